import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { withPrograms } from '../../../support/packages.ts'
import { Project } from '../../../support/program.ts'
import { typedAt } from '../../../support/terminal.ts'

/** Takes long: starts the program in a terminal for each case. */

const list = `# Launch

- [ ] **HSTS** configured
- [ ] \`DEBUG=False\` in \`.env.production\`
- [ ] Database migrations applied (\`python manage.py migrate\`)
- [ ] Team trained
`
const checklist = '.github/readiness.yml'
let project: Project
beforeEach(() => {
  project = new Project({ 'LAUNCH.md': list })
})
afterEach(() => project.remove())

withPrograms(['script'], 'init on a terminal', () => {
  test('asks for what no file tells, and offers what one does', async () => {
    const { code, shown } = await typedAt(project, ['init'], ['https://shop.acme.io', '', 'deploy@shop.acme.io', 'y'])
    expect([code, shown]).toEqual([0, expect.stringContaining('Enter: .env.production')])
    expect(project.read(checklist)).toContain(`environments:
  production:
    url: https://shop.acme.io
    env-file: .env.production
servers:
  app:
    ssh: deploy@shop.acme.io
`)
    expect(project.read(checklist)).not.toContain('# needs')
    expect(project.read('LAUNCH.md')).toContain('- [ ] **HSTS** configured <!-- id: hsts -->\n')
  })

  test('takes Enter for what is not known, and asks again for what is no answer', async () => {
    const { code, shown } = await typedAt(project, ['init'], ['shop', '', '-', '', ''])
    expect([code, shown]).toEqual([0, expect.stringContaining('"shop" is no address such as')])
    expect(project.read(checklist)).not.toMatch(/^ +(?:url|env-file|ssh):/m)
    expect(project.read('LAUNCH.md')).toBe(list)
  })

  test('writes nothing for somebody who leaves', async () => {
    const { code, shown } = await typedAt(project, ['init'], [null])
    expect([code, shown]).toEqual([2, expect.stringContaining('nothing was written')])
    expect(() => project.read(checklist)).toThrow('ENOENT')
  })

  test('asks nothing with --yes', async () => {
    const { code, shown } = await typedAt(project, ['init', '--yes'], [])
    expect([code, shown.includes('Enter:')]).toEqual([0, false])
  })
})
