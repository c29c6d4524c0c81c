export const id = 3064;
export const ids = [3064];
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

  93064:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  ports: () => (  ports)
});

var kind = __webpack_require__(13184);
var bounded = __webpack_require__(54637);
;

function judge({ host, addresses }, config) {
	const hasRoute = (one) => one.states.some(({ state }) => state !== 'no-ipv6');
	const probed = addresses.filter(hasRoute);
	if (probed.length === 0) {
		const message = `There is no route to ${host}`;
		const observed = (0,bounded .Mm)(addresses.map(({ address }) => address).join(', '));
		return {
			findings: [{ rule: 'ports/no-route', message, expected: 'a route to the host', observed, inconclusive: true }],
		};
	}
	const judged = probed.map((one) => judgeAddress(host, one, config));
	const enough = config.addresses === 'any' && judged.some((drafts) => drafts.length === 0);
	const faults = judged
		.flat()
		.map((draft) => (enough && draft.rule !== 'ports/closed' ? { ...draft, level: 'warning' } : draft));
	const notes = probed.map((one) => {
		const states = one.states.map(({ port, state }) => `${port} ${words[state]}`).join(', ');
		return {
			rule: 'ports/seen',
			level: 'info',
			message: `Ports of ${at(host, one)}`,
			expected: 'for information',
			observed: states,
		};
	});
	const skipped = addresses
		.filter((one) => !hasRoute(one))
		.map((one) => {
		const message = `${at(host, one)} was not looked at: there is no route to IPv6 from here`;
		return {
			rule: 'ports/skipped-address',
			level: 'info',
			message,
			expected: 'every address judged',
			observed: 'skipped',
		};
	});
	return { findings: [...faults, ...notes, ...skipped] };
}
const words = {
	open: 'open',
	closed: 'closed (refused)',
	filtered: 'filtered (no answer)',
	'no-route': 'no route',
	'no-ipv6': 'no route to IPv6',
};
function judgeAddress(host, one, { open = [], closed = [] }) {
	const place = at(host, one);
	const drafts = [];
	for (const seen of one.states) {
		if (seen.state === 'no-route' || seen.state === 'no-ipv6') {
			const message = `There is no route to port ${seen.port} of ${place}`;
			drafts.push({
				rule: 'ports/no-route',
				message,
				expected: 'an answer',
				observed: words[seen.state],
				inconclusive: true,
			});
		}
		else if (open.includes(seen.port) && seen.state !== 'open') {
			const message = `Port ${seen.port} of ${place} is not open`;
			drafts.push({ rule: 'ports/open', message, expected: 'open', observed: words[seen.state] });
		}
		else if (closed.includes(seen.port) && seen.state === 'open') {
			const message = `Port ${seen.port} of ${place} is open`;
			drafts.push({
				rule: 'ports/closed',
				message,
				expected: 'closed (refused) or filtered (no answer)',
				observed: 'open',
			});
		}
	}
	const answers = ({ state }) => state === 'open' || state === 'closed';
	if (drafts.length === 0 && ![...one.states, ...one.witnesses].some(answers)) {
		const asked = [...one.states, ...one.witnesses].map(({ port }) => port).join(', ');
		drafts.push({
			rule: 'ports/silent',
			message: `Nothing at all answers on ${place}, so its closed ports prove nothing`,
			expected: 'at least one port that is open or refuses',
			observed: `no answer on ${asked}`,
			inconclusive: true,
		});
	}
	return drafts;
}
function at(host, { address }) {
	return host === address ? host : `${host} (${address})`;
}

var formats_host = __webpack_require__(16612);
var probe_addresses = __webpack_require__(90066);
var ask = __webpack_require__(66743);
var error = __webpack_require__(49540);
var tcp = __webpack_require__(29461);
;





const defaultTimeoutMs = 3000;
const mostKnocks = 200;
const leastShare = 0.2;
async function observe({ named, witnesses }, config, world) {
	const host = named[0]?.host ?? '';
	const wholeMs = config.timeout ?? world.timeoutMs;
	const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs);
	const started = performance.now();
	const found = await world.ask(`addresses ${host} ${wholeMs}`, () => (0,probe_addresses .s)(world.net, host, wholeMs));
	if ('fault' in found) {
		throw new error .B('ports/dns', `${host} does not resolve`, {
			expected: 'at least one address',
			observed: found.fault === 'timeout' ? 'no answer in time' : found.fault,
		});
	}
	const leftMs = Math.max(timeoutMs * leastShare, Math.min(timeoutMs, wholeMs - (performance.now() - started)));
	const addresses = found.addresses.map(async (address) => {
		const lanes = new ask .Gc(mostKnocks);
		const knock = async ({ port }, question, forMs) => ({
			port,
			state: await world.ask(`${question} ${(0,formats_host .M0)(address, port)} ${timeoutMs}`, () => lanes.run(question, () => stateOf(address, port, forMs))),
		});
		const states = named.map((one) => knock(one, 'port', leftMs));
		const silent = await isSilent(states, leftMs / 2);
		const seen = silent ? await Promise.all(witnesses.map((one) => knock(one, 'witness', leftMs / 2))) : [];
		return { address, states: await Promise.all(states), witnesses: seen };
	});
	return { host, addresses: await Promise.all(addresses) };
}
async function isSilent(ports, forMs) {
	let timer;
	const over = new Promise((done) => {
		timer = setTimeout(() => done(true), forMs);
	});
	const heard = ports.map(async (port) => {
		if ((await port).state === 'filtered')
			throw new Error('silent');
		return false;
	});
	return Promise.race([Promise.any(heard).catch(() => true), over]).finally(() => clearTimeout(timer));
}
async function stateOf(address, number, timeoutMs) {
	const connection = await (0,tcp .Q)(address, number, timeoutMs);
	if (connection.state === 'open')
		connection.socket.destroy();
	if (connection.state === 'no-route') {
		if ((0,tcp .u)(address, connection))
			return 'no-ipv6';
		return connection.code === 'EHOSTUNREACH' ? 'filtered' : 'no-route';
	}
	const states = { open: 'open', reset: 'open', refused: 'closed', silent: 'filtered' };
	return states[connection.state];
}

;


function questions(config, { environment }) {
	const host = hostOf(config, environment);
	if (host === null) {
		throw new error .B('ports/target', 'There is no host to look at', {
			expected: '`url` in the environment, or `host` in the check',
			observed: 'neither',
		});
	}
	const named = [...new Set([...(config.open ?? []), ...(config.closed ?? [])])];
	const witnesses = webPorts(host, environment).filter((port) => !named.includes(port));
	const connect = (port, note) => ({ action: 'connect', host, port, note });
	return {
		named: named.map((port) => connect(port, 'on every address')),
		witnesses: witnesses.map((port) => connect(port, 'on an address where no other port answers')),
	};
}
function hostOf(config, environment) {
	if (config.host !== undefined)
		return config.host;
	const url = environment.url === undefined ? null : URL.parse(environment.url);
	return url && (0,formats_host .CS)(url.hostname);
}
function webPorts(host, environment) {
	const own = environment.url === undefined ? null : URL.parse(environment.url);
	const given = own && own.port !== '' && (0,formats_host .CS)(own.hostname) === host ? [Number(own.port)] : [];
	return [...new Set([...given, 443, 80])];
}

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var hosts = __webpack_require__(57989);
;



const mostPorts = 64;
const list = schemas .YOg(fields .Oh).min(1, 'an empty list asks nothing').optional().meta({ title: 'list of ports' });
const schema = (0,fields .O2)({
	host: hosts .H.optional().meta({
		title: 'host or address',
		description: 'The host; every address of it is asked',
		without: "the host of the environment's `url`",
	}),
	open: list.meta({ description: 'Ports that must be open', without: '`closed` is needed' }),
	closed: list.meta({
		description: 'Ports that must be closed; at most 64 ports together',
		without: '`open` is needed',
	}),
	addresses: schemas .k5n(['all', 'any']).default('all').meta({
		description: '`any`: a port in `open` may be closed on some addresses; one in `closed` may be open on none',
	}),
	timeout: fields .os.timeout.meta({
		description: 'Time for one connection',
		without: '3s, or `defaults.timeout` if shorter',
	}),
	retry: fields .os.retry,
}).superRefine((config, context) => {
	const { open = [], closed = [] } = config;
	if (!config.open && !config.closed) {
		context.addIssue({ code: 'custom', message: 'give `open`, `closed` or both: without them nothing is asked' });
	}
	if (open.length + closed.length > mostPorts) {
		context.addIssue({ code: 'custom', message: `at most ${mostPorts} ports: more would look like an attack` });
	}
	closed.forEach((number, index) => {
		if (!open.includes(number))
			return;
		context.addIssue({ code: 'custom', path: ['closed', index], message: `port ${number} is in both lists` });
	});
});

;





const ports = (0,kind .q)({ kind: 'ports', schema: schema, questions: questions, observe: observe, judge: judge });


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

  66743:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G5: () => (  Dismissed),
	Gc: () => (  Lanes),
	QI: () => (  Questions)
  });
  var _guard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98993);

class Questions {
	#answers = new Map();
	#before;
	constructor(before) {
		this.#before = before;
	}
	ask(question, observe) {
		const known = this.#answers.get(question);
		if (known)
			return known;
		const answer = (0,_guard_js__WEBPACK_IMPORTED_MODULE_0__  .N)(observe);
		this.#remember(question, answer);
		return answer;
	}
	#remember(question, answer) {
		this.#answers.set(question, answer);
		if (this.#before)
			this.#before.#remember(question, answer);
	}
}
class Dismissed extends Error {
	name = 'Dismissed';
}
class Lanes {
	#size;
	#lanes = new Map();
	#closed = false;
	constructor(size) {
		this.#size = size;
	}
	async run(name, task, timeoutMs = Number.POSITIVE_INFINITY) {
		if (this.#closed)
			throw new Dismissed('the run is over');
		const lane = this.#lanes.get(name) ?? { running: 0, waiting: [] };
		this.#lanes.set(name, lane);
		if (lane.running < this.#size)
			lane.running++;
		else {
			await new Promise((start, fail) => {
				lane.waiting.push({ timeoutMs, start, dismiss: () => fail(new Dismissed('nothing answers there')) });
			});
		}
		try {
			return await task();
		}
		finally {
			const next = lane.waiting.shift();
			if (next)
				next.start();
			else if (--lane.running === 0)
				this.#lanes.delete(name);
		}
	}
	silent(name, silentMs) {
		const lane = this.#lanes.get(name);
		if (!lane)
			return;
		const isHopeless = ({ timeoutMs }) => timeoutMs / 2 <= silentMs;
		const hopeless = lane.waiting.filter(isHopeless);
		lane.waiting = lane.waiting.filter((one) => !isHopeless(one));
		for (const one of hopeless)
			one.dismiss();
	}
	close() {
		this.#closed = true;
		for (const lane of this.#lanes.values())
			for (const one of lane.waiting.splice(0))
				one.dismiss();
	}
}


  }),

  49540:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  codeOf),
	B: () => (  ProbeError)
  });
class ProbeError extends Error {
	name = 'ProbeError';
	rule;
	expected;
	observed;
	url;
	fix;
	constructor(rule, message, details) {
		super(message, { cause: details.cause });
		this.rule = rule;
		this.expected = details.expected;
		this.observed = details.observed;
		this.url = details.url;
		this.fix = details.fix;
	}
}
function codeOf(error) {
	const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
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
