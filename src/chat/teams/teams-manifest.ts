import type { Chrome } from '../../language/chrome/chrome.ts'
import type { Listing } from '../../language/listing/listing.ts'
import { ACCENT } from './teams-icons.ts'

/** A command as the menus of Teams show it. */
export interface MenuCommand {
  name: string
  /** Its name in the language: what the menu writes into the message. */
  word: string
  usage: string
  help: string
}

/** The words of a language. */
export interface ManifestWords {
  chrome: Chrome
  listing: Listing
  commands: readonly MenuCommand[]
}

export interface ManifestWishes {
  /** The bot's app id. */
  appId: string
  /** Public address of whoever runs the bot, for the links that Teams asks for. */
  url: string
  /** Manifest 1.29 with slash commands, which answer privately; else 1.22, which every tenant takes. */
  slash: boolean
  en: ManifestWords
}

/** In place of an app id in the files of the repository. */
export const NO_APP_ID = '00000000-0000-0000-0000-000000000000'
export const VERSION = '1.0.0'
/** Teams takes ten commands in a list (twelve from 1.24 on) and a scope in one list. */
const LIMITS = { title: 32, description: 128 } as const

/** What the menus offer, where; everything else can be typed. */
export const MENUS: readonly { scopes: string[]; commands: string[] }[] = [
  {
    scopes: ['personal'],
    commands: ['mine', 'due', 'overdue', 'status', 'update', 'show', 'list', 'history', 'reminders', 'help'],
  },
  {
    scopes: ['team', 'groupChat'],
    commands: ['due', 'overdue', 'status', 'show', 'list', 'note', 'history', 'digest', 'focal', 'help'],
  },
]

/**
 * The app manifest of Teams (learn.microsoft.com/microsoft-365/extensibility/schema). Made from the list of commands
 * that the bot reads, so that the two cannot part.
 */
export function teamsManifest({ appId, url, slash, en }: ManifestWishes): object {
  const { chrome, listing } = en
  const version = slash ? '1.29' : '1.22'
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`,
    manifestVersion: version,
    version: VERSION,
    id: appId,
    localizationInfo: { defaultLanguageTag: 'en', additionalLanguages: [{ languageTag: 'zh-cn', file: 'zh.json' }] },
    developer: {
      name: listing.name,
      websiteUrl: url,
      privacyUrl: new URL('privacy', url).href,
      termsOfUseUrl: new URL('terms', url).href,
    },
    name: { short: listing.name, full: listing.name },
    description: { short: listing.short, full: listing.long },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: `#${Buffer.from(ACCENT).toString('hex').toUpperCase()}`,
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: false,
        isNotificationOnly: false,
        ...(slash ? { supportsTargetedMessages: true } : {}),
        commandLists: MENUS.map(({ scopes, commands }) => ({
          scopes,
          ...(slash ? { triggers: scopes.includes('personal') ? ['mention'] : ['mention', 'slash'] } : {}),
          commands: menu(commands, en).map(({ title, description }) => ({ title, description })),
        })),
      },
    ],
    composeExtensions: [
      {
        botId: appId,
        commands: [
          {
            id: 'find',
            type: 'query',
            title: listing.find.title,
            description: listing.find.description,
            initialRun: true,
            context: ['compose', 'commandBox'],
            parameters: [
              { name: 'query', inputType: 'text', title: listing.find.words, description: listing.find.hint },
            ],
          },
          {
            id: 'ask',
            type: 'action',
            title: chrome.askAboutMessage,
            description: listing.askAboutMessage,
            context: ['message'],
            fetchTask: true,
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [],
  }
}

/** The file with the words of the manifest in another language. */
export function teamsLocalisation(words: ManifestWords): Record<string, string> {
  const { chrome, listing } = words
  const commands = MENUS.flatMap((list, at) =>
    menu(list.commands, words).flatMap(({ title, description }, n): [string, string][] => [
      [`bots[0].commandLists[${at}].commands[${n}].title`, title],
      [`bots[0].commandLists[${at}].commands[${n}].description`, description],
    ]),
  )
  const extension = 'composeExtensions[0].commands'
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.Localization.schema.json',
    'name.short': listing.name,
    'name.full': listing.name,
    'description.short': listing.short,
    'description.full': listing.long,
    ...Object.fromEntries(commands),
    [`${extension}[0].title`]: listing.find.title,
    [`${extension}[0].description`]: listing.find.description,
    [`${extension}[0].parameters[0].title`]: listing.find.words,
    [`${extension}[0].parameters[0].description`]: listing.find.hint,
    [`${extension}[1].title`]: chrome.askAboutMessage,
    [`${extension}[1].description`]: listing.askAboutMessage,
  }
}

/** The commands of a menu as they are listed: what is typed, and what it does. */
function menu(names: readonly string[], { commands }: ManifestWords): { title: string; description: string }[] {
  return names.map((name) => {
    const command = commands.find((one) => one.name === name)
    if (!command) throw new Error(`the menu of Teams names a command that does not exist: ${name}`)
    const whole = command.usage === command.word ? command.help : `${command.help} · ${command.usage}`
    const description = whole.length <= LIMITS.description ? whole : command.help.slice(0, LIMITS.description)
    return { title: command.word.slice(0, LIMITS.title), description }
  })
}
