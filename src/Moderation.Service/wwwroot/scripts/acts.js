// What a moderator does. The next comment is shown at once; the verdict is sent in the background, in order. A comment whose verdict was
// refused comes back into view.
import { post, Refused } from './http.js';
import * as item from './item.js';
import * as list from './list.js';
import { say } from './status.js';

const RETRY = 2000;
// After this long no list from before the verdict can still arrive; a comment listed later is open again, as after an edit.
const SETTLED = 10_000;
const undoable = [];
let travelling = Promise.resolve();
let waiting = 0;

window.addEventListener('beforeunload', leaving => { if (waiting > 0) leaving.preventDefault(); });

function inOrder(work) {
  waiting++;
  travelling = travelling.then(work).finally(() => { waiting--; });
  return travelling;
}

async function send(command) {
  for (;;) {
    try {
      return await post('/api/reviews', command);
    } catch (failure) {
      // A refusal is final. Without a connection, or while the service cannot answer, the verdict is kept and sent again.
      if (failure instanceof Refused && failure.status < 500 && failure.status !== 429) throw failure;
      say(`${waiting} not sent yet: ${failure.message} Trying again; keep this page open.`, { stays: true });
      await new Promise(done => setTimeout(done, RETRY));
    }
  }
}

const commandOf = (article, action) => ({
  siteId: article.dataset.site,
  commentId: article.dataset.comment,
  revision: Number(article.dataset.revision),
  sequence: Number(article.dataset.sequence),
  action,
});

export function decide(action, reason, note) {
  if (item.isGuarded() || item.leaveGone()) return;
  const article = item.article();
  if (!article) return;
  const command = { ...commandOf(article, action), reason, note };
  const entry = list.find(command.siteId, command.commentId);
  const verdict = { command, place: null };
  list.markDecided(command.siteId, command.commentId);
  if (entry) {
    const { following, place } = list.remove(entry);
    verdict.place = place;
    showNext(following).catch(failed);
  }
  undoable.push(verdict);
  say(`${action === 'approve' ? 'Approved' : `Rejected: ${reason}`}.`, { undo: true });
  verdict.done = inOrder(async () => {
    try {
      const decision = await send(command);
      verdict.sequence = decision.sequence;
      setTimeout(() => list.markOpen(command.siteId, command.commentId), SETTLED);
      if (!entry) await item.reload();
    } catch (failure) {
      undoable.splice(undoable.indexOf(verdict), 1);
      await refused(verdict, failure);
    }
  });
}

// At the end of the list there may be more to fetch.
async function showNext(following) {
  if (!following) await list.grow();
  await item.show(following ?? list.next(null));
}

// Another moderator was faster, or the comment was edited: it comes back into view as it is now.
async function refused(verdict, failure) {
  const standing = failure.problem?.standing;
  list.markOpen(verdict.command.siteId, verdict.command.commentId);
  list.forget(verdict.command.siteId, verdict.command.commentId);
  if (!verdict.place) await item.reload();
  else if (standing?.outcome === 'flagged') {
    list.putBack(verdict.place);
    item.guard();
    await item.show(verdict.place.entry);
  }
  say(`Not decided, ${verdict.command.siteId} / ${verdict.command.commentId}: ${failure.message}`, { stays: true });
}

export async function undo() {
  const verdict = undoable.pop();
  if (!verdict) {
    if (!list.isThere() && item.article()) return act('undo');
    return say('There is nothing to undo.');
  }
  await verdict.done;
  if (!verdict.sequence) return undefined; // it was refused, which was shown then
  const { siteId, commentId, revision } = verdict.command;
  try {
    await inOrder(() => send({ siteId, commentId, revision, sequence: verdict.sequence, action: 'undo' }));
  } catch (failure) {
    return say(`Not undone: ${failure.message}`, { stays: true });
  }
  list.markOpen(siteId, commentId);
  list.forget(siteId, commentId);
  if (verdict.place) {
    list.putBack(verdict.place);
    await item.show(verdict.place.entry);
  } else await item.reload();
  return say('Undone.');
}

export async function act(action, note) {
  const article = item.article();
  if (!article) return;
  try {
    await post('/api/reviews', { ...commandOf(article, action), note });
    await item.reload();
    say({ claim: 'Claimed.', release: 'Released.', note: 'Note added.', undo: 'Undone.' }[action]);
  } catch (failure) {
    failed(failure);
  }
}

export function skip() {
  if (item.leaveGone()) return;
  const article = item.article();
  const entry = article && list.find(article.dataset.site, article.dataset.comment);
  if (!entry) return;
  list.skip(entry);
  showNext(list.next(entry)).catch(failed);
  say('Skipped until your next visit.');
}

export function move(step) {
  if (item.leaveGone()) return;
  const entry = list.neighbour(step);
  if (entry) item.show(entry).catch(failed);
  else say(step > 0 ? 'This is the last comment.' : 'This is the first comment.');
}

export function failed(failure) {
  say(failure.message, { stays: true });
}
