export const id = 3064;
export const ids = [3064];
export const modules = {

/***/ 13184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ defineOld),
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Declares a kind of check; all kinds have this one shape. */
function defineCheck(kind) {
    return kind;
}
/** A kind that still says in words what it would touch. */
function defineOld({ plan, observe, ...kind }) {
    return defineCheck({
        ...kind,
        questions: (config, scene) => plan(config, scene).map(({ action, target, on }) => action === 'ask'
            ? { action, how: target }
            : { action, later: target, atMost: Number.POSITIVE_INFINITY, ...(on !== undefined && { on }) }),
        observe: (_asked, config, world) => observe(config, world),
    });
}


/***/ }),

/***/ 57989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ host),
/* harmony export */   P: () => (/* binding */ hostAndPort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12311);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _formats_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16612);



function noHost(text) {
    const hint = text.includes('/') ? '; give the host alone, not a URL' : '';
    return `"${text.slice(0, 100)}" is no host name or IP address${hint}`;
}
/** Schema of a host name or IP address. */
const host = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text, context) => {
    const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_1__/* .normalHost */ .CS)(text);
    if (found !== null)
        return found;
    context.issues.push({ code: 'custom', input: text, message: noHost(text) });
    return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
})
    .meta({ title: 'host name or IP address' });
/** Schema of `host`, `host:port`, `[2001:db8::1]:443` or an IPv6 address alone. */
const hostAndPort = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .transform((text, context) => {
    const [, named = text, port] = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0 ? (/^(.*):(\d+)$/.exec(text) ?? []) : [];
    const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_1__/* .normalHost */ .CS)(named);
    const number = port === undefined ? null : Number(port);
    if (found === null) {
        context.issues.push({
            code: 'custom',
            input: text,
            message: noHost(text),
        });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    if (number !== null && (number < 1 || number > 65_535)) {
        context.issues.push({ code: 'custom', input: text, message: 'a port is from 1 to 65535' });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    }
    return { host: found, port: number };
})
    .meta({ title: 'host or `host:port`' });


/***/ }),

/***/ 16612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ normalHost),
/* harmony export */   M0: () => (/* binding */ withPort),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Wo: () => (/* binding */ isOwnMachine),
/* harmony export */   Y7: () => (/* binding */ withoutPort)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


/** A host name or IP address, lower case, ASCII; or null. */
function normalHost(text) {
    const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0)
        return bare.toLowerCase();
    if (bare !== text)
        return null;
    const name = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(text).replace(/\.$/, '');
    const labels = name.split('.');
    const valid = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
    // Digits alone in the last label would be an address that is none, such as 1.2.3.
    return name.length <= 253 && valid && !/^\d+$/.test(labels.at(-1) ?? '') ? name : null;
}
/** Host as it stands before a port. */
function withPort(name, port) {
    return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`;
}
/** The host of `host:port` or `[2001:db8::1]:443`; a text without a port as it is. */
function withoutPort(text) {
    return /^(\[[^\]]*\]|[^:]*):\d*$/.exec(text)?.[1] ?? text;
}
/** Whether a name or address, in brackets or not, is loopback (RFC 6761 section 6.3, RFC 1122, RFC 4291). */
function isLoopback(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6)
        return loopback.check(bare, 'ipv6');
    return /^(?:(?:.*\.)?localhost\.?|127(?:\.\d{1,3}){1,3})$/.test(bare);
}
const loopback = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
loopback.addAddress('::1', 'ipv6');
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
/**
 * Whether a name or address leads to the machine that asks: loopback, and the unspecified address. Not for addresses
 * that a server listens on, where `0.0.0.0` means every interface.
 */
function isOwnMachine(host) {
    const bare = host.replace(/^\[(.*)\]$/, '$1');
    return bare === '0.0.0.0' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6 && /^[0:]+$/.test(bare)) || isLoopback(bare);
}


/***/ }),

/***/ 93064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ports: () => (/* binding */ ports)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
;// CONCATENATED MODULE: ./lib/kinds/ports/judge.js
/** Judges the ports of every address; pure. */
function judge({ host, addresses }, config) {
    const hasRoute = (one) => one.states.some(({ state }) => state !== 'no-ipv6');
    const probed = addresses.filter(hasRoute);
    if (probed.length === 0) {
        const message = `There is no route to ${host}`;
        const observed = addresses
            .map(({ address }) => address)
            .join(', ')
            .slice(0, 200);
        return {
            findings: [{ rule: 'ports/no-route', message, expected: 'a route to the host', observed, inconclusive: true }],
        };
    }
    const judged = probed.map((one) => judgeAddress(host, one, config));
    const enough = config.addresses === 'any' && judged.some((drafts) => drafts.length === 0);
    // One open address may be enough; one exposed port is always too much.
    const faults = judged
        .flat()
        .map((draft) => (enough && draft.rule !== 'ports/closed' ? { ...draft, level: 'warning' } : draft));
    const notes = probed.map((one) => {
        const states = one.states.map(({ port, state }) => `${port} ${words[state]}`).join(', ');
        return {
            rule: 'ports/seen',
            level: 'info',
            message: `Ports of ${at(host, one)}`,
            expected: 'for information',
            observed: states,
        };
    });
    const skipped = addresses
        .filter((one) => !hasRoute(one))
        .map((one) => {
        const message = `${at(host, one)} was not looked at: there is no route to IPv6 from here`;
        return {
            rule: 'ports/skipped-address',
            level: 'info',
            message,
            expected: 'every address judged',
            observed: 'skipped',
        };
    });
    return { findings: [...faults, ...notes, ...skipped] };
}
const words = {
    open: 'open',
    closed: 'closed (refused)',
    filtered: 'filtered (no answer)',
    'no-route': 'no route',
    'no-ipv6': 'no route to IPv6',
};
function judgeAddress(host, one, { open = [], closed = [] }) {
    const place = at(host, one);
    const drafts = [];
    for (const seen of one.states) {
        if (seen.state === 'no-route' || seen.state === 'no-ipv6') {
            const message = `There is no route to port ${seen.port} of ${place}`;
            drafts.push({
                rule: 'ports/no-route',
                message,
                expected: 'an answer',
                observed: words[seen.state],
                inconclusive: true,
            });
        }
        else if (open.includes(seen.port) && seen.state !== 'open') {
            const message = `Port ${seen.port} of ${place} is not open`;
            drafts.push({ rule: 'ports/open', message, expected: 'open', observed: words[seen.state] });
        }
        else if (closed.includes(seen.port) && seen.state === 'open') {
            const message = `Port ${seen.port} of ${place} is open`;
            drafts.push({
                rule: 'ports/closed',
                message,
                expected: 'closed (refused) or filtered (no answer)',
                observed: 'open',
            });
        }
    }
    const answers = ({ state }) => state === 'open' || state === 'closed';
    if (drafts.length === 0 && ![...one.states, ...one.witnesses].some(answers)) {
        const asked = [...one.states, ...one.witnesses].map(({ port }) => port).join(', ');
        drafts.push({
            rule: 'ports/silent',
            message: `Nothing at all answers on ${place}, so its closed ports prove nothing`,
            expected: 'at least one port that is open or refuses',
            observed: `no answer on ${asked}`,
            inconclusive: true,
        });
    }
    return drafts;
}
function at(host, { address }) {
    return host === address ? host : `${host} (${address})`;
}

// EXTERNAL MODULE: ./lib/formats/host.js
var formats_host = __webpack_require__(16612);
// EXTERNAL MODULE: ./lib/probe/addresses.js
var probe_addresses = __webpack_require__(90066);
// EXTERNAL MODULE: ./lib/probe/error.js
var error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/probe/tcp.js
var tcp = __webpack_require__(29461);
;// CONCATENATED MODULE: ./lib/kinds/ports/observe.js




const defaultTimeoutMs = 3000;
/** Connects to every port on every address of the host, all at the same time. */
async function observe({ named, witnesses }, config, world) {
    const host = named[0]?.host ?? '';
    const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs);
    const found = await world.ask(`addresses ${host} ${world.timeoutMs}`, () => (0,probe_addresses/* addressesOf */.s)(world.net, host, world.timeoutMs));
    if ('fault' in found) {
        throw new error/* ProbeError */.B('ports/dns', `${host} does not resolve`, {
            expected: 'at least one address',
            observed: found.fault === 'timeout' ? 'no answer in time' : found.fault,
        });
    }
    const addresses = found.addresses.map(async (address) => {
        const ask = async ({ port }) => ({
            port,
            state: await stateOf(world, address, port, timeoutMs),
        });
        const states = await Promise.all(named.map(ask));
        // Only where nothing answered: is there a host at all?
        const isSilent = states.every(({ state }) => state === 'filtered');
        return { address, states, witnesses: isSilent ? await Promise.all(witnesses.map(ask)) : [] };
    });
    return { host, addresses: await Promise.all(addresses) };
}
function stateOf(world, address, number, timeoutMs) {
    return world.ask(`port ${(0,formats_host/* withPort */.M0)(address, number)} ${timeoutMs}`, () => world.net.lanes.run(`ports ${address}`, async () => {
        const connection = await (0,tcp/* connectTcp */.Q)(address, number, timeoutMs);
        if (connection.state === 'open')
            connection.socket.destroy();
        if (connection.state === 'no-route') {
            if ((0,tcp/* isMissingIpv6 */.u)(address, connection))
                return 'no-ipv6';
            // A router or firewall that says so is as good as one that is silent.
            return connection.code === 'EHOSTUNREACH' ? 'filtered' : 'no-route';
        }
        const states = { open: 'open', reset: 'open', refused: 'closed', silent: 'filtered' };
        return states[connection.state];
    }));
}

;// CONCATENATED MODULE: ./lib/kinds/ports/questions.js


/** @throws ProbeError `ports/target` where there is no host to look at */
function questions(config, { environment }) {
    const host = hostOf(config, environment);
    if (host === null) {
        throw new error/* ProbeError */.B('ports/target', 'There is no host to look at', {
            expected: '`url` in the environment, or `host` in the check',
            observed: 'neither',
        });
    }
    const named = [...new Set([...(config.open ?? []), ...(config.closed ?? [])])];
    const witnesses = webPorts(host, environment).filter((port) => !named.includes(port));
    const connect = (port, note) => ({ action: 'connect', host, port, note });
    return {
        named: named.map((port) => connect(port, 'on every address')),
        witnesses: witnesses.map((port) => connect(port, 'on an address where no other port answers')),
    };
}
function hostOf(config, environment) {
    if (config.host !== undefined)
        return config.host;
    const url = environment.url === undefined ? null : URL.parse(environment.url);
    return url && (0,formats_host/* normalHost */.CS)(url.hostname);
}
function webPorts(host, environment) {
    const own = environment.url === undefined ? null : URL.parse(environment.url);
    const given = own && own.port !== '' && (0,formats_host/* normalHost */.CS)(own.hostname) === host ? [Number(own.port)] : [];
    return [...new Set([...given, 443, 80])];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
// EXTERNAL MODULE: ./lib/check/schema/hosts.js
var hosts = __webpack_require__(57989);
;// CONCATENATED MODULE: ./lib/kinds/ports/schema.js



const mostPorts = 64;
const list = schemas/* array */.YOg(fields/* port */.Oh).min(1, 'an empty list asks nothing').optional().meta({ title: 'list of ports' });
const schema = (0,fields/* strict */.O2)({
    host: hosts/* host */.H.optional().meta({
        title: 'host or address',
        description: 'The host; every address of it is asked',
        without: "the host of the environment's `url`",
    }),
    open: list.meta({ description: 'Ports that must be open', without: '`closed` is needed' }),
    closed: list.meta({
        description: 'Ports that must be closed; at most 64 ports together',
        without: '`open` is needed',
    }),
    addresses: schemas/* enum */.k5n(['all', 'any']).default('all').meta({
        description: '`any`: a port in `open` may be closed on some addresses; one in `closed` may be open on none',
    }),
    timeout: fields/* asking */.os.timeout.meta({
        description: 'Time for one connection',
        without: '3s, or `defaults.timeout` if shorter',
    }),
    retry: fields/* asking */.os.retry,
}).superRefine((config, context) => {
    const { open = [], closed = [] } = config;
    if (!config.open && !config.closed) {
        context.addIssue({ code: 'custom', message: 'give `open`, `closed` or both: without them nothing is asked' });
    }
    if (open.length + closed.length > mostPorts) {
        context.addIssue({ code: 'custom', message: `at most ${mostPorts} ports: more would look like an attack` });
    }
    closed.forEach((number, index) => {
        if (!open.includes(number))
            return;
        context.addIssue({ code: 'custom', path: ['closed', index], message: `port ${number} is in both lists` });
    });
});

;// CONCATENATED MODULE: ./lib/kinds/ports/index.js





/** Open and closed TCP ports, seen from here, on every address of a host. */
const ports = (0,kind/* defineCheck */.q)({ kind: 'ports', schema: schema, questions: questions, observe: observe, judge: judge });


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

/***/ 49540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   B: () => (/* binding */ ProbeError)
/* harmony export */ });
/** A question that could not be asked or got no answer. Never means "no". */
class ProbeError extends Error {
    name = 'ProbeError';
    rule;
    expected;
    observed;
    url;
    fix;
    constructor(rule, message, details) {
        super(message, { cause: details.cause });
        this.rule = rule;
        this.expected = details.expected;
        this.observed = details.observed;
        this.url = details.url;
        this.fix = details.fix;
    }
}
/** The code of an error of the system, such as `ENOENT`, or undefined. */
function codeOf(error) {
    const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
    return typeof code === 'string' ? code : undefined;
}


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
