// Every screen of the registry in the real window: accessible, keys of a finger's size, nothing cut.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { dataFolder, openKiosk } from './kiosk.mjs'

/** Seen by other journeys: the staff's, the wall's, the machine out of order, and printer trouble. */
const ELSEWHERE = ['staff', 'wall', 'out-of-order', 'print-trouble']
const registry = readFileSync(resolve(import.meta.dirname, '../../ui/src/app/registry.ts'), 'utf8')
const SCREENS = [...registry.matchAll(/^ {2}'?([a-z-]+)'?: (?:visitor\(|\{ code)/gm)].map(([, id]) => id)

/** Real size of the smallest key, in millimetres (kiosk.md). */
const LEAST_MM = 16
const PX_PER_MM = 2.71

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
  await kiosk.touchAll('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-blank')
  await at('print-preview')
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

/** Screens that need a whole form or a slow printer: form-to-paper and printer-trouble look at them. */
const BY_OTHERS = ['form-check', 'print-progress']

let kiosk
before(async () => {
  kiosk = await openKiosk(dataFolder())
})
after(() => kiosk?.close())

for (const [name, touches] of [
  ['中文', []],
  ['ไทย, dark', ['dock-language', 'language-th', 'dock-text', 'theme-dark', 'display-done']],
  ['Tiếng Việt', ['dock-language', 'language-vi']],
]) {
  test(`every screen stands well: ${name}`, async () => {
    await kiosk.at('home')
    await kiosk.touchAll(...touches)
    const wrong = {}
    const visited = new Set()
    await walk(kiosk, async (screen) => {
      visited.add(screen)
      await kiosk.picture(`screen-${name.slice(0, 2)}-${screen}`)
      const found = await faults(kiosk)
      if (found.length > 0) wrong[screen] = found
    })
    assert.deepEqual(
      SCREENS.filter((screen) => ![...visited, ...ELSEWHERE, ...BY_OTHERS].includes(screen)),
      [],
    )
    assert.deepEqual(wrong, {})
  })
}
