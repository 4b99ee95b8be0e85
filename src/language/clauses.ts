import { isAsking, wonders } from './asking.ts'
import { builtInChinese } from './beyond-chinese.ts'
import { type Frame, frameOf, has, hasSubject, isEmpty, startsAsCheck } from './frame.ts'
import { leavesOut, narrows, onlyLimits, onlyTime, standsAlone } from './limits.ts'
import { asksOnly } from './only-asks.ts'
import { isOrder } from './orders.ts'
import type { Marked } from './references.ts'
import { isDiary, isTalk, polite, sawNothing } from './talk.ts'
import { independent, ofAnotherAgency } from './two-questions.ts'

export interface Clause {
  pieces: Marked[]
  frame: Frame
  /** How many of its first pieces only set the scene. */
  scene?: number
  /** Where talk after the question begins. */
  tail?: number
}

/** Whether a question begins behind an "and": "and who …", "and is it …". */
function questionBehind(pieces: Marked[], at: number): boolean {
  const next = pieces[at + 1]
  // "和哪个组织合作办": with whom, no further question.
  const together = /^[和跟与同]$/.test(pieces[at]?.words ?? '') && next?.concept === 'q.who'
  if (
    together &&
    pieces.slice(at + 2, at + 5).some(({ words }) => /^(?:合作|合办|联合|联手|一起|一块|共同|搭|办)/.test(words))
  )
    return false
  const verb = /^(?:is|are|was|were|does|do|did|has|will|can)$/.test(next?.words ?? '')
  if (verb && pieces[at + 2]?.concept !== 'o.not') return true
  // "… and I'd better know what they lead": small words ask nothing.
  const first = pieces.slice(at + 1, at + 5).find(({ concept }) => concept !== 'noise')
  return [first, ...pieces.slice(at + 1, at + 3)].some(
    (piece) =>
      piece !== undefined &&
      (piece.concept.startsWith('q.') || piece.concept === 'o.count' || /^(?:what|where) else$/.test(piece.words)),
  )
}

/** "Is UNDP on T6?": a whole question, though no word of it but its order asks. */
function checks({ frame, pieces }: Clause): boolean {
  const closed = pieces.at(-1)
  const item = frame.ids.length + frame.topics.length > 0
  // "Has T6 moved beyond preparation, and how many …?"
  if (item && startsAsCheck(frame) && frame.statuses.length > 0 && closed?.concept === 'break') return true
  const named = frame.agencies.length > 0 && item
  return named && startsAsCheck(frame) && closed?.concept === 'stop' && /[?？]/.test(closed.words)
}

/** What opens the same thing said once more. */
const restates =
  /^[\s,;:(，；：（-]*(?:i\.?e\b\.?|that is to say\b|in other words\b|也就是说|就是说|即是说|换句话说|换言之)/

/** Cuts at full stops and question marks, and at commas and "and" where another question begins. */
function cut(pieces: Marked[]): { pieces: Marked[]; hard: boolean }[] {
  const parts: { pieces: Marked[]; hard: boolean }[] = [{ pieces: [], hard: true }]
  pieces.forEach((piece, at) => {
    const hard = piece.concept === 'stop'
    const begun =
      parts.at(-1)?.pieces.some((one) => !['noise', 'break', 'o.and', 'p.so', 'p.about'].includes(one.concept)) === true
    // The comma of enumerations joins.
    const soft =
      begun &&
      ((piece.concept === 'break' && piece.words !== '、') || (piece.concept === 'o.and' && questionBehind(pieces, at)))
    if (hard || soft) {
      parts.at(-1)?.pieces.push(piece)
      parts.push({ pieces: [], hard })
    } else parts.at(-1)?.pieces.push(piece)
  })
  return parts.filter((part) => part.pieces.length > 0)
}

/**
 * Parts with what they say; `talk` where a whole sentence only chats ("The coffee machine is broken again.") beside another
 * one that asks of something in the plan, or orders something.
 */
function sentencesOf(parts: ReturnType<typeof cut>, lower: string) {
  let sentence = 0
  const said = parts.map((part) => {
    if (part.hard) sentence++
    const frame = frameOf(part.pieces, lower)
    return { part, sentence, frame, order: isOrder(frame.words, wonders(frame)) }
  })
  const sure = said.filter(
    ({ frame, order }) => !order && hasSubject(frame) && isAsking(frame) && frame.notInPlan.length === 0,
  )
  // In a long letter an id that is written out is what it comes to; a child in it is no topic.
  const long = lower.length > 700
  const letter = long
    ? [
        sure.filter(({ frame }) => frame.ids.length > 0),
        sure.filter(({ frame }) => frame.has.has('n.workstream') && wonders(frame)),
      ]
    : []
  const written = letter.find((some) => some.length > 0) ?? []
  const firm = new Set((written.length > 0 ? written : sure).map((one) => one.sentence))
  const rests = (frame: Frame) =>
    hasSubject(frame) || wonders(frame) || frame.kinds.length + frame.statuses.length + frame.whens.length > 0
  const bound = new Set(said.filter(({ frame }) => rests(frame)).map((one) => one.sentence))
  const chats = new Set(
    said
      // "T4找谁？给个人名和电话": asked of what stands before.
      .filter(({ frame }) => !/^(?:person|contact)$/.test(builtInChinese(frame.words) ?? ''))
      .filter(({ frame }) => frame.notInPlan.length > 0 || frame.unknown.length > 1)
      .map((one) => one.sentence)
      .filter((at) => !bound.has(at)),
  )
  // "… and I still owe Geneva a summary from Tuesday. What stage is 2.2 at?": what the asker tells of himself, beside a name.
  const told = new Set(
    sure.filter(({ frame }) => frame.ids.length + frame.topics.length > 0).map((one) => one.sentence),
  )
  if (told.size > 0)
    for (const at of new Set(said.map((one) => one.sentence)))
      if (!told.has(at) && isDiary(said.filter((one) => one.sentence === at).map(({ frame }) => frame))) chats.add(at)
  return said.map((one) => ({
    ...one,
    talk: firm.size > 0 && !firm.has(one.sentence) && (written.length > 0 || chats.has(one.sentence) || one.order),
  }))
}

/**
 * The clauses of a message that each ask something. Talk around a question is joined to it, so that "I've a call with
 * ILO, what are they on the hook for?" knows whom "they" means; clauses that give orders to the bot itself are left out.
 */
export function clausesOf(pieces: Marked[], lower: string): Clause[] {
  const clauses: Clause[] = []
  let ordered = false
  // "Any in T? If not, which in the annex?": the words before the second comma ask nothing, and end no sentence.
  let stopped = false
  const parts = sentencesOf(cut(pieces), lower).map((one) => {
    const asked = one.part.pieces.some(({ concept, words }) => concept === 'stop' && /[?？]/.test(words))
    return { ...one, chat: isTalk(one.frame, asked) }
  })
  // "Letting people in on compassionate grounds, who runs that?": before a comma or what points back it is the topic.
  const apart = (at: number) => {
    const [own, next] = [parts[at], parts[at + 1]]
    const end = own?.part.pieces.at(-1)
    const han = /[\u3400-\u9fff]/.test(own?.frame.words ?? '')
    if (han) return true
    const closed = next === undefined ? own?.part.hard : end?.concept === 'stop' || /^[:–—-]$/.test(end?.words ?? '')
    const timed = own !== undefined && own.frame.whens.length > 0
    const settled = parts.some(({ frame }, other) => other !== at && (frame.whens.length > 0 || hasSubject(frame)))
    if (!closed || (timed && !settled)) return false
    return !(next && has(next.frame, 'p.it', 'p.them') && !hasSubject(next.frame))
  }
  const spoken = parts.some(
    ({ chat, frame }) =>
      !chat &&
      (frame.pieces.filter(({ concept }) => !/^(?:noise|break|stop)$/.test(concept)).length > 1 ||
        hasSubject(frame) ||
        frame.kinds.length > 0),
  )
  const said = parts.filter(({ chat }, at) => {
    if (!(chat && spoken && apart(at))) return true
    // What a stop set apart from what is left out, it sets apart from what stands before.
    const next = parts[at + 1]
    if (next && parts[at]?.part.hard) next.part.hard = true
    return false
  })
  const asks = said.some(({ frame }) => !polite(frame))
  const open = (frame: Frame) => frame.notInPlan.length > 0 || frame.has.has('p.about')
  const told = said.some(({ frame }) => !polite(frame, true) && (isAsking(frame) || open(frame)))
  const wondered = said.some(
    ({ frame }) =>
      !polite(frame, true, true) &&
      (wonders(frame) || open(frame) || /哪|什么/.test(frame.words) || (frame.has.has('q.check') && hasSubject(frame))),
  )
  /** "…? And as regards 2.2, when is it due?": opens the next question. */
  const headsNext = (at: number) => {
    const [own, next] = [said[at], said[at + 1]]
    const asked = clauses.at(-1)
    return (
      own !== undefined &&
      next !== undefined &&
      asked !== undefined &&
      next.sentence === own.sentence &&
      hasSubject(own.frame) &&
      !isAsking(own.frame) &&
      isAsking(next.frame) &&
      !hasSubject(next.frame) &&
      isAsking(asked.frame) &&
      hasSubject(asked.frame) &&
      said[at - 1]?.sentence !== own.sentence
    )
  }
  for (const [at, { part, frame, talk }] of said.entries()) {
    if (talk || (asks && polite(frame, told, wondered) && /[\u3400-\u9fff]/.test(frame.words))) continue
    const from = clauses.at(-1)?.pieces.at(-1)?.to
    if (from !== undefined && restates.test(lower.slice(from, part.pieces.at(-1)?.to))) continue
    stopped ||= part.hard
    // What follows an order to the bot in the same sentence is part of it, unless it asks something.
    if (part.hard) ordered = false
    const commanded = frame.has.has('x.assistant')
    ordered = ordered || commanded
    if (isEmpty(frame) || commanded || (ordered && !wonders(frame))) continue
    const last = clauses.at(-1)
    if (!last) {
      stopped = false
      clauses.push({ pieces: part.pieces, frame })
      continue
    }
    const bothAsk = (isAsking(last.frame) || checks(last)) && isAsking(frame)
    // "T3 has four activities. Right?" is one question.
    // So is "Which are they, as of today?".
    const tag = asksOnly(part.pieces, frame, last)
    // "7月到期的有哪些？只要移民组织牵头的": it limits what was asked.
    const limits =
      /^\W*(?:只要|只看|只算|只列|仅限|限于|仅要)/.test(frame.words) &&
      !wonders(frame) &&
      frame.ids.length + frame.topics.length === 0
    // "拆成几条，每条几时到期".
    const each = /^[^a-z]{0,2}每一?[条个项]/.test(frame.words) && !hasSubject(frame) && !frame.has.has('n.workstream')
    // "年会快到了吗？下一次何时".
    const next = has(frame, 'p.next') && has(frame, 'q.when') && !hasSubject(frame) && last.frame.topics.length > 0
    const apart =
      tag || limits || next || each
        ? false
        : stopped
          ? ofAnotherAgency(last.frame, frame) ||
            (bothAsk &&
              (hasSubject(frame) ||
                hasSubject(last.frame) ||
                frame.attributes.length > 0 ||
                independent(last.frame, frame)))
          : independent(last.frame, frame)
    if (isAsking(frame)) stopped = false
    if (apart || headsNext(at)) clauses.push({ pieces: part.pieces, frame })
    else if (!isAsking(frame) && isAsking(last.frame) && hasSubject(last.frame) && sawNothing(frame)) continue
    else {
      if (
        !isAsking(last.frame) &&
        !onlyLimits(last.frame) &&
        !onlyTime(last.frame) &&
        !leavesOut(last.frame) &&
        !(last.frame.ids.length + last.frame.topics.length > 0 && /其余|其[他它]|别的|剩下|余下/.test(frame.words)) &&
        standsAlone(frame, last.pieces.at(-1)?.concept === 'stop' && has(last.frame, 'p.we'))
      ) {
        clauses[clauses.length - 1] = { pieces: part.pieces, frame }
        continue
      }
      const joined = [...last.pieces, ...part.pieces]
      const scope =
        onlyLimits(last.frame) ||
        (frame.has.has('r.due') &&
          /^\W*(?:not counting|excluding|leaving (?:out|aside)|except|setting aside|besides|other than|apart from)\b/.test(
            last.frame.words,
          )) ||
        (onlyTime(last.frame) && frame.has.has('r.due'))
      const opens = !isAsking(last.frame) && isAsking(frame) && !scope && !tag
      const scene = opens ? last.pieces.length : (last.scene ?? 0)
      const closes = isAsking(last.frame) && !isAsking(frame) && !narrows(frame)
      // "…，请备几句：谁牵头、何时交": what asks on takes the talk before it back.
      const tail =
        opens ||
        (isAsking(frame) && (wonders(frame) || has(frame, 'q.define'))) ||
        (frame.whens.length > last.frame.whens.length && !has(frame, 'p.we'))
          ? undefined
          : (last.tail ?? (closes ? last.pieces.length : undefined))
      const whole = frameOf(joined, lower, scene, tail)
      clauses[clauses.length - 1] = { pieces: joined, frame: whole, scene, ...(tail === undefined ? {} : { tail }) }
    }
  }
  return clauses
}
