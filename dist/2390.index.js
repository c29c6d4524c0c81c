export const id = 2390;
export const ids = [2390];
export const modules = {

  12390:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var host = __webpack_require__(16612);
var name_server = __webpack_require__(57095);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_dgram_ = __webpack_require__(41314);
var dns_message = __webpack_require__(38277);
var tcp = __webpack_require__(29461);
;




async function askNameServer(server, question, timeoutMs) {
	const started = performance.now();
	const answer = await overUdp(server, question, timeoutMs);
	if (answer.kind === 'fault' || !answer.message.truncated)
		return answer;
	return overTcp(server, question, Math.max(1, timeoutMs - (performance.now() - started)));
}
const unreadable = 'an answer that cannot be read';
function overUdp(server, { name, type, recursive }, timeoutMs) {
	return new Promise((resolve) => {
		const id = (0,external_node_crypto_.randomInt)(0x10000);
		const socket = (0,external_node_dgram_.createSocket)(server.address.includes(':') ? 'udp6' : 'udp4');
		let again;
		let over = false;
		let unread = false;
		const done = (answer) => {
			if (over)
				return;
			over = true;
			clearTimeout(timer);
			clearTimeout(again);
			socket.removeAllListeners();
			socket.on('error', () => { });
			socket.close();
			resolve(answer);
		};
		const failed = (error) => done({ kind: 'fault', code: error.code ?? 'unknown' });
		const timer = setTimeout(() => done({ kind: 'fault', code: unread ? unreadable : 'timeout' }), timeoutMs);
		socket.on('error', failed);
		socket.on('message', (bytes) => {
			const message = (0,dns_message .h2)(bytes, id, name, type);
			if (message)
				done({ kind: 'message', message });
			else
				unread ||= (0,dns_message .$m)(bytes, id, name, type);
		});
		socket.connect(server.port, server.address, (refusal) => {
			if (over)
				return;
			if (refusal)
				return failed(refusal);
			const question = (0,dns_message .nI)(id, name, type, recursive);
			socket.send(question);
			again = setTimeout(() => socket.send(question), timeoutMs / 2);
		});
	});
}
async function overTcp(server, { name, type, recursive }, timeoutMs) {
	const started = performance.now();
	const connection = await (0,tcp .Q)(server.address, server.port, timeoutMs);
	if (connection.state !== 'open')
		return { kind: 'fault', code: connection.state === 'silent' ? 'timeout' : 'TCP refused' };
	const { socket } = connection;
	return new Promise((resolve) => {
		const id = (0,external_node_crypto_.randomInt)(0x10000);
		let bytes = Buffer.alloc(0);
		const done = (answer) => {
			clearTimeout(timer);
			socket.destroy();
			resolve(answer);
		};
		const closed = () => done({ kind: 'fault', code: 'TCP closed' });
		const left = Math.max(1, timeoutMs - (performance.now() - started));
		const timer = setTimeout(() => done({ kind: 'fault', code: 'timeout' }), left);
		socket.on('error', closed);
		socket.on('close', closed);
		socket.on('data', (piece) => {
			bytes = Buffer.concat([bytes, piece]);
			if (bytes.length < 2 || bytes.length < 2 + bytes.readUInt16BE(0))
				return;
			done(answerIn(bytes.subarray(2, 2 + bytes.readUInt16BE(0)), id, { name, type }));
		});
		const question = (0,dns_message .nI)(id, name, type, recursive);
		socket.write(Buffer.concat([Buffer.from([question.length >> 8, question.length & 0xff]), question]));
	});
}
function answerIn(bytes, id, { name, type }) {
	const message = (0,dns_message .h2)(bytes, id, name, type);
	if (message?.truncated)
		return { kind: 'fault', code: 'an answer that is cut over TCP, too' };
	if (message)
		return { kind: 'message', message };
	return { kind: 'fault', code: (0,dns_message .$m)(bytes, id, name, type) ? unreadable : 'no answer to the question' };
}

;

const rcodes = {
	1: 'FORMERR',
	2: 'SERVFAIL',
	4: 'NOTIMP',
	5: 'REFUSED',
	9: 'NOTAUTH',
};
const mostAliases = 10;
function timeLeft(timeoutMs) {
	const end = performance.now() + timeoutMs;
	return () => Math.max(1, end - performance.now());
}
async function resolveRecursively(server, name, type, timeoutMs) {
	const answer = await askNameServer(server, { name, type, recursive: true }, timeoutMs);
	if (answer.kind === 'message' && isReferral(answer.message))
		return { kind: 'fault', code: 'it does not ask others' };
	return read(answer, name, type);
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
	return rest.kind === 'answer' ? { ...rest, aliases: [...own.aliases, ...rest.aliases] } : rest;
}
function read(answer, name, type) {
	if (answer.kind === 'fault')
		return answer;
	const { message } = answer;
	if (message.rcode !== 0 && message.rcode !== 3) {
		return { kind: 'fault', code: rcodes[message.rcode] ?? `RCODE ${message.rcode}` };
	}
	const path = followAliases(message, name, type);
	if (typeof path === 'string')
		return { kind: 'fault', code: path };
	const last = path.at(-1) ?? name;
	const records = message.answers.filter((one) => one.type === type && one.name === last);
	if (message.rcode === 3 && records.length > 0)
		return { kind: 'fault', code: 'NXDOMAIN, and records' };
	return { kind: 'answer', rcode: message.rcode === 3 ? 'NXDOMAIN' : 'NOERROR', records, aliases: path };
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
const mostServers = 26;
async function authoritiesOf(base, name, port, timeoutMs) {
	const labels = name.split('.');
	const left = timeLeft(timeoutMs);
	for (let from = 0; from < labels.length; from++) {
		const zone = labels.slice(from).join('.');
		const records = await resolveRecursively(base, zone, 'NS', left());
		if (records.kind === 'fault')
			return { fault: records.code };
		if (records.records.length === 0 || records.aliases.length > 0)
			continue;
		const hosts = [...new Set(records.records.map(({ value }) => value))].slice(0, 13); 
		const servers = await Promise.all(hosts.map((host) => addressesOfServer(base, host, port, left())));
		const found = servers.flat().slice(0, mostServers); 
		return found.length > 0 ? { zone, servers: found } : { fault: 'name servers without an address' };
	}
	return { fault: 'no zone with name servers' };
}
async function addressesOfServer(base, host, port, timeoutMs) {
	const found = await Promise.all([
		resolveRecursively(base, host, 'A', timeoutMs),
		resolveRecursively(base, host, 'AAAA', timeoutMs),
	]);
	return found.flatMap((one) => one.kind === 'answer' ? one.records.map(({ value }) => ({ host, address: value, port })) : []);
}
async function relevantCaa(base, name, timeoutMs) {
	const labels = name.split('.');
	const left = timeLeft(timeoutMs);
	for (let from = 0; from < labels.length; from++) {
		const at = labels.slice(from).join('.');
		const found = await resolveRecursively(base, at, 'CAA', left());
		if (found.kind === 'fault')
			return { fault: found.code };
		if (found.records.length > 0)
			return { at, values: found.records.map(({ value }) => value) };
	}
	return { at: null, values: [] };
}

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
		const [resolution, serial] = await Promise.all([
			ask(`${type} ${name} ${role === 'authoritative' ? at(base) : ''}`, server, () => role === 'authoritative'
				? resolveAtAuthority(server, base, name, type, leftMs)
				: resolveRecursively(server, name, type, leftMs)),
			zone === undefined ? null : ask(`serial ${zone}`, server, () => serialOf(server, zone, leftMs)),
		]);
		return { label, role, resolution, serial };
	};
	const findAuthorities = async () => {
		const started = performance.now();
		const found = await authoritiesOf(base, name, world.net.dns.port, timeoutMs);
		return { found, tookMs: performance.now() - started };
	};
	const observeOwn = async () => {
		if (!asked.authorities)
			return { seen: [], fault: null };
		const { found, tookMs } = await ask(`authorities ${name}`, base, findAuthorities);
		if ('fault' in found)
			return { seen: [], fault: found.fault };
		const leftMs = Math.max(timeoutMs * leastShare, timeoutMs - tookMs);
		const seen = found.servers.map((server) => {
			const label = `${server.host} (${server.address})`;
			return observeOne({ server, label, role: 'authoritative', zone: found.zone }, leftMs);
		});
		return { seen: await Promise.all(seen), fault: null };
	};
	const [own, others, caa] = await Promise.all([
		observeOwn(),
		Promise.all(plainResolvers(config, world).map((one) => observeOne(one, timeoutMs))),
		asked.caa === null ? null : ask(`caa ${name}`, base, () => relevantCaa(base, name, timeoutMs)),
	]);
	const seen = [...own.seen, ...others];
	const skipped = withoutRoute(seen);
	return {
		resolvers: seen.filter((one) => !skipped.includes(one)),
		skipped: skipped.map(({ label }) => label),
		authorityFault: own.fault,
		caa,
	};
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
