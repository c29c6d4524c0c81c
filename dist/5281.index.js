(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 5281;
const ids = [5281];
const modules = {

  56798: core[56798],

  15541: core[15541],

  35281:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var payload = __webpack_require__(56798);
var reading = __webpack_require__(30021);
;


function readNpmAudit(data) {
	const fault = (0,payload .$6)(data, 'error', 'code') ?? (0,payload .$6)(data, 'message');
	const tally = new reading .F0();
	const list = Object((0,payload.at)(data, 'vulnerabilities') ?? (0,payload.at)(data, 'advisories'));
	for (const [key, one] of Object.entries(list)) {
		tally.add((0,reading .xJ)('npm-audit', (0,payload.at)(one, 'severity')), (0,payload .$6)(one, 'name') ?? (0,payload .$6)(one, 'module_name') ?? key);
	}
	for (const severity of reading .gO['npm-audit']) {
		tally.atLeast(severity, (0,payload .tk)(data, 'metadata', 'vulnerabilities', severity) ?? 0);
	}
	const total = (0,payload .tk)(data, 'metadata', 'dependencies', 'total') ??
		(0,payload .tk)(data, 'metadata', 'totalDependencies') ??
		(0,payload .tk)(data, 'metadata', 'dependencies');
	if (total === null && fault === undefined)
		throw new reading .IO('it does not say how many packages were looked at');
	const { counts, named } = tally;
	return {
		format: 'npm-audit',
		looked: { what: 'packages', count: total ?? 0 },
		counts,
		named,
		at: null,
		commits: [],
		...(fault !== undefined && { unfinished: `npm could not ask (${fault})` }),
	};
}
function readPipAudit(data) {
	const dependencies = Array.isArray(data) ? data : (0,payload .gT)(data, 'dependencies');
	const tally = new reading .F0();
	let looked = 0;
	for (const dependency of dependencies) {
		if ((0,payload .$6)(dependency, 'skip_reason') !== undefined)
			continue;
		if (!Array.isArray((0,payload.at)(dependency, 'vulns')))
			throw new reading .IO('a package of it has no list of vulnerabilities');
		looked++;
		const name = [(0,payload .$6)(dependency, 'name'), (0,payload .$6)(dependency, 'version')].filter(Boolean).join(' ');
		for (const one of (0,payload .gT)(dependency, 'vulns')) {
			tally.add('vulnerability', `${(0,payload .$6)(one, 'id') ?? 'a vulnerability'} (${name})`);
		}
	}
	const { counts, named } = tally;
	return { format: 'pip-audit', looked: { what: 'packages', count: looked }, counts, named, at: null, commits: [] };
}

;


function readAxe(data) {
	const pages = Array.isArray(data) ? data : [data];
	const tally = new reading .F0();
	let moment = null;
	let rules = 0;
	for (const page of pages) {
		moment = (0,reading .NU)(moment, (0,reading .Et)((0,payload.at)(page, 'timestamp')));
		const violations = (0,payload .gT)(page, 'violations');
		rules += violations.length + (0,payload .gT)(page, 'passes').length + (0,payload .gT)(page, 'incomplete').length;
		for (const violation of violations) {
			const severity = (0,reading .xJ)('axe', (0,payload.at)(violation, 'impact') ?? 'serious');
			const places = (0,payload .gT)(violation, 'nodes').length;
			tally.add(severity, `${(0,payload .$6)(violation, 'id') ?? 'a rule'}${places > 1 ? ` (${places} places)` : ''}`);
		}
	}
	const { counts, named } = tally;
	return { format: 'axe', looked: { what: 'rules that applied', count: rules }, counts, named, at: moment, commits: [] };
}

;
const deepest = 100;
const mostAttributes = 100;
const xml_name = /[A-Za-z_:\u0080-\uffff][\w.:\u0080-\uffff-]*/y;
const attribute = /[ \t\r\n]+([A-Za-z_:\u0080-\uffff][\w.:\u0080-\uffff-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
function readXml(text, reader) {
	const open = [];
	let at = text.startsWith('\ufeff') ? 1 : 0;
	let elements = 0;
	while (at < text.length) {
		const next = text.indexOf('<', at);
		const between = text.slice(at, next === -1 ? text.length : next); 
		if (open.length === 0 && between.trim() !== '')
			return 'there is text outside of the root';
		if (isMisread(between))
			return 'it names an entity that XML does not have';
		if (next === -1)
			break;
		at = next;
		if (text.startsWith('<!--', at))
			at = after(text, '-->', at + 4);
		else if (text.startsWith('<![CDATA[', at))
			at = after(text, ']]>', at + 9);
		else if (text.startsWith('<?', at))
			at = after(text, '?>', at + 2);
		else if (text.startsWith('<!', at))
			return 'it has a document type, which is not read';
		else if (text[at + 1] === '/') {
			const closed = tagName(text, at + 2);
			const end = text.indexOf('>', at);
			if (closed === null || end === -1 || open.pop() !== closed)
				return 'an element is closed that was not open';
			reader.close(closed);
			at = end + 1;
		}
		else {
			const opened = tagName(text, at + 1);
			if (opened === null)
				return 'a mark is no element';
			if (open.length === 0 && elements > 0)
				return 'there are several roots';
			elements++;
			const attributes = new Map();
			at += 1 + opened.length;
			for (;;) {
				attribute.lastIndex = at;
				const found = attribute.exec(text);
				if (found === null)
					break;
				const [whole, key = '', double, single] = found;
				const value = double ?? single ?? '';
				if (isMisread(value))
					return 'it names an entity that XML does not have';
				if (attributes.has(key) || attributes.size === mostAttributes)
					return 'an element has one attribute twice, or too many';
				attributes.set(key, plain(value));
				at += whole.length;
			}
			while (/[ \t\r\n]/.test(text[at] ?? ''))
				at++;
			const isEmpty = text.startsWith('/>', at);
			if (!isEmpty && text[at] !== '>')
				return 'an element does not end';
			at += isEmpty ? 2 : 1;
			reader.open(opened, attributes);
			if (isEmpty)
				reader.close(opened);
			else if (open.push(opened) > deepest)
				return 'elements stand too deep in one another';
		}
		if (at === -1)
			return 'it ends in the middle';
	}
	if (open.length > 0)
		return 'it ends in the middle';
	return elements === 0 ? 'there is no element' : null;
}
function after(text, end, from) {
	const found = text.indexOf(end, from);
	return found === -1 ? -1 : found + end.length;
}
function tagName(text, at) {
	xml_name.lastIndex = at;
	return xml_name.exec(text)?.[0] ?? null;
}
const reference = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g;
function isMisread(text) {
	return text.includes('&') && text.replace(reference, '').includes('&');
}
const named = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
function plain(text) {
	if (!text.includes('&'))
		return text;
	return text.replace(reference, (_, word, decimal, hex) => {
		if (word !== undefined)
			return named[word] ?? '';
		const point = decimal === undefined ? Number.parseInt(hex ?? '0', 16) : Number(decimal);
		return point > 0x10ffff ? '\ufffd' : String.fromCodePoint(point);
	});
}

;


const commitNames = /^(?:git[._-]?)?(?:commit|revision|sha)(?:[._-]?(?:id|hash|sha))?$|^GITHUB_SHA$/i;
function readJunit(text) {
	const tally = new reading .F0();
	const open = [];
	const root = { tests: 0, failures: 0, errors: 0 };
	const suites = { tests: 0, failures: 0, errors: 0 };
	const commits = [];
	let [tests, skipped] = [0, 0];
	let at = null;
	let kind = null;
	let name = '';
	const fault = readXml(text, {
		open: (element, attributes) => {
			const parent = open.at(-1);
			open.push(element);
			if (parent === undefined && element !== 'testsuites' && element !== 'testsuite') {
				throw new reading .IO('its root is no testsuites');
			}
			if (element === 'testsuites' || element === 'testsuite') {
				at = (0,reading .NU)(at, (0,reading .Et)(attributes.get('timestamp')));
				const total = parent === undefined ? root : parent === 'testsuites' ? suites : null;
				if (total) {
					total.tests += numberOf(attributes.get('tests'));
					total.failures += numberOf(attributes.get('failures'));
					total.errors += numberOf(attributes.get('errors'));
				}
			}
			else if (element === 'testcase') {
				tests++;
				kind = attributes.get('status') === 'notrun' ? 'skipped' : null;
				name = [attributes.get('classname'), attributes.get('name')].filter(Boolean).join(' ');
			}
			else if (parent === 'testcase') {
				if (element === 'error')
					kind = 'error';
				else if (element === 'failure')
					kind = kind ?? 'failure';
				else if (element === 'skipped')
					kind = kind ?? 'skipped';
			}
			else if (element === 'property' && commitNames.test(attributes.get('name') ?? '')) {
				commits.push(attributes.get('value') ?? '');
			}
		},
		close: (element) => {
			open.pop();
			if (element !== 'testcase' || kind === null)
				return;
			if (kind === 'skipped')
				skipped++;
			tally.add(kind, name);
		},
	});
	if (fault !== null)
		throw new reading .IO(fault);
	tally.atLeast('failure', Math.max(root.failures, suites.failures));
	tally.atLeast('error', Math.max(root.errors, suites.errors));
	const declared = Math.max(root.tests, suites.tests);
	const looked = { what: 'tests that ran', count: tests - skipped };
	const { counts, named } = tally;
	const cut = declared > tests ? { unfinished: `it says that there are ${declared} tests and holds ${tests}` } : {};
	return { format: 'junit', looked, counts, named, at, commits, ...cut };
}
function numberOf(text) {
	return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

;


function readK6(data) {
	const tally = new reading .F0();
	let thresholds = 0;
	for (const [metric, facts] of Object.entries(Object((0,payload.at)(data, 'metrics')))) {
		for (const [expression, result] of Object.entries(Object((0,payload.at)(facts, 'thresholds')))) {
			thresholds++;
			const isMet = (0,payload.at)(result, 'ok') === true || result === false;
			if (!isMet)
				tally.add('threshold', `${metric} ${expression}`);
		}
	}
	const { counts, named } = tally;
	return { format: 'k6', looked: { what: 'thresholds', count: thresholds }, counts, named, at: null, commits: [] };
}

;


function readLighthouse(data) {
	const categories = Object.entries(Object((0,payload.at)(data, 'categories')));
	const scores = new Map(categories.map(([id, category]) => [id, scoreOf((0,payload.at)(category, 'score'))]));
	const tally = new reading .F0();
	for (const audit of ['performance-budget', 'timing-budget']) {
		for (const line of (0,payload .gT)(data, 'audits', audit, 'details', 'items')) {
			const isOver = ['sizeOverBudget', 'countOverBudget', 'overBudget'].some((key) => Boolean((0,payload.at)(line, key)));
			if (isOver)
				tally.add('over-budget', (0,payload .$6)(line, 'label') ?? (0,payload .$6)(line, 'resourceType') ?? audit);
		}
	}
	const fault = (0,payload .$6)(data, 'runtimeError', 'code');
	const { counts, named } = tally;
	return {
		format: 'lighthouse',
		looked: { what: 'categories', count: scores.size },
		counts,
		named,
		scores,
		at: (0,reading .Et)((0,payload.at)(data, 'fetchTime')),
		commits: [],
		...(fault !== undefined && fault !== 'NO_ERROR' && { unfinished: `the page could not be looked at (${fault})` }),
	};
}
function scoreOf(score) {
	return typeof score === 'number' && score >= 0 && score <= 1 ? Math.round(score * 100) : null;
}

;


function readSarif(data) {
	const runs = (0,payload .gT)(data, 'runs');
	const tally = new reading .F0();
	const commits = [];
	let moment = null;
	let unfinished;
	for (const run of runs) {
		for (const invocation of (0,payload .gT)(run, 'invocations')) {
			moment = (0,reading .NU)(moment, (0,reading .Et)((0,payload.at)(invocation, 'endTimeUtc') ?? (0,payload.at)(invocation, 'startTimeUtc')));
			if ((0,payload.at)(invocation, 'executionSuccessful') === false)
				unfinished = 'the tool says that it did not end well';
		}
		for (const from of (0,payload .gT)(run, 'versionControlProvenance')) {
			const revision = (0,payload .$6)(from, 'revisionId');
			if (revision !== undefined)
				commits.push(revision);
		}
		const rules = rulesOf(run);
		for (const result of resultsOf(run))
			if (counts(result))
				count(result, rules, tally);
	}
	const { counts: of, named } = tally;
	const looked = { what: 'runs', count: runs.length };
	return { format: 'sarif', looked, counts: of, named, at: moment, commits, ...(unfinished && { unfinished }) };
}
function resultsOf(run) {
	const results = (0,payload.at)(run, 'results');
	if (!Array.isArray(results))
		throw new reading .IO('a run of it has no results');
	return results;
}
function counts(result) {
	const kind = (0,payload .$6)(result, 'kind') ?? 'fail';
	if (kind !== 'fail' || (0,payload .$6)(result, 'baselineState') === 'absent')
		return false;
	const suppressions = (0,payload .gT)(result, 'suppressions');
	return !suppressions.some((one) => ((0,payload .$6)(one, 'status') ?? 'accepted') === 'accepted');
}
function rulesOf(run) {
	const own = (0,payload .gT)(run, 'tool', 'driver', 'rules');
	const all = [...own, ...(0,payload .gT)(run, 'tool', 'extensions').flatMap((extension) => (0,payload .gT)(extension, 'rules'))];
	return { byIndex: own, byId: new Map(all.map((rule) => [(0,payload .$6)(rule, 'id') ?? '', rule])) };
}
function count(result, { byIndex, byId }, tally) {
	const id = (0,payload .$6)(result, 'ruleId') ?? (0,payload .$6)(result, 'rule', 'id');
	const index = (0,payload .tk)(result, 'ruleIndex');
	const rule = (id === undefined ? undefined : byId.get(id)) ?? (index === null ? undefined : byIndex[index]);
	const level = (0,payload .$6)(result, 'level') ?? (0,payload .$6)(rule, 'defaultConfiguration', 'level') ?? 'warning';
	const name = [id ?? (0,payload .$6)(rule, 'id') ?? 'a result', placeOf(result)].filter(Boolean).join(' ');
	if (level !== 'none') {
		if (level !== 'error' && level !== 'warning' && level !== 'note') {
			throw new reading .IO('it has a level that SARIF does not know');
		}
		tally.add(level, name);
	}
	const grade = gradeOf((0,payload.at)(rule, 'properties', 'security-severity') ?? (0,payload.at)(result, 'properties', 'security-severity'));
	if (grade !== null)
		tally.add(grade, name);
}
function placeOf(result) {
	const [first] = (0,payload .gT)(result, 'locations');
	const file = (0,payload .$6)(first, 'physicalLocation', 'artifactLocation', 'uri') ?? '';
	const line = (0,payload .tk)(first, 'physicalLocation', 'region', 'startLine');
	return line === null ? file : `${file}:${line}`;
}
function gradeOf(score) {
	const number = typeof score === 'number' ? score : typeof score === 'string' ? Number(score) : Number.NaN;
	if (!(number > 0))
		return null;
	return number >= 9 ? 'critical' : number >= 7 ? 'high' : number >= 4 ? 'medium' : 'low';
}

;


const lists = [
	['Vulnerabilities', ['VulnerabilityID', 'PkgName']],
	['Misconfigurations', ['ID', 'Title']],
	['Secrets', ['RuleID']],
	['Licenses', ['Name', 'PkgName']],
];
function readTrivy(data) {
	const results = (0,payload .gT)(data, 'Results');
	const tally = new reading .F0();
	for (const result of results) {
		for (const [list, names] of lists) {
			for (const one of (0,payload .gT)(result, list)) {
				if (list === 'Misconfigurations' && (0,payload .$6)(one, 'Status') === 'PASS')
					continue;
				const called = names.flatMap((name) => (0,payload .$6)(one, name) ?? []);
				tally.add((0,reading .xJ)('trivy', (0,payload.at)(one, 'Severity')), [...called, (0,payload .$6)(result, 'Target')].filter(Boolean).join(' '));
			}
		}
	}
	const commit = (0,payload .$6)(data, 'Metadata', 'Commit') ?? (0,payload .$6)(data, 'Metadata', 'CommitHash');
	const { counts, named } = tally;
	return {
		format: 'trivy',
		looked: { what: 'targets', count: results.length },
		counts,
		named,
		at: (0,reading .Et)((0,payload.at)(data, 'CreatedAt')),
		commits: commit === undefined ? [] : [commit],
	};
}

;


const byRisk = ['informational', 'low', 'medium', 'high'];
function readZap(data) {
	const sites = (0,payload .gT)(data, 'site');
	const tally = new reading .F0();
	for (const site of sites) {
		for (const alert of (0,payload .gT)(site, 'alerts')) {
			if ((0,payload .$6)(alert, 'confidence') === '0')
				continue;
			const severity = (0,reading .xJ)('zap', byRisk[Number((0,payload .$6)(alert, 'riskcode') ?? Number.NaN)]);
			tally.add(severity, (0,payload .$6)(alert, 'name') ?? (0,payload .$6)(alert, 'alert') ?? 'an alert');
		}
	}
	const { counts, named } = tally;
	const moment = (0,reading .Et)((0,payload.at)(data, 'created')) ?? (0,reading .Et)((0,payload.at)(data, '@generated'));
	return { format: 'zap', looked: { what: 'sites', count: sites.length }, counts, named, at: moment, commits: [] };
}

;










const readers = {
	sarif: {
		is: (data) => isList((0,payload.at)(data, 'runs')) && (0,payload .$6)(data, 'version')?.startsWith('2.') === true,
		read: readSarif,
	},
	zap: { is: (data) => isList((0,payload.at)(data, 'site')) && (0,payload.at)(data, '@version') !== undefined, read: readZap },
	lighthouse: { is: (data) => (0,payload .$6)(data, 'lighthouseVersion') !== undefined, read: readLighthouse },
	axe: { is: (data) => isAxe(isList(data) ? data[0] : data), read: readAxe },
	k6: { is: (data) => isMap((0,payload.at)(data, 'metrics')) && isMap((0,payload.at)(data, 'root_group')), read: readK6 },
	trivy: {
		is: (data) => (0,payload.at)(data, 'SchemaVersion') !== undefined && (0,payload .$6)(data, 'ArtifactName') !== undefined,
		read: readTrivy,
	},
	'npm-audit': {
		is: (data) => isMap((0,payload.at)(data, 'metadata')) && ((0,payload.at)(data, 'auditReportVersion') !== undefined || isMap((0,payload.at)(data, 'advisories'))),
		read: readNpmAudit,
	},
	'pip-audit': {
		is: (data) => isList(data) ? isPipPackage(data[0]) : isList((0,payload.at)(data, 'dependencies')) && isList((0,payload.at)(data, 'fixes')),
		read: readPipAudit,
	},
};
function readResult(text, format) {
	if (text.trim() === '')
		throw new reading .IO('it is empty');
	if (format === 'junit' || (format === undefined && /^\ufeff?\s*</.test(text)))
		return readJunit(text);
	const data = dataIn(text);
	if (format !== undefined) {
		if (!readers[format].is(data) && !isFaultOfNpm(format, data))
			throw new reading .IO(`it is no result of ${format}`);
		return readers[format].read(data);
	}
	const found = Object.values(readers).find((reader) => reader.is(data));
	if (found === undefined)
		throw new reading .IO('it is of no format that is known; say which by `format`');
	return found.read(data);
}
function isFaultOfNpm(format, data) {
	return format === 'npm-audit' && (isMap((0,payload.at)(data, 'error')) || (0,payload .$6)(data, 'message') !== undefined);
}
const results_deepest = 200;
function dataIn(text) {
	if (isTooDeep(text))
		throw new reading .IO('its lists and maps stand too deep in one another');
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	}
	catch {
		throw new reading .IO('it is neither XML nor whole JSON');
	}
}
function isTooDeep(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at];
		if (character === '"')
			at = endOfString(text, at);
		else if (character === '[' || character === '{')
			depth++;
		else if (character === ']' || character === '}')
			depth--;
		if (depth > results_deepest)
			return true;
	}
	return false;
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at++) {
		if (text[at] === '\\')
			at++;
		else if (text[at] === '"')
			return at;
	}
	return text.length;
}
function isAxe(page) {
	return isList((0,payload.at)(page, 'violations')) && isList((0,payload.at)(page, 'passes'));
}
function isPipPackage(one) {
	return (0,payload .$6)(one, 'name') !== undefined && (isList((0,payload.at)(one, 'vulns')) || (0,payload.at)(one, 'skip_reason') !== undefined);
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}

var utf8 = __webpack_require__(15541);
var error = __webpack_require__(49540);
var questions = __webpack_require__(66083);
;





const mostBytes = 16 * 1024 * 1024;
const mostOfAll = 4 * mostBytes;
async function observe({ files, tracked }, config, world) {
	const place = await world.place(files.on ?? 'checkout');
	const [path = config.path] = files.paths;
	const found = await world.ask(`find ${place.name} follow ${path}`, () => place.find(path));
	const matched = found.filter(({ type }) => type === 'file');
	const size = matched.reduce((sum, facts) => sum + facts.size, 0);
	if (matched.length > questions .p)
		throw tooMuch(path, `at most ${questions .p} files`, `${matched.length} files`);
	if (size > mostOfAll)
		throw tooMuch(path, `at most ${mostOfAll} bytes in all`, `${size} bytes`);
	const read = [];
	for (const facts of matched) {
		const result = await readOne(facts, config, place);
		const ownTime = 'at' in result && result.at !== null;
		const asks = tracked !== null && !ownTime;
		read.push({
			path: facts.path,
			modifiedMs: facts.modifiedMs,
			tracked: asks ? await place.tracked(facts.path) : null,
			read: result,
		});
	}
	return { path, files: read, commits: await commitsOf(config, world), inCheckout: place.confined };
}
async function readOne({ path, size }, { format }, place) {
	if (size > mostBytes)
		return { fault: `it is larger than ${mostBytes} bytes` };
	const found = await place.read(path, mostBytes);
	if (found === null)
		return { fault: 'it vanished while it was looked at' };
	if (found.truncated)
		return { fault: `it is larger than ${mostBytes} bytes` };
	const decoded = (0,utf8 .S)(found.bytes);
	if ('fault' in decoded)
		return decoded;
	try {
		return readResult(decoded.text, format);
	}
	catch (error) {
		if (!(error instanceof reading .IO))
			throw error;
		return { fault: error.message };
	}
}
async function commitsOf({ commit }, { run }) {
	if (commit === undefined)
		return [];
	const head = (await run.more?.())?.['head-sha'];
	return [await run.sha(), head].filter((name) => name !== undefined);
}
function tooMuch(path, expected, observed) {
	return new error .B('report/unreadable', `${path} matches more than is read in one check`, {
		expected,
		observed,
		fix: 'Make the glob narrower.',
	});
}


  })

};
return { ids, modules };
})
