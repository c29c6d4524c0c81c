export const id = 3785;
export const ids = [3785,6206,2453];
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


  })

};
