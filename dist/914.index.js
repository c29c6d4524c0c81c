(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 914;
const ids = [914,1912];
const modules = {

  20914:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var promises_ = __webpack_require__(58500);
var clock = __webpack_require__(39112);
var tcp = __webpack_require__(29461);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_net_ = __webpack_require__(77030);
var external_node_tls_ = __webpack_require__(41692);
var time_limit = __webpack_require__(72255);
var trust = __webpack_require__(91912);
var bounded = __webpack_require__(54637);
var x509 = __webpack_require__(31774);
;




function trustStore(publicPems, extra) {
	const given = extra.flatMap(splitPem).map((pem) => new external_node_crypto_.X509Certificate(pem));
	const isRoot = (one) => signs(one, one);
	return {
		publicRoots: rootsOf(publicPems),
		privateRoots: bySubject(given.filter(isRoot)),
		known: bySubject(given.filter((one) => !isRoot(one))),
	};
}
function rootsOf(pems) {
	const all = pems.map((pem) => ({ pem, der: derOf(pem) }));
	const known = new Map();
	return (issued) => {
		const before = known.get(issued.issuer);
		if (before)
			return before;
		const name = (0,x509 .bD)(issued);
		const found = all
			.filter(({ der }) => name === null || der.includes(name))
			.map(({ pem }) => new external_node_crypto_.X509Certificate(pem))
			.filter(({ subject }) => subject === issued.issuer);
		known.set(issued.issuer, found);
		return found;
	};
}
function derOf(pem) {
	return Buffer.from(pem.replace(/-----[A-Z ]+-----/g, ''), 'base64');
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
function revocables(sent, store, nowMs) {
	const { certificates, root } = bestPath(sent, store, nowMs);
	if (root === null)
		return [];
	return certificates.flatMap((one, at) => {
		const urls = (0,x509 .Ic)(one);
		const issuer = certificates[at + 1] ?? root;
		if (urls.length === 0 || signs(one, one))
			return [];
		return [
			{
				subject: shortName(one.subject),
				serial: one.serialNumber.toLowerCase(),
				role: at === 0 ? 'leaf' : 'intermediate',
				urls,
				certificate: one.raw.toString('base64'),
				issuer: issuer.raw.toString('base64'),
			},
		];
	});
}
function issuerOf(sent, store, nowMs) {
	const { certificates, root } = bestPath(sent, store, nowMs);
	return certificates[1] ?? root;
}
function chainFacts(sent, host, store, nowMs) {
	const path = bestPath(sent, store, nowMs);
	const used = new Set(path.certificates);
	return {
		sent: sent.map((one, index) => factsOf(one, roleOf(one, index, used, path.root))),
		coversHost: sent[0] !== undefined && covers(sent[0], host),
		anchor: path.anchor,
		inOrder: sent.every((one, index) => index === 0 || signs(one, sent[index - 1])),
	};
}
function roleOf(one, index, used, root) {
	if (index === 0)
		return 'leaf';
	if (signs(one, one))
		return 'root';
	if (used.has(one))
		return 'intermediate';
	return root !== null && isSameAuthority(one, root) ? 'cross-signed' : 'unused';
}
function isSameAuthority(one, other) {
	try {
		return one.subject === other.subject && one.publicKey.equals(other.publicKey);
	}
	catch {
		return false;
	}
}
const mostSteps = 200;
function bestPath(sent, store, nowMs) {
	const [leaf, ...others] = sent;
	if (!leaf)
		return { certificates: [], anchor: { kind: 'unknown-issuer', issuer: '' }, root: null };
	let best = null;
	let steps = 0;
	const walk = (certificates) => {
		if (++steps > mostSteps)
			return;
		const last = certificates.at(-1);
		const { anchor, root } = endOf(last, certificates.length === 1, store);
		const next = root !== null || signs(last, last) ? [] : others.filter((one) => !certificates.includes(one) && signs(one, last));
		if (next.length > 0) {
			for (const one of next)
				walk([...certificates, one]);
			return;
		}
		const current = certificates.every((one) => one.validToDate.getTime() > nowMs);
		const worth = (root !== null ? 1000 : anchor.kind === 'not-sent' ? 500 : 0) + (current ? 100 : 0) + certificates.length;
		if (!best || worth > best.worth)
			best = { path: { certificates, anchor, root }, worth };
	};
	walk([leaf]);
	return best?.path ?? { certificates: [leaf], ...endOf(leaf, true, store) };
}
function endOf(last, isLeaf, store) {
	for (const [kind, roots] of [
		['public', store.publicRoots(last)],
		['private', store.privateRoots.get(last.issuer) ?? []],
	]) {
		const root = roots.find((one) => signs(one, last));
		if (root)
			return { anchor: { kind, subject: shortName(root.subject) }, root };
	}
	return { anchor: untrustedEnd(last, isLeaf, store), root: null };
}
function untrustedEnd(last, isLeaf, store) {
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
		if (type === 'ec') {
			const curve = details?.namedCurve ?? 'unknown';
			return { type, bits: curveBits[curve] ?? null, curve };
		}
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

var der = __webpack_require__(46467);
;



function readStaple(response, certificate, issuer) {
	const basic = basicResponse(response);
	if (basic === null)
		return 'unreadable';
	const [data, algorithm, signature, certificates] = basic;
	const singles = data && singleResponses(data);
	if (!data || !singles)
		return 'unreadable';
	const signers = issuer === null ? [] : [issuer, ...delegated(certificates, issuer)];
	const signed = (0,x509 .yK)(data.whole, algorithm, signature, signers);
	for (const single of singles) {
		const [id, state, from, until] = (0,der .SU)(single.bytes) ?? [];
		if (!id || !state || !isAbout(id, certificate, issuer))
			continue;
		const kind = state.tag & 0x1f;
		const next = until?.tag === 0xa0 ? (0,der .SU)(until.bytes)?.[0] : undefined;
		return {
			status: kind === 0 ? 'good' : kind === 1 ? 'revoked' : 'unknown',
			fromMs: from ? (0,der .tm)(from) : null,
			untilMs: next ? (0,der .tm)(next) : null,
			signature: signed,
		};
	}
	return { status: 'other', fromMs: null, untilMs: null, signature: signed };
}
function basicResponse(response) {
	const [status, wrapped] = (0,der .vW)(response) ?? [];
	if (status?.bytes[0] !== 0 || !wrapped)
		return null;
	const [, basic] = (0,der .vW)(wrapped.bytes) ?? [];
	return (basic && (0,der .vW)(basic.bytes)) ?? null;
}
function singleResponses(data) {
	const list = (0,der .SU)(data.bytes)?.find(({ tag }) => tag === 0x30 || tag === 0x31);
	return (list && (0,der .SU)(list.bytes)) ?? null;
}
const hashes = { '2b0e03021a': 'sha1', '608648016503040201': 'sha256' };
function isAbout(id, certificate, issuer) {
	const [algorithm, nameHash, keyHash, serial] = (0,der .SU)(id.bytes) ?? [];
	if (!serial || serial.bytes.length === 0)
		return false;
	if (BigInt(`0x${serial.bytes.toString('hex')}`) !== BigInt(`0x${certificate.serialNumber}`))
		return false;
	const hash = hashes[(algorithm && (0,der .SU)(algorithm.bytes)?.[0]?.bytes.toString('hex')) ?? ''];
	const name = (0,x509 .bD)(certificate);
	if (issuer === null || hash === undefined || name === null || !nameHash || !keyHash)
		return true;
	const digest = (bytes) => (0,external_node_crypto_.createHash)(hash).update(bytes).digest();
	const key = (0,der .vW)(issuer.publicKey.export({ type: 'spki', format: 'der' }))?.[1];
	return nameHash.bytes.equals(digest(name)) && (!key || keyHash.bytes.equals(digest(key.bytes.subarray(1))));
}
const ocspSigning = '1.3.6.1.5.5.7.3.9';
const mostCertificates = 5;
function delegated(certificates, issuer) {
	const list = (certificates?.tag === 0xa0 && (0,der .vW)(certificates.bytes)) || [];
	return list.slice(0, mostCertificates).flatMap(({ whole }) => {
		try {
			const one = new external_node_crypto_.X509Certificate(whole);
			const isLet = one.issuer === issuer.subject && (one.keyUsage ?? []).includes(ocspSigning);
			return isLet && one.verify(issuer.publicKey) ? [one] : [];
		}
		catch {
			return [];
		}
	});
}

var start_tls = __webpack_require__(65752);
;








const keyKinds = {
	RSA: [
		'rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512:rsa_pss_pss_sha256:rsa_pss_pss_sha384',
		'RSA+SHA256:RSA+SHA384:RSA+SHA512:RSA+SHA1',
	].join(':'),
	ECDSA: 'ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ECDSA+SHA1',
};
async function handshake(net, target, how) {
	const deadline = performance.now() + target.timeoutMs;
	const first = await attempt(net, target, deadline, how);
	return first.fault?.kind === 'closed' ? attempt(net, target, deadline, how) : first;
}
function agreesOnNoProtocol({ fault }) {
	return fault?.kind === 'failed' && /NO_APPLICATION_PROTOCOL/.test(fault.code);
}
function lookAt({ store, chains }, sent, host) {
	const key = JSON.stringify([host, ...sent.map(({ fingerprint256 }) => fingerprint256)]);
	const known = chains.get(key);
	if (known)
		return known;
	const now = Date.now();
	const looked = {
		facts: chainFacts(sent, host, store, now),
		issuer: issuerOf(sent, store, now),
		revocable: revocables(sent, store, now),
	};
	chains.set(key, looked);
	return looked;
}
const trusts = new WeakMap();
function trustOf(net) {
	const known = trusts.get(net);
	if (known)
		return known;
	const made = {
		contexts: new Map(),
		store: trustStore(external_node_tls_.rootCertificates, net.extraCa),
		chains: new Map(),
	};
	trusts.set(net, made);
	return made;
}
function contextOf(net, keys) {
	const { contexts } = trustOf(net);
	const known = contexts.get(keys ?? '');
	if (known)
		return known;
	const made = (0,trust.trusting)(net.extraCa, {
		ciphers: 'ALL:eNULL:!aNULL:!PSK:!SRP:@SECLEVEL=0',
		minVersion: 'TLSv1',
		secureOptions: external_node_crypto_.constants.SSL_OP_LEGACY_SERVER_CONNECT,
		...(keys ? { sigalgs: keyKinds[keys] } : {}),
	});
	contexts.set(keys ?? '', made);
	return made;
}
const demand = /CERTIFICATE_REQUIRED|ALERT_(BAD_CERTIFICATE|HANDSHAKE_FAILURE|CERTIFICATE_UNKNOWN|UNKNOWN_CA|NO_CERTIFICATE)/;
async function attempt(net, target, deadline, how) {
	const left = () => Math.max(1, deadline - performance.now());
	const connection = await (0,start_tls .r)(target, left());
	if (connection.state !== 'open')
		return failed(connectionFault(connection));
	const trust = trustOf(net);
	const started = performance.now();
	const socket = (0,external_node_tls_.connect)({
		socket: connection.socket,
		host: target.host,
		...((0,external_node_net_.isIP)(target.host) === 0 && !how.withoutName ? { servername: target.host } : {}),
		secureContext: contextOf(net, how.keys),
		rejectUnauthorized: false,
		requestOCSP: true,
		minDHSize: 1,
		...(how.alpn.length > 0 ? { ALPNProtocols: [...how.alpn] } : {}),
	});
	return new Promise((resolve) => {
		let staple = null;
		let sent = [];
		let finished = false;
		let bytes = '';
		const facts = (fault, demanded) => {
			const looked = sent.length > 0 ? lookAt(trust, sent, target.host) : null;
			return { ...seen(looked), fault, clientCertificateDemanded: demanded };
		};
		const seen = (looked) => ({
			chain: looked?.facts ?? null,
			objection: finished && !socket.authorized ? codeOf(socket.authorizationError) : null,
			protocol: finished
				? (socket
					.getProtocol()
					?.replace(/^TLSv1$/, 'TLSv1.0')
					.replace('TLSv', 'TLS ') ?? null)
				: null,
			alpn: finished && socket.alpnProtocol ? socket.alpnProtocol : null,
			staple: staple && sent[0] ? readStaple(staple, sent[0], looked?.issuer ?? null) : null,
			revocable: finished && socket.authorized ? (looked?.revocable ?? []) : [],
		});
		const done = (fault, demanded = false) => {
			endLimit();
			endQuiet();
			const result = facts(fault, demanded);
			socket.removeAllListeners();
			socket.on('error', () => { });
			socket.destroy();
			connection.socket.destroy();
			resolve(result);
		};
		const late = () => done(finished ? null : { kind: 'timeout', connected: true });
		const endLimit = (0,time_limit .D)(left(), late);
		let endQuiet = () => { };
		socket.on('OCSPResponse', (response) => {
			staple = response;
		});
		let asking = false;
		socket.on('secureConnect', () => {
			finished = true;
			sent = sentChain(socket);
			asking = how.asks === true && socket.alpnProtocol === 'http/1.1';
			if (asking) {
				const run = net.run ? `Readiness-Run: ${net.run}\r\n` : '';
				socket.write(`GET / HTTP/1.1\r\nHost: ${hostHeader(target)}\r\nUser-Agent: ${net.userAgent}\r\n${run}Connection: close\r\n\r\n`);
			}
			else if (socket.getProtocol() !== 'TLSv1.3') {
				return done(null);
			}
			const patience = 250 + 3 * (performance.now() - started) + (asking ? 300 : 0);
			endQuiet = (0,time_limit .D)(Math.min(left(), patience), () => done(null));
		});
		socket.on('session', () => {
			if (finished && !asking)
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
			if (finished)
				return done(null, demand.test(code));
			if (sent.length === 0)
				sent = sentChain(socket);
			done(faultOf(code), /CERTIFICATE_REQUIRED/.test(code));
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
		revocable: [],
		clientCertificateDemanded: false,
		fault,
	};
}
function connectionFault(connection) {
	switch (connection.state) {
		case 'mute':
			return { kind: 'timeout', connected: true };
		case 'no-start-tls':
			return { kind: 'no-start-tls', said: connection.said };
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
const handshake_mostCertificates = 10;
function sentChain(socket) {
	const found = [];
	let current = socket.getPeerX509Certificate();
	while (current && found.length < handshake_mostCertificates && !found.includes(current)) {
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

var suites = __webpack_require__(31855);
var versions = __webpack_require__(30935);
var host = __webpack_require__(16612);
var addresses = __webpack_require__(90066);
var groups = __webpack_require__(5554);
var hello = __webpack_require__(86356);
var questions = __webpack_require__(20940);
;






class Asker {
	wanted;
	config;
	timeoutMs;
	#world;
	#crls = new Set();
	constructor(world, wanted, config, timeoutMs) {
		this.#world = world;
		this.wanted = wanted;
		this.config = config;
		this.timeoutMs = timeoutMs;
	}
	addresses() {
		const { host } = this.wanted.handshake;
		return this.#world.ask(`addresses ${host} ${this.timeoutMs}`, () => (0,addresses .s)(this.#world.net, host, this.timeoutMs));
	}
	shake(address, how, turn, timeoutMs) {
		const { host, port } = this.wanted.handshake;
		const place = { host, port, address, startTls: this.wanted.startTls ?? undefined, timeoutMs };
		return this.#ask(`tls handshake ${turn} ${JSON.stringify(how)} ${address}`, () => handshake(this.#world.net, place, how));
	}
	async hello(address, { version, suites, group }, turn, timeoutMs) {
		const offered = suites.map(({ id }) => id);
		const { host, port } = this.wanted.handshake;
		const place = { port, address, startTls: this.wanted.startTls ?? undefined, timeoutMs };
		const text = `tls hello ${turn} ${version} ${group ?? ''} ${offered.join(' ')} ${address}`;
		const answer = await this.#ask(text, () => (0,hello.askHello)(place, { version, suites: offered, host, ...(group === undefined ? {} : { group: groups .T[group] }) }));
		return { version, offered, answer };
	}
	async revocation({ subject, serial, role, urls: [url], certificate, issuer }, timeoutMs) {
		if (url === undefined || (!this.#crls.has(url) && this.#crls.size >= questions .UW))
			return null;
		this.#crls.add(url);
		const { net } = this.#world;
		const { askCrl, stateIn } = await Promise.all( [__webpack_require__.e(6099), __webpack_require__.e(3132)]).then(__webpack_require__.bind(__webpack_require__, 65186));
		const list = await this.#world.ask(`crl ${url}`, () => askCrl(net, url, Math.min(timeoutMs, longestCrlMs)));
		const answer = typeof list === 'string' ? list : stateIn(list, certificate, issuer);
		return { subject, serial, role, url, answer };
	}
	#ask(question, ask) {
		const { handshake: target, startTls } = this.wanted;
		const name = (0,host .M0)(target.host, target.port);
		return this.#world.ask(`${question} ${name} ${startTls ?? ''} ${this.timeoutMs}`, () => this.#world.net.lanes.run(name, ask));
	}
}
const longestCrlMs = 3000;
class Slot {
	value;
	#ask;
	#fault;
	constructor(ask, fault) {
		this.#ask = ask;
		this.#fault = fault;
	}
	async run(turn) {
		this.value = await this.#ask(turn);
	}
	get isTurnedAway() {
		const fault = this.#fault(this.value);
		return fault === 'closed' || fault === 'refused';
	}
}

;


const unassigned = { id: 0xee01, name: 'unassigned' };
const kinds = Object.keys(keyKinds);
const noHellos = { versions: [], weak: [], finiteField: [], outsideProfile: [] };
function isSame(one, other) {
	return one.serial === other.serial && one.issuer === other.issuer;
}
function revocableOf(all) {
	const found = new Map();
	for (const one of all.flatMap(({ revocable }) => revocable))
		found.set(`${one.serial} ${one.issuer}`, one);
	return [...found.values()];
}
function isOfKind(shaken, keys) {
	if (shaken?.fault !== null)
		return false;
	const type = shaken.chain?.sent[0]?.key.type;
	return keys === 'ECDSA' ? type === 'ec' : type === 'rsa' || type === 'rsa-pss';
}
function outsideSuites(accepted) {
	return accepted.flatMap((version) => {
		if (version === 'TLS 1.3')
			return [{ version, suites: suites.outsideTls13 }];
		return version === 'TLS 1.2' ? [{ version, suites: suites.outsideIntermediate }] : [];
	});
}
function groupHellos(group) {
	return [
		{ version: 'TLS 1.3', suites: suites.tls13Suites, group },
		{ version: 'TLS 1.2', suites: suites.curveSuites, group },
	];
}

var tls_versions = __webpack_require__(90288);
;










async function observe({ hosts }, config, world) {
	const timeoutMs = config.timeout ?? world.timeoutMs;
	return { hosts: await Promise.all(hosts.map((host) => observeHost(new Asker(world, host, config, timeoutMs)))) };
}
async function observeHost(asker) {
	const { host, port } = asker.wanted.handshake;
	const target = { host, port };
	const found = await asker.addresses();
	if ('fault' in found)
		return { ...target, fault: found.fault, skipped: [], unasked: 0, addresses: [] };
	const asked = found.addresses.slice(0, questions .SB); 
	const unasked = found.addresses.length - asked.length;
	const all = await Promise.all(asked.map((address) => new AddressAsker(asker, address).observe()));
	const seen = all.filter(({ address, handshake: { fault } }) => fault?.kind !== 'no-route' || !isMissing(address, fault));
	const skipped = all.filter((one) => !seen.includes(one)).map(({ address }) => address);
	return seen.length > 0
		? { ...target, fault: null, skipped, unasked, addresses: seen }
		: { ...target, fault: null, skipped: [], unasked, addresses: all };
}
function isMissing(address, fault) {
	return (0,tcp .ux)(address, { state: 'no-route', code: fault.code });
}
const leastShare = 0.15;
const leastSpareMs = 500;
const pausesMs = [50, 250];
const web = ['h2', 'http/1.1'];
const values = (slots) => slots.map(({ value }) => value);
class AddressAsker {
	#asker;
	#address;
	#started = (0,clock .t)();
	#timeoutMs;
	#answered = false;
	#crowded = false;
	constructor(asker, address) {
		this.#asker = asker;
		this.#address = address;
		this.#timeoutMs = asker.timeoutMs;
	}
	async observe() {
		const { wanted, config } = this.#asker;
		const all = Object.keys(versions .e);
		const first = this.#first();
		const asked = wanted.versions
			? all.map((version) => this.#hello({ version, suites: version === 'TLS 1.3' ? suites.tls13Suites : suites.olderSuites }))
			: [];
		const byKind = wanted.samples ? kinds.map((keys) => this.#shake({ alpn: this.#web, keys })) : [];
		const withoutName = wanted.withoutName ? [this.#shake({ alpn: this.#web, withoutName: true })] : [];
		const alpn = wanted.alpn ? (config.alpn ?? []).map((name) => this.#shake({ alpn: [name] })) : [];
		await this.#settle([first, ...asked, ...byKind, ...withoutName, ...alpn]);
		const { shaken, again, tookMs } = first.value;
		this.#timeoutMs = this.#leftMs();
		const spoken = (0,tls_versions .uF)(values(asked), shaken);
		const accepted = all.filter((version) => spoken.get(version)?.is === 'accepted');
		const older = accepted.filter((version) => version !== 'TLS 1.3');
		const newestOlder = older.at(-1);
		const hellos = (isWanted, list) => isWanted ? list.map((one) => this.#hello(one)) : [];
		const weak = hellos(wanted.weak, older.map((version) => ({ version, suites: suites.weakSuites })));
		const finiteField = hellos(wanted.finiteField && newestOlder, older.slice(-1).map((version) => ({ version, suites: suites.finiteFieldSuites })));
		const forwardSecret = hellos(wanted.forwardSecret, older.map((version) => ({ version, suites: version === 'TLS 1.2' ? suites.modernOlderSuites : suites.ephemeralSuites })));
		const outsideProfile = hellos(wanted.outsideProfile, outsideSuites(accepted));
		const named = wanted.groups ? (config.groups ?? []) : [];
		const asGroups = named.map((group) => ({ group, slots: groupHellos(group).map((one) => this.#hello(one)) }));
		const revocable = wanted.revocation ? revocableOf([shaken, ...values(byKind)]) : [];
		const revocations = Promise.all(revocable.map((one) => this.#revocation(one)));
		await this.#settle([
			...weak,
			...finiteField,
			...forwardSecret,
			...outsideProfile,
			...asGroups.flatMap(({ slots }) => slots),
		]);
		this.#timeoutMs = this.#leftMs();
		const hasTime = shaken.fault === null && this.#spareMs() >= Math.max(leastSpareMs, 5 * tookMs);
		const shown = kinds.filter((keys, at) => isOfKind(byKind[at]?.value, keys));
		const more = wanted.samples && hasTime ? this.#samples(shown) : [];
		await this.#settle(more.map(({ slot }) => slot));
		const late = wanted.revocation ? revocableOf(more.map(({ slot }) => slot.value)) : [];
		const lateRevocations = Promise.all(late.filter((one) => !revocable.some((known) => isSame(one, known))).map((one) => this.#revocation(one)));
		const hellosAgain = wanted.again && hasTime ? await this.#again({ asked, weak, finiteField, outsideProfile }, spoken) : noHellos;
		await this.#knowRefusals([...asked, ...weak, ...finiteField, ...forwardSecret, ...outsideProfile]);
		return {
			address: this.#address,
			handshake: shaken,
			samples: [
				...(again?.fault === null ? [{ keys: 'any', handshake: again }] : []),
				...shown.map((keys) => ({ keys, handshake: byKind[kinds.indexOf(keys)]?.value })),
				...more.map(({ keys, slot }) => ({ keys, handshake: slot.value })),
			],
			withoutName: withoutName[0]?.value ?? null,
			revocations: [...(await revocations), ...(await lateRevocations)].filter((one) => one !== null),
			crowded: this.#crowded,
			versions: values(asked),
			weak: values(weak),
			finiteField: finiteField[0]?.value ?? null,
			forwardSecret: values(forwardSecret),
			outsideProfile: values(outsideProfile),
			again: hellosAgain,
			alpn: alpn.map(({ value }, at) => ({ name: config.alpn?.[at] ?? '', handshake: value })),
			groups: asGroups.map(({ group, slots }) => ({ group, hellos: values(slots) })),
		};
	}
	#revocation(one) {
		return this.#asker.revocation(one, this.#timeoutMs);
	}
	async #again(first, spoken) {
		const { wanted: asks } = this.#asker;
		const isOld = ['SSL 3.0', 'TLS 1.0', 'TLS 1.1'].some((one) => spoken.get(one)?.is === 'accepted');
		const isTaken = (slots) => values(slots).some((one) => (0,tls_versions .Zm)(one).is === 'accepted');
		const samples = async (isWanted, offered) => {
			if (!isWanted || this.#spareMs() < leastSpareMs)
				return [];
			this.#timeoutMs = this.#leftMs();
			const slots = Array.from({ length: questions .Cg }, (_, turn) => this.#hello(offered, `${turn} `));
			if (this.#crowded)
				for (const slot of slots)
					await slot.run('');
			else
				await Promise.all(slots.map((slot) => slot.run('')));
			return values(slots);
		};
		const version = 'TLS 1.2';
		return {
			versions: await samples(first.asked.length > 0 && !isOld, { version: 'TLS 1.1', suites: suites.olderSuites }),
			weak: await samples(asks.weak !== null && !isTaken(first.weak), { version, suites: suites.weakSuites }),
			finiteField: await samples(asks.finiteField !== null && !isTaken(first.finiteField), {
				version,
				suites: suites.finiteFieldSuites,
			}),
			outsideProfile: await samples(asks.outsideProfile !== null && !isTaken(first.outsideProfile), {
				version,
				suites: suites.outsideIntermediate,
			}),
		};
	}
	async #knowRefusals(slots) {
		const closed = slots.filter(({ value }) => value.answer.kind === 'closed');
		if (closed.length === 0 || this.#asker.wanted.startTls === null)
			return;
		const control = this.#hello({ version: 'TLS 1.2', suites: [unassigned] });
		await control.run('');
		if (control.value.answer.kind !== 'closed')
			return;
		for (const slot of closed)
			slot.value = { ...slot.value, answer: { kind: 'closed-as-refusal' } };
	}
	get #web() {
		return this.#asker.wanted.startTls === null ? web : [];
	}
	#spareMs() {
		return this.#asker.timeoutMs - ((0,clock .t)() - this.#started);
	}
	#leftMs() {
		return Math.max(this.#asker.timeoutMs * leastShare, this.#spareMs());
	}
	async #settle(slots) {
		if (this.#crowded)
			for (const slot of slots)
				await slot.run('');
		else
			await Promise.all(slots.map((slot) => slot.run('')));
		this.#answered ||= slots.some(({ isTurnedAway }) => !isTurnedAway);
		if (!this.#answered)
			return;
		for (const ms of pausesMs) {
			for (const slot of slots.filter(({ isTurnedAway }) => isTurnedAway)) {
				if (this.#spareMs() < 2 * ms)
					return;
				await (0,promises_.setTimeout)(ms);
				await slot.run(`after ${ms} ms`);
				if (!slot.isTurnedAway)
					this.#crowded = true;
			}
			if (!this.#crowded)
				return;
		}
	}
	#shake(how, turn = '') {
		return new Slot((again) => this.#asker.shake(this.#address, how, `${turn}${again}`, this.#timeoutMs), ({ fault }) => fault?.kind);
	}
	#hello(offered, turn = '') {
		return new Slot((again) => this.#asker.hello(this.#address, offered, `${turn}${again}`, this.#timeoutMs), ({ answer }) => answer.kind);
	}
	#first() {
		const shake = (how, turn) => this.#asker.shake(this.#address, how, turn, Math.max(1, this.#timeoutMs - ((0,clock .t)() - this.#started)));
		return new Slot(async (turn) => {
			const started = (0,clock .t)();
			const shaken = await shake({ alpn: this.#web, asks: true }, turn);
			const tookMs = (0,clock .t)() - started;
			if (agreesOnNoProtocol(shaken))
				return { shaken: await shake({ alpn: [] }, turn), again: null, tookMs };
			if (shaken.fault !== null || shaken.alpn !== 'h2')
				return { shaken, again: null, tookMs };
			return { shaken, again: await shake({ alpn: ['http/1.1'], asks: true }, turn), tookMs };
		}, ({ shaken }) => shaken.fault?.kind);
	}
	#samples(shown) {
		const ways = shown.length > 1 ? shown : ['any'];
		return ways.flatMap((keys) => Array.from({ length: questions .Cg }, (_, turn) => ({
			keys,
			slot: this.#shake(keys === 'any' ? { alpn: this.#web } : { alpn: this.#web, keys }, `${turn}`),
		})));
	}
}


  }),

  90066: shared[90066],

  39112: core[39112],

  72255: core[72255],

  31774:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ic: () => (  crlUrls),
	bD: () => (  issuerName),
	yK: () => (  signatureOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _der_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46467);


function fieldsOf(one) {
	const body = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .vW)(one.raw)?.[0];
	const all = (body && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .SU)(body.bytes)) ?? [];
	return { named: all[0]?.tag === 0xa0 ? all.slice(1) : all, all };
}
function issuerName(one) {
	return fieldsOf(one).named[2]?.whole ?? null;
}
const crlDistributionPoints = Buffer.from('551d1f', 'hex');
const mostUrls = 3;
function crlUrls(one) {
	const value = extension(one, crlDistributionPoints);
	const points = value === null ? [] : ((0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .vW)(value) ?? []);
	const names = points.flatMap((point) => 
	within((0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .SU)(point.bytes), 0xa0).flatMap((choice) => within((0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .SU)(choice.bytes), 0xa0).flatMap((all) => within((0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .SU)(all.bytes), 0x86))));
	return names
		.map(({ bytes }) => bytes.subarray(0, 500).toString('latin1'))
		.filter((url) => /^http:\/\//i.test(url) && URL.canParse(url))
		.slice(0, mostUrls); 
}
function within(values, tag) {
	return (values ?? []).filter((value) => value.tag === tag);
}
function extension(one, id) {
	const [list] = within(fieldsOf(one).all, 0xa3);
	for (const each of (list && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .vW)(list.bytes)) ?? []) {
		const [name, ...rest] = (0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .SU)(each.bytes) ?? [];
		if (name?.bytes.equals(id))
			return rest.at(-1)?.bytes ?? null;
	}
	return null;
}
const algorithms = {
	'2a864886f70d010105': 'sha1',
	'2a864886f70d01010b': 'sha256',
	'2a864886f70d01010c': 'sha384',
	'2a864886f70d01010d': 'sha512',
	'2a8648ce3d0401': 'sha1',
	'2a8648ce3d040302': 'sha256',
	'2a8648ce3d040303': 'sha384',
	'2a8648ce3d040304': 'sha512',
	'2b6570': null,
	'2b6571': null,
};
function signatureOf(text, algorithm, signature, signers) {
	const id = algorithm && (0,_der_js__WEBPACK_IMPORTED_MODULE_1__  .SU)(algorithm.bytes)?.[0]?.bytes.toString('hex');
	const digest = id === undefined ? undefined : algorithms[id];
	if (digest === undefined || signature?.tag !== 0x03 || signers.length === 0)
		return 'unknown';
	const bytes = signature.bytes.subarray(1);
	const isBy = (signer) => {
		try {
			return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(digest, text, signer.publicKey, bytes);
		}
		catch {
			return false;
		}
	};
	return signers.some(isBy) ? 'valid' : 'invalid';
}


  }),

  91912:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	trusting: () => (  trusting)
  });
  var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41692);

const shared = new WeakMap();
function trusting(extraCa, options) {
	const known = options ? undefined : shared.get(extraCa);
	if (known)
		return known;
	const made = (0,node_tls__WEBPACK_IMPORTED_MODULE_0__.createSecureContext)(options);
	for (const pem of extraCa)
		made.context.addCACert(pem);
	if (!options)
		shared.set(extraCa, made);
	return made;
}


  })

};
return { ids, modules };
})
