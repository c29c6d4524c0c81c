(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 4732;
const ids = [4732];
const modules = {

  29361: shared[29361],

  18917: shared[18917],

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

  29469: shared[29469]

};
return { ids, modules };
})
