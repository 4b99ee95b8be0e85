import type { NotInPlan } from '../workplan/question.ts'

const name = '(?:叫什么|叫啥|叫咩|姓名|姓甚名谁|姓什么|什么名|名字|真名|本人是谁|是谁本人|是哪位)'
const person = '(?:负责人|联系人|联络人|窗口|对接人|经办人|牵头人|主管人|focal point)'
const whoever = '(?:负责|牵头|领头|管|跟进)[^,，?？。]{0,8}的(?:那?个?人|同事)'
const number = '(?:电话|手机号?码?|号码|邮箱|邮件地址|电邮|微信|联[系络]方式)'
const result = '(?:成果|成就|成绩|成效|实绩|绩效|业绩|名堂|战果|产出|结果|亮点|results?)'
const since = '(?:迄今|至今|目前|现在|如今|到现在|到目前|目前为止|实施以来|开展以来|启动以来|截至)'

/** What a Chinese sentence asks by its build that no workplan holds. */
export const chineseBuilds: [RegExp, NotInPlan][] = [
  // "负责人叫什么名字", "有个具体的人在管吧，叫什么".
  [
    new RegExp(
      `(?:${person}|${whoever})[^?？。]{0,8}${name}|(?:[他她佢]|那个?人|本人)是?${name}|具体的?(?:个?人|到人)[^?？。]{0,10}(?:叫|姓|名)`,
    ),
    'person',
  ],
  [
    /(?:哪|边|那)位同事.{0,4}(?:负责|管|牵头|跟进)|人名和|姓甚名谁|具体到个?人|(?:^|[?？,，])(?:佢|他|她|[那这]位)是?叫(?:什么|啥|咩)/,
    'person',
  ],
  // "号码能给我吗", "想要他的联络电话".
  [
    new RegExp(
      `${number}[^?？。]{0,4}(?:能|可以|给我|发我|多少)|(?:想要|给个|求|给我|发我)(?:一?个|他|她|它|其)?的?[^,，?？。]{0,6}(?<![通打])${number}`,
    ),
    'contact',
  ],
  // "至今的亮点成果", "实打实的产出", "搞出什么名堂".
  [new RegExp(`${since}[^?？。]{0,12}${result}`), 'outcome'],
  [
    new RegExp(
      `(?:已经?|实际|实质性?|实打实|具体|可量化|亮点)(?:的|上)?(?:取得|实现|达成|产生|获得)?了?(?:的|哪些|什么)?${result}`,
    ),
    'outcome',
  ],
  [
    new RegExp(`(?:取得|搞出|做出|干出|拿出|弄出|见到)了?(?:哪些|什么|啥|多少|何种|些)[^?？。]{0,5}${result}`),
    'outcome',
  ],
  [/成果[\s,，、]{0,2}数据|(?:实际)?(?:绩效|业绩|成效)(?:的)?(?:数字|数据|统计)/, 'outcome'],
  [/(?:已有的?|有没有(?:出|什么)?|出了?)成果/, 'outcome'],
  // "完成了哪些实际工作", "已经交付了什么".
  [/(?:完成|交付|做完|落实|干成|做成|实现|取得|达成|办成)了(?:些)?(?:哪些|什么|啥)/, 'outcome'],
  [/(?:总部|办事处|驻地)(?:是|设)?在(?:哪|什么)/, 'place'],
  [/(?:预算|财政|资金|经费)上[,，].{0,20}(?:盘子|规模|多少)|已收(?:到)?款/, 'money'],
]

const ahead =
  /预期|打算|应当|希望|旨在|计划(?:取得|实现|达成)|要[^?？。]{0,2}(?:拿出|搞出|做出|交|取得|实现|达成|产出|做|完成)|预计|将(?:要|会)?(?:取得|实现)/

/** What a clause asks that the plan does not say, or null; what is only expected of a workstream it does. */
export function builtInChinese(words: string): NotInPlan | null {
  const about = chineseBuilds.find(([build]) => build.test(words))?.[1] ?? null
  return about === 'outcome' && ahead.test(words) ? null : about
}
