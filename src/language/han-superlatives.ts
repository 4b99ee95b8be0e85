import type { Frame } from './frame.ts'

const agenciesFew =
  /机构(?:的)?(?:总数|个数|数[目量]?|家数)|机构(?:的)?(?:是|为)?(?:最|垫底)|人最[少多]|家数最|由最[少多]的?机构/
const kind = /^n\.(?:workstream|core|thematic|annex|cross)$/

/** "机构最少的主题工作流", "哪个主题工作流人最少": whoever has a part in a workstream is counted, not whom an agency leads. */
export function countsAgencies({ pieces, roles, words }: Frame): boolean {
  if (!agenciesFew.test(words) || !pieces.some(({ concept, words }) => kind.test(concept) || /工作流$/.test(words)))
    return false
  // "牵头主题工作流最少的机构": agencies are ranked.
  if (/(?<!由)最[少多](?:的)?(?:是)?(?:联合国)?(?:机构|哪[个家]机构|哪家)/.test(words)) return false
  const parts = new Set(roles.map(({ value }) => value))
  return parts.size === 0 || parts.has('any') || parts.size > 1 || /都算|合计|在内|也算|算上|计入|一并/.test(words)
}

/** "领导工作流最多的联合国机构", "牵头机构中哪个出现得最频繁": agencies are ranked by what they lead. */
export function ranksAgencies(frame: Frame): boolean {
  const { pieces, words } = frame
  const at = pieces.findIndex(({ concept }) => /^o\.(?:most|least)$/.test(concept))
  if (at < 0 || countsAgencies(frame) || !/[\u3400-\u9fff]/.test(pieces[at]?.words ?? '')) return false
  const next = pieces.slice(at + 1).find(({ concept }) => concept !== 'noise')
  const ranked =
    /(?:出现|次数)[^,，]{0,4}最[多频][^,，]{0,3}牵头(?:机构|方|单位)|牵头(?:机构|方|单位)(?:排行榜|排名|排行)/
  return (
    ranked.test(words) ||
    next?.concept === 'n.agency' ||
    /(?:机构|单位|方)(?:中|里|当中|之中|里面)(?:是)?哪/.test(words)
  )
}
