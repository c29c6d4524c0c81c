import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PresetProject } from '../../support/preset-project.ts'
import { database, judgePresets, random, weak, web } from '../../support/preset-suite.ts'

const settings = `import os
SECRET_KEY = os.environ['SECRET_KEY']
DEBUG = os.environ.get('DEBUG') == 'True'
ALLOWED_HOSTS = os.environ['ALLOWED_HOSTS'].split(',')
`

judgePresets([
  {
    preset: 'django',
    head: 'leave-out: [firewall, security-audit]',
    env: {
      SECRET_KEY: random,
      DEBUG: 'False',
      ALLOWED_HOSTS: 'localhost',
      REDIS_URL: 'rediss://:nC5tY7uK2bV9@cache.internal:6379/0',
      CORS_ALLOWED_ORIGINS: 'https://shop.acme.io',
      CSRF_TRUSTED_ORIGINS: 'https://shop.acme.io',
      ...database,
    },
    files: {
      'manage.py': "os.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')\n",
      'shop/settings.py': settings,
    },
    others: { firewall: 'skipped', 'security-audit': 'skipped', 'rate-limiting': 'pending' },
    mistakes: [
      ...web.filter(([id]) => id !== 'cors' && id !== 'exposure' && id !== 'page'),
      ['env-file', 'it is not there', { files: { '.env': null } }],
      ['secret-key', 'it is short', { env: { SECRET_KEY: 'abc' } }],
      [
        'secret-key',
        'it stands in the settings',
        { files: { 'shop/settings.py': `${settings}SECRET_KEY = 'django-insecure-abc'\n` } },
      ],
      ['debug-off', 'it is on', { env: { DEBUG: 'True' } }],
      ['debug-off', 'it stands in the settings', { files: { 'shop/settings.py': `${settings}DEBUG = True\n` } }],
      ['allowed-hosts', 'everybody chooses', { env: { ALLOWED_HOSTS: '*' } }],
      ['database-credentials', 'the password can be guessed', { env: weak }],
      [
        'redis-password',
        'the password can be guessed',
        { env: { REDIS_URL: 'rediss://:redis@cache.internal:6379/0' } },
      ],
      ['cors-origins', 'an origin has no scheme', { env: { CORS_ALLOWED_ORIGINS: 'shop.acme.io' } }],
      ['csrf-origins', 'an origin has no scheme', { env: { CSRF_TRUSTED_ORIGINS: 'shop.acme.io' } }],
      ['file-permissions', 'everybody may write it', { modes: { '.env': 0o666 } }],
    ],
  },
])

describe('the items of Django that look from outside and inside the machine', () => {
  const project = new PresetProject({
    preset: 'django',
    env: { SECRET_KEY: random },
    files: { 'manage.py': '', 'shop/settings.py': "DEBUG = True\nSECRET_KEY = 'a'\n" },
  })
  beforeAll(() => project.start())
  afterAll(() => project.stop())

  test.each(['firewall', 'security-audit'])('%s', async (id) => {
    expect(['failed', 'error']).toContain((await project.statuses({}, id))[id])
  })
})
