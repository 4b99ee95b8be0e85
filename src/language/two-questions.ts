import { type Frame, has, hasSubject, startsAsCheck } from './frame.ts'
import { countsTheirs, speaksOfAgency } from './that-agency.ts'

/** "逾期的工作流里，哪些…": what the next part chooses from. */
const partitive = /(?:里|中|里[面头边]|当中|之中)[，,:：\s]*$/

/** Whether two parts of a sentence, joined by a comma or "and", are questions that each stand for themselves. */
export function independent(left: Frame, right: Frame): boolean {
  if (partitive.test(left.words) && !asksOpenly(left)) return false
  // "What's the start-up fund, and when was it set up?"
  const defined = left.terms.length > 0 && (left.has.has('q.define') || left.has.has('q.what')) && !wants(left)
  return (
    (ownItem(left) && ownItem(right) && wants(left) && wants(right)) ||
    (defined && wants(right) && right.has.has('p.it')) ||
    // "…, and what budget has been set aside for it?": the first part has an answer.
    (named(left) && wants(left) && left.notInPlan.length === 0 && right.notInPlan.length > 0 && asksOpenly(right)) ||
    // "Has T6 moved beyond preparation, and how many participants does it have?"
    (named(left) && startsAsCheck(left) && stated(left) && has(right, 'o.count') && has(right, 'p.it')) ||
    // "Who leads T6, and what else is it in?"
    (named(left) && wants(left) && (asksOpenly(right) || has(right, 'p.else')) && speaksOfAgency(right)) ||
    // "Which is due first, T1 or T2, and who leads it?"
    (has(left, 'o.earliest', 'o.latest', 'o.before', 'o.after', 'o.more', 'o.fewer', 'o.most', 'o.least') &&
      left.ids.length > 1 &&
      has(right, 'p.it') &&
      !hasSubject(right) &&
      (wants(right) || has(right, 'q.define'))) ||
    // "How many core workstreams are there, and which of them are overdue?"
    (has(left, 'o.count') && left.kinds.length > 0 && has(right, 'q.which') && has(right, 'p.them') && stated(right)) ||
    // "Which agency leads T6, and how many does it lead overall?"
    (named(left) && has(left, 'q.who') && right.roles.length > 0 && countsTheirs(right)) ||
    // "What is IFAD interested in, and does it take part in T1?"
    (sortOf(left) === 'list' && !named(left) && startsAsCheck(right) && named(right) && has(right, 'p.it')) ||
    // "F1的三个核心问题是哪三个，还有谁对F1有兴趣": what an activity says, and a fact.
    (named(left) &&
      named(right) &&
      left.attributes.length + left.roles.length === 0 &&
      left.unknown.length > 0 &&
      has(left, 'q.which', 'q.what') &&
      wants(right)) ||
    chosenOf(left, right) ||
    unlike(left, right)
  )
}

/** "What are the two workstreams under heading 1, and which falls due first?", "…, and which areas are those?" */
function chosenOf(left: Frame, right: Frame): boolean {
  const listed =
    (has(left, 'n.workstream', 'n.item') || left.kinds.length > 0) &&
    has(left, 'q.which', 'q.what', 'q.define', 'o.list') &&
    !named(left) &&
    // "Of all the deadlines, which comes first?" is one question.
    !/^\W*(?:of|among|amongst|out of|from)\b/.test(left.words) &&
    !has(left, 'o.count', 'o.earliest', 'o.latest', 'o.most', 'o.least')
  if (!listed || !has(right, 'q.which') || hasSubject(right) || right.kinds.length > 0) return false
  const ranked = has(right, 'o.earliest', 'o.latest', 'o.most', 'o.least') && !has(right, 'n.workstream')
  return (
    ranked ||
    (has(right, 'p.them') &&
      /^\W*(?:and )?which (?:areas|objectives|agencies|ones)? ?are (?:those|they)\b/.test(right.words))
  )
}

function stated(frame: Frame): boolean {
  return frame.statuses.length > 0 || has(frame, 'r.overdue')
}

function wants(frame: Frame): boolean {
  return (
    frame.attributes.length > 0 ||
    frame.roles.length > 0 ||
    (stated(frame) && startsAsCheck(frame)) ||
    has(frame, 'q.when', 'q.who') ||
    (frame.has.has('q.which') && frame.objectives.length + frame.areas.length > 0)
  )
}

/** Whether a part has a question word of its own. */
export function asksOpenly(frame: Frame): boolean {
  return has(frame, 'q.who', 'q.when', 'q.which', 'q.what', 'q.where', 'q.how', 'o.count') || startsAsCheck(frame)
}

function ownItem(frame: Frame): boolean {
  return frame.ids.length + frame.unsure.length + frame.topics.length + frame.objectives.length + frame.areas.length > 0
}

/** Whether a part names a workstream or activity. */
function named(frame: Frame): boolean {
  return frame.ids.length + frame.unsure.length + frame.topics.length > 0
}

/** What sort of question a part asks for itself; null where it needs the other part for that. */
type Sort = 'check' | 'count' | 'list' | 'extreme' | 'tell'

function sortOf(frame: Frame): Sort | null {
  if (has(frame, 'o.count')) return 'count'
  const claims =
    frame.agencies.length +
    frame.statuses.length +
    frame.objectives.length +
    frame.areas.length +
    (has(frame, 'r.overdue') ? 1 : 0)
  const words =
    has(frame, 'q.who', 'q.when', 'q.which', 'q.what', 'q.where', 'q.define') ||
    // Some phrases have the question word in them: "何时到期", "by when".
    frame.pieces.some(
      (piece) =>
        piece.concept.startsWith('a.') &&
        /[谁何啥哪几]|什么|多少|\bwhen\b|\b(?:which|what) (?:day|date|month)\b/.test(piece.words),
    )
  if ((startsAsCheck(frame) || (has(frame, 'q.check') && !words)) && claims > 0) return 'check'
  if (has(frame, 'o.earliest', 'o.latest', 'o.most', 'o.least') && !named(frame)) return 'extreme'
  if (!words) return null
  const chooses = frame.roles.length > 0 || has(frame, 'q.which', 'q.what')
  if (frame.agencies.length > 0 && chooses && !named(frame)) return 'list'
  const places = frame.ordinals.length + frame.activityNumbers.length + (has(frame, 'p.first', 'p.last') ? 1 : 0)
  const defines = has(frame, 'q.define') && has(frame, 'p.it')
  return wants(frame) || frame.whens.length > 0 || places > 0 || defines ? 'tell' : null
}

/**
 * Whether two parts ask for unlike things, so that one question could not hold both: a check beside a fact, two counts, an
 * agency's list beside an item's leads, two times. Two facts of one item are one question.
 */
function unlike(left: Frame, right: Frame): boolean {
  const [first, second] = [sortOf(left), sortOf(right)]
  if (ofAnotherAgency(left, right)) return true
  if (first !== 'check' && named(left) && wants(left) && onlyNames(right, 'item')) return true
  if ((first === 'count' || first === 'list') && left.kinds.length > 0 && onlyNames(right, 'kind')) return true
  if (first === 'count' && otherPart(left, right)) return true
  // "哪个拖过点了 谁家的活儿": of what is late.
  const late = has(left, 'r.overdue') && !hasSubject(left) && !hasSubject(right)
  if (late && wants(right) && second === 'tell' && right.statuses.length === 0) return true
  // "…, or only a participant?" and "…, is that right?" go on with the same.
  if (!first || !second || opensWith(right, 'o.or')) return false
  const limited = left.kinds.length + left.whens.length + left.statuses.length > 0
  if (!hasSubject(left) && !limited && first !== 'extreme') return false
  const ofWhom = left.agencies.length > 0 && right.agencies.length > 0 && !named(left)
  switch (`${first}-${second}`) {
    case 'tell-tell':
      return (
        (left.whens.length > 0 && right.whens.length > 0 && !named(right)) ||
        asksOther(left, right) ||
        twoTimes(left, right)
      )
    case 'list-tell':
      return left.whens.length > 0 && right.whens.length > 0
    case 'count-tell':
      return (
        right.ordinals.length + right.activityNumbers.length > 0 ||
        has(right, 'p.first', 'p.last') ||
        (!named(left) && wants(right) && right.kinds.length === 0)
      )
    case 'extreme-tell':
      return has(right, 'p.it', 'p.them') || (has(right, 'q.who', 'q.when') && right.unknown.length === 0)
    case 'tell-count':
      return !named(left) && left.terms.length > 0
    case 'extreme-extreme':
      return has(left, 'o.earliest', 'o.most') !== has(right, 'o.earliest', 'o.most')
    case 'list-list':
      return ofWhom
    case 'tell-list':
      return named(left)
    case 'check-list':
    case 'check-tell':
      return named(left)
    case 'count-list':
    case 'count-count':
      return true
    case 'tell-check':
    case 'count-check':
      return named(left) && !named(right)
    case 'check-check':
      return named(left) || ofWhom
    default:
      return false
  }
}

/** "When is it due and what is it", "…, who drafts it?": something that the first part's words would hide. */
function asksOther(left: Frame, right: Frame): boolean {
  if (!named(left) || named(right) || !wants(left)) return false
  const bare = right.attributes.every((mention) => mention.value === 'summary') && right.roles.length === 0
  // "…, and with whom?" goes on with what happens.
  const together = /\bwith\b|[跟与和同]|联手|携手|合作|合办|搭档/.test(right.words)
  return bare && !together && (has(right, 'q.who') || (has(right, 'q.define') && has(right, 'p.it')))
}

/** "When is the meeting, and by when must the report be in?": of two things. */
function twoTimes(left: Frame, right: Frame): boolean {
  const timed = (frame: Frame) =>
    has(frame, 'q.when') ||
    frame.pieces.some(
      (piece) => /^a\.(?:deadline|dates)$/.test(piece.concept) && /when|day|何时|几|哪|什么时候/.test(piece.words),
    )
  return timed(left) && timed(right) && right.unknown.length + right.topics.length > 0
}

/** "What does WHO lead? And UNICEF?": the same list of another agency. */
export function ofAnotherAgency(left: Frame, right: Frame): boolean {
  return sortOf(left) === 'list' && onlyNames(right, 'agency')
}

/** "…, and UNFPA?", "…，T2呢": the question before, of another agency or item. */
function onlyNames(frame: Frame, of: 'agency' | 'item' | 'kind'): boolean {
  const rest = frame.pieces.filter(
    (piece) => !['noise', 'break', 'stop', 'o.and', 'p.so', 'p.about', 'n.item', 'o.both'].includes(piece.concept),
  )
  const names = (piece: Frame['pieces'][number]) =>
    of === 'kind'
      ? /^n\.(?:core|thematic|annex|cross)$/.test(piece.concept) && !piece.ref
      : of === 'agency'
        ? piece.named?.agency !== undefined
        : piece.named?.topics !== undefined || piece.ref?.to === 'items'
  return (opensWith(frame, 'o.and') || has(frame, 'p.about')) && rest.length > 0 && rest.every(names)
}

/** "几个…，牵头的有没有": another part of the agency that was counted. */
function otherPart(left: Frame, right: Frame): boolean {
  const before = left.roles.map((role) => role.value)
  return (
    left.agencies.length > 0 &&
    right.roles.length > 0 &&
    !hasSubject(right) &&
    has(right, 'q.check', 'q.which') &&
    right.roles.every((role) => role.value !== 'any' && !before.includes(role.value))
  )
}

function opensWith(frame: Frame, concept: 'o.or' | 'o.and'): boolean {
  const opens = frame.pieces.find((piece) => piece.concept !== 'noise' && piece.concept !== 'break')
  return opens?.concept === concept
}
