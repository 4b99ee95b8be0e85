import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('the headings of the core workstreams', () => {
  it.each([
    ['What falls under “Network support to institutional processes”?', ['4.1', '4.2', '4.3']],
    ['Which workstreams sit under the capacity-building mechanism?', ['1.1', '1.2']],
    ["which workstreams come under the heading on enhancing countries' capacity?", ['2.1', '2.2']],
    ['“移民问题网络对机构进程的支持”下面有哪些工作流', ['4.1', '4.2', '4.3']],
  ])('%s is answered with what stands there', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it('are chosen from', () => {
    expect(
      about(
        "Of the workstreams under 'Enhancing the capacity of countries to implement the Global Compact', which one is still in preparation?",
      ),
    ).toEqual(['2.2'])
    expect(answered('who leads what is under the capacity-building mechanism heading').said).toContain('secretariat')
  })

  it.each([
    ['Of the three items under heading 4, only one has no date. Which one?', ['4.3']],
    ['Within core priority 1 one workstream has a May 2020 deadline. Which?', ['1.1']],
    ['Which of the workstreams in heading 4 are led by the secretariat?', ['4.2']],
    ["Which of core priority 2's workstreams has OHCHR as a lead?", ['2.2']],
    ['In core priority 4, what has no date?', ['4.3']],
    ['core priority 4: which one is annual?', ['4.3']],
    ['How many workstreams are under core priority 2?', ['2.1', '2.2']],
  ])('are chosen from where their number is said: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    ['Core priority 1 deals with the fund and the hub. Which agencies lead its workstreams?', ['1.1', '1.2']],
    ['Heading 2 supports Member States. How many workstreams does it have?', ['2.1', '2.2']],
    ['Core priority 4 is about institutional support. List what falls under it.', ['4.1', '4.2', '4.3']],
    ['Priority 2 is called support to Member States; name its two workstreams.', ['2.1', '2.2']],
  ])('are pointed to where they were spoken of: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    ['Which core priority has the most workstreams?', ['4.1', '4.2', '4.3']],
    ['what core heading contains a single workstream', ['3']],
    ['Which of the core priorities has the fewest workstreams?', ['3']],
    ['Which heading has just two workstreams under it?', ['1.1', '1.2', '2.1', '2.2']],
  ])('are told by how many workstreams they have: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    'What are the four core priorities called?',
    'what are the 4 core priorities',
    'name the four headings',
    'The plan has four core priorities, which are they?',
  ])('are told by their titles: %s', (asked) => {
    expect(answered(asked).said).toContain('Speaking with one voice')
  })

  it('are told with who leads what stands under them', () => {
    expect(about('list the four core priorities and who leads them')).toHaveLength(8)
  })

  it('are told of a workstream', () => {
    const { said, reply } = answered('Under which core heading do I find the biennial report?')
    expect(said).toContain('Network support to institutional processes')
    expect(said).not.toContain('Speaking with one voice')
    expect(reply.workstreams).toEqual(['4.2'])
  })

  it('hold what stands beside a workstream that was told', () => {
    expect(about(['who leads 2.1?', 'and the other one under that heading?'])).toEqual(['2.2'])
    expect(about(['when is 4.1 due?', 'and the rest of that heading?'])).toEqual(['4.2', '4.3'])
  })

  it('are no subject of the narrative', () => {
    expect(answered('What does it mean to speak with one voice?').said).toContain('collective positions')
  })
})
