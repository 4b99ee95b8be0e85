import type { Agency, Plan, Workstream } from '../workplan/workplan.ts'
import { addPhrase, type Phrases } from './lexicon.ts'
import { normalise } from './normalise.ts'

/** What a name in a message may stand for; one name can stand for several things ("connection hub" is topic and term). */
export interface Named {
  agency?: string
  /** Upper-case form that the message must show, where the lower-case one is an everyday word ("WHO"). */
  exact?: string
  topics?: string[]
  term?: string
  objective?: number
  area?: number
}

/** Names of a plan, ready for matching. */
export interface Names {
  phrases: Phrases<Named>
  /** Every name as it is matched, with what it stands for. */
  entries: Map<string, Named>
  /** Single Latin words of all names, for spelling. */
  vocabulary: Set<string>
  position: Map<string, number>
  agencies: Map<string, Agency>
}

const everyday = new Set(['who', 'un', 'it', 'us'])

/** The words by which an agency may be called, in every language. */
function agencyNames(agency: Agency): string[] {
  return [
    ...(agency.acronym ? [agency.acronym] : []),
    ...Object.values(agency.short).map(String),
    ...Object.values(agency.name).map(String),
    ...Object.values(agency.aliases).flat().map(String),
  ]
}

function topicNames(workstream: Workstream): string[] {
  return [
    ...Object.values(workstream.aliases).flat().map(String),
    workstream.topic.en,
    workstream.topic.zh,
    workstream.title.en,
    workstream.title.zh,
  ]
}

function build(plan: Plan): Names {
  const phrases: Phrases<Named> = {}
  const vocabulary = new Set<string>()
  const entries = new Map<string, Named>()
  const add = (name: string, named: Named) => {
    const key = normalise(name).toLowerCase().trim()
    if (key === '') return
    const known = entries.get(key)
    if (!known) return void entries.set(key, named)
    const topics = [...new Set([...(known.topics ?? []), ...(named.topics ?? [])])]
    entries.set(key, { ...named, ...known, ...(topics.length > 0 ? { topics } : {}) })
  }
  for (const agency of plan.agencies) {
    for (const name of agencyNames(agency)) {
      add(name, { agency: agency.id, ...(everyday.has(name.toLowerCase()) ? { exact: name.toUpperCase() } : {}) })
    }
  }
  for (const workstream of plan.workstreams) {
    for (const name of topicNames(workstream)) add(name, { topics: [workstream.id] })
  }
  for (const term of plan.terms) {
    for (const name of [term.name.en, term.name.zh, ...Object.values(term.aliases).flat()])
      add(String(name), { term: term.id })
  }
  for (const objective of plan.objectives) {
    for (const name of [objective.name.en, objective.name.zh, ...Object.values(objective.aliases).flat()]) {
      add(String(name), { objective: objective.number })
    }
  }
  for (const area of plan.areas) {
    for (const name of [area.title.en, area.title.zh, ...Object.values(area.aliases).flat()])
      add(String(name), { area: area.number })
  }
  for (const [key, named] of entries) {
    for (const token of addPhrase(phrases, key, named)) {
      if (token.kind === 'word' && token.word.length > 2) vocabulary.add(token.word)
    }
  }
  return {
    phrases,
    entries,
    vocabulary,
    position: new Map(plan.workstreams.map((workstream, index) => [workstream.id, index])),
    agencies: new Map(plan.agencies.map((agency) => [agency.id, agency])),
  }
}

const built = new WeakMap<Plan['agencies'], Names>()

/**
 * The names of a plan. Changes to a plan share its agencies and never rename anything, so the names are made once a plan.
 */
export function namesOf(plan: Plan): Names {
  const known = built.get(plan.agencies)
  if (known) return known
  const names = build(plan)
  built.set(plan.agencies, names)
  return names
}
