(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 5404;
const ids = [5404];
const modules = {

  5404:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  fitLayers: () => (  fitLayers)
});

var lay_over = __webpack_require__(66193);
var placed = __webpack_require__(51309);
var kinds = __webpack_require__(29423);
var not_asked = __webpack_require__(7504);
var presets_where = __webpack_require__(73320);
;




async function fitPreset(preset, project) {
	const sections = (0,placed .fK)(preset, 'sections');
	if (sections?.kind !== 'list')
		return preset;
	const fitted = await Promise.all(sections.items.map((section) => fitSection(section, project)));
	const items = fitted.filter((section) => (0,placed .S3)((0,placed .fK)(section, 'items')).length > 0);
	return replaced(preset, 'sections', { ...sections, items });
}
async function fitSection(section, project) {
	const list = (0,placed .fK)(section, 'items');
	if (list?.kind !== 'list')
		return section;
	const fitted = await Promise.all(list.items.map((item) => fitItem(item, project)));
	return replaced(section, 'items', { ...list, items: fitted.flat() });
}
async function fitItem(item, project) {
	const each = (0,placed .b6)((0,placed .fK)(item, 'each'));
	if (each === undefined)
		return [await fitOne(filled(item, 'project', await valuesOf(item, project)), project)];
	const services = (await project.services(each)) ?? [];
	return Promise.all(services.map((service) => fitOne(filled(item, 'each', { ...service }), project)));
}
async function valuesOf(item, project) {
	if (!JSON.stringify((0,placed .oi)(item)).includes('${{ project.'))
		return {};
	const lasting = (await project.services('lasting'))?.map(({ service }) => service) ?? [];
	return {
		server: project.server ?? 'checkout',
		compose: (await project.composeFile()) ?? 'compose.yaml',
		lasting: lasting.length === 0 ? ['web'] : lasting,
	};
}
async function fitOne(item, project) {
	if (item.kind !== 'map')
		return item;
	const own = without(item, ['where', 'each']);
	const reason = await (0,presets_where .iY)((0,placed .fK)(item, 'where'), project);
	if (reason !== null)
		return (0,not_asked .n)(await withChecks(own, project, async () => true), reason);
	const reasons = new Set();
	const left = await withChecks(own, project, async (check) => {
		const why = await (0,presets_where .iY)((0,placed .fK)(check, 'where'), project);
		if (why !== null)
			reasons.add(why);
		return why === null;
	});
	const isLeft = [...left.entries.keys()].some((key) => kinds .$1.includes(key) || key === 'needs');
	return isLeft ? left : (0,not_asked .n)(await withChecks(own, project, async () => true), [...reasons].join(', and '));
}
async function withChecks(item, project, isKept) {
	const entries = new Map();
	for (const [name, entry] of item.entries) {
		if (!kinds .$1.includes(name)) {
			entries.set(name, entry);
			continue;
		}
		const { value } = entry;
		const kept = [];
		for (const check of value.kind === 'list' ? value.items : [value]) {
			if (!(await isKept(check)))
				continue;
			const where = (0,placed .fK)(check, 'where');
			const own = without(check, ['where']);
			kept.push((0,placed .fK)(where, 'setting') === undefined
				? own
				: filled(own, 'setting', { file: await (0,presets_where .nt)(where, project) }));
		}
		const [first] = kept;
		if (first === undefined)
			continue;
		entries.set(name, { ...entry, value: kept.length === 1 ? first : { kind: 'list', at: value.at, items: kept } });
	}
	return { ...item, entries };
}
function filled(placed, scope, values) {
	if (placed.kind === 'list')
		return { ...placed, items: placed.items.map((one) => filled(one, scope, values)) };
	if (placed.kind === 'map') {
		const entries = [...placed.entries].map(([name, { key, value }]) => [
			name,
			{ key, value: filled(value, scope, values) },
		]);
		return { ...placed, entries: new Map(entries) };
	}
	const { at, value } = placed;
	if (typeof value !== 'string')
		return placed;
	const [, named, name = ''] = /^\$\{\{ (\w+)\.(\w+) \}\}$/.exec(value) ?? [];
	const whole = named === scope ? values[name] : undefined;
	if (typeof whole === 'number')
		return { ...placed, value: whole };
	if (Array.isArray(whole))
		return { kind: 'list', at, items: whole.map((one) => ({ kind: 'scalar', at, value: String(one) })) };
	const text = value.replace(/\$\{\{ (\w+)\.(\w+) \}\}/g, (match, from, key) => from === scope ? String(values[key] ?? '') : match);
	return { ...placed, value: text };
}
function without(placed, keys) {
	if (placed.kind !== 'map')
		return placed;
	return { ...placed, entries: new Map([...placed.entries].filter(([key]) => !keys.includes(key))) };
}
function replaced(placed, key, value) {
	if (placed.kind !== 'map')
		return placed;
	const named = placed.entries.get(key);
	return {
		...placed,
		entries: new Map([...placed.entries, [key, { key: named?.key ?? placed.at, value }]]),
	};
}

var project = __webpack_require__(7902);
;



async function fitLayers(layer, { root, tree }, options) {
	return fitEach(layer, (0,project .v)((0,lay_over .T)(layer).value, root, tree, options));
}
async function fitEach(layer, project) {
	const bases = await Promise.all(layer.bases.map((base) => fitEach(base, project)));
	const data = layer.preset === undefined ? layer.data : await fitPreset(layer.data, project);
	return { ...layer, data, bases };
}


  }),

  7902:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  isUsualExample),
	v: () => (  projectOf)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _formats_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16612);
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51309);
  var _kinds_env_example_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39108);
  var _probe_above_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81787);
  var _fill_in_choose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80227);
  var _tree_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72830);
  var _tree_work_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30369);








const springFiles = ['', '-prod', '-production'].flatMap((profile) => ['yaml', 'yml', 'properties'].map((end) => `src/main/resources/application${profile}.${end}`));
const envFiles = ['.env', '.env.production', '.env.prod', '.env.local', 'backend/.env.production', 'backend/.env'];
function projectOf(data, root, tree, options) {
	const environment = environmentIn(data, options);
	const once = (find) => {
		let found;
		return () => {
			found ??= find();
			return found;
		};
	};
	const text = async (path) => {
		const entry = await tree.read(path);
		return entry.kind === 'missing' ? '' : ((0,_tree_text_js__WEBPACK_IMPORTED_MODULE_3__  .b)(entry, path).value ?? null);
	};
	const anyOf = async (paths) => (await Promise.all(paths.map((path) => tree.exists(path)))).includes(true);
	const services = once(async () => (await __webpack_require__.e(  559).then(__webpack_require__.bind(__webpack_require__, 80559))).composeServices(tree));
	const spring = once(async () => {
		const { springSettings } = await __webpack_require__.e(  9353).then(__webpack_require__.bind(__webpack_require__, 69353));
		const texts = await Promise.all(springFiles.map(async (file) => ({ file, text: await text(file) })));
		const there = texts.flatMap(({ file, text: one }) => one === null ? [null] : one === '' ? [] : [{ file, text: one }]);
		return there.includes(null) ? null : springSettings(there.filter((one) => one !== null));
	});
	const written = namedIn(environment, options);
	const known = once(async () => knownOf(written, await meanings(data, environment, options)));
	const valuesOf = once(async () => valuesIn(await known(), root));
	return {
		frontend: (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(environment, 'frontend') !== undefined,
		isLocalWithoutTls: options.url === undefined && (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_1__  .WD)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(environment, 'url'))),
		isGit: () => (0,_probe_above_js__WEBPACK_IMPORTED_MODULE_2__  .L)(root, ['.git']),
		server: serverIn(data),
		composeFile: once(async () => (await __webpack_require__.e(  559).then(__webpack_require__.bind(__webpack_require__, 80559))).composeFile(tree)),
		exists: (path) => tree.exists(path),
		text,
		hasEnvFile: once(async () => {
			const usual = [...envFiles, ...(0,_kinds_env_example_names_js__WEBPACK_IMPORTED_MODULE_6__  .o)(envFiles)];
			return written.content !== undefined || written.files.length > 0 || (await anyOf(usual));
		}),
		hasExample: once(async () => anyOf((0,_kinds_env_example_names_js__WEBPACK_IMPORTED_MODULE_6__  .o)((await known())?.files ?? written.files))),
		envKeys: once(async () => {
			const values = await valuesOf();
			return values && new Map([...values].map(([key, value]) => [key, value.trim() !== '']));
		}),
		springSetting: async (name) => {
			const settings = await spring();
			return settings === null ? null : settings.get((await __webpack_require__.e(  9353).then(__webpack_require__.bind(__webpack_require__, 69353))).relaxed(name));
		},
		innerHost: async (key) => {
			const host = URL.parse((await valuesOf())?.get(key) ?? '')?.hostname.toLowerCase();
			if (!host || host.includes('.'))
				return null;
			return (await services())?.find(({ service }) => service.toLowerCase() === host)?.service ?? null;
		},
		packages: once(async () => {
			const found = await text('package.json');
			if (found === null || found === '')
				return found === null ? null : new Set();
			const { packagesOf } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 96601));
			return packagesOf(found) ?? null;
		}),
		services: async (sort) => {
			const all = await services();
			return all === null ? null : all.filter(({ is }) => is.includes(sort));
		},
	};
}
function serverIn(data) {
	const servers = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(data, 'servers');
	const names = servers?.kind === 'map' ? [...servers.entries.keys()] : [];
	const usual = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(data, 'defaults'), 'on'));
	const [only] = names;
	return names.find((name) => name === usual) ?? (names.length === 1 && only !== undefined ? only : null);
}
function isUsualExample(example, path) {
	return (0,_kinds_env_example_names_js__WEBPACK_IMPORTED_MODULE_6__  .o)([path]).includes(example);
}
function environmentIn(data, options) {
	const name = data && (0,_fill_in_choose_js__WEBPACK_IMPORTED_MODULE_7__  .H)(data, options).value?.name;
	return name === undefined ? undefined : (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(data, 'environments'), name);
}
function namedIn(environment, { envContent, envFiles = [] }) {
	const content = envContent ?? (envFiles.length === 0 ? (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(environment, 'env-content')) : undefined);
	const own = [(0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(environment, 'env-file'), ...(0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(environment, 'env-files'))];
	const files = envFiles.length > 0 ? envFiles : own.flatMap((one) => (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .b6)(one) ?? []);
	return { content, files: content === undefined ? files : [] };
}
async function meanings(data, environment, options) {
	const [{ varsOf }, { takeSecrets }, { namesIn, replaceVariables }] = await Promise.all([
		Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 82837)),
		Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 63653)),
		Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 23607)),
	]);
	const secrets = takeSecrets((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(data, 'secrets'), options.env).value;
	const none = new Map();
	const vars = data === undefined ? none : varsOf(data, environment, options.vars ?? {});
	const scopes = { vars, secrets: secrets.scope, environment: none, run: none, 'env-file': none };
	return (text) => {
		if (!text.includes('${{'))
			return text;
		const placed = { kind: 'scalar', at: { file: '', line: 1, column: 1 }, value: text };
		if ([...namesIn(placed, 'secrets')].some((name) => secrets.missing.has(name)))
			return null;
		const { value, problems } = replaceVariables(placed, scopes);
		const meant = problems.length === 0 ? ((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .b6)(value) ?? null) : null;
		return meant?.includes('${{') ? null : meant;
	};
}
function knownOf({ content, files }, meaning) {
	const [text, paths] = [content === undefined ? undefined : meaning(content), files.map(meaning)];
	if (text === null || paths.includes(null))
		return null;
	return { content: text, files: paths.flatMap((path) => path ?? []) };
}
async function valuesIn(named, root) {
	if (named === null)
		return null;
	const { content, files } = named;
	const texts = content === undefined ? files.map((file) => hostText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, file))) : [content];
	if (texts.some((one) => one === null))
		return null;
	const { readInOrder } = await __webpack_require__.e(  4595).then(__webpack_require__.bind(__webpack_require__, 84595));
	const entries = readInOrder(texts.map((one) => one ?? ''), 'python-dotenv').flatMap((reading) => reading.entries);
	return new Map(entries.map(({ key, value }) => [key, value ?? '']));
}
function hostText(path) {
	const entry = (0,_tree_work_tree_js__WEBPACK_IMPORTED_MODULE_4__  .D5)(path);
	return entry.kind === 'file' ? entry.bytes.toString('utf8') : null;
}


  }),

  73320:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  whereWords),
	fn: () => (  eachWords),
	iY: () => (  unmet),
	nt: () => (  settingFile)
  });
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97224);
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51309);


const conditions = {
	'env-file': {
		words: () => 'an env file is named, or the checkout has one',
		unmet: async (_, project) => (await project.hasEnvFile()) ? null : 'no env file is named, and the checkout has none',
	},
	example: {
		words: () => 'the env file has an example beside it',
		unmet: async (_, project) => ((await project.hasExample()) ? null : 'the env file has no example beside it'),
	},
	'env-keys': {
		words: (value) => `the env file sets ${choice(namesOf(value))}`,
		unmet: async (value, project) => {
			const keys = await project.envKeys();
			const isThere = keys === null || matching(value, [...keys.keys()]) !== undefined;
			return isThere ? null : `the env file sets no ${choice(namesOf(value))}`;
		},
	},
	'env-values': {
		words: (value) => `the env file has a value for ${choice(namesOf(value))}`,
		unmet: async (value, project) => {
			const keys = await project.envKeys();
			const filled = [...(keys ?? [])].flatMap(([key, isFilled]) => (isFilled ? [key] : []));
			const isThere = keys === null || matching(value, filled) !== undefined;
			return isThere ? null : `the env file has no value for ${choice(namesOf(value))}`;
		},
	},
	'no-env-keys': {
		words: (value) => `the env file does not set ${choice(namesOf(value))}`,
		unmet: async (value, project) => {
			const there = matching(value, [...((await project.envKeys()) ?? new Map()).keys()]);
			return there === undefined ? null : `the env file sets ${choice([there])}`;
		},
	},
	setting: {
		words: (value) => `the packed settings of Spring say something of \`${settingOf(value).name}\` for production`,
		unmet: async (value, project) => {
			const { name, refused } = settingOf(value);
			const found = await project.springSetting(name);
			if (found === null)
				return null;
			if (found === undefined)
				return `the packed settings say nothing of \`${name}\` for production`;
			if (found.value === null)
				return `a profile decides \`${name}\``;
			const isSecret = refused.length === 0;
			if (!isSecret && (await isInEnv(name, project)))
				return `the env file decides \`${name}\``;
			const words = found.value.toLowerCase().split(',');
			const isFine = isSecret
				? /^(?:\$\{|\{|ENC\(|$)/.test(found.value)
				: !words.some((word) => refused.includes(word.trim()));
			return isFine && found.isElsewhereToo ? `${found.file} sets \`${name}\` rightly for production` : null;
		},
	},
	'reached-by': {
		words: (value) => `${choice(namesOf(value))} of the env file leads to another host than a service of the Compose file`,
		unmet: async (value, project) => {
			for (const key of namesOf(value)) {
				const service = await project.innerHost(key);
				if (service !== null)
					return `\`${key}\` leads to the service \`${service}\` of the Compose file, which its network alone reaches; ask it there by a \`command\` on the server`;
			}
			return null;
		},
	},
	files: {
		words: (value) => `the checkout has ${choice(namesOf(value))}`,
		unmet: async (value, project) => {
			const there = await Promise.all(namesOf(value).map((file) => project.exists(file)));
			return there.includes(true) ? null : `the checkout has no ${choice(namesOf(value))}`;
		},
	},
	packages: {
		words: (value) => `package.json names ${choice(namesOf(value))}`,
		unmet: async (value, project) => {
			const names = await project.packages();
			const isThere = names === null || namesOf(value).some((name) => names.has(name));
			return isThere ? null : `package.json does not name ${choice(namesOf(value))}`;
		},
	},
	mentions: {
		words: (value) => mentioned(value, ' names '),
		unmet: async (value, project) => {
			const text = await project.text(fileOf(value));
			const isThere = text === null || wordsOf(value).some((word) => text.includes(word));
			return isThere ? null : mentioned(value, ' does not name ');
		},
	},
	'not-said': {
		words: (value) => `neither its image nor what starts it says ${choice(namesOf(value))}`,
		unmet: async (value, project) => {
			const texts = await Promise.all(startFiles.map((file) => project.text(file)));
			const at = texts.findIndex((text) => namesOf(value).some((word) => spaced(text ?? '').includes(word)));
			return at === -1 ? null : `${startFiles[at]} says ${choice(namesOf(value))}`;
		},
	},
	services: {
		words: (value) => `the Compose file has ${sortOf(value)}`,
		unmet: async (value, project) => {
			const all = await project.services((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(value) ?? '');
			return all === null || all.length > 0 ? null : `no Compose file has ${sortOf(value)}`;
		},
	},
	server: {
		words: () => 'the checklist has one server, or names one as the usual place',
		unmet: async (_, project) => project.server === null ? 'the checklist has no server, or several and none as the usual place' : null,
	},
	git: {
		words: () => 'the checkout is a work tree of git',
		unmet: async (_, project) => (project.isGit() ? null : 'this directory is no work tree of git'),
	},
	tls: {
		words: () => 'the environment has another `url` than one of this machine without TLS, such as http://localhost:3000',
		unmet: async (_, project) => project.isLocalWithoutTls ? 'the `url` of the environment is one of this machine, without TLS' : null,
	},
	frontend: {
		words: () => 'the environment has a `frontend`',
		unmet: async (_, project) => (project.frontend ? null : 'the environment has no `frontend`'),
	},
};
async function isInEnv(name, project) {
	const plain = (text) => text.replace(/[-_.]/g, '').toLowerCase();
	return [...((await project.envKeys())?.keys() ?? [])].some((key) => plain(key) === plain(name));
}
function settingOf(value) {
	const refused = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, 'refused');
	return { name: (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, 'name')) ?? '', refused: refused === undefined ? [] : namesOf(refused) };
}
async function settingFile(where, project) {
	const setting = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(where, 'setting');
	const found = setting && (await project.springSetting(settingOf(setting).name));
	return found?.file ?? 'src/main/resources/application{,-prod,-production}.{properties,yml,yaml}';
}
const startFiles = [
	...['Dockerfile', 'docker/Dockerfile', 'docker-compose.prod.yml', 'docker-compose.production.yml'],
	...['docker-compose.yml', 'docker-compose.yaml', 'compose.yaml', 'compose.yml', 'compose.prod.yaml'],
	...['fly.toml', 'render.yaml', 'Procfile', 'app.json', 'ecosystem.config.js', 'ecosystem.config.cjs', 'package.json'],
];
function spaced(text) {
	return text.replace(/(?<=\w)["']?\s{0,3}[=: ]\s{0,3}["']?(?=\w)/g, '=');
}
const sorts = {
	database: { has: 'a database', is: 'is a database' },
	inner: { has: 'a database, cache or broker', is: 'is a database, cache or broker' },
	health: { has: 'a health check that asks a path', is: 'has a health check that asks a path' },
	lasting: { has: 'a service that is started again whenever it ends', is: 'is started again whenever it ends' },
};
function sortOf(value) {
	return sorts[(0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(value) ?? '']?.has ?? '';
}
function eachWords(each) {
	return `for each service of the Compose file that ${sorts[(0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(each) ?? '']?.is ?? ''}`;
}
async function unmet(where, project) {
	for (const [condition, value] of conditionsIn(where)) {
		const why = await condition.unmet(value, project);
		if (why !== null)
			return why;
	}
	return null;
}
function whereWords(where) {
	return conditionsIn(where)
		.map(([condition, value]) => condition.words(value))
		.join(', and ');
}
function conditionsIn(where) {
	if (where?.kind !== 'map')
		return [];
	return [...where.entries].map(([name, { value }]) => {
		const condition = conditions[name];
		if (condition === undefined)
			throw new Error(`a preset has the condition ${name}, which nobody knows`);
		return [condition, value];
	});
}
function matching(value, keys) {
	return namesOf(value).find((pattern) => keys.some((key) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_1__  .k)(pattern, key)));
}
function namesOf(value) {
	return (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .S3)(value).flatMap((one) => (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(one) ?? []);
}
function choice(names) {
	const marked = names.map((name) => `\`${name}\``);
	return marked.length < 2 ? marked.join() : `${marked.slice(0, -1).join(', ')} or ${marked.at(-1)}`;
}
function fileOf(value) {
	return (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, 'file')) ?? '';
}
function wordsOf(value) {
	const words = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(value, 'any');
	return words === undefined ? [] : namesOf(words);
}
function mentioned(value, verb) {
	return `${fileOf(value)}${verb}${choice(wordsOf(value))}`;
}


  }),

  39108: shared[39108],

  21053: shared[21053],

  81787: shared[81787]

};
return { ids, modules };
})
