import type { Draft } from '../../../check/kind.ts'
import type { Tree } from '../../../formats/nginx/tree.ts'
import type { RuleId } from '../../../words/index.ts'
import {
  allowWithoutDeny,
  bodySize,
  limitZoneUndeclared,
  limitZoneUnused,
  openProxy,
  rateLimit,
  serverTokens,
  statusExposed,
} from './access.ts'
import { aliasTraversal, autoindex, compression, dotfiles, rootExposed, staticCache, tryFiles } from './files.ts'
import { forwardedProto, headerLost, hostSpoofing, httpSplitting, proxyHeaders, securityHeaders } from './headers.ts'
import { hsts, httpsRedirect, tlsCiphers, tlsListen, tlsProtocols } from './tls.ts'

/** Ids of what stops the reading rather than what a rule finds. */
type Reading = 'nginx/file-missing' | 'nginx/unparsable' | 'nginx/no-server' | 'nginx/include-missing'
export type NginxRule = Exclude<Extract<RuleId, `nginx/${string}`>, Reading>

/** Every rule's logic by its id; one that is missing does not compile. */
export const nginxRules: Readonly<Record<NginxRule, (tree: Tree) => Draft[]>> = {
  'nginx/tls-listen': tlsListen,
  'nginx/https-redirect': httpsRedirect,
  'nginx/tls-protocols': tlsProtocols,
  'nginx/tls-ciphers': tlsCiphers,
  'nginx/hsts': hsts,
  'nginx/header-lost': headerLost,
  'nginx/security-headers': securityHeaders,
  'nginx/forwarded-proto': forwardedProto,
  'nginx/proxy-headers': proxyHeaders,
  'nginx/host-spoofing': hostSpoofing,
  'nginx/http-splitting': httpSplitting,
  'nginx/open-proxy': openProxy,
  'nginx/server-tokens': serverTokens,
  'nginx/status-exposed': statusExposed,
  'nginx/allow-without-deny': allowWithoutDeny,
  'nginx/autoindex': autoindex,
  'nginx/alias-traversal': aliasTraversal,
  'nginx/root-exposed': rootExposed,
  'nginx/dotfiles': dotfiles,
  'nginx/try-files': tryFiles,
  'nginx/compression': compression,
  'nginx/static-cache': staticCache,
  'nginx/body-size': bodySize,
  'nginx/limit-zone-undeclared': limitZoneUndeclared,
  'nginx/limit-zone-unused': limitZoneUnused,
  'nginx/rate-limit': rateLimit,
}
