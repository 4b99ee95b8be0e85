import { dayNames, enDates, numbers, rankOf, spelledMonths } from './en-dates.ts'
import { amount, count, countOf, enSpans, units } from './en-spans.ts'
import type { Relation, TimeWords } from './grammar.ts'
import type { Part } from './moment.ts'

const part = (value: Part, words: string) => ({
  value: () => value,
  pattern: new RegExp(`(?<![a-z])(?:the\\s+)?(?:${words})\\s+(?:the\\s+)?$`),
})

const relation = (value: Relation, words: string) => ({
  value,
  pattern: new RegExp(`(?<![a-z])(?:${words})\\s+(?:the\\s+)?$`),
})

const figure = `\\d{1,3}|${numbers.join('|')}|twenty-four|an?`

/** English words of time. */
export const en: TimeWords = {
  tag: 'en',
  script: /[a-z\d]/,
  hint: /\d{4}|\d\/\d|'\d\d|(?<![a-z])(?:jan|feb|mar(?:ch)?(?![a-z])|apr(?:il)?(?![a-z])|may(?![a-z])|jun|jul|aug|sept?(?![a-z])|september|oct|nov|dec|today|tonight|this (?:morning|afternoon|evening)|tomorrow|tmr|yesterday|weeks?|weekend|fortnights?|months?|quarter|trimester|semester|years?|q\s?[1-4]|[1-4]q|h[12]|days?|spring|summer|autumn|fall|winter|christmas|xmas|easter|eo[dwmqy]|ytd|mon|tue|wed|thu|fri|sat|sun|\d{1,2}(?:st|nd|rd|th))/,
  spelling: [
    ...spelledMonths,
    ...dayNames,
    'between',
    'before',
    'today',
    'tomorrow',
    'yesterday',
    'quarter',
    'month',
    'months',
  ],
  // Words that are near to one of those and mean something else.
  rightAsTyped:
    'sundry quarters quartet quartier augusta mondays tuesdays thursdays saturdays sundays fridays remember member todays monthly moth mouth north south worth tenth ninth fourth'.split(
      ' ',
    ),
  shapes: [...enDates, ...enSpans],
  partBefore: [
    part('end', '(?:very\\s+)?(?:end|close)\\s+of'),
    {
      value: () => 'end',
      pattern:
        /(?<=^|\b(?:by|at|before|until|till|to|from|since|after|in|due|for|deadline)\s+|[,;:(]\s*)end\s+(?:the\s+)?$|(?<![a-z])end-\s*(?:of-\s*)?(?:the-)?$/,
    },
    part('early', '(?:beginning|start|early part)\\s+of|early(?:\\s+(?:on\\s+)?in)?'),
    part('mid', '(?:middle|mid-?point)\\s+of|mid(?:\\s+of)?|half-?way\\s+through'),
    // "Is anything late in July?" asks for what is overdue.
    part(
      'late',
      "(?:later|latter) part\\s+of|(?<!\\b(?:is|are|be|was|were|running|anything|nothing|items?|workstreams?|ones?|already)\\s|'s\\s)late(?:\\s+in)?",
    ),
    { value: () => 'early', pattern: /(?<![a-z])early-$/ },
    { value: () => 'mid', pattern: /(?<![a-z])mid-?$/ },
    { value: () => 'late', pattern: /(?<![a-z])late-$/ },
    part(
      'rest',
      "(?:rest|remainder|balance|what(?:'s| is) left|what remains|remaining (?:part|months|weeks|days))\\s+of|later(?:\\s+in)?(?!\\s+than)",
    ),
    part('past', 'earlier(?:\\s+in)?|so far(?:\\s+in)?'),
    part('week', 'week\\s+(?:of|beginning|starting|commencing|containing|from)(?:\\s+(?:mon|monday))?,?'),
    {
      // "Within three weeks after 1 November", "in the two months after June 2020", "the week before Christmas".
      pattern: new RegExp(
        `(?<![a-z])(?=(?:within|in|over|during|throughout|the)\\s)(?:(?:within|in|over|during|throughout)\\s+)?(?:the\\s+)?(?:first\\s+|last\\s+)?(?:${count})?[\\s-]*${units}\\s+(?:just\\s+|right\\s+|immediately\\s+|directly\\s+)?(?<way>after|following|(?<=(?<![a-z])within\\s[^.?!]{0,30})of|either side of|before|preceding|prior to|ahead of|leading up to)\\s+(?:the\\s+)?$`,
      ),
      value(g) {
        const { count, unit } = amount(g)
        const way = g.way ?? ''
        const beside = /after|following/.test(way)
          ? 'after'
          : /of$/.test(way) && !way.startsWith('ahead')
            ? 'both'
            : 'before'
        return { beside, unit, count }
      },
    },
    {
      // "The last two months of 2020", "the first week of May".
      pattern: new RegExp(
        `(?<![a-z])(?:the\\s+)?(?<nth>first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th|last|final|closing|opening)\\s+(?:(?<count>${figure})\\s+)?(?:full\\s+)?(?<unit>day|week|month|quarter)s?\\s+(?:of|in)\\s+(?:the\\s+)?$`,
      ),
      value(g) {
        const nth = /last|final|closing/.test(g.nth ?? '') ? -1 : Math.max(1, rankOf(g.nth)) - 1
        return { nth, unit: g.unit as 'day' | 'week' | 'month' | 'quarter', count: g.count ? countOf(g.count) : 1 }
      },
    },
    {
      pattern:
        /(?<![a-z])(?:the\s+)?(?<nth>first|1st|opening|initial|second|2nd|latter|other|closing|final|last)\s+half\s+of\s+(?:the\s+)?$/,
      value: (g) => ({ nth: /first|1st|opening|initial/.test(g.nth ?? '') ? 0 : 1, unit: 'half', count: 1 }),
    },
  ],
  partAfter: [{ value: () => 'past', pattern: /^\s+so\s+far(?![a-z])/ }],
  relationBefore: [
    relation(
      'by',
      'by|no(?:t)? later than|at the latest (?:by|in|on)|by no later than|latest(?: by| in| on)?|(?:on|in) or before|not after|by or before|by or in|by the time of|up to and including|not beyond|(?:by )?(?:the )?(?:cob|eob|close of business|close of play)(?: on)?|<=|≤',
    ),
    relation(
      'before',
      'before|before (?:we|you|they) (?:get to|reach|hit|enter|come to)|ahead of|prior to|(?<!no |not )(?:earlier|sooner) than|in advance of|pre|preced(?:e|es|ed|ing)|predat(?:e|es|ing)|up to (?:but|and) (?:not including|excluding)|(?:by |on )?(?:the )?eve of|<',
    ),
    { value: 'before', pattern: /(?<![a-z])pre-$|<$/ },
    relation(
      'after',
      'after|(?<!no |not )later than|beyond|past|following|post|subsequent to|once|as soon as|(?:more|further) than|>',
    ),
    { value: 'after', pattern: /(?<![a-z])post-$|>$/ },
    relation(
      'since',
      'since|ever since|from|as from|as of|starting(?: from| in| on| with)?|beginning(?: in| on| from| with)?|with effect from|effective|from and including|no(?:t)? (?:earlier|sooner) than|not before|(?:on|in) or after|>=|≥',
    ),
    relation('until', "until|till|'til|til|up to|up until|up till|right up to|through|thru|through to|through until"),
    relation('around', 'around|circa|approximately|roughly|near|some ?time around|(?<!(?:what|how) )about'),
    relation(
      'in',
      'in|during|within|throughout|over|for|of|to|in the course of|over the course of|across|(?:in|for|over|during) all of|some ?time in|some ?time during|at some point in|any ?time in',
    ),
    relation('on', 'on|at|dated'),
  ],
  relationAfter: [
    // "Before December starts": the verb says no more than the month.
    {
      value: 'in',
      pattern:
        /^\s+(?:starts|begins|comes(?: around| along)?|arrives|rolls (?:around|in)|sets in|kicks off|is here)(?![a-z])/,
    },
    {
      value: 'since',
      pattern:
        /^\s*(?:,\s*)?(?:onwards?|and (?:later|beyond|onwards?)|or later|(?:and|or) after(?=\s*(?:[?.,!;:)]|$))|at the earliest|forward|\+(?!\s*[a-z\d]))(?![a-z])/,
    },
    {
      value: 'by',
      pattern:
        /^\s*(?:,\s*)?(?:at the latest|latest|or (?:earlier|sooner)|and earlier|(?:and|or) before(?=\s*(?:[?.,!;:)]|$)))(?![a-z])/,
    },
  ],
  joins:
    /^\s*,?\s*(?:-|to|until|till|through|thru|up to|and until|up until|through to|and (?:that )?(?:clos|end|finish)(?:es|s|ing)(?: (?:in|on|with|at))?)\s*(?:the\s+)?$/,
  links: /^\s*,?\s*(?:and|&|or)\s*(?:the\s+)?$/,
  opens:
    /(?<![a-z])(?:in\s+)?(?:between|from|(?:that\s+)?(?:opens?|opening|starts?|starting|begins?|beginning|runs|running)(?:\s+(?:in|on|from|with|at))?|the period|for the period|anywhere between)\s+(?:the\s+)?$/,
  closes: /^(?!)/,
  lists:
    /^\s*(?:,|and|or|&|\+|\/|and\/or|,\s*(?:and|or)|as well as|plus|and then)\s*(?:in\s+|on\s+|during\s+)?(?:the\s+)?$/,
  past: /(?<![a-z])(?:was|were|did|happened|took place|had|got|went|fell|ended|came)(?![a-z])[^.?!;]{0,60}$/,
  takenUp: [
    // "A meeting on 3 June. What will be due by then?"
    { value: 'by', pattern: /(?<![a-z])(?:by|until|till|up to) (?:then|that (?:date|day|month|point|time))(?![a-z])/ },
    {
      value: 'before',
      pattern:
        /(?<![a-z])(?:before|prior to|(?:earlier|sooner) than|ahead of) (?:then|that|it|this)(?: (?:date|day|month|point|time))?(?![a-z])/,
    },
    {
      value: 'after',
      pattern:
        /(?<![a-z])(?:after|past|beyond|later than|subsequent to) (?:then|that|it|this)(?: (?:date|day|month|point|time))?(?![a-z])|(?<![a-z])there?after(?![a-z])/,
    },
  ],
  back: /^(?:ever )?since$/,
  open: [
    { why: 'annual', pattern: /(?<![a-z])(?:annual(?:ly)?|every year|each year|yearly|once a year)(?![a-z])/ },
    {
      why: 'multi-year',
      pattern: /(?<![a-z])(?:multi-?\s?(?:year|annual)|several years|over (?:several|many) years)(?![a-z])/,
    },
    {
      why: 'ongoing',
      pattern:
        /(?<![a-z])(?:on-?\s?going|continuous(?:ly)?|continuing|rolling|open-?\s?ended|permanent(?:ly)?|no end date)(?![a-z])/,
    },
    {
      why: 'not-applicable',
      pattern: /(?<![a-z])(?:n\/a|not applicable|does not apply|none|no deadline|no date)(?![a-z])/,
    },
    {
      why: 'to-be-determined',
      pattern:
        /(?<![a-z])(?:to be (?:determined|decided|confirmed|agreed|set|announced|defined|fixed)|tb[dca]|undecided|undetermined|not yet (?:known|set|decided|determined|fixed)|open|unknown)(?![a-z])/,
    },
  ],
  length: new RegExp(
    `(?<![a-z\\d.])(?<from>${figure})(?:[\\s-]*(?<unit>months?|years?))?(?:\\s*(?:-|to)\\s*(?<to>${figure}))?[\\s-]*(?<lastUnit>months?|years?)?(?![a-z])`,
  ),
  numberOf: (word) => (word === '' ? null : word === 'twenty-four' ? 24 : countOf(word)),
}
