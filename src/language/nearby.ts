import type { Attribute, Role } from '../workplan/question.ts'
import { roles } from './concept-values.ts'
import { exceptedIn } from './excepted.ts'
import type { Piece } from './lexer.ts'
import { negated } from './negation.ts'
import type { Marked } from './references.ts'
import { numbers, servesOthers } from './roles-chinese.ts'

/** "What is to be done" asks for activities, "when must it be done" for the deadline. */
export function doneOrDue(piece: Marked, pieces: Marked[]): Attribute | undefined {
  const already = /^(?:to )?be done$/.test(piece.words) && pieces.some(({ words }) => words === 'already')
  const both = already || (piece.concept === 'a.deadline' && piece.also?.includes('a.activities'))
  if (!both) return undefined
  const timed = pieces.some(
    (one) =>
      one.concept === 'q.when' ||
      one.also?.includes('q.when') ||
      one.when !== undefined ||
      /^(by|when|already|yet)$/.test(one.words),
  )
  return timed ? 'deadline' : 'activities'
}

/**
 * "Is T2 finished?" asks how far it is, "when must it be finished" for its deadline: such a word is a status unless
 * something makes it a matter of time or duty.
 */
export function finishedOrDue(piece: Marked, pieces: Marked[]): 'status' | 'deadline' | undefined {
  const finished = piece.concept === 'a.deadline' && piece.also?.includes('s.completed')
  // "That close in December": what closes at a time is due then.
  const closing = /^closes?$/.test(piece.words) && pieces[pieces.indexOf(piece) + 1]?.when !== undefined
  const delivered = piece.concept === 's.completed' && (piece.also?.includes('r.due') || closing)
  // "Supposed to be done and dusted before July".
  const at = pieces.indexOf(piece)
  const said = pieces
    .slice(Math.max(0, at - 4), at)
    .map(({ words }) => words)
    .join(' ')
  const owed =
    piece.concept === 's.completed' &&
    /\b(?:should|must|supposed to|expected to|meant to|ha(?:s|ve) to|needs? to) be$/.test(said) &&
    pieces.some(({ when }) => when !== undefined)
  if (owed) return 'deadline'
  if (!finished && !delivered) return undefined
  const due = pieces.some(
    (one) =>
      ['q.when', 'q.how', 'o.before', 'o.after', 'o.earliest', 'o.latest'].includes(one.concept) ||
      one.when !== undefined ||
      /^(by|when|must|should|shall|will|have to|has to|had to|need|needs|supposed|expected|meant)$/.test(one.words),
  )
  return due ? 'deadline' : 'status'
}

/** "While others have the lead", "with somebody else leading": the part is not that of the agency that is named. */
export function byOthers(pieces: Marked[], at: number): boolean {
  const before = pieces
    .slice(Math.max(0, at - 5), at)
    .filter(({ words }) => !/^(?:is|are|has|have|had|does|do|the|a|in|takes?|being|hold|holds)$/.test(words))
  // "Who are the others leading it?"
  if (pieces.slice(0, at).some(({ concept }) => concept === 'q.who') && /^others?$/.test(before.at(-1)?.words ?? ''))
    return false
  return (
    /^(?:others|other|another|somebody|someone|else|other agencies|another agency)$/.test(before.at(-1)?.words ?? '') &&
    !/^who$/.test(before.at(-2)?.words ?? '')
  )
}

/** Roles that are named only to be set aside, also where the scene is set: "leaving aside the two leads, who else …?". */
export function setAside(pieces: Marked[]): Set<'lead' | 'participant' | 'interested' | 'any'> {
  const excepted = exceptedIn(pieces)
  const aside = pieces.flatMap((piece, at) => {
    const role = roles[piece.concept]
    return role && (negated(pieces, at) || leftOut(pieces, at) || excepted.has(at)) ? [role] : []
  })
  const none = pieces.some(
    (one, at) =>
      one.concept === 'o.not' &&
      (/^(no|none|nobody|no.?one|noone)$/.test(one.words) ||
        // "F4没有牵头方吧": whether anybody leads it.
        (/^没有?$/.test(one.words) && /^(?:牵头|参加)方$/.test(pieces[at + 1]?.words ?? ''))),
  )
  return new Set(none ? [] : aside)
}

/** Whether a role is named only to be left out: "the leads need not be listed". */
export function leftOut(pieces: Marked[], at: number): boolean {
  const following = pieces
    .slice(at + 1, at + 9)
    .filter((piece) => piece.concept !== 'noise' && piece.concept !== 'break' && piece.concept !== 'p.we')
  // "taking part (not counting the leads)": what follows is left out, not what stands before.
  const other =
    following[1] &&
    (following.slice(1, 5).some(({ concept }) => roles[concept]) ||
      following[1].ref ||
      following[1].named ||
      // "…, strike out every one where WHO appears".
      following[1].concept === 'o.all' ||
      /^n\.(?:core|thematic|annex|cross)$/.test(following[1].concept))
  const after = other ? undefined : following[0]?.concept
  const before = pieces
    .slice(Math.max(0, at - 4), at)
    .filter((piece) => !['noise', 'number', 'n.agency', 'o.all'].includes(piece.concept))
    .at(-1)
  // "移民组织之外的共同牵头方": what stands before it is left out.
  const behind = /^[以之]外$/.test(before?.words ?? '')
  return after === 'o.exclude' || (before?.concept === 'o.exclude' && !behind)
}

/** Whether a topic is only said to be counted in: "smuggling included". */
export function countedIn(pieces: Marked[], at: number): boolean {
  // "The annex smuggling item included".
  const after = pieces.slice(at + 1, at + 4).find(({ concept }) => !/^(?:noise|n\.item)$/.test(concept))?.concept
  const before = pieces
    .slice(Math.max(0, at - 2), at)
    .filter((piece) => piece.concept !== 'noise')
    .at(-1)?.concept
  const asks = pieces.some(
    (piece) =>
      /^(?:o\.count|q\.which|o\.list)$/.test(piece.concept) ||
      // "筹备中的条目，偷运那条也算进去".
      (piece.concept.startsWith('s.') && pieces.some(({ words }) => /^(?:条目|工作流)$/.test(words))),
  )
  return asks && (after === 'o.include' || before === 'o.include')
}

/** The way of taking part that a word names; one that is said to be counted in widens to any, with those it is listed with. */
export function roleAt(pieces: Marked[], at: number): 'lead' | 'participant' | 'interested' | 'any' | undefined {
  const role = roles[pieces[at]?.concept ?? 'noise']
  if (!role || servesOthers(pieces, at) || numbers(pieces, at) || serves(pieces, at)) return undefined
  if (whichever(pieces, at)) return 'any'
  // "Participants include ILO": who they are, and nobody counted in.
  if (pieces[at + 1]?.concept === 'o.include' && pieces[at + 2]?.named?.agency) return role
  // "Which include WHO among their participants?"
  if (pieces.slice(Math.max(0, at - 2), at).some(({ words }) => /^(?:among|amongst)$/.test(words))) return role
  const run = listedWith(pieces, at)
  const near = run.some((one) => {
    const around = [...pieces.slice(Math.max(0, one - 2), one), ...pieces.slice(one + 1, one + 4)]
    // "牵头的，一并列出": how the list is to be given.
    return around.some(
      ({ concept, words }) =>
        concept === 'o.include' && words !== 'counting' && !(run.length === 1 && /^一[并起]列/.test(words)),
    )
  })
  // "牵头、参加、表示兴趣都算": every part is named.
  if (near && new Set(run.map((one) => pieces[one]?.concept)).size > 2) return 'any'
  const beyond = pieces.slice(Math.max(0, at - 3), at + 7)
  if (beyond.some((piece) => piece.concept === 'n.annex' || piece.concept === 'n.cross')) return role
  return near ? 'any' : role
}

/** "Workstreams that contribute to objective 7": what a workstream does is no part that an agency takes. */
export function serves(pieces: Marked[], at: number): boolean {
  if (!/^(?:contribut|support)/.test(pieces[at]?.words ?? '')) return false
  const object = pieces.slice(at + 1).find(({ concept, ref }) => ref || concept !== 'noise')
  const whose = pieces.slice(0, at).findLast(({ concept }) => concept !== 'noise')?.concept ?? ''
  const counted = pieces.slice(at + 1, at + 6).some(({ concept }) => /^[an]\.(?:objectives?|areas?)$/.test(concept))
  const held = counted || object?.ref?.to === 'objectives' || object?.ref?.to === 'areas'
  return held && /^(?:p\.it|p\.them|n\.(?:workstream|item|core|thematic|annex)|q\.which|o\.and)$/.test(whose)
}

/** "…, be it leading or taking part", "whether as lead or participant": two ways of taking part of which either will do. */
function whichever(pieces: Marked[], at: number): boolean {
  const before = pieces
    .slice(Math.max(0, at - 7), at)
    .map(({ words }) => words)
    .join(' ')
  const either = /\b(?:be (?:it|they)|regardless|irrespective|no matter|whether)\b/
  const run = listedWith(pieces, at)
  if (run.some((one) => pieces[one]?.concept === 'a.interested')) return false
  return either.test(before) && (run.length > 1 || /\bregardless of who leads\b/.test(before))
}

/** The places of the parts that stand in one list with the one at a position: "牵头、参加". */
function listedWith(pieces: Marked[], at: number): number[] {
  const run = [at]
  const joins = (piece: Marked | undefined) =>
    piece !== undefined && (/^(?:noise|o\.and|o\.or|break)$/.test(piece.concept) || piece.concept === 'a.involved')
  for (const step of [-1, 1]) {
    let gap = 0
    for (let i = at + step; i >= 0 && i < pieces.length && gap < 3; i += step) {
      const concept = pieces[i]?.concept ?? 'noise'
      if (roles[concept] && concept !== 'a.involved') {
        run.push(i)
        gap = 0
      } else if (joins(pieces[i])) gap++
      else break
    }
  }
  return run
}

/** Whether a way of taking part stands right behind an agency: "除了IOM牵头的", "except those IOM leads". */
export function roleOf(pieces: Marked[], agency: number): boolean {
  const next = pieces.slice(agency + 1).find((piece) => !passes(piece) || /^[以之]?外$/.test(piece.words))
  return next !== undefined && roles[next.concept] !== undefined
}

/** "Other than those co-led by OHCHR", "where lead = OHCHR": the way of taking part that stands right before an agency. */
export function roleBefore(pieces: Marked[], agency: number): Role | undefined {
  const before = pieces.slice(0, agency).findLast((piece) => piece.concept !== 'noise')
  const english = /^[a-z]/.test(before?.words ?? '')
  return english && before?.concept !== 'a.involved' ? roles[before?.concept ?? 'noise'] : undefined
}

/** The same, seen from the way of taking part. */
export function ofAgency(pieces: Marked[], role: number): boolean {
  return pieces.slice(0, role).findLast((piece) => !passes(piece))?.named?.agency !== undefined
}

/** Small words, and further agencies of a list. */
function passes(piece: Marked): boolean {
  return piece.concept === 'noise' || piece.concept === 'o.and' || piece.words === '、'
}

/** "交付期限已过", "日期已经过了": a deadline or date that is past. */
export function besideDeadline(pieces: Marked[], at: number): boolean {
  const small = ({ concept }: Marked) => /^(?:noise|p\.it|p\.them)$/.test(concept)
  const before = pieces.slice(0, at).findLast((piece) => !small(piece))
  const after = pieces.slice(at + 1).find((piece) => !small(piece))
  return [before, after].some((one) => one?.concept === 'a.deadline' || one?.concept === 'a.dates')
}

const inArea = /^(?:the|about|of|on|for|concerning|covering|called|named|and)$/

/** Whether a name only says which objective or area is meant: "减少脆弱性那个目标", "体面工作、正规移民那个领域". */
export function describesHeld(pieces: Marked[], at: number): boolean {
  // "In the area about decent work".
  const lead = pieces.slice(0, at).findLast(({ concept, words }) => concept === 'a.areas' || !inArea.test(words))
  if (lead?.concept === 'a.areas' && /^(?:area|theme|thematic area)$/.test(lead.words) && pieces[at]?.named?.area)
    return true
  // "目标7（脆弱性）".
  const said = pieces[at - 1]?.words === '(' ? pieces[at - 2]?.ref?.to : undefined
  if (said === 'objectives' || said === 'areas') return true
  const next = pieces
    .slice(at + 1)
    .find((piece) => !piece.named && !/^(?:noise|o\.and)$/.test(piece.concept) && piece.words !== '、')
  const held =
    next?.ref?.to === 'objectives' ||
    next?.ref?.to === 'areas' ||
    /^[an]\.(?:objectives?|areas?)$/.test(next?.concept ?? '')
  // Nouns that stand together are one piece: "那条附件工作流归在哪个领域" is no area that is described.
  return held && /^[那这]个/.test(next?.words ?? '') && (next?.to ?? 0) - (next?.from ?? 0) < 10
}

/** "最后一条附件条目": before the name of a kind, words for an end are an ordinal. */
export function placed(pieces: Piece[], at: number): Piece {
  const piece = pieces[at] as Piece
  const end = piece.concept === 'p.last' ? -1 : piece.concept === 'p.first' ? 1 : 0
  const next = pieces.slice(at + 1).find(({ words }) => words !== '的')
  const kind = /^n\.(?:core|thematic|annex|cross)$/.test(next?.concept ?? '')
  return end !== 0 && kind && /[\u3400-\u9fff]/.test(piece.words)
    ? { ...piece, concept: 'ordinal', number: end }
    : piece
}

/** "最后一个的目标": what the one that is counted has, and not which of them. */
export function belonging(piece: Piece | undefined, lower: string): boolean {
  const before = lower.slice((piece?.from ?? 0) - 2, piece?.from)
  return /^[个条项]的$/.test(before) && /^[an]\.(?:objective|area)s?$/.test(piece?.concept ?? '')
}
