// A lying panel of 345 × 194 mm (15.6 inches, 1366 × 768), drawn at three quarters so that it stands on the
// display of the other journeys: keys of a finger's size with room between them, and nothing runs off the page.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dressed, faults, TURNS } from './faults.mjs'
import { fillsForm1, saysCaseNumber } from './form1.mjs'
import { dataFolder, openKiosk } from './kiosk.mjs'

const PX_PER_MM = 3
const PANEL = `[panel]\npx_per_mm = ${PX_PER_MM}.0\nwindow = [1035, 582]\n`
const APART_MM = 4
/** Most questions before the one that is looked for. */
const MOST = 12

/** Collects what is wrong with each page. */
function looker(kiosk) {
  const wrong = {}
  let seen = 0
  const look = async (page, axe = false) => {
    seen += 1
    await kiosk.picture(`low-${String(seen).padStart(2, '0')}-${page}`)
    const found = await faults(kiosk, { pxPerMm: PX_PER_MM, apart: APART_MM, axe })
    if (found.length > 0) wrong[`${seen} ${page}`] = found
  }
  return { wrong, look, seen: () => seen }
}

test('form 1 is filled on a low panel, and every page of it stands well', async (t) => {
  const kiosk = await openKiosk(dataFolder(PANEL))
  const { wrong, look, seen } = looker(kiosk)
  try {
    const touch = kiosk.touch.bind(kiosk)
    kiosk.touch = async (id) => {
      if (id === 'next') await look(await kiosk.text('.question'))
      return touch(id)
    }
    await fillsForm1(kiosk)
    for (const [language, size] of [['zh-TW', 1], ['vi', 4], ['th', 4]]) {
      await kiosk.touchAll(...dressed(language, size))
      await kiosk.at('form-check')
      for (let page = 1; ; page += 1) {
        await look(`check-${language}-${page}`, page === 1)
        if (!(await kiosk.read(TURNS))) break
        await touch('page-next')
      }
    }
    t.diagnostic(`${seen()} pages on a low panel`)
    assert.deepEqual(wrong, {})
  } finally {
    await kiosk.close()
  }
})

test('a day and an hour, long lists and pages of text stand well on a low panel', async () => {
  const kiosk = await openKiosk(dataFolder(PANEL))
  const { wrong, look } = looker(kiosk)
  try {
    for (const [language, size] of [['zh-TW', 1], ['th', 4]]) {
      await kiosk.touchAll(...dressed(language, size))
      await kiosk.at('home')
      await kiosk.touch('home-forms')
      await kiosk.at('forms')
      await look(`forms-${language}`, true)
      await kiosk.touch('forms-all')
      await kiosk.at('forms-all')
      await look(`forms-all-${language}`, true)
      await kiosk.touchAll('dock-back', 'group-buy')
      await kiosk.at('forms-group')
      await look(`forms-group-${language}`, true)
      await kiosk.listed('form-real_estate_bid_form')
      await kiosk.at('form-intro')
      await look(`form-intro-${language}`, true)
      await kiosk.touch('form-fill')
      if ((await kiosk.where()).startsWith('privacy')) {
        await kiosk.at('privacy')
        await look(`privacy-${language}`, true)
        await kiosk.touch('privacy-agree')
      }
      for (let n = 0; n < MOST && !(await kiosk.has('datetime-day')); n += 1) {
        const asked = await kiosk.text('.question')
        await look(`asked-${language}`, n === 0)
        if (await kiosk.has('case_number-box') && language === 'zh-TW') await saysCaseNumber(kiosk)
        else if (await kiosk.has('suggest-0')) await kiosk.touchAll('suggest-0', 'next')
        else await kiosk.touch(await kiosk.read(`return document.querySelector('[role=radio]')?.dataset.id ?? 'next'`))
        await kiosk.until('another question', `return document.querySelector('.question')?.innerText !== arguments[0]`, asked)
        await kiosk.at(null)
      }
      await look(`day-${language}`, true)
      await kiosk.touch('datetime-time')
      await look(`hour-${language}`, true)
      await kiosk.touch('dock-home')
    }
    assert.deepEqual(wrong, {})
  } finally {
    await kiosk.close()
  }
})
