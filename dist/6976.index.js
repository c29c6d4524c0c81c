(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 6976;
const ids = [6976];
const modules = {

  76976:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var host = __webpack_require__(16612);
var name_server = __webpack_require__(57095);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_dgram_ = __webpack_require__(41314);
var dns_record = __webpack_require__(72765);
;

const recursionDesired = 0x0100;
const authenticatedData = 0x0020;
const checkingDisabled = 0x0010;
const optType = 41;
const signatureType = 46;
const payloadBytes = 1232;
function encodeQuestion(id, name, type, asking) {
	const labels = name.split('.').filter((label) => label !== '');
	const encoded = labels.map((label) => Buffer.concat([Buffer.from([label.length]), Buffer.from(label, 'latin1')]));
	const header = Buffer.alloc(12);
	const flags = (asking.recursive ? recursionDesired | authenticatedData : 0) | (asking.unchecked ? checkingDisabled : 0);
	header.writeUInt16BE(id, 0);
	header.writeUInt16BE(flags, 2);
	header.writeUInt16BE(1, 4);
	header.writeUInt16BE(asking.plain ? 0 : 1, 10);
	const end = Buffer.from([0, dns_record .tY[type] >> 8, dns_record .tY[type] & 0xff, 0, 1]);
	const wishesSignatures = asking.unchecked ? 0x80 : 0;
	const edns = Buffer.from([0, 0, optType, payloadBytes >> 8, payloadBytes & 0xff, 0, 0, wishesSignatures, 0, 0, 0]);
	return Buffer.concat([header, ...encoded, end, ...(asking.plain ? [] : [edns])]);
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
			authenticated: (flags & authenticatedData) !== 0,
			truncated,
		};
		if (truncated)
			return { ...base, answers: [], authority: [], signatures: [], extended: [] };
		const answers = reader.records(bytes.readUInt16BE(6));
		const signatures = [...reader.signatures];
		const authority = reader.records(bytes.readUInt16BE(8));
		const edns = reader.edns(bytes.readUInt16BE(10));
		if (!reader.isAtEnd)
			return null;
		return {
			...base,
			rcode: (edns.upperRcode << 4) | base.rcode,
			answers,
			authority,
			signatures,
			extended: edns.extended,
		};
	});
}
function kindOf(bytes, id, name, type) {
	if (reading(() => readerBehindQuestion(bytes, id, name, type)) !== null)
		return 'this';
	return reading(() => behindQuestion(bytes)) === null ? 'none' : 'other';
}
function readerBehindQuestion(bytes, id, name, type) {
	const found = behindQuestion(bytes);
	if (found === null || found.id !== id)
		return null;
	const isAsked = found.name === name && found.type === dns_record .tY[type] && found.group === internet;
	return isAsked ? found.reader : null;
}
function behindQuestion(bytes) {
	const id = bytes.readUInt16BE(0);
	const flags = bytes.readUInt16BE(2);
	const isAnswer = (flags & 0x8000) !== 0;
	const isQuery = (flags & 0x7800) === 0;
	if (!isAnswer || !isQuery || bytes.readUInt16BE(4) !== 1)
		return null;
	const reader = new Reader(bytes);
	return { id, name: reader.name(), type: reader.uint16(), group: reader.uint16(), reader };
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
const typeNames = new Map(Object.entries(dns_record .tY).map(([name, number]) => [number, name]));
class Reader {
	#bytes;
	#at = 12;
	signatures = [];
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
		const { name, next } = (0,dns_record .MQ)(this.#bytes, this.#at);
		this.#at = next;
		return name;
	}
	records(count) {
		const found = [];
		for (let n = 0; n < count; n++) {
			const { name, number, group, ttl, start, length } = this.#record();
			const type = typeNames.get(number);
			if (type !== undefined && group === internet) {
				found.push({ name, type, ttl, value: (0,dns_record .xK)(type, this.#bytes, start, length) });
			}
			if (number === signatureType && group === internet && length >= 18) {
				const [until, from] = [this.#bytes.readUInt32BE(start + 8), this.#bytes.readUInt32BE(start + 12)];
				this.signatures.push({ from, until });
			}
		}
		return found;
	}
	edns(count) {
		let found = { upperRcode: 0, extended: [] };
		for (let n = 0; n < count; n++) {
			const { name, number, ttl, start, length } = this.#record();
			if (number !== optType || name !== '')
				continue;
			found = { upperRcode: ttl >>> 24, extended: extendedErrors(this.#bytes.subarray(start, start + length)) };
		}
		return found;
	}
	#record() {
		const name = this.name();
		const number = this.uint16();
		const group = this.uint16();
		const ttl = this.#bytes.readUInt32BE(this.#at);
		this.#at += 4;
		const length = this.uint16();
		const start = this.#at;
		if (start + length > this.#bytes.length)
			throw new RangeError('a record longer than its message');
		this.#at = start + length;
		return { name, number, group, ttl, start, length };
	}
}
const extendedErrorOption = 15;
const mostExtendedErrors = 5;
function extendedErrors(data) {
	const found = [];
	for (let at = 0; at < data.length;) {
		const option = data.readUInt16BE(at);
		const length = data.readUInt16BE(at + 2);
		const value = data.subarray(at + 4, at + 4 + length);
		if (value.length !== length)
			throw new RangeError('an option longer than its record');
		if (option === extendedErrorOption && found.length < mostExtendedErrors) {
			found.push({ code: value.readUInt16BE(0), text: value.toString('utf8', 2) });
		}
		at += 4 + length;
	}
	return found;
}

var tcp = __webpack_require__(29461);
var time_limit = __webpack_require__(72255);
;





async function askNameServer(server, question, timeoutMs) {
	const started = performance.now();
	const answer = await overUdp(server, question, timeoutMs);
	if (answer.kind === 'fault' || !answer.message.truncated)
		return answer;
	return overTcp(server, question, Math.max(1, timeoutMs - (performance.now() - started)));
}
const unreadable = 'an answer that cannot be read';
const ofAnother = 'only answers to other questions';
const withoutEdns = new Set([1, 4]);
function overUdp(server, { name, type, ...asking }, timeoutMs) {
	return new Promise((resolve) => {
		const id = (0,external_node_crypto_.randomInt)(0x10000);
		const socket = (0,external_node_dgram_.createSocket)(server.address.includes(':') ? 'udp6' : 'udp4');
		let again;
		let over = false;
		let askedAgain = false;
		let unread = null;
		const done = (answer) => {
			if (over)
				return;
			over = true;
			endLimit();
			clearTimeout(again);
			socket.removeAllListeners();
			socket.on('error', () => { });
			socket.close();
			resolve(answer);
		};
		const askAgain = () => {
			askedAgain = true;
			clearTimeout(again);
			socket.send(encodeQuestion(id, name, type, { ...asking, plain: true }));
		};
		const failed = (error) => done({ kind: 'fault', code: error.code ?? 'unknown' });
		const endLimit = (0,time_limit .D)(timeoutMs, () => done({ kind: 'fault', code: unread ?? 'timeout' }));
		socket.on('error', failed);
		socket.on('message', (bytes) => {
			const message = decodeAnswer(bytes, id, name, type);
			if (!message) {
				const isOther = kindOf(bytes, id, name, type) === 'other';
				unread = isOther ? (unread ?? ofAnother) : unreadable;
			}
			else if (withoutEdns.has(message.rcode) && !askedAgain) {
				askAgain();
			}
			else {
				done({ kind: 'message', message });
			}
		});
		socket.connect(server.port, server.address, (refusal) => {
			if (over)
				return;
			if (refusal)
				return failed(refusal);
			socket.send(encodeQuestion(id, name, type, asking));
			again = setTimeout(askAgain, timeoutMs / 2);
		});
	});
}
async function overTcp(server, { name, type, ...asking }, timeoutMs) {
	const started = performance.now();
	const connection = await (0,tcp .Q7)(server.address, server.port, timeoutMs);
	if (connection.state !== 'open')
		return { kind: 'fault', code: connection.state === 'silent' ? 'timeout' : 'TCP refused' };
	const { socket } = connection;
	return new Promise((resolve) => {
		const id = (0,external_node_crypto_.randomInt)(0x10000);
		let bytes = Buffer.alloc(0);
		const done = (answer) => {
			endLimit();
			socket.destroy();
			resolve(answer);
		};
		const closed = () => done({ kind: 'fault', code: 'TCP closed' });
		const left = Math.max(1, timeoutMs - (performance.now() - started));
		const late = () => done({ kind: 'fault', code: bytes.length === 0 ? 'timeout' : 'an answer that does not end' });
		const endLimit = (0,time_limit .D)(left, late);
		socket.on('error', closed);
		socket.on('close', closed);
		socket.on('data', (piece) => {
			bytes = Buffer.concat([bytes, piece]);
			if (bytes.length < 2 || bytes.length < 2 + bytes.readUInt16BE(0))
				return;
			done(answerIn(bytes.subarray(2, 2 + bytes.readUInt16BE(0)), id, { name, type }));
		});
		const question = encodeQuestion(id, name, type, asking);
		socket.write(Buffer.concat([Buffer.from([question.length >> 8, question.length & 0xff]), question]));
	});
}
function answerIn(bytes, id, { name, type }) {
	const message = decodeAnswer(bytes, id, name, type);
	if (message?.truncated)
		return { kind: 'fault', code: 'an answer that is cut over TCP, too' };
	if (message)
		return { kind: 'message', message };
	return { kind: 'fault', code: kindOf(bytes, id, name, type) === 'this' ? unreadable : 'no answer to the question' };
}

;

const rcodes = {
	1: 'FORMERR',
	2: 'SERVFAIL',
	4: 'NOTIMP',
	5: 'REFUSED',
	9: 'NOTAUTH',
	16: 'BADVERS',
};
const mostAliases = 10;
const ofSignatures = new Set([5, 6, 7, 8, 9, 10, 11, 12, 25]);
function timeLeft(timeoutMs) {
	const end = performance.now() + timeoutMs;
	return () => Math.max(1, end - performance.now());
}
async function resolveRecursively(server, name, type, timeoutMs, { unchecked = false } = {}) {
	const left = timeLeft(timeoutMs);
	let path = [];
	let isSigned = true;
	for (const isLast of [false, true]) {
		const found = await resolveOnce(server, path.at(-1) ?? name, type, left, unchecked);
		if (found.kind === 'fault') {
			return path.length === 0 ? found : { ...found, at: `${type} of ${path.at(-1)}` };
		}
		const aliases = [...path, ...found.aliases];
		isSigned &&= found.authenticated;
		if (found.aliases.some((alias) => path.includes(alias) || alias === name))
			return { kind: 'fault', code: 'alias loop' };
		if (aliases.length > mostAliases)
			return { kind: 'fault', code: `more than ${mostAliases} aliases` };
		if (!found.unasked)
			return { ...found, aliases, authenticated: isSigned };
		if (isLast)
			break;
		path = aliases;
	}
	return { kind: 'fault', code: 'an alias that it does not follow' };
}
async function resolveOnce(server, name, type, left, unchecked) {
	const ask = async (cd) => {
		const answer = await askNameServer(server, { name, type, recursive: true, unchecked: cd }, left());
		if (answer.kind === 'message' && isReferral(answer.message))
			return { kind: 'fault', code: 'it does not ask others' };
		return read(answer, name, type);
	};
	const own = await ask(unchecked);
	if (unchecked || own.kind === 'answer' || own.code !== 'SERVFAIL')
		return own;
	const open = await ask(true);
	if (open.kind === 'fault')
		return own;
	const bogus = { bogus: true, ...(open.signatures ? { signatures: open.signatures } : {}) };
	if (own.extended?.some(({ code }) => ofSignatures.has(code)))
		return { ...own, ...bogus };
	const again = await ask(false);
	return again.kind === 'fault' && again.code === 'SERVFAIL' ? { ...again, ...bogus } : again;
}
function isReferral({ rcode, recursive, authoritative, answers }) {
	return rcode === 0 && !recursive && !authoritative && answers.length === 0;
}
async function resolveAtAuthority(server, base, name, type, timeoutMs) {
	const left = timeLeft(timeoutMs);
	const answer = await askNameServer(server, { name, type, recursive: false }, timeoutMs);
	if (answer.kind === 'message' && !answer.message.authoritative && answer.message.rcode === 0) {
		return { kind: 'fault', code: 'lame: not authoritative for the name' };
	}
	const own = read(answer, name, type);
	const last = own.kind === 'answer' ? own.aliases.at(-1) : undefined;
	if (own.kind !== 'answer' || last === undefined || own.records.length > 0)
		return own;
	const rest = await resolveRecursively(base, last, type, left());
	if (rest.kind === 'answer')
		return { ...rest, aliases: [...own.aliases, ...rest.aliases] };
	return { ...rest, at: `${rest.at ?? `${type} of ${last}`}, to which its alias leads, at ${base.address}` };
}
function read(answer, name, type) {
	if (answer.kind === 'fault')
		return answer;
	const { message } = answer;
	const { extended } = message;
	const why = extended.length > 0 ? { extended } : {};
	if (message.rcode !== 0 && message.rcode !== 3) {
		return { kind: 'fault', code: rcodes[message.rcode] ?? `RCODE ${message.rcode}`, ...why };
	}
	const path = followAliases(message, name, type);
	if (typeof path === 'string')
		return { kind: 'fault', code: path };
	const last = path.at(-1) ?? name;
	const records = message.answers.filter((one) => one.type === type && one.name === last);
	if (message.rcode === 3 && records.length > 0)
		return { kind: 'fault', code: 'NXDOMAIN, and records' };
	const rcode = message.rcode === 3 ? 'NXDOMAIN' : 'NOERROR';
	const isTold = message.authority.some((one) => one.type === 'SOA' && isWithin(last, one.name));
	const unasked = path.length > 0 && records.length === 0 && message.rcode === 0 && !isTold;
	return {
		kind: 'answer',
		rcode,
		records,
		aliases: path,
		authenticated: message.authenticated,
		extended,
		...(unasked ? { unasked } : {}),
		...(message.signatures.length > 0 ? { signatures: message.signatures } : {}),
	};
}
function isWithin(name, zone) {
	return zone === '' || name === zone || name.endsWith(`.${zone}`);
}
function followAliases(message, name, type) {
	const path = [];
	if (type === 'CNAME')
		return path;
	for (let current = name;;) {
		const targets = new Set(message.answers.filter((one) => one.type === 'CNAME' && one.name === current).map(({ value }) => value));
		const [next] = targets;
		if (next === undefined)
			return path;
		if (targets.size > 1)
			return 'an alias for several names';
		if (message.answers.some((one) => one.type === type && one.name === current))
			return 'an alias with records';
		if (next === name || path.includes(next))
			return 'alias loop';
		if (path.length >= mostAliases)
			return `more than ${mostAliases} aliases`;
		path.push(next);
		current = next;
	}
}
const mostHosts = 13;
const mostServers = 2 * mostHosts;
async function authoritiesOf(base, name, type, port, timeoutMs) {
	const labels = name.split('.');
	const left = timeLeft(timeoutMs);
	for (let from = type === 'DS' ? 1 : 0; from < labels.length; from++) {
		const zone = labels.slice(from).join('.');
		const records = await resolveRecursively(base, zone, 'NS', left(), { unchecked: true });
		if (records.kind === 'fault')
			return { fault: records.code };
		if (records.records.length === 0 || records.aliases.length > 0)
			continue;
		const hosts = [...new Set(records.records.map(({ value }) => value))].slice(0, mostHosts); 
		const found = await Promise.all(hosts.map((host) => addressesOfServer(base, host, port, left())));
		const servers = found.flatMap((one) => one.servers).slice(0, mostServers); 
		const addressless = found.flatMap((one) => one.addressless);
		return servers.length > 0
			? { zone, servers, addressless }
			: { fault: 'name servers without an address', addressless };
	}
	return { fault: 'no zone with name servers' };
}
async function addressesOfServer(base, host, port, timeoutMs) {
	const found = await addressesOf(base, host, timeoutMs, { unchecked: true });
	if (found.addresses.length === 0)
		return { servers: [], addressless: [{ host, fault: found.fault }] };
	return { servers: found.addresses.map((address) => ({ host, address, port })), addressless: [] };
}
async function addressesOf(base, host, timeoutMs, { unchecked = false } = {}) {
	const found = await Promise.all(['A', 'AAAA'].map((type) => resolveRecursively(base, host, type, timeoutMs, { unchecked })));
	return {
		addresses: found.flatMap((one) => (one.kind === 'answer' ? one.records.map(({ value }) => value) : [])),
		fault: found.find((one) => one.kind === 'fault')?.code ?? null,
		exists: !found.some((one) => one.kind === 'answer' && one.rcode === 'NXDOMAIN'),
	};
}
async function targetAt(base, name, timeoutMs) {
	const { addresses, fault, exists } = await addressesOf(base, name, timeoutMs);
	if (addresses.length > 0)
		return { name, state: 'there', fault: null };
	if (!exists)
		return { name, state: 'gone', fault: null };
	return fault === null ? { name, state: 'empty', fault } : { name, state: 'unknown', fault };
}
async function doesValidate(server, timeoutMs) {
	const found = await resolveRecursively(server, '', 'NS', timeoutMs);
	return found.kind === 'answer' && found.records.length > 0 ? found.authenticated : null;
}
async function relevantCaa(base, name, timeoutMs) {
	const labels = name.replace(/^\*\./, '').split('.');
	const left = timeLeft(timeoutMs);
	for (let from = 0; from < labels.length; from++) {
		const at = labels.slice(from).join('.');
		const found = await resolveRecursively(base, at, 'CAA', left());
		if (found.kind === 'fault')
			return { fault: found.code, why: found };
		if (found.records.length > 0)
			return { at, values: found.records.map(({ value }) => value) };
	}
	return { at: null, values: [] };
}

var questions = __webpack_require__(54442);
;





const defaultTimeoutMs = 5000;
const leastShare = 0.1;
async function observe(asked, config, world) {
	const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs);
	const { name, type } = config;
	const base = baseOf(config, world);
	const at = ({ address, port }) => (0,host .M0)(address, port);
	const ask = (question, server, task) => world.ask(`dns ${question} ${at(server)} ${timeoutMs}`, () => world.net.lanes.run(`dns ${at(server)}`, task));
	const observeOne = async ({ server, label, role, zone }, leftMs) => {
		const [resolution, serial, validates] = await Promise.all([
			ask(`${type} ${name} ${role === 'authoritative' ? at(base) : ''}`, server, () => role === 'authoritative'
				? resolveAtAuthority(server, base, name, type, leftMs)
				: resolveRecursively(server, name, type, leftMs)),
			zone === undefined ? null : ask(`serial ${zone}`, server, () => serialOf(server, zone, leftMs)),
			asked.validates === null || role === 'authoritative'
				? null
				: ask('validates', server, () => doesValidate(server, leftMs)),
		]);
		return { label, role, resolution, serial, validates };
	};
	const findAuthorities = async () => {
		const started = performance.now();
		const found = await authoritiesOf(base, name, type, world.net.dns.port, timeoutMs);
		return { found, tookMs: performance.now() - started };
	};
	const observeOwn = async () => {
		if (!asked.authorities)
			return { seen: [], fault: null, addressless: [] };
		const above = type === 'DS' ? ' above' : '';
		const { found, tookMs } = await ask(`authorities${above} ${name}`, base, findAuthorities);
		if ('fault' in found)
			return { seen: [], fault: found.fault, addressless: found.addressless ?? [] };
		const leftMs = Math.max(timeoutMs * leastShare, timeoutMs - tookMs);
		const seen = found.servers.map((server) => {
			const label = `${server.host} (${server.address})`;
			return observeOne({ server, label, role: 'authoritative', zone: found.zone }, leftMs);
		});
		return { seen: await Promise.all(seen), fault: null, addressless: found.addressless };
	};
	const [own, others, caa] = await Promise.all([
		observeOwn(),
		Promise.all(plainResolvers(config, world).map((one) => observeOne(one, timeoutMs))),
		asked.caa === null ? null : ask(`caa ${name}`, base, () => relevantCaa(base, name, timeoutMs)),
	]);
	const seen = [...own.seen, ...others];
	const skipped = withoutRoute(seen);
	const follow = (target) => ask(`target ${target}`, base, () => targetAt(base, target, timeoutMs));
	return {
		resolvers: seen.filter((one) => !skipped.includes(one)),
		skipped: skipped.map(({ label }) => label),
		authorityFault: own.fault,
		addressless: own.addressless,
		targets: asked.targets === null ? [] : await Promise.all(targetsIn(seen, type).map(follow)),
		caa,
	};
}
function targetsIn(seen, type) {
	const nameIn = (0,questions .$r)(type);
	if (nameIn === null)
		return [];
	const values = seen.flatMap(({ resolution }) => (resolution.kind === 'answer' ? resolution.records : []));
	const names = values.map(({ value }) => nameIn(value)).filter((name) => name !== '');
	return [...new Set(names)].slice(0, questions .YT); 
}
function baseOf(config, world) {
	const named = config.resolvers?.find((one) => typeof one === 'object');
	return named ?? systemServers(world)[0] ?? { address: '127.0.0.1', port: 53 };
}
function systemServers(world) {
	return world.net.dns.system().flatMap((text) => (0,name_server .Q)(text) ?? []);
}
function plainResolvers(config, world) {
	const system = systemServers(world)
		.slice(0, 1)
		.map((server) => ({ server, label: `system (${withPortUnlessUsual(server)})`, role: 'system' }));
	if (!config.resolvers) {
		const known = world.net.dns.public.flatMap((text) => (0,name_server .Q)(text) ?? []);
		return [
			...system,
			...known.map((server) => ({ server, label: withPortUnlessUsual(server), role: 'public' })),
		];
	}
	return config.resolvers.flatMap((one) => {
		if (one === 'authoritative')
			return [];
		if (one === 'system')
			return system;
		return [{ server: one, label: withPortUnlessUsual(one), role: 'given' }];
	});
}
function withPortUnlessUsual({ address, port }) {
	return port === 53 ? address : (0,host .M0)(address, port);
}
async function serialOf(server, zone, timeoutMs) {
	const answer = await askNameServer(server, { name: zone, type: 'SOA', recursive: false }, timeoutMs);
	if (answer.kind === 'fault')
		return null;
	return answer.message.answers.find(({ type }) => type === 'SOA')?.value.split(' ')[2] ?? null;
}
function withoutRoute(seen) {
	const own = seen.filter(({ role }) => role === 'authoritative');
	const routeless = own.filter(({ resolution }) => isRouteless(resolution));
	return routeless.length < own.length ? routeless : [];
}
function isRouteless(resolution) {
	return (resolution.kind === 'fault' &&
		['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(resolution.code));
}


  }),

  39112: core[39112],

  29461: shared[29461],

  72255: core[72255]

};
return { ids, modules };
})
