// Window role × command, asked at the door itself: what a role's file does not name is refused.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { dataFolder, openKiosk } from './kiosk.mjs'

const rooms = resolve(import.meta.dirname, '../../src-tauri')
/** The commands of each permission, as the permission files have them. */
const commandsOf = (permission) => {
  const text = readFileSync(join(rooms, 'permissions', `${permission.slice('allow-'.length)}.toml`), 'utf8')
  return [...text.slice(text.indexOf('commands.allow')).matchAll(/"([a-z_]+)"/g)].map(([, name]) => name)
}
const permissionsOf = (role) =>
  JSON.parse(readFileSync(join(rooms, 'capabilities', `${role}.json`), 'utf8')).permissions
const all = ['kiosk', 'visit', 'notices', 'announcements', 'forms', 'print', 'survey', 'staff'].flatMap((area) =>
  commandsOf(`allow-${area}`),
)

/** What Tauri itself and its plugins would offer; none of it is ours. */
const FOREIGN = [
  'plugin:window|close', 'plugin:window|set_fullscreen', 'plugin:window|create', 'plugin:window|get_all_windows',
  'plugin:webview|create_webview_window', 'plugin:webview|internal_toggle_devtools', 'plugin:event|listen',
  'plugin:event|emit', 'plugin:app|version', 'plugin:path|resolve_directory', 'plugin:resources|close',
  'plugin:menu|new', 'plugin:tray|new', 'plugin:image|from_path', 'plugin:fs|read_file', 'plugin:shell|open',
  'plugin:dialog|open', 'plugin:opener|open_url', 'plugin:http|fetch', 'plugin:process|exit',
  'plugin:clipboard-manager|read_text', 'plugin:updater|check', 'plugin:sql|load', 'eval', 'exit', '',
]

/** Whether the door turned the call away before any command of ours saw it. */
async function refused(kiosk, command) {
  const answer = await kiosk.readLater(
    `const done = arguments[arguments.length - 1];
     window.__TAURI_INTERNALS__.invoke(arguments[0], {}).then(() => done('came in'), (why) => done(String(why?.code ?? why)))`,
    command,
  )
  return /not allowed|not found|denied/i.test(answer)
}

for (const [machine, window, screen] of [
  ['hall', 'visitor', 'home'],
  ['desk', 'staff', 'staff'],
  ['wall', 'wall', 'wall'],
]) {
  test(`the ${window} window of a ${machine} machine may do what its file names, and nothing else`, async () => {
    const kiosk = await openKiosk(dataFolder(`role = "${machine}"\n`))
    try {
      await kiosk.at(screen)
      await kiosk.picture(`role-${machine}`)
      assert.deepEqual(await kiosk.axe(), [])
      const mine = permissionsOf(window).flatMap(commandsOf)
      assert.ok(mine.length > 0)
      const wrong = []
      for (const command of all) {
        // Ending the visit loads the page anew: it is touched in other journeys.
        if (command === 'visit_end' && mine.includes(command)) continue
        const away = await refused(kiosk, command)
        if (away === mine.includes(command)) wrong.push(`${command} was ${away ? 'refused' : 'let in'}`)
      }
      for (const command of FOREIGN) {
        if (!(await refused(kiosk, command))) wrong.push(`${command} was let in`)
      }
      assert.deepEqual(wrong, [])
    } finally {
      await kiosk.close()
    }
  })
}
