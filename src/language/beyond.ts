import { agencyOf } from '../workplan/find.ts'
import type { NotInPlan } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import { builtInChinese } from './beyond-chinese.ts'
import { builtInEnglish } from './beyond-english.ts'
import { type Frame, has, startsAsCheck } from './frame.ts'

const facts = new Set([
  'leads',
  'participants',
  'interested',
  'deadline',
  'status',
  'objectives',
  'areas',
  'activities',
])

/** Whether a fact of something in the plan is asked for; words of the world outside are then talk beside it. */
export function asksFact(frame: Frame): boolean {
  const named = frame.ids.length + frame.topics.length + frame.unsure.length > 0
  const roles = frame.roles.some((role) => role.value !== 'any')
  const wanted = frame.attributes.some(
    (mention) => facts.has(mention.value) && frame.pieces[mention.at]?.concept !== 'a.event',
  )
  if (named) return roles || wanted
  // "我签证到期了": what is late is nothing of the plan.
  const said = frame.pieces.filter(({ concept }) => concept !== 'noise')
  if (said.some(({ concept }, at) => concept === 'r.overdue' && said[at - 1]?.concept.startsWith('x.'))) return false
  const chosen = has(frame, 'n.workstream', 'n.item', 'n.plan', 'q.which', 'o.list', 'o.count')
  return (
    chosen &&
    (frame.agencies.length + frame.statuses.length + frame.kinds.length > 0 || has(frame, 'r.overdue')) &&
    (roles || wanted || frame.statuses.length > 0 || has(frame, 'n.workstream', 'r.due', 'r.overdue'))
  )
}

const details =
  /phone|mobile|cell|number|address|linkedin|twitter|whatsapp|extension|detail|handle|skype|telegram|card|fax|info|person|name|号码|电话|手机|微信|邮箱|地址|传真|名片|分机|方式|座机|推特|账号|人$|个人/

/** "Who should I phone about T2?": what is done with whom, and no number. */
const asVerb = /\b(?:i|we|one|to) (?:phone|e-?mail|mail|text|message|ring|call)$/

/**
 * "Who do I talk to about health care?" asks for the agencies that lead it, where no telephone number or name is wanted
 * and none of the agencies is named already.
 */
export function asksWhomToTurnTo(frame: Frame): boolean {
  if (!frame.notInPlan.every((about) => about === 'contact' || about === 'other') || frame.notInPlan.length === 0)
    return false
  // "Will it rain during the annual meeting?": of the day, and not of what the plan says of it.
  const met = frame.topics.length > 0 && frame.topics.every(({ words }) => /\bmeetings?$|[会议坛]$/.test(words))
  // "明天日内瓦下雨吗，要不要带伞去开年会": the day is the weather's.
  const timed = frame.whens.length > 0 && !/下雨|下雪|天气|气温|带伞|打伞/.test(frame.words)
  if (met && !frame.notInPlan.includes('contact') && !timed && frame.ids.length === 0) return false
  if (frame.ids.length + frame.topics.length + frame.unsure.length === 0 || frame.agencies.some((one) => !one.not))
    return false
  return frame.pieces.every((piece, at) => {
    if (piece.concept !== 'x.contact') return true
    if (/^(?:e-?mails?|call|ring|write)$/.test(piece.words)) {
      const next = frame.pieces[at + 1]?.words ?? ''
      return /^(?:to|the|whoever|whichever|who|those|them|everyone|about)$/.test(next)
    }
    if (/focal|point/.test(piece.words)) return !/\bname\b/.test(frame.words)
    if (!/\bnumber\b/.test(frame.words) && asVerb.test(`${frame.pieces[at - 1]?.words ?? ''} ${piece.words}`))
      return true
    return !details.test(piece.words) || /电话给|找谁|联系(?:谁|哪|人)?$/.test(piece.words)
  })
}

/** What a sentence asks by its build, whatever it speaks of. */
const builds: [RegExp, NotInPlan][] = [
  // "Write a poem about T4", "讲个关于拘留的笑话": works of somebody's own.
  [
    /\b(?:poems?|haikus?|limericks?|sonnets?|ballads?|rhymes?|riddles?|jokes?|songs?|rap|essays?|press releases?|slogans?|novels?)\b.{0,12}\b(?:about|on|of|for|from)\b|(?:写|作|编|讲|说|来|唱|创作|起草).{0,14}(?:诗|歌词|歌曲|笑话|段子|顺口溜|小说|作文|新闻稿|演讲稿|讲话稿|谜语|口号)/,
    'other',
  ],
  [
    /\b(?:street|postal|office|secretariat'?s?) address\b|\bnumber for the\b.{0,30}\b(?:people|team|colleagues|folks)\b/,
    'contact',
  ],
  [/\bhow did\b.{0,60}\bgo\b|\bhow was the\b.{0,20}\b(?:meeting|launch|event|forum|session)\b/, 'outcome'],
  [
    /\bwho at\b(?! (?:the|all)\b)|\bwho (?:in|inside|within) (?:iom|ilo|who|undp|unhcr|unicef|ohchr|undesa|un desa|unodc|unfpa|the secretariat)\b/,
    'person',
  ],
  [/\b(?:is|are|how)\b.{0,40}\blikely\b/, 'opinion'],
  [
    /\b(?:do|does|doing|did|done)\b.{0,12}\b(?:good|decent|great|bad|poor|terrible|proper|solid|lousy|better|best|worse|fine) (?:job|work)\b|\b(?:pull(?:s|ing)? (?:its|their) weight|up to (?:the job|scratch)|(?:any good|reliable|trustworthy|competent)\b)/,
    'opinion',
  ],
  [
    /\b(?:has|have)\b.{0,60}\b(?:adopted|endorsed|ratified|voted|passed) (?:the|a|any|its|their)\b(?! (?:due )?(?:dates?|deadlines?)\b)/,
    'outcome',
  ],
  [
    /\bwhich (?:cities|countries|states|governments)\b.{0,30}\b(?:signed|joined|agreed|volunteer|enrol|participat|take part|taking part)/,
    'choice',
  ],
  [/\bwill\b.{0,60}\b(?:on time|in time|late|slip|delayed|succeed|work out|make it)\b/, 'opinion'],
  [/\b(?:think|believe|feel|say|position|view|opinion)s? (?:of|about|on) the (?:global )?compact\b/, 'opinion'],
  [
    /\bwhat (?:did|does|do) (?!the (?:refugee|refugees|global) )(?!the (?:plan|workplan|work plan|document|network|text|annex|source|report)\b)(?!(?:it|they|you|i|we)\b)(?:[a-z.]+ ){1,3}(?:say|think|tell|feel|reply|announce)\b/,
    'opinion',
  ],
  [
    /(?<!计划|网络|文件|文本|附件|原文)对[^,，。]{1,14}(?:怎么看|怎样看|如何看|什么看法|有何看法|什么意见|有何意见|什么态度|什么立场|怎么想)/,
    'opinion',
  ],
  [/(?:小|老)[王李张刘陈杨赵黄周吴徐孙马](?:还在|现在|负责|管)/, 'person'],
  [
    /(?:负责|牵头|管|跟)(?!.{0,10}的同事(?:通|打|开|见|碰|聊|吃|谈|说|讲|问|告诉|反映|提|认为|觉得)).{0,12}(?:那位|这位|哪位)?同事/,
    'person',
  ],
  [/[你您](?:个人|本人|自己|们)?(?:觉得|认为|感觉|看来|看好)/, 'opinion'],
  [/关系(?:好|铁|融洽|僵|紧张)/, 'opinion'],
  [/(?:哪家|哪个|谁|哪边|哪方).{0,4}(?:更|最|比较)(?:靠谱|厉害|能干|专业|高效|给力|可信|可靠|称职|强|牛)/, 'opinion'],
  [/走廊(?:最[终后])?(?:是|选|定|敲定).{0,4}哪|哪[一几两]?[条个](?:移民)?走廊|敲定.{0,6}走廊/, 'choice'],
  [/(?:年会|会议|论坛|会外活动).{0,6}(?:成果|结论|决议|讨论了)/, 'outcome'],
  [
    /(?:怎么|如何|怎样|在?哪[里儿]?|何处|可以|能不能|能否).{0,6}申请|申请(?:表|流程|材料|条件|资格|方式|办法|书|手续)|\b(?:application (?:form|process|procedure)s?|how (?:do|can|to|does|should) (?:\w+ ){0,3}apply)\b/,
    'other',
  ],
  [/(?:资金|预算|经费|规模).{0,3}(?:多大|多少)/, 'money'],
]

/** What a clause asks by its build that no workplan holds, or null. */
export function builtOutside(frame: Frame): NotInPlan | null {
  // "Did Canada contribute to the fund?"
  const first = frame.pieces.find(({ concept }) => concept !== 'noise')
  if (first?.concept === 'x.country' && startsAsCheck(frame) && /^[a-z]/.test(frame.words)) return 'country'
  return (
    builds.find(([pattern]) => pattern.test(frame.words))?.[1] ??
    builtInChinese(frame.words) ??
    builtInEnglish(frame.words)
  )
}

/** "Who chairs the Executive Committee?": a person at the head of a body, where no workstream is spoken of. */
export function headOfBody(frame: Frame, plan: Plan): boolean {
  if (!has(frame, 'q.who', 'o.list') || has(frame, 'n.workstream', 'n.item', 'a.activities', 'o.and', 'o.or'))
    return false
  if (frame.ids.length + frame.topics.length + frame.kinds.length + frame.unsure.length > 0) return false
  const spoken = frame.pieces.filter((piece) => piece.concept !== 'noise' && piece.concept !== 'stop')
  const stands = (at: number) => {
    const named = spoken[at]?.named
    const body =
      named?.term === 'steering-committee' ||
      named?.term === 'network' ||
      /^(?:the )?network$/.test(spoken[at]?.words ?? '')
    // "Who leads WHO?": an agency at the end is what is led.
    return (
      body ||
      (named?.agency !== undefined && (at === spoken.length - 1 || agencyOf(plan, named.agency)?.kind === 'body'))
    )
  }
  return spoken.some(
    (piece, at) =>
      /^(?:chairs?|heads?|leads?|runs?|chaired|headed|chairing|leading|running|chairperson|(?:the )?(?:head|boss|chief) of)$/.test(
        piece.words,
      ) && stands(at + 1),
  )
}

/** "Name of the Network coordinator": the office is in the plan, whoever holds it is not. */
export function namesOffice(frame: Frame): boolean {
  const at = frame.pieces.findIndex((piece) => /^names?$/.test(piece.words))
  if (at < 0 || !/\bnames?\b(?: of)?(?: the)?(?: current)?/.test(frame.words)) return false
  return frame.pieces
    .slice(at + 1, at + 6)
    .some((piece) => piece.named?.agency === 'COORDINATOR' || piece.concept === 'x.official')
}

/** "IMRF是哪一年", "when is the IMRF?": the forum itself, and nothing of its modalities. */
const forumWhen =
  /(?:imrf|审查论坛)(?:是|在|定在|要)*(?:哪一?年|何年|什么时候|啥时候|何时|几时|几月(?:份)?|哪一?天)(?:开(?!始)|举行|召开|举办|办)?[?？]?$|^\W*when(?: is|'s) the (?:next |first )?(?:imrf|(?:international )?(?:migration )?review forum)\W*$/

/** "When will the Review Forum be held?": the plan tells when its modalities are due, not when it meets. */
export function whenUndated(frame: Frame): boolean {
  if (frame.ids.length > 0) return false
  if (forumWhen.test(frame.words)) return true
  if (!has(frame, 'q.when')) return false
  // When the Compact itself was adopted is not told either.
  if (/契约.{0,4}(?:通过|签署|签的|达成|生效|谈成)/.test(frame.words)) return true
  const held = frame.pieces.some(
    (piece) => [piece.concept, ...(piece.also ?? [])].includes('r.happen') && !/^(?:deliver|due)/.test(piece.words),
  )
  const named = frame.pieces.some(
    (piece) =>
      piece.named?.term === 'imrf' || (piece.named?.topics && /(?:review forum|imrf|审查论坛)$/.test(piece.words)),
  )
  return held && named && !has(frame, 'r.due')
}

/** The Global Compact on Refugees is spoken of once in the plan; what is asked of it beyond that is not there. */
export function ofRefugeeCompact(frame: Frame): boolean {
  if (!frame.terms.some((term) => term.id === 'refugee-compact')) return false
  if (frame.terms.some((term) => term.id === 'global-compact') || has(frame, 'o.mention', 'n.workstream')) return false
  const says = /\bwhat (?:does|do|did)\b.*\b(?:say|says|provide|require|contain|foresee)\b/.test(frame.words)
  return (
    says ||
    // "难民契约里的责任分担": what stands in it.
    /契约(?:里|中|里面|里头|当中|上)(?:的|有|是|怎|如|规|写|对|讲|提)/.test(frame.words) ||
    // "List the indicators of the Global Compact on Refugees".
    /\b(?:indicators?|principles|pillars|chapters?|paragraphs?|pledges?|signatories|members|text|contents?) (?:of|in|from)\b/.test(
      frame.words,
    ) ||
    has(frame, 'o.count', 'q.when', 'q.who', 'n.objective', 'a.objectives') ||
    frame.attributes.some((mention) => facts.has(mention.value)) ||
    frame.objectives.length > 0
  )
}
