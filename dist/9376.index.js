export const id = 9376;
export const ids = [9376];
export const modules = {

  73320:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  whereWords),
	fn: () => (  eachWords),
	iY: () => (  unmet)
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
	services: {
		words: (value) => `the Compose file has ${sortOf(value)}`,
		unmet: async (value, project) => {
			const all = await project.services((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(value) ?? '');
			return all === null || all.length > 0 ? null : `no Compose file has ${sortOf(value)}`;
		},
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
const sorts = {
	database: { has: 'a database', is: 'is a database' },
	inner: { has: 'a database, cache or broker', is: 'is a database, cache or broker' },
	health: { has: 'a health check that asks a path', is: 'has a health check that asks a path' },
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

  97224:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	f: () => (  isGlob),
	k: () => (  matchesGlob)
  });
function matchesGlob(pattern, text) {
	const [head = '', ...parts] = pattern.split('*');
	const tail = parts.pop();
	if (tail === undefined)
		return pattern === text;
	const end = text.length - tail.length;
	if (end < head.length || !text.startsWith(head) || !text.endsWith(tail))
		return false;
	let at = head.length;
	for (const part of parts) {
		const found = text.indexOf(part, at);
		if (found < 0)
			return false;
		at = found + part.length;
	}
	return at <= end;
}
function isGlob(path) {
	return /[*?[{]/.test(path);
}


  }),

  19634:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	X: () => (  conflictLine)
  });
function conflictLine(text) {
	let begin = null;
	let divided = false;
	for (const [index, line] of text.split('\n').entries()) {
		if (/^<{7}(?:\s|$)/.test(line))
			[begin, divided] = [index + 1, false];
		else if (/^={7}\s*$/.test(line))
			divided = begin !== null;
		else if (divided && /^>{7}(?:\s|$)/.test(line))
			return begin;
	}
	return null;
}


  }),

  96713:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	h: () => (  parseYaml)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54637);
  var _conflict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19634);



const tagsRefused = 'YAML tags are not allowed';
const mostNodes = 50_000;
const deepest = 64;
function parseYaml(text, file) {
	const conflict = (0,_conflict_js__WEBPACK_IMPORTED_MODULE_1__  .X)(text);
	if (conflict !== null)
		return { value: undefined, problems: [conflicted(file, conflict)] };
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
	let document;
	try {
		document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text.replace(/^\uFEFF/, ''), {
			version: '1.2',
			uniqueKeys: false,
			strict: true,
			lineCounter: lines,
			prettyErrors: false,
		});
	}
	catch {
		return {
			value: undefined,
			problems: [{ message: 'the YAML is nested too deeply to be read', location: { file, line: 1, column: 1 } }],
		};
	}
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) {
		const problems = faults.slice(0, 20).map((fault) => {
			const { line, col } = lines.linePos(fault.pos[0]);
			return { message: yamlMessage(fault.code, fault.message), location: { file, line, column: col } };
		});
		return { value: undefined, problems };
	}
	const { version, explicit } = document.directives.yaml;
	if (explicit && version !== '1.2') {
		const message = `YAML ${version} reads some words differently (\`no\`, \`0644\`, dates); this file has to be YAML 1.2`;
		return { value: undefined, problems: [{ message, location: { file, line: 1, column: 1 } }] };
	}
	return new Converter(document, file, lines).run();
}
function conflicted(file, line) {
	return {
		message: `${file} holds a merge conflict that begins in line ${line}`,
		location: { file, line, column: 1 },
		suggestion: 'keep what holds of the two sides, take the lines with <<<<<<<, ======= and >>>>>>> out, and commit that',
	};
}
class Refusal extends Error {
	problem;
	constructor(problem) {
		super(problem.message);
		this.problem = problem;
	}
}
class Converter {
	#document;
	#file;
	#lines;
	#anchors = new Map();
	#nodes = 0;
	#aliased = 0;
	constructor(document, file, lines) {
		this.#document = document;
		this.#file = file;
		this.#lines = lines;
	}
	run() {
		const { contents } = this.#document;
		try {
			if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(contents) && contents.value !== null)
				throw this.#refusal(contents, 'expected a map or a list');
			return { value: this.#convert(contents, 0), problems: [] };
		}
		catch (error) {
			if (!(error instanceof Refusal))
				throw error;
			return { value: undefined, problems: [error.problem] };
		}
	}
	#convert(node, depth, at = this.#place(node)) {
		if (++this.#nodes > mostNodes)
			throw this.#refusal(node, 'the file grows too large when its aliases are expanded');
		if (depth > deepest)
			throw this.#refusal(node, 'the YAML is nested too deeply');
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Vj)(node)) {
			const target = this.#anchors.get(node.source);
			if (!target)
				throw this.#refusal(node, `unknown alias "${node.source}"`);
			this.#aliased++;
			const value = this.#convert(target, depth + 1, at);
			this.#aliased--;
			return value;
		}
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Ll)(node) && node.anchor !== undefined && this.#aliased === 0)
			this.#anchors.set(node.anchor, node);
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
			return { kind: 'map', at, entries: this.#entries(node, depth) };
		if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node))
			return { kind: 'list', at, items: node.items.map((item) => this.#convert(item, depth + 1)) };
		return { kind: 'scalar', at, value: (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node) ? this.#scalar(node, node.value) : null };
	}
	#scalar(node, value) {
		if (typeof value === 'object' && value !== null)
			throw this.#refusal(node, tagsRefused);
		if (typeof value !== 'number')
			return value;
		if (!Number.isFinite(value))
			throw this.#refusal(node, 'this is not a number that anything can be compared with');
		if (Number.isInteger(value) && !Number.isSafeInteger(value))
			throw this.#refusal(node, 'this number is too large to be exact; write it in quotes');
		return value;
	}
	#entries(node, depth) {
		const entries = new Map();
		for (const { key, value } of node.items) {
			if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) || key.value === null || typeof key.value === 'object') {
				throw this.#refusal(key ?? node, 'a key must be a plain text');
			}
			const name = String(key.value);
			if (name === '__proto__')
				throw this.#refusal(key, 'this key is not allowed');
			if (entries.has(name))
				throw this.#refusal(key, `duplicate key "${name}"`);
			const place = this.#place(key);
			entries.set(name, { key: place, value: this.#convert(value, depth + 1, value === null ? place : undefined) });
		}
		return entries;
	}
	#place(node) {
		const start = node?.range?.[0] ?? 0;
		const { line, col } = this.#lines.linePos(start);
		return { file: this.#file, line, column: col };
	}
	#refusal(node, message) {
		return new Refusal({ message, location: this.#place(node) });
	}
}
function yamlMessage(code, message) {
	if (code === 'TAB_AS_INDENT')
		return 'tabs are not allowed as indentation in YAML; use spaces';
	if (code === 'MULTIPLE_DOCS')
		return 'more than one YAML document in the file';
	if (code === 'TAG_RESOLVE_FAILED')
		return tagsRefused;
	if (/call stack/.test(message))
		return 'the YAML is nested too deeply to be read';
	return `not valid YAML: ${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__  .Mm)(message.split('\n')[0] ?? '')}`;
}


  }),

  51309:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S3: () => (  itemsOf),
	b6: () => (  textOf),
	fK: () => (  valueAt),
	oi: () => (  plainOf),
	x5: () => (  locate)
  });
function plainOf(placed) {
	if (placed.kind === 'scalar')
		return placed.value;
	if (placed.kind === 'list')
		return placed.items.map(plainOf);
	return Object.fromEntries([...placed.entries].map(([key, { value }]) => [key, plainOf(value)]));
}
function valueAt(placed, key) {
	return placed?.kind === 'map' ? placed.entries.get(key)?.value : undefined;
}
function itemsOf(placed) {
	return placed?.kind === 'list' ? placed.items : [];
}
function textOf(placed) {
	return placed?.kind === 'scalar' && typeof placed.value === 'string' ? placed.value : undefined;
}
function locate(placed, path, atKey = false) {
	let current = placed;
	for (const [index, segment] of path.entries()) {
		const key = String(segment);
		const entry = current.kind === 'map' ? current.entries.get(key) : undefined;
		const next = current.kind === 'list' ? current.items[Number(key)] : entry?.value;
		if (next === undefined)
			break;
		if (entry && atKey && index === path.length - 1)
			return entry.key;
		current = next;
	}
	return current.at;
}


  })

};
