import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { action, gate, Project } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

const checklist = `version: 1
document: docs/go-live.md
environments: { production: { env-file: .env.production } }
on-failure: { show: [Rollback Plan] }
sections:
  - title: S
    items:
      - { id: absent, title: Absent, file: { path: no-such-file } }
`

const document = `# Go live

## Rollback Plan

\`\`\`bash
psql -U ecom_user ecom_db
\`\`\`

The root password is in the safe, not here.

## Contacts

Nobody reads this.
`

test('a closed gate shows the named sections; names that stand in the document stay readable, secrets do not', async () => {
  project = new Project({
    '.github/readiness.yml': checklist,
    'docs/go-live.md': document.replace('in the safe', 'Tr0ub4dor-in-the-open'),
    '.env.production': 'DB_USER=ecom_user\nDB_NAME=ecom_db\nROOT_PASSWORD=Tr0ub4dor-in-the-open\n',
  })
  const { code, summary } = await action(project)
  expect(code).toBe(1)
  expect(summary).toContain('### Rollback Plan')
  expect(summary).toContain('psql -U ecom_user ecom_db')
  expect(summary).not.toContain('Tr0ub4dor')
  expect(summary).not.toContain('Nobody reads this')
})

test('a document that is a link out of the checkout is not read', async () => {
  project = new Project({ '.github/readiness.yml': checklist, 'docs/readme.md': '' })
  const outside = new Project({ 'secret.md': document })
  symlinkSync(join(outside.path, 'secret.md'), join(project.path, 'docs/go-live.md'))
  const { code, report } = await gate(project)
  outside.remove()
  expect(code).toBe(2)
  expect(report.problems?.[0]?.message).toContain('no document docs/go-live.md')
})
