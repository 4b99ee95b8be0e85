import type { Rewriting } from '../rewriting.ts'

const gathering =
  "the (?:[a-z0-9'’-]+ ){0,5}?(?:meeting|forum|session|event|conference)s?(?: (?:of|on|in) (?!geneva|new york)[a-z0-9'’ -]{3,40}?)?"
const cities =
  'geneva|new york|rome|nairobi|vienna|bangkok|paris|brussels|marrakech|marrakesh|addis ababa|berlin|london|cairo'
const yielded =
  '(?:guidance|guidelines|workshops?|training(?: materials?)?|tools|templates|research|indicators|databases?|conferences|field visits|statements|handbooks|surveys|models|recommendations|good practices|best practices|peer[- ]learning|advocacy|pilots)'
const some = '(?:an?|one|two|three|four|five|six|some|several|\\d+|(?:a )?(?:few|couple(?: of)?|handful of))'
const issue =
  '(?:(?:the )?(?:publication|issuance|issue|issuing|release|launch|adoption|printing)(?: of (?:the |this |our )?(?:work ?plan|plan|document))?|(?:the |this )?(?:work ?plan|plan|document) (?:was|got|has been|came|had been) (?:published|issued|released|launched|adopted|printed|out))'
const range = ' ?(?:-|–|—|to|through|thru) ?'

/** Times and what falls in them, events, activities and what they yield, said as the grammar of questions knows them. */
export const englishTimes: readonly Rewriting[] = [
  // "How many days does the annual meeting last?", "how far apart are the two meetings?": their days tell it.
  [
    new RegExp(
      `\\b(?:how (?:many days|long) (?:does|do|will|is|are|did|was) (${gathering}) (?:(?:going|meant|supposed|scheduled|planned|due) to )?(?:last|take|run|go on|scheduled for|planned for)|what is the duration of (${gathering}))(?: for)?\\b`,
      'gi',
    ),
    'on which days is $1$2',
  ],
  [new RegExp(`\\bhow far apart (?:are|were|do|will) (${gathering})(?: be| lie| fall)?\\b`, 'gi'), 'when are $1'],
  // "Is the statistics forum in Geneva?": where it is.
  [
    new RegExp(
      `^\\W*(?:so |and |but )*(?:is|are|was|were|will|does|did|do) (${gathering})(?: (?:be|to be|being|held|hosted|convened|meet|take place|taking place|happen|happening))* in (?:${cities})(?: or (?:in )?(?:${cities}))?\\s*\\?*\\s*$`,
      'gi',
    ),
    'where is $1?',
  ],
  // "Within core priority 1 one workstream …": two numbers, and no list of them.
  [/\b((?:core )?(?:heading|priority) [1-4]) (?=(?:one|two|three) [a-z])/gi, '$1, only '],
  [
    /\bwhat(?:['’]s| is| are) (?:then |still )?left (?:over )?(?:of|among|from|in|out of) (?=(?:the )?(?:core|thematic|annex|workstreams|T1))/gi,
    'what remains among ',
  ],
  [
    /\b((?:leav|sett|tak|putt)ing (?:aside|out)|apart from|besides|other than|except(?: for)?|excluding|not counting) what(?:ever)? (?:is|are) (?:already |still |currently )*(?=in progress|in preparation|ongoing|under way|underway|running|being prepared)/gi,
    '$1 everything ',
  ],
  // "The core workstreams and T1–T6": two kinds.
  [
    new RegExp(
      `\\bcore(?: (?:workstreams|ones|items|priorities))?,? (?:and|or|plus|&|\\+|as well as|along with|together with) (?:the )?T1${range}T6\\b`,
      'gi',
    ),
    'core and thematic workstreams',
  ],
  [
    new RegExp(
      `\\bT1${range}T6,? (?:and|or|plus|&|\\+|as well as|along with|together with) (?:the )?core(?: (?:workstreams|ones|items|priorities))?\\b`,
      'gi',
    ),
    'core and thematic workstreams',
  ],
  // "Only a few weeks after publication: do we have overdue workstreams yet?": how old the plan is, and no window.
  [
    new RegExp(
      `(?<=^\\W*|[.!?;]\\s*)(?:(?:it['’]?s|it is|we['’]?re|we are|so|and|now|still) )*(?:(?:only|just|barely|hardly|merely|not even|less than|about|roughly|no more than) )*(?:${some} )?(?:days?|weeks?|months?|fortnight|soon|shortly|right) (?:after|since|from|past|following|into) ${issue}\\s*[,:;–—-]+\\s*`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(
      `[\\s,–—-]+(?:(?:only|just|barely|hardly|merely|not even|less than) )*(?:${some} )?(?:days?|weeks?|months?|fortnight|so soon|soon|shortly|right) (?:after|since|from|past|following) ${issue}(?=\\W*$)`,
      'gi',
    ),
    '',
  ],
  // "As part of the communications strategy": nobody takes part.
  [
    /\b(?:as (?:a )?part of|within the framework of|in the framework of|in the context of|in the course of) (?=(?:the )?(?:[TFX]\d|\d\.\d|[a-z]+ ){1,4})/gi,
    'under ',
  ],
  // "What is actually going to be done?": no stage of anything.
  [
    /\b(?:actually|concretely|really|specifically|in practice),? (?=(?:going|about|supposed|meant|planned|expected|intended|due) to\b)/gi,
    '',
  ],
  // "One workstream is to set up a platform. Who leads it?": one that is described, and no number of anything.
  [
    /^\W*(?:one|some|one of the)(?: of the)? ((?:core |thematic |annex )?)(workstream|entry|item)s? (?=(?:is to|is going to|is meant to|will|wants|plans|intends|promises|aims|has to|must|should|seeks|sets up|builds|foresees)\b[^.?!;]{4,}[.;–—]\s[^.?!]*\b(?:it|its|that|this|that one|whose)\b)/gi,
    'there is a $1$2 that ',
  ],
  [/\b(the|by|from|to|with) sg\b/gi, '$1 Secretary-General'],
  // "…, true?"
  [
    /[,–—-]\s*(?:true|is that true|is that so|is that the case|agreed|confirmed|can you confirm)\s*\?\s*$/gi,
    ', right?',
  ],
  // "Executive Committee proposals": on its membership.
  [
    /\b(?:executive committee|ex-?com) proposals\b|\bproposals (?:for|on|about|concerning) (?:the )?(?:executive committee|ex-?com)\b(?! membership|['’]s)/gi,
    'proposals on the membership of the Executive Committee',
  ],
  // "When does the Network have to propose changes to its membership?": no stage of anything.
  [
    /\b(?:to|must|should|will|shall) propose (?:any |the |some |possible )?(?:changes?|amendments?|adjustments?|modifications?|revisions?) (?:to|in|of|on)\b/gi,
    'submit proposals on',
  ],
  // "All meetings in chronological order": they are told so.
  [
    /,?(?: (?:in|sorted in|listed in|arranged in))? (?:chronological order|chronologically|date order|order of (?:their )?(?:dates?|time))\b/gi,
    '',
  ],
  [
    /\b(?:calendar|schedule|timeline|timetable|programme|agenda) of (?:all )?(?:the )?(events|meetings)\b/gi,
    'list all the $1',
  ],
  // "Do any annex entries have dates?"
  [
    /(?<=\b(?:workstreams|entries|items|ones|proposals) )have (?:any |their own |a )?(?:fixed |firm |set |definite )?dates(?=\W*$)/gi,
    'have a fixed date',
  ],
  [/\bwhat(?:['’]s| has) ((?:the )?(?:[TFX]\d|\d\.\d|[a-z]+(?: [a-z]+)?)) got to\b/gi, 'what does $1 have to'],
  // "Which workstreams produce guidance?", "where in the plan are workshops foreseen?": those that say so.
  [
    new RegExp(
      `\\bwhich (workstreams|entries|activities) (?:(?:will|should|are to|want to|plan to) )?(?:produce|develop|provide|foresee|plan|offer|organi[sz]e|contain|run|hold|issue|promise|prepare|yield|give) (${yielded})(?=\\W*$)`,
      'gi',
    ),
    'which $1 mention $2',
  ],
  [
    new RegExp(
      `\\bwhere (?:in|throughout|across) the (?:work ?)?plan (?:are|is|do|does) (?:the )?(${yielded}) (?:foreseen|planned|mentioned|promised|announced|provided for|come up|appear|feature)(?=\\W*$)`,
      'gi',
    ),
    'which workstreams mention $1',
  ],
  [/\b(?:second|next)[- ]to[- ]last\b|\blast but one\b|\bsecond[- ]last\b/gi, 'penultimate'],
  [
    /^(\W*(?:(?:what|which|give me|list|the|are) )*)days (?:for|of) (?=(?:the )?(?:two |both )?[a-z0-9 ]*(?:meeting|session|forum|event)s?\b)/gi,
    '$1dates of ',
  ],
]
