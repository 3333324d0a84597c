// From a file of the agency to a notice in the hand.
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { cli, dataFolder, openKiosk } from './kiosk.mjs'
import { textOf } from './printer.mjs'

const agency = resolve(import.meta.dirname, '../data/agency.json')

/** Types 霧台 with our own keys and looks it up. */
async function looksUpWutai(kiosk) {
  await kiosk.touch('notices-find')
  await kiosk.at('notices-words')
  if (await kiosk.has('mode-zhuyin')) await kiosk.touch('mode-zhuyin')
  await kiosk.zhuyin(['ㄨˋ', '霧'], ['ㄊㄞˊ', '台'])
  await kiosk.touch('notices-words-find')
  await kiosk.at('notices')
}

test('a notice is found by its words, read, and printed into the folder', async () => {
  const folder = dataFolder()
  cli(folder, 'notices', 'import', agency)
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touch('home-notices')
    await kiosk.at('notices')
    await kiosk.picture('notices')
    assert.doesNotMatch(await kiosk.text(), /示範資料/)
    await looksUpWutai(kiosk)
    await kiosk.picture('notices-wutai')
    assert.match(await kiosk.text(), /霧臺/)
    await kiosk.touch('notice-0')
    await kiosk.at('notice-detail')
    await kiosk.picture('notice-detail')
    const seen = await kiosk.text()
    assert.match(seen, /90000002/)
    assert.match(seen, /霧臺鄉/)
    await kiosk.touch('notice-print')
    await kiosk.at('print-preview')
    await kiosk.drawn()
    await kiosk.picture('notice-preview')
    await kiosk.touch('print-start')
    await kiosk.at('print-done')
    const papers = readdirSync(join(folder, 'papers')).filter((name) => name.endsWith('.pdf'))
    assert.equal(papers.length, 1)
    const paper = textOf(join(folder, 'papers', papers[0]))
    assert.match(paper, /90000002/)
    assert.match(paper, /2,350,000/)
  } finally {
    await kiosk.close()
  }
})

test('a file brought in while the kiosk is open: the demonstration is gone at the next search', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touch('home-notices')
    await kiosk.at('notices')
    await kiosk.picture('notices-demo')
    assert.match(await kiosk.text(), /示範資料/)
    cli(folder, 'notices', 'import', agency)
    await looksUpWutai(kiosk)
    await kiosk.until('the new notices', `return document.querySelector('[data-screen]').innerText.includes('霧臺')`)
    await kiosk.touch('notice-0')
    await kiosk.at('notice-detail')
    assert.match(await kiosk.text(), /90000002/)
    // The mark belongs to the machine's news, which come round every fifteen seconds.
    await kiosk.until('the mark gone', `return !document.body.innerText.includes('示範資料')`)
  } finally {
    await kiosk.close()
  }
})

test('a township is chosen instead of typed', async () => {
  const folder = dataFolder()
  cli(folder, 'notices', 'import', agency)
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touchAll('home-notices', 'chip-town')
    await kiosk.at('notices-town')
    const key = await kiosk.read(
      `return [...document.querySelectorAll('[data-id^="town-"]')].find((k) => k.innerText.includes('霧臺鄉')).dataset.id`,
    )
    await kiosk.touch(key)
    await kiosk.at('notices')
    assert.match(await kiosk.text('[data-id="notice-0"]'), /霧臺/)
    await kiosk.touch('chosen-town')
    await kiosk.until('all towns', `return !document.querySelector('[data-id="chosen-town"]')`)
  } finally {
    await kiosk.close()
  }
})
