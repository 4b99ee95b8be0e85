import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Environment, readConfig } from '../src/config.ts'

/** Variables of the operating system, which .env.example does not document. */
const system = ['XDG_DATA_HOME', 'LC_ALL', 'LANG']
const slack = { SLACK_BOT_TOKEN: 'xoxb-1' }
const teams = { MicrosoftAppId: 'id', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: 'tenant' }

function configOf(variables: Record<string, string>) {
  const config = readConfig(variables)
  if ('problem' in config) throw new Error(config.problem)
  return config
}

it('configures nothing from an empty environment, with a store under the home folder', () => {
  expect(configOf({})).toMatchObject({ store: null, today: null, port: 3978, slack: null, teams: null, locale: null })
  expect(configOf({ XDG_DATA_HOME: '/data' }).localStore).toBe('/data/workplan-assistant/workplan-store.json')
})

it('takes an empty variable for an unset one', () => {
  const empty = Object.fromEntries(Object.keys(Environment.shape).map((name) => [name, '']))
  expect(readConfig(empty)).toEqual(readConfig({}))
})

it('reads each chat from its own variables', () => {
  expect(configOf({ ...slack, SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
    botToken: 'xoxb-1',
    appToken: 'xapp-1',
    signingSecret: null,
    apiUrl: null,
  })
  expect(
    configOf({ ...slack, SLACK_SIGNING_SECRET: 's', SLACK_API_URL: 'http://localhost:9/api/' }).slack,
  ).toMatchObject({
    signingSecret: 's',
    apiUrl: 'http://localhost:9/api/',
  })
  expect(configOf(teams).teams).toEqual({ type: 'SingleTenant', appId: 'id', password: 'secret', tenant: 'tenant' })
  expect(
    configOf({ MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppId: 'id', MicrosoftAppTenantId: 'tenant' }).teams,
  ).toEqual({ type: 'UserAssignedMSI', appId: 'id', tenant: 'tenant' })
  const keys = 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration'
  expect(configOf({ ...teams, ToBotFromChannelOpenIdMetadataUrl: keys }).openIdMetadata).toBe(keys)
  expect(configOf({ ...teams, ToChannelFromBotLoginUrl: 'https://login.example/t' }).login).toBe(
    'https://login.example/t',
  )
  expect(configOf({ WORKPLAN_TEAMS_PREVIEW: 'on' }).teams).toEqual({ type: 'preview' })
})

it('reads the secretariat, the day and the language of the machine', () => {
  const config = configOf({
    WORKPLAN_SECRETARIAT: 'slack:U1, teams:a-b',
    WORKPLAN_TODAY: '2020-02-29',
    LANG: 'zh_CN.UTF-8',
  })
  expect([...config.secretariat]).toEqual(['slack:U1', 'teams:a-b'])
  expect(config).toMatchObject({ today: '2020-02-29', locale: 'zh-CN' })
  expect(configOf({ LC_ALL: 'C.UTF-8' }).locale).toBeNull()
})

const refused: [title: string, variables: Record<string, string>, name: string][] = [
  ['a bot token without app token or signing secret', slack, 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET'],
  ['an app token without a bot token', { SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
  ['a signing secret without a bot token', { SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN'],
  ['an API address without a bot token', { SLACK_API_URL: 'http://localhost/' }, 'SLACK_BOT_TOKEN'],
  ['swapped tokens', { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_BOT_TOKEN'],
  ['an app token that is a bot token', { ...slack, SLACK_APP_TOKEN: 'xoxb-2' }, 'SLACK_APP_TOKEN'],
  ['an API address that is none', { ...slack, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'nowhere' }, 'SLACK_API_URL'],
  ['a Teams password without an id', { MicrosoftAppPassword: 'p' }, 'MicrosoftAppId'],
  ['a Teams type without an id', { MicrosoftAppType: 'SingleTenant' }, 'MicrosoftAppId'],
  ['a Teams id without a tenant', { MicrosoftAppId: 'id', MicrosoftAppPassword: 'p' }, 'MicrosoftAppTenantId'],
  ['a single tenant without a password', { MicrosoftAppId: 'id', MicrosoftAppTenantId: 't' }, 'MicrosoftAppPassword'],
  ['a managed identity with a password', { ...teams, MicrosoftAppType: 'UserAssignedMSI' }, 'MicrosoftAppPassword'],
  ['a Teams type that no longer exists', { ...teams, MicrosoftAppType: 'MultiTenant' }, 'MicrosoftAppType'],
  ['a preview beside real credentials', { ...teams, WORKPLAN_TEAMS_PREVIEW: 'on' }, 'WORKPLAN_TEAMS_PREVIEW'],
  ['a port that is none', { PORT: 'http' }, 'PORT'],
  ['a port out of range', { PORT: '65536' }, 'PORT'],
  ['a day that does not exist', { WORKPLAN_TODAY: '2019-02-29' }, 'WORKPLAN_TODAY'],
  ['a store of another kind', { WORKPLAN_STORE: 'mysql://host/db' }, 'WORKPLAN_STORE'],
  ['a person without a platform', { WORKPLAN_SECRETARIAT: 'U123' }, 'WORKPLAN_SECRETARIAT'],
  ['a log level that is none', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
]

it.each(refused)('refuses %s in one line that names the variable and tells no value', (_, variables, name) => {
  const config = readConfig(variables)
  if (!('problem' in config)) throw new Error('accepted')
  expect(config.problem.startsWith(`${name} `)).toBe(true)
  expect(config.problem).not.toContain('\n')
  expect(config.problem).not.toContain('xoxb-2')
})

it('documents every variable in .env.example, and no other', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  const documented = [...example.matchAll(/^([A-Za-z_]+)=/gm)].map((match) => match[1])
  const read = Object.keys(Environment.shape).filter((name) => !system.includes(name))
  expect(documented.sort()).toEqual(read.sort())
})

it('accepts .env.example as it stands', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
  const variables = [...example.matchAll(/^([A-Za-z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value])
  expect(readConfig(Object.fromEntries(variables))).not.toHaveProperty('problem')
})
