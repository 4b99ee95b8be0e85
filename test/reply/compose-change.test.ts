import { describe, expect, it } from 'vitest'
import { readCommand } from '../../src/language/read-command.ts'
import { type Composing, composeOutcome } from '../../src/reply/compose-change.ts'
import { plainText } from '../../src/reply/plain-text.ts'
import type { Reply } from '../../src/reply/reply.ts'
import type { Order, Outcome } from '../../src/workplan/order.ts'
import type { State } from '../../src/workplan/state.ts'
import { issued } from '../issued.ts'
import { later, session, stateWith, status } from '../workplan/ordering.ts'

const deadline = (item: string, to: Extract<Order, { do: 'deadline' }>['to']): Order => ({
  do: 'deadline',
  item,
  to,
  replaces: null,
  note: null,
  reason: false,
})
const march = { precision: 'month', month: '2021-03' } as const
const past = { precision: 'month', month: '2019-03' } as const
const focal = (person: string, agency: string, add = true, item: string | null = null): Order => ({
  do: 'focal',
  person: `slack:${person}`,
  name: person,
  agency,
  item,
  add,
})

/** Orders that between them come to every outcome and every refusal, each after those before it. */
const script: [by: string, order: Order, minutes?: number][] = [
  ['IOM', status('2.2', 'in-progress', 'first meeting')],
  ['UNDP', status('2.2', 'on-hold'), 1],
  ['OHCHR', { do: 'contest', entry: 1, note: 'we disagree' }, 2],
  ['IOM', { do: 'contest', entry: 0, note: 'x' }],
  ['OHCHR', { do: 'contest', entry: 2, note: 'x' }],
  ['OHCHR', { do: 'contest', entry: 99, note: 'x' }],
  ['IOM', { do: 'undo', entry: 0 }],
  ['WHO', { do: 'undo', entry: 1 }],
  ['SEC', { do: 'undo', entry: 1 }, 3],
  ['SEC', { do: 'undo', entry: 1 }],
  ['UNDP', { do: 'undo', entry: 0 }],
  ['WHO', { do: 'undo', entry: null }],
  ['IOM', { do: 'undo', entry: 0 }, 30],
  ['IOM', { do: 'undo', entry: null }, 30],
  ['IOM', status('2.2', 'in-progress')],
  ['IOM', status(['T2', 'T3', '2.1'], 'in-progress')],
  ['IOM', status('2.1', 'in-progress', 'still going')],
  ['IOM', status(['T5', 'T6'], 'in-progress')],
  ['IOM', status('T1.4', 'completed')],
  ['IOM', status('T1.4', 'completed', 'because it was')],
  ['IOM', status('2.2', 'proposed')],
  ['IOM', status('T9', 'completed')],
  ['IOM', status('2.1.9', 'completed')],
  ['IOM', status('4.2', 'completed')],
  ['WHO', { do: 'note', items: ['T4', 'T4.1'], note: 'we can help' }],
  ['WHO', { do: 'note', items: ['T4'], note: 'x'.repeat(1001) }],
  ['IOM', deadline('2.2', march)],
  ['IOM', deadline('2.2', march)],
  ['IOM', deadline('2.2', past)],
  ['IOM', deadline('2.1.3', march)],
  ['COORDINATOR', deadline('4.3.1', march)],
  ['SEC', { do: 'lead', item: '2.2', agencies: ['WHO', 'ILO'], add: true, from: '2021-01' }],
  ['SEC', { do: 'lead', item: '2.2', agencies: ['WHO'], add: true, from: '2021-01' }],
  ['SEC', { do: 'lead', item: '2.2', agencies: ['WFP'], add: false, from: null }],
  ['SEC', { do: 'lead', item: '2.1.3', agencies: ['WFP'], add: true, from: null }],
  ['SEC', { do: 'lead', item: '2.2', agencies: ['UNESCO'], add: true, from: null }],
  ['IOM', { do: 'lead', item: '2.2', agencies: ['WFP'], add: true, from: null }],
  ['SEC', { do: 'adopt', item: '2.2', leads: ['IOM'] }],
  ['SEC', { do: 'adopt', item: 'F5', leads: [] }],
  ['SEC', { do: 'adopt', item: 'F5', leads: ['IFAD'] }],
  ['SEC', { do: 'adopt', item: 'F5', leads: ['IFAD'] }],
  ['IFAD', { do: 'adopt', item: 'F1', leads: ['IFAD'] }],
  ['SEC', focal('Lin', 'IOM', true, '2.2')],
  ['SEC', focal('Lin', 'IOM', true, '2.2')],
  ['SEC', focal('Lin', 'IOM', false, '2.2')],
  ['SEC', focal('Lin', 'SECRETARIAT')],
  ['SEC', focal('SEC', 'SECRETARIAT', false)],
  ['SEC', focal('Lin', 'SECRETARIAT', true, '2.2')],
  ['SEC', focal('Lin', 'UNESCO')],
  ['IOM', focal('Lin', 'IOM')],
  ['NEW', { do: 'request', agency: 'WFP', item: null }],
  ['NEW', { do: 'request', agency: 'WFP', item: null }],
  ['IOM', { do: 'request', agency: 'IOM', item: null }],
  ['SEC', { do: 'decide', request: 'ffffffff', approve: true }],
  ['WHO', { do: 'notify', order: { do: 'undo', entry: 1 }, says: 'undo 1' }],
  ['WHO', { do: 'notify', order: { do: 'undo', entry: 1 }, says: 'undo 1' }],
]

interface Told {
  outcome: Outcome
  reply: Reply
  by: string
}

function composing(state: State, by: string, language: string): Composing {
  return {
    state,
    language,
    zone: 'Europe/Zurich',
    secretariat: new Set(['slack:SEC']),
    names: {},
    by: { id: `slack:${by}`, name: by },
    place: '#network',
    moved: [],
  }
}

function tell(language: string): Told[] {
  const chat = session(stateWith())
  const told: Told[] = []
  const note = (by: string, outcome: Outcome) => {
    const reply = composeOutcome(outcome, composing(chat.state, by, language))
    if (reply) told.push({ outcome, reply, by })
  }
  for (const [by, order, minutes = 0] of script) note(by, chat.order(by, order, { now: later(minutes) }))
  for (const [agency, approve] of [
    ['UNHCR', true],
    ['UNAIDS', false],
    ['SECRETARIAT', true],
  ] as const) {
    const asked = chat.order('ASKER', { do: 'request', agency, item: null })
    note('ASKER', asked)
    if (asked.is === 'requested') note('SEC', chat.order('SEC', { do: 'decide', request: asked.request.id, approve }))
  }
  const alone = { secretariat: new Set<string>() }
  note('NEW', session(stateWith([])).order('NEW', { do: 'request', agency: 'IOM', item: null }, alone))
  note(
    'NEW',
    session(stateWith([])).order('NEW', { do: 'notify', order: status('T4', 'on-hold') as never, says: 'x' }, alone),
  )
  return told
}

describe.each(['en', 'zh'])('what is said of changes (%s)', (language) => {
  const told = tell(language)
  const replies = told.flatMap(({ reply }) => [reply, ...(reply.also ?? []).map((notice) => notice.reply)])
  const words = (reply: Reply) => plainText([...reply.answer, ...reply.more])

  it('covers every outcome and every refusal', () => {
    const seen = new Set(told.map(({ outcome }) => (outcome.is === 'refused' ? outcome.why.why : outcome.is)))
    expect([...seen].sort()).toEqual(
      [
        ...['changed', 'unchanged', 'doubtful', 'requested', 'decided', 'notified'],
        ...[
          'not-allowed',
          'no-such-item',
          'no-such-agency',
          'no-such-entry',
          'nothing-to-undo',
          'undo-late',
          'undo-not-yours',
        ],
        ...[
          'undone-already',
          'moved-on',
          'only-proposed',
          'several-dates',
          'not-workstream',
          'not-a-lead',
          'not-annex',
        ],
        ...['needs-lead', 'own-entry', 'not-contestable', 'no-secretariat', 'no-such-request', 'secretariat-whole'],
        ...['configured', 'note-long'],
      ].sort(),
    )
  })

  it('is whole sentences in the one language', () => {
    for (const reply of replies) {
      expect(reply.language).toBe(language)
      expect(plainText([...reply.answer, ...reply.more], { commands: false })).not.toMatch(
        /undefined|null|\[object|NaN| {2}|：：|。。|\.\./,
      )
      const spoken = plainText(reply.answer, { commands: false })
      if (language === 'en') expect(spoken).not.toMatch(/[\u3000-\u9fff]/)
      else expect(spoken).not.toMatch(/\b(?:the|has|is|of|to|not)\b/)
    }
  })

  it('puts nothing on buttons and forms that is not a command', () => {
    for (const reply of replies) {
      for (const block of [...reply.answer, ...reply.more]) {
        const says =
          block.is === 'buttons'
            ? block.buttons.map((button) => button.says)
            : block.is === 'form'
              ? [block.form.says]
              : []
        for (const line of says.filter((one) => one !== 'x')) {
          const read = readCommand(line, { plan: issued, today: '2019-11-18', language })
          expect([line, read?.is]).toEqual([line, expect.stringMatching(/^(order|history|contest-form|form)$/)])
        }
      }
    }
  })

  it('keeps refusals, doubts and requests to the asker, and never sends a message to the one who acted', () => {
    for (const { outcome, reply, by } of told) {
      if (['refused', 'doubtful', 'requested', 'notified'].includes(outcome.is)) expect(reply.private).toBe(true)
      expect((reply.also ?? []).map(({ to }) => ('person' in to ? to.person : ''))).not.toContain(`slack:${by}`)
    }
  })

  it('tells others in their own language, by name of the place', () => {
    const chat = session(stateWith())
    const iom = chat.state.people['slack:IOM']
    if (iom) chat.state.people['slack:IOM'] = { ...iom, language: language === 'en' ? 'zh' : 'en' }
    chat.order('IOM', status('2.2', 'in-progress'))
    const outcome = chat.order('UNDP', status('2.2', 'on-hold'))
    const reply = composeOutcome(outcome, composing(chat.state, 'UNDP', language))
    const notice = reply?.also?.[0]?.reply
    expect(notice?.language).toBe(language === 'en' ? 'zh' : 'en')
    expect(notice && words(notice)).toContain('#network')
  })
})
