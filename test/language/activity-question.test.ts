import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('an activity asked for by what it says', () => {
  it.each([
    ['when and where was the trust fund launched', ['1.1'], /Geneva.*8 May 2019/s],
    ['the side event at the High-level Political Forum: for which day was it set?', ['1.1'], /16 July 2019/],
    ['when is the forum on migration statistics, and with which partner?', ['T1'], /OECD.*January 2020/s],
    ['will anyone publish a guidance note for the 2020 census?', ['T1'], /^Yes.*T1\.1/s],
    ['by when should the proposals on ExCom membership go to the SG?', ['4.3'], /1 November/],
    ['where will the searchable database of plans be hosted?', ['2.2'], /global knowledge platform/],
    ['which activity of T6 deals with gaps?', ['T6'], /^T6\.2/],
    ['高级别政治论坛那个会外活动啥时候搞的', ['1.1'], /2019年7月16日/],
    ['启动基金指导委员会的首次会议，最晚须在什么时候召开？', ['1.1'], /2019年9月/],
  ])('%s', (question, ids, says) => {
    expect(about([question])).toEqual(ids)
    expect(answered([question]).said).toMatch(says)
  })

  it('whether it came to pass is not known once its date is over', () => {
    expect(answered(['did the MPTF steering committee meet in September as planned?']).said).toMatch(
      /September 2019 \(date passed, completion not recorded\)/,
    )
  })

  it('a wrong date is put right', () => {
    expect(answered(['is the statistics forum in February 2020?']).said).toMatch(
      /^No: T1\.4 \(national data capacity\): .*January 2020/,
    )
  })

  it.each([
    ['who leads the trust fund until the steering committee exists?', ['1.1']],
    ['when is the national implementation plans work due?', ['2.2']],
    ["when is the Secretary-General's biennial report due?", ['4.2']],
    ['who is interested in the women and girls entry?', ['X2']],
  ])('what is asked of a workstream by its name stays with it: %s', (question, ids) => {
    expect(about([question])).toEqual(ids)
    expect(answered([question]).said).not.toMatch(/4\.3|X1\.|X3\.|1\.1\.4/)
  })

  it('"the second annual meeting" counts meetings, not activities', () => {
    expect(answered(['when is the second annual meeting']).said).not.toContain('4.3.2')
  })
})

it.each([
  ['Which of T1 to T6 want to set up a cross-regional platform for peer learning?', ['T2', 'T5']],
  ['Which thematic workstreams will build a peer-learning platform?', ['T2', 'T5']],
  ['which of T1-T6 mention peer learning', ['T2', 'T5']],
  ['Which core workstreams develop tools and guidance?', ['2.1', '2.2']],
  ['Which of the core workstreams seek inputs from Member States?', ['4.2']],
  ['Which annex entries support States in identifying high-risk areas?', ['F2', 'F3']],
])('chooses those of a set or kind by what their activities say: %s', (question, items) => {
  expect(about(question)).toEqual(items)
})
