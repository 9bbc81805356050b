/* Leaves a page at once, by its link or by a key: what is on it goes first, then this tab, without a way back to it. */
(() => {
  'use strict';

  const ways = [...document.querySelectorAll('a[data-leave]')];
  if (!ways.length) return;
  const leave = () => {
    document.documentElement.hidden = true;
    document.title = '\u2003';
    try {
      sessionStorage.clear();
    } catch {
      // Where nothing may be kept, nothing was.
    }
    location.replace(ways[0].href);
  };
  ways.forEach(way => way.addEventListener('click', event => {
    event.preventDefault();
    leave();
  }));

  // Esc or Shift three times, each within three seconds of the one before, and nothing between. With another key held
  // they change the layout of the keyboard.
  let key = '';
  let times = 0;
  let last = 0;
  document.addEventListener('keydown', event => {
    if (event.repeat) return;
    if (event.altKey || event.ctrlKey || event.metaKey) {
      key = '';
      times = 0;
      return;
    }
    const again = event.key === key && event.timeStamp - last < 3000;
    key = event.key;
    last = event.timeStamp;
    times = again ? times + 1 : 1;
    if (times === 3 && (key === 'Escape' || key === 'Shift')) leave();
  });
  document.querySelectorAll('[data-leave-key]').forEach(told => { told.hidden = false; });

  // A browser that keeps the page as it was left must not show it either.
  window.addEventListener('pageshow', event => {
    if (!event.persisted) return;
    document.documentElement.hidden = true;
    location.reload();
  });
})();
