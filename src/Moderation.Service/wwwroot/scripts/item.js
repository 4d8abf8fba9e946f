// The item before the moderator.
import * as list from './list.js';

const desk = document.getElementById('desk');

export const article = () => desk.querySelector('article[data-site]');

export function place(html) {
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
  if (list.current() !== entry) return; // moved on meanwhile
  place(html);
  list.prefetch();
}

export async function reload() {
  const { site, comment } = article().dataset;
  list.forget(site, comment);
  place(await list.fragment(site, comment));
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
  chip.textContent = name ? `${name} is at it` : '';
}
