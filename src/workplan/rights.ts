import type { Day } from './deadline.ts'
import { agencyOf, parentOf, workstreamOf } from './find.ts'
import { holdsOn } from './select.ts'
import type { Person, PersonId, State } from './state.ts'
import type { Plan, Workstream } from './workplan.ts'

/** What a person is to a workstream, through the agencies they speak for. */
export type Standing = 'secretariat' | 'lead' | 'participant' | 'interested'

/** What can be done to the plan or to the people tied to it. Asking is everybody's. */
export type Action = 'status' | 'deadline' | 'note' | 'contest' | 'leads' | 'adopt' | 'focal'

/**
 * Who may do what. A lead's focal points keep the workstream true, participants add what they know; who leads, what is
 * adopted and who speaks for an agency is for the secretariat, because it decides who may write.
 */
export const rights: Record<Action, readonly Standing[]> = {
  status: ['secretariat', 'lead', 'interested'],
  deadline: ['secretariat', 'lead', 'interested'],
  note: ['secretariat', 'lead', 'interested', 'participant'],
  contest: ['secretariat', 'lead', 'interested'],
  leads: ['secretariat'],
  adopt: ['secretariat'],
  focal: ['secretariat'],
}

const parts = { lead: 'leads', participant: 'participants', interested: 'interested' } as const

/** Whether an entry stands in the plan's annexes, for future consideration or cutting across. */
export function isAnnex(workstream: Workstream): boolean {
  return workstream.kind === 'future' || workstream.kind === 'cross-cutting'
}

/** Whether a person belongs to the secretariat: named by the configuration, or made a member since. */
export function isSecretariat(state: State, id: PersonId, configured: ReadonlySet<string>): boolean {
  return configured.has(id) || state.people[id]?.secretariat === true
}

/** Whether a tie to `agency` speaks for a party; every agency's focal point speaks for "all Network members". */
function speaksFor(plan: Plan, agency: string, party: string): boolean {
  return agency === party || (party === 'MEMBERS' && agencyOf(plan, agency)?.kind === 'agency')
}

/** A tie limited to a workstream covers its activities. */
function covers(plan: Plan, tie: Person['focal'][number], item: string): boolean {
  return tie.item === null || tie.item === item || tie.item === parentOf(plan, item)
}

/**
 * What a person is to an item on a day. Annex entries are the secretariat's alone until they are adopted; from then on
 * those who had expressed interest count as leads do.
 */
export function standingsOf(
  state: State,
  id: PersonId,
  item: string,
  { today, secretariat }: { today: Day; secretariat: ReadonlySet<string> },
): Set<Standing> {
  const standings = new Set<Standing>()
  if (isSecretariat(state, id, secretariat)) standings.add('secretariat')
  const { plan } = state
  const workstream = workstreamOf(plan, parentOf(plan, item))
  if (!workstream || (isAnnex(workstream) && workstream.adopted === null)) return standings
  const ties = (state.people[id]?.focal ?? []).filter((tie) => covers(plan, tie, item))
  for (const standing of ['lead', 'participant', 'interested'] as const) {
    const held = workstream[parts[standing]].filter((party) => holdsOn(party, today))
    const speaks = held.some((party) => ties.some((tie) => speaksFor(plan, tie.agency, party.agency)))
    if (speaks) standings.add(standing)
  }
  return standings
}

/** Whether a person may do something to an item on a day. Actions on people take any item, or none. */
export function may(
  action: Action,
  state: State,
  id: PersonId,
  item: string | null,
  on: { today: Day; secretariat: ReadonlySet<string> },
): boolean {
  if (item === null) return rights[action].includes('secretariat') && isSecretariat(state, id, on.secretariat)
  const standings = standingsOf(state, id, item, on)
  return rights[action].some((standing) => standings.has(standing))
}

/** Those who may do something to an item: known people, the parties whose focal points may, and the secretariat's members. */
export interface Entitled {
  people: PersonId[]
  parties: string[]
  secretariat: PersonId[]
}

/** Who may do something to an item on a day (to people, with no item: the secretariat). */
export function entitled(
  action: Action,
  state: State,
  item: string | null,
  on: { today: Day; secretariat: ReadonlySet<string> },
): Entitled {
  const members = Object.values(state.people).filter((person) => person.secretariat)
  const secretariat = [...new Set([...on.secretariat, ...members.map((person) => person.id)])]
  const workstream = item === null ? undefined : workstreamOf(state.plan, parentOf(state.plan, item))
  if (item === null || !workstream || (isAnnex(workstream) && workstream.adopted === null)) {
    return { people: [], parties: [], secretariat }
  }
  const standings = rights[action].filter((standing) => standing !== 'secretariat')
  const held = standings.flatMap((standing) => workstream[parts[standing]].filter((party) => holdsOn(party, on.today)))
  const people = Object.values(state.people).filter((person) => {
    const has = standingsOf(state, person.id, item, on)
    return standings.some((standing) => has.has(standing))
  })
  return {
    people: people.map((person) => person.id).filter((id) => !secretariat.includes(id)),
    parties: [...new Set(held.map((party) => party.agency))],
    secretariat,
  }
}
