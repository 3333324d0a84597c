// Where the ledger's key lives: in a real keyring, in a file without one, and gone.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { call, cliProgram, dataFolder, openKiosk, remove } from './kiosk.mjs'

const rig = resolve(import.meta.dirname, '../rig/keyring.sh')
const keyLine = ({ answer }) => answer.lines.find((line) => line.key.startsWith('doctor-key-'))

test('with a keyring the key is kept there, and the next start finds it', () => {
  const folder = dataFolder()
  try {
    const doctor = `"${cliProgram}" --data "${folder}" --json doctor`
    const said = execFileSync('bash', [rig, 'bash', '-c', `${doctor} >/dev/null; ${doctor}`], { encoding: 'utf8' })
    assert.equal(keyLine({ answer: JSON.parse(said) }).key, 'doctor-key-keyring')
    assert.ok(existsSync(join(folder, 'ledger.db')))
  } finally {
    remove(folder)
  }
})

test('nobody but the keyring of the rig can answer on its bus', () => {
  const said = execFileSync('bash', [rig, 'dbus-send', '--session', '--print-reply', '--dest=org.freedesktop.DBus',
    '/org/freedesktop/DBus', 'org.freedesktop.DBus.ListActivatableNames'], { encoding: 'utf8' })
  assert.deepEqual(said.match(/(?<=string ").*(?=")/g), ['org.freedesktop.DBus'])
})

test('without a keyring the key is in a file, doctor says so, and the kiosk works', async () => {
  const folder = dataFolder()
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.at('home')
    const line = keyLine(call(folder, 'doctor'))
    assert.equal(line.state, 'degraded')
    assert.equal(line.key, 'doctor-key-file')
  } finally {
    await kiosk.close()
  }
})

test('settings that are not valid: a screen for staff with line and folder, and no black one over and over', async () => {
  const folder = dataFolder('role = "hall"\n\n[visit]\nmax_sheets = 0\n')
  const kiosk = await openKiosk(folder)
  try {
    await kiosk.at('out-of-order')
    await kiosk.picture('out-of-order-settings')
    const text = await kiosk.text()
    for (const said of ['visit.max_sheets', '第 4 行', folder]) assert.ok(text.includes(said), text)
    assert.deepEqual(await kiosk.axe(), [])
    assert.equal(existsSync(join(folder, 'ledger.db')), false)
  } finally {
    await kiosk.close()
  }
})

test('ledger there and key gone: a screen for staff, and never a new ledger', async () => {
  const folder = dataFolder()
  call(folder, 'doctor')
  const ledger = statSync(join(folder, 'ledger.db'))
  const keys = readdirSync(`${folder}.config`, { recursive: true }).filter((name) => name.endsWith('.key'))
  assert.ok(keys.length > 0)
  for (const name of keys) rmSync(join(`${folder}.config`, name))

  const kiosk = await openKiosk(folder)
  try {
    await kiosk.at('out-of-order')
    await kiosk.picture('out-of-order')
    assert.match(await kiosk.text(), /ledger-key-gone/)
    assert.deepEqual(await kiosk.axe(), [])
    assert.equal(statSync(join(folder, 'ledger.db')).ino, ledger.ino)
    assert.equal(statSync(join(folder, 'ledger.db')).size, ledger.size)
    assert.equal(call(folder, 'doctor').exit, 4)
  } finally {
    await kiosk.close()
  }
})
