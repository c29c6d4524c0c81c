(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 5037;
const ids = [5037];
const modules = {

  29361: shared[29361],

  18917: shared[18917],

  35037:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	askRedis: () => (  askRedis)
  });
  var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _encryption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18917);
  var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29649);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16082);
  var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29469);





async function askRedis(reach, settings, options) {
	const knock = await withConnection(reach, settings, async (wire) => {
		const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__  .iY)(settings.encryption, wire.isPublic, options.tls);
		if (settings.encryption !== 'disabled')
			await wire.encrypt(policy.mustTrust);
		const met = await anonymous(wire);
		wire.refuseUnasked();
		return { isPublic: wire.isPublic, anonymous: met };
	});
	const login = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__  .k)(withConnection(reach, settings, async (wire) => {
		const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__  .iY)(settings.encryption, wire.isPublic, options.tls);
		const tls = await (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__  .Cf)(wire, settings.encryption, policy, async () => true);
		await logIn(wire, settings, knock.anonymous);
		return { tls, ...(await look(wire)) };
	}));
	return 'value' in login
		? { ...knock, refusal: null, inside: login.value }
		: { ...knock, refusal: login.refusal, inside: null };
}
async function withConnection(reach, endpoint, use) {
	const wire = await _wire_js__WEBPACK_IMPORTED_MODULE_4__  ._2.open(reach, endpoint);
	try {
		return await use(wire);
	}
	finally {
		wire.close();
	}
}
async function anonymous(wire) {
	const reply = await command(wire, ['PING']);
	if (reply === 'PONG')
		return 'accepted';
	if (!(reply instanceof RedisError))
		throw wire.strange(another('PING'));
	if (reply.code === 'DENIED')
		return 'protected';
	if (reply.code === 'NOAUTH' || reply.code === 'NOPERM')
		return 'refused';
	throw unready(wire, reply);
}
async function logIn(wire, settings, met) {
	const refuse = (observed) => new _refusal_js__WEBPACK_IMPORTED_MODULE_3__  .P({
		rule: 'service/login',
		message: `Redis at ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_2__  .Vb)(settings)} refuses the login of the application`,
		expected: 'a login with the settings of the application',
		observed,
	});
	if (met === 'protected')
		throw refuse('protected mode lets only clients of its own machine in, since no password is set');
	if (settings.password === null) {
		if (met === 'refused')
			throw refuse('the server asks for a password, the settings have none');
		return;
	}
	const reply = await command(wire, ['AUTH', ...(settings.user === null ? [] : [settings.user]), settings.password]);
	if (reply !== 'OK' && !(reply instanceof RedisError))
		throw wire.strange(another('AUTH'));
	if (reply instanceof RedisError && met !== 'accepted')
		throw refuse(`the password was refused (${reply.code})`);
	const ping = await command(wire, ['PING']);
	if (ping === 'PONG')
		return;
	if (!(ping instanceof RedisError))
		throw wire.strange(another('PING'));
	if (ping.code === 'NOPERM')
		return;
	if (passing.has(ping.code))
		throw unready(wire, ping);
	throw refuse(`PING after the login was refused (${ping.code})`);
}
async function look(wire) {
	const info = untold(wire, 'INFO', await command(wire, ['INFO']));
	if (info !== null && typeof info !== 'string')
		throw wire.strange(another('INFO'));
	const told = (name) => new RegExp(`^${name}:(.*)$`, 'm').exec(info ?? '')?.[1]?.trim() ?? null;
	const version = told('redis_version');
	const maxMemory = told('maxmemory');
	const protectedMode = await configured(wire, 'protected-mode');
	const inside = {
		version: version !== null && /^\d{1,9}(\.|$)/.test(version) ? version : null,
		protectedMode: protectedMode === null ? null : protectedMode === 'yes',
		eviction: told('maxmemory_policy') ?? (await configured(wire, 'maxmemory-policy')),
		maxMemory: maxMemory !== null && /^\d{1,20}$/.test(maxMemory) ? Number(maxMemory) : null,
	};
	wire.refuseUnasked();
	return inside;
}
async function configured(wire, setting) {
	const reply = untold(wire, 'CONFIG', await command(wire, ['CONFIG', 'GET', setting]));
	if (reply === null || (Array.isArray(reply) && reply.length === 0))
		return null;
	const [name, value, ...more] = Array.isArray(reply) ? reply : [];
	if (name !== setting || typeof value !== 'string' || more.length > 0)
		throw wire.strange(another('CONFIG GET'));
	return value;
}
function untold(wire, name, reply) {
	if (reply === null)
		throw wire.strange(another(name));
	if (!(reply instanceof RedisError))
		return reply;
	if (reply.code === 'NOPERM' || reply.code === 'ERR')
		return null;
	throw unready(wire, reply);
}
function another(command) {
	return `a reply that is none to ${command}`;
}
const passing = new Set(['LOADING', 'BUSY', 'MASTERDOWN', 'CLUSTERDOWN', 'TRYAGAIN', 'MISCONF']);
function unready(wire, { code }) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('service/protocol', `Redis at ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_2__  .Vb)(wire.endpoint)} could not answer`, {
		expected: 'an answer',
		observed: code,
	});
}
class RedisError {
	code;
	constructor(message) {
		this.code = /^[A-Z]{1,20}\b/.exec(message)?.[0] ?? 'an error';
	}
}
const mostValues = 10_000;
async function command(wire, words) {
	const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
	wire.ask(`*${words.length}\r\n${parts.join('')}`);
	return readReply(wire, 0, { left: mostValues });
}
async function readReply(wire, depth, room) {
	if (room.left-- <= 0)
		throw wire.strange('a reply that is too large');
	const line = await wire.readLine();
	const rest = line.slice(1);
	switch (line[0]) {
		case '+':
			return rest;
		case '-':
			return new RedisError(rest);
		case ':':
			return Number(rest);
		case '$': {
			const length = count(wire, rest);
			if (length < 0)
				return null;
			const bytes = await wire.take(length + 2);
			if (bytes[length] !== 13 || bytes[length + 1] !== 10)
				throw wire.strange('a text of another length than it says');
			return bytes.subarray(0, length).toString('utf8');
		}
		case '*': {
			const length = count(wire, rest);
			if (length < 0)
				return null;
			if (length > 1000 || depth > 4)
				throw wire.strange('a reply that is too large');
			const list = [];
			for (let index = 0; index < length; index++)
				list.push(await readReply(wire, depth + 1, room));
			return list;
		}
		default:
			throw wire.strange('an answer that is not of Redis');
	}
}
function count(wire, digits) {
	if (!/^(-1|\d{1,9})$/.test(digits))
		throw wire.strange('a length that is no number');
	return Number(digits);
}


  }),

  29469: shared[29469]

};
return { ids, modules };
})
