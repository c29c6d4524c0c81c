import type { RuleTexts } from './rule.ts'

export const cors = {
  'cors/unexpected-status': {
    title: 'The address that is asked answers',
    condition: true,
    level: 'error',
    selectable: false,
    why: 'An address that does not exist grants nothing to anybody, and says nothing about those that do.',
    fix: { default: 'Name a `path` of the API that answers GET; 401 and 403 are answers too.' },
    source: 'RFC 9110 section 15',
  },
  'cors/reflect': {
    title: 'Foreign origins are not accepted',
    level: 'error',
    why: 'Any site that a user visits could read and change the data of the API with that user’s login.',
    fix: {
      default: 'Compare the origin with a list of whole origins; never echo it, and match no part of it.',
      django:
        'Use CORS_ALLOWED_ORIGINS; leave CORS_ALLOW_ALL_ORIGINS out, and end every CORS_ALLOWED_ORIGIN_REGEXES in `$` with escaped dots.',
      rails: 'Name whole origins in `config/initializers/cors.rb`.',
      laravel: "List whole origins in 'allowed_origins' of config/cors.php.",
      node: 'Give `cors({ origin: [...] })` a list, not `true`.',
      fastapi: 'Give CORSMiddleware `allow_origins`, not `allow_origin_regex=".*"`.',
      nginx: 'Map `$http_origin` to allowed values by `map` rather than echoing it.',
    },
    source: 'Fetch Standard section 3.2.5; PortSwigger, Exploiting CORS misconfigurations (2016)',
  },
  'cors/star-cred': {
    title: 'The wildcard does not stand beside credentials',
    level: 'warning',
    why: 'Browsers refuse the combination, and it tells of a setting that was meant to let everybody in.',
    fix: {
      default: 'Name the origins, or leave Access-Control-Allow-Credentials out.',
      django: 'Leave CORS_ALLOW_ALL_ORIGINS out where CORS_ALLOW_CREDENTIALS is set.',
    },
    source: 'Fetch Standard section 3.2.5',
  },
  'cors/vary': {
    title: 'Caches know that the answer depends on the origin',
    level: 'warning',
    why: 'A shared cache gives the answer for one origin to another, and the browser refuses it.',
    fix: { default: 'Send `Vary: Origin` with every answer, also with those that grant nothing.' },
    source: 'Fetch Standard section 3.2.6',
  },
  'cors/expected': {
    title: 'The allowed origins are accepted',
    level: 'error',
    why: 'The deployed front end cannot talk to the API, although both answer.',
    fix: {
      default: 'Add the exact origin (scheme, host, port), its methods and headers to what the API allows.',
      django:
        'Add it to CORS_ALLOWED_ORIGINS; CorsMiddleware stands before CommonMiddleware. Headers go to CORS_ALLOW_HEADERS.',
      rails: 'Add it to `config/initializers/cors.rb`.',
      laravel: "Add it to 'allowed_origins' and its paths to 'paths' in config/cors.php.",
      nginx: 'Answer OPTIONS with 204 and the headers, with `always`.',
    },
    source: 'Fetch Standard sections 3.2.5 and 4.8',
  },
  'cors/credentials-value': {
    title: 'Access-Control-Allow-Credentials is `true` where it is sent',
    level: 'warning',
    why: 'Browsers compare the value with `true` to the letter: with `True` or `1` every request with a cookie or login fails, and only there.',
    fix: {
      default: 'Send `Access-Control-Allow-Credentials: true` in small letters, or leave the header out.',
      django: 'Let django-cors-headers send it: `CORS_ALLOW_CREDENTIALS = True`, and no header of your own.',
      nginx: 'Write `add_header Access-Control-Allow-Credentials true always;` in one place only.',
    },
    source: 'Fetch Standard section 3.3.3',
  },
  'cors/max-age': {
    title: 'Browsers may remember what a preflight allowed',
    level: 'warning',
    why: 'A value that is no number is ignored, and every call of the front end costs two requests.',
    fix: {
      default: 'Send `Access-Control-Max-Age: 7200` with every preflight.',
      django: 'Set CORS_PREFLIGHT_MAX_AGE to a number.',
      node: 'Give `cors({ maxAge: 7200 })` a number.',
      fastapi: 'Give CORSMiddleware `max_age=7200`.',
    },
    source: 'Fetch Standard section 3.3.3',
  },
  'cors/private-network': {
    title: 'No foreign page is let into a private network',
    level: 'warning',
    why: 'On an address inside, any page that somebody there visits may call it.',
    fix: {
      default: 'Send Access-Control-Allow-Private-Network to origins of your own alone, or leave it out.',
      django: 'Leave CORS_ALLOW_PRIVATE_NETWORK out.',
    },
    source: 'WICG Private Network Access section 3',
  },
} as const satisfies RuleTexts
