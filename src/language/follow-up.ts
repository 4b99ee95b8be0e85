import type { Attribute, Question } from '../workplan/question.ts'
import { whoIsNot } from './absent-from.ts'
import * as again from './again.ts'
import * as agencies from './again-agencies.ts'
import { itAndAnother, ofTheOtherCompact } from './again-beside.ts'
import { bothAgencies } from './again-both.ts'
import * as chosen from './again-chosen.ts'
import * as further from './again-else.ts'
import * as limited from './again-limited.ts'
import { ofAnotherObjective, ofTheObjective } from './again-objective.ts'
import { othersThan, sameOfBoth } from './again-others.ts'
import * as pair from './again-pair.ts'
import * as places from './again-places.ts'
import { inAnotherRole } from './again-role.ts'
import { standing, whatIsIt } from './again-standing.ts'
import { ofTheTerm } from './again-term.ts'
import { atSameTime, elseThen, ofAnotherTime, within } from './again-time.ts'
import { besideIt } from './beside-it.ts'
import { builtInChinese } from './beyond-chinese.ts'
import type { Conversation } from './conversation.ts'
import { corrected } from './corrected.ts'
import { datedOfIt } from './dated-activities.ts'
import { foundedWhen } from './founded-when.ts'
import { type Context, type Frame, has, startsAsCheck } from './frame.ts'
import { inWhatPart } from './in-what-part.ts'
import { howLongTheyLead } from './lasting-lead.ts'
import { dueOfTheListed, fewerKinds, ofTheListed, ofTheRest, sharingArea, withoutSome } from './narrowing.ts'
import { nextInRank, withoutTheFirst } from './next-in-rank.ts'
import { ofTheOtherKind, placeOnTheList, restOfThem } from './on-the-list.ts'
import * as pointing from './pointing.ts'
import { isKey, keysOf } from './search.ts'
import { besideOneNamed, mostOfWhatWasTold, thanWhatWasTold } from './than-told.ts'
import { ofThatAgency } from './that-agency.ts'
import { theOneThat } from './the-one-that.ts'
import { ofTimeBeside } from './time-beside.ts'
import { byHowMuch } from './time-left.ts'
import { askedOf, type Rule, type Turn, tellOf, turnOf } from './turn.ts'
import * as widened from './widened.ts'

/** "Does UNDP take part?", "is it in area 2?": held against the item last spoken of. */
const checked: Rule = (turn) => {
  const { frame, item } = turn
  if (!item || frame.ids.length + frame.topics.length > 0) return null
  const said =
    frame.agencies.length + frame.objectives.length + frame.areas.length + frame.kinds.length + frame.whens.length
  if (said === 0) return null
  // "儿基会是参加还是牵头".
  const parts = new Set(frame.roles.filter(({ not }) => !not).map(({ value }) => value))
  const either = parts.size === 2 && has(frame, 'o.or') && frame.agencies.length === 1
  const asks = startsAsCheck(frame) || has(frame, 'q.check') || either
  const all = frame.pieces.some((piece) => piece.concept === 'o.all' && !/^(?:any|at all)$/.test(piece.words))
  const open = all || has(frame, 'q.what', 'q.which', 'q.where', 'q.who', 'o.count', 'o.list', 'n.plan', 'p.them')
  // "Does it cover trafficking (objective 10)?"
  const held = frame.objectives.length > 0 && has(frame, 'p.it') && !has(frame, 'n.item')
  const others =
    has(frame, 'n.workstream', 'p.else', 'p.other', 'o.most', 'o.least', 'a.event') ||
    (has(frame, 'o.mention') && !held)
  if (!asks || open || others) return null
  // Without a word for the item only a part that an agency may have is asked of it.
  const pointed = has(frame, 'p.it')
  if (!pointed && (frame.agencies.length === 0 || !aboutOne(turn))) return null
  // "难民署也是吗" asks for the part that was told.
  if (frame.roles.length === 0 && turn.last?.ask === 'tell' && again.also.test(frame.words)) return null
  if (either)
    return {
      ask: 'check',
      items: [item],
      claims: [{ is: 'party', agencies: frame.agencies.map(({ value }) => value), role: 'any' }],
    }
  const question = askedOf(turn, [item])
  return question?.ask === 'check' ? question : null
}

/** Whether one item was spoken of last, so that what names none is asked of it. */
function aboutOne({ last, conversation, frame }: Turn): boolean {
  // "参加方有IOM吗" after a list of one.
  const holders = frame.roles.some(({ at }) => /[方者]$/.test(frame.pieces[at]?.words ?? ''))
  if (last?.ask === 'list' && conversation.listed.length === 1 && holders) return true
  return last !== null && 'items' in last && last.items.length === 1
}

/** "And when is it due?", "participants?", "how many activities?": something of the item, or of all that were listed. */
const ofItem: Rule = (turn) => {
  const { frame, conversation, context, item, attributes, last } = turn
  // "Has work on it begun?": how far it is, and no part of anybody.
  if (frame.statuses.length > 0 && attributes.every((one) => one === 'involved') && startsAsCheck(frame)) return null
  // "试点定几个国家": what the plan says of the pilots of the item.
  if (item && has(frame, 'n.pilot') && has(frame, 'o.count') && frame.agencies.length + frame.kinds.length === 0)
    return askedOf(turn, [item])
  // "Due when?" after a list is asked of all of it.
  const listed =
    last !== null &&
    (['list', 'window'].includes(last.ask) ||
      (last.ask === 'extreme' && last.over === 'items') ||
      (last.ask === 'count' && last.items.length === 0))
  // "谁牵头的最多" ranks those who lead.
  if (listed && has(frame, 'q.who') && has(frame, 'o.most', 'o.least')) return null
  const list = listed && !has(frame, 'p.it')
  const many = (list || has(frame, 'p.them', 'o.each')) && conversation.listed.length > 1
  // "who won it": a who-question whose verb not even the plan knows is about something else.
  const known = (word: string) => keysOf(word).every((key) => isKey(context.plan, key))
  const clear = attributes.length > 0 || frame.unknown.every(known)
  if (!(item || many) || !clear || !(attributes.length > 0 || has(frame, 'q.who', 'q.when'))) return null
  if (frame.agencies.length > 0 || frame.set || frame.kinds.length > 0) return null
  if (has(frame, 'r.overdue') && frame.whens.length > 0) return null
  if (frame.whens.length > 0 && !has(frame, 'q.when') && !attributes.length) return null
  // "T2和T3的时限一样吗？牵头方呢？": of all that were told or compared.
  const several = last?.ask === 'tell' || last?.ask === 'compare'
  const told = several && !has(frame, 'p.it') ? last.items.length : 1
  const items = many ? conversation.listed : conversation.items.slice(0, has(frame, 'o.both') ? 2 : told)
  // "分别是什么状态": the state, and not what each is about.
  const isWhat = frame.pieces.some(({ words }) => /^是(?:什么|啥)$/.test(words))
  const what: Attribute[] =
    attributes.length > 0
      ? attributes.filter((one) => !((one === 'involved' || (one === 'summary' && isWhat)) && attributes.length > 1))
      : [has(frame, 'q.when') ? 'deadline' : partAsked(last)]
  const of = what.find(
    (one) => one === 'activities' || one === 'objectives' || one === 'participants' || one === 'leads',
  )
  if (has(frame, 'o.count') && of) return { ask: 'count', filter: {}, items: items.slice(0, 1), of, supposed: null }
  return tellOf(items, what)
}

/** "Who does then?" after "does IOM lead it?": the part that was asked of an agency. */
function partAsked(last: Question | null): Attribute {
  const [claim] = last?.ask === 'check' ? last.claims : []
  const role = claim?.is === 'party' ? claim.role : 'any'
  return role === 'lead' ? 'leads' : role === 'participant' ? 'participants' : 'involved'
}

/** What an id, a number or a name of another kind stands in is a question of its own. */
function standsAlone(frame: Frame): boolean {
  const named = frame.terms.some(
    (term) => frame.pieces[term.at]?.concept === 'name' && frame.topics.length === 0 && frame.agencies.length === 0,
  )
  const number =
    frame.pieces.some((piece) => piece.concept === 'number' && !piece.ref && /^[1-9]$/.test(piece.words)) &&
    !has(frame, 'o.count') &&
    frame.attributes.length > 0
  return named || number || frame.unsure.length > 0 || frame.missing !== null
}

/** The ways of going on, in the order in which they are tried. */
const rules: { rule: Rule; even?: 'alone' }[] = [
  { rule: within },
  { rule: corrected, even: 'alone' },
  { rule: bothAgencies, even: 'alone' },
  { rule: placeOnTheList, even: 'alone' },
  { rule: howLongTheyLead, even: 'alone' },
  { rule: foundedWhen },
  { rule: datedOfIt },
  { rule: whoIsNot },
  { rule: nextInRank, even: 'alone' },
  { rule: further.countOfAnother, even: 'alone' },
  { rule: further.pastOnes },
  { rule: further.comingOnes },
  { rule: chosen.underSameHeading, even: 'alone' },
  { rule: places.underThePlace, even: 'alone' },
  { rule: places.activitiesGoneBy, even: 'alone' },
  { rule: places.withWhom, even: 'alone' },
  { rule: places.toWhom, even: 'alone' },
  { rule: places.theCommonOnes },
  { rule: places.theOthersOfItsKind, even: 'alone' },
  { rule: agencies.whereTheyHaveNoPart },
  { rule: limited.whereItIsAbsent },
  { rule: ofTheOtherKind, even: 'alone' },
  { rule: restOfThem, even: 'alone' },
  { rule: ofTheObjective },
  { rule: ofAnotherObjective },
  { rule: ofTheOtherCompact, even: 'alone' },
  { rule: thanWhatWasTold },
  { rule: mostOfWhatWasTold },
  { rule: widened.withKindToo, even: 'alone' },
  { rule: widened.ofWhateverKind, even: 'alone' },
  { rule: widened.inWhateverPart },
  { rule: inAnotherRole },
  { rule: sameOfBoth },
  { rule: further.alsoThere, even: 'alone' },
  { rule: further.whatElseTheyLead, even: 'alone' },
  { rule: ofThatAgency, even: 'alone' },
  { rule: further.partOfThem },
  { rule: further.withWhomItIs, even: 'alone' },
  { rule: withoutTheFirst, even: 'alone' },
  { rule: agencies.topOfTheListed },
  { rule: agencies.ofTheWinner },
  { rule: agencies.theOtherAgency },
  { rule: ofTheTerm, even: 'alone' },
  { rule: pair.inCommon },
  { rule: pair.allOfThem },
  { rule: byHowMuch },
  { rule: pair.oneOfTheTwo },
  { rule: theOneThat },
  { rule: pair.hasDate },
  { rule: pair.moreOfTheOne },
  { rule: pair.onlyEvents },
  { rule: pair.workstreamOfActivity },
  { rule: fewerKinds, even: 'alone' },
  { rule: ofTheRest, even: 'alone' },
  { rule: withoutSome, even: 'alone' },
  { rule: dueOfTheListed },
  { rule: chosen.withAgencyToo },
  { rule: chosen.oneOfItsKind, even: 'alone' },
  { rule: chosen.edgeOfActivities },
  { rule: chosen.ofTheArea, even: 'alone' },
  { rule: again.inItsPlace },
  { rule: elseThen },
  { rule: ofTimeBeside, even: 'alone' },
  { rule: again.inAnotherLanguage },
  { rule: again.onceMore },
  { rule: limited.withoutAgency },
  { rule: agencies.itsPart },
  { rule: inWhatPart },
  { rule: agencies.theyThere },
  { rule: limited.ofAnotherStatus },
  { rule: limited.ofTheTwo },
  { rule: limited.whereItDoesNot },
  { rule: limited.withoutItem },
  { rule: limited.notEvery },
  { rule: limited.theOthers },
  { rule: limited.missed },
  { rule: limited.otherThan },
  { rule: again.spelledOut },
  { rule: again.counted },
  { rule: atSameTime },
  { rule: sharingArea },
  { rule: pointing.ofItsActivities, even: 'alone' },
  { rule: pointing.activityOfPlace, even: 'alone' },
  { rule: pointing.activityByPlace, even: 'alone' },
  { rule: pointing.activitiesDated },
  { rule: pointing.neighbour },
  { rule: ofTheListed },
  { rule: pointing.theOther },
  { rule: pointing.byPlace },
  { rule: again.inAnotherPart },
  { rule: checked },
]

/** Of what names an item of its own, those that hold it against the one that was told. */
const beside: Rule[] = [
  besideOneNamed,
  itAndAnother,
  besideIt,
  again.besideAnother,
  places.besideWhatWasTold,
  again.ofAnotherItem,
]

/** Those that a Global Compact objective or an area of its own does not allow. */
const closer: Rule[] = [
  othersThan,
  again.ofSameAgency,
  again.ofAnotherAgency,
  ofAnotherTime,
  again.ofAnotherKind,
  again.ofAnotherItem,
  pointing.insideItem,
  ofItem,
  standing,
  whatIsIt,
]

/** The question that a clause continues from what was said before it, or null where it stands for itself. */
export function continued(
  frame: Frame,
  conversation: Conversation,
  context: Context,
  message: Pick<Turn, 'lower' | 'further'>,
): Question | null {
  // "他们总干事的名字", "议程是什么": nothing of what was told.
  if (/^(?:person|contact|place|money|figures|other)$/.test(builtInChinese(frame.words) ?? '')) return null
  // "多几条" after two counts: by how many is known of what was compared alone.
  if (
    /^(?:那|那么)?(?:多|少|差)(?:了|出)?(?:几|多少)[个条项家]?[?？]?$/.test(frame.words) &&
    conversation.question?.ask === 'count'
  )
    return null
  const turn = turnOf(frame, conversation, context, message)
  const alone = standsAlone(frame)
  for (const { rule, even } of rules) {
    const question = alone && even !== 'alone' ? null : rule(turn)
    if (question) return question
  }
  // "Who works on trafficking?" is asked of no item, "does it cover trafficking?" is.
  const named = has(frame, 'p.it', 'p.them') ? 0 : frame.objectiveNames.length + frame.areaNames.length
  if (alone || frame.objectives.length + frame.areas.length + named > 0) return null
  // "哪个工作流的活动最多": of all of them.
  const ranked = has(frame, 'o.most', 'o.least') && /工作流|\bworkstreams?\b/.test(frame.words)
  if (ranked && has(frame, 'q.which', 'q.what') && !has(frame, 'p.it', 'p.them')) return null
  // An item of its own allows nothing but the same question of it.
  const own = frame.ids.length > 0 || frame.topics.length > 0
  for (const rule of own ? beside : closer) {
    const question = rule(turn)
    if (question) return question
  }
  return null
}
