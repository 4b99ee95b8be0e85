import { describe, expect, it } from 'vitest'
import { chromeFor } from '../../../src/language/chrome/chrome.ts'

describe('the words around a reply', () => {
  it('are found by any form of a language tag, and are English otherwise', () => {
    expect(chromeFor('zh-Hans-CN').showMore).toBe('显示更多')
    expect(chromeFor('zh_TW').back).toBe('返回')
    expect(chromeFor('EN-GB').back).toBe('Back')
    expect(chromeFor('').back).toBe('Back')
  })

  it.each(['en', 'zh'])('fit the places they are shown in (%s)', (tag) => {
    const chrome = chromeFor(tag)
    expect([...chrome.answerTitle].length).toBeLessThanOrEqual(24)
    expect([...chrome.askAboutMessage].length).toBeLessThanOrEqual(24)
    expect([...chrome.close].length).toBeLessThanOrEqual(24)
    expect(chrome.prompts.length).toBeLessThanOrEqual(4)
    expect(chrome.andMore(7)).toContain('7')
  })
})
