// The list of comments: which one is next, with its markup fetched ahead.
import { get } from './http.js';

const PREFETCHED = 4;
const FEW = 15;
const list = document.getElementById('queue');
const me = document.querySelector('meta[name="moderator"]').content;
const skipped = new Set(JSON.parse(sessionStorage.getItem('skipped') ?? '[]'));
const fragments = new Map();
let growing = null;

export const keyOf = (site, comment) => JSON.stringify([site, comment]);
const keyOfEntry = entry => keyOf(entry.dataset.site, entry.dataset.comment);
const entries = () => [...(list?.children ?? [])];

export const isThere = () => list !== null;
export const current = () => list?.querySelector('[aria-current="true"]') ?? null;
export const find = (site, comment) => entries().find(entry => entry.dataset.site === site && entry.dataset.comment === comment) ?? null;

export function fragment(site, comment) {
  const key = keyOf(site, comment);
  if (!fragments.has(key)) {
    const path = `/desk/item?site=${encodeURIComponent(site)}&comment=${encodeURIComponent(comment)}`;
    const text = get(path).then(answer => answer.text());
    text.catch(() => fragments.delete(key));
    fragments.set(key, text);
  }
  return fragments.get(key);
}

export const forget = (site, comment) => fragments.delete(keyOf(site, comment));

export function prefetch() {
  let entry = current();
  for (let i = 0; i < PREFETCHED && entry; i++) {
    entry = entry.nextElementSibling;
    if (entry) fragment(entry.dataset.site, entry.dataset.comment).catch(() => {});
  }
  if (entries().length - entries().indexOf(current()) < FEW) grow();
}

export function setCurrent(entry) {
  current()?.removeAttribute('aria-current');
  entry?.setAttribute('aria-current', 'true');
  entry?.scrollIntoView({ block: 'nearest' });
}

const isFree = entry => !entry.dataset.claimed || entry.dataset.claimed === me;

// The next comment that nobody else has claimed and that was not skipped.
export function next(entry = current()) {
  for (let after = entry ? entry.nextElementSibling : list.firstElementChild; after; after = after.nextElementSibling) {
    if (isFree(after) && !skipped.has(keyOfEntry(after))) return after;
  }
  return null;
}

export const neighbour = step => (step > 0 ? current()?.nextElementSibling : current()?.previousElementSibling) ?? null;

// Takes an entry out of the list. Which one to show then: the next free one, or else any before it.
export function remove(entry) {
  const following = next(entry) ?? entries().find(other => other !== entry && isFree(other) && !skipped.has(keyOfEntry(other))) ?? null;
  const place = { entry, before: entry.nextElementSibling };
  forget(entry.dataset.site, entry.dataset.comment);
  entry.remove();
  return { following, place };
}

export function putBack({ entry, before }) {
  if (before?.isConnected) list.insertBefore(entry, before);
  else list.prepend(entry);
}

export function skip(entry) {
  skipped.add(keyOfEntry(entry));
  sessionStorage.setItem('skipped', JSON.stringify([...skipped]));
  entry.classList.add('skipped');
}

export function setClaim(entry, name) {
  if (name && name !== me) entry.dataset.claimed = name;
  else delete entry.dataset.claimed;
  entry.querySelector('.claim').textContent = name && name !== me ? `claimed by ${name}` : '';
}

// Fetches the next stretch of the queue.
export function grow() {
  if (!list?.dataset.next) return Promise.resolve();
  growing ??= add(`after=${encodeURIComponent(list.dataset.next)}`).finally(() => { growing = null; });
  return growing;
}

// Fetches what has come in at the beginning of the queue.
export const refresh = () => add('', true);

async function add(query, isBeginning = false) {
  const filter = list.dataset.query.slice(1);
  const answer = await get(`/desk/list?${[filter, query].filter(Boolean).join('&')}`);
  if (!isBeginning) list.dataset.next = answer.headers.get('X-Next') ?? '';
  const fetched = document.createElement('template');
  fetched.innerHTML = await answer.text();
  const known = new Set(entries().map(keyOfEntry));
  const added = [...fetched.content.children].filter(entry => !known.has(keyOfEntry(entry)) && !decided.has(keyOfEntry(entry)));
  if (isBeginning) insertInOrder(added);
  else list.append(...added);
}

// New entries go where the service would put them: before the first one that is less severe.
function insertInOrder(added) {
  const severity = entry => Number(entry.dataset.severity);
  for (const entry of added) {
    const place = entries().find(other => severity(other) < severity(entry));
    list.insertBefore(entry, place ?? null);
  }
}

// A comment whose verdict is still being sent must not come back with a list that was read before it arrived.
const decided = new Set();
export const markDecided = (site, comment) => decided.add(keyOf(site, comment));
export const markOpen = (site, comment) => decided.delete(keyOf(site, comment));
