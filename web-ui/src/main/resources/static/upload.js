/* A large file is sent in parts: what breaks off goes on, also after the page was opened anew and the file chosen again. */
(() => {
  'use strict';

  const form = document.querySelector('form[data-uploads]');
  if (!form) return;
  const field = form.querySelector('input[type=file]');
  const box = form.querySelector('[data-upload-box]');
  const bar = box.querySelector('progress');
  const told = box.querySelector('[data-upload-told]');
  const stop = box.querySelector('[data-upload-stop]');
  const button = form.querySelector('button[type=submit]');
  const hint = document.getElementById(field.id + '-hint');
  const large = document.getElementById(field.id + '-large');
  const words = form.dataset;
  const most = 8;
  let sending = false;
  let stopped = false;
  let said = -1;

  // In parts a file may be larger than in one form.
  field.dataset.limit = words.largest;
  if (hint) hint.textContent = words.hint;
  if (large) large.textContent = words.tooLarge;

  class Refused extends Error {}
  const pause = time => new Promise(done => setTimeout(done, time));
  const token = () => form.querySelector('input[name=_csrf]').value;

  // What is begun is found again by size and age of the file; neither its name nor anything of it is kept here.
  const mark = file => ['rogatory-upload', words.uploads, file.size, file.lastModified].join(':');
  const remembered = file => {
    try { return localStorage.getItem(mark(file)); } catch { return null; }
  };
  const remember = (file, address) => {
    try {
      if (address) localStorage.setItem(mark(file), address);
      else localStorage.removeItem(mark(file));
    } catch { /* then it does not go on after the page was closed */ }
  };

  const show = (sent, file) => {
    const percent = Math.floor(sent / file.size * 100);
    bar.value = percent;
    // Who listens to the page is told every twentieth part, not every one.
    if (Math.floor(percent / 5) === said) return;
    said = Math.floor(percent / 5);
    told.textContent = words.sent.replace('{0}', percent);
  };

  const asked = (method, address, headers, body) => fetch(address, {
    method,
    body,
    redirect: 'manual',
    headers: { ...headers, 'X-CSRF-TOKEN': token(), Accept: 'application/json' }
  });

  // A line that breaks is tried again, later each time; what is refused is not.
  const call = async (...question) => {
    for (let tries = 0; ; tries += 1) {
      let answer = null;
      try { answer = await asked(...question); } catch { /* the line is broken */ }
      if (answer && (answer.type === 'opaqueredirect' || [401, 403].includes(answer.status))) throw new Refused(words.signedOut);
      if (answer && (answer.status < 500 || answer.status === 507)) return answer;
      if (stopped || tries >= most) throw new Refused(words.broken);
      told.textContent = words.waiting;
      said = -1;
      await pause(Math.min(30000, 500 * 2 ** tries));
    }
  };
  const refused = async answer => {
    const problem = await answer.json().catch(() => ({}));
    return new Refused(problem.detail || words.broken);
  };

  const begin = async file => {
    const value = name => form.elements[name] ? form.elements[name].value : '';
    const internal = form.querySelector('[name=internal][type=checkbox]');
    const answer = await call('POST', words.uploads, { 'Content-Type': 'application/json' }, JSON.stringify({
      name: file.name,
      size: file.size,
      kind: value('kind'),
      language: value('language') || null,
      source: value('source') || null,
      internal: Boolean(internal && internal.checked),
      description: value('description') || null
    }));
    if (answer.status !== 201) throw await refused(answer);
    const address = answer.headers.get('Location');
    remember(file, address);
    return address;
  };
  const offset = async address => {
    const answer = await call('HEAD', address, {});
    return answer.ok ? Number(answer.headers.get('Upload-Offset')) : null;
  };

  const parts = async (file, address, from) => {
    let sent = from;
    while (sent < file.size) {
      if (stopped) throw new Refused(words.stopped);
      show(sent, file);
      const part = file.slice(sent, sent + Number(words.part));
      const headers = { 'Content-Type': 'application/offset+octet-stream', 'Upload-Offset': String(sent) };
      const answer = await call('PATCH', address, headers, part);
      if (answer.status === 204) sent = Number(answer.headers.get('Upload-Offset'));
      else if (answer.status === 409) sent = await offset(address) ?? 0;
      else throw await refused(answer);
    }
  };
  const finish = async (file, address) => {
    bar.removeAttribute('value');
    told.textContent = words.finishing;
    const source = form.elements.source && form.elements.source.value;
    const whole = address + '/finish' + (source ? '?source=' + encodeURIComponent(source) : '');
    for (;;) {
      const answer = await call('POST', whole, {});
      if (answer.status === 200) return remember(file, null);
      if (answer.status !== 409) {
        if (answer.status !== 507) remember(file, null);
        throw await refused(answer);
      }
      await pause(3000);
    }
  };
  const whole = async file => {
    let address = remembered(file);
    let from = address ? await offset(address) : null;
    if (from === null) {
      address = await begin(file);
      from = 0;
    }
    said = -1;
    await parts(file, address, from);
    await finish(file, address);
  };

  const send = async files => {
    sending = true;
    stopped = false;
    button.disabled = true;
    stop.hidden = false;
    box.hidden = false;
    box.scrollIntoView({ block: 'nearest' });
    try {
      for (const file of files) await whole(file);
      sending = false;
      location.assign(form.action + '?done=add');
    } catch (problem) {
      sending = false;
      button.disabled = false;
      stop.hidden = true;
      told.textContent = problem instanceof Refused ? problem.message : words.broken;
      button.focus();
    }
  };

  stop.addEventListener('click', () => { stopped = true; });
  // Before all others: a form that is small enough is sent as ever, one that is too large is refused as ever.
  document.addEventListener('submit', event => {
    if (event.target !== form) return;
    const files = [...field.files];
    const size = files.reduce((sum, file) => sum + file.size, 0);
    if (size <= Number(words.part) || size > Number(words.largest)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!sending) send(files);
  }, true);
  window.addEventListener('beforeunload', event => {
    if (sending) event.preventDefault();
  });
})();
