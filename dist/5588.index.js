(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 5588;
const ids = [5588];
const modules = {

  33814: core[33814],

  95588:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (  demoCommand)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
var standard = __webpack_require__(33993);
var exit = __webpack_require__(28513);
var run_outputs = __webpack_require__(13635);
var perform = __webpack_require__(34329);
var run_progress = __webpack_require__(26514);
var run_settings = __webpack_require__(61192);
var verdict = __webpack_require__(36472);
var cli_arguments = __webpack_require__(33814);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_zlib_ = __webpack_require__(38522);
var external_node_http_ = __webpack_require__(37067);
var external_node_https_ = __webpack_require__(44708);
var external_node_net_ = __webpack_require__(77030);
;
function tagged(tag, ...parts) {
	const body = Buffer.concat(parts);
	return Buffer.concat([Buffer.from([tag]), lengthOf(body.length), body]);
}
const sequence = (...parts) => tagged(0x30, ...parts);
const set = (...parts) => tagged(0x31, ...parts);
const octets = (...parts) => tagged(0x04, ...parts);
const utf8 = (text) => tagged(0x0c, Buffer.from(text));
const nothing = () => tagged(0x05);
const truth = () => tagged(0x01, Buffer.from([0xff]));
const context = (number, ...parts) => tagged(0xa0 | number, ...parts);
const contextValue = (number, value) => tagged(0x80 | number, value);
function integer(bytes) {
	const given = typeof bytes === 'number' ? Buffer.from([bytes]) : Buffer.from(bytes);
	const start = given.findIndex((byte) => byte !== 0);
	const short = start < 0 ? Buffer.from([0]) : given.subarray(start);
	const negative = (short[0] ?? 0) >= 0x80;
	return tagged(0x02, negative ? Buffer.from([0]) : Buffer.alloc(0), short);
}
function bits(value, unused = 0) {
	return tagged(0x03, Buffer.from([unused]), value);
}
function oid(dotted) {
	const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
	return tagged(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}
function time(date) {
	const digits = date.toISOString().replace(/[-:T]|\.\d+/g, '');
	return date.getUTCFullYear() < 2050 ? tagged(0x17, Buffer.from(digits.slice(2))) : generalizedTime(date);
}
function generalizedTime(date) {
	return tagged(0x18, Buffer.from(date.toISOString().replace(/[-:T]|\.\d+/g, '')));
}
function base128(value) {
	const digits = [value & 0x7f];
	for (let left = value >>> 7; left > 0; left >>>= 7)
		digits.unshift((left & 0x7f) | 0x80);
	return digits;
}
function lengthOf(length) {
	if (length < 0x80)
		return Buffer.from([length]);
	const bytes = [];
	for (let left = length; left > 0; left >>>= 8)
		bytes.unshift(left & 0xff);
	return Buffer.from([0x80 | bytes.length, ...bytes]);
}

;



function makeAuthority(options = {}) {
	const named = { commonName: 'Test Root', ...options };
	const key = keyOf(options.key);
	return authorityOf(build(named, key, { name: nameOf(named), key }, true), nameOf(named), key);
}
function selfSigned(options) {
	const key = keyOf(options.key);
	return build(options, key, { name: nameOf(options), key }, false);
}
function authorityOf(identity, name, key) {
	const issuer = { name, key };
	return {
		...identity,
		issue: (options) => build(options, keyOf(options.key), issuer, false),
		authority: (options = {}) => {
			const named = { commonName: 'Test Intermediate', ...options };
			const own = keyOf(options.key);
			return authorityOf(build(named, own, issuer, true), nameOf(named), own);
		},
	};
}
const dayMs = 86_400_000;
function build(options, key, issuer, isAuthority) {
	const serial = (0,external_node_crypto_.randomBytes)(16);
	serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40;
	const algorithm = signatureAlgorithm(issuer.key, options.digest ?? 'sha256');
	const body = sequence(context(0, integer(2)), integer(serial), algorithm, issuer.name, sequence(time(options.notBefore ?? new Date(Date.now() - dayMs)), time(options.notAfter ?? new Date(Date.now() + 89 * dayMs))), nameOf(options), (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' }), context(3, sequence(...extensions(options, key, issuer, isAuthority))));
	const digest = issuer.key.asymmetricKeyType === 'ed25519' ? null : (options.digest ?? 'sha256');
	const der = sequence(body, algorithm, bits((0,external_node_crypto_.sign)(digest, body, issuer.key)));
	return {
		certificate: pem(der),
		key: key.export({ type: 'pkcs8', format: 'pem' }),
		serial: serial.toString('hex'),
	};
}
function extensions(options, key, issuer, isAuthority) {
	const usages = isAuthority ? [] : (options.usages ?? ['server']);
	const names = options.names ?? [];
	const found = [
		sequence(oid('2.5.29.19'), truth(), octets(isAuthority ? sequence(truth()) : sequence())),
		sequence(oid('2.5.29.15'), truth(), octets(isAuthority ? bits(Buffer.from([0x06]), 1) : bits(Buffer.from([0xa0]), 5))),
		extension('2.5.29.14', octets(keyId(key))),
		extension('2.5.29.35', sequence(contextValue(0, keyId(issuer.key)))),
	];
	if (usages.length > 0) {
		const ids = usages.map((usage) => oid(usage === 'server' ? '1.3.6.1.5.5.7.3.1' : '1.3.6.1.5.5.7.3.2'));
		found.push(extension('2.5.29.37', sequence(...ids)));
	}
	if (names.length > 0)
		found.push(extension('2.5.29.17', sequence(...names.map(generalName))));
	for (const [id, value] of Object.entries(options.extensions ?? {}))
		found.push(extension(id, value));
	return found;
}
function extension(id, value) {
	return sequence(oid(id), octets(value));
}
function generalName(name) {
	const family = (0,external_node_net_.isIP)(name);
	if (family === 0)
		return contextValue(2, Buffer.from(name));
	return contextValue(7, family === 4 ? Buffer.from(name.split('.').map(Number)) : ipv6Bytes(name));
}
function ipv6Bytes(address) {
	const [head = '', tail = ''] = address.split('::');
	const groups = (text) => text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
	const [left, right] = [groups(head), groups(tail)];
	const all = [...left, ...new Array(8 - left.length - right.length).fill(0), ...right];
	return Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff]));
}
function nameOf(options) {
	const text = options.commonName ?? options.names?.[0] ?? 'unnamed';
	return sequence(set(sequence(oid('2.5.4.3'), utf8(text))));
}
function keyId(key) {
	return (0,external_node_crypto_.createHash)('sha1')
		.update((0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'der' }))
		.digest();
}
function keyOf(wanted = 'p256') {
	if (typeof wanted === 'object')
		return (0,external_node_crypto_.createPrivateKey)(wanted.pem);
	if (wanted === 'ed25519')
		return (0,external_node_crypto_.generateKeyPairSync)('ed25519').privateKey;
	if (wanted === 'p256' || wanted === 'p384' || wanted === 'p521') {
		return (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: `P-${wanted.slice(1)}` }).privateKey;
	}
	return (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: Number(wanted.slice(4)) }).privateKey;
}
const rsaSignatures = {
	sha256: '1.2.840.113549.1.1.11',
	sha384: '1.2.840.113549.1.1.12',
	sha1: '1.2.840.113549.1.1.5',
	md5: '1.2.840.113549.1.1.4',
};
const ecSignatures = {
	sha256: '1.2.840.10045.4.3.2',
	sha384: '1.2.840.10045.4.3.3',
	sha1: '1.2.840.10045.4.1',
	md5: undefined,
};
function signatureAlgorithm(key, digest) {
	if (key.asymmetricKeyType === 'ed25519')
		return sequence(oid('1.3.101.112'));
	if (key.asymmetricKeyType === 'rsa')
		return sequence(oid(rsaSignatures[digest]), nothing());
	const id = ecSignatures[digest];
	if (id === undefined)
		throw new RangeError(`no EC signature with ${digest}`);
	return sequence(oid(id));
}
function pem(der) {
	const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
	return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

;



const shopHost = 'shop.test';
async function startShop(healthy) {
	const authority = makeAuthority({ commonName: 'Demo Root' });
	const identity = authority.issue({ names: [shopHost] });
	const https = (0,external_node_https_.createServer)({ key: identity.key, cert: identity.certificate }, (request, response) => answer(request, response, healthy));
	const httpsPort = await listen(https);
	const http = (0,external_node_http_.createServer)((request, response) => {
		if (!healthy)
			return answer(request, response, healthy);
		response.writeHead(301, { location: `https://${shopHost}:${httpsPort}${request.url ?? '/'}` }).end();
	});
	const httpPort = await listen(http);
	const close = async () => {
		await Promise.all([stop(http), stop(https)]);
	};
	return { httpPort, httpsPort, authority: authority.certificate, close };
}
const page = (title, body) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="/static/shop.4f2a9c1b.css"></head><body><h1>${title}</h1>${body}</body></html>`;
const login = page('Log in', '<form method="post"><input type="hidden" name="csrfmiddlewaretoken" value="f3N0aWxsLWEtZGVtbw"><input name="username"><input name="password" type="password"></form>');
function answer(request, response, healthy) {
	const { pathname } = new URL(request.url ?? '/', `https://${shopHost}`);
	const headers = { ...common(healthy) };
	const html = { ...headers, 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
	const json = { ...headers, 'content-type': 'application/json', 'cache-control': 'no-store' };
	switch (pathname) {
		case '/':
			response.writeHead(200, html).end(page('Demo Shop', '<p>Welcome.</p>'));
			return;
		case '/api/v1/health/':
			response
				.writeHead(200, json)
				.end(JSON.stringify({ status: healthy ? 'healthy' : 'degraded', database: healthy ? 'up' : 'down' }));
			return;
		case '/api/v1/products/':
			response.writeHead(200, json).end(JSON.stringify({ results: [{ id: 1, name: 'Tea', price: '4.50' }] }));
			return;
		case '/admin/':
			response.writeHead(302, { ...html, location: '/admin/login/?next=/admin/' }).end();
			return;
		case '/admin/login/': {
			const flags = healthy ? '; Secure; HttpOnly; SameSite=Lax' : '; SameSite=Lax';
			response.writeHead(200, { ...html, 'set-cookie': `sessionid=3b1c7d; Path=/${flags}` }).end(login);
			return;
		}
		case '/static/shop.4f2a9c1b.css': {
			const cache = { 'content-type': 'text/css', 'cache-control': 'public, max-age=31536000, immutable' };
			response.writeHead(200, { ...headers, ...cache }).end('body { font-family: sans-serif }');
			return;
		}
		default:
			response.writeHead(404, html).end(page('Not found', '<p>There is no such page.</p>'));
	}
}
function common(healthy) {
	if (!healthy)
		return { 'x-content-type-options': 'nosniff' };
	return {
		'strict-transport-security': 'max-age=31536000; includeSubDomains',
		'content-security-policy': "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'",
		'x-content-type-options': 'nosniff',
		'referrer-policy': 'strict-origin-when-cross-origin',
		'permissions-policy': 'camera=(), microphone=(), geolocation=()',
		'cross-origin-opener-policy': 'same-origin',
	};
}
function listen(server) {
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(0, '127.0.0.1', () => done(server.address().port));
	});
}
function stop(server) {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}

;





const project_dayMs = 86_400_000;
function writeProject(directory, shop, healthy) {
	const write = (path, content, mode = 0o644) => {
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(directory, (0,external_node_path_.dirname)(path)), { recursive: true });
		(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(directory, path), content, { mode });
	};
	const today = new Date();
	write('ca.pem', shop.authority);
	write('.github/readiness.yml', checklist(shop));
	write('.github/readiness/attestations.yml', attestations(today, healthy));
	write('.env.production.example', exampleEnv);
	write('.env.production', productionEnv(healthy), 0o600);
	write('scripts/backup.sh', '#!/bin/sh\nset -eu\npg_dump "$DATABASE_URL" | gzip > "backups/db_backup_$(date +%F).sql.gz"\n', healthy ? 0o755 : 0o644);
	write('README.md', '# Demo shop\n\n## Production deployment\n\nSee the checklist.\n');
	write('docs/readiness.md', project_document);
	write('docs/restore-log.md', '# Restored\n\nThe newest backup, into an empty database; 12 minutes.\n');
	const backup = 'backups/db_backup_nightly.sql.gz';
	write(backup, (0,external_node_zlib_.gzipSync)((0,external_node_crypto_.randomBytes)(20_000)));
	const taken = new Date(today.getTime() - (healthy ? 6 : 80) * 3_600_000);
	(0,external_node_fs_.utimesSync)((0,external_node_path_.join)(directory, backup), taken, taken);
}
function checklist(shop) {
	return `version: 1
document: docs/readiness.md

environments:
  production:
    url: https://${shopHost}:${shop.httpsPort}
    frontend: https://www.${shopHost}
    env-file: .env.production
    resolve: { ${shopHost}: 127.0.0.1 }
    ca-file: ca.pem

defaults: { timeout: 5s, attestation: { valid-for: 90d } }
on-failure: { show: [Rollback Plan] }

sections:
  - title: Environment & Configuration
    items:
      - { id: env-file, title: Environment file created, env: { rules: [file-missing, syntax, duplicate-key, missing-key, placeholder] } }
      - { id: secret-key, title: SECRET_KEY generated, env: { rules: [secret-short], keys: { SECRET_KEY: { exists: true } } } }
      - { id: debug-off, title: DEBUG=False in \`.env.production\`, env: { rules: [debug-on, boolean-unclear] } }
      - { id: allowed-hosts, title: ALLOWED_HOSTS configured with actual domain(s), env: { rules: [django-hosts] } }
      - { id: database-credentials, title: Database credentials are strong and unique, env: { rules: [password-weak], required: [DB_PASSWORD] } }
      - { id: cors-origins, title: CORS_ALLOWED_ORIGINS set to frontend domain, env: { rules: [cors] } }
      - { id: csrf-origins, title: CSRF_TRUSTED_ORIGINS includes frontend domain, env: { rules: [csrf-origins] } }

  - title: Security
    items:
      - { id: ssl-certificate, title: SSL certificate obtained, tls: {} }
      - { id: https-enabled, title: HTTPS enabled, headers: { rules: [redirect-https], http-url: "http://${shopHost}:${shop.httpPort}" } }
      - { id: hsts, title: HSTS configured (Strict-Transport-Security header), headers: { rules: [hsts] } }
      - { id: security-headers, title: Security headers enabled in Nginx, owner: platform team, headers: { rules: [nosniff, clickjacking, csp-present, referrer-policy] } }
      - { id: session-cookie, title: Cookies are sent over HTTPS only, headers: { path: /admin/login/, rules: [cookie-secure] } }
      - id: file-permissions
        title: File permissions set correctly
        file:
          - { path: .env.production, mode: "0600" }
          - { path: scripts/backup.sh, executable: true }
        fix: chmod +x scripts/*.sh

  - title: Infrastructure
    items:
      - id: health-check
        title: Health check passing
        http: { request: GET /api/v1/health/, expect: { status: 200, json: { $.status: healthy }, time: { lt: 1s } } }
      - { id: admin-panel, title: Admin panel accessible at \`/admin/\`, http: { request: GET /admin/, expect: { status: 200, body: { contains: csrfmiddlewaretoken } } } }
      - id: products
        title: Sample products added
        required: false
        http: { request: GET /api/v1/products/, expect: { status: 200, json: { $.results: { length: { gte: 1 } } } } }

  - title: Backup & Recovery
    items:
      - id: backup-recent
        title: First backup verified
        file: { path: "backups/db_backup_*.sql.gz", newest: { younger-than: 26h, larger-than: 10KB } }
      - { id: restore-procedure, title: Restore procedure documented and tested, manual: { how: Restore the newest backup into an empty database and log in., evidence: required } }

  - title: Documentation
    items:
      - { id: readme, title: README.md updated with production info, file: { path: README.md, contains: { matches: "(?im)^#+ .*(production|deploy)" } } }
      - { id: team-trained, title: Team trained on deployment process, manual: { how: Name who walked through the deployment and when., valid-for: 180d } }

  - title: Go-Live
    items:
      - { id: post-deployment-verification, title: Post-deployment verification, needs: [health-check, admin-panel, ssl-certificate] }
`;
}
function attestations(today, healthy) {
	const day = (daysAgo) => new Date(today.getTime() - daysAgo * project_dayMs).toISOString().slice(0, 10);
	const trained = `- { item: team-trained, by: rina, on: ${day(healthy ? 12 : 200)}, note: walked through with the whole team, result: done }\n`;
	const restored = `- { item: restore-procedure, by: omar, on: ${day(20)}, evidence: docs/restore-log.md, result: done }\n`;
	return healthy ? trained + restored : trained;
}
const exampleEnv = `SECRET_KEY=
DEBUG=
ALLOWED_HOSTS=
CORS_ALLOWED_ORIGINS=
CSRF_TRUSTED_ORIGINS=
DB_NAME=
DB_USER=
DB_PASSWORD=
EMAIL_HOST=
`;
function productionEnv(healthy) {
	const secret = (bytes) => (0,external_node_crypto_.randomBytes)(bytes).toString('base64url');
	return healthy
		? `SECRET_KEY=${secret(48)}
DEBUG=False
ALLOWED_HOSTS=${shopHost}
CORS_ALLOWED_ORIGINS=https://www.${shopHost}
CSRF_TRUSTED_ORIGINS=https://www.${shopHost}
DB_NAME=shop
DB_USER=shop_app
DB_PASSWORD=${secret(24)}
EMAIL_HOST=smtp.${shopHost}
`
		: `SECRET_KEY=${secret(48)}
DEBUG=True
ALLOWED_HOSTS=old-shop.test
CORS_ALLOWED_ORIGINS=https://www.${shopHost}
CSRF_TRUSTED_ORIGINS=www.${shopHost}
DB_NAME=shop
DB_USER=shop_app
DB_PASSWORD=shop2024
`;
}
const project_document = `# Production readiness

## Rollback Plan

1. Take the shop out of the load balancer.
2. \`git checkout\` the previous release and deploy it.
3. Tell the team in the release channel.
`;

;













async function demoCommand(args) {
	const { values } = (0,cli_arguments .qg)(args, 'demo');
	const outputs = (0,run_outputs .Iu)(values);
	const healthy = values.healthy === true;
	const directory = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'readiness-demo-'));
	const shop = await startShop(healthy);
	try {
		writeProject(directory, shop, healthy);
		const progress = (0,run_progress .W)();
		const settings = (0,run_settings .R4)({});
		const result = await (0,perform .y)(settings, {
			cwd: directory,
			env: {},
			progress,
			namesCommit: (0,run_outputs .yF)(outputs),
			tellsConversation: outputs.look.verbose === true,
		});
		progress.end();
		await (0,run_outputs .zh)(result, outputs);
		if (outputs.format === 'text' && !healthy) {
			standard ._q.write('\nThis shop was started with mistakes on purpose. See it without them: readiness demo --healthy\n');
		}
		(0,exit .qZ)((0,verdict .FO)(result.report.verdict, 'error'));
	}
	finally {
		await shop.close();
		(0,external_node_fs_.rmSync)(directory, { recursive: true, force: true });
	}
}


  }),

  5310: core[5310],

  13635: core[13635]

};
return { ids, modules };
})
