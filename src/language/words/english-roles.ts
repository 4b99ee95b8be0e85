import type { Rewriting } from '../rewriting.ts'

const id = '(?:(?:core |thematic )?(?:workstream |ws ?)?(?:[TFX]\\d|[1-4]\\.[1-3]|3)(?!\\.?\\d))'
const agency = '(?:[A-Z]{2,}(?:[- ](?:Women|DESA|Habitat|WOMEN|HABITAT))?|UN-?[ -]?(?:Women|Habitat)|it|they)'
const parts =
  '(?:leads?|lead agencies|participants|participating agencies|deadlines?|due dates?|status(?:es)?|activities|titles?)'

/** Short and roundabout ways of asking for parts, objectives and areas, said as the grammar of questions knows them. */
export const englishRoles: readonly Rewriting[] = [
  // "Stat of 4.2", "T1 obj", "t6 part.": cut short.
  [new RegExp(`\\bstats? (?=(?:of |on |for )?${id})`, 'gi'), 'status '],
  [new RegExp(`(\\b${id}):? stats?(?=[\\s.?!]*$)`, 'gi'), '$1 status'],
  [new RegExp(`(\\b${id}),?:? objs?\\.?(?=[\\s.?!]*$| (?:and|n|&|\\+)\\b)`, 'gi'), '$1 objectives'],
  [new RegExp(`(\\b${id}),?:? (?:part|partic|parts|ptcps?|participnts)\\.?(?=[\\s.?!]*$)`, 'gi'), '$1 participants'],
  // "Does T2 fall in thematic area 2?", "what falls under area 3?": nothing is due.
  [
    /\bfall(s?) (?:in|into|under|within|inside|beneath)(?= (?:the )?(?:thematic )?(?:areas?|themes?|objectives?|goals?|pillars?|clusters?) ?(?:no\.? ?|number )?(?:\d|one|two|three|four|five))/gi,
    'belong$1 to',
  ],
  [
    /\bfalling (?:in|into|under|within|inside)(?= (?:the )?(?:thematic )?(?:areas?|themes?|objectives?|goals?|pillars?|clusters?) ?\d)/gi,
    'belonging to',
  ],
  // "Who is WHO's co-lead in T6?", "who co-leads T6 with WHO?"
  [
    new RegExp(
      `\\b[Ww]ho(?:['’]s| is| are|['’]re)? (?:the )?(${agency})['’]s? (?:co-?leads?|fellow leads?|partners? in the lead|joint leads?)(?: agenc(?:y|ies))? (?:in|on|for|of) (?=${id})(${id})`,
      'g',
    ),
    'who shares the lead of $2 with $1',
  ],
  [
    new RegExp(
      `\\b(?:[Ww]ho|[Ww]hich (?:other )?agenc(?:y|ies)) (?:else )?co-?leads? (${id}) (?:together |along |jointly )?with (${agency})`,
      'g',
    ),
    'who shares the lead of $1 with $2',
  ],
  // "Leads for objective 23", "status of the workstreams of area 2".
  [
    new RegExp(
      `^(\\W*)(?:(?:list|give me|show|what are|who are) )?(?:the )?(${parts}) (?:for|of|on|under|in) ((?:thematic area|area|objective|goal|obj) \\d{1,2})(?=[\\s.?!]*$)`,
      'gi',
    ),
    '$1list the workstreams of $3 and their $2',
  ],
  [
    new RegExp(`\\b((?:thematic area|area|objective|goal|obj) \\d{1,2}) (${parts})(?=[\\s.?!]*$)`, 'gi'),
    'list the workstreams of $1 and their $2',
  ],
  [
    new RegExp(
      `\\b((?:thematic area|area|objective|obj) \\d{1,2} (?:workstreams|ws|items|entries|ones)),? (${parts})(?: only)?(?=[\\s.?!]*$)`,
      'gi',
    ),
    'list the $1 and their $2',
  ],
  // "Name of thematic area 3", "area 3 name".
  [
    /^(\W*)(?:(?:what(?:['’]s| is)|give me|tell me) )?(?:the )?(?:full |official |exact )?(?:names?|titles?|wording|heading) (?:of|for) ((?:thematic )?area \d)(?=[\s.?!]*$)/gi,
    '$1what is $2 called',
  ],
  [/^(\W*)((?:thematic )?area \d) (?:full )?(?:name|title|wording)(?=[\s.?!]*$)/gi, '$1what is $2 called'],
  // "Which agency is only in the annex?"
  [
    /\b((?:which|what) (?:agenc(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|entit(?:y|ies))|who) (?:(?:is|are|sits?|shows? up|turns? up) )?(?:only|just|solely|exclusively) (?:in|on|part of|present in|named in|listed in|mentioned in) (?:the )?annex\b/gi,
    '$1 appear only in the annex',
  ],
  [
    new RegExp(
      `\\b(?:[Ww]ith whom|[Ww]hom?) (?:does|do) (${agency}) (?:co-?lead|share the lead (?:of|on|in))(?:s)? (${id})(?: with)?`,
      'g',
    ),
    'who shares the lead of $2 with $1',
  ],
  // "Who is CRI?" asks for no members.
  [
    /\bwho(?:['’]s| is| are)? (?=(?:the )?(?:CRI|(?:global compact )?child rights initiative)(?=[\s?.!]*$))/gi,
    'what is ',
  ],
]
