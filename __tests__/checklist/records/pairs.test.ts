import { expect, test } from '@jest/globals'
import { pair } from '../../../src/checklist/records/pairs.ts'
import { tasksIn } from '../../../src/formats/markdown/tasks.ts'

const item = (id: string, title: string, section = 'S') => ({ id, title, section })

function paired(markdown: string, ...items: ReturnType<typeof item>[]) {
  const { boxes, without } = pair(tasksIn(markdown), items)
  return {
    lines: Object.fromEntries([...boxes].map(([{ id }, { line }]) => [id, line])),
    without: without.map(({ line }) => line),
  }
}

test('by the id in a comment, whatever the words are', () => {
  const markdown = '- [ ] One <!-- id: two -->\n- [ ] Two'
  expect(paired(markdown, item('one', 'One'), item('two', 'Two'))).toEqual({ lines: { two: 1 }, without: [2] })
})

test('by the words, marks and code below the box apart', () => {
  const markdown = '- [ ] **DEBUG=False** in `.env`\n  ```bash\n  grep DEBUG .env\n  ```\n'
  expect(paired(markdown, item('debug', 'debug=false in .env'))).toEqual({ lines: { debug: 1 }, without: [] })
})

test('by the bold words that a box begins with', () => {
  const markdown = '- [ ] **HSTS** configured (Strict-Transport-Security)\n- [ ] **Backups:** every night'
  expect(paired(markdown, item('hsts', 'HSTS'), item('backup', 'Backups'))).toEqual({
    lines: { hsts: 1, backup: 2 },
    without: [],
  })
})

test('looks alike: bold words that stand in the middle, a title that is a part of the words', () => {
  expect(paired('- [ ] all of **HSTS**\n- [ ] HSTS configured', item('hsts', 'HSTS'))).toEqual({
    lines: {},
    without: [1, 2],
  })
})

test('the section tells two boxes with the same words apart', () => {
  const markdown = '## Domain\n\n- [ ] **SSL certificate** valid\n\n## Security\n\n- [ ] **SSL certificate** obtained\n'
  const items = [item('obtained', 'SSL certificate', 'Security'), item('valid', 'SSL certificate', 'Domain')]
  expect(paired(markdown, ...items)).toEqual({ lines: { valid: 3, obtained: 7 }, without: [] })
})

test('without sections the order tells them apart, where there are as many', () => {
  const markdown = '- [ ] Tested\n- [ ] Tested\n'
  expect(paired(markdown, item('a', 'Tested'), item('b', 'Tested'))).toEqual({ lines: { a: 1, b: 2 }, without: [] })
  expect(paired(markdown, item('a', 'Tested'))).toEqual({ lines: {}, without: [1, 2] })
})

test('boxes without words are nobody', () => {
  expect(paired('- [ ] 🚀\n', item('a', '🎉'))).toEqual({ lines: {}, without: [1] })
})
