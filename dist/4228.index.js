export const id = 4228;
export const ids = [4228];
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

/***/ 34228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askMysql: () => (/* binding */ askMysql)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
/* harmony import */ var _encryption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18917);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16082);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29469);




/**
 * Logs in and looks, without writing.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls`, `service/login`
 */
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
/** The server offers no TLS, and nobody requires it. */
class NoTls extends Error {
}
/** The certificate is not trusted, and nobody requires that it is. */
class Untrusted extends Error {
    code;
    constructor(code) {
        super(code);
        this.code = code;
    }
}
async function attempt(reach, settings, options, certificate, fault) {
    const { createConnection } = await __webpack_require__.e(/* import() */ 7588).then(__webpack_require__.t.bind(__webpack_require__, 27588, 19));
    const { rootCertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    const wire = await _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .Wire */ ._2.open(reach, settings);
    const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsPolicy */ .iY)(settings.encryption, wire.isPublic, options.tls);
    try {
        if (certificate === null && policy.mustEncrypt) {
            throw (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__/* .unencrypted */ .OL)(wire, 'the settings of the application turn TLS off');
        }
        const stream = wire.detach();
        const { signal } = reach.deadline;
        const ended = new Promise((_, reject) => {
            signal.addEventListener('abort', () => reject(wire.silent()), { once: true });
        });
        ended.catch(() => { });
        const connecting = createConnection({
            stream,
            host: settings.host,
            port: settings.port,
            user: settings.user,
            password: settings.password,
            database: settings.database,
            connectTimeout: reach.deadline.remainingMs(),
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
        stream.resume();
        const connection = await Promise.race([connecting, ended]);
        connection.on('error', () => { });
        const query = async (sql) => (await Promise.race([connection.query(sql), ended]))[0];
        const version = String((await query('select version() as version'))[0]?.version);
        const cipher = await query("show session status like 'Ssl_version'");
        const grants = (await query('show grants')).map((row) => String(Object.values(row)[0]));
        const protocol = certificate === null ? null : String(cipher[0]?.Value ?? 'TLS');
        return {
            tls: protocol === null ? _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj : { protocol, fault: fault === null ? null : (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .certificateFault */ .cN)(fault) },
            isPublic: wire.isPublic,
            major: Number.parseInt(version, 10),
            version,
            powers: powersIn(grants),
        };
    }
    catch (error) {
        throw explain(error, wire, settings, policy);
    }
    finally {
        wire.close();
    }
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
/** The client replaces OpenSSL's code by its own and leaves the text. */
const certificateFaults = [
    [/altnames/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
    [/expired/, 'CERT_HAS_EXPIRED'],
    [/not yet valid/, 'CERT_NOT_YET_VALID'],
    [/self.signed certificate in/, 'SELF_SIGNED_CERT_IN_CHAIN'],
    [/self.signed/, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    [/issuer/, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    [/first certificate/, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
];
/** Only the code is told: the server's own text may repeat names and values. */
function explain(error, wire, settings, policy) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeError */ .B || error instanceof _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P)
        return error;
    const name = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(settings);
    const code = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
    if (code === 'HANDSHAKE_NO_SSL_SUPPORT') {
        return policy.mustEncrypt ? (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__/* .unencrypted */ .OL)(wire, 'the service does not offer TLS') : new NoTls();
    }
    if (code === 'HANDSHAKE_SSL_ERROR') {
        const fault = certificateFaults.find(([pattern]) => pattern.test(String(error)))?.[1];
        if (fault !== undefined)
            return policy.mustTrust ? (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .untrusted */ .bp)(name, fault) : new Untrusted(fault);
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeError */ .B('service/tls', `No TLS handshake with ${name}`, {
            expected: 'a TLS handshake',
            observed: 'the handshake failed',
            cause: error,
        });
    }
    if (code in logins) {
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
            rule: 'service/login',
            message: `MySQL at ${name} refuses the login of the application`,
            expected: 'a login with the settings of the application',
            observed: `${logins[code]} (${code})`,
        });
    }
    if (/^ER_[A-Z_]+$/.test(code)) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeError */ .B('service/protocol', `MySQL at ${name} could not answer`, {
            expected: 'an answer',
            observed: code,
            cause: error,
        });
    }
    return wire.silent(error);
}


/***/ })

};
