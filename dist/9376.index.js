(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 9376;
const ids = [9376];
const modules = {

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

  39376:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  presetText: () => (  presetText)
});

var dist = __webpack_require__(38815);
var parse = __webpack_require__(96713);
var placed = __webpack_require__(51309);
var kinds = __webpack_require__(29423);
var presets = __webpack_require__(62027);
var presets_where = __webpack_require__(73320);
;






async function tellPreset(name) {
	const text = await (0,presets ._)(name);
	const data = text === undefined ? undefined : (0,parse .h)(text, `preset ${name}`).value;
	if (text === undefined || data === undefined)
		return undefined;
	return {
		name,
		purpose: /^# (.*)$/m.exec(text)?.[1] ?? '',
		extends: (0,placed .S3)((0,placed .fK)(data, 'extends')).flatMap((one) => (0,placed .b6)(one) ?? []),
		sections: (0,placed .S3)((0,placed .fK)(data, 'sections')).map((section) => ({
			title: (0,placed .b6)((0,placed .fK)(section, 'title')) ?? '',
			items: (0,placed .S3)((0,placed .fK)(section, 'items')).map(itemTold),
		})),
	};
}
function itemTold(item) {
	const text = (key) => (0,placed .b6)((0,placed .fK)(item, key)) ?? '';
	const each = (0,placed .fK)(item, 'each');
	const where = [each === undefined ? '' : (0,presets_where .fn)(each), (0,presets_where .Z)((0,placed .fK)(item, 'where'))];
	return {
		id: text('id').replace('${{ each.service }}', 'SERVICE'),
		title: text('title').replace('${{ each.service }}', 'SERVICE'),
		why: text('description'),
		phase: text('phase'),
		where: where.filter((one) => one !== '').join(', where '),
		checks: kinds .$1.flatMap((kind) => checksOf((0,placed .fK)(item, kind)).map((check) => checkTold(kind, check))),
	};
}
function checksOf(value) {
	if (value === undefined)
		return [];
	return value.kind === 'list' ? value.items : [value];
}
function checkTold(kind, check) {
	const { where: _, ...asked } = (0,placed .oi)(check);
	const text = (0,dist .As)(asked, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trim();
	return { kind, text, where: (0,presets_where .Z)((0,placed .fK)(check, 'where')) };
}

;

async function presetText(name) {
	const told = await tellPreset(name);
	if (told === undefined)
		return '';
	const below = (await Promise.all(told.extends.map(tellPreset))).filter((one) => one !== undefined);
	const own = new Set(told.sections.flatMap(({ items }) => items.map(({ id }) => id)));
	return [
		`${name}: a preset`,
		`  ${told.purpose}`,
		`  \`extends: [${name}]\` in a checklist, or \`readiness run --preset ${name} --url U\` without one.`,
		...sections(told, '', () => true),
		...below.flatMap((one) => sections(one, ` (of ${one.name})`, ({ id }) => !own.has(id))),
	].join('\n');
}
function sections(told, of, isKept) {
	return told.sections.flatMap(({ title, items }) => {
		const kept = items.filter(isKept);
		return kept.length === 0 ? [] : ['', `${title}${of}`, ...kept.flatMap(itemLines)];
	});
}
function itemLines({ id, title, why, phase, where, checks }) {
	return [
		`  ${id}${phase === '' ? '' : ` (${phase})`}`,
		`    ${title}.`,
		`    why   ${why}`,
		...(where === '' ? [] : [`    when  ${where}`]),
		...checks.map((check) => `    asks  ${check.kind}: ${check.text}${check.where === '' ? '' : `, where ${check.where}`}`),
	];
}


  }),

  97224: core[97224],

  19634: core[19634],

  96713: core[96713],

  51309: core[51309]

};
return { ids, modules };
})
