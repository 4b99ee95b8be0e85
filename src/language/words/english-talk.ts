import type { Rewriting } from '../rewriting.ts'

const typed = '(?:names?|acronyms?|letters?|abbreviations?|numbers?|codes?|ids?|agencies|workstreams?|two|items?)'
const item = '(?:[TFX]\\d|[1-4]\\.[1-3])'

/** Turns of phrase of a conversation in English: slips owned up to, two things asked for in one breath. */
export const englishTalk: readonly Rewriting[] = [
  // "Take out those led by UNICEF", "filter out any due in July".
  [
    /(^|[.;!?,]\s*|\b(?:and|then|now|please|ok|you) )(?:take|strip|filter|weed|leave|cut|kick|throw|toss|sift|screen) out (?=(?:the |all |any |every(?:thing|one)? |whatever |anything |what |which )*(?:those|ones?|workstreams|entries|items|that|led|due|with|in|where|which)\b)/gi,
    '$1exclude ',
  ],
  // "She'll mention remittances. Who's interested in that?": what somebody is to speak of.
  [
    /(^|[.!;:]\s*|\band )(?:i|she|he|we|they|(?:my|our|the) (?:[a-z]+ )?(?:boss|minister|ambassador|colleague|director|delegation|team|chief|head))(?:['’](?:ll|m|re|s)| will| am| is| are| wants? to| want(?:s|ed)? me to| has to| have to| need(?:s)? to|(?: is| are| am| was| were)? (?:going|about|due|supposed|asked) to)+ (?:mention(?:ing)?|talk(?:ing)? about|speak(?:ing)? (?:about|on|of)|discuss(?:ing)?|rais(?:e|ing)|bring(?:ing)? up|touch(?:ing)? (?:up)?on|cover(?:ing)?|present(?:ing)? on|report(?:ing)? on|writ(?:e|ing) (?:about|on)) (?=[^.?!]{3,60}[.!;:] )/gi,
    '$1about ',
  ],
  // "Scrap that, T3.", "never mind that. When is T3 due?"
  [
    /^\W*(?:(?:no|oh|sorry|ok|actually|wait)\W+)*(?:scrap|scratch|strike|ignore|forget|cancel|drop|never ?mind) (?:that|this|it|my last(?: one| question)?|the last(?: one| question)?)\s*[,.;:!–—-]+\s*(?=(?:the )?[\w.-]+(?: [\w.-]+){0,2}[.!]?\s*$)/gi,
    'I meant ',
  ],
  [
    /^\W*(?:(?:no|oh|sorry|ok|actually|wait)\W+)*(?:scrap|scratch|strike|cancel|drop|never ?mind) (?:that|this|it|my last(?: one| question)?|the last(?: one| question)?)\s*[,.;:!–—-]+\s*(?=\S+ \S+ \S+)/gi,
    '',
  ],
  // "In the meeting they talked about a connection hub. Which workstream is that?"
  [
    /^(\W*(?:(?:hi|hello|hey|so|well)\b\W*)?)(?:in|at|during) (?:the|our|a|an|my|yesterday['’]s|today['’]s|this morning['’]s|last week['’]s) (?:[a-z]+ )?(?:meetings?|calls?|briefings?|sessions?|conference|discussions?|town ?hall|lunch|retreat|workshop),? (?:they|someone|somebody|people|we|he|she|i|colleagues|a colleague|the chair) (?:kept |were |was |had |just |also )*(?:talk(?:ed|ing) about|sp(?:oke|eaking) (?:of|about)|mention(?:ed|ing)|discuss(?:ed|ing)|brought up|referr(?:ed|ing) to|heard (?:about|of)|rais(?:ed|ing)) /gi,
    '$1about ',
  ],
  // "Since both T2 and T3 are in area 3, who leads them?": nothing is compared.
  [
    new RegExp(
      `\\bboth (?=${item} and ${item} (?:are|were|have|had|matter|belong|fall|serve|count|stand|interest)\\b[^.?!]*[.,;:] )`,
      'gi',
    ),
    '',
  ],
  [/\b(to|for|concern|interest|affect) (us|them|you) both\b/gi, '$1 $2'],
  // "Which thematic ones share that deadline?"
  [
    /\b(?:shar(?:e|es|ing)|ha(?:s|ve|ving)|carr(?:y|ies|ying)) (?:that|this|the|its|exactly that|the very)(?: very)?(?: same)? (?:deadline|due date|target date|time limit)\b(?=\W*$)/gi,
    'are due at the same time',
  ],
  // "A slip of the finger", "fat fingers".
  [
    /\b(?:(?:that|it) was )?(?:just |only )?(?:a |my )?(?:slip of (?:the|my) (?:\w+)|fat[- ]?(?:fingers?|thumbs?)|finger trouble|brain ?fade|autocorrect)(?: there)?\b/gi,
    'typo',
  ],
  // "I mixed up the acronyms", "got my letters crossed".
  [
    new RegExp(
      `\\b(?:i|we)(?:'ve| have| had| must have| seem to have| think i)? (?:(?:mixed|muddled|jumbled) (?:up )?|confused |misread |got )(?:(?:the|my|our|those|these) )?${typed}(?: (?:mixed|muddled|confused|crossed|jumbled|wrong))?(?: up)?\\b`,
      'gi',
    ),
    'my mistake',
  ],
  // "It is OHCHR I am after", "it was T6 that I wanted".
  [
    /\bit(?:'s| is| was) (?!the same\b)((?:the )?[\w-]+(?: [\w-]+){0,3}?) (?:that |which )?(?:i|we)(?:'m| am| was| were| had)?(?: really| actually)? (?:after|looking for|interested in|asking about|want(?:ed)?(?: to ask about| to know about)?|mean|meant|need(?:ed)?|(?:had )?in mind)\b/gi,
    'i meant $1',
  ],
  // "Where's 4.3 at?"
  [
    new RegExp(
      `\\bwhere ?(?:'?s|are|is)? ?(?:the )?(${item}(?: and ${item})?|[a-z -]{3,30} workstream) ?(?:'s)? ?at\\b`,
      'gi',
    ),
    'what is the status of $1',
  ],
  // "Tell me first A and then B", "first the lead of T1, then its deadline".
  [
    /\b(?:(tell|give|show|send) (?:me|us)|(i(?:'d like| would like| need| want)(?: to (?:know|have|see))?))(?: please)?,? first(?: of all|ly)?,? (?!of\b|core\b|thematic\b|workstream|activit|one\b)([^.?!;]{4,90}?),? (?:and )?(?:then|after that|afterwards|next|secondly|second),? (?=(?:the|its|their|who|when|what|which|how|whether|where)\b)/gi,
    'tell me $3? And tell me ',
  ],
  // "The month in which the report has to reach him".
  [/\bthe (?:exact |precise )?(?:days?|dates?|months?) (?:(?:in|on|by|at) which|when|that)\b/gi, 'when'],
  // "The days of the annual meeting".
  [/\bthe (?:exact |precise )?days of (?=the\b)/gi, 'the dates of '],
  // "Cut across all themes rather than belonging to one area".
  [
    /\b(?:that |which )?(?:cut|cuts|cutting|run|runs|running|go|goes) across (?:(?:all|every|the|any|everything|several)\b)?(?: of\b)?(?: the\b)? ?(?:thematic )?(?:(?:themes?|areas?|workstreams?|topics?|subjects?|things?|entries|board|plan)\b)?(?:,? (?:rather than|instead of|and do(?:es)? not|without|not) (?:belong(?:ing)?|sit(?:ting)?|be(?:ing)?|fall(?:ing)?)[^.?!;,]{2,40})?/gi,
    'are cross-cutting ',
  ],
  // "Is anyone in the Network thinking about that?"
  [
    /\b(?:is|are) (?:there )?(?:anyone|anybody|someone|somebody|any (?:agency|body|organi[sz]ation|of (?:you|them))|people)(?: else)?(?: (?:in|at|on|within|from) (?:the |this )?(?:network|un|system|plan|workplan|table))? (?:thinking about|thinking of|looking (?:at|into|after)|working on|dealing with|busy with|concerned with|concerned about|taking care of|seized of|doing (?:something|anything) (?:about|on)|caring (?:for|about)) (?=(?:that|this|it|them|these|those)\b)/gi,
    'who is involved in ',
  ],
  // "Where do three agencies share the lead?"
  [
    /\bwhere (do|have|are|did) (?=(?:(?:exactly|only|just|more than|at least|fewer than|at most) )?(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|many)(?: or more)? (?:un )?(?:agenc|organi|bod|entit|leads|participants|co-?leads))/gi,
    'which workstreams $1 ',
  ],
  [
    /\bwhere is there (?=(?:only |just |exactly |more than )?(?:a |one |a single |no |two |three |\d )+(?:lead|co-?lead|participant|agenc|interested))/gi,
    'which workstreams have ',
  ],
  [
    /\b((?:two|three|four|five|\d|several|many) (?:un )?(?:agencies|organi[sz]ations|bodies|entities)) (?:share|split|divide) (?:the )?(?:lead|leadership|helm)(?: role)?\b/gi,
    '$1 lead',
  ],
  // "With whose support does the Coordinator prepare the meeting?"
  [
    /\bwith whose (?:support|help|assistance|backing|aid) (?:does|do|did|will|would|is|are|can) (?=[a-z])([^.?!,;]{3,60}?) (?:to )?(prepar|organi[sz]|draft|lead|arrang|conven|run|writ)(?:e|ing|es|s)?\b/gi,
    'who supports $1 in $2ing',
  ],
  // "What is the Network?"
  [
    /\b(what(?:'s| is| exactly is)|when was|why was|who (?:set up|created|founded|established)) (?:the|this) network(?= (?:set up|created|founded|established|launched|for|about|really|exactly)\b|\W*$)/gi,
    '$1 the UN Network on Migration',
  ],
  // "Bring together UNHCR and UNICEF".
  [
    /\b(which|what|any|the) ((?:core |thematic |annex )?(?:workstreams?|entries|entry|items?|ones?)) (?:that )?(?:bring|unite|pair|combine|join|put)(?:s|es)?(?: (?:up|together|both))? (?=[^.?!]{2,40}\band\b)(?=[^.?!]*\b(?:iom|ilo|who|undp|unhcr|ohchr|unicef|unodc|unfpa|ifad|wfp|unaids|un[- ]?women|un[- ]?habitat|un[- ]?desa|desa)\b)/gi,
    '$1 $2 have both ',
  ],
  // "The main plan" is what stands before the annex.
  [
    /\b(?:(anything|something|any|what|which|where) )?(?:in|on|of|within) the main (?:plan|workplan|body|text|part|document)(?: of the (?:plan|workplan))?\b/gi,
    '$1 of the core and thematic workstreams',
  ],
  // "F4 isn't in the annex, is it?", "UNICEF leads T5, I believe", "correct me if I'm wrong".
  [/, ?(?:is|are|was|were|does|do|did|has|have|can|will) (?:it|they|he|she|there)(?=\s*\?\s*$)/gi, ', right'],
  [
    /,? (?:i (?:believe|guess|think|suppose|reckon|gather|assume|take it|presume)|if i(?:'m| am) not mistaken|if i(?:'m| am) right|unless i(?:'m| am) mistaken|as far as i know|afaik)\s*[.?!]*\s*$/gi,
    ', right?',
  ],
  [/\b(?:please )?(?:do )?correct me if i(?:'m| am) wrong\b[,:;]?(?: but)?/gi, 'is it true that'],
  // "T6 is a core workstream?"
  [
    /^(\W*(?:so |and |but |wait,? |hm+,? |ok,? )*(?:[TFX]\d|\d\.\d) (?:is|was|has|belongs|falls|counts)\b(?![^?]*\b(?:who|what|when|where|which|how|why|right|correct|true|yes|no|or)\b)[^?.!,;:]{3,60})\?\s*$/gi,
    '$1, right?',
  ],
  // "T4 is led by ILO, nobody else?"
  [
    /(\b(?:led|leads?|run|participates?|takes part)\b[^?!]{2,60}?)\W*(?:and )?(?:nobody|no[- ]?one|no other agency|none) else\b/gi,
    '$1 only',
  ],
  // "Who else besides IOM leads T4?"
  [
    /\b(who|which (?:agency|agencies|bod(?:y|ies)|organi[sz]ations?)) (?:else )?(besides|apart from|other than|aside from|in addition to|except(?: for)?) ((?:the )?[\w-]+(?: [A-Z][\w-]+)?) (?=(?:co-?)?(?:leads?|is|are|participates?|takes?|has|have|works?)\b)/gi,
    '$2 $3, $1 ',
  ],
  // "If IOM dropped out, which thematic workstreams would have no lead?": those that it leads alone.
  [
    /^\W*(?:(?:and|so|but) )?(?:if|suppose|supposing|imagine|assuming|say) ((?:the )?[\w-]+(?: [A-Z][\w-]+)?) (?:dropped out|drops out|left|leaves|withdrew|withdraws|pulled out|pulls out|quit|quits|stepped (?:down|back|aside)|(?:were|was|is) (?:gone|removed|taken out|out))(?: of the (?:network|plan|workplan))?,? (?:then )?(which|what) ([^.?!]*?)(?: would| will| do)? (?:have no leads?|be (?:left )?without (?:a |any )?leads?|be leaderless|be left leaderless|lose (?:its|their) (?:only |sole )?leads?|lack a lead)(?: left)?(?=\W*$)/gi,
    '$2 $3 does $1 lead alone',
  ],
  [
    /\b(which|what) ([^.?!]*?)(?: would| will| do)? (?:have no leads?|be (?:left )?without (?:a |any )?leads?|be leaderless|be left leaderless|lose (?:its|their) (?:only |sole )?leads?|lack a lead)(?: left)?,? if ((?:the )?[\w-]+(?: [A-Z][\w-]+)?) (?:dropped out|drops out|left|leaves|withdrew|withdraws|pulled out|pulls out|quit|quits|stepped (?:down|back|aside)|(?:were|was|is) (?:gone|removed|taken out|out))(?=\W*$)/gi,
    '$1 $2 does $3 lead alone',
  ],
  // "Who leads T3? Sorry, T5.", "when is T1 due, I mean T4?"
  [
    /^((?:(?!\b[TFX]\d|\b\d\.\d).)*)\b(?:[TFX]\d|[1-4]\.[1-3])\b((?:(?!\b[TFX]\d|\b\d\.\d).)*?)[\s.?!,;–—-]+(?:(?:sorry|oops|whoops|no,? wait|no|wait|actually|correction|rather|scratch that|my mistake|typo)[\s,.:!–—-]+)?(?:(?:sorry|i mean|i meant|make (?:that|it)|i should have said|read)[\s,:]+)?(?<=(?:sorry|oops|wait|no|actually|correction|rather|that|mistake|typo|mean|meant|it|said|read)[\s,.:!–—-]+)([TFX]\d|[1-4]\.[1-3])[\s.?!]*$/gi,
    '$1$3$2?',
  ],
  // "In total", behind what is counted.
  [/\b(how many\b[^.?!]{4,80}?) (?:in total|in all|all in all|altogether)(?=\W*$)/gi, '$1 combined'],
  // "How many different agencies are in T1 and T2?": of both together.
  [
    new RegExp(
      `\\bhow many (?:different|distinct|unique|separate|individual) (?=(?:un )?(?:agenc|organi|entit|bod|lead|partic|objectiv|area))([^.?!]*${item}[^.?!]*${item})(?=\\W*$)`,
      'gi',
    ),
    'how many $1 combined',
  ],
]
