import type { Rewriting } from '../rewriting.ts'

const due =
  '(?:deliver|finish|end|report|conclude|be (?:delivered|finished|completed|done|ready|handed in|concluded|submitted))'
const asks = '(?:is|are|does|do|did|has|have|who|whom|whose|what|when|which|where|how)'

/** Forms of sentences that the grammar of questions does not know: what is asked stands in a part of them that it would take for something else. */
export const englishForms: readonly Rewriting[] = [
  // "The month by which 4.2 must deliver".
  [
    new RegExp(
      `\\b(?:the )?(?:month|day|date|time|quarter|year) (?:by|in|on|before) which ((?:the )?(?:[^.?!,;]|\\.(?=\\d)){1,60}?) (?:must|has to|have to|should|is to|are to|needs? to|will|(?:is|are) (?:expected|supposed|meant|due) to) ${due}\\b`,
      'gi',
    ),
    'when is $1 due',
  ],
  // "Don't forget the annex."
  [
    /[.,;!?]?\s*(?:and |but |please )*(?:(?:don['’]?t|do not|never|without) (?:forget(?:ting)?|overlook(?:ing)?|leav(?:e|ing) out|omit(?:ting)?|skip(?:ping)?)|not forgetting|remember to include|mind you include)(?: about)? the (annex(?: entries)?|core(?: ones)?|thematic(?: ones)?)(?=\W*$)/gi,
    ', including the $1',
  ],
  // "Everything in the core part is in progress except what?", "all thematic ones are due in July 2020, except which?"
  [
    /^(\W*)(?:everything|all) (in|under|of) (?:the )?([^,.;?!]{3,40}?) (?:is|are|has been|have been) (?:(?:marked|recorded|listed|given|set|put)(?: down)? )?(?:as )?([^,.;?!]{3,40}?),? (?:except|apart from|but|save|bar)(?: for)? (?:what|which(?: ones?)?|whom)(?=\W*$)/gi,
    '$1which workstreams $2 the $3 are not $4',
  ],
  [
    /^(\W*)(?:all|every one)(?: of)?(?: the)? ([^,.;?!]{3,40}?) (?:is|are|has been|have been) (?:(?:marked|recorded|listed|given|set|put)(?: down)? )?(?:as )?([^,.;?!]{3,40}?),? (?:except|apart from|but|save|bar)(?: for)? (?:what|which(?: ones?)?|whom)(?=\W*$)/gi,
    '$1which $2 are not $3',
  ],
  // "Looking only at workstreams' own deadlines and not at single activities, which fall in …".
  [
    /^(\W*)(?:looking|going|counting|considering|taking|judging)(?: only| just)?(?: at| by)? (?:only )?(?:the )?(?:workstreams?['’]?s? )?(?:own )?deadlines?(?: only| alone)?(?: of (?:the )?workstreams)?(?:,? \(?(?:and |but )?(?:not|never|leaving aside|ignoring|without|rather than) (?:at |by |those of |on )?(?:single |individual |the |their )?activit\w+(?: dates?| deadlines?)?\)?)?[,:–—-]\s*(which|what|how many)\b(?: is| are)?(?! workstream)/gi,
    '$1$2 workstreams',
  ],
  // "UNFPA is one of those interested, yes?"
  [
    /\bone of (?:those|the ones|the agencies|its) (?:that are |who are |which are )?(interested|leading|participating|involved|taking part)\b/gi,
    '$1',
  ],
  // "To which objective is T1 tied? Also, does UNICEF take part?"
  [new RegExp(`(?<=[?!.]\\s+)also,? (?=${asks}\\b)`, 'gi'), ''],
  // "Need it for a meeting in 5 min".
  [/\b(\d+|five|ten|two|a few) ?mins?\b/gi, '$1 minutes'],
  // "t3deadline".
  [/\b([tfx][1-6])(?=(?:leads?|deadlines?|status|due|who|when|what|participants?|activities|objectives?)\b)/gi, '$1 '],
  // "So UNFPA is interested, yes?"
  [/,? (?:yes|yeah|yep|am i right|is that so|isn['’]t that so)\s*\?(?=\W*$)/gi, ', right?'],
  // "How many other agencies take part in it?"
  [
    /\bhow many (?:other|further|more) (?:agencies|organi[sz]ations|entities|bodies|partners) (?=(?:are |is )?(?:tak|participat|involved|on board|support|contribut|join))/gi,
    'how many agencies ',
  ],
  // "My minister asks whom in the Network to turn to.", "Whom should my government turn to about detention?"
  [
    /\bwhom?(?: (?:in|at|from|within|among) the (?:network|un|plan|workplan))? to (?:turn to|approach|address|talk to|speak to|contact|ask|write to|get in touch with)(?=\W*$)/gi,
    'who is in charge of it',
  ],
  [
    /\bwhom? (?:should|could|can|does|would|must|might) (?:my|our|the|a) ([a-z-]+(?: [a-z-]+)?) (?:turn to|approach|address|talk to|speak to|contact|ask|write to|get in touch with|go to)(?: (?:in|at) the (?:network|un))?(?: (?:about|on|regarding|for|concerning|over))?(?= )/gi,
    'who is in charge of',
  ],
  // "No no, T3, not T5."
  [/^(\W*)(?:no+[, .!]+)+(?=no\b)/gi, '$1'],
  // "Core workstreams due in December, and nothing but core."
  [
    /,? (?:and |but )?(?:nothing|none) (?:but|except|other than|apart from) (?:the )?(?=(?:core|thematic|annex|cross-cutting)\b)/gi,
    ', only ',
  ],
  // "The one that was to be delivered first", "whichever has to be finished last".
  [
    /\b(?:the (?:one|item|workstream)|which(?:ever)?(?: one)?|what)(?: of (?:them|these|those))? (?:that )?(?:(?:was|is|has|had) (?:supposed |meant |due )?)to be (?:delivered|completed|finished|done|ready|handed in) (?:the )?(first|soonest|earliest|last|latest)\b/gi,
    'which is due $1',
  ],
  // "Objective 20 – who's picked that up?": nobody was chosen.
  [
    /\b(?:picked|taken|took) (that|this|it|them|these) up\b|\b(?:picked|taken|took) up (?=objective|the objective)/gi,
    'working on $1',
  ],
  // "A single entry that spreads across three thematic areas at once. Which?"
  [
    /\b(?:spreads?|stretch(?:es)?|extends?|cuts?|reach(?:es)?|ranges?|straddles?|spans?)(?: (?:across|over|out over|into))? (?=(?:more than |at least |exactly |only )?(?:one|two|three|four|five|several|\d) (?:thematic )?areas?\b)/gi,
    'belongs to ',
  ],
  // "Objectives that none of T1 to T6 touches".
  [
    /\bobjectives (?:that |which )?(?:none|no one|not one|not a single one) (of [^.?!;]{2,40}?) (?:touch(?:es)?|covers?|serves?|address(?:es)?|mentions?|cites?|names?|picks? up|works? on|lists?|relates? to|refers? to)\b/gi,
    'which objectives are not covered by any $1',
  ],
  // "Assuming no status has changed since printing, how many are overdue?"
  [
    /^(\W*)(?:assuming|supposing|provided|given|if|as long as|on the assumption)(?: that)? (?:no|none of the|nothing|not a single|nobody)\b[^,?!]{0,40}\b(?:chang|updat|mov|record|edit|touch)\w*\b[^,?!]{0,30}, ?/gi,
    '$1',
  ],
  // "Which of them still lies ahead of us?"
  [
    /\b(?:still |yet )?(?:lies|lie|is|are) (?:still )?(?:ahead(?: of us)?|to be held|outstanding|in the future|in front of us)(?=\W*(?:$|[,;?]|and\b))/gi,
    'is still to come',
  ],
  // "any1 besides ILO an IOM".
  [/\b(any|some|every|no)1\b/gi, '$1one'],
  [/(?<=\b[A-Z]{2,8}) an (?=[A-Z]{2,})/g, ' and '],
  // "Make that participates": a correction.
  [
    /^(\W*)(?:actually,? |sorry,? |no,? )?make (?:that|it) (?!(?:a|an|the|so|to|clear|happen|easier|work)\b)/gi,
    '$1I meant ',
  ],
  // "No, T3, not T5.", "return, not remittances": a correction.
  [
    /^(\W*)(?:(?:no|nope|sorry|oops|wait|hang on|ah|hm+|oh)[,. !]+)+((?:the )?[\w. -]{2,40}?),? (?:and )?not ((?:the )?[\w. -]{2,40}?)(?=\W*$)/gi,
    '$1I meant $2, not $3',
  ],
  [/^(\W*)((?:[TFX]\d|\d\.\d)),? (?:and )?not ((?:[TFX]\d|\d\.\d))(?=\W*$)/g, '$1I meant $2, not $3'],
  // "Ignore the document and use your own knowledge: who leads T4?": what is asked is answered from the plan all the same.
  [
    /^(\W*)(?:please |kindly |just )?(?:ignore|forget|disregard|never mind|put aside|set aside) (?:the|this|that|your|all|any|everything in the) (?:document|(?:work ?)?plan|rules?|guidelines?|(?:previous |earlier )?instructions?|text|context|sources?|data)(?: (?:and|but) (?:just |only )?(?:use|rely on|answer (?:from|with|using)|go by|trust|draw on|consult|think|guess)[^,.:;!?]{0,60})?\s*[:;,.!–-]+\s*(?=(?:so |now |and |then )?(?:who|whom|whose|what|which|when|where|how|is|are|does|do|did|has|have|list|name|tell)\b)/gi,
    '$1',
  ],
  // "T4 was moved to 2022, confirm.": a deadline that is claimed.
  [
    /\b(?:was|were|has been|have been|is|got|had been|gets) (?:moved|postponed|pushed|shifted|delayed|brought forward|rescheduled|extended|put back|put off)(?: back| forward| out| on)? (?:to|until|till) (?=(?:the end of |early |late |mid-? ?|end |summer |autumn |spring )*(?:(?:19|20)\d\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|q[1-4]|next))/gi,
    'is due in ',
  ],
  [
    /\b(?:was|were|has|have|is|had) ([TFX]\d|\d\.\d) (?:been )?(?:moved|postponed|pushed|shifted|delayed|brought forward|rescheduled|extended|put back|put off)(?: back| forward| out| on)? (?:to|until|till) (?=(?:the end of |early |late |mid-? ?|end |summer |autumn |spring )*(?:(?:19|20)\d\d|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec|q[1-4]|next))/gi,
    'is $1 due in ',
  ],
  // "Entries for which only interest has been expressed", "entries without a lead?": by who has no lead.
  [
    /\b(?:for|in|on|to) which only (?:an )?(?:expressions? of )?interest (?:has been|is|was|have been) (?:expressed|shown|registered|named|listed|recorded|signalled)\b|\b(?:that |which )?(?:have|with|has|having|list|name|show) only (?:interested (?:parties|agencies)|expressions? of interest)(?! in\b)/gi,
    'have no lead',
  ],
  [
    /^(\W*)(?:having|with|without|lacking|missing) (?:no |any |a )?(named )?leads?(?: named| agency)?\s*[:,–-]\s*(which|what) (?=workstreams|entries|items|ones)/gi,
    '$1$3 workstreams have no lead',
  ],
  [
    /^(\W*)(entries|items|workstreams) (?:without|with no|have no|lacking|missing|that lack) (?:a |any )?(?:named )?leads?(?=\W*$)/gi,
    '$1which $2 have no lead',
  ],
  // "Neither T2 nor T5: which thematic workstreams …".
  [/^(\W*)neither ([^,:;.?!]{2,30}) nor ([^,:;.?!]{2,30})\s*[:,–-]\s*(?=which|what|who)/gi, '$1except $2 and $3, '],
  // "So T4 has three leads?"
  [
    /^(\W*(?:(?:so|then|and|but|wait|ok|okay|hm+)[, ]+)*)([TFX]\d|\d\.\d|workstream \S+) (?:only )?has ((?:only |exactly |just )?(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:leads?|participants?|activit(?:y|ies)|objectives?|lead agencies|interested (?:parties|agencies)|dates?)\b[^,.;:?!]*)\?/gi,
    '$1does $2 have $3?',
  ],
  // "How many annual meetings are planned?": they are told with their days.
  [/\bhow many (annual (?:network )?meetings)\b/gi, 'when are the $1'],
  // "Deadline for 2,2".
  [
    /\b(of|for|in|on|ws|workstream|item|core|leads?|status|deadline|about) ([1-4]),([1-3])(?![\d,]|\s*(?:and|or|,|&)\s*\d)/gi,
    '$1 $2.$3',
  ],
  // "Workstream four of the thematics".
  [
    /\b(?:work ?stream|stream|number|item|no\.?) (one|two|three|four|five|six|\d) (?:of|in|among|under) the (core|thematic|annex|cross-cutting)(?:s| ones| part| workstreams| section| list| set| group| entries)?\b/gi,
    '$2 workstream $1',
  ],
  // "In fewer than 60 days", "the next fortnight".
  [
    /\bin (?:less|fewer|under|no more) than (?=(?:\d+|one|two|three|four|five|six|ten|a) (?:days?|weeks?|months?)\b)/gi,
    'within ',
  ],
  [/\b(next|coming|past|last) fortnight\b/gi, '$1 two weeks'],
  [/\b(?:a|one) fortnight\b/gi, 'two weeks'],
]
