// The kiosk as a visitor meets it: the real window program under WebKitWebDriver, with a data
// folder of its own. Journeys only touch (click) what carries a data-id; there is no way in here to
// put text into a field, and tests/tidy.rs keeps it so.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const here = import.meta.dirname
const root = resolve(here, '../..')
const ui = createRequire(join(root, 'ui/package.json'))
const { Builder, By, Capabilities } = ui('selenium-webdriver')
const axeSource = readFileSync(ui.resolve('axe-core/axe.min.js'), 'utf8')

/** Keys of the machine's keypad, as the driver names them. */
const KEYS = { ok: '\uE007', back: '\uE00C', left: '\uE012', up: '\uE013', right: '\uE014', down: '\uE015', switch: ' ' }

/** How long a state may take to come before the test fails; never a pause. */
/** Long, for a busy machine: it costs only the time of a test that fails. */
const PATIENCE_MS = 60_000
/** How far apart the two touches of a hurried pair lie. */
const PAIR_MS = 180

export const screenProgram = process.env.KIOSK_SCREEN_BIN ?? join(root, 'target/debug/kiosk-screen')
export const cliProgram = process.env.KIOSK_CLI_BIN ?? join(root, 'target/debug/kiosk')

/** A fresh data folder; `settings` is the text of its settings.toml. */
export function dataFolder(settings = '') {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-e2e-'))
  writeFileSync(join(folder, 'settings.toml'), settings)
  mkdirSync(`${folder}.config`)
  return folder
}

/** Takes a data folder away, and what the programs kept beside it. */
export function remove(folder) {
  // The window's helpers may still be writing their last while they end.
  for (const each of [folder, `${folder}.config`]) {
    rmSync(each, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

/**
 * Runs the command line on a data folder (null: the words name it themselves) and returns its exit
 * code and the object that it printed.
 */
export function call(folder, ...words) {
  const all = folder === null ? words : ['--data', folder, '--json', ...words]
  const { status, stdout, stderr } = spawnSync(cliProgram, all, {
    encoding: 'utf8',
    // An import tells every row.
    maxBuffer: 100_000_000,
    env: folder === null ? withKeysBeside(words[words.indexOf('--data') + 1]) : withKeysBeside(folder),
  })
  try {
    return { exit: status, answer: JSON.parse(stdout) }
  } catch {
    throw new Error(`kiosk ${words.join(' ')} printed no object: ${stdout}${stderr}`)
  }
}

/** Runs the command line; it must succeed. */
export function cli(folder, ...words) {
  const { exit, answer } = call(folder, ...words)
  if (exit !== 0) throw new Error(`kiosk ${words.join(' ')}: ${exit} ${JSON.stringify(answer)}`)
  return answer
}

function withKeysBeside(folder) {
  const config = `${folder}.config`
  mkdirSync(config, { recursive: true })
  return { ...process.env, XDG_CONFIG_HOME: config, XDG_DATA_HOME: config, XDG_CACHE_HOME: config }
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

async function answering(port) {
  const until = Date.now() + PATIENCE_MS
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`)
      return
    } catch (why) {
      if (Date.now() > until) throw why
      await new Promise((next) => setTimeout(next, 50))
    }
  }
}

/** The numbers of the programs that the driver has started: the window. */
function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === pid
      } catch {
        return false // it has ended
      }
    })
    .map(Number)
}

/** Ends the window as a power cut would: a kiosk lets nobody close it, and the driver would wait. */
function end(driver) {
  for (const pid of childrenOf(driver.pid)) process.kill(pid, 'SIGKILL')
  driver.kill('SIGKILL')
  driver.stderr.destroy()
}

/** Opens the kiosk; starting the window is the one thing that may be tried twice. */
export async function openKiosk(folder, options = {}) {
  try {
    return await start(folder, options)
  } catch (why) {
    console.error(`the window did not start (${why.message}); once more`)
    return start(folder, options)
  }
}

async function start(folder, { env = {} } = {}) {
  const port = await freePort()
  // What the window puts aside for a while is found beside its data.
  const temporary = `${folder}.config/tmp`
  mkdirSync(temporary, { recursive: true })
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    env: {
      ...withKeysBeside(folder),
      KIOSK_DATA: folder,
      TMPDIR: temporary,
      TAURI_AUTOMATION: 'true',
      TAURI_WEBVIEW_AUTOMATION: 'true',
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      MESA_SHADER_CACHE_DISABLE: 'true',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const log = []
  driver.stderr.on('data', (chunk) => log.push(chunk))
  try {
    await answering(port)
    const capabilities = new Capabilities({
      browserName: 'wry',
      'webkitgtk:browserOptions': { binary: screenProgram, args: [] },
    })
    const session = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(capabilities)
      .build()
    const kiosk = new Kiosk(session, driver, folder, log)
    await kiosk.at(null)
    return kiosk
  } catch (why) {
    end(driver)
    throw new Error(`${why.message}\n${Buffer.concat(log)}`)
  }
}

const CHOICES = '[data-id^="choice-"]'
const LIST_OF_CHOICES = `return [...document.querySelectorAll('${CHOICES}')].map((k) => k.innerText).join()`

class Kiosk {
  #session
  #driver
  #log
  /** Where the last touch was: at the same place the next page is given the time of a look. */
  #last = null
  constructor(session, driver, folder, log) {
    this.#session = session
    this.#driver = driver
    this.folder = folder
    this.#log = log
    this.touches = 0
  }

  /** The window program's process number. */
  get pid() {
    return childrenOf(this.#driver.pid)[0]
  }

  /** Two touches on a key as fast as a trembling hand makes them. */
  async twice(id) {
    const key = await this.#session.findElement(By.css(`[data-id="${id}"]`))
    await this.#session.actions().move({ origin: key }).press().release().pause(PAIR_MS).press().release().perform()
    this.touches += 2
    return this
  }

  /** Presses a key of the keypad, or the one switch. */
  async key(name) {
    await this.#session.actions().keyDown(KEYS[name]).keyUp(KEYS[name]).perform()
  }

  /** Where a key lies on the display. */
  async #place(id) {
    const place = await this.read(
      `const box = document.querySelector('[data-id="' + arguments[0] + '"]').getBoundingClientRect();
       return [window.screenX + box.x + box.width / 2, window.screenY + box.y + box.height / 2]`,
      id,
    )
    return place.map((px) => String(Math.round(px)))
  }

  /** The right button on a key, by the display itself: the driver would make a click of it. */
  async rightButton(id) {
    execFileSync('xdotool', ['mousemove', ...(await this.#place(id)), 'click', '3'])
  }

  /** Presses the button on one key, moves slowly to another and lets go there. */
  async drags(from, to) {
    const [one, other] = [await this.#place(from), await this.#place(to)]
    const steps = [1, 2, 3, 4].flatMap((n) => [
      'mousemove', ...one.map((px, axis) => String(Math.round(Number(px) + ((Number(other[axis]) - Number(px)) * n) / 4))), 'sleep', '0.03',
    ])
    execFileSync('xdotool', ['mousemove', ...one, 'mousedown', '1', 'sleep', '0.05', ...steps, 'mouseup', '1'])
  }

  /** Waits until the sheets that would be printed are shown. */
  drawn() {
    return this.until(
      'the sheets',
      `const p = document.querySelector('.preview[data-drawn=true] img'); return !!p && p.complete && p.naturalWidth > 1000`,
    )
  }

  /** Runs a function of the page. Reading only: what a visitor does goes through `touch`. */
  read(script, ...args) {
    return this.#session.executeScript(script, ...args)
  }

  readLater(script, ...args) {
    return this.#session.executeAsyncScript(script, ...args)
  }

  /** Waits until a condition of the page holds. */
  async until(what, script, ...args) {
    const deadline = Date.now() + PATIENCE_MS
    let last
    for (;;) {
      try {
        last = await this.read(script, ...args)
      } catch (why) {
        last = why.message // the document is being replaced
      }
      if (last === true) return
      if (Date.now() > deadline) {
        throw new Error(
          `waited in vain for ${what}; last: ${last}; on ${await this.where().catch(() => '?')}`,
        )
      }
      await new Promise((next) => setTimeout(next, 25))
    }
  }

  /** Waits for a screen (any, for null) that has finished its work. */
  async at(screen) {
    await this.until(
      `screen ${screen ?? '(any)'}`,
      `const s = document.querySelector('[data-screen][data-state=ready]');
       return !!s && (arguments[0] === null || s.dataset.screen === arguments[0]) || (s ? s.dataset.screen : 'none')`,
      screen,
    )
    return this
  }

  where() {
    return this.read(
      `const s = document.querySelector('[data-screen]'); return s ? s.dataset.screen + '/' + s.dataset.state : 'no screen'`,
    )
  }

  has(id) {
    return this.read(`return !!document.querySelector('[data-id="' + arguments[0] + '"]')`, id)
  }

  text(selector = '[data-screen]') {
    return this.read(`return document.querySelector(arguments[0])?.innerText ?? ''`, selector)
  }

  /** One touch: waits for the key, then a real pointer press and release on it. */
  async touch(id) {
    await this.until(
      `key ${id}`,
      `const k = document.querySelector('[data-id="' + arguments[0] + '"]');
       if (!k || k.getAttribute('aria-disabled') === 'true') return false;
       const { left, right, top, bottom } = k.getBoundingClientRect();
       const [x, y] = [(left + right) / 2, (top + bottom) / 2];
       const last = arguments[1];
       return !last || Math.hypot(x - last[0], y - last[1]) > 60 || !document.querySelector('[data-fresh]')`,
      id,
      this.#last,
    )
    const key = await this.#session.findElement(By.css(`[data-id="${id}"]`))
    this.#last = await this.#session.executeScript(
      `const { left, right, top, bottom } = arguments[0].getBoundingClientRect(); return [(left + right) / 2, (top + bottom) / 2]`,
      key,
    )
    await key.click()
    this.touches += 1
    return this
  }

  async touchAll(...ids) {
    for (const id of ids) await this.touch(id)
    return this
  }

  /** Touches a key of a list that turns pages. */
  async listed(id) {
    for (let page = 0; page < 20; page += 1) {
      await this.at(null)
      if (await this.has(id)) return this.touch(id)
      await this.touch('page-next')
    }
    throw new Error(`${id} is on no page of the list`)
  }

  /** The data-id of the key that shows these words, or null. */
  keyOf(words, among = '[data-id]') {
    return this.read(
      `return [...document.querySelectorAll(arguments[1])].find((k) => k.innerText.trim() === arguments[0])?.dataset.id ?? null`,
      words,
      among,
    )
  }

  /** Touches the suggestion with these words, turning its pages where there are more. */
  async suggested(words) {
    await this.until(`suggestions`, `return !!document.querySelector('[data-id^="suggest-"]')`)
    for (let page = 0; page < 20; page += 1) {
      const key = await this.keyOf(words, '[data-id^="suggest-"]')
      if (key) return this.touch(key)
      await this.touch('suggest-more')
    }
    throw new Error(`no suggestion ${words}`)
  }

  /** Touches the choice with these words at the question of a field, turning pages where there are more. */
  async chooses(field, words) {
    await this.asked(field)
    for (let page = 0; page < 20; page += 1) {
      const key = await this.keyOf(words, CHOICES)
      if (key) return this.touch(key)
      const shown = await this.read(LIST_OF_CHOICES)
      await this.touch('page-next')
      await this.until('the next page of choices', `${LIST_OF_CHOICES.replace('return', 'const list =')}; return list !== '' && list !== arguments[0]`, shown)
    }
    throw new Error(`no choice ${words}`)
  }

  /** Waits until the page asks about this field. */
  async asked(field) {
    await this.until(
      `question about ${field}`,
      `return !!document.querySelector(['-box', ''].map((end) => '[data-id="' + arguments[0] + end + '"],[data-group="' + arguments[0] + '"]').join()) || document.querySelector('.question')?.innerText`,
      field,
    )
    return this
  }

  /** Waits until the question on the page holds these words. */
  async asks(words) {
    await this.until(
      `a question with ${words}`,
      `const q = document.querySelector('.question')?.innerText ?? ''; return q.includes(arguments[0]) || q`,
      words,
    )
    return this
  }

  /** Digits on whichever of our keypads is shown. */
  async digits(text) {
    for (const digit of text) await this.touch(`key-${digit}`)
    return this
  }

  /** A word by 注音: its symbols, then the candidate that shows the character. */
  async zhuyin(...syllables) {
    for (const [symbols, character] of syllables) {
      for (const symbol of symbols) {
        await this.touch(TONES[symbol] ?? `zh-${symbol}`)
      }
      await this.candidate(character)
    }
    return this
  }

  async candidate(character) {
    for (let page = 0; page < 20; page += 1) {
      await this.until('candidates', `return !!document.querySelector('[data-id="cand-0"]')`)
      const place = await this.read(
        `return [...document.querySelectorAll('[data-id^="cand-"]')].map((c) => [c.dataset.id, c.innerText.trim()]).find(([, t]) => t === arguments[0])?.[0] ?? null`,
        character,
      )
      if (place) return this.touch(place)
      await this.touch('cand-more')
    }
    throw new Error(`no candidate ${character}`)
  }

  async axe() {
    await this.read(axeSource)
    return this.readLater(
      `const done = arguments[arguments.length - 1];
       axe.run(document, { resultTypes: ['violations'] }).then((r) => done(r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.target.join(' ') + ' ' + n.failureSummary).join(' | '))), (e) => done(['axe: ' + e]))`,
    )
  }

  /** Waits until what is in the document now has also been painted. */
  painted() {
    return this.readLater(
      `const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done(true)))`,
    )
  }

  async picture(name) {
    const folder = process.env.KIOSK_PICTURES
    if (!folder) return
    mkdirSync(folder, { recursive: true })
    await this.painted()
    // Of the display, as the visitor sees it: the driver would wait for the page to paint once more,
    // and a page that stands still does not.
    execFileSync('import', ['-window', 'root', join(folder, `${name}.png`)])
  }

  /**
   * What the display shows below the top bar, where the time stands. The driver has no part in it: it
   * gives a session up when the page's process ends.
   */
  shown() {
    return execFileSync('import', ['-window', 'root', '-crop', '1080x1700+0+200', '+repage', '-depth', '8', 'rgb:-'], {
      maxBuffer: 64 * 1024 * 1024,
    })
  }

  get log() {
    return Buffer.concat(this.#log).toString()
  }

  async close({ keep = false } = {}) {
    end(this.#driver)
    if (!keep) remove(this.folder)
  }
}

const TONES = { ' ': 'tone-1', ˊ: 'tone-2', ˇ: 'tone-3', ˋ: 'tone-4', '˙': 'tone-5' }
