// The command line as a clerk's script meets it: one object on standard output, an exit code, and
// a catalogue that stays as it was whenever a file is refused.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { call, cliProgram, dataFolder, remove } from './kiosk.mjs'
import { printer } from './printer.mjs'

const agency = resolve(import.meta.dirname, '../data/agency.json')
const rows = JSON.parse(readFileSync(agency, 'utf8'))
const samples = resolve(import.meta.dirname, '../../../shared/samples')

let folder
before(() => {
  folder = dataFolder()
})
after(() => remove(folder))

const sum = (counts) =>
  counts.new + counts.changed + counts.unchanged + counts.refused.length

/** A file in the data folder's neighbourhood with these contents. */
function file(name, contents) {
  const path = join(`${folder}.config`, name)
  writeFileSync(path, contents)
  return path
}

/** What the catalogue holds, to be compared. */
const catalogue = () => call(folder, 'notices', 'search', '--limit', '1000').answer

test('an import answers with counts that add up, and a second one finds nothing new', () => {
  const first = call(folder, 'notices', 'import', agency)
  assert.equal(first.exit, 0)
  assert.deepEqual(Object.keys(first.answer).sort(), [
    'as_of', 'changed', 'columns', 'dated', 'doubtful', 'dry_run', 'files', 'new', 'read', 'refused', 'rows', 'shrunk', 'unchanged', 'withdrawn',
  ])
  assert.equal(first.answer.read, rows.length)
  assert.equal(sum(first.answer), first.answer.read)
  const second = call(folder, 'notices', 'import', agency).answer
  assert.deepEqual(
    [second.read, second.new, second.changed, second.unchanged],
    [rows.length, 0, 0, rows.length],
  )
})

test('a list without a date is as old as its file, and the answer says so', () => {
  const own = dataFolder()
  try {
    const old = join(`${own}.config`, 'old.json')
    writeFileSync(old, readFileSync(agency))
    utimesSync(old, new Date('2026-01-05T12:00:00+08:00'), new Date('2026-01-05T12:00:00+08:00'))
    const { exit, answer } = call(own, 'notices', 'import', old)
    assert.deepEqual([exit, answer.as_of, answer.dated], [0, '2026-01-05', false])
  } finally {
    remove(own)
  }
})

test('far fewer rows than the last time are bad input until somebody confirms them', () => {
  const own = dataFolder()
  try {
    call(own, 'notices', 'import', agency)
    const few = join(`${own}.config`, 'few.json')
    writeFileSync(few, JSON.stringify(rows.slice(0, 1)))
    const refused = call(own, 'notices', 'import', few)
    assert.equal(refused.exit, 3, JSON.stringify(refused.answer))
    assert.match(refused.answer.error.text, /--accept-shrink/)
    assert.equal(call(own, 'notices', 'import', '--accept-shrink', few).exit, 0)
  } finally {
    remove(own)
  }
})

test('the demonstration notices are gone after the first import', () => {
  const { total, notices } = catalogue()
  assert.ok(total > 0)
  assert.ok(notices.every((notice) => notice.demo === false))
})

test('global words stand before or after the verb', () => {
  const before = call(folder, 'notices', 'search', '霧台')
  const after = call(null, 'notices', '--data', folder, 'search', '霧台', '--json')
  assert.deepEqual(after, before)
  assert.equal(before.exit, 0)
  assert.ok(before.answer.total > 0)
  assert.ok(before.answer.notices.every((notice) => notice.lots.length > 0))
})

test('a refused row is named with its number and its reason, and the rest is brought in', () => {
  const spoiled = structuredClone(rows)
  spoiled[1]['地址'] = '字'.repeat(10_000)
  const { exit, answer } = call(
    folder, 'notices', 'import', '--accept-shrink', file('long.json', JSON.stringify(spoiled)),
  )
  assert.equal(exit, 1)
  assert.equal(answer.read, rows.length)
  assert.equal(sum(answer), answer.read)
  assert.equal(answer.refused.length, 1)
  assert.equal(answer.refused[0].row, 2)
  assert.ok(answer.refused[0].code && answer.refused[0].text)
  call(folder, 'notices', 'import', agency)
})

for (const [what, name, contents] of [
  ['an empty file', 'empty.json', ''],
  ['a truncated file', 'cut.json', readFileSync(agency).subarray(0, 1000)],
  ['a file in Big5', 'big5.json', Buffer.concat([Buffer.from('[{"a":"'), Buffer.from([0xb8, 0x71]), Buffer.from('"}]')])],
  ['a web page', 'page.html', '<!doctype html><title>x</title>'],
  ['a list of numbers', 'numbers.json', '[1,2,3]'],
  ['an object', 'object.json', '{"rows":[]}'],
  ['a missing column', 'column.json', JSON.stringify(rows.map(({ 縣市, ...rest }) => rest))],
]) {
  test(`${what} is refused with a sentence and leaves the catalogue as it was`, () => {
    const held = catalogue()
    const { exit, answer } = call(folder, 'notices', 'import', file(name, contents))
    assert.equal(exit, 3, JSON.stringify(answer))
    assert.ok(answer.error.code, 'a code')
    assert.match(answer.error.text, /\p{Script=Han}/u)
    assert.deepEqual(catalogue(), held)
  })
}

test('a trial run of the courts’ spreadsheet says what would come, and brings nothing in', { skip: !existsSync(samples) && 'no samples here' }, () => {
  const own = dataFolder()
  try {
    const sheet = join(samples, 'court_export_land.xls')
    const trial = call(own, 'notices', 'import', '--dry-run', sheet)
    assert.equal(trial.exit, 0)
    assert.deepEqual([trial.answer.read, trial.answer.new], [265, 265])
    assert.ok(call(own, 'notices', 'search').answer.notices.every((notice) => notice.demo))
    assert.equal(call(own, 'notices', 'import', sheet).answer.new, 265)
    const second = call(own, 'notices', 'import', sheet).answer
    assert.deepEqual([second.new, second.changed, second.unchanged], [0, 0, 265])
  } finally {
    remove(own)
  }
})

test('the agency’s own file adds up', { skip: !existsSync(samples) && 'no samples here' }, () => {
  const own = dataFolder()
  try {
    const sample = join(samples, 'agency_estate_sold.json')
    const first = call(own, 'notices', 'import', sample).answer
    assert.equal(first.read, 76)
    assert.equal(sum(first), 76)
    const second = call(own, 'notices', 'import', sample).answer
    assert.deepEqual([second.new, second.changed], [0, 0])
  } finally {
    remove(own)
  }
})

for (const [what, words, exit] of [
  ['no words at all', [], 2],
  ['an unknown area', ['fax'], 2],
  ['an unknown verb', ['notices', 'burn'], 2],
  ['a missing file name', ['notices', 'import'], 2],
  ['two ways to fill at once', ['forms', 'print', 'installment_application', '--blank', '--example', '--out', 'x.pdf'], 2],
  ['nowhere to print', ['forms', 'print', 'installment_application', '--blank'], 2],
  ['a file that is not there', ['notices', 'import', '/nowhere/at/all.json'], 3],
  ['an unknown form', ['forms', 'print', 'love_letter', '--blank', '--out', 'x.pdf'], 3],
  ['an impossible day', ['survey', 'report', '--from', '115-02-30'], 3],
  ['an unknown kind', ['notices', 'search', '--kind', 'castle'], 3],
]) {
  test(`${what}: exit ${exit} and a sentence`, () => {
    const { exit: code, answer } = call(folder, ...words)
    assert.equal(code, exit, JSON.stringify(answer))
    assert.ok(answer.error.code && answer.error.text)
  })
}

for (const [what, words, shape] of [
  ['forms list', ['forms', 'list'], ['forms']],
  ['survey report', ['survey', 'report'], ['from', 'n', 'questions', 'to']],
  ['settings check', ['settings', 'check'], ['ok']],
  ['settings show', ['settings', 'show'], ['profile', 'settings']],
  ['doctor', ['doctor'], ['alerts', 'lines']],
]) {
  test(`${what} answers with one object`, () => {
    const { exit, answer } = call(folder, ...words)
    assert.equal(exit, 0, JSON.stringify(answer))
    assert.deepEqual(Object.keys(answer).sort(), shape)
  })
}

for (const [what, settings, said] of [
  ['a role that does not exist', 'role = "throne"\n', /第 1 行/],
  ['a value outside its bounds', '[visit]\n\nmax_sheets = 0\n', /visit\.max_sheets.*第 3 行/],
  ['an address no printer has', '[printer]\nuri = "http://x"\n', /第 2 行.*ipp:/],
  ['a profile that is not there', 'profile = "nowhere.toml"\n', /nowhere\.toml/],
]) {
  test(`settings with ${what} are refused with their place`, () => {
    const own = dataFolder(settings)
    try {
      const { exit, answer } = call(own, 'settings', 'check')
      assert.equal(exit, 4, JSON.stringify(answer))
      assert.match(answer.error.text, said)
      assert.equal(call(own, 'doctor').exit, 4)
    } finally {
      remove(own)
    }
  })
}

test('a data folder that cannot be one is a machine not set up', () => {
  const { exit, answer } = call(join(folder, 'settings.toml'), 'notices', 'search')
  assert.equal(exit, 4, JSON.stringify(answer))
  assert.match(answer.error.text, /settings\.toml/)
})

test('help and a wrong call speak Chinese and English', () => {
  const run = (...words) => {
    const said = spawnSync(cliProgram, words, { encoding: 'utf8' })
    return { exit: said.status, text: said.stdout + said.stderr }
  }
  const help = run('notices', 'search', '--help')
  assert.equal(help.exit, 0)
  for (const said of ['用法 · Usage', '選項 · Options', '要寫的 · What to give', '顯示說明 · Show this help']) {
    assert.ok(help.text.includes(said), help.text)
  }
  assert.ok(run('--help').text.includes('指令 · Commands'))
  for (const [words, said, also] of [
    [['fax'], '沒有「fax」這個指令', 'no command “fax”'],
    [['notices', 'import'], '還缺 <FILE>', '<FILE> is missing'],
    [['notices', 'search', '--limit', 'many'], '不能是「many」', 'cannot be “many”'],
    [['notices', '--bogus'], '不認得「--bogus」', '“--bogus” is not known'],
    [['forms', 'print', 'x', '--blank', '--example', '--out', 'y'], '不能一起用', 'cannot be used together'],
  ]) {
    const { exit, text } = run(...words)
    assert.equal(exit, 2)
    assert.ok(text.includes(said) && text.includes(also) && !/error:/u.test(text), text)
  }
})

const form = 'installment_application'
for (const fill of ['--blank', '--example']) {
  test(`a form is printed ${fill} into a file`, () => {
    const out = join(`${folder}.config`, `form${fill}.pdf`)
    const { exit, answer } = call(folder, 'forms', 'print', form, fill, '--out', out)
    assert.equal(exit, 0)
    assert.equal(answer.form, form)
    assert.equal(answer.bytes, readFileSync(out).length)
    assert.equal(readFileSync(out).subarray(0, 5).toString(), '%PDF-')
  })
}

const good = {
  filed_by: 'self',
  obligor_kind: 'natural',
  obligor_name: '王小明',
  obligor_id_no: 'A123456789',
  obligor_birth_date: '1981-01-01',
  obligor_address_registered: '○○縣○○市○○路1號',
  obligor_phone: '08-7000000',
  case_rows: [{ case_number: '110年度健執字第00000001號', transferring_agency: '衛生福利部中央健康保險署', amount_due: 86400 }],
  reason: 'economic',
  reason_detail: '我最近工作收入減少，扣除房租和家庭生活費以後，沒有辦法一次繳清。',
  installment_count: 6,
  first_due_date: `${new Date().getFullYear() + 1}-01-10`,
  monthly_due_day: 10,
  security_kinds: ['own_letter'],
  attachments: ['identity'],
  declarations_ack: true,
}

test('answers from a file are printed as they stand', () => {
  const out = join(`${folder}.config`, 'filled.pdf')
  const answers = file('good.json', JSON.stringify(good))
  const { exit, answer } = call(folder, 'forms', 'print', form, '--answers', answers, '--out', out)
  assert.equal(exit, 0, JSON.stringify(answer))
  const text = execFileSync('pdftotext', ['-layout', out, '-'], { encoding: 'utf8' })
  for (const value of ['王小明', 'A123456789', '110年度健執字第00000001號', '86,400']) {
    assert.ok(text.replaceAll(/\s/g, '').includes(value), `${value} in\n${text}`)
  }
})

for (const [what, change, place] of [
  ['an impossible ID number', { obligor_id_no: 'A123456788' }, 'obligor_id_no'],
  ['a field the form does not have', { shoe_size: 42 }, 'shoe_size'],
  ['a missing name', { obligor_name: undefined }, 'obligor_name'],
  ['an amount that is no number', { paid_today: 'much' }, 'paid_today'],
  ['more instalments than the rule allows', { installment_count: 60 }, 'installment_count'],
]) {
  test(`${what} in the answers: exit 3, the place named, nothing written`, () => {
    const out = join(`${folder}.config`, 'never.pdf')
    const answers = file('bad.json', JSON.stringify({ ...good, ...change }))
    const { exit, answer } = call(folder, 'forms', 'print', form, '--answers', answers, '--out', out)
    assert.equal(exit, 3, JSON.stringify(answer))
    assert.equal(answer.error.code, 'answers')
    assert.ok(
      answer.error.problems.some((problem) => problem.place.includes(place) && problem.text),
      JSON.stringify(answer),
    )
    assert.ok(!existsSync(out))
  })
}

test('answers that are not JSON are refused', () => {
  const out = join(`${folder}.config`, 'never.pdf')
  const { exit, answer } = call(folder, 'forms', 'print', form, '--answers', file('no.json', '{'), '--out', out)
  assert.equal(exit, 3)
  assert.ok(answer.error.text)
})

test('a paper printed by a command carries the code under which the ledger knows it; a file carries none', async () => {
  const press = await printer()
  try {
    const { exit, answer } = call(folder, 'forms', 'print', form, '--blank', '--printer', press.uri)
    assert.equal(exit, 0, JSON.stringify(answer))
    assert.match(answer.job, /^[0-9A-F]{4}-[0-9A-F]{4}$/)
    assert.equal(press.papers.length, 1)
    assert.ok(press.papers[0].includes(answer.job), press.papers[0].slice(-200))
    const out = join(`${folder}.config`, 'kept.pdf')
    assert.equal(call(folder, 'forms', 'print', form, '--blank', '--out', out).answer.job, null)
  } finally {
    await press.remove()
  }
})
