import type { Relation, TimeWords } from './grammar.ts'
import type { Part } from './moment.ts'
import { zhDates } from './zh-dates.ts'
import { zhSpans } from './zh-spans.ts'

const after = (value: Part, words: string) => ({ value: () => value, pattern: new RegExp(`^(?:的\\s*)?(?:${words})`) })
const before = (value: Relation, words: string) => ({ value, pattern: new RegExp(`(?:${words})\\s*$`) })

/** Chinese words of time. */
export const zh: TimeWords = {
  tag: 'zh',
  script: /[\u3400-\u9fff]/,
  hint: /[年月日号周季天]|星期|礼拜|截[至止]|[今明][早晚晨]|元旦|岁末|自现在|从现在/,
  spelling: [],
  rightAsTyped: [],
  shapes: [...zhDates, ...zhSpans],
  partBefore: [{ value: () => 'rest', pattern: /(?:剩下的?|余下的?|剩余的?)\s*$/ }],
  partAfter: [
    after('end', '[年月]?(?:底|末|终(?!止|点))'),
    after('early', '[年月]?初(?!步|级)期?|开头|上旬|早期'),
    after('mid', '[年月]?中(?:旬|期|(?!国|心|央|文|方|有|的|都|到|哪|还|间))'),
    after('late', '下旬|晚些时候|后期'),
    after({ nth: 0, unit: 'half', count: 1 }, '上半月'),
    after({ nth: 1, unit: 'half', count: 1 }, '下半月'),
    after('rest', '(?:剩下|余下|剩余)的?(?:时间|日子|几个月|月份)?|内(?=还|剩)'),
    {
      value: (g) => ({ nth: Number(g.n) - 1, unit: 'week', count: 1 }),
      pattern: /^的?第(?<n>[1-5])(?:周|个?星期)/,
    },
  ],
  relationBefore: [
    before(
      'by',
      '最迟(?:不超过|不晚于|不迟于|是|到|于|在|至)?|不(?:迟|晚)于|至迟(?:于|在)?|赶在|不超过|最晚(?:于|在|到|是)?',
    ),
    before('before', '(?<!不)早于|先于'),
    before('after', '(?<!不)(?:晚|迟)于'),
    before('since', '(?<![各来独亲])自从?|从|由|打从|不早于|最早(?:在|于)?'),
    before(
      'until',
      '截至到?|截止到?|截止至|直到|(?<![找提看拿收遇达得见想说谈讲听做写读查问排轮])到|(?<![甚乃何])至|延至|推迟到|延期到',
    ),
    before('around', '大约在?|大概在?|约在?'),
    before('in', '在|(?<![关对由等属基位处])于|是在'),
  ],
  relationAfter: [
    { value: 'before', pattern: /^\s*(?:之前|以前|前(?![往面后景提者述沿期任]|\d(?!\.\d)))/ },
    { value: 'after', pattern: /^\s*(?:之后|以后|过后|后(?![续来者面果勤\d]))/ },
    { value: 'since', pattern: /^\s*(?:以来|至今|起(?!草|点|来|诉)|开始|及以后|及之后|或以后|或之后)/ },
    { value: 'until', pattern: /^\s*(?:为止|止(?!损))/ },
    { value: 'by', pattern: /^\s*(?:或之前|或更早|及以前|及之前|或以前)/ },
    { value: 'around', pattern: /^\s*(?:左右|前后)/ },
    { value: 'in', pattern: /^\s*(?:期间|之内|以内|内|里|之间|当中|间)/ },
  ],
  joins: /^\s*(?:至|到|-|直到|一直到|1直到)\s*$/,
  links: /^\s*(?:和|与|跟|及|同|到|至|-)\s*$/,
  opens: /(?:介于|在|从|自从?|由)\s*$/,
  closes: /^\s*(?:之间|期间|间|为止|止|内)/,
  lists: /^\s*(?:、|和|或|及|以及|与|跟|或者|还有|，|,|还是)\s*$/,
  done: /^[^。？！，,;；]{0,16}?(?:[开办交做]了|[开办]过|(?:举行|召开|举办|提交|完成|发布|启动)[了过]|已经?(?:到期|过去|过了|开|办|交)|过去了)/,
  past: /(?:原定|本该|本应|原本|曾经?)[^。？！，,;；]{0,20}$/,
  takenUp: [
    { value: 'before', pattern: /(?:在)?(?:此|那|这)(?:个月|天|一?天|个?时间)?(?:之前|以前)/ },
    {
      value: 'after',
      pattern: /(?:在)?(?:此|那|这)(?:个月|天|一?天|个?时间)?(?:之后|以后)|(?:比(?:那|这)(?:个月|天)?|更)晚到期/,
    },
    { value: 'by', pattern: /到(?:时候?|那时)为止/ },
  ],
  back: /以来|至今|^自从?$/,
  open: [
    { why: 'annual', pattern: /每年|年年|每一?1?年|年度|1年1次|逐年/ },
    { why: 'multi-year', pattern: /多年|跨年度?/ },
    { why: 'ongoing', pattern: /持续|长期|进行中|不断|滚动|[常长]年|无限期/ },
    { why: 'not-applicable', pattern: /不适用|无截止|没有截止|无期限/ },
    { why: 'to-be-determined', pattern: /待定|待?尚?未确?定|待确定|待确认|有待|未知|暂无/ },
  ],
  length: /(?<![\d.第])(?<from>\d{1,3})(?<unit>个月|年)?(?:\s*(?:至|到|-)\s*(?<to>\d{1,3}))?(?<lastUnit>个月|年)?/,
  numberOf: (word) => (/^\d+$/.test(word) ? Number(word) : null),
}
