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
]
