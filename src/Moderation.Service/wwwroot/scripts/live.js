// What other moderators do, as it happens, and the number of open comments.
import * as item from './item.js';
import * as list from './list.js';
import { say } from './status.js';
import { failed } from './acts.js';

const me = document.querySelector('meta[name="moderator"]').content;
const openCount = document.getElementById('open-count');
const FEW = 20;

export function listen() {
  const events = new EventSource('/api/reviews/live');
  events.addEventListener('review', event => reviewed(JSON.parse(event.data)));
  // The browser reconnects by itself after a lost connection, but not after a refusal.
  events.addEventListener('error', () => { if (events.readyState === EventSource.CLOSED) signedOut(); });
  events.addEventListener('counts', event => counted(JSON.parse(event.data)));
}

function signedOut() {
  say('You are signed out. Sign in again in another tab, then reload this page to see what others do.', { stays: true });
}

const isShown = (site, comment) => item.article()?.dataset.site === site && item.article().dataset.comment === comment;

function reviewed({ kind, siteId, commentId, moderator, outcome }) {
  if (moderator === me || !commentId) return;
  const entry = list.find(siteId, commentId);
  if (kind === 'decided') decidedElsewhere(entry, siteId, commentId, moderator, outcome);
  else if (kind === 'claimed' || kind === 'released') {
    const name = kind === 'claimed' ? moderator : null;
    if (entry) list.setClaim(entry, name);
    list.forget(siteId, commentId);
    if (isShown(siteId, commentId)) {
      item.setClaim(name);
      say(name ? `${name} has claimed this comment.` : 'This comment is no longer claimed.');
    }
  }
}

function decidedElsewhere(entry, siteId, commentId, moderator, outcome) {
  list.forget(siteId, commentId);
  if (outcome === 'flagged') return; // undone: it comes back with the next refresh
  if (isShown(siteId, commentId)) say(`${moderator} ${outcome} this comment.`, { stays: true });
  if (!entry) return;
  const wasShown = entry === list.current();
  const { following } = list.remove(entry);
  if (wasShown) item.setGone(following);
}

function counted(bySite) {
  if (!openCount) return;
  const open = Object.values(bySite).reduce((sum, count) => sum + count, 0);
  openCount.textContent = new Intl.NumberFormat('en').format(open);
  const entries = document.getElementById('queue').children.length;
  if (entries < FEW && open > entries) list.refresh().then(showFirst).catch(failed);
}

// What was skipped, or what somebody else has claimed, is not shown by itself.
function showFirst() {
  const first = list.next(null);
  if (first && !item.article()) item.show(first).catch(failed);
}
