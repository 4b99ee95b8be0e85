import { rewriting } from './rewriting.ts'

const group =
  '(?:the |any |all |all the )?(?:annex(?: (?:entries|items|ones|part|bits?|section|stuff|proposals))?|core(?: (?:ones|workstreams|part|section|bits?|stuff|priorities))?|thematics?(?: (?:ones|workstreams|part|section|bits?|stuff))?|cross-cutting (?:ones|entries|workstreams|items)|[TFX][1-6]|[1-4]\\.[1-3])'
const away =
  '(?:throw(?:ing)?(?: away| out)?|toss(?:ing)?(?: away| out| aside)?|chuck(?:ing)?(?: away| out)?|ditch(?:ing)?|drop(?:ping)?|discard(?:ing)?|scrap(?:ping)?|cut(?:ting)? out|bin(?:ning)?|forget(?:ting)?(?: about)?|never mind|ignor(?:e|ing)|disregard(?:ing)?|strip(?:ping)? (?:out|away)|take away|knock(?:ing)? (?:off|out)|weed(?:ing)? out|remov(?:e|ing)|strik(?:e|ing) out|cross(?:ing)? (?:out|off)|filter(?:ing)? out|kick(?:ing)? out)'
const isnt = "(?:is not|isn'?t|are not|aren'?t|ain'?t)"
const done = '(?:done|ready|finished|over|complete|completed|delivered|wrapped up|through|out|closed|due)'
const teller =
  '(?:somebody|someone|some ?one|a colleague(?! (?:at|from) [A-Z])|my colleague|some guy|a guy|the rumou?r mill|word on the street|a (?:little )?bird|colleagues)'
const says =
  '(?:said|says|say|told (?:me|us)|tells (?:me|us)|tell (?:me|us)|claims?|claimed|mentioned|mentions|reckons?|reckoned|swears?|swore|insists?|insisted|let slip|whispered|has it|maintains?|suggested)'

/** Turns of speech of those who talk, said as the grammar of questions knows them. */
export const spokenEnglish = rewriting([
  // "Which step updates the old recommendations?": what it does is no status.
  [
    /\b(which (?:steps?|activit(?:y|ies)|actions?|items?|tasks?) (?:is (?:about|for) )?)updat(?:es?|ing)\b/gi,
    '$1revises',
  ],
  // "Each country's own plan": nobody leads anything.
  [/(?<=\b(?:their|our|my|your|one's|[a-z]{3,}['’]s|[a-z]{3,}s['’]) )own (?=[a-z])/gi, ''],
  [
    /\b(?:the )?(?:(?:yearly|annual|big|december|end-of-year|year-end) )*(?:get-?together|gathering|meeting|assembly|reunion|meet-?up) of (?:the|all the) (?:whole |entire |full )?(?:network|members|network members)\b/gi,
    'the annual meeting',
  ],
  [
    /\b(?:(?:on|as of|as at|by|till|until|up to) )?this very (?:day|minute|moment|second|hour)\b|\b(?:on|as of|as at|at) this (?:day|minute|moment|point in time|hour)\b/gi,
    'today',
  ],
  // A holiday leaves nothing out.
  [/\b(from|on|annual|sick|parental|maternity|paternity|home|my|your|off on) leave\b/gi, '$1 holiday'],
  [/\bthis (?:un )?network\b/gi, 'the Network'],
  // "The whole workstreams", where nothing is counted in parts.
  [/\b(?:entire|whole|full|complete) (?=workstreams\b)/gi, ''],
  // "Today's and tomorrow's items alike", "in the main part as well as in the annex": both are meant.
  [
    /\b(?:today'?s?|current|present|now) and (?:tomorrow'?s?|future|later) (?:items|entries|ones|workstreams|stuff|work)(?: alike)?\b/gi,
    'including the annex',
  ],
  [
    /,? (?:both )?(?:in|from|of) (?:the |its )?(?:main|core|first|front) (?:part|body|section|text|bit|document)s?,? (?:as well as|and|and also|plus|or) (?:in |from |of )?the annex(?: alike| too)?\b/gi,
    ' including the annex',
  ],
  [
    /\b(?:carry|carries|carrying|bear|bears|bearing|with|has|have|having|got) (?:a|any|some|its|their) dates? (?=(?:from|between|in|within|during|before|after|this|next)\b)/gi,
    'due ',
  ],
  // "The 2020 edition" of what was spoken of.
  [/\b(?:the )?(20\d\d) (?:edition|round|instalment|installment|version|iteration)\b/gi, 'the $1 one'],
  // What is to be booked is no place that is asked for.
  [
    /\b(?:i|we)(?:'ve| have|'m| am|'ve got| need| must| want| have got)? ?(?:got |to )*(?:book |reserve )?(?:an?|the|my|our|some) (?:conference |meeting )?(?:rooms?|hotels?|flights?|tickets?|trains?|venue|hall|table|seats?) (?:(?:to|i need to|we need to) (?:book|reserve|arrange)|(?=(?:so|and)\b)),? ?(?:so|and)?,? ?/gi,
    '',
  ],
  // "What the folks running 4.3 must hand in": what 4.3 must.
  [
    /\b(?:the )?(?:folks|people|guys|team|crowd|lot|bunch|those|agencies|ones)(?: who are| who're| that are)? (?:running|leading|behind|steering|heading|in charge of|working on|responsible for|doing) ([TFX][1-6]|[1-4]\.[1-3])(?= (?:are|is|have|has|must|should|need|want|will|would|can|do)\b)/gi,
    '$1',
  ],
  [
    /\b(?:so )?(?:does )?(?:any|anything|any workstreams?|which ones?|something)(?: that)? (?:match|matches|matching|fits?|fit the bill)(?: that| this| those)?(?=\s*[?.]?\s*$)/gi,
    'which workstreams',
  ],
  // The refugees' compact has aims of its own, which are not in the plan.
  [
    /\b(?:aims|objectives|goals|pillars|articles|chapters|paragraphs|principles|signatories|provisions|commitments)(?: that are| which are)?(?: listed| set out| named| stated| found| given| contained)? (?:in|of|under) (?:the )?(?:global compact on refugees|refugee compact|gcr)\b/gi,
    'next workplan',
  ],

  // "Leaving the annex out of it altogether", "keep the annex out of this".
  [
    new RegExp(
      `\\b(?:leav(?:e|ing)|tak(?:e|ing)|put(?:ting)?|keep(?:ing)?) (${group}) (?:entirely |altogether |completely )?(?:out|aside|to one side)(?: of (?:it|this|that|things|the picture|consideration|the equation|account))?(?: altogether| entirely| completely| for now| for the moment)?(?=[,.;:!?]|$| (?:and|which|what|who|how))`,
      'gi',
    ),
    'excluding $1',
  ],
  [
    new RegExp(
      `(?<!\\b(?:don['’]?t|do not|never|not|without) )\\b${away} (${group})(?=[,.;:!?]|$| and\\b| then\\b)`,
      'gi',
    ),
    'excluding $1',
  ],
  // "Throw away whatever isn't in progress": only what is stays.
  [
    new RegExp(
      `\\b${away} (?:what(?:ever)?|everything|anything|those|all|the ones|any|every one|all those)(?: that| which| who)? ${isnt} `,
      'gi',
    ),
    'only those ',
  ],
  // "Out of T1 to T6, …" at the head of a part chooses from them.
  [
    /(^|[.?!;:,–—-]\s*|\b(?:so|and|but|now|then|right|ok|okay) )out of (?=(?:the|all|these|those|your|our|thematic|core|annex|[TFX]\d|\d\.\d|\d+ |six|eight|nine|three|seven|seventeen|twenty)\b)/gi,
    '$1among ',
  ],
  // "Number 20 on the list of Compact objectives", "goal number fifteen".
  [
    /\b(?:number|no\.?|nr\.?|#) ?(\w+)(?: of| on| in| from| out of| among)(?: the| its| their)?(?: list of)?(?: (?:23|twenty-three))? ?(?:the )?(?:global |migration )?(?:compact'?s?|gcm'?s?)? ?(?:objectives?|goals?|aims?)(?: list)?\b/gi,
    'objective $1',
  ],
  [
    /\b(?:(?:global |migration )?(?:compact'?s?|gcm'?s?) )?(?:objective|goal|aim|target) (?:number|no\.?|nr\.?|#) ?(?=\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)/gi,
    'objective ',
  ],
  [
    /\b(?:heading|chapter|section) (?:number|no\.?|nr\.?) ?(?=\d|one|two|three|four)(\w+)(?: (?:of|in) the core(?: part| section| priorities)?)?/gi,
    'core heading $1',
  ],
  [
    /\b(objective \w+) (?:is |are |gets? )?(?:being |to be )?(?:worked on|worked towards|dealt with|tackled|taken up|addressed|pursued|looked after|handled|covered|catered for|seen to)\b/gi,
    '$1 served',
  ],
  // "Which should be done sooner": when, and not what.
  [
    new RegExp(`\\b(?:be|get|is|gets) ${done} (?=(?:sooner|earlier|first|later|last|before|after)\\b)`, 'gi'),
    'is due ',
  ],
  // "What sets the core priorities apart from the thematic ones?"
  [
    /\bwhat (?:sets|marks|tells|keeps|divides|separates|distinguishes|singles)(?: out)? ([^.?!,;]{3,60}?) (?:apart |off |out )?(?:from|against) /gi,
    'what is the difference between $1 and ',
  ],
  // "Should have been delivered last month" was due then.
  [
    /\bshould(?: already)? have been (?:delivered|finished|completed|done|handed in|wrapped up|over|ready)(?= (?:in |during |by |over )?(?:last|the (?:previous|past)|this|january|february|march|april|may|june|july|august|september|october|november|december|20\d\d)\b)/gi,
    'was due',
  ],
  // Whoever told it is nobody who is asked for.
  [
    new RegExp(
      `\\b${teller}(?: (?:in|at|from|over|on|down) the [a-z ]{2,24}?| here| else)? ${says}(?: that)? (?=\\w)`,
      'gi',
    ),
    'i heard ',
  ],
  [
    /\b(asks?|asking|wants?|wanting|tells?|telling|expects?|expecting|gets?|getting|requires?|requiring) (?:somebody|someone|people|anybody|anyone|them|folks) to\b/gi,
    '$1 to',
  ],
  [/\bon (?:somebody|someone)(?:'s| else's) (?:to-?do )?(?:list|plate|desk|agenda)\b/gi, 'in the plan'],
  [/\b(?:somebody|someone)'s (?:to-?do list|job|task|plate|desk)\b/gi, 'the plan'],
  // Manners, which would be superlatives.
  [
    /\b(?:i|we)(?:'d| would| should| shall|'ll| will)? be (?:most|ever so|so|very|really|extremely|deeply|much)? ?(?:grateful|obliged|thankful|indebted|appreciative|glad|happy|pleased|delighted) (?:if (?:you|someone|somebody) (?:could|would|can|might)|to (?:be (?:pointed (?:to|towards|at)|told|shown|given|informed(?: of| about)?|enlightened (?:on|about|as to)|directed (?:to|towards))|hear|learn|know|find out|see|receive|have))\b/gi,
    'tell me',
  ],
  [/\b(?:most|ever so|so|very) (?:grateful|obliged|kind of you|thankful|appreciated|welcome)\b/gi, ''],
  [
    /\b(?:would|could|can|might|may) (?:you |u )?(?:help|be of help|be useful|do me a favou?r)(?: no end| a lot| enormously| greatly)? to know\b/gi,
    'tell me',
  ],
  [
    /\bit (?:would|might|could) (?:really |greatly )?(?:help|be (?:good|nice|useful|great|helpful|handy))(?: me| us)?(?: no end| a lot| enormously| greatly)? (?:to|if i could|if we could|if you could tell me|knowing)(?: know| learn| hear| find out| see| be told)?\b/gi,
    'tell me',
  ],
  // What is left to say to whoever asked.
  [
    /,? (?:and|but|so) (?:i|we)(?:'ve| have|'m| am|'d| had)? (?:got )?(?:nothing|not(?:hing)? a (?:thing|word)|no idea what|no clue what) to (?:tell|say|show|give|offer)(?: to)?(?: (?:her|him|them|it))?\b/gi,
    '',
  ],
])
