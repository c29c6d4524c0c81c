(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 9105;
const ids = [9105];
const modules = {

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

  64377: shared[64377]

};
return { ids, modules };
})
