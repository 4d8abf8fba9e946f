// Requests to our own service. A moderator whose session has ended is told so; the page never reloads by itself, which would lose work.
const token = document.querySelector('meta[name="csrf-token"]').content;

export class Refused extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? problem?.title ?? `The service answered ${status}.`);
    this.status = status;
    this.problem = problem;
  }
}

async function answerOf(response) {
  if (response.ok) return response;
  if (response.status === 401) throw new Refused(401, { detail: 'You are signed out. Sign in again in another tab, then try again here.' });
  throw new Refused(response.status, await response.json().catch(() => null));
}

export async function get(path) {
  return answerOf(await fetch(path, { headers: { 'X-Requested-With': 'desk' } }));
}

export async function post(path, body) {
  const headers = { 'Content-Type': 'application/json', 'X-Requested-With': 'desk', RequestVerificationToken: token };
  // keepalive: a verdict that is being sent still arrives when the page is closed.
  return (await answerOf(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), keepalive: true }))).json();
}
