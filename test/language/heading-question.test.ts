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
