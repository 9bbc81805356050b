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
  // What looks like a button answers to the key of buttons.
  document.addEventListener('keydown', event => {
    const link = event.key === ' ' && event.target.closest('a[role=button]');
    if (!link) return;
    event.preventDefault();
    link.click();
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
    const said = hidden => /^(_csrf|once|version|seen)$/.test(hidden.name) || !hidden.value.trim()
      || form.fields.some(([name, value]) => name === hidden.name && value === hidden.value);
    const sent = fields => {
      const all = [...new Set(fields.map(field => field.form))];
      const there = all.filter(sentThere);
      const left = there.length || !own ? there : all;
      if (left.length === 1 && !left[0].hasAttribute('data-alike')) return left[0];
      const same = left.filter(one => [...one.querySelectorAll('input[type=hidden]')].every(said));
      return same.length === 1 ? same[0] : null;
    };
    // With what was typed goes by what its page was known: what others have written since is compared, not written over.
    const known = hidden => /^(version|seen)$|-was$/.test(hidden.name);
    const whole = new Set();
    const times = {};
    if (here) form.fields.forEach(([name, value]) => {
      const place = times[name] ?? 0;
      times[name] = place + 1;
      const named = [...document.querySelectorAll('main form [name="' + CSS.escape(name) + '"]')];
      const one = sent(named);
      const fields = one ? named.filter(field => field.form === one) : [];
      if (fields.length) {
        sessionStorage.removeItem('kept');
        givenBack = true;
        one.dataset.unsaved = 'yes';
        whole.add(one);
      }
      const choice = fields.find(field => /checkbox|radio/.test(field.type) && field.value === value);
      if (choice) choice.checked = true;
      else if (place < fields.length && (known(fields[place]) || !/checkbox|radio|hidden|file|submit/.test(fields[place].type))) {
        const field = fields[place];
        const same = field.value === value;
        field.value = value;
        if (!same && field.closest('details')) field.closest('details').open = true;
        if (document.querySelector('select[data-of="' + CSS.escape(field.id) + '"]')) field.dispatchEvent(new Event('change'));
      }
    });
    // A tick that was taken away was not sent.
    whole.forEach(one => [...one.elements].filter(field => field.type === 'checkbox').forEach(box => {
      box.checked = form.fields.some(([name, value]) => name === box.name && value === box.value);
    }));
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
  let came;
  const note = event => {
    if (event.target.form && event.target.form.matches('main form[method=post]')) typed = true;
  };
  document.addEventListener('input', note);
  document.addEventListener('change', note);
  const wind = () => {
    if (over) return;
    clearTimeout(timer);
    const asked = session.contains(document.activeElement);
    session.hidden = true;
    if (asked && came) came.focus();
    words.textContent = ends;
    timer = setTimeout(() => {
      came = document.activeElement;
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
