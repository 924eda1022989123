// What a page of ours must be like, beyond axe-core: each rule returns what breaks it, as text.
const pageRules = (() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const text = element => element.textContent.replace(/\s+/g, ' ').trim();
  const named = element => `<${element.tagName.toLowerCase()}${element.id ? ' id=' + element.id : ''}${
    element.className ? ' class=' + element.className : ''}> ${text(element).slice(0, 60)}`;
  const when = (broken, sentence) => broken ? [sentence] : [];
  const openAll = () => all('details').forEach(details => { details.open = true; });
  const isShown = element => element.checkVisibility({contentVisibilityAuto: true, visibilityProperty: true});
  const scrolls = region => region.scrollWidth > region.clientWidth + 1
    && ['auto', 'scroll'].includes(getComputedStyle(region).overflowX);
  const isWithinRegion = element => {
    for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true;
    }
    return false;
  };

  return {
    language: () => when(!/^en/.test(document.documentElement.lang), 'no language: ' + document.documentElement.lang),

    headings: () => {
      const levels = all('h1, h2, h3, h4, h5, h6').filter(isShown).map(h => [Number(h.tagName[1]), h]);
      return [
        ...when(levels.filter(([level]) => level === 1).length !== 1, 'not one first heading'),
        ...levels.flatMap(([level, h], i) => when(i > 0 && level > levels[i - 1][0] + 1, 'level skipped before ' + named(h))),
        ...levels.flatMap(([, h]) => when(text(h) === '', 'an empty heading')),
      ];
    },

    landmarks: () => [
      ...['body > header', 'body > main', 'body > footer'].flatMap(part => when(all(part).length !== 1, 'not one ' + part)),
      ...all('nav').flatMap(nav => when(!nav.getAttribute('aria-label'), 'navigation without a name')),
      ...all('main > *').flatMap(part => when(part.tagName === 'TABLE', 'a table outside a section')),
    ],

    tables: () => all('table').flatMap(table => [
      ...when(!table.caption || text(table.caption) === '', 'no caption: ' + named(table)),
      ...when(all('thead th', table).length === 0, 'no heads: ' + named(table)),
      ...all('th', table).flatMap(th => when(!['col', 'row'].includes(th.scope), 'no scope: ' + named(th))),
      ...all('th, td', table).flatMap(cell => when(text(cell) === '', 'an empty cell in ' + named(table))),
      ...all('tbody tr', table).flatMap(tr => when(tr.cells.length !== table.tHead?.rows[0].cells.length, 'a ragged row in ' + named(table))),
      ...all('[role=presentation], table table', table).flatMap(() => ['a table for layout: ' + named(table)]),
    ]),

    numbers: () => all('td.number').filter(isShown)
      .flatMap(cell => when(!['right', 'end'].includes(getComputedStyle(cell).textAlign), 'not to the right: ' + named(cell))),

    pictures: () => all('img, svg').flatMap(picture => {
      const figure = picture.closest('figure');
      const said = picture.alt ?? picture.getAttribute('aria-label') ?? '';
      const caption = figure?.querySelector('figcaption');
      return [
        ...when(said.length < 40, 'says too little: ' + said),
        ...when(!caption || text(caption) === '', 'no title beside: ' + said),
        ...when(caption && text(caption) === said, 'the title again: ' + said),
        ...when(!figure?.querySelector('table tbody tr'), 'no figures beneath: ' + said),
        ...when(picture.complete && picture.naturalWidth === 0, 'not drawn: ' + said),
      ];
    }),

    dates: () => [...(document.body.innerText.matchAll(/.{0,30}\b(\d{4}-\d{2}(?:-\d{2})?|\d{1,2}\/\d{1,2}\/\d{2,4})\b.{0,20}/g))]
      // A month alone in its cell is data's own, as are financial years, such as 2014-15.
      .filter(found => !/^\d{4}-\d{2}$/.test(found[1]) || !all('td, th').some(cell => text(cell) === found[1]))
      .filter(found => !/^\d{4}-\d{2}$/.test(found[1]) || (Number(found[1].slice(0, 4)) + 1) % 100 !== Number(found[1].slice(5)))
      .map(found => found[0]),

    targets: () => all('a, summary, button, input, select').filter(isShown).filter(target => !target.classList.contains('skip'))
      .filter(target => !(target.tagName === 'A' && target.closest('p')))
      .flatMap(target => {
        const {width, height} = target.getBoundingClientRect();
        return when(width < 24 || height < 24, `${Math.round(width)} by ${Math.round(height)}: ${named(target)}`);
      }),

    identifiers: () => {
      const ids = all('[id]').map(element => element.id);
      return [
        ...ids.filter((id, i) => ids.indexOf(id) !== i).map(id => 'twice: ' + id),
        ...all('a[href^="#"]').flatMap(a => when(!document.getElementById(decodeURIComponent(a.hash.slice(1))), 'leads nowhere: ' + a.hash)),
      ];
    },

    // Controls, marks that turn text round and other characters nobody sees.
    hiddenCharacters: () => [...(document.documentElement.outerHTML
      .matchAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g))]
      .map(found => 'U+' + found[0].charCodeAt(0).toString(16)),

    // A sub-pixel is not a scroll bar.
    sideways: () => {
      openAll();
      const root = document.documentElement;
      const wide = root.scrollWidth - root.clientWidth;
      if (wide <= 1) return [];
      const widest = all('body *').filter(e => !isWithinRegion(e) && e.getBoundingClientRect().right > root.clientWidth + 1);
      return [`the page is ${wide} px wider than its window of ${root.clientWidth}`, ...widest.slice(0, 5).map(named)];
    },

    scrollingRegions: () => {
      openAll();
      return all('body *').filter(scrolls).flatMap(region => [
        ...when(region.tabIndex !== 0, 'not reached by keyboard: ' + named(region)),
        ...when(region.getAttribute('role') !== 'region' || !region.getAttribute('aria-label'), 'not named: ' + named(region)),
      ]);
    },

    focusStops: () => all('a[href], summary, [tabindex="0"], button, input, select').filter(isShown).length,

    // Who has the focus: a number that is its own, so that every stop is known to have been made.
    focused: () => {
      const at = document.activeElement;
      return at === document.body ? 'body' : all('body *').indexOf(at) + ' ' + named(at);
    },

    focusIsSeen: () => {
      const at = document.activeElement;
      const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
      const style = getComputedStyle(at);
      const x = Math.max(0, box.left) + Math.min(box.width, innerWidth) / 2;
      const y = Math.min(Math.max(0, box.top) + 8, box.bottom - 2);
      const top = document.elementFromPoint(Math.min(x, innerWidth - 2), y);
      return [
        ...when(style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2, 'no outline: ' + named(at)),
        ...when(box.bottom <= 0 || box.top >= innerHeight, 'out of sight: ' + named(at)),
        ...when(!top || !(at.contains(top) || top.contains(at)), 'covered: ' + named(at)),
      ];
    },

    mainIsAtTop: () => {
      const top = document.querySelector('main').getBoundingClientRect().top;
      return when(document.activeElement !== document.querySelector('main'), 'focus is on ' + named(document.activeElement))
        .concat(when(top < -5 || top > innerHeight / 2, 'main is at ' + top));
    },

    scrolledBy: () => Math.round(document.activeElement.scrollLeft),

    words: () => document.body.innerText.replace(/\s+/g, ' ').trim(),

    policy: () => document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.content ?? '',

    ran: () => when(window.itRan !== undefined, 'a script of the page ran'),

    // Something that got into the page after all: does it run, and does it restyle?
    injected: () => {
      const script = document.createElement('script');
      script.textContent = 'window.itRan = true';
      const style = document.createElement('style');
      style.textContent = 'body { outline: 7px solid red !important; }';
      document.body.append(script, style);
      const broken = [
        ...when(window.itRan === true, 'a script ran'),
        ...when(getComputedStyle(document.body).outlineWidth === '7px', 'a style applied'),
      ];
      script.remove();
      style.remove();
      return broken;
    },

    // The words of tables, headings, captions and prose, to be looked for on paper.
    printed: () => all('h1, main h2, main h3, figcaption, caption, th, td, main p, main li, .warning')
      .map(element => [...element.childNodes].filter(node => !(node.classList?.contains('spoken')))
        .map(node => node.textContent).join('')),

    headingWords: () => all('main h2, main h3, figcaption').map(text),
  };
})();
