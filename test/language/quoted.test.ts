import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withoutQuotations } from '../../src/language/quoted.ts'
import { read } from '../../src/language/read.ts'
import { Plan } from '../../src/workplan/workplan.ts'

const plan = Plan.parse(JSON.parse(readFileSync(new URL('../../data/workplan.json', import.meta.url), 'utf8')))
const ask = (text: string) =>
  read(text, { plan, today: '2020-02-10', conversation: null, language: null, agencies: [] }).questions

describe('what is quoted from the plan word for word', () => {
  const activities = plan.workstreams.flatMap(({ id, activities }) =>
    activities.map(({ number, text }) => ({ id: `${id}.${number}`, text })),
  )

  it('is known as the activity that it is, whatever its own words would ask', () => {
    for (const { id, text } of activities) {
      expect(withoutQuotations(`Which workstream plans to “${text.en}”?`, plan)).toContain(id)
      expect(withoutQuotations(`“${text.zh}”属于哪个工作流？`, plan)).toContain(id)
    }
  })

  it('is asked about as any other activity is', () => {
    for (const { id, text } of activities) {
      const items = ask(`When is “${text.en}” due?`).flatMap((question) => ('items' in question ? question.items : []))
      expect(items, text.en).toContain(id)
    }
  })

  it('is known by its beginning within quotation marks', () => {
    expect(withoutQuotations('Who does “Draft the report and coordinate its…”?', plan)).toContain('activity 4.2.')
    expect(withoutQuotations('谁做“修订 1998 年《国际移民统计建议》…”？', plan)).toContain('活动T1.2')
  })

  it('is left alone where only some of its words are said', () => {
    for (const words of [
      'Who drafts the report?',
      'When is the first meeting of the Steering Committee?',
      '谁在起草报告？',
    ])
      expect(withoutQuotations(words, plan)).toBe(words)
  })

  it('is an objective where it is the name of one', () => {
    for (const { number, name } of plan.objectives) {
      const [question] = ask(`哪些工作流对应“${name.zh}”？`)
      expect(JSON.stringify(question), name.zh).toContain(String(number))
    }
  })
})

describe('a whole title of the plan', () => {
  it('is one name, whatever commas stand within it', () => {
    for (const { number, title } of plan.areas) {
      expect(ask(`“${title.zh}”这个领域有哪些工作流？`)).toMatchObject([{ ask: 'list', filter: { areas: [number] } }])
      expect(ask(`Which workstreams fall under “${title.en}”?`)).toMatchObject([
        { ask: 'list', filter: { areas: [number] } },
      ])
    }
  })
})

describe('the number of an activity', () => {
  it('is that of an activity where it is called one, also under a workstream that has no parts', () => {
    for (const words of ['What is activity 3.2?', '活动3.2是什么？', 'activity 3.2 please'])
      expect(ask(words), words).toMatchObject([{ ask: 'tell', items: ['3.2'] }])
  })

  it('is no workstream where it is called none', () => {
    for (const words of ['Who leads 3.2?', '3.2由谁牵头？'])
      expect(ask(words), words).toMatchObject([{ ask: 'unknown', why: { because: 'no-such' } }])
  })
})
