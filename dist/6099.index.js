(function (load) {
'use strict';
const id = 6099;
const ids = [6099];
const modules = {

  66099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  UE: () => (  message .U),
  _q: () => (  faults ._q),
  S7: () => (  isProxied),
  tN: () => (  send)
});

var host = __webpack_require__(16612);
var ask = __webpack_require__(66743);
var clock = __webpack_require__(39112);
var error = __webpack_require__(49540);
var http_connect = __webpack_require__(22849);
var faults = __webpack_require__(53954);
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
	const { agent, request, optionsOf, opening } = proxy === null ? await direct(protocol, connect) : await proxied(protocol, connect, proxy);
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
			if (proxy && protocol === 'http:' && (0,http_proxy .CI)(status, response.headers)) {
				return refuse((0,http_proxy .it)(proxy, status, 'the host'), response);
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
			reject(proxy && protocol === 'http:' ? (0,http_proxy .Oy)(broken, proxy) : broken);
		});
		sent.end(outgoing.body);
	});
	return {
		ask: (outgoing) => ask(outgoing, true),
		proxy: proxy && { name: (0,http_proxy .Vb)(proxy), isOpening: () => opening?.() ?? false },
		close: () => agent.destroy(),
	};
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
		return {
			agent,
			request,
			optionsOf: (outgoing) => ({ ...connect, ...toHost(outgoing) }),
			opening: () => agent.opening.size > 0,
		};
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
	let length = 0;
	try {
		for await (const chunk of answer) {
			length += chunk.length;
			yield chunk;
		}
	}
	catch (error) {
		throw faults .x0.includes((0,faults .Qj)(error)) ? new faults .b1(endOf(answer, length)) : error;
	}
}
function endOf({ headers }, length) {
	if (headers['content-length'] !== undefined) {
		return `the body ended after ${length} of ${headers['content-length']} bytes`;
	}
	const isChunked = headers['transfer-encoding'] !== undefined;
	return `the body ended after ${length} bytes, ${isChunked ? 'before its last chunk' : 'by a reset of the connection'}`;
}
function isRepeatable({ method }) {
	return ['GET', 'HEAD', 'OPTIONS'].includes(method);
}

var addresses = __webpack_require__(90066);
var http_door = __webpack_require__(71703);
;




const mostMs = 3000;
async function secondLook(net, { url, address }, error, leftMs) {
	const { protocol, hostname, port, host } = new URL(url);
	const isPlain = protocol === 'http:';
	const isSilentRefusal = error.rule === 'http/tls' && /handshake failure|\(ECONNRESET\)/.test(error.observed);
	if (leftMs <= 0 || !((0,faults ._q)(error) || (isSilentRefusal && !isPlain)))
		return error;
	const key = `${host} ${address ?? ''}`;
	const known = looksOf(net);
	const looking = known.get(key) ??
		hello(net, hostname.replace(/^\[|\]$/g, ''), Number(port || (isPlain ? 80 : 443)), address, Math.min(leftMs, mostMs));
	known.set(key, looking);
	const door = doorBehind(await looking, isPlain);
	return door === null ? error : atDoor(error, door);
}
const looks = new WeakMap();
function looksOf(net) {
	const known = looks.get(net) ?? new Map();
	looks.set(net, known);
	return known;
}
async function hello(net, host, port, pinned, timeoutMs) {
	const started = performance.now();
	const found = pinned === undefined ? await (0,addresses .s)(net, host, timeoutMs) : { addresses: [pinned] };
	const address = 'fault' in found ? undefined : found.addresses[0];
	const leftMs = timeoutMs - (performance.now() - started);
	if (address === undefined || leftMs <= 0)
		return null;
	const [{ askHello }, { curveSuites, modernOlderSuites }] = await Promise.all([
		Promise.all( [__webpack_require__.e(6356), __webpack_require__.e(5056)]).then(__webpack_require__.bind(__webpack_require__, 86356)),
		__webpack_require__.e(  1855).then(__webpack_require__.bind(__webpack_require__, 31855)),
	]);
	const suites = [...new Set([...modernOlderSuites, ...curveSuites].map(({ id }) => id))];
	return askHello({ address, port, timeoutMs: leftMs }, { version: 'TLS 1.2', suites, host });
}
function doorBehind(answer, isPlain) {
	if (isPlain)
		return answer?.kind === 'hello' || answer?.kind === 'alert' ? 'tls-port' : null;
	return answer?.kind === 'hello' && answer.certificateRequested === true ? 'client-certificate' : null;
}
function atDoor({ rule, message, expected, observed, url, cause }, door) {
	const { which, fix } = http_door .M[door];
	return new error .B(rule, `${message}, ${which}`, {
		expected,
		observed,
		...(url !== undefined && { url }),
		fix,
		cause,
	});
}

var time_limit = __webpack_require__(72255);
;












const defaultMaxBytes = 2 * 1024 * 1024;
async function send(net, request) {
	const url = new URL(request.url);
	const waitsSince = (0,clock .t)();
	const go = async (turn) => {
		await turn?.();
		request.begun?.(waitsSince);
		return exchange(net, url, request);
	};
	const inTurn = async () => {
		if (request.turn || request.unpaced)
			return go(request.turn);
		const pace = await net.pace();
		let startedAt = 0;
		const response = await go(async () => {
			await pace.turn(request.url);
			startedAt = performance.now();
		});
		pace.heard(request.url, response, { startedAt });
		return response;
	};
	const lane = request.unpaced ? `${url.host} beside the others` : url.host;
	return net.lanes.run(lane, inTurn, request.timeoutMs).catch((error) => {
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
	const endLimit = (0,time_limit .D)(request.timeoutMs, () => {
		timedOut = true;
		abort();
	});
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
		const explained = (0,faults .WE)(error, request, timedOut, client.proxy);
		if (timedOut || end.signal.aborted || client.proxy !== null)
			throw explained;
		throw await secondLook(net, request, explained, request.timeoutMs - (performance.now() - started));
	}
	finally {
		endLimit();
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
function isProxied(net, url) {
	const target = new URL(url);
	return !isDirect(net, target, {}) && (0,http_proxy .iJ)(target, process.env) !== null;
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

  71703:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	M: () => (  doorWords),
	q: () => (  atDoor)
  });
  var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);

const pages = [
	{
		door: 'client-certificate',
		protocol: 'https:',
		status: 400,
		said: /No required SSL certificate was sent/,
	},
	{
		door: 'client-certificate',
		protocol: 'https:',
		status: 403,
		said: /Reason: Cannot perform Post-Handshake Authentication\./,
	},
	{
		door: 'tls-port',
		protocol: 'http:',
		status: 400,
		said: /The plain HTTP request was sent to HTTPS port|Client sent an HTTP request to an HTTPS server\.|speaking plain HTTP to an SSL-enabled server port|This combination of host and port requires TLS\./,
	},
];
const mostRead = 4096;
const doorWords = {
	'client-certificate': {
		which: 'which demands a client certificate',
		fix: 'The gate has no certificate to show: name an address that demands none, such as the one behind the proxy.',
	},
	'tls-port': {
		which: 'which speaks TLS on this port',
		fix: 'Ask this port by https://, or name the port of plain http.',
	},
};
function atDoor(answer) {
	const { url, status } = answer;
	const begin = answer.text.slice(0, mostRead); 
	for (const page of pages) {
		if (page.status !== status || !url.startsWith(`${page.protocol}//`))
			continue;
		const said = page.said.exec(begin)?.[0];
		if (said === undefined)
			continue;
		const { which, fix } = doorWords[page.door];
		const rule = page.door === 'tls-port' ? 'http/protocol' : 'http/tls';
		const observed = `status ${status}: ${said}`;
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B(rule, `No answer of the site from ${new URL(url).host}, ${which}`, {
			expected: 'an answer',
			observed,
			url,
			fix,
		});
	}
	return null;
}


  }),

  53954:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  b1: () => (  BrokenOff),
  fU: () => (  Endless),
  DR: () => (  OtherProtocol),
  rl: () => (  causeOf),
  x0: () => (  closedCodes),
  Qj: () => (  codeOfCause),
  WE: () => (  explain),
  _q: () => (  isHangUp),
  yj: () => (  isTls),
  IS: () => (  tlsReason)
});

var bounded = __webpack_require__(54637);
var ask = __webpack_require__(66743);
var probe_error = __webpack_require__(49540);
var door = __webpack_require__(71703);
;
const tlsAlert = 'an alert of TLS';
const begins = [
	[/^\x15\x03/, tlsAlert],
	[/^[\s\S]{3}\x04[\x00\x01]\x00{4}/, 'HTTP/2'],
	[/^SSH-/, 'SSH'],
	[/^220[ -]/, 'a greeting of SMTP or FTP'],
	[/^(?:\+OK|\* OK) /, 'a greeting of a mailbox'],
	[/^-(?:ERR|DENIED) /, 'an answer of Redis'],
	[/^[\s\S]{3}\x00\x0a[\x20-\x7e]+\x00/, 'a greeting of MySQL'],
	[/^\s*<[!?a-z]/i, 'a document without a status line, as of HTTP/0.9'],
	[/^\s*[{[]/, 'JSON without a status line'],
];
const mostRead = 200;
function spokenIn(error) {
	const { rawPacket } = (error ?? {});
	const { code } = (error ?? {});
	if (code !== 'HPE_INVALID_CONSTANT' || !Buffer.isBuffer(rawPacket))
		return null;
	const begin = rawPacket.toString('latin1', 0, mostRead);
	const known = begins.find(([one]) => one.test(begin))?.[1];
	return known ?? (begin.trimStart().startsWith('HTTP/') ? null : 'no status line');
}

;





class OtherProtocol extends Error {
	code = 'ERR_OTHER_PROTOCOL';
}
class Endless extends Error {
	code = 'ERR_ENDLESS';
}
class BrokenOff extends Error {
	code = 'ERR_BROKEN_OFF';
}
function explain(error, request, timedOut, proxy = null) {
	const url = request.url;
	const host = new URL(url).host;
	const { code, message } = causeOf(error);
	const details = { expected: 'an answer', url, cause: error };
	if (timedOut) {
		const late = `nothing complete within ${Math.round(request.timeoutMs)} ms`;
		const observed = error instanceof ask .G5 ? `not asked any more: ${error.message}` : late;
		if (proxy) {
			const message = proxy.isOpening()
				? `The proxy ${proxy.name} opened no way to ${host} in time`
				: `No answer of ${host} in time by way of the proxy ${proxy.name}`;
			return new probe_error .B('http/timeout', message, { ...details, observed, fix: proxyFix });
		}
		return new probe_error .B('http/timeout', `${host} did not answer in time`, { ...details, observed });
	}
	if (request.signal?.aborted) {
		const observed = 'not waited for any longer';
		return new probe_error .B('http/timeout', `The check ended before ${host} answered`, { ...details, observed });
	}
	if (code === 'ERR_ENDLESS') {
		const observed = `${message} without an end`;
		return new probe_error .B('http/timeout', `${host} does not come to an answer`, { ...details, observed });
	}
	if (code === 'ERR_PROXY') {
		const by = proxy === null ? 'the proxy' : `the proxy ${proxy.name}`;
		const { fix = proxyFix } = shapeOf(error);
		return new probe_error .B('http/proxy', `No way to ${host} by ${by}`, { ...details, observed: message, fix });
	}
	if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') {
		const observed = `the name does not resolve (${code})`;
		return new probe_error .B('http/dns', `The name of ${host} does not resolve`, { ...details, observed });
	}
	if (code === 'ECONNREFUSED') {
		return new probe_error .B('http/unreachable', `${host} refuses the connection`, { ...details, observed: 'refused' });
	}
	if (isTls(code, message)) {
		const observed = `TLS failed (${tlsReason(message) ?? (code || 'handshake')})`;
		const { which, fix } = handshakes.find(({ said }) => said.test(message)) ?? {};
		const advice = fix === undefined ? {} : { fix };
		return new probe_error .B('http/tls', `No trusted TLS connection to ${host}${which === undefined ? '' : `, ${which}`}`, {
			...details,
			...advice,
			observed,
		});
	}
	if (code === 'HPE_HEADER_OVERFLOW') {
		const observed = 'response headers longer than 16 KiB';
		const fix = 'Send fewer and shorter headers: proxies and browsers refuse these as well. Cookies that grow and a long Content-Security-Policy are the usual reasons.';
		return new probe_error .B('http/protocol', `The headers of ${host} are too long`, { ...details, observed, fix });
	}
	if (unsendable.has(code)) {
		return new probe_error .B('http/request', `The request to ${host} cannot be sent as it is`, {
			...details,
			expected: 'a valid method, URL and headers',
			observed: (0,bounded .Mm)(message, 100),
		});
	}
	if (code.startsWith('HPE_') && spokenIn(error) === tlsAlert) {
		const { which, fix } = door .M['tls-port'];
		const observed = `no HTTP/1.1 (${tlsAlert})`;
		return new probe_error .B('http/protocol', `No answer of the site from ${host}, ${which}`, {
			...details,
			observed,
			fix,
		});
	}
	if (code.startsWith('HPE_') || code === 'ERR_OTHER_PROTOCOL') {
		const reason = error instanceof OtherProtocol ? message : (spokenIn(error) ?? /^Parse Error: ([^()]{1,80})$/.exec(message)?.[1]);
		const observed = reason ? `no HTTP/1.1 (${reason})` : 'no HTTP/1.1';
		return new probe_error .B('http/protocol', `${host} did not answer with valid HTTP`, { ...details, observed });
	}
	if (code === 'ERR_BROKEN_OFF') {
		return new probe_error .B('http/unreachable', `The answer of ${host} is broken off`, {
			...details,
			expected: 'a whole answer',
			observed: message || 'connection closed before its end',
			fix: brokenOffFix,
		});
	}
	const observed = code === 'ECONNRESET' ? hungUp : code || 'no connection';
	return new probe_error .B('http/unreachable', `No answer from ${host}`, { ...details, observed });
}
const proxyFix = 'See that the proxy of `HTTPS_PROXY` or `HTTP_PROXY` is up and can be reached from the runner, or name the host in `NO_PROXY`.';
const brokenOffFix = 'See in the log of the service, and of the proxy in front of it, why the answer ends early: a process that was killed, a timeout between them, a full disk, or a Content-Length that is not that of the body.';
const handshakes = [
	{
		said: /alert (?:certificate required|(?:bad|no|unsupported) certificate|certificate unknown|unknown ca)/i,
		...door .M['client-certificate'],
	},
	{
		said: /wrong version number|packet length too long|http request/i,
		which: 'which speaks no TLS on this port',
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
	return causeOf(error).code;
}
function causeOf(error) {
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

  46780:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  pairs),
	U: () => (  headerValues)
  });
function pairs(raw) {
	const found = [];
	for (let i = 0; i + 1 < raw.length; i += 2)
		found.push([raw[i] ?? '', raw[i + 1] ?? '']);
	return found;
}
function headerValues(response, name) {
	const wanted = name.toLowerCase();
	return response.rawHeaders.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
}


  }),

  56127:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CI: () => (  isOfProxy),
	IM: () => (  ofTunnel),
	Oy: () => (  ofProxy),
	Vb: () => (  nameOf),
	iJ: () => (  proxyFor),
	it: () => (  refusedBy)
  });
  var _formats_percent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37965);
  var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53954);


class ProxyError extends Error {
	code = 'ERR_PROXY';
	fix;
	constructor(message, fix) {
		super(message);
		this.fix = fix;
	}
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
function nameOf({ url }) {
	return url.port === '' ? `${url.host}:${usualPorts[url.protocol]}` : url.host;
}
const refusals = {
	403: 'Let the proxy allow this host and port to the gate, or name the host in `NO_PROXY` where it can be reached directly.',
	407: 'Put the user and password that the proxy asks for into its variable, as `http://user:password@proxy:3128`, percent-encoded.',
};
const notReached = 'See in the log of the proxy why it does not reach the host: its name, its address, or a firewall between them.';
function isOfProxy(status, headers) {
	if (status === 407)
		return true;
	if (status < 400)
		return false;
	const { server = '', 'proxy-status': said = '' } = headers;
	return headers['x-squid-error'] !== undefined || /^tinyproxy\//i.test(`${server}`) || /;\s*error=/.test(`${said}`);
}
function refusedBy(proxy, status, asked = 'the way') {
	const name = nameOf(proxy);
	if (status === 407 || status === 401) {
		return proxy.authorization === undefined
			? new ProxyError(`the proxy ${name} asks for a password (${status})`, refusals[407])
			: new ProxyError(`the proxy ${name} does not take the password of its variable (${status})`, 'Correct the user and password in the variable of the proxy, both percent-encoded.');
	}
	const fix = refusals[status] ?? (status >= 500 ? notReached : undefined);
	return new ProxyError(`the proxy ${name} answers ${status} when asked for ${asked}`, fix);
}
function ofProxy(error, proxy) {
	if (error instanceof ProxyError)
		return error;
	const name = nameOf(proxy);
	const { code, message } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_0__  .rl)(error);
	if (/^(ENOTFOUND|EAI_AGAIN|ENODATA)$/.test(code)) {
		return new ProxyError(`the name of the proxy ${name} does not resolve (${code})`);
	}
	if (code === 'ECONNREFUSED')
		return new ProxyError(`the proxy ${name} refuses the connection`);
	if ((0,_faults_js__WEBPACK_IMPORTED_MODULE_0__  .yj)(code, message)) {
		const fix = 'See that the proxy speaks TLS on this port with a trusted certificate; most are named by http://, also for https hosts.';
		return new ProxyError(`TLS with the proxy ${name} failed (${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__  .IS)(message) ?? (code || 'handshake')})`, fix);
	}
	if (/^E(HOSTUNREACH|NETUNREACH|HOSTDOWN|ADDRNOTAVAIL|TIMEDOUT|ACCES|PERM)$/.test(code)) {
		return new ProxyError(`the proxy ${name} cannot be reached (${code})`);
	}
	if (_faults_js__WEBPACK_IMPORTED_MODULE_0__  .x0.includes(code))
		return new ProxyError(`the proxy ${name} closes the connection without an answer`);
	return error;
}
function ofTunnel(error, proxy) {
	if ((0,_faults_js__WEBPACK_IMPORTED_MODULE_0__  .Qj)(error).startsWith('HPE_')) {
		return new ProxyError(`the proxy ${nameOf(proxy)} does not answer with valid HTTP`);
	}
	return ofProxy(error, proxy);
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
return { ids, modules };
})
