import type { Answer } from '../../../src/check/site/answer.ts'
import { debuggerQuery, debugPaths } from '../../../src/check/site/debug-pages.ts'
import { jsonName } from '../../../src/kinds/served/questions.ts'
import { djangoDebugPage } from '../../support/answers.ts'
import { ruleCases } from '../../support/rule-cases.ts'
import {
  also,
  asked,
  baseIs,
  type Change,
  declares,
  declaresOnly,
  foreign,
  foreignGets,
  good,
  pageHas,
  quickly,
  runsWith,
  same,
  secondGets,
  setsCookies,
  start,
  unknownIs,
} from './observed.ts'

const quick = { depth: 'quick' }
const hsts = (...fields: readonly string[]) => pageHas({ hsts: fields })
const lasting = '; Secure; HttpOnly; SameSite=Lax'

const express = declaresOnly({ NODE_ENV: 'production' })
const laravel = declaresOnly({ APP_DEBUG: 'false' })
const badRequest = { status: 400, text: '<pre>Bad Request</pre>' }
const stack = '<pre>URIError: Failed to decode param<br> &nbsp; &nbsp;at decode_param (/app/layer.js:172:12)</pre>'
const answersAll = (over: Partial<Answer>): Change =>
  also(unknownIs(over), ...[debuggerQuery, ...debugPaths].map((path) => asked(path, over)))

ruleCases({
  kind: 'served',
  good,
  rules: {
    'no-source': { shownIn: '__tests__/kinds/served/served.test.ts' },
    'nothing-declared': {
      passes: [['something is declared', same]],
      fails: [
        ['keys that nobody sees from outside', declaresOnly({})],
        ['only what says nothing by itself', declaresOnly({ DEBUG: 'True', SECURE_HSTS_SECONDS: '0' })],
        ['the page leads to another host', pageHas({ elsewhere: 'https://parked.example/' })],
      ],
      alike: [['one key that can be compared', declaresOnly({ RAILS_ENV: 'production' })]],
    },
    depth: {
      passes: [['all was asked', same, { depth: 'full' }]],
      fails: [
        ['a foreign name was not sent', quickly, quick],
        ['an error that tells the mode of Express was not provoked', also(express, quickly), quick],
      ],
      alike: [
        [
          'no host is declared, and what is not there tells the mode',
          also(declares({ ALLOWED_HOSTS: null }), quickly),
          quick,
        ],
        ['every host is declared', also(declares({ ALLOWED_HOSTS: '*' }), quickly), quick],
        ['no more is wanted', quickly, { ...quick, rules: ['debug', 'hsts'] }],
      ],
    },
    running: {
      passes: [['the same', runsWith({ DEBUG: 'False', SECURE_HSTS_SECONDS: '31536000' })]],
      fails: [
        ['another value', runsWith({ DEBUG: 'True' })],
        ['no unit is named', same],
      ],
      alike: [
        ['the same in other words', runsWith({ DEBUG: '0' })],
        ['a key that the file leaves out', runsWith({ RAILS_ENV: 'production' })],
      ],
    },
    debug: {
      passes: [
        ['declared by the process alone', also(declaresOnly({}), runsWith({ DEBUG: 'False' }))],
        ['off, and no debug page', same],
        ['Express, and a broken escape without its stack', also(express, asked('%c0', badRequest))],
        ['Next as it was built', also(express, baseIs({ text: '<script src="/_next/static/chunks/main-0a1b.js">' }))],
        [
          'Laravel, and an answer in JSON without a trace',
          also(laravel, asked(jsonName, { status: 404, text: '{"message":"No."}' })),
        ],
        ['quickly, and what is not there tells', quickly, quick],
        ['Flask, and no debugger', also(declaresOnly({ FLASK_DEBUG: '0' }), asked(debuggerQuery, { text: start }))],
      ],
      fails: [
        ['off, and a debug page', unknownIs(djangoDebugPage)],
        ['quickly, and a debug page', also(unknownIs(djangoDebugPage), quickly), quick],
        ['quickly, and nothing that tells', also(express, quickly), quick],
        ['production, and a debug page', also(express, unknownIs(djangoDebugPage))],
        ['off, and a debug page for a foreign name', foreignGets({ ...djangoDebugPage, status: 400 })],
        ['off, and no error page to be seen', unknownIs({ status: 429 })],
        ['declared on, so that there is nothing to compare', declares({ DEBUG: 'True' })],
        ['Express, and a broken escape with its stack', also(express, asked('%c0', { status: 400, text: stack }))],
        ['Express, which answers 404 alike in both modes', express],
        ['Laravel, which answers 404 alike in both modes', laravel],
        [
          'Laravel, and an answer in JSON with a trace',
          also(
            laravel,
            asked(jsonName, { status: 404, text: '{"message":"","exception":"NotFound","file":"/app/a.php"}' }),
          ),
        ],
        ['off in the file, and the process has it on', runsWith({ DEBUG: 'True' })],
        ['a site that answers 200 to everything', answersAll({ status: 200, text: start })],
      ],
      alike: [
        ['an article about debug pages', baseIs({ text: djangoDebugPage.text })],
        ['a foreign key beside it', declares({ DEBUG_TOOLBAR: 'True' })],
        ['in other words', declares({ DEBUG: ' 0 ' })],
      ],
    },
    hosts: {
      passes: [['the host is in the list', same]],
      fails: [
        ['another host', declares({ ALLOWED_HOSTS: 'www.shop.example' })],
        ['the host with its port', declares({ ALLOWED_HOSTS: 'shop.example:443' })],
        ['as Python writes a list', declares({ ALLOWED_HOSTS: '["shop.example"]' })],
        ['a name that only ends alike', declares({ ALLOWED_HOSTS: 'hop.example' })],
        ['the same page for a foreign name', foreignGets({ text: start })],
        ['links with the foreign name', foreignGets({ text: `<title>Shop</title><a href=//${foreign}/>` })],
      ],
      alike: [
        ['a leading dot covers the name itself', declares({ ALLOWED_HOSTS: '.shop.example' })],
        ['capitals and white space', declares({ ALLOWED_HOSTS: 'www.shop.example, Shop.Example' })],
        ['every host, and every host is served', also(declares({ ALLOWED_HOSTS: '*' }), foreignGets({ text: start }))],
        ['another page for a foreign name', foreignGets({ text: '<title>Nothing here</title>' })],
        ['it hangs up on a foreign name', foreignGets(null)],
      ],
    },
    cors: {
      passes: [['each origin is granted', same]],
      fails: [
        ['no header', secondGets({ status: 204, allowOrigin: [] })],
        ['another origin', secondGets({ status: 204, allowOrigin: ['another'] })],
        ['the header twice', secondGets({ status: 204, allowOrigin: ['granted', 'granted'] })],
        ['granted by an answer that is no success', secondGets({ status: 403, allowOrigin: ['granted'] })],
        ['no answer', secondGets({ fault: 'timeout' })],
        ['more than are asked', declares({ CORS_ALLOWED_ORIGINS: 'https://a.example,'.repeat(21) })],
        ['an empty list, so that there is nothing to compare', declares({ CORS_ALLOWED_ORIGINS: '' })],
      ],
      alike: [
        ['200 in place of 204', secondGets({ status: 200, allowOrigin: ['granted'] })],
        ['a comma at the end', declares({ CORS_ALLOWED_ORIGINS: 'https://a.example,https://b.example,' })],
        ['a list of the same name for another program', declares({ CORS_ORIGINS: '' })],
      ],
    },
    hsts: {
      passes: [['as declared', same]],
      fails: [
        ['not served', hsts()],
        ['a shorter time', hsts('max-age=3600; includeSubDomains')],
        ['a longer time, so something else sets it', hsts('max-age=63072000; includeSubDomains')],
        ['without the subdomains that are declared', hsts('max-age=31536000')],
        ['a header that browsers ignore', hsts('max-age=31536000x')],
        ['no number', declares({ SECURE_HSTS_SECONDS: '365d' })],
        ['a page over http, so that it cannot be told', pageHas({ url: 'http://shop.example/' })],
      ],
      alike: [
        ['in other words', hsts('INCLUDESUBDOMAINS; max-age = "31536000"')],
        ['a flag that is served and declared nowhere', hsts('max-age=31536000; includeSubDomains; preload')],
        ['a flag that is declared off', declares({ SECURE_HSTS_PRELOAD: 'False' })],
        ['a second field, which browsers do not read', hsts('max-age=31536000; includeSubDomains', 'max-age=0')],
      ],
    },
    cookies: {
      passes: [['as declared', same]],
      fails: [
        ['without Secure', setsCookies('sessionid=1; HttpOnly; SameSite=Lax')],
        ['Secure as the value', setsCookies('sessionid=Secure; SameSite=Lax')],
        ['another SameSite', setsCookies('sessionid=1; Secure; SameSite=None')],
        ['one of two', setsCookies(`sessionid=1${lasting}`, 'sessionid=2; Path=/admin')],
        ['renamed', also(declares({ SESSION_COOKIE_NAME: 'shop' }), setsCookies('shop=1; SameSite=Lax'))],
        [
          'the session of Laravel',
          also(declaresOnly({ SESSION_SECURE_COOKIE: 'true' }), setsCookies('shop_session=1')),
        ],
        ['no such cookie, so that it cannot be told', setsCookies('theme=dark')],
      ],
      alike: [
        ['a cookie of another name', setsCookies(`sessionid=1${lasting}`, 'theme=dark')],
        ['one that is removed', setsCookies(`sessionid=1${lasting}`, 'sessionid=; Max-Age=0; Path=/old')],
        ['a name that only begins alike', setsCookies(`sessionid=1${lasting}`, 'sessionid_seen=1')],
        ['a flag that is declared off', declares({ SESSION_COOKIE_HTTPONLY: 'False' })],
      ],
    },
  },
})
