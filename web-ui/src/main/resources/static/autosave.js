/* What is typed is saved in passing: after a pause, at the latest after twenty seconds, and whenever the page is left. */
(() => {
  'use strict';

  const form = document.querySelector('form[data-autosave]');
  if (!form || !form.dataset.hxPost) return;
  // A browser lets a page that is left send no more than 64 KB.
  const parting = 60000;
  let typed = 0;
  let kept = 0;
  let sending = 0;
  let longest;
  let leaves = false;
  const open = () => typed !== kept && !leaves;
  const fields = () => new URLSearchParams(new FormData(form)).toString();
  const send = keepalive => fetch(form.dataset.hxPost, {
    method: 'POST',
    keepalive,
    headers: { 'HX-Request': 'true', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: fields()
  });

  const note = () => {
    typed += 1;
    longest ??= setTimeout(() => htmx.trigger(form, 'save'), 20000);
  };
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('htmx:beforeRequest', () => {
    sending = typed;
    clearTimeout(longest);
    longest = undefined;
  });
  form.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) kept = sending;
  });

  // Within the application: first what was typed, then on. A slow save does not hold anybody back for ever: what is short
  // enough is sent on behind him, what is too long for that is given longer.
  const first = go => {
    leaves = true;
    const survives = fields().length <= parting;
    const patience = new Promise(done => setTimeout(done, survives ? 3000 : 30000));
    Promise.race([send(survives), patience]).catch(() => {}).finally(go);
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!open() || !link || link.target || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const other = new URL(link.href, location.href);
    if (other.origin !== location.origin || (other.pathname === location.pathname && other.hash)) return;
    event.preventDefault();
    first(() => location.assign(link.href));
  });
  document.addEventListener('submit', event => {
    if (event.defaultPrevented || !open()) return;
    if (event.target === form) {
      leaves = true;
      return;
    }
    event.preventDefault();
    first(() => {
      delete event.target.dataset.sent;
      event.target.requestSubmit(event.submitter);
    });
  });

  // Back, refresh, a closed tab: sent in parting, or asked where it is too long for that.
  window.addEventListener('beforeunload', event => {
    if (open() && fields().length > parting) event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    if (open() && fields().length <= parting) send(true);
  });
  window.addEventListener('pageshow', () => { leaves = false; });
})();
