// Form 5 (service at home) as the second form of a visit: what form 1 knows is there already.

/** The day two weeks from now in Taiwan, as its digits: 1160110. */
function inTwoWeeks() {
  const day = new Date(Date.now() + 14 * 86_400_000 + 8 * 3_600_000)
  const two = (number) => String(number).padStart(2, '0')
  return `${day.getUTCFullYear() - 1911}${two(day.getUTCMonth() + 1)}${two(day.getUTCDate())}`
}

/** Through the questions, from the page of the form to the page that shows every answer. */
export async function fillsHomeVisit(kiosk) {
  await kiosk.touchAll('form-fill', 'privacy-agree')
  await kiosk.asks('案號')
  await kiosk.touch('next')
  await kiosk.asks('叫什麼名字')
  await kiosk.touch('next')
  await kiosk.asks('證號碼')
  if ((await kiosk.text('[role=textbox]')).includes('還沒有填')) {
    await kiosk.touch('key-A')
    await kiosk.digits('123456789')
  }
  await kiosk.touch('next')
  await kiosk.asks('打哪支電話')
  await kiosk.touch('next')
  await kiosk.asks('哪一天出生')
  await kiosk.touch('next')
  await kiosk.asks('手機號碼')
  await kiosk.touch('next')
  await kiosk.asks('不方便來')
  await kiosk.touchAll('choice-illness', 'next')
  await kiosk.asks('替別人申請')
  await kiosk.touch('next')
  await kiosk.asks('到哪裡找您')
  await kiosk.touchAll('suggest-0', 'next')
  await kiosk.asks('好認的地方')
  await kiosk.touch('next')
  await kiosk.asks('希望哪一天')
  // Working days are offered while their calendar is known; after its last year the day is typed.
  if (await kiosk.has('date-suggest-1')) await kiosk.touch('date-suggest-1')
  else {
    await kiosk.touch('date-digits')
    await kiosk.digits(inTwoWeeks())
  }
  await kiosk.touch('next')
  await kiosk.touch('choice-am')
  await kiosk.at('form-table')
  await kiosk.touch('next')
  await kiosk.asks('想辦什麼事')
  await kiosk.touchAll('choice-instalments', 'choice-fill', 'next')
  await kiosk.asks('習慣說什麼語言')
  await kiosk.touch('choice-taiwanese')
  await kiosk.asks('需要什麼協助')
  await kiosk.touchAll('choice-glasses', 'next')
  await kiosk.asks('還有什麼要告訴')
  await kiosk.touchAll('ready-0', 'next')
  await kiosk.asks('請讀完')
  await kiosk.touchAll('sensitive_consent', 'next')
  if (!(await kiosk.where()).startsWith('form-check')) await kiosk.touch('next')
  await kiosk.at('form-check')
}

/** What must stand on the paper, white space aside: told in form 1, and told here. */
export const CARRIED = ['愛心到府服務申請表', '王小明', 'A123456789', '08-700-0000', '0912-345-678']
