(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 5984;
const ids = [5984];
const modules = {

  13184: core[13184],

  14163: core[14163],

  79725: core[79725],

  97224: core[97224],

  84942: core[84942],

  30021:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Et: () => (  momentOf),
	F0: () => (  Tally),
	IO: () => (  Unreadable),
	IR: () => (  resultFormats),
	NU: () => (  later),
	gO: () => (  severities),
	xJ: () => (  severityOf)
  });
const resultFormats = [
	'junit',
	'sarif',
	'zap',
	'lighthouse',
	'axe',
	'k6',
	'npm-audit',
	'pip-audit',
	'trivy',
];
const severities = {
	junit: ['error', 'failure', 'skipped'],
	sarif: ['critical', 'high', 'medium', 'low', 'error', 'warning', 'note'],
	zap: ['high', 'medium', 'low', 'informational'],
	lighthouse: ['over-budget'],
	axe: ['critical', 'serious', 'moderate', 'minor'],
	k6: ['threshold'],
	'npm-audit': ['critical', 'high', 'moderate', 'low', 'info'],
	'pip-audit': ['vulnerability'],
	trivy: ['critical', 'high', 'medium', 'low', 'unknown'],
};
class Unreadable extends Error {
	name = 'Unreadable';
}
const mostNamed = 5;
class Tally {
	counts = new Map();
	named = new Map();
	add(severity, name) {
		this.counts.set(severity, (this.counts.get(severity) ?? 0) + 1);
		const names = this.named.get(severity) ?? [];
		if (names.length < mostNamed && !names.includes(name))
			this.named.set(severity, [...names, name]);
	}
	atLeast(severity, count) {
		if (count > (this.counts.get(severity) ?? 0))
			this.counts.set(severity, count);
	}
}
function severityOf(format, word) {
	const list = severities[format];
	const found = typeof word === 'string' ? list.find((one) => one === word.toLowerCase()) : undefined;
	if (found === undefined)
		throw new Unreadable('it has a severity that its format does not know');
	return found;
}
function momentOf(text) {
	if (typeof text !== 'string' || text.length > 64)
		return null;
	const zoned = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/.test(text.trim());
	const ms = Date.parse(zoned ? text.trim() : /^\d{4}-/.test(text) ? `${text.trim()}Z` : `${text.trim()} UTC`);
	return Number.isNaN(ms) ? null : { ms, zoned };
}
function later(a, b) {
	if (a === null || b === null)
		return a ?? b;
	return a.ms >= b.ms ? a : b;
}


  }),

  45984:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  report: () => (  report)
});

var kind = __webpack_require__(13184);
var matcher = __webpack_require__(77548);
var bounded = __webpack_require__(54637);
;
const clockSkewMs = 3_600_000;
const zonesMs = 15 * 3_600_000;
function judgeAge({ path, modifiedMs, tracked, read }, most, now) {
	const expected = `at most ${time(most)} old`;
	const draft = { rule: 'report/age', expected };
	if (read.at === null && tracked === true) {
		const observed = 'it does not say it, and git tracks it, so that its time is that of the checkout';
		return [{ ...draft, message: `When ${path} was made is not known`, observed, inconclusive: true }];
	}
	const madeMs = read.at?.ms ?? modifiedMs;
	const by = read.at === null ? ' by the time of the file' : '';
	const age = now.getTime() - madeMs;
	const ahead = read.at?.zoned === false ? zonesMs : clockSkewMs;
	if (age < -ahead) {
		const observed = `${new Date(madeMs).toISOString()}${by}`;
		return [{ ...draft, message: `${path} is dated in the future`, observed }];
	}
	if (age <= most)
		return [];
	return [{ ...draft, message: `${path} is too old`, observed: `${time(age)} old${by}` }];
}
function time(ms) {
	const units = [
		['d', 86_400_000],
		['h', 3_600_000],
		['m', 60_000],
		['s', 1000],
	];
	const [unit, size] = units.find(([, size]) => ms >= 2 * size || ms === size) ?? ['s', 1000];
	return `${Math.floor(ms / size)}${unit}`;
}

var reading = __webpack_require__(30021);
;

const usual = {
	junit: ['error', 'failure'],
	sarif: ['error'],
	zap: ['high'],
	lighthouse: ['over-budget'],
	axe: ['critical', 'serious'],
	k6: ['threshold'],
	'npm-audit': ['critical', 'high'],
	'pip-audit': ['vulnerability'],
	trivy: ['critical', 'high'],
};
function limitsOf(format, { max = {} }) {
	const limits = new Map();
	for (const severity of reading .gO[format]) {
		const allowed = max[severity] ?? (usual[format].includes(severity) ? 0 : undefined);
		if (allowed !== undefined)
			limits.set(severity, allowed);
	}
	return limits;
}
function notIn(format, { max = {}, scores, tests }) {
	const known = reading .gO[format];
	return [
		...Object.keys(max).filter((severity) => !known.includes(severity)),
		...(scores !== undefined && format !== 'lighthouse' ? ['scores'] : []),
		...(tests !== undefined && format !== 'junit' ? ['tests'] : []),
	];
}
const nouns = {
	junit: 'tests',
	sarif: 'results',
	zap: 'alerts',
	lighthouse: 'lines',
	axe: 'violations',
	k6: 'thresholds',
	'npm-audit': 'vulnerabilities',
	'pip-audit': 'vulnerabilities',
	trivy: 'findings',
};
const phrases = {
	failure: 'failed tests',
	skipped: 'skipped tests',
	threshold: 'crossed thresholds',
	vulnerability: 'vulnerabilities',
	'over-budget': 'lines over their budget',
};
function phraseOf(format, severity) {
	if (format === 'junit' && severity === 'error')
		return 'tests with an error';
	return phrases[severity] ?? `${severity} ${nouns[format]}`;
}

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var schema = __webpack_require__(21070);
var suggest = __webpack_require__(93855);
;





const words = [...new Set(Object.values(reading .gO).flat())];
const most = schemas .Whr('how many are allowed is a whole number').min(0, 'fewer than none are not possible');
const outOf100 = schemas .Whr('a score is a whole number out of 100')
	.min(1, 'every page has that, so that it asserts nothing')
	.max(100, 'a score is at most 100');
const max = (0,fields .O2)(Object.fromEntries(words.map((word) => [word, most.optional()]))).refine((map) => Object.keys(map).length > 0, 'an empty map limits nothing');
const namingCommit = ['junit', 'sarif', 'trivy'];
const schema_schema = (0,fields .O2)({
	path: schemas .YjP().trim().min(1).meta({
		title: 'path or glob (`*`, `?`, `**`, `[\u2026]`, `{a,b}`)',
		description: 'Result files; those of one format count together',
	}),
	on: fields.on,
	format: schemas .k5n(reading .IR).optional().meta({ description: 'What wrote them', without: 'what the file shows' }),
	max: max.optional().meta({
		title: 'map of severities to numbers',
		description: 'How many are allowed at most of a severity, in the words of the tool; others keep their limit',
		without: '0 of what the tool itself takes for serious',
	}),
	scores: schemas .g1P(schemas .YjP().min(1), outOf100)
		.refine((map) => Object.keys(map).length > 0, 'an empty map asserts nothing')
		.optional()
		.meta({
		title: 'map of categories to 1 to 100',
		description: 'Least scores of Lighthouse, such as `{ performance: 90 }`',
	}),
	tests: schema .I8.optional().meta({ description: 'How many tests ran (JUnit)', without: 'at least 1' }),
	age: fields .p0
		.refine((ms) => ms > 0, 'nothing is as new as that')
		.optional()
		.meta({ description: 'How old they may be at most, by the time that they say or else by that of the file' }),
	commit: schemas .euz(true, 'expected commit: true')
		.optional()
		.meta({ description: 'They name the commit of this run (JUnit by a property, SARIF, Trivy)' }),
	...fields .os,
}).check((context) => {
	const { format, max: limits, scores, tests, commit } = context.value;
	if (format === undefined)
		return;
	const refuse = (path, message) => {
		context.issues.push({ code: 'custom', input: context.value, path, message });
	};
	for (const word of Object.keys(limits ?? {})) {
		const known = reading .gO[format];
		if (known.includes(word))
			continue;
		refuse(['max', word], `${format} has no severity ${word}${(0,suggest .a)(word, known)}; it has ${known.join(', ')}`);
	}
	if (scores !== undefined && format !== 'lighthouse')
		refuse(['scores'], `${format} has no scores`);
	if (tests !== undefined && format !== 'junit')
		refuse(['tests'], `${format} does not count tests`);
	if (commit !== undefined && !namingCommit.includes(format))
		refuse(['commit'], `${format} names no commit`);
});

;





function judge(seen, config, scene) {
	if (seen.files.length === 0) {
		const message = `There is no result at ${seen.path}`;
		return {
			findings: [
				{ rule: 'report/missing', message, expected: 'a result file', observed: 'no file', inconclusive: true },
			],
		};
	}
	const read = seen.files.flatMap((file) => ('fault' in file.read ? [] : [{ ...file, read: file.read }]));
	const unreadable = seen.files.flatMap(({ path, read }) => 'fault' in read
		? [
			{
				rule: 'report/unreadable',
				message: `${path} cannot be read as a result`,
				expected: config.format === undefined
					? 'a whole result file of a tool that is known'
					: `a whole result of ${config.format}`,
				observed: (0,bounded .Mm)(read.fault),
				inconclusive: true,
				...at(seen, path),
			},
		]
		: []);
	const formats = [...new Set(read.map((file) => file.read.format))];
	const groups = formats.map((format) => read.filter((file) => file.read.format === format));
	return {
		findings: [
			...unreadable,
			...read.flatMap((file) => judgeFile(file, seen, config, scene)),
			...groups.flatMap((group, index) => judgeGroup(formats[index], group, seen, config)),
		],
	};
}
function judgeFile(file, seen, config, scene) {
	const { path, read } = file;
	const drafts = [];
	if (read.unfinished !== undefined) {
		drafts.push({
			rule: 'report/incomplete',
			message: `${path} is of a run that did not end well`,
			expected: 'a tool that looked at everything',
			observed: (0,bounded .Mm)(read.unfinished),
			inconclusive: true,
		});
	}
	if (config.age !== undefined)
		drafts.push(...judgeAge(file, config.age, scene.now));
	if (config.commit)
		drafts.push(...judgeCommit(file, seen));
	for (const [category, least] of Object.entries(config.scores ?? {})) {
		if (read.format !== 'lighthouse')
			continue;
		const score = read.scores?.get(category);
		if (typeof score === 'number' && score >= least)
			continue;
		drafts.push({
			rule: 'report/score',
			message: `${path}: ${typeof score === 'number' ? `the score of ${category} is too low` : `there is no score of ${category}`}`,
			expected: `at least ${least} of 100`,
			observed: typeof score === 'number' ? String(score) : score === null ? 'it could not be told' : 'no such category',
			...(typeof score === 'number' ? {} : { inconclusive: true }),
		});
	}
	return drafts.map((draft) => ({ ...draft, ...at(seen, path) }));
}
function judgeCommit({ path, read }, { commits }) {
	const draft = {
		rule: 'report/commit',
		expected: commits.map(judge_short).join(' or ') || 'the commit of this run',
	};
	if (commits.length === 0) {
		const message = `Whether ${path} is of this commit is not known`;
		return [{ ...draft, message, observed: 'it is not known which commit is checked out', inconclusive: true }];
	}
	if (read.commits.length === 0) {
		const why = namingCommit.includes(read.format) ? 'it names none' : `a result of ${read.format} names none`;
		return [{ ...draft, message: `${path} does not say of which commit it is`, observed: why, inconclusive: true }];
	}
	const other = read.commits.find((name) => !commits.some((commit) => isShortFor(name.toLowerCase(), commit)));
	if (other === undefined)
		return [];
	return [{ ...draft, message: `${path} is of another commit`, observed: (0,bounded .Mm)(other, 64) }];
}
function isShortFor(name, commit) {
	return /^[0-9a-f]{7,64}$/.test(name) && commit.toLowerCase().startsWith(name);
}
function judge_short(commit) {
	return commit.slice(0, 12); 
}
function judgeGroup(format, files, seen, config) {
	const where = files.length === 1 ? (files[0]?.path ?? seen.path) : seen.path;
	const place = files.length === 1 ? at(seen, where) : {};
	const asked = notIn(format, config);
	if (asked.length > 0) {
		const observed = `a result of ${format}, which has no ${asked.join(' and no ')}`;
		return [
			{
				rule: 'report/limits',
				message: `${where} cannot be held against what is asked`,
				expected: 'limits that its format has',
				observed,
				inconclusive: true,
			},
		];
	}
	const drafts = [];
	const looked = files.reduce((sum, { read }) => sum + read.looked.count, 0);
	const what = files[0]?.read.looked.what ?? 'anything';
	if (looked === 0) {
		drafts.push({
			rule: 'report/empty',
			message: `${where} is a result of nothing`,
			expected: what,
			observed: 'none',
			inconclusive: true,
		});
	}
	const limits = limitsOf(format, config);
	const counts = new Map();
	for (const { read } of files) {
		for (const [severity, count] of read.counts)
			counts.set(severity, (counts.get(severity) ?? 0) + count);
	}
	for (const [severity, allowed] of limits) {
		const count = counts.get(severity) ?? 0;
		if (count <= allowed)
			continue;
		const names = files.flatMap(({ read }) => read.named.get(severity) ?? []);
		drafts.push({
			rule: 'report/severity',
			message: `${where}: too many ${phraseOf(format, severity)}`,
			expected: `at most ${allowed}`,
			observed: (0,bounded .Mm)(`${count}${names.length > 0 ? `: ${names.join(', ')}` : ''}${names.length < count && names.length > 0 ? ', \u2026' : ''}`, 400),
		});
	}
	if (format === 'lighthouse' && config.scores === undefined && config.max === undefined && counts.size === 0) {
		const message = `${where} is held against nothing`;
		drafts.push({
			rule: 'report/limits',
			message,
			expected: '`scores`, such as { performance: 90 }',
			observed: 'no limit',
			inconclusive: true,
		});
	}
	const wrong = config.tests === undefined ? null : (0,matcher .J4)(config.tests, looked);
	if (wrong)
		drafts.push({ rule: 'report/tests', message: `${where}: another number of tests ran than expected`, ...wrong });
	const found = [...counts]
		.filter(([, count]) => count > 0)
		.map(([severity, count]) => `${phraseOf(format, severity)}: ${count}`);
	drafts.push({
		rule: 'report/seen',
		level: 'info',
		message: `${where} is a result of ${format}`,
		expected: 'for information',
		observed: [`${what}: ${looked}`, ...found].join(', '),
	});
	return drafts.map((draft) => ({ ...draft, ...place }));
}
function at({ inCheckout }, path) {
	return inCheckout ? { location: { file: path } } : {};
}

var questions = __webpack_require__(66083);
;




const report = (0,kind .q)({
	kind: 'report',
	schema: schema_schema,
	questions: questions .a,
	observe: async (asked, config, world) => (await __webpack_require__.e(  5281).then(__webpack_require__.bind(__webpack_require__, 35281))).observe(asked, config, world),
	judge: judge,
});


  }),

  66083:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  questions),
	p: () => (  mostFiles)
  });
  var _check_place_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14163);
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97224);
  var _probe_tracked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68972);



const mostFiles = 200;
function questions({ path, on, age }, scene) {
	const there = (0,_check_place_js__WEBPACK_IMPORTED_MODULE_0__  .Ws)({ on }, scene);
	const tracked = (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_1__  .f)(path)
		? { action: 'run', later: `git ls-files for each of ${path}`, atMost: mostFiles }
		: { action: 'run', command: (0,_probe_tracked_js__WEBPACK_IMPORTED_MODULE_2__  .M)(path) };
	return {
		files: { action: 'read', paths: [path], pick: 'each', ...there },
		tracked: age === undefined ? null : { ...tracked, ...there },
	};
}


  }),

  68972: core[68972]

};
return { ids, modules };
})
