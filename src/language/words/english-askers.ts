import type { Rewriting } from '../rewriting.ts'

const us =
  "(?:(?:i|we)(?:['’](?:m|re|ve))?|(?:my|our|the|their) (?:[a-z]+ )?(?:government|ministry|minister|capital|country|mission|delegation|parliament|cabinet|president|embassy|ambassador|office|team|unit|division|department|agency|city|region|mayor|municipality|authorities|boss|director|chief|colleagues?))"
const follows =
  '(?:follow|track|watch|monitor|report on|cover|handle|deal with|work on|care about|specialise in|specialize in|focus on|look after|am responsible for|are responsible for|is responsible for|am interested in|are interested in|is interested in|am in charge of|are in charge of|am working on|are working on|am covering|are covering|am following|are following|was given|were given|was assigned|were assigned|(?:have|has) (?:been )?(?:picked|chosen|prioritised|prioritized|given|assigned))'

/** What askers say of themselves before they ask, said as the grammar of questions knows it. */
export const englishAskers: readonly Rewriting[] = [
  // "Our government has decided to stop detaining children": what it wants, and no outcome of the plan.
  [
    new RegExp(
      `\\b(${us})(?: (?:has|have|had|just|now|recently|finally|already|is|are|was|were|formally|publicly))* (?:decided|resolved|agreed|committed(?: itself)?|pledged|announced(?: (?:that it will|its intention|a plan))?|chosen|opted|undertaken|promised|vowed|determined) to\\b`,
      'gi',
    ),
    '$1 wants to',
  ],
  // "We follow objective 13 in our capital; show us every workstream that cites it."
  [
    new RegExp(
      `^\\W*${us} (?:(?:closely|currently|mainly|also|only|mostly|now) )*${follows}s? ((?:(?:gcm|compact|global compact) )?(?:objective|goal) \\d{1,2})\\b[^.?!;:]*?[.;:,–—-]+ *((?!who\\b)[^?!]*?)\\b(?:it|that objective|that goal|this objective|this goal|that one)\\b(?! (?:is|has|would|will|can|should|was) )`,
      'gi',
    ),
    '$2$1',
  ],
  // "Up to when will that go on?", "in which workstreams does it come back?"
  [
    /\b(?:up to|until|till|up until) (?:when|what (?:date|day|month|time|point)) (?:will|does|is|would|should|can|are|do) (it|that|this|they|that one|this one) (?:to )?(?:go on|going on|continue|continuing|run|running|keep (?:going|running)|carry on|drag on|proceed|stay open|be open|be going)(?: for| on)?\b/gi,
    'what is the deadline of $1',
  ],
  [
    /\b((?:where(?: else)?|(?:in|under) (?:which|what)\b[^.?!]{0,30}?) (?:does|do|will) (?:it|they|that|this|objective \d+|(?:the )?[a-z]+)) (?:come back|come up again|crop up|recur|reappear|return|show up again|turn up again|pop up|re-?surface|feature again)(?: again)?(?=\s*(?:$|[?.!]))/gi,
    '$1 appear',
  ],
  // "Scrap that, what about UNODC?": nothing was cancelled.
  [
    /^\W*(?:(?:no|ok|sorry|oh|actually|wait|hm+)\W+)*(?:scrap|scratch|strike|forget|cancel|ignore|drop|nix|disregard|kill) (?:that|this|it|my (?:last|previous)(?: one| question| message)?|the last (?:one|question|message)|what i (?:said|asked|wrote))(?: last| before| just now| please)*[\s,.;:!–—-]+(?=\S+\s)/gi,
    '',
  ],
  // "I always confuse WFP with WHO; which one is in T4?"
  [
    /^\W*(?:i|we|people|they|my boss|everybody|everyone)(?:['’]m| am|['’]re| are)? (?:(?:always|often|keep|keeps|constantly|sometimes|tend to|can never tell|never know|forever|still) )*(?:confus(?:e|es|ing)|mix(?:es|ing)?(?: up)?|muddl(?:e|es|ing)(?: up)?|mistak(?:e|es|ing)|swap(?:ping)?) (\S+(?: (?!with|and|for|or)\S+)?) (?:with|and|for|or) (\S+?(?: \w+)?)(?: up)?[.;:,–—-]+\s*(?:so )?(?:please )?(?:tell me )?(which(?: one)?|who)(?: of (?:them|the two|these(?: two)?))? (?=\S)/gi,
    'which of $1 and $2 ',
  ],
  // "Oh wait, read OHCHR for UNHCR".
  [
    /^\W*((?:(?:oh|sorry|wait|oops|please|no)\W+)*)(?:read|take|use|put) (\S+(?: (?:Women|DESA))?) (?:for|instead of|in place of|rather than|where (?:i|it) (?:wrote|said|typed|says|put|have)) (\S+?(?: (?:Women|DESA))?)(?=[\s.!]*$)/gi,
    'I meant $2, not $3',
  ],
]
