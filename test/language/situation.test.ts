import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/reply/plain-text.ts'
import { answered } from '../asking.ts'

describe('a situation and what in the plan deals with it', () => {
  it.each([
    ['Our hospital turns migrants away at the counter. Which thematic workstream is about them?', 'T6'],
    ['Nobody rents to the newcomers in my district and they sleep rough. Which workstream is meant for them?', 'T6'],
    [
      "The migrant kids on our estate can't get into a classroom. Which workstream should I point their parents to?",
      'T6',
    ],
    ['The police keep families behind bars at the airport. Which workstream should I be reading?', 'T2'],
    ['Our rice fields were flooded twice and half the village has left. Does the annex have an entry for us?', 'F3'],
    ['Half of our nurses are hired abroad under deals between governments. Which workstream covers those deals?', 'T4'],
    ['My ministry has no idea how many foreigners live here. Which workstream can help us?', 'T1'],
    ['Hunger makes the young people of my valley leave. Which annex entry looks at why they go?', 'F2'],
    ['I treat migrants who have run out of antiretrovirals. Which annex entry should I look at?', 'X3'],
    [
      'They were put on a plane home with nothing to start over with. Is there a workstream for people like that?',
      'T5',
    ],
  ])('finds it: %s', (question, id) => {
    const { reply } = answered(question)
    expect(reply.kind).toBe('answer')
    expect(reply.workstreams).toEqual([id])
  })

  it.each([
    ["I look after people who can't see a doctor. Whom would I ring?", 'WHO'],
    ['Our government wants to write its own plan for the Compact. Whose door should I knock on?', 'OHCHR'],
    ['Who do I turn to if our government wants to write its own plan for the Compact?', 'OHCHR'],
    ['A country would like help with its voluntary national review. Who could it turn to?', 'OHCHR'],
    ['The fees eat a tenth of what my cousins send home. Who in the plan is interested in that?', 'IFAD'],
    ['People here pay gangs to be ferried across the border; which agency leads work against that?', 'UNODC'],
  ])('says who cares for it: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })

  it.each([
    ['Which workstream would help migrants see a doctor or put their children in school?', 'T6'],
    [
      'Which piece of work would help a migrant see a doctor or put her kid in school, and what stage has it reached?',
      'T6',
    ],
    ['Is there something in there about migrants being able to see a doctor, and whose job is it?', 'T6'],
    ['We run clinics and hand out antiretroviral pills at the border, so which entry is ours to watch?', 'X3'],
    ['Which workstream would a labour attaché read first?', 'T4'],
    ['If I were a banker, what would I read in the annex?', 'F5'],
    ['I sit on a city council. Which annex item should I care about and who backs it?', 'F6'],
    ["I heard there's a plan to lock fewer kids up. Who's behind it?", 'T2'],
    ['I edit press releases for the whole Network - which bit of the plan is mine?', '3'],
  ])('finds it inside the question, or behind a dash: %s', (question, id) => {
    expect(answered(question).reply.workstreams).toEqual([id])
  })

  it('tells all that is asked of it', () => {
    const { said } = answered(
      "Migrants here can't send their children to school. Which workstream is that, when is it due and who leads?",
    )
    expect(said).toMatch(/access to services.*WHO.*July 2020/s)
  })

  it('asks which where the words fit several', () => {
    const { reply } = answered('I was found in a lorry and put in a cell. Which workstream is that?')
    expect(reply.kind).toBe('clarify')
  })

  it.each([
    'My visa for Canada was turned down last week. Which lawyer should I call?',
    'Team lunch on Friday at the Serpent Bar, who is in?',
    'We need documents for a trip to New York. What do they ask for?',
    'The printer on the third floor is out of paper. Who is going to fix it?',
  ])('makes up nothing of other matters: %s', (question) => {
    expect(answered(question).reply.kind).not.toBe('answer')
  })

  it('shows how it was read', () => {
    const { reply } = answered('Hunger makes the young of my valley leave. Which annex entry looks at that?')
    expect(plainText(reply.more)).toContain(
      'Read “Hunger makes the young of my valley leave” as “F2 (drivers of migration)”',
    )
  })
})
