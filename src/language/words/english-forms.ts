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
    /^(\W*)(?:looking|going|counting|considering|taking|judging)(?: only| just)?(?: at| by)? (?:only )?(?:the )?(?:workstreams?['’]?s? )?(?:own )?deadlines?(?: only| alone)?(?: of (?:the )?workstreams)?(?:,? (?:and |but )?(?:not|leaving aside|ignoring|without) (?:at |by )?(?:single |individual |the |their )?activit\w+)?,\s*(which|what|how many)\b(?! workstream)/gi,
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
]
