// The first screen: it stands, it is accessible, and language, size and colours change in place.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dataFolder, openKiosk } from './kiosk.mjs'

let kiosk
before(async () => {
  kiosk = await openKiosk(dataFolder())
})
after(() => kiosk?.close())

test('home stands and is accessible', async () => {
  await kiosk.at('home')
  await kiosk.picture('home')
  assert.deepEqual(await kiosk.axe(), [])
})

const LANGUAGES = [
  ['en', 'en'], ['vi', 'vi'], ['id', 'id'], ['th', 'th'], ['zh-TW-x-easy', 'zh-Hant-TW'], ['zh-TW', 'zh-Hant-TW'],
]

test('six variants switch in place', async () => {
  await kiosk.touch('home-notices')
  await kiosk.at('notices-start')
  const seen = new Set()
  for (const [variant, lang] of LANGUAGES) {
    await kiosk.touch('dock-language')
    await kiosk.at('language')
    await kiosk.touch(`language-${variant}`)
    await kiosk.at('notices-start')
    assert.equal(await kiosk.read(`return document.documentElement.lang`), lang)
    seen.add(await kiosk.text('[data-screen]'))
    await kiosk.picture(`notices-${variant}`)
  }
  assert.equal(seen.size, LANGUAGES.length)
  await kiosk.touch('dock-home')
  await kiosk.at('home')
})

test('four sizes and four themes, each accessible on the home screen', async () => {
  const sizes = []
  for (const size of ['size-2', 'size-3', 'size-4', 'size-1']) {
    await kiosk.touch('dock-text')
    await kiosk.at('display')
    await kiosk.touchAll(size, 'display-done')
    await kiosk.at('home')
    sizes.push(await kiosk.read(`return parseFloat(getComputedStyle(document.querySelector('[data-id="home-forms"]')).fontSize)`))
    await kiosk.picture(`home-${size}`)
  }
  assert.ok(sizes[0] < sizes[1] && sizes[1] < sizes[2] && sizes[3] < sizes[0], sizes.join())
  for (const theme of ['contrast', 'dark', 'yellow', 'default']) {
    await kiosk.touch('dock-text')
    await kiosk.at('display')
    await kiosk.touchAll(`theme-${theme}`, 'display-done')
    await kiosk.at('home')
    await kiosk.picture(`home-${theme}`)
    assert.deepEqual(await kiosk.axe(), [], theme)
  }
})
