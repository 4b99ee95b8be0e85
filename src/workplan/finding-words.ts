import type { Activity, Plan, Workstream } from './workplan.ts'

type Names = Plan['agencies'][number]['aliases']

/**
 * A plan that can also be found by the words that another edition of it is found by: aliases, phrasings and words of
 * description are joined, item by item; nothing else is taken over and nothing is taken away. The same object when there
 * is nothing new, or when the other is no edition of this plan.
 */
export function withFindingWords(plan: Plan, edition: Plan): Plan {
  if (plan.id !== edition.id) return plan
  const byId = ({ id }: { id: string }) => id
  const byNumber = ({ number }: { number: number }) => number
  return changed(plan, {
    agencies: paired(plan.agencies, edition.agencies, byId, named),
    objectives: paired(plan.objectives, edition.objectives, byNumber, named),
    areas: paired(plan.areas, edition.areas, byNumber, named),
    headings: paired(plan.headings, edition.headings, byNumber, told),
    sections: paired(plan.sections, edition.sections, byId, told),
    terms: paired(plan.terms, edition.terms, byId, (own, other) => asked(named(own, other), other)),
    workstreams: paired(plan.workstreams, edition.workstreams, byId, workstream),
  })
}

function workstream(own: Workstream, other: Workstream): Workstream {
  const activities = paired(own.activities, other.activities, ({ number }) => number, described<Activity>)
  return changed(described(named(own, other), other), { activities })
}

function named<T extends { aliases: Names }>(own: T, other: T): T {
  return changed<{ aliases: Names }, T>(own, { aliases: joined(own.aliases, other.aliases) })
}

function described<T extends { words?: Names | undefined }>(own: T, other: T): T {
  return other.words ? changed<{ words?: Names | undefined }, T>(own, { words: joined(own.words, other.words) }) : own
}

function asked<T extends { asked?: Names | undefined }>(own: T, other: T): T {
  return other.asked ? changed<{ asked?: Names | undefined }, T>(own, { asked: joined(own.asked, other.asked) }) : own
}

function told<T extends { paragraphs: { line: number; asked?: Names | undefined }[] }>(own: T, other: T): T {
  const paragraphs = paired(own.paragraphs, other.paragraphs, ({ line }) => line, asked)
  return changed<{ paragraphs: typeof paragraphs }, T>(own, { paragraphs })
}

/** Each of the first with its like among the others, by what tells them apart; the same list when none has changed. */
function paired<T>(own: T[], others: readonly T[], key: (one: T) => string | number, join: (a: T, b: T) => T): T[] {
  const likes = new Map(others.map((other) => [key(other), other]))
  const all = own.map((one) => {
    const like = likes.get(key(one))
    return like === undefined ? one : join(one, like)
  })
  return all.every((one, index) => one === own[index]) ? own : all
}

/** With these parts; the same object when each of them is what it was. */
function changed<P extends object, T extends P>(own: T, parts: P): T {
  const keys = Object.keys(parts) as (keyof P)[]
  return keys.every((key) => own[key] === parts[key]) ? own : { ...own, ...parts }
}

/** The words of both in each language, the first's own before; the first itself when the second has no others. */
function joined(own: Names | undefined, more: Names): Names {
  if (own === undefined) return more
  const fresh = Object.entries(more).map(([language, words]) => {
    const known = own[language] ?? []
    return { language, known, others: words.filter((word) => !known.includes(word)) }
  })
  if (fresh.every(({ others }) => others.length === 0)) return own
  return {
    ...own,
    ...Object.fromEntries(fresh.map(({ language, known, others }) => [language, [...known, ...others]])),
  }
}
