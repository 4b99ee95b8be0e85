import { expect, it } from 'vitest'
import { fillForm } from '../../src/reply/reply.ts'

it('fills each field into its place in the command', () => {
  expect(fillForm('status {item} {status} {note}', { item: '2.2', status: 'completed', note: 'Draft is out.' })).toBe(
    'status 2.2 completed Draft is out.',
  )
})

it('leaves an empty field out, with the space that would follow', () => {
  expect(fillForm('status 2.2 {status} {note}', { status: 'completed' })).toBe('status 2.2 completed')
})

it('does not read braces inside a value again', () => {
  expect(fillForm('note 2.2 {note}', { note: 'see {status}', status: 'completed' })).toBe('note 2.2 see {status}')
})
