// The comment on display.
import * as list from './list.js';

const desk = document.getElementById('desk');

export const article = () => desk.querySelector('article[data-site]');

export function place(html) {
  afterGone = null;
  desk.innerHTML = html;
  desk.scrollTop = 0;
  window.scrollTo({ top: 0 });
  desk.querySelector('h2')?.focus({ preventScroll: true });
}

export async function show(entry) {
  if (!entry) return showNothing();
  list.setCurrent(entry);
  const { site, comment } = entry.dataset;
  const html = await list.fragment(site, comment);
  if (list.current() !== entry) return; // the moderator has moved on
  place(html);
  list.prefetch();
}

export async function reload() {
  const { site, comment } = article().dataset;
  list.forget(site, comment);
  place(await list.fragment(site, comment));
}

// A key pressed just as the comment on display changes by itself was meant for the one before.
let guardedUntil = 0;
export const isGuarded = () => performance.now() < guardedUntil;
export const guard = () => { guardedUntil = performance.now() + 800; };

// Another moderator has decided the comment on display: it stays in view, and the next key only moves on.
let afterGone = null;
export function setGone(following) {
  afterGone = { following };
  article()?.classList.add('gone');
}
export function leaveGone() {
  if (!afterGone) return false;
  const { following } = afterGone;
  afterGone = null;
  show(following?.isConnected ? following : list.next(null));
  return true;
}

export function showNothing() {
  list.setCurrent(null);
  desk.replaceChildren(document.getElementById('nothing-left').content.cloneNode(true));
  desk.querySelector('h2').focus();
}

export function setClaim(name) {
  const chip = document.getElementById('claim');
  if (!chip) return;
  chip.hidden = !name;
  chip.textContent = name ? `${name} has claimed this comment` : '';
}
