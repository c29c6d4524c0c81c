(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 8354;
const ids = [8354,2453,3825];
const modules = {

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

  9000: shared[9000],

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

  32453: shared[32453],

  96206: shared[96206],

  69756: shared[69756],

  68766: shared[68766]

};
return { ids, modules };
})
