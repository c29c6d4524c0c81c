(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 4371;
const ids = [4371,855,6206,3785,2453,3825];
const modules = {

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

  33814: core[33814],

  54371:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	diffCommand: () => (  diffCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _checklist_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65055);
  var _checklist_tree_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73785);
  var _github_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42635);
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33993);
  var _report_gate_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80159);
  var _run_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48402);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61192);
  var _run_working_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16752);
  var _secrecy_clean_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45745);
  var _verdict_weakened_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(10855);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(33814);












const usual = ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master', 'main', 'master'];
async function diffCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__  .qg)(args, 'diff');
	(0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__  .Q$)('diff', positionals);
	const settings = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_6__  .R4)(values);
	const { config, environment, url, vars } = settings;
	const cwd = (0,_run_working_directory_js__WEBPACK_IMPORTED_MODULE_7__  .p)(process.cwd(), settings);
	const commit = await baseCommit(cwd, (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_6__  .Qq)(values.base));
	const options = {
		cwd,
		config,
		environment,
		url,
		vars,
		env: process.env,
		run: (0,_run_context_js__WEBPACK_IMPORTED_MODULE_5__  .p)(process.env, cwd),
		now: new Date(),
	};
	const [base, head] = await Promise.all([
		(0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_1__  .z)({ ...options, tree: (root) => (0,_checklist_tree_commit_tree_js__WEBPACK_IMPORTED_MODULE_2__.commitTree)(root, commit), needsNoSecret: true }),
		(0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_1__  .z)({ ...options, needsNoSecret: true }),
	]);
	const found = (0,_verdict_weakened_index_js__WEBPACK_IMPORTED_MODULE_9__.gateChanges)(base.checklist, head.checklist);
	const changes = [base, head].reduce((shown, { redact }) => (0,_secrecy_clean_js__WEBPACK_IMPORTED_MODULE_8__  .Yt)(shown, redact), found);
	const report = { version: 1, base: commit, gateChanges: changes };
	const lines = (0,_report_gate_changes_js__WEBPACK_IMPORTED_MODULE_4__  .RU)({ ...{ checklist: {} }, gateChanges: changes }, 'This work tree changes the gate');
	const said = lines.length === 0 ? ['This work tree changes nothing about the gate.'] : lines;
	const isData = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__  .UX)(values);
	_probe_standard_js__WEBPACK_IMPORTED_MODULE_3__  .FD.write(isData ? `${JSON.stringify(report, null, 2)}\n` : `${said.join('\n')}\n`);
	process.exitCode = changes.some(({ weakens }) => weakens) ? 1 : 0;
}
async function baseCommit(cwd, named) {
	const repository = (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_11__  .u)(cwd);
	for (const name of named === undefined ? usual : [named]) {
		const tip = await repository.resolve(name);
		if (tip !== undefined)
			return (await repository.mergeBase(tip)) ?? tip;
	}
	const message = named === undefined ? 'no base branch was found' : `git knows no commit ${named}`;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)(message, 'name one with --base, such as --base origin/main')]);
}


  }),

  42635: core[42635],

  9000: shared[9000],

  81787: shared[81787],

  39112: core[39112],

  32453: shared[32453],

  96206: shared[96206],

  72255: core[72255],

  80159: core[80159],

  16752: core[16752],

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
	if (name === 'depth')
		return added === (value === 'full') ? 'tightens' : 'loosens';
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
	if (key === 'depth')
		return to === 'full' ? 'tightens' : 'loosens';
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
	return (0,plain .lZ)({ on: defaults.on, 'valid-for': defaults.attestationMs, depth: defaults.depth });
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

  69756: shared[69756],

  68766: shared[68766]

};
return { ids, modules };
})
