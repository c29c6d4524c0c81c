(function (load) {
'use strict';
const ids = [];
const modules = {

18917:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Cf: () => (  encryptAs),
	OL: () => (  unencrypted),
	iY: () => (  tlsPolicy)
  });
  var _reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29649);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16082);
  var _wire_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29469);



function tlsPolicy(encryption, isPublic, wanted) {
	return {
		mustEncrypt: wanted ?? (isPublic || encryption === 'required' || encryption === 'verified'),
		mustTrust: wanted !== false && (wanted === true || isPublic || encryption === 'verified'),
	};
}
async function encryptAs(wire, encryption, policy, 
start) {
	if (encryption === 'disabled') {
		if (policy.mustEncrypt)
			throw unencrypted(wire, 'the settings of the application turn TLS off');
		return _wire_js__WEBPACK_IMPORTED_MODULE_2__  .pj;
	}
	if (await start())
		return wire.encrypt(policy.mustTrust);
	if (policy.mustEncrypt)
		throw unencrypted(wire, 'the service does not offer TLS');
	return _wire_js__WEBPACK_IMPORTED_MODULE_2__  .pj;
}
function unencrypted(wire, observed) {
	return new _refusal_js__WEBPACK_IMPORTED_MODULE_1__  .P({
		rule: 'service/tls',
		message: `The connection to ${(0,_reach_js__WEBPACK_IMPORTED_MODULE_0__  .Vb)(wire.endpoint)} would not be encrypted, so nothing secret was sent`,
		expected: 'TLS',
		observed,
	});
}


  }),

2027:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Mq: () => (  bareImage),
	Yj: () => (  servicesOf),
	cS: () => (  mountsOf)
  });
  var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21839);
  var _merge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41919);
  var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95209);



function servicesOf(roots) {
	const services = new Map();
	for (const root of roots) {
		const written = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(root, 'services');
		for (const [name, node] of written?.kind === 'map' ? written.entries : []) {
			if (node.kind !== 'map')
				continue;
			const before = services.get(name);
			const own = (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__  .j7)(node);
			services.set(name, before ? (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__  .Ur)(before, own) : own);
		}
	}
	return services;
}
function bareImage(image) {
	const parts = image.split('@', 1).join().toLowerCase().split('/');
	const last = parts.at(-1)?.split(':', 1).join() ?? '';
	return last === 'server' && parts.at(-2) === 'mssql' ? 'mssql' : last;
}
function mountsOf(service, known) {
	return (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .c3)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(service, 'volumes')).map((node) => {
		const long = node.kind === 'map';
		const written = long ? (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(node, 'source')) : (0,_merge_js__WEBPACK_IMPORTED_MODULE_1__  .rK)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node) ?? '').source;
		const source = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__  .hd)(written ?? '', known) || (written ?? '');
		const type = long ? (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(node, 'type')) : undefined;
		const bind = /^[./~]/.test(source) && (!long || type === 'bind');
		const readOnly = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(node, 'read_only')) === 'true' ? 'ro' : '';
		const mode = long ? readOnly : ((0,_merge_js__WEBPACK_IMPORTED_MODULE_1__  .rK)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node) ?? '').mode ?? '');
		return { source, target: (0,_template_js__WEBPACK_IMPORTED_MODULE_2__  .hd)((0,_merge_js__WEBPACK_IMPORTED_MODULE_1__  .$r)(node) ?? '', known), bind, mode, node };
	});
}


  }),

21053:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Fl: () => (  isTemplate),
	jV: () => (  withoutTemplate),
	kj: () => (  isTemplateName)
  });
const word = /(?:^|[._-])(?:examples?|sample|template|dist|tpl|tmpl|defaults?)(?:[._-]|$)/i;
function isTemplateName(path) {
	return word.test(path.slice(path.lastIndexOf('/') + 1));
}
const ofRecipes = /^###> [\w.-]+\/[\w.-]+ ###\s*$/m;
function isTemplate(path, text) {
	return isTemplateName(path) || (/(?:^|\/)\.env$/.test(path) && ofRecipes.test(text));
}
function withoutTemplate(path) {
	return path.replace(/[._-](?:examples?|sample|template|dist|tpl|tmpl|defaults?)$/i, '');
}


  }),

21266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  recordsAt)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var where = __webpack_require__(43850);
var checklist_problems = __webpack_require__(84574);
var checklist_read = __webpack_require__(65055);
var dist = __webpack_require__(38815);
var yaml_conflict = __webpack_require__(19634);
var editor_line = __webpack_require__(92396);
;



function withRecord(text, name, record) {
	const entries = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
	const line = `- ${(0,dist .As)(entries, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`;
	const document = (0,dist .Tp)(text);
	if (document.errors.length > 0)
		return null;
	const top = document.toJS();
	if (text === '')
		return `${(0,editor_line .S)(name)}${line}`;
	if (top === null || top === undefined)
		return `${text}${text.endsWith('\n') ? '' : '\n'}${line}`;
	const isFlow = /^\s*\[/.test(withoutComments(text));
	if (Array.isArray(top) && !isFlow)
		return `${text}${text.endsWith('\n') ? '' : '\n'}${indentOf(text)}${line}`;
	const path = Array.isArray(top) ? [] : [name];
	if (!Array.isArray(top) && !(typeof top === 'object' && Array.isArray(top[name])))
		return null;
	document.addIn(path, document.createNode(entries, { flow: true }));
	return document.toString({ lineWidth: 0 });
}
function faultOfList(text, name) {
	const conflict = (0,yaml_conflict .X)(text);
	if (conflict !== null)
		return `holds a merge conflict that begins in line ${conflict}`;
	return withRecord(text, name, {}) === null ? `is no list of ${name}` : null;
}
function withoutComments(text) {
	return text.replace(/^[ \t]*#.*$|^---.*$/gm, '').trimStart();
}
function indentOf(text) {
	return /^( *)- /m.exec(text)?.[1] ?? '';
}

var records_where = __webpack_require__(142);
var overlay = __webpack_require__(38369);
var tree_text = __webpack_require__(72830);
var work_tree = __webpack_require__(30369);
var context = __webpack_require__(48402);
var working_directory = __webpack_require__(16752);
;












async function recordsAt({ config, workingDirectory: directory }) {
	const cwd = (0,working_directory .p)(process.cwd(), { workingDirectory: directory });
	const now = new Date();
	const found = await (0,where .G)({ cwd, config, env: {}, run: (0,context .p)({}, cwd), now });
	if (!found.value)
		throw new checklist_problems .j(found.problems);
	const { root, path: way } = found.value;
	const read = (tree) => (0,checklist_read .z)({ cwd, config, env: process.env, run: (0,context .p)(process.env, cwd), now, tree, needsNoSecret: true });
	const files = (0,work_tree ._E)(root);
	for (const name of ['attestations', 'waivers'])
		await before(files, way, name);
	const { checklist, redact } = await read(work_tree ._E);
	return {
		cwd,
		checklist,
		mask: (text) => redact.mask(text),
		write: async (file, records) => {
			const { path, text } = await before(files, way, file);
			const after = records.reduce((whole, record) => withRecord(whole, file, record) ?? whole, text);
			const { checklist: renewed } = await read((top) => (0,overlay .j)((0,work_tree ._E)(top), new Map([[path, after]])));
			const absolute = (0,external_node_path_.join)(root, path);
			await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
			await (0,promises_.writeFile)(absolute, after);
			return { path, checklist: renewed };
		},
	};
}
async function before(tree, checklist, file) {
	const { path, isThere } = await (0,records_where .X)(tree, checklist, file);
	if (!isThere)
		return { path, text: '' };
	const { value: text, problems } = (0,tree_text .b)(await tree.read(path), path);
	if (text === undefined)
		throw new checklist_problems .j(problems);
	const fault = faultOfList(text, file);
	if (fault !== null)
		throw new checklist_problems .j([(0,checklist_problems .C)(`${path} ${fault}`, 'mend it first; nothing was written')]);
	return { path, text };
}


  }),

21839:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Jt: () => (  get),
	c3: () => (  listOf),
	gM: () => (  readYaml),
	hD: () => (  locationOf),
	ws: () => (  scalarText)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);


const mostNodes = 100_000;
const deepest = 60;
function readYaml(text, file) {
	if (nestsTooDeep(text))
		return { fault: { message: `nested deeper than ${deepest}`, file, line: 1, column: 1 } };
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
	try {
		const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false, strict: true });
		const [error] = document.errors;
		if (error) {
			const { line, col } = lines.linePos(error.pos[0]);
			return { fault: { message: plain(error.message), file, line, column: col } };
		}
		if (document.contents === null)
			return { fault: { message: 'the file is empty', file, line: 1, column: 1 } };
		return { root: new Converter(file, lines).convert(document.contents, 0) };
	}
	catch (error) {
		if (error instanceof FaultError) {
			return { fault: { message: error.message, file, line: error.line, column: error.column } };
		}
		const message = error instanceof LimitError ? error.message : 'the YAML is nested too deep or not valid';
		return { fault: { message, file, line: 1, column: 1 } };
	}
}
function plain(message) {
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(message.split(/:\s|\sat line/, 1).join(), 150);
}
function nestsTooDeep(text) {
	let depth = 0;
	for (const char of text) {
		if (char === '[' || char === '{')
			depth++;
		else if ((char === ']' || char === '}') && depth > 0)
			depth--;
		else if (char === '\n' && depth > 200)
			return true;
		if (depth > 1000)
			return true;
	}
	return depth > 200 || /^ {400}/m.test(text) || /(?:- ){100}/.test(text) || /(?:\? ){100}/.test(text);
}
class LimitError extends Error {
}
class FaultError extends Error {
	line;
	column;
	constructor(message, { line, column }) {
		super(message);
		this.line = line;
		this.column = column;
	}
}
class Converter {
	#file;
	#lines;
	#anchors = new Map();
	#count = 0;
	#aliased = 0;
	constructor(file, lines) {
		this.#file = file;
		this.#lines = lines;
	}
	convert(node, depth, at) {
		if (++this.#count > mostNodes)
			throw new LimitError(`aliases and values grow beyond ${mostNodes}`);
		if (depth > deepest)
			throw new LimitError(`nested deeper than ${deepest}`);
		const place = this.#place(node?.range ? node : at);
		if (node && (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node)) {
			const target = this.#anchors.get(node.source);
			if (!target)
				throw new FaultError('an alias without its anchor', place);
			this.#aliased++;
			try {
				return this.convert(target, depth + 1);
			}
			finally {
				this.#aliased--;
			}
		}
		if (node?.anchor !== undefined && this.#aliased === 0)
			this.#anchors.set(node.anchor, node);
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
			return { kind: 'map', entries: this.#entries(node.items, depth), ...place, ...tagOf(node) };
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node)) {
			const items = node.items.map((item) => this.convert(item, depth + 1, node));
			return { kind: 'list', items, ...place, ...tagOf(node) };
		}
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node)) {
			const value = node.value;
			const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
			const text = typeof value === 'string' ? value : value === null ? '' : (node.source ?? String(value));
			return { kind: 'scalar', value: known, text, ...place, ...tagOf(node) };
		}
		return { kind: 'scalar', value: null, text: '', ...place };
	}
	#entries(pairs, depth) {
		const own = new Map();
		const merged = new Map();
		for (const pair of pairs) {
			if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .tO)(pair))
				continue;
			const key = this.convert(pair.key, depth + 1);
			const name = key.kind === 'scalar' ? key.text : '';
			const value = this.convert(pair.value, depth + 1, pair.key);
			if (name !== '<<') {
				if (own.has(name))
					throw new FaultError('the same key twice in one map', key);
				own.set(name, value);
				continue;
			}
			for (const source of value.kind === 'list' ? value.items : [value]) {
				if (source.kind !== 'map')
					throw new FaultError('`<<` merges something that is not a map', key);
				for (const [one, inherited] of source.entries)
					if (!merged.has(one))
						merged.set(one, inherited);
			}
		}
		return new Map([...merged, ...own]);
	}
	#place(node) {
		const offset = node?.range?.[0];
		if (offset === undefined)
			return { file: this.#file, line: 1, column: 1 };
		const { line, col } = this.#lines.linePos(offset);
		return { file: this.#file, line, column: col };
	}
}
function tagOf(node) {
	const tag = node.tag;
	return tag?.startsWith('!') && !tag.startsWith('!!') ? { tag } : {};
}
function get(node, key) {
	return node?.kind === 'map' ? node.entries.get(key) : undefined;
}
function scalarText(node) {
	return node?.kind === 'scalar' && node.value !== null ? node.text : undefined;
}
function listOf(node) {
	if (!node)
		return [];
	if (node.kind === 'list')
		return node.items;
	return node.kind === 'scalar' && node.value !== null ? [node] : [];
}
function locationOf(node) {
	return { file: node.file, line: node.line, column: node.column };
}


  }),

29361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$N: () => (  codeOf),
	bp: () => (  untrusted),
	cN: () => (  certificateFault),
	iM: () => (  isCertificateFault)
  });
  var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16082);

function untrusted(name, code) {
	return new _refusal_js__WEBPACK_IMPORTED_MODULE_0__  .P({
		rule: 'service/tls',
		message: `The certificate of ${name} is not trusted, so nothing secret was sent`,
		expected: 'a certificate for this host from a trusted authority',
		observed: certificateFault(code),
	});
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


  }),

29461:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	PT: () => (  isHeldBack),
	Q7: () => (  connectTcp),
	s4: () => (  isFiltered),
	ux: () => (  isMissingIpv6)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72255);


function connectTcp(address, port, timeoutMs) {
	return new Promise((resolve) => {
		const socket = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({ host: address, port, family: address.includes(':') ? 6 : 4 });
		const done = (result) => {
			endLimit();
			socket.removeAllListeners('error');
			socket.removeAllListeners('connect');
			socket.on('error', () => { });
			if (result.state !== 'open')
				socket.destroy();
			resolve(result);
		};
		const endLimit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_1__  .D)(timeoutMs, () => done({ state: 'silent' }));
		socket.once('connect', () => done({ state: 'open', socket }));
		socket.once('error', (error) => done(failure(error.code ?? '')));
	});
}
function failure(code) {
	if (code === 'ECONNREFUSED')
		return { state: 'refused' };
	if (code === 'ECONNRESET' || code === 'EPIPE')
		return { state: 'reset' };
	if (code === 'ETIMEDOUT')
		return { state: 'silent' };
	return { state: 'no-route', code };
}
function isFiltered(connection) {
	return connection.state === 'silent' || (connection.state === 'no-route' && connection.code === 'EHOSTUNREACH');
}
function isHeldBack(connection) {
	return connection.state === 'no-route' && ['EACCES', 'EPERM'].includes(connection.code);
}
function isMissingIpv6(address, connection) {
	return (address.includes(':') &&
		connection.state === 'no-route' &&
		['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(connection.code));
}


  }),

29469:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_2: () => (  Wire),
	kc: () => (  inTheClear),
	pj: () => (  plain)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84968);
  var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49540);
  var _certificate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29361);
  var _reach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29649);
  var _refusal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16082);






const plain = { protocol: null, fault: null };
const mostPending = 4 * 1024 * 1024;
const longestLine = 64 * 1024;
class Wire {
	endpoint;
	isPublic;
	#socket;
	#pending = Buffer.alloc(0);
	#ended = null;
	#wake = () => { };
	#reach;
	#expire;
	static async open(reach, endpoint) {
		const { socket, address } = await (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .ob)(reach, endpoint);
		return new Wire(reach, endpoint, socket, address);
	}
	constructor(reach, endpoint, socket, address) {
		this.#reach = reach;
		this.endpoint = endpoint;
		this.isPublic = (0,_formats_private_network_js__WEBPACK_IMPORTED_MODULE_1__  .i0)(address);
		this.#socket = socket;
		this.#expire = () => {
			this.#ended ??= 'late';
			this.#socket.destroy();
			this.#wake();
		};
		this.#listen();
		reach.deadline.signal.addEventListener('abort', this.#expire);
		if (reach.deadline.signal.aborted)
			this.#expire();
	}
	async encrypt(verify) {
		const tls = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
		if (this.#pending.length > 0) {
			throw inTheClear(this, `${this.#pending.length} bytes`);
		}
		this.#unlisten();
		const { host } = this.endpoint;
		const { extraCa } = this.#reach.net;
		const secure = tls.connect({
			socket: this.#socket,
			host,
			...((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) === 0 ? { servername: host } : {}),
			...(extraCa.length > 0 ? { secureContext: (await __webpack_require__.e(  1912).then(__webpack_require__.bind(__webpack_require__, 91912))).trusting(extraCa) } : {}),
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
		const fault = secure.authorized ? null : (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .cN)((0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(secure.authorizationError));
		return { protocol: secure.getProtocol(), fault };
	}
	write(data) {
		if (!this.#socket.destroyed)
			this.#socket.write(data);
	}
	ask(data) {
		this.refuseUnasked();
		this.write(data);
	}
	refuseUnasked() {
		if (this.#pending.length > 0)
			throw this.strange('more than was asked for');
	}
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
	strange(observed) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/protocol', `${this.#name()} does not speak the expected protocol`, {
			expected: 'an answer of the protocol',
			observed,
		});
	}
	silent(cause) {
		const late = this.#reach.deadline.signal.aborted;
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/protocol', late ? `${this.#name()} took the connection and did not answer in time` : `${this.#name()} closed the connection`, {
			expected: 'an answer',
			observed: late ? (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .ux)(this.#reach.deadline) : 'the end of the connection',
			cause,
		});
	}
	lost(cause) {
		const isOpen = !this.#socket.destroyed && !this.#socket.readableEnded;
		return isOpen ? this.strange('an answer that cannot be read') : this.silent(cause);
	}
	unfinished(cause) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/tls', `${this.#name()} did not finish the TLS handshake in time`, {
			expected: 'a TLS handshake',
			observed: (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .ux)(this.#reach.deadline),
			cause,
		});
	}
	#name() {
		return (0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(this.endpoint);
	}
	#listen() {
		this.#socket.on('data', this.#onData);
		this.#socket.on('close', this.#onClose);
		this.#socket.on('end', this.#onClose);
		this.#socket.on('error', this.#onError);
	}
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
		const code = (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .$N)(error);
		const name = this.#name();
		if (this.#reach.deadline.signal.aborted)
			return this.unfinished(error);
		if ((0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .iM)(code))
			return (0,_certificate_js__WEBPACK_IMPORTED_MODULE_3__  .bp)(name, code);
		return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('service/tls', `No TLS handshake with ${name}`, {
			expected: 'a TLS handshake',
			observed: code || 'the connection ended',
			cause: error,
		});
	}
}
function inTheClear({ endpoint }, observed) {
	return new _refusal_js__WEBPACK_IMPORTED_MODULE_5__  .P({
		rule: 'service/tls',
		message: `${(0,_reach_js__WEBPACK_IMPORTED_MODULE_4__  .Vb)(endpoint)} sends text in the clear where the TLS handshake belongs`,
		expected: 'nothing before the handshake',
		observed,
	});
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


  }),

32453:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	i0: () => (  killGroup),
	ig: () => (  runRaw),
	runProcess: () => (  runProcess),
	s6: () => (  Bounded)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
  var _time_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72255);



const graceMs = 500;
const graceShare = 0.1;
const lastWordsMs = 3000;
async function runProcess(argv, options) {
	const { stdoutEnd: _, ...result } = await runRaw(argv, options);
	return { ...result, stdout: result.stdout.toString('utf8'), stderr: result.stderr.toString('utf8') };
}
function runRaw(argv, options) {
	const started = performance.now();
	const [program = '', ...args] = argv;
	return new Promise((done, fail) => {
		if (options.signal?.aborted)
			return fail(stopped(program));
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
			cwd: options.cwd,
			env: { ...options.env },
			detached: true,
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		const stdout = new Bounded(options.maxBytes);
		const stderr = new Bounded(options.maxBytes);
		child.stdout.on('data', (chunk) => {
			stdout.add(chunk);
			options.onStdout?.(chunk);
		});
		child.stderr.on('data', (chunk) => stderr.add(chunk));
		for (const pipe of child.stdio)
			pipe?.on('error', () => { });
		child.stdin.end(options.stdin ?? '');
		let timedOut = false;
		let ending = false;
		let killer;
		const end = async () => {
			if (ending)
				return;
			ending = true;
			await options.beforeEnd?.();
			killGroup(child, 'SIGTERM');
			killer = setTimeout(() => killGroup(child, 'SIGKILL'), Math.min(graceMs, options.timeoutMs * graceShare));
		};
		const endLimit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_2__  .D)(options.timeoutMs, () => {
			timedOut = true;
			void end();
		});
		const abort = () => void end();
		options.signal?.addEventListener('abort', abort);
		let straggler;
		const leave = (afterMs) => {
			endLimit();
			straggler ??= setTimeout(() => {
				killGroup(child, 'SIGKILL');
				setImmediate(() => {
					child.stdout.destroy();
					child.stderr.destroy();
				});
			}, afterMs);
		};
		child.on('exit', () => leave(graceMs));
		void options.answered?.then(() => leave(lastWordsMs));
		const tidy = () => {
			ending = true;
			endLimit();
			clearTimeout(killer);
			clearTimeout(straggler);
			options.signal?.removeEventListener('abort', abort);
		};
		child.on('error', (error) => {
			tidy();
			fail(notStarted(program, error));
		});
		child.on('close', (code, signal) => {
			tidy();
			killGroup(child, 'SIGKILL');
			if (options.signal?.aborted && !timedOut)
				return fail(stopped(program));
			done({
				code,
				signal,
				stdout: stdout.bytes(),
				stdoutEnd: stdout.end,
				stderr: stderr.bytes(),
				truncated: stdout.truncated || stderr.truncated,
				timedOut,
				durationMs: Math.round(performance.now() - started),
			});
		});
	});
}
function killGroup(child, signal) {
	if (child.pid === undefined)
		return;
	try {
		process.kill(-child.pid, signal);
	}
	catch {
	}
}
function stopped(program) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('gate/timeout', `${program} was stopped`, {
		expected: 'an end by itself',
		observed: 'the run was stopped',
	});
}
function notStarted(program, error) {
	const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__  .$)(error) ?? 'unknown';
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('command/not-found', `${program} cannot be started`, {
		expected: 'a program on the PATH of the gate',
		observed: code === 'ENOENT' ? 'no such program' : code,
		cause: error,
	});
}
const endBytes = 256;
class Bounded {
	#chunks = [];
	#most;
	#length = 0;
	truncated = false;
	end = Buffer.alloc(0);
	constructor(most) {
		this.#most = most;
	}
	add(chunk) {
		this.end = Buffer.from(chunk.length >= endBytes ? chunk.subarray(-endBytes) : Buffer.concat([this.end, chunk]).subarray(-endBytes));
		const room = this.#most - this.#length;
		if (chunk.length > room)
			this.truncated = true;
		if (room <= 0)
			return;
		const kept = chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : chunk;
		this.#chunks.push(kept);
		this.#length += kept.length;
	}
	bytes() {
		return Buffer.concat(this.#chunks);
	}
}


  }),

33099:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_: () => (  unjudgedFix)
  });
const unjudgedFix = {
	nothingHere: 'Point the check at something that the rule is about, or leave the rule out of `rules` where it does not apply.',
	noAnswer: 'See why there was no whole answer: the service, the network between, or a limit or `timeout` that is too low.',
	command: 'Run the command by hand in the same place, as the same account, and see what it says.',
	https: 'Look at the https address: make it the `url` of the environment, or give the check a `url` of its own.',
	html: 'Name the `path` or `url` of a page; for an API leave the rules for documents out.',
	loopback: 'Ask a host that answers on both ports; for one on loopback leave the rule out.',
	plainPort: 'Name the plain address by `http-url`.',
	samples: 'Give the check `samples: 2` or more.',
	noAssets: 'Name the `path` of a page that loads scripts, styles or images, or your other hosts under `hosts`; a page without any needs no such rule.',
	otherHost: 'Name that host under `hosts` where it is yours; else link to the file where it lies.',
	maxAssets: 'Raise `max-assets`, or look at a page that loads less.',
	declared: 'Declare it in the env file, name the file that does, or leave the rule out of `rules`.',
	mode: 'Name a `path` below which the application itself answers errors, such as one that it looks up by a number.',
	quick: 'Ask with `depth: full` where nobody is alarmed, or leave the rule out of `rules`.',
	unit: 'Name the systemd `unit` of the service, and the server it runs on by `on`.',
	undecided: 'Ask again later, or from another network; what puts the gate off may not put off others.',
	clock: 'Correct the clock of what writes it: it is dated later than this run.',
	redis: 'Let the user of the check run `INFO` and `CONFIG GET`, or leave out what is asked with them.',
	migrations: 'Name the folder of the migrations, or check out the code that is deployed before the gate runs.',
	caa: 'See why the name servers give no answer for CAA, and ask again; what they allow is not known.',
	dnssec: 'Name a resolver that checks signatures under `resolvers`, such as 1.1.1.1.',
};


  }),

37965:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  percentDecoded)
  });
function percentDecoded(text) {
	try {
		return decodeURIComponent(text);
	}
	catch {
		return text;
	}
}


  }),

38369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	j: () => (  withTexts)
  });
function withTexts(tree, texts) {
	return {
		...tree,
		read: async (path) => {
			const text = texts.get(path);
			return text === undefined ? tree.read(path) : { kind: 'file', bytes: Buffer.from(text) };
		},
		exists: async (path) => texts.has(path) || tree.exists(path),
	};
}


  }),

38723:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  portOf)
  });
  var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21839);
  var _template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95209);


function portOf(node, known) {
	if (node.kind === 'map') {
		const text = (key) => (0,_template_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(node, key)) ?? '', known);
		return { address: text('host_ip'), published: text('published'), target: text('target'), node };
	}
	const text = (0,_template_js__WEBPACK_IMPORTED_MODULE_1__  .hd)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(node) ?? '', known).replace(/\/(tcp|udp|sctp)$/, '');
	const match = /^(?:(\[[^\]]*\]|[^:]*):)?(?:([\d-]*):)?([\d-]+)$/.exec(text);
	if (!match)
		return { address: '', published: '', target: text, node };
	const [, first, second, target = ''] = match;
	if (second === undefined && first !== undefined)
		return { address: '', published: first, target, node };
	return { address: first ?? '', published: second ?? '', target, node };
}


  }),

39108:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  usualExamples)
  });
  var _template_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21053);

const ends = ['.example', '.sample', '.dist', '.template'];
function usualExamples(files) {
	if (files.length === 0)
		return ['.env.example'];
	const bases = files.filter((path) => !(0,_template_name_js__WEBPACK_IMPORTED_MODULE_0__  .kj)(path));
	return [...new Set(bases.flatMap((base) => [...ends.map((end) => base + end), ...siblings(base)]))];
}
function siblings(path) {
	const slash = path.lastIndexOf('/');
	const directory = path.slice(0, slash + 1);
	return path.slice(slash + 1).startsWith('.env')
		? [...ends.map((end) => `${directory}.env${end}`), `${directory}env.example`, `${directory}example.env`]
		: [];
}


  }),

41919:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$r: () => (  targetOf),
	Ur: () => (  mergeNodes),
	j7: () => (  normalise),
	rK: () => (  volumeParts),
	re: () => (  withoutResets),
	t8: () => (  isKept)
  });
  var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21839);

const replaced = new Set(['command', 'entrypoint', 'healthcheck.test']);
function normalise(service) {
	const entries = new Map(service.entries);
	for (const key of ['environment', 'labels', 'depends_on', 'networks', 'extra_hosts']) {
		const node = entries.get(key);
		if (node?.kind === 'list')
			entries.set(key, mapOfList(node));
	}
	const build = entries.get('build');
	if (build?.kind === 'scalar')
		entries.set('build', { ...place(build), kind: 'map', entries: new Map([['context', build]]) });
	const args = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(build, 'args');
	if (build?.kind === 'map' && args?.kind === 'list') {
		entries.set('build', { ...build, entries: new Map([...build.entries, ['args', mapOfList(args)]]) });
	}
	for (const key of ['env_file', 'ports', 'volumes', 'profiles', 'cap_add']) {
		const node = entries.get(key);
		if (node?.kind === 'scalar')
			entries.set(key, { ...place(node), kind: 'list', items: (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .c3)(node) });
		else if (node?.kind === 'map')
			entries.set(key, { ...place(node), kind: 'list', items: [node] });
	}
	return { ...service, entries };
}
function place(node) {
	const { file, line, column, tag } = node;
	return { file, line, column, ...(tag !== undefined && { tag }) };
}
function mapOfList(list) {
	const entries = new Map();
	for (const item of (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .c3)(list)) {
		const text = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(item) ?? '';
		const equals = text.indexOf('=');
		const key = equals < 0 ? text : text.slice(0, equals);
		const value = equals < 0 ? null : text.slice(equals + 1);
		entries.set(key, { ...place(item), kind: 'scalar', value, text: value ?? '' });
	}
	return { ...place(list), kind: 'map', entries };
}
function mergeNodes(base, over, path = '') {
	if (over.tag === '!override' || replaced.has(path))
		return over;
	if (base.kind === 'map' && over.kind === 'map') {
		const entries = new Map(base.entries);
		for (const [key, value] of over.entries) {
			const before = entries.get(key);
			if (value.tag === '!reset')
				entries.delete(key);
			else
				entries.set(key, before ? mergeNodes(before, value, path === '' ? key : `${path}.${key}`) : value);
		}
		return { ...over, entries };
	}
	if (base.kind === 'list' && over.kind === 'list') {
		const targets = path === 'volumes' ? new Set(over.items.map(targetOf)) : new Set();
		return { ...over, items: [...base.items.filter((item) => !targets.has(targetOf(item))), ...over.items] };
	}
	return over;
}
function withoutResets(node) {
	if (node.kind === 'list')
		return { ...node, items: node.items.filter(isKept).map(withoutResets) };
	if (node.kind !== 'map')
		return node;
	const kept = [...node.entries].filter(([, value]) => isKept(value));
	return { ...node, entries: new Map(kept.map(([key, value]) => [key, withoutResets(value)])) };
}
function isKept(node) {
	return node.tag !== '!reset';
}
function targetOf(volume) {
	if (volume.kind === 'map')
		return (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(volume, 'target'));
	return volumeParts((0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(volume) ?? '').target;
}
function volumeParts(text) {
	const split = [''];
	let depth = 0;
	for (const char of text) {
		if (char === '{')
			depth++;
		else if (char === '}')
			depth--;
		if (char === ':' && depth === 0)
			split.push('');
		else
			split[split.length - 1] += char;
	}
	const [first = '', second, third] = split;
	if (second === undefined)
		return { target: first };
	return { source: first, target: second, ...(third !== undefined && { mode: third }) };
}


  }),

43785:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	t: () => (  readReport)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);
  var _secrecy_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45745);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21065);





const mostBytes = 64 * 1024 * 1024;
async function readReport(path) {
	const refuse = (why) => {
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .C)(`${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__  .lG)(path)} ${why}`)]);
	};
	let data;
	try {
		const file = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'report.json') : path;
		if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size > mostBytes)
			return refuse('is larger than 64 MiB');
		data = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
	}
	catch (error) {
		if (error instanceof _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j)
			throw error;
		return refuse(error instanceof SyntaxError ? 'is no JSON' : 'cannot be read');
	}
	const { reportOf } = await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(9105)]).then(__webpack_require__.bind(__webpack_require__, 29105));
	return reportOf((0,_secrecy_clean_js__WEBPACK_IMPORTED_MODULE_3__  .jF)(data)) ?? refuse('is no report of version 1');
}


  }),

55813:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	m: () => (  envFilesToRead),
	u: () => (  fileQuestions)
  });
  var _place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14163);
  var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71747);


function fileQuestions(config, scene, { usual, env, more }) {
	const on = (0,_place_js__WEBPACK_IMPORTED_MODULE_1__  .Ws)(config, scene);
	const named = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__  .VI)(config);
	return {
		named: named?.map((path) => ({ action: 'read', paths: [path], pick: 'each', ...on })) ?? null,
		usual: named ? [] : usual.map((group) => ({ action: 'read', ...group, ...on })),
		env: env === undefined || env.length === 0 ? null : { action: 'read', paths: env, pick: 'there', ...on },
		more: more ? { action: 'read', ...more, ...on } : null,
	};
}
function envFilesToRead({ environment }) {
	return environment.envContent === undefined ? (environment.envFiles ?? []) : [];
}


  }),

57989:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  host),
	P: () => (  hostAndPort)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
  var _formats_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16612);
  var _secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69512);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);




function noHost(text) {
	const hint = text.includes('/') ? '; give the host alone, not a URL' : '';
	return `"${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)(text, 100)}" is no host name or IP address${hint}`;
}
const host = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.transform((text, context) => {
	const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(text);
	if (found !== null)
		return found;
	context.issues.push({ code: 'custom', input: text, message: noHost(text) });
	return zod__WEBPACK_IMPORTED_MODULE_3__  .tm;
})
	.meta({ title: 'host name or IP address' });
const hostAndPort = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.transform((text, context) => {
	const [, named = text, port] = (0,_secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_4__  .e)(text) === 0 ? (/^(.*):(\d+)$/.exec(text) ?? []) : [];
	const found = (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .CS)(named);
	const number = port === undefined ? null : Number(port);
	if (found === null) {
		context.issues.push({
			code: 'custom',
			input: text,
			message: noHost(text),
		});
		return zod__WEBPACK_IMPORTED_MODULE_3__  .tm;
	}
	if (number !== null && (number < 1 || number > 65_535)) {
		context.issues.push({ code: 'custom', input: text, message: 'a port is from 1 to 65535' });
		return zod__WEBPACK_IMPORTED_MODULE_3__  .tm;
	}
	return { host: found, port: number };
})
	.meta({ title: 'host or `host:port`' });


  }),

64377:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p6: () => (  date),
	w$: () => (  datetime)
  });
  var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
  var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
	return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .You, params);
}
function date(params) {
	return _core_index_js__WEBPACK_IMPORTED_MODULE_0__  .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__  .Brp, params);
}
function time(params) {
	return core._isoTime(ZodISOTime, params);
}
function duration(params) {
	return core._isoDuration(ZodISODuration, params);
}


  }),

68766:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  isSameStatement),
	b: () => (  changesOfRecords)
  });
  var _checklist_records_counting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21312);
  var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69756);


function changesOfRecords(base, head) {
	return [...changesOfWaivers(base.waivers, head.waivers), ...changesOfAttestations(base, head)];
}
function changesOfWaivers(base, head) {
	const before = Map.groupBy(withoutThose(base, head), keyOf);
	const added = withoutThose(head, base).map((to) => {
		const from = before.get(keyOf(to))?.shift();
		if (!from)
			return said('waiver-added', to.item, null, to, true);
		if (to.expires > from.expires)
			return said('waiver-extended', to.item, from, to, true);
		return said('waiver-changed', to.item, from, to, to.expires >= from.expires);
	});
	const removed = [...before.values()].flat();
	return [...added, ...removed.map((from) => said('waiver-removed', from.item, from, null, false))];
}
function withoutThose(list, others) {
	const there = new Set(others.map(_plain_js__WEBPACK_IMPORTED_MODULE_0__  .ak));
	return list.filter((one) => !there.has((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .ak)(one)));
}
function keyOf({ item, rule }) {
	return JSON.stringify([item, rule ?? null]);
}
function changesOfAttestations(base, head) {
	const [before, after] = [newestOfEach(base), newestOfEach(head)];
	const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
	return keys.flatMap((key) => {
		const [from, to] = [before.get(key), after.get(key)];
		const item = to?.item ?? from?.item ?? '';
		if (from && to && isSameStatement(from, to))
			return [];
		if (!from)
			return [said('attestation-added', item, null, to, true)];
		if (!to)
			return [said('attestation-removed', item, from, null, false)];
		return [said('attestation-changed', item, from, to, true)];
	});
}
function newestOfEach({ statements }) {
	const newest = new Map();
	for (const statement of (0,_checklist_records_counting_js__WEBPACK_IMPORTED_MODULE_1__  .l)(statements)) {
		const { item, environment, commit, tick } = statement;
		const key = JSON.stringify([item, environment ?? null, tick ? null : (commit ?? null)]);
		if (!newest.has(key))
			newest.set(key, statement);
	}
	return newest;
}
function isSameStatement(one, other) {
	return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .Ft)(shownOf(one), shownOf(other));
}
function shownOf(statement) {
	if (!statement.tick)
		return statement;
	const { evidence: _line, ...rest } = statement;
	return rest;
}
function said(change, item, from, to, weakens) {
	return { change, item, from: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .lZ)(from ?? null), to: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .lZ)(to ?? null), weakens };
}


  }),

69756:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ev: () => (  told),
	Ft: () => (  isSame),
	ak: () => (  meaning),
	lZ: () => (  plainData)
  });
  var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9000);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54637);


function plainData(value) {
	if (value instanceof RegExp)
		return String(value);
	if (value instanceof Date)
		return value.toISOString();
	if (value instanceof Map)
		return plainData(Object.fromEntries(value));
	if (value instanceof Set)
		return plainData([...value]);
	if (Array.isArray(value))
		return value.map(plainData);
	if (value === null || typeof value !== 'object')
		return typeof value === 'function' ? String(value) : value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plainData(inner)]));
}
const mostTold = 300;
function told(value) {
	if (value === null || value === undefined)
		return null;
	if (typeof value === 'string')
		return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(value, mostTold);
	const [entry, ...more] = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(value) ? Object.entries(value) : [];
	const text = entry && more.length === 0 ? `${entry[0]}: ${jsonOf(entry[1])}` : jsonOf(value);
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(text, mostTold);
}
function jsonOf(value) {
	return typeof value === 'string' ? value : meaning(value);
}
function meaning(value) {
	return JSON.stringify(plainData(value)) ?? '';
}
function isSame(a, b) {
	return meaning(a) === meaning(b);
}


  }),

71747:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	VI: () => (  namedFiles),
	hS: () => (  oneOfFiles),
	we: () => (  fileFields)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _lint_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24050);
  var _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79725);



const path = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1, 'an empty path names no file');
function fileFields(kind, about) {
	return {
		file: path.optional().meta({ title: 'path or glob', ...about }),
		files: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(path)
			.min(1, 'an empty list names no file')
			.optional()
			.meta({ title: 'list of paths or globs', ...about }),
		on: _schema_fields_js__WEBPACK_IMPORTED_MODULE_1__.on,
		...(0,_lint_select_js__WEBPACK_IMPORTED_MODULE_0__  .Bu)(kind),
	};
}
function oneOfFiles(context) {
	if (context.value.file === undefined || context.value.files === undefined)
		return;
	context.issues.push({
		code: 'custom',
		input: context.value,
		message: '`file` and `files` exclude each other',
		path: ['file'],
	});
}
function namedFiles(config) {
	return config.files ?? (config.file === undefined ? undefined : [config.file]);
}


  }),

77693:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	d: () => (  readCookieDate)
  });
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const delimiters = /[\t\x20-\x2f\x3b-\x40\x5b-\x60\x7b-\x7e]+/;
function readCookieDate(text) {
	let time;
	let day;
	let month;
	let year;
	for (const token of text.split(delimiters)) {
		const clock = time ? null : /^(\d{1,2}):(\d{1,2}):(\d{1,2})(?!\d)/.exec(token);
		const at = months.indexOf(token.slice(0, 3).toLowerCase());
		if (clock)
			time = clock.slice(1).map(Number);
		else if (day === undefined && /^\d{1,2}(?!\d)/.test(token))
			day = Number.parseInt(token, 10);
		else if (month === undefined && at >= 0)
			month = at;
		else if (year === undefined && /^\d{2,4}(?!\d)/.test(token))
			year = Number.parseInt(token, 10);
	}
	if (time === undefined || day === undefined || month === undefined || year === undefined)
		return null;
	const [hour = 0, minute = 0, second = 0] = time;
	const full = year >= 100 ? year : year + (year >= 70 ? 1900 : 2000);
	if (full < 1601 || hour > 23 || minute > 59 || second > 59)
		return null;
	const moment = new Date(Date.UTC(full, month, day, hour, minute, second));
	return moment.getUTCDate() === day ? moment.getTime() : null;
}


  }),

81787:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  liesAbove)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


function liesAbove(directory, names) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
		return false;
	for (let at = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
		if (names.some((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name))))
			return true;
		if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
			return false;
	}
}


  }),

83380:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	j: () => (  directoryOf),
	u: () => (  joinPath)
  });
function joinPath(directory, path) {
	const whole = path.startsWith('/') ? path : `${directory}/${path}`;
	const parts = [];
	for (const part of whole.split('/')) {
		if (part === '' || part === '.')
			continue;
		if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
			parts.pop();
		else
			parts.push(part);
	}
	return (whole.startsWith('/') ? '/' : '') + parts.join('/') || '.';
}
function directoryOf(path) {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash);
}


  }),

84968:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bn: () => (  isInternalName),
	C0: () => (  isPrivateAddress),
	i0: () => (  isPublicAddress),
	sw: () => (  isPublicHost)
  });
  var _secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69512);
  var _host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16612);


const networks = [
	['0.0.0.0', 8, 'ipv4'],
	['10.0.0.0', 8, 'ipv4'],
	['100.64.0.0', 10, 'ipv4'],
	['127.0.0.0', 8, 'ipv4'],
	['169.254.0.0', 16, 'ipv4'],
	['172.16.0.0', 12, 'ipv4'],
	['192.168.0.0', 16, 'ipv4'],
	['::', 128, 'ipv6'],
	['::1', 128, 'ipv6'],
	['fc00::', 7, 'ipv6'],
	['fe80::', 10, 'ipv6'],
];
let list;
function inside() {
	if (list)
		return list;
	list = (0,_secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_1__  .K)();
	for (const [network, prefix, family] of networks)
		list.addSubnet(network, prefix, family);
	return list;
}
function isPrivateAddress(address) {
	const family = (0,_secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_1__  .e)(address);
	return family !== 0 && inside().check(address, family === 6 ? 'ipv6' : 'ipv4');
}
function isPublicAddress(address) {
	return !isPrivateAddress(address);
}
const internalDomain = /\.(internal|local|localhost|lan|svc|docker|consul|cluster|intranet|private|home\.arpa|cluster\.local)\.?$/i;
function isInternalName(host) {
	return (0,_secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_1__  .e)(host) === 0 && (!host.includes('.') || internalDomain.test(host));
}
function isPublicHost(host) {
	if (host === '' || (0,_host_js__WEBPACK_IMPORTED_MODULE_0__  .Wo)(host))
		return false;
	return (0,_secrecy_addresses_js__WEBPACK_IMPORTED_MODULE_1__  .e)(host) === 0 ? !isInternalName(host) : isPublicAddress(host);
}


  }),

86038:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  composeNames),
	T: () => (  withCompanion)
  });
  var _formats_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83380);
  var _formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21839);


const composeNames = [
	...['docker-compose.prod', 'docker-compose.production', 'compose.prod', 'compose.production'],
	...['deploy/docker-compose', 'docker/docker-compose', 'compose', 'docker-compose'],
].flatMap((name) => [`${name}.yml`, `${name}.yaml`]);
async function withCompanion(files, reader) {
	const [name] = files;
	if (name === undefined)
		return files;
	const plain = /^(docker-)?compose\.ya?ml$/.test(name);
	const companion = plain ? name.replace(/\.(ya?ml)$/, '.override.$1') : await baseOf(reader, name);
	if (companion === undefined || !(await reader.isThere(companion)))
		return files;
	return plain ? [name, companion] : [companion, name];
}
async function baseOf(reader, name) {
	const source = await reader.read(name);
	const services = (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .gM)(source?.text ?? '', name).root, 'services');
	if (services?.kind !== 'map')
		return undefined;
	const isWhole = [...services.entries.values()].every((one) => ['image', 'build', 'extends'].some((key) => (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .Jt)(one, key)));
	if (isWhole)
		return undefined;
	for (const base of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']) {
		const path = (0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_1__  .u)((0,_formats_paths_js__WEBPACK_IMPORTED_MODULE_1__  .j)(name), base);
		if (await reader.isThere(path))
			return path;
	}
	return undefined;
}


  }),

9000:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  isRecord)
  });
function isRecord(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}


  }),

90039:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	J: () => (  terminalHere),
	M: () => (  complete)
  });
  var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33993);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72527);




function terminalHere() {
	if (!process.stdin.isTTY || !_probe_standard_js__WEBPACK_IMPORTED_MODULE_2__  ._q.isTTY)
		return null;
	const reader = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr, terminal: true });
	const lines = [];
	let waiting;
	let isOver = false;
	const hand = (line) => {
		const wants = waiting;
		waiting = undefined;
		if (wants)
			wants(line);
		else if (line !== null)
			lines.push(line);
	};
	reader.on('line', hand);
	reader.on('close', () => {
		isOver = true;
		hand(null);
	});
	const next = () => new Promise((done) => {
		const known = lines.shift();
		if (known !== undefined || isOver)
			return done(known ?? null);
		waiting = done;
	});
	return {
		ask: async (question) => {
			reader.setPrompt(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__  .kc)(question)} `);
			reader.prompt();
			const line = await next();
			if (line === null)
				throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('there was no answer', 'nothing was written')]);
			return line.trim();
		},
		say: (text) => {
			_probe_standard_js__WEBPACK_IMPORTED_MODULE_2__  ._q.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_3__  .kc)(text)}\n`);
		},
		close: () => reader.close(),
	};
}
const mostTimes = 3;
async function complete(given, wanted, terminal) {
	const missing = Object.entries(wanted).filter(([name]) => given[name] === undefined);
	const answers = {};
	if (terminal === null)
		refuseMissing(missing);
	else
		for (const [name, question] of missing) {
			const answer = await insist(terminal, question);
			if (answer === '')
				refuseMissing([[name, question]]);
			answers[name] = answer;
		}
	return { ...given, ...answers };
}
async function insist(terminal, question) {
	for (let time = 1;; time++) {
		const answer = await terminal.ask(question);
		if (answer !== '' || time === mostTimes)
			return answer;
	}
}
function refuseMissing(missing) {
	if (missing.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(missing.map(([name, question]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is missing`, question)));
}


  }),

90066:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  addressesOf)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _time_limit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72255);


async function addressesOf(net, host, timeoutMs) {
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
		return { addresses: [host] };
	return new Promise((resolve) => {
		const endLimit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_1__  .D)(timeoutMs, () => resolve({ fault: 'timeout' }));
		net.lookup(host, { all: true }, (error, found) => {
			endLimit();
			if (error)
				return resolve({ fault: error.code ?? 'unknown' });
			const addresses = Array.isArray(found) ? found.map((one) => one.address) : [found];
			resolve(addresses.length > 0 ? { addresses: [...new Set(addresses)] } : { fault: 'ENODATA' });
		});
	});
}


  }),

92396:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  editorLine)
  });
const schemas = 'https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1';
function editorLine(name) {
	return `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
}


  }),

96206:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	askRepository: () => (  askRepository),
	changedPaths: () => (  changedPaths),
	headCommit: () => (  headCommit),
	isShallow: () => (  isShallow),
	placeInRepository: () => (  placeInRepository),
	remoteUrl: () => (  remoteUrl),
	runGit: () => (  runGit)
  });
  var _above_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81787);
  var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);
  var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32453);
  var _time_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72255);




const timeoutMs = 10_000;
const settings = {
	GIT_TERMINAL_PROMPT: '0',
	GIT_NO_LAZY_FETCH: '1',
	GIT_NO_REPLACE_OBJECTS: '1',
	GIT_OPTIONAL_LOCKS: '0',
};
async function runGit(args, options) {
	if (args.some((arg) => arg.includes('\0')))
		throw unanswered('no name for git has a NUL byte');
	const run = { ...options, env: { ...inherited(), ...settings }, maxBytes: options.maxBytes ?? 1024 * 1024 };
	const { code, stdout, truncated } = await (options.stdin === undefined ? ask(args, run) : tell(args, run));
	if (code === null)
		throw unanswered('a signal ended git');
	if (truncated)
		throw unanswered('git answered more than is wanted');
	return { code, stdout };
}
async function askRepository(args, options) {
	const mayBeInOne = process.env.GIT_DIR !== undefined || (0,_above_js__WEBPACK_IMPORTED_MODULE_0__  .L)(options.cwd, ['.git', 'HEAD']);
	return mayBeInOne ? runGit(args, options) : { code: 128, stdout: Buffer.alloc(0) };
}
async function ask(args, { cwd, env, maxBytes }) {
	const answer = new _exec_js__WEBPACK_IMPORTED_MODULE_2__  .s6(maxBytes);
	const { exec } = await __webpack_require__.e(  1260).then(__webpack_require__.bind(__webpack_require__, 81260));
	const listeners = { stdout: (chunk) => answer.add(chunk) };
	const asked = exec('git', [...args], { cwd, env, listeners, silent: true, ignoreReturnCode: true });
	const code = await inTime(asked.catch(notRun));
	return { code, stdout: answer.bytes(), truncated: answer.truncated };
}
async function tell(args, run) {
	const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__  .ig)(['git', ...args], { ...run, timeoutMs }).catch(notRun);
	if (result.timedOut)
		throw late();
	return result;
}
async function inTime(asked) {
	let endLimit = () => { };
	const over = new Promise((_, fail) => {
		endLimit = (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_3__  .D)(timeoutMs, () => fail(late()));
	});
	return Promise.race([asked, over]).finally(() => endLimit());
}
async function placeInRepository(cwd) {
	const { code, stdout } = await askRepository(['rev-parse', '--show-toplevel', '--show-prefix'], { cwd });
	const [top, prefix = ''] = stdout.toString('utf8').split('\n');
	return code === 0 && top ? { top, prefix } : null;
}
async function headCommit(cwd) {
	const answer = await askRepository(['rev-parse', 'HEAD'], { cwd }).catch(() => undefined);
	return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}
async function remoteUrl(cwd) {
	const answer = await askRepository(['config', '--get', 'remote.origin.url'], { cwd }).catch(() => undefined);
	return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}
async function changedPaths(cwd, commit) {
	const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--full-index', `${commit}^{commit}`, 'HEAD'];
	const { code, stdout } = await askRepository(args, { cwd });
	return code === 0 ? stdout.toString('utf8').split('\0').filter(Boolean) : null;
}
async function isShallow(cwd) {
	const { code, stdout } = await askRepository(['rev-parse', '--is-shallow-repository'], { cwd });
	return code !== 0 || stdout.toString('utf8').trim() !== 'false';
}
const needed = /^(?:GIT_.*|XDG_.*|LC_.*|PATH|HOME|USER|LOGNAME|LANG|TZ|TMPDIR|SYSTEMROOT|USERPROFILE)$/i;
function inherited() {
	return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => value === undefined || !needed.test(name) ? [] : [[name, value]]));
}
function notRun(cause) {
	throw unanswered('git cannot be run', cause);
}
function late() {
	return unanswered('git did not answer in time');
}
function unanswered(observed, cause) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('file/unreadable', 'git cannot be asked', { expected: 'an answer of git', observed, cause });
}


  })

};
return { ids, modules };
})
