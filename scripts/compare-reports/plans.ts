import type { Shop } from '../../src/cli/demo/shop.ts'

/** Every kind that asks the shop over the network, in every profile, and with each rule named. */
export function profiles(shop: Shop): object {
  const check = (id: string, checks: object): object => ({ id, title: id, ...checks })
  const plain = `http://127.0.0.1:${shop.httpPort}/`
  return {
    version: 1,
    environments: {
      production: {
        url: `https://shop.test:${shop.httpsPort}`,
        'env-file': '.env.production',
        resolve: { 'shop.test': '127.0.0.1' },
        'ca-file': 'ca.pem',
      },
    },
    defaults: { timeout: '10s' },
    sections: [
      {
        title: 'All',
        items: [
          ...['baseline', 'strict', 'api'].map((profile) => check(`headers-${profile}`, { headers: { profile } })),
          check('headers-all', { headers: { rules: ['*'] } }),
          check('headers-plain', { headers: { url: plain, profile: 'strict' } }),
          check('headers-hsts', { headers: { rules: ['hsts', 'csp-*'], override: { hsts: 'warning' } } }),
          check('headers-json', { headers: { path: '/api/v1/health/', profile: 'api' } }),
          check('page', { page: {} }),
          check('page-all', { page: { rules: ['*'] } }),
          check('page-missing', { page: { path: '/nowhere' } }),
          check('exposure', { exposure: {} }),
          check('exposure-all', { exposure: { rules: ['*'] } }),
          check('exposure-plain', { exposure: { url: plain } }),
          check('cors', { cors: { path: '/api/v1/products/' } }),
          check('cors-allowed', { cors: { path: '/api/v1/products/', allowed: ['https://www.shop.test'] } }),
          check('served', { served: {} }),
          check('served-named', { served: { rules: ['debug', 'hsts', 'cookies'] } }),
          check('tls', { tls: {} }),
          check('tls-modern', { tls: { profile: 'modern' } }),
          check('tls-all', { tls: { rules: ['untrusted', '*'], profile: 'intermediate' } }),
          check('tls-plain', { tls: { host: '127.0.0.1', port: shop.httpPort } }),
          check('ports', { ports: { open: [shop.httpsPort], closed: [1] } }),
          check('ports-host', { ports: { host: '127.0.0.1', open: [shop.httpPort, 2] } }),
          check('http', {
            http: { request: 'GET /api/v1/health/', expect: { status: 200, json: { '$.status': 'healthy' } } },
          }),
          check('http-steps', {
            http: {
              steps: [
                { request: 'GET /api/v1/products/', capture: { id: { json: '$.results[0].id' } } },
                { request: 'GET /api/v1/products/?id=${{ captures.id }}', expect: { status: 200, time: { lt: '5s' } } },
              ],
            },
          }),
          check('http-repeat', {
            http: { request: 'GET /', repeat: { times: 3, every: '10ms' }, expect: { status: { in: [200] } } },
          }),
          check('http-nowhere', { http: { request: 'GET http://127.0.0.1:1/' } }),
          check('file', { file: { path: 'README.md', contains: '# Demo shop' } }),
          check('file-glob', { file: { path: 'backups/*', newest: { 'younger-than': '26h' } } }),
          check('file-absent', { file: { path: 'nowhere.txt' } }),
          check('command', { command: { run: ['echo', 'ready'], expect: { stdout: { contains: 'ready' } } } }),
          check('command-fails', { command: { run: 'echo no >&2; exit 3' } }),
          check('manual', { manual: { how: 'Ask somebody.' } }),
          check('service', { service: { redis: { url: 'redis://127.0.0.1:1' } } }),
          check('env', { env: {} }),
        ],
      },
    ],
  }
}
