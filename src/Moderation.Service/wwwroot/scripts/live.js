// What other moderators do, as they do it, and the counts.
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
  // The browser comes again by itself after a lost connection; not when it was turned away.
  events.addEventListener('error', () => { if (events.readyState === EventSource.CLOSED) say('You are signed out. Sign in again in another tab; what others do is not shown here until this page is loaded again.', { stays: true }); });
  events.addEventListener('counts', event => counted(JSON.parse(event.data)));
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
      say(name ? `${name} is at this one.` : 'Nobody is at this one any more.');
    }
  }
}

function decidedElsewhere(entry, siteId, commentId, moderator, outcome) {
  list.forget(siteId, commentId);
  if (outcome === 'flagged') return; // taken back: it comes with the next refresh
  if (isShown(siteId, commentId)) say(`${moderator} ${outcome} this one.`, { stays: true });
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
  if (entries < FEW && open > entries) list.refresh().then(() => { if (!item.article()) item.show(list.next(null) ?? document.querySelector('#queue > li')); }).catch(failed);
}
