import type { Rewriting } from '../rewriting.ts'

const deadlines = '(?:deadlines?|due dates?|target dates?|time limits?|dates?)'
const gone = '(?:passed|gone by|lapsed|expired|elapsed|come and gone|run out|slipped|gone|gone past)'
const unfinished =
  "(?:,| and| but)? (?:without|(?:and|but|yet|though|while)?[^.?!]{0,20}?\\b(?:not|n't|never))[^.?!]{0,40}?\\b(?:completed?|finished|done|delivered|closed|completion)\\b"

/** What sifts workstreams in many words: by lateness, by who has which part, by kind and by count. */
export const siftedEnglish: readonly Rewriting[] = [
  // "Which deadlines have newly passed without the workstream being completed?"
  [
    new RegExp(
      `\\b(?:(which|what) )?${deadlines} (?:that )?(?:has|have|had) (?:newly|just|recently|only just) ${gone}(?:${unfinished})?`,
      'gi',
    ),
    '$1 have newly become overdue',
  ],
  // "Slipped past their deadline since May": then, and not whatever is late.
  [
    /\b(?:slipped|gone|went|run|ran|crossed|drifted|sailed|shot) (?:past |over |beyond )?(?:the|their|its) (?:deadline|due date|target date)s? (?=(?:in|since|during|over|within|between|this|last|from|after)\b)/gi,
    'missed the deadline ',
  ],
  // "Fallen behind schedule recently", "gone overdue lately".
  [
    /\b(become|became|gone|went|fallen|fell|turned) (overdue|late|behind(?: schedule)?|past due)(?: \w+){0,2}? (?:recently|lately|of late|just now)\b/gi,
    'newly $1 $2',
  ],
]
