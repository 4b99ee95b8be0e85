import { readdirSync, readFileSync } from 'node:fs'
import { basename, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../src/', import.meta.url))

interface Import {
  /** Path under src/ of the importing file. */
  file: string
  /** Path under src/ of the imported file, or the name of a package. */
  imported: string
  typesOnly: boolean
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
const sources = new Map(files.map((file) => [file, readFileSync(root + file, 'utf8')]))
const imports = [...sources].flatMap(([file, source]) => importsOf(file, source))

function importsOf(file: string, source: string): Import[] {
  const statements = source.matchAll(/^(import type|import|export)\b[^'";]*?from '([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...statements].map(([, keyword, from, loaded]) => {
    const name = from ?? loaded ?? ''
    const imported = name.startsWith('.') ? posix.join(posix.dirname(file), name) : packageOf(name)
    return { file, imported, typesOnly: keyword === 'import type' }
  })
}

function packageOf(name: string): string {
  return name.startsWith('node:') ? name : name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

/** Imports of files under a path that are allowed by none of the patterns. */
function strays(path: RegExp, allowed: RegExp): string[] {
  return imports
    .filter(({ file, imported }) => path.test(file) && !allowed.test(imported))
    .map(({ file, imported }) => `${file} imports ${imported}`)
}

function importersOf(name: RegExp): string[] {
  return [...new Set(imports.filter(({ imported }) => name.test(imported)).map(({ file }) => file))]
}

describe('imports point one way', () => {
  it.each([
    ['the core knows itself alone', /^workplan\//, /^(workplan\/|zod$|node:crypto$|temporal-polyfill$)/],
    [
      'languages know the core',
      /^language\//,
      /^(language\/|workplan\/|@eslint-community\/regexpp$|chrono-node$|opencc-js$|stemmer$|tiny-pinyin$|zod$|node:module$)/,
    ],
    ['replies know languages and the core', /^reply\//, /^(reply\/|language\/|workplan\/)/],
    ['a store knows the core', /^store\//, /^(store\/|workplan\/|zod$|lowdb$|pg$|pino$|node:)/],
    [
      'a chat knows the port, replies and the words around them',
      /^chat\//,
      /^(chat\/|reply\/|language\/|workplan\/|zod$|express$|undici$|@slack\/|botbuilder|botframework-|node:)/,
    ],
    [
      'the bot, and what it asks and does, know the ports, languages, replies and the core',
      /^(bot|ask|act|settings|conversations)\.ts$/,
      /^(ask|act|settings|conversations|chat\/chat|store\/store)\.ts$|^(language|reply|workplan)\/|^pino$/,
    ],
    [
      'the timed round knows its pace, the ports, replies and the core',
      /^announce\.ts$/,
      /^(pace|chat\/chat|store\/store)\.ts$|^(reply|workplan)\/|^(node-cron|pino|node:timers\/promises)$/,
    ],
  ])('%s', (_, path, allowed) => {
    expect(strays(path, allowed)).toEqual([])
  })

  it('keeps each chat apart from the others', () => {
    const folders = new Set(files.filter((file) => /^chat\/.*\//.test(file)).map((file) => file.split('/')[1]))
    const crossing = imports.filter(({ file, imported }) => {
      const [own, other] = [file, imported].map((path) => /^chat\/([^/]+)\//.exec(path)?.[1])
      return file.startsWith('chat/') && other !== undefined && other !== own
    })
    expect(folders.size).toBeGreaterThan(0)
    expect(crossing).toEqual([])
  })

  it('has no circles among what is loaded', () => {
    const loads = new Map<string, string[]>()
    for (const { file, imported, typesOnly } of imports) {
      if (!typesOnly && sources.has(imported)) loads.set(file, [...(loads.get(file) ?? []), imported])
    }
    expect(files.flatMap((file) => circleFrom(file, loads))).toEqual([])
  })
})

/** The way from a file back to itself, if there is one. */
function circleFrom(start: string, loads: Map<string, string[]>): string[] {
  const seen = new Set<string>()
  const walk = (file: string, way: string[]): string[] => {
    for (const next of loads.get(file) ?? []) {
      if (next === start) return [[...way, next].join(' → ')]
      if (seen.has(next)) continue
      seen.add(next)
      const found = walk(next, [...way, next])
      if (found.length > 0) return found
    }
    return []
  }
  return walk(start, [start])
}

describe('each library stands in one place', () => {
  it.each([
    ['Bolt', /^@slack\//, /^chat\/slack\//],
    ['the Bot Framework', /^botbuilder|^botframework-/, /^chat\/teams\//],
    ['node-cron', /^node-cron$/, /^announce\.ts$/],
    ['chrono', /^chrono-node$/, /^language\/when/],
    ['lowdb', /^lowdb$/, /^store\//],
    ['pg', /^pg$/, /^store\//],
    ['express', /^express$/, /^(http|chats)\.ts$|^chat\/(slack|teams)\//],
  ])('%s', (_, library, place) => {
    expect(importersOf(library).filter((file) => !place.test(file))).toEqual([])
  })

  it('loads the SDK of a platform, and the engine of a database, only where it is configured', () => {
    const eager = imports.filter(
      ({ file, imported, typesOnly }) =>
        !typesOnly &&
        /^chat\/(slack|teams)\/|^store\/postgres/.test(imported) &&
        !/^chat\/|^store\/postgres/.test(file) &&
        new RegExp(`^import (?!type\\b)[^'"]*?'[^']*${basename(imported)}'`, 'm').test(sources.get(file) ?? ''),
    )
    expect(eager).toEqual([])
  })
})

describe('the core, languages and replies are pure', () => {
  const pure = [...sources].filter(([file]) => /^(workplan|language|reply)\//.test(file))

  it.each([
    ['the clock', /\bDate\.now\b|new Date\(\)|Temporal\.Now|performance\.now/],
    ['chance', /Math\.random|randomUUID|randomBytes/],
    [
      'the zone or language of the machine',
      /toLocale\w*String\(\)|\bgetTimezoneOffset\b|\.get(Hours|Date|Month|Day|FullYear)\(/,
    ],
    ['the environment, files or the network', /\bprocess\.|node:fs|node:net|node:http|\bfetch\(/],
  ])('and never read %s', (_, words) => {
    expect(pure.filter(([, source]) => words.test(source)).map(([file]) => file)).toEqual([])
  })
})

it('reads the environment in the configuration alone', () => {
  expect([...sources].filter(([, source]) => /process\.env|loadEnvFile/.test(source)).map(([file]) => file)).toEqual([
    'config.ts',
  ])
})

it('names no two files alike, but for the languages', () => {
  const names = files.map((file) => basename(file)).filter((name) => !/^[a-z]{2}\.ts$/.test(name))
  expect(names.filter((name, position) => names.indexOf(name) !== position)).toEqual([])
})

it('has no drawer for things without a place', () => {
  expect(files.filter((file) => /(^|\/)(utils?|common|helpers?|misc|types|index|shared)(\/|\.ts$)/.test(file))).toEqual(
    [],
  )
})

it('keeps files short: none over 300 lines, half of them under 120', () => {
  const lengths = [...sources].map(([file, source]) => ({ file, lines: source.split('\n').length - 1 }))
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([])
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(120)
})
