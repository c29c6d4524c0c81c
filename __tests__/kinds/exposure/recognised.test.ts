import { describe, expect, test } from '@jest/globals'
import { kindOf, testWorld } from '../../support/world.ts'
import { type Change, good, serves, start, starts } from './observed.ts'

const kind = kindOf('exposure')
const scene = testWorld()
const config = kind.schema.parse({})

/** The rules that are met by what was found, with what it was said to be. */
function found(change: Change): string[] {
  return kind
    .judge(change(good), config, scene)
    .findings.map(({ rule, level, message }) => `${level} ${rule.slice('exposure/'.length)}: ${message}`)
}

const html = { type: 'text/html' } as const
const page = (title: string, body = '', head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`

describe('listings, by the markup of their servers', () => {
  test.each([
    ['Go', '<pre>\n<a href="a.txt">a.txt</a>\n</pre>\n'],
    [
      'Go 1.23',
      '<!doctype html>\n<meta name="viewport" content="width=device-width">\n<pre>\n<a href="a.txt">a.txt</a>\n<a href="b/">b/</a>\n</pre>\n',
    ],
    ['Tomcat', page('Directory Listing For [&#47;uploads&#47;]', '<h1>Directory Listing For [&#47;uploads&#47;]</h1>')],
    ['fancyindex of nginx', page('Index of /uploads/', '<h1>Index of:\n/uploads/</h1>')],
    [
      'a bucket',
      '<?xml version="1.0"?><ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>shop</Name>',
    ],
  ])('%s', (_, text) => {
    expect(found(serves('uploads/', text, html))).toEqual([
      'error directory-listing: /uploads/ serves the listing of a folder',
    ])
  })

  test.each([
    ['a page that begins with such a link', '<pre>\n<a href="a.txt">a.txt</a> is what you want\n</pre>\n'],
    ['a list of goods', page('Uploads', '<h1>listing: 3 goods</h1><a href="/">Home</a>')],
    ['a table of the shop', "<table><tr><th class='name'>Name</th><th class='price'>Price</th></tr></table>"],
  ])('but not %s', (_, text) => {
    expect(found(serves('uploads/', text, html))).toEqual([])
  })
})

describe('default pages', () => {
  test.each([
    ['Jetty', page('Welcome to Jetty 9 on Debian')],
    ['lighttpd', page('Welcome page', '<h1> Placeholder page </h1>')],
    ['OpenResty', page('Welcome to OpenResty!')],
    ['MediaWiki', page('MediaWiki 1.39.17', '<p>LocalSettings.php not found.</p>')],
    ['Symfony', page('Welcome to Symfony!', '<a href="https://symfony.com/doc">')],
    ['Phoenix', page('Shop · Phoenix Framework', '<p>Peace of mind from prototype to production.</p>')],
  ])('%s', (name, text) => {
    expect(found(starts({ text }))).toEqual([`error default-page: / serves the default page of ${name}`])
  })

  test('of Jetty without an application', () => {
    const text = page('Error 404 - Not Found', 'No context on this server matched or handled this request.')
    expect(found(starts({ status: 404, text }))).toContain('error default-page: / serves the default page of Jetty')
  })

  test.each([
    page('Welcome page', '<h1>Hello</h1>'),
    page('Our Jetty and boats'),
    page('MediaWiki 1.39', '<p>New'),
    page('Laravel', '<p>A course'),
  ])('but not %j', (text) => {
    expect(found(starts({ text }))).toEqual([])
  })
})

const lighttpd = '<title>Status</title><h1>Server-Status (lighttpd/1.4.69)</h1><table summary="status" class="status">'
const uwsgi = '{\n"version":"2.0.21",\n"listen_queue":0,\n"listen_queue_errors":0,\n"workers":[\n{"id":1}]}'
const metrics = '# HELP go_goroutines Number of goroutines.\n# TYPE go_goroutines gauge\ngo_goroutines 14\n'

describe('status pages', () => {
  test.each([
    ['server-status', lighttpd, 'error server-status: /server-status serves the status page of lighttpd'],
    [
      'server-config',
      '<title>Status</title><table summary="status" border="1"><tr><th colspan="2">Server-Features</th>',
      'error server-status: /server-config serves the configuration of lighttpd',
    ],
    ['stats', page('Statistics Report for HAProxy'), 'error server-status: /stats serves the statistics of HAProxy'],
    ['stats', uwsgi, 'error server-status: /stats serves the statistics of uWSGI'],
    [
      'graph',
      page('Prometheus Time Series Collection and Processing Server'),
      'error server-status: /graph serves Prometheus',
    ],
    [
      'netdata/',
      page('netdata dashboard', '', '<meta name="application-name" content="netdata">'),
      'error server-status: /netdata/ serves Netdata',
    ],
    [
      'alertmanager/',
      page('Alertmanager', '<script src="script.js"></script><script>Elm.Main.init()</script>'),
      'error server-status: /alertmanager/ serves Alertmanager',
    ],
    ['dashboard/', page('Traefik Proxy'), 'error server-status: /dashboard/ serves the dashboard of Traefik'],
    ['metrics', metrics, 'warning server-status: /metrics serves metrics for Prometheus'],
    [
      'env',
      '{"profiles":[],"systemProperties":{"a":"b"}}',
      'error actuator: /env serves the environment of a Spring Boot application',
    ],
    [
      'jolokia',
      '{"request":{"type":"version"},"value":{"agent":"1.7.1","protocol":"7.2"}}',
      'error actuator: /jolokia serves Jolokia, which reads and sets what a Java application holds',
    ],
  ])('%s: %j', (path, text, message) => {
    expect(found(serves(path, text))).toEqual([message])
  })

  test.each([uwsgi, page('Statistics Report for HAProxy')])('in place of the start page: %j', (text) => {
    expect(found(starts({ text }))).toEqual([
      expect.stringMatching(/^error server-status: \/ serves the statistics of /),
    ])
  })

  test.each([
    ['metrics', page('Our metrics', '# HELP a wanted')],
    ['metrics', '{"visitors":3}'],
    ['stats', '{"listen_queue_errors":0}'],
    ['dashboard/', page('Dashboard - Shop')],
    ['netdata/', page('Netdata and others: our dashboards', '<meta name="author" content="netdata">')],
    ['alertmanager/', page('Alertmanager, a guide', 'alertmanager')],
    ['env', '{"env":"production"}'],
    ['server-status', page('Server-Status', '<table class="status">')],
  ])('but not %s: %j', (path, text) => {
    expect(found(serves(path, text))).toEqual([])
  })
})

const setup = page('Shop Setup', '<form method=post><input type="text" name="db_host"><input name="db_password">')
const jupyter = page(
  'Home Page - Select or create a notebook',
  '<body data-base-url="/">Jupyter Notebook requires JavaScript.',
)
const apollo = (settings: string): string =>
  page('Apollo Server', `<script>window.landingPage = "${settings}";</script>`)

const bullBoard = '<script id="__UI_CONFIG__" type="application/json">{"boardTitle":"Jobs"}</script>'
const nagios = '<!DOCTYPE HTML><html><title>Nagios: shop.example</title><frameset><frame src="side.php" name="side">'
const supervisor = page('Supervisor Status', '<a href="index.html?action=stopall">Stop All</a>')
const nodeRed = page('Node-RED', '', '<link rel="stylesheet" href="red/style.min.css?v=88685bc618ab">')
const rabbit = page('RabbitMQ Management', '', '<script src="js/main.js"></script>')
const gitweb = `<html><!-- git web interface version 2.39.5 -->${'<head><meta name="generator" content="gitweb/2.39.5 git/2.39.5"/>'}`
const cgit = page('Git repository browser', "<div id='cgit'>", "<meta name='generator' content='cgit v1.2.3'/>")
const mediaWiki = page('MediaWiki 1.39.17 installation', '<div class="config-page-wrapper"><div class="config-page">')

describe('tools', () => {
  test.each([
    ['tree', jupyter, 'warning admin-page: /tree serves Jupyter'],
    [
      'graphql',
      page('Yoga GraphiQL', '<script src=https://unpkg.com/yoga-graphiql.js></script>'),
      'warning admin-page: /graphql serves GraphiQL',
    ],
    [
      '___graphql',
      page('Gatsby - GraphiQL', '<script defer="defer" src="/___graphql/./app.js"></script>'),
      'warning admin-page: /___graphql serves GraphiQL',
    ],
    ['graphql', apollo('%7B%22isProd%22%3Afalse%7D'), 'warning admin-page: /graphql serves an explorer of GraphQL'],
    ['install/', setup, 'warning admin-page: /install/ serves an installer'],
    [
      'storybook/',
      page('storybook - Storybook', '<link href="./sb-manager/runtime.js">'),
      'warning admin-page: /storybook/ serves Storybook',
    ],
    ['h2-console/', page('H2 Console'), 'warning admin-page: /h2-console/ serves the console of H2'],
    [
      'examples/',
      page('Apache Tomcat Examples', '<a href=servlets>Servlets examples</a>'),
      'warning admin-page: /examples/ serves the examples of Tomcat',
    ],
    ['api/docs', page('Swagger UI', '<div id="swagger-ui"></div>'), 'warning admin-page: /api/docs serves Swagger UI'],
    ['mw-config/index.php', mediaWiki, 'warning admin-page: /mw-config/index.php serves an installer'],
    ['rabbitmq/', rabbit, 'warning admin-page: /rabbitmq/ serves RabbitMQ'],
    ['gitweb/', gitweb, 'warning admin-page: /gitweb/ serves gitweb'],
    ['cgit/', cgit, 'warning admin-page: /cgit/ serves cgit'],
    ['nagios4/', nagios, 'warning admin-page: /nagios4/ serves Nagios'],
    ['red/', nodeRed, 'warning admin-page: /red/ serves Node-RED'],
    ['admin/queues', page('Jobs', bullBoard), 'warning admin-page: /admin/queues serves Bull Board'],
    [
      'dashboard/',
      page('Parse Dashboard', '', '<script>PARSE_DASHBOARD_PATH = "/dashboard/"</script>'),
      'warning admin-page: /dashboard/ serves Parse Dashboard',
    ],
    [
      'trace.axd',
      page('Application Trace', '<h1>Application Trace</h1>'),
      'warning admin-page: /trace.axd serves the trace of ASP.NET',
    ],
    ['horizon', page('Horizon - Shop', '<div id="horizon">'), 'warning admin-page: /horizon serves Horizon of Laravel'],
  ])('%s: %j', (path, text, message) => {
    expect(found(serves(path, text, html))).toEqual([message])
  })

  test('a GraphQL API that tells its schema', () => {
    const path = 'graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D'
    const json = { type: 'application/json' }
    expect(found(serves(path, '{"data":{"__schema":{"queryType":{"name":"Query"}}}}', json))).toEqual([
      'warning admin-page: /graphql serves the schema of a GraphQL API',
    ])
    const refused = '{"errors":[{"message":"GraphQL introspection is not allowed: __schema { queryType"}]}'
    expect(found(serves(path, refused, json))).toEqual([])
  })

  test('a container registry that tells its images', () => {
    const json = { type: 'application/json' }
    const known = ['warning admin-page: /v2/_catalog serves the list of images of a container registry']
    expect(found(serves('v2/_catalog', '{"repositories":["shop/web"]}', json))).toEqual(known)
    expect(found(serves('v2/_catalog', '{"repositories":[]}', json))).toEqual(known)
    for (const text of ['{"repositories":[{"name":"tea"}]}', '{"repositories":[],"total":0}', '{"errors":[]}', '{}'])
      expect(found(serves('v2/_catalog', text, json))).toEqual([])
  })

  test.each([
    ['Supervisor', supervisor],
    ['Node-RED', nodeRed],
    ['RabbitMQ', rabbit],
    ['Jupyter', jupyter],
    ['phpMyAdmin', page('phpMyAdmin', '<input type="text" name="pma_username">')],
    ['MailDev', '<html ng-app="mailDevApp" ng-controller="MainCtrl"><title>MailDev{{ unreadItems }}</title>'],
    ['Adminer', page('Login - Adminer', '<input name="auth[username]">')],
    ['Redis Commander', page('Redis Commander: Home', '', '<script src="scripts/redisCommander.js"></script>')],
  ])('%s in place of the start page', (name, text) => {
    expect(found(starts({ text }))).toEqual([`warning admin-page: / serves ${name}`])
  })

  test('one that shows itself at its own path as well is said once', () => {
    const both: Change = (site) => serves('tree', jupyter, html)(starts({ text: jupyter })(site))
    expect(found(both)).toEqual(['warning admin-page: / serves Jupyter'])
  })

  test.each([
    page('Supervisor Status', '<p>Our supervisors are there for you'),
    page('Node-RED courses', '<link rel="stylesheet" href="red/style.css">'),
    page('RabbitMQ Management for beginners', '<script></script>'),
    page('Redis Commander: a review'),
    page('MailDev - a mail server for developers', '<script src="app.js"></script>'),
    page('Why we left Adminer and phpMyAdmin', '<h1>Login - Adminer</h1><p>adminer.org'),
    page('Our Sidekiq', '<p>sidekiq'),
  ])('but not a start page %j', (text) => {
    expect(found(starts({ text }))).toEqual([])
  })

  test.each([
    ['rabbitmq/', page('RabbitMQ', '<p>How we use RabbitMQ Management')],
    ['gitweb/', page('gitweb', '<p>git web interface version 2')],
    ['cgit/', page('cgit', "<div class='cgit'>")],
    ['nagios/', page('Nagios in our shop', '<iframe src="side.html">')],
    ['admin/queues', page('Queues', '<div id="root"></div>')],
    ['mw-config/index.php', page('MediaWiki 1.39 installation', '<p>A manual')],
    ['graphql', apollo('%7B%22isProd%22%3Atrue%7D')],
    ['graphql', page('Our GraphQL API')],
    ['install/', page('How to install our app', '<form action=/search><input name=q></form>')],
    ['setup/', page('Set up your profile', '<form><input name="name"></form>')],
    ['storybook/', page('Storybooks for children - Shop')],
    ['tree', page('Trees and shrubs', '<p>Jupyter is no tree')],
  ])('but not %s: %j', (path, text) => {
    expect(found(serves(path, text, html))).toEqual([])
  })
})

test('the development server of Parcel, which serves the source of its project', () => {
  const path = '__parcel_source_root/package.json'
  expect(found(serves(path, '{"name":"shop","dependencies":{}}'))).toEqual([
    'error debug-page: /__parcel_source_root/package.json serves the development server of Parcel',
  ])
  expect(found(serves(path, start, html))).toEqual([])
})

describe('the advice is on what was seen', () => {
  const adviceOn = (change: Change): string[] =>
    kind.judge(change(good), config, scene).findings.map(({ fix = 'of the rule' }) => fix)

  test.each([
    ['Symfony', 500, '<div class="exception-message-wrapper"></div><script>Symfony</script>', /APP_ENV=prod\b/],
    ['Sinatra', 404, "<h2>Sinatra doesn&rsquo;t know this ditty.</h2><img src='/__sinatra__/404.png'>", /Sinatra/],
    ['Vite', 200, '<script type="module" src="/@vite/client"></script>', /`vite build`/],
    [
      'a trace of PHP',
      500,
      '<b>Fatal error</b>:  Uncaught Error in <b>/srv/a.php</b> on line <b>3</b>',
      /display_errors = Off/,
    ],
    ['json-server', 200, "<title>JSON Server</title>You're successfully running JSON Server", /prototypes/],
    ['a trace of Java', 500, 'java.lang.Error\n\tat shop.Cart.add(Cart.java:12)\n', /ErrorReportValve/],
  ])('%s', (_, status, text, advice) => {
    expect(adviceOn(starts({ status, text }))).toContainEqual(expect.stringMatching(advice))
  })
})
