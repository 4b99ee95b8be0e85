import { afterEach, describe, expect, it } from 'vitest'
import { type Desk, type Desks, platforms } from './desks.ts'

type Platform = keyof typeof platforms

interface Step {
  who?: 'outsider'
  does: (desk: Desk) => Promise<string>
  /** What has to be shown on every platform. */
  shows: RegExp[]
  /** In a place of many nobody else sees it. */
  alone?: boolean
  /** Where a platform shows something else, and why. */
  differs?: Partial<Record<Platform, { why: string; shows: RegExp[] }>>
}

interface Scenario {
  title: string
  steps: Step[]
  /** What is kept afterwards: the status of 2.2, and how many changes. */
  leaves?: { status: string; changes: number }
}

const says = (text: string) => (desk: Desk) => desk.says(text)
const presses = (title: string) => (desk: Desk) => desk.presses(title)

const scenarios: Scenario[] = [
  {
    title: 'a question has its answer and its source',
    steps: [
      { does: says('who leads T4?'), shows: [/ILO/, /IOM/, /line 193/] },
      { does: says('主题工作流4谁牵头？'), shows: [/劳工组织/, /移民组织/, /193行/] },
    ],
  },
  {
    title: 'a follow-up belongs to its conversation',
    steps: [
      { does: says('when is T4 due?'), shows: [/July 2020/] },
      { does: says('and who leads it?'), shows: [/ILO/] },
    ],
  },
  {
    title: 'an ambiguous number is asked back, and a button answers',
    steps: [
      { does: says('who leads workstream 3?'), shows: [/Which one/, /communications strategy/, /regular pathways/] },
      { does: presses('T3 (regular pathways, admission and stay)'), shows: [/UNHCR|IOM|OHCHR/, /T3/] },
    ],
  },
  {
    title: 'a command is read with and without its slash',
    steps: [
      { does: says('status 2.2'), shows: [/in preparation/] },
      { does: says('/status 2.2'), shows: [/in preparation/] },
      { does: says('状态 2.2'), shows: [/筹备中/] },
    ],
    leaves: { status: 'in-preparation', changes: 0 },
  },
  {
    title: 'who may not is refused, and only they see it',
    steps: [
      {
        who: 'outsider',
        does: says('status 2.2 in-progress'),
        shows: [/Only focal points of OHCHR, UNDP and IOM/, /focal request/],
        alone: true,
      },
    ],
    leaves: { status: 'in-preparation', changes: 0 },
  },
  {
    title: 'a change is confirmed with before and after, and taken back',
    steps: [
      {
        does: says('status 2.2 in-progress first meeting held'),
        shows: [/in preparation → in progress/, /first meeting held/],
      },
      { does: presses('Undo'), shows: [/in progress → in preparation/] },
      { does: says('history 2.2'), shows: [/first meeting held/] },
    ],
    leaves: { status: 'in-preparation', changes: 2 },
  },
  {
    title: 'the same status again changes nothing, and is said kindly',
    steps: [
      { does: says('status 2.2 in-progress'), shows: [/→ in progress/] },
      { does: says('status 2.2 in-progress'), shows: [/already/] },
    ],
    leaves: { status: 'in-progress', changes: 1 },
  },
  {
    title: 'a form makes one command',
    steps: [
      {
        does: says('show 2.2'),
        shows: [/national implementation plans/, /OHCHR, UNDP and IOM/, /December 2020/, /Update status/, /History/],
      },
      {
        does: presses('Update status'),
        shows: [/Update 2\.2/, /Status/, /Note, or the reason/],
        alone: true,
        differs: {
          terminal: { why: 'a form is the command to type', shows: [/status 2\.2 \{status\} \{note\}/, /completed/] },
          slack: { why: 'a form is a window of its own', shows: [/Update 2\.2/] },
        },
      },
      {
        does: (desk) => desk.sends('in-progress', 'first meeting held'),
        shows: [/in preparation → in progress/, /first meeting held/],
      },
    ],
    leaves: { status: 'in-progress', changes: 1 },
  },
  {
    title: 'a slip is corrected only with a yes',
    steps: [{ does: says('status 2.2 in-progres'), shows: [/Did you mean/], alone: true }],
    leaves: { status: 'in-preparation', changes: 0 },
  },
  {
    title: 'what the plan does not say is not made up',
    steps: [
      { does: says('what is the budget of T4?'), shows: [/does not|not in|no budget|not say/i] },
      { does: says('who leads T9?'), shows: [/T9/] },
    ],
  },
  {
    title: 'hello, thanks and help are answered',
    steps: [
      { does: says('hi'), shows: [/Hello/] },
      { does: says('thanks'), shows: [/welcome/i] },
      { does: says('help'), shows: [/status ID/, /history/] },
    ],
  },
  {
    title: 'lists say what they hold',
    steps: [
      { does: says('due next month'), shows: [/4\.3\.1/, /11 December 2019/] },
      { does: says('overdue'), shows: [/4\.1/, /July 2019/] },
      { who: 'outsider', does: says('mine'), shows: [/not tied to an agency/], alone: true },
    ],
  },
]

let desks: Desks | null = null
afterEach(async () => {
  await desks?.stop()
  desks = null
})

describe.each(Object.keys(platforms) as Platform[])('in the %s', (platform) => {
  it.each(scenarios)('$title', async ({ steps, leaves }) => {
    desks = await platforms[platform]()
    for (const { who = 'secretariat', does, shows, alone, differs } of steps) {
      const seenBefore = desks.public()
      const shown = await does(desks[who])
      for (const fact of differs?.[platform]?.shows ?? shows) expect(shown).toMatch(fact)
      if (alone) expect(desks.public()).toBe(seenBefore)
    }
    if (!leaves) return
    const { plan, log } = desks.store.read()
    expect(plan.workstreams.find(({ id }) => id === '2.2')?.status).toBe(leaves.status)
    expect(log).toHaveLength(leaves.changes)
  })
})
