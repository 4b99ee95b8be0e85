import type { Filter } from '../workplan/question.ts'
import type { Frame } from './frame.ts'

/** "参加方只有世卫", "只有世卫参加的": no other participants; "只参加的" says of the agency that it does not lead. */
export function soleParticipant({ pieces, roles, agencies, ids, topics }: Frame): NonNullable<Filter['counts']> {
  const [agency, ...others] = agencies
  const role = roles.find(({ value, not }) => (value === 'participant' || value === 'interested') && !not)
  if (!agency || !role || others.length > 0 || agency.not || ids.length + topics.length > 0) return []
  const said = pieces
    .map(({ concept, words }, at) => ({ concept, words, at }))
    .filter(({ concept }) => concept !== 'noise')
  const only = said.findIndex(
    ({ concept, words }) =>
      concept === 'o.only' && /^(?:只有|仅有|唯一|就只有|只是|仅|只|only|just|solely|none but)$/.test(words),
  )
  const [before, word, next] = [said[only - 1], said[only], said[only + 1]]
  if (!word) return []
  const noun = (at?: number) => at === role.at && /[方者构位家]$/.test(pieces[role.at]?.words ?? '')
  const ofNoun = next?.at === agency.at && (noun(before?.at) || /^只有|仅有$/.test(word.words))
  // "Which entry interests only WFP?", "where only WHO participates".
  const alone = /^(?:only|just|solely|none but)$/.test(word.words) && next?.at === agency.at
  const of = role.value === 'interested' ? 'interested' : 'participants'
  return alone || ofNoun || (word.words === '唯一' && noun(next?.at)) ? [{ of, at: 'exactly', number: 1 }] : []
}
