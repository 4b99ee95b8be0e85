import { colourIcon, outlineIcon } from './teams-icons.ts'
import { type ManifestWords, NO_APP_ID, teamsLocalisation, teamsManifest } from './teams-manifest.ts'
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
 * and, for a known app id, the two archives that are uploaded to Teams. One line when Teams would refuse them.
 */
export function teamsPackage(wishes: PackageWishes): { files: Record<string, Buffer> } | { problem: string } {
  const { appId, url, en, zh } = wishes
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:') return { problem: `${url} is no public https address` }
  const shared = { 'zh.json': json(teamsLocalisation(zh)), 'color.png': colourIcon(), 'outline.png': outlineIcon() }
  const manifest = (id: string, slash: boolean) => json(teamsManifest({ appId: id, url, slash, en }))
  const files: Record<string, Buffer> = {
    'manifest.json': manifest(NO_APP_ID, false),
    'manifest-slash.json': manifest(NO_APP_ID, true),
    ...shared,
  }
  if (appId !== null) {
    files['workplan-teams.zip'] = zip({ 'manifest.json': manifest(appId, false), ...shared })
    files['workplan-teams-slash.zip'] = zip({ 'manifest.json': manifest(appId, true), ...shared })
  }
  return { files }
}

function json(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
}
