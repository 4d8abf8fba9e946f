// One act on many, after seeing how many.
import { post } from './http.js';
import * as item from './item.js';
import * as list from './list.js';
import { failed } from './acts.js';
import { say } from './status.js';

const dialog = document.getElementById('bulk');
const form = dialog.querySelector('form');
form.elements.act.addEventListener('change', () => { form.elements.note.required = form.elements.act.value === 'other'; });
const number = new Intl.NumberFormat('en');

export function ofFilter() {
  const fields = Object.fromEntries([...new URLSearchParams(list.isThere() ? document.getElementById('queue').dataset.query : '')]);
  for (const name of ['from', 'to']) if (fields[name]) fields[name] = Number(fields[name]);
  return open({ filter: fields });
}

export function ofNearDuplicates() {
  const { site, comment } = item.article().dataset;
  return open({ nearDuplicatesOf: { siteId: site, commentId: comment } });
}

async function open(selection) {
  try {
    const preview = await post('/api/reviews/bulk/preview', selection);
    if (preview.count === 0) return say('Nothing open matches.');
    if (preview.count > preview.most) return say(`${number.format(preview.count)} match; at most ${number.format(preview.most)} are decided in one act. Narrow the filter.`, { stays: true });
    document.getElementById('bulk-count').textContent = `${number.format(preview.count)} open ${preview.count === 1 ? 'comment' : 'comments'}, among them:`;
    document.getElementById('bulk-sample').replaceChildren(...preview.sample.map(line));
    form.reset();
    form.elements.note.required = false;
    dialog.returnValue = '';
    dialog.showModal();
    dialog.addEventListener('close', () => { if (dialog.returnValue === 'ok') resolve(selection, preview.count); }, { once: true });
  } catch (failure) {
    failed(failure);
  }
  return undefined;
}

function line(entry) {
  const element = document.createElement('li');
  element.dir = 'auto';
  element.textContent = entry.excerpt || '(nothing to read)';
  return element;
}

async function resolve(selection, expectedCount) {
  const chosen = form.elements.act.value;
  const note = form.elements.note.value.trim() || undefined;
  const act = chosen === 'approve' ? { action: 'approve' } : { action: 'reject', reason: chosen };
  try {
    const result = await post('/api/reviews/bulk', { ...selection, ...act, note, expectedCount });
    sessionStorage.setItem('bulk', JSON.stringify({ decidedAt: result.decidedAt, resolved: result.resolved, refused: result.refused.length }));
    location.reload();
  } catch (failure) {
    failed(failure);
  }
}

// After the reload: what was done, and the way back.
export function tell() {
  const done = JSON.parse(sessionStorage.getItem('bulk') ?? 'null');
  if (!done) return null;
  sessionStorage.removeItem('bulk');
  say(`${number.format(done.resolved)} decided${done.refused ? `, ${done.refused} left alone because they changed meanwhile` : ''}.`, { undo: true, stays: true });
  return done.decidedAt;
}

export async function undo(decidedAt) {
  try {
    const result = await post('/api/reviews/bulk/undo', { decidedAt });
    sessionStorage.setItem('told', `${number.format(result.resolved)} taken back.`);
    location.reload();
  } catch (failure) {
    failed(failure);
  }
}
