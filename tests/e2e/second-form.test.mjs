// A second form in the same visit: what was told once is there, can be changed, and is printed.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillsForm1 } from './form1.mjs'
import { dataFolder, openKiosk } from './kiosk.mjs'
import { printer, printsOn } from './printer.mjs'
import { CARRIED, fillsHomeVisit } from './second-form.mjs'

/** Touches from the end of the first form to the sheet of the second (the order of the office). */
const MOST = 60

test('form 5 after form 1: few touches, and the paper holds what was told before', async (t) => {
  const press = await printer()
  const kiosk = await openKiosk(dataFolder(printsOn(press.uri)))
  try {
    await fillsForm1(kiosk)
    await kiosk.touch('check-print')
    await kiosk.at('print-preview')
    await kiosk.touch('print-start')
    await kiosk.at('print-done')
    await kiosk.touch('print-taken')
    await kiosk.at('print-after')
    await kiosk.picture('second-offers')

    const before = kiosk.touches
    await kiosk.touchAll('after-home', 'home-forms')
    await kiosk.at('forms')
    await kiosk.picture('second-forms')
    await kiosk.touch('group-pay')
    await kiosk.at('forms-group')
    await kiosk.picture('second-group')
    await kiosk.touch('form-home_visit_request')
    await kiosk.at('form-intro')
    await kiosk.picture('second-intro')
    await fillsHomeVisit(kiosk)
    await kiosk.picture('second-check')
    assert.match(await kiosk.text(), /王小明/)
    await kiosk.touch('check-print')
    await kiosk.at('print-preview')
    await kiosk.touch('print-start')
    await kiosk.at('print-done')
    t.diagnostic(`touches of the second form: ${kiosk.touches - before}`)
    assert.ok(kiosk.touches - before <= MOST, `${kiosk.touches - before} touches`)

    const paper = press.papers.at(-1)
    assert.deepEqual(CARRIED.filter((value) => !paper.includes(value)), [], paper)
  } finally {
    await kiosk.close()
    await press.remove()
  }
})
