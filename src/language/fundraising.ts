import type { Question } from '../workplan/question.ts'
import type { Plan } from '../workplan/workplan.ts'
import type { Frame } from './frame.ts'
import type { Subject } from './subject.ts'

const raising =
  /\b(?:hunting|looking|searching|scouting|scrambling|hunt|look|search) for (?:the )?(?:money|funds|funding|cash|donors|resources)\b|\b(?:rais(?:e|es|ing)|mobili[sz](?:e|es|ing)|seek(?:s|ing)?|finding|drumming up) (?:the )?(?:money|funds|funding|cash|resources)\b|\b(?:resources?|funds?|funding|money)\b.{0,50}\b(?:mobili[sz]|raised|sought)|\bfund-?raising\b|\bresource mobili[sz]ation\b|找钱|筹钱|筹资|筹款|筹集资[金源]|资源筹集|募资|化缘|找资金|凑钱|资[金源].{0,6}筹集/

const stage =
  /\b(?:still|being|currently|right now|under way|underway|stage|status)\b|还在|正在|仍在|现状|状态|阶段|目前|现在/

/**
 * "Is the smuggling entry just hunting for money?", "which entry is still raising funds?": money is out of the plan, but that
 * funds are being raised is what the plan prints as the status of an entry. Null where nothing of that is asked.
 */
export function fundsBeingRaised(frame: Frame, subject: Subject, plan: Plan): Question | null {
  if (!raising.test(frame.words)) return null
  const stages = plan.workstreams.filter(({ statusText }) =>
    /fundrais|资源筹集/i.test(`${statusText?.en ?? ''} ${statusText?.zh ?? ''}`),
  )
  // "Whose status says fundraising?" is asked of none, though the words are also a name of the fund.
  const named = subject.by === 'id' || stages.some(({ id }) => subject.ids.includes(id)) || !stage.test(frame.words)
  const items = stages.map(({ id }) => id).filter((id) => (named ? subject.ids.includes(id) : stage.test(frame.words)))
  return items.length > 0 ? { ask: 'tell', items, attributes: ['status'], claims: [], without: [] } : null
}
