// From the start of the process to the first screen that can be used, by our own clock: the window
// program says "kiosk: ready" when its home screen has been painted. The rival is a bare
// WebKitGTK window (MiniBrowser) with a page of one line that reports its own second frame.
// Run under tests/rig/display.sh.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { screenProgram } from '../e2e/kiosk.mjs'
import { note, percentile, row } from './rows.mjs'

const RUNS = 15
const FIRST_RUNS = 5
const PATIENCE_MS = 60_000
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

const milliseconds = () => Number(process.hrtime.bigint()) / 1e6

/** Starts a program in a process group of its own, and ends the group when `ready` came true. */
async function untilReady(program, words, env, ready) {
  const begun = milliseconds()
  const child = spawn(program, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  const gone = new Promise((done) => child.once('exit', done))
  let late
  try {
    return await new Promise((done, fail) => {
      late = setTimeout(() => fail(new Error(`${program}: not ready`)), PATIENCE_MS)
      child.once('error', fail)
      child.once('exit', (code) => fail(new Error(`${program} ended with ${code}`)))
      ready(child, () => done(milliseconds() - begun))
    })
  } finally {
    clearTimeout(late)
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended already.
    }
    await gone
  }
}

function ours(folder) {
  const env = { KIOSK_DATA: folder, XDG_CONFIG_HOME: `${folder}.config` }
  return untilReady(screenProgram, [], env, (child, done) => {
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      if (/^kiosk: ready/m.test(said)) done()
    })
  })
}

async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}.config`, { recursive: true, force: true })
  }
}

/** A page that asks for /painted on its second frame. */
const BARE_PAGE = `<!doctype html><title>bare</title><p>bare</p>
<script>requestAnimationFrame(() => requestAnimationFrame(() => fetch('/painted')))</script>`

async function bareWindow() {
  if (!existsSync(MINI_BROWSER)) {
    note('no MiniBrowser on this machine: the start has no rival')
    return {}
  }
  let painted = () => {}
  const server = createServer((request, answer) => {
    if (request.url === '/painted') painted()
    answer.setHeader('content-type', 'text/html')
    answer.end(request.url === '/' ? BARE_PAGE : '')
  })
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  const address = `http://127.0.0.1:${server.address().port}/`
  const times = []
  try {
    for (let run = 0; run <= RUNS; run += 1) {
      const took = await untilReady(MINI_BROWSER, ['--private', address], {}, (_, done) => {
        painted = done
      })
      if (run > 0) times.push(took)
    }
  } finally {
    server.close()
    server.closeAllConnections()
  }
  return { peer: 'bare WebKitGTK window', peer_median: percentile(times, 0.5) }
}

const first = []
for (let run = 0; run < FIRST_RUNS; run += 1) first.push(await withFolder(ours))
const again = await withFolder(async (folder) => {
  const times = []
  for (let run = 0; run <= RUNS; run += 1) {
    const took = await ours(folder)
    if (run > 0) times.push(took)
  }
  return times
})
const rival = await bareWindow()
row('start to first usable screen', 'ms', again, { bar: '2 s', ...rival })
row('the same, very first start', 'ms', first, { bar: '2 s' })
