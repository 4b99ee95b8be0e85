import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type ManifestWishes, SCOPES, slackManifest } from '../../../src/chat/slack/slack-manifest.ts'
import { chromeFor } from '../../../src/language/chrome/chrome.ts'
import { listingFor } from '../../../src/language/listing/listing.ts'

const file = (name: string) => readFileSync(new URL(`../../../manifests/${name}`, import.meta.url), 'utf8')
const wishes = { command: '/workplan', url: null, chrome: chromeFor('en'), listing: listingFor('en') }

/** The limits that Slack checks (manifest schema 2), for what we use of it. */
const words = (longest: number) => z.string().min(1).max(longest)
const Manifest = z.strictObject({
  display_information: z.strictObject({
    name: words(35),
    description: words(140),
    long_description: z.string().min(174).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: words(80), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: words(24),
          type: z.literal('message'),
          callback_id: words(255),
          description: words(150),
        }),
      )
      .max(10),
    slash_commands: z
      .array(
        z.strictObject({
          command: z.string().regex(/^\/\S{1,31}$/),
          url: z.url().optional(),
          description: words(2_000),
          usage_hint: words(1_000),
          should_escape: z.literal(true),
        }),
      )
      .min(1)
      .max(50),
    agent_view: z.strictObject({
      agent_description: words(300),
      suggested_prompts: z.array(z.strictObject({ title: words(75), message: words(500) })).max(4),
    }),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()).min(1) }) }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: z.url().optional(), bot_events: z.array(words(50)) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: z.url().optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.literal(false),
  }),
})

function made(more: Partial<ManifestWishes>) {
  const result = slackManifest({ ...wishes, ...more })
  if ('problem' in result) throw new Error(result.problem)
  return Manifest.parse(result.manifest)
}

describe('the Slack app manifest', () => {
  it('is within what Slack takes in Chinese too', () => {
    const chinese = made({ chrome: chromeFor('zh'), listing: listingFor('zh') })
    expect(chinese.display_information.name).toBe('工作计划助手')
  })

  it('is within what Slack takes, over Socket Mode and over HTTP', () => {
    const socket = made({})
    expect(socket.settings.socket_mode_enabled).toBe(true)
    expect(JSON.stringify(socket)).not.toContain('_url"')
    const http = made({ url: 'https://plan.example.org' })
    expect(http.settings).toMatchObject({
      socket_mode_enabled: false,
      event_subscriptions: { request_url: 'https://plan.example.org/slack/events' },
      interactivity: { request_url: 'https://plan.example.org/slack/events' },
    })
    expect(http.features.slash_commands[0]?.url).toBe('https://plan.example.org/slack/events')
  })

  it('subscribes to what its scopes let it hear, and to nothing else', () => {
    const hears: Record<string, string | null> = {
      app_home_opened: null,
      app_mention: 'app_mentions:read',
      'message.im': 'im:history',
    }
    const { settings, oauth_config } = made({})
    expect(settings.event_subscriptions.bot_events).toEqual(Object.keys(hears))
    for (const scope of Object.values(hears)) if (scope) expect(oauth_config.scopes.bot).toContain(scope)
  })

  it.each(['/status', '/remind', '/who', '/help'])('never lists a command of Slack’s own: %s', (command) => {
    expect(slackManifest({ ...wishes, command })).toEqual({ problem: expect.stringContaining(command) })
  })

  it.each(['workplan', '/Work', '/', '/work plan', `/${'x'.repeat(32)}`])(
    'refuses a name that is none: %s',
    (command) => {
      expect(slackManifest({ ...wishes, command })).toHaveProperty('problem')
    },
  )

  it.each(['http://plan.example.org', 'plan.example.org', ''])('wants a public https address: %s', (url) => {
    expect(slackManifest({ ...wishes, url })).toHaveProperty('problem')
  })

  it('gives the reason for each scope in the installation guide', () => {
    const guide = file('README.md')
    for (const { scope, reason } of SCOPES) expect(guide).toContain(`| \`${scope}\` | ${reason} |`)
  })

  it('is the one in the repository', () => {
    expect(JSON.parse(file('slack.json'))).toEqual(made({}))
  })
})
