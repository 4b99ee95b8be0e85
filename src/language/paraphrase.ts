import { rewriting } from './rewriting.ts'
import { englishAsides } from './words/english-asides.ts'
import { englishAskers } from './words/english-askers.ts'
import { englishContrast } from './words/english-contrast.ts'
import { correspondence } from './words/english-correspondence.ts'
import { englishDeeds } from './words/english-deeds.ts'
import { englishForms } from './words/english-forms.ts'
import { englishIntents } from './words/english-intents.ts'
import { englishParts } from './words/english-parts.ts'
import { englishPremises } from './words/english-premises.ts'
import { englishProgress } from './words/english-progress.ts'
import { englishPutRight } from './words/english-put-right.ts'
import { englishRoles } from './words/english-roles.ts'
import { roundaboutEnglish } from './words/english-roundabout.ts'
import { englishSettings } from './words/english-settings.ts'
import { siftedEnglish } from './words/english-sifted.ts'
import { englishTalk } from './words/english-talk.ts'
import { englishTimes } from './words/english-times.ts'
import { englishTurns } from './words/english-turns.ts'

/** Ways of saying a time that no grammar of dates knows. */
const days =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  )
const tens: [string, number][] = [
  ['twentieth', 20],
  ['twenty-first', 21],
  ['twenty-second', 22],
  ['twenty-third', 23],
  ['twenty-fourth', 24],
  ['twenty-fifth', 25],
  ['twenty-sixth', 26],
  ['twenty-seventh', 27],
  ['twenty-eighth', 28],
  ['twenty-ninth', 29],
  ['thirtieth', 30],
  ['thirty-first', 31],
]
const daysInWords = new Map([...days.map((word, at): [string, number] => [word, at + 1]), ...tens])
const monthNames = 'january|february|march|april|may|june|july|august|september|october|november|december'
const dayInWords = new RegExp(
  `\\b(?:the )?(${[...daysInWords.keys()].sort((a, b) => b.length - a.length).join('|')}) of (${monthNames})\\b`,
  'gi',
)

const plainly = rewriting([
  ...englishPutRight,
  ...englishAsides,
  ...englishParts,
  ...englishContrast,
  ...englishForms,
  ...englishTalk,
  ...siftedEnglish,
  ...englishSettings,
  ...englishAskers,
  ...englishRoles,
  ...englishProgress,
  ...correspondence,
  ...roundaboutEnglish,
  ...englishPremises,
  ...englishIntents,
  ...englishTimes,
  ...englishDeeds,
  ...englishTurns,
  [/(?<=[\u3400-\u9fff]|[a-z]\s?)([牵带领挑])[了过]?(哪些|哪几个|几个|多少|什么|啥|谁的)头/gi, '$1头$2'],
  [/余下(?=的?几个?[月周天])/g, '剩'],
  [/(?<=\d)。(?=\d)/g, '.'],
  // "时限写着“1年”的", "期限为一年的".
  [
    /((?:时限|期限|时间框架)[上里]?(?:写[着著]?|写的是|标[着的]?|标的是|注明|是|为|只有|仅)?\s*["“「『]?)(?:1|一)年(?=["”」』]?(?:的|$|[，。？?]))/g,
    '$1为期一年',
  ],
  [/届期|期满|届满/g, '到期'],
  [/(?<=最[晚早后先迟])(?:截止|要交|交付)/g, '到期'],
  // "两家及两家以上", "两个以上（含两个）", "七个以上（不含七个）".
  [/([一二两三四五六七八九十\d]+[个家项条])[及或和]\1(?=以上|以下)/g, '$1'],
  [/(?<=以[上下])[（(]含[^）)]{0,6}[）)]/g, ''],
  [/([一二两三四五六七八九十\d]+[个家项条])以上[（(]不含[^）)]{0,6}[）)]/g, '超过$1'],
  [/元旦/g, '1月1日'],
  [/(第?[一二三四1-4]季度|(?<!\d)\d{1,2}月)[（(](\d{4})年[)）]/g, '$2年$1'],
  [/(?<=[\u3400-\u9fff，。,\s])3q\s*$/gi, '谢谢'],
])

/** Turns of phrase that no grammar of dates or of counts knows, said as they know them. */
export function paraphrase(text: string): string {
  const dated = text.replace(
    dayInWords,
    (_, day: string, month: string) => `${daysInWords.get(day.toLowerCase())} ${month}`,
  )
  return plainly(dated)
}
