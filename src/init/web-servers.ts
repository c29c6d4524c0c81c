import type { Checks } from './intents/intent.ts'

/** A server of the web that has no kind of check of its own: what its file must not say, and how that is mended. */
export interface WebServer {
  readonly id: string
  /** What the file is to be, behind its path. */
  readonly title: string
  /** Expressions that no file of production has, each wrong wherever the server stands. */
  readonly never: readonly string[]
  readonly fix: string
}

/** Caddyfile directives and global options (caddyserver.com/docs/caddyfile): those that its documentation gives for tests. */
export const caddy: WebServer = {
  id: 'caddy-configuration',
  title: 'has nothing that is for tests',
  never: [
    '(?m)^\\s*debug\\s*$',
    '(?m)^\\s*local_certs\\s*$',
    '(?m)^\\s*(?:acme_ca|ca|dir)\\s+https://acme-staging',
    '(?m)^\\s*admin\\s+(?:tcp/)?(?:0\\.0\\.0\\.0|\\[::\\])?:\\d',
    '(?m)^\\s*tls_insecure_skip_verify\\b',
  ],
  fix: 'Take out `debug`, `local_certs`, the CA of staging and `tls_insecure_skip_verify`, and let `admin` listen on localhost, as it does without a word.',
}

/** Directives of the Apache HTTP Server 2.4 (httpd.apache.org/docs/2.4/mod/directives.html) and of mod_php. */
export const apache: WebServer = {
  id: 'apache-configuration',
  title: 'lists no directory and has nothing that is for tests',
  never: [
    '(?mi)^\\s*Options\\s+(?:[^#\\n]*\\s)?\\+?Indexes\\b',
    '(?mi)^\\s*ProxyRequests\\s+On\\b',
    '(?mi)^\\s*SSLProtocol\\s+(?:[^#\\n]*\\s)?\\+?(?:SSLv[23]|TLSv1(?:\\.1)?)(?:\\s|$)',
    '(?mi)^\\s*SSLCertificateFile\\s+\\S*snakeoil',
    '(?mi)^\\s*php_(?:admin_)?(?:flag|value)\\s+display_errors\\s+(?:On|1)\\b',
    '(?mi)^\\s*SetEnv\\s+APP_(?:ENV\\s+"?(?:dev|development|local)|DEBUG\\s+"?(?:true|1))\\b',
  ],
  fix: 'Write `Options -Indexes`, leave out `ProxyRequests On`, old protocols and the certificate of the package, and switch `display_errors` and the debug mode off.',
}

/** The check of its file. */
export function fileCheck({ never }: WebServer, path: string): Checks {
  return { file: { path, 'not-contains': never.map((matches) => ({ matches })) } }
}
