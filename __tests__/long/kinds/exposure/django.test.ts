import { afterAll, describe, expect, test } from '@jest/globals'
import type { CheckResult } from '../../../../src/model/report.ts'
import { withPrograms } from '../../../support/packages.ts'
import { type DjangoOptions, djangoSite, hasModule } from '../../../support/python-sites.ts'
import { check, rulesAt } from '../../../support/world.ts'

/** Takes long: starts a real Django for each way in which it is set. */

const sites = new Map<string, ReturnType<typeof djangoSite>>()

afterAll(async () => {
  await Promise.all([...sites.values()].map(async (site) => (await site).close()))
})

/** Sites with the same options are started once; no test changes them. */
function siteWith(options: DjangoOptions): ReturnType<typeof djangoSite> {
  const key = JSON.stringify(options)
  const site = sites.get(key) ?? djangoSite(options)
  sites.set(key, site)
  return site
}

async function ask(options: DjangoOptions, kind: string, text: object, env?: string): Promise<CheckResult> {
  const { url } = await siteWith(options)
  const environment = { name: 'production', url, ...(env === undefined ? {} : { envContent: env }) }
  return await check(kind, text, { environment })
}

const hosts = ['127.0.0.1']
const own = { debug: false, hosts }

// Where Python lacks Django, the name of what is missing is reported as a missing program is.
withPrograms(hasModule('django') ? ['python3'] : ['django (python3-django)'], 'a real Django', () => {
  describe('with DEBUG=True', () => {
    test.each([['/'], ['/broken/']])('its debug pages are found from %s', async (path) => {
      const result = await ask({ ...own, debug: true }, 'exposure', { path, rules: ['debug-page'] })
      expect(rulesAt(result)).toEqual(['exposure/debug-page'])
      expect(result.findings[0]?.observed).toContain('Django')
    })

    test('it contradicts an env file that says otherwise', async () => {
      const result = await ask({ ...own, debug: true }, 'served', { rules: ['debug'] }, 'DEBUG=False')
      expect(rulesAt(result)).toEqual(['served/debug'])
    })
  })

  describe('with DEBUG=False', () => {
    test('nothing is exposed', async () => {
      const result = await ask(own, 'exposure', {})
      expect([result.status, result.findings]).toEqual(['passed', []])
    })

    test('a view that fails shows no trace', async () => {
      const result = await ask(own, 'exposure', { path: '/broken/', rules: ['debug-page', 'stack-trace'] })
      expect(result.findings).toEqual([])
    })

    test('the env file that says so passes', async () => {
      const env = 'DEBUG=False\nALLOWED_HOSTS=127.0.0.1\n'
      const result = await ask(own, 'served', { rules: ['debug', 'hosts'] }, env)
      expect([result.status, result.findings]).toEqual(['passed', []])
    })
  })

  test('ALLOWED_HOSTS=* serves any name', async () => {
    const result = await ask({ debug: false, hosts: ['*'] }, 'exposure', { rules: ['foreign-host'] })
    expect(rulesAt(result, 'warning')).toEqual(['exposure/foreign-host'])
  })

  test('the login page of the admin loads with its static files, and fails without', async () => {
    const login = { path: '/admin/login/', rules: ['assets-load'] }
    expect((await ask({ ...own, static: true }, 'page', login)).findings).toEqual([])
    expect(rulesAt(await ask(own, 'page', login))).toEqual(['page/assets-load'])
  })

  test('the redirect of the admin to its login is followed', async () => {
    const result = await ask({ ...own, static: true }, 'page', {
      path: '/admin/',
      rules: ['assets-load', 'asset-type'],
    })
    expect(result.findings).toEqual([])
  })

  test('a cookie flag is compared with what is served', async () => {
    const text = { path: '/admin/login/', rules: ['cookies'] }
    const env = 'CSRF_COOKIE_SECURE=True'
    expect((await ask({ ...own, secure: true }, 'served', text, env)).findings).toEqual([])
    expect(rulesAt(await ask(own, 'served', text, env))).toEqual(['served/cookies'])
  })
})
