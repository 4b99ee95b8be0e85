import { describe, expect, it } from 'vitest'
import { answered } from '../asking.ts'

describe('the narrative is found by the ways in which people ask for it', () => {
  it.each([
    ['what is the Network for', 'Member States'],
    ['For what purpose was the Network established?', 'system-wide'],
    ['网络到底是干嘛用的，一句话', '会员国'],
    ['By what instruments is the Network guided in its work?', 'Charter'],
    ['网络开展工作遵循什么', '宪章'],
    ["who keeps the plan's implementation under review", 'Executive Committee'],
    ['谁盯着计划的落实', '执行委员会'],
    ['How does the Network answer for what it does?', 'biennial report'],
    ['Why were the thematic groupings made identical with those of the trust fund?', 'same as that of'],
    ['Does the plan claim to give an exhaustive picture of UN work on migration?', 'not intended'],
    ['这计划是不是把联合国移民工作全包了', '并不是要成为'],
    ['how does this thing not step on the toes of the refugees compact', 'complementarity'],
    ['Which agencies lent people to the secretariat, and who will follow?', 'UNICEF'],
    ['哪些机构已向秘书处提供借调人员，哪家即将提供？', '儿童基金会'],
    ['Once a working group is set up, what must it put on paper?', 'timetable'],
    ['so the annex. wishlist or commitment?', 'could carry out'],
    ['What are the three parts of the workplan?', 'thematic'],
    ['three components of the capacity-building mechanism?', 'connection hub'],
    ["Are the five thematic areas the plan's own invention, or do they match those of another instrument?", 'Trust'],
    ['Did the plan come up with its thematic areas itself?', 'Trust Fund'],
    ['Will the Network stick rigidly to this plan?', 'flexibility'],
    ['Does the text say the Network works on its own?', 'vacuum'],
    ['How will the knowledge platform be kept up to date?', 'continuously improved'],
    ['Will working groups be set up for every workstream?', 'as appropriate'],
    ['In which cities did outreach to Member States take place?', 'Geneva'],
    ['What happens to an annex entry when capacity grows?', 'capacity'],
    ['Are the thematic workstreams all that matters in their fields?', 'do not mean'],
    ['What had been achieved by the time the workplan was written?', 'structures'],
    ['five thematic areas: whose grouping do they mirror?', 'Trust Fund'],
    ['According to the text, how do the two compacts (migration, refugees) relate?', 'complementarity'],
    ['Can the annex still change, or is it closed?', 'added'],
    ['Our briefing needs a sentence on how the Network is guided.', 'Charter'],
    ['Which five thematic areas organise the objectives of the Compact?', 'irregular'],
  ])('%s', (question, said) => {
    const { reply, said: answer } = answered(question)
    expect(reply.kind).toBe('answer')
    expect(answer).toContain(said)
  })

  it.each([
    ['Who leads the trust fund?', '1.1'],
    ['when is the annual meeting?', '4.3'],
    ['which agencies take part in the connection hub?', '1.2'],
    ['国家执行计划由谁牵头', '2.2'],
    ['用一个声音说话那个工作流有截止日期吗', '3'],
  ])('what is asked of a workstream stays its own: %s', (question, id) => {
    expect(answered(question).reply.workstreams).toEqual([id])
  })

  it.each([
    'what is the budget of the Network?',
    'who is the Network coordinator, by name?',
    'what are the objectives of the refugee compact?',
    'what did the 2022 workplan focus on?',
    '网络秘书处的电话是多少',
    '执行委员会主席叫什么名字',
  ])('what the plan does not hold is still not told: %s', (question) => {
    expect(answered(question).reply.kind).toBe('unknown')
  })

  it('what continues a conversation is not taken for a question about the plan', () => {
    expect(answered(['objectives of T3?', 'and its theme?']).reply.workstreams).toEqual(['T3'])
  })
})
