import type { Rewriting } from '../rewriting.ts'

const leads =
  '(?:lead(?:s|ing)?|co-?lead(?:s|ing)?|head(?:s|ing)?(?: up)?|run(?:s|ning)?|steer(?:s|ing)?|chair(?:s|ing)?|in charge of|in the lead(?: on| of)?|at the helm(?: of)?)'
const they = "(?:it|they|he|she|that agency|the agency)(?:'s|'re|'s|’s|’re| is| are| was| were| do| does)?"
const ones =
  '(?:what(?:ever)?|anything|everything|any|those|wherever|where|(?:all |any (?:of )?)?(?:the |those )?(?:ones?|things|workstreams?|items|entries|parts))'
const aside =
  '(?:apart from|aside from|other than|besides|except(?:ing)?(?: for)?|excluding|exclude|leav(?:e|ing) (?:out|aside|off)|minus|skip(?:ping)?|omit(?:ting)?|ignor(?:e|ing)|disregard(?:ing)?|bar(?:ring)?|save(?: for)?|without(?: counting)?|not counting|not including|discounting|setting aside|but not|outside(?: of)?|beyond)'
const id = '(?:core )?(?:workstream |ws ?)?[TFXtfx]\\d|(?:core )?(?:workstream |ws ?)?[1-4]\\.[1-3]'
const gathering =
  '(?:meeting|call|talk|discussion|conversation|session|consultation|workshop|briefing|gathering|room)s?'
const attending =
  '(?:be(?:ing)? (?:at|in|part of|present at|involved in|on)|attend(?:ing)?|join(?:ing)?|sit(?:ting)? in (?:on|at)|go(?:ing)? to|com(?:e|ing) to|show(?:ing)? up (?:at|to|for)|turn(?:ing)? up (?:at|to|for)|tak(?:e|ing) part in)'
const grounds = '(?:reason|business|cause|grounds?|call|standing|excuse|need|right|justification|point)'
const excom = '(?:the )?(?:executive committee|ex-?com)'

/** Ways of saying in many words what the grammar of questions knows in few. */
export const roundaboutEnglish: readonly Rewriting[] = [
  // "Where is UNDP involved, leaving out whatever it leads?"
  [
    new RegExp(
      `[\\s,(–—-]*\\b${aside} ${ones}(?: (?:that|which))? ${they} ${leads}\\b( in| of| on| itself)*\\)?`,
      'gi',
    ),
    ' but not as lead',
  ],
  // "List ILO's workstreams that it does not lead", "which is UNFPA in but doesn't lead".
  [
    /\b([A-Z][A-Za-z-]+(?: Women)?)['’]s? (?:workstreams|items|entries|ones)(?:,)? (?:that|which|where) (?:it|they) (?:does not|doesn['’]?t|is not|isn['’]?t|do not|don['’]?t|aren['’]?t|are not) (?:lead(?:ing)?|head(?:ing)?|in the lead|in charge)\b/g,
    'the workstreams $1 is involved in but not as lead',
  ],
  [
    /\b(in|on|part of|involved in)(?: it)?,? (?:but|yet|though|and|while|without) (?:(?:it |they )?(?:does not|doesn['’]?t|is not|isn['’]?t|do not|don['’]?t|aren['’]?t|are not|not) )?(?:actually )?(?:lead(?:ing)?|head(?:ing)?|in the lead|in charge)\b(?= ?[,?.;]|$)/gi,
    '$1 but not as lead',
  ],
  // "Leads don't count."
  [
    /\b(leads|lead agencies|leaders|participants) (?:do not|don['’]?t|should not|shouldn['’]?t|not) (?:count|be counted|included)\b/gi,
    'not counting $1',
  ],
  // "And which ones does T3?", "and who does T5?": the same question of another item.
  [
    new RegExp(
      `(?<=[?.!;,]\\s*|^\\s*)(?:and|or)(?: then)?,? (?:(?:which|what)(?: ones?| one)? (?:does|do|is|are|has|for|about|of)|who (?:does|do|has)|when (?:does|do)|how about for) (${id})(?=\\s*(?:[?.!;]|$))`,
      'gi',
    ),
    'and what about $1',
  ],
  // "Has UNICEF a reason to be at the meeting on detention?", "any reason for WHO to attend the T5 meeting?": a part in it.
  [
    new RegExp(
      `\\b(?:a|an|any|some|good|much|no|every|the) (?:good |real |particular |obvious )?${grounds} (?:to|for|in) ${attending} (?:the|a|an|any|our|this|that)?\\s*(?:meeting|call|discussion|session|workshop|briefing|conversation|talk|room)s? (?:on|about|for|of|regarding|concerning)\\b`,
      'gi',
    ),
    'a part in',
  ],
  [
    new RegExp(
      `\\b(?:a|an|any|some|good|much|no|every|the) (?:good |real |particular |obvious )?${grounds} (?:to |for |in )?${attending} (?:the|a|an|any|our|this|that)?\\s*((?:[\\w.-]+ ){1,5}?)${gathering}\\b`,
      'gi',
    ),
    'a part in $1',
  ],
  [
    new RegExp(
      `\\b(?:[Ii]s|[Aa]re|[Ww]as) there (?:a|any|some) (?:good )?${grounds} (?:for|why) ([A-Z][A-Za-z-]+(?: Women)?)(?: to| should| would| might| must)? ${attending} (?:the |a |an |any |our |this |that )?((?:[\\w.-]+ ){1,5}?)${gathering}\\b`,
      'g',
    ),
    'does $1 have a part in $2',
  ],
  // "What are they on the hook for?": whatever their part is.
  [
    /\b(what|which ones|which workstreams)(?: exactly)? (is|are|'s|’s|'re) ([\w -]{2,20}?) (?:on the hook|signed up|down|on the line) for\b/gi,
    '$1 $2 $3 involved in',
  ],
  // "Sorry for the long message": the message is none of the communications.
  [
    /\b(?:sorry|apologies|my apologies|excuse|pardon|forgive|ignore|disregard)(?: me)?(?: for| about)? (?:the|my|this|that|any|all the|such an?) (?:(?:very|rather|long|late|messy|rambling|short|garbled|previous|last|earlier|attached|below|above|terrible|bad|wall of|double|repeat(?:ed)?) ?)*(?:messages?|e-?mails?|mails?|notes?|texts?|posts?|repl(?:y|ies)|typos?|typing|spelling|grammar|english|delay|spam|ping|attachments?|voice notes?|rant|ramble|signature)\b/gi,
    'excuse me',
  ],
  // "The big statistics forum": no size is asked.
  [
    /\b(?:big|huge|grand|so-called|famous|much-(?:touted|heralded|anticipated|vaunted)|long-awaited|giant) (?=(?:[a-z]+ ){0,3}(?:forum|conference|meetings?|events?|gathering|summit|get-together|launch|sessions?|reports?|platform|hub|programmes?|programs?|projects?|pieces?|review)\b)/gi,
    '',
  ],
  // "Which are due when T1 is?", "which share the deadline of T1?"
  [
    new RegExp(
      `(?<=\\b(?:due|finish\\w*|ends?|falls?|expires?|deliver\\w*)\\b[^.?!]{0,24})\\b(?:when|as) (${id}) (?:is|does|falls due|is due)(?=\\s*[?.!,]|$)`,
      'gi',
    ),
    'at the same time as $1',
  ],
  [
    new RegExp(
      `\\bshar(?:e|es|ing) (?:the|a|their|its) (?:deadlines?|due dates?|end dates?|time ?lines?) (?:of|with|as) (?=${id})`,
      'gi',
    ),
    'have the same deadline as ',
  ],
  // "How many months is X1 for?", "how long does it last?": no last one of anything.
  [
    /\bhow (?:long|many (?:months|years|weeks)) (?:does|will|is|do|should|would|are|was|has) ((?:the |this |that )?[a-z0-9][\w.'’ -]{0,50}?) (?:(?:going|meant|supposed|expected|planned|scheduled|due|set|intended|been) )*(?:to )?(?:last|run|take|go on|continue|planned|scheduled|meant|run on|for)(?: for)?(?=\s*[?.!]|$)/gi,
    'what is the duration of $1',
  ],
  // "What's the next date to watch?"
  [
    /\bwhat(?:['’]s| is| are) (?:the )?next (?:date|milestone|thing|item|big date|key date|important date|one|steps?)s?(?: (?:to watch|to know|to note|to look out for|in (?:the|this|our) (?:work ?plan|plan|calendar|diary)|on (?:the|our) (?:calendar|agenda|timeline)|coming up|due|that (?:falls|is|comes) due|up|ahead|we should know(?: of| about)?))*(?=\s*[?.!]|$)/gi,
    'what comes next in the plan',
  ],
  [
    /\bwhat(?:['’]s| is| happens| comes)(?: coming)?(?: up)? next(?: up)?(?: in (?:the|this|our) (?:work ?plan|plan|calendar|diary))?(?=\s*[?.!]|$)/gi,
    'what comes next in the plan',
  ],
  // "What's on our plate?"
  [
    /\bwhat(?:['’]s| is| do we have| have we got| all is)? on (our|their|its|his|my) (?:plate|to-?do list|desk|docket|slate|list|menu|books)\b/gi,
    'what are $1 workstreams',
  ],
  // "Who replaced IOM as lead on T4?": whether it leads it is what the plan says.
  [
    new RegExp(
      `\\b[Ww]ho (?:has |will |is going to |is )?(?:replac(?:ed?|es|ing)|succeed(?:ed|s)?|t(?:ook|ake|akes|aking) over from|substitut(?:ed?|es) for) ([A-Z][A-Za-z-]+(?: Women| DESA)?)(?: as (?:the |a )?(?:co-?)?leads?(?: agency)?)? (?:on|of|for|in) (?=(?:the )?${id})`,
      'g',
    ),
    'does $1 lead ',
  ],
  // "Status, and who's in it?"
  [
    /\bwho(?:['’]?s| is| all is| are) (?:all )?(?:in|on|part of|on board) (?=(?:it|there|that|this)\b(?! (?:month|year|week|quarter|case|list|meeting)))/gi,
    'who is involved in ',
  ],
  // "Who should I chase?", with nothing more: who leads what was told.
  [
    /^\W*((?:and|so|ok|okay|then|right|thanks|great|cool)[, ]+)*whom? (?:do|should|can|could|would|must|shall|to) ?(?:i|we)? (?:talk|speak|turn|write|reach out|go|chase(?: up)?|ask|bug|nag|approach|ping|bother|pester|see|lobby|consult)(?: to| with)?(?: (?:about|on|for|regarding) (?:it|that|this|them|those))?\W*$/gi,
    'who leads it?',
  ],
  // "Who are they putting it on with?"
  [/\b(?:putting|puts?) (?:it|this|that|them|the thing) on (?:together )?(?=with\b|[?.,]|$)/gi, 'organising it '],
  // "Proposals on who sits on the Executive Committee": on its membership.
  [
    new RegExp(
      `\\b(proposals?|suggestions?|ideas|recommendations?)((?: \\w+){0,3}?) (?:on|about|for|as to|concerning|regarding|over|of) (?:(?:who|which agencies|which members) (?:(?:gets?|is|are|should|will|might|could|must|has|have|ought) )*(?:to )?(?:sit|be|serve|belong|sits|serves|belongs|stay|seated|join|represented)?(?: on| in| to)?|the (?:make-?up|composition|line-?up|seats?|configuration)(?: of| on| in)?) ${excom}\\b`,
      'gi',
    ),
    '$1$2 on the membership of the Executive Committee',
  ],
  // "Which of the 23 objectives does no thematic workstream serve?", "… are left untouched by the six thematic workstreams?"
  [
    /\b(which|what|how many) (?:of (?:the|its|these) )?(?:23 |twenty-three )?(?:(?:global |migration )?compact(?:['’]s)? |gcm )?(?:objectives|goals|aims)(?: of the (?:global |migration )?compact)? (?:does|do|is|are|has|have) (?:no|not a single|none of the) ((?:core |thematic |annex )?)(workstreams?|entry|entries|ones?)(?: of [a-z ]+)? (?:serves?|cover(?:s|ed)?|address(?:es|ed)?|touch(?:es|ed)?(?: on| upon)?|tak(?:e|es|en) up|work(?:s|ed|ing)? (?:on|towards?)|tackl(?:e|es|ed)|pursu(?:e|es|ed)|mention(?:s|ed)?|pick(?:s|ed)? up|have|list(?:s|ed)?)\b/gi,
    '$1 objectives are not covered by the $2workstreams',
  ],
  [
    /\b(which|what|how many) of (?:the|its) (?:23|twenty-three) (?=(?:(?:global |migration )?compact(?:['’]s)? |gcm )?(?:objectives|goals|aims)\b)/gi,
    '$1 ',
  ],
  [
    /\b(objectives|goals|aims)(?: of the (?:global |migration )?compact)?(?: that| which)? (?:are |were |get |is |have been )?(?:left (?:untouched|out|unaddressed|aside|uncovered|open|alone)|untouched|unaddressed|neglected|ignored|overlooked|uncovered|missed|skipped|forgotten|not (?:served|addressed|touched|taken up|worked on|tackled|pursued|picked up|mentioned))(?: upon| on)? (?:by|in) (?:any (?:one )?of )?(?=(?:the |all |any |those |these )?(?:six |eight )?(?:core|thematic|workstreams|annex|T1|plan))/gi,
    '$1 are not covered by ',
  ],
  // "The return workstream next to the services workstream: which objectives do they have in common?"
  [
    /(?<=^|[.!?;]\s*)(?:(?:looking at|putting|placing|taking|comparing|holding|setting|if i put|when i put|put|hold|set|take|look at) )?([^.?!,:;]{2,50}?) (?:next to|beside|alongside|side by side with|up against|against|together with|and) ([^.?!,:;]{2,50}?)[,:–—-]+ *((?:which|what) (?:compact |gcm )?(?:objectives|agencies|leads|participants|areas)) do (?:they|the two|these two|both)(?: both)? (?:have in common|share)/gi,
    '$3 do $1 and $2 have in common',
  ],
  // "Status + who's in the lead", "still missing lead and date".
  [
    /(?<=\b(?:status|deadline|leads?|participants|date|activities|objectives)) ?[+&] ?(?=who|when|what|which|how)/gi,
    ' and ',
  ],
  [
    /\b(?:i(?:['’]m| am)? |we(?:['’]re| are)? )?(?:(?:still|just|only|also) )?(?:missing|lacking|short of) (?:just |only )?(?:the |its )?(?=(?:lead|date|deadline|status|due|participa|objective)\w*\b)/gi,
    'what are the ',
  ],
  [
    new RegExp(
      `\\bwho (?:does|do|is doing|handles|is handling|did) (?=(?:it|this|that|(?:the )?${id})(?:,? and\\b|,| or\\b|\\s*[?.!]|$))`,
      'gi',
    ),
    'who leads ',
  ],
  // "The statistics programme T1": the id says which.
  [
    /\bthe (?:(?!of|in|on|for|by|to|and|or|first|second|third|last|next|core|thematic|annex|activit|lead)[a-z-]+ ){1,3}(?:programme|program|project|strand|stream|workstream|dossier|file|piece) \(?(?=[TFX]\d\b|[1-4]\.[1-3]\b)/g,
    '',
  ],
  // "Which workstreams are continuous?", "which one is annual?"
  [
    /\b((?:which|what)(?: of the)?(?: core| thematic| annex)? ?(?:workstreams?|ones?|items?|entr(?:y|ies)) (?:is|are|runs?)) (?:an? )?(?:continuous|continuing|permanent|open-ended|perpetual|never-ending)(?=\W*(?:$|[,;]|and\b))/gi,
    '$1 with a continuing time frame',
  ],
  [
    /\b((?:which|what)(?: of the)?(?: core| thematic| annex)? ?(?:workstreams?|ones?|items?|entr(?:y|ies)) (?:is|are|runs?))(?: done| repeated| carried out| held)? (?:an? )?(?:annual|yearly|annually|recurring|every year|each year)(?: one| exercise)?(?=\W*(?:$|[,;]|and\b))/gi,
    '$1 with an annual time frame',
  ],
  [
    /\b(?:have|has|with|had) no applicable (?:deadline|time ?frame|date|due date)s?\b/gi,
    'have a not applicable time frame',
  ],
  // "Whose timeline is simply ‘ongoing’?": a time frame, and no stage.
  [
    /\b(?:an? )?(?:ongoing|open-ended|continuous) (?:time ?frame|timeline|deadline|due date|duration|end date)s?\b/gi,
    'a continuing time frame',
  ],
  [
    /\b(?:(?:with|has|have|as|whose|a|the|its|their) )*(?:time ?frames?|timelines?|deadlines?|due dates?|durations?|end dates?)(?: that)? (?:is|are|reads?|says?|given as|marked(?: as)?|stated as|listed as|being|of|set (?:to|as)|put (?:as|at))(?: simply| just| only| merely)? ["'“‘]?(?:ongoing|continuous)\b["'”’]?/gi,
    'with a continuing time frame',
  ],
  [
    /\b(?:has|have|with|gives?|says|shows?|lists?) ["'“‘]?ongoing["'”’]? as (?:its|their|the|a) (?:time ?frames?|timelines?|deadlines?|due dates?|durations?|end dates?)\b/gi,
    'has a continuing time frame',
  ],
  [
    /\b(?:simply |just |merely )?(?:runs?|goes|go|running|carries|carry|keeps?)(?: on| going)? (?:as ["'“‘]?ongoing\b["'”’]?|continuously|indefinitely|without (?:an )?end(?: date)?|with no end(?: date)?|forever)(?! of)/gi,
    'has a continuing time frame',
  ],
  // "First Steering Committee meeting, is there an exact day?"
  [
    /^([^,?!.;:]{5,70}),? (?:is|was) there (?:an? )?(?:exact|precise|fixed|set|firm|specific|definite|actual|concrete|particular) (?:day|date)(?: (?:for (?:it|that)|set|given|named|yet))*\s*\?/gi,
    'when is $1?',
  ],
  // "With whose cooperation?", "in cooperation with whom?"
  [
    /\bwith whose (?:co-?operation|help|support|assistance|collaboration|involvement|backing|partnership)\b|\b(?:in (?:co-?operation|collaboration|partnership|tandem|conjunction)|jointly|together|hand in hand) with (?:whom?|which (?:agency|organi[sz]ation|body|partner))\b/gi,
    'with whom',
  ],
  // "My boss, who has never opened the plan, wants …": nobody is asked for.
  [
    /\b((?:[Mm]y|[Oo]ur|[Tt]he|[Aa]) (?:new |old |own )?(?:boss|director|minister|colleague|ambassador|chief|supervisor|manager|head of unit|intern|delegate|journalist|counterpart|friend|sister|brother|wife|husband|team|deputy)), (?:who|which) [^.?!,;A-Z]{3,70},/g,
    '$1',
  ],
  // "The committee meets this afternoon and will surely ask which …": what follows is asked.
  [
    /(?<=^|[.!?]\s+)[A-Z]?[^A-Z.?!;]{3,90}?\b(?:will|is going to|are going to|['’]ll|is bound to) (?:surely |certainly |probably |definitely |no doubt |likely |then )?(?:ask|want to know|wonder|demand to know)(?: me| us)? (?=(?:which|who|what|when|how many|how much|whether)\b)/g,
    'tell me ',
  ],
  // "(a) is UNDP co-leading 2.1 (b) does the annex …": two questions.
  [/(?<=\(a\)[^()]{8,160})[\s,;]*(?:and )?\([b-d]\)\s*/gi, '? '],
  [/(?<=\(i\)[^()]{8,160})[\s,;]*(?:and )?\(i{2,3}\)\s*/gi, '? '],
  [/(?<=^|[:;.]\s*|\s)\((?:a|i)\)\s+(?=\w)/gi, ''],
  [
    /\b(?:is|are) more than (?:just |merely )?(?:an? |the )?(?:mere )?annex (?:idea|entry|proposal|item|wish|topic|interest)s?\b/gi,
    'not in the annex',
  ],
  [
    /(?<=^|[.!?:]\s*)(?:the )?(?:grand )?total (?:number )?of (?=(?:annex|core|thematic|workstreams|all|entries|agencies|activities|proposals))/gi,
    'how many ',
  ],
  // "I just joined UNODC": nobody takes part in anything.
  [
    /\b(?:i(?:['’]ve| have|['’]m| am)? )?(?:(?:just|recently|newly) )(?:joined|started (?:at|with|in)|moved to|transferred to|arrived at|joining)(?: the team at| the)? (?=[A-Z])/gi,
    'I work for ',
  ],
  // "Who has no part outside the annex?"
  [
    /\b(?:have|has|play|plays|hold|holds|with) (?:no (?:part|role|place|business)|nothing) outside (?:of )?(?=the annex|annex)|\b(?:appears?|features?|are|is|named|mentioned|listed|turns? up) nowhere (?:but|except|other than|outside) (?:in )?(?=the annex|annex)/gi,
    'appear only in ',
  ],
  [
    new RegExp(
      `\\b((?:is|are) (?:${id}|it|this|that one)) (?:still |currently |running |now )*(?:on (?:time|schedule)|within (?:its|the) (?:deadline|time ?frame))(?! to)\\b`,
      'gi',
    ),
    '$1 overdue',
  ],
  [
    new RegExp(`(?<=\\b(?:${id})\\s?[:,–-]\\s?)(?:still |currently )?on (?:time|schedule)(?=\\s*[?]|$)`, 'gi'),
    'is it overdue',
  ],
  // "What does T1 promise by December?"
  [
    new RegExp(
      `\\b(what (?:exactly )?(?:does|did|has|will) (?:the )?(?:${id}|it)) (?:promise|foresee|envisage|envision|pledge|undertake|commit to|aim to do|plan|schedule|provide)(?= (?:by|for|in|before|until|to do by)\\b)`,
      'gi',
    ),
    '$1 have to deliver',
  ],
  // "What does OHCHR lead?", "and not UNICEF?"
  [/^\W*and not (?=(?:also )?[A-Z])/g, 'but not '],
]
