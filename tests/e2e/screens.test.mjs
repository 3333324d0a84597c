// Every screen of the registry in the real window: accessible, keys of a finger's size, nothing cut.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { fillsForm1 } from './form1.mjs'
import { dataFolder, openKiosk } from './kiosk.mjs'
import { printer, printsOn } from './printer.mjs'

/** Seen by other journeys: the staff's, the wall's, the machine out of order, and printer trouble. */
const ELSEWHERE = ['staff', 'wall', 'out-of-order', 'print-trouble']
const registry = readFileSync(resolve(import.meta.dirname, '../../ui/src/app/registry.ts'), 'utf8')
const SCREENS = [...registry.matchAll(/^ {2}'?([a-z-]+)'?: (?:visitor\(|\{ code)/gm)].map(([, id]) => id)

/** Real size of the smallest key, in millimetres (kiosk.md). */
const LEAST_MM = 16
const PX_PER_MM = 2.71

/** Whether there is a page after this one. */
const TURNS = `const next = document.querySelector('[data-id="page-next"]'); return !!next && next.getAttribute('aria-disabled') !== 'true'`

/** What is wrong with the screen as it stands. */
async function faults(kiosk) {
  const drawn = await kiosk.read(
    `const least = arguments[0];
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
    LEAST_MM * PX_PER_MM,
  )
  return [...drawn, ...(await kiosk.axe())]
}

/** Walks through the screens; `seen` is told at each that is new. */
async function walk(kiosk, seen) {
  const at = async (screen) => {
    await kiosk.at(screen)
    await seen(screen)
  }
  await at('home')
  await kiosk.touch('dock-language')
  await at('language')
  await kiosk.touchAll('dock-back', 'dock-text')
  await at('display')
  await kiosk.touchAll('dock-back', 'dock-help')
  await at('help')
  await kiosk.touchAll('dock-home', 'home-notices')
  await at('notices')
  await kiosk.touch('notices-find')
  await at('notices-words')
  await kiosk.touchAll('dock-back', 'chip-town')
  await at('notices-town')
  await kiosk.touchAll('dock-back', 'notice-0')
  await at('notice-detail')
  await kiosk.touchAll('dock-home', 'home-forms')
  await at('forms')
  await kiosk.touch('forms-all')
  await at('forms-all')
  await kiosk.touchAll('dock-back', 'group-pay')
  await at('forms-group')
  await kiosk.touch('form-installment_application')
  await at('form-intro')
  await kiosk.touch('form-fill')
  await at('privacy')
  await kiosk.touch('privacy-agree')
  await at('form-row')
  await kiosk.asked('case_number')
  await kiosk.suggested('110年度')
  await kiosk.suggested('健執')
  await kiosk.touchAll('key-1', 'next', 'choice-0')
  await kiosk.asked('debt_kind')
  await kiosk.touch('next')
  await kiosk.asked('amount_due')
  await kiosk.touch('next')
  await at('form-table')
  await kiosk.touch('next')
  await kiosk.asked('division')
  await at('form-question')
  await kiosk.touchAll('dock-home', 'home-forms', 'group-read')
  await kiosk.at('forms-group')
  await kiosk.listed('form-archive_fee_schedule')
  await kiosk.touch('form-read')
  await at('form-fees')
  await kiosk.touch('fees-sum')
  await at('form-fees-sum')
  await kiosk.touchAll('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-blank')
  await kiosk.at('print-preview')
  await kiosk.drawn()
  await seen('print-preview')
  await kiosk.touch('print-start')
  await at('print-done')
  await kiosk.touch('print-taken')
  await at('print-after')
  await kiosk.touch('after-survey')
  await at('survey')
  await kiosk.touchAll('choice-good', 'survey-next', 'survey-skip', 'survey-skip', 'survey-skip')
  await at('survey-why')
  await kiosk.touch('survey-next')
  await at('survey-suggest')
  await kiosk.touch('survey-send')
  await at('survey-thanks')
  await kiosk.touchAll('dock-finish', 'finish-yes')
  await kiosk.until('a fresh page', `return document.querySelector('[data-screen]')?.dataset.screen === 'home'`)
}

/** Screens that need a whole form and a slow printer: looked at by the second test. */
const BY_SECOND = ['form-check', 'print-progress']

/** Touches that set language and size, from whatever screen stands. */
const dressed = (language, size) => ['dock-language', `language-${language}`, 'dock-text', `size-${size}`, 'display-done']

let kiosk
let press
before(async () => {
  press = await printer()
  kiosk = await openKiosk(dataFolder(printsOn(press.uri)))
})
after(async () => {
  await kiosk?.close()
  await press?.remove()
})

for (const [name, touches] of [
  ['中文', []],
  ['ไทย, dark', ['dock-language', 'language-th', 'dock-text', 'theme-dark', 'display-done']],
  ['Tiếng Việt', ['dock-language', 'language-vi']],
  ['Tiếng Việt, largest', dressed('vi', 4)],
  ['ไทย, largest', dressed('th', 4)],
]) {
  test(`every screen stands well: ${name}`, async () => {
    await kiosk.at('home')
    await kiosk.touchAll(...touches)
    const wrong = {}
    const visited = new Set()
    await walk(kiosk, async (screen) => {
      visited.add(screen)
      await kiosk.picture(`screen-${name.replaceAll(/[^a-zก-ฮ一-龜]/gu, '')}-${screen}`)
      const found = await faults(kiosk)
      if (found.length > 0) wrong[screen] = found
    })
    assert.deepEqual(
      SCREENS.filter((screen) => ![...visited, ...ELSEWHERE, ...BY_SECOND].includes(screen)),
      [],
    )
    assert.deepEqual(wrong, {})
  })
}

test('the check page and the printing stand well in long languages and large letters', async () => {
  await kiosk.at('home')
  await fillsForm1(kiosk)
  const wrong = {}
  const look = async (screen, language, size) => {
    if (size !== null) await kiosk.touchAll(...dressed(language, size))
    await kiosk.at(screen)
    for (let page = 1; ; page += 1) {
      await kiosk.picture(`screen-${screen}-${language}-${size}-${page}`)
      const found = await faults(kiosk)
      if (found.length > 0) wrong[`${screen} ${language} ${size} page ${page}`] = found
      if (!(await kiosk.read(TURNS))) break
      await kiosk.touch('page-next')
    }
  }
  for (const [language, size] of [['zh-TW', null], ['vi', 1], ['vi', 4], ['th', 4]]) await look('form-check', language, size)
  await kiosk.touch('check-print')
  await kiosk.at('print-preview')
  press.fault('slow 120')
  await kiosk.touch('print-start')
  for (const [language, size] of [['th', null], ['vi', 4], ['vi', 1]]) await look('print-progress', language, size)
  await kiosk.touch('print-cancel')
  await kiosk.until('another screen', `return document.querySelector('[data-screen]').dataset.screen !== 'print-progress'`)
  assert.deepEqual(wrong, {})
})
