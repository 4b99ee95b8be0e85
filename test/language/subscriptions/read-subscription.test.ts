import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { issuedPlan } from '../../../src/issued-plan.ts'
import { readSubscription } from '../../../src/language/subscriptions/read-subscription.ts'
import { orderWords } from '../../../src/language/subscriptions/subscriptions.ts'

const reading = { plan: issuedPlan(), today: '2019-11-18' }
const digest = (words: string) => readSubscription('digest', words, reading)
const on = (options: object) => ({ do: 'digest-on', options })

describe('digest on', () => {
  it.each([
    ['on', {}],
    ['weekly please', {}],
    [
      'on IOM mondays 09:00 Europe/Geneva in Chinese but not T5',
      {
        weekday: 1,
        time: '09:00',
        zone: 'Europe/Zurich',
        language: 'zh',
        include: ['agency:IOM'],
        exclude: ['item:T5'],
      },
    ],
    [
      'on but not T5 in chinese IOM at 9am every monday geneva',
      {
        weekday: 1,
        time: '09:00',
        zone: 'Europe/Zurich',
        language: 'zh',
        include: ['agency:IOM'],
        exclude: ['item:T5'],
      },
    ],
    [
      '开启 IOM 每周一 09:00 Europe/Geneva 中文 不含T5',
      {
        weekday: 1,
        time: '09:00',
        zone: 'Europe/Zurich',
        language: 'zh',
        include: ['agency:IOM'],
        exclude: ['item:T5'],
      },
    ],
    [
      '开启 国际移民组织 周五下午三点半 北京 英文',
      { weekday: 5, time: '15:30', zone: 'Asia/Shanghai', language: 'en', include: ['agency:IOM'], exclude: [] },
    ],
    ['on T2', { include: ['item:T2'], exclude: [] }],
    ['on theme 2', { include: ['area:2'], exclude: [] }],
    ['开启 主题领域2 不含主题4', { include: ['area:2'], exclude: ['item:T4'] }],
    ['on core and thematic', { include: ['kind:core', 'kind:thematic'], exclude: [] }],
    ['on annex', { include: ['kind:annex'], exclude: [] }],
    ['on everything', { include: [], exclude: [] }],
    ['on everything except the annex', { include: [], exclude: ['kind:annex'] }],
    [
      'on UN Women and WHO but not 4.3 or T1.4',
      { include: ['agency:UN-WOMEN', 'agency:WHO'], exclude: ['item:4.3', 'item:T1.4'] },
    ],
    ['on detention', { include: ['item:T2'], exclude: [] }],
    ['on 2.2 and 2.1.3', { include: ['item:2.2', 'item:2.1.3'], exclude: [] }],
    ['on fridays 8.30 pm New York time', { weekday: 5, time: '20:30', zone: 'America/New_York' }],
    ['on 14h30 nairobi', { time: '14:30', zone: 'Africa/Nairobi' }],
    ['on next 60 days', { days: 60 }],
    ['on 6 weeks ahead', { days: 42 }],
    ['on silent when nothing is due', { whenEmpty: 'silence' }],
    ['on with changes, with names', { changes: true, mentions: true }],
    ['on without changes', { changes: false }],
    ['on weekend friday and saturday', { weekend: [5, 6] }],
    ['on holidays 2019-12-25 and 1 January 2020, mondays', { holidays: ['2019-12-25', '2020-01-01'], weekday: 1 }],
    ['on IOM but not T5 and T6 fridays', { weekday: 5, include: ['agency:IOM'], exclude: ['item:T5', 'item:T6'] }],
  ])('%s', (words, options) => {
    expect(digest(words)).toEqual(on(options))
  })

  it.each([
    ['on Mars/Olympus', { do: 'bad-zone', words: 'Mars/Olympus' }],
    ['on T9', { do: 'no-item', id: 'T9' }],
    ['on bananas and IOM', { do: 'unread', words: ['bananas'] }],
    ['on 25:00', { do: 'unread', words: ['25:00'] }],
    ['on hourly', { do: 'unread', words: ['hourly'] }],
    ['off with their heads', { do: 'unread', words: ['their', 'heads'] }],
  ])('%s is not guessed', (words, order) => {
    expect(digest(words)).toEqual(order)
  })
})

it.each([
  ['', 'digest-show'],
  ['settings', 'digest-show'],
  ['off', 'digest-off'],
  ['stop please', 'digest-off'],
  ['关闭', 'digest-off'],
  ['explain', 'digest-explain'],
  ['why', 'digest-explain'],
  ['解释', 'digest-explain'],
  ['list', 'digest-list'],
  ['清单', 'digest-list'],
])('digest %s is %s', (words, order) => {
  expect(digest(words)).toEqual({ do: order })
})

it('a preview takes the same options', () => {
  expect(digest('preview IOM in Chinese')).toEqual({
    do: 'digest-preview',
    options: { language: 'zh', include: ['agency:IOM'], exclude: [] },
  })
})

describe('snooze, stop and reminders', () => {
  it.each([
    ['2.2 until 2 December', { do: 'snooze', items: ['2.2'], until: '2019-12-02' }],
    ['2.2 until 2019-12-02', { do: 'snooze', items: ['2.2'], until: '2019-12-02' }],
    ['2.2 for two weeks', { do: 'snooze', items: ['2.2'], until: '2019-12-02' }],
    ['2.2, T4 2 weeks', { do: 'snooze', items: ['2.2', 'T4'], until: '2019-12-02' }],
    ['2.2 until next monday', { do: 'snooze', items: ['2.2'], until: '2019-11-25' }],
    ['2.2 until May 2020', { do: 'snooze', items: ['2.2'], until: '2020-05-01' }],
    ['2.2 到12月2日', { do: 'snooze', items: ['2.2'], until: '2019-12-02' }],
    ['2.2 两周', { do: 'snooze', items: ['2.2'], until: '2019-12-02' }],
    ['2.2 off', { do: 'snooze', items: ['2.2'], until: null }],
    ['2.2', { do: 'what', command: 'snooze' }],
    ['', { do: 'what', command: 'snooze' }],
    ['9.9 until tomorrow', { do: 'no-item', id: '9.9' }],
    ['2.2 until bananas', { do: 'unread', words: ['until bananas'] }],
  ])('snooze %s', (words, order) => {
    expect(readSubscription('snooze', words, reading)).toEqual(order)
  })

  it.each([
    ['2.2', { do: 'stop', items: ['2.2'], stopped: true }],
    ['T4 off', { do: 'stop', items: ['T4'], stopped: false }],
    ['reminders', { do: 'reminders', on: false }],
    ['the digest', { do: 'digest-off' }],
    ['', { do: 'what', command: 'stop' }],
  ])('stop %s', (words, order) => {
    expect(readSubscription('stop', words, reading)).toEqual(order)
  })

  it.each([
    ['', { do: 'reminders' }],
    ['off', { do: 'reminders', on: false }],
    ['on 08:30-16:00', { do: 'reminders', on: true, from: '08:30', until: '16:00' }],
    ['8am to 5pm', { do: 'reminders', from: '08:00', until: '17:00' }],
    ['上午9点到下午5点', { do: 'reminders', from: '09:00', until: '17:00' }],
    ['17:00-09:00', { do: 'unread', words: [''] }],
  ])('reminders %s', (words, order) => {
    const read = readSubscription('reminders', words, reading)
    expect(read.do === 'unread' ? { ...read, words: [''] } : read).toEqual(order)
  })
})

it('no words make it throw or hang', () => {
  const names = fc.constantFrom('digest', 'snooze', 'stop', 'reminders')
  const known = fc.constantFrom(
    'on',
    'but not',
    'IOM',
    'T5',
    '2.2',
    '09:00',
    '不含',
    '每',
    'weekend',
    '.',
    ':',
    '/',
    'until',
  )
  const words = fc.array(fc.oneof(known, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 12 })
  fc.assert(
    fc.property(names, words, (name, words) => {
      expect(readSubscription(name as 'digest', words.join(' '), reading).do).toBeTruthy()
    }),
  )
  expect(digest(`on ${'x'.repeat(4000)}`).do).toBe('unread')
})

it('every language has words for everything', () => {
  for (const [, words] of orderWords) {
    for (const [name, list] of Object.entries(words)) expect(list, name).not.toHaveLength(0)
    expect(words.weekdays).toHaveLength(7)
  }
})
