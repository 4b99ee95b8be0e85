import type { Rewriting } from '../rewriting.ts'

const name = "(?:the )?[a-z][a-z'.-]*(?: [a-z][a-z'.-]*){0,4}?"
const scope =
  '(?:(?:the )?(?:(?:six|eight|nine|three) )?(?:(?:core|thematic|annex|cross-cutting)(?: (?:workstreams|ones|entries|items|proposals|strands|streams))?|workstreams|entries (?:of|in) the annex)|[TF]1 ?(?:-|–|—|to|through|thru) ?[TF]6)'
const pause = '\\s*[.;:,–—-]+\\s*(?:(?:so|but|and|yet|then|now) )*'
const nearly =
  '(?=[^.?!;]*\\b(?:nearly|almost|practically|virtually|everywhere|all over|most|pretty much|just about|more or less|(?:but|except|bar|save)(?: for)? one)\\b)'
const among =
  '(?: (?:in|on|across|among|amongst|throughout|of|all over|nearly|almost|practically|virtually|pretty much|just about|more or less|most|everywhere|all))*'
const missing =
  "(?:(?:the )?exception|which(?: one)?(?=\\W*$)|(?:where|which|what|in which)\\b[^.?!]*?\\b(?:missing|absent|not|isn'?t|doesn'?t|exceptions?|left out|odd one out|sits? out|lack(?:s|ing)?|without|leaves? (?:it |them )?out|omits?|excludes?|does without))\\b[^.?!]*"
const butOne = ',?(?: (?:but|except|bar|save)(?: for)? one,?)?'
const oneOfThem = `(?:all|every one)(?: of)? (?:(?:but|except|save|bar)(?: for)? one(?: of| among)? (${scope})|(${scope}),? (?:but|except|save|bar)(?: for)? one,?)`
const oneOf = `(?:exactly |only |just )?(?:one|a single one)(?: of| among| out of)? (${scope})(?:,? \\(?${scope}\\)?)?${pause}(?:please )?(?:tell me |say |name |do tell )?(?:which|what|where|who|name)\\b[^.?!]*`
const asksWhich = `(?:what|which|who|where)\\b[^.?!]*`
const top = '(?:on top|top|first|winner|wins|winning|leads?(?: the)?|heads?|highest|most|number one|biggest|longest)'
const bottom = '(?:bottom|last|lowest|fewest|least|smallest|tail|foot|shortest)'
const ranked =
  '(?:rank|order|sort|arrange|line up|put)(?:ing|s|ed)?(?: up)? (?:all )?(?:of )?((?:the )?[a-z0-9][a-z0-9 –-]+?)(?: in order)?,? (?:by|of|according to|based on) (?:the |their )?(?:(?:number|count|amount) of |how many )?'
const counted =
  '((?:global compact |compact )?objectives|activities|leads|lead agencies|participants|participating agencies|interested agencies|agencies)(?: (?:they |it |each |each one )?(?:serve|serves|served|have|has|cover|covers|covered|name|names|list|lists|involve|involves|involved|contribute to))?'
const annex = 'the annex(?: (?:entries|items|ones|proposals|part|section))?'
const alongside = '(?: (?:as well|too|also|in|on top|along|in addition|into account|into consideration))*'
const heading = '^\\W*((?:core )?(?:heading|priority) [1-4])\\b(?!\\.\\d)[^.?!;]{3,90}[.;:–—]\\s+([^.?!]*?)'
const pair = '([TFX]\\d|\\d\\.\\d) (?:and|to|&) ([TFX]\\d|\\d\\.\\d)'

/** What is first said and then asked about, and what is asked besides: each said as one question. */
export const englishPremises: readonly Rewriting[] = [
  // "Core heading 4 deals with institutional processes. Please list its workstreams."
  [
    new RegExp(`${heading}\\bits (?:(?:two|three) )?(workstreams|items|entries|leads|deadlines)\\b`, 'gi'),
    '$2the $3 of $1',
  ],
  [
    new RegExp(
      `${heading}\\b(?:it|this|that|there)(?=\\W*$| (?:has|have|holds?|contains?|comprises?|includes?)\\b)`,
      'gi',
    ),
    '$2$1',
  ],
  [/\b(?:falls?|fall|comes?|goes|sits?) (?=under (?:core )?(?:heading|priority) [1-4])/gi, 'is '],
  // "Really got going", "started properly": how far it is, and no more.
  [
    /\b(ha(?:s|ve)n'?t|ha(?:s|ve) not|isn'?t|is not|aren'?t|are not|ha(?:s|ve)) (?:really|properly|actually|truly|quite|fully) (?=(?:started|begun|got|gotten|been|kicked|taken|moved|left|in\b|under))/gi,
    '$1 ',
  ],
  [/\b(has|have) not (?:yet )?started\b/gi, "$1n't started"],
  [/\b(started|begun|under ?way|got going|kicked off) (?:properly|in earnest|for real)\b/gi, '$1'],
  // "UN-Habitat does not take part in one of T1–T6; tell me which one."
  [
    new RegExp(
      `^\\W*(${name}) (?:(?:does|do)(?:n['’]?t| not) lead|(?:is|are)(?:n['’]?t| not) (?:a |the )?(?:co-?)?lead(?:ing)?(?: agency)?(?: in| of| on)?) ${oneOf}`,
      'gi',
    ),
    'which of $2 does $1 not lead',
  ],
  [
    new RegExp(
      `^\\W*(${name}) (?:(?:(?:does|do)(?:n['’]?t| not) (?:take part|participate|appear|feature|figure|show up|turn up|sit|play a (?:role|part)|have a (?:role|part|seat))|(?:is|are)(?:n['’]?t| not) (?:involved|present|listed|named|part|a participant|on board)|is (?:missing|absent|left out)|(?:has|plays|takes) no (?:part|role)|sits out)(?: (?:in|on|from|of|at|under|among))*) ${oneOf}`,
      'gi',
    ),
    'which of $2 are without $1',
  ],
  // "UN-Habitat leads nothing at all; where does it participate?"
  [
    new RegExp(
      `^\\W*(?:(?:since|as|though|although|while|given that|i know(?: that)?|i see(?: that)?) )?(?!(?:which|what|where|when|how)\\b)(${name}) (?:leads? (?:nothing|none\\b|no \\w+|not a single|(?:only|just) (?:one|a single|a few))|(?:does|do)(?:n'?t| not) (?:lead|head) (?:a(?:ny)?|one)|ha(?:s|ve) no lead|is (?:no|not a|never a|nowhere a|not the) (?:co-?)?lead|never leads?)[^.?!;:,]*${pause}((?:(?:in|for|of) )?(?:where|what|which|whose)\\b[^?.!]*?\\b(?:does|is|has|did|do|was)) (?:it|they|that agency|the agency)\\b`,
      'gi',
    ),
    '$2 $1',
  ],
  // "Nearly every thematic workstream."
  [
    /\b(nearly|almost|practically|virtually|just about|pretty much) (?:every|each) (?:single )?(core|thematic) (?:workstream|one|item)\b/gi,
    '$1 all the $2 workstreams',
  ],
  [
    /\b(nearly|almost|practically|virtually|just about|pretty much) (?:every|each) (?:single )?annex (?:entry|item|proposal)\b/gi,
    '$1 all the annex entries',
  ],
  [
    /\b(?:every|each)(?: single)? annex (?:entry|item|proposal),? (?=(?:but|except|save|bar)(?: for)? one\b)/gi,
    'all the annex entries ',
  ],
  [
    /\b(?:every|each)(?: single)? (core|thematic) (?:workstream|one|item),? (?=(?:but|except|save|bar)(?: for)? one\b)/gi,
    'all the $1 workstreams ',
  ],
  // "IOM leads nearly all of T1–T6. Which one does it not lead?"
  [
    new RegExp(
      `^\\W*${nearly}(${name}) (?:(?:seems?|appears?) to )?(?:(?:co-)?leads?|heads?|(?:is|be) (?:a |the )?(?:co-)?lead)${among} (${scope})${butOne}${pause}${missing}`,
      'gi',
    ),
    'which of $2 does $1 not lead',
  ],
  [
    new RegExp(
      `^\\W*${nearly}(${name}) (?:(?:seems?|appears?) to )?(?:be|turns? up|shows? up|pops? up|crops? up|appears?|is|sits?|features?|figures?|participates?|takes? part|ha(?:s|ve) a (?:role|part|seat)|is (?:involved|present|listed))${among} (${scope})${butOne}${pause}${missing}`,
      'gi',
    ),
    'which of $2 are without $1',
  ],
  // "No agency leads more workstreams than this one. Which agency is it?"
  ...(
    [
      ['more|a longer list of|a larger number of', 'the most'],
      ['fewer|less|a shorter list of|a smaller number of', 'the fewest'],
    ] as const
  ).map(
    ([than, most]): Rewriting => [
      new RegExp(
        `^\\W*(?:there is )?no (?:other |single )?(agency|[a-z]+ workstream|workstream|[a-z]+ entry|entry) (?:that )?([a-z]+(?: [a-z]+)?) (?:${than}) ([a-z -]{3,40}?) than (?:this|that|it|one|the one)\\b[^.?!;:,]{0,25}?${pause}(?:please )?(?:tell me |say |name |guess )?(?:which|what|who|name)\\b[^.?!]*`,
        'gi',
      ),
      `which $1 $2 ${most} $3`,
    ],
  ),
  // "All but one of the annex entries are without leads. What is the exception, and who leads it?"
  [
    new RegExp(
      `^\\W*${oneOfThem} (?:(?:are|is) without(?: any| a)?|ha(?:ve|s) no|lacks?|names? no|do(?:es)?(?:n't| not) have(?: any| a)?) (?:named |designated )?leads?${pause}${asksWhich}`,
      'gi',
    ),
    'which entry in the annex has leads',
  ],
  [
    new RegExp(
      `^\\W*(?:none|no one|not one) of (?:the )?annex (?:entries|items|proposals) (?:is led|are led|ha(?:s|ve) (?:a|any) leads?)[^.?!;]*? (?:with|but for|apart from) (?:one|a single)(?: exception)?${pause}${asksWhich}`,
      'gi',
    ),
    'which entry in the annex has leads',
  ],
  [
    new RegExp(
      `^\\W*${oneOfThem} ha(?:ve|s) (?:several|multiple|more than one|two or more) leads${pause}${asksWhich}`,
      'gi',
    ),
    'which of $1$2 has only one lead',
  ],
  [
    new RegExp(
      `^\\W*${oneOfThem} (?:includes?|involves?|lists?|features?|names?|counts?|ha(?:s|ve)) (?!(?:a|an|the|some|no|any|more|several|only|been|not)\\b)(${name})${pause}${asksWhich}`,
      'gi',
    ),
    'which of $1$2 are without $3',
  ],
  [new RegExp(`^\\W*${oneOfThem} (are|is|have|has) ([^.?!;]+?)${pause}${asksWhich}`, 'gi'), 'which of $1$2 $3 not $4'],
  // "How many months lie between the deadlines of 1.1 and 2.1?", "how far apart are T1 and T2?"
  [
    new RegExp(
      `\\b(?:how (?:many|much|long|big|large)|what(?:'s| is)? the (?:gap|interval|distance|time|span|difference in (?:time|deadlines?|due dates?|months)))\\b[^.?!,;]{0,40}?\\b(?:between|separates?)(?: the)?(?: deadlines?| due dates?| end dates?| target dates?)?(?: of| for)? ${pair}(?:'s (?:deadlines?|due dates?))?`,
      'gi',
    ),
    'which is due earlier, $1 or $2',
  ],
  [
    new RegExp(
      `\\bhow far apart (?:are|do) (?:the )?(?:deadlines?|due dates?)? ?(?:of |for )?${pair}(?: lie| fall| due)*`,
      'gi',
    ),
    'which is due earlier, $1 or $2',
  ],
  [
    /,? and (?:how far apart are they|by how (?:much|many \w+)|how (?:much|many months) (?:earlier|later|sooner))(?=\W*$)/gi,
    '',
  ],
  // "Rank T1 to T6 by the number of objectives served and tell me which one is on top."
  [
    new RegExp(
      `\\b(?:if (?:you|we|i|one) )?${ranked}${counted}[.,:;]?(?: and| then)? [^?!]*?\\b${bottom}\\b[^?!]*`,
      'gi',
    ),
    'which of $1 has the fewest $2',
  ],
  [
    new RegExp(`\\b(?:if (?:you|we|i|one) )?${ranked}${counted}[.,:;]?(?: and| then)? [^?!]*?\\b${top}\\b[^?!]*`, 'gi'),
    'which of $1 has the most $2',
  ],
  // "Once the annex is counted as well", "if you add in the annex", "annex included".
  [
    new RegExp(
      `,? ?\\b(?:once|if|when|after|provided|assuming)(?: that)? (?:you |we |i |one )?(?:also )?(?:count|add|include|take|factor|throw|bring)(?:s|ed|ing)?(?: in| up)? ${annex}${alongside}`,
      'gi',
    ),
    ' including the annex',
  ],
  [
    new RegExp(
      `,? ?\\b(?:once|if|when|with|after|provided|assuming)(?: that)? ${annex} (?:(?:is|are|being|gets?|has been) )?(?:also )?(?:counted|included|added|taken|factored|thrown|reckoned|brought)${alongside}`,
      'gi',
    ),
    ' including the annex',
  ],
  [
    new RegExp(
      `, ${annex.replace('the ', '(?:the )?')} (?:included|counted|incl\\.?|inclusive|too)${alongside}(?=\\s*[?.]?\\s*$)`,
      'gi',
    ),
    ' including the annex',
  ],
  // "F4 included": of what is counted or listed, one more.
  [
    /(\b(?:how many|in how many|which|what|where)\b[^.?!]*?),? (?:[FX]\d (?:included|inclusive|counted)|(?:including|counting) [FX]\d)(?: as well| too| in)?(?=\s*[?.]?\s*$)/gi,
    '$1 including the annex',
  ],
  [
    /^\W*(?:including|counting) [FX]\d(?: as well| too| in)?, (?=(?:in )?(?:how many|which|what|where)\b)/gi,
    'including the annex, ',
  ],
  [
    /(\b(?:how many|in how many|which|what|where)\b[^.?!]*?),? (?:(?:T\d|\d\.\d) (?:included|inclusive|counted)|(?:including|counting) (?:T\d|\d\.\d))(?: as well| too| in)?(?=\s*[?.]?\s*$)/gi,
    '$1',
  ],
  [
    /^\W*(?:including|counting) (?:T\d|\d\.\d)(?: as well| too| in)?, (?=(?:in )?(?:how many|which|what|where)\b)/gi,
    '',
  ],
  // "Who is writing the report?": whose task it is.
  [
    /\bwho(?:'s| is| are| will| would| must| should| has to| have to| is to| needs to)? ?(?:be |currently |going to )?(?:writ(?:es?|ing)|draft(?:s|ing)?|prepar(?:es?|ing)|draw(?:s|ing)? up|compil(?:es?|ing)|author(?:s|ing)?) (?=the (?:[a-z'-]+ ){0,3}(?:report|roadmap|road map|guidance|guidelines?|framework|strategy|toolkit|study|recommendations|paper|note)\b(?! (?:from|to) ))/gi,
    'who is responsible for ',
  ],
  // "By when was it to have met for the first time?"
  [
    /\b(was|were|is|are) (?=(?:[a-z'-]+ ){0,7}?to have (?:met|convened|gathered|sat)\b)((?:[a-z'-]+ ){0,7}?)to have (?:met|convened|gathered|sat)\b/gi,
    '$1 $2to meet',
  ],
  [
    /\b(was|were|is|are|should|must|ought|has|have) ((?:[a-z'-]+ ){0,7}?)(?:to )?have been (launched|signed|concluded|convened|held|established|set up|drawn up|identified|finalised|finalized|published|submitted|prepared|developed)\b/gi,
    'must $2be $3',
  ],
  // "Until when does the Executive Committee lead 1.1?", "when does the secretariat hand over 1.1?": the note on the lead says so.
  [
    /\b(?:until when|till when|up to when|how long|for how long|until what (?:point|moment|event|time)) (?:does|do|did|will|would|is|are|was|were|must|should|can) (?:[a-z'-]+ ){1,9}?(?:be )?(?:leads?|leading|head|heading|run|running|steer|steering|in charge of|in the lead (?:of|on|in|for)|at the helm of|(?:a |the )?(?:co-)?leads? (?:of|in|on|for)|responsible for|hold the lead (?:of|in|on)|stay in charge of|keep the lead (?:of|in|on)) ((?:[^.?!]|\.(?=\d))+)/gi,
    'who leads $1 and until when',
  ],
  // "What does the plan say it is not meant to be?": of its scope.
  [
    /\b(?:what|which)\b[^.?!]{0,30}\b(?:work ?plan|plan|document)\b(?: itself)?[^.?!]{0,30}?\b(?:not|isn'?t|doesn'?t|never)\b (?:(?:actually|explicitly|expressly|really) )?(?:meant|intended|supposed|designed|claim(?:ing)?|pretend(?:ing)?|purport(?:ing)?|want|aim(?:ing)?|try(?:ing)?) to be\b/gi,
    'is the workplan exhaustive',
  ],
  // "Could F1 become a full workstream one day?": what the annex says of that.
  [
    /\b(?:how|when|can|could|may|might|will|under|on|what|does|do|is|are)\b[^.?!]*?\b(?:[FX]\d|annex (?:entry|item|proposal|activity|entries|items|proposals|activities)|(?:entry|item|proposal|something|anything)s? (?:in|of|from) the annex|future (?:activity|activities|items?))\b[^.?!]*?\b(?:becom(?:e|es|ing)|turn(?:s|ed)? into|(?:promoted|upgraded|elevated|converted|turned|moved|adopted) (?:in)?(?:to|as)|graduates? (?:to|into)|made into)\b (?:the |an? )?(?:[a-z-]+ ){0,3}?(?:workstreams?|main (?:plan|part|body))\b(?! in which)[^.?!]*/gi,
    'how does an annex proposal become a workstream',
  ],
  // "Is the knowledge platform already online?": how far it is.
  [
    /\b(?:is|are) ((?:the )?(?:[a-z-]+ ){0,4}(?:platform|hub|database|fund|mechanism|network)) (?:already |now |yet |finally )?(?:online|live|up and running|in operation|working|in place)(?: already| now| yet)?(?=\W*$)/gi,
    'what is the status of $1',
  ],
  // "Leaving out what WHO leads, where does WHO participate?": to participate is not to lead.
  [
    /^\W*(?:leaving (?:out|aside)|apart from|besides|beyond|not counting|other than|setting aside|ignoring) (?:what|whatever|everything|the workstreams?|the ones?)(?: that| which)? ([a-z][a-z' -]{1,50}?) (?:co-)?leads?,\s*(?=[^?.!]*\bparticipat)(?=[^?.!]*\b(?:\1|it|they)\b)([^?.!]*?)\b(?:\1|it|they)\b/gi,
    '$2$1',
  ],
  // "Less than three months away".
  [
    /\b(?:lie|lies|are|is|due|fall|falls)? ?(?:less|fewer|no more|not more) than (\w+) (days|weeks|months) (?:away|off|from now|ahead|from today|out)\b/gi,
    'fall due in the next $1 $2',
  ],
  // "Did OHCHR quit T3?"
  [
    /\b(?:did|has|have) ((?:the )?[a-z][a-z' -]{1,50}?) (?:quit|left|leave|abandon(?:ed)?|withdraw(?:n)? from|pull(?:ed)? out of|resign(?:ed)? from|walk(?:ed)? away from|step(?:ped)? back from|give(?:n)? up on) (?=(?:the )?(?:[TFX]\d|\d\.\d|[a-z -]+ (?:workstream|entry)))/gi,
    'is $1 absent from ',
  ],
  [
    /\broad ?map (?:for|of|to|towards?|leading to) (?:the )?(?=imrf\b|(?:international )?(?:migration )?review forum\b)(imrf|(?:international )?(?:migration )?review forum)/gi,
    '$1 roadmap',
  ],
  // "Which annex entry takes one year?"
  [
    /(?<=\b(?:which|what)\b[^.?!]{0,60}\b(?:workstreams?|entry|entries|items?|proposals?|ones?) )(?:takes?|lasts?|runs?(?: for)?|(?:is|are) (?:to|meant to|expected to|supposed to) (?:take|last|run(?: for)?)|(?:is|are) (?:planned|set|scheduled|foreseen|given|estimated)(?: (?:for|at|to take))?|will (?:take|last|run(?: for)?)|needs?) (?:only |just |about |exactly )?(one|a|1|18|eighteen|two|2) (years?|months)\b/gi,
    'has a time frame of $1 $2',
  ],
  // "X takes part in nearly every thematic workstream. Which is the exception?"
  [
    /^(\W*)([\w-]+(?: [\w-]+)?) (?:takes part|participates|is involved|is|appears|shows up|features) in (?:nearly|almost|practically|virtually) (?:every|all)(?: of)?(?: the)? ([^.?!;]{3,60})[.;,] (?:so |and )?(?:which|what|where) (?:one )?is the exception(?=\W*$)/i,
    '$1in which $3 does $2 not take part',
  ],
]
