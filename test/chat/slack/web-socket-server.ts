import { createHash } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** One open connection of a client. */
export interface Connection {
  send(message: unknown): void
  /** Says goodbye properly. */
  close(): void
  /** Is gone without a word. */
  destroy(): void
}

const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11'

/** RFC 6455, as much of it as Socket Mode uses: text, ping, pong and close frames, unfragmented. */
export function acceptWebSockets(
  server: Server,
  on: {
    open: (connection: Connection) => void
    message: (text: string) => void
    closed: (connection: Connection) => void
  },
): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    const key = request.headers['sec-websocket-key'] ?? ''
    const accept = createHash('sha1').update(`${key}${GUID}`).digest('base64')
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    )
    const connection: Connection = {
      send: (message) => socket.write(frame(0x1, Buffer.from(JSON.stringify(message)))),
      close: () => socket.write(frame(0x8, Buffer.from([0x03, 0xe8]))),
      destroy: () => socket.destroy(),
    }
    let rest = Buffer.alloc(0)
    socket.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk])
      for (let read = readFrame(rest); read; read = readFrame(rest)) {
        rest = read.rest
        if (read.opcode === 0x1) on.message(read.payload.toString())
        if (read.opcode === 0x9) socket.write(frame(0xa, read.payload))
        if (read.opcode === 0x8) socket.end(frame(0x8, read.payload))
      }
    })
    socket.on('close', () => on.closed(connection))
    socket.on('error', () => socket.destroy())
    on.open(connection)
  })
}

function frame(opcode: number, payload: Buffer): Buffer {
  const length =
    payload.length < 126
      ? Buffer.from([payload.length])
      : payload.length < 65_536
        ? Buffer.from([126, payload.length >> 8, payload.length & 0xff])
        : Buffer.from([127, 0, 0, 0, 0, ...[24, 16, 8, 0].map((bits) => (payload.length >>> bits) & 0xff)])
  return Buffer.concat([Buffer.from([0x80 | opcode]), length, payload])
}

function readFrame(data: Buffer): { opcode: number; payload: Buffer; rest: Buffer<ArrayBuffer> } | null {
  if (data.length < 2) return null
  const opcode = data.readUInt8(0) & 0x0f
  const short = data.readUInt8(1) & 0x7f
  const masked = (data.readUInt8(1) & 0x80) !== 0
  const start = short === 126 ? 4 : short === 127 ? 10 : 2
  if (data.length < start + (masked ? 4 : 0)) return null
  const length = short === 126 ? data.readUInt16BE(2) : short === 127 ? Number(data.readBigUInt64BE(2)) : short
  const from = start + (masked ? 4 : 0)
  if (data.length < from + length) return null
  const payload = Buffer.from(data.subarray(from, from + length))
  if (masked) {
    const mask = data.subarray(start, start + 4)
    for (const [at, byte] of payload.entries()) payload.writeUInt8(byte ^ mask.readUInt8(at % 4), at)
  }
  return { opcode, payload, rest: Buffer.from(data.subarray(from + length)) }
}
