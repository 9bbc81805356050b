/* NCALayer of Kazakhstan: it listens on the machine of its owner, tells its version first, and asks for the key itself. */
(() => {
  'use strict';

  window.rogatoryToken = {
    /** Signs a content in Base64; the content stays out of the signature. */
    sign: content => new Promise((resolve, reject) => {
      const socket = new WebSocket('wss://127.0.0.1:13579/');
      const question = {
        module: 'kz.gov.pki.knca.commonUtils',
        method: 'createCAdESFromBase64',
        args: ['PKCS12', 'SIGNATURE', content, false]
      };
      socket.onerror = reject;
      socket.onclose = reject;
      socket.onmessage = event => {
        const answer = JSON.parse(event.data);
        if (answer.result && answer.result.version) {
          socket.send(JSON.stringify(question));
        } else if (answer.code) {
          if (answer.code === '200' && answer.responseObject) resolve(answer.responseObject);
          else reject(answer);
          socket.close();
        }
      };
    })
  };
})();
