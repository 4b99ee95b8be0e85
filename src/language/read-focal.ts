import { isQuestion, takeAgency, takeIds, takeKeyword, takePerson } from './command-arguments.ts'
import { type Cursor, isDone, rest, restTyped, skip, takeMatch } from './cursor.ts'
import type { Command, CommandReading } from './read-command.ts'

/** Reads what follows "focal": a list, a request, a decision on one, or somebody to add or remove, in any order of words. */
export function readFocal(cursor: Cursor, { plan }: CommandReading): Command | null {
  for (const answer of ['approve', 'decline'] as const) {
    if (!takeKeyword(cursor, answer)) continue
    skip(cursor)
    const request = takeMatch(cursor, /[0-9a-f]{8}(?![0-9a-z])/y)?.[0]
    return request && isDone(cursor)
      ? { is: 'order', order: { do: 'decide', request, approve: answer === 'approve' } }
      : null
  }
  const request = takeKeyword(cursor, 'request')
  const add = !request && takeKeyword(cursor, 'add')
  const remove = !request && !add && takeKeyword(cursor, 'remove')
  if (!request && !add && !remove) takeKeyword(cursor, 'list')
  const found: { person: string | null; agency: string | null; item: string | null } = {
    person: null,
    agency: null,
    item: null,
  }
  while (!isDone(cursor)) {
    skip(cursor, true)
    // "focal points of 2.2?" asks what "focal list 2.2" does.
    if (rest(cursor) === '?' && !request && !add && !remove) break
    const before = cursor.at
    found.person ??= takePerson(cursor)
    found.agency ??= takeAgency(cursor, plan)
    found.item ??= takeIds(cursor, plan, 'one')?.ids[0] ?? null
    if (cursor.at > before) continue
    if (!(request || add || remove) || found.agency !== null || isQuestion(rest(cursor))) return null
    return { is: 'no-such-agency', named: restTyped(cursor) }
  }
  const { person, agency, item } = found
  if (request) return agency === null ? null : { is: 'order', order: { do: 'request', agency, item } }
  if (add || remove) {
    if (person === null || agency === null) return null
    return { is: 'order', order: { do: 'focal', person, name: null, agency, item, add } }
  }
  return person === null ? { is: 'focal-points', agency, item } : null
}
