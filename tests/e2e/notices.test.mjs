// From a file of the agency to a notice in the hand.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { cli, dataFolder, openKiosk } from './kiosk.mjs'
import { textOf } from './printer.mjs'

const sample = resolve(import.meta.dirname, '../data/agency.json')

/** Brings the agency's file in as one of today: a list without a date is as old as its file. */
function bringIn(folder) {
  const today = join(`${folder}.config`, 'today.json')
  writeFileSync(today, readFileSync(sample))
  cli(folder, 'notices', 'import', today)
}

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
  bringIn(folder)
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touchAll('home-notices', 'kind-all')
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
    await kiosk.touchAll('home-notices', 'kind-all')
    await kiosk.at('notices')
    await kiosk.picture('notices-demo')
    assert.match(await kiosk.text(), /示範資料/)
    bringIn(folder)
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
  bringIn(folder)
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touchAll('home-notices', 'kind-estate', 'chip-township')
    await kiosk.at('notices-filter')
    await kiosk.listed('choice-霧臺鄉')
    await kiosk.at('notices')
    assert.match(await kiosk.text('[data-id="notice-0"]'), /霧臺/)
    await kiosk.touch('chosen-township')
    await kiosk.until('all towns', `return !document.querySelector('[data-id="chosen-township"]')`)
  } finally {
    await kiosk.close()
  }
})

test('from a notice to the bid form: case and lot are filled in', async () => {
  const kiosk = await openKiosk(dataFolder())
  try {
    await kiosk.touchAll('home-notices', 'kind-estate', 'notice-0', 'notice-bid')
    await kiosk.at(null)
    if (await kiosk.has('lot-1')) await kiosk.touch('lot-1')
    await kiosk.at('privacy')
    await kiosk.touch('privacy-agree')
    await kiosk.at('form-question')
    await kiosk.picture('notice-bid')
  } finally {
    await kiosk.close()
  }
})

test('two notices are put aside, compared and printed as one booklet', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touchAll('home-notices', 'kind-estate', 'notice-0', 'notice-keep', 'dock-back', 'notice-1', 'notice-keep', 'dock-back')
    await kiosk.touchAll('notices-kept', 'kept-compare')
    await kiosk.at('notices-compare')
    await kiosk.picture('notices-compare')
    await kiosk.touchAll('dock-back', 'kept-print')
    await kiosk.at('print-preview')
    await kiosk.drawn()
    await kiosk.touch('print-start')
    await kiosk.at('print-done')
    const papers = readdirSync(join(folder, 'papers')).filter((name) => name.endsWith('.pdf'))
    assert.equal(papers.length, 1)
  } finally {
    await kiosk.close()
  }
})

test('a danger raised at the machine takes the screen, and leaves when it is lowered', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.touch('home-notices')
    await kiosk.at('notices-start')
    const raised = cli(folder, 'announcements', 'raise', '颱風來了', '--level', 'emergency', '--hazard', 'typhoon', '--text', '下午停止上班。')
    await kiosk.at('emergency')
    await kiosk.picture('emergency')
    await kiosk.touch('emergency-vi')
    await kiosk.until('Vietnamese', `return document.body.innerText.includes('Bão')`)
    cli(folder, 'announcements', 'lower', raised.id)
    await kiosk.at('notices-start')
  } finally {
    await kiosk.close()
  }
})
