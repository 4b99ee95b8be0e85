import { crc32 } from './crc.ts'

/** 1 January 1980, the first day that the format knows: the same files make the same archive. */
const DATE = 0x21
const UTF8 = 0x0800
const VERSION = 20

/** A zip archive of a few files, stored as they are (APPNOTE.TXT of PKWARE). */
export function zip(files: Readonly<Record<string, Uint8Array>>): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const path = Buffer.from(name, 'utf8')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(VERSION, 0)
    common.writeUInt16LE(UTF8, 2)
    common.writeUInt16LE(DATE, 8)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, path, content])
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(offset, 10)
    const made = Buffer.from([VERSION, 0])
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002', 'latin1'), made, common, entry, path]))
    locals.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(locals.length, 4)
  end.writeUInt16LE(locals.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, listed, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
