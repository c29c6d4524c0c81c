import { describe, expect, test } from '@jest/globals'
import { debugPage, stackTrace } from '../../src/formats/debug-page.ts'

const django = '<div id="summary"></div><p>you have <code>DEBUG = True</code> in your settings'
const trace = 'Traceback (most recent call last):\n  File "/srv/shop/views.py", line 3, in home\n'

describe('debug pages', () => {
  test('are named by their markup', () => {
    expect(debugPage({ status: 404, text: django })).toBe('the debug page of Django (DEBUG=True)')
    expect(debugPage({ status: 200, text: '<div id="djDebug">' })).toBe('the Django debug toolbar')
  })

  test('Sinatra says in development what it does not know', () => {
    const page = "<h2>Sinatra doesn&rsquo;t know this ditty.</h2><img src='http://x/__sinatra__/404.png'>"
    expect(debugPage({ status: 404, text: page })).toBe('the error page of Sinatra in development')
    expect(debugPage({ status: 200, text: page })).toBeNull()
    expect(debugPage({ status: 404, text: '<h2>Sinatra doesn’t sing here</h2>' })).toBeNull()
  })

  test('uWSGI hands the exception and the environment of the request to the browser', () => {
    const page = (end: string): string =>
      `uWSGI exceptions catcher for "GET /x" (request plugin: "python", modifier1: 0)\n\nException: KeyError\n\nBacktrace:\n${end}`
    const text = page('filename: "" line: -1\n\nREQUEST_METHOD = GET\n')
    expect(debugPage({ status: 500, text })).toBe('the page of uWSGI for exceptions (catch-exceptions)')
    expect(debugPage({ status: 500, text: page('') })).toBeNull()
    expect(debugPage({ status: 200, text })).toBeNull()
  })

  test('Dancer shows the source around the line that failed', () => {
    const page = (row: string): string =>
      `<h1>Error 500</h1><div class="title">/srv/shop/app.psgi around line 4</div><pre><table class="context">${row}</table>`
    const text = page('<tr class="errline"><th>4</th><td>die</td></tr>')
    expect(debugPage({ status: 500, text })).toBe('the error page of Dancer in development')
    expect(debugPage({ status: 200, text })).toBeNull()
    expect(debugPage({ status: 500, text: page('<tr><th>Seats</th></tr>') })).toBeNull()
  })

  test.each([
    [
      'the development server of React Router',
      '<script type="module">import "/@id/__x00__virtual:react-router/inject-hmr-runtime"\n</script>',
      '<p>Write import &quot;/@id/__x00__virtual:react-router/inject-hmr-runtime&quot;',
    ],
    [
      'the development server of React Router',
      '<script>import "/shop/@id/__x00__virtual:remix/inject-hmr-runtime"</script>',
      '<script>import "/assets/inject-hmr-runtime.js"</script>',
    ],
    [
      'the development server of Hugo',
      '<script src="/livereload.js?mindelay=10&amp;v=2&amp;port=1313&amp;path=livereload" data-no-instant defer></script>',
      '<p>&lt;script src="/livereload.js?mindelay=10&amp;v=2&amp;port=1313">',
    ],
    [
      'the development server of Hugo',
      '<script src=/blog/livereload.js?mindelay=10&v=2&port=443&path=livereload data-no-instant defer></script>',
      '<script src="/js/livereload.js?v=2"></script>',
    ],
    [
      'the development server of Gatsby',
      '<meta name="note" content="environment=development"/></head><body><div id="___gatsby"></div>',
      '<meta name="generator" content="Gatsby 5.16.1"/></head><body><div id="___gatsby"></div>',
    ],
    [
      'the development server of Eleventy',
      '<script type="module" integrity="sha512-I1nWw2==" src="/.11ty/reload-client.js"></script>',
      '<code>src="/.11ty/reload-client.js"</code>',
    ],
    [
      'a development server with LiveReload',
      `<script>\n  document.write(\n    '<script src="' + location.protocol + '//' +\n    (location.host || 'localhost').split(':')[0] +\n    ':35729/livereload.js?snipver=1&amp;port=35729"' +\n    '></' +\n    'script>');\n</script>`,
      "<pre>&lt;script>document.write('&lt;script src=...:35729/livereload.js?snipver=1",
    ],
    [
      'a development server with LiveReload',
      `<script>document.write('<script src="http://' + (location.host || 'localhost').split(':')[0] + ':35729/livereload.js?snipver=1"></' + 'script>')</script>`,
      `<script>document.write('<script src="/counter.js?snipver=1"></' + 'script>')</script>`,
    ],
    [
      'json-server',
      "<title>JSON Server</title><p>\n You're successfully running JSON Server",
      '<title>JSON Server</title><p>How we came to leave it',
    ],
  ])('%s, whatever its status', (name, text, alike) => {
    expect(debugPage({ status: 200, text })).toBe(name)
    expect(debugPage({ status: 200, text: alike })).toBeNull()
  })

  test.each([
    [
      'the error page of Sinatra in development',
      '<title>RuntimeError at &#x2F;api</title><img src="/__sinatra__/500.png" />',
    ],
    [
      'the error page of Rack in development',
      `<script>getElementsByClassName(document, 'ol', 'pre-context')</script><tr><th>Ruby</th>`,
    ],
    [
      'the error page of Plack in development',
      '<h1>Error trace</h1><pre class="message">boom</pre><ol>\n<li class="frame">',
    ],
    ['the debug page of Catalyst', '<title>Shop on Catalyst 5.90130</title><div class="box">'],
    [
      'the error page of errorhandler (Express)',
      '<h1>Connect</h1>\n<h2><em>500</em> Error: boom</h2><ul id="stacktrace">',
    ],
    ['the debug page of Phoenix', '<header class="exception-info">\n<h5 class="struct">RuntimeError'],
  ])('%s', (name, text) => {
    expect(debugPage({ status: 500, text })).toBe(name)
    expect(debugPage({ status: 200, text })).toBeNull()
  })

  test('a development server shows on any page, what it builds on none', () => {
    const storybook = (type: string): string =>
      `<link href="./sb-manager/runtime.js"><script>window['CONFIG_TYPE'] = "${type}"`
    expect(debugPage({ status: 200, text: storybook('DEVELOPMENT') })).toBe('the development server of Storybook')
    expect(debugPage({ status: 200, text: storybook('PRODUCTION') })).toBeNull()
  })

  test('a manual that shows one is none', () => {
    expect(debugPage({ status: 200, text: django })).toBeNull()
    expect(debugPage({ status: 404, text: '<code>DEBUG = True</code>' })).toBeNull()
  })
})

describe('stack traces', () => {
  test('are named by their language', () => {
    expect(stackTrace({ status: 500, text: trace })).toBe('a stack trace of Python')
    expect(stackTrace({ status: 500, text: 'Error\n    at Object.<anonymous> (/srv/app.js:3:7)' })).toBe(
      'a stack trace of Node',
    )
  })

  test('the report of Tomcat has frames without a word before them', () => {
    const report = (frame: string): string =>
      `<h1>HTTP Status 500</h1><p><b>Type</b> Exception Report</p><pre>java.lang.IllegalStateException\n\t${frame}\n</pre>`
    expect(stackTrace({ status: 500, text: report('shop.Cart.doGet(Cart.java:12)') })).toBe('a stack trace of Java')
    expect(stackTrace({ status: 200, text: report('shop.Cart.doGet(Cart.java:12)') })).toBeNull()
    expect(stackTrace({ status: 500, text: '<b>Type</b> Status Report<pre>see (Cart.java:12)</pre>' })).toBeNull()
  })

  test('Twisted writes one of its own', () => {
    const text = '<html><body><b>web.Server Traceback (most recent call last):</b>\n\n<div>'
    expect(stackTrace({ status: 500, text })).toBe('a stack trace of Python')
    expect(stackTrace({ status: 200, text })).toBeNull()
    expect(stackTrace({ status: 500, text: '<b>web.Server Traceback</b>' })).toBeNull()
  })

  test('errorhandler writes its frames as a list', () => {
    const text = '<ul id="frames"><li> &nbsp; &nbsp;at Layer.handle (/srv/node_modules/express/layer.js:95:5)</li>'
    expect(stackTrace({ status: 500, text })).toBe('a stack trace of Node')
  })

  test('count in error pages alone', () => {
    expect(stackTrace({ status: 200, text: trace })).toBeNull()
    expect(stackTrace({ status: 500, text: 'Traceback of a parcel' })).toBeNull()
  })
})
