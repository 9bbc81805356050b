/* Draws where a file stands in its process; the lists on the page say the same without it. */
(() => {
  'use strict';

  const place = document.getElementById('drawing');
  if (!place || !window.BpmnJS) return;
  const card = document.getElementById('drawing-card');
  const ids = name => (place.dataset[name] || '').split(' ').filter(id => id);
  const present = [...ids('now'), ...ids('waits')];
  card.hidden = false;
  place.setAttribute('aria-busy', 'true');

  // The wheel scrolls the page, not the drawing; buttons and keys change its size.
  const viewer = new window.BpmnJS({ container: place, zoomScroll: { enabled: false }, keyboard: { bind: false } });
  const canvas = viewer.get('canvas');

  const badge = (kind, word) => {
    const mark = document.createElement('span');
    mark.className = 'rg-mark rg-mark--' + kind;
    mark.textContent = word;
    return mark;
  };

  const mark = (kind, word, place) => ids(kind).forEach(id => {
    const shape = viewer.get('elementRegistry').get(id);
    if (!shape) return;
    canvas.addMarker(id, 'rg-is-' + kind);
    if (word && /Task|Activity/.test(shape.type)) viewer.get('overlays').add(id, { position: place, html: badge(kind, word) });
  });

  const fit = () => canvas.zoom('fit-viewport', 'auto');

  /** Shows the step that works or waits at a size that can be read, in the middle. */
  const here = () => {
    const registry = viewer.get('elementRegistry');
    const shape = registry.get(present[0]) || registry.filter(element => element.type === 'bpmn:StartEvent')[0];
    if (!shape) return fit();
    canvas.zoom(place.clientWidth < 600 ? 0.8 : 0.9);
    const view = canvas.viewbox();
    canvas.viewbox({
      x: shape.x + shape.width / 2 - view.width / 2,
      y: shape.y + shape.height / 2 - view.height / 2,
      width: view.width,
      height: view.height
    });
  };

  const zoom = factor => canvas.zoom(Math.min(2, Math.max(0.15, canvas.zoom() * factor)), 'auto');
  const acts = { fit, here, in: () => zoom(1.25), out: () => zoom(0.8) };
  const keys = {
    '+': acts.in, '=': acts.in, '-': acts.out, 0: fit,
    ArrowLeft: () => canvas.scroll({ dx: 80, dy: 0 }), ArrowRight: () => canvas.scroll({ dx: -80, dy: 0 }),
    ArrowUp: () => canvas.scroll({ dx: 0, dy: 80 }), ArrowDown: () => canvas.scroll({ dx: 0, dy: -80 })
  };

  card.addEventListener('click', event => {
    const button = event.target.closest('[data-zoom]');
    if (button) acts[button.dataset.zoom]();
  });
  place.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  const draw = async () => {
    const answer = await fetch(place.dataset.source);
    if (!answer.ok) throw new Error(answer.status);
    await viewer.importXML(await answer.text());
    const drawn = place.querySelector('svg');
    drawn.setAttribute('role', 'img');
    drawn.setAttribute('aria-label', place.dataset.label);
    ids('flows').forEach(id => viewer.get('elementRegistry').get(id) && canvas.addMarker(id, 'rg-is-taken'));
    mark('passed', '✓', { top: -10, right: 12 });
    mark('waits', place.dataset.wordWaits, { top: -12, left: 4 });
    mark('now', place.dataset.wordNow, { top: -12, left: 4 });
    here();
    place.removeAttribute('aria-busy');
    place.dataset.drawn = 'yes';
  };
  draw().catch(() => {
    place.hidden = true;
    document.getElementById('drawing-failed').hidden = false;
  });
})();
