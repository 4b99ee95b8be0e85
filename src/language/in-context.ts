import { agency } from './agency-in-context.ts'
import { type InContext, isAgency, isItem, meaning, nothing, unnamed, words } from './context-pieces.ts'
import { numberNamed } from './numerals.ts'
import type { Marked } from './references.ts'

/** "Does not count IOM among its leads": nothing is counted; "if we don't count 2.2": left out. */
const denied: InContext = (piece, at, said) => {
  if (said[at - 1]?.concept !== 'o.not') return null
  if (isAgency(said[at + 1])) return nothing(piece)
  return piece.words === 'count' && isItem(said[at + 1]) ? meaning(piece, 'o.exclude') : null
}

/** "Which count WHO among their participants?", "which counts the fewest agencies?": nothing is counted. */
const counts: InContext = (piece, at, said) => {
  const superlative = said
    .slice(at + 1, at + 4)
    .some(({ concept, words }) => /^o\.(?:most|least)$/.test(concept) || words === 'among')
  return superlative || (isAgency(said[at + 1]) && said[at - 1]?.concept !== 'q.how') ? nothing(piece) : null
}

const remains = /^(?:rest|remaining|remainder|remain|remains|left|what's left|what is left)$/

/** "Drop 2.2 and give me the rest": left out of what is asked, no order. */
const drops: InContext = (piece, at, said) =>
  said.slice(at + 1).some(({ words }) => remains.test(words)) ? meaning(piece, 'o.exclude') : null

/** "What has T4 delivered so far?", "what did it achieve?": what came of it. */
const came =
  (did: boolean): InContext =>
  (piece, at, said) => {
    const what = said.slice(0, at).findLastIndex(({ concept }) => concept === 'q.what')
    const helps = did ? /^did$/ : /^(?:has|have|had|was|were|been|did|what's)$/
    const asked = what >= 0 && said.slice(what, at).some((one) => helps.test(one.words))
    const timed = said.some(({ when, concept }) => concept === 'q.when' || when?.period.from !== undefined)
    return asked && !timed && said.some(isItem) ? meaning(piece, 'x.outcome') : null
  }

const papers =
  /\b(?:bilateral|visit|mission|trip|call|brief|briefing|note|report|paper|table|spreadsheet|chart|matrix|tracker|deck|handout|poster|list|speech|talking points|slides?|presentation|memo|article|story|piece|fact ?sheet|email|letter|statement|intervention)\b/

/** "Preparing a briefing": what the asker does. */
const writes: InContext = (piece, at, said) => (papers.test(words(said, at + 1, at + 4)) ? nothing(piece) : null)

const accounts =
  /^(?:overview|inventory|lists?|picture|set|record|account|run-?down|listing|summary|breakdown|information|info)\b/

/** "A complete overview": how it is to be told. */
const whole: InContext = (piece, at, said) => (accounts.test(said[at + 1]?.words ?? '') ? nothing(piece) : null)

/** "That don't carry the status": nobody leads it; "that carry our name": in whatever part. */
const carries: InContext = (piece, at, said) =>
  said.slice(at + 1, at + 4).some(({ words }) => /^names?$/.test(words)) && /^(?:carr|bear)/.test(piece.words)
    ? meaning(piece, 'a.involved')
    : said
          .slice(at + 1, at + 3)
          .some(
            ({ concept, when }) =>
              when || /^(?:a\.(?:status|deadline|dates)|o\.(?:more|most|fewer|least))$/.test(concept),
          )
      ? nothing(piece)
      : null

/** "Does T1 run until December?" */
const lasts: InContext = (piece, at, said) =>
  said[at + 1]?.when && /^(?:until|till|through|to)\b/.test(said[at + 1]?.words ?? '')
    ? meaning(piece, 'a.deadline')
    : null

/** "UNICEF next to UNHCR", "where WHO meets IOM": both. */
const beside: InContext = (piece, at, said) =>
  isAgency(said[at - 1]) && isAgency(said[at + 1]) ? meaning(piece, 'o.and') : null

const roles = /^a\.(?:leads|participants|interested)$/

/** "Which core workstream is annual?": the time frame by which it is chosen. */
const yearly: InContext = (piece, at, said) => {
  const chosen = said.slice(0, at).some(({ concept }) => /^(?:q\.which|o\.list|o\.count)$/.test(concept))
  const closes = !said[at + 1] || /^(?:stop|break|o\.)/.test(said[at + 1]?.concept ?? '')
  return chosen && closes ? meaning(piece, 'r.open') : null
}

/** What English words are taken for by what stands around them. */
const table: [string, InContext][] = [
  ['list name show include find see have spot', denied],
  ['count', (piece, at, said) => denied(piece, at, said) ?? counts(piece, at, said)],
  ['counts', counts],
  ['drop dropping scrap ditch strike cut remove delete skip lose', drops],
  ['achieved accomplished delivered produced done reached yielded managed', came(false)],
  ['deliver achieve accomplish produce yield manage', came(true)],
  ['preparing drafting writing finalising finalizing', writes],
  ['complete full', whole],
  ['carry carries bear bears hold holds', carries],
  ['run runs going go goes last lasts', lasts],
  ['meet meets alongside joins', beside],
  ['annual annually yearly', yearly],
  // "Whom is the Network supposed to engage with?"
  [
    'engage engages',
    (piece, at, said) => (said[at + 1]?.words === 'with' && !isAgency(said[at + 2]) ? meaning(piece, 'unknown') : null),
  ],
  // "Does T4 involve IOM?", "does it involve more agencies?"
  [
    'involve involves',
    (piece, at, said) =>
      isAgency(said[at + 1]) || /^o\.(?:more|fewer)$/.test(said[at + 1]?.concept ?? '')
        ? meaning(piece, 'a.involved')
        : null,
  ],
]

const due: InContext = (piece, at, said) =>
  meaning(piece, said.slice(0, at).some(({ concept }) => concept === 'q.what') ? 'r.due' : 'a.deadline')
/** "I'm interested in the core ones", "my boss cares about climate": who asks. */
const ofAsker: InContext = (piece, at, said) => {
  const me = said
    .slice(Math.max(0, at - 4), at)
    .some(({ words: one }) => /^(?:i|i'm|i'd|we|we're|we'd|id|im)$|^(?:my|our)\b/.test(one))
  const asks =
    said.slice(0, at).some(({ concept }) => concept.startsWith('q.')) ||
    /^(?:is|are|does|do)\b/.test(said[0]?.words ?? '')
  return me && !asks ? nothing(piece) : null
}

const ready = Object.fromEntries(
  ['be ready', 'has to be ready', 'have to be ready', 'must be ready', 'should be ready'].map((one) => [one, due]),
)

/** The same of words that are phrases, or stand alone. */
const others: Record<string, InContext> = {
  // "Countries' capacity to implement the Compact": no stage of anything.
  implement: (piece, at, said) => (said[at - 1]?.words === 'to' ? nothing(piece) : null),
  'get done': came(false),
  'not count': (piece, at, said) => (isAgency(said[at + 1]) ? meaning(piece, 'o.not') : null),
  'rubs shoulders with': beside,
  'rub shoulders with': beside,
  // "If I line up T4 next to 2.2".
  'next to': (piece, at, said) =>
    isItem(said[at - 1]) && isItem(said[at + 1]) ? meaning(piece, 'o.compare') : beside(piece, at, said),
  // "T4 is down for July 2020", "what is supposed to be ready then?": due.
  down: (piece, at, said) => (said[at + 1]?.when ? meaning(piece, 'r.due') : null),
  // "What has to be ready by then?" asks what is due.
  ...ready,
  // "Is it running as lead?", "their individual statuses".
  running: (piece, at, said) =>
    /^(?:as|it|this)\b/.test(said[at + 1]?.words ?? '') && said[at - 1]?.concept !== 'q.who' ? nothing(piece) : null,
  individual: (piece, at, said) =>
    /^(?:a\.(?:status|deadline|dates|activities|objectives)|n\.activity|s\.)/.test(said[at + 1]?.concept ?? '')
      ? nothing(piece)
      : null,
  // "Which agencies are behind the guidance?": nothing is late.
  behind: (piece, at, said) => {
    const who = said.slice(0, at).some(({ concept }) => concept === 'q.who' || concept === 'n.agency')
    const next = said[at + 1]
    return who && next && !/^(?:stop|break|p\.we|p\.them|p\.it)$/.test(next.concept) && !/^schedule/.test(next.words)
      ? meaning(piece, 'a.leads')
      : null
  },
  // "Fill a table for the Human Rights Office."
  'table for': (piece, at, said) =>
    /\b(?:fill|prepare|preparing|making|make|drafting|build|building|compile|compiling)\b/.test(words(said, at - 5, at))
      ? nothing(piece)
      : null,
  // "The non-IOM-led ones", "the non-core ones".
  non: (piece, at, said) => (/^(?:name|n\.|s\.)/.test(said[at + 1]?.concept ?? '') ? meaning(piece, 'o.not') : null),
  // "Any figures?": numbers.
  figures: (piece, at, said) =>
    /^(?:any|some|with|hard|exact|no|concrete)$/.test(said[at - 1]?.words ?? '') ? nothing(piece) : null,
  // "Just joined IFAD.": where somebody works.
  joined: (piece, at, said) =>
    isAgency(said[at + 1]) && /^(?:just|i|i've|newly|recently|who)$/.test(said[at - 1]?.words ?? '')
      ? nothing(piece)
      : null,
  interested: ofAsker,
  'care about': ofAsker,
  'cares about': ofAsker,
  // "Which is IOM heading?", "heading T4": a verb.
  heading: (piece, at, said) => {
    const before = said[at - 1]
    const verb =
      /(?:^| )(?:is|are|be|not|isn't|aren't|who's|whos|was|been)$/.test(before?.words ?? '') || isAgency(before)
    const ofIt = before?.concept === 'n.agency' && said[at + 1]?.concept === 'p.it'
    return verb || isItem(said[at + 1]) || ofIt ? meaning(piece, 'a.leads') : null
  },
  // "IOM's own role".
  own: (piece, at, said) => (said[at - 1]?.words.endsWith("'s") ? nothing(piece) : null),
  // "Which must be completed first?"
  first: (piece, at, said) => {
    const closes = !said[at + 1] || /^(?:stop|break)$/.test(said[at + 1]?.concept ?? '')
    if (piece.ref?.to !== 'ordinal' || !closes || /^(?:the|a)$/.test(said[at - 1]?.words ?? '')) return null
    const { ref: _, ...word } = piece
    return meaning(word, 'o.earliest')
  },
  // "Core/thematic/annex": a kind in a list of kinds; "three core census questions": core to something else.
  core: (piece, at, said) => {
    const [before, after] = [said[at - 1], said[at + 1]]
    const listed = [before, after].some((one) => /^n\.(?:thematic|annex)$/.test(one?.concept ?? ''))
    if (piece.named?.term && listed) return unnamed(piece, 'n.core')
    return after?.concept === 'unknown' || after?.named?.topics ? nothing(piece) : null
  },
  // "When will T2 be done?": when it is due.
  'be done': (piece, _, said) => {
    const asks = (concept: string) => said.some((one) => one.concept === concept)
    return asks('q.when') && !asks('q.what') && !asks('q.which') ? meaning(piece, 'a.deadline') : null
  },
  // "By when was the fund to be operational?": what it is to become, and no stage that it is in.
  operational: (piece, at, said) => {
    const becomes = said.slice(0, at).some(({ words }) => /^(?:be|become|made|get)$/.test(words))
    const timed = said.some(({ concept, when, words }) => when || concept === 'q.when' || words === 'by when')
    return becomes && timed ? meaning(piece, 'unknown') : null
  },
  // "The second phase" is no activity, and the phase that something is in is none of them.
  phase: (piece, at, said) => (said[at - 1]?.ref?.to === 'ordinal' ? meaning(piece, 'unknown') : null),
  stage: (piece, at, said) =>
    said[at - 1]?.ref?.to === 'ordinal' && piece.concept === 'a.status' ? meaning(piece, 'unknown') : null,
  // "What should 1.2 take into account when creating them?"
  when: (piece, at, said) =>
    /ing$/.test(said[at + 1]?.words ?? '') &&
    said.slice(0, at).some(({ concept }) => /^q\.(?:what|which|how|who)$/.test(concept))
      ? nothing(piece)
      : null,
  // "Data sources": no place in the printed plan.
  sources: (piece, at, said) => (/^(?:data|and)$/.test(said[at - 1]?.words ?? '') ? meaning(piece, 'unknown') : null),
  // "High-risk areas": no thematic area.
  areas: (piece, at, said) => (said[at - 1]?.words === 'risk' ? meaning(piece, 'unknown') : null),
  // "What was the plan for 8 May 2019?"
  plan: (piece, at, said) =>
    piece.concept === 'n.plan' && said[at + 1]?.when && said.some(({ concept }) => concept === 'q.what')
      ? meaning(piece, 'r.due')
      : null,
}

const byWord = new Map<string, InContext>([
  ...table.flatMap(([list, rule]) => list.split(' ').map((word): [string, InContext] => [word, rule])),
  ...Object.entries(others),
])

const ended =
  /^(?:finali[sz]ed|reached completion|put to bed|brought to an end|completion|wrapped up|handed in|turned in|done with)$/

/** "Has T4 been finalized?": how far it is. */
const finished: InContext = (piece, at, said) => {
  const timed = said.some(({ when, concept }) => when !== undefined || concept === 'q.when')
  const helped = said.slice(0, at).some((one) => /^(?:has|have|had|been|is|are|if|whether)$/.test(one.words))
  return ended.test(piece.words) && !timed && helped ? meaning(piece, 's.completed') : null
}

/** "…. Which have none?", "…. Which aren't?": the question denies what was said before. */
function endsDenied(said: Marked[]): boolean {
  const spoken = said.filter(({ concept }) => !/^(?:noise|break|stop|p\.it|number)$/.test(concept))
  return spoken.at(-1)?.concept === 'o.not' && /^q\.(?:which|what)$/.test(spoken.at(-2)?.concept ?? '')
}

/** "Leads do not include IOM". */
const notIncluding: InContext = (piece, at, said) => {
  const role = said.slice(0, at).findLast(({ concept }) => concept !== 'noise' && concept !== 'p.it')
  return piece.words.startsWith('not includ') && roles.test(role?.concept ?? '') ? meaning(piece, 'o.not') : null
}

/** "Who would that be, by name?" */
const byName: InContext = (piece, at, said) => {
  const listed = /^(?:mention|mentioned|named|listed|cited|given)$/.test(said[at - 2]?.words ?? '')
  const who = said.some(({ concept }) => concept === 'q.who' || concept === 'x.official')
  return said[at - 1]?.words === 'by' && !listed && who ? meaning(piece, 'x.person') : null
}

/** The number at the end of "number three". */
function numeralIn(text: string): number | null {
  const word = text.split(' ').at(-1) ?? ''
  return /^\d$/.test(word) ? Number(word) : (numberNamed(word) ?? null)
}

/** What a piece is taken for by what stands around it; null where its words alone say it. */
export const inContext: InContext = (piece, at, said) => {
  // "Skip the first two activities of T4 and give me number three."
  const number = piece.ref?.to === 'items' && !piece.ref.sure && /^(?:number|no|position|#)\b/.test(piece.words)
  const counted = /^[an]\.activit/.test(said[at - 1]?.concept ?? '')
  const beside =
    said.some(({ concept }) => /^[an]\.activit/.test(concept)) && said.some((one) => one !== piece && isItem(one))
  if (number && (counted || beside)) {
    const last = numeralIn(piece.words)
    if (last !== null) return { ...piece, ref: { to: 'activity', numbers: [last] } }
  }
  if (piece.named?.agency) return agency(piece, at, said)
  if (piece.concept === 'a.deadline') {
    const done = finished(piece, at, said)
    if (done) return done
  }
  // "Not every one has a definite date. Which have none?"
  if (piece.concept === 'r.dated' && endsDenied(said)) return meaning(piece, 'r.undated')
  if (piece.concept === 'o.exclude') {
    const not = notIncluding(piece, at, said)
    if (not) return not
  }
  if (piece.words === 'name') {
    const person = byName(piece, at, said)
    if (person) return person
  }
  return byWord.get(piece.words)?.(piece, at, said) ?? null
}
