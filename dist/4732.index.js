export const id = 4732;
export const ids = [4732];
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

  44732:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	askSmtp: () => (  askSmtp)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
  var _encryption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18917);
  var _reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29649);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16082);
  var _wire_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29469);






async function askSmtp(reach, settings, options) {
	const first = await converse(reach, settings, async (wire) => {
		const isPublic = wire.isPublic;
		const inside = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__  .k)(asApplication(wire, settings, options));
		return 'value' in inside
			? { isPublic, refusal: null, inside: inside.value }
			: { isPublic, refusal: inside.refusal, inside: null };
	});
	return { ...first, relay: options.relayTest ? await askRelay(reach, settings) : null };
}
async function converse(reach, settings, talk) {
	const wire = await _wire_js__WEBPACK_IMPORTED_MODULE_5__  ._2.open(reach, settings);
	try {
		return await talk(wire);
	}
	finally {
		wire.write('QUIT\r\n');
		wire.close();
	}
}
async function asApplication(wire, settings, options) {
	const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_2__  .iY)(settings.encryption, wire.isPublic, options.tls);
	const { tls, extensions } = await open(wire, settings, policy);
	if (tls.protocol === null && policy.mustEncrypt) {
		const wanted = settings.encryption !== 'disabled';
		throw (0,_encryption_js__WEBPACK_IMPORTED_MODULE_2__  .OL)(wire, wanted ? 'the server does not offer STARTTLS' : 'the settings of the application turn TLS off');
	}
	const { user, password } = settings;
	if (user !== null && password !== null)
		await logIn(wire, settings, extensions, user, password);
	const sent = options.message === null ? null : await sendMessage(wire, options.message);
	wire.refuseUnasked();
	return { tls, loggedIn: user !== null, sent };
}
async function open(wire, settings, policy) {
	let tls = settings.implicit ? await wire.encrypt(policy.mustTrust) : _wire_js__WEBPACK_IMPORTED_MODULE_5__  .pj;
	const greeting = await readReply(wire);
	if (greeting.code !== 220)
		throw unexpected(settings, 'greeting', greeting);
	let extensions = await hello(wire, settings);
	if (tls.protocol === null && settings.encryption !== 'disabled' && extensions.has('STARTTLS')) {
		const ready = await command(wire, 'STARTTLS');
		if (ready.code !== 220)
			throw unexpected(settings, 'STARTTLS', ready);
		tls = await wire.encrypt(policy.mustTrust);
		extensions = await hello(wire, settings);
	}
	return { tls, extensions };
}
async function hello(wire, settings) {
	const reply = await command(wire, 'EHLO [127.0.0.1]');
	if (reply.code !== 250)
		throw unexpected(settings, 'EHLO', reply);
	return new Map(reply.lines.slice(1).map((line) => {
		const [name = '', ...rest] = line.trim().split(/[ =]/);
		return [name.toUpperCase(), rest.join(' ').toUpperCase()];
	}));
}
async function logIn(wire, settings, extensions, user, password) {
	const refuse = (observed) => new _refusal_js__WEBPACK_IMPORTED_MODULE_4__  .P({
		rule: 'service/login',
		message: `The mail server at ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_3__  .Vb)(settings)} refuses the login of the application`,
		expected: 'a login with the settings of the application',
		observed,
	});
	const offered = extensions.get('AUTH')?.split(/\s+/) ?? [];
	const mechanism = ['PLAIN', 'LOGIN', 'CRAM-MD5'].find((name) => offered.includes(name));
	if (mechanism === undefined) {
		throw refuse(offered.length === 0 ? 'the server does not offer AUTH' : 'no login by user and password is offered');
	}
	const reply = await authenticate(wire, mechanism, user, password);
	if (reply.code === 235)
		return;
	if (reply.code >= 400 && reply.code < 500 && reply.code !== 432)
		throw unexpected(settings, 'login', reply);
	throw refuse(`AUTH was answered with ${reply.code}`);
}
async function authenticate(wire, mechanism, user, password) {
	if (mechanism === 'PLAIN')
		return command(wire, `AUTH PLAIN ${base64(`\0${user}\0${password}`)}`);
	const challenge = await command(wire, `AUTH ${mechanism}`);
	if (challenge.code !== 334)
		return challenge;
	if (mechanism === 'CRAM-MD5') {
		const text = Buffer.from(challenge.lines[0] ?? '', 'base64');
		return command(wire, base64(`${user} ${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('md5', password).update(text).digest('hex')}`));
	}
	const next = await command(wire, base64(user));
	return next.code === 334 ? command(wire, base64(password)) : next;
}
const strangers = { from: 'readiness-gate@example.com', to: 'readiness-gate@example.net' };
async function askRelay(reach, settings) {
	try {
		return await converse(reach, settings, async (wire) => {
			await open(wire, settings, { mustTrust: false });
			const sender = await command(wire, `MAIL FROM:<${strangers.from}>`);
			if (sender.code !== 250)
				return decided(sender);
			const recipient = await command(wire, `RCPT TO:<${strangers.to}>`);
			wire.refuseUnasked();
			return decided(recipient);
		});
	}
	catch (error) {
		if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__  .B || error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_4__  .P)
			return { unknown: error.message };
		throw error;
	}
}
function decided({ code }) {
	if (code >= 200 && code < 300)
		return 'accepted';
	return code >= 500 ? 'refused' : { deferredWith: code };
}
async function sendMessage(wire, message) {
	for (const line of [`MAIL FROM:<${message.from}>`, `RCPT TO:<${message.to}>`]) {
		const { code } = await command(wire, line);
		if (code < 200 || code > 299)
			return { refusedWith: code };
	}
	const ready = await command(wire, 'DATA');
	if (ready.code !== 354)
		return { refusedWith: ready.code };
	const text = [
		`From: <${message.from}>`,
		`To: <${message.to}>`,
		'Subject: Production readiness: test message',
		`Date: ${message.date.toUTCString().replace('GMT', '+0000')}`,
		`Message-ID: <${message.id}@readiness-gate.invalid>`,
		'Auto-Submitted: auto-generated',
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=us-ascii',
		'',
		'The production readiness gate sent this message to see that mail is delivered.',
		'.',
	];
	const reply = await command(wire, text.join('\r\n'));
	return reply.code === 250 ? 'accepted' : { refusedWith: reply.code };
}
async function command(wire, line) {
	wire.ask(`${line}\r\n`);
	return readReply(wire);
}
async function readReply(wire) {
	const lines = [];
	let code;
	for (let count = 0; count < 100; count++) {
		const line = await wire.readLine();
		const match = /^([2-5]\d\d)(?:([ -])(.*))?$/.exec(line);
		if (!match)
			throw wire.strange('an answer that is not of SMTP');
		code ??= match[1];
		if (match[1] !== code)
			throw wire.strange('a reply with two codes');
		lines.push(match[3] ?? '');
		if (match[2] !== '-')
			return { code: Number(code), lines };
	}
	throw wire.strange('a reply of more than 100 lines');
}
function unexpected(endpoint, step, reply) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('service/protocol', `The mail server at ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_3__  .Vb)(endpoint)} does not go on after the ${step}`, {
		expected: 'a positive reply',
		observed: `reply ${reply.code}`,
	});
}
function base64(text) {
	return Buffer.from(text).toString('base64');
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
