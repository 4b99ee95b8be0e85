import type { Rewriting } from '../rewriting.ts'

/** What somebody is about to do, wants told besides, or has coming up, said as the grammar of questions knows it. */
export const englishIntents: readonly Rewriting[] = [
  // "Our minister wants to fund something on remittances": no word of the fund.
  [
    /\b(to|can|could|will|would|should|might|may|we|they|donors?) fund (?=(?:something|anything|some|a|an|more|new|work|activities|projects?|[a-z]+ (?:work|projects?|activities))\b)/gi,
    '$1 support ',
  ],
  // "I'm drafting talking points on return": what it is for, and no part of a strategy.
  [
    /\b(?:draft|writ|prepar|finalis|finaliz|polish|updat)(?:ing|e|es)?(?: up)? (?:some |the |my |our |her |his |their |a few )?(?:talking points|speaking points|speaking notes|press lines|fact sheets?|infographics) (?:on|about|for|regarding)\b/gi,
    'about',
  ],
  [/\bi(?:'ve| have) lost (?:track|sight) of\b/gi, 'tell me about'],
  // "What does T6 do first?"
  [
    /\bwhat (?:does|do|will|should|would|must) ([tfx]\d|\d\.\d) (?:do|tackle|start with|begin with|take on) first\b|\bwhat comes first (?:in|under|for) ([tfx]\d|\d\.\d)\b/gi,
    'what is the first activity of $1$2',
  ],
  // "Which workstream should I read first?": which it is.
  [
    /\b(which (?:workstream|one|entry|item)) (?:would|should|do|must|could|can|might) (?:i|we|one|you|he|she|they) (?:read|look at|look into|open|study|start with|begin with|turn to|check|consult|go to)(?: first)?(?=\W*$)/gi,
    '$1 is it',
  ],
  // "Leads, other agencies involved, and due date".
  [
    /(?<=\bleads?\b[^.?!]{0,20})\bother (?:agencies|organi[sz]ations|bodies|entities|partners)(?: that are| who are)? (?:involved|taking part|participating|concerned|on board)\b/gi,
    'participants',
  ],
  // "Who deals with bringing migrants home and helping them settle?": no part of an agency.
  [/\bhelp(?:s|ing|ed)? (?=(?:them|migrants|people|returnees|workers|children|women|girls|families|kids)\b)/gi, ''],
  [
    /\bwhat (?:should|must|do|does|need) (?:[a-z]+ ){1,4}?(?:be |get )?(?:prepare|preparing|ready|prepared|brace|bracing)(?: (?:itself|ourselves|themselves|myself))? for\b/gi,
    'what is due',
  ],
  // "Any upcoming deadlines?", "upcoming dates please", "anything coming up soon".
  [
    /^(\W*(?:(?:please|hi|hello|hey|list|show|give|tell|me|us|are there|is there|any|some|the|all|what|which|what's|what are)[ ,]+)*)(?:upcoming|forthcoming|impending) (?:dates|deadlines|due dates|milestones)\b/gi,
    'what is coming up',
  ],
  [
    /\b(?:anything|something|what else)(?: that)?(?: is|'s)? (?:coming up|upcoming|on the horizon|on the agenda|in the pipeline|approaching)\b(?! (?:for|of|on|in|under|with)\b)/gi,
    'what is coming up',
  ],
  [
    /\b(?:coming up|come up|upcoming|on the horizon|on the agenda|in the pipeline) (?:soon|next|shortly)(?=\s*(?:$|[.?!,;:]))/gi,
    'coming up',
  ],
  [/\bnext (?:date|milestone)\b(?! (?:of|for|in|on|under)\b)/gi, 'next deadline'],
]
