import { expect, test } from '@jest/globals'
import { newEntries, withEntries } from '../../src/init/again.ts'
import type { Entry } from '../../src/init/entry.ts'
import { noFacts } from '../../src/init/facts.ts'
import { idsOf } from '../../src/init/ids.ts'
import { listItems } from '../../src/init/list.ts'
import { proposeWith } from '../../src/init/told.ts'

function entriesOf(markdown: string, url: string | null = 'https://shop.acme.io'): Entry[] {
  const items = listItems(markdown)
  const ids = idsOf(items)
  const told = { url, envFile: null, ssh: null }
  return items.map((item, at) => ({ id: ids[at] ?? '', item, proposed: proposeWith(item, noFacts, told) }))
}

/** The checklist with what the list has more. */
function after(checklist: string, markdown: string, url?: null): string | null {
  const entries = entriesOf(markdown, url)
  return withEntries(checklist, entries, newEntries(entries, checklist))
}

const list = '# L\n\n## Team\n\n- [ ] Desk told\n- [ ] Desk staffed\n\n## Office\n\n- [ ] Party planned\n'
const item = (indent: string, id = 'desk-staffed', title = 'Desk staffed') =>
  `${indent}- id: ${id}\n${indent}  title: ${title}\n${indent}  manual:\n${indent}    how: "Say who has seen it, and when: ${title}"\n`
const office = `  - title: Office\n    items:\n${item('      ', 'party-planned', 'Party planned')}`
const told = 'id: desk-told, title: Desk told, manual: { how: Say it. } }'

test.each<[string, string, string]>([
  [
    'behind its last item, with comments, before the next section',
    `version: 1\nsections:\n  - title: Team # ours\n    items:\n      - { ${told}\n      # by phone\n  # What follows is new.\n  - title: Own\n    items:\n      - { id: own, title: Own, manual: { how: X } }\n`,
    `version: 1\nsections:\n  - title: Team # ours\n    items:\n      - { ${told}\n      # by phone\n${item('      ')}  # What follows is new.\n  - title: Own\n    items:\n      - { id: own, title: Own, manual: { how: X } }\n${office}`,
  ],
  [
    'in another layout, before a key that comes after the items',
    `sections:\n- title: Team\n  items:\n  - { ${told}\n\n  phase: post-deploy\nversion: 1\n`,
    `sections:\n- title: Team\n  items:\n  - { ${told}\n${item('  ')}\n  phase: post-deploy\nversion: 1\n`,
  ],
  [
    'in a section that was renamed',
    `version: 1\nsections:\n  - title: People\n    items:\n      - { ${told}\n`,
    `version: 1\nsections:\n  - title: People\n    items:\n      - { ${told}\n${item('      ')}${office}`,
  ],
])('what is new stands %s', (_, before, expected) => {
  const hasOthers = before.trimEnd().endsWith('}')
  expect(after(before, hasOthers ? list : (list.split('\n## Office')[0] ?? ''))).toBe(expected)
})

test('a section that is commented out is one again, once something in it can be asked', () => {
  const before =
    'version: 1\nsections:\n  - title: Own\n    items:\n      - { id: own, title: Own, manual: { how: X } }\n' +
    '  # - title: Team\n    # items:\n      # needs something\n      # - id: desk-told\n        # title: Desk told\n'
  const both = list.split('\n## Office')[0] ?? ''
  expect(after(before, both)).toBe(
    `${before.replace('  # - title: Team\n    # items:', '  - title: Team\n    items:')}${item('      ')}`,
  )
  const waiting = after(before, both.replace('Desk staffed', 'HSTS configured'), null)
  expect(waiting?.startsWith(before)).toBe(true)
  expect(waiting).toMatch(/ {6}# needs the `url` of the environment\n {6}# - id: hsts-configured\n/)
})

test('a section on one line is left alone, and another stands behind it', () => {
  const before = `version: 1\nsections:\n  - { title: Team, items: [{ ${told}] }\n`
  expect(after(before, list)).toBe(`${before}  - title: Team\n    items:\n${item('      ')}${office}`)
})
