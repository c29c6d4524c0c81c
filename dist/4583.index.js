export const id = 4583;
export const ids = [4583];
export const modules = {

  94047:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  detect),
	q: () => (  findList)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46403);
  var _formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50153);




const left = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/venv/**', '**/.venv/**'];
const mostFiles = 4000;
const mostBytes = 256 * 1024;
const listName = /production|deploy|launch|go-?live|release|readiness/i;
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
	const example = has(/(?:^|\/)\.env(?:\.\w+)?\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$|(?:^|\/)env\.example$/);
	const present = envFiles.map((pattern) => has(pattern)).find((file) => file !== null) ?? null;
	const named = example?.replace(/\.(?:example|sample|template|dist)$/, '') ?? null;
	const stacks = stacksIn(root, files);
	return {
		stacks,
		url: urlIn(root, files, present),
		envFile: present ?? (named === example ? null : named),
		example,
		keys: keysIn(root, example ?? present),
		compose: has(/(?:^|\/)(?:docker-)?compose[\w.-]*prod[\w.-]*\.ya?ml$/) ?? has(/(?:^|\/)(?:docker-)?compose\.ya?ml$/),
		nginx: has(/(?:^|\/)nginx(?:\/[\w./-]*)?\.conf(?:\.template)?$/) ?? has(/(?:^|\/)default\.conf(?:\.template)?$/),
		settings: has(/(?:^|\/)settings\/prod(?:uction)?\.py$/) ?? has(/(?:^|\/)settings\.py$/),
		health: healthIn(root, files, stacks),
		files,
	};
}
function findList(root, { files }) {
	const named = files.filter((file) => {
		const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(file);
		return /\.md$/i.test(name) && listName.test(name) && !/changelog/i.test(name);
	});
	const boxes = named.map((file) => ({
		file,
		boxes: (textOf(root, file).match(/^[ \t]{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]{1,9}\[[ xX]?\]/gm) ?? []).length,
	}));
	const [most] = boxes.filter((one) => one.boxes > 0).sort((a, b) => b.boxes - a.boxes);
	return most?.file ?? null;
}
function filesIn(root) {
	const found = [];
	for (const pattern of ['*', '.*', '{*,.*}/*', '{*,.*}/*/{*,.*}', '*/*/*/*']) {
		for (const file of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(pattern, { cwd: root, exclude: left })) {
			if (found.length >= mostFiles)
				return found;
			if (file.length <= 2000)
				found.push(file);
		}
	}
	return [...new Set(found)].sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b));
}
function textOf(root, file) {
	try {
		const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size <= mostBytes ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
	}
	catch {
		return '';
	}
}
function keysIn(root, file) {
	if (file === null)
		return [];
	return [...(0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_3__  .qw)(textOf(root, file))].flatMap((token) => (token.kind === 'assignment' ? [token.key] : []));
}
const ownProject = /^((?:[\w.-]+\/){1,2})(?:manage\.py|package\.json|artisan|composer\.json|go\.mod|pom\.xml|Gemfile|requirements\.txt|pyproject\.toml|[\w.-]{1,100}\.csproj)$/;
const mostProjects = 20;
function stacksIn(root, files) {
	const directories = new Set(files.flatMap((file) => ownProject.exec(file)?.[1] ?? []));
	const own = [...directories].slice(0, mostProjects).flatMap((directory) => (0,_checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__  .B1)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, directory)));
	return [...new Set([...(0,_checklist_stacks_js__WEBPACK_IMPORTED_MODULE_2__  .B1)(root), ...own])];
}
function urlIn(root, files, envFile) {
	const tokens = envFile === null ? [] : [...(0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_3__  .qw)(textOf(root, envFile))];
	const told = tokens.flatMap((token) => token.kind === 'assignment' && addressKey.test(token.key) ? [token.raw.replace(/^["']|["']$/g, '')] : []);
	const name = files.includes('CNAME') ? textOf(root, 'CNAME').trim() : '';
	const all = [...told, ...(/^[\w.-]{1,253}$/.test(name) ? [`https://${name}`] : [])];
	const found = all
		.map((one) => URL.parse(one))
		.find((url) => url?.protocol === 'https:' && !notProduction.test(url.hostname));
	return found === undefined || found === null ? null : found.origin;
}
function healthIn(root, files, stacks) {
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
  foundHere: () => (  foundHere)
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
	const facts = (0,detect .o)(root);
	const list = (0,detect .q)(root, facts);
	const { stacks, compose, nginx, envFile, example, keys, health, files } = facts;
	const shown = (path) => (0,bounded .Ux)(path, 100);
	const some = (what, names) => names.length === 0
		? []
		: [`${what}${names.length > 1 && what.endsWith('w') ? 's' : ''} ${names.slice(0, 5).map(shown).join(', ')}`]; 
	const found = [
		...(stacks.length === 0 ? [] : [`a project with ${stacks.join(', ')}`]),
		...(list === null ? [] : [`the list ${shown(list)}`]),
		...(compose === null ? [] : [`the Compose file ${shown(compose)}`]),
		...(nginx === null ? [] : [`the configuration ${shown(nginx)}`]),
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
	if (found.length === 0 || list !== null)
		return found;
	const { names } = await (0,presets .y)(facts, { url: null, envFile, ssh: null });
	return [...found, `and would begin with the presets ${names.join(', ')}`];
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
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51309);




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
	const hasPages = !isCode || files.some((file) => pages.test(file));
	const outside = own ?? (stacks.includes('node') ? 'node' : hasPages ? 'web' : 'api');
	const names = [outside, ...(compose === null || compose.includes('/') ? [] : ['docker-compose'])];
	const hasItem = !hasPages && (await idsOf(names)).has('page');
	const leaveOut = new Map(hasItem ? [['page', 'no file here makes a page']] : []);
	const kinds = [['docker-compose', 'compose'], ['django', 'django']].flatMap(([name, kind]) => names.includes(name) ? [kind] : []);
	const outsideKinds = ['exposure', 'page'];
	return { names, leaveOut, kinds: new Set([...outsideKinds, ...(envFile === null ? ['env'] : []), ...kinds]) };
}
async function idsOf(names) {
	const ids = new Set();
	const seen = new Set();
	const read = async (name) => {
		if (seen.has(name))
			return;
		seen.add(name);
		const text = (await (0,_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  ._)(name)) ?? '';
		const placed = (0,_formats_yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__  .h)(text, name).value;
		for (const section of (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .fK)(placed, 'sections'))) {
			for (const item of (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .fK)(section, 'items')))
				ids.add((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .fK)(item, 'id')) ?? '');
		}
		for (const below of (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .fK)(placed, 'extends')))
			await read((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_3__  .b6)(below) ?? '');
	};
	for (const name of names)
		await read(name);
	return ids;
}


  })

};
