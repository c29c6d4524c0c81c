export const id = 4768;
export const ids = [4768];
export const modules = {

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
var dotenv = __webpack_require__(50153);
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
		const { askS3 } = await Promise.all( [__webpack_require__.e(4047), __webpack_require__.e(5582)]).then(__webpack_require__.bind(__webpack_require__, 74355));
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




function deadlineIn(timeoutMs, stopped) {
	const end = performance.now() + timeoutMs;
	return {
		timeoutMs,
		signal: AbortSignal.any([stopped, AbortSignal.timeout(timeoutMs)]),
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
		const connection = await (0,_tcp_js__WEBPACK_IMPORTED_MODULE_3__  .Q)(address, endpoint.port, share);
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


  }),

  71988:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  classify),
	u: () => (  isLiteralSecret)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);
  var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46109);
  var _strength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3455);



const inSamples = /^(?:none|null|\*+|\[.*\]|\{\{.*\}\}|my[-_].*)$|django-insecure-/i;
const mountedSecret = /^\/run\/secrets\//;
const pathOfFile = /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*[\w-][\w.-]{0,99}\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml)$/;
const longestPath = 300;
function classify(key, value) {
	const text = value.trim();
	if (text === '')
		return 'empty';
	if (mountedSecret.test(text) || (text.length <= longestPath && pathOfFile.test(text)))
		return 'file';
	const purpose = { key, secret: true, address: false };
	const isOpen = (one) => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__  .w)(one, purpose) || inSamples.test(one);
	const bare = text.replace(/[^a-z]{1,8}$/i, '');
	if (isOpen(text) || (bare !== text && isOpen(bare)))
		return 'placeholder';
	const isWeak = (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .Nf)(text) || (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .Us)(text, new Set((0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .q5)(key)));
	return isWeak ? 'weak' : 'literal';
}
const reference = /^[a-z_]+(?:\.[A-Za-z_]+){2,}$|^(?:[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+)$/;
const expression = /\b(?:env|environ|getenv|settings|config|secrets|vars|process|os)\b[.[(]/;
function isLiteralSecret(key, value) {
	if (expression.test(value) || (reference.test(value) && (value.includes('.') || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .hN)(value))))
		return false;
	const kind = classify(key, value);
	return kind === 'literal' || (kind === 'weak' && /\d/.test(value) && /[a-z]/i.test(value) && !(0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .kB)(value.trim()));
}


  }),

  28599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  isOrdinary),
	nv: () => (  secretsInEnvValue),
	wZ: () => (  worthHiding),
	ze: () => (  passwordsInUrl)
  });
  var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71988);
  var _entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62805);
  var _mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41711);
  var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90276);
  var _plain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58944);
  var _strength_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3455);
  var _url_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71110);
  var _written_forms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70869);








function secretsInEnvValue(key, value, isPublic = () => false) {
	const text = value.trim();
	const inUrl = [...passwordsInUrl(text), ...(0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .Ac)(key, text)];
	if (text.length < _mark_js__WEBPACK_IMPORTED_MODULE_6__  .p)
		return inUrl;
	if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text))
		return [...inUrl, value];
	const inside = (0,_written_forms_js__WEBPACK_IMPORTED_MODULE_7__  .MM)(text);
	if (inside.length > 0 && !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(key)) {
		return [...inUrl, ...inside.flatMap(([name, inner]) => secretsInEnvValue(name, inner, isPublic))];
	}
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(key) || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .Rt)(key))
		return [...inUrl, ...underSecretName(key, value, inUrl.length > 0)];
	const [, between, password] = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .tm)(key) ? (/^[^\s:/]+([:/])([^\s:/]+)$/.exec(text) ?? []) : [];
	if (password !== undefined && (between === ':' || key === 'NEO4J_AUTH'))
		return [...inUrl, ...worthHiding([password])];
	const isWorthIt = text.includes('\n') || !isOrdinary(text);
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eq)(key) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .XC)(key) && isWorthIt)
		return [...inUrl, value];
	return [...inUrl, ...settingsIn(text, isPublic), ...randomIn(key, text, isPublic)];
}
function underSecretName(key, value, isUrlWithLogin) {
	const text = value.trim();
	if (isUrlWithLogin && /^[a-z][a-z0-9+.-]*:\/\//i.test(text))
		return [];
	if (isKnownToAll(key, text))
		return [];
	const parts = text.split(/[,;\s]+/).filter((part) => part !== text && part.length >= 8);
	return [value, ...parts];
}
function isKnownToAll(key, text) {
	const kind = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__  .L)(key, text);
	const isOpen = kind === 'empty' || kind === 'file' || (kind === 'placeholder' && !(0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(text));
	return (isOpen ||
		(0,_plain_words_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(text) ||
		(0,_strength_js__WEBPACK_IMPORTED_MODULE_4__  .kB)(text) ||
		(0,_strength_js__WEBPACK_IMPORTED_MODULE_4__  .ED)(key, text, false) ||
		(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(text)) ||
		/^\$(?:\w+|\{[^{}]*\}|\([^()]*\))$/.test(text));
}
function worthHiding(passwords) {
	return passwords.filter((password) => !isKnownToAll('PASSWORD', password.trim()));
}
function passwordsInUrl(text) {
	return worthHiding((0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .FB)(text));
}
function settingsIn(text, isPublic) {
	if (!text.includes('='))
		return [];
	return text.split(/[;&?\s]+/).flatMap((part) => {
		const at = part.indexOf('=');
		const name = part.slice(0, Math.max(0, at));
		return /^[A-Za-z][\w-]{0,40}$/.test(name) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(name)
			? secretsInEnvValue(name, part.slice(at + 1), isPublic)
			: [];
	});
}
function randomIn(key, text, isPublic) {
	if (text.length < _entropy_js__WEBPACK_IMPORTED_MODULE_1__  .f1 || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .XC)(key) || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .zU)(key))
		return [];
	return text.split(/[,;\s]+/).filter((part) => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(part) && !isPublic(part));
}
function isOrdinary(text) {
	if ((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(text) || (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .jU)(text))
		return true;
	if (/^[a-z][a-z0-9+.-]*:\/\/\S*$/i.test(text))
		return (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .FB)(text).length === 0;
	if (/^[^@\s]+@[^@\s]+$/.test(text))
		return true;
	const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
	return parts.every((part) => /^(?:\d{1,6}|\p{L}{1,20}\d{0,3}|v\d{1,6})$/u.test(part)) && !(0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(text);
}


  }),

  58944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  isPlain),
	Y: () => (  isPlainValue)
  });
  var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41711);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);


const plainWords = new Set(`true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/));
function isPlainValue(value) {
	return /^[\d.,:_-]{1,5}$/.test(value) || plainWords.has(value.toLowerCase());
}
function isPlain(key, value) {
	if (value.length < _mark_js__WEBPACK_IMPORTED_MODULE_1__  .p)
		return true;
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .eq)(key))
		return false;
	return /^[\d.,:_-]+$/.test(value) || plainWords.has(value.toLowerCase());
}


  }),

  71110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ac: () => (  secretsInPath),
	Ds: () => (  urlPassword),
	FB: () => (  credentialsInUrl),
	Gq: () => (  withoutLogin),
	lF: () => (  hasBrokenLogin),
	v6: () => (  isReportingAddress)
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62805);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90276);


const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i;
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi;
const rawLogin = /([a-z][a-z0-9+.-]{0,30}):\/\/[^\s/?#:@"'<>`]{0,100}:([^\s"'<>`]{1,300})@/gi;
function credentialsInUrl(text) {
	if (!text.includes('://'))
		return [];
	const found = [];
	for (const [, scheme = '', user, password] of text.matchAll(login)) {
		const secret = password ? password : user;
		if (!secret || (!password && byKey.test(scheme)))
			continue;
		found.push(secret);
		try {
			found.push(decodeURIComponent(secret));
		}
		catch {
		}
	}
	for (const [, scheme = '', password = ''] of text.matchAll(rawLogin)) {
		const isPort = /^https?$/i.test(scheme) && /^\d{1,5}[/?#]/.test(password);
		if (/[/?#]/.test(password) && !isPort)
			found.push(password);
	}
	return found;
}
function hasBrokenLogin(url) {
	return url.username !== '' && /@/.test(url.pathname + url.search + url.hash);
}
const hookHost = /^(?:hooks\.[a-z0-9.-]+|[a-z0-9.-]*\.webhook\.office\.com|(?:[a-z]+\.)?discord(?:app)?\.com|chat\.googleapis\.com)$/i;
const hookPath = /(?:^|\/)(?:web)?hooks?(?:\/|$)/i;
function secretsInPath(key, text) {
	if (!/^https?:\/\//i.test(text) || text.length > 8192)
		return [];
	const url = URL.parse(text);
	if (!url)
		return [];
	const segments = url.pathname.split('/').filter((segment) => segment !== '');
	const isHook = hookHost.test(url.hostname) || hookPath.test(url.pathname) || /hook/i.test(key);
	const found = segments.filter((segment) => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(segment));
	if (isHook && segments.length > 1) {
		found.push(...segments.filter((segment) => segment.length >= 8 && /\d/.test(segment)));
		if (found.length > 0)
			found.push(segments.slice(-3).join('/'));
	}
	for (const [name, value] of url.searchParams) {
		if (value.length >= 4 &&
			((0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(name) || /^(?:sig|signature|key|auth|code)$/i.test(name) || (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(value))) {
			found.push(value);
		}
	}
	return [...new Set(found)];
}
function urlPassword(text) {
	const [first] = text.matchAll(login);
	return first?.index === 0 ? first[3] || undefined : undefined;
}
function isReportingAddress(text) {
	return /^https?:\/\/[0-9a-f]{16,64}@[\w.-]{1,253}(?::\d{1,5})?\/(?:[\w-]{1,60}\/){0,3}\d{1,20}$/i.test(text);
}
function withoutLogin(url) {
	return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1');
}


  }),

  70869:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$N: () => (  misreadings),
	IF: () => (  base64Stems),
	MM: () => (  textsInJson),
	ay: () => (  hexadecimal),
	d8: () => (  encodings)
  });
function encodings(text) {
	const base64 = beyondAscii.test(text) ? Buffer.from(text).toString('base64') : btoa(text);
	const unpadded = base64.split('=', 1).join();
	const inBase64 = [base64, unpadded, unpadded.replaceAll('+', '-').replaceAll('/', '_')];
	if (/^[\w.-]*$/.test(text))
		return inBase64;
	const wellFormed = text.toWellFormed();
	const json = JSON.stringify(text).slice(1, -1);
	return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64];
}
function misreadings(text) {
	const slashes = text.includes('\\') ? [text.replaceAll('\\', '/')] : [];
	if (!beyondAscii.test(text))
		return slashes;
	const wellFormed = text.toWellFormed();
	const utf8 = Buffer.from(wellFormed);
	return [
		...slashes,
		wellFormed.normalize('NFC'),
		wellFormed.normalize('NFD'),
		utf8.toString('latin1'),
		Buffer.from(utf8.toString('latin1')).toString('latin1'),
		new TextDecoder('windows-1252').decode(utf8),
		latin1Of(wellFormed).toString('utf8'),
		...['\ufffd', '?', ' ', ''].map((sign) => wellFormed.replace(everyBeyondAscii, sign)),
		...['\ufffd', '?'].map((sign) => wellFormed.replace(/[^\0-\x7f]/g, sign)),
	];
}
const beyondAscii = /[^\0-\x7f]/;
const everyBeyondAscii = /[^\0-\x7f]/gu;
function latin1Of(text) {
	return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
}
function bytesOf(text) {
	return beyondAscii.test(text) ? [Buffer.from(text), latin1Of(text)] : [Buffer.from(text)];
}
function base64Stems(text) {
	const all = beyondAscii.test(text) ? bytesOf(text).map((bytes) => bytes.toString('latin1')) : [text];
	return all.flatMap((bytes) => ['', '\0', '\0\0'].map((before) => {
		const length = before.length + bytes.length;
		return btoa(before + bytes).slice(Math.ceil((8 * before.length) / 6), Math.floor((8 * length) / 6));
	}));
}
function hexadecimal(text) {
	return bytesOf(text).map((bytes) => bytes.toString('hex'));
}
function textsInJson(value) {
	if (!/^\s*[{[]/.test(value))
		return [];
	try {
		const found = [];
		JSON.parse(value, (key, inner) => {
			if (typeof inner === 'string')
				found.push([key, inner]);
		});
		return found;
	}
	catch {
		return [];
	}
}


  })

};
