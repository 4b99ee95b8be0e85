import type { Rewriting } from '../rewriting.ts'

const id = '(?:(?:core |thematic )?(?:workstream |ws ?)?(?:[TFX]\\d|[1-4]\\.[1-3]|3)(?!\\.?\\d))'
const agency = '(?:[A-Z]{2,}(?:[- ](?:Women|DESA|Habitat|WOMEN|HABITAT))?|UN-?[ -]?(?:Women|Habitat)|it|they)'
const parts =
  '(?:leads?|lead agencies|participants|participating agencies|deadlines?|due dates?|status(?:es)?|activities|titles?)'

const kind =
  '(?:(?:core|thematic|annex|cross-cutting) (?:workstreams?|entry|entries|items?|proposals?|ones?|strands?|priorit(?:y|ies))|workstreams?|annex)'
const tag =
  "(?:,? *(?:yet|right|correct|true|no|is it|are they|does it|do they|has it|have they|isn['’]t that so|am i right|or (?:does|do|is|are|has|have) (?:it|they))|[.;,–—-]+ *(?:is (?:that|this|it) (?:so|right|true|correct|the case)|correct|right|true|agreed|(?:please |can you |could you )?confirm(?: this| that)?|am i right|please check))*[\\s.?!]*$"
const supposing =
  "(?:(?:so|and|but|is it (?:true|correct|right|a fact|the case) that|(?:i (?:think|believe|assume|understand|gather|suppose|heard|read)|it (?:seems|looks)|they say|(?:if|unless) i['’]?(?:m| am) (?:not )?(?:mistaken|wrong)|if i (?:remember|recall)(?: it)?(?: correctly| rightly| right| well)?|as far as i (?:know|see|can see|can tell|remember))(?: that| like)?,?) )*"
const takesPart = '(?:is|are|sits?|takes? part|participates?|appears?|features?|shows? up|turns? up|be|has|have|gets?)'

/** A pattern in which AGENCY stands for a name, typed in capitals; other words may begin with one. */
const naming = (pattern: string) =>
  new RegExp(
    pattern
      .replace(/(?<=\\b|(?<![\\a-z]))[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
      .replaceAll('AGENCY', agency),
    'g',
  )

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
    naming(
      `\\bwho(?:['’]s| is| are|['’]re)? (?:the )?(AGENCY)['’]s? (?:co-?leads?|fellow leads?|partners? in the lead|joint leads?)(?: agenc(?:y|ies))? (?:in|on|for|of) (?=${id})(${id})`,
    ),
    'who shares the lead of $2 with $1',
  ],
  [
    naming(
      `\\b(?:who|which (?:other )?agenc(?:y|ies)) (?:else )?co-?leads? (${id}) (?:together |along |jointly )?with (AGENCY)`,
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
  [
    /^(\W*)(?:(?:list|give me|show|name|which|what are) )?(?:the )?(objectives|areas) (?:for|of|in|under) (?:the )?(?:thematic )?area (\d)(?=[\s.?!]*$)/gi,
    '$1list the workstreams of area $3 and their $2',
  ],
  // "Objectives covered by UNICEF-led workstreams", "areas covered by IOM".
  [
    /^(\W*)(?:(?:list|give me|show|name) )?(?:the |all )*((?:thematic )?areas|objectives|goals) (?:that are |which are )?(?:covered|served|addressed|touched|worked on|supported|pursued) by /gi,
    '$1which $2 are covered by ',
  ],
  // "What are objectives 7 and 21?": each for itself.
  [
    /^(\W*(?:please )?)(?:what(?:['’]s| is| are)|describe|explain|define|tell me|read me|spell out|recite) (?:the )?(?:gcm |compact )?(?:objectives?|goals?) (\d{1,2})(?:,? and| ?&|,| \+) ?(?:objective |goal )?(\d{1,2})(?: (?:about|called|all about|say))?(?=[\s.?!]*$)/gi,
    '$1what is objective $2? what is objective $3',
  ],
  // "Does anybody lead both a core and a thematic workstream besides IOM?", "which agencies besides IOM lead …".
  [
    /\b(both )?an? (core|thematic) and an? (core|thematic) (?:workstream|one|item|entry)\b/gi,
    '$1$2 and $3 workstreams',
  ],
  [
    naming(
      `\\b(?:which|what) (?:other )?(agencies|agency) (?:besides|apart from|other than|except(?: for)?|aside from) (AGENCY) (leads?|co-leads?|participates?|takes? part in) ([^.?!;,]+)`,
    ),
    'which $1 $3 $4 besides $2',
  ],
  // "Could the secretariat kindly clarify which …": whom the message is for.
  [
    /^\W*(?:can|could|would|will|may) (?:the |our |your )?(?:secretariat|network|team|colleagues?|coordinator|bot|assistant|someone from the secretariat) (?:please |kindly |perhaps |also )*(?:clarify|tell (?:me|us)|confirm|advise|inform (?:me|us)|say|let (?:me|us) know|explain|specify|indicate|state|remind (?:me|us))(?: (?:to me|for us|to us|of|about|whether it is true that))?[:,]? (?=(?:which|what|who|when|where|how|whether|if|why)\b)/gi,
    '',
  ],
  [
    /\b(?:is|are) there (?:an? |any |some )?(objective|area)(s?) (?:that |which )?(?:(?:is|are) )?(?=(?:only |just |solely )?(?:served|covered|named|mentioned|found|addressed)\b)/gi,
    'which $1$2 is ',
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
    naming(
      `\\b(?:with whom|whom?) (?:does|do) (AGENCY) (?:co-?lead|share the lead (?:of|on|in))(?:s)? (${id})(?: with)?`,
    ),
    'who shares the lead of $2 with $1',
  ],
  // "Who is CRI?" asks for no members.
  [
    /\bwho(?:['’]s| is| are)? (?=(?:the )?(?:CRI|(?:global compact )?child rights initiative)(?=[\s?.!]*$))/gi,
    'what is ',
  ],
  // "As UNDP leads T6, could you list its participants?": two questions.
  [
    naming(
      `^\\W*(?:(?:as|since|given that|because|now that|knowing that|seeing that|if) )?(AGENCY) ((?:co-)?leads?|heads|runs) (${id}), (?:then )?([^.?!]*?)\\b(?:its|their) (${parts})`,
    ),
    "does $1 lead $3? $4$3's $5",
  ],
  // "None of the cross-cutting entries has a lead. Correct?", "is no core workstream led by WHO?"
  [
    new RegExp(
      `^\\W*${supposing}(?:none of (?:the|these|those) (?:six |eight |nine |three |seven )?|no (?:single |one )?|not (?:one|a single one) of the |not a single )(${kind}) (has|have|is|are|lacks?|serves?|involves?|names?|lists?|includes?|belongs?) ((?![^.?!;]*\\b(?:except|but|apart|besides|other than|more|fewer|less|as many|and none|and no|nor)\\b)[^.?!;,]+?)${tag}`,
      'gi',
    ),
    'which $1 $2 $3?',
  ],
  [
    new RegExp(
      `^\\W*(is|are|has|have) (?:none of the |no (?:single )?)(${kind}) ((?![^.?!;]*\\b(?:except|but|apart|besides|other than|more|fewer|less)\\b)[^.?!;,]+?)${tag}`,
      'gi',
    ),
    'which $2 $1 $3?',
  ],
  // "Is T2 the only workstream UNHCR leads?", "WHO is only in T6, right?": all of theirs.
  [
    naming(
      `^\\W*${supposing}(?:is|are) (?:${id}|the annex) the only (?:ones?|workstreams?|entry|thing|item) (?:that |which )?(AGENCY) (?:(?:co-)?leads?|heads?|runs?)${tag}`,
    ),
    'which workstreams does $1 lead?',
  ],
  [
    naming(`^\\W*${supposing}(?:does )?(AGENCY) (?:only|just|solely) (?:leads?|heads?) (?:${id})(?: only)?${tag}`),
    'which workstreams does $1 lead?',
  ],
  [
    naming(
      `^\\W*${supposing}(?:is|are) (?:${id}|the annex) the only (?:ones?|workstreams?|entry|thing|item|place)(?: that| which| where)?(?: with| for| (?:has|involves|names|lists)| in which| where)? (AGENCY)(?: ${takesPart}| in| involved| named| listed)*${tag}`,
    ),
    'in which workstreams is $1 involved?',
  ],
  [
    naming(
      `^\\W*${supposing}(?:(?:is|are|does|do) )?(AGENCY) (?:(?:${takesPart} )?(?:only|just|solely|exclusively)(?: ${takesPart}| named| listed| involved| present| mentioned| part| a part)*(?: in| of| on| under)? (?:${id}|the annex)|${takesPart}?(?: named| listed| involved| present| mentioned)* ?(?:in|of|on|under) (?:${id}|the annex) (?:only|alone|and nowhere else|and no other|and nothing else))${tag}`,
    ),
    'in which workstreams is $1 involved?',
  ],
  // "Can one say that IOM leads most of the workstreams?": how many.
  [
    naming(
      `\\b(?:(?:does|do) )?(AGENCY) (?:co-)?leads? (?:most(?: of)?|the majority of|(?:more|less) than half(?: of)?|over half(?: of)?|(?:nearly |almost |about )?half(?: of)?|the bulk of|a majority of|almost all(?: of)?) (?:the )?(?:six |eight |nine )?((?:core |thematic |annex )?(?:workstreams|entries))`,
    ),
    'how many $2 does $1 lead',
  ],
  // "They claim WHO and UNDP never meet in one workstream."
  [
    naming(
      `\\b(AGENCY) and (AGENCY) (?:(?:never|don['’]?t|do not|hardly|nowhere) (?:ever )?(?:meet|share|overlap|coincide|cross paths|sit together|appear together|work together|come together|team up)(?: (?:in|on))?(?: (?:one|any|a|a single|the same) (?:workstream|entry|item|place))?|have no (?:common|shared) (?:workstreams?|entr(?:y|ies)|items?)|have (?:no workstream|nothing) in common)${tag}`,
    ),
    'which workstreams involve both $1 and $2?',
  ],
  // "Are all 23 objectives covered?", "is there an objective that no workstream serves?"
  [
    /\b(?:are|is) (?:all|each|every(?: one)?)(?: of)?(?: the)?(?: (?:23|twenty-three))? (?:(?:gcm|compact|global compact) )?(?:objectives?|goals?)(?: of the (?:global )?compact)? (?:(?:really|actually) )?(?:covered|served|addressed|touched|taken up|dealt with|reflected|in the plan|in there)(?: (?:by|in|on) (?:the|this|our) (?:work ?plan|plan)| by (?:some|a|any|at least one) workstreams?)?/gi,
    'which objectives are not covered by any workstream',
  ],
  [
    /\b(?:are there|is there|any|do we have)(?: any| an| a)? (?:(?:gcm|compact|global compact) )?(?:objectives?|goals?) (?:(?:that|which) )?(?:(?:no|not a single) (?:workstream|one|entry)(?: at all)? (?:serves?|covers?|addresses|touches|takes up|works on)|(?:is|are) not (?:covered|served|addressed)(?: by (?:any|a) workstream)?|(?:is|are) (?:untouched|uncovered|orphaned|left out))/gi,
    'which objectives are not covered by any workstream',
  ],
  [
    /\b(?:there are )?(?:23|twenty-three) (?:gcm |compact )?objectives and none (?:of them )?(?:is|are|was|gets?|has been) (?:untouched|left out|uncovered|ignored|neglected|unaddressed|missing|forgotten)/gi,
    'which objectives are not covered by any workstream',
  ],
  // "Is the lead of T6 also in T4?", "are all T5 leads in T6?": in whatever part.
  [
    new RegExp(
      `^\\W*${supposing}(?:is|are|do|does|can) (?:all |both |each |any )?(?:of )?(?:the )?(?:leads?(?: agenc(?:y|ies))? of (${id})|(${id})['’]?s? leads?(?: agenc(?:y|ies))?) (?:(?:also|too|as well|all|both|be|appear|participate|take part|sit|involved|part|active|present|named) )*(?:in|on|of|under) (${id})(?: too| also| as well)*${tag}`,
      'gi',
    ),
    'which agencies do $1$2 and $3 have in common?',
  ],
  // "Who supports the Coordinator?": the note on the lead says so.
  [
    /\bwho (?:is to |will |must |should )?(?:supports?|assists?|backs?|helps?|supporting|assisting) (?:the )?(?:network )?coordinator(?: (?:with|in|on|for) [^.?!]{3,60})?(?=[\s?.!]*$)/gi,
    'who leads 4.3',
  ],
  // "Where does ILO support but WHO lead?"
  [
    naming(
      '\\bwhere (?:does|do) (?:the )?(AGENCY) (?:support|participate|take part|help|assist|contribute)s? (?:but|and|while|whereas|where) (?:the )?(AGENCY) (?:(?:is|does|be) )?(?:leads?|heads?|in the lead)',
    ),
    'in which workstreams led by $2 does $1 participate',
  ],
]
