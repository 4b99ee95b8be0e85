import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { issuedState } from '../src/plan-state.ts'
import { answerLines, answerTurns, replyObject } from '../src/questions.ts'

const state = issuedState()

async function answersTo(...lines: string[]) {
  const output = new PassThrough()
  const complaints: string[] = []
  const questioning = { state, today: '2019-11-18', complain: (line: string) => void complaints.push(line) }
  const allRead = answerLines(Readable.from(lines.map((line) => `${line}\n`)), output, questioning)
  void allRead.then(() => output.end())
  const answers: unknown[] = (await text(output))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  return { answers, complaints, allRead: await allRead }
}

it('answers each line in order, under its own id', async () => {
  const { answers, allRead } = await answersTo(
    '{"id":"a","turns":["who leads T4?"],"today":"2019-11-18"}',
    '',
    '{"id":2,"turns":["主题4谁牵头？","什么时候到期？"],"skill":"leads"}',
  )
  expect(answers).toMatchObject([
    { id: 'a', language: 'en' },
    { id: 2, language: 'zh' },
  ])
  expect(Object.keys(answers[0] ?? {})).toEqual(['id', 'kind', 'text', 'workstreams', 'language'])
  expect(allRead).toBe(true)
})

it.each([
  ['broken JSON', '{"id":"b","turns":', null, 'not JSON'],
  ['no turns', '{"id":"b","turns":[]}', 'b', 'turns'],
  ['turns that are no words', '{"id":"b","turns":[4]}', 'b', 'turns.0'],
  ['a day that does not exist', '{"id":"b","turns":["x"],"today":"2019-02-29"}', 'b', 'today'],
  ['something else than an object', '["who leads T4?"]', null, 'object'],
])('answers a line with %s so, complains of its number and goes on', async (_, line, id, why) => {
  const { answers, complaints, allRead } = await answersTo(line, '{"id":"c","turns":["who leads T4?"]}')
  expect(answers).toMatchObject([{ id, kind: 'unknown', workstreams: [] }, { id: 'c' }])
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toMatch(/^line 1: /)
  expect(complaints[0]).toContain(why)
  expect(allRead).toBe(false)
})

it('gives the same words on the same day the same answer', async () => {
  const ask = () => answerTurns(['what is due next month?'], { state, today: '2019-11-18', complain: () => {} })
  expect(replyObject(await ask())).toEqual(replyObject(await ask()))
})
