import { exposure } from './exposure.ts'

const debug = exposure['exposure/debug-page'].fix

/** What to do about a debug page, by a word of what it was seen to be; the first that fits. */
const onDebugPages: readonly (readonly [seen: RegExp, fix: string])[] = [
  [/\bDjango\b/, debug.django],
  [/\bWerkzeug\b/, debug.flask],
  [/\bStarlette\b/, debug.fastapi],
  [/\bRails\b/, debug.rails],
  [/\bLaravel\b/, debug.laravel],
  [/^Next\b/, debug.next],
  [/\berrorhandler\b/, 'Set NODE_ENV=production, and use `errorhandler()` in development only.'],
  [
    /\b(?:Sinatra|Rack)\b/,
    'Set APP_ENV=production and RACK_ENV=production and restart. In Sinatra, `set :show_exceptions, false` holds whatever the environment is.',
  ],
  [/\bWhoops\b/, 'Register Whoops in development only, and set `display_errors = Off` in php.ini.'],
  [/\bXdebug\b/, 'Leave Xdebug out of production: `php -m` must not name it. Set `display_errors = Off` in php.ini.'],
  [/\bSymfony\b/, 'Set APP_ENV=prod and APP_DEBUG=0, then `composer dump-env prod` and `bin/console cache:clear`.'],
  [
    /\bSpring\b/,
    'Set `server.error.include-stacktrace=never`, and leave spring-boot-devtools, which sets it to `always`, out of what is deployed.',
  ],
  [
    /\bASP\.NET\b/,
    'Set ASPNETCORE_ENVIRONMENT=Production, and use `app.UseExceptionHandler` in place of the developer page. In web.config: `<customErrors mode="RemoteOnly"/>`.',
  ],
  [/\bSvelteKit\b/, 'Deploy what `vite build` made with the adapter of SvelteKit, never `vite dev`.'],
  [/\bVite\b/, 'Serve the files of `vite build` from a web server, never the server of `vite`.'],
  [/\bCreate React App\b/, 'Serve the files of `npm run build` from a web server, never `react-scripts start`.'],
  [/\bwebpack\b/, 'Serve the files of `webpack --mode production` from a web server, never webpack-dev-server.'],
  [/\bAngular\b/, 'Serve the files of `ng build` from a web server, never `ng serve`.'],
  [/\bNuxt\b/, 'Start `node .output/server/index.mjs` after `nuxt build`, never `nuxt dev`.'],
  [/\bReact Router\b/, 'Serve what `react-router build` made with `react-router-serve`, never `react-router dev`.'],
  [/\bHugo\b/, 'Serve the files that `hugo` made from a web server, never `hugo server`.'],
  [/\bGatsby\b/, 'Serve the files of `gatsby build` from a web server, never `gatsby develop`.'],
  [/\bEleventy\b/, 'Serve the files that `eleventy` made from a web server, never `eleventy --serve`.'],
  [/\bLiveReload\b/, 'Serve built files from a web server, such as those of `jekyll build`, never `jekyll serve`.'],
  [/\bjson-server\b/, 'Take it off: whoever comes reads and changes all of its data. It is meant for prototypes.'],
  [/\bParcel\b/, 'Serve the files of `parcel build` from a web server, never the server of `parcel`.'],
  [/\bStorybook\b/, 'Take it off, or serve the files of `storybook build` where only the team can see them.'],
  [/\b(?:Browsersync|live-server)\b/, 'Serve the folder with a web server; this one reloads the pages of developers.'],
  [/\bMojolicious\b/, 'Start with hypnotoad, or with MOJO_MODE=production, never with morbo.'],
  [/\bDancer\b/, 'Set DANCER_ENVIRONMENT=production and `show_errors: 0`.'],
  [/\bPlack\b/, 'Start with PLACK_ENV=deployment (`plackup -E deployment`), which leaves StackTrace out.'],
  [/\bCatalyst\b/, 'Take `-Debug` out of `use Catalyst`, and unset CATALYST_DEBUG.'],
  [/\buWSGI\b/, 'Take `catch-exceptions` out of the configuration of uWSGI.'],
  [/\bPhoenix\b/, 'Start with MIX_ENV=prod; `debug_errors: true` belongs in config/dev.exs alone.'],
]

const trace = exposure['exposure/stack-trace'].fix

/** What to do about a stack trace, by its language. */
const onTraces: readonly (readonly [seen: RegExp, fix: string])[] = [
  [
    /\bPHP$/,
    'Set `display_errors = Off` and `log_errors = On` in the php.ini of PHP-FPM and restart it. With Laravel set APP_DEBUG=false.',
  ],
  [
    /\bJava$/,
    'Tomcat: `showReport="false" showServerInfo="false"` of the ErrorReportValve. Spring Boot: `server.error.include-stacktrace=never`. Jetty: `showStacks` of the error handler off.',
  ],
  [/\bNode$/, trace.node],
  [
    /\bPython$/,
    'Switch the debug mode of the framework off, such as DEBUG of Django or `debug=True` of Flask, Tornado and Bottle, and answer errors with a plain page.',
  ],
  [/\bRuby$/, 'Set RAILS_ENV, APP_ENV and RACK_ENV to production.'],
  [/\bGo$/, 'Recover from panics in a middleware that logs them and answers with a plain 500.'],
  [/\.NET$/, 'Set ASPNETCORE_ENVIRONMENT=Production, and use `app.UseExceptionHandler`.'],
]

function adviceOf(table: typeof onTraces, what: string): { readonly fix?: string } {
  const fix = table.find(([seen]) => seen.test(what))?.[1]
  return fix === undefined ? {} : { fix }
}

/** Advice on the framework whose debug page was seen; nothing where the rule's own is as good. */
export function onDebugPage(what: string): { readonly fix?: string } {
  return adviceOf(onDebugPages, what)
}

/** Advice on the language whose stack trace was seen. */
export function onTrace(what: string): { readonly fix?: string } {
  return adviceOf(onTraces, what)
}
