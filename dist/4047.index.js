export const id = 4047;
export const ids = [4047];
export const modules = {

  44047:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  UE: () => (  message .U),
  _q: () => (  faults ._q),
  tN: () => (  send)
});

var host = __webpack_require__(16612);
var ask = __webpack_require__(66743);
var error = __webpack_require__(49540);
var http_connect = __webpack_require__(22849);
var faults = __webpack_require__(342);
var message = __webpack_require__(46780);
var http_proxy = __webpack_require__(56127);
;

const start_name = 'HTTP/';
const mostEmpty = 4096;
const mostInterim = 100;
function startOf(sent) {
	let start = '';
	let empty = 0;
	let interim = 0;
	const refuse = (what) => void sent.destroy(new faults .fU(what));
	sent.once('socket', (socket) => {
		const look = (bytes) => {
			const text = start + bytes.toString('latin1', 0, mostEmpty);
			start = text.replace(/^[\r\n]+/, '').slice(0, start_name.length); 
			empty += text.length - start.length;
			if (start.length >= start_name.length)
				socket.off('data', look);
			else if (empty > mostEmpty)
				refuse('empty lines');
		};
		socket.prependListener('data', look);
		sent.once('close', () => socket.off('data', look));
	});
	const count = () => {
		if (++interim > mostInterim)
			refuse('interim answers');
	};
	sent.on('continue', count).on('information', count);
	return {
		fault: (answer) => (start.startsWith(start_name) ? faultOf(answer) : 'a status line of another protocol'),
		isThere: () => start !== '',
	};
}
function faultOf({ httpVersion, httpVersionMajor, statusCode = 0, statusMessage = '', }) {
	if (httpVersionMajor !== 1)
		return `HTTP/${httpVersion} in the status line`;
	if (statusCode < 100 || statusCode > 599)
		return `${statusCode} is no status`;
	return /[^\t\x20-\x7e\x80-\xff]/.test(statusMessage) ? 'control characters in the status line' : null;
}

;





const mostHeaderBytes = 16 * 1024;
const keptForMs = 4000;
async function createClient(protocol, connect, proxy) {
	const { agent, request, optionsOf } = proxy === null ? await direct(protocol, connect) : await proxied(protocol, connect, proxy);
	const ask = (outgoing, again) => new Promise((resolve, reject) => {
		const sent = request({ ...optionsOf(outgoing), agent });
		let answer;
		const refuse = (reason, socket) => {
			socket.destroy();
			reject(reason);
		};
		const start = startOf(sent);
		sent.maxHeadersCount = 0;
		sent.on('response', (response) => {
			answer = response;
			const { statusCode: status = 0, rawHeaders } = response;
			const other = status === 101 ? switched : start.fault(response);
			if (other !== null)
				return refuse(new faults .DR(other), response);
			if (proxy && protocol === 'http:' && status === 407) {
				return refuse(new http_proxy .T6('the proxy asks for a password (407)'), response);
			}
			resolve({ status, rawHeaders: (0,message .A)(rawHeaders), body: bodyOf(response) });
		});
		sent.on('upgrade', (_, socket) => refuse(new faults .DR(switched), socket));
		sent.on('connect', (_, socket) => refuse(new faults .DR(switched), socket));
		sent.on('error', (error) => {
			const closed = sent.reusedSocket && faults .x0.includes((0,faults .Qj)(error));
			if (closed && again && answer === undefined && isRepeatable(outgoing) && !outgoing.signal.aborted) {
				for (const idle of Object.values(agent.freeSockets).flat())
					idle?.destroy();
				resolve(ask(outgoing, false));
				return;
			}
			if (answer?.complete === false)
				answer.destroy(error);
			const broken = start.isThere() && faults .x0.includes((0,faults .Qj)(error)) ? new faults .b1() : error;
			reject(proxy && protocol === 'http:' ? (0,http_proxy .Oy)(broken) : broken);
		});
		sent.end(outgoing.body);
	});
	return { ask: (outgoing) => ask(outgoing, true), close: () => agent.destroy() };
}
async function direct(protocol, connect) {
	const { Agent, request } = await clientOf(protocol);
	return {
		agent: new Agent({ keepAlive: true, timeout: keptForMs }),
		request,
		optionsOf: (outgoing) => ({ ...connect, ...toHost(outgoing) }),
	};
}
async function proxied(protocol, connect, proxy) {
	if (protocol === 'https:') {
		const [{ request }, { tunnelAgent }] = await Promise.all([Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)), __webpack_require__.e(  2765).then(__webpack_require__.bind(__webpack_require__, 62765))]);
		const agent = await tunnelAgent(proxy, { keepAlive: true, timeout: keptForMs });
		return { agent, request, optionsOf: (outgoing) => ({ ...connect, ...toHost(outgoing) }) };
	}
	const { Agent, request } = await clientOf(proxy.url.protocol);
	return {
		agent: new Agent({ keepAlive: true, timeout: keptForMs }),
		request,
		optionsOf: (outgoing) => {
			const sent = toHost(outgoing);
			return {
				...sent,
				host: (0,http_connect .n0)(proxy.url),
				port: proxy.url.port,
				path: outgoing.url.href,
				headers: { ...sent.headers, ...(proxy.authorization && { 'proxy-authorization': proxy.authorization }) },
			};
		},
	};
}
async function clientOf(protocol) {
	return protocol === 'https:' ? await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
}
function toHost({ method, url, headers, body, signal }) {
	return {
		method,
		host: (0,http_connect .n0)(url),
		port: url.port,
		path: url.pathname + url.search,
		headers: { host: url.host, ...headers, ...(body?.length ? { 'content-length': Buffer.byteLength(body) } : {}) },
		signal,
		maxHeaderSize: mostHeaderBytes,
		...(url.protocol === 'https:' ? { servername: (0,http_connect .L5)(url) } : {}),
	};
}
const switched = 'a switch to another protocol';
async function* bodyOf(answer) {
	try {
		yield* answer;
	}
	catch (error) {
		throw faults .x0.includes((0,faults .Qj)(error)) ? new faults .b1() : error;
	}
}
function isRepeatable({ method }) {
	return ['GET', 'HEAD', 'OPTIONS'].includes(method);
}

;









const defaultMaxBytes = 2 * 1024 * 1024;
const longestTimer = 2 ** 31 - 1;
async function send(net, request) {
	const url = new URL(request.url);
	return net.lanes
		.run(url.host, () => (request.turn ? request.turn().then(() => exchange(net, url, request)) : exchange(net, url, request)), request.timeoutMs)
		.catch((error) => {
		throw error instanceof ask .G5 ? (0,faults .WE)(error, request, true) : error;
	});
}
const heard = new WeakMap();
function heardOf(net) {
	const known = heard.get(net) ?? new Map();
	heard.set(net, known);
	return known;
}
async function exchange(net, url, request) {
	const headers = withDefaults(net, request);
	const client = await clientFor(net, url, request).catch((error) => {
		throw (0,faults .WE)(error, request, false);
	});
	const started = performance.now();
	const end = new AbortController();
	const abort = () => end.abort();
	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		abort();
	}, Math.min(Math.max(1, Math.ceil(request.timeoutMs)), longestTimer));
	request.signal?.addEventListener('abort', abort, { once: true });
	const over = new Promise((_, fail) => {
		end.signal.addEventListener('abort', () => fail(new Error('aborted')), { once: true });
	});
	over.catch(() => { });
	if (request.signal?.aborted)
		abort();
	const known = heardOf(net);
	try {
		const outgoing = { method: request.method, url, headers, body: request.body, signal: end.signal };
		const answer = await Promise.race([client.ask(outgoing), over]);
		const read = readBody(answer.body, request.maxBytes ?? defaultMaxBytes);
		const { body, truncated } = await Promise.race([read, over]);
		known.set(url.host, performance.now());
		return {
			url: request.url,
			method: request.method,
			status: answer.status,
			rawHeaders: answer.rawHeaders,
			body,
			truncated,
			timeMs: performance.now() - started,
		};
	}
	catch (error) {
		if (timedOut)
			net.lanes.silent(url.host, performance.now() - Math.max(started, known.get(url.host) ?? 0));
		else
			known.set(url.host, performance.now());
		throw (0,faults .WE)(error, request, timedOut);
	}
	finally {
		clearTimeout(timer);
		request.signal?.removeEventListener('abort', abort);
	}
}
async function readBody(body, limit) {
	const chunks = [];
	let kept = 0;
	for await (const chunk of body) {
		const room = limit - kept;
		if (chunk.length > room) {
			chunks.push(chunk.subarray(0, room));
			return { body: Buffer.concat(chunks), truncated: true };
		}
		chunks.push(chunk);
		kept += chunk.length;
	}
	return { body: Buffer.concat(chunks), truncated: false };
}
const clients = new WeakMap();
async function clientFor(net, url, request) {
	const known = clients.get(net) ?? new Map();
	clients.set(net, known);
	const proxy = isDirect(net, url, request) ? null : (0,http_proxy .iJ)(url, process.env);
	const way = `${url.protocol} ${proxy?.url.href ?? ''} ${request.address ?? ''} ${request.insecure ?? false}`;
	const existing = known.get(way);
	if (existing)
		return existing;
	const created = openClient(net, url, request, proxy);
	known.set(way, created);
	return created;
}
async function openClient(net, url, request, proxy) {
	const client = await createClient(url.protocol, await (0,http_connect .jN)(net, request), proxy);
	net.onClose(() => client.close());
	return client;
}
function isDirect(net, { hostname }, { address }) {
	return address !== undefined || net.resolve.size > 0 || (0,host .U9)(hostname);
}
const ownHeaders = new Set([
	'connection',
	'content-length',
	'expect',
	'keep-alive',
	'te',
	'transfer-encoding',
	'upgrade',
]);
function withDefaults(net, request) {
	const given = Object.keys(request.headers ?? {}).map((name) => name.toLowerCase());
	const own = given.find((name) => ownHeaders.has(name));
	if (own !== undefined) {
		throw new error .B('http/request', `The request to ${new URL(request.url).host} cannot be sent as it is`, {
			expected: 'no header that the gate sets itself',
			observed: own,
			url: request.url,
		});
	}
	const defaults = Object.entries({
		'user-agent': net.userAgent,
		accept: '*/*',
		...(net.run && { 'readiness-run': net.run }),
	});
	return { ...Object.fromEntries(defaults.filter(([name]) => !given.includes(name))), ...request.headers };
}


  }),

  22849:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L5: () => (  serverName),
	jN: () => (  connectOptions),
	n0: () => (  bareHost)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

async function connectOptions(net, { address, insecure }) {
	return {
		lookup: address === undefined ? net.lookup : pinned(address),
		autoSelectFamily: true,
		rejectUnauthorized: !insecure,
		...(net.extraCa.length > 0 ? { secureContext: (await __webpack_require__.e(  1912).then(__webpack_require__.bind(__webpack_require__, 91912))).trusting(net.extraCa) } : {}),
	};
}
function serverName(url) {
	const host = bareHost(url);
	return (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) ? '' : host;
}
function bareHost({ hostname }) {
	return hostname.replace(/^\[|\]$/g, '');
}
function pinned(address) {
	const family = address.includes(':') ? 6 : 4;
	return (_host, options, done) => {
		if (options.all)
			return done(null, [{ address, family }]);
		done(null, address, family);
	};
}


  }),

  342:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DR: () => (  OtherProtocol),
	Qj: () => (  codeOfCause),
	WE: () => (  explain),
	_q: () => (  isHangUp),
	b1: () => (  BrokenOff),
	fU: () => (  Endless),
	x0: () => (  closedCodes)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54637);
  var _ask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66743);
  var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);



class OtherProtocol extends Error {
	code = 'ERR_OTHER_PROTOCOL';
}
class Endless extends Error {
	code = 'ERR_ENDLESS';
}
class BrokenOff extends Error {
	code = 'ERR_BROKEN_OFF';
}
function explain(error, request, timedOut) {
	const url = request.url;
	const host = new URL(url).host;
	const { code, message } = rootCause(error);
	const details = { expected: 'an answer', url, cause: error };
	if (timedOut) {
		const late = `nothing complete within ${Math.round(request.timeoutMs)} ms`;
		const observed = error instanceof _ask_js__WEBPACK_IMPORTED_MODULE_0__  .G5 ? `not asked any more: ${error.message}` : late;
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/timeout', `${host} did not answer in time`, { ...details, observed });
	}
	if (request.signal?.aborted) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/timeout', `The run ended before ${host} answered`, { ...details, observed: 'aborted' });
	}
	if (code === 'ERR_ENDLESS') {
		const observed = `${message} without an end`;
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/timeout', `${host} does not come to an answer`, { ...details, observed });
	}
	if (code === 'ERR_PROXY') {
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/unreachable', `No way to ${host} by the proxy`, { ...details, observed: message });
	}
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
		const observed = `the name does not resolve (${code})`;
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/dns', `The name of ${host} does not resolve`, { ...details, observed });
	}
	if (code === 'ECONNREFUSED') {
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/unreachable', `${host} refuses the connection`, { ...details, observed: 'refused' });
	}
	if (isTls(code, message)) {
		const observed = `TLS failed (${tlsReason(message) ?? (code || 'handshake')})`;
		const { which = '', fix } = handshakes.find(({ said }) => said.test(message)) ?? {};
		const advice = fix === undefined ? {} : { fix };
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/tls', `No trusted TLS connection to ${host}${which}`, {
			...details,
			...advice,
			observed,
		});
	}
	if (code === 'HPE_HEADER_OVERFLOW') {
		const observed = 'response headers longer than 16 KiB';
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/protocol', `The headers of ${host} are too long`, { ...details, observed });
	}
	if (unsendable.has(code)) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/request', `The request to ${host} cannot be sent as it is`, {
			...details,
			expected: 'a valid method, URL and headers',
			observed: (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__  .Mm)(message, 100),
		});
	}
	if (code.startsWith('HPE_') || code === 'ERR_OTHER_PROTOCOL') {
		const reason = error instanceof OtherProtocol ? message : /^Parse Error: ([^()]{1,80})$/.exec(message)?.[1];
		const observed = reason ? `no HTTP/1.1 (${reason})` : 'no HTTP/1.1';
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/protocol', `${host} did not answer with valid HTTP`, { ...details, observed });
	}
	if (code === 'ERR_BROKEN_OFF') {
		const observed = 'connection closed before its end';
		return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/unreachable', `The answer of ${host} is broken off`, { ...details, observed });
	}
	const observed = code === 'ECONNRESET' ? hungUp : code || 'no connection';
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('http/unreachable', `No answer from ${host}`, { ...details, observed });
}
const handshakes = [
	{
		said: /alert certificate required/i,
		which: ', which demands a client certificate',
		fix: 'The gate has no certificate to show: name an address that demands none, such as the one behind the proxy.',
	},
	{
		said: /wrong version number|packet length too long|http request/i,
		which: ', which speaks no TLS on this port',
		fix: 'Ask this port by http://, or name the port of https.',
	},
];
const unsendable = new Set([
	'ERR_INVALID_ARG_TYPE',
	'ERR_INVALID_ARG_VALUE',
	'ERR_INVALID_CHAR',
	'ERR_INVALID_HTTP_TOKEN',
	'ERR_HTTP_INVALID_HEADER_VALUE',
	'ERR_UNESCAPED_CHARACTERS',
]);
const closedCodes = ['ECONNRESET', 'EPIPE'];
function codeOfCause(error) {
	return rootCause(error).code;
}
function rootCause(error) {
	let current = shapeOf(error);
	for (let depth = 0; depth < 5; depth++) {
		const inner = current.errors?.[0] ?? current.cause;
		if (inner === null || typeof inner !== 'object')
			break;
		current = shapeOf(inner);
	}
	const text = (value) => (typeof value === 'string' ? value : '');
	return { code: text(current.code), message: text(current.message) };
}
function shapeOf(error) {
	return error !== null && typeof error === 'object' ? error : {};
}
function isHangUp(error) {
	return error.rule === 'http/unreachable' && error.observed === hungUp;
}
const hungUp = 'connection closed by the other side';
function tlsReason(message) {
	return /:SSL routines:[^:]{0,80}:([^:]{1,80}):/.exec(message)?.[1];
}
function isTls(code, message) {
	return (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|INVALID_PURPOSE|INVALID_CA|EPROTO)/.test(code) ||
		/^UNSPECIFIED$/.test(code) ||
		/before secure TLS connection/i.test(message));
}


  }),

  56127:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	IM: () => (  ofTunnel),
	Oy: () => (  ofProxy),
	T6: () => (  ProxyError),
	iJ: () => (  proxyFor)
  });
  var _formats_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37965);
  var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(342);


class ProxyError extends Error {
	code = 'ERR_PROXY';
}
function proxyFor(url, env) {
	const secure = env.https_proxy === undefined ? 'HTTPS_PROXY' : 'https_proxy';
	const plain = env.http_proxy === undefined ? 'HTTP_PROXY' : 'http_proxy';
	const name = url.protocol === 'https:' && env[secure] ? secure : plain;
	const text = env[name]?.trim();
	if (!text || isExcepted(url, env.no_proxy ?? env.NO_PROXY ?? ''))
		return null;
	const proxy = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`);
	if (proxy === null || !/^https?:$/.test(proxy.protocol)) {
		throw new ProxyError(`the value of ${name} is no http or https URL, such as http://proxy.example:3128`);
	}
	const pair = `${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_1__  .o)(proxy.username)}:${(0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_1__  .o)(proxy.password)}`;
	proxy.username = '';
	proxy.password = '';
	return { url: proxy, authorization: pair === ':' ? undefined : `Basic ${Buffer.from(pair).toString('base64')}` };
}
function ofProxy(error) {
	const code = (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__  .Qj)(error);
	if (/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) {
		return new ProxyError(`the name of the proxy does not resolve (${code})`);
	}
	if (_faults_js__WEBPACK_IMPORTED_MODULE_0__  .x0.includes(code))
		return new ProxyError('the proxy closes the connection without an answer');
	return code === 'ECONNREFUSED' ? new ProxyError('the proxy refuses the connection') : error;
}
function ofTunnel(error) {
	if ((0,_faults_js__WEBPACK_IMPORTED_MODULE_0__  .Qj)(error).startsWith('HPE_'))
		return new ProxyError('the proxy does not answer with valid HTTP');
	return ofProxy(error);
}
const usualPorts = { 'http:': '80', 'https:': '443' };
function isExcepted(url, noProxy) {
	const host = withoutDot(url.hostname.replace(/^\[(.*)\]$/, '$1'));
	const port = url.port || usualPorts[url.protocol];
	return noProxy
		.toLowerCase()
		.split(/[,\s]+/)
		.filter((entry) => entry !== '')
		.some((entry) => {
		const named = hostAndPort(entry);
		if (named.port !== undefined && named.port !== port)
			return false;
		if (named.host === '*')
			return true;
		const bare = withoutDot(named.host.replace(/^\*?\./, ''));
		return (host === bare && !named.host.startsWith('*')) || host.endsWith(`.${bare}`);
	});
}
function hostAndPort(entry) {
	const { host = entry, port } = /^(?<host>\[.+\]|[^:]+)(?::(?<port>\d+))?$/.exec(entry)?.groups ?? {};
	return { host: host.replace(/^\[(.*)\]$/, '$1'), port };
}
function withoutDot(host) {
	return host.replace(/(?<=.)\.$/, '');
}


  })

};
