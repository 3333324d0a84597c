// A planted ID number and name: after 我用完了 they are in no file, no log and no part of the page.
import assert from 'node:assert/strict'
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { opensForm1, saysCaseNumber, saysWho } from './form1.mjs'
import { dataFolder, openKiosk } from './kiosk.mjs'
import { textOf } from './printer.mjs'

const PLANTED = ['A123456789', '王小明']

/** The files below a folder; a folder that the web view has just cleared away has none. */
function* filesBelow(folder) {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (why) {
    if (why.code === 'ENOENT') return
    throw why
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesBelow(path)
    else if (entry.isFile()) yield path
  }
}

/** Files that hold one of the planted words, as UTF-8 or as the page's own UTF-16. */
function holding(files) {
  const needles = PLANTED.flatMap((word) => [Buffer.from(word), Buffer.from(word, 'utf16le')])
  return [...files].filter((path) => {
    try {
      const bytes = readFileSync(path)
      return needles.some((needle) => bytes.includes(needle))
    } catch {
      return false
    }
  })
}

/** How often each planted word stands in a process's memory; null where we may not look. */
function inMemory(pid) {
  let maps
  try {
    maps = readFileSync(`/proc/${pid}/maps`, 'utf8')
  } catch {
    return null
  }
  const found = {}
  const memory = openMemory(pid)
  if (memory === null) return null
  for (const line of maps.split('\n')) {
    const region = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line)
    if (!region) continue
    const bytes = memory.read(Number.parseInt(region[1], 16), Number.parseInt(region[2], 16))
    for (const [form, encoding] of [['UTF-8', 'utf8'], ['UTF-16', 'utf16le']]) {
      for (const word of PLANTED) {
        const needle = Buffer.from(word, encoding)
        for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) {
          found[`${word} ${form}`] = (found[`${word} ${form}`] ?? 0) + 1
        }
      }
    }
  }
  memory.close()
  return found
}

function openMemory(pid) {
  let file
  try {
    file = openSync(`/proc/${pid}/mem`, 'r')
  } catch {
    return null
  }
  return {
    read(from, to) {
      const bytes = Buffer.alloc(Math.min(to - from, 256 * 1024 * 1024))
      try {
        const count = readSync(file, bytes, 0, bytes.length, from)
        return bytes.subarray(0, count)
      } catch {
        return Buffer.alloc(0)
      }
    },
    close: () => closeSync(file),
  }
}

test('after the visit nothing of it is left in files, logs, the spool or the page', async (t) => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await opensForm1(kiosk)
    // The specimen of the form's own definition stands in memory from the start.
    const before = inMemory(kiosk.pid)
    await saysCaseNumber(kiosk)
    await kiosk.chooses('transferring_agency', '屏東縣政府')
    await kiosk.asked('debt_kind')
    await kiosk.touch('next')
    await kiosk.asked('amount_due')
    await kiosk.touchAll('key-5', 'next')
    await kiosk.at('form-table')
    await kiosk.touch('next')
    await kiosk.asked('division')
    await kiosk.touch('next')
    await saysWho(kiosk)
    await kiosk.until('the birth date', `return !!document.querySelector('[data-id="date-digits"]')`)

    // A paper with the answers is on the disk while it is looked at.
    await kiosk.touchAll('form-stop', 'stop-yes')
    await kiosk.at('print-preview')
    await kiosk.drawn()
    assert.equal([...filesBelow(join(folder, 'spool'))].length, 1)

    // Without a printer the paper goes to a folder, and from there with the visit.
    await kiosk.touch('print-start')
    await kiosk.at('print-done')
    const papers = [...filesBelow(join(folder, 'papers'))]
    assert.equal(papers.length, 1)
    assert.ok(textOf(papers[0]).includes(PLANTED[0]))
    await kiosk.touch('print-taken')
    await kiosk.at('print-after')

    await kiosk.touch('dock-finish')
    await kiosk.touch('finish-yes')
    await kiosk.at('home')
    await kiosk.picture('after-wipe')

    assert.deepEqual([...filesBelow(join(folder, 'papers'))], [])

    assert.deepEqual(readdirSync(folder).includes('spool') ? [...filesBelow(join(folder, 'spool'))] : [], [])
    assert.deepEqual(holding(filesBelow(folder)), [])
    assert.deepEqual(holding(filesBelow(`${folder}.config`)), [])
    assert.ok(PLANTED.every((word) => !kiosk.log.includes(word)), kiosk.log)
    const page = await kiosk.read(`return document.documentElement.outerHTML`)
    assert.ok(PLANTED.every((word) => !page.includes(word)))

    const memory = inMemory(kiosk.pid)
    t.diagnostic(`in the window program's memory before: ${JSON.stringify(before)}, after: ${JSON.stringify(memory)}`)

    await opensForm1(kiosk)
    assert.doesNotMatch(await kiosk.text(), /110年度健執/)
  } finally {
    await kiosk.close()
  }
})
