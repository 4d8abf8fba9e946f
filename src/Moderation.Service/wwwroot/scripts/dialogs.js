// Dialogs: the reason for a rejection, a note, help.
import * as acts from './acts.js';
import * as item from './item.js';

const rejecting = document.getElementById('reject');
const noting = document.getElementById('note');
const help = document.getElementById('help');
const reasons = [...rejecting.querySelectorAll('[data-reason]')].map(button => button.dataset.reason);
const keys = '1234567890-';

export const isOpen = () => document.querySelector('dialog[open]') !== null;
export const openReject = () => { if (item.article()) rejecting.showModal(); };
export const openHelp = () => help.showModal();

export function pressedInReject(key) {
  const place = keys.indexOf(key);
  if (!rejecting.open || place < 0) return false;
  reject(reasons[place]);
  return true;
}

async function reject(reason) {
  rejecting.close();
  if (reason !== 'other') return acts.decide('reject', reason);
  const note = await ask('Why is it rejected? Sent with the verdict.');
  return note && acts.decide('reject', reason, note);
}

export async function note() {
  if (!item.article()) return;
  const words = await ask('For the other moderators');
  if (words) acts.act('note', words);
}

function ask(label) {
  document.getElementById('note-label').textContent = label;
  const form = noting.querySelector('form');
  form.reset();
  noting.returnValue = '';
  noting.showModal();
  const answer = () => (noting.returnValue === 'ok' ? form.elements.note.value.trim() : '');
  return new Promise(done => noting.addEventListener('close', () => done(answer()), { once: true }));
}

rejecting.addEventListener('click', event => {
  const reason = event.target.closest('[data-reason]')?.dataset.reason;
  if (reason) reject(reason);
});

for (const closing of document.querySelectorAll('dialog [data-close]')) {
  closing.addEventListener('click', () => closing.closest('dialog').close());
}
