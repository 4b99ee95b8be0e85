import type { Rule } from './turn.ts'

const part = /(?:各|分别|都)[^,，。?？]{0,4}(?:角色|身份|名义)/

/** "其中劳工组织有份的呢？各以什么身份？": asked of what was just listed, which says it. */
export const inWhatPart: Rule = ({ frame, last }) => {
  if (last?.ask !== 'list' || !last.filter.parties || !part.test(frame.words)) return null
  const named = frame.agencies.length + frame.ids.length + frame.topics.length + frame.kinds.length + frame.whens.length
  return named > 0 || frame.roles.some(({ value }) => value !== 'any') ? null : last
}
