import { describe, expect, it } from 'vitest'
import { asWritten } from '../../src/language/as-written.ts'

describe('a message as it would be written with care', () => {
  it.each([
    ['when is T three due', 'when is T3 due'],
    ['who leads tee four', 'who leads T4'],
    ['x two status', 'X2 status'],
    ['T六什么时候到期', 'T6什么时候到期'],
    ['two point two leads', '2.2 leads'],
    ['objectives for T six question mark', 'objectives for T6?'],
    ['T二的牵头机构是谁句号', 'T2的牵头机构是谁。'],
  ])('is spelled out by dictation: %s', (said, meant) => {
    expect(asWritten(said)).toBe(meant)
  })

  it.each([
    ['statusofT3', 'statusof T3'],
    ['deadlineforT6pls', 'deadlinefor T6 pls'],
    ['status of1.2', 'status of 1.2'],
    ['2 . 2 leads', '2.2 leads'],
    ['leads for wkstrm 3', 'leads for workstream 3'],
    ['due b4 dec19', 'due before dec 2019'],
  ])('is put apart and filled in: %s', (said, meant) => {
    expect(asWritten(said)).toBe(meant)
  })

  it.each([
    ['T4边个带头', 'T4谁带头'],
    ['T1和T2边个先到期', 'T1和T2哪个先到期'],
    ['今个月要交咩', '这个月要交咩'],
    ['边啲工作流迟咗', '哪些工作流迟了'],
    ['主题工作流总共几个鸭', '主题工作流总共几个'],
  ])('is put into standard Chinese: %s', (said, meant) => {
    expect(asWritten(said)).toBe(meant)
  })

  it.each([
    'next2 months',
    'in January or February',
    'T条四个',
    'the two point out that',
    'section 2. 2 agencies lead it',
  ])('stays as it is: %s', (text) => {
    expect(asWritten(text)).toBe(text)
  })

  it.each([
    ['T1到3谁牵头', 'T1-T3谁牵头'],
    ['deadlines of T1-3', 'deadlines of T1-T3'],
    ['X1至3的时间框架', 'X1-X3的时间框架'],
    ['T1、2、3的期限', 'T1、T2、T3的期限'],
    ['T4和5的牵头方', 'T4和T5的牵头方'],
    ['F1/2/3谁感兴趣', 'F1/F2/F3谁感兴趣'],
  ])('gives each number its letter: %s', (said, meant) => {
    expect(asWritten(said)).toBe(meant)
  })

  it.each(['T4到7月还有多久', 'T1、4月到期吗', 'T4和3家机构', 'T2到5号'])(
    'takes no time for a workstream: %s',
    (text) => {
      expect(asWritten(text)).toBe(text)
    },
  )
})
