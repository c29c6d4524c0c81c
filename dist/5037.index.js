export const id = 5037;
export const ids = [5037];
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

/***/ 35037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askRedis: () => (/* binding */ askRedis)
/* harmony export */ });
/* harmony import */ var _encryption_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18917);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16082);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29469);



/**
 * Knocks without a password, then logs in and looks, without writing.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls` where not even the knock can be made
 */
async function askRedis(reach, settings, options) {
    const knock = await withConnection(reach, settings, async (wire) => {
        const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_0__/* .tlsPolicy */ .iY)(settings.encryption, wire.isPublic, options.tls);
        if (settings.encryption !== 'disabled')
            await wire.encrypt(policy.mustTrust);
        return { isPublic: wire.isPublic, anonymous: await anonymous(wire) };
    });
    const login = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .orRefusal */ .k)(withConnection(reach, settings, async (wire) => {
        const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_0__/* .tlsPolicy */ .iY)(settings.encryption, wire.isPublic, options.tls);
        const tls = await (0,_encryption_js__WEBPACK_IMPORTED_MODULE_0__/* .encryptAs */ .Cf)(wire, settings.encryption, policy, async () => true);
        await logIn(wire, settings, knock.anonymous);
        return { tls, ...(await look(wire)) };
    }));
    return 'value' in login
        ? { ...knock, refusal: null, inside: login.value }
        : { ...knock, refusal: login.refusal, inside: null };
}
async function withConnection(reach, endpoint, use) {
    const wire = await _wire_js__WEBPACK_IMPORTED_MODULE_2__/* .Wire */ ._2.open(reach, endpoint);
    try {
        return await use(wire);
    }
    finally {
        wire.close();
    }
}
async function anonymous(wire) {
    const reply = await command(wire, ['PING']);
    if (!(reply instanceof RedisError))
        return 'accepted';
    if (reply.code === 'DENIED')
        return 'protected';
    if (reply.code === 'NOAUTH' || reply.code === 'NOPERM')
        return 'refused';
    throw wire.strange(reply.code);
}
async function logIn(wire, settings, met) {
    const refuse = (observed) => new _refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        rule: 'service/login',
        message: `Redis at ${(0,_wire_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(settings)} refuses the login of the application`,
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
    // A server without a password has nothing to compare with; that it lets everybody in is told on its own.
    if (reply instanceof RedisError && met !== 'accepted')
        throw refuse(`the password was refused (${reply.code})`);
    const ping = await command(wire, ['PING']);
    if (ping instanceof RedisError && ping.code === 'NOPERM')
        return;
    if (ping instanceof RedisError)
        throw refuse(`PING after the login was refused (${ping.code})`);
}
async function look(wire) {
    const info = text(await command(wire, ['INFO']));
    const told = (name) => new RegExp(`^${name}:(.*)$`, 'm').exec(info ?? '')?.[1]?.trim() ?? null;
    const configured = async (name) => {
        const reply = await command(wire, ['CONFIG', 'GET', name]);
        return Array.isArray(reply) && typeof reply[1] === 'string' ? reply[1] : null;
    };
    const protectedMode = await configured('protected-mode');
    const maxMemory = told('maxmemory');
    return {
        version: told('redis_version'),
        protectedMode: protectedMode === null ? null : protectedMode === 'yes',
        eviction: told('maxmemory_policy') ?? (await configured('maxmemory-policy')),
        maxMemory: maxMemory === null ? null : Number(maxMemory),
    };
}
class RedisError {
    /** The first word, such as `NOAUTH`. */
    code;
    constructor(message) {
        this.code = /^[A-Z]{1,20}\b/.exec(message)?.[0] ?? 'an error';
    }
}
/** One command and its reply in the Redis serialization protocol, version 2. */
async function command(wire, words) {
    const parts = words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`);
    wire.write(`*${words.length}\r\n${parts.join('')}`);
    return readReply(wire, 0);
}
async function readReply(wire, depth) {
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
            return (await wire.take(length + 2)).subarray(0, length).toString('utf8');
        }
        case '*': {
            const length = count(wire, rest);
            if (length > 1000 || depth > 4)
                throw wire.strange('a reply that is too large');
            const list = [];
            for (let index = 0; index < length; index++)
                list.push(await readReply(wire, depth + 1));
            return list;
        }
        default:
            throw wire.strange('an answer that is not of Redis');
    }
}
function count(wire, digits) {
    if (!/^-?\d{1,9}$/.test(digits))
        throw wire.strange('a length that is no number');
    return Number(digits);
}
function text(reply) {
    return typeof reply === 'string' ? reply : null;
}


/***/ })

};
