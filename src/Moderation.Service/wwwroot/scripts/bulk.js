// One verdict on many comments, after showing how many and some of them.
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
  const query = list.isThere() ? document.getElementById('queue').dataset.query : '';
  const fields = Object.fromEntries([...new URLSearchParams(query)]);
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
    if (preview.count === 0) return say('No open comment matches.');
    if (preview.count > preview.most) {
      const most = number.format(preview.most);
      return say(`${number.format(preview.count)} match, but at most ${most} can be decided at once. Narrow the filter.`, { stays: true });
    }
    const comments = preview.count === 1 ? 'comment' : 'comments';
    document.getElementById('bulk-count').textContent = `${number.format(preview.count)} open ${comments}, including:`;
    document.getElementById('bulk-sample').replaceChildren(...preview.sample.map(line));
    form.reset();
    form.elements.note.required = false;
    dialog.returnValue = '';
    dialog.showModal();
    dialog.addEventListener('close', () => {
      if (dialog.returnValue === 'ok') resolve(selection, preview.count);
    }, { once: true });
  } catch (failure) {
    failed(failure);
  }
  return undefined;
}

function line(entry) {
  const element = document.createElement('li');
  element.dir = 'auto';
  element.textContent = entry.excerpt || '(no text)';
  return element;
}

async function resolve(selection, expectedCount) {
  const chosen = form.elements.act.value;
  const note = form.elements.note.value.trim() || undefined;
  const act = chosen === 'approve' ? { action: 'approve' } : { action: 'reject', reason: chosen };
  try {
    const result = await post('/api/reviews/bulk', { ...selection, ...act, note, expectedCount });
    const { decidedAt, resolved, refused } = result;
    sessionStorage.setItem('bulk', JSON.stringify({ decidedAt, resolved, refused: refused.length }));
    location.reload();
  } catch (failure) {
    failed(failure);
  }
}

// After the reload: how many were decided, and how to undo it.
export function tell() {
  const done = JSON.parse(sessionStorage.getItem('bulk') ?? 'null');
  if (!done) return null;
  sessionStorage.removeItem('bulk');
  const skipped = done.refused ? `, ${done.refused} skipped because they changed in the meantime` : '';
  say(`${number.format(done.resolved)} decided${skipped}.`, { undo: true, stays: true });
  return done.decidedAt;
}

export async function undo(decidedAt) {
  try {
    const result = await post('/api/reviews/bulk/undo', { decidedAt });
    sessionStorage.setItem('told', `${number.format(result.resolved)} undone.`);
    location.reload();
  } catch (failure) {
    failed(failure);
  }
}
