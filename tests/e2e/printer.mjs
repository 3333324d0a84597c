// A real IPP printer beside a journey, with faults on demand (tests/rig/printer.sh).
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const script = resolve(import.meta.dirname, '../rig/printer.sh')

/** Switches a printer on and waits until it answers. */
export async function printer() {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-printer-'))
  const rig = spawn('bash', [script, '--stdin', folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const uri = await new Promise((done, fail) => {
    let said = ''
    rig.stdout.on('data', (chunk) => {
      said += chunk
      const ready = /^READY (\S+)$/m.exec(said)
      if (ready) done(ready[1])
    })
    rig.once('exit', () => fail(new Error('the printer did not start')))
  })
  return new Printer(folder, rig, uri)
}

class Printer {
  #rig
  #gone
  constructor(folder, rig, uri) {
    this.folder = folder
    this.uri = uri
    this.#rig = rig
    this.#gone = new Promise((done) => rig.once('exit', done))
  }

  /** What is wrong from now on; nothing for ''. */
  fault(what) {
    writeFileSync(join(this.folder, 'fault'), `${what}\n`)
  }

  /** The text of each document that came out on paper. */
  get papers() {
    return readdirSync(join(this.folder, 'received'))
      .filter((name) => name.endsWith('.pdf') && !name.startsWith('.'))
      .map((name) => textOf(join(this.folder, 'received', name)))
  }

  /** Pulls the plug. */
  kill() {
    process.kill(Number(readFileSync(join(this.folder, 'pid'), 'utf8')), 'SIGKILL')
    return this.off()
  }

  async off() {
    this.#rig.stdin.end()
    await this.#gone
  }

  async remove() {
    await this.off()
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  }
}

/** The words of a PDF without any white space, in the order in which they were set. */
export function textOf(pdf) {
  return execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }).replaceAll(/\s/g, '')
}

/** The settings of a kiosk that prints on it. */
export const printsOn = (uri, patience = 90) =>
  `[printer]\nuri = "${uri}"\npatience_seconds = ${patience}\n`
