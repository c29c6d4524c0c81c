(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 4307;
const ids = [4307,5056,1855];
const modules = {

  57989: shared[57989],

  84307:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  tls: () => (  tls)
});

var lint_define = __webpack_require__(2121);
var formats_host = __webpack_require__(16612);
;
const dayMs = 86_400_000;
function isoTime(ms) {
	const date = new Date(ms);
	return Number.isNaN(date.getTime())
		? 'an unreadable date'
		: `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function daysText(ms) {
	const days = ms / dayMs;
	const shown = days >= 10 ? Math.floor(days) : Math.floor(days * 10) / 10;
	return `${shown} ${shown === 1 ? 'day' : 'days'}`;
}

var bounded = __webpack_require__(54637);
var tls_shown = __webpack_require__(24220);
var tls_versions = __webpack_require__(90288);
;





function reach(host, { handshake, versions }) {
	const { fault } = handshake;
	if (fault === null || handshake.chain !== null)
		return null;
	const name = (0,formats_host .M0)(host.host, host.port);
	const expected = 'a TLS handshake';
	if (fault.kind === 'no-start-tls') {
		return {
			rule: 'tls/starttls',
			level: 'error',
			message: `${name} does not go on over TLS`,
			expected: 'TLS by STARTTLS',
			observed: `the answer "${fault.said}"`,
		};
	}
	if (fault.kind === 'refused') {
		const message = `${name} refuses the connection`;
		return { rule: 'tls/unreachable', level: 'error', message, expected, observed: 'refused', inconclusive: true };
	}
	if (fault.kind === 'no-route') {
		const message = `There is no route to ${name}`;
		return { rule: 'tls/unreachable', level: 'error', message, expected, observed: fault.code, inconclusive: true };
	}
	const spoken = (0,tls_versions .uF)(versions, handshake);
	if ([...spoken.values()].some(({ is }) => is === 'accepted'))
		return null;
	const isPlain = fault.kind === 'not-tls' || versions.some(({ answer }) => answer.kind === 'not-tls');
	if (isPlain) {
		const start = versions.flatMap(({ answer }) => (answer.kind === 'not-tls' ? [answer.start] : []))[0];
		const observed = start === undefined ? 'something else' : `an answer that starts with "${start}"`;
		return { rule: 'tls/not-tls', level: 'error', message: `${name} does not speak TLS`, expected, observed };
	}
	if (fault.kind === 'timeout') {
		const observed = fault.connected ? 'connected, then silence' : 'no connection in time';
		return {
			rule: 'tls/timeout',
			level: 'error',
			message: `${name} does not answer in time`,
			expected,
			observed,
			inconclusive: true,
		};
	}
	return {
		rule: 'tls/handshake',
		level: 'error',
		message: `No handshake with ${name} comes about`,
		expected,
		observed: faultInWords(fault) +
			(versions.length > 0
				? `; hellos: ${[...new Set(versions.map(({ answer }) => (0,tls_versions .r4)(answer)))].join(', ')}`
				: ''),
		inconclusive: true,
	};
}
function addressDrafts(host, seen, drafts, demandsClient, nowMs) {
	return [
		...unfinished(seen, drafts, demandsClient),
		...failedSamples(host, seen),
		...(seen.crowded ? [crowded(host)] : []),
		...notes(host, seen, nowMs),
	];
}
function failedSamples(host, { handshake, samples }) {
	if (handshake.fault !== null)
		return [];
	const faults = samples.flatMap(({ handshake: { fault } }) => (fault === null ? [] : [fault]));
	if (faults.length === 0)
		return [];
	const words = [...new Set(faults.map(faultInWords))].join(', ');
	return [
		{
			rule: 'tls/handshake',
			level: 'error',
			message: `Not every handshake with ${(0,formats_host .M0)(host.host, host.port)} comes about`,
			expected: 'each handshake as the first',
			observed: `${faults.length} of ${samples.length + 1} failed: ${words}`,
		},
	];
}
function crowded(host) {
	return {
		rule: 'tls/connection-limit',
		level: 'info',
		message: `${(0,formats_host .M0)(host.host, host.port)} turns connections away while others are open`,
		expected: 'for information',
		observed: 'closed when asked several times at once, and answered one by one',
	};
}
function unfinished(seen, drafts, demandsClient) {
	const { fault, chain } = seen.handshake;
	if (chain !== null && (fault === null || demandsClient))
		return [];
	const told = drafts.some(({ level, inconclusive }) => level === 'error' && !inconclusive);
	return [
		{
			rule: 'tls/handshake',
			level: told ? 'info' : 'error',
			message: chain
				? 'The handshake did not come to its end'
				: 'The certificate could not be seen, so it was not judged',
			expected: 'a whole handshake',
			observed: fault === null ? 'no certificate' : faultInWords(fault),
			inconclusive: true,
		},
	];
}
function faultInWords(fault) {
	switch (fault.kind) {
		case 'refused':
			return 'connection refused';
		case 'timeout':
			return fault.connected ? 'connected, then silence' : 'no connection in time';
		case 'no-route':
			return `no route (${fault.code})`;
		case 'closed':
			return 'connection closed without an alert';
		case 'not-tls':
			return 'an answer that is not TLS';
		case 'no-start-tls':
			return `no STARTTLS, but "${fault.said}"`;
		case 'failed':
			return (0,bounded .Mm)(fault.code, 100);
	}
}
function notes(host, seen, nowMs) {
	const all = (0,tls_shown .Le)(seen);
	return all.flatMap((shown) => {
		const { chain, protocol, alpn } = shown.handshake;
		const leaf = chain?.sent[0];
		const same = all.filter((one) => one.handshake.chain?.sent[0]?.serial === leaf?.serial);
		if (!leaf || same[0] !== shown)
			return [];
		const which = (0,tls_shown .Ds)(same);
		return [note(host, leaf, [protocol, alpn === null ? null : `ALPN ${alpn}`, which], nowMs)];
	});
}
function note(host, leaf, more, nowMs) {
	const names = leaf.names.slice(0, 8).join(', ') + (leaf.names.length > 8 ? ', \u2026' : '');
	const left = leaf.notAfterMs - nowMs;
	return {
		rule: 'tls/certificate',
		level: 'info',
		message: `Certificate of ${(0,formats_host .M0)(host.host, host.port)}: ${leaf.subject}, issued by ${leaf.issuer}`,
		expected: 'for information',
		observed: [
			`serial ${leaf.serial}`,
			`names ${names === '' ? 'none' : (0,bounded .Mm)(names, 300)}`,
			`valid ${isoTime(leaf.notBeforeMs)} to ${isoTime(leaf.notAfterMs)} (${left > 0 ? `${daysText(left)} left` : 'over'})`,
			...more.filter((one) => one !== null),
		].join('; '),
	};
}

var questions = __webpack_require__(20940);
;





function seen({ hosts }, config, scene, selected) {
	const nowMs = scene.now.getTime();
	const asks = (rule) => selected.has(`tls/${rule}`);
	const subjects = hosts.flatMap((host) => host.addresses
		.filter((one) => reach(host, one) === null)
		.flatMap((address) => {
		const all = (0,tls_shown .Le)(address);
		const common = {
			host: host.host,
			port: host.port,
			address,
			leaves: all.flatMap(({ handshake: { chain } }) => chain?.sent.slice(0, 1) ?? []),
			nowMs,
			config,
			asks,
		};
		return all.map((shown, at) => {
			const { handshake } = shown;
			const own = at === 0 ? address : alone(address, handshake);
			return {
				...common,
				seen: own,
				handshake,
				chain: handshake.chain,
				shown,
				spoken: (0,tls_versions .uF)(own.versions, handshake, own.again.versions),
				demandsClient: at === 0 && isClientCertificateDemanded(address),
			};
		});
	}));
	return { subjects, said: [] };
}
function alone(address, handshake) {
	const nothing = { samples: [], versions: [], weak: [], forwardSecret: [], outsideProfile: [], alpn: [], groups: [] };
	const again = { versions: [], weak: [], finiteField: [], outsideProfile: [] };
	return { ...address, ...nothing, again, handshake, withoutName: null, finiteField: null };
}
function gather(judged, _sight, config, scene, { hosts }) {
	return hosts.flatMap((host) => gatherHost(host, judged, config, scene.now.getTime()));
}
function gatherHost(host, all, config, nowMs) {
	const name = (0,formats_host .M0)(host.host, host.port);
	const url = `https://${name}`;
	if (host.fault !== null) {
		return [
			{
				rule: 'tls/dns',
				message: `${host.host} does not resolve`,
				expected: 'at least one address',
				observed: host.fault === 'timeout' ? 'no answer in time' : host.fault,
				url,
				inconclusive: true,
			},
		];
	}
	const judged = host.addresses.map((one) => {
		const own = inWhich(all.filter(({ seen }) => seen.address === one));
		const silent = reach(host, one);
		const drafts = silent
			? [silent]
			: [...own, ...addressDrafts(host, one, own, isClientCertificateDemanded(one), nowMs)];
		return { address: one.address, drafts };
	});
	const someAnswered = judged.some(({ drafts }) => !drafts.every(isSilence));
	const isGood = (drafts) => drafts.every(({ level }) => level !== 'error');
	const enough = config.addresses === 'any' && judged.some(({ drafts }) => isGood(drafts));
	const found = judged.flatMap(({ address, drafts }) => drafts.map((draft) => ({ address, draft: ofMany(draft, someAnswered, enough) })));
	const skipped = host.skipped.map((address) => ({
		rule: 'tls/skipped-address',
		...(judged.length > 0 ? { level: 'info' } : { level: 'error', inconclusive: true }),
		message: `${name} was not looked at on ${address}: there is no route to IPv6 from here`,
		expected: 'every address judged',
		observed: 'skipped',
	}));
	const unasked = host.unasked === 0
		? []
		: [
			{
				rule: 'tls/skipped-address',
				...(config.addresses === 'any' ? { level: 'info' } : { level: 'error', inconclusive: true }),
				message: `${name} has more addresses than are asked`,
				expected: `at most ${questions .SB} addresses`,
				observed: `${host.unasked + questions .SB}`,
				fix: 'Name some of them by `resolve`, or say `addresses: any` where one of them is enough.',
			},
		];
	return [...together(found, judged.length), ...skipped, ...unasked].map((draft) => ({ ...draft, url }));
}
function isSilence({ rule }) {
	return rule === 'tls/unreachable' || rule === 'tls/timeout';
}
function inWhich(judged) {
	const groups = new Map();
	for (const { draft, seen } of judged) {
		const key = sameText(draft);
		const group = groups.get(key) ?? { draft, shown: [] };
		group.shown.push(seen.shown);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ draft, shown }) => {
		const which = isOfCertificate(draft) ? (0,tls_shown .Ds)(shown) : null;
		return which === null ? draft : { ...draft, observed: `${draft.observed} (${which})` };
	});
}
function isOfCertificate({ rule }) {
	return tls_shown .PY.some((name) => rule === `tls/${name}`);
}
function sameText({ rule, level, message, expected, observed }) {
	return JSON.stringify([rule, level, message, expected, observed]);
}
function ofMany(draft, someAnswered, enough) {
	const { inconclusive: _, ...definite } = draft;
	const judged = someAnswered && isSilence(draft) ? definite : draft;
	return enough && judged.level === 'error' ? { ...judged, level: 'warning' } : judged;
}
function together(all, addressCount) {
	const groups = new Map();
	for (const { address, draft } of all) {
		const key = sameText(draft);
		const group = groups.get(key) ?? { draft, addresses: [] };
		group.addresses.push(address);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ draft, addresses }) => addressCount === 1 ? draft : { ...draft, observed: `${draft.observed} (${places(addresses, addressCount)})` });
}
function places(addresses, count) {
	if (addresses.length === count)
		return `on all ${count} addresses`;
	return `on ${addresses.slice(0, 8).join(', ')}${addresses.length > 8 ? ', \u2026' : ''}`;
}
function isClientCertificateDemanded({ handshake, samples, versions }) {
	if ([handshake, ...samples.map((one) => one.handshake)].some((one) => one.clientCertificateDemanded))
		return true;
	if (handshake.fault === null)
		return false;
	return versions.some(({ answer }) => answer.kind === 'hello' && answer.certificateRequested === true);
}

;

function measured({ hosts }) {
	const certificates = hosts.flatMap(({ host, port, addresses }) => {
		const leaves = addresses.flatMap(({ handshake, samples }) => [handshake, ...samples.map((one) => one.handshake)].flatMap(({ chain }) => chain?.sent.slice(0, 1) ?? []));
		const [first] = leaves.filter(({ notAfterMs }) => hasDate(notAfterMs)).sort((a, b) => a.notAfterMs - b.notAfterMs);
		if (!first)
			return [];
		const validUntil = new Date(first.notAfterMs).toISOString();
		return [{ host: (0,formats_host .M0)(host, port), issuer: first.issuer, validUntil }];
	});
	return certificates.length > 0 ? { certificates } : {};
}
function hasDate(ms) {
	return ms >= 0 && ms < Date.UTC(10_000, 0);
}

;

function judgedCertificates(chain) {
	return (chain?.sent ?? []).filter(({ role }) => role === 'leaf' || role === 'intermediate');
}
function label(one, form = 'upper') {
	const text = one.role === 'leaf'
		? 'the certificate'
		: `the ${one.role === 'root' ? 'root' : 'intermediate'} certificate ${one.subject}`;
	return form === 'lower' ? text : text.replace(/^t/, 'T');
}
function sentNames(sent) {
	return (0,bounded .Mm)(`sent: ${sent.map(({ subject }) => subject).join(', ')}`, 300);
}
const serverAuth = '1.3.6.1.5.5.7.3.1';
function allowsServers(one) {
	return one.usages === null || one.usages.includes(serverAuth) || one.usages.includes('2.5.29.37.0');
}

;




function keySize({ chain }) {
	return (chain?.sent ?? []).flatMap((one) => {
		const { type, bits } = one.key;
		const least = type === 'ec' ? 256 : 2048;
		const expected = 'RSA of 2048 bits or EC of 256 bits, or more';
		if (type === 'ed25519' || type === 'ed448' || type.startsWith('ml-dsa') || type.startsWith('slh-dsa'))
			return [];
		if (bits === null) {
			const message = `The key of ${label(one, 'lower')} is of a form that is not known here`;
			return [{ message, expected, observed: type, inconclusive: true }];
		}
		if (bits >= least)
			return [];
		const message = `The key of ${label(one, 'lower')} is too short`;
		return [{ message, expected, observed: `${type === 'ec' ? 'EC' : type.toUpperCase()} ${bits}` }];
	});
}
const browserCurves = ['prime256v1', 'secp384r1'];
const ports = new Set([465, 636, 853, 990, 993, 995, 5061, 5223, 5432, 5671, 6380, 6514, 8883, 9093, 27017]);
function isForBrowsers({ type, curve }) {
	if (type === 'ec')
		return curve === undefined || browserCurves.includes(curve);
	return type === 'rsa';
}
function keyType({ chain, leaves, config, port }) {
	const key = chain?.sent[0]?.key;
	if (!key || config.starttls !== undefined || ports.has(port))
		return [];
	if (leaves.some((one) => isForBrowsers(one.key)))
		return [];
	return [
		{
			message: 'Browsers refuse the kind of key that the certificate has',
			expected: 'RSA, or EC on P-256 or P-384',
			observed: key.type === 'ec' ? `EC on ${curveNames[key.curve ?? ''] ?? key.curve}` : (tls_shown .$1[key.type] ?? key.type),
		},
	];
}
const curveNames = { secp521r1: 'P-521', secp224r1: 'P-224', prime192v1: 'P-192' };
function signature({ chain }) {
	return judgedCertificates(chain)
		.filter((one) => /sha-?1(?!\d)|md[245]/i.test(one.signature))
		.map((one) => ({
		message: `${label(one)} is signed with a broken digest`,
		expected: 'SHA-256 or better',
		observed: one.signature,
	}));
}
function usage({ chain }) {
	return judgedCertificates(chain)
		.filter((one) => !allowsServers(one))
		.map((one) => ({
		message: `${label(one)} must not be used for a server`,
		expected: 'extended key usage serverAuth',
		observed: (0,bounded .Mm)((one.usages ?? []).map((id) => usageNames[id] ?? id).join(', ')),
	}));
}
const usageNames = {
	'1.3.6.1.5.5.7.3.2': 'clientAuth',
	'1.3.6.1.5.5.7.3.3': 'codeSigning',
	'1.3.6.1.5.5.7.3.4': 'emailProtection',
};
function chainOrder({ chain }) {
	if (chain === null)
		return [];
	const unused = chain.sent.filter(({ role }) => role === 'unused');
	if (chain.inOrder && unused.length === 0)
		return [];
	return [
		{
			message: unused.length > 0 ? 'The server sends certificates that are not needed' : 'The certificates are out of order',
			expected: 'each certificate followed by its issuer, and no others',
			observed: sentNames(chain.sent),
		},
	];
}
function rootSent({ chain }) {
	const root = chain?.sent.find(({ role }) => role === 'root');
	if (!chain || !root || (chain.anchor.kind !== 'public' && chain.anchor.kind !== 'private'))
		return [];
	const message = 'The server sends the root certificate too';
	return [{ message, expected: 'no root', observed: root.subject }];
}
function revoked({ handshake, seen, chain }) {
	return [...stapledRevocation(handshake), ...listedRevocations(seen.revocations, chain)];
}
function stapledRevocation({ staple }) {
	if (staple === 'unreadable') {
		const message = 'Whether the certificate is revoked is not clear: its stapled OCSP answer cannot be read';
		const observed = 'an answer of another form, or the error of a responder';
		return [{ message, expected: 'a stapled OCSP answer that can be read, or none', observed, inconclusive: true }];
	}
	if (staple?.status !== 'revoked')
		return [];
	const message = 'The certificate is revoked';
	return [{ message, expected: 'not revoked', observed: 'the stapled OCSP answer says revoked' }];
}
function listedRevocations(all, chain) {
	const own = new Set(judgedCertificates(chain).map(({ serial }) => serial));
	return all
		.filter(({ serial }) => own.has(serial))
		.flatMap(({ subject, role, url, answer }) => {
		const name = role === 'leaf' ? 'the certificate' : `the intermediate certificate ${subject}`;
		if (typeof answer === 'string') {
			const message = `Whether ${name} is revoked was not seen: its CRL could not be asked`;
			return [
				{ level: 'info', message, expected: 'a CRL that can be read', observed: (0,bounded .Mm)(`${url}: ${answer}`, 300) },
			];
		}
		if (answer.revokedMs === null)
			return [];
		const message = `${name.replace(/^t/, 'T')} is revoked`;
		const since = answer.revokedMs === 0 ? '' : ` since ${isoTime(answer.revokedMs)}`;
		return [{ message, expected: 'not revoked', observed: (0,bounded .Mm)(`in the CRL ${url}${since}`, 300) }];
	});
}
function mustStaple({ chain, handshake }) {
	const came = handshake.staple !== null && handshake.staple !== 'unreadable';
	if (!chain?.sent[0]?.mustStaple || came)
		return [];
	const message = 'The certificate demands a stapled OCSP answer, and none came that can be read';
	return [{ message, expected: 'a stapled OCSP answer', observed: handshake.staple ?? 'none' }];
}
const skewMs = 5 * 60_000;
function staple({ chain, handshake, nowMs }) {
	const given = handshake.staple;
	if (given === null || given === 'unreadable')
		return [];
	const level = chain?.sent[0]?.mustStaple ? {} : { level: 'warning' };
	const found = (message, expected, observed) => ({
		...level,
		message,
		expected,
		observed,
	});
	const faults = [];
	if (given.status === 'other') {
		faults.push(found('The stapled OCSP answer is about another certificate', 'an answer about this certificate and its issuer', 'none in the answer'));
	}
	if (given.signature === 'invalid') {
		faults.push(found('The stapled OCSP answer is not signed by the authority of the certificate', 'a signature of the issuer, or of whom it lets sign', 'a signature of somebody else'));
	}
	if (given.untilMs !== null && given.untilMs + skewMs < nowMs) {
		const observed = `it counted until ${isoTime(given.untilMs)}, ${daysText(nowMs - given.untilMs)} ago`;
		faults.push(found('The stapled OCSP answer is too old', 'an answer that counts today', observed));
	}
	if (given.fromMs !== null && given.fromMs - skewMs > nowMs) {
		const observed = `it counts from ${isoTime(given.fromMs)}`;
		faults.push(found('The stapled OCSP answer does not count yet', 'an answer that counts today', observed));
	}
	return faults;
}
function sct({ chain }) {
	if (chain?.anchor.kind !== 'public' || chain.sent[0]?.hasSct !== false)
		return [];
	const message = 'The certificate carries no timestamp of a transparency log';
	return [{ message, expected: 'embedded timestamps', observed: 'none' }];
}
function defaultCertificate({ seen, leaves }) {
	const leaf = seen.withoutName?.chain?.sent[0];
	if (!leaf || leaves.some((one) => isSame(one, leaf)))
		return [];
	return [
		{
			message: 'Without the name of the host the server shows another certificate',
			expected: 'the same certificate, or no handshake',
			observed: (0,bounded .Mm)(`${leaf.subject}, issued by ${leaf.issuer}, until ${isoTime(leaf.notAfterMs)}`, 300),
		},
	];
}
function isSame(one, other) {
	return one.serial === other.serial && one.issuer === other.issuer;
}
const certificatesRules = {
	'key-size': keySize,
	'key-type': keyType,
	signature,
	usage,
	'chain-order': chainOrder,
	'root-sent': rootSent,
	revoked,
	'must-staple': mustStaple,
	staple,
	sct,
	'default-certificate': defaultCertificate,
};

var suites = __webpack_require__(31855);
var versions = __webpack_require__(30935);
;




const closing = 'Some servers (Schannel) close instead of refusing; from outside that cannot be told from a fault.';
function protocol({ seen, spoken, config }) {
	const modern = config.profile === 'modern' ? ['TLS 1.3'] : ['TLS 1.2', 'TLS 1.3'];
	const all = [...spoken.keys()];
	const old = all.filter((version) => !modern.includes(version));
	const oldAccepted = old.filter((version) => spoken.get(version)?.is === 'accepted');
	const expected = `${modern.join(' and ')} only`;
	const found = [];
	if (oldAccepted.length > 0) {
		const hasModern = modern.some((version) => spoken.get(version)?.is === 'accepted');
		found.push({
			message: `The server speaks ${oldAccepted.join(', ')}${hasModern ? '' : `, and not ${modern.join(' or ')}`}`,
			expected,
			observed: `accepted: ${all.filter((version) => spoken.get(version)?.is === 'accepted').join(', ')}${inHellos(seen.again.versions, oldAccepted)}`,
		});
	}
	else if (modern.every((version) => spoken.get(version)?.is === 'refused')) {
		found.push({
			message: `The server does not speak ${modern.join(' or ')}`,
			expected,
			observed: 'refused',
		});
	}
	const isEnough = config.profile !== 'modern' && spoken.get('TLS 1.2')?.is === 'accepted';
	const decisive = all.filter((version) => version !== 'TLS 1.3' || !isEnough);
	const unclear = decisive.flatMap((version) => {
		const state = spoken.get(version);
		return state?.is === 'unclear' ? [{ version, because: state.because }] : [];
	});
	if (unclear.length > 0 && !(oldAccepted.length > 0 && unclear.every(({ version }) => modern.includes(version)))) {
		found.push({
			message: `It is not clear whether the server speaks ${unclear.map(({ version }) => version).join(', ')}`,
			expected: 'a clear refusal, or a hello',
			observed: unclear.map(({ version, because }) => `${version}: ${because}`).join('; '),
			fix: `${closing} Test it again; then allow the alert, or set \`override: { protocol: warning }\`.`,
			inconclusive: true,
		});
	}
	return found;
}
function inHellos(again, old) {
	const answered = again.map(tls_versions .MO);
	const times = old.flatMap((version) => {
		const count = answered.filter((one) => one === version).length;
		return count > 0 ? [`${version} in ${count} of ${again.length + 1} hellos`] : [];
	});
	return times.length > 0 ? `; ${times.join(', ')}` : '';
}
function acceptedAgain(again) {
	const accepted = again.flatMap((asked) => {
		const answer = (0,tls_versions .Zm)(asked);
		return answer.is === 'accepted' ? [{ version: (0,tls_versions .MO)(asked) ?? asked.version, suite: answer.suite }] : [];
	});
	const [first] = accepted;
	return first ? { ...first, times: `in ${accepted.length} of ${again.length + 1} hellos` } : null;
}
function unseenVersions(name, { spoken, asks }) {
	const speaker = suiteRules.find(asks);
	if (speaker !== name || asks('protocol'))
		return [];
	return [...spoken].flatMap(([version, state]) => version !== 'TLS 1.3' && state.is === 'unclear'
		? [unclearSuites(`anything over ${version}`, 'a clear refusal, or a hello', state.because)]
		: []);
}
const suiteRules = ['cipher', 'dh-size', 'profile'];
function tls13({ spoken }) {
	const state = spoken.get('TLS 1.3');
	if (state === undefined || state.is === 'accepted')
		return [];
	const unclear = state.is === 'unclear';
	return [
		{
			message: unclear ? 'It is not clear whether the server speaks TLS 1.3' : 'The server does not speak TLS 1.3',
			expected: 'TLS 1.3',
			observed: unclear ? state.because : 'refused',
			...(unclear ? { inconclusive: true } : {}),
		},
	];
}
const brokenRefused = 'suites without encryption or authentication, EXPORT, RC4, RC2, DES, 3DES, IDEA and SEED refused';
function cipher(given) {
	const found = given.seen.weak.flatMap((asked) => {
		const answer = (0,tls_versions .Zm)(asked);
		if (answer.is === 'refused')
			return [];
		const expected = brokenRefused;
		if (answer.is === 'unclear') {
			return [unclearSuites(`broken suites over ${asked.version}`, expected, answer.because)];
		}
		const name = (0,suites.suiteName)(answer.suite);
		return [
			{
				message: `The server accepts a broken cipher suite over ${asked.version}`,
				expected,
				observed: `${name}${(0,suites.weakness)(name) === null ? '' : ` (${(0,suites.weakness)(name)})`}`,
			},
		];
	});
	const again = acceptedAgain(given.seen.again.weak);
	if (again) {
		const name = (0,suites.suiteName)(again.suite);
		found.push({
			message: `The server accepts a broken cipher suite over ${again.version}`,
			expected: brokenRefused,
			observed: `${name}${(0,suites.weakness)(name) === null ? '' : ` (${(0,suites.weakness)(name)})`}, ${again.times}`,
		});
	}
	return [...found, ...unseenVersions('cipher', given)];
}
function forwardSecrecy({ seen, spoken, asks }) {
	if (spoken.size === 0)
		return [];
	const expected = 'an ECDHE or DHE suite with GCM or ChaCha20';
	const modern = ['TLS 1.2', 'TLS 1.3'].filter((version) => spoken.get(version)?.is === 'accepted');
	if (modern.length === 0) {
		const state = spoken.get('TLS 1.2');
		if (state?.is === 'unclear')
			return [unclearSuites('suites with forward secrecy', expected, state.because)];
		const message = 'The server accepts no suite with forward secrecy and authenticated encryption';
		return [{ message, expected, observed: 'refused' }];
	}
	const hidden = spoken.get('TLS 1.2');
	const unseen = hidden?.is === 'unclear' && !asks('protocol')
		? [unclearSuites('suites with forward secrecy over TLS 1.2', expected, hidden.because)]
		: [];
	return [...unseen, ...seen.forwardSecret.flatMap(withoutForwardSecrecy)];
}
function withoutForwardSecrecy(asked) {
	const isTls12 = asked.version === 'TLS 1.2';
	const expected = isTls12 ? 'an ECDHE or DHE suite with GCM or ChaCha20' : 'an ECDHE or DHE suite';
	const answer = (0,tls_versions .Zm)(asked);
	if (answer.is === 'accepted')
		return [];
	if (answer.is === 'unclear') {
		return [unclearSuites(`suites with forward secrecy over ${asked.version}`, expected, answer.because)];
	}
	const what = isTls12 ? 'forward secrecy and authenticated encryption' : 'forward secrecy';
	return [{ message: `The server accepts no suite with ${what} over ${asked.version}`, expected, observed: 'refused' }];
}
function alpn({ seen }) {
	return seen.alpn.flatMap(({ name, handshake }) => {
		if (handshake.fault === null && handshake.alpn === name)
			return [];
		const expected = `${name} agreed on`;
		const { fault } = handshake;
		const refuses = fault === null || (fault.kind === 'failed' && /NO_APPLICATION_PROTOCOL/.test(fault.code));
		if (!refuses) {
			const message = `It is not clear whether the server agrees on ${name}`;
			return [{ message, expected, observed: 'the handshake that offered it failed', inconclusive: true }];
		}
		const observed = handshake.alpn === null ? 'no protocol' : (0,bounded .Mm)(handshake.alpn, 64);
		return [{ message: `The server does not agree on ${name}`, expected, observed }];
	});
}
function group({ seen, leaves }) {
	return seen.groups.flatMap(({ group: name, hellos }) => {
		const answers = hellos.map(groupAnswer);
		if (answers.some((answer) => answer === 'accepted'))
			return [];
		const expected = `${name} accepted`;
		const unclear = answers.find((answer) => answer !== 'refused');
		if (unclear !== undefined && unclear !== 'accepted') {
			const message = `It is not clear whether the server exchanges keys over ${name}`;
			return [{ message, expected, observed: unclear, inconclusive: true }];
		}
		if (isVersionRefused(hellos[0]) && leaves.length > 0 && leaves.every(({ key }) => key.type === 'ec')) {
			const message = `It is not clear whether the server exchanges keys over ${name}`;
			const observed = 'TLS 1.3 is not spoken, and in TLS 1.2 the EC certificate may be what is refused';
			return [{ message, expected, observed, inconclusive: true }];
		}
		return [{ message: `The server does not exchange keys over ${name}`, expected, observed: 'refused' }];
	});
}
function isVersionRefused(asked) {
	const answer = asked?.answer;
	if (answer?.kind === 'alert')
		return answer.code === 70;
	return answer?.kind === 'hello' && answer.version < versions .e['TLS 1.3'];
}
function groupAnswer(asked) {
	const { answer, version } = asked;
	if (answer.kind === 'hello' && answer.version < versions .e[version])
		return 'refused';
	const found = (0,tls_versions .Zm)(asked);
	return found.is === 'unclear' ? found.because : found.is;
}
function profile(given) {
	const { seen, config } = given;
	const expected = `only suites of Mozilla's ${config.profile} profile`;
	const found = seen.outsideProfile.flatMap((asked) => {
		const answer = (0,tls_versions .Zm)(asked);
		if (answer.is === 'refused')
			return [];
		if (answer.is === 'unclear') {
			return [unclearSuites(`suites outside the profile over ${asked.version}`, expected, answer.because)];
		}
		const message = `The server accepts a suite outside the ${config.profile} profile over ${asked.version}`;
		return [{ message, expected, observed: (0,suites.suiteName)(answer.suite) }];
	});
	const again = acceptedAgain(seen.again.outsideProfile);
	if (again) {
		found.push({
			message: `The server accepts a suite outside the ${config.profile} profile over ${again.version}`,
			expected,
			observed: `${(0,suites.suiteName)(again.suite)}, ${again.times}`,
		});
	}
	return [...found, ...unseenVersions('profile', given)];
}
function dhSize(given) {
	return [...shortPrime(given), ...unseenVersions('dh-size', given)];
}
function shortPrime({ seen }) {
	const asked = [seen.finiteField, ...seen.weak, ...seen.versions, ...Object.values(seen.again).flat()].filter((one) => one !== null);
	const sizes = asked.flatMap(({ answer }) => answer.kind === 'hello' && answer.dhBits !== null ? [answer.dhBits] : []);
	const least = Math.min(...sizes);
	const expected = 'a prime of 2048 bits or more, or no DHE suite';
	if (least < 2048) {
		const message = 'The server uses a short Diffie-Hellman prime';
		return [{ message, expected, observed: `${least} bits` }];
	}
	const because = seen.finiteField && unknownSize(seen.finiteField);
	return because ? [unclearSuites('a short Diffie-Hellman prime', expected, because)] : [];
}
function unknownSize(asked) {
	const answer = (0,tls_versions .Zm)(asked);
	if (answer.is === 'unclear')
		return answer.because;
	const withoutSize = answer.is === 'accepted' && asked.answer.kind === 'hello' && asked.answer.dhBits === null;
	return withoutSize ? 'the answer broke off before the prime' : null;
}
function unclearSuites(what, expected, because) {
	return {
		message: `It is not clear whether the server accepts ${what}`,
		expected,
		observed: because,
		fix: closing,
		inconclusive: true,
	};
}
function clientCert({ seen, demandsClient }) {
	if (!demandsClient)
		return [];
	return [
		{
			message: 'The server demands a client certificate',
			expected: 'a connection without one',
			observed: seen.handshake.fault ? 'the handshake fails without one' : 'refused after the handshake without one',
		},
	];
}
const protocolsRules = {
	protocol,
	'tls-1-3': tls13,
	cipher,
	'forward-secrecy': forwardSecrecy,
	profile,
	'dh-size': dhSize,
	alpn,
	group,
	'client-cert': clientCert,
};

;


const trust = (name) => ({ chain, handshake, asks, nowMs }) => {
	const fault = chain && (trustFault(chain) ?? unexplained(chain, handshake, nowMs));
	if (!fault || fault.rules.find(asks) !== name)
		return [];
	const { message, expected, observed } = fault;
	return [{ message, expected, observed }];
};
const untrusted = trust('untrusted');
const selfSigned = trust('self-signed');
const incompleteChain = trust('incomplete-chain');
function trustFault({ anchor, sent }) {
	const leaf = sent[0]?.subject ?? '';
	switch (anchor.kind) {
		case 'public':
		case 'private':
			return null;
		case 'self-signed':
			return {
				rules: ['self-signed', 'untrusted'],
				message: 'The certificate is signed by itself',
				expected: 'a certificate of a trusted authority',
				observed: `${leaf}, signed by itself`,
			};
		case 'not-sent':
			return {
				rules: ['incomplete-chain', 'untrusted'],
				message: 'The server does not send the intermediate certificate',
				expected: `${anchor.subject} in the chain`,
				observed: sentNames(sent),
			};
		case 'unknown-root':
			return {
				rules: ['untrusted'],
				message: 'The chain ends in a root that is not trusted',
				expected: 'a chain to a public root or to one of `ca-file`',
				observed: `it ends in ${anchor.subject}`,
			};
		case 'unknown-issuer': {
			const path = sent.filter(({ role }) => role !== 'unused');
			const alone = path.length === 1;
			return {
				rules: alone ? ['incomplete-chain', 'untrusted'] : ['untrusted', 'incomplete-chain'],
				message: alone
					? 'The server sends its certificate without the one that issued it: an intermediate is missing, or the authority is unknown'
					: 'The chain leads to no trusted root',
				expected: alone ? `${anchor.issuer} in the chain` : 'a chain to a public root or to one of `ca-file`',
				observed: `${sentNames(sent)}; ${anchor.issuer} is neither sent nor trusted`,
			};
		}
	}
}
function unexplained(chain, { objection }, nowMs) {
	const used = chain.sent.filter(({ role }) => role !== 'unused');
	const explained = {
		CERT_HAS_EXPIRED: used.some((one) => one.notAfterMs < nowMs),
		CERT_NOT_YET_VALID: used.some((one) => one.notBeforeMs > nowMs),
		INVALID_PURPOSE: used.some((one) => !allowsServers(one)),
		ERR_TLS_CERT_ALTNAME_INVALID: true,
	};
	if (objection === null || explained[objection])
		return null;
	return {
		rules: ['untrusted', 'incomplete-chain'],
		message: 'The chain does not verify',
		expected: 'a chain that verifies',
		observed: objection,
	};
}
function hostname({ host, chain, handshake }) {
	if (chain === null)
		return [];
	if (chain.coversHost && handshake.objection !== 'ERR_TLS_CERT_ALTNAME_INVALID')
		return [];
	const names = chain.sent[0]?.names ?? [];
	const shown = names.slice(0, 10).join(', ') + (names.length > 10 ? `, and ${names.length - 10} more` : '');
	return [
		{
			message: `The certificate does not name ${host}`,
			expected: host,
			observed: names.length === 0
				? `no subject alternative name; the common name ${chain.sent[0]?.subject ?? ''} does not count`
				: (0,bounded .Mm)(shown, 300),
		},
	];
}
const trustRules = {
	untrusted,
	'self-signed': selfSigned,
	'incomplete-chain': incompleteChain,
	hostname,
};

;


const validity_dayMs = 86_400_000;
function notYetValid({ chain, nowMs }) {
	return judgedCertificates(chain)
		.filter((one) => one.notBeforeMs > nowMs)
		.map((one) => ({
		message: `${label(one)} is not valid yet`,
		expected: 'a start in the past',
		observed: `valid from ${isoTime(one.notBeforeMs)}`,
	}));
}
function expired(seen) {
	return past(seen).map((one) => over(one, seen.nowMs));
}
function expiry(seen) {
	const { chain, nowMs, config, asks } = seen;
	const ended = past(seen);
	const current = judgedCertificates(chain).filter((one) => one.notBeforeMs <= nowMs && !ended.includes(one));
	return [
		...(asks('expired') ? [] : ended.map((one) => over(one, nowMs))),
		...current.flatMap((one) => ending(one, nowMs, config)),
	];
}
function past({ chain, nowMs }) {
	return judgedCertificates(chain).filter((one) => one.notBeforeMs <= nowMs && one.notAfterMs < nowMs);
}
function over(one, nowMs) {
	return {
		message: `${label(one)} has expired`,
		expected: 'an end in the future',
		observed: `ended ${isoTime(one.notAfterMs)}, ${daysText(nowMs - one.notAfterMs)} ago`,
	};
}
function expiryLimits(lifetimeMs, minDays) {
	if (minDays !== undefined)
		return { warnMs: minDays * validity_dayMs, failMs: minDays * validity_dayMs };
	return { warnMs: Math.min(30 * validity_dayMs, lifetimeMs / 3), failMs: Math.min(14 * validity_dayMs, lifetimeMs / 6) };
}
function ending(one, nowMs, config) {
	const lifetime = one.notAfterMs - one.notBeforeMs;
	const { warnMs, failMs } = expiryLimits(lifetime, config['min-days']);
	const left = one.notAfterMs - nowMs;
	if (left >= warnMs)
		return [];
	const limit = left < failMs ? failMs : warnMs;
	return [
		{
			level: left < failMs ? 'error' : 'warning',
			message: `${label(one)} ends soon`,
			expected: `at least ${daysText(limit)} left${config['min-days'] === undefined ? ` of ${daysText(lifetime)}` : ''}`,
			observed: `${daysText(left)} left, until ${isoTime(one.notAfterMs)}`,
		},
	];
}
const longest = [
	{ from: Date.UTC(2029, 2, 15), days: 47 },
	{ from: Date.UTC(2027, 2, 15), days: 100 },
	{ from: Date.UTC(2026, 2, 15), days: 200 },
	{ from: Number.NEGATIVE_INFINITY, days: 398 },
];
const profileDays = { intermediate: 366, modern: 90 };
function validityPeriod({ chain, config }) {
	const leaf = chain?.sent[0];
	if (!leaf || chain?.anchor.kind !== 'public')
		return [];
	const byDate = longest.find(({ from }) => leaf.notBeforeMs >= from)?.days ?? 398;
	const limit = Math.min(byDate, config.profile ? profileDays[config.profile] : byDate);
	const lifetime = leaf.notAfterMs - leaf.notBeforeMs + 1000;
	if (lifetime <= limit * validity_dayMs)
		return [];
	return [
		{
			message: 'The certificate is issued for longer than allowed',
			expected: `at most ${limit} days for its date of issue`,
			observed: daysText(lifetime),
		},
	];
}
const validityRules = {
	'not-yet-valid': notYetValid,
	expired,
	expiry,
	'validity-period': validityPeriod,
};

var schemas = __webpack_require__(26921);
var lint_select = __webpack_require__(24050);
var fields = __webpack_require__(79725);
var hosts = __webpack_require__(57989);
var glob = __webpack_require__(97224);
var groups = __webpack_require__(5554);
var start_tls_ports = __webpack_require__(19997);
;







const notOverridable = ['unreachable', 'timeout', 'not-tls', 'starttls'];
const byKey = { profile: 'profile', alpn: 'alpn', group: 'groups' };
const names = (record) => Object.keys(record);
const schema = (0,fields .O2)({
	host: hosts .P.optional().meta({
		description: 'The one host; not beside `hosts`',
		without: "the host of the environment's `url`",
	}),
	hosts: schemas .YOg(hosts .P).min(1, 'an empty list asks nothing').max(50).optional().meta({
		title: 'list of at most 50',
		description: 'Several hosts; not beside `host`',
	}),
	port: fields .Oh.optional().meta({ description: 'For hosts that name none', without: '443, or that of `starttls`' }),
	starttls: schemas .k5n(names(start_tls_ports .g))
		.optional()
		.meta({
		description: `The protocol that begins in the clear and is asked to go on over TLS; its port is ${Object.values(start_tls_ports .g).join(', ')} unless \`port\` says another`,
	}),
	addresses: schemas .k5n(['all', 'any']).default('all').meta({
		description: 'Whether every address must be right, or one is enough',
	}),
	'min-days': schemas .Whr().min(0).max(3650).optional().meta({
		description: 'Days that must be left on the certificates',
		without: 'by their lifetime: a warning below a third of it, at most 30 days; an error below a sixth, at most 14 days',
	}),
	profile: schemas .k5n(['intermediate', 'modern']).optional().meta({
		description: "Mozilla's profiles for versions and suites; the rule `profile` needs one",
	}),
	alpn: schemas .YOg(schemas .YjP().regex(/^[!-~]{1,64}$/, 'is no name of a protocol'))
		.min(1, 'an empty list asks nothing')
		.max(8)
		.optional()
		.meta({
		title: 'list of at most 8',
		description: 'Protocols above TLS that must be agreed on, such as `h2` and `http/1.1`; the rule `alpn` needs it',
	}),
	groups: schemas .YOg(schemas .k5n(names(groups .T)))
		.min(1, 'an empty list asks nothing')
		.max(8)
		.optional()
		.meta({
		title: 'list of at most 8',
		description: `Groups for the exchange of keys that must be accepted, of ${names(groups .T).join(', ')}; the rule \`group\` needs it`,
	}),
	...(0,lint_select .Bu)('tls'),
	...fields .os,
})
	.superRefine((config, context) => {
	if (config.host && config.hosts) {
		context.addIssue({ code: 'custom', path: ['host'], message: 'give either `host` or `hosts`, not both' });
	}
	for (const name of Object.keys(config.override ?? {})) {
		if (!notOverridable.includes(name))
			continue;
		const message = `"${name}" cannot be overridden: without an answer nothing is judged${name !== 'not-tls' && name !== 'starttls' ? '; use `addresses: any` where one address is enough' : ''}`;
		context.addIssue({ code: 'custom', path: ['override', name], message });
	}
	for (const [rule, key] of Object.entries(byKey)) {
		const named = config.rules?.indexOf(rule) ?? -1;
		if (named >= 0 && config[key] === undefined) {
			const what = key === 'profile' ? '`profile` to judge by: intermediate or modern' : `list \`${key}\` to judge by`;
			context.addIssue({
				code: 'custom',
				path: ['rules', named],
				message: `the rule "${rule}" needs a ${what}`,
			});
		}
		if (key !== 'profile' && config[key] && config.rules?.every((pattern) => !(0,glob .k)(pattern, rule))) {
			const message = `\`${key}\` asks nothing here, since \`rules\` leaves "${rule}" out`;
			context.addIssue({ code: 'custom', path: [key], message });
		}
	}
})
	.check((0,lint_select .TS)('tls'));

;









const tls = (0,lint_define .r)({
	kind: 'tls',
	schema: schema,
	questions: questions .ab,
	observe: async (asked, config, world) => (await Promise.all( [__webpack_require__.e(6356), __webpack_require__.e(914)]).then(__webpack_require__.bind(__webpack_require__, 20914))).observe(asked, config, world),
	seen: seen,
	rules: { ...trustRules, ...validityRules, ...certificatesRules, ...protocolsRules },
	gather: gather,
	measured: measured,
});


  }),

  20940:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cg: () => (  samplesOfEach),
	SB: () => (  mostAddresses),
	UW: () => (  mostCrls),
	ab: () => (  questions)
  });
  var _formats_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16612);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
  var _probe_tls_start_tls_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19997);
  var _secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69512);
  var _shown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24220);





const tries = 6;
const allVersions = 5;
const olderVersions = 4;
const profileVersions = 2;
const mostAddresses = 50;
const samplesOfEach = 5;
const againOf = [['protocol', 'cipher', 'dh-size', 'profile'], ['cipher'], ['dh-size'], ['profile']];
const mostSamples = 2 + 2 * samplesOfEach;
const mostCrls = 4;
const groupVersions = 2;
function questions(config, { environment }, selected) {
	const asks = (...names) => names.some((name) => selected.has(`tls/${name}`));
	const inTheClear = config.starttls === undefined ? '' : ` by STARTTLS of ${config.starttls}`;
	return {
		hosts: requireTargets(config, environment).map((target) => {
			const connect = (wanted, hellos, note) => wanted ? { action: 'connect', ...target, times: hellos * tries, note: `on every address, ${note}` } : null;
			return {
				handshake: {
					action: 'connect',
					...target,
					times: 2 * tries,
					note: `on every address${inTheClear}, a TLS handshake and GET / where HTTP/1.1 is agreed on`,
				},
				startTls: config.starttls ?? null,
				samples: connect(asks(..._shown_js__WEBPACK_IMPORTED_MODULE_3__  .PY, 'client-cert'), mostSamples, 'handshakes again, also for one kind of key only'),
				withoutName: connect(asks('default-certificate') && (0,_secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_4__  .e)(target.host) === 0, 1, 'a handshake without the name of the host'),
				revocation: asks('revoked')
					? { action: 'request', later: `CRLs that the certificates of ${target.host} name`, atMost: mostCrls }
					: null,
				alpn: connect(asks('alpn') && config.alpn !== undefined, config.alpn?.length ?? 0, `handshakes for ${config.alpn?.join(', ')}`),
				groups: connect(asks('group') && config.groups !== undefined, groupVersions * (config.groups?.length ?? 0), `hellos for ${config.groups?.join(', ')}`),
				versions: connect(asks('protocol', 'tls-1-3', 'cipher', 'forward-secrecy', 'dh-size', 'profile', 'client-cert'), 
				allVersions + (config.starttls === undefined ? 0 : 1), 'a hello of each version'),
				weak: connect(asks('cipher'), olderVersions, 'hellos with broken suites'),
				finiteField: connect(asks('dh-size'), 1, 'a hello with suites of Diffie-Hellman'),
				forwardSecret: connect(asks('forward-secrecy'), olderVersions, 'hellos with suites of forward secrecy'),
				outsideProfile: connect(asks('profile') && config.profile !== undefined, profileVersions, 'hellos with suites outside the profile'),
				again: connect(againOf.some((rules) => asks(...rules)), samplesOfEach * againOf.filter((rules) => asks(...rules)).length, 'hellos that nobody should accept again'),
			};
		}),
	};
}
function targets(config, environment) {
	const named = config.hosts ?? (config.host ? [config.host] : fromEnvironment(environment, config.starttls === undefined));
	const usual = config.starttls === undefined ? 443 : _probe_tls_start_tls_ports_js__WEBPACK_IMPORTED_MODULE_2__  .g[config.starttls];
	const all = named.map(({ host, port }) => ({ host, port: port ?? config.port ?? usual }));
	return all.filter((one, index) => all.findIndex(({ host, port }) => host === one.host && port === one.port) === index);
}
function requireTargets(config, environment) {
	if (config.port === undefined && config.starttls === undefined && !config.hosts && !config.host)
		refusePlain(environment);
	const found = targets(config, environment);
	if (found.length > 0)
		return found;
	throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_1__  .B('tls/target', 'There is no host to look at', {
		expected: '`url` in the environment, or `host` in the check',
		observed: 'neither',
	});
}
function refusePlain({ url }) {
	if (url === undefined || !(0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .WD)(url))
		return;
	throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_1__  .B('tls/target', 'Not judged here: a program of this machine that is asked over http has no TLS', {
		expected: 'an https address as `url` of the environment, or `host` or `port` in the check',
		observed: new URL(url).origin,
	});
}
function fromEnvironment(environment, isWeb) {
	const url = environment.url === undefined ? null : URL.parse(environment.url);
	const host = url && (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(url.hostname);
	if (!url || !host)
		return [];
	return [{ host, port: isWeb && url.protocol === 'https:' && url.port !== '' ? Number(url.port) : null }];
}


  }),

  24220:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$1: () => (  kindNames),
	Ds: () => (  whichOf),
	Le: () => (  shownBy),
	PY: () => (  certificateRules)
  });
const certificateRules = [
	'untrusted',
	'self-signed',
	'incomplete-chain',
	'hostname',
	'expired',
	'not-yet-valid',
	'expiry',
	'validity-period',
	'key-size',
	'key-type',
	'signature',
	'usage',
	'chain-order',
	'root-sent',
	'revoked',
	'must-staple',
	'staple',
	'sct',
];
function shownBy({ handshake, samples }) {
	const all = [handshake, ...samples.map((one) => one.handshake)].filter((one) => one === handshake || one.chain !== null);
	const groups = new Map();
	for (const one of all) {
		const key = JSON.stringify([one.chain, one.objection, one.staple]);
		groups.set(key, [...(groups.get(key) ?? []), one]);
	}
	const kinds = new Map();
	for (const one of all)
		kinds.set(kindOf(one), (kinds.get(kindOf(one)) ?? 0) + 1);
	return [...groups.values()].flatMap((same) => {
		const [first] = same;
		if (!first)
			return [];
		const keys = kindOf(first);
		return [
			{ handshake: first, keys, times: same.length, of: kinds.get(keys) ?? same.length, besideOthers: kinds.size > 1 },
		];
	});
}
const kindNames = {
	rsa: 'RSA',
	'rsa-pss': 'RSA-PSS',
	ec: 'ECDSA',
	ed25519: 'Ed25519',
	ed448: 'Ed448',
};
function kindOf({ chain }) {
	const type = chain?.sent[0]?.key.type ?? 'unknown';
	return kindNames[type] ?? type;
}
function whichOf(shown) {
	const [first] = shown;
	if (!first)
		return null;
	const times = shown.reduce((sum, one) => sum + (one.keys === first.keys ? one.times : 0), 0);
	const part = times < first.of ? `in ${times} of ${first.of} handshakes` : null;
	const isOneKind = shown.every(({ keys }) => keys === first.keys);
	if (!first.besideOthers || !isOneKind)
		return part;
	return `the ${first.keys} certificate${part === null ? '' : `, ${part}`}`;
}


  }),

  90288:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	MO: () => (  answeredVersion),
	Zm: () => (  suiteAnswer),
	r4: () => (  inWords),
	uF: () => (  spokenVersions)
  });
  var _probe_tls_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30935);

function spokenVersions(asked, handshake, again = []) {
	const accepted = new Set(handshake.protocol === null ? [] : [handshake.protocol]);
	for (const { version, offered, answer } of asked)
		if (isAccepted(version, offered, answer))
			accepted.add(version);
	for (const one of again)
		accepted.add(answeredVersion(one) ?? '');
	return new Map(asked.map(({ version, answer }) => [
		version,
		accepted.has(version) ? { is: 'accepted' } : notAccepted(version, answer, accepted.size > 0),
	]));
}
function answeredVersion({ version, offered, answer }) {
	if (answer.kind !== 'hello' || !offered.includes(answer.suite) || answer.version > _probe_tls_versions_js__WEBPACK_IMPORTED_MODULE_0__  .e[version])
		return null;
	const names = Object.keys(_probe_tls_versions_js__WEBPACK_IMPORTED_MODULE_0__  .e);
	return names.find((name) => _probe_tls_versions_js__WEBPACK_IMPORTED_MODULE_0__  .e[name] === answer.version) ?? null;
}
function isAccepted(version, offered, answer) {
	return answer.kind === 'hello' && answer.version === _probe_tls_versions_js__WEBPACK_IMPORTED_MODULE_0__  .e[version] && offered.includes(answer.suite);
}
function notAccepted(version, answer, othersAccepted) {
	if (answer.kind === 'hello' && answer.version < _probe_tls_versions_js__WEBPACK_IMPORTED_MODULE_0__  .e[version])
		return { is: 'refused' };
	if (answer.kind === 'alert') {
		if (answer.code === 70)
			return { is: 'refused' };
		if (answer.code === 40 && version !== 'TLS 1.3' && othersAccepted)
			return { is: 'refused' };
	}
	if (answer.kind === 'closed-as-refusal' && othersAccepted)
		return { is: 'refused' };
	if (answer.kind === 'steady-internal-error' && _probe_tls_versions_js__WEBPACK_IMPORTED_MODULE_0__  .e[version] < 0x0303 && othersAccepted)
		return { is: 'refused' };
	return { is: 'unclear', because: inWords(answer) };
}
function suiteAnswer({ offered, answer }) {
	if (answer.kind === 'hello' && offered.includes(answer.suite))
		return { is: 'accepted', suite: answer.suite };
	if (answer.kind === 'alert' && [40, 70, 71].includes(answer.code))
		return { is: 'refused' };
	if (answer.kind === 'closed-as-refusal')
		return { is: 'refused' };
	return { is: 'unclear', because: inWords(answer) };
}
const alerts = {
	0: 'close_notify',
	10: 'unexpected_message',
	20: 'bad_record_mac',
	22: 'record_overflow',
	40: 'handshake_failure',
	42: 'bad_certificate',
	47: 'illegal_parameter',
	48: 'unknown_ca',
	49: 'access_denied',
	50: 'decode_error',
	51: 'decrypt_error',
	70: 'protocol_version',
	71: 'insufficient_security',
	80: 'internal_error',
	86: 'inappropriate_fallback',
	109: 'missing_extension',
	112: 'unrecognized_name',
	116: 'certificate_required',
	120: 'no_application_protocol',
};
function inWords(answer) {
	switch (answer.kind) {
		case 'alert':
			return `alert ${answer.code}${alerts[answer.code] ? ` (${alerts[answer.code]})` : ''}`;
		case 'steady-internal-error':
			return 'alert 80 (internal_error), twice';
		case 'closed':
		case 'closed-as-refusal':
			return 'connection closed without an alert';
		case 'refused':
			return 'connection refused';
		case 'timeout':
			return answer.connected ? 'connected, then silence' : 'no connection in time';
		case 'no-route':
			return `no route (${answer.code})`;
		case 'not-tls':
			return 'an answer that is not TLS';
		case 'malformed':
			return 'an answer that cannot be read';
		case 'no-start-tls':
			return `no STARTTLS, but "${answer.said}"`;
		case 'hello':
			return `a hello for something that was not offered`;
	}
}


  }),

  5554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	T: () => (  groups),
	t: () => (  usualGroups)
  });
const groups = {
	X25519MLKEM768: 0x11ec,
	SecP256r1MLKEM768: 0x11eb,
	SecP384r1MLKEM1024: 0x11ed,
	X25519: 0x001d,
	X448: 0x001e,
	'P-256': 0x0017,
	'P-384': 0x0018,
	'P-521': 0x0019,
	ffdhe2048: 0x0100,
	ffdhe3072: 0x0101,
	ffdhe4096: 0x0102,
};
const usualGroups = [0x001d, 0x0017, 0x0018, 0x0019, 0x0100, 0x0101];


  }),

  19997:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	g: () => (  startTlsPorts)
  });
const startTlsPorts = { smtp: 587, imap: 143, postgres: 5432, ldap: 389 };


  }),

  31855:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	curveSuites: () => (  curveSuites),
	ephemeralSuites: () => (  ephemeralSuites),
	finiteFieldSuites: () => (  finiteFieldSuites),
	isForwardSecret: () => (  isForwardSecret),
	modernOlderSuites: () => (  modernOlderSuites),
	olderSuites: () => (  olderSuites),
	outsideIntermediate: () => (  outsideIntermediate),
	outsideTls13: () => (  outsideTls13),
	suiteName: () => (  suiteName),
	tls13Suites: () => (  tls13Suites),
	weakSuites: () => (  weakSuites),
	weakness: () => (  weakness)
  });
const numbered = [
	[0x1301, 'TLS_AES_128_GCM_SHA256'],
	[0x1302, 'TLS_AES_256_GCM_SHA384'],
	[0x1303, 'TLS_CHACHA20_POLY1305_SHA256'],
	[0x1304, 'TLS_AES_128_CCM_SHA256'],
	[0x1305, 'TLS_AES_128_CCM_8_SHA256'],
	[0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'],
	[0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'],
	[0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'],
	[0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'],
	[0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256'],
	[0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
	[0x009e, 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'],
	[0x009f, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384'],
	[0xccaa, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
	[0xc0ac, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM'],
	[0xc0ad, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM'],
	[0xc09e, 'TLS_DHE_RSA_WITH_AES_128_CCM'],
	[0xc09f, 'TLS_DHE_RSA_WITH_AES_256_CCM'],
	[0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256'],
	[0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
	[0xc024, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384'],
	[0xc028, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384'],
	[0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA'],
	[0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'],
	[0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA'],
	[0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA'],
	[0x0067, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256'],
	[0x006b, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256'],
	[0x0033, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA'],
	[0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA'],
	[0x0032, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA'],
	[0x0038, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA'],
	[0x0045, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA'],
	[0x0088, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA'],
	[0x009c, 'TLS_RSA_WITH_AES_128_GCM_SHA256'],
	[0x009d, 'TLS_RSA_WITH_AES_256_GCM_SHA384'],
	[0xc09c, 'TLS_RSA_WITH_AES_128_CCM'],
	[0xc09d, 'TLS_RSA_WITH_AES_256_CCM'],
	[0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256'],
	[0x003d, 'TLS_RSA_WITH_AES_256_CBC_SHA256'],
	[0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA'],
	[0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA'],
	[0x0041, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA'],
	[0x0084, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA'],
	[0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
	[0x0016, 'TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA'],
	[0x0013, 'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA'],
	[0xc008, 'TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA'],
	[0xc012, 'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA'],
	[0x0007, 'TLS_RSA_WITH_IDEA_CBC_SHA'],
	[0x0096, 'TLS_RSA_WITH_SEED_CBC_SHA'],
	[0x009a, 'TLS_DHE_RSA_WITH_SEED_CBC_SHA'],
	[0x0004, 'TLS_RSA_WITH_RC4_128_MD5'],
	[0x0005, 'TLS_RSA_WITH_RC4_128_SHA'],
	[0xc007, 'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA'],
	[0xc011, 'TLS_ECDHE_RSA_WITH_RC4_128_SHA'],
	[0x0009, 'TLS_RSA_WITH_DES_CBC_SHA'],
	[0x0015, 'TLS_DHE_RSA_WITH_DES_CBC_SHA'],
	[0x0003, 'TLS_RSA_EXPORT_WITH_RC4_40_MD5'],
	[0x0006, 'TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5'],
	[0x0008, 'TLS_RSA_EXPORT_WITH_DES40_CBC_SHA'],
	[0x0014, 'TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA'],
	[0x0062, 'TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA'],
	[0x0064, 'TLS_RSA_EXPORT1024_WITH_RC4_56_SHA'],
	[0x0018, 'TLS_DH_anon_WITH_RC4_128_MD5'],
	[0x001b, 'TLS_DH_anon_WITH_3DES_EDE_CBC_SHA'],
	[0x0034, 'TLS_DH_anon_WITH_AES_128_CBC_SHA'],
	[0x003a, 'TLS_DH_anon_WITH_AES_256_CBC_SHA'],
	[0x006c, 'TLS_DH_anon_WITH_AES_128_CBC_SHA256'],
	[0x006d, 'TLS_DH_anon_WITH_AES_256_CBC_SHA256'],
	[0x00a6, 'TLS_DH_anon_WITH_AES_128_GCM_SHA256'],
	[0x00a7, 'TLS_DH_anon_WITH_AES_256_GCM_SHA384'],
	[0xc018, 'TLS_ECDH_anon_WITH_AES_128_CBC_SHA'],
	[0xc019, 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA'],
	[0x0001, 'TLS_RSA_WITH_NULL_MD5'],
	[0x0002, 'TLS_RSA_WITH_NULL_SHA'],
	[0x003b, 'TLS_RSA_WITH_NULL_SHA256'],
	[0xc006, 'TLS_ECDHE_ECDSA_WITH_NULL_SHA'],
	[0xc010, 'TLS_ECDHE_RSA_WITH_NULL_SHA'],
	[0xc015, 'TLS_ECDH_anon_WITH_NULL_SHA'],
];
const all = numbered.map(([id, name]) => ({ id, name }));
function weakness(name) {
	if (/_NULL_/.test(name))
		return 'no encryption';
	if (/_anon_/.test(name))
		return 'no authentication';
	if (/_EXPORT/.test(name))
		return 'export grade';
	const cipher = /_(RC4|RC2|3DES|DES|DES40|IDEA|SEED)_/.exec(name)?.[1];
	return cipher ?? null;
}
const weak = all.filter(({ name }) => weakness(name) !== null);
const sound = all.filter(({ name }) => weakness(name) === null);
const isTls13 = ({ id }) => id >> 8 === 0x13;
const tls13Suites = sound.filter(isTls13);
const olderSuites = [...sound.filter((suite) => !isTls13(suite)), ...weak];
const weakSuites = weak;
const finiteFieldSuites = olderSuites.filter(({ name }) => /^TLS_DHE_/.test(name) && weakness(name) === null);
const modernOlderSuites = olderSuites.filter(({ name }) => isForwardSecret(name));
const ephemeralSuites = olderSuites.filter(({ name }) => /^TLS_(ECDHE|DHE)_/.test(name) && weakness(name) === null && !isForwardSecret(name));
const curveSuites = olderSuites.filter(({ name }) => /^TLS_ECDHE_/.test(name) && weakness(name) === null);
const intermediate = new Set([0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8]);
const outsideIntermediate = olderSuites.filter(({ id }) => !intermediate.has(id));
const outsideTls13 = tls13Suites.filter(({ id }) => id > 0x1303);
function suiteName(id) {
	return all.find((suite) => suite.id === id)?.name ?? `0x${id.toString(16).padStart(4, '0')}`;
}
function isForwardSecret(name) {
	return /^TLS_(ECDHE|DHE)_.*(GCM|CHACHA20)/.test(name) || /^TLS_(AES|CHACHA20)_/.test(name);
}


  }),

  30935:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  versions)
  });
const versions = {
	'SSL 3.0': 0x0300,
	'TLS 1.0': 0x0301,
	'TLS 1.1': 0x0302,
	'TLS 1.2': 0x0303,
	'TLS 1.3': 0x0304,
};


  })

};
return { ids, modules };
})
