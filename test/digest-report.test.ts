import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { digestPreview, digestRuns } from '../src/digest-report.ts'
import { issuedState } from '../src/plan-state.ts'
import { plainText } from '../src/reply/plain-text.ts'
import { record, skipped } from '../src/workplan/ledger.ts'
import { subscribe } from '../src/workplan/subscription.ts'

const by = {
  person: 'slack:U1',
  name: 'Ana',
  language: 'zh',
  zone: 'Europe/Zurich',
  place: { id: 'slack:C1', name: '#iom', address: { channel: 'C1' } },
  now: '2019-11-12T08:00:00.000Z',
}
const state = subscribe(issuedState(), { include: ['agency:IOM'] }, by).state

it('a preview is what the channel gets on that day, in its own language', () => {
  const { known, blocks } = digestPreview(state, 'slack:C1', '2019-11-18', 'en')
  const reviewed = readFileSync(new URL('fixtures/digests/2019-11-18.IOM.zh.txt', import.meta.url), 'utf8')
  expect(known).toBe(true)
  expect(`${plainText(blocks)}\n`).toBe(reviewed)
})

it('a preview for a channel without a digest is what the defaults would give', () => {
  const { known, blocks } = digestPreview(state, 'slack:C9', '2019-11-18', 'en')
  const reviewed = readFileSync(new URL('fixtures/digests/2019-11-18.all.en.txt', import.meta.url), 'utf8')
  expect(known).toBe(false)
  expect(`${plainText(blocks)}\n`).toBe(reviewed)
})

it('runs are listed newest first, with the reason of each that was not posted', () => {
  const rows = [
    skipped('digest|slack:C1|2019-11-04T08:00:00.000Z', 'missed', by.now, 'one', 0),
    skipped('digest|slack:C1|2019-11-11T08:00:00.000Z', 'unreachable: is_archived', by.now, 'one', 0),
  ]
  const text = plainText(digestRuns(record(state, rows).state, '2019-11-12T09:00:00.000Z', 'en'))
  expect(text.split('\n').slice(-3)).toEqual([
    'Latest runs',
    '- #iom · Monday 11 November 2019, 09:00 · not posted · I may not write there (is_archived)',
    '- #iom · Monday 4 November 2019, 09:00 · not posted · nothing ran at the time, and it was too late to post',
  ])
  expect(text).toContain('Monday 18 November 2019, 09:00')
})
