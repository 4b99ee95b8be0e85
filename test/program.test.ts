import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildWhenStale, ended, printed, startProgram } from './built-program.ts'
import { eventBody, mention, post } from './chat/slack/slack-payloads.ts'
import { BOT, startSlack } from './chat/slack/slack-stand-in.ts'

let folder: string
beforeAll(buildWhenStale)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workplan-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Runs the program to its end on these lines of input. */
function run(words: string[], input = '', env: Record<string, string> = {}) {
  const child = startProgram(words, { cwd: folder, env })
  // A program that refuses its arguments ends without reading.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return ended(child)
}

describe('workplan ask', () => {
  it('prints one object for a question with --json, and creates nothing', async () => {
    const { code, stdout, stderr } = await run(['ask', '--json', 'who leads thematic workstream 4?'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'answer', workstreams: ['T4'], language: 'en' })
    expect(await readdir(folder)).toEqual([])
  })

  it('answers lines of conversations in both languages, in order', async () => {
    const lines = [
      { id: 'a', turns: ['who leads thematic workstream 4?'], today: '2019-11-18' },
      { id: 'b', turns: ['主题工作流4谁牵头？'], today: '2019-11-18' },
      { id: 'c', turns: ['who leads T4?', 'and when is it due?'], today: '2019-11-18' },
    ]
    const { code, stdout } = await run(['ask', '--jsonl'], lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const answers = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    expect(code).toBe(0)
    expect(answers).toMatchObject([
      { id: 'a', kind: 'answer', text: expect.stringMatching(/ILO.*IOM/), workstreams: ['T4'], language: 'en' },
      {
        id: 'b',
        kind: 'answer',
        text: expect.stringMatching(/劳工组织.*移民组织/),
        workstreams: ['T4'],
        language: 'zh',
      },
      { id: 'c', kind: 'answer', workstreams: ['T4'], language: 'en' },
    ])
  })

  it('answers the lines around a broken one, and ends with 1', async () => {
    const { code, stdout, stderr } = await run(
      ['ask', '--jsonl'],
      '{"id":"a","turns":["T4"]}\n{broken\n{"id":"c","turns":["T5"]}\n',
    )
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).id),
    ).toEqual(['a', null, 'c'])
    expect(stderr).toMatch(/^workplan: line 2: .*\n$/)
    expect(code).toBe(1)
  })
})

it.each([
  [['aks'], {}, 2],
  [['ask', '--today', 'tomorrow', 'what is due?'], {}, 2],
  [['--as'], {}, 2],
  [['verify'], { WORKPLAN_STORE: 'not-there.json' }, 1],
  [[], { SLACK_BOT_TOKEN: 'xoxb-1' }, 1],
  [['ask', 'what is due?'], { WORKPLAN_TODAY: 'tomorrow' }, 1],
] as const)(
  'refuses %j with %j: one line on standard error, %i, nothing on standard output',
  async (words, env, code) => {
    const result = await run([...words], '', env)
    expect(result).toMatchObject({ code, stdout: '' })
    expect(result.stderr).toMatch(/^workplan: .+\n$/)
  },
)

describe('the chat in a terminal', () => {
  it('says what it is and on which day it stands, answers each line and ends with its input', async () => {
    const { code, stdout, stderr } = await run([], 'who leads T4?\n\n主题4谁牵头？\n')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.split('\n')[0]).toMatch(/Workplan Assistant.*2019-11-18.*--today/)
    expect(stdout).toMatch(/ILO.*IOM/)
    expect(stdout).toContain('国际劳工组织')
  })

  it('stands on another day when told to', async () => {
    const { stdout } = await run(['--today', '2020-06-01'])
    expect(stdout).toContain('2020-06-01')
  })

  it('refuses a store that another chat has open, and leaves it alone', async () => {
    const first = startProgram([], { cwd: folder })
    await printed(first, 'Workplan Assistant')
    const second = await run([])
    expect(second.code).toBe(1)
    expect(second.stderr).toMatch(/^workplan: .+\n$/)
    first.stdin.end()
    expect((await ended(first)).code).toBe(0)
  })

  it('has a change after the program was killed right behind its confirmation', async () => {
    const killed = startProgram([], { cwd: folder })
    killed.stdin.write('/status 2.2 in-progress\n')
    await printed(killed, 'Saved. 2.2')
    killed.kill('SIGKILL')
    await ended(killed)
    const { stdout } = await run([], 'status 2.2\nhistory 2.2\n')
    expect(stdout).toContain('2.2 (national implementation plans) is in progress')
    expect(stdout).toContain('Local user')
    expect((await run(['verify'])).stdout).toContain('whole')
  })
})

describe('a deployment', () => {
  it('answers what it has taken when it is told to stop, and ends with 0', async () => {
    const slack = await startSlack()
    const env = {
      PORT: '0',
      SLACK_BOT_TOKEN: BOT.token,
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_API_URL: slack.apiUrl(),
    }
    const child = startProgram([], { cwd: folder, env })
    const log = await printed(child, '"msg":"ready"')
    const { port } = JSON.parse(log.split('\n').find((line) => line.includes('"ready"')) ?? '{}')
    const result = ended(child)
    await post(`http://127.0.0.1:${port}/slack/events`, 'secret', { json: eventBody(mention('who leads T4?')) })
    child.kill('SIGTERM')
    expect((await result).code).toBe(0)
    expect(slack.messages).toHaveLength(1)
    expect(slack.messages[0]?.text).toMatch(/ILO.*IOM/)
    await slack.stop()
  })

  it('ends with 1 and one line when Slack refuses its token', async () => {
    const slack = await startSlack()
    slack.fault('auth.test', { error: 'invalid_auth' })
    const result = await run([], '', {
      PORT: '0',
      SLACK_BOT_TOKEN: BOT.token,
      SLACK_APP_TOKEN: BOT.appToken,
      SLACK_API_URL: slack.apiUrl(),
    })
    expect(result.code).toBe(1)
    expect(result.stderr).toMatch(/^workplan: SLACK_BOT_TOKEN was refused .+\n$/)
    await slack.stop()
  })
})
