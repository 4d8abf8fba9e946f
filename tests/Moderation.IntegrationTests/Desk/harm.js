item => {
  // What a text has done to the page that shows it: a line for each, none when it is only shown.
  const harm = [];
  const say = (isHarm, what) => { if (isHarm) harm.push(what); };
  const all = selector => [...document.querySelectorAll(selector)];
  const article = document.querySelector(item);
  const name = element => `${element.localName}${element.id ? '#' + element.id : ''}`;

  say(window.__xss !== undefined, `text ${window.__xss} ran`);
  say(location.pathname !== '/desk' && location.pathname !== '/desk/comment', `the page is ${location.pathname}`);
  say(typeof document.querySelector !== 'function' || typeof document.cookie !== 'string' || document.body?.localName !== 'body' || !(document.forms instanceof HTMLCollection), 'document is covered by an element');
  say(window.self !== window || window.top !== window, 'window is covered by an element');

  say(all('main').length !== 1, `${all('main').length} main elements`);
  say(all(item).length !== 1, `${all(item).length} items`);
  say(!article?.textContent.trim(), 'the item is empty');
  const isQueue = location.pathname === '/desk';
  for (const id of ['desk', 'status', 'help', ...(isQueue ? ['queue', 'open-count', 'search'] : [])])
    say(all(`[id="${id}"]`).length !== 1, `${all(`[id="${id}"]`).length} elements #${id}`);
  if (isQueue) say(all('ol#queue > li[aria-current="true"]').length !== 1, 'not one current line in the queue');

  const dangerous = 'script, object, embed, applet, link, meta, base, style, frame, frameset, portal, math, marquee, plaintext, video, audio, template, iframe:not([sandbox]), iframe[sandbox~="allow-scripts"]';
  for (const element of article?.querySelectorAll(dangerous) ?? []) harm.push(`a ${name(element)} in the item`);
  for (const element of all('body *')) {
    for (const { name: attribute, value } of element.attributes) {
      say(/^on/i.test(attribute), `${name(element)} has ${attribute}`);
      say(/^(href|src|srcset|action|formaction|data|xlink:href|poster|background|ping|srcdoc)$/i.test(attribute) && /^[\s\x00-\x1f]*(javascript|vbscript|data|blob|filesystem|file):/i.test(value), `${name(element)} leads to ${value.slice(0, 60)}`);
      say(attribute === 'style' && /url\(|expression|position\s*:\s*fixed/i.test(value), `${name(element)} is styled ${value.slice(0, 60)}`);
    }
  }

  for (const label of ['Approve', 'Reject', ...(isQueue ? ['Skip'] : [])]) {
    const button = all('button').find(candidate => (candidate.getAttribute('aria-label') ?? candidate.textContent).trim().startsWith(label) && !article?.querySelector('[data-body]')?.contains(candidate));
    const box = button?.getBoundingClientRect();
    say(!box?.width || !button.checkVisibility({ visibilityProperty: true, opacityProperty: true }), `no ${label} to be seen`);
    const isInView = box?.width && box.top >= 0 && box.bottom <= innerHeight;
    if (isInView) say(!button.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)), `something lies over ${label}`);
  }
  if (isQueue) say(!document.querySelector('input#search')?.checkVisibility(), 'no search to be seen');
  say(document.documentElement.scrollWidth > document.documentElement.clientWidth, 'the page scrolls sideways');
  return harm;
}
