import { expect, test } from '@jest/globals'
import { detectStacks, lazyStacks } from '../../src/checklist/stacks.ts'
import { directory, write } from '../support/directory.ts'

test('the files that every such project has tell what it is built on, the most telling first', () => {
  const root = directory({ 'manage.py': '', 'package.json': '{}', Dockerfile: '', 'requirements.txt': 'Django>=5\n' })
  expect(detectStacks(root)).toEqual(['django', 'node', 'docker'])
  expect(detectStacks(directory({ 'pyproject.toml': 'dependencies = [\n  "fastapi",\n]\n' }))).toEqual(['fastapi'])
  expect(detectStacks(directory())).toEqual([])
})

test('the checkout is looked at when first asked, and once', () => {
  const root = directory()
  const stacks = lazyStacks(root)
  write(root, 'manage.py', '')
  expect(stacks()).toEqual(['django'])
  write(root, 'artisan', '')
  expect(stacks()).toEqual(['django'])
})
