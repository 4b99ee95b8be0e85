import { append } from '../../src/workplan/log.ts'
import { initialState, type Person, type State } from '../../src/workplan/state.ts'
import { Plan } from '../../src/workplan/workplan.ts'

const words = (en: string) => ({ zh: `${en}（中文）`, en })
const printed = (en: string) => ({ ...words(en), line: 1 })

/** A valid state with workstreams T1, T2, …, each with one activity, and nothing changed yet. */
export function exampleState(workstreams = 3): State {
  const plan = Plan.parse({
    id: 'example',
    title: printed('plan'),
    issued: '2019-07',
    sourceLanguage: 'zh',
    renderingNote: words('a rendering'),
    agencies: [],
    objectives: Array.from({ length: 23 }, (_, index) => ({
      number: index + 1,
      name: words(`objective ${index + 1}`),
      aliases: { zh: [], en: [] },
    })),
    areas: [],
    headings: [],
    sections: [],
    terms: [],
    workstreams: Array.from({ length: workstreams }, (_, index) => workstream(index + 1)),
  })
  return initialState(plan)
}

function workstream(number: number) {
  return {
    id: `T${number}`,
    kind: 'thematic',
    heading: null,
    areas: [1],
    areaText: [],
    objectives: [5],
    objectivesText: null,
    title: printed(`workstream ${number}`),
    topic: words(`topic ${number}`),
    aliases: { zh: [], en: [] },
    purpose: null,
    deadline: { precision: 'month', month: '2020-05' },
    deadlineText: printed('May 2020'),
    activities: [{ number: 1, text: printed('an activity'), points: [], dates: [], status: null, changes: {} }],
    leads: [{ agency: 'ILO' }],
    leadsText: printed('ILO'),
    participants: [],
    participantsText: null,
    interested: [],
    interestedText: null,
    status: 'not-started',
    statusText: null,
    adopted: null,
    changes: {},
  }
}

/** A person of a number, who has told nothing. */
export function examplePerson(number: number): Person {
  return {
    id: `slack:U${number}`,
    name: `Person ${number}`,
    secretariat: false,
    focal: [],
    language: null,
    zone: 'Asia/Shanghai',
    direct: { channel: `D${number}` },
    reminders: { on: true, from: '09:00', until: '17:00', snoozed: {}, stopped: [] },
  }
}

/** The state after T1 changed its status with a note, so that log and plan tell whether they agree. */
export function withNote(state: State, note: string): State {
  const from = state.plan.workstreams[0]?.status ?? 'not-started'
  const change = {
    field: 'status' as const,
    item: 'T1',
    from,
    to: from === 'on-hold' ? 'in-progress' : 'on-hold',
  } as const
  return append(state, [{ at: '2019-11-18T09:00:00.000Z', by: 'slack:U1', name: 'Ana', change, note, undoes: null }])
}

/** The notes of a log in order. */
export function notesOf(state: State): (string | null)[] {
  return state.log.map((entry) => entry.note)
}
