import type { Concept } from '../lexicon.ts'

/** Chinese, further words of offices for the same things. */
export const office: Partial<Record<Concept, string>> = {
  'a.leads': '敲哪家的门 敲哪家机构的门 敲谁的门 敲哪个门 敲哪扇门 拜哪个码头 去哪家问 找哪家谈 找哪家 找哪家机构',
  'a.status':
    '什么情况 目前什么情况 现在什么情况 是什么情况 是啥情况 啥情况 情况怎样 情况怎么样 情况咋样 所处的状态 所处状态',
  'x.outcome':
    '做出了哪些决定 做出哪些决定 作出了哪些决定 作出哪些决定 做了哪些决定 作出了什么决定 做出了什么决定 做出什么决定 做了什么决定 决定了什么 决定了哪些 决定了哪些事 形成了什么决议 形成了哪些决议 形成哪些决议 敲定了什么 敲定了哪些 商定了什么 商定了哪些 定下了什么 定下了哪些 谈出了什么 拍板了什么',
  's.started': '上线 上线了 已上线 已经上线 上线了没 上线没有 上线没',
  noise: '说成 说成是 被说成 被说成是 看成 看成是 当成 当成是 称作是 叫作 能力建设方面',
}
