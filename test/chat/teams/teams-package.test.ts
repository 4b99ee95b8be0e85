import { inflateSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { crc32 } from '../../../src/chat/teams/crc.ts'
import { png } from '../../../src/chat/teams/png.ts'
import { zip } from '../../../src/chat/teams/zip.ts'

interface Picture {
  width: number
  height: number
  /** Row by row, four bytes each, without the filter bytes. */
  pixels: Buffer
}

/** Reads a PNG as a viewer would, its checksums too. */
export function picture(file: Buffer): Picture {
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const typed = file.subarray(at + 4, at + 8 + length)
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(typed))
    chunks.set(typed.toString('latin1', 0, 4), typed.subarray(4))
    at += 12 + length
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13)
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  expect([...header.subarray(8)]).toEqual([8, 6, 0, 0, 0])
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const pixels = Array.from({ length: height }, (_, row) => {
    expect(rows[row * (width * 4 + 1)]).toBe(0)
    return rows.subarray(row * (width * 4 + 1) + 1, (row + 1) * (width * 4 + 1))
  })
  return { width, height, pixels: Buffer.concat(pixels) }
}

/** Reads a zip as an unpacker would: from its directory at the end, with checksums. */
export function unpacked(archive: Buffer): Record<string, Buffer> {
  const end = archive.length - 22
  expect(archive.toString('latin1', end, end + 4)).toBe('PK\u0005\u0006')
  const files: Record<string, Buffer> = {}
  let at = archive.readUInt32LE(end + 16)
  for (let n = 0; n < archive.readUInt16LE(end + 10); n += 1) {
    expect(archive.toString('latin1', at, at + 4)).toBe('PK\u0001\u0002')
    const [check, size, length] = [
      archive.readUInt32LE(at + 16),
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + length)
    const local = archive.readUInt32LE(at + 42)
    expect(archive.toString('latin1', local, local + 4)).toBe('PK\u0003\u0004')
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const content = archive.subarray(start, start + size)
    expect(crc32(content)).toBe(check)
    files[name] = content
    at += 46 + length
  }
  return files
}

it('knows the checksum of the standard’s example', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
})

it('writes pictures that a viewer reads', () => {
  const pixels = Uint8Array.from({ length: 2 * 2 * 4 }, (_, n) => n * 16)
  expect(picture(png(2, pixels))).toEqual({ width: 2, height: 2, pixels: Buffer.from(pixels) })
})

it('writes archives that an unpacker reads', () => {
  const files = { 'manifest.json': Buffer.from('{}'), '名.txt': Buffer.from('移民'), empty: Buffer.alloc(0) }
  expect(unpacked(zip(files))).toEqual(files)
})
