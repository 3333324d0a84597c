// Form 1 filled with the made-up specimen of the reference (forms.md §2.16), by our own keys only.

/** From the home screen to the first question. */
export async function opensForm1(kiosk) {
  await kiosk.touchAll('home-forms', 'group-pay', 'form-installment_application', 'form-fill', 'privacy-agree')
  await kiosk.asked('case_number')
}

/** The case number, at any form that begins with it. */
export async function saysCaseNumber(kiosk) {
  await kiosk.suggested('110年度')
  await kiosk.suggested('健執')
  await kiosk.digits('1')
  await kiosk.touch('next')
}

/** Name and identity number of a person who speaks for himself. */
export async function saysWho(kiosk) {
  await kiosk.touchAll('choice-self', 'choice-natural')
  await kiosk.asked('obligor_name')
  await kiosk.zhuyin(['ㄨㄤˊ', '王'], ['ㄒㄧㄠˇ', '小'], ['ㄇㄧㄥˊ', '明'])
  await kiosk.touch('next')
  await kiosk.asked('obligor_id_no')
  await kiosk.touch('key-A')
  await kiosk.digits('123456789')
  await kiosk.touch('next')
}

/** From the home screen to the page that shows every answer. */
export async function fillsForm1(kiosk) {
  await opensForm1(kiosk)
  await saysCaseNumber(kiosk)
  await kiosk.chooses('transferring_agency', '衛生福利部中央健康保險署高屏業務組')
  await kiosk.chooses('debt_kind', '健保費')
  await kiosk.asked('amount_due')
  await kiosk.digits('86400')
  await kiosk.touch('next')
  await kiosk.at('form-table')
  await kiosk.touch('next')
  await kiosk.asked('division')
  await kiosk.suggested('忠')
  await kiosk.touch('next')

  await saysWho(kiosk)
  await kiosk.touch('date-digits')
  await kiosk.digits('700101')
  await kiosk.touch('next')
  await kiosk.asked('obligor_address_registered')
  await kiosk.suggested('屏東縣屏東市')
  await kiosk.touch('mode-zhuyin')
  await kiosk.zhuyin(['ㄕˋ', '示'], ['ㄈㄢˋ', '範'], ['ㄌㄨˋ', '路'])
  await kiosk.touchAll('mode-digits', 'key-1', 'key-號', 'next')
  await kiosk.asked('obligor_phone')
  await kiosk.digits('087000000')
  await kiosk.touch('next')
  await kiosk.asked('obligor_address_contact')
  await kiosk.touchAll('suggest-0', 'next')
  await kiosk.asked('obligor_mobile')
  await kiosk.digits('0912345678')
  await kiosk.touch('next')
  await kiosk.asked('obligor_email')
  await kiosk.touch('next')

  await kiosk.touchAll('choice-economic', 'ready-0', 'ready-2', 'next')
  await kiosk.asked('occupation')
  await kiosk.touch('next')
  await kiosk.asked('monthly_income')
  await kiosk.digits('32')
  await kiosk.touchAll('key-qian', 'next')
  await kiosk.asked('monthly_expense')
  await kiosk.digits('24')
  await kiosk.touchAll('key-qian', 'next')
  await kiosk.asked('dependents_count')
  await kiosk.suggested('2')
  await kiosk.touch('next')
  await kiosk.asked('welfare_status')
  await kiosk.touch('next')

  await kiosk.asked('paid_today')
  await kiosk.suggested('15,000')
  await kiosk.touch('next')
  await kiosk.touchAll('special_circumstances', 'special_circumstances', 'next')
  await kiosk.touch('choice-6')
  await kiosk.touch('date-suggest-1')
  await kiosk.touch('next')
  await kiosk.asked('monthly_due_day')
  await kiosk.touch('next')
  await kiosk.touchAll('choice-counter', 'choice-store', 'next')

  await kiosk.touchAll('choice-own_letter', 'next')
  await kiosk.touchAll('choice-identity', 'choice-income', 'next')
  await kiosk.touchAll('declarations_ack', 'next')
  if (!(await kiosk.where()).startsWith('form-check')) await kiosk.touch('next')
  await kiosk.at('form-check')
}

/** What must stand on the paper, white space aside. */
export const ON_PAPER = [
  '義務人分期繳納申請表', '110年度健執字第00000001號', '衛生福利部中央健康保險署高屏業務組', '86,400', '忠',
  '王小明', 'A123456789', '屏東縣屏東市示範路1號', '08-700-0000', '0912-345-678',
  '本人最近工作收入減少，扣除生活費以後，無法一次繳清。', '32,000', '24,000', '15,000', '11,900',
]
