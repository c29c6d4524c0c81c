export const id = 4292;
export const ids = [4292];
export const modules = {

  80227:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  chooseEnvironment)
  });
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51309);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93855);
  var _stage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30766);



function chooseEnvironment(data, options) {
	const environments = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .fK)(data, 'environments');
	const names = environments?.kind === 'map' ? [...environments.entries.keys()] : [];
	const asked = options.environment;
	const chosen = (name) => ({ value: { name }, problems: [] });
	const place = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .x5)(data, ['environments'], true);
	if (asked !== undefined) {
		if (names.includes(asked))
			return chosen(asked);
		if (names.length === 0 && options.url !== undefined)
			return chosen(undefined);
		return (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__  .J)(`unknown environment "${asked}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .a)(asked, names)}`, place);
	}
	const deployed = names.find((one) => one.toLowerCase() === options.deployedTo?.toLowerCase());
	if (deployed !== undefined)
		return chosen(deployed);
	if (names.length <= 1)
		return chosen(names[0]);
	if (names.includes('production'))
		return chosen('production');
	return (0,_stage_js__WEBPACK_IMPORTED_MODULE_1__  .J)(`several environments (${names.join(', ')}) and none named`, place, 'name one with `environment`');
}


  }),

  66193:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => (  layOver)
});

var yaml_placed = __webpack_require__(51309);
var bounded = __webpack_require__(54637);
var suggest = __webpack_require__(93855);
var not_asked = __webpack_require__(7504);
;




function leaveOut(base, own, problems) {
	const named = (0,yaml_placed .S3)((0,yaml_placed .fK)(own, 'leave-out'));
	if (named.length === 0)
		return base;
	const known = idsIn(base);
	const written = new Set(idsIn(own));
	const left = new Set();
	for (const one of named) {
		const id = (0,yaml_placed .b6)(one);
		if (id === undefined)
			continue;
		left.add(id);
		const name = (0,bounded .Ux)(id, 100);
		if (written.has(id)) {
			problems.push({ message: `"${name}" is left out, and an item of this checklist as well`, location: one.at });
		}
		else if (!known.includes(id)) {
			const message = known.length === 0
				? `"${name}" is left out of nothing: the checklist extends none`
				: `"${name}" is no item of what the checklist extends${(0,suggest .a)(id, known)}`;
			problems.push({ message, location: one.at });
		}
	}
	if (base === undefined)
		return undefined;
	return mapItems(base, (item) => {
		const id = (0,yaml_placed .b6)((0,yaml_placed .fK)(item, 'id'));
		return item.kind === 'map' && id !== undefined && left.has(id)
			? (0,not_asked .n)(item, 'the checklist leaves it out')
			: item;
	});
}
function idsIn(checklist) {
	const items = (0,yaml_placed .S3)((0,yaml_placed .fK)(checklist, 'sections')).flatMap((section) => (0,yaml_placed .S3)((0,yaml_placed .fK)(section, 'items')));
	return items.flatMap((item) => (0,yaml_placed .b6)((0,yaml_placed .fK)(item, 'id')) ?? []);
}
function mapItems(checklist, change) {
	return changed(checklist, 'sections', (section) => changed(section, 'items', change));
}
function changed(placed, key, change) {
	const entry = placed.kind === 'map' ? placed.entries.get(key) : undefined;
	if (placed.kind !== 'map' || entry?.value.kind !== 'list')
		return placed;
	const value = { ...entry.value, items: entry.value.items.map(change) };
	const entries = new Map([...placed.entries, [key, { ...entry, value }]]);
	return { ...placed, entries };
}

var kinds = __webpack_require__(29423);
;



function unite(from, to) {
	if (from.kind !== 'map' || to.kind !== 'map')
		return to;
	if ((0,not_asked .A)(to) !== undefined)
		return from;
	if ((0,not_asked .A)(from) !== undefined)
		return to;
	const entries = new Map([...from.entries, ...to.entries]);
	for (const key of [...kinds .$1, 'needs', 'tags']) {
		const [below, own] = [from.entries.get(key), to.entries.get(key)];
		if (below && own)
			entries.set(key, { key: own.key, value: together(below.value, own.value) });
	}
	if (isRequired(from) || isRequired(to))
		entries.delete('required');
	if (plainAt(from, 'phase') !== plainAt(to, 'phase'))
		entries.delete('phase');
	return { ...to, entries };
}
function together(from, to) {
	const each = new Map([...listed(from), ...listed(to)].map((one) => [JSON.stringify((0,yaml_placed .oi)(one)), one]));
	const [first, ...more] = each.values();
	return first !== undefined && more.length === 0 ? to : { kind: 'list', at: to.at, items: [...each.values()] };
}
function listed(placed) {
	return placed.kind === 'list' ? (0,yaml_placed .S3)(placed) : [placed];
}
function isRequired(item) {
	return plainAt(item, 'required') !== false;
}
function plainAt(item, key) {
	const value = (0,yaml_placed .fK)(item, key);
	return value?.kind === 'scalar' ? value.value : undefined;
}

;




function layOver(layer) {
	const problems = [];
	const value = laid(layer, problems);
	const items = (0,yaml_placed .S3)((0,yaml_placed .fK)(value, 'sections')).flatMap(itemsIn);
	const reasons = items.flatMap((item) => {
		const [id, reason] = [(0,yaml_placed .b6)((0,yaml_placed .fK)(item, 'id')), (0,not_asked .A)(item)];
		return id !== undefined && reason !== undefined ? [[id, reason]] : [];
	});
	return { value, notAsked: new Map(reasons), problems };
}
function laid({ data, bases }, problems) {
	let base;
	let isPreset = true;
	for (const layer of bases) {
		const own = laid(layer, problems);
		const both = isPreset && layer.preset !== undefined;
		base = base === undefined ? own : mergeChecklists(base, own, both ? unite : undefined);
		isPreset = both;
	}
	if (base === undefined)
		return leaveOut(undefined, data, problems) ?? data;
	return mergeChecklists(leaveOut(base, data, problems) ?? base, data);
}
function mergeChecklists(base, own, uniting) {
	if (base.kind !== 'map' || own.kind !== 'map')
		return own;
	const merged = new Map([...base.entries, ...own.entries]);
	const put = (key, merge) => {
		const [from, to] = [base.entries.get(key), own.entries.get(key)];
		const value = from && to && merge(from.value, to.value);
		if (value)
			merged.set(key, { key: to.key, value });
	};
	for (const key of ['vars', 'servers', 'defaults'])
		put(key, (from, to) => mergeMaps(from, to));
	put('environments', (from, to) => mergeMaps(from, to, mergeMaps));
	put('secrets', mergeSecrets);
	put('names', (from, to) => mergeMaps(from, to, mergeSecrets));
	put('sections', (from, to) => mergeSections(from, uniting === undefined ? to : united(from, to, uniting)));
	return { kind: 'map', at: own.at, entries: merged };
}
function mergeMaps(from, to, inner) {
	if (from.kind !== 'map' || to.kind !== 'map')
		return undefined;
	const entries = new Map([...from.entries, ...to.entries]);
	for (const [name, { key, value }] of to.entries) {
		const below = from.entries.get(name);
		const both = below && inner?.(below.value, value);
		if (both)
			entries.set(name, { key, value: both });
	}
	return { kind: 'map', at: to.at, entries };
}
function mergeSecrets(from, to) {
	if (from.kind !== 'list' || to.kind !== 'list')
		return undefined;
	const seen = new Set();
	const items = [...to.items, ...from.items].filter((item) => {
		const name = identityOf(item);
		return seen.size < seen.add(name).size;
	});
	return { kind: 'list', at: to.at, items };
}
function mergeSections(base, own) {
	if (base.kind !== 'list' || own.kind !== 'list')
		return undefined;
	const replaced = new Set(own.items.flatMap(itemsIn).map(idOf));
	const left = [...own.items];
	const sections = base.items.flatMap((section) => {
		if (section.kind !== 'map')
			return [section];
		const kept = itemsIn(section).filter((item) => idOf(item) === undefined || !replaced.has(idOf(item)));
		const index = left.findIndex((one) => one.kind === 'map' && titleOf(one) === titleOf(section));
		const mine = index < 0 ? undefined : left.splice(index, 1)[0];
		const items = [...kept, ...(mine ? itemsIn(mine) : [])];
		return items.length > 0 ? [mergeSection(section, mine, items)] : [];
	});
	return { kind: 'list', at: own.at, items: [...sections, ...left] };
}
function united(base, own, uniting) {
	if (own.kind !== 'list')
		return own;
	const below = new Map((0,yaml_placed .S3)(base)
		.flatMap(itemsIn)
		.map((item) => [idOf(item), item]));
	const items = own.items.map((section) => {
		const list = section.kind === 'map' ? section.entries.get('items') : undefined;
		if (section.kind !== 'map' || list?.value.kind !== 'list')
			return section;
		const both = list.value.items.map((item) => {
			const from = idOf(item) === undefined ? undefined : below.get(idOf(item));
			return from === undefined ? item : uniting(from, item);
		});
		const entries = new Map([
			...section.entries,
			['items', { ...list, value: { ...list.value, items: both } }],
		]);
		return { ...section, entries };
	});
	return { ...own, items };
}
function mergeSection(section, mine, items) {
	const entries = new Map([...section.entries, ...(mine?.entries ?? [])]);
	const named = entries.get('items');
	const at = named?.value.at ?? section.at;
	entries.set('items', { key: named?.key ?? at, value: { kind: 'list', at, items } });
	return { kind: 'map', at: (mine ?? section).at, entries };
}
function itemsIn(section) {
	return (0,yaml_placed .S3)((0,yaml_placed .fK)(section, 'items'));
}
function idOf(item) {
	return identityOf((0,yaml_placed .fK)(item, 'id'));
}
function titleOf(section) {
	return identityOf((0,yaml_placed .fK)(section, 'title'));
}
function identityOf(placed) {
	return placed?.kind === 'scalar' ? placed.value : placed;
}


  }),

  22107:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  H: () => (  load)
});

var external_node_path_ = __webpack_require__(76760);
var parse = __webpack_require__(96713);
var placed = __webpack_require__(51309);
;
function keepHeapSmall() {
	const { setFlagsFromString } = process.getBuiltinModule('node:v8');
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString('--heap-growing-percent=100');
}

var suggest = __webpack_require__(93855);
var checklist_presets = __webpack_require__(62027);
var stage = __webpack_require__(30766);
var tree_text = __webpack_require__(72830);
var tree = __webpack_require__(79173);
var work_tree = __webpack_require__(30369);
var load_where = __webpack_require__(43850);
;











const longText = 100_000;
async function load(options) {
	const { presets = [] } = options;
	const found = await (0,load_where .G)(options);
	if (found.value === undefined)
		return presets.length > 0 ? loadPresets(presets, options) : found;
	const where = found.value;
	const entry = await readChecklistFile(where, options);
	const text = (0,tree_text .b)(entry, where.shown);
	if (text.value === undefined)
		return text;
	if (text.value.length > longText)
		keepHeapSmall();
	const layer = await layerOf(text.value, where.shown, where, [where.path]);
	if (layer.value === undefined)
		return layer;
	const below = await presetLayers(presets, where);
	if (below.value === undefined)
		return below;
	const { data } = layer.value;
	if (data.kind === 'scalar')
		return (0,stage .J)('the checklist is empty', { file: where.shown, line: 1, column: 1 });
	const sha256 = async () => {
		const { hash } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
		return hash('sha256', entry.kind === 'file' ? entry.bytes : '', 'hex');
	};
	const whole = { ...layer.value, bases: [...below.value, ...layer.value.bases] };
	return { value: { where, sha256, layer: await fitted(whole, where, options) }, problems: [] };
}
async function loadPresets(presets, options) {
	const { cwd, tree = work_tree ._E } = options;
	const shown = `preset ${presets.join(', ')}`;
	const where = { root: cwd, tree: tree(cwd), path: '', shown };
	const below = await presetLayers(presets, where);
	if (below.value === undefined)
		return below;
	const at = { file: shown, line: 1, column: 1 };
	const version = { key: at, value: { kind: 'scalar', at, value: 1 } };
	const data = { kind: 'map', at, entries: new Map([['version', version]]) };
	const layer = await fitted({ text: '', data, bases: below.value }, where, options);
	const texts = below.value.map(({ text }) => text).join('\0');
	const sha256 = async () => (await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 77598, 19))).hash('sha256', texts, 'hex');
	return { value: { where, sha256, layer }, problems: [] };
}
async function fitted(layer, where, options) {
	if (!hasPreset(layer))
		return layer;
	const { fitLayers } = await __webpack_require__.e(  9008).then(__webpack_require__.bind(__webpack_require__, 29008));
	return fitLayers(layer, where, options);
}
function hasPreset({ preset, bases }) {
	return preset !== undefined || bases.some(hasPreset);
}
async function presetLayers(presets, where) {
	const layers = [];
	for (const name of presets) {
		const text = await (0,checklist_presets ._)(name);
		if (text === undefined)
			return (0,stage .J)(`unknown preset "${name}"${(0,suggest .a)(name, checklist_presets .g)}`, undefined, `one of ${checklist_presets .g.join(', ')}`);
		const layer = await presetLayer(name, text, where);
		if (layer.value === undefined)
			return layer;
		layers.push(layer.value);
	}
	return { value: layers, problems: [] };
}
async function presetLayer(name, text, where) {
	const layer = await layerOf(text, `preset ${name}`, where, []);
	return layer.value === undefined ? layer : { ...layer, value: { ...layer.value, preset: name } };
}
async function readChecklistFile({ root, tree, path }, options) {
	const entry = await tree.read(path);
	const byHand = options.config !== undefined && options.tree === undefined;
	return entry.kind === 'outside' && byHand ? (0,work_tree .D5)((0,external_node_path_.join)(root, path)) : entry;
}
async function layerOf(text, shown, where, chain) {
	const { value: data, problems } = (0,parse .h)(text, shown);
	if (!data)
		return { value: undefined, problems };
	const bases = [];
	for (const name of (0,placed .S3)((0,placed .fK)(data, 'extends'))) {
		const base = await baseOf(name, where, chain);
		if (base === undefined)
			continue;
		if (base.value === undefined)
			return base;
		bases.push(base.value);
	}
	return { value: { text, data, bases }, problems: [] };
}
async function baseOf(named, where, chain) {
	const name = (0,placed .b6)(named);
	if (name === undefined)
		return undefined;
	const refuse = (message) => (0,stage .J)(message, named.at);
	const preset = await (0,checklist_presets ._)(name);
	if (preset !== undefined)
		return presetLayer(name, preset, where);
	if (!/[./]/.test(name))
		return refuse(`unknown preset "${name}"${(0,suggest .a)(name, checklist_presets .g)}; a file is named with its path`);
	const path = (0,tree .R)(name);
	if (path === undefined)
		return refuse(`"${name}" leads out of the repository`);
	if (chain.includes(path) || chain.length > 5)
		return refuse(`"${name}" extends itself`);
	const entry = await where.tree.read(path);
	if (entry.kind === 'missing')
		return refuse(`there is no file ${name}`);
	if (entry.kind === 'outside')
		return refuse(`"${name}" leads out of the repository`);
	const text = (0,tree_text .b)(entry, name);
	if (text.value === undefined)
		return text;
	const layer = await layerOf(text.value, name, where, [...chain, path]);
	return layer.value && layer.value.data.kind !== 'map' ? refuse(`${name} holds no checklist`) : layer;
}


  }),

  43850:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	G: () => (  findChecklist),
	Z: () => (  hasChecklist)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30766);
  var _tree_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30369);



const usualPaths = ['.github/readiness.yml', '.github/readiness.yaml'];
async function findChecklist(options) {
	const { cwd, config, tree = _tree_work_tree_js__WEBPACK_IMPORTED_MODULE_1__  ._E } = options;
	if (config !== undefined)
		return { value: whereOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, config), cwd, tree), problems: [] };
	const files = tree(cwd);
	for (const path of usualPaths) {
		if (await files.exists(path))
			return { value: whereOf((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(cwd, path), cwd, () => files), problems: [] };
	}
	return (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__  .J)(`there is no checklist at ${usualPaths.join(' or ')}`, undefined, 'write one by `readiness init`, name another file with `config`, or judge any site without one by `preset: web` and `url` (`readiness run --preset web --url https://\u2026`); `readiness demo` shows one at work');
}
async function hasChecklist(options) {
	const { value: where } = await findChecklist(options);
	return where !== undefined && (await where.tree.exists(where.path));
}
function whereOf(absolute, cwd, tree) {
	const root = rootOf(absolute, cwd);
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, absolute);
	const shown = (0,_tree_work_tree_js__WEBPACK_IMPORTED_MODULE_1__  .qm)(cwd, absolute) ? absolute : way || '.';
	return { root, tree: tree(root), path: slashed((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, absolute)), shown: slashed(shown) };
}
function rootOf(absolute, cwd) {
	if (!(0,_tree_work_tree_js__WEBPACK_IMPORTED_MODULE_1__  .qm)(cwd, absolute))
		return cwd;
	const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(absolute);
	return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(directory) === '.github' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(directory) : directory;
}
function slashed(path) {
	return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


  }),

  7504:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  reasonOf),
	n: () => (  withoutQuestion)
  });
function withoutQuestion(item, reason) {
	const { at } = item;
	const off = { key: at, value: { kind: 'scalar', at, value: false } };
	return { ...item, entries: new Map([...item.entries, ['when', off]]), notAsked: reason };
}
function reasonOf(item) {
	return item.kind === 'map' && 'notAsked' in item && typeof item.notAsked === 'string' ? item.notAsked : undefined;
}


  }),

  14303:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  z: () => (  readChecklist)
});

var key_types = __webpack_require__(54375);
var yaml_placed = __webpack_require__(51309);
var lib_kinds = __webpack_require__(29423);
var redactor = __webpack_require__(41967);
var fields = __webpack_require__(79725);
;


function kindsNamedIn(checklist) {
	const keys = new Set(itemsIn(checklist).flatMap((item) => entriesOf(item).map(([key]) => key)));
	return lib_kinds .$1.filter((name) => keys.has(name));
}
function keysNamedIn(placed, found = new Set()) {
	for (const [key, { value }] of entriesOf(placed))
		keysNamedIn(value, found.add(key));
	for (const item of (0,yaml_placed .S3)(placed))
		keysNamedIn(item, found);
	return found;
}
function outlineOf(checklist, kinds) {
	const asking = kinds.filter(({ asksPerson }) => asksPerson).map(({ kind }) => kind);
	return sectionsIn(checklist).flatMap(({ title: section, items }) => items.flatMap((item) => outlined(item, section)));
	function outlined(item, section) {
		const id = (0,yaml_placed .fK)(item, 'id');
		const name = (0,yaml_placed .b6)(id);
		if (!id || name === undefined)
			return [];
		const needs = (0,yaml_placed .fK)(item, 'needs');
		return [
			{
				id: name,
				title: (0,yaml_placed .b6)((0,yaml_placed .fK)(item, 'title')) ?? '',
				section,
				at: id.at,
				needs: (0,yaml_placed .S3)(needs).flatMap(mentionOf),
				needsAt: needs?.at ?? id.at,
				asksPerson: asking.some((kind) => (0,yaml_placed .fK)(item, kind) !== undefined),
				wantsEvidence: asking.some((kind) => checksOf((0,yaml_placed .fK)(item, kind)).some(wantsEvidence)),
				servers: entriesOf(item).flatMap(([, { value }]) => serversOf(value)),
			},
		];
	}
}
function checksOf(checks) {
	if (checks === undefined)
		return [];
	return checks.kind === 'list' ? checks.items : [checks];
}
function wantsEvidence(check) {
	return (0,yaml_placed .b6)((0,yaml_placed .fK)(check, 'evidence')) === 'required';
}
function serversOf(checks) {
	return checksOf(checks).flatMap((check) => mentionOf((0,yaml_placed .fK)(check, 'on')));
}
function itemsIn(checklist) {
	return sectionsIn(checklist).flatMap(({ items }) => items);
}
function sectionsIn(checklist) {
	return (0,yaml_placed .S3)((0,yaml_placed .fK)(checklist, 'sections')).map((section) => ({
		title: (0,yaml_placed .b6)((0,yaml_placed .fK)(section, 'title')) ?? '',
		items: (0,yaml_placed .S3)((0,yaml_placed .fK)(section, 'items')),
	}));
}
function entriesOf(placed) {
	return placed.kind === 'map' ? [...placed.entries] : [];
}
function mentionOf(placed) {
	const name = (0,yaml_placed .b6)(placed);
	return placed && name !== undefined ? [{ name, at: placed.at }] : [];
}

var counting = __webpack_require__(21312);
var read = __webpack_require__(53977);
var probe_error = __webpack_require__(49540);
;

const records = /(?:^|\/)readiness\/(?:attestations|waivers)\.ya?ml$/;
function sinceIn(cwd, document) {
	const known = new Map();
	return (commit) => {
		const asked = known.get(commit) ?? differs(cwd, document, commit);
		known.set(commit, asked);
		return asked;
	};
}
async function differs(cwd, document, commit) {
	try {
		const { changedPaths, isShallow, placeInRepository } = await __webpack_require__.e(  6206).then(__webpack_require__.bind(__webpack_require__, 96206));
		const place = await placeInRepository(cwd);
		if (place === null)
			return 'git knows no repository here';
		const paths = await changedPaths(cwd, commit);
		if (paths === null) {
			const advice = (await isShallow(cwd)) ? '; check out with `fetch-depth: 0`' : '';
			return `this clone has no such commit${advice}`;
		}
		const own = document === undefined ? undefined : `${place.prefix}${document}`;
		const [first, ...more] = paths.filter((path) => !records.test(path) && path !== own);
		if (first === undefined)
			return null;
		return more.length === 0 ? `${first} changed since` : `${first} and ${more.length} more changed since`;
	}
	catch (error) {
		if (!(error instanceof probe_error .B))
			throw error;
		return `what changed since is not known: ${error.observed}`;
	}
}

var stacks = __webpack_require__(46403);
var external_node_path_ = __webpack_require__(76760);
var work_tree = __webpack_require__(30369);
;


async function certificatesOf(given, written, where, cwd) {
	const found = [
		...(given ? [{ file: given, text: pemOf(onHost(given, where.root, cwd)) }] : []),
		...(written ? [{ file: written, text: pemOf(await inTree(written, where, cwd)) }] : []),
	];
	return {
		value: found.flatMap(({ text }) => text ?? []),
		problems: found.flatMap(({ file, text }) => (text === undefined ? [withoutPem(file)] : [])),
	};
}
function onHost(file, root, cwd) {
	const entry = (0,work_tree .D5)((0,external_node_path_.resolve)(root, file));
	return entry.kind === 'missing' ? (0,work_tree .D5)((0,external_node_path_.resolve)(cwd, file)) : entry;
}
async function inTree(file, { root, tree }, cwd) {
	const path = (0,external_node_path_.resolve)(root, file);
	if ((0,work_tree .qm)(root, path))
		return onHost(file, root, cwd);
	const entry = await tree.read((0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/'));
	const beside = (0,external_node_path_.resolve)(cwd, file);
	return entry.kind === 'missing' && (0,work_tree .qm)(root, beside) ? (0,work_tree .D5)(beside) : entry;
}
function pemOf(entry) {
	const text = entry.kind === 'file' ? entry.bytes.toString('utf8') : '';
	return text.includes('-----BEGIN CERTIFICATE-----') ? text : undefined;
}
function withoutPem(file) {
	return {
		message: `ca-file ${file} holds no PEM certificate`,
		suggestion: 'give the root certificate of the private CA in PEM form',
	};
}

;
function sectionOf(markdown, title) {
	const lines = markdown.split(/\r?\n/);
	let fence;
	let level = 0;
	const kept = [];
	for (const line of lines) {
		const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence === undefined && mark)
			fence = mark;
		else if (fence !== undefined && mark?.startsWith(fence) && line.trim() === mark)
			fence = undefined;
		const heading = fence === undefined ? headingOf(line) : null;
		if (heading) {
			if (level > 0 && heading.level <= level)
				break;
			if (level === 0 && plain(heading.text) === plain(title)) {
				level = heading.level;
				continue;
			}
		}
		if (level > 0)
			kept.push(line);
	}
	return level > 0
		? kept
			.join('\n')
			.replace(/^-{3,}\s*$/gm, '')
			.trim()
		: undefined;
}
function headingOf(line) {
	const [open, hashes] = /^(#{1,6})\s+/.exec(line) ?? [];
	if (open === undefined || hashes === undefined)
		return null;
	const text = line.slice(open.length).trimEnd();
	let end = text.length;
	while (text[end - 1] === '#')
		end--;
	return { level: hashes.length, text: text.slice(0, end).trimEnd() };
}
function plain(heading) {
	return heading.replace(/[*_`]/g, '').trim().toLowerCase();
}

;

async function readDocument(path, tree) {
	const entry = await tree.read(path);
	return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined;
}
async function documentSections(text, tree) {
	const titles = text['on-failure']?.show ?? [];
	const none = (message) => ({ value: [], problems: [{ message }] });
	if (text.document === undefined) {
		if (titles.length === 0)
			return { value: [], problems: [] };
		return none('`on-failure: show` names sections of a `document`, and there is none');
	}
	const markdown = await readDocument(text.document, tree);
	if (markdown === undefined)
		return none(`there is no document ${text.document} in the checkout`);
	const problems = [];
	const value = titles.flatMap((title) => {
		const found = sectionOf(markdown, title);
		if (found === undefined)
			problems.push({ message: `${text.document} has no section "${title}"` });
		return found === undefined ? [] : [{ title, text: found }];
	});
	return { value, problems };
}
async function documentAndItems(path, items, tree) {
	const markdown = path === undefined ? undefined : await readDocument(path, tree);
	if (path === undefined || markdown === undefined || !/\[[ xX]\]/.test(markdown))
		return null;
	const [{ tasksIn }, { together }] = await Promise.all([
		Promise.all( [__webpack_require__.e(1064), __webpack_require__.e(2170), __webpack_require__.e(9466)]).then(__webpack_require__.bind(__webpack_require__, 49466)),
		Promise.all( [__webpack_require__.e(1064), __webpack_require__.e(2170), __webpack_require__.e(4350)]).then(__webpack_require__.bind(__webpack_require__, 84350)),
	]);
	const tasks = tasksIn(markdown);
	return tasks.length === 0 ? null : together(path, tasks, items);
}

var url_credentials = __webpack_require__(71110);
;

function environmentOf(text, name, options) {
	const written = name === undefined ? undefined : text.environments?.[name];
	const url = options.url?.replace(/(?<!\/)\/+$/, '') ?? written?.url;
	const given = options.envFiles ?? [];
	const envContent = options.envContent ?? (given.length === 0 ? written?.['env-content'] : undefined);
	const own = written?.['env-files'] ?? [written?.['env-file']].filter((one) => one !== undefined);
	const envFiles = given.length > 0 ? given : envContent === undefined ? own : [];
	const value = {
		name: name ?? options.environment ?? 'default',
		...(url !== undefined && { url }),
		...(written?.frontend !== undefined && { frontend: written.frontend }),
		...(written?.['behind-proxy'] !== undefined && { behindProxy: written['behind-proxy'] }),
		...(envFiles.length > 0 && { envFiles }),
		...(envContent !== undefined && { envContent }),
		...(written?.['allowed-hosts'] && { allowedHosts: written['allowed-hosts'] }),
	};
	return { value, problems: url === undefined || isBase(url) ? [] : [unusable] };
}
function isBase(url) {
	const parsed = URL.parse(url);
	return (parsed !== null &&
		/^https?:$/.test(parsed.protocol) &&
		parsed.search === '' &&
		parsed.hash === '' &&
		!(0,url_credentials .lF)(parsed));
}
const unusable = {
	message: 'the url of the environment is not an absolute http or https URL',
	suggestion: 'such as https://shop.example.com, with special characters of a password percent-encoded',
};

;

async function examined(text, placed, kinds) {
	const asked = [];
	for (const [s, section] of text.sections.entries()) {
		for (const [i, item] of section.items.entries()) {
			for (const { kind, examine } of kinds) {
				if (!examine)
					continue;
				const configs = (item[kind] ?? []);
				for (const [c, config] of configs.entries()) {
					const misuses = examine(config);
					if (misuses === null)
						continue;
					const item = ['sections', s, 'items', i];
					const isList = placedAt(placed, [...item, kind])?.kind === 'list';
					const at = [...item, kind, ...(isList ? [c] : [])];
					asked.push(misuses.then((all) => all.map(({ path, message }) => ({ message, location: (0,yaml_placed .x5)(placed, [...at, ...path]) }))));
				}
			}
		}
	}
	return (await Promise.all(asked)).flat();
}
function placedAt(placed, path) {
	return path.reduce((at, key) => (at?.kind === 'list' ? at.items[Number(key)] : (0,yaml_placed .fK)(at, String(key))), placed);
}

;

function itemsOf(text, placed, kinds, notAsked) {
	return text.sections.flatMap((section, s) => section.items.map((item, i) => ({
		id: item.id,
		title: item.title,
		section: section.title,
		required: item.required,
		needs: item.needs ?? [],
		when: item.when ?? true,
		...because(notAsked.get(item.id)),
		phase: item.phase ?? section.phase ?? null,
		changesState: item['changes-state'],
		envFiles: item['env-files'] ?? null,
		owner: item.owner ?? null,
		fix: item.fix ?? null,
		tags: item.tags ?? [],
		checks: items_checksOf(item, kinds),
		location: (0,yaml_placed .x5)(placed, ['sections', s, 'items', i]),
	})));
}
function because(notAsked) {
	return notAsked === undefined ? {} : { notAsked };
}
function items_checksOf(item, kinds) {
	const values = item;
	return kinds.flatMap((kind) => {
		const configs = values[kind.kind];
		return (configs ?? []).map((config) => ({ kind, config }));
	});
}

var formats_host = __webpack_require__(16612);
;

function ownHosts({ urls, allowed, secrets }) {
	const bases = urls.flatMap((url) => {
		const host = hostOf(url);
		return host === null ? [] : [host.replace(/^www\./, '')];
	});
	const names = new Set(allowed.map((name) => name.toLowerCase()));
	const named = secrets.map((secret) => secret.toLowerCase());
	return (text) => {
		const host = (0,formats_host .CS)(text);
		if (host === null)
			return false;
		if ((0,formats_host .U9)(host) || !/[.:]/.test(host))
			return true;
		const isBelow = (base) => host === base || host.endsWith(`.${base}`);
		if (bases.some(isBelow) || names.has(host))
			return true;
		if ([...names].some((name) => name.startsWith('*.') && host.endsWith(name.slice(1))))
			return true;
		return named.some((secret) => standsIn(secret, host));
	};
}
function hostOf(url) {
	const parsed = URL.parse(url);
	return parsed && (0,formats_host .CS)(parsed.hostname);
}
function standsIn(text, host) {
	for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1)) {
		const [before, after] = [text.charAt(at - 1), text.charAt(at + host.length)];
		if (!/[a-z0-9.-]/.test(before) && !/[a-z0-9-]/.test(after))
			return true;
	}
	return false;
}

var suggest = __webpack_require__(93855);
;


function referenceProblems(items, checklist) {
	const problems = [];
	const refuse = (message, location) => {
		problems.push({ message, location });
	};
	const ids = new Set(items.map(({ id }) => id));
	const declared = (0,yaml_placed .fK)(checklist, 'servers');
	const servers = ['checkout', ...(declared?.kind === 'map' ? declared.entries.keys() : [])];
	const refuseServer = ({ name, at }) => {
		if (!servers.includes(name))
			refuse(`unknown server "${name}"${(0,suggest .a)(name, servers)}`, at);
	};
	const on = (0,yaml_placed .fK)((0,yaml_placed .fK)(checklist, 'defaults'), 'on');
	const name = (0,yaml_placed .b6)(on);
	if (on && name !== undefined)
		refuseServer({ name, at: on.at });
	const seen = new Set();
	for (const item of items) {
		if (seen.has(item.id))
			refuse(`two items have the id "${item.id}"`, item.at);
		seen.add(item.id);
		for (const need of item.needs) {
			if (!ids.has(need.name))
				refuse(`unknown item "${need.name}" in needs${(0,suggest .a)(need.name, [...ids])}`, need.at);
		}
		for (const server of item.servers)
			refuseServer(server);
	}
	const fault = faultOfNeeds(items);
	const first = items.find(({ id }) => id === fault?.at);
	if (fault && first)
		refuse(fault.message, first.needsAt);
	return problems;
}
const longestChain = 500;
function faultOfNeeds(items) {
	const needs = new Map(items.map((item) => [item.id, item.needs.map(({ name }) => name)]));
	const depths = new Map();
	const path = [];
	const visit = (id) => {
		if (depths.has(id))
			return undefined;
		const at = path.indexOf(id);
		if (at >= 0)
			return { at: id, message: `needs form a cycle: ${[...path.slice(at), id].join(' \u2192 ')}` };
		path.push(id);
		let depth = 0;
		for (const need of needs.get(id) ?? []) {
			const fault = path.length > longestChain ? tooLong(id) : visit(need);
			if (fault)
				return fault;
			depth = Math.max(depth, (depths.get(need) ?? 0) + 1);
		}
		path.pop();
		depths.set(id, depth);
		return depth > longestChain ? tooLong(id) : undefined;
	};
	const tooLong = (id) => ({ at: id, message: `needs form a chain of more than ${longestChain} items` });
	for (const { id } of items) {
		const fault = visit(id);
		if (fault)
			return fault;
	}
	return undefined;
}

;

const none = { attestations: [], refused: new Map() };
async function ticksIn(path, items, { tree, root }, now) {
	if (path === undefined || !items.some(({ asksPerson }) => asksPerson))
		return none;
	const text = await readDocument(path, tree);
	if (text === undefined || !/\[[xX]\]/.test(text))
		return none;
	const { ticksOf } = await Promise.all( [__webpack_require__.e(1064), __webpack_require__.e(2170), __webpack_require__.e(8239)]).then(__webpack_require__.bind(__webpack_require__, 28239));
	return ticksOf({ path, text, cwd: root, commit: tree.commit, now }, items);
}

;
















const dayMs = 86_400_000;
async function bind(text, { data, environment: name, secrets, setAside }, { where, sha256 }, kinds, options, notAsked) {
	const outline = outlineOf(data, kinds);
	const environments = (0,yaml_placed .fK)(data, 'environments');
	const records = await (0,read .T)(where, {
		items: outline,
		environments: environments?.kind === 'map' ? [...environments.entries.keys()] : [],
		now: options.now,
		longestWaiverMs: longestWaiverMs(data),
	});
	const ticked = await ticksIn(text?.document, outline, where, options.now);
	const problems = [...referenceProblems(outline, data), ...records.problems];
	if (!text)
		return { value: undefined, problems };
	problems.push(...(await examined(text, data, kinds)));
	const environment = environmentOf(text, name, options);
	const chosen = name === undefined ? undefined : text.environments?.[name];
	const extraCa = await certificatesOf(options.caFile, chosen?.['ca-file'], where, options.cwd);
	const statements = [...records.value.statements, ...ticked.attestations];
	const people = await (0,counting .M)(statements, ticked.refused, {
		environment: environment.value.name,
		since: sinceIn(where.root, text.document),
	});
	const onFailure = await documentSections(text, where.tree);
	const resolve = [...Object.entries(chosen?.resolve ?? {}), ...Object.entries(options.resolve ?? {})];
	return {
		value: {
			path: where.shown,
			sha256,
			root: where.root,
			environment: environment.value,
			items: itemsOf(text, data, kinds, notAsked),
			setAside,
			mayReceiveSecrets: ownHosts({
				urls: [environment.value.url, environment.value.frontend].filter((url) => url !== undefined),
				allowed: chosen?.['allowed-hosts'] ?? [],
				secrets: [...secrets.values, ...(options.stranger ? [] : secrets.env)],
			}),
			holdsSecrets: (text.secrets ?? []).length > 0 || environment.value.envContent !== undefined,
			servers: text.servers ?? {},
			resolve: new Map(resolve.map(([host, addresses]) => [host.toLowerCase(), addresses])),
			extraCa: extraCa.value,
			names: text.names ?? {},
			keys: (0,key_types .vq)(text.names),
			stacks: (0,stacks .GB)(where.root),
			defaults: {
				timeoutMs: text.defaults?.timeout ?? 10_000,
				on: text.defaults?.on,
				concurrency: text.defaults?.concurrency ?? 20,
				rate: text.defaults?.rate,
				attestationMs: text.defaults?.attestation?.['valid-for'] ?? 90 * dayMs,
				waiverMs: longestWaiverMs(data),
			},
			...people,
			statements,
			attestationsFile: records.value.attestationsFile,
			waivers: records.value.waivers,
			onFailure: onFailure.value,
			document: await documentAndItems(text.document, outline, where.tree),
		},
		problems: [...problems, ...environment.problems, ...extraCa.problems, ...onFailure.problems],
	};
}
function longestWaiverMs(data) {
	const written = (0,yaml_placed .b6)((0,yaml_placed .fK)((0,yaml_placed .fK)((0,yaml_placed .fK)(data, 'defaults'), 'waiver'), 'valid-for'));
	const read = written === undefined ? undefined : fields .p0.safeParse(written);
	return read?.data ?? 90 * dayMs;
}

;
const factNames = {
	'head-sha': 'in a repository with a commit',
	number: 'on a pull request',
	actor: 'on a runner',
	url: 'on a runner',
};

var env_value = __webpack_require__(28599);
var choose = __webpack_require__(80227);
;



async function envValuesOf(environment, root, options) {
	const given = options.envFiles ?? [];
	const content = options.envContent ?? (given.length === 0 ? (0,yaml_placed .b6)((0,yaml_placed .fK)(environment, 'env-content')) : undefined);
	const files = content !== undefined ? [] : given.length > 0 ? given : namedFiles(environment);
	const texts = files.map((file) => textOfFile((0,external_node_path_.resolve)(root, file)));
	const read = [content, ...texts].filter((text) => text !== undefined);
	const missing = files.find((_, index) => texts[index] === undefined) ?? null;
	const scope = read.length === 0 || missing !== null ? new Map() : await valuesOf(read);
	return { scope, missing, secrets: { values: [], env: read } };
}
function namedFiles(environment) {
	const all = [(0,yaml_placed .fK)(environment, 'env-file'), ...(0,yaml_placed .S3)((0,yaml_placed .fK)(environment, 'env-files'))];
	return all.flatMap((one) => (0,yaml_placed .b6)(one) ?? []);
}
async function valuesOf(texts) {
	const { readInOrder } = await __webpack_require__.e(  153).then(__webpack_require__.bind(__webpack_require__, 50153));
	const readings = readInOrder(texts, 'python-dotenv');
	return new Map(readings.flatMap(({ entries }) => entries.map(({ key, value }) => [key, value ?? ''])));
}
function textOfFile(path) {
	const entry = (0,work_tree .D5)(path);
	return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined;
}

;
function readerOf(kinds, path, parent) {
	const [sections, , items, , name, ...inside] = path;
	if (sections !== 'sections' || items !== 'items')
		return 'none';
	if (name === 'id' || name === 'needs')
		return 'name';
	const kind = kinds.find((one) => one.kind === name);
	const within = /^\d+$/.test(inside[0] ?? '') ? inside.slice(1) : inside;
	if (kind?.shellTexts?.(within, parent))
		return 'shell';
	if (kind?.urlTexts?.(within))
		return 'url';
	return kind?.argumentTexts?.(within) ? 'argument' : 'none';
}
function readerInEnvironment([key, ...deeper]) {
	return (key === 'url' || key === 'frontend') && deeper.length === 0 ? 'url' : 'none';
}

;

function takeSecrets(names, env) {
	const scope = new Map();
	const values = [];
	const problems = [];
	const missing = new Map();
	for (const item of (0,yaml_placed .S3)(names)) {
		const name = (0,yaml_placed .b6)(item);
		if (name === undefined)
			continue;
		const value = env[name] ?? '';
		if (value.trim() === '') {
			missing.set(name, {
				message: `the secret ${name} is not set`,
				location: item.at,
				suggestion: `add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step, or set it in your shell`,
			});
		}
		else if (value.trim().length < 4) {
			problems.push({
				message: `the secret ${name} is too short to be masked`,
				location: item.at,
				suggestion: 'use one of at least 4 characters',
			});
		}
		values.push(value);
		scope.set(name, value.trim() === '' ? 'not-set' : value);
	}
	return { value: { scope, values, missing }, problems };
}

;

function placesOf(item, usual, kinds) {
	const found = new Set();
	for (const { kind, schema } of kinds) {
		const checks = (0,yaml_placed .fK)(item, kind);
		for (const check of checks === undefined ? [] : checks.kind === 'list' ? checks.items : [checks]) {
			const on = (0,yaml_placed .b6)((0,yaml_placed .fK)(check, 'on')) ?? (mayLookElsewhere(schema) ? usual : undefined);
			if (on !== undefined)
				found.add(on);
		}
	}
	return found;
}
const known = new WeakMap();
function mayLookElsewhere(schema) {
	const before = known.get(schema);
	if (before !== undefined)
		return before;
	const { error } = schema.safeParse({ on: 'checkout' });
	const may = !(error?.issues ?? []).some(refuses);
	known.set(schema, may);
	return may;
}
function refuses(issue) {
	if (issue.code === 'unrecognized_keys')
		return issue.keys.includes('on');
	return issue.code === 'invalid_union' && issue.errors.length > 0 && issue.errors.every((all) => all.some(refuses));
}

;
function inUrl(value, before, after, keepsSlashes = false) {
	const target = before.replace(/^[A-Z]+ +/, '');
	if (target === '')
		return value;
	const [, rest] = /^[a-z][a-z0-9+.-]*:\/\/(.*)$/is.exec(target) ?? [];
	const isAuthority = rest !== undefined && !/[/?#]/.test(rest);
	const isLogin = isAuthority && /^[^/?#]*@/.test(after);
	if (isAuthority && !isLogin)
		return /^[A-Za-z0-9._-]+(?::\d{1,5})?$|^\[[0-9A-Fa-f:.]+\]$/.test(value) ? value : null;
	const encoded = encodeURIComponent(value.toWellFormed());
	return keepsSlashes && !isLogin && !/[?#]/.test(target) ? encoded.replaceAll('%2F', '/') : encoded;
}
function openUrl(text) {
	const word = text.split(/[\s"'`<>]/).at(-1) ?? '';
	const scheme = /[a-z][a-z0-9+.-]{0,40}:\/\//i.exec(word);
	return scheme ? word.slice(scheme.index) : undefined; 
}
function inArgument(value, before, after, keepsSlashes = false) {
	const url = openUrl(before);
	return url === undefined ? value : inUrl(value, url, /^[^\s"'`<>]*/.exec(after)?.[0] ?? '', keepsSlashes);
}

;




const variables_known = ['vars', 'secrets', 'environment', 'run', 'env-file', 'captures'];
const whole = /^\$\{\{([^{}]*)\}\}$/;
const anywhere = /\$\{\{([^}]*)\}{0,2}/g;
function namesIn(placed, scope) {
	if (placed.kind === 'list')
		return new Set(placed.items.flatMap((item) => [...namesIn(item, scope)]));
	if (placed.kind === 'map') {
		return new Set([...placed.entries.values()].flatMap(({ value }) => [...namesIn(value, scope)]));
	}
	if (typeof placed.value !== 'string')
		return new Set();
	const expressions = [...placed.value.matchAll(anywhere)].map(([, inside = '']) => inside.trim());
	return new Set(expressions.filter((one) => one.startsWith(`${scope}.`)).map((one) => one.slice(scope.length + 1)));
}
function replaceVariables(placed, scopes, readerOf = () => 'none') {
	const problems = [];
	function visit(one, path, parent) {
		if (one.kind === 'list') {
			return { ...one, items: one.items.map((item, index) => visit(item, [...path, String(index)], one)) };
		}
		if (one.kind === 'map') {
			const entries = [...one.entries].map(([name, { key, value }]) => [
				name,
				{ key, value: visit(value, [...path, name], one) },
			]);
			return { ...one, entries: new Map(entries) };
		}
		return typeof one.value === 'string' && one.value.includes('${{') ? text(one, one.value, path, parent) : one;
	}
	function text(one, value, path, parent) {
		const refuse = (message, suggestion) => {
			problems.push({ message, location: one.at, ...(suggestion && { suggestion }) });
			return value;
		};
		const reader = readerOf(path, parent && (0,yaml_placed .oi)(parent));
		if (reader === 'shell') {
			refuse('no variable may stand in a text that is given to a shell', 'hand it over by `env: { NAME: "${{ \u2026 }}" }` and write "$NAME", or give `run` as a list of arguments without a shell');
			return one;
		}
		if (reader === 'name' && [...value.matchAll(anywhere)].some(([, expression = '']) => isHidden(expression))) {
			refuse('every output shows ids, so neither a secret nor a value of the env file may stand in one');
			return one;
		}
		const single = whole.exec(value);
		if (single?.[1] !== undefined) {
			const found = lookUp(single[1].trim(), scopes);
			if ('problem' in found)
				refuse(found.problem);
			return 'meaning' in found ? { ...asPlaced(found.meaning, one), at: one.at } : one;
		}
		const meant = (match, expression, around) => {
			if (!match.endsWith('}}'))
				return refuse('a variable is not closed: expected }}');
			const found = lookUp(expression.trim(), scopes);
			if ('problem' in found)
				return refuse(found.problem);
			if ('later' in found)
				return match;
			const meaning = asPlaced(found.meaning, one);
			if (meaning.kind !== 'scalar')
				return refuse(`${expression.trim()} is not a single value`);
			const written = writtenFor(reader, String(meaning.value), expression.trim(), around);
			return written ?? refuse(`${expression.trim()} stands where a URL has its host, and is no name of one`);
		};
		let filled = '';
		let read = 0;
		for (const { 0: match, 1: expression = '', index } of value.matchAll(anywhere)) {
			filled += value.slice(read, index);
			read = index + match.length;
			filled += meant(match, expression, { before: value.slice(0, index), filled, after: value.slice(read) });
		}
		return { ...one, value: filled + value.slice(read) };
	}
	return { value: visit(placed, [], undefined), problems };
}
function writtenFor(reader, value, expression, { before, filled, after }) {
	if (!isHidden(expression))
		return value;
	const keepsSlashes = expression.startsWith('env-file.');
	if (reader === 'url')
		return inUrl(value, withoutVariables(before), withoutVariables(after), keepsSlashes);
	return reader === 'argument' ? inArgument(value, filled, withoutVariables(after), keepsSlashes) : value;
}
function isHidden(expression) {
	return /^(?:secrets|env-file)\./.test(expression.trim());
}
function withoutVariables(text) {
	return text.replace(anywhere, 'x');
}
const whereKnown = { ...factNames, sha: factNames['head-sha'] };
function lookUp(expression, scopes) {
	const match = /^([a-z-]+)\.([A-Za-z0-9_.-]+)$/.exec(expression);
	const [, scope, name] = match ?? [];
	if (scope === undefined || name === undefined)
		return { problem: 'a variable has the form scope.name, such as vars.domain' };
	if (!variables_known.includes(scope))
		return { problem: `unknown variable scope "${scope}"${(0,suggest .a)(scope, variables_known)}` };
	if (scope === 'captures')
		return { later: true };
	const names = scopes[scope];
	const meaning = names.get(name);
	if (meaning === undefined && scope === 'run' && Object.hasOwn(whereKnown, name)) {
		return { problem: `run.${name} is known ${whereKnown[name]}, and this run is not there` };
	}
	if (meaning === undefined)
		return {
			problem: `unknown variable "${scope}.${name}"${(0,suggest .a)(name, scope === 'run' ? ['id', ...Object.keys(whereKnown)] : [...names.keys()])}${scope === 'vars' ? '; it is given under `vars`, by the input `vars` or by --var' : ''}`,
		};
	return { meaning };
}
function asPlaced(meaning, { at }) {
	return typeof meaning === 'string' ? { kind: 'scalar', at, value: meaning } : meaning;
}

;



function setAside(written, filled, missing, kinds) {
	const { secrets: unset, envFile } = missing;
	if (unset.size === 0 && envFile === null)
		return { value: { data: filled, setAside: new Map() }, problems: [] };
	const items = (0,yaml_placed .S3)((0,yaml_placed .fK)(written, 'sections')).flatMap((section) => (0,yaml_placed .S3)((0,yaml_placed .fK)(section, 'items')));
	const secretsOf = serverSecrets(written, filled, kinds.loaded);
	const found = new Map();
	const used = new Set();
	for (const item of items) {
		const id = (0,yaml_placed .b6)((0,yaml_placed .fK)(item, 'id'));
		const named = [...namesIn(item, 'secrets'), ...secretsOf(id)];
		const secrets = [...new Set(named)].filter((name) => unset.has(name));
		const readsFile = envFile !== null && namesIn(item, 'env-file').size > 0;
		if (id === undefined || (secrets.length === 0 && !readsFile))
			continue;
		for (const name of secrets)
			used.add(name);
		const own = kinds.names.filter((kind) => (0,yaml_placed .fK)(item, kind) !== undefined);
		const problems = secrets.flatMap((name) => unset.get(name) ?? []);
		found.set(id, { secrets, envFile: readsFile ? envFile : null, kinds: own, problems });
	}
	const shared = namesIn(without(written, ['sections', 'servers']), 'secrets');
	const problems = [...unset].filter(([name]) => shared.has(name) || !used.has(name)).map(([, problem]) => problem);
	return { value: { data: inPlace(filled, found, new Set(kinds.names)), setAside: found }, problems };
}
function serverSecrets(written, filled, kinds) {
	const servers = (0,yaml_placed .fK)(written, 'servers');
	const usual = (0,yaml_placed .b6)((0,yaml_placed .fK)((0,yaml_placed .fK)(filled, 'defaults'), 'on'));
	const items = (0,yaml_placed .S3)((0,yaml_placed .fK)(filled, 'sections')).flatMap((section) => (0,yaml_placed .S3)((0,yaml_placed .fK)(section, 'items')));
	const byId = new Map(items.map((item) => [(0,yaml_placed .b6)((0,yaml_placed .fK)(item, 'id')), item]));
	return (id) => {
		const item = byId.get(id);
		if (servers === undefined || item === undefined)
			return [];
		return [...placesOf(item, usual, kinds)].flatMap((place) => {
			const server = (0,yaml_placed .fK)(servers, place);
			return server === undefined ? [] : [...namesIn(server, 'secrets')];
		});
	};
}
function without(placed, keys) {
	if (placed.kind !== 'map')
		return placed;
	return { ...placed, entries: new Map([...placed.entries].filter(([key]) => !keys.includes(key))) };
}
function inPlace(placed, found, kinds) {
	const sections = (0,yaml_placed .S3)((0,yaml_placed .fK)(placed, 'sections'));
	const asked = (item) => {
		const one = found.get((0,yaml_placed .b6)((0,yaml_placed .fK)(item, 'id')) ?? '');
		if (item.kind !== 'map' || !one)
			return item;
		const kept = [...item.entries].filter(([key]) => !kinds.has(key));
		const scalar = { kind: 'scalar', at: item.at, value: `${wantOf(one)} for this run.` };
		const manual = { kind: 'map', at: item.at, entries: new Map([['how', entry(scalar)]]) };
		return { ...item, entries: new Map([...kept, ['manual', entry(manual)]]) };
	};
	return replaced(placed, 'sections', (list) => ({
		...list,
		kind: 'list',
		items: sections.map((section) => replaced(section, 'items', (inner) => ({ ...inner, kind: 'list', items: (0,yaml_placed .S3)(inner).map(asked) }))),
	}));
}
function wantOf({ secrets, envFile }) {
	return secrets.length > 0 ? `Set ${secrets.join(', ')}` : `Write ${envFile}`;
}
function replaced(placed, key, make) {
	const before = placed.kind === 'map' ? placed.entries.get(key) : undefined;
	if (placed.kind !== 'map' || before?.value.kind !== 'list')
		return placed;
	return { ...placed, entries: new Map([...placed.entries, [key, { ...before, value: make(before.value) }]]) };
}
function entry(value) {
	return { key: value.at, value };
}

;










async function fillIn(data, root, kinds, options) {
	const choice = (0,choose .H)(data, options);
	if (!choice.value)
		return { value: undefined, problems: choice.problems };
	const { name } = choice.value;
	const taken = takeSecrets((0,yaml_placed .fK)(data, 'secrets'), options.env);
	const run = await runScope(data, options.run);
	const environments = (0,yaml_placed .fK)(data, 'environments');
	const scopesFor = (environment) => ({
		vars: varsOf(data, environment, options.vars ?? {}),
		secrets: taken.value.scope,
		environment: new Map(),
		run,
		'env-file': new Map(),
	});
	const each = fillInEach(environments, scopesFor);
	const chosen = name === undefined ? undefined : (0,yaml_placed .fK)(each.value, name);
	const env = await envValuesOf(chosen, root, options);
	const scopes = {
		...scopesFor(name === undefined ? undefined : (0,yaml_placed .fK)(environments, name)),
		environment: environmentScope(name, chosen, options.url),
		'env-file': env.missing === null ? env.scope : new Map([...namesIn(data, 'env-file')].map((name) => [name, 'not-set'])),
	};
	const rest = replaceVariables(fill_in_without(data, 'environments'), scopes, (path, parent) => readerOf(kinds, path, parent));
	const missing = { secrets: taken.value.missing, envFile: env.missing };
	const loaded = options.needsNoSecret ? [] : kinds;
	const parted = setAside(data, rest.value, missing, { names: lib_kinds .$1, loaded });
	const addresses = ['url', 'frontend'].flatMap((key) => (0,yaml_placed .b6)((0,yaml_placed .fK)(chosen, key)) ?? []);
	const passwords = [...(options.url === undefined ? [] : [options.url]), ...addresses].flatMap(env_value .ze);
	return {
		value: {
			data: withValue(parted.value.data, data, 'environments', each.value),
			environment: name,
			setAside: parted.value.setAside,
			secrets: {
				values: [...taken.value.values, ...env.secrets.values, ...passwords],
				env: env.secrets.env,
			},
			addresses,
		},
		problems: [
			...taken.problems,
			...(options.needsNoSecret ? [] : parted.problems),
			...each.problems,
			...rest.problems,
		],
	};
}
function fillInEach(environments, scopesFor) {
	if (environments?.kind !== 'map')
		return { value: environments, problems: [] };
	const filled = [...environments.entries].map(([name, { key, value }]) => ({
		name,
		key,
		...replaceVariables(value, scopesFor(value), readerInEnvironment),
	}));
	const entries = new Map(filled.map(({ name, key, value }) => [name, { key, value }]));
	return { value: { ...environments, entries }, problems: filled.flatMap(({ problems }) => problems) };
}
async function runScope(data, run) {
	const named = namesIn(data, 'run');
	const wanted = [...named].some((name) => Object.hasOwn(factNames, name));
	const facts = {
		id: run.id,
		sha: named.has('sha') ? await run.sha() : undefined,
		...(wanted ? await run.more?.() : {}),
	};
	return new Map(Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, fact]])));
}
function environmentScope(name, chosen, url) {
	const scope = new Map([['name', name ?? 'default']]);
	for (const key of ['url', 'frontend']) {
		const value = (0,yaml_placed .fK)(chosen, key);
		if (value)
			scope.set(key, value);
	}
	if (url !== undefined)
		scope.set('url', url.replace(/(?<!\/)\/+$/, ''));
	return scope;
}
function varsOf(data, environment, given) {
	const own = new Map([...scopeOf((0,yaml_placed .fK)(data, 'vars')), ...scopeOf((0,yaml_placed .fK)(environment, 'vars'))]);
	return new Map([
		...own,
		...Object.entries(given).map(([name, text]) => [name, typedAs(own.get(name), text)]),
	]);
}
function typedAs(own, text) {
	if (own === undefined || typeof own === 'string' || own.kind !== 'scalar')
		return text;
	if (typeof own.value === 'number' && /^-?\d+(?:\.\d+)?$/.test(text))
		return { ...own, value: Number(text) };
	if (typeof own.value === 'boolean' && /^(?:true|false)$/.test(text))
		return { ...own, value: text === 'true' };
	return text;
}
function scopeOf(placed) {
	return placed?.kind === 'map' ? [...placed.entries].map(([name, { value }]) => [name, value]) : [];
}
function fill_in_without(placed, key) {
	if (placed.kind !== 'map')
		return placed;
	return { ...placed, entries: new Map([...placed.entries].filter(([name]) => name !== key)) };
}
function withValue(placed, from, key, value) {
	const named = from.kind === 'map' ? from.entries.get(key) : undefined;
	if (placed.kind !== 'map' || !named || !value)
		return placed;
	return { ...placed, entries: new Map([...placed.entries, [key, { key: named.key, value }]]) };
}

var lay_over = __webpack_require__(66193);
var load = __webpack_require__(22107);
var checklist_problems = __webpack_require__(84574);
var schema = __webpack_require__(44083);
var validate = __webpack_require__(45448);
;













async function readChecklist(options) {
	const loaded = made(await (0,load .H)(options));
	const { tree, root } = loaded.where;
	const { value: whole, notAsked, problems: misfits } = (0,lay_over .T)(loaded.layer);
	const filling = await fillIn(whole, root, await (0,lib_kinds .uq)(kindsNamedIn(whole)), options);
	const filled = made(filling);
	const document = (0,yaml_placed .b6)((0,yaml_placed .fK)(whole, 'document'));
	const catalogue = (0,key_types .vq)(namesOf(whole));
	const redact = await redactorFor(filled.secrets, catalogue, options.onSecret, [
		options.url ?? '',
		options.environment ?? '',
		...textsOf(loaded.layer),
		(document && (await readDocument(document, tree))) ?? '',
		...filled.addresses,
	]);
	const kinds = await (0,lib_kinds .uq)(kindsNamedIn(filled.data));
	const keys = keysNamedIn(filled.data);
	const valid = (0,validate .t)((0,schema .Y)(kinds, (key) => keys.has(key)), filled.data);
	const bound = await bind(valid.value, filled, loaded, kinds, options, notAsked);
	const problems = [...misfits, ...filling.problems, ...valid.problems, ...bound.problems];
	if (!bound.value || problems.length > 0)
		throw new checklist_problems .j(redact.maskDeep(problems));
	return { checklist: bound.value, redact };
}
function made({ value, problems }) {
	if (value === undefined)
		throw new checklist_problems .j(problems);
	return value;
}
function textsOf({ text, bases }) {
	return [text, ...bases.flatMap(textsOf)];
}
function namesOf(whole) {
	const names = (0,yaml_placed .fK)(whole, 'names');
	const list = (type) => (0,yaml_placed .S3)((0,yaml_placed .fK)(names, type)).flatMap((one) => (0,yaml_placed .b6)(one) ?? []);
	return Object.fromEntries(key_types .lo.map((type) => [type, list(type)]));
}
async function redactorFor(secrets, keys, onSecret, publicTexts) {
	const redact = (0,redactor .l)((value) => publicTexts.some((text) => text.includes(value)), onSecret, (key) => /^(?:secret|password)$/.test(keys.typeOf(key) ?? ''));
	const inEnv = await envFilesAmong(secrets.values);
	for (const value of secrets.values)
		if (!inEnv.includes(value))
			redact.declare(value);
	const files = [...inEnv, ...secrets.env];
	if (files.length === 0)
		return redact;
	const { registerEnv } = await Promise.all( [__webpack_require__.e(153), __webpack_require__.e(2169)]).then(__webpack_require__.bind(__webpack_require__, 12169));
	for (const file of files)
		registerEnv(redact, file);
	return redact;
}
async function envFilesAmong(values) {
	const several = values.filter((value) => /[\r\n]/.test(value.trim()));
	if (several.length === 0)
		return [];
	const { isAssignments } = await __webpack_require__.e(  1906).then(__webpack_require__.bind(__webpack_require__, 41906));
	return several.filter(isAssignments);
}


  }),

  21312:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	M: () => (  counting),
	l: () => (  newestFirst)
  });
async function counting(statements, refused, looked) {
	const attestations = new Map();
	const notCounted = new Map(refused);
	for (const statement of newestFirst(statements)) {
		const { item } = statement;
		if (attestations.has(item))
			continue;
		const why = await elsewhere(statement, looked);
		if (why === null) {
			attestations.set(item, statement);
			notCounted.delete(item);
		}
		else if (!notCounted.has(item))
			notCounted.set(item, why);
	}
	return { attestations, notCounted };
}
function newestFirst(statements) {
	return [...statements].sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}
async function elsewhere(statement, { environment, since }) {
	const { by, on, tick, commit } = statement;
	const said = `what ${by} said on ${on}`;
	if (statement.environment !== undefined && statement.environment !== environment) {
		return `${said} is about the environment ${statement.environment}`;
	}
	const differs = tick || commit === undefined ? null : await since(commit);
	return differs === null ? null : `${said} is about the commit ${commit}; ${differs}`;
}


  }),

  53977:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	T: () => (  readRecords),
	v: () => (  statementReader)
  });
  var _formats_dates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65073);
  var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96713);
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51309);
  var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29423);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93855);
  var _tree_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72830);
  var _validate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45448);
  var _where_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(142);








const dayMs = 86_400_000;
async function readRecords(where, against) {
	const attested = await readFile(where, 'attestations', ({ attestationsSchema }) => attestationsSchema);
	const waived = await readFile(where, 'waivers', ({ waiversSchema }) => waiversSchema);
	const attestations = attestationsOf(attested.value, against, await kindsThatAsk(attested.value.length > 0));
	const waivers = await waiversOf(waived.value, against);
	return {
		value: {
			statements: attestations.value,
			waivers: waivers.value,
			attestationsFile: (await (0,_where_js__WEBPACK_IMPORTED_MODULE_4__  .X)(where.tree, where.path, 'attestations')).path,
		},
		problems: [...attested.problems, ...attestations.problems, ...waived.problems, ...waivers.problems],
	};
}
async function statementReader() {
	const { attestationsSchema } = await __webpack_require__.e(  1946).then(__webpack_require__.bind(__webpack_require__, 1946));
	return (text, file) => {
		const { value: placed } = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__  .h)(text, file);
		const valid = placed ? (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__  .t)(attestationsSchema, placed).value : undefined;
		const records = Array.isArray(valid) ? valid : (valid?.attestations ?? []);
		return records.map(withoutUndefined);
	};
}
async function readFile({ tree, path: checklist }, name, schemaIn) {
	const { path: file, isThere } = await (0,_where_js__WEBPACK_IMPORTED_MODULE_4__  .X)(tree, checklist, name);
	if (!isThere)
		return { value: [], problems: [] };
	const text = (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_2__  .b)(await tree.read(file), file);
	if (text.value === undefined)
		return { value: [], problems: text.problems };
	const { value: placed, problems } = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__  .h)(text.value, file);
	if (!placed || placed.kind === 'scalar')
		return { value: [], problems };
	const valid = (0,_validate_js__WEBPACK_IMPORTED_MODULE_3__  .t)(schemaIn(await __webpack_require__.e(  1946).then(__webpack_require__.bind(__webpack_require__, 1946))), placed);
	if (!valid.value)
		return { value: [], problems: valid.problems };
	const records = Array.isArray(valid.value) ? valid.value : (valid.value[name] ?? []);
	const texts = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .S3)(placed.kind === 'list' ? placed : (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .fK)(placed, name));
	return { value: records.map((record, index) => ({ record, placed: texts[index] ?? placed })), problems: [] };
}
function attestationsOf(entries, { items, environments, now }, asking) {
	const byId = new Map(items.map((item) => [item.id, item]));
	const latest = (0,_formats_dates_js__WEBPACK_IMPORTED_MODULE_6__  .xn)(now);
	const lines = new Map();
	const problems = [];
	const value = entries.map(({ record, placed }) => {
		const { item: id, on, environment } = record;
		const item = byId.get(id);
		if (!item)
			problems.push(at(placed, 'item', unknownItem(id, items)));
		else if (!item.asksPerson) {
			problems.push(at(placed, 'item', `item "${id}" has no ${asking} check, so an attestation says nothing about it`));
		}
		if (on > latest) {
			const message = `an attestation cannot be dated in the future; nowhere on earth is it later than ${latest}`;
			problems.push(at(placed, 'on', message));
		}
		if (environment !== undefined && !environments.includes(environment)) {
			const message = `unknown environment "${environment}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_7__  .a)(environment, environments)}`;
			problems.push(at(placed, 'environment', message));
		}
		const same = JSON.stringify([id, on, environment, record.commit]);
		if (lines.has(same))
			problems.push(twice(placed, record, lines.get(same)));
		else
			lines.set(same, placed.at.line);
		return withoutUndefined(record);
	});
	return { value, problems };
}
function twice(placed, { item, on }, line) {
	return {
		...at(placed, 'item', `item "${item}" is attested twice on ${on}, here and in line ${line}`),
		suggestion: 'keep the one that holds and take the other out; of several days the newest counts',
	};
}
async function waiversOf(entries, { items, now, longestWaiverMs }) {
	const ids = new Set(items.map(({ id }) => id));
	const latest = (0,_formats_dates_js__WEBPACK_IMPORTED_MODULE_6__  .fi)(now, Math.floor(longestWaiverMs / dayMs));
	const isRule = await ruleTest(entries.some(({ record }) => record.rule !== undefined));
	const problems = [];
	const value = entries.map(({ record, placed }) => {
		if (!ids.has(record.item)) {
			const everything = /[*?]/.test(record.item) ? '; a waiver is for one item, and none for everything' : '';
			problems.push(at(placed, 'item', `${unknownItem(record.item, items)}${everything}`));
		}
		if (record.rule !== undefined && !isRule(record.rule)) {
			const message = `unknown rule "${record.rule}"; a rule is named with its kind, such as headers/hsts`;
			problems.push(at(placed, 'rule', message));
		}
		if (record.expires > latest) {
			problems.push(at(placed, 'expires', `a waiver may last until ${latest} at the latest`));
		}
		return withoutUndefined({
			item: record.item,
			rule: record.rule,
			reason: record.reason,
			approvedBy: record['approved-by'],
			expires: record.expires,
			issue: record.issue,
		});
	});
	return { value, problems };
}
async function ruleTest(named) {
	const ids = new Set(named ? (await __webpack_require__.e(  6680).then(__webpack_require__.bind(__webpack_require__, 36680))).ruleIds : []);
	return (id) => ids.has(id);
}
async function kindsThatAsk(wanted) {
	const kinds = wanted ? await (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__  .TO)() : [];
	return kinds.flatMap(({ kind, asksPerson }) => (asksPerson ? [`\`${kind}\``] : [])).join(' or ');
}
function at(record, key, message) {
	return { message, location: (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_5__  .x5)(record, [key]) };
}
function unknownItem(id, items) {
	return `unknown item "${id}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_7__  .a)(id, items.map((item) => item.id))}`;
}
function withoutUndefined(record) {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}


  }),

  142:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	X: () => (  recordsFile)
  });
  var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

const shared = '.github/readiness';
async function recordsFile(tree, checklist, name) {
	const beside = checklist === '' || checklist.startsWith('../') ? shared : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(checklist), 'readiness');
	for (const folder of new Set([beside, shared])) {
		for (const extension of ['yml', 'yaml']) {
			const path = `${folder}/${name}.${extension}`;
			if (await tree.exists(path))
				return { path, isThere: true };
		}
	}
	return { path: `${beside}/${name}.yml`, isThere: false };
}


  }),

  46403:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B1: () => (  detectStacks),
	GB: () => (  lazyStacks),
	i5: () => (  surroundings)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _formats_package_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96601);



const marks = [
	['django', ['manage.py']],
	['laravel', ['artisan']],
	['rails', ['config/application.rb', 'bin/rails']],
	['next', ['next.config.js', 'next.config.mjs', 'next.config.ts']],
	['wordpress', ['wp-config.php', 'wp-config-sample.php', 'wp-content', 'wp-load.php']],
	['go', ['go.mod']],
	['symfony', ['symfony.lock', 'config/bundles.php']],
	['php', ['composer.json', 'index.php', 'public/index.php']],
	['nginx', ['nginx.conf', 'nginx/nginx.conf', 'nginx/conf.d', 'nginx/default.conf']],
	['caddy', ['Caddyfile', 'caddy/Caddyfile', 'docker/Caddyfile', 'deploy/Caddyfile', 'docker/caddy/Caddyfile']],
	[
		'apache',
		['.htaccess', 'public/.htaccess', 'httpd.conf', 'apache2.conf', 'apache/httpd.conf', 'docker/apache.conf'],
	],
	['node', ['package.json']],
	[
		'docker',
		[
			'docker-compose.yml',
			'docker-compose.yaml',
			'docker-compose.prod.yml',
			'docker-compose.production.yml',
			'compose.yaml',
			'compose.yml',
			'compose.prod.yaml',
			'compose.prod.yml',
			'Dockerfile',
		],
	],
];
const named = [
	['django', /^[ \t]*"?django\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
	['fastapi', /^[ \t]*"?fastapi\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
	['flask', /^[ \t]*"?flask\b/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
	['rails', /^[ \t]*gem\s{1,9}["']rails["']/m, ['Gemfile']],
	['spring', /spring-boot|org\.springframework\.boot/, ['pom.xml', 'build.gradle', 'build.gradle.kts']],
	['symfony', /"symfony\/framework-bundle"/, ['composer.json']],
	['postgres', /^[ \t]*"?(?:psycopg|asyncpg)/im, ['requirements.txt', 'pyproject.toml', 'Pipfile']],
	['postgres', /^[ \t]*gem\s{1,9}["']pg["']/m, ['Gemfile']],
	['postgres', /org\.postgresql/, ['pom.xml', 'build.gradle', 'build.gradle.kts']],
	['postgres', /provider\s{0,9}=\s{0,9}"postgresql"/, ['prisma/schema.prisma']],
	[
		'postgres',
		/\bimage:\s{0,9}["']?(?:[\w.-]{1,80}\/){0,3}(?:postgres|postgis|pgvector|timescaledb)(?![\w-])/,
		['docker-compose.yml', 'docker-compose.yaml', 'docker-compose.prod.yml', 'compose.yaml', 'compose.yml'],
	],
];
const byPackage = [
	['next', ['next']],
	['nuxt', ['nuxt', 'nuxt3']],
	['sveltekit', ['@sveltejs/kit']],
	['nest', ['@nestjs/core']],
	['express', ['express']],
	['fastify', ['fastify']],
	['koa', ['koa']],
	['hapi', ['@hapi/hapi']],
	['astro', ['astro']],
	['postgres', ['pg', 'postgres']],
];
const generators = [
	...['hugo.toml', 'hugo.yaml', 'hugo.json', '_config.yml', 'mkdocs.yml', '.eleventy.js', 'gatsby-config.js'],
	...['eleventy.config.js', 'eleventy.config.mjs', 'docusaurus.config.js', 'docusaurus.config.ts'],
	...['astro.config.mjs', 'astro.config.ts', 'vite.config.js', 'vite.config.ts', 'vite.config.mjs'],
];
const oldHugo = ['archetypes', 'layouts', 'themes'];
const servers = [
	...['express', 'fastify', 'koa', 'hono', '@hapi/hapi', '@nestjs/core', 'next', 'nuxt', '@remix-run/node'],
	...[
		'@sveltejs/adapter-node',
		'@sveltejs/adapter-auto',
		'@sveltejs/adapter-vercel',
		'@astrojs/node',
		'@astrojs/vercel',
	],
];
const order = [
	...['django', 'laravel', 'rails', 'next', 'wordpress', 'spring', 'fastapi', 'flask', 'go', 'aspnet'],
	...['symfony', 'php', 'nuxt', 'nest', 'express', 'fastify', 'koa', 'hapi', 'sveltekit', 'astro'],
	...['static', 'nginx', 'caddy', 'apache', 'node', 'postgres', 'docker'],
];
const programs = new Set(order.slice(0, order.indexOf('sveltekit')));
const surroundings = new Set(['nginx', 'caddy', 'apache', 'postgres', 'docker']);
function detectStacks(root) {
	const has = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
	const found = new Set();
	for (const [stack, files] of marks)
		if (files.some(has))
			found.add(stack);
	for (const [stack, pattern, files] of named) {
		if (files.some((file) => pattern.test(textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)))))
			found.add(stack);
	}
	if (['laravel', 'wordpress', 'symfony'].some((stack) => found.has(stack)))
		found.delete('php');
	if (isAspnet(root))
		found.add('aspnet');
	const packages = (0,_formats_package_names_js__WEBPACK_IMPORTED_MODULE_2__.packagesOf)(textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, 'package.json'))) ?? new Set();
	for (const [stack, names] of byPackage)
		if (names.some((name) => packages.has(name)))
			found.add(stack);
	const isProgram = order.some((stack) => found.has(stack) && programs.has(stack));
	if (!isProgram && isStatic(has, packages))
		found.add('static');
	return order.filter((stack) => found.has(stack));
}
function isStatic(has, packages) {
	if (servers.some((name) => packages.has(name)))
		return false;
	const isHugo = has('config.toml') && oldHugo.some(has);
	return isHugo || generators.some(has) || (has('index.html') && !has('package.json'));
}
function isAspnet(root) {
	const projects = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)('*.{csproj,fsproj}', { cwd: root }).slice(0, 20); 
	return projects.some((file) => textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file)).includes('Microsoft.NET.Sdk.Web'));
}
function lazyStacks(root) {
	let known;
	return () => {
		known ??= detectStacks(root);
		return known;
	};
}
function textOf(path) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8').slice(0, 100_000); 
	}
	catch {
		return '';
	}
}


  }),

  30766:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	J: () => (  refused)
  });
function refused(message, location, suggestion) {
	return { value: undefined, problems: [{ message, ...(location && { location }), ...(suggestion && { suggestion }) }] };
}


  }),

  72830:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  textOf)
  });
  var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
  var _stage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30766);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79173);



function textOf(entry, shown) {
	const refuse = (message, suggestion) => (0,_stage_js__WEBPACK_IMPORTED_MODULE_2__  .J)(message, { file: shown, line: 1, column: 1 }, suggestion);
	switch (entry.kind) {
		case 'missing':
			return refuse(`there is no file ${shown}`);
		case 'outside':
			return refuse(`${shown} leads out of the repository`);
		case 'other':
			return refuse(`${shown} is not a file`);
		case 'too-large':
			return refuse(`${shown} has ${entry.size} bytes; the most is ${_tree_js__WEBPACK_IMPORTED_MODULE_1__  .j}`);
		case 'unreadable':
			return refuse(`${shown} cannot be read (${entry.reason})`);
		case 'file':
			return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(entry.bytes) && !entry.bytes.includes(0)
				? { value: entry.bytes.toString('utf8'), problems: [] }
				: refuse(`${shown} is not UTF-8 text`, 'save it as UTF-8; some editors and shells write UTF-16');
	}
}


  }),

  79173:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  pathWithin),
	j: () => (  mostBytes)
  });
  var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

const mostBytes = 1024 * 1024;
function pathWithin(path) {
	const way = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(path).replace(/\/$/, '');
	return way === '..' || way.startsWith('../') || (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(way) ? undefined : way;
}


  }),

  30369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D5: () => (  readHostFile),
	_E: () => (  workTree),
	qm: () => (  leadsOut)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49540);
  var _tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79173);




function workTree(root) {
	const find = (path) => {
		const within = (0,_tree_js__WEBPACK_IMPORTED_MODULE_3__  .R)(path);
		if (within === undefined)
			return { kind: 'outside' };
		const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, within);
		if (absolute.includes('\0'))
			return { kind: 'missing' };
		const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute);
		return leadsOut((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), real) ? { kind: 'outside' } : real;
	};
	const read = (path) => {
		const found = find(path);
		return typeof found === 'string' ? readBounded(found) : found;
	};
	return {
		commit: null,
		read: async (path) => orMissing(() => read(path)),
		exists: async (path) => {
			const found = orMissing(() => find(path));
			return typeof found === 'string' || found.kind !== 'missing';
		},
	};
}
function readHostFile(path) {
	return orMissing(() => readBounded(path));
}
function readBounded(path) {
	const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
	if (!stats.isFile())
		return { kind: 'other' };
	return stats.size > _tree_js__WEBPACK_IMPORTED_MODULE_3__  .j ? { kind: 'too-large', size: stats.size } : { kind: 'file', bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path) };
}
const leadsNowhere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);
function orMissing(look) {
	try {
		return look();
	}
	catch (error) {
		const code = (0,_probe_error_js__WEBPACK_IMPORTED_MODULE_2__  .$)(error) ?? 'unknown';
		return leadsNowhere.has(code) ? { kind: 'missing' } : { kind: 'unreadable', reason: code };
	}
}
function leadsOut(root, path) {
	const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
	return way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
}


  }),

  45448:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	t: () => (  validate)
  });
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51309);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93855);



function validate(schema, placed) {
	const data = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .oi)(placed);
	const result = schema.safeParse(data);
	if (result.success)
		return { value: result.data, problems: [] };
	const subject = { placed, data };
	return { value: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], subject)) };
}
function problemsOf(issue, around, subject) {
	const path = [...around, ...issue.path];
	if (issue.code === 'invalid_union' && issue.errors.length > 0 && !saysMore(issue)) {
		const branch = likeliest(issue.errors);
		return branch.flatMap((inner) => problemsOf(inner, path, subject));
	}
	if (issue.code === 'unrecognized_keys') {
		return issue.message.split('\n').map((line, index) => {
			const key = issue.keys[index];
			return place(`${line}${where(path)}`, key === undefined ? path : [...path, key], subject, true);
		});
	}
	if (issue.code === 'invalid_key' && issue.issues[0]) {
		return [place(`${sentence(issue.issues[0], path, subject.data)}${where(path)}`, path, subject, true)];
	}
	return [place(`${sentence(issue, path, subject.data)}${where(path)}`, path, subject)];
}
function saysMore(issue) {
	const none = issue.errors.every((branch) => branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'));
	return none && !issue.message.startsWith('Invalid input');
}
function likeliest(branches) {
	const score = (issues) => {
		const depth = Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'invalid_union' ? 1 : 0)));
		const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
		return (wrongType ? 0 : 100) + depth * 10 - Math.min(issues.length, 9);
	};
	return [...branches].sort((a, b) => score(b) - score(a))[0] ?? [];
}
function sentence(issue, path, data) {
	const own = !/^Invalid (input|option)/.test(issue.message);
	if (own || (issue.code !== 'invalid_type' && issue.code !== 'invalid_value'))
		return lowerFirst(issue.message);
	const value = path.reduce((inner, key) => inner !== null && typeof inner === 'object' ? inner[key] : undefined, data);
	const name = nameOf(path);
	if (value === undefined)
		return `missing ${name}`;
	if (issue.code === 'invalid_value')
		return noneOf(name, value, issue.values.map(String));
	return `${name} is ${typeName(value)}, expected ${typeWords[issue.expected] ?? issue.expected}`;
}
function nameOf(path) {
	const last = path.at(-1);
	if (last === undefined)
		return 'the file';
	const list = path.at(-2);
	return typeof last === 'number' && list !== undefined ? `entry ${last + 1} of "${String(list)}"` : `"${String(last)}"`;
}
function noneOf(name, value, known) {
	const choices = known.length === 1 ? known.join() : `one of ${known.join(', ')}`;
	if (typeof value !== 'string')
		return `${name} is ${typeName(value)}, expected ${choices}`;
	return `"${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Ux)(value, 100)}" is not ${choices}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_2__  .a)(value, known)}`;
}
const typeWords = {
	string: 'a text (quote it)',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a map',
	record: 'a map',
};
function typeName(value) {
	if (value === null)
		return 'empty';
	if (Array.isArray(value))
		return 'a list';
	return ({ string: 'a text', number: 'a number', boolean: 'true or false', object: 'a map' }[typeof value] ??
		typeof value);
}
function lowerFirst(text) {
	return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function where(path) {
	if (path.length === 0)
		return '';
	return ` (at ${path.map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : `${index ? '.' : ''}${String(segment)}`)).join('')})`;
}
function place(message, path, { placed }, atKey = false) {
	return { message, location: (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_0__  .x5)(placed, path, atKey) };
}


  }),

  16612:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	CS: () => (  normalHost),
	M0: () => (  withPort),
	U9: () => (  isLoopback),
	Wo: () => (  isOwnMachine),
	Y7: () => (  withoutPort)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);


function normalHost(text) {
	const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) !== 0)
		return bare.toLowerCase();
	if (bare !== text)
		return null;
	const name = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.domainToASCII)(text).replace(/\.$/, '');
	const labels = name.split('.');
	const valid = labels.every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
	return name.length <= 253 && valid && !/^\d+$/.test(labels.at(-1) ?? '') ? name : null;
}
function withPort(name, port) {
	return name.includes(':') ? `[${name}]:${port}` : `${name}:${port}`;
}
function withoutPort(text) {
	return /^(\[[^\]]*\]|[^:]*):\d*$/.exec(text)?.[1] ?? text;
}
function isLoopback(host) {
	const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase();
	if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6)
		return loopback().check(bare, 'ipv6');
	return /^(?:(?:.*\.)?localhost\.?|127(?:\.\d{1,3}){1,3})$/.test(bare);
}
let list;
function loopback() {
	if (list === undefined) {
		list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
		list.addAddress('::1', 'ipv6');
		list.addSubnet('127.0.0.0', 8, 'ipv4');
	}
	return list;
}
function isOwnMachine(host) {
	const bare = host.replace(/^\[(.*)\]$/, '$1');
	return bare === '0.0.0.0' || ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(bare) === 6 && /^[0:]+$/.test(bare)) || isLoopback(bare);
}


  }),

  96601:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	packagesOf: () => (  packagesOf)
  });
const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
function packagesOf(text) {
	try {
		const whole = JSON.parse(text);
		if (!isRecord(whole))
			return undefined;
		return new Set(groups.flatMap((group) => (isRecord(whole[group]) ? Object.keys(whole[group]) : [])));
	}
	catch {
		return undefined;
	}
}
function isRecord(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}


  }),

  56798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$6: () => (  textAt),
	at: () => (  at),
	gT: () => (  listAt),
	qu: () => (  dataOf),
	tk: () => (  numberAt)
  });
function at(value, ...path) {
	let found = value;
	for (const key of path) {
		if (found === null || typeof found !== 'object' || !Object.hasOwn(found, key))
			return undefined;
		found = found[key];
	}
	return found;
}
function textAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === 'string' ? found : undefined;
}
function numberAt(value, ...path) {
	const found = at(value, ...path);
	return typeof found === 'number' && Number.isSafeInteger(found) ? found : null;
}
function listAt(value, ...path) {
	const found = at(value, ...path);
	return Array.isArray(found) ? found : [];
}
function dataOf({ body }) {
	try {
		return JSON.parse(body.toString('utf8'));
	}
	catch {
		return null;
	}
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


  }),

  19607:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	LP: () => (  strangersCode),
	PE: () => (  deploymentOf),
	as: () => (  isOfMerge),
	cT: () => (  withoutSecrets),
	j_: () => (  readEvent)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);


const mostBytes = 25 * 1024 * 1024;
async function readEvent(env) {
	const { GITHUB_EVENT_NAME: name = '', GITHUB_EVENT_PATH: path } = env;
	if (name === '' || path === undefined)
		return { name, payload: null };
	try {
		if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).size > mostBytes)
			return { name, payload: null };
		return { name, payload: JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')) };
	}
	catch {
		return { name, payload: null };
	}
}
const ofPullRequests = /^(?:pull_request(?:_target|_review|_review_comment|_comment)?|merge_group|check_run|check_suite)$/;
function isOfMerge({ name }) {
	return /^pull_request(?:_review|_review_comment)?$/.test(name);
}
function strangersCode({ name, payload }) {
	switch (name) {
		case 'issue_comment':
			return isTold(payload) && (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'pull_request') === undefined
				? null
				: 'issue_comment on a pull request';
		case 'workflow_run':
			return ofWorkflowRun(payload);
		case 'check_run':
		case 'check_suite':
			return isEmptyList((0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, name, 'pull_requests')) ? null : `${name} of a pull request`;
		default:
			return ofPullRequests.test(name) ? name : null;
	}
}
function ofWorkflowRun(payload) {
	const event = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'workflow_run', 'event');
	const head = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'workflow_run', 'head_repository', 'full_name');
	const own = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'repository', 'full_name');
	if (event === undefined || head === undefined)
		return 'workflow_run of an event that is not told';
	if (head !== own)
		return 'workflow_run of another repository';
	if (event === 'workflow_run' || event === 'issue_comment' || ofPullRequests.test(event)) {
		return `workflow_run of ${/^[a-z_]+$/.test(event) ? event : 'a pull request'}`;
	}
	return null;
}
function deploymentOf({ name, payload }) {
	if (name !== 'deployment_status')
		return {};
	const environment = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'deployment', 'environment');
	const urls = ['environment_url', 'target_url'].map((key) => (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'deployment_status', key));
	const url = urls.find((one) => one !== undefined && /^https?:\/\//.test(one));
	return { ...(environment !== undefined && { environment }), ...(url !== undefined && { url }) };
}
function withoutSecrets(event, env) {
	if (!isOfMerge(event))
		return null;
	const { payload } = event;
	const why = 'runs of forks and of Dependabot get no secrets';
	if (env.GITHUB_ACTOR === 'dependabot[bot]' || (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'sender', 'login') === 'dependabot[bot]')
		return why;
	const head = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
	const own = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'repository', 'full_name');
	const isFork = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'head', 'repo', 'fork') === true;
	return isFork || (head !== undefined && own !== undefined && head !== own) ? why : null;
}
function isTold(payload) {
	return payload !== null && typeof payload === 'object' && 'issue' in payload;
}
function isEmptyList(value) {
	return Array.isArray(value) && value.length === 0;
}


  }),

  49540:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  codeOf),
	B: () => (  ProbeError)
  });
class ProbeError extends Error {
	name = 'ProbeError';
	rule;
	expected;
	observed;
	url;
	fix;
	constructor(rule, message, details) {
		super(message, { cause: details.cause });
		this.rule = rule;
		this.expected = details.expected;
		this.observed = details.observed;
		this.url = details.url;
		this.fix = details.fix;
	}
}
function codeOf(error) {
	const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}


  }),

  48402:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	V: () => (  runUrl),
	p: () => (  runFacts)
  });
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);
  var _github_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19607);


function runFacts(env, cwd, event = () => (0,_github_event_js__WEBPACK_IMPORTED_MODULE_0__  .j_)(env), hosted = null) {
	let head;
	const sha = async () => {
		if (env.GITHUB_SHA)
			return env.GITHUB_SHA;
		head ??= __webpack_require__.e(  6206).then(__webpack_require__.bind(__webpack_require__, 96206)).then(({ headCommit }) => headCommit(cwd));
		return head;
	};
	return {
		id: env.GITHUB_RUN_ID
			? `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`
			: `local-${Date.now().toString(36)}`,
		sha,
		more: async () => {
			const { payload } = await event();
			const number = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'number');
			return {
				'head-sha': (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'pull_request', 'head', 'sha') ?? (await sha()),
				number: typeof number === 'number' ? String(number) : undefined,
				actor: env.GITHUB_ACTOR,
				url: runUrl(env),
			};
		},
		hosted,
	};
}
function runUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id, }) {
	return server && repository && id ? `${server}/${repository}/actions/runs/${id}` : undefined;
}


  }),

  71988:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  classify),
	u: () => (  isLiteralSecret)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);
  var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46109);
  var _strength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3455);



const inSamples = /^(?:none|null|\*+|\[.*\]|\{\{.*\}\}|my[-_].*)$|django-insecure-/i;
const mountedSecret = /^\/run\/secrets\//;
const pathOfFile = /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*[\w-][\w.-]{0,99}\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml)$/;
const longestPath = 300;
function classify(key, value) {
	const text = value.trim();
	if (text === '')
		return 'empty';
	if (mountedSecret.test(text) || (text.length <= longestPath && pathOfFile.test(text)))
		return 'file';
	const purpose = { key, secret: true, address: false };
	const isOpen = (one) => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__  .w)(one, purpose) || inSamples.test(one);
	const bare = text.replace(/[^a-z]{1,8}$/i, '');
	if (isOpen(text) || (bare !== text && isOpen(bare)))
		return 'placeholder';
	const isWeak = (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .Nf)(text) || (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .Us)(text, new Set((0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .q5)(key)));
	return isWeak ? 'weak' : 'literal';
}
const reference = /^[a-z_]+(?:\.[A-Za-z_]+){2,}$|^(?:[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+)$/;
const expression = /\b(?:env|environ|getenv|settings|config|secrets|vars|process|os)\b[.[(]/;
function isLiteralSecret(key, value) {
	if (expression.test(value) || (reference.test(value) && (value.includes('.') || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .hN)(value))))
		return false;
	const kind = classify(key, value);
	return kind === 'literal' || (kind === 'weak' && /\d/.test(value) && /[a-z]/i.test(value) && !(0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .kB)(value.trim()));
}


  }),

  28599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  isOrdinary),
	nv: () => (  secretsInEnvValue),
	wZ: () => (  worthHiding),
	ze: () => (  passwordsInUrl)
  });
  var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71988);
  var _entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62805);
  var _mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41711);
  var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90276);
  var _plain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58944);
  var _strength_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3455);
  var _url_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71110);
  var _written_forms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70869);








function secretsInEnvValue(key, value, isPublic = () => false) {
	const text = value.trim();
	const inUrl = [...passwordsInUrl(text), ...(0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .Ac)(key, text)];
	if (text.length < _mark_js__WEBPACK_IMPORTED_MODULE_6__  .p)
		return inUrl;
	if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text))
		return [...inUrl, value];
	const inside = (0,_written_forms_js__WEBPACK_IMPORTED_MODULE_7__  .MM)(text);
	if (inside.length > 0 && !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(key)) {
		return [...inUrl, ...inside.flatMap(([name, inner]) => secretsInEnvValue(name, inner, isPublic))];
	}
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(key) || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .Rt)(key))
		return [...inUrl, ...underSecretName(key, value, inUrl.length > 0)];
	const [, between, password] = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .tm)(key) ? (/^[^\s:/]+([:/])([^\s:/]+)$/.exec(text) ?? []) : [];
	if (password !== undefined && (between === ':' || key === 'NEO4J_AUTH'))
		return [...inUrl, ...worthHiding([password])];
	const isWorthIt = text.includes('\n') || !isOrdinary(text);
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eq)(key) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .XC)(key) && isWorthIt)
		return [...inUrl, value];
	return [...inUrl, ...settingsIn(text, isPublic), ...randomIn(key, text, isPublic)];
}
function underSecretName(key, value, isUrlWithLogin) {
	const text = value.trim();
	if (isUrlWithLogin && /^[a-z][a-z0-9+.-]*:\/\//i.test(text))
		return [];
	if (isKnownToAll(key, text))
		return [];
	const parts = text.split(/[,;\s]+/).filter((part) => part !== text && part.length >= 8);
	return [value, ...parts];
}
function isKnownToAll(key, text) {
	const kind = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__  .L)(key, text);
	const isOpen = kind === 'empty' || kind === 'file' || (kind === 'placeholder' && !(0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(text));
	return (isOpen ||
		(0,_plain_words_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(text) ||
		(0,_strength_js__WEBPACK_IMPORTED_MODULE_4__  .kB)(text) ||
		(0,_strength_js__WEBPACK_IMPORTED_MODULE_4__  .ED)(key, text, false) ||
		(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(text)) ||
		/^\$(?:\w+|\{[^{}]*\}|\([^()]*\))$/.test(text));
}
function worthHiding(passwords) {
	return passwords.filter((password) => !isKnownToAll('PASSWORD', password.trim()));
}
function passwordsInUrl(text) {
	return worthHiding((0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .FB)(text));
}
function settingsIn(text, isPublic) {
	if (!text.includes('='))
		return [];
	return text.split(/[;&?\s]+/).flatMap((part) => {
		const at = part.indexOf('=');
		const name = part.slice(0, Math.max(0, at));
		return /^[A-Za-z][\w-]{0,40}$/.test(name) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(name)
			? secretsInEnvValue(name, part.slice(at + 1), isPublic)
			: [];
	});
}
function randomIn(key, text, isPublic) {
	if (text.length < _entropy_js__WEBPACK_IMPORTED_MODULE_1__  .f1 || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .XC)(key) || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .zU)(key))
		return [];
	return text.split(/[,;\s]+/).filter((part) => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(part) && !isPublic(part));
}
function isOrdinary(text) {
	if ((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(text) || (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .jU)(text))
		return true;
	if (/^[a-z][a-z0-9+.-]*:\/\/\S*$/i.test(text))
		return (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .FB)(text).length === 0;
	if (/^[^@\s]+@[^@\s]+$/.test(text))
		return true;
	const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
	return parts.every((part) => /^(?:\d{1,6}|\p{L}{1,20}\d{0,3}|v\d{1,6})$/u.test(part)) && !(0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(text);
}


  }),

  58944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  isPlain),
	Y: () => (  isPlainValue)
  });
  var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41711);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);


const plainWords = new Set(`true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/));
function isPlainValue(value) {
	return /^[\d.,:_-]{1,5}$/.test(value) || plainWords.has(value.toLowerCase());
}
function isPlain(key, value) {
	if (value.length < _mark_js__WEBPACK_IMPORTED_MODULE_1__  .p)
		return true;
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .eq)(key))
		return false;
	return /^[\d.,:_-]+$/.test(value) || plainWords.has(value.toLowerCase());
}


  }),

  41967:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  l: () => (  createRedactor)
});

var bounded = __webpack_require__(54637);
var env_value = __webpack_require__(28599);
var entropy = __webpack_require__(62805);
;
function sourceView(text) {
	return { text, from: (at) => at, to: (at) => at + 1 };
}
class ViewBuilder {
	#of;
	#texts = [];
	#pieces = [];
	#length = 0;
	#read = 0;
	constructor(of) {
		this.#of = of;
	}
	replace(text, start, end) {
		this.#keep(start);
		if (text !== '')
			this.#add(text, { at: this.#length, start, end, kept: false });
		this.#read = end;
	}
	view() {
		this.#keep(this.#of.text.length);
		const of = this.#of;
		const pieces = this.#pieces;
		return {
			text: this.#texts.join(''),
			from: (at) => {
				const one = pieceAt(pieces, at);
				return of.from(one.kept ? one.start + at - one.at : one.start);
			},
			to: (at) => {
				const one = pieceAt(pieces, at);
				return of.to(one.kept ? one.start + at - one.at : one.end - 1);
			},
		};
	}
	#keep(end) {
		if (end <= this.#read)
			return;
		const piece = { at: this.#length, start: this.#read, end, kept: true };
		this.#add(this.#of.text.slice(this.#read, end), piece);
		this.#read = end;
	}
	#add(text, piece) {
		this.#texts.push(text);
		this.#pieces.push(piece);
		this.#length += text.length;
	}
}
const nothing = { at: 0, start: 0, end: 1, kept: true };
function pieceAt(pieces, at) {
	let [low, high] = [0, pieces.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((pieces[middle] ?? nothing).at <= at)
			low = middle;
		else
			high = middle - 1;
	}
	return pieces[low] ?? nothing;
}

;

const quoting = /['"`\\]+/g;
const blanks = /[\s+]+/g;
function folded(text) {
	return text.replace(quoting, '').replace(blanks, '+');
}
function foldedView(view) {
	const bare = replaced(/[\s+]{2,}/g, '+', replaced(quoting, '', view));
	return { ...bare, text: bare.text.replace(blanks, '+') };
}
function base64View(view) {
	const bare = replaced(/\s+/g, '', view);
	return { ...bare, text: bare.text.replaceAll('-', '+').replaceAll('_', '/') };
}
function replaced(what, by, view) {
	if (view.text.search(what) < 0)
		return view;
	const built = new ViewBuilder(view);
	for (const match of view.text.matchAll(what))
		built.replace(by, match.index, match.index + match[0].length);
	return built.view();
}
function lower(text) {
	const whole = text.toLowerCase();
	if (whole.length === text.length)
		return whole;
	return Array.from({ length: text.length }, (_, at) => {
		const one = text.charAt(at).toLowerCase();
		return one.length === 1 ? one : text.charAt(at);
	}).join('');
}

;
const shortestFragment = 8;
const shortestBare = 6;
const shared = /^(?:[a-z][a-z0-9+.]*:\/\/|django-insecure-|(?:sk|pk|rk|whsec)_(?:live_|test_|prod_)?|gh[opsu]_|github_pat_|glpat-|xox[a-z]-|shpat_|npm_|pypi-|akia|aiza|sg\.|bearer\+|basic\+)/;
const behindShared = 4;
const longestWords = 16;
function withoutShared(secret) {
	return secret.slice(shared.exec(secret.toLowerCase())?.[0].length ?? 0);
}
function shortestHead(secret, least = shortestFragment) {
	const ownLength = (shared.exec(secret.toLowerCase())?.[0].length ?? -behindShared) + behindShared;
	let length = Math.max(shortestBare, least, ownLength);
	while (length < longestWords && looksLikeWords(secret.slice(0, length)))
		length++;
	return length;
}
function shortestTail(secret, least = shortestFragment) {
	let length = Math.max(shortestBare, least);
	while (length < longestWords && looksLikeWords(secret.slice(-length)))
		length++;
	return length;
}
function looksLikeWords(text) {
	if (/[^\w./:,+-]|\d|[a-z][A-Z]|[A-Z]{2}[a-z]/.test(text))
		return false;
	return /[a-z]{4}/i.test(text) && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(text);
}
class Beginnings {
	#byHead = new Map();
	#firsts = new Uint8Array(1 << 16);
	#unsorted = new Set();
	#short = new Set();
	add(text, least) {
		if (text.length < shortestBare)
			return;
		const head = text.slice(0, shortestBare);
		const needle = { text, least: Math.min(least, text.length) };
		const same = this.#byHead.get(head);
		if (same === undefined)
			this.#byHead.set(head, [needle]);
		else {
			same.push(needle);
			this.#unsorted.add(same);
		}
		this.#firsts[firstsAt(text, 0)] = 1;
		if (text.length <= longestWords)
			this.#short.add(text);
	}
	get isEmpty() {
		return this.#byHead.size === 0;
	}
	search(text, found) {
		if (this.#byHead.size === 0)
			return;
		this.#sort();
		for (let at = 0; at + shortestBare <= text.length;) {
			const length = this.#firsts[firstsAt(text, at)] ? this.#longestAt(text, at) : 0;
			if (length > 0)
				found(at, at + length);
			at += length >= 64 ? length - 32 : 1;
		}
	}
	#longestAt(text, at) {
		const needles = this.#byHead.get(text.slice(at, at + shortestBare));
		if (!needles)
			return 0;
		let [low, high] = [0, needles.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if (isBefore(needles[middle]?.text ?? '', text, at))
				low = middle + 1;
			else
				high = middle;
		}
		let longest = 0;
		for (const needle of [needles[low - 1], needles[low]]) {
			if (!needle)
				continue;
			const common = commonLength(needle.text, text, at);
			if (common >= needle.least && common > longest)
				longest = common;
		}
		return longest > 0 ? longest : this.#wholeAt(text, at);
	}
	#wholeAt(text, at) {
		for (let length = longestWords; length >= shortestBare; length--) {
			if (this.#short.has(text.slice(at, at + length)))
				return length;
		}
		return 0;
	}
	#sort() {
		for (const needles of this.#unsorted)
			needles.sort((a, b) => (a.text < b.text ? -1 : 1));
		this.#unsorted.clear();
	}
}
function firstsAt(text, at) {
	return ((text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2)) & 0xffff;
}
function commonLength(needle, text, at) {
	const most = Math.min(needle.length, text.length - at);
	let length = 0;
	while (length < most && needle.charCodeAt(length) === text.charCodeAt(at + length))
		length++;
	return length;
}
function isBefore(needle, text, at) {
	const common = commonLength(needle, text, at);
	if (common === needle.length)
		return true;
	if (at + common >= text.length)
		return false;
	return needle.charCodeAt(common) < text.charCodeAt(at + common);
}

var mark = __webpack_require__(41711);
;
class Tokens {
	#texts = new Set();
	#lengths = new Map();
	#least;
	#sparesNames;
	constructor(least, sparesNames = true) {
		this.#least = least;
		this.#sparesNames = sparesNames;
	}
	add(text) {
		if (text.length < this.#least || this.#texts.has(text))
			return;
		this.#texts.add(text);
		const head = text.slice(0, this.#least);
		const lengths = this.#lengths.get(head);
		if (lengths === undefined)
			this.#lengths.set(head, [text.length]);
		else if (!lengths.includes(text.length))
			lengths.push(text.length);
	}
	get isEmpty() {
		return this.#texts.size === 0;
	}
	search(text, found) {
		if (this.#texts.size === 0)
			return;
		for (let at = 0; at + this.#least <= text.length; at++) {
			const lengths = this.#lengths.get(text.slice(at, at + this.#least));
			for (const length of lengths ?? []) {
				const end = at + length;
				if (this.#texts.has(text.slice(at, end)) && isWhole(text, at, end, this.#sparesNames))
					found(at, end);
			}
		}
	}
}
function isWhole(text, start, end, sparesNames) {
	const isName = sparesNames && /^(?:\p{L}+|\p{N}+)$/u.test(text.slice(start, end));
	return !continues(text, start, start - 1, isName) && !continues(text, end - 1, end, isName);
}
function continues(text, edge, beside, isName) {
	if (!/[\p{L}\p{N}]/u.test(text.charAt(edge)))
		return false;
	const sign = text.charAt(beside);
	if (/[\p{L}\p{N}_-]/u.test(sign))
		return true;
	return (isName && (sign === '.' || sign === '/') && /[\p{L}\p{N}]/u.test(text.charAt(beside + (beside > edge ? 1 : -1))));
}

;
const latin1 = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(' ');
const others = {
	...{
		Tab: '\t',
		NewLine: '\n',
		excl: '!',
		quot: '"',
		QUOT: '"',
		num: '#',
		dollar: '$',
		percnt: '%',
		amp: '&',
		AMP: '&',
	},
	...{
		apos: "'",
		lpar: '(',
		rpar: ')',
		ast: '*',
		midast: '*',
		plus: '+',
		comma: ',',
		period: '.',
		sol: '/',
		colon: ':',
	},
	...{ semi: ';', lt: '<', LT: '<', equals: '=', gt: '>', GT: '>', quest: '?', commat: '@', lsqb: '[', lbrack: '[' },
	...{ bsol: '\\', rsqb: ']', rbrack: ']', Hat: '^', lowbar: '_', UnderBar: '_', grave: '`', DiacriticalGrave: '`' },
	...{ lcub: '{', lbrace: '{', verbar: '|', vert: '|', VerticalLine: '|', rcub: '}', rbrace: '}', tilde: '\u02dc' },
	...{ euro: '\u20ac', hyphen: '\u2010', ndash: '\u2013', mdash: '\u2014', hellip: '\u2026', lsquo: '\u2018', rsquo: '\u2019', ldquo: '\u201c', rdquo: '\u201d' },
	...{ bull: '\u2022', trade: '\u2122', dagger: '\u2020', permil: '\u2030', fnof: '\u0192', OElig: '\u0152', oelig: '\u0153', Scaron: '\u0160', scaron: '\u0161' },
};
const known = new Map([
	...latin1.map((name, index) => [name, String.fromCharCode(160 + index)]),
	...Object.entries(others),
]);
const longestReference = 20;
const reference = /^&(?:#(?:x([0-9a-f]{1,8})|(\d{1,8}))|([a-z][a-z0-9]{1,15}));?/i;
function characterReference(text) {
	const match = reference.exec(text);
	if (!match)
		return null;
	const [whole, hex, decimal, name] = match;
	if (name !== undefined) {
		const character = known.get(name);
		return character === undefined ? null : { character, length: whole.length };
	}
	const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
	return code > 0 && code <= 0x10ffff ? { character: String.fromCodePoint(code), length: whole.length } : null;
}

;


function unescaped(view) {
	const { text } = view;
	const built = new ViewBuilder(view);
	let changed = false;
	for (let at = nextSign(text, 0); at < text.length;) {
		const found = escapeAt(text, at);
		if (found)
			built.replace(found.character, at, at + found.length);
		changed ||= found !== null;
		at = nextSign(text, at + (found?.length ?? 1));
	}
	return changed ? built.view() : null;
}
const sign = /[%&\\\xc2-\xf4]/g;
function nextSign(text, from) {
	sign.lastIndex = from;
	return sign.exec(text)?.index ?? text.length;
}
function escapeAt(text, at) {
	switch (text.charCodeAt(at)) {
		case 0x25:
			return percentAt(text, at);
		case 0x26:
			return characterReference(text.slice(at, at + longestReference));
		case 0x5c:
			return backslashAt(text, at);
		default:
			return misreadAt(text, at);
	}
}
function percentAt(text, at) {
	const first = byteAt(text, at);
	if (first === null) {
		const unit = /^%u([0-9a-f]{4})/i.exec(text.slice(at, at + 6))?.[1];
		return unit === undefined ? null : { character: String.fromCharCode(Number.parseInt(unit, 16)), length: 6 };
	}
	const bytes = [first];
	for (let next = 1; next < lengthOf(first); next++) {
		const byte = byteAt(text, at + 3 * next);
		if (byte === null || byte >> 6 !== 2)
			return { character: String.fromCharCode(first), length: 3 };
		bytes.push(byte);
	}
	const character = decoded(bytes);
	return character === null
		? { character: String.fromCharCode(first), length: 3 }
		: { character, length: 3 * bytes.length };
}
function decoded(bytes) {
	const buffer = Buffer.from(bytes);
	const character = buffer.toString('utf8');
	return Buffer.from(character).equals(buffer) ? character : null;
}
function misreadAt(text, at) {
	const length = lengthOf(text.charCodeAt(at));
	const bytes = Array.from({ length }, (_, index) => text.charCodeAt(at + index));
	if (!bytes.every((byte, index) => index === 0 || byte >> 6 === 2))
		return null;
	const character = decoded(bytes);
	return character === null ? null : { character, length };
}
function lengthOf(first) {
	return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
}
function byteAt(text, at) {
	if (text.charCodeAt(at) !== 0x25)
		return null;
	const digits = text.slice(at + 1, at + 3);
	return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}
const numeric = /^\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|U([0-9A-Fa-f]{8})|x([0-9A-Fa-f]{2})|([0-7]{3}))/;
const single = {
	...{ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0', '\\': '\\' },
};
function backslashAt(text, at) {
	const match = numeric.exec(text.slice(at, at + 10));
	if (match) {
		const [whole, unit, braced, long, byte, octal] = match;
		const hex = unit ?? braced ?? long ?? byte;
		const code = hex === undefined ? Number.parseInt(octal ?? '0', 8) : Number.parseInt(hex, 16);
		if (code <= 0x10ffff)
			return { character: String.fromCodePoint(code), length: whole.length };
	}
	const character = single[text.charAt(at + 1)];
	return character === undefined ? null : { character, length: 2 };
}

var written_forms = __webpack_require__(70869);
;








const mostLevels = 3;
class Finder {
	#plain = new Needles();
	#quoted = new Needles();
	#base64 = new Needles();
	#declared = new Tokens(mark .p, false);
	addDeclared(text) {
		for (const form of formsOf(text))
			if (isToken(form))
				this.#declared.add(form);
	}
	add(text) {
		for (const form of formsOf(text)) {
			const bare = folded(form);
			const [head, tail] = [form.slice(0, shortestFragment), form.slice(-shortestFragment)];
			this.#plain.add(bare, folded(head).length, folded(tail).length);
			if (bare.length < form.length || isToken(bare))
				this.#quoted.add(form);
			for (const piece of piecesOf(form))
				this.#plain.add(piece);
		}
		for (const whole of new Set([text, withoutShared(text)])) {
			if (whole.length < shortestFragment)
				continue;
			for (const bytes of (0,written_forms .ay)(whole))
				this.#plain.addWhole(bytes, 2 * shortestFragment);
			for (const stem of (0,written_forms .IF)(whole))
				this.#base64.addWhole(stem, shortestFragment + 1);
		}
	}
	find(text) {
		const found = [];
		let view = sourceView(text);
		for (let level = 0; view !== null && level <= mostLevels; level++) {
			this.#search(view, found);
			view = unescaped(view);
		}
		return joined(found);
	}
	#search(view, found) {
		const hide = (of) => (start, end) => found.push([of.from(start), of.to(end - 1)]);
		const plain = foldedView(view);
		this.#plain.search(plain.text, lower(plain.text), hide(plain));
		if (!this.#quoted.isEmpty)
			this.#quoted.search(view.text, lower(view.text), hide(view));
		this.#declared.search(view.text, hide(view));
		if (this.#base64.isEmpty)
			return;
		const encoded = base64View(view);
		this.#base64.search(encoded.text, encoded.text, hide(encoded));
	}
}
class Needles {
	#words = new Tokens(mark .p);
	#tokens = new Tokens(mark .p);
	#heads = new Beginnings();
	#tails = new Beginnings();
	add(text, head = shortestFragment, tail = shortestFragment) {
		const small = lower(text);
		if (isToken(text)) {
			if (/^\p{L}+$/u.test(text))
				this.#words.add(text);
			else
				this.#tokens.add(small);
			return;
		}
		this.#heads.add(small, shortestHead(text, head));
		this.#tails.add(reversed(small), shortestTail(text, tail));
	}
	addWhole(text, least) {
		this.#heads.add(text, least);
		this.#tails.add(reversed(text), least);
	}
	get isEmpty() {
		return this.#heads.isEmpty && this.#tokens.isEmpty && this.#words.isEmpty;
	}
	search(text, small, found) {
		this.#words.search(text, found);
		this.#tokens.search(small, found);
		if (this.#heads.isEmpty)
			return;
		this.#heads.search(small, found);
		this.#tails.search(reversed(small), (start, end) => found(text.length - end, text.length - start));
	}
}
function formsOf(text) {
	const forms = new Set([text, ...(0,written_forms .$N)(text)]);
	let view = unescaped(sourceView(text));
	for (let level = 0; view !== null && level < mostLevels; level++) {
		forms.add(view.text);
		view = unescaped(view);
	}
	return forms;
}
function piecesOf(text) {
	const pieces = [withoutShared(text), ...text.split(/[^\p{L}\p{N}_-]+/u)];
	return pieces.filter((piece) => piece.length >= shortestFragment && piece !== text && !isNames(piece));
}
function isNames(piece) {
	return piece.split(/[_-]+/).every(entropy .ev);
}
function reversed(text) {
	if (!/[^\0-\x7f]/.test(text))
		return Buffer.from(text, 'latin1').reverse().toString('latin1');
	let back = '';
	for (let at = text.length - 1; at >= 0; at--)
		back += text.charAt(at);
	return back;
}
function isToken(text) {
	if (text.length < shortestFragment)
		return true;
	return text.length <= 16 && (/^\d{1,11}$/.test(text) || (/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(text) && (0,entropy .ev)(text)));
}
function joined(stretches) {
	const inOrder = [...stretches].sort(([a, b], [c, d]) => a - c || b - d);
	const result = [];
	for (const [from, to] of inOrder) {
		const last = result.at(-1);
		if (last && from <= last[1])
			last[1] = Math.max(last[1], to);
		else
			result.push([from, to]);
	}
	return result;
}

var names = __webpack_require__(90276);
var plain_words = __webpack_require__(58944);
;







function secretsInJson(value) {
	const isSecret = (key, inner) => !(0,plain_words .$)(key, inner) && ((0,names .eh)(key) || !(0,env_value .P)(inner));
	return (0,written_forms .MM)(value).flatMap(([key, inner]) => (isSecret(key, inner) ? [inner] : []));
}
const armor = /^-{4,5}\s?(?:BEGIN|END) [A-Z0-9 ]+-{4,5}$/;
const mostTold = 20_000;
const mostLinesTold = 200;
function createRedactor(isPublic = () => false, onSecret = () => { }, isDeclared = () => false) {
	const usualForms = new Set();
	const added = new Set();
	const known = new Set();
	const finder = new Finder();
	function tell(value) {
		if (value.trim().length < mark .p || usualForms.has(value) || usualForms.size >= mostTold)
			return;
		usualForms.add(value);
		onSecret(value);
	}
	function add(value) {
		if (added.has(value))
			return;
		added.add(value);
		const inside = secretsInJson(value);
		for (const inner of inside)
			add(inner);
		if (inside.length > 0)
			return;
		const lines = /[\r\n]/.test(value) ? value.split(/\r\n|\r|\n/) : [];
		const told = lines.slice(0, mostLinesTold); 
		for (const text of new Set([value, value.trim(), ...told, ...told.map((line) => line.trim())])) {
			if (text.trim().length < mark .p || armor.test(text))
				continue;
			tell(text);
			for (const encoded of (0,written_forms .d8)(text))
				if (encoded !== text)
					tell(encoded);
		}
		for (const line of lines.length === 0 ? [value.trim()] : lines.map((one) => one.trim())) {
			if (line.length < mark .p || armor.test(line) || known.has(line))
				continue;
			known.add(line);
			finder.add(line);
		}
	}
	function find(text) {
		return known.size === 0 ? [] : finder.find(text);
	}
	function mask(marked) {
		const { text, holes } = (0,bounded .FX)(marked);
		return (0,bounded .um)(text, holes, find(text));
	}
	function maskDeep(data) {
		if (typeof data === 'string')
			return mask(data);
		if (Array.isArray(data))
			return data.map(maskDeep);
		if (data !== null && typeof data === 'object') {
			return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskDeep(value)]));
		}
		return data;
	}
	return {
		add,
		declare: (value) => {
			add(value);
			if (value.trim().length >= mark .p)
				finder.addDeclared(value.trim());
		},
		addEnv: (key, value) => {
			if (isDeclared(key))
				add(value);
			for (const secret of (0,env_value .nv)(key, value, isPublic))
				add(secret);
		},
		mask,
		maskDeep,
		isIn: (text) => find(text).length > 0,
		values: () => [...usualForms].sort((a, b) => b.length - a.length),
	};
}


  }),

  70869:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$N: () => (  misreadings),
	IF: () => (  base64Stems),
	MM: () => (  textsInJson),
	ay: () => (  hexadecimal),
	d8: () => (  encodings)
  });
function encodings(text) {
	const base64 = beyondAscii.test(text) ? Buffer.from(text).toString('base64') : btoa(text);
	const unpadded = base64.split('=', 1).join();
	const inBase64 = [base64, unpadded, unpadded.replaceAll('+', '-').replaceAll('/', '_')];
	if (/^[\w.-]*$/.test(text))
		return inBase64;
	const wellFormed = text.toWellFormed();
	const json = JSON.stringify(text).slice(1, -1);
	return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64];
}
function misreadings(text) {
	const slashes = text.includes('\\') ? [text.replaceAll('\\', '/')] : [];
	if (!beyondAscii.test(text))
		return slashes;
	const wellFormed = text.toWellFormed();
	const utf8 = Buffer.from(wellFormed);
	return [
		...slashes,
		wellFormed.normalize('NFC'),
		wellFormed.normalize('NFD'),
		utf8.toString('latin1'),
		Buffer.from(utf8.toString('latin1')).toString('latin1'),
		new TextDecoder('windows-1252').decode(utf8),
		latin1Of(wellFormed).toString('utf8'),
		...['\ufffd', '?', ' ', ''].map((sign) => wellFormed.replace(everyBeyondAscii, sign)),
		...['\ufffd', '?'].map((sign) => wellFormed.replace(/[^\0-\x7f]/g, sign)),
	];
}
const beyondAscii = /[^\0-\x7f]/;
const everyBeyondAscii = /[^\0-\x7f]/gu;
function latin1Of(text) {
	return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
}
function bytesOf(text) {
	return beyondAscii.test(text) ? [Buffer.from(text), latin1Of(text)] : [Buffer.from(text)];
}
function base64Stems(text) {
	const all = beyondAscii.test(text) ? bytesOf(text).map((bytes) => bytes.toString('latin1')) : [text];
	return all.flatMap((bytes) => ['', '\0', '\0\0'].map((before) => {
		const length = before.length + bytes.length;
		return btoa(before + bytes).slice(Math.ceil((8 * before.length) / 6), Math.floor((8 * length) / 6));
	}));
}
function hexadecimal(text) {
	return bytesOf(text).map((bytes) => bytes.toString('hex'));
}
function textsInJson(value) {
	if (!/^\s*[{[]/.test(value))
		return [];
	try {
		const found = [];
		JSON.parse(value, (key, inner) => {
			if (typeof inner === 'string')
				found.push([key, inner]);
		});
		return found;
	}
	catch {
		return [];
	}
}


  })

};
