// What happened: in the toast, and in the status line for screen readers.
const line = document.getElementById('status');
const toast = document.getElementById('toast');
let hiding;

export function say(text, { undo = false, stays = false } = {}) {
  line.textContent = text;
  toast.querySelector('span').textContent = text;
  toast.querySelector('button').hidden = !undo;
  toast.hidden = false;
  clearTimeout(hiding);
  if (!stays) hiding = setTimeout(() => { toast.hidden = true; }, 6000);
}
