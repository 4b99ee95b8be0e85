import type { Rewriting } from '../rewriting.ts'

const us =
  "(?:(?:i|we)(?:['’](?:m|re|ve))?|(?:my|our|the|their) (?:[a-z]+ )?(?:government|ministry|minister|capital|country|mission|delegation|parliament|cabinet|president|embassy|ambassador|office|team|unit|division|department|agency|city|region|mayor|municipality|authorities|boss|director|chief|colleagues?))"
const follows =
  '(?:follow|track|watch|monitor|report on|cover|handle|deal with|work on|care about|specialise in|specialize in|focus on|look after|am responsible for|are responsible for|is responsible for|am interested in|are interested in|is interested in|am in charge of|are in charge of|am working on|are working on|am covering|are covering|am following|are following|was given|were given|was assigned|were assigned|(?:have|has) (?:been )?(?:picked|chosen|prioritised|prioritized|given|assigned))'

const wishes =
  '(?:(?:am|are|is|was|were|have been|has been) (?:just |now |currently |seriously )?(?:thinking (?:of|about)|considering|planning (?:on)?|hoping|keen (?:on|to)|interested in|looking (?:at|into|to)|going|about|willing|ready|eager)|(?:want|wants|would like|wish|wishes|hope|hopes|plan|plans|intend|intends|aim|aims|need|needs|prefer|prefers|mean|means|would love))(?: to)?'
const joins =
  '(?:join(?:ing)?(?: in)?|tak(?:e|ing) part in|participat(?:e|ing) in|help(?:ing)?(?: out)?(?: with)?|support(?:ing)?|get(?:ting)? involved (?:in|with)|get(?:ting)? on board|contribut(?:e|ing) to|be(?:ing|coming|come)? (?:a )?(?:part|partners?|members?) (?:of|in)|work(?:ing)? (?:on|with)|co-?operat(?:e|ing) on|collaborat(?:e|ing) on|partner(?:ing)? on|co-?organi[sz](?:e|ing)|assist(?:ing)?(?: with)?|do(?:ing)? something (?:about|on|for)|invest(?:ing)? in)'

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
  // "We are thinking of joining T4; who do we write to?": nobody takes part.
  [
    new RegExp(
      `(?<=^|[.!?;]\\s+)${us}(?:['’]d like)? (?:(?:also|really|very much|now|therefore) )?(?:${wishes} )?(?:to )?${joins} ([^.?!;:,]{2,60})[.;:,–—-]+ *(?:so |and |but )?(?=(?:whom?|which|what|where|when|how|is|are|does|do|can|could|should)\\b)`,
      'gi',
    ),
    '$1: ',
  ],
  // "Our NGO helps victims of trafficking": what the asker does.
  [
    /(?<=^|[.!?;:]\s*)(we|i|(?:our|my|the) [a-z-]+(?: [a-z-]+)?) (?:(?:currently|also|already|mainly|mostly|partly) )?(?:helps?|assists?|supports?|serves?|looks? after|takes? care of|trains?|teach(?:es)?|advises?|represents?|works? (?:for|with)|accompan(?:y|ies)|defends?|shelters?|houses?|feeds?|treats?) (?=(?:(?:migrant|local|young|undocumented|trafficked|detained|returning|refugee|stranded|vulnerable) )*(?:migrants|victims|people|women|girls|children|workers|families|returnees|cities|youth|minors|persons|survivors|employers|recruiters|communities|farmers|refugees|patients|students)\b)/gi,
    '$1 have ',
  ],
  // "As a donor I want to see …", "as someone who never read the plan: …".
  [
    /^\W*(?:speaking )?as (?:an?|the|your|our|some(?:one|body)) (?:(?:new|potential|future|humble|mere|simple|poor|curious|small|big|former|fellow|busy|lazy|junior|senior|complete|total|ordinary) )*(?:donor|member state|newcomer|beginner|citizen|journalist|reporter|researcher|student|ngo|activist|delegate|diplomat|layman|layperson|outsider|taxpayer|lawyer|doctor|nurse|teacher|mother|father|migrant|observer|colleague|intern|friend|novice|non-expert|(?:who|with no|without)[^,:.;]{3,50}?)s?(?:,|:|\s[–—-])? (?=(?:i|we|which|what|who|when|where|how|is|are|do|does|can|could|may|tell|give|show|list)\b)/gi,
    '',
  ],
  // "Need to finish tonight: …": no deadline of the plan.
  [
    /^\W*(?:(?:i|we)(?:['’]ve|['’]m| am| are)? )?(?:need|have|must|got|going|supposed|trying)?(?: got)?(?: to)? (?:finish|submit|send|close|wrap up|hand in|deliver|file|complete)(?: (?:this|it|that|(?:my|our|the|a) [a-z]+))?(?: (?:off|in|out))? (?:tonight|today|tomorrow|now|soon|asap|by (?:noon|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|five|six|\d+ ?(?:pm|am)?|cob|eod)|this (?:morning|afternoon|evening)|in (?:an?|ten|five|\d+) \w+)\s*[:,.;!–—-]+\s*(?=\S)/gi,
    '',
  ],
  // "I have two slides for thematic area 2."
  [
    /\b(?:i|we)(?:['’]ve| have|['’]m| am)?(?: got| get| given| allowed| only| just| need)* (?:an?|one|two|three|four|five|ten|\d+) (?:slides?|pages?|minutes?|paragraphs?|lines?|words|sentences?|bullets|bullet points) (?:for|on|about|to (?:explain|present|cover|describe))\b/gi,
    'about',
  ],
  [
    /\bwhich (workstreams|entries|items|ones) (?:go|goes|belong|should go|fit|come|appear|should be|should i put) (?:on|in|into|onto) (?:them|it|that|there|the slides?)\b/gi,
    'which $1 are in it',
  ],
  // "I was in the meeting where they said that …": hearsay, and no meeting of the plan.
  [
    /\b(?:i|we) (?:was|were|sat) (?:in|at|on) (?:the|a|an|that|our|this) (?:[a-z]+ )?(?:meeting|call|room|session|briefing|retreat|webinar|reception)(?: yesterday| today| last week)? (?:where|when|in which|and) (?:they|it was|he|she|somebody|someone|people|a colleague) (?:said|claimed|told|mentioned|heard|told us)(?: that)?\b/gi,
    'i heard that',
  ],
  // "I'd hate to be late for the steering committee."
  [
    /\b(?:to be|be|am|are|being|come|arrive|get) (?:late|early|on time|in time|absent|ready|prepared) for (?=(?:the|our|my|that|this) (?:[a-z]+ ){0,3}?(?:committee|meeting|forum|session|launch|event|conference|review))/gi,
    'see ',
  ],
  // "I can't attend the annual meeting in December 2019; when is the next one?"
  [
    /^\W*(?:i|we) (?:(?:can['’]?t|cannot|could not|couldn['’]?t|won['’]?t|will not|didn['’]?t|did not|am unable to|was unable to) (?:attend|make|come to|get to|go to|join|be at)(?: it to)?|(?:have )?missed|will miss|skipped|(?:will|must|have to) skip) (?:the|this year['’]?s|last year['’]?s|that) ([a-z ]{3,40}?)(?: (?:in|on|of|last|this) [^.;,?!]{2,30})?[.;,:–—-]+ *(?:so )?(when(?:['’]s| is| will)(?: the)? next(?: one)?)\b(?: be| take place| held)*/gi,
    '$2 $1',
  ],
  // "What starts with F": by the letter of the id.
  [/\b(?:(?:start|begin|open)s?|starting|beginning) with (?:an? |the letter )?["'“‘]?F\b["'”’]?(?!\d)/g, 'is in F1-F6'],
  [/\b(?:(?:start|begin|open)s?|starting|beginning) with (?:an? |the letter )?["'“‘]?T\b["'”’]?(?!\d)/g, 'is in T1-T6'],
  [/\b(?:(?:start|begin|open)s?|starting|beginning) with (?:an? |the letter )?["'“‘]?X\b["'”’]?(?!\d)/g, 'is in X1-X3'],
  [/\b(workstreams|entries|items|strands) (?:about|on|by|for|around) (?:the )?themes\b/gi, 'thematic workstreams'],
  // "Where are we named as lead?": in which workstreams, and not how far.
  [
    /\bwhere (are|is|am|do|does) (we|i|it|they|you)(?: all| both)? (?=(?:named|listed|mentioned|found|shown|marked|given|put|down|recorded|entered|the lead|a lead|lead|leading|co-?lead|participat|involved|interested|part of|taking part))/gi,
    'in which workstreams $1 $2 ',
  ],
  // "I've got to report …": how far nothing has got.
  [/\b(i|we)(?:['’]ve| have)? got to (?=[a-z])/gi, '$1 have to '],
  // "I was just appointed Coordinator."
  [
    /\b(?:i|we)(?:['’]m| am| was|['’]ve been| have been| got| were)(?: just| newly| recently| now)* (?:named|appointed|made|elected|chosen|designated|nominated|promoted)(?: as| to(?: be)?)? (?=(?:the )?(?:coordinator|secretariat|executive committee)\b)/gi,
    'I am ',
  ],
  [
    /^\W*(?:speaking )?as (?:someone|somebody|an?(?: [a-z]+)?) (?:who|that)(?: has|['’]s| have)? (?:never|not|hardly|barely|only just|yet to)(?: [a-z]+)? (?:read|seen|opened|heard of|touched|looked at) (?:the|this|your|our) (work ?plan|plan|document)[,:]? /gi,
    'the $1: ',
  ],
  // "Ha, mixed up my acronyms: OHCHR!"
  [
    /^\W*(?:(?:ha+|haha|oops|oh|ah|sorry|argh|damn|silly me|hm+|well|dear|apologies)\W+)*(?:i |we )?(?:always |must have |have |just |seem to have )*(?:mixed|mix|muddled|messed|got|confused)(?: up)? (?:my |the |those |these |two |of )*(?:acronyms?|agenc(?:y|ies)|names?|numbers?|letters?|codes?|ids?|abbreviations?|workstreams?|them|it|things)(?: (?:up|mixed up|wrong|confused|muddled))?[:;,.!–—-]+ *(?=\S+(?: \S+){0,4}$)/gi,
    'I meant ',
  ],
  // "*T4", "May*": how chats put a word right.
  [/^\s*\*\s*([^*\n]{2,30}?)\s*$/g, 'I meant $1'],
  [/^\s*([^*\n]{2,30}?)\s*\*\s*$/g, 'I meant $1'],
  [
    /\b(i (?:meant?|wanted)|make (?:it|that)) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december|q[1-4])\b)/gi,
    '$1 in ',
  ],
]
