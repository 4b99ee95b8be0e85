import { ask } from '../../src/ask.ts'
import { compose } from '../../src/reply/compose.ts'
import { plainText } from '../../src/reply/plain-text.ts'
import { answer } from '../../src/workplan/answer.ts'
import type { Attribute, Question } from '../../src/workplan/question.ts'
import type { State } from '../../src/workplan/state.ts'
import type { Plan } from '../../src/workplan/workplan.ts'
import { judge, type Question as Labelled } from '../judge.ts'

const today = '2019-11-18'
const languages = ['en', 'zh'] as const
const attributes: Attribute[] = [
  'leads',
  'participants',
  'deadline',
  'dates',
  'status',
  'activities',
  'objectives',
  'areas',
  'summary',
]

/** A question with its values left open, as text: what a classifier can learn. */
function intentOf(question: Question): string {
  return JSON.stringify(question, (key, value) => {
    if (key === 'items' && Array.isArray(value) && value.length > 0) return '$workstream'
    if (key === 'agencies') return '$agency'
    if (key === 'agency') return '$agency'
    if (key === 'statuses') return { ...value, any: '$status' }
    if (key === 'period' || key === 'window') return '$period'
    return value
  })
}

/**
 * Examples for a classifier: each question of the tuning set that has a right answer, under the question it asks with its
 * values left open; those without an answer under `None`; and for every attribute of every workstream plain ways to ask.
 */
export function intentsFor(questions: readonly Labelled[], state: State) {
  const intents = questions.flatMap((question) => {
    const text = question.turns.at(-1) ?? ''
    const said = { name: 'None', lang: question.lang, text }
    if (question.expect.every((kind) => kind === 'unknown')) return [said]
    if (question.turns.length > 1) return []
    const { reply, reading } = ask(text, {
      state,
      today: question.today,
      language: null,
      conversation: null,
      agencies: [],
    })
    const [asked] = reading.questions
    if (!asked || judge(question, reply).is !== 'right') return []
    return [{ ...said, name: intentOf(asked) }]
  })
  return [...intents, ...plain(state.plan)]
}

const ways: Partial<Record<Attribute, Record<'en' | 'zh', string[]>>> = {
  leads: { en: ['who leads $', 'lead agency of $'], zh: ['$由谁牵头', '谁负责$'] },
  participants: { en: ['who participates in $', 'members of $'], zh: ['$的参与机构有哪些', '谁参加$'] },
  deadline: { en: ['when is $ due', 'deadline of $'], zh: ['$什么时候到期', '$的截止日期'] },
  status: { en: ['status of $', 'how is $ going'], zh: ['$的现状如何', '$进展如何'] },
  activities: { en: ['activities of $', 'what does $ do'], zh: ['$有哪些活动', '$做什么'] },
  objectives: { en: ['objectives of $'], zh: ['$涉及哪些目标'] },
  summary: { en: ['what is $ about', 'tell me about $'], zh: ['$是关于什么的', '介绍一下$'] },
}

function plain(plan: Plan) {
  return plan.workstreams.flatMap(({ id, topic }) =>
    Object.entries(ways).flatMap(([attribute, said]) =>
      languages.flatMap((lang) =>
        said[lang].flatMap((way) =>
          [id, topic[lang]].map((words) => ({
            name: intentOf({ ask: 'tell', items: [id], attributes: [attribute as Attribute], claims: [], without: [] }),
            lang,
            text: way.replace('$', words),
          })),
        ),
      ),
    ),
  )
}

/** Everything that a question can name, by all its names. */
export function entitiesOf(plan: Plan) {
  const entity = (kind: string, option: string, names: { en: string[]; zh: string[] }) =>
    languages.map((lang) => ({ kind, option, lang, names: [...new Set(names[lang])] }))
  const ids = (id: string) => [id, `workstream ${id}`]
  const statuses = {
    'not-started': { en: ['not started'], zh: ['尚未启动', '未开始'] },
    'in-preparation': { en: ['in preparation', 'being prepared'], zh: ['筹备中', '准备中'] },
    'in-progress': { en: ['in progress', 'ongoing', 'under way'], zh: ['进行中', '正在进行'] },
    completed: { en: ['completed', 'done', 'finished'], zh: ['已完成', '完成'] },
    proposed: { en: ['proposed'], zh: ['拟议', '提议'] },
  }
  return [
    ...plan.workstreams.flatMap(({ id, topic, title, aliases }) =>
      entity('workstream', id, {
        en: [...ids(id), topic.en, title.en, ...aliases.en],
        zh: [...ids(id), `工作流${id}`, topic.zh, title.zh, ...aliases.zh],
      }),
    ),
    ...plan.agencies.flatMap(({ id, acronym, short, name, aliases }) => {
      const always = acronym ? [acronym] : []
      return entity('agency', id, {
        en: [...always, short.en, name.en, ...aliases.en],
        zh: [...always, short.zh, name.zh, ...aliases.zh],
      })
    }),
    ...Object.entries(statuses).flatMap(([id, names]) => entity('status', id, names)),
  ]
}

/** The plan in passages for a full-text search: each attribute of each workstream, and the narrative. */
export function documentsOf(state: State) {
  const { plan } = state
  const facts = plan.workstreams.flatMap(({ id, topic, aliases }) =>
    attributes.flatMap((attribute) =>
      languages.map((lang) => {
        const question: Question = { ask: 'tell', items: [id], attributes: [attribute], claims: [], without: [] }
        const { answer: blocks } = compose(answer(question, state, today), plan, lang)
        const names = [id, topic[lang], ...aliases[lang], attribute].join(' ')
        return { workstream: id, lang, names, text: plainText(blocks) }
      }),
    ),
  )
  const narrative = [...plan.sections, ...plan.headings].flatMap(({ title, paragraphs }) =>
    paragraphs.flatMap((text) =>
      languages.map((lang) => ({ workstream: null, lang, names: title[lang], text: text[lang] })),
    ),
  )
  const terms = plan.terms.flatMap(({ name, says }) =>
    languages.map((lang) => ({ workstream: null, lang, names: name[lang], text: says[lang] })),
  )
  return [...facts, ...narrative, ...terms].map((document, id) => ({ id, ...document }))
}
