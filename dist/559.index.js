export const id = 559;
export const ids = [559];
export const modules = {

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

  80559:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	composeServices: () => (  composeServices)
  });
  var _check_files_companion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86038);
  var _formats_compose_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7646);
  var _formats_compose_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38723);
  var _formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);
  var _formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21839);
  var _kinds_compose_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69361);
  var _tree_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72830);







const mostServices = 200;
async function composeServices(tree) {
	const there = await Promise.all(_check_files_companion_js__WEBPACK_IMPORTED_MODULE_0__  .L.map((name) => tree.exists(name)));
	const name = _check_files_companion_js__WEBPACK_IMPORTED_MODULE_0__  .L.find((_, index) => there[index]);
	if (name === undefined)
		return [];
	const own = await rootOf(tree, name);
	if (own === undefined)
		return null;
	const isPlain = /^(?:docker-)?compose\.ya?ml$/.test(name);
	const over = isPlain ? await rootOf(tree, name.replace(/\.(ya?ml)$/, '.override.$1')) : undefined;
	const named = [...(0,_formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__  .Yj)([own, over])].filter(([service]) => /^[A-Za-z0-9][\w.-]{0,100}$/.test(service));
	return named.slice(0, mostServices).map(([service, node]) => told(service, node));
}
async function rootOf(tree, name) {
	const text = (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__  .b)(await tree.read(name), name).value;
	return text === undefined ? undefined : (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .gM)(text, name).root;
}
function told(service, node) {
	const image = (0,_formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__  .Mq)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .ws)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'image')) ?? '');
	const data = (0,_kinds_compose_catalogue_js__WEBPACK_IMPORTED_MODULE_5__  .Qx)(image);
	const ports = (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .c3)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'ports')).map((one) => (0,_formats_compose_ports_js__WEBPACK_IMPORTED_MODULE_2__  .H)(one, null));
	const inner = ports.find(({ target }) => (0,_kinds_compose_catalogue_js__WEBPACK_IMPORTED_MODULE_5__  .Lx)(image, target));
	const port = toPort(inner?.published || inner?.target || usualPort(image));
	const path = healthPath(node);
	const kept = (0,_formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__  .cS)(node, null).find(({ target }) => data?.some((one) => target.startsWith(one)));
	return {
		service,
		is: [
			...(data === undefined ? [] : ['database']),
			...(port === undefined ? [] : ['inner']),
			...(path === undefined ? [] : ['health']),
		],
		...(port !== undefined && { port }),
		...(data !== undefined && { volume: kept && /^[\w./~-]{1,100}$/.test(kept.source) ? kept.source : 'its data' }),
		...(path !== undefined && { path }),
	};
}
const usualPorts = [
	[/^(?:postgres|postgis|pgvector|timescaledb)/, 5432],
	[/^(?:mysql|mariadb|percona)/, 3306],
	[/^(?:redis|valkey|keydb|dragonfly)/, 6379],
	[/^memcached/, 11211],
	[/^mongo/, 27017],
	[/^rabbitmq/, 5672],
	[/^(?:elasticsearch|opensearch)/, 9200],
];
function usualPort(image) {
	return usualPorts.find(([name]) => name.test(image))?.[1].toString();
}
function toPort(text) {
	return text !== undefined && /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536
		? Number(text)
		: undefined;
}
function healthPath(node) {
	const test = (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'healthcheck'), 'test');
	if (test === undefined)
		return undefined;
	const words = (0,_formats_compose_command_js__WEBPACK_IMPORTED_MODULE_1__  .Z)(test).join(' ');
	return /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?(\/[\w./-]+)/.exec(words)?.[1];
}


  }),

  7646:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  wordsOfNode)
  });
  var _shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12486);
  var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21839);


function wordsOfNode(command) {
	const line = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(command);
	return line === undefined ? (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .c3)(command).map((item) => (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(item) ?? '') : (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__  .C)(line);
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

  95209:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	cS: () => (  usesIn),
	hd: () => (  resolve),
	rT: () => (  parts)
  });
const deepest = 20;
function parts(text, depth = 0) {
	if (!text.includes('$'))
		return [text];
	if (depth > deepest)
		return undefined;
	const found = [];
	let literal = '';
	for (let at = 0; at < text.length;) {
		const char = text[at];
		if (char !== '$') {
			literal += char;
			at++;
		}
		else if (text[at + 1] === '$') {
			literal += '$';
			at += 2;
		}
		else {
			const isBraced = text[at + 1] === '{';
			const use = isBraced ? braced(text, at + 2, depth) : plain(text, at + 1);
			if (!use && isBraced)
				return undefined;
			if (!use) {
				literal += '$';
				at++;
				continue;
			}
			if (literal !== '')
				found.push(literal);
			literal = '';
			found.push(use.use);
			at = use.end;
		}
	}
	if (literal !== '')
		found.push(literal);
	return found;
}
function plain(text, from) {
	const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(from, from + 300))?.[0];
	return name ? { use: { name, operator: '', argument: '' }, end: from + name.length } : undefined;
}
function braced(text, from, depth) {
	const head = /^([A-Za-z_][A-Za-z0-9_]*)(:?[-?+])?/.exec(text.slice(from, from + 300));
	if (!head?.[1])
		return undefined;
	const start = from + head[0].length;
	let open = 1;
	let end = start;
	for (; end < text.length; end++) {
		if (text[end] === '$' && text[end + 1] === '{')
			open++;
		if (text[end] === '}' && --open === 0)
			break;
	}
	if (open > 0)
		return undefined;
	const argument = text.slice(start, end);
	const operator = (head[2] ?? '');
	if (operator === '' && argument !== '')
		return undefined;
	if (operator !== '' && parts(argument, depth + 1) === undefined)
		return undefined;
	return { use: { name: head[1], operator, argument }, end: end + 1 };
}
function usesIn(text) {
	return (parts(text) ?? []).flatMap((part) => typeof part === 'string' ? [] : [part, ...(part.operator.endsWith('-') ? usesIn(part.argument) : [])]);
}
function resolve(text, known, depth = 0) {
	if (depth > deepest)
		return '';
	return (parts(text) ?? [])
		.map((part) => {
		if (typeof part === 'string')
			return part;
		const value = known?.get(part.name);
		const isSet = value !== undefined && (value !== '' || !part.operator.startsWith(':'));
		if (part.operator.endsWith('+'))
			return isSet ? resolve(part.argument, known, depth + 1) : '';
		if (isSet)
			return value;
		return part.operator.endsWith('-') ? resolve(part.argument, known, depth + 1) : (value ?? '');
	})
		.join('');
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

  12486:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  shellWords),
	K: () => (  commandsOf)
  });
function shellWords(text) {
	const words = [];
	let word;
	let quote = '';
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if (quote === "'") {
			if (char === "'")
				quote = '';
			else
				word += char;
		}
		else if (char === '\\' && at + 1 < text.length) {
			at++;
			if (text[at] !== '\n')
				word = (word ?? '') + text[at];
		}
		else if (quote === '"') {
			if (char === '"')
				quote = '';
			else
				word += char;
		}
		else if (char === '"' || char === "'") {
			quote = char;
			word ??= '';
		}
		else if (/[\s;&|]/.test(char)) {
			if (word !== undefined)
				words.push(word);
			word = undefined;
			if (/[;&|\n]/.test(char)) {
				if (words.at(-1) !== ';')
					words.push(';');
			}
		}
		else {
			word = (word ?? '') + char;
		}
	}
	if (word !== undefined)
		words.push(word);
	return words;
}
function commandsOf(words, depth = 0) {
	const commands = [[]];
	for (const word of words) {
		if (word === ';')
			commands.push([]);
		else
			commands.at(-1)?.push(word);
	}
	return commands
		.filter((command) => command.length > 0)
		.flatMap((command) => {
		const dash = command.findIndex((word) => /^-[a-z]*c$/.test(word));
		const isShell = /(^|\/)(sh|bash|ash|dash)$/.test(command[0] ?? '');
		const script = command[dash + 1];
		if (!isShell || dash < 0 || script === undefined || depth > 2)
			return [command];
		return commandsOf(shellWords(script), depth + 1);
	});
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

  69361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Gm: () => (  socketProxies),
	Lx: () => (  isClosed),
	Qx: () => (  dataDirectories),
	TE: () => (  mailCatchers),
	_n: () => (  isClosedPort),
	fW: () => (  withoutHealthcheck),
	pv: () => (  demandedPasswords)
  });
const stores = [
	{
		image: /^(postgres|postgresql|postgis|pgvector|pgvecto-rs|timescaledb(-ha)?|paradedb)$/,
		data: ['/var/lib/postgresql', '/bitnami/postgresql', '/home/postgres/pgdata'],
	},
	{
		image: /^(mysql|mysql-server|mariadb|percona|percona-server)$/,
		data: ['/var/lib/mysql', '/bitnami/mysql', '/bitnami/mariadb', '/config'],
	},
	{
		image: /^(mongo|mongodb|mongodb-community-server|percona-server-mongodb)$/,
		data: ['/data/db', '/bitnami/mongodb'],
	},
	{ image: /^(couchdb)$/, data: ['/opt/couchdb/data'] },
	{ image: /^(cassandra|scylla)$/, data: ['/var/lib/cassandra', '/var/lib/scylla'] },
	{ image: /^(clickhouse-server|clickhouse)$/, data: ['/var/lib/clickhouse'] },
	{ image: /^(influxdb)$/, data: ['/var/lib/influxdb', '/var/lib/influxdb2'] },
	{ image: /^(cockroach)$/, data: ['/cockroach/cockroach-data'] },
	{ image: /^(neo4j)$/, data: ['/data'] },
	{ image: /^(mssql|azure-sql-edge)$/, data: ['/var/opt/mssql'] },
	{ image: /^(oracle-(xe|free))$/, data: ['/opt/oracle/oradata'] },
	{ image: /^(arangodb)$/, data: ['/var/lib/arangodb3'] },
];
function dataDirectories(image) {
	return stores.find((store) => store.image.test(image))?.data;
}
const closed = /^(postgres|postgresql|postgis|pgvector|pgvecto-rs|timescaledb(-ha)?|mysql|mysql-server|mariadb|percona|percona-server|redis|redis-stack|redis-stack-server|valkey|keydb|dragonfly|memcached|mongo|mongodb|elasticsearch|opensearch|rabbitmq|cassandra|scylla|clickhouse-server|etcd|neo4j|cockroach|pgbouncer|kafka|cp-kafka|zookeeper|cp-zookeeper|nats|couchdb|mssql|docker-socket-proxy|socket-proxy)$/;
const closedPorts = new Set(['5432', '3306', '6379', '11211', '27017', '5672', '9042', '6432', '1433', '2375', '2376']);
function isClosed(image, port) {
	return closed.test(image.replace(/^bitnami-/, '')) || closedPorts.has(port);
}
function isClosedPort(port) {
	return closedPorts.has(port);
}
const socketProxies = /^(docker-socket-proxy|socket-proxy|docker-proxy|dockerproxy|docker-proxy-filter)$/;
const mailCatchers = /^(mailhog|mailpit|maildev|mailcatcher|mailcrab|mailslurper|inbucket|greenmail|smtp4dev|papercut(-smtp)?|fake-smtp-server|fakesmtp|docker-mailcatcher|axigen-fake)$/;
const demandedPasswords = [
	{ image: /^(postgres|postgis|pgvector|timescaledb)$/, keys: ['POSTGRES_PASSWORD'] },
	{
		image: /^(mysql|mariadb|percona)$/,
		keys: ['MYSQL_ROOT_PASSWORD', 'MARIADB_ROOT_PASSWORD', 'MYSQL_PASSWORD', 'MARIADB_PASSWORD'],
	},
	{ image: /^mongo$/, keys: ['MONGO_INITDB_ROOT_PASSWORD'] },
];
const withoutHealthcheck = /^(postgres|postgis|pgvector|timescaledb|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|nats|clickhouse-server|elasticsearch|kibana|meilisearch|typesense|influxdb|nginx|httpd|haproxy|caddy|traefik|keycloak|grafana|prometheus|minio|wordpress|nextcloud|adminer|phpmyadmin|python|node|ruby|php|golang|eclipse-temurin|tomcat|alpine|debian|ubuntu)$/;


  })

};
