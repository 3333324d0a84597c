// Hurried and trembling hands: what is touched unseen does nothing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dataFolder, openKiosk } from './kiosk.mjs'

test('two quick touches on the key that leads on: the question after is still asked', async () => {
  const kiosk = await openKiosk(dataFolder())
  try {
    await kiosk.touchAll('home-forms', 'group-pay', 'form-installment_application', 'form-fill', 'privacy-agree')
    await kiosk.asked('case_number')
    await kiosk.suggested('110年度')
    await kiosk.suggested('健執')
    await kiosk.touchAll('key-1', 'next', 'choice-0')
    await kiosk.asked('debt_kind')
    // Both this question and the next may be left out.
    await kiosk.twice('next')
    await kiosk.asked('amount_due')
    await kiosk.until('the page at rest', `return !document.querySelector('[data-fresh]')`)
    assert.ok(await kiosk.has('amount_due-box'), await kiosk.text('.question'))
    await kiosk.touch('next')
    await kiosk.at('form-table')
  } finally {
    await kiosk.close()
  }
})

test('two quick touches on a choice answer one question, not two', async () => {
  const kiosk = await openKiosk(dataFolder())
  try {
    await kiosk.touch('home-survey')
    await kiosk.at('survey')
    await kiosk.touch('choice-good')
    const asked = await kiosk.text('.asked')
    await kiosk.twice('survey-next')
    await kiosk.until('the page at rest', `return !document.querySelector('[data-fresh]')`)
    assert.notEqual(await kiosk.text('.asked'), asked)
    assert.match(await kiosk.text('.dots ~ span, .between'), /2/)
  } finally {
    await kiosk.close()
  }
})
