import { describe, expect, it } from 'vitest'
import { about, answered } from '../asking.ts'

const today = '2020-03-05'

describe('a letter in Chinese', () => {
  it.each([
    '尊敬的同事您好，我处正在起草一份情况说明，其中涉及移民获得各项公共服务机会的工作流，烦请告知该项工作目前所处的状态？',
    '领导刚才又来催。就差一个数据：T6的现状',
  ])('asks what it comes to: %s', (question) => {
    expect(about(question, today)).toEqual(['T6'])
    expect(answered(question, today).said).toContain('筹备')
  })

  it('may take a time for granted', () => {
    expect(answered('T1不是7月就到期了嘛，咋还没见动静', today).said).toContain('2020年12月')
    expect(answered('2.2不是7月到期么，为啥还在筹备', today).said).toContain('2020年12月')
  })

  it('may ask whether the date of an activity has passed', () => {
    expect(answered('人口普查那个指导说明限期过了没有', today).said).toContain('2019年12月')
    expect(answered('那份人口普查指导说明早该出了吧', today).said).toContain('2019年12月')
  })

  it('gets no list where it asks of something unheard of', () => {
    expect(answered('机构间能力建设框架超期没', today).reply.kind).toBe('unknown')
  })
})

describe('what no plan holds', () => {
  it.each(['T5选的试点国家名单给一下', '请问ILO派了几位同事在T4上？', '年会做出了哪些决定', '网络协调人叫咩名？'])(
    'is said so: %s',
    (question) => {
      expect(answered(question, today).reply.kind).toBe('unknown')
    },
  )
})

describe('words of the regions', () => {
  it.each([
    ['X3要好久才搞得完？', '18'],
    ['T2而家咩情況', '筹备'],
    ['T5而家去到邊步', '筹备'],
    ['啥子时候开年会嘛', '12月'],
    ['T1到T6入面，WHO冇份嘅係邊幾個？', 'T5'],
    ['接下来俩月里头有哪个会要开', '1月'],
  ])('are understood: %s', (question, told) => {
    expect(answered(question, '2020-01-02').said).toContain(told)
  })
})

describe('whether something is so that the plan does not speak of', () => {
  it.each(['4.1还有救吗', 'T2被批准了吗', 'T5靠不靠得住'])('is not told: %s', (question) => {
    expect(answered(question, today).reply.kind).toBe('unknown')
  })

  it('is told of what a workstream could include', () => {
    expect(answered('T6提没提到住房', today).said).toContain('T6.1')
    expect(answered('T6包括打疫苗吗', today).reply.kind).toBe('answer')
  })
})

describe('how long and when', () => {
  it.each([
    ['F1是多年期的吗', '多年'],
    ['4.3每年都做吗', '每年'],
    ['保护小孩利益那条做一年还是两年', '1年'],
    ['多伙伴信托基金投入运作的时间', '2019年5月'],
  ])('is asked in many ways: %s', (question, told) => {
    expect(answered(question, today).said).toContain(told)
  })
})
