import type { Chrome } from '../../language/chrome/chrome.ts'
import type { Listing } from '../../language/listing/listing.ts'
import { EVENTS_PATH } from './slack-http.ts'

/**
 * The scopes the bot asks for, and why; nothing else. Those marked `needed` are checked at the start: without them a
 * part that everyone uses would not work.
 */
export const SCOPES: readonly { scope: string; needed: boolean; reason: string }[] = [
  { scope: 'app_mentions:read', needed: true, reason: 'hears questions that mention it in a channel' },
  { scope: 'assistant:write', needed: false, reason: 'suggests first questions in the reader’s language' },
  { scope: 'chat:write', needed: true, reason: 'answers, and posts digests where it was invited' },
  { scope: 'commands', needed: true, reason: 'offers its slash command and the message shortcut' },
  { scope: 'im:history', needed: true, reason: 'hears questions in direct messages' },
  { scope: 'im:write', needed: true, reason: 'opens the direct message that a reminder goes to' },
  { scope: 'users:read', needed: true, reason: 'knows a person’s name, language and time zone' },
]

/** The events the bot subscribes to. */
export const EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const

/** Slack's own commands, as far as they are known: a manifest that lists one is refused whole. */
const RESERVED = [
  'active away archive call collapse dm dnd expand feed feedback help huddle invite join kick leave list me msg mute',
  'open people prefs pro remind remove rename search shortcuts shrug star status topic unarchive unstar who workflow',
].flatMap((line) => line.split(' '))

export interface ManifestWishes {
  /** With its slash: `/workplan`. */
  command: string
  /** Public address of the server for HTTP, without a path; null for Socket Mode. */
  url: string | null
  /** The words in the language of the manifest, which is also that of people whose language we have not. */
  chrome: Chrome
  listing: Listing
}

/**
 * The app manifest (docs.slack.dev/reference/app-manifest), or one line that says why Slack would refuse it. Made from
 * what the program listens to, so that the two cannot part.
 */
export function slackManifest(wishes: ManifestWishes): { manifest: object } | { problem: string } {
  const { command, chrome, listing } = wishes
  const problem = commandProblem(command) ?? addressProblem(wishes.url)
  if (problem) return { problem }
  const address = wishes.url === null ? null : new URL(EVENTS_PATH, wishes.url).href
  const manifest = {
    display_information: {
      name: listing.name,
      description: listing.short,
      long_description: listing.long,
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: listing.name, always_online: true },
      shortcuts: [
        {
          name: chrome.askAboutMessage,
          type: 'message',
          callback_id: 'ask-workplan',
          description: listing.askAboutMessage,
        },
      ],
      slash_commands: [
        {
          command,
          ...(address ? { url: address } : {}),
          description: listing.command,
          usage_hint: listing.usage,
          should_escape: true,
        },
      ],
      agent_view: {
        agent_description: listing.agent,
        suggested_prompts: chrome.prompts,
      },
    },
    oauth_config: { scopes: { bot: SCOPES.map(({ scope }) => scope) } },
    settings: {
      event_subscriptions: { ...(address ? { request_url: address } : {}), bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...(address ? { request_url: address } : {}) },
      org_deploy_enabled: false,
      socket_mode_enabled: address === null,
      token_rotation_enabled: false,
    },
  }
  return { manifest }
}

function commandProblem(command: string): string | null {
  if (!/^\/[a-z0-9_-]{1,31}$/.test(command)) {
    return `${command} cannot be a slash command: "/" and up to 31 small letters, digits, "-" or "_"`
  }
  if (RESERVED.includes(command.slice(1))) return `${command} is Slack’s own command; choose another, such as /workplan`
  return null
}

function addressProblem(url: string | null): string | null {
  if (url === null || (URL.canParse(url) && new URL(url).protocol === 'https:')) return null
  return `${url} is no public https address`
}
