import { activityOf, parentOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { askedFor } from './asked.ts'
import { isAsking } from './asking.ts'
import type { Decision } from './decide.ts'
import { besideEvent } from './event-limit.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import { bothExplained } from './paired.ts'
import type { Marked } from './references.ts'
import { type Found, isKey, keysOf, search } from './search.ts'

/** Part of a question's words that a passage must hold before it counts as the answer. */
const bar = 0.5

/** The words of a clause that say what it is about, as keys. */
function contentOf(frame: Frame, lower: string, says: (piece: Marked) => boolean): string[] {
  const start = frame.pieces[0]?.from ?? 0
  let words = lower.slice(start, frame.pieces.at(-1)?.to)
  for (const piece of frame.pieces) {
    if (says(piece) && !piece.ref) continue
    words = words.slice(0, piece.from - start) + '|'.repeat(piece.to - piece.from) + words.slice(piece.to - start)
  }
  return keysOf(words)
}

/** From here on a phrasing of the plan is what was said; from the upper bar on whatever else was read. */
const bars = { likely: 0.58, sure: 0.72 }

/** Pieces that a question cannot have by the way: what they say must be part of what is asked. */
const firmly =
  /^(?:id|ordinal|a\.(?!summary|source)|s\.|r\.|x\.|h\.help|n\.(?:workstream|agency|objective|activity|core|thematic|annex|cross)|o\.(?:count|most|least|earliest|latest|more|fewer|except|exclude|without|at-|above|same-time)|q\.(?:who|when|why|where))/

/** So well a phrasing must fit that leaves over words of the grammar. */
const wellFitting = 0.7
/** What cannot be by the way even where a phrasing fits well. */
function hard({ concept, named, ref }: Marked): boolean {
  return (
    ref !== undefined ||
    named?.agency !== undefined ||
    (named?.topics !== undefined && named.term === undefined) ||
    /^(?:id|ordinal|when|s\.|n\.(?:core|thematic|annex|cross|workstream|agency)|a\.(?:leads|participants|interested|deadline|status)|x\.(?:money|person|contact|agency|official|other|other-plan)|r\.(?:overdue|undated))/.test(
      concept,
    )
  )
}

/** "体面工作那个领域下面挂了哪些": what an area holds. */
function asksHeldByArea(frame: Frame): boolean {
  const held = frame.areaNames.length > 0 && has(frame, 'a.areas', 'n.area') && !has(frame, 'q.why', 'q.check')
  return held && has(frame, 'q.which', 'q.what', 'o.list')
}

/** "哪些主题工作流没有参加方": every word of it is grammar, and none is the narrative's. */
function choosesByParts(frame: Frame): boolean {
  const loose = frame.unknown.length + frame.terms.length + frame.topics.length
  return loose === 0 && frame.kinds.length > 0 && frame.roles.some(({ not }) => not) && has(frame, 'q.which', 'o.list')
}

/**
 * The passage that is asked for in words by which people ask for it, with how surely. Nothing that the structured reading
 * lives on, an agency, a role, a date, may be left over.
 */
export function phrased(frame: Frame, plan: Plan, lower: string): (Decision & { sure: boolean }) | null {
  const refers = frame.pieces.some((piece) => piece.ref && !['ordinal', 'count', 'headings'].includes(piece.ref.to))
  const dated = frame.pieces.some((piece) => piece.when && !/^当[年初]$/.test(piece.words))
  const later = frame.pieces.some((piece) => (piece.number ?? 0) > 2020 && (piece.number ?? 0) < 2030)
  if (asksHeldByArea(frame) || choosesByParts(frame) || besideEvent(frame) || bothExplained(frame)) return null
  if (refers || dated || later || has(frame, 'x.assistant')) return null
  // "由协调人负责的有哪些": those that it leads.
  if (
    frame.agencies.length > 0 &&
    /(?:牵头|主导|负责|参[加与]|管)的?(?:有|是|都有)?(?:哪[些几条个项]|几[条个项])/.test(frame.words)
  )
    return null
  // "When a group is set up, what must it produce?"
  const timed = !has(frame, 'q.what', 'q.who', 'q.which', 'q.how')
  const from = frame.pieces[0]?.from ?? 0
  const firm = frame.pieces
    .filter(
      (piece) =>
        piece.named?.agency !== undefined ||
        (piece.named?.topics !== undefined && piece.named.term === undefined) ||
        // "Which entry", "哪几条": one of the items is wanted.
        (piece.concept === 'q.which' && /[项条]|entr|ones|item/.test(piece.words)) ||
        (firmly.test(piece.concept) &&
          piece.named?.term === undefined &&
          (piece.concept !== 'q.when' || timed) &&
          // What only sounds like such a word, and what is only hoped, is none.
          !(piece.typed && /[\u3400-\u9fff]/.test(piece.typed)) &&
          !/^(?:expected|supposed|meant|should)$/.test(piece.words)),
    )
    // Of "主题工作流" the last character says that workstreams are meant.
    .map(({ from: start, to, words }) => ({ from: (/工作流$/.test(words) ? to - 1 : start) - from, to: to - from }))
  const talk = talkIn(frame)
  const quiet = frame.pieces.filter(
    (piece) => talk.has(piece) || /^(?:noise|h\.|p\.so|number|q\.|o\.list|a\.summary)/.test(piece.concept),
  )
  // A key may reach from one small word into the next.
  const idle = (place: { from: number; to: number }) => {
    let reached = place.from
    for (const piece of quiet) if (piece.from - from <= reached) reached = Math.max(reached, piece.to - from)
    return reached >= place.to
  }
  const words = lower.slice(from, frame.pieces.at(-1)?.to)
  const strict = askedFor(plan, words, idle, firm, bars.likely)
  // "Which texts does the Network go by?": where only words of the grammar are left over, which may mean something else, the
  // phrasing must fit the better.
  const loose =
    !strict &&
    (frame.topics.length === 0 || !has(frame, 'q.when', 'a.dates')) &&
    frame.pieces.every((piece) => !hard(piece))
      ? askedFor(plan, words, idle, [], wellFitting)
      : null
  const found = strict ?? loose
  if (!found || found.score < (strict ? bars.likely : wellFitting)) return null
  // "谁管国家执行计划": a fact of what is named, every word of which is known, is no matter of the narrative.
  const fact = frame.roles.some(({ value, not }) => value !== 'any' && !not) && frame.topics.length > 0
  if (fact && frame.unknown.length === 0 && !frame.terms.some(({ id }) => id === found.term)) return null
  // One word in common is enough only where it is asked about, and not of somebody just spoken of ("their part").
  const asks = (isAsking(frame) || startsAsCheck(frame)) && !has(frame, 'p.them')
  // "What do we lead?": a word of the grammar alone is no subject.
  const about = frame.terms.length + frame.unknown.length + frame.topics.length > 0 || has(frame, 'n.plan')
  if (found.shared < 2 && !(asks && about)) return null
  const event = found.term && has(frame, 'q.when') ? eventOf(found.term, plan) : null
  return {
    question: event
      ? { ask: 'tell', items: [event], attributes: ['dates'], claims: [], without: [] }
      : found.term
        ? { ask: 'define', term: found.term }
        : { ask: 'passage', lines: found.lines },
    weight: 3 + found.score,
    unexplained: [],
    sure: strict !== null && found.score >= bars.sure,
  }
}

/** The activity whose event a term is: asked when it is, its day is told. */
function eventOf(id: string, plan: Plan): string | null {
  const name = plan.terms.find((term) => term.id === id)?.name.zh ?? ''
  for (const workstream of plan.workstreams)
    for (const { number, dates } of workstream.activities)
      if (dates.some(({ event }) => event?.zh.includes(name) && !event.zh.includes(`${name}期间`)))
        return `${workstream.id}.${number}`
  return null
}

/** "In two words for a visitor: why …": what stands before a colon, where what follows asks. */
function talkIn(frame: Frame): Set<Marked> {
  const colon = frame.pieces.findIndex((piece) => piece.concept === 'break' && piece.words === ':')
  const asks = frame.pieces.slice(colon).some((piece) => /^(?:q\.|x\.reason)/.test(piece.concept))
  return new Set(asks ? frame.pieces.slice(0, Math.max(0, colon)) : [])
}

/** Words of substance: unknown ones, names, nouns and statuses, but none of what gives a question its shape. */
const substance = (piece: Marked) =>
  piece.concept === 'unknown' || piece.concept === 'name' || piece.named !== undefined || /^[nsx]\./.test(piece.concept)

const factual: Attribute[] = [
  'deadline',
  'dates',
  'status',
  'leads',
  'participants',
  'interested',
  'objectives',
  'areas',
]

/**
 * Looks for a passage when words are left that no fact explains: an activity whose text holds them ("who does the census
 * note?"), or a narrative paragraph ("who reviews the workplan?"). It must hold most of what was said, and must explain
 * words that the structured reading could not.
 */
export function narrative(frame: Frame, plan: Plan, lower: string, decision: Decision | null): Decision | null {
  const why = decision?.question.ask === 'unknown' ? decision.question.why : null
  const members = why?.because === 'not-in-plan' && why.about === 'members'
  if (why && why.because !== 'not-understood' && !members) return null
  if (frame.ids.length > 0 || frame.unsure.length > 0 || decision?.settled) return null
  if (asksHeldByArea(frame) && decision?.question.ask === 'list') return null
  // "核心、主题还是别的？": of what kind it is was read whole.
  if (decision?.question.ask === 'tell' && decision.question.attributes.includes('kind')) return null
  const open = frame.unknown.length
  // "工作流谁牵头": nouns of the grammar alone are nothing to look for.
  const grammar = /^n\.(?:workstream|item|plan|agency)$/
  if (open === 0 && frame.pieces.every((piece) => !substance(piece) || grammar.test(piece.concept))) return null
  if (open === 0 && decision && decision.weight >= 1) return null
  const small = new Set(
    frame.pieces
      .filter((piece) => piece.concept !== 'unknown' && piece.to - piece.from === 1)
      .map((piece) => piece.words),
  )
  // A small Han word may be half of a word that nobody knows (执行): pairs with it count where the plan has them.
  const keys = contentOf(frame, lower, (piece) => substance(piece) || /^[\u3400-\u9fff]$/.test(piece.words)).filter(
    (key) => isKey(plan, key) || ![...key].some((one) => small.has(one)),
  )
  if (keys.length === 0) return null
  const unknown = new Set(frame.unknown)
  const unexplained = new Set(
    keys.filter(
      (key) =>
        frame.unknown.includes(key) ||
        [...key].some((one) => unknown.has(one)) ||
        keysOf(frame.unknown.join(' ')).includes(key),
    ),
  )
  // What is said of a workstream, or of an agency's part in it, was read whole.
  const checked = decision?.question.ask === 'check' ? decision.question : null
  if (checked?.claims.some((claim) => claim.is === 'party') && open <= 2) return null
  const [best, next] = search(plan, keys, 'all', 3)
  if (!best) return null
  const same = best.passage.id !== null && checked?.items.includes(parentOf(plan, best.passage.id))
  if (same && checked?.claims.some((claim) => claim.is !== 'mentions')) return null
  // The title of the workstream tells none of its activities.
  const tells = decision?.question.ask === 'tell' ? decision.question : null
  if (tells?.attributes.includes('activities') && tells.items.some((id) => id === best.passage.id)) return null
  // Standing out from the rest makes up for words that nothing holds.
  const clear = best.matched.size >= 2 && best.score > 1.8 * (next?.score ?? 0)
  if (best.coverage < (clear ? bar - 0.12 : bar)) return null
  // A passage of the narrative has its own phrasings: its mere words are little to go by, unless it is named.
  if (best.passage.term === 'date-of-issue' && !has(frame, 'q.when', 'a.dates')) return null
  const named = frame.terms.some((term) => term.id === best.passage.term)
  if (!best.passage.id && !named && (best.matched.size < 2 || best.coverage < 0.6)) return null
  // What is asked of a known workstream is answered by it or its activities.
  const asked =
    decision?.question.ask === 'tell' && decision.question.attributes.some((attribute) => factual.includes(attribute))
  if (
    asked &&
    decision.weight >= 3.5 &&
    !(
      best.passage.id &&
      decision.question.ask === 'tell' &&
      decision.question.items.includes(parentOf(plan, best.passage.id))
    )
  )
    return null
  // Conditions that were all heard are no words to search for.
  const heard = decision?.question.ask === 'list' ? decision.question.filter : {}
  if (open <= 1 && (heard.objectives || heard.parties || heard.areas)) return null
  // So does a stretch of time that was read.
  if (decision?.question.ask === 'window' && (best.coverage < 0.8 || best.matched.size < 2)) return null
  const explains = [...best.matched].some((key) => unexplained.has(key))
  if (open > 0 && !explains && !members) return null
  if (decision && decision.weight >= 2 && !explains && !members) return null
  if (decision && decision.weight >= 2.5 && open <= 1 && !members && decision.question.ask !== 'unknown') return null
  if (best.matched.size < 2 && !isAsking(frame)) return null
  if (best.matched.size < 2 && (best.coverage < 0.6 || best.rarest > 3)) return null
  const { id, term, lines } = best.passage
  const question = passageQuestion(id, term, lines, frame, plan)
  const other =
    next && !has(frame, 'o.count') && alsoSays(best, next, plan)
      ? passageQuestion(next.passage.id, null, [], frame, plan)
      : null
  const both = question.ask === 'tell' && other?.ask === 'tell'
  return {
    question: both ? { ...question, items: [...question.items, ...other.items].sort() } : question,
    weight: 3 + best.coverage,
    unexplained: [],
  }
}

/** "A workstream with a peer-learning platform": two of them say the very words, and neither is the one that is meant. */
function alsoSays(best: Found, next: Found, plan: Plan): boolean {
  const [one, other] = [best.passage.id, next.passage.id]
  if (!one || !other || parentOf(plan, one) === parentOf(plan, other)) return false
  const same = best.matched.size === next.matched.size && [...best.matched].every((key) => next.matched.has(key))
  return same && best.matched.size > 2 && next.score * 1.3 > best.score
}

/** "谁来审议提案": whoever decides on what is prepared is named in it, and leads nothing. */
const decides = /审议|审阅|批准|核准|审批|过目|拍板/

function passageQuestion(id: string | null, term: string | null, lines: number[], frame: Frame, plan: Plan): Question {
  if (!id) return term ? { ask: 'define', term } : { ask: 'passage', lines }
  const wanted = frame.attributes
    .filter((mention) => frame.pieces[mention.at]?.concept !== 'a.event')
    .map((mention) => mention.value)
    .filter((attribute) => factual.includes(attribute))
  const attributes: Attribute[] =
    wanted.length > 0
      ? wanted
      : frame.has.has('q.when')
        ? ['dates']
        : (frame.has.has('q.who') || frame.has.has('x.contact')) && !decides.test(frame.words)
          ? ['leads']
          : frame.has.has('q.which') && frame.has.has('n.workstream')
            ? ['title']
            : ['summary']
  const own =
    attributes.every((attribute) => ['dates', 'deadline', 'status', 'summary'].includes(attribute)) &&
    activityOf(plan, id)
  return { ask: 'tell', items: [own ? id : parentOf(plan, id)], attributes, claims: [], without: [] }
}
