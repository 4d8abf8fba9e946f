// The desk: what each click and key does.
import * as acts from './acts.js';
import * as bulk from './bulk.js';
import * as dialogs from './dialogs.js';
import * as item from './item.js';
import * as list from './list.js';
import { listen } from './live.js';
import { say } from './status.js';

let bulkDecidedAt = bulk.tell();
const told = sessionStorage.getItem('told');
if (told) { sessionStorage.removeItem('told'); say(told); }

function undo() {
  if (bulkDecidedAt) { const at = bulkDecidedAt; bulkDecidedAt = null; return bulk.undo(at); }
  return acts.undo().catch(acts.failed);
}

function alone() {
  const shown = item.article();
  if (!list.isThere()) return location.assign('/desk');
  if (!shown) return undefined;
  const { site, comment } = shown.dataset;
  return location.assign(`/desk/comment?site=${encodeURIComponent(site)}&comment=${encodeURIComponent(comment)}`);
}

function showPicture(button) {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.title = 'Picture';
  frame.src = button.dataset.frame;
  button.replaceWith(frame);
}

const doings = {
  approve: () => acts.decide('approve'),
  reject: dialogs.openReject,
  skip: acts.skip,
  undo,
  claim: () => acts.act('claim'),
  release: () => acts.act('release'),
  note: dialogs.note,
  help: dialogs.openHelp,
  'bulk-filter': bulk.ofFilter,
  'bulk-near': bulk.ofNearDuplicates,
  picture: showPicture,
};

const keys = {
  j: () => acts.move(1),
  k: () => acts.move(-1),
  f: doings.approve,
  d: doings.reject,
  s: doings.skip,
  u: undo,
  c: doings.claim,
  r: doings.release,
  n: doings.note,
  z: alone,
  '?': doings.help,
  '/': () => document.getElementById('search')?.focus(),
};

document.addEventListener('click', event => {
  const button = event.target.closest('[data-act]');
  if (button) return doings[button.dataset.act]?.(button);
  const entry = event.target.closest('#queue > li');
  if (!entry || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  event.preventDefault();
  return item.show(entry).catch(acts.failed);
});

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (event.target.matches('input, textarea, select, [contenteditable]')) {
    if (event.key === 'Escape') event.target.blur();
    return;
  }
  if (dialogs.isOpen()) {
    if (dialogs.pressedInReject(event.key)) event.preventDefault();
    return;
  }
  const doing = keys[event.key];
  if (!doing) return;
  event.preventDefault();
  doing();
});

if (list.isThere()) list.prefetch();
listen();
