import type { Day } from '../workplan/deadline.ts'
import { activityOf } from '../workplan/find.ts'
import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { also, languageAsked } from './again.ts'
import { isAsking, wonders } from './asking.ts'
import { asksMembers } from './beyond-chinese.ts'
import { builtInEnglish } from './beyond-english.ts'
import { asksRecord } from './beyond-records.ts'
import { clausesOf } from './clauses.ts'
import { type Conversation, newConversation, remember, withListed } from './conversation.ts'
import { type Decision, decide } from './decide.ts'
import { withDescribed } from './described.ts'
import { continued } from './follow-up.ts'
import { type Frame, has, hasSubject, startsAsCheck } from './frame.ts'
import { headingAsked } from './heading-question.ts'
import { lost } from './lost.ts'
import { languageOf, type Marks, marksOf } from './marks.ts'
import { narrative, phrased } from './narrative.ts'
import { ofEvery, pointsIntoTold } from './of-every.ts'
import { ofWholePlan } from './of-whole-plan.ts'
import { isOrder } from './orders.ts'
import { picked } from './picked.ts'
import { putRight } from './put-right.ts'
import { withoutQuotations } from './quoted.ts'
import { besideQuote, withoutPreamble } from './read-again.ts'
import { inSameScope } from './same-scope.ts'
import { withSituation } from './situation.ts'
import { socialOf } from './social.ts'
import { strangeWorkstream } from './strange-workstream.ts'
import { clears, listing, weak } from './sufficient.ts'
import { supposedCount, supposedObjectives } from './supposed.ts'
import { inThatTime } from './that-time.ts'
import { onlyOne } from './the-only-one.ts'
import { timeLeft } from './time-left.ts'
import { toConfirm } from './to-confirm.ts'
import { asksOpenly } from './two-questions.ts'
import { wholeListAsked } from './whole-lists.ts'

export interface Reading {
  language: string
  questions: Question[]
  /** Slips that were mended: what was typed, what it was read as. */
  mended: { typed: string; words: string }[]
  /** For maintainers: what each word was taken for and what was tried. */
  explained: {
    pieces: Marks['marked']
    tried: { how: string; question: Question; weight: number; unexplained: string[] }[]
  }
}

export interface Reader {
  plan: Plan
  today: Day
  conversation: Conversation | null
  language: string | null
  agencies: string[]
}

/**
 * Reads a message against the plan: cuts it into words, references and clauses, decides for each clause what it asks, and
 * gives up where too much stays unexplained. Never throws.
 */
export function read(said: string, reader: Reader): Reading {
  const right = putRight(withoutQuotations(said, reader.plan), (words) => marksOf(words, reader))
  const text = inThatTime(right, reader.conversation?.question ?? null, reader.plan)
  const own = besideQuote(text, reader, readWhole)
  if (own) return own
  const whole = withoutPreamble(text, reader, readWhole(text, reader), readWhole)
  return withSituation(text, reader, withDescribed(text, reader, whole, readWhole))
}

function readWhole(text: string, reader: Reader): Reading {
  const { plan, today } = reader
  const language = reader.language ?? languageOf(text, reader.conversation?.language ?? null)
  const { marked, plain } = marksOf(text, reader)
  const lower = plain.toLowerCase()
  const context = { plan, today, agencies: reader.agencies }
  const reading: Reading = { language, questions: [], mended: [], explained: { pieces: marked, tried: [] } }
  const tried = (how: string, decision: Decision) => reading.explained.tried.push({ how, ...decision })
  let conversation = reader.conversation ?? newConversation(language)
  const clauses = clausesOf(marked, lower)
  const whole = clauses.map((clause) => clause.frame)
  reading.language = languageAsked(whole) ?? language
  const taken: { question: Question; frame: Frame }[] = []
  const openly = new Set<Question>()
  const stated = new Set<Question>()
  const take = (asked: Question, frame: Frame) => {
    const before = taken.at(-1)
    const question = toConfirm(before ? inSameScope(asked, frame, before) : asked, frame)
    if (reading.questions.some((known) => JSON.stringify(known) === JSON.stringify(question))) return
    reading.questions.push(question)
    reading.mended.push(...frame.mended.filter((one) => one.typed !== one.words))
    conversation = remember(conversation, question, plan)
    taken.push({ question, frame })
  }
  const social = marked.some(
    ({ concept, words }) =>
      (concept === 'x.assistant' && !/^(?:bot|assistant|robot)$/.test(words)) || concept === 'x.other',
  )
    ? null
    : socialOf(whole)
  if (social) {
    reading.questions.push(social)
    return reading
  }
  let known = false
  let abroad = false
  for (const { frame } of clauses) {
    // "《难民契约》有几章？谁起草的？", "… workstream 2.4. What is its deadline?": what goes on with something that is not in the plan.
    if (abroad && !hasSubject(frame) && frame.kinds.length === 0 && !has(frame, 'n.plan', 'n.workstream')) continue
    // What the clause before lists is only looked for where another goes on from it.
    const last = taken.at(-1)
    if (last) conversation = withListed(conversation, last.question, plan, today)
    const pick = reading.questions.length === 0 ? picked(frame, conversation, context) : null
    if (pick) {
      tried('answers the bot', { question: pick, weight: 5, unexplained: frame.unknown })
      take(pick, frame)
      continue
    }
    if (asksMembers.test(frame.words) && frame.ids.length === 0) {
      take({ ask: 'unknown', why: { because: 'not-in-plan', about: 'members', items: [] } }, frame)
      continue
    }
    // "List the core workstreams" asks for them, whatever the narrative says of the word.
    const counted = frame.kinds.length > 0 || frame.has.has('n.workstream')
    // "What are the five thematic areas?"
    const areas = has(frame, 'a.areas') && has(frame, 'q.define', 'q.which', 'q.what', 'o.list')
    const listed = ({ concept, ref }: (typeof frame.pieces)[number]) =>
      (listing.test(concept) || (areas && /^(?:a\.areas|number|o\.only|q\.define)$/.test(concept))) && !ref
    const lists = (counted || areas) && frame.pieces.every(listed)
    // "能力建设机制一节的两条核心工作流": counted there, and not in all.
    const under = lists ? null : headingAsked(frame, plan, today)
    const miscounted = under && frame.counted === 2 ? null : supposedCount(frame, plan)
    const heading = miscounted ? null : under
    const whole = heading ? null : wholeListAsked(frame, plan)
    // "Speaking with one voice: what workstream is that, and who heads it?"
    const named = has(frame, 'a.title') ? /\bworkstream\b/.test(frame.words) : has(frame, 'q.what', 'q.which')
    const workstream = (has(frame, 'n.workstream') || has(frame, 'a.title')) && named && frame.topics.length > 0
    const record = asksRecord(frame.words)
    const beyond = record || builtInEnglish(frame.words) !== null
    // "附件里哪些没有日期" chooses among its entries.
    const chosen =
      counted && has(frame, 'q.which', 'o.list') && has(frame, 'r.undated', 'r.dated', 'r.overdue', 'r.open')
    // "How many activities are there in total?", "which activities mention civil society?": no passage.
    const counts = has(frame, 'o.count') && has(frame, 'n.activity', 'a.activities') && frame.terms.length === 0
    const mentions = has(frame, 'o.mention') && has(frame, 'n.activity')
    const tallied = (counts || mentions) && frame.unknown.length === 0
    const asked =
      lists || tallied || miscounted || heading || whole || workstream || beyond || chosen
        ? null
        : phrased(frame, plan, lower)
    if (asked) tried('as it is asked for', asked)
    const begun = conversation.question !== null || conversation.items.length > 0 || conversation.pending?.about
    const follow =
      begun && !whole && (reading.questions.length > 0 || !ofEvery(frame, conversation.question))
        ? continued(frame, conversation, context, { lower, further: reading.questions.length > 0 })
        : null
    // "把T4去掉再列一次" takes it off what was told.
    const fewer = follow?.ask === 'list' && follow.filter.notIds !== undefined
    const ordered = !fewer && frame.ids.length > 0 && isOrder(frame.words, isAsking(frame))
    // "Which has a date?", "who is responsible?" of what was told are none of the narrative.
    const plain = frame.unknown.length + frame.terms.length === 0 && !has(frame, 'n.plan')
    const goesOn =
      has(frame, 'p.it', 'p.them') ||
      // "附件的也说说" after a list.
      // "T4谁参加？" "执委会呢".
      (follow !== null && frame.agencies.length > 0 && has(frame, 'p.about') && frame.pieces.length <= 4) ||
      // "第四项呢".
      (follow !== null && pointsIntoTold(frame)) ||
      (follow !== null && frame.kinds.length > 0 && (also.test(frame.words) || has(frame, 'p.sameq'))) ||
      follow?.ask === 'compare' ||
      (follow?.ask === 'tell' && frame.topics.length > 0 && frame.unknown.length === 0 && has(frame, 'p.about')) ||
      // "What about the Coordinator?"
      (follow !== null &&
        frame.agencies.length > 0 &&
        frame.unknown.length === 0 &&
        has(frame, 'p.about', 'p.sameq')) ||
      (follow !== null && plain && (has(frame, 'q.which') || frame.attributes.length > 0))
    if (
      asked?.sure &&
      frame.notInPlan.every(
        // "哪些优先事项最重要": where the plan says so.
        (about) =>
          about === 'reason' ||
          about === 'money' ||
          (about === 'opinion' && asked.weight > 3.8) ||
          (about === 'other' && asked.weight > 3.9),
      ) &&
      !(begun && goesOn)
    ) {
      take(asked.question, frame)
      known = true
      continue
    }
    const decision = onlyOne(frame, context, lower, conversation.items[0]) ?? decide(frame, context, lower)
    // Words that an activity is known by ask for it, whatever was spoken of before.
    const spoken = frame.unknown.length > 0 && decision?.question.ask === 'tell' ? decision.question.items : []
    const activity = spoken.some((id) => activityOf(plan, id) !== null)
    const strange = frame.pieces.filter((piece) => piece.concept === 'unknown').length
    const own = follow !== null && decision !== null && ofWholePlan(decision.question, frame, follow)
    if (follow && !own && !activity && !ordered && strange <= 2 && frame.notInPlan.length === 0) {
      const then = timeLeft(follow, frame)
      tried('continues', { question: then, weight: 4, unexplained: frame.unknown })
      take(then, frame)
      continue
    }
    // "Is it led by IOM?", before anything was spoken of.
    if (decision?.question.ask === 'list' && !begun && nothingFor.test(frame.words) && frame.kinds.length === 0) {
      take({ ask: 'which', candidates: [], about: null }, frame)
      continue
    }
    if (decision) tried('clause', decision)
    const supposed = supposedObjectives(frame)
    if (supposed) {
      take(supposed, frame)
      continue
    }
    const told =
      asked && weak(decision, frame, asked.weight > 3.66)
        ? asked
        : beyond
          ? null
          : narrative(frame, plan, lower, decision)
    if (told) tried('narrative', told)
    const best = told ?? decision
    // What is found by the way in which it is asked for needs no other tie to the plan.
    if (miscounted && (has(frame, 'q.why') || !(best && clears(best, frame)))) {
      take(miscounted, frame)
      continue
    }
    if (best && strangeWorkstream(frame) && /^(?:list|count|define|passage|tally|extreme)$/.test(best.question.ask))
      continue
    if (!best || !((best === asked && asked.weight > 3.3) || clears(best, frame))) continue
    // A second clause that asks nothing is talk around the first.
    if (
      reading.questions.length > 0 &&
      (!isAsking(frame) || onlyAdds(frame) || (frame.has.has('o.each') && !hasSubject(frame)))
    )
      continue
    if (miscounted && !['count', 'define', 'passage', 'headings'].includes(best.question.ask)) take(miscounted, frame)
    // "I was told there are seven thematic workstreams": they were told with their number.
    if (miscounted && best.question.ask === 'list' && Object.keys(best.question.filter).join() === 'kinds') continue
    take(best.question, frame)
    if (!isAsking(frame)) stated.add(best.question)
    for (const question of best.also ?? []) take(question, frame)
    const { question } = best
    const about = question.ask === 'unknown' && question.why.because === 'not-in-plan' ? question.why.about : 'other'
    if (about !== 'other' && asksOpenly(frame)) openly.add(question)
    abroad = about === 'other-plan' || (question.ask === 'unknown' && question.why.because === 'no-such')
  }
  // "Who leads T5, and what is its budget?": what the plan does not hold is said beside what it does.
  const kept = reading.questions.filter(
    (question, at) => question.ask !== 'unknown' || (at > 0 && openly.has(question)),
  )
  const outside = reading.questions.find(
    (question) =>
      question.ask === 'unknown' && question.why.because === 'not-in-plan' && question.why.about === 'other',
  )
  const firm = known || kept.some((question) => 'items' in question && question.items.length > 0)
  // "I write to the Coordinator. What is that person's name?": the statement asks for nothing.
  const beside =
    kept.length > 0 && kept.every((question) => stated.has(question)) ? reading.questions.at(-1) : undefined
  const only = outside && !firm ? outside : beside?.ask === 'unknown' && beside.why.because === 'not-in-plan' && beside
  if (only) reading.questions = [only]
  else if (kept.length > 0) reading.questions = kept.slice(0, 4)
  if (reading.questions.length === 0) reading.questions.push(lost(whole, plan))
  else reading.questions = reading.questions.slice(0, 4)
  return reading
}

/** A question of yes or no about something that is only pointed to. */
const nothingFor =
  /^\W*(?:is|was|does|did|has|will|can|should) (?:it|this|that)\b(?! (?:true|right|correct|so|the case|possible)\b)/

/** "Both deadlines and dated activities, please.": how what was asked is meant, and no question of its own. */
function onlyAdds(frame: Frame): boolean {
  const asks =
    wonders(frame) ||
    startsAsCheck(frame) ||
    has(frame, 'o.list', 'q.check', 'q.how', 'q.why', 'q.define', 'p.about', 'p.sameq') ||
    frame.pieces.some(({ concept, words }) => concept === 'stop' && /[?？]/.test(words))
  return !asks && !/[\u3400-\u9fff]/.test(frame.words) && !hasSubject(frame)
}
