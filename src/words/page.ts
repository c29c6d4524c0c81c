import type { RuleTexts } from './rule.ts'

export const page = {
  'page/unexpected-status': {
    title: 'The document answers with the expected status on its own host',
    condition: true,
    level: 'error',
    why: 'What an error page or another host loads says nothing about the page that people see.',
    fix: {
      default: 'Name the path that people open, and see why it answers otherwise; `status` names another status.',
    },
    source: 'RFC 9110 section 15',
  },
  'page/not-html': {
    title: 'The document is HTML that can be read whole',
    condition: true,
    level: 'error',
    why: 'Only an HTML document names what it loads. For an API use `http` or `headers`.',
    fix: { default: 'Name the path of a page, and serve it with `Content-Type: text/html; charset=utf-8`.' },
    source: 'HTML Living Standard section 12.1',
  },
  'page/assets-load': {
    title: 'Every script, style, image and font of the page answers 200',
    level: 'error',
    why: 'A missing style or script leaves people with an unusable page although the page itself answers 200.',
    fix: {
      default: 'Publish the built files with the page, and see that the web server finds them under this URL.',
      django:
        'Run `python manage.py collectstatic --noinput` in the deploy, and let nginx (`alias` to STATIC_ROOT) or WhiteNoise serve STATIC_URL.',
      rails:
        'Run `bin/rails assets:precompile` in the deploy, and set `config.public_file_server` or serve `public/` by nginx.',
      laravel: 'Run `npm run build` in the deploy, and publish `public/build` with its manifest.',
      next: 'Copy `.next/static` and `public` next to the server of a standalone build.',
      nginx:
        'See that `root` or `alias` of the location leads to the files, and that `alias` and `location` both end in a slash.',
    },
    source: 'HTML Living Standard section 4.2.4',
  },
  'page/asset-type': {
    title: 'Every asset is served with the type that its use needs',
    level: 'error',
    why: 'Browsers refuse scripts and styles of a wrong type. An HTML page in place of a script is the fallback of a single-page app: the file is missing.',
    fix: {
      default: 'Answer 404 for missing files rather than the start page, and map each extension to its MIME type.',
      nginx: 'Include `mime.types`, and let `try_files $uri /index.html` not apply to the folder of the assets.',
    },
    source: 'Fetch Standard section 2.2.6 and HTML Living Standard section 8.1.4',
  },
  'page/mixed-content': {
    title: 'A page over https loads nothing over http',
    level: 'error',
    why: 'Browsers block such scripts, styles, fonts and frames, and try images over https, where they may be missing.',
    fix: {
      default:
        'Link over https or relative to the page; `Content-Security-Policy: upgrade-insecure-requests` helps with old content.',
      django: 'Set SECURE_PROXY_SSL_HEADER where a proxy ends TLS, so that absolute links are built with https.',
      laravel: 'Trust the proxy (`TrustProxies`) so that `asset()` builds https links.',
    },
    source: 'W3C Mixed Content Level 2',
  },
  'page/csp-blocks': {
    title: 'The page is permitted by the Content-Security-Policy that it is served with',
    level: 'error',
    why: 'The browser drops what the policy does not permit: the deployed page is blank or unstyled.',
    fix: {
      default:
        'Give inline code the nonce of the response or its hash, and add the origin of what is loaded to its directive.',
      django:
        'Put `nonce="{{ request.csp_nonce }}"` on inline scripts (django-csp, or Django 6), and list the origins of STATIC_URL and MEDIA_URL.',
      rails: 'Use `javascript_tag nonce: true` and `content_security_policy_nonce_generator`.',
      next: 'Set the policy in middleware with a nonce per request, so that Next puts it on its scripts.',
    },
    source: 'Content Security Policy Level 3 sections 6.1 and 6.7',
  },
  'page/assets-cached': {
    title: 'Static assets are cached, and those with a hash in their name for a year',
    level: 'warning',
    why: 'Without it every visit loads everything again, and the server answers for files that never change.',
    fix: {
      default:
        'Send `Cache-Control: public, max-age=31536000, immutable` for files whose name has a hash of their content.',
      django:
        "Use ManifestStaticFilesStorage (or WhiteNoise's CompressedManifestStaticFilesStorage), and `expires 1y` for STATIC_URL.",
      nginx: 'In the location of the assets: `expires 1y; add_header Cache-Control "public, immutable";`.',
      rails: "Set `config.public_file_server.headers = { 'cache-control' => 'public, max-age=31536000, immutable' }`.",
    },
    source: 'RFC 9111 section 5.2.2 and RFC 8246',
  },
  'page/assets-compressed': {
    title: 'Text of 1 KiB and more is compressed',
    level: 'warning',
    why: 'Scripts and styles travel three to five times as long without it.',
    fix: {
      default: 'Compress text types with br, zstd or gzip in the server or the CDN.',
      nginx:
        'Set `gzip on; gzip_types text/css application/javascript application/json image/svg+xml; gzip_vary on; gzip_proxied any;`.',
      django: 'Let nginx compress, or use WhiteNoise with CompressedManifestStaticFilesStorage.',
    },
    source: 'RFC 9110 section 8.4',
  },
  'page/integrity': {
    title: 'Every `integrity` attribute matches what is served',
    level: 'error',
    why: 'The browser refuses a script or style whose digest differs, as after a deploy of files of two builds.',
    fix: {
      default: 'Deploy page and assets from one build, purge the CDN, and let nothing on the way rewrite the files.',
    },
    source: 'W3C Subresource Integrity section 3.3',
  },
  'page/foreign-scripts': {
    title: 'Scripts of foreign hosts are held to their digest',
    level: 'warning',
    why: 'Whoever takes over the foreign host, as happened to polyfill.io in 2024, runs code in the page of every visitor.',
    fix: {
      default:
        'Serve the script from your own host, or add `integrity="sha384-…" crossorigin="anonymous"` for the fixed version; `openssl dgst -sha384 -binary FILE | openssl base64 -A` writes the digest.',
    },
    source: 'W3C Subresource Integrity section 3, OWASP Third Party JavaScript Management',
  },
} as const satisfies RuleTexts
