import type { Filter } from '../workplan/question.ts'
import type { Status, Workstream } from '../workplan/workplan.ts'
import { areaConditions } from './area-conditions.ts'
import { countConditions } from './count-conditions.ts'
import { exceptedIn } from './excepted.ts'
import type { Frame } from './frame.ts'
import { leadsBeside } from './leads-beside.ts'
import { inTime, negated } from './negation.ts'
import { objectiveByName } from './objective-named.ts'
import { anyPart, partiesLeftOut, partyConditions } from './parties.ts'
import { soleParticipant } from './sole-participant.ts'
import { openDeadline } from './when.ts'

/** The kinds of workstreams, in the plan's order. */
export const everyKind: readonly Workstream['kind'][] = ['core', 'thematic', 'future', 'cross-cutting']

const statuses = (frame: Frame) => frame.statuses.filter((mention) => mention.value !== 'started')

/** "写有时长的": so long and no date, however long that is. */
const ofAnyLength: NonNullable<Filter['open']>[number] = { precision: 'open', why: 'duration' }

/** "Plan body plus annex", "core/thematic/annex whatever", "be it now or in the annex": of whatever kind. */
const whichever =
  /\b(?:plan|main) (?:body|part) (?:plus|and|or) (?:the )?annex|\bcore\W+(?:and |or )?thematic\W+(?:and |or )?annex|\bnow (?:or|and) (?:what is |merely |only |later |kept )*(?:in the annex|for future consideration)|\bcore, thematic,? (?:or|and) annex/

/** "Hasn't started", "yet to begin": what is being prepared has not begun either. */
const unbegun =
  /^(?:(?:has|have)(?:n't| not)|yet to|still to) |^not (?:yet )?(?:begun|got going|off the ground|kicked off)|^(?:都|也|仍|还|尚|压根|根本|一直|至今)*(?:没有?|未曾|尚未|冇)(?:真正|正式)?(?:开始|开工|启动|动工|动手|起步|开动|开展|着手|上马|上路|动)/

/** Conditions on workstreams that a clause states. */
export function filterOf(frame: Frame): Filter {
  const filter: Filter = {}
  if (frame.set && frame.ids.length > 0) filter.ids = frame.ids
  if (frame.exceptIds.length > 0) filter.notIds = frame.exceptIds
  const excluded = frame.has.has('o.exclude') && frame.kinds.some((kind) => kind.not)
  const annexAt = frame.kinds.find((kind) => kind.value === 'future')
  const restricting = frame.kinds.filter((kind) => {
    if (whichever.test(frame.words)) return false
    if (kind.not) return false
    if ((kind.value === 'future' || kind.value === 'cross-cutting') && excluded && frame.kinds.length > 2) return false
    return true
  })
  const others = restricting.filter((kind) => kind.value === 'core' || kind.value === 'thematic')
  const away = frame.kinds.filter(
    (kind) => kind.not || ((excluded || frame.has.has('o.without')) && !restricting.includes(kind)),
  )
  if (annexAt && others.length === 0 && (besideWorkstreams(frame, annexAt.at) || wholePlan(frame, annexAt.at))) {
    // "Workstreams and annex proposals": all of them.
  } else if (annexAt && excluded && others.length === 0) filter.kinds = ['core', 'thematic']
  else if (annexAt && others.length === 0 && !frame.has.has('n.cross') && countsIn(frame, annexAt.at)) {
    // "including the annex": counted in, not singled out.
  } else if (restricting.length > 0) {
    const kinds = [...new Set(restricting.map((kind) => kind.value))]
    const left = kinds.filter((kind) => !frame.kinds.some((other) => other.not && other.value === kind))
    filter.kinds = partOfAnnex(frame) ?? left
  } else if (away.length > 0) {
    const out = new Set(away.map((kind) => kind.value))
    filter.kinds = everyKind.filter((kind) => !out.has(kind))
  }
  Object.assign(filter, areaConditions(frame))
  if (frame.objectives.length > 0) {
    // "目标7、15分别由哪些工作流落实".
    const apart = frame.objectives.length > 1 && /分别|各[自由有]/.test(frame.words)
    const or =
      frame.has.has('o.or') ||
      frame.pieces.some(({ ref, words }) => ref?.to === 'objectives' && /\d ?(?:or|或[者是]?|\/) ?\d/.test(words))
    filter.objectives =
      apart || or ? [{ any: frame.objectives }] : frame.objectives.map((number) => ({ any: [number] }))
  } else if (objectiveByName(frame)) filter.objectives = [{ any: frame.objectiveNames }]
  if (frame.notObjectives.length > 0)
    filter.objectives = [
      ...(filter.objectives ?? []),
      ...frame.notObjectives.map((number) => ({ any: [number], not: true })),
    ]
  const unled = leadLacking(frame)
  if (unled) filter.led = false
  const named = partyConditions(unled ? { ...frame, roles: frame.roles.filter((role) => role !== unled) } : frame)
  const parties = [
    ...(exceptOne(frame) ? named.map((party) => ({ ...party, not: true })) : named),
    ...partiesLeftOut(frame),
  ]
  if (parties.length > 0) filter.parties = parties
  // "Which help to achieve objective 7?": no stage of theirs.
  const towards = (at: number) =>
    frame.objectives.length > 0 &&
    /^(?:implement|achiev|accomplish|fulfil|being done|done$)/.test(frame.pieces[at]?.words ?? '')
  // "No calendar deadline, just ongoing or annually": a time frame, and no stage.
  const timeless = frame.has.has('r.undated')
  const spoken = statuses(frame).filter(
    ({ at }) => !(timeless && frame.pieces[at]?.words === 'ongoing') && !towards(at),
  )
  if (spoken.length > 0) {
    // "Isn't in preparation or in progress" denies both.
    const not = spoken.every((mention) => mention.not) || (spoken[0]?.not === true && frame.has.has('o.or'))
    // "Already running, not in preparation": what is said to hold is enough.
    const held = spoken.filter((mention) => not || !mention.not)
    filter.statuses =
      held.length === 1 && !not && unbegun.test(frame.pieces[held[0]?.at ?? -1]?.words ?? '')
        ? { any: ['in-progress', 'completed'], not: true }
        : { any: held.map((mention) => mention.value as Status), ...(not ? { not: true } : {}) }
  }
  const started = frame.statuses.find((mention) => mention.value === 'started')
  // "When should the pilots start" asks for a time.
  if (started && spoken.length === 0 && !frame.has.has('q.when')) {
    filter.statuses = { any: ['in-progress', 'completed'], ...(started.not ? { not: true } : {}) }
  }
  if (frame.has.has('r.overdue')) filter.overdue = !inTime(frame.pieces)
  if (frame.has.has('r.undated')) filter.dated = false
  const dated = frame.pieces.findIndex((piece) => piece.concept === 'r.dated')
  if (dated >= 0) filter.dated = !negated(frame.pieces, dated) && !exceptedIn(frame.pieces).has(dated)
  // "常年在做或者每年都做": one reason or the other.
  const open = frame.pieces.flatMap(({ concept, words }) => {
    const reason = concept === 'r.open' && (words === '写有时长' ? ofAnyLength : openDeadline(words)?.deadline)
    return reason && reason.precision === 'open' ? [reason] : []
  })
  const either = frame.has.has('r.undated') && frame.has.has('o.or') && open.length < 2
  if (open.length > 0 && !either) filter.open = open
  const counts = [...countConditions(frame), ...leadsBeside(frame), ...soleParticipant(frame)]
  if (counts.length > 0) filter.counts = counts
  // "no calendar deadline" of a list
  if (
    frame.attributes.some((mention) => mention.not && (mention.value === 'deadline' || mention.value === 'dates')) &&
    frame.ids.length === 0 &&
    !frame.has.has('r.overdue')
  )
    filter.dated = false
  return filter
}

/** "粮食署没表示兴趣、又没有牵头机构的": beside what an agency has not, that nobody leads. */
function leadLacking({ roles, agencies, pieces }: Frame): Frame['roles'][number] | undefined {
  if (agencies.length !== 1 || roles.length !== 2) return undefined
  return roles.find(
    ({ value, not, at }) =>
      value === 'lead' &&
      not &&
      /^牵头(?:方|机构|单位|者)$/.test(pieces[at]?.words ?? '') &&
      /^(?:又|也|都|且)?(?:没有|无)$/.test(pieces[at - 1]?.words ?? '') &&
      roles.some((role) => role.value === 'interested' && role.at < at),
  )
}

/** "The cross-cutting ones in the annex", "its thematic entries": a part of it, where nothing joins the two. */
export function partOfAnnex(frame: Frame): Workstream['kind'][] | null {
  const at = (concept: string) => frame.pieces.findIndex((piece) => piece.concept === concept)
  const [thematic, annex] = [at('n.thematic'), at('n.annex')]
  // "The annex's thematic entries (not the cross-cutting ones)".
  const denied = frame.kinds.some((kind) => kind.not && kind.at === at('n.cross'))
  const cross = denied ? -1 : at('n.cross')
  if (annex < 0 || frame.has.has('o.include') || frame.kinds.some((kind) => kind.not && kind.value !== 'cross-cutting'))
    return null
  const joined = (from: number, to: number, ...by: string[]) =>
    frame.pieces.slice(Math.min(from, to) + 1, Math.max(from, to)).some(({ concept }) => by.includes(concept))
  // "附件…（主题与跨领域合计）": both of its parts.
  if (
    annex < Math.min(thematic, cross) &&
    joined(thematic, cross, 'o.and') &&
    !joined(annex, thematic, 'o.and', 'o.or')
  )
    return frame.pieces.slice(annex, Math.min(thematic, cross)).some(({ words }) => words === '、')
      ? null
      : ['future', 'cross-cutting']
  const part = cross < 0 ? thematic : cross
  if (part < 0 || joined(part, annex, 'o.and', 'o.or', 'break', 'stop')) return null
  return cross < 0 ? ['future'] : ['cross-cutting']
}

/** "Across the workplan and its annex", "whether as lead, participant or interested in the annex": all of them, the annex too. */
function wholePlan(frame: Frame, at: number): boolean {
  if (/entr|item|proposal|条目/.test(frame.pieces[at]?.words ?? '')) return false
  const before = frame.pieces
    .slice(Math.max(0, at - 5), at)
    .filter(({ concept, words }) => concept !== 'noise' && !/^(?:its|the|of)$/.test(words))
  const [noun, joint] = before.slice(-2)
  const joined =
    joint !== undefined && (/^o\.(?:and|or|include)$/.test(joint.concept) || /^(?:plus|with|and)$/.test(joint.words))
  const place = /^(?:n\.(?:plan|part|workstream|core|thematic)|name)$/.test(noun?.concept ?? '') && !noun?.named?.agency
  // "All entries, annex and main plan alike".
  const [also, other] = frame.pieces.slice(at + 1, at + 5).filter(({ concept }) => concept !== 'noise')
  const after =
    /^o\.(?:and|or)$/.test(also?.concept ?? '') &&
    /^n\.(?:plan|part|workstream|core|thematic)$/.test(other?.concept ?? '')
  return (joined && place) || after || anyPart(frame)
}

/** Whether "workstreams and" stands right before a position. */
function besideWorkstreams(frame: Frame, at: number): boolean {
  if (/\bworkstreams? ?[+/&] ?annex/.test(frame.words)) return true
  const [noun, and] = frame.pieces
    .slice(Math.max(0, at - 5), at)
    .filter(({ concept }) => !/^(?:noise|o\.each|o\.all)$/.test(concept))
    .slice(-2)
  return (
    (and?.concept === 'o.and' || (and?.concept === 'o.or' && frame.objectives.length + frame.areas.length > 0)) &&
    (noun?.concept === 'n.workstream' || /workstreams$|工作流$/.test(noun?.words ?? ''))
  )
}

/** "In every one except one": the one that is meant is the other way round. */
function exceptOne(frame: Frame): boolean {
  return (
    frame.has.has('o.all') &&
    frame.pieces.some((piece, at) => piece.concept === 'o.except' && frame.pieces[at + 1]?.number === 1) &&
    frame.exceptIds.length === 0
  )
}

/** Whether "including", "也算", "连…一起" stands by a position. */
function countsIn(frame: Frame, at: number): boolean {
  // "Including those in the annex": small words between say nothing.
  const before = frame.pieces.slice(0, at).findLastIndex(({ concept }) => concept !== 'noise' && concept !== 'p.them')
  for (let i = Math.min(Math.max(0, at - 3), Math.max(0, before)); i <= at + 4; i++) {
    const piece = frame.pieces[i]
    // "带头的也算，哪个附件条目…".
    const asked = i < at && frame.pieces.slice(Math.max(0, i), at).some(({ concept }) => concept === 'q.which')
    if (asked && /^(?:也|都)?(?:算|计)[上入]?$/.test(piece?.words ?? '')) continue
    if (
      (piece?.concept === 'o.include' && piece.words !== '任何身份都算') ||
      /^(too|also|as well)$/.test(piece?.words ?? '')
    )
      return true
  }
  return false
}

/** Whether a clause limits workstreams by anything. */
export function isFiltered(filter: Filter): boolean {
  return Object.keys(filter).length > 0
}
