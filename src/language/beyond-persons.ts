import type { NotInPlan } from '../workplan/question.ts'

const agency =
  '(?:iom|ilo|who|undp|unhcr|unicef|ohchr|(?:un )?desa|undesa|unodc|unfpa|ifad|wfp|unaids|oecd|un women|un-women|(?:un[ -])?habitat|secretariat|network)'
const post =
  '(?:person|individual|official|officer|colleague|focal points?|contact(?: person)?|staff(?: member)?|employee|counterpart|manager|director|chief|chair(?:person|man|woman)?|coordinator|desk officer|point person|team leader|whoever|somebody|someone)'
const part = '(?:team|unit|section|department|office|division|branch|desk)'
const tongue = '(?:french|spanish|arabic|russian|german|italian|portuguese|japanese|hindi|swahili)'

/** What an English sentence asks of persons, where they sit and what tongue they speak: the plan names bodies alone. */
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
    /\b(?:which|what) (?:lady|gentleman|man|woman|guy|individual|colleague|official|officer|staff member|employee|human|diplomat)\b/,
    'person',
  ],
  [/\bhow old (?:is|are) (?!.*\b(?:plan|workplan|document|text|compact|recommendations)\b)/, 'person'],
  [
    new RegExp(
      `\\bwhere (?:does|do|is|are) (?:the |its )?(?:coordinator|${agency}|executive committee|steering committee|management unit)(?: [a-z]+)?? (?:sit|sits|based|located|housed|seated|lives?)\\b`,
    ),
    'place',
  ],
  [new RegExp(`\\btranslat\\w+\\b.*\\b(?:in)?to ${tongue}\\b|\\bin ${tongue}\\b`), 'other'],
  [/\bweather (?:in|at|for|on|like|forecast|today|tomorrow|there)\b|\bweather forecast\b/, 'other'],
]
