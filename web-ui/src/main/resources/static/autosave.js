/* What is typed is saved in passing: after a pause, at the latest after twenty seconds, and whenever the page is left. */
(() => {
  'use strict';

  const form = document.querySelector('form[data-autosave]');
  if (!form || !form.dataset.hxPost) return;
  // A browser lets a page that is left send no more than 64 KB.
  const parting = 60000;
  // A page that came back with what is wrong on it holds what is saved nowhere yet; it is sent only once typed on.
  const back = document.querySelector('main .rg-jump[data-focus]') !== null;
  let typed = 0;
  let kept = 0;
  let sending = 0;
  let longest;
  let leaves = false;
  let goes = false;
  let refused = back;
  let broken = false;
  let apart = form.dataset.beside === 'yes';
  let landing = Promise.resolve();
  let landed = () => {};
  let busy = false;
  const open = () => typed !== kept && !leaves;
  // Every answer says how the saving ended; the page for signing in says nothing of it, nor does a refusal.
  const saved = text => text.includes('data-end="saved"');
  // A save of one's own is no other's: the page is known by it from now on.
  const taken = text => {
    const told = new DOMParser().parseFromString(text, 'text/html');
    ['draft-version', 'draft-seen'].forEach(id => {
      const now = told.getElementById(id);
      const here = document.getElementById(id);
      if (now && here) here.value = now.value;
    });
    return saved(text);
  };
  const tell = (end, words) => {
    const place = document.getElementById('draft-saved');
    if (!place) return;
    const line = document.createElement('span');
    line.dataset.end = end;
    line.textContent = words;
    place.replaceChildren(line);
  };
  const fields = () => new URLSearchParams(new FormData(form)).toString();
  const send = keepalive => fetch(form.dataset.hxPost, {
    method: 'POST',
    keepalive,
    headers: { 'HX-Request': 'true', 'Content-Type': 'application/x-www-form-urlencoded' },
    body: fields()
  });

  const later = () => { longest ??= setTimeout(() => htmx.trigger(form, 'save'), 20000); };
  const note = () => {
    typed += 1;
    later();
  };
  // Where no answer comes it is told, and tried again until one does.
  const noAnswer = () => {
    broken = true;
    tell('broken', form.dataset.broken);
    later();
  };
  // Beside what is saved in passing there may be what is only sent with the form; it is not said to be saved.
  const heard = event => {
    if (event.target.closest('[data-apart]')) apart = true;
    else note();
  };
  form.addEventListener('input', heard);
  form.addEventListener('change', heard);
  // What was given back to the form after a session had ended is saved nowhere yet.
  if (form.dataset.unsaved) {
    note();
    apart = form.querySelector('[data-apart]') !== null;
  }
  form.addEventListener('htmx:beforeRequest', event => {
    if (typed === kept) {
      event.preventDefault();
      return;
    }
    sending = typed;
    busy = true;
    landing = new Promise(done => { landed = done; });
    clearTimeout(longest);
    longest = undefined;
  });
  form.addEventListener('htmx:afterRequest', event => {
    busy = false;
    landed();
    if (!event.detail.xhr.status) return;
    broken = false;
    const told = event.detail.xhr.responseText;
    refused = !saved(told);
    if (!refused) kept = sending;
    else if (!told.includes('data-end="')) tell('refused', form.dataset.refused);
  });
  form.addEventListener('htmx:sendError', noAnswer);

  // What could not be saved is shown with what is wrong with it; whoever has seen that is asked and may go.
  const stay = () => {
    leaves = false;
    delete form.dataset.sent;
    form.requestSubmit(form.querySelector('button[value=stay], button[value=save]'));
  };
  const on = go => {
    goes = true;
    go();
    goes = false;
  };

  // Within the application: first what was typed, then on. A slow save does not hold anybody back for ever: what is short
  // enough is sent on behind him, what is too long for that is given longer. One under way is waited for: it is no other's;
  // where it takes too long, what was typed since is sent in parting. A broken line holds him: whoever has been told so is
  // asked and may go.
  const first = (go, held = () => {}) => {
    leaves = true;
    const survives = fields().length <= parting;
    const patience = new Promise(done => setTimeout(done, survives ? (busy ? 15000 : 3000) : 30000));
    let sent = 0;
    const answer = landing.then(() => {
      sent = typed;
      return send(survives);
    }).then(told => told.text()).then(taken);
    Promise.race([answer, patience]).then(ended => {
      if (ended) kept = sent;
      if (ended === undefined && !sent && survives) send(true);
      if (ended !== false) on(go);
      else if (!back) stay();
      else {
        leaves = false;
        refused = true;
        on(go);
      }
    }, () => {
      leaves = false;
      noAnswer();
      held();
    });
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href]');
    if (!open() || broken || apart || !link || link.target || event.defaultPrevented || event.button !== 0) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const other = new URL(link.href, location.href);
    if (other.origin !== location.origin || (other.pathname === location.pathname && other.hash)) return;
    event.preventDefault();
    first(() => location.assign(link.href));
  });
  document.addEventListener('submit', event => {
    if (event.defaultPrevented || goes) return;
    if (event.target === form) {
      // A save under way is waited for, so that the form is not taken for another's.
      if (busy) {
        event.preventDefault();
        const patience = new Promise(done => setTimeout(done, 15000)).then(() => { busy = false; });
        Promise.race([landing, patience]).then(() => {
          delete form.dataset.sent;
          form.requestSubmit(event.submitter);
        });
        return;
      }
      leaves = true;
      apart = false;
      return;
    }
    if (!open() || broken || apart) return;
    event.preventDefault();
    const anew = () => delete event.target.dataset.sent;
    first(() => {
      anew();
      event.target.requestSubmit(event.submitter);
    }, anew);
  });

  // Back, refresh, a closed tab: sent in parting, or asked where it is too long for that, was not taken before, finds no
  // line or is sent with the form alone. Who leaves at once is not asked.
  window.addEventListener('beforeunload', event => {
    if (leaves || document.documentElement.hidden) return;
    if (refused || apart || (open() && (broken || fields().length > parting))) event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    if (open() && fields().length <= parting) send(true);
  });
  window.addEventListener('pageshow', () => { leaves = false; });
})();
