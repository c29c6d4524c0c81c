(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 6356;
const ids = [6356];
const modules = {

  29461: shared[29461],

  46467:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	HT: () => (  derAt),
	SU: () => (  readDer),
	tm: () => (  derTime),
	vW: () => (  inner)
  });
function readDer(text) {
	const found = [];
	for (let at = 0; at < text.length;) {
		const value = derAt(text, at);
		if (value === null)
			return null;
		found.push(value);
		at += value.whole.length;
	}
	return found;
}
function derAt(text, at) {
	const tag = text[at];
	const short = text[at + 1];
	if (tag === undefined || short === undefined || (tag & 0x1f) === 0x1f)
		return null;
	const more = short < 0x80 ? 0 : short & 0x7f;
	if (short === 0x80 || more > 4 || at + 2 + more > text.length)
		return null;
	const length = more === 0 ? short : text.readUIntBE(at + 2, more);
	const start = at + 2 + more;
	if (start + length > text.length)
		return null;
	return { tag, bytes: text.subarray(start, start + length), whole: text.subarray(at, start + length) };
}
function inner(text) {
	const [only, ...others] = readDer(text) ?? [];
	return only && others.length === 0 ? readDer(only.bytes) : null;
}
function derTime({ tag, bytes }) {
	const text = bytes.subarray(0, 20).toString('latin1');
	const digits = /^(\d{12}|\d{14})(?:\.\d{1,3})?Z$/.exec(text)?.[1];
	if (digits === undefined || (tag !== 0x17 && tag !== 0x18) || digits.length !== (tag === 0x17 ? 12 : 14))
		return null;
	const full = tag === 0x18 ? digits : `${Number(digits.slice(0, 2)) < 50 ? '20' : '19'}${digits}`;
	const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(full)?.slice(1).map(Number);
	if (!parts)
		return null;
	const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
	const ms = Date.UTC(year, month - 1, day, hour, minute, second);
	return Number.isNaN(ms) ? null : ms;
}


  }),

  86356:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  askHello: () => (  askHello)
});

var time_limit = __webpack_require__(72255);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_net_ = __webpack_require__(77030);
var tls_groups = __webpack_require__(5554);
var versions = __webpack_require__(30935);
;




function clientHello({ version, suites, host, group }) {
	const number = versions .e[version];
	const isTls13 = version === 'TLS 1.3';
	const body = Buffer.concat([
		uint16(Math.min(number, 0x0303)),
		(0,external_node_crypto_.randomBytes)(32),
		vector8(isTls13 ? (0,external_node_crypto_.randomBytes)(32) : Buffer.alloc(0)),
		vector16(Buffer.concat(suites.map(uint16))),
		vector8(Buffer.from([0])),
		version === 'SSL 3.0' ? Buffer.alloc(0) : vector16(Buffer.concat(extensions(number, host, group))),
	]);
	const handshake = Buffer.concat([Buffer.from([1, 0]), uint16(body.length), body]);
	return Buffer.concat([Buffer.from([22]), uint16(Math.min(number, 0x0301)), vector16(handshake)]);
}
const signatures = [
	0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0807, 0x0402, 0x0203, 0x0201, 0x0202,
];
function extensions(version, host, group) {
	const found = [];
	if ((0,external_node_net_.isIP)(host) === 0) {
		found.push(extension(0, vector16(Buffer.concat([Buffer.from([0]), vector16(Buffer.from(host, 'latin1'))]))));
	}
	const groups = group === undefined ? tls_groups .t : [group];
	found.push(extension(10, vector16(Buffer.concat(groups.map(uint16)))), extension(11, vector8(Buffer.from([0]))));
	if (version < 0x0304)
		found.push(extension(0xff01, vector8(Buffer.alloc(0))));
	if (version >= 0x0303)
		found.push(extension(13, vector16(Buffer.concat(signatures.map(uint16)))));
	if (version === 0x0304) {
		const share = Buffer.concat([uint16(0x001d), vector16((0,external_node_crypto_.randomBytes)(32))]);
		found.push(extension(43, vector8(uint16(0x0304))), extension(51, vector16(group === undefined ? share : Buffer.alloc(0))));
	}
	return found;
}
function extension(type, value) {
	return Buffer.concat([uint16(type), vector16(value)]);
}
function uint16(value) {
	return Buffer.from([value >> 8, value & 0xff]);
}
function vector8(value) {
	return Buffer.concat([Buffer.from([value.length]), value]);
}
function vector16(value) {
	return Buffer.concat([uint16(value.length), value]);
}

;
const mostBytes = 128 * 1024;
class AnswerReader {
	#records = Buffer.alloc(0);
	#messages = Buffer.alloc(0);
	#hello = null;
	#dhBits = null;
	#certificateRequested = false;
	#total = 0;
	push(piece) {
		this.#total += piece.length;
		this.#records = Buffer.concat([this.#records, piece]);
		const first = this.#records[0];
		if (this.#total === piece.length && first !== undefined && (first < 20 || first > 23)) {
			return { kind: 'not-tls', start: printable(this.#records) };
		}
		while (this.#records.length >= 5) {
			const type = this.#records[0];
			if (this.#records[1] !== 3)
				return this.end() ?? { kind: 'malformed' };
			const length = this.#records.readUInt16BE(3);
			if (this.#records.length < 5 + length)
				break;
			const fragment = this.#records.subarray(5, 5 + length);
			this.#records = this.#records.subarray(5 + length);
			if (type === 21)
				return this.end() ?? { kind: 'alert', code: fragment[1] ?? 0 };
			if (type !== 22)
				return this.end() ?? { kind: 'malformed' };
			this.#messages = Buffer.concat([this.#messages, fragment]);
			const answer = this.#readMessages();
			if (answer)
				return answer;
		}
		return this.#total > mostBytes ? (this.end() ?? { kind: 'malformed' }) : null;
	}
	end() {
		if (!this.#hello)
			return null;
		return { kind: 'hello', ...this.#hello, dhBits: this.#dhBits, certificateRequested: this.#requested() };
	}
	#requested() {
		return this.#hello !== null && this.#hello.version < 0x0304 ? this.#certificateRequested : null;
	}
	#readMessages() {
		while (this.#messages.length >= 4) {
			const type = this.#messages[0];
			const length = this.#messages.readUIntBE(1, 3);
			if (length > mostBytes)
				return this.end() ?? { kind: 'malformed' };
			if (this.#messages.length < 4 + length)
				return null;
			const body = this.#messages.subarray(4, 4 + length);
			this.#messages = this.#messages.subarray(4 + length);
			if (type === 2) {
				const hello = readServerHello(body);
				if (!hello)
					return { kind: 'malformed' };
				this.#hello = hello;
				if (hello.version >= 0x0304)
					return this.end();
			}
			if (type === 12 && this.#hello && isFiniteField(this.#hello.suite))
				this.#dhBits = primeBits(body);
			if (type === 13)
				this.#certificateRequested = true;
			if (type === 14)
				return this.end() ?? { kind: 'malformed' };
		}
		return null;
	}
}
function readServerHello(body) {
	const sessionLength = body[34];
	if (sessionLength === undefined || body.length < 38 + sessionLength)
		return null;
	const suite = body.readUInt16BE(35 + sessionLength);
	let version = body.readUInt16BE(0);
	const end = 40 + sessionLength;
	if (body.length < end)
		return { version, suite };
	for (let at = end; at + 4 <= body.length;) {
		const type = body.readUInt16BE(at);
		const length = body.readUInt16BE(at + 2);
		if (type === 43 && length === 2 && at + 6 <= body.length)
			version = body.readUInt16BE(at + 4);
		at += 4 + length;
	}
	return { version, suite };
}
const finiteField = new Set([
	0x0014, 0x0015, 0x0016, 0x0018, 0x001b, 0x0032, 0x0033, 0x0034, 0x0038, 0x0039, 0x003a, 0x0013, 0x0045, 0x0067,
	0x006b, 0x006c, 0x006d, 0x0088, 0x009a, 0x009e, 0x009f, 0x00a6, 0x00a7, 0xc09e, 0xc09f, 0xccaa,
]);
function isFiniteField(suite) {
	return finiteField.has(suite);
}
function primeBits(body) {
	if (body.length < 2)
		return null;
	const length = body.readUInt16BE(0);
	if (length === 0 || body.length < 2 + length)
		return null;
	const prime = body.subarray(2, 2 + length);
	const start = prime.findIndex((byte) => byte !== 0);
	return start < 0 ? null : (prime.length - start) * 8 - Math.clz32(prime[start] ?? 0) + 24;
}
function printable(bytes) {
	return bytes
		.subarray(0, 40)
		.toString('latin1')
		.replace(/[^\x20-\x7e]+/g, '.');
}

var start_tls = __webpack_require__(65752);
;




async function askHello(target, hello) {
	const started = performance.now();
	const first = await askOnce(target, hello);
	const left = target.timeoutMs - (performance.now() - started);
	const isInternal = (answer) => answer.kind === 'alert' && answer.code === 80;
	if ((first.kind !== 'closed' && !isInternal(first)) || left <= 0)
		return first;
	const second = await askOnce({ ...target, timeoutMs: left }, hello);
	return isInternal(first) && isInternal(second) ? { kind: 'steady-internal-error' } : second;
}
async function askOnce(target, hello) {
	const started = performance.now();
	const connection = await (0,start_tls .r)(target, target.timeoutMs);
	if (connection.state === 'refused')
		return { kind: 'refused' };
	if (connection.state === 'reset')
		return { kind: 'closed' };
	if (connection.state === 'silent')
		return { kind: 'timeout', connected: false };
	if (connection.state === 'mute')
		return { kind: 'timeout', connected: true };
	if (connection.state === 'no-start-tls')
		return { kind: 'no-start-tls', said: connection.said };
	if (connection.state === 'no-route')
		return { kind: 'no-route', code: connection.code };
	const { socket } = connection;
	return new Promise((resolve) => {
		const reader = new AnswerReader();
		const done = (answer) => {
			endLimit();
			socket.destroy();
			resolve(answer);
		};
		const late = () => done(reader.end() ?? { kind: 'timeout', connected: true });
		const closed = () => done(reader.end() ?? { kind: 'closed' });
		const endLimit = (0,time_limit .D)(Math.max(1, target.timeoutMs - (performance.now() - started)), late);
		socket.on('data', (piece) => {
			const answer = reader.push(piece);
			if (answer)
				done(answer);
		});
		socket.on('error', closed);
		socket.on('end', closed);
		socket.on('close', closed);
		socket.resume();
		socket.write(clientHello(hello));
	});
}


  }),

  65752:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	r: () => (  connectForTls)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
  var _tcp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29461);
  var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72255);
  var _der_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46467);




async function connectForTls(place, timeoutMs) {
	const started = performance.now();
	const connection = await (0,_tcp_js__WEBPACK_IMPORTED_MODULE_0__  .Q7)(place.address, place.port, timeoutMs);
	if (place.startTls === undefined || connection.state !== 'open')
		return connection;
	const talk = new Talk(connection.socket, Math.max(1, timeoutMs - (performance.now() - started)));
	try {
		const refusal = await asks[place.startTls](talk);
		if (refusal === null && !talk.hasMore)
			return connection;
		connection.socket.destroy();
		return { state: 'no-start-tls', said: (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(refusal ?? 'more than was asked for', 100) };
	}
	catch (error) {
		connection.socket.destroy();
		if (error === late)
			return { state: 'mute' };
		return error === ended ? { state: 'reset' } : { state: 'no-start-tls', said: 'an answer of another protocol' };
	}
	finally {
		talk.close();
	}
}
const late = new Error('no answer in time');
const ended = new Error('closed');
const strange = new Error('an answer of another protocol');
const mostBytes = 64 * 1024;
class Talk {
	#socket;
	#endLimit;
	#bytes = Buffer.alloc(0);
	#fault = null;
	#wake = () => { };
	constructor(socket, timeoutMs) {
		this.#socket = socket;
		this.#endLimit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__  .D)(timeoutMs, () => this.#fail(late));
		socket.on('data', this.#take);
		socket.on('end', this.#end);
		socket.on('close', this.#end);
		socket.on('error', this.#end);
	}
	#take = (piece) => {
		this.#bytes = Buffer.concat([this.#bytes, piece]);
		if (this.#bytes.length > mostBytes)
			this.#fail(strange);
		this.#wake();
	};
	#end = () => this.#fail(ended);
	#fail(fault) {
		this.#fault ??= fault;
		this.#wake();
	}
	get hasMore() {
		return this.#bytes.length > 0;
	}
	write(bytes) {
		this.#socket.write(bytes);
	}
	async read(length) {
		for (;;) {
			const end = length(this.#bytes);
			if (end !== null && end <= this.#bytes.length) {
				const taken = this.#bytes.subarray(0, end);
				this.#bytes = this.#bytes.subarray(end);
				return taken;
			}
			if (this.#fault)
				throw this.#fault;
			await new Promise((wake) => {
				this.#wake = wake;
			});
		}
	}
	async line() {
		const bytes = await this.read((given) => {
			const end = given.indexOf(10);
			return end < 0 ? null : end + 1;
		});
		return bytes.toString('latin1').trimEnd();
	}
	close() {
		this.#endLimit();
		this.#socket.pause();
		this.#socket.off('data', this.#take);
		for (const event of ['end', 'close', 'error'])
			this.#socket.off(event, this.#end);
	}
}
const mostLines = 200;
const asks = {
	smtp: async (talk) => {
		const greeting = await smtpReply(talk);
		if (!greeting.startsWith('220'))
			return greeting;
		talk.write('EHLO [127.0.0.1]\r\n');
		const hello = await smtpReply(talk);
		if (!hello.startsWith('250'))
			return hello;
		talk.write('STARTTLS\r\n');
		const ready = await smtpReply(talk);
		return ready.startsWith('220') ? null : ready;
	},
	imap: async (talk) => {
		const greeting = await talk.line();
		if (!/^\* (OK|PREAUTH)\b/i.test(greeting))
			return greeting;
		talk.write('a STARTTLS\r\n');
		for (let count = 0; count < mostLines; count++) {
			const line = await talk.line();
			if (line.startsWith('a '))
				return /^a OK\b/i.test(line) ? null : line;
		}
		throw strange;
	},
	postgres: async (talk) => {
		talk.write(Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]));
		const answer = (await talk.read((bytes) => (bytes.length > 0 ? 1 : null))).toString('latin1');
		if (answer === 'S')
			return null;
		if (answer === 'N')
			return 'N';
		throw strange;
	},
	ldap: async (talk) => {
		const name = Buffer.from('1.3.6.1.4.1.1466.20037');
		const operation = Buffer.concat([Buffer.from([0x77, name.length + 2, 0x80, name.length]), name]);
		talk.write(Buffer.concat([Buffer.from([0x30, operation.length + 3, 2, 1, 1]), operation]));
		const [, response] = (0,_der_js__WEBPACK_IMPORTED_MODULE_3__  .vW)(await talk.read(derLength)) ?? [];
		const code = response?.tag === 0x78 ? (0,_der_js__WEBPACK_IMPORTED_MODULE_3__  .SU)(response.bytes)?.[0] : undefined;
		if (!code)
			throw strange;
		return code.bytes.length === 1 && code.bytes[0] === 0 ? null : `result ${code.bytes[0]}`;
	},
};
async function smtpReply(talk) {
	for (let count = 0; count < mostLines; count++) {
		const line = await talk.line();
		if (!/^[2-5]\d\d(?:[ -]|$)/.test(line))
			throw strange;
		if (line[3] !== '-')
			return line;
	}
	throw strange;
}
function derLength(bytes) {
	const short = bytes[1];
	if (short === undefined)
		return null;
	if (bytes[0] !== 0x30 || short === 0x80 || short > 0x82)
		throw strange;
	if (short < 0x80)
		return 2 + short;
	const more = short & 0x7f;
	return bytes.length < 2 + more ? null : 2 + more + bytes.readUIntBE(2, more);
}


  })

};
return { ids, modules };
})
