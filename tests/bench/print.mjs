// Form 1 from a cold start: `kiosk forms print … --answers FILE --out FILE` as a whole process,
// every run with other answers. The rival is the least any start of this program costs
// (`kiosk --version`).
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cliProgram } from '../e2e/kiosk.mjs'
import { percentile, row } from './rows.mjs'

const RUNS = 100
/** Runs that bring the program into the memory of the system. */
const WARM_UP = 3
const folder = mkdtempSync(join(tmpdir(), 'kiosk-bench-'))

/** Runs a program to its end and answers what it said. */
function run(program, words) {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8', env })
  if (status === 0) return stderr
  throw new Error(`${words.join(' ')}: ${status ?? error?.message}\n${stdout}${stderr}`)
}

/**
 * How many milliseconds a call takes by the clock on the wall, and how many of a processor: the
 * figure to trust on a busy machine. A shell takes both, beside which a program starts as it does at
 * a desk; from here a start would cost a millisecond more.
 */
function timed(...words) {
  const told = run('bash', [
    '-c',
    'TIMEFORMAT="%3U %3S"; begun=$EPOCHREALTIME; time "$0" "$@" >&2; echo "$begun $EPOCHREALTIME" >&2',
    cliProgram,
    ...words,
  ])
  const [used, clock] = told.trim().split('\n').slice(-2)
  const [user, system] = used.split(' ').map(Number)
  const [begun, ended] = clock.split(' ').map(Number)
  return { wall: (ended - begun) * 1000, processor: (user + system) * 1000 }
}

try {
  const answers = join(folder, 'answers.json')
  const paper = join(folder, 'form.pdf')
  const print = ['--data', folder, 'forms', 'print', 'installment_application', '--answers', answers, '--out', paper]
  const cold = []
  const starts = []
  const processor = []
  for (let round = -WARM_UP; round < RUNS; round += 1) {
    writeFileSync(answers, JSON.stringify(invented(round + WARM_UP)))
    const took = timed(...print)
    const start = timed('--version')
    if (round < 0) continue
    cold.push(took.wall)
    processor.push(took.processor)
    starts.push(start.wall)
  }
  row('form 1 to PDF, cold process', 'ms', cold, {
    peer: 'start of the program',
    peer_median: percentile(starts, 0.5),
    cpu_median: percentile(processor, 0.5),
    bar: 'median 15 ms',
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Answers to form 1: an invented person, another one each time. */
function invented(round) {
  const pick = (from, salt) => [...from][(round * salt + salt) % [...from].length]
  const today = new Date()
  const day = (date) => date.toISOString().slice(0, 10)
  const firstDue = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 10))
  const name = pick('陳林黃張李王吳劉蔡楊許鄭謝郭洪', 7) + pick('志明淑芬俊傑美玲家豪雅婷', 5) + pick('怡君建宏雯冠宇佳蓉宗翰詩涵', 3)
  return {
    division: '忠',
    filed_by: 'self',
    obligor_kind: 'natural',
    obligor_name: name,
    obligor_id_no: 'A123456789',
    obligor_birth_date: '1981-01-01',
    obligor_address_registered: `示範縣示範市${pick('中山民生建國復興和平', 11)}${pick('信義仁愛忠孝光華大同', 13)}路${round + 1}號`,
    obligor_phone: '08-7000000',
    obligor_mobile: '0912-345-678',
    reason: 'economic',
    reason_detail: `工作收入減少，扣除${pick('房租學費藥貨車', 3)}款以後，每月只剩${1000 + round * 37}元，請准許分期，會照約定的日期繳清。`,
    occupation: '餐飲業',
    monthly_income: 32_000 + round,
    monthly_expense: 24_000,
    dependents_count: 2,
    paid_today: 15_000,
    installment_count: 6,
    first_due_date: day(firstDue),
    monthly_due_day: 10,
    payment_method: ['counter', 'store'],
    security_kinds: ['own_letter'],
    attachments: ['identity', 'household', 'income'],
    declarations_ack: true,
    filing_date: day(today),
    case_rows: [
      {
        case_number: '110年度健執字第00000001號',
        transferring_agency: '衛生福利部中央健康保險署',
        debt_kind: 'health',
        amount_due: 60_000,
      },
      {
        case_number: '110年度牌稅執字第00000002號',
        transferring_agency: '示範縣政府財稅局',
        debt_kind: 'tax',
        amount_due: 26_400,
      },
    ],
  }
}
