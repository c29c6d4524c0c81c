import { afterEach, expect, test } from '@jest/globals'
import { gate } from '../support/gate.ts'
import { Project } from '../support/program.ts'

let project: Project
afterEach(() => project.remove())

test('what is asked, again, and done is told as it happens; what waits is not', async () => {
  project = new Project({
    '.github/readiness.yml': `version: 1
sections:
  - title: S
    items:
      - { id: gone, title: Gone, http: { request: "GET http://127.0.0.1:1/", retry: { for: 3s, every: 500ms } } }
      - { id: after, title: After, needs: [gone] }
`,
  })
  const told: string[] = []
  await gate(
    project,
    [],
    {},
    {
      begin: ({ id, title }, total) => told.push(`begin ${id} ${title} ${total}`),
      again: (id) => told.push(`again ${id}`),
      item: ({ id }, done, total) => told.push(`done ${id} ${done}/${total}`),
      end: () => {},
    },
  )
  expect(told.slice(0, 2)).toEqual(['begin gone Gone 2', 'again gone'])
  expect(told.slice(-2)).toEqual(['done gone 1/2', 'done after 2/2'])
})
