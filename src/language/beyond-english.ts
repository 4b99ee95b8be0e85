import type { NotInPlan } from '../workplan/question.ts'
import { personBuilds } from './beyond-persons.ts'

const places = '(?:cit(?:y|ies)|countr(?:y|ies)|states?|towns?|corridors?|municipalit(?:y|ies)|communit(?:y|ies))'
const meeting = '(?:meetings?|forum|launch|session|event|conference|review)'
const agency =
  '(?:iom|ilo|who|undp|unhcr|unicef|ohchr|un desa|undesa|unodc|unfpa|ifad|wfp|unaids|oecd|un women|un-habitat)'
const given = '(?:(?:main|key|biggest|principal|major|greatest) )?'
const measures = '(?:risks?|kpis?|key performance indicators|performance indicators|benchmarks?|success criteria)'
const person = '(?:a )?(?:migrants?|refugees?|asylum[- ]seekers?|displaced persons?|idps?|expats?)'

/** What an English sentence asks by its build that no workplan holds. */
const englishBuilds: readonly (readonly [RegExp, NotInPlan])[] = [
  // "Which cities will the pilots run in?"
  [
    new RegExp(
      `\\b(?:which|what|name the|list the) (?:migration |pilot )?${places}\\b[^.?!]*\\b(?:pilots?|piloted|piloting|chosen|selected|picked|shortlisted|ended up|end up|settled on)\\b`,
    ),
    'choice',
  ],
  // "The countries picked for the T4 pilots, could you name them?"
  [
    new RegExp(
      `\\b(?:the|name|list|what|which) ${places} (?:(?:that|which) (?:were|are|have been|will be) )?(?:picked|chosen|selected|shortlisted|settled on)\\b`,
    ),
    'choice',
  ],
  [
    /\b(?:which|what|whose) (?:experts|practitioners) (?:are|is|were|sit|will|have)\b(?! (?:meant|mentioned|foreseen|to (?:be|sit)))/,
    'choice',
  ],
  [
    /\b(?:which|what|how many) (?:compan(?:y|ies)|firms?|vendors?|contractors?|suppliers?|consultants?|consultanc(?:y|ies)|universit(?:y|ies)|ngos?|charit(?:y|ies)|think ?tanks?|banks?)\b/,
    'other',
  ],
  // "What was said at the Principals' meeting?", "the agenda of the annual meeting", "who signed the agreement?"
  [
    new RegExp(
      `\\bwhat (?:was|were|got|had been) (?:said|discussed|agreed|concluded|announced)\\b[^.?!]*\\b${meeting}\\b`,
    ),
    'outcome',
  ],
  [
    new RegExp(`\\b(?:agenda|programme|program|minutes) (?:of|for|from) (?:the |an? )?(?:[a-z0-9' -]+ )?${meeting}\\b`),
    'outcome',
  ],
  // "I write to the Coordinator. What is that person's name?"
  [
    /\b(?:that|this|the) (?:person|individual|official|officer)['’]s (?:(?:full|last|first|family) )?name\b|\bnames? of (?:that|this|the) (?:\w+ )?(?:person|individual|official|officer)\b|\bwhat(?:['’]s| is) (?:his|her) (?:full )?name\b/,
    'person',
  ],
  [/\bwho (?:has |have |had )?signed\b(?! (?:up|on)\b)/, 'person'],
  [
    /\bwho (?:will |is going to |would |did |is |was )?(?:speak|spoke|speaking|moderat\w+|keynote)\b[^.?!]*\b(?:at|during)\b/,
    'person',
  ],
  [/\bwho chairs? (?:the |its )?(?:working group|sub-?group|task force)/, 'person'],
  [/\bwho(?:'s| is) (?:the )?(?:current |present )?(?:un )?secretary[ -]general(?=\W*$)/, 'person'],
  [
    /\bwhat (?:has|have|did) (?:the network|iom|it|they|you|we)\b[^.?!]{0,20}\b(?:achieved?|accomplish(?:ed)?)\b[^.?!]*\b(?:20\d\d|year|month|quarter)\b/,
    'outcome',
  ],
  [/\bhow many (?:[a-z-]+ ){0,3}(?:meetings?|times|sessions) (?:did|has|have)\b/, 'outcome'],
  [
    /\bhow many (?:(?:national|implementation|training|users?|pilot) ){0,3}(?:plans|toolkits|courses|workshops|agreements|guidelines|platforms) (?:have|has|had|were|was) (?:already |so far )?(?:been )?(?:drawn up|developed|completed|adopted|finali[sz]ed|submitted|held|created|signed|published|written|produced|prepared|launched)\b/,
    'figures',
  ],
  [
    /\bhow many (?:experts|requests|users|visitors|members of staff|staff|officers|people|documents|trainees|replies|responses|applications)\b(?![^.?!]*\b(?:the plan|workplan) (?:want|foresee|envisage|mention))/,
    'figures',
  ],
  [/\bhow (?:big|large|strong) is (?:the |its )?(?:[a-z' -]+ )?(?:team|staff|office|unit|secretariat)\b/, 'figures'],
  [
    /\bhow often (?:does|do|will|did|has|is)\b[^.?!]*\b(?:working groups?|task force|steering committee|secretariat|unit)\b/,
    'time',
  ],
  [
    /\b(?:what|which) time (?:does|do|is|are|will|did)\b[^.?!]*\b(?:start|begin|end|finish|open|meeting|launch|forum|session)\b/,
    'time',
  ],
  [/\bheadquarter(?:s|ed)\b/, 'place'],
  [
    /\b(?:url|web ?address|hyperlink|web ?link) (?:of|for|to)\b|\blink (?:of|for|to) the (?:website|site|platform|page|hub|portal|plan|document)\b/,
    'contact',
  ],
  // "Who funds it?", "which donors …?"
  [
    /\b(?:which|what|who are the|how many|name the|list the) (?:donors?|donor (?:countries|governments|states)|funders|sponsors|financiers)\b/,
    'money',
  ],
  [
    /\bwho(?:'s| is| has| have| will| would)? (?:been )?(?:fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|bankroll\w*|pledg\w+|donat\w+)\b(?!-)/,
    'money',
  ],
  [
    /\b(?:anybody|anyone|any (?:country|state|government|donor)) (?:already )?(?:pledged|donated|paid|contributed)\b/,
    'money',
  ],
  // "How do I apply to the fund?"
  [
    /\bappl(?:y|ying|ications?) (?:to|for|at) (?:the |a |some )?(?:start-?up |trust |migration )*(?:fund|mptf|money|grants?|funding|seed)\b/,
    'other',
  ],
  [
    new RegExp(
      `\\b(?:register|registration|sign up|rsvp|live-?stream(?:ed)?|webcast|child ?care|catering|interpretation|dress code|accreditation)\\b[^.?!]*\\b${meeting}\\b|\\b${meeting}\\b[^.?!]*\\b(?:live-?stream(?:ed)?|webcast|child ?care|catering|dress code|accreditation)\\b`,
    ),
    'other',
  ],
  // "What are the risks of T4?", "what indicators are used?"
  [
    new RegExp(
      `\\b(?:what|which) (?:are |is )?(?:the )?${given}${measures}\\b|\\b(?:what|which) (?:indicators|metrics|criteria) (?:are|is|will be|were) (?:used|applied|employed)\\b`,
    ),
    'other',
  ],
  [
    /\bhow (?:did|does|has|have|will|would|is|was) (?:the )?(?:pandemic|covid\S*|coronavirus|lockdowns?|war|crisis|brexit)\b/,
    'other',
  ],
  [/\blegal(?:ly)? (?:status|binding|force|nature|standing|effect)\b/, 'other'],
  [
    /\bworld (?:refugee|migrants?'?|health|aids|children'?s|population|humanitarian) day\b|\binternational (?:migrants?'?|women'?s|human rights|workers'?) day\b/,
    'other',
  ],
  [new RegExp(`\\bdifferences? between ${person} and ${person}`), 'other'],
  [
    /\b(?:write|compose|make up|sing|invent|improvise) (?:me |us )?(?:an? |some )?(?:[a-z]+ )?(?:poem|song|haiku|limerick|story|rap|joke|sonnet|essay|speech|tweet|ode|ballad)s?\b/,
    'other',
  ],
  [
    /\b(?:what|which) (?:ai |language )?model are you\b|\bare you (?:gpt|chatgpt|claude|gemini|human|a human|an ai|a bot|sentient)\b/,
    'other',
  ],
  [
    /\b(?:what|which|list|name)(?:'s| are| is)? (?:all )?(?:the )?(?:17 |seventeen )?(?:sustainable development goals|sdgs)(?=\W*$)/,
    'other-plan',
  ],
  [
    /\b(?:next|second|follow-?up|successor) work ?plan\b|\bwork ?plan (?:for|of) (?:the years? )?(?:202[1-9]|next year)\b/,
    'other-plan',
  ],
  // "Does IOM agree with OHCHR?", "what would you do?", "its position on climate refugees".
  [/\b(?:do|does|did) [^.?!,;]{2,40}? (?:agree|disagree|get along|quarrel|see eye to eye) with\b/, 'opinion'],
  [
    /\bwould you (?:do|recommend|suggest|change|prefer|choose|advise)\b|\bwhat do you (?:recommend|suggest|advise|prefer)\b/,
    'opinion',
  ],
  [
    new RegExp(`\\bshould ${agency} (?:give up|hand over|drop|quit|stop|step down|resign|withdraw|be replaced)\\b`),
    'opinion',
  ],
  [/\b(?:most|bulk) of the (?:work|heavy lifting|job|effort)\b|\bworks? (?:the )?hardest\b/, 'opinion'],
  [
    /(?<!\b(?:plan|workplan|document|text|paper|annex))['’]s (?:official )?(?:position|stance|view|views|opinion|take) (?:on|about|regarding|towards?)\b/,
    'opinion',
  ],
  [/\bwho (?:was|were|got|has been|have been|had been) consulted\b/, 'other'],
  [
    /\bhow many (?!(?:[a-z-]+ ){0,3}(?:workstreams|activities|entries|items|agencies|organi[sz]ations|bodies|entities|parties|members|partners|ones|them|these|those|objectives|leads|participants|deadlines)\b)(?:[a-z-]+ ){1,4}(?:have|has|had) (?:already |so far )?(?:received|got|gotten|been (?:given|trained|helped|reached|consulted)|joined|signed|completed|applied|asked|requested|responded|benefited|adopted)\b/,
    'figures',
  ],
  [
    /\bhow many (?:women|men|persons|employees|colleagues|interns|children|migrants|refugees|victims|deaths)\b/,
    'figures',
  ],
  [/\b(?:web ?site|web) address\b/, 'contact'],
  [
    /\b(?:met|meet|meeting|meets|miss(?:ed|es)?|reach(?:ed|es)?|hit) (?:its|their|the|all) (?:targets?|benchmarks?|kpis?|milestones)\b/,
    'outcome',
  ],
  [
    /\b(?:definition|meaning) of [a-z ]+ (?:in|under) (?:the )?(?:international |national |eu |domestic )?law\b/,
    'other',
  ],
  [
    /\b(?:which|what) (?:treat(?:y|ies)|conventions?|laws?|protocols?|directives?|statutes?) (?:covers?|governs?|appl(?:y|ies)|regulates?|protects?|says?|is|are)\b|\bconvention (?:no\.? ?)?\d+\b/,
    'other-plan',
  ],
  [/\b(?:have|has|had|with) (?:an? |any )?(?:field |country |regional |local )?offices? in\b/, 'place'],
  [/\b(?:biggest|largest|main|top|leading|most generous) (?:donors?|funders?|payers?|sponsors?)\b/, 'money'],
  [
    /\bhow (?:do|can|could|would|does|might) (?:i|we|one|they|you|an? [a-z]+) (?:become|join|enter|get into)\b/,
    'other',
  ],
  [/\bis it (?:better|best|wise|worthwhile|worth it) to\b/, 'opinion'],
  [/\b(?:went|gone|going|goes) wrong\b/, 'reason'],
  ...personBuilds,
]

/** What a clause in English asks by its build that no workplan holds, or null. */
export function builtInEnglish(words: string): NotInPlan | null {
  return englishBuilds.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
