import type { Rewriting } from '../rewriting.ts'

const held = 'agenc(?:y|ies)|organi[sz]ations?|entities|bodies|objectives?|(?:thematic )?areas?|themes?'
const part =
  '(?:the )?(?:annex(?: entries| proposals)?|(?:core|thematic|cross-cutting)(?: workstreams| part| ones| entries)?|main (?:plan|part)|T1 ?(?:-|–|to) ?T6|F1 ?(?:-|–|to) ?F6)'
const covers = '(?:cover|include|list|name|mention|cite|serve|address|have|contain|touch(?: on)?|refer to)'
const nobody =
  '(?:no|not a single|not one|zero) (?:agency|agencies|organi[sz]ations?|entit(?:y|ies)|bod(?:y|ies)|one)|nobody|none'
const showed =
  '(?:(?:has|have|had) )?(?:expressed|shown|registered|signalled|voiced|declared)(?: an?| any)? interest(?: in| for)?'

/** What one part of the plan has and another has not, and what nobody has. */
export const englishContrast: readonly Rewriting[] = [
  // "Which agencies appear in the annex but nowhere else?"
  [
    new RegExp(
      `\\b(?:in|under|within) (${part}),? (?:but|and|yet|though) (?:nowhere else|not anywhere else|in no other(?: part)?|not elsewhere|not in any other(?: part)?)(?: (?:in|of) the (?:work ?)?plan)?`,
      'gi',
    ),
    'only in $1',
  ],
  // "How many objectives does the annex cover that the thematic workstreams don't?"
  [
    new RegExp(
      `\\b(which|what|how many) (${held}) (?:does|do) (${part}) ${covers} (?:that|which) (${part}) (?:do not|don['’]?t|does not|doesn['’]?t)(?: ${covers})?`,
      'gi',
    ),
    '$1 $2 are in $3 but not in $4',
  ],
  // "How many annex entries have no agency interested?", "which ones has nobody shown interest in?"
  [
    new RegExp(`\\b(?:have|has|with|had) (?:${nobody}) (?:that is |which is )?interested(?: in (?:them|it))?`, 'gi'),
    'have no interested agencies',
  ],
  [new RegExp(`\\b(?:is|are) (?:${nobody}) interested in(?=\\W*$|\\s*[?.!])`, 'gi'), 'have no interested agencies'],
  [
    new RegExp(`\\b(?:(?:has|have|did) )?(?:${nobody}) ${showed}(?: yet| so far)?(?=\\W*$|\\s*[?.!])`, 'gi'),
    'have no interested agencies',
  ],
  // "Which of them (leave the annex out) …": without it.
  [
    /[(,–—-]?\s*\bleav(?:e|ing) (?:the )?(annex|core|thematic|cross-cutting)( (?:entries|part|ones|workstreams))? (?:out|aside)(?: of (?:it|this))?\s*[),–—-]?/gi,
    ', without the $1$2, ',
  ],
  // "Both the present workstream and the one for future consideration".
  [
    /,? ?(?:both |including )?the (?:present|current|existing|main|actual)(?: workstream| one| entry)?s? (?:and|as well as|plus) the (?:one|ones|entry|entries|proposal|proposals|workstreams?) (?:for future consideration|(?:in|from|of) the annex)/gi,
    ', including the annex',
  ],
  // "Filed under the core priorities": the core workstreams.
  [
    /\bworkstreams? (?:(?:is|are|have been) )?(?:filed|listed|grouped|placed|found|sit|sitting|come|coming|fall|falling|stand|standing)? ?(?:under|beneath|within) (?:the |all |all the )?(?:four |4 )?core (?:priorities|headings)(?! \d)/gi,
    'core workstreams are there',
  ],
  // "The core priority on support to institutional processes": a heading by its name.
  [
    /\b(?:the )?(?:core )?priority (?:on|about|concerning|called|named|titled|entitled) (?=['"“‘]?[a-z]{3})/gi,
    'the heading ',
  ],
]
