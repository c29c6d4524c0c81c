(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 7931;
const ids = [7931];
const modules = {

  13184: core[13184],

  79725: core[79725],

  57989: shared[57989],

  72765:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GK: () => (  canonicalIpv6),
	MQ: () => (  readName),
	Wy: () => (  serviceKeys),
	tY: () => (  recordTypes),
	xK: () => (  recordValue)
  });
const recordTypes = {
	A: 1,
	NS: 2,
	CNAME: 5,
	SOA: 6,
	PTR: 12,
	MX: 15,
	TXT: 16,
	AAAA: 28,
	SRV: 33,
	DS: 43,
	TLSA: 52,
	HTTPS: 65,
	CAA: 257,
};
function recordValue(type, bytes, start, length) {
	const data = bytes.subarray(start, start + length);
	const nameAt = (offset) => {
		const { name, next } = readName(bytes, start + offset);
		if (next !== start + length)
			throw new RangeError('a record of another length than it says');
		return name;
	};
	switch (type) {
		case 'A':
			requireLength(data, 4);
			return data.join('.');
		case 'AAAA':
			requireLength(data, 16);
			return ipv6Text(data);
		case 'CNAME':
		case 'NS':
		case 'PTR':
			return nameAt(0);
		case 'MX':
			return `${data.readUInt16BE(0)} ${nameAt(2)}`;
		case 'SRV':
			return `${data.readUInt16BE(0)} ${data.readUInt16BE(2)} ${data.readUInt16BE(4)} ${nameAt(6)}`;
		case 'TXT':
			return strings(data).join('');
		case 'CAA': {
			const tagLength = data.readUInt8(1);
			if (tagLength === 0 || 2 + tagLength > data.length)
				throw new RangeError('a tag longer than its record');
			return `${data.readUInt8(0)} ${data.toString('latin1', 2, 2 + tagLength).toLowerCase()} ${data.toString('latin1', 2 + tagLength)}`;
		}
		case 'DS':
			return `${data.readUInt16BE(0)} ${data.readUInt8(2)} ${data.readUInt8(3)} ${data.toString('hex', 4)}`;
		case 'TLSA':
			return `${[0, 1, 2].map((at) => data.readUInt8(at)).join(' ')} ${data.toString('hex', 3)}`;
		case 'HTTPS': {
			const target = readName(bytes, start + 2);
			if (target.next > start + length)
				throw new RangeError('a name longer than its record');
			const parameters = serviceParameters(bytes.subarray(target.next, start + length));
			return [data.readUInt16BE(0), target.name === '' ? '.' : target.name, ...parameters].join(' ');
		}
		case 'SOA': {
			const first = readName(bytes, start);
			const second = readName(bytes, first.next);
			requireLength(bytes.subarray(second.next, start + length), 20);
			const numbers = [0, 4, 8, 12, 16].map((offset) => bytes.readUInt32BE(second.next + offset));
			return [first.name, second.name, ...numbers].join(' ');
		}
	}
}
function requireLength(data, length) {
	if (data.length !== length)
		throw new RangeError('a record of another length than it says');
}
function strings(data) {
	const found = [];
	for (let at = 0; at < data.length;) {
		const length = data.readUInt8(at);
		if (at + 1 + length > data.length)
			throw new RangeError('a text longer than its record');
		found.push(data.toString('utf8', at + 1, at + 1 + length));
		at += 1 + length;
	}
	return found;
}
const serviceKeys = ['mandatory', 'alpn', 'no-default-alpn', 'port', 'ipv4hint', 'ech', 'ipv6hint'];
function serviceParameters(data) {
	const found = [];
	let last = -1;
	for (let at = 0; at < data.length;) {
		const key = data.readUInt16BE(at);
		const length = data.readUInt16BE(at + 2);
		const value = data.subarray(at + 4, at + 4 + length);
		if (key <= last || value.length !== length)
			throw new RangeError('service parameters that are none');
		found.push(serviceParameter(key, value));
		last = key;
		at += 4 + length;
	}
	return found;
}
function serviceParameter(key, value) {
	const name = serviceKeys[key] ?? `key${key}`;
	switch (serviceKeys[key]) {
		case 'mandatory':
			return `${name}=${pieces(value, 2, (one) => serviceKeys[one.readUInt16BE(0)] ?? `key${one.readUInt16BE(0)}`)}`;
		case 'alpn':
			return `${name}=${strings(value).map(printable).join(',')}`;
		case 'no-default-alpn':
			requireLength(value, 0);
			return name;
		case 'port':
			requireLength(value, 2);
			return `${name}=${value.readUInt16BE(0)}`;
		case 'ipv4hint':
			return `${name}=${pieces(value, 4, (one) => one.join('.'))}`;
		case 'ipv6hint':
			return `${name}=${pieces(value, 16, ipv6Text)}`;
		case 'ech':
			return `${name}=${value.toString('base64')}`;
		default:
			return `${name}=${value.toString('hex')}`;
	}
}
function pieces(data, length, text) {
	if (data.length === 0 || data.length % length !== 0)
		throw new RangeError('a list of another length than its values');
	return Array.from({ length: data.length / length }, (_, n) => text(data.subarray(n * length, (n + 1) * length))).join(',');
}
const headerBytes = 12;
const longestName = 255;
function readName(bytes, start) {
	const labels = [];
	let at = start;
	let next = -1;
	let bound = start;
	let total = 1;
	for (let length = bytes.readUInt8(at); length !== 0; length = bytes.readUInt8(at)) {
		if (length >= 0xc0) {
			const target = bytes.readUInt16BE(at) & 0x3fff;
			if (next < 0)
				next = at + 2;
			if (target >= bound || target < headerBytes)
				throw new RangeError('a pointer that does not point backwards');
			bound = target;
			at = target;
			continue;
		}
		total += 1 + length;
		if (length > 63 || at + 1 + length > bytes.length || total > longestName)
			throw new RangeError('not a name');
		labels.push(labelText(bytes.toString('latin1', at + 1, at + 1 + length)));
		at += 1 + length;
	}
	return { name: labels.join('.').toLowerCase(), next: next < 0 ? at + 1 : next };
}
function labelText(label) {
	return printable(label.replace(/[.\\]/g, '\\$&'));
}
function printable(text) {
	return text.replace(/[^!-~]/g, (one) => `\\${String(one.codePointAt(0)).padStart(3, '0')}`);
}
function ipv6Text(data) {
	const groups = Array.from({ length: 8 }, (_, n) => data.readUInt16BE(n * 2).toString(16));
	return canonicalIpv6(groups.join(':'));
}
function canonicalIpv6(address) {
	return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}


  }),

  16612: core[16612],

  84942: core[84942],

  84968: shared[84968],

  77931:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  dns: () => (  dns)
});

var kind = __webpack_require__(13184);
var matcher = __webpack_require__(77548);
var regex = __webpack_require__(7950);
var private_network = __webpack_require__(84968);
var bounded = __webpack_require__(54637);
var unjudged = __webpack_require__(33099);
;
function parseCaa(text) {
	const [flags = '', tag = '', ...rest] = text.split(' ');
	return { isCritical: (Number(flags) & 0x80) !== 0, tag: tag.toLowerCase(), value: rest.join(' ') };
}
function parseIssuer(value) {
	const [name = '', ...parts] = value.split(';');
	const authority = trimmed(name).toLowerCase();
	const texts = parts.map(trimmed);
	const given = texts.length === 1 && texts[0] === '' ? [] : texts;
	const parameters = given.map(parameterIn);
	const isName = authority === '' || authority.split('.').every(isLabel);
	if (!isName || parameters.includes(null))
		return { authority: '', parameters: [], isMalformed: true };
	return { authority, parameters: parameters.filter((one) => one !== null), isMalformed: false };
}
function parameterIn(text) {
	const at = text.indexOf('=');
	if (at < 0)
		return null;
	const tag = trimmed(text.slice(0, at));
	const value = trimmed(text.slice(at + 1));
	return isLabel(tag) && /^[!-:<-~]*$/.test(value) ? { tag: tag.toLowerCase(), value } : null;
}
function isLabel(text) {
	return /^[a-z\d-]+$/i.test(text) && !text.startsWith('-') && !text.endsWith('-');
}
function trimmed(text) {
	let from = 0;
	let to = text.length;
	while (from < to && isBlank(text[from]))
		from++;
	while (to > from && isBlank(text[to - 1]))
		to--;
	return text.slice(from, to);
}
function isBlank(character) {
	return character === ' ' || character === '\t';
}
const knownTags = new Set([
	'issue',
	'issuewild',
	'iodef',
	'issuemail',
	'issuevmc',
	'contactemail',
	'contactphone',
]);
function allowanceOf(texts, wildcard) {
	const records = texts.map(parseCaa);
	const wild = wildcard ? records.filter(({ tag }) => tag === 'issuewild') : [];
	const relevant = wild.length > 0 ? wild : records.filter(({ tag }) => tag === 'issue');
	const read = relevant.map(({ value }) => ({ value, issuer: parseIssuer(value) }));
	const able = read.filter(({ issuer }) => issuer.authority !== '' && canBeMet(issuer));
	return {
		isEverybody: relevant.length === 0,
		issuers: able.map(({ issuer }) => issuer),
		unknownCritical: records.filter(({ isCritical, tag }) => isCritical && !knownTags.has(tag)).map(({ tag }) => tag),
		unmet: read
			.filter(({ issuer }) => issuer.isMalformed || (issuer.authority !== '' && !canBeMet(issuer)))
			.map(({ value }) => value),
	};
}
function canBeMet(issuer) {
	const methods = valuesOf(issuer, 'validationmethods');
	return valuesOf(issuer, 'accounturi').length < 2 && methods.length < 2 && methods[0] !== '';
}
function valuesOf({ parameters }, tag) {
	return parameters.filter((one) => one.tag === tag).map(({ value }) => value);
}

;
const extendedErrors = [
	'another error',
	'the signatures are of an algorithm that is not supported',
	'the digest in the DS record is of a kind that is not supported',
	'an old answer, from its cache',
	'an answer that is forged on purpose',
	'it cannot be told whether the zone is signed',
	'the signatures do not hold',
	'a signature expired',
	'a signature is not valid yet',
	'no key of the zone fits its DS record',
	'signatures are missing',
	'the key is none for a zone',
	'the proof that there is no such record is missing',
	'an error that it remembers',
	'the server is not ready',
	'blocked by its operator',
	'blocked by an authority outside',
	'filtered, as its user wishes',
	'you are not allowed to ask',
	'an old answer that there is no such name',
	'it does not know the zone itself',
	'it does not support this question',
	'no name server of the zone could be reached',
	'the way to the name servers failed',
	'the zone has invalid data',
	'a signature expires before it is valid',
	'it is too early',
	'the zone has more rounds of NSEC3 than are supported',
	'its rules do not allow an answer',
	'an answer that it made itself',
	'a type that nobody may ask for',
];

;


function faultInWords({ code, at, extended = [] }) {
	const what = code === 'timeout' ? 'no answer in time' : code;
	const why = extended.length > 0 ? `: ${extended.map(reasonInWords).join('; ')}` : '';
	return (0,bounded .Mm)(`${at === undefined ? '' : `${at}: `}${what}${why}`);
}
function datesInWords({ signatures = [], extended = [] }, now) {
	const seconds = now.getTime() / 1000;
	const expired = signatures.find(({ until }) => until < seconds);
	const early = signatures.find(({ from }) => from > seconds);
	const isTold = extended.some(({ code }) => code === 7 || code === 8);
	if (isTold || (!expired && !early))
		return '';
	return expired
		? `; a signature expired on ${day(expired.until)}`
		: `; a signature is valid from ${day(early?.from ?? 0)}`;
}
function day(seconds) {
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}
function reasonInWords({ code, text }) {
	const words = extendedErrors[code] ?? `extended error ${code}`;
	const added = (0,bounded .Ux)(text, 100);
	return added === '' ? words : `${words} ("${added}")`;
}

var external_node_net_ = __webpack_require__(77030);
var schemas = __webpack_require__(26921);
var core = __webpack_require__(88532);
var fields = __webpack_require__(79725);
var hosts = __webpack_require__(57989);
var schema = __webpack_require__(21070);
var dns_record = __webpack_require__(72765);
var name_server = __webpack_require__(57095);
;








const types = Object.keys(dns_record .tY);
const recordTypeNames = types.map((type) => `\`${type}\``).join(', ');
const values = schemas .KCZ([schemas .YjP().min(1), schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list matches nothing')]);
const expected = schemas .KCZ([
	values,
	(0,schema .nf)({
		eq: values.optional(),
		contains: values.optional(),
		'not-contains': values.optional(),
		matches: schema .yG.optional(),
		'not-matches': schema .T1.optional(),
		length: schema .I8.optional(),
		exists: schemas .zMY().optional(),
	}),
]);
const resolver = schemas .YjP().transform((text, context) => {
	if (text === 'system' || text === 'authoritative')
		return text;
	const server = (0,name_server .Q)(text);
	if (server)
		return server;
	const message = `"${(0,bounded .Mm)(text, 100)}" is no resolver: expected system, authoritative, or an IP address with or without a port`;
	context.issues.push({ code: 'custom', input: text, message });
	return core .tm;
});
const names = schemas .KCZ([schemas .YjP().min(1), schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list allows nobody')]);
const namesOrNobody = schemas .KCZ([schemas .YjP().min(1), schemas .YOg(schemas .YjP().min(1))]);
const issuing = (0,fields .O2)({
	issue: namesOrNobody.optional().meta({
		title: 'text or list',
		description: 'The only authorities that may issue certificates; an empty list means that nobody may',
	}),
	issuewild: namesOrNobody.optional().meta({
		title: 'text or list',
		description: 'The only authorities that may issue wildcard certificates; an empty list means that nobody may',
		without: 'nobody beyond `issue`',
	}),
	accounturi: names.optional().meta({
		title: 'URL or list',
		description: 'The only accounts at the authorities to which they may issue',
	}),
	validationmethods: names.optional().meta({
		title: 'text or list',
		description: 'The only methods, such as `dns-01`, by which control of the name may be shown',
	}),
}).refine((map) => Object.values(map).some((value) => value !== undefined), 'an empty map asserts nothing');
const nameOrWildcard = schemas .YjP()
	.transform((text, context) => {
	const [, star = '', rest = text] = /^(\*\.)(.*)$/.exec(text) ?? [];
	const found = hosts .H.safeParse(rest);
	if (found.success)
		return `${star}${found.data}`;
	context.issues.push({ code: 'custom', input: text, message: found.error.issues[0]?.message ?? 'is no host name' });
	return core .tm;
})
	.refine((name) => !(0,external_node_net_.isIPv4)(name) && !(0,external_node_net_.isIPv6)(name), 'expected a name, not an address');
const schema_schema = (0,fields .O2)({
	name: nameOrWildcard.meta({
		title: 'host name',
		description: 'The name whose records are asked for; `*.example.com` is the wildcard itself',
	}),
	type: schemas .k5n(types).default('A').meta({ title: 'record type', description: recordTypeNames }),
	expect: expected.optional().meta({
		title: 'text, list, or `eq contains not-contains matches not-matches length exists`',
		description: 'A text or list is the exact set of records, in any order',
		without: 'at least one record',
	}),
	resolvers: schemas .YOg(resolver).min(1, 'an empty list asks nobody').max(20).optional().meta({
		title: 'list of `system`, `authoritative`, or addresses',
		description: 'Who is asked',
		without: "the zone's own name servers, the system's, 1.1.1.1 and 8.8.8.8",
	}),
	caa: schemas .KCZ([names, issuing]).optional().meta({
		title: 'text, list, or `{ issue, issuewild, accounturi, validationmethods }`',
		description: 'The only authorities that may issue certificates, such as `letsencrypt.org`',
	}),
	dnssec: schemas .euz(true).optional().meta({
		title: '`true`',
		description: 'Resolvers that check signatures say that those of the records hold (AD)',
		without: 'signatures that do not hold are told',
	}),
	'wait-for': fields .uk.optional().meta({ description: 'Asks again every 10 s until records are as they should be' }),
	ttl: fields .p0.optional().meta({ description: 'Longest allowed time to live', without: 'a warning above 1h' }),
	timeout: fields .os.timeout.meta({
		description: 'Time for the questions at one name server, each asked once more half-way',
		without: '5s, or `defaults.timeout` if shorter',
	}),
	retry: fields .os.retry,
}).superRefine((config, context) => {
	if (config.dnssec && config.resolvers?.every((one) => one === 'authoritative')) {
		const message = 'a name server of the zone does not check signatures; name a resolver that does under `resolvers`';
		context.addIssue({ code: 'custom', path: ['dnssec'], message });
	}
	const isRight = { A: external_node_net_.isIPv4, AAAA: external_node_net_.isIPv6 }[config.type];
	if (!isRight)
		return;
	for (const { path, value } of wantedValues(config.expect)) {
		if (isRight(value))
			continue;
		const message = `"${(0,bounded .Mm)(value, 100)}" is no ${config.type === 'A' ? 'IPv4' : 'IPv6'} address, which ${config.type} records hold`;
		context.addIssue({ code: 'custom', path: ['expect', ...path], message });
	}
});
function issuingOf(caa) {
	return typeof caa === 'string' || Array.isArray(caa) ? { issue: caa } : caa;
}
function operatorsOf(expectation, type) {
	const list = (given) => given === undefined ? undefined : [given].flat().map((value) => normalValue(value, type));
	if (typeof expectation === 'string' || Array.isArray(expectation))
		return { eq: list(expectation) ?? [] };
	const found = {
		eq: list(expectation.eq),
		contains: list(expectation.contains),
		notContains: list(expectation['not-contains']),
		matches: expectation.matches,
		notMatches: expectation['not-matches'],
		length: expectation.length,
		exists: expectation.exists,
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
function normalValue(value, type) {
	if (type === 'TXT')
		return value;
	if (type === 'AAAA')
		return (0,external_node_net_.isIPv6)(value) ? (0,dns_record .GK)(value) : value;
	if (type === 'CAA') {
		const [flags = '', tag = '', ...rest] = value.split(/\s+/);
		return `${flags} ${tag.toLowerCase()} ${rest.join(' ').replace(/^"(.*)"$/, '$1')}`;
	}
	if (type === 'DS' || type === 'TLSA')
		return withDigest(value.toLowerCase());
	if (type === 'HTTPS')
		return normalService(value.toLowerCase());
	return value.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
}
function withDigest(value) {
	const [first = '', second = '', third = '', ...digest] = value.trim().split(/\s+/);
	return `${first} ${second} ${third} ${digest.join('')}`;
}
function normalService(value) {
	const [priority = '', target = '', ...rest] = value.trim().split(/\s+/);
	const parameters = rest
		.map((text) => text.replace(/"/g, ''))
		.map((text) => ({ text, key: keyNumber(text.split('=')[0] ?? '') }))
		.sort((one, other) => one.key - other.key);
	return [priority, target === '.' ? target : target.replace(/\.$/, ''), ...parameters.map(({ text }) => text)].join(' ');
}
function keyNumber(name) {
	const at = dns_record .Wy.indexOf(name);
	return at >= 0 ? at : Number(/^key(\d{1,5})$/.exec(name)?.[1] ?? Number.MAX_SAFE_INTEGER);
}
function wantedValues(expectation) {
	if (expectation === undefined)
		return [];
	const flat = (given, path) => {
		if (given === undefined)
			return [];
		return typeof given === 'string'
			? [{ path, value: given }]
			: given.map((value, index) => ({ path: [...path, index], value }));
	};
	if (typeof expectation === 'string' || Array.isArray(expectation))
		return flat(expectation, []);
	return ['eq', 'contains', 'not-contains'].flatMap((operator) => flat(expectation[operator], [operator]));
}

;





function caa({ caa: seen }, config) {
	if (config.caa === undefined)
		return [];
	const wanted = issuingOf(config.caa);
	const expected = inWords(wanted);
	if (seen === null || 'fault' in seen) {
		const message = `CAA of ${config.name} could not be asked`;
		const observed = seen === null ? 'not asked' : seen.why ? faultInWords(seen.why) : seen.fault;
		return [{ rule: 'dns/caa', message, expected, observed, inconclusive: true, fix: unjudged ._.caa }];
	}
	const at = seen.at === null ? 'no CAA record here or above' : `CAA of ${seen.at}`;
	const found = (message, observed) => ({
		rule: 'dns/caa',
		message,
		expected,
		observed: (0,bounded .Mm)(seen.at === null ? at : `${observed} (${at})`),
	});
	const isWildcard = config.name.startsWith('*.');
	const plain = allowanceOf(seen.values, false);
	const wild = allowanceOf(seen.values, true);
	const own = isWildcard ? wild : plain;
	const drafts = [
		...(own.unknownCritical.length > 0
			? [
				found(`Authorities must not issue for ${config.name} unless they know a critical property that few do`, own.unknownCritical.join(', ')),
			]
			: []),
		...whoMay(own, isWildcard ? (wanted.issuewild ?? wanted.issue) : wanted.issue, `for ${config.name}`, found),
	];
	if (!isWildcard)
		drafts.push(...wildcards(plain, wild, wanted, config, found));
	const issuers = [...own.issuers, ...(isWildcard || !('issuewild' in wanted) ? [] : wild.issuers)];
	return [...drafts, ...boundTo(issuers, wanted, found)];
}
function whoMay(seen, wished, forWhat, found) {
	if (wished === undefined)
		return [];
	if (seen.isEverybody)
		return [found(`Every authority may issue certificates ${forWhat}`, 'nothing that restricts it')];
	const allowed = namesOf(seen);
	if (JSON.stringify(allowed) === JSON.stringify(listOf(wished)))
		return [];
	const unmet = seen.unmet.length > 0 ? `; by "${seen.unmet.join('", "')}" nobody may` : '';
	return [
		found(`Others than expected may issue certificates ${forWhat}`, `${allowed.length > 0 ? allowed.join(', ') : 'nobody'}${unmet}`),
	];
}
function wildcards(plain, wild, wanted, config, found) {
	const forWhat = `for *.${config.name}`;
	if (wanted.issuewild !== undefined)
		return whoMay(wild, wanted.issuewild, forWhat, found);
	if (wanted.issue === undefined || plain.isEverybody)
		return [];
	const others = namesOf(wild).filter((name) => !listOf(wanted.issue ?? []).includes(name));
	if (others.length === 0)
		return [];
	return [found(`Others than expected may issue wildcard certificates ${forWhat}`, others.join(', '))];
}
function boundTo(issuers, wanted, found) {
	const drafts = [];
	if (wanted.accounturi !== undefined) {
		const accounts = [wanted.accounturi].flat();
		const loose = issuers.filter((one) => !valuesOf(one, 'accounturi').some((uri) => accounts.includes(uri)));
		for (const { authority, parameters } of loose) {
			const uri = parameters.find(({ tag }) => tag === 'accounturi')?.value;
			drafts.push(found('Another account than expected may issue certificates', `${authority}: ${uri ?? 'any account'}`));
		}
	}
	if (wanted.validationmethods !== undefined) {
		const methods = listOf(wanted.validationmethods);
		for (const issuer of issuers) {
			const [given] = valuesOf(issuer, 'validationmethods');
			const seen = given?.split(',').map((one) => one.trim().toLowerCase());
			if (seen?.every((one) => methods.includes(one)))
				continue;
			const message = 'Control of the name may be shown by other methods than expected';
			drafts.push(found(message, `${issuer.authority}: ${seen?.join(', ') ?? 'any method'}`));
		}
	}
	return drafts;
}
function namesOf({ issuers }) {
	return [...new Set(issuers.map(({ authority }) => authority))].sort();
}
function listOf(given) {
	return [...new Set([given].flat().map((one) => one.toLowerCase()))].sort();
}
function inWords({ issue, issuewild, accounturi, validationmethods }) {
	const who = (given) => listOf(given).join(', ') || 'nobody';
	const parts = [
		issue !== undefined && (listOf(issue).length === 0 ? 'nobody may issue' : `only ${who(issue)} may issue`),
		issuewild !== undefined && `wildcards: only ${who(issuewild)}`,
		accounturi !== undefined && `only to ${[accounturi].flat().join(', ')}`,
		validationmethods !== undefined && `only by ${listOf(validationmethods).join(', ')}`,
	];
	return (0,bounded .Mm)(parts.filter((part) => typeof part === 'string').join('; '));
}

;








function judge(observation, config, { now }) {
	const { resolvers } = observation;
	const answered = resolvers.filter((one) => one.resolution.kind === 'answer');
	const wanted = config.expect === undefined ? null : operatorsOf(config.expect, config.type);
	const isAbsenceWanted = wanted?.exists === false;
	const findings = [
		...authority(observation, config),
		...addressless(observation, config),
		...silent(observation, answered, config),
		...bogus(resolvers, config, now),
		...unsigned(resolvers, config),
		...together(answered.map((one) => ({
			label: one.label,
			drafts: isAbsenceWanted ? present(one, config) : [...missing(one, config), ...unexpected(one, config, wanted)],
		}))),
		...targets(observation, config),
		...disagreement(answered, config, wanted),
		...serials(resolvers),
		...ttl(answered, config),
		...privateAddresses(answered, config),
		...caa(observation, config),
		...notes(answered, config),
		...skipped(observation, config),
	];
	return { findings, mayCome: findings.some(mayCome) };
}
function mayCome({ rule, level }) {
	return level !== 'warning' && ofAChange.has(rule);
}
const ofAChange = new Set([
	'dns/expected',
	'dns/exists',
	'dns/dangling-cname',
	'dns/disagree',
	'dns/caa',
	'dns/no-answer',
	'dns/no-authority',
	'dns/bogus',
	'dns/unsigned',
	'dns/target-address',
]);
function authority({ authorityFault }, config) {
	if (authorityFault === null)
		return [];
	return [
		{
			rule: 'dns/no-authority',
			...levelOfDefault(config),
			message: `The name servers of ${config.name} were not found`,
			expected: 'name servers with addresses',
			observed: authorityFault,
			inconclusive: true,
		},
	];
}
function levelOfDefault(config) {
	return config.resolvers ? {} : { level: 'warning' };
}
function silent({ resolvers, authorityFault }, answered, config) {
	const drafts = resolvers.flatMap(({ label, role, resolution }) => {
		if (resolution.kind === 'answer' || resolution.bogus)
			return [];
		const isForgiven = answered.length > 0 && role !== 'authoritative';
		return [
			{
				rule: 'dns/no-answer',
				...(isForgiven ? levelOfDefault(config) : {}),
				message: `${label} gives no answer for ${config.type} of ${config.name}`,
				expected: 'an answer',
				observed: faultInWords(resolution),
				inconclusive: true,
			},
		];
	});
	if (resolvers.length > 0 || (authorityFault !== null && config.resolvers))
		return drafts;
	const message = `There was no resolver to ask for ${config.name}`;
	return [
		{ rule: 'dns/no-answer', level: 'error', message, expected: 'an answer', observed: 'none', inconclusive: true },
	];
}
function addressless({ addressless: hosts, authorityFault }, config) {
	return hosts.flatMap(({ host, fault }) => {
		if (fault === null) {
			const message = `${host}, a name server of ${config.name}, has no address`;
			return [{ rule: 'dns/name-server-address', message, expected: 'an A or AAAA record', observed: 'neither' }];
		}
		if (authorityFault !== null)
			return [];
		const message = `The address of ${host}, a name server of ${config.name}, was not found`;
		return [
			{
				rule: 'dns/name-server-address',
				...levelOfDefault(config),
				message,
				expected: 'an A or AAAA record',
				observed: fault === 'timeout' ? 'no answer in time' : fault,
				inconclusive: true,
			},
		];
	});
}
function bogus(resolvers, config, now) {
	const isSigned = resolvers.some(({ resolution }) => resolution.kind === 'answer' && resolution.authenticated);
	return together(resolvers.flatMap(({ label, resolution }) => {
		if (resolution.kind === 'answer' || !resolution.bogus)
			return [];
		const draft = {
			rule: 'dns/bogus',
			...(isSigned ? levelOfDefault(config) : {}),
			message: `The signatures of ${config.type} of ${config.name} do not hold (DNSSEC)`,
			expected: 'signatures that hold',
			observed: `${faultInWords(resolution)}${datesInWords(resolution, now)}`,
		};
		return [{ label, drafts: [draft] }];
	}));
}
function unsigned(resolvers, config) {
	if (!config.dnssec || resolvers.some(({ resolution }) => resolution.kind === 'fault' && resolution.bogus))
		return [];
	const expected = 'a resolver that checks signatures says that they hold (AD)';
	const checked = resolvers.filter((one) => one.validates === true && one.resolution.kind === 'answer');
	if (checked.length === 0) {
		const message = `Nobody that was asked for ${config.name} checks signatures`;
		const observed = (0,bounded .Mm)(resolvers.map(({ label }) => label).join(', ') || 'nobody');
		return [{ rule: 'dns/unsigned', message, expected, observed, inconclusive: true, fix: unjudged ._.dnssec }];
	}
	return together(checked
		.filter(({ resolution }) => !resolution.authenticated)
		.map(({ label }) => {
		const message = `${config.type} of ${config.name} is not signed`;
		return { label, drafts: [{ rule: 'dns/unsigned', message, expected, observed: 'no AD flag' }] };
	}));
}
function targets({ targets: seen }, config) {
	return seen.flatMap(({ name, state, fault }) => {
		const gone = 'the name does not exist (NXDOMAIN)';
		if (config.type === 'CNAME') {
			if (state !== 'gone')
				return [];
			const message = `${config.name} is an alias for a name that does not exist`;
			const level = config.name.startsWith('_acme-challenge.') ? { level: 'warning' } : {};
			const observed = (0,bounded .Mm)(`${name}: ${gone}`);
			return [{ rule: 'dns/dangling-cname', ...level, message, expected: 'a name that exists', observed }];
		}
		if (state === 'there')
			return [];
		const about = { rule: 'dns/target-address', expected: 'an A or AAAA record' };
		if (state === 'unknown') {
			const message = `The address of ${(0,bounded .Mm)(name)}, to which ${config.type} of ${config.name} leads, was not found`;
			const observed = fault === 'timeout' ? 'no answer in time' : (fault ?? 'no answer');
			return [{ ...about, level: 'warning', message, observed, inconclusive: true }];
		}
		const message = `${config.type} of ${config.name} leads to ${(0,bounded .Mm)(name)}, which has no address`;
		return [{ ...about, message, observed: state === 'gone' ? gone : 'neither' }];
	});
}
function together(all) {
	const groups = new Map();
	for (const { label, drafts } of all) {
		for (const draft of drafts) {
			const key = JSON.stringify([draft.rule, draft.message, draft.observed]);
			const group = groups.get(key) ?? { draft, labels: [] };
			group.labels.push(label);
			groups.set(key, group);
		}
	}
	return [...groups.values()].map(({ draft, labels }) => ({
		...draft,
		message: `${draft.message}, ${labels.length === 1 ? 'says' : 'say'} ${(0,bounded .Mm)(labels.join(', '))}`,
	}));
}
function missing({ resolution }, config) {
	if (resolution.records.length > 0)
		return [];
	const last = resolution.aliases.at(-1);
	if (last !== undefined)
		return [dangling(resolution, config, `${config.type} records of ${last}`)];
	return [
		{
			rule: 'dns/exists',
			message: `${config.name} has no ${config.type} record`,
			expected: config.expect === undefined ? 'at least one record' : judge_inWords(operatorsOf(config.expect, config.type)),
			observed: stateOf(resolution),
		},
	];
}
function dangling(resolution, config, expected) {
	return {
		rule: 'dns/dangling-cname',
		message: `${config.name} is an alias for a name without ${config.type} records`,
		expected,
		observed: (0,bounded .Mm)(`${[config.name, ...resolution.aliases].join(' \u2192 ')}: ${stateOf(resolution)}`),
	};
}
function stateOf({ rcode, extended }) {
	const what = rcode === 'NXDOMAIN' ? 'the name does not exist (NXDOMAIN)' : 'no record of this type';
	return extended.length === 0 ? what : `${what}: ${extended.map(reasonInWords).join('; ')}`;
}
function present({ resolution }, config) {
	if (resolution.records.length === 0) {
		const leftBehind = resolution.aliases.length > 0 && resolution.rcode === 'NXDOMAIN';
		return leftBehind ? [dangling(resolution, config, 'no alias either')] : [];
	}
	const message = `${config.name} has ${config.type} records`;
	return [{ rule: 'dns/expected', message, expected: 'none', observed: shown(judge_valuesOf(resolution)) }];
}
function unexpected({ resolution }, config, wanted) {
	const values = judge_valuesOf(resolution);
	if (wanted === null || values.length === 0 || meets(values, wanted))
		return [];
	const message = `${config.type} of ${config.name} is not as expected`;
	return [{ rule: 'dns/expected', message, expected: judge_inWords(wanted), observed: shown(values) }];
}
function disagreement(answered, config, wanted) {
	if (wanted !== null)
		return [];
	const groups = new Map();
	for (const { label, resolution } of answered) {
		if (resolution.records.length === 0)
			continue;
		const key = shown(judge_valuesOf(resolution));
		groups.set(key, [...(groups.get(key) ?? []), label]);
	}
	if (groups.size < 2)
		return [];
	const observed = [...groups].map(([values, labels]) => `${values} (${labels.join(', ')})`).join('; ');
	const message = `Resolvers disagree on ${config.type} of ${config.name}`;
	return [{ rule: 'dns/disagree', message, expected: 'the same records everywhere', observed: (0,bounded .Mm)(observed) }];
}
function serials(resolvers) {
	const known = resolvers.filter(({ serial }) => serial !== null);
	if (new Set(known.map(({ serial }) => serial)).size < 2)
		return [];
	const observed = (0,bounded .Mm)(known.map(({ label, serial }) => `${label}: ${serial}`).join('; '));
	const message = 'The name servers have different versions of the zone';
	return [{ rule: 'dns/soa-serial', message, expected: 'one serial', observed }];
}
const longestTtl = 3600;
function ttl(answered, config) {
	const seen = answered.flatMap(({ resolution }) => resolution.records.map((record) => record.ttl));
	const limit = config.ttl === undefined ? longestTtl : config.ttl / 1000;
	const longest = Math.max(0, ...seen);
	if (longest <= limit)
		return [];
	const message = `${config.type} of ${config.name} stays long in caches`;
	const level = config.ttl === undefined ? 'warning' : 'error';
	return [{ rule: 'dns/ttl', level, message, expected: `at most ${limit} s`, observed: `${longest} s` }];
}
function privateAddresses(answered, config) {
	if (config.type !== 'A' && config.type !== 'AAAA')
		return [];
	const found = [...new Set(answered.flatMap(({ resolution }) => judge_valuesOf(resolution)))].filter(private_network .C0);
	if (found.length === 0)
		return [];
	const message = `${config.name} points to an address that is not public`;
	return [{ rule: 'dns/private-address', message, expected: 'a public address', observed: shown(found) }];
}
function notes(answered, config) {
	if (answered.length === 0)
		return [];
	const groups = new Map();
	for (const { label, resolution } of answered) {
		const key = resolution.records.length === 0 ? 'none' : shown(judge_valuesOf(resolution));
		const remarks = [...(resolution.authenticated ? ['signed'] : []), ...resolution.extended.map(reasonInWords)];
		const who = remarks.length === 0 ? label : `${label} [${remarks.join('; ')}]`;
		groups.set(key, [...(groups.get(key) ?? []), who]);
	}
	const observed = (0,bounded .Mm)([...groups].map(([values, labels]) => `${values}: ${labels.join(', ')}`).join('; '));
	return [
		{
			rule: 'dns/records',
			level: 'info',
			message: `${config.type} of ${config.name}`,
			expected: 'for information',
			observed,
		},
	];
}
function skipped({ skipped: labels }, config) {
	if (labels.length === 0)
		return [];
	const message = `Not every name server of ${config.name} was asked: there is no route to IPv6 from here`;
	return [{ rule: 'dns/skipped-server', message, expected: 'every name server asked', observed: shown(labels) }];
}
function judge_valuesOf(resolution) {
	return [...new Set(resolution.records.map(({ value }) => value))].sort();
}
function shown(values) {
	return (0,bounded .Mm)(values.slice(0, 20).join(', ') + (values.length > 20 ? `, and ${values.length - 20} more` : ''));
}
function meets(values, wanted) {
	const has = (value) => values.includes(value);
	const { matches, notMatches } = wanted;
	return ((wanted.eq === undefined || (wanted.eq.every(has) && values.every((value) => wanted.eq?.includes(value)))) &&
		(wanted.contains === undefined || wanted.contains.every(has)) &&
		(wanted.notContains === undefined || !wanted.notContains.some(has)) &&
		(matches === undefined || values.some((value) => (0,regex .t)(matches).test(value))) &&
		(notMatches === undefined || !values.some((value) => (0,regex .t)(notMatches).test(value))) &&
		(wanted.length === undefined || (0,matcher .J4)(wanted.length, values.length) === null));
}
function judge_inWords(wanted) {
	const parts = [
		wanted.eq && `exactly ${wanted.eq.join(', ')}`,
		wanted.contains && `contains ${wanted.contains.join(', ')}`,
		wanted.notContains && `does not contain ${wanted.notContains.join(', ')}`,
		wanted.matches && `a record that matches /${wanted.matches}/`,
		wanted.notMatches && `no record that matches /${wanted.notMatches}/`,
		wanted.length !== undefined && `number of records ${(0,matcher .q0)(wanted.length)}`,
		wanted.exists && 'at least one record',
	];
	return (0,bounded .Mm)(parts.filter((part) => typeof part === 'string').join(' and '));
}

var questions = __webpack_require__(54442);
;




const pollMs = 10_000;
const dns = (0,kind .q)({
	kind: 'dns',
	schema: schema_schema,
	patience: (config) => (config['wait-for'] === undefined ? null : { for: config['wait-for'], every: pollMs }),
	questions: questions .ab,
	observe: async (asked, config, world) => (await __webpack_require__.e(  6976).then(__webpack_require__.bind(__webpack_require__, 76976))).observe(asked, config, world),
	judge: judge,
});


  }),

  54442:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$r: () => (  targetOf),
	YT: () => (  mostTargets),
	ab: () => (  questions)
  });
const messages = 3;
const mostNameServers = 13;
const mostServers = 2 * mostNameServers;
const publicResolvers = 2;
const furtherQuestions = 5;
const mostTargets = 20;
function questions({ name, type, resolvers, caa, dnssec }) {
	const plain = resolvers?.flatMap((one) => one === 'authoritative' ? [] : [typeof one === 'string' ? one : one.address]);
	const at = plain ?? ['system', 'public'];
	const labels = name.replace(/^\*\./, '').split('.');
	const upwards = labels.map((_, from) => labels.slice(from).join('.'));
	const count = plain === undefined ? 1 + publicResolvers : plain.length;
	return {
		records: at.length === 0 ? null : { action: 'resolve', name, type, at, times: count * messages },
		authorities: (resolvers?.includes('authoritative') ?? true)
			? {
				zone: {
					action: 'resolve',
					later: `name servers of the zone of ${name} and their addresses`,
					atMost: (labels.length + mostServers) * 2 * messages,
				},
				records: {
					action: 'resolve',
					later: `${type} ${name}, where its aliases lead, and the serial of the zone at each of these name servers`,
					atMost: mostServers * (3 + furtherQuestions) * messages,
				},
			}
			: null,
		followUps: count === 0 && caa === undefined
			? null
			: {
				action: 'resolve',
				later: `${name} once more where a resolver fails or leaves out what an alias leads to`,
				atMost: (count + (caa === undefined ? 0 : labels.length)) * furtherQuestions * messages,
			},
		targets: targetOf(type) === null
			? null
			: {
				action: 'resolve',
				later: `names to which the ${type} records of ${name} lead`,
				atMost: mostTargets * 2 * (1 + furtherQuestions) * messages,
			},
		validates: dnssec
			? { action: 'resolve', later: 'name servers of the root, to see who checks signatures', atMost: count * messages }
			: null,
		caa: caa === undefined ? null : upwards.map((one) => ({ action: 'resolve', name: one, type: 'CAA', times: messages })),
	};
}
function targetOf(type) {
	switch (type) {
		case 'CNAME':
			return (value) => value;
		case 'MX':
			return (value) => value.split(' ')[1] ?? '';
		case 'HTTPS':
			return (value) => (value.split(' ')[1] ?? '').replace(/^\.$/, '');
		case 'SRV':
			return (value) => value.split(' ')[3] ?? '';
		default:
			return null;
	}
}


  }),

  57095:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  parseNameServer)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

function parseNameServer(text, defaultPort = 53) {
	const bracketed = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text);
	const plain = /^([^:]+)(?::(\d{1,5}))?$/.exec(text);
	const [address, port] = bracketed ? [bracketed[1], bracketed[2]] : plain ? [plain[1], plain[2]] : [text, undefined];
	const number = port === undefined ? defaultPort : Number(port);
	return address !== undefined && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) !== 0 && number >= 1 && number <= 65_535
		? { address, port: number }
		: null;
}


  }),

  33099: shared[33099]

};
return { ids, modules };
})
