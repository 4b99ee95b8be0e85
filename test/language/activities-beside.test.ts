import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('the activities of a workstream beside those that are named', () => {
  it.each([
    ['Apart from the side event, what does 1.1 do?', 'results framework', 'side event'],
    ['What else is in T1 besides the statistics forum?', 'census', 'convene'],
    ['What does T1 do besides convening the statistics forum?', 'census', 'convene'],
    ['Leaving aside the field visits, what activities does T2 have?', 'repository', 'field visits'],
    ['In addition to the workshops and the database, what does 2.2 contain?', 'guidelines and models', 'searchable'],
    ['Aside from activity 2, what does T1 list?', 'census', '1998'],
    ['Apart from T4.1, what does T4 do?', 'coherence', 'Identify existing good practices'],
    ['T1 minus the forum: what is left?', 'census', 'convene'],
    ["Other than the annual meeting, what is on 4.3's list?", 'evaluation session', 'Organize annual meetings'],
    ["Besides the training materials, what are the smuggling entry's activities?", 'legislation', 'training materials'],
  ])('are told alone: %s', (question, said, not) => {
    const answer = answered(question).said
    expect(answer).toContain(said)
    expect(answer).not.toContain(not)
  })

  it.each([
    ['Besides T4, which workstreams does ILO lead?', 'T1'],
    ['Who else leads T1 besides ILO?', 'UN DESA'],
  ])('are none where something else is asked: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })
})

describe('what single activities say', () => {
  it.each([
    ['What comes in the second phase of F4?', 'capacity-building measures'],
    ['In the smuggling entry, what happens only in the second stage?', 'capacity-building measures'],
    ['Describe how T5 intends to get countries to learn from one another.', 'peer-learning'],
    ['How will T2 have governments learn from each other?', 'peer-learning'],
    ['How does 2.2 make national plans easy to look up?', 'searchable database'],
    ['How many good practices does T3 want to pick?', 'two to three good practices'],
    ['What does X3 say about stigma?', 'stigma faced by migrants'],
    ['What does activity 4 of T2 say exactly?', 'detention of children'],
    ['Under whose auspices is the revision of the 1998 recommendations?', 'Statistical Commission'],
    ['What is the International Forum on Migration Statistics?', 'OECD'],
    ["What's the evaluation session?", 'initial review'],
    ['What are the three core census questions?', 'country of birth'],
    ['Please tell me what kinds of services are meant in T6.', 'health care'],
    ['In the remittances entry, whom is the Network supposed to engage with?', 'private sector'],
    ['What does the Network want to do about stigma?', 'stigma faced by migrants'],
    ['It would save me a lot of scrolling to know what the plan wants to do about stigma.', 'stigma faced by migrants'],
    ['After the training materials on smuggling, what is phase two?', 'capacity-building measures'],
    ["Who sits on T2's learning platform?", 'civil society'],
    ["Who is to be listed in 1.2's database?", 'experts'],
    ['Who receives the first formal review report?', 'Secretary-General'],
    ['How many good practices does T3 want to pick out as reference for policy guidelines?', 'two to three'],
    ['What services does T6 list?', 'health care'],
    ['What data sources does F1 name?', 'big data'],
    ['Which paragraph of the Global Compact is cited in F5?', 'para. 36'],
    ['What groups does X2 include?', 'transgender'],
    ['What products does the communications strategy mention?', 'op-eds'],
    ['How are experts mentioned in 1.2?', 'experts'],
    ['Where will the T4 guidance be tried out?', 'XX countries'],
    ['What should 1.2 take into account when creating the two components?', 'taking into account'],
  ])('is told: %s', (question, said) => {
    expect(answered(question).said).toContain(said)
  })

  it('is no seat of the committee whose membership it is about', () => {
    expect(answered('Who gets the proposals on ExCom membership?').said).not.toMatch(/^No/)
  })
})
