import { globSync, readFileSync } from 'node:fs'
import { wordsOfNode } from '../../../src/formats/compose/command.ts'
import { mergeNodes, normalise, targetOf } from '../../../src/formats/compose/merge.ts'
import { portOf } from '../../../src/formats/compose/ports.ts'
import { bareImage, mountsOf, servicesOf } from '../../../src/formats/compose/services.ts'
import { parts, resolve, usesIn } from '../../../src/formats/compose/template.ts'
import { stageOf } from '../../../src/formats/dockerfile.ts'
import { hasLongLine } from '../../../src/formats/long-lines.ts'
import { parseNginx } from '../../../src/formats/nginx/parse.ts'
import { argsOf, chain, label, treeOf, walk } from '../../../src/formats/nginx/tree.ts'
import { readModule } from '../../../src/formats/python/assignments.ts'
import { readClasses } from '../../../src/formats/python/classes.ts'
import { readConfiguration } from '../../../src/formats/python/configurations.ts'
import { developmentServer, startsOf } from '../../../src/formats/server-start/command.ts'
import { readCommands, readGunicorn, readUwsgi } from '../../../src/formats/server-start/files.ts'
import { readSettings, readStarts } from '../../../src/formats/server-start/read.ts'
import { settingOf, textOf } from '../../../src/formats/server-start/settings.ts'
import { isShellText } from '../../../src/formats/shell-text.ts'
import { commandsOf, shellWords } from '../../../src/formats/shell-words.ts'
import { relaxed, springSettings } from '../../../src/formats/spring-settings.ts'
import { readProcessEnvironment, readUnitEnvironment } from '../../../src/formats/unit-environment.ts'
import { get, listOf, locationOf, type Node, readYaml, scalarText } from '../../../src/formats/yaml/nodes.ts'
import { parseYaml } from '../../../src/formats/yaml/parse.ts'
import { itemsOf, locate, textOf as placedText, plainOf, valueAt } from '../../../src/formats/yaml/placed.ts'
import { type FuzzReaders, kibi, mebi } from '../reader.ts'

const compose = `services:
  web:
    image: "shop:\${TAG:-latest}"
    command: gunicorn -w 4 -b 0.0.0.0:8000 shop.wsgi
    environment: { DEBUG: "False", DATABASE_URL: "postgres://u:\${PASSWORD:?set it}@db/x" }
    volumes: [ "./static:/static:ro", { type: volume, source: d, target: /d } ]
    depends_on: [db]
    <<: &base { restart: always }
  db: { image: postgres:16, ports: ["127.0.0.1:5432:5432"] }
x-all: *base
`
const nginx = `user www-data; # comment
http {
  map $http_upgrade $c { default upgrade; '' close; }
  server {
    listen 443 ssl http2; server_name shop.example "www.shop.example";
    ssl_protocols TLSv1.2 TLSv1.3; add_header X-A "b;{c" always;
    location ~* \\.(js|css)$ { expires 1y; try_files $uri /\${x}z =404; }
    access_by_lua_block { if a then ngx.say("}") end -- }
    }
  }
}
`
const python = `from .base import *
import os
DEBUG = os.environ.get("DEBUG", "False") == "True"
ALLOWED_HOSTS = ["shop.example", *os.environ["HOSTS"].split(",")]
DATABASES = {"default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": env("P", default='x')}}
SECRET_KEY = f"django-{KEY}" r'\\d' b"x" """multi
line"""
if not DEBUG:
    SECURE_HSTS_SECONDS = 60 * 60 * 24 * 365
elif X: MIDDLEWARE += ("a",)
else:
    def f(a, *b): return [c for c in b if c]
workers = 2 * multiprocessing.cpu_count() + 1
bind = "0.0.0.0:8000"
`
const classes = `from configurations import Configuration
class Base(Configuration):
    DEBUG = False
    def HOSTS(self): return []
class Production(Base, Mixin):
    DEBUG = Base.DEBUG
`
const script = `#!/bin/sh
set -e
python manage.py migrate && exec gunicorn --workers 3 --bind "0.0.0.0:8000" \\
  shop.wsgi:application --timeout=60
sh -c 'uvicorn main:app --reload' | tee log; $(which python) manage.py runserver
web: gunicorn a:b
CMD ["gunicorn", "-w", "4", "a:b"]
`
const dockerfile =
  'FROM python:3.12 AS build\nRUN pip install x\nFROM build AS run\nCMD ["gunicorn", "a:b"]\nfrom scratch\n'
const words = [
  '"',
  "'",
  '\\',
  '$',
  '${',
  '}',
  '$(',
  ')',
  '`',
  ';',
  '&&',
  '||',
  '|',
  '&',
  '<',
  '>',
  '#',
  ' ',
  '\n',
  '\\\n',
  'a',
  '-c',
  '--bind=',
  'sh',
  'gunicorn',
  'exec ',
]
const yaml = [
  '- ',
  ': ',
  '? ',
  '{',
  '}',
  '[',
  ']',
  ',',
  '|\n',
  '>-\n',
  '&a ',
  '*a',
  '!!str ',
  '!reset ',
  '"',
  "'",
  '\\',
  '#',
  '---\n',
  '...\n',
  '<<: ',
  'a',
  '1',
  '0o7',
  '  ',
  '\n',
  '%YAML 1.2\n',
  '\t',
]
const of = (pattern: string): string[] => globSync(pattern).map((path) => readFileSync(path, 'utf8').slice(0, 4000))
const location = { file: 'f', line: 1, column: 1 }

function everyNode(node: Node | undefined): void {
  if (!node) return
  locationOf(node)
  scalarText(node)
  if (node.kind === 'map') for (const value of node.entries.values()) everyNode(value)
  if (node.kind === 'list') for (const item of listOf(node)) everyNode(item)
}

/** What is in a repository and says how something is run. */
export const deploymentReaders: FuzzReaders = {
  'spring-settings': {
    files: ['formats/spring-settings.ts'],
    limit: 256 * kibi,
    samples: [
      'spring:\n  jpa.hibernate.ddl-auto: validate\n  profiles: [a, b]\n---\nspring.config.activate.on-profile: "!dev"\na: [1, {b: c}]\n',
      '# a\nspring.jpa.hibernate.ddl-auto = update \\\n  more\n#---\nspring.config.activate.on-profile=prod\na.b[0]: c\n',
    ],
    tokens: [
      'spring.config.activate.on-profile',
      'spring.profiles',
      '---\n',
      '#---\n',
      '!',
      ': ',
      '=',
      '\\\n',
      '  ',
      '- ',
      '&a ',
      '*a',
      '[',
      '{',
    ],
    read: (text) =>
      ['a.yml', 'a.properties'].map((file) => [
        ...(springSettings([
          { file, text },
          { file: 'b.properties', text: relaxed(text) },
        ])?.keys() ?? []),
      ]),
  },
  'unit-environment': {
    files: ['formats/unit-environment.ts'],
    limit: mebi,
    samples: [
      'LoadState=loaded\nMainPID=42\nEnvironment=A=1 "B=a b" C=\\"\nEnvironmentFiles=/etc/shop.env (ignore_errors=yes)\n',
      'A=1\0B=2\0',
    ],
    tokens: [
      'LoadState=',
      'MainPID=',
      'Environment=',
      'EnvironmentFiles=',
      ' (ignore_errors=',
      'yes)',
      '"',
      '\\',
      ' ',
      '\n',
      '\0',
      '=',
    ],
    read: (text) => [readUnitEnvironment(text), readProcessEnvironment(text)],
  },
  compose: {
    files: [
      'formats/compose/merge.ts',
      'formats/compose/command.ts',
      'formats/compose/ports.ts',
      'formats/compose/services.ts',
      'formats/yaml/nodes.ts',
    ],
    limit: mebi,
    heavy: true,
    samples: [compose, ...of('examples/**/*compose*.yml')],
    tokens: [...yaml, 'services:', 'environment:', 'volumes:', '${A', ':-'],
    read: (text) => {
      const { root } = readYaml(text, 'f')
      everyNode(root)
      for (const service of servicesOf([root]).values()) {
        const merged = mergeNodes(normalise(service), normalise(service))
        for (const volume of listOf(get(merged, 'volumes'))) targetOf(volume)
        for (const port of listOf(get(service, 'ports'))) portOf(port, new Map([['A', '1']]))
        mountsOf(service, null)
        bareImage(scalarText(get(service, 'image')) ?? '')
        const command = get(service, 'command')
        if (command) wordsOfNode(command)
      }
      return root
    },
  },
  template: {
    files: ['formats/compose/template.ts'],
    limit: 64 * kibi,
    samples: ['postgres://${USER:-a}:${PASSWORD:?set ${THAT}}@db/${NAME}', '$$a $A ${A:+${B-c}}', 'a'],
    tokens: ['$', '${', '}', '{', ':-', '-', ':?', ':+', 'A', '${A}', '${A:-', 'b', '$$'],
    read: (text) => [parts(text), usesIn(text), resolve(text, new Map([['A', 'x']])), resolve(text, null)],
  },
  dockerfile: {
    files: ['formats/dockerfile.ts'],
    limit: mebi,
    samples: [dockerfile],
    tokens: [...words, 'FROM ', ' AS ', 'from', '\n'],
    read: (text) => stageOf(text, 'run'),
  },
  'long-lines': {
    files: ['formats/long-lines.ts'],
    limit: mebi,
    samples: ['a\nb\n', script],
    tokens: ['\n', '\r', 'a'.repeat(200)],
    read: hasLongLine,
  },
  nginx: {
    files: ['formats/nginx/parse.ts', 'formats/nginx/tree.ts'],
    limit: mebi,
    samples: [nginx, 'a "b" \'c\';', 'server { listen 80; }'],
    tokens: [
      '{',
      '}',
      ';',
      '"',
      "'",
      '\\',
      '#',
      ' ',
      '\n',
      '${',
      '$a',
      'server',
      'location ~ ',
      'content_by_lua_block {',
      '--',
      'a',
    ],
    read: (text) => {
      const { root, servers } = treeOf(parseNginx(text, 'f').directives)
      const scopes = walk(root)
      for (const scope of scopes.slice(0, 200)) {
        chain(scope)
        argsOf(scope, 'listen')
        label(scope.directive)
      }
      return servers
    },
  },
  python: {
    files: [
      'formats/python/assignments.ts',
      'formats/python/classes.ts',
      'formats/python/configurations.ts',
      'formats/python/tokens.ts',
      'formats/python/values.ts',
    ],
    limit: mebi,
    samples: [python, classes],
    tokens: [
      'class A(B, A):\n    A = 1\n',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '"""',
      "'''",
      '\\',
      '\\\n',
      '#',
      '\n',
      '    ',
      '=',
      '+=',
      '+',
      '*',
      '/',
      ',',
      ':',
      '.',
      'f"',
      "r'",
      'if ',
      'not ',
      'DEBUG',
      'else:',
      'import ',
      'lambda:',
      '1',
      'a',
      'for a in b',
      '\\N{',
      '\\x',
    ],
    refuses: ['PythonFault'],
    read: (text) =>
      readConfiguration({ file: 'f', outer: readModule(text, 'f').assignments, ...readClasses(text) }, () => undefined),
  },
  'server-start': {
    files: [
      'formats/server-start/command.ts',
      'formats/server-start/files.ts',
      'formats/server-start/read.ts',
      'formats/server-start/settings.ts',
    ],
    limit: mebi,
    heavy: true,
    samples: [script, '[uwsgi]\nhttp = :8000\nworkers = 4\nmaster = true\n', python, compose, dockerfile],
    tokens: [...words, '[uwsgi]\n', 'http = ', 'CMD [', 'web: ', 'workers = ', 'manage.py runserver'],
    refuses: ['PythonFault'],
    read: (text) => {
      const starts = ['f.ini', 'f.yml', 'f.py', 'Procfile'].flatMap((file) => readStarts(text, file).starts)
      for (const start of [
        ...starts,
        ...readSettings(text, 'f').starts,
        readUwsgi(text, 'f'),
        ...readCommands(text, 'f'),
      ]) {
        settingOf(start, 'workers')
        textOf(start, 'bind')
      }
      return readGunicorn(text, 'f')
    },
  },
  shell: {
    files: ['formats/shell-words.ts', 'formats/shell-text.ts'],
    limit: mebi,
    samples: [script, 'sh -c \'echo "$1"\' sh x', 'su -c "a b" user; bash -eu -o pipefail -c x'],
    tokens: words,
    read: (text) => {
      const found = shellWords(text)
      for (let at = 0; at < Math.min(found.length, 50); at++) isShellText(found, at)
      developmentServer(found)
      return [commandsOf(found), startsOf(found, location)]
    },
  },
  yaml: {
    files: ['formats/yaml/parse.ts', 'formats/yaml/placed.ts'],
    limit: mebi,
    heavy: true,
    samples: [compose, ...of('examples/**/*.yml')],
    tokens: [...yaml, 'version: 1\n', 'sections:\n'],
    read: (text) => {
      const { value } = parseYaml(text, 'f')
      if (!value) return null
      itemsOf(valueAt(value, 'sections'))
      placedText(valueAt(value, 'version'))
      locate(value, ['sections', 0, 'items'], true)
      return plainOf(value)
    },
  },
  'python-environment': {
    files: ['formats/python/brackets.ts', 'formats/python/expression.ts', 'formats/python/unset.ts'],
    limit: mebi,
    samples: ['"A", default=None', 'DEBUG=(bool, False), HOSTS=(list, [])', '"A") or os.environ["B"'],
    tokens: ['(', ')', '[', ']', ',', '.', '=', '"A"', '1', 'a=1,', 'A=(a,1),', 'env.', 'env("A"),', 'Env(', 'Value('],
    refuses: ['PythonFault'],
    read: (text) => ['env', 'Env', 'values.Value', 'f'].map((name) => readModule(`A = ${name}(${text})`, 'f')),
  },
}
