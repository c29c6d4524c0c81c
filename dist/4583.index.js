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
  var _list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42852);





const left = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/venv/**', '**/.venv/**'];
const mostFiles = 4000;
const mostBytes = 256 * 1024;
const listName = /production|deploy|launch|go-?live|release|readiness|^(?:prod[-_ ]?)?checklist\.md$/i;
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
	const boxes = named.map((file) => ({ file, boxes: (0,_list_js__WEBPACK_IMPORTED_MODULE_4__  .Dw)(textOf(root, file)).length }));
	const [most] = boxes.filter((one) => one.boxes > 0).sort((a, b) => b.boxes - a.boxes);
	return most?.file ?? null;
}
function filesIn(root) {
	const found = [];
	for (const pattern of ['*', '.*', '{*,.*}/*', '{*,.*}/*/{*,.*}', '*/*/*/*', 'src/app/*/*/route.*']) {
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

  42852:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Dw: () => (  listItems),
	XZ: () => (  _formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_1__.xS),
	hG: () => (  envFileIn)
  });
  var _formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92170);
  var _formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);
  var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62547);




function listItems(markdown) {
	const lines = (0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Dx)(markdown);
	const found = itemsOf(lines, 0);
	return found.length > 0 ? found : fenced(lines);
}
function fenced(lines) {
	const blocks = (node) => (node.type === 'code' ? [node] : (node.children ?? []).flatMap(blocks));
	return blocks((0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Li)(lines))
		.filter(({ lang }) => /^(?:|md|markdown|text|txt)$/i.test(lang ?? ''))
		.flatMap((block) => itemsOf((0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_1__  .Dx)(block.value ?? ''), block.position?.start.line ?? 0));
}
function itemsOf(lines, above) {
	return (0,_formats_markdown_boxes_js__WEBPACK_IMPORTED_MODULE_0__  .se)(lines).map((box) => itemOf(box, above));
}
const longest = 2000;
function textOf(node) {
	return short((0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__  .c)((0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(node)));
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
		spans: own ? all(own, 'inlineCode').map(({ value = '' }) => short((0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__  .c)(value))) : [],
		notes: below.flatMap(plainPoints),
		code: all({ type: 'root', children: rest.filter(isNoList) }, 'code').flatMap(({ value = '' }) => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__  .c)(value).split('\n').map(short)),
		headings: headings.map((heading) => short((0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__  .c)(heading))),
		parent: parent === null ? null : ownText(parent.node.children?.[0]),
		hasItems: hasBoxes,
		isStruck: own !== undefined && /^[^\p{L}\p{N}~]*~~[^~]+~~/u.test(textOf(own)),
		id: own ? (0,_formats_markdown_tree_js__WEBPACK_IMPORTED_MODULE_1__  .DG)(own) : null,
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
	const bold = first?.type === 'strong' ? textOf(first).replace(/ ?[:\uff1a]$/, '') : '';
	if (bold !== '')
		return bold;
	const head = /^(.{4,80}?)(?:\s+[\u2013\u2014-]\s+|[:\uff1a]\s|\s*\()/.exec(text)?.[1];
	return head?.trim() ?? text;
}
function withoutNumber(text) {
	return text.replace(/^(?:\d{1,3}[.)]|[A-Z]{2,6}(?:-\d{1,4}){1,3}[:.]?)\s+(?:[\u2013\u2014-]\s+)?/, '');
}
function all(node, type) {
	return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => all(child, type))];
}
function envFileIn(markdown) {
	return /(?<![\w./-])((?:[\w-]{1,40}\/){0,3}\.env\.prod(?:uction)?)(?![\w-]|\.\w)/.exec(markdown)?.[1] ?? null;
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


  }),

  62547:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  withoutSecrets),
	k: () => (  left)
  });
  var _secrecy_entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62805);
  var _secrecy_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90276);
  var _secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71110);



const left = '\u2026';
const assignment = /(?<![\w-])([A-Za-z_][\w-]{0,99})(\s{0,9}[=:]\s{0,9})(["'`]?)([^\s"'`]{4,})/g;
const address = /https?:\/\/[^\s"'`<>|)\]]{1,2000}/gi;
const naming = /(?<![\p{L}\p{N}_])(?:pass(?:words?|wds?|phrases?|codes?)|pwd|secrets?|tokens?|api[ _-]?keys?|kennwort|passwort|contrase\u00f1as?|senhas?|mots? de passe)(?![\p{L}\p{N}_])/giu;
const login = /(?<![\p{L}\p{N}_])(?:admin(?:istrator)?|root|users?|username|log ?in|account)[ \t]{0,3}[/:|][ \t]{0,3}([^\s"'`,;()]{6,100})/giu;
const near = 60;
function withoutSecrets(text) {
	let clean = text.replace(assignment, (whole, name, between, quote, value) => (0,_secrecy_names_js__WEBPACK_IMPORTED_MODULE_1__  .hN)(name) && isValue(value) ? `${name}${between}${quote}${left}` : whole);
	const inAddresses = (clean.match(address) ?? []).flatMap((url) => (0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__  .Ac)('', url));
	for (const secret of [...(0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_2__  .FB)(clean), ...inAddresses, ...behindNames(clean), ...behindLogins(clean)])
		clean = clean.replaceAll(secret, left);
	return clean.replace(/[^\s"'`,;()]{16,}/g, (word) => ((0,_secrecy_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(word) ? left : word));
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
		!(0,_secrecy_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .ev)(word) &&
		!methods.test(word));
}


  })

};
