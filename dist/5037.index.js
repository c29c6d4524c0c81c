export const id = 5037;
export const ids = [5037];
export const modules = {

  29361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$N: () => (  codeOf),
	bp: () => (  untrusted),
	cN: () => (  certificateFault),
	iM: () => (  isCertificateFault)
  });
  var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16082);

function untrusted(name, code) {
	return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P({
		rule: 'service/tls',
		message: `The certificate of ${name} is not trusted, so nothing secret was sent`,
		expected: 'a certificate for this host from a trusted authority',
		observed: certificateFault(code),
	});
}
const faults = {
	DEPTH_ZERO_SELF_SIGNED_CERT: 'a self-signed certificate',
	SELF_SIGNED_CERT_IN_CHAIN: 'a chain that ends in an unknown root',
	UNABLE_TO_GET_ISSUER_CERT: 'a chain that ends at an unknown issuer',
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'a chain that ends at an unknown issuer',
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'an unknown issuer, or a chain that is not sent whole',
	CERT_HAS_EXPIRED: 'a certificate that has expired',
	CERT_NOT_YET_VALID: 'a certificate that is not valid yet',
	ERR_TLS_CERT_ALTNAME_INVALID: 'a certificate for another host',
};
function certificateFault(code) {
	return faults[code] ?? (code || 'a certificate that is not trusted');
}
function isCertificateFault(code) {
	return code in faults || /^(CERT_|INVALID_CA|INVALID_PURPOSE|HOSTNAME_MISMATCH|PATH_LENGTH)/.test(code);
}
function codeOf(error) {
	if (typeof error === 'string')
		return error;
	const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : '';
	return typeof code === 'string' ? code : '';
}


  }),

  18917:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cf: () => (  encryptAs),
	OL: () => (  unencrypted),
	iY: () => (  tlsPolicy)
  });
  var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29649);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16082);
  var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29469);



function tlsPolicy(encryption, isPublic, wanted) {
	return {
		mustEncrypt: wanted ?? (isPublic || encryption === 'required' || encryption === 'verified'),
		mustTrust: wanted !== false && (wanted === true || isPublic || encryption === 'verified'),
	};
}
async function encryptAs(wire, encryption, policy, 
start) {
	if (encryption === 'disabled') {
		if (policy.mustEncrypt)
			throw unencrypted(wire, 'the settings of the application turn TLS off');
		return _wire_js__WEBPACK_IMPORTED_MODULE_2__  .pj;
	}
	if (await start())
		return wire.encrypt(policy.mustTrust);
	if (policy.mustEncrypt)
		throw unencrypted(wire, 'the service does not offer TLS');
	return _wire_js__WEBPACK_IMPORTED_MODULE_2__  .pj;
}
function unencrypted(wire, observed) {
	return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P({
		rule: 'service/tls',
		message: `The connection to ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(wire.endpoint)} would not be encrypted, so nothing secret was sent`,
		expected: 'TLS',
		observed,
	});
}


  }),

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

  29469:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_2: () => (  Wire),
	kc: () => (  inTheClear),
	pj: () => (  plain)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84968);
  var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49540);
  var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29361);
  var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29649);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16082);






const plain = { protocol: null, fault: null };
const mostPending = 4 * 1024 * 1024;
const longestLine = 64 * 1024;
class Wire {
	endpoint;
	isPublic;
	#socket;
	#pending = Buffer.alloc(0);
	#ended = null;
	#wake = () => { };
	#reach;
	#expire;
	static async open(reach, endpoint) {
		const { socket, address } = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .ob)(reach, endpoint);
		return new Wire(reach, endpoint, socket, address);
	}
	constructor(reach, endpoint, socket, address) {
		this.#reach = reach;
		this.endpoint = endpoint;
		this.isPublic = (0,_formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__  .i0)(address);
		this.#socket = socket;
		this.#expire = () => {
			this.#ended ??= 'late';
			this.#socket.destroy();
			this.#wake();
		};
		this.#listen();
		reach.deadline.signal.addEventListener('abort', this.#expire);
		if (reach.deadline.signal.aborted)
			this.#expire();
	}
	async encrypt(verify) {
		const tls = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
		if (this.#pending.length > 0) {
			throw inTheClear(this, `${this.#pending.length} bytes`);
		}
		this.#unlisten();
		const { host } = this.endpoint;
		const { extraCa } = this.#reach.net;
		const secure = tls.connect({
			socket: this.#socket,
			host,
			...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {}),
			...(extraCa.length > 0 ? { ca: [...tls.rootCertificates, ...extraCa] } : {}),
			rejectUnauthorized: verify,
		});
		const transport = this.#socket;
		this.#socket = secure;
		try {
			await handshake(secure, transport, this.#reach.deadline.signal);
		}
		catch (error) {
			throw this.#tlsFailure(error);
		}
		this.#listen();
		const fault = secure.authorized ? null : (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .cN)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(secure.authorizationError));
		return { protocol: secure.getProtocol(), fault };
	}
	write(data) {
		if (!this.#socket.destroyed)
			this.#socket.write(data);
	}
	ask(data) {
		this.refuseUnasked();
		this.write(data);
	}
	refuseUnasked() {
		if (this.#pending.length > 0)
			throw this.strange('more than was asked for');
	}
	async readLine() {
		for (;;) {
			const end = this.#pending.indexOf(10);
			if (end > longestLine || (end < 0 && this.#pending.length > longestLine))
				throw this.strange('a line without end');
			if (end >= 0) {
				const line = this.#pending.subarray(0, end).toString('utf8').replace(/\r$/, '');
				this.#pending = this.#pending.subarray(end + 1);
				return line;
			}
			await this.#more();
		}
	}
	async take(length) {
		if (length > mostPending)
			throw this.strange(`an announcement of ${length} bytes`);
		while (this.#pending.length < length)
			await this.#more();
		const bytes = this.#pending.subarray(0, length);
		this.#pending = this.#pending.subarray(length);
		return bytes;
	}
	detach() {
		this.#unlisten();
		if (this.#pending.length > 0)
			this.#socket.unshift(this.#pending);
		return this.#socket;
	}
	close() {
		this.#reach.deadline.signal.removeEventListener('abort', this.#expire);
		this.#socket.destroy();
	}
	strange(observed) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/protocol', `${this.#name()} does not speak the expected protocol`, {
			expected: 'an answer of the protocol',
			observed,
		});
	}
	silent(cause) {
		const late = this.#reach.deadline.signal.aborted;
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/protocol', late ? `${this.#name()} took the connection and did not answer in time` : `${this.#name()} closed the connection`, {
			expected: 'an answer',
			observed: late ? (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .ux)(this.#reach.deadline) : 'the end of the connection',
			cause,
		});
	}
	lost(cause) {
		const isOpen = !this.#socket.destroyed && !this.#socket.readableEnded;
		return isOpen ? this.strange('an answer that cannot be read') : this.silent(cause);
	}
	unfinished(cause) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/tls', `${this.#name()} did not finish the TLS handshake in time`, {
			expected: 'a TLS handshake',
			observed: (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .ux)(this.#reach.deadline),
			cause,
		});
	}
	#name() {
		return (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(this.endpoint);
	}
	#listen() {
		this.#socket.on('data', this.#onData);
		this.#socket.on('close', this.#onClose);
		this.#socket.on('end', this.#onClose);
		this.#socket.on('error', this.#onError);
	}
	#unlisten() {
		this.#socket.off('data', this.#onData);
		this.#socket.off('close', this.#onClose);
		this.#socket.off('end', this.#onClose);
		this.#socket.pause();
	}
	#onData = (chunk) => {
		this.#pending = Buffer.concat([this.#pending, chunk]);
		if (this.#pending.length > mostPending)
			this.#socket.destroy();
		this.#wake();
	};
	#onClose = () => {
		this.#ended ??= 'closed';
		this.#wake();
	};
	#onError = () => {
		this.#ended ??= 'broken';
		this.#wake();
	};
	async #more() {
		const before = this.#pending.length;
		if (this.#ended === null) {
			await new Promise((resolve) => {
				this.#wake = resolve;
			});
		}
		if (this.#pending.length === before && this.#ended !== null)
			throw this.silent();
	}
	#tlsFailure(error) {
		const code = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(error);
		const name = this.#name();
		if (this.#reach.deadline.signal.aborted)
			return this.unfinished(error);
		if ((0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .iM)(code))
			return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .bp)(name, code);
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/tls', `No TLS handshake with ${name}`, {
			expected: 'a TLS handshake',
			observed: code || 'the connection ended',
			cause: error,
		});
	}
}
function inTheClear({ endpoint }, observed) {
	return new _refusal_js__WEBPACK_IMPORTED_MODULE_5__  .P({
		rule: 'service/tls',
		message: `${(0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(endpoint)} sends text in the clear where the TLS handshake belongs`,
		expected: 'nothing before the handshake',
		observed,
	});
}
function handshake(secure, transport, signal) {
	return new Promise((resolve, reject) => {
		const fail = (error) => {
			signal.removeEventListener('abort', end);
			secure.destroy();
			transport.destroy();
			reject(error);
		};
		const end = () => fail(new Error('closed'));
		if (signal.aborted)
			return end();
		signal.addEventListener('abort', end);
		secure.on('error', fail);
		secure.once('close', end);
		secure.once('secureConnect', () => {
			signal.removeEventListener('abort', end);
			secure.off('close', end);
			resolve();
		});
	});
}


  })

};
