import { expect, it } from 'vitest'
import { createLogger } from '../src/logger.ts'

function logged(fields: object): string {
  let line = ''
  createLogger('info', { write: (written) => (line += written) }).error(fields, 'it failed')
  return line
}

it('writes one JSON line with its level, time and the cause of a fault', () => {
  const line = logged({ err: new Error('not kept', { cause: new Error('disk full') }), place: 'slack:C1' })
  expect(line.trimEnd()).not.toContain('\n')
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    msg: 'it failed',
    place: 'slack:C1',
    err: { message: 'not kept', cause: { message: 'disk full' } },
  })
  expect(JSON.parse(line).time).toMatch(/^\d{4}-\d{2}-\d{2}T/)
})

it('leaves out what else a fault carries, such as the request with its token', () => {
  const error = Object.assign(new Error('401'), { request: { headers: { Authorization: 'Bearer abc.def' } } })
  expect(logged({ err: error })).not.toContain('abc.def')
})

it.each([
  ['a Slack token', 'invalid xoxb-12-ab in call', 'xoxb-12-ab'],
  ['an app token', 'invalid xapp-1-A0-9', 'xapp-1-A0-9'],
  ['a bearer token', 'sent Bearer eyJh.bGci', 'eyJh.bGci'],
  ['a database password', 'no route to postgres://bot:hunter2@db/plan', 'hunter2'],
])('blanks %s in the words of a fault', (_, words, secret) => {
  const line = logged({ err: new Error(words) })
  expect(line).not.toContain(secret)
  expect(line).toContain('[secret]')
})
