export const id = 2242;
export const ids = [2242];
export const modules = {

  82242:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var host = __webpack_require__(16612);
var addresses = __webpack_require__(90066);
var tcp = __webpack_require__(29461);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_net_ = __webpack_require__(77030);
var external_node_tls_ = __webpack_require__(41692);
var bounded = __webpack_require__(54637);
;



function trustStore(publicPems, extra) {
	const given = extra.flatMap(splitPem).map((pem) => new external_node_crypto_.X509Certificate(pem));
	const isRoot = (one) => signs(one, one);
	return {
		publicRoots: bySubject(publicPems.map((pem) => new external_node_crypto_.X509Certificate(pem))),
		privateRoots: bySubject(given.filter(isRoot)),
		known: bySubject(given.filter((one) => !isRoot(one))),
	};
}
const pemBlock = /-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g;
function splitPem(text) {
	return text.match(pemBlock) ?? [];
}
function bySubject(list) {
	const found = new Map();
	for (const one of list)
		found.set(one.subject, [...(found.get(one.subject) ?? []), one]);
	return found;
}
function chainFacts(sent, host, store, nowMs) {
	const path = bestPath(sent, store, nowMs);
	const used = new Set(path.certificates);
	return {
		sent: sent.map((one, index) => factsOf(one, roleOf(one, index, used))),
		coversHost: sent[0] !== undefined && covers(sent[0], host),
		anchor: path.anchor,
		inOrder: sent.every((one, index) => index === 0 || signs(one, sent[index - 1])),
	};
}
function roleOf(one, index, used) {
	if (index === 0)
		return 'leaf';
	if (signs(one, one))
		return 'root';
	return used.has(one) ? 'intermediate' : 'unused';
}
const mostSteps = 200;
function bestPath(sent, store, nowMs) {
	const [leaf, ...others] = sent;
	if (!leaf)
		return { certificates: [], anchor: { kind: 'unknown-issuer', issuer: '' } };
	let best = null;
	let steps = 0;
	const walk = (certificates) => {
		if (++steps > mostSteps)
			return;
		const last = certificates.at(-1);
		const anchor = anchorOf(last, certificates.length === 1, store);
		const next = anchor.kind === 'public' || anchor.kind === 'private' || signs(last, last)
			? []
			: others.filter((one) => !certificates.includes(one) && signs(one, last));
		if (next.length > 0) {
			for (const one of next)
				walk([...certificates, one]);
			return;
		}
		const trusted = anchor.kind === 'public' || anchor.kind === 'private';
		const current = certificates.every((one) => one.validToDate.getTime() > nowMs);
		const worth = (trusted ? 1000 : anchor.kind === 'not-sent' ? 500 : 0) + (current ? 100 : 0) + certificates.length;
		if (!best || worth > best.worth)
			best = { path: { certificates, anchor }, worth };
	};
	walk([leaf]);
	return best?.path ?? { certificates: [leaf], anchor: anchorOf(leaf, true, store) };
}
function anchorOf(last, isLeaf, store) {
	for (const [kind, roots] of [
		['public', store.publicRoots],
		['private', store.privateRoots],
	]) {
		const root = roots.get(last.issuer)?.find((one) => signs(one, last));
		if (root)
			return { kind, subject: shortName(root.subject) };
	}
	if (signs(last, last))
		return isLeaf ? { kind: 'self-signed' } : { kind: 'unknown-root', subject: shortName(last.subject) };
	const known = store.known.get(last.issuer)?.find((one) => signs(one, last));
	if (known)
		return { kind: 'not-sent', subject: shortName(known.subject) };
	return { kind: 'unknown-issuer', issuer: shortName(last.issuer) };
}
function signs(issuer, certificate) {
	try {
		return certificate.issuer === issuer.subject && certificate.verify(issuer.publicKey);
	}
	catch {
		return false;
	}
}
function covers(leaf, host) {
	if ((0,external_node_net_.isIP)(host) !== 0)
		return leaf.checkIP(host) !== undefined;
	return leaf.checkHost(host, { subject: 'never', partialWildcards: false }) !== undefined;
}
const mustStapleOid = Buffer.from('06082b06010505070118', 'hex');
const sctOid = Buffer.from('060a2b06010401d679020402', 'hex');
function factsOf(one, role) {
	return {
		subject: shortName(one.subject),
		issuer: shortName(one.issuer),
		names: alternativeNames(one.subjectAltName),
		serial: one.serialNumber.toLowerCase(),
		notBeforeMs: one.validFromDate.getTime(),
		notAfterMs: one.validToDate.getTime(),
		key: keyFacts(one),
		signature: one.signatureAlgorithm ?? 'unknown',
		usages: one.keyUsage ?? null,
		mustStaple: one.raw.includes(mustStapleOid),
		hasSct: one.raw.includes(sctOid),
		role,
	};
}
const curveBits = {
	prime192v1: 192,
	secp192k1: 192,
	secp224r1: 224,
	secp224k1: 224,
	prime256v1: 256,
	secp256k1: 256,
	secp384r1: 384,
	secp521r1: 521,
	brainpoolP256r1: 256,
	brainpoolP384r1: 384,
	brainpoolP512r1: 512,
};
function keyFacts(one) {
	try {
		const { asymmetricKeyType: type = 'unknown', asymmetricKeyDetails: details } = one.publicKey;
		if (type === 'ec')
			return { type, bits: curveBits[details?.namedCurve ?? ''] ?? null };
		if (type === 'ed25519')
			return { type, bits: 256 };
		if (type === 'ed448')
			return { type, bits: 448 };
		return { type, bits: details?.modulusLength ?? null };
	}
	catch {
		return { type: 'unknown', bits: null };
	}
}
function alternativeNames(text) {
	return (text ?? '')
		.split(', ')
		.filter((part) => part !== '')
		.slice(0, 100) 
		.map((part) => part.replace(/^(DNS|IP Address):/, ''));
}
function shortName(name) {
	const common = /^CN=(.+)$/m.exec(name)?.[1];
	return (0,bounded .Mm)(common ?? name.replaceAll('\n', ', '), 100);
}

;
function readDer(text) {
	const found = [];
	for (let at = 0; at < text.length;) {
		const tag = text[at];
		const short = text[at + 1];
		if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f)
			return null;
		const more = short < 0x80 ? 0 : short & 0x7f;
		if (short === 0x80 || more > 4 || at + 2 + more > text.length)
			return null;
		const length = more === 0 ? short : text.readUIntBE(at + 2, more);
		const start = at + 2 + more;
		if (start + length > text.length)
			return null;
		found.push({ tag, bytes: text.subarray(start, start + length) });
		at = start + length;
	}
	return found;
}
function inner(text) {
	const [only, ...others] = readDer(text) ?? [];
	return only && others.length === 0 ? readDer(only.bytes) : null;
}

;

function stapleStatus(response, serial) {
	const singles = singleResponses(response);
	if (singles === null)
		return 'unreadable';
	const wanted = BigInt(`0x${serial}`);
	for (const single of singles) {
		const [id, status] = readDer(single) ?? [];
		const number = id && readDer(id.bytes)?.[3];
		if (!status || !number || number.bytes.length === 0)
			continue;
		if (BigInt(`0x${number.bytes.toString('hex')}`) !== wanted)
			continue;
		const kind = status.tag & 0x1f;
		return kind === 0 ? 'good' : kind === 1 ? 'revoked' : 'unknown';
	}
	return 'unknown';
}
function singleResponses(response) {
	const [status, wrapped] = inner(response) ?? [];
	if (status?.bytes[0] !== 0 || !wrapped)
		return null;
	const [, basic] = inner(wrapped.bytes) ?? [];
	const data = basic && inner(basic.bytes)?.[0];
	const list = data && readDer(data.bytes)?.find(({ tag }) => tag === 0x30 || tag === 0x31);
	return (list && readDer(list.bytes)?.map(({ bytes }) => bytes)) ?? null;
}

;






async function handshake(net, target) {
	const deadline = performance.now() + target.timeoutMs;
	const first = await attempt(net, target, deadline, ['h2', 'http/1.1']);
	if (first.fault === null && first.alpn === 'h2' && !first.clientCertificateDemanded) {
		const second = await attempt(net, target, deadline, ['http/1.1']);
		return { ...first, clientCertificateDemanded: second.clientCertificateDemanded };
	}
	if (first.fault?.kind === 'closed')
		return attempt(net, target, deadline, ['h2', 'http/1.1']);
	if (first.fault?.kind === 'failed' && /NO_APPLICATION_PROTOCOL/.test(first.fault.code)) {
		return attempt(net, target, deadline, undefined);
	}
	return first;
}
const trusts = new WeakMap();
function trustOf(net) {
	const known = trusts.get(net);
	if (known)
		return known;
	const made = {
		context: (0,external_node_tls_.createSecureContext)({
			ca: [...external_node_tls_.rootCertificates, ...net.extraCa],
			ciphers: 'ALL:eNULL:!aNULL:!PSK:!SRP:@SECLEVEL=0',
			minVersion: 'TLSv1',
			secureOptions: external_node_crypto_.constants.SSL_OP_LEGACY_SERVER_CONNECT,
		}),
		store: trustStore(external_node_tls_.rootCertificates, net.extraCa),
	};
	trusts.set(net, made);
	return made;
}
async function attempt(net, target, deadline, protocols) {
	const left = () => Math.max(1, deadline - performance.now());
	const connection = await (0,tcp .Q)(target.address, target.port, left());
	if (connection.state !== 'open')
		return failed(connectionFault(connection));
	const trust = trustOf(net);
	const started = performance.now();
	const socket = (0,external_node_tls_.connect)({
		socket: connection.socket,
		host: target.host,
		...((0,external_node_net_.isIP)(target.host) === 0 ? { servername: target.host } : {}),
		secureContext: trust.context,
		rejectUnauthorized: false,
		requestOCSP: true,
		minDHSize: 1,
		...(protocols ? { ALPNProtocols: [...protocols] } : {}),
	});
	return new Promise((resolve) => {
		let staple = null;
		let sent = [];
		let finished = false;
		let bytes = '';
		const facts = (fault, demanded) => ({
			chain: sent.length > 0 ? chainFacts(sent, target.host, trust.store, Date.now()) : null,
			objection: finished && !socket.authorized ? codeOf(socket.authorizationError) : null,
			protocol: finished
				? (socket
					.getProtocol()
					?.replace(/^TLSv1$/, 'TLSv1.0')
					.replace('TLSv', 'TLS ') ?? null)
				: null,
			alpn: finished && socket.alpnProtocol ? socket.alpnProtocol : null,
			staple: staple && sent[0] ? stapleStatus(staple, sent[0].serialNumber) : null,
			clientCertificateDemanded: demanded,
			fault,
		});
		const done = (fault, demanded = false) => {
			clearTimeout(timer);
			clearTimeout(quiet);
			const result = facts(fault, demanded);
			socket.removeAllListeners();
			socket.on('error', () => { });
			socket.destroy();
			connection.socket.destroy();
			resolve(result);
		};
		const late = () => done(finished ? null : { kind: 'timeout', connected: true });
		const timer = setTimeout(late, left());
		let quiet;
		socket.on('OCSPResponse', (response) => {
			staple = response;
		});
		socket.on('secureConnect', () => {
			finished = true;
			sent = sentChain(socket);
			let patience = 50 + 3 * (performance.now() - started);
			if (socket.alpnProtocol === 'http/1.1') {
				patience += 500;
				socket.write(`GET / HTTP/1.1\r\nHost: ${hostHeader(target)}\r\nUser-Agent: ${net.userAgent}\r\nConnection: close\r\n\r\n`);
			}
			quiet = setTimeout(() => done(null), Math.min(left(), patience));
		});
		socket.on('session', () => {
			if (finished && socket.alpnProtocol !== 'http/1.1')
				done(null);
		});
		socket.on('data', (piece) => {
			bytes += piece.toString('latin1');
			const refuses = 'HTTP/1.1 400'.length > bytes.length || /^HTTP\/1\.\d 400/.test(bytes);
			const demanded = refuses && /(SSL|client) certificate/i.test(bytes);
			if (demanded || !refuses || bytes.length > 4096)
				done(null, demanded);
		});
		socket.on('end', () => done(finished ? null : { kind: 'closed' }));
		socket.on('error', (error) => {
			const code = error.code ?? 'unknown';
			const demanded = /CERTIFICATE_REQUIRED/.test(code);
			if (demanded || !finished) {
				if (sent.length === 0)
					sent = sentChain(socket);
				return done(finished ? null : faultOf(code), demanded);
			}
			done(null);
		});
		socket.on('close', () => done(finished ? null : { kind: 'closed' }));
	});
}
function failed(fault) {
	return {
		chain: null,
		objection: null,
		protocol: null,
		alpn: null,
		staple: null,
		clientCertificateDemanded: false,
		fault,
	};
}
function connectionFault(connection) {
	switch (connection.state) {
		case 'refused':
			return { kind: 'refused' };
		case 'reset':
			return { kind: 'closed' };
		case 'silent':
			return { kind: 'timeout', connected: false };
		case 'no-route':
			return { kind: 'no-route', code: connection.code };
	}
}
function faultOf(code) {
	if (code === 'ECONNRESET' || code === 'EPIPE')
		return { kind: 'closed' };
	if (/WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|BAD_RECORD_TYPE/.test(code))
		return { kind: 'not-tls' };
	return { kind: 'failed', code: code.replace(/^ERR_SSL_/, '') };
}
const mostCertificates = 10;
function sentChain(socket) {
	const found = [];
	let current = socket.getPeerX509Certificate();
	while (current && found.length < mostCertificates && !found.includes(current)) {
		found.push(current);
		current = current.issuerCertificate;
	}
	return found;
}
function codeOf(error) {
	if (error === null)
		return 'UNVERIFIED';
	if (typeof error === 'string')
		return error;
	return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
function hostHeader(target) {
	const host = target.host.includes(':') ? `[${target.host}]` : target.host;
	return target.port === 443 ? host : `${host}:${target.port}`;
}

var versions = __webpack_require__(30935);
;



function clientHello({ version, suites, host }) {
	const number = versions .e[version];
	const isTls13 = version === 'TLS 1.3';
	const body = Buffer.concat([
		uint16(Math.min(number, 0x0303)),
		(0,external_node_crypto_.randomBytes)(32),
		vector8(isTls13 ? (0,external_node_crypto_.randomBytes)(32) : Buffer.alloc(0)),
		vector16(Buffer.concat(suites.map(uint16))),
		vector8(Buffer.from([0])),
		version === 'SSL 3.0' ? Buffer.alloc(0) : vector16(Buffer.concat(extensions(number, host))),
	]);
	const handshake = Buffer.concat([Buffer.from([1, 0]), uint16(body.length), body]);
	return Buffer.concat([Buffer.from([22]), uint16(Math.min(number, 0x0301)), vector16(handshake)]);
}
const groups = [0x001d, 0x0017, 0x0018, 0x0019, 0x0100, 0x0101];
const signatures = [
	0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0807, 0x0402, 0x0203, 0x0201, 0x0202,
];
function extensions(version, host) {
	const found = [];
	if ((0,external_node_net_.isIP)(host) === 0) {
		found.push(extension(0, vector16(Buffer.concat([Buffer.from([0]), vector16(Buffer.from(host, 'latin1'))]))));
	}
	found.push(extension(10, vector16(Buffer.concat(groups.map(uint16)))), extension(11, vector8(Buffer.from([0]))));
	if (version < 0x0304)
		found.push(extension(0xff01, vector8(Buffer.alloc(0))));
	if (version >= 0x0303)
		found.push(extension(13, vector16(Buffer.concat(signatures.map(uint16)))));
	if (version === 0x0304) {
		const share = Buffer.concat([uint16(0x001d), vector16((0,external_node_crypto_.randomBytes)(32))]);
		found.push(extension(43, vector8(uint16(0x0304))), extension(51, vector16(share)));
	}
	return found;
}
function extension(type, value) {
	return Buffer.concat([uint16(type), vector16(value)]);
}
function uint16(value) {
	return Buffer.from([value >> 8, value & 0xff]);
}
function vector8(value) {
	return Buffer.concat([Buffer.from([value.length]), value]);
}
function vector16(value) {
	return Buffer.concat([uint16(value.length), value]);
}

;
const mostBytes = 128 * 1024;
class AnswerReader {
	#records = Buffer.alloc(0);
	#messages = Buffer.alloc(0);
	#hello = null;
	#dhBits = null;
	#certificateRequested = false;
	#total = 0;
	push(piece) {
		this.#total += piece.length;
		this.#records = Buffer.concat([this.#records, piece]);
		const first = this.#records[0];
		if (this.#total === piece.length && first !== undefined && (first < 20 || first > 23)) {
			return { kind: 'not-tls', start: printable(this.#records) };
		}
		while (this.#records.length >= 5) {
			const type = this.#records[0];
			if (this.#records[1] !== 3)
				return this.end() ?? { kind: 'malformed' };
			const length = this.#records.readUInt16BE(3);
			if (this.#records.length < 5 + length)
				break;
			const fragment = this.#records.subarray(5, 5 + length);
			this.#records = this.#records.subarray(5 + length);
			if (type === 21)
				return this.end() ?? { kind: 'alert', code: fragment[1] ?? 0 };
			if (type !== 22)
				return this.end() ?? { kind: 'malformed' };
			this.#messages = Buffer.concat([this.#messages, fragment]);
			const answer = this.#readMessages();
			if (answer)
				return answer;
		}
		return this.#total > mostBytes ? (this.end() ?? { kind: 'malformed' }) : null;
	}
	end() {
		if (!this.#hello)
			return null;
		return { kind: 'hello', ...this.#hello, dhBits: this.#dhBits, certificateRequested: this.#requested() };
	}
	#requested() {
		return this.#hello !== null && this.#hello.version < 0x0304 ? this.#certificateRequested : null;
	}
	#readMessages() {
		while (this.#messages.length >= 4) {
			const type = this.#messages[0];
			const length = this.#messages.readUIntBE(1, 3);
			if (length > mostBytes)
				return this.end() ?? { kind: 'malformed' };
			if (this.#messages.length < 4 + length)
				return null;
			const body = this.#messages.subarray(4, 4 + length);
			this.#messages = this.#messages.subarray(4 + length);
			if (type === 2) {
				const hello = readServerHello(body);
				if (!hello)
					return { kind: 'malformed' };
				this.#hello = hello;
				if (hello.version >= 0x0304)
					return this.end();
			}
			if (type === 12 && this.#hello && isFiniteField(this.#hello.suite))
				this.#dhBits = primeBits(body);
			if (type === 13)
				this.#certificateRequested = true;
			if (type === 14)
				return this.end() ?? { kind: 'malformed' };
		}
		return null;
	}
}
function readServerHello(body) {
	const sessionLength = body[34];
	if (sessionLength === undefined || body.length < 38 + sessionLength)
		return null;
	const suite = body.readUInt16BE(35 + sessionLength);
	let version = body.readUInt16BE(0);
	const end = 40 + sessionLength;
	if (body.length < end)
		return { version, suite };
	for (let at = end; at + 4 <= body.length;) {
		const type = body.readUInt16BE(at);
		const length = body.readUInt16BE(at + 2);
		if (type === 43 && length === 2 && at + 6 <= body.length)
			version = body.readUInt16BE(at + 4);
		at += 4 + length;
	}
	return { version, suite };
}
const finiteField = new Set([
	0x0014, 0x0015, 0x0016, 0x0018, 0x001b, 0x0032, 0x0033, 0x0034, 0x0038, 0x0039, 0x003a, 0x0013, 0x0045, 0x0067,
	0x006b, 0x006c, 0x006d, 0x0088, 0x009a, 0x009e, 0x009f, 0x00a6, 0x00a7, 0xc09e, 0xc09f, 0xccaa,
]);
function isFiniteField(suite) {
	return finiteField.has(suite);
}
function primeBits(body) {
	if (body.length < 2)
		return null;
	const length = body.readUInt16BE(0);
	if (length === 0 || body.length < 2 + length)
		return null;
	const prime = body.subarray(2, 2 + length);
	const start = prime.findIndex((byte) => byte !== 0);
	return start < 0 ? null : (prime.length - start) * 8 - Math.clz32(prime[start] ?? 0) + 24;
}
function printable(bytes) {
	return bytes
		.subarray(0, 40)
		.toString('latin1')
		.replace(/[^\x20-\x7e]+/g, '.');
}

;



async function askHello(target, hello) {
	const started = performance.now();
	const first = await askOnce(target, hello);
	const left = target.timeoutMs - (performance.now() - started);
	const isInternal = (answer) => answer.kind === 'alert' && answer.code === 80;
	if ((first.kind !== 'closed' && !isInternal(first)) || left <= 0)
		return first;
	const second = await askOnce({ ...target, timeoutMs: left }, hello);
	return isInternal(first) && isInternal(second) ? { kind: 'steady-internal-error' } : second;
}
async function askOnce(target, hello) {
	const started = performance.now();
	const connection = await (0,tcp .Q)(target.address, target.port, target.timeoutMs);
	if (connection.state === 'refused')
		return { kind: 'refused' };
	if (connection.state === 'reset')
		return { kind: 'closed' };
	if (connection.state === 'silent')
		return { kind: 'timeout', connected: false };
	if (connection.state === 'no-route')
		return { kind: 'no-route', code: connection.code };
	const { socket } = connection;
	return new Promise((resolve) => {
		const reader = new AnswerReader();
		const done = (answer) => {
			clearTimeout(timer);
			socket.destroy();
			resolve(answer);
		};
		const late = () => done(reader.end() ?? { kind: 'timeout', connected: true });
		const closed = () => done(reader.end() ?? { kind: 'closed' });
		const timer = setTimeout(late, Math.max(1, target.timeoutMs - (performance.now() - started)));
		socket.on('data', (piece) => {
			const answer = reader.push(piece);
			if (answer)
				done(answer);
		});
		socket.on('error', closed);
		socket.on('end', closed);
		socket.on('close', closed);
		socket.write(clientHello(hello));
	});
}

var suites = __webpack_require__(31855);
var tls_versions = __webpack_require__(90288);
;








async function observe({ hosts }, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	return {
		hosts: await Promise.all(hosts.map((host) => observeHost(host, new Asker(world, host.handshake, timeoutMs)))),
	};
}
async function observeHost(asked, asker) {
	const target = { host: asked.handshake.host, port: asked.handshake.port };
	const found = await asker.addresses();
	if ('fault' in found)
		return { ...target, fault: found.fault, skipped: [], addresses: [] };
	const all = await Promise.all(found.addresses.map((address) => observeAddress(asker, address, asked)));
	const seen = all.filter(({ address, handshake: { fault } }) => fault?.kind !== 'no-route' || !isMissing(address, fault));
	const skipped = all.filter((one) => !seen.includes(one)).map(({ address }) => address);
	return seen.length > 0
		? { ...target, fault: null, skipped, addresses: seen }
		: { ...target, fault: null, skipped: [], addresses: all };
}
function isMissing(address, fault) {
	return (0,tcp .u)(address, { state: 'no-route', code: fault.code });
}
const leastShare = 0.15;
async function observeAddress(asker, address, wanted) {
	const started = performance.now();
	let leftMs = asker.timeoutMs;
	const hello = (version, suites, set) => asker.hello(address, version, suites, set, leftMs);
	const all = Object.keys(versions .e);
	const [shaken, ...asked] = await Promise.all([
		asker.handshake(address),
		...(wanted.versions
			? all.map((version) => hello(version, version === 'TLS 1.3' ? suites .nk : suites .Yr, 'all'))
			: []),
	]);
	leftMs = Math.max(leftMs * leastShare, leftMs - (performance.now() - started));
	const spoken = (0,tls_versions .uF)(asked, shaken);
	const accepted = all.filter((version) => spoken.get(version)?.is === 'accepted');
	const older = accepted.filter((version) => version !== 'TLS 1.3');
	const newestOlder = older.at(-1);
	const asksForwardSecrecy = wanted.forwardSecret !== null && newestOlder === 'TLS 1.2' && !accepted.includes('TLS 1.3');
	const [weak, finiteField, forwardSecret, outsideProfile] = await Promise.all([
		Promise.all(wanted.weak ? older.map((version) => hello(version, suites .iC, 'weak')) : []),
		wanted.finiteField && newestOlder ? hello(newestOlder, suites .jc, 'dhe') : null,
		asksForwardSecrecy ? hello('TLS 1.2', suites .TL, 'forward-secret') : null,
		Promise.all(wanted.outsideProfile
			? accepted.flatMap((version) => {
				if (version === 'TLS 1.3')
					return [hello(version, suites .DN, 'outside-profile')];
				return version === 'TLS 1.2' ? [hello(version, suites .Tj, 'outside-profile')] : [];
			})
			: []),
	]);
	return { address, handshake: shaken, versions: asked, weak, finiteField, forwardSecret, outsideProfile };
}
class Asker {
	#world;
	#target;
	timeoutMs;
	constructor(world, target, timeoutMs) {
		this.#world = world;
		this.#target = target;
		this.timeoutMs = timeoutMs;
	}
	addresses() {
		const { host } = this.#target;
		return this.#world.ask(`addresses ${host} ${this.timeoutMs}`, () => (0,addresses .s)(this.#world.net, host, this.timeoutMs));
	}
	handshake(address) {
		const { host, port } = this.#target;
		return this.#ask(`tls handshake ${address}`, () => handshake(this.#world.net, { host, port, address, timeoutMs: this.timeoutMs }));
	}
	async hello(address, version, suites, set, timeoutMs) {
		const offered = suites.map(({ id }) => id);
		const { host, port } = this.#target;
		const answer = await this.#ask(`tls hello ${version} ${set} ${address}`, () => askHello({ address, port, timeoutMs }, { version, suites: offered, host }));
		return { version, offered, answer };
	}
	#ask(question, ask) {
		const name = (0,host .M0)(this.#target.host, this.#target.port);
		return this.#world.ask(`${question} ${name} ${this.timeoutMs}`, () => this.#world.net.lanes.run(name, ask));
	}
}


  }),

  90066:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  addressesOf)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

async function addressesOf(net, host, timeoutMs) {
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
		return { addresses: [host] };
	return new Promise((resolve) => {
		const timer = setTimeout(() => resolve({ fault: 'timeout' }), timeoutMs);
		net.lookup(host, { all: true }, (error, found) => {
			clearTimeout(timer);
			if (error)
				return resolve({ fault: error.code ?? 'unknown' });
			const addresses = Array.isArray(found) ? found.map((one) => one.address) : [found];
			resolve(addresses.length > 0 ? { addresses: [...new Set(addresses)] } : { fault: 'ENODATA' });
		});
	});
}


  }),

  29461:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  connectTcp),
	u: () => (  isMissingIpv6)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function connectTcp(address, port, timeoutMs) {
	return new Promise((resolve) => {
		const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, family: address.includes(':') ? 6 : 4 });
		const done = (result) => {
			clearTimeout(timer);
			socket.removeAllListeners('error');
			socket.removeAllListeners('connect');
			socket.on('error', () => { });
			if (result.state !== 'open')
				socket.destroy();
			resolve(result);
		};
		const timer = setTimeout(() => done({ state: 'silent' }), timeoutMs);
		socket.once('connect', () => done({ state: 'open', socket }));
		socket.once('error', (error) => done(failure(error.code ?? '')));
	});
}
function failure(code) {
	if (code === 'ECONNREFUSED')
		return { state: 'refused' };
	if (code === 'ECONNRESET' || code === 'EPIPE')
		return { state: 'reset' };
	if (code === 'ETIMEDOUT' || code === 'EACCES' || code === 'EPERM')
		return { state: 'silent' };
	return { state: 'no-route', code };
}
function isMissingIpv6(address, connection) {
	return (address.includes(':') &&
		connection.state === 'no-route' &&
		['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(connection.code));
}


  })

};
