export const id = 2390;
export const ids = [2390];
export const modules = {

/***/ 12390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  observe: () => (/* binding */ observe)
});

// EXTERNAL MODULE: ./lib/formats/host.js
var host = __webpack_require__(16612);
// EXTERNAL MODULE: ./lib/probe/dns/name-server.js
var name_server = __webpack_require__(57095);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:dgram"
var external_node_dgram_ = __webpack_require__(41314);
// EXTERNAL MODULE: ./lib/formats/dns-message.js
var dns_message = __webpack_require__(38277);
// EXTERNAL MODULE: ./lib/probe/tcp.js
var tcp = __webpack_require__(29461);
;// CONCATENATED MODULE: ./lib/probe/dns/query.js




const tries = 2;
/**
 * Asks one name server over UDP, twice where it stays silent, and over TCP where the answer was cut. Never throws.
 * @param timeoutMs of each try
 */
async function askNameServer(server, question, timeoutMs) {
    let answer = { kind: 'fault', code: 'timeout' };
    for (let n = 0; n < tries; n++) {
        answer = await overUdp(server, question, timeoutMs);
        if (answer.kind === 'message' && answer.message.truncated)
            return overTcp(server, question, timeoutMs);
        if (answer.kind === 'message' || answer.code !== 'timeout')
            return answer;
    }
    return answer;
}
function overUdp(server, { name, type, recursive }, timeoutMs) {
    return new Promise((resolve) => {
        const id = (0,external_node_crypto_.randomInt)(0x10000);
        const socket = (0,external_node_dgram_.createSocket)(server.address.includes(':') ? 'udp6' : 'udp4');
        const done = (answer) => {
            clearTimeout(timer);
            socket.removeAllListeners();
            socket.on('error', () => { });
            socket.close();
            resolve(answer);
        };
        const timer = setTimeout(() => done({ kind: 'fault', code: 'timeout' }), timeoutMs);
        socket.on('error', (error) => done({ kind: 'fault', code: error.code ?? 'unknown' }));
        // What is no answer to this question may be forged, so it is not even an error.
        socket.on('message', (bytes) => {
            const message = (0,dns_message/* decodeAnswer */.h2)(bytes, id, name, type);
            if (message)
                done({ kind: 'message', message });
        });
        // Connected, so that only this server is heard, and its refusal too.
        socket.connect(server.port, server.address, () => socket.send((0,dns_message/* encodeQuestion */.nI)(id, name, type, recursive)));
    });
}
async function overTcp(server, { name, type, recursive }, timeoutMs) {
    const connection = await (0,tcp/* connectTcp */.Q)(server.address, server.port, timeoutMs);
    if (connection.state !== 'open')
        return { kind: 'fault', code: connection.state === 'silent' ? 'timeout' : 'TCP refused' };
    const { socket } = connection;
    return new Promise((resolve) => {
        const id = (0,external_node_crypto_.randomInt)(0x10000);
        let bytes = Buffer.alloc(0);
        const done = (answer) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(answer);
        };
        const closed = () => done({ kind: 'fault', code: 'TCP closed' });
        const timer = setTimeout(() => done({ kind: 'fault', code: 'timeout' }), timeoutMs);
        socket.on('error', closed);
        socket.on('close', closed);
        socket.on('data', (piece) => {
            bytes = Buffer.concat([bytes, piece]);
            if (bytes.length < 2 || bytes.length < 2 + bytes.readUInt16BE(0))
                return;
            const message = (0,dns_message/* decodeAnswer */.h2)(bytes.subarray(2, 2 + bytes.readUInt16BE(0)), id, name, type);
            done(message
                ? { kind: 'message', message: { ...message, truncated: false } }
                : { kind: 'fault', code: 'no answer to the question' });
        });
        const question = (0,dns_message/* encodeQuestion */.nI)(id, name, type, recursive);
        socket.write(Buffer.concat([Buffer.from([question.length >> 8, question.length & 0xff]), question]));
    });
}

;// CONCATENATED MODULE: ./lib/probe/dns/resolve.js

const rcodes = {
    1: 'FORMERR',
    2: 'SERVFAIL',
    4: 'NOTIMP',
    5: 'REFUSED',
    9: 'NOTAUTH',
};
const mostAliases = 10;
/** Asks a resolver that asks others. Never throws. */
async function resolveRecursively(server, name, type, timeoutMs) {
    return read(await askNameServer(server, { name, type, recursive: true }, timeoutMs), name, type);
}
/** Asks a name server for what it knows itself; an alias that leads out of its zone is followed by `base`. Never throws. */
async function resolveAtAuthority(server, base, name, type, timeoutMs) {
    const answer = await askNameServer(server, { name, type, recursive: false }, timeoutMs);
    if (answer.kind === 'message' && !answer.message.authoritative && answer.message.rcode === 0) {
        return { kind: 'fault', code: 'lame: not authoritative for the name' };
    }
    const own = read(answer, name, type);
    const last = own.kind === 'answer' ? own.aliases.at(-1) : undefined;
    if (own.kind !== 'answer' || last === undefined || own.records.length > 0)
        return own;
    const rest = await resolveRecursively(base, last, type, timeoutMs);
    return rest.kind === 'answer' ? { ...rest, aliases: [...own.aliases, ...rest.aliases] } : rest;
}
function read(answer, name, type) {
    if (answer.kind === 'fault')
        return answer;
    const { message } = answer;
    if (message.rcode !== 0 && message.rcode !== 3) {
        return { kind: 'fault', code: rcodes[message.rcode] ?? `RCODE ${message.rcode}` };
    }
    const path = followAliases(message, name, type);
    if (path === null)
        return { kind: 'fault', code: 'alias loop' };
    const last = path.at(-1) ?? name;
    const records = message.answers.filter((one) => one.type === type && one.name === last);
    return { kind: 'answer', rcode: message.rcode === 3 ? 'NXDOMAIN' : 'NOERROR', records, aliases: path };
}
function followAliases(message, name, type) {
    const path = [];
    if (type === 'CNAME')
        return path;
    for (let current = name;;) {
        const next = message.answers.find((one) => one.type === 'CNAME' && one.name === current)?.value;
        if (next === undefined)
            return path;
        if (next === name || path.includes(next) || path.length >= mostAliases)
            return null;
        path.push(next);
        current = next;
    }
}
/** The name servers of the zone that holds a name: found by asking for NS from the name upwards. Never throws. */
async function authoritiesOf(base, name, port, timeoutMs) {
    const labels = name.split('.');
    for (let from = 0; from < labels.length; from++) {
        const zone = labels.slice(from).join('.');
        const found = await resolveRecursively(base, zone, 'NS', timeoutMs);
        if (found.kind === 'fault')
            return { fault: found.code };
        if (found.records.length === 0 || found.aliases.length > 0)
            continue;
        const hosts = [...new Set(found.records.map(({ value }) => value))].slice(0, 13);
        const servers = await Promise.all(hosts.map((host) => addressesOfServer(base, host, port, timeoutMs)));
        return servers.flat().length > 0 ? { zone, servers: servers.flat() } : { fault: 'name servers without an address' };
    }
    return { fault: 'no zone with name servers' };
}
async function addressesOfServer(base, host, port, timeoutMs) {
    const found = await Promise.all([
        resolveRecursively(base, host, 'A', timeoutMs),
        resolveRecursively(base, host, 'AAAA', timeoutMs),
    ]);
    return found.flatMap((one) => one.kind === 'answer' ? one.records.map(({ value }) => ({ host, address: value, port })) : []);
}
/** The CAA records that count for a name: its own, or those of the nearest name above (RFC 8659 section 3). */
async function relevantCaa(base, name, timeoutMs) {
    const labels = name.split('.');
    for (let from = 0; from < labels.length; from++) {
        const at = labels.slice(from).join('.');
        const found = await resolveRecursively(base, at, 'CAA', timeoutMs);
        if (found.kind === 'fault')
            return { fault: found.code };
        if (found.records.length > 0)
            return { at, values: found.records.map(({ value }) => value) };
    }
    return { at: null, values: [] };
}

;// CONCATENATED MODULE: ./lib/kinds/dns/observe.js




const defaultTimeoutMs = 3000;
/** Asks every resolver, all at the same time. */
async function observe(asked, config, world) {
    const timeoutMs = config.timeout ?? Math.min(defaultTimeoutMs, world.timeoutMs);
    const { name } = asked.records;
    const { type } = config;
    const base = baseOf(config, world);
    const ask = (question, task) => world.ask(`dns ${question} ${timeoutMs}`, () => world.net.lanes.run('dns', task));
    const at = ({ address, port }) => (0,host/* withPort */.M0)(address, port);
    const others = plainResolvers(config, world);
    const authority = asked.authorities
        ? await ask(`authorities ${at(base)} ${name}`, () => authoritiesOf(base, name, world.net.dns.port, timeoutMs))
        : null;
    const own = authority && 'servers' in authority
        ? authority.servers.map((server) => ({
            server,
            label: `${server.host} (${server.address})`,
            role: 'authoritative',
            zone: authority.zone,
        }))
        : [];
    const resolvers = [...own, ...others].map(async ({ server, label, role, zone }) => {
        const [resolution, serial] = await Promise.all([
            ask(`${type} ${name} ${at(server)} ${role === 'authoritative' ? at(base) : ''}`, () => role === 'authoritative'
                ? resolveAtAuthority(server, base, name, type, timeoutMs)
                : resolveRecursively(server, name, type, timeoutMs)),
            zone === undefined ? null : ask(`serial ${zone} ${at(server)}`, () => serialOf(server, zone, timeoutMs)),
        ]);
        return { label, role, resolution, serial };
    });
    const [seen, caa] = await Promise.all([
        Promise.all(resolvers),
        asked.caa === null ? null : ask(`caa ${name} ${at(base)}`, () => relevantCaa(base, name, timeoutMs)),
    ]);
    const skipped = withoutRoute(seen);
    return {
        resolvers: seen.filter((one) => !skipped.includes(one)),
        skipped: skipped.map(({ label }) => label),
        authorityFault: authority && 'fault' in authority ? authority.fault : null,
        caa,
    };
}
/** The resolver that finds name servers and follows aliases: the first that is named, otherwise that of this machine. */
function baseOf(config, world) {
    const named = config.resolvers?.find((one) => typeof one === 'object');
    return named ?? systemServers(world)[0] ?? { address: '127.0.0.1', port: 53 };
}
function systemServers(world) {
    return world.net.dns.system().flatMap((text) => (0,name_server/* parseNameServer */.Q)(text) ?? []);
}
function plainResolvers(config, world) {
    // The first of this machine is what programs here use.
    const system = systemServers(world)
        .slice(0, 1)
        .map((server) => ({ server, label: `system (${withPortUnlessUsual(server)})`, role: 'system' }));
    if (!config.resolvers) {
        const known = world.net.dns.public.flatMap((text) => (0,name_server/* parseNameServer */.Q)(text) ?? []);
        return [
            ...system,
            ...known.map((server) => ({ server, label: withPortUnlessUsual(server), role: 'public' })),
        ];
    }
    return config.resolvers.flatMap((one) => {
        if (one === 'authoritative')
            return [];
        if (one === 'system')
            return system;
        return [{ server: one, label: withPortUnlessUsual(one), role: 'given' }];
    });
}
function withPortUnlessUsual({ address, port }) {
    return port === 53 ? address : (0,host/* withPort */.M0)(address, port);
}
async function serialOf(server, zone, timeoutMs) {
    const answer = await askNameServer(server, { name: zone, type: 'SOA', recursive: false }, timeoutMs);
    if (answer.kind === 'fault')
        return null;
    return answer.message.answers.find(({ type }) => type === 'SOA')?.value.split(' ')[2] ?? null;
}
/** Name servers on IPv6 that cannot be reached from here do not count beside those that can. */
function withoutRoute(seen) {
    const own = seen.filter(({ role }) => role === 'authoritative');
    const routeless = own.filter(({ resolution }) => isRouteless(resolution));
    return routeless.length < own.length ? routeless : [];
}
function isRouteless(resolution) {
    return (resolution.kind === 'fault' &&
        ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(resolution.code));
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
