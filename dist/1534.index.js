export const id = 1534;
export const ids = [1534,9466];
export const modules = {

  46403:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B: () => (  detectStacks),
	G: () => (  lazyStacks)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const marks = [
	['django', ['manage.py']],
	['laravel', ['artisan']],
	['rails', ['config/application.rb']],
	['next', ['next.config.js', 'next.config.mjs', 'next.config.ts']],
	['nginx', ['nginx.conf', 'nginx/nginx.conf', 'nginx/conf.d', 'nginx/default.conf']],
	['node', ['package.json']],
	['docker', ['docker-compose.yml', 'docker-compose.prod.yml', 'compose.yaml', 'compose.yml', 'Dockerfile']],
];
const requirements = [
	['django', /^[ \t]*"?django\b/im],
	['fastapi', /^[ \t]*"?fastapi\b/im],
	['flask', /^[ \t]*"?flask\b/im],
];
function detectStacks(root) {
	const found = new Set();
	for (const [stack, files] of marks)
		if (files.some((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file))))
			found.add(stack);
	for (const file of ['requirements.txt', 'pyproject.toml']) {
		const text = textOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file));
		for (const [stack, pattern] of requirements)
			if (pattern.test(text))
				found.add(stack);
	}
	const order = ['django', 'laravel', 'rails', 'next', 'fastapi', 'flask', 'nginx', 'node', 'docker'];
	return order.filter((stack) => found.has(stack));
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

  33814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  refusePositionals),
	q: () => (  parse)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93855);





function parse(args, command) {
	const options = Object.fromEntries((command === undefined ? [] : (0,_run_options_js__WEBPACK_IMPORTED_MODULE_2__  .cz)(command)).map(([name, { value, several }]) => [
		name,
		{ type: value === undefined ? 'boolean' : 'string', multiple: several ?? false },
	]));
	const parsed = parsedBy(args, options);
	refuseEmpty(parsed.values);
	return { values: parsed.values, positionals: [...parsed.positionals] };
}
function parsedBy(args, options) {
	try {
		return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spread(args, options), options, allowPositionals: true, strict: true });
	}
	catch (error) {
		const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments';
		const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown === undefined ? message : `unknown option --${unknown}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .a)(unknown, Object.keys(options))}`),
		]);
	}
}
function refuseEmpty(values) {
	const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
	if (empty.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
function spread(args, options) {
	let several;
	let values = 0;
	return args.flatMap((arg) => {
		if (arg.startsWith('-')) {
			const name = arg.slice(2);
			several = Object.hasOwn(options, name) && options[name]?.multiple ? arg : undefined;
			values = 0;
			return [arg];
		}
		return several !== undefined && values++ > 0 ? [several, arg] : [arg];
	});
}
function refusePositionals(command, positionals) {
	if (positionals.length === 0)
		return;
	const words = positionals.length < 4 ? positionals.map(_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_3__  .lG).join(' and ') : `${positionals.length} words`;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${command} takes options only, not ${words}`)]);
}


  }),

  91534:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (  initCommand)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var problems = __webpack_require__(84574);
var dist = __webpack_require__(38815);
;

function newEntries(entries, checklist) {
	const known = new Set([...checklist.matchAll(/(?<![\w-])id:[ \t]{0,9}["']?([\w.-]+)/g)].map(([, id]) => id));
	return entries.filter(({ id, proposed }) => proposed.status !== 'not-gate' && !known.has(id));
}
function withSections(checklist, sections) {
	const last = [...checklist.matchAll(/^[A-Za-z][\w-]*:/gm)].at(-1)?.[0];
	if (last !== 'sections:')
		return null;
	const text = `${checklist.trimEnd()}\n${sections}`;
	return (0,dist .Tp)(text).errors.length === 0 ? text : null;
}

var stacks = __webpack_require__(46403);
var dotenv = __webpack_require__(50153);
;




const left = ['**/node_modules/**', '**/vendor/**', '**/.git/**', '**/dist/**', '**/venv/**', '**/.venv/**'];
const mostFiles = 4000;
const mostBytes = 256 * 1024;
const listName = /production|deploy|launch|go-?live|release|readiness/i;
const envFiles = ['.env.production', '.env.prod', 'backend/.env.production', '.env'];
const healthPath = /["'`]\/?((?:api\/(?:v\d+\/)?)?(?:health(?:z|check)?|readyz?|livez?|up|ping)\/?)["'`]/;
function detect(root) {
	const files = filesIn(root);
	const has = (pattern) => files.find((file) => pattern.test(file)) ?? null;
	const example = has(/(?:^|\/)\.env(?:\.\w+)?\.(?:example|sample|template|dist)$|(?:^|\/)(?:example|sample)\.env$|(?:^|\/)env\.example$/);
	const present = envFiles.find((file) => files.includes(file)) ?? null;
	const named = example?.replace(/\.(?:example|sample|template|dist)$/, '') ?? null;
	return {
		stacks: (0,stacks .B)(root),
		url: null,
		envFile: present ?? (named === example ? null : named),
		example,
		keys: keysIn(root, example ?? present),
		compose: has(/(?:^|\/)(?:docker-)?compose[\w.-]*prod[\w.-]*\.ya?ml$/) ?? has(/^(?:docker-)?compose\.ya?ml$/),
		nginx: has(/(?:^|\/)nginx(?:\/[\w./-]*)?\.conf(?:\.template)?$/),
		settings: has(/(?:^|\/)settings\/prod(?:uction)?\.py$/) ?? has(/(?:^|\/)settings\.py$/),
		health: healthIn(root, files),
		files,
	};
}
function findList(root, { files }) {
	const named = files.filter((file) => {
		const name = external_node_path_.posix.basename(file);
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
		for (const file of (0,external_node_fs_.globSync)(pattern, { cwd: root, exclude: left })) {
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
		const path = (0,external_node_path_.join)(root, file);
		return (0,external_node_fs_.statSync)(path).isFile() && (0,external_node_fs_.statSync)(path).size <= mostBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : '';
	}
	catch {
		return '';
	}
}
function keysIn(root, file) {
	if (file === null)
		return [];
	return [...(0,dotenv .qw)(textOf(root, file))].flatMap((token) => (token.kind === 'assignment' ? [token.key] : []));
}
function healthIn(root, files) {
	const code = files
		.filter((file) => /\.(?:py|js|ts|mjs|cjs|rb|php|go|java|kt|ex|cs)$|compose.*\.ya?ml$/.test(file))
		.slice(0, 400); 
	for (const file of code) {
		const found = healthPath.exec(textOf(root, file))?.[1];
		if (found)
			return `/${found}`;
	}
	return null;
}

var tasks = __webpack_require__(49466);
;

function idsOf(items) {
	const taken = new Set(items.flatMap(({ id }) => (id === null ? [] : [id])));
	return items.map((item) => {
		if (item.id !== null)
			return item.id;
		const own = slug(item.title);
		const under = slug(`${item.headings.at(-1) ?? ''} ${item.title}`);
		const id = [own, under].find((one) => !taken.has(one)) ?? numbered(own, taken);
		taken.add(id);
		return id;
	});
}
const most = 48;
function slug(text) {
	const words = (0,tasks.sameWords)(text.replaceAll('\u00df', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')).split(' ');
	const kept = [];
	for (const word of words.map((one) => one.replace(/[^a-z0-9]/g, '')).filter((one) => one !== '')) {
		if ([...kept, word].join('-').length > most)
			break;
		kept.push(word);
	}
	const id = kept.join('-');
	return id === '' ? 'item' : /^[a-z]/.test(id) ? id : `item-${id}`;
}
function numbered(base, taken) {
	for (let number = 2;; number++)
		if (!taken.has(`${base}-${number}`))
			return `${base}-${number}`;
}

var markdown_tree = __webpack_require__(67842);
var entropy = __webpack_require__(62805);
var names = __webpack_require__(90276);
var url_credentials = __webpack_require__(71110);
;



const assignment = /(?<![\w-])([A-Za-z_][\w-]{0,99})(\s{0,9}[=:]\s{0,9})(["'`]?)([^\s"'`]{4,})/g;
function withoutSecrets(text) {
	let clean = text.replace(assignment, (whole, name, between, quote, value) => (0,names .hN)(name) && /\d|[^\w.]/.test(value) ? `${name}${between}${quote}\u2026` : whole);
	for (const secret of (0,url_credentials .FB)(clean))
		clean = clean.replaceAll(secret, '\u2026');
	return clean.replace(/[^\s"'`,;()]{16,}/g, (word) => ((0,entropy .oe)(word) ? '\u2026' : word));
}

;


function listItems(markdown) {
	const tree = (0,markdown_tree .Dd)(markdown);
	const found = itemsOf(tree, 0);
	return found.length > 0 ? found : fenced(tree);
}
function fenced(node) {
	if (node.type !== 'code')
		return (node.children ?? []).flatMap(fenced);
	if (!/^(?:|md|markdown|text|txt)$/i.test(node.lang ?? ''))
		return [];
	return itemsOf((0,markdown_tree .Dd)(node.value ?? ''), node.position?.start.line ?? 0);
}
function itemsOf(tree, above) {
	const found = [];
	const headings = [];
	const visit = (node, parent) => {
		if (node.type === 'heading') {
			const depth = node.depth ?? 1;
			while ((headings.at(-1)?.depth ?? 0) >= depth)
				headings.pop();
			headings.push({ depth, text: plainHeading(list_textOf(node)) });
		}
		const mark = node.type === 'listItem' ? markOf(node) : null;
		const at = mark === null ? undefined : found.length;
		if (mark !== null)
			found.push(itemOf(node, mark, above, headings.map(({ text }) => text), parent));
		const inside = at === undefined ? parent : (found[at]?.text ?? null);
		for (const child of node.children ?? [])
			visit(child, inside);
		const own = at === undefined ? undefined : found[at];
		if (at !== undefined && own && found.length > at + 1)
			found[at] = { ...own, hasItems: true };
	};
	visit(tree, null);
	return found;
}
const longest = 2000;
function list_textOf(node) {
	return list_short(withoutSecrets((0,markdown_tree .b6)(node)));
}
function list_short(text) {
	return text.slice(0, longest); 
}
const otherBox = /^\[( {0,3}|[xX~-])\](?=\s|$)/;
function markOf(node) {
	if (typeof node.checked === 'boolean')
		return node.checked ? 'x' : ' ';
	const first = node.children?.[0];
	const box = first?.type === 'paragraph' ? otherBox.exec(rawStart(first)) : null;
	if (!box)
		return null;
	const inside = (box[1] ?? '').trim().toLowerCase();
	return inside === '' ? ' ' : inside;
}
function rawStart({ children }) {
	const first = children?.[0];
	return first?.type === 'text' ? (first.value ?? '') : '';
}
function itemOf(node, mark, above, headings, parent) {
	const [first, ...rest] = node.children ?? [];
	const own = first?.type === 'paragraph' ? first : undefined;
	const text = withoutNumber((own ? list_textOf(own) : '').replace(otherBox, '').trim());
	const below = rest.filter(({ type }) => type !== 'code' && type !== 'html');
	return {
		line: above + (node.position?.start.line ?? 1),
		mark,
		text,
		title: titleOf(own, text),
		spans: own ? list_all(own, 'inlineCode').map(({ value = '' }) => list_short(withoutSecrets(value))) : [],
		notes: below.flatMap(plainPoints),
		code: list_all({ type: 'root', children: rest.filter(isNoList) }, 'code').flatMap(({ value = '' }) => withoutSecrets(value).split('\n').map(list_short)),
		headings: [...headings],
		parent,
		hasItems: false,
		id: own ? (0,markdown_tree .DG)(own) : null,
	};
}
function isNoList({ type }) {
	return type !== 'list';
}
function plainPoints(node) {
	if (node.type === 'listItem')
		return markOf(node) === null ? [list_textOf(node)] : [];
	if (node.type === 'list')
		return (node.children ?? []).flatMap(plainPoints);
	const text = list_textOf(node);
	return text === '' ? [] : [text];
}
function titleOf(own, text) {
	const [first] = own?.children ?? [];
	const bold = first?.type === 'strong' ? list_textOf(first).replace(/\s*[:\uff1a]$/, '') : '';
	if (bold !== '')
		return bold;
	const head = /^(.{4,80}?)(?:\s+[\u2013\u2014-]\s+|[:\uff1a]\s|\s*\()/.exec(text)?.[1];
	return head ?? text;
}
function withoutNumber(text) {
	return text.replace(/^(?:\d{1,3}[.)]|[A-Z]{2,6}-\d{1,4}[:.]?)\s+/, '');
}
function plainHeading(text) {
	return text
		.replace(/\p{Extended_Pictographic}\uFE0F?/gu, '')
		.replace(/\s+/g, ' ')
		.trim();
}
function list_all(node, type) {
	return [...(node.type === type ? [node] : []), ...(node.children ?? []).flatMap((child) => list_all(child, type))];
}

var external_node_util_ = __webpack_require__(57975);
;
function web(facts, checks) {
	return facts.url === null ? { checks, needs: ['the `url` of the environment'] } : { checks };
}
function envFile(facts, checks) {
	return facts.envFile === null ? { checks, needs: ['the `env-file` of the environment'] } : { checks };
}
function onServer(checks, ...needs) {
	return { checks, needs: ['a server under `servers`', ...needs] };
}

;
function any(...words) {
	return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words.join('|')})(?![\\p{L}\\p{N}_])`, 'iu');
}
const state = any(...[
	'configured',
	'enabled',
	'set',
	'set up',
	'setup',
	'installed',
	'active',
	'valid',
	'working',
	'works',
	'in place',
], ...[
	'obtained',
	'enforced',
	'forced',
	'running',
	'up',
	'healthy',
	'present',
	'applied',
	'passing',
	'passes?',
	'green',
], ...['accessible', 'reachable', 'loads?', 'returns?', 'responds?', 'responding', 'exposed', 'available', 'connected'], ...['configure', 'enable', 'enforce', 'install', 'use', 'add', 'ensure', 'verify', 'check', 'confirm', 'implement'], ...[
	'configurad[oa]s?',
	'ativ[oa]',
	'habilitad[oa]s?',
	'rodando',
	'funcionando',
	'instalad[oa]',
	'configur\u00e9',
	'activ\u00e9',
], ...['strong', 'unique', 'random', 'secure', 'restricted', 'complete', 'completed', 'created', 'generated', 'done']);
const placeholder = /^(?:<.*|\$.*|\[.*|\.\.\.|\u2026|xxx+|your.*|example.*|changeme|change-me|placeholder|.*(?:example\.(?:com|org|net)|your-?(?:domain|app|site|server)|yourdomain|mydomain|domain\.com).*)$/i;

;



const env_assignment = /(?<![\w$./-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*)\s*=\s*["']?([^\s"'`,;)]+)/g;
const bareKey = /(?<![\w$./=-])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\w.(/])/g;
const noKey = /^(?:A_RECORD|README_.*|TODO_.*|NO_GO|GO_LIVE|CREATE_.*|SELECT_.*|.*_(?:CHECKLIST|GUIDE|DOCS?|README))$/;
function env_keysIn(text, spans) {
	const found = new Map();
	for (const [key = ''] of text.matchAll(bareKey))
		if (!noKey.test(key))
			found.set(key, null);
	for (const span of spans)
		if (/^[A-Z][A-Z0-9_]{2,}$/.test(span) && !noKey.test(span))
			found.set(span, null);
	for (const [, key = '', value = ''] of text.matchAll(env_assignment)) {
		if (key.length < 3)
			continue;
		const isOpen = !placeholder.test(value) && !(0,names .hN)(key) && !/^(?:GET|POST|HTTP)$/.test(key);
		found.set(key, isOpen ? value : null);
	}
	return found;
}
function expectations(keys) {
	return Object.fromEntries([...keys].map(([key, value]) => [key, value === null ? { exists: true } : value]));
}
const negated = any(...[
	'remove',
	'removed',
	'unset',
	'delete',
	'deleted',
	'unused',
	'deprecated',
	'exposed',
	'leaked',
	'logged',
	'expost[oa]s?',
], ...['writable', 'not (?:be )?(?:set|used|needed|present|committed|hard-?coded)', 'no longer']);
const notEnv = any('build command', 'rotate', 'rotated', 'rotation', 'document', 'documented', 'github secrets', 'console\\.log');
const env = [
	{
		id: 'debug-off',
		all: [
			any('debug', 'debug mode', 'APP_DEBUG', 'DEBUG'),
			any('false', 'off', '0', 'disabled?', 'disable', 'not', 'no'),
		],
		none: [any('code', 'statements?', 'logs?', 'logging', 'symbols?', 'endpoints?', 'console', 'print', 'toolbar')],
		propose: (_, facts) => envFile(facts, { env: { rules: ['debug-on', 'boolean-unclear'] } }),
		examples: ['DEBUG=False in `.env.production`', 'Debug mode disabled', 'Disable `DEBUG`', '`APP_DEBUG=false`'],
		counterExamples: ['No debug statements in the code', 'Debug logs are off', 'Debug the payment flow'],
	},
	{
		id: 'production-mode',
		all: [
			/NODE_ENV|APP_ENV|RAILS_ENV|DJANGO_ENV|FLASK_ENV|ASPNETCORE_ENVIRONMENT|SPRING_PROFILES_ACTIVE|RACK_ENV|MIX_ENV|GIN_MODE/,
			any('production', 'prod', 'release', 'set', 'configured'),
		],
		propose: (_, facts) => envFile(facts, { env: { rules: ['environment-not-production'] } }),
		examples: ['`NODE_ENV=production`', 'Set `RAILS_ENV` to production', 'APP_ENV is production'],
		counterExamples: ['Production environment ready', 'NODE_ENV is documented'],
	},
	{
		id: 'app-secret',
		all: [/SECRET_KEY(?:_BASE)?|APP_KEY|secret key|JWT[ _](?:SECRET|secret|key)|application key|session secret/i],
		none: [
			any('rotate', 'rotated', 'rotation', 'rotating', 'flow', 'documented', 'stripe', 'webhook', 'document', 'backup'),
		],
		context: any(...[
			'set',
			'strong',
			'unique',
			'random',
			'generated?',
			'generate',
			'secure',
			'configured',
			'changed?',
			'32',
			'64',
			'env',
		], ...[
			'environment',
			'variables?',
			'secrets?',
			'configuration',
			'default',
			'forte',
			'aleat\\w+',
			'fort',
			'gerad[oa]',
		]),
		propose: (_, facts) => envFile(facts, { env: { rules: ['secret-short', 'published-secret', 'password-weak', 'dialect-differs'] } }),
		examples: ['SECRET_KEY generated', '`JWT_SECRET` is at least 32 characters', 'Strong session secret set'],
		counterExamples: ['JWT secret rotated every 90 days', 'Stripe secret key works'],
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
		all: [/CSRF_TRUSTED_ORIGINS/],
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
		all: [any('databases?', 'db', 'postgres\\w*', 'mysql', 'redis', 'mongo\\w*'), any('credentials?', 'passwords?')],
		none: [
			any('rotate', 'rotated', 'rotation', 'documented', 'hashed', 'hashing', 'stored', 'manager', 'vault', 'shared'),
		],
		context: any('strong', 'unique', 'changed', 'configured', 'set', 'secure', 'random', 'default'),
		propose: (_, facts) => envFile(facts, { env: { rules: ['password-weak', 'secret-reused', 'credentials-disagree', 'url-invalid'] } }),
		examples: ['Database credentials are strong and unique', 'Redis password configured'],
		counterExamples: ['Database credentials rotated', 'User passwords are hashed'],
	},
	{
		id: 'no-placeholders',
		all: [
			any('placeholders?', 'default values?', 'example values?', 'dummy values?'),
			any('env', '\\.env\\S*', 'variables?', 'environment'),
		],
		propose: (_, facts) => envFile(facts, { env: { rules: ['placeholder', 'same-as-*', 'published-secret'] } }),
		examples: ['No placeholder values left in `.env`', 'Default values replaced in the environment'],
		counterExamples: ['Placeholder images replaced'],
	},
	{
		id: 'env-example',
		all: [
			any('env', '\\.env\\S*', 'environment file', 'environment'),
			/\.env\.example|\.env\S*\.example|file created|example/i,
		],
		none: [any('documented', 'document', 'gitignore\\w*', 'committed')],
		propose: (_, facts) => envFile(facts, {
			file: { path: facts.envFile ?? '.env' },
			env: { rules: ['file-missing', 'missing-*', 'same-as-*', 'placeholder'] },
		}),
		examples: ['Environment file created', 'Copy `.env.production.example` to `.env.production`'],
		counterExamples: ['.env.example is documented'],
	},
	{
		id: 'all-variables',
		all: [
			any('env', 'environment', 'env\\.?', '\\S*\\.env\\S*'),
			any('variables?', 'vars', 'configs?', 'configuration', 'values', 'valores', 'file', 'settings', 'production env', 'env validated', 'secrets'),
			any('all', 'required', 'set', 'configured', 'configurad[oa]s?', 'defined', 'present', 'complete', 'correct', 'updated', 'production', 'reais'),
		],
		none: [
			any('documented', 'document', 'no', 'not', 'stored?', 'rotate\\w*', 'encrypted', 'manager', 'committed', 'separate\\w*', 'staging', 'reviewed'),
		],
		propose: (_, facts) => envFile(facts, { env: { rules: ['file-missing', 'missing-*', 'placeholder', 'unresolved'] } }),
		examples: [
			'All environment variables are set',
			'Required env vars configured',
			'`backend/.env` configured with production values',
		],
		counterExamples: ['Environment variables are documented', 'Environment is separate from staging'],
	},
	{
		id: 'error-tracker',
		all: [any('sentry', 'bugsnag', 'rollbar', 'SENTRY_DSN', 'error tracking', 'honeybadger')],
		none: [
			any('dashboards?', 'alerts?', 'review\\w*', 'test error', 'receiv\\w+', 'release', 'sourcemaps?', 'source maps?'),
		],
		context: any('configured', 'configure', 'set', 'set up', 'setup', 'dsn', 'enabled', 'enable', 'integrated', 'SENTRY_DSN'),
		propose: ({ text }, facts) => /sentry/i.test(text) || facts.keys.includes('SENTRY_DSN')
			? envFile(facts, { env: { keys: { SENTRY_DSN: { exists: true } } } })
			: null,
		examples: ['Sentry configured', 'Set up error tracking (Sentry)'],
		counterExamples: ['Sentry dashboards reviewed', 'Sentry alerts go to the team'],
	},
	{
		id: 'service-urls',
		all: [
			any('database url', 'db url', 'redis url', 'connection strings?', 'database connection string'),
			any('set', 'configured?', 'configure', 'correct', 'present', 'points?', 'uses?', 'production'),
		],
		none: [negated],
		propose: ({ text }, facts) => {
			const key = /redis/i.test(text) ? 'REDIS_URL' : 'DATABASE_URL';
			return envFile(facts, { env: { keys: { [key]: { exists: true } } } });
		},
		examples: ['Configure database URL with PostgreSQL 16+', 'Redis URL is set'],
		counterExamples: ['Old database URL removed'],
	},
	{
		id: 'keys',
		all: [/[A-Z]{2}/],
		none: [negated, notEnv],
		propose: ({ text, spans }, facts) => {
			const keys = env_keysIn(text, spans);
			return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } });
		},
		examples: ['`DATABASE_URL` configured', 'REDIS_URL - Redis connection string', '`JWT_EXPIRES_IN=7d`'],
		counterExamples: ['README_FIRST was read', 'API keys rotated', '`OLD_KEY` removed'],
	},
];

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
	const named = Object.entries(wellKnown).filter(([name]) => any(name).test(text));
	return [...new Set(named.map(([, port]) => port))];
}
const closedWords = any(...[
	'closed',
	'blocked',
	'bloquead[oa]s?',
	'not (?:publicly )?(?:accessible|exposed|public|open|reachable)',
	'not exposed',
], ...[
	'no public',
	'private',
	'internal only',
	'restricted',
	'fechad[oa]s?',
	'n\u00e3o acess[i\u00ed]vel',
	'nao acessivel',
	'localhost only',
	'not accessible from',
]);
const host = /(?<![\w@/.-])((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\w/-])/i;
const fileName = /\.(?:md|env|js|ts|py|rb|php|ya?ml|json|conf|sh|txt|html|css|xml|toml|lock|sql|log|ini|example|production|io\.js)$/i;
function hostIn({ text, spans, code }) {
	for (const part of [...spans, text, ...code]) {
		const found = host.exec(part)?.[1];
		if (found && !fileName.test(found) && !placeholder.test(found))
			return found.toLowerCase();
	}
	return null;
}
const network = [
	{
		id: 'mail-dns',
		all: [any('spf', 'dkim', 'dmarc')],
		propose: (item) => {
			const name = hostIn(item);
			const checks = { dns: { name: name ?? 'example.com', type: 'TXT', expect: { exists: true } } };
			return name === null ? { checks, needs: ['the domain that mail is sent from'] } : { checks };
		},
		examples: ['SPF, DKIM and DMARC records are set'],
		counterExamples: ['Email works'],
	},
	{
		id: 'dns',
		all: [
			any('dns', 'a records?', 'cname', 'domain\\w*', 'subdomain\\w*', 'nameservers?', 'resolv\\w+ (?:to|para)', 'resolvendo', 'dom\u00ednio'),
			any(...[
				'resolv\\w+',
				'points?',
				'pointed',
				'pointing',
				'configured',
				'configure',
				'propagat\\w+',
				'propagation',
				'records?',
				'set ?up',
				'set',
				'updated',
				'correct',
			], ...['resolvable', 'configurad[oa]', 'resolvendo', 'apontando', 'working', 'connected', 'custom']),
		],
		none: [
			any('registered', 'register', 'purchase\\w*', 'renew\\w*', 'spf', 'dkim', 'dmarc', 'ttl', 'emails?', 'documented', 'cookies?', 'origins?', 'allowed', 'cors', 'events?', 'ssl', 'certificates?', 'expert\\w*', 'redirects?'),
		],
		propose: (item, facts) => {
			const name = hostIn(item);
			const own = (facts.url === null ? null : URL.parse(facts.url))?.hostname ?? 'example.com';
			const checks = { dns: { name: name ?? own, expect: { exists: true } } };
			return name !== null ? { checks } : web(facts, checks);
		},
		examples: [
			'DNS is configured',
			'Domain pointed to server IP (A record)',
			'`app.acme.io` resolves to the server',
			'DNS propagation complete',
		],
		counterExamples: ['Domain registered for five years', 'CORS allows the domain'],
	},
	{
		id: 'ports-closed',
		all: [
			any('ports?', 'portas?', 'postgres\\w*', 'mysql', 'redis', 'mongodb', 'databases?', 'elasticsearch', 'services?'),
			closedWords,
		],
		none: [any('network', 'vpc', 'subnet', 'bucket', 'repository', 'registry', 'endpoints?', 'beta', 'keys?')],
		propose: (item) => {
			const ports = portsIn(item);
			const checks = { ports: { closed: ports.length === 0 ? [5432] : ports } };
			return ports.length === 0 ? { checks, needs: ['the ports that have to be closed'] } : { checks };
		},
		examples: ['Port 5432 is blocked', 'PostgreSQL is not publicly accessible', 'Redis port not exposed'],
		counterExamples: ['Repository is private', 'Database is private to the team'],
	},
	{
		id: 'ports-open',
		all: [any('ports?', 'portas?', 'firewall', 'ufw', 'iptables', 'security groups?')],
		none: [
			any('documented', 'review\\w*', 'log(?:s|ging)?', 'export\\w*', 'serial', 'port forwarding', 'waf', 'application firewall', 'web application'),
		],
		context: any(...[
			'open',
			'opened',
			'allow\\w*',
			'configured',
			'configure',
			'enabled',
			'enable',
			'active',
			'rules?',
			'set ?up',
			'liberad[oa]s?',
			'only',
			'restrict\\w*',
			'abert[oa]s?',
			'fechad[oa]s?',
			'outras',
			'demais',
		]),
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
		examples: ['Firewall configured', 'Ports 80 and 443 are open', 'UFW enabled'],
		counterExamples: ['Firewall logs reviewed', 'Export the data'],
	},
];

;

const file = /(?<![\w/])((?:[\w.-]+\/)*(?:README|LICENSE|CHANGELOG|CONTRIBUTING|SECURITY|DEPLOYMENT|RUNBOOK|[\w-]+)(?:\.[\w-]+)*\.(?:md|ya?ml|json|toml|txt|lock|conf|ini|cfg)|(?:[\w.-]+\/)*Dockerfile|(?:[\w.-]+\/)*Makefile|\.(?:gitignore|dockerignore|editorconfig))(?![\w/])/;
function checksOf(what) {
	return {
		checks: { github: { checks: [what] } },
		needs: [`the name of the check of the commit that stands for ${what}`],
	};
}
const repository = [
	{
		id: 'env-not-tracked',
		all: [
			/\.env\b|env files?|secrets?|credentials/i,
			any('gitignore\\w*', '\\.gitignore', 'not (?:be )?committed', 'untracked', 'not in (?:the )?(?:repo\\w*|git|version control)', 'never committed', 'ignored', 'commitado', 'no .{0,30} committed', 'not checked in', 'not tracked'),
		],
		propose: ({ text }, facts) => /\.env|env file/i.test(text) || facts.envFile !== null
			? { checks: { file: { path: /\.env[\w.]*/.exec(text)?.[0] ?? facts.envFile ?? '.env', tracked: false } } }
			: null,
		examples: ['`.env` is in .gitignore', 'No `.env` file committed'],
		counterExamples: ['Changes are committed', '.env not served'],
	},
	{
		id: 'tests-pass',
		all: [
			any('tests?', 'test suite', 'ci', 'pipelines?', 'e2e', 'ci/cd', 'github actions', 'checks', 'testes'),
			any('pass', 'passes', 'passing', 'passed', 'green', 'succeed\\w*', 'successful', 'passando'),
		],
		none: [
			any('load', 'penetration', 'connectivity', 'restore', 'backup', 'health', 'smoke', 'manual\\w*', 'email', 'security audit', 'acceptance', 'stress', 'fails?', 'before'),
		],
		propose: () => checksOf('tests'),
		examples: ['All tests passing', 'CI pipeline is green', 'Unit tests pass'],
		counterExamples: ['Test the login', 'Load test passed', 'Database connectivity test passes'],
	},
	{
		id: 'build-passes',
		all: [
			any('build'),
			any('pass\\w*', 'succeed\\w*', 'successful\\w*', 'succeeds?', 'without errors?', 'no errors?', 'clean', 'completes?', 'works', 'executado'),
		],
		none: [any('command', 'time', 'args?', 'documented', 'size')],
		propose: () => checksOf('build'),
		examples: ['Build succeeds without errors'],
		counterExamples: ['Build Command: npm run build', 'Build time under a minute'],
	},
	{
		id: 'lint-clean',
		all: [
			any('lint\\w*', 'eslint', 'ruff', 'rubocop', 'typecheck', 'type checks?', 'type checking', 'tsc', 'typescript', 'mypy', 'phpstan'),
			any('pass\\w*', 'clean', 'no errors?', 'errors?', 'warnings?', 'green', 'without', 'succeed\\w*'),
		],
		propose: () => checksOf('lint'),
		examples: ['ESLint passes', 'No TypeScript errors'],
		counterExamples: ['Lint rules are discussed'],
	},
	{
		id: 'no-secrets-in-code',
		all: [
			any('no', 'not', 'never', 'without', 'scan\\w*'),
			any('hard-?coded', 'secrets?', 'credentials?', 'api keys?', 'passwords?'),
			any('code', 'codebase', 'repo\\w*', 'committed', 'source', 'hard-?coded', 'git', 'history', 'version control'),
		],
		none: [any('logs?', 'env', 'rotate\\w*', 'vault')],
		propose: () => ({
			checks: { github: { alerts: { 'secret-scanning': { any: 0 } } } },
			needs: ['secret scanning of the repository'],
		}),
		examples: ['No hardcoded secrets in the code', 'No API keys committed'],
		counterExamples: ['No secrets in logs'],
	},
	{
		id: 'file-exists',
		all: [
			file,
			any('exists?', 'present', 'included', 'committed', 'updated', 'reviewed', 'complete\\w*', 'added', 'created', 'documented', 'up[ -]to[ -]date', 'customized'),
		],
		none: [any('not', 'no', 'never', 'removed?', 'copy', 'env'), /\.env/],
		propose: ({ text, spans }) => {
			const path = [...spans, text].map((part) => file.exec(part)?.[1]).find((one) => one !== undefined);
			return path === undefined
				? null
				: { checks: { file: { path, placeholders: /\.md$/.test(path) ? 'none' : undefined } } };
		},
		examples: ['README.md updated with production info', '`LICENSE.md` is present'],
		counterExamples: ['notes.md removed', 'Team reads the docs'],
	},
	{
		id: 'ci-command',
		all: [
			/(?:^|[`\s])(?:go (?:test|build|vet)|(?:npm|pnpm|yarn|bun)(?: run)? (?:test|build|lint|typecheck)|pytest|cargo (?:test|build|clippy)|mvn |gradlew?|bundle exec rspec|phpunit|rails test|manage\.py test|artisan test|docker build)/i,
		],
		propose: ({ text }) => checksOf(/build/i.test(text) ? 'build' : /lint|vet|clippy/i.test(text) ? 'lint' : 'tests'),
		examples: ['No race conditions: `go test -race ./pkg/...`', 'Run `npm run build`'],
		counterExamples: ['Run `npm install`'],
	},
	{
		id: 'image-built',
		all: [
			any('docker', 'images?'),
			any('builds?', 'built', 'boot', 'boots', 'pushed'),
			any('green', 'pass\\w*', 'succeed\\w*', 'success\\w*', 'built', 'works', 'pushed', 'without errors?'),
		],
		propose: () => checksOf('image'),
		examples: ['Docker boot green', 'Docker image built and pushed'],
		counterExamples: ['Images are optimised'],
	},
	{
		id: 'dependency-audit',
		all: [
			any('npm audit', 'pip-audit', 'composer audit', 'bundle audit', 'dependency audit', 'vulnerabilit\\w+', 'dependabot', 'snyk', 'cves?'),
		],
		none: [any('document\\w*', 'policy', 'disclosure', 'reporting')],
		propose: () => ({
			checks: { github: { alerts: { dependabot: { high: 0 } } } },
			needs: ['alerts of Dependabot for the repository'],
		}),
		examples: ['No known vulnerabilities in dependencies', '`npm audit` is clean'],
		counterExamples: ['Vulnerability disclosure policy published'],
	},
	{
		id: 'named-file',
		all: [
			/(?<![\w/:.@-])\.?[\w-]+(?:\/[\w.-]+)+\/?(?![\w/])/,
			any('exists?', 'present', 'created', 'updated', 'points?', 'contains?', 'includes?', 'configured', 'set', 'file'),
		],
		none: [any('not', 'no', 'never', 'removed?', 'copy', 'copied', 'returns?', '200'), /`\/|https?:/],
		propose: ({ text, spans }) => {
			const path = [...spans, text]
				.map((part) => /(?<![\w/:.-])\.?[\w-]+(?:\/[\w.-]+)+/.exec(part)?.[0])
				.find((one) => one !== undefined);
			return path === undefined ? null : { checks: { file: { path } }, needs: ['what has to stand in it'] };
		},
		examples: ['`.kamal/secrets` file created', '`config/deploy.yml` contains the host'],
		counterExamples: ['`/health/live` returns 200'],
	},
];

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
function service(name, key, facts) {
	const checks = { service: { [name]: { 'from-env': key } } };
	return facts.envFile !== null && facts.keys.includes(key)
		? { checks }
		: { checks, needs: [`the key of the env file that holds the address, such as ${key}`] };
}
function databaseOf({ text }, facts) {
	return /mysql|mariadb/i.test(text)
		? service('mysql', 'DATABASE_URL', facts)
		: service('postgres', 'DATABASE_URL', facts);
}
const unit = /(?:systemctl\s+(?:is-active|status|start|enable|restart)\s+(?:--\S+\s+)*|`)([\w@.-]+\.service|nginx|gunicorn|sidekiq|celery|redis-server|postgresql|puma|php\S*-fpm|supervisor)/i;
const server = [
	{
		id: 'migrations',
		all: [
			any('migrations?', 'migrate', 'migrated', 'migra\u00e7\u00f5es', 'schema migrations?', 'db:migrate'),
			any('applied', 'run', 'ran', 'executed', 'up[ -]to[ -]date', 'complete\\w*', 'executad[oa]s?', 'migrate', 'current', 'deploy', 'pending', 'database', 'db', 'aplicadas'),
		],
		none: [
			any('data migration', 'plan\\w*', 'tested', 'test', 'rollback', 'reversible', 'cloud', 'guide', 'backward\\w*', 'document\\w*', 'review\\w*', 'legacy', 'startup', 'strategy'),
		],
		propose: migrations,
		examples: [
			'Database migrations applied',
			'Run `python manage.py migrate` on production',
			'Migrations executadas (`npx prisma migrate deploy`)',
		],
		counterExamples: ['Data migration planned', 'Migrations are reversible'],
	},
	{
		id: 'backup',
		all: [
			any('backups?', 'pg_dump', 'mysqldump', 'snapshots?', 'copias de seguridad', 'sauvegardes?', 'yedek\\w*', '\u5907\u4efd'),
		],
		none: [
			any(...[
				'document\\w*',
				'plan',
				'code',
				'git',
				'verify restore',
				'offsite',
				'off-site',
				'retention',
				'encrypted',
				'policy',
				'alerts?',
			], ...[
				'contacts?',
				'owner',
				'person',
				'provider',
				'codes?',
				'key',
				'restore test\\w*',
				'restore tested',
				'create and restore',
			]),
		],
		propose: () => onServer({ file: { path: '/var/backups/*', on: 'app', newest: { 'younger-than': '26h', 'larger-than': '1KB' } } }, 'where backups lie'),
		examples: ['Database backup configured', 'Automated daily backups enabled'],
		counterExamples: ['Backup tested (create and restore)', 'Backup policy documented'],
	},
	{
		id: 'redis',
		all: [
			any('redis', 'valkey'),
			any('running', 'connected', 'connectivity', 'connection', 'ping', 'reachable', 'accessible', 'works', 'working', 'up', 'healthy', 'rodando'),
		],
		none: [any('url', 'password', 'blocked', 'not', 'sidekiq', 'queue', 'port')],
		propose: (_, facts) => service('redis', 'REDIS_URL', facts),
		examples: ['Redis is running', 'Redis connectivity test passes'],
		counterExamples: ['Redis is not public', '`REDIS_URL` set'],
	},
	{
		id: 'database',
		all: [
			any('databases?', 'postgres\\w*', 'mysql', 'mariadb', 'db', 'banco de dados', 'base de datos'),
			any('running', 'connect\\w*', 'reachable', 'accessible', 'works', 'working', 'up', 'healthy', 'responds?', 'rodando', 'acess[i\u00ed]vel', 'connections? (?:verified|works?|tested)', 'provisioned', 'in docker', '\\d{2}\\+?'),
		],
		none: [
			any('url', 'credentials?', 'passwords?', 'publicly', 'public', 'pool\\w*', 'indexes', 'backups?', 'ssl', 'tls', 'users?', 'privileges?', 'replica\\w*', 'monitor\\w*', 'migrat\\w+', 'not', 'exposed', 'encrypt\\w*', 'sized?', 'queries', 'alerts?', 'health checks?', 'startup'),
		],
		propose: databaseOf,
		examples: ['PostgreSQL 16 running in Docker', 'Database connectivity test passes', 'Database is reachable'],
		counterExamples: ['Database is not public', 'Connection pooling enabled for the database'],
	},
	{
		id: 'smtp',
		all: [
			any('smtp', 'mail ?relay', 'emails?', 'e-mails?', 'mail', 'sendgrid', 'mailgun', 'resend', 'postmark'),
			new RegExp(`${state.source}|${any('sends?', 'sending', 'delivery', 'delivered', 'credentials', 'service').source}`, 'iu'),
		],
		none: [
			any('spf', 'dkim', 'dmarc', 'templates?', 'git', 'stakeholders?', 'users?', 'customers?', 'alerts?', 'notify', 'support', 'addresses', 'newsletter', 'verification', 'signup', 'reset', 'monitoring', 'list', 'announce\\w*', 'confirmations?'),
		],
		also: 'activity',
		propose: (_, facts) => service('smtp', facts.keys.includes('EMAIL_HOST') ? 'EMAIL_HOST' : 'SMTP_URL', facts),
		examples: ['Email service configured (Gmail / SendGrid / Mailgun)', 'SMTP is working', 'Email sending tested'],
		counterExamples: ['Email verification works', 'SPF for mail is set'],
	},
	{
		id: 's3',
		all: [
			any('s3', 'buckets?', 'object storage', 'cloud storage', 'spaces', 'r2', 'file storage'),
			new RegExp(`${state.source}|${any('not public', 'private', 'permissions').source}`, 'iu'),
		],
		none: [any('cost', 'lifecycle', 'versioning', 'document\\w*')],
		propose: (_, facts) => service('s3', 'AWS_STORAGE_BUCKET_NAME', facts),
		examples: ['Cloud storage configured (Cloudflare R2 / DigitalOcean Spaces / AWS S3)', 'S3 bucket is private'],
		counterExamples: ['S3 lifecycle rules documented'],
	},
	{
		id: 'renewal',
		all: [
			any('certbot', 'renew\\w*', 'renova\\w+'),
			any('auto\\w*', 'timer', 'configured', 'cron', 'scheduled', 'enabled', 'active', 'works', 'set ?up', 'configurad[oa]', 'certificates?', 'certs?', 'ssl'),
		],
		none: [any('domain', 'license', 'contract', 'alerts?')],
		propose: () => onServer({ command: { use: 'certificate-renewal-scheduled', on: 'app' } }),
		examples: ['Certificate auto-renewal configured', 'Certbot timer is active'],
		counterExamples: ['Domain renewal is automatic'],
	},
	{
		id: 'services-running',
		all: [
			any('all services', 'containers?', 'docker compose', 'services', 'cont\u00eaineres'),
			any('running', 'up', 'healthy', 'started', 'rodando'),
		],
		none: [any('required', 'external', 'third[- ]party', 'restart', 'latest', 'systemd')],
		propose: ({ text }) => onServer({ command: { use: 'compose-services-healthy', on: 'app' } }, ...(/container|compose|all/i.test(text) ? [] : ['the services'])),
		examples: ['All services running', 'Docker containers are up and healthy'],
		counterExamples: ['External services are documented'],
	},
	{
		id: 'docker-installed',
		all: [any('docker', 'docker compose'), any('installed', 'install', 'version')],
		propose: () => onServer({ command: { use: 'docker-installed', on: 'app' } }),
		examples: ['Docker and Docker Compose installed'],
		counterExamples: ['Docker image is small'],
	},
	{
		id: 'nginx-valid',
		all: [
			any('nginx'),
			any('configuration', 'config', 'nginx -t', 'reverse proxy'),
			any('tested', 'test', 'valid', 'nginx -t', 'configured', 'configure', 'set ?up', 'enable', 'enabled'),
		],
		none: [any('https', 'ssl', 'headers?', 'gzip', 'redirect\\w*', 'cache', 'rate')],
		also: 'activity',
		propose: () => onServer({ command: { use: 'nginx-config-valid', on: 'app' } }),
		examples: ['Nginx configuration tested', 'Configure Nginx as a reverse proxy'],
		counterExamples: ['HTTPS enabled in Nginx config'],
	},
	{
		id: 'unit-running',
		all: [
			any('systemd', 'service', 'gunicorn', 'sidekiq', 'celery', 'puma', 'supervisor\\w*', 'workers?', 'pm2', 'queue workers?', 'background jobs?'),
			any('running', 'active', 'enabled', 'started', 'configured', 'processing', 'set ?up', 'rodando', 'unit', 'executado', 'configurado', 'save', 'startup'),
		],
		none: [
			any('all services', 'external', 'third[- ]party', 'number of', 'appropriate\\w*', 'email service', 'alert\\w*', 'monitor\\w*', 'mail', 'discovery', 'account', 'customer'),
		],
		propose: (item) => {
			const name = unit.exec([item.text, ...item.code].join('\n'))?.[1];
			return name === undefined
				? onServer({ command: { use: 'systemd-service-active', with: { unit: 'app.service' }, on: 'app' } }, 'the name of the unit')
				: onServer({ command: { use: 'systemd-service-active', with: { unit: name }, on: 'app' } });
		},
		examples: ['Gunicorn service is running', 'Queue workers are running', 'PM2 rodando (`pm2 status`)'],
		counterExamples: ['Gunicorn workers configured appropriately', 'Customer service is informed'],
	},
	{
		id: 'cron',
		all: [any('cron', 'crontab', 'cron jobs?', 'scheduled tasks?', 'scheduler'), state],
		none: [any('document\\w*', 'backups?', 'review\\w*')],
		propose: () => onServer({ command: { use: 'crontab-contains', with: { line: 'run-the-job' }, on: 'app' } }, 'the line of the crontab'),
		examples: ['Cron jobs configured', 'Laravel scheduler is running'],
		counterExamples: ['Cron jobs documented'],
	},
	{
		id: 'disk',
		all: [
			any('disk', 'memory', 'ram', 'cpu', 'storage'),
			any('space', 'free', 'sufficient', 'available', 'enough', 'usage'),
		],
		none: [
			any('alerts?', 'alarm', 'monitor\\w*', 'limits?', 'object', 'cloud', 's3', 'dashboards?', 'footprint', 'leaks?', 'graphs?'),
		],
		propose: () => onServer({ command: { use: 'resources-free', with: { disk: '10%', memory: '10%' }, on: 'app' } }),
		examples: ['Sufficient disk space', 'Enough memory available'],
		counterExamples: ['Alerts on disk usage', 'Memory leaks are looked for'],
	},
	{
		id: 'log-rotation',
		all: [any('logs?', 'logrotate', 'logging'), any('rotat\\w+', 'logrotate')],
		propose: () => onServer({ file: { path: '/etc/logrotate.d/*', on: 'app' } }),
		examples: ['Log rotation configured'],
		counterExamples: ['Keys rotated'],
	},
	{
		id: 'directories',
		all: [
			any('director(?:y|ies)', 'folders?', 'logs?', 'media_root', 'static_root', 'uploads?', 'storage'),
			any('writable', 'created', 'exist', 'owned', 'writeable'),
		],
		none: [any('tests?', 'users?', 'roles?', 's3', 'bucket')],
		propose: ({ text, spans, code }) => {
			const path = [...spans, text, ...code]
				.map((part) => /(?:^|\s|`)((?:\/|[\w.-]+\/)[\w./-]+)/.exec(part)?.[1])
				.find(Boolean);
			return path === undefined
				? onServer({ file: { path: 'logs', type: 'directory', writable: true, on: 'app' } }, 'the directory')
				: onServer({ file: { path, type: 'directory', on: 'app' } });
		},
		examples: ['Log directories created', 'Logs writable', 'Ensure `MEDIA_ROOT` and `STATIC_ROOT` are writable'],
		counterExamples: ['Log levels are set'],
	},
	{
		id: 'file-modes',
		all: [
			any('permissions?', 'chmod', 'permissoes', 'permiss\u00f5es', 'file modes?', 'ownership'),
			any('files?', 'chmod', '\\d{3}', 'www-data\\S*', 'set correctly', 'corretas', '\\.env\\S*', 'director(?:y|ies)', 'data', 'ssh', 'keys?'),
		],
		none: [any('rbac', 'iam', 'oauth', 'roles?', 'users?', 'scopes?', 'database', 'app store', 'api')],
		propose: (_, facts) => onServer({ file: { path: facts.envFile ?? '.env', mode: { 'at-most': '0600' }, on: 'app' } }, 'the files and their modes'),
		examples: ['File permissions set correctly', 'Data directory has appropriate permissions (700)'],
		counterExamples: ['Role permissions reviewed'],
	},
	{
		id: 'static-files',
		all: [
			any('static files?', 'collectstatic', 'assets'),
			any('collected', 'collect', 'collectstatic', 'compiled', 'precompiled', 'built', 'served', 'load\\w*', 'deployed'),
		],
		none: [any('cdn', 'optimi[sz]ed', 'cached', 'path')],
		propose: (_, facts) => facts.stacks.includes('django') || facts.stacks.length === 0
			? onServer({ command: { use: 'django-static-collected', on: 'app' } })
			: {
				checks: { page: { rules: ['asset-*'] } },
				...(facts.url === null && { needs: ['the `url` of the environment'] }),
			},
		examples: ['Static files collected', 'Collect static files with `python manage.py collectstatic`'],
		counterExamples: ['Static assets are on a CDN'],
	},
	{
		id: 'django-check',
		all: [
			any('security audit', 'check --deploy', 'deployment checks?', 'system checks?'),
			any('passed', 'passes', 'pass', 'run', 'check --deploy', 'clean'),
		],
		none: [any('third[- ]party', 'external', 'penetration', 'pentest')],
		propose: (item, facts) => facts.stacks.includes('django') || /manage\.py|check --deploy/.test([item.text, ...item.code].join('\n'))
			? onServer({ command: { use: 'django-check-deploy', on: 'app' } })
			: null,
		examples: ['Security audit passed `manage.py check --deploy`'],
		counterExamples: ['External security audit passed'],
	},
	{
		id: 'superuser',
		all: [
			any('superuser', 'admin user', 'admin account'),
			any('created', 'exists?', 'create', 'createsuperuser', 'set ?up'),
		],
		propose: (item, facts) => facts.stacks.includes('django') || /createsuperuser|superuser/i.test([item.text, ...item.code].join('\n'))
			? onServer({ command: { use: 'django-superuser-exists', on: 'app' } })
			: null,
		examples: ['Superuser created'],
		counterExamples: ['Admin users trained'],
	},
	{
		id: 'logs-clean',
		all: [any('logs?'), any('no errors?', 'without errors?', 'clean', 'error[- ]free', 'free of errors')],
		propose: () => onServer({ command: { use: 'logs-without-errors', with: { service: 'web' }, on: 'app' } }, 'what writes the logs'),
		examples: ['No errors in the logs'],
		counterExamples: ['Logs are shipped'],
	},
	{
		id: 'database-tls',
		all: [any('databases?', 'postgres\\w*', 'mysql', 'db'), any('ssl', 'tls', 'encrypted connections?')],
		none: [any('backups?', 'at rest')],
		propose: databaseOf,
		examples: ['Database connections use SSL'],
		counterExamples: ['Database backups are encrypted with TLS keys'],
	},
	{
		id: 'web-server',
		all: [
			any('apache\\w*', 'virtual ?hosts?', 'reverse proxy', 'proxy reverso', 'caddy', 'traefik', 'nginx', 'load balancer'),
			state,
		],
		none: [any('headers?', 'gzip', 'cache', 'rate', 'https', 'ssl', 'document\\w*', 'alerts?', 'monitor\\w*')],
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that tests its configuration'),
		examples: ['Apache virtual hosts are configured', 'Reverse proxy in place'],
		counterExamples: ['Nginx cache is enabled'],
	},
	{
		id: 'packages',
		all: [
			any('install(?:ed)?', 'instalad[oa]'),
			any('packages?', 'node(?:\\.js)?', 'python', 'php', 'ruby', 'java', 'gems?', 'git', 'dependencies', 'tools?', 'libraries', 'nginx', 'pip', 'virtualenv', 'server'),
		],
		none: [any('app store', 'extension', 'mobile', 'monitoring', 'agent', 'document\\w*')],
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows what is installed'),
		examples: ['Node.js is installed on the server', 'Install all Python dependencies in a virtualenv'],
		counterExamples: ['Monitoring agent installed'],
	},
	{
		id: 'probe',
		all: [
			/`?(?:\b(?:pm2|docker(?: |-)compose|docker|kubectl|systemctl|supervisorctl|bin\/\w+)\s[^`]*\b(?:status|ps|details|list|is-active|info|top)\b|apache2?ctl\s+configtest)/i,
		],
		propose: () => onServer({ command: { run: ['true'] } }, 'the command, should it only look'),
		examples: ['Check application status: `bin/kamal app details`', 'Apache reloads (`apache2ctl configtest`)'],
		counterExamples: ['Run `docker compose down`'],
	},
];

;


const health = /\/(?:api\/(?:v\d+\/)?)?(?:health\w*|healthz|readyz?|livez?|live|ready|status|ping|up|_health)\/?(?=$|[\s`'",.)])/i;
function pathIn({ text, spans, code }, pattern) {
	for (const part of [...spans, text, ...code]) {
		const found = pattern.exec(part.replace(/https?:\/\/[^/\s`]+/g, ''))?.[0];
		if (found)
			return found;
	}
	return null;
}
function healthCheck(item, facts) {
	const path = pathIn(item, health) ?? facts.health;
	const checks = { http: { request: `GET ${path ?? '/health'}`, expect: { status: 200 } } };
	const proposal = web(facts, checks);
	return path === null ? { checks, needs: [...(proposal.needs ?? []), 'the path of the health check'] } : proposal;
}
const noCertificate = any(...[
	'redirect\\w*',
	'database',
	'postgres\\w*',
	'mysql',
	'redis',
	'smtp',
	'email',
	'sslmode',
	'ssl_mode',
	'renew\\w*',
], ...[
	'renova\\w+',
	'auto-?renew\\w*',
	'certbot timer',
	'connections?',
	'cookies?',
	'mixed content',
	'hsts',
	'internal',
	'mtls',
], ...[
	'traffic',
	'data in transit',
	'between',
	'client certificates?',
	'pinning',
	'links',
	'url',
	'links?',
	'webhooks?',
	'webhook urls?',
]);
const webIntents = [
	{
		id: 'hsts',
		all: [any('hsts', 'strict-transport-security')],
		propose: (_, facts) => web(facts, { headers: { rules: ['hsts'] } }),
		examples: ['HSTS configured (Strict-Transport-Security header)'],
		counterExamples: ['HTTPS enabled'],
	},
	{
		id: 'csp',
		all: [any('csp', 'content-security-policy', 'content security policy')],
		propose: (_, facts) => web(facts, { headers: { rules: ['csp-*'] } }),
		examples: ['CSP configured', 'Content-Security-Policy header is set'],
		counterExamples: ['Security policy is signed'],
	},
	{
		id: 'security-headers',
		all: [
			any('security headers?', 'x-frame-options', 'x-content-type-options', 'nosniff', 'referrer-policy', 'helmet', 'permissions-policy', 'secure headers?'),
		],
		propose: (_, facts) => web(facts, { headers: { profile: 'baseline' } }),
		examples: ['Security headers enabled in Nginx', 'Helmet is enabled', 'X-Frame-Options is set'],
		counterExamples: ['Mail headers are right'],
	},
	{
		id: 'https-redirect',
		all: [
			any('https', 'ssl', 'tls'),
			any('redirect\\w*', 'redirecion\\w*', 'enforced?', 'enforce', 'forced?', 'force', 'only', 'http (?:to|\u2192|->) https', 'obrigat[\u00f3o]rio', 'enabled in nginx config'),
		],
		none: [
			any('cookies?', 'origins?', 'database', 'links?', 'www', 'urls?', 'webhooks?', 'callback\\w*', 'smtp', 'postgres\\w*'),
		],
		propose: (_, facts) => web(facts, { headers: { rules: ['redirect-https', 'redirect-quality'] } }),
		examples: ['HTTP redirects to HTTPS', 'HTTPS is enforced', 'Force SSL'],
		counterExamples: ['Redirect www to apex', 'Database SSL enforced'],
	},
	{
		id: 'certificate',
		all: [
			any(...[
				'ssl',
				'tls',
				'https',
				"let'?s encrypt",
				'certificates?',
				'certs?',
				'certificados?',
				'certificats?',
				'zertifikate?',
				'sertifikas?\\w*',
				'\u8bc1\u4e66',
			]),
			any(...[
				'certificates?',
				'certs?',
				'valid',
				'v\u00e1lid[oa]',
				'active',
				'installed',
				'instalad[oa]',
				'enabled',
				'enable',
				'configured',
				'configure',
				'obtained',
			], ...[
				'working',
				'works',
				'funcionando',
				'set ?up',
				'secured?',
				'expir\\w+',
				'certificados?',
				'certificats?',
				'ativ[oa]',
				'use',
				'grade',
				'in place',
				'provisioned',
				'\u914d\u7f6e',
				'\u6709\u6548',
			]),
		],
		none: [noCertificate],
		propose: (_, facts) => web(facts, { tls: {} }),
		examples: [
			"SSL certificate obtained (Let's Encrypt or commercial)",
			'TLS certificates valid and not expired',
			'HTTPS is working',
		],
		counterExamples: [
			'SSL connections to the database',
			'Certificate renewal is automatic',
			'HTTPS redirect is active',
		],
	},
	{
		id: 'cookies',
		all: [any('cookies?'), any('secure', 'httponly', 'http-only', 'samesite', 'flags?')],
		none: [any('consent', 'banner', 'policy', 'notice')],
		propose: (_, facts) => web(facts, { headers: { rules: ['cookie-*'] } }),
		examples: ['Cookies are Secure and HttpOnly', 'Secure cookie flags set'],
		counterExamples: ['Cookie consent banner', 'Cookie policy is published'],
	},
	{
		id: 'compression',
		all: [
			any('gzip', 'brotli', 'compression', 'compress\u00e3o'),
			any('enabled', 'enable', 'configured', 'active', 'on', 'nginx', 'ativ[oa]'),
		],
		none: [any('images?', 'backups?', 'logs?', 'database')],
		propose: (_, facts) => web(facts, { headers: { rules: ['compression'] } }),
		examples: ['Gzip compression enabled in Nginx'],
		counterExamples: ['Image compression is on', 'Backups use gzip compression'],
	},
	{
		id: 'cache-headers',
		all: [
			any('cache headers?', 'cache-control', 'static files cached', 'browser caching', 'asset caching', 'caching headers?'),
		],
		propose: (_, facts) => web(facts, { page: { rules: ['assets-cached'] } }),
		examples: ['Static files cached (Nginx cache headers configured)', 'Cache-Control headers are set'],
		counterExamples: ['Redis cache works'],
	},
	{
		id: 'cors',
		all: [
			any('cors'),
			new RegExp(`${state.source}|${any('origins?', 'only', 'allow\\w*', 'policy', 'whitelist\\w*').source}`, 'iu'),
		],
		none: [/CORS_[A-Z]/],
		propose: (_, facts) => web(facts, { cors: {} }),
		examples: ['CORS configured', 'CORS is restricted to known origins'],
		counterExamples: ['`CORS_ORIGIN` is set'],
	},
	{
		id: 'health',
		all: [
			/\/(?:health|ready|live|ping)|health[ -]?checks?|health endpoints?|readiness (?:endpoint|probe|check)|liveness (?:endpoint|probe|check)/i,
		],
		none: [
			any('docker', 'kubernetes', 'k8s', 'container', 'document\\w*', 'alerts?', 'monitor\\w*', 'uptime', 'load balancer', 'probes? (?:are )?configured', 'implement', 'team', 'database'),
		],
		context: new RegExp(`${state.source}|${any('200', 'verify', 'endpoints?', 'status', 'curl', 'responding', 'respondendo', 'passing').source}`, 'iu'),
		propose: healthCheck,
		examples: ['Health check passing', '`/health` returns 200', 'Health endpoints return "healthy" status'],
		counterExamples: [
			'Set up monitoring of health',
			'Docker health checks are there',
			'Kubernetes readiness probes configured',
		],
	},
	{
		id: 'home-page',
		all: [
			any('home ?page', 'landing page', 'website', 'site', 'main page', 'frontend', 'application', 'app', 'p\u00e1gina inicial'),
			any('loads?', 'loading', 'accessible', 'reachable', '200', 'responds?', 'opens', 'carrega\\w*', 'live', 'is up'),
		],
		none: [
			any('admin', 'mobile', 'load test\\w*', 'balancer', 'times?', 'fast', 'seconds?', 'under', 'store', 'browsers?', 'devices?', 'debug', 'settings', 'maps?', 'without', 'errors?'),
		],
		propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
		examples: ['Homepage loads correctly', 'The site is accessible'],
		counterExamples: ['Admin site loads', 'Site works on mobile', 'App loads in under 2 seconds'],
	},
	{
		id: 'api-docs',
		all: [
			any('api documentation', 'swagger', 'openapi', 'api docs'),
			any('accessible', 'available', 'loads', 'reachable', 'published'),
		],
		none: [any('not', 'disabled', 'protected', 'up to date')],
		propose: (_, facts) => {
			const checks = { http: { request: 'GET /docs', expect: { status: 200 } } };
			return { checks, needs: [...(web(facts, checks).needs ?? []), 'the path of the documentation'] };
		},
		examples: ['API documentation accessible (Swagger UI)'],
		counterExamples: ['Swagger is disabled in production', 'API documentation is up to date'],
	},
	{
		id: 'internals',
		all: [
			any('swagger', 'api docs', 'docs', 'actuator', 'debug endpoints?', 'phpinfo', 'admin', 'graphiql', 'introspection', 'stack traces?', 'debug pages?', 'directory listings?', 'source maps?', 'sourcemaps?'),
			any('disabled', 'disable', 'not (?:publicly )?(?:public|accessible|exposed|shown)', 'hidden', 'not exposed', 'never shown', 'desabilitad[oa]'),
		],
		propose: (_, facts) => web(facts, { exposure: {} }),
		examples: ['Swagger disabled in production', 'Stack traces are not exposed', 'Directory listing disabled'],
		counterExamples: ['Docs are published', 'Admin is accessible'],
	},
	{
		id: 'files-not-served',
		all: [
			/\.env|\.git\b|dot ?files?|backup files?/i,
			any('not', 'no', 'never', 'blocked', 'denied', 'inaccessible'),
			any('served', 'accessible', 'public\\w*', 'exposed', 'reachable', 'web', 'browser', '403', '404'),
		],
		none: [any('committed', 'repository', 'gitignore\\w*', 'version control', 'bundle', 'logs?')],
		propose: (_, facts) => web(facts, { exposure: { rules: ['env-file', 'git', 'dump', 'editor-backup'] } }),
		examples: ['`.env` is not accessible from the web', '.git directory not exposed'],
		counterExamples: ['.env not committed to the repository'],
	},
	{
		id: 'robots',
		all: [any('robots\\.txt', 'sitemap(?:\\.xml)?')],
		none: [any('submit\\w*', 'search console', 'google')],
		propose: ({ text }, facts) => {
			const names = ['robots.txt', 'sitemap.xml'].filter((name) => text.toLowerCase().includes(name.split('.')[0] ?? ''));
			return web(facts, { http: names.map((name) => ({ request: `GET /${name}`, expect: { status: 200 } })) });
		},
		examples: ['robots.txt is present', 'Sitemap.xml and robots.txt are there'],
		counterExamples: ['Sitemap submitted to Google Search Console'],
	},
	{
		id: 'favicon',
		all: [any('favicon')],
		none: [any('design\\w*')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /favicon.ico', expect: { status: 200 } } }),
		examples: ['Favicon is set'],
		counterExamples: ['Design of the favicon'],
	},
	{
		id: 'not-found-page',
		all: [any('404'), any('pages?', 'status', 'custom', 'returned', 'works')],
		none: [any('design\\w*', 'no', 'broken', 'links?', 'branding', 'errors?')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /there-is-no-such-page', expect: { status: 404 } } }),
		examples: ['Custom 404 page works'],
		counterExamples: ['No 404 errors in the logs', 'Branding of the 404 page'],
	},
	{
		id: 'mixed-content',
		all: [any('mixed content')],
		propose: (_, facts) => web(facts, { page: { rules: ['mixed-content'] } }),
		examples: ['No mixed content warnings'],
		counterExamples: ['Content is ready'],
	},
	{
		id: 'metrics',
		all: [
			/\/metrics\b|metrics endpoints?|prometheus metrics/i,
			any('exposed', 'accessible', 'available', 'up', 'returns?', 'enabled', 'endpoints?'),
		],
		none: [any('dashboards?', 'alerts?', 'grafana', 'configured', 'team')],
		propose: (_, facts) => web(facts, { http: { request: 'GET /metrics', expect: { status: 200 } } }),
		examples: ['Prometheus metrics exposed', '`/metrics` endpoint accessible'],
		counterExamples: ['Metrics dashboards are there'],
	},
	{
		id: 'path-answers',
		all: [
			any('returns?', 'responds?', 'accessible', '200', '401', 'reachable', 'available', 'respondendo'),
			/`\/[\w/{}.:-]*`|(?<=\s|^)\/[\w-]+(?:\/[\w.-]*)*/,
		],
		none: [
			any('not', 'no', 'logs?', 'director(?:y|ies)', 'folder', 'mounted', 'writable', 'disk'),
			/`?\/(?:var|etc|opt|home|usr|srv|tmp|data|mnt)\//,
		],
		propose: (item, facts) => {
			const path = pathIn(item, /\/[\w/.-]*(?=$|[\s`'",)])/);
			const status = /\b401\b/.test(item.text)
				? 401
				: /\b403\b/.test(item.text)
					? 403
					: /\b404\b/.test(item.text)
						? 404
						: 200;
			return path === null || /[{:]/.test(path)
				? null
				: web(facts, { http: { request: `GET ${path}`, expect: { status } } });
		},
		examples: [
			'Admin panel accessible at /admin/',
			'`/api/v1/products` returns 200',
			'`/api/me` returns 401 without a token',
		],
		counterExamples: ['Logs are available in `/var/log/app`', '`/data` is mounted'],
	},
	{
		id: 'address-answers',
		all: [/https?:\/\/|(?<![\w@/.-])(?:[a-z0-9-]+\.)+[a-z]{2,}\/[\w/-]+/i, state],
		none: [any('redirect\\w*', 'not', 'webhooks?', 'docs?', 'see', 'guide', 'ssl labs')],
		propose: ({ text }) => {
			const url = /https?:\/\/[^\s`"'<>)]+/i.exec(text)?.[0].replace(/[.,;:]+$/, '');
			return url === undefined || /localhost|127\.0\.0\.1|example\.|your|<|\{/i.test(url)
				? null
				: { checks: { http: { request: `GET ${url}`, expect: { status: 200 } } } };
		},
		examples: ['Login works (`https://app.acme.io/login`)'],
		counterExamples: ['Webhook is set to https://app.acme.io/hook', 'API runs on http://localhost:3000'],
	},
];

;





const intents = [
	...repository.filter(({ id }) => id === 'env-not-tracked'),
	...webIntents.filter(({ id }) => id === 'files-not-served'),
	...env.filter(({ id }) => id !== 'keys' && id !== 'all-variables' && id !== 'error-tracker'),
	...network.filter(({ id }) => id === 'mail-dns' || id === 'ports-closed'),
	...webIntents.filter(({ id }) => id !== 'files-not-served'),
	...env.filter(({ id }) => id === 'keys'),
	...server,
	...network.filter(({ id }) => id !== 'mail-dns' && id !== 'ports-closed'),
	...env.filter(({ id }) => id === 'error-tracker' || id === 'all-variables'),
	...repository.filter(({ id }) => id !== 'env-not-tracked'),
];

;

const elsewhere = any(...[
	'rollback (?:triggers?|criteria|conditions?|when)',
	'when to roll ?back',
	'triggers?',
	'daily',
	'weekly',
	'monthly',
	'quarterly',
], ...[
	'yearly',
	'first (?:day|week|month|24 hours)',
	'regular updates?',
	'ongoing',
	'maintenance',
	'common issues',
	'troubleshooting',
], ...[
	'success (?:criteria|metrics)',
	'lessons learned',
	'retrospective',
	'post-?mortem',
	'nice to have later',
	'future',
]);
const signOff = any('sign-?offs?', 'approvals?', 'approved by', 'go\\s*/\\s*no-?go', 'reviewers?', 'decision');
const blank = /_{3,}|\.{5,}|(?:date|name|signature|approved(?: by)?)\s*:\s*(?:_|$)/i;
function whyNoGate({ text, headings, parent, hasItems }) {
	if (hasItems && /[:\uff1a]$/.test(text))
		return 'it heads the items below it';
	if (blank.test(text))
		return 'it is a line to sign';
	if (/^(?:no-?go|go|go\s*\/\s*no-?go)\b[\s:\u2013\u2014-]*/i.test(text))
		return 'it is a decision, not a condition';
	const under = headings.at(-1) ?? '';
	if (elsewhere.test(under))
		return `"${under}" is no condition of a release`;
	if (signOff.test(under) || (parent !== null && signOff.test(parent)))
		return 'it is part of the sign-off';
	return null;
}

;




const activity = any(...[
	'test',
	'testing',
	'document',
	'review',
	'monitor',
	'train',
	'notify',
	'tune',
	'consider',
	'plan',
	'rotate',
	'discuss',
	'announce',
], ...[
	'communicate',
	'define',
	'decide',
	'agree',
	'inform',
	'prepare',
	'practi[sc]e',
	'rehearse',
	'draft',
	'share',
	'coordinate',
], ...[
	'evaluate',
	'investigate',
	'optimi[sz]e',
	'refactor',
	'implement',
	'avoid',
	'write',
	'assign',
	'identify',
	'understand',
	'schedule',
], ...[
	'audit',
	'update',
	'remove',
	'delete',
	'clean',
	'simulate',
	'perform',
	'conduct',
	'educate',
	'establish',
	'estimate',
	'design',
]);
const people = any(...[
	'documented',
	'documentation (?:is )?(?:complete|written|updated)',
	'runbooks?',
	'on-?call',
	'escalation',
	'stakeholders?',
	'team',
	'training',
], ...[
	'reviewed',
	'approved',
	'signed off',
	'rollback plan',
	'incident response',
	'legal',
	'gdpr',
	'privacy',
	'compliance',
	'budget',
	'cost',
], ...[
	'dashboards?',
	'alerts?',
	'alerting',
	'pentest',
	'penetration test\\w*',
	'user acceptance',
	'uat',
	'load test\\w*',
	'stress test\\w*',
]);
function propose(item, facts, among = intents) {
	const noGate = whyNoGate(item);
	if (noGate !== null)
		return { status: 'not-gate', why: noGate };
	const words = [item.text, ...(item.text.length < 40 ? item.notes.slice(0, 1) : [])]
		.join(' \u2013 ')
		.replace(/https?:\/\//gi, '');
	const around = [words, item.parent ?? '', ...item.headings.slice(-2)].join('\n');
	const isActivity = new RegExp(`^(?:${activity.source})`, 'iu').test(item.text);
	if (people.test(item.text.replace(/(?:https?:\/)?\/[\w./-]+/g, '')))
		return { status: 'manual', why: 'only a person can say it' };
	for (const intent of among) {
		if (isActivity && intent.also !== 'activity')
			continue;
		if (!isMeant(intent, words, around))
			continue;
		const proposal = intent.propose(item, facts);
		if (proposal === null)
			continue;
		return asked(withoutGaps(proposal), intent.id);
	}
	return {
		status: 'manual',
		why: isActivity ? 'it is something that a person does' : 'no check was found in its words',
	};
}
function isMeant({ all, none = [], context }, words, around) {
	if (!all.every((pattern) => pattern.test(words)) || none.some((pattern) => pattern.test(words)))
		return false;
	return context === undefined || context.test(around);
}
function asked({ checks, needs = [] }, intent) {
	const why = `its words are those of ${intent.replaceAll('-', ' ')}`;
	return needs.length === 0 ? { status: 'active', checks, why } : { status: 'needs-value', checks, needs, why };
}
function withoutGaps(proposal) {
	const checks = JSON.parse(JSON.stringify(proposal.checks));
	return (0,external_node_util_.isDeepStrictEqual)(checks, proposal.checks) ? proposal : { ...proposal, checks };
}

;
const requiredCheck = `name: Readiness
on:
  pull_request:
  merge_group:
permissions:
  contents: read # checkout
jobs:
  readiness:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: readiness-gate/readiness-gate@v1
        with:
          phase: pre-deploy
`;
const attestations = `# yaml-language-server: $schema=https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1/attestations.schema.json
# Who has seen an item done, and when; \`readiness attest ITEM --by NAME\` writes it.
# - { item: team-trained, by: rina, on: 2026-11-20, evidence: https://wiki.example.com/training }
[]
`;

;

const schemaUrl = 'https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1/readiness.schema.json';
const optional = /\b(?:optional(?:ly)?|if (?:needed|applicable|using|you use)|recommended|nice[ -]to[ -]have)\b/i;
function checklistText(entries, facts, document) {
	const environment = {
		...(facts.url === null ? {} : { url: facts.url }),
		...(facts.envFile === null ? {} : { 'env-file': facts.envFile }),
	};
	const head = {
		version: 1,
		...(document === null ? {} : { document }),
		...(Object.keys(environment).length === 0 ? {} : { environments: { production: environment } }),
	};
	return `# yaml-language-server: $schema=${schemaUrl}\n${(0,dist .As)(head)}sections:\n${sectionsText(entries)}`;
}
function sectionsText(entries) {
	const gate = entries.filter(({ proposed }) => proposed.status !== 'not-gate');
	const sections = Map.groupBy(gate, ({ item }) => item.headings.at(-1) ?? 'Checklist');
	return [...sections].map(([title, some]) => sectionText(title, some)).join('');
}
function sectionText(title, entries) {
	const texts = entries.map(entryText);
	const isEmpty = entries.every(({ proposed }) => proposed.status === 'needs-value');
	const head = `  - title: ${scalar(title)}\n    items:\n`;
	return isEmpty ? `${commented(head)}${texts.join('')}` : `${head}${texts.join('')}`;
}
function entryText({ id, item, proposed }) {
	const base = {
		id,
		title: item.title,
		...(optional.test(`${item.text} ${item.headings.at(-1) ?? ''}`) ? { required: false } : {}),
	};
	if (proposed.status === 'active')
		return block({ ...base, ...proposed.checks });
	if (proposed.status === 'manual')
		return block({ ...base, manual: { how: howOf(item) } });
	if (proposed.status === 'needs-value') {
		const needs = proposed.needs.map((need) => `      # needs ${need}\n`).join('');
		return `${needs}${commented(block({ ...base, ...proposed.checks }))}`;
	}
	return '';
}
function howOf({ text, title, notes }) {
	const words = [text === title ? '' : text, ...notes].filter((part) => part !== '').join(' ');
	return words === '' ? `Say who has seen it, and when: ${text}` : words;
}
function block(value) {
	return (0,dist .As)([value], { lineWidth: 0 }).replace(/^(?=.)/gm, '      ');
}
function commented(text) {
	return text.replace(/^( *)(?=\S)/gm, (indent) => `${indent}# `);
}
function scalar(text) {
	return (0,dist .As)(text, { lineWidth: 0 }).trimEnd();
}

var settings = __webpack_require__(61192);
var clean = __webpack_require__(45745);
var shape = __webpack_require__(21065);
var cli_arguments = __webpack_require__(33814);
;














const init_mostBytes = 4 * 1024 * 1024;
const target = '.github/readiness.yml';
async function initCommand(args) {
	const { values, positionals } = (0,cli_arguments .q)(args, 'init');
	if (positionals.length > 1)
		throw new problems .j([(0,problems .C)('init takes one list', 'such as readiness init LAUNCH.md')]);
	const root = process.cwd();
	const found = detect(root);
	const facts = { ...found, url: (0,settings .Qq)(values.url) ?? found.url };
	const path = positionals[0] ?? findList(root, facts);
	if (path === null) {
		throw new problems .j([
			(0,problems .C)('no list of boxes was found here', 'name it, such as readiness init docs/launch.md, or start with --preset web --url U'),
		]);
	}
	const markdown = read(path);
	const items = listItems(markdown);
	if (items.length === 0)
		throw new problems .j([(0,problems .C)(`${(0,shape .lG)(path)} has no boxes (\`- [ ] \u2026\`)`)]);
	const ids = idsOf(items);
	const entries = items.map((item, index) => ({ id: ids[index] ?? '', item, proposed: propose(item, facts) }));
	const document = (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(path)).replaceAll('\\', '/');
	const isDry = values['dry-run'] === true;
	const before = (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, target)) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, target), 'utf8') : null;
	const fresh = before === null ? entries : newEntries(entries, before);
	const checklist = before === null ? checklistText(entries, facts, document) : added(before, fresh);
	const files = isDry ? [] : written(root, checklist, before, entries);
	if ((0,settings .Qq)(values.format) === 'json') {
		process.stdout.write(`${JSON.stringify(asData(entries, facts, document, files), null, 2)}\n`);
	}
	else
		process.stdout.write(asText(fresh, isDry ? checklist : null, files));
}
function added(before, fresh) {
	if (fresh.length === 0)
		return before;
	const after = withSections(before, sectionsText(fresh));
	if (after !== null)
		return after;
	throw new problems .j([
		(0,problems .C)(`${target} does not end with its sections, so nothing can be added to it`, 'look at the proposals with --dry-run in another directory, and take over what you want'),
	]);
}
function written(root, checklist, before, entries) {
	const files = checklist === before ? [] : [[target, checklist]];
	const asksPeople = entries.some(({ proposed }) => proposed.status === 'manual');
	if (before === null && asksPeople)
		files.push(['.github/readiness/attestations.yml', attestations]);
	if (before === null)
		files.push(['.github/workflows/readiness.yml', requiredCheck]);
	const missing = files.filter(([path]) => path === target || !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(root, path)));
	for (const [path, content] of missing) {
		(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(root, path)), { recursive: true });
		(0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(root, path), content);
	}
	return missing.map(([path]) => path);
}
function read(path) {
	try {
		if ((0,external_node_fs_.statSync)(path).size > init_mostBytes)
			throw new problems .j([(0,problems .C)(`${(0,shape .lG)(path)} is larger than 4 MiB`)]);
		const bytes = (0,external_node_fs_.readFileSync)(path);
		if (bytes.includes(0))
			throw new problems .j([(0,problems .C)(`${(0,shape .lG)(path)} is no text`)]);
		return bytes.toString('utf8');
	}
	catch (error) {
		if (error instanceof problems .j)
			throw error;
		throw new problems .j([(0,problems .C)(`${(0,shape .lG)(path)} cannot be read`)]);
	}
}
function asData(entries, facts, document, files) {
	return {
		version: 1,
		document,
		stacks: facts.stacks,
		items: entries.map(({ id, item, proposed }) => ({
			line: item.line,
			title: (0,clean .X)(item.title),
			section: (0,clean .X)(item.headings.at(-1) ?? ''),
			id,
			status: proposed.status,
			kinds: kindsOf(proposed),
			why: 'needs' in proposed ? `${proposed.why}; it needs ${proposed.needs.join(' and ')}` : proposed.why,
		})),
		files,
	};
}
function kindsOf(proposed) {
	if (proposed.status === 'manual')
		return ['manual'];
	return 'checks' in proposed ? Object.keys(proposed.checks) : [];
}
function asText(entries, checklist, files) {
	const count = (status) => entries.filter(({ proposed }) => proposed.status === status).length;
	const rows = [
		`${count('active')} asked by the gate`,
		`${count('needs-value')} that need a value, commented out`,
		`${count('manual')} for people`,
		`${count('not-gate')} that are no condition of a release`,
	];
	const table = `${entries.length} boxes:\n${rows.map((row) => `  ${row}\n`).join('')}`;
	if (checklist !== null)
		return `${checklist}\n${table}`;
	if (files.length === 0)
		return `Nothing new: ${target} has every box.\n`;
	return `${table}\nWritten:\n${files.map((file) => `  ${file}\n`).join('')}\n\`readiness check\` tells what a run would ask.\n`;
}


  }),

  49466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	sameWords: () => (  sameWords),
	tasksIn: () => (  tasksIn)
  });
  var _tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67842);

function tasksIn(markdown) {
	const found = [];
	let section = null;
	const visit = (node) => {
		if (node.type === 'heading')
			section = (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(node);
		const at = isBox(node) ? found.push(taskOf(node, section)) - 1 : undefined;
		for (const child of node.children ?? [])
			visit(child);
		const task = at === undefined ? undefined : found[at];
		if (at !== undefined && task && found.length > at + 1)
			found[at] = { ...task, hasBoxes: true };
	};
	visit((0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .Dd)(markdown));
	return found;
}
function isBox({ type, checked }) {
	return type === 'listItem' && typeof checked === 'boolean';
}
function taskOf(node, section) {
	const own = (node.children ?? []).filter(({ type }) => type !== 'list');
	const text = own
		.filter(({ type }) => type !== 'code')
		.map(_tree_js__WEBPACK_IMPORTED_MODULE_0__  .b6)
		.join(' ')
		.trim();
	const [first] = own[0]?.children ?? [];
	const bold = first?.type === 'strong' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_0__  .b6)(first).replace(/:$/, '') : '';
	return {
		line: node.position?.start.line ?? 1,
		ticked: node.checked === true,
		text,
		title: bold === '' ? text : bold,
		section,
		hasBoxes: false,
		link: own.map(linkIn).find((link) => link !== null) ?? null,
		id: own.map(_tree_js__WEBPACK_IMPORTED_MODULE_0__  .DG).find((id) => id !== null) ?? null,
	};
}
function linkIn(node) {
	if (node.type === 'code' || node.type === 'html')
		return null;
	const own = /https?:\/\/[^\s<>"'`)\]]+/.exec(node.url ?? node.value ?? '')?.[0];
	return own ?? (node.children ?? []).map(linkIn).find((link) => link !== null) ?? null;
}
function sameWords(text) {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}


  }),

  67842:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DG: () => (  idIn),
	Dd: () => (  parseMarkdown),
	b6: () => (  textOf)
  });
  var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60053);
  var mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91756);
  var micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91197);



const longest = 128 * 1024;
function parseMarkdown(markdown) {
	return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__  .Y)(withoutDepths(markdown.slice(0, longest)), {
		extensions: [(0,micromark_extension_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_1__  .J)()],
		mdastExtensions: [(0,mdast_util_gfm_task_list_item__WEBPACK_IMPORTED_MODULE_2__  .S)()],
	});
}
const longestLine = 4000;
const deepest = 50;
const nested = new RegExp(`^(?:[ \\t]*(?:[-*+>]|\\d{1,9}[.)])){${deepest}}`);
function withoutDepths(markdown) {
	return (markdown
		.replace(/\r(?!\n)/g, ' ')
		.split('\n')
		.map((line) => (line.length > longestLine || nested.test(line) ? '' : line))
		.join('\n'));
}
function textOf(node) {
	return rawText(node).replace(/\s+/g, ' ').trim();
}
function rawText(node) {
	if (node.type === 'html')
		return '';
	if (node.type === 'break')
		return ' ';
	return node.value ?? (node.children ?? []).map(rawText).join('');
}
function idIn(node) {
	const own = node.type === 'html' ? /<!--\s*(?:readiness|id)\s*:\s*([\w.-]+)\s*-->/i.exec(node.value ?? '')?.[1] : undefined;
	return own ?? (node.children ?? []).map(idIn).find((id) => id !== null) ?? null;
}


  }),

  99394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  unseenIn),
	z: () => (  isBlank)
  });
const unseen = [
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x9f],
	[0xad, 0xad],
	[0x034f, 0x034f],
	[0x061c, 0x061c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180f],
	[0x200b, 0x200b],
	[0x200e, 0x200f],
	[0x2028, 0x202e],
	[0x2060, 0x206f],
	[0x2800, 0x2800],
	[0x3164, 0x3164],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xfff0, 0xfffb],
	[0x1bca0, 0x1bca3],
	[0x1d173, 0x1d17a],
	[0xe0000, 0xe0fff],
];
const joiners = ['\u200c', '\u200d'];
function unseenIn(text) {
	const characters = [...text];
	const at = characters.findIndex((character, index) => {
		if (joiners.includes(character))
			return isBlank(characters[index - 1] ?? '') || isBlank(characters[index + 1] ?? '');
		return isVariation(character) ? isBlank(characters[index - 1] ?? '') : isUnseen(character);
	});
	const code = characters[at]?.codePointAt(0);
	return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function isBlank(text) {
	return [...text].every((character) => /\s/.test(character) || joiners.includes(character) || isVariation(character) || isUnseen(character));
}
function isUnseen(character) {
	const code = character.codePointAt(0) ?? 0;
	return unseen.some(([first, last]) => code >= first && code <= last);
}
function isVariation(character) {
	const code = character.codePointAt(0) ?? 0;
	return code >= 0xfe00 && code <= 0xfe0f;
}


  }),

  61192:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Qq: () => (  text),
	R4: () => (  toSettings),
	yL: () => (  oneOf)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _formats_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99394);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);
  var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);






function toSettings(raw) {
	const problems = [];
	const settings = {
		config: text(raw.config),
		presets: list(raw.preset),
		environment: text(raw.environment),
		workingDirectory: text(raw['working-directory']),
		vars: toVars(raw, problems),
		url: text(raw.url),
		envFiles: paths(raw['env-file']),
		envContent: text(raw['env-content']),
		phase: oneOf('phase', text(raw.phase), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.phase.choices, problems) ?? null,
		only: list(raw.only),
		resolve: toResolve(list(raw.resolve), problems),
		caFile: text(raw['ca-file']),
		allowStateChanges: raw['allow-state-changes'] === true,
		allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
		token: text(raw.token),
		checkRun: text(raw['check-run']),
		comment: oneOf('comment', text(raw.comment), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.comment.choices, problems) ?? 'never',
		configRef: oneOf('config-ref', text(raw['config-ref']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['config-ref'].choices, problems) ?? 'auto',
		failOn: oneOf('fail-on', text(raw['fail-on']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['fail-on'].choices, problems) ?? 'error',
		signOff: toName('sign-off', text(raw['sign-off']), problems),
		signedOff: text(raw['signed-off']),
		reportDirectory: text(raw['report-directory']),
		formats: list(raw.formats).flatMap((one) => oneOf('formats', one, _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.formats.choices, problems) ?? []),
	};
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(problems);
	return settings;
}
function text(value) {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
function toName(option, value, problems) {
	if (value === undefined)
		return undefined;
	const unseen = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .u)(value);
	if ((0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .z)(value))
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} is blank; it is the name of a person`));
	else if (unseen)
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} holds a character that cannot be seen, ${unseen}; type it anew`));
	return value.trim();
}
function list(value) {
	const values = Array.isArray(value) ? value : [value];
	return values.flatMap((one) => (typeof one === 'string' ? one.split(/[\s,]+/) : [])).filter((one) => one !== '');
}
function paths(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : list(value);
}
function oneOf(name, value, choices, problems) {
	const found = choices.find((choice) => choice === value);
	if (value !== undefined && found === undefined) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${name} is ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(value)}; it is one of ${choices.join(', ')}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(value, choices)}`));
	}
	return found;
}
function toVars(raw, problems) {
	const lines = typeof raw.vars === 'string' ? raw.vars.split(/\r?\n/) : [];
	const options = [raw.var].flat().filter((one) => typeof one === 'string');
	const pairs = [...lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')), ...options];
	const vars = {};
	for (const pair of pairs) {
		const at = pair.indexOf('=');
		const [name, value] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
		if (at < 0 || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('a value of `vars` is not NAME=VALUE', 'such as image-tag=1.5.0'));
		}
		else if (value === '') {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`the value of vars.${name} is empty`, 'the step that makes it may have given nothing; leave the line out'));
		}
		else
			vars[name] = value;
	}
	return vars;
}
function toResolve(pairs, problems) {
	const resolve = {};
	for (const pair of pairs) {
		const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
		if (!pair.includes('=') || host === '' || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`resolve ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(pair)} is not HOST=IP`, 'such as shop.example.com=203.0.113.10'));
			continue;
		}
		resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address];
	}
	return resolve;
}


  }),

  90276:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GK: () => (  isIdOfKey),
	M1: () => (  isMeasureName),
	Ob: () => (  isSwitchName),
	Rt: () => (  isNeverPublicName),
	Vr: () => (  withoutBundlePrefix),
	XC: () => (  isPublicName),
	eh: () => (  isSecretName),
	eq: () => (  isSensitiveName),
	hN: () => (  isCredentialName),
	iL: () => (  mentionsSecret),
	t1: () => (  isPasswordName),
	tm: () => (  isLoginName),
	zU: () => (  namesDigest)
  });
const secretWords = new Set([
	...['SECRET', 'SECRETS', 'PASSWORD', 'PASSWORDS', 'PASSWD', 'PASSPHRASE', 'PASS', 'PWD', 'TOKEN', 'TOKENS'],
	...['CREDENTIAL', 'CREDENTIALS', 'APIKEY', 'APIKEYS', 'PASSKEY', 'SALT', 'PEPPER', 'HMAC', 'DSN', 'PAT'],
]);
const behindAnother = /(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER)KEY)$/;
const shortPassword = /^(?:DB|DATABASE|PG|POSTGRES|SQL|MYSQL|MARIADB|MONGO|REDIS|REQUIRE|SMTP|MAIL|EMAIL|FTP|SFTP|LDAP|ADMIN|ROOT|USER)(?:PASS|PWD|PW)$/;
const shortPasswordLast = /^(?!(?:BY|COM|TRES|ENCOM|UNDER|OVER|SUR|LOW|HIGH|BAND|ALL)PASS$|OLDPWD$)[A-Z][A-Z0-9]*(?:PASS|PWD)$/;
const named = /^(?:(?:RABBITMQ_)?ERLANG_COOKIE|RELEASE_COOKIE|VAULT_DEV_ROOT_TOKEN_ID|SECRETKEYBASE)$/;
const login = /(?:^|_)(?:BASIC_?AUTH|HTTP_AUTH|AUTH_USERS?|HTPASSWD|LOGIN)(?:_|$)|^NEO4J_AUTH$/i;
const passwordWords = /^(?:.*PASSWORDS?|.*PASSWD|.*PASSPHRASE|PASS|PWD)$/;
const secretKeys = new Set(['ACCESS', 'API', 'ENCRYPTION', 'PRIVATE', 'SECRET', 'SIGNING']);
const behindKey = new Set(['BASE', 'FALLBACKS', 'LIVE', 'OLD', 'PREVIOUS', 'PROD', 'PRODUCTION']);
const findingKeys = new Set(['CACHE', 'FOREIGN', 'PARTITION', 'PRIMARY', 'SORT']);
const describing = new Set([
	...['FILE', 'PATH', 'DIR', 'URL', 'URI', 'ID', 'IDS', 'NAME', 'HEADER', 'HEADERS', 'DOMAIN', 'PREFIX', 'TYPE'],
	...['ALGORITHM', 'ALG', 'ISSUER', 'AUDIENCE', 'HASHER', 'HASHERS', 'VALIDATOR', 'VALIDATORS', 'POLICY', 'VERSION'],
	...['USER', 'USERNAME', 'EMAIL', 'HOST', 'REGION', 'BUCKET', 'ENDPOINT', 'FIELD', 'COOKIE', 'ENCRYPTION'],
	...['CLAIM', 'CLASS', 'CLASSES', 'MODEL', 'SERIALIZER', 'SERIALIZERS', 'FUNCTION', 'PARAM', 'FINGERPRINT'],
	...['SCHEME', 'SCHEMES', 'COMPLEXITY', 'STRENGTH', 'HINT', 'FORMAT', 'RULES', 'REGEX', 'PATTERN', 'MODE', 'TEMPLATE'],
	...['EXTENSION', 'EXT', 'ICON', 'LABEL', 'SYMBOL'],
]);
const about = new Set([
	...[
		'SIZE',
		'COUNT',
		'LEVEL',
		'LOGIN',
		'AUTH',
		'RESET',
		'RECOVERY',
		'CHANGE',
		'GRANT',
		'PROVIDER',
		'BACKEND',
		'DRIVER',
	],
	...[
		'STORE',
		'STORAGE',
		'SOURCE',
		'LANGUAGE',
		'TITLE',
		'THEME',
		'WINDOW',
		'LOCKOUT',
		'RETRIES',
		'HISTORY',
		'INTERVAL',
	],
	...['DEBUG', 'TIMEZONE', 'LOCALE', 'FILTER'],
]);
const measuring = new Set([
	...['TTL', 'LIFETIME', 'EXPIRY', 'EXPIRES', 'EXPIRE', 'EXPIRATION', 'AGE', 'TIMEOUT', 'DAYS', 'HOURS', 'MINUTES'],
	...['SECONDS', 'LENGTH', 'ENABLED', 'REQUIRED', 'SECURE', 'HTTPONLY', 'SAMESITE', 'ROTATION', 'ROTATE', 'PORT'],
	...['ROUNDS', 'ITERATIONS', 'COST', 'FACTOR', 'BITS', 'BYTES', 'DIGITS', 'COUNT', 'SIZE', 'RETRIES'],
	...['VALIDITY', 'DURATION'],
	...['LIMIT', 'LIMITS', 'RATE', 'RATES', 'THROTTLE', 'QUOTA', 'ATTEMPTS', 'CHARS', 'MIN', 'MAX'],
]);
const allowing = ['ALLOW', 'ENABLE', 'DISABLE'];
const measures = new Set(['MIN', 'MAX', ...allowing]);
const acting = ['SHOW', 'HIDE', 'USE', 'REQUIRE', 'SKIP'];
const verbs = new Set([...acting, 'CAN', 'IS', 'HAS']);
const switching = new Set([...allowing, ...acting, 'FORCE', 'RANDOM', 'ONETIME', 'GENERATE']);
const imageSwitch = /(?:RANDOM|ONETIME|EMPTY)(?:_ROOT)?_PASSWORD$/;
const publicWords = new Set(['PUBLIC', 'PUBLICKEY', 'PUBLISHABLE', 'ANON', 'PUB', 'SITEKEY', 'FINGERPRINT']);
const publicKeys = new Set(['SITE', 'VERIFY', 'VERIFYING']);
const toBrowsers = new Set(['PUSHER', 'REVERB', 'SOKETI']);
const bundled = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY)_/;
const sensitiveWords = new Set([
	...['KEY', 'KEYS', 'PRIVATE', 'AUTH', 'AUTHORIZATION', 'AUTHENTICATION', 'SIGNATURE', 'LICENSE', 'LICENCE'],
	...['CERT', 'CERTS', 'CERTIFICATE', 'CERTIFICATES'],
]);
const known = new Map();
const mostKnown = 10_000;
function looked(name) {
	const before = known.get(name);
	if (before)
		return before;
	if (known.size >= mostKnown)
		known.clear();
	const words = split(name);
	const speaks = hasSecretWord(name, words);
	const measures = isMeasure(words);
	const last = words.at(-1) ?? '';
	const tells = measures || describing.has(last) || about.has(last);
	const isSecret = isNamed(words) || (speaks && !tells && !isPublic(name, words));
	const one = { words, hasSecretWord: speaks, isMeasure: measures, isSecret };
	known.set(name, one);
	return one;
}
function wordsOf(name) {
	return looked(name).words;
}
function split(name) {
	return name
		.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
		.toUpperCase()
		.split(/[^A-Z0-9]+/)
		.map((word) => word.replace(/(?<!\d)\d+$/, ''))
		.filter((word) => word !== '');
}
function hasSecretWord(name, words) {
	return (
	name !== 'PWD' &&
		(isNamed(words) ||
			isShortPassword(name, words) ||
			words.some((word, at) => secretWords.has(word) || behindAnother.test(word) || isSecretKeyAt(name, words, at))));
}
function isNamed(words) {
	return named.test(words.join('_'));
}
function isShortPassword(name, words) {
	if (words.some((word) => shortPassword.test(word)))
		return true;
	return name === name.toUpperCase() && shortPasswordLast.test(words.at(-1) ?? '');
}
function isSecretKeyAt(name, words, at) {
	if (words[at] !== 'KEY' && words[at] !== 'KEYS')
		return false;
	const before = words[at - 1];
	if (before === undefined)
		return words.length === 1 && name === name.toUpperCase();
	if (secretKeys.has(before))
		return true;
	if (findingKeys.has(before) || publicKeys.has(before) || (words[0] === 'SOCIAL' && words[1] === 'AUTH'))
		return false;
	for (let after = at + 1; after < words.length; after++) {
		const word = words[after] ?? '';
		if (!behindKey.has(word) && !describing.has(word) && !measuring.has(word))
			return false;
	}
	return true;
}
function isMeasure(words) {
	const last = words.at(-1) ?? '';
	const isSpan = last === 'IN' && /^EXPIRES?$/.test(words.at(-2) ?? '');
	const isSwitch = verbs.has(words[0] ?? '') || imageSwitch.test(words.join('_'));
	return measuring.has(last) || isSpan || isSwitch || words.some((word) => measures.has(word));
}
function isMeasureName(name) {
	return looked(name).isMeasure;
}
const digestWords = new Set([
	...['COMMIT', 'SHA', 'REVISION', 'REV', 'DIGEST', 'CHECKSUM', 'VERSION', 'RELEASE', 'TAG', 'BUILD', 'IMAGE', 'ETAG'],
]);
function namesDigest(name) {
	return wordsOf(name).some((word) => digestWords.has(word));
}
function isPublicName(name) {
	return isPublic(name, wordsOf(name));
}
function isPublic(name, words) {
	if (bundled.test(name) || (toBrowsers.has(words[0] ?? '') && words.at(-1) === 'KEY'))
		return true;
	return words.some((word) => publicWords.has(word)) && !words.some((word) => /SECRET|PASSW|PRIVATE/.test(word));
}
function isSecretName(name) {
	return looked(name).isSecret;
}
function isCredentialName(name) {
	const { isSecret, words } = looked(name);
	return isSecret || (words.at(-1) === 'ID' && words.at(-2) === 'KEY' && words.at(-3) === 'ACCESS');
}
function isIdOfKey(name) {
	const { words } = looked(name);
	return /(?:^|_)ACCESS_KEY(?:_ID)?$/.test(words.join('_')) && !words.includes('SECRET');
}
function isPasswordName(name) {
	const words = wordsOf(name);
	return isSecretName(name) && (words.some((word) => passwordWords.test(word)) || isShortPassword(name, words));
}
function isLoginName(name) {
	return login.test(name);
}
function isSwitchName(name) {
	return wordsOf(name).some((word) => switching.has(word));
}
function mentionsSecret(name) {
	const one = looked(name);
	return one.hasSecretWord || one.words.includes('PRIVATE');
}
function isSensitiveName(name) {
	const one = looked(name);
	return !one.isMeasure && (mentionsSecret(name) || one.words.some((word) => sensitiveWords.has(word)));
}
function withoutBundlePrefix(name) {
	return bundled.test(name) ? name.replace(bundled, '') : null;
}
function isNeverPublicName(name) {
	const { words, isMeasure } = looked(name);
	if (isMeasure || describing.has(words.at(-1) ?? ''))
		return false;
	const isRole = words.join('_').includes('SERVICE_ROLE');
	return isRole || words.some((word) => /^(?:.*SECRETS?|.*PASSWORDS?|PASSWD|PRIVATE|CREDENTIALS?)$/.test(word));
}


  }),

  71110:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ac: () => (  secretsInPath),
	Ds: () => (  urlPassword),
	FB: () => (  credentialsInUrl),
	Gq: () => (  withoutLogin),
	lF: () => (  hasBrokenLogin),
	v6: () => (  isReportingAddress)
  });
  var _entropy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62805);
  var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90276);


const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i;
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi;
const rawLogin = /([a-z][a-z0-9+.-]{0,30}):\/\/[^\s/?#:@"'<>`]{0,100}:([^\s"'<>`]{1,300})@/gi;
function credentialsInUrl(text) {
	if (!text.includes('://'))
		return [];
	const found = [];
	for (const [, scheme = '', user, password] of text.matchAll(login)) {
		const secret = password ? password : user;
		if (!secret || (!password && byKey.test(scheme)))
			continue;
		found.push(secret);
		try {
			found.push(decodeURIComponent(secret));
		}
		catch {
		}
	}
	for (const [, scheme = '', password = ''] of text.matchAll(rawLogin)) {
		const isPort = /^https?$/i.test(scheme) && /^\d{1,5}[/?#]/.test(password);
		if (/[/?#]/.test(password) && !isPort)
			found.push(password);
	}
	return found;
}
function hasBrokenLogin(url) {
	return url.username !== '' && /@/.test(url.pathname + url.search + url.hash);
}
const hookHost = /^(?:hooks\.[a-z0-9.-]+|[a-z0-9.-]*\.webhook\.office\.com|(?:[a-z]+\.)?discord(?:app)?\.com|chat\.googleapis\.com)$/i;
const hookPath = /(?:^|\/)(?:web)?hooks?(?:\/|$)/i;
function secretsInPath(key, text) {
	if (!/^https?:\/\//i.test(text) || text.length > 8192)
		return [];
	const url = URL.parse(text);
	if (!url)
		return [];
	const segments = url.pathname.split('/').filter((segment) => segment !== '');
	const isHook = hookHost.test(url.hostname) || hookPath.test(url.pathname) || /hook/i.test(key);
	const found = segments.filter((segment) => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(segment));
	if (isHook && segments.length > 1) {
		found.push(...segments.filter((segment) => segment.length >= 8 && /\d/.test(segment)));
		if (found.length > 0)
			found.push(segments.slice(-3).join('/'));
	}
	for (const [name, value] of url.searchParams) {
		if (value.length >= 4 &&
			((0,_names_js__WEBPACK_IMPORTED_MODULE_1__  .eh)(name) || /^(?:sig|signature|key|auth|code)$/i.test(name) || (0,_entropy_js__WEBPACK_IMPORTED_MODULE_0__  .oe)(value))) {
			found.push(value);
		}
	}
	return [...new Set(found)];
}
function urlPassword(text) {
	const [first] = text.matchAll(login);
	return first?.index === 0 ? first[3] || undefined : undefined;
}
function isReportingAddress(text) {
	return /^https?:\/\/[0-9a-f]{16,64}@[\w.-]{1,253}(?::\d{1,5})?\/(?:[\w-]{1,60}\/){0,3}\d{1,20}$/i.test(text);
}
function withoutLogin(url) {
	return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1');
}


  })

};
