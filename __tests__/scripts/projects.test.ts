import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { measure, type Project, readProjects, totals } from '../../scripts/conformance/project-suite.ts'

const compose = 'services:\n  web:\n    image: acme/web:1\n    restart: always\n    privileged: false\n'
const project: Project = {
  title: 'One service',
  checks: { compose: { file: 'compose.yaml' } },
  environment: {},
  files: { 'compose.yaml': compose },
  errors: [],
  faults: [],
}
const fault = { file: 'compose.yaml', level: 'error' as const, also: [] }
const tally = { kind: 'compose', right: 0, wrong: 0, known: 0, found: 0, warnings: 0 }

test('a project without a fault, and faults that are found in it', async () => {
  const faults = [
    { ...fault, what: 'privileged', from: 'privileged: false', to: 'privileged: true', finds: 'compose/privileged' },
    {
      ...fault,
      what: 'no restart',
      from: 'restart: always',
      to: '',
      finds: 'compose/restart-policy',
      level: 'warning' as const,
    },
  ]
  const outcome = await measure('one', { ...project, faults })
  expect(outcome).toEqual({
    name: 'one',
    clean: true,
    spoilt: false,
    differing: [],
    tallies: [{ ...tally, right: 1, known: 2, found: 2 }],
  })
})

test('an error that nobody knows of, one that is known, and one that is missed', async () => {
  const files = { 'compose.yaml': compose.replace('web:1', 'web').replace('false', 'true') }
  const errors = ['compose/image-tag compose.yaml:3', 'compose/host-mount compose.yaml:9']
  const { tallies, differing, spoilt } = await measure('one', { ...project, files, errors })
  expect(tallies).toEqual([{ ...tally, right: 1, wrong: 1, known: 2, found: 1 }])
  expect(differing.map((line) => line.replace(/ \(.*/, ''))).toEqual([
    'one: wrong error compose/privileged compose.yaml:5',
    'one: missed compose/host-mount compose.yaml:9',
  ])
  expect(spoilt).toBe(false)
  expect((await measure('one', { ...project, files })).spoilt).toBe(true)
})

test('a fault that is not found, and an error that it should not bring', async () => {
  const faults = [{ ...fault, what: 'a tag', from: 'web:1', to: 'web', finds: 'compose/privileged' }]
  const { tallies } = await measure('one', { ...project, faults })
  expect(tallies).toEqual([{ ...tally, wrong: 1, known: 1 }])
})

test('a fault that changes nothing is a mistake of the project', async () => {
  const faults = [{ ...fault, what: 'nothing', from: 'nowhere', to: '', finds: 'compose/privileged' }]
  await expect(measure('one', { ...project, faults })).rejects.toThrow('does not stand once')
})

test('all kinds and all projects together', async () => {
  const outcomes = [await measure('a', project), await measure('b', { ...project, checks: { ...project.checks } })]
  expect(totals(outcomes).map(({ kind }) => kind)).toEqual(['compose', 'all'])
})

test('every project of the repository can be read, and most are without a fault', () => {
  const projects = [...readProjects(join(import.meta.dirname, '../../scripts/conformance/projects')).values()]
  expect(projects.length).toBeGreaterThan(20)
  expect(projects.filter(({ errors }) => errors.length === 0).length).toBeGreaterThan(projects.length / 2)
})
