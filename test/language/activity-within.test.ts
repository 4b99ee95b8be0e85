import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

describe('what one of the activities of a workstream says', () => {
  it.each([
    ['How many good practices does T3 want to identify?', 'two to three good practices'],
    ['How many migration corridors should T3 identify?', 'one or two migration corridors'],
    ['how many reference practices must the regular pathways workstream pick?', 'two to three good practices'],
    ['Which conferences does T2 organise?', 'conferences and field visits'],
    ['Which database does 2.2 set up?', 'searchable database'],
    ['What workshops does 2.2 run?', 'information workshops'],
    ['Which strategy does 1.1 develop?', 'fundraising strategy'],
    ['What training material is F4 to collect?', 'training materials'],
    ['how many review reports does 4.3 submit', 'first formal Network review report'],
  ])('is told where a thing is asked for: %s', (asked, expected) => {
    const { said } = answered(asked)
    expect(said).toContain(expected)
    expect(said).not.toContain('at a glance')
  })

  it.each([
    'What sort of materials should come out of the communications strategy?',
    'Which products will the Network write under core workstream 3?',
    'What kinds of common products are to be made as part of the communications strategy?',
    'Which written products does the communications workstream foresee?',
  ])('names the products: %s', (asked) => {
    expect(answered(asked).said).toContain('infographics')
  })

  it.each([
    [
      'For the links between cities of origin, transit and destination, what is actually going to be done?',
      'public policies',
    ],
    ['For remittances, what is actually going to be done?', 'International Day of Family Remittances'],
    ['what is really supposed to happen under T6', 'operational steps'],
    ['And for links among cities of transit and destination, what is to be done?', 'public policies'],
  ])('is what is to be done: %s', (asked, expected) => {
    expect(answered(asked).said).toContain(expected)
  })

  it.each([
    ['There is a workstream with a cross-regional peer-learning platform; who leads it?', ['T2', 'T5']],
    ["There's a workstream with a cross-regional peer-learning platform. What's its status?", ['T2', 'T5']],
    ['Which activity is about identifying high-risk areas?', ['F2', 'F3']],
    ["There's an item about supporting States in identifying high-risk areas. Whose is it?", ['F2', 'F3']],
    ['There is a workstream that builds a searchable database; when is it due?', ['2.2']],
  ])('is told of both where two workstreams say the same: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    [
      'One workstream wants to compile a repository of good practices on alternatives to detention. Who leads it?',
      ['T2'],
    ],
    ['Some workstream is to set up a searchable database. When is it due?', ['2.2']],
    ['One entry wants to end the stigma faced by migrants in health care. Which one is it?', ['X3']],
  ])('describes one, and counts nothing: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    ['Which activities mention civil society?', ['T2', 'T5', 'F5']],
    ['Which workstreams speak of local capacity?', ['X3']],
    ['Where in the plan are workshops foreseen?', ['2.2', 'F1']],
    ['Which workstreams produce guidance?', ['2.1', '2.2', 'T1', 'T4', 'X1', 'X2']],
    ['Which workstreams will organise workshops?', ['2.2', 'F1']],
    ['Which activities mention OECD?', ['T1']],
  ])('is found by its words: %s', (asked, expected) => {
    expect(about(asked)).toEqual(expected)
  })

  it.each([
    ['how many activities does the plan have in total', '92'],
    ['what is the second to last activity of X3?', 'antiretroviral'],
    ['the last but one activity of T1?', 'Strengthen national statistical capacities'],
    ['Whose inputs does 4.1 gather?', 'Gather inputs'],
  ])('is counted and pointed to: %s', (asked, expected) => {
    expect(answered(asked).said).toContain(expected)
  })
})
