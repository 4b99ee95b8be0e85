import { parseArgs } from 'node:util'
import { issuedPlan } from '../../src/issued-plan.ts'
import { initialState } from '../../src/workplan/state.ts'
import { buildWhenStale } from '../built-program.ts'
import { changeTimes, digestTime, manyTimes } from './changes.ts'
import { slackTimes, teamsTimes } from './chats.ts'
import { ms, times } from './measure.ts'
import { questions, questionTimes } from './questions.ts'
import { keep, machine, table } from './results.ts'
import { startUps } from './start-up.ts'
import { planOf } from './synthetic-plan.ts'

// npm run bench -- [--sizes 23,100] [--quick]
// Prints how long things take on plans of several sizes, and keeps the table in README.md beside this file unless --quick.

const { values: options } = parseArgs({
  options: { sizes: { type: 'string', default: '23,100,1000,10000' }, quick: { type: 'boolean', default: false } },
})
const sizes = options.sizes.split(',').map(Number)
const rounds = (many: number) => (options.quick ? Math.ceil(many / 10) : many)
const say = (words: string) => void process.stderr.write(`${words}\n`)

interface Start {
  time: number
  memory: number
}

function startRows(chat: string, sdk: string, ours?: Start, theirs?: Start): Row[] {
  if (!ours || !theirs) return []
  const cell = ({ time, memory }: Start) => `${ms(time)}, ${memory.toFixed(0)} MB`
  return [
    [`start-up, ${chat}`, cell(ours)],
    [`… bare ${sdk}`, `${cell(theirs)} (${times(ours.time, theirs.time)})`],
  ]
}

type Row = [what: string, cells: string]
await buildWhenStale()
const columns: Row[][] = []
for (const size of sizes) {
  say(`a plan of ${size} workstreams: questions`)
  const state = initialState(planOf(size, issuedPlan()))
  const asked = await questionTimes(state, rounds(30))
  say('Slack and Teams')
  const slack = await slackTimes(state, rounds(100))
  const teams = await teamsTimes(state, rounds(100))
  say('changes')
  const change = await changeTimes(state, rounds(size > 1_000 ? 20 : 50))
  const many = await manyTimes(state, size > 100 || options.quick ? 50 : 1_000)
  const digest = await digestTime(state, 500)
  say('start-up')
  const start = await startUps(state, rounds(5))
  columns.push([
    ['a question, text to Slack blocks: median', ms(asked.median)],
    ['… the slowest question', ms(asked.slowest)],
    ['Slack command, signed, to acknowledgement', ms(slack.ack)],
    ['… bare Bolt echo', `${ms(slack.bareAck)} (${times(slack.ack, slack.bareAck)})`],
    ['Slack command to the answer', ms(slack.reply)],
    ['… bare Bolt echo', `${ms(slack.bareReply)} (${times(slack.reply, slack.bareReply)})`],
    ['Teams message to the answer', ms(teams.reply)],
    ['… bare botbuilder echo', `${ms(teams.bareReply)} (${times(teams.reply, teams.bareReply)})`],
    ['a durable change', ms(change.durable)],
    ['… raw write, fsync, rename of the same bytes', `${ms(change.bare)} (${times(change.durable, change.bare)})`],
    ['… size of the store', `${(change.bytes / 1024).toFixed(0)} KB`],
    ['1,000 changes at once', ms(many.together)],
    ['… one by one', `${ms(many.oneByOne)} (${times(many.oneByOne, many.together)})`],
    ['digests for 500 channels', ms(digest)],
    ...startRows('Slack', 'Bolt', start[0], start[1]),
    ...startRows('Teams', 'botbuilder', start[2], start[3]),
  ])
}

const rows = (columns[0] ?? []).map(([what], at) => [what, ...columns.map((column) => column[at]?.[1] ?? '')])
const printed = table([['workstreams', ...sizes.map((size) => size.toLocaleString('en'))], ...rows])
console.log(printed)
const notes = `${machine()}.

Medians. What is compared was measured in one run, turn by turn; in brackets how many times the other one ours takes, for
changes one by one how many times the time at once. ${questions.length} questions in English and Chinese. Plans beyond 23
workstreams repeat the real one under other ids, titles, topics and names, so a list that has 5 items there has 2,000 on
the largest: the slowest question is such a list. Beyond 100 workstreams, changes one by one are reckoned from 50.`
if (!options.quick) keep('Speed', `${printed}\n\n${notes}`)
