// The questionnaire: received is said only when it has been kept, and it counts.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { cli, dataFolder, openKiosk, remove } from './kiosk.mjs'
import { answersQuestionnaire } from './questionnaire.mjs'

test('four answers, a reason and a suggestion are kept, and then thanked for', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await answersQuestionnaire(kiosk)
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

/** Keeps the ledger from being written, as another program that hangs in the middle of writing would. */
function heldLedger(folder) {
  // The lock of SQLite's writer: byte 120 of the file that its processes share.
  const script = `use Fcntl; open(my $f, '+<', $ARGV[0]) or die $!; my $lock = pack('s s x4 q q l x4', F_WRLCK, 0, 120, 1, 0); fcntl($f, F_SETLKW, $lock) or die $!; $| = 1; print "held\\n"; <STDIN>;`
  const holder = spawn('perl', ['-e', script, join(folder, 'ledger.db-shm')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const held = new Promise((done, fail) => {
    holder.stdout.once('data', done)
    holder.once('exit', () => fail(new Error('the ledger could not be held')))
  })
  return { held, letGo: () => holder.stdin.end() }
}

test('a ledger that cannot be written: not called received, the answers stay, and are sent again', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await answersQuestionnaire(kiosk)
    await kiosk.read(
      `window.thanked = false;
       new MutationObserver(() => { if (document.querySelector('[data-screen=survey-thanks]')) window.thanked = true }).observe(document, { subtree: true, childList: true, attributes: true })`,
    )
    const ledger = heldLedger(folder)
    await ledger.held
    await kiosk.touch('survey-send')
    await kiosk.until('a word that nothing was kept', `return !!document.querySelector('[data-screen=survey-suggest] [role=alert]')`)
    await kiosk.picture('survey-ledger-held')
    assert.equal(await kiosk.read(`return window.thanked`), false)
    assert.match(await kiosk.text('[data-id="survey-suggest-field"]'), /好/)
    ledger.letGo()
    await kiosk.touch('survey-send')
    await kiosk.at('survey-thanks')
  } finally {
    await kiosk.close({ keep: true })
  }
  assert.equal(cli(folder, 'survey', 'report').n, 1)
  remove(folder)
})

test('handed in and back home, 我用完了 clears the visit without another question', async () => {
  const kiosk = await openKiosk(dataFolder())
  try {
    await answersQuestionnaire(kiosk)
    await kiosk.touch('survey-send')
    await kiosk.at('survey-thanks')
    await kiosk.touch('survey-home')
    await kiosk.at('home')
    const born = await kiosk.read(`return performance.timeOrigin`)
    await kiosk.touch('dock-finish')
    await kiosk.until('a fresh page', `return performance.timeOrigin !== arguments[0] && !!document.querySelector('[data-screen=home]')`, born)
  } finally {
    await kiosk.close()
  }
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
