(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 3785;
const ids = [3785,2453,3825];
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

  81787: shared[81787],

  32453: shared[32453],

  96206: shared[96206]

};
return { ids, modules };
})
