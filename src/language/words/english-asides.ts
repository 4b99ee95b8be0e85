import type { Rewriting } from '../rewriting.ts'

const ahead = '(?=(?:by|before|on|in|until|no later than)\\b)'

/** What is put in beside a question, and roundabout ways of saying when, how much and what about. */
export const englishAsides: readonly Rewriting[] = [
  // "What does activity 4 of T2 say exactly?": no order to say something.
  [
    /\b(says?|states?|reads?|means?|covers?|contains?|is|entails?|involves?|about) (?:exactly|precisely|literally|verbatim|word for word|in full|in so many words)(?=\W*$|\s*[?.!])/gi,
    '$1',
  ],
  // "Fair recruitment, i.e. objective 6".
  [
    /,?\s*\b(?:i\.\s?e\.|viz\.|a\.?k\.?a\.?|id est|to wit|namely|that is to say),?\s+(?=(?:the )?(?:objective|thematic|area|workstream|core|annex|[TFX]\d|\d\.\d)\b)/gi,
    ', ',
  ],
  // "Falling this very month", "in that very year".
  [/\b(this|that|the) very (?=(?:day|week|month|quarter|year|moment|minute)\b)/gi, '$1 '],
  // "What has to be in by November?"
  [
    new RegExp(
      `\\b(?:has|have|needs?|is|are|was|were|ought|must|should)(?: (?:supposed|meant|due|expected))?(?: to)? be in ${ahead}`,
      'gi',
    ),
    'is due ',
  ],
  // "Which days are set aside for the annual meeting?"
  [
    /\b(?:(?:which|what) )?(?:days?|dates?|weeks?) (?:is|are|was|were|has been|have been) (?:set aside|reserved|earmarked|blocked|booked|kept|foreseen|planned|pencilled in|fixed|picked|scheduled) for (?=the\b|our\b|a\b|an\b)/gi,
    'when is ',
  ],
  // "The annual meeting that comes after the 2019 one".
  [
    /\bthe (annual meeting|meeting|forum|session)(?: that| which)? (?:comes|follows|is held|takes place|after|coming|following)(?: right| directly| immediately)?(?: after| on)? (?:the |that of |the one (?:of|in) )?2019(?:['’]s)?(?: one| edition| meeting)?/gi,
    'the $1 of 2020',
  ],
  // "Which subject hides behind that code?", "what's behind X3?"
  [
    /\b(?:which|what) (?:subject|topic|theme|matter|issue|thing)? ?(?:is |are )?(?:hides?|hiding|lies?|lying|stands?|standing|sits?|lurks?|lurking|hidden|concealed|is|are) behind (?:that|this|the)(?: code| label| id| number| abbreviation| reference| name)?(?=\W*$|\s*[?.!,])/gi,
    'what is it about',
  ],
  [
    /\b(?:what(?:['’]s| is)|(?:which|what) (?:subject|topic|theme) (?:is|lies|hides|stands|sits)) (?:hiding |hidden |lurking )?behind (?:the )?(?:code |label |id |number )?(?=[TFX]\d|\d\.\d)/gi,
    'what is ',
  ],
  // "Is T1 the last thematic workstream to be delivered?": by its deadline, and not by its place.
  [
    /\bthe (first|last|earliest|latest) ((?:core |thematic )?(?:workstream|one|item))s? (?:that (?:is|has) )?(?:to be )?(?:due|delivered|completed|finished|done|concluded|wrapped up|to (?:finish|end|come due|fall due|be due))\b/gi,
    'the $2 that is due $1',
  ],
  // "Carry July 2020 itself as their deadline (not earlier, not later)".
  [
    /[(,–—-]?\s*\b(?:and )?(?:not|no|neither) (?:earlier|sooner|before),? (?:and |nor )?(?:(?:not|no) )?(?:later|after)\b\s*[),]?/gi,
    ' ',
  ],
  [
    /\b(?:carry|carries|bear|bears|show|shows|state|states) ((?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4})(?: itself| exactly| precisely)? as (?:their|its|the|a) (deadline|due date)s?/gi,
    'have a $2 in $1',
  ],
  // "Where is objective 15 on basic services picked up?": its number says which.
  [
    /\b(objective \d+),? (?:on|about|concerning|regarding|dealing with) [a-z' -]{3,50}?(?=,? (?:is |are )?(?:picked|taken|covered|served|addressed|tackled|handled|mentioned|found|dealt|touched)\b)/gi,
    '$1',
  ],
  // "By when are the results on return promised?": when it is due, and no result.
  [
    /\b(?:by )?when (?:are|is|were|was) the (?:results?|outcomes?|outputs?|products?|deliverables?|findings) (?:on|of|for|from|under) ([^?.!,;]{3,60}?) (?:promised|expected|due|planned|foreseen|scheduled|wanted|needed|to be (?:delivered|ready|in))\b/gi,
    'when is $1 due',
  ],
  // "The very first core or thematic deadline to fall due".
  [
    /\bthe (?:very )?(first|last) ((?:core|thematic)(?:,? (?:or|and) (?:core|thematic))?) deadline(?: to (?:fall|come) due| to (?:pass|expire|arrive|come))?/gi,
    'the $1 deadline of the $2 workstreams',
  ],
  // "Quick sanity check before I hit send: …"
  [
    /^\W*(?:just |and |so )*(?:a )?(?:quick |one |small |last |final )*(?:sanity|reality|fact|double|cross|spot)?[- ]?check\b[^:?]{0,40}:\s*/gi,
    '',
  ],
  [/,? ?\bbefore (?:i|we) (?:hit|press|click) send\b/gi, ''],
  [/\b(areas?|objectives?|headings?|priority) (?:number|no\.?|nr\.?|#) ?(\d{1,2})\b/gi, '$1 $2'],
  // "Between T1 and T6 inclusive, which …": of all of them.
  [
    /\bbetween ([TFX])(\d) and \1(\d)(?:,? inclusive(?:ly)?|,? both included)(?=,? (?:which|what|who|how many)\b)/gi,
    'of $1$2 to $1$3',
  ],
  // "What does the plan want done by September?"
  [
    /\bwhat (?:does|did) the (?:work ?)?plan (?:want|expect|require|need|like|ask)s?(?: us| the network| agencies| them)? (?:to (?:be|have|see|get) )?(?:done|finished|completed|delivered|in place|ready|achieved)\b/gi,
    'what is to be done',
  ],
  // "…, and which organisation is it convened with?"
  [
    /\b(?:which|what) (?:outside |external |other |non-UN |partner )?(?:organi[sz]ation|agency|body|entity|partner) (?:is|was|will) it (?:be )?(?:convened|held|organi[sz]ed|hosted|run|arranged) with\b/gi,
    'with whom is it held',
  ],
  // "Recommendations dating from 1998".
  [/,? (?:which |that )?(?:dat(?:ing|ed|es?)) (?:from|back to) (\d{4})\b/gi, ' ($1)'],
  [
    /\bi(?: would|['’]d)? (?:need|want|like)(?: to (?:know|have|see))? the (?:full |exact |official |proper |whole )?(name|title|wording) of (?=(?:the )?(?:thematic )?(?:area|theme|objective|heading)\b)/gi,
    'what is the $1 of ',
  ],
  // "Which activities of T4 involve pilots?": those that speak of them.
  [
    /\b(?:which|what) (?:activit(?:y|ies) (?:of|in|under|for|within) ((?:the )?(?:[TFX]\d|\d\.\d))|of ((?:[TFX]\d|\d\.\d))['’]s activities) (?:involves?|concerns?|deals? with|(?:is|are) about|relates? to|includes?|features?|foresees?|provides? for|touch(?:es)? on) /gi,
    'which activities of $1$2 mention ',
  ],
  // "Is 3 still running?": the workstream of that number.
  [
    /^(\W*(?:is|does|has|was|will)) 3(?= (?:still|already|overdue|late|due|led|have|involve|in progress|in preparation|ongoing|running|finished|completed)\b)/gi,
    '$1 core workstream 3',
  ],
]
