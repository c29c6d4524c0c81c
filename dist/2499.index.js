(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 2499;
const ids = [2499,1946,9105];
const modules = {

  1946:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	attestationsSchema: () => (  attestationsSchema),
	recordsJsonSchema: () => (  recordsJsonSchema),
	waiversSchema: () => (  waiversSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
  var _check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79725);
  var _formats_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65073);
  var _formats_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99394);




const day = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
	.check((context) => {
	const message = (0,_formats_dates_js__WEBPACK_IMPORTED_MODULE_2__  .Tv)(context.value);
	if (message)
		context.issues.push({ code: 'custom', input: context.value, message });
})
	.meta({ format: 'date' });
const text = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
	.check((context) => {
	const unseen = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_3__  .u)(context.value);
	const message = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_3__  .z)(context.value)
		? 'must not be empty'
		: unseen && `holds a character that cannot be seen, ${unseen}; type it anew`;
	if (message)
		context.issues.push({ code: 'custom', input: context.value, message });
})
	.trim();
const attestation = (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({
	item: text.meta({ description: 'Id of the item' }),
	by: text.meta({ description: 'Who has seen it done' }),
	on: day.meta({ description: 'Day on which it was seen' }),
	evidence: text.optional().meta({ description: 'URL or path of what shows it' }),
	sha256: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
		.regex(/^[0-9a-f]{64}$/i, 'expected a SHA-256 as 64 hexadecimal digits')
		.toLowerCase()
		.optional()
		.meta({ description: 'Digest of the file that is the evidence; another file is none' }),
	note: text.optional().meta({ description: 'A remark; why it does not apply' }),
	commit: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
		.regex(/^[0-9a-f]{7,64}$/i, 'expected the name of a commit, 7 to 64 hexadecimal digits (quote it)')
		.toLowerCase()
		.optional()
		.meta({ description: 'What was seen; it counts while nothing but records and the document differs from it' }),
	environment: text.optional().meta({ description: 'The one environment that it is about' }),
	result: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['done', 'not-applicable']).default('done').meta({
		description: 'Whether it is done, or does not apply, which needs a note that says why',
	}),
})
	.refine((record) => record.result === 'done' || record.note !== undefined, {
	path: ['note'],
	message: 'not-applicable needs a note that says why',
})
	.refine(({ sha256, evidence }) => sha256 === undefined || (evidence !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(evidence)), {
	path: ['sha256'],
	message: 'sha256 is compared with a file of the checkout that `evidence` names; a URL is never fetched',
});
const waiver = (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({
	item: text.meta({ description: 'Id of the item' }),
	rule: text
		.optional()
		.meta({ description: 'The one rule that is waived, such as headers/hsts; all of the item without it' }),
	reason: text.meta({ description: 'Why it does not hold for now' }),
	'approved-by': text.meta({ description: 'Who approved the exception' }),
	expires: day.meta({ description: 'Last day of the exception, through its end, UTC' }),
	issue: text.optional().meta({ description: 'Where it is tracked' }),
});
const attestationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(attestation), (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({ attestations: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(attestation) })]);
const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(waiver), (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({ waivers: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(waiver) })]);
const examples = {
	item: 'team-trained',
	by: 'rina',
	on: '2026-11-20',
	evidence: 'https://wiki.example.com/training',
	sha256: '0'.repeat(64),
	note: 'There is no such service.',
	commit: 'c0ffee1',
	environment: 'production',
	result: 'done',
	rule: 'headers/hsts',
	reason: 'The proxy is replaced next week.',
	'approved-by': 'omar',
	expires: '2026-12-01',
	issue: 'OPS-17',
	attestations: [{ item: 'team-trained', by: 'rina', on: '2026-11-20' }],
	waivers: [{ item: 'hsts', reason: 'The proxy is replaced.', 'approved-by': 'omar', expires: '2026-12-01' }],
};
const noted = {
	if: { type: 'object', properties: { result: { const: 'not-applicable' } }, required: ['result'] },
	then: { required: ['note'] },
};
function recordsJsonSchema(name) {
	const isAttestation = name === 'attestations';
	const { $schema, ...shape } = zod__WEBPACK_IMPORTED_MODULE_4__  .bl(isAttestation ? attestation : waiver, { io: 'input' });
	const keys = Object.entries(shape.properties ?? {});
	const properties = Object.fromEntries(keys.map(([key, value]) => [key, { ...value, examples: [examples[key]] }]));
	const list = { type: 'array', items: { $ref: '#/$defs/record' } };
	const map = { description: 'The list, where the file is a map', examples: [examples[name]], ...list };
	return {
		$schema,
		$id: `https://github.com/readiness-gate/readiness-gate/${name}.schema.json`,
		title: isAttestation ? 'What people attest' : 'Exceptions with their end',
		anyOf: [list, { type: 'object', properties: { [name]: map }, required: [name], additionalProperties: false }],
		$defs: { record: { ...shape, properties, ...(isAttestation && noted) } },
	};
}


  }),

  33814: core[33814],

  1143:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  schemaCommand: () => (  schemaCommand)
});

var checklist_schema = __webpack_require__(44083);
var verifiers = __webpack_require__(29597);
var kinds = __webpack_require__(29423);
var words = __webpack_require__(99045);
var presets = __webpack_require__(62027);
;
const ones = ['additionalProperties', 'propertyNames', 'items', 'then'];
const lists = ['anyOf', 'oneOf', 'allOf'];
const maps = ['properties', 'patternProperties', '$defs'];
const stepTo = { additionalProperties: ['*'], propertyNames: ['~'] };
function mapParts(node, change) {
	const copy = { ...node };
	for (const name of maps) {
		const entries = Object.entries(node[name] ?? {});
		if (node[name])
			copy[name] = Object.fromEntries(entries.map(([key, part]) => [key, change(part, [key])]));
	}
	for (const name of ones) {
		const part = node[name];
		if (typeof part === 'object' && !Array.isArray(part))
			copy[name] = change(part, stepTo[name] ?? []);
	}
	for (const name of lists) {
		if (node[name])
			copy[name] = node[name].map((part) => change(part, []));
	}
	return copy;
}
function mapNodes(node, change, path = []) {
	return change(mapParts(node, (part, steps) => mapNodes(part, change, [...path, ...steps])), path);
}
const annotations = ['description', 'examples', 'default'];
function parted(node) {
	const entries = Object.entries(node);
	return {
		shown: Object.fromEntries(entries.filter(([key]) => annotations.includes(key))),
		accepts: Object.fromEntries(entries.filter(([key]) => !annotations.includes(key))),
	};
}

;

const inside = String.raw `\$\{\{\s*(?:vars|secrets|environment|run|env-file|captures)\.[A-Za-z0-9_.-]+\s*\}\}`;
const variable = { type: 'string', pattern: `^${inside}$` };
const within = String.raw `\$\{\{`;
const before = /^(?:secrets|extends|leave-out)$/;
const shellText = /\.command\.run$/;
function withVariables(schema) {
	return mapNodes(schema, (node, path) => {
		if (before.test(path[0] ?? '') || path.includes('~') || shellText.test(path.join('.')))
			return node;
		return node.anyOf ? choice(node) : isOpen(node) ? node : orVariable(node);
	});
}
const isVariable = (node) => node.pattern === variable.pattern;
function choice(node) {
	const flat = (node.anyOf ?? []).flatMap((branch) => flattened(branch));
	const branches = flat.filter((branch) => !isVariable(branch));
	const takesAny = branches.some((branch) => branch.type === 'string' && !isClosedText(branch));
	return { ...node, anyOf: branches.length < flat.length && !takesAny ? [...branches, variable] : branches };
}
function flattened(branch) {
	return branch.anyOf && Object.keys(branch).length === 1 ? branch.anyOf : [branch];
}
function isClosedText({ pattern, format, enum: known, const: only }) {
	return (pattern ?? format ?? known ?? only) !== undefined;
}
function isOpen(node) {
	if (node.type === 'string')
		return !isClosedText(node);
	if (node.type === 'array')
		return !holdsValues((node.items ?? {}));
	return node.const === undefined && node.enum === undefined && !/^(?:boolean|integer|number)$/.test(`${node.type}`);
}
function holdsValues(items) {
	const branches = (items.anyOf ?? [items]);
	return branches.some((one) => /^(?:string|number|integer)$/.test(`${one.type}`));
}
function orVariable(node) {
	if (node.type === 'string' && node.pattern !== undefined) {
		return { ...node, pattern: `${node.pattern}|${within}` };
	}
	const { shown, accepts } = parted(node);
	return { ...shown, anyOf: [accepts, variable] };
}

;






const glob = { type: 'string', pattern: String.raw `^[a-z0-9*-]*\*[a-z0-9*-]*$` };
function rulesOf(kind) {
	return (0,words.ruleNames)(kind).flatMap((name) => {
		const { selectable, title } = (0,words.ruleText)(`${kind}/${name}`);
		return selectable === false ? [] : [{ const: name, description: title }];
	});
}
function choicesAt(path) {
	const [first, second, kind = '', key, ...deeper] = path;
	if (first === 'extends') {
		const file = { type: 'string', pattern: '[./]' };
		return { anyOf: [...presets .g.map((name) => ({ const: name })), file] };
	}
	if (first !== 'sections' || second !== 'items' || !kinds .$1.includes(kind))
		return undefined;
	if (kind === 'command' && key === 'use' && deeper.length === 0) {
		const titles = verifiers .x.map((name) => ({ const: name, description: (0,words.ruleText)(`command/${name}`).title }));
		return { anyOf: [...titles, variable] };
	}
	const names = rulesOf(kind);
	if (names.length === 0)
		return undefined;
	if (key === 'rules' && deeper.length === 0)
		return { anyOf: [...names, glob, variable] };
	if (key === 'override' && deeper[0] === '~')
		return { anyOf: [{ enum: names.map((name) => String(name.const)) }, glob] };
	return undefined;
}
function withChoices(schema) {
	return mapNodes(schema, (node, path) => {
		if (node.type !== 'string' || node.pattern !== undefined)
			return node;
		const choices = choicesAt(path);
		if (choices === undefined)
			return node;
		const { type: _, minLength: _least, ...rest } = node;
		return { ...rest, ...choices };
	});
}

var words_kinds = __webpack_require__(77494);
;

const descriptions = {
	version: 'Version of the checklist language',
	document: 'The Markdown list that people read and tick; a ticked box is an attestation',
	extends: 'Shipped presets by name and files of this repository by path; they lie below this checklist',
	'leave-out': 'Ids of items of what is extended that do not apply; the summary says so',
	environments: 'What is looked at, by name; a run looks at one of them',
	vars: 'Values for `${{ vars.NAME }}`; those of an environment and of the workflow win',
	secrets: 'Names that are taken from the environment of the step and masked everywhere; a missing one is an error',
	names: 'What keys of env files and settings hold, where their names do not say it or say something else',
	servers: 'Machines on which commands run and files are read, by the name that `on` gives',
	defaults: 'What holds for every check that does not say otherwise',
	'on-failure': 'What the summary shows besides when the gate is closed',
	sections: 'Groups of items, as people read them',
	'environments.*.url': 'Where the environment is reached; checks add their paths to it',
	'environments.*.frontend': 'Where people reach it with a browser, if that is another URL',
	'environments.*.env-file': 'The env file of this environment; not beside `env-files` and `env-content`',
	'environments.*.env-files': 'Env files that are loaded in this order: a key of a later one wins',
	'environments.*.env-content': 'Text of the env file; give it as a secret',
	'environments.*.allowed-hosts': 'Hosts that may get secrets, besides those of the environment and below them',
	'environments.*.vars': "Values for `${{ vars.NAME }}` over the checklist's own",
	'environments.*.resolve': 'Addresses at which hosts are reached, such as a new server before DNS moves to it',
	'environments.*.ca-file': 'PEM file of a private certification authority that is trusted besides the public ones',
	'environments.*.behind-proxy': "Whether TLS ends in front of this environment's nginx",
	'names.secret': 'Keys of secrets that a machine made, with `*`: hidden in every output',
	'names.password': 'Keys of secrets that a person may have chosen, with `*`: hidden, and judged for strength',
	'names.switch': 'Keys that are on or off, with `*`',
	'names.url': 'Keys that hold a URL with a scheme, with `*`',
	'names.host': 'Keys that hold a host name or an address, with `*`',
	'names.identifier': 'Keys that hold no secret, whatever their names say, with `*`',
	'defaults.timeout': 'Time for one exchange or one command. Without it: 10s',
	'defaults.on': 'Where files are read and commands run: `checkout` or a server. Without it: `checkout`',
	'defaults.concurrency': 'Most checks that are asked at the same time. Without it: 20',
	'defaults.rate': 'Most HTTP requests to one host, such as `10/s` or `120/m`. Without it: as fast as `concurrency` allows, and slower where the host answers 429',
	'defaults.depth': 'What `exposure` and `served` ask of a site: what its visitors ask as well (`quick`), or also what sets off firewalls (`full`). Without it: `full`',
	'defaults.attestation': 'How long statements of people count',
	'defaults.attestation.valid-for': 'How long a statement counts, in whole days. Without `defaults.attestation`: 90d',
	'defaults.waiver': 'How far ahead exceptions may end',
	'defaults.waiver.valid-for': 'How far ahead a waiver may end. Without `defaults.waiver`: 90d',
	'on-failure.show': 'Headings of the `document`, such as the rollback plan',
	'sections.title': 'What the section is called',
	'sections.phase': 'Phase of every item of the section that has none of its own',
	'sections.document': '`false`: the document is not to have a box for its items',
	'sections.items': 'The lines of the checklist',
	id: 'Unique name of the item, by which records, `needs` and `only` name it',
	title: 'What people read; spans in backticks are shown as code',
	description: 'More words about the item',
	required: 'Whether the gate stays closed while it is not met; trouble of another one is a warning',
	needs: 'Ids of items that have to pass before; an item with `needs` alone passes when they do',
	when: 'Whether the item is asked: `true`, `false`, or a variable that is one of them',
	phase: 'Before or after the deploy. Without it: both',
	'changes-state': 'Whether it writes to the target: it is skipped unless the run allows it',
	'env-files': "Env files in place of the environment's for the checks of this item, read in this order",
	owner: 'Who has to act',
	fix: "The team's own advice, shown before the gate's",
	tags: 'Names for `only: tag:NAME`',
	...words_kinds .C,
	eq: 'Equal to this, with its type',
	ne: 'Anything but this',
	gt: 'More than this',
	gte: 'This or more',
	lt: 'Less than this',
	lte: 'This or less',
	in: 'One of these',
	'not-in': 'None of these',
	contains: 'Holds this text, element or key',
	'not-contains': 'Does not hold this text, element or key',
	'starts-with': 'Begins with this text',
	'ends-with': 'Ends with this text',
	matches: 'A part of it fits this regular expression (RE2)',
	'not-matches': 'No part of it fits this regular expression (RE2)',
	exists: 'Whether there is one at all; `false` stands alone',
	length: 'Characters of a text, elements of a list, or keys of a map',
	'http.expect.time.p50': 'Half of all requests take no longer; with `repeat`',
	'http.expect.time.p95': '95 of 100 requests take no longer; with `repeat`',
	'http.expect.time.p99': '99 of 100 requests take no longer; with `repeat`',
	'dns.expect.eq': 'Exactly these records, in any order',
	'dns.expect.contains': 'These records are among them',
	'dns.expect.not-contains': 'None of these records is among them',
	'dns.expect.length': 'How many records there are',
	'file.mode.at-most': 'The widest permissions that are allowed, quoted octal',
	'command.with': 'Parameters of the verifier',
	'command.with.service': 'Service of Docker Compose in which the program runs. Without it: where the check looks',
	'command.with.compose': 'Compose file or files. Without it: what `docker compose` finds by itself',
	'command.with.manage': 'Program and first arguments. Without it: `[python, manage.py]`',
	'command.with.models': 'Whether models must not have changed without a migration',
	'command.with.at-most': 'Most that are allowed',
	'command.with.fail-level': 'From which level on an issue fails. Without it: `WARNING`',
	'command.with.ignore': 'What is known and does not count: ids of issues, texts of lines',
	'command.with.program': "Program and first arguments, in place of the framework's own",
	'command.with.line': 'Part of the command that is run',
	'command.with.user': 'Whose crontab; another one than that of the account needs `sudo`',
	'command.with.sudo': 'Whether `sudo -n` stands before the command',
	'command.with.unit': 'Unit of systemd, or several',
	'command.with.enabled': 'Whether it also starts with the machine',
	'command.with.timer': 'Timer of systemd',
	'command.with.docker': 'Least version of Docker, quoted',
	'command.with.services': 'Services that must run. Without it: every one that has a container',
	'command.with.file': 'The configuration. Without it: the one that nginx is built with',
	'command.with.since': 'How far back: seconds, minutes or hours. Without it: 15m',
	'command.with.match': 'Regular expressions that make a line an error, in place of the usual ones',
	'command.with.disk': 'Free space of each disk, at least',
	'command.with.inodes': 'Free inodes of each disk, at least',
	'command.with.memory': 'Memory that programs can still get, at least',
	'command.with.load-per-cpu': 'Load of the last five minutes for each processor, at most',
	'command.with.paths': 'Whose disks are looked at. Without it: all',
	'manual.by.codeowners': 'Those who own this path by CODEOWNERS',
	'github.checks.name': 'Name of the check run, or context of the status',
	'github.checks.source': 'Short name of the app, or `@login` of the person, who says so',
	'github.checks.conclusion': 'What it has to end with. Without it: `success`',
	'github.protection.branch': 'The branch. Without it: the one that is deployed or merged into',
	'github.protection.requires': 'Checks that it requires. Without it: this job',
	'github.protection.bypass': 'Whether somebody may get around it',
	'github.alerts.code-scanning': 'Alerts of code scanning, by least severity',
	'github.alerts.dependabot': 'Alerts of Dependabot, by least severity',
	'github.alerts.secret-scanning': 'Alerts of secret scanning',
	'report.max.skipped': 'Most tests that were skipped (JUnit)',
	'report.max.failure': 'Most tests that failed (JUnit). Without it: none',
	'report.max.error': 'Most tests with an error (JUnit), or results of this level (SARIF). Without it: none',
	'report.max.threshold': 'Most thresholds that were crossed (k6). Without it: none',
	'report.max.vulnerability': 'Most vulnerabilities of any severity (pip-audit). Without it: none',
	'report.max.over-budget': 'Most lines of a budget that are overdrawn (Lighthouse). Without it: none',
	'report.max.critical': 'Most of this severity. Without it: none',
	'report.max.serious': 'Most violations of this impact (axe). Without it: none',
	'report.max.high': 'Most of this severity. Without it: none, but for SARIF, which has levels',
	'report.max.moderate': 'Most of this severity (axe, npm audit)',
	'report.max.medium': 'Most of this severity (ZAP, Trivy, SARIF)',
	'report.max.minor': 'Most violations of this impact (axe)',
	'report.max.low': 'Most of this severity',
	'report.max.info': 'Most of this severity (npm audit)',
	'report.max.informational': 'Most alerts of this risk (ZAP)',
	'report.max.unknown': 'Most of a severity that nobody knows (Trivy)',
	'report.max.warning': 'Most results of this level (SARIF)',
	'report.max.note': 'Most results of this level (SARIF)',
	any: 'Open alerts of any severity, and of none',
	low: 'Open alerts of severity low or worse',
	medium: 'Open alerts of severity medium or worse',
	high: 'Open alerts of severity high or worse',
	critical: 'Open alerts of severity critical',
};

;
const kindExamples = {
	'http.request': 'GET /api/v1/health/',
	'http.base': '/api/v1',
	'http.name': 'Login',
	'http.headers': { accept: 'application/json' },
	'http.json': { email: 'smoke@example.com', password: '${{ secrets.SMOKE_PASSWORD }}' },
	'http.form': { username: 'smoke' },
	'http.text': 'ping',
	'http.multipart': { photo: { file: 'tests/photo.jpg', type: 'image/jpeg' } },
	'http.multipart.*.file': 'tests/photo.jpg',
	'http.multipart.*.filename': 'photo.jpg',
	'http.multipart.*.type': 'image/jpeg',
	'http.basic': { username: 'smoke', password: '${{ secrets.SMOKE_PASSWORD }}' },
	'http.basic.username': 'smoke',
	'http.basic.password': '${{ secrets.SMOKE_PASSWORD }}',
	'http.bearer': '${{ captures.token }}',
	'http.redirect': 'manual',
	'http.max-redirects': 3,
	'http.expect': { status: 200, json: { '$.status': 'healthy' }, time: { lt: '1s' } },
	'http.expect.status': { in: [200, 201] },
	'http.expect.headers': { 'content-type': { 'starts-with': 'application/json' } },
	'http.expect.cookies': { sessionid: { exists: true } },
	'http.expect.json': { '$.status': 'healthy' },
	'http.expect.body': { contains: 'Add to cart' },
	'http.expect.url': { 'ends-with': '/login/' },
	'http.expect.time': { lt: '1s' },
	'http.expect.time.p50': { lt: '300ms' },
	'http.expect.time.p95': { lt: '1s' },
	'http.expect.time.p99': { lt: '2s' },
	'http.expect.schema': 'schemas/health.json',
	'http.expect.error-rate': { lt: 0.01 },
	'http.capture': { token: { json: '$.access', secret: true } },
	'http.capture.*.json': '$.access',
	'http.capture.*.header': 'location',
	'http.capture.*.cookie': 'csrftoken',
	'http.capture.*.regex': 'name="csrf" value="([^"]+)"',
	'http.capture.*.secret': true,
	'http.steps': [{ request: 'POST /login/', json: { user: 'smoke' } }, { request: 'GET /cart/' }],
	'http.cleanup': [{ request: 'DELETE ${{ captures.order }}' }],
	'http.repeat': { times: 20, every: '1s' },
	'http.repeat.times': 20,
	'http.repeat.until': { status: 429 },
	'http.repeat.until.status': 429,
	'http.repeat.until.headers': { 'retry-after': { exists: true } },
	'http.repeat.until.cookies': { blocked: '1' },
	'http.repeat.until.json': { '$.state': 'done' },
	'http.repeat.until.body': { contains: 'Too many requests' },
	'http.repeat.until.url': { 'ends-with': '/blocked/' },
	'headers.samples': 3,
	'headers.request-headers': { 'accept-language': 'de' },
	'headers.expect-status': 200,
	'headers.ignore-cookies': ['_ga*'],
	'headers.http-url': 'http://shop.example.com:8080/',
	'page.status': 200,
	'page.max-assets': 100,
	'exposure.depth': 'quick',
	'served.depth': 'quick',
	'cors.allowed': ['https://www.shop.example.com'],
	'cors.methods': ['GET', 'POST'],
	'cors.headers': ['authorization'],
	'cors.credentials': true,
	reader: 'compose',
	'env.example': '.env.example',
	'env.readers': ['compose', 'python-dotenv'],
	'env.stack': 'django',
	'env.runtime': 'container',
	'env.for': ['DB_*'],
	'env.required': ['SECRET_KEY', 'DATABASE_URL'],
	'env.groups': { mail: ['EMAIL_HOST', 'EMAIL_HOST_PASSWORD'] },
	'env.keys': { SECURE_HSTS_SECONDS: '31536000' },
	'env.allow-empty': ['SENTRY_DSN'],
	'env.ignore': ['password-weak:REDIS_*'],
	'env.source': { job: ['SECRET_KEY'] },
	'env.source.job': ['SECRET_KEY'],
	'compose.profiles': ['production'],
	'nginx.file': 'nginx/nginx.conf',
	'nginx.files': ['nginx/nginx.conf'],
	'gunicorn.file': 'gunicorn.conf.py',
	'gunicorn.files': ['gunicorn.conf.py', 'Dockerfile'],
	'compose.file': 'docker-compose.prod.yml',
	'compose.files': ['compose.yaml', 'compose.prod.yaml'],
	'django.file': 'shop/settings.py',
	'django.files': ['shop/settings.py'],
	'file.path': 'backups/*.sql.gz',
	'file.exists': false,
	'file.count': { gte: 7 },
	'file.type': 'directory',
	'file.mode': { 'at-most': '0640' },
	'file.mode.at-most': '0640',
	'file.owner': 'deploy',
	'file.executable': true,
	'file.writable': true,
	'younger-than': '26h',
	'older-than': '1h',
	'larger-than': '10KB',
	'smaller-than': '5MiB',
	archive: 'valid',
	'file.checksum': `sha256:${'0'.repeat(64)}`,
	'file.tracked': false,
	'file.content': { 'not-contains': 'TODO' },
	'file.contains': 'rollback',
	'file.not-contains': { matches: 'TODO|FIXME' },
	'file.heading': 'Rollback Plan',
	'file.section': 'Rollback Plan',
	'file.placeholders': 'none',
	'file.newest': { 'younger-than': '26h', 'larger-than': '10KB' },
	'command.run': 'docker compose ps --quiet',
	'command.use': 'compose-services-healthy',
	'command.with': { service: 'web' },
	'command.env': { TOKEN: '${{ secrets.TOKEN }}' },
	'command.expect': { exit: 0, stdout: { contains: 'ok' } },
	'command.expect.exit': 0,
	'command.expect.stdout': { contains: 'ok' },
	'command.expect.stderr': '',
	'command.expect.number': { gte: 20 },
	'command.expect.json': { '$.status': 'ok' },
	'command.expect.json-lines': { where: { '$.State': 'running' }, count: { gte: 3 } },
	'command.expect.json-lines.where': { '$.State': 'running' },
	'command.expect.json-lines.each': { '$.Health': 'healthy' },
	'command.expect.json-lines.count': { gte: 3 },
	'command.with.service': 'web',
	'command.with.compose': 'docker-compose.prod.yml',
	'command.with.manage': ['python', 'manage.py'],
	'command.with.models': true,
	'command.with.at-most': 2,
	'command.with.fail-level': 'ERROR',
	'command.with.ignore': ['security.W004'],
	'command.with.program': ['bin/rails'],
	'command.with.line': 'backup.sh',
	'command.with.user': 'deploy',
	'command.with.sudo': true,
	'command.with.unit': 'nginx.service',
	'command.with.enabled': true,
	'command.with.timer': 'backup.timer',
	'command.with.docker': '24.0',
	'command.with.services': ['web', 'worker'],
	'command.with.file': '/etc/nginx/nginx.conf',
	'command.with.since': '15m',
	'command.with.match': ['CRITICAL'],
	'command.with.disk': '20%',
	'command.with.inodes': '10%',
	'command.with.memory': '10%',
	'command.with.load-per-cpu': 1.5,
	'command.with.paths': ['/var/lib/docker'],
	'from-env': 'DATABASE_URL',
	'service.postgres': { 'from-env': 'DATABASE_URL' },
	'service.mysql': { 'from-env': 'DB_HOST' },
	'service.redis': { 'from-env': 'REDIS_URL' },
	'service.smtp': { 'from-env': 'EMAIL_HOST' },
	'service.s3': { 'from-env': 'AWS_STORAGE_BUCKET_NAME', newest: { 'younger-than': '26h' } },
	'service.postgres.url': '${{ secrets.DATABASE_URL }}',
	'service.mysql.url': '${{ secrets.DATABASE_URL }}',
	'service.redis.url': '${{ secrets.REDIS_URL }}',
	'service.smtp.url': '${{ secrets.EMAIL_URL }}',
	'service.s3.url': '${{ secrets.BUCKET_URL }}',
	'postgres.version': { gte: 16 },
	'mysql.version': { gte: 8 },
	'redis.version': { gte: 7 },
	tls: { 'min-days': 21 },
	'postgres.tls': true,
	'mysql.tls': true,
	'redis.tls': true,
	'smtp.tls': true,
	's3.tls': true,
	'postgres.migrations': 'django',
	superuser: false,
	'redis.eviction': 'noeviction',
	'redis.protected-mode': true,
	'smtp.auth': true,
	'smtp.relay-test': false,
	'smtp.send-to': 'ops@example.com',
	'smtp.from': 'shop@example.com',
	's3.public-objects': 'allowed',
	's3.newest': { prefix: 'backups/', 'younger-than': '26h' },
	's3.newest.prefix': 'backups/',
	'manual.how': 'Name who walked through it and when.',
	'manual.by': ['rina', '@acme/platform'],
	'manual.by.codeowners': 'docs/',
	'manual.signer': 'not-deployer',
	'manual.evidence': 'required',
	'tls.host': 'shop.example.com',
	'tls.hosts': ['shop.example.com', 'mail.example.com:465'],
	'tls.min-days': 21,
	'tls.profile': 'intermediate',
	'tls.starttls': 'smtp',
	'tls.alpn': ['h2', 'http/1.1'],
	'tls.groups': ['X25519MLKEM768', 'X25519'],
	'ports.open': [80, 443],
	'ports.closed': [5432, 6379],
	'ports.addresses': 'any',
	'served.unit': 'shop.service',
	'dns.name': 'shop.example.com',
	'dns.type': 'AAAA',
	'dns.expect': ['203.0.113.10'],
	'dns.expect.eq': ['203.0.113.10'],
	'dns.expect.contains': '203.0.113.10',
	'dns.expect.not-contains': '203.0.113.99',
	'dns.resolvers': ['system', '1.1.1.1'],
	'dns.caa': 'letsencrypt.org',
	'dns.caa.issue': 'letsencrypt.org',
	'dns.caa.issuewild': [],
	'dns.caa.accounturi': 'https://acme-v02.api.letsencrypt.org/acme/acct/1234567890',
	'dns.caa.validationmethods': 'dns-01',
	'dns.dnssec': true,
	'dns.ttl': '1h',
	'github.checks': ['test', { name: 'analyze', source: 'github-actions' }],
	'github.checks.name': 'test',
	'github.checks.source': 'github-actions',
	'github.checks.conclusion': { in: ['success', 'neutral'] },
	'github.approvals': { gte: 1 },
	'github.code-owners': true,
	'github.protection': { branch: 'main', requires: ['readiness'] },
	'github.protection.branch': 'main',
	'github.protection.requires': ['readiness'],
	'github.protection.bypass': 'nobody',
	'github.alerts': { dependabot: { high: 0 } },
	'github.alerts.code-scanning': { high: 0 },
	'github.alerts.dependabot': { high: 0 },
	'github.alerts.secret-scanning': { any: 0 },
	'report.path': 'reports/junit/*.xml',
	'report.format': 'junit',
	'report.max': { critical: 0, high: 5 },
	'report.scores': { performance: 90 },
	'report.tests': { gte: 100 },
	'report.age': '24h',
	'report.commit': true,
	skipped: 5,
	failure: 0,
	error: 0,
	threshold: 0,
	vulnerability: 0,
	'over-budget': 0,
	serious: 0,
	moderate: 5,
	minor: 20,
	info: 20,
	informational: 20,
	unknown: 5,
	warning: 10,
	note: 50,
	any: 0,
	low: 0,
	medium: 0,
	high: 0,
	critical: 0,
};

;

const examples = {
	version: 1,
	document: 'PRODUCTION_CHECKLIST.md',
	extends: ['django'],
	'leave-out': ['redis-login'],
	environments: { production: { url: 'https://shop.example.com', 'env-file': '.env.production' } },
	vars: { 'server-ip': '203.0.113.10' },
	secrets: ['SMOKE_PASSWORD'],
	names: { secret: ['LICENCE_CODE'] },
	servers: { app: { ssh: 'deploy@shop.example.com', 'known-hosts': '.github/known_hosts' } },
	defaults: { timeout: '10s', attestation: { 'valid-for': '90d' } },
	'on-failure': { show: ['Rollback Plan'] },
	sections: [{ title: 'Security', items: [{ id: 'hsts', title: 'HSTS is on', headers: { rules: ['hsts'] } }] }],
	'environments.*.url': 'https://shop.example.com',
	'environments.*.frontend': 'https://www.shop.example.com',
	'environments.*.env-file': '.env.production',
	'environments.*.env-content': '${{ secrets.ENV_PRODUCTION }}',
	'environments.*.allowed-hosts': ['auth.example.com'],
	'environments.*.resolve': { 'shop.example.com': '203.0.113.10' },
	'environments.*.ca-file': 'deploy/private-ca.pem',
	'names.secret': ['LICENCE_CODE'],
	'names.password': ['*_PASSPHRASE'],
	'names.switch': ['FEATURE_*'],
	'names.url': ['WEBHOOK_*'],
	'names.host': ['*_NODE'],
	'names.identifier': ['TOKEN_SHOWN'],
	'servers.*.ssh': 'deploy@shop.example.com',
	'servers.*.key': '${{ secrets.SSH_KEY }}',
	'servers.*.known-hosts': '.github/known_hosts',
	'servers.*.directory': '/opt/shop',
	'servers.*.port': 22,
	'servers.*.jump': 'deploy@bastion.example.com',
	'defaults.concurrency': 20,
	'defaults.rate': '10/s',
	'defaults.depth': 'quick',
	'defaults.attestation': { 'valid-for': '90d' },
	'defaults.waiver': { 'valid-for': '30d' },
	'on-failure.show': ['Rollback Plan', 'Emergency Contacts'],
	'sections.title': 'Security',
	'sections.document': false,
	'sections.items': [{ id: 'hsts', title: 'HSTS is on', headers: { rules: ['hsts'] } }],
	id: 'hsts',
	title: 'DEBUG is off in `.env.production`',
	description: 'A week after the launch the maximum age is raised to a year.',
	required: false,
	needs: ['health'],
	when: '${{ vars.has-shop }}',
	phase: 'post-deploy',
	'changes-state': true,
	'env-files': ['.env', '.env.production'],
	owner: 'platform team',
	fix: 'Set it in the `server` block of nginx/nginx.conf.',
	tags: ['nightly'],
	http: { request: 'GET /health/', expect: { status: 200, json: { '$.status': 'healthy' } } },
	headers: { rules: ['hsts', 'csp-*'] },
	env: { rules: ['debug-on', 'boolean-unclear'] },
	file: { path: 'backups/*.sql.gz', newest: { 'younger-than': '26h', archive: 'valid' } },
	command: { use: 'django-migrations-applied', on: 'app' },
	service: { postgres: { 'from-env': 'DATABASE_URL', version: { gte: 16 } } },
	manual: { how: 'Name who walked through it and when.', 'valid-for': '180d' },
	page: { path: '/', 'max-assets': 100 },
	cors: { path: '/api/', allowed: ['https://www.shop.example.com'] },
	exposure: {},
	served: { rules: ['debug'] },
	nginx: { file: 'nginx/nginx.conf' },
	gunicorn: { file: 'gunicorn.conf.py' },
	compose: { file: 'docker-compose.prod.yml' },
	django: { file: 'shop/settings.py' },
	tls: { 'min-days': 21 },
	ports: { open: [80, 443], closed: [5432, 6379] },
	dns: { name: 'shop.example.com', type: 'A', expect: '203.0.113.10' },
	github: { checks: ['test'], approvals: { gte: 1 } },
	report: { path: 'junit.xml', tests: { gte: 100 } },
	timeout: '10s',
	retry: { for: '60s', every: '5s' },
	'retry.for': '60s',
	every: '5s',
	steady: 3,
	on: 'app',
	path: '/shop/',
	url: 'https://shop.example.com/',
	'env.file': '.env.production',
	'served.file': '.env.production',
	files: ['.env', '.env.production'],
	'env-file': '.env.production',
	'valid-for': '90d',
	'wait-for': '10m',
	'allowed-hosts': ['www.example.com'],
	hosts: ['static.example.com'],
	host: 'db.example.com',
	port: 443,
	'behind-proxy': true,
	profile: 'strict',
	addresses: 'all',
	'time.lt': '1s',
	'time.lte': '1s',
	'time.gt': '1ms',
	'time.gte': '1ms',
	'p50.lt': '300ms',
	'p50.lte': '300ms',
	'p50.gt': '1ms',
	'p50.gte': '1ms',
	'p95.lt': '1s',
	'p95.lte': '1s',
	'p95.gt': '1ms',
	'p95.gte': '1ms',
	'p99.lt': '2s',
	'p99.lte': '2s',
	'p99.gt': '1ms',
	'p99.gte': '1ms',
	...kindExamples,
};
const operatorExamples = {
	eq: ['healthy', 200],
	ne: ['degraded', 500],
	gt: [199],
	gte: [200],
	lt: [300],
	lte: [299],
	in: [
		['healthy', 'ready'],
		[200, 201],
	],
	'not-in': [
		['degraded', 'down'],
		[500, 503],
	],
	contains: ['ready'],
	'not-contains': ['Traceback'],
	'starts-with': ['v2'],
	'ends-with': ['-stable'],
	matches: ['^v[0-9]+'],
	'not-matches': ['TODO|FIXME'],
	exists: [false],
	length: [{ gte: 1 }],
};

var json_schema_processors = __webpack_require__(98439);
;


function durationText(ms) {
	const units = [
		['d', 86_400_000],
		['h', 3_600_000],
		['m', 60_000],
		['s', 1000],
	];
	const [unit, size] = units.find(([, one]) => ms % one === 0) ?? ['ms', 1];
	return `${ms / size}${unit}`;
}
const forEditors = ({ zodSchema, jsonSchema }) => {
	const { def } = zodSchema._zod;
	if (def.type === 'default' && jsonSchema.title === 'duration') {
		jsonSchema.default = durationText(Number(def.defaultValue));
	}
	const { description, without } = jsonSchema;
	delete jsonSchema.title;
	delete jsonSchema.without;
	if (typeof without === 'string')
		jsonSchema.description = `${description}. Without it: ${without}`;
	if (jsonSchema.format === 'starts_with')
		delete jsonSchema.format;
	if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER)
		delete jsonSchema.minimum;
	if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER)
		delete jsonSchema.maximum;
	if (jsonSchema.format === 'uri') {
		delete jsonSchema.format;
		jsonSchema.pattern = String.raw `^\s*[Hh][Tt][Tt][Pp][Ss]?:\S`;
	}
};
function shapeOf(schema) {
	const { $schema: _, ...shape } = json_schema_processors .bl(schema, {
		io: 'input',
		unrepresentable: 'any',
		override: forEditors,
	});
	return mapNodes(shape, ofOneType);
}
function ofOneType({ type, ...rest }) {
	if (!Array.isArray(type))
		return type === undefined ? rest : { type, ...rest };
	return { ...rest, anyOf: type.map((one) => ({ type: one })) };
}

;




const oneOf = (...keys) => ({ oneOf: keys.map((key) => ({ required: [key] })) });
const someOf = (...keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) });
const notBoth = (one, other) => ({ not: { required: [one, other] } });
const limits_all = (...nodes) => ({ allOf: nodes });
const notEmpty = { minProperties: 1 };
const whereHas = (key, then) => ({ if: { required: [key] }, then });
const sectionsWithItems = {
	type: 'array',
	minItems: 1,
	items: { type: 'object', properties: { items: { type: 'array', minItems: 1 } }, required: ['items'] },
};
const whole = {
	if: { not: { required: ['extends'] } },
	then: { required: ['version', 'sections'], properties: { sections: sectionsWithItems } },
};
const withOf = (name) => {
	const shape = shapeOf(verifiers .q[name].schema);
	const isNeeded = (shape.required ?? []).length > 0;
	const then = { type: 'object', properties: { with: shape }, ...(isNeeded && { required: ['with'] }) };
	return { if: { type: 'object', properties: { use: { const: name } }, required: ['use'] }, then };
};
const ofRequest = ['headers', 'json', 'form', 'text', 'multipart', 'basic', 'bearer', 'redirect', 'max-redirects'];
const noneOf = (...keys) => ({
	type: 'object',
	properties: Object.fromEntries(keys.map((key) => [key, { not: {} }])),
});
const files = notBoth('file', 'files');
const target = notBoth('path', 'url');
const source = oneOf('from-env', 'url');
const severities = ['any', 'low', 'medium', 'high', 'critical'];
const ofMaps = {
	'': whole,
	'environments.*': limits_all(notBoth('env-file', 'env-files'), notBoth('env-file', 'env-content'), notBoth('env-files', 'env-content')),
	'sections.items': someOf(...kinds .$1, 'needs'),
	http: limits_all(oneOf('request', 'steps'), whereHas('steps', noneOf(...ofRequest, 'expect', 'capture', 'repeat'))),
	'http.expect': notEmpty,
	'http.repeat.until': notEmpty,
	'http.repeat.until.headers': notEmpty,
	'http.repeat.until.cookies': notEmpty,
	'http.repeat.until.json': notEmpty,
	'http.headers': notEmpty,
	'http.form': notEmpty,
	'http.multipart': notEmpty,
	'http.capture': notEmpty,
	'http.capture.*': oneOf('json', 'header', 'cookie', 'regex'),
	'http.expect.headers': notEmpty,
	'http.expect.cookies': notEmpty,
	'http.expect.json': notEmpty,
	'http.expect.time': notEmpty,
	headers: target,
	page: target,
	cors: target,
	exposure: target,
	served: target,
	env: limits_all(files, notBoth('source', 'file'), notBoth('source', 'files'), notBoth('source', 'on'), notBoth('for', 'groups')),
	'env.keys': notEmpty,
	nginx: files,
	gunicorn: files,
	compose: files,
	django: files,
	'file.newest': notEmpty,
	command: limits_all(oneOf('run', 'use'), notBoth('run', 'with'), notBoth('use', 'expect'), ...verifiers .x.map(withOf)),
	'command.expect': notEmpty,
	'command.expect.json': notEmpty,
	'command.expect.json-lines': notEmpty,
	service: oneOf('postgres', 'mysql', 'redis', 'smtp', 's3'),
	'service.postgres': source,
	'service.mysql': source,
	'service.redis': source,
	'service.smtp': limits_all(source, whereHas('send-to', { required: ['from'] }), whereHas('from', { required: ['send-to'] })),
	'service.s3': source,
	'service.s3.newest': someOf('younger-than', 'larger-than'),
	tls: notBoth('host', 'hosts'),
	ports: someOf('open', 'closed'),
	github: someOf('checks', 'approvals', 'code-owners', 'protection', 'alerts'),
	'github.alerts': notEmpty,
	'report.max': notEmpty,
	'report.scores': notEmpty,
	'github.alerts.code-scanning': someOf(...severities),
	'github.alerts.dependabot': someOf(...severities),
};
const ofTexts = {
	'environments.*.url': String.raw `^\s*[Hh][Tt][Tt][Pp][Ss]?:[^\s?#][^?#]*$`,
	'environments.*.frontend': String.raw `^\s*[Hh][Tt][Tt][Pp][Ss]?:[^\s?#][^?#]*$`,
	'http.request': String.raw `^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) +(?:/|https?://)\S*$`,
	'http.capture.*.json': String.raw `^\$`,
	'http.expect.json.~': String.raw `^\$`,
	'http.repeat.until.json.~': String.raw `^\$`,
	'command.expect.json.~': String.raw `^\$`,
	'command.expect.json-lines.where.~': String.raw `^\$`,
	'command.expect.json-lines.each.~': String.raw `^\$`,
	'cors.allowed': String.raw `^\s*[Hh][Tt][Tt][Pp][Ss]?://[^/?#@\s]+/?\s*$`,
	'headers.http-url': String.raw `^\s*[Hh][Tt][Tt][Pp]:\S`,
	'dns.name': String.raw `^[^\s/:]+$`,
	'dns.resolvers': String.raw `^(?:system|authoritative|[0-9A-Fa-f.:\[\]]+)$`,
	'tls.host': String.raw `^[^\s/]+$`,
	'tls.hosts': String.raw `^[^\s/]+$`,
	'ports.host': String.raw `^[^\s/]+$`,
};
const limits_status = { type: 'integer', minimum: 100, maximum: 599 };
function shortened(path) {
	return path
		.join('.')
		.replace(/^sections\.items\./, '')
		.replace(/^http\.(?:steps|cleanup)\./, 'http.');
}
const ofChoices = {
	'command.run': (branch) => branch.type === 'string' ? [{ ...branch, pattern: String.raw `^(?![\s\S]*\$\{\{)[\s\S]*\S` }] : [branch],
	'env.keys.*': (branch) => branch.type === 'string' ? [branch] : branch.type === 'object' ? [{ ...branch, properties: ofText(branch) }] : [],
};
const limits_text = { type: 'string' };
function ofText({ properties }) {
	const kept = Object.entries((properties ?? {})).filter(([key]) => !/^[gl]te?$/.test(key));
	return Object.fromEntries(kept.map(([key, node]) => {
		if (/^(?:eq|ne|(?:not-)?contains)$/.test(key))
			return [key, limits_text];
		return [key, /^(?:not-)?in$/.test(key) ? { ...node, items: limits_text } : node];
	}));
}
function withLimits(schema) {
	return mapNodes(schema, (node, path) => {
		const short = shortened(path);
		if (node.type === 'string' && ofTexts[short] !== undefined)
			return { ...node, pattern: ofTexts[short] };
		if (node.type === 'number' && /^http\.(?:expect|repeat\.until)\.status\b/.test(short))
			return limits_status;
		if (/^sections(?:\.items)?$/.test(short) && node.type === 'array')
			return withoutLeast(node);
		const choice = ofChoices[short];
		if (choice && node.anyOf)
			return { ...node, anyOf: node.anyOf.flatMap(choice) };
		if (node.type !== 'object')
			return node;
		if (short === 'command.with' && !node.properties)
			return { type: 'object' };
		const isOperators = node.properties?.eq !== undefined || node.properties?.lt !== undefined;
		const more = ofMaps[short] ?? (isOperators ? notEmpty : undefined);
		return { ...withoutRequired(node, short), ...more };
	});
}
function withoutLeast({ minItems: _, ...node }) {
	return node;
}
function withoutRequired(node, path) {
	if (path !== '' && path !== 'sections')
		return node;
	const { required: _, ...rest } = node;
	return path === '' ? rest : { ...rest, required: ['title'] };
}

;





function described(schema) {
	return mapNodes(schema, (node, path) => {
		if (node.type !== 'object' || !node.properties)
			return node;
		const properties = Object.entries(node.properties);
		return {
			...node,
			properties: Object.fromEntries(properties.map(([key, value]) => [key, shown(value, [...path, key])])),
		};
	});
}
function shown(node, path) {
	if (node.not)
		return node;
	const keys = shortened(path).split('.');
	const description = node.description ?? byPath(descriptions, keys);
	const example = exampleOf(node, keys);
	return {
		...(description !== undefined && { description }),
		...(example !== undefined && { examples: [example] }),
		...node,
	};
}
function exampleOf(node, keys) {
	const [kind = '', key, ...deeper] = keys;
	if (deeper.length === 0 && (key === 'rules' || key === 'override')) {
		const names = (0,words.ruleNames)(kind).filter((name) => (0,words.ruleText)(`${kind}/${name}`).selectable !== false);
		return key === 'rules' ? names.slice(0, 2) : { [names[0] ?? '']: 'warning' };
	}
	if (keys.join('.') === 'command.with' && node.properties)
		return parametersOf(node);
	const named = byPath(examples, keys);
	return named ?? operatorExamples[keys.at(-1) ?? '']?.find((value) => fits(node, value));
}
function parametersOf({ properties = {}, required = [] }) {
	const entries = Object.entries(properties);
	const shownKeys = required.length > 0 ? entries.filter(([key]) => required.includes(key)) : entries.slice(0, 1);
	return Object.fromEntries(shownKeys.map(([key, { examples }]) => [key, examples?.[0]]));
}
function fits(node, value) {
	const branches = (node.anyOf ?? [node]);
	return branches.some(({ type, items, pattern }) => {
		if (type === undefined)
			return true;
		if (pattern !== undefined)
			return false;
		if (Array.isArray(value))
			return type === 'array' && fits((items ?? {}), value[0]);
		return type === typeof value || (type === 'integer' && typeof value === 'number');
	});
}
function byPath(table, path) {
	const found = path.map((_, index) => path.slice(index).join('.')).find((one) => Object.hasOwn(table, one));
	return found === undefined ? undefined : table[found];
}

;

const leastLength = 70;
function hoisted(schema, nameOf) {
	const places = placesOf(schema);
	const names = new Map();
	const parts = {};
	const inside = (node) => mapParts(node, told);
	function reference(node, isWhole, content) {
		const key = JSON.stringify(node);
		const place = places.get(key);
		if (place === undefined || place.times < 2 || key.length < leastLength)
			return undefined;
		const name = names.get(key) ?? unused(nameOf(place.path, isWhole), names);
		if (!names.has(key)) {
			names.set(key, name);
			parts[name] = content();
		}
		return { $ref: `#/$defs/${name}` };
	}
	function told(node) {
		const { shown, accepts } = parted(node);
		const acceptsOnly = () => ({
			...shown,
			...(reference(accepts, false, () => inside(accepts)) ?? inside(accepts)),
		});
		if (Object.keys(shown).length === 0 || node.const !== undefined)
			return acceptsOnly();
		return reference(node, true, acceptsOnly) ?? acceptsOnly();
	}
	const root = inside(schema);
	const sorted = Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1));
	return { ...root, $defs: Object.fromEntries(sorted) };
}
function placesOf(schema) {
	const places = new Map();
	const isNew = (node, path) => {
		const key = JSON.stringify(node);
		const known = places.get(key);
		if (known)
			known.times += 1;
		else
			places.set(key, { times: 1, path });
		return known === undefined;
	};
	const count = (node, path) => {
		const { shown, accepts } = parted(node);
		if (Object.keys(shown).length > 0 && !isNew(node, path))
			return node;
		if (isNew(accepts, path))
			mapParts(node, (part, steps) => count(part, [...path, ...steps]));
		return node;
	};
	mapParts(schema, count);
	return places;
}
function unused(name, names) {
	const taken = new Set(names.values());
	const more = Array.from({ length: taken.size + 1 }, (_, index) => (index === 0 ? name : `${name}-${index + 1}`));
	return more.find((one) => !taken.has(one)) ?? name;
}

;







function jsonSchema(kinds) {
	const shape = withLimits(shapeOf((0,checklist_schema .Y)(kinds)));
	const schema = hoisted(described(withChoices(withVariables(shape))), nameOf);
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		$id: 'https://github.com/readiness-gate/readiness-gate/readiness.schema.json',
		title: 'Production readiness checklist',
		...schema,
	};
}
const names = {
	version: 'variable',
	'servers.*.timeout': 'duration',
	'servers.*.port': 'port-number',
	'servers.*.directory': 'absolute-path',
};
function nameOf(path, isWhole) {
	const short = shortened(path);
	const name = names[short] ?? short.replaceAll('.*', '').replaceAll('.', '-');
	return isWhole ? `${name}-key` : name;
}

var problems = __webpack_require__(84574);
var schema = __webpack_require__(1946);
;
const width = 150;
function jsonText(value, indent = '', before = 0) {
	const line = JSON.stringify(value);
	if (value === null || typeof value !== 'object' || indent.length + before + line.length <= width)
		return line;
	const inner = `${indent} `;
	const [open, close, parts] = Array.isArray(value)
		? ['[', ']', value.map((one) => jsonText(one, inner))]
		: ['{', '}', Object.entries(value).map(([key, one]) => keyText(key, one, inner))];
	return `${open}\n${parts.map((part) => `${inner}${part}`).join(',\n')}\n${indent}${close}`;
}
function keyText(key, value, indent) {
	const before = `${JSON.stringify(key)}: `;
	return `${before}${jsonText(value, indent, before.length)}`;
}

var standard = __webpack_require__(33993);
var report_schema = __webpack_require__(29105);
var shape = __webpack_require__(21065);
var suggest = __webpack_require__(93855);
var cli_arguments = __webpack_require__(33814);
;










const schemas = {
	checklist: async () => jsonSchema(await (0,kinds .TO)()),
	attestations: () => (0,schema.recordsJsonSchema)('attestations'),
	waivers: () => (0,schema.recordsJsonSchema)('waivers'),
	report: report_schema .G,
};
async function schemaCommand(args) {
	const { positionals } = (0,cli_arguments .qg)(args);
	const [name = 'checklist', ...more] = positionals;
	const schema = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
	if (!schema || more.length > 0) {
		const names = Object.keys(schemas);
		const message = more.length > 0 ? 'schema takes one name' : `there is no schema of ${(0,shape .lG)(name)}`;
		throw new problems .j([(0,problems .C)(`${message}${(0,suggest .a)(name, names)}`, `one of ${names.join(', ')}`)]);
	}
	standard .FD.write(`${jsonText(await schema())}\n`);
}


  }),

  46960: core[46960],

  94822: core[94822],

  7950: core[7950],

  21070: core[21070],

  80159: core[80159],

  29105:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  G: () => (  reportJsonSchema),
  reportOf: () => (  reportOf)
});

var schemas = __webpack_require__(26921);
var iso = __webpack_require__(64377);
var json_schema_processors = __webpack_require__(98439);
;
const closings = ['inputs-changed', 'not-signed-off', 'warnings', 'document-differs'];

var model_status = __webpack_require__(62087);
var gate_changes = __webpack_require__(80159);
;
const words = {
	version: 'Version of the report; version 1 only gains fields',
	tool: 'The program that wrote the report',
	'tool.name': 'Name of the program',
	'tool.version': 'Version of the program',
	verdict: '`ready`, `not-ready`, or `error` where the gate could not run or evaluated nothing',
	environment: 'The environment that was looked at; null without one',
	url: 'The URL that was looked at; null without one',
	phase: 'The phase of the run; null for both',
	checklist: 'The checklist that decided',
	'checklist.path': 'Its path in the repository',
	'checklist.sha256': 'SHA-256 of its text, lower-case hexadecimal',
	'checklist.source': 'Where it was read: the base or the head of a pull request, or the work tree',
	ref: 'The commit that was checked out; null without git',
	change: 'What would be different about the gate',
	'gateChanges.item': 'Id of the item; null where it is about the whole gate',
	from: 'As it is on the base; null where it is new',
	to: 'As the head would have it; null where it is taken away',
	location: 'Where it stands, if it stands somewhere',
	file: 'Path from the root of the checkout',
	line: 'Line, counted from 1',
	column: 'Column, counted from 1',
	cause: 'What keeps them from being met, in one sentence',
	'causes.items': 'Ids of the items',
	fix: 'What to do about it',
	previous: 'The earlier run',
	startedAt: 'Begin of the run, UTC',
	stillFailing: 'Not met in both runs',
	'stillFailing.item': 'Id of the item',
	because: 'Name of the reason',
	sentence: 'The reason for people',
	notes: 'What else is to be said of the run, a sentence each',
	'document.path': 'Its path in the repository',
	drift: 'Where boxes and items differ',
	message: 'What is wrong, in one sentence',
	expected: 'What should have been seen',
	observed: 'What was seen',
	'findings.url': 'What was asked',
	'drift.url': 'What was asked',
	docs: 'Where the rule is described',
	'repository.url': 'Address of the repository on its platform',
	'repository.ref': 'The commit that was checked out',
	directory: 'The working directory, from the root of the repository',
	'signOff.by': 'Who signed off',
	'signOff.commit': 'The commit that was signed off',
	at: 'When, UTC',
	'signOff.verdict': 'The verdict that was signed off',
	'signOff.sha256': 'SHA-256 of the checklist that was signed off',
	durationMs: 'How long it took, milliseconds',
	counts: 'How many items have each status',
	passed: 'Items of which every check passed',
	failed: 'Items of which something was seen to be wrong',
	'counts.error': 'Items that could not be asked',
	blocked: 'Items whose needs are not met',
	pending: 'Items that nobody has attested yet',
	expired: 'Items whose attestation is too old',
	waived: 'Items that an exception excuses',
	skipped: 'Items that were not asked, each with the reason',
	items: 'The lines of the checklist in their order',
	'items.id': 'Id of the item',
	title: 'What people read',
	section: 'Title of its section',
	required: 'Whether the gate is closed while it is not met',
	status: 'What became of it',
	owner: 'Who has to act; null where nobody is named',
	checks: 'Its checks; empty where none was asked',
	kind: 'The kind of the check',
	findings: 'What was not met, and what is worth knowing',
	asked: 'What was sent',
	answered: 'What came back',
	label: 'What was asked',
	requests: 'How many requests were sent',
	unanswered: 'How many of them got no answer',
	timesMs: 'Times in milliseconds, rising',
	host: 'Whom was asked',
	issuer: 'Who issued the certificate',
	validUntil: 'When it ends, UTC',
	waiver: 'The exception that is about it; null without one',
	reason: 'Why it does not hold for now',
	approvedBy: 'Who approved the exception',
	issue: 'Where it is tracked; null where nothing is named',
	state: 'Whether it counts, ends soon, has ended, or is not needed',
	attestation: 'The statement that is about it; null without one',
	by: 'Who has seen it done',
	on: 'Day on which it was seen',
	result: 'Whether it is done, or does not apply',
	evidence: 'URL or path of what shows it; null without any',
	note: 'A remark; null without one',
	commit: 'What was seen; null where it is about no commit in particular',
	run: 'Name of the run',
	suggestion: 'What to write instead',
};
function describedFields(schema, path = []) {
	const entries = Object.entries(schema).map(([keyword, value]) => {
		if (keyword === 'properties')
			return [keyword, fieldsOf(value, path)];
		if (Array.isArray(value))
			return [keyword, value.map((one) => (isPart(one) ? describedFields(one, path) : one))];
		return [keyword, isPart(value) ? describedFields(value, path) : value];
	});
	return Object.fromEntries(entries);
}
function fieldsOf(fields, path) {
	const described = Object.entries(fields).map(([name, field]) => {
		const here = [...path, name];
		const ends = here.map((_, index) => here.slice(index).join('.'));
		const description = words[ends.find((end) => Object.hasOwn(words, end)) ?? ''];
		return [name, { ...(description !== undefined && { description }), ...describedFields(field, here) }];
	});
	return Object.fromEntries(described);
}
function isPart(value) {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;





const schema_open = schemas ._H3;
const schema_text = schemas .YjP();
const textOrNull = schemas .YjP().nullable();
const count = schemas .Whr().min(0);
const day = iso .p6();
const schema_location = schema_open({ file: schema_text, line: schemas .Whr().min(1).optional(), column: schemas .Whr().min(1).optional() });
const finding = schema_open({
	rule: schema_text.meta({ description: 'Stable id with its kind, such as headers/hsts' }),
	level: schemas .k5n(['error', 'warning', 'info']).meta({ description: 'Only an error fails a check' }),
	message: schema_text,
	expected: schema_text,
	observed: schema_text,
	location: schema_location.optional(),
	source: schema_text.optional().meta({ description: 'The line that it is about, where its text is no secret' }),
	url: schema_text.optional(),
	fix: schema_text,
	docs: schema_text,
	fingerprint: schema_text
		.optional()
		.meta({ description: 'The same in later runs, though lines, days and counts are others' }),
	waived: schemas .euz(true).optional().meta({ description: 'A waiver that counts covers it' }),
});
const schema_status = schemas .k5n(model_status .b);
const check = schema_open({
	kind: schema_text,
	status: schema_status,
	durationMs: count,
	attempts: schemas .Whr().min(2).optional().meta({ description: 'How often it was asked, where that was more than once' }),
	findings: schemas .YOg(finding),
	conversation: schemas .YOg(schema_open({ asked: schema_text, answered: textOrNull }))
		.optional()
		.meta({ description: 'What was asked and what came back, shortened; only with --verbose' }),
	measurements: schemas .YOg(schema_open({ label: schema_text, requests: count, unanswered: count, timesMs: schemas .YOg(schemas .aig().min(0)) }))
		.optional()
		.meta({ description: 'Times of requests that were repeated, rising, at most 101 evenly chosen by rank' }),
	certificates: schemas .YOg(schema_open({ host: schema_text, issuer: schema_text, validUntil: iso .w$() }))
		.optional()
		.meta({ description: 'What the hosts that were asked sent' }),
});
const waiver = schema_open({
	rule: textOrNull.meta({ description: 'Null where the whole item is waived' }),
	reason: schema_text,
	approvedBy: schema_text,
	expires: day.meta({ description: 'Valid through the end of that day, UTC' }),
	issue: textOrNull,
	state: schemas .k5n(['active', 'ending', 'expired', 'unneeded']),
});
const attestation = schema_open({
	by: schema_text,
	on: day,
	result: schemas .k5n(['done', 'not-applicable']),
	evidence: textOrNull,
	sha256: schema_text.optional().meta({ description: 'Digest of the file that is the evidence; it was compared' }),
	note: textOrNull,
	commit: textOrNull,
	environment: schema_text.optional().meta({ description: 'The one environment that it is about' }),
	validUntil: day.meta({ description: 'Last day it counts, UTC' }),
});
const item = schema_open({
	id: schema_text,
	title: schema_text,
	section: schema_text,
	required: schemas .zMY(),
	status: schema_status,
	reason: textOrNull.meta({ description: 'Why it was skipped or blocked' }),
	blockedBy: schemas .YOg(schema_text).optional().meta({ description: 'Ids of what it needs and what is not met' }),
	owner: textOrNull,
	startedMs: count.optional().meta({ description: 'Begin of its checks since that of the run' }),
	durationMs: count,
	checks: schemas .YOg(check),
	waiver: waiver.nullable(),
	attestation: attestation.nullable(),
	document: schema_location.optional().meta({ description: 'Its box in the document that people read' }),
	runs: schemas .YOg(schema_open({ run: schema_text, status: schema_status }))
		.optional()
		.meta({ description: 'What became of it in each run; only in a merged report' }),
});
const gateChange = schema_open({
	change: schemas .k5n(gate_changes .tl),
	item: textOrNull,
	from: textOrNull,
	to: textOrNull,
	weakens: schemas .zMY().meta({ description: 'Whether the gate could let more through with it' }),
	location: schema_location.optional(),
});
const instant = iso .w$();
const verdict = schemas .k5n(['ready', 'not-ready', 'error']);
const sinceLast = schema_open({
	previous: schema_open({ startedAt: instant, ref: textOrNull, verdict }),
	newlyFailing: schemas .YOg(schema_text).meta({ description: 'Not met now, and not among those that were not met' }),
	fixed: schemas .YOg(schema_text).meta({ description: 'Were not met, and passed now' }),
	stillFailing: schemas .YOg(schema_open({
		item: schema_text,
		since: instant.meta({ description: 'Begin of the first run in a row that saw it not met' }),
		runs: schemas .Whr().min(2).meta({ description: 'Runs in a row that saw it not met, with this one' }),
	})),
	flapping: schemas .YOg(schema_text).meta({ description: 'Changed again after an earlier run had fixed them' }),
});
const phase = schemas .k5n(['pre-deploy', 'post-deploy']).nullable();
const counts = schema_open(Object.fromEntries(model_status .b.map((name) => [name, count])));
const mergedRun = schema_open({
	name: schema_text.meta({ description: 'By which the items name it' }),
	environment: textOrNull,
	url: textOrNull,
	phase,
	verdict,
	ref: textOrNull,
	startedAt: instant,
	durationMs: count,
	counts,
});
const reportSchema = schema_open({
	version: schemas .euz(1),
	tool: schema_open({ name: schemas .euz('readiness-gate'), version: schema_text }),
	verdict,
	environment: textOrNull,
	url: textOrNull,
	envFiles: schemas .YOg(schema_text).optional().meta({ description: 'The env files that were judged, in their order' }),
	phase,
	checklist: schema_open({
		path: schema_text,
		ref: textOrNull,
		sha256: textOrNull,
		source: schemas .k5n(['base', 'head', 'worktree']).nullable().optional(),
	}),
	gateChanges: schemas .YOg(gateChange).optional().meta({ description: 'What a pull request would change about the gate' }),
	causes: schemas .YOg(schema_open({ cause: schema_text, items: schemas .YOg(schema_text), fix: schema_text }))
		.optional()
		.meta({ description: 'What keeps several items from being met, with their ids; each is told once' }),
	sinceLast: sinceLast.optional().meta({ description: 'What is different from an earlier run; ids of items' }),
	closedBy: schemas .YOg(schema_open({ because: schemas .k5n(closings), sentence: schema_text }))
		.optional()
		.meta({ description: 'What closes the gate though every required item is met' }),
	notes: schemas .YOg(schema_text).optional(),
	document: schema_open({ path: schema_text, drift: schemas .YOg(finding) })
		.optional()
		.meta({ description: 'The document that people read, and where it and the checklist differ' }),
	repository: schema_open({ url: schema_text, ref: schema_text, directory: schema_text })
		.optional()
		.meta({ description: 'Where the files of the checkout are shown: `url`/blob/`ref`/`directory`\u2026' }),
	signOff: schema_open({ by: schema_text, commit: schema_text, at: instant, verdict: schema_text, sha256: schema_text })
		.optional()
		.meta({ description: 'Who signed this run off, or the earlier one that it demands' }),
	startedAt: instant,
	durationMs: count,
	counts,
	items: schemas .YOg(item),
	runs: schemas .YOg(mergedRun).optional().meta({ description: 'The runs that a merged report is made of' }),
	problems: schemas .YOg(schema_open({ message: schema_text, location: schema_location.optional(), suggestion: schema_text.optional() }))
		.optional()
		.meta({ description: 'Only where the gate could not run' }),
});
function reportOf(value) {
	return reportSchema.safeParse(value).success ? value : undefined;
}
function reportJsonSchema() {
	return {
		...describedFields(json_schema_processors .bl(reportSchema)),
		$id: 'https://github.com/readiness-gate/readiness-gate/report.schema.json',
		title: 'Production readiness report',
	};
}


  }),

  90276: core[90276],

  77494:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  kindQuestions)
  });
const kindQuestions = {
	http: 'Does a request, or a flow of several, get the expected answer?',
	headers: 'Does the page come with the headers, cookies, redirects, caching and compression that it needs?',
	env: 'Is the env file right, as the programs read it that will really load it?',
	file: 'Is a file there, and is it as it should be?',
	command: 'Does a command end and print as expected?',
	service: 'Can the application log in to what it needs, with its own settings?',
	manual: 'Has a person said that the item is done, recently and with evidence?',
	page: 'Does everything that the page loads arrive as a browser needs it?',
	cors: 'Are the allowed origins accepted, and foreign ones not?',
	exposure: 'Is nothing served that should not be?',
	served: 'Does the target serve what the env file declares?',
	nginx: 'Is the configuration of nginx sound?',
	gunicorn: 'Is gunicorn, uvicorn or uWSGI started soundly?',
	compose: 'Are the Compose files fit for production?',
	django: "Are Django's settings safe for production, as far as their text tells?",
	tls: 'Does every address of the host serve a valid certificate over sound TLS?',
	ports: 'Are exactly the right TCP ports open, seen from here?',
	dns: 'Are the records as they should be, and the same everywhere?',
	github: 'What does GitHub say of this commit, the pull request it came by, its branch, and known weaknesses?',
	report: 'What did other tools find, and is it allowed?',
};


  }),

  64377: shared[64377]

};
return { ids, modules };
})
