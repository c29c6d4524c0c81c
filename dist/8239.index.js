export const id = 8239;
export const ids = [8239,6206,9466,2453];
export const modules = {

  68596:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	V: () => (  pair)
  });
  var _formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49466);

function pair(tasks, items) {
	const boxes = new Map();
	const free = new Set(tasks);
	const take = (item, task) => {
		boxes.set(item, task);
		free.delete(task);
	};
	for (const item of items) {
		const named = tasks.find(({ id }) => id === item.id);
		if (named)
			take(item, named);
	}
	const words = [
		[({ text, section }) => key(text, section), ({ title, section }) => key(title, section)],
		[({ text }) => key(text), ({ title }) => key(title)],
		[({ title, section }) => key(title, section), ({ title, section }) => key(title, section)],
		[({ title }) => key(title), ({ title }) => key(title)],
	];
	for (const [ofTask, ofItem] of words) {
		const tasksBy = Map.groupBy([...free].filter(unnamed), ofTask);
		const itemsBy = Map.groupBy(items.filter((item) => !boxes.has(item)), ofItem);
		for (const [name, some] of itemsBy) {
			const likely = tasksBy.get(name) ?? [];
			if (name.trim() === '' || likely.length !== some.length)
				continue;
			for (const [index, item] of some.entries())
				take(item, likely[index]);
		}
	}
	return { boxes, without: tasks.filter((task) => free.has(task)) };
}
function key(text, section) {
	const words = (0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(text);
	return section === undefined || words === '' ? words : `${words}\n${(0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(section ?? '')}`;
}
function unnamed({ id }) {
	return id === null;
}


  }),

  28239:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	ticksOf: () => (  ticksOf)
  });
  var _formats_dates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65073);
  var _formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49466);
  var _probe_blame_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63009);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49540);
  var _probe_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96206);
  var _pairs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68596);






const mostSteps = 50;
async function ticksOf(document, items) {
	const attestations = [];
	const refused = new Map();
	const history = once(() => historyOf(document));
	for (const [item, task] of (0,_pairs_js__WEBPACK_IMPORTED_MODULE_4__  .V)((0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.tasksIn)(document.text), items).boxes) {
		if (!item.asksPerson || !task.ticked)
			continue;
		const said = await wordOf(document, history, task, item);
		if (typeof said === 'string')
			refused.set(item.id, said);
		else
			attestations.push(said);
	}
	return { attestations, refused };
}
async function historyOf({ cwd, path }) {
	const place = await (0,_probe_git_js__WEBPACK_IMPORTED_MODULE_3__.placeInRepository)(cwd);
	if (place === null) {
		const details = { expected: 'a clone', observed: 'no repository of git' };
		throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_2__  .B('file/unreadable', 'git knows no repository here', details);
	}
	const { top, prefix } = place;
	const known = new Map();
	return {
		top,
		path: `${prefix}${path}`,
		isShallow: once(() => (0,_probe_git_js__WEBPACK_IMPORTED_MODULE_3__.isShallow)(cwd)),
		tasksAt: (commit, file) => {
			const name = `${commit}:${file}`;
			const read = known.get(name) ??
				once(() => (0,_probe_blame_js__WEBPACK_IMPORTED_MODULE_1__  .u)(top, commit, file).then((text) => (text === null ? null : (0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.tasksIn)(text))));
			known.set(name, read);
			return read();
		},
	};
}
function once(ask) {
	let asked;
	return () => {
		asked ??= ask();
		return asked;
	};
}
const wholeHistory = 'check out with `fetch-depth: 0`';
async function wordOf(document, history, task, item) {
	const { path, commit } = document;
	const place = `the box in ${path}, line ${task.line}`;
	if (item.wantsEvidence && task.link === null) {
		return `${place}, is ticked, and names no evidence: put a link into the item, or write a record by \`readiness attest\``;
	}
	if (commit === undefined)
		return `${place}, is ticked, and this clone does not say by whom; ${wholeHistory}`;
	try {
		const known = await history();
		const blamed = await tickedBy(known, commit, task, item);
		if (blamed === null)
			return `${place}, is ticked, and the tick is not committed`;
		if (blamed.atBoundary && (await known.isShallow())) {
			return `${place}, was ticked before this clone begins; ${wholeHistory}`;
		}
		if (isBot(blamed))
			return `${place}, was ticked by a bot, ${blamed.author}`;
		const on = dayAt(blamed.time, document.now);
		if (on === null)
			return `${place}, was ticked in a commit of a day that has not come`;
		return {
			item: item.id,
			by: blamed.author,
			aliases: aliasesOf(blamed),
			on,
			evidence: task.link ?? `${path}:${task.line}`,
			commit: blamed.commit,
			tick: true,
			result: 'done',
		};
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_2__  .B))
			throw error;
		return `${place}, is ticked, and git does not say by whom: ${error.observed}`;
	}
}
function dayAt(time, now) {
	if (time < 0 || time * 1000 > now.getTime() + dayMs)
		return null;
	const day = new Date(time * 1000).toISOString().slice(0, 10);
	return day > (0,_formats_dates_js__WEBPACK_IMPORTED_MODULE_5__  .xn)(now) ? null : day;
}
const dayMs = 86_400_000;
async function tickedBy({ top, path, tasksAt }, commit, task, item) {
	let blamed = await (0,_probe_blame_js__WEBPACK_IMPORTED_MODULE_1__  .w)(top, commit, path, task.line);
	if (blamed === null && commit === null) {
		const before = sameTask((await tasksAt('HEAD', path)) ?? [], task, item);
		blamed = before?.ticked ? await (0,_probe_blame_js__WEBPACK_IMPORTED_MODULE_1__  .w)(top, 'HEAD', path, before.line) : null;
	}
	for (let step = 0; blamed?.previous && step < mostSteps; step++) {
		const tasks = await tasksAt(blamed.previous.commit, blamed.previous.path);
		const before = tasks === null ? undefined : sameTask(tasks, task, item);
		if (!before?.ticked)
			return blamed;
		const earlier = await (0,_probe_blame_js__WEBPACK_IMPORTED_MODULE_1__  .w)(top, blamed.previous.commit, blamed.previous.path, before.line);
		if (!earlier)
			return blamed;
		blamed = earlier;
	}
	return blamed;
}
function sameTask(tasks, task, item) {
	const byId = tasks.find(({ id }) => id === item.id);
	const byWords = tasks.find(({ text }) => (0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(text) === (0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(task.text));
	return byId ?? byWords ?? mostAlike(tasks, task);
}
function mostAlike(tasks, { text }) {
	const words = new Set((0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(text).split(' '));
	const shared = tasks.map((task) => {
		const other = new Set((0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.sameWords)(task.text).split(' '));
		const common = [...other].filter((word) => words.has(word)).length;
		return { task, share: common / Math.max(1, words.size + other.size - common) };
	});
	const [best] = shared.sort((a, b) => b.share - a.share);
	return best && best.share >= 0.5 ? best.task : undefined;
}
function aliasesOf({ email }) {
	const login = /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/i.exec(email)?.[1];
	return login === undefined ? [email] : [email, login];
}
function isBot({ author, email }) {
	return /\[bot\]/i.test(author) || /\[bot\]@|^(?:noreply|bot)@/i.test(email);
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


  })

};
