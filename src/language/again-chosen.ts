import { parentOf, workstreamOf } from '../workplan/find.ts'
import { has, hasSubject } from './frame.ts'
import { aboutItems, askedOf, type Rule, tellOf } from './turn.ts'

/** "IOM和UNDP一起牵头的？" "加上OHCHR呢": the same list, of one more that takes part. */
export const withAgencyToo: Rule = ({ frame, last }) => {
  const [agency, ...more] = frame.agencies
  const adds = /^(?:那么?|要是|如果)?(?:再|还)?(?:加上|加|外加|算上|添上)/.test(frame.words)
  // "世卫参加哪些？" "跟移民组织一起的呢": whatever part the other has.
  const beside =
    /^(?:那么?|其中)?(?:跟|和|与|同).{2,14}(?:一起|一块儿?|一道|共同|联合|合作|都有份)[^,，谁]{0,3}(?:呢|有哪些|是哪些|有几个|有吗)/.test(
      frame.words,
    )
  // "And UNODC, together with it?"
  const jointly =
    /\b(?:shares? (?:the lead )?with|share with|together|jointly|alongside (?:it|them)|along with (?:it|them)|in tandem|at the same time|as well as (?:it|them))\b/.test(
      frame.words,
    ) && has(frame, 'p.it', 'p.them')
  if (
    !(adds || beside || jointly) ||
    !agency ||
    agency.not ||
    more.length > 0 ||
    (last?.ask !== 'list' && last?.ask !== 'count')
  )
    return null
  const [party] = last.filter.parties ?? []
  const parts = frame.roles.filter(({ value }) => value !== 'any').length
  const other = frame.ids.length + frame.topics.length + frame.kinds.length + frame.whens.length + parts
  if (!party || party.not || other > 0) return null
  if (beside && (frame.pieces.some(({ concept }) => concept === 'q.who') || party.agencies.includes(agency.value)))
    return null
  const whatever = beside || (jointly && !party.roles.includes('lead'))
  const role = whatever ? { roles: ['any' as const] } : {}
  const parties = [...(last.filter.parties ?? []), { ...party, agencies: [agency.value], ...role }]
  return { ...last, filter: { ...last.filter, parties } }
}

/** "T1的活动？" "最早的是哪个": of the activities that were told. */
export const edgeOfActivities: Rule = ({ frame, last }) => {
  if (
    last?.ask !== 'tell' ||
    last.items.length !== 1 ||
    !last.attributes.some((one) => one === 'activities' || one === 'dates')
  )
    return null
  const earliest = has(frame, 'o.earliest')
  if (!earliest && !has(frame, 'o.latest')) return null
  if (hasSubject(frame) || has(frame, 'n.workstream', 'q.who') || frame.kinds.length + frame.whens.length > 0)
    return null
  return {
    ask: 'window',
    filter: { ids: last.items },
    period: {},
    attributes: [],
    only: ['activity', 'event'],
    edge: earliest ? 'first' : 'last',
  }
}

/** "领域1叫什么？" "里面有哪些工作流": those of the area. */
export const ofTheArea: Rule = ({ frame, last, attributes }) => {
  const area = last?.ask === 'areas' && last.numbers.length === 1 ? last.numbers : null
  const points = has(frame, 'p.it', 'p.them') || /里[面头边]?|下面|底下|名下|其中|当中/.test(frame.words)
  const listed =
    (has(frame, 'n.workstream', 'n.item') || frame.kinds.length > 0) &&
    has(frame, 'o.list', 'q.which', 'q.what', 'o.count')
  // "该领域下": no area is asked for.
  const further = attributes.filter((one) => one !== 'areas')
  if (!area || !points || !listed || hasSubject({ ...frame, terms: [] }) || further.length > 0) return null
  // "正式的和附件的": whatever kind.
  const every =
    /(?:正文|正式|主体)的?(?:和|与|及|、|跟|以及)附件|附件的?(?:和|与|及|、|跟|以及)(?:正文|正式|主体)/.test(
      frame.words,
    )
  const kinds = every ? [] : [...new Set(frame.kinds.flatMap(({ value, not }) => (not ? [] : [value])))]
  return { ask: 'list', filter: { areas: area, ...(kinds.length > 0 ? { kinds } : {}) }, attributes: [] }
}

/** "附件那条谁感兴趣": the one of its kind among what was listed. */
export const oneOfItsKind: Rule = (turn) => {
  const { frame, conversation, context, attributes } = turn
  const kinds = new Set(frame.kinds.filter(({ not }) => !not).map(({ value }) => value))
  const ones =
    /^\W*(?:(?:and|but|so|then|what about|how about)\b.*\bones?\b|(?:who|when)\b.*\bthe [a-z-]+ ones?\b)/.test(
      frame.words,
    )
  if (kinds.size === 0 || !(ones || /(?:那|这)一?[条个项]|的(?:那|这)/.test(frame.words))) return null
  const asks = frame.attributes.length + frame.roles.length > 0 || has(frame, 'q.who', 'q.when')
  if (!asks || frame.ids.length + frame.topics.length + frame.agencies.length + frame.whens.length > 0) return null
  const of = conversation.listed.filter((id) => kinds.has(workstreamOf(context.plan, id)?.kind ?? 'core'))
  if (conversation.listed.length < 2 || of.length === 0) return null
  if (of.length > 1) return ones && attributes.length > 0 ? tellOf(of, attributes) : null
  return askedOf({ ...turn, frame: { ...frame, kinds: [] } }, of)
}

const siblings =
  /\b(?:siblings?|(?:the |its |all (?:of )?(?:the )?)?(?:others?|other (?:one|two|ones|workstreams?)|rest|remaining (?:one|ones|two)|remainder|neighbours?)\b.{0,24}\b(?:heading|priority|umbrella|roof|chapter))\b/

const siblingsHan =
  /^(?:那么?)?(?:与|跟|和|同)(?:它|这[条个]|该工作流)(?:同属|属于同|同在|同归|在同|同)一?个?(?:核心)?(?:优先事项|标题)(?:下面?|底下|里)?的?[,，]?(?:工作流)?(?:还|都)?有?(?:哪些|哪几[条个]|哪[条个]|什么|谁)(?:工作流)?[?？]?$/

/** "And the other one under that heading?", "its siblings?": those that stand under the same heading as the one that was told. */
export const underSameHeading: Rule = ({ frame, item, last, attributes, context }) => {
  const han = siblingsHan.test(frame.words)
  if (item === undefined || !last || !(han || siblings.test(frame.words))) return null
  // "The hub's sibling" names what was told.
  const named = frame.topics.filter(({ ids }) => !ids.includes(item))
  const kinds = han ? 0 : frame.kinds.length
  if (named.length + frame.agencies.length + kinds + frame.whens.length > 0) return null
  const heading = workstreamOf(context.plan, parentOf(context.plan, item))?.heading
  const others = context.plan.workstreams.filter(
    (one) => one.heading === heading && one.id !== parentOf(context.plan, item),
  )
  if (!heading || others.length === 0) return null
  const ids = others.map(({ id }) => id)
  if (han) return { ask: 'list', filter: { ids }, attributes: [] }
  return attributes.length > 0 ? tellOf(ids, attributes) : aboutItems(last, ids)
}
