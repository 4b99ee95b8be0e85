import type { Rewriting } from '../rewriting.ts'

/** What somebody is about to do, wants told besides, or has coming up, said as the grammar of questions knows it. */
export const englishIntents: readonly Rewriting[] = [
  // "Our minister wants to fund something on remittances": no word of the fund.
  [
    /\b(to|can|could|will|would|should|might|may|we|they|donors?) fund (?=(?:something|anything|some|a|an|more|new|work|activities|projects?|[a-z]+ (?:work|projects?|activities))\b)/gi,
    '$1 support ',
  ],
  // "I'm drafting talking points on return": what it is for, and no part of a strategy.
  [
    /\b(?:draft|writ|prepar|finalis|finaliz|polish|updat)(?:ing|e|es)?(?: up)? (?:some |the |my |our |her |his |their |a few )?(?:talking points|speaking points|speaking notes|press lines|fact sheets?|infographics) (?:on|about|for|regarding)\b/gi,
    'about',
  ],
  [/\bi(?:'ve| have) lost (?:track|sight) of\b/gi, 'tell me about'],
  // "What does T6 do first?"
  [
    /\bwhat (?:does|do|will|should|would|must) ([tfx]\d|\d\.\d) (?:do|tackle|start with|begin with|take on) first\b|\bwhat comes first (?:in|under|for) ([tfx]\d|\d\.\d)\b/gi,
    'what is the first activity of $1$2',
  ],
  // "Which workstream should I read first?": which it is.
  [
    /\b(which (?:workstream|one|entry|item)) (?:would|should|do|must|could|can|might) (?:i|we|one|you|he|she|they) (?:read|look at|look into|open|study|start with|begin with|turn to|check|consult|go to)(?: first)?(?=\W*$)/gi,
    '$1 is it',
  ],
  // "Leads, other agencies involved, and due date".
  [
    /(?<=\bleads?\b[^.?!]{0,20})\bother (?:agencies|organi[sz]ations|bodies|entities|partners)(?: that are| who are)? (?:involved|taking part|participating|concerned|on board)\b/gi,
    'participants',
  ],
  // "Who deals with bringing migrants home and helping them settle?": no part of an agency.
  [/\bhelp(?:s|ing|ed)? (?=(?:them|migrants|people|returnees|workers|children|women|girls|families|kids)\b)/gi, ''],
  [
    /\bwhat (?:should|must|do|does|need) (?:[a-z]+ ){1,4}?(?:be |get )?(?:prepare|preparing|ready|prepared|brace|bracing)(?: (?:itself|ourselves|themselves|myself))? for\b/gi,
    'what is due',
  ],
  // "Any upcoming deadlines?", "upcoming dates please", "anything coming up soon".
  [
    /^(\W*(?:(?:please|hi|hello|hey|list|show|give|tell|me|us|are there|is there|any|some|the|all|what|which|what's|what are)[ ,]+)*)(?:upcoming|forthcoming|impending) (?:dates|deadlines|due dates|milestones)\b/gi,
    'what is coming up',
  ],
  [
    /\b(?:anything|something|what else)(?: that)?(?: is|'s)? (?:coming up|upcoming|on the horizon|on the agenda|in the pipeline|approaching)\b(?! (?:for|of|on|in|under|with)\b)/gi,
    'what is coming up',
  ],
  [
    /\b(?:coming up|come up|upcoming|on the horizon|on the agenda|in the pipeline) (?:soon|next|shortly)(?=\s*(?:$|[.?!,;:]))/gi,
    'coming up',
  ],
  [/\bnext (?:date|milestone)\b(?! (?:of|for|in|on|under)\b)/gi, 'next deadline'],
  // "Our ministry wants help writing a plan": no help with the bot.
  [
    /\b(wants?|needs?|seeks?|seeking|requests?|requested|asks? for|looking for|would like|could use|after) (?:some |any |a little )?(?:help|assistance|guidance|support) (?:in |with |on )?(?=(?:writ|draft|prepar|develop|design|sett|draw|build|creat|mak|formulat|elaborat)[a-z]*ing\b)/gi,
    '$1 ',
  ],
  // "An action plan for the Compact".
  [
    /\b(?:national |our own |their own |own )?(?:action|implementation) plans? (?:for|on|of|under|to implement) the (?:global |migration )*compact\b/gi,
    'national implementation plan',
  ],
  // "UNFPA wants to know where it has signalled interest": it is the agency.
  [
    /^(\W*)((?:UN )?[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?:[ -](?:Women|DESA|Habitat))?|WHO) (?:wants|would like|needs|wishes|has asked(?: me)?|asks(?: me)?|is asking)(?: to (?:know|see|find out|hear|learn|be told))?,? ((?:in |on |of )?(?:where|what|which|how|whether|if|when))((?: \w+){0,4}?) it\b/g,
    '$1$3$4 $2',
  ],
  // "Which workstream would a labour attaché care about?", "which part of the plan should I quote?"
  [
    /\bwhich (?:workstream|part of the (?:work ?)?plan|part|item|entry|section) (?:would|should|might|could|will) (an?|my|our|the) ([\w' éè-]{3,40}?) (?:care about|be interested in|find (?:interesting|relevant|useful)|want to (?:see|read|follow)|look at|look into|read|follow)(?=\W*$)/gi,
    'which workstream is about $2',
  ],
  [
    /\bwhich (?:part|bit|section|item|passage) of the (?:work ?)?plan (?:would|should|do|must|could|can|might) (?:i|we|one|you|he|she|they) (?:quote|cite|read|use|refer to|mention|look at|point to|rely on)(?=\W*$)/gi,
    'which workstream is it',
  ],
  // "Is anyone in the Network thinking about that?"
  [
    /\b(anyone|anybody|someone|somebody|who|nobody|no one)((?: (?!who\b)[a-z]+){0,4}) (?:thinking (?:about|of)|worr(?:ied|ying) about|concerned (?:with|about)|looking (?:at|into|after)|attending to|caring (?:for|about)) (?=(?:that|this|it|them|these|those)\b)/gi,
    '$1$2 involved in ',
  ],
  // "I must tell UNHCR which workstreams are overdue": whoever is told does not choose among them.
  [
    /\b(?:tell|inform|brief|advise|notify|remind|update|warn|report to|present to|write to|explain to|show) (?:the )?(?:(?:UN )?[A-Z]{2,}[A-Za-z]*(?:[ -](?:Women|DESA|Habitat))?|[Ee]xecutive [Cc]ommittee|[Ee]x[Cc]om|[Ss]ecretariat|[Cc]oordinator|[Mm]embers|[Nn]etwork)(?:['’]s [a-z ]{3,20})?,? (?:about |on |of |regarding )?(?=(?:what|which|who|whose|when|whether|how|where)\b(?!(?: \w+){0,3} (?:it|they)\b| they['’]))/g,
    'list ',
  ],
  // "We run shelters", "our foundation pays for clinics": what the asker does, no role in the plan and no cost of it.
  [
    /(?<=^|[.!?;:]\s*)(we|i|our [a-z-]+|my [a-z-]+) (?:(?:currently|also|already|mainly|mostly|partly) )?(?:runs?|operates?|manages?|pays? for|financ(?:es?)|funds?|sponsors?) (?=(?!the\b|it\b|this\b|that\b)[a-z])/gi,
    '$1 have ',
  ],
  // "Tomorrow I meet the head of UNODC's smuggling unit": no meeting of the plan.
  [
    /\b(i|we|my [a-z-]+|our [a-z-]+)(?:['’]ll| will| shall|['’]m| am|['’]re| are|['’]s| is)? (?:meets?|meeting|sees?|seeing)(?: with| up with)? (?:(?:the |an? )?(?:head|director|chief|deputy(?: (?:head|director))?|representatives?) (?:of|from|at) |(?=(?:the |an? |my |our |some(?:one|body) )?(?:people|colleagues?|team|counterparts?|delegat\w+|ambassador|minister|mayor)\b))/gi,
    '$1 have a call with ',
  ],
  [/\bwhat (?:should|must|ought|do) i (?:to )?(?:know|be aware of|bear in mind)(?=\W*$)/gi, 'what is it about'],
  // "Is there something in the pipeline for people displaced by climate?"
  [
    /\b(?:something|anything)(?: that is| already)? (?:in the pipeline|in store|in the works|foreseen|planned) (?:for|on|about|around) (?!(?:the )?(?:next|this|coming|rest|last|second|first|end|years?|months?|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|q\d|\d))/gi,
    'anything on ',
  ],
  // "I have to invite all agencies that co-lead something with UNICEF": the agencies are asked for.
  [
    /\b(?:all|every|each)(?: of)?(?: the)? (?:other )?(agenc(?:y|ies)|organi[sz]ations?|entit(?:y|ies)|bod(?:y|ies)) (?:that|which|who) (co-?leads?|shares? (?:a|the) lead) (?:something |anything |a workstream |workstreams )?with\b/gi,
    'which agencies co-lead with',
  ],
  // "Which entry would concern us?"
  [
    /\bwhich (?:one|workstream|entry|item|part)s?(?: of the plan| of them)? (?:would |should |might |could |will |may )?(?:concerns?|interests?|(?:is|be) of (?:interest|relevance) (?:to|for)|matters? (?:to|for)|(?:is|be) relevant (?:to|for)|applies to|apply to|(?:is|be) for) (?:us|me|them|him|her)\b/gi,
    'which workstream is it',
  ],
  [
    /\b(?:is|are) (that|this|it|those|these) (?:an? )?(?:subject|topic|theme|issue|matter|concern|point) (?:in|of|for) (the (?:work ?)?plan|the network)(?=\W*$)/gi,
    'what does $2 say about $1',
  ],
  // "Who do we ring about remittances?": whom to turn to.
  [
    /\bwhom?(?: else)? (?:do|should|can|could|would|shall|must|might|may|ought|need) (?:i|we)(?: to| best| rather| better| first| then)* (?:call|ring|phone|e-?mail|text|message|write|speak|talk|get in touch|get hold of|reach|contact|approach|turn|ping|address|consult|lobby|chase|reach out)(?: (?:up|to|with|out to|myself to|ourselves to|first|best))*\b/gi,
    'who should i contact',
  ],
]
