import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { span } from '../../src/workplan/deadline.ts'
import { type Agency, Plan, type Text, type Workstream } from '../../src/workplan/workplan.ts'

const data = JSON.parse(readFileSync(new URL('../../data/workplan.json', import.meta.url), 'utf8'))
const plan = Plan.parse(data)
const { workstreams, agencies, terms, sections } = plan

/** Activities of each workstream, as the document counts them. */
const activities = {
  ...{ '1.1': 7, '1.2': 4, '2.1': 7, '2.2': 6, '3': 5, '4.1': 3, '4.2': 3, '4.3': 4 },
  ...{ T1: 4, T2: 4, T3: 3, T4: 4, T5: 3, T6: 3 },
  ...{ F1: 6, F2: 2, F3: 4, F4: 4, F5: 1, F6: 1, X1: 3, X2: 2, X3: 9 },
}

const named = (agency: Agency, language: string) =>
  [agency.acronym ?? '', agency.short[language], agency.name[language], ...(agency.aliases[language] ?? [])].filter(
    (name): name is string => Boolean(name),
  )
const parties = (work: Workstream) => [...work.leads, ...work.participants, ...work.interested]
const ids = (of: Workstream['kind']) => workstreams.filter((work) => work.kind === of).map((work) => work.id)
const numbers = (text: string) => text.match(/\d+/g)?.map(Number) ?? []
const repeated = (values: (string | number)[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** Every object of the plan with the path to it. */
function* objects(value: unknown, path = 'plan'): Generator<[string, Record<string, unknown>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, value as Record<string, unknown>]
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}.${key}`)
}

const texts = [...objects(plan)].filter((entry): entry is [string, Text] => typeof entry[1].zh === 'string')

describe('the 2019 plan', () => {
  it('has nothing that the schema does not name', () => {
    expect(Plan.safeParse({ ...data, remark: '' }).success).toBe(false)
    const printed = new Set(['zh', 'en', 'line', 'raw', 'asked'])
    expect(
      texts.flatMap(([path, text]) =>
        Object.keys(text)
          .filter((key) => !printed.has(key))
          .map((key) => `${path}.${key}`),
      ),
    ).toEqual([])
  })

  it('has the workstreams of the document in its order', () => {
    expect(ids('core')).toEqual(['1.1', '1.2', '2.1', '2.2', '3', '4.1', '4.2', '4.3'])
    expect(ids('thematic')).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6'])
    expect(ids('future')).toEqual(['F1', 'F2', 'F3', 'F4', 'F5', 'F6'])
    expect(ids('cross-cutting')).toEqual(['X1', 'X2', 'X3'])
    const lines = workstreams.map((work) => work.title.line)
    expect(lines).toEqual(lines.toSorted((a, b) => a - b))
  })

  it('has the objectives, areas, headings and sections of the document', () => {
    expect(plan.objectives.map((objective) => objective.number)).toEqual(Array.from({ length: 23 }, (_, at) => at + 1))
    expect(plan.areas.map((area) => area.number)).toEqual([1, 2, 3, 4, 5])
    expect(plan.headings.map((heading) => heading.number)).toEqual([1, 2, 3, 4])
    expect(sections.map((section) => section.paragraphs.length)).toEqual([7, 3, 3, 1, 2, 1, 1, 4, 3, 1])
  })

  it('numbers the activities of a workstream from 1', () => {
    expect(Object.fromEntries(workstreams.map((work) => [work.id, work.activities.length]))).toEqual(activities)
    for (const work of workstreams)
      expect(work.activities.map((activity) => activity.number)).toEqual(work.activities.map((_, at) => at + 1))
  })

  it('says everything in both languages', () => {
    expect(texts.filter(([, text]) => !text.zh.trim() || !text.en.trim())).toEqual([])
    expect(texts.filter(([, text]) => /[\p{Script=Han}，。；：（）《》]/u.test(text.en))).toEqual([])
    const wordless = texts.filter(([, text]) => !/\p{Script=Han}/u.test(text.zh)).map(([path]) => path)
    expect(wordless.filter((path) => !path.endsWith('objectivesText') && !path.endsWith('short'))).toEqual([])
    expect(texts.filter(([, text]) => text.zh !== text.zh.trim() || text.en !== text.en.trim())).toEqual([])
  })

  it('tells how people ask for each paragraph, itself or by a term on its line, and for one thing alone', () => {
    const paragraphs = [...sections, ...plan.headings].flatMap((part) => part.paragraphs)
    const asked = [...paragraphs, ...terms].map((text) => text.asked)
    // The line over the annex only titles it.
    const told = new Set([216, ...terms.flatMap((term) => (term.asked ? term.lines : []))])
    expect(paragraphs.filter(({ line, asked: ways }) => !ways && !told.has(line))).toEqual([])
    expect(terms.filter((term) => !term.asked)).toEqual([])
    expect(asked.filter((ways) => ways && (ways.en.length === 0 || ways.zh.length === 0))).toEqual([])
    expect(repeated(asked.flatMap((ways) => [...(ways?.en ?? []), ...(ways?.zh ?? [])]))).toEqual([])
    expect(asked.flatMap((ways) => ways?.en ?? []).filter((words) => /\p{Script=Han}/u.test(words))).toEqual([])
    expect(asked.flatMap((ways) => ways?.zh ?? []).filter((words) => !/\p{Script=Han}/u.test(words))).toEqual([])
  })

  it('loads from data made before there were such ways', () => {
    const older = structuredClone(data)
    for (const part of [...older.sections, ...older.headings])
      for (const paragraph of part.paragraphs) delete paragraph.asked
    for (const term of older.terms) delete term.asked
    expect(Plan.safeParse(older).success).toBe(true)
  })

  it('has no conversion marks in its texts', () => {
    expect(
      texts.filter(([, text]) => /workflow|<|>|•|\band\b/.test(text.zh) || /workflow|<|>|•/.test(text.en)),
    ).toEqual([])
  })

  it('keeps every text within the lines of the document', () => {
    const lines = texts.map(([, text]) => Number(text.line ?? 1)).concat(terms.flatMap((term) => term.lines))
    expect(lines.filter((line) => !(Number.isInteger(line) && line >= 1 && line <= 275))).toEqual([])
  })

  it('refers only to agencies, objectives, areas, headings and sections that it has', () => {
    const known = new Set(agencies.map((agency) => agency.id))
    for (const work of workstreams) {
      expect(
        parties(work).filter((party) => !known.has(party.agency)),
        work.id,
      ).toEqual([])
      expect(
        work.objectives.filter((number) => !plan.objectives[number - 1]),
        work.id,
      ).toEqual([])
      expect(
        work.areas.filter((number) => !plan.areas[number - 1]),
        work.id,
      ).toEqual([])
      expect(work.heading, work.id).toBe(work.kind === 'core' ? Number(work.id.split('.')[0]) : null)
    }
    const parents = sections.map((section) => section.parent).filter((parent) => parent !== null)
    expect(parents.filter((parent) => !sections.some((section) => section.id === parent))).toEqual([])
  })

  it('has every id once', () => {
    for (const kind of [workstreams, agencies, sections, terms])
      expect(repeated(kind.map((item: { id: string }) => item.id))).toEqual([])
    for (const work of workstreams)
      for (const part of [work.leads, work.participants, work.interested])
        expect(repeated(part.map((party) => party.agency)), work.id).toEqual([])
  })

  it.each(['en', 'zh'])('never calls two agencies, terms or workstreams by one name (%s)', (language) => {
    const of = (lists: string[][]) =>
      repeated(lists.flatMap((list) => [...new Set(list.map((name) => name.toLowerCase()))]))
    expect(of(agencies.map((agency) => named(agency, language)))).toEqual([])
    expect(of(terms.map((term) => [term.name[language] ?? '', ...(term.aliases[language] ?? [])]))).toEqual([])
    expect(of(workstreams.map((work) => [work.topic[language] ?? '', ...(work.aliases[language] ?? [])]))).toEqual([])
    expect(of(plan.objectives.map((objective) => objective.aliases[language] ?? []))).toEqual([])
  })

  it.each(['en', 'zh'])('names each party in the printed text, in the printed order (%s)', (language) => {
    const byId = new Map(agencies.map((agency) => [agency.id, agency]))
    for (const work of workstreams)
      for (const part of ['leads', 'participants', 'interested'] as const) {
        const text = (work[`${part}Text`]?.[language] ?? '').toLowerCase()
        const places = work[part].map(({ agency }) =>
          Math.min(
            ...named(byId.get(agency) as Agency, language)
              .map((name) => text.indexOf(name.toLowerCase()))
              .filter((at) => at >= 0),
          ),
        )
        expect(places.every(Number.isFinite), `${work.id} ${part}`).toBe(true)
        expect(places, `${work.id} ${part}`).toEqual(places.toSorted((a, b) => a - b))
        const list = work[`${part}Text`]?.zh.split(/[、，]/) ?? []
        if (work.kind !== 'core') expect(work[part].length, `${work.id} ${part}`).toBe(list.length)
      }
  })

  it('has the numbers of objectives and areas that are printed', () => {
    for (const work of workstreams) {
      expect(work.objectives, work.id).toEqual(numbers(work.objectivesText?.zh ?? ''))
      expect(work.objectives, work.id).toEqual(numbers(work.objectivesText?.en ?? ''))
      expect(work.areas, work.id).toEqual(work.areaText.map((text) => numbers(text.zh)[0]))
      for (const [at, text] of work.areaText.entries()) {
        const area = plan.areas.find((one) => one.number === work.areas[at])
        expect(text.zh, work.id).toContain(area?.title.zh)
        expect(text.en, work.id).toContain(area?.title.en)
      }
    }
  })

  it('has the deadlines that are printed, in their precision', () => {
    const open = {
      持续进行: 'ongoing',
      每年进行: 'annual',
      多年期: 'multi-year',
      不适用: 'not-applicable',
      待确定: 'to-be-determined',
    }
    for (const { id, deadline, deadlineText } of workstreams) {
      const [year, month] = deadlineText.zh.match(/(\d{4}) 年 (\d+) 月/)?.slice(1) ?? []
      const why = Object.entries(open).find(([text]) => deadlineText.zh === text)?.[1]
      if (year) expect(deadline, id).toEqual({ precision: 'month', month: `${year}-${month?.padStart(2, '0')}` })
      else if (why) expect(deadline, id).toEqual({ precision: 'open', why })
      else
        expect(deadline, id).toEqual({ precision: 'open', why: 'duration', months: id === 'X1' ? [12, 12] : [18, 24] })
    }
  })

  it('dates an activity by the days and months that its text names', () => {
    for (const work of workstreams)
      for (const activity of work.activities) {
        const where = `${work.id}.${activity.number}`
        const text = activity.text.zh.replace(/\s/g, '')
        const months = [...text.matchAll(/(\d{4})年(\d+)月/g)].map(
          ([, year, month]) => `${year}-${month?.padStart(2, '0')}`,
        )
        expect(
          activity.dates.map((date) => span(date.when)?.from.slice(0, 7)),
          where,
        ).toEqual(months)
        for (const { when, bound } of activity.dates) {
          expect(when.precision === 'month', where).toBe(!/月\d+(-\d+)?日/.test(text))
          expect(bound, where).toBe(/日之前/.test(text) ? 'before' : /最迟|落实/.test(text) ? 'by' : 'on')
        }
      }
  })

  it('has the statuses that are printed, and proposed where none is', () => {
    for (const work of workstreams) {
      const text = work.statusText?.zh
      expect(work.status, work.id).toBe(
        text === undefined
          ? 'proposed'
          : text.startsWith('筹备中')
            ? 'in-preparation'
            : text === '进行中'
              ? 'in-progress'
              : text,
      )
      expect(work.adopted, work.id).toBeNull()
      expect(work.changes, work.id).toEqual({})
      for (const activity of work.activities) expect([activity.status, activity.changes]).toEqual([null, {}])
    }
  })
})
