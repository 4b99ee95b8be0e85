import { describe, expect, it } from 'vitest'
import { withFindingWords } from '../../src/workplan/finding-words.ts'
import type { Plan } from '../../src/workplan/workplan.ts'
import { issued } from '../issued.ts'

/** The plan as a store of an earlier version holds it: fewer names of agencies and items, no words, no phrasings. */
function earlier(): Plan {
  const plan = structuredClone(issued)
  for (const agency of plan.agencies) agency.aliases = { zh: [], en: [] }
  for (const term of plan.terms) delete term.asked
  for (const { paragraphs } of [...plan.sections, ...plan.headings]) for (const one of paragraphs) delete one.asked
  for (const workstream of plan.workstreams) {
    workstream.aliases = { zh: workstream.aliases.zh.slice(0, 1), en: [] }
    delete workstream.words
    for (const activity of workstream.activities) delete activity.words
  }
  return plan
}

describe('the words that a plan is found by', () => {
  it('are all there after an earlier plan has learnt those of the issued one', () => {
    expect(withFindingWords(earlier(), issued)).toEqual(issued)
  })

  it('leave the plan the very same object when none is new', () => {
    expect(withFindingWords(issued, issued)).toBe(issued)
    const grown = withFindingWords(earlier(), issued)
    expect(withFindingWords(grown, issued)).toBe(grown)
  })

  it('keep what was added by hand, before the others', () => {
    const plan = earlier()
    for (const agency of plan.agencies) agency.aliases = { zh: [], en: ['ours'], fr: ['la nôtre'] }
    const [agency] = withFindingWords(plan, issued).agencies
    const names = issued.agencies[0]?.aliases
    expect(agency?.aliases).toEqual({ zh: names?.zh, en: ['ours', ...(names?.en ?? [])], fr: ['la nôtre'] })
  })

  it('bring nothing else: what was changed in the plan stays, and so do items that the other lacks', () => {
    const plan = earlier()
    plan.workstreams = plan.workstreams.filter(({ id }) => id !== 'T1')
    for (const workstream of plan.workstreams) workstream.status = 'on-hold'
    const grown = withFindingWords(plan, issued)
    expect(grown.workstreams.map(({ id }) => id)).toEqual(plan.workstreams.map(({ id }) => id))
    expect(grown.workstreams.every(({ status }) => status === 'on-hold')).toBe(true)
  })

  it('are not those of another plan', () => {
    const other = { ...earlier(), id: 'another' }
    expect(withFindingWords(other, issued)).toBe(other)
  })
})
