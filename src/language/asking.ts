import { type Frame, hasSubject, startsAsCheck } from './frame.ts'

const asking: Parameters<Frame['has']['has']>[0][] = [
  'q.who',
  'q.when',
  'q.which',
  'q.what',
  'q.where',
  'q.why',
  'q.how',
  'q.define',
  'q.check',
  'o.count',
  'o.list',
  'o.most',
  'o.least',
  'o.earliest',
  'o.latest',
  'r.overdue',
  'r.undated',
  'p.else',
  'p.about',
  'p.sameq',
  'p.other',
  'h.help',
  'r.due',
  'o.mention',
  'o.compare',
  'o.differ',
  'o.same',
]

/** Whether a clause asks for something, rather than only setting the scene. */
export function isAsking(frame: Frame): boolean {
  if (known(frame)) return false
  // A meeting that is only spoken of is no question about its date.
  const attributes = frame.attributes.filter(
    (mention) => frame.pieces[mention.at]?.concept !== 'a.event' && frame.pieces[mention.at]?.words !== 'about',
  )
  // "牵头、参加都算": how what was asked is meant.
  const meant = frame.has.has('o.include') && !hasSubject(frame) && !wonders(frame)
  if (meant && attributes.every((mention) => frame.roles.some((role) => role.at === mention.at))) return false
  // "And is T5 under way?"
  const checks = frame.statuses.length > 0 && hasSubject(frame) && startsAsCheck(frame)
  return attributes.length > 0 || frame.roles.length > 0 || checks || asking.some((concept) => frame.has.has(concept))
}

/** "I already have the list of what IOM leads.", "I know about 2.2.": what is known is not asked. */
function known({ words, pieces }: Frame): boolean {
  // "牵头的已经知道了，…".
  if (/(?:已经?|早就?|都)(?:知道|清楚|了解|掌握|有数)了?[,，。；;\s]*$/.test(words) && !/[?？吗谁哪几什]/.test(words))
    return true
  return (
    /^\W*(?:i|we|they|you|people|colleagues|our [a-z]+(?: [a-z]+)?(?: at [a-z -]+)?)(?:\b.{0,12} already (?:have|has|know|knows|got)\b| (?:know (?:about|that|what)|have (?:the|a) list of|say|says|said|(?:have|need|got) to (?:report|write|brief|present|speak|talk|(?:address|send|write|post) (?:a|an|my|our|the) (?:letter|note|e-?mail|message|card|invitation)) (?:on|about|to))\b)/.test(
      words,
    ) && !pieces.some(({ concept, words }) => concept === 'stop' && /\?/.test(words))
  )
}

/** Whether a clause has a question word. */
export function wonders(frame: Frame): boolean {
  return ['q.who', 'q.when', 'q.which', 'q.what', 'q.where', 'o.count'].some((concept) =>
    frame.has.has(concept as 'q.who'),
  )
}
