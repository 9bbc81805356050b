/* Makes pages nicer; every journey works without it. */
(() => {
  'use strict';

  // What was done, or what is wrong, is heard and seen first.
  const focus = document.querySelector('[data-focus]');
  if (focus) focus.focus();

  // A file that is too large is told before it is sent, so that nothing typed is lost.
  const tooLarge = form => [...form.querySelectorAll('input[type=file][data-limit]')].find(field => {
    const large = [...field.files].reduce((sum, file) => sum + file.size, 0) > Number(field.dataset.limit);
    const told = document.getElementById(field.id + '-large');
    if (told) told.hidden = !large;
    field.setAttribute('aria-invalid', String(large));
    return large;
  });
  document.addEventListener('change', event => {
    if (event.target.matches('input[type=file][data-limit]')) tooLarge(event.target.form);
  });
  document.addEventListener('submit', event => {
    const large = tooLarge(event.target);
    if (!large) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    large.focus();
  });

  // One file dropped anywhere on a page that has a place for it goes into its field and is sent; by the field alone it is too.
  document.querySelectorAll('form[data-drop]').forEach(form => {
    const field = form.querySelector('input[type=file]');
    const over = on => form.classList.toggle('is-over', on);
    document.addEventListener('dragover', event => {
      if (![...event.dataTransfer.types].includes('Files')) return;
      event.preventDefault();
      over(true);
    });
    document.addEventListener('dragleave', event => {
      if (!event.relatedTarget) over(false);
    });
    document.addEventListener('drop', event => {
      const files = event.dataTransfer.files;
      if (!files.length) return;
      event.preventDefault();
      over(false);
      if (files.length > 1) {
        field.focus();
        return;
      }
      field.files = files;
      form.requestSubmit();
    });
  });

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

  // Printing, and choosing all rows of a list, are offered only where they can be done.
  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });
  document.querySelectorAll('[data-all]').forEach(box => {
    box.closest('[hidden]')?.removeAttribute('hidden');
    box.addEventListener('change', () =>
      document.querySelectorAll(`input[name="${box.dataset.all}"]`).forEach(one => { one.checked = box.checked; }));
  });

  // On a phone the filters of a list stand folded above it, unless they narrow it; the section one is in stands in view.
  const phone = matchMedia('(max-width: 56rem)');
  const folded = (form, word) => {
    const fold = document.createElement('details');
    const title = document.createElement('summary');
    fold.className = 'rg-fold';
    title.textContent = word;
    form.before(fold);
    fold.append(title, form);
    return fold;
  };
  document.querySelectorAll('form.rg-filters[method=get]').forEach(form => {
    const narrowed = [...form.querySelectorAll('select, input:not([type=hidden])')]
      .some(field => field.type === 'checkbox' ? field.checked : field.value);
    let fold;
    const fit = () => {
      if (phone.matches) fold ||= folded(form, document.getElementById('main').dataset.filters);
      if (fold) fold.open = !phone.matches || narrowed;
    };
    phone.addEventListener('change', fit);
    fit();
  });
  const section = document.querySelector('.rg-nav [aria-current]');
  if (section && phone.matches) section.closest('ul').scrollLeft = section.offsetLeft - 90;

  // Of a list in groups only the group is offered that belongs to what was chosen before.
  document.querySelectorAll('select[data-of]').forEach(list => {
    const choice = document.getElementById(list.dataset.of);
    const groups = [...list.querySelectorAll('optgroup')];
    const narrow = () => groups.forEach(group => {
      if (group.dataset.value === choice.value) {
        list.append(group);
      } else {
        if (group.contains(list.selectedOptions[0])) list.value = '';
        group.remove();
      }
    });
    choice.addEventListener('change', narrow);
    narrow();
  });

  // What was typed before a session ended goes back into its form, in this tab and once.
  const kept = document.getElementById('kept-fields');
  const open = document.getElementById('kept-open');
  if (kept && open) {
    open.addEventListener('click', () => sessionStorage.setItem('kept', JSON.stringify({
      address: kept.dataset.address,
      fields: [...kept.children].map(line => [line.dataset.name, line.textContent])
    })));
  } else if (sessionStorage.getItem('kept')) {
    const form = JSON.parse(sessionStorage.getItem('kept'));
    sessionStorage.removeItem('kept');
    if (form.address === location.pathname) form.fields.forEach(([name, value]) => {
      const fields = [...document.querySelectorAll('main form [name="' + CSS.escape(name) + '"]')];
      const choice = fields.find(field => /checkbox|radio/.test(field.type) && field.value === value);
      if (choice) choice.checked = true;
      else if (fields.length && !/checkbox|radio|hidden|file/.test(fields[0].type)) {
        fields[0].value = value;
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
