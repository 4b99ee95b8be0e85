import type { Question } from '../workplan/question.ts'
import { whoIsNot } from './absent-from.ts'
import * as again from './again.ts'
import * as agencies from './again-agencies.ts'
import { itAndAnother, ofTheOtherCompact } from './again-beside.ts'
import { bothAgencies } from './again-both.ts'
import * as chosen from './again-chosen.ts'
import { kindToo, whetherAmong } from './again-counted-in.ts'
import * as further from './again-else.ts'
import * as limited from './again-limited.ts'
import { objectiveByPlace, ofAnotherObjective, ofTheObjective } from './again-objective.ts'
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
import { datedOfIt, dueOfItThen } from './dated-activities.ts'
import * as doubted from './doubted.ts'
import { foundedWhen } from './founded-when.ts'
import { type Context, type Frame, has } from './frame.ts'
import { inWhatPart } from './in-what-part.ts'
import { insisted } from './insisted.ts'
import { howLongTheyLead } from './lasting-lead.ts'
import { dueOfTheListed, fewerKinds, ofTheListed, sharingArea } from './narrowing.ts'
import { nextInRank, withoutTheFirst } from './next-in-rank.ts'
import { objectiveTold } from './objectives-told.ts'
import { checked, ofItem } from './of-item.ts'
import { onItOrNot } from './on-it-or-not.ts'
import { ofTheOtherKind, placeOnTheList, restOfThem } from './on-the-list.ts'
import * as pointing from './pointing.ts'
import * as ranked from './ranked-agency.ts'
import { ofTheRest, withoutSome } from './taken-off.ts'
import { besideOneNamed, mostOfWhatWasTold, thanWhatWasTold } from './than-told.ts'
import { ofThatAgency } from './that-agency.ts'
import { theOneThat } from './the-one-that.ts'
import { ofTimeBeside } from './time-beside.ts'
import { byHowMuch } from './time-left.ts'
import { expectedThere, oneOfThem, whatItLeads, whatTheyShare } from './told-agencies.ts'
import { type Rule, type Turn, turnOf } from './turn.ts'
import * as widened from './widened.ts'

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
  { rule: dueOfItThen },
  { rule: whoIsNot },
  { rule: nextInRank, even: 'alone' },
  { rule: further.countOfAnother, even: 'alone' },
  { rule: further.pastOnes },
  { rule: further.comingOnes },
  { rule: further.countedTogether },
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
  { rule: onItOrNot },
  { rule: doubted.deadlineDoubted },
  { rule: doubted.statusSince },
  { rule: doubted.holdsOfOthers },
  { rule: doubted.anotherObjectiveChecked, even: 'alone' },
  { rule: doubted.othersWithTheSame },
  { rule: ranked.amongAgencies, even: 'alone' },
  { rule: ranked.besideAgency },
  { rule: ranked.ledAlone },
  { rule: objectiveTold },
  { rule: thanWhatWasTold },
  { rule: mostOfWhatWasTold },
  { rule: widened.withKindToo, even: 'alone' },
  { rule: widened.ofWhateverKind, even: 'alone' },
  { rule: widened.inWhateverPart },
  { rule: inAnotherRole },
  { rule: sameOfBoth },
  { rule: expectedThere },
  { rule: whatItLeads },
  { rule: whatTheyShare },
  { rule: oneOfThem, even: 'alone' },
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
  { rule: limited.notOfThose, even: 'alone' },
  { rule: kindToo, even: 'alone' },
  { rule: whetherAmong, even: 'alone' },
  { rule: objectiveByPlace, even: 'alone' },
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
  { rule: insisted },
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
