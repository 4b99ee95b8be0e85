// Run as a process: the least that answers a Teams message.
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import express from 'express'

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const app = express()
app.use(express.json())
app.post('/api/messages', (request, response) => {
  adapter.process(request, response, async (context) => {
    await context.sendActivity(context.activity.text)
  })
})
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`{"port":${server.address().port},"msg":"ready"}\n`)
})
