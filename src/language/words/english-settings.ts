import type { Rewriting } from '../rewriting.ts'

const agency = '[A-Z]{2,}(?:[- ](?:Women|DESA|Habitat))?|UN[- ]?(?:Women|Habitat)'
const gathering =
  '(?:side[- ]event|panel(?: discussion)?|workshop|conference|seminar|webinar|round ?table|reception|talk|lecture|class|course|training|briefing|exhibition|podcast|debate|session|event|meeting)'
const paper =
  '(?:spreadsheet|file|excel|table|chart|slides?|notes?|handwriting|e-?mails?|attachments?|pdf|web ?site|page|summary|minutes|draft|print-?out|version|link|memory|search|matrix)'
const speaker =
  '(?:delegation|government|ministry|mission|embassy|minister|ambassador|permanent representative|group|member states?|states?|union|secretariat general|city|mayor|committee of [a-z]+)'

/** Where askers are and what they prepare, which asks nothing of the plan. */
export const englishSettings: readonly Rewriting[] = [
  // "We're organising a side event on reintegration with UNDP. Is UNDP in that workstream?"
  [
    new RegExp(
      `\\b(?:(?:i|we)(?:['’](?:m|re|ve|ll)| am| are| was| were| have| will)? )?(?:been )?(?:also |just )?(?:organi[sz](?:e|ing)|host(?:ing)?|plan(?:ning)?|hold(?:ing)?|prepar(?:e|ing)|moderat(?:e|ing)|chair(?:ing)?|run(?:ning)?|put(?:ting)? together|set(?:ting)? up|giv(?:e|ing)|attend(?:ing)?|speak(?:ing)? (?:at|on)|asked to (?:moderate|chair|speak (?:at|on)|host|prepare|join)|invited (?:to|for)) (?:an?|the|our|my|some|another) (?:[a-z]+ )?${gathering} (?:on|about|for|regarding|around|concerning)(?= )`,
      'gi',
    ),
    'about',
  ],
  [
    /\b(which|what|who)((?: (?:two|three|\d|other))? (?:agenc(?:y|ies)|organi[sz]ations?|people|bodies))? (?:should|could|would|might|must|can|shall|will) (?:i |we )?(?:sit|speak|stand|present|be|have|put|seat|invite|get|ask)(?: (?:next to|beside|with|alongside|on|to|at))+ (?:me|us|the panel|my panel|our panel|the podium|the stage|the table|speak|join)(?=[\s?.!]*$)/gi,
    '$1$2 are involved',
  ],
  // "I don't trust the spreadsheet: does UNFPA sit in T6?"
  [
    new RegExp(
      `^\\W*(?:i|we) (?:don['’]?t|do not|can['’]?t|cannot|can not|couldn['’]?t|no longer|never|hardly) (?:really |quite |fully )?(?:trust|believe|rely on|open|find|read|understand|access|load|see) (?:the|my|our|this|that|your|his|her|their) (?:[a-z]+ )?${paper}(?: anymore| any more| right now)?\\s*[:;.,–—-]+\\s*(?:so |and |but )?(?=\\S)`,
      'gi',
    ),
    '',
  ],
  // "On behalf of the EU delegation: …"
  [
    new RegExp(
      `^\\W*(?:(?:i am |i['’]m )?(?:writing|asking|speaking|calling|enquiring|inquiring) )?(?:on behalf of|in the name of|for|from) (?:the |my |our )?(?:[A-Z]?[a-z]+ |EU |AU |US |UK |G77 ){0,3}${speaker}(?: of [A-Z][a-z]+)?(?: in [A-Z][a-z]+)?\\s*[:,–—-]+\\s*`,
      'gi',
    ),
    '',
  ],
  // "I'm told not to bother UNODC unless they lead."
  [
    new RegExp(
      `\\b(?:(?:i['’]m|i am|we are|we['’]re|i was|we were) (?:told|asked|advised) )?(?:not to|don['’]t|do not|never) (?:bother|contact|approach|disturb|call|write to|involve|invite|ask) (${agency}) (?:unless|if|when) (?:they|it) [^.?!;,:]{2,40}`,
      'g',
    ),
    'about $1',
  ],
  // "How is F6 called officially?"
  [
    /\bhow (is|are) ([^.?!,;:]{2,50}?) (?:(?:officially|formally|properly|really|actually) )?(?:called|named|titled|entitled|worded)(?: officially| formally| properly)?(?=[\s?.!]*$)/gi,
    'what $1 $2 called',
  ],
  // "The third objective of T2": in what order is no number of an objective.
  [
    /\b(?:the )?(?:first|second|third|fourth|fifth|sixth|last) (?:listed )?(?:gcm |compact )?(?:objective|goal) (?:of|for|in|under|listed (?:under|for)) (?=(?:workstream )?(?:[TF]\d|\d\.\d)\b)/gi,
    'the objectives of ',
  ],
  // "My task: write down everything that is due …"
  [
    /^\W*(?:my|our) (?:task|job|assignment|homework|duty|chore)(?: for (?:today|tomorrow|this week|now))?(?: is(?: to)?)?[:,]? (?=[a-z]+ )/gi,
    '',
  ],
  // "Our intern counted 24 workstreams."
  [
    /^\W*(?:i|we|(?:my|our|the|a) [a-z]+)(?: have| has|['’]ve)? (?:only |just )?(?:count(?:s|ed)?|found|finds?|gets?|got|arrives? at|arrived at|came to|counted up to) (?:only |just |exactly )?(\d+|[a-z]+) ((?:core |thematic )?workstreams|annex entries)\b/gi,
    'there are $1 $2',
  ],
  // "Should I talk to WHO or ILO about health services?": what part each has in them.
  [
    new RegExp(
      `\\b[Ss]hould (?:I|i|we|he|she|they) (?:rather |better )?(?:talk|speak|write|turn|go|reach out|address (?:myself|ourselves)|appeal|contact|call|approach|ask|consult|e-?mail|phone)(?: to| with)? (${agency}) or (?:to )?(${agency}) (?:about|on|for|regarding|concerning|in the matter of) `,
      'g',
    ),
    'does $1 or $2 lead ',
  ],
  [
    new RegExp(
      `\\b[Ss]hould (?:I|i|we|he|she|they) (?:rather |better )?(?:talk|speak|write|turn|go|reach out|contact|call|approach|consult)(?: to| with)? (${agency}) (?:about|on|for|regarding|concerning|in the matter of) `,
      'g',
    ),
    'is $1 involved in ',
  ],
]
