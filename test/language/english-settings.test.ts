import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('where askers are and what they prepare', () => {
  it.each([
    [
      "We're organising a side event on reintegration with UNDP. Is UNDP even in that workstream?",
      'Yes: UNDP is a participant in T5',
    ],
    ['I am preparing a panel on data. Who leads the data workstream?', 'lead T1'],
    ['Asked to moderate a session on smuggling: which two agencies should sit next to me?', 'UNODC'],
    ["I don't trust the spreadsheet: does UNFPA sit in T6?", 'Yes: UNFPA'],
    ["I can't open the pdf, so who leads F4?", 'lead F4'],
    ['Speaking on behalf of the government of Kenya, who leads T4?', 'lead T4'],
    ['On behalf of the EU delegation: when is T2 due?', 'July 2020'],
    [
      "I'm told not to bother UNODC unless they lead. Do they lead anything about detention?",
      'No: UNODC does not lead T2',
    ],
    ["I'm a translator; how is F6 called officially?", 'F6 (links between cities): Establish and strengthen links'],
    ['My task: write down everything that is due in December 2020. Help?', 'national data capacity'],
    ['Should I talk to WHO or ILO about health services for migrants?', 'Yes: WHO leads T6'],
    ['Should we write to UNHCR about T2?', 'Yes: UNHCR is a lead in T2'],
    ["My notes got wet: what's the third objective of T2?", 'serves Global Compact objectives 13'],
  ])('asks nothing: %s', (question, words) => {
    expect(answered(question).said).toContain(words)
  })
})

it.each([
  'Is there an entry on lowering fees?',
  'Which entry is on transfer fees',
  'What lowers the cost of sending money?',
])('is about remittances, and asks for no costs of the plan: %s', (question) => {
  expect(about(question)).toEqual(['F5'])
})

it.each(['What is the annual meeting about?', 'Who is organising the annual meeting?'])(
  'leaves the meetings of the plan alone: %s',
  (question) => {
    expect(answered(question).reply.kind).toBe('answer')
  },
)
