export const id = 4732;
export const ids = [4732];
export const modules = {

/***/ 18917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ encryptAs),
/* harmony export */   OL: () => (/* binding */ unencrypted),
/* harmony export */   iY: () => (/* binding */ tlsPolicy)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16082);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29469);


/** @param wanted the checklist's own `tls`; without it TLS is required wherever the internet is crossed */
function tlsPolicy(encryption, isPublic, wanted) {
    return {
        mustEncrypt: wanted ?? (isPublic || encryption === 'required' || encryption === 'verified'),
        mustTrust: wanted !== false && (wanted === true || isPublic || encryption === 'verified'),
    };
}
/** Encrypts where the application would, and refuses to go on in the clear where that must not be. */
async function encryptAs(wire, encryption, policy, 
/** Asks the service to start TLS; false when it does not offer it. */
start) {
    if (encryption === 'disabled') {
        if (policy.mustEncrypt)
            throw unencrypted(wire, 'the settings of the application turn TLS off');
        return _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj;
    }
    if (await start())
        return wire.encrypt(policy.mustTrust);
    if (policy.mustEncrypt)
        throw unencrypted(wire, 'the service does not offer TLS');
    return _wire_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj;
}
function unencrypted(wire, observed) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        rule: 'service/tls',
        message: `The connection to ${(0,_wire_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(wire.endpoint)} would not be encrypted, so nothing secret was sent`,
        expected: 'TLS',
        observed,
    });
}


/***/ }),

/***/ 44732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askSmtp: () => (/* binding */ askSmtp)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
/* harmony import */ var _encryption_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18917);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16082);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29469);





/**
 * Greets, encrypts and logs in as the application does, then asks on a second connection whether strangers may relay.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 */
async function askSmtp(reach, settings, options) {
    const first = await converse(reach, settings, async (wire) => {
        const isPublic = wire.isPublic;
        const inside = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .orRefusal */ .k)(asApplication(wire, settings, options));
        return 'value' in inside
            ? { isPublic, refusal: null, inside: inside.value }
            : { isPublic, refusal: inside.refusal, inside: null };
    });
    return { ...first, relay: options.relayTest ? await askRelay(reach, settings) : null };
}
async function converse(reach, settings, talk) {
    const wire = await _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .Wire */ ._2.open(reach, settings);
    try {
        return await talk(wire);
    }
    finally {
        wire.write('QUIT\r\n');
        wire.close();
    }
}
async function asApplication(wire, settings, options) {
    const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_2__/* .tlsPolicy */ .iY)(settings.encryption, wire.isPublic, options.tls);
    const { tls, extensions } = await open(wire, settings, policy);
    if (tls.protocol === null && policy.mustEncrypt) {
        const wanted = settings.encryption !== 'disabled';
        throw (0,_encryption_js__WEBPACK_IMPORTED_MODULE_2__/* .unencrypted */ .OL)(wire, wanted ? 'the server does not offer STARTTLS' : 'the settings of the application turn TLS off');
    }
    const { user, password } = settings;
    if (user !== null && password !== null)
        await logIn(wire, settings, extensions, user, password);
    const sent = options.message === null ? null : await sendMessage(wire, options.message);
    return { tls, loggedIn: user !== null, sent };
}
/** Greeting, EHLO and, where the settings say so, TLS (RFC 5321 section 3, RFC 3207). */
async function open(wire, settings, policy) {
    let tls = settings.implicit ? await wire.encrypt(policy.mustTrust) : _wire_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj;
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
/** AUTH of RFC 4954 by PLAIN, LOGIN or CRAM-MD5, the first that the server offers. */
async function logIn(wire, settings, extensions, user, password) {
    const refuse = (observed) => new _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P({
        rule: 'service/login',
        message: `The mail server at ${(0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(settings)} refuses the login of the application`,
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
/** Domains that RFC 2606 keeps free, so that nobody is ever written to. */
const strangers = { from: 'readiness-gate@example.com', to: 'readiness-gate@example.net' };
async function askRelay(reach, settings) {
    try {
        return await converse(reach, settings, async (wire) => {
            await open(wire, settings, { mustTrust: false });
            const sender = await command(wire, `MAIL FROM:<${strangers.from}>`);
            if (sender.code !== 250)
                return decided(sender);
            const recipient = await command(wire, `RCPT TO:<${strangers.to}>`);
            await command(wire, 'RSET');
            return decided(recipient);
        });
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B || error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .Refusal */ .P)
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
    for (const line of [`MAIL FROM:<${message.from}>`, `RCPT TO:<${message.to}>`, 'DATA']) {
        const reply = await command(wire, line);
        if (reply.code >= 400)
            return { refusedWith: reply.code };
    }
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
function command(wire, line) {
    wire.write(`${line}\r\n`);
    return readReply(wire);
}
async function readReply(wire) {
    const lines = [];
    for (let count = 0; count < 100; count++) {
        const line = await wire.readLine();
        const match = /^([2-5]\d\d)([ -]?)(.*)$/.exec(line);
        if (!match)
            throw wire.strange('an answer that is not of SMTP');
        lines.push(match[3] ?? '');
        if (match[2] !== '-')
            return { code: Number(match[1]), lines };
    }
    throw wire.strange('a reply of more than 100 lines');
}
function unexpected(endpoint, step, reply) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B('service/protocol', `The mail server at ${(0,_wire_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(endpoint)} does not go on after the ${step}`, {
        expected: 'a positive reply',
        observed: `reply ${reply.code}`,
    });
}
function base64(text) {
    return Buffer.from(text).toString('base64');
}


/***/ })

};
