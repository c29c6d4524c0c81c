import { expect, test } from '@jest/globals'
import { framesOf } from '../../src/run/exit.ts'

test('of an error only its place is told, also where its message quotes the trace of a target', () => {
  const error = new Error('refused\n    at login (password=kQ7vB2nM9xL4tRz)\n    at deep (app.js:1:1)')
  const frames = framesOf(error)
  expect(frames[0]).toContain('exit.test.ts')
  expect(frames.join('\n')).not.toMatch(/kQ7vB2nM|app\.js/)
})

test('of one whose message was changed afterwards nothing is told', () => {
  expect(framesOf({ message: 'second', stack: 'Error: first\n    at login (password=kQ7vB2nM9xL4tRz)' })).toEqual([])
})
