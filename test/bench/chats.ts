import type { State } from '../../src/workplan/state.ts'
import { command, post } from '../chat/slack/slack-payloads.ts'
import { startSlack } from '../chat/slack/slack-stand-in.ts'
import { AMINA, deliver, furnish, PERSONAL } from '../chat/teams-actor.ts'
import { BOT, startTeams, TENANT } from '../chat/teams-stand-in.ts'
import { interleaved } from './measure.ts'
import { bare, onSlack, onTeams, secret, started, storedIn } from './programs.ts'

const question = 'Who leads T4?'

/**
 * Milliseconds from a signed slash command over loopback HTTP to its acknowledgement, and to the answer at its response
 * address: of the built program, and of a bare Bolt app that says the words back, each a process of its own.
 */
export async function slackTimes(state: State, rounds: number) {
  const slack = await startSlack()
  const { path, folder, remove } = await storedIn(state)
  const ours = await started(onSlack(path, slack.apiUrl()), folder)
  const theirs = await started(bare('bare-bolt.mjs', { SLACK_API_URL: slack.apiUrl() }), folder)

  let awaited = 0
  const send = async (port: number) => {
    awaited = slack.responses.length + 1
    const form = command(question, { response_url: slack.responseUrl(`r${slack.calls.length}`) })
    const response = await post(`http://127.0.0.1:${port}/slack/events`, secret, { form })
    await response.arrayBuffer()
    if (!response.ok) throw new Error(`a command was answered ${response.status}`)
  }
  const answer = () => slack.until(() => slack.responses.length >= awaited)
  // The answer to the command before must be there first, or it would be measured with the next acknowledgement.
  const acknowledged = (port: number) => ({ name: 'acknowledged', before: answer, run: () => send(port) })
  const answered = (port: number) => ({ name: 'answered', before: answer, run: () => send(port).then(answer) })
  const [ack = 0, bareAck = 0, reply = 0, bareReply = 0] = await interleaved(
    [acknowledged(ours.port), acknowledged(theirs.port), answered(ours.port), answered(theirs.port)],
    rounds,
  )
  await answer()
  await ours.stop()
  await theirs.stop()
  await slack.stop()
  await remove()
  return { ack, bareAck, reply, bareReply }
}

/**
 * Milliseconds from a message over loopback HTTP until the answer has been taken by the Bot Connector and the request is
 * acknowledged: of the built program, and of a bare botbuilder app that says the words back. Neither authenticates, as in
 * a local preview: what that takes is the same SDK's work in both.
 */
export async function teamsTimes(state: State, rounds: number) {
  const teams = await startTeams({ anonymous: true })
  furnish(teams)
  const { path, folder, remove } = await storedIn(state)
  const ours = await started(onTeams(path), folder)
  const theirs = await started(bare('bare-botbuilder.mjs', {}), folder)

  let serial = 0
  const message = () => {
    serial += 1
    return {
      type: 'message',
      id: String(1_690_000_000_000 + serial),
      channelId: 'msteams',
      serviceUrl: teams.url,
      timestamp: '2019-11-18T09:00:00.000Z',
      locale: 'en-GB',
      from: AMINA,
      recipient: BOT,
      conversation: { id: PERSONAL, conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      text: question,
      textFormat: 'plain',
    }
  }
  const said = async (port: number) => {
    const before = teams.posts.length
    const { status } = await deliver(`http://127.0.0.1:${port}`, null, message())
    if (status >= 300 || teams.posts.length === before) throw new Error(`a message was answered ${status}, in silence`)
  }
  const [reply = 0, bareReply = 0] = await interleaved(
    [ours, theirs].map(({ port }) => ({ name: 'answered', run: () => said(port) })),
    rounds,
  )
  await ours.stop()
  await theirs.stop()
  await teams.close()
  await remove()
  return { reply, bareReply }
}
