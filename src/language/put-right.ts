import type { Marks } from './marks.ts'
import type { Marked } from './references.ts'

const after = "(?:the|that|this|it['’]?s|its|that['’]?s|it|in|of|for|by|on|is|was|be|with|workstream|please)"
/** Words that take back what stands before them. */
const takes =
  '(?:(?:oh |um+ |uh+ |er+ )?(?:sorry|apologies|pardon(?: me)?|excuse me|oops|whoops|ah+|argh+|ugh+|no+,? wait|no,? no|wait|hang on|hold on|scratch (?:that|this|it)|scrap that|strike that|forget that|cancel that|correction|my (?:mistake|bad|error|fault)|typo|wrong(?: one| number| agency)?|mistake|slip|let me correct (?:that|myself)|i (?:mean|meant|want|wanted)(?: to (?:say|write|type|ask|put)(?: about)?)?|(?:what )?i (?:really |actually )?meant(?: to (?:say|write|type|ask|put)(?: about)?)?(?: is| was)?|make (?:that|it)|should (?:be|say|read)|i (?:mis)?(?:typed|spoke|wrote)(?: that)?(?: wrong)?|wrong (?:button|key)|autocorrect|(?:was|is) (?:wrong|an? (?:mistake|typo|slip|error)|not (?:right|it|what i meant))))'
/** The same, where a pause before them and behind them sets them apart. */
const weak = '(?:no|nope|nah|actually|rather|better|er+|uh+|hm+)'
const between = new RegExp(
  `^(?:[\\s,;:.…()–—-]*${takes}|[\\s]*[,;:.…(–—-][\\s,;:.…(–—-]*${weak}(?=[\\s]*[,:.…–—-]))(?:[\\s,;:.…()–—-]+(?:${takes}|${weak}|and|but))*(?:[\\s,;:.…()–—-]+${after})*[\\s,;:.…()–—-]+$`,
)
const afterwards = new RegExp(
  `[.,;?!…–—-][\\s)]*(?:(?:${takes}|${weak}|and|but)[\\s,;:.!…–—-]+)*${takes}(?:[\\s,;:.…–—-]+${after})*[\\s,;:.!…–—-]+$`,
)
const closing = /^[\s.?!,;:…)]*(?:(?:please|sorry|instead|thanks|of course|i mean|i meant|then)[\s.?!,…]*)*$/
const any = new RegExp(`\\b(?:${takes}|${weak}|meant|thinking of|in mind|did (?:i|we)|but|it['’]?s|confusion)\\b`)
const wrong =
  /(?:^|[.!?;,–—-]\s*|\b(?:i|we|it|and|but|that|message|question) )(?:(?:did i |i |we |had |have |just |accidentally |my (?:last |previous |first )?(?:message|question|post|note|text) )*(?:typed?|wrote|write|written|said|says|say|put|entered|sent|asked (?:about|for)|read)|forget(?: about)?|ignore|disregard|never mind)\s+["'“‘]?(?:the )?$/
/** In a message that owns to a slip: "it was UNFPA, not UNDP", "not ILO but IFAD". */
const owns =
  /\b(?:correction|sorry|confusion|mistake|mixed up|mix-up|in mind|asked about|meant|mean|typo|mistyped|misspoke)\b/
const notThat = /^,? (?:and |but )?not (?:the |for |of |in )?$/
const butThis = /^,? but (?:rather |it['’]s |it is |i meant )?(?:the )?$/
/** "I wrote T2 earlier but it's T6". */
const instead =
  /^(?![^.?!]*\b(?:also|and|too|both)\b)[^.?!]{0,25}?\b(?:but|actually|it['’]?s|really|instead)\b[^.?!]{0,15}$/
const doubted = /^\s*\?\s*(?:(?:no|sorry|i meant|it['’]s|that['’]s)[,: ]+)*$/

/** "Not in preparation: I meant in progress". */
const denies = /(^|[.!?,;:]\s*)(?:it['’]?s )?not (?:the )?$/i
const wants =
  /\b(?:(?:i|we)(?:['’]m| am|['’]re| are| was| were|['’]d| would)?) (?:really |actually )?(?:want|wanted|like|mean|meant|asking|talking|interested|looking|need)(?: to (?:ask|know|talk|see|hear))?(?: about| for| in)?(?: the)? $/
const meaning =
  /^["'”’]?[^.?!]{0,40}?[\s,;:.?!–—-]*\b(?:(?:i|we|and|but|when|while|where|though|instead of) )*(?:(?:really|actually|of course) )*(?:mean|meant|thinking (?:of|about)|wanted|want|had in mind|should (?:be|have been|say|read|have said|have (?:written|typed|put))|supposed to (?:be|say|read)|intended|looking for|was after)\s+(?:to (?:say|write|type|put|ask(?: about| for)?) )?["'“‘]?(?:the )?$/

/** "Hmm, not the review forum. The annual meeting one.", "I didn't mean detention. Pathways." */
const deniesFirst =
  /^(?:\W*(?:no|nope|ah|oh|hm+|er+|um+|sorry|oops|wait|well|but|and))*\W*(?:not|(?:i )?(?:didn['’]?t|did not|don['’]?t|do not|wasn['’]?t|was not) (?:mean(?:ing)?|asking (?:about|for)|ask(?:ing)? about|talking about|want|thinking of))(?: about)? (?:the )?$/
const opensDenied = /^\W*(?:[a-z]+\W+){0,3}not\b|n['’]?t (?:mean|ask|talk|want|think)/i
const thenThat =
  /^(?: (?:one|workstream|entry|thing))?[\s"”]*[.,;:!–—-]+[\s"“]*(?:(?:but|it['’]?s|rather|i (?:meant|mean|want)|no) )?(?:about )?(?:the )?$/
const closesThat = /^(?: (?:one|workstream|entry|thing))?(?:,? (?:please|instead|pls|thanks))?[\s.!]*$/

/** Of what kind a piece is; only like stands for like. */
function kindOf({ concept, named, ref, when }: Marked): string | null {
  if (named?.agency) return 'agency'
  if (ref?.to === 'items' || named?.topics) return 'item'
  if (ref) return /^(?:objectives|areas|activity)$/.test(ref.to) ? ref.to : null
  if (when) return 'when'
  if (concept.startsWith('s.')) return 'status'
  return /^a\.(?:leads|participants|interested|deadline|status|objectives|activities)$/.test(concept) ? 'part' : null
}

/**
 * A message in English whose writer takes back a word of it, as it was meant: "which does UNHCR, sorry, OHCHR lead?", "who
 * leads T4? I meant T5.", "I typed UNHCR but was thinking of OHCHR".
 */
export function putRight(text: string, marks: (text: string) => Marks): string {
  if (!(any.test(text.toLowerCase()) || opensDenied.test(text)) || /[\u3400-\u9fff]/.test(text)) return text
  const { marked, plain } = marks(text)
  const lower = plain.toLowerCase()
  const things = marked.flatMap((piece) => {
    const kind = kindOf(piece)
    return kind ? [{ ...piece, kind }] : []
  })
  for (const [at, said] of things.entries()) {
    const meant = things[at + 1]
    if (meant?.kind !== said.kind) continue
    const gap = lower.slice(said.to, meant.from)
    if (between.test(gap)) {
      const start = plain.slice(0, said.from).replace(denies, '$1')
      const alone = start.trim() === '' && closing.test(lower.slice(meant.to))
      return `${alone ? 'I meant ' : start}${plain.slice(meant.from)}`
    }
    const until = lower.slice(0, said.from)
    if (deniesFirst.test(until) && thenThat.test(gap) && closesThat.test(lower.slice(meant.to)))
      return `I meant the ${plain.slice(meant.from)}`
    // "I want T4, not T5: who leads?"
    if (notThat.test(gap) && (wants.test(until) || owns.test(lower)))
      return plain.slice(0, said.to) + plain.slice(meant.to)
    if (butThis.test(gap) && denies.test(until) && owns.test(lower))
      return plain.slice(0, said.from).replace(denies, '$1') + plain.slice(meant.from)
    const before = wrong.exec(until)
    const taken =
      before && (meaning.test(gap) || instead.test(gap) || (/did (?:i|we)\b/.test(before[0]) && doubted.test(gap)))
    if (before && taken) {
      const start = plain.slice(0, before.index + opensAt(before[0]))
      // What was meant may be asked about in what follows, or correct what was asked before.
      return `${start}${closing.test(lower.slice(meant.to)) ? 'I meant' : 'about'} ${plain.slice(meant.from)}`
    }
  }
  const last = things.at(-1)
  const same = things.filter(({ kind }) => kind === last?.kind)
  const [said] = same
  if (!last || !said || same.length !== 2 || !closing.test(lower.slice(last.to))) return text
  const own = afterwards.exec(lower.slice(0, last.from))
  return own && own.index >= said.to
    ? plain.slice(0, said.from) + plain.slice(last.from, last.to) + plain.slice(said.to, own.index)
    : text
}

/** Where the words begin behind the mark or the pause that stands before them. */
function opensAt(found: string): number {
  return /^[.!?;,–—-]?\s*/.exec(found)?.[0].length ?? 0
}
