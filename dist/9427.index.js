export const id = 9427;
export const ids = [9427];
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

/***/ 49427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askPostgres: () => (/* binding */ askPostgres)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
/* harmony import */ var _encryption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18917);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16082);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29469);




const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
/**
 * Logs in and looks, without writing.
 * @throws ProbeError `service/dns`, `service/connect`, `service/tls`, `service/protocol`
 * @throws Refusal `service/tls`, `service/login`, `service/permission`
 */
async function askPostgres(reach, settings, options) {
    const wire = await _wire_js__WEBPACK_IMPORTED_MODULE_3__/* .Wire */ ._2.open(reach, settings);
    try {
        const policy = (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__/* .tlsPolicy */ .iY)(settings.encryption, wire.isPublic, options.tls);
        const tls = await (0,_encryption_js__WEBPACK_IMPORTED_MODULE_1__/* .encryptAs */ .Cf)(wire, settings.encryption, policy, () => offersTls(wire));
        const canFallBack = settings.encryption === 'preferred';
        return { tls, isPublic: wire.isPublic, canFallBack, ...(await look(wire, settings, options.migrations)) };
    }
    finally {
        wire.close();
    }
}
async function offersTls(wire) {
    wire.write(sslRequest);
    const answer = (await wire.take(1)).toString('latin1');
    if (answer === 'S')
        return true;
    if (answer === 'N')
        return false;
    throw wire.strange('neither yes nor no to the request for TLS');
}
async function look(wire, settings, migrations) {
    const { default: pg } = await __webpack_require__.e(/* import() */ 3849).then(__webpack_require__.bind(__webpack_require__, 83849));
    const client = new pg.Client({
        stream: () => asPgStream(wire.detach()),
        ssl: false,
        host: settings.host,
        port: settings.port,
        user: settings.user,
        // A function, since an empty text would make the client look for passwords of this machine.
        password: () => settings.password,
        database: settings.database,
        application_name: 'readiness-gate',
    });
    client.on('error', () => { });
    const step = async (name, work) => {
        try {
            return await work;
        }
        catch (error) {
            throw explain(error, wire, settings, name);
        }
    };
    await step('log in', client.connect());
    const { rows } = await step('look', client.query(overview));
    const row = rows[0];
    const applied = migrations ? await step('look', appliedMigrations(client)) : null;
    return {
        major: Math.floor(row.number / 10_000),
        version: row.version,
        powers: ['superuser', 'bypassrls', 'createrole', 'replication'].filter((power) => row[power]),
        applied,
    };
}
const overview = `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
  rolsuper as superuser, rolbypassrls as bypassrls, rolcreaterole as createrole, rolreplication as replication
  from pg_catalog.pg_roles where rolname = current_user`;
async function appliedMigrations(client) {
    try {
        const { rows } = await client.query('select app, name from django_migrations');
        return rows.map(({ app, name }) => `${String(app)}.${String(name)}`);
    }
    catch (error) {
        if ((0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === '42P01')
            return null;
        throw error;
    }
}
/** The client opens its stream itself; this one is open already. */
function asPgStream(stream) {
    return Object.assign(stream, {
        connect: () => {
            queueMicrotask(() => {
                stream.emit('connect');
                stream.resume();
            });
            return stream;
        },
        ...('setNoDelay' in stream ? {} : { setNoDelay: () => stream, setKeepAlive: () => stream }),
        ...('ref' in stream ? {} : { ref: () => stream, unref: () => stream }),
    });
}
const logins = {
    '28P01': 'the password was refused',
    '28000': 'this user may not log in from here, or not without TLS (pg_hba.conf)',
    '3D000': 'there is no such database',
    '42501': 'the user has no right to connect to this database',
};
/** Only the SQLSTATE is told: the server's own text may repeat names and values. */
function explain(error, wire, settings, step) {
    const state = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error);
    const name = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(settings);
    if (state in logins && step === 'log in') {
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
            rule: 'service/login',
            message: `PostgreSQL at ${name} refuses the login of the application`,
            expected: 'a login with the settings of the application',
            observed: `${logins[state]} (SQLSTATE ${state})`,
        });
    }
    if (state === '42501') {
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
            rule: 'service/permission',
            message: `PostgreSQL at ${name} does not let the user of the application read what it needs`,
            expected: 'the right to read the table of migrations',
            observed: 'permission denied (SQLSTATE 42501)',
        });
    }
    if (/^[0-9A-Z]{5}$/.test(state)) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeError */ .B('service/protocol', `PostgreSQL at ${name} could not answer`, {
            expected: 'an answer',
            observed: `${busy[state] ?? 'an error'} (SQLSTATE ${state})`,
            cause: error,
        });
    }
    const message = String(error);
    if (/SASL|SCRAM|authentication/i.test(message)) {
        return new _refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P({
            rule: 'service/login',
            message: `No login to PostgreSQL at ${name} comes about`,
            expected: 'a login with the settings of the application',
            observed: settings.password === ''
                ? 'the server asks for a password, the settings have none'
                : 'the exchange of the password failed',
        });
    }
    return wire.silent(error);
}
const busy = {
    '53300': 'too many connections',
    '57P03': 'the server is starting up or shutting down',
    '57014': 'the query was cancelled',
};


/***/ })

};
