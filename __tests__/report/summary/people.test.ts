import { describe, expect, test } from '@jest/globals'
import type { ItemResult } from '../../../src/model/report.ts'
import { whole } from '../../../src/report/summary/detail.ts'
import { peoplePart, waitingFor } from '../../../src/report/summary/people.ts'
import { aCheck, aFinding, anItem, anItemThat, aReport } from '../../support/report.ts'

const asked = (id: string, over: Partial<ItemResult> = {}, finding = {}): ItemResult =>
  anItem({
    id,
    title: `Title ${id}`,
    status: 'pending',
    checks: [
      aCheck({
        kind: 'manual',
        status: 'pending',
        findings: [
          aFinding({
            rule: 'manual/attested',
            message: 'Nobody has attested this yet',
            expected: `Do ${id}.`,
            observed: 'no attestation',
            fix: 'Add a record.',
            ...finding,
          }),
        ],
      }),
    ],
    ...over,
  })

test('who has to say something keeps the gate closed by it', () => {
  const items = [asked('a'), anItemThat('expired'), asked('c', { required: false }), anItemThat('failed')]
  expect(waitingFor(aReport(items)).map(({ id }) => id)).toEqual(['a', 'expired'])
  expect(peoplePart(aReport([anItem()]), whole)).toBe('')
})

test('twelve items are one block to copy', () => {
  const items = Array.from({ length: 12 }, (_, n) => asked(`item-${n}`))
  const text = peoplePart(aReport(items), whole)
  expect(text).toMatch(/^### ✍️ Waiting for people: 12 items\n\n- \*\*Title item-0\*\* `item-0`: Do item-0\.\n/)
  expect(
    text.match(/```yaml\n(- \{ item: item-\d+, by: <your name>, on: 2026-11-23, result: done \}\n){12}```/),
  ).not.toBeNull()
  expect(text).toContain(`readiness attest ${items.map(({ id }) => id).join(' ')} --by "<your name>"\n`)
  expect(text.match(/```/g)).toHaveLength(4)
})

test('each owner has a block of their own', () => {
  const text = peoplePart(aReport([asked('a', { owner: 'ops' }), asked('b'), asked('c', { owner: 'ops' })]), whole)
  expect(text).toMatch(/#### ops: 2 items\n[\s\S]*attest a c --by[\s\S]*#### Anybody: 1 item\n[\s\S]*attest b --by/)
})

test('what asks for evidence has room for it, and a command of its own', () => {
  const fix = 'Then add: `- { item: a, by: <your name>, on: 2026-11-23, evidence: <link>, result: done }`'
  const text = peoplePart(
    aReport([asked('a', {}, { fix }), asked('b'), asked('c', {}, { rule: 'manual/evidence' })]),
    whole,
  )
  expect(text).toContain('- { item: a, by: <your name>, on: 2026-11-23, evidence: <link>, result: done }')
  expect(text).toContain('attest b --by "<your name>"\nreadiness attest a c --by "<your name>" --evidence "<link>"')
})

test('why a statement does not count is said', () => {
  const text = peoplePart(aReport([asked('a', {}, { message: 'It ended', observed: 'attested by rina' })]), whole)
  expect(text).toContain('Do a.<br>It ended (`attested by rina`)')
})

describe('where the records are', () => {
  const at = (path: string): string =>
    peoplePart(aReport([asked('a')], { checklist: { path, ref: null, sha256: null } }), whole)

  test('elsewhere, where an item names it', () => {
    const fix = 'Then add to records/attestations.yaml: `- { item: a, by: <your name> }`'
    expect(peoplePart(aReport([asked('a', {}, { fix })]), whole)).toContain('say so in `records/attestations.yaml`:')
  })

  test.each([
    ['.github/readiness.yml', '.github/readiness/attestations.yml', 'attest a --by'],
    ['.github/readiness.yaml', '.github/readiness/attestations.yml', 'attest a --by'],
    ['ops/gate.yml', 'ops/readiness/attestations.yml', 'attest a --config ops/gate.yml --by'],
    ['gate.yml', 'readiness/attestations.yml', 'attest a --config gate.yml --by'],
    ['a; rm -rf /.yml', 'a; rm -rf /readiness/attestations.yml', 'attest a --config <checklist> --by'],
  ])('of %s: %s', (path, records, command) => {
    expect(at(path)).toContain(`say so in \`${records}\``)
    expect(at(path)).toContain(command)
  })
})

test('an id that would be something else in a shell or a file is in no block', () => {
  const text = peoplePart(aReport([asked('a $(b)'), asked('-x')]), whole)
  expect(text).not.toContain('```')
  expect(text).toContain('Title -x')
})

test('with little room titles, then ids', () => {
  const report = aReport([asked('a'), asked('b')])
  expect(peoplePart(report, { ...whole, asides: false, names: 'title' })).toMatch(/\n\n- Title a `a`\n- Title b `b`$/)
  expect(peoplePart(report, { ...whole, names: 'id', named: 1 })).toMatch(/\n\n`a`\n\nAnd 1 more\.$/)
})
