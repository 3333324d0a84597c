// People who do not touch: a robot that works the window by six keys only, and one by one switch only.
// Both take the place of a kiosk's `touch`, so that every journey can be walked by them.

/** More moves than any page has places. */
const MOST_MOVES = 200

/** What was pressed and where the focus went, written down by the page. */
const LISTEN = `
  if (!window.handsLog) {
    window.handsLog = { pressed: [], focused: [] }
    addEventListener('click', (e) => window.handsLog.pressed.push(e.target.closest('[data-id]')?.dataset.id ?? ''), true)
    addEventListener('focusin', (e) => { const { id } = e.target.dataset; if (id) window.handsLog.focused.push(id) }, true)
  }
  return window.handsLog.pressed.length`

const PRESSED = `return (window.handsLog?.pressed ?? []).slice(arguments[0])`

/** Waits for the key as a finger would, and answers how much had been pressed before. */
async function stands(kiosk, id) {
  await kiosk.until(
    `key ${id}`,
    `const k = document.querySelector('[data-id="' + arguments[0] + '"]');
     return !!k && k.getAttribute('aria-disabled') !== 'true' && !document.querySelector('[data-fresh]')`,
    id,
  )
  return kiosk.read(LISTEN)
}

/** Presses until the page says that the key was pressed; a page that changed meanwhile is looked at anew. */
async function presses(kiosk, id, goThere, press) {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const before = await stands(kiosk, id)
    if (!(await goThere(id))) continue
    await press()
    try {
      if ((await kiosk.read(PRESSED, before)).includes(id)) return
      if (!(await kiosk.has(id))) return // its page is gone: it was pressed, or nothing can press it
    } catch {
      return // the document itself is being replaced: that was the key which ends the visit
    }
  }
  throw new Error(`${id} could not be pressed`)
}

/** Which arrow leads to a key from where the focus is, for the eye. */
const AIM = `
  const [id] = arguments
  const to = document.querySelector('[data-id="' + id + '"]')?.getBoundingClientRect()
  const at = document.activeElement
  if (!to) return null
  if (!at?.dataset.id) return { at: null, arrow: 'down' }
  const from = at.getBoundingClientRect()
  const shared = Math.min(from.bottom, to.bottom) - Math.max(from.top, to.top)
  const beside = shared >= Math.min(from.height, to.height) / 2
  return { at: at.dataset.id, arrow: beside ? (to.left > from.left ? 'right' : 'left') : to.top > from.top ? 'down' : 'up' }`

/** From now on the kiosk is worked by arrows, OK and Back alone. Answers what it counts. */
export function bySixKeys(kiosk) {
  const counts = { keys: 0, focused: [] }
  const key = async (name) => {
    counts.keys += 1
    await kiosk.key(name)
  }
  const goTo = async (id) => {
    const tried = new Set()
    let byEye = true
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      const aim = await kiosk.read(AIM, id)
      if (aim === null) return false
      if (aim.at !== null) counts.focused.push(aim.at)
      if (aim.at === id) return true
      if (tried.has(`${aim.at} ${aim.arrow}`)) byEye = false
      tried.add(`${aim.at} ${aim.arrow}`)
      // Who does not find it by eye goes through everything, in order.
      await key(byEye ? aim.arrow : 'right')
    }
    throw new Error(`no arrow leads to ${id}`)
  }
  kiosk.touch = async (id) => {
    await presses(kiosk, id, goTo, () => key('ok'))
    kiosk.touches += 1
    return kiosk
  }
  return counts
}

/** The frame's own clock in the robot's hand: it would otherwise stand two seconds at every step. */
const CLOCK = `
  if (!window.frameClock) {
    const DWELL = 2000
    const [later, never] = [window.setTimeout, window.clearTimeout]
    const waiting = new Map()
    let last = 0
    window.setTimeout = (run, ms, ...rest) => ms === DWELL ? (waiting.set((last -= 1), run), last) : later(run, ms, ...rest)
    window.clearTimeout = (id) => waiting.delete(id) || never(id)
    window.frameClock = { ticks() { const due = [...waiting.values()]; waiting.clear(); for (const run of due) run() }, painted: () => new Promise((done) => later(done, 0)) }
  }`

/** Lets the frame walk until it stands on a row with the key, or on the key; answers what it stands on. */
const WALK = `
  const [id, most, done] = arguments
  const on = () => document.querySelector('[data-scanned]')?.dataset.scanned.split(' ') ?? []
  void (async () => {
    const walked = []
    for (let step = 0; step < most && !on().includes(id); step += 1) {
      window.frameClock.ticks()
      await window.frameClock.painted()
      walked.push(on().join(' '))
    }
    done({ on: on(), walked })
  })()`

/** From now on the kiosk is worked by one switch alone. Answers what it counts. */
export function byOneSwitch(kiosk) {
  const counts = { presses: 0, frames: [] }
  const press = async () => {
    counts.presses += 1
    await kiosk.key('switch')
  }
  const goTo = async (id) => {
    await kiosk.read(CLOCK)
    if (!(await kiosk.read(`return !!document.querySelector('[data-scanned]')`))) await press()
    for (let deeper = 0; deeper < 4; deeper += 1) {
      const { on, walked } = await kiosk.readLater(WALK, id, MOST_MOVES)
      counts.frames.push(...walked)
      if (!on.includes(id)) return false
      if (on.length === 1) return true
      await press()
    }
    return false
  }
  kiosk.touch = async (id) => {
    await presses(kiosk, id, goTo, press)
    kiosk.touches += 1
    return kiosk
  }
  return counts
}
