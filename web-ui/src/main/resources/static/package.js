/* A package too large for one form is sent as it is, in one piece, and what became of it is told in its place. */
(() => {
  'use strict';

  const form = document.querySelector('form[data-package]');
  if (!form) return;
  const field = form.querySelector('input[type=file]');
  const box = form.querySelector('[data-package-box]');
  const bar = box.querySelector('progress');
  const told = box.querySelector('[data-package-told]');
  const button = form.querySelector('button[type=submit]');
  const large = document.getElementById(field.id + '-large');
  const words = form.dataset;
  const inOneForm = Number(field.dataset.limit);
  let sending = false;
  let said = -1;

  field.dataset.limit = words.largest;
  if (large) large.textContent = words.tooLarge;

  const show = event => {
    if (!event.lengthComputable) return;
    const percent = Math.floor(event.loaded / event.total * 100);
    bar.value = percent;
    // Who listens to the page is told every twentieth part, not every one.
    if (Math.floor(percent / 5) === said) return;
    said = Math.floor(percent / 5);
    told.textContent = words.share.replace('@', percent);
  };
  const ended = text => {
    sending = false;
    button.disabled = false;
    bar.hidden = true;
    told.textContent = text;
    button.focus();
  };

  const send = file => {
    sending = true;
    said = -1;
    button.disabled = true;
    box.hidden = false;
    bar.hidden = false;
    bar.value = 0;
    box.scrollIntoView({ block: 'nearest' });
    const call = new XMLHttpRequest();
    call.open('POST', form.action + '/content');
    call.setRequestHeader('Content-Type', 'application/octet-stream');
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('X-CSRF-TOKEN', form.querySelector('input[name=_csrf]').value);
    call.responseType = 'json';
    call.upload.addEventListener('progress', show);
    call.upload.addEventListener('load', () => {
      bar.removeAttribute('value');
      told.textContent = words.checking;
    });
    call.addEventListener('error', () => ended(words.broken));
    call.addEventListener('load', () => {
      const answer = call.response || {};
      if (answer.address) {
        sending = false;
        location.assign(answer.address);
      } else {
        ended(answer.answer || answer.detail || words.broken);
      }
    });
    call.send(file);
  };

  // Before all others: a form that is small enough is sent as ever, one that is too large is refused as ever.
  document.addEventListener('submit', event => {
    if (event.target !== form || field.files.length !== 1) return;
    const file = field.files[0];
    if (file.size <= inOneForm || file.size > Number(words.largest)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!sending) send(file);
  }, true);
  window.addEventListener('beforeunload', event => {
    if (sending) event.preventDefault();
  });
})();
