import { expect, test } from '@jest/globals'
import { withPrograms } from '../../../support/packages.ts'
import { hasModule, pythonSite } from '../../../support/python-sites.ts'
import { check, rulesAt } from '../../../support/world.ts'

/** Takes long: starts real Flask and Starlette. */

const frameworks = [
  ['flask', 'python3-flask', 'flask-site.py', 'Werkzeug'],
  ['starlette, uvicorn', 'python3-starlette, python3-uvicorn', 'starlette-site.py', 'Starlette'],
] as const

for (const [modules, packages, script, name] of frameworks) {
  // Where Python lacks a module, its package is reported as a missing program is.
  withPrograms(hasModule(modules) ? ['python3'] : [packages], `a real ${name}`, () => {
    test.each([true, false])('with debug %s', async (debug) => {
      const site = await pythonSite(script, { debug })
      try {
        const environment = { name: 'production', url: site.url }
        const result = await check('exposure', { rules: ['debug-page', 'stack-trace'] }, { environment })
        expect(rulesAt(result)).toEqual(debug ? ['exposure/debug-page'] : [])
        if (debug) expect(result.findings[0]?.observed).toContain(name)
        else expect(result.status).toBe('passed')
      } finally {
        await site.close()
      }
    })
  })
}
