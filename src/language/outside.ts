import { touches } from '../workplan/deadline.ts'
import { agencyOf, parentOf, workstreamOf } from '../workplan/find.ts'
import type { Attribute, Claim, NotInPlan, Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import {
  asksFact,
  asksWhomToTurnTo,
  builtOutside,
  headOfBody,
  namesOffice,
  ofRefugeeCompact,
  whenUndated,
} from './beyond.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'
import { isOrder } from './orders.ts'
import { keysOf, search } from './search.ts'
import type { Subject } from './subject.ts'

/** Agencies named that have no part in any workstream (OECD is only mentioned in an activity). */
export function withoutPart(frame: Frame, plan: Plan): string[] {
  const takesPart = (agency: string) =>
    plan.workstreams.some((workstream) =>
      [workstream.leads, workstream.participants, workstream.interested].some((parties) =>
        parties.some((party) => party.agency === agency),
      ),
    )
  return frame.agencies
    .map((agency) => agency.value)
    .filter((agency) => agencyOf(plan, agency)?.kind === 'agency' && !takesPart(agency))
}

/** Where such an agency is spoken of: a check of the subject, else the activity that names it. */
export function spokenOf(
  frame: Frame,
  subject: Subject,
  agencies: string[],
  attributes: Attribute[],
  plan: Plan,
): Question | null {
  const keys = agencies.flatMap((id) => {
    const agency = agencyOf(plan, id)
    return agency ? keysOf(`${agency.acronym ?? ''} ${agency.short.zh}`) : []
  })
  const leads = frame.roles.some((role) => role.value === 'lead' || role.value === 'participant')
  if (subject.ids.length > 0 && !leads && !has(frame, 'q.when'))
    return { ask: 'check', items: subject.ids, claims: [{ is: 'mentions', words: keys, shown: agencies.join(', ') }] }
  if (subject.ids.length > 0 || leads) return null
  const [found] = search(plan, keys, 'items', 1)
  if (!found?.passage.id) return null
  const dates = has(frame, 'q.when') || attributes.some((one) => one === 'dates' || one === 'deadline')
  return { ask: 'tell', items: [found.passage.id], attributes: [dates ? 'dates' : 'summary'], claims: [], without: [] }
}

/** Abbreviations of what is no agency: the asker's own kind of house, a post, a turn of writing. */
const noAgency = /^(?:i?ngos?|csos?|mps?|mfa|hq|ceo|dg|asap|fyi|tbc|eod|diy|faq|pdf)$/

/** A name in capitals that is no agency of the plan, where an agency is spoken of. */
export function strangerIn(frame: Frame): string | null {
  if (frame.roles.length === 0) return null
  const piece = frame.pieces.find(
    (one) =>
      one.concept === 'unknown' &&
      one.typed === undefined &&
      one.words.length >= 3 &&
      one.named === undefined &&
      one.capital &&
      !noAgency.test(one.words.toLowerCase()),
  )
  return piece ? piece.words.toUpperCase() : null
}

/** "The head of IOM", "国际移民组织总干事": an office that is named beside an agency. */
function officeOf(frame: Frame): boolean {
  const spoken = frame.pieces.filter((piece) => piece.concept !== 'noise')
  return spoken.some(
    (piece, at) =>
      (piece.concept === 'x.official' || piece.also?.includes('x.official')) &&
      [spoken[at - 1], spoken[at + 1]].some((beside) => beside?.named?.agency !== undefined),
  )
}

/** "How many migrants": people are counted, which the plan does not do. */
function countsPeople(frame: Frame): boolean {
  const at = frame.pieces.findIndex((piece) => piece.concept === 'o.count')
  if (at < 0) return false
  const next = frame.pieces
    .slice(at + 1, at + 4)
    .find((piece) => piece.concept !== 'noise' && piece.concept !== 'unknown')
  return next?.concept === 'n.people' || next?.also?.includes('n.people') === true
}

/** What the clause asks for that no workplan holds, or null. Wrong premises about the plan are still put right. */
export function outsideOf(
  frame: Frame,
  subject: Subject,
  claims: Claim[],
  counting: boolean,
  plan: Plan,
): NotInPlan | null {
  const built = builtOutside(frame)
  // "既然1.2已经完成了，成果在哪里下载": what is taken for granted comes first.
  const granted = /既然/.test(frame.words) && claims.some((claim) => claim.is === 'status')
  if (built && !(built === 'outcome' && granted)) return built
  if (isOrder(frame.words, has(frame, 'q.who', 'q.when', 'q.which', 'q.what', 'q.where', 'o.count'))) return 'order'
  if (ofRefugeeCompact(frame)) return 'other-plan'
  if (whenUndated(frame)) return 'time'
  if (headOfBody(frame, plan) || namesOffice(frame)) return 'person'
  if (counting && countsPeople(frame)) return 'figures'
  if (has(frame, 'q.who', 'a.title') && frame.topics.length + frame.ids.length === 0 && officeOf(frame)) return 'person'
  // "who is IOM's director"
  // "My minister asks whom to turn to" asks for no minister.
  const official = frame.pieces.some(
    ({ concept, also }, at) =>
      (concept === 'x.official' || also?.includes('x.official')) && frame.pieces[at - 1]?.concept !== 'p.we',
  )
  if (official && has(frame, 'q.who') && frame.roles.length === 0 && frame.attributes.length === 0) return 'person'
  // "秘书处管T2的叫啥名": what somebody at an agency is called, no title.
  if (frame.agencies.length > 0 && frame.ids.length > 0 && /叫(?:啥|什么)名/.test(frame.words)) return 'person'
  // "世卫组织是哪一年成立的": of an agency itself.
  const [agency, ...others] = frame.agencies
  const itself = agency && others.length + frame.ids.length + frame.topics.length + frame.terms.length === 0
  if (itself && has(frame, 'q.when') && /成立|创立|创办|创建|诞生|\bfounded\b/.test(frame.words)) return 'other'
  const first = outsideWord(frame)
  if (!first) return null
  // "why is it late": what is late can be told.
  const factual = frame.attributes.some((mention) => !['summary', 'title', 'dates', 'involved'].includes(mention.value))
  if (first === 'reason' && factual) return null
  // "在到处找钱，状态是这样吗": of a workstream whose status speaks of that.
  const stands = frame.attributes.some((mention) => mention.value === 'status')
  if (first === 'money' && stands && subject.ids.some((id) => fundraising(id, plan))) return null
  // "捐款国往里投钱的那个池子，建得怎么样了": a fact of the fund, and no sum.
  const sum = /多少|几多|美元|欧元|亿|万|规模|哪些国|哪几国/.test(frame.words)
  const spoken = frame.pieces.findLastIndex(({ concept }) => concept === 'x.money') < (frame.topics[0]?.at ?? -1)
  const told = subject.by === 'topic' && subject.ids.length === 1 && /[\u3400-\u9fff]/.test(frame.words)
  if (first === 'money' && told && spoken && factual && !sum) return null
  // "which agencies do I write to": agencies can be told.
  if (
    first === 'contact' &&
    frame.topics.length + frame.ids.length > 0 &&
    frame.pieces.some(
      (piece) =>
        (piece.concept === 'q.who' && /agenc|机构|家/.test(piece.words)) ||
        // "该给哪两个牵头机构打电话"
        (has(frame, 'q.which') &&
          /^a\.(?:leads|participants|interested)$/.test(piece.concept) &&
          /[机构方家]$/.test(piece.words)),
    )
  )
    return null
  if (asksWhomToTurnTo(frame)) return null
  // Things have names too.
  const ofAgency = frame.agencies.length > 0 || has(frame, 'n.agency') || frame.roles.length > 0
  if (
    first === 'person' &&
    !ofAgency &&
    !frame.pieces.some(
      (piece) =>
        piece.concept === 'x.person' && /官员|干事|联系人|主任|专员|先生|女士|同事|姓名|officer/.test(piece.words),
    ) &&
    !frame.notInPlan.includes('contact') &&
    (has(frame, 'a.areas', 'n.area', 'n.workstream', 'n.objective', 'a.objectives') ||
      frame.ids.length > 0 ||
      frame.topics.length > 0)
  )
    return null
  if (first !== 'other' && misled(claims, subject, plan)) return null
  const claimed = claims.some((claim) => claim.is !== 'party' || claim.role !== 'any')
  if ((first === 'outcome' || first === 'reason') && claimed) return null
  // "试点国家是哪几个" asks which, though "几个" alone asks how many.
  if (first === 'choice' && counting && !/哪几/.test(frame.words)) return null
  return first
}

/** The first thing named that the plan does not hold; talk beside what is asked is passed over. */
function outsideWord(frame: Frame): NotInPlan | undefined {
  const talk = asksFact(frame)
  const within = frame.pieces.some((piece, at) => piece.concept === 'x.country' && frame.pieces[at - 1]?.words === 'in')
  // "Cutting the fees for sending money home": the money is what the topic is about.
  const sent = frame.topics.some(({ words }) => /money|remit|transfer|汇|寄钱|打钱|转账/.test(words))
  // "管各家捐款、…的那个基金，谁在管": what the fund is described by.
  const money = frame.pieces.findLastIndex(({ concept }) => concept === 'x.money')
  const fund = frame.topics.some(({ ids, at }) => ids.includes('1.1') && at > money)
  const described = fund && talk && /的(?:那|这)?[个只笔]?[^,，。?？]{0,6}基金/.test(frame.words)
  const own =
    (sent || described) &&
    !/budget|allocat|how much|funded|dollar|\b(?:usd|chf|eur)\b|预算|多少|几多|花[费几]|经费|拨款|美元|欧元/.test(
      frame.words,
    )
  const said = frame.notInPlan.filter(
    (about) =>
      !(own && about === 'money') &&
      !(talk && (about === 'other' || (about === 'country' && !within && !has(frame, 'n.pilot')))) &&
      // "哪条提到流动人口": people who are only spoken of.
      !(about === 'figures' && has(frame, 'o.mention') && !has(frame, 'o.count')) &&
      !(about === 'money' && onlyPatrons(frame)) &&
      // "文件对民间社会是什么态度": what the plan itself says.
      !(about === 'other' && /(?:计划|文件|文本|全文)(?:里|中|上)?对.+(?:态度|看法|立场)/.test(frame.words)),
  )
  // Countries are often where what is asked took place; "which countries gave how much" asks for money.
  return (
    said.find((about) => about !== 'country' && about !== 'choice') ??
    said.find((about) => about !== 'country') ??
    said[0]
  )
}

function fundraising(id: string, plan: Plan): boolean {
  return /筹集/.test(workstreamOf(plan, id)?.statusText?.zh ?? '')
}

/** "捐助方追着问…几时能出来": those who give money and want to know something else. */
function onlyPatrons(frame: Frame): boolean {
  const asks = /(?:捐助|出资|捐款|赞助|资助)(?:方|国|人|者|商|机构)?.{0,4}(?:问|催|想知道|要知道|想了解|关心)/.test(
    frame.words,
  )
  const money = frame.pieces.filter((piece) => piece.concept === 'x.money' || piece.also?.includes('x.money'))
  return asks && money.every((piece) => /^(?:捐助|出资|捐款|赞助|资助)/.test(piece.words))
}

/** Whether an agency is said to lead what it does not lead, or a time to be the deadline that is not: that comes before what no plan holds. */
function misled(claims: Claim[], subject: Subject, plan: Plan): boolean {
  const workstream = subject.ids.length === 1 ? workstreamOf(plan, parentOf(plan, subject.ids[0] ?? '')) : undefined
  if (!workstream) return false
  return claims.some(
    (claim) =>
      (claim.is === 'party' &&
        claim.role === 'lead' &&
        !claim.not &&
        !workstream.leads.some((party) => claim.agencies.includes(party.agency))) ||
      (claim.is === 'deadline' && !claim.not && !touches(workstream.deadline, claim.period)),
  )
}

/** A year in which this plan says nothing, asked of the plan as a whole. */
export function whenOutside(frame: Frame): boolean {
  // "The 2021 workplan": of another year than this one, which covers 2019 and 2020.
  const other = frame.pieces.some((piece, at) => {
    // "The workplan for 2021-2022".
    const before = frame.pieces[at - 1]
    if ((piece.when?.period.from ?? '') > '2021' && before?.words === 'workplan') return true
    const year = piece.number ?? 0
    return (
      year > 2000 &&
      year < 2100 &&
      year !== 2019 &&
      year !== 2020 &&
      frame.pieces
        .slice(at + 1, at + 4)
        .some(
          (one, k) =>
            (k === 0 || /[\u3400-\u9fff]/.test(one.words)) && /^(?:work ?plan|plan\b|工作计划|计划)/.test(one.words),
        )
    )
  })
  if (other) return true
  const about = has(frame, 'n.plan') || frame.topics.length > 0
  const due = has(frame, 'r.due', 'a.deadline', 'r.overdue') || frame.agencies.some((one) => one.value !== 'MEMBERS')
  // "Is anything due in 2022?" is answered; what is to be done then, nobody can tell.
  const whether = due && (startsAsCheck(frame) || has(frame, 'q.check') || frame.agencies.length > 0)
  if (frame.whens.length === 0 || frame.ids.length > 0 || (whether && !about)) return false
  return frame.whens.every(
    ({ period }) => (period.from ?? '') > '2021-12-31' || (period.to !== undefined && period.to < '2018-01-01'),
  )
}

/** "When is the annual meeting of 2021?": times for which the plan sets no event. */
export function beyondYears(frame: Frame): boolean {
  return frame.whens.length > 0 && frame.whens.every(({ period }) => (period.from ?? '') > '2020-12-31')
}

/** "Any plans for tonight?", "when is Christmas?": a time alone, of which nothing in the plan is asked. */
export function isSmallTalk(frame: Frame): boolean {
  const grounds = frame.pieces.some(
    (piece) =>
      piece.ref !== undefined ||
      piece.named !== undefined ||
      /^(?:a\.(?!involved$)|r\.|s\.|n\.(?!plan$)|o\.(?:count|list|earliest|latest))/.test(piece.concept),
  )
  // "今天几号".
  const calendar = frame.pieces.every(
    (piece) => piece.when || /^(?:noise|stop|break|a\.dates|q\.when|q\.check)$/.test(piece.concept),
  )
  if (grounds && !calendar) return false
  const oneDay = frame.whens.every(
    ({ period }) =>
      period.from !== undefined &&
      period.from.slice(0, 7) === period.to?.slice(0, 7) &&
      Number(period.to?.slice(8)) - Number(period.from.slice(8)) < 2,
  )
  return has(frame, 'q.how') || (has(frame, 'q.when', 'n.plan', 'q.check') && oneDay) || frame.unknown.length > 1
}
