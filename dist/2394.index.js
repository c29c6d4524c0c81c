export const id = 2394;
export const ids = [2394,3375];
export const modules = {

  98182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ay: () => (  commandLine),
	j9: () => (  questionsIn),
	oT: () => (  describeQuestion)
  });
function questionsIn(questions) {
	if (questions === null || typeof questions !== 'object')
		return [];
	if (isList(questions))
		return questions.flatMap(questionsIn);
	return isQuestion(questions) ? [questions] : Object.values(questions).flatMap(questionsIn);
}
function isList(questions) {
	return Array.isArray(questions);
}
function isQuestion(questions) {
	return 'action' in questions && typeof questions.action === 'string';
}
function describeQuestion(question, mask = (text) => text) {
	const on = 'on' in question && question.on !== undefined ? ` on ${question.on}` : '';
	return `${question.action} ${mask(target(question, mask))}${on}`;
}
function target(question, mask) {
	if ('later' in question)
		return `${question.later}${question.atMost < Number.POSITIVE_INFINITY ? `, at most ${question.atMost}` : ''}`;
	switch (question.action) {
		case 'request':
			return `${question.method} ${question.url}${noted(question.note)}${times(question.times)}`;
		case 'connect': {
			const host = question.host.includes(':') ? `[${question.host}]` : question.host;
			return `${host}:${question.port}${noted(question.note)}${times(question.times)}`;
		}
		case 'resolve':
			return `${question.type} ${question.name}${question.at === undefined ? '' : ` at ${question.at.join(', ')}`}`;
		case 'read':
			return paths(question);
		case 'variables':
			return `${question.names.join(', ')} of this environment`;
		case 'run':
			return typeof question.command === 'string' ? question.command : commandLine(question.command.map(mask));
		case 'ask':
			return question.how;
	}
}
function noted(note) {
	return note === undefined ? '' : ` ${note}`;
}
function times(count) {
	return count === undefined || count === 1 ? '' : `, up to ${count} times`;
}
function paths({ paths: all, pick }) {
	const list = all.join(', ');
	if (all.length < 2 || pick === 'each')
		return list;
	return pick === 'first' ? `the first that is there of ${list}` : `what is there of ${list}`;
}
function commandLine(argv) {
	return argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}


  }),

  6312:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	c: () => (  sceneOf)
  });
function sceneOf(checklist, item, run) {
	const { defaults } = checklist;
	const attestation = checklist.attestations.get(item.id);
	const notCounted = checklist.notCounted.get(item.id);
	const proposed = checklist.proposed?.get(item.id);
	return {
		now: run.now,
		environment: environmentFor(checklist, item),
		keys: checklist.keys,
		stacks: checklist.stacks,
		...(defaults.on !== undefined && { on: defaults.on }),
		timeoutMs: defaults.timeoutMs,
		item: { id: item.id, title: item.title },
		...(attestation && { attestation }),
		...(proposed && { proposed }),
		...(notCounted !== undefined && { notCounted }),
		attestationMs: defaults.attestationMs,
		attestationsFile: checklist.attestationsFile,
		allowStateChanges: run.allowStateChanges,
		run: run.run,
		mayReceiveSecrets: checklist.mayReceiveSecrets,
	};
}
function environmentFor({ environment }, { envFiles }) {
	if (envFiles === null)
		return environment;
	const { envContent: _, ...rest } = environment;
	return { ...rest, envFiles };
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

  2394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	checkCommand: () => (  checkCommand)
  });
  var _check_question_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(98182);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _checklist_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14303);
  var _checklist_scene_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6312);
  var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19607);
  var _github_hosted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28040);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49540);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(72527);
  var _report_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58191);
  var _run_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48402);
  var _run_exit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28513);
  var _run_no_checklist_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(13375);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61192);
  var _run_working_directory_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16752);
  var _secrecy_clean_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(45745);
  var _verdict_select_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3885);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(33814);
  var _node_options_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(60207);


















async function checkCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__  .qg)(args, 'check');
	(0,_arguments_js__WEBPACK_IMPORTED_MODULE_12__  .Q$)('check', positionals);
	const settings = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_9__  .R4)(values);
	(0,_node_options_js__WEBPACK_IMPORTED_MODULE_13__  .R)(settings.envFiles);
	const cwd = (0,_run_working_directory_js__WEBPACK_IMPORTED_MODULE_10__  .p)(process.cwd(), settings);
	const now = new Date();
	const event = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__  .j_)(process.env);
	const facts = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_6__  .p)(process.env, cwd, async () => event, (0,_github_hosted_js__WEBPACK_IMPORTED_MODULE_3__  .n)(event, process.env));
	const run = {
		...facts,
		sha: async () => (await facts.sha()) ?? noCommit,
		more: async () => {
			const known = await facts.more?.();
			return {
				'head-sha': known?.['head-sha'] ?? noCommit,
				number: known?.number ?? '0',
				actor: known?.actor ?? 'actor',
				url: known?.url ?? 'https://github.com/owner/repository/actions/runs/0',
			};
		},
	};
	const { checklist, redact } = await (0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_1__  .z)({
		...settings,
		cwd,
		env: process.env,
		run,
		now,
		needsNoSecret: true,
	}).catch(async (error) => {
		if (!(error instanceof _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j))
			throw error;
		throw await (0,_run_no_checklist_js__WEBPACK_IMPORTED_MODULE_8__.withWhatIsHere)(error, settings, cwd);
	});
	const skips = (0,_verdict_select_js__WEBPACK_IMPORTED_MODULE_14__  .d)(checklist.items, settings);
	const show = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_15__  .kc)((0,_secrecy_clean_js__WEBPACK_IMPORTED_MODULE_11__  .X5)(redact.mask(text)), '      ');
	const lines = [
		`${checklist.path} is valid: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_5__  .U9)(checklist.items.length, 'item')} for ${checklist.environment.name}`,
		'',
	];
	for (const item of checklist.items) {
		const skip = skips.get(item.id);
		lines.push(`${show(item.title)} (${item.id}${item.required ? '' : ', optional'})`);
		if (skip)
			lines.push(`    skipped: ${show(skip)}`);
		const unset = checklist.setAside.get(item.id);
		if (unset) {
			const why = unset.secrets.length > 0 ? `${unset.secrets.join(', ')} is not set` : `${unset.envFile} is not there`;
			lines.push(`    ${unset.kinds.join(', ')}: not shown, ${show(why)} here`);
		}
		const scene = (0,_checklist_scene_js__WEBPACK_IMPORTED_MODULE_16__  .c)(checklist, item, { now, allowStateChanges: settings.allowStateChanges, run });
		for (const { kind, config } of unset ? [] : item.checks) {
			for (const line of planned(kind, config, scene, redact.mask))
				lines.push(`    ${kind.kind}: ${show(line)}`);
		}
		if (item.needs.length > 0)
			lines.push(`    needs: ${item.needs.join(', ')}`);
	}
	process.stdout.write(`${lines.join('\n')}\n`);
	(0,_run_exit_js__WEBPACK_IMPORTED_MODULE_7__  .qZ)(0);
}
const noCommit = '0'.repeat(40);
function planned(kind, config, scene, mask) {
	try {
		return (0,_check_question_js__WEBPACK_IMPORTED_MODULE_17__  .j9)(kind.questions(config, scene)).map((question) => (0,_check_question_js__WEBPACK_IMPORTED_MODULE_17__  .oT)(question, mask));
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_4__  .B))
			throw error;
		return [`cannot be asked: ${error.message} (expected ${error.expected})`];
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

  74510:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ez: () => (  pullNumberOf),
	h1: () => (  findComment),
	p8: () => (  publishComment),
	we: () => (  markerOf)
  });
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56798);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);


function pullNumberOf({ name, payload }) {
	const queue = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .$6)(payload, 'merge_group', 'head_ref') ?? '';
	const queued = /gh-readonly-queue\/(?:(?!gh-readonly-queue\/).)*\/pr-(\d+)-/.exec(queue)?.[1];
	const commented = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'pull_request') ? (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'issue', 'number') : undefined;
	const found = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__.at)(payload, 'pull_request', 'number') ?? commented ?? Number(queued);
	return name !== '' && typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : null;
}
function markerOf(job, { environment, phase, checklist }) {
	const parts = [job ?? '', environment ?? '', phase ?? '', checklist.path].map((part) => part.replace(/[^\w./-]+/g, '_'));
	return `<!-- readiness-gate ${parts.join(' ')} -->`;
}
const mostPages = 30;
async function findComment(api, { repository, number, marker }) {
	try {
		let pages = 0;
		for await (const answer of api.pages(`/repos/${repository}/issues/${number}/comments?per_page=100`)) {
			if (answer.status !== 200)
				return refused(answer);
			const mine = listOf(answer).find((one) => one.body.startsWith(marker));
			if (mine)
				return mine;
			if (++pages === mostPages)
				break;
		}
		return null;
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B))
			throw error;
		return { refused: error.message };
	}
}
async function publishComment(api, comment) {
	const { repository, number, known, create } = comment;
	const issues = `/repos/${repository}/issues`;
	const body = { body: `${comment.marker}\n${comment.body}` };
	try {
		if (known)
			return done('updated', await api.send('PATCH', `${issues}/comments/${known.id}`, body));
		if (!create)
			return 'left out';
		return done('created', await api.send('POST', `${issues}/${number}/comments`, body));
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B))
			throw error;
		return { refused: error.message };
	}
}
function done(what, answer) {
	return answer.status === 200 || answer.status === 201 ? what : refused(answer);
}
function refused({ status }) {
	const why = status === 403 || status === 404 ? '; the job needs `pull-requests: write`, which runs of forks do not get' : '';
	return { refused: `the API of GitHub answers ${status}${why}` };
}
function listOf(answer) {
	const parsed = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_1__  .qu)(answer);
	if (!Array.isArray(parsed))
		return [];
	return parsed.flatMap((one) => typeof one?.id === 'number' && typeof one.body === 'string' ? [{ id: one.id, body: one.body }] : []);
}


  }),

  28040:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	i: () => (  apiOf),
	n: () => (  hostedRun)
  });
  var _formats_payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56798);
  var _comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74510);
  var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19607);



const hash = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function hostedRun(event, env, checkRun) {
	const { GITHUB_REPOSITORY: repository, GITHUB_SHA: merge = '', GITHUB_REF: ref = '' } = env;
	if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) || !hash.test(merge))
		return null;
	return {
		api: apiOf(env),
		repository,
		id: numbered(env.GITHUB_REPOSITORY_ID),
		commit: headOf(event) ?? merge,
		merge,
		pull: event.name === 'issue_comment' ? null : (0,_comment_js__WEBPACK_IMPORTED_MODULE_0__  .ez)(event),
		branch: branchOf(event, ref),
		ref: ref === '' ? null : ref,
		job: {
			checkRun: numbered(checkRun),
			key: env.GITHUB_JOB || null,
			workflow: env.GITHUB_WORKFLOW_REF?.split('@')[0] || null,
			run: env.GITHUB_RUN_ID || null,
		},
		withoutSecrets: (0,_event_js__WEBPACK_IMPORTED_MODULE_1__  .cT)(event, env),
	};
}
function numbered(text = '') {
	return /^\d{1,15}$/.test(text) ? Number(text) : null;
}
function apiOf({ GITHUB_API_URL: url = '' }) {
	return url === '' ? 'https://api.github.com' : url.replace(/(?<!\/)\/+$/, '');
}
function headOf({ name, payload }) {
	const path = name.startsWith('pull_request') ? ['pull_request', 'head', 'sha'] : headIn[name];
	const found = path && (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, ...path);
	return found !== undefined && hash.test(found) ? found : undefined;
}
const headIn = {
	merge_group: ['merge_group', 'head_sha'],
	workflow_run: ['workflow_run', 'head_sha'],
	check_run: ['check_run', 'head_sha'],
	check_suite: ['check_suite', 'head_sha'],
};
function branchOf({ payload }, ref) {
	const target = (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'pull_request', 'base', 'ref') ?? (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'merge_group', 'base_ref');
	const branch = (target ?? (ref.startsWith('refs/heads/') ? ref : undefined))?.replace(/^refs\/heads\//, '');
	return branch ?? (0,_formats_payload_js__WEBPACK_IMPORTED_MODULE_2__  .$6)(payload, 'repository', 'default_branch') ?? null;
}


  }),

  13375:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	withWhatIsHere: () => (  withWhatIsHere)
  });
  var _checklist_load_where_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43850);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);


async function withWhatIsHere(error, { config, presets = [] }, cwd) {
	const wantsOne = config === undefined && presets.length === 0;
	const options = { cwd, env: {}, now: new Date(), run: { id: '', sha: async () => undefined } };
	if (!wantsOne || (await (0,_checklist_load_where_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(options)))
		return error;
	const { foundHere } = await Promise.all( [__webpack_require__.e(1064), __webpack_require__.e(153), __webpack_require__.e(2170), __webpack_require__.e(4583)]).then(__webpack_require__.bind(__webpack_require__, 74583));
	const found = await foundHere(cwd);
	if (found.length === 0)
		return error;
	const here = (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`\`readiness init\` would write one from what is here: ${found.join(', ')}`);
	return new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([...error.problems, here]);
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


  }),

  3885:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  unmatchedGlobs),
	d: () => (  skipReasons)
  });
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97224);

function skipReasons(items, selection) {
	const wanted = selection.only.length === 0 ? undefined : closure(items, selection.only);
	return new Map(items.map((item) => [item.id, reason(item, selection, wanted)]));
}
function reason(item, selection, wanted) {
	if (wanted && !wanted.has(item.id))
		return `not among \`only: ${selection.only.join(', ')}\``;
	if (!item.when)
		return item.notAsked ?? 'its `when` is false in this environment';
	if (selection.phase !== null && item.phase !== null && item.phase !== selection.phase) {
		return `belongs to the phase ${item.phase}; this run is ${selection.phase}`;
	}
	if (item.changesState && !selection.allowStateChanges) {
		return 'writes to the target; allow it with --allow-state-changes (input allow-state-changes: true)';
	}
	return null;
}
function unmatchedGlobs(items, only) {
	return only.filter((glob) => !items.some((item) => selects(glob, item)));
}
function closure(items, only) {
	const byId = new Map(items.map((item) => [item.id, item]));
	const wanted = new Set();
	const add = (id) => {
		if (wanted.has(id))
			return;
		wanted.add(id);
		for (const need of byId.get(id)?.needs ?? [])
			add(need);
	};
	for (const item of items)
		if (only.some((glob) => selects(glob, item)))
			add(item.id);
	return wanted;
}
function selects(glob, item) {
	if (glob.startsWith('tag:'))
		return item.tags.some((tag) => (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k)(glob.slice(4), tag));
	return (0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_0__  .k)(glob, item.id);
}


  })

};
