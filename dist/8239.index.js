(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 8239;
const ids = [8239,6206,2453,3825];
const modules = {

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
	const byId = new Map(tasks.toReversed().map((task) => [task.id, task]));
	for (const item of items) {
		const named = byId.get(item.id);
		if (named)
			take(item, named);
	}
	const words = [
		[({ text, section }) => key(text, section), ({ title, section }) => key(title, section)],
		[({ text }) => key(text), ({ title }) => key(title)],
		[({ title, section }) => key(title, section), ({ title, section }) => key(title, section)],
		[({ title }) => key(title), ({ title }) => key(title)],
		[({ text, section }) => key((0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.headOf)(text), section), ({ title, section }) => key(title, section)],
		[({ text }) => key((0,_formats_markdown_tasks_js__WEBPACK_IMPORTED_MODULE_0__.headOf)(text)), ({ title }) => key(title)],
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

  81787: shared[81787],

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

  39112: core[39112],

  32453: shared[32453],

  96206: shared[96206],

  72255: core[72255]

};
return { ids, modules };
})
