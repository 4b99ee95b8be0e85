import type { Rewriting } from '../rewriting.ts'

const deadlines = '(?:deadlines?|due dates?|target dates?|time limits?|dates?)'
const name = '(?:the )?[A-Z][\\w-]*(?: [A-Z][\\w-]*){0,4}'
const gone = '(?:passed|gone by|lapsed|expired|elapsed|come and gone|run out|slipped|gone|gone past)'
const unfinished =
  "(?:,| and| but)? (?:without|(?:and|but|yet|though|while)?[^.?!]{0,20}?\\b(?:not|n't|never))[^.?!]{0,40}?\\b(?:completed?|finished|done|delivered|closed|completion)\\b"
const most =
  '(?:most|nearly all|almost all|virtually all|practically all|not all|not every one|the majority|the bulk|the great majority|all but (?:one|two|three|a few|a couple|some))(?: of)?(?: the)?'
const ones =
  '((?:(?:core|thematic|annex|cross-cutting|overdue|six|eight|nine) ){0,2}(?:workstreams|ones|entries|items|priorities|proposals)|T1 ?(?:-|–|to) ?T6|F1 ?(?:-|–|to) ?F6)'
const butSome =
  "\\s*[.;:,–—-]+\\s*(?:but |so |and |now )?(?:where|which|what|in which)(?: ones?| cases?| of them| workstreams?| entries| entry| items?)* (?:(?:is|are|was|were) (?:that|this|it) not (?:the case|so|true)|(?:isn['’]?t|aren['’]?t|doesn['’]?t|don['’]?t|hasn['’]?t|haven['’]?t|(?:is|are|does|do|has|have) not)(?: (?:that|this|it|so|the case))*|(?:is|are|make|makes|forms?) (?:the |an? )?(?:exceptions?|odd ones? out)|not|differs?|does it not|do they not)(?=\\W*$)"
const gathering = '(?:meetings?|gatherings?|events?|conferences?|sessions?|get-?togethers?|assemblies|convenings?)'
const margins = '(?:(?:on|in|at) the (?:margins?|sidelines?|fringes?|edges?) of|alongside|side by side with)'
const id = '[TFX]\\d|[1-4]\\.[1-3]'
const span = '(half a year|an? (?:week|month|year)|[a-z0-9-]+ (?:days|weeks|months|years))'
const chosen = '(?<=\\b(?:which|what|workstreams|ones|those|everything|anything|entries|all)\\b[^.?!]{0,60})'
const away =
  '(?:away|off|out|left|to go|to run|remaining|ahead(?: of (?:them|it|us))?|to spare|(?:(?:away )?from|before|until|till|short of|left (?:before|until|till)|to go (?:before|until|till)) (?:their|its|the|they|it) (?:deadlines?|due dates?|(?:are|is|fall|falls) due))'
const have =
  '(?:(?:still |only |just )*(?:have|has|having|with|got|is|are|lie|lies|fall|falls)(?: still| only| just| got| due)* )?'
const fewer = '(?:less than|fewer than|under|no more than|not more than|at most|within|up to)'
const greater = '(?:more than|over|at least|no less than|not less than|upwards of|beyond|a good)'

/** What sifts workstreams in many words: by lateness, by who has which part, by kind and by count. */
export const siftedEnglish: readonly Rewriting[] = [
  // "Within thirty days": what the grammar of dates knows in figures.
  ...(
    [
      ['forty-?five', '45'],
      ['thirty', '30'],
      ['forty', '40'],
      ['fifty', '50'],
      ['sixty', '60'],
      ['ninety', '90'],
      ['(?:a|one) hundred', '100'],
    ] as const
  ).map(([words, figures]): Rewriting => [new RegExp(`\\b${words}(?=[ -](?:days?|weeks?|months?)\\b)`, 'gi'), figures]),
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
  // "Led by somebody other than IOM, with IOM not even a co-lead": not led by IOM.
  [
    new RegExp(
      `\\b(?:led|headed|run|steered|chaired) by (?:somebody|someone|anybody|anyone|an agency|another agency|others?|agencies|some agency|a body)(?: else)? (?:other than|but|besides|except|than|apart from) (${name}),? (?:and |but )?(?:(?:with|where) )?(?:\\1|it|they)(?: is| are| being)? (?:not|n't|in no way|nowhere)(?: even| so much as)?(?: listed| named| there| present)?(?: as)? (?:a |an |the |among (?:the )?)?(?:co-?)?lead(?:s|er|ing)?\\b`,
      'g',
    ),
    'not led by $1',
  ],
  // "Most core workstreams have all members as participants. Where is that not the case?"
  [
    new RegExp(
      `^\\W*${most} ${ones} (have|list|name|include|state|serve|cite|carry|fall|come|end|run|belong|mention|share|give|expire) ([^.?!;]+?)${butSome}`,
      'gi',
    ),
    'which $1 do not $2 $3',
  ],
  [new RegExp(`^\\W*${most} ${ones} are (?!not\\b)([^.?!;]+?)${butSome}`, 'gi'), 'which $1 are not $2'],
  // "How many distinct objectives …, taken together?"
  [
    /\b(how many|number of|count of) (?:(?:different|distinct|separate|unique|individual|various|unduplicated) )+(?=(?:[a-z]+ ){0,3}(?:objectives|goals|areas|members|partners)\b)/gi,
    '$1 ',
  ],
  [
    /\b(number of|count of) (?:(?:different|distinct|separate|unique|individual|various|unduplicated) )+(?=(?:[a-z]+ ){0,3}(?:agencies|entities|organi[sz]ations|bodies|leads|participants)\b)/gi,
    '$1 ',
  ],
  [/\b(?:all )?(?:taken|put|added|counted|lumped) (?:all )?together\b/gi, 'altogether'],
  // "How many lead agencies are there in the core part?": agencies are counted.
  ...(
    [
      ['lead|leading', 'lead'],
      ['participating|participant', 'participate in'],
    ] as const
  ).map(
    ([part, verb]): Rewriting => [
      new RegExp(
        `\\b(how many|number of) (?:${part}) (agencies|entities|organi[sz]ations)(?: are| do)?(?: there| we have)? (?:in|of|for|across|among|on|throughout) (?=(?:all |the |all the )?(?:six |eight |nine )?(?:core|thematic|annex|T1 ?[-–]|F1 ?[-–]|whole|entire|workplan|plan\\b))`,
        'gi',
      ),
      `$1 $2 ${verb} `,
    ],
  ),
  // "Which meetings or gatherings", "events and conferences": one kind of thing in two words.
  [new RegExp(`\\b(meetings|events)(?:,? ${gathering})*,? (?:or|and|and/or) (?:other )?${gathering}\\b`, 'gi'), '$1'],
  [new RegExp(`\\b${gathering} (?:or|and) (?:other )?(meetings|events)\\b`, 'gi'), '$1'],
  // "Was something arranged on the margins of the high-level political forum?"
  [
    new RegExp(
      `\\b(?:was|is|were|are|has|have|will)(?: there)?(?: (?:something|anything|an?|any))?(?: (?:events?|meetings?|activit(?:y|ies)))?(?: been| be)?(?: (?:arranged|planned|organi[sz]ed|held|scheduled|foreseen|set up|put on|staged|laid on|going on|happening))? ${margins} `,
      'gi',
    ),
    'is there a side event at ',
  ],
  [
    new RegExp(
      `\\b(?:what|which)(?: (?:events?|meetings?|activit(?:y|ies)))?(?: else)?(?: (?:is|was|will be|are|happens?|happened|takes? place|took place|gets?))?(?: (?:being )?(?:arranged|planned|organi[sz]ed|held|scheduled|foreseen|set up|put on|staged|laid on|going on|happening))? ${margins} `,
      'gi',
    ),
    'what side event is there at ',
  ],
  // "T1 and F1 are both concerned with data. How do they differ in timing?": what is said of both first asks nothing.
  [
    new RegExp(
      `^\\W*(${id}),? and (${id})(?=[^.?!;]*\\bboth\\b)[^.?!;]*[.;!]\\s*((?:what|how|which|when|who|where|in what)\\b[^.?!]*?)\\b(?:the one and the other|they|them|those two|the two(?: of them)?|the pair)\\b`,
      'gi',
    ),
    '$3$1 and $2',
  ],
  // "What happens in 2020 besides deadlines?": events.
  [
    /\b(?:what(?: events?)?|which events?|is there anything|anything)(?: else)?(?: that)? (?:happens?|happened|is happening|takes? place|is going on|goes on|is on|is planned|is scheduled)([^.?!;]*?),? (?:besides|other than|apart from|aside from|except(?: for)?|beyond|not counting|leaving out) (?:the |mere |all |any )*(?:deadlines|due dates|delivery dates)\b/gi,
    'which events take place$1',
  ],
  [
    /\b((?:events|meetings)\b[^.?!;]*?),? (?:besides|other than|apart from|aside from|except(?: for)?|beyond|not counting|leaving out) (?:the |mere |all |any )*(?:deadlines|due dates|delivery dates)\b/gi,
    '$1',
  ],
  // "Is T4 due before or after August?": when it is due tells.
  [
    /\b(is|was|are|were|does|do|will) ([^.?!,;]{1,50}?) (?:be )?(due|fall due|end|finish|come due)(?: to be (?:done|finished|completed|delivered))? (?:before or after|after or before|earlier or later than|sooner or later than)(?= (?:the )?(?:(?:end|start|beginning|middle) of |mid-?|early |late )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|new year|year|20\d\d|\d{1,2} [a-z]{3,}))[^.?!;]*/gi,
    'when $1 $2 $3',
  ],
  // "Less than two months from their deadline", "with at least half a year to go", "due in more than six months".
  [new RegExp(`${chosen}\\b${have}${fewer} ${span} ${away}`, 'gi'), 'fall due in the next $1'],
  [new RegExp(`${chosen}\\b${have}${greater} ${span} ${away}`, 'gi'), 'fall due more than $1 from now'],
  [new RegExp(`${chosen}\\b(?:due|fall due|falls due) in ${fewer} ${span}(?! from)`, 'gi'), 'due in the next $1'],
  [
    new RegExp(`${chosen}\\b(?:due|fall due|falls due) in ${greater} ${span}(?! from)`, 'gi'),
    'due more than $1 from now',
  ],
  // "Aren't due till December": then or later.
  [
    /\b(?:is|are|fall|falls|come|comes)(?:n['’]?t| not)(?: come| fall)? due (?:until|till|'til|before)(?= (?!after\b|some ?time after\b))/gi,
    'are due no earlier than',
  ],
  [
    /\b(?:do|does)(?:n['’]?t| not) (?:fall|come) due (?:until|till|before)(?= (?!after\b))/gi,
    'are due no earlier than',
  ],
  // "If nothing is completed", "if things stay as they are": as is supposed anyway.
  [
    /,? \(?\b(?:if|assuming|provided|supposing)(?: that)? (?:(?:nothing|none|no one|none of (?:them|these|those))(?: (?:more|else|further|new))? (?:is|are|gets?|has been|have been|will be|was|were) (?:completed|finished|done|delivered|closed|marked (?:as )?(?:completed|done))|nothing (?:changes|happens|moves|improves)|(?:things|everything|all|the statuses|statuses) (?:stays?|remains?|keeps?) (?:as (?:they are|it is|is)|the same|unchanged)|no (?:progress|change)s? (?:is|are) (?:made|recorded))(?: (?:until|till|by|before) then)?\)?/gi,
    '',
  ],
  // "Nobody but IOM leads", "no lead other than IOM": it leads alone.
  [
    new RegExp(
      `\\b(?:nobody|no one|no-one|none|no (?:other )?(?:agency|body|entity)) (?:but|except(?: for)?|other than|besides|apart from) (${name}) (?:leads|is (?:a |the |in the )?lead(?:ing)?|heads|is in charge)\\b`,
      'g',
    ),
    '$1 leads alone',
  ],
  [
    new RegExp(
      `\\b(?:with |have |has |having )?(?:no|without(?: any)?) (?:other )?(?:leads?|lead agenc(?:y|ies)) (?:but|except(?: for)?|other than|besides|apart from) (${name})(?=\\W|$)`,
      'g',
    ),
    'led by $1 alone',
  ],
  [
    new RegExp(
      `\\b(${name}) and (?:nobody|no one|no-one|none) (?:else|other) (?:leads|is (?:a |the )?lead(?:ing)?|heads)\\b`,
      'g',
    ),
    '$1 leads alone',
  ],
  // "Leads the most but is not IOM": other than IOM.
  [
    new RegExp(
      `(?<=\\b(?:[Ww]hich|[Ww]hat|[Ww]ho)\\b[^.?!]{0,80}),? (?:but|and|yet|that|who) (?:(?:is|are)(?:n['’]?t| not)) (${name})(?=\\W*$)`,
      'g',
    ),
    ' other than $1',
  ],
  // "What will be late on 1 August?": a date that tells it is no forecast.
  [
    /(?<=\b(?:which|what|how many|anything|workstreams|ones)\b[^.?!]{0,40}\b(?:will|would) (?:already |still |then )?be )(?:late|behind schedule|delayed|past due)(?= (?:on|by|as of|at the end of) )/gi,
    'overdue',
  ],
  // "From the first deadline to the last", "the first and the last thematic deadline": of the whole, and no last one of anything.
  [
    /\b(?:from|between) the (?:first|earliest) (?:deadline|due date) (?:to|and|until) the (?:last|latest)(?: (?:one|deadline|due date))?\b/gi,
    'between the earliest and the latest deadline',
  ],
  [
    /\b(?:from|between) the (?:first|earliest) (?:to|and|until) the (?:last|latest) (core|thematic) (?:deadline|due date)s?\b/gi,
    'between the earliest and the latest deadline of the $1 workstreams',
  ],
  // "The next to become overdue": the next that is due.
  [/\bnext(?: one| ones| workstreams?)? to (?:become|go|fall|be|turn|get|run) (?:overdue|late)\b/gi, 'next due'],
  // "Responsible, as opposed to just contributing": the one part and not the other.
  [
    /(?<=\b(?:lead|leads|led|leading|responsible|in charge|heads?|heading|at the helm)\b[^.?!]{0,60}),? (?:as opposed to|rather than|instead of|and not|not) (?:just |merely |only |simply |mere )*(?:contribut|participat|support|taking part|takes part|helping|assist)[a-z]*\b/gi,
    '',
  ],
  [
    /(?<=\b(?:participates?|participating|participant|takes? part|contributes?|contributing|supports?|supporting)\b[^.?!]{0,60}),? (?:as opposed to|rather than|instead of|and not|not) (?:(?:being|as) )?(?:the |a )?(?:lead(?:s|ing)?|head(?:s|ing)?|in charge)\b/gi,
    ' but not as lead',
  ],
  // "Prior to the General Assembly session in September": before the month, whatever takes place then.
  [
    /\b(?:prior to|before|ahead of|in time for) (?:the|our|my|this|next)(?! (?:annual|steering|evaluation|principals|imrf|international|high-level|statistics|\d{4}))(?: [a-z-]+){1,6}? (?:in|of|at the (?:start|beginning) of) (?=(?:early |mid-)?(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/gi,
    'before ',
  ],
  // "Do any two of the workstreams have the same leads?": no number is supposed.
  [
    /\bany (?:two|2|pair|couple)(?: or more)?(?: of)?(?= (?:the |these |our )?(?:core|thematic|annex|workstreams|entries|ones))/gi,
    'any of',
  ],
  // "Which workstreams is ILO not in among the thematic ones?": what is chosen from stands first.
  [
    /\b(which)(?: workstreams?| ones?| entries)? ((?:is|are|does|do|has|have) [^.?!,;]{3,60}?),? (?:among|amongst|out of) ((?:the )?(?:six |eight )?(?:core|thematic|annex|cross-cutting) (?:ones|workstreams|entries|items)|T1 ?[-–] ?T6|T1 to T6)(?=\W*$)/gi,
    '$1 of $3 $2',
  ],
  // "Only in the annex and nowhere in T1–T6 or the core": the one says the other.
  [
    /\b(only|solely|exclusively) (in|within|under) the (annex|core part|core|thematic part)(?: entries| workstreams)?(?:,)? (?:and|but) (?:nowhere|not|in none|never)\b[^.?!;]*/gi,
    '$1 $2 the $3',
  ],
  // "UNICEF leads T2 and T5, fine. But in which thematic workstreams has it no part?": what is known asks nothing.
  [
    new RegExp(
      `^\\W*(${name}) (?:(?:co-)?leads?|heads?|runs?|participates? in|takes? part in|is (?:a )?(?:lead|participant|involved)(?: in| on| of)?)\\b[^.?!;]*?,? (?:fine|okay|ok|sure|granted|understood|noted|I know(?: that)?|I (?:can )?see(?: that)?|so much is clear|clear enough)[.,;!–—-]+\\s*(?:[Bb]ut |[Aa]nd |[Nn]ow |[Ss]o |[Yy]et )*([^.?!]*?)\\b(?:it|they)\\b`,
      'g',
    ),
    '$2$1',
  ],
  // "Thirty days from today: does any deadline fall in that stretch?"
  [
    /^\W*(?:the )?(?:next )?((?:[a-z]+|\d+) (?:days|weeks|months)) (?:from (?:today|now)|ahead|starting (?:today|now))\s*[:,;–—-]+\s*([^.?!]*?) (?:in|within|during|over) (?:that|this|the) (?:stretch|period|window|time|span|time span|interval)\b/gi,
    '$2 in the next $1',
  ],
  // "Which aren't led by IOM, and who leads them instead?": their leads are told anyway.
  [
    /(?<=\b(?:which|what)\b[^.?!]*(?:\bnot\b|n['’]t\b|\bwithout\b)[^.?!]*),? (?:and|so) who (?:does|do|leads?|runs?|heads?)(?: (?:them|it|those|these))? instead\b/gi,
    '',
  ],
  // "Are we on track with everything due so far?": what is late tells.
  [
    /\b(?:are|is|were) (?:we|things|the network) (?:still )?(?:on track|on schedule|on time|up to date) (?:with|on|for) (?:everything|all|whatever|anything)(?: (?:that|which))?(?: (?:is|was|has been))? due (?:so far|by now|until now|to date|as of (?:now|today)|up to (?:now|today))/gi,
    'what is overdue',
  ],
]
