import type { NotInPlan } from '../../workplan/question.ts'

/** What is said of each kind of thing that the plan does not hold, in English. */
export const outside: Record<NotInPlan, string> = {
  money: 'The workplan states no budgets, amounts or costs',
  person: 'The workplan names agencies and bodies, not persons',
  contact: 'The workplan holds no contact details',
  place: 'The workplan does not say where',
  time: 'The workplan does not say when that takes place',
  choice: 'The workplan does not say which countries were chosen',
  outcome: 'The workplan does not record results; I only know its deadlines and the statuses recorded here',
  'other-plan': 'I only know the workplan of July 2019, not later or other ones',
  reason: 'The workplan gives no reason for this',
  members: 'The workplan does not list the members of its bodies',
  figures: 'The workplan holds no such figures',
  country: 'The workplan names no countries',
  opinion: 'The workplan holds no opinions and no forecasts',
  order:
    'Nothing was changed: updates are made by a command of its own, such as “status 2.2 completed”, by those who may',
  other: 'That is outside the workplan',
}
