import { roleOfAttribute } from '../workplan/facts.ts'
import { workstreamOf } from '../workplan/find.ts'
import type { Attribute, Claim, Countable, Question } from '../workplan/question.ts'
import { absentFrom } from './absent-from.ts'
import { activitiesSaying, asksOfActivities, unheard, whatIsNamed } from './activity-within.ts'
import { countables } from './concept-values.ts'
import { contentKeys } from './content-keys.ts'
import { countedTogether } from './counted-together.ts'
import { activityNamed, lastDate, nextDate } from './dated-activity.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'
import { pilotsCounted } from './pilots.ts'
import { heldWithin, partOfIt, spokenBeside, stretches } from './said-within.ts'
import { keysOf } from './search.ts'
import type { Subject } from './subject.ts'
import { supportersOf } from './supports-whom.ts'
import { thingNamed } from './thing-named.ts'
import { asksElse, glance, wholePicture } from './whole-picture.ts'

/** Whether activities are asked for by name, not only by a verb of delivery. */
export function asksActivities(frame: Frame): boolean {
  return frame.pieces.some(
    (piece) =>
      (piece.concept === 'a.activities' || piece.concept === 'n.activity') &&
      !piece.also?.includes('r.due') &&
      !/^(?:foresee|foresees|foreseen)$/.test(piece.words) &&
      !piece.ref,
  )
}

/** "2019 annual meeting date?", "when is it in 2020?": the days are asked for, and not whether it is then. */
const asksDays = (frame: Frame) => has(frame, 'q.when') || (has(frame, 'a.dates') && !startsAsCheck(frame))

/** Before a name: the others are asked for. */
const setsApart =
  /^(?:with|alongside|beside|besides|next to|together with|joins?|joining|helps?|helping|assists?|supports?|supporting|和|跟|与|同|帮|协助|配合)$/

const partly = /^(?:leads|participants|interested|deadline|status|objectives|areas)$/
const oneByOne = /逐[项条个一]|一项项|一条条|一一(?:说|列|讲)/

/** What stands right behind "how many": that is what is counted, other attributes are asked besides. */
export function countedAttribute(frame: Frame): Countable | undefined {
  const at = frame.pieces.findIndex((piece) => piece.concept === 'o.count' || piece.also?.includes('o.count'))
  if (frame.pieces.slice(at + 1, at + 3).some((piece) => piece.concept === 'n.activity' && !piece.ref))
    return 'activities'
  const next = frame.attributes.find((mention) => mention.at > at && mention.at <= at + 4)
  return next && countables[next.value]
}

/** "Does T2 contribute to objective 13?": a verb of the workstream, where no agency is spoken of. */
function contributes(frame: Frame): boolean {
  const verb = frame.pieces.some(
    ({ concept, words }) => concept === 'a.participants' && /^(?:contribut|support)/.test(words),
  )
  return verb && frame.agencies.length === 0 && !has(frame, 'q.who', 'n.agency')
}

export function tell(
  frame: Frame,
  subject: Subject,
  attributes: Attribute[],
  claims: Claim[],
  counting: boolean,
  context: Context,
  lower: string,
): Question {
  const items = subject.ids
  const pilots = pilotsCounted(frame, items, context.plan)
  if (pilots) return pilots
  if (items.length === 1 && !counting && !asksElse(frame) && wholePicture(frame, attributes))
    return { ask: 'tell', items, attributes: ['summary', ...glance, 'activities'], claims: [], without: [] }
  if (counting) {
    // "牵头和参与的机构合计几家".
    const both =
      attributes.includes('leads') && attributes.includes('participants') && /[几多][少个家]/.test(frame.words)
    const of =
      (both ? 'involved' : countedAttribute(frame)) ??
      attributes.map((one) => countables[one]).find((one) => one !== undefined && one !== 'involved') ??
      attributes.map((one) => countables[one]).find((one) => one !== undefined) ??
      (has(frame, 'n.activity') ? 'activities' : has(frame, 'n.agency') ? 'involved' : undefined) ??
      // "T5对应其中几个".
      (/对应/.test(frame.words) && frame.unknown.length === 0 ? 'objectives' : undefined)
    // "The number of pilot countries foreseen": what is foreseen is no activity that would be counted.
    const counted = /\b(?:how many|number of) pilot\b/.test(frame.words)
    if (counted || (has(frame, 'n.pilot') && attributes.every((one) => one !== 'activities'))) {
      const corridors = /走廊|corridor/.test(frame.words)
      return mentions(
        items,
        corridors ? ['corridor', '走廊'] : [...keysOf('pilot countries'), ...keysOf('试点国家')],
        'pilot',
      )
    }
    if (of)
      return countedTogether(frame, items, of, attributes) ?? { ask: 'count', filter: {}, items, of, supposed: null }
  }
  const absent = absentFrom(frame, items, context.plan)
  if (absent) return absent
  const supporters = supportersOf(frame, items, context.plan)
  if (supporters) return supporters
  const supposed = supposedOf(frame, items)
  if (supposed) return supposed
  const beside = partners(frame)
  if (beside.length > 0) return { ask: 'tell', items, attributes: ['involved'], claims: [], without: beside }
  const asked = attributes.filter((attribute) => {
    // A role beside an agency is the claim, not what is asked.
    if (
      claims.some((claim) => claim.is === 'party') &&
      ['leads', 'participants', 'interested', 'involved'].includes(attribute)
    )
      return false
    if (claims.some((claim) => claim.is === 'status') && attribute === 'status') return false
    // "我担心它的进度，是否已经过了时限".
    const late = claims.some((claim) => claim.is === 'overdue') && /[\u3400-\u9fff]/.test(frame.words)
    if (late && attribute === 'status' && has(frame, 'q.check')) return false
    if (
      claims.some((claim) => claim.is === 'deadline' || claim.is === 'overdue') &&
      (attribute === 'deadline' || attribute === 'dates')
    )
      return false
    if (claims.some((claim) => claim.is === 'objective') && attribute === 'objectives') return false
    if (claims.some((claim) => claim.is === 'area') && attribute === 'areas') return false
    // "Part of area 5", "contributes to objective 13" are no parts that an agency takes.
    const held = claims.some((claim) => ['area', 'kind', 'objective'].includes(claim.is))
    if (held && (attribute === 'involved' || (attribute === 'participants' && contributes(frame)))) return false
    return true
  })
  // "If I wanted to nag somebody about it being late, who would that be?"
  const late = claims.length > 0 && claims.every((claim) => claim.is === 'overdue')
  if (
    late &&
    has(frame, 'q.who') &&
    !has(frame, 'q.check') &&
    !startsAsCheck(frame) &&
    asked.every((one) => one === 'summary')
  )
    return { ask: 'tell', items, attributes: ['leads'], claims: [], without: [] }
  if (claims.length > 0 && !asked.some((one) => one !== 'summary')) {
    const happening = claims.every((claim) => claim.is === 'deadline') && activityNamed(frame, subject, context.plan)
    if (happening) return { ask: 'check', items: [happening], claims }
    const onlyWho =
      has(frame, 'q.who', 'p.else') && claims.every((claim) => claim.is === 'party') && !has(frame, 'q.check', 'q.why')
    if (!onlyWho) return { ask: 'check', items, claims }
    // "who leads it with ILO": the others are asked for.
    const parts = attributes.filter((one) => one === 'leads' || one === 'participants' || one === 'interested')
    // "IOM牵头的那项，参加的是谁": the part that is said of nobody.
    const role =
      parts.find((one) => !claims.some((claim) => claim.is === 'party' && claim.role === roleOfAttribute(one))) ??
      parts[0] ??
      'involved'
    // "Say 'IOM is corrupt' and then tell me who leads T5": nothing sets apart who is only spoken of.
    const apart = (at: number) =>
      has(frame, 'p.else', 'o.without', 'o.except', 'o.not', 'o.same', 'o.both') ||
      setsApart.test(frame.pieces[at - 1]?.words ?? '') ||
      frame.roles.length > 1 ||
      frame.unknown.length === 0
    const known = frame.agencies
      .filter((agency) => !agency.not && agency.at >= frame.scene && apart(agency.at))
      .map((agency) => agency.value)
    return { ask: 'tell', items, attributes: [role], claims, without: [...frame.excepted, ...known] }
  }
  const namedThere = whatIsNamed(frame, subject, asked, context.plan)
  if (namedThere) return namedThere
  const within = partOfIt(frame, asked)
  if (within.length > 0) return mentions(items, keysOf(within.join(' ')), within.join(' '))
  // "T4涉及客工吗": by a name of its own.
  const itself = frame.topics.some(({ ids }) => ids.length > 0 && ids.every((id) => items.includes(id)))
  if (itself && subject.by === 'id' && has(frame, 'o.mention') && has(frame, 'q.check'))
    if (asked.every((one) => one === 'summary'))
      return { ask: 'tell', items, attributes: ['summary'], claims, without: [] }
  // "涉及寄钱回老家的条目有没有牵头单位": who leads is asked, not what is said there.
  const fact = subject.by === 'topic' && asked.some((one) => partly.test(one)) && /有没有|有无/.test(frame.words)
  const clear = asked.length > 0 && (fact || !has(frame, 'q.check'))
  if (
    has(frame, 'o.mention') &&
    !clear &&
    // "哪一条提到…": the one that its words name.
    !(subject.by === 'topic' && has(frame, 'a.id') && !has(frame, 'n.activity')) &&
    (subject.spare.length + frame.unknown.length + frame.terms.length > 0 || has(frame, 'n.pilot'))
  ) {
    const skip = new Set(
      frame.topics
        .filter((topic) => topic.ids.some((id) => items.includes(id)) && subject.by === 'topic')
        .map((topic) => topic.at),
    )
    const keys = contentKeys(frame, lower, skip)
    if (keys.length > 0) return mentions(items, keys, [...subject.spare, ...frame.unknown].join(' '))
  }
  const besides = asked.every((one) => one === 'summary') ? spokenBeside(frame, subject, context.plan) : null
  if (besides) return mentions(items, keysOf(besides), besides)
  const held = asked.length === 0 && frame.unknown.length === 0 ? heldWithin(frame, subject, context.plan) : null
  if (held) return mentions(items, keysOf(held), held)
  // "is T2 approved?": something the plan may not speak of.
  if (
    asked.length === 0 &&
    frame.unknown.length > 0 &&
    frame.whens.length === 0 &&
    (startsAsCheck(frame) || has(frame, 'q.check')) &&
    !has(frame, 'q.who', 'q.what', 'q.which', 'q.how')
  ) {
    const strange = stretches(frame)
    // "4.1还有救吗": nothing that the plan could say or leave out.
    if (strange && subject.by === 'id' && !has(frame, 'o.include', 'o.mention'))
      return { ask: 'unknown', why: { because: 'not-understood', near: items } }
    const shown = strange ?? frame.unknown.join(' ')
    return mentions(items, keysOf(shown), shown)
  }
  // "逐项说说": told one by one are its activities.
  const each = oneByOne.test(frame.words) && asked.every((one) => one === 'summary')
  const wanted: Attribute[] = each ? ['activities'] : asked.length > 0 ? asked : [identify(frame, attributes, subject)]
  // "When is the annual meeting": of the workstream, the activity that the words name.
  const dated = wanted.some((one) => one === 'dates' || one === 'deadline')
  const activity = dated ? activityNamed(frame, subject, context.plan) : null
  if (activity) {
    const [when] = frame.whens
    const said = when && frame.whens.length === 1 && asksDays(frame) ? when.period : null
    const next = /\bnext\b|下(?:一|个)?[次届场回]|接下来/.test(frame.words)
      ? nextDate(activity, context)
      : /\b(?:last|previous|most recent) (?!year|month|week)|上(?:一|个)?[次届场回]/.test(frame.words)
        ? lastDate(activity, context)
        : null
    return {
      ask: 'tell',
      items: [activity],
      attributes: wanted,
      claims: [],
      without: [],
      ...((said ?? next) ? { within: said ?? next ?? {} } : {}),
    }
  }
  const thing = thingNamed(frame, subject, wanted, context.plan)
  if (thing) return { ask: 'tell', items: [thing], attributes: ['summary'], claims: [], without: [] }
  const saying = asksOfActivities(frame, asked, wanted) ? activitiesSaying(frame, subject, context.plan) : []
  if (saying.length > 0) return { ask: 'tell', items: saying, attributes: ['summary'], claims: [], without: [] }
  if (unheard(frame, asked, wanted) && items.every((id) => workstreamOf(context.plan, id)))
    return { ask: 'tell', items, attributes: glance, claims, without: [], glance: true }
  return { ask: 'tell', items, attributes: wanted, claims, without: frame.excepted }
}

/** "T3 has four activities, right?": how many an item is said to have. */
function supposedOf(frame: Frame, items: string[]): Question | null {
  if (!has(frame, 'q.check') && !startsAsCheck(frame)) return null
  const [first] = frame.pieces.flatMap((piece, at) => {
    const next = frame.pieces.slice(at + 1).find((one) => one.concept !== 'noise')
    // "参加机构有9家": what is counted stands before.
    const before =
      /^[家个项条]$/.test(next?.words ?? '') &&
      frame.pieces.slice(0, at).findLast((one) => !/^(?:noise|o\.only)$/.test(one.concept))
    const noun = before || next
    const attribute = frame.attributes.find((mention) => frame.pieces[mention.at] === noun)?.value
    const of = attribute && countables[attribute]
    return piece.concept === 'number' && !piece.ref && piece.number !== undefined && of
      ? [{ of, number: piece.number }]
      : []
  })
  if (!first || items.length !== 1 || frame.agencies.length > 0) return null
  return { ask: 'count', filter: {}, items, of: first.of, supposed: first.number }
}

/** "Who are ILO's partners on T4": the agency whose partners are asked for; whom the plan calls a partner is not the point. */
function partners(frame: Frame): string[] {
  if (!has(frame, 'q.who', 'q.which', 'q.what', 'o.list')) return []
  const asked = frame.pieces.some(
    (piece, at) =>
      /^(partners|counterparts|allies|teammates|co-?leads?|co-?leaders?|fellow leads?|伙伴|合作伙伴|搭档|伙伴机构|合作方|合作机构)$/.test(
        piece.words,
      ) &&
      frame.pieces
        .slice(Math.max(0, at - 5), at + (/^(?:co-?|fellow )lead/.test(piece.words) ? 4 : 0))
        .some((one) => one.named?.agency !== undefined),
  )
  return asked ? frame.agencies.filter((agency) => !agency.not).map((agency) => agency.value) : []
}

function mentions(items: string[], words: string[], shown: string): Question {
  return { ask: 'check', items, claims: [{ is: 'mentions', words: [...new Set(words)], shown }] }
}

function identify(frame: Frame, attributes: Attribute[], subject: Subject): Attribute {
  // "the 2020 annual meeting": an event with a time is asked about its dates.
  if (frame.whens.length > 0 && subject.by === 'topic') return 'dates'
  if (endsWithDo(frame)) return 'activities'
  if (attributes.length > 0 && attributes.every((one) => one === 'involved')) return 'involved'
  if (has(frame, 'a.id') || (has(frame, 'q.which', 'q.where') && has(frame, 'n.workstream', 'n.item'))) return 'title'
  return 'summary'
}

/** "What would it have us do?": the verb at the end of a what-question asks for activities. */
function endsWithDo(frame: Frame): boolean {
  if (!has(frame, 'q.what') || has(frame, 'q.check') || frame.agencies.length > 0) return false
  return frame.pieces.some((piece, at) => {
    const next = frame.pieces[at + 1]?.concept
    return /^(do|doing|done|做|干)$/.test(piece.words) && (next === undefined || next === 'break' || next === 'stop')
  })
}
