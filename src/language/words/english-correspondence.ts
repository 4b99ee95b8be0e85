import type { Rewriting } from '../rewriting.ts'

const counted =
  '(?:lead |participating |interested |core |thematic |annex |cross-cutting |overdue |un |open |total )*(?:agenc|entit|organi[sz]ation|participa|leads?\\b|partners?\\b|members?\\b|activit|objectives?\\b|areas?\\b|workstreams?\\b|streams?\\b|entries|items|countries|tasks|steps|days|months|bodies|annex|core|thematic)'
const states = '(?:countries|governments?|(?:member )?states|donors?|nations|capitals|funders?|ministries)'
const gives =
  '(?:contribut|donat|giv|pledg|pay|paid|gave|given|chip|put(?:ting)? money|commit(?:s|ted)? money)\\w*(?: in)?'
const event =
  '(?:meeting|session|forum|conference|event|workshop|review|gathering|consultations?|negotiations?|launch|summit|evaluation)'
const concluded =
  '(?:conclude|recommend|agree(?: on| to| upon)?|find|resolve|reveal|determine|establish|yield|say|report|show|produce|achieve)'
const agency = '(?:[A-Z][A-Za-z]+(?:[ -](?:Women|DESA|Habitat))?|it|the [Ss]ecretariat)'
const item = '(?:(?:core )?workstream |WS ?|ws ?)?(?:[TFXtfx]\\d|[1-4]\\.[1-3]|3)'
const part = '(?:roles?|parts?|involvement|position|function|capacity|standing|responsibilit(?:y|ies))'

/** What people write in letters, forms and messages between offices, said as the grammar of questions knows it. */
export const correspondence: readonly Rewriting[] = [
  // "No. of agencies participating in T6".
  [new RegExp(`\\b(?:nos?|num|nr|nbr)\\.? of (?=(?:all |the )?${counted})`, 'gi'), 'number of '],
  [/\bnat(?:['’]?l|nl)\b\.?/gi, 'national'],
  [/\bint(?:['’]?l|nl)\b\.?/gi, 'international'],
  [/\bimpl\b\.?(?= (?:plans?|work|of))/gi, 'implementation'],
  [/\bdev['’]?t\b\.?/gi, 'development'],
  [/\bg(?:ov['’]?t|vt)(s?)\b\.?/gi, 'government$1'],
  [/\b(can|could|will|would|shud|should|cn) u\b/gi, '$1 you'],
  // Particles that end a sentence of colloquial English in many places.
  [/[\s,.…-]+(?:na|lah|lor|leh|abeg|biko|ba|eh|po|yaar|sha|oo+)(?=\s*[.!?…]*$)/gi, ''],
  // "Pls send all the ones still in preparation", "kindly share the thematic workstreams".
  [
    /(?<=^|[.!?;:,\n]\s*)(?:(?:please|pls|plz|kindly|can you|could you|would you|do|just|grateful if you could|grateful if you would) )+(?:send|share|forward|provide|furnish|supply|pass|drop|post|communicate|transmit|advise|indicate)(?: (?:me|us|across|over|on|along|through|to me|to us|back|with))*(?= (?:the |a list|all\b|any\b|those\b|every\b|list of|names? of|core|thematic|annex|workstreams|ones|which))/gi,
    'list',
  ],
  // "Forwarding from my supervisor, he typed on phone: …".
  [
    /\b(?:(?:i am|i'm|just) )?(?:forward(?:ing|ed)|fwd|relay(?:ing|ed)|pass(?:ing|ed) on|post(?:ing|ed))(?: this| a question| a message| the below| below)? (?:from|for|on behalf of) (?:my|our|the|a) [a-z]+(?: [a-z]+)?\s*(?=[,:;.–—-])/gi,
    '',
  ],
  [
    /\b(?:(?:he|she|they|i|we|who|which (?:he|she))(?:'s| is| was| am|'m| has| have)? )?(?:typed|typing|wrote|writing|written|sent|sending|dictated|dictating)(?: this| it| that)? (?:on|from|with|into|in a hurry on) (?:a |an |the |my |his |her |their )?(?:phone|mobile|cell|tablet|ipad|iphone|watch|car|taxi|airport|train|bus)\b\s*[:,]?/gi,
    '',
  ],
  [/\b(?:tx|tks|thnx|thks|tysm)\b/gi, 'thanks'],
  // "Please revert.", with nothing to revert on.
  [
    /(?<=[.!?]\s*)(?:please|pls|plz|kindly) (?:do )?(?:revert|respond|reply|get back|come back)(?: back)?(?: to (?:me|us))?(?: (?:asap|soonest|at (?:the|your) earliest(?: convenience)?|urgently|today|by cob|by eod))*(?=\s*[.!]*$)/gi,
    '',
  ],
  // "Which streams have crossed the deadline?"
  [
    /\b(?:(?:that |which )?(?:have|has|had|is|are|'ve) )?(?:already |since |now |long )*(?:cross(?:ed)?|surpass(?:ed)?|overstep(?:ped)?|exceed(?:ed)?|outliv(?:ed)?|overr[au]n|elapsed|lapsed|breached|busted|gone (?:beyond|over|past)|run (?:past|over|beyond)|slipped past|sailed past|overstayed) (?:the|its|their|his) (?:own |planned |agreed |set |stated )?(?:deadlines?|due[- ]dates?|target dates?|time ?lines?|time ?frames?|end[- ]dates?|cut-?off(?: dates?)?|dates?)\b/gi,
    'are overdue',
  ],
  // "Which office is behind the biennial report?", "… takes the lead in preparing it?"
  [
    /\b(?:which|what) (?:un |single |particular |lead )?(?:office|entity|body|agency|department|organi[sz]ation|team|outfit)s? (?:is|are|stands?|sits?) behind(?= (?:the|this|that|it\b|[TFX]?\d))/gi,
    'who leads',
  ],
  [/\b(which|what)( un| lead)? offices?\b(?! (?:address|hours|number|building|space))/gi, '$1$2 agency'],
  [
    /\b(?:tak(?:es?|ing)|has|have|holds?|assum(?:es?|ing)|in) the lead (?:in|on|for|with|when) (?:preparing|drafting|writing|compiling|organi[sz]ing|producing|drawing up|putting together|developing|setting up)\b/gi,
    'leads',
  ],
  [
    /\b(who|(?:which|what) (?:agency|body|entity|organi[sz]ation|department|team)) (?:(?:is|will be|has been) (?:preparing|drafting|writing|compiling)|(?:will |must |should |has to |is to |is going to )?(?:prepares?|drafts?|compiles?|writes?|draws? up|puts? together)) (?=(?:the|that|this) (?:biennial|report|secretary|sg\b))/gi,
    '$1 leads ',
  ],
  // "I need somebody to talk to about migration statistics, which agencies should I write to?"
  [
    /\b(?:i|we)(?:['’]d| would)? (?:need|want|like|have|wish)(?: to find)?(?: to| someone| somebody| a person| an agency| people| a partner)* to (?:talk|speak|write|turn|reach out|discuss|chat|meet)(?: to| with)?(?: someone| somebody| people| an agency)? (?:about|on|regarding|concerning|re) ([^.?!,;:]{3,60})[,;.:–—-]+ *(?:so )?(?:which|what) (agenc(?:y|ies)|organi[sz]ations?|bod(?:y|ies)|entit(?:y|ies)) (?:should|do|can|could|shall|would|must) (?:i|we) (?:write|talk|speak|turn|contact|approach|go|reach|e-?mail|call|ring|address|ask)(?: to| out to| with)*/gi,
    'which $2 should I approach about $1',
  ],
  [
    /\b(?:i|we)(?:['’]d| would)? (?:need|want|like|wish) (?:to )?(?:talk|speak|write|turn|reach out|chat)(?: to| with)?(?: someone| somebody| people| an agency)? (?:about|on|regarding|concerning|re) ([^.?!,;:]{3,60})[,;.:–—-]+ *(?:so )?(?:whom?|who) (?:should|do|can|could|shall|would|must) (?:i|we) (?:write|talk|speak|turn|contact|approach|go|reach|e-?mail|call|ring|address|ask)(?: to| out to| with)*/gi,
    'which agencies should I approach about $1',
  ],
  // "Is ILO a lead in T3? Or only participant": one question.
  [
    /\?\s*(?=or (?:is|does|do|are|just|only|merely|simply|rather|maybe|perhaps)(?: it| they)?\b[^?]{0,40}(?:participa|lead|member|interest|taking part|takes? part|support))/gi,
    ' ',
  ],
  // "Difference between UNICEF's role in T5 and in T6": which it has in each.
  [
    new RegExp(
      `\\b(?:(?:what(?:['’]s| is| are) )?(?:the )?differences? between|compare|contrast|how (?:does|do|is|are)) (${agency})['’]s? ${part} (?:in|on|under|for) (${item}) (?:and|vs\\.?|versus|with|to|compare[ds]? (?:to|with)|differ(?:s|ent)? from|from)(?: (?:its|their|that|the one|the)(?: ${part})?)?(?: (?:in|on|under|for))? (${item})\\b`,
      'gi',
    ),
    "what is $1's role in $2 and in $3",
  ],
  // "What did the evaluation session conclude?", "what was agreed at the annual meeting?": what came of it.
  [
    new RegExp(
      `\\bwhat (?:did|has|have) ((?:the|this|that|last|our) [\\w' -]{0,50}?${event}(?: (?:on|in|of|about) [\\w -]{3,40}?)?) (?:actually |finally |eventually )?${concluded}(?:d|ed)?(?=\\s*[?.!]|$)`,
      'gi',
    ),
    'what came out of $1',
  ],
  [
    new RegExp(
      `\\bwhat (?:was|were|has been|have been|got) (?:actually |finally )?(?:concluded|agreed|recommended|decided|resolved|said|settled|found|discussed|announced|adopted) (?:at|in|during|by) (?=(?:the|this|that|last|our) [\\w' -]{0,50}?${event}\\b)`,
      'gi',
    ),
    'what came out of ',
  ],
  // "Which governments are donors to the start-up fund?": money, and nothing that the plan says of the fund.
  [
    new RegExp(
      `\\b(?:which|what|who|name the|list the|list)(?: (?:of )?(?:the )?${states})? (?:are|is|were)(?: the| its| their| our)? (?:donors?|contributors?|funders?|financiers?|backers?|benefactors?) (?:to|of|for|in|behind)\\b`,
      'gi',
    ),
    'who donated money to',
  ],
  [
    new RegExp(
      `\\b(?:which|what|how many)(?: of)?(?: the)? ${states} (?:has |have |will |do |does |did |are |is )*${gives}(?: money| funds?| cash)? (?:to|into|towards?|for)\\b`,
      'gi',
    ),
    'who donated money to',
  ],
]
