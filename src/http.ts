import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import type { Logger } from 'pino'

export interface HttpServer {
  /** Where chats put their own paths, at any time. */
  app: Express
  /** Takes requests on a port (0: any free one) and resolves with it. Rejects, naming `PORT`, when it can't have it. */
  listen(port: number, host?: string): Promise<number>
  /** Takes no more, and resolves when every request in hand is answered. */
  close(): Promise<void>
}

export interface Health {
  /** What is not in order, by name; empty when the program can do its work. */
  troubles: () => string[]
  log: Pick<Logger, 'error'>
}

/**
 * The one HTTP server: `/healthz` says that the process lives, `/readyz` whether store and chats are in order (503 with
 * their names when not), and everything else belongs to the chats.
 */
export function createHttpServer({ troubles, log }: Health): HttpServer {
  const app = express()
  app.disable('x-powered-by')
  app.get('/healthz', (_, response) => void response.json({ status: 'live' }))
  app.get('/readyz', (_, response) => {
    const waiting = troubles()
    response.status(waiting.length === 0 ? 200 : 503)
    response.json(waiting.length === 0 ? { status: 'ready' } : { status: 'waiting', for: waiting })
  })
  const chats = express()
  chats.disable('x-powered-by')
  app.use(chats)
  app.use((_, response) => void response.status(404).json({ error: 'not found' }))
  app.use(((error, _request, response, next) => {
    log.error({ err: error }, 'a request failed')
    if (response.headersSent) next(error)
    else response.status(statusOf(error)).json({ error: 'request failed' })
  }) satisfies express.ErrorRequestHandler)

  const server = createServer(app)
  // A connection that was busy when closing began is idle after its answer, and would be kept for seconds.
  const letGo = () => setImmediate(() => server.listening || server.closeIdleConnections())
  server.on('request', (_, response) => response.once('close', letGo))

  return {
    app: chats,
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        const refuse = (cause: Error) => reject(new Error(`PORT ${port} cannot be listened on`, { cause }))
        server.once('error', refuse)
        server.listen(port, host, () => {
          server.off('error', refuse)
          resolve((server.address() as AddressInfo).port)
        })
      }),
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve()
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeIdleConnections()
      }),
  }
}

/** A request that could not be read says so by a 4xx of its own; everything else is ours. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}
