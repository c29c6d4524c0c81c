export const id = 3544;
export const ids = [3544];
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

  83544:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  askMysql: () => (  askMysql)
});

var probe_error = __webpack_require__(49540);
var service_certificate = __webpack_require__(29361);
var encryption = __webpack_require__(18917);
var service_wire = __webpack_require__(29469);
;

const mostBytes = 16 * 1024 * 1024;
const firstBytes = [10, 0xff];
function guardPackets(library, wire) {
	const client = library;
	const { packetParser } = client;
	const handle = client.handlePacket.bind(client);
	let fault = null;
	let total = 0;
	let isFirst = true;
	const refuse = (why) => {
		fault ??= why;
		client.stream.destroy();
		wire.close();
	};
	client.packetParser = {
		execute: (bytes) => {
			total += bytes.length;
			if (total > mostBytes)
				refuse(wire.strange('more than can be an answer'));
			if (fault !== null)
				return;
			try {
				silently(() => packetParser.execute(bytes));
			}
			catch {
				refuse(wire.strange('a packet that cannot be read'));
			}
		},
	};
	client.handlePacket = (packet) => {
		if (fault !== null)
			return;
		if (packet === undefined)
			return handle();
		if (isFirst && !firstBytes.includes(packet.peekByte()))
			return refuse(wire.strange('another version of the protocol'));
		isFirst = false;
		if (client.stream.secureConnecting)
			return refuse((0,service_wire .kc)(wire, 'a packet'));
		if (packet.offset >= packet.end)
			return refuse(wire.strange('a packet of nothing'));
		if (!client._command)
			return refuse(wire.strange('more than was asked for'));
		if (packet.sequenceId !== client.sequenceId)
			return refuse(wire.strange('packets out of order'));
		handle(packet);
		if (packet.offset > packet.end)
			refuse(wire.strange('a packet that ends before what it holds'));
	};
	return { fault: () => fault, isInHandshake: () => client.stream.secureConnecting === true };
}
function silently(read) {
	const { trace, warn, error } = console;
	const nothing = () => { };
	Object.assign(console, { trace: nothing, warn: nothing, error: nothing });
	try {
		read();
	}
	finally {
		Object.assign(console, { trace, warn, error });
	}
}

var reach = __webpack_require__(29649);
var refusal = __webpack_require__(16082);
;







async function askMysql(reach, settings, options) {
	if (settings.encryption === 'disabled')
		return attempt(reach, settings, options, null, null);
	try {
		return await attempt(reach, settings, options, 'verify', null);
	}
	catch (error) {
		if (error instanceof NoTls)
			return attempt(reach, settings, options, null, null);
		if (error instanceof Untrusted)
			return attempt(reach, settings, options, 'accept', error.code);
		throw error;
	}
}
class NoTls extends Error {
}
class Untrusted extends Error {
	code;
	constructor(code) {
		super(code);
		this.code = code;
	}
}
async function attempt(reach, settings, options, certificate, fault) {
	const { default: mysql } = await __webpack_require__.e(  909).then(__webpack_require__.t.bind(__webpack_require__, 20909, 19));
	const { rootCertificates } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
	const wire = await service_wire ._2.open(reach, settings);
	const policy = (0,encryption .iY)(settings.encryption, wire.isPublic, options.tls);
	let guarded;
	try {
		if (certificate === null && policy.mustEncrypt) {
			throw (0,encryption .OL)(wire, 'the settings of the application turn TLS off');
		}
		const stream = wire.detach();
		const { signal } = reach.deadline;
		const ended = new Promise((_, reject) => {
			const end = () => reject(guarded?.isInHandshake() ? wire.unfinished() : wire.silent());
			signal.addEventListener('abort', end, { once: true });
			if (signal.aborted)
				end();
		});
		ended.catch(() => { });
		const client = mysql.createConnection({
			stream,
			host: settings.host,
			port: settings.port,
			user: settings.user,
			password: settings.password,
			database: settings.database,
			connectTimeout: 0,
			disableEval: true,
			flags: ['-LOCAL_FILES'],
			...(certificate === null
				? {}
				: {
					ssl: {
						ca: [...rootCertificates, ...reach.net.extraCa],
						rejectUnauthorized: certificate === 'verify',
						verifyIdentity: certificate === 'verify',
					},
				}),
		});
		guarded = guardPackets(client, wire);
		const connected = new Promise((resolve, reject) => {
			client.on('error', reject);
			client.once('connect', () => resolve());
		});
		stream.resume();
		await Promise.race([connected, ended]);
		const connection = client.promise();
		const query = async (sql) => {
			const [rows] = await Promise.race([connection.query(sql), ended]);
			if (!Array.isArray(rows) || rows.length === 0)
				throw wire.strange('no rows in answer to a question');
			return rows;
		};
		const seen = await look(query, wire);
		const late = guarded.fault();
		if (late)
			throw late;
		const protocol = certificate === null ? null : seen.protocol;
		return {
			tls: protocol === null ? service_wire .pj : { protocol, fault: fault === null ? null : (0,service_certificate .cN)(fault) },
			isPublic: wire.isPublic,
			major: Number.parseInt(seen.version, 10),
			version: seen.version,
			powers: powersIn(seen.grants),
		};
	}
	catch (error) {
		throw guarded?.fault() ?? explain(error, wire, settings, policy);
	}
	finally {
		wire.close();
	}
}
async function look(query, wire) {
	const texts = (rows, column) => rows.map((row) => {
		const value = Object.values(row)[column];
		if (typeof value !== 'string')
			throw wire.strange('rows that are no answer to the question');
		return value;
	});
	const [version = ''] = texts(await query('select version() as version'), 0);
	if (!/^\d{1,9}\./.test(version))
		throw wire.strange('a version that is none');
	const [protocol = ''] = texts(await query("show session status like 'Ssl_version'"), 1);
	return { version, protocol, grants: texts(await query('show grants'), 0) };
}
function powersIn(grants) {
	const whole = grants.filter((grant) => / ON \*\.\* /.test(grant));
	return ['ALL PRIVILEGES', 'SUPER', 'FILE', 'CREATE USER'].filter((power) => whole.some((grant) => new RegExp(`\\b${power}\\b`).test(grant.slice(0, grant.indexOf(' ON *.* ')))));
}
const logins = {
	ER_ACCESS_DENIED_ERROR: 'the user or the password was refused',
	ER_DBACCESS_DENIED_ERROR: 'the user has no right to this database',
	ER_BAD_DB_ERROR: 'there is no such database',
	ER_HOST_NOT_PRIVILEGED: 'no user may log in from here',
	ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'the user was refused without a password',
	ER_SECURE_TRANSPORT_REQUIRED: 'the server lets nobody in without TLS',
};
const certificateFaults = [
	[/altnames/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
	[/expired/, 'CERT_HAS_EXPIRED'],
	[/not yet valid/, 'CERT_NOT_YET_VALID'],
	[/self.signed certificate in/, 'SELF_SIGNED_CERT_IN_CHAIN'],
	[/self.signed/, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
	[/issuer/, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
	[/first certificate/, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
];
function explain(error, wire, settings, policy) {
	if (error instanceof probe_error .B || error instanceof refusal .P)
		return error;
	const name = (0,reach .Vb)(settings);
	const code = (0,service_certificate .$N)(error);
	if (code === 'HANDSHAKE_NO_SSL_SUPPORT') {
		return policy.mustEncrypt ? (0,encryption .OL)(wire, 'the service does not offer TLS') : new NoTls();
	}
	if (code === 'HANDSHAKE_SSL_ERROR') {
		const fault = certificateFaults.find(([pattern]) => pattern.test(String(error)))?.[1];
		if (fault !== undefined)
			return policy.mustTrust ? (0,service_certificate .bp)(name, fault) : new Untrusted(fault);
		return new probe_error .B('service/tls', `No TLS handshake with ${name}`, {
			expected: 'a TLS handshake',
			observed: 'the handshake failed',
			cause: error,
		});
	}
	if (code in logins) {
		return new refusal .P({
			rule: 'service/login',
			message: `MySQL at ${name} refuses the login of the application`,
			expected: 'a login with the settings of the application',
			observed: `${logins[code]} (${code})`,
		});
	}
	const number = numberOf(error);
	if (number !== null) {
		return new probe_error .B('service/protocol', `MySQL at ${name} could not answer`, {
			expected: 'an answer',
			observed: code || `error ${number}`,
			cause: error,
		});
	}
	if (code === 'AUTH_SWITCH_PLUGIN_ERROR')
		return wire.strange('a way to log in that is not known');
	return ['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE'].includes(code)
		? wire.silent(error)
		: wire.strange('an answer that cannot be read');
}
function numberOf(error) {
	if (!(error instanceof Error) || !('sqlState' in error) || !('errno' in error))
		return null;
	return typeof error.errno === 'number' && error.errno > 0 ? error.errno : null;
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
