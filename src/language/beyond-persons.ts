import type { NotInPlan } from '../workplan/question.ts'

const agency =
  '(?:iom|ilo|who|undp|unhcr|unicef|ohchr|(?:un )?desa|undesa|unodc|unfpa|ifad|wfp|unaids|oecd|un women|un-women|(?:un[ -])?habitat|secretariat|network)'
const post =
  '(?:person|individual|official|officer|colleague|focal points?|contact(?: person)?|staff(?: member)?|employee|counterpart|manager|director|chief|chair(?:person|man|woman)?|coordinator|desk officer|point person|team leader|whoever|somebody|someone)'
const part = '(?:team|unit|section|department|office|division|branch|desk)'
const tongue = '(?:french|spanish|arabic|russian|german|italian|portuguese|japanese|hindi|swahili)'

/** What an English sentence asks of persons, of the asker himself and of what came of things: the plan names bodies and tasks alone. */
export const personBuilds: readonly (readonly [RegExp, NotInPlan])[] = [
  // "What's the name of the WHO focal point for T6?", "the name of whoever drafted it".
  [
    new RegExp(`\\b(?:sur)?names? of (?:the |an? |any |their |its |our |your )?(?:[a-z'-]+ ){0,3}?${post}\\b`),
    'person',
  ],
  // "Who is the responsible officer at UNICEF?", "who is WHO's focal point?"
  [
    new RegExp(
      `\\bwho(?:'s| is| are)? (?:the |your )?(?:[a-z-]+ ){0,3}?(?:officer|official|colleague|staff member|employee)s? (?:at|in|from|within|of) (?:the )?${agency}\\b`,
    ),
    'person',
  ],
  [
    new RegExp(
      `\\bwho(?:'s| is| are) (?:the )?(?:current |new |main )?${agency}(?:'s)? (?:focal points?|contact person|desk officer|point person|team leader|lead person)\\b`,
    ),
    'person',
  ],
  [
    new RegExp(
      `\\b(?:head|chief|leader|boss|director|manager) of (?:the )?${agency}(?:'s)?(?: [a-z-]+){0,3}? ${part}\\b`,
    ),
    'person',
  ],
  // "Which lady or gentleman chairs the Steering Committee?"
  [
    /\b(?:which|what) (?:lady|gentleman|man|woman|guy|individual|colleague|official|officer|staff member|employee|human|diplomat|ambassador|minister|professor|politician|celebrity)s?\b(?! level)/,
    'person',
  ],
  [
    /\b(?:what|which) (?:nationality|salary|gender|age)\b|\b(?:nationality|salary|cv|curriculum vitae|biography) of\b|\b(?:post|job|position|office|seat) (?:of|as) (?:the )?(?:[a-z]+ )?(?:coordinator|head|lead)\b.*\b(?:vacant|filled|open|taken|empty)\b/,
    'person',
  ],
  [/\bhow old (?:is|are) (?!.*\b(?:plan|workplan|document|text|compact|recommendations)\b)/, 'person'],
  [
    new RegExp(
      `\\bwhere (?:does|do|is|are) (?:the |its )?(?:coordinator|${agency}|executive committee|steering committee|management unit)(?: [a-z]+)?? (?:sit|sits|based|located|housed|seated|lives?)\\b`,
    ),
    'place',
  ],
  // "Can I attend the annual meeting?", "is my country a pilot?"
  [/\b(?:can|may|could|am) (?:i|we) (?:still )?(?:join|attend|come to|invited to|come along to|go to)\b/, 'other'],
  [
    /\b(?:my|our) (?:own )?country (?:a pilot|one of the pilots|(?:been )?(?:chosen|selected|picked)|among the pilots)\b/,
    'choice',
  ],
  [/\b(?:better|best|well|ideally|ill) (?:placed|suited|qualified|equipped)\b/, 'opinion'],
  [new RegExp(`\\bwhy (?:isn't|is not|aren't|doesn't|does not|don't) ${agency}\\b[^.?!]*\\bmore\\b`), 'reason'],
  [/\b(?:well|badly|warmly|poorly|coolly) (?:received|welcomed)\b/, 'outcome'],
  [
    /\b(?:sum|amount|dollars?|euros?|usd|millions?|money|funds)\b[^.?!]*\b(?:earmarked|allocated|set aside|budgeted|reserved)\b/,
    'money',
  ],
  [
    /\b(?:which|what) (?:cities|towns|municipalities|countries|states|governments) (?:have|has|had) (?:already |so far )?(?:signed|joined|volunteered|applied|agreed|adopted|adhered)\b/,
    'choice',
  ],
  [
    /\b(?:full|exact|official|verbatim|complete) (?:official )?(?:wording|text) of (?:the )?(?:global compact |gcm )?objectives? \d/,
    'other-plan',
  ],
  // "What did the report conclude?", "when was the last time they met?"
  [
    /\bwhat (?:did|do|does|has|have) (?:the |its |their )?[^.?!]*\b(?:report|review|evaluation|study|survey|analysis|session|meeting|forum)s?\b[^.?!]*\b(?:concluded?|recommended|found|find out|reveal(?:ed)?)\b/,
    'outcome',
  ],
  [/\blast time\b[^.?!]*\b(?:met|meet|convened|gathered|spoke|sat)\b/, 'outcome'],
  [new RegExp(`\\btranslat\\w+\\b.*\\b(?:in)?to ${tongue}\\b|\\bin ${tongue}\\b`), 'other'],
  [/\bweather (?:in|at|for|on|like|forecast|today|tomorrow|there)\b|\bweather forecast\b/, 'other'],
]
