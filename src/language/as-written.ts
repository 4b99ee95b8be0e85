import { numberNamed } from './numerals.ts'
import { paraphrase } from './paraphrase.ts'
import { type Rewriting, rewriting } from './rewriting.ts'
import { spokenEnglish } from './spoken-english.ts'
import { cantonese } from './words/cantonese.ts'
import { spokenTurns } from './words/spoken-turns.ts'
import { writtenTurns } from './words/written-turns.ts'
import { askings } from './words/zh-askings.ts'
import { described } from './words/zh-described.ts'
import { dialects } from './words/zh-dialects.ts'
import { figures } from './words/zh-figures.ts'
import { letters } from './words/zh-letters.ts'
import { lists } from './words/zh-lists.ts'
import { ordered } from './words/zh-ordered.ts'
import { reach } from './words/zh-reach.ts'
import { scope } from './words/zh-scope.ts'
import { turns } from './words/zh-turns.ts'

/** "two point two", "二点二", but no time of day. */
const spokenId =
  /(?<![一二三四五六七八九十零上下午晨晚早\d])(\d|one|two|three|four|[一二三四])(?: point |点)(\d|one|two|three|four|[一二三四五六七八九])(?![十点钟分半刻到至起块道同定直般样下些个\d]|[a-z])/gi

/** Letters of ids as dictation spells them, each with how far its workstreams go. */
const spokenLetters: [RegExp, string][] = [
  [
    /(?<![a-z'])(?<!\b(?:every|each|any|which) )(?:t|tee|tea)[\s-]+(one|two|three|four|five|six)(?![a-z])(?!\s+(?:of|or|more)\b)/gi,
    'T',
  ],
  [/(?<![a-z'])(?:f|ef|eff)[\s-]+(one|two|three|four|five|six)(?![a-z])(?!\s+(?:of|or|more)\b)/gi, 'F'],
  [/(?<![a-z'])(?:x|ex)[\s-]+(one|two|three)(?![a-z])(?!\s+(?:of|or|more)\b)/gi, 'X'],
  [/(?<![a-z])t\s?([一二三四五六])(?![条个项点月号十年])/gi, 'T'],
  [/(?<![a-z])f\s?([一二三四五六])(?![条个项点月号十年])/gi, 'F'],
  [/(?<![a-z])x\s?([一二三])(?![条个项点月号十年])/gi, 'X'],
]

/** What dictation writes out, and what is typed without or with a space too many. */
const slipsOfHand: Rewriting[] = [
  // "Every T one".
  [/\b(every|each|any|which) T (?:one|item|entry)\b/gi, '$1 thematic workstream'],
  [/\s*(?:≠|!=|<>)\s*/g, ' not '],
  [/\s+(?:question mark)\s*$/gi, '?'],
  [/\s+question mark\b/gi, '?'],
  [/\s+(?:full stop|exclamation (?:mark|point))(?=\s|$)/gi, '. '],
  [/\s+comma(?=\s)/gi, ','],
  // Typed by their sound, where either character is a word of its own.
  [/甚[么麼麽]/g, '什么'],
  [/付件/g, '附件'],
  [/主提(?=[工领部\d一二三四五六])/g, '主题'],
  [/参家/g, '参加'],
  [/移[名明](?=组织|署|问题|工人|数据|网络)/g, '移民'],
  [/[牵迁千]投|[迁千]头(?=机构|组织|方|单位|的|谁)/g, '牵头'],
  [/目表(?=[\d一二三四五六七八九十编])/g, '目标'],
  // "总共几个鸭": a particle written by its sound.
  [/(?<=[\u3400-\u9fff])[鸭捏伐噻哒滴咧喃嘎](?=[\s?？!！。~～]*$)/g, ''],
  [/问号\s*$/g, '？'],
  [/(?:句号|感叹号)\s*$/g, '。'],
  // "X3 (8)", "2.1 (3)"
  [/(?<![A-Z0-9.])([TFX][1-6]|[1-4]\.[1-3])\s?\((\d{1,2})\)/gi, '$1.$2'],
  // "Is thematic one overdue?", but not "the thematic one".
  [
    /(?<!\b(?:the|a|any|each|every|this|that|which|another|no|only|other|these|those|both)\s)\bthematic (one|two|three|four|five|six)\b(?!\s+(?:work ?streams?|streams?|ones|items?|strands?|areas?))/gi,
    'thematic workstream $1',
  ],
  // "T1到3", "T1、2、3": each is one of its letter.
  [
    /(?<![A-Z0-9.])([TFX])([1-6])\s?(?:-|–|—|至|到|through\b|thru\b)\s?([1-6])(?![\d.\-–/]|\s?(?:[月年日号天周个项条家点]|pm\b|am\b))/gi,
    '$1$2-$1$3',
  ],
  [
    /(?<=(?<![A-Z0-9.])([TFX])[1-6](?:[、和及与/]\s?[TFX]?[1-6])*[、和及与/]\s?)([1-6])(?![\d.\-–]|\s?[月年日号天周个项条家点])/gi,
    '$1$2',
  ],
  // "T1..T6"
  [/(?<![A-Z0-9.])([TFX][1-6])\s?\.{2,3}\s?(?=[TFX][1-6]\b)/gi, '$1-'],
  // "标题2下面有什么": a heading of the core workstreams.
  [/大?[标標][题題]\s?([1-4一二三四])(?=底下|下面|之下|下有|叫|是|有|呢|[?？]?$)/g, '核心优先事项$1 '],
  // "The F-series", "X items", "which of the Ts".
  ...(
    [
      ['T', 'thematic workstreams'],
      ['F', 'F1-F6'],
      ['X', 'X1-X3'],
    ] as const
  ).flatMap(([letter, all]): Rewriting[] => [
    [
      new RegExp(
        `(?<![A-Za-z0-9])${letter}(?:['’]?s)?[ -](?:series|items|ones|entries|workstreams|streams|group|lot|bunch|block|family|set)\\b(?! ?\\d)`,
        'g',
      ),
      all,
    ],
    [
      new RegExp(
        `(?<=\\b(?:the|all|any|list|only|of|these|those|which|every|each|six|three|both|your|our) )${letter}['’]?s\\b`,
        'g',
      ),
      all,
    ],
  ]),
  // "4.x": all under a heading.
  [/(?<![\d.])([1-4])\.(?:x+|n|#)(?![a-z0-9])/gi, 'core priority $1'],
  // "obj. 14", "no. 4": no full stop.
  [/\b(objs?|ws|act|art)\.\s*(?=\d)/gi, '$1 '],
  [/\bdead[ -]lines?\b/gi, 'deadline'],
  // Points that end no sentence: "incl.", "approx.", "I.O.M.".
  [/\b(incl|excl|approx|esp|resp|dept|org|min|max|vs|cf|intl|govt|mgmt)\.(?=\s)/gi, '$1 '],
  [/\b([A-Z])\.([A-Z])\.([A-Z])\.([A-Z])\.?(?![A-Za-z])/gi, '$1$2$3$4'],
  [/\b([A-Z])\.([A-Z])\.([A-Z])\.?(?![A-Za-z])/gi, '$1$2$3'],
  [/\bu\.n\.(?![a-z])/gi, 'UN'],
  [/\bw\/s\b/gi, 'ws'],
  [/\b(core|ws|workstream|stream|item|no\.?) ([1-4])-([1-3])(?![\d-])/gi, '$1 $2.$3'],
  [/\bann\.? (?=meeting|mtg)/gi, 'annual '],
  [/\bbi-?annual\b/gi, 'biennial'],
  [/\b(?:hw|how) (?:mny|mani|meny|many)\b/gi, 'how many'],
  [/\bother then\b/gi, 'other than'],
  [/\b(?:deadln|dedln|deadlne|dealine|dedline|deadlin|dead-line)(s?)\b/gi, 'deadline$1'],
  // "Agencys", "prioritys".
  [
    /\b(agenc|priorit|activit|entit|countr|cit|bod|part|dut|polic|responsibilit|capacit|communit|societ|authorit|stor|summar)ys\b/gi,
    '$1ies',
  ],
  [/(?<=[a-z] )w\/? (?=[a-z]{3})/gi, 'with '],
  [/\bannual (?:un )?network meeting/gi, 'annual meeting'],
  [/\bover-?due\b|\bovedue\b/gi, 'overdue'],
  [/\bd(?:uz|oez|uzz)\b/gi, 'does'],
  [/\b(?:number|no\.?|nr\.?) (\w+) (?:of|among) the (?:23 |twenty-three )?objectives\b/gi, 'objective $1'],
  // "(a) is … (b) does …", "First, … Second, …": questions of their own.
  [/\b(and|or|then)\s*\((?:b|c|d|ii|iii|2|3)\)\s+/gi, '$1 '],
  [/(?<=[^\s,;:(])\s*[,;]?\s*\((?:b|c|d|ii|iii|2|3)\)\s+(?=[a-z])/gi, '? '],
  [/\((?:a|i|1)\)\s+(?=[a-z])/gi, ' '],
  [/(^|[.!?;:]\s+)(?:and )?(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|finally)(?:,|:)\s+/gi, '$1'],
  [/(?<=[a-z]) & (?=[a-z])/gi, ' and '],
  // "2 . 2"
  [/(?<![\d.])([1-4])\s+[.．]\s*([1-3])(?![\d.])/g, '$1.$2'],
  [/(?<![月\d第])([1-6])号(核心|主题|附件)(?:工作流|优先事项|条目)?/g, '$2$1'],
  // "3号谁牵头": no day of a month.
  [
    /(?<![月\d第])(?<!(?:[Gg][Cc][Mm]|契约)的?\s?)([1-6])号(?=(?:的|是|由)?(?:谁|哪[家个些]机构|牵头|领头|负责|参加|参与|状态|现状|进展|目标|期限|时限|截止|何时到|几时到|什么时候到|有(?:几|多少)[个项条]|那[条个]|这[条个]))/g,
    '工作流$1',
  ],
  // "在哪一天之前" asks for a day, and is none.
  [/(?:在)?哪一?天(?=[之以]?前)/g, '哪天'],
  // "给大会的那份报告"
  [/的[那这][份个](?=报告|基金|平台|战略|论坛|机制|中心)/g, '的'],
  // "statusofT3", "of1.2", "T6pls"
  [/(?<![A-Z0-9])([TFX][1-6])(?=[a-z]{2})/g, '$1 '],
  [/(?<=[a-z]{2})([TFX][1-6])(?![a-zA-Z0-9.])/g, ' $1'],
  [/(?<=\b[a-z]{0,30}(?:of|for|in|on|is|the|to|by|leads?|leading|status|deadline|about|due))([tfx][1-6])\b/gi, ' $1'],
  [/(?<=[a-z]{2})(?=[1-4]\.[1-3](?![\d.]))/gi, ' '],
  [/(?<![\d.])([1-4]\.[1-3])(?=[a-z]{2})/gi, '$1 '],
]

/** Shorthand of chats that stands for words wherever it occurs. */
const shorthand: Rewriting[] = [
  [/\bb4\b/gi, 'before'],
  [/\bwk ?plan\b/gi, 'workplan'],
  [/\bw[ou]t(?:'?s|z)?\b(?= [a-z0-9])/gi, "what's"],
  [/\b(?:yo|m8|mate|bruv|fam)\b(?=[\s,.!?]|$)/gi, ' '],
  [/\bwks\b/gi, 'weeks'],
  [/\bwk\b/gi, 'week'],
  [/\bmn?ths\b/gi, 'months'],
  [/\bmn?th\b/gi, 'month'],
  [/\byrs\b/gi, 'years'],
  [/\byr\b/gi, 'year'],
  [/\b2(?:moro|morrow|mrw)\b/gi, 'tomorrow'],
  [/\b(who|what|when|which|where|how|it|that|there|they)'ll\b/gi, '$1 will'],
  [/\b(who|what|when|which|where|how|it|that|there|they)'d\b/gi, '$1 would'],
  [/\b(who|what|which|where|how|they|we|you)'(?:ve)\b/gi, '$1 have'],
  [/\babt\b/gi, 'about'],
  [/\bmtg(s?)\b/gi, 'meeting$1'],
  [/\bw(?:k|r|rk)str(?:ea)?m(s?)\b/gi, 'workstream$1'],
  [/(?<=[a-z] )r(?= (?:the|on|in|we|they|there)\b)/gi, 'are'],
  [/(?<=[a-z] )n(?= [a-z])/g, 'and'],
  [/\b(alternatives?|altern?atives?|al?ternatives?|altrnatives?|access|links?|related|who) 2 (?=[a-z])/gi, '$1 to '],
  [/\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?'?(19|20|21)\b(?!\d)/gi, '$1 20$2'],
]

const careful = rewriting([
  ...slipsOfHand,
  ...shorthand,
  ...cantonese,
  ...dialects,
  ...ordered,
  ...letters,
  ...scope,
  ...reach,
  ...askings,
  ...lists,
  ...figures,
  ...writtenTurns,
  ...spokenTurns,
  ...turns,
  ...described,
])

/**
 * A message as it would be written with care: ids and stops that were dictated, days in words, words and ids run together,
 * and the shorthand of chats.
 */
export function asWritten(text: string): string {
  const spelled = spokenLetters.reduce(
    (words, [pattern, letter]) =>
      words.replace(pattern, (_, number: string) => `${letter}${numberNamed(number.toLowerCase()) ?? number}`),
    text,
  )
  return paraphrase(spokenEnglish(careful(spelled))).replace(
    spokenId,
    (_, a: string, b: string) => `${numberNamed(a.toLowerCase()) ?? a}.${numberNamed(b.toLowerCase()) ?? b}`,
  )
}
