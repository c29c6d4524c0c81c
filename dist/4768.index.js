export const id = 4768;
export const ids = [4768];
export const modules = {

/***/ 84968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ isInternalName),
/* harmony export */   C0: () => (/* binding */ isPrivateAddress),
/* harmony export */   i0: () => (/* binding */ isPublicAddress),
/* harmony export */   sw: () => (/* binding */ isPublicHost)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16612);


/** Networks whose addresses are not reached over the internet (RFC 6890); IPv4 inside IPv6 counts as IPv4. */
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
/** Whether an IP address is loopback, link-local, private (RFC 1918, RFC 4193), shared (RFC 6598) or unspecified. */
function isPrivateAddress(address) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address);
    return family !== 0 && inside.check(address, family === 6 ? 'ipv6' : 'ipv4');
}
/** Whether packets to an IP address cross the internet. */
function isPublicAddress(address) {
    return !isPrivateAddress(address);
}
const internalDomain = /\.(internal|local|localhost|lan|svc|docker|consul|cluster|intranet|private|home\.arpa|cluster\.local)\.?$/i;
/** A name that only a private network knows: one label, or a domain reserved for such networks. */
function isInternalName(host) {
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 && (!host.includes('.') || internalDomain.test(host));
}
/** Whether the way to a host, a name or an address without brackets, may lead over networks of others. */
function isPublicHost(host) {
    if (host === '' || (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwnMachine */ .Wo)(host))
        return false;
    return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? !isInternalName(host) : isPublicAddress(host);
}


/***/ }),

/***/ 4768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./lib/probe/service/refusal.js
var refusal = __webpack_require__(16082);
// EXTERNAL MODULE: ./lib/probe/service/wire.js
var wire = __webpack_require__(29469);
// EXTERNAL MODULE: ./lib/formats/dotenv/index.js + 10 modules
var dotenv = __webpack_require__(25604);
// EXTERNAL MODULE: ./lib/probe/error.js
var error = __webpack_require__(49540);
;// CONCATENATED MODULE: ./lib/kinds/service/environment.js


const mostBytes = 1024 * 1024;
/**
 * Reads the env file.
 * @param reader the program that counts; without it, those that are usual for the stack must agree
 */
async function readKeys(envFile, reader, world) {
    const { text, name } = await textOf(envFile, world);
    const readings = (reader === undefined ? usualReaders(world.stacks()) : [reader]).map((dialect) => (0,dotenv.read)(text, dialect));
    const valuesOf = (key) => new Set(readings.map(({ entries }) => entries.findLast((entry) => entry.key === key)?.value ?? ''));
    return {
        name,
        get: (key) => {
            const [value = '', ...others] = valuesOf(key);
            if (others.length > 0) {
                throw new error/* ProbeError */.B('service/settings', `Programs read ${key} in ${name} differently`, {
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
async function textOf(question, world) {
    const { envContent } = world.environment;
    if (envContent !== undefined)
        return { text: envContent, name: '`env-content`' };
    const [envFile] = question?.paths ?? [];
    if (envFile === undefined) {
        throw new error/* ProbeError */.B('service/settings', 'The environment names no env file', {
            expected: '`env-file` or `env-content` of the environment, or a `url`',
            observed: 'neither',
        });
    }
    const place = await world.place(question?.on ?? 'checkout');
    const content = await place.read(envFile, mostBytes, 'env');
    if (content === null || content.truncated) {
        throw new error/* ProbeError */.B('service/settings', `The env file ${envFile} cannot be used`, {
            expected: 'an env file of at most 1 MiB',
            observed: content === null ? `no such file on ${place.name}` : 'a larger file',
        });
    }
    return { text: content.bytes.toString('utf8'), name: envFile };
}

;// CONCATENATED MODULE: ./lib/kinds/service/migrations.js
const vendored = /(^|\/)(site-packages|\.?venv|env|node_modules|\.tox|build|dist)\//;
const migrations_mostBytes = 512 * 1024;
/** Django's migration files: `<app>/migrations/<name>.py`; the label of an app is its directory's name or that in `apps.py`. */
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
        const text = await migrations_textOf(checkout, path);
        return { id: `${await labelOf(app)}.${file.slice(0, -3)}`, replaces: replacedBy(text) };
    }));
}
async function djangoLabel(checkout, app) {
    const text = await migrations_textOf(checkout, `${app}/apps.py`);
    return /^\s+label\s*=\s*['"]([A-Za-z_]\w*)['"]/m.exec(text)?.[1] ?? app.slice(app.lastIndexOf('/') + 1);
}
async function migrations_textOf(checkout, path) {
    return (await checkout.read(path, migrations_mostBytes))?.bytes.toString('utf8') ?? '';
}
function replacedBy(text) {
    const list = /^\s+replaces\s*=\s*\[([^\]]*)\]/m.exec(text)?.[1] ?? '';
    return [...list.matchAll(/\(\s*['"](\w+)['"]\s*,\s*['"](\w+)['"]\s*,?\s*\)/g)].map(([, app, name]) => `${app}.${name}`);
}

// EXTERNAL MODULE: ./lib/kinds/service/schema.js + 6 modules
var schema = __webpack_require__(72050);
// EXTERNAL MODULE: ./lib/kinds/service/sources.js + 1 modules
var sources = __webpack_require__(93218);
;// CONCATENATED MODULE: ./lib/kinds/service/observe.js






/** Logs in as the application does, and looks at what it finds inside. */
async function observe(asked, config, world) {
    const { name } = (0,schema/* serviceOf */.z)(config);
    const settings = await settingsOf(name, asked, config, world);
    // Time runs from the moment when the client of the service is loaded.
    const reach = () => ({
        net: world.net,
        deadline: (0,wire/* deadlineIn */._5)(config.timeout ?? world.timeoutMs, world.signal),
    });
    const target = (0,sources/* targetOf */.$)(name, settings);
    return world.ask(`service ${JSON.stringify([config, settings, world.allowStateChanges])}`, async () => {
        const conversation = () => talk(name, reach, settings, asked, config, world);
        const result = await world.net.lanes.run(`service ${target}`, () => (0,refusal/* orRefusal */.k)(conversation()));
        return { target, seen: 'refusal' in result ? result : result.value };
    });
}
async function settingsOf(name, asked, config, world) {
    const { source } = (0,schema/* serviceOf */.z)(config);
    const of = sources/* sources */.T[name];
    const settings = source.url === undefined
        ? of.fromKeys(await readKeys(asked.envFile, config.reader, world), source['from-env'])
        : of.fromUrl(source.url);
    for (const secret of of.secrets(settings))
        if (secret !== null)
            world.redact.add(secret);
    return settings;
}
/** One conversation; clients of databases and object storage are loaded only where they are asked for. */
async function talk(name, reach, settings, asked, config, world) {
    if (config.postgres) {
        const { askPostgres } = await __webpack_require__.e(/* import() */ 9427).then(__webpack_require__.bind(__webpack_require__, 49427));
        const files = asked.migrations && (await djangoMigrations(await world.place('checkout')));
        const options = { tls: config.postgres.tls, migrations: files !== null };
        return { postgres: { server: await askPostgres(reach(), settings, options), files } };
    }
    if (config.mysql) {
        const { askMysql } = await __webpack_require__.e(/* import() */ 4228).then(__webpack_require__.bind(__webpack_require__, 34228));
        return { mysql: await askMysql(reach(), settings, { tls: config.mysql.tls }) };
    }
    if (config.redis) {
        const { askRedis } = await __webpack_require__.e(/* import() */ 5037).then(__webpack_require__.bind(__webpack_require__, 35037));
        return { redis: await askRedis(reach(), settings, { tls: config.redis.tls }) };
    }
    if (config.smtp)
        return { smtp: await askMail(reach, settings, config.smtp, world) };
    if (config.s3) {
        const { askS3 } = await __webpack_require__.e(/* import() */ 9358).then(__webpack_require__.bind(__webpack_require__, 19358));
        const options = { tls: config.s3.tls, newestUnder: config.s3.newest?.prefix ?? null };
        return { s3: await askS3(reach(), settings, options) };
    }
    throw new RangeError(`no conversation for ${name}`);
}
async function askMail(reach, settings, config, world) {
    const { askSmtp } = await __webpack_require__.e(/* import() */ 4732).then(__webpack_require__.bind(__webpack_require__, 44732));
    const { 'send-to': to, from } = config;
    const id = `${world.run.id ?? 'run'}.${world.item.id}.${world.now.getTime()}`.replaceAll(/[^A-Za-z0-9.-]/g, '-');
    const message = to && from && world.allowStateChanges ? { from, to, id, date: world.now } : null;
    const facts = await askSmtp(reach(), settings, { tls: config.tls, relayTest: config['relay-test'], message });
    return { ...facts, hasUser: settings.user !== null };
}


/***/ }),

/***/ 90066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Every address of a host, IPv4 and IPv6, overrides first; an IP address stands for itself. Never throws. */
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


/***/ }),

/***/ 16082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal),
/* harmony export */   k: () => (/* binding */ orRefusal)
/* harmony export */ });
/** The conversation ended because of a fact that speaks against the target; not a missing answer (`ProbeError`). */
class Refusal extends Error {
    name = 'Refusal';
    facts;
    constructor(facts) {
        super(facts.message);
        this.facts = facts;
    }
}
/** The result of a conversation, or the refusal that ended it. Other errors go on. */
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


/***/ }),

/***/ 29469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   _2: () => (/* binding */ Wire),
/* harmony export */   _5: () => (/* binding */ deadlineIn),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   cN: () => (/* binding */ certificateFault),
/* harmony export */   p0: () => (/* binding */ resolveHost),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export within */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84968);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90066);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49540);
/* harmony import */ var _tcp_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29461);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16082);






function deadlineIn(timeoutMs, stopped) {
    const end = performance.now() + timeoutMs;
    return {
        timeoutMs,
        signal: AbortSignal.any([stopped, AbortSignal.timeout(timeoutMs)]),
        remainingMs: () => Math.max(1, Math.ceil(end - performance.now())),
    };
}
const plain = { protocol: null, fault: null };
/** Bytes of a service that wait to be read; more is not a conversation. */
const mostPending = 4 * 1024 * 1024;
const longestLine = 64 * 1024;
/**
 * One connection to a service, step by step: name, connection, TLS, then lines or bytes until the deadline.
 * Every method throws `ProbeError` where the step could not be taken, and `Refusal` where a certificate is not trusted.
 */
class Wire {
    endpoint;
    isPublic;
    #socket;
    #pending = Buffer.alloc(0);
    #ended = null;
    #wake = () => { };
    #reach;
    #expire;
    /** @throws ProbeError `service/dns`, `service/connect` */
    static async open(reach, endpoint) {
        const { socket, address } = await direct(reach, endpoint);
        return new Wire(reach, endpoint, socket, address);
    }
    constructor(reach, endpoint, socket, address) {
        this.#reach = reach;
        this.endpoint = endpoint;
        this.isPublic = (0,_formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicAddress */ .i0)(address);
        this.#socket = socket;
        this.#expire = () => {
            this.#ended ??= 'late';
            this.#socket.destroy();
            this.#wake();
        };
        reach.deadline.signal.addEventListener('abort', this.#expire);
        this.#listen();
    }
    /**
     * Encrypts the connection.
     * @param verify refuse a certificate that is not trusted; else it is only told
     * @throws ProbeError `service/tls` where there is no handshake; Refusal `service/tls` for the certificate
     */
    async encrypt(verify) {
        const tls = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
        if (this.#pending.length > 0) {
            throw new _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P({
                rule: 'service/tls',
                message: `${this.#name()} sends text in the clear where the TLS handshake belongs`,
                expected: 'nothing before the handshake',
                observed: `${this.#pending.length} bytes`,
            });
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
        const fault = secure.authorized ? null : certificateFault(codeOf(secure.authorizationError));
        return { protocol: secure.getProtocol(), fault };
    }
    write(data) {
        if (!this.#socket.destroyed)
            this.#socket.write(data);
    }
    /** The next line without its end. */
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
    /** Hands the connection, paused, to a client library; the deadline still ends it. */
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
    /** The error of a service that says what its protocol does not know. */
    strange(observed) {
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeError */ .B('service/protocol', `${this.#name()} does not speak the expected protocol`, {
            expected: 'an answer of the protocol',
            observed,
        });
    }
    /** The error of a service that does not answer any more. */
    silent(cause) {
        const late = this.#reach.deadline.signal.aborted;
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeError */ .B('service/protocol', late ? `${this.#name()} took the connection and did not answer in time` : `${this.#name()} closed the connection`, {
            expected: 'an answer',
            observed: late ? within(this.#reach.deadline) : 'the end of the connection',
            cause,
        });
    }
    #name() {
        return nameOf(this.endpoint);
    }
    #listen() {
        this.#socket.on('data', this.#onData);
        this.#socket.on('close', this.#onClose);
        this.#socket.on('end', this.#onClose);
        this.#socket.on('error', this.#onError);
    }
    /** The listener for errors stays: without one an error would end the process. */
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
        const code = codeOf(error);
        const name = this.#name();
        if (this.#reach.deadline.signal.aborted) {
            return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeError */ .B('service/tls', `${name} did not finish the TLS handshake in time`, {
                expected: 'a TLS handshake',
                observed: within(this.#reach.deadline),
                cause: error,
            });
        }
        if (isCertificateFault(code))
            return untrusted(name, code);
        return new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeError */ .B('service/tls', `No TLS handshake with ${name}`, {
            expected: 'a TLS handshake',
            observed: code || 'the connection ended',
            cause: error,
        });
    }
}
/** A certificate that is not trusted, as a finding. */
function untrusted(name, code) {
    return new _refusal_js__WEBPACK_IMPORTED_MODULE_5__/* .Refusal */ .P({
        rule: 'service/tls',
        message: `The certificate of ${name} is not trusted, so nothing secret was sent`,
        expected: 'a certificate for this host from a trusted authority',
        observed: certificateFault(code),
    });
}
/** `host:port`, with brackets around an IPv6 address. */
function nameOf({ host, port }) {
    return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
function within(deadline) {
    return `nothing complete within ${Math.round(deadline.timeoutMs)} ms`;
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
async function direct(reach, endpoint) {
    const { deadline } = reach;
    const addresses = await resolveHost(reach, endpoint.host);
    let why = within(deadline);
    for (const [index, address] of addresses.entries()) {
        const share = deadline.remainingMs() / (addresses.length - index);
        const connection = await (0,_tcp_js__WEBPACK_IMPORTED_MODULE_4__/* .connectTcp */ .Q)(address, endpoint.port, share);
        if (connection.state === 'open')
            return { socket: connection.socket, address };
        why =
            connection.state === 'refused'
                ? 'refused'
                : connection.state === 'no-route'
                    ? `no route (${connection.code})`
                    : 'no answer, as from a firewall';
    }
    const hidden = addresses.every((address) => !(0,_formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isPublicAddress */ .i0)(address));
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeError */ .B('service/connect', `${nameOf(endpoint)} takes no connection from this machine`, {
        expected: 'a connection',
        observed: why,
        ...(hidden ? { fix: insideAdvice } : {}),
    });
}
/** @throws ProbeError `service/dns` */
async function resolveHost(reach, host) {
    const found = await (0,_addresses_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesOf */ .s)(reach.net, host, reach.deadline.remainingMs());
    if ('addresses' in found)
        return found.addresses;
    const internal = (0,_formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__/* .isInternalName */ .Bn)(host);
    throw new _error_js__WEBPACK_IMPORTED_MODULE_3__/* .ProbeError */ .B('service/dns', internal
        ? `${host} is a name of a private network, such as that of Compose, which this machine is not part of`
        : `The name ${host} does not resolve`, {
        expected: 'an address',
        observed: found.fault === 'timeout' ? within(reach.deadline) : found.fault,
        ...(internal ? { fix: insideAdvice } : {}),
    });
}
const insideAdvice = 'The service lives in a private network. Run the gate on a machine of that network, open a tunnel and point the name at it by `resolve: { <host>: 127.0.0.1 }`, or ask on the server by a `command` check.';


/***/ }),

/***/ 29461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ connectTcp),
/* harmony export */   u: () => (/* binding */ isMissingIpv6)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/** Connects to one address. Never throws; the socket of an open connection is the caller's to destroy. */
function connectTcp(address, port, timeoutMs) {
    return new Promise((resolve) => {
        const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, family: address.includes(':') ? 6 : 4 });
        const done = (result) => {
            clearTimeout(timer);
            socket.removeAllListeners('error');
            socket.removeAllListeners('connect');
            // What fails later is the business of whoever reads; without a listener it would end the process.
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
/** IPv6 addresses that cannot be reached from here because the machine has no IPv6 route, as on hosted runners. */
function isMissingIpv6(address, connection) {
    return (address.includes(':') &&
        connection.state === 'no-route' &&
        ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(connection.code));
}


/***/ })

};
