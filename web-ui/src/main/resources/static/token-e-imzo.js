/* E-IMZO of Uzbekistan: it listens on the machine of its owner, and ends each conversation with one answer. */
(() => {
  'use strict';

  const ask = question => new Promise((resolve, reject) => {
    const socket = new WebSocket('wss://127.0.0.1:64443/service/cryptapi');
    socket.onerror = reject;
    socket.onclose = reject;
    socket.onopen = () => socket.send(JSON.stringify(question));
    socket.onmessage = event => {
      const answer = JSON.parse(event.data);
      if (answer.success) resolve(answer);
      else reject(answer);
      socket.close();
    };
  });

  window.rogatoryToken = {
    /** The keys that are there, once the tool knows the site. */
    async keys(siteKey) {
      if (siteKey) await ask({ name: 'apikey', arguments: [location.hostname, siteKey] });
      const answer = await ask({ plugin: 'pfx', name: 'list_all_certificates' });
      return (answer.certificates || []).map(key => ({ name: key.name, key }));
    },
    /** Signs a content in Base64 with one of them; the content stays out of the signature. */
    async sign(content, chosen) {
      const { disk, path, name, alias } = chosen.key;
      const opened = await ask({ plugin: 'pfx', name: 'load_key', arguments: [disk, path, name, alias] });
      const answer = await ask({ plugin: 'pkcs7', name: 'create_pkcs7', arguments: [content, opened.keyId, 'yes'] });
      return answer.pkcs7_64;
    }
  };
})();
