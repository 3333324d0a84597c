// The questionnaire: received is said only when it has been kept, and it counts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cli, dataFolder, openKiosk, remove } from './kiosk.mjs'

/** Four answers: three times good, once poor. */
async function answers(kiosk) {
  await kiosk.touch('home-survey')
  for (const choice of ['good', 'poor', 'good', 'good']) {
    await kiosk.at('survey')
    await kiosk.touchAll(`choice-${choice}`, 'survey-next')
  }
  await kiosk.at('survey-why')
  await kiosk.touchAll('choice-waiting', 'survey-next')
  await kiosk.at('survey-suggest')
  await kiosk.zhuyin(['ㄏㄠˇ', '好'])
}

test('four answers, a reason and a suggestion are kept, and then thanked for', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await answers(kiosk)
    await kiosk.picture('survey-suggest')
    await kiosk.touch('survey-send')
    await kiosk.at('survey-thanks')
    await kiosk.picture('survey-thanks')
  } finally {
    await kiosk.close({ keep: true })
  }
  const report = cli(folder, 'survey', 'report')
  assert.equal(report.n, 1)
  assert.deepEqual(
    report.questions.map((question) => [
      question.n,
      question.choices.find((choice) => choice.id === 'good').share,
      question.choices.find((choice) => choice.id === 'poor').share,
    ]),
    [[1, 1, 0], [1, 0, 1], [1, 1, 0], [1, 1, 0]],
  )
  remove(folder)
})

test('a questionnaire that is skipped to its end is not called received', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touch('home-survey')
    for (let question = 0; question < 4; question += 1) await kiosk.touch('survey-skip')
    await kiosk.at('survey-why')
    await kiosk.touch('survey-next')
    await kiosk.at('survey-suggest')
    await kiosk.touch('survey-send')
    await kiosk.until('a word that nothing was kept', `return !!document.querySelector('[role=alert]')`)
    assert.equal(await kiosk.where(), 'survey-suggest/ready')
    await kiosk.picture('survey-empty')
  } finally {
    await kiosk.close({ keep: true })
  }
  assert.equal(cli(folder, 'survey', 'report').n, 0)
  remove(folder)
})
