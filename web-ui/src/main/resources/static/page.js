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
  const kept = document.getElementById('kept-fields');
  const open = document.getElementById('kept-open');
  if (kept && open) {
    open.addEventListener('click', () => sessionStorage.setItem('kept', JSON.stringify({
      address: kept.dataset.address,
      fields: [...kept.children].map(line => [line.dataset.name, line.textContent])
    })));
  } else if (sessionStorage.getItem('kept')) {
    // The answer to a form on a tab is shown again as that tab; the door of a cabinet stands before the page and keeps it.
    const form = JSON.parse(sessionStorage.getItem('kept'));
    const here = [form.address, form.address.replace(/\/(identity|reveal)$/, '')].includes(location.pathname);
    if (here || !/^\/cabinet(\/|$)/.test(location.pathname)) sessionStorage.removeItem('kept');
    if (here) form.fields.forEach(([name, value]) => {
      const fields = [...document.querySelectorAll('main form [name="' + CSS.escape(name) + '"]')];
      const choice = fields.find(field => /checkbox|radio/.test(field.type) && field.value === value);
      if (choice) choice.checked = true;
      else if (fields.length && !/checkbox|radio|hidden|file/.test(fields[0].type)) {
        fields[0].value = value;
        if (fields[0].closest('details')) fields[0].closest('details').open = true;
        if (document.querySelector('select[data-of="' + CSS.escape(fields[0].id) + '"]')) fields[0].dispatchEvent(new Event('change'));
      }
    });
  }

  // The session warns two minutes before it ends.
  const session = document.getElementById('session');
  if (!session) return;
  const before = (Number(session.dataset.seconds) - 120) * 1000;
  let timer;
  const wind = () => {
    clearTimeout(timer);
    session.hidden = true;
    timer = setTimeout(() => {
      session.hidden = false;
      session.querySelector('button').focus();
    }, Math.max(before, 1000));
  };
  session.querySelector('button').addEventListener('click', async () => {
    const answer = await fetch(session.dataset.keep, { headers: { 'HX-Request': 'true' } });
    if (answer.ok) wind();
    else location.reload();
  });
  document.addEventListener('htmx:afterRequest', wind);
  wind();
})();
