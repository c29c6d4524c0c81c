export const id = 3244;
export const ids = [3244,6206,9466,2453];
export const modules = {

  92396:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  editorLine)
  });
const schemas = 'https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1';
function editorLine(name) {
	return `# yaml-language-server: $schema=${schemas}/${name}.schema.json\n`;
}


  }),

  38369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	j: () => (  withTexts)
  });
function withTexts(tree, texts) {
	return {
		...tree,
		read: async (path) => {
			const text = texts.get(path);
			return text === undefined ? tree.read(path) : { kind: 'file', bytes: Buffer.from(text) };
		},
		exists: async (path) => texts.has(path) || tree.exists(path),
	};
}


  }),

  33814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q$: () => (  refusePositionals),
	UX: () => (  wantsData),
	qg: () => (  parse)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61192);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);






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
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown === undefined ? message : `unknown option --${unknown}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(unknown, Object.keys(options))}`),
		]);
	}
}
function refuseEmpty(values) {
	const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
	if (empty.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
function wantsData(values) {
	const problems = [];
	const format = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .yL)('format', (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.format), ['text', 'json'], problems);
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(problems);
	return format === 'json';
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
	const words = positionals.length < 4 ? positionals.map(_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__  .lG).join(' and ') : `${positionals.length} words`;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${command} takes options only, not ${words}`)]);
}


  }),

  90039:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	J: () => (  terminalHere),
	M: () => (  complete)
  });
  var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80481);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72527);



function terminalHere() {
	if (!process.stdin.isTTY || !process.stderr.isTTY)
		return null;
	const reader = (0,node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stderr, terminal: true });
	const lines = [];
	let waiting;
	let isOver = false;
	const hand = (line) => {
		const wants = waiting;
		waiting = undefined;
		if (wants)
			wants(line);
		else if (line !== null)
			lines.push(line);
	};
	reader.on('line', hand);
	reader.on('close', () => {
		isOver = true;
		hand(null);
	});
	const next = () => new Promise((done) => {
		const known = lines.shift();
		if (known !== undefined || isOver)
			return done(known ?? null);
		waiting = done;
	});
	return {
		ask: async (question) => {
			reader.setPrompt(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__  .kc)(question)} `);
			reader.prompt();
			const line = await next();
			if (line === null)
				throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('there was no answer', 'nothing was written')]);
			return line.trim();
		},
		say: (text) => {
			process.stderr.write(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_2__  .kc)(text)}\n`);
		},
		close: () => reader.close(),
	};
}
const mostTimes = 3;
async function complete(given, wanted, terminal) {
	const missing = Object.entries(wanted).filter(([name]) => given[name] === undefined);
	const answers = {};
	if (terminal === null)
		refuseMissing(missing);
	else
		for (const [name, question] of missing) {
			const answer = await insist(terminal, question);
			if (answer === '')
				refuseMissing([[name, question]]);
			answers[name] = answer;
		}
	return { ...given, ...answers };
}
async function insist(terminal, question) {
	for (let time = 1;; time++) {
		const answer = await terminal.ask(question);
		if (answer !== '' || time === mostTimes)
			return answer;
	}
}
function refuseMissing(missing) {
	if (missing.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(missing.map(([name, question]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is missing`, question)));
}


  }),

  93244:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  initAt: () => (  initAt),
  initCommand: () => (  initCommand)
});

var external_node_buffer_ = __webpack_require__(4573);
var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var checklist_problems = __webpack_require__(84574);
var read = __webpack_require__(14303);
var overlay = __webpack_require__(38369);
var tree = __webpack_require__(79173);
var work_tree = __webpack_require__(30369);
var placed = __webpack_require__(51309);
var init_list = __webpack_require__(42852);
;

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
	const after = (0,init_list .Dw)(marked);
	const isSame = after.length === entries.length && entries.every(({ item }, at) => item.text === after[at]?.text);
	return isSame && after.every(({ id }) => id !== null) ? marked : null;
}

var external_node_util_ = __webpack_require__(57975);
;
const focus_short = 110;
const least = 25;
const most = 160;
const end = /[.;!?](?=\s)|\s[\u2013\u2014-]\s|[:\uff1a](?=\s)|\s\(/g;
const remark = /\s?\((?:if|when|where|optional|recommended|for|e\.g\.,? if|se|si|falls|wenn|\u043d\u0435\u043e\u0431\u044f\u0437\u0430\u0442\u0435\u043b\u044c\u043d\u043e)\b[^()]{0,200}\)/giu;
function focused(item) {
	const text = headOf(item.text.replace(remark, ''));
	return { ...item, text, spans: item.spans.filter((span) => text.includes(span)) };
}
function headOf(text) {
	if (text.length <= focus_short)
		return text;
	for (const { index } of text.matchAll(end))
		if (index >= least)
			return text.slice(0, Math.min(index, most)); 
	return text.slice(0, most); 
}

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

var intents_words = __webpack_require__(85591);
;


function compose({ compose }, ...rules) {
	const checks = { compose: { ...(compose === null ? {} : { files: [compose] }), rules } };
	return compose === null ? { checks, needs: ['a compose file'] } : { checks };
}
const container = (0,intents_words .bz)('containers?|docker\\S*|compose|services?|cont\u00eainer(?:es)?|conteneurs?|contenedores');
const containers = [
	{
		id: 'restart-policy',
		all: [
			(0,intents_words .bz)('restart polic(?:y|ies)|restart: ?(?:unless-stopped|always|on-failure)|unless-stopped', 'pol\u00edtica de restart'),
		],
		none: [(0,intents_words .bz)('kubernetes|k8s|pods?|tested|systemd')],
		evenOfPeople: true,
		propose: (_, facts) => compose(facts, 'restart-policy'),
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
		propose: (_, facts) => compose(facts, 'healthcheck-missing'),
		examples: ['Healthchecks configured for all containers', 'Docker health checks defined'],
		counterExamples: ['Service health checks pass', 'Container health endpoint responds'],
	},
	{
		id: 'image-pinned',
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
		all: [
			(0,intents_words .bz)('resource limits?|memory limits?|cpu limits?|resource constraints?'),
			(0,intents_words .bz)('containers?|docker|compose|services?'),
		],
		none: [(0,intents_words .bz)('kubernetes|k8s|pods?|alerts?|deployments?')],
		propose: (_, facts) => compose(facts, 'server-flags'),
		examples: ['Resource limits set for all containers', 'Docker memory limits configured'],
		counterExamples: ['Pod memory limits set', 'Upload size limits set'],
	},
	{
		id: 'image-without-root',
		all: [
			(0,intents_words .bz)('containers?|docker\\w*|images?'),
			(0,intents_words .bz)('non-root|not (?:run )?(?:as )?root|unprivileged|rootless|n\u00e3o root'),
		],
		none: [(0,intents_words .bz)('kubernetes|k8s|pods?')],
		propose: () => ({ checks: { file: { path: 'Dockerfile', contains: { matches: '(?m)^USER ' } } } }),
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
			(0,intents_words .bz)('cluster-?issuers?|cert-manager|(?:\\w+ )?operators?(?= installed)|role-?bindings?|service accounts?(?= created)|pod security|root filesystem|daemonsets?|statefulsets?', 'kubernetes|k8s|pods?|hpa|pdb|poddisruptionbudget\\w*|ingress|helm|namespaces?|configmaps?', 'network ?polic(?:y|ies)|horizontalpodautoscaler|replicas|kubectl|requests and limits'),
			(0,intents_words .bz)('implemented|enforced|active|read-only|default deny', 'configured|set|defined|enabled?|applied|running|created|ready|deployed|installed|in place', 'at least|minimum|have|has|with|passes|passing|healthy|uses|enables?|renders'),
		],
		none: [
			(0,intents_words .bz)('documented|go test|pytest|npm|reviewed|approved|teams?|runbooks?|dashboards?|database', 'postgres\\w*|read|alerts?|rbac|understood|hits?|endpoints?|document\\w*|200|knows?|`?/\\w+\\S*', 'iac|code'),
		],
		evenOfPeople: true,
		propose: () => onServer({ command: { run: ['kubectl', 'get', 'all'] } }, 'what of the cluster is asked, and what it has to be'),
		examples: [
			'cert-manager installed',
			'Pod Security Standards enforced',
			'Network policies implemented',
			'RoleBindings applied',
			'Kubernetes readiness probes configured',
			'HPA configured for the API',
			'All pods running',
			'Network policies applied in the namespace',
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
const exists = (0,intents_words .bz)('exists?|available|present|created|written|in (?:the )?(?:repo(?:sitory)?|git|version control)', 'maintained|provided|up[ -]to[ -]date|documented|prepared|complete[d]?|published|ready|in place', 'has|have|covers?|describes?|current|documentad[oa]s?|criad[oa]s?|dispon\u00edvel|disponible|create', 'document|write|add|dokumentiert|vorhanden');
const otherwise = (0,intents_words .bz)('reviewed|teams?|trained|shared|approved|understood|agreed|linked|tested|rehearsed|signed|known', 'communicated|users?|customers?|legal|lessons|contacts?|decisions?|stakeholders?|scheduled', 'everyone|marketing|sales|support');
const documents = [
	{
		id: 'runbook',
		all: [
			(0,intents_words .bz)('run ?books?|playbooks?', '(?:operations?|deployment|deploy|installation|setup|troubleshooting|admin|operator|release) (?:guide|manual|handbook|docs?|documentation|instructions|procedures?|process|steps)', '(?:backup|restore|recovery|rollback|roll-back|incident(?: response)?|disaster recovery|escalation) (?:guide|procedures?|plan|process|steps|docs?|documentation|runbook)', 'architecture (?:diagrams?|documents?|documentation|overview)|system (?:diagram|documentation)', 'adrs?|environment setup|postmortem template|documenta\u00e7\u00e3o (?:de|do|da) \\w+|manual de \\w+', 'procedimentos? de \\w+'),
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
		id: 'maintenance-page',
		all: [
			(0,intents_words .bz)('maintenance pages?|p\u00e1gina de manuten\u00e7\u00e3o|p\u00e1gina de mantenimiento|wartungsseite'),
			(0,intents_words .bz)('prepared|ready|created|exists?|available|configured|in place|prepare|create|works'),
		],
		propose: () => ({ checks: { file: { path: '**/maintenance*.html' } }, needs: ['the path of the page'] }),
		examples: ['Maintenance page prepared', 'Maintenance page is ready'],
		counterExamples: ['Maintenance window announced', 'Maintenance of the page is planned'],
	},
	{
		id: 'container-file',
		all: [
			(0,intents_words .bz)('dockerfiles?|multi-?stage(?: docker)? builds?|\\.?dockerignore', 'docker-?compose (?:file|for production|prod\\w*)|compose file|docker-compose\\.\\S+', 'kubernetes manifests?|helm chart|terraform(?: code| files?)?'),
			(0,intents_words .bz)('exists?|present|created|has|optimi[sz]ed|uses?|configured|ready|available|in place|written', 'included|added|multi-?stage(?: docker)? builds?|production-ready|add|create|versioned'),
		],
		none: [(0,intents_words .bz)('running|up|healthy|installed|applied|deployed|secrets|reviewed|config passes')],
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
		counterExamples: ['Docker Compose is running', 'Kubernetes manifests applied', 'Docker images are small'],
	},
	{
		id: 'api-description',
		all: [
			(0,intents_words .bz)('openapi|swagger|api (?:spec(?:ification)?|schema|contract|documentation|docs)', 'postman collections?|asyncapi|documenta\u00e7\u00e3o da api'),
			(0,intents_words .bz)('spec(?:ification)?|exists?|generated|up[ -]to[ -]date|complete|documented|updated?|written', 'maintained|in place|current|versioned|created|with (?:openapi|swagger)|published|configured', 'atualizada|using (?:openapi|swagger)'),
		],
		none: [
			(0,intents_words .bz)('disabled?|not|reviewed|accessible|loads?|reachable|protected|shared|keys?|hidden|only', 'production mode'),
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
const noKey = /^(?:A_RECORD|README_.*|TODO_.*|NO_GO|GO_LIVE|CREATE_.*|SELECT_.*|.*_(?:CHECKLIST|GUIDE|DOCS?|README))$/;
function keysIn(text, spans) {
	const found = new Map();
	for (const [key = ''] of text.matchAll(bareKey))
		if (!noKey.test(key))
			found.set(key, null);
	for (const span of spans)
		if (/^[A-Z][A-Z0-9_]{2,}$/.test(span) && !noKey.test(span))
			found.set(span, null);
	for (const [, key = '', value = ''] of text.matchAll(assignment)) {
		if (key.length < 3)
			continue;
		const isOpen = !intents_words .qf.test(value) && !(0,names .hN)(key) && !/^(?:GET|POST|HTTP)$/.test(key);
		found.set(key, isOpen ? value : null);
	}
	return found;
}
function outsideBrackets(text, spans) {
	const own = text.replace(/\([^()]{0,300}\)/g, ' ');
	return [own, spans.filter((span) => own.includes(span))];
}
function expectations(keys) {
	return Object.fromEntries([...keys].map(([key, value]) => [key, value === null ? { exists: true } : value]));
}
const negated = (0,intents_words .bz)('remove|removed|unset|delete|deleted|unused|deprecated|exposed|leaked|logged|expost[oa]s?', 'writable|not (?:be )?(?:set|used|needed|present|committed|hard-?coded)|no longer|never|log|print', 'commits?|visible');
const notEnv = (0,intents_words .bz)('build command|rotate|rotated|rotation|document|documented|github secrets|(?:github )?actions secrets|repository secrets|console\\.log|tables?', 'columns?|enum|constant|extension|branch|event|permission|index(?:es)?|role');
const elsewhere = /\b(?:in|for|on|to|of) (?:the )?(?:dev(?:elopment)?|local|staging)\b(?!.{0,200}\bprod)|\blocally\b/i;
const variables = [
	{
		id: 'log-level',
		all: [(0,intents_words .bz)('log(?:ging)? levels?|n\u00edvel de log|nivel de log|niveau de log')],
		none: [(0,intents_words .bz)('documented|review\\w*|per environment|consistent\\w*|dynamic\\w*|changed at')],
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
		id: 'group-of-keys',
		all: [/(?<![\w$./=-])[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)*_\*/],
		none: [negated, (0,intents_words .bz)('rotat\\w+|documented|reviewed')],
		propose: (_, facts) => envFile(facts, { env: { rules: ['missing-*', 'placeholder', 'group-incomplete'] } }),
		examples: ['All `SMTP_*` variables if email is enabled', '`STRIPE_*` keys set'],
		counterExamples: ['`STORAGE_*` allowlists reviewed', '`OLD_*` keys removed'],
	},
	{
		id: 'keys',
		all: [/\p{Lu}{2}/u],
		none: [(0,intents_words .bz)('ssh access|access to'), negated, notEnv, elsewhere],
		also: (0,intents_words .bz)('update|define|definir|review|revisar|ajustar'),
		propose: ({ text, spans }, facts) => {
			const keys = keysIn(...outsideBrackets(text, spans));
			return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } });
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
		],
	},
	{
		id: 'all-variables',
		all: [
			(0,intents_words .bz)('env(?:ironment)?[ -]?(?:variables?|vars?|files?|configs?|configuration|settings|values|secrets)', 'env|\\S*\\.env\\S*|env\\.?|vari\u00e1veis de ambiente|variables de entorno', '(?:todas )?(?:las |as )?vari(?:ables|\u00e1veis) de \\w+|environment de produ\u00e7\u00e3o', "variables d['\u2019]environnement|umgebungsvariablen|ortam de\u011fi\u015fkenleri|\u043f\u0435\u0440\u0435\u043c\u0435\u043d\u043d\u044b\u0435 \u043e\u043a\u0440\u0443\u0436\u0435\u043d\u0438\u044f", '\u73af\u5883\u53d8\u91cf', 'config(?:uration)? (?:variables?|vars)|production (?:variables|secrets)', 'required (?:variables|secrets)'),
			(0,intents_words .bz)('all|required|set|configured|configurad[oa]s?|defined|definid[oa]s?|present|complete', 'correct(?:ly)?|updated|production|reais|filled|loaded|added|validated|verified|in place', 'populated|ready|set up|configure|set|tan\u0131mland\u0131|gesetzt|gepflegt|configur\u00e9es|\u0437\u0430\u0434\u0430\u043d\u044b', '\u5df2?\u914d\u7f6e', '\u5df2?\u8bbe\u7f6e', 'configurar|created|create|exists?|checked|provided|available|criar'),
		],
		none: [
			(0,intents_words .bz)('documented|document|no|not|never|stored?|rotate\\w*|encrypted|managers?|committed|separate\\w*', 'staging|reviewed|exposed|client|moved|via|through|logs?|parity|gitignore\\w*|injected|reference', 'between|differences|secured|securely|backend deployed'),
		],
		also: (0,intents_words .bz)('update'),
		propose: (_, facts) => envFile(facts, { env: { rules: ['file-missing', 'missing-*', 'placeholder', 'unresolved'] } }),
		examples: [
			'All environment variables are set',
			'Required env vars configured',
			'`backend/.env` configured with production values',
			'Vari\u00e1veis de ambiente configuradas',
			'Update `.env` for production',
			'Production env validated',
			'\u73af\u5883\u53d8\u91cf\u5df2\u914d\u7f6e',
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
			(0,intents_words .bz)('rotat\\w+|restricted|no|not|never|hard-?coded|securely|stored?|exposed|documented|expir\\w+', 'vault|managers?|permissions?|limits?|quota|tested|test|flow|login|user|admin|default|demo|ssh', 'authentication (?:works|enforced)|revoked?|scoped?|usage|billing|demonstrat\\w+|signing', 'monitor\\w*|hash\\w*|aws|iam|registry|database|db|redis|smtp|e-?mails?|mail|grafana|validation'),
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
		heading: (0,intents_words .bz)('environment variables?|env(?:ironment)? vars?|\\.env\\S*|env files?|required variables?', "variables|vari\u00e1veis de ambiente|variables de entorno|variables d['\u2019]environnement", 'umgebungsvariablen', '\u73af\u5883\u53d8\u91cf', 'ortam de\u011fi\u015fkenleri|optional variables?|production env'),
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
		counterExamples: ['README_FIRST was approved by the team', 'OLD_KEY removed by the team'],
	},
	{
		id: 'keys-in-brackets',
		all: [/\([^)]{0,200}\p{Lu}{2}/u],
		none: [negated, notEnv, elsewhere],
		propose: ({ text, spans }, facts) => {
			const keys = keysIn(text, spans);
			return keys.size === 0 ? null : envFile(facts, { env: { keys: expectations(keys) } });
		},
		examples: ['Demo route is gated (`ENABLE_DEMO_MODE`)', 'Workers per host (WEB_CONCURRENCY=4)'],
		counterExamples: ['Backup job configured (BACKUP_DIR, cron)', 'Database is reachable (DATABASE_URL)'],
	},
];

;



const env = [
	{
		id: 'debug-off',
		all: [
			(0,intents_words .bz)('debug|debug mode|APP_DEBUG|DEBUG'),
			(0,intents_words .bz)('false|off|0|disabled?|disable|not|no|desativad[oa]|desactivad[oa]|d\u00e9sactiv\u00e9'),
		],
		none: [
			(0,intents_words .bz)('code|statements?|logs?|logging|symbols?|endpoints?|console|print|toolbar'),
			(0,intents_words .bz)('information|info|output|verbose|pages?|errors?|issues?|features?|menus?|#if|flags?|builds?'),
		],
		propose: (_, facts) => envFile(facts, { env: { rules: ['debug-on', 'boolean-unclear'] } }),
		examples: ['DEBUG=False in `.env.production`', 'Debug mode disabled', 'Disable `DEBUG`', '`APP_DEBUG=false`'],
		counterExamples: ['No debug statements in the code', 'Debug logs are off', 'Debug the payment flow'],
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
			(0,intents_words .bz)('vault|kms|manager|at rest|public key|ssh|expir\\w+|n\u00e3o cont\u00eam|aws|paypal|payment'),
		],
		context: (0,intents_words .bz)('key:generate|rails secret', 'set|strong|unique|random|generated?|generate|secure|configured|changed?|32|64|env|environment', 'variables?|secrets?|configuration|default|fortes?|aleat\\w+|fort|gerad[oa]|gerar|generar|long', 'characters|chars|bytes|stark|g\u00fc\u00e7l\u00fc'),
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
		all: [(0,intents_words .bz)('databases?|db|postgres\\w*|mysql|redis|mongo\\w*'), (0,intents_words .bz)('credentials?|passwords?')],
		none: [(0,intents_words .bz)('rotate|rotated|rotation|documented|hashed|hashing|stored|manager|vault|shared')],
		context: (0,intents_words .bz)('configure|authentication|required|strong|unique|changed|configured|set|secure|random|default'),
		propose: (_, facts) => envFile(facts, { env: { rules: ['password-weak', 'secret-reused', 'credentials-disagree', 'url-invalid'] } }),
		examples: ['Database credentials are strong and unique', 'Redis password configured'],
		counterExamples: ['Database credentials rotated', 'User passwords are hashed'],
	},
	{
		id: 'no-placeholders',
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
		all: [(0,intents_words .bz)('env|\\.env\\S*|environment file|environment'), /\.env\.example|\.env\S*\.example|file created|example/i],
		none: [(0,intents_words .bz)('not|modified|staged'), (0,intents_words .bz)('documented|document|gitignore\\w*|committed|in git|reference|for example')],
		propose: (_, facts) => envFile(facts, {
			file: { path: facts.envFile ?? '.env' },
			env: { rules: ['file-missing', 'missing-*', 'same-as-*', 'placeholder'] },
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
		all: [
			(0,intents_words .bz)('ssh|sshd|root login|permitrootlogin|passwordauthentication'),
			(0,intents_words .bz)('disabled?|desabilitad[oa]|desabilitar|d\u00e9sactiv\u00e9[es]?|keys? only|key-only|key-based|only|no', 'apenas|hardened|hardening|root login|password (?:login|authentication|auth)|non-default port', 'key authentication|configured'),
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
		all: [(0,intents_words .bz)('fail2ban|unattended[- ]upgrades?|apparmor|selinux|auditd|crowdsec|automatic security updates'), intents_words .wk],
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
		all: [(0,intents_words .bz)('ntp|chrony|time sync\\w*|timezone|time zone|swap|locale|ulimits?|file descriptors?'), intents_words .wk],
		none: [(0,intents_words .bz)('users?|displayed|shown|shows|dates?|display|picker|tests?|translations?|blue|slots?|calendar')],
		context: (0,intents_words .bz)('server|vps|host|machine|system|ntp|chrony|swap|time sync\\w*|ulimits?|instance'),
		propose: () => onServer({ command: { run: ['true'] } }, 'the command that shows it'),
		examples: ['NTP configured on the server', 'Swap space configured', 'Server timezone set to UTC'],
		counterExamples: ['Time zone shown to users', 'Locale switch works', 'Blue/green swap tested'],
	},
	{
		id: 'account-without-rights',
		all: [
			(0,intents_words .bz)('usermod|adduser|useradd', 'user|account|process|service|app(?:lication)?|usu\u00e1rio'),
			(0,intents_words .bz)('usermod|adduser|useradd', 'non-root|not (?:as )?root|unprivileged|without root|docker group|deploy user|sudo\\w*|n\u00e3o root'),
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

var external_node_net_ = __webpack_require__(77030);
var host = __webpack_require__(16612);
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
const closedWords = (0,intents_words .bz)('closed|blocked|bloquead[oa]s?|not (?:publicly )?(?:accessible|exposed|public|open|reachable)', 'not exposed|no public|private|internal only|restricted|fechad[oa]s?|n\u00e3o acess[i\u00ed]vel', 'nao acessivel|localhost only|not accessible from');
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
function nameOf(url) {
	const name = URL.parse(url)?.hostname ?? '';
	return (0,external_node_net_.isIP)(name.replace(/^\[|\]$/g, '')) !== 0 || (0,host .U9)(name) ? null : name;
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
			(0,intents_words .bz)('dns|a records?|cname|domain\\w*|subdomain\\w*|nameservers?|resolv\\w+ (?:to|para)|resolvendo', 'dom\u00ednio'),
			(0,intents_words .bz)('switch(?:ed)?|cut ?over|cutover', 'configuration|settings', 'resolv\\w+|points?|pointed|pointing|configured|configure|propagat\\w+|propagation|records?', 'set ?up|set|updated|correct|resolvable|configurad[oa]|resolvendo|apontando|working|connected', 'custom|resolves?|live|active|aponta\\w*|apunta\\w*|pointe|zeigt|verified|ready|create|created', 'added|add|changed'),
		],
		none: [
			(0,intents_words .bz)('domain list|site key|recaptcha|console'),
			(0,intents_words .bz)('registered|register|purchase\\w*|renew\\w*|spf|dkim|dmarc|ttl|emails?|documented|cookies?', 'origins?|allowed|cors|events?|ssl|certificates?|expert\\w*|redirects?|rollback|inventor\\w*', 'browsers?|accessible|portal|log ?in|dangling|removed|failover', 'domain (?:knowledge|models?|logic|events?|layer|experts?|users?|restrictions?)', 'authorized domains?|referrer|webhooks?|registrar|provider|bound|whitelist\\w*|admin|https|oauth', 'site url|env|urls?|internal dns lookups?'),
		],
		also: (0,intents_words .bz)('update|register'),
		propose: (item, facts) => {
			const name = hostIn(item);
			const site = facts.url === null ? null : nameOf(facts.url);
			const own = site !== null && /\bwww\b/i.test(item.text) ? site.replace(/^(?!www\.)/, 'www.') : site;
			const checks = { dns: { name: name ?? own ?? 'example.com', expect: { exists: true } } };
			if (name !== null)
				return { checks };
			return facts.url !== null && own === null ? { checks, needs: ['the name of the site'] } : web(facts, checks);
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
		context: (0,intents_words .bz)('open|opened|allow\\w*|configured|configure|enabled|enable|active|rules?|set ?up|liberad[oa]s?', 'only|restrict\\w*|abert[oa]s?|fechad[oa]s?|outras|demais|permitir|configurar|necessary', 'required ports?|expose[ds]?|offen|ouverts?|a\u00e7\u0131k|is on|in place|blocks?'),
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
			const ports = portsIn({ ...item, notes: [], code: item.code.filter((line) => /ufw allow/.test(line)) });
			return ports.length === 0
				? { checks: { command: { use: 'firewall-active', on: 'app' } }, needs: ['a server under `servers`'] }
				: { checks: { ports: { open: ports } } };
		},
		examples: ['`ufw allow 443/tcp`', 'Check `ufw status`', 'Run `sudo ufw enable`'],
		counterExamples: ['UFW is documented'],
	},
];

;


function unknownPath(facts, what, status, path) {
	const checks = { http: { request: `GET ${path}`, expect: { status } } };
	return { checks, needs: [...(web(facts, checks).needs ?? []), what] };
}
const pages = [
	{
		id: 'noindex',
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
		all: [
			(0,intents_words .bz)('unauthenticated|unauthori[sz]ed|anonymous', 'without (?:a )?(?:token|login|auth\\w*|credentials|session)', 'protected (?:routes?|endpoints?|pages?)|invalid tokens?'),
			(0,intents_words .bz)('401|403|rejected|denied|blocked|refused|returns?|redirects?|require\\w*'),
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
		id: 'rate-limit',
		all: [
			(0,intents_words .bz)('rate[- ]?limit\\w*|throttl\\w+|brute[- ]force protection|limite de requisi\u00e7\u00f5es', 'limitation de d\u00e9bit', '\u9650\u6d41'),
		],
		none: [
			(0,intents_words .bz)('backend|memory|stores?'),
			(0,intents_words .bz)('documented|tune|acceptable|reviewed|values|distributed|third[- ]party|provider|openai|alerts?', 'evaluieren|monitor\\w*|considered|waf|expected|evaluate\\w*|upstream|email|supabase|captcha', 'log(?:s|ged)|strategy'),
		],
		context: /log-?in|sign-?(?:in|up)|auth|regist|password|429|api|endpoint|\b\d+ ?(?:req|requests?|rpm|per|\/)|[(]test/i,
		also: (0,intents_words .bz)('test'),
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
function checksOf(what) {
	return {
		checks: { github: { checks: [what] } },
		needs: [`the name of the check of the commit that stands for ${what}`],
	};
}
const pipeline = [
	{
		id: 'tests-pass',
		all: [
			(0,intents_words .bz)('workflows?|\\S+\\.ya?ml', 'tests?|test suites?|ci|pipelines?|e2e|ci/cd|github actions|testes|pruebas|specs|testleri?', '(?:ci|status|automated|required|quality|code quality|post-migration) checks|pytest|jest|vitest', '\u0442\u0435\u0441\u0442\u044b', '\u6d4b\u8bd5'),
			(0,intents_words .bz)('pass|passes|passing|passed|green|succeed\\w*|(?:ran|run|completed?|executed) successfully', 'ci successful|erfolgreich|passando|passam|pasan|passent|bestehen|bestanden|gr\u00fcn|ge\u00e7iyor', '\u043f\u0440\u043e\u0445\u043e\u0434\\w+', '\u901a\u8fc7', 'run (?:the )?(?:full|complete|entire|whole|all)|run (?:all )?(?:unit|integration|e2e|automated)', 'all (?:unit |integration )?tests run|executed'),
		],
		also: (0,intents_words .bz)('test'),
		none: [
			(0,intents_words .bz)('connections?'),
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
			(0,intents_words .bz)('(?:unit|integration|e2e|end[- ]to[- ]end|contract|automated|regression|component|functional|api)(?:[ /,&+]+(?:and )?(?:unit|integration|e2e|end[- ]to[- ]end|contract))* tests?', 'tests suites?|testes (?:unit\u00e1rios|automatizados|de integra\u00e7\u00e3o)', 'pruebas (?:unitarias|automatizadas)|static (?:code )?analysis|sonarqube|sonar|linting', 'code quality (?:gate|scan\\w*)'),
			(0,intents_words .bz)('configured|in (?:the )?(?:ci|pipeline|build)|in ci/cd|automated|automatically|run(?:s|ning)?', 'every (?:commit|push|pr|pull request)|executed?|in place|exists?|present|implemented|written', 'set ?up|enabled|part of (?:the )?(?:ci|build|pipeline)|has|have|integrated|done|complete[d]?', 'green'),
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
			(0,intents_words .bz)('builds?|compil(?:es|ation)|build de produ\u00e7\u00e3o'),
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
		all: [],
		none: [(0,intents_words .bz)('command|documented|dev|start|watch|clone|migrat\\w+|on (?:the )?(?:server|vps)')],
		also: (0,intents_words .bz)('test|write|perform'),
		propose: ({ text, code }) => {
			const found = toolOfCi.exec(text)?.[0] ??
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
		],
		counterExamples: ['Run `npm install`', 'Run `npm run dev`', 'Build Command: `npm run build`'],
	},
	{
		id: 'image-built',
		all: [
			(0,intents_words .bz)('docker|images?'),
			(0,intents_words .bz)('builds?|built|boot|boots|pushed'),
			(0,intents_words .bz)('push|build and|tagged|green|pass\\w*|succeed\\w*|success\\w*|built|works|pushed', 'without errors?'),
		],
		propose: () => checksOf('image'),
		none: [(0,intents_words .bz)('uploads?|optimi\\w+|gallery|photos?|product')],
		examples: ['Docker boot green', 'Docker image built and pushed', 'Build and push the Docker image'],
		counterExamples: ['Images are optimised', 'Product images pushed to the CDN'],
	},
	{
		id: 'dependency-audit',
		all: [
			(0,intents_words .bz)('npm audit|pip-audit|composer audit|bundle audit|dependency audit|vulnerabilit\\w+|dependabot', 'renovate|snyk|trivy|cves?|(?:yarn|pnpm|bun|cargo|bundler|nuget|govulncheck) audit|govulncheck', 'pnpm audit', 'dependenc(?:y|ies) (?:are |is |have been |scan\\w* |all )?(?:up[ -]to[ -]date|updated|audited|scanned|patched|current|reviewed for|checked|security)', 'outdated (?:packages|dependencies)', '(?:update|updated|audit|upgrade|keep|scan|check) (?:all )?(?:npm |python |project )?(?:dependencies|packages)', 'packages (?:are )?up[ -]to[ -]date|depend\u00eancias (?:atualizadas|sem)|dependencias actualizadas', 'd\u00e9pendances \u00e0 jour|zafiyet\\w*|sca scan\\w*|vulnerable (?:packages|dependencies)', 'software composition analysis'),
		],
		none: [
			(0,intents_words .bz)('pinned|locked?|lock ?files?|vendored|go\\.mod|requirements\\.txt|package-lock\\S*'),
			(0,intents_words .bz)('operators?'),
			(0,intents_words .bz)('document\\w*|policy|disclosure|reporting|program|management process|owasp|xss|sql injection', 'penetration'),
			(0,intents_words .bz)('csrf|traversal|server-side|client-side|addressed|system packages?|os|apt|injection|base images?', 'external dependencies|upstream|service dependencies|graph|tests?|install'),
		],
		also: (0,intents_words .bz)('update|audit|keep|review'),
		evenOfPeople: true,
		propose: () => ({
			checks: { github: { alerts: { dependabot: { high: 0 } } } },
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
			(0,intents_words .bz)('code reviews?(?: is| was)? (?:completed?|done|passed|approved|finished|performed)', 'code (?:is |was |has been |changes )?(?:peer[- ])?reviewed', '(?:prs?|pull requests?|merge requests?|changes|code)(?: \\w+){0,4} (?:reviewed|approved)', 'peer[- ]reviews?(?:ed)?|code reviews?|reviewed by (?:at least )?(?:one|two|\\d)', 'approvals? (?:from|by) (?:at least )?(?:one|two|\\d)', '(?:one|two|\\d)\\+? (?:approvals?|reviewers?)'),
		],
		none: [
			(0,intents_words .bz)('variables|secrets|environments?|reviewed by operations'),
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
			(0,intents_words .bz)('tags?|tagged|tag created|etiqueta\\w*|tagg\u00e9\\w*'),
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
		all: [
			(0,intents_words .bz)('uncommitted changes|working (?:tree|directory) (?:is )?clean|git status|clean working tree', '(?:all )?(?:code|changes|files|work|commits?|everything)[^.;]{0,30} (?:committed|pushed|merged)', '(?:commit|push|merge)(?: all)?(?: code| changes| everything| latest)?[^.;]{0,20} (?:to|into) (?:the )?(?:git\\w*|main|master|remote|origin|repo\\w*|production|release)', 'git (?:push|pull)|latest code (?:is )?(?:pulled|pushed)|pull (?:the )?(?:latest|on)', 'merged (?:in)?to (?:main|master)|up[ -]to[ -]date with (?:main|master)', 'git repository (?:is )?(?:up[ -]to[ -]date|clean)|branch (?:is )?merged|pushed to \\w+'),
		],
		none: [
			(0,intents_words .bz)('secrets?|credentials?|never|docker|images?|registry|notifications?|deploys?|automatic\\w*', 'triggers?|\\.env\\S*|keys?|hooks?|schema'),
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
const result = (0,intents_words .bz)('scores?|passed|passes|pass|no (?:critical|serious|high)|violations?|zero|green|clean|met|meets?|above|below|under|less than|at least', 'performed|completed?|run|done|executed|[<>\u2265\u2264]=? ?\\d+|\\d+ ?%|\\d+\\+|\\d+/100|check|audit(?:ed)?|scan(?:ned)?|compliance|compliant');
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
const repository = [
	{
		id: 'env-not-tracked',
		all: [
			/\.env\b|env files?|secrets?|credentials/i,
			(0,intents_words .bz)('gitignore\\w*|\\.gitignore|not (?:be )?committed|untracked', 'not in (?:the )?(?:repo\\w*|git|version control)|never committed|ignored|commitado', 'no .{0,30} committed|not checked in|not tracked|nicht im git', 'n[\u00e3a]o (?:est[\u00e1a] )?(?:no git|versionad[oa]|commitad[oa])|ignor\u00e9', 'not (?:in|pushed to) (?:the )?(?:repo\\w*|git\\w*|version control|source control)', "only in (?:the )?(?:host|server) env|git'?te (?:yok|de\u011fil)", 'kept out of (?:git|the repo\\w*|version control)|never (?:been )?(?:in git|pushed|checked in)'),
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
		examples: ['`.env` is in .gitignore', 'No `.env` file committed'],
		counterExamples: ['Changes are committed', '.env not served'],
	},
	{
		id: 'no-secrets-in-code',
		all: [
			(0,intents_words .bz)('check(?:ed)? for|search(?:ed)? for', 'no|not|never|without|scan\\w*|remove|removed|nenhum\\w*|sin|keine|aucun|n\u00e3o|free of|checked for', 'audit|leakage'),
			(0,intents_words .bz)('secretos?|segredos?|credenciais|credenciales|geheimnisse', 'secrets?|credentials?|api keys?|private keys?|passwords?|access tokens?|tokens?|senhas?|chaves?'),
			(0,intents_words .bz)('exposed', 'code|codebase|repo\\w*|committed|source|hard-?coded|git|git history|version control|c\u00f3digo', 'commit(?:ado)?s?|leaks?|scan\\w*|gitleaks|trufflehog|bundles?|frontend bundle|client-side code'),
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
		none: [(0,intents_words .bz)('not|no|never|removed?|copy|env|reviewed?|release page|audit|installers?'), /\.env/],
		also: (0,intents_words .bz)('update|write'),
		propose: ({ text, spans }) => {
			const path = [...spans, text]
				.map((part) => file.exec(part)?.[1] ?? repository_wellKnown(part))
				.find((one) => one !== undefined);
			return path === undefined
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
		counterExamples: ['notes.md removed', 'Team reads the docs', '`docs/plan.md` reviewed'],
	},
	{
		id: 'no-debug-code',
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
			(0,intents_words .bz)('all services|(?:all |docker )?containers?|docker[- ]compose|docker services|cont\u00eaineres', 'conteneurs|contenedores|all (?:core )?processes|core services|\u0441\u0435\u0440\u0432\u0438\u0441\u044b|pods'),
			(0,intents_words .bz)('running|up|healthy|green|health ?checks? (?:green|pass(?:ing|es)?|ok)|started|rodando|l\u00e4uft', 'laufen|start(?:s)? (?:up )?(?:successfully|without errors?)|ps|status|\u043f\u0440\u043e\u0445\u043e\u0434\u0438\u0442|\u00e7al\u0131\u015f\u0131yor'),
		],
		none: [
			(0,intents_words .bz)('required|up[ -]to|external|third[- ]party|restart|latest|systemd|as non-root|as root|logs', 'kubernetes|k8s|installed|monitor\\w*|alerts?|persisten\\w*|somewhere|someone|locally'),
		],
		propose: ({ text }) => onServer({ command: { use: 'compose-services-healthy', on: 'app' } }, ...(/container|compose|all/i.test(text) ? [] : ['the services'])),
		examples: [
			'All services running',
			'Docker containers are up and healthy',
			'`docker compose ps` shows every service as healthy',
			'Run `docker compose up -d --build`',
		],
		counterExamples: ['External services are documented', 'Start both services locally', 'Containers up to date'],
	},
	{
		id: 'docker-installed',
		all: [
			(0,intents_words .bz)('docker(?:[- ]compose)?|docker engine'),
			(0,intents_words .bz)('daemon (?:is )?(?:accessible|running|reachable)', 'installed|install|version|\\d+\\.\\d+\\+?|instalad[oa]'),
		],
		none: [(0,intents_words .bz)('images?|conversion|documented|desktop')],
		propose: () => onServer({ command: { use: 'docker-installed', on: 'app' } }),
		examples: ['Docker and Docker Compose installed'],
		counterExamples: ['Docker image is small'],
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
			(0,intents_words .bz)('connected|online', 'under (?:supervisor|systemd|pm2)|supervisor\\w*|systemd', 'running|active|enabled|started|configured|processing|process(?:es)? jobs|set ?up|rodando|unit', 'executado|configurado|save|startup|status|up|start|healthy|auto-?restart\\w*|on boot|installed', 'install\u00e9|l\u00e4uft|config'),
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
			(0,intents_words .bz)('(?:on|at|after) (?:boot|reboot|system start\\w*|startup)|auto-?starts?|survives? (?:a )?reboot', 'restart(?:s)? automatically|reiniciar com o sistema|inicia\\w* com o sistema'),
		],
		none: [
			(0,intents_words .bz)('flags?|variables?|env\\w*'),
			(0,intents_words .bz)('validation|migrat\\w+|login|video|tested|config|data|logs|music|audio|token'),
		],
		propose: () => onServer({ command: { use: 'systemd-service-active', with: { unit: 'app.service' }, on: 'app' } }, 'the name of the unit'),
		examples: ['Services start on boot', 'Enable startup on boot', 'App restarts automatically'],
		counterExamples: ['Config validation on startup', 'Video auto-starts'],
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
			(0,intents_words .bz)('\\d+(?:\\.\\d+)?\\+', 'install(?:s|ed|ation)?|instalad[oa]s?|instalar|install\u00e9[es]?|installiert|kurulu', 'npm (?:ci|install)|pip install|composer install|bundle install|generate prisma client', 'prisma generate|version \\d+\\S* (?:or higher|\\+)'),
			(0,intents_words .bz)('requirements', '(?:system |npm |python |node |all |required )?packages?|node(?:\\.js)?|nodejs|npm|pnpm|yarn|bun', 'python\\d?|php|ruby|java|jdk|jre|gems?|git|dependencies|depend\u00eancias|dependencias|libraries', 'nginx|apache|pip|virtualenv|venv|postgres\\w*|mysql|redis|certbot|pm2|composer|go|golang|rust', 'dotnet|\\.net|ffmpeg|imagemagick|supervisor|mongo\\w*|kubectl|helm|terraform|aws cli|gcloud', 'build tools|runtime|prisma|tesseract|chromium|openssl|curl'),
		],
		none: [
			(0,intents_words .bz)('pinned|locked?|lock ?files?|vendored'),
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
			'`php artisan shop:doctor` \u2192 all OK',
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
const storage = [
	{
		id: 'migrations',
		all: [
			(0,intents_words .bz)('schema applied', 'migrations?|migrate|migrated|migra\u00e7\u00f5es|migra\u00e7(?:\u00e3o|\u00f5es)|migraciones|migrationen|db:migrate', '\u043c\u0438\u0433\u0440\u0430\u0446\u0438\\w+', '\u8fc1\u79fb', '(?:database|db) schema|prisma db push|flyway|liquibase|schema (?:is )?up[ -]to[ -]date', 'migrasyon\\w*|push database schema'),
			(0,intents_words .bz)('applied|run|ran|executed|up[ -]to[ -]date|complete\\w*|executad[oa]s?|migrate|current', 'deploy(?:ed)?|pending|database|db|aplicad[oa]s?|rodar|ejecutad[oa]s?|ejecutar|ex\u00e9cut\u00e9es?', 'angewendet|ausgef\u00fchrt|ready|executar|aplicar|\u043f\u0440\u0438\u043c\u0435\u043d\u0435\u043d\u044b|\u0432\u044b\u043f\u043e\u043b\u043d\u0435\u043d\u044b|uyguland\u0131', '\u5df2?\u6267\u884c', 'done|versioned|automated|managed|automatically|flyway|liquibase|handled|scripted', 'under version control|push(?:ed)?|created|\u0443\u0441\u043f\u0435\u0448\u043d\u043e|succeed\\w*'),
		],
		none: [
			(0,intents_words .bz)('not|fallbacks?|workflows?'),
			(0,intents_words .bz)('data migration|plan\\w*|tested|test|rollback|reversible|cloud|guide|backward\\w*|document\\w*', 'review\\w*|legacy|startup|strategy|window|approved|zero[- ]downtime|dry[- ]run|users?|downgrade', 'safe|expand|contract|before|automatic\\w*|naming|content|procedures?|policy|state validation', 'table|scripts? (?:ready|prepared)'),
		],
		propose: migrations,
		examples: [
			'Database migrations applied',
			'Run `python manage.py migrate` on production',
			'Migrations executadas (`npx prisma migrate deploy`)',
			'Rodar as migrations no banco de produ\u00e7\u00e3o',
			'Database schema is up to date',
			'Push database schema',
		],
		counterExamples: [
			'Graceful fallbacks if migrations not run',
			'`db-migrate.yml` workflow present',
			'Data migration planned',
			'Migrations are reversible',
			'Migrations tested in staging',
			'Zero-downtime migration window agreed',
		],
	},
	{
		id: 'backup',
		all: [
			(0,intents_words .bz)('backups?|back-ups?|pg_dump|mysqldump|copias? de seguridad|sauvegardes?|yede[k\u011f]\\w*', '\u5907\u4efd', 'sicherung\\w*|(?:database|db|volume|disk|rds|automat\\w+) snapshots?', 'snapshots? of (?:the )?(?:database|db|volumes?)|respaldos?|\u0431\u044d\u043a\u0430\u043f\\w*|point-in-time recovery|pitr'),
		],
		none: [
			(0,intents_words .bz)('workflows?|\\S+\\.ya?ml'),
			(0,intents_words .bz)('document\\w*|plans?|code|git|verify restore|offsite|off-site|retention|encrypted|policy|alerts?', 'contacts?|owner|person|provider|codes?|key|restore test\\w*|restore tested|create and restore', 'strateg(?:y|ies)|procedures?|integrity|rehears\\w*|domain|phone|payment|developer|engineer', 'images?|old|antigos?|separado|approved|requirements|fresh bootstrap|success|branch|media', 'definid\\w*|considered|testing completed|isolated|keys?|scope|boundaries|plaintext|recovered', 'recovery points?|restoration|regulat\\w*|locations?|runbook|access|server|video|recording'),
		],
		also: (0,intents_words .bz)('schedule|perform|test'),
		propose: () => onServer({ file: { path: '/var/backups/*', on: 'app', newest: { 'younger-than': '26h', 'larger-than': '1KB' } } }, 'where backups lie'),
		examples: [
			'Database backup configured',
			'Automated daily backups enabled',
			'Configurar backups di\u00e1rios do banco',
			'Schedule database backups',
			'Take a backup before the deploy',
			'Point-in-time recovery enabled',
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
			(0,intents_words .bz)('running|connected|connectivity|connection|ping|reachable|accessible|works|working|up|healthy', 'rodando|connects?|available|provisioned|ready|configured', 'cache (?:is )?(?:configured|working|connected)|l\u00e4uft'),
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
			(0,intents_words .bz)('databases?|postgres\\w*|mysql|mariadb|db|banco de dados|base de datos|base de donn\u00e9es|datenbank', 'mongo\\w*|veritaban\u0131|sql server', '\u6570\u636e\u5e93', 'rds|banco'),
			(0,intents_words .bz)('running|connect(?:s|ed|ivity|ions?)?', 'connections? (?:is |are )?(?:verified|works?|tested|working|successful|established|ok|healthy|strings?)', 'reachable|accessible|works|working|up|healthy|responds?|rodando|acess[i\u00ed]vel|accesible', 'provisioned|in docker|\\d{2}\\+?|created|configurad[oa]|erreichbar', '\u8fde\u63a5\u6b63\u5e38', 'connection test|online|operational|create|set up|setup|ready|configured|configurar'),
		],
		none: [
			(0,intents_words .bz)('url|credentials?|passwords?|publicly|public|pool\\w*|index(?:es)?|backups?|ssl|tls|users?', 'privileges?|replica\\w*|monitor\\w*|migrat\\w+|not|exposed|encrypt\\w*|sized?|quer(?:y|ies)', 'alerts?|startup|permissions?|errors?|rows?|tables?|constraints?|seed\\w*|records?|data (?:is )?', 'schemas?|timeouts?|leaks?|counts?|limits?|roles?|policies|rls|optimi[sz]\\w*|performance|tuned', 'failover|sharding|maintenance|separation|admin|triggers?|rules|size|orders?|saved|stored', 'functions?|(?:unit|integration|e2e) tests?|real[- ]?time|disk|dedicated|cluster|review\\w*', 'cascade|least|caching|layer|integration|models?|injection|initiali[sz]\\w*|support|programs?', '\\S+\\.(?:py|ts|js|rb|php|go|java|sql)|version(?:ing|s)|singleton|volume|advisors?|staging|logs?', 'auto\\w*|sample|production data'),
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
			'Database initialization',
			'Database is not public',
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
			(0,intents_words .bz)('smtp|mail ?relay|emails?|e-mails?|mail|sendgrid|mailgun|resend|postmark'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('sends?|sending|sent|delivery|delivered|credentials|service|envio|env\u00edo|test')),
		],
		none: [
			(0,intents_words .bz)('spf|dkim|dmarc|templates?|git|stakeholders?|users?|customers?|alerts?|notify|support|addresses', 'newsletter|verification|signup|reset|monitoring|list|announce\\w*|confirmations?|confirm', 'received|arrives?|address(?:es)?|log(?:s|ged)|welcome|orders?|redirect\\w*|forms?|lead magnets?', 'opt-?in|unsubscribe|inbox|triage|spam|domain|uniqueness|login|oauth', 'resend (?:email|code|button|link)|reply|auto-reply|valid(?:ation|ated)?|masked|on file', 'reminders?|invites?|invitation|receipts?|format\\w*|campaign\\w*|marketing|duplicate'),
		],
		also: (0,intents_words .bz)('test'),
		propose: (_, facts) => service('smtp', facts.keys.includes('EMAIL_HOST') ? 'EMAIL_HOST' : 'SMTP_URL', facts),
		examples: ['Email service configured (Gmail / SendGrid / Mailgun)', 'SMTP is working', 'Email sending tested'],
		counterExamples: ['Email verification works', 'SPF for mail is set'],
	},
	{
		id: 's3',
		all: [
			(0,intents_words .bz)('s3|buckets?|object storage|cloud storage|spaces|r2|file storage'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('not public|private|permissions|block public')),
		],
		none: [
			(0,intents_words .bz)('cost|lifecycle|versioning|document\\w*|rules|review\\w*|uploads? works?|backups?|local ?storage', 'browser|colou?r|margins?|empty spaces?|indexeddb|evidence'),
		],
		propose: (_, facts) => service('s3', 'AWS_STORAGE_BUCKET_NAME', facts),
		examples: ['Cloud storage configured (Cloudflare R2 / DigitalOcean Spaces / AWS S3)', 'S3 bucket is private'],
		counterExamples: ['S3 lifecycle rules documented'],
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


const noCertificate = (0,intents_words .bz)('redirect\\w*|database|postgres\\w*|mysql|redis|smtp|email|sslmode|ssl_mode|renew\\w*|renova\\w+', 'auto-?renew\\w*|certbot timer|connections?|cookies?|mixed content|hsts|internal|mtls|traffic', 'data in transit|between|client certificates?|pinning|links|url|links?|webhooks?|webhook urls?', 'rediss?|birth|training|of completion|checksum|signing|signed|code-?signing|apple|ios|android', 'push|pdf|monitor\\w*|alert\\w*|document\\w*|api keys?|at rest|gift|saml|course|students?|awarded', 'download\\w*|replication|kafka|grpc|node-to-node|considered|revoked|revocation|git|origin');
const transport = [
	{
		id: 'hsts',
		all: [(0,intents_words .bz)('hsts|strict-transport-security')],
		none: [(0,intents_words .bz)('preload list|consider|evaluieren|later')],
		propose: (_, facts) => web(facts, { headers: { rules: ['hsts'] } }),
		examples: ['HSTS configured (Strict-Transport-Security header)'],
		counterExamples: ['HTTPS enabled'],
	},
	{
		id: 'csp',
		all: [(0,intents_words .bz)('csp|content[- ]security[- ]policy|pol\u00edtica de seguran\u00e7a de conte\u00fado')],
		none: [(0,intents_words .bz)('reports?|violation reports?|evaluieren|evaluate\\w*|documented|azure|later|monitor\\w*')],
		evenOfPeople: true,
		propose: (_, facts) => web(facts, { headers: { rules: ['csp-*'] } }),
		examples: ['CSP configured', 'Content-Security-Policy header is set'],
		counterExamples: ['Security policy is signed'],
	},
	{
		id: 'security-headers',
		all: [
			(0,intents_words .bz)('security headers?|x-frame-options|x-content-type-options|nosniff|referrer-policy|helmet', 'permissions-policy|secure headers?|http headers?|security[- ]?headers?|cabe\u00e7alhos de seguran\u00e7a', 'cabeceras de seguridad|en-t\u00eates de s\u00e9curit\u00e9|clickjacking|x-xss-protection|mime[- ]sniffing', 'g\u00fcvenlik ba\u015fl\u0131klar\u0131', '\u5b89\u5168\u5934'),
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
		heading: (0,intents_words .bz)('(?:http )?security headers?|headers de seguran\u00e7a|cabeceras de seguridad|sicherheits-?header'),
		propose: (_, facts) => web(facts, { headers: { profile: 'baseline' } }),
		under: 'Security headers',
		examples: ['Headers are present in production responses', 'Frame options: DENY'],
		counterExamples: ['Headers documented', 'Checked with a scanner'],
	},
	{
		id: 'tls-versions',
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
			(0,intents_words .bz)('redirect\\w*|redirecion\\w*|enforced?|enforce|forced?|force|only|http (?:to|\u2192|->) https', 'obrigat[\u00f3o]rio|enabled in nginx config|redirig\\w+|obligatorio|obligatoire|weiterleitung', 'erzwungen|zorunlu|y\u00f6nlendir\\w+|everywhere|all traffic|required|mandatory'),
		],
		none: [
			(0,intents_words .bz)('certificates?|certs?'),
			/\b(?:tls|ssl) ?v?[1-3](?:\.\d)?\b/i,
			(0,intents_words .bz)('certificates? only|rediss?|between|internal|mtls|read-only|signed|smtp|vpn|api key|grafana'),
			(0,intents_words .bz)('cookies?|origins?|database|links?|www|(?:app|webhook|callback|site|image|api) urls?|webhooks?|callback\\w*|smtp|postgres\\w*'),
		],
		propose: (_, facts) => web(facts, { headers: { rules: ['redirect-https', 'redirect-quality'] } }),
		examples: ['HTTP redirects to HTTPS', 'HTTPS is enforced', 'Force SSL'],
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
			(0,intents_words .gP)((0,intents_words .bz)("ssl|tls|https|let'?s encrypt|certificados?|certificats?|zertifikate?|sertifikas?\\w*", '\u8bc1\u4e66'), (0,intents_words .bz)('(?:certificates?|certs?)\\b[^.;]{0,40}(?:valid|installed|issued|active|obtained|expir\\w+|provisioned|configured|in place|covers?|trusted)', '(?:valid|install\\w*|obtain\\w*|issue[ds]?|provision\\w*)[^.;]{0,30}(?:certificates?|certs?)')),
			(0,intents_words .bz)('(?:with|con|com|avec|mit) (?:ssl|tls|https)', '(?:ssl|tls|https|site|server|domain|wildcard)[^.;]{0,12}(?:certificates?|certs?)|valid(?:ated)?', 'v\u00e1lid[oa]|active|installed|instalad[oa]|enabled?|configured?|obtain(?:ed)?|working|works|ready', 'issued|applied|serving|serve[ds]?|terminat\\w+|on|g\u00fcltig|aktiv|ge\u00e7erli|aktif|obter|obtener', 'activ\u00e9|valide|funcionando|set ?up|secured?|expir\\w+|certificados?|certificats?|ativ[oa]|used?', 'grade|in place|provisioned|provision|covers?', '\u914d\u7f6e', '\u6709\u6548'),
		],
		none: [(0,intents_words .bz)('cert-manager|cluster-?issuers?|operators?|purchased?|bought|invoices?'), noCertificate],
		propose: (_, facts) => web(facts, { tls: {} }),
		examples: [
			"SSL certificate obtained (Let's Encrypt or commercial)",
			'TLS certificates valid and not expired',
			'HTTPS is working',
		],
		counterExamples: [
			'HTTPS certificate purchased from the vendor, invoice filed',
			'cert-manager installed',
			'Certificate of completion issued to students',
			'Apple push certificates ready',
			'SSL connections to the database',
			'Certificate renewal is automatic',
			'HTTPS redirect is active',
		],
	},
	{
		id: 'cookies',
		all: [(0,intents_words .bz)('cookies?'), (0,intents_words .bz)('secure[d]?|securely|httponly|http-only|samesite|flags?|seguros?|s\u00e9curis\u00e9s?')],
		none: [(0,intents_words .bz)('consent|banner|policy|notice|tests?|documented')],
		also: (0,intents_words .bz)('review|revisar'),
		propose: (_, facts) => web(facts, { headers: { rules: ['cookie-*'] } }),
		examples: ['Cookies are Secure and HttpOnly', 'Secure cookie flags set'],
		counterExamples: ['Cookie consent banner', 'Cookie policy is published'],
	},
	{
		id: 'compression',
		all: [
			(0,intents_words .bz)('gzip|brotli|compression|compress\u00e3o'),
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
			(0,intents_words .bz)('cache headers?|cache-control|static files cached|browser caching|asset caching|caching headers?', '(?:static )?assets? (?:are )?cach(?:ed|ing)', 'cache (?:policy|policies|rules) for (?:static|assets)', 'static (?:files|assets) (?:are )?(?:served )?with (?:long )?cach\\w+|http caching', 'long[- ]lived cache|immutable assets|en-t\u00eates de cache|cabe\u00e7alhos de cache'),
		],
		none: [(0,intents_words .bz)('redis|memcached|invalidat\\w*|documented|cdn purge')],
		propose: (_, facts) => web(facts, { page: { rules: ['assets-cached'] } }),
		examples: ['Static files cached (Nginx cache headers configured)', 'Cache-Control headers are set'],
		counterExamples: ['Redis cache works'],
	},
	{
		id: 'cors',
		all: [
			(0,intents_words .bz)('cors'),
			(0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('origins?|only|allow\\w*|policy|whitelist\\w*|limit\\w*|locked down|headers?|restrito|beschr\u00e4nkt', 'domains?|ayarl\\w+|correct\\w*|production|no wildcards?|wildcards?|errors?|proper\\w*')),
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
			(0,intents_words .bz)('cron|crontab|cron ?jobs?|scheduled (?:tasks?|jobs?)|scheduler|schedule:run'),
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
			(0,intents_words .bz)('disk|memory|ram|cpu|storage|disco|mem\u00f3ria|server resources|speicherplatz'),
			(0,intents_words .bz)('space|free|sufficient|available|enough|(?:disk|memory|cpu|resource) usage|at least \\d+', 'minimum \\d+|\\d+\\+? ?[GT]B\\+? (?:free|available|ram|disk)|espa\u00e7o'),
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
			(0,intents_words .bz)('rotat\\w+|logrotate|rota\u00e7\u00e3o|rotaci\u00f3n|rota\u00e7\u00e3o de logs|max-size'),
		],
		none: [(0,intents_words .bz)('alerting|documented|keys?|users?')],
		propose: () => onServer({ file: { path: '/etc/logrotate.d/*', on: 'app' } }),
		examples: ['Log rotation configured'],
		counterExamples: ['Keys rotated'],
	},
	{
		id: 'directories',
		all: [
			(0,intents_words .bz)('director(?:y|ies)|folders?|logs?|media_root|static_root|uploads?|storage'),
			(0,intents_words .bz)('writable|created|exist|owned|writeable'),
		],
		none: [(0,intents_words .bz)('tests?|users?|roles?|s3|bucket')],
		propose: ({ text, spans, code }) => {
			const named = [...spans, text, ...code]
				.map((part) => /(?:^|\s|`)((?:\/|[\w.-]+\/)[\w./-]+)/.exec(part)?.[1])
				.find(Boolean);
			const path = named?.replace(/\/[^/]{1,200}\.[a-z]{2,4}$/, '');
			const writable = /writ[ae]+ble/i.test(text) ? { writable: true } : {};
			return path === undefined
				? onServer({ file: { path: 'logs', type: 'directory', writable: true, on: 'app' } }, 'the directory')
				: onServer({ file: { path, type: 'directory', ...writable, on: 'app' } });
		},
		examples: ['Log directories created', 'Logs writable', 'Ensure `MEDIA_ROOT` and `STATIC_ROOT` are writable'],
		counterExamples: ['Log levels are set'],
	},
	{
		id: 'file-modes',
		all: [
			(0,intents_words .bz)('chmod|chown|(?:file|folder|directory|secure|correct|restrictive) (?:system )?permissions', 'file modes?|file ownership|\u043f\u0440\u0430\u0432\u0430 \\d{3}', '(?:permissions?|permiss\u00f5es|permissoes|permisos|mode|modes|perms)[^.;]{0,30} \\(?0?[0-7]{3}\\)?', 'permissoes corretas|permiss\u00f5es corretas', '(?:\\.env\\S*|ssh keys?|private keys?|config files?|data directory|uploads? (?:folder|directory)|storage|logs?)[^.;]{0,30} permissions?', 'dateirechte|permiss\u00f5es (?:de|dos) arquivos?|permisos de archivos?|droits des fichiers', 'owned by www-data|permissions set correctly'),
		],
		none: [
			(0,intents_words .bz)('matrix|camera|location|grants?|admin|access control|notifications?|app permissions', 'docker permissions|rls|aws|cloud|tested|tests?|review\\w*|role-based|bucket|s3|tokens?|github', 'upload works'),
			(0,intents_words .bz)('rbac|iam|oauth|roles?|users?|scopes?|database|app store|api'),
		],
		propose: (_, facts) => onServer({ file: { path: facts.envFile ?? '.env', mode: { 'at-most': '0600' }, on: 'app' } }, 'the files and their modes'),
		examples: ['File permissions set correctly', 'Data directory has appropriate permissions (700)'],
		counterExamples: [
			'Temporary permissions expire',
			'Ownership of objects is verified',
			'Every action maps to a permission',
			'Role permissions reviewed',
		],
	},
	{
		id: 'logs-clean',
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
const webIntents = [
	{
		id: 'health',
		all: [
			/\/(?:health|ready|live|ping)|health[ -]?checks?|healthz|health (?:endpoints?|routes?|api|url)|readiness (?:endpoint|probe|check)|liveness (?:endpoint|probe|check)|(?:^|\s)health and readiness|\u5065\u5eb7\u68c0\u67e5/i,
		],
		none: [
			(0,intents_words .bz)('docker|kubernetes|k8s|container|document\\w*|alerts?|monitor\\w*|uptime|load balancer', 'probes? (?:are )?configured|team|unhealthy instances|drains?|lb|target groups?|self-?healing', 'logs?|dependencies in|considered|mental|app store|50[0-9]'),
			/(?:uses?|integrat\w+|scheduled?|interval|every \d+)[^.;]{0,30}health|\/(?:health|ready|live|ping)-?[a-z]{3,}(?!z|check)/i,
		],
		also: (0,intents_words .bz)('test|perform'),
		context: (0,intents_words .gP)(intents_words .wk, (0,intents_words .bz)('200|verify|endpoints?|status|curl|responding|respondendo|passing|pass|implemented|exists?', 'respond|retorno|retorna|r\u00e9pond|ok|exposes?|for all|\u043e\u0442\u0432\u0435\u0447\u0430\u0435\u0442|antwortet|check')),
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
			(0,intents_words .bz)("(?:home ?page|landing page|website|web ?site|site|main page|front ?end|web ?app|app(?:lication)?|index page|portal|platform|storefront|web interface|landing|start page|p\u00e1gina inicial|p\u00e1gina principal|production url|live (?:url|site)|startseite|page d['\u2019]accueil|anasayfa)(?: (?:is|can be|url|page|do))*(?: \\w+ly)? (?:loads?|loading|accessible|reachable|opens?|responds?|returns? (?:http )?200|carrega\\w*|live|up|available|online|carga|l\u00e4dt|se charge|a\u00e7\u0131l\u0131yor|deployed and accessible|works)", '(?:visit|open|load|access)(?: the)? (?:home ?page|landing page|website|site|production (?:url|site)|live (?:url|site)|app(?:lication)?|https?:\\S+|(?:[a-z0-9-]+\\.)+[a-z]{2,}\\S*)'),
		],
		none: [
			(0,intents_words .bz)('admin|mobile|load test\\w*|balancer|times?|fast|seconds?|under|within|stores?|devices?|debug', 'settings|maps?|offline|tablets?|images?|in [<>]|ms|keyboard|quickly|screen readers?|slow', 'internal|users? with|credentials|preview|languages?|locally|localhost\\S*|redirect\\w*', 'works (?:on|in|with|as)'),
		],
		propose: (_, facts) => web(facts, { page: { rules: ['asset-*'] } }),
		examples: [
			'Homepage loads correctly',
			'The site is accessible',
			'Landing page loads without errors',
			'Visit the production URL',
			'Frontend accessible',
			'Application is accessible',
			'Open `https://shop.acme.io` in the browser',
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
		all: [
			(0,intents_words .bz)('swagger|api docs|docs|actuator|debug endpoints?|phpinfo', 'admin(?: (?:panel|interface|ui|endpoints?|urls?))?|graphiql|playground|introspection', 'stack ?traces?|debug pages?|directory listings?|source maps?|sourcemaps?|api documentation', 'debug (?:routes?|mode pages?|toolbar|urls?)|error details|detailed errors?', 'server (?:version|tokens|banner)|x-powered-by|default (?:pages?|server page)|telescope', 'django debug toolbar|listing'),
			(0,intents_words .bz)('disabled|removed|off|protected|not (?:be )?(?:served|enabled|reachable|leaked|returned)|no|never', 'suppressed|d\u00e9sactiv\u00e9e?s?|deaktiviert|kapal\u0131|disable', 'not (?:publicly )?(?:public|accessible|exposed|shown)|hidden|not exposed|never shown', 'desabilitad[oa]'),
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
		all: [
			/\.env|\.git\b|dot ?files?|backup files?/i,
			(0,intents_words .bz)('not|no|never|blocked|denied|inaccessible'),
			(0,intents_words .bz)('served|accessible|public\\w*|exposed|reachable|web|browser|403|404|via http'),
		],
		none: [(0,intents_words .bz)('committed|repository|gitignore\\w*|version control|bundle|logs?')],
		propose: (_, facts) => web(facts, { exposure: { rules: ['env-file', 'git', 'dump', 'editor-backup'] } }),
		examples: ['`.env` is not accessible from the web', '.git directory not exposed'],
		counterExamples: ['.env not committed to the repository'],
	},
	{
		id: 'robots',
		all: [(0,intents_words .bz)('robots(?:\\.txt|-txt)|robots|sitemaps?(?:\\.xml)?|site map')],
		none: [(0,intents_words .bz)('submit\\w*|search console|google|bing|meta robots|noindex|automation|staging|preview')],
		also: (0,intents_words .bz)('update|review|revisar|generate'),
		propose: ({ text }, facts) => {
			const names = ['robots.txt', 'sitemap.xml'].filter((name) => text.toLowerCase().includes(name.split('.')[0] ?? ''));
			if (names.length === 0)
				names.push('sitemap.xml');
			return web(facts, { http: names.map((name) => ({ request: `GET /${name}`, expect: { status: 200 } })) });
		},
		examples: ['robots.txt is present', 'Sitemap.xml and robots.txt are there'],
		counterExamples: ['Sitemap submitted to Google Search Console', 'robots.txt blocks staging'],
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
			(0,intents_words .bz)("404|not[- ]found page|(?:custom )?error pages?|p\u00e1ginas? de er?ror\\w*|pages? d['\u2019]erreur"),
			(0,intents_words .bz)('pages?|status|custom|returned|works|p\u00e1ginas?|error branding'),
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
		all: [
			(0,intents_words .bz)('returns?|responds?|accessible|200|401|403|404|reachable|available|respondendo|loads?|works|visit', 'opens?|funcionando|responde|answers?|live|GET'),
			/`\/[\w/{}.:-]*`|(?<=\s|^)\/[\w-]+(?:\/[\w.-]*)*/,
		],
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
	...named(webIntents, 'files-not-served'),
	...env,
	...named(network, 'mail-dns', 'ports-closed', 'firewall-command'),
	...hardening,
	...containers,
	...transport,
	...without(webIntents, 'files-not-served', 'path-answers', 'address-answers', 'home-page'),
	...named(variables, 'group-of-keys', 'log-level', 'keys', 'leading-key'),
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

const cadence = '(?:daily|weekly|monthly|quarterly|yearly|annual|annually|ongoing|regular|periodic|di\u00e1ri[oa]s?|semana(?:l|is)|mensa(?:l|is))';
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
	'^common (?:issues|problems)',
	'^troubleshooting',
	'^success metrics',
	'^lessons learned|^retrospective|^post-?mortem',
	'^(?:nice to have|future|later|next steps|roadmap|backlog|ideas|out of scope|post-mvp)(?: \\w+)?$',
	'^(?:already )?(?:completed|done|finished|implemented)(?: \\w+){0,2}$',
	'^known (?:issues|limitations)',
].join('|'), 'iu');
const alreadyDone = /already (?:done|completed|implemented)/i;
const signOff = (0,intents_words .bz)('sign-?offs?|approvals?|approved by|go\\s*/\\s*no-?go|go-live decision|reviewers?|decision', 'signatures?|assinaturas?|aprova\u00e7(?:\u00e3o|\u00f5es)|aprobaci(?:\u00f3n|ones)|freigaben?|signatures?|onay');
const contacts = (0,intents_words .bz)('(?:emergency |support |key )?contacts?(?: information| list| info)?|contatos?|contactos?', 'escalation|ansprechpartner');
const blank = /_{3,}|\.{5,}|(?:date|name|signature|approved(?: by)?)\s*:\s*(?:_|$)/i;
const decision = /^(?:no[- ]?go|go(?:\s?\/\s?no[- ]?go)?)(?:$|:|\s[\u2013\u2014-]\s|\s(?:decision|if|when)\b)/i;
function whyNoGate({ text, headings, parent, hasItems }) {
	if (text === '')
		return 'it says nothing';
	if (hasItems && /[:\uff1a]$/.test(text))
		return 'it heads the items below it';
	if (blank.test(text))
		return 'it is a line to sign';
	if (decision.test(text))
		return 'it is a decision, not a condition';
	const under = headings
		.slice(Math.min(1, headings.length - 1))
		.map((heading) => heading.replace(/^[\d.)\s]+|\s*[(:\uff1a].*$/gu, '').trim());
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
	return new RegExp(`^${said}\\s?(?:$|[:\u2013\u2014-])|[(\\[:\u2013\u2014-]\\s?${said}(?![\\p{L}\\p{N}])`, 'iu');
}
const notApplicable = not_gate_remark('n\\/a', 'not applicable', 'does not apply', 'nicht zutreffend', 'n\u00e3o se aplica', 'no aplica');
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

const activity = (0,intents_words .bz)('test|testing|retest|document|review|monitor|train|notify|tune|consider|plan|rotate|discuss', 'announce|communicate|define|decide|agree|inform|prepare|practi[sc]e|rehearse|draft|share', 'coordinate|evaluate|investigate|optimi[sz]e|refactor|avoid|write|assign|identify|understand', 'schedule|audit|update|remove|delete|clean|archive|simulate|perform|conduct|educate|establish', 'estimate|design|explain|demonstrate|show|minimi[sz]e|analy[sz]e|measure|benchmark|compare|think', 'learn|read|submit|register|purchase|buy|contact|ask|request|invite|publish|promote|collect', 'gather|inspect|log ?in to|go to|click|navigate|select|choose|sign (?:in|up) (?:to|at|for)|press', 'call|tell|record|list|observe|watch|walk|try|simplify|migrate users|follow|keep|maintain|stop', 'wait|testar|documentar|revisar|monitorar|monitorizar|treinar|notificar|definir|planejar', 'considerar|avaliar|simular|medir|manter|atualizar|limpar|comunicar|calcular|ajustar|acompanhar', 'coletar|armazenar|probar|planificar|capacitar|informar|actualizar|evaluar|tester|documenter', 'former|planifier|d\u00e9finir|surveiller|informer|\u00e9valuer|communiquer');
const people = (0,intents_words .bz)('documented|documentad[oa]s?|documentation (?:is )?(?:complete|written|updated)|runbooks?', 'playbooks?|on-?call|escalation|stakeholders?|teams?|equipe|equipo|\u00e9quipe|training|trained', 'reviewed|approved|approval|signed off|rollback (?:plan|procedures?|strategy|steps)', 'roll ?back plan|incident response|legal|gdpr|lgpd|rgpd|dsgvo|privacy|compliance|budget|costs?', 'dashboards?|alerts?|alerting|alertas?|alarms?|notified|pentest|penetration test\\w*', 'user acceptance|uat|load test\\w*|stress test\\w*|teste de carga|disaster recovery|slos?|slas?', 'retention|reten\u00e7\u00e3o|reten[ct]i[o\u00f3]n|contact(?:s|ed)?|responsible|owners?|policy|policies', 'procedures?|strategy|strategies|understood|agreed|scheduled for|identified|announced');

;

const neutral = (0,intents_words .bz)('sin|sem|sans|ohne|abiert\\w+|cr[i\u00ed]tic\\w+|activos?|correct[oa]s?|activ[oa]s?|kuruldu|do\u011fru|girildi|aktif|zorunlu', 'the|a|an|and|or|of|to|in|on|at|for|with|by|from|is|are|be|been|has|have|had|was|were|that|this', 'these|it|its|our|your|you|we|all|any|every|each|both|no|not|only|also|than|as|per|via|through', 'into|onto|over|out|up|off|new|production|prod|staging|live|servers?|hosts?|vps|machine|cloud', 'applications?|apps?|web|sites?|websites?|backend|frontend|front-end|back-end|client|services?', 'systems?|project|platform|environments?|settings?|config\\w*|setup|configured|enabled|set', 'working|works?|in place|active|correct(?:ly)?|proper(?:ly)?|successful(?:ly)?|fully', 'strong(?:ly)?|secure(?:ly|d)?|valid(?:ated)?|verified|verify|check(?:ed)?|confirm(?:ed)?|ensure', 'make sure|must|should|can|will|need(?:s|ed)?|using|use[ds]?|required|necessary|appropriate', 'actual|real|main|default|public|custom|automatic(?:ally)?|automated|daily|weekly', 'deploy(?:ed|ment|ing)?|release|launch|before|after|during|when|if|once|where|least|users?|file', 'files|key|values?|data|code|run(?:s|ning)?|test(?:ed|s)?|passes?|passing|http|https|url|added', 'created?|implemented|installed|installation|available|ready|done|completed?|applied|updated', 'nginx|apache|docker|kubernetes|aws|azure|gcp|vercel|railway|render|netlify|heroku|cloudflare', 'supabase|postgres\\w*|mysql|redis|mongo\\w*|django|rails|laravel|node(?:\\.js)?|next(?:\\.js)?', 'react|python|java|php|ruby|github|gitlab|actions|e\\.g\\.?|etc\\.?|ex|or higher|rules|policy', 'headers?|o|os|as|da|das|do|dos|de|del|em|no|na|nos|nas|para|por|com|con|e|y|el|la|los|las|un|una', 'um|uma|deve|ser|ambiente|produ\\S+|servi[dt]or|arquivo|correta(?:mente)?|le|les|des|du|et|est', 'sont|pour|avec|sur|en|der|die|das|und|ist|sind|f\u00fcr|mit|auf|im|von|ve|i\u00e7in|ile|\u0438|\u0432|\u043d\u0430|\u0434\u043b\u044f|\u043f\u043e|\u0438\u0437', 'garantir|verificar|configurar|todos?|todas?');
const word = /[\p{L}\p{N}][\p{L}\p{N}'.-]*[\p{L}\p{N}]/gu;
function unexplained(text, patterns) {
	const left = [...patterns, neutral].reduce((rest, { source, flags }) => rest.replace(new RegExp(source, `${flags}g`), ' '), text);
	return (left.match(word) ?? []).filter((one) => one.length > 2 && /\p{L}/u.test(one)).length;
}

;








function propose(whole, facts, among = intents) {
	const noGate = whyNoGate(whole);
	if (noGate !== null)
		return { status: 'not-gate', why: noGate };
	const takenBack = whyTakenBack(whole);
	if (takenBack !== null)
		return { status: 'manual', why: takenBack };
	const item = focused((0,literal .e)(whole));
	const isNamed = item.text.split(' ').length <= 2 && !intents_words .wk.test(item.text) && !/[:\uff1a]$/.test(item.text);
	const words = `${item.text}${isNamed ? ' \u2013 configured' : ''}`.replace(/https?:\/\//gi, '');
	const withNotes = item.text.length < 40 ? [words, ...item.notes.slice(0, 1)].join(' \u2013 ') : words;
	const around = [withNotes, item.parent ?? '', ...item.headings.slice(-2)].join('\n');
	const does = beginsWithActivity.exec(item.text)?.[0];
	const isForPeople = people.test(item.text.replace(/(?:https?:\/)?\/[\w./-]+/g, ''));
	for (const said of saidIn(words, withNotes)) {
		for (const intent of among) {
			if (does !== undefined && intent.also?.test(does) !== true)
				continue;
			if (isForPeople && intent.evenOfPeople !== true)
				continue;
			if (!isMeant(intent, { said, words: withNotes, around, item }))
				continue;
			const proposal = intent.propose(item, facts);
			if (proposal === null)
				continue;
			const isSure = propose_anchor.test(item.text) || item.spans.length > 0;
			if (!isSure && unexplained(words, patternsOf(intent)) > mostUnexplained)
				continue;
			return asked(withoutGaps(proposal), intent.id);
		}
	}
	if (isForPeople)
		return { status: 'manual', why: 'only a person can say it' };
	const why = does === undefined ? 'no check was found in its words' : 'it is something that a person does';
	return { status: 'manual', why };
}
const propose_anchor = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|(?:^|\s)[`(]?\/[\w-]+|\b\d{2,5}\b|\.[a-z]{2,4}(?:$|[\s/)])|(?:^|\s)\.\w+|=|\b(?:CORS|HSTS|CSP|SPF|DKIM|DMARC|HTTPS|TLS|[Rr]obots\.txt|[Ff]avicon|[Gg]zip|[Bb]rotli|Dockerfile|README|OpenAPI|Swagger)\b/;
const mostUnexplained = 4;
function patternsOf({ all, context }) {
	return context === undefined ? [...all] : [...all, context];
}
const beginsWithActivity = new RegExp(`^(?:${activity.source})`, 'iu');
function saidIn(words, withNotes) {
	const outside = words.replace(/\((?![A-Z][A-Z0-9]*_[A-Z0-9_]*(?:=[^()\s]*)?\))[^()]{0,300}\)/g, ' ');
	return [...new Set([/\p{L}{2}/u.test(outside) ? outside : words, words, withNotes])];
}
function isMeant({ all, none = [], context, heading }, { said, words, around, item }) {
	if (!all.every((pattern) => pattern.test(said)) || none.some((pattern) => pattern.test(words)))
		return false;
	if (heading !== undefined && !heading.test(`${item.headings.at(-1) ?? ''}\n${item.parent ?? ''}`))
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

var secrets = __webpack_require__(62547);
;




const serverName = 'app';
function toldBy(checklist) {
	const environments = (0,placed .fK)(checklist, 'environments');
	const only = environments?.kind === 'map' && environments.entries.size === 1 ? [...environments.entries.values()] : [];
	const production = (0,placed .fK)(environments, 'production') ?? only[0]?.value;
	const files = (0,placed .fK)(production, 'env-files');
	return {
		url: plain((0,placed .b6)((0,placed .fK)(production, 'url'))),
		envFile: plain((0,placed .b6)((0,placed .fK)(production, 'env-file')) ?? (files?.kind === 'list' ? (0,placed .b6)(files.items[0]) : undefined)),
		ssh: (0,placed .b6)((0,placed .fK)((0,placed .fK)((0,placed .fK)(checklist, 'servers'), serverName), 'ssh')) ?? null,
	};
}
function plain(value) {
	return value === undefined || value.includes('${{') ? null : value;
}
const wants = { url: 'the `url` of the environment', envFile: 'the `env-file` of the environment' };
const wantsServer = 'a server under `servers`';
const ofAddress = ['http', 'headers', 'page', 'exposure', 'cors', 'tls', 'ports', 'served'];
const ownAddress = /"(?:url|host)":|"[A-Z]+ https?:/;
const ownFile = /"files?":/;
function proposeWith(item, facts, told) {
	if (item.id === noItem)
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
		...(url === null && ofAddress.some((kind) => asks(kind, ownAddress)) ? [wants.url] : []),
		...(envFile === null && asks('env', ownFile) ? [wants.envFile] : []),
	];
}

var write = __webpack_require__(60495);
;


const commentedItem = /^(?: {6}# needs [^\n]*\n){1,20} {6}# - id: (\S+)\n/gm;
const heading = /^ {2}(# )?- (title:[^\n]*)\n {4}(?:# )?items:\n/gm;
function activated(checklist, entries, facts, told) {
	const starts = new Map([...checklist.matchAll(commentedItem)].map(({ 1: id, index }) => [id, index]));
	const fresh = new Map();
	const shorter = [];
	for (const entry of entries) {
		const start = starts.get(entry.id);
		const now = (0,write .u0)(entry);
		const waits = entry.proposed.status === 'needs-value';
		if (start === undefined || (waits ? stands(checklist, now, start) : entry.proposed.status !== 'active'))
			continue;
		const written = withheld(told)
			.map((less) => (0,write .u0)({ ...entry, proposed: proposeWith(entry.item, facts, less) }))
			.find((block) => stands(checklist, block, start));
		if (written === undefined)
			continue;
		const edit = { start, end: start + written.length, text: now };
		if (waits)
			shorter.push(edit);
		else
			fresh.set(entry, edit);
	}
	const edits = [...fresh.values()];
	return { text: edited(checklist, [...edits, ...shorter, ...headingsOf(checklist, edits)]), fresh: [...fresh.keys()] };
}
function withheld({ url, envFile, ssh }) {
	return [url, null].flatMap((one) => [envFile, null].flatMap((file) => [ssh, null].map((account) => ({ url: one, envFile: file, ssh: account }))));
}
function stands(text, block, start) {
	const next = text.slice(start + block.length, start + block.length + 20);
	return block.startsWith('      # needs ') && text.startsWith(block, start) && !/^ {8,}# /.test(next);
}
function headingsOf(text, edits) {
	const all = [...text.matchAll(heading)];
	const commented = all.filter(({ index }, at) => {
		const end = all[at + 1]?.index ?? text.length;
		return edits.some(({ start }) => start > index && start < end);
	});
	return commented.flatMap(({ 0: whole, 1: mark, 2: title, index }) => mark === undefined ? [] : [{ start: index, end: index + whole.length, text: `  - ${title}\n    items:\n` }]);
}
function edited(text, edits) {
	const inOrder = edits.toSorted((a, b) => a.start - b.start);
	const pieces = inOrder.map((edit, at) => text.slice(inOrder[at - 1]?.end ?? 0, edit.start) + edit.text);
	return pieces.join('') + text.slice(inOrder.at(-1)?.end ?? 0);
}

var dist = __webpack_require__(38815);
;

function newEntries(entries, checklist) {
	const known = new Set([...checklist.matchAll(/(?<![\w-])id:[ \t]{0,9}["']?([\w.-]+)/g)].map(([, id]) => id));
	return entries.filter(({ id, proposed }) => proposed.status !== 'not-gate' && !known.has(id));
}
function withSections(checklist, sections) {
	if (!/^sections:/m.test(checklist))
		return withSections(`${checklist.trimEnd()}\nsections:\n`, sections);
	const last = [...checklist.matchAll(/^[A-Za-z][\w-]*:/gm)].at(-1)?.[0];
	if (last !== 'sections:')
		return null;
	const text = `${checklist.trimEnd()}\n${sections}`;
	return (0,dist .Tp)(text).errors.length === 0 ? text : null;
}

;
function foundItems(facts, told, asked, envRules, ids) {
	const { compose, nginx, settings, health, files } = facts;
	const gunicorn = files.find((file) => /(?:^|\/)gunicorn(?:\.conf|_conf|\.config|_config)?\.py$/.test(file));
	const [before, after] = ['pre-deploy', 'post-deploy'];
	const rest = envRules?.length === 0 ? {} : { override: Object.fromEntries((envRules ?? []).map((rule) => [rule, 'off'])) };
	const all = [
		told.envFile === null || envRules === null
			? null
			: { id: 'env-file', title: `\`${told.envFile}\` is right for production`, phase: before, checks: { env: rest } },
		lint('compose', 'compose-file', compose, compose?.includes('/') !== true),
		lint('nginx', 'nginx-configuration', nginx),
		lint('gunicorn', 'gunicorn-settings', gunicorn ?? null),
		facts.stacks.includes('django') ? lint('django', 'django-settings', settings) : null,
		told.url === null
			? null
			: { id: 'exposure', title: 'Nothing is served that should not be', phase: after, checks: { exposure: {} } },
		told.url === null || !facts.stacks.some((stack) => stack === 'static' || stack === 'next')
			? null
			: { id: 'page', title: 'The page and all that it loads arrive', phase: after, checks: { page: {} } },
		told.url === null || health === null
			? null
			: {
				id: 'health-check',
				title: `\`${health}\` answers`,
				phase: after,
				checks: { http: { request: `GET ${health}`, retry: { for: '60s', every: '5s' }, expect: { status: 200 } } },
			},
	];
	return all.flatMap((one) => {
		if (one === null || Object.keys(one.checks).some((kind) => kind !== 'env' && asked.has(kind)))
			return [];
		return [{ ...one, id: free(one.id, ids) }];
	});
}
function lint(kind, id, path, isUsual = false) {
	if (path === null)
		return null;
	const checks = { [kind]: isUsual ? {} : { files: [path] } };
	return { id, title: `\`${path}\` is right for production`, phase: 'pre-deploy', checks };
}
function free(id, ids) {
	return ids.has(id) ? `found-${id}` : id;
}

var line = __webpack_require__(92396);
;


function headText({ document, presets, leaveOut, told, waiting, show }) {
	const first = {
		version: 1,
		...(document !== null && { document }),
		...(presets.length > 0 && { extends: presets }),
	};
	return [
		(0,line .S)('readiness'),
		(0,dist .As)(first),
		leaveOutText(leaveOut),
		environmentText(told, waiting),
		told.ssh === null ? '' : serverText(told.ssh),
		show.length === 0 ? '' : (0,dist .As)({ 'on-failure': { show } }, { lineWidth: 0 }),
	].join('');
}
function leaveOutText(leaveOut) {
	if (leaveOut.size === 0)
		return '';
	return `leave-out:\n${[...leaveOut].map(([id, why]) => `  - ${id} # ${why}\n`).join('')}`;
}
function environmentText({ url, envFile }, waiting) {
	const isKnown = url !== null || envFile !== null;
	const count = (items) => (items === 1 ? '1 item waits' : `${items} items wait`);
	const known = (key, value) => value === null ? '' : `    ${(0,dist .As)({ [key]: value }, { lineWidth: 0 })}`;
	const wanted = (key, what, value, items) => value === null && items > 0 ? `    # ${key}: ${what}; ${count(items)} for it\n` : '';
	const lines = [
		known('url', url),
		wanted('url', 'the address of production', url, waiting.url),
		known('env-file', envFile),
		wanted('env-file', 'the path of its env file', envFile, waiting.envFile),
	].join('');
	if (lines === '')
		return '';
	const head = 'environments:\n  production:\n';
	return `${isKnown ? head : head.replace(/^( *)(?=\S)/gm, '$1# ')}${lines}`;
}
function serverText(ssh) {
	const account = (0,dist .As)({ ssh }, { lineWidth: 0 });
	return `servers:\n  app:\n    ${account}    # On a runner also \`key: \${{ secrets.SSH_KEY }}\` and \`known-hosts: .github/known_hosts\`.\n`;
}

;


const missing = {
	url: /^ {4}# url: the address of production; \d{1,6} items? waits? for it\n/m,
	envFile: /^ {4}# env-file: the path of its env file; \d{1,6} items? waits? for it\n/m,
};
const keys = { url: 'url', envFile: 'env-file' };
function withTold(checklist, has, told) {
	let text = checklist;
	for (const name of ['url', 'envFile']) {
		const value = told[name];
		if (value === null || has[name] !== null)
			continue;
		const line = `    ${(0,dist .As)({ [keys[name]]: value }, { lineWidth: 0 })}`;
		if (missing[name].test(text)) {
			text = text.replace(/^# environments:\n {2}# production:\n/m, 'environments:\n  production:\n');
			text = text.replace(missing[name], () => line);
		}
		else if (/^environments:/m.test(text))
			return null;
		else
			text = above(text, `environments:\n  production:\n${line}`) ?? text;
	}
	if (told.ssh === null || has.ssh !== null)
		return text;
	if (/^servers:/m.test(text))
		return null;
	const waiting = { url: 0, envFile: 0 };
	const head = headText({
		document: null,
		presets: [],
		leaveOut: new Map(),
		told: { ...told, url: null, envFile: null },
		waiting,
		show: [],
	});
	return above(text, head.slice(head.indexOf('servers:')));
}
function above(text, block) {
	return /^sections:/m.test(text) ? text.replace(/^sections:/m, () => `${block}sections:`) : null;
}

var init_presets = __webpack_require__(89162);
;


const wanted = (0,intents_words .bz)('roll-?\\s?back (?:plan|procedure|steps|instructions)', 'emergency contacts?', 'escalation contacts?', 'on-?call contacts?');
function sectionsToShow(markdown, items) {
	const withBoxes = new Set(items.flatMap(({ headings }) => headings));
	const titles = [...markdown.matchAll(/^#{2,6}[ \t]+([^\n#]{1,80})$/gm)].map(([, title = '']) => title.trim());
	return [...new Set(titles)].filter((title) => wanted.test(title) && !withBoxes.has(title) && (0,secrets .c)(title) === title);
}

;
const columns = [
	['automated', 'active'],
	['needs a value', 'needs-value'],
	['for people', 'manual'],
	['no condition', 'not-gate'],
];
const mostSections = 40;
const widest = 40;
function tableOf(entries, shown) {
	const sections = Map.groupBy(entries, ({ item }) => item.headings.at(-1) ?? 'Checklist');
	const rows = [...sections].map(([title, some]) => [shown(title), ...countsOf(some)]);
	const all = ['in all', ...countsOf(entries)];
	const told = rows.length > 1 && rows.length <= mostSections ? [...rows, all] : [all];
	const width = Math.max(...told.map(([title = '']) => Math.min(widest, [...title].length)));
	const line = (title, cells) => `  ${[...title].slice(0, width).join('').padEnd(width)}  ${cells.map((cell, at) => cell.padStart(columns[at]?.[0].length ?? 0)).join('  ')}\n`;
	const head = line('', columns.map(([name]) => name));
	return head + told.map(([title = '', ...cells]) => line(title, cells)).join('');
}
function countsOf(entries) {
	return columns.map(([, status]) => String(entries.filter(({ proposed }) => proposed.status === status).length));
}
function needsOf(entries) {
	const needs = entries.flatMap(({ proposed }) => (proposed.status === 'needs-value' ? proposed.needs : []));
	return [...Map.groupBy(needs, (need) => need)]
		.map(([need, some]) => [need, some.length])
		.sort((a, b) => b[1] - a[1]);
}

;









async function newChecklist({ facts, told, list, entries }) {
	const presets = list === null ? await (0,init_presets .y)(facts, told) : null;
	const asked = new Set([
		...(presets?.kinds ?? []),
		...entries.flatMap(({ proposed }) => ('checks' in proposed ? Object.keys(proposed.checks) : [])),
	]);
	const found = foundItems(facts, told, asked, envRulesOf(entries), new Set(entries.map(({ id }) => id)));
	const waiting = new Map(needsOf(entries));
	const head = headText({
		document: list?.path ?? null,
		presets: presets?.names ?? [],
		leaveOut: presets?.leaveOut ?? new Map(),
		told,
		waiting: {
			url: presets !== null && told.url === null ? 1 : (waiting.get('the `url` of the environment') ?? 0),
			envFile: waiting.get('the `env-file` of the environment') ?? 0,
		},
		show: list === null ? [] : sectionsToShow(list.markdown, list.items),
	});
	const sections = `${(0,write .Eo)(entries)}${(0,write .iq)(found, list !== null)}`;
	return {
		text: `${head}${sections === '' ? '' : `sections:\n${sections}`}`,
		fresh: entries,
		presets: presets?.names ?? [],
	};
}
function withNew({ facts, told, entries }, existing) {
	const given = withTold(existing.text, existing.told, told);
	if (given === null)
		return null;
	const { text, fresh } = activated(given, entries, facts, told);
	const added = newEntries(entries, existing.text);
	const whole = added.length === 0 ? text : withSections(text, (0,write .Eo)(added));
	return whole === null ? null : { text: whole, fresh: [...fresh, ...added], presets: [] };
}
const amply = 8;
function envRulesOf(entries) {
	const checks = entries.flatMap(({ proposed }) => (proposed.status === 'active' ? [proposed.checks.env].flat() : []));
	const asked = checks.filter((check) => typeof check === 'object' && check !== null);
	if (asked.some((check) => Object.keys(check).length === 0))
		return null;
	const rules = asked.flatMap(({ rules: some }) => (Array.isArray(some) ? some : []));
	const ids = new Set(rules.filter((rule) => typeof rule === 'string' && /^[a-z-]+$/.test(rule)));
	return ids.size >= amply ? null : [...ids].sort();
}

var detect = __webpack_require__(94047);
var tree_text = __webpack_require__(72830);
var parse = __webpack_require__(96713);
;








const usualPath = '.github/readiness.yml';
async function existingAt(root) {
	const path = [usualPath, '.github/readiness.yaml'].find((one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, one)));
	if (path === undefined)
		return null;
	const { value: text, problems } = (0,tree_text .b)(await (0,work_tree ._E)(root).read(path), path);
	if (text === undefined)
		throw new checklist_problems .j(problems);
	const parsed = (0,parse .h)(text, path);
	if (parsed.value === undefined)
		throw new checklist_problems .j(parsed.problems);
	return { path, text, told: toldBy(parsed.value), document: (0,placed .b6)((0,placed .fK)(parsed.value, 'document')) ?? null };
}
function runsGate(workflow) {
	return /\breadiness-gate@|\breadiness run\b|dist\/index\.js["']? run\b/.test(workflow);
}
function textAt(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch {
		return null;
	}
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
const ids_most = 48;
function slug(text) {
	const words = (0,tasks.sameWords)(text.replaceAll('\u00df', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')).split(' ');
	const kept = [];
	for (const word of words.map((one) => one.replace(/[^a-z0-9]/g, '')).filter((one) => one !== '')) {
		if ([...kept, word].join('-').length > ids_most)
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

;




function writeFiles(top, files) {
	for (const [path] of files)
		refuseLinkOut(top, path);
	for (const [path, content] of files) {
		try {
			(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, path)), { recursive: true });
			(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(top, path), content);
		}
		catch (error) {
			throw new checklist_problems .j([(0,checklist_problems .C)(`${path} cannot be written (${codeOf(error)})`)]);
		}
	}
}
function refuseLinkOut(top, path) {
	const parts = path.split('/');
	for (const [index] of parts.entries()) {
		const way = (0,external_node_path_.join)(top, ...parts.slice(0, index + 1));
		if (!isLink(way))
			continue;
		const shown = (0,external_node_path_.relative)(top, way);
		const refuse = (what) => {
			throw new checklist_problems .j([(0,checklist_problems .C)(`${shown} is a link that ${what}, so nothing is written through it`)]);
		};
		const real = realOf(way);
		if (real === null)
			refuse('leads to nothing');
		else if ((0,work_tree .qm)((0,external_node_fs_.realpathSync)(top), real))
			refuse('leads out of the checkout');
	}
}
function isLink(path) {
	try {
		return (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
	}
	catch {
		return false;
	}
}
function realOf(path) {
	try {
		return (0,external_node_fs_.realpathSync)(path);
	}
	catch {
		return null;
	}
}
function codeOf(error) {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

;

const envSecret = 'ENV_PRODUCTION';
function workflowText({ directory, hasDocument, envFile, isAskedBefore, path }) {
	const calls = envFile === null ? '' : '#     secrets: inherit\n';
	const secret = envFile === null ? '' : `    secrets:\n      ${envSecret}:\n        required: false\n`;
	const inputs = (phase) => [
		directory === null ? '' : `          working-directory: ${JSON.stringify(directory)}\n`,
		phase,
		envFile === null ? '' : `          env-content: \${{ secrets.${envSecret} }} # the text of ${oneLine(envFile)}\n`,
	].join('');
	const before = inputs(isAskedBefore ? '          phase: pre-deploy\n' : '');
	const check = directory === null ? 'readiness' : `readiness (${oneLine(directory)})`;
	return `# Require the check \`${check}\` for your production branch. A deploy calls this workflow before and after it:
#   before:
#     uses: ./${path}
${calls}#   deploy:
#     needs: before
#     # your deploy
#   after:
#     needs: deploy
#     uses: ./${path}
#     with: { deployed: true }
${calls}name: Readiness
on:
  pull_request:
  merge_group:
  workflow_call:
    inputs:
      deployed:
        description: Ask what is served now, rather than what is to be deployed
        type: boolean
        default: false
${secret}  workflow_dispatch:
    inputs:
      deployed:
        description: Ask what is served now, rather than what is to be deployed
        type: boolean
        default: false
permissions:
  contents: read # checkout
jobs:
  readiness: # no \`if\` here: GitHub counts a skipped job as a success
${directory === null ? '' : `    name: ${JSON.stringify(check)}\n`}    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: ${hasDocument ? '0 # who ticked a box, and when' : '2 # the base of a pull request'}
          persist-credentials: false
      - name: Before a deploy
        if: \${{ !inputs.deployed }}
        uses: readiness-gate/readiness-gate@v1
${before === '' ? '' : `        with:\n${before}`}      - name: After a deploy
        if: \${{ inputs.deployed }}
        uses: readiness-gate/readiness-gate@v1
        with:
${inputs('          phase: post-deploy\n')}`;
}
function oneLine(path) {
	return path.replace(/\s+/g, ' ');
}
const attestations = `${(0,line .S)('attestations')}# Who has seen an item done, and when; \`readiness attest ITEM --by NAME\` writes it.
# - { item: team-trained, by: rina, on: 2026-11-20, evidence: https://wiki.example.com/training }
[]
`;

var context = __webpack_require__(48402);
var exit = __webpack_require__(28513);
var settings = __webpack_require__(61192);
var shape = __webpack_require__(21065);
var cli_arguments = __webpack_require__(33814);
var ask = __webpack_require__(90039);
var github_people = __webpack_require__(41688);
var formats_dates = __webpack_require__(65073);
;

const firstWeek = 3;
const lastWeek = 12;
function isDebt({ required, status }) {
	return required && (status === 'failed' || status === 'pending' || status === 'expired');
}
function debtsOf(items, { today, mostDays, ownerOf }) {
	const byOwner = Map.groupBy(items, ownerOf);
	const dates = new Map([...byOwner.values()].flatMap((some) => some.map((item, at) => [item, (0,formats_dates .fi)(today, Math.min(daysFor(at, some.length, mostDays), mostDays))])));
	return items.map((item) => {
		const owner = ownerOf(item);
		const rules = rulesOf(item);
		return {
			item: item.id,
			title: item.title,
			rule: rules.length === 1 && isAllOfRules(item) ? rules[0] : undefined,
			reason: reasonOf(item, rules, owner, today),
			owner,
			expires: dates.get(item) ?? (0,formats_dates .fi)(today, 1),
		};
	});
}
function daysFor(at, of, mostDays) {
	const last = Math.max(1, Math.min(lastWeek, Math.floor(mostDays / 7)));
	const first = Math.min(firstWeek, last);
	return 7 * (first + Math.floor((at * (last - first + 1)) / of));
}
function rulesOf({ checks }) {
	const errors = checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'));
	return [...new Set(errors.map(({ rule }) => rule))];
}
function isAllOfRules({ checks }) {
	return checks.every(({ status }) => status === 'passed' || status === 'failed');
}
const mostRules = 5;
function reasonOf({ status }, rules, owner, today) {
	const day = (0,formats_dates .fi)(today, 0);
	const who = owner === null ? '' : `; ${owner} sees to it`;
	if (status !== 'failed')
		return `nobody had attested it when the gate was adopted on ${day}${who}`;
	const more = rules.length > mostRules ? ` and ${rules.length - mostRules} more` : '';
	return `not met when the gate was adopted on ${day} (${rules.slice(0, mostRules).join(', ')}${more})${who}`;
}

var probe_error = __webpack_require__(49540);
var probe_git = __webpack_require__(96206);
var perform = __webpack_require__(34329);
var run_progress = __webpack_require__(26514);
var verdict_verdict = __webpack_require__(36472);
var cli_records = __webpack_require__(21266);
;


const mostTimes = 3;
const nothing = '-';
async function askedOf(terminal, { told, found, wantsServer }) {
	const url = told.url ??
		(await answered(terminal, { text: 'What is the address of production', offered: found.url, fault: faultOfUrl }));
	const envFile = told.envFile ??
		(await answered(terminal, { text: 'Which env file does it read', offered: found.envFile, fault: () => null }));
	const ssh = told.ssh ??
		(wantsServer
			? await answered(terminal, {
				text: 'Some items look at its server. How is it reached by ssh, as user@host',
				offered: null,
				fault: faultOfAccount,
			})
			: null);
	return { url, envFile, ssh };
}
async function agreed(terminal, question) {
	return /^y(?:es)?$/i.test(await terminal.ask(`${question} (y/N)?`));
}
async function asks_nameOf(terminal, question, offered) {
	return answered(terminal, { text: question, offered, fault: () => null });
}
async function answered(terminal, { text, offered, fault }) {
	const usual = offered === null ? 'Enter: none' : `Enter: ${offered}, ${nothing}: none`;
	for (let time = 1;; time++) {
		const said = await terminal.ask(`${text} (${usual})?`);
		const answer = said === nothing ? null : said === '' ? offered : said;
		const wrong = answer === null ? null : fault(answer);
		if (wrong === null)
			return answer;
		if (time === mostTimes)
			throw new checklist_problems .j([(0,checklist_problems .C)(wrong, 'nothing was written')]);
		terminal.say(wrong);
	}
}
function faultOfUrl(text) {
	const url = URL.parse(text);
	const isSite = (url?.protocol === 'https:' || url?.protocol === 'http:') && url.search === '' && url.hash === '';
	if (url !== null && `${url.username}${url.password}` !== '')
		return 'the address holds a login, which would be copied into the checklist: give it without';
	return isSite ? null : `${(0,shape .lG)(text)} is no address such as https://shop.example.com`;
}
function faultOfAccount(text) {
	return /^[A-Za-z_][\w.-]*@[\w.:[\]-]+$/.test(text) ? null : `${(0,shape .lG)(text)} is not user@host`;
}

;











const dayMs = 86_400_000;
async function adopt(root, approver, terminal, isDry) {
	if (process.env.GITHUB_ACTIONS === 'true')
		throw new checklist_problems .j([
			(0,checklist_problems .C)('--adopt is for a person at a checkout, not for a workflow', 'run it once, and commit what it writes'),
		]);
	const records = await (0,cli_records .K)({ config: undefined, workingDirectory: undefined });
	const by = approver ?? (await approverOf(root, terminal));
	const debts = [];
	let path = null;
	for (;;) {
		const { items, verdict } = await gateOf(root);
		const unmet = items.filter(isDebt);
		refuseSecond(unmet);
		const found = await datedOf(unmet, records);
		debts.push(...found);
		if (found.length > 0 && !isDry)
			({ path } = await records.write('waivers', found.map((debt) => recordOf(debt, by))));
		if (found.length > 0 && !isDry && items.some(({ status }) => status === 'blocked'))
			continue;
		const waived = new Set(found.map(({ item }) => item));
		const open = items.filter(({ id, required, status }) => required && !(0,verdict_verdict .TD)(status) && !waived.has(id));
		return { debts, open, isGreen: open.length === 0 && verdict !== 'error', path };
	}
}
function recordOf({ item, rule, reason, expires }, by) {
	return { item, rule, reason, 'approved-by': by, expires };
}
async function gateOf(root) {
	const progress = (0,run_progress .W)();
	const { report } = await (0,perform .y)((0,settings .R4)({}), {
		cwd: root,
		env: process.env,
		progress,
		beforeCommands: async () => (await __webpack_require__.e(  6682).then(__webpack_require__.bind(__webpack_require__, 36682))).hideEnvironment(process.env),
		namesCommit: false,
	});
	progress.end();
	if (report.items.length === 0 && report.problems)
		throw new checklist_problems .j(report.problems);
	return report;
}
function refuseSecond(unmet) {
	const second = unmet.filter(({ waiver }) => waiver !== null);
	if (second.length === 0)
		return;
	const problems = second.map(({ id, waiver }) => (0,checklist_problems .C)(`item "${id}" has a waiver already (until ${waiver?.expires}), and is not met`, 'meet it, or renew the waiver by hand with a reason: `readiness waive`'));
	throw new checklist_problems .j([(0,checklist_problems .C)('--adopt gives nothing a second date, so no waiver was written'), ...problems]);
}
async function datedOf(unmet, { checklist }) {
	const people = (0,github_people .x)(checklist, { remote: async () => null, base: { kind: 'none' }, deployers: [] });
	const owners = new Map();
	for (const { id, owner, checks } of unmet) {
		const file = checks.flatMap(({ findings }) => findings).find(({ location }) => location !== undefined)
			?.location?.file;
		owners.set(id, owner ?? (await ownersOf(people, file ?? null)));
	}
	const mostDays = Math.floor(checklist.defaults.waiverMs / dayMs);
	return debtsOf(unmet, { today: new Date(), mostDays, ownerOf: ({ id }) => owners.get(id) ?? null });
}
async function ownersOf(people, path) {
	try {
		return (await people.ownersOf(path)).join(' ') || null;
	}
	catch (error) {
		if (!(error instanceof probe_error .B))
			throw error;
		return null;
	}
}
async function approverOf(root, terminal) {
	const answer = await (0,probe_git.runGit)(['config', '--get', 'user.name'], { cwd: root }).catch(() => undefined);
	const user = (answer?.code === 0 && answer.stdout.toString('utf8').trim()) || null;
	const name = terminal === null ? user : await asks_nameOf(terminal, 'Who approves that what is not met gets time', user);
	if (name === null)
		throw new checklist_problems .j([(0,checklist_problems .C)('--approved-by is missing', 'who approves the waivers of --adopt')]);
	return name;
}

var report_escape = __webpack_require__(72527);
var words = __webpack_require__(58191);
;


function adoptedData({ debts, open, isGreen }) {
	return {
		waivers: debts.map(({ item, rule, owner, expires }) => ({ item, rule: rule ?? null, owner, expires })),
		open: open.map(({ id, status }) => ({ item: id, status })),
		green: isGreen,
	};
}
function adoptedText({ debts, open, isGreen, path }) {
	const inOrder = debts.toSorted((a, b) => a.expires.localeCompare(b.expires));
	const rows = inOrder.map(({ item, rule, owner, expires }) => `  ${expires}  ${item}${rule === undefined ? '' : ` (${rule})`}${owner === null ? '' : `  ${(0,report_escape .kc)(owner)}`}\n`);
	const dated = debts.length === 0
		? 'Nothing that is asked is unmet.\n'
		: `${(0,words .U9)(debts.length, 'item')} not met, with a day until which each may stay so${path === null ? '' : `, in ${path}`}:\n${rows.join('')}`;
	const closed = open.length === 0
		? ''
		: `\nNo waiver, since nobody knows how it stands:\n${open.map(openText).join('')}Mend that, and run \`readiness init --adopt\` again.\n`;
	const end = isGreen
		? 'The gate is open today, closes for what is new, and for each of these after its day. Next: commit `.github`.'
		: 'The gate stays closed.';
	return `\n${dated}${closed}\n${end}`;
}
function openText({ id, status, reason, checks }) {
	const [finding] = checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'));
	const why = `  ${id} ${words .o7[status].word}: ${(0,report_escape .kc)(finding?.message ?? reason ?? '', '      ')}\n`;
	return finding === undefined ? why : `${why}      fix: ${(0,report_escape .kc)(finding.fix, '      ')}\n`;
}

var clean = __webpack_require__(45745);
;




const shown = (text) => (0,report_escape .kc)((0,clean .X5)(text));
function asData({ facts, told, document, presets, entries, shown: text, files }) {
	const { stacks, compose, nginx, settings, health } = facts;
	return {
		version: 1,
		document,
		stacks,
		facts: { ...told, compose, nginx, settings, health },
		presets,
		items: entries.map(({ id, item, proposed }) => ({
			line: item.line,
			title: (0,clean .X5)(item.title),
			section: (0,clean .X5)(item.headings.at(-1) ?? ''),
			id,
			status: proposed.status,
			kinds: kindsOf(proposed),
			why: 'needs' in proposed ? `${proposed.why}; it needs ${proposed.needs.join(' and ')}` : proposed.why,
		})),
		files: text === null ? files : [],
	};
}
function kindsOf(proposed) {
	if (proposed.status === 'manual')
		return ['manual'];
	return 'checks' in proposed ? Object.keys(proposed.checks) : [];
}
function asText(made, next) {
	const { document, entries, fresh, path, shown: text, nothing, files } = made;
	const isNew = files.length > 0;
	const about = document === null ? '' : ` of ${shown(document)}`;
	const counted = entries.length === 0
		? ''
		: `${entries.length} ${entries.length === 1 ? 'box' : 'boxes'}${about}${fresh.length === entries.length ? '' : `, ${fresh.length} new`}:\n\n${tableOf(fresh, shown)}${needsText(fresh)}\n`;
	const written = files.map((file) => `  ${shown(file)}\n`).join('');
	const head = text === null ? '' : `${text}\n`;
	if (nothing !== null)
		return `${head}${counted}Nothing is written, because ${nothing}.\n`;
	if (!isNew)
		return `Nothing new: ${path} has everything that was found.\n${next}\n`;
	return `${head}${counted}${text === null ? 'Written' : 'Would be written'}:\n${written}\n${path} is valid: ${(0,words .U9)(made.items, 'item')}.\n${next}\n`;
}
function needsText(entries) {
	const needs = needsOf(entries);
	if (needs.length === 0)
		return '';
	return `\n  missing values:\n${needs.map(([need, items]) => `  ${String(items).padStart(4)}  ${shown(need)}\n`).join('')}`;
}
function nextStep({ told, entries, items, path }) {
	const waits = needsOf(entries);
	const isKnown = (need) => /`url`|`env-file`/.test(need);
	const [known] = waits.filter(([need]) => isKnown(need));
	if (told.url === null && (known !== undefined || entries.length === 0))
		return `Next: give the address of production by \`readiness init --url https://\u2026\`, or as \`url\` in ${path}.`;
	if (known !== undefined)
		return `Next: give ${known[0]} in ${path}, and run \`readiness init\` again.`;
	return items === 0
		? ''
		: 'Next: `readiness run` asks everything; `readiness init --adopt` gives what is not met yet a date.';
}

var github_repository = __webpack_require__(42635);
;






async function placeOf(root) {
	return (await (0,github_repository .u)(root).place()) ?? { top: root, prefix: '' };
}
async function workflowAt({ top, prefix }, about) {
	const directory = prefix === '' ? null : prefix.replace(/\/$/, '');
	const name = directory === null ? 'readiness' : `readiness-${(0,external_node_path_.basename)(directory).replace(/[^\w.-]/g, '-')}`;
	const path = `.github/workflows/${name}.yml`;
	const others = (0,external_node_fs_.globSync)('.github/workflows/*.{yml,yaml}', { cwd: top }).flatMap((one) => textAt((0,external_node_path_.join)(top, one)) ?? []);
	const isRun = others.some((text) => runsGate(text) && (directory === null || asksIn(directory, text)));
	if (isRun || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, path)))
		return null;
	const { envFile } = about;
	const isInCheckout = envFile !== null && (await isTracked((0,external_node_path_.join)(top, prefix), envFile));
	return [path, workflowText({ ...about, path, directory, envFile: isInCheckout ? null : envFile })];
}
function asksIn(directory, workflow) {
	const named = [...workflow.matchAll(/working-directory:[ \t]{0,9}["']?([^"'\n#]{1,200})/g)];
	return named.some(([, one = '']) => one.trim().replace(/^\.\//, '').replace(/\/$/, '') === directory);
}
async function isTracked(root, path) {
	if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
		return false;
	const answer = await (0,probe_git.runGit)(['ls-files', '--error-unmatch', '--', path], { cwd: root }).catch(() => undefined);
	const isRepository = (await (0,github_repository .u)(root).place()) !== null;
	return answer?.code === 0 || !isRepository;
}

var node_options = __webpack_require__(60207);
;





























async function initCommand(args) {
	const { values, positionals } = (0,cli_arguments .qg)(args, 'init');
	const isData = (0,cli_arguments .UX)(values);
	const isQuiet = values.yes === true || !process.stdout.isTTY;
	const terminal = isQuiet ? null : (0,ask .J)();
	try {
		const { made, adopted } = await initAt(process.cwd(), values, positionals, terminal);
		if (isData) {
			const data = { ...asData(made), ...(adopted && adoptedData(adopted)) };
			process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
		}
		else
			process.stdout.write(asText(made, adopted === null ? nextStep(made) : adoptedText(adopted)));
		if (made.nothing !== null && made.shown === null)
			(0,exit .qZ)(2);
		if (adopted !== null)
			(0,exit .qZ)(adopted.isGreen ? 0 : 1);
	}
	finally {
		terminal?.close();
	}
}
async function initAt(root, values, positionals, terminal) {
	if (positionals.length > 1)
		throw new checklist_problems .j([(0,checklist_problems .C)('init takes one list', 'such as readiness init LAUNCH.md')]);
	const flags = toldByFlags(values);
	const existing = await existingAt(root);
	const facts = (0,detect .o)(root);
	const list = listAt(root, positionals[0] ?? existing?.document ?? undefined, facts);
	const told = await toldOf(flags, existing, facts, list, terminal);
	const sources = sourcesOf(facts, told, list);
	const mayAsk = terminal !== null && existing === null && list !== null;
	const wantsIds = values.ids === true ||
		(mayAsk && (await agreed(terminal, 'Shall each box name its item in a comment, so that it may be reworded')));
	const made = await madeOf(root, sources, existing, wantsIds ? documentOf(sources) : null, {
		isDry: values['dry-run'] === true,
		expands: values.expand === true,
	});
	return { made, adopted: values.adopt === true ? await adoptedOf(root, values, made, terminal) : null };
}
async function adoptedOf(root, values, made, terminal) {
	if (made.nothing !== null)
		throw new checklist_problems .j([(0,checklist_problems .C)(made.nothing)]);
	if (made.shown !== null && made.files.length > 0)
		throw new checklist_problems .j([(0,checklist_problems .C)('--adopt runs the gate that is written; leave out --dry-run')]);
	return adopt(root, (0,settings .Qq)(values['approved-by']), terminal, made.shown !== null);
}
function toldByFlags(values) {
	const envFiles = [values['env-file'] ?? []].flat().flatMap((one) => (typeof one === 'string' ? [one] : []));
	const [url, ssh] = [(0,settings .Qq)(values.url) ?? null, (0,settings .Qq)(values.ssh) ?? null];
	const faults = [url && faultOfUrl(url), ssh && faultOfAccount(ssh)].flatMap((fault) => fault || []);
	if (envFiles.length > 1)
		faults.push('init takes one env file');
	if (faults.length > 0)
		throw new checklist_problems .j(faults.map((fault) => (0,checklist_problems .C)(fault)));
	(0,node_options .R)(envFiles);
	return { url, ssh, envFile: envFiles[0] ?? null };
}
async function toldOf(flags, existing, facts, list, terminal) {
	const told = {
		url: flags.url ?? existing?.told.url ?? null,
		envFile: flags.envFile ?? existing?.told.envFile ?? null,
		ssh: flags.ssh ?? existing?.told.ssh ?? null,
	};
	if (existing !== null)
		return told;
	const named = list === null ? null : (0,init_list .hG)(list.markdown);
	const found = {
		url: facts.url,
		envFile: facts.envFile === '.env' ? (named ?? '.env') : (facts.envFile ?? named),
		ssh: null,
	};
	if (terminal === null)
		return { url: told.url ?? found.url, envFile: told.envFile ?? found.envFile, ssh: told.ssh };
	const wantsServer = (list?.items ?? []).some((item) => {
		const proposed = proposeWith(item, facts, told);
		return proposed.status === 'needs-value' && proposed.needs.some((need) => need.includes('`servers`'));
	});
	return askedOf(terminal, { told, found, wantsServer });
}
function sourcesOf(facts, told, list) {
	const items = list?.items ?? [];
	const ids = idsOf(items);
	const entries = items.map((item, index) => ({ id: ids[index] ?? '', item, proposed: proposeWith(item, facts, told) }));
	return { facts, told, list, entries };
}
function documentOf({ list, entries }) {
	if (list === null)
		return null;
	const marked = withIds(list.markdown, entries);
	if (marked === null)
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`${list.path} would read otherwise with comments on its boxes`, 'leave out --ids; nothing was written'),
		]);
	return marked === list.markdown ? null : [list.path, marked];
}
async function madeOf(root, sources, existing, document, { isDry, expands }) {
	const path = existing?.path ?? usualPath;
	const proposed = existing === null ? await newChecklist(sources) : withNew(sources, existing);
	const written = proposed !== null && expands ? await expandedAt(root, path, proposed) : proposed;
	if (written === null)
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`${path} does not end with its sections, or says what --url, --env-file or --ssh would say, so nothing can be added to it`, 'look at the proposals with --dry-run in another directory, and take over what you want'),
		]);
	const size = Buffer.byteLength(written.text);
	if (size > tree .j)
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`the checklist of ${sources.entries.length} boxes would have ${size} bytes; the most is ${tree .j}`, 'name a list of what is a condition of a release'),
		]);
	if (existing === null && !asksSomething(written.text))
		return nothingMade(sources, written, path, isDry);
	const place = await placeOf(root);
	const inCheckout = written.text === existing?.text ? [] : [[path, written.text]];
	if (existing === null && sources.entries.some(({ proposed }) => proposed.status === 'manual'))
		inCheckout.push(...init_missing(root, ['.github/readiness/attestations.yml', attestations]));
	if (document !== null)
		inCheckout.push(document);
	const { checklist } = await (0,read .z)(readingOf(root, inCheckout));
	const files = inCheckout.map(([name, content]) => [`${place.prefix}${name}`, content]);
	if (existing === null) {
		const workflow = await workflowAt(place, {
			hasDocument: sources.list !== null,
			envFile: sources.told.envFile,
			isAskedBefore: checklist.items.some(({ required, phase }) => required && phase !== 'post-deploy'),
		});
		if (workflow !== null)
			files.push(workflow);
	}
	if (!isDry)
		writeFiles(place.top, files.toReversed());
	return {
		...written,
		facts: sources.facts,
		told: sources.told,
		document: sources.list?.path ?? null,
		entries: sources.entries,
		items: checklist.items.length,
		path,
		shown: isDry ? written.text : null,
		nothing: null,
		files: files.map(([name]) => (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(place.top, name)).replaceAll('\\', '/')),
	};
}
function readingOf(root, planned) {
	return {
		cwd: root,
		env: {},
		run: (0,context .p)({}, root),
		now: new Date(),
		needsNoSecret: true,
		tree: (top) => (0,overlay .j)((0,work_tree ._E)(top), new Map(planned)),
	};
}
async function expandedAt(root, path, written) {
	const { expanded } = await __webpack_require__.e(  9604).then(__webpack_require__.bind(__webpack_require__, 29604));
	const text = await expanded(written.text, readingOf(root, [[path, written.text]]));
	if (text !== null)
		return { ...written, text, presets: [] };
	throw new checklist_problems .j([
		(0,checklist_problems .C)(`${path} extends no preset whose items could be written out`, 'leave out --expand'),
	]);
}
function init_missing(root, file) {
	return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, file[0]), { throwIfNoEntry: false }) === undefined ? [file] : [];
}
function asksSomething(checklist) {
	return /^(?:extends:| {2}- title:)/m.test(checklist);
}
function nothingMade({ facts, told, list, entries }, written, path, isDry) {
	const waits = entries.some(({ proposed }) => proposed.status === 'needs-value');
	return {
		...written,
		facts,
		told,
		document: list?.path ?? null,
		entries,
		items: 0,
		path,
		shown: isDry ? written.text : null,
		nothing: waits
			? 'every box waits for a value, so there is nothing to ask yet: give --url, --env-file or --ssh'
			: 'no box of the list is a condition of a release: name another list',
		files: [],
	};
}
function listAt(root, named, facts) {
	const path = named ?? (0,detect .q)(root, facts);
	if (path === null)
		return null;
	const markdown = init_read(root, path);
	const items = (0,init_list .Dw)(markdown);
	if (items.length === 0)
		throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} has no boxes (\`- [ ] \u2026\`)`)]);
	const absolute = (0,external_node_path_.resolve)(root, path);
	if ((0,work_tree .qm)(root, absolute))
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`${(0,shape .lG)(path)} lies outside of this directory`, 'run init where both are, or copy the list'),
		]);
	return { path: (0,external_node_path_.relative)(root, absolute).replaceAll('\\', '/'), markdown, items };
}
function init_read(root, path) {
	try {
		const stats = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path));
		if (!stats.isFile())
			throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} is no file`)]);
		if (stats.size > init_list .XZ)
			throw new checklist_problems .j([
				(0,checklist_problems .C)(`${(0,shape .lG)(path)} is larger than 1 MiB: give the part of it that is the list`),
			]);
		const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, path));
		const isUtf16 = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2));
		if (isUtf16 || (!bytes.includes(0) && !(0,external_node_buffer_.isUtf8)(bytes)))
			throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} is not UTF-8`, 'save it as UTF-8')]);
		if (bytes.includes(0))
			throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} is no text`)]);
		return bytes.toString('utf8');
	}
	catch (error) {
		if (error instanceof checklist_problems .j)
			throw error;
		throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} cannot be read`)]);
	}
}


  }),

  60207:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	R: () => (  refuseOptionsFrom)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);


function refuseOptionsFrom(envFiles) {
	if (envFiles.length === 0 || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)('/proc/self/cmdline'))
		return;
	const args = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/cmdline', 'utf8').split('\0');
	const end = args.indexOf('--');
	const taken = args.findIndex((arg) => arg === '--env-file' || arg.startsWith('--env-file='));
	if (taken < 0 || (end >= 0 && end < taken))
		return;
	const envFile = envFiles.find(setsNodeOptions);
	if (envFile === undefined)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([
		(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`Node has applied the NODE_OPTIONS of ${envFile} to the gate itself`, 'put `--` behind `node`, as in `node -- dist/index.js run --env-file \u2026`'),
	]);
}
function setsNodeOptions(path) {
	const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false;
	return isFile && /^[ \t]*(export[ \t]+)?NODE_OPTIONS\s*=/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
}


  }),

  21266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  K: () => (  recordsAt)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var where = __webpack_require__(43850);
var checklist_problems = __webpack_require__(84574);
var checklist_read = __webpack_require__(14303);
var dist = __webpack_require__(38815);
var yaml_conflict = __webpack_require__(19634);
var editor_line = __webpack_require__(92396);
;



function withRecord(text, name, record) {
	const entries = Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
	const line = `- ${(0,dist .As)(entries, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\n`;
	const document = (0,dist .Tp)(text);
	if (document.errors.length > 0)
		return null;
	const top = document.toJS();
	if (text === '')
		return `${(0,editor_line .S)(name)}${line}`;
	if (top === null || top === undefined)
		return `${text}${text.endsWith('\n') ? '' : '\n'}${line}`;
	const isFlow = /^\s*\[/.test(withoutComments(text));
	if (Array.isArray(top) && !isFlow)
		return `${text}${text.endsWith('\n') ? '' : '\n'}${indentOf(text)}${line}`;
	const path = Array.isArray(top) ? [] : [name];
	if (!Array.isArray(top) && !(typeof top === 'object' && Array.isArray(top[name])))
		return null;
	document.addIn(path, document.createNode(entries, { flow: true }));
	return document.toString({ lineWidth: 0 });
}
function faultOfList(text, name) {
	const conflict = (0,yaml_conflict .X)(text);
	if (conflict !== null)
		return `holds a merge conflict that begins in line ${conflict}`;
	return withRecord(text, name, {}) === null ? `is no list of ${name}` : null;
}
function withoutComments(text) {
	return text.replace(/^[ \t]*#.*$|^---.*$/gm, '').trimStart();
}
function indentOf(text) {
	return /^( *)- /m.exec(text)?.[1] ?? '';
}

var records_where = __webpack_require__(142);
var overlay = __webpack_require__(38369);
var tree_text = __webpack_require__(72830);
var work_tree = __webpack_require__(30369);
var context = __webpack_require__(48402);
var working_directory = __webpack_require__(16752);
;












async function recordsAt({ config, workingDirectory: directory }) {
	const cwd = (0,working_directory .p)(process.cwd(), { workingDirectory: directory });
	const now = new Date();
	const found = await (0,where .G)({ cwd, config, env: {}, run: (0,context .p)({}, cwd), now });
	if (!found.value)
		throw new checklist_problems .j(found.problems);
	const { root, path: way } = found.value;
	const read = (tree) => (0,checklist_read .z)({ cwd, config, env: process.env, run: (0,context .p)(process.env, cwd), now, tree, needsNoSecret: true });
	const files = (0,work_tree ._E)(root);
	for (const name of ['attestations', 'waivers'])
		await before(files, way, name);
	const { checklist, redact } = await read(work_tree ._E);
	return {
		cwd,
		checklist,
		mask: (text) => redact.mask(text),
		write: async (file, records) => {
			const { path, text } = await before(files, way, file);
			const after = records.reduce((whole, record) => withRecord(whole, file, record) ?? whole, text);
			const { checklist: renewed } = await read((top) => (0,overlay .j)((0,work_tree ._E)(top), new Map([[path, after]])));
			const absolute = (0,external_node_path_.join)(root, path);
			await (0,promises_.mkdir)((0,external_node_path_.dirname)(absolute), { recursive: true });
			await (0,promises_.writeFile)(absolute, after);
			return { path, checklist: renewed };
		},
	};
}
async function before(tree, checklist, file) {
	const { path, isThere } = await (0,records_where .X)(tree, checklist, file);
	if (!isThere)
		return { path, text: '' };
	const { value: text, problems } = (0,tree_text .b)(await tree.read(path), path);
	if (text === undefined)
		throw new checklist_problems .j(problems);
	const fault = faultOfList(text, file);
	if (fault !== null)
		throw new checklist_problems .j([(0,checklist_problems .C)(`${path} ${fault}`, 'mend it first; nothing was written')]);
	return { path, text };
}


  }),

  49466:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	sameWords: () => (  sameWords),
	tasksIn: () => (  tasksIn)
  });
  var _boxes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92170);
  var _tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4897);


function tasksIn(markdown) {
	return (0,_boxes_js__WEBPACK_IMPORTED_MODULE_0__  .B6)(markdown).map(taskOf);
}
function taskOf({ node, line, mark, isTask, headings, hasBoxes }) {
	const own = (node.children ?? []).filter(({ type }) => type !== 'list');
	const text = own
		.filter(({ type }) => type !== 'code')
		.map(_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)
		.join(' ')
		.replace(_boxes_js__WEBPACK_IMPORTED_MODULE_0__  ._Z, '')
		.trim();
	const [first] = own[0]?.children ?? [];
	const bold = first?.type === 'strong' ? (0,_tree_js__WEBPACK_IMPORTED_MODULE_1__  .b6)(first).replace(/:$/, '') : '';
	return {
		line,
		ticked: isTask && mark === 'x',
		text,
		title: bold === '' ? text : bold,
		section: headings.at(-1) ?? null,
		hasBoxes,
		link: own.map(linkIn).find((link) => link !== null) ?? null,
		id: own.map(_tree_js__WEBPACK_IMPORTED_MODULE_1__  .DG).find((id) => id !== null) ?? null,
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
const state = any('configured|enabled|set|set up|setup|installed|active|activated|valid|validated|working|works?', 'in place|obtained|enforced|forced|running|up|healthy|present|ready|applied|passing|passes?|green', 'accessible|reachable|loads?|returns?|responds?|responding|exposed|available|connected', 'operational|functional|functioning|verified|configure|enable|enforce|install|use|uses|add|added', 'ensure|verify|check|confirm|implement|implemented|strong|unique|random|secure|secured|restricted', 'complete|completed|created|generated|done|deployed|provisioned|defined|live|tested|on', 'configurad[oa]s?|configurar|ativ[oa]s?|ativad[oa]s?|habilitad[oa]s?|habilitar|rodando', 'funcionando|instalad[oa]s?|instalar|activ[oa]s?|configur\u00e9[es]?|activ\u00e9[es]?|install\u00e9[es]?|aktiv', 'konfiguriert|eingerichtet|installiert|aktiviert|l\u00e4uft|aktif|etkin\\w*|kuruldu|yap\u0131land\u0131r\u0131ld\u0131', '\u00e7al\u0131\u015f\u0131yor|\u043d\u0430\u0441\u0442\u0440\u043e\u0435\u043d[\u0430\u043e\u044b]?|\u0432\u043a\u043b\u044e\u0447[\u0435\u0451]\u043d[\u0430\u043e\u044b]?|\u0440\u0430\u0431\u043e\u0442\u0430\u0435\u0442', '\u5df2?\u914d\u7f6e', '\u5df2?\u542f\u7528', '\u6b63\u5e38');
const placeholder = /^(?:<.*|\$.*|\[.*|\.\.\.|\u2026|xxx+|your.*|example.*|changeme|change-me|placeholder|.*(?:example\.(?:com|org|net)|your-?(?:domain|app|site|server)|yourdomain|mydomain|domain\.com).*)$/i;


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


  }),

  60495:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  om: () => (  block),
  ni: () => (  commented),
  u0: () => (  entryText),
  iq: () => (  foundText),
  Eo: () => (  sectionsText)
});

var dist = __webpack_require__(38815);
var literal = __webpack_require__(39545);
var words = __webpack_require__(85591);
;

const beforehand = new Set(['env', 'file', 'compose', 'nginx', 'gunicorn', 'django', 'github', 'report']);
const afterwards = (0,words .bz)('post-?\\s?(?:launch|deploy\\w*|release|go-?live)', 'after (?:the )?(?:launch|deploy\\w*|release|go-?live)');
function phaseOf({ item, proposed }) {
	if (!('checks' in proposed))
		return afterwards.test(item.headings.at(-1) ?? '') ? 'post-deploy' : null;
	const { checks } = proposed;
	const isBefore = Object.entries(checks).every(([kind, config]) => beforehand.has(kind) && !/"on":/.test(JSON.stringify(config)));
	return isBefore ? 'pre-deploy' : 'post-deploy';
}

;



const optional = /\b(?:optional(?:ly)?|if (?:needed|applicable|using|you use)|recommended|nice[ -]to[ -]have)\b/i;
function sectionsText(entries) {
	const gate = entries.filter(({ proposed }) => proposed.status !== 'not-gate');
	const sections = Map.groupBy(gate, ({ item }) => item.headings.at(-1) ?? 'Checklist');
	return [...sections].map(([title, some]) => sectionText(title, some)).join('');
}
function foundText(found, hasList) {
	if (found.length === 0)
		return '';
	const items = found.map(({ id, title, phase, checks }) => block({ id, title, phase, ...checks }).replace(/^( *override:)$/m, '$1 # what the list asks itself'));
	const title = hasList ? 'Beyond the list # what it does not ask; take out what you do not want' : 'This repository';
	return `  - title: ${title}\n    items:\n${items.join('')}`;
}
function sectionText(title, entries) {
	const texts = entries.map(entryText);
	const isEmpty = entries.every(({ proposed }) => proposed.status === 'needs-value');
	const head = `  - title: ${scalar((0,literal .b)(title))}\n    items:\n`;
	return isEmpty ? `${commented(head)}${texts.join('')}` : `${head}${texts.join('')}`;
}
function entryText(entry) {
	const { id, proposed } = entry;
	const item = (0,literal .e)(entry.item);
	const phase = phaseOf(entry);
	const base = {
		id,
		title: item.title,
		...(optional.test(`${item.text} ${item.headings.at(-1) ?? ''}`) && { required: false }),
		...(phase !== null && { phase }),
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
	if (notes.length > 0)
		return `${text.replace(/[\s:.]+$/, '')}: ${notes.join('; ')}`;
	return text === title ? `Say who has seen it, and when: ${text}` : text;
}
function block(value) {
	const document = new dist .yo([value]);
	(0,dist .YR)(document, {
		Seq: (_, list) => {
			if (list.items.every(dist .jn))
				list.flow = true;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^(?=.)/gm, '      ');
}
function commented(text) {
	return text.replace(/^( *)(?=\S)/gm, (indent) => `${indent}# `);
}
function scalar(text) {
	return (0,dist .As)(text, { lineWidth: 0 }).trimEnd();
}


  }),

  32453:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	i0: () => (  killGroup),
	ig: () => (  runRaw),
	runProcess: () => (  runProcess),
	s6: () => (  Bounded)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);


const graceMs = 500;
const graceShare = 0.1;
const lastWordsMs = 3000;
async function runProcess(argv, options) {
	const { stdoutEnd: _, ...result } = await runRaw(argv, options);
	return { ...result, stdout: result.stdout.toString('utf8'), stderr: result.stderr.toString('utf8') };
}
function runRaw(argv, options) {
	const started = performance.now();
	const [program = '', ...args] = argv;
	return new Promise((done, fail) => {
		if (options.signal?.aborted)
			return fail(stopped(program));
		const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
			cwd: options.cwd,
			env: { ...options.env },
			detached: true,
			stdio: ['pipe', 'pipe', 'pipe'],
		});
		const stdout = new Bounded(options.maxBytes);
		const stderr = new Bounded(options.maxBytes);
		child.stdout.on('data', (chunk) => {
			stdout.add(chunk);
			options.onStdout?.(chunk);
		});
		child.stderr.on('data', (chunk) => stderr.add(chunk));
		for (const pipe of child.stdio)
			pipe?.on('error', () => { });
		child.stdin.end(options.stdin ?? '');
		let timedOut = false;
		let ending = false;
		let killer;
		const end = async () => {
			if (ending)
				return;
			ending = true;
			await options.beforeEnd?.();
			killGroup(child, 'SIGTERM');
			killer = setTimeout(() => killGroup(child, 'SIGKILL'), Math.min(graceMs, options.timeoutMs * graceShare));
		};
		const timer = setTimeout(() => {
			timedOut = true;
			void end();
		}, options.timeoutMs);
		const abort = () => void end();
		options.signal?.addEventListener('abort', abort);
		let straggler;
		const leave = (afterMs) => {
			clearTimeout(timer);
			straggler ??= setTimeout(() => {
				killGroup(child, 'SIGKILL');
				setImmediate(() => {
					child.stdout.destroy();
					child.stderr.destroy();
				});
			}, afterMs);
		};
		child.on('exit', () => leave(graceMs));
		void options.answered?.then(() => leave(lastWordsMs));
		const tidy = () => {
			ending = true;
			clearTimeout(timer);
			clearTimeout(killer);
			clearTimeout(straggler);
			options.signal?.removeEventListener('abort', abort);
		};
		child.on('error', (error) => {
			tidy();
			fail(notStarted(program, error));
		});
		child.on('close', (code, signal) => {
			tidy();
			killGroup(child, 'SIGKILL');
			if (options.signal?.aborted && !timedOut)
				return fail(stopped(program));
			done({
				code,
				signal,
				stdout: stdout.bytes(),
				stdoutEnd: stdout.end,
				stderr: stderr.bytes(),
				truncated: stdout.truncated || stderr.truncated,
				timedOut,
				durationMs: Math.round(performance.now() - started),
			});
		});
	});
}
function killGroup(child, signal) {
	if (child.pid === undefined)
		return;
	try {
		process.kill(-child.pid, signal);
	}
	catch {
	}
}
function stopped(program) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('gate/timeout', `${program} was stopped`, {
		expected: 'an end by itself',
		observed: 'the run was stopped',
	});
}
function notStarted(program, error) {
	const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__  .$)(error) ?? 'unknown';
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('command/not-found', `${program} cannot be started`, {
		expected: 'a program on the PATH of the gate',
		observed: code === 'ENOENT' ? 'no such program' : code,
		cause: error,
	});
}
const endBytes = 256;
class Bounded {
	#chunks = [];
	#most;
	#length = 0;
	truncated = false;
	end = Buffer.alloc(0);
	constructor(most) {
		this.#most = most;
	}
	add(chunk) {
		this.end = Buffer.from(chunk.length >= endBytes ? chunk.subarray(-endBytes) : Buffer.concat([this.end, chunk]).subarray(-endBytes));
		const room = this.#most - this.#length;
		if (chunk.length > room)
			this.truncated = true;
		if (room <= 0)
			return;
		const kept = chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : chunk;
		this.#chunks.push(kept);
		this.#length += kept.length;
	}
	bytes() {
		return Buffer.concat(this.#chunks);
	}
}


  }),

  96206:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	changedPaths: () => (  changedPaths),
	headCommit: () => (  headCommit),
	isShallow: () => (  isShallow),
	placeInRepository: () => (  placeInRepository),
	remoteUrl: () => (  remoteUrl),
	runGit: () => (  runGit)
  });
  var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32453);


const timeoutMs = 10_000;
const settings = {
	GIT_TERMINAL_PROMPT: '0',
	GIT_NO_LAZY_FETCH: '1',
	GIT_NO_REPLACE_OBJECTS: '1',
	GIT_OPTIONAL_LOCKS: '0',
};
async function runGit(args, options) {
	if (args.some((arg) => arg.includes('\0')))
		throw unanswered('no name for git has a NUL byte');
	const run = { ...options, env: { ...inherited(), ...settings }, maxBytes: options.maxBytes ?? 1024 * 1024 };
	const { code, stdout, truncated } = await (options.stdin === undefined ? ask(args, run) : tell(args, run));
	if (code === null)
		throw unanswered('a signal ended git');
	if (truncated)
		throw unanswered('git answered more than is wanted');
	return { code, stdout };
}
async function ask(args, { cwd, env, maxBytes }) {
	const answer = new _exec_js__WEBPACK_IMPORTED_MODULE_1__  .s6(maxBytes);
	const { exec } = await __webpack_require__.e(  1260).then(__webpack_require__.bind(__webpack_require__, 81260));
	const listeners = { stdout: (chunk) => answer.add(chunk) };
	const asked = exec('git', [...args], { cwd, env, listeners, silent: true, ignoreReturnCode: true });
	const code = await inTime(asked.catch(notRun));
	return { code, stdout: answer.bytes(), truncated: answer.truncated };
}
async function tell(args, run) {
	const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__  .ig)(['git', ...args], { ...run, timeoutMs }).catch(notRun);
	if (result.timedOut)
		throw late();
	return result;
}
async function inTime(asked) {
	let timer;
	const over = new Promise((_, fail) => {
		timer = setTimeout(() => fail(late()), timeoutMs);
	});
	return Promise.race([asked, over]).finally(() => clearTimeout(timer));
}
async function placeInRepository(cwd) {
	const { code, stdout } = await runGit(['rev-parse', '--show-toplevel', '--show-prefix'], { cwd });
	const [top, prefix = ''] = stdout.toString('utf8').split('\n');
	return code === 0 && top ? { top, prefix } : null;
}
async function headCommit(cwd) {
	const answer = await runGit(['rev-parse', 'HEAD'], { cwd }).catch(() => undefined);
	return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}
async function remoteUrl(cwd) {
	const answer = await runGit(['config', '--get', 'remote.origin.url'], { cwd }).catch(() => undefined);
	return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}
async function changedPaths(cwd, commit) {
	const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--full-index', `${commit}^{commit}`, 'HEAD'];
	const { code, stdout } = await runGit(args, { cwd });
	return code === 0 ? stdout.toString('utf8').split('\0').filter(Boolean) : null;
}
async function isShallow(cwd) {
	const { code, stdout } = await runGit(['rev-parse', '--is-shallow-repository'], { cwd });
	return code !== 0 || stdout.toString('utf8').trim() !== 'false';
}
const needed = /^(?:GIT_.*|XDG_.*|LC_.*|PATH|HOME|USER|LOGNAME|LANG|TZ|TMPDIR|SYSTEMROOT|USERPROFILE)$/i;
function inherited() {
	return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => value === undefined || !needed.test(name) ? [] : [[name, value]]));
}
function notRun(cause) {
	throw unanswered('git cannot be run', cause);
}
function late() {
	return unanswered('git did not answer in time');
}
function unanswered(observed, cause) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('file/unreadable', 'git cannot be asked', { expected: 'an answer of git', observed, cause });
}


  }),

  16752:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p: () => (  workingDirectory)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);



function workingDirectory(cwd, { workingDirectory: named }) {
	if (named === undefined)
		return cwd;
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, named);
	if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
		return path;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__  .C)(`the working directory ${named} is no directory of the checkout`)]);
}


  })

};
