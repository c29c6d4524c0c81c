export const id = 8354;
export const ids = [8354,6206,2453];
export const modules = {

  58354:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  proposedBy: () => (  proposedBy)
});

var external_node_path_ = __webpack_require__(76760);
var read = __webpack_require__(53977);
var where = __webpack_require__(142);
var work_tree = __webpack_require__(30369);
var probe_error = __webpack_require__(49540);
var git = __webpack_require__(96206);
var records = __webpack_require__(68766);
var commit_author = __webpack_require__(8576);
var blame = __webpack_require__(63009);
;


const mostCommits = 200;
async function commitsThatBring(top, base, path, isIn) {
	const range = ['rev-list', '--full-history', `--max-count=${mostCommits + 1}`, `${base}..HEAD`, '--', path];
	const commits = linesOf(await (0,git.runGit)(['--literal-pathspecs', ...range], { cwd: top }));
	if (commits.length > mostCommits)
		return null;
	const known = new Map();
	const has = (commit) => {
		const asked = known.get(commit) ?? (0,blame .u)(top, commit, path).then((text) => text !== null && isIn(text));
		known.set(commit, asked);
		return asked;
	};
	const found = [];
	for (const commit of commits) {
		if (!(await has(commit)))
			continue;
		const parents = linesOf(await (0,git.runGit)(['rev-parse', `${commit}^@`], { cwd: top }));
		const before = await Promise.all(parents.map(has));
		if (!before.includes(true))
			found.push(commit);
	}
	return found;
}
function linesOf({ code, stdout }) {
	return code === 0 ? stdout.toString('utf8').split('\n').filter(Boolean) : [];
}

;









async function proposedBy(proposal) {
	const { there, head } = proposal;
	const found = new Map();
	for (const item of there.items.filter(asksPerson)) {
		const attestation = head.attestations.get(item.id);
		if (attestation === undefined || !isNew(attestation, there))
			continue;
		const author = limitsWho(item) ? await authorOf(attestation, proposal) : { refused: unlimited };
		found.set(item.id, { attestation, ...author });
	}
	return found;
}
const unlimited = 'the item does not limit by `by` who may attest it, so it has to be merged first';
const squashed = 'a pull request was squashed into its commit, so whoever wrote it, its author is who opened that';
function asksPerson({ checks }) {
	return checks.some(({ kind }) => kind.asksPerson);
}
function limitsWho({ checks }) {
	return checks.every(({ kind, config }) => !kind.asksPerson || (kind.limitsWho?.(config) ?? false));
}
function isNew(attestation, { statements, attestations }) {
	const before = attestations.get(attestation.item);
	const isOlder = before !== undefined && before.on > attestation.on;
	return !isOlder && !statements.some((one) => (0,records .a)(one, attestation));
}
async function authorOf(attestation, proposal) {
	try {
		const remote = await proposal.remote();
		if (remote === null)
			return { refused: 'this run has no `token` to ask whose commit brings it' };
		const commits = await commitsOf(attestation, proposal);
		if (typeof commits === 'string')
			return { refused: commits };
		const authors = new Set();
		for (const commit of commits) {
			const { login, signature } = await (0,commit_author .s)(remote, commit);
			if (login === null || signature === 'none')
				return { refused: unverified(commit, login) };
			if (signature === 'pages' && (await (0,commit_author .W)(remote, commit)))
				return { refused: squashed };
			authors.add(login);
		}
		const [author, ...more] = authors;
		if (author === undefined || more.length > 0)
			return { refused: 'commits of several people bring it' };
		const isOwn = attestation.tick || plain(attestation.by) === plain(author);
		return isOwn ? { author } : { refused: `it is the word of ${attestation.by}, and the commit is one of ${author}` };
	}
	catch (error) {
		if (!(error instanceof probe_error .B))
			throw error;
		return { refused: `${error.message}: ${error.observed}` };
	}
}
function unverified(commit, login) {
	const who = login === null ? 'no account has the address of its author' : `no verified signature of ${login}`;
	return `its commit ${commit.slice(0, 12)} is not known to be of its author (${who})`;
}
async function commitsOf(attestation, proposal) {
	const { head, base } = proposal;
	const place = await (0,git.placeInRepository)(head.root);
	if (place === null)
		return 'git knows no repository here';
	if (await (0,git.isShallow)(head.root))
		return 'this clone is cut off, so git cannot say who brings it; check out with `fetch-depth: 0`';
	if (attestation.tick)
		return commitsOfTick(attestation, place.top, base);
	const way = (0,external_node_path_.relative)(head.root, (0,external_node_path_.resolve)(head.root, head.path)).split(external_node_path_.sep).join('/');
	const { path } = await (0,where .X)((0,work_tree ._E)(head.root), way, 'attestations');
	const statementsIn = await (0,read .v)();
	const has = (text) => statementsIn(text, path).some((one) => (0,records .a)(one, attestation));
	const commits = await commitsThatBring(place.top, base, `${place.prefix}${path}`, has);
	if (commits === null)
		return 'there are too many commits to say who brings it';
	return commits.length > 0 ? commits : 'it is not committed';
}
async function commitsOfTick({ commit = '' }, top, base) {
	const { code } = await (0,git.runGit)(['merge-base', '--is-ancestor', commit, base], { cwd: top });
	return code === 1 ? [commit] : 'its box was ticked before the pull request';
}
function plain(name) {
	return name.replace(/^@/, '').trim().toLowerCase();
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

  63009:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  textInCommit),
	w: () => (  blameLine)
  });
  var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96206);


async function blameLine(cwd, commit, path, line) {
	const revision = commit === null ? [] : [commit];
	const how = [
		'-c',
		'core.quotePath=false',
		'blame',
		'--ignore-revs-file=',
		'--porcelain',
		'-w',
		'-M',
		'-C',
		'-L',
		`${line},${line}`,
	];
	const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)([...how, ...revision, '--', path], { cwd });
	if (code !== 0) {
		if (await isInCommit(cwd, commit ?? 'HEAD', path))
			throw unsaid('objects of its history that this clone lacks');
		return null;
	}
	const lines = stdout.toString('utf8').split('\n');
	const [hash = ''] = (lines[0] ?? '').split(' ');
	if (!/^[0-9a-f]{40,64}$/.test(hash) || /^0+$/.test(hash))
		return null;
	const before = lines.find((one) => one.startsWith('previous '))?.split(' ') ?? [];
	const [, previous, ...rest] = before;
	return {
		commit: hash,
		...(await authorOf(cwd, hash)),
		atBoundary: lines.includes('boundary'),
		previous: previous ? { commit: previous, path: rest.join(' ') } : null,
	};
}
async function authorOf(cwd, commit) {
	const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(['cat-file', 'commit', commit], { cwd });
	const [, author, email, time] = /^author (.*?) ?<([^<>\n]*)> (-?\d+) [+-]\d+$/m.exec(stdout.toString('utf8')) ?? [];
	if (code !== 0 || author === undefined || email === undefined)
		throw unsaid('a commit without an author');
	return { author, email, time: Number(time) };
}
async function isInCommit(cwd, commit, path) {
	const args = ['--literal-pathspecs', 'ls-tree', '--name-only', '-z', commit, '--', path];
	const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(args, { cwd });
	return code === 0 && stdout.length > 0;
}
function unsaid(observed) {
	const details = { expected: 'an author', observed, fix: 'Check out with `fetch-depth: 0` and without a filter.' };
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('file/unreadable', 'git does not say who wrote a line', details);
}
async function textInCommit(cwd, commit, path) {
	const { code, stdout } = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.runGit)(['cat-file', 'blob', `${commit}:${path}`], { cwd });
	return code === 0 ? stdout.toString('utf8') : null;
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
