// Run as a process: the least that answers a Slack command over HTTP.
import { App, HTTPReceiver } from '@slack/bolt'

const receiver = new HTTPReceiver({ signingSecret: 'signing-secret', port: 0 })
const app = new App({ token: 'xoxb-token', receiver, clientOptions: { slackApiUrl: process.env.SLACK_API_URL } })
app.command('/workplan', async ({ ack, command, respond }) => {
  await ack()
  await respond({ response_type: 'ephemeral', text: command.text })
})
const server = await app.start(0)
process.stdout.write(`{"port":${server.address().port},"msg":"ready"}\n`)
