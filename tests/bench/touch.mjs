// Real presses of a pointer's button (xdotool) in the real window: how long until the pressed key
// has been painted as pressed, and how long until the next screen stands. WebKitWebDriver is only
// used to read. Run under tests/rig/display.sh.
//
//   feedback  time stamp of the pointerdown → second animation frame after the key's pressed look
//   change    time stamp of the pointerup → second animation frame after the new screen is ready
import { dataFolder, openKiosk } from '../e2e/kiosk.mjs'
import { press } from './press.mjs'
import { note, row } from './rows.mjs'

const TAPS = 200
const SCREENS = 20

/** Keeps a record of every press, in the page. */
const WATCH = `
  const place = () => {
    const screen = document.querySelector('[data-screen]');
    return screen ? screen.dataset.screen + ' ' + (screen.querySelector('h1')?.textContent ?? '') : '';
  };
  const frames = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  let press = null;
  window.kioskBench = [];
  addEventListener('pointerdown', (event) => {
    const key = event.target.closest('[data-id]');
    press = { key, from: place(), down: event.timeStamp, up: null, seen: false, arrived: false };
    press.record = { id: key?.dataset.id ?? null, from: press.from, feedback: null, change: null, to: null };
    window.kioskBench.push(press.record);
  }, true);
  addEventListener('pointerup', (event) => { if (press) press.up = event.timeStamp; }, true);
  new MutationObserver(() => {
    const { record } = press ?? {};
    if (!record) return;
    const { down, up } = press;
    if (!press.seen && press.key?.classList.contains('pressed')) {
      press.seen = true;
      frames((now) => { record.feedback = now - down; });
    }
    if (!press.arrived && up !== null && place() !== press.from && document.querySelector('[data-screen][data-state=ready]')) {
      press.arrived = true;
      const to = place();
      frames((now) => { record.change = now - up; record.to = to; });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['class', 'data-state', 'data-screen'] });
`

/** One visit: what is pressed, and the screen on which one then stands, if it is another. */
const WALK = `
  home-notices > notices-start, kind-estate > notices, page-next, page-prev, chip-category > notices-filter, filter-0 > notices,
  notice-0 > notice-detail, dock-back > notices, notices-find > notices-words,
  zh-ㄊ, zh-ㄨ, zh-ㄉ, zh-ㄧ, cand-0, key-clear, notices-words-find > notices,
  dock-text > display, size-2, size-1, display-done > notices,
  dock-language > language, dock-back > notices, dock-help > help, help-return > notices,
  dock-home > home, home-forms > forms, group-pay > forms-group, form-installment_application > form-intro,
  form-example > print-preview, copies-more, copies-less, print-back > form-intro,
  form-fill > privacy, privacy-agree > form-row, key-1, key-1, key-5, key-back, key-clear,
  suggest-0, suggest-0, key-1, key-2, next > form-row, choice-0, next > form-row,
  back-question > form-row, back-question > form-row, dock-low, dock-low,
  dock-home > home, home-forms > forms, group-pay > forms-group, form-installment_application > form-intro,
  form-example > print-preview, print-start > print-progress, print-taken > print-after,
  after-survey > survey, choice-good, survey-next > survey, choice-poor, choice-good,
  survey-next > survey, survey-back > survey, survey-skip > survey, survey-skip > survey,
  survey-skip > survey-why, choice-waiting, choice-explain, survey-next > survey-suggest,
  zh-ㄏ, zh-ㄠ, tone-3, cand-0, survey-send > survey-thanks, survey-home > home
`
  .split(',')
  .map((step) => step.split('>').map((word) => word.trim()))

const feedback = []
const changes = []
/** Screens that were pressed on, and the changes that led to them. */
const screens = new Map()
let kiosk
while (feedback.length < TAPS) {
  kiosk = await openKiosk(dataFolder())
  try {
    await kiosk.read(WATCH)
    await walk()
  } finally {
    await kiosk.close()
  }
}
if (screens.size < SCREENS) note(`only ${screens.size} of ${SCREENS} screens were seen`)
for (const [screen, times] of [...screens].sort((a, b) => Math.max(...b[1]) - Math.max(...a[1]))) {
  if (times.length > 0) note(`${screen}: ${times.map(Math.round).join(' ')} ms`)
}
row('touch to pressed look painted', 'ms', feedback, { bar: 'p95 50 ms' })
row(`touch to next screen, ${screens.size} screens`, 'ms', changes, { bar: 'p95 150 ms' })

async function walk() {
  for (const [id, to] of WALK) {
    const press = await tap(id, to !== undefined)
    feedback.push(press.feedback)
    const [here] = press.from.split(' ')
    screens.set(here, screens.get(here) ?? [])
    if (to === undefined) continue
    const [screen] = press.to.split(' ')
    // Printing into a folder may be over before the screen of its progress stands.
    if (screen !== to && !(to === 'print-progress' && screen === 'print-done')) {
      throw new Error(`${id} led to ${screen}, not to ${to}`)
    }
    changes.push(press.change)
    screens.set(screen, [...(screens.get(screen) ?? []), press.change])
  }
}

/** Presses a key where it stands, and answers what the page saw of it. */
async function tap(id, leads) {
  const before = await press(kiosk, id)
  await kiosk.until(
    `the effect of ${id}`,
    `const press = window.kioskBench[arguments[0]];
     return !!press && press.feedback !== null && (!arguments[1] || press.change !== null)`,
    before,
    leads,
  )
  const seen = await kiosk.read('return window.kioskBench.at(-1)')
  if (seen.id !== id) throw new Error(`meant to press ${id}, pressed ${seen.id}`)
  return seen
}
