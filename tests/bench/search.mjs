// Searching in the real window with 50,000 notices brought in: real presses of a pointer's button (xdotool), each until
// its results have been painted. WebKitWebDriver is only used to read. Run under tests/rig/display.sh.
//
//   typing   a key of our keyboard → the number of notices found with the words as they then are
//   filters  a choice of a condition, or its taking away → the list and its number
//
// Measured from the time stamp of the pointerup, on which a key acts, to the second animation frame after the last
// change of the results.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cli, dataFolder, openKiosk } from '../e2e/kiosk.mjs'
import { agency } from './agency.mjs'
import { press } from './press.mjs'
import { note, row } from './rows.mjs'

const NOTICES = 50_000
const ROUNDS = 12
/** The conditions by which the list is narrowed, and the key of each that is chosen. */
const NARROWED = [['county', 'choice-臺東縣'], ['township', 'choice-臺東市'], ['category', 'filter-0'], ['price', 'filter-0']]
/** So long nothing changes any more: what stands there are the results. */
const QUIET_MS = 400

const WATCH = `
  const results = () => [...document.querySelectorAll('[data-screen="notices-words"] [role=status], [data-screen="notices"] .found')].map((part) => part.innerText).join();
  const frames = (then) => requestAnimationFrame(() => requestAnimationFrame(() => then(performance.now())));
  window.kioskBench = [];
  let text = results();
  addEventListener('pointerdown', (event) => {
    text = results();
    window.kioskBench.push({ id: event.target.closest('[data-id]')?.dataset.id ?? null, up: null, painted: null, changed: performance.now() });
  }, true);
  addEventListener('pointerup', (event) => { const press = window.kioskBench.at(-1); if (press) press.up = event.timeStamp; }, true);
  new MutationObserver(() => {
    const press = window.kioskBench.at(-1);
    const now = results();
    if (!press || press.up === null || now === text) return;
    text = now;
    press.changed = performance.now();
    frames((at) => { press.painted = at - press.up; });
  }).observe(document, { subtree: true, childList: true, characterData: true });
`

const folder = dataFolder()
const file = join(folder, 'notices.json')
writeFileSync(file, agency(NOTICES))
const counts = cli(folder, 'notices', 'import', file)
if (counts.new !== NOTICES) throw new Error(`only ${counts.new} of ${NOTICES} notices came in`)

const typing = []
const filters = []
/** What each key took. */
const keys = new Map()
const kiosk = await openKiosk(folder)
try {
  await kiosk.read(WATCH)
  await tap('home-notices')
  await kiosk.at('notices-start')
  await tap('kind-all')
  await kiosk.at('notices')
  for (let round = 0; round < ROUNDS; round += 1) await search()
} finally {
  await kiosk.close()
}
row(`typing: key to number painted, ${NOTICES} notices in the window`, 'ms', typing, { bar: 'p95 100 ms', worst: Math.max(...typing) })
row(`filter: touch to list painted, ${NOTICES} notices in the window`, 'ms', filters, { bar: 'p95 100 ms', worst: Math.max(...filters) })
for (const [key, times] of keys) note(`${key}: ${times.map(Math.round).join(' ')} ms`)
note(`typing: longest ${Math.round(Math.max(...typing))} ms; filters: longest ${Math.round(Math.max(...filters))} ms`)

/** Words are typed and looked up, the list is narrowed four times and widened again. */
async function search() {
  await tap('notices-find')
  await kiosk.at('notices-words')
  await tap('mode-digits')
  for (const key of ['key-1', 'key-2', 'key-back', 'key-5', 'key-clear']) await measured(typing, key)
  await tap('mode-zhuyin')
  await tap('zh-ㄊ')
  await tap('zh-ㄞ')
  await tap('tone-2')
  await measured(typing, 'cand-0')
  await measured(filters, 'notices-words-find')
  await measured(filters, 'chosen-words')
  for (const [by, choice] of NARROWED) {
    await tap(`chip-${by}`)
    await kiosk.at('notices-filter')
    await measured(filters, choice)
    await kiosk.at('notices')
  }
  for (const [by] of NARROWED.toReversed()) await measured(filters, `chosen-${by}`)
}

async function tap(id) {
  const before = await press(kiosk, id)
  await kiosk.until(`the press of ${id}`, `return (window.kioskBench[arguments[0]]?.up ?? null) !== null`, before)
  const seen = await kiosk.read('return window.kioskBench.at(-1)')
  if (seen.id !== id) throw new Error(`meant to press ${id}, pressed ${seen.id}`)
  return before
}

/** Presses, waits until the results stand still, and notes when they were painted. */
async function measured(times, id) {
  const at = await tap(id)
  await kiosk.until(
    `results after ${id}`,
    `const press = window.kioskBench[arguments[0]]; return performance.now() - press.changed > arguments[1] && (press.painted !== null || performance.now() - press.up > 3 * arguments[1])`,
    at,
    QUIET_MS,
  )
  const { painted } = await kiosk.read('return window.kioskBench[arguments[0]]', at)
  // The number may be the same with one sign more: then nothing is painted.
  if (painted === null) note(`${id}: nothing changed`)
  else {
    times.push(painted)
    keys.set(id, [...(keys.get(id) ?? []), painted])
  }
}
