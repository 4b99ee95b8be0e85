import type { Attribute } from '../workplan/question.ts'
import type { Frame } from './frame.ts'

/** Words for all that there is to tell, in Chinese. */
const all =
  /(?:全部|所有|一切|完整|详细|全面|全套|整体|总体|基本)的?(?:信息|情况|内容|资料|详情|介绍|简介|概览|概述|条目|说明|描述|面貌)|(?:相关|有关)(?:的)?(?:信息|内容|资料|情况)(?:都|全)|(?:信息|资料|内容|情况)[^?？。]{0,6}(?:都(?:要|给|列|告诉)|全(?:给|要|列)|通通|统统)|的一切(?:$|[,，。])|总览|概览|概况|综述|全貌|底细|来龙去脉|方方面面|从头到尾|资料卡|档案|(?:一页纸|总结(?!报告|会))|详情|情况介绍|全面(?:了解|介绍)|都知道(?:些|点)?(?:什么|啥)|都有(?:啥|什么|哪些)(?:信息|内容|资料)|情况[^,，?？。]{0,3}一遍/
/** Beside the item and nothing else, an invitation to tell what there is. */
const invitation =
  /^(?:请|麻烦|帮我|给我|能|能不能|可以|你|先)*(?:介绍|说说|讲讲|聊聊|谈谈|说一说|讲一讲)(?:一下|下)?(?:关于)?/

/** "介绍一下T4", "T4概况", "T4的资料通通给我": everything on an item, and nothing in particular. */
export function wholePicture({ words, pieces, kinds, roles }: Frame, attributes: Attribute[]): boolean {
  if (!/[\u3400-\u9fff]/.test(words) || kinds.length > 0 || roles.some(({ value }) => value !== 'any')) return false
  const others = attributes.filter((one) => !['summary', 'title', 'involved', 'status'].includes(one))
  if (others.length > 0) return false
  const spoken = pieces.filter(({ concept }) => !/^(?:noise|stop|break|q\.check|a\.summary|o\.list)$/.test(concept))
  return all.test(words) || (invitation.test(words) && spoken.length === 1)
}
