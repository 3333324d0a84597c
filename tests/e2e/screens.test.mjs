// Every screen of the registry in the real window: accessible, keys of a finger's size, nothing cut.
import assert from 'node:assert/strict'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { dressed, faults, TURNS } from './faults.mjs'
import { fillsForm1 } from './form1.mjs'
import { cli, dataFolder, openKiosk } from './kiosk.mjs'
import { printer, printsOn } from './printer.mjs'

/** Seen by other journeys: the staff's, the wall's, the machine out of order, and printer trouble. */
const ELSEWHERE = ['staff', 'wall', 'out-of-order', 'print-trouble']
/** Comes by itself: looked at by a test of its own. */
const BY_ITSELF = ['emergency']
/** In the largest letters what can be done with a notice stands on a page of its own. */
const LARGEST_ONLY = ['notice-ways']
const registry = readFileSync(resolve(import.meta.dirname, '../../ui/src/app/registry.ts'), 'utf8')
const SCREENS = [...registry.matchAll(/^ {2}'?([a-z-]+)'?: (?:visitor\(|\{ code)/gm)].map(([, id]) => id)

/** A day to come, as the clerk writes it. */
const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '/')

/** Invented sales with everything a notice may have: lots, a photograph, several roads, prices and days. */
const SALES = `公告種類,分署,案號,拍次,標別,類別,縣市,鄉鎮市區,地址或坐落,面積(平方公尺),權利範圍,底價,保證金,開標日時,通訊投標,點交,備註,附件
不動產拍賣,示範分署,1150100000001,第一拍,甲,土地,花蓮縣,吉安鄉,示範段10地號,500,全部,1200000,240000,${inDays(20)} 15:00,是,點交,,現場照片.png
不動產拍賣,示範分署,1150100000001,第一拍,乙,住宅,花蓮縣,吉安鄉,示範路12號,120,2分之1,3600000,720000,${inDays(20)} 15:00,是,不點交,房屋由第三人占用，拍定後不點交。,
不動產拍賣,示範分署,1150100000002,第二拍,,土地,花蓮縣,壽豐鄉,範例段20地號,80,全部,450000,90000,${inDays(27)} 15:00,否,點交,,
不動產拍賣,示範分署,1150100000003,第三拍,,住宅,花蓮縣,吉安鄉,範例街3號,95,全部,5200000,1040000,${inDays(34)} 10:00,否,點交,,
`

/** A data folder with those sales, a photograph, and an announcement. */
function furnished(settings) {
  const folder = dataFolder(settings)
  copyFileSync(resolve(import.meta.dirname, '../../icons/128x128.png'), join(folder, '現場照片.png'))
  writeFileSync(join(folder, 'sales.csv'), SALES)
  cli(folder, 'notices', 'import', join(folder, 'sales.csv'))
  cli(folder, 'announcements', 'raise', '停車場整修', '--text', '請走側門。')
  return folder
}

/** Walks through the screens; `seen` is told at each that is new. */
async function walk(kiosk, seen) {
  const at = async (screen) => {
    await kiosk.at(screen)
    await seen(screen)
  }
  await at('home')
  await kiosk.touch('dock-language')
  await at('language')
  await kiosk.touchAll('dock-back', 'dock-text')
  await at('display')
  await kiosk.touch('display-access')
  await at('access')
  await kiosk.touch('access-statement')
  await at('statement')
  await kiosk.touchAll('dock-home', 'dock-help')
  await at('help')
  await kiosk.touch('help-page-code')
  await at('page-code')
  await kiosk.touchAll('dock-home', 'home-notices')
  await at('notices-start')
  if (await kiosk.has('start-more')) await kiosk.touch('start-more')
  await kiosk.touch('start-code')
  await at('notices-code')
  await kiosk.touchAll('dock-back', 'kind-estate')
  await at('notices')
  await kiosk.touch('notices-find')
  await at('notices-words')
  await kiosk.touchAll('dock-back', 'chip-more')
  await at('notices-more')
  await kiosk.listed('more-price')
  await at('notices-filter')
  await kiosk.listed('filter-exact')
  await at('notices-range')
  await kiosk.touchAll('dock-back', 'dock-back')
  await kiosk.listed('more-date')
  await kiosk.listed('filter-exact')
  await at('notices-days')
  await kiosk.touchAll('dock-back', 'dock-back', 'dock-back', 'notice-0')
  await at('notice-detail')
  const apart = await kiosk.has('notice-more')
  if (apart) {
    await kiosk.touch('notice-more')
    await at('notice-ways')
  }
  await kiosk.touch('notice-files')
  await at('notice-files')
  await kiosk.touchAll('dock-back', 'notice-bid')
  await at('notice-lot')
  await kiosk.touchAll('dock-back', 'notice-keep', ...(apart ? ['dock-back'] : []), 'dock-back')
  await kiosk.at('notices')
  // In the largest letters one notice fills the list.
  await kiosk.touchAll(...((await kiosk.has('notice-1')) ? ['notice-1'] : ['page-next', 'notice-0']))
  if (apart) await kiosk.touch('notice-more')
  await kiosk.touchAll('notice-keep', ...(apart ? ['dock-back'] : []), 'dock-back', 'notices-kept')
  await at('notices-kept')
  await kiosk.touch('kept-compare')
  await at('notices-compare')
  await kiosk.touchAll('dock-home', 'home-news')
  await at('announcements')
  await kiosk.touchAll('dock-home', 'home-forms')
  await at('forms')
  await kiosk.touch('forms-all')
  await at('forms-all')
  await kiosk.touchAll('dock-back', 'group-pay')
  await at('forms-group')
  await kiosk.touch('form-installment_application')
  await at('form-intro')
  await kiosk.touch('form-fill')
  await at('privacy')
  await kiosk.touch('privacy-agree')
  await at('form-row')
  await kiosk.asked('case_number')
  await kiosk.suggested('110年度')
  await kiosk.suggested('健執')
  await kiosk.touchAll('key-1', 'next', 'choice-0')
  await kiosk.asked('debt_kind')
  await kiosk.touch('next')
  await kiosk.asked('amount_due')
  await kiosk.touch('next')
  await at('form-table')
  await kiosk.touch('next')
  await kiosk.asked('division')
  await at('form-question')
  await kiosk.touchAll('dock-home', 'home-forms', 'group-read')
  await kiosk.at('forms-group')
  await kiosk.listed('form-archive_fee_schedule')
  await kiosk.touch('form-read')
  await at('form-fees')
  await kiosk.touch('fees-sum')
  await at('form-fees-sum')
  await kiosk.touchAll('dock-home', 'home-forms', 'group-pay', 'form-installment_application', 'form-blank')
  await kiosk.at('print-preview')
  await kiosk.drawn()
  await seen('print-preview')
  await kiosk.touch('print-start')
  await at('print-done')
  await kiosk.touch('print-taken')
  await at('print-after')
  await kiosk.touch('after-survey')
  await at('survey')
  await kiosk.touchAll('choice-good', 'survey-next', 'survey-skip', 'survey-skip', 'survey-skip')
  await at('survey-why')
  await kiosk.touch('survey-next')
  await at('survey-suggest')
  await kiosk.touch('survey-send')
  await at('survey-thanks')
  await kiosk.touchAll('dock-finish', 'finish-yes')
  await kiosk.until('a fresh page', `return document.querySelector('[data-screen]')?.dataset.screen === 'home'`)
}

/** Screens that need a whole form and a slow printer: looked at by the second test. */
const BY_SECOND = ['form-check', 'print-progress']

let kiosk
let press
before(async () => {
  press = await printer()
  kiosk = await openKiosk(furnished(printsOn(press.uri)))
})
after(async () => {
  await kiosk?.close()
  await press?.remove()
})

for (const [name, touches] of [
  ['中文', []],
  ['ไทย, dark', ['dock-language', 'language-th', 'dock-text', 'theme-dark', 'display-done']],
  ['Tiếng Việt', ['dock-language', 'language-vi']],
  ['Tiếng Việt, largest', dressed('vi', 4)],
  ['ไทย, largest', dressed('th', 4)],
]) {
  test(`every screen stands well: ${name}`, async () => {
    await kiosk.at('home')
    await kiosk.touchAll(...touches)
    const wrong = {}
    const visited = new Set()
    await walk(kiosk, async (screen) => {
      visited.add(screen)
      await kiosk.picture(`screen-${name.replaceAll(/[^a-zก-ฮ一-龜]/gu, '')}-${screen}`)
      const found = await faults(kiosk)
      if (found.length > 0) wrong[screen] = found
    })
    assert.deepEqual(
      SCREENS.filter((screen) => ![...visited, ...ELSEWHERE, ...BY_ITSELF, ...BY_SECOND].includes(screen)),
      name.endsWith('largest') ? [] : LARGEST_ONLY,
    )
    assert.deepEqual(wrong, {})
  })
}

test('a danger stands well in every language, in long words and in the largest letters', async () => {
  await kiosk.at('home')
  const raised = cli(kiosk.folder, 'announcements', 'raise', '颱風來了，今天下午停止上班', '--level', 'emergency', '--hazard', 'typhoon', '--text', '今天下午 1 點起停止上班。原定今天下午的開標延期，日期另外公告。')
  await kiosk.at('emergency')
  const wrong = {}
  for (const [language, size] of [['zh-TW', 1], ['zh-TW-x-easy', 1], ['en', 1], ['id', 1], ['vi', 1], ['th', 2], ['vi', 4], ['th', 4], ['zh-TW', 4]]) {
    await kiosk.touchAll(...dressed(language, size))
    await kiosk.at('emergency')
    for (let page = 1; ; page += 1) {
      await kiosk.picture(`screen-emergency-${language}-${size}-${page}`)
      const found = await faults(kiosk)
      if (found.length > 0) wrong[`${language} ${size} page ${page}`] = found
      if (!(await kiosk.read(TURNS))) break
      await kiosk.touch('page-next')
    }
  }
  cli(kiosk.folder, 'announcements', 'lower', raised.id)
  await kiosk.at('home')
  await kiosk.touch('dock-finish')
  await kiosk.until('a fresh page', `return document.querySelector('[data-screen]')?.dataset.screen === 'home' && document.documentElement.dataset.zoom !== '4'`)
  assert.deepEqual(wrong, {})
})

test('the check page and the printing stand well in long languages and large letters', async () => {
  await kiosk.at('home')
  await fillsForm1(kiosk)
  const wrong = {}
  const look = async (screen, language, size) => {
    if (size !== null) await kiosk.touchAll(...dressed(language, size))
    await kiosk.at(screen)
    for (let page = 1; ; page += 1) {
      await kiosk.picture(`screen-${screen}-${language}-${size}-${page}`)
      const found = await faults(kiosk)
      if (found.length > 0) wrong[`${screen} ${language} ${size} page ${page}`] = found
      if (!(await kiosk.read(TURNS))) break
      await kiosk.touch('page-next')
    }
  }
  for (const [language, size] of [['zh-TW', null], ['vi', 1], ['vi', 4], ['th', 4]]) await look('form-check', language, size)
  await kiosk.touch('check-print')
  await kiosk.at('print-preview')
  press.fault('slow 120')
  await kiosk.touch('print-start')
  for (const [language, size] of [['th', null], ['vi', 4], ['vi', 1]]) await look('print-progress', language, size)
  await kiosk.touch('print-cancel')
  await kiosk.until('another screen', `return document.querySelector('[data-screen]').dataset.screen !== 'print-progress'`)
  assert.deepEqual(wrong, {})
})
