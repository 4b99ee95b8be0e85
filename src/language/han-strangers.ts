import type { Frame } from './frame.ts'

/** How the names of bodies end, and what may stand between such a name and the part that is asked about. */
const body =
  /([\u3400-\u9fff]{2,16}(?:委员会|基金会?|理事会|联盟|联合会|协会|学会|银行|事务部|事务厅|署|公司|大学|学院|研究院|智库))(?:也|都|到底|究竟|是不是|是否|有没有|有无|在(?:工作)?(?:计划|其中|里面|当中)[里中]?|(?:计划|里面)[里中]|来|有|在|当|做|是)*$/

/** Characters that must be strange before a body is: one may be a slip. */
const least = 2

/**
 * "洛克菲勒基金会牵头什么": a body that no name of the plan stands for, though a part of its name is one, where it is asked what
 * part it has.
 */
export function hanStranger(frame: Frame): string | null {
  const { pieces, roles, words } = frame
  const start = pieces[0]?.from ?? 0
  for (const { at } of roles) {
    const role = pieces[at]
    const [, name] = role ? (body.exec(words.slice(0, role.from - start)) ?? []) : []
    if (!role || !name) continue
    const to = start + words.slice(0, role.from - start).lastIndexOf(name) + name.length
    const said = pieces.filter((piece) => piece.to > to - name.length && piece.from < to)
    const [last] = said.slice(-1)
    if (last?.named?.agency && last.to >= to) continue
    // What stands before the first strange character is talk: "请问洛克菲勒基金会".
    const first = said.findIndex(({ concept }) => concept === 'unknown' || concept === 'x.agency')
    const strange = said.filter(({ concept }) => concept === 'unknown')
    if (first < 0 || (strange.length < least && said[first]?.concept !== 'x.agency')) continue
    const from = Math.max(said[first]?.from ?? to, to - name.length)
    return words.slice(from - start, to - start)
  }
  return null
}
