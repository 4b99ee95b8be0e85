import { expect, it } from 'vitest'
import { faultFor } from '../../../src/language/fault/fault.ts'

it('finds the words for a full language tag, and English for a language that has none', () => {
  expect(faultFor('zh-Hans-CN').notSaved).toContain('未保存')
  expect(faultFor('fr').notSaved).toContain('Not saved')
})

it('dates what is shown when it is known since when the store is away', () => {
  expect(faultFor('en').asOf('2019-11-18T08:30:00.000Z')).toContain('2019-11-18 08:30 UTC')
  expect(faultFor('en').asOf(null)).not.toContain('As of')
})
