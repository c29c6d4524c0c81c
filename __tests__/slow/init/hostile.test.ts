import { expect, test } from '@jest/globals'
import { noFacts } from '../../../src/init/facts.ts'
import { listItems } from '../../../src/init/list.ts'
import { propose } from '../../../src/init/propose.ts'
import { effort, elapsed, unitMs } from '../../support/measure.ts'
import { type ProgramResult, Project, readiness } from '../../support/program.ts'

/** Units that a list may take. */
const bound = 160

const each = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

test.each([
  [
    '5,000 items',
    each(5000, (index) => `- [ ] The SSL certificate of host ${index} is valid and \`KEY_${index}\` is set in it`),
    5000,
  ],
  ['900 lists in each other', each(900, (depth) => `${' '.repeat(2 * depth)}- [ ] level ${depth}`), 900],
  [
    'a list behind HTML that never ends',
    `${'<div><span a="<!--">'.repeat(3000)}\n\n- [ ] a\n${'<p>\n'.repeat(20_000)}`,
    1,
  ],
  ['rows of a table', `| Check | Done |\n|--|--|\n${each(3000, (index) => `| Check ${index} \\| of it | ✅ |`)}`, 3000],
  ['stars and brackets', `${`${'**a '.repeat(900)}${'[('.repeat(300)}\n`.repeat(100)}\n- [ ] a\n`, 1],
])('handled, none lost: %s', async (_, content, count) => {
  const lines = new Set<number>()
  const took = await effort(() => {
    for (const item of listItems(content)) {
      lines.add(item.line)
      propose(item, noFacts)
    }
  })
  expect(lines.size).toBe(count)
  expect(took).toBeLessThan(bound)
})

test.each([
  ['that a machine can ask', (index: number) => `The SSL certificate of host ${index} is valid`],
  ['that people say', (index: number) => `The support desk of region ${index} was told who answers its customers`],
  ['that say the same', () => 'The support desk was told'],
])('a list of 5,000 items %s becomes a checklist, and a second time nothing', async (_, words) => {
  const project = new Project({ 'LAUNCH.md': each(5000, (index) => `- [ ] ${words(index)}`) })
  const first = await readiness(['init', '--yes', '--url', 'https://shop.example.com'], project.path)
  const written = project.read('.github/readiness.yml')
  const second = await readiness(['init', '--yes'], project.path)
  const after = project.read('.github/readiness.yml')
  project.remove()
  expect(first.stdout + first.stderr).toContain('.github/readiness.yml is valid: 5001 items.')
  expect([second.stderr, second.stdout, after === written]).toEqual(['', expect.stringMatching(/^Nothing new/), true])
})

test.each([
  ['a binary file', Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 256)), 'is no text'],
  ['50 MB', Buffer.alloc(50_000_000, '- [ ] item\n'), 'is larger than 1 MiB'],
  ['100,000 boxes', each(100_000, () => '- [ ] x'), 'has 100000 lines with boxes; the most is 8000'],
  ['10,000 lists in each other', each(10_000, (depth) => `${'\t'.repeat(depth)}- [ ] x`), 'is larger than 1 MiB'],
  [
    'bytes of chance',
    Buffer.from(Array.from({ length: 300_000 }, (_, index) => 1 + ((index * 7919) % 255))),
    'is not UTF-8',
  ],
])('refused in a sentence: %s', async (_, content, sentence) => {
  const project = new Project({ 'list.md': content })
  let result: ProgramResult = { code: null, stdout: '', stderr: '' }
  const took = await elapsed(async () => {
    result = await readiness(['init', 'list.md', '--dry-run', '--format', 'json'], project.path)
  })
  project.remove()
  expect([result.code, result.stdout]).toEqual([2, ''])
  expect(result.stderr).toContain(sentence)
  expect(result.stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
  expect(took / (await unitMs())).toBeLessThan(bound)
})
