(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 4569;
const ids = [4569];
const modules = {

  84968: shared[84968],

  4768:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var error = __webpack_require__(49540);
var service_reach = __webpack_require__(29649);
var refusal = __webpack_require__(16082);
var env_value = __webpack_require__(28599);
var dotenv = __webpack_require__(84595);
;


const mostBytes = 1024 * 1024;
async function readKeys(envFiles, reader, world) {
	const texts = await textsOf(envFiles, world);
	const name = texts.map((one) => one.name).join(', ');
	const readers = reader === undefined ? usualReaders(world.stacks()) : [reader];
	const readings = readers.map((dialect) => {
		const read = (0,dotenv.readInOrder)(texts.map(({ text }) => text), dialect);
		const refused = read.findIndex((one) => one.refused);
		if (reader !== undefined && refused >= 0) {
			const named = texts[refused]?.name;
			throw new error .B('service/settings', `${reader} refuses the env file ${named}, so that it sets nothing`, {
				expected: 'an env file that the program takes',
				observed: `line ${read[refused]?.faults.at(-1)?.line ?? 1} that it refuses`,
			});
		}
		return { dialect, entries: read.flatMap(({ entries }) => entries) };
	});
	const valuesOf = (key) => new Set(readings.map(({ entries }) => entries.findLast((entry) => entry.key === key)?.value ?? ''));
	return {
		name,
		get: (key) => {
			const [value = '', ...others] = valuesOf(key);
			if (others.length > 0) {
				throw new error .B('service/settings', `Programs read ${key} in ${name} differently`, {
					expected: `one value for ${key}; name the program that loads the file by \`reader\``,
					observed: readings.map(({ dialect }) => dialect).join(', '),
				});
			}
			return value === '' ? undefined : value;
		},
	};
}
function usualReaders(stacks) {
	return stacks.includes('django') ? ['compose', 'python-dotenv', 'django-environ'] : ['compose', 'dotenv'];
}
async function textsOf(question, world) {
	const { envContent } = world.environment;
	if (envContent !== undefined)
		return [{ text: envContent, name: '`env-content`' }];
	if (question === null || question.paths.length === 0) {
		throw new error .B('service/settings', 'The environment names no env file', {
			expected: '`env-file` or `env-content` of the environment, or a `url`',
			observed: 'neither',
		});
	}
	const place = await world.place(question.on ?? 'checkout');
	return Promise.all(question.paths.map(async (path) => {
		const content = await place.read(path, mostBytes, 'env');
		if (content === null || content.truncated) {
			throw new error .B('service/settings', `The env file ${path} cannot be used`, {
				expected: 'an env file of at most 1 MiB',
				observed: content === null ? `no such file on ${place.name}` : 'a larger file',
			});
		}
		return { text: content.bytes.toString('utf8'), name: path };
	}));
}

;
const vendored = /(^|\/)(site-packages|\.?venv|env|node_modules|\.tox|build|dist)\//;
const migrations_mostBytes = 512 * 1024;
async function djangoMigrations(checkout) {
	const paths = (await checkout.glob('**/migrations/*.py')).filter((path) => {
		const name = path.slice(path.lastIndexOf('/') + 1);
		return !/^[_~]/.test(name) && !vendored.test(path);
	});
	const labels = new Map();
	const labelOf = (app) => {
		const known = labels.get(app) ?? djangoLabel(checkout, app);
		labels.set(app, known);
		return known;
	};
	return Promise.all(paths.map(async (path) => {
		const [app, file] = path.split('/migrations/');
		const text = await textOf(checkout, path);
		return { id: `${await labelOf(app)}.${file.slice(0, -3)}`, replaces: replacedBy(text) };
	}));
}
async function djangoLabel(checkout, app) {
	const text = await textOf(checkout, `${app}/apps.py`);
	return /^[ \t]+label\s*=\s*['"]([A-Za-z_]\w*)['"]/m.exec(text)?.[1] ?? app.slice(app.lastIndexOf('/') + 1);
}
async function textOf(checkout, path) {
	return (await checkout.read(path, migrations_mostBytes))?.bytes.toString('utf8') ?? '';
}
function replacedBy(text) {
	const list = /^[ \t]+replaces\s*=\s*\[([^\][]*)\]/m.exec(text)?.[1] ?? '';
	return [...list.matchAll(/\(\s*['"](\w+)['"]\s*,\s*['"](\w+)['"]\s*(?:,\s*)?\)/g)].map(([, app, name]) => `${app}.${name}`);
}

var schema = __webpack_require__(72050);
var sources = __webpack_require__(93218);
;








async function observe(asked, config, world) {
	const { name } = (0,schema .z)(config);
	const settings = await settingsOf(name, asked, config, world);
	const reach = () => ({
		net: world.net,
		deadline: (0,service_reach ._5)(config.timeout ?? world.timeoutMs, world.signal),
	});
	const target = (0,sources .$)(name, settings);
	keepSecrets(name, settings, config, world);
	return world.ask(`service ${JSON.stringify([config, settings, world.allowStateChanges])}`, async () => {
		const conversation = () => talk(name, reach, settings, asked, config, world);
		const result = await world.net.lanes.run(`service ${target}`, () => (0,refusal .k)(conversation()));
		return { target, seen: 'refusal' in result ? result : result.value };
	});
}
function keepSecrets(name, settings, config, world) {
	if ((0,schema .z)(config).source.url === undefined)
		return;
	const of = sources .T[name];
	const { host } = of.address(settings);
	if (world.mayReceiveSecrets(host) || of.secrets(settings).every((secret) => secret === null))
		return;
	throw new error .B('service/secret-elsewhere', `A password would be sent to ${host}`, {
		expected: 'a host of the environment, or one of its `allowed-hosts`',
		observed: host,
	});
}
async function settingsOf(name, asked, config, world) {
	const { source } = (0,schema .z)(config);
	const of = sources .T[name];
	const settings = source.url === undefined
		? of.fromKeys(await readKeys(asked.envFiles, config.reader, world), source['from-env'])
		: of.fromUrl(source.url);
	const secrets = of.secrets(settings).filter((secret) => secret !== null);
	for (const secret of (0,env_value .wZ)(secrets))
		world.redact.add(secret);
	return settings;
}
async function talk(name, reach, settings, asked, config, world) {
	if (config.postgres) {
		const { askPostgres } = await __webpack_require__.e(  8575).then(__webpack_require__.bind(__webpack_require__, 48575));
		const files = asked.migrations && (await djangoMigrations(await world.place('checkout')));
		const options = { tls: config.postgres.tls, migrations: files !== null };
		return { postgres: { server: await askPostgres(reach(), settings, options), files } };
	}
	if (config.mysql) {
		const { askMysql } = await __webpack_require__.e(  3544).then(__webpack_require__.bind(__webpack_require__, 83544));
		return { mysql: await askMysql(reach(), settings, { tls: config.mysql.tls }) };
	}
	if (config.redis) {
		const { askRedis } = await __webpack_require__.e(  5037).then(__webpack_require__.bind(__webpack_require__, 35037));
		return { redis: await askRedis(reach(), settings, { tls: config.redis.tls }) };
	}
	if (config.smtp)
		return { smtp: await askMail(reach, settings, config.smtp, world) };
	if (config.s3) {
		const { askS3 } = await Promise.all( [__webpack_require__.e(6099), __webpack_require__.e(1149)]).then(__webpack_require__.bind(__webpack_require__, 74355));
		const options = { tls: config.s3.tls, newestUnder: config.s3.newest?.prefix ?? null };
		return { s3: await askS3(reach(), settings, options) };
	}
	throw new RangeError(`no conversation for ${name}`);
}
async function askMail(reach, settings, config, world) {
	const { askSmtp } = await __webpack_require__.e(  4732).then(__webpack_require__.bind(__webpack_require__, 44732));
	const { 'send-to': to, from } = config;
	const id = `${world.run.id ?? 'run'}.${world.item.id}.${world.now.getTime()}`.replaceAll(/[^A-Za-z0-9.-]/g, '-');
	const message = to && from && world.allowStateChanges ? { from, to, id, date: world.now } : null;
	const facts = await askSmtp(reach(), settings, { tls: config.tls, relayTest: config['relay-test'], message });
	return { ...facts, hasUser: settings.user !== null };
}


  }),

  90066: shared[90066],

  39112: core[39112],

  29649:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Vb: () => (  nameOf),
	_5: () => (  deadlineIn),
	ob: () => (  direct),
	p0: () => (  resolveHost),
	ux: () => (  within)
  });
  var _formats_private_network_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84968);
  var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90066);
  var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49540);
  var _tcp_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29461);
  var _time_limit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72255);





function deadlineIn(timeoutMs, stopped) {
	const end = performance.now() + timeoutMs;
	return {
		timeoutMs,
		signal: AbortSignal.any([stopped, (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_4__  .z)(timeoutMs)]),
		remainingMs: () => Math.max(1, Math.ceil(end - performance.now())),
	};
}
function nameOf({ host, port }) {
	return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
function within(deadline) {
	return `nothing complete within ${Math.round(deadline.timeoutMs)} ms`;
}
async function direct(reach, endpoint) {
	const { deadline } = reach;
	const addresses = await resolveHost(reach, endpoint.host);
	let why = within(deadline);
	for (const [index, address] of addresses.entries()) {
		const share = deadline.remainingMs() / (addresses.length - index);
		const connection = await (0,_tcp_js__WEBPACK_IMPORTED_MODULE_3__  .Q7)(address, endpoint.port, share);
		if (connection.state === 'open')
			return { socket: connection.socket, address };
		why = reasons[connection.state] + ('code' in connection ? ` (${connection.code})` : '');
	}
	const hidden = addresses.every((address) => !(0,_formats_private_network_js__WEBPACK_IMPORTED_MODULE_0__  .i0)(address));
	throw new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/connect', `${nameOf(endpoint)} takes no connection from this machine`, {
		expected: 'a connection',
		observed: why,
		...(hidden ? { fix: insideAdvice } : {}),
	});
}
const reasons = {
	refused: 'refused',
	reset: 'accepted, and reset at once',
	silent: 'no answer, as from a firewall',
	'no-route': 'no route',
};
async function resolveHost(reach, host) {
	const found = await (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__  .s)(reach.net, host, reach.deadline.remainingMs());
	if ('addresses' in found)
		return found.addresses;
	const internal = (0,_formats_private_network_js__WEBPACK_IMPORTED_MODULE_0__  .Bn)(host);
	throw new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/dns', internal
		? `${host} is a name of a private network, such as that of Compose, which this machine is not part of`
		: `The name ${host} does not resolve`, {
		expected: 'an address',
		observed: found.fault === 'timeout' ? within(reach.deadline) : found.fault,
		...(internal ? { fix: insideAdvice } : {}),
	});
}
const insideAdvice = 'The service lives in a private network. Run the gate on a machine of that network, open a tunnel and point the name at it by `resolve: { <host>: 127.0.0.1 }`, or ask on the server by a `command` check.';


  }),

  16082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  Refusal),
	k: () => (  orRefusal)
  });
class Refusal extends Error {
	name = 'Refusal';
	facts;
	constructor(facts) {
		super(facts.message);
		this.facts = facts;
	}
}
async function orRefusal(conversation) {
	try {
		return { value: await conversation };
	}
	catch (error) {
		if (error instanceof Refusal)
			return { refusal: error.facts };
		throw error;
	}
}


  }),

  29461: shared[29461],

  72255: core[72255],

  71110: core[71110]

};
return { ids, modules };
})
