import type { NotInPlan } from '../workplan/question.ts'
import type { Status, Workstream } from '../workplan/workplan.ts'
import { addReference } from './add-reference.ts'
import { choosesAmong, type Frame } from './clause-parts.ts'
import { attributes, kinds, roles } from './concept-values.ts'
import { agenciesBeside, exceptedIn } from './excepted.ts'
import type { Piece } from './lexer.ts'
import * as nearby from './nearby.ts'
import * as negation from './negation.ts'
import { presumed } from './presumed.ts'
import { lacksPart, ledByOthers, ofOthers } from './presumed-chinese.ts'
import type { Marked } from './references.ts'
import { isReported } from './reported.ts'
import { servesOthers } from './roles-chinese.ts'

export type { Context, Frame, Mention } from './clause-parts.ts'

const silent = new Set<Piece['concept']>(['noise', 'break', 'stop'])

/**
 * Takes a clause apart. The pieces are those of one clause; `lower` is the whole message. The first `scene` pieces, and those from `tail` on,
 * only set the scene ("I've a call with ILO tomorrow, …"): whom they name counts, what else they say does not.
 */
export function frameOf(said: Marked[], lower: string, scene = 0, tail = said.length): Frame {
  const pieces = presumed(said)
  const frame: Frame = {
    ids: [],
    set: false,
    unsure: [],
    missing: null,
    activityNumbers: [],
    ordinals: [],
    topics: [],
    terms: [],
    agencies: [],
    excepted: [],
    strangers: [],
    roles: [],
    attributes: [],
    statuses: [],
    objectives: [],
    notObjectives: [],
    objectiveNames: [],
    areas: [],
    notAreas: [],
    areaNames: [],
    kinds: [],
    counted: null,
    whens: [],
    has: new Set(),
    not: false,
    notInPlan: [],
    unknown: [],
    words: pieces.length > 0 ? lower.slice(pieces[0]?.from, pieces.at(-1)?.to) : '',
    mended: [],
    exceptIds: [],
    scene,
    pieces,
  }
  const excepted = exceptedIn(pieces)
  const beside = agenciesBeside(pieces)
  const rest = pieces.slice(scene)
  const settled = rest.some(
    (piece) =>
      piece.ref !== undefined ||
      piece.named?.agency !== undefined ||
      piece.when !== undefined ||
      roles[piece.concept] !== undefined,
  )
  // "Next week I meet WHO": when they are met is nothing that is asked.
  const met = pieces.slice(0, scene).some((piece) => piece.named?.agency !== undefined)
  // "Team lunch on Friday, who's in?": nothing behind the scene speaks of the plan.
  const groundless = !rest.some(
    ({ concept, ref, named, when }) => ref || named || when || /^(?:[nsrp]\.|a\.(?!involved))/.test(concept),
  )
  // "In July, which of those that IOM leads fall due?": when something is due.
  const core = pieces.slice(scene, tail)
  const dueThen =
    core.some(({ concept }) => concept === 'r.due' || concept === 'a.deadline') && !core.some(({ when }) => when)
  // "UNDP in return and reintegration: which role?": before a colon stands what is asked about.
  const headed = /^:$/.test(pieces[scene - 1]?.words ?? '')
  // "开发署/回返：什么角色？": names alone are what is asked about.
  const bare = pieces
    .slice(0, scene)
    .every(({ concept, named, words }) => named || /^(?:noise|break)$/.test(concept) || words === '/')
  const premise = pieces
    .slice(0, scene)
    .some((piece) => piece.ref !== undefined || kinds[piece.concept] !== undefined || piece.concept === 'n.workstream')
  pieces.forEach((piece, at) => {
    const setting = at < scene || at >= tail
    if (piece.typed) frame.mended.push({ typed: piece.typed, words: piece.words })
    const out = excepted.has(at)
    if (piece.ref) {
      if (out && piece.ref.to === 'items' && piece.ref.sure) frame.exceptIds.push(...piece.ref.ids)
      else if (piece.ref.to === 'objectives' && (out || negation.negated(pieces, at)))
        frame.notObjectives.push(...piece.ref.numbers)
      else if (piece.ref.to === 'areas' && negation.deniedOfAll(pieces, at)) frame.notAreas.push(...piece.ref.numbers)
      else addReference(frame, piece)
      return
    }
    if (piece.concept === 'number' && piece.number && frame.objectives.length > 0 && negation.negated(pieces, at))
      frame.notObjectives.push(piece.number)
    frame.has.add(piece.concept)
    if (
      [piece.concept, ...(piece.also ?? [])].includes('q.which') &&
      /workstream|entries|工作流|条目/.test(piece.words)
    )
      frame.has.add('n.workstream')
    if (piece.concept === 'q.which' && /\b(?:entry|entries|item|items)$/.test(piece.words)) frame.has.add('n.item')
    // "What UN body …" asks who.
    if (/^q\.(?:what|which)$/.test(piece.concept) && pieces[at + 1]?.concept === 'n.agency') frame.has.add('q.who')
    if (piece.concept === 'o.not' || piece.concept === 'o.without') frame.not = true
    const role = setting ? undefined : nearby.roleAt(pieces, at)
    // "besides the leads": what is excepted is not asked for.
    if (role && out && piece.concept !== 'a.involved' && !nearby.ofAgency(pieces, at)) return
    const nothing = () => negation.negated(pieces, at) || nearby.leftOut(pieces, at) || negation.ofNothing(pieces, at)
    const others =
      role && pieces.some((one) => one.named?.agency) && (nearby.byOthers(pieces, at) || ofOthers(pieces, at))
    if (role) frame.roles.push({ value: role, at, not: nothing() || others === true })
    const past = piece.concept === 'o.past' || /^(?:past|passed)$/.test(piece.words)
    if (past && nearby.besideDeadline(pieces, at)) frame.has.add('r.overdue')
    const finished = nearby.finishedOrDue(piece, pieces)
    if (finished === 'deadline' && piece.concept === 's.completed') frame.has.add('r.due')
    for (const concept of piece.also ?? []) if (finished !== 'status' || concept !== 'r.due') frame.has.add(concept)
    const attribute =
      setting || finished === 'status' || servesOthers(pieces, at) || nearby.serves(pieces, at)
        ? undefined
        : (attributes[piece.concept] ??
          piece.also?.map((concept) => attributes[concept]).find((one) => one !== undefined))
    // "成员构成，含牵头机构": all of them.
    const counted =
      piece.concept === 'a.leads' &&
      (role === 'any' || at >= tail) &&
      /^(?:含|包括|包含|连|连同|算上)$/.test(pieces[at - 1]?.words ?? '') &&
      !pieces.slice(at + 1).some(({ concept }) => concept === 'a.participants')
    if (counted) for (const one of frame.attributes) if (one.value === 'participants') one.value = 'involved'
    if (attribute)
      frame.attributes.push({
        value: counted ? 'involved' : (nearby.doneOrDue(piece, pieces) ?? attribute),
        at,
        not: nothing(),
      })
    // A proposal that is to be submitted is no stage of anything.
    const noun = /^proposals?$/.test(piece.words)
    const status = noun ? undefined : [piece.concept, ...(piece.also ?? [])].find((concept) => concept.startsWith('s.'))
    if (status && finished !== 'deadline' && (!setting || premise)) {
      frame.statuses.push({ value: status.slice(2) as Status, at, not: out || negation.negated(pieces, at) })
    }
    for (const kind of [piece.concept, ...(piece.also ?? [])].flatMap((concept) => kinds[concept] ?? []))
      frame.kinds.push({ value: kind, at, not: out || negation.negated(pieces, at, true) })
    if (piece.when && !(setting && (met || (settled && !dueThen)))) frame.whens.push(piece.when)
    if (piece.concept === 'x.agency') frame.strangers.push(piece.words)
    else if (
      piece.concept.startsWith('x.') &&
      piece.concept !== 'x.assistant' &&
      piece.concept !== 'x.order' &&
      piece.concept !== 'x.official' &&
      (!setting || groundless || (piece.concept === 'x.other-plan' && rest.some((one) => one.concept === 'p.it')))
    ) {
      frame.notInPlan.push(piece.concept.slice(2) as NotInPlan)
    }
    if ((piece.concept === 'unknown' || piece.concept === 'n.word') && !setting) frame.unknown.push(piece.words)
    const named = piece.named
    if (!named) return
    if (named.agency) {
      const role =
        out &&
        !beside.has(at) &&
        (nearby.roleOf(pieces, at) || nearby.roleBefore(pieces, at) || ledByOthers(pieces, at))
      if (out && !role) frame.excepted.push(named.agency)
      else
        frame.agencies.push({
          value: named.agency,
          at,
          not: out || negation.negated(pieces, at) || negation.absent(pieces, at) || lacksPart(pieces, at),
        })
    }
    if (named.topics && out) frame.exceptIds.push(...named.topics)
    else if (named.topics && nearby.describesHeld(pieces, at)) {
      // "体面工作那个领域" names the area, no workstream.
    } else if (named.topics && nearby.countedIn(pieces, at)) frame.has.add('o.include')
    else if (
      named.topics &&
      !(
        setting &&
        !bare &&
        named.term === undefined &&
        (rest.some((one) => (one.ref && !/^(?:activity|ordinal|count)$/.test(one.ref.to)) || one.named?.topics) ||
          (settled && !headed && pieces.slice(0, scene).some((one) => one.named?.agency)))
      )
    ) {
      frame.topics.push({ ids: named.topics, words: piece.words, at })
    }
    if (named.term && !out) frame.terms.push({ id: named.term, at, words: piece.words })
    if (named.objective !== undefined && !named.agency) frame.objectiveNames.push(named.objective)
    if (named.area !== undefined && !named.agency) frame.areaNames.push(named.area)
  })
  // "都参与的，任何身份都算".
  if (pieces.some(({ words }) => words === '任何身份都算')) for (const role of frame.roles) role.value = 'any'
  // "Not all core ones are in progress. Which aren't?"
  const end = pieces.findLastIndex(({ concept }) => !/^(?:stop|break|noise)$/.test(concept))
  const denying =
    pieces[end]?.concept === 'o.not' &&
    (/^q\.(?:which|what)$/.test(pieces[end - 1]?.concept ?? '') ||
      /\b(?:one|any|some|ones|anything|anyone) (?:that|which|who)\W*$/.test(
        frame.words.replace(/\W+$/, '').slice(0, -(pieces[end]?.words.length ?? 0)),
      ))
  const whole = frame.roles.length > 0 ? frame.roles : frame.agencies
  if (denying) for (const mention of [...whole, ...frame.statuses]) mention.not = true
  // "What funding has been set aside for T4?": money, and not the workstream on the fund.
  if (frame.ids.some((id) => id !== '1.1') && frame.topics.some(({ words }) => /^(?:fund|funds|funding)$/.test(words)))
    frame.notInPlan.push('money')
  negation.absentTogether(frame.agencies, pieces)
  // "Isn't leading or co-leading": what goes on with what is denied is denied too.
  frame.roles.forEach((role, index) => {
    const before = frame.roles[index - 1]
    const between = before ? pieces.slice(before.at + 1, role.at) : []
    const goesOn =
      between.some(({ concept }) => concept === 'o.or') &&
      between.every(({ concept }) => /^(?:noise|o\.or)$/.test(concept))
    if (before?.not && goesOn) role.not = true
  })
  // "WHO is everywhere. Which is it missing from?": who is spoken of before is what is left out.
  const pronoun = rest.some((piece) => /^p\.(?:it|them)$/.test(piece.concept))
  // "哪些根本没提到他们".
  const unsaid = rest.some(
    ({ concept, words }, at) =>
      concept === 'o.not' &&
      /[\u3400-\u9fff]/.test(words) &&
      rest[at + 1]?.concept === 'o.mention' &&
      /^p\.(?:them|it)$/.test(rest[at + 2]?.concept ?? ''),
  )
  const lacks =
    (unsaid || rest.some((piece) => piece.concept === 'o.without')) && !rest.some((piece) => piece.named?.agency)
  const last = rest.findLast(({ concept }) => concept !== 'noise' && concept !== 'stop')
  if ((pronoun || (scene > 0 && last?.concept === 'o.without')) && lacks)
    frame.agencies = frame.agencies.map((agency) => ({ ...agency, not: true }))
  // Whoever the scene names counts only where the question speaks of them.
  const spoken = rest.some(
    (piece) =>
      roles[piece.concept] !== undefined ||
      /^p\.(them|it|we)$/.test(piece.concept) ||
      piece.also?.some((one) => one.startsWith('p.')),
  )
  const limited = rest.some(
    (piece) => /^r\.|^s\./.test(piece.concept) || piece.when !== undefined || piece.ref !== undefined,
  )
  // "Of what WFP likes, which …" chooses from it.
  const partitive = /^\s*(?:of|among|amongst|out of|from)\b/.test(frame.words)
  if (scene > 0 && !spoken && limited && !partitive)
    frame.agencies = frame.agencies.filter((agency) => agency.at >= scene)
  // "数据那个领域，除了T1还有别的吗": what is left out is not asked about.
  const left = pieces.flatMap(({ ref }, at) => (excepted.has(at) && ref?.to === 'items' ? ref.ids : []))
  frame.topics = frame.topics.filter(({ ids }) => !ids.every((id) => left.includes(id)))
  if (isReported(frame)) frame.has.add('q.check')
  if (choosesAmong(frame)) frame.set = true
  return frame
}

/** Whether a clause says anything at all about a plan. */
export function isEmpty(frame: Frame): boolean {
  return frame.pieces.every((piece) => silent.has(piece.concept) && !piece.ref)
}

/** Whether a clause can stand for itself: it names a subject, or asks for something. */
export function hasSubject(frame: Frame): boolean {
  return (
    frame.ids.length > 0 ||
    frame.unsure.length > 0 ||
    frame.missing !== null ||
    frame.agencies.length > 0 ||
    frame.topics.length > 0 ||
    frame.terms.length > 0 ||
    frame.objectives.length > 0 ||
    frame.areas.length > 0
  )
}

/** The kinds of workstreams that a clause names, each once, whether or not they are denied. */
export function kindsNamed(frame: Frame): Workstream['kind'][] {
  return [...new Set(frame.kinds.map((kind) => kind.value))]
}

/** Any of these concepts in the clause. */
export function has(frame: Frame, ...concepts: Parameters<Frame['has']['has']>[0][]): boolean {
  return concepts.some((concept) => frame.has.has(concept))
}

/** Whether a clause begins as an English yes-or-no question does: "is …", "does …". */
export function startsAsCheck(frame: Frame): boolean {
  return /^[\s,]*(?:so|and|but|ok|hey|then)?[\s,]*(?!(?:can|could|will|would) (?:you|i|we)\b)(?:is|are|was|were|does|do|did|has|have|can|could|will|would|should)\b/.test(
    frame.words,
  )
}
