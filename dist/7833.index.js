(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 7833;
const ids = [7833,5209];
const modules = {

  86038: shared[86038],

  21977:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  d: () => (  defineFileLint)
});

var lint_define = __webpack_require__(2121);
var bounded = __webpack_require__(54637);
;

function unreadable(rule, { message, file, line, column }) {
	return {
		rule,
		level: 'error',
		message: (0,bounded .Mm)(`${file} cannot be understood: ${message}`, 300),
		expected: 'text that can be read as what it is',
		observed: (0,bounded .Mm)(message),
		location: { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) },
		inconclusive: true,
	};
}

;


function defineFileLint(lint) {
	return (0,lint_define .r)({
		...lint,
		seen: (observation, ...more) => observation.faults.length === 0
			? lint.seen(observation, ...more)
			: { subjects: [], said: observation.faults.map((fault) => unreadable(`${lint.kind}/unparsable`, fault)) },
	});
}


  }),

  71747: shared[71747],

  77818:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  A: () => (  observeFiles)
});

var glob = __webpack_require__(97224);
var probe_error = __webpack_require__(49540);
var bounded = __webpack_require__(54637);
var question = __webpack_require__(98182);
var long_lines = __webpack_require__(18);
var utf8 = __webpack_require__(15541);
;



const mostBytes = 1024 * 1024;
async function readSource(place, path, rule, kind) {
	const read = await place.read(path, mostBytes, kind);
	if (read === null)
		return null;
	const refuse = (observed) => new probe_error .B(rule, `${path} cannot be read as text`, {
		expected: 'a UTF-8 text file of at most 1 MiB with lines of at most 64 KiB',
		observed,
	});
	if (read.truncated)
		throw refuse('more than 1 MiB');
	const decoded = (0,utf8 .S)(read.bytes);
	if ('fault' in decoded)
		throw refuse(decoded.fault);
	const { text } = decoded;
	if ((0,long_lines .z)(text))
		throw refuse('a line of more than 64 KiB');
	return { path, text };
}

;



class FileReader {
	#place;
	#kind;
	#asked;
	#others = new Set();
	#most;
	constructor(place, kind, asked) {
		this.#place = place;
		this.#kind = kind;
		this.#asked = new Set((0,question .j9)(asked).flatMap((question) => ('paths' in question ? question.paths : [])));
		this.#most = asked.more?.atMost ?? 0;
	}
	get confined() {
		return this.#place.confined;
	}
	async isThere(path) {
		this.#look(path);
		return (await this.#place.stat(path)) !== null;
	}
	isInside(path) {
		return inside(() => this.isThere(path), false);
	}
	globInside(pattern) {
		return inside(() => this.glob(pattern), []);
	}
	isIgnored(path) {
		return this.#place.ignored(path);
	}
	async glob(pattern) {
		this.#look(pattern);
		const found = await this.#place.glob(pattern);
		if (this.#asked.has(pattern))
			for (const path of found)
				this.#asked.add(path);
		return found;
	}
	read(path, kind) {
		this.#look(path);
		return readSource(this.#place, path, `${this.#kind}/unparsable`, kind);
	}
	#look(path) {
		if (this.#asked.has(path) || this.#others.has(path))
			return;
		if (this.#others.size >= this.#most) {
			throw new probe_error .B(`${this.#kind}/unparsable`, 'The files name more files than one check reads', {
				expected: `at most ${this.#most} files besides those that are judged`,
				observed: 'more',
			});
		}
		this.#others.add(path);
	}
}
async function inside(look, none) {
	try {
		return await look();
	}
	catch (error) {
		if (error instanceof probe_error .B && error.rule === 'file/outside')
			return none;
		throw error;
	}
}

;




async function observeFiles(asked, config, world, reading) {
	const place = await world.place(config.on);
	const question = `${reading.kind} ${place.name} ${JSON.stringify([asked, reading.given ?? null])}`;
	return world.ask(question, () => {
		const reader = new FileReader(place, reading.kind, asked);
		return asked.named ? readNamed(asked.named, reader, reading) : readUsual(asked.usual, reader, reading);
	});
}
async function readNamed(named, reader, reading) {
	const paths = named.flatMap((question) => question.paths);
	const files = new Set();
	for (const path of paths) {
		if ((0,glob .f)(path)) {
			for (const found of await reader.glob(path))
				files.add(found);
		}
		else {
			files.add(path);
		}
	}
	for (const file of files)
		if (!(await reader.isThere(file)))
			throw missing(reading, file);
	if (files.size === 0)
		throw missing(reading, (0,bounded .Mm)(paths.join(', ')));
	return reading.load({ files: [...files], discovered: false, earlier: [] }, reader);
}
async function readUsual(groups, reader, reading) {
	const pointed = (await reading.pointed?.(reader)) ?? [];
	if (pointed.length > 0)
		return reading.load({ files: pointed, discovered: true, earlier: [] }, reader);
	const earlier = [];
	let last;
	for (const group of groups) {
		const files = await present(group, reader, reading.except);
		if (files.length === 0)
			continue;
		last = await reading.load({ files, discovered: true, earlier: [...earlier] }, reader);
		if (!reading.isEmpty?.(last))
			return last;
		earlier.push(...files);
	}
	if (last === undefined)
		throw missing(reading);
	return last;
}
async function present({ paths, pick }, reader, except) {
	const found = [];
	for (const path of paths) {
		if ((0,glob .f)(path))
			found.push(...(await reader.glob(path)).filter((one) => !except?.test(one)));
		else if (await reader.isThere(path))
			found.push(path);
		if (pick === 'first' && found.length > 0)
			return found.slice(0, 1);
	}
	return [...new Set(found)];
}
function missing({ kind, missing: text }, path) {
	const details = { expected: path ?? text.expected, observed: 'no such file' };
	return new probe_error .B(`${kind}/file-missing`, text.message(path), details);
}


  }),

  55813: shared[55813],

  98182: core[98182],

  7950: core[7950],

  41919: shared[41919],

  38723: shared[38723],

  2027: shared[2027],

  95209: core[95209],

  15944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	NZ: () => (  wholeStageOf),
	fF: () => (  baseImage),
	ht: () => (  variablesOf),
	lS: () => (  copiesOf),
	oG: () => (  workdirOf)
  });
  var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83380);

function stageOf(text, target) {
	const lines = text.split('\n');
	const starts = lines.flatMap((line, index) => (/^\s*FROM\s/i.test(line) ? [index] : []));
	const named = starts.find((at) => / AS\s+(\S+)/i.exec(lines[at] ?? '')?.[1]?.toLowerCase() === target.toLowerCase());
	const from = named ?? starts.at(-1) ?? 0;
	const to = starts.find((at) => at > from) ?? lines.length;
	return lines.map((line, index) => (index >= from && index < to ? line : '')).join('\n');
}
function wholeStageOf(text, target) {
	const lines = text.split('\n');
	const stages = stagesOf(text);
	const kept = new Set();
	const named = stages.find(({ name }) => name !== undefined && name === target.toLowerCase());
	for (let stage = named ?? stages.at(-1); stage && !kept.has(stage);) {
		kept.add(stage);
		const { image } = stage;
		stage = stages.find(({ name }) => name === image.toLowerCase());
	}
	const isKept = (index) => [...kept].some(({ from, to }) => index >= from && index < to);
	return stages.length === 0 ? text : lines.map((line, index) => (isKept(index) ? line : '')).join('\n');
}
function stagesOf(text) {
	const lines = text.split('\n');
	const starts = lines.flatMap((line, from) => {
		const match = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line);
		return match?.[1] === undefined ? [] : [{ image: match[1], name: match[2]?.toLowerCase(), from }];
	});
	return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? lines.length }));
}
function copiesOf(stage) {
	let home = '/';
	return stage.split('\n').flatMap((line, index) => {
		const workdir = /^\s*WORKDIR\s+(\S+)/i.exec(line)?.[1];
		if (workdir !== undefined)
			home = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__  .u)(home, workdir);
		const written = argumentsOf(/^\s*(?:COPY|ADD)\s+/i, line);
		if (written === undefined)
			return [];
		const words = written
			.trim()
			.replace(/^\[|\]$/g, '')
			.split(/[\s,]+/);
		const flags = words.filter((word) => word.startsWith('--'));
		const paths = words
			.filter((word) => word !== '' && !word.startsWith('--'))
			.map((word) => word.replace(/^"|"$/g, ''));
		const target = paths.pop();
		if (target === undefined || paths.length === 0)
			return [];
		const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length) ?? null;
		const whole = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__  .u)(home, target);
		const isDirectory = /(^|\/)\.?$/.test(target) || paths.length > 1;
		return [{ target: isDirectory && whole !== '/' ? `${whole}/` : whole, sources: paths, from, line: index + 1 }];
	});
}
function workdirOf(stage) {
	const written = stage.split('\n').flatMap((line) => /^\s*WORKDIR\s+(\S+)/i.exec(line)?.[1] ?? []);
	return written.length === 0 ? undefined : written.reduce((home, path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__  .u)(home, path), '/');
}
function variablesOf(stage) {
	const found = new Map();
	for (const line of stage.replace(/\\\r?\n/g, ' ').split('\n')) {
		const written = argumentsOf(/^\s*ENV\s+/i, line);
		if (written === undefined)
			continue;
		const old = /^([A-Za-z_]\w*)\s([^=]*)$/.exec(written.trim());
		if (old?.[1] !== undefined)
			found.set(old[1], (old[2] ?? '').trimStart());
		else
			for (const [, key = '', value = ''] of written.matchAll(/(?<!\w)([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))
				found.set(key, value.replace(/^["']|["']$/g, ''));
	}
	return found;
}
function argumentsOf(instruction, line) {
	const found = instruction.exec(line);
	return found && found[0].length < line.length ? line.slice(found[0].length) : undefined;
}
function baseImage(text, stage) {
	const froms = stagesOf(text);
	const named = (name) => froms.find((one) => one.name === name.toLowerCase());
	let image = (named(stage) ?? froms.at(-1))?.image;
	for (let step = 0; image !== undefined && step < froms.length; step++) {
		const before = named(image);
		if (!before)
			break;
		image = before.image;
	}
	return image?.includes('$') ? undefined : image;
}


  }),

  18: core[18],

  83380: shared[83380],

  15541: core[15541],

  21839: shared[21839],

  77833:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  nginx: () => (  nginx)
});

var files_define = __webpack_require__(21977);
var bounded = __webpack_require__(54637);
;

function treeOf(directives) {
	const top = { name: '', args: [], file: '', line: 1, column: 1, block: [...directives] };
	const root = scopeOf(top, undefined);
	const servers = walk(root).filter((scope) => scope.directive.name === 'server' &&
		!chain(scope).some(({ directive }) => /^(stream|mail)$/.test(directive.name)));
	return { root, servers };
}
function scopeOf(directive, parent) {
	const children = [];
	const scope = { directive, parent, children };
	for (const child of directive.block ?? [])
		if (child.block)
			children.push(scopeOf(child, scope));
	return scope;
}
function walk(scope) {
	return [scope, ...scope.children.flatMap(walk)];
}
function chain(scope) {
	const scopes = [];
	for (let one = scope; one; one = one.parent)
		scopes.push(one);
	return scopes;
}
function own(scope, name) {
	return (scope.directive.block ?? []).filter((directive) => directive.name === name);
}
function inForce(scope, name) {
	for (const one of chain(scope)) {
		const found = own(one, name);
		if (found.length > 0)
			return found;
	}
	return [];
}
function argsOf(scope, name) {
	return inForce(scope, name)
		.at(-1)
		?.args.map((word) => word.text);
}
function texts(directive) {
	return directive.args.map((word) => word.text);
}
function place(directive) {
	return { file: directive.file, line: directive.line, column: directive.column };
}
function label(directive) {
	return (0,bounded .Mm)([directive.name, ...texts(directive)].join(' '), 120);
}

var host = __webpack_require__(16612);
;



function listens(server) {
	const written = own(server, 'listen');
	if (written.length === 0)
		return [{ address: '*', port: 80, ssl: false, loopback: false }];
	return written.map((directive) => {
		const [socket = '', ...options] = texts(directive);
		const ssl = options.includes('ssl') || options.includes('quic');
		if (socket.startsWith('unix:'))
			return { address: socket, port: 0, ssl, loopback: true };
		const match = /^(?:(\[[^\]]*\]|[^:]*):)?(\d+)$/.exec(socket);
		const address = match ? (match[1] ?? '*') : socket;
		const port = match ? Number(match[2]) : /[$<{%]/.test(socket) ? Number.NaN : 80;
		return { address, port, ssl, loopback: (0,host .U9)(address) };
	});
}
function endsTls(server) {
	return listens(server).some((listen) => listen.ssl) || inForce(server, 'ssl').some((one) => texts(one)[0] === 'on');
}
function isPublic(server) {
	return listens(server).some((listen) => !listen.loopback);
}
const passes = ['proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'grpc_pass', 'scgi_pass'];
function passing(server, names = passes) {
	return walk(server).filter((scope) => names.some((name) => own(scope, name).length > 0));
}
function serves(server) {
	if (rejectsHandshake(server))
		return false;
	if (turnsAway(server))
		return walk(server).some((scope) => scope !== server && isServing(scope));
	const locations = walk(server).filter((scope) => scope.directive.name === 'location');
	if (locations.some(isServing))
		return true;
	if (locations.some((scope) => isRootLocation(scope) && turnsAway(scope)))
		return false;
	return inForce(server, 'root').length > 0 || locations.length > 0;
}
function turnsAway(scope) {
	return own(scope, 'return').some((one) => !/^2\d\d$/.test(texts(one)[0] ?? ''));
}
function isServing(scope) {
	if (scope.directive.name !== 'location' || isAcme(scope))
		return false;
	return ['root', 'alias', 'try_files', ...passes].some((name) => own(scope, name).length > 0);
}
function rejectsHandshake(server) {
	return inForce(server, 'ssl_reject_handshake').some((one) => texts(one)[0] === 'on');
}
function isAcme(scope) {
	return texts(scope.directive).some((text) => /^\^?\/\\?\.well-known\b/.test(text));
}
function isRootLocation(scope) {
	const args = texts(scope.directive).filter((text) => text !== '^~');
	return scope.directive.name === 'location' && args.length === 1 && args[0] === '/';
}
const staticPath = /^\^?\/?(static|assets|media|_next\/static|dist|build|css|js|img|images|fonts)\b/;
const staticSuffix = /\b(css|js)\b/;
function isStatic({ directive }) {
	const [operator = ''] = texts(directive);
	const pattern = texts(directive).at(-1) ?? '';
	return (directive.name === 'location' &&
		(staticPath.test(pattern) || (operator.startsWith('~') && staticSuffix.test(pattern))));
}
const probe = /^\^?\/(?:[\w-]+\/){0,3}(?:health|healthz|health-?check|_health|livez|liveness|ready|readyz|readiness|ping|metrics|up|status)\/?\$?$/;
function isProbe({ directive }) {
	return directive.name === 'location' && probe.test(texts(directive).at(-1) ?? '');
}
function mergesHeaders(scope) {
	return inForce(scope, 'add_header_inherit').some((one) => texts(one)[0] === 'merge');
}
function nameOf(server) {
	const names = own(server, 'server_name').flatMap(texts);
	return names.length > 0 ? (0,bounded .Mm)(names.slice(0, 3).join(' '), 120) : 'without a name';
}

;


const forwarded = /\$\{?http_(x_forwarded_(proto|scheme|ssl|protocol)|x_scheme|x_url_scheme|cloudfront_forwarded_proto)\b/;
const clientAddress = /\$\{?http_(x_forwarded_for|x_real_ip|x_client_ip|true_client_ip|cf_connecting_ip|cf_ray|fastly_client_ip|x_amzn_trace_id|x_azure_clientip|x_envoy_external_address|do_connecting_ip)\b/;
function frontOf(tree, around, declared) {
	if (declared !== undefined)
		return declared ? { because: '`behind-proxy` says so', declared } : null;
	if (tree.servers.some((server) => endsTls(server) && isPublic(server)))
		return null;
	const because = inText(tree) ?? inPorts(tree, around);
	return because === null ? null : { because, declared: false };
}
function inText({ root, servers }) {
	const scopes = walk(root);
	const uses = scopes.some((scope) => [scope.directive, ...(scope.directive.block ?? [])].some((one) => /^(map|if|proxy_set_header|fastcgi_param|uwsgi_param|set)$/.test(one.name) &&
		texts(one).some((text) => forwarded.test(text))));
	if (uses)
		return 'it takes the scheme of the client from a proxy in front';
	const reads = scopes.some((scope) => [scope.directive, ...(scope.directive.block ?? [])].some((one) => /^(map|geo|if|set|limit_(req|conn)_zone)$/.test(one.name) &&
		texts(one).some((text) => clientAddress.test(text))));
	const trusts = reads || scopes.some((scope) => ['real_ip_header', 'set_real_ip_from'].some((name) => own(scope, name).length > 0));
	if (trusts)
		return 'it takes the address of the client from a proxy in front';
	const told = servers.some((server) => own(server, 'listen').some((one) => texts(one).includes('proxy_protocol')));
	return told ? 'its connections come from a proxy in front (proxy_protocol)' : null;
}
function inPorts({ servers }, { front, ports }) {
	const reached = ports?.some(({ published }) => published === 80 || published === 443);
	if (reached)
		return null;
	if (front !== null)
		return front;
	if (ports) {
		return ports.length === 0
			? 'its Compose service publishes no port to the network'
			: `its Compose service publishes port ${ports
				.map(({ published }) => published)
				.slice(0, 3)
				.join(', ')}, neither 80 nor 443`;
	}
	const written = servers.flatMap((server) => (isPublic(server) ? listens(server) : []));
	if (written.some(({ port }) => Number.isNaN(port)))
		return 'the platform chooses its port by a variable';
	const usual = written.some(({ port }) => port === 80 || port === 443);
	return written.length > 0 && !usual ? `it listens on port ${written[0]?.port}, not on 80 or 443` : null;
}
function plainPorts({ ports }) {
	const mapped = ports?.flatMap(({ published, target }) => (published === 80 ? [target] : [])) ?? [];
	return new Set(mapped.length > 0 ? mapped : [80]);
}

;



function seen({ files, directives, notes, around }, config, { environment }, selected) {
	const tree = treeOf(directives);
	const includes = notes.map(includeDraft);
	if (tree.servers.length > 0) {
		const front = frontOf(tree, around, config['behind-proxy'] ?? environment.behindProxy);
		const asks = (rule) => selected.has(`nginx/${rule}`);
		return { subjects: [{ ...tree, around, front, asks }], said: includes };
	}
	const noServer = {
		rule: 'nginx/no-server',
		message: 'The configuration has no server of http, so nothing could be judged',
		expected: 'a server block, in the files or in what they include',
		observed: `${files.length} files, no server block`,
		location: { file: files[0] ?? 'nginx.conf' },
		inconclusive: true,
	};
	return { subjects: [], said: [noServer, ...includes] };
}
function gather(judged, { said }) {
	const told = new Map();
	for (const { draft } of [...said.map((draft) => ({ draft })), ...judged]) {
		const { file, line, column } = draft.location ?? {};
		const key = JSON.stringify([draft.rule, draft.message, file, line, column]);
		if (!told.has(key))
			told.set(key, draft);
	}
	return [...told.values()];
}
function includeDraft(note) {
	const path = (0,bounded .Mm)(note.path, 150);
	const location = { file: note.file, line: note.line, column: note.column };
	const rule = 'nginx/include-missing';
	switch (note.kind) {
		case 'missing': {
			const message = `The included file ${path} is not there`;
			return { rule, level: 'error', message, expected: path, observed: 'no such file', location };
		}
		case 'empty-glob': {
			const message = `The include ${path} matches no file`;
			return { rule, level: 'warning', message, expected: 'at least one file', observed: 'none', location };
		}
		case 'outside': {
			const message = `What ${path} says is not judged here, because no file of the checkout was found for it`;
			const expected = 'a file that can be read; this check with `on` the server reads it there';
			return { rule, level: 'info', message, expected, observed: 'not read', location };
		}
		case 'stock': {
			const message = `${path} comes with a package and was not read; its usual text was taken`;
			return { rule, level: 'info', message, expected: 'nothing', observed: 'not read', location };
		}
	}
}
const decidedBy = {
	'tls-listen': 'a `tls` check of the public host',
	'tls-protocols': 'a `tls` check of the public host',
	'tls-ciphers': 'a `tls` check of the public host',
	'https-redirect': 'a `headers` check of the public address (`https-redirect`)',
	hsts: 'a `headers` check of the public address (`hsts`)',
	'security-headers': 'a `headers` check of the public address',
	'header-lost': 'a `headers` check of the public address',
	compression: 'a `headers` or `page` check of the public address',
	'static-cache': 'a `page` check of the public address',
	dotfiles: 'an `exposure` check of the public address',
	'root-exposed': 'an `exposure` check of the public address',
	'server-tokens': 'a `headers` check of the public address',
};
const unjudged = {
	unanswered: 'exact',
	notes: 'required',
	words: ({ rule, notJudged }) => {
		const name = rule.slice('nginx/'.length);
		return {
			rule: 'nginx/not-decidable',
			message: `${name} is not judged here, because ${notJudged}`,
			expected: decidedBy[name] ?? 'this check with `on` the server, where everything can be read',
			observed: notJudged,
		};
	},
};

var observe = __webpack_require__(77818);
var glob = __webpack_require__(97224);
;
const endsWord = /[ \t\r\n;{]/;
const afterQuote = /[ \t\r\n;{)]/;
const longestWord = 4096;
const deepest = 64;
const mostDirectives = 20_000;
function parseNginx(text, file) {
	const reader = new Reader(text, file);
	try {
		return { directives: reader.read() };
	}
	catch (error) {
		if (error instanceof SyntaxFault)
			return { directives: [], fault: error.fault };
		throw error;
	}
}
class SyntaxFault extends Error {
	fault;
	constructor(fault) {
		super(fault.message);
		this.fault = fault;
	}
}
class Reader {
	#text;
	#file;
	#at = 0;
	#line = 1;
	#lineStart = 0;
	#count = 0;
	constructor(text, file) {
		this.#text = text.replace(/^\uFEFF/, '');
		this.#file = file;
	}
	read() {
		const top = [];
		const open = [top];
		let words = [];
		for (;;) {
			this.#skipSpace();
			const char = this.#text[this.#at];
			if (char === undefined)
				break;
			if (char === ';' || char === '{') {
				const [first, ...args] = words;
				if (!first)
					throw this.#fault(`unexpected "${char}"`);
				words = [];
				if (++this.#count > mostDirectives)
					throw this.#fault(`more than ${mostDirectives} directives`);
				const directive = { name: first.text, args, file: this.#file, line: first.line, column: first.column };
				this.#next();
				if (char === ';') {
					open.at(-1)?.push(directive);
				}
				else if (/_by_lua_block$/.test(first.text)) {
					this.#skipLua();
					open.at(-1)?.push({ ...directive, block: [] });
				}
				else {
					const block = [];
					open.at(-1)?.push({ ...directive, block });
					open.push(block);
					if (open.length > deepest)
						throw this.#fault(`blocks nested deeper than ${deepest}`);
				}
			}
			else if (char === '}') {
				if (words.length > 0)
					throw this.#fault('unexpected "}": the directive before it does not end with ";"');
				if (open.length === 1)
					throw this.#fault('unexpected "}"');
				open.pop();
				this.#next();
			}
			else {
				words.push(this.#word(char));
			}
		}
		if (words.length > 0)
			throw this.#fault('unexpected end of file, expecting ";" or "}"');
		if (open.length > 1)
			throw this.#fault('unexpected end of file, expecting "}"');
		return top;
	}
	#next() {
		if (this.#text[this.#at] === '\n') {
			this.#line++;
			this.#lineStart = this.#at + 1;
		}
		this.#at++;
	}
	#skipSpace() {
		for (;;) {
			const char = this.#text[this.#at];
			if (char === ' ' || char === '\t' || char === '\r' || char === '\n') {
				this.#next();
			}
			else if (char === '#') {
				const end = this.#text.indexOf('\n', this.#at);
				this.#at = end < 0 ? this.#text.length : end;
			}
			else {
				return;
			}
		}
	}
	#word(first) {
		const start = { line: this.#line, column: this.#at - this.#lineStart + 1 };
		const quote = first === '"' || first === "'" ? first : undefined;
		if (quote)
			this.#next();
		const parts = [];
		let length = 0;
		for (;;) {
			const char = this.#text[this.#at];
			if (char === undefined) {
				throw quote
					? this.#fault(`a ${quote} without its end`, start)
					: this.#fault('unexpected end of file, expecting ";" or "}"');
			}
			if (char === '\\') {
				const escaped = this.#text[this.#at + 1];
				if (escaped === undefined)
					throw this.#fault('unexpected end of file after "\\"');
				parts.push(unescaped(escaped));
				this.#next();
				this.#next();
			}
			else if (quote) {
				this.#next();
				if (char === quote)
					break;
				parts.push(char);
			}
			else if (char === '$' && this.#text[this.#at + 1] === '{') {
				parts.push('${');
				this.#next();
				this.#next();
			}
			else if (endsWord.test(char)) {
				break;
			}
			else {
				parts.push(char);
				this.#next();
			}
			if (++length > longestWord)
				throw this.#fault('a word of more than 4096 characters', start);
		}
		if (quote && !afterQuote.test(this.#text[this.#at] ?? ';')) {
			throw this.#fault(`unexpected "${this.#text[this.#at]}" after a quoted word`);
		}
		return { text: parts.join(''), quoted: quote !== undefined, ...start };
	}
	#skipLua() {
		const start = { line: this.#line, column: this.#at - this.#lineStart + 1 };
		for (let depth = 1; depth > 0;) {
			const char = this.#text[this.#at];
			if (char === undefined)
				throw this.#fault('a Lua block without its end', start);
			if (char === '{')
				depth++;
			else if (char === '}')
				depth--;
			else if (char === '"' || char === "'")
				this.#skipLuaString(char);
			else if (this.#text.startsWith('--', this.#at)) {
				const end = this.#text.indexOf('\n', this.#at);
				this.#at = (end < 0 ? this.#text.length : end) - 1;
			}
			this.#next();
		}
	}
	#skipLuaString(quote) {
		this.#next();
		while (this.#at < this.#text.length && this.#text[this.#at] !== quote && this.#text[this.#at] !== '\n') {
			if (this.#text[this.#at] === '\\')
				this.#next();
			this.#next();
		}
	}
	#fault(message, at = { line: this.#line, column: this.#at - this.#lineStart + 1 }) {
		return new SyntaxFault({ message, file: this.#file, ...at });
	}
}
function unescaped(char) {
	if (char === '"' || char === "'" || char === '\\')
		return char;
	if (char === 't')
		return '\t';
	if (char === 'r')
		return '\r';
	if (char === 'n')
		return '\n';
	return `\\${char}`;
}

var paths = __webpack_require__(83380);
var companion = __webpack_require__(86038);
var ports = __webpack_require__(38723);
var services = __webpack_require__(2027);
var template = __webpack_require__(95209);
var dockerfile = __webpack_require__(15944);
var nodes = __webpack_require__(21839);
;








const terminators = /^(traefik|caddy|caddy-docker-proxy|nginx-proxy|nginx-proxy-manager|acme-companion|letsencrypt-nginx-proxy-companion|haproxy|envoy|cloudflared|swag|pomerium|zoraxy)$/;
const nginxImages = /^(nginx|nginx-unprivileged|openresty|angie|freenginx|tengine)$/;
const nothing = { front: null, ports: null, version: null, contents: [] };
async function aroundOf(reader, mains) {
	if (!reader.confined)
		return nothing;
	const homes = [...new Set(mains.map(paths .j).flatMap((home) => [home, (0,paths .j)(home)]))];
	const project = await projectIn(reader, ['.', ...homes]);
	const services = [...(project?.services ?? [])];
	const builds = services.flatMap(([name, node]) => buildOf(name, node, project?.home));
	const lone = [];
	for (const context of new Set(['.', ...homes])) {
		for (const file of await reader.globInside((0,paths .u)(context, '{Dockerfile*,*.Dockerfile}')))
			lone.push({ context, file });
	}
	const images = await imagesOf(reader, [...builds, ...lone]);
	const built = new Set(images.map(({ service }) => service));
	const places = new Set(mains.map((main) => (0,paths .j)(main).split('/').at(-1)));
	const known = services.filter(([name, node]) => isNginx(node) || built.has(name));
	const run = known.length > 0 ? known : services.filter(([name]) => places.has(name));
	const near = run.filter(([name, node]) => [...bindsIn(node, project?.home), ...images.flatMap((image) => (image.service === name ? image.from : []))].some((path) => mains.some((main) => isIn(main, path))));
	const own = near.length > 0 ? near : run;
	const reached = services.some(([, node]) => publishedBy(node).some(({ published }) => [80, 443].includes(published)));
	const handed = own.length > 0 || reached ? own : services;
	const versions = [
		...own.map(([, node]) => versionOf((0,template .hd)((0,nodes .ws)((0,nodes .Jt)(node, 'image')) ?? '', null))),
		...images.map(({ image }) => versionOf(image)),
	].filter((version) => version !== null);
	return {
		front: (project ? (around_frontOf(project.services, own, handed) ?? around_frontOf(project.overlays, [])) : null) ??
			(await platformOf(reader)) ??
			(own.length === 0 ? unknownImage(images, mains) : null),
		ports: own.length === 0 ? null : own.flatMap(([, node]) => publishedBy(node)),
		version: versions[0] ?? null,
		contents: [
			...images.flatMap(({ contents }) => contents),
			...own.flatMap(([, node]) => contentsOf(node, project?.home)),
		],
	};
}
function unknownImage(images, mains) {
	const copied = images.find(({ from }) => from.some((path) => mains.some((main) => isIn(main, path))));
	if (copied)
		return `it is put into an image (${copied.file}), and nothing here says how that is reached`;
	return mains.length > 0 && mains.every((main) => main.endsWith('.template'))
		? 'it is a template that an image fills in, and nothing here says how that is reached'
		: null;
}
function versionOf(image) {
	if (!/^nginx(-unprivileged)?$/.test((0,services .Mq)(image)))
		return null;
	const match = /:(\d+)\.(\d+)\.(\d+)/.exec(image.split('/').at(-1) ?? '');
	return match ? match.slice(1).map(Number) : null;
}
const platforms = [
	['fly.toml', 'Fly.io'],
	['render.yaml', 'Render'],
	['railway.toml', 'Railway'],
	['railway.json', 'Railway'],
	['heroku.yml', 'Heroku'],
	['captain-definition', 'CapRover'],
];
async function platformOf(reader) {
	for (const [file, name] of platforms)
		if (await reader.isThere(file))
			return `${name} stands in front (${file})`;
	return null;
}
async function projectIn(reader, homes) {
	for (const home of new Set(homes)) {
		for (const name of companion .L) {
			const path = (0,paths .u)(home, name);
			if (!(await reader.isThere(path)))
				continue;
			const files = await (0,companion .T)([path], reader);
			const texts = await Promise.all(files.map(async (file) => (await reader.read(file))?.text ?? ''));
			const roots = texts.map((text, index) => (0,nodes .gM)(text, files[index] ?? path).root);
			const directory = (0,paths .j)(path);
			return { services: (0,services .Yj)(roots), overlays: await overlaysIn(reader, directory, files), home: directory };
		}
	}
	return undefined;
}
function isNginx(node) {
	return nginxImages.test(imageOf(node)) || (0,services .cS)(node, null).some(({ target }) => target.startsWith('/etc/nginx'));
}
function imageOf(node) {
	return (0,services .Mq)((0,template .hd)((0,nodes .ws)((0,nodes .Jt)(node, 'image')) ?? '', null));
}
function bindsIn(node, home = '.') {
	return (0,services .cS)(node, null).flatMap(({ source, bind }) => (bind ? [(0,paths .u)(home, source)] : []));
}
function isIn(path, directory) {
	return directory === '.' || path === directory || path.startsWith(`${directory}/`);
}
async function overlaysIn(reader, home, read) {
	const all = await reader.globInside((0,paths .u)(home, '{docker-compose,compose}*.{yml,yaml}'));
	const overlays = all.filter((path) => !read.includes(path) && /traefik|proxy|caddy|https|tls|ssl|letsencrypt/.test(path));
	const texts = await Promise.all(overlays.map(async (path) => (await reader.read(path))?.text ?? ''));
	return (0,services .Yj)(texts.map((text, index) => (0,nodes .gM)(text, overlays[index] ?? home).root));
}
function around_frontOf(services, own, handed = own) {
	for (const [name, node] of handed) {
		const labels = (0,nodes .Jt)(node, 'labels');
		const keys = labels?.kind === 'map' ? [...labels.entries.keys()] : [];
		const environment = (0,nodes .Jt)(node, 'environment');
		const variables = environment?.kind === 'map' ? [...environment.entries.keys()] : [];
		const off = (0,nodes .ws)((0,nodes .Jt)(labels, 'traefik.enable')) === 'false';
		if (!off && keys.some((key) => /^(traefik\.(http\.|enable$)|caddy(\.|_\d|$))/.test(key))) {
			return `the labels of ${name} hand it to a proxy in front`;
		}
		if (variables.some((key) => /^(VIRTUAL_HOST|LETSENCRYPT_HOST)$/.test(key))) {
			return `the variables of ${name} hand it to a proxy in front`;
		}
	}
	const owned = new Set(own.map(([name]) => name));
	const other = [...services].find(([name, node]) => !owned.has(name) && (terminators.test(imageOf(node)) || ((0,nodes .Jt)(node, 'build') && terminators.test(name))));
	return other ? `${other[0]} stands in front in the Compose file` : null;
}
function publishedBy(node) {
	if ((0,nodes .ws)((0,nodes .Jt)(node, 'network_mode')) === 'host') {
		return [80, 443].map((port) => ({ published: port, target: port }));
	}
	return (0,nodes .c3)((0,nodes .Jt)(node, 'ports')).flatMap((one) => {
		const { address, published, target } = (0,ports .H)(one, null);
		if ((0,host .U9)(address))
			return [];
		return /^\d+$/.test(published) && /^\d+$/.test(target)
			? [{ published: Number(published), target: Number(target) }]
			: [];
	});
}
function buildOf(service, node, home = '.') {
	const build = (0,nodes .Jt)(node, 'build');
	if (!build)
		return [];
	const text = (key) => {
		const written = (0,nodes .ws)((0,nodes .Jt)(build, key));
		return written === undefined ? undefined : (0,template .hd)(written, null);
	};
	const context = (0,paths .u)(home, text('context') ?? '.');
	const target = text('target');
	const file = (0,paths .u)(context, text('dockerfile') ?? 'Dockerfile');
	return [{ service, context, file, ...(target !== undefined && { target }) }];
}
async function imagesOf(reader, builds) {
	const images = [];
	const seen = new Set();
	for (const { service, context, file, target = '' } of builds) {
		const path = (0,paths .u)('.', file);
		if (path.startsWith('/') || path.startsWith('..'))
			continue;
		if (service === undefined && seen.has(path))
			continue;
		seen.add(path);
		const text = (await reader.isInside(path)) ? (await reader.read(path))?.text : undefined;
		if (text === undefined)
			continue;
		const copies = (0,dockerfile .lS)((0,dockerfile .NZ)(text, target));
		const image = (0,dockerfile .fF)(text, target) ?? '';
		if (!nginxImages.test((0,services .Mq)(image)) && !copies.some(({ target: to }) => to.startsWith('/etc/nginx')))
			continue;
		const homes = service === undefined ? [context, '.'] : [context];
		const contents = copies.flatMap(({ sources, from, target: to, line }) => sources.flatMap((one) => (from === null ? homes.map((home) => (0,paths .u)(home, one)) : [null]).map((source) => ({ target: to, source, file: path, line }))));
		images.push({ service, file: path, image, from: contents.flatMap(({ source }) => source ?? []), contents });
	}
	return images;
}
function contentsOf(node, home = '.') {
	return (0,services .cS)(node, null).map(({ source, target, bind, node: { file, line } }) => ({
		target,
		source: bind ? (0,paths .u)(home, source) : null,
		file,
		line,
	}));
}

;


const usualHomes = ['nginx', 'conf', 'config/nginx', 'deploy/nginx', 'docker/nginx', '.docker/nginx', 'etc/nginx', '.'];
const partDirectory = /^(conf\.d|sites-(enabled|available)|snippets|templates|includes?|vhosts?(\.d)?)$/;
function candidates(path, home, contents) {
	const put = [...new Set(contents.flatMap((content) => placedBy(path, content)))];
	const inside = /^\/(?:usr\/local\/(?:openresty\/nginx\/conf|nginx\/conf|etc\/nginx)|etc\/nginx)\/(.+)$/.exec(path)?.[1];
	const parts = (inside ?? path.slice(1)).split('/');
	const ends = parts.map((_, index) => parts.slice(index).join('/')).filter((end) => !/^\*+$/.test(end));
	if (inside === undefined)
		return { put, usual: ends.filter((end) => end.includes('/')) };
	const above = partDirectory.test(home.split('/').at(-1) ?? '') ? (0,paths .j)(home) : home;
	const templates = /^conf\.d\/\*(\.conf)?$/.test(inside) ? ['templates/*.conf.template'] : [];
	const homes = [above, home, (0,paths .j)(home), ...usualHomes];
	const usual = [...ends.slice(0, 1), ...templates, ...ends.slice(1)].flatMap((end) => homes.map((one) => (0,paths .u)(one, end)));
	return { put, usual: [...new Set(usual)].filter((one) => !one.startsWith('..')) };
}
function placedBy(path, { target, source }) {
	if (source === null || target === '/')
		return [];
	const directory = target.replace(/\/$/, '');
	const name = source.split('/').at(-1) ?? '';
	if (path === directory || (0,glob .k)(path, directory))
		return [source];
	if ((0,glob .k)(path, `${directory}/${name}`))
		return [source];
	return path.startsWith(`${directory}/`) ? [(0,paths .u)(source, path.slice(directory.length + 1))] : [];
}

;
const stock_texts = [
	[
		/(^|\/)letsencrypt\/options-ssl-nginx\.conf$/,
		'ssl_session_cache shared:le_nginx_SSL:10m; ssl_session_timeout 1440m; ssl_session_tickets off; ssl_protocols TLSv1.2 TLSv1.3; ssl_prefer_server_ciphers off;',
	],
	[
		/(^|\/)proxy_params$/,
		'proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;',
	],
	[
		/(^|\/)snippets\/snakeoil\.conf$/,
		'ssl_certificate /etc/ssl/certs/ssl-cert-snakeoil.pem; ssl_certificate_key /etc/ssl/private/ssl-cert-snakeoil.key;',
	],
	[
		/(^|\/)snippets\/fastcgi-php\.conf$/,
		'fastcgi_split_path_info ^(.+?\\.php)(/.*)$; try_files $fastcgi_script_name =404; fastcgi_index index.php;',
	],
	[/(^|\/)(mime\.types|(fastcgi|uwsgi|scgi)_params|fastcgi\.conf|koi-(utf|win)|win-utf)$/, ''],
	[/(^|\/)modules-enabled\/|^\/usr\/share\/nginx\/modules\//, ''],
];
function stockText(path) {
	return stock_texts.find(([pattern]) => pattern.test(path))?.[1];
}

;






const mostFiles = 200;
const deepestInclude = 10;
const includes_mostDirectives = 50_000;
const elsewhere = /^\/|^(\.\/)?(conf\.d|sites-(enabled|available)|vhosts?(\.d)?|modules-enabled)\/|[$<{]/;
async function loadNginx(reader, mains) {
	const around = await aroundOf(reader, mains);
	const loads = [];
	for (const main of mains) {
		const loader = new Loader(reader, main, around.contents);
		const directives = await loader.file(main, []);
		loads.push({ main, directives, loader });
	}
	const own = loads.filter(({ main }) => !loads.some((other) => other.main !== main && other.loader.included.has(main)));
	const kept = own.length > 0 ? own : loads;
	return {
		files: [...new Set(kept.flatMap(({ loader }) => loader.files))],
		directives: kept.flatMap(({ directives }) => directives),
		notes: kept.flatMap(({ loader }) => loader.notes),
		around,
		faults: kept.flatMap(({ loader }) => loader.faults),
	};
}
class Loader {
	files = [];
	included = new Set();
	notes = [];
	faults = [];
	#reader;
	#main;
	#directory;
	#contents;
	#count = 0;
	constructor(reader, main, contents) {
		this.#reader = reader;
		this.#main = main;
		this.#directory = (0,paths .j)(main);
		this.#contents = contents;
	}
	async file(path, chain) {
		const source = await this.#reader.read(path);
		if (source === null) {
			this.faults.push({ message: `there is no file ${path}`, file: path });
			return [];
		}
		this.files.push(path);
		const { directives, fault } = parseNginx(source.text, path);
		if (fault)
			this.faults.push(isTemplate(source.text) ? { ...fault, message: `${fault.message}; ${asTemplate}` } : fault);
		return this.#expand(directives, [...chain, path]);
	}
	async #expand(directives, chain) {
		const expanded = [];
		for (const directive of directives) {
			if (++this.#count > includes_mostDirectives) {
				if (this.#count === includes_mostDirectives + 1) {
					this.faults.push({ message: `more than ${includes_mostDirectives} directives in all`, ...at(directive) });
				}
				break;
			}
			if (directive.name === 'include' && !directive.block)
				expanded.push(...(await this.#include(directive, chain)));
			else if (directive.block)
				expanded.push({ ...directive, block: await this.#expand(directive.block, chain) });
			else
				expanded.push(directive);
		}
		return expanded;
	}
	async #include(directive, chain) {
		const written = directive.args[0]?.text;
		if (written === undefined || directive.args.length > 1) {
			this.faults.push({ message: 'invalid number of arguments in "include"', ...at(directive) });
			return [];
		}
		const paths = await this.#find(written);
		if (paths.length === 0)
			return this.#unread(directive, written);
		const found = [];
		for (const one of paths) {
			if (chain.includes(one) || chain.length > deepestInclude || this.files.length >= mostFiles) {
				this.faults.push({
					message: chain.includes(one)
						? `${one} includes itself`
						: `includes nested deeper than ${deepestInclude} or more than ${mostFiles} files`,
					...at(directive),
				});
				return found;
			}
			this.included.add(one);
			found.push(...(await this.file(one, chain)));
		}
		return found;
	}
	#unread(directive, written) {
		const stock = stockText(written);
		this.notes.push({ kind: stock === undefined ? this.#absent(written) : 'stock', path: written, ...at(directive) });
		if (stock === undefined)
			return [directive];
		return parseNginx(stock, directive.file).directives.map((one) => ({ ...one, ...at(directive) }));
	}
	#absent(written) {
		if (this.#reader.confined && elsewhere.test(written))
			return 'outside';
		return (0,glob .f)(written) ? 'empty-glob' : 'missing';
	}
	async #find(written) {
		const path = (0,paths .u)(this.#directory, written);
		if (!this.#reader.confined)
			return this.#present(path);
		if (!written.startsWith('/')) {
			const found = await this.#present(path);
			return found.length > 0 ? found : this.#mapped((0,paths .u)('/etc/nginx', written));
		}
		return this.#mapped(path);
	}
	async #mapped(path) {
		const { put, usual } = candidates(path, this.#directory, this.#contents);
		const there = (await Promise.all(put.map((one) => this.#present(one)))).flat();
		if (there.length > 0)
			return [...new Set(there)];
		for (const one of usual) {
			const found = await this.#present(one);
			const kept = (0,glob .f)(one) && !(0,glob .f)((0,paths .j)(one)) && !one.includes('conf.d/') ? await this.#parts(found) : found;
			if (kept.length > 0)
				return kept;
		}
		return [];
	}
	async #present(path) {
		if ((0,glob .f)(path))
			return (await this.#reader.globInside(path)).filter((one) => one !== this.#main);
		const inside = this.#reader.confined ? await this.#reader.isInside(path) : await this.#reader.isThere(path);
		return inside ? [path] : [];
	}
	async #parts(paths) {
		const texts = await Promise.all(paths.map((path) => this.#reader.read(path)));
		return paths.filter((path, index) => {
			const names = parseNginx(texts[index]?.text ?? '', path).directives.map(({ name }) => name);
			return names.some((name) => /^(server|upstream|map)$/.test(name));
		});
	}
}
const asTemplate = 'it is a template, and has to be judged as it is filled in';
function isTemplate(text) {
	return /\{\{|\{%|<%/.test(text);
}
function at(directive) {
	return { file: directive.file, line: directive.line, column: directive.column };
}

;



function observe_observe(asked, config, world) {
	return (0,observe .A)(asked, config, world, {
		kind: 'nginx',
		missing: {
			message: (path) => (path === undefined ? 'There is no nginx configuration to judge' : `There is no file ${path}`),
			expected: (0,bounded .Mm)(asked.usual.flatMap(({ paths }) => paths).join(', ')),
		},
		load: ({ files }, reader) => loadNginx(reader, files),
	});
}

var questions = __webpack_require__(55813);
var check_place = __webpack_require__(14163);
;


const usualNames = [
	'nginx/nginx.conf',
	'nginx.conf',
	'docker/nginx/nginx.conf',
	'deploy/nginx/nginx.conf',
	'deploy/nginx.conf',
	'config/nginx.conf',
	'conf/nginx.conf',
	'nginx/default.conf',
];
const inCheckout = [
	{ paths: usualNames, pick: 'first' },
	{ paths: ['nginx/conf.d/*.conf'], pick: 'there' },
];
const onServer = [{ paths: ['/etc/nginx/nginx.conf'], pick: 'first' }];
function questions_questions(config, scene) {
	return (0,questions .u)(config, scene, {
		usual: (0,check_place .FN)(config, scene) === null ? inCheckout : onServer,
		more: { later: 'what they include, and the Compose files and Dockerfiles that say how they are run', atMost: 2000 },
	});
}

var rule = __webpack_require__(6412);
;




function judged(found, open) {
	const [first] = open;
	if (!first)
		return found;
	const note = { location: place(first.scope.directive) };
	return (0,rule .b)(first.because, { note, nothing: true, ...(found.length > 0 && { beside: found, answer: true }) });
}
function inFront({ because }, servers) {
	const [first] = servers;
	const note = { ...(first && { location: place(first.directive) }) };
	return (0,rule .b)(`TLS ends in front of this nginx: ${because}`, { note });
}
function nothingFor(what) {
	return (0,rule .b)(what, { nothing: true });
}
function unreadFor(scope) {
	const including = chain(scope).find((one) => own(one, 'include').length > 0);
	return including && unread(including, scope);
}
function unreadInServer(scope) {
	const including = chain(scope).find(({ directive }) => directive.name === 'server' && directive.block?.some(({ name }) => name === 'include'));
	return including && unread(including, scope);
}
function unreadForServer(server) {
	const including = chain(server).find((one) => own(one, 'include').some(({ args }) => one === server || !(0,glob .f)(args[0]?.text ?? '')));
	return including && unread(including, server);
}
function unreadWithin(scope) {
	const including = walk(scope).find((one) => own(one, 'include').length > 0);
	return including && unread(including, scope);
}
function unreadServers(root) {
	const including = walk(root).find((one) => /^(|http|server)$/.test(one.directive.name) && own(one, 'include').length > 0);
	return including && unread(including, including);
}
function unread(including, scope) {
	const path = (0,bounded .Mm)(own(including, 'include')[0]?.args[0]?.text ?? '', 150);
	return { because: `${path} was not read and may say it`, scope, including };
}
function withoutHttp(scope) {
	const known = chain(scope).some(({ directive }) => directive.name === 'http');
	return known
		? undefined
		: { because: 'the http block around this server is not among the files and may say it', scope, including: scope };
}

;




function serverTokens({ servers }) {
	const seen = new Set();
	const found = [];
	const open = [];
	for (const server of servers) {
		const directive = inForce(server, 'server_tokens').at(-1);
		const value = directive ? (texts(directive)[0] ?? '') : undefined;
		if (value === 'off' || value === '' || seen.has(directive))
			continue;
		const elsewhere = directive ? undefined : (unreadFor(server) ?? withoutHttp(server));
		if (elsewhere) {
			open.push(elsewhere);
			continue;
		}
		seen.add(directive);
		found.push({
			message: 'The version of nginx is told to everybody',
			expected: 'server_tokens off',
			observed: value === undefined ? 'the default, on' : (0,bounded .Mm)(`server_tokens ${value}`, 100),
			location: place(directive ?? server.directive),
		});
	}
	return judged(found, open);
}
function statusExposed({ servers }) {
	return servers.flatMap((server) => walk(server).flatMap((scope) => {
		const status = own(scope, 'stub_status')[0] ?? own(scope, 'status')[0];
		if (!status || isRestricted(scope) || unreadFor(scope) || listens(server).every((listen) => listen.loopback))
			return [];
		return [
			{
				message: `${label(scope.directive)} shows the server's counters to everybody`,
				expected: 'allow 127.0.0.1; deny all',
				observed: 'no restriction of access in force here',
				location: place(status),
			},
		];
	}));
}
function isRestricted(scope) {
	const rules = inForce(scope, 'deny').some((one) => texts(one)[0] === 'all');
	const basic = argsOf(scope, 'auth_basic');
	const asks = (basic !== undefined && basic[0] !== 'off') || inForce(scope, 'auth_request').length > 0;
	return rules || asks || chain(scope).some((one) => own(one, 'internal').length > 0);
}
function allowWithoutDeny({ root }) {
	return walk(root).flatMap((scope) => {
		const allow = own(scope, 'allow').find((one) => texts(one)[0] !== 'all');
		if (!allow || own(scope, 'deny').length > 0 || own(scope, 'include').length > 0)
			return [];
		return [
			{
				message: `${label(scope.directive) || 'http'} allows some addresses but denies nobody`,
				expected: 'deny all after the allowed addresses',
				observed: label(allow),
				location: place(allow),
			},
		];
	});
}
const anybody = /^(?:\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\/[0-7]|\[?(?:::|8000::)\]?\/[01]|2000::\/3)$/;
function realIpTrust({ root, servers }) {
	const edge = servers.some(endsTls);
	return walk(root).flatMap((scope) => own(scope, 'set_real_ip_from').flatMap((one) => {
		if (!anybody.test(texts(one)[0] ?? ''))
			return [];
		return [
			{
				...(!edge && { level: 'warning' }),
				message: 'Every client is believed to be the proxy and can write its own address',
				expected: 'set_real_ip_from with the addresses of the proxy',
				observed: label(one),
				location: place(one),
			},
		];
	}));
}
const accessRules = {
	'server-tokens': serverTokens,
	'status-exposed': statusExposed,
	'allow-without-deny': allowWithoutDeny,
	'real-ip-trust': realIpTrust,
};

var regex = __webpack_require__(7950);
;





function aliasTraversal({ root }) {
	return walk(root).flatMap((scope) => {
		const alias = own(scope, 'alias')[0];
		const args = texts(scope.directive);
		const isPrefix = args.length === 1 || (args.length === 2 && args[0] === '^~');
		const path = args.at(-1) ?? '';
		if (!alias || scope.directive.name !== 'location' || !isPrefix || path.endsWith('/'))
			return [];
		if (chain(scope).some((one) => own(one, 'internal').length > 0))
			return [];
		if (!texts(alias)[0]?.endsWith('/'))
			return [];
		return [
			{
				message: `${path}../ reads what lies beside the alias, since the location lacks its final slash`,
				expected: `location ${path}/`,
				observed: (0,bounded .Mm)(`location ${path} with alias ${texts(alias)[0]}`),
				location: place(scope.directive),
			},
		];
	});
}
function autoindex({ root }) {
	return walk(root).flatMap((scope) => own(scope, 'autoindex').flatMap((one) => texts(one)[0] === 'on' && !isInternal(scope)
		? [
			{
				message: `${label(scope.directive) || 'The configuration'} lists its directories to everybody`,
				expected: 'autoindex off',
				observed: 'autoindex on',
				location: place(one),
			},
		]
		: []));
}
function isInternal(scope) {
	return chain(scope).some((one) => own(one, 'internal').length > 0);
}
function dotfiles({ servers }) {
	const found = [];
	const open = [];
	const giving = servers.flatMap((server) => {
		const from = fromDisk(server);
		return from ? [{ server, from }] : [];
	});
	if (giving.length === 0)
		return nothingFor('no server here gives out the files of a directory');
	for (const { server, from } of giving) {
		if (guardsDotfiles(server))
			continue;
		const elsewhere = unreadInServer(server);
		if (elsewhere)
			open.push(elsewhere);
		else {
			found.push({
				message: `The server ${nameOf(server)} gives out files whose names start with a dot, such as .env and .git`,
				expected: 'location ~ /\\. { deny all; }',
				observed: `${label(from.directive)} serves files and nothing denies them`,
				location: place(from.directive),
			});
		}
	}
	return judged(found, open);
}
function fromDisk(server) {
	const root = walk(server).find((scope) => isRootLocation(scope) && (own(scope, 'root').length > 0 || own(scope, 'try_files').length > 0));
	if (root)
		return (own(root, 'try_files').flatMap(texts)[0] ?? '$uri').startsWith('$uri') ? root : undefined;
	const handed = walk(server).some((scope) => isRootLocation(scope) && (passing(scope).length > 0 || own(scope, 'return').length > 0));
	return !handed && serves(server) && inForce(server, 'root').length > 0 && own(server, 'return').length === 0
		? server
		: undefined;
}
const dotted = ['/.env', '/.git/config'];
function guardsDotfiles(server) {
	const refusing = walk(server).filter((scope) => {
		const codes = own(scope, 'return').map((one) => texts(one)[0] ?? '');
		const denied = own(scope, 'deny').some((one) => texts(one)[0] === 'all');
		return (denied || own(scope, 'internal').length > 0 || codes.some((code) => /^4\d\d$/.test(code))) && !isAcme(scope);
	});
	return dotted.every((path) => refusing.some((scope) => covers(scope, path)));
}
function covers({ directive }, path) {
	const args = texts(directive);
	if (directive.name === 'if') {
		const test = /^\(\$(?:request_uri|uri|document_uri) (~\*?) (.+?) ?\)$/.exec(args.join(' ').replace(/["']/g, ''));
		return test !== null && matches(test[2] ?? '', path);
	}
	if (directive.name !== 'location')
		return false;
	const [operator = '', pattern = ''] = args.length > 1 ? args : ['', args[0]];
	if (operator === '=')
		return pattern === path;
	return operator.startsWith('~') ? matches(pattern, path) : pattern !== '/' && path.startsWith(pattern);
}
function matches(pattern, path) {
	try {
		return (0,regex .t)(`(?i)${pattern.replace(/\(\?<?[!=][^()]*(?:\([^()]*\)[^()]*)*\)/g, '')}`).test(path);
	}
	catch {
		return false;
	}
}
const systemRoot = /^\/(|etc(?:\/(?:nginx|ssl|pki|letsencrypt))?|home(?:\/[\w.-]+)?|root|var|usr|opt|proc|tmp|usr\/local)\/?$/;
const sourceRoot = /^\/(srv|app|code|src|workspace|usr\/src\/app)\/?$/;
function rootExposed({ root, around }) {
	return walk(root).flatMap((scope) => [...own(scope, 'root'), ...own(scope, 'alias')].flatMap((one) => {
		const path = texts(one)[0] ?? '';
		if (onlyPasses(scope) || triesOneDirectory(scope))
			return [];
		if (systemRoot.test(path))
			return [exposed(one, path, label(one))];
		if (!sourceRoot.test(path))
			return [];
		const put = around.contents.filter(({ target }) => isBelow(target, path));
		const source = put.find((content) => content.source !== null && isSource(content.source));
		if (source)
			return [exposed(one, path, `${source.source} of the checkout is put there (${source.file})`)];
		return put.length > 0 || isSite(scope) ? [] : [exposed(one, path, label(one))];
	}));
}
function exposed(one, path, observed) {
	return {
		message: `${one.name} ${(0,bounded .Mm)(path, 100)} opens a whole system or source directory to the web`,
		expected: 'a directory that holds nothing but public files',
		observed: (0,bounded .Mm)(observed, 200),
		location: place(one),
	};
}
function isBelow(target, root) {
	const directory = root.replace(/\/$/, '');
	return target.replace(/\/$/, '') === directory || target.startsWith(`${directory}/`);
}
function isSource(source) {
	return source === '.' || /(^|\/)(src|app|backend|server|api|code)$/.test(source);
}
function onlyPasses(scope) {
	const hands = (scope.directive.block ?? []).some(({ name }) => /^(proxy|uwsgi|fastcgi|scgi|grpc)_pass$/.test(name));
	return hands && scope.children.length === 0 && own(scope, 'try_files').length === 0;
}
function triesOneDirectory(scope) {
	const tries = own(scope, 'try_files').flatMap((one) => texts(one).slice(0, -1));
	return scope.directive.name === 'location' && tries.length > 0 && tries.every((text) => /^\/?[\w.-]+\//.test(text));
}
function isSite(scope) {
	const server = chain(scope).find(({ directive }) => directive.name === 'server');
	if (!server)
		return false;
	const tries = walk(server).flatMap((one) => own(one, 'try_files').flatMap(texts));
	if (tries.includes('/index.html'))
		return true;
	const indexes = walk(server).flatMap((one) => inForce(one, 'index').flatMap(texts));
	return passing(server).length === 0 && (indexes.includes('index.html') || tries.includes('$uri.html'));
}
function tryFiles({ servers }) {
	return servers.flatMap((server) => {
		const named = new Set(walk(server).flatMap((scope) => (scope.directive.name === 'location' ? texts(scope.directive).slice(0, 1) : [])));
		return walk(server).flatMap((scope) => own(scope, 'try_files').flatMap((one) => {
			const last = texts(one).at(-1) ?? '';
			if (texts(one).length < 2) {
				return [tryDraft('try_files has no fallback', 'a file and a fallback', label(one), one)];
			}
			if (!last.startsWith('@') || named.has(last) || unreadWithin(server))
				return [];
			return [tryDraft(`try_files falls back to ${last}, which is not defined`, `location ${last}`, label(one), one)];
		}));
	});
}
function tryDraft(message, expected, observed, at) {
	return { message, expected, observed, location: place(at) };
}
function staticCache({ servers }) {
	const given = servers
		.flatMap(walk)
		.filter((scope) => isStatic(scope) && passing(scope).length === 0)
		.filter((scope) => own(scope, 'return').length === 0 && own(scope, 'deny').length === 0);
	if (given.length === 0)
		return nothingFor('no location here gives out styles, scripts or images');
	return given.flatMap((scope) => {
		if (isCached(scope) || unreadFor(scope))
			return [];
		return [
			{
				message: `${label(scope.directive)} is served without a lifetime, so browsers ask for every file again`,
				expected: 'expires 30d, or add_header Cache-Control with max-age',
				observed: 'no expires and no Cache-Control in force here',
				location: place(scope.directive),
			},
		];
	});
}
function isCached(scope) {
	const expires = argsOf(scope, 'expires')?.at(-1);
	if (expires !== undefined && !/^(off|epoch|-.*|0)$/.test(expires))
		return true;
	return inForce(scope, 'add_header').some((one) => {
		const [name = '', value = ''] = texts(one);
		return (name.toLowerCase() === 'cache-control' && (/max-age\s*=\s*[1-9]|immutable/i.test(value) || value.includes('$')));
	});
}
const textTypes = ['text/css', 'javascript'];
function compression({ servers }) {
	const serving = servers.filter(serves);
	if (serving.length === 0)
		return nothingFor('no server here answers by itself');
	const open = [];
	const faults = serving.flatMap((server) => {
		const fault = compressionFault(server, 'brotli') === undefined ? undefined : compressionFault(server, 'gzip');
		const written = argsOf(server, 'gzip') !== undefined;
		const elsewhere = unreadFor(server) ?? withoutHttp(server);
		if (fault && elsewhere && !(written && argsOf(server, 'gzip')?.[0] === 'off')) {
			open.push(elsewhere);
			return [];
		}
		return fault ? [{ server, fault }] : [];
	});
	const [first] = faults;
	if (!first)
		return judged([], open);
	return [
		{
			message: `${first.fault} (${faults.length} of ${serving.length} serving servers)`,
			expected: 'gzip on, and gzip_types with text/css and application/javascript; or brotli likewise',
			observed: first.fault,
			location: place(inForce(first.server, 'gzip').at(-1) ?? first.server.directive),
		},
	];
}
function compressionFault(server, module) {
	if (argsOf(server, module)?.[0] !== 'on')
		return 'Nothing is compressed';
	const types = argsOf(server, `${module}_types`) ?? [];
	if (types.includes('*'))
		return undefined;
	const missing = textTypes.filter((wanted) => !types.some((type) => type.includes(wanted)));
	return missing.length > 0 ? `Only part of the text is compressed: no ${missing.join(', no ')}` : undefined;
}
const filesRules = {
	autoindex,
	'alias-traversal': aliasTraversal,
	'root-exposed': rootExposed,
	dotfiles,
	'try-files': tryFiles,
	compression,
	'static-cache': staticCache,
};

;




const security = new Set([
	'strict-transport-security',
	'content-security-policy',
	'x-frame-options',
	'x-content-type-options',
	'referrer-policy',
	'permissions-policy',
	'cross-origin-opener-policy',
	'cross-origin-resource-policy',
	'cross-origin-embedder-policy',
]);
const asked = new Set(['x-frame-options', 'content-security-policy', 'x-content-type-options', 'referrer-policy']);
const ofFiles = new Set(['strict-transport-security', 'x-content-type-options', 'cross-origin-resource-policy']);
function headerNames(scope) {
	return own(scope, 'add_header').map((one) => texts(one)[0] ?? '');
}
function headerLost({ servers }) {
	return servers.flatMap((server) => lostIn(server, security));
}
function lostIn(server, wanted) {
	return walk(server).flatMap((scope) => {
		const mine = headerNames(scope);
		if (mine.length === 0 || !scope.parent || mergesHeaders(scope) || own(scope, 'include').length > 0)
			return [];
		if (isProbe(scope) && own(scope, 'return').length > 0)
			return [];
		const kept = new Set(mine.map((name) => name.toLowerCase()));
		const outer = inForce(scope.parent, 'add_header').map((one) => texts(one)[0] ?? '');
		const lost = [...new Set(outer)].filter((name) => wanted.has(name.toLowerCase()) && !kept.has(name.toLowerCase()));
		const first = own(scope, 'add_header')[0];
		if (lost.length === 0 || !first)
			return [];
		return [
			{
				...(isStatic(scope) && !lost.some((name) => ofFiles.has(name.toLowerCase())) && { level: 'warning' }),
				message: `${label(scope.directive)} has an add_header of its own and so loses ${lost.join(', ')}`,
				expected: 'the headers repeated here, by an include that both blocks have',
				observed: `only ${(0,bounded .Mm)(mine.join(', '), 150)}`,
				location: place(first),
			},
		];
	});
}
function securityHeaders({ servers, asks }) {
	const sending = servers.filter((server) => endsTls(server) && serves(server));
	if (sending.length === 0)
		return nothingFor('no server here ends TLS and answers by itself');
	const found = [];
	const open = [];
	for (const server of sending) {
		const expected = 'the headers on every answer, also on files that nginx serves';
		const location = place(server.directive);
		const missing = missingIn(server);
		const elsewhere = unreadFor(server);
		if (missing.length > 0 && elsewhere)
			open.push(elsewhere);
		else if (missing.length > 0) {
			const message = `The server ${nameOf(server)} does not send ${missing.join(', ')} itself`;
			found.push({ message, expected, observed: 'no add_header for them; the application may send them', location });
		}
		if (!asks('header-lost'))
			found.push(...lostIn(server, asked).map((one) => ({ ...one, unlessNamed: 'off' })));
		const brief = inForce(server, 'add_header').filter((one) => {
			const name = texts(one)[0]?.toLowerCase() ?? '';
			return security.has(name) && name !== 'strict-transport-security' && texts(one)[2] !== 'always';
		});
		const [first] = brief;
		if (first) {
			const names = brief.map((one) => texts(one)[0]).join(', ');
			const message = `The server ${nameOf(server)} leaves ${(0,bounded .Mm)(names, 150)} out of error answers`;
			const observed = 'add_header without `always`';
			found.push({ level: 'warning', unlessNamed: 'off', message, expected, observed, location: place(first) });
		}
	}
	return judged(found, open);
}
function missingIn(server) {
	const sent = new Map(inForce(server, 'add_header').map((one) => [texts(one)[0]?.toLowerCase() ?? '', texts(one)[1] ?? '']));
	const isFramed = sent.has('x-frame-options') || sent.get('content-security-policy')?.includes('frame-ancestors');
	return [
		...(sent.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? [] : ['X-Content-Type-Options']),
		...(isFramed ? [] : ['X-Frame-Options']),
		...(sent.has('referrer-policy') ? [] : ['Referrer-Policy']),
	];
}
const headersRules = {
	'header-lost': headerLost,
	'security-headers': securityHeaders,
};

;




function bodySize({ servers }) {
	const expected = 'client_max_body_size as large as the largest upload, such as 10m';
	const seen = new Set();
	const drafts = [];
	const open = [];
	const serving = servers.filter(serves);
	if (serving.length === 0)
		return nothingFor('no server here answers by itself');
	for (const server of serving) {
		for (const scope of walk(server)) {
			const [directive] = own(scope, 'client_max_body_size');
			if (directive)
				drafts.push(...largeBody(directive, seen));
		}
		const inherited = inForce(server, 'client_max_body_size').at(-1);
		if (inherited)
			drafts.push(...largeBody(inherited, seen));
		const anywhere = walk(server).some((scope) => own(scope, 'client_max_body_size').length > 0);
		const elsewhere = inherited || anywhere ? undefined : (unreadWithin(server) ?? unreadFor(server) ?? withoutHttp(server));
		if (elsewhere)
			open.push(elsewhere);
		else if (!inherited && !anywhere && passing(server).length > 0) {
			const message = `The server ${nameOf(server)} refuses uploads above 1 MiB, the default`;
			drafts.push({ level: 'info', message, expected, observed: 'not set', location: place(server.directive) });
		}
	}
	return judged(drafts, open);
	function largeBody(directive, known) {
		if (known.has(directive))
			return [];
		known.add(directive);
		const written = texts(directive)[0] ?? '';
		const match = /^(\d+)([kmg]?)$/i.exec(written);
		const bytes = Number(match?.[1]) * ({ k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match?.[2]?.toLowerCase() ?? ''] ?? 1);
		if (match && bytes > 0 && bytes <= 1024 ** 3)
			return [];
		const message = bytes === 0 ? 'Uploads have no limit, so one client can fill the disk' : 'Uploads may be larger than 1 GiB';
		return [{ message, expected, observed: label(directive), location: place(directive) }];
	}
}
const limits = [
	{ zone: 'limit_req_zone', use: 'limit_req' },
	{ zone: 'limit_conn_zone', use: 'limit_conn' },
];
function zonesOf({ root }, { zone, use }) {
	const scopes = walk(root);
	const declared = new Map(scopes
		.flatMap((scope) => own(scope, zone))
		.flatMap((one) => {
		const name = texts(one)
			.map((text) => /^zone=([^:]+)/.exec(text)?.[1])
			.find((found) => found !== undefined);
		return name === undefined ? [] : [[name, one]];
	}));
	const used = new Map(scopes
		.flatMap((scope) => own(scope, use))
		.flatMap((one) => {
		const args = texts(one);
		const name = use === 'limit_conn' ? args[0] : args.map((text) => /^zone=(.+)/.exec(text)?.[1]).find((found) => found);
		return name === undefined ? [] : [[name, one]];
	}));
	return { declared, used };
}
function limitZoneUnused(tree) {
	const other = unreadWithin(tree.root);
	if (other)
		return (0,rule .b)(other.because, { nothing: true });
	return limits.flatMap((limit) => {
		const { declared, used } = zonesOf(tree, limit);
		return [...declared].flatMap(([name, one]) => used.has(name)
			? []
			: [
				{
					message: `The zone ${name} of ${limit.zone} limits nothing`,
					expected: `${limit.use} with this zone in a server or location`,
					observed: 'declared and never used',
					location: place(one),
				},
			]);
	});
}
function limitZoneUndeclared(tree) {
	const [server] = tree.servers;
	const elsewhere = unreadFor(tree.root) ?? unreadServers(tree.root) ?? (server && withoutHttp(server));
	const found = limits.flatMap((limit) => {
		const { declared, used } = zonesOf(tree, limit);
		return [...used].flatMap(([name, one]) => declared.has(name)
			? []
			: [
				{
					message: `${limit.use} names the zone ${name}, which no ${limit.zone} declares; nginx does not start`,
					expected: `${limit.zone} with zone=${name}`,
					observed: label(one),
					location: place(one),
				},
			]);
	});
	return found.length > 0 && elsewhere ? judged([], [elsewhere]) : found;
}
function rateLimit({ servers }) {
	const handing = servers.filter((server) => passing(server).length > 0);
	const [first] = handing;
	if (!first)
		return nothingFor('no server here hands requests to an application');
	const limited = (server) => walk(server).some((scope) => limits.some(({ use }) => inForce(scope, use).length > 0));
	if (handing.some(limited))
		return [];
	const elsewhere = unreadWithin(first) ?? unreadFor(first) ?? withoutHttp(first);
	if (elsewhere)
		return judged([], [elsewhere]);
	return [
		{
			message: 'nginx limits no requests: neither limit_req nor limit_conn is in force',
			expected: 'limit_req on the paths that log in or cost much',
			observed: 'no limit on any path that is handed to an application',
			location: place(first.directive),
		},
	];
}
const limitsRules = {
	'body-size': bodySize,
	'limit-zone-undeclared': limitZoneUndeclared,
	'limit-zone-unused': limitZoneUnused,
	'rate-limit': rateLimit,
};

;



const toldScheme = 'proxy_set_header X-Forwarded-Proto $scheme';
const nobodyAsked = 'no application is asked by proxy_pass here';
function forwardedProto({ servers, front }) {
	const all = servers.flatMap((server) => applications(server).map((scope) => ({ server, scope })));
	const forPeople = all.filter(({ scope }) => !isProbe(scope));
	const asking = forPeople.length > 0 ? forPeople : all;
	if (asking.length === 0)
		return nothingFor(nobodyAsked);
	const found = [];
	const open = [];
	const untold = [];
	for (const { server, scope } of asking) {
		const set = proxyHeader(scope, 'x-forwarded-proto');
		const elsewhere = unreadFor(scope);
		if (set)
			found.push(...schemeFound(set, server, front));
		else if (front)
			continue;
		else if (elsewhere)
			open.push(elsewhere);
		else
			untold.push({ server, scope });
	}
	for (const group of Map.groupBy(untold, ({ server }) => server).values()) {
		found.push(...schemeUntold(group.map(({ scope }) => scope)));
	}
	return judged(found, open);
}
function schemeUntold(scopes) {
	const drops = (scope) => own(scope, 'proxy_set_header').length > 0 && setAround(scope, 'x-forwarded-proto');
	const dropping = scopes.filter(drops);
	const silent = scopes.filter((scope) => !drops(scope));
	return [
		...told(dropping, 'has a proxy_set_header of its own and so loses X-Forwarded-Proto'),
		...told(silent, 'passes on whatever X-Forwarded-Proto a client sends'),
	].map((one) => ({ ...one, expected: toldScheme, observed: 'not set for this proxy_pass' }));
}
function told(scopes, what) {
	const [first, ...others] = scopes;
	const pass = first && own(first, 'proxy_pass')[0];
	if (!pass)
		return [];
	const lines = others.slice(0, 10).map(({ directive }) => directive.line);
	const more = others.length === 0
		? ''
		: `, and so ${others.length === 1 ? 'does the one' : 'do those'} at line ${lines.join(', ')}`;
	return [{ message: `${label(first.directive)} ${what}${more}`, location: place(pass) }];
}
function schemeFound(set, server, front) {
	const value = texts(set)[1] ?? '';
	const location = place(set);
	if (value === '$http_x_forwarded_proto' && endsTls(server)) {
		const message = 'X-Forwarded-Proto is taken from the client although TLS ends here';
		return [{ message, expected: toldScheme, observed: value, location }];
	}
	if (front && !endsTls(server) && /^(\$scheme|http)$/i.test(value)) {
		const message = `X-Forwarded-Proto tells the application http although TLS ends in front: ${front.because}`;
		const expected = 'proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto, or https';
		return [{ ...(!front.declared && { level: 'warning' }), message, expected, observed: value, location }];
	}
	if (value === '' || (/^http$/i.test(value) && endsTls(server))) {
		const message = 'X-Forwarded-Proto tells the application that a TLS connection is not one';
		return [{ message, expected: toldScheme, observed: value || 'an empty value', location }];
	}
	return [];
}
function proxyHeaders({ servers }) {
	const asking = servers.flatMap(applications);
	if (asking.length === 0)
		return nothingFor(nobodyAsked);
	const found = [];
	const open = [];
	for (const server of servers) {
		const lacking = applications(server).map((scope) => ({ scope, missing: untoldTo(scope) }));
		const groups = Map.groupBy(lacking.filter(({ missing }) => missing !== ''), ({ missing }) => missing);
		for (const [missing, group] of groups) {
			const scopes = group.map(({ scope }) => scope);
			open.push(...scopes.flatMap((scope) => unreadFor(scope) ?? []));
			const known = scopes.filter((scope) => unreadFor(scope) === undefined);
			const expected = 'proxy_set_header Host $host and X-Forwarded-For $proxy_add_x_forwarded_for';
			const observed = `no proxy_set_header for ${missing} in force here`;
			found.push(...told(known, `does not tell the application ${missing}`).map((one) => ({ ...one, expected, observed })));
		}
	}
	return judged(found, open);
}
function untoldTo(scope) {
	if (isProbe(scope))
		return '';
	const missing = [
		...(proxyHeader(scope, 'host') ? [] : ['Host']),
		...(proxyHeader(scope, 'x-forwarded-for') || proxyHeader(scope, 'x-real-ip') ? [] : ['X-Forwarded-For']),
	];
	return missing.join(' and ');
}
function applications(server) {
	return passing(server, ['proxy_pass']).filter((scope) => {
		const target = own(scope, 'proxy_pass').flatMap(texts)[0] ?? '';
		const sends = inForce(scope, 'proxy_pass_request_headers').at(-1);
		return (!isForeign(target, proxyHeader(scope, 'host')) &&
			(sends === undefined || texts(sends)[0] !== 'off') &&
			!isInner(scope));
	});
}
const storage = /\.(amazonaws\.com|googleapis\.com|core\.windows\.net|digitaloceanspaces\.com|r2\.cloudflarestorage\.com|r2\.dev|backblazeb2\.com|wasabisys\.com)$/;
function isForeign(target, hostHeader) {
	const named = /^https?:\/\/([^/:$]+)/i.exec(target)?.[1]?.toLowerCase() ?? '';
	const told = hostHeader ? (texts(hostHeader)[1]?.toLowerCase() ?? '') : '';
	if (named.includes('.') && (told === named || told === '$proxy_host' || storage.test(named)))
		return true;
	if (/^https:\/\/\$/i.test(target))
		return true;
	const host = /^https:\/\/([^/:$]+)/i.exec(target)?.[1]?.toLowerCase() ?? '';
	return (/^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/.test(host) &&
		!/\.(local|internal|lan|svc|home|localdomain|docker)$/.test(host));
}
function isInner(scope) {
	return chain(scope).some((one) => own(one, 'internal').length > 0);
}
function proxyHeader(scope, name) {
	return inForce(scope, 'proxy_set_header').find((one) => texts(one)[0]?.toLowerCase() === name);
}
function setAround(scope, name) {
	return scope.parent !== undefined && proxyHeader(scope.parent, name) !== undefined;
}
function hostSpoofing({ root }) {
	return walk(root).flatMap((scope) => own(scope, 'proxy_set_header').flatMap((one) => {
		const [name = '', value = ''] = texts(one);
		if (name.toLowerCase() !== 'host' || !/^\$\{?(http_host|http_x_forwarded_host|arg_\w+)\}?$/.test(value))
			return [];
		return [
			{
				message: 'The Host that the application sees is taken as the client wrote it',
				expected: 'proxy_set_header Host $host',
				observed: value,
				location: place(one),
			},
		];
	}));
}
function httpSplitting({ root }) {
	const watched = ['return', 'rewrite', 'add_header', 'proxy_set_header', 'proxy_pass'];
	return walk(root).flatMap((scope) => (scope.directive.block ?? []).flatMap((one) => {
		if (!watched.includes(one.name))
			return [];
		const args = texts(one);
		const target = one.name === 'proxy_pass' ? (args[0] ?? '') : (args[1] ?? '');
		if (one.name === 'rewrite' && !/^https?:/i.test(target))
			return [];
		const variable = /\$\{?(document_uri|uri)\b/.exec(target)?.[0];
		if (!variable)
			return [];
		return [
			{
				message: `${one.name} writes ${variable.replace('{', '')}, in which an encoded line break is decoded`,
				expected: '$request_uri',
				observed: label(one),
				location: place(one),
			},
		];
	}));
}
function openProxy({ root }) {
	return walk(root).flatMap((scope) => {
		if (chain(scope).some((one) => own(one, 'internal').length > 0))
			return [];
		return own(scope, 'proxy_pass').flatMap((one) => {
			const target = texts(one)[0] ?? '';
			const host = /^(?:[^/]*:\/\/)?([^/]*)/.exec(target)?.[1] ?? '';
			const chosen = variablesIn(host).some((name, index) => isClients(name, index === 0 && host.startsWith('$'), scope));
			if (!chosen)
				return [];
			return [
				{
					message: 'The client chooses the server that proxy_pass asks',
					expected: 'a fixed host or upstream',
					observed: label(one),
					location: place(one),
				},
			];
		});
	});
}
function variablesIn(text) {
	return [...text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? '');
}
function isClients(name, first, scope, depth = 0) {
	if (/^(http_\w+|arg_\w+|host|cookie_\w+)$/.test(name))
		return true;
	if (first && /^(args|request_uri|uri)$/.test(name))
		return true;
	if (depth > 5)
		return false;
	const captured = chain(scope).some(({ directive }) => directive.name === 'location' && captures(texts(directive), name));
	const set = chain(scope)
		.flatMap((one) => own(one, 'set'))
		.filter((one) => texts(one)[0] === `$${name}`);
	if (captured)
		return true;
	return set.some((one) => {
		const value = texts(one)[1] ?? '';
		const begins = first && value.startsWith('$');
		const part = first ? (/^(?:[^/]*:\/\/)?([^/]*)/.exec(value)?.[1] ?? '') : value;
		return variablesIn(part).some((used) => isClients(used, begins, scope, depth + 1));
	});
}
function captures([operator = '', pattern = ''], name) {
	if (!operator.startsWith('~'))
		return false;
	const groups = [...pattern.matchAll(/\((?!\?:)(?:\?P?<(\w+)>)?([^()]*)\)/g)];
	return groups.some(([, named, body = ''], index) => {
		if (named !== name && String(index + 1) !== name)
			return false;
		return /(^|[^\\])\.|\[\^|\\[WSD]/.test(body);
	});
}
const proxyRules = {
	'forwarded-proto': forwardedProto,
	'proxy-headers': proxyHeaders,
	'host-spoofing': hostSpoofing,
	'http-splitting': httpSplitting,
	'open-proxy': openProxy,
};

;





function httpsRedirect({ servers, front, around }) {
	if (front)
		return servers.every((server) => isGuarded(server) || refusesAll(server)) ? [] : inFront(front, servers);
	const ports = plainPorts(around);
	const plain = servers.filter((server) => listens(server).some(({ port, ssl, loopback }) => ports.has(port) && !ssl && !loopback));
	const open = [];
	const found = plain.flatMap((server) => {
		const drafts = redirectOf(server);
		const elsewhere = drafts.some(({ level }) => level === undefined) ? unreadInServer(server) : undefined;
		if (!elsewhere)
			return drafts;
		open.push(elsewhere);
		return [];
	});
	return judged(found, open);
}
function isGuarded(server) {
	return walk(server).some((scope) => isSchemeTest(scope) && redirects(scope).length > 0);
}
function redirectOf(server) {
	const expected = 'return 301 https://$host$request_uri for everything but certificate challenges';
	const whole = redirects(server).find(({ scope }) => scope === server || isSchemeTest(scope) || isRootLocation(scope));
	const escaping = walk(server).filter((scope) => scope.directive.name === 'location' && answersPlainly(scope) && !isRedirecting(scope));
	const guarded = isGuarded(server);
	if (refusesAll(server))
		return [];
	const away = own(server, 'return').find((one) => isElsewhere(one, server));
	if (away) {
		const message = `The server ${nameOf(server)} redirects to another name over plain HTTP first`;
		return [{ level: 'warning', message, expected, observed: label(away), location: place(away) }];
	}
	if (!whole && !guarded) {
		const named = redirects(server)[0];
		return [
			{
				message: named
					? `The server ${nameOf(server)} redirects to https only in places, and serves the rest over plain HTTP`
					: `The server ${nameOf(server)} answers on port 80 without redirecting to https`,
				expected,
				observed: named ? 'a redirect inside one block only' : 'no redirect to https',
				location: place(server.directive),
			},
		];
	}
	const before = guarded || whole?.scope === server;
	const drafts = [];
	if (!before) {
		for (const scope of escaping) {
			drafts.push({
				message: `location ${(0,bounded .Mm)(texts(scope.directive).join(' '), 100)} is served over plain HTTP`,
				expected,
				observed: 'content or an application on port 80',
				location: place(scope.directive),
			});
		}
	}
	if (whole) {
		const { status, target, directive } = whole;
		if (status !== 301 && status !== 308) {
			drafts.push({
				level: 'warning',
				message: 'The redirect to https is temporary',
				expected: '301 or 308',
				observed: String(status),
				location: place(directive),
			});
		}
		if (!/\$(request_uri|uri|document_uri|1)/.test(target)) {
			drafts.push({
				level: 'warning',
				message: 'The redirect to https loses the path',
				expected: 'https://$host$request_uri',
				observed: (0,bounded .Mm)(target),
				location: place(directive),
			});
		}
	}
	return drafts;
}
function redirects(scope) {
	return walk(scope).flatMap((one) => [
		...own(one, 'return').flatMap((directive) => {
			const [first = '', second] = texts(directive);
			const target = second ?? first;
			const status = second === undefined ? 302 : Number(first);
			const ok = /^https:\/\//i.test(target) && [301, 302, 303, 307, 308].includes(status);
			return ok ? [{ scope: one, directive, status, target }] : [];
		}),
		...own(one, 'rewrite').flatMap((directive) => {
			const [pattern = '', target = '', flag] = texts(directive);
			const all = /^(\^|\^\/|\^\(\.\*\)\$?|\^\/\(\.\*\)\$?|\^\.\*\$?|\.\*|\(\.\*\)|\^\/\?\(\.\*\)\$?)$/.test(pattern);
			if (!all || !/^https:\/\//i.test(target))
				return [];
			return [{ scope: one, directive, status: flag === 'permanent' ? 301 : 302, target }];
		}),
	]);
}
function isElsewhere(directive, server) {
	const [status = '', target = ''] = texts(directive);
	const name = /^(?:http|\$scheme):\/\/([^/$:]+)/i.exec(target)?.[1];
	const own = server.directive.block?.filter((one) => one.name === 'server_name').flatMap(texts) ?? [];
	return /^30[1278]$/.test(status) && name !== undefined && !own.includes(name);
}
function isRedirecting(scope) {
	return redirects(scope).length > 0;
}
function isSchemeTest(scope) {
	const test = texts(scope.directive).join(' ').replace(/["']/g, '');
	if (scope.directive.name !== 'if' || scope.parent?.directive.name !== 'server')
		return false;
	return (/^\( ?\$scheme (= http|!= https) ?\)$/.test(test) ||
		/^\( ?\$https (= |!= on) ?\)$/.test(test) ||
		/^\( ?\$server_port (= 80|!= 443) ?\)$/.test(test) ||
		/^\( ?\$http_(x_forwarded_proto|x_forwarded_scheme|cloudfront_forwarded_proto) (= http|!= https|~\*? \^?http\$?) ?\)$/.test(test));
}
function answersPlainly(scope) {
	if (isAcme(scope) || chain(scope).some(isAcme))
		return false;
	if (own(scope, 'internal').length > 0)
		return false;
	const denied = own(scope, 'deny').some((one) => texts(one)[0] === 'all') && own(scope, 'allow').length === 0;
	if (denied || own(scope, 'stub_status').length > 0)
		return false;
	const isReturn = own(scope, 'return').length > 0;
	const content = ['proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'alias', 'root', 'try_files'];
	if (isReturn)
		return false;
	return content.some((name) => own(scope, name).length > 0) || (isRootLocation(scope) && !isReturn);
}
function refusesAll(server) {
	const codes = own(server, 'return').map((directive) => texts(directive)[0] ?? '');
	const named = walk(server).some((scope) => answersPlainly(scope));
	const denied = own(server, 'deny').some((one) => texts(one)[0] === 'all') && own(server, 'allow').length === 0;
	return (codes.some((code) => /^(444|4\d\d)$/.test(code)) && !named) || denied;
}
const redirectRules = {
	'https-redirect': httpsRedirect,
};

;
function isSince(version, since) {
	return version !== null && compare(version, since) >= 0;
}
function isBefore(version, since) {
	return version !== null && compare(version, since) < 0;
}
function compare(version, other) {
	const parts = other.split('.').map(Number);
	const at = parts.findIndex((part, index) => part !== (version[index] ?? 0));
	return at < 0 ? 0 : (version[at] ?? 0) - (parts[at] ?? 0);
}

;


const removed = [
	{ name: 'ssl', since: '1.25.1', instead: 'listen 443 ssl' },
	{ name: 'limit_zone', since: '1.7.6', instead: 'limit_conn_zone' },
	{ name: 'spdy_headers_comp', since: '1.9.5', instead: 'http2 on' },
	{ name: 'aio_sendfile', since: '1.7.11', instead: 'aio on' },
];
const removedWords = new Map([['spdy', 'http2']]);
function removedDirective({ root, around }) {
	return walk(root).flatMap((scope) => [
		...removed.flatMap(({ name, since, instead }) => own(scope, name).flatMap((one) => one.block
			? []
			: [
				{
					...(isBefore(around.version, since) && { level: 'warning' }),
					message: `\`${name}\` was removed from nginx ${since}; the file no longer loads`,
					expected: instead,
					observed: label(one),
					location: place(one),
				},
			])),
		...own(scope, 'listen').flatMap((one) => {
			const word = texts(one).find((text) => removedWords.has(text));
			if (word === undefined)
				return [];
			const message = `\`listen \u2026 ${word}\` was removed from nginx 1.9.5; the file no longer loads`;
			return [{ message, expected: `listen \u2026 ${removedWords.get(word)}`, observed: label(one), location: place(one) }];
		}),
	]);
}
const removedRules = {
	'removed-directive': removedDirective,
};

;





const noTls = 'no server here ends TLS';
const hstsLine = 'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always';
function tlsListen({ root, servers, front, asks }) {
	if (front) {
		const meant = servers.filter((server) => !endsTls(server) && inForce(server, 'ssl_certificate').length > 0);
		const found = front.declared ? [] : meant.flatMap(plainly);
		return found.length > 0 ? found : inFront(front, servers);
	}
	const drafts = [];
	const open = [];
	for (const server of servers) {
		if (!endsTls(server)) {
			drafts.push(...plainly(server));
			continue;
		}
		const old = inForce(server, 'ssl').find((one) => texts(one)[0] === 'on');
		if (old && !asks('removed-directive')) {
			drafts.push({
				message: '`ssl on` was removed from nginx 1.25.1; the file no longer loads',
				expected: 'listen 443 ssl',
				observed: 'ssl on',
				location: place(old),
			});
		}
		const missing = ['ssl_certificate', 'ssl_certificate_key'].filter((name) => inForce(server, name).length === 0);
		const elsewhere = unreadForServer(server) ?? (missing.length === 2 ? withoutHttp(server) : undefined);
		if (missing.length > 0 && !rejectsHandshake(server)) {
			if (elsewhere)
				open.push(elsewhere);
			else
				drafts.push({
					message: `The TLS server ${nameOf(server)} has no ${missing.join(' and no ')}`,
					expected: 'a certificate and its key',
					observed: 'none in this server or around it',
					location: place(server.directive),
				});
		}
	}
	const ends = servers.filter((server) => listens(server).some((listen) => listen.ssl) && isPublic(server));
	const [first] = servers;
	const other = unreadServers(root);
	if (ends.length === 0 && first && drafts.length === 0 && open.length === 0) {
		if (other)
			open.push(other);
		else
			drafts.push({
				message: 'No server listens with TLS',
				expected: 'a server with `listen 443 ssl`',
				observed: servers.some(endsTls)
					? 'TLS on loopback addresses and unix sockets only'
					: `${servers.length} server block${servers.length === 1 ? '' : 's'}, none with ssl`,
				location: place(first.directive),
			});
	}
	return judged(drafts, open);
}
function plainly(server) {
	const plain = own(server, 'listen').find((_, index) => listens(server)[index]?.port === 443);
	if (!plain)
		return [];
	return [
		{
			message: `The server ${nameOf(server)} listens on 443 without TLS`,
			expected: 'listen 443 ssl',
			observed: ['listen', ...texts(plain)].join(' '),
			location: place(plain),
		},
	];
}
const oldProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];
function tlsProtocols({ servers, around }) {
	const ending = servers.filter(endsTls);
	if (ending.length === 0)
		return nothingFor(noTls);
	const seen = new Set();
	const drafts = [];
	const open = [];
	for (const server of ending) {
		const directive = inForce(server, 'ssl_protocols').at(-1);
		if (directive && seen.has(directive))
			continue;
		if (directive)
			seen.add(directive);
		const written = directive ? texts(directive) : undefined;
		const old = written?.filter((one) => oldProtocols.includes(one)) ?? [];
		if (old.length > 0 && directive) {
			drafts.push({
				message: `Protocols that browsers have given up are switched on: ${old.join(', ')}`,
				expected: 'ssl_protocols TLSv1.2 TLSv1.3',
				observed: (0,bounded .Mm)(['ssl_protocols', ...(written ?? [])].join(' ')),
				location: place(directive),
			});
		}
		else if (!written && !seen.has('default') && !isSince(around.version, '1.27.3')) {
			const elsewhere = unreadFor(server) ?? withoutHttp(server);
			if (elsewhere) {
				open.push(elsewhere);
				continue;
			}
			seen.add('default');
			drafts.push({
				level: 'warning',
				message: 'No ssl_protocols: before nginx 1.27.3 the default also has TLSv1 and TLSv1.1',
				expected: 'ssl_protocols TLSv1.2 TLSv1.3',
				observed: 'the default of the nginx version',
				location: place(server.directive),
			});
		}
	}
	return judged(drafts, open);
}
const weakCiphers = [
	'NULL',
	'eNULL',
	'aNULL',
	'ADH',
	'AECDH',
	'EXP',
	'EXPORT',
	'LOW',
	'RC4',
	'RC2',
	'DES',
	'3DES',
	'MD5',
	'IDEA',
	'SEED',
];
function tlsCiphers({ servers }) {
	const ending = servers.filter(endsTls);
	if (ending.length === 0)
		return nothingFor(noTls);
	const directives = new Set(ending.flatMap((server) => inForce(server, 'ssl_ciphers').slice(-1)));
	return [...directives].flatMap((directive) => {
		const weak = weakIn(texts(directive).join(' '));
		if (weak.length === 0)
			return [];
		return [
			{
				message: `The cipher list allows broken ciphers: ${weak.join(', ')}`,
				expected: 'a list without NULL, export, DES, RC4 and MD5 ciphers, such as HIGH:!aNULL:!MD5',
				observed: (0,bounded .Mm)(['ssl_ciphers', ...texts(directive)].join(' ')),
				location: place(directive),
			},
		];
	});
}
function weakIn(list) {
	const tokens = list.split(/[:, ]+/).filter((token) => token !== '');
	const killed = new Set(tokens.filter((token) => token.startsWith('!')).map((token) => token.slice(1)));
	const found = new Set();
	for (const token of tokens) {
		if (/^[!-]/.test(token))
			continue;
		if (token === '@SECLEVEL=0')
			found.add(token);
		if (/^(ALL|COMPLEMENTOFALL|COMPLEMENTOFDEFAULT)$/.test(token)) {
			if (!killed.has('aNULL'))
				found.add(`${token} without !aNULL`);
			continue;
		}
		const parts = token
			.replace(/^\+/, '')
			.split('+')
			.flatMap((part) => (weakCiphers.includes(part) ? [part] : part.split('-')));
		if (token.startsWith('+'))
			continue;
		for (const part of parts) {
			const family = part === 'CBC3' ? '3DES' : part;
			if (weakCiphers.includes(family) && !killed.has(family))
				found.add((0,bounded .Mm)(token, 60));
		}
	}
	return [...found];
}
function hsts({ servers, asks }) {
	const ending = servers.filter(endsTls);
	if (ending.length === 0)
		return nothingFor(noTls);
	const found = [];
	const open = [];
	for (const server of ending) {
		const header = hstsOf(server);
		const elsewhere = unreadFor(server);
		if (header)
			found.push(...lasting(header), ...(asks('header-lost') ? [] : tls_lostIn(server)));
		else if (serves(server) && elsewhere)
			open.push(elsewhere);
		else if (serves(server)) {
			const message = `The TLS server ${nameOf(server)} sends no Strict-Transport-Security of its own`;
			const observed = 'no add_header for it; the application may send it, but not on files that nginx serves';
			found.push({ message, expected: hstsLine, observed, location: place(server.directive) });
		}
	}
	return judged(found, open);
}
function hstsOf(scope) {
	return inForce(scope, 'add_header').find((one) => texts(one)[0]?.toLowerCase() === 'strict-transport-security');
}
function lasting(header) {
	const value = texts(header)[1] ?? '';
	const age = Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? Number.NaN);
	if (Number.isNaN(age) && value.includes('$'))
		return [];
	if (!(age >= 15_552_000)) {
		const message = 'Strict-Transport-Security lasts less than 180 days';
		return [{ message, expected: hstsLine, observed: (0,bounded .Mm)(value), location: place(header) }];
	}
	if (texts(header)[2] === 'always')
		return [];
	const message = 'Strict-Transport-Security is missing from error answers';
	const observed = 'add_header without `always`';
	return [{ level: 'warning', unlessNamed: 'info', message, expected: hstsLine, observed, location: place(header) }];
}
function tls_lostIn(server) {
	return walk(server).flatMap((scope) => {
		const [first] = own(scope, 'add_header');
		if (scope === server || !first || hstsOf(scope) || unreadFor(scope) || mergesHeaders(scope))
			return [];
		const message = `${label(scope.directive)} has an add_header of its own and so loses Strict-Transport-Security`;
		return [{ message, expected: hstsLine, observed: 'not repeated here', location: place(first) }];
	});
}
const tlsRules = {
	'tls-listen': tlsListen,
	'tls-protocols': tlsProtocols,
	'tls-ciphers': tlsCiphers,
	hsts,
};

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(71747);
var lint_select = __webpack_require__(24050);
var schema_fields = __webpack_require__(79725);
;




const schema = (0,schema_fields .O2)({
	...(0,fields .we)('nginx', {
		description: 'The configuration, which is read with all it includes',
		without: 'in the checkout the first usual name that is there: `nginx/nginx.conf`, `nginx.conf`, `docker/nginx/nginx.conf`, `deploy/nginx/nginx.conf`, `deploy/nginx.conf`, `config/nginx.conf`, `conf/nginx.conf`, `nginx/default.conf`, `nginx/conf.d/*.conf`; on a server `/etc/nginx/nginx.conf`',
	}),
	'behind-proxy': schemas .zMY().optional().meta({
		title: 'true or false',
		description: 'Whether TLS ends in front of this nginx, so that it need not end it nor redirect',
		without: "the environment's `behind-proxy`, else what the files show: a scheme or address taken from a proxy, a proxy beside it in the Compose file, ports that nobody publishes as 80 or 443",
	}),
}).check(fields .hS, (0,lint_select .TS)('nginx'));

;













const nginx = (0,files_define .d)({
	kind: 'nginx',
	schema: schema,
	questions: questions_questions,
	observe: observe_observe,
	seen: seen,
	gather: gather,
	unjudged: unjudged,
	rules: {
		...tlsRules,
		...removedRules,
		...redirectRules,
		...headersRules,
		...proxyRules,
		...accessRules,
		...filesRules,
		...limitsRules,
	},
});


  }),

  6197: core[6197]

};
return { ids, modules };
})
