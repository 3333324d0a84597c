// What every screen must be: keys of a finger's size, nothing cut, nothing over anything else, accessible.

/** Real size of the smallest key, in millimetres (kiosk.md). */
const LEAST_MM = 16
const PX_PER_MM = 2.71

/** Whether there is a page after this one. */
export const TURNS = `const next = document.querySelector('[data-id="page-next"]'); return !!next && next.getAttribute('aria-disabled') !== 'true'`

/**
 * What is wrong with the screen as it stands, on a panel of so many px for a millimetre. `apart`: the
 * millimetres that must lie between two keys.
 */
export async function faults(kiosk, { pxPerMm = PX_PER_MM, apart = 0, axe = true } = {}) {
  const drawn = await kiosk.read(
    `const [least, apart] = arguments;
     // Line boxes of tall scripts reach beyond their letters: less than a millimetre and a half cuts nothing.
     const spare = 4;
     const found = [];
     const root = document.scrollingElement;
     if (root.scrollWidth > root.clientWidth) found.push('wider than the panel by ' + (root.scrollWidth - root.clientWidth));
     if (root.scrollHeight > root.clientHeight) found.push('higher than the panel by ' + (root.scrollHeight - root.clientHeight));
     for (const key of document.querySelectorAll('button[data-id]')) {
       const { width, height, right, bottom, left, top } = key.getBoundingClientRect();
       if (width === 0) continue;
       if (width < least - 0.5 || height < least - 0.5) found.push('key ' + key.dataset.id + ' is ' + Math.round(width) + ' × ' + Math.round(height));
       if (left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1) found.push('key ' + key.dataset.id + ' lies outside');
       if (key.scrollWidth > key.clientWidth + 1 || key.scrollHeight > key.clientHeight + spare) found.push('words of key ' + key.dataset.id + ' are cut: ' + key.scrollWidth + '>' + key.clientWidth + ' ' + key.scrollHeight + '>' + key.clientHeight);
     }
     const keys = [...document.querySelectorAll('button[data-id]')].map((key) => [key, key.getBoundingClientRect()]).filter(([, r]) => r.width > 0);
     keys.forEach(([key, r], at) => keys.slice(at + 1).forEach(([other, u]) => {
       const between = Math.max(r.left - u.right, u.left - r.right, r.top - u.bottom, u.top - r.bottom);
       if (between < apart - 1.5) found.push('keys ' + key.dataset.id + ' and ' + other.dataset.id + ' are ' + Math.round(between) + ' px apart');
     }));
     // Words that reach into others: blocks of the page that hold words of their own, in pairs.
     const page = document.querySelector('.page');
     const blocks = [...page.querySelectorAll('p, h2, b, dt, dd, button, .tag')].filter((e) => e.offsetWidth > 1 && ![...e.querySelectorAll('p, h2, b, dt, dd, button, .tag')].length && e.innerText?.trim() && !e.closest('[aria-hidden=true]:not(.question):not(.h1):not(.h2)') && !e.closest('.said'));
     const seen = (e, r) => { let [l, t, ri, b] = [r.left, r.top, r.right, r.bottom]; for (let p = e.parentElement; p && p !== page; p = p.parentElement) if (getComputedStyle(p).overflow === 'hidden') { const c = p.getBoundingClientRect(); l = Math.max(l, c.left); t = Math.max(t, c.top); ri = Math.min(ri, c.right); b = Math.min(b, c.bottom) } return { l, t, r: ri, b } };
     // A block that flows over two pages is two boxes.
     const boxes = blocks.flatMap((e) => [...e.getClientRects()].map((r) => [e, seen(e, r)])).filter(([, s]) => s.r > s.l && s.b > s.t);
     // A line box of a tall script reaches beyond its letters by a third of the line.
     for (const [e, s] of boxes) for (const [f, u] of boxes) {
       if (e === f || e.contains(f) || f.contains(e) || e.compareDocumentPosition(f) & 2) continue;
       const wide = Math.min(s.r, u.r) - Math.max(s.l, u.l), high = Math.min(s.b, u.b) - Math.max(s.t, u.t);
       const line = Math.min(...[e, f].map((x) => parseFloat(getComputedStyle(x).fontSize)));
       if (wide > 4 && high > line * 0.4) found.push('words meet: ' + e.innerText.slice(0, 12) + ' / ' + f.innerText.slice(0, 12) + ' by ' + Math.round(high));
     }
     const floor = page.getBoundingClientRect();
     for (const [e, s] of boxes) if (s.r > floor.right + 2 || s.b > floor.bottom + line(e) * 0.4) found.push('words leave the page: ' + e.innerText.slice(0, 16));
     function line(e) { return parseFloat(getComputedStyle(e).fontSize) }
     return found`,
    LEAST_MM * pxPerMm,
    apart * pxPerMm,
  )
  return [...drawn, ...(axe ? await kiosk.axe() : [])]
}

/** Touches that set language and size, from whatever screen stands. */
export const dressed = (language, size) => ['dock-language', `language-${language}`, 'dock-text', `size-${size}`, 'display-done']
