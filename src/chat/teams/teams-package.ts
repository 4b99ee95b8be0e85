import { colourIcon, outlineIcon } from './teams-icons.ts'
import {
  type ManifestWishes,
  type ManifestWords,
  NO_APP_ID,
  teamsLocalisation,
  teamsManifest,
} from './teams-manifest.ts'
import { zip } from './zip.ts'

export interface PackageWishes {
  /** Null where none is configured: then there is nothing to install, and no archive is made. */
  appId: string | null
  url: string
  en: ManifestWords
  zh: ManifestWords
}

/**
 * Every file of the Teams app, by name: both manifests with a place for the app id, the words in Chinese, the icons,
 * and, for a known app id, the two archives that are uploaded to Teams.
 */
export function teamsPackage({ appId, url, en, zh }: PackageWishes): Record<string, Buffer> {
  const wishes = (id: string, slash: boolean): ManifestWishes => ({ appId: id, url, slash, en })
  const shared = { 'zh.json': json(teamsLocalisation(zh)), 'color.png': colourIcon(), 'outline.png': outlineIcon() }
  const archive = (id: string, slash: boolean) =>
    zip({ 'manifest.json': json(teamsManifest(wishes(id, slash))), ...shared })
  return {
    'manifest.json': json(teamsManifest(wishes(NO_APP_ID, false))),
    'manifest-slash.json': json(teamsManifest(wishes(NO_APP_ID, true))),
    ...shared,
    ...(appId === null
      ? {}
      : { 'workplan-teams.zip': archive(appId, false), 'workplan-teams-slash.zip': archive(appId, true) }),
  }
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
