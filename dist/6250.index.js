(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 6250;
const ids = [6250];
const modules = {

  83380: shared[83380],

  16250:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  django: () => (  django)
});

var files_define = __webpack_require__(21977);
;
function seen({ modules }, _config, { keys }) {
	const subjects = modules.filter((one) => !isUnread(one)).map((one) => ({ ...one, keys }));
	const said = modules.filter(isUnread).map(({ file }) => ({
		rule: 'django/not-decidable',
		level: 'error',
		message: `What ${file} sets cannot be read from its text`,
		expected: 'settings that stand in the file or in modules that it imports with *',
		observed: 'settings that another program or class brings',
		location: { file },
		inconclusive: true,
	}));
	return { subjects, said };
}
const usual = ['DEBUG', 'SECRET_KEY', 'ALLOWED_HOSTS', 'MIDDLEWARE', 'INSTALLED_APPS', 'DATABASES'];
function isUnread({ assignments, open }) {
	return open && !usual.some((name) => assignments.has(name));
}
const unjudged = {
	unanswered: 'never',
	notes: 'all',
	words: ({ notJudged }) => ({
		rule: 'django/not-decidable',
		message: notJudged,
		expected: 'a literal value, or an `env` check of the key',
		observed: 'never executed',
	}),
};

var env_file = __webpack_require__(19134);
var observe = __webpack_require__(77818);
var paths = __webpack_require__(83380);
var glob = __webpack_require__(97224);
var python_assignments = __webpack_require__(47282);
var brackets = __webpack_require__(83318);
var tokens = __webpack_require__(50653);
;


function readClasses(text) {
	const classes = new Map();
	const imports = new Map();
	let current;
	for (const line of (0,tokens .N)(text)) {
		const [first, name] = line.tokens;
		for (const [bound, from] of importsIn(line.tokens))
			imports.set(bound, from);
		if (line.indent > 0) {
			current?.lines.push(line);
			continue;
		}
		current = undefined;
		if (first?.text !== 'class' || name === undefined)
			continue;
		const one = { name: name.text, bases: basesIn(line.tokens), lines: [] };
		classes.set(one.name, one);
		current = one;
	}
	return { classes, imports };
}
function basesIn(tokens) {
	const inside = tokens.slice(3, tokens.findLastIndex(({ text }) => text === ')'));
	if (tokens[2]?.text !== '(')
		return [];
	return (0,brackets .Ci)(inside).flatMap((part) => (0,brackets .M4)(part, '=') < 0 && part.every(({ kind, text }) => kind === 'name' || text === '.')
		? [part.map(({ text }) => text).join('')]
		: []);
}
function importsIn(tokens) {
	const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'import');
	if (at < 0 || (tokens[0]?.text !== 'from' && at > 0))
		return [];
	const module = textOf(tokens.slice(1, at));
	const listed = tokens.slice(at + 1).filter(({ text }) => text !== '(' && text !== ')');
	return (0,brackets .Ci)(listed).flatMap((part) => {
		const as = part.findIndex(({ text }) => text === 'as');
		const written = textOf(as < 0 ? part : part.slice(0, as));
		const bound = as < 0 ? written : (part[as + 1]?.text ?? '');
		if (written === '*' || bound === '')
			return [];
		return [[bound, at > 0 ? { module, name: written } : { module: written }]];
	});
}
function textOf(tokens) {
	return tokens.map(({ text }) => text).join('');
}

;

const exactly = /^(?:prod|production|live)$/i;
const ofProduction = /^(?:prod|live)/i;
const root = /(?:^|\.)Configuration$/;
const without = /^(?:object|ABC)$/;
const deepest = 20;
const mostClasses = 100;
function readConfiguration(main, moduleOf = () => undefined, wanted) {
	const chosen = choose(main, moduleOf, wanted);
	if (!chosen)
		return isOfConfigurations(main, moduleOf) ? { assignments: new Map(), open: true } : undefined;
	if (!isConfiguration(chosen, moduleOf))
		return undefined;
	return inherited(chosen, moduleOf, 0, new Map());
}
function choose(main, moduleOf, wanted) {
	const all = [...main.classes.values()];
	const used = all.filter(({ name, bases }) => bases.length > 0 && !all.some((one) => one.bases.includes(name)));
	const names = [...main.classes.keys(), ...main.imports.keys()];
	const name = names.find((one) => one === wanted) ??
		names.find((one) => exactly.test(one)) ??
		used.find((one) => ofProduction.test(one.name))?.name ??
		(used.length === 1 ? used[0]?.name : undefined);
	return name === undefined ? undefined : find(main, name, moduleOf);
}
function find(module, name, moduleOf, depth = 0) {
	const one = module.classes.get(name);
	if (one)
		return { module, one };
	if (depth > deepest)
		return undefined;
	const imported = importOf(module, name);
	const from = imported && moduleOf(module, imported.module);
	return from && imported.name !== undefined ? find(from, imported.name, moduleOf, depth + 1) : undefined;
}
function importOf({ imports }, name) {
	const dot = name.lastIndexOf('.');
	if (dot < 0)
		return imports.get(name);
	const bound = imports.get(name.slice(0, dot));
	if (!bound)
		return undefined;
	const module = bound.name === undefined ? bound.module : `${bound.module.replace(/([^.])$/, '$1.')}${bound.name}`;
	return { module, name: name.slice(dot + 1) };
}
function isConfiguration({ module, one }, moduleOf, seen = new Set()) {
	if (seen.has(one))
		return usesPackage(module);
	seen.add(one);
	return one.bases.some((name) => {
		if (root.test(name))
			return true;
		const base = find(module, name, moduleOf);
		return base ? isConfiguration(base, moduleOf, seen) : usesPackage(module);
	});
}
function isOfConfigurations(main, moduleOf) {
	return [...main.classes.values()].some((one) => isConfiguration({ module: main, one }, moduleOf));
}
function usesPackage({ imports }) {
	return [...imports.values()].some(({ module }) => module.split('.', 1).join() === 'configurations');
}
function inherited({ module, one }, moduleOf, depth, known) {
	const assignments = new Map();
	const named = new Map();
	let open = depth > deepest || known.size > mostClasses;
	for (const name of open ? [] : one.bases.toReversed()) {
		const base = find(module, name, moduleOf);
		if (!base) {
			open ||= !root.test(name) && !without.test(name);
			continue;
		}
		const from = known.get(base.one) ?? inherited(base, moduleOf, depth + 1, known);
		known.set(base.one, from);
		open ||= from.open;
		for (const [key, value] of from.assignments) {
			assignments.set(key, value);
			named.set(`${name}.${key}`, value);
		}
	}
	const own = (0,python_assignments .Se)(one.lines, module.file, () => undefined, new Map([...module.outer, ...named, ...assignments]));
	for (const [key, value] of own.assignments)
		assignments.set(key, value);
	for (const { tokens } of one.lines) {
		const [def, name] = tokens;
		if (def?.text !== 'def' || !/^[A-Z][A-Z0-9_]*$/.test(name?.text ?? '') || !name)
			continue;
		const { line, column } = def;
		const value = { kind: 'computed', keys: [] };
		assignments.set(name.text, { name: name.text, value, line, column, file: module.file, conditional: false });
	}
	return { assignments, open: open || own.open };
}

;

async function fileOfModule(reader, file, name) {
	const dots = /^\.*/.exec(name)?.[0].length ?? 0;
	const path = name.slice(dots).replaceAll('.', '/');
	const starts = [];
	if (dots > 0) {
		starts.push((0,paths .u)((0,paths .j)(file), `${'../'.repeat(dots - 1)}${path}`));
	}
	else {
		for (let directory = (0,paths .j)(file);; directory = (0,paths .j)(directory)) {
			starts.push((0,paths .u)(directory, path));
			if (directory === '.' || directory === '/')
				break;
		}
	}
	for (const start of starts) {
		if (reader.confined && start.startsWith('..'))
			continue;
		for (const candidate of [`${start}.py`, `${start}/__init__.py`]) {
			if (await reader.isThere(candidate))
				return candidate;
		}
	}
	return undefined;
}

;




const mostModules = 30;
const classes_ofProduction = /^(?:prod|production|live)$/i;
async function configurationOf(reader, { file, text, outer }, wanted) {
	const main = { file, outer, ...readClasses(text) };
	const modules = new Map([[file, main]]);
	const named = new Map();
	const left = [main];
	for (let module = left.shift(); module && modules.size < mostModules; module = left.shift()) {
		for (const name of namesIn(module, module === main, wanted)) {
			const from = importOf(module, name)?.module;
			if (from === undefined || named.has(keyOf(module, from)))
				continue;
			const path = await fileOfModule(reader, module.file, from);
			const known = path === undefined ? undefined : (modules.get(path) ?? (await read(reader, path)));
			if (!known)
				continue;
			named.set(keyOf(module, from), known);
			if (modules.has(known.file))
				continue;
			modules.set(known.file, known);
			left.push(known);
		}
	}
	return readConfiguration(main, (module, from) => named.get(keyOf(module, from)), wanted);
}
function keyOf({ file }, module) {
	return `${file} ${module}`;
}
function namesIn({ classes, imports }, isMain, wanted) {
	const bases = [...classes.values()].flatMap((one) => one.bases);
	const taken = [...imports.keys()].filter((name) => (isMain ? name === wanted || classes_ofProduction.test(name) : true));
	return [...bases, ...(isMain || classes.size === 0 ? taken : [])];
}
async function read(reader, file) {
	const text = (await reader.read(file))?.text;
	if (text === undefined)
		return undefined;
	try {
		return { file, outer: (0,python_assignments .bH)(text, file).assignments, ...readClasses(text) };
	}
	catch (error) {
		if (error instanceof python_assignments .rZ)
			return undefined;
		throw error;
	}
}

;





const modules_deepest = 8;
async function loadSettings(reader, files, configuration) {
	const faults = [];
	const modules = [];
	const read = new Set();
	for (const file of files) {
		const loaded = await modules_module(reader, file, faults, read, []);
		if (loaded)
			modules.push(await whole(loaded, reader, configuration));
	}
	return { files: [...read], modules, faults };
}
const fragment = /(?:^|\/)settings\/(?!__init__\.py$)[^/]+\.py$/;
const basis = '{__init__,base,common,default,defaults,shared,settings}.py';
async function whole(module, reader, configuration) {
	const { file, text, imports, assignments, open } = module;
	const ofClass = await configurationOf(reader, { file, text, outer: assignments }, configuration);
	if (ofClass)
		return { file, assignments: new Map([...assignments, ...ofClass.assignments]), open: open || ofClass.open };
	const isPart = imports === 0 && !open && fragment.test(file) && !assignments.has('MIDDLEWARE');
	if (!isPart)
		return { file, assignments, open };
	const others = (await reader.glob((0,paths .u)((0,paths .j)(file), basis))).filter((one) => one !== file);
	const texts = await Promise.all(others.map((one) => reader.read(one)));
	return { file, assignments, open: texts.some((one) => (one?.text.trim() ?? '') !== '') };
}
async function modules_module(reader, file, faults, read, chain) {
	const source = await reader.read(file);
	if (!source) {
		faults.push({ message: `there is no file ${file}`, file });
		return undefined;
	}
	read.add(file);
	try {
		const imported = new Map();
		for (const star of (0,python_assignments .bH)(source.text, file, () => new Map()).starImports) {
			const found = [];
			for (const path of await pathsOf(reader, file, star)) {
				if (chain.includes(path) || path === file || chain.length > modules_deepest)
					continue;
				const settings = await modules_module(reader, path, faults, read, [...chain, file]);
				if (settings)
					found.push(settings);
			}
			if (found.length > 0)
				imported.set(star.module, found);
		}
		const { assignments, open } = (0,python_assignments .bH)(source.text, file, (star) => {
			const found = imported.get(star.module);
			return found && new Map(found.flatMap((one) => [...one.assignments]));
		});
		const isOpen = open || [...imported.values()].flat().some((one) => one.open);
		return { file, text: source.text, imports: imported.size, assignments, open: isOpen };
	}
	catch (error) {
		if (!(error instanceof python_assignments .rZ))
			throw error;
		faults.push({ message: error.message, file, line: error.line, column: error.column });
		return undefined;
	}
}
const modules_ofProduction = /(?:^|[/_.-])(?:prod|production|live)\.py$/;
async function pathsOf(reader, file, { module: name, isPath, isChoice }) {
	if (!isPath) {
		const path = await fileOfModule(reader, file, name);
		return path === undefined ? [] : [path];
	}
	const path = (0,paths .u)((0,paths .j)(file), name);
	if (!path.endsWith('.py') || (reader.confined && path.startsWith('..')))
		return [];
	if (isChoice)
		return (await reader.globInside(path)).filter((one) => modules_ofProduction.test(one));
	if ((0,glob .f)(path))
		return reader.globInside(path);
	return (await reader.isThere(path)) ? [path] : [];
}

var fields = __webpack_require__(71747);
var questions = __webpack_require__(55813);
;


const usualNames = [
	'{,*/,*/*/,*/*/*/}settings/{production,prod}.py',
	'{,*/,*/*/,*/*/*/}{settings_production,settings_prod,production_settings,prod_settings}.py',
	'{,*/,*/*/,*/*/*/}settings.py',
	'{,*/,*/*/,*/*/*/}settings/__init__.py',
];
const startNames = [
	'{,*/,*/*/}{docker-compose,compose}{.prod,.production}.{yml,yaml}',
	'{,*/,*/*/}Dockerfile',
	'{,*/,*/*/,*/*/*/}{wsgi,asgi}.py',
	'{,*/,*/*/}manage.py',
];
function questions_questions(config, scene) {
	const imported = 'modules that they import with *';
	const isNamed = (0,fields .VI)(config) !== undefined;
	return (0,questions .u)(config, scene, {
		usual: [{ paths: usualNames, pick: 'first' }],
		env: isNamed ? [] : (0,questions .m)(scene),
		more: {
			later: isNamed
				? imported
				: `what DJANGO_SETTINGS_MODULE names, in the env file, in a Dockerfile or a Compose file of production, or in wsgi.py and manage.py, and ${imported}`,
			atMost: 200,
		},
	});
}

;





const notOurs = /(^|\/)(\.?v?env|\.venv|site-packages|node_modules|tests?|docs|examples?)(\/|$)/;
function observe_observe(asked, config, world) {
	return (0,observe .A)(asked, config, world, {
		kind: 'django',
		missing: {
			message: () => 'There are no Django settings to judge',
			expected: 'settings/production.py or settings.py',
		},
		pointed: async (reader) => {
			const named = await namedByEnvironment(reader, world, asked);
			if (named.length > 0)
				return named;
			const together = await togetherIn(reader, asked);
			return together.length > 0 ? together : namedByStart(reader, asked);
		},
		except: notOurs,
		load: async ({ files }, reader) => {
			const env = await (0,env_file ._)(world, reader, asked.env, 'python-dotenv');
			return loadSettings(reader, files, env?.values.get('DJANGO_CONFIGURATION'));
		},
	});
}
async function namedByEnvironment(reader, world, asked) {
	const env = await (0,env_file ._)(world, reader, asked.env, 'python-dotenv');
	const named = env?.values.get('DJANGO_SETTINGS_MODULE');
	if (!named || !/^[\w.]+$/.test(named))
		return [];
	return moduleNamed(reader, named);
}
async function moduleNamed(reader, name) {
	const path = name.replaceAll('.', '/');
	for (const candidate of [`${path}.py`, `${path}/__init__.py`]) {
		const found = (await reader.glob(`{,*/,*/*/}${candidate}`)).filter((one) => !notOurs.test(one));
		if (found[0] !== undefined)
			return [found[0]];
	}
	return [];
}
const mostStarts = 10;
const development = /(?:^|[._])(?:local|dev|develop|development|debug|tests?|testing)$/;
const namesSettings = /^(?!\s{0,20}RUN\b)[^#\n]{0,200}\bDJANGO_SETTINGS_MODULE\b["']?\s{0,5}[=:,\]]\s{0,5}=?\s{0,5}["']?([\w.]{1,200})/m;
async function namedByStart(reader, { usual }) {
	for (const path of usual.flatMap(({ paths }) => paths).filter((one) => /prod/.test(one))) {
		if ((await reader.glob(path)).some((one) => !notOurs.test(one)))
			return [];
	}
	for (const pattern of startNames) {
		for (const file of (await reader.glob(pattern)).filter((one) => !notOurs.test(one)).slice(0, mostStarts)) {
			const name = namesSettings.exec((await reader.read(file))?.text ?? '')?.[1];
			const found = name === undefined || development.test(name) ? [] : await moduleNamed(reader, name);
			if (found.length > 0)
				return found;
		}
	}
	return [];
}
async function togetherIn(reader, { usual }) {
	for (const path of usual.flatMap(({ paths }) => paths)) {
		for (const file of (await reader.glob(path)).filter((one) => !notOurs.test(one))) {
			const name = /(?:^|\/)([^/]+)\.py$/.exec(file)?.[1];
			const index = (0,paths .u)((0,paths .j)(file), '__init__.py');
			if (name === undefined || !/settings\/[^/]+$/.test(file) || index === file)
				return [];
			const text = (await reader.read(index))?.text ?? '';
			const module = name.replace(/\W/g, '\\$&');
			const taken = new RegExp(`^[ \\t]*from\\s+[\\w.]*\\.${module}\\s+import\\s+\\*|["'](?:\\./)?${module}\\.py["']`, 'm');
			return taken.test(text) ? [index] : [];
		}
	}
	return [];
}

var bounded = __webpack_require__(54637);
var rule = __webpack_require__(6412);
;


function found(at, message, expected, observed) {
	const { file, line, column } = at;
	return { message, expected, observed: (0,bounded .Ux)(observed), location: { file, line, column } };
}
function absent(settings, name, expected, fallback) {
	const location = { file: settings.file };
	if (settings.open) {
		const why = 'not set in what could be read, and more is imported';
		return (0,rule .b)(`${name} is not decidable here: ${why}`, { note: { location } });
	}
	return [{ message: `${name} is not set`, expected, observed: `Django's default: ${fallback}`, location }];
}
function notDecidable(at) {
	return undecided(at.name, at.value.kind === 'computed' ? at.value.keys : [], at);
}
function undecided(name, keys, { file, line, column }) {
	const why = keys.length > 0
		? `read from the environment key ${keys.slice(0, 3).join(', ')}`
		: 'computed when the settings are loaded';
	return (0,rule .b)(`${name} is not decidable here: ${why}`, { note: { location: { file, line, column } } });
}
function isOpen(at) {
	return at.conditional || at.overlaid === true || at.value.kind === 'computed';
}
function isTruthy(value) {
	switch (value.kind) {
		case 'string':
			return value.value !== '';
		case 'number':
			return value.value !== 0;
		case 'boolean':
			return value.value;
		case 'list':
			return value.items.length > 0;
		case 'map':
			return value.entries.length > 0;
		default:
			return false;
	}
}
function switchOn(name, byDefault) {
	return (settings) => {
		const at = settings.assignments.get(name);
		if (!at)
			return byDefault ? [] : absent(settings, name, `${name} = True`, 'False');
		if (isOpen(at))
			return notDecidable(at);
		if (at.value.kind === 'boolean' && at.value.value)
			return [];
		return [found(at, `${name} is not True`, `${name} = True`, `${name} off`)];
	};
}

;


function databases({ assignments }) {
	const at = assignments.get('DATABASES');
	if (!at)
		return undefined;
	const entries = at.value.kind === 'map' ? at.value.entries : [];
	return { at, all: entries.map(([key, value]) => [key.kind === 'string' ? key.value : '', value]) };
}
function entry(map, key) {
	if (map.kind !== 'map')
		return undefined;
	return map.entries.find(([name]) => name.kind === 'string' && name.value === key)?.[1];
}
function connMaxAge(settings) {
	const written = databases(settings);
	if (!written)
		return absent(settings, 'DATABASES', 'DATABASES with CONN_MAX_AGE', 'none');
	const { at, all } = written;
	if (isOpen(at) || all.length === 0)
		return notDecidable(at);
	const expected = 'CONN_MAX_AGE of 60 or more, or a pool';
	for (const [alias, database] of all) {
		if (database.kind !== 'map')
			return notDecidable(at);
		const engine = entry(database, 'ENGINE');
		if (engine?.kind === 'string' && engine.value.endsWith('sqlite3'))
			continue;
		const age = entry(database, 'CONN_MAX_AGE');
		const pool = entry(entry(database, 'OPTIONS') ?? { kind: 'none' }, 'pool');
		if (pool && (isTruthy(pool) || pool.kind === 'computed' || pool.kind === 'map'))
			continue;
		if (age?.kind === 'computed')
			return undecided('CONN_MAX_AGE', age.keys, at);
		if (age && (age.kind === 'none' || isTruthy(age)))
			continue;
		const message = `The database ${(0,bounded .Ux)(alias)} is connected anew for every request`;
		return [found(at, message, expected, age ? 'CONN_MAX_AGE = 0' : 'no CONN_MAX_AGE')];
	}
	return [];
}
function sqlite(settings) {
	const written = databases(settings);
	if (!written)
		return [];
	const { at, all } = written;
	const file = all.find(([, database]) => {
		const engine = entry(database, 'ENGINE');
		return engine?.kind === 'string' && engine.value.endsWith('sqlite3');
	});
	if (file && !at.conditional && !at.overlaid) {
		const message = `The database ${(0,bounded .Ux)(file[0])} is a file of SQLite`;
		return [found(at, message, 'a database server', 'sqlite3')];
	}
	return isOpen(at) ? notDecidable(at) : [];
}
const databasesRules = {
	'conn-max-age': connMaxAge,
	sqlite,
};

;

function debug(settings) {
	const at = settings.assignments.get('DEBUG');
	if (!at)
		return settings.open ? absent(settings, 'DEBUG', 'DEBUG = False', 'False') : [];
	if (at.value.kind === 'computed' && at.value.isText) {
		const message = 'DEBUG is a text of the environment, and every text is true, "False" too';
		return [found(at, message, 'a conversion to a boolean', 'the text as it is')];
	}
	if (isOpen(at))
		return notDecidable(at);
	if (!isTruthy(at.value))
		return [];
	return [found(at, 'DEBUG is on in the settings', 'DEBUG = False', 'DEBUG = True')];
}
function debugDefault({ assignments }) {
	const at = assignments.get('DEBUG');
	if (at?.value.kind !== 'computed' || at.overlaid)
		return [];
	const { unset, fallback, isText } = at.value;
	const value = isText ? fallback : unset;
	if (!value || !(value.kind === 'string' ? /^(true|1|yes|on)$/i.test(value.value) : isTruthy(value)))
		return [];
	const message = 'DEBUG is on when its variable is forgotten';
	return [found(at, message, 'a default of False', 'a default that is true')];
}
const debugRules = {
	debug,
	'debug-default': debugDefault,
};

;

const contentTypeNosniff = switchOn('SECURE_CONTENT_TYPE_NOSNIFF', true);
function hsts(settings) {
	const name = 'SECURE_HSTS_SECONDS';
	const at = settings.assignments.get(name);
	const expected = `${name} of at least 15552000 (180 days)`;
	if (!at)
		return absent(settings, name, expected, '0');
	if (isOpen(at))
		return notDecidable(at);
	const seconds = at.value.kind === 'number' ? at.value.value : 0;
	if (seconds >= 15_552_000)
		return [];
	return [found(at, 'Strict-Transport-Security is off or short', expected, `${seconds} seconds`)];
}
function frameOptions({ assignments }) {
	const at = assignments.get('X_FRAME_OPTIONS');
	if (!at)
		return [];
	if (isOpen(at))
		return notDecidable(at);
	if (at.value.kind === 'string' && /^(DENY|SAMEORIGIN)$/i.test(at.value.value))
		return [];
	const observed = at.value.kind === 'string' ? at.value.value : 'something else';
	const message = 'X_FRAME_OPTIONS lets other sites frame the pages';
	return [found(at, message, 'DENY or SAMEORIGIN', observed)];
}
const safePolicies = new Set(['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin']);
function referrerPolicy({ assignments }) {
	const at = assignments.get('SECURE_REFERRER_POLICY');
	if (!at)
		return [];
	if (isOpen(at))
		return notDecidable(at);
	const texts = at.value.kind === 'string'
		? at.value.value.split(',')
		: at.value.kind === 'list'
			? at.value.items.map((item) => (item.kind === 'string' ? item.value : ''))
			: [];
	if (texts.length > 0 && texts.every((text) => safePolicies.has(text.trim())))
		return [];
	const message = 'SECURE_REFERRER_POLICY tells other sites more than the origin';
	return [found(at, message, 'same-origin', texts.join(', ') || 'none')];
}
const wanted = ['SecurityMiddleware', 'CsrfViewMiddleware', 'XFrameOptionsMiddleware'];
function middleware(settings) {
	const at = settings.assignments.get('MIDDLEWARE') ?? settings.assignments.get('MIDDLEWARE_CLASSES');
	if (!at)
		return absent(settings, 'MIDDLEWARE', 'the security middlewares', 'none');
	const items = at.value.kind === 'list' ? at.value.items : [];
	if (isOpen(at) || items.some((item) => item.kind !== 'string'))
		return notDecidable(at);
	const names = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
	const isOld = at.name === 'MIDDLEWARE_CLASSES';
	const missing = wanted.slice(isOld ? 1 : 0).filter((name) => !names.some((one) => one.split('.').at(-1) === name));
	if (missing.length === 0)
		return [];
	return [found(at, `${at.name} lacks ${missing.join(', ')}`, 'all three', `${names.length} middlewares`)];
}
const headersRules = {
	hsts,
	'content-type-nosniff': contentTypeNosniff,
	'frame-options': frameOptions,
	'referrer-policy': referrerPolicy,
	middleware,
};

var host = __webpack_require__(16612);
;


function allowedHosts(settings) {
	const at = settings.assignments.get('ALLOWED_HOSTS');
	const expected = 'the names under which the site is reached';
	if (!at)
		return absent(settings, 'ALLOWED_HOSTS', expected, 'empty');
	if (defaultsOf(at.value).includes('*')) {
		const message = 'ALLOWED_HOSTS allows every name when its variable is forgotten';
		return [found(at, message, 'no default, or one without "*"', 'a default of "*"')];
	}
	const items = at.value.kind === 'list' ? at.value.items : [];
	const hosts = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
	if (hosts.includes('*') && !at.conditional && !at.overlaid) {
		return [found(at, 'ALLOWED_HOSTS allows every name', expected, '"*"')];
	}
	if (isOpen(at) || hosts.length < items.length)
		return notDecidable(at);
	if (at.value.kind !== 'list') {
		return [found(at, 'ALLOWED_HOSTS is no list', expected, 'a single value')];
	}
	if (hosts.length === 0) {
		return [found(at, 'ALLOWED_HOSTS is empty, so every request is refused', expected, '[]')];
	}
	const wrong = hosts.find((host) => /[/:\s]/.test(host.replace(/^\[.*\]$/, '')));
	if (wrong !== undefined) {
		const message = 'ALLOWED_HOSTS holds more than a name: a scheme, port, path or space';
		return [found(at, message, expected, wrong)];
	}
	if (!hosts.every(host .Wo))
		return [];
	const message = 'ALLOWED_HOSTS holds only names of this machine';
	return [found(at, message, expected, hosts.join(', '))];
}
function defaultsOf(value) {
	if (value.kind === 'list')
		return value.items.flatMap((item) => (item.kind === 'computed' ? defaultsOf(item) : []));
	const fallback = value.kind === 'computed' ? value.fallback : undefined;
	if (fallback?.kind === 'string')
		return fallback.value.split(/[\s,;[\]()"']+/);
	return fallback?.kind === 'list' ? fallback.items.flatMap((item) => (item.kind === 'string' ? [item.value] : [])) : [];
}
function csrfOrigins({ assignments }) {
	const at = assignments.get('CSRF_TRUSTED_ORIGINS');
	if (!at)
		return [];
	const items = at.value.kind === 'list' ? at.value.items : [];
	const origins = items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
	const expected = 'https://name, or https://*.name';
	const wrong = origins.find((origin) => !/^https?:\/\/[^/\s]+$/.test(origin));
	if (wrong !== undefined) {
		return [found(at, 'CSRF_TRUSTED_ORIGINS holds what is no origin', expected, wrong)];
	}
	const plain = origins.find((origin) => origin.startsWith('http://'));
	if (plain !== undefined) {
		return [{ ...found(at, 'CSRF_TRUSTED_ORIGINS trusts an origin without TLS', expected, plain), level: 'warning' }];
	}
	return isOpen(at) || origins.length < items.length ? notDecidable(at) : [];
}
function corsAllowAll({ assignments }) {
	const at = assignments.get('CORS_ALLOW_ALL_ORIGINS') ?? assignments.get('CORS_ORIGIN_ALLOW_ALL');
	if (!at)
		return [];
	if (isOpen(at))
		return notDecidable(at);
	if (!isTruthy(at.value))
		return [];
	const credentials = assignments.get('CORS_ALLOW_CREDENTIALS');
	const withCookies = credentials !== undefined && !isOpen(credentials) && isTruthy(credentials.value);
	const message = withCookies
		? 'Every site may read answers with the cookies of its visitors'
		: 'Every site may read the answers';
	const one = found(at, message, 'CORS_ALLOWED_ORIGINS with the own front ends', `${at.name} = True`);
	return [withCookies ? one : { ...one, level: 'warning' }];
}
const originsRules = {
	'allowed-hosts': allowedHosts,
	'csrf-origins': csrfOrigins,
	'cors-allow-all': corsAllowAll,
};

var classify = __webpack_require__(71988);
var names = __webpack_require__(90276);
var shape = __webpack_require__(21065);
var url_credentials = __webpack_require__(71110);
;






function secretKey(settings) {
	const at = settings.assignments.get('SECRET_KEY');
	if (!at)
		return absent(settings, 'SECRET_KEY', 'SECRET_KEY from the environment', 'empty');
	if (at.value.kind === 'computed')
		return [];
	if (at.overlaid || (at.value.kind === 'string' && ofTemplate.test(at.value.value.trim())))
		return notDecidable(at);
	const observed = at.value.kind === 'string' ? literal(at.value.value) : 'a literal value';
	const expected = 'SECRET_KEY from the environment';
	return [found(at, 'SECRET_KEY stands in the settings', expected, observed)];
}
function secretDefault({ assignments, keys }) {
	return [...assignments.values()].flatMap((at) => {
		const fallback = at.value.kind === 'computed' ? at.value.fallback : undefined;
		if (!isSecretSetting(at.name, keys) || fallback?.kind !== 'string' || fallback.value === '')
			return [];
		if ((0,url_credentials .v6)(fallback.value))
			return [];
		const message = `${at.name} has a default in the settings, used when its variable is forgotten`;
		return [found(at, message, 'no default', literal(fallback.value))];
	});
}
function isSecretSetting(name, keys) {
	return /^[A-Z][A-Z0-9_]*$/.test(name) && keys.isCredential(name);
}
function literal(value) {
	return `a literal value of ${(0,shape .cW)(value)}`;
}
const sentence = /^[A-Za-z][a-z']*(?: [a-z']+){1,30}[.!?\u2026:]?$/;
const ofMail = /^[a-z]{4}(?: [a-z]{4}){3}$/;
const forBrowsers = /^AIza[\w-]{30,}$/;
const publicDsn = /^https:\/\/[0-9a-f]{8,64}@[\w.-]{1,200}\/\d{1,20}$/;
const ofTemplate = /^(?:\{\{[^{}]{1,200}\}\}|<%=[^%]{1,200}%>)$/;
const ofNames = /(?:^|_)(?:REDIS|CACHE|SESSION|STORAGE|COOKIE)_KEYS$/i;
function literalSecret({ assignments, keys }) {
	const stands = [];
	const visit = (at, path, key, value, depth) => {
		if (depth > 6)
			return;
		if (value.kind === 'list')
			for (const item of value.items)
				visit(at, path, key, item, depth + 1);
		if (value.kind === 'map') {
			if ((0,names .M1)(key) || ofNames.test(key))
				return;
			for (const [name, item] of value.entries) {
				const text = name.kind === 'string' ? name.value : '';
				visit(at, `${path}.${text}`, text, item, depth + 1);
			}
		}
		if (value.kind !== 'string' || value.value === '' || ofTemplate.test(value.value.trim()))
			return;
		if (!keys.isCredential(key) && !(0,url_credentials .Ds)(value.value))
			return;
		if (!(0,url_credentials .Ds)(value.value) && (0,classify .L8)(key, value.value) === 'file')
			return;
		if ((0,url_credentials .v6)(value.value))
			return;
		if (depth > 0 && sentence.test(value.value) && !ofMail.test(value.value))
			return;
		if (/^[a-z_]\w*(\.\w+){2,}$/i.test(value.value) && !(0,url_credentials .Ds)(value.value))
			return;
		const { line, column } = value.at;
		const message = `${(0,bounded .Ux)(path)} stands in the settings`;
		const location = { file: at.file, line, column };
		const found = { message, expected: 'a value from the environment', observed: literal(value.value), location };
		stands.push(forBrowsers.test(value.value) || publicDsn.test(value.value) ? { ...found, level: 'warning' } : found);
	};
	for (const at of assignments.values()) {
		if (at.name === 'SECRET_KEY' || !/^[A-Z][A-Z0-9_]*$/.test(at.name))
			continue;
		visit(at, at.name, at.name, at.value, 0);
	}
	return stands;
}
const secretsRules = {
	'secret-key': secretKey,
	'secret-default': secretDefault,
	'literal-secret': literalSecret,
};

;

const sslRedirect = switchOn('SECURE_SSL_REDIRECT', false);
const sessionCookieSecure = switchOn('SESSION_COOKIE_SECURE', false);
const sessionCookieHttponly = switchOn('SESSION_COOKIE_HTTPONLY', true);
function csrfCookieSecure(settings) {
	const sessions = settings.assignments.get('CSRF_USE_SESSIONS');
	if (sessions && !isOpen(sessions) && isTruthy(sessions.value))
		return [];
	return switchOn('CSRF_COOKIE_SECURE', false)(settings);
}
const transportRules = {
	'ssl-redirect': sslRedirect,
	'session-cookie-secure': sessionCookieSecure,
	'csrf-cookie-secure': csrfCookieSecure,
	'session-cookie-httponly': sessionCookieHttponly,
};

var lint_select = __webpack_require__(24050);
var schema_fields = __webpack_require__(79725);
;



const schema = (0,schema_fields .O2)((0,fields .we)('django', {
	description: 'The settings, which are read with the modules that they import with `*`',
	without: '`DJANGO_SETTINGS_MODULE` of the env file, else `settings/production.py`, `settings_production.py` and the like, what a Dockerfile, a Compose file of production or `wsgi.py` names, `settings.py`',
})).check(fields .hS, (0,lint_select .TS)('django'));

;











const django = (0,files_define .d)({
	kind: 'django',
	schema: schema,
	questions: questions_questions,
	observe: observe_observe,
	seen: seen,
	unjudged: unjudged,
	rules: { ...debugRules, ...secretsRules, ...originsRules, ...transportRules, ...headersRules, ...databasesRules },
});


  }),

  71110: core[71110]

};
return { ids, modules };
})
