import { parentOf } from '../workplan/find.ts'
import type { Attribute, Question } from '../workplan/question.ts'
import type { Plan, Workstream } from '../workplan/workplan.ts'
import { withoutCourtesy } from './courtesy.ts'
import { tokenise } from './lexicon.ts'
import { marksOf } from './marks.ts'
import { normalise } from './normalise.ts'
import type { Reader, Reading } from './read.ts'
import type { Marked } from './references.ts'
import { keysOf } from './search.ts'
import { scored, wordsUsed } from './words-used.ts'

/**
 * All words of a question that only points to what was told before it: "Which thematic workstream deals with that, and who
 * leads it?", "Does the annex have an entry for us?", "Whose door should I knock on?"
 */
const pointing = new Set(
  (
    'which what who whom whose where when is are was were be been being has have had does do did would should could can may might must will ' +
    "i we me us my our you they them their he she him her it its this that these those there here one ones who's what's that's where's there's i'd we'd isn't doesn't " +
    'a an the any anything something somewhere anywhere nothing everything some of on in into for from with about at by to under as like such and or so then if not exactly actually ' +
    'else even already best better closest nearest relevant right most please specifically part parts piece bit place plan workplan document text annex appendix entry entries item items workstream workstreams stream ' +
    'strand line section chapter thematic core cross cutting priority themes theme topic heading deal deals dealing dealt speak speaks speaking talk talks talking cover covers covered covering address addresses ' +
    'addressing handle handles handling tackle tackles tackling touch touches concern concerns concerning care cares caring look looks looking after help helps helping tie ties meant meaning mean intended ' +
    'point refer send turn turned go going read reading see seeing check consult cite mention mentions mentioned call ring phone ask asking write contact approach reach knock door doors find fit fits fitting belong belongs ' +
    'come comes coming match matches apply applies applying lead leads leading led head heads heading run runs running charge responsible responsibility working works work take takes taking up ' +
    'interest interested shown expressed expresses signalled people person folk families group kind sort case cases situation situations problem problems issue issues matter matters subject subjects question against fight fights fighting agency agencies body bodies ' +
    'organisation organisations organization organizations un nations united network anyone anybody someone somebody exist exists foresee foresees foreseen provide provides offer offers plan plans planned say says said ' +
    'guide guides advise advises assist assists support supports why due deadline by how far along status stand stands start started begun finished soon file dossier desk address us want wants need needs get gets should supposed know tell give show name number id called title rights lives plight fate behind back backs backed backing mine ours yours watch follow track bits stage reached job business'
  ).split(' '),
)

const thing = '(?:workstream|stream|strand|entry|item|part|bit|piece(?: of work)?|section|line|one|priority|chapter)'
const body = '(?:agency|agencies|body|bodies|organi[sz]ations?)'
const cares =
  '(?:lead(?:s|ing)?|turn|point|refer|send|ask|call|ring|phone|talk|speak|write|contact|approach|knock|charge|responsible|responsibility|handl(?:es?|ing)|deal(?:s|ing)?|cover(?:s|ing)?|address(?:es|ing)?|tackl(?:es?|ing)|look(?:s|ing)? (?:after|into|at)|tak(?:es?|ing)|car(?:es?|ing)|help(?:s|ing)?|work(?:s|ing)?|go|reach|door|desk|file|dossier|business|job|behind|back(?:s|ed|ing)?|interest(?:ed)?|on (?:it|that|this)|tells?|guid(?:e|es|ing)|advis(?:e|es|ing)|assist(?:s|ing)?|support(?:s|ing)?)'
const them = '(?:us|them|me|him|her|that|this|it|these|those|such|people like|cases like)'

/** How it is asked what deals with what was told, or who. */
const deals = [
  `\\b(?:which|what)(?: of)?(?: [a-z-]+){0,3}? ${thing}\\b(?!s)`,
  `\\b(?:which|what)(?: lead| un| network)? ${body}\\b.*\\b${cares}\\b`,
  `\\bwho(?:'s|m|se)?\\b.*\\b${cares}\\b`,
  `\\bwhose (?:[a-z-]+ )?${thing}\\b`,
  `\\b(?:is|are) there\\b.*\\b(?:${thing}|for ${them}|on ${them}|about ${them}|plan|work ?plan|annex)\\b`,
  `^(?:(?:and|so|but) )?(?:does|do|has|have|will|would|can)\\b.*\\b(?:plan|work ?plan|annex|document|network|${thing})\\b.*\\b(?:${them}|anything|something)\\b`,
  `^(?:so |and )?(?:any|anything|something|nothing|what)\\b.*\\b(?:plan|work ?plan|annex|document)\\b`,
  `\\bwhere\\b.*\\b(?:look|turn|go|fit|belong|find|read|start|come|covered|addressed)\\b`,
].map((one) => new RegExp(one))
/** What is asked of several, or of what is only mentioned, is a list. */
const several = /\bmention\w*|\b(?:workstreams|entries|items) (?:are|do|have|deal|cover|speak|address|lead)\b/

/** Where the question stands behind what is told: a pause. */
const pause = /[.!?;:…]+['”")]*\s+|\s[–—-]+\s|,\s+(?=(?:so |and )?(?:who|which|what|whose|where|is there|does|any)\b)/gi
/** Where what is told stands behind the question: "Who do I turn to if our government wants to write its own plan?" */
const onlyIf = /\s(?:if|when|because|since|now that|given that)\s/gi

/** What is no situation, but a question or an order. */
const opens =
  /^\W*(?:(?:and|so|but|then|ok|now|well) )*(?:who|whose|whom|what|which|when|where|how|why|is|are|does|do|did|has|have|can|could|will|list|tell|show|give|name|under|between|according|once|besides|not|pretend|suppose|assume|imagine|let's|let us)\b/i

/** What is no mere name of something. */
const statement =
  /\b(?:i|we|they|he|she|it|nobody|everybody|you|is|are|was|were|have|has|had|can|cannot|can't|could|do|does|don't|doesn't|will|won't|would|wants?|needs?)\b/i

/** What is described inside the question: "Which workstream would help migrants see a doctor, and who leads it?" */
const inside = new RegExp(
  `^((?:.*\\s)?(?:(?:which|what)(?: [a-z-]+){0,2} ${thing}(?: of [a-z ]{3,12})?(?: [a-z]+)?? (?:helps?|covers?|deals? with|tackles?|addresses|address|cares? for|looks? (?:at|after|into)|is (?:about|for|meant for|on)|(?:would|should|might|could|will|can)(?= an? ))|(?:is|are) there (?:something|anything|a [a-z]+|an [a-z]+)(?: in (?:there|here|it|the plan|the work ?plan|the annex))? (?:about|for|on|to help))) (.+?)(?: (?:read|look at|care about|be interested in|interest|follow|consult|start with|turn to|open)(?: first| most| closely)?)?(?:,? and ((?:who|whose|when|how far|what)\\b.+))?$`,
  'i',
)

/** Words by which what is told asks something of the plan itself. */
const ofPlan =
  /\b(?:deadlines?|due|leads?|leading|participat\w+|status|activit\w+|objectives?|workstreams?|entr(?:y|ies)|annex|work ?plan|tell me|show|list|know (?:when|which|what|where|whether|if))\b/

/** Kinds among which a question chooses by its words. */
const kindsNamed: [RegExp, Workstream['kind'][]][] = [
  [/\bcross[- ]cutting\b/, ['cross-cutting']],
  [/\b(?:annex|appendix)\b/, ['future', 'cross-cutting']],
  [/\bthematic\b|\bthemes?\b/, ['thematic']],
  [/\bcore\b/, ['core']],
]

/** Asks which one it is, whatever else. */
const whichItem = new RegExp(`\\b(?:which|what)(?: of)?(?: [a-z-]+){0,3}? ${thing}\\b`)

/** What the question asks of that which was told. */
const attributesAsked: [RegExp, Attribute][] = [
  [
    /\b(?:who|who's|whom|whose)\b|\b(?:which|what) (?:un |network )?(?:agency|agencies|body|bodies|organi[sz]ations?)\b|\b(?:ring|phone|call|contact|approach|write to|lead agenc\w+)\b/,
    'leads',
  ],
  [/\binterest|\bback(?:s|ed|ing)?\b/, 'interested'],
  [/\b(?:when|due|deadline|how soon)\b/, 'deadline'],
  [/\b(?:how far|status|stage|stand|stands|started|begun|finished)\b/, 'status'],
  [
    /\bwhat (?:does|do|is|will|would)\b.{0,40}\b(?:do|doing|offer|foresee|provide|planned|plan to|say|foreseen)\b/,
    'activities',
  ],
]

/** Who somebody is, which says less than what befalls him. */
const persons =
  /^(?:migrants?'? )?(?:m[ou]ms?|mothers?|dads?|fathers?|parents?|famil(?:y|ies)|relatives|wives|wife|husbands?|women|woman|girls?|boys?|child(?:ren)?|kids?|minors?|teens?|teenagers?|youth|young|young people|daughters?|babies|baby|ladies|lady|female|mayors?|town hall|city|cities|towns?|nurses?|doctors?|teachers?|police|workers?|patients?|experts?|specialists?|journalists?|reporters?|households?|villages?|districts?|neighbou?rhoods?|undocumented|irregular|vulnerable|poor)$/

/** What the asker is, or where he works: "I run a shelter where …", "I'm a doctor treating …". */
const self =
  /^(?:if (?:i|we) (?:were|was)|(?:i|we)(?:'m|'re| am| are| run| manage| work (?:in|at|for)| teach| counsel)|as) .*?(?=,| (?:where|who|whose|that|which|and|but|because|with|when|if)\b|$)/

/** What it weighs beside other words, and what a name of a workstream weighs. */
const weights = { person: 0.45, name: 1.3 }

/** So much the words that describe something must weigh, and so many times as much as those of anything else. */
const enough = 0.75
const ahead = 1.3
/** So much they must weigh where neither the plan nor migration is spoken of: a boat may be anybody's. */
const plenty = 2
const ofMigration =
  /\b(?:workstreams?|entr(?:y|ies)|annex|(?:work ?)?plan|document|thematic|core|section|strand|un|network|compact|(?:im|em)?migra\w+|refugees?|asylum|foreign\w*|newcomers?|people|folks?|famil(?:y|ies)|workers?|kids|child(?:ren)?|women|girls|mothers?|governments?|minist(?:er|ry|ers|ries)|parliament|presidents?|capital|countr(?:y|ies)|states?|borders?|undocumented|abroad|overseas|deport\w+|returnees?|smugg\w+|remittances?|villages?|fit|clinics?|transit|shelters?|clients|constituents|cousins?|neighbou?rs)\b/
/** A name that was understood counts unless something else weighs so many times as much. */
const firmly = 2

/** Longer messages are letters. */
const longest = 420

/** A situation and the question about it, where a message is no more than these two; null otherwise. */
function parted(
  text: string,
  reader: Reader,
): { told: string; asked: string; inside: boolean; names: string[] } | null {
  const plain = withoutCourtesy(normalise(text)).trim()
  const behind = [...plain.matchAll(pause)].map(({ index, 0: mark }) => ({
    told: plain.slice(0, index),
    asked: plain.slice(index + mark.length),
    whole: !mark.includes('?'),
  }))
  const before = [...plain.matchAll(onlyIf)].map(({ index, 0: mark }) => ({
    told: plain.slice(index + mark.length),
    asked: plain.slice(0, index),
    whole: true,
  }))
  const [, head = '', described = '', tail = ''] = inside.exec(plain.replace(/\W+$/, '')) ?? []
  const within = described.includes(' ') ? [{ told: described, asked: `${head} that ${tail}`, whole: true }] : []
  // Few messages ask so; only those are cut into words once more.
  const parts = [...behind, ...before, ...within].flatMap((part) => {
    const question = part.asked.toLowerCase().replace(/\W+$/, '')
    return !several.test(question) && deals.some((one) => one.test(question)) ? [{ ...part, question }] : []
  })
  if (parts.length === 0) return null
  const { marked } = marksOf(text, reader)
  if (marked.some((piece) => ofPlanItself(piece))) return null
  const names = marked.flatMap(({ named }) => named?.topics ?? [])
  const idle = new Set(
    marked.flatMap(({ concept, words }) => (/^(?:noise|unknown)$/.test(concept) ? words.split(' ') : [])),
  )
  for (const { told, question, whole } of parts) {
    if (!onlyPoints(question, reader.plan, idle)) continue
    const states = told === described || statement.test(told) || told.split(/\s+/).length > 6
    const own = whole && states && !opens.test(told) && !/\?\s/.test(told) && !ofPlan.test(told.toLowerCase())
    const said = keysOf(told).length
    return own && (said > 1 || (said === 1 && self.test(told.toLowerCase())))
      ? { told: told.replace(/\W+$/, ''), asked: question, inside: told === described, names }
      : null
  }
  return null
}

/** What stands for something in the plan or in its order: a message with it is none that only tells of a situation. */
function ofPlanItself({ concept, ref, named, when }: Marked): boolean {
  return (
    ref?.to === 'items' ||
    ref?.to === 'objectives' ||
    ref?.to === 'areas' ||
    when !== undefined ||
    (named?.agency !== undefined && named.agency !== 'MEMBERS') ||
    (named?.term !== undefined && named.topics === undefined && !/^n\.(?:annex|plan)$/.test(concept)) ||
    /^x\.(?:assistant|order)$|^n\.(?:objective|area|heading|activity)$/.test(concept)
  )
}

/** Whether every word of a question points, or describes as well, but for a few that say nothing of the plan. */
function onlyPoints(question: string, plan: Plan, idle: Set<string>): boolean {
  const used = wordsUsed(question, plan)
  const words = [...question.matchAll(/[a-z]+(?:'[a-z]+)?|\d+/g)]
  const others = words.filter(
    ({ index, 0: word }) =>
      !pointing.has(word) && !used.some(({ from, to }) => from <= index && to >= index + word.length),
  )
  return words.length > 1 && others.length <= 2 && others.every(({ 0: word }) => idle.has(word))
}

/** What the words of a situation weigh for each workstream, the likeliest first. */
function likely(told: string, asked: string, plan: Plan): [string, number][] {
  const text = `${told} | ${asked}`.toLowerCase()
  const used = wordsUsed(text, plan, true).filter(({ from, to }) => {
    const words = text.slice(from, to).split(' ')
    if (!/[a-z]{2}/.test(text.slice(from, to))) return false
    return from < told.length || words.length > 2 || words.some((word) => !pointing.has(word))
  })
  const kinds = kindsNamed.find(([words]) => words.test(asked))?.[1]
  const named = new Set(plan.workstreams.flatMap(({ aliases }) => aliases.en.map((one) => stemmed(one))))
  const speaker = self.exec(text)?.[0].length ?? 0
  const ofPerson = (word: string) => persons.test(word) || text.indexOf(word) + word.length <= speaker
  const rests = used.some(({ from, to }) => !ofPerson(text.slice(from, to)))
  const weight = (word: string) =>
    rests && ofPerson(word) ? weights.person : named.has(stemmed(word)) ? weights.name : 1
  const { whole } = scored(
    text,
    used,
    plan,
    (id) => {
      const kind = plan.workstreams.find((one) => one.id === id)?.kind
      return kind !== undefined && (!kinds || kinds.includes(kind))
    },
    weight,
  )
  return [...whole].sort(([, a], [, b]) => b - a)
}

function stemmed(words: string): string {
  return tokenise(words.toLowerCase())
    .map(({ key }) => key)
    .join(' ')
}

/**
 * A message that tells of a situation and asks what in the plan deals with it: "I look after migrants who can't see a
 * doctor. Which thematic workstream is that, and who leads it?" What the words of the situation are used of says which;
 * where that is not clear, it is asked. The reply shows how it was read.
 */
export function withSituation(text: string, reader: Reader, first: Reading): Reading {
  const { plan } = reader
  if (/[\u3400-\u9fff]/.test(text) || text.length > longest) return first
  const parts = parted(text, reader)
  if (!parts) return first
  const { told, asked } = parts
  const weighed = likely(told, asked, plan)
  const [best, next] = weighed
  if (!best || best[1] < enough || (best[1] < plenty && !ofMigration.test(`${told} ${asked}`.toLowerCase())))
    return first
  const weight = (id: string) => weighed.find(([one]) => one === id)?.[1] ?? 0
  const subject = subjectKnown(first)
  const known = subject && parts.names.includes(parentOf(plan, subject)) ? parentOf(plan, subject) : null
  // What stands in the question itself is mostly a name.
  if (parts.inside && known) return first
  // A name in it says what is meant, unless the rest says something else much more clearly.
  const id = known && weight(known) * firmly >= best[1] ? known : best[0]
  // One of its activities says more than its name.
  const part = subject !== null && subject !== id && parentOf(plan, subject) === id
  if (part && attributesOf(asked).length === 0) return first
  if (id === known && first.questions.every((one) => wellAsked(one, asked))) return first
  if (id !== known && next && best[1] < ahead * next[1]) {
    const near = weighed.flatMap(([one, weight]) => (weight * ahead > best[1] ? [one] : []))
    if (subject !== null && near.includes(parentOf(plan, subject))) return first
    const about = tell([], asked)
    return { ...first, questions: [{ ask: 'which', candidates: near.slice(0, 4), about }], mended: [] }
  }
  const topic = plan.workstreams.find((one) => one.id === id)?.topic.en
  return { ...first, questions: [tell([id], asked)], mended: [{ typed: told, words: `${id} (${topic})` }] }
}

function attributesOf(asked: string): Attribute[] {
  const attributes = attributesAsked.flatMap(([words, attribute]) => (words.test(asked) ? [attribute] : []))
  return attributes.includes('interested') ? attributes.filter((one) => one !== 'leads') : attributes
}

/** What is asked of what deals with the situation: which it is, unless something else is asked for. */
function tell(items: string[], asked: string): Question {
  const attributes = attributesOf(asked)
  const which = attributes.length === 0 || whichItem.test(asked)
  return { ask: 'tell', items, attributes: which ? ['title', ...attributes] : attributes, claims: [], without: [] }
}

/** The one workstream of which a reading tells. */
function subjectKnown({ questions }: Reading): string | null {
  const items = questions.flatMap((one) => (one.ask === 'tell' || one.ask === 'check' ? one.items : ['']))
  return new Set(items).size === 1 ? items[0] || null : null
}

/** Whether a question asks for what the words ask for, and no more. */
function wellAsked(question: Question, asked: string): boolean {
  if (question.ask !== 'tell' || question.glance) return false
  const attributes = attributesOf(asked)
  const told = (one: Attribute) =>
    question.attributes.includes(one) || (one === 'leads' && question.attributes.includes('involved'))
  return (
    attributes.every(told) &&
    question.attributes.every(
      (one) =>
        /^(?:title|summary|areas|objectives|kind)$/.test(one) ||
        attributes.includes(one) ||
        (/^(?:interested|involved|participants)$/.test(one) && attributes.includes('leads')),
    )
  )
}
