import { newPerson, type Person, type State } from './state.ts'

/** What a person wants of the assistant for themselves; null: as the words or the platform have it. */
export type Wishes = Partial<Pick<Person, 'language' | 'zone'>>

/** Sets a person's language or zone; nothing named changes nothing. */
export function setPreferences(
  state: State,
  by: { id: string; name: string },
  wishes: Wishes,
): { state: State; outcome: Person } {
  const person = state.people[by.id] ?? newPerson(by.id, by.name)
  if (Object.keys(wishes).length === 0) return { state, outcome: person }
  const { zoneChosen: _, ...known } = person
  const chosen = wishes.zone === undefined ? person : wishes.zone === null ? known : { ...known, zoneChosen: true }
  const wished: Person = { ...chosen, ...wishes }
  return { state: { ...state, people: { ...state.people, [by.id]: wished } }, outcome: wished }
}

/** The zone that holds for a person: the one they chose, else what the platform says, else the last one known. */
export function zoneFor(person: Person | undefined, told: string | undefined): string | null {
  if (person?.zoneChosen && person.zone) return person.zone
  return told ?? person?.zone ?? null
}
