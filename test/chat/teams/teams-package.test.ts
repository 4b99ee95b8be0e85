import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { crc32 } from '../../../src/chat/teams/crc.ts'
import { png } from '../../../src/chat/teams/png.ts'
import { MENUS } from '../../../src/chat/teams/teams-manifest.ts'
import { type PackageWishes, teamsPackage } from '../../../src/chat/teams/teams-package.ts'
import { zip } from '../../../src/chat/teams/zip.ts'
import { issuedPlan } from '../../../src/issued-plan.ts'
import { chromeFor } from '../../../src/language/chrome/chrome.ts'
import { commandNames, listCommands } from '../../../src/language/commands.ts'
import { listingFor } from '../../../src/language/listing/listing.ts'
import { readCommand } from '../../../src/language/read-command.ts'
import { APP_ID } from '../teams-stand-in.ts'

interface Picture {
  width: number
  height: number
  /** Row by row, four bytes each, without the filter bytes. */
  pixels: Buffer
}

/** Reads a PNG as a viewer would, its checksums too. */
function picture(file: Buffer): Picture {
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
function unpacked(archive: Buffer): Record<string, Buffer> {
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

const folder = new URL('../../../manifests/teams/', import.meta.url)
const committed = (name: string) => readFileSync(new URL(name, folder))
const words = (tag: string) => ({ chrome: chromeFor(tag), listing: listingFor(tag), commands: listCommands(tag) })
const wishes = { appId: APP_ID, url: 'https://workplan.example.org/', en: words('en'), zh: words('zh') }

function made(changes: Partial<PackageWishes> = {}): Record<string, Buffer> {
  const result = teamsPackage({ ...wishes, ...changes })
  if ('problem' in result) throw new Error(result.problem)
  return result.files
}

/** What Teams checks (app manifest 1.22 and 1.29), for what we use of it. */
const text = (longest: number) => z.string().min(1).max(longest)
const scopes = z.array(z.enum(['personal', 'team', 'groupChat'])).min(1)
const command = z.strictObject({ title: text(32), description: text(128) })
const link = z.url({ protocol: /^https$/ })
const manifest = (version: '1.22' | '1.29') => {
  const slash = version === '1.29'
  const list = { scopes, commands: z.array(command).min(1).max(10) }
  const triggers = z.array(z.enum(['mention', 'slash'])).min(1)
  const bot = {
    botId: z.guid(),
    scopes,
    supportsFiles: z.literal(false),
    isNotificationOnly: z.literal(false),
    commandLists: z.array(slash ? z.strictObject({ ...list, triggers }) : z.strictObject(list)).max(3),
  }
  const parameter = z.strictObject({
    name: text(64),
    inputType: z.literal('text'),
    title: text(32),
    description: text(128),
  })
  const context = z.array(z.enum(['compose', 'commandBox', 'message']))
  const found = { id: text(64), title: text(32), description: text(128), context }
  return z.strictObject({
    $schema: z.literal(`https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`),
    manifestVersion: z.literal(version),
    version: z.string().regex(/^[1-9]\d*\.\d+\.\d+$/),
    id: z.guid(),
    localizationInfo: z.strictObject({
      defaultLanguageTag: z.literal('en'),
      additionalLanguages: z.array(z.strictObject({ languageTag: text(10), file: text(64) })),
    }),
    developer: z.strictObject({ name: text(32), websiteUrl: link, privacyUrl: link, termsOfUseUrl: link }),
    name: z.strictObject({ short: text(30), full: text(100) }),
    description: z.strictObject({ short: text(80), full: text(4_000) }),
    icons: z.strictObject({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
    accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
    bots: z.tuple([
      slash ? z.strictObject({ ...bot, supportsTargetedMessages: z.literal(true) }) : z.strictObject(bot),
    ]),
    composeExtensions: z.tuple([
      z.strictObject({
        botId: z.guid(),
        commands: z
          .array(
            z.discriminatedUnion('type', [
              z.strictObject({
                ...found,
                type: z.literal('query'),
                initialRun: z.boolean(),
                parameters: z.array(parameter).max(5),
              }),
              z.strictObject({ ...found, type: z.literal('action'), fetchTask: z.literal(true) }),
            ]),
          )
          .max(10),
      }),
    ]),
    permissions: z.array(z.enum(['identity', 'messageTeamMembers'])),
    validDomains: z.array(z.string()),
  })
}

describe('the Teams app', () => {
  it.each([
    ['manifest.json', '1.22'],
    ['manifest-slash.json', '1.29'],
  ] as const)('has a manifest that Teams takes (%s)', (name, version) => {
    expect(manifest(version).safeParse(JSON.parse(String(made()[name]))).error?.issues ?? []).toEqual([])
  })

  it('offers slash commands where messages to the bot alone exist, under the newer manifest', () => {
    const { bots } = JSON.parse(String(made()['manifest-slash.json']))
    expect(bots[0].supportsTargetedMessages).toBe(true)
    const lists: { scopes: string[]; triggers: string[] }[] = bots[0].commandLists
    for (const { scopes: where, triggers } of lists) {
      expect(triggers.includes('slash')).toBe(!where.includes('personal'))
      expect(triggers).toContain('mention')
    }
    expect(lists.flatMap(({ scopes: where }) => where).sort()).toEqual(['groupChat', 'personal', 'team'])
  })

  it('offers only commands that exist, help last, and each is read as the command it names', () => {
    const names = commandNames()
    const plan = issuedPlan()
    for (const { commands } of MENUS) {
      expect(commands.filter((name) => !names.some((known) => known === name))).toEqual([])
      expect(commands.at(-1)).toBe('help')
    }
    for (const tag of ['en', 'zh']) {
      for (const { word } of listCommands(tag)) {
        const read = readCommand(word, { plan, today: '2019-11-18', language: tag })
        expect([word, read?.is ?? 'a question']).not.toEqual([word, 'which'])
      }
    }
  })

  it('names nothing that the localisation does not name in Chinese, within the same lengths', () => {
    const files = made()
    const app = JSON.parse(String(files['manifest.json']))
    const { $schema, ...localised } = JSON.parse(String(files['zh.json'])) as Record<string, string>
    expect($schema).toContain('Localization.schema.json')
    const at = (path: string): unknown => path.split(/[.[\]]+/).reduce((value, part) => value?.[part as never], app)
    for (const path of Object.keys(localised)) expect([path, typeof at(path)]).toEqual([path, 'string'])
    const texts = /(^name|^description)\.|\.(title|description)$/
    const all = paths(app).filter((path) => texts.test(path))
    expect(Object.keys(localised).sort()).toEqual(all.sort())
    for (const [path, said] of Object.entries(localised)) {
      const longest = path.endsWith('title')
        ? 32
        : path === 'description.full'
          ? 4_000
          : path === 'name.short'
            ? 30
            : 128
      expect([path, said.length <= longest]).toEqual([path, true])
      expect(said).toMatch(/\p{Script=Han}/u)
    }
    expect(localised['description.short']?.length).toBeLessThanOrEqual(80)
  })

  it('has icons of ours: 192 pixels in colour, 32 in white on nothing', () => {
    const files = made()
    const [colour, outline] = [
      picture(files['color.png'] ?? Buffer.alloc(0)),
      picture(files['outline.png'] ?? Buffer.alloc(0)),
    ]
    expect([colour.width, colour.height, outline.width, outline.height]).toEqual([192, 192, 32, 32])
    expect(colour.pixels.filter((_, at) => at % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
    const alphas = outline.pixels.filter((_, at) => at % 4 === 3)
    expect([Math.min(...alphas), Math.max(...alphas)]).toEqual([0, 255])
    expect(outline.pixels.every((value, at) => at % 4 === 3 || value === 255)).toBe(true)
  })

  it('is packed for a known app id, with everything that the manifest names', () => {
    for (const name of ['workplan-teams.zip', 'workplan-teams-slash.zip']) {
      const files = unpacked(made()[name] ?? Buffer.alloc(22))
      expect(Object.keys(files)).toEqual(['manifest.json', 'zh.json', 'color.png', 'outline.png'])
      const packed = JSON.parse(String(files['manifest.json']))
      expect([packed.id, packed.bots[0].botId, packed.composeExtensions[0].botId]).toEqual([APP_ID, APP_ID, APP_ID])
    }
    expect(Object.keys(made({ appId: null })).filter((name) => name.endsWith('.zip'))).toEqual([])
    expect(teamsPackage({ ...wishes, url: 'http://plan.example.org' })).toEqual({
      problem: 'http://plan.example.org is no public https address',
    })
  })

  it('stands in the repository as the program makes it', () => {
    const files = made({ appId: null })
    for (const name of ['manifest.json', 'manifest-slash.json', 'zh.json']) {
      expect(String(committed(name))).toBe(String(files[name]))
    }
    for (const name of ['color.png', 'outline.png']) {
      expect(picture(committed(name))).toEqual(picture(files[name] ?? Buffer.alloc(0)))
    }
  })

  it('names no other chat platform, nor does anything that people in Teams read', () => {
    const other = /slack/i
    for (const [name, content] of Object.entries(made({ appId: null })))
      expect([name, other.test(String(content))]).toEqual([name, false])
    const root = fileURLToPath(new URL('../../../src/', import.meta.url))
    const read = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) =>
        /^(chat\/teams|language)\/.*\.ts$|^reply\/(compose|adaptive|card|change|plain)[^/]*\.ts$/.test(file),
      )
    expect(read.length).toBeGreaterThan(20)
    const said = (file: string) => readFileSync(root + file, 'utf8').replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, '')
    expect(read.filter((file) => other.test(said(file)))).toEqual([])
  })
})

/** Paths of every string, as the localisation writes them. */
function paths(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return [path]
  if (Array.isArray(value)) return value.flatMap((inner, at) => paths(inner, `${path}[${at}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => paths(inner, path === '' ? key : `${path}.${key}`))
}
