import type { Rewriting } from '../rewriting.ts'

/** Words of the regions, after simplification, and what they are in the standard language. */
export const dialects: readonly Rewriting[] = [
  // Cantonese
  [/入面/g, '里面'],
  [/(?<=[了有过做讲写])啲?(?:乜嘢?|咩嘢)/g, '什么'],
  [/冇份/g, '没份'],
  [/(?:去|行)?到边一?步/g, '到哪一步'],
  [/[俾畀](?:番|返)?一?个?(电话|邮箱|电邮|地址|微信|名)我/g, '给我$1'],
  [/咩情况/g, '啥情况'],
  // Sichuan: how long, and when.
  [/(?:还)?要?好久(?:才|能|可以|得)*[搞弄做办干整][得]?(?:完|好|成|归一|巴适|定)/g, '要多久完成'],
  [/好久(?=才?(?:能|要|得)?(?:到期|截止|交|开|完|办))/g, '什么时候'],
  [/巴适得?(?:很|板)?的?/g, ''],
  [/啥子/g, '什么'],
  // "俩月", "仨月".
  [/俩(?=月)/g, '两个'],
  [/仨(?=月)/g, '三个'],
]
