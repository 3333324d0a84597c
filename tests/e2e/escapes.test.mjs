// Ways out of a kiosk, as far as the page itself can try them (the reference's table of break-outs,
// layers "app" and "webview"). After each the same screen stands and answers a touch.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { dataFolder, openKiosk } from './kiosk.mjs'

let kiosk
before(async () => {
  kiosk = await openKiosk(dataFolder())
  await kiosk.touchAll('home-notices', 'kind-all')
  await kiosk.at('notices')
})
after(() => kiosk?.close())

/** The page is still the same document, and a touch changes what it shows. */
async function stillAnswers(born) {
  assert.equal(await kiosk.where(), 'notices/ready')
  assert.equal(await kiosk.read(`return performance.timeOrigin`), born)
  assert.match(await kiosk.read(`return location.href`), /^tauri:\/\/localhost/)
  await kiosk.touch('dock-language')
  await kiosk.at('language')
  await kiosk.touch('dock-back')
  await kiosk.at('notices')
}

const address = (where) => [`to ${where}`, `location.href = ${JSON.stringify(where)}; return 'tried'`]

for (const [what, script, expected = 'tried'] of [
  ['a new window', `return window.open('https://example.org/') === null ? 'tried' : 'opened'`],
  ['a new window of our own', `return window.open('tauri://localhost/') === null ? 'tried' : 'opened'`],
  address('https://example.org/'),
  address('http://localhost/'),
  address('file:///etc/passwd'),
  address('data:text/html,x'),
  address('javascript:document.body.remove()'),
  address('about:blank'),
  address('mailto:a@example.org'),
  address('tel:0912345678'),
  address('view-source:tauri://localhost/'),
  address('blob:tauri://localhost/1'),
  ['closing', `window.close(); return 'tried'`],
  ['closing by the native function of a frame', `const f = document.createElement('iframe'); document.body.append(f); const { close } = f.contentWindow ?? {}; if (close && !String(close).includes('native')) return 'not the native one'; close?.call(window); f.remove(); return 'tried'`],
  ['printing', `window.print(); return 'tried'`],
  ['an alert', `alert('x'); return 'tried'`],
  ['a question', `return confirm('x') ? 'yes' : 'tried'`],
  ['a box to type in', `return prompt('x') === null ? 'tried' : 'typed'`],
  ['going back', `history.back(); history.go(-3); history.forward(); return 'tried'`],
  ['a frame', `const f = document.createElement('iframe'); f.src = 'https://example.org/'; document.body.append(f); const seen = (() => { try { return f.contentDocument?.body?.innerText ?? '' } catch { return 'foreign' } })(); f.remove(); return seen === '' ? 'tried' : seen`],
  ['a link to download', `const a = document.createElement('a'); a.href = 'data:text/plain,x'; a.download = 'x.txt'; document.body.append(a); a.click(); a.remove(); return 'tried'`],
  ['a link in a new window', `const a = document.createElement('a'); a.href = 'https://example.org/'; a.target = '_blank'; document.body.append(a); a.click(); a.remove(); return 'tried'`],
  ['a form sent away', `const f = document.createElement('form'); f.action = 'https://example.org/'; document.body.append(f); f.submit(); f.remove(); return 'tried'`],
  ['full screen', `document.documentElement.requestFullscreen?.().catch(() => {}); return 'tried'`],
  ['text as a program', `try { eval('1'); return 'ran' } catch { return 'tried' }`],
  ['a function from text', `try { new Function('return 1')(); return 'ran' } catch { return 'tried' }`],
  ['a script in the page', `const s = document.createElement('script'); s.append('window.escaped = 1'); document.body.append(s); s.remove(); return window.escaped ? 'ran' : 'tried'`],
  ['a script from elsewhere', `const s = document.createElement('script'); s.src = 'https://example.org/x.js'; document.body.append(s); s.remove(); return 'tried'`],
  ['a changed prototype', `try { Object.prototype.stolen = 1 } catch {} return ({}).stolen === undefined ? 'tried' : 'changed'`],
  ['Tauri in the open', `return window.__TAURI__ === undefined ? 'tried' : 'there'`],
]) {
  test(`${what}: nothing happens`, async () => {
    const born = await kiosk.read(`return performance.timeOrigin`)
    assert.equal(await kiosk.read(script), expected)
    await stillAnswers(born)
  })
}

test('a menu by the right button: none comes, and no key is pressed or stays lit', async () => {
  const born = await kiosk.read(`return performance.timeOrigin`)
  await kiosk.read(`window.asked = new Promise((done) => addEventListener('contextmenu', () => requestAnimationFrame(() => requestAnimationFrame(done)), { once: true }))`)
  await kiosk.rightButton('notice-0')
  await kiosk.readLater(`window.asked.then(arguments[arguments.length - 1])`)
  assert.equal(await kiosk.read(`return document.querySelectorAll('.pressed').length`), 0)
  await stillAnswers(born)
})

test('dragging words or a key away: nothing is selected, dropped or opened', async () => {
  const born = await kiosk.read(`return performance.timeOrigin`)
  await kiosk.drags('notice-0', 'notices-find')
  assert.equal(await kiosk.read(`return String(getSelection())`), '')
  await kiosk.drags('notices-find', 'dock-home')
  assert.equal(await kiosk.read(`return String(getSelection())`), '')
  await stillAnswers(born)
})

for (const [what, drop] of [
  ['a file', `data.items.add(new File(['x'], 'x.html', { type: 'text/html' }))`],
  ['an address', `data.setData('text/uri-list', 'https://example.org/')`],
  ['a page', `data.setData('text/html', '<script>window.escaped = 1</script>')`],
]) {
  test(`dropping ${what} on the page: nothing happens`, async () => {
    const born = await kiosk.read(`return performance.timeOrigin`)
    await kiosk.read(
      `const data = new DataTransfer(); ${drop};
       for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }))`,
    )
    assert.equal(await kiosk.read(`return window.escaped === undefined`), true)
    await stillAnswers(born)
  })
}

for (const [what, script] of [
  ['fetching from elsewhere', `fetch('https://example.org/').then(() => done('came'), () => done('refused'))`],
  ['fetching a file', `fetch('file:///etc/passwd').then(() => done('came'), () => done('refused'))`],
  ['a socket', `try { const s = new WebSocket('wss://example.org/'); s.onopen = () => done('came'); s.onerror = () => done('refused') } catch { done('refused') }`],
  ['the camera', `navigator.mediaDevices?.getUserMedia ? navigator.mediaDevices.getUserMedia({ video: true }).then(() => done('came'), () => done('refused')) : done('refused')`],
  ['the place', `navigator.geolocation ? navigator.geolocation.getCurrentPosition(() => done('came'), () => done('refused')) : done('refused')`],
  ['the clipboard', `navigator.clipboard?.readText ? navigator.clipboard.readText().then(() => done('came'), () => done('refused')) : done('refused')`],
  ['a worker', `try { const w = new Worker('https://example.org/w.js'); w.onerror = () => done('refused'); w.onmessage = () => done('came') } catch { done('refused') }`],
  ['a service worker', `navigator.serviceWorker ? navigator.serviceWorker.register('/sw.js').then(() => done('came'), () => done('refused')) : done('refused')`],
]) {
  test(`${what}: refused`, async () => {
    const born = await kiosk.read(`return performance.timeOrigin`)
    assert.equal(await kiosk.readLater(`const done = arguments[arguments.length - 1]; ${script}`), 'refused')
    await stillAnswers(born)
  })
}

test('nothing that the page puts aside is there after the visit', async () => {
  await kiosk.readLater(
    `const done = arguments[arguments.length - 1];
     try { localStorage.planted = '1' } catch {}
     try { sessionStorage.planted = '1' } catch {}
     try { document.cookie = 'planted=1' } catch {}
     try { const open = indexedDB.open('planted'); open.onsuccess = () => { open.result.close(); done('kept') }; open.onerror = () => done('off') } catch { done('off') }`,
  )
  await kiosk.touch('dock-finish')
  await kiosk.at('home')
  const left = await kiosk.readLater(
    `const done = arguments[arguments.length - 1];
     const found = [];
     try { if (localStorage.planted) found.push('local storage') } catch {}
     try { if (sessionStorage.planted) found.push('session storage') } catch {}
     if (document.cookie !== '') found.push('a cookie');
     (async () => { try { for (const { name } of await indexedDB.databases()) found.push('a database ' + name) } catch {} done(found) })()`,
  )
  assert.deepEqual(left, [])
})
