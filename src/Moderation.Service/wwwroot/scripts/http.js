// Requests to our own service. Whoever is signed out meanwhile is told, and nothing is lost by a page that reloads itself.
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
  // A verdict that is on its way outlives the page.
  return (await answerOf(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body), keepalive: true }))).json();
}
