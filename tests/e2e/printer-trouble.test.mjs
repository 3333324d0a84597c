// A printer that fails: the screens tell the truth, and nothing is printed later by itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dataFolder, openKiosk } from './kiosk.mjs'
import { printer, printsOn } from './printer.mjs'

/** A blank form 1, sent to the printer. */
async function sendsABlankForm(kiosk) {
  await kiosk.touchAll('home-forms', 'group-pay', 'form-installment_application', 'form-blank')
  await kiosk.at('print-preview')
  await kiosk.touch('print-start')
}

const onTrouble = `return document.querySelector('[data-screen]')?.dataset.screen === 'print-trouble' || document.querySelector('[data-screen]')?.innerText`

test('out of paper, and filled again: the sheet comes, once', async () => {
  const press = await printer()
  press.fault('empty')
  const kiosk = await openKiosk(dataFolder(printsOn(press.uri)))
  try {
    await sendsABlankForm(kiosk)
    await kiosk.until('a word about paper', `return /紙/.test(document.querySelector('[data-screen=print-progress],[data-screen=print-trouble]')?.innerText ?? '')`)
    await kiosk.picture('printer-empty')
    assert.deepEqual(press.papers, [])
    press.fault('')
    await kiosk.at('print-done')
    assert.equal(press.papers.length, 1)
  } finally {
    await kiosk.close()
    await press.remove()
  }
})

test('out of paper until patience ends: told, taken back, and not printed when paper comes', async () => {
  const press = await printer()
  press.fault('empty')
  const kiosk = await openKiosk(dataFolder(printsOn(press.uri, 3)))
  try {
    await sendsABlankForm(kiosk)
    await kiosk.until('the trouble screen', onTrouble)
    await kiosk.at('print-trouble')
    await kiosk.picture('printer-trouble-empty')
    assert.match(await kiosk.text(), /紙/)
    assert.deepEqual(await kiosk.axe(), [])
    press.fault('')
    // A second paper, asked for by a person, comes out: the first one never does.
    await kiosk.touch('trouble-retry')
    await kiosk.at('print-preview')
    await kiosk.touch('print-start')
    await kiosk.at('print-done')
    assert.equal(press.papers.length, 1)
  } finally {
    await kiosk.close()
    await press.remove()
  }
})

test('a printer that is off: the screen says so, and nothing is kept to be printed', async () => {
  const press = await printer()
  await press.off()
  const kiosk = await openKiosk(dataFolder(printsOn(press.uri, 3)))
  try {
    await sendsABlankForm(kiosk)
    await kiosk.at('print-trouble')
    await kiosk.picture('printer-off')
    assert.deepEqual(press.papers, [])
  } finally {
    await kiosk.close()
    await press.remove()
  }
})

test('Home while it prints: the papers are not forgotten, and taking them leads back', async () => {
  const press = await printer()
  press.fault('slow 9')
  const kiosk = await openKiosk(dataFolder(printsOn(press.uri)))
  try {
    await sendsABlankForm(kiosk)
    await kiosk.at('print-progress')
    await kiosk.touchAll('dock-home', 'home-notices')
    await kiosk.at('notices-start')
    await kiosk.at('print-done')
    await kiosk.picture('print-done-away')
    assert.match(await kiosk.text(), /請拿走/)
    assert.equal(press.papers.length, 1)
    await kiosk.touch('print-taken')
    await kiosk.at('notices-start')
  } finally {
    await kiosk.close()
    await press.remove()
  }
})

test('a long printing is not cut off by the quiet clock', async () => {
  const press = await printer()
  press.fault('slow 14')
  const kiosk = await openKiosk(dataFolder(`${printsOn(press.uri)}[visit]\nwarn_after_seconds = 8\ncountdown_seconds = 2\n`))
  try {
    await sendsABlankForm(kiosk)
    await kiosk.at('print-progress')
    await kiosk.until(
      'the end of the printing, unasked',
      `if (document.querySelector('[data-dialog]')) throw new Error('asked');
       return document.querySelector('[data-screen]')?.dataset.screen === 'print-done' || document.querySelector('[data-screen]')?.dataset.screen`,
    )
    assert.equal(press.papers.length, 1)
  } finally {
    await kiosk.close()
    await press.remove()
  }
})

test('a printer that dies in the middle: not called printed', async () => {
  const press = await printer()
  press.fault('slow 20')
  const kiosk = await openKiosk(dataFolder(printsOn(press.uri, 4)))
  try {
    await sendsABlankForm(kiosk)
    await kiosk.at('print-progress')
    await kiosk.until('the printing', `return /正在印|第 1/.test(document.querySelector('h1')?.innerText ?? '') || document.querySelector('[data-screen]').innerText`)
    await press.kill()
    await kiosk.at('print-trouble')
    await kiosk.picture('printer-killed')
    assert.deepEqual(press.papers, [])
  } finally {
    await kiosk.close()
    await press.remove()
  }
})
