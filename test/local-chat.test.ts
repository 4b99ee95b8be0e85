import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, expect, it } from 'vitest'
import { createClock } from '../src/clock.ts'
import { readConfig } from '../src/config.ts'
import { startLocalChat } from '../src/local-chat.ts'

const folders: string[] = []

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

async function place(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'workplan-'))
  folders.push(folder)
  return folder
}

/** What a terminal prints to some lines, said by the secretariat at this machine or by somebody else, one answer a line. */
async function terminal(folder: string, as: string | null, lines: string[]): Promise<string[]> {
  const config = readConfig({ XDG_DATA_HOME: folder, LOG_LEVEL: 'silent' })
  if ('problem' in config) throw new Error(config.problem)
  const input = new PassThrough()
  const output = new PassThrough()
  const errors = new PassThrough()
  let printed = ''
  output.setEncoding('utf8').on('data', (part: string) => {
    printed += part
  })
  // Before anybody's working hours, so that no reminder comes between a line and its answer.
  const clock = createClock('2019-11-18', () => Date.parse('2019-11-18T03:00:00.000Z'))
  const chat = await startLocalChat({ config, clock, as, input, output, errors, interactive: false })
  const answers: string[] = []
  // One line at a time, so that each answer is known by its line.
  for (const line of lines) {
    const before = printed.length
    input.write(`${line}\n`)
    while (!printed.slice(before).endsWith('\n\n')) await new Promise((resolve) => setTimeout(resolve, 2))
    answers.push(printed.slice(before))
  }
  input.end()
  await chat.ended
  await chat.stop()
  return answers
}

it('keeps the plan true from a terminal, line by line, in both languages', async () => {
  const folder = await place()
  const session: [line: string, says: string | RegExp][] = [
    ['status 2.2', 'in preparation'],
    ['status 2.2 in-progress first meeting held', 'in preparation → in progress'],
    ['#1', 'Taken back. 2.2'],
    ['/status T2 T3 in-progress', /T2 .*→ in progress[\s\S]*T3 .*→ in progress/],
    ['status T1.4 completed', 'a date is still to come'],
    ['#1', 'T1.4 (national data capacity): none → completed'],
    ['stauts 2.2 in-progress', 'Did you mean “status 2.2 in-progress”?'],
    ['#1', 'in preparation → in progress'],
    ['status 2.2 ongoing', 'is in progress already; nothing to change'],
    ['note 2.2 five governments have asked', 'Noted. 2.2'],
    ['deadline 2.2 end of March 2021', 'deadline December 2020 → March 2021'],
    ['deadline 4.1 September 2019', 'still in progress after its deadline'],
    ['show 2.2', 'Deadline: by March 2021, set by Local user'],
    ['list led by WHO', 'T6'],
    ['due next month', '2019 annual meeting'],
    ['overdue', '4.1'],
    ['mine', 'You belong to the secretariat'],
    ['history 2.2', /“five governments have asked”[\s\S]*takes back 0/],
    ['what changed since Monday?', 'T1.4'],
    ['status of 2.2 on 1 August 2019?', 'was in preparation on 1 August 2019'],
    ['undo', 'Taken back. 2.2 (national implementation plans): deadline March 2021 → December 2020'],
    ['focal add @terminal:Ana IOM', 'Ana is now focal point of IOM'],
    ['focal', 'Ana · IOM'],
    ['lead 2.2 add WHO from 2021-01', 'WHO (from January 2021)'],
    ['adopt F5 led by IFAD', 'adopted as a workstream'],
    ['help', 'status ID [STATUS] [NOTE]'],
    ['help undo', 'within 15 minutes'],
    ['status workstream 4 done', /4\.1 .*4\.2 .*4\.3 .*T4/],
    ['状态 T4 进行中 已召开会议', 'T4（双边劳工移民协定）：筹备中 → 进行中'],
    ['撤销', '已撤销。T4'],
    ['期限 T4 2020年12月底', '期限 2020年7月 → 2020年12月'],
    ['历史 T4', '2020年7月 → 2020年12月'],
    ['帮助', '状态 编号 [现状] [说明]'],
  ]
  const answers = await terminal(
    folder,
    null,
    session.map(([line]) => line),
  )
  session.forEach(([line, says], index) => {
    expect(`${line}: ${answers[index]}`).toMatch(
      typeof says === 'string' ? new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) : says,
    )
  })
})

it('holds somebody else at the same machine to their rights', async () => {
  const folder = await place()
  await terminal(folder, null, ['focal add @terminal:Ana IOM', 'status 2.2 in-progress'])
  const [own, other, request, undo] = await terminal(folder, 'Ana', [
    'status 2.2 on-hold',
    'status T6 on-hold',
    'focal request WHO',
    'undo 1',
  ])
  expect(own).toContain(
    'Local user (the Network secretariat) had changed this on 18 November 2019: in preparation → in progress.',
  )
  expect(other).toContain('Only focal points of WHO, and the secretariat, can set the status of T6')
  expect(request).toContain('I have asked the secretariat')
  expect(undo).toContain('Only Local user (the Network secretariat) or the secretariat can take that back')
})
