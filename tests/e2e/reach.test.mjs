// The whole product without touching the glass: by six keys only, and by one switch only.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { fillsForm1, ON_PAPER } from './form1.mjs'
import { byOneSwitch, bySixKeys } from './hands.mjs'
import { cli, dataFolder, openKiosk, remove } from './kiosk.mjs'
import { textOf } from './printer.mjs'
import { answersQuestionnaire } from './questionnaire.mjs'

const agency = resolve(import.meta.dirname, '../data/agency.json')

/** The papers that lie in the folder of a machine without a printer. */
const papers = (folder) => readdirSync(join(folder, 'papers')).filter((name) => name.endsWith('.pdf')).map((name) => textOf(join(folder, 'papers', name)))

async function findsAndPrintsANotice(kiosk) {
  await kiosk.touchAll('home-notices', 'kind-all')
  await kiosk.at('notices')
  await kiosk.touch('notices-find')
  await kiosk.at('notices-words')
  if (await kiosk.has('mode-zhuyin')) await kiosk.touch('mode-zhuyin')
  await kiosk.zhuyin(['ㄨˋ', '霧'], ['ㄊㄞˊ', '台'])
  await kiosk.touch('notices-words-find')
  await kiosk.at('notices')
  await kiosk.touch('notice-0')
  await kiosk.at('notice-detail')
  await kiosk.touch('notice-print')
  await prints(kiosk)
}

async function prints(kiosk) {
  await kiosk.at('print-preview')
  await kiosk.drawn()
  await kiosk.touch('print-start')
  await kiosk.at('print-done')
  await kiosk.touch('print-taken')
  await kiosk.at('print-after')
}

async function answersTheQuestionnaire(kiosk) {
  await kiosk.touch('dock-home')
  await kiosk.at('home')
  await answersQuestionnaire(kiosk)
  await kiosk.touch('survey-send')
  await kiosk.at('survey-thanks')
}

async function fillsAndPrintsForm1(kiosk) {
  await kiosk.touch('dock-home')
  await kiosk.at('home')
  await fillsForm1(kiosk)
  await kiosk.touch('check-print')
  await prints(kiosk)
}

for (const [how, hands, told] of [
  ['six keys', bySixKeys, ({ keys, focused }) => `${keys} keys; the focus went ${focused.slice(0, 12).join(' → ')} …`],
  ['one switch', byOneSwitch, ({ presses, frames }) => `${presses} presses; the frame stood ${frames.length} times, at first ${frames.slice(0, 4).join(' → ')} …`],
]) {
  test(`by ${how} only: a notice is found and printed, the questionnaire answered, form 1 filled and printed`, async (t) => {
    const folder = dataFolder()
    cli(folder, 'notices', 'import', agency)
    const kiosk = await openKiosk(folder)
    const counts = hands(kiosk)
    try {
      await findsAndPrintsANotice(kiosk)
      assert.match(papers(folder).join(), /90000002/)
      await answersTheQuestionnaire(kiosk)
      await fillsAndPrintsForm1(kiosk)
      const [form] = papers(folder).filter((paper) => paper.includes('義務人分期繳納申請表'))
      assert.deepEqual(ON_PAPER.filter((value) => !form.includes(value)), [], form)
      await kiosk.touchAll('dock-finish', 'finish-yes')
      await kiosk.until('a fresh page', `return document.querySelector('[data-screen]')?.dataset.screen === 'home' && !window.handsLog`)
      t.diagnostic(`${kiosk.touches} keys of the screen; ${told(counts)}`)
    } finally {
      await kiosk.close({ keep: true })
    }
    assert.equal(cli(folder, 'survey', 'report').n, 1)
    remove(folder)
  })
}

test('the ring of the focus is three millimetres thick and stands apart; Back goes back', async () => {
  const kiosk = await openKiosk(dataFolder())
  try {
    await kiosk.key('down')
    const ring = await kiosk.read(
      `const { outlineWidth, outlineStyle } = getComputedStyle(document.activeElement); return [parseFloat(outlineWidth), outlineStyle, document.activeElement.dataset.id ?? null]`,
    )
    assert.ok(ring[0] >= 3 * 2.71 - 0.2 && ring[1] === 'solid' && ring[2] !== null, String(ring))
    await kiosk.picture('focus-home')
    bySixKeys(kiosk)
    await kiosk.touch('home-forms')
    await kiosk.at('forms')
    await kiosk.key('back')
    await kiosk.at('home')
  } finally {
    await kiosk.close()
  }
})

test('the frame of the switch walks by itself, goes into the row that is taken, and leaves for a finger', async () => {
  const kiosk = await openKiosk(dataFolder())
  const marked = () => kiosk.read(`return document.querySelector('[data-scanned]')?.dataset.scanned ?? null`)
  try {
    assert.equal(await marked(), null)
    await kiosk.key('switch')
    await kiosk.until('the frame', `return !!document.querySelector('[data-scanned]')`)
    const first = await marked()
    await kiosk.picture('frame-row')
    await kiosk.until('a step', `return document.querySelector('[data-scanned]').dataset.scanned !== arguments[0]`, first)
    await kiosk.key('switch')
    await kiosk.until('one key', `return !document.querySelector('[data-scanned]').dataset.scanned.includes(' ')`)
    await kiosk.picture('frame-key')
    await kiosk.touch('dock-language')
    assert.equal(await marked(), null)
  } finally {
    await kiosk.close()
  }
})
