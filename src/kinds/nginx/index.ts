import { defineFileLint } from '../../check/files/define.ts'
import { seen } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { allowWithoutDeny, serverTokens, statusExposed } from './rules/access.ts'
import { aliasTraversal, autoindex, compression, dotfiles, rootExposed, staticCache, tryFiles } from './rules/files.ts'
import { headerLost, securityHeaders } from './rules/headers.ts'
import { bodySize, limitZoneUndeclared, limitZoneUnused, rateLimit } from './rules/limits.ts'
import { forwardedProto, hostSpoofing, httpSplitting, openProxy, proxyHeaders } from './rules/proxy.ts'
import { httpsRedirect } from './rules/redirect.ts'
import { hsts, tlsCiphers, tlsListen, tlsProtocols } from './rules/tls.ts'
import { schema } from './schema.ts'

/** `nginx`: the configuration as text. */
export const nginx = defineFileLint({
  kind: 'nginx',
  schema,
  questions,
  observe,
  seen,
  rules: {
    'tls-listen': tlsListen,
    'https-redirect': httpsRedirect,
    'tls-protocols': tlsProtocols,
    'tls-ciphers': tlsCiphers,
    hsts,
    'header-lost': headerLost,
    'security-headers': securityHeaders,
    'forwarded-proto': forwardedProto,
    'proxy-headers': proxyHeaders,
    'host-spoofing': hostSpoofing,
    'http-splitting': httpSplitting,
    'open-proxy': openProxy,
    'server-tokens': serverTokens,
    'status-exposed': statusExposed,
    'allow-without-deny': allowWithoutDeny,
    autoindex,
    'alias-traversal': aliasTraversal,
    'root-exposed': rootExposed,
    dotfiles,
    'try-files': tryFiles,
    compression,
    'static-cache': staticCache,
    'body-size': bodySize,
    'limit-zone-undeclared': limitZoneUndeclared,
    'limit-zone-unused': limitZoneUnused,
    'rate-limit': rateLimit,
  },
})
