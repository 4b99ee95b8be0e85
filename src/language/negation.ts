import { roles } from './concept-values.ts'
import type { Marked } from './references.ts'

/**
 * Whether what stands at a position is negated: by a negation close before it, with nothing but small words between. Two
 * negations take each other back ("hasn't got beyond preparation"). What is a kind has no stage that is past ("out of the
 * six"), and is not what a name before it lacks ("没有难民署的主题工作流").
 */
export function negated(pieces: Marked[], at: number, kind = false): boolean {
  // "世卫组织不在的主题工作流": what is said before "的" does not deny the noun.
  if (pieces[at - 1]?.words === '的' && /^o\.(?:not|without)$/.test(pieces[at - 2]?.concept ?? '')) return false
  // "世卫组织缺席的主题工作流".
  if (/.的$/.test(pieces[at - 1]?.words ?? '') && pieces[at - 1]?.concept === 'o.without') return false
  if (unlike(pieces, at)) return true
  let looked = 0
  let negations = 0
  for (let i = at - 1; i >= 0 && looked < 3; i--) {
    const concept = pieces[i]?.concept
    // "Absent from the core ones": the agency is, and of these.
    if (
      kind &&
      concept === 'o.without' &&
      /absent|missing|uninvolved|left out|excluded|nowhere|appear|feature/.test(pieces[i]?.words ?? '')
    )
      return false
    // "That IOM is not part of among the thematic ones": of these.
    if (kind && /^(?:among|amongst|out of)$/.test(pieces[i]?.words ?? '') && pieces[i - 1]?.concept !== 'o.not') break
    // "没有任何角色的核心工作流".
    if (kind && pieces[i]?.words === '的') break
    const unseen =
      unfound.test(pieces[i]?.words ?? '') && pieces.slice(at + 1, at + 4).some((one) => trace.test(one.words))
    if (unseen || concept === 'o.not' || concept === 'o.without' || (!kind && concept === 'o.past')) {
      negations++
      continue
    }
    const passes =
      shown.test(pieces[i]?.words ?? '') ||
      [
        'noise',
        'o.and',
        'o.or',
        'unknown',
        'a.involved',
        'o.include',
        'o.mention',
        'r.happen',
        'p.it',
        'p.them',
      ].includes(concept ?? 'noise')
    if (passes) continue
    // "没表态感兴趣": one part in two words.
    if (i === at - 1 && concept === pieces[at]?.concept && concept !== undefined && roles[concept]) continue
    if ((concept !== 'name' && concept !== 'n.agency') || kind) break
    // "neither IOM nor UNICEF": beyond a name a further negation is the other name's.
    if (negations > 0) break
    looked++
  }
  return negations % 2 === 1
}

/** "Any status but in progress", "different from in progress", "to which … does not apply": another status than the one that is named. */
function unlike(pieces: Marked[], at: number): boolean {
  if (!pieces[at]?.concept.startsWith('s.')) return false
  const before = pieces.slice(0, at).filter(({ words }) => !/^(?:a|the|from|in|being)$/.test(words))
  const [second, first] = [before.at(-2), before.at(-1)]
  const other =
    first?.concept === 'o.differ' ||
    (first?.words === 'but' && /^(?:status|stage|any|anything|everything)$/.test(second?.words ?? '')) ||
    (first?.concept === 'o.than' && /^(?:p\.else|p\.other)$/.test(second?.concept ?? ''))
  const after = pieces.slice(at + 1, at + 5).filter(({ words }) => !/^(?:does|do|label|status)$/.test(words))
  // "状态跟进行中不一样的".
  if (after[0]?.concept === 'o.differ' && /^[跟和与同]$/.test(first?.words ?? '')) return true
  return (
    other || (after[0]?.concept === 'o.not' && /^(?:apply|applies|fit|fits|hold|holds)$/.test(after[1]?.words ?? ''))
  )
}

/** "Is not named as lead", "are not involved": small words between a negation and what it denies. */
const shown =
  /^(?:involve|(?:named|listed|shown|given|mentioned|counted|put down|recorded|described|acting|serving|show|list|describe|have|status|label|any)$|(?:被)?(?:指定|指派|写明|写清|列明|点明|点名|标明|标出|注明|填写|填|明确|设|设立|安排|确定|敲定|给出|交代|登记|委派|委任|任命|出现|见到|看到|提供|提到)(?:过|任何|出|了)?$)/

/** "还没逾期的": whether to be late is denied, of those that are. */
export function inTime(pieces: Marked[]): boolean {
  const late = pieces.flatMap(({ concept }, at) => (concept === 'r.overdue' ? [at] : []))
  return late.length > 0 && late.every((at) => negated(pieces, at))
}

/** "找不到人居署的名字". */
const unfound = /^(?:找不到|找不着|没找到|没找着)$/
const trace = /^(?:名字|大名|名号|身影|影子|踪影|踪迹)$/

/** Whether a verb takes nothing for its object: "which agencies lead nothing?". */
export function ofNothing(pieces: Marked[], at: number): boolean {
  return /^(nothing|none|nowhere|no|zero|neither)$/.test(pieces[at + 1]?.words ?? '')
}

/** Whether an agency stands before words that say it has no part: "where WHO plays no part". */
export function absent(pieces: Marked[], at: number): boolean {
  for (const [offset, piece] of pieces.slice(at + 1, at + 5).entries()) {
    // "Participation of WHO excluding lead roles": a part is left out.
    const next = pieces.slice(at + 2 + offset).find((one) => one.concept !== 'noise')
    if (piece.concept === 'o.without' && next && roles[next.concept]) return false
    // "Led by IOM but without UNHCR": what follows is left out.
    if (piece.concept === 'o.without') return pieces[at + 2 + offset]?.named?.agency === undefined
    // "the ones that IOM is not on", "但农发基金不在": nothing follows that would be negated instead.
    if (piece.concept === 'o.not') {
      const rest = pieces.slice(at + 2 + offset)
      if (/[\u3400-\u9fff]/.test(piece.words) && rest[0]?.words === '的') return true
      // "劳工组织不在T4里".
      if (/^[不没未](?:有)?在/.test(piece.words) && rest[0]?.ref?.to === 'items') return true
      const next = rest.find((one) => one.concept !== 'noise')?.concept
      return next === undefined || next === 'stop' || next === 'break'
    }
    const small = /^(?:noise|unknown|o\.all)$/.test(piece.concept) || /^(?:holds?|plays?|takes?)$/.test(piece.words)
    if (!small) return false
  }
  return false
}

/** "WFP, UNFPA and IFAD have all kept out of", but not "WHO but UNFPA is not": each of a list is absent where its last one is. */
export function absentTogether(agencies: { at: number; not: boolean }[], pieces: Marked[]): void {
  const joins = ({ concept, words }: Marked) =>
    (/^(?:noise|o\.and|o\.or)$/.test(concept) && !/^(?:yes|but|yet|though|while|whereas)$/.test(words)) ||
    /^[,、]$/.test(words)
  for (let i = agencies.length - 2; i >= 0; i--) {
    const [agency, next] = [agencies[i], agencies[i + 1]]
    const away = [next, agencies.at(-1)].some((one) => one !== undefined && absent(pieces, one.at))
    if (agency && next?.not && !agency.not && away && pieces.slice(agency.at + 1, next.at).every(joins))
      agency.not = true
  }
}

/** "Neither in area 2 nor in area 4", "不在领域2": an area that is denied of workstreams; of one that is named it is a claim. */
export function deniedOfAll(pieces: Marked[], at: number): boolean {
  const before = pieces.slice(0, at).findLast(({ concept, words }) => concept !== 'noise' && words !== '在')
  return before?.concept === 'o.not' && !pieces.some(({ ref, named }) => ref?.to === 'items' || named?.topics)
}
