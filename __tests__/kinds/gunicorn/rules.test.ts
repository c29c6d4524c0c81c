import { readStarts } from '../../../src/formats/server-start/read.ts'
import type { Observation } from '../../../src/kinds/gunicorn/observation.ts'
import { ruleCases } from '../../support/rule-cases.ts'

type Change = (good: Observation) => Observation

function observed(text: string, file = 'gunicorn.conf.py'): Observation {
  const { starts, fault } = readStarts(text, file)
  return { files: [file], starts, faults: fault ? [fault] : [] }
}

/** Settings in which every rule is met. */
const settings = `
import os
bind = "0.0.0.0:8000"
workers = 5
timeout = 60
loglevel = "info"
forwarded_allow_ips = "10.0.0.2"
limit_request_line = 4094
raw_env = ["DJANGO_SETTINGS_MODULE=shop.settings"]
`
const good = observed(settings)

const same: Change = (seen) => seen
/** One setting written otherwise, or added. */
const where = (name: string, line: string): Change => {
  const kept = settings.split('\n').filter((one) => !one.startsWith(`${name} =`))
  return () => observed([...kept, line].join('\n'))
}
const without = (name: string): Change => where(name, '')
/** What is read in place of the settings. */
const instead = (text: string, file: string): Change => {
  const other = observed(text, file)
  return () => other
}

ruleCases({
  kind: 'gunicorn',
  good,
  rules: {
    'file-missing': { shownIn: '__tests__/kinds/gunicorn/gunicorn.test.ts' },
    unparsable: {
      passes: [['all is understood', same]],
      fails: [['a bracket that stays open', where('workers', 'workers = (2')]],
      alike: [['a bracket that stays open in a text', where('workers', 'workers = 5; note = "(2"')]],
    },
    'no-server': {
      passes: [['settings are there', same]],
      fails: [['a Procfile that starts another server', instead('web: node server.js', 'Procfile')]],
      alike: [['a Procfile that starts gunicorn', instead('web: gunicorn shop.wsgi -w 3', 'Procfile')]],
    },
    'not-decidable': {
      passes: [['every setting is a literal', same]],
      fails: [
        ['the timeout comes from the environment', where('timeout', 'timeout = int(os.environ["TIMEOUT"])')],
        ['workers are counted when the server starts', where('workers', 'workers = os.cpu_count() * 2')],
      ],
      alike: [['a sum of literals', where('workers', 'workers = 2 * 2 + 1')]],
    },
    workers: {
      passes: [['five', same]],
      fails: [
        ['one', where('workers', 'workers = 1')],
        ['none set', without('workers')],
        ['not a number', where('workers', 'workers = "many"')],
      ],
      alike: [
        ['counted when the server starts', where('workers', 'workers = os.cpu_count()')],
        ['several, with a remark behind', instead('[uwsgi]\nprocesses = 4 ; as many as there are cores', 'uwsgi.ini')],
        ['counted when uWSGI starts', instead('[uwsgi]\nprocesses = %k', 'uwsgi.ini')],
        ['a development server, which has no workers', instead('web: python manage.py runserver', 'Procfile')],
      ],
    },
    reload: {
      passes: [['not set', same]],
      fails: [
        ['on', where('reload', 'reload = True')],
        ['on, as uWSGI spells it too', instead('[uwsgi]\npython-auto-reload = 1', 'uwsgi.ini')],
      ],
      alike: [['off', where('reload', 'reload = False')]],
    },
    spew: {
      passes: [['not set', same]],
      fails: [['on', where('spew', 'spew = True')]],
      alike: [['only a text that says so', where('spew', 'note = "spew = True"')]],
    },
    timeout: {
      passes: [['a minute', same]],
      fails: [
        ['never', where('timeout', 'timeout = 0')],
        ['after ten minutes', where('timeout', 'timeout = 600')],
      ],
      alike: [['the default', without('timeout')]],
    },
    loglevel: {
      passes: [['info', same]],
      fails: [['debug', where('loglevel', 'loglevel = "debug"')]],
      alike: [['the default', without('loglevel')]],
    },
    'forwarded-allow-ips': {
      passes: [['the proxy', same]],
      fails: [['everybody, on every address', where('forwarded_allow_ips', 'forwarded_allow_ips = "*"')]],
      alike: [
        [
          'everybody who reaches a socket of this machine',
          instead('bind = "unix:/run/shop.sock"\nforwarded_allow_ips = "*"\nworkers = 3', 'gunicorn.conf.py'),
        ],
      ],
    },
    'limit-request-line': {
      passes: [['the default', same]],
      fails: [['no limit', where('limit_request_line', 'limit_request_line = 0')]],
      alike: [['a small limit', where('limit_request_line', 'limit_request_line = 10')]],
    },
    'raw-env-secret': {
      passes: [['no secret', same]],
      fails: [['a password', where('raw_env', 'raw_env = ["DB_PASSWORD=7fQk2Lx9Zp41sVbA"]')]],
      alike: [['a variable in its place', where('raw_env', 'raw_env = ["DB_PASSWORD=$DB_PASSWORD"]')]],
    },
    'dev-server': {
      passes: [['gunicorn', same]],
      fails: [
        ['runserver', instead('web: python manage.py runserver', 'Procfile')],
        ['a paste file', where('paste', 'paste = "development.ini"')],
      ],
      alike: [
        ['another command of manage.py', instead('web: python manage.py check && gunicorn shop.wsgi', 'Procfile')],
      ],
    },
    stats: {
      passes: [['none', same]],
      fails: [
        ['on every address', instead('[uwsgi]\nmaster\nstats = :1717', 'uwsgi.ini')],
        ['on every address, by name', instead('[uwsgi]\nstats-server = 0.0.0.0:1717', 'uwsgi.ini')],
        ['on every address, on the command line', instead('web: uwsgi --master --stats :9191', 'Procfile')],
      ],
      alike: [
        ['on this machine', instead('[uwsgi]\nstats = 127.0.0.1:1717', 'uwsgi.ini')],
        ['on a socket', instead('[uwsgi]\nstats = /tmp/stats.sock', 'uwsgi.ini')],
        ['on a socket without a file', instead('[uwsgi]\nstats = @stats', 'uwsgi.ini')],
      ],
    },
    'uwsgi-master': {
      passes: [['gunicorn has none', same]],
      fails: [['uWSGI without it', instead('[uwsgi]\nprocesses = 4', 'uwsgi.ini')]],
      alike: [
        ['uWSGI with it', instead('[uwsgi]\nprocesses = 4\nmaster = true', 'uwsgi.ini')],
        ['uWSGI with the bare word', instead('[uwsgi]\nmaster\nprocesses = 4', 'uwsgi.ini')],
        ['uWSGI of a section with a name', instead('[uwsgi:prod]\nmaster = 1', 'uwsgi.ini')],
        ['uWSGI where a variable decides', instead('[uwsgi]\nif-env = A\nmaster = true\nendif =', 'uwsgi.ini')],
        ['uWSGI with a file that is not here', instead('web: uwsgi /etc/shop/uwsgi.ini', 'Procfile')],
      ],
    },
  },
})
