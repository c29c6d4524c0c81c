(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 3064;
const ids = [3064];
const modules = {

  13184: core[13184],

  79725: core[79725],

  57989: shared[57989],

  16612: core[16612],

  84942: core[84942],

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
	const enough = config.addresses === 'any' && judged.some((faults) => faults.length === 0);
	const faults = judged
		.flat()
		.map(({ draft, isForgiven }) => (enough && isForgiven ? { ...draft, level: 'warning' } : draft));
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
	'held-back': 'held back by this machine',
	'no-route': 'no route',
	'no-ipv6': 'no route to IPv6',
};
function judgeAddress(host, one, { open = [], closed = [] }) {
	const place = at(host, one);
	const faults = [];
	for (const seen of one.states) {
		const mustBeClosed = closed.includes(seen.port);
		if (seen.state === 'no-route' || seen.state === 'no-ipv6' || seen.state === 'held-back') {
			const why = seen.state === 'held-back' ? 'This machine lets nothing out' : 'There is no route';
			const draft = {
				rule: 'ports/no-route',
				message: `${why} to port ${seen.port} of ${place}`,
				expected: 'an answer',
				observed: words[seen.state],
				inconclusive: true,
			};
			faults.push({ draft, isForgiven: !mustBeClosed });
		}
		else if (open.includes(seen.port) && seen.state !== 'open') {
			const message = `Port ${seen.port} of ${place} is not open`;
			const draft = { rule: 'ports/open', message, expected: 'open', observed: words[seen.state] };
			faults.push({ draft, isForgiven: true });
		}
		else if (mustBeClosed && seen.state === 'open') {
			const draft = {
				rule: 'ports/closed',
				message: `Port ${seen.port} of ${place} is open`,
				expected: 'closed (refused) or filtered (no answer)',
				observed: 'open',
			};
			faults.push({ draft, isForgiven: false });
		}
	}
	const answers = ({ state }) => state === 'open' || state === 'closed';
	if (faults.length === 0 && ![...one.states, ...one.witnesses].some(answers)) {
		const asked = [...one.states, ...one.witnesses].map(({ port }) => port).join(', ');
		const draft = {
			rule: 'ports/silent',
			message: `Nothing at all answers on ${place}, so its closed ports prove nothing`,
			expected: 'at least one port that is open or refuses',
			observed: `no answer on ${asked}`,
			inconclusive: true,
		};
		faults.push({ draft, isForgiven: true });
	}
	return faults;
}
function at(host, { address }) {
	return host === address ? host : `${host} (${address})`;
}

var formats_host = __webpack_require__(16612);
var probe_addresses = __webpack_require__(90066);
var ask = __webpack_require__(66743);
var error = __webpack_require__(49540);
var tcp = __webpack_require__(29461);
var time_limit = __webpack_require__(72255);
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
	let endLimit = () => { };
	const over = new Promise((done) => {
		endLimit = (0,time_limit .D)(forMs, () => done(true));
	});
	const heard = ports.map(async (port) => {
		if ((await port).state === 'filtered')
			throw new Error('silent');
		return false;
	});
	return Promise.race([Promise.any(heard).catch(() => true), over]).finally(() => endLimit());
}
async function stateOf(address, number, timeoutMs) {
	const connection = await (0,tcp .Q7)(address, number, timeoutMs);
	if (connection.state === 'open')
		connection.socket.destroy();
	if ((0,tcp .ux)(address, connection))
		return 'no-ipv6';
	if ((0,tcp .s4)(connection))
		return 'filtered';
	if ((0,tcp .PT)(connection))
		return 'held-back';
	const states = { open: 'open', reset: 'open', refused: 'closed', silent: 'filtered', 'no-route': 'no-route' };
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

  90066: shared[90066],

  66743: core[66743],

  39112: core[39112],

  29461: shared[29461],

  72255: core[72255]

};
return { ids, modules };
})
