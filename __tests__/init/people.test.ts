import { expect, test } from '@jest/globals'
import { verbAtBeginning, verbAtEnd } from '../../src/init/people.ts'

test('an item begins with what a person does, or does again and again', () => {
  expect(verbAtBeginning('Test the login')).toBe('Test')
  expect(verbAtBeginning('Regular updates of the containers')).toBe('Regular')
  expect(verbAtBeginning('Tests pass')).toBeUndefined()
  expect(verbAtBeginning('Regularity is valued')).toBeUndefined()
})

test('an item ends with what a person did, by its verb', () => {
  expect(verbAtEnd('API keys regenerated')).toBe('regenerate')
  expect(verbAtEnd('Database credentials updated for the new cluster.')).toBe('update')
  expect(verbAtEnd('Deployment planned with the team')).toBe('plan')
  expect(verbAtEnd('Login tested')).toBe('test')
})

test('what is so by now is a state, whoever brought it about', () => {
  expect(verbAtEnd('Certificates valid and updated')).toBeUndefined()
  expect(verbAtEnd('Updated certificates are served')).toBeUndefined()
  expect(verbAtEnd('Backups configured')).toBeUndefined()
})
