/* Makes pages nicer; every journey works without it. What every page has, also the quiet ones, is in page.js. */
(() => {
  'use strict';

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

  // On a phone the filters of a list stand folded above it, unless they narrow it.
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
})();
