import { createHash } from 'node:crypto'
import { ruleCases } from '../../support/rule-cases.ts'
import {
  also,
  answers,
  becomes,
  digestsOf,
  documentHas,
  good,
  has,
  loads,
  metaPolicyAtEnd,
  names,
  referenceHas,
  runs,
  same,
  sendsPolicy,
  urls,
} from './observed.ts'

const { style, script, image } = urls
const hash = `'sha256-${createHash('sha256').update('go()').digest('base64')}'`
const unread = has({ unreadStyles: [{ url: style, reason: 'is not valid gzip' }] })
const silent = (url: string) => becomes(url, { url, answer: 'fault', message: 'No answer', observed: 'timeout' })
const cached = (...cacheControl: string[]) => ({ cacheControl })
const plainPage = has({ url: 'http://shop.example/', asked: 'http://shop.example/' })

ruleCases({
  kind: 'page',
  good,
  rules: {
    'unexpected-status': {
      passes: [['200', same]],
      fails: [
        ['an error page', has({ status: 500 })],
        ['a redirect to another host', has({ status: 302, elsewhere: 'https://parked.example/' })],
        ['redirects on and on', has({ status: 302, elsewhere: 'https://shop.example/again' })],
      ],
      alike: [
        ['a redirect on its own host', has({ asked: 'https://shop.example/old' })],
        ['the error page that the checklist means', has({ status: 404 }), { status: 404 }],
      ],
    },
    'not-html': {
      passes: [['HTML', same]],
      fails: [
        ['JSON', has({ type: 'application/json' })],
        ['no type', has({ type: '' })],
        ['a body that is not what its encoding says', has({ fault: 'is not valid gzip' })],
        ['more than is read', has({ outline: { ...good.outline, tooMuch: true } })],
      ],
      alike: [['HTML by the rules of XML', has({ type: 'application/xhtml+xml' })]],
    },
    'assets-load': {
      passes: [['all answer', same]],
      fails: [
        ['a style that is missing', answers(style, { status: 404 })],
        ['a style that is forbidden', answers(style, { status: 403 })],
        ['no answer', silent(script)],
        [
          'a redirect to a host that is not asked',
          becomes(image, { url: image, answer: 'elsewhere', location: 'https://cdn.example/chair.png' }),
        ],
        ['more than was asked', has({ cut: 1 })],
        ['a style that cannot be read', unread],
        ['nothing of its own', has({ assets: new Map() })],
      ],
      alike: [
        ['a script of another host, which is not asked', names('https://cdn.example/a.js', 'script')],
        ['a frame, which is a page of its own', names('https://shop.example/frame', 'frame')],
        ['the same file named twice', names(script, 'fetch')],
        ['an empty file', answers(style, { size: 0, encoding: '' })],
      ],
    },
    'asset-type': {
      passes: [['each its own', same]],
      fails: [
        ['a style as text', answers(style, { type: 'text/plain' })],
        ['the start page in place of a script', answers(script, { type: 'text/html' })],
        ['the start page under the type of a script', answers(script, { looksLikeHtml: true })],
        ['a module as text', also(referenceHas(script, { module: true }), answers(script, { type: 'text/plain' }))],
        ['a drawing as XML', loads('https://shop.example/a.svg', 'image', 'text/xml')],
      ],
      alike: [
        ['an older name of JavaScript', answers(script, { type: 'application/x-javascript' })],
        ['a picture in another format than its name says', answers(image, { type: 'image/webp' })],
        ['a font as mere bytes', loads('https://shop.example/a.woff2', 'font', 'application/octet-stream')],
        ['HTML that a script fetches', loads('https://shop.example/part', 'fetch', 'text/html')],
        ['no type needed where it is preloaded', loads('https://shop.example/data', 'fetch', '')],
      ],
    },
    'mixed-content': {
      passes: [['all over https', same]],
      fails: [
        ['a script over http', names('http://cdn.example/a.js', 'script')],
        ['a frame over http', names('http://cdn.example/', 'frame')],
        ['a form that sends over http', names('http://shop.example/login', 'form')],
        [
          'an asset that redirects to http',
          becomes(script, { url: script, answer: 'elsewhere', location: 'http://cdn.example/a.js' }),
        ],
        ['the page itself over http, so that it cannot be told', plainPage],
        ['a style that cannot be read', unread],
        ['more than was asked', has({ cut: 1 })],
        ['a style without an answer', silent(style)],
        ['a script without an answer, which may redirect to http', silent(script)],
      ],
      alike: [
        ['a server on the machine of the visitor, which browsers trust', names('http://localhost:1/a.js', 'script')],
        ['http in a query', names('https://cdn.example/?from=http://shop.example', 'image')],
        ['a picture inside the page', names('data:image/png;base64,AA==', 'image')],
        ['a style that is missing, so that nothing is loaded by it', answers(style, { status: 404 })],
      ],
    },
    'csp-blocks': {
      passes: [['only its own', same]],
      fails: [
        ['an inline script', runs({})],
        ['a script with the nonce of another answer', runs({ nonce: 'OlDnOnCe' })],
        ['a script whose hash is that of other text', also(sendsPolicy(`script-src ${hash}`), runs({ text: 'go( )' }))],
        ['a script of another host', names('https://cdn.example/a.js', 'script')],
        ['a picture inside the page', names('data:image/png;base64,AA==', 'image')],
        ['an event handler', runs({ kind: 'script-attribute', text: 'go()' })],
        ['a sandbox without scripts', sendsPolicy('sandbox allow-forms')],
        ['one of two policies', sendsPolicy("default-src *, default-src 'none'")],
        [
          'a policy of the markup before the script',
          also(sendsPolicy('img-src *'), metaPolicyAtEnd("script-src 'none'"), runs({ metas: 1 })),
        ],
        [
          'a redirect to a host that is not permitted',
          becomes(script, { url: script, answer: 'elsewhere', location: 'https://cdn.example/a.js' }),
        ],
        ['a style that cannot be read', unread],
        ['one under a policy of the markup', also(has({ policies: [] }), metaPolicyAtEnd("font-src 'self'"), unread)],
        ['more than was asked', has({ cut: 1 })],
        ['a style without an answer', silent(style)],
      ],
      alike: [
        ['a style that cannot be read, without a policy', also(has({ policies: [] }), unread)],
        ['one under a policy that limits no loading', also(sendsPolicy("frame-ancestors 'none'"), unread)],
        ['an inline script with the nonce of this answer', runs({ nonce: 'AbCdEfGh' })],
        ['an inline script by its hash', also(sendsPolicy(`script-src 'self' ${hash}`), runs({}))],
        [
          'a script by the nonce, from another host',
          names('https://cdn.example/a.js', 'script', { nonce: 'AbCdEfGh' }),
        ],
        [
          'a policy of the markup after the script',
          also(sendsPolicy('img-src *'), metaPolicyAtEnd("script-src 'none'"), runs({})),
        ],
        ['no policy at all', also(has({ policies: [] }), runs({}))],
        ['a policy that only limits who frames the page', also(sendsPolicy("frame-ancestors 'none'"), runs({}))],
      ],
    },
    'assets-cached': {
      passes: [['a hash in the name, and a year', same]],
      fails: [
        ['a hash in the name, and an hour', answers(script, cached('max-age=3600'))],
        ['a hash in the name, and no header', answers(script, cached())],
        ['never stored', answers(script, cached('no-store, max-age=31536000'))],
        ['no hash, and no header', loads('https://shop.example/app.js', 'script', 'text/javascript', cached())],
        ['asked for again each time', answers(image, cached('no-cache'))],
        ['a date that is over', answers(style, { cacheControl: [], expires: 'Thu, 01 Jan 1970 00:00:00 GMT' })],
      ],
      alike: [
        [
          'no hash, and an hour',
          loads('https://shop.example/app.js', 'script', 'text/javascript', cached('max-age=3600')),
        ],
        [
          'a name that only looks like a hash, and an hour',
          loads('https://shop.example/Open_Sans-SemiBold.woff2', 'font', 'font/woff2', cached('max-age=3600')),
        ],
        ['a year by its date', answers(script, { cacheControl: [], expires: 'Thu, 01 Dec 2095 16:00:00 GMT' })],
        ['a year, but not immutable, which is a note', answers(script, cached('max-age=31536000'))],
        ['the document, which is asked for again', documentHas(cached('no-store'))],
        ['what a script fetches', loads('https://shop.example/cart.json', 'fetch', 'application/json', cached())],
      ],
    },
    'assets-compressed': {
      passes: [['text is compressed', same]],
      fails: [
        ['a style as it is', answers(style, { encoding: '' })],
        ['a script that says so', answers(script, { encoding: 'identity' })],
        ['the document', documentHas({ encoding: '' })],
        ['a drawing', loads('https://shop.example/a.svg', 'image', 'image/svg+xml', { encoding: '' })],
      ],
      alike: [
        ['text of less than 1 KiB', answers(style, { encoding: '', size: 1023 })],
        ['a picture, which is compressed by itself', answers(image, { encoding: '', size: 400_000 })],
        ['a font', loads('https://shop.example/a.woff2', 'font', 'font/woff2', { encoding: '', size: 40_000 })],
        ['by another algorithm', answers(style, { encoding: 'zstd' })],
      ],
    },
    integrity: {
      passes: [['the digest of what is served', same]],
      fails: [
        ['the digest of another build', answers(script, { digests: digestsOf('older') })],
        [
          'a stronger digest that differs beside one that does not',
          referenceHas(script, {
            integrity: `sha256-${digestsOf(script).sha256} sha512-${digestsOf('older').sha512}`,
          }),
        ],
        ['no digest that browsers know', referenceHas(script, { integrity: 'md5-abc' })],
        ['a body that could not be read whole', answers(script, { digests: null })],
      ],
      alike: [
        [
          'one of two digests of the same strength',
          referenceHas(script, {
            integrity: `sha384-${digestsOf('older').sha384} sha384-${digestsOf(script).sha384}`,
          }),
        ],
        [
          'a weaker digest that differs beside one that does not',
          referenceHas(script, {
            integrity: `sha256-${digestsOf('older').sha256} sha512-${digestsOf(script).sha512}`,
          }),
        ],
        ['an empty attribute', referenceHas(script, { integrity: ' ' })],
        [
          'a script of another host, which is not asked',
          names('https://cdn.example/a.js', 'script', { integrity: 'sha384-AAAA' }),
        ],
      ],
    },
    'foreign-scripts': {
      passes: [['none', same]],
      fails: [
        ['a fixed version', names('https://cdn.example/npm/vue@3.4.21/dist/vue.global.js', 'script')],
        ['a file that is named by its digest', names('https://cdn.example/app.8f3a1b2c.js', 'script')],
        ['whatever a vendor sends', names('https://js.payments.example/v3/', 'script')],
        ['an empty attribute', names('https://cdn.example/jquery-3.7.1.min.js', 'script', { integrity: ' ' })],
      ],
      alike: [
        ['with its digest', names('https://cdn.example/jquery-3.7.1.min.js', 'script', { integrity: 'sha384-AAAA' })],
        ['a host of the same owner', names('https://static.shop.example/jquery-3.7.1.min.js', 'script')],
        ['an image', names('https://cdn.example/1.2.3/a.png', 'image')],
      ],
    },
  },
})
