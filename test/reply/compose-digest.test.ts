import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { issuedState } from '../../src/plan-state.ts'
import { composeDigest } from '../../src/reply/compose-digest.ts'
import { plainText } from '../../src/reply/plain-text.ts'
import { digest } from '../../src/workplan/digest.ts'
import { momentOf } from '../../src/workplan/slots.ts'

const zone = 'Europe/Zurich'
const weeks = ['2019-07-15', '2019-10-28', '2019-11-18', '2019-12-09', '2020-07-27', '2021-01-04']

function posted(day: string, language: string, include: string[]) {
  const state = issuedState()
  const wishes = { include, exclude: [], snoozed: {}, days: 30, zone, weekend: [6, 7], holidays: [] }
  const setting = { language, zone, mentions: false, meantFor: null, edited: false }
  const facts = digest(state, wishes, momentOf(day, '09:00', zone), day, 0)
  return composeDigest(state, facts, setting)
}

/**
 * Digests as they were reviewed, one file a week, language and view. `REVIEW=1` writes them anew, to be read before they
 * are kept.
 */
describe.each(weeks)('the digest of the week of %s', (week) => {
  it.each([
    ['en', 'all', []],
    ['zh', 'all', []],
    ['en', 'IOM', ['agency:IOM']],
    ['zh', 'IOM', ['agency:IOM']],
  ])('reads in %s for %s as it was reviewed', (language, view, include) => {
    const reply = posted(week, language, include)
    const text = `${plainText([...reply.answer, ...reply.more])}\n`
    const file = new URL(`../fixtures/digests/${week}.${view}.${language}.txt`, import.meta.url)
    if (process.env.REVIEW) writeFileSync(file, text)
    expect(text).toBe(readFileSync(file, 'utf8'))
  })
})
