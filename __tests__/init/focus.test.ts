import { expect, test } from '@jest/globals'
import { focused } from '../../src/init/focus.ts'
import { listItems } from '../../src/init/list.ts'

const textOf = (text: string) => {
  const [item] = listItems(`- [ ] ${text}\n`)
  return item && focused(item)
}

test('a short text is taken as a whole, without remarks', () => {
  expect(textOf('CORS configured (if applicable)')?.text).toBe('CORS configured')
  expect(textOf('Domain name (voor de winkel)')?.text).toBe('Domain name')
  expect(textOf('Backups: taken daily')?.text).toBe('Backups: taken daily')
})

test('of a long text what comes before it explains, with its texts in backticks', () => {
  const long = `The file \`.env\` is ignored by git — ${'and here is why, at length, '.repeat(5)} see \`docs/env.md\``
  expect(textOf(long)).toMatchObject({ text: 'The file .env is ignored by git', spans: ['.env'] })
  expect(textOf('word '.repeat(60))?.text.length).toBe(160)
})

test('of a command that has to pass, with what it is run only explains', () => {
  expect(textOf('npm run build passes with the variables of production')?.text).toBe('npm run build passes')
  expect(textOf('`./scripts/smoke.sh` succeeds against staging')?.text).toBe('./scripts/smoke.sh succeeds')
  expect(textOf('Build passes with the variables of production')?.text).toBe(
    'Build passes with the variables of production',
  )
})
