/* Signs with the national tool where one listens on this machine; without it the signature is brought as a file. */
(() => {
  'use strict';

  const place = document.getElementById('token');
  const form = document.getElementById('bring');
  const tool = window.rogatoryToken;
  if (!place || !form || !tool || !window.WebSocket) return;
  const said = document.getElementById('token-said');
  const button = document.getElementById('token-sign');
  const choice = document.getElementById('token-choice');
  const list = document.getElementById('token-key');
  const say = words => { said.textContent = words; };
  let keys = [];
  place.hidden = false;

  const offer = found => {
    keys = found;
    list.replaceChildren(...found.map((key, at) => new Option(key.name, String(at))));
    choice.hidden = found.length === 0;
    if (found.length === 0) throw new Error('no key');
  };
  /** Some tools tell their keys, others ask for one themselves. */
  const chosen = async () => {
    if (!tool.keys) return null;
    if (keys.length === 0) {
      offer(await tool.keys(place.dataset.siteKey));
      if (keys.length > 1) return undefined;
    }
    return keys[Number(list.value)];
  };

  /** The letter itself, in Base64 as tools take it. */
  const content = async () => {
    const answer = await fetch(place.dataset.source);
    if (!answer.ok) throw new Error('no letter');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text);
  };

  button.addEventListener('click', async () => {
    button.disabled = true;
    say(place.dataset.wordBusy);
    try {
      const key = await chosen();
      if (key === undefined) {
        say('');
        list.focus();
      } else {
        form.elements.cms.value = await tool.sign(await content(), key);
        form.requestSubmit();
      }
    } catch {
      say(place.dataset.wordFailed);
    }
    button.disabled = false;
    if (document.activeElement === document.body) button.focus();
  });
})();
