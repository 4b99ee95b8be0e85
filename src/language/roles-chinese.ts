import type { Marked } from './references.ts'

/** "协助各国编制…的那条": whom the workstream serves is no part that an agency takes. */
export function servesOthers(pieces: Marked[], at: number): boolean {
  if (!/^(?:协助|配合|帮助|协作|合作)$/.test(pieces[at]?.words ?? '')) return false
  const whom = pieces[at + 1]
  const who = pieces.slice(Math.max(0, at - 3), at).some((one) => one.named?.agency || one.concept === 'q.who')
  return (
    !who &&
    (/^(?:各国|国家|会员国|政府|移民|伙伴)/.test(whom?.words ?? '') ||
      (whom?.named !== undefined && !whom.named.agency))
  )
}

/** "T6由世卫组织牵头，参加机构8家": how many there are is no part of the agency that is named. */
export function numbers(pieces: Marked[], at: number): boolean {
  const [number, measure] = pieces.slice(at + 1).filter(({ words }) => !/^(?:有|是|为|共|一共)$/.test(words))
  const counts = number?.concept === 'number' && /^[家个]/.test(measure?.words ?? '')
  return (
    counts && /[机构方者位]$/.test(pieces[at]?.words ?? '') && pieces.some((one) => one.named?.agency !== undefined)
  )
}
