export const id = 6311;
export const ids = [6311];
export const modules = {

  13184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  defineCheck)
  });
function defineCheck(kind) {
	return kind;
}


  }),

  79725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bv: () => (  headerName),
	Ej: () => (  size),
	O2: () => (  strict),
	Oh: () => (  port),
	Pl: () => (  oneOrMany),
	VL: () => (  isTargetText),
	Z: () => (  headerValue),
	aC: () => (  target),
	"in": () => (  oneTarget),
	on: () => (  on),
	os: () => (  asking),
	p0: () => (  duration),
	uk: () => (  wait)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);



zod__WEBPACK_IMPORTED_MODULE_1__  .$W({ jitless: true });
function strict(shape, hint, known = Object.keys(shape)) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .rej(shape, {
		error: (issue) => {
			if (issue.code !== 'unrecognized_keys')
				return undefined;
			return issue.keys
				.map((key) => `unknown key "${key.replace(/\s+/g, ' ')}"${hint?.(key) ?? (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .a)(key, known)}`)
				.join('\n');
		},
	});
}
function oneOrMany(schema, empty) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([schema, zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(schema).min(1, 'an empty list asserts nothing')], {
		error: (issue) => (issue.input === null ? empty?.() : undefined),
	})
		.transform((value) => (Array.isArray(value) ? value : [value]));
}
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const longestMs = 36_500 * unitsMs.d;
const duration = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'expected a duration such as 500ms, 10s, 5m, 26h or 90d')
	.transform(parseDuration)
	.refine((ms) => ms <= longestMs, 'a duration is at most 36500d')
	.meta({ title: 'duration' });
const wait = duration.refine((ms) => ms >= 1 && ms <= unitsMs.d, 'a time to wait lies between 1ms and 24h');
function parseDuration(text) {
	const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
	if (!match?.[1] || !match[2])
		throw new RangeError('not a duration');
	return Number(match[1]) * unitsMs[match[2]];
}
const unitsBytes = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
const size = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'expected a size such as 512B, 10KB or 5MiB')
	.transform((text) => {
	const match = /^([\d.]+)([A-Za-z]+)$/.exec(text);
	return Math.round(Number(match?.[1]) * unitsBytes[match?.[2]]);
})
	.meta({ title: 'size' });
const retry = strict({
	for: wait.meta({ description: 'The deadline: how long the check is asked again while it does not pass' }),
	every: wait.default(1000).meta({ description: 'Pause between two tries' }),
	steady: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).default(1).meta({ description: 'How many passes in a row count as passed' }),
}).meta({ title: '`{ for, every: 1s, steady: 1 }`' });
const asking = {
	timeout: wait
		.optional()
		.meta({ description: 'Time for one exchange or one command', without: '`defaults.timeout`, 10s' }),
	retry: retry.optional().meta({
		description: 'Asks again until the deadline `for`; `steady` asks for that many passes in a row',
	}),
};
const on = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).optional().meta({
	title: '`checkout` or a server',
	description: 'Where files are read and commands run',
	without: '`defaults.on`, else `checkout`',
});
const headerName = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(_formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S, 'not the name of a header');
const headerValue = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a header value has no line breaks, and only characters of Latin-1');
const port = zod__WEBPACK_IMPORTED_MODULE_2__  .Whr('a port is a whole number from 1 to 65535, without quotes')
	.min(1)
	.max(65_535, 'a port is at most 65535')
	.meta({ title: '1 to 65535' });
const target = {
	path: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().startsWith('/', 'a path starts with /').optional().meta({
		title: 'text that starts with `/`',
		description: "Added to the environment's `url`; not beside `url`",
		without: '`/`',
	}),
	url: zod__WEBPACK_IMPORTED_MODULE_2__  .OZ5({ protocol: /^https?$/, error: 'expected an http or https URL' })
		.optional()
		.meta({
		title: 'http or https URL',
		description: 'What is looked at',
		without: "the environment's",
	}),
};
function isTargetText([key, ...deeper]) {
	return /^(?:url|path|http-url)$/.test(key ?? '') && deeper.length === 0;
}
function oneTarget(context) {
	if (context.value.path === undefined || context.value.url === undefined)
		return;
	const message = "`path` is added to the environment's `url`, not to this one: give either `path` or `url`";
	context.issues.push({ code: 'custom', input: context.value, path: ['path'], message });
}


  }),

  57989:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  host),
	P: () => (  hostAndPort)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88532);
  var _formats_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16612);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54637);




function noHost(text) {
	const hint = text.includes('/') ? '; give the host alone, not a URL' : '';
	return `"${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__  .Mm)(text, 100)}" is no host name or IP address${hint}`;
}
const host = zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()
	.transform((text, context) => {
	const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(text);
	if (found !== null)
		return found;
	context.issues.push({ code: 'custom', input: text, message: noHost(text) });
	return zod__WEBPACK_IMPORTED_MODULE_4__  .tm;
})
	.meta({ title: 'host name or IP address' });
const hostAndPort = zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()
	.transform((text, context) => {
	const [, named = text, port] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0 ? (/^(.*):(\d+)$/.exec(text) ?? []) : [];
	const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_1__  .CS)(named);
	const number = port === undefined ? null : Number(port);
	if (found === null) {
		context.issues.push({
			code: 'custom',
			input: text,
			message: noHost(text),
		});
		return zod__WEBPACK_IMPORTED_MODULE_4__  .tm;
	}
	if (number !== null && (number < 1 || number > 65_535)) {
		context.issues.push({ code: 'custom', input: text, message: 'a port is from 1 to 65535' });
		return zod__WEBPACK_IMPORTED_MODULE_4__  .tm;
	}
	return { host: found, port: number };
})
	.meta({ title: 'host or `host:port`' });


  }),

  38277:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$m: () => (  isMeantFor),
	GK: () => (  canonicalIpv6),
	h2: () => (  decodeAnswer),
	nI: () => (  encodeQuestion),
	tY: () => (  recordTypes)
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
	CAA: 257,
};
function encodeQuestion(id, name, type, recursive) {
	const labels = name.split('.').filter((label) => label !== '');
	const encoded = labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
	const header = Buffer.alloc(12);
	header.writeUInt16BE(id, 0);
	header.writeUInt16BE(recursive ? 0x0100 : 0, 2);
	header.writeUInt16BE(1, 4);
	const end = Buffer.from([0, recordTypes[type] >> 8, recordTypes[type] & 0xff, 0, 1]);
	return Buffer.concat([header, ...encoded, end]);
}
function decodeAnswer(bytes, id, name, type) {
	return reading(() => {
		const reader = readerBehindQuestion(bytes, id, name, type);
		if (reader === null)
			return null;
		const flags = bytes.readUInt16BE(2);
		const truncated = (flags & 0x0200) !== 0;
		const base = {
			rcode: flags & 0x0f,
			authoritative: (flags & 0x0400) !== 0,
			recursive: (flags & 0x0080) !== 0,
			truncated,
		};
		if (truncated)
			return { ...base, answers: [], authority: [] };
		const [answers = [], authority = []] = [6, 8, 10].map((at) => reader.records(bytes.readUInt16BE(at)));
		return reader.isAtEnd ? { ...base, answers, authority } : null;
	});
}
function isMeantFor(bytes, id, name, type) {
	return reading(() => readerBehindQuestion(bytes, id, name, type)) !== null;
}
function readerBehindQuestion(bytes, id, name, type) {
	const flags = bytes.readUInt16BE(2);
	const isAnswer = (flags & 0x8000) !== 0;
	const isQuery = (flags & 0x7800) === 0;
	if (bytes.readUInt16BE(0) !== id || !isAnswer || !isQuery || bytes.readUInt16BE(4) !== 1)
		return null;
	const reader = new Reader(bytes);
	return reader.name() === name && reader.uint16() === recordTypes[type] && reader.uint16() === internet ? reader : null;
}
function reading(read) {
	try {
		return read();
	}
	catch (error) {
		if (error.name === 'RangeError')
			return null;
		throw error;
	}
}
const internet = 1;
const typeNames = new Map(Object.entries(recordTypes).map(([name, number]) => [number, name]));
class Reader {
	#bytes;
	#at = 12;
	constructor(bytes) {
		this.#bytes = bytes;
	}
	get isAtEnd() {
		return this.#at === this.#bytes.length;
	}
	uint16() {
		const value = this.#bytes.readUInt16BE(this.#at);
		this.#at += 2;
		return value;
	}
	name() {
		const { name, next } = readName(this.#bytes, this.#at);
		this.#at = next;
		return name;
	}
	records(count) {
		const found = [];
		for (let n = 0; n < count; n++) {
			const name = this.name();
			const type = typeNames.get(this.uint16());
			const isOfInternet = this.uint16() === internet;
			const ttl = this.#bytes.readUInt32BE(this.#at);
			this.#at += 4;
			const length = this.uint16();
			const start = this.#at;
			if (start + length > this.#bytes.length)
				throw new RangeError('a record longer than its message');
			if (type !== undefined && isOfInternet) {
				found.push({ name, type, ttl, value: recordValue(type, this.#bytes, start, length) });
			}
			this.#at = start + length;
		}
		return found;
	}
}
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
	return label.replace(/[^!-~]|[.\\]/g, (one) => one === '.' || one === '\\' ? `\\${one}` : `\\${String(one.charCodeAt(0)).padStart(3, '0')}`);
}
function ipv6Text(data) {
	const groups = Array.from({ length: 8 }, (_, n) => data.readUInt16BE(n * 2).toString(16));
	return canonicalIpv6(groups.join(':'));
}
function canonicalIpv6(address) {
	return new URL(`http://[${address}]/`).hostname.slice(1, -1);
}


  }),

  16612:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CS: () => (  normalHost),
	M0: () => (  withPort),
	U9: () => (  isLoopback),
	Wo: () => (  isOwnMachine),
	Y7: () => (  withoutPort)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


function normalHost(text) {
	const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0)
		return bare.toLowerCase();
	if (bare !== text)
		return null;
	const name = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(text).replace(/\.$/, '');
	const labels = name.split('.');
	const valid = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
	return name.length <= 253 && valid && !/^\d+$/.test(labels.at(-1) ?? '') ? name : null;
}
function withPort(name, port) {
	return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`;
}
function withoutPort(text) {
	return /^(\[[^\]]*\]|[^:]*):\d*$/.exec(text)?.[1] ?? text;
}
function isLoopback(host) {
	const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6)
		return loopback().check(bare, 'ipv6');
	return /^(?:(?:.*\.)?localhost\.?|127(?:\.\d{1,3}){1,3})$/.test(bare);
}
let list;
function loopback() {
	if (list === undefined) {
		list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
		list.addAddress('::1', 'ipv6');
		list.addSubnet('127.0.0.0', 8, 'ipv4');
	}
	return list;
}
function isOwnMachine(host) {
	const bare = host.replace(/^\[(.*)\]$/, '$1');
	return bare === '0.0.0.0' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6 && /^[0:]+$/.test(bare)) || isLoopback(bare);
}


  }),

  84942:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  token),
	h: () => (  tchar)
  });
const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]";
const token = new RegExp(`^${tchar}+$`);


  }),

  84968:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bn: () => (  isInternalName),
	C0: () => (  isPrivateAddress),
	i0: () => (  isPublicAddress),
	sw: () => (  isPublicHost)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16612);


const inside = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.168.0.0', 16],
]) {
	inside.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
	['::', 128],
	['::1', 128],
	['fc00::', 7],
	['fe80::', 10],
]) {
	inside.addSubnet(network, prefix, 'ipv6');
}
function isPrivateAddress(address) {
	const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
	return family !== 0 && inside.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
function isPublicAddress(address) {
	return !isPrivateAddress(address);
}
const internalDomain = /\.(internal|local|localhost|lan|svc|docker|consul|cluster|intranet|private|home\.arpa|cluster\.local)\.?$/i;
function isInternalName(host) {
	return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && (!host.includes('.') || internalDomain.test(host));
}
function isPublicHost(host) {
	if (host === '' || (0,_host_js__WEBPACK_IMPORTED_MODULE_1__  .Wo)(host))
		return false;
	return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? !isInternalName(host) : isPublicAddress(host);
}


  }),

  6311:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  dns: () => (  dns)
});

var kind = __webpack_require__(13184);
var matcher = __webpack_require__(63151);
var regex = __webpack_require__(7950);
var private_network = __webpack_require__(84968);
var bounded = __webpack_require__(54637);
var unjudged = __webpack_require__(33099);
var external_node_net_ = __webpack_require__(77030);
var schemas = __webpack_require__(26921);
var core = __webpack_require__(88532);
var fields = __webpack_require__(79725);
var hosts = __webpack_require__(57989);
var schema = __webpack_require__(21070);
var dns_message = __webpack_require__(38277);
var name_server = __webpack_require__(57095);
;








const types = Object.keys(dns_message .tY);
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
const schema_schema = (0,fields .O2)({
	name: hosts .H
		.refine((name) => !(0,external_node_net_.isIPv4)(name) && !(0,external_node_net_.isIPv6)(name), 'expected a name, not an address')
		.meta({
		title: 'host name',
		description: 'The name whose records are asked for',
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
	caa: schemas .KCZ([schemas .YjP().min(1), schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list allows nobody')])
		.optional()
		.meta({
		title: 'text or list',
		description: 'The only authorities that may issue certificates, such as `letsencrypt.org`',
	}),
	'wait-for': fields .uk.optional().meta({ description: 'Asks again every 10 s until records are as they should be' }),
	ttl: fields .p0.optional().meta({ description: 'Longest allowed time to live', without: 'a warning above 1h' }),
	timeout: fields .os.timeout.meta({
		description: 'Time for the questions at one name server, each asked once more half-way',
		without: '5s, or `defaults.timeout` if shorter',
	}),
	retry: fields .os.retry,
}).superRefine((config, context) => {
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
		return (0,external_node_net_.isIPv6)(value) ? (0,dns_message .GK)(value) : value;
	if (type === 'CAA') {
		const [flags = '', tag = '', ...rest] = value.split(/\s+/);
		return `${flags} ${tag.toLowerCase()} ${rest.join(' ').replace(/^"(.*)"$/, '$1')}`;
	}
	return value.toLowerCase().replace(/\.$/, '').replace(/\s+/g, ' ');
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






function judge(observation, config) {
	const { resolvers } = observation;
	const answered = resolvers.filter((one) => one.resolution.kind === 'answer');
	const wanted = config.expect === undefined ? null : operatorsOf(config.expect, config.type);
	const isAbsenceWanted = wanted?.exists === false;
	const findings = [
		...authority(observation, config),
		...silent(observation, answered, config),
		...together(answered.map((one) => ({
			label: one.label,
			drafts: isAbsenceWanted ? present(one, config) : [...missing(one, config), ...unexpected(one, config, wanted)],
		}))),
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
		if (resolution.kind === 'answer')
			return [];
		const isForgiven = answered.length > 0 && role !== 'authoritative';
		return [
			{
				rule: 'dns/no-answer',
				...(isForgiven ? levelOfDefault(config) : {}),
				message: `${label} gives no answer for ${config.type} of ${config.name}`,
				expected: 'an answer',
				observed: resolution.code === 'timeout' ? 'no answer in time' : resolution.code,
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
			expected: config.expect === undefined ? 'at least one record' : inWords(operatorsOf(config.expect, config.type)),
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
function stateOf({ rcode }) {
	return rcode === 'NXDOMAIN' ? 'the name does not exist (NXDOMAIN)' : 'no record of this type';
}
function present({ resolution }, config) {
	if (resolution.records.length === 0) {
		const leftBehind = resolution.aliases.length > 0 && resolution.rcode === 'NXDOMAIN';
		return leftBehind ? [dangling(resolution, config, 'no alias either')] : [];
	}
	const message = `${config.name} has ${config.type} records`;
	return [{ rule: 'dns/expected', message, expected: 'none', observed: shown(valuesOf(resolution)) }];
}
function unexpected({ resolution }, config, wanted) {
	const values = valuesOf(resolution);
	if (wanted === null || values.length === 0 || meets(values, wanted))
		return [];
	const message = `${config.type} of ${config.name} is not as expected`;
	return [{ rule: 'dns/expected', message, expected: inWords(wanted), observed: shown(values) }];
}
function disagreement(answered, config, wanted) {
	if (wanted !== null)
		return [];
	const groups = new Map();
	for (const { label, resolution } of answered) {
		if (resolution.records.length === 0)
			continue;
		const key = shown(valuesOf(resolution));
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
	const found = [...new Set(answered.flatMap(({ resolution }) => valuesOf(resolution)))].filter(private_network .C0);
	if (found.length === 0)
		return [];
	const message = `${config.name} points to an address that is not public`;
	return [{ rule: 'dns/private-address', message, expected: 'a public address', observed: shown(found) }];
}
function caa({ caa: seen }, config) {
	if (config.caa === undefined)
		return [];
	const wanted = [...new Set([config.caa].flat().map((one) => one.toLowerCase()))].sort();
	const expected = `only ${wanted.join(', ')} may issue`;
	if (seen === null || 'fault' in seen) {
		const message = `CAA of ${config.name} could not be asked`;
		const observed = seen?.fault ?? 'not asked';
		return [{ rule: 'dns/caa', message, expected, observed, inconclusive: true, fix: unjudged ._.caa }];
	}
	if (seen.at === null) {
		const message = `Every authority may issue certificates for ${config.name}`;
		return [{ rule: 'dns/caa', message, expected, observed: 'no CAA record here or above' }];
	}
	const allowed = [...new Set(issuers(seen.values))].sort();
	if (JSON.stringify(allowed) === JSON.stringify(wanted))
		return [];
	const message = `Others than expected may issue certificates for ${config.name}`;
	const observed = (0,bounded .Mm)(`${allowed.length > 0 ? allowed.join(', ') : 'nobody'} (CAA of ${seen.at})`);
	return [{ rule: 'dns/caa', message, expected, observed }];
}
function issuers(values) {
	return values.flatMap((value) => {
		const [, tag, ...rest] = value.split(' ');
		const name = rest.join(' ').split(';')[0]?.trim().toLowerCase() ?? '';
		return tag === 'issue' && name !== '' ? [name] : [];
	});
}
function notes(answered, config) {
	if (answered.length === 0)
		return [];
	const groups = new Map();
	for (const { label, resolution } of answered) {
		const key = resolution.records.length === 0 ? 'none' : shown(valuesOf(resolution));
		groups.set(key, [...(groups.get(key) ?? []), label]);
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
function valuesOf(resolution) {
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
function inWords(wanted) {
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

;
const messages = 3;
const mostNameServers = 13;
const mostServers = 2 * mostNameServers;
const publicResolvers = 2;
function questions({ name, type, resolvers, caa }) {
	const plain = resolvers?.flatMap((one) => one === 'authoritative' ? [] : [typeof one === 'string' ? one : one.address]);
	const at = plain ?? ['system', 'public'];
	const labels = name.split('.');
	const upwards = labels.map((_, from) => labels.slice(from).join('.'));
	const count = plain === undefined ? 1 + publicResolvers : plain.length;
	return {
		records: at.length === 0 ? null : { action: 'resolve', name, type, at, times: count * messages },
		authorities: (resolvers?.includes('authoritative') ?? true)
			? {
				zone: {
					action: 'resolve',
					later: `name servers of the zone of ${name} and their addresses`,
					atMost: (labels.length + mostServers) * messages,
				},
				records: {
					action: 'resolve',
					later: `${type} ${name}, where its aliases lead, and the serial of the zone at each of these name servers`,
					atMost: mostServers * 3 * messages,
				},
			}
			: null,
		caa: caa === undefined ? null : upwards.map((one) => ({ action: 'resolve', name: one, type: 'CAA', times: messages })),
	};
}

;




const pollMs = 10_000;
const dns = (0,kind .q)({
	kind: 'dns',
	schema: schema_schema,
	patience: (config) => (config['wait-for'] === undefined ? null : { for: config['wait-for'], every: pollMs }),
	questions: questions,
	observe: async (asked, config, world) => (await __webpack_require__.e(  2390).then(__webpack_require__.bind(__webpack_require__, 12390))).observe(asked, config, world),
	judge: judge,
});


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

  33099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_: () => (  unjudgedFix)
  });
const unjudgedFix = {
	nothingHere: 'Point the check at something that the rule is about, or leave the rule out of `rules` where it does not apply.',
	noAnswer: 'See why there was no whole answer: the service, the network between, or a limit or `timeout` that is too low.',
	command: 'Run the command by hand in the same place, as the same account, and see what it says.',
	https: 'Look at the https address: make it the `url` of the environment, or give the check a `url` of its own.',
	html: 'Name the `path` or `url` of a page; for an API leave the rules for documents out.',
	loopback: 'Ask a host that answers on both ports; for one on loopback leave the rule out.',
	plainPort: 'Name the plain address by `http-url`.',
	samples: 'Give the check `samples: 2` or more.',
	noAssets: 'Name the `path` of a page that loads scripts, styles or images, or your other hosts under `hosts`; a page without any needs no such rule.',
	otherHost: 'Name that host under `hosts` where it is yours; else link to the file where it lies.',
	maxAssets: 'Raise `max-assets`, or look at a page that loads less.',
	declared: 'Declare it in the env file, name the file that does, or leave the rule out of `rules`.',
	undecided: 'Ask again later, or from another network; what puts the gate off may not put off others.',
	clock: 'Correct the clock of what writes it: it is dated later than this run.',
	redis: 'Let the user of the check run `INFO` and `CONFIG GET`, or leave out what is asked with them.',
	migrations: 'Name the folder of the migrations, or check out the code that is deployed before the gate runs.',
	caa: 'See why the name servers give no answer for CAA, and ask again; what they allow is not known.',
};


  })

};
