export const id = 4371;
export const ids = [4371,855,6206,3785,2453];
export const modules = {

  73785:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	commitTree: () => (  commitTree)
  });
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _probe_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96206);
  var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79173);



function commitTree(root, commit) {
	let known;
	async function find(path) {
		const within = (0,_tree_js__WEBPACK_IMPORTED_MODULE_2__  .R)(path);
		if (within === undefined)
			return { kind: 'outside' };
		if (/[\n\0]/.test(within))
			return { kind: 'missing' };
		known ??= topOf(root, commit);
		const top = await known;
		if (top.kind !== 'object')
			return top;
		return within === '.' ? { kind: 'other' } : lookUp(root, top.id, within);
	}
	async function read(path) {
		const found = await find(path);
		if (found.kind !== 'object')
			return found;
		if (found.type !== 'blob')
			return { kind: 'other' };
		if (found.size > _tree_js__WEBPACK_IMPORTED_MODULE_2__  .j)
			return { kind: 'too-large', size: found.size };
		const { code, stdout } = await (0,_probe_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(['cat-file', 'blob', found.id], { cwd: root, maxBytes: _tree_js__WEBPACK_IMPORTED_MODULE_2__  .j });
		return code === 0 && stdout.length === found.size ? { kind: 'file', bytes: stdout } : incomplete;
	}
	return {
		read: (path) => read(path).catch(unreadable),
		exists: async (path) => (await find(path).catch(unreadable)).kind !== 'missing',
		commit,
	};
}
async function topOf(root, commit) {
	if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit))
		return { kind: 'unreadable', reason: 'not the name of a commit' };
	const answer = await (0,_probe_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(['rev-parse', '--show-prefix'], { cwd: root });
	if (answer.code !== 0)
		return { kind: 'unreadable', reason: 'not in a repository of git' };
	const whole = objectOf(await describe(root, `${commit}^{tree}`));
	if (whole === undefined)
		return { kind: 'unreadable', reason: `the commit ${commit} is not in this clone` };
	const prefix = answer.stdout.toString('utf8').replace(/\n$/, '').replace(/\/$/, '');
	if (prefix === '')
		return whole;
	if (prefix.includes('\n'))
		return { kind: 'unreadable', reason: 'the name of the directory has more than one line' };
	const found = await lookUp(root, whole.id, prefix);
	return found.kind === 'object' && found.type !== 'tree' ? { kind: 'missing' } : found;
}
async function lookUp(cwd, tree, path) {
	const said = await describe(cwd, `${tree}:${path}`);
	const object = objectOf(said);
	if (object)
		return object;
	if (/^symlink \d+\n/.test(said))
		return { kind: 'outside' };
	if (/^(dangling|loop|notdir) \d+\n/.test(said))
		return { kind: 'missing' };
	return said.endsWith(' missing\n') && !(await isListed(cwd, tree, path)) ? { kind: 'missing' } : incomplete;
}
async function describe(cwd, name) {
	const args = ['cat-file', '--batch-check', '--follow-symlinks'];
	const { code, stdout } = await (0,_probe_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(args, { cwd, stdin: `${name}\n` });
	return code === 0 ? stdout.toString('utf8') : '';
}
function objectOf(said) {
	const [, id, type, size] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag) (\d+)\n$/.exec(said) ?? [];
	return id && type ? { kind: 'object', id, type, size: Number(size) } : undefined;
}
async function isListed(cwd, tree, path) {
	const args = ['--literal-pathspecs', 'ls-tree', '--full-tree', '-z', tree, '--', path];
	const { code, stdout } = await (0,_probe_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(args, { cwd });
	return code !== 0 || stdout.length > 0;
}
const incomplete = { kind: 'unreadable', reason: 'git does not show it' };
function unreadable(error) {
	if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B))
		throw error;
	return { kind: 'unreadable', reason: error.observed };
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

  54371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	diffCommand: () => (  diffCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _checklist_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14303);
  var _checklist_tree_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73785);
  var _github_repository_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42635);
  var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80159);
  var _run_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48402);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61192);
  var _run_working_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16752);
  var _secrecy_clean_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45745);
  var _verdict_weakened_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10855);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33814);











const usual = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'main', 'master'];
async function diffCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__  .qg)(args, 'diff');
	(0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__  .Q$)('diff', positionals);
	const settings = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_5__  .R4)(values);
	const { config, environment, url, vars } = settings;
	const cwd = (0,_run_working_directory_js__WEBPACK_IMPORTED_MODULE_6__  .p)(process.cwd(), settings);
	const commit = await baseCommit(cwd, (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_5__  .Qq)(values.base));
	const options = {
		cwd,
		config,
		environment,
		url,
		vars,
		env: process.env,
		run: (0,_run_context_js__WEBPACK_IMPORTED_MODULE_4__  .p)(process.env, cwd),
		now: new Date(),
	};
	const [base, head] = await Promise.all([
		(0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_1__  .z)({ ...options, tree: (root) => (0,_checklist_tree_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__.commitTree)(root, commit), needsNoSecret: true }),
		(0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_1__  .z)({ ...options, needsNoSecret: true }),
	]);
	const found = (0,_verdict_weakened_index_js__WEBPACK_IMPORTED_MODULE_8__.gateChanges)(base.checklist, head.checklist);
	const changes = [base, head].reduce((shown, { redact }) => (0,_secrecy_clean_js__WEBPACK_IMPORTED_MODULE_7__  .Yt)(shown, redact), found);
	const report = { version: 1, base: commit, gateChanges: changes };
	const lines = (0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_3__  .RU)({ ...{ checklist: {} }, gateChanges: changes }, 'This work tree changes the gate');
	const said = lines.length === 0 ? ['This work tree changes nothing about the gate.'] : lines;
	const isData = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_9__  .UX)(values);
	process.stdout.write(isData ? `${JSON.stringify(report, null, 2)}\n` : `${said.join('\n')}\n`);
	process.exitCode = changes.some(({ weakens }) => weakens) ? 1 : 0;
}
async function baseCommit(cwd, named) {
	const repository = (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_10__  .u)(cwd);
	for (const name of named === undefined ? usual : [named]) {
		const tip = await repository.resolve(name);
		if (tip !== undefined)
			return (await repository.mergeBase(tip)) ?? tip;
	}
	const message = named === undefined ? 'no base branch was found' : `git knows no commit ${named}`;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)(message, 'name one with --base, such as --base origin/main')]);
}


  }),

  42635:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  repositoryAt)
  });
function repositoryAt(cwd) {
	const ask = async (args) => {
		const { runGit } = await __webpack_require__.e(  6206).then(__webpack_require__.bind(__webpack_require__, 96206));
		const answer = await runGit(args, { cwd }).catch(() => undefined);
		return answer?.code === 0 ? answer.stdout.toString('utf8') : undefined;
	};
	return {
		head: async () => {
			const name = (await ask(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']))?.trim();
			const object = name === undefined ? undefined : await ask(['cat-file', '-p', name]);
			if (name === undefined || object === undefined)
				return [];
			const header = object.slice(0, object.indexOf('\n\n'));
			return [name, ...[...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, parent = '']) => parent)];
		},
		mergeBase: async (commit) => (await ask(['merge-base', 'HEAD', commit]))?.trim(),
		place: async () => (await __webpack_require__.e(  6206).then(__webpack_require__.bind(__webpack_require__, 96206))).placeInRepository(cwd).catch(() => null),
		resolve: async (name) => (await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]))?.trim(),
	};
}


  }),

  9000:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  isRecord)
  });
function isRecord(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
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

  80159:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Dx: () => (  linesOf),
	RU: () => (  changesAsText),
	lT: () => (  changesAsMarkdown),
	tl: () => (  changeNames),
	yP: () => (  decidedBy)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

const words = {
	'item-removed': 'removes an item',
	'item-added': 'adds an item',
	'item-renamed': 'renames an item',
	'item-reworded': 'gives an item other words',
	'made-optional': 'makes an item optional',
	'made-required': 'makes an item required',
	loosened: 'asks for less',
	tightened: 'asks for more',
	'check-removed': 'removes a check',
	'check-added': 'adds a check',
	'check-changed': 'changes a check',
	'environment-changed': 'changes the environment',
	'server-changed': 'changes a server',
	'waiver-added': 'adds a waiver',
	'waiver-extended': 'prolongs a waiver',
	'waiver-changed': 'changes a waiver',
	'waiver-removed': 'removes a waiver',
	'attestation-added': 'adds an attestation',
	'attestation-changed': 'changes an attestation',
	'attestation-removed': 'removes an attestation',
	'input-changed': 'changes an input of the step',
	'workflow-changed': 'changes the workflow',
	'checklist-invalid': 'makes the checklist invalid',
};
const changeNames = Object.keys(words);
const nothing = '\u2013';
function linesOf(report) {
	const changes = report.gateChanges ?? [];
	const line = ({ change, item, from, to, weakens }) => ({
		weakens,
		what: words[change] ?? change,
		item: item ?? '',
		from: from ?? nothing,
		to: to ?? nothing,
	});
	return [...changes.filter(({ weakens }) => weakens), ...changes.filter(({ weakens }) => !weakens)].map(line);
}
function decidedBy(report) {
	const base = report.checklist.source === 'base' ? ['The checklist of the base decides, not that of the pull request.'] : [];
	return [...base, ...(report.notes ?? [])].join(' ');
}
function changesAsMarkdown(report, most = Number.MAX_SAFE_INTEGER) {
	const all = linesOf(report);
	const lines = all.slice(0, most); 
	const said = decidedBy(report);
	if (all.length === 0)
		return said === '' ? '' : `> [!NOTE]\n> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(said)}`;
	const list = lines.map(({ weakens, what, item, from, to }) => {
		const subject = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(what)}${item === '' ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(item)}`}`;
		return `- ${weakens ? '\u26a0\ufe0f **Weakens:** ' : ''}${subject}${fromTo(from, to)}`;
	});
	const intro = said === '' ? '' : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .mG)(said)}\n\n`;
	const more = all.length > lines.length ? [`- and ${all.length - lines.length} more, in the JSON report`] : [];
	return `### This pull request changes the gate\n\n${intro}${[...list, ...more].join('\n')}`;
}
function fromTo(from, to) {
	if (from === nothing && to === nothing)
		return '';
	if (from === nothing)
		return `: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(to)}`;
	return to === nothing ? `: was ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(from)}` : `: from ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(from)} to ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .aY)(to)}`;
}
function changesAsText(report, heading = 'This pull request changes the gate') {
	const said = decidedBy(report);
	const lines = linesOf(report).map(({ weakens, what, item, from, to }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .kc)(`${weakens ? '!' : '\u00b7'} ${what}${item === '' ? '' : ` (${item})`}: ${from} \u2192 ${to}`, '    '));
	const title = lines.length === 0 ? [] : [heading];
	return [...title, ...lines.map((line) => `  ${line}`), ...(said === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .kc)(said)])];
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

  10855:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  gateChanges: () => (  gateChanges)
});

var record = __webpack_require__(9000);
var plain = __webpack_require__(69756);
;


const levels = ['off', 'info', 'warning', 'error'];
const fromAbove = /^(?:lt|lte)$/;
const fromBelow = /^(?:gt|gte)$/;
const lessIsStricter = /^(?:valid-for|for|max-age|newer-than|ttl|attestationMs|younger-than|smaller-than|age)$/;
const moreIsStricter = /^(?:steady|older-than|larger-than)$/;
const asking = /^(?:rules|required|requires|checks|open|closed|steps|keys|sections|headings|not-contains|not-matches|not-in)$/;
const leavingOut = /^(?:ignore|except|leave-out|in)$/;
const expecting = /^(?:expect|headers|cookies|json|keys|time|until|alerts|code-scanning|dependabot)$/;
function differences(from, to, path = []) {
	if ((0,plain .Ft)(from, to))
		return [];
	const key = path.at(-1) ?? '';
	if ((0,record .u)(from) && (0,record .u)(to) && !(isOperators(from) && isOperators(to) && !sharesKeys(from, to))) {
		const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
		return keys.flatMap((name) => inMap(from, to, name, path));
	}
	return [{ path: path.join('.'), from: from ?? null, to: to ?? null, direction: ofValues(key, path, from, to) }];
}
function inMap(from, to, name, path) {
	const way = [...path, name];
	if (Object.hasOwn(from, name) && Object.hasOwn(to, name))
		return differences(from[name], to[name], way);
	if (name === 'override')
		return differences(from[name] ?? {}, to[name] ?? {}, way);
	const added = Object.hasOwn(to, name);
	const said = { path: way.join('.'), from: from[name] ?? null, to: to[name] ?? null };
	return [{ ...said, direction: ofEntry(name, path, added, added ? to[name] : from[name]) }];
}
function ofEntry(name, path, added, value) {
	const inside = path.at(-1) ?? '';
	if (inside === 'override')
		return value === 'error' ? (added ? 'tightens' : 'loosens') : added ? 'loosens' : 'changes';
	if (expecting.test(inside) || isOperator(name))
		return added ? 'tightens' : 'loosens';
	if (name === 'by')
		return added ? 'tightens' : 'loosens';
	if (name === 'retry' || leavingOut.test(name))
		return added ? 'loosens' : 'tightens';
	if (name === 'expect')
		return added ? 'changes' : 'loosens';
	return 'changes';
}
function ofValues(key, path, from, to) {
	if (path.at(-2) === 'override')
		return levels.indexOf(String(to)) > levels.indexOf(String(from)) ? 'tightens' : 'loosens';
	if (typeof from === 'number' && typeof to === 'number')
		return ofNumbers(key, from, to);
	if (Array.isArray(from) && Array.isArray(to))
		return ofLists(key, from, to);
	if (key === 'profile' && from === 'baseline' && to === 'strict')
		return 'tightens';
	if (key === 'evidence' && to === 'required')
		return 'tightens';
	if (key === 'signer' && to === 'not-deployer')
		return 'tightens';
	return key === 'profile' && from === 'strict' ? 'loosens' : 'changes';
}
function ofNumbers(key, from, to) {
	if (fromAbove.test(key) || lessIsStricter.test(key))
		return to < from ? 'tightens' : 'loosens';
	if (fromBelow.test(key) || moreIsStricter.test(key))
		return to > from ? 'tightens' : 'loosens';
	return 'changes';
}
function ofLists(key, from, to) {
	const within = (one, other) => one.every((entry) => other.some((same) => (0,plain .Ft)(entry, same)));
	const [more, less] = [within(from, to), within(to, from)];
	if (more === less)
		return 'changes';
	if (asking.test(key))
		return more ? 'tightens' : 'loosens';
	if (leavingOut.test(key) || key === 'by')
		return more ? 'loosens' : 'tightens';
	return 'changes';
}
function isOperator(name) {
	return /^(?:eq|ne|gte?|lte?|(?:not-)?in|(?:not-)?contains|starts-with|ends-with|(?:not-)?matches|exists|length)$/.test(name);
}
function isOperators(map) {
	const names = Object.keys(map);
	return names.length > 0 && names.every(isOperator);
}
function sharesKeys(a, b) {
	return Object.keys(a).some((name) => Object.hasOwn(b, name));
}

;


function changesOfItems(base, head) {
	const byId = new Map(head.map((item) => [item.id, item]));
	const known = new Set(base.map(({ id }) => id));
	const added = head.filter(({ id }) => !known.has(id));
	const byMeaning = Map.groupBy(added, meaningOf);
	const renamed = new Map();
	for (const item of base) {
		if (byId.has(item.id))
			continue;
		const same = byMeaning.get(meaningOf(item))?.shift();
		if (same)
			renamed.set(item.id, same);
	}
	const places = new Set(renamed.values());
	return [
		...base.flatMap((item) => {
			const now = byId.get(item.id);
			if (now)
				return changesOfItem(item, now);
			const other = renamed.get(item.id);
			return other ? [said('item-renamed', item, item.id, other.id, false, other)] : [removed(item)];
		}),
		...added.filter((item) => !places.has(item)).map((item) => said('item-added', item, null, item.title, false, item)),
	];
}
function removed(item) {
	return said('item-removed', item, item.title, null, item.required);
}
function meaningOf({ required, needs, when, phase, changesState, envFiles, tags, checks }) {
	return (0,plain .ak)({ required, needs, when, phase, changesState, envFiles, tags, checks: checks.map(checkOf) });
}
function checkOf({ kind, config }) {
	return { kind: kind.kind, config: (0,plain .lZ)(config) };
}
function changesOfItem(from, to) {
	const changes = [];
	const add = (change, before, after, weakens) => {
		changes.push(said(change, from, before, after, weakens, to));
	};
	if (from.required !== to.required) {
		add(to.required ? 'made-required' : 'made-optional', required(from), required(to), !to.required);
	}
	if (from.when !== to.when)
		add(to.when ? 'tightened' : 'loosened', { when: from.when }, { when: to.when }, !to.when);
	if (from.phase !== to.phase) {
		const weakens = to.phase !== null;
		add(weakens ? 'loosened' : 'tightened', { phase: from.phase }, { phase: to.phase }, weakens);
	}
	if (from.changesState !== to.changesState) {
		const key = 'changes-state';
		add(to.changesState ? 'loosened' : 'check-changed', { [key]: from.changesState }, { [key]: to.changesState }, to.changesState);
	}
	const [lessNeeds, moreNeeds] = [missing(from.needs, to.needs), missing(to.needs, from.needs)];
	if (lessNeeds.length > 0)
		add('loosened', { needs: from.needs }, { needs: to.needs }, true);
	else if (moreNeeds.length > 0)
		add('tightened', { needs: from.needs }, { needs: to.needs }, false);
	if (missing(from.tags, to.tags).length > 0)
		add('loosened', { tags: from.tags }, { tags: to.tags }, true);
	if (!(0,plain .Ft)(from.envFiles, to.envFiles)) {
		add('check-changed', { 'env-files': from.envFiles }, { 'env-files': to.envFiles }, true);
	}
	if (from.title !== to.title)
		add('item-reworded', from.title, to.title, false);
	changes.push(...changesOfChecks(from, to));
	return changes;
}
const required = ({ required: is }) => (is ? 'required' : 'optional');
function missing(from, to) {
	return from.filter((one) => !to.includes(one));
}
function changesOfChecks(from, to) {
	const [before, after] = [from.checks.map(checkOf), to.checks.map(checkOf)];
	const rest = [...after];
	const changed = before.filter((check) => {
		const at = rest.findIndex((one) => (0,plain .Ft)(one, check));
		if (at >= 0)
			rest.splice(at, 1);
		return at < 0;
	});
	const changes = changed.flatMap((check) => {
		const at = rest.findIndex(({ kind }) => kind === check.kind);
		const [now] = at < 0 ? [] : rest.splice(at, 1);
		if (!now)
			return [said('check-removed', from, check, null, true, to)];
		return differences(check.config, now.config).map((difference) => ofDifference(from, to, check.kind, difference));
	});
	return [...changes, ...rest.map((check) => said('check-added', from, null, check, false, to))];
}
const names = { tightens: 'tightened', loosens: 'loosened', changes: 'check-changed' };
function ofDifference(item, now, kind, difference) {
	const path = difference.path === '' ? kind : `${kind}.${difference.path}`;
	const weakens = difference.direction !== 'tightens';
	return said(names[difference.direction], item, { [path]: difference.from }, { [path]: difference.to }, weakens, now);
}
function said(change, item, from, to, weakens, now) {
	const location = (now ?? item).location;
	return { change, item: item.id, from, to, weakens, ...(now && location && { location }) };
}

var records = __webpack_require__(68766);
;


function changesOfSettings(base, head) {
	const changes = [];
	const environments = [environmentOf(base), environmentOf(head)];
	for (const { path, from, to } of differences(...environments)) {
		changes.push({
			change: 'environment-changed',
			item: null,
			from: { [path]: from },
			to: { [path]: to },
			weakens: true,
		});
	}
	const names = new Set([...Object.keys(base.servers), ...Object.keys(head.servers)]);
	for (const name of [...names].sort()) {
		const [from, to] = [base.servers[name], head.servers[name]];
		if ((0,plain .Ft)(from, to))
			continue;
		const shown = (server) => (server === undefined ? null : { [name]: withoutKey(server) });
		changes.push({
			change: 'server-changed',
			item: null,
			from: shown(from),
			to: shown(to),
			weakens: from !== undefined,
		});
	}
	for (const { path, from, to } of differences((0,plain .lZ)(base.names), (0,plain .lZ)(head.names))) {
		const key = `names.${path}`;
		changes.push({ change: 'loosened', item: null, from: { [key]: from }, to: { [key]: to }, weakens: true });
	}
	for (const { path, from, to, direction } of differences(defaultsOf(base), defaultsOf(head))) {
		const change = direction === 'tightens' ? 'tightened' : 'loosened';
		const key = `defaults.${path}`;
		changes.push({ change, item: null, from: { [key]: from }, to: { [key]: to }, weakens: direction !== 'tightens' });
	}
	return changes;
}
function environmentOf({ environment, resolve, extraCa }) {
	const { envContent: _, ...shown } = environment;
	return (0,plain .lZ)({ ...shown, resolve, 'ca-file': extraCa.length === 0 ? undefined : extraCa });
}
function withoutKey(server) {
	const { key: _, ...shown } = server;
	return (0,plain .lZ)(shown);
}
function defaultsOf({ defaults }) {
	return (0,plain .lZ)({ on: defaults.on, 'valid-for': defaults.attestationMs });
}

;




function gateChanges(base, head) {
	const changes = [
		...changesOfItems(base.items, head.items),
		...changesOfSettings(base, head),
		...(0,records .b)(base, head),
	];
	return changes.map((change) => ({ ...change, from: (0,plain .Ev)(change.from), to: (0,plain .Ev)(change.to) }));
}


  }),

  69756:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ev: () => (  told),
	Ft: () => (  isSame),
	ak: () => (  meaning),
	lZ: () => (  plainData)
  });
  var _model_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9000);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54637);


function plainData(value) {
	if (value instanceof RegExp)
		return String(value);
	if (value instanceof Date)
		return value.toISOString();
	if (value instanceof Map)
		return plainData(Object.fromEntries(value));
	if (value instanceof Set)
		return plainData([...value]);
	if (Array.isArray(value))
		return value.map(plainData);
	if (value === null || typeof value !== 'object')
		return typeof value === 'function' ? String(value) : value;
	const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, plainData(inner)]));
}
const mostTold = 300;
function told(value) {
	if (value === null || value === undefined)
		return null;
	if (typeof value === 'string')
		return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(value, mostTold);
	const [entry, ...more] = (0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__  .u)(value) ? Object.entries(value) : [];
	const text = entry && more.length === 0 ? `${entry[0]}: ${jsonOf(entry[1])}` : jsonOf(value);
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(text, mostTold);
}
function jsonOf(value) {
	return typeof value === 'string' ? value : meaning(value);
}
function meaning(value) {
	return JSON.stringify(plainData(value)) ?? '';
}
function isSame(a, b) {
	return meaning(a) === meaning(b);
}


  }),

  68766:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  isSameStatement),
	b: () => (  changesOfRecords)
  });
  var _checklist_records_counting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21312);
  var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69756);


function changesOfRecords(base, head) {
	return [...changesOfWaivers(base.waivers, head.waivers), ...changesOfAttestations(base, head)];
}
function changesOfWaivers(base, head) {
	const before = Map.groupBy(withoutThose(base, head), keyOf);
	const added = withoutThose(head, base).map((to) => {
		const from = before.get(keyOf(to))?.shift();
		if (!from)
			return said('waiver-added', to.item, null, to, true);
		if (to.expires > from.expires)
			return said('waiver-extended', to.item, from, to, true);
		return said('waiver-changed', to.item, from, to, to.expires >= from.expires);
	});
	const removed = [...before.values()].flat();
	return [...added, ...removed.map((from) => said('waiver-removed', from.item, from, null, false))];
}
function withoutThose(list, others) {
	const there = new Set(others.map(_plain_js__WEBPACK_IMPORTED_MODULE_0__  .ak));
	return list.filter((one) => !there.has((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .ak)(one)));
}
function keyOf({ item, rule }) {
	return JSON.stringify([item, rule ?? null]);
}
function changesOfAttestations(base, head) {
	const [before, after] = [newestOfEach(base), newestOfEach(head)];
	const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
	return keys.flatMap((key) => {
		const [from, to] = [before.get(key), after.get(key)];
		const item = to?.item ?? from?.item ?? '';
		if (from && to && isSameStatement(from, to))
			return [];
		if (!from)
			return [said('attestation-added', item, null, to, true)];
		if (!to)
			return [said('attestation-removed', item, from, null, false)];
		return [said('attestation-changed', item, from, to, true)];
	});
}
function newestOfEach({ statements }) {
	const newest = new Map();
	for (const statement of (0,_checklist_records_counting_js__WEBPACK_IMPORTED_MODULE_1__  .l)(statements)) {
		const { item, environment, commit, tick } = statement;
		const key = JSON.stringify([item, environment ?? null, tick ? null : (commit ?? null)]);
		if (!newest.has(key))
			newest.set(key, statement);
	}
	return newest;
}
function isSameStatement(one, other) {
	return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .Ft)(shownOf(one), shownOf(other));
}
function shownOf(statement) {
	if (!statement.tick)
		return statement;
	const { evidence: _line, ...rest } = statement;
	return rest;
}
function said(change, item, from, to, weakens) {
	return { change, item, from: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .lZ)(from ?? null), to: (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__  .lZ)(to ?? null), weakens };
}


  })

};
