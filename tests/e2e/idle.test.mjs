// A visit that stands still: asked once, kept for whoever is still there, forgotten otherwise.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dataFolder, openKiosk } from './kiosk.mjs'

const PATIENT = '[visit]\nwarn_after_seconds = 8\ncountdown_seconds = 8\n'
const warned = `return !!document.querySelector('[data-dialog="idle-warning"]')`

test('a quiet visit is asked; 我還在 keeps what was filled, silence forgets it', async () => {
  const kiosk = await openKiosk(dataFolder(PATIENT))
  try {
    await kiosk.touchAll('home-forms', 'group-pay', 'form-installment_application', 'form-fill', 'privacy-agree')
    await kiosk.at('form-row')
    await kiosk.suggested('110年度')
    await kiosk.until('the warning', warned)
    assert.match(await kiosk.text('[data-dialog="idle-warning"]'), /\b[1-8]\b/)
    await kiosk.picture('idle-warning')
    assert.deepEqual(await kiosk.axe(), [])
    await kiosk.touch('idle-stay')
    await kiosk.until('the form again', `return !document.querySelector('[data-dialog="idle-warning"]')`)
    assert.match(await kiosk.text('[data-id="case_number-box"]'), /110年度/)

    await kiosk.until('the warning again', warned)
    await kiosk.until('home', `return document.querySelector('[data-screen]')?.dataset.screen === 'home'`)
    await kiosk.at('home')
    await kiosk.touchAll('home-forms', 'group-pay', 'form-installment_application', 'form-fill', 'privacy-agree')
    await kiosk.at('form-row')
    assert.doesNotMatch(await kiosk.text('[data-id="case_number-box"]'), /110年度/)
  } finally {
    await kiosk.close()
  }
})

test('nobody there: the home screen is not asked whether it is still there', async () => {
  const kiosk = await openKiosk(dataFolder('[visit]\nwarn_after_seconds = 1\ncountdown_seconds = 1\n'))
  try {
    await kiosk.touch('dock-language')
    await kiosk.until('home after a short visit', `return document.querySelector('[data-screen]')?.dataset.screen === 'home'`)
    await kiosk.at('home')
    assert.equal(await kiosk.read(`return document.documentElement.lang`), 'zh-Hant-TW')
    const loaded = await kiosk.read(`return performance.timeOrigin`)
    await kiosk.until('three quiet seconds', `return performance.now() > 4000`)
    assert.equal(await kiosk.read(warned), false)
    assert.equal(await kiosk.read(`return performance.timeOrigin`), loaded)
  } finally {
    await kiosk.close()
  }
})

test('who reads large letters has more time, in the page and in the guard behind it', async () => {
  const kiosk = await openKiosk(dataFolder('[visit]\nwarn_after_seconds = 1\ncountdown_seconds = 1\n'))
  try {
    const loaded = await kiosk.read(`return performance.timeOrigin`)
    await kiosk.touchAll('dock-text', 'size-2')
    // The guard ends a visit of the usual pace after seven seconds.
    await kiosk.until('nine quiet seconds', `return performance.now() - (globalThis.quiet ??= performance.now()) > 9000`)
    assert.equal(await kiosk.read(`return performance.timeOrigin`), loaded)
    await kiosk.at('display')
    assert.equal(await kiosk.read(warned), false)
  } finally {
    await kiosk.close()
  }
})

test('a page that hangs is taken away with what it shows, and a fresh one comes', async () => {
  const kiosk = await openKiosk(dataFolder('[visit]\nwarn_after_seconds = 8\ncountdown_seconds = 1\n'))
  try {
    await kiosk.at('home')
    await kiosk.until('all letters', `return document.fonts.status === 'loaded'`)
    await kiosk.painted()
    const home = kiosk.shown()
    await kiosk.touchAll('home-forms', 'group-pay', 'form-installment_application', 'form-fill', 'privacy-agree')
    await kiosk.at('form-row')
    await kiosk.suggested('110年度')
    await kiosk.painted()
    assert.ok(!kiosk.shown().equals(home))
    // Late enough for the driver to have its answer.
    await kiosk.read(`setTimeout(() => { for (;;); }, 50)`)
    const deadline = Date.now() + 40_000
    while (!kiosk.shown().equals(home)) {
      assert.ok(Date.now() < deadline, `the page still shows what was filled in: ${kiosk.log}`)
      await new Promise((next) => setTimeout(next, 250))
    }
    assert.match(kiosk.log, /the page's process ended/)
  } finally {
    await kiosk.close()
  }
})
