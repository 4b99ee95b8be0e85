import { connect } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { createHttpServer, type HttpServer } from '../src/http.ts'

let server: HttpServer | undefined
afterEach(() => server?.close())

async function serve(troubles: () => string[], paths: (server: HttpServer) => void = () => {}) {
  const logged: unknown[] = []
  server = createHttpServer({ troubles, log: { error: (...entry: unknown[]) => void logged.push(entry) } })
  paths(server)
  const port = await server.listen(0, '127.0.0.1')
  return { url: `http://127.0.0.1:${port}`, port, logged, server }
}

it('lives from the start and is ready when nothing is amiss', async () => {
  let troubles = ['store', 'slack']
  const { url } = await serve(() => troubles)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  const waiting = await fetch(`${url}/readyz`)
  expect([waiting.status, await waiting.json()]).toEqual([503, { status: 'waiting', for: ['store', 'slack'] }])
  troubles = []
  expect((await fetch(`${url}/readyz`)).status).toBe(200)
})

it('serves the paths that chats have put on it, and knows no others', async () => {
  const { url } = await serve(
    () => [],
    ({ app }) => app.post('/slack/events', (_, response) => void response.send('ok')),
  )
  expect(await (await fetch(`${url}/slack/events`, { method: 'POST' })).text()).toBe('ok')
  expect((await fetch(`${url}/other`)).status).toBe(404)
})

it('serves a path that a chat adds while the server already listens', async () => {
  const { url, server } = await serve(() => [])
  server.app.get('/late', (_, response) => void response.send('late'))
  expect(await (await fetch(`${url}/late`)).text()).toBe('late')
})

it('answers a request whose handler fails, and logs why', async () => {
  const { url, logged } = await serve(
    () => [],
    ({ app }) =>
      app.post('/api/messages', () => {
        throw new Error('broken handler')
      }),
  )
  const response = await fetch(`${url}/api/messages`, { method: 'POST' })
  expect([response.status, await response.text()]).toEqual([500, '{"error":"request failed"}'])
  expect(logged).toHaveLength(1)
})

it('refuses a port that is taken', async () => {
  const { port } = await serve(() => [])
  const second = createHttpServer({ troubles: () => [], log: { error: () => {} } })
  await expect(second.listen(port, '127.0.0.1')).rejects.toThrow(`PORT ${port} cannot be listened on`)
  await second.close()
})

it('answers what is in hand before it closes, and lets idle connections go', async () => {
  let release = () => {}
  let begun = () => {}
  const inHand = new Promise<void>((resolve) => (begun = resolve))
  const { url, port, server } = await serve(
    () => [],
    ({ app }) =>
      app.post('/slow', (_, response) => {
        release = () => void response.send('done')
        begun()
      }),
  )
  const idle = connect(port, '127.0.0.1')
  const idleClosed = new Promise((resolve) => idle.on('close', resolve))
  idle.on('error', () => {})
  const answer = fetch(`${url}/slow`, { method: 'POST' })
  await inHand
  const closed = server.close()
  release()
  expect(await (await answer).text()).toBe('done')
  idle.destroy()
  await Promise.all([closed, idleClosed])
})
