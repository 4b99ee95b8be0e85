import type { Day } from '../workplan/deadline.ts'
import type { Attribute, NotInPlan } from '../workplan/question.ts'
import type { Plan, Status, Workstream } from '../workplan/workplan.ts'
import type { Piece } from './lexer.ts'
import type { Marked } from './references.ts'
import type { When } from './when.ts'

/** What a clause is read against. */
export interface Context {
  plan: Plan
  today: Day
  /** Agencies of the asker, for "mine" and "we". */
  agencies: string[]
}

/** An agency named in a clause, or a way of taking part: where it stands and whether it is negated. */
export interface Mention<T> {
  value: T
  at: number
  not: boolean
}

/** What one clause of a message says, taken apart. Order is kept by `at`, the position of the piece. */
export interface Frame {
  ids: string[]
  /** The ids stand for a set to choose from ("T1–T6"), not for subjects. */
  set: boolean
  /** Candidates of a number that fits several workstreams. */
  unsure: string[]
  missing: { what: 'workstream' | 'activity' | 'objective' | 'area'; named: string; near: string[] } | null
  activityNumbers: number[]
  ordinals: number[]
  topics: { ids: string[]; words: string; at: number }[]
  terms: { id: string; at: number; words: string }[]
  agencies: Mention<string>[]
  /** Agencies after "apart from". */
  excepted: string[]
  strangers: string[]
  roles: Mention<'lead' | 'participant' | 'interested' | 'any'>[]
  attributes: Mention<Attribute>[]
  statuses: Mention<Status | 'started'>[]
  objectives: number[]
  /** Objectives that must not be served. */
  notObjectives: number[]
  objectiveNames: number[]
  areas: number[]
  /** Areas in which it is said not to be: "neither in area 2 nor in area 4". */
  notAreas: number[]
  areaNames: number[]
  kinds: Mention<Workstream['kind']>[]
  /** Kinds only said to be counted in ("including the annex"). */
  counted: number | null
  whens: When[]
  has: Set<Piece['concept']>
  not: boolean
  notInPlan: NotInPlan[]
  /** Content words that nothing explains. */
  unknown: string[]
  /** Words of the clause, for looking things up. */
  words: string
  mended: { typed: string; words: string }[]
  /** Ids that are left out of what is asked ("except 4.3"). */
  exceptIds: string[]
  /** How many of the pieces only set the scene. */
  scene: number
  pieces: Marked[]
}

/** Names of the plan as a whole, by which anything in it may be spoken of. */
export const plansOwn = new Set(['network', 'workplan', 'global-compact'])

const among = /\b(?:of|among|amongst|from)\s+(?:the\s+)?(?:(?:thematic |core )?workstreams?\s+)?(?:[tfx]\d|\d\.\d)/

const amongChinese =
  /(?:[tfx]\d|\d\.\d)\s?(?:这[两二三四五六几][个条项])?(?:里面?头?|当?中|之中)[^哪]*(?:哪[个条项些几](?!.{0,2}活动)|的是?\W*$)|(?:[tfx]\d|\d\.\d)\s?(?:这[两二三四五六几][个条项])?哪[个条项些几](?!.{0,2}活动)/

/** "4.1、4.2和4.3里，哪个…", "第四部分中哪几条…". */
const amongHan =
  /(?:里面?|里头|之?中|当中|其中|之间|下面|之下|底下)的?[,，]?\s*(?:是|有|[^,，。?？]{2,14}的(?:是|有))?(?:哪|谁)(?!年|天|月|一?[年天月]|里|儿)/

/** "Which of T1, T2 and T3 …", "of X1, X2 and X3, how many …": several that are chosen from, where something says by what. */
export function choosesAmong(frame: Frame): boolean {
  // "T1、T2、T3里哪个还在筹备", "1.1和1.2哪个逾期了".
  const listed = frame.ids.length > 1 && (amongChinese.test(frame.words) || amongHan.test(frame.words))
  if (!frame.set && choosesUnder(frame)) return true
  if (frame.set || (!listed && (frame.ids.length < 3 || !among.test(frame.words)))) return false
  const asks =
    frame.has.has('q.which') ||
    frame.has.has('o.count') ||
    frame.has.has('q.where') ||
    (listed && /的是?\W*$/.test(frame.words))
  const { agencies, whens, statuses, objectives, areas, has } = frame
  const limits = agencies.length + whens.length + statuses.length + objectives.length + areas.length
  return asks && (limits > 0 || has.has('r.overdue') || has.has('r.undated') || has.has('r.dated') || has.has('r.open'))
}

/** "Heading 4": one number that stands for several workstreams. */
export function standsForSeveral({ ref, words }: Marked): boolean {
  return ref?.to === 'items' && ref.sure && !ref.set && ref.ids.length > 1 && /^[a-z]/.test(words)
}

/** "Which of the workstreams under heading 4 …", "how many workstreams does core priority 2 have?" */
function choosesUnder({ ids, pieces, has, whens }: Frame): boolean {
  const several = pieces.some(
    ({ ref }, at) => standsForSeveral(pieces[at] as Marked) && ref?.to === 'items' && ref.ids.length === ids.length,
  )
  if (!several || has.has('q.who') || has.has('a.activities') || has.has('n.activity')) return false
  const noun = has.has('n.workstream') || has.has('n.item')
  const limited = whens.length > 0 || has.has('r.undated') || has.has('r.overdue') || has.has('r.open')
  return (
    has.has('q.which') ||
    (noun && (has.has('o.count') || has.has('o.list'))) ||
    ((noun || limited) && has.has('q.what'))
  )
}

/** "Which workstreams have something falling due in November?": what is due may be an activity of theirs. */
export function holdsSomething({ words }: Frame): boolean {
  return /\b(?:ha(?:s|ve|d)|having|with|got|owes?|contains?|holds?|includes?|sees?|expects?|faces?) (?:got |to (?:deliver|submit|finish|hand in) )?(?:something|anything|things?|(?:an? |any |some |its |their |activity )?(?:deliverables?|dates?|items?|outputs?|products?|milestones?|activity|activities|events?|meetings?))\b/.test(
    words,
  )
}

/** "How many things happen in December?": dates of both levels, and no workstreams. */
export function countsDates({ words }: Frame): boolean {
  return /\b(?:how many|number of|count of) (?:\w+ )?(?:things|dates|events|meetings|gatherings|activities|deliverables|milestones|tasks|outputs)\b/.test(
    words,
  )
}
