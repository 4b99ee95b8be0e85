import type { Rewriting } from '../rewriting.ts'

/** Turns of phrase of English, said as the grammar of questions knows them. */
export const englishTurns: readonly Rewriting[] = [
  [/\bfund-raising\b/gi, 'fundraising'],
  [/\b(?:annual|yearly) (?:get-?togethers?|gatherings?|reunions?|meetings?)\b/gi, 'annual meeting'],
  // "Now, according to the plan, who leads it?": the plan is no scope.
  [
    /(?<=[,.;:!?…]\s*|^\W*|\b(?:and|so|but|now|then) )(?:according to|as per|per|going by|judging by) (?:the |this |our )?(?:work ?plan|plan|document|text)(?: itself)?\s*,\s*/gi,
    '',
  ],
  // "Activity no. 5": the point ends no sentence.
  [/\bno\.(?=\s*\d)/gi, '#  '],
  [
    /\bbefore (?:the )?(year|month|quarter|\d{4}) (?:is out|is over|is up|is through|ends?|closes|runs out|finishes)\b/gi,
    'by the end of $1',
  ],
  // "All but one", "everything but the annex".
  [
    /\b(all|every\w*|anything|nothing|none|nobody|no one)\b([^.?!,;]{0,40}?)\bbut\b(?! (?:not|takes?|participates?|is|are|does|do|has|have|shows?|appears?|only|still|also)\b)/gi,
    '$1$2except',
  ],
  // "Lead nothing but take part somewhere": one and the other.
  [
    /\b(nothing|none|never)\b([^.?!,;]{0,20}?),? but (?=(?:do )?(?:takes?|participates?|appears?|joins?|is|are)\b)/gi,
    '$1$2 and ',
  ],
  // "More leads than any other" is the most.
  [
    /\b(?:more|longer list of|larger number of|higher number of|bigger number of)\b([^.?!,;]{0,40}?)\bthan (?:any(?:one|body)?(?: other| else)(?: \w+)?|(?:all )?the (?:others?|rest)|all others)\b/gi,
    'the most$1',
  ],
  [
    /\b(?:fewer|less)\b([^.?!,;]{0,40}?)\bthan (?:any(?:one|body)?(?: other| else)(?: \w+)?|(?:all )?the (?:others?|rest)|all others)\b/gi,
    'the fewest$1',
  ],
  // "Over two leads", "upwards of two", "leads > 2", "goes above two", "more then two".
  [
    /\b(?:upwards of|in excess of|north of|more then|greater than|higher than|exceed(?:s|ing)?|(?:goes|going|is|are|being) (?:above|over|beyond)|(?<=\b(?:with|have|has|having|got) )(?:over|above|beyond))(?= (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|a (?:pair|couple|dozen)\b))/gi,
    'more than',
  ],
  [/>(?<=[a-z] ?>)(?= ?\d{1,2}(?! ?[\d/.-]| ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/gi, ' more than '],
  [/<(?<=[a-z] ?<)(?= ?\d{1,2}(?! ?[\d/.-]| ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))/gi, ' fewer than '],
  [
    /=(?<=\b(?:leads?|participants?|activities|objectives|areas|agencies) ?=)(?= ?\d{1,2}(?! ?[\d/.-]| ?[a-z]{3,}))/gi,
    ' exactly ',
  ],
  [/\ba (?:pair|couple) of (?=(?:lead|agenc|participa|activit|objective|interested|partner|organi|entit))/gi, 'two '],
  [/\bno more and no (?:less|fewer) than (?=one|two|three|four|five|\d)/gi, 'exactly '],
  // "Whose deadline has gone by without it being reported as finished", "should have been delivered by now and wasn't".
  [
    /\b(?:that |which |whose )?(?:have |has |with )?(?:a |the |their |its )?(?:deadlines?|due dates?|target dates?|time limits?) (?:that )?(?:has|have|had|is|are) (?:already |long |since |newly |just |recently |now )*(?:passed|gone by|lapsed|expired|elapsed|come and gone|run out|slipped|gone|over)(?:,| and| but)? (?:without|(?:and|but|yet|though|while)?[^.?!]{0,20}?\b(?:not|n't|never))[^.?!]{0,40}?\b(?:completed?|finished|done|delivered|closed|completion)\b/gi,
    'that are overdue',
  ],
  [
    /\b(?:should|ought to|was supposed to|were supposed to|was due to|were due to) (?:already )?(?:have been|be) (?:delivered|finished|completed|done|closed)(?: already| by now| long ago)* (?:and|but|yet) (?:(?:it |they )?(?:wasn't|weren't|isn't|aren't|hasn't|haven't|was not|is not|has not|have not)(?: been)?)\b(?:(?: been)?(?: (?:marked|reported|recorded|listed|shown|flagged|entered))?(?: as)? (?:completed?|finished|done|delivered|closed)\b)?/gi,
    'is overdue',
  ],
  // "The number of leads more than two": more than two leads.
  [
    /\b(?:the )?(?:(?:number|count|total) of )?(lead(?:s| agencies)|participants|participating agencies|activities|objectives|areas)(?: is| are| goes|:)? {1,2}(more than|fewer than|less than|exactly|at least|at most|equals?(?: to)?) {1,2}(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b(?! ?[a-z])/gi,
    'with $2 $3 $1',
  ],
  [/\bnot co-?led (?:but|and) (?:ha(?:s|ve) )?(?=exactly|just|only)/gi, 'with '],
  [
    /\b(?:the )?lead agency (?:has|with) no (?:other|second|further) agency (?:leading |in the lead )?(?:alongside|beside|next to|with) it\b/gi,
    'there is only one lead',
  ],
  [/\b((?:core |thematic )?workstreams|annex entries): (?:a )?total of (\d+)\b/gi, 'there are $2 $1'],
  // "Solo lead, no co-lead."
  [/\b(?:solo|sole|lone) leads?, (?:and )?(?:no|without(?: any)?) co-?leads?\b/gi, 'only one lead'],
  [/\b(?:the )?lead(?:ership)? (?:isn'?t|is not|not) shared\b(?:,? i\.?e\.? [^.?!]*)?/gi, 'there is only one lead'],
  [
    /\b(?:a|one|just one|only a) (?:single|sole|lone)\b(?=\s+(?:lead|agency|participa|activity|objective|interested|partner|organi|entit|body))/gi,
    'only one',
  ],
  // "Anything on civil society in T5?", "does housing come up anywhere in the text of T6?"
  [
    /\b(?:(?:is|are|was) there |do you (?:see|find|have) |would i find |can i find |do we (?:see|find|have) )?(?:any|some|a|anything|something) ?(?:mention of|reference to|word (?:on|about|of)|thing (?:on|about)|on|about|regarding|concerning) ([a-z][a-z -]{2,40}?) (?:in|under|within|anywhere in|if i read|when i read|inside) (?:the text of |the section on )?([TFX]\d|\d\.\d)\b/gi,
    'does $2 mention $1',
  ],
  [
    /\b(?:whether|if|does|do) ([a-z][a-z -]{2,40}?) (?:comes? up|appears?|features?|shows? up|is mentioned|gets a mention|figures?|crops? up)(?: anywhere| at all)? (?:in|under|within) (?:the text of |the section on )?([TFX]\d|\d\.\d)\b/gi,
    'whether $2 mentions $1',
  ],
  [
    /\b(?:on|about|regarding) ([a-z][a-z -]{2,30})[.:;?,] does ([TFX]\d|\d\.\d) (?:touch (?:on|upon)|cover|mention|deal with|address|say (?:anything|something) (?:on|about)|speak of|go into) (?:that|this|it)\b(?: at all)?/gi,
    '. does $2 mention $1',
  ],
  // "The final one of the core workstreams to fall due."
  [
    /\b(?:the )?(?:very )?(first|last|final)(?: one)? (?:of|among|out of) (the [a-z ]*?(?:workstreams|ones|items|entries)) (?:to |that (?:will|is to|has to|needs? to|must) |which (?:will|is to|has to|must) )(?:be |fall |come )?(?:due|delivered|finish(?:ed)?|end|completed?|close|wrap(?:ped)? up|done|mature)\b/gi,
    '$1 to be delivered of $2',
  ],
  [/\b(\d+ (?:months?|years?)) ?[-–—] ?(?=\d+ (?:months?|years?)\b)/gi, '$1 to '],
  // "Not all core workstreams have UNDP. Which one doesn't?"
  [
    /^\W*not (?:all|every(?: one)?)(?: of)? (?:the )?([^.?!]*?) (have|has|are|is|include|includes|list|lists|name|names) ([^.?!]*)[.;!]\s*which(?: ones?)? (?:doesn'?t|don'?t|isn'?t|aren'?t|hasn'?t|haven'?t)\W*$/gi,
    'which $1 do not $2 $3?',
  ],
  // "UN-Habitat seems to be everywhere in T1-T6, except where?"
  [
    /^\W*(\S+) (?:seems? to be|is|are|appears?(?: to be)?|sits?) (?:almost |nearly )?everywhere(?: (?:in|on|across|among) ([^.?!,]*))?[.,;\s-]*(?:but|except|save)(?: for)? (?:where|which(?: ones?)?)\W*$/gi,
    'which of $2 are without $1?',
  ],
  // "Take the annex entries away."
  [
    /(^|[.;!?]\s*)(?:please |now |ok |and |then )*(?:take|throw|kick|strip|filter|weed|toss|leave|cast|cut) ([a-z0-9, .-]{2,40}?) (?:away|out|off|aside)(?=\s*(?:$|[.;!?]))/gi,
    '$1without $2',
  ],
  // "In which week of March is T3 due?", "at what hour does it begin?": when.
  [
    /\b(?:in|on|during) (?:which|what) (?:week|day|weekday|half|part|days) of [a-z]+(?: \d{4})? (?=(?:is|are|was|were|does|do|will|must|should)\b)/gi,
    'when ',
  ],
  [/\b(?:at )?(?:what|which) (?:hour|time of day|o'?clock)\b/gi, 'when'],
  [
    /\bmost (?=(?:grateful|obliged|kind|appreciative|welcome|thankful|indebted|pleased|appreciated|curious|interested to)\b)/gi,
    'very ',
  ],
  [/\bto fall(?=\s*(?:$|[.?!;,]))/gi, 'to fall due'],
  // "Out of T1 to T6, how many …": nothing is left out.
  [
    /(^|[.;!?,]\s*|\b(?:and|so|but) )out of (?=(?:the |all |those |these |thematic |core |annex |[tfx]\d|\d\.\d))/gi,
    '$1of ',
  ],
  // "… that IOM leads and in which all members take part": said of the same, no further question.
  [
    /(?<=\b(?:that|which|where|whose)\b[^.?!]{3,80}),? and (?:in|on|for) which (?=(?:\S+ ){1,4}(?:take|takes|participat|lead|is involved|are involved|has|have))/gi,
    ' while ',
  ],
  // "Single lead, and that lead is IOM".
  [
    /(^|[.;]\s*)(?:a )?(?:single|sole|lone|only one|just one) lead(?: agency)?,? (?:and )?(?:that|this|the)(?: (?:lead|one|agency))? (?:is|being) /gi,
    '$1led solely by ',
  ],
  // "Agencies with just one lead role".
  [
    /\b(?:with|holding|that hold|that have|which have|having) (?:just|only|exactly|merely) (one|a single|two|three) lead(?:ing)? (?:role|position|part|seat|spot|assignment)s?\b/gi,
    'that lead only $1 workstreams',
  ],
  // "Which activities of 1.1 have passed?"
  [
    /(\bactivit(?:y|ies)\b[^?!]*?\b(?:have|has|are|is)(?: already| now)*) (?:passed|gone by|gone|behind us|in the past|history)(?=\s*(?:$|[.?!]))/gi,
    '$1 past their date',
  ],
  // "Who's missing from T4 that's in T6?"
  [
    /\b(?:who(?:'s| is| are)?|which agenc(?:y|ies)(?: is| are)?) (?:missing from|absent from|not in|not on|left out of) ([tfx]\d|\d\.\d),? (?:but |yet |and |that(?:'s| is| are)? |who(?:'s| is| are)? |which (?:is|are) )+(?:is |are )?(?:in|on|listed in|part of) ([tfx]\d|\d\.\d)\b/gi,
    'which agencies are in $2 but not in $1',
  ],
  // "Spread over more than one area".
  [
    /\b(?:is |are )?(?:spread|split|stretched|straddling) (?:over|across|between) (?=more than|several|two|three|multiple|at least)/gi,
    'has ',
  ],
  // "Thematic workstream number two".
  [
    /\b(thematic|core)( workstream)?,? (?:number|no\.?|nr\.?) ?(?=(?:one|two|three|four|five|six|[1-6])\b(?!\.))/gi,
    '$1$2 ',
  ],
  // "Who's heading workstream 4?": no heading of the plan.
  [
    /\b(who(?:'s| is| are)?|which agenc(?:y|ies)(?: is| are)?) heading(?: up)? (?=(?:the |work|ws|core|thematic|[tfx]\d|\d))/gi,
    '$1 leading ',
  ],
  // "What's the latest deadline?" asks for no news.
  [/\bwhat(?:'s| is) the latest (?=(?:deadline|due date|date)\b)/gi, 'which is the latest '],
  [/\bwen\b/gi, 'when'],
  [/\b(is it|it's|its|are they) du\b/gi, '$1 due'],
  // "Who deals with detention issues?"
  [
    /(?<=\b(?:on|with|of|about|for|covers?|handles?|tackles?)\b[^.?!]{2,30}) (?:issues|matters)\b(?! (?:of|with|for)\b)/gi,
    '',
  ],
  // "Sort the thematic workstreams by number of participants".
  [/\b(?:order|sort)(?:ed|ing)? (?=(?:\w+ ){0,4}by (?:the )?(?:number of |how many ))/gi, 'rank '],
  // "It has to be out by?", "the first meeting, no later than?"
  [/\b(?:by|no later than|not later than|at the latest by)\s*\?/gi, 'by when?'],
  [
    /\b(?:year-end|end-of-year|end of year|yearly) (?:gathering|meeting|get-together|assembly)(?: of the network)?\b/gi,
    'annual meeting',
  ],
  // "What is being done about smuggling?", "is anything done for children?": nothing is finished.
  [
    /\bwhat(?:'s| (?:is|are|was|will|would|should|must|can|could|does|do|gets?|has|have|needs?))?(?: (?:the plan|the workplan|the network|this plan|it|they|we|you))?(?: (?:want|wants|need|needs|hope|plan|be|being|getting|to|get|actually|really|already))* done (?=(?:about|on|for|against|with regard to|in respect of|to (?:stop|fight|combat|help|protect|curb|reduce|end|improve|counter)) [a-z])/gi,
    'what are the activities ',
  ],
  // "What is being prepared on pathways?": no status is asked for.
  [
    /\bwhat(?:'s| is| are| do| does)? (?:(?:we|they|you|the network|the agencies|being|planning|going|to be|to) )*(?:prepar(?:ed|ing)|draft(?:ed|ing)|develop(?:ed|ing)|cook(?:ed|ing) up|undertaken|carried out|rolled out|offered|proposed|envisaged|foreseen|set up) (?=(?:about|on|for|against|with regard to|in respect of|to (?:stop|fight|combat|help|protect|curb|reduce|end|improve|counter)) [a-z])/gi,
    'what are the activities ',
  ],
  [/\bnxt\b/gi, 'next'],
  // "Who runs this network?": by its name.
  [
    /\bwho(?:'s| is)? (?:really |actually )?(?:runs|running|heads|heading|leads|leading|directs|chairs|in charge of|the head of|the boss of|at the head of|at the top of|managing|manages) (?:the|this|our|your) network(?=\s*[?.!,]|\s*$)/gi,
    'who leads the UN Network on Migration',
  ],
  // "1.1, activity number five".
  [/\bactivity,? (?:number|no\.?|nr\.?|#)\s*(?=\d|one|two|three|four|five|six|seven|eight|nine|ten)/gi, 'activity '],
  // "How many months do we have left for the hub?"
  [
    /\bhow (?:many|much) (?:more )?(?:days|weeks|months|time) (?:do|does|are|is) (?:we|they|you|it|there|[a-z]+) ?(?:have |got )?(?:left|remaining|to go)\b/gi,
    'what is the deadline',
  ],
  [/ & (?:(?<=\b(?:[TFX]\d|\d\.\d) & )(?=\w)|(?<=\w & )(?=[TFX]\d\b|\d\.\d\b))/gi, ' and '],
  // "When is the annual meeting + who leads T2".
  [/ \+ (?=(?:who|when|what|which|how|where|is|are|does|do|has)\b)/g, '? And '],
  // "2.2 no. 6".
  [/\b([TFX]\d|\d\.\d),? (?:no\.?|nr\.?|#|number)\s*(\d{1,2})(?![\d.])/gi, '$1.$2'],
  [/\bint'?l\b/gi, 'international'],
  [/\blabor org(?:ani[sz]ation)?\b/gi, 'labour organization'],
  // "Thematic workstream II".
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((numeral, at): [RegExp, string] => [
    new RegExp(`\\b(thematic (?:work ?stream|stream|priority)|core priority|core heading) ${numeral}\\b`, 'gi'),
    `$1 ${at + 1}`,
  ]),
  // "Should I write to UNHCR or UNICEF or someone else?"
  [/ or (?:some|any)(?:one|body) else\b/gi, ''],
  [/ \/ (?<=\w \/ )(?=\w)/g, ', '],
  // "Don't have to be completed until some time after July."
  [
    /\b(?:don'?t|do not|doesn'?t|does not|needn'?t|need not|won'?t|will not) (?:have to |need to )?be (?:completed|finished|delivered|due|done) (?:until|till|before) (?:some ?time |well )?after\b/gi,
    'are due after',
  ],
  // "Without a single workstream to lead", "have taken the lead on none of the workstreams", "not a lead on even one workstream".
  [
    /\b(?:without (?:a single|any|one) workstreams? to (?:lead|head)|(?:(?:has|have|had|hold|holds|took|taken|got) ?)*(?:the |a )?lead(?:ership)? (?:on|of|in|for) (?:none|zero|no one|not one|no) (?:of the workstreams|workstreams?)|(?:has|have|had|'s got|got|with) no workstreams?(?: of (?:their|its) own)? to (?:lead|head)|not a lead (?:on|of|in|for) (?:even one|any|a single|one) workstreams?|no (?:lead(?:ership)?|lead role) (?:of|on|in|for) (?:a|any) workstreams?(?: has been| have been| is| was)? (?:assigned|given|entrusted))/gi,
    'lead no workstream',
  ],
  [
    /\b(?:the )?(?:number|total|count) of ((?:core |thematic )?workstreams|annex entries)(?: in the (?:work)?plan)? is (\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi,
    'there are $2 $1',
  ],
  // "Where T4 stands", "where it stands".
  [
    /\bwhere (it|they|that|this|[TFX]\d|\d\.\d|[a-z][a-z-]+(?: [a-z-]+){1,6}) (?:currently |now |presently )?stands?\b(?! (?:on|for|with)\b)/gi,
    'the status of $1',
  ],
  [/\b(?:at the (?:very )?latest|no later than|not later than)\b(?: by| for| in)?/gi, 'by'],
  [
    /\b(?:or )?(?:have|did|do) i (?:got|get|have) (?:the \w+|it|that|this) (?:wrong|right|mixed up)\b/gi,
    ', is that right',
  ],
  // "No. 1 agency".
  [/\b(?:no\.|number|nr\.?) ?(?:1|one) (?=(?:lead )?(?:agenc|organi|entit))/gi, 'top '],
  // "Should T4 have been finished already?"
  [
    /\bshould (\S+(?: \S+){0,4}?) (?:already )?have been (?:finished|completed|delivered|done|over)\b(?: already| by now)?/gi,
    'is $1 overdue',
  ],
  // "Without a set deadline", "which don't have a definite due date".
  [
    /\b(?:without|with no|lacks?|lacking|missing|(?:do|does)(?:n'?t| not) have|ha(?:s|ve) no|carr(?:y|ies) no)\s+(?:an?\s+|any\s+)?(?:(?:set|fixed|firm|definite|specific|concrete|clear|exact|precise|particular|calendar|real|hard|proper|agreed|stated|given|known|established|defined)\s+)(?:calendar |due |end |target |delivery |completion )?(?:date|deadline|time limit)s?\b/gi,
    'with no fixed date',
  ],
  [
    /\b(?:and )?(?:please )?(?:don'?t|do not) (?:leave out|forget|skip|omit|miss)(?: about)? the annex\b/gi,
    'including the annex',
  ],
  // "Please don't leave any out": nothing is left out.
  [
    /\b(?:and )?(?:please |pls )?(?:don'?t|do not) (?:leave|miss|skip|forget|omit) (?:any(?:thing)?|one|none|some)(?: of them)?(?: out)?\b/gi,
    '',
  ],
  // A tag denies nothing: "due in July, no?".
  [/,\s*(?:no|eh|innit|or no|or what)\s*(?=\?|$)/gi, ', right'],
  [/\bby the end of (year|month|quarter)\b/gi, 'by the end of the $1'],
  // "Planned to last 18 months": so long, and not the last of them.
  [/\b(to|will|would|should|can|may) last (?=\d|one|two|three|a year)/gi, '$1 take '],
  [/\bnew year'?s eve\b/gi, '31 december'],
  [/\bnew year(?:'s day)?\b/gi, '1 january'],
  // "Which does IOM lead on its own?", "nobody beside it".
  [
    /\b(lead|leads|leading|led|head|heads|run|runs)( it| them)? (?:all )?(?:on its own|by itself|on their own|by themselves|single-?handed(?:ly)?|without (?:any |a )?co-?leads?)\b/gi,
    '$1$2 alone',
  ],
  [/\b(?:nobody|no one|none|no other)(?: else)? (?:beside|besides|next to|alongside) (?:it|them)\b/gi, 'alone'],
  // "The name of the UNICEF colleague seconded": a person's.
  [
    /\bnames? of (?:the |that |those |a )?(?:[a-z-]+ ){0,3}(?:colleague|officer|official|person|focal point|counterpart|representative|contact|staffer|staff member|expert|individual|man|woman|lady|gentleman|diplomat|director|chief|boss)s?\b/gi,
    'name of the person',
  ],
]
