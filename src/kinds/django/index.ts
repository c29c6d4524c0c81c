import { defineFileLint } from '../../check/files/define.ts'
import { seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { connMaxAge, sqlite } from './rules/databases.ts'
import { debug, debugDefault } from './rules/debug.ts'
import { contentTypeNosniff, frameOptions, hsts, middleware, referrerPolicy } from './rules/headers.ts'
import { allowedHosts, corsAllowAll, csrfOrigins } from './rules/origins.ts'
import { literalSecret, secretDefault, secretKey } from './rules/secrets.ts'
import { csrfCookieSecure, sessionCookieHttponly, sessionCookieSecure, sslRedirect } from './rules/transport.ts'
import { schema } from './schema.ts'

/** `django`: settings as text. What is computed is said to be so. */
export const django = defineFileLint({
  kind: 'django',
  schema,
  questions,
  observe,
  seen,
  unjudged,
  rules: {
    debug,
    'debug-default': debugDefault,
    'secret-key': secretKey,
    'secret-default': secretDefault,
    'literal-secret': literalSecret,
    'allowed-hosts': allowedHosts,
    'ssl-redirect': sslRedirect,
    hsts,
    'session-cookie-secure': sessionCookieSecure,
    'csrf-cookie-secure': csrfCookieSecure,
    'session-cookie-httponly': sessionCookieHttponly,
    'content-type-nosniff': contentTypeNosniff,
    'frame-options': frameOptions,
    'referrer-policy': referrerPolicy,
    middleware,
    'csrf-origins': csrfOrigins,
    'cors-allow-all': corsAllowAll,
    'conn-max-age': connMaxAge,
    sqlite,
  },
})
