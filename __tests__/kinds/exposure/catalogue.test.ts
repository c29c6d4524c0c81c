import { describe, expect, test } from '@jest/globals'
import type { Answer } from '../../../src/check/site/answer.ts'
import { namesOf } from '../../../src/kinds/exposure/catalogue.ts'
import type { RuleName } from '../../../src/words/index.ts'
import { answered } from '../../support/answers.ts'
import { kindOf, testWorld } from '../../support/world.ts'
import { type Change, everywhere, good, same, serves, servesBytes, start } from './observed.ts'

const kind = kindOf('exposure')
const scene = testWorld()
const config = kind.schema.parse({})

function found(change: Change): string[] {
  return kind
    .judge(change(good), config, scene)
    .findings.map(({ rule, level, message }) => `${level} ${rule}: ${message}`)
}

function rulesOf(change: Change): string[] {
  return kind.judge(change(good), config, scene).findings.map(({ rule }) => rule)
}

const key = (name: string): string =>
  `-----BEGIN ${name}-----\nQUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=\n-----END ${name}-----\n`
const secret = 'w7Rk2MxTq9'
const env = `DB_PASSWORD=${secret}\nAPP_PORT=80\n`
const php = "<?php\ndefine('DB_PASSWORD', 'x');\n"

type Served = readonly [rule: RuleName<'exposure'>, path: string, text: string]

const served: readonly Served[] = [
  ...['.env.production.local', '.env.development', '.env.old', '.env.save', '.env.orig', '.env~', 'api/.env'].map(
    (path): Served => ['env-file', path, env],
  ),
  ['env-file', '.envrc', `export DB_PASSWORD=${secret}\nexport PORT=80\n`],
  ['env-file', '.env.example', `DB_HOST=localhost\nDB_PASSWORD=${secret}\n`],
  ['version-control', '.hg/requires', 'dirstate-v2\nshare-safe\n'],
  ['version-control', '.bzr/README', 'This is a Bazaar control directory.\n'],
  ['version-control', 'CVS/Entries', '/index.php/1.4/Thu Nov 26 10:00:00 2026//\nD/lib////\n'],
  ['dump', 'shop.example.sql', '-- MySQL dump 10.13  Distrib 8.0.36\n'],
  ['dump', 'shop.sql', '-- phpMyAdmin SQL Dump\n-- version 5.2.1\n'],
  ['dump', 'db.sql', 'LOCK TABLES `users` WRITE;\n'],
  ['config-file', 'id_ed25519', key('OPENSSH PRIVATE KEY')],
  ['config-file', 'server.key', key('RSA PRIVATE KEY')],
  ['config-file', 'private.pem', key('ENCRYPTED PRIVATE KEY')],
  ['config-file', 'shop.example.key', key('EC PRIVATE KEY')],
  ['config-file', 'server.pem', `${key('CERTIFICATE')}${key('PRIVATE KEY')}`],
  ['config-file', '.npmrc', '//registry.npmjs.org/:_authToken=npm_abcdefghijklmnop\n'],
  ['config-file', '.git-credentials', `https://deploy:${secret}@git.example.com\n`],
  ['config-file', '.netrc', `machine git.example.com login deploy password ${secret}\n`],
  ['config-file', '.pypirc', `[pypi]\nusername = __token__\npassword = ${secret}\n`],
  ['config-file', '.pgpass', `db.internal:5432:shop:shop:${secret}\n`],
  ['config-file', '.my.cnf', `[client]\nuser=root\npassword=${secret}\n`],
  ['config-file', '.s3cfg', `[default]\naccess_key = AKIA\nsecret_key = ${secret}\n`],
  ['config-file', '.docker/config.json', '{"auths":{"registry.example.com":{"auth":"ZGVwbG95OnNlY3JldA=="}}}'],
  ['config-file', 'auth.json', `{"github-oauth":{"github.com":"${secret}"}}`],
  ['config-file', 'service-account.json', '{"type": "service_account", "private_key": "-----BEGIN"}'],
  ['config-file', '.kube/config', 'apiVersion: v1\nclusters:\n- name: x\nkind: Config\n'],
  ['config-file', 'sftp-config.json', `{ "host": "shop.example", "user": "deploy", "password": "${secret}" }`],
  ['config-file', 'config/master.key', '0123456789abcdef0123456789abcdef'],
  ['config-file', '.bash_history', 'cd /srv/shop\ngit pull\nmysql -u root shop\nexit\n'],
  ['config-file', 'terraform.tfstate', '{\n  "version": 4,\n  "terraform_version": "1.9.5",\n  "serial": 3,\n'],
  ['config-file', 'terraform.tfvars', `region = "eu-central-1"\ndb_password = "${secret}"\n`],
  ['config-file', 'appsettings.json', `{ "ConnectionStrings": { "Shop": "Server=db;User Id=sa;Password=${secret}" } }`],
  ['config-file', 'appsettings.Production.json', `// live\n{ "Jwt": { "SigningSecret": "${secret}" } }`],
  ['config-file', 'local.settings.json', '{"IsEncrypted":false,"Values":{"AzureWebJobsStorage":"x"}}'],
  [
    'config-file',
    'web.config',
    `<?xml version="1.0"?>\n<configuration><connectionStrings><add name="a" connectionString="Server=db;Password=${secret}"/>`,
  ],
  ['config-file', 'WEB-INF/web.xml', '<?xml version="1.0"?>\n<web-app version="6.0">'],
  ['config-file', 'application.properties', `spring.datasource.password=${secret}\n`],
  ['config-file', 'config/database.yml', 'default: &default\n  adapter: postgresql\n'],
  ['config-file', 'config/secrets.yml', 'production:\n  secret_key_base: x\n'],
  ['config-file', 'app/config/parameters.yml', 'parameters:\n    database_host: db\n'],
  ['config-file', '.gitlab-ci.yml', 'stages:\n  - test\ntest:\n  script:\n    - make test\n'],
  ['config-file', '.github/workflows/deploy.yml', 'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n'],
  ['config-file', 'Jenkinsfile', 'pipeline {\n  agent any\n  stages {\n'],
  ['config-file', 'bitbucket-pipelines.yml', 'pipelines:\n  default:\n    - step:\n        script:\n'],
  ['config-file', '.circleci/config.yml', 'version: 2.1\njobs:\n  build:\n'],
  ['editor-backup', 'wp-config.php.old', php],
  ['editor-backup', 'wp-config.php.txt', php],
  ['editor-backup', 'server.js.bak', "const app = require('express')()\napp.listen(process.env.PORT)\n"],
  ['editor-backup', 'docker-compose.yml.bak', 'services:\n  db:\n    image: postgres:16\n'],
  ['source-code', 'wp-config.php', php],
  ['source-code', 'manage.py', '#!/usr/bin/env python\nimport os\nimport sys\n'],
  ['source-code', 'composer.json', '{"require":{"php":"^8.2"}}'],
  ['source-code', 'requirements.txt', 'Django==5.1\ngunicorn>=22\n'],
]

const bytes: readonly Served[] = [
  ['git', '.git/index', 'DIRC\0\0\0\x02'],
  ['dump', 'shop.example.zip', 'PK\x03\x04'],
  ['dump', 'www.zip', 'PK\x03\x04'],
  ['dump', 'backup.7z', "7z\xbc\xaf'\x1c"],
  ['dump', 'dump.rdb', 'REDIS0011'],
  ['dump', 'backup.bak', 'TAPE\0\0'],
  ['dump', 'db.dump', 'PGDMP\x01'],
  ['config-file', 'keystore.jks', '\xfe\xed\xfe\xed\0\0\0\x02'],
  ['config-file', 'keystore.p12', '0\x82\x0a\x1f\x02\x01\x030\x82\x09\xe5\x06\x09*\x86H\x86\xf7\r\x01\x07\x01'],
  ['editor-backup', '.env.swp', 'b0VIM 9.0'],
]

describe('what is served where it should not be', () => {
  test.each(served)('%s: %s', (rule, path, text) => {
    expect(rulesOf(serves(path, text))).toEqual([`exposure/${rule}`])
  })

  test.each(bytes)('%s: %s', (rule, path, head) => {
    expect(rulesOf(servesBytes(path, head))).toEqual([`exposure/${rule}`])
  })
})

describe('what looks alike', () => {
  test.each([
    ['.env.example', 'DB_HOST=localhost\nDB_PASSWORD=changeme\nAPP_KEY=\nSTRIPE_SECRET=sk_test_your-key-here\n'],
    ['.npmrc', 'save-exact=true\n//registry.npmjs.org/:_authToken=${NPM_TOKEN}\n'],
    ['.git-credentials', 'https://git.example.com/shop.git\n'],
    ['.netrc', 'a machine to login with a password'],
    ['auth.json', '{"login":"https://shop.example/login","bearer":{}}'],
    ['.docker/config.json', '{"credsStore":"desktop"}'],
    ['credentials.json', '{"type":"object","private":false}'],
    ['config/master.key', '0123456789abcdef\n'],
    ['.bash_history', 'Once upon a time\nthere was a shell\n'],
    ['appsettings.json', '{ "Api": { "BaseUrl": "https://api.shop.example" }, "ApiKey": "AIzaSyPublicKeyOfTheMap" }'],
    ['appsettings.json', '{ "ConnectionStrings": { "Shop": "Server=db;Integrated Security=true" }, "Password": "" }'],
    [
      'web.config',
      '<?xml version="1.0"?>\n<configuration><system.webServer><rewrite/></system.webServer></configuration>',
    ],
    ['server.key', key('CERTIFICATE')],
    ['shop.example.pem', key('CERTIFICATE')],
    ['terraform.tfstate', '{"version":4,"state":"Bavaria"}'],
    ['.gitlab-ci.yml', 'title: how we script our shop\n'],
    ['requirements.txt', 'You need a browser\nand an address\n'],
    ['config/database.yml', 'adapter for plugs: 9 EUR\n'],
    ['keystore.jks', '0 items'],
  ])('%s: %j', (path, text) => {
    expect(found(serves(path, text))).toEqual([])
  })

  const answers: readonly [string, Partial<Answer>][] = [
    ['a page with status 200', { status: 200, text: start }],
    [
      'an app',
      {
        status: 200,
        text: '<!DOCTYPE html>\n<html><head><script type=module src=/assets/a.js></script></head><body><div id=app>',
      },
    ],
    ['a page that is cut', { status: 200, text: '<div>Not found, but have a look at our DB_PASSWORD=offers\nA=1\n' }],
    ['an empty answer', { status: 200, text: '' }],
    ['JSON', { status: 200, type: 'application/json', text: '{"error":"not found","path":"/x"}' }],
    ['a sentence', { status: 200, type: 'text/plain', text: 'Not found' }],
  ]

  // The path that exists nowhere is answered with 404, so that nothing but the content tells.
  test.each(answers)('%s at every path', (_, answer) => {
    expect(
      found((site) => ({ ...everywhere(answer)(site), unknown: answered(site.unknown.url, { status: 404 }) })),
    ).toEqual([])
  })

  test('nothing at any path', () => {
    expect(found(same)).toEqual([])
  })
})

test('an example whose values are real and a manifest warn; the rest are errors', () => {
  expect(found(serves('.env.example', `DB_PASSWORD=${secret}\nAPI_TOKEN=${secret}\n`))).toEqual([
    'warning exposure/env-file: /.env.example serves an example of an env file in which 2 secrets are filled in',
  ])
  expect(found(serves('package.json', '{"dependencies":{}}'))).toEqual([
    'warning exposure/source-code: /package.json serves the manifest of a Node package',
  ])
  expect(found(serves('server.key', key('PRIVATE KEY')))).toEqual([
    'error exposure/config-file: /server.key serves a private key',
  ])
})

test.each([
  ['www.shop.example.com', ['shop.example.com', 'example.com', 'shop', 'example']],
  ['shop.example', ['shop.example', 'shop']],
  ['203.0.113.9', []],
  ['[2001:db8::1]', []],
  ['localhost', []],
])('a dump of %s may be called as its host is', (host, names) => {
  expect(namesOf(host)).toEqual(names)
})
