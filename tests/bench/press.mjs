// A finger's press, by the display itself (xdotool); the page keeps its records in `window.kioskBench`.
import { execFileSync } from 'node:child_process'

/** How long a finger stays on the glass. */
const PRESS_SECONDS = '0.09'

/** A real press of the pointer's button on a key; answers how many there were before it. */
export async function press(kiosk, id) {
  await kiosk.until(
    `key ${id}`,
    `const key = document.querySelector('[data-screen][data-state=ready] [data-id="' + arguments[0] + '"]');
     if (!key || key.getAttribute('aria-disabled') === 'true') return false;
     // A page that has just come takes no second touch of a pair: it is looked at first.
     return !document.querySelector('[data-fresh]')`,
    id,
  )
  const [x, y, before] = await kiosk.read(
    `const box = document.querySelector('[data-id="' + arguments[0] + '"]').getBoundingClientRect();
     return [window.screenX + box.x + box.width / 2, window.screenY + box.y + box.height / 2, window.kioskBench.length]`,
    id,
  )
  const place = [x, y].map((px) => String(Math.round(px)))
  execFileSync('xdotool', ['mousemove', ...place, 'mousedown', '1', 'sleep', PRESS_SECONDS, 'mouseup', '1'])
  return before
}
