/* What every page has, also the smallest: focus, one sending, what was typed before a session ended, and its end. */
(() => {
  'use strict';

  // What was done, or what is wrong, is heard and seen first.
  const focus = document.querySelector('[data-focus]');
  if (focus) focus.focus();

  // A second click on a button that acts sends nothing twice; after ten seconds the button answers again.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (!form.querySelector('[data-once]')) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 10000);
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

  // What was typed before a session ended goes back into its form, in this tab and once.
  let givenBack = false;
  const kept = document.getElementById('kept-fields');
  const open = document.getElementById('kept-open');
  if (kept && open) {
    open.addEventListener('click', () => sessionStorage.setItem('kept', JSON.stringify({
      page: open.pathname,
      address: kept.dataset.address,
      fields: [...kept.children].map(line => [line.dataset.name, line.textContent])
    })));
  } else if (sessionStorage.getItem('kept')) {
    // It waits on the page where the form stood, or where a form is sent to the same address, and goes once it is put in.
    // The answer to a form on a tab is shown again as that tab; the door of a cabinet stands before the page and keeps it.
    const form = JSON.parse(sessionStorage.getItem('kept'));
    const own = [form.address, form.address.replace(/\/(identity|reveal)$/, '')].includes(location.pathname);
    const sentThere = one => one.getAttribute('method') === 'post'
      && new URL(one.getAttribute('action') || '', location.href).pathname === form.address;
    const here = own || form.page === location.pathname || [...document.querySelectorAll('main form')].some(sentThere);
    if (!here && !/^\/cabinet(\/|$)/.test(location.pathname)) sessionStorage.removeItem('kept');
    // Where several forms ask for it, it goes into the one that was sent; of forms alike into none but the one whose hidden
    // fields say what was sent.
    const said = hidden => /^(_csrf|once|version)$/.test(hidden.name) || !hidden.value.trim()
      || form.fields.some(([name, value]) => name === hidden.name && value === hidden.value);
    const sent = fields => {
      const all = [...new Set(fields.map(field => field.form))];
      const there = all.filter(sentThere);
      const left = there.length || !own ? there : all;
      if (left.length === 1 && !left[0].hasAttribute('data-alike')) return left[0];
      const same = left.filter(one => [...one.querySelectorAll('input[type=hidden]')].every(said));
      return same.length === 1 ? same[0] : null;
    };
    if (here) form.fields.forEach(([name, value]) => {
      const named = [...document.querySelectorAll('main form [name="' + CSS.escape(name) + '"]')];
      const one = sent(named);
      const fields = one ? named.filter(field => field.form === one) : [];
      if (fields.length) {
        sessionStorage.removeItem('kept');
        givenBack = true;
        one.dataset.unsaved = 'yes';
      }
      const choice = fields.find(field => /checkbox|radio/.test(field.type) && field.value === value);
      if (choice) choice.checked = true;
      else if (fields.length && !/checkbox|radio|hidden|file|submit/.test(fields[0].type)) {
        fields[0].value = value;
        if (fields[0].closest('details')) fields[0].closest('details').open = true;
        if (document.querySelector('select[data-of="' + CSS.escape(fields[0].id) + '"]')) fields[0].dispatchEvent(new Event('change'));
      }
    });
  }

  // The session warns two minutes before it ends. Who answers too late keeps what he has typed: it is sent, kept, and given
  // back to him. On a page of secrets nothing is kept, and where nothing was typed the page says by itself what is to do.
  const session = document.getElementById('session');
  if (!session) return;
  const before = (Number(session.dataset.seconds) - 120) * 1000;
  const words = document.getElementById('session-title');
  const ends = words.textContent;
  const button = session.querySelector('button');
  const secret = /^\/(cabinet|password)(\/|$)/.test(location.pathname);
  let typed = givenBack;
  let over = false;
  let timer;
  const note = event => {
    if (event.target.form && event.target.form.matches('main form[method=post]')) typed = true;
  };
  document.addEventListener('input', note);
  document.addEventListener('change', note);
  const wind = () => {
    if (over) return;
    clearTimeout(timer);
    session.hidden = true;
    words.textContent = ends;
    timer = setTimeout(() => {
      session.hidden = false;
      button.focus();
    }, Math.max(before, 1000));
  };
  const end = () => {
    over = true;
    words.textContent = session.dataset.ended;
    session.tabIndex = -1;
    session.focus();
    button.remove();
    // It is out of the way of who goes on; another window in front of it is none of his doing.
    session.addEventListener('focusout', () => { if (document.hasFocus()) session.hidden = true; });
  };
  button.addEventListener('click', async () => {
    let answer;
    try {
      answer = await fetch(session.dataset.keep, { headers: { 'HX-Request': 'true' } });
    } catch {
      words.textContent = session.dataset.broken;
      return;
    }
    if (answer.ok) wind();
    else if (typed && !secret) end();
    else location.reload();
  });
  document.addEventListener('htmx:afterRequest', event => { if (event.detail.xhr.status) wind(); });
  wind();
})();
