import { isZone } from '../workplan/slots.ts'

/**
 * Places that people name and the IANA zone that holds there. Zones have their own names; here stand duty stations and
 * cities that have none, and names in other languages.
 */
const places: Record<string, string> = {
  'europe/geneva': 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  genève: 'Europe/Zurich',
  bern: 'Europe/Zurich',
  switzerland: 'Europe/Zurich',
  日内瓦: 'Europe/Zurich',
  苏黎世: 'Europe/Zurich',
  瑞士: 'Europe/Zurich',
  'new york': 'America/New_York',
  washington: 'America/New_York',
  纽约: 'America/New_York',
  华盛顿: 'America/New_York',
  北京: 'Asia/Shanghai',
  上海: 'Asia/Shanghai',
  中国: 'Asia/Shanghai',
  beijing: 'Asia/Shanghai',
  china: 'Asia/Shanghai',
  'hong kong': 'Asia/Hong_Kong',
  香港: 'Asia/Hong_Kong',
  内罗毕: 'Africa/Nairobi',
  开罗: 'Africa/Cairo',
  曼谷: 'Asia/Bangkok',
  罗马: 'Europe/Rome',
  巴黎: 'Europe/Paris',
  伦敦: 'Europe/London',
  维也纳: 'Europe/Vienna',
  布鲁塞尔: 'Europe/Brussels',
  亚的斯亚贝巴: 'Africa/Addis_Ababa',
  'addis ababa': 'Africa/Addis_Ababa',
  圣地亚哥: 'America/Santiago',
  巴拿马: 'America/Panama',
  达喀尔: 'Africa/Dakar',
  贝鲁特: 'Asia/Beirut',
  安曼: 'Asia/Amman',
  东京: 'Asia/Tokyo',
  墨西哥城: 'America/Mexico_City',
  rome: 'Europe/Rome',
  vienna: 'Europe/Vienna',
  'the hague': 'Europe/Amsterdam',
  bonn: 'Europe/Berlin',
  turin: 'Europe/Rome',
  marrakech: 'Africa/Casablanca',
  marrakesh: 'Africa/Casablanca',
  islamabad: 'Asia/Karachi',
  'new delhi': 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  suva: 'Pacific/Fiji',
  utc: 'UTC',
  gmt: 'UTC',
}

/** Names of all zones by their last part ("nairobi", "new york"), and by the whole. */
function zoneNames(): Map<string, string> {
  const names = new Map<string, string>()
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    names.set(zone.toLowerCase(), zone)
    const city = zone.slice(zone.lastIndexOf('/') + 1)
    if (!names.has(cityKey(city))) names.set(cityKey(city), zone)
  }
  for (const [name, zone] of Object.entries(places)) names.set(name, zone)
  return names
}

const cityKey = (city: string) => city.toLowerCase().replaceAll('_', ' ')

let names: Map<string, string> | null = null

/** The IANA zone that words name, in any case: a zone, a city that has one, or a place of the table; null for none. */
export function zoneOf(words: string): string | null {
  names ??= zoneNames()
  const key = words.trim().toLowerCase().replace(/\s+/g, ' ')
  const known = names.get(key) ?? names.get(key.replaceAll('_', ' '))
  if (known) return known
  if (!key.includes('/') || !isZone(key)) return null
  // An old name for a zone ("Asia/Calcutta"): kept as people write it, with capitals.
  return key.replace(/(^|[/_-])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase())
}

/** Zones whose name begins or ends like the words: what may have been meant. */
export function zonesLike(words: string): string[] {
  names ??= zoneNames()
  const key = words.trim().toLowerCase()
  const part = key.slice(key.lastIndexOf('/') + 1)
  if (part.length < 3) return []
  const like = [...names].filter(([name]) => name.includes(part) || name.includes(part.slice(0, 4)))
  return [...new Set(like.map(([, zone]) => zone))].slice(0, 3)
}
