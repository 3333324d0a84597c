// Form 1 from the first touch to the paper that a real printer received.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fillsForm1, ON_PAPER } from './form1.mjs'
import { dataFolder, openKiosk } from './kiosk.mjs'
import { printer, printsOn } from './printer.mjs'

test('form 1 is filled by touch, shown, printed, and holds what was typed', async (t) => {
  const press = await printer()
  const kiosk = await openKiosk(dataFolder(printsOn(press.uri)))
  try {
    await fillsForm1(kiosk)
    await kiosk.picture('form-check')
    assert.match(await kiosk.text(), /王小明/)
    await kiosk.touch('check-print')
    await kiosk.at('print-preview')
    await kiosk.drawn()
    await kiosk.picture('form-preview')
    assert.deepEqual(press.papers, [])
    await kiosk.touch('print-start')
    await kiosk.at('print-done')
    await kiosk.picture('print-done')
    t.diagnostic(`touches: ${kiosk.touches}`)
    assert.ok(kiosk.touches <= 200, `${kiosk.touches} touches`)

    const [paper, ...others] = press.papers
    assert.deepEqual(others, [])
    assert.deepEqual(ON_PAPER.filter((value) => !paper.includes(value)), [], paper)

    await kiosk.touch('print-taken')
    await kiosk.at('print-after')
    await kiosk.picture('print-after')
  } finally {
    await kiosk.close()
    await press.remove()
  }
})
