(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 4583;
const ids = [4583];
const modules = {

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

  41919: shared[41919],

  2027: shared[2027],

  21839: shared[21839],

  94047:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Py: () => (  namedLists),
	o0: () => (  detect),
	qJ: () => (  findList)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46403);
  var _formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);
  var _formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84595);
  var _formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92170);
  var _formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21839);
  var _list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42852);








const left = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/venv/**', '**/.venv/**'];
const mostFiles = 4000;
const mostBytes = 256 * 1024;
const about = 'production|deploy|launch|go(?:ing)?[-_ ]?live|release|readiness|produktion|livegang|inbetriebnahme|bereitstellung|' +
	'despliegue|lanzamiento|lan[cç]amento|implanta[cç]|mise[-_ ]en[-_ ](?:production|ligne)';
const listName = new RegExp(`${about}|^(?:prod[-_ ]?)?checklist[ae]?\\.md$`, 'iu');
const listHeading = new RegExp(`(?<![\\p{L}])(?:${about})`, 'iu');
const otherDocument = /^(?:readme|change|roadmap|todo|contribut|history|security|upgrad|issue_template)|issue_template\//i;
const mostDocuments = 200;
const leastBoxes = 3;
const envFiles = [/^\.env\.prod(?:uction)?$/, /(?:^|\/)\.env\.prod(?:uction)?$/, /^\.env$/];
const healthName = '((?:api\\/(?:v\\d\\/)?)?(?:health(?:z|[-_]?check)?|readyz|livez|ping|up)\\/?)';
const healthPaths = [
	new RegExp(`["'\`]\\/${healthName}["'\`]`),
	new RegExp(`(?:\\bpath\\(|\\bget|@Controller\\()\\s{0,3}["']${healthName}["']`),
];
const addressKey = /^(?:APP|SITE|BASE|PUBLIC|SERVER|NEXTAUTH|AUTH|NEXT_PUBLIC_(?:SITE|APP|BASE)|VITE_SITE|WP_HOME|ROOT)_?URL$|^WP_HOME$/;
const notProduction = /^(?:localhost|.*\.(?:local|localhost|test|example|invalid)|(?:.*\.)?example\.(?:com|org|net)|.*your.*|\d.*|\[.*)$/;
const tests = /(?:^|\/)(?:tests?|specs?|__tests__|e2e|cypress)\/|\.(?:test|spec)\.|_test\.|(?:^|\/)test_/;
function detect(root) {
	const files = filesIn(root);
	const has = (pattern) => files.find((file) => pattern.test(file)) ?? null;
	const top = (0,_checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__  .B1)(root);
	const own = ownIn(root, files);
	const programs = programsIn(top, own);
	const main = programs[0]?.directory;
	const others = programs.slice(1).map(({ directory }) => directory);
	const isOfMain = (file) => !others.some((directory) => file.startsWith(directory));
	const nearFirst = main === undefined ? files : files.toSorted((a, b) => far(a, main) - far(b, main));
	const hasNear = (pattern) => nearFirst.find((file) => pattern.test(file)) ?? null;
	const example = hasNear(/(?:^|\/)\.env(?:\.\w+)?\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$|(?:^|\/)env\.example$/);
	const present = envFiles.map((pattern) => hasNear(pattern)).find((file) => file !== null) ?? null;
	const named = example?.replace(/\.(?:example|sample|template|dist)$/, '') ?? null;
	const known = new Set([...top, ...own.flatMap((one) => one.stacks)]);
	const compose = has(/(?:^|\/)(?:docker-)?compose[\w.-]*prod[\w.-]*\.ya?ml$/) ?? has(/(?:^|\/)(?:docker-)?compose\.ya?ml$/);
	const ofNginx = has(/(?:^|\/)default\.conf(?:\.template)?$/);
	const apache = apacheIn(root, files);
	const nginx = has(/(?:^|\/)nginx(?:\/[\w./-]*)?\.conf(?:\.template)?$/) ?? (apache === ofNginx ? null : ofNginx);
	const caddy = has(/(?:^|\/)Caddyfile\.prod(?:uction)?$/) ?? has(/(?:^|\/)Caddyfile$|\.caddyfile$/i);
	if (nginx !== null)
		known.add('nginx');
	if (caddy !== null)
		known.add('caddy');
	if (apache !== null)
		known.add('apache');
	const stacks = _checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__  .fq.filter((stack) => known.has(stack));
	return {
		stacks,
		url: urlIn(root, files, present),
		envFile: present ?? (named === example ? null : named),
		example,
		keys: keysIn(root, example ?? present),
		compose,
		inner: innerIn(root, compose, present ?? example),
		nginx,
		caddy,
		apache: apache ?? has(/^(?:public\/|web\/)?\.htaccess$/),
		projects: programs.map(({ directory }) => directory.replace(/\/$/, '')).sort(),
		settings: has(/(?:^|\/)settings\/prod(?:uction)?\.py$/) ?? has(/(?:^|\/)settings\.py$/),
		health: healthIn(root, files.filter(isOfMain), stacks),
		contacts: null,
		files,
	};
}
function far(file, directory) {
	return !file.includes('/') ? 0 : file.startsWith(directory) ? 1 : 2;
}
function findList(root, { files }) {
	const boxes = namedLists(files).map((file) => ({ file, boxes: boxesOf(textOf(root, file, _list_js__WEBPACK_IMPORTED_MODULE_7__  .XZ)) }));
	const [most] = boxes.filter((one) => one.boxes > 0).sort((a, b) => b.boxes - a.boxes);
	return most?.file ?? listByHeading(root, files);
}
function namedLists(files) {
	return files.filter((file) => {
		const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file);
		return /\.md$/i.test(name) && listName.test(name) && !/changelog/i.test(name);
	});
}
function listByHeading(root, files) {
	const documents = files.filter((file) => /\.md$/i.test(file) && !otherDocument.test(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file)) && !otherDocument.test(file));
	const counted = documents.slice(0, mostDocuments).map((file) => {
		const text = textOf(root, file);
		const most = (0,_formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_5__  .sZ)(text);
		const items = most < leastBoxes || most > _list_js__WEBPACK_IMPORTED_MODULE_7__  .Nn ? [] : (0,_list_js__WEBPACK_IMPORTED_MODULE_7__  .Dw)(text);
		const under = items.filter(({ headings }) => headings.some((heading) => listHeading.test(heading)));
		return { file, boxes: under.length, isList: under.length >= leastBoxes && 2 * under.length >= items.length };
	});
	const [most] = counted.filter(({ isList }) => isList).sort((a, b) => b.boxes - a.boxes);
	return most?.file ?? null;
}
function boxesOf(markdown) {
	const most = (0,_formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_5__  .sZ)(markdown);
	return most > _list_js__WEBPACK_IMPORTED_MODULE_7__  .Nn ? most : (0,_list_js__WEBPACK_IMPORTED_MODULE_7__  .Dw)(markdown).length;
}
function filesIn(root) {
	const found = [];
	for (const pattern of ['*', '.*', '{*,.*}/{*,.*}', '{*,.*}/*/{*,.*}', '*/*/*/*', 'src/app/*/*/route.*']) {
		for (const file of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd: root, exclude: left })) {
			if (found.length >= mostFiles)
				return found;
			if (file.length <= 2000)
				found.push(file);
		}
	}
	return [...new Set(found)].sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b));
}
function textOf(root, file, most = mostBytes) {
	try {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= most ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
	}
	catch {
		return '';
	}
}
function apacheIn(root, files) {
	const named = files.filter((file) => /\.conf(?:\.template)?$/.test(file) && !tests.test(file)).slice(0, 100); 
	return named.find((file) => /^[ \t]*<VirtualHost[ \t>]/im.test(textOf(root, file))) ?? null;
}
function keysIn(root, file) {
	if (file === null)
		return [];
	return [...(0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_4__  .qw)(textOf(root, file))].flatMap((token) => (token.kind === 'assignment' ? [token.key] : []));
}
function innerIn(root, compose, envFile) {
	if (compose === null || envFile === null)
		return {};
	const services = [...(0,_formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__  .Yj)([(0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_6__  .gM)(textOf(root, compose), compose).root]).keys()];
	const found = [...(0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_4__  .qw)(textOf(root, envFile))].flatMap((token) => {
		if (token.kind !== 'assignment')
			return [];
		const value = token.raw.replace(/^["']|["']$/g, '');
		const host = /HOST$/.test(token.key) ? value : URL.parse(value)?.hostname;
		const service = host ? services.find((one) => one === host) : undefined;
		return service === undefined ? [] : [[token.key, service]];
	});
	return Object.fromEntries(found);
}
const ownProject = /^((?:[\w.-]+\/){1,2})(?:manage\.py|package\.json|artisan|composer\.json|go\.mod|pom\.xml|Gemfile|requirements\.txt|pyproject\.toml|[\w.-]{1,100}\.csproj)$/;
const mostProjects = 20;
function ownIn(root, files) {
	const directories = new Set(files.flatMap((file) => ownProject.exec(file)?.[1] ?? []));
	return [...directories]
		.slice(0, mostProjects) 
		.map((directory) => ({ directory, stacks: (0,_checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__  .B1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, directory)) }));
}
function programsIn(top, own) {
	const place = ({ stacks }) => Math.min(...stacks.filter((stack) => stack !== 'node' && !_checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__  .i5.has(stack)).map((stack) => _checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__  .fq.indexOf(stack)));
	if (Number.isFinite(place({ stacks: top })))
		return [];
	return own.filter((one) => Number.isFinite(place(one))).sort((a, b) => place(a) - place(b));
}
function urlIn(root, files, envFile) {
	const tokens = envFile === null ? [] : [...(0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_4__  .qw)(textOf(root, envFile))];
	const told = tokens.flatMap((token) => token.kind === 'assignment' && addressKey.test(token.key) ? [token.raw.replace(/^["']|["']$/g, '')] : []);
	const name = files.includes('CNAME') ? textOf(root, 'CNAME').trim() : '';
	const all = [...told, ...(/^[\w.-]{1,253}$/.test(name) ? [`https://${name}`] : [])];
	const found = all
		.map((one) => URL.parse(one))
		.find((url) => url?.protocol === 'https:' && !notProduction.test(url.hostname));
	return found === undefined || found === null ? null : found.origin;
}
const healthFile = /^(?:src\/)?(?:app\/((?:api\/)?(?:health(?:z|[-_]?check)?|readyz|livez|ping|up))\/route|pages\/(api\/(?:health(?:z|[-_]?check)?|readyz|livez|ping|up))(?:\/index)?)\.[jt]s$/;
function healthIn(root, files, stacks) {
	const routes = stacks.includes('next') ? files.flatMap((file) => healthFile.exec(file)?.slice(1) ?? []) : [];
	const route = routes.find((one) => one !== undefined);
	if (route)
		return `/${route}`;
	const code = files
		.filter((file) => /\.(?:py|js|ts|mjs|cjs|rb|php|go|java|kt|ex|cs)$|compose.*\.ya?ml$/.test(file) && !tests.test(file))
		.slice(0, 400); 
	for (const file of code) {
		const text = textOf(root, file);
		const found = healthPaths.map((pattern) => pattern.exec(text)?.[1]).find((path) => path !== undefined);
		if (found)
			return `/${found}`;
	}
	const hasActuator = ['pom.xml', 'build.gradle', 'build.gradle.kts'].some((file) => textOf(root, file).includes('spring-boot-starter-actuator'));
	return stacks.includes('spring') && hasActuator ? '/actuator/health' : null;
}


  }),

  74583:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  foundHere: () => (  foundHere),
  o: () => (  foundWords),
  Z: () => (  presetsInWords)
});

var bounded = __webpack_require__(54637);
var detect = __webpack_require__(94047);
var presets = __webpack_require__(89162);
var external_node_path_ = __webpack_require__(76760);
;

const byFile = [
	['Vercel', /^vercel\.json$/],
	['Netlify', /^netlify\.toml$/],
	['Fly', /^fly(?:\.[\w-]{1,40})?\.toml$/],
	['Render', /^render\.ya?ml$/],
	['Railway', /^railway\.(?:json|toml)$/],
	['Heroku', /^(?:Procfile|app\.json)$/],
	['Cloudflare', /^wrangler\.(?:toml|jsonc?)$/],
	['App Engine', /^app\.ya?ml$/],
	['Firebase', /^firebase\.json$/],
	['GitHub Pages', /^CNAME$/],
	['Kubernetes', /^(?:k8s|kubernetes|helm|charts?)\/|(?:^|\/)Chart\.yaml$/],
];
function hostsIn(files) {
	return byFile.flatMap(([host, file]) => (files.some((one) => file.test(one)) ? [host] : []));
}
function workflowsIn(files) {
	return files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file)).map((file) => external_node_path_.posix.basename(file));
}
function frontendsIn(files) {
	const found = files.flatMap((file) => /^((?:[\w.-]+\/)?(?:frontend|client|web|ui|webapp))\/package\.json$/.exec(file)?.[1] ?? []);
	return [...new Set(found)];
}

;




async function foundHere(root) {
	const facts = (0,detect .o0)(root);
	const list = (0,detect .qJ)(root, facts);
	const found = foundWords(facts, list);
	if (found.length === 0 || list !== null)
		return found;
	const { names } = await (0,presets .y)(facts, { url: null, envFile: facts.envFile, ssh: null });
	return [...found, `and would begin with ${presetsInWords(names)}`];
}
function presetsInWords(names) {
	const last = names.slice(-2).join(' and ');
	return `the preset${names.length > 1 ? 's' : ''} ${[...names.slice(0, -2), last].join(', ')}`;
}
function foundWords(facts, list) {
	const { stacks, compose, nginx, caddy, apache, envFile, example, keys, health, files } = facts;
	const shown = (path) => (0,bounded .Ux)(path, 100);
	const some = (what, names) => names.length === 0
		? []
		: [`${what}${names.length > 1 && what.endsWith('w') ? 's' : ''} ${names.slice(0, 5).map(shown).join(', ')}`]; 
	return [
		...(stacks.length === 0 ? [] : [`a project with ${stacks.join(', ')}`]),
		...(list === null ? [] : [`the list ${shown(list)}`]),
		...(compose === null ? [] : [`the Compose file ${shown(compose)}`]),
		...some('the configuration', [nginx, caddy, apache].flatMap((path) => path ?? [])),
		...(example === null
			? envFile === null
				? []
				: [`the env file ${shown(envFile)}`]
			: [`the env example ${shown(example)} with ${keys.length === 1 ? '1 key' : `${keys.length} keys`}`]),
		...(health === null ? [] : [`the health route ${shown(health)}`]),
		...frontendsIn(files).map((directory) => `the front end in ${shown(directory)}`),
		...some('the workflow', workflowsIn(files)),
		...some('the deployment by', hostsIn(files)),
	];
}


  }),

  81562:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	d: () => (  noItem),
	n: () => (  withIds)
  });
  var _list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42852);

const noItem = 'none';
function withIds(markdown, entries) {
	const lines = markdown.split('\n');
	for (const { id, item, proposed } of entries) {
		const line = lines[item.line - 1];
		if (item.id !== null || line === undefined)
			continue;
		const text = line.trimEnd();
		lines[item.line - 1] =
			`${text} <!-- id: ${proposed.status === 'not-gate' ? noItem : id} -->${line.slice(text.length)}`;
	}
	const marked = lines.join('\n');
	const after = (0,_list_js__WEBPACK_IMPORTED_MODULE_0__  .Dw)(marked);
	const isSame = after.length === entries.length && entries.every(({ item }, at) => item.text === after[at]?.text);
	return isSame && after.every(({ id }) => id !== null) ? marked : null;
}


  }),

  85591:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	bz: () => (  any),
	gP: () => (  either),
	qf: () => (  placeholder),
	wk: () => (  state)
  });
function any(...words) {
	const [joined, apart] = [words.filter((word) => han.test(word)), words.filter((word) => !han.test(word))];
	const whole = apart.length === 0 ? [] : [`(?<![\\p{L}\\p{N}_])(?:${apart.join('|')})(?![\\p{L}\\p{N}_])`];
	return new RegExp([...whole, ...joined].join('|'), 'iu');
}
const han = /\p{Script=Han}/u;
function either(...patterns) {
	return new RegExp(patterns.map(({ source }) => source).join('|'), 'iu');
}
const state = any('configured|enabled|set|set up|setup|installed|active|activated|valid|validated|working|works?', 'in place|obtained|enforced|forced|running|up|healthy|present|ready|applied|passing|passes?|green', 'accessible|reachable|loads?|returns?|responds?|responding|exposed|available|connected', 'operational|functional|functioning|verified|configure|enable|enforce|install|use|uses|add|added', 'ensure|verify|check|confirm|implement|implemented|strong|unique|random|secure|secured|restricted', 'complete|completed|created|generated|done|deployed|provisioned|defined|live|tested|on', 'configurad[oa]s?|configurar|ativ[oa]s?|ativad[oa]s?|habilitad[oa]s?|habilitar|rodando', 'funcionando|instalad[oa]s?|instalar|activ[oa]s?|configuré[es]?|activé[es]?|installé[es]?|aktiv', 'konfiguriert|eingerichtet|installiert|aktiviert|läuft|aktif|etkin\\w*|kuruldu|yapılandırıldı', 'çalışıyor|настроен[аоы]?|включ[её]н[аоы]?|работает', '已?配置', '已?启用', '正常');
const placeholder = /^(?:<.*|\$.*|\[.*|\.\.\.|…|xxx+|your.*|example.*|changeme|change-me|placeholder|.*(?:example\.(?:com|org|net)|your-?(?:domain|app|site|server)|yourdomain|mydomain|domain\.com).*)$/i;


  }),

  42852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Dw: () => (  listItems),
	Nn: () => (  mostBoxes),
	XZ: () => (  _formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_2__.xS),
	hG: () => (  envFileIn)
  });
  var _formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92170);
  var _formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49466);
  var _formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4897);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62547);





const mostBoxes = 8000;
function listItems(markdown) {
	const found = itemsOf((0,_formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_0__  .B6)(markdown), 0);
	return found.length > 0 ? found : fenced((0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_2__  .Dx)(markdown));
}
function fenced(lines) {
	const blocks = (node) => (node.type === 'code' ? [node] : (node.children ?? []).flatMap(blocks));
	return blocks((0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_2__  .Li)(lines))
		.filter(({ lang }) => /^(?:|md|markdown|text|txt)$/i.test(lang ?? ''))
		.flatMap((block) => itemsOf((0,_formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_0__  .B6)(block.value ?? ''), block.position?.start.line ?? 0));
}
function itemsOf(boxes, above) {
	return boxes.map((box) => itemOf(box, above));
}
const longest = 2000;
function textOf(node) {
	return short((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .c)((0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_2__  .b6)(node)));
}
function short(text) {
	return text.slice(0, longest); 
}
function itemOf({ node, line, mark, headings, parent, hasBoxes }, above) {
	const [first, ...rest] = node.children ?? [];
	const own = first?.type === 'paragraph' ? first : undefined;
	const text = ownText(own);
	const below = rest.filter(({ type }) => type !== 'code' && type !== 'html');
	return {
		line: above + line,
		mark,
		text,
		title: titleOf(own, text),
		spans: own ? all(own, 'inlineCode').map(({ value = '' }) => short((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .c)(value))) : [],
		notes: below.flatMap(plainPoints),
		code: all({ type: 'root', children: rest.filter(isNoList) }, 'code').flatMap(({ value = '' }) => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .c)(value).split('\n').map(short)),
		headings: headings.map((heading) => short((0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .c)(heading))),
		parent: parent === null ? null : ownText(parent.node.children?.[0]),
		hasItems: hasBoxes,
		isStruck: own !== undefined && /^[^\p{L}\p{N}~]*~~[^~]+~~/u.test(textOf(own)),
		id: own ? (0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_2__  .DG)(own) : null,
	};
}
function ownText(own) {
	const text = own?.type === 'paragraph' ? textOf(own).replace(_formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_0__  ._Z, '').trim() : '';
	return withoutNumber(text.replace(/^(?:\p{Extended_Pictographic}\uFE0F?\s*)+(?=\S)/u, '').replace(/~~/g, ''));
}
function isNoList({ type }) {
	return type !== 'list';
}
function plainPoints(node) {
	if (node.type === 'listItem')
		return (0,_formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_0__  .uZ)(node) ? [] : [textOf(node)];
	if (node.type === 'list')
		return (node.children ?? []).flatMap(plainPoints);
	const text = textOf(node);
	return text === '' ? [] : [text];
}
function titleOf(own, text) {
	const [first] = own?.children ?? [];
	const bold = first?.type === 'strong' ? textOf(first).replace(/ ?[:：]$/, '') : '';
	if (bold !== '')
		return bold;
	return (0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_1__.headOf)(text);
}
function withoutNumber(text) {
	return text.replace(/^(?:\d{1,3}[.)]|[A-Z]{2,6}(?:-\d{1,4}){1,3}[:.]?)\s+(?:[–—-]\s+)?/, '');
}
function all(node, type) {
	return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))];
}
function envFileIn(markdown) {
	return /(?<![\w./-])((?:[\w-]{1,40}\/){0,3}\.env\.prod(?:uction)?)(?![\w-]|\.\w)/.exec(markdown)?.[1] ?? null;
}


  }),

  39545:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  literalText),
	e: () => (  literal)
  });
function literal(item) {
	const text = JSON.stringify(item);
	return text.includes('${{') ? JSON.parse(literalText(text)) : item;
}
function literalText(text) {
	return text.replace(/\$+(?=\{\{)/g, '');
}


  }),

  89162:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	y: () => (  presetsFor)
  });
  var _checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62027);
  var _checklist_stacks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46403);
  var _formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96713);
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51309);
  var _told_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5062);





const byStack = {
	django: 'django',
	laravel: 'laravel',
	rails: 'rails',
	next: 'next',
	spring: 'spring',
	static: 'static',
};
const pages = /\.(?:html?|erb|haml|slim|jinja2?|j2|twig|php|pug|ejs|hbs|njk|vue|svelte|astro|jsx|tsx|tmpl|gohtml|ftl|cshtml|razor)$/;
async function presetsFor({ stacks, compose, files }, { envFile }) {
	const own = stacks.flatMap((stack) => byStack[stack] ?? [])[0];
	const isCode = stacks.some((stack) => !_checklist_stacks_js__WEBPACK_IMPORTED_MODULE_1__  .i5.has(stack));
	const hasPages = !isCode || stacks.some((stack) => makesPages.has(stack)) || files.some((file) => pages.test(file));
	const outside = own ?? (stacks.includes('node') ? 'node' : hasPages ? 'web' : 'api');
	const names = [outside, ...(compose === null || compose.includes('/') ? [] : ['docker-compose'])];
	const items = await itemsOfPresets(names);
	const leaveOut = new Map(!hasPages && items.has('page') ? [['page', 'no file here makes a page']] : []);
	const asking = [...items].filter(([id, kinds]) => !leaveOut.has(id) && kinds.some((kind) => _told_js__WEBPACK_IMPORTED_MODULE_3__  .KU.includes(kind)));
	const kinds = [['docker-compose', 'compose'], ['django', 'django']].flatMap(([name, kind]) => names.includes(name) ? [kind] : []);
	const outsideKinds = ['exposure', 'page', 'headers'];
	return {
		names,
		leaveOut,
		kinds: new Set([...outsideKinds, ...(envFile === null ? ['env'] : []), ...kinds]),
		ofAddress: asking.length,
	};
}
const makesPages = new Set(['next', 'nuxt', 'static', 'sveltekit', 'astro', 'wordpress']);
async function itemsOfPresets(names) {
	const found = new Map();
	const seen = new Set();
	const read = async (name) => {
		if (seen.has(name))
			return;
		seen.add(name);
		const text = (await (0,_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  ._)(name)) ?? '';
		const placed = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__  .h)(text, name).value;
		for (const section of (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .fK)(placed, 'sections'))) {
			for (const item of (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .fK)(section, 'items'))) {
				const [id, kinds] = [(0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .fK)(item, 'id')) ?? '', item.kind === 'map' ? [...item.entries.keys()] : []];
				found.set(id, [...(found.get(id) ?? []), ...kinds]);
			}
		}
		for (const below of (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .fK)(placed, 'extends')))
			await read((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_4__  .b6)(below) ?? '');
	};
	for (const name of names)
		await read(name);
	return found;
}


  }),

  62547:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  withoutSecrets),
	k: () => (  left)
  });
  var _secrecy_entropy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62805);
  var _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);
  var _secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71110);



const left = '…';
const assignment = /(?<![\w-])([A-Za-z_][\w-]{0,99})(\s{0,9}[=:]\s{0,9})(["'`]?)([^\s"'`]{4,})/g;
const address = /https?:\/\/[^\s"'`<>|)\]]{1,2000}/gi;
const naming = /(?<![\p{L}\p{N}_])(?:pass(?:words?|wds?|phrases?|codes?)|pwd|secrets?|tokens?|api[ _-]?keys?|kennwort|passwort|contraseñas?|senhas?|mots? de passe)(?![\p{L}\p{N}_])/giu;
const login = /(?<![\p{L}\p{N}_])(?:admin(?:istrator)?|root|users?|username|log ?in|account)[ \t]{0,3}[/:|][ \t]{0,3}([^\s"'`,;()]{6,100})/giu;
const near = 60;
function withoutSecrets(text) {
	let clean = text.replace(assignment, (whole, name, between, quote, value) => (0,_secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__  .hN)(name) && isValue(value) ? `${name}${between}${quote}${left}` : whole);
	const inAddresses = (clean.match(address) ?? []).flatMap((url) => (0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__  .Ac)('', url));
	for (const secret of [...(0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__  .FB)(clean), ...inAddresses, ...behindNames(clean), ...behindLogins(clean)])
		clean = clean.replaceAll(secret, left);
	return clean.replace(/[^\s"'`,;()]{16,}/g, (word) => ((0,_secrecy_entropy_js__WEBPACK_IMPORTED_MODULE_2__  .oe)(word) ? left : word));
}
function isValue(text) {
	const bare = text.replace(/[,;.)]{1,9}$/, '');
	return /\d|[^\w.]/.test(bare) && !/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){1,9}$/.test(bare);
}
function behindNames(text) {
	return [...text.matchAll(naming)].flatMap(({ 0: word, index }) => {
		const start = index + word.length;
		const [rest = ''] = text.slice(start, start + near).split('\n');
		const isTold = /[:=]/.test(rest);
		const words = rest.split(/[\s"'`,;()[\]<>]+/).map((one) => one.replace(/^[:=]+|[:=.]+$/g, ''));
		const whole = start + near < text.length ? words.slice(0, -1) : words;
		return whole.filter((one) => isMixed(one) || (isTold && isOdd(one)));
	});
}
function behindLogins(text) {
	return [...text.matchAll(login)].map(([, word = '']) => word).filter(isMixed);
}
function isMixed(word) {
	if (word.length < 8 || /[/\\=]/.test(word) || methods.test(word))
		return false;
	const isEverything = /[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word);
	if (isEverything && !/^[A-Za-z]+[\d.]+$/.test(word))
		return true;
	return /[A-Za-z]/.test(word) && /\d/.test(word) && /[!@#$%^&*?]/.test(word);
}
const methods = /^(?:argon2\w{0,2}|pbkdf2|scrypt|oauth2?|base64|x509|utf8mb4|[rehp]s\d{3}|ed25519)$/i;
function isOdd(word) {
	return (word.length >= 6 &&
		/[a-z]/.test(word) &&
		/^\w+$/.test(word) &&
		/\d/.test(word) &&
		!(0,_secrecy_entropy_js__WEBPACK_IMPORTED_MODULE_2__  .ev)(word) &&
		!methods.test(word));
}


  }),

  5062:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  KU: () => (  ofAddress),
  FY: () => (  proposeWith),
  Hd: () => (  toldBy)
});


var host = __webpack_require__(16612);
var placed = __webpack_require__(51309);
var ids_in_document = __webpack_require__(81562);
var external_node_util_ = __webpack_require__(57975);
var intents_words = __webpack_require__(85591);
;

const neutral = (0,intents_words .bz)('sin|sem|sans|ohne|abiert\\w+|cr[ií]tic\\w+|activos?|correct[oa]s?|activ[oa]s?|kuruldu|doğru|girildi|aktif|zorunlu', 'the|a|an|and|or|of|to|in|on|at|for|with|by|from|is|are|be|been|has|have|had|was|were|that|this', 'these|it|its|our|your|you|we|all|any|every|each|both|no|not|only|also|than|as|per|via|through', 'into|onto|over|out|up|off|new|production|prod|staging|live|servers?|hosts?|vps|machine|cloud', 'applications?|apps?|web|sites?|websites?|backend|frontend|front-end|back-end|client|services?', 'systems?|project|platform|environments?|settings?|config\\w*|setup|configured|enabled|set', 'working|works?|in place|active|correct(?:ly)?|proper(?:ly)?|successful(?:ly)?|fully', 'strong(?:ly)?|secure(?:ly|d)?|valid(?:ated)?|verified|verify|check(?:ed)?|confirm(?:ed)?|ensure', 'make sure|must|should|can|will|need(?:s|ed)?|using|use[ds]?|required|necessary|appropriate', 'actual|real|main|default|public|custom|automatic(?:ally)?|automated|daily|weekly', 'deploy(?:ed|ment|ing)?|release|launch|before|after|during|when|if|once|where|least|users?|file', 'files|key|values?|data|code|run(?:s|ning)?|test(?:ed|s)?|passes?|passing|http|https|url|added', 'created?|implemented|installed|installation|available|ready|done|completed?|applied|updated', 'nginx|apache|docker|kubernetes|aws|azure|gcp|vercel|railway|render|netlify|heroku|cloudflare', 'supabase|postgres\\w*|mysql|redis|mongo\\w*|django|rails|laravel|node(?:\\.js)?|next(?:\\.js)?', 'react|python|java|php|ruby|github|gitlab|actions|e\\.g\\.?|etc\\.?|ex|or higher|rules|policy', 'headers?|o|os|as|da|das|do|dos|de|del|em|no|na|nos|nas|para|por|com|con|e|y|el|la|los|las|un|una', 'um|uma|deve|ser|ambiente|produ\\S+|servi[dt]or|arquivo|correta(?:mente)?|le|les|des|du|et|est', 'sont|pour|avec|sur|en|der|die|das|und|ist|sind|für|mit|auf|im|von|ve|için|ile|и|в|на|для|по|из', 'garantir|verificar|configurar|todos?|todas?');
const word = /[\p{L}\p{N}][\p{L}\p{N}'.-]*[\p{L}\p{N}]/gu;
function unexplained(text, patterns) {
	const left = [...patterns, neutral].reduce((rest, { source, flags }) => rest.replace(new RegExp(source, `${flags}g`), ' '), text);
	const words = (left.match(word) ?? []).filter((one) => /\p{L}/u.test(one));
	return words.reduce((sum, one) => sum + (unspaced.test(one) ? lengthOf(one) : one.length > 2 ? 1 : 0), 0);
}
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ofWord = 3;
function lengthOf(text) {
	return text.split(' ').reduce((sum, one) => sum + (unspaced.test(one) ? Math.ceil(one.length / ofWord) : 1), 0);
}

;


const byItself = /[\\/_=]|\.\w|\d{3}|\p{Lu}{2}/u;
const circumstance = (0,intents_words .bz)('against|except|excluding|instead of|rather than|prior to|before|until|during');
const mostBefore = 2;
const brackets = /\([^()]{0,300}\)/g;
const inBrackets = /\([^()]{0,300}$/;
const codeFiles = /[\w./-]{0,100}\.(?:[cm]?[jt]sx?|py|rb|php|go|java|kt|cs|sql)(?![\w-])/gi;
function isBeside(said, spans, patterns) {
	const [thing] = patterns;
	const found = thing?.exec(said);
	if (!thing || !found)
		return false;
	if (!thing.test(said.replace(codeFiles, ' ')))
		return true;
	const before = said.slice(0, found.index);
	if (circumstance.test(before.slice(1)))
		return true;
	const name = `${/\S{0,100}$/.exec(before)?.[0] ?? ''}${found[0]}`;
	if (byItself.test(name) || spans.some((span) => span.includes(found[0])))
		return false;
	if (inBrackets.test(before) && !thing.test(said.replace(brackets, ' ')))
		return true;
	return unexplained(before, patterns) > mostBefore;
}

;
const focus_short = 110;
const least = 25;
const most = 160;
const leastMain = 12;
const end = /[.;!?](?=\s)|\s[–—-]\s|[:：](?=\s)|\s\(/g;
const keySoon = /^[:：\s(]{1,3}[`]?[A-Z][A-Z0-9]*_[A-Z0-9_]+/;
const remark = /\s?\((?:if|when|where|optional|recommended|for|e\.g\.,? if|se|si|falls|wenn|für|voor|pour|para|необязательно)\b[^()]{0,200}\)/giu;
const condition = /,?\s(?:if|when|where|unless|once) (?:using|used|you|we|needed|applicable|required|available|enabled|necessary|not|it|the)\b.{0,200}$/iu;
const outcome = /^((?:(?:npm|pnpm|yarn|bun|make|task|just|cargo|go|poetry|uv|bundle|composer|mvn|python3?|php|dotnet) |\.\/)\S{1,80}(?: \S{1,60}){0,6}? (?:pass(?:es|ed)?|succeeds?|completes?|is green|exits? (?:with )?0|runs? clean(?:ly)?))\s(?:with|against|for|in|on|using|from|under|\()[^.]{0,300}$/;
function focused(item) {
	const told = item.text.replace(remark, '').replace(outcome, '$1');
	const main = told.replace(condition, '');
	const text = headOf(main.length >= leastMain ? main : told);
	return { ...item, text, spans: item.spans.filter((span) => text.includes(span)) };
}
function headOf(text) {
	if (text.length <= focus_short)
		return text;
	for (const { 0: sign, index } of text.matchAll(end))
		if (index >= least && !(/[:：(]/.test(sign) && keySoon.test(text.slice(index, index + 60))))
			return text.slice(0, Math.min(index, most)); 
	return text.slice(0, most); 
}

;
const chinese = {
	configured: '설정됨|설정|已配置|配置正确|配置完成|配置|已设置|设置正确|設定済み|設定|设置',
	enabled: '활성화|已启用|启用|已开启|开启|打开|有効化|有効',
	disabled: '已禁用|禁用|已关闭|关闭|無効化|無効|关掉',
	installed: '已安装|安装|インストール',
	running: '正常运行|运行正常|运行中|已启动|启动|運行|稼働',
	applied: '적용|已执行|执行成功|执行完成|已应用|实行|适用|適用|执行',
	works: '작동|동작|正常工作|工作正常|正常|可用',
	reachable: '접속|可以正常打开|可以访问|可访问|正常访问|能访问|访问正常|アクセスできる|可以打开|正常打开',
	loads: '加载正常|正常加载',
	valid: '有效|未过期',
	created: '已创建|创建|作成|已生成|生成',
	enforced: '强制',
	redirect: '跳转|重定向|リダイレクト',
	tested: '검토|已测试|测试过|已验证|验证|テスト済み|演练',
	documented: '已记录|文档化|文档',
	automatic: '自动',
	daily: '每日|每天|毎日',
	green: '통과|通过|全部通过',
	updated: '已更新|更新',
	strong: '强密码|强|足够长',
	changed: '已修改|修改|更换|替换|变更',
	no: '없음|没有|无|不包含|不要|禁止',
	all: '모든|所有|全部|すべて',
	certificate: '인증서|证书|憑證|証明書',
	'environment variables': '환경변수|환경 변수|环境变量|環境変数|環境變數',
	database: '데이터베이스|数据库|データベース|資料庫',
	backup: '백업|备份|バックアップ|備份',
	password: '비밀번호|密码|パスワード',
	key: '密钥',
	homepage: '首页|主页|トップページ',
	website: '网站|站点|サイト',
	'error pages': '错误页面|错误页',
	errors: '错误|エラー|报错',
	'security headers': '安全头|安全响应头',
	'rate limiting': '限流|速率限制|频率限制|レート制限',
	'health check': '健康检查|ヘルスチェック',
	domain: '도메인|域名|ドメイン',
	resolves: '解析',
	firewall: '방화벽|防火墙|ファイアウォール',
	ports: '端口|ポート',
	open: '开放',
	services: '服务|サービス',
	containers: '容器',
	logs: '로그|日志|ログ',
	'log level': '日志级别',
	alerts: '알림|告警|报警|アラート',
	monitoring: '监控|監視',
	tests: '테스트|测试|テスト',
	migrations: '마이그레이션|数据库迁移|迁移|マイグレーション',
	build: '빌드|构建|打包|ビルド',
	dependencies: '依赖',
	team: '团队|人员',
	queue: '队列',
	cache: '缓存',
	code: '代码',
	email: '邮件|メール',
	permissions: '权限',
	'disk space': '磁盘空间',
	login: '登录|登陆|ログイン',
	users: '用户|ユーザー',
	set: '입력',
	connected: '연결',
	deployment: '배포',
};

;
const french = {
	and: 'et',
	or: 'ou',
	not: "n'est pas|ne sont pas|pas|ne pas",
	no: 'aucun|aucune|pas de|pas d',
	only: 'uniquement|seulement|seuls|seules',
	with: 'avec',
	without: 'sans',
	from: 'depuis',
	of: 'de|du|des|de la|de l',
	in: 'en|dans|dans le|dans la|dans les',
	on: 'sur|sur le|sur la',
	after: 'apres',
	before: 'avant',
	is: 'est|sont',
	all: 'toutes|tous|tous les|toutes les|toute',
	minimum: 'au moins',
	configured: 'configure|configures|configuree|configurees|configurer|parametre|parametres',
	enabled: 'active|actives|activee|activees|activer|actif|actifs',
	disabled: 'desactive|desactives|desactivee|desactivees|desactiver',
	set: 'definie|definies|definis|renseigne|renseignee|renseignees|renseignes|definir|ajoutee|ajoutees',
	changed: 'modifie|modifies|remplace|remplacer|changer',
	installed: 'installe|installes|installee|installees',
	running: "en cours d'execution|demarre|demarres|tourne|tournent",
	applied: 'appliquee|appliquees|applique|executees|executee|execute|executes|appliquer|executer|lancer',
	reachable: 'accessibles|joignable|disponible',
	works: 'fonctionne|fonctionnent|fonctionnel|fonctionnelle|fonctionnels|operationnel',
	loads: "s'affiche|se charge|se chargent|s'affiche correctement|chargee",
	responds: 'repond|repondent',
	valid: 'valide|valides',
	created: 'cree|creee|creees|crees|creer|genere|generee|generees|generer|genere',
	exists: 'existe|existent|presente|presentes',
	enforced: 'forcee|obligatoire|forcer',
	redirect: 'redirections|redirige',
	tested: 'teste|testes|testee|testees|verifie|verifies|verifiee|verifiees|effectues',
	reviewed: 'revu|relu|consulte|relue',
	documented: 'documente|documentes|documentee|documentees|documenter',
	communicated: 'informe|communique|communiquer|prevenue|informee',
	planned: 'planifie|planifiee|prevu|prevue',
	removed: 'supprime|supprimes|supprimee|supprimer|retirer',
	blocked: 'bloque|bloques|ferme|fermes',
	open: 'ouvert|ouverts',
	committed: 'commite|commites|versionne|committe',
	automatic: 'automatique|automatiques|automatise|automatisee',
	daily: 'quotidien|quotidienne|quotidiennes|quotidiens|journaliere',
	green: 'reussi|reussis|reussie|passent|au vert|sans erreur|sans erreurs|passes avec succes',
	updated: 'a jour|mis a jour|mise a jour|mettre a jour',
	strong: 'fort|forte|forts|robuste|robustes',
	secure: 'securise|securises|securisee|securisees',
	random: 'aleatoire',
	necessary: 'necessaires|necessaire|requises|requis',
	correct: 'correcte|correctement|correctes|corrects',
	sufficient: 'suffisant|suffisante',
	certificate: 'certificat|certificats',
	'certificate renewal': 'renouvellement du certificat|renouvellement des certificats',
	renewal: 'renouvellement',
	'environment variables': "variables d'environnement|variable d'environnement|variables d’environnement",
	database: 'base de donnees|bases de donnees|bdd',
	backup: 'sauvegarde|sauvegardes',
	restore: 'restauration|restaure',
	password: 'mot de passe|mots de passe',
	credentials: 'identifiants',
	key: 'cle|cles',
	secret: 'secrete|secretes',
	user: 'utilisateur|utilisateurs',
	server: 'serveur|serveurs',
	network: 'reseau',
	firewall: 'pare-feu|parefeu',
	homepage: "page d'accueil|page d’accueil",
	'login page': 'page de connexion',
	'error pages': "pages d'erreur|page d'erreur",
	errors: 'erreur|erreurs',
	headers: 'en-tetes|entetes',
	'security headers': 'en-tetes de securite|headers de securite|entetes de securite',
	'cache headers': 'en-tetes de cache',
	'rate limiting': 'limitation de debit|limitation du debit|limite de requetes',
	domain: 'domaine|nom de domaine',
	'points to': 'pointe vers|pointant vers',
	directory: 'dossier|repertoire',
	file: 'fichier|fichiers',
	permissions: 'droits',
	'disk space': 'espace disque',
	logs: 'journaux',
	alerts: 'alertes|alerte',
	monitoring: 'supervision|surveillance',
	team: 'equipe',
	test: 'essai',
	tests: 'essais',
	legal: 'mentions legales|rgpd|cgu|cgv',
	dependencies: 'dependances',
	deployment: 'deploiement',
	deployed: 'deploye|deployee|deployes',
	email: 'courriel|courriels',
	login: 'connexion',
	debug: 'mode debug',
	queue: "file d'attente",
	website: 'site web|le site',
};

;
const german = {
	and: 'und|sowie',
	or: 'oder|bzw',
	not: 'nicht',
	no: 'kein|keine|keinen|keinerlei',
	only: 'nur|ausschliesslich|ausschließlich',
	with: 'mit',
	without: 'ohne',
	for: 'fur|fuer',
	from: 'von|vom|aus',
	on: 'auf|auf dem|auf der',
	to: 'zu|zum|zur',
	over: 'uber|ueber',
	after: 'nach|nach dem',
	before: 'vor|vor dem|vor der',
	is: 'ist|sind|wird|werden|wurde|wurden',
	has: 'haben|besitzt',
	all: 'alle|allen|aller|alles|samtliche',
	minimum: 'mindestens|minimale|minimaler',
	configured: 'konfiguriert|konfigurieren|eingerichtet|einrichten|eingestellt|einstellen',
	enabled: 'aktiviert|aktivieren|aktiv|eingeschaltet|einschalten',
	disabled: 'deaktiviert|deaktivieren|abgeschaltet|ausgeschaltet|abschalten|gesperrt',
	set: 'gesetzt|setzen|gepflegt|hinterlegt|befullt|eingetragen|gefullt',
	changed: 'geandert|andern|ersetzt|angepasst|anpassen|umgestellt',
	installed: 'installiert|installieren|eingespielt|einspielen',
	running: 'lauft|laufen|gestartet|laeuft|ausgefuhrt wird',
	applied: 'angewendet|ausgefuhrt|ausfuhren|durchgefuhrt|anwenden|ausgefuehrt|durchfuhren',
	reachable: 'erreichbar|zuganglich|aufrufbar|verfugbar',
	starts: 'startet|starten',
	works: 'funktioniert|funktionieren|funktionsfahig',
	loads: 'ladt|geladen|ladt|laedt',
	responds: 'antwortet|antworten',
	valid: 'gultig|gueltig|gultiges|gultige',
	obtained: 'ausgestellt|ausstellen|beantragt|besorgt',
	created: 'angelegt|anlegen|erstellt|erstellen|erzeugt|erzeugen|generiert|generieren',
	exists: 'vorhanden|existiert|existieren|liegt vor',
	enforced: 'erzwungen|erzwingen|erzwingt',
	redirect: 'weiterleitung|umleitung|weitergeleitet|umgeleitet|leitet',
	tested: 'getestet|gepruft|geprobt|testen|prufen|prufe|uberpruft|uberprufen',
	reviewed: 'gesichtet|abgenommen|freigegeben|begutachtet|durchgesehen',
	documented: 'dokumentiert|dokumentieren|beschrieben',
	communicated: 'kommuniziert|informiert|benachrichtigt|informieren|kommunizieren|mitgeteilt|angekundigt',
	agreed: 'abgestimmt|vereinbart|festgelegt|geklart',
	planned: 'geplant|planen|vorgesehen',
	removed: 'entfernt|entfernen|geloscht|loschen',
	blocked: 'blockiert|geblockt|blockieren|geschlossen',
	open: 'offen|geoffnet|freigeschaltet|freigegeben sind',
	committed: 'eingecheckt|committet|commited|gepusht|versioniert',
	rotate: 'rotiert|rotieren|rotieren lassen',
	hidden: 'verborgen|nicht sichtbar',
	encrypted: 'verschlusselt',
	automatic: 'automatisch|automatische|automatischer|automatisches|automatisierte|automatisiert',
	daily: 'taglich|tagliche|tagliches|taglicher',
	green: 'grun|erfolgreich|bestehen|bestanden|fehlerfrei|ohne fehler',
	monitored: 'uberwacht|uberwachen',
	stored: 'gespeichert|aufbewahrt|abgelegt',
	updated: 'aktualisiert|aktualisieren|aktuell|auf dem neuesten stand|aktuelle',
	strong: 'stark|starke|starkes|starker|starken|sicheres|komplexe|komplexes',
	secure: 'sicher|sichere|sicherer',
	random: 'zufallig|zufalliger|zufalliges|zufallige|zufallswert',
	necessary: 'notwendig|notwendige|notwendigen|benotigte|benotigten|erforderliche|erforderlichen|notige',
	correct: 'korrekt|korrekte|richtig|korrekten',
	present: 'gegeben|eingebaut|eingebunden|integriert',
	sufficient: 'ausreichend|ausreichender|genug|genugend',
	certificate: 'zertifikat|zertifikate|zertifikats',
	'certificate renewal': 'zertifikatserneuerung|zertifikatsverlangerung',
	renewal: 'erneuerung|verlangerung',
	'environment variables': 'umgebungsvariablen|umgebungsvariable|env-variablen',
	database: 'datenbank|datenbanken|produktionsdatenbank',
	'database connection': 'datenbankverbindung',
	'database password': 'datenbankpasswort|datenbankpassworter|db-passwort',
	'database backup': 'datenbankbackup|datenbank-backup|datenbanksicherung|datenbank-backups|datenbankbackups',
	backup: 'sicherung|sicherungen|datensicherung|datensicherungen',
	restore: 'wiederherstellung|rucksicherung|wiederhergestellt|wiederherstellen',
	password: 'passwort|passworter|kennwort|kennworter|passworten',
	credentials: 'zugangsdaten|anmeldedaten',
	secret: 'geheimnis|geheimnisse',
	key: 'schlussel',
	access: 'zugriff|zugang|zugriffe',
	user: 'benutzer|nutzer|anwender',
	service: 'dienst|dienste|dienstes',
	services: 'diensten',
	process: 'prozess|prozesse',
	network: 'netzwerk|netz',
	page: 'seite',
	pages: 'seiten|unterseiten',
	homepage: 'startseite|hauptseite',
	website: 'webseite|internetseite|webauftritt',
	'error pages': 'fehlerseite|fehlerseiten',
	error: 'fehler',
	errors: 'fehlern|fehlermeldungen',
	headers: 'kopfzeilen',
	'security headers': 'sicherheitsheader|sicherheits-header|security-header|sicherheitskopfzeilen',
	compression: 'komprimierung|kompression',
	cache: 'zwischenspeicher|zwischenspeicherung',
	domain: 'domane',
	'points to': 'zeigt auf|verweist auf|zeigen auf',
	directory: 'verzeichnis|ordner',
	directories: 'verzeichnisse|verzeichnissen',
	writable: 'beschreibbar|schreibbar',
	permissions: 'berechtigungen|rechte|dateirechte|zugriffsrechte|dateiberechtigungen',
	'disk space': 'speicherplatz|plattenplatz|festplattenplatz',
	memory: 'arbeitsspeicher',
	timezone: 'zeitzone',
	logs: 'protokolle|protokoll|logdateien|log-dateien',
	'log level': 'loglevel|log-level|protokollstufe',
	alerts: 'alarme|alarmierung|benachrichtigungen|warnmeldungen',
	monitoring: 'uberwachung',
	documentation: 'dokumentation',
	contact: 'ansprechpartner|kontakte|kontakt',
	plan: 'konzept|notfallplan',
	'maintenance page': 'wartungsseite',
	'maintenance window': 'wartungsfenster',
	legal: 'impressum|datenschutzerklarung|datenschutz|dsgvo|avv|agb|rechtlich',
	dependencies: 'abhangigkeiten|pakete',
	placeholders: 'platzhalter',
	repository: 'quellcodeverwaltung',
	code: 'quellcode|quelltext',
	deployment: 'auslieferung|bereitstellung|inbetriebnahme',
	port: 'anschluss',
	restart: 'neustart|serverneustart|server-neustart',
	'on boot': 'beim booten|beim systemstart|nach neustart|nach einem neustart|beim start',
	migrations: 'migrationen',
	build: 'produktionsbuild',
	version: 'fassung',
	email: 'e-mail-versand|mailversand|e-mail',
	'email sending': 'emailversand|email-versand',
	'rate limiting': 'ratenbegrenzung|ratelimit|ratelimiting',
	'two-factor': 'zwei-faktor|zwei-faktor-authentifizierung',
	login: 'anmeldung|einloggen',
	debug: 'debugmodus|debug-modus',
	settings: 'einstellungen',
	public: 'offentlich|offentliche',
};

;
const italian = {
	no: 'nessun|nessuna|nessuno',
	with: 'con',
	without: 'senza',
	of: 'del|della|dei|delle|di',
	all: 'tutte|tutti|tutte le|tutti i',
	configured: 'configurato|configurata|configurati|configurate|configurare|impostato|configurazione',
	enabled: 'abilitato|abilitata|attivo|attiva|attivato|attivata|abilitare|attivare|attivi',
	disabled: 'disabilitato|disabilitata|disattivato|disattivata|disabilitare',
	set: 'impostata|impostate|impostati|definite',
	changed: 'modificate|cambiata|cambiate|cambiati|sostituiti',
	installed: 'installato|installata|installati|installare',
	running: 'in esecuzione|avviato|avviati',
	applied: 'applicate|applicata|eseguite|eseguita|eseguire',
	reachable: 'raggiungibile|accessibile',
	works: 'funziona|funzionano|funzionante',
	loads: 'si carica|si apre',
	responds: 'risponde|rispondono',
	valid: 'valido|validi',
	created: 'creato|creata|creati|creare|generata|generato',
	enforced: 'forzato|obbligatorio',
	tested: 'testato|testata|verificato|verificata|verificare|provato|testati',
	documented: 'documentato|documentata|documentate',
	removed: 'rimosso|rimossi|rimuovere',
	open: 'aperte|aperto|aperti',
	automatic: 'automatico|automatica|automatici',
	daily: 'giornaliero|giornalieri|giornaliera',
	green: 'passano|superati|senza errori',
	updated: 'aggiornato|aggiornata|aggiornate|aggiornare',
	strong: 'robuste|robusta|sicura|sicure',
	certificate: 'certificato|certificati',
	renewal: 'rinnovo',
	'environment variables': "variabili d'ambiente|variabili di ambiente|variabili ambiente",
	database: 'base dati',
	restore: 'ripristino',
	credentials: 'credenziali',
	key: 'chiave|chiavi',
	errors: 'errori',
	'security headers': 'header di sicurezza|intestazioni di sicurezza',
	domain: 'dominio',
	'points to': 'punta a',
	ports: 'porte',
	migrations: 'migrazioni|migrazione',
	dependencies: 'dipendenze',
	code: 'codice',
	email: 'posta',
};
const dutch = {
	not: 'niet',
	no: 'geen',
	only: 'alleen',
	without: 'zonder',
	for: 'voor',
	all: 'alle',
	configured: 'geconfigureerd|ingesteld|instellen|configureren|ingericht',
	enabled: 'ingeschakeld|geactiveerd|actief|inschakelen|staat aan',
	disabled: 'uitgeschakeld|staat uit|uitschakelen|gedeactiveerd',
	set: 'ingevuld|gezet',
	changed: 'gewijzigd|aangepast|vervangen',
	installed: 'geinstalleerd|installeren',
	running: 'draait|draaien',
	applied: 'uitgevoerd|toegepast|uitvoeren',
	reachable: 'bereikbaar|toegankelijk',
	works: 'werkt|werken',
	loads: 'laadt',
	valid: 'geldig',
	created: 'aangemaakt|aanmaken|gegenereerd',
	enforced: 'afgedwongen|verplicht',
	tested: 'getest|gecontroleerd|testen|controleren',
	documented: 'gedocumenteerd',
	removed: 'verwijderd',
	automatic: 'automatisch|automatische',
	daily: 'dagelijks|dagelijkse',
	green: 'slagen|geslaagd|zonder fouten',
	updated: 'bijgewerkt|up-to-date',
	strong: 'sterk|sterke',
	certificate: 'certificaat|certificaten',
	'environment variables': 'omgevingsvariabelen',
	backup: 'reservekopie|back-ups',
	restore: 'herstel|terugzetten',
	password: 'wachtwoord|wachtwoorden',
	errors: 'fouten',
	domain: 'domein',
	ports: 'poorten',
	dependencies: 'afhankelijkheden',
};
const turkish = {
	and: 've',
	no: 'yok|olmamalı',
	not: 'degil|değil',
	for: 'icin',
	all: 'tum|butun',
	configured: 'yapılandırıldı|ayarlandı|yapılandırılmış|yapılandırılmıs|ayarla|yapılandır|kuruldu',
	enabled: 'aktif|etkin|etkinlestirildi|acık|aktiflestirildi|etkinlestir',
	disabled: 'kapalı|devre dısı|kapatıldı',
	set: 'tanımlandı|girildi|tanımlı|ayarlı|eklendi',
	changed: 'degistirildi|guncellendi|degistir|guncelle',
	installed: 'kurulu|yuklendi|yuklu',
	running: 'calısıyor|calısır durumda|ayakta',
	applied: 'uygulandı|calıstırıldı|calıstır|uygula',
	reachable: 'erisilebilir|ulasılabilir',
	loads: 'acılıyor|yukleniyor',
	valid: 'gecerli',
	created: 'olusturuldu|olustur|uretildi',
	enforced: 'zorunlu',
	redirect: 'yonlendirme|yonlendiriliyor|yonlendirmesi',
	tested: 'test edildi|dogrulandı|kontrol edildi',
	documented: 'belgelendi|dokumante edildi',
	daily: 'gunluk',
	automatic: 'otomatik',
	green: 'geciyor|basarılı|gecti',
	strong: 'guclu',
	certificate: 'sertifika|sertifikası',
	'environment variables': 'ortam degiskenleri|ortam degiskeni|cevre degiskenleri',
	database: 'veritabanı|veri tabanı',
	backup: 'yedek|yedekleme|yedekler|yedeklemesi|yedegi',
	password: 'sifre|parola|sifresi|sifreler',
	'security headers': 'guvenlik baslıkları',
	homepage: 'ana sayfa|anasayfa',
	errors: 'hata|hatalar',
	tests: 'testler|testleri',
	migrations: 'migrasyon|migrasyonlar|migrasyonları',
	domain: 'alan adı',
	firewall: 'guvenlik duvarı',
};
const indonesian = {
	and: 'dan',
	not: 'tidak|bukan|belum',
	only: 'hanya',
	with: 'dengan',
	without: 'tanpa',
	for: 'untuk',
	all: 'semua|seluruh',
	configured: 'dikonfigurasi|terkonfigurasi|konfigurasi|diatur|atur',
	enabled: 'aktif|diaktifkan|aktifkan|menyala',
	disabled: 'nonaktif|dinonaktifkan|dimatikan|nonaktifkan',
	set: 'diisi|terisi|ditetapkan|sudah di-set|diset',
	changed: 'diganti|ganti|diubah|ubah',
	installed: 'terinstal|terpasang|diinstal|terinstall|pasang|instal',
	running: 'berjalan|jalan',
	applied: 'dijalankan|jalankan|diterapkan|terapkan',
	reachable: 'dapat diakses|bisa diakses',
	loads: 'terbuka|termuat|bisa dibuka',
	valid: 'berlaku',
	created: 'dibuat|buat|dihasilkan',
	tested: 'diuji|uji|dites|diverifikasi|pastikan sudah diuji',
	verify: 'pastikan|cek|periksa',
	documented: 'didokumentasikan',
	daily: 'harian',
	automatic: 'otomatis',
	strong: 'kuat',
	certificate: 'sertifikat',
	'environment variables': 'variabel lingkungan|environment variable',
	database: 'basis data',
	backup: 'cadangan',
	password: 'kata sandi|sandi',
	homepage: 'halaman utama|beranda',
	server: 'peladen',
	migrations: 'migrasi',
	errors: 'kesalahan',
	logs: 'catatan log',
	file: 'berkas',
};
const polish = {
	not: 'nie',
	no: 'brak',
	only: 'tylko',
	configured: 'skonfigurowany|skonfigurowane|skonfigurowana|ustawiony|skonfigurowac',
	enabled: 'włączony|włączone|aktywny|włączona|aktywne',
	disabled: 'wyłączony|wyłączone|wyłączona',
	set: 'ustawione|ustawiona|uzupełnione',
	installed: 'zainstalowany|zainstalowane',
	running: 'działa|działaja|uruchomiony|uruchomione',
	applied: 'wykonane|zastosowane',
	valid: 'wazny',
	tested: 'przetestowany|przetestowane|sprawdzone|przetestowana',
	certificate: 'certyfikat',
	'environment variables': 'zmienne srodowiskowe',
	database: 'baza danych|bazy danych',
	backup: 'kopia zapasowa|kopie zapasowe',
	password: 'hasło|hasła',
	migrations: 'migracje',
};
const russian = {
	and: 'и',
	not: 'не',
	no: 'нет',
	only: 'только',
	with: 'с',
	without: 'без',
	all: 'все',
	configured: 'настроен|настроена|настроены|настроено|настроить|сконфигурирован',
	enabled: 'включен|включена|включены|включено|включить|активен|активна',
	disabled: 'отключен|отключена|отключено|выключен|отключить|выключено',
	set: 'заданы|задан|установлены|заполнены|указаны|заполнен',
	changed: 'изменен|изменены|заменены|сменены|сменить|заменить',
	installed: 'установлен|установлена|установить',
	running: 'запущен|запущены|запущена|работает|работают',
	applied: 'применены|выполнены|применить|выполнить',
	reachable: 'доступен|доступна|доступны|открывается',
	valid: 'действителен|валиден',
	created: 'создан|создана|созданы|создать|сгенерирован|сгенерировать',
	redirect: 'редирект|редиректится|перенаправление',
	tested: 'протестирован|протестированы|проверен|проверено|проверить|проверены|протестировано',
	documented: 'задокументирован|задокументировано',
	automatic: 'автоматические|автоматическое|автоматический',
	daily: 'ежедневный|ежедневные|ежедневное',
	green: 'проходят|успешно|пройдены|без ошибок',
	strong: 'надежный|надежные|сложный',
	certificate: 'сертификат|сертификаты',
	renewal: 'продление|обновление сертификата',
	'environment variables': 'переменные окружения|переменные среды',
	database: 'база данных|бд|базы данных|базе данных',
	backup: 'бэкап|бэкапы|резервное копирование|резервные копии|бекап|бекапы',
	restore: 'восстановление',
	password: 'пароль|пароли',
	homepage: 'главная страница',
	errors: 'ошибок|ошибки',
	tests: 'тесты',
	migrations: 'миграции|миграций',
	domain: 'домен',
	ports: 'порты|порт',
	firewall: 'файрвол|фаервол|брандмауэр',
	services: 'сервисы|службы',
	logs: 'логи',
};

;
const portuguese = {
	not: 'nao esta|nao estao|nao sao|nao',
	no: 'nenhum|nenhuma|sem nenhum',
	only: 'apenas|somente',
	with: 'com',
	without: 'sem',
	of: 'da|dos|das',
	in: 'em|na|nas|nos',
	after: 'apos|depois',
	before: 'antes de|antes do',
	is: 'estao',
	all: 'todos os|todas as',
	minimum: 'no minimo|pelo menos',
	configured: 'configurados|configuradas|configuracao|ajustada',
	enabled: 'ativado|ativada|ativados|ativar|ativo|ativa|habilitado|habilitada|habilitar|ligado',
	disabled: 'desativado|desativada|desativar|desabilitado|desabilitada|desabilitar|desligado',
	set: 'definida|definidas|definido|definir|preenchidas|preenchida|adicionadas|adicionada',
	changed: 'alterado|alterada|alteradas|alterar|trocar|trocado|trocada|trocadas|substituir|mudar',
	installed: 'instalado|instalada|instalados|instalar',
	running: 'rodando|em execucao|rodam|no ar',
	applied: 'aplicada|aplicadas|aplicado|aplicar|executadas|executada|executado|executar|rodar',
	reachable: 'acessivel|acessiveis|disponivel',
	works: 'funciona|funcionam|funcionando',
	loads: 'carrega|carregam|carregando|abre',
	responds: 'responde|respondem|respondendo',
	valid: 'valido|valida',
	created: 'criado|criada|criados|criadas|criar|gerado|gerada|gerar',
	exists: 'existe|existem|presente',
	enforced: 'forcado|forcar|forcada|obrigatorio|obrigatoria',
	redirect: 'redirecionamento|redireciona|redirecionar|redirecionamentos',
	tested: 'testado|testada|testados|testadas|testar|verificado|verificada|validar|validado|conferir',
	reviewed: 'revisado|revisada|revisar|aprovado|aprovada',
	documented: 'documentado|documentada|documentados|documentadas|documentar|documentacao',
	communicated: 'informado|comunicado|comunicar|avisar|notificado',
	planned: 'planejado|planejada|planejar|agendado',
	removed: 'removido|removida|removidos|remover|apagar',
	blocked: 'bloqueado|bloqueada|bloqueados|fechado|fechados|fechada|fechadas',
	open: 'aberto|abertos|aberta|abertas|liberada|liberadas|abrir',
	committed: 'commitado|commitada|versionado|versionada|commitados',
	automatic: 'automatico|automatica|automaticos|automaticas|automatizado',
	daily: 'diario|diaria|diarios|diarias',
	green: 'passando|passam|sem erros|com sucesso|bem-sucedido',
	updated: 'atualizado|atualizada|atualizados|atualizadas|atualizar|em dia',
	strong: 'forte|fortes',
	secure: 'seguro|segura|seguros',
	random: 'aleatorio|aleatoria',
	necessary: 'necessarios|necessarias|obrigatorias|obrigatorios',
	correct: 'corretamente|correto|correta|corretas|corretos',
	sufficient: 'suficiente',
	certificate: 'certificado|certificados',
	'certificate renewal': 'renovacao do certificado|renovacao automatica do certificado',
	renewal: 'renovacao',
	'environment variables': 'variaveis de ambiente|variavel de ambiente|variaveis',
	database: 'banco de dados|banco',
	backup: 'copia de seguranca',
	restore: 'restauracao|restaurar|restore',
	password: 'senha|senhas',
	credentials: 'credenciais',
	key: 'chave|chaves',
	secrets: 'segredos',
	user: 'usuario|usuarios|utilizador',
	server: 'servidor|servidores',
	services: 'servicos|servico',
	network: 'rede',
	homepage: 'pagina inicial|pagina principal',
	'error pages': 'paginas de erro|pagina de erro',
	errors: 'erro|erros',
	headers: 'cabecalhos',
	'security headers': 'cabecalhos de seguranca|headers de seguranca',
	'rate limiting': 'limite de requisicoes|limitacao de requisicoes',
	compression: 'compressao',
	domain: 'dominio|dominios',
	'points to': 'aponta para|apontando para|apontado para|apontar para',
	ports: 'portas|porta',
	directory: 'pasta|pastas|diretorio',
	file: 'arquivo|arquivos',
	permissions: 'permissoes',
	'disk space': 'espaco em disco|espaco',
	disk: 'disco',
	logs: 'registros',
	'log level': 'nivel de log',
	alerts: 'alertas',
	monitoring: 'monitoramento|monitorizacao',
	team: 'equipe',
	tests: 'testes|os testes',
	legal: 'politica de privacidade|termos de uso|lgpd',
	dependencies: 'dependencias',
	code: 'codigo',
	deployment: 'implantacao|publicacao',
	deployed: 'publicado|publicada|implantado',
	'email sending': 'envio de email|envio de e-mail|envio de emails|envio de e-mails',
	queue: 'fila|filas',
	migrations: 'migracao|migracoes|migrations',
};

;
const spanish = {
	not: 'no esta|no estan|no son',
	no: 'ningun|ninguna|no hay',
	only: 'solamente|unicamente',
	with: 'con',
	without: 'sin',
	for: 'para',
	of: 'del',
	in: 'en|en el|en la',
	on: 'sobre',
	after: 'despues',
	before: 'antes',
	is: 'esta|estan',
	all: 'todas|todas las|todos los',
	minimum: 'al menos|minimo|como minimo',
	configured: 'configurado|configurada|configurados|configuradas|configurar|configuracion|ajustado',
	enabled: 'activado|activada|activados|activadas|activar|activo|activa|habilitado|habilitada|habilitar|habilitados',
	disabled: 'desactivado|desactivada|desactivar|deshabilitado|deshabilitada|deshabilitar|inhabilitado',
	set: 'definida|definidas|definidos|definir|establecida|establecidas|establecer|cargadas|completadas',
	changed: 'cambiado|cambiada|cambiadas|cambiados|cambiar|reemplazado|reemplazados|actualizar',
	installed: 'instalado|instalada|instalados|instaladas|instalar',
	running: 'corriendo|en ejecucion|ejecutandose|levantado|levantados|levantar',
	applied: 'aplicada|aplicadas|aplicado|aplicar|ejecutadas|ejecutada|ejecutado|ejecutar|correr',
	reachable: 'accesible|accesibles|disponible',
	works: 'funciona|funcionan|funcionando|operativo',
	loads: 'carga|cargan|abre',
	responds: 'responde|responden|respondiendo',
	valid: 'valido|valida|vigente|validos',
	created: 'creado|creada|creados|creadas|crear|generado|generada|generar|generadas',
	exists: 'existe|existen|presente',
	enforced: 'forzado|forzar|forzada|obligatorio|obligatoria',
	redirect: 'redireccion|redirige|redirecciones|redirigir',
	tested: 'probado|probada|probados|probadas|verificado|verificada|probar|verificar|comprobar|comprobado',
	verify: 'asegurar|asegurarse',
	reviewed: 'revisado|revisada|revisar|revisados|revisadas',
	documented: 'documentado|documentada|documentar|documentados|documentadas',
	communicated: 'informado|comunicado|notificado|avisar|comunicar|notificar',
	planned: 'planificado|planificada|planificar|programado',
	removed: 'eliminado|eliminada|eliminados|eliminar|quitar|borrar|borrado',
	blocked: 'bloqueado|bloqueada|bloqueados|cerrado|cerrados',
	open: 'abierto|abiertos|abrir',
	committed: 'commiteado|versionado|subido a git|subidos al repositorio|subir al repositorio',
	automatic: 'automatico|automatica|automaticos|automaticas|automatizado|automatizados',
	daily: 'diario|diaria|diarios|diarias',
	green: 'aprobado|aprobados|pasan|pasando|exitoso|exitosa|en verde|sin errores|exitosos',
	updated: 'actualizado|actualizada|actualizados|actualizadas|al dia',
	strong: 'fuerte|fuertes|robusta|robusto|robustas|seguras|seguros',
	secure: 'seguro|segura',
	random: 'aleatorio|aleatoria',
	necessary: 'necesarios|necesarias|requeridas|requeridos',
	correct: 'correctamente|correcto|correcta|correctas|correctos',
	sufficient: 'suficiente',
	certificate: 'certificado|certificados',
	'certificate renewal': 'renovacion del certificado|renovacion de certificados',
	renewal: 'renovacion',
	'environment variables': 'variables obligatorias|variables requeridas|variables necesarias|variables de entorno|variable de entorno',
	database: 'base de datos|bases de datos|bd',
	backup: 'respaldo|respaldos|copia de seguridad|copias de seguridad',
	restore: 'restauracion|restaurar',
	password: 'contrasena|contrasenas|clave de acceso',
	credentials: 'credenciales',
	key: 'clave|claves|llaves',
	secrets: 'secretos',
	user: 'usuario|usuarios',
	server: 'servidor|servidores',
	services: 'servicios|servicio',
	firewall: 'cortafuegos',
	homepage: 'pagina principal|pagina de inicio',
	'error pages': 'paginas de error|pagina de error',
	errors: 'errores',
	headers: 'cabeceras|encabezados',
	'security headers': 'cabeceras de seguridad|encabezados de seguridad|headers de seguridad',
	'rate limiting': 'limite de peticiones|limitacion de peticiones',
	compression: 'compresion',
	domain: 'dominio|dominios',
	'points to': 'apunta a|apuntando a|apuntado a',
	ports: 'puertos|puerto',
	directory: 'carpeta|carpetas|directorio',
	file: 'archivo|archivos|fichero',
	permissions: 'permisos',
	'disk space': 'espacio en disco',
	logs: 'registros',
	alerts: 'alertas|alarmas',
	monitoring: 'monitoreo|monitorizacion',
	team: 'equipo',
	tests: 'pruebas|las pruebas',
	legal: 'aviso legal|politica de privacidad|terminos y condiciones',
	dependencies: 'dependencias',
	code: 'codigo',
	deployment: 'despliegue',
	deployed: 'desplegado|desplegada',
	email: 'correo|correos|correo electronico',
	'email sending': 'envio de correos|envio de correo|envio de emails',
	queue: 'colas',
	migrations: 'migracion|migraciones',
	website: 'sitio|sitio web|pagina web',
};

;






const longest = 4;
const english = new Map();
for (const words of [german, french, portuguese, spanish, italian, dutch, turkish, indonesian, polish, russian])
	for (const [meaning, forms] of Object.entries(words))
		for (const form of forms.split('|'))
			if (!english.has(keyOf(form)))
				english.set(keyOf(form), meaning);
const ambiguous = new Set(['configure', 'active', 'actives', 'documente', 'execute', 'valide']);
const han = new Map();
for (const [meaning, forms] of Object.entries(chinese))
	for (const form of forms.split('|'))
		han.set(form, meaning);
const anyHan = new RegExp([...han.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu');
const languages_word = /(?<![\p{L}\p{N}_./@=\\:])[\p{L}\p{N}_]+(?![\p{L}\p{N}_]|[./@=][\p{L}\p{N}])/gu;
function keyOf(form) {
	return plain(form).replace(/['’-]/g, ' ');
}
function plain(text) {
	return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
function inEnglish(text) {
	const spaced = text.replace(anyHan, (found) => ` ${han.get(found)} `);
	const words = [...spaced.matchAll(languages_word)].map(({ 0: found, index }) => {
		const small = plain(found);
		return { start: index, end: index + found.length, plain: small, isBare: small === found.toLowerCase() };
	});
	let done = '';
	let at = 0;
	for (let next = 0; next < words.length;) {
		const found = entryAt(words, next, spaced);
		const first = words[next];
		if (found !== null && first !== undefined) {
			done += `${spaced.slice(at, first.start)}${found.meaning}`;
			at = found.end;
		}
		next += found?.length ?? 1;
	}
	return done + spaced.slice(at);
}
function entryAt(words, from, text) {
	for (let length = Math.min(longest, words.length - from); length > 0; length--) {
		const some = words.slice(from, from + length);
		const key = some.map((one) => one.plain).join(' ');
		const meaning = english.get(key);
		const end = some.at(-1)?.end;
		if (meaning === undefined || end === undefined)
			continue;
		if (some.every(({ isBare }) => isBare) && ambiguous.has(key))
			continue;
		if (some.slice(1).every(({ start }, index) => /^[ '’-]$/.test(text.slice(some[index]?.end, start))))
			return { meaning, end, length };
	}
	return null;
}

var project = __webpack_require__(7902);
;

function web(facts, checks) {
	return facts.url === null ? { checks, needs: ['the `url` of the environment'] } : { checks };
}
function envFile(facts, checks) {
	return facts.envFile === null ? { checks, needs: ['the `env-file` of the environment'] } : { checks };
}
function exampleOf({ example, envFile: path }) {
	return example === null || path === null || (0,project .R)(example, path) ? {} : { example };
}
function andPeople({ checks, needs }, { text, notes }) {
	const how = notes.length === 0 ? text : `${text.replace(/[\s:.]+$/, '')}: ${notes.join('; ')}`;
	return { checks: { ...checks, manual: { how } }, ...(needs && { needs }) };
}
function onServer(checks, ...needs) {
	return { checks, needs: ['a server under `servers`', ...needs] };
}

;



function compose({ compose }, ...rules) {
	const checks = { compose: { ...(compose === null ? {} : { files: [compose] }), rules } };
	return compose === null ? { checks, needs: ['a compose file'] } : { checks };
}
function isOfCluster({ headings }, { compose }) {
	return compose === null && headings.some((heading) => inCluster.test(heading));
}
const ofPods = (0,intents_words .bz)('hpa|pdb|pod ?disruption ?budgets?|pod security|horizontal ?pod ?autoscal\\w+|limit ?ranges?|resource ?quotas?|anti-?affinity|network ?polic(?:y|ies)');
const ofDocker = (0,intents_words .bz)('docker\\w*|compose');
const inCluster = (0,intents_words .bz)('kubernetes|k8s|eks|gke|aks|openshift|helm|pods?|clusters?');
const manifestKeys = [
	[/readiness/i, 'readinessProbe:'],
	[/liveness/i, 'livenessProbe:'],
	[/startup/i, 'startupProbe:'],
	[/limit ?range/i, 'kind: LimitRange'],
	[/quota/i, 'kind: ResourceQuota'],
	[/limits?|requests?|quality of service|qos/i, 'limits:'],
	[/disruption|pdb/i, 'kind: PodDisruptionBudget'],
	[/autoscal|hpa/i, 'kind: HorizontalPodAutoscaler'],
	[/network ?polic/i, 'kind: NetworkPolicy'],
	[/affinity/i, 'podAntiAffinity:'],
	[/replica/i, 'replicas:'],
	[/privileged/i, 'privileged: false'],
	[/escalation/i, 'allowPrivilegeEscalation: false'],
	[/capabilit/i, 'drop:'],
	[/read-?only/i, 'readOnlyRootFilesystem: true'],
	[/non-root|root/i, 'runAsNonRoot: true'],
	[/ingress/i, 'kind: Ingress'],
];
const configured = (0,intents_words .bz)('configured|defined|set|enabled|in place|implemented|have|has');
function keyOfManifest({ text }) {
	return manifestKeys.find(([words]) => words.test(text))?.[1];
}
function manifests(item) {
	const found = keyOfManifest(item);
	return {
		checks: { file: { path: 'k8s/*.yaml', ...(found !== undefined && { contains: found }) } },
		needs: ['the path of the manifests'],
	};
}
function cluster() {
	return onServer({ command: { run: ['kubectl', 'get', 'all'] } }, 'what of the cluster is asked, and what it has to be');
}
const container = (0,intents_words .bz)('containers?|docker\\S*|compose|services?|contêiner(?:es)?|conteneurs?|contenedores');
const containers = [
	{
		id: 'workloads',
		all: [
			(0,intents_words .bz)('(?:readiness|liveness|startup) (?:probes?|checks?)|(?:resource|cpu|memory) (?:limits?|requests?)', 'limits?(?: and |/)requests?|requests?(?: and |/)limits?|replicas?|anti-?affinity|disruption budgets?', '(?:horizontal )?(?:pod )?autoscal\\w+|hpa|pdb|limit ?ranges?|resource ?quotas?|quality of service|qos', '(?:privileged|root) containers?|privilege escalation|capabilities|read-?only (?:root )?file ?systems?', 'non-root users?|service ?accounts?|security ?contexts?|network ?polic(?:y|ies)|ingress(?:es)?|namespaces?', 'pod security|image pull polic(?:y|ies)|node selectors?|tolerations?|labels|prestop|hostnetwork|hostpath'),
		],
		none: [
			(0,intents_words .bz)('documented|reviewed|tested|understood|test|teams?|alerts?|dashboards?|users? authentication', 'shared|passing|passes|pass|respond\\w*|healthy|api access|logs?|log retention|costs?|tokens?|passwords?|runbooks?|monitor\\w*'),
		],
		evenOfPeople: true,
		evenNegated: true,
		propose: (item, facts) => (isOfCluster(item, facts) || ofPods.test(inEnglish(item.text)) ? manifests(item) : null),
		under: 'Kubernetes',
		examples: [
			'Liveness probes configured',
			'Pod Security Standards enforced',
			'Network policies implemented',
			'HPA configured for the API',
			'Set CPU and memory limits for all containers',
			'Drop all capabilities',
			'Prevent privilege escalation',
			'ResourceQuotas in each namespace',
			'No privileged containers',
		],
		counterExamples: [
			'Resource limits reviewed',
			'Autoscaling tested under load',
			'No shared endpoints between liveness probes and readiness probes',
			'Team labels agreed',
		],
	},
	{
		id: 'restart-policy',
		all: [
			(0,intents_words .bz)('restart polic(?:y|ies)|restart: ?(?:unless-stopped|always|on-failure)|unless-stopped', 'política de restart'),
		],
		none: [(0,intents_words .bz)('kubernetes|k8s|pods?|tested|systemd')],
		evenOfPeople: true,
		propose: (item, facts) => (isOfCluster(item, facts) ? manifests(item) : compose(facts, 'restart-policy')),
		examples: ['Restart policy set to unless-stopped', 'Containers use `restart: always`'],
		counterExamples: ['Pod restart policy set', 'Services restart after a failure'],
	},
	{
		id: 'container-health',
		all: [
			container,
			(0,intents_words .bz)('health ?checks?|healthcheck'),
			(0,intents_words .bz)('configured|configurar|defined|all|every|each|set|added|have'),
		],
		none: [(0,intents_words .bz)('load balancer|endpoints?|http|/\\w+|pass\\w*|respond\\w*|returns?|kubernetes|k8s|alerts?')],
		propose: (item, facts) => (isOfCluster(item, facts) ? manifests(item) : compose(facts, 'healthcheck-missing')),
		examples: ['Healthchecks configured for all containers', 'Docker health checks defined'],
		counterExamples: ['Service health checks pass', 'Container health endpoint responds'],
	},
	{
		id: 'image-pinned',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('images?'),
			(0,intents_words .bz)('pinned|no(?:t)? (?:use )?:?latest|latest tag|specific (?:tag|version)s?|immutable|by digest', 'fixed versions?'),
		],
		none: [(0,intents_words .bz)('optimi\\w+|kubernetes|k8s|helm')],
		propose: (_, facts) => {
			const { checks, needs } = compose(facts, 'image-tag');
			const own = { file: { path: 'Dockerfile', 'not-contains': { matches: '(?mi)^FROM\\s+\\S+:latest' } } };
			return { checks: { ...checks, ...own }, ...(needs && { needs }) };
		},
		examples: ['Docker images pinned to specific versions', 'No image uses the latest tag'],
		counterExamples: ['Images are optimised', 'Latest images uploaded'],
	},
	{
		id: 'container-limits',
		all: [(0,intents_words .bz)('resource limits?|memory limits?|cpu limits?|resource constraints?')],
		context: (0,intents_words .bz)('containers?|docker|compose|services?|containeri[sz]ation'),
		none: [(0,intents_words .bz)('kubernetes|k8s|pods?|alerts?|deployments?')],
		propose: (item, facts) => isOfCluster(item, facts) || (facts.compose === null && !ofDocker.test([item.text, ...item.headings].join('\n')))
			? manifests(item)
			: compose(facts, 'server-flags'),
		examples: ['Resource limits set for all containers', 'Docker memory limits configured'],
		counterExamples: ['Pod memory limits set', 'Upload size limits set'],
	},
	{
		id: 'image-without-root',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('containers?|docker\\w*|images?'),
			(0,intents_words .bz)('non-root|not (?:run )?(?:as )?root|unprivileged|rootless|não root'),
		],
		none: [(0,intents_words .bz)('kubernetes|k8s|pods?')],
		propose: (item, facts) => isOfCluster(item, facts)
			? manifests(item)
			: { checks: { file: { path: 'Dockerfile', contains: { matches: '(?m)^USER ' } } } },
		examples: ['Container runs as non-root user', 'Docker image does not run as root: unprivileged user'],
		counterExamples: ['Root cause analysed', 'Application runs unprivileged'],
	},
	{
		id: 'compose-valid',
		all: [
			/docker(?:-| )compose[^;]{0,60}\bconfig\b/i,
			(0,intents_words .bz)('pass\\w*|valid\\w*|works?|ok|succeed\\w*|config|without errors?'),
		],
		none: [(0,intents_words .bz)('configuration files?')],
		propose: (_, facts) => compose(facts, 'unparsable', 'service-undefined', 'variable-unset'),
		examples: ['`docker compose config` passes', '`docker-compose -f docker-compose.prod.yml config` is valid'],
		counterExamples: ['Docker Compose is installed', 'Docker Compose configuration files are versioned'],
	},
	{
		id: 'cluster',
		all: [
			(0,intents_words .bz)('cluster-?issuers?|cert-manager|(?:\\w+ )?operators?(?= installed)|role-?bindings?|service accounts?(?= created)|pod security|root filesystem|daemonsets?|statefulsets?', 'kubernetes|k8s|pods?|hpa|pdb|poddisruptionbudget\\w*|ingress|helm|namespaces?|configmaps?', 'network ?polic(?:y|ies)|horizontal ?pod ?autoscal\\w+|replicas|kubectl|requests and limits', 'pod disruption budgets?|limit ?ranges?|resource ?quotas?|anti-?affinity'),
			(0,intents_words .bz)('implemented|enforced|active|read-only|default deny', 'configured|set|defined|enabled?|applied|running|created|ready|deployed|installed|in place', 'at least|minimum|have|has|with|passes|passing|healthy|uses|enables?|renders'),
		],
		none: [
			(0,intents_words .bz)('documented|go test|pytest|npm|reviewed|approved|teams?|runbooks?|dashboards?|database', 'postgres\\w*|read|alerts?|rbac|understood|hits?|endpoints?|document\\w*|200|knows?|`?/\\w+\\S*', 'iac|code|manifests? (?:are |is )?(?:created|exists?|present|written|available|versioned|in place)'),
		],
		evenOfPeople: true,
		propose: (item) => (configured.test(item.text) && keyOfManifest(item) !== undefined ? manifests(item) : cluster()),
		examples: [
			'cert-manager installed',
			'Kubernetes readiness probes configured',
			'RoleBindings applied',
			'All pods running',
			'At least 2 replicas are running',
			'Helm chart deployed',
		],
		counterExamples: ['Kubernetes RBAC is reviewed', 'Ingress documented', 'Database replicas are read only'],
	},
];

;


function documents_document(path) {
	return { checks: { file: { path, placeholders: 'none' } }, needs: ['the path of the document'] };
}
const exists = (0,intents_words .bz)('exists?|available|present|created|written|in (?:the )?(?:repo(?:sitory)?|git|version control)', 'maintained|provided|up[ -]to[ -]date|documented|prepared|complete[d]?|published|ready|in place', 'has|have|covers?|describes?|current|documentad[oa]s?|criad[oa]s?|disponível|disponible|create', 'document|write|add|dokumentiert|vorhanden');
const otherwise = (0,intents_words .bz)('reviewed|teams?|trained|shared|approved|understood|agreed|linked|tested|rehearsed|signed|known', 'communicated|users?|customers?|legal|lessons|contacts?|decisions?|stakeholders?|scheduled', 'everyone|marketing|sales|support');
const documents = [
	{
		id: 'runbook',
		all: [
			(0,intents_words .bz)('run ?books?|playbooks?', '(?:operations?|deployment|deploy|installation|setup|troubleshooting|admin|operator|release) (?:guide|manual|handbook|docs?|documentation|instructions|procedures?|process|steps)', '(?:backup|restore|recovery|rollback|roll-back|incident(?: response)?|disaster recovery|escalation) (?:guide|procedures?|plan|process|steps|docs?|documentation|runbook)', 'architecture (?:diagrams?|documents?|documentation|overview)|system (?:diagram|documentation)', 'adrs?|environment setup|postmortem template|documentação (?:de|do|da) \\w+|manual de \\w+', 'procedimentos? de \\w+'),
			exists,
		],
		none: [otherwise],
		also: (0,intents_words .bz)('document|write|documentar'),
		evenOfPeople: true,
		propose: () => documents_document('docs/runbook.md'),
		examples: [
			'Runbook exists',
			'Rollback procedure documented',
			'Deployment guide is up to date',
			'Document backup procedures',
			'Incident response plan in place',
			'Architecture diagram available',
		],
		counterExamples: [
			'Runbook reviewed',
			'Rollback procedure tested',
			'Team knows the deployment process',
			'Restore drill done',
		],
	},
	{
		id: 'procedure-tested',
		all: [
			(0,intents_words .bz)('run ?books?|playbooks?|(?:backup|restore|recovery|rollback|roll-back|incident(?: response)?|disaster recovery|deployment|escalation) (?:guide|procedures?|plan|process|steps|runbook)'),
			(0,intents_words .bz)('documented|written'),
			(0,intents_words .bz)('tested|rehearsed|reviewed|practi[sc]ed|verified|approved'),
		],
		also: (0,intents_words .bz)('test'),
		evenOfPeople: true,
		propose: (item) => andPeople(documents_document('docs/runbook.md'), item),
		examples: ['Restore procedure documented and tested', 'Runbooks written and reviewed'],
		counterExamples: ['Rollback procedure tested', 'Restore procedure documented'],
	},
	{
		id: 'contacts',
		all: [
			(0,intents_words .bz)('(?:support|emergency|on-?call|escalation|incident) contacts?(?: list| information| details)?|contact list'),
			(0,intents_words .bz)('ready|listed|documented|defined|in place|available|complete|up[ -]to[ -]date|filled'),
		],
		none: [(0,intents_words .bz)('forms?|pages?|users?|customers?|website')],
		evenOfPeople: true,
		propose: (item, { contacts }) => andPeople(contacts === null
			? {
				checks: { file: { path: 'docs/contacts.md', placeholders: 'none' } },
				needs: ['the document that names the contacts'],
			}
			: { checks: { file: { ...contacts, placeholders: 'none' } } }, item),
		examples: ['Support contacts ready', 'Emergency contacts documented'],
		counterExamples: ['Contact form works', 'Support contacts page for customers in place'],
	},
	{
		id: 'maintenance-page',
		all: [
			(0,intents_words .bz)('maintenance pages?|página de manutenção|página de mantenimiento|wartungsseite'),
			(0,intents_words .bz)('prepared|ready|created|exists?|available|configured|in place|prepare|create|works'),
		],
		propose: () => ({ checks: { file: { path: '**/maintenance*.html' } }, needs: ['the path of the page'] }),
		examples: ['Maintenance page prepared', 'Maintenance page is ready'],
		counterExamples: ['Maintenance window announced', 'Maintenance of the page is planned'],
	},
	{
		id: 'container-file',
		all: [
			(0,intents_words .bz)('dockerfiles?|multi-?stage(?: docker)? builds?|\\.?dockerignore', 'docker-?compose (?:file|for production|prod\\w*)|compose file|docker-compose\\.\\S+', 'kubernetes manifests?|helm chart|terraform (?:code|files?|modules?|configurations?)'),
			(0,intents_words .bz)('exists?|present|created|has|optimi[sz]ed|uses?|configured|ready|available|in place|written', 'included|added|multi-?stage(?: docker)? builds?|production-ready|add|create|versioned'),
		],
		none: [(0,intents_words .bz)('running|up|healthy|installed|applied|deployed|secrets|reviewed|config passes')],
		evenOfPeople: true,
		propose: ({ text }) => {
			const path = /dockerignore/i.test(text)
				? '.dockerignore'
				: /compose/i.test(text)
					? '{docker-compose,compose}*.{yml,yaml}'
					: /dockerfile|stage/i.test(text)
						? 'Dockerfile'
						: /helm/i.test(text)
							? '**/Chart.yaml'
							: /terraform/i.test(text)
								? '**/*.tf'
								: 'k8s/*.yaml';
			return { checks: { file: { path } } };
		},
		examples: [
			'Dockerfile exists',
			'Multi-stage Docker build',
			'Add .dockerignore',
			'Docker-compose file created',
			'Helm chart is versioned',
		],
		counterExamples: [
			'Terraform state bucket exists',
			'Docker Compose is running',
			'Kubernetes manifests applied',
			'Docker images are small',
		],
	},
	{
		id: 'api-description',
		all: [
			(0,intents_words .bz)('openapi|swagger|api (?:spec(?:ification)?|schema|contract|documentation|docs)', 'postman collections?|asyncapi|documentação da api'),
			(0,intents_words .bz)('spec(?:ification)?|exists?|generated|up[ -]to[ -]date|complete|documented|updated?|written', 'maintained|in place|current|versioned|created|with (?:openapi|swagger)|published|configured', 'atualizada|using (?:openapi|swagger)'),
		],
		none: [
			(0,intents_words .bz)('teams?|disabled?|not|reviewed|accessible|loads?|reachable|protected|shared|keys?|hidden|only', 'production mode'),
		],
		also: (0,intents_words .bz)('update'),
		evenOfPeople: true,
		propose: () => documents_document('{openapi,swagger,docs/openapi,docs/api}.{json,yaml,yml,md}'),
		examples: [
			'OpenAPI specification exists',
			'API documentation is complete',
			'API documented with Swagger',
			'Update API documentation',
		],
		counterExamples: ['Swagger is disabled', 'API documentation accessible at the site', 'API contract reviewed'],
	},
	{
		id: 'repository-files',
		all: [
			(0,intents_words .bz)('codeowners|contributing(?: guide)?|security policy file|licen[sc]e file|makefile|editorconfig', 'pre-commit (?:hooks?|config\\w*)|dependabot (?:config\\w*|file)|renovate config\\w*', 'pull request template|pr template|issue templates?|robots file'),
			(0,intents_words .bz)('exists?|present|created|configured|added|in place|complete|up[ -]to[ -]date|set ?up|installed', 'enabled|provided|lists?|documents?|documented|committed|included'),
		],
		none: [(0,intents_words .bz)('copy|copied|reviewed')],
		evenOfPeople: true,
		propose: ({ text }) => {
			const lower = text.toLowerCase();
			const path = lower.includes('codeowners')
				? '{CODEOWNERS,.github/CODEOWNERS,docs/CODEOWNERS}'
				: lower.includes('pre-commit')
					? '{.pre-commit-config.yaml,.husky/*}'
					: lower.includes('.env')
						? '.env.{example,sample,template}'
						: lower.includes('dependabot')
							? '.github/dependabot.yml'
							: lower.includes('makefile')
								? 'Makefile'
								: lower.includes('contributing')
									? 'CONTRIBUTING.md'
									: null;
			return path === null
				? { checks: { file: { path: '.github/*' } }, needs: ['the path of the file'] }
				: { checks: { file: { path } } };
		},
		examples: ['CODEOWNERS file present', 'Pre-commit hooks configured', 'PR template added'],
		counterExamples: ['Contributing factors are known', 'Copy `.env.example` to `.env`'],
	},
];

var names = __webpack_require__(90276);
;




const assignment = /(?<![\w$./-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\s*=\s*["']?([^\s"'`,;)]+)/g;
const bareKey = /(?<![\w$./=-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w.(/])/g;
const bareKey1 = new RegExp(bareKey.source);
const keyOfLine = /^\s{0,20}(?:export )?([A-Z][A-Z0-9_]{2,60})=/;
const noKey = /^(?:ROLE_.*|PERMISSION_.*|A_RECORD|README_.*|TODO_.*|NO_GO|GO_LIVE|CREATE_.*|SELECT_.*|.*_(?:CHECKLIST|GUIDE|DOCS?|README))$/;
const commandWithKeys = /^(?:[A-Z][A-Z0-9_]{0,60}=\S{0,300}\s+)+[a-z.]/;
const loneKey = /^(?:[A-Z][A-Z0-9]*_[A-Z0-9_]+|PORT|HOST|DEBUG|DOMAIN|[A-Z0-9]*(?:URL|URI|DSN|KEY|SECRET|TOKEN|PASSWORD|HOSTS?|ORIGINS?|ENV))$/;
function keysIn(whole, all) {
	const found = new Map();
	const spans = all.filter((span) => !commandWithKeys.test(span));
	const text = all.reduce((rest, span) => (commandWithKeys.test(span) ? rest.replace(span, ' ') : rest), whole);
	for (const [key = ''] of text.matchAll(bareKey))
		if (!noKey.test(key))
			found.set(key, null);
	for (const span of spans)
		if (loneKey.test(span) && !noKey.test(span))
			found.set(span, null);
	for (const [, key = '', value = ''] of text.matchAll(assignment)) {
		if (key.length < 3)
			continue;
		const isOpen = !intents_words .qf.test(value) && !(0,names .hN)(key) && !/^(?:GET|POST|HTTP)$/.test(key);
		found.set(key, isOpen ? value : null);
	}
	return found;
}
function isSetting(text, headings) {
	return text.search(bareKey1) < variables_mostBefore || setting.test(inEnglish(text)) || ofVariables.test(headings.at(-1) ?? '');
}
const variables_mostBefore = 25;
const setting = (0,intents_words .bz)('set|sets|setting|configured?|add(?:ed)?|defined?|present|exists?|provided?|contains?|includes?|points? to|uses?', 'generated?|enabled?|disabled?|updated?|changed?|required|match(?:es)?|filled|env|variables?|via|from|strong|secure', 'correct|valid|true|false|in place|production|checked|loaded|available');
const ofVariables = (0,intents_words .bz)('env(?:ironment)?|variables?|settings|config(?:uration)?|secrets|keys?');
function outsideBrackets(text, spans) {
	const own = text.replace(/\([^()]{0,300}\)/g, ' ');
	return [own, spans.filter((span) => own.includes(span))];
}
function expectations(keys) {
	return Object.fromEntries([...keys].map(([key, value]) => [key, value === null ? { exists: true } : value]));
}
const negated = (0,intents_words .bz)('remove|removed|unset|delete|deleted|unused|deprecated|exposed|leaked|logged|expost[oa]s?', 'writable|not (?:be )?(?:set|used|needed|present|committed|hard-?coded)|no longer|never|log|print', 'commits?|visible');
const codeFile = /\b[\w-]+\.(?:tsx?|jsx?|mjs|py|rb|php|java|kt|dart|go|cs)\b/i;
const notEnv = (0,intents_words .bz)('build command|rotate|rotated|rotation|document|documented|github secrets|(?:github )?actions secrets|repo(?:sitory)? (?:secrets|variables)|console\\.log|tables?', 'columns?|enum|constant|extension|branch|event|permission|index(?:es)?|role', 'backed up|backup (?:is )?stored|fingerprints?|compares?|compared|exceeds?');
const elsewhere = /\b(?:in|for|on|to|of) (?:the )?(?:dev(?:elopment)?|local|staging)\b(?!.{0,200}\bprod)|\blocally\b/i;
const variables = [
	{
		id: 'log-level',
		all: [(0,intents_words .bz)('log(?:ging)? levels?|nível de log|nivel de log|niveau de log')],
		none: [(0,intents_words .bz)('documented|review\\w*|structured|format|per environment|consistent\\w*|dynamic\\w*|changed at')],
		propose: (_, facts) => {
			const { checks, needs = [] } = envFile(facts, {
				env: { keys: { LOG_LEVEL: { in: ['info', 'warn', 'warning', 'error'] } } },
			});
			return facts.keys.includes('LOG_LEVEL')
				? { checks, needs }
				: { checks, needs: [...needs, 'the name of the variable'] };
		},
		examples: ['Log level set to info or warn', 'Configure the logging level for production'],
		counterExamples: ['Logs are shipped', 'Log levels are documented'],
	},
	{
		id: 'key-of-thing',
		all: [
			/\([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:=[^()\s]*)?(?:, ?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?:=[^()\s]*)?){0,5}\)/,
			(0,intents_words .bz)('set|configured?|configure|define[ds]?|enable[ds]?|added|add|updated?|generated?|provided?|changed?|adjust(?:ed)?'),
		],
		none: [negated, notEnv, elsewhere],
		propose: ({ text, spans }, facts) => {
			const keys = keysIn(text, spans);
			return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } });
		},
		examples: ['Set application domain (APP_HOST)', 'Rate limiting enabled (`THROTTLE_ENABLED=true`)'],
		counterExamples: ['Database is reachable (DATABASE_URL)', 'Old domain removed (OLD_HOST)'],
	},
	{
		id: 'keys-below',
		all: [(0,intents_words .bz)('env|\\S*\\.env\\S*|(?:env(?:ironment)?|config(?:uration)?|required|production) variables?|secrets')],
		none: [negated, (0,intents_words .bz)('documented|example|rotat\\w+|locally|local development')],
		also: (0,intents_words .bz)('update|copy'),
		propose: ({ code }, facts) => {
			const keys = [...new Set(code.flatMap((line) => keyOfLine.exec(line)?.[1] ?? []))];
			return keys.length === 0
				? null
				: envFile(facts, { env: { keys: Object.fromEntries(keys.map((key) => [key, { exists: true }])) } });
		},
		examples: [
			'Set in the environment variables:\n  ```\n  API_URL=https://api.acme.io\n  MAIL_FROM=shop@acme.io\n  ```',
		],
		counterExamples: ['Set the environment variables:\n  ```\n  npm run env\n  ```'],
	},
	{
		id: 'key-absent',
		all: [
			bareKey1,
			(0,intents_words .bz)('(?:should|must|shall|is|are|be) (?:not|never)(?: be)? (?:set|present|defined|configured)|not set|unset|absent'),
		],
		none: [notEnv, elsewhere],
		evenNegated: true,
		propose: ({ text, spans }, facts) => {
			const keys = [...keysIn(text, spans).keys()];
			if (keys.length === 0)
				return null;
			return envFile(facts, { env: { keys: Object.fromEntries(keys.map((key) => [key, { exists: false }])) } });
		},
		examples: ['`ALLOW_TEST_TOKENS` must not be set', 'DISABLE_RATE_LIMIT is unset in production'],
		counterExamples: ['`API_URL` is set', 'Timeouts must not be set'],
	},
	{
		id: 'group-of-keys',
		all: [/(?<![\w$./=-])[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*_\*/],
		none: [negated, (0,intents_words .bz)('rotat\\w+|documented|reviewed')],
		propose: (_, facts) => envFile(facts, {
			env: {
				rules: [...(facts.example === null ? [] : ['missing-*']), 'placeholder', 'group-incomplete'],
				...exampleOf(facts),
			},
		}),
		examples: ['All `SMTP_*` variables if email is enabled', '`STRIPE_*` keys set'],
		counterExamples: ['`STORAGE_*` allowlists reviewed', '`OLD_*` keys removed'],
	},
	{
		id: 'keys',
		evenNegated: true,
		all: [/\p{Lu}{2}/u],
		none: [(0,intents_words .bz)('ssh access|access to'), negated, notEnv, elsewhere, codeFile],
		also: (0,intents_words .bz)('update|define|definir|review|revisar|ajustar'),
		propose: ({ text, spans, headings }, facts) => {
			const keys = keysIn(...outsideBrackets(text, spans));
			return keys.size === 0 || !isSetting(text, headings)
				? null
				: envFile(facts, { env: { keys: expectations(keys) } });
		},
		examples: ['`DATABASE_URL` configured', 'REDIS_URL - Redis connection string', '`JWT_EXPIRES_IN=7d`'],
		counterExamples: [
			'README_FIRST was read',
			'API keys rotated',
			'`DEBUG_TOOLBAR=True` only in development',
			'`API_URL` points to staging',
			'`OLD_KEY` removed',
			'Table `USER_ROLES` has an index',
			'Run RUN_THIS_FINAL.sql in the editor',
			'`DB_PASSWORD` is never logged',
			'`VAULT_KEY` backed up securely',
			'`VAULT_KEY` backup stored apart from the database',
			'Limits of the table do not exceed `MAX_UPLOAD_MB`',
		],
	},
	{
		id: 'all-variables',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('env(?:ironment)?[ -]?(?:variables?|vars?|files?|configs?|configuration|settings|values|secrets)', '(?<!-)env|\\S*\\.env\\S*|variáveis de ambiente|variables de entorno', '(?:todas )?(?:las |as )?vari(?:ables|áveis) de \\w+|environment de produção', "variables d['’]environnement|umgebungsvariablen|ortam değişkenleri|переменные окружения", '环境变量', 'config(?:uration)? (?:variables?|vars)|production (?:variables|secrets)', 'required (?:variables|secrets)'),
			(0,intents_words .bz)('all|required|set|configured|configurad[oa]s?|defined|definid[oa]s?|present|complete', 'correct(?:ly)?|updated|production|reais|filled|loaded|added|validated|verified|in place', 'populated|ready|set up|configure|set|tanımlandı|gesetzt|gepflegt|configurées|заданы', '已?配置', '已?设置', 'configurar|created|create|exists?|checked|provided|available|criar'),
		],
		none: [
			(0,intents_words .bz)('documented|document|no(?! missing)|not|never|stored?|rotate\\w*|encrypted|managers?|committed|separate\\w*', 'staging|reviewed|exposed|client|moved|via|through|logs?|parity|gitignore\\w*|injected|reference', 'between|differences|secured|securely|backend deployed'),
		],
		also: (0,intents_words .bz)('update'),
		propose: (_, facts) => {
			const { checks, needs = [] } = envFile(facts, {
				env: { rules: ['file-missing', 'missing-*', 'placeholder', 'unresolved'], ...exampleOf(facts) },
			});
			return facts.example === null
				? {
					checks,
					needs: [...needs, 'an example of the env file, such as .env.example, or the keys under `required`'],
				}
				: { checks, needs };
		},
		examples: [
			'All environment variables are set',
			'Required env vars configured',
			'`backend/.env` configured with production values',
			'Variáveis de ambiente configuradas',
			'Update `.env` for production',
			'Production env validated',
			'环境变量已配置',
		],
		counterExamples: [
			'Production environment is ready',
			'Secrets of the vault configured',
			'Environment variables are documented',
			'Environment is separate from staging',
			'All sensitive data moved to environment variables',
			'Environment variables are never exposed to the client',
			'Production environment has been provisioned',
			'All environments use the same image',
		],
	},
	{
		id: 'error-tracker',
		all: [(0,intents_words .bz)('sentry|bugsnag|rollbar|SENTRY_DSN|error tracking|error tracker|error monitoring|honeybadger')],
		none: [(0,intents_words .bz)('dashboards?|alerts?|review\\w*|test error|receiv\\w+|release|sourcemaps?|source maps?')],
		context: (0,intents_words .bz)('configured|configure|set|set up|setup|dsn|enabled|enable|integrated|integration|active', 'implemented|in place|e\\.g\\.|for errors|SENTRY_DSN'),
		propose: ({ text }, facts) => /sentry/i.test(text) || facts.keys.includes('SENTRY_DSN')
			? envFile(facts, { env: { keys: { SENTRY_DSN: { exists: true } } } })
			: {
				checks: { env: { keys: { ERROR_TRACKER_KEY: { exists: true } } } },
				needs: [...(envFile(facts, {}).needs ?? []), 'the variable that holds the address or key of the tracker'],
			},
		examples: [
			'Sentry configured',
			'Set up error tracking (Sentry)',
			'Error tracking is set up',
			'Error monitoring integrated',
		],
		counterExamples: ['Sentry dashboards reviewed', 'Sentry alerts go to the team'],
	},
	{
		id: 'service-keys',
		all: [
			(0,intents_words .bz)('api[ -]?keys?|api tokens?|access keys?|client (?:id|secret)s?|credentials|live keys?', '(?:stripe|openai|anthropic|google|twilio|sendgrid|razorpay|paypal|firebase|supabase|maps?) keys?', 'webhook secrets?|production keys?|secret keys?|publishable keys?|chaves?|dsn'),
			(0,intents_words .bz)('generate', 'configured|set|set up|added|present|production|live|replaced|switched|updated|configure|add', 'in place|valid|validated|loaded|provided|configurad[oa]s?|generated'),
		],
		none: [
			(0,intents_words .bz)('rotat\\w+|restricted|no|not|never|hard-?coded|securely|stored?|exposed|documented|expir\\w+', 'vault|managers?|permissions?|limits?|quota|tested|test|flow|login|user|admin|default|demo|ssh', 'authentication (?:works|enforced)|revoked?|scoped?|usage|billing|demonstrat\\w+|signing', 'rails credentials|edited|monitor\\w*|hash\\w*|aws|iam|registry|database|db|redis|smtp|e-?mails?|mail|grafana|validation|management'),
		],
		also: (0,intents_words .bz)('update'),
		propose: (_, facts) => {
			const { checks, needs = [] } = envFile(facts, { env: { keys: { API_KEY: { exists: true } } } });
			return { checks, needs: [...needs, 'the name of the variable'] };
		},
		examples: [
			'OpenAI API key configured',
			'Stripe live keys set',
			'Switch to production: live keys in place',
			'Payment gateway credentials configured',
			'OAuth client ID and client secret added',
			'Webhook secret configured',
		],
		counterExamples: [
			'API keys rotated',
			'API key management set up',
			'No API keys in the code',
			'API keys are stored securely',
			'API key validation tested',
			'Default credentials changed',
			'User credentials are hashed',
			'API keys are restricted by referrer',
		],
	},
	{
		id: 'variable-by-heading',
		all: [(0,intents_words .bz)('keys?|secrets?|tokens?|urls?|dsn|passwords?|credentials|client id|origins?|webhook')],
		none: [
			(0,intents_words .bz)('rotat\\w+|no|not|never|hard-?coded|securely|exposed|documented|document|tested|vault|commit\\w*', 'review\\w*|works|managers?|restrict\\w*|redirect\\w*|dashboard|logs?|github'),
		],
		heading: (0,intents_words .bz)('environment variables?|env(?:ironment)? vars?|\\.env\\S*|env files?|required variables?', "variables|variáveis de ambiente|variables de entorno|variables d['’]environnement", 'umgebungsvariablen', '环境变量', 'ortam değişkenleri|optional variables?|production env'),
		propose: (_, facts) => {
			const { checks, needs = [] } = envFile(facts, { env: { keys: { NAME_OF_KEY: { exists: true } } } });
			return { checks, needs: [...needs, 'the name of the variable'] };
		},
		under: 'Environment variables',
		examples: ['Stripe keys for billing', 'Frontend URL', 'Mapbox token'],
		counterExamples: ['Database seeded', 'Secrets rotated', 'Never commit secrets'],
	},
	{
		id: 'leading-key',
		all: [/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w.(/])/],
		none: [negated, notEnv, elsewhere],
		evenOfPeople: true,
		propose: ({ text, spans }, facts) => {
			const keys = keysIn(text, spans);
			return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } });
		},
		examples: ['SUPER_ADMIN_IDS (ids of the team)', '`ALERT_EMAIL` set to the address of the team'],
		counterExamples: [
			'README_FIRST was approved by the team',
			'OLD_KEY removed by the team',
			'VAULT_KEY backed up by the team',
		],
	},
	{
		id: 'keys-in-brackets',
		all: [/\([^)]{0,200}\p{Lu}{2}/u],
		none: [negated, notEnv, elsewhere, codeFile],
		propose: ({ text, spans }, facts) => {
			const keys = keysIn(text, spans);
			return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } });
		},
		examples: ['Demo route is gated (`ENABLE_DEMO_MODE`)', 'Workers of each of the hosts (WEB_CONCURRENCY=4)'],
		counterExamples: [
			"Put define( 'ALLOW_EDITS', false ) into shop-config.php",
			'Backup job configured (BACKUP_DIR, cron)',
			'Database is reachable (DATABASE_URL)',
		],
	},
];

;



const env = [
	{
		id: 'debug-off',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('debug|debug mode|APP_DEBUG|DEBUG'),
			(0,intents_words .bz)('false|off|0|disabled?|disable|not|no|desativad[oa]|desactivad[oa]|désactivé'),
		],
		none: [
			(0,intents_words .bz)('code|statements?|logs?|logging|symbols?|endpoints?|console|print|toolbar'),
			(0,intents_words .bz)('ports?|information|info|output|verbose|pages?|errors?|issues?|features?|menus?|#if|flags?|builds?'),
		],
		propose: (_, facts) => envFile(facts, { env: { rules: ['debug-on', 'boolean-unclear'] } }),
		examples: ['DEBUG=False in `.env.production`', 'Debug mode disabled', 'Disable `DEBUG`', '`APP_DEBUG=false`'],
		counterExamples: [
			'No debug ports exposed',
			'No debug statements in the code',
			'Debug logs are off',
			'Debug the payment flow',
		],
	},
	{
		id: 'production-mode',
		all: [
			/NODE_ENV|APP_ENV|RAILS_ENV|DJANGO_ENV|FLASK_ENV|ASPNETCORE_ENVIRONMENT|SPRING_PROFILES_ACTIVE|RACK_ENV|MIX_ENV|GIN_MODE|production mode|production profile/i,
			(0,intents_words .bz)('production|prod|release|set|configured'),
			(0,intents_words .bz)('[A-Z]+_[A-Z_]+|GIN_MODE|enabled|active|set|on|running in|runs in|activated|started in'),
		],
		none: [(0,intents_words .bz)('staging|test(?:s|ed)?|build')],
		propose: (_, facts) => envFile(facts, { env: { rules: ['environment-not-production'] } }),
		examples: [
			'`NODE_ENV=production`',
			'Set `RAILS_ENV` to production',
			'APP_ENV is production',
			'App runs in production mode',
			'Spring production profile active',
		],
		counterExamples: [
			'Production environment ready',
			'NODE_ENV is documented',
			'Production mode of the mobile app tested',
		],
	},
	{
		id: 'app-secret',
		all: [
			/key:generate|rails secret|SECRET_KEY(?:_BASE)?|APP_KEY|secret key|JWT[ _](?:SECRET|secret|key|signing)|application key|session secret|AUTH_SECRET|NEXTAUTH_SECRET|(?:cookie|signing|encryption|auth) (?:secret|key)s?\b/i,
		],
		none: [
			(0,intents_words .bz)('rotate|rotated|rotation|rotating|flow|documented|stripe|webhook|document|backup'),
			(0,intents_words .bz)('exposed|leaks?|leaked|commit(?:s|ted)?|logs?|hard-?coded|code|codebase|never|contain'),
			(0,intents_words .bz)('vault|kms|manager|at rest|public key|ssh|expir\\w+|não contêm|aws|paypal|payment'),
		],
		context: (0,intents_words .bz)('key:generate|rails secret', 'set|strong|unique|random|generated?|generate|secure|configured|changed?|32|64|env|environment', 'variables?|secrets?|configuration|default|fortes?|aleat\\w+|fort|gerad[oa]|gerar|generar|long', 'characters|chars|bytes|stark|güçlü'),
		propose: (_, facts) => envFile(facts, { env: { rules: ['secret-short', 'published-secret', 'password-weak', 'dialect-differs'] } }),
		examples: [
			'SECRET_KEY generated',
			'`JWT_SECRET` is at least 32 characters',
			'Strong session secret set',
			'JWT signing key is long and random',
			'Generate a strong `NEXTAUTH_SECRET`',
			'Encryption key configured',
		],
		counterExamples: [
			'JWT secret rotated every 90 days',
			'Stripe secret key works',
			'Secret keys are kept in a vault',
			'No secret key in the code',
			'Encryption keys expire after a year',
		],
	},
	{
		id: 'hosts',
		all: [/ALLOWED_HOSTS|allowed hosts|trusted hosts/i],
		none: [negated],
		propose: (_, facts) => envFile(facts, { env: { rules: ['django-hosts'] } }),
		examples: ['ALLOWED_HOSTS configured with actual domain(s)', 'Set `ALLOWED_HOSTS`'],
		counterExamples: ['Hosts file has the new server'],
	},
	{
		id: 'csrf-origins',
		all: [/CSRF_TRUSTED_ORIGINS|csrf trusted origins/i],
		propose: (_, facts) => envFile(facts, { env: { rules: ['csrf-origins'] } }),
		examples: ['CSRF_TRUSTED_ORIGINS includes frontend domain'],
		counterExamples: ['CSRF protection enabled'],
	},
	{
		id: 'cors-keys',
		all: [/CORS_[A-Z_]+/],
		propose: (_, facts) => envFile(facts, { env: { rules: ['cors'] } }),
		examples: ['CORS_ALLOWED_ORIGINS set to frontend domain', '`CORS_ORIGIN` is set'],
		counterExamples: ['CORS configured'],
	},
	{
		id: 'database-credentials',
		all: [(0,intents_words .bz)('databases?|db|postgres\\w*|mysql|redis|mongo\\w*'), (0,intents_words .bz)('credentials?|passwords?')],
		none: [(0,intents_words .bz)('rotate|rotated|rotation|documented|hashed|hashing|stored|manager|vault|shared')],
		context: (0,intents_words .bz)('configure|authentication|required|strong|unique|changed|configured|set|secure|random|default'),
		propose: ({ text }, facts) => {
			const rules = ['password-weak', 'secret-reused', 'credentials-disagree', 'url-invalid'];
			if (!/\b(?:redis|mongo\w*)\b/i.test(text))
				return envFile(facts, { env: { rules } });
			const known = facts.keys.find((key) => (/redis/i.test(text) ? /^REDIS_(?:PASSWORD|PASS|URL)$/ : /^MONGO\w*_(?:PASSWORD|PASS|URI|URL)$/).test(key));
			const key = known ?? (/redis/i.test(text) ? 'REDIS_PASSWORD' : 'MONGO_PASSWORD');
			const { checks, needs = [] } = envFile(facts, { env: { rules, keys: { [key]: { exists: true } } } });
			return known === undefined
				? { checks, needs: [...needs, `the key of the env file that holds it, such as ${key}`] }
				: { checks, needs };
		},
		examples: ['Database credentials are strong and unique', 'Redis password configured', 'Mongo password is set'],
		counterExamples: ['Database credentials rotated', 'User passwords are hashed'],
	},
	{
		id: 'no-placeholders',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('placeholders?|default values?|example values?|dummy values?'),
			(0,intents_words .bz)('env|\\.env\\S*|variables?|environment'),
		],
		propose: (_, facts) => envFile(facts, { env: { rules: ['placeholder', 'same-as-*', 'published-secret'] } }),
		examples: ['No placeholder values left in `.env`', 'Default values replaced in the environment'],
		counterExamples: ['Placeholder images replaced'],
	},
	{
		id: 'env-example',
		also: (0,intents_words .bz)('copy'),
		all: [(0,intents_words .bz)('env|\\.env\\S*|environment file|environment'), /\.env\.example|\.env\S*\.example|file created|example/i],
		none: [(0,intents_words .bz)('not|modified|staged'), (0,intents_words .bz)('documented|document|gitignore\\w*|committed|in git|reference|for example')],
		propose: (_, facts) => envFile(facts, {
			file: { path: facts.envFile ?? '.env' },
			env: {
				rules: facts.example === null
					? ['file-missing', 'placeholder']
					: ['file-missing', 'missing-*', 'same-as-*', 'placeholder'],
				...exampleOf(facts),
			},
		}),
		examples: ['Environment file created', 'Copy `.env.production.example` to `.env.production`'],
		counterExamples: ['No `.env` file modified, example kept', '.env.example is documented'],
	},
	{
		id: 'service-urls',
		all: [
			(0,intents_words .bz)('database url|db url|redis url|connection strings?|database connection string'),
			(0,intents_words .bz)('set|configured?|configure|correct|present|points?|uses?|production'),
		],
		none: [negated],
		propose: ({ text }, facts) => {
			const key = /redis/i.test(text) ? 'REDIS_URL' : 'DATABASE_URL';
			return envFile(facts, { env: { keys: { [key]: { exists: true } } } });
		},
		examples: ['Configure database URL with PostgreSQL 16+', 'Redis URL is set'],
		counterExamples: ['Old database URL removed'],
	},
];

;


const hardening = [
	{
		id: 'ssh',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('ssh|sshd|root login|permitrootlogin|passwordauthentication'),
			(0,intents_words .bz)('disabled?|desabilitad[oa]|desabilitar|désactivé[es]?|keys? only|key-only|key-based|only|no', 'apenas|hardened|hardening|root login|password (?:login|authentication|auth)|non-default port', 'key authentication|configured'),
		],
		none: [(0,intents_words .bz)('rotat\\w+|documented|review\\w*|deploy(?:ment)? keys?|github|secrets?|tunnel|team')],
		propose: () => onServer({ command: { run: ['sshd', '-T'], expect: { stdout: { contains: 'passwordauthentication no' } }, on: 'app' } }, 'an account that may run `sshd -T`'),
		examples: [
			'SSH root login disabled',
			'SSH password authentication disabled',
			'SSH access with keys only',
			'Acesso SSH apenas com chaves',
			'Disable root login via SSH',
		],
		counterExamples: ['SSH keys rotated', 'SSH access documented', 'SSH into the server'],
	},
	{
		id: 'guards',
		all: [
			(0,intents_words .bz)('fail2ban|unattended[- ]upgrades?|apparmor|selinux|auditd|crowdsec|automatic security updates'),
			(0,intents_words .gP)(intents_words .wk, /^(?:fail2ban|unattended|crowdsec|apparmor|selinux)\b/i),
		],
		none: [(0,intents_words .bz)('consider|documented')],
		propose: () => onServer({ command: { use: 'systemd-service-active', with: { unit: 'fail2ban.service' }, on: 'app' } }, 'the name of the unit'),
		examples: [
			'fail2ban installed',
			'Configurar fail2ban',
			'Enable unattended-upgrades',
			'Automatic security updates enabled',
		],
		counterExamples: ['Consider fail2ban', 'Security updates are read'],
	},
	{
		id: 'clock-and-memory',
		all: [(0,intents_words .bz)('ntp|chrony|(?<!real-)time sync\\w*|timezone|time zone|swap|locale|ulimits?|file descriptors?'), intents_words .wk],
		none: [(0,intents_words .bz)('users?|displayed|shown|shows|dates?|display|picker|tests?|translations?|blue|slots?|calendar')],
		context: (0,intents_words .bz)('server|vps|host|machine|system|ntp|chrony|swap|time sync\\w*|ulimits?|instance'),
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows it'),
		examples: ['NTP configured on the server', 'Swap space configured', 'Server timezone set to UTC'],
		counterExamples: [
			'Real-time synchronisation of the system verified',
			'Time zone shown to users',
			'Locale switch works',
			'Blue/green swap tested',
		],
	},
	{
		id: 'account-without-rights',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('usermod|adduser|useradd', 'user|account|process|service|app(?:lication)?|usuário'),
			(0,intents_words .bz)('usermod|adduser|useradd', 'non-root|not (?:as )?root|unprivileged|without root|docker group|deploy user|sudo\\w*|não root'),
		],
		none: [(0,intents_words .bz)('database|db|postgres\\w*|mysql|containers?|images?|docker(?!\\s+group)|dockerfile|pods?|aws|iam')],
		propose: () => onServer({ command: { run: ['id', '-nG'] } }, 'whose groups are asked, and what they have to be'),
		examples: [
			'Application runs as a non-root user',
			'User added to docker group',
			'Create a deploy user with sudo rights',
		],
		counterExamples: ['Database user is not root', 'Container runs as non-root user', 'User accounts work'],
	},
	{
		id: 'system-packages',
		all: [
			(0,intents_words .bz)('system|os|server|security|packages?|apt|ubuntu|debian|sistema'),
			(0,intents_words .bz)('packages? (?:are |is )?(?:up[ -]to[ -]date|updated)|updates? (?:applied|installed)', 'apt (?:update|upgrade)|update system packages|patched|patches (?:applied|installed)', 'atualizar (?:sistema|pacotes)'),
		],
		none: [(0,intents_words .bz)('npm|pip|composer|dependencies|node|python|process')],
		also: (0,intents_words .bz)('update|atualizar'),
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that counts updates that wait'),
		examples: [
			'System packages are up to date',
			'Update system packages',
			'Server patched',
			'OS security updates applied',
		],
		counterExamples: ['npm packages are up to date', 'Security updates process'],
	},
];

var addresses = __webpack_require__(69512);
;




const wellKnown = {
	ssh: 22,
	http: 80,
	https: 443,
	postgres: 5432,
	postgresql: 5432,
	mysql: 3306,
	mariadb: 3306,
	redis: 6379,
	mongodb: 27017,
	elasticsearch: 9200,
	rabbitmq: 5672,
};
function portsIn({ text, notes, code }) {
	const whole = [text, ...notes, ...code].join('\n');
	const numbers = [...whole.matchAll(/(?<![\w.:/-])(\d{2,5})(?![\w.%/]|:\d)/g)].map(([, digits]) => Number(digits));
	const known = numbers.filter((port) => port >= 20 && port <= 65_535 && !(port >= 1990 && port <= 2050));
	if (known.length > 0)
		return [...new Set(known)];
	const named = Object.entries(wellKnown).filter(([name]) => (0,intents_words .bz)(name).test(text));
	return [...new Set(named.map(([, port]) => port))];
}
const closedWords = (0,intents_words .bz)('closed|blocked|bloquead[oa]s?|not (?:publicly )?(?:accessible|exposed|public|open|reachable)', 'not exposed|no public|private|internal only|restricted|fechad[oa]s?|não acess[ií]vel', 'nao acessivel|(?:only )?on localhost(?: only)?|localhost only|not accessible from');
const network_host = /(?<![\w@/.-])((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w/-])/i;
const fileName = /\.(?:md|env|js|ts|py|rb|php|ya?ml|json|conf|sh|txt|html|css|xml|toml|lock|sql|log|ini|example|production|io\.js)$/i;
function hostIn({ text, spans, code }) {
	for (const part of [...spans, text, ...code]) {
		const found = network_host.exec(part)?.[1];
		if (found && !fileName.test(found) && !intents_words .qf.test(found))
			return found.toLowerCase();
	}
	return null;
}
const toServer = (0,intents_words .bz)('(?:server|vps|host|droplet|instance|load ?balancer)(?:[\u2019\x27]s)? (?:ip|address)', '(?:right|correct|production) (?:ip|address)', '(?:points?|pointed|pointing|resolves?) (?:to|at) (?:the |our |your |this )?(?:production )?(?:server|vps|ip|load ?balancer)');
const literalAddress = /(?<![\w.:/-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.:/-])/;
function nameOf(url) {
	const name = URL.parse(url)?.hostname ?? '';
	return (0,addresses .e)(name.replace(/^\[|\]$/g, '')) !== 0 || (0,host .U9)(name) ? null : name;
}
const network = [
	{
		id: 'mail-dns',
		all: [
			(0,intents_words .bz)('spf|dkim|dmarc|mx records?', '(?:sending|sender|e-?mail) domain (?:is )?(?:verified|authenticated|verification)', 'verify (?:the )?(?:sending|sender|e-?mail) domain'),
		],
		none: [(0,intents_words .bz)('monitor\\w*|reports? reviewed|documented|users?')],
		propose: (item) => {
			const name = hostIn(item);
			const checks = { dns: { name: name ?? 'example.com', type: 'TXT', expect: { exists: true } } };
			return name === null ? { checks, needs: ['the domain that mail is sent from'] } : { checks };
		},
		examples: ['SPF, DKIM and DMARC records are set', 'Sender domain verified', 'MX records point to the provider'],
		counterExamples: ['Email works'],
	},
	{
		id: 'dns',
		all: [
			(0,intents_words .bz)('dns|a records?|cname|domain\\w*|subdomain\\w*|nameservers?|resolv\\w+ (?:to|para)|resolvendo', 'domínio'),
			(0,intents_words .bz)('switch(?:ed)?|cut ?over|cutover', 'configuration|settings', 'resolv\\w+|points?|pointed|pointing|configured|configure|propagat\\w+|propagation|records?', 'set ?up|set|updated|correct|resolvable|configurad[oa]|resolvendo|apontando|working|connected', 'custom|resolves?|live|active|aponta\\w*|apunta\\w*|pointe|zeigt|verified|ready|create|created', 'added|add|changed'),
		],
		none: [
			/^domains?(?: names?)?(?: – configured)?$/i,
			(0,intents_words .bz)('domain list|site key|recaptcha|console|dns only|proxied'),
			(0,intents_words .bz)('registered|register|purchase\\w*|renew\\w*|spf|dkim|dmarc|ttl|emails?|documented|cookies?', 'origins?|allowed|cors|events?|ssl|certificates?|expert\\w*|redirects?|rollback|inventor\\w*', 'browsers?|accessible|portal|log ?in|dangling|removed|failover', 'domain (?:knowledge|models?|logic|events?|layer|experts?|users?|restrictions?)', 'authorized domains?|referrer|webhooks?|registrar|provider|bound|whitelist\\w*|admin|https|oauth', 'site url|env|urls?|internal dns lookups?'),
		],
		also: (0,intents_words .bz)('update|register'),
		propose: (item, facts) => {
			const name = hostIn(item);
			const site = facts.url === null ? null : nameOf(facts.url);
			const own = site !== null && /\bwww\b/i.test(item.text) ? site.replace(/^(?!www\.)/, 'www.') : site;
			const unknown = /\bwww\b/i.test(item.text) ? 'www.example.com' : 'example.com';
			const address = literalAddress.exec([item.text, ...item.notes].join(' '))?.[0];
			const isAddressAsked = address !== undefined || toServer.test(item.text);
			const resolvers = /propagat/i.test(item.text) ? { resolvers: ['1.1.1.1', '8.8.8.8', '9.9.9.9'] } : {};
			const expect = isAddressAsked ? [address ?? '203.0.113.10'] : { exists: true };
			const checks = { dns: { name: name ?? own ?? unknown, ...resolvers, expect } };
			const ofName = name !== null
				? []
				: facts.url !== null && own === null
					? ['the name of the site']
					: (web(facts, checks).needs ?? []);
			const needs = isAddressAsked && address === undefined ? [...ofName, 'the address of the server'] : ofName;
			return needs.length === 0 ? { checks } : { checks, needs };
		},
		examples: [
			'DNS is configured',
			'Domain pointed to server IP (A record)',
			'`app.acme.io` resolves to the server',
			'DNS propagation complete',
		],
		counterExamples: [
			'DNS records are inventoried',
			'Add the domain to the list of the reCAPTCHA console',
			'Domain registered for five years',
			'CORS allows the domain',
			'Domain models are complete',
			'DNS failover documented',
		],
	},
	{
		id: 'ports-closed',
		evenNegated: true,
		all: [(0,intents_words .bz)('ports?|portas?|postgres\\w*|mysql|redis|mongodb|databases?|elasticsearch|services?'), closedWords],
		none: [
			(0,intents_words .bz)('tests?|code path|error|messages?|exceptions?|users?|data|logs?|secrets?|credentials|admin', 'tokens?|rows?|fields?|queries|backups?|from (?:the )?client'),
			(0,intents_words .bz)('network|vpc|subnet|bucket|repository|registry|endpoints?|beta|keys?'),
		],
		propose: (item) => {
			const ports = portsIn(item);
			const checks = { ports: { closed: ports.length === 0 ? [5432] : ports } };
			return ports.length === 0 ? { checks, needs: ['the ports that have to be closed'] } : { checks };
		},
		also: (0,intents_words .bz)('block|close'),
		examples: ['Port 5432 is blocked', 'PostgreSQL is not publicly accessible', 'Redis port not exposed'],
		counterExamples: ['Repository is private', 'Database is private to the team'],
	},
	{
		id: 'ports-open',
		all: [(0,intents_words .bz)('ports?|portas?|firewall|ufw|iptables|security groups?')],
		none: [
			(0,intents_words .bz)('documented|review\\w*|log(?:s|ging)?|export\\w*|serial|port forwarding|waf|application firewall', 'web application|scheduled|wafs?|consider\\w*|report(?:s|ing)?|rate|ssh port|cloud run', 'env(?:ironment)?|vpn|intranet|office|bastion|internal(?:ly)?|(?:from|by|to) the (?:proxy|load balancer)'),
		],
		context: (0,intents_words .bz)('open|opened|allow\\w*|configured|configure|enabled|enable|active|rules?|set ?up|liberad[oa]s?', 'only|restrict\\w*|abert[oa]s?|fechad[oa]s?|outras|demais|permitir|configurar|necessary', 'required ports?|expose[ds]?|offen|ouverts?|açık|is on|in place|blocks?'),
		propose: (item) => {
			const ports = portsIn(item);
			const open = ports.filter((port) => [22, 80, 443].includes(port) || !/fechad|closed|blocked/i.test(item.text));
			const checks = { ports: { open: open.length === 0 ? [80, 443] : open } };
			return ports.length === 0 && !/firewall|ufw/i.test(item.text)
				? { checks, needs: ['the ports that have to be open'] }
				: {
					checks: /firewall|ufw/i.test(item.text)
						? { ports: { open: checks.ports.open, closed: [5432, 6379] } }
						: checks,
				};
		},
		examples: [
			'Firewall configured',
			'Ports 80 and 443 are open',
			'UFW enabled',
			'Only necessary ports are open',
			'Configurar firewall do servidor',
			'Security groups allow 443 only',
		],
		counterExamples: [
			'Firewall logs reviewed',
			'Port 8080 open for the VPN only',
			'Export the data',
			'Web application firewall enabled',
			'Reports port to CSV',
		],
	},
	{
		id: 'firewall-command',
		all: [],
		none: [(0,intents_words .bz)('documented|reviewed')],
		propose: (item) => {
			if (!/\bufw (?:--force )?(?:allow|enable|status|default|deny)\b|firewall-cmd|iptables -/i.test([item.text, ...item.code].join('\n')))
				return null;
			const allowed = item.code.filter((line) => /\ballow(?:s|ed)?\b/i.test(line));
			const ports = portsIn({ ...item, notes: [], code: allowed });
			const closed = allowed.some((line) => /\bonly\b/i.test(line))
				? { closed: [5432, 6379].filter((port) => !ports.includes(port)) }
				: {};
			return ports.length === 0
				? { checks: { command: { use: 'firewall-active', on: 'app' } }, needs: ['a server under `servers`'] }
				: { checks: { ports: { open: ports, ...closed } } };
		},
		examples: [
			'`ufw allow 443/tcp`',
			'Check `ufw status`',
			'Run `sudo ufw enable`',
			'Firewall is on\n  ```\n  ufw status # only 443 and 2222 are allowed\n  ```',
		],
		counterExamples: ['UFW is documented'],
	},
];

;


const runSha = '${{ run.sha }}';
function unknownPath(facts, what, status, path) {
	const checks = { http: { request: `GET ${path}`, expect: { status } } };
	return { checks, needs: [...(web(facts, checks).needs ?? []), what] };
}
const pages = [
	{
		id: 'noindex',
		evenNegated: true,
		all: [(0,intents_words .bz)('noindex|no-index|search engine (?:indexing|visibility)|indexing|nofollow')],
		none: [(0,intents_words .bz)('google|search console|database|document|staging|verify all pages|elasticsearch|bulk|semantic')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { status: 200, body: { 'not-contains': 'noindex' } } } }),
		examples: ['`noindex` removed', 'Search engine indexing enabled', 'No noindex tag on public pages'],
		counterExamples: ['Database indexing done', 'Indexing requested in Google Search Console'],
	},
	{
		id: 'social-tags',
		all: [
			(0,intents_words .bz)('open ?graph|og:\\w+|og tags?|og image|twitter cards?', 'social (?:sharing|preview|media) (?:tags|images?|cards?|meta\\w*)'),
		],
		none: [(0,intents_words .bz)('debugger|test(?:ed)? (?:on|with)|design\\w*|validator')],
		also: (0,intents_words .bz)('review|revisar|update'),
		propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { body: { contains: 'og:' } } } }),
		examples: ['Open Graph tags set', 'OG image present', 'Twitter cards configured'],
		counterExamples: ['Graph of dependencies', 'Cards are designed', 'Social preview debugger opened'],
	},
	{
		id: 'meta-tags',
		all: [
			(0,intents_words .bz)('meta[ -]?(?:titles?|descriptions?|tags?)|title tags?|page titles?', 'titles? (?:and|&|/|\\+) (?:meta )?descriptions?|meta ?data|viewport (?:meta )?tag|lang attribute', 'charset|doctype'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('has|have')),
		],
		none: [(0,intents_words .bz)('document|database|api|images?|file metadata|review\\w*|upload\\w*|products?|catalog\\w*|store', 'nft')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { body: { contains: '<title' } } } }),
		examples: [
			'Meta titles and descriptions set',
			'Meta tags added',
			'Page titles are unique',
			'Viewport meta tag set',
		],
		counterExamples: ['File metadata works', 'Meta review done', 'Database metadata is complete'],
	},
	{
		id: 'canonical',
		all: [(0,intents_words .bz)('canonical')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { body: { contains: 'canonical' } } } }),
		examples: ['Canonical URLs are correct', 'Canonical tags set'],
		counterExamples: ['Ubuntu runs on the server'],
	},
	{
		id: 'structured-data',
		all: [(0,intents_words .bz)('structured data|schema\\.org|json-ld|schema markup|rich snippets?'), intents_words .wk],
		none: [(0,intents_words .bz)('rich results test|search console|logs?')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /', expect: { body: { contains: 'application/ld+json' } } } }),
		examples: ['Structured data added', 'JSON-LD schema markup in place'],
		counterExamples: ['Structured logging set up', 'Rich results test passed'],
	},
	{
		id: 'manifest',
		all: [
			(0,intents_words .bz)('web manifest|manifest\\.json|site\\.webmanifest|webmanifest|pwa manifest|service worker', 'security\\.txt|humans\\.txt|llms\\.txt|ads\\.txt'),
			intents_words .wk,
		],
		none: [(0,intents_words .bz)('extension|kubernetes|k8s|offline|updates?|cache|caching|chrome')],
		propose: ({ text }, facts) => {
			const named = /\b(manifest\.json|site\.webmanifest|security\.txt|humans\.txt|llms\.txt|ads\.txt)\b/i.exec(text)?.[1];
			const path = named === undefined ? '/manifest.json' : named === 'security.txt' ? '/.well-known/security.txt' : `/${named}`;
			return web(facts, { http: { request: `GET ${path}`, expect: { status: 200 } } });
		},
		examples: ['Web manifest is valid', 'security.txt present', 'manifest.json configured'],
		counterExamples: [
			'Kubernetes manifest applied',
			'Extension manifest is valid',
			'Service worker updates offline pages',
		],
	},
	{
		id: 'refused-without-login',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('unauthenticated|unauthori[sz]ed|anonymous', 'without (?:a )?(?:token|login|auth\\w*|credentials|session)', 'protected (?:routes?|endpoints?|pages?)|invalid tokens?'),
			(0,intents_words .bz)('401|403|rejects?|rejected|denied|blocked|refused|returns?|redirects?|require\\w*'),
		],
		none: [(0,intents_words .bz)('access is|logged|alerts?|uploads?|reviewed')],
		propose: (_, facts) => unknownPath(facts, 'a path that needs a login', 401, '/api/me'),
		examples: [
			'Unauthenticated requests return 401',
			'Protected routes require authentication',
			'API rejects requests without a token: 401 returned',
		],
		counterExamples: ['Anonymous users can shop', 'Unauthorized access is logged', 'Login works'],
	},
	{
		id: 'login-page',
		all: [
			(0,intents_words .bz)('login page|log-?in screen|sign[- ]in page', 'admin (?:panel|site|interface|login|ui|page|dashboard|console)|web ui|web console'),
			(0,intents_words .bz)('loads?|accessible|reachable|opens?|available|200|responds?|works? at'),
		],
		none: [(0,intents_words .bz)('not|only|restricted|mobile|by ip|admins|vpn|users|keyboard|debug|images?')],
		propose: (_, facts) => unknownPath(facts, 'the path of the page', 200, '/login'),
		examples: ['Login page loads', 'Admin panel is accessible', 'Admin UI reachable'],
		counterExamples: ['Admin panel accessible only over VPN', 'Login works', 'Admin panel not accessible to users'],
	},
	{
		id: 'api-answers',
		all: [
			(0,intents_words .bz)('api|apis|endpoints?|backend|api endpoints?|api routes?|rest api|graphql|gateway|rotas?'),
			(0,intents_words .bz)('responds?|responding|reachable|accessible|returns? (?:200|ok|data|json)|200|is up|respondendo', 'answers?|live'),
		],
		none: [
			(0,intents_words .bz)('times?|under|within|ms|seconds?|fast|not|key|keys|documentation|docs|error|errors|slow', 'live keys?|p9\\d|latency|rate|mobile|internal|only|correct data|public(?:ly)?|third[- ]party', 'external|versioned|swagger|openapi|database|from (?:the )?database|protected|limit\\w*|logs?', 'validated|request|mocked'),
		],
		propose: (_, facts) => unknownPath(facts, 'the path of the API', 200, '/api'),
		examples: ['API endpoints respond', 'Backend is reachable', 'API is accessible', 'GraphQL endpoint returns 200'],
		counterExamples: [
			'API responds in under 500 ms',
			'API keys are live',
			'API documentation is accessible',
			'Public API is live with partners: external review done',
		],
	},
	{
		id: 'deployed-version',
		all: [
			(0,intents_words .bz)('deployment (?:is |was )?executed|(?:new|right|correct|latest|expected) (?:version|release|commit|build) (?:is )?(?:deployed|live|running|served|shown)', 'deployed (?:version|commit) (?:is |matches )?(?:correct|right|the release|expected|tag)'),
		],
		none: [(0,intents_words .bz)('app store|play store|mobile|docs|images?|node|php|python')],
		propose: (_, facts) => {
			const path = facts.health ?? '/health';
			const checks = { http: { request: `GET ${path}`, expect: { status: 200, body: { contains: runSha } } } };
			return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path that tells which version runs'] };
		},
		examples: ['Deployment executed', 'Correct version deployed', 'New version is live'],
		counterExamples: [
			'Latest version of Node running',
			'Deployment planned',
			'Deployment executed twice in the mobile app store',
		],
	},
	{
		id: 'listed-content',
		all: [
			(0,intents_words .bz)('(?:sample|demo|initial|first|seed|example) (?:products?|articles?|posts?|categor(?:y|ies)|items?|events?|courses?)'),
			(0,intents_words .bz)('added|created|loaded|imported|seeded|published|present|in place|visible|available'),
		],
		none: [(0,intents_words .bz)('removed?|deleted?|none|no|not|images?|photos?|documented|order(?:ed|s)?|payments?|reviews?|tested')],
		propose: (_, facts) => {
			const expect = { status: 200, json: { '$.results': { length: { gte: 1 } } } };
			const checks = { http: { request: 'GET /api/products', expect } };
			return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path that lists them'] };
		},
		examples: ['Sample products added', 'First articles published', 'Initial categories created'],
		counterExamples: ['Sample products removed', 'Demo data removed', 'Product images added'],
	},
	{
		id: 'answer-times',
		all: [
			(0,intents_words .bz)('(?:response|answer) times?|latency|performance (?=\\((?:response|answer) times?)'),
			(0,intents_words .bz)('error rates?|(?:api|site|pages?|endpoints?|requests?|performance)', '(?:below|under|within|less than|at most|<|≤) ?\\d+(?:\\.\\d+)? ?(?:ms|s|sec|seconds?)'),
		],
		none: [
			(0,intents_words .bz)('alerts?|dashboards?|graphs?|load|stress|support|tickets?|database|db|quer(?:y|ies)|slos?|slas?|baseline', 'documented|reviewed|metrics|tracing|apm|cache|incident|team|users?|mobile|replication|third[- ]party'),
		],
		also: (0,intents_words .bz)('monitor|measure'),
		propose: ({ text }, facts) => {
			const [, most, unit = ''] = /(\d{1,5}(?:\.\d{1,3})?) ?(ms|s|sec|seconds?)\b/i.exec(text) ?? [];
			const p95 = { lt: most === undefined ? '1s' : `${most}${/^ms$/i.test(unit) ? 'ms' : 's'}` };
			const expect = { status: 200, time: { p95 }, 'error-rate': { lte: 0.01 } };
			const checks = { http: { request: 'GET /', repeat: { times: 20, every: '1s' }, expect } };
			const { needs = [] } = web(facts, checks);
			return most === undefined ? { checks, needs: [...needs, 'how soon it has to answer'] } : { checks, needs };
		},
		examples: [
			'Monitor performance (response times, error rates)',
			'API response time under 300 ms',
			'Site latency below 1.5 seconds',
		],
		counterExamples: [
			'Alerts on response times',
			'Response time of support agreed',
			'Database latency below 5 ms',
			'Response times of the API are graphed on dashboards',
		],
	},
	{
		id: 'rate-limit',
		all: [
			(0,intents_words .bz)('rate[- ]?limit\\w*|throttl\\w+|brute[- ]force protection|limite de requisições', 'limitation de débit', '限流'),
		],
		none: [
			(0,intents_words .bz)('backend|memory|stores?'),
			(0,intents_words .bz)('documented|tune|acceptable|reviewed|values|distributed|third[- ]party|provider|openai|alerts?', 'evaluieren|monitor\\w*|considered|waf|expected|evaluate\\w*|upstream|email|supabase|captcha', 'log(?:s|ged)|confirmed|strategy|if (?:needed|applicable|required)|considering|per queue|per tenant|review\\w*'),
		],
		context: /log-?in|sign-?(?:in|up)|auth|regist|password|429|api|endpoint|\b(?:active|enabled|configured|works|working|enforced|in place)\b|\b\d+ ?(?:req|requests?|rpm|per|\/)|[(]test/i,
		propose: (_, facts) => {
			const checks = {
				http: { request: 'POST /login', repeat: { times: 20, until: { status: 429 } } },
			};
			return {
				checks,
				needs: [...(web(facts, checks).needs ?? []), 'a request that is limited, and how often it may be sent'],
			};
		},
		examples: [
			'Rate limiting active',
			'Rate limiting enabled on the API',
			'Rate limiting on the login endpoint',
			'API throttling configured',
			'Rate limits are active: 100 requests per minute',
		],
		counterExamples: [
			'Rate limiting considered with the product',
			'Expected rate limits of upstream are documented',
			'Rate limits documented',
			'Rate limits of the provider are known',
			'Rate limit alerts set',
		],
	},
];

;


const toolOfCi = /(?<![\w-])(?:go (?:test|build|vet)|(?:npm|pnpm|yarn|bun)(?: run)? (?:test|build|lint|type-?check|check|check-types|format|e2e|ci)[\w:.-]*|npm t\b|pytest|cargo (?:test|build|clippy|fmt)|mvnw? |\.?\/?gradlew? |bundle exec (?:rspec|rubocop)|(?:bin\/)?rails test|rspec|phpunit|manage\.py test|artisan test|docker build|tsc --noEmit|npx tsc|npx eslint|eslint [.-]|ruff (?:check|format)|mypy |black --check|prettier --check|dotnet (?:test|build)|flutter (?:test|build)|make (?:test|lint|build)|next build|vite build|playwright test|cypress run|vitest|phpstan|npx jest)/i;
const scriptAlone = /^(?:run:? )?(?:npm|pnpm|yarn|bun) run (?!(?:dev|start|serve|watch|deploy|seed|db|migrat|prisma|release|publish|preview)\b)[\w:.-]+[.:]?(?:\s+(?:passes|is green|succeeds|ok|\p{Extended_Pictographic})\b.*)?$/iu;
const scriptPasses = /(?:^|\s)(?:\.\/)?(?:[\w-]+\/){0,4}[\w-]+\.(?:sh|py|mjs|ts) (?:passes|succeeds|exits? (?:with )?0|is green)\b/i;
function checksOf(what) {
	return {
		checks: { github: { checks: [what] } },
		needs: [`the name of the check of the commit that stands for ${what}`],
	};
}
const otherTests = /(?<![\p{L}-])(?!(?:all|alle|todos|todas|tous|toutes|os|las|los|les|die|the|our|its|my|your|and|or|of|with|new|unit|integration|e2e|end-to-end|api|apis|backend|back-end|frontend|front-end|server|client|automated|regression|functional|contract|component|service|existing|relevant|required|related|ci|code|local|full|every|critical|run|core|smoke|post-deployment|python|go|js|jest|pytest|vitest|playwright|cypress|phpunit|rspec|django|rails|laravel|node|react|mobile|web|app|application|these|those|that|if|when|ensure|verify|confirm|check|execute|make|sure)(?![\p{L}-]))[\p{L}-]+ tests?(?![\p{L}-])/iu;
const botConfigured = /\b(?:dependabot|renovate)\b/i;
const pipeline = [
	{
		id: 'tests-pass',
		all: [
			(0,intents_words .bz)('workflows?|\\S+\\.ya?ml', 'tests?|test suites?|ci|pipelines?|e2e|ci/cd|github actions|testes|pruebas|specs|testleri?', '(?:ci|status|automated|required|quality|code quality|post-migration) checks|pytest|jest|vitest', 'тесты', '测试'),
			(0,intents_words .bz)('pass|passes|passing|passed|green|succeed\\w*|(?:ran|run|completed?|executed) successfully', 'ci successful|erfolgreich|passando|passam|pasan|passent|bestehen|bestanden|grün|geçiyor', 'проход\\w+', '通过', 'run (?:the )?(?:full|complete|entire|whole|all)|run (?:all )?(?:unit|integration|e2e|automated)', 'all (?:unit |integration )?tests run|executed'),
		],
		also: (0,intents_words .bz)('test'),
		none: [
			(0,intents_words .bz)('connections?'),
			otherTests,
			(0,intents_words .bz)('load|penetration|connectivity|restore|failed tests?|retests?|validate|linked|backup|dry-?run', 'test users?|test data|test accounts?|test emails?|test transactions?|test payments?|performance', 'security|accessibility|usability|browser|device|user checks|health|smoke|manual\\w*|email', 'security audit|acceptance|stress|fails?|before'),
		],
		propose: () => checksOf('tests'),
		examples: ['All tests passing', 'CI pipeline is green', 'Unit tests pass'],
		counterExamples: [
			'Failed tests are linked to fixes',
			'User checks passed',
			'Database connection test succeeds',
			'Test the login',
			'Load test passed',
			'Database connectivity test passes',
		],
	},
	{
		id: 'pipeline',
		all: [
			(0,intents_words .bz)('ci|ci/cd|continuous integration|continuous delivery|continuous deployment|build pipelines?', '(?:deployment|ci|ci/cd|delivery) pipelines?|github actions(?: workflows?)?', '(?:ci|build|deploy(?:ment)?|release) workflows?'),
			(0,intents_words .bz)('configured|set ?up|in place|exists?|running|runs?|working|works|active|enabled|automated', 'operational|created|executes?|aktiv|configurad[oa]|lints?|tests?', 'every (?:commit|push|pr|pull request)|ready|implemented|functional|builds?'),
		],
		none: [
			(0,intents_words .bz)('secrets?|documented|approval|rollback|business|user|order|users|email|checkout', 'production approval|manual|variables|credentials|team|nightly|weekly|tokens?|payment|booking', 'main workflows?|coverage|generated answers|approvals?|agents?|automation|n8n|review workflows?'),
		],
		propose: () => ({
			checks: { file: { path: '.github/workflows/*.y*ml' }, github: { checks: ['tests'] } },
			needs: ['the names of the checks of the commit'],
		}),
		examples: [
			'CI/CD pipeline configured',
			'GitHub Actions workflow set up',
			'Continuous integration runs on every commit',
			'CI runs tests and lint',
		],
		counterExamples: [
			'Main workflows run for each user',
			'Unit test gaps of the workflow engine filled',
			'CI secrets documented',
			'Business workflow works',
			'Approval workflow set up',
		],
	},
	{
		id: 'tests-run',
		all: [
			(0,intents_words .bz)('(?:unit|integration|e2e|end[- ]to[- ]end|contract|automated|regression|component|functional|api)(?:[ /,&+]+(?:and )?(?:unit|integration|e2e|end[- ]to[- ]end|contract))* tests?', 'test suites?|automated testing|test automation|testes (?:unitários|automatizados|de integração)', 'pruebas (?:unitarias|automatizadas)|static (?:code )?analysis|sonarqube|sonar|linting', 'code quality (?:gate|scan\\w*)'),
			(0,intents_words .bz)('configured|in (?:the )?(?:ci|pipeline|build)|in ci/cd|automated|automatically|run(?:s|ning)?', 'every (?:commit|push|pr|pull request)|pull requests?|executed?|in place|exists?|present|implemented|written', 'set ?up|enabled|part of (?:the )?(?:ci|build|pipeline)|has|have|integrated|done|complete[d]?', 'green'),
		],
		none: [
			(0,intents_words .bz)('load|performance|penetration|manual(?:ly)?|plan|documented|environment|coverage|users?|for', 'mocks?|strategy|security|gaps?|tested|edge cases?|criteria|stress|chaos|smoke|acceptance|paths?', 'operations?|reviewed|data'),
		],
		propose: ({ text }) => checksOf(/lint|static|sonar|quality/i.test(text) ? 'lint' : 'tests'),
		examples: [
			'Unit tests',
			'Integration tests are automated',
			'End-to-end tests are automated',
			'Static code analysis in the pipeline',
			'Linting enabled',
		],
		counterExamples: ['Load tests run weekly', 'Unit tests for edge cases written', 'Acceptance tests done by users'],
	},
	{
		id: 'build-passes',
		all: [
			(0,intents_words .bz)('builds?|compil(?:es|ation)|build de produção'),
			(0,intents_words .bz)('production build(?: is)?(?: tested| works| created| successful)?', 'run (?:the )?(?:production )?build|build (?:for )?production|compil\\w+|erfolgreich|green|tested', 'validar|sin errores|sem erros|sans erreurs?|verified|runs|pass\\w*|succeed\\w*|successful\\w*', 'succeeds?|without errors?|no errors?|clean|completes?|works|executado'),
		],
		none: [
			(0,intents_words .bz)('command|time|args?|documented|size|numbers?|images?|docker|teams?|cache|uploaded|ios|android|apk', 'testflight'),
		],
		propose: () => checksOf('build'),
		examples: ['Build succeeds without errors'],
		counterExamples: ['Build Command: npm run build', 'Build time under a minute'],
	},
	{
		id: 'lint-clean',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('lint\\w*|eslint|ruff|rubocop|typecheck|type checks?|type checking|tsc|typescript|mypy|phpstan', 'prettier|flake8|pylint|golangci\\S*|clippy|black|biome|type-?check\\w*|code formatting', 'static analysis|compilation errors?|compiler warnings?|build warnings?|code style|pint|stylelint'),
			(0,intents_words .bz)('pass\\w*|clean|no errors?|errors?|warnings?|green|without|succeed\\w*|violations?|--check|zero', 'fehler|run'),
		],
		none: [
			(0,intents_words .bz)('database|schema'),
			(0,intents_words .bz)('console|runtime|strict mode|error (?:pages?|handling|messages?|tracking)|dates?|numbers?', 'black friday'),
		],
		propose: () => checksOf('lint'),
		examples: ['ESLint passes', 'No TypeScript errors'],
		counterExamples: ['Database lint reports no errors', 'Error formatting works', 'Lint rules are discussed'],
	},
	{
		id: 'ci-command',
		evenNegated: true,
		all: [],
		none: [(0,intents_words .bz)('command|documented|dev|start|watch|clone|migrat\\w+|on (?:the )?(?:server|vps)')],
		also: (0,intents_words .bz)('test|write|perform'),
		propose: ({ text, code }) => {
			const found = toolOfCi.exec(text)?.[0] ??
				scriptAlone.exec(text)?.[0] ??
				scriptPasses.exec(text)?.[0] ??
				(text.length < 60 ? code.map((line) => toolOfCi.exec(line)?.[0]).find(Boolean) : undefined);
			return found === undefined
				? null
				: checksOf(/build|compile/i.test(found)
					? 'build'
					: /lint|vet|clippy|tsc|typecheck|check|mypy|ruff|prettier|phpstan|rubocop/i.test(found)
						? 'lint'
						: 'tests');
		},
		examples: [
			'No race conditions: `go test -race ./pkg/...`',
			'Run `npm run build`',
			'`npm run lint`',
			'`ruff check .` passes',
			'`poetry run pytest`',
			'Typecheck: `npx tsc --noEmit`',
			'`npm run contract:verify`',
			'`./scripts/cluster-smoke.sh` passes',
		],
		counterExamples: [
			'Run `npm install`',
			'Run `npm run dev`',
			'`npm run deploy:prod`',
			'Build Command: `npm run build`',
		],
	},
	{
		id: 'image-built',
		all: [
			(0,intents_words .bz)('docker|images?'),
			(0,intents_words .bz)('builds?|built|boot|boots|pushed'),
			(0,intents_words .bz)('(?:image|container)s? builds?|builds? (?:successfully|in ci|from)|push|build and|tagged|green|pass\\w*|succeed\\w*|success\\w*|built|works|pushed', 'without errors?'),
		],
		propose: () => checksOf('image'),
		none: [(0,intents_words .bz)('uploads?|optimi\\w+|gallery|photos?|product')],
		examples: ['Docker boot green', 'Docker image built and pushed', 'Build and push the Docker image'],
		counterExamples: ['Images are optimised', 'Product images pushed to the CDN'],
	},
	{
		id: 'stage',
		all: [
			(0,intents_words .bz)('lint\\w*|type-?check\\w*|(?:unit |integration |e2e |automated )?tests?|test suites?|build|security scan\\w*|code coverage'),
			(0,intents_words .bz)('stage|step|job|gate|check|runs?|on (?:every )?(?:prs?|pull requests?|push|commit)|configured|in ci|automated'),
		],
		none: [
			(0,intents_words .bz)('manual\\w*|documented|reviewed|flaky|load|plan(?:ned)?|review|cache|time|artifacts?|images?|environment|data|users?'),
		],
		heading: (0,intents_words .bz)('ci ?/ ?cd|ci|(?:build |deployment |delivery )?pipelines?|continuous integration|github actions|gitlab ci'),
		propose: ({ text }) => checksOf(/lint|type/i.test(text) ? 'lint' : /build/i.test(text) ? 'build' : /scan/i.test(text) ? 'security' : 'tests'),
		under: 'CI/CD',
		examples: ['TypeScript typecheck stage', 'Lint step on every PR', 'Build job on every push'],
		counterExamples: ['Manual test stage', 'Build time is short'],
	},
	{
		id: 'dependency-audit',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('npm audit|pip-audit|composer audit|bundle audit|dependency audit|vulnerabilit\\w+|dependabot', 'renovate|snyk|trivy|cves?|(?:yarn|pnpm|bun|cargo|bundler|nuget|govulncheck) audit|govulncheck', 'pnpm audit', 'dependenc(?:y|ies) (?:are |is |have been |scan\\w* |all )?(?:up[ -]to[ -]date|updated|audited|scanned|patched|current|reviewed for|checked|security)', 'outdated (?:packages|dependencies)', '(?:update|updated|audit|upgrade|keep|scan|check) (?:all )?(?:npm |python |project )?(?:dependencies|packages)', 'packages (?:are )?up[ -]to[ -]date|dependências (?:atualizadas|sem)|dependencias actualizadas', 'dépendances à jour|zafiyet\\w*|sca scan\\w*|vulnerable (?:packages|dependencies)', 'software composition analysis'),
		],
		none: [
			(0,intents_words .bz)('pinned|locked?|lock ?files?|vendored|go\\.mod|requirements\\.txt|package-lock\\S*'),
			(0,intents_words .bz)('operators?'),
			(0,intents_words .bz)('document\\w*|policy|disclosure|reporting|program|management process|owasp|xss|sql injection', 'penetration'),
			(0,intents_words .bz)('csrf|traversal|server-side|client-side|addressed|system packages?|os|apt|injection|base images?', 'external dependencies|upstream|service dependencies|graph|tests?|install'),
		],
		also: (0,intents_words .bz)('update|audit|keep|review'),
		evenOfPeople: true,
		propose: ({ text }) => ({
			checks: {
				github: { alerts: { dependabot: { high: 0 } } },
				...(botConfigured.test(inEnglish(text)) && {
					file: { path: '{.github/dependabot.y*ml,renovate.json,.github/renovate.json}' },
				}),
			},
			needs: ['alerts of Dependabot for the repository'],
		}),
		examples: [
			'No known vulnerabilities in dependencies',
			'`npm audit` is clean',
			'Dependencies are up to date',
			'Update dependencies',
			'Dependabot enabled',
			'No outdated packages',
			'No critical CVEs',
		],
		counterExamples: [
			'Trivy operator installed',
			'No path traversal vulnerabilities',
			'No server-side vulnerabilities',
			'Vulnerability disclosure policy published',
			'No SQL injection vulnerabilities',
			'External dependencies are documented',
			'Install dependencies',
			'Tested for XSS vulnerabilities',
		],
	},
];

;

function git(...args) {
	return { checks: { command: { run: ['git', ...args] } } };
}
const releases = [
	{
		id: 'code-review',
		all: [
			(0,intents_words .bz)('code reviews?(?: is| was)? (?:completed?|done|passed|approved|finished|performed)', 'code (?:is |was |has been |changes )?(?:peer[- ])?reviewed', '(?:prs?|pull requests?|merge requests?|(?<!.)(?:all )?(?:the )?(?:code )?changes|code)(?: \\w+){0,4} (?:reviewed|approved)', 'peer[- ]reviews?(?:ed)?|code reviews?|reviewed by (?:at least )?(?:one|two|\\d)', 'approvals? (?:from|by) (?:at least )?(?:one|two|\\d)', '(?:one|two|\\d)\\+? (?:approvals?|reviewers?)'),
		],
		none: [
			/reviews?: /i,
			(0,intents_words .bz)('files|terraform|plans?|variables|secrets|environments?|reviewed by operations'),
			(0,intents_words .bz)('security|legal|error codes?|infrastructure|change management|design|accessibility|status codes?', 'stakeholders?|production readiness|app store|promo codes?|process|schema|dashboard|access', 'code review checklist|comments|change request|configuration changes?|manual code review|captured', 'coverage|emergency|change board|cab|changes? approved'),
		],
		evenOfPeople: true,
		propose: () => ({ checks: { github: { approvals: { gte: 1 } } } }),
		examples: [
			'Code reviewed',
			'Pull request approved',
			'Peer review done',
			'Code review completed',
			'Code is reviewed and approved',
		],
		counterExamples: [
			'Code review: the cart counts each article once',
			'terraform plan reviewed by 2 people',
			'Environment variables peer-reviewed',
			'Coverage of critical code reviewed',
			'Security code review done',
			'Error codes reviewed',
			'Change approved by the change board',
			'Code review process documented',
		],
	},
	{
		id: 'branch-protected',
		all: [(0,intents_words .bz)('branch(?:es)?|main|master'), (0,intents_words .bz)('protection|protected')],
		propose: () => ({ checks: { github: { protection: { branch: 'main' } } } }),
		examples: ['Branch protection enabled on main', 'Main branch is protected'],
		counterExamples: ['Branch merged', 'Main page is protected by a login'],
		none: [(0,intents_words .bz)('pages?|routes?|login|menu|menus')],
	},
	{
		id: 'tagged',
		all: [
			(0,intents_words .bz)('releases?|versions?|git|commits?|v\\d+(?:\\.\\d+)*|builds?'),
			(0,intents_words .bz)('tags?|tagged|tag created|etiqueta\\w*|taggé\\w*'),
		],
		none: [(0,intents_words .bz)('images?|docker|analytics|google|meta|html|container|manager|script|know|previous|rollback')],
		propose: () => git('describe', '--exact-match', '--tags', 'HEAD'),
		examples: ['Release tagged in git', 'Create a git tag for the version', 'Version is tagged', 'Tag release'],
		counterExamples: [
			'Docker image tagged',
			'Meta tags set',
			'Google Tag Manager installed',
			'Previous release tag is known',
		],
	},
	{
		id: 'committed',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('uncommitted changes|working (?:tree|directory) (?:is )?clean|git status|clean working tree', '(?:all )?(?:code|changes|files|work|commits?|everything)[^.;]{0,12} (?:committed|pushed|merged)', '(?:commit|push|merge)(?: all)?(?: code| changes| everything| latest)?[^.;]{0,20} (?:to|into) (?:the )?(?:git\\w*|main|master|remote|origin|repo\\w*|production|release)', 'git (?:push|pull)|latest code (?:is )?(?:pulled|pushed)|pull (?:the )?(?:latest|on)', 'merged (?:in)?to (?:main|master)|up[ -]to[ -]date with (?:main|master)', 'git repository (?:is )?(?:up[ -]to[ -]date|clean)|branch (?:is )?merged|pushed to \\w+'),
		],
		none: [
			(0,intents_words .bz)('secrets?|credentials?|never|docker|images?|registry|notifications?|deploys?|automatic\\w*', 'triggers?|\\.env\\S*|keys?|\\w+_keys?|hooks?|schema|(?:not|never) (?:be )?committed'),
		],
		also: (0,intents_words .bz)('push|archive'),
		propose: () => git('diff', '--quiet', 'HEAD'),
		examples: [
			'All changes committed',
			'Code pushed to main',
			'No uncommitted changes',
			'Commit all code to GitHub',
			'Push to GitHub',
			'Pull on production server',
			'Feature branch is merged',
			'Git repository up to date',
		],
		counterExamples: [
			'No secrets committed',
			'Docker image pushed to the registry',
			'Push notifications work',
			'Push to main deploys automatically',
		],
	},
];

;

function report(path, more = {}) {
	return { checks: { report: { path, ...more } }, needs: ['the path of the report that CI writes'] };
}
const result = (0,intents_words .bz)('scores?|passed|passes|pass|no (?:critical|serious|high)|violations?|zero|green|clean|met|meets?|above|below|under|less than|at least', 'performed|completed?|run|done|executed|[<>≥≤]=? ?\\d+|\\d+ ?%|\\d+\\+|\\d+/100|check|audit(?:ed)?|scan(?:ned)?|compliance|compliant');
const reports = [
	{
		id: 'lighthouse',
		all: [(0,intents_words .bz)('lighthouse|pagespeed|page ?speed insights|core web vitals|web vitals'), result],
		none: [(0,intents_words .bz)('consider|documented|plan|console|tracking|monitor\\w*|rum|analytics')],
		evenOfPeople: true,
		propose: ({ text }) => {
			const score = Number(/(?<![\d.])(\d{2})(?![\d.])/.exec(text)?.[1] ?? 90);
			return report('reports/lighthouse*.json', { format: 'lighthouse', scores: { performance: score } });
		},
		examples: ['Lighthouse score > 90', 'Run Lighthouse audit', 'Core Web Vitals pass', 'PageSpeed score at least 85'],
		counterExamples: ['Web vitals tracking in analytics', 'Lighthouse is documented'],
	},
	{
		id: 'accessibility-report',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('axe|wave|pa11y|accessibility|a11y|wcag'),
			(0,intents_words .bz)('axe|pa11y|audit(?:ed)?|scan|violations?|scores?|automated|check|checks pass(?:ed)?|wcag \\d(?:\\.\\d)? ?a{1,3}|passed|no (?:critical|serious) issues'),
		],
		none: [
			(0,intents_words .bz)('keyboard|screen readers?|manual(?:ly)?|labels?|contrast|statement|documented|reviewed|tested with|training|policy|navigation'),
		],
		propose: () => report('reports/axe*.json', { format: 'axe' }),
		examples: [
			'axe shows no violations',
			'Accessibility audit passed',
			'Accessibility check',
			'WCAG 2.1 AA checked with pa11y',
		],
		counterExamples: ['Accessibility labels', 'Accessible with a screen reader', 'Accessibility statement published'],
	},
	{
		id: 'security-scan',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('images? (?:are )?scanned', 'zap|owasp zap|nikto|nuclei|security scan(?:s|ning|ner)?|vulnerability scan(?:s|ning|ner)?|dast|sast|trivy|semgrep|container scan(?:ning)?|image scan(?:ning)?|codeql'),
			(0,intents_words .bz)('passed|passes|pass|performed|completed?|run|done|executed|clean|no (?:critical|high)|scan|enabled|configured|in (?:the )?(?:ci|pipeline)|scanned|green|automated|integrated'),
		],
		none: [
			(0,intents_words .bz)('secrets?|credentials?|dependenc(?:y|ies)|documented|reviewed|penetration|pentest|malware|virus|policy|scheduled|strategy'),
		],
		propose: ({ text }) => /trivy|container|image/i.test(text)
			? report('reports/trivy*.json', { format: 'trivy' })
			: /sast|semgrep|codeql/i.test(text)
				? report('reports/*.sarif', { format: 'sarif' })
				: report('reports/zap*.json', { format: 'zap' }),
		examples: [
			'Security scan performed',
			'OWASP ZAP scan passed',
			'Container image scanning enabled',
			'SAST in the pipeline: no high findings, automated',
		],
		counterExamples: ['Malware scanning is fail-closed', 'Penetration test done', 'Secret scanning enabled'],
	},
	{
		id: 'load-report',
		all: [
			(0,intents_words .bz)('load[- ]?tests?(?:ing|ed)?|stress[- ]?tests?(?:ing|ed)?|k6|locust|jmeter|gatling|artillery|testes? de carga|pruebas? de carga'),
			(0,intents_words .bz)('\\d+ ?(?:users?|rps|vus|requests?|ms|s|concurrent|%|k)|p9\\d|passed|passes|performed|completed?|run|done|executed|results?|thresholds?|meets?|met|conducted'),
		],
		none: [
			(0,intents_words .bz)('plan|planned|documented|scheduled|consider|strategy|reviewed|baseline|capacity|budget|automated or|cadence|environment'),
		],
		evenOfPeople: true,
		propose: () => report('reports/k6*.json', { format: 'k6' }),
		examples: [
			'Load testing performed',
			'Load test with 500 users passed',
			'k6 thresholds met',
			'Stress test completed',
		],
		counterExamples: ['Load test plan documented', 'Load tests are scheduled', 'Page loads fast'],
	},
];

;



const file = /(?<![\w/])((?:[\w.-]+\/)*(?:README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|DEPLOYMENT|RUNBOOK|[\w-]+)(?:\.[\w-]+)*\.(?:md|ya?ml|json|toml|txt|lock|conf|ini|cfg)|(?:[\w.-]+\/)*Dockerfile|(?:[\w.-]+\/)*Makefile|\.(?:gitignore|dockerignore|editorconfig))(?![\w/])/;
const path = /(?<![\w/:.@-])(?:(?:\.?[\w-]{1,60}\/){1,8}[\w-]{0,60}\.[\w.-]{1,40}|\.[\w-]{1,60}\/[\w./-]{1,80})(?![\w/])/;
function repository_wellKnown(text) {
	const name = /\b(readme|changelog|licen[sc]e|dockerfile|lock ?file)\b/i
		.exec(text)?.[1]
		?.toLowerCase()
		.replace(' ', '');
	if (name === undefined)
		return undefined;
	const paths = {
		readme: 'README.md',
		changelog: 'CHANGELOG.md',
		dockerfile: 'Dockerfile',
		lockfile: '{package-lock.json,yarn.lock,pnpm-lock.yaml,poetry.lock,Gemfile.lock,composer.lock}',
	};
	return paths[name] ?? 'LICENSE*';
}
const stands = (0,intents_words .bz)('exists?|present|included|committed|updated|added|created|documented|up[ -]to[ -]date|current|bumped|verify|configured|written|complete\\w*|version');
const repository = [
	{
		id: 'env-not-tracked',
		evenNegated: true,
		all: [
			/\.env\b|env files?|secrets?|credentials/i,
			(0,intents_words .bz)('gitignore\\w*|\\.gitignore|not (?:be )?committed|untracked', 'not in (?:the )?(?:repo\\w*|git|version control)|never committed|ignored|commitado', 'no .{0,30} committed|not checked in|not tracked|nicht im git', 'n[ãa]o (?:est[áa] )?(?:no git|versionad[oa]|commitad[oa])|ignoré', 'not (?:in|pushed to) (?:the )?(?:repo\\w*|git\\w*|version control|source control)', "only in (?:the )?(?:host|server) env|git'?te (?:yok|değil)", '(?:kept out of|excluded from|outside) (?:git|(?:the |our )?repo\\w*|version control|source control)', 'never (?:been )?(?:in git|pushed|checked in)'),
		],
		none: [(0,intents_words .bz)('hooks?|scan\\w*|history')],
		propose: ({ text, spans }, facts) => {
			const named = spans.find((span) => /^[\w./-]{1,200}\.[a-z]{2,5}$/i.test(span) && !/\.env|ignore$/i.test(span));
			if (named !== undefined)
				return { checks: { file: { path: named, tracked: false } } };
			return /\.env|env file/i.test(text) || facts.envFile !== null
				? { checks: { file: { path: /\.env[\w.]*/.exec(text)?.[0] ?? facts.envFile ?? '.env', tracked: false } } }
				: null;
		},
		examples: ['`.env` is in .gitignore', 'No `.env` file committed', '`.env` excluded from version control'],
		counterExamples: ['Changes are committed', '.env not served', '`.env` excluded from the image'],
	},
	{
		id: 'no-secrets-in-code',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('check(?:ed)? for|search(?:ed)? for', 'no|not|never|without|scan\\w*|remove|removed|nenhum\\w*|sin|keine|aucun|não|free of|checked for', 'audit|leakage'),
			(0,intents_words .bz)('secretos?|segredos?|credenciais|credenciales|geheimnisse', 'secrets?|credentials?|api keys?|private keys?|passwords?|access tokens?|tokens?|senhas?|chaves?'),
			(0,intents_words .bz)('exposed', 'code|codebase|repo\\w*|committed|source|hard-?coded|git|git history|version control|código', 'commit(?:ado)?s?|leaks?|scan\\w*|gitleaks|trufflehog|bundles?|frontend bundle|client-side code'),
		],
		none: [
			(0,intents_words .bz)('logs?|\\.env\\S*|rotate\\w*|vault|status codes?|promo codes?|users?|default|qr|ui', 'error messages?|shared|expire\\w*'),
		],
		also: (0,intents_words .bz)('audit|remove|review'),
		propose: () => ({
			checks: { github: { alerts: { 'secret-scanning': { any: 0 } } } },
			needs: ['secret scanning of the repository'],
		}),
		examples: [
			'No hardcoded secrets in the code',
			'No API keys committed',
			'Git history scanned for secrets',
			'Remove hardcoded credentials from the code',
			'No secrets in the repository',
		],
		counterExamples: [
			'No hardcoded values',
			'Password is not shown in the UI',
			'No secrets in logs',
			'Passwords are not shown in the UI',
			'Secrets are shared over a vault',
		],
	},
	{
		id: 'file-exists',
		all: [
			(0,intents_words .gP)(file, (0,intents_words .bz)('readme|changelog|licen[sc]e(?: file)?|dockerfile|lock ?file|package\\.json version')),
			(0,intents_words .bz)('verify', 'exists?|present|included|committed|updated|reviewed|complete\\w*|added|created|documented', 'up[ -]to[ -]date|customized|current|exist|reflects?|atualizado|bumped|describes?|covers?', 'explains?|with|written|configured|has'),
		],
		none: [
			(0,intents_words .bz)('not|no|never|removed?|copy|env|reviewed?|release page|audit|installers?|checkers?|check|servers?|keys?'),
			/\.env/,
		],
		also: (0,intents_words .bz)('update|write'),
		propose: ({ text, spans }) => {
			const own = text.replace(/\([^()]{0,300}\)/g, ' ');
			const path = [...spans.filter((span) => own.includes(span)), own]
				.map((part) => file.exec(part)?.[1] ?? repository_wellKnown(part))
				.find((one) => one !== undefined);
			return path === undefined ||
				(/\.(?:ya?ml|json|toml|txt|ini|conf|cfg)$/.test(path) && !stands.test(inEnglish(text)))
				? null
				: { checks: { file: { path, placeholders: /\.md$/.test(path) ? 'none' : undefined } } };
		},
		examples: [
			'README.md updated with production info',
			'`LICENSE.md` is present',
			'README is up to date',
			'Changelog updated',
			'Lockfile committed',
		],
		counterExamples: [
			'Search cluster created (SEARCH_SETUP.md)',
			'notes.md removed',
			'Team reads the docs',
			'`docs/plan.md` reviewed',
		],
	},
	{
		id: 'file-reviewed',
		all: [file, (0,intents_words .bz)('reviewed|approved|read|signed off|customi[sz]ed')],
		none: [(0,intents_words .bz)('not|no|never|env|copy'), /\.env/],
		also: (0,intents_words .bz)('review|read'),
		evenOfPeople: true,
		propose: (item) => {
			const path = [...item.spans, item.text].map((part) => file.exec(part)?.[1]).find((one) => one !== undefined);
			if (path === undefined)
				return null;
			return andPeople({ checks: { file: { path, ...(/\.md$/.test(path) && { placeholders: 'none' }) } } }, item);
		},
		examples: ['DEPLOYMENT.md reviewed and customized', '`docs/security-plan.md` approved'],
		counterExamples: ['README.md updated', 'Deployment plan reviewed'],
	},
	{
		id: 'no-debug-code',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('console\\.logs?|console\\.\\w+|console logs?|print statements?', 'debug(?:ging)? (?:code|statements?|logs?|prints?)|debugger|dd\\(\\)|var_dump|todos?|fixmes?', 'commented[- ]out code|dead code|binding\\.pry|dump\\(\\)'),
			(0,intents_words .bz)('no|remove[ds]?|removed|without|cleaned|clean(?: up)?|not|none|kein\\w*|free of|sem|sin|zero', 'resolved|left|disabled'),
		],
		none: [
			(0,intents_words .bz)('errors? in|payload|password\\w*|token|tests?|users?|todo (?:list|app|items?)|audit|sensitive', 'tickets?|console errors?'),
		],
		also: (0,intents_words .bz)('remove|clean|delete'),
		propose: ({ text }) => {
			const pattern = /todo|fixme/i.test(text)
				? 'TODO|FIXME'
				: /print|dd\(|dump/i.test(text)
					? 'print\\(|dd\\(|var_dump\\('
					: 'console\\.log|debugger';
			return {
				checks: { command: { run: ['git', 'grep', '-nE', pattern], expect: { exit: 1 } } },
				needs: ['the directories of the code, behind `--`'],
			};
		},
		examples: [
			'No console.log in production code',
			'Remove debug statements',
			'Remove all console.log statements',
			'TODO comments resolved',
			'No debugger left',
		],
		counterExamples: ['No console errors in the browser', 'Debug mode disabled', 'Todo list works without an account'],
	},
	{
		id: 'versions-locked',
		all: [
			(0,intents_words .bz)('dependenc(?:y|ies)|packages?|versions?|modules|libraries'),
			(0,intents_words .bz)('pinned|locked|lock ?files?|go\\.sum|package-lock\\S*|vendored'),
		],
		none: [(0,intents_words .bz)('users?|accounts?|actions|images?|screen|reviewed')],
		propose: () => ({
			checks: {
				file: {
					path: '{package-lock.json,yarn.lock,pnpm-lock.yaml,poetry.lock,uv.lock,go.sum,Gemfile.lock,composer.lock,Cargo.lock}',
				},
			},
		}),
		examples: ['Dependencies are pinned', 'Package versions locked'],
		counterExamples: ['Accounts locked after five tries', 'Image versions pinned'],
	},
	{
		id: 'named-file',
		all: [path, (0,intents_words .bz)('exists?|present|created|updated|points?|contains?|includes?|configured|set|file|added|update')],
		none: [(0,intents_words .bz)('not|no|never|removed?|copy|copied|returns?|200|tests?|flow|page|users?|works|see'), /`\/|https?:/],
		also: (0,intents_words .bz)('update'),
		propose: ({ text, spans }) => {
			const found = [...spans, text].map((part) => path.exec(part)?.[0]).find((one) => one !== undefined);
			return found === undefined ? null : { checks: { file: { path: found } }, needs: ['what has to stand in it'] };
		},
		examples: ['`.kamal/secrets` file created', '`config/deploy.yml` contains the host'],
		counterExamples: ['`/health/live` returns 200', 'Monitoring/alerting is set up', 'CI/CD configured'],
	},
];

;


const unit = /(?:systemctl\s+(?:is-active|status|start|enable|restart)\s+(?:--\S+\s+)*|`)([\w@.-]+\.service|nginx|gunicorn|sidekiq|celery|redis-server|postgresql|puma|php\S*-fpm|supervisor)/i;
const server = [
	{
		id: 'renewal',
		all: [
			(0,intents_words .bz)('certbot|auto-?renew\\w*|renew\\w*|renova\\w+|acme(?:\\.sh| client)'),
			(0,intents_words .bz)('auto\\w*|timer|configured|cron|scheduled|enabled|active|works|set ?up|configurad[oa]', 'certificates?|certs?|ssl'),
		],
		none: [
			(0,intents_words .bz)('domain|license|contract|alerts?|subscriptions?|memberships?|plans?|tokens?|sessions?|reminder', 'install'),
		],
		also: (0,intents_words .bz)('test'),
		propose: () => onServer({ command: { use: 'certificate-renewal-scheduled', on: 'app' } }),
		examples: ['Certificate auto-renewal configured', 'Certbot timer is active', 'Test auto-renewal'],
		counterExamples: ['Domain renewal is automatic', 'Subscription renewal works'],
	},
	{
		id: 'services-running',
		all: [
			(0,intents_words .bz)('all services|(?:all |docker )?containers?|docker[- ]compose|docker services|contêineres', 'conteneurs|contenedores|all (?:core )?processes|core services|сервисы|pods'),
			(0,intents_words .bz)('running|up|healthy|green|health ?checks? (?:green|pass(?:ing|es)?|ok)|started|rodando|läuft', 'laufen|start(?:s)? (?:up )?(?:successfully|without errors?)|ps|status|проходит|çalışıyor'),
		],
		none: [
			(0,intents_words .bz)('wait|required|up[ -]to|external|third[- ]party|restart|latest|systemd|as non-root|as root|logs', 'kubernetes|k8s|installed|monitor\\w*|alerts?|persisten\\w*|somewhere|someone|locally'),
		],
		propose: ({ text }) => onServer({ command: { use: 'compose-services-healthy', on: 'app' } }, ...(/container|compose|all/i.test(text) ? [] : ['the services'])),
		examples: [
			'All services running',
			'Docker containers are up and healthy',
			'`docker compose ps` shows every service as healthy',
			'Run `docker compose up -d --build`',
		],
		counterExamples: [
			'Deploy, and wait until the container is healthy',
			'External services are documented',
			'Start both services locally',
			'Containers up to date',
		],
	},
	{
		id: 'docker-installed',
		all: [
			(0,intents_words .bz)('docker(?:[- ]compose)?|docker engine'),
			(0,intents_words .bz)('daemon (?:is )?(?:accessible|running|reachable)', 'installed|install|version|\\d+\\.\\d+\\+?|instalad[oa]'),
		],
		none: [(0,intents_words .bz)('images?|updates?|upgrades?|conversion|documented|desktop')],
		propose: () => onServer({ command: { use: 'docker-installed', on: 'app' } }),
		examples: ['Docker and Docker Compose installed'],
		counterExamples: ['Docker version updates', 'Docker image is small'],
	},
	{
		id: 'nginx-valid',
		all: [
			(0,intents_words .bz)('nginx'),
			(0,intents_words .bz)('configuration|config|nginx -t|reverse proxy'),
			(0,intents_words .bz)('tested|test|valid|nginx -t|configured|configure|set ?up|enable|enabled'),
		],
		none: [(0,intents_words .bz)('https|ssl|headers?|gzip|redirect\\w*|cache|rate|install\\w*|logs?|documented')],
		also: (0,intents_words .bz)('test'),
		propose: () => onServer({ command: { use: 'nginx-config-valid', on: 'app' } }),
		examples: ['Nginx configuration tested', 'Configure Nginx as a reverse proxy'],
		counterExamples: ['HTTPS enabled in Nginx config'],
	},
	{
		id: 'gunicorn-workers',
		all: [
			(0,intents_words .bz)('gunicorn'),
			(0,intents_words .bz)('workers?|threads|timeout|worker class'),
			(0,intents_words .bz)('configured|set|appropriate\\w*|tuned|count|number|adjusted'),
		],
		none: [(0,intents_words .bz)('service|running|systemd')],
		propose: (_, facts) => {
			const file = facts.files.find((path) => /(?:^|\/)gunicorn[\w.]*\.py$/.test(path));
			const checks = { gunicorn: { file: file ?? 'gunicorn.conf.py', rules: ['workers'] } };
			return file === undefined ? { checks, needs: ['the configuration of gunicorn'] } : { checks };
		},
		examples: ['Gunicorn workers configured appropriately', 'Number of gunicorn workers set'],
		counterExamples: ['Gunicorn service is running', 'Queue workers are configured'],
	},
	{
		id: 'unit-running',
		all: [
			(0,intents_words .bz)('systemd|systemctl|(?:systemd|gunicorn|api|app|application|backend|web|server|linux) service', 'gunicorn|sidekiq|celery(?: beat)?|puma|uvicorn|supervisor\\w*|pm2', '(?:queue|background|celery|job|mail) workers?|workers?(?= (?:is|are|running|active|process\\w*|up|started|healthy|rodando|connected|online))|background jobs?|horizon|queue:work', 'job queues?|resque'),
			(0,intents_words .bz)('connected|online', 'under (?:supervisor|systemd|pm2)|supervisor\\w*|systemd', 'running|active|enabled|started|configured|processing|process(?:es)? jobs|set ?up|rodando|unit', 'executado|configurado|save|startup|status|up|start|healthy|auto-?restart\\w*|on boot|installed', 'installé|läuft|config'),
		],
		none: [
			(0,intents_words .bz)('secrets?'),
			(0,intents_words .bz)('all services|external|third[- ]party|number of|appropriate\\w*|email service|alert\\w*', 'monitor\\w*|mail service|discovery|account|customer|backlog|service workers?|retr(?:y|ies)', 'dead[- ]letter|web workers?|cloudflare|documented|idempotent|failed|logs|size|concurrency', 'dashboard|tested|migrat\\w+|autoscal\\w*|dependenc\\w+|validated|topology|from worker'),
		],
		propose: (item) => {
			const name = unit.exec([item.text, ...item.code].join('\n'))?.[1];
			return name === undefined
				? onServer({ command: { use: 'systemd-service-active', with: { unit: 'app.service' }, on: 'app' } }, 'the name of the unit')
				: onServer({ command: { use: 'systemd-service-active', with: { unit: name }, on: 'app' } });
		},
		examples: [
			'Gunicorn service is running',
			'Queue workers are running',
			'PM2 rodando (`pm2 status`)',
			'Start with PM2',
			'Background jobs are processing',
			'Systemd service enabled',
		],
		counterExamples: [
			'Worker secrets configured',
			'Worker dependencies installed',
			'Gunicorn workers configured appropriately',
			'Customer service is informed',
			'Service worker is active',
			'Failed background jobs set up alerts',
		],
	},
	{
		id: 'starts-on-boot',
		all: [
			(0,intents_words .bz)('services?|app(?:lication)?s?|containers?|process(?:es)?|servers?|daemons?|workers?|docker\\w*|nginx|pm2|systemd|boot|reboot'),
			(0,intents_words .bz)('(?:on|at|after) (?:(?:server|system)[- ])?(?:boot|reboot|restart|system start\\w*)|startup on boot|auto-?starts?|survives? (?:a )?reboot', 'restart(?:s)? automatically|reiniciar com o sistema|inicia\\w* com o sistema'),
		],
		none: [
			(0,intents_words .bz)('flags?|variables?|env\\w*'),
			(0,intents_words .bz)('validation|migrat\\w+|login|video|tested|config|data|logs|music|audio|token'),
		],
		propose: () => onServer({ command: { use: 'systemd-service-active', with: { unit: 'app.service' }, on: 'app' } }, 'the name of the unit'),
		examples: ['Services start on boot', 'Enable startup on boot', 'App restarts automatically'],
		counterExamples: ['Config validation on startup', 'Settings are valid on startup', 'Video auto-starts'],
	},
	{
		id: 'django-check',
		all: [
			(0,intents_words .bz)('security audit|check --deploy|deployment checks?|system checks?'),
			(0,intents_words .bz)('passed|passes|pass|run|check --deploy|clean'),
		],
		none: [(0,intents_words .bz)('third[- ]party|external|penetration|pentest')],
		propose: (item, facts) => facts.stacks.includes('django') || /manage\.py|check --deploy/.test([item.text, ...item.code].join('\n'))
			? onServer({ command: { use: 'django-check-deploy', on: 'app' } })
			: null,
		examples: ['Security audit passed `manage.py check --deploy`'],
		counterExamples: ['External security audit passed'],
	},
	{
		id: 'superuser',
		all: [(0,intents_words .bz)('superuser|admin user|admin account'), (0,intents_words .bz)('created|exists?|create|createsuperuser|set ?up')],
		propose: (item, facts) => facts.stacks.includes('django') || /createsuperuser|superuser/i.test([item.text, ...item.code].join('\n'))
			? onServer({ command: { use: 'django-superuser-exists', on: 'app' } })
			: null,
		examples: ['Superuser created'],
		counterExamples: ['Admin users trained'],
	},
	{
		id: 'web-server',
		all: [
			(0,intents_words .bz)('apache\\w*|virtual ?hosts?|server blocks?|reverse proxy|proxy reverso|caddy|traefik|nginx', 'haproxy'),
			intents_words .wk,
		],
		none: [
			(0,intents_words .bz)('headers?|gzip|cache|rate|https|ssl|tls|document\\w*|alerts?|monitor\\w*|logs?|load balancer', 'behind|dns|ports?|domain|through nginx|router|routers|certificates?|review\\w*|client address', 'rate-?limit\\w*|compression|consider'),
		],
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that tests its configuration'),
		examples: ['Apache virtual hosts are configured', 'Reverse proxy in place', 'Nginx site enabled'],
		counterExamples: ['Nginx cache is enabled', 'Load balancer configured behind nginx'],
	},
	{
		id: 'packages',
		all: [
			(0,intents_words .bz)('\\d+(?:\\.\\d+)?\\+', '(?<!.)(?:[^;(]{0,60} )?install(?:s|ed)?(?! (?:and|or) )[^.;(]{0,40}|instalad[oa]s?|instalar|installé[es]?|installiert|kurulu', 'npm (?:ci|install)|pip install|composer install|bundle install|generate prisma client', 'prisma generate|version \\d+\\S* (?:or higher|\\+)'),
			(0,intents_words .bz)('requirements', '(?:system |npm |python |node |all |required )?packages?|node(?:\\.js)?|nodejs|npm|pnpm|yarn|bun', 'python\\d?|php|ruby|java|jdk|jre|gems?|git|dependencies|dependências|dependencias|libraries', 'nginx|apache|pip|virtualenv|venv|postgres\\w*|mysql|redis|certbot|pm2|composer|go|golang|rust', 'dotnet|\\.net|ffmpeg|imagemagick|supervisor|mongo\\w*|kubectl|helm|terraform|aws cli|gcloud', 'build tools|runtime|prisma|tesseract|chromium|openssl|curl'),
		],
		none: [
			(0,intents_words .bz)('pinned|locked?|lock ?files?|vendored|ci runs?|in ci|pipelines?|github actions'),
			(0,intents_words .bz)('app store|extension|mobile|monitoring|agent|document\\w*|banner|prompt|pwa|home screen|verified', 'vulnerabilit\\w+|analytics|middleware|docker|handler|plugins?|guide|instructions|locally', 'app installs|click|validated|extras'),
		],
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows what is installed'),
		examples: [
			'Node.js is installed on the server',
			'Install all Python dependencies in a virtualenv',
			'Install PostgreSQL',
			'Certbot installed',
			'`npm ci`',
			'Python: version 3.10 or higher',
			'Git installed',
		],
		counterExamples: [
			'Monitoring agent installed',
			'Installation guide for Node written',
			'PWA install prompt works with the runtime',
		],
	},
	{
		id: 'installed-by-code',
		all: [/^(?:install|upgrade)\b/i],
		none: [(0,intents_words .bz)('app store|extension|locally|certificates?')],
		propose: ({ code, text }) => [text, ...code].some((line) => /\b(?:pip3?|npm|pnpm|yarn|apt(?:-get)?|dnf|yum|apk|brew|gem|composer|cargo|go|dotnet|snap|choco) (?:-\S+ )?(?:install|add)\b/.test(line))
			? onServer({ command: { run: ['true'] } }, 'the command that shows what is installed')
			: null,
		examples: ['Install the CLI with `brew install flyctl`'],
		counterExamples: ['Install the app from the App Store', 'Install the banner'],
	},
	{
		id: 'framework-command',
		all: [
			/artisan (?:storage:link|config:cache|route:cache|view:cache|event:cache|optimize|about|[\w-]+:doctor)|(?:bin\/)?rails (?:assets:precompile|about)|manage\.py (?:check|clearsessions)|drush (?:cr|status|updb)|wp (?:core|plugin) |pm2 (?:save|startup|start)/i,
		],
		none: [(0,intents_words .bz)('documented')],
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows that it was done'),
		examples: [
			'`php artisan storage:link`',
			'`php artisan config:cache && php artisan route:cache`',
			'`php artisan shop:doctor` → all OK',
		],
		counterExamples: ['`php artisan tinker`', '`php artisan migrate --force`'],
	},
	{
		id: 'probe',
		all: [
			/`?(?:\b(?:pm2|docker(?: |-)compose|docker|kubectl|systemctl|supervisorctl|bin\/\w+)\s[^`]*\b(?:status|ps|details|list|ls|is-active|info|top|get|stats)\b|apache2?ctl\s+configtest)/i,
		],
		propose: () => onServer({ command: { run: ['true'] } }, 'the command, should it only look'),
		examples: ['Check application status: `bin/kamal app details`', 'Apache reloads (`apache2ctl configtest`)'],
		counterExamples: ['Run `docker compose down`'],
	},
];

;
const key = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const keyOfPoint = /^([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?=$|[\s:=–—(])(?!=)/;
function keysOfPoints({ notes }) {
	return [...new Set(notes.flatMap((note) => keyOfPoint.exec(note)?.[1] ?? []))].filter((one) => key.test(one));
}
const named_path = /^(?!-)(?:\/|\.\/)?[\w.*-]+(?:\/[\w.*-]+)*\/?$/;
function pathsOf(command, { code, spans }) {
	const lines = [...code, ...spans].map((line) => line.trim().replace(/^(?:\$ |sudo )+/, ''));
	const words = lines.flatMap((line) => {
		const [first, ...rest] = line.split(/\s+/);
		const end = rest.findIndex((word) => /^(?:#|&&|;|\|)/.test(word));
		return first === command ? (end === -1 ? rest : rest.slice(0, end)) : [];
	});
	const named = words.filter((word) => named_path.test(word) && /[\w*]/.test(word) && !word.split('/').includes('..'));
	return [...new Set(named.map((word) => word.replace(/^\.\//, '').replace(/(?<=.)\/$/, '')))];
}
function modesOf({ code, spans }) {
	return [...code, ...spans].flatMap((line) => {
		const [, mode = '', rest = ''] = /^\s*(?:\$ )?(?:sudo )?chmod ([0-7]{3,4}|[ua]?\+x) (\S.{0,300})$/.exec(line) ?? [];
		const paths = rest.split(/\s+/).filter((word) => named_path.test(word) && !word.split('/').includes('..'));
		return paths.map((one) => /x$/.test(mode) ? { path: one, executable: true } : { path: one, mode: { 'at-most': mode.padStart(4, '0') } });
	});
}
const cronField = /^["'`]?[\d*][\d*,/-]*$|^(?:mon|tue|wed|thu|fri|sat|sun)$/i;
const script = /^["']?((?:[\w.-]+\/)*[\w-]+\.(?:sh|py|rb|js|pl|php))["'`]?$/;
function cronScriptOf({ code, spans, notes }) {
	for (const line of [...code, ...spans, ...notes]) {
		const words = line.split(/\s+/);
		const start = words.findIndex((_, at) => words.slice(at, at + 5).filter((one) => cronField.test(one)).length === 5);
		if (start === -1)
			continue;
		const run = words.slice(start + 5).map((word) => script.exec(word.replace(/^\//, ''))?.[1]);
		const found = run.find((one) => one !== undefined);
		if (found !== undefined)
			return found;
	}
	return null;
}
function backupsOf({ text, spans, code, notes }) {
	for (const part of [...spans, ...code, text, ...notes]) {
		const found = /(?:^|[\s`'"<>=])((?:\/|\.\/)?(?:[\w.-]+\/){0,6}[\w-]*(?:backups?|dumps?)\/)(?=$|[\s`'".,)])/i.exec(part)?.[1];
		if (found !== undefined)
			return found.replace(/^\.\//, '');
	}
	return null;
}

;


function service(name, key, facts, more = {}) {
	const inner = facts.inner[key] ?? facts.inner[key.replace(/URL$/, 'HOST')];
	if (inner !== undefined && facts.compose !== null) {
		const own = { compose: facts.compose, services: [inner] };
		return onServer({ command: { use: 'compose-services-healthy', with: own, on: 'app' } });
	}
	const checks = { service: { [name]: { 'from-env': key, ...more } } };
	return facts.keys.includes(key)
		? envFile(facts, checks)
		: { checks, needs: [`the key of the env file that holds the address, such as ${key}`] };
}
function serviceOf(name, key, item, facts) {
	const required = keysOfPoints(item);
	if (required.length < 2)
		return service(name, key, facts);
	const { checks, needs } = service(name, key, { ...facts, keys: [...facts.keys, ...required] });
	return { checks: { env: { required }, ...checks }, ...(needs && { needs }) };
}
function databaseOf({ text }, facts) {
	const [, major] = /\b(?:postgres(?:ql)?|mysql|mariadb) (?:v(?:ersion )?)?(\d{2})\b(?!\.?\d)/i.exec(text) ?? [];
	const version = major === undefined ? {} : { version: { gte: Number(major) } };
	return /mysql|mariadb/i.test(text)
		? service('mysql', 'DATABASE_URL', facts, version)
		: service('postgres', 'DATABASE_URL', facts, version);
}
function backups(item, newest) {
	const path = backupsOf(item);
	const checks = { file: { path: `${path ?? '/var/backups/'}*`, on: 'app', newest } };
	return path === null ? onServer(checks, 'where backups lie') : onServer(checks);
}

;




function migrations(item, { stacks }) {
	const words = [item.text, ...item.spans, ...item.code, ...item.notes].join(' ');
	const told = [
		[/manage\.py|django|showmigrations|makemigrations/i, 'django-migrations-applied'],
		[/artisan|laravel/i, 'laravel-migrations-applied'],
		[/rails|rake|db:migrate/i, 'rails-migrations-applied'],
		[/prisma/i, 'prisma-migrations-applied'],
		[/alembic/i, 'alembic-migrations-applied'],
	];
	const named = told.find(([pattern]) => pattern.test(words))?.[1];
	const byStack = stacks
		.map((stack) => `${stack}-migrations-applied`)
		.find((one) => told.some(([, name]) => name === one));
	const use = named ?? byStack;
	return use === undefined
		? onServer({ command: { run: ['true'] } }, 'the command that tells which migrations are not applied')
		: onServer({ command: { use, on: 'app' } });
}
const storage = [
	{
		id: 'migrations',
		all: [
			(0,intents_words .bz)('schema (?:applied|initiali[sz]ed|created)', 'migrations?|migrate|migrated|migrações|migraç(?:ão|ões)|migraciones|migrationen|db:migrate', 'миграци\\w+', '迁移', '(?:database|db) schema|prisma db push|flyway|liquibase|schema (?:is )?up[ -]to[ -]date', 'migrasyon\\w*|push database schema'),
			(0,intents_words .bz)('applied|run|ran|executed|up[ -]to[ -]date|complete\\w*|executad[oa]s?|migrate|current', 'deploy(?:ed)?|pending|database|db|aplicad[oa]s?|rodar|ejecutad[oa]s?|ejecutar|exécutées?', 'angewendet|ausgeführt|ready|executar|aplicar|применены|выполнены|uygulandı', '已?执行', 'done|versioned|automated|managed|automatically|flyway|liquibase|handled|scripted', 'under version control|push(?:ed)?|created|успешно|succeed\\w*'),
		],
		none: [
			(0,intents_words .bz)('not|fallbacks?|workflows?|migration files?'),
			(0,intents_words .bz)('data migration|plan\\w*|tested(?! and (?:applied|executed|run))|test|rollback|reversible|cloud|guide|backward\\w*|document\\w*', 'review\\w*|legacy|startup|strategy|window|approved|zero[- ]downtime|dry[- ]run|users?|downgrade', 'safe|expand|contract|before|automatic\\w*|naming|content|procedures?|policy|state validation', 'table|scripts? (?:ready|prepared)'),
		],
		propose: migrations,
		examples: [
			'Database migrations applied',
			'Run `python manage.py migrate` on production',
			'Migrations executadas (`npx prisma migrate deploy`)',
			'Rodar as migrations no banco de produção',
			'Database schema is up to date',
			'Push database schema',
		],
		counterExamples: [
			'Migration file created',
			'Graceful fallbacks if migrations not run',
			'`db-migrate.yml` workflow present',
			'Data migration planned',
			'Migrations are reversible',
			'Migrations tested in staging',
			'Zero-downtime migration window agreed',
		],
	},
	{
		id: 'restore-tested',
		all: [
			(0,intents_words .bz)('backups?|restores?|restoration|recovery|dumps?|snapshots?'),
			(0,intents_words .bz)('(?:backups?|restores?|restoration|recovery|restore procedures?|backup restore)[^.;]{0,30}(?:tested|verified|drill\\w*|rehears\\w*|exercised|test(?:s|ing)?|proven|works?|practi[sc]ed|validated)', '(?:test|verify|perform|rehearse|practi[sc]e|tested|run)[^.;]{0,25}(?:restores?|restoration|recovery|backups?)'),
		],
		none: [
			(0,intents_words .bz)('passwords?|accounts?|errors?|disaster|crash|plans?|documented|e-?mails?|purchases?|sessions?|codes?|scripts?|keys?', 'before|after|without|retention|policy|offline|state|daily|nightly|hourly|automat\\w+|rollback|connection'),
		],
		also: (0,intents_words .bz)('test|perform|rehearse|practi[sc]e'),
		evenOfPeople: true,
		propose: (item) => andPeople(backups(item, { 'younger-than': '26h', archive: 'valid' }), item),
		examples: [
			'Backup tested (create and restore)',
			'Restore drill done: recovery works',
			'Test restore from backup',
			'Backup restoration verified',
		],
		counterExamples: ['Database backup configured', 'Password recovery tested', 'Restore procedure documented'],
	},
	{
		id: 'backup',
		all: [
			(0,intents_words .bz)('backups?|back-ups?|pg_dump|mysqldump|copias? de seguridad|sauvegardes?|yede[kğ]\\w*', '备份', 'sicherung\\w*|(?:database|db|volume|disk|rds|automat\\w+) snapshots?', 'snapshots? of (?:the )?(?:database|db|volumes?)|respaldos?|бэкап\\w*|point-in-time recovery|pitr'),
		],
		none: [
			(0,intents_words .bz)('workflows?|\\S+\\.ya?ml'),
			(0,intents_words .bz)('document\\w*|plans?|code|git|verify restore|offsite|off-site|retention|encrypted|policy|alerts?', 'contacts?|owner|person|provider|codes?|key|restore test\\w*|restore tested|create and restore', 'strateg(?:y|ies)|procedures?|integrity|rehears\\w*|domain|phone|payment|developer|engineer', 'images?|old|antigos?|separado|approved|requirements|fresh bootstrap|success|branch|media', 'definid\\w*|considered|testing completed|isolated|keys?|scope|boundaries|plaintext|recovered', 'recovery points?|restoration|regulat\\w*|locations?|runbook|access|server|video|recording'),
		],
		also: (0,intents_words .bz)('schedule|perform|test|regular'),
		propose: (item) => {
			const line = cronScriptOf(item);
			return line === null
				? backups(item, { 'younger-than': '26h', 'larger-than': '1KB' })
				: onServer({ command: { use: 'crontab-contains', with: { line }, on: 'app' } });
		},
		examples: [
			'Database backup configured',
			'Backup runs every night\n  ```\n  crontab -e\n  # 30 3 * * * cd /srv/app && bash bin/dump.sh\n  ```',
			'Automated daily backups enabled',
			'Configurar backups diários do banco',
			'Schedule database backups',
			'Take a backup before the deploy',
			'Point-in-time recovery enabled',
			'Regular backups of the database',
			'RDS automated snapshots enabled',
		],
		counterExamples: [
			'`backup.yml` workflow passing',
			'Backup keys are protected',
			'Backups preserve boundaries of tenants',
			'Backup tested (create and restore)',
			'Backup policy documented',
			'Backup retention defined',
			'Backup contact named',
			'Screenshot snapshot attached',
			'Backup strategy agreed',
		],
	},
	{
		id: 'redis',
		all: [
			(0,intents_words .bz)('redis|valkey'),
			(0,intents_words .bz)('running|connected|connectivity|connection|ping|reachable|accessible|works|working|up|healthy', 'rodando|connects?|available|provisioned|ready|configured', 'cache (?:is )?(?:configured|working|connected)|läuft'),
		],
		none: [
			(0,intents_words .bz)('url|password|blocked|not|sidekiq|queue|port|memory|persisten\\w*|eviction|sentinel|cluster', 'fallback|alerts?|monitor\\w*|rate limit\\w*|sessions?|keys?'),
		],
		also: (0,intents_words .bz)('test'),
		propose: (_, facts) => service('redis', 'REDIS_URL', facts),
		examples: ['Redis is running', 'Redis connectivity test passes'],
		counterExamples: ['Redis is not public', '`REDIS_URL` set'],
	},
	{
		id: 'database',
		all: [
			(0,intents_words .bz)('databases?|postgres\\w*|mysql|mariadb|db|banco de dados|base de datos|base de données|datenbank', 'mongo\\w*|veritabanı|sql server', '数据库', 'rds|banco'),
			(0,intents_words .bz)('running|connect(?:s|ed|ivity|ions?)?', 'connections? (?:is |are )?(?:verified|works?|tested|working|successful|established|ok|healthy|strings?)', 'reachable|accessible|works|working|up|healthy|responds?|rodando|acess[ií]vel|accesible', 'provisioned|in docker|\\d{2}\\+?|created|configurad[oa]|erreichbar', '连接正常', 'connection test|online|operational|create|set up|setup|ready|configured|configurar'),
		],
		none: [
			(0,intents_words .bz)('url|credentials?|passwords?|publicly|public|pool\\w*|index(?:es)?|backups?|ssl|tls|users?', 'privileges?|replica\\w*|monitor\\w*|migrat\\w+|not|exposed|encrypt\\w*|sized?|quer(?:y|ies)', 'alerts?|startup|permissions?|errors?|rows?|tables?|constraints?|seed\\w*|records?|data (?:is )?', 'schemas?|timeouts?|leaks?|counts?|limits?|roles?|policies|rls|optimi[sz]\\w*|performance|tuned', 'failover|sharding|maintenance|separation|admin|triggers?|rules|size|orders?|saved|stored', 'functions?|(?:unit|integration|e2e) tests?|real[- ]?time|disk|dedicated|cluster|review\\w*', 'cascade|least|caching|layer|integration|models?|injection|initiali[sz]\\w*|support|programs?', '\\S+\\.(?:py|ts|js|rb|php|go|java|sql)|version(?:ing|s)|singleton|volume|advisors?|staging|logs?', 'auto\\w*|sample|production data|security|variables|vars'),
		],
		also: (0,intents_words .bz)('test'),
		propose: databaseOf,
		examples: [
			'PostgreSQL 16 running in Docker',
			'Database connectivity test passes',
			'Database is reachable',
			'Production database provisioned',
			'Test database connection',
			'Create the production database',
			'Banco de dados configurado',
		],
		counterExamples: [
			'Orders are saved in the database and work',
			'Database rules configured',
			'Database security configured',
			'Database initialization',
			'Database is not public',
			'Database connection variables are set',
			'Connection pooling enabled for the database',
			'Database indexes created',
			'Orders saved in the database works',
			'Database performance is ready for launch',
		],
	},
	{
		id: 'database-account',
		all: [
			(0,intents_words .bz)('databases?|db|postgres\\w*|mysql|mongo\\w*'),
			(0,intents_words .bz)('users?|roles?|accounts?|privileges?|permissions?'),
			(0,intents_words .bz)('least[- ]privileged?|non-root|restricted|dedicated|limited|minimal|created?|required', 'no superuser|not (?:a )?superuser|separate|only'),
		],
		none: [
			(0,intents_words .bz)('admin user|test users?|user (?:data|records?|accounts?)|saved|registration|rbac|reviewed', 'documented|evidence|signup|stored'),
		],
		propose: databaseOf,
		examples: [
			'Database user has least privilege',
			'Create PostgreSQL user',
			'Dedicated database role with limited permissions',
			'Database user has required permissions',
		],
		counterExamples: ['User accounts are stored in the database', 'Database backup user trained'],
	},
	{
		id: 'database-extension',
		all: [/\bextensions?\b/i, (0,intents_words .bz)('pgvector|postgis|uuid-ossp|pg_\\w+|vector|postgres\\w*|create extension|citext')],
		propose: databaseOf,
		examples: ['`pgvector` extension installed', 'PostGIS extension enabled', 'Run `CREATE EXTENSION vector;`'],
		counterExamples: ['Browser extension published'],
	},
	{
		id: 'smtp',
		all: [
			(0,intents_words .bz)('smtp|mail ?relay|mail ?servers?|sendgrid|mailgun|resend|postmark|(?:test|send(?:ing)?)[^.;]{0,20} (?:e-?mails?|mail)', '(?:e-?mails?|mail)(?: (?:service|notification|transactional))?(?:[ -](?:service|sending|delivery|provider|server|notifications?|integration|transport|backend|config\\w*|settings|setup|credentials|envio|envío|works?|working|sends?|sent|is|are|can|tested|verified|functional|enabled|operational))'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('sends?|sending|sent|delivery|delivered|credentials|service|envio|envío|test')),
		],
		none: [
			(0,intents_words .bz)('spf|dkim|dmarc|templates?|git|stakeholders?|users?|customers?|alerts?|notify|support|addresses', 'newsletter|verification|signup|reset|monitoring|list|announce\\w*|confirmations?|confirm', 'received|arrives?|address(?:es)?|log(?:s|ged)|welcome|orders?|redirect\\w*|forms?|lead magnets?', 'opt-?in|e-?mail(?:s?/| and | & )password|authentication|unsubscribe|inbox|triage|spam|domain|uniqueness|login|oauth', 'resend (?:email|code|button|link)|reply|auto-reply|valid(?:ation|ated)?|masked|on file', 'api keys?|rate[- ]limit\\w*|reminders?|invites?|invitation|receipts?|format\\w*|campaign\\w*|marketing|duplicate'),
		],
		also: (0,intents_words .bz)('test'),
		propose: (item, facts) => {
			const keys = [...keysOfPoints(item), ...facts.keys];
			const key = ['EMAIL_HOST', 'SMTP_HOST', 'MAIL_HOST'].find((one) => keys.includes(one)) ?? 'SMTP_URL';
			const proposal = serviceOf('smtp', key, item, facts);
			return item.notes.some((note) => /\be-?mails?\b/i.test(note)) && /\btest(?:ed)?\b/i.test(item.text)
				? andPeople(proposal, item)
				: proposal;
		},
		examples: ['Email service configured (Gmail / SendGrid / Mailgun)', 'SMTP is working', 'Email sending tested'],
		counterExamples: [
			'Rate limits enabled on email sending',
			'Email provider API keys set',
			'Email verification works',
			'SPF for mail is set',
		],
	},
	{
		id: 's3',
		all: [
			(0,intents_words .bz)('s3|buckets?|object storage|cloud storage|spaces|r2|file storage'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('not public|private|permissions|block public')),
		],
		none: [
			(0,intents_words .bz)('credentials|keys?|cost|lifecycle|versioning|document\\w*|rules|review\\w*|uploads? works?|backups?|local ?storage', 'browser|colou?r|margins?|empty spaces?|indexeddb|evidence'),
		],
		propose: (item, facts) => {
			const keys = [...keysOfPoints(item), ...facts.keys];
			const key = keys.find((one) => /(?:^|_)BUCKET(?:_NAME)?$/.test(one)) ?? 'AWS_STORAGE_BUCKET_NAME';
			return serviceOf('s3', key, item, facts);
		},
		examples: [
			'Cloud storage configured (Cloudflare R2 / DigitalOcean Spaces / AWS S3)',
			'Object storage is set up\n  - S3_ACCESS_KEY_ID\n  - S3_BUCKET',
			'S3 bucket is private',
		],
		counterExamples: ['S3 credentials configured', 'S3 lifecycle rules documented'],
	},
	{
		id: 'database-tls',
		all: [(0,intents_words .bz)('databases?|postgres\\w*|mysql|db'), (0,intents_words .bz)('ssl|tls|encrypted connections?')],
		none: [(0,intents_words .bz)('backups?|at rest|rotat\\w+|evidence|alerts?|expir\\w+|certificates? (?:valid|installed)')],
		propose: databaseOf,
		examples: ['Database connections use SSL'],
		counterExamples: ['Database backups are encrypted with TLS keys'],
	},
];

;


const noCertificate = (0,intents_words .bz)('redirect\\w*|database|\\w{1,40}_(?:url|uri|dsn)|postgres\\w*|mysql|redis|smtp|email|sslmode|ssl_mode|renew\\w*|renova\\w+', 'auto-?renew\\w*|certbot timer|connections?|cookies?|mixed content|hsts|internal|mtls|traffic', 'data in transit|between|client certificates?|pinning|links|url|links?|webhooks?|webhook urls?', 'rediss?|birth|training|of completion|checksum|signing|signed|code-?signing|apple|ios|android', 'push|pdf|monitor\\w*|alert\\w*|document\\w*|api keys?|at rest|gift|saml|course|students?|awarded', 'preferred domain|search console|download\\w*|replication|kafka|grpc|node-to-node|considered|revoked|revocation|git|origin');
const alsoEnforced = (0,intents_words .bz)('https (?:is )?(?:enforced|forced|only)|(?:enforce|force)s? https|redirect\\w*');
const transport = [
	{
		id: 'hsts',
		all: [(0,intents_words .bz)('hsts|strict-transport-security')],
		none: [(0,intents_words .bz)('preload list|consider|evaluieren|later')],
		propose: ({ text }, facts) => web(facts, { headers: { rules: [...(alsoEnforced.test(text) ? ['redirect-https'] : []), 'hsts'] } }),
		examples: ['HSTS configured (Strict-Transport-Security header)', 'HTTPS enforced and HSTS on'],
		counterExamples: ['HTTPS enabled'],
	},
	{
		id: 'csp',
		evenNegated: true,
		all: [(0,intents_words .bz)('csp|content[- ]security[- ]policy|política de segurança de conteúdo')],
		none: [(0,intents_words .bz)('reports?|violations?|evaluieren|evaluate\\w*|documented|azure|later|monitor\\w*')],
		evenOfPeople: true,
		propose: (_, facts) => web(facts, { headers: { rules: ['csp-*'] } }),
		examples: ['CSP configured', 'Content-Security-Policy header is set'],
		counterExamples: ['Security policy is signed', 'CSP violations reviewed'],
	},
	{
		id: 'security-headers',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('security headers?|x-frame-options|x-content-type-options|nosniff|referrer-policy|helmet', 'permissions-policy|secure headers?|http headers?|security[- ]?headers?|cabeçalhos de segurança', 'cabeceras de seguridad|en-têtes de sécurité|clickjacking|x-xss-protection|mime[- ]sniffing', 'güvenlik başlıkları', '安全头'),
		],
		none: [(0,intents_words .bz)('documented|cache|logged|password via|authorization header|forward\\w*|x-forwarded-\\w+|cors|removed?')],
		propose: (_, facts) => web(facts, { headers: { profile: 'baseline' } }),
		examples: ['Security headers enabled in Nginx', 'Helmet is enabled', 'X-Frame-Options is set'],
		counterExamples: ['Mail headers are right', 'X-Frame-Options: SAMEORIGIN header removed'],
	},
	{
		id: 'headers-by-heading',
		all: [(0,intents_words .bz)('headers?|x-[a-z-]+|permissions?-policy|referrer|frame')],
		none: [(0,intents_words .bz)('documented|reviewed|cache|authorization')],
		heading: (0,intents_words .bz)('(?:http )?security headers?|headers de segurança|cabeceras de seguridad|sicherheits-?header'),
		propose: (_, facts) => web(facts, { headers: { profile: 'baseline' } }),
		under: 'Security headers',
		examples: ['Headers are present in production responses', 'Frame options: DENY'],
		counterExamples: ['Headers documented', 'Checked with a scanner'],
	},
	{
		id: 'tls-versions',
		evenNegated: true,
		all: [
			/\b(?:tls|ssl) ?v?[1-3](?:\.\d)?\b/i,
			(0,intents_words .bz)('only|disabled?|off|minimum|min|at least|or (?:higher|newer|later)|and (?:above|up)|deprecated|enforced?|\\+'),
		],
		none: [(0,intents_words .bz)('certificates?|certs?|database|postgres\\w*|smtp|redis|internal|mtls|documented|exceptions?|clients?')],
		propose: (_, facts) => web(facts, { tls: { rules: ['protocol'] } }),
		examples: ['TLS 1.0 disabled', 'TLS 1.2 or higher', 'Only TLS 1.2 and 1.3, SSLv3 off'],
		counterExamples: ['TLS 1.2 between the services and the database only', 'TLS 1.3 is discussed'],
	},
	{
		id: 'https-redirect',
		all: [
			(0,intents_words .bz)('https|ssl|tls'),
			(0,intents_words .bz)('redirect\\w*|redirecion\\w*|enforced?|enforce|forced?|force|only|http (?:to|→|->) https', 'obrigat[óo]rio|enabled in nginx config|redirig\\w+|obligatorio|obligatoire|weiterleitung', 'erzwungen|zorunlu|yönlendir\\w+|everywhere|all traffic|required|mandatory'),
		],
		none: [
			(0,intents_words .bz)('certificates?|certs?'),
			/\b(?:tls|ssl) ?v?[1-3](?:\.\d)?\b/i,
			(0,intents_words .bz)('certificates? only|rediss?|between|internal|mtls|read-only|signed|smtp|vpn|api key|grafana'),
			(0,intents_words .bz)('cookies?|origins?|database|links?|www|(?:app|webhook|callback|site|image|api) urls?|webhooks?|callback\\w*|smtp|postgres\\w*'),
		],
		propose: ({ text }, facts) => {
			const headers = { rules: ['redirect-https', 'redirect-quality'] };
			const nginx = facts.nginx !== null && /\bnginx\b/i.test(text)
				? { nginx: { files: [facts.nginx], rules: ['tls-listen', 'https-redirect'] } }
				: {};
			return web(facts, { headers, ...nginx });
		},
		examples: ['HTTP redirects to HTTPS', 'HTTPS is enforced', 'Force SSL', 'HTTPS enabled in Nginx config'],
		counterExamples: [
			'TLS 1.2+ only',
			'SSL certificate covers all required domains',
			'Redirect www to apex',
			'Database SSL enforced',
		],
	},
	{
		id: 'certificate',
		all: [
			(0,intents_words .gP)((0,intents_words .bz)("ssl|tls|https|let'?s[ -]encrypt|certificados?|certificats?|zertifikate?|sertifikas?\\w*", '证书'), (0,intents_words .bz)('(?:certificates?|certs?)\\b[^.;]{0,40}(?:valid|installed|issued|active|obtained|expir\\w+|provisioned|configured|in place|covers?|trusted)', '(?:valid|install\\w*|obtain\\w*|issue[ds]?|provision\\w*)[^.;]{0,30}(?:certificates?|certs?)')),
			(0,intents_words .bz)('(?:with|con|com|avec|mit) (?:ssl|tls|https)', '(?:ssl|tls|https|site|server|domain|wildcard)[^.;]{0,12}(?:certificates?|certs?)|valid(?:ated)?', 'válid[oa]|active|installed|instalad[oa]|enabled?|configured?|obtain(?:ed)?|working|works|ready', 'issued|applied|serving|serve[ds]?|terminat\\w+|on|gültig|aktiv|geçerli|aktif|obter|obtener', 'activé|valide|funcionando|set ?up|secured?|expir\\w+|certificados?|certificats?|ativ[oa]|used?', 'grade|in place|provisioned|provision|covers?', '配置', '有效'),
		],
		none: [
			(0,intents_words .bz)('cert-manager|cluster-?issuers?|operators?|purchased?|bought|invoices?|modules?|m[oó]dulos|clusters?|brokers?|external services|third[- ]party|upstream'),
			noCertificate,
		],
		propose: (_, facts) => web(facts, { tls: {} }),
		examples: [
			"SSL certificate obtained (Let's Encrypt or commercial)",
			'TLS certificates valid and not expired',
			'HTTPS is working',
		],
		counterExamples: [
			'HTTPS certificate purchased from the vendor, invoice filed',
			'cert-manager installed',
			'Broker cluster is up and its certificate issued',
			'Certificate of completion issued to students',
			'TLS certificates of external services validated',
			'Apple push certificates ready',
			'SSL connections to the database',
			'Certificate renewal is automatic',
			'HTTPS redirect is active',
		],
	},
	{
		id: 'cookies',
		all: [(0,intents_words .bz)('cookies?'), (0,intents_words .bz)('secure[d]?|securely|httponly|http-only|samesite|flags?|seguros?|sécurisés?')],
		none: [(0,intents_words .bz)('consent|banner|policy|notice|tests?|documented')],
		also: (0,intents_words .bz)('review|revisar'),
		propose: (_, facts) => web(facts, { headers: { rules: ['cookie-*'] } }),
		examples: ['Cookies are Secure and HttpOnly', 'Secure cookie flags set'],
		counterExamples: ['Cookie consent banner', 'Cookie policy is published'],
	},
	{
		id: 'compression',
		all: [
			(0,intents_words .bz)('gzip|brotli|compression|compressão'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('nginx|text|assets|responses?|served|aktiv\\w*')),
		],
		none: [
			(0,intents_words .bz)('images?|backups?|logs?|database|videos?|compress(?:ed)? (?:files|archives?)|dumps?|benchmark\\w*', 'photos?'),
		],
		propose: (_, facts) => web(facts, { headers: { rules: ['compression'] } }),
		examples: ['Gzip compression enabled in Nginx'],
		counterExamples: ['Image compression is on', 'Backups use gzip compression'],
	},
	{
		id: 'cache-headers',
		all: [
			(0,intents_words .bz)('cache headers?|cache-control|static files cached|browser caching|asset caching|caching headers?', '(?:static )?assets? (?:are )?cach(?:ed|ing)', 'cache (?:policy|policies|rules) for (?:static|assets)|static (?:files?|assets?|content) caching', 'static (?:files|assets) (?:are )?(?:served )?with (?:long )?cach\\w+|http caching', 'long[- ]lived cache|immutable assets|en-têtes de cache|cabeçalhos de cache'),
		],
		none: [(0,intents_words .bz)('redis|memcached|invalidat\\w*|documented|cdn purge')],
		propose: (_, facts) => web(facts, { page: { rules: ['assets-cached'] } }),
		examples: ['Static files cached (Nginx cache headers configured)', 'Cache-Control headers are set'],
		counterExamples: ['Redis cache works'],
	},
	{
		id: 'cors',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('cors'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('origins?|only|allow\\w*|policy|whitelist\\w*|limit\\w*|locked down|headers?|restrito|beschränkt', 'domains?|ayarl\\w+|correct\\w*|production|no wildcards?|wildcards?|errors?|proper\\w*')),
		],
		none: [/CORS_[A-Z]/, (0,intents_words .bz)('documented|s3|bucket|storage')],
		evenOfPeople: true,
		propose: (_, facts) => web(facts, { cors: {} }),
		examples: ['CORS configured', 'CORS is restricted to known origins'],
		counterExamples: ['`CORS_ORIGIN` is set'],
	},
	{
		id: 'host-redirect',
		all: [
			(0,intents_words .bz)('www|apex|non-www|naked domain|bare domain|root domain'),
			(0,intents_words .bz)('redirect\\w*|canonical|redirecion\\w*|redirig\\w*'),
		],
		none: [(0,intents_words .bz)('oauth|login')],
		propose: (_, facts) => web(facts, { headers: { rules: ['redirect-https', 'redirect-quality'] } }),
		examples: ['www redirects to the apex domain', 'Redirect non-www to www'],
		counterExamples: ['www subdomain points to the server', 'OAuth redirect to www set'],
	},
	{
		id: 'mixed-content',
		evenNegated: true,
		all: [(0,intents_words .bz)('mixed content')],
		propose: (_, facts) => web(facts, { page: { rules: ['mixed-content'] } }),
		examples: ['No mixed content warnings'],
		counterExamples: ['Content is ready'],
	},
];

;



function freeIn(text) {
	const [, below, percent = ''] = /(?:(below|under|less than|at most|<) ?)?\b(\d{1,2}) ?%/i.exec(text) ?? [];
	if (percent === '' || percent === '0')
		return '10%';
	return below === undefined ? `${percent}%` : `${100 - Number(percent)}%`;
}
const upkeep = [
	{
		id: 'cron',
		all: [
			(0,intents_words .bz)('cron|crontab|cron ?jobs?|scheduled (?:tasks?|jobs?)|schedule:run', '(?:laravel|task|job|system|cron) scheduler|scheduler (?:is )?(?:running|active|enabled)'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('schedule:run|every minute|executing|scheduled|firing|agendad[oa]s?')),
		],
		none: [
			(0,intents_words .bz)('left|persist\\w*|armed|alarms?|paused'),
			(0,intents_words .bz)('document\\w*|backups?|review\\w*|alerts?|monitor\\w*|calendar|appointments?|secret|unit|kernel', 'order|overlapping|missed|handle|idempotent|tested|fired'),
		],
		propose: () => onServer({ command: { use: 'crontab-contains', with: { line: 'run-the-job' }, on: 'app' } }, 'the line of the crontab'),
		examples: ['Cron jobs configured', 'Laravel scheduler is running'],
		counterExamples: ['Scheduler starts paused', 'Scheduled jobs handle missed runs', 'Cron jobs documented'],
	},
	{
		id: 'disk',
		all: [
			(0,intents_words .bz)('disk|memory|ram|cpu|storage|disco|memória|server resources|speicherplatz'),
			(0,intents_words .bz)('space|free|sufficient|available|enough|(?:disk|memory|cpu|resource) usage|at least \\d+', 'minimum \\d+|\\d+\\+? ?[GT]B\\+? (?:free|available|ram|disk)|espaço'),
		],
		none: [
			(0,intents_words .bz)('alerts?|alarm|monitored|monitoring|limits?|object|cloud|s3|dashboards?|footprint|leaks?|graphs?|browser', 'requirements?|calculate|blob|quota|local ?storage|encrypt\\w*|baseline|reasonable|acceptable', 'optimi\\w+|reviewed|under load|spikes?'),
		],
		also: (0,intents_words .bz)('monitor'),
		propose: ({ text }) => {
			const free = freeIn(text);
			return onServer({ command: { use: 'resources-free', with: { disk: free, memory: free }, on: 'app' } });
		},
		examples: ['Sufficient disk space', 'Enough memory available'],
		counterExamples: ['Alerts on disk usage', 'Memory leaks are looked for'],
	},
	{
		id: 'log-rotation',
		all: [
			(0,intents_words .bz)('logs?|logrotate|logging|journald?'),
			(0,intents_words .bz)('rotat\\w+|logrotate|rotação|rotación|rotação de logs|max-size'),
		],
		none: [(0,intents_words .bz)('alerting|documented|keys?|users?')],
		propose: () => onServer({ file: { path: '/etc/logrotate.d/*', on: 'app' } }),
		examples: ['Log rotation configured'],
		counterExamples: ['Keys rotated'],
	},
	{
		id: 'directories',
		all: [
			(0,intents_words .gP)((0,intents_words .bz)('(?:director(?:y|ies)|folders?)[^.;]{0,30}(?:created|exists?|owned)|media_root|static_root|mkdir'), (0,intents_words .bz)('(?:director(?:y|ies)|folders?|logs?|uploads?|storage|media_root|static_root)[^.;]{0,30}writ[ae]+ble')),
		],
		none: [(0,intents_words .bz)('tests?|users?|roles?|s3|bucket')],
		propose: (item) => {
			const { text, spans, code } = item;
			const writable = /writ[ae]+ble/i.test(text) ? { writable: true } : {};
			const made = pathsOf('mkdir', item).map((path) => ({ path, type: 'directory', ...writable, on: 'app' }));
			const touched = pathsOf('touch', item).map((path) => ({ path, ...writable, on: 'app' }));
			const all = [...made, ...touched];
			if (all.length > 1)
				return onServer({ file: all });
			const named = [...spans, text, ...code]
				.map((part) => /(?:^|\s|`)((?:\/|[\w.-]+\/)[\w./-]+)/.exec(part)?.[1])
				.find(Boolean);
			const path = named?.replace(/\/[^/]{1,200}\.[a-z]{2,4}$/, '');
			return path === undefined
				? onServer({ file: { path: 'logs', type: 'directory', writable: true, on: 'app' } }, 'the directory')
				: onServer({ file: { path, type: 'directory', ...writable, on: 'app' } });
		},
		examples: [
			'Log directories created',
			'Upload directories created\n  ```\n  mkdir -p data/uploads data/tmp\n  ```',
			'Logs writable',
			'Ensure `MEDIA_ROOT` and `STATIC_ROOT` are writable',
		],
		counterExamples: ['Log levels are set'],
	},
	{
		id: 'file-modes',
		all: [
			(0,intents_words .bz)('chmod|chown|(?:file|folder|directory|secure|correct|restrictive) (?:system )?permissions', 'file modes?|file ownership|права \\d{3}', '(?:permissions?|permissões|permissoes|permisos|mode|modes|perms)[^.;]{0,30} \\(?0?[0-7]{3}\\)?', 'permissoes corretas|permissões corretas', '(?:\\.env\\S*|ssh keys?|private keys?|config files?|data directory|uploads? (?:folder|directory)|storage|logs?)[^.;]{0,30} permissions?', 'dateirechte|permissões (?:de|dos) arquivos?|permisos de archivos?|droits des fichiers', 'owned by www-data|permissions set correctly'),
		],
		none: [
			(0,intents_words .bz)('matrix|camera|location|grants?|admin|access control|notifications?|app permissions', 'docker permissions|rls|aws|cloud|tested|tests?|review\\w*|role-based|bucket|s3|tokens?|github', 'upload works'),
			(0,intents_words .bz)('rbac|iam|oauth|roles?|users?|scopes?|database|app store|api'),
		],
		propose: (item, facts) => {
			const modes = modesOf(item).map((one) => ({ ...one, on: 'app' }));
			return modes.length > 0
				? onServer({ file: modes.length === 1 ? modes[0] : modes })
				: onServer({ file: { path: facts.envFile ?? '.env', mode: { 'at-most': '0600' }, on: 'app' } }, 'the files and their modes');
		},
		examples: [
			'File permissions set correctly',
			'File permissions are restrictive\n  ```\n  chmod 640 config/app.env\n  chmod +x bin/*.sh\n  ```',
			'Data directory has appropriate permissions (700)',
		],
		counterExamples: [
			'Temporary permissions expire',
			'Ownership of objects is verified',
			'Every action maps to a permission',
			'Role permissions reviewed',
		],
	},
	{
		id: 'logs-clean',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('logs?'),
			(0,intents_words .bz)('no (?:critical |unexpected |new )?errors?|without errors?|clean|error[- ]free|free of errors', 'sem erros|sin errores|for errors'),
		],
		none: [(0,intents_words .bz)('browser|console|client|rotation|pii|old|test')],
		also: (0,intents_words .bz)('monitor|review'),
		propose: () => onServer({ command: { use: 'logs-without-errors', with: { service: 'web' }, on: 'app' } }, 'what writes the logs'),
		examples: ['No errors in the logs', 'Check logs for errors', 'Monitor logs for errors'],
		counterExamples: ['Logs are shipped'],
	},
	{
		id: 'static-files',
		all: [
			(0,intents_words .bz)('static files?|collectstatic|assets'),
			(0,intents_words .bz)('collected|collect|collectstatic|compiled|precompiled|built|served|load\\w*|deployed'),
		],
		none: [(0,intents_words .bz)('cdn|optimi[sz]ed|cached|path|brand|design|marketing|lazy|uploaded|ui assets|release|minified')],
		also: (0,intents_words .bz)('collect'),
		propose: (_, facts) => facts.stacks.includes('django') || facts.stacks.length === 0
			? onServer({ command: { use: 'django-static-collected', on: 'app' } })
			: {
				checks: { page: { rules: ['asset-*'] } },
				...(facts.url === null && { needs: ['the `url` of the environment'] }),
			},
		examples: ['Static files collected', 'Collect static files with `python manage.py collectstatic`'],
		counterExamples: ['Static assets are on a CDN'],
	},
];

;


const health = /\/(?:[\w.-]{1,60}\/){0,6}(?:health\w*|healthz|readyz?|livez?|live|ready|status|ping|up|_health)\/?(?=$|[\s`'",.)])/i;
function pathIn({ text, spans, code }, pattern) {
	for (const part of [...spans, text, ...code]) {
		const found = pattern.exec(part.replace(/https?:\/\/[^/\s`]+/g, ''))?.[0];
		if (found)
			return found;
	}
	return null;
}
function successIn(text) {
	const found = text.match(/(?<![\d.,])2\d\d\b(?!\s?(?:ms|milli|sec|s\b|%|[.,]\d))/g) ?? [];
	const all = [...new Set(found.map(Number))];
	return all.length > 1 ? { in: all } : (all[0] ?? 200);
}
function healthCheck(item, facts) {
	const path = pathIn(item, health) ?? facts.health;
	const checks = { http: { request: `GET ${path ?? '/health'}`, expect: { status: successIn(item.text) } } };
	const proposal = web(facts, checks);
	return path === null ? { checks, needs: [...(proposal.needs ?? []), 'the path of the health check'] } : proposal;
}
const answering = 'returns?|responds?|accessible|200|401|403|404|reachable|available|respondendo|loads?|works|visit|opens?|funcionando|responde|answers?|live|GET';
const pathOfSite = '(?<![\\w/.:])\\/[\\w{}:-]{1,60}(?:\\/[\\w.{}:-]{0,60}){0,8}';
const answersAtPath = new RegExp(`\\b(?:${answering})\\b[^.;–—]{0,30}${pathOfSite}|${pathOfSite}[^.;–—]{0,30}(?<![\\w/])(?:${answering})\\b`, 'i');
const webIntents = [
	{
		id: 'health',
		all: [
			/\/(?:health|ready|live|ping)|health[ -]?checks?|healthz|health (?:endpoints?|routes?|api|url)|readiness (?:endpoint|probe|check)|liveness (?:endpoint|probe|check)|(?:^|\s)health and readiness|健康检查|(?:check|verify|confirm) (?:the )?(?:application|app|service|system|api) health/i,
		],
		none: [
			(0,intents_words .bz)('docker|kubernetes|k8s|container|document\\w*|alerts?|monitor\\w*|uptime|load balancer', 'probes? (?:are )?configured|team|unhealthy instances|drains?|lb|target groups?|self-?healing', 'logs?|dependencies in|considered|mental|app store|50[0-9]'),
			/(?:uses?|integrat\w+|scheduled?|interval|every \d+)[^.;]{0,30}health|\/(?:health|ready|live|ping)-?[a-z]{3,}(?!z|check)/i,
		],
		also: (0,intents_words .bz)('test|perform'),
		context: (0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('200|verify|endpoints?|status|curl|responding|respondendo|passing|pass|implemented|exists?', 'respond|retorno|retorna|répond|ok|exposes?|for all|отвечает|antwortet|check')),
		propose: healthCheck,
		examples: ['Health check passing', '`/health` returns 200', 'Health endpoints return "healthy" status'],
		counterExamples: [
			'Set up monitoring of health',
			'Docker health checks are there',
			'`/healthz` returns 503 when the database is down',
			'Kubernetes readiness probes configured',
		],
	},
	{
		id: 'home-page',
		all: [
			(0,intents_words .bz)("(?:home ?page|landing page|website|web ?site|site|main page|front ?end|web ?app|app(?:lication)?|index page|portal|platform|storefront|web interface|landing|start page|página inicial|página principal|production url|live (?:url|site)|startseite|page d['’]accueil|anasayfa)(?: (?:is|can be|url|page|do))*(?: \\w+ly)? (?:loads?|loading|accessible|reachable|opens?|responds?|returns? (?:http )?200|carrega\\w*|live|up|available|online|carga|lädt|se charge|açılıyor|deployed and accessible|works)", '(?:visit|open|load|access)(?: the)? (?:home ?page|landing page|website|site|production (?:url|site)|live (?:url|site)|app(?:lication)?)'),
		],
		none: [
			(0,intents_words .bz)('admin|mobile|load test\\w*|balancer|times?|fast|seconds?|under|within|stores?|devices?|debug', 'settings|maps?|offline|tablets?|images?|in [<>]|ms|keyboard|quickly|screen readers?|slow', 'internal|users? with|credentials|preview|languages?|locally|localhost\\S*|redirect\\w*', 'works (?:on|in|with|as)|(?:two|both|several|different|all) browsers|incognito'),
		],
		propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
		examples: [
			'Homepage loads correctly',
			'The site is accessible',
			'Landing page loads without errors',
			'Visit the production URL',
			'Frontend accessible',
			'Application is accessible',
		],
		counterExamples: [
			'Portal settings saved',
			'Application works under load',
			'Admin site loads',
			'Site works on mobile',
			'App loads in under 2 seconds',
			'Application settings loaded',
			'App works offline',
			'Site settings are live',
			'Application accessible with a screen reader',
		],
	},
	{
		id: 'visit-address',
		all: [(0,intents_words .bz)('(?:visit|open|load|access|browse to)(?: the)?[: ]+(?:https?:\\S+|(?:[a-z0-9-]+\\.)+[a-z]{2,}\\S*)')],
		none: [(0,intents_words .bz)('admin|console|dashboard|settings|docs?|sign up|register|account|localhost\\S*|github\\.com\\S*')],
		context: (0,intents_words .bz)('verif\\w+|smoke|tests?|testing|check(?:s|ed)?|post-?deploy\\w*|after|validat\\w+|loads?|works?|browser|confirm'),
		propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
		under: 'Verification',
		examples: ['Open `https://shop.acme.io` in the browser', 'Visit shop.acme.io'],
		counterExamples: ['Open https://github.com/settings', 'Open the settings'],
	},
	{
		id: 'api-docs',
		all: [(0,intents_words .bz)('api documentation|swagger|openapi|api docs'), (0,intents_words .bz)('accessible|available|loads|reachable|published')],
		none: [(0,intents_words .bz)('not|disabled|protected|up to date')],
		propose: (_, facts) => {
			const checks = { http: { request: 'GET /docs', expect: { status: 200 } } };
			return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path of the documentation'] };
		},
		examples: ['API documentation accessible (Swagger UI)'],
		counterExamples: ['Swagger is disabled in production', 'API documentation is up to date'],
	},
	{
		id: 'internals',
		evenNegated: true,
		all: [
			(0,intents_words .bz)('swagger|api docs|docs|actuator|debug endpoints?|phpinfo', 'admin(?: (?:panel|interface|ui|endpoints?|urls?))?|graphiql|playground|introspection', 'stack ?traces?|debug pages?|directory listings?|source maps?|sourcemaps?|api documentation', 'debug (?:routes?|mode pages?|toolbar|urls?)|error details|detailed errors?', 'server (?:version|tokens|banner)|x-powered-by|default (?:pages?|server page)|telescope', 'django debug toolbar|listing'),
			(0,intents_words .bz)('disabled|removed|off|protected|not (?:be )?(?:served|enabled|reachable|leaked|returned)|no|never', 'suppressed|désactivée?s?|deaktiviert|kapalı|disable', 'not (?:publicly )?(?:public|accessible|exposed|shown)|hidden|not exposed|never shown', 'desabilitad[oa]'),
		],
		none: [
			(0,intents_words .bz)('accounts?|users?|roles?|routes? (?:are )?protected|admin routes?|reviewed|uploaded', 'console errors?|flows?|password|audit|broken'),
		],
		propose: (_, facts) => web(facts, { exposure: {} }),
		examples: ['Swagger disabled in production', 'Stack traces are not exposed', 'Directory listing disabled'],
		counterExamples: ['Docs are published', 'Admin is accessible'],
	},
	{
		id: 'files-not-served',
		evenNegated: true,
		all: [
			/\.env|\.git\b|dot ?files?|backup files?|(?:^|\s)(?!and\/or\b)(?:[\w.-]+\/){1,6}[\w.-]{0,40}\s/i,
			(0,intents_words .bz)('not|no|never|blocked|denied|inaccessible'),
			(0,intents_words .bz)('served|(?:web|publicly)[- ]?accessible|accessible (?:from|over|via)|not accessible|public\\w*|exposed|reachable|web|browser|403|404|via http'),
		],
		none: [(0,intents_words .bz)('committed|repository|gitignore\\w*|version control|bundle|logs?')],
		propose: (_, facts) => web(facts, { exposure: { rules: ['env-file', 'git', 'dump', 'editor-backup'] } }),
		examples: ['`.env` is not accessible from the web', '.git directory not exposed'],
		counterExamples: [
			'Records are not publicly accessible and/or behind credentials',
			'.env not committed to the repository',
		],
	},
	{
		id: 'robots',
		all: [(0,intents_words .bz)('robots(?:\\.txt|-txt)|robots|sitemaps?(?:\\.xml)?|site map')],
		none: [(0,intents_words .bz)('submit\\w*|send|search console|google|bing|meta robots|noindex|automation|staging|preview')],
		also: (0,intents_words .bz)('update|review|revisar|generate'),
		propose: ({ text }, facts) => {
			const names = ['robots.txt', 'sitemap.xml'].filter((name) => text.toLowerCase().includes(name.split('.')[0] ?? ''));
			if (names.length === 0)
				names.push('sitemap.xml');
			return web(facts, { http: names.map((name) => ({ request: `GET /${name}`, expect: { status: 200 } })) });
		},
		examples: ['robots.txt is present', 'Sitemap.xml and robots.txt are there'],
		counterExamples: [
			'Sitemap submitted to Google Search Console',
			'Send the sitemap to search engines',
			'robots.txt blocks staging',
		],
	},
	{
		id: 'favicon',
		all: [(0,intents_words .bz)('favicons?|apple[- ]touch[- ]icon|touch icons?')],
		none: [(0,intents_words .bz)('design\\w*')],
		also: (0,intents_words .bz)('update|review|revisar|generate'),
		propose: (_, facts) => web(facts, { http: { request: 'GET /favicon.ico', expect: { status: 200 } } }),
		examples: ['Favicon is set'],
		counterExamples: ['Design of the favicon'],
	},
	{
		id: 'not-found-page',
		all: [
			(0,intents_words .bz)("404|not[- ]found page|(?:custom )?error pages?|páginas? de er?ror\\w*|pages? d['’]erreur"),
			(0,intents_words .bz)('pages?|status|custom|returned|works|páginas?|error branding'),
		],
		none: [
			(0,intents_words .bz)('design\\w*|no|broken|links?|errors?(?! (?:pages?|branding))|logged|alerts?|tested|server error', 'debug'),
		],
		also: (0,intents_words .bz)('test'),
		propose: (_, facts) => web(facts, { http: { request: 'GET /there-is-no-such-page', expect: { status: 404 } } }),
		examples: [
			'Custom 404 page works',
			'Custom error pages configured',
			'Add 404 page',
			'404 and 500 error pages in place',
		],
		counterExamples: ['No 404 errors in the logs', 'Design of the 404 page', 'Broken links return 404'],
	},
	{
		id: 'assets-load',
		all: [
			(0,intents_words .bz)('static (?:files|assets)|css(?:/js)?|js bundles?|stylesheets?|images and (?:css|assets)|assets', 'fonts?'),
			(0,intents_words .bz)('loads?|loading|served|return(?:s|ing)? 200|serving'),
		],
		none: [
			(0,intents_words .bz)('cdn|lazy|collect\\w*|fast|quickly|time|cached|path|optimi\\w*|async\\w*|blocking|defer\\w*|nginx', 'whitenoise|user'),
		],
		propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
		examples: [
			'Static assets load',
			'CSS and JS load without 404',
			'Static files are served',
			'Assets served with 200',
		],
		counterExamples: ['Images lazy loaded', 'Fonts load asynchronously', 'Static files collected'],
	},
	{
		id: 'metrics',
		all: [
			/\/metrics\b|metrics endpoints?|prometheus (?:metrics|endpoint)|metrics (?:are |is )?(?:exposed|exported|published)|expos\w+ (?:\w+ ){0,2}metrics/i,
			(0,intents_words .bz)('exposed|exposes?|accessible|available|up|returns?|enabled|endpoints?|scrapes?|scraped|works?', 'responds?'),
		],
		none: [(0,intents_words .bz)('dashboards?|alerts?|grafana|team|datasource|restricted|not|no service')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /metrics', expect: { status: 200 } } }),
		examples: ['Prometheus metrics exposed', '`/metrics` endpoint accessible'],
		counterExamples: ['Metrics dashboards are there'],
	},
	{
		id: 'path-answers',
		all: [answersAtPath],
		none: [
			(0,intents_words .bz)('not|no|logs?|director(?:y|ies)|folder|mounted|writable|disk|post|put|delete|patch|uploads?', 'redirects?'),
			(0,intents_words .bz)('users?|flow|correct data|time|ms|mobile|layout|script|localhost\\S*|ui|create[sd]?|sends?'),
			/`?\/(?:var|etc|opt|home|usr|srv|tmp|data|mnt)\//,
		],
		propose: (item, facts) => {
			const path = pathIn(item, /\/[\w/.-]*(?=$|[\s`'",)])/);
			const status = Number(/\b[1-5]\d\d\b/.exec(item.text)?.[0] ?? 200);
			if (!(status >= 200 && status < 300) && !(status >= 400 && status < 500))
				return null;
			return path === null || item.text.indexOf(path) > 60 || /[{:]/.test(path)
				? null
				: web(facts, { http: { request: `GET ${path}`, expect: { status } } });
		},
		examples: [
			'Admin panel accessible at /admin/',
			'`/api/v1/products` returns 200',
			'`/api/me` returns 401 without a token',
		],
		counterExamples: [
			'Refresh accepts tokens of production and falls back to a safe page, which is the one at /dashboard when it responds',
			'Logs are available in `/var/log/app`',
			'`/old-page` returns 301',
			'`/data` is mounted',
		],
	},
	{
		id: 'requests-below',
		all: [
			(0,intents_words .bz)('endpoints?|apis?|routes?|requests?|flows?|smoke tests?'),
			(0,intents_words .bz)('tested|work(?:s|ing)?|respond(?:s|ing)?|pass(?:es|ing)?|test|verified|functional|operational|ok'),
		],
		none: [(0,intents_words .bz)('documented|load|unit|rate')],
		also: (0,intents_words .bz)('test'),
		evenOfPeople: true,
		propose: ({ notes }, facts) => {
			const steps = notes.flatMap((note) => {
				const [, method = '', path = ''] = /(?<![\w/])(GET|POST|PUT|PATCH|DELETE) (\/[\w/.{}:-]{0,200})/.exec(note) ?? [];
				return path === '' ? [] : [{ request: `${method} ${path}`, expect: { status: { lt: 400 } } }];
			});
			if (steps.length < 2)
				return null;
			const needs = [...(web(facts, {}).needs ?? []), 'what the requests send, and who may send them'];
			return { checks: { http: { steps } }, needs };
		},
		examples: ['API endpoints tested\n  - Products: GET /api/products\n  - Cart: POST /api/cart'],
		counterExamples: ['API endpoints tested', 'Flows tested\n  - buy\n  - pay'],
	},
	{
		id: 'address-answers',
		all: [/https?:\/\/|(?<![\w@/.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w/-]+/i, intents_words .wk],
		none: [
			(0,intents_words .bz)('redirect\\w*|not|webhooks?|docs?|see|guide|ssl labs|callback\\S*|origins?|dashboard|console', 'uris?|settings|analytics|configured|add(?:ed)?|set'),
			/\b(?:POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|\b(?:1|3|4|5)\d\d\b|\b20[1-9]\b/,
		],
		propose: ({ text }) => {
			const url = /https?:\/\/[^\s`"'<>)]+/i.exec(text)?.[0].replace(/[.,;:]+$/, '');
			return url === undefined || /localhost|127\.0\.0\.1|example\.|your|<|\{/i.test(url)
				? null
				: { checks: { http: { request: `GET ${url}`, expect: { status: 200 } } } };
		},
		examples: ['Login works (`https://app.acme.io/login`)'],
		counterExamples: [
			'Webhook is set to https://app.acme.io/hook',
			'API runs on http://localhost:3000',
			'curl -X DELETE https://api.acme.io/users/1 returns 204',
			'https://app.acme.io/admin returns 403 without login',
		],
	},
];

;
















const intents = [
	...named(repository, 'env-not-tracked', 'no-debug-code'),
	...releases,
	...named(webIntents, 'files-not-served', 'requests-below'),
	...env,
	...named(variables, 'keys-below', 'key-of-thing'),
	...named(network, 'mail-dns', 'ports-closed', 'firewall-command'),
	...hardening,
	...containers,
	...transport,
	...without(webIntents, 'files-not-served', 'requests-below', 'path-answers', 'address-answers', 'home-page'),
	...named(variables, 'key-absent', 'group-of-keys', 'log-level', 'keys', 'leading-key'),
	...named(webIntents, 'path-answers', 'address-answers'),
	...pages,
	...named(webIntents, 'home-page'),
	...named(network, 'dns'),
	...storage,
	...server,
	...upkeep,
	...named(network, 'ports-open'),
	...named(variables, 'error-tracker', 'all-variables', 'service-keys', 'variable-by-heading'),
	...documents,
	...reports,
	...named(pipeline, 'ci-command'),
	...without(pipeline, 'ci-command'),
	...without(repository, 'env-not-tracked', 'no-debug-code'),
	...named(variables, 'keys-in-brackets'),
];
function named(among, ...ids) {
	return among.filter(({ id }) => ids.includes(id));
}
function without(among, ...ids) {
	return among.filter(({ id }) => !ids.includes(id));
}

var literal = __webpack_require__(39545);
;

const cadence = '(?:daily|weekly|monthly|quarterly|yearly|annual|annually|ongoing|regular|periodic|diári[oa]s?|semana(?:l|is)|mensa(?:l|is))';
const work = '(?:tasks?|checks?|checklist|maintenance|reviews?|activities|operations|monitoring|routines?|updates?|tarefas)';
const not_gate_elsewhere = new RegExp([
	`^${cadence}(?: ${work})?$`,
	`^${work} ${cadence}$`,
	`^${cadence} (?:and|&|/) ${cadence}`,
	'^(?:ongoing |regular |post-launch )?maintenance(?: tasks?| schedule| checklist)?$',
	'^(?:automatic )?(?:roll ?back )?triggers?$',
	'roll ?back (?:triggers?|criteria|conditions?|when|if)',
	'when to roll ?back',
	'(?:post|after|during|in case of)[- ]roll ?back',
	'^(?:the )?first (?:day|week|month|hour|24 hours|48 hours|30 days)',
	'^week \\d|^month \\d|^day \\d',
	'^(?:key )?metrics to (?:watch|monitor|track)',
	'^common (?:issues|problems)',
	'^troubleshooting',
	'^success metrics',
	'^lessons learned|^retrospective|^post-?mortem',
	'^(?:nice to have|future|later|next steps|roadmap|backlog|ideas|out of scope|post-mvp)(?: \\w+)?$',
	'^(?:already )?(?:completed|done|finished|implemented)(?: \\w+){0,2}$',
	'^known (?:issues|limitations)',
].join('|'), 'iu');
const alreadyDone = /already (?:done|completed|implemented)/i;
const signOff = (0,intents_words .bz)('sign-?offs?|approvals?|approved by|go\\s*/\\s*no-?go|go-live decision|reviewers?|decision', 'signatures?|assinaturas?|aprovaç(?:ão|ões)|aprobaci(?:ón|ones)|freigaben?|signatures?|onay');
const contacts = (0,intents_words .bz)('(?:emergency |support |key )?contacts?(?: information| list| info)?|contatos?|contactos?', 'escalation|ansprechpartner');
const blank = /_{3,}|\.{5,}|(?:date|name|signature|approved(?: by)?)\s*:\s*(?:_|$)/i;
const decision = /^(?:no[- ]?go|go(?:\s?\/\s?no[- ]?go)?)(?:$|:|\s[–—-]\s|\s(?:decision|if|when)\b)/i;
function whyNoGate({ text, headings, parent, hasItems }) {
	if (text === '')
		return 'it says nothing';
	if (hasItems && /[:：]$/.test(text))
		return 'it heads the items below it';
	if (blank.test(text))
		return 'it is a line to sign';
	if (decision.test(text))
		return 'it is a decision, not a condition';
	const under = headings
		.slice(Math.min(1, headings.length - 1))
		.map((heading) => heading.replace(/^[\d.)\s]+|\s*[(:：].*$/gu, '').trim());
	const other = under.find((heading) => not_gate_elsewhere.test(heading)) ?? headings.find((heading) => alreadyDone.test(heading));
	if (other !== undefined)
		return `"${other}" is no condition of a release`;
	const nearest = headings.at(-1) ?? '';
	if (signOff.test(nearest) || (parent !== null && signOff.test(parent)))
		return 'it is part of the sign-off';
	return contacts.test(nearest) && nearest.length < 40 ? 'it is a contact, not a condition' : null;
}
function not_gate_remark(...words) {
	const said = `(?:${words.join('|')})`;
	return new RegExp(`^${said}\\s?(?:$|[:–—-])|[(\\[:–—-]\\s?${said}(?![\\p{L}\\p{N}])`, 'iu');
}
const notApplicable = not_gate_remark('n\\/a', 'not applicable', 'does not apply', 'nicht zutreffend', 'não se aplica', 'no aplica');
const putOff = not_gate_remark('deferred', 'postponed', 'waived', 'skipped', 'out of scope', 'delete if', 'not implemented');
function whyTakenBack({ text, mark, isStruck }) {
	if (mark === '-' || mark === '~')
		return `its mark [${mark}] means different things to different teams`;
	if (isStruck)
		return 'the list strikes it through';
	if (notApplicable.test(text))
		return 'the list says that it does not apply: attest it so';
	return putOff.test(text) ? 'the list puts it off: attest or waive it' : null;
}

;

const activity = (0,intents_words .bz)('test|testing|retest|document|review|monitor|train|notify|tune|consider|plan|rotate|discuss', 'announce|communicate|define|decide|agree|inform|prepare|practi[sc]e|rehearse|draft|share', 'coordinate|evaluate|investigate|optimi[sz]e|refactor|avoid|write|assign|identify|understand', 'schedule|audit|update|remove|delete|clean|archive|simulate|perform|conduct|educate|establish', 'estimate|design|explain|demonstrate|show|minimi[sz]e|analy[sz]e|measure|benchmark|compare|think', 'learn|read|submit|register|purchase|buy|contact|ask|request|invite|publish|promote|collect', 'gather|inspect|log ?in to|go to|click|navigate|select|choose|sign (?:in|up) (?:to|at|for)|press', 'fix|call|tell|record|list|observe|watch|walk|try|simplify|migrate users|follow|keep|maintain|stop', 'in (?:the )?[\\w.-]{2,20}(?: [\\w.-]{2,20})?:|copy|save|store|note|capture|discuss|brief|interview|wait|testar|documentar|revisar|monitorar|monitorizar|treinar|notificar|definir|planejar', 'considerar|avaliar|simular|medir|manter|atualizar|limpar|comunicar|calcular|ajustar|acompanhar', 'coletar|armazenar|probar|planificar|capacitar|informar|actualizar|evaluar|tester|documenter', 'former|planifier|définir|surveiller|informer|évaluer|communiquer');
const beginsWithActivity = new RegExp(`^(?:${activity.source})`, 'iu');
const done = /(?<!\band |[/,] ?)\b(?:(re-?test|test|monitor|audit|benchmark|record|register)ed|(updat|rotat|regenerat|schedul|measur|captur|observ|not|purchas|compar|archiv|simulat)ed|(plan(?=n)|submit(?=t))[nt]ed)(?: (?:for|to|with|in|on|from|by|and|before|after|at|of|per) [^.;:]{1,60})?[.]?$/i;
const again = /^(?:regular(?:ly)?|periodic(?:ally)?|ongoing|recurring|routine(?:ly)?|quarterly|annual(?:ly)?)\b/i;
function verbAtBeginning(text) {
	return beginsWithActivity.exec(text)?.[0] ?? again.exec(text)?.[0];
}
function verbAtEnd(text) {
	const [, regular, silent, doubled] = done.exec(text) ?? [];
	return silent === undefined ? (regular ?? doubled) : `${silent}e`;
}
const people = (0,intents_words .bz)('documented|documentad[oa]s?|documentation (?:is )?(?:complete|written|updated)|runbooks?', 'playbooks?|on-?call|(?<!privilege )escalation|stakeholders?|teams?|equipe|equipo|équipe|training|trained', 'reviewed|approved|approval|signed off|rollback (?:plan|procedures?|strategy|steps)', 'roll ?back plan|incident response|legal|gdpr|lgpd|rgpd|dsgvo|privacy|compliance|budget|costs?', 'dashboards?|alerts?|alerting|alertas?|alarms?|notified|pentest|penetration test\\w*', 'user acceptance|uat|load test\\w*|stress test\\w*|teste de carga|disaster recovery|slos?|slas?', 'retention|retenção|reten[ct]i[oó]n|contact(?:s|ed)?|responsible|owners?(?! only)|policy|policies', 'procedures?|strategy|strategies|understood|agreed|scheduled for|identified|announced|communicated', 'considered|discussed|decided|evaluated|aware|familiar|knows? (?:how|who|what|where|which|the)|briefed', 'guidelines?|rehears\\w+|(?:restore|recovery|dr|fire) drills?|meetings?|engineers?|developers?|everyone', 'someone|(?:users?|customers?|admins?|visitors?|guests?|members?|clients?) (?:can|may|are able)|feedback', 'optimi[sz]ed|tuned|acceptable|reasonable|adequate', 
'ssrf|(?<!x-)xss(?!-)|injections?|traversal|fixation|spoofing|hijacking|tampering', 
'(?:build|start|install|deploy|run) commands?|(?:root|output|publish|base) director(?:y|ies)');

;












function propose(whole, facts, among = intents) {
	const noGate = whyNoGate(whole);
	if (noGate !== null)
		return { status: 'not-gate', why: noGate };
	const takenBack = whyTakenBack(whole);
	if (takenBack !== null)
		return { status: 'manual', why: takenBack };
	const item = focused((0,literal .e)(whole));
	const readings = readingsOf(item);
	const begins = readings.map(({ text }) => verbAtBeginning(text)).find((one) => one !== undefined);
	const ends = verbAtEnd(item.text);
	const isForPeople = readings.some(({ text }) => people.test(text.replace(/(?:https?:\/)?\/[\w./-]+/g, '')));
	const isNegated = readings.some(({ text }) => negation.test(text));
	for (const { said, words, isOfPoint } of readings.flatMap(saidIn)) {
		const does = begins ?? (isOfPoint ? undefined : ends);
		for (const intent of among) {
			if (does !== undefined && intent.also?.test(does) !== true)
				continue;
			if (isForPeople && intent.evenOfPeople !== true)
				continue;
			if (isNegated && intent.evenNegated !== true)
				continue;
			if (!isMeant(intent, said, readings, item.spans))
				continue;
			const proposal = intent.propose(item, facts);
			if (proposal === null)
				continue;
			const isSure = keysOfPoints(item).length > 0 ||
				((propose_anchor.test(item.text) || item.spans.length > 0) && isAsked(proposal, item, patternsOf(intent)));
			if (!isSure && proposal.needs === undefined && lengthOf(words) > mostOfActive)
				continue;
			if (!isSure && unexplained(words.replace(propose_names, ' '), patternsOf(intent)) > mostUnexplained)
				continue;
			return asked(withoutGaps(isOfPoint ? withTheRest(proposal, item) : proposal), intent.id);
		}
	}
	if (isForPeople)
		return { status: 'manual', why: 'only a person can say it' };
	const why = (begins ?? ends) === undefined ? 'no check was found in its words' : 'it is something that a person does';
	return { status: 'manual', why };
}
const propose_anchor = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|(?:^|\s)[`(]?\/[\w-]+|\b\d{2,5}\b|\.[a-z]{2,4}(?:$|[\s/)])|(?:^|\s)\.\w+|=|\b(?:CORS|HSTS|CSP|SPF|DKIM|DMARC|HTTPS|TLS|[Rr]obots\.txt|[Ff]avicon|[Gg]zip|[Bb]rotli|Dockerfile|README|OpenAPI|Swagger)\b/;
function isAsked({ checks }, { text, spans }, patterns) {
	const asked = JSON.stringify(checks);
	const names = [...spans, ...(text.match(token) ?? []).filter((name) => propose_anchor.test(name))];
	return names.some((name) => asked.includes(name.replace(inFolder, '')) || patterns.some((pattern) => pattern.test(name)));
}
const token = /[^\s`()[\],;]{2,200}/g;
const inFolder = /(?<=.)\/[^/]*$/;
const propose_names = /\((?:e\.g\.,? ?|z\. ?B\. )?[^(),/]{1,30}(?:[,/] ?[^(),/]{1,30}){1,6}\)/g;
const mostOfActive = 10;
const mostUnexplained = 4;
function patternsOf({ all, context }) {
	return context === undefined ? [...all] : [...all, context];
}
const negation = /^(?:there (?:is|are) )?(?:no|not|never|none|nothing|nobody|do not|don['’]t|avoid|without)\b|\b(?:is|are|does|do|has|have|should|must|can|will)(?:n['’]t| not| never)\b|\b(?:contains?|carr(?:y|ies)|includes?|holds?|shows?|exposes?|leaks?) no\b/i;
const step = /^(?:re-?)?(?:run|deploy|start|stop|open|visit|wait|execute|click|go|copy|build|push|scale|post|merge|log|create|make|apply|switch|move|fix|keep|send|get|try|let)\b/i;
const mostOfName = 3;
function readingsOf(item) {
	const text = inEnglish(item.text);
	if (text === item.text)
		return [readingOf(item)];
	const english = {
		...item,
		text,
		notes: item.notes.slice(0, 1).map(inEnglish),
		headings: item.headings.map(inEnglish),
		parent: item.parent === null ? null : inEnglish(item.parent),
	};
	return [readingOf(english), readingOf(item)];
}
function readingOf({ text, spans, notes, headings, parent, hasItems }) {
	const named = spans.length > 0 ? text : text.replace(/\s?\([^()]{0,300}\)/g, '');
	const most = spans.length > 0 ? mostOfName - 1 : mostOfName;
	const isNamed = !hasItems && named.split(' ').length <= most && !intents_words .wk.test(named) && !/[:：]$/.test(text) && !step.test(text);
	const words = `${text}${isNamed ? ' – configured' : ''}`.replace(/https?:\/\//gi, '');
	const withNotes = text.length < 40 ? [words, ...notes.slice(0, 1)].join(' – ') : words;
	return {
		text,
		words,
		withNotes,
		around: [withNotes, parent ?? '', ...headings.slice(-2)].join('\n'),
		nearest: `${headings.at(-1) ?? ''}\n${parent ?? ''}`,
	};
}
function saidIn({ words, withNotes }) {
	const outside = words.replace(/\((?![A-Z][A-Z0-9]*_[A-Z0-9_]*(?:=[^()\s]*)?\))[^()]{0,300}\)/g, ' ');
	const all = new Set([/\p{L}{2}/u.test(outside) ? outside : words, words, withNotes]);
	return [...all].map((said) => ({ said, words, isOfPoint: said === withNotes && withNotes !== words }));
}
function withTheRest(proposal, item) {
	const isOne = item.notes.length < 2 || Object.hasOwn(proposal.checks, 'manual');
	return isOne ? proposal : andPeople(proposal, item);
}
function isMeant({ all, none = [], context, heading }, said, readings, spans) {
	if (!all.every((pattern) => pattern.test(said)))
		return false;
	if (none.some((pattern) => readings.some(({ words }) => pattern.test(words))))
		return false;
	if (heading !== undefined && !readings.some(({ nearest }) => heading.test(nearest)))
		return false;
	if (context !== undefined && !readings.some(({ around }) => context.test(around)))
		return false;
	return !isBeside(said, spans, context === undefined ? all : [...all, context]);
}
function asked({ checks, needs = [] }, intent) {
	const why = `its words are those of ${intent.replaceAll('-', ' ')}`;
	return needs.length === 0 ? { status: 'active', checks, why } : { status: 'needs-value', checks, needs, why };
}
function withoutGaps(proposal) {
	const checks = JSON.parse(JSON.stringify(proposal.checks));
	return (0,external_node_util_.isDeepStrictEqual)(checks, proposal.checks) ? proposal : { ...proposal, checks };
}

var secrets = __webpack_require__(62547);
;





const serverName = 'app';
function toldBy(checklist) {
	const environments = (0,placed .fK)(checklist, 'environments');
	const only = environments?.kind === 'map' && environments.entries.size === 1 ? [...environments.entries.values()] : [];
	const production = (0,placed .fK)(environments, 'production') ?? only[0]?.value;
	const files = (0,placed .fK)(production, 'env-files');
	return {
		url: told_plain((0,placed .b6)((0,placed .fK)(production, 'url'))),
		envFile: told_plain((0,placed .b6)((0,placed .fK)(production, 'env-file')) ?? (files?.kind === 'list' ? (0,placed .b6)(files.items[0]) : undefined)),
		ssh: (0,placed .b6)((0,placed .fK)((0,placed .fK)((0,placed .fK)(checklist, 'servers'), serverName), 'ssh')) ?? null,
	};
}
function told_plain(value) {
	return value === undefined || value.includes('${{') ? null : value;
}
const wants = {
	url: 'the `url` of the environment',
	tls: 'an `https` address: the one of this machine is asked without TLS',
	envFile: 'the `env-file` of the environment',
};
const wantsServer = 'a server under `servers`';
const ofAddress = ['http', 'headers', 'page', 'exposure', 'cors', 'tls', 'ports', 'served'];
const ofTls = /^(?:hsts|redirect-https|redirect-quality)$/;
const ownAddress = /"(?:url|host)":|"[A-Z]+ https?:/;
const ownFile = /"files?":/;
function proposeWith(item, facts, told) {
	if (item.id === ids_in_document .d)
		return { status: 'not-gate', why: 'its comment says so' };
	const proposed = propose(item, { ...facts, url: told.url, envFile: told.envFile });
	if (proposed.status !== 'active' && proposed.status !== 'needs-value')
		return proposed;
	const { checks, why } = proposed;
	if (JSON.stringify(checks).includes(secrets .k))
		return { status: 'manual', why: 'it names a secret, which is copied nowhere' };
	const said = proposed.status === 'active' ? [] : proposed.needs;
	const needs = said.filter((need) => told.ssh === null || need !== wantsServer);
	const all = [...new Set([...needs, ...missingFor(checks, told)])];
	return all.length === 0 ? { status: 'active', checks, why } : { status: 'needs-value', checks, needs: all, why };
}
function missingFor(checks, { url, envFile }) {
	const asks = (kind, own) => Object.hasOwn(checks, kind) && !own.test(JSON.stringify(checks[kind]));
	return [
		...((0,host .WD)(url ?? undefined) && needsTls(checks) ? [wants.tls] : []),
		...(url === null && ofAddress.some((kind) => asks(kind, ownAddress)) ? [wants.url] : []),
		...(envFile === null && asks('env', ownFile) ? [wants.envFile] : []),
	];
}
function needsTls({ tls, headers }) {
	if (tls !== undefined && !/"(?:hosts?|port)":/.test(JSON.stringify(tls)))
		return true;
	const checks = [headers ?? []].flat();
	return checks.some(({ rules, url }) => url === undefined && rules !== undefined && rules.every((rule) => ofTls.test(rule)));
}


  }),

  39108: shared[39108],

  21053: shared[21053],

  81787: shared[81787]

};
return { ids, modules };
})
