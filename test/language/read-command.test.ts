import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Command, readCommand } from '../../src/language/read-command.ts'
import { writeCommand, writeHistory } from '../../src/language/write-command.ts'
import type { Order } from '../../src/workplan/order.ts'
import { Status } from '../../src/workplan/workplan.ts'
import { issued } from '../issued.ts'

function read(line: string): Command | null {
  const language = /\p{Script=Han}/u.test(line) ? 'zh' : 'en'
  return readCommand(line, { plan: issued, today: '2019-11-18', language })
}

const status = (items: string[], to: Status, note: string | null = null, reason = false): Order => ({
  do: 'status',
  items,
  to,
  note,
  reason,
})
const note = (items: string[], words: string): Order => ({ do: 'note', items, note: words })
const march = { precision: 'month', month: '2021-03' } as const
const deadline = (item: string, more: Partial<Extract<Order, { do: 'deadline' }>> = {}): Order => ({
  do: 'deadline',
  item,
  to: march,
  replaces: null,
  note: null,
  reason: false,
  ...more,
})
const lead = (agencies: string[], add: boolean, from: string | null): Order => ({
  do: 'lead',
  item: '2.2',
  agencies,
  add,
  from,
})
const focal = (person: string, agency: string, item: string | null, add = true): Order => ({
  do: 'focal',
  person,
  name: null,
  agency,
  item,
  add,
})

describe('orders', () => {
  const written: [line: string, order: Order][] = [
    ['status 2.2 in-progress', status(['2.2'], 'in-progress')],
    ['/status 2.2 in-progress', status(['2.2'], 'in-progress')],
    [' /status 2.2 in progress, first meeting held.', status(['2.2'], 'in-progress', 'first meeting held.')],
    ['/workplan status 2.2 IN PROGRESS', status(['2.2'], 'in-progress')],
    ['STATUS t1.4 Completed', status(['T1.4'], 'completed')],
    ['status\u00a02.2\u200b done', status(['2.2'], 'completed')],
    ['`status 2.2 done`', status(['2.2'], 'completed')],
    ['status 2.2 done “as agreed”', status(['2.2'], 'completed', '“as agreed”')],
    ['status T2 T3 in-progress', status(['T2', 'T3'], 'in-progress')],
    ['status T2, T3 and T4 ongoing', status(['T2', 'T3', 'T4'], 'in-progress')],
    ['status T2-T4 pipeline', status(['T2', 'T3', 'T4'], 'in-preparation')],
    ['status 3 on hold', status(['3'], 'on-hold')],
    ['status thematic workstream 4 paused', status(['T4'], 'on-hold')],
    [
      'status T1.4 completed because the forum was moved',
      status(['T1.4'], 'completed', 'because the forum was moved', true),
    ],
    ['set 2.2 to completed', status(['2.2'], 'completed')],
    ['please mark T4 as done', status(['T4'], 'completed')],
    ['update 2.2 not started', status(['2.2'], 'not-started')],
    ['status T9 done', status(['T9'], 'completed')],
    ['状态 2.2 进行中', status(['2.2'], 'in-progress')],
    ['状态2.2进行中', status(['2.2'], 'in-progress')],
    ['状态 ２．２ 已完成，第一次会议已开', status(['2.2'], 'completed', '第一次会议已开')],
    ['狀態 2.2 進行中', status(['2.2'], 'in-progress')],
    ['/状态：T2、T3和T4 暂停。', status(['T2', 'T3', 'T4'], 'on-hold')],
    ['请把 T4 标记为已完成', status(['T4'], 'completed')],
    ['把2.2的状态改为筹备中', status(['2.2'], 'in-preparation')],
    ['状态 2.2 completed', status(['2.2'], 'completed')],
    ['状态 T1.4 完成了 因为论坛提前了', status(['T1.4'], 'completed', '因为论坛提前了', true)],
    ['note 2.2 3 pilots chosen', note(['2.2'], '3 pilots chosen')],
    ['note T2, T3: call on Friday', note(['T2', 'T3'], 'call on Friday')],
    ['note on 2.2: who will chair?', note(['2.2'], 'who will chair?')],
    ['备注 2.2：已有五个国家', note(['2.2'], '已有五个国家')],
    ['deadline 2.2 end of March 2021', deadline('2.2')],
    ['deadline 2.2 to 2021-03 because donors asked', deadline('2.2', { note: 'because donors asked', reason: true })],
    ['deadline 2.2 to be determined', deadline('2.2', { to: { precision: 'open', why: 'to-be-determined' } })],
    ['move the deadline of 2.2 to March 2021', deadline('2.2')],
    [
      'deadline 4.3.1 2019-12-11 → 15 January 2020',
      deadline('4.3.1', {
        to: { precision: 'day', day: '2020-01-15' },
        replaces: { precision: 'day', day: '2019-12-11' },
      }),
    ],
    ['期限 2.2 2021年3月底 因为捐助方要求', deadline('2.2', { note: '因为捐助方要求', reason: true })],
    ['期限 2.2 改到 2021年3月', deadline('2.2')],
    ['lead 2.2 add UNDP from 2021-01', lead(['UNDP'], true, '2021-01')],
    ['lead 2.2 add UNDP and the World Health Organization from January 2021', lead(['UNDP', 'WHO'], true, '2021-01')],
    ['lead 2.2 remove OHCHR', lead(['OHCHR'], false, null)],
    ['牵头 2.2 增加 世卫组织 自2021年1月起', lead(['WHO'], true, '2021-01')],
    ['adopt F5 led by IFAD', { do: 'adopt', item: 'F5', leads: ['IFAD'] }],
    ['adopt F5 as a workstream led by IFAD and WFP', { do: 'adopt', item: 'F5', leads: ['IFAD', 'WFP'] }],
    ['采纳 F5 由农发基金牵头', { do: 'adopt', item: 'F5', leads: ['IFAD'] }],
    ['undo', { do: 'undo', entry: null }],
    ['undo #12', { do: 'undo', entry: 12 }],
    ['撤销 12', { do: 'undo', entry: 12 }],
    ['contest 12 we do not agree', { do: 'contest', entry: 12, note: 'we do not agree' }],
    ['异议 12 我们不同意', { do: 'contest', entry: 12, note: '我们不同意' }],
    ['focal request IOM', { do: 'request', agency: 'IOM', item: null }],
    ['focal request UN Women for 2.2', { do: 'request', agency: 'UN-WOMEN', item: '2.2' }],
    ['focal add @slack:U123 IOM 2.2', focal('slack:U123', 'IOM', '2.2')],
    ['focal add IOM @teams:29:1aB_c-D', focal('teams:29:1aB_c-D', 'IOM', null)],
    ['focal remove @slack:U123 secretariat', focal('slack:U123', 'SECRETARIAT', null, false)],
    ['联络人 添加 @slack:U123 移民组织', focal('slack:U123', 'IOM', null)],
    ['联络人 申请 移民组织 2.2', { do: 'request', agency: 'IOM', item: '2.2' }],
    ['focal approve 0123abcd', { do: 'decide', request: '0123abcd', approve: true }],
    ['联络人 拒绝 0123abcd', { do: 'decide', request: '0123abcd', approve: false }],
    [
      'notify status 2.2 in-progress',
      { do: 'notify', order: status(['2.2'], 'in-progress') as never, says: 'status 2.2 in-progress' },
    ],
  ]
  it.each(written)('reads “%s”', (line, order) => {
    expect(read(line)).toEqual({ is: 'order', order })
  })

  const item = fc.constantFrom('2.2', '3', 'T4', 'T1.4', '2.1.3', 'F5', 'X1')
  const agency = fc.constantFrom(...issued.agencies.map(({ id }) => id))
  const words = fc.constantFrom('held in Geneva', '3 countries, so far', '已有五个国家', 'as agreed; see minutes')
  const noted = fc.constantFrom(
    { note: null, reason: false },
    { note: 'first meeting held', reason: false },
    { note: 'because it was moved', reason: true },
    { note: '因为会议改期', reason: true },
  )
  const date = fc.constantFrom(
    march,
    { precision: 'day', day: '2020-02-29' } as const,
    { precision: 'quarter', quarter: '2020-Q3' } as const,
    { precision: 'year', year: '2021' } as const,
    { precision: 'range', from: '2020-12-17', to: '2020-12-18' } as const,
    { precision: 'open', why: 'ongoing' } as const,
    { precision: 'open', why: 'annual' } as const,
    { precision: 'open', why: 'multi-year' } as const,
    { precision: 'open', why: 'not-applicable' } as const,
    { precision: 'open', why: 'to-be-determined' } as const,
    { precision: 'open', why: 'duration', months: [18, 24] as [number, number] } as const,
  )
  const dated = fc.option(fc.constantFrom(march, { precision: 'day', day: '2019-12-11' } as const))
  const order: fc.Arbitrary<Order> = fc.oneof(
    fc
      .record({
        items: fc.uniqueArray(item, { minLength: 1, maxLength: 3 }),
        to: fc.constantFrom(...Status.options),
        noted,
      })
      .map(({ items, to, noted: { note: said, reason } }) => status(items, to, said, reason)),
    fc
      .record({ items: fc.uniqueArray(item, { minLength: 1, maxLength: 3 }), words })
      .map((one) => note(one.items, one.words)),
    fc
      .record({ item, to: date, replaces: dated, noted })
      .map((one) => deadline(one.item, { to: one.to, replaces: one.replaces, ...one.noted })),
    fc
      .record({
        agencies: fc.uniqueArray(agency, { minLength: 1, maxLength: 2 }),
        add: fc.boolean(),
        from: fc.constantFrom(null, '2021-01'),
      })
      .map((one) => lead(one.agencies, one.add, one.from)),
    fc.record({ do: fc.constant('adopt' as const), item, leads: fc.uniqueArray(agency, { maxLength: 2 }) }),
    fc.record({ do: fc.constant('undo' as const), entry: fc.option(fc.nat(9999)) }),
    fc.record({ do: fc.constant('contest' as const), entry: fc.nat(9999), note: words }),
    fc
      .record({
        person: fc.constantFrom('slack:U1', 'teams:29:a-B_c'),
        agency,
        item: fc.option(item),
        add: fc.boolean(),
      })
      .map((one) => focal(one.person, one.agency, one.item, one.add)),
    fc.record({ do: fc.constant('request' as const), agency, item: fc.option(item) }),
  )

  it.each(['en', 'zh'])('are written for buttons so that reading them gives them back (%s)', (language) => {
    fc.assert(
      fc.property(order, (one) => {
        expect(read(writeCommand(one, language))).toEqual({ is: 'order', order: one })
      }),
      { numRuns: 200 },
    )
  })
})

it.each([
  'status 2.2',
  '状态 2.2',
  'status of the detention one?',
  'status 2.2 completed?',
  'status T4 in progress or done',
  'status 2.2 completed by whom',
  'status 2.2 done yet',
  'status 2.2 please',
  'status 2.2 deadline',
  'status 2.2 and leads',
  '状态 2.2 完成了吗',
  '状态 2.2 进行得怎么样',
  '状态 2.2 已完成还是进行中',
  'note that the meeting moved',
  'notes on 2.2?',
  'deadline 2.2?',
  'deadline 2.2 next month?',
  'deadline 2.2 and leads in March',
  'list led by IOM',
  'list them',
  'due when?',
  'overdue?',
  'show me everything',
  'show T9',
  'what changed in migration policy since Monday',
  'status of 2.2 and T4 on Monday',
  'lead agency of T4?',
  'lead 2.2',
  '把T4的负责人改成开发署',
  'who may undo?',
  'undo that',
  'help me find the detention one',
  'history of the fund',
  'update on 2.2?',
  'focal add IOM',
  'who leads T4?',
  'notify somebody',
  'set a good example',
  '',
  '/',
  'status',
  '。。。',
  `status 2.2 done ${'x'.repeat(4000)}`,
])('leaves “%s” to the question reader', (line) => {
  expect(read(line)).toBeNull()
})

it.each([
  ['stauts 2.2 in-progress', 'stauts', status(['2.2'], 'in-progress')],
  ['status 2.2 in-progess', 'in-progess', status(['2.2'], 'in-progress')],
  ['status 2.2 complted well done', 'complted', status(['2.2'], 'completed', 'well done')],
  ['deadlne 2.2 March 2021', 'deadlne', deadline('2.2')],
  ['状态 2.2 进行种', '进行种', status(['2.2'], 'in-progress')],
])('takes a slip in “%s” for one, and does not act on it', (line, typed, order) => {
  expect(read(line)).toEqual({ is: 'slip', typed, order })
})

it('asks which workstream a number means, and does not guess', () => {
  const which = (line: string) => {
    const command = read(line)
    return command?.is === 'which' ? command.choices.map(({ item }) => item) : command
  }
  expect(which('status 1 done')).toEqual(['1.1', '1.2', 'T1'])
  expect(which('status workstream 3 done')).toEqual(['3', 'T3'])
  expect(which('note workstream 4: call')).toEqual(['4.1', '4.2', '4.3', 'T4'])
  expect(which('状态 工作流5 已完成')).toEqual(['T5'])
})

it('asks which status a word means that may mean several', () => {
  const command = read('status T2 T3 delayed by donors')
  expect(command).toMatchObject({
    is: 'which-status',
    typed: 'delayed',
    choices: [{ to: 'in-progress' }, { to: 'on-hold' }],
  })
  expect(read('状态 2.2 停止')).toMatchObject({ is: 'which-status', choices: [{ to: 'on-hold' }, { to: 'cancelled' }] })
})

it('opens forms, lists and histories', () => {
  expect(read('update 2.2')).toEqual({ is: 'form', form: 'status', item: '2.2' })
  expect(read('更新 T1.4')).toEqual({ is: 'form', form: 'status', item: 'T1.4' })
  expect(read('note 2.2')).toEqual({ is: 'form', form: 'note', item: '2.2' })
  expect(read('contest 12')).toEqual({ is: 'contest-form', entry: 12 })
  expect(read('focal')).toEqual({ is: 'focal-points', agency: null, item: null })
  expect(read('focal points of 2.2?')).toEqual({ is: 'focal-points', agency: null, item: '2.2' })
  expect(read('联络人 列表 移民组织')).toEqual({ is: 'focal-points', agency: 'IOM', item: null })
  const history = { is: 'history', item: null, since: null, until: null, before: null }
  expect(read('history')).toEqual(history)
  expect(read('history 2.2 since 1 November 2019')).toEqual({ ...history, item: '2.2', since: '2019-11-01' })
  expect(read('历史 周一以来')).toEqual({ ...history, since: '2019-11-18' })
  expect(read('history 2.2 before #120')).toEqual({ ...history, item: '2.2', before: 120 })
  expect(read('history 2.2 before 1 November 2019')).toEqual({ ...history, item: '2.2', until: '2019-10-31' })
  for (const language of ['en', 'zh']) {
    const asked = { item: 'T4', since: '2019-11-01', until: '2019-11-30', before: 12 }
    for (const part of [
      asked,
      { ...asked, until: null },
      { ...asked, since: null },
      { ...asked, since: null, until: null, item: null },
    ]) {
      expect(read(writeHistory(part, language))).toEqual({ is: 'history', ...part })
    }
  }
  expect(read('help status')).toEqual({ is: 'help', about: 'status' })
  expect(read('/帮助 状态')).toEqual({ is: 'help', about: 'status' })
  expect(read('lead 2.2 add UNESCO')).toEqual({ is: 'no-such-agency', named: 'UNESCO' })
  expect(read('focal request UNESCO')).toEqual({ is: 'no-such-agency', named: 'UNESCO' })
})

it('reads commands that only tell', () => {
  expect(read('/show 2.2')).toEqual({ is: 'card', item: '2.2' })
  expect(read('查看 T1.4')).toEqual({ is: 'card', item: 'T1.4' })
  expect(read('overdue')).toEqual({ is: 'overdue' })
  expect(read('/我的')).toEqual({ is: 'mine' })
  expect(read('list')).toEqual({ is: 'list' })
  expect(read('due')).toEqual({ is: 'due', words: null })
  expect(read('/due next month for IOM')).toEqual({ is: 'due', words: 'due next month for IOM' })
})

it('reads what is asked of the log in words of one’s own', () => {
  const history = { is: 'history', item: null, since: null, until: null, before: null }
  expect(read('what changed since Monday?')).toEqual({ ...history, since: '2019-11-18' })
  expect(read('What has changed in the plan?')).toEqual(history)
  expect(read('who changed 2.2?')).toEqual({ ...history, item: '2.2' })
  expect(read('what changed in T4 between 1 and 15 November 2019')).toEqual({
    ...history,
    item: 'T4',
    since: '2019-11-01',
    until: '2019-11-15',
  })
  expect(read('周一以来有什么变化？')).toEqual({ ...history, since: '2019-11-18' })
  expect(read('谁改了2.2？')).toEqual({ ...history, item: '2.2' })
  for (const words of [
    'show the history of 2.2',
    'who updated 2.2 last?',
    'the change log of 2.2, please',
    '2.2的变更记录',
    '2.2什么时候更新的',
    '2.2上次是什么时候改的？',
    '2.2的状态最近更新过吗',
    '2.2的现状有没有被修改过',
    '有没有改过2.2',
  ])
    expect(read(words)).toEqual({ ...history, item: '2.2' })
  expect(read('status of 2.2 on 1 January 2020?')).toEqual({ is: 'status-on', item: '2.2', day: '2020-01-01' })
  expect(read("what was 2.2's status on 1 November 2019?")).toEqual({ is: 'status-on', item: '2.2', day: '2019-11-01' })
  expect(read('2.2 在2020年1月1日的状态？')).toEqual({ is: 'status-on', item: '2.2', day: '2020-01-01' })
})

it('hands settings on with their words as typed', () => {
  expect(read('/snooze 2.2 until 1 December')).toEqual({ is: 'setting', name: 'snooze', words: '2.2 until 1 December' })
  expect(read('语言 英文')).toEqual({ is: 'setting', name: 'language', words: '英文' })
})

it('never throws, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'binary' })),
      fc.constantFrom('status ', 'note 2.2 ', 'focal add @', 'deadline 2.2 ', '状态', ''),
      (text, start) => {
        expect(() => read(start + text)).not.toThrow()
      },
    ),
    { numRuns: 200 },
  )
})
