import type { Plan, Workstream } from '../workplan/workplan.ts'
import { numbered } from './plan-ids.ts'
import type { Marked } from './references.ts'

const kinds: Partial<Record<Marked['concept'], Workstream['kind']>> = {
  'n.core': 'core',
  'n.thematic': 'thematic',
  'n.annex': 'future',
  'n.cross': 'cross-cutting',
}
const heads = { core: 'core', thematic: 'thematic', future: 'annex', 'cross-cutting': 'cross' } as const

/** What stands between a whole and the place in it: "第二部分里的第一条". */
const between =
  /^(?:的|部分的|里|里头|里面|中|中的|下|下面|之下|底下|部分|块|大块|那块|那部分|一节|那一|节|排|排在|按顺序|依次)$/
/** Behind a place: it is no place but a rank ("第二个到期的", "第二多"). */
const ranked = (next: Marked | undefined, after: Marked | undefined) =>
  /^o\.(?:most|least|earliest|latest|more|fewer)/.test(next?.concept ?? '') ||
  (/^(?:r\.|a\.deadline)/.test(next?.concept ?? '') && after?.words === '的')

/** "附件的第三项", "核心第二部分的第一条": a workstream by its place in its kind, or under its heading. */
export function placedWithin(marked: Marked[], plan: Plan): Marked[] {
  const pieces: Marked[] = []
  for (let at = 0; at < marked.length; at++) {
    const whole = marked[at] as Marked
    const of = wholeOf(whole, plan)
    const place = of && placeBehind(marked, at)
    const ids = place ? of.at(place.number) : null
    if (!place || !ids) {
      pieces.push(whole)
      continue
    }
    const to = marked[place.end] as Marked
    const words = marked
      .slice(at, place.end + 1)
      .map((piece) => piece.words)
      .join('')
    pieces.push({ ...whole, to: to.to, words, ref: { to: 'items', set: false, ...ids } })
    at = place.end
  }
  return pieces
}

interface Whole {
  at(number: number): { ids: string[]; sure: boolean } | null
}

function wholeOf(piece: Marked, plan: Plan): Whole | null {
  if (!/[\u3400-\u9fff]/.test(piece.words)) return null
  const kind = piece.ref ? undefined : kinds[piece.concept]
  if (kind) {
    const all = plan.workstreams.filter((one) => one.kind === kind).map(({ id }) => id)
    return {
      at: (number) => {
        const id = nth(all, number)
        if (!id) return null
        // "核心工作流的第三个": the third of the list, or what stands under heading 3.
        const ids = kind === 'core' && number > 0 ? [...numbered(plan, heads[kind], number).ids, id] : [id]
        return { ids: [...new Set(ids)], sure: ids.length === 1 }
      },
    }
  }
  const ids = piece.ref?.to === 'items' && !piece.ref.set ? piece.ref.ids : []
  const headings = new Set(ids.map((id) => plan.workstreams.find((one) => one.id === id)?.heading))
  if (ids.length < 2 || headings.size > 1 || headings.has(undefined)) return null
  return {
    at: (number) => {
      const id = nth(ids, number)
      return id ? { ids: [id], sure: true } : null
    },
  }
}

function nth(ids: string[], number: number): string | undefined {
  return number < 0 ? ids.at(number) : ids[number - 1]
}

/** The ordinal behind a piece, with its measure word, where no other noun follows it. */
function placeBehind(marked: Marked[], at: number): { number: number; end: number } | null {
  let k = at + 1
  while (marked[k] && !marked[k]?.ref && between.test(marked[k]?.words ?? '')) k++
  const ordinal = marked[k]
  if (!ordinal) return null
  const last = /^最(?:后|末)/.test(ordinal.words) ? -1 : /^最前/.test(ordinal.words) ? 1 : 0
  const item = marked[k + 1]
  const measured = !item?.ref && /^[个项条]$/.test(item?.words ?? '')
  const workstream = ordinal.ref?.to === 'items' && /^第.*(?:工作流|条目)$/.test(ordinal.words)
  const end = measured ? k + 1 : k
  const next = marked[end + 1]
  if (ranked(next, marked[end + 2])) return null
  if (workstream) return placeIn(ordinal, k)
  if (ordinal.ref?.to === 'ordinal') return measured ? { number: ordinal.ref.number, end } : null
  return last !== 0 && (measured || /[项个条]$/.test(ordinal.words)) ? { number: last, end } : null
}

function placeIn({ words }: Marked, end: number): { number: number; end: number } | null {
  const number = '一二三四五六七八'.indexOf(words.charAt(1)) + 1 || Number(words.charAt(1))
  return number > 0 ? { number, end } : null
}
