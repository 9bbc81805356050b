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
  const value = name => form.elements[name] ? form.elements[name].value : '';
  const octets = buffer => [...new Uint8Array(buffer)];
  const hex = buffer => octets(buffer).map(octet => octet.toString(16).padStart(2, '0')).join('');
  // Browsers compute hashes only where a page comes over a safe line.
  const sha256 = crypto.subtle ? async blob => crypto.subtle.digest('SHA-256', await blob.arrayBuffer()) : null;

  // What is begun is found again by a hash of name, age, size and both ends of the file, and goes on while the same is
  // said of it: nothing that could be read is kept here. Without hashes it goes on until the page is closed.
  const end = 1024 * 1024;
  const begunHere = new Map();
  const digest = async (text, ...blobs) => sha256 ? hex(await sha256(new Blob([text, ...blobs]))) : text;
  const mark = async file => 'rogatory-upload:' + await digest(
    [words.uploads, file.name, file.size, file.lastModified].join('\n'), file.slice(0, end), file.slice(-end));
  const remembered = at => {
    try { return sha256 ? JSON.parse(localStorage.getItem(at)) : begunHere.get(at); } catch { return null; }
  };
  const remember = (at, begun) => {
    if (!sha256) begunHere.set(at, begun);
    else try {
      if (begun) localStorage.setItem(at, JSON.stringify(begun));
      else localStorage.removeItem(at);
    } catch { /* then it does not go on after the page was closed */ }
  };

  const show = (sent, file) => {
    const percent = Math.floor(sent / file.size * 100);
    bar.value = percent;
    // Who listens to the page is told every twentieth part, not every one.
    if (Math.floor(percent / 5) === said) return;
    said = Math.floor(percent / 5);
    told.textContent = words.share.replace('@', percent);
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
    return Object.assign(new Refused(problem.detail || words.broken), { code: problem.code });
  };

  const ticked = name => {
    const tick = form.querySelector('[name=' + name + '][type=checkbox]');
    return Boolean(tick && tick.checked);
  };
  const asIs = file => {
    return {
      name: file.name,
      size: file.size,
      kind: value('kind'),
      language: value('language') || null,
      source: value('source') || null,
      paperTranslator: value('paperTranslator') || null,
      paperCertifier: value('paperCertifier') || null,
      paperStamped: ticked('paperStamped'),
      internal: ticked('internal'),
      description: value('description') || null
    };
  };
  // What is marked too high is refused here as it is in the form; asked again, it tells the same upload.
  const begin = async (file, at, what) => {
    const once = hex(crypto.getRandomValues(new Uint8Array(16)));
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': once };
    const declared = value('declared');
    const address = words.uploads + (declared ? '?declared=' + encodeURIComponent(declared) : '');
    const answer = await call('POST', address, headers, JSON.stringify(asIs(file)));
    if (answer.status !== 201) throw await refused(answer);
    const begun = { address: answer.headers.get('Location'), what };
    remember(at, begun);
    return begun.address;
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
      if (sha256) headers['Upload-Checksum'] = 'sha256 ' + btoa(String.fromCharCode(...octets(await sha256(part))));
      const answer = await call('PATCH', address, headers, part);
      if (answer.status === 204) sent = Number(answer.headers.get('Upload-Offset'));
      else if (answer.status === 409) sent = await offset(address) ?? 0;
      else throw await refused(answer);
    }
  };
  const finish = async (address, at) => {
    bar.removeAttribute('value');
    told.textContent = words.finishing;
    for (let crossed = 0; ;) {
      if (stopped) throw new Refused(words.stopped);
      const answer = await call('POST', address + '/finish', {});
      if (answer.status === 200) return remember(at, null);
      if (answer.status !== 409) {
        const problem = await refused(answer);
        const overtaken = problem.code === 'changed-meanwhile';
        // A full disk may have room again, another source can be chosen, and other work on the file that was crossed
        // comes to its end: then it is still there.
        if (!overtaken && !['disk-full', 'document-unknown'].includes(problem.code)) remember(at, null);
        if (!overtaken || crossed >= most) throw problem;
        crossed += 1;
      }
      await pause(3000);
    }
  };
  // Of what was begun as something else nothing stays.
  const goneOn = async (at, what) => {
    const begun = remembered(at);
    if (!begun) return null;
    const from = begun.what === what ? await offset(begun.address) : null;
    if (from !== null) return { address: begun.address, from };
    remember(at, null);
    if (begun.what !== what) await call('DELETE', begun.address, {});
    return null;
  };
  // Of several files those that were added before one broke off are not added again while the page is open.
  const added = new Map();
  const whole = async (file, before) => {
    const at = await mark(file);
    const what = await digest([at, JSON.stringify(asIs(file)), value('declared')].join('\n'));
    const times = before.get(what) ?? 0;
    before.set(what, times - 1);
    if (times > 0) return;
    const { address, from } = await goneOn(at, what) ?? { address: await begin(file, at, what), from: 0 };
    said = -1;
    await parts(file, address, from);
    await finish(address, at);
    added.set(what, (added.get(what) ?? 0) + 1);
  };

  const send = async files => {
    sending = true;
    stopped = false;
    button.disabled = true;
    stop.hidden = false;
    box.hidden = false;
    box.scrollIntoView({ block: 'nearest' });
    try {
      const before = new Map(added);
      for (const file of files) await whole(file, before);
      sending = false;
      location.assign(form.action + '?done=add');
    } catch (problem) {
      sending = false;
      if (problem.code === 'marking-too-high') {
        location.assign(words.marking + '?marking=' + encodeURIComponent(value('declared')));
        return;
      }
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
