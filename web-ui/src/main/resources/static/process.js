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

  // Names keep their words whole: lines are broken at spaces only, and letters get smaller until the longest word fits.
  const FAMILY = getComputedStyle(place).fontFamily;
  const OUTSIDE = 90;
  const pen = document.createElement('canvas').getContext('2d');
  const wide = (text, size) => {
    pen.font = size + 'px ' + FAMILY;
    return pen.measureText(text).width;
  };
  const broken = (text, size, width) => text.split(/\s+/).filter(word => word).reduce((lines, word) => {
    const longer = lines.length ? lines[lines.length - 1] + ' ' + word : word;
    if (lines.length && wide(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
    return lines;
  }, []);
  const laid = (text, size, width) => {
    const lines = broken(text, size, width);
    return { size, lines, height: lines.length * size * 1.2 };
  };
  /** Within a shape, as large as fits. */
  const within = (text, box) => {
    for (let size = 12; ; size -= 0.5) {
      const drawn = laid(text, size, box.width - 8);
      const fits = drawn.lines.every(line => wide(line, size) <= box.width - 8) && drawn.height <= box.height - 8;
      if (fits || size <= 7) return drawn;
    }
  };
  /** Beside a shape or on a lane, as many lines as it takes, as wide as its longest word at least. */
  const beside = (text, width) => laid(text, 10.5, Math.max(width, ...text.split(/\s+/).map(word => wide(word, 10.5))));
  const SVG = 'http://www.w3.org/2000/svg';
  const names = {
    getDefaultStyle: () => ({ fontFamily: FAMILY, fontSize: 12 }),
    getExternalStyle: () => ({ fontFamily: FAMILY, fontSize: 12 }),
    getDimensions: (text, options) => ({ width: options.box.width, height: beside(text, options.box.width).height }),
    getExternalLabelBounds: (bounds, text) => ({
      x: Math.round(bounds.x + bounds.width / 2 - OUTSIDE / 2),
      y: Math.round(bounds.y),
      width: OUTSIDE,
      height: Math.ceil(beside(text, OUTSIDE).height)
    }),
    getTextAnnotationBounds: (bounds, text) => ({ ...bounds, height: beside(text, bounds.width).height }),
    createText: (text, options) => {
      const box = options.box || { width: OUTSIDE, height: 0 };
      const inside = box.height >= 50 && /middle/.test(options.align || '');
      const word = inside ? within(text, box) : beside(text, box.width);
      const top = /middle/.test(options.align || '') ? (box.height - word.height) / 2 : 0;
      const drawn = document.createElementNS(SVG, 'text');
      Object.assign(drawn.style, { fontFamily: FAMILY, fontSize: word.size + 'px', fill: (options.style || {}).fill || '#0c2136' });
      if (!inside) Object.assign(drawn.style, { paintOrder: 'stroke', stroke: '#fff', strokeWidth: '3px' });
      word.lines.forEach((line, at) => {
        const row = document.createElementNS(SVG, 'tspan');
        const left = /left/.test(options.align || '');
        row.setAttribute('x', left ? 4 : box.width / 2);
        row.setAttribute('y', top + word.size + at * word.size * 1.2);
        row.setAttribute('text-anchor', left ? 'start' : 'middle');
        row.textContent = line;
        drawn.append(row, ' ');
      });
      return drawn;
    }
  };

  // The wheel scrolls the page, not the drawing; buttons and keys change its size.
  const viewer = new window.BpmnJS({
    container: place,
    zoomScroll: { enabled: false },
    keyboard: { bind: false },
    additionalModules: [{ textRenderer: ['value', names] }]
  });
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

  /** Where the view begins so that a place is in its middle, without showing what is beyond the drawing. */
  const begin = (middle, size, from, whole) => whole <= size
    ? from - (size - whole) / 2
    : Math.min(Math.max(middle - size / 2, from - 20), from + whole - size + 20);

  /** Shows the step that works or waits at a size that can be read, in the middle. */
  const here = () => {
    const registry = viewer.get('elementRegistry');
    const shape = registry.get(present[0]) || registry.filter(element => element.type === 'bpmn:StartEvent')[0];
    if (!shape) return fit();
    canvas.zoom(place.clientWidth < 600 ? 0.7 : 0.9);
    const view = canvas.viewbox();
    canvas.viewbox({
      x: begin(shape.x + shape.width / 2, view.width, view.inner.x, view.inner.width),
      y: begin(shape.y + shape.height / 2, view.height, view.inner.y, view.inner.height),
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
