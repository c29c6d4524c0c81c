export const id = 2787;
export const ids = [2787];
export const modules = {

  69372:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Eo: () => (  goesOn),
	Gz: () => (  below),
	PM: () => (  step),
	_F: () => (  shellPatterns),
	h0: () => (  pathPatterns),
	i7: () => (  fitsPath),
	ni: () => (  start),
	rW: () => (  listedDirectories),
	wP: () => (  isWhole)
  });
const mostPatterns = 1000;
const ownByTools = new Set(['.git', 'node_modules']);
function pathPatterns(text) {
	return braces(text).map((one) => {
		const parts = one.replace(/(?<=[^/])\/+$|(?<=^\/)\/+$/, '').split('/');
		const first = parts.findIndex((part) => hasWildcard(part));
		const at = first < 0 ? parts.length - 1 : first;
		const directory = parts.slice(0, at).join('/');
		const rest = parts.slice(at).map(partOf);
		const isAbsolute = one.startsWith('/');
		return {
			directory: directory === '' && isAbsolute ? '/' : directory,
			parts: rest,
			isDeep: rest.some(({ isAny }) => isAny),
		};
	});
}
function below(directory, name) {
	return directory === '' || directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`;
}
function shellPatterns({ directory, parts }, { hidden }) {
	let all = [directory];
	for (const { text, tokens } of parts) {
		const [first] = tokens;
		const rest = text.slice(typeof first === 'object' ? text.indexOf(']', 2) + 1 : 1);
		const ways = !hidden || first === undefined || !isWildcard(first)
			? [text]
			: first === '*'
				? [text, `.${text}`, rest]
				: [text, `.${rest}`];
		all = all.flatMap((before) => ways.filter((way) => way !== '').map((way) => below(before, way)));
		if (all.length > mostPatterns)
			throw new RangeError(`a pattern that stands for more than ${mostPatterns} patterns`);
	}
	return all;
}
function listedDirectories(patterns) {
	const all = new Set();
	for (const pattern of patterns) {
		const parts = pattern.split('/');
		for (const [at, part] of parts.entries())
			if (hasWildcard(part))
				all.add(parts.slice(0, at).join('/') || (pattern.startsWith('/') ? '/' : '.'));
	}
	return [...all].sort((a, b) => a.length - b.length);
}
function start(pattern) {
	return closed(pattern, [0]);
}
function step(pattern, from, name, { hidden }) {
	const next = [];
	for (const at of from) {
		const part = pattern.parts[at];
		if (part === undefined)
			continue;
		if (part.isAny) {
			if (isSeen(name, hidden))
				next.push(at, ...(isLast(pattern, at) ? [at + 1] : []));
		}
		else if (fits(part, name, hidden))
			next.push(at + 1);
	}
	return closed(pattern, next);
}
function isWhole(pattern, positions) {
	return positions.has(pattern.parts.length);
}
function goesOn(pattern, positions) {
	return [...positions].some((at) => at < pattern.parts.length);
}
function fitsPath(pattern, path, options) {
	const prefix = pattern.directory === '' ? '' : below(pattern.directory, '');
	if (!path.startsWith(prefix))
		return false;
	let positions = start(pattern);
	for (const name of path.slice(prefix.length).split('/'))
		positions = step(pattern, positions, name, options);
	return isWhole(pattern, positions);
}
function closed(pattern, from) {
	const all = new Set(from);
	for (const at of all)
		if (pattern.parts[at]?.isAny && !isLast(pattern, at))
			all.add(at + 1);
	return all;
}
function isLast({ parts }, at) {
	return at === parts.length - 1;
}
function fits({ text, tokens }, name, hidden) {
	if (!tokens.some(isWildcard))
		return text === name;
	return isSeen(name, hidden || text.startsWith('.')) && fitsTokens(tokens, [...name]);
}
function isSeen(name, hidden) {
	if (name === '' || name === '.' || name === '..' || ownByTools.has(name))
		return false;
	return hidden || !name.startsWith('.');
}
function fitsTokens(tokens, name) {
	let [token, at, star, resume] = [0, 0, -1, 0];
	while (at < name.length) {
		const one = tokens[token];
		if (one === '*') {
			star = token++;
			resume = at;
		}
		else if (one !== undefined && fitsCharacter(one, name[at] ?? '')) {
			token++;
			at++;
		}
		else if (star >= 0) {
			token = star + 1;
			at = ++resume;
		}
		else
			return false;
	}
	while (tokens[token] === '*')
		token++;
	return token === tokens.length;
}
function fitsCharacter(token, character) {
	if (token === '?')
		return true;
	if (typeof token === 'string')
		return token === character;
	const code = character.codePointAt(0) ?? 0;
	return token.ranges.some(([first, last]) => code >= first && code <= last) !== token.negated;
}
function hasWildcard(part) {
	return tokensOf([...part]).some(isWildcard);
}
function isWildcard(token) {
	return token === '*' || token === '?' || typeof token !== 'string';
}
function partOf(text) {
	return { text, isAny: text === '**', tokens: tokensOf([...text]) };
}
function tokensOf(characters) {
	const tokens = [];
	for (let at = 0; at < characters.length; at++) {
		const character = characters[at] ?? '';
		const group = character === '[' ? classAt(characters, at) : undefined;
		if (group) {
			tokens.push(group.token);
			at = group.end;
		}
		else if (character === '*') {
			if (tokens.at(-1) !== '*')
				tokens.push('*');
		}
		else
			tokens.push(character);
	}
	return tokens;
}
function classAt(characters, open) {
	let at = open + 1;
	const negated = characters[at] === '!' || characters[at] === '^';
	if (negated)
		at++;
	const end = characters.indexOf(']', at + 1);
	if (end < 0)
		return undefined;
	const ranges = [];
	for (; at < end; at++) {
		const first = characters[at]?.codePointAt(0) ?? 0;
		const isRange = characters[at + 1] === '-' && at + 2 < end;
		ranges.push([first, isRange ? (characters[at + 2]?.codePointAt(0) ?? 0) : first]);
		if (isRange)
			at += 2;
	}
	return { token: { negated, ranges }, end };
}
function braces(text) {
	const done = new Set();
	const open = new Set([text]);
	for (const one of open) {
		const choice = choiceIn(one);
		if (choice === undefined)
			done.add(one);
		else
			for (const word of choice.words)
				open.add(`${choice.before}${word}${choice.after}`);
		if (open.size > 2 * mostPatterns)
			throw new RangeError(`braces that stand for more than ${mostPatterns} patterns`);
	}
	return [...done];
}
function choiceIn(text) {
	for (let close = text.indexOf('}'); close >= 0; close = text.indexOf('}', close + 1)) {
		const open = text.lastIndexOf('{', close);
		const words = text.slice(open + 1, close).split(',');
		if (open >= 0 && words.length > 1 && !text.slice(open + 1, close).includes('}'))
			return { before: text.slice(0, open), words, after: text.slice(close + 1) };
	}
	return undefined;
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

  35385:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  N: () => (  localPlace)
});

var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var glob = __webpack_require__(97224);
var path_glob = __webpack_require__(69372);
var probe_error = __webpack_require__(49540);
var tracked = __webpack_require__(68972);
;



async function walk(pattern, options, real) {
	const found = [];
	async function visit(path, positions) {
		const directory = await real(path === '' ? '.' : path);
		if (directory === null)
			return;
		for (const entry of await entriesOf(directory)) {
			const next = (0,path_glob .PM)(pattern, positions, entry.name, options);
			if (next.size === 0)
				continue;
			const inner = (0,path_glob .Gz)(path, entry.name);
			if ((0,path_glob .wP)(pattern, next))
				found.push(inner);
			if (!(0,path_glob .Eo)(pattern, next))
				continue;
			if (entry.isDirectory() || (entry.isSymbolicLink() && !pattern.isDeep))
				await visit(inner, next);
		}
	}
	await visit(pattern.directory, (0,path_glob .ni)(pattern));
	return found;
}
async function entriesOf(directory) {
	try {
		return await (0,promises_.readdir)(directory, { withFileTypes: true });
	}
	catch (error) {
		if (['ENOENT', 'ENOTDIR'].includes((0,probe_error .$)(error) ?? ''))
			return [];
		throw error;
	}
}

;








const mostPaths = 10_000;
function localPlace(root, run) {
	async function inside(path) {
		const absolute = (0,external_node_path_.resolve)(root, path);
		refuseOutside(root, absolute, path);
		try {
			const real = await (0,promises_.realpath)(absolute);
			refuseOutside(await (0,promises_.realpath)(root), real, path);
			return real;
		}
		catch (error) {
			if (isAbsent(error))
				return null;
			throw asProbeError(error, path);
		}
	}
	async function factsOf(path, follow) {
		const absolute = (0,external_node_path_.resolve)(root, path);
		refuseOutside(root, absolute, path);
		const real = follow ? await inside(path) : absolute;
		if (real === null)
			return leadingNowhere(path);
		if (!follow && absolute !== (0,external_node_path_.resolve)(root) && (await inside((0,external_node_path_.dirname)(absolute))) === null)
			return null;
		try {
			return await facts(real, path, follow);
		}
		catch (error) {
			if (isAbsent(error))
				return null;
			throw asProbeError(error, path);
		}
	}
	async function leadingNowhere(path) {
		const itself = await factsOf(path, false);
		return itself?.type === 'symlink' ? itself : null;
	}
	async function openFile(path) {
		const real = await inside(path);
		if (real === null)
			return null;
		const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => {
			throw asProbeError(error, path);
		});
		if ((await file.stat()).isFile())
			return file;
		await file.close();
		throw notRegular(path);
	}
	async function withFile(path, use) {
		const file = await openFile(path);
		if (file === null)
			throw asProbeError(Object.assign(new Error(), { code: 'ENOENT' }), path);
		try {
			return await use(file);
		}
		finally {
			await file.close();
		}
	}
	async function paths(text, hidden) {
		refuseOutside(root, (0,external_node_path_.resolve)(root, text.split(/[*?[{]/, 1).join()), text);
		if (text.split('/').includes('..'))
			throw outside(text);
		const found = new Set();
		try {
			for (const pattern of (0,path_glob .h0)(text)) {
				for (const path of await walk(pattern, { hidden }, inside))
					found.add(path);
			}
		}
		catch (error) {
			throw error instanceof RangeError ? unlisted(text, error.message) : asProbeError(error, text);
		}
		if (found.size > mostPaths)
			throw unlisted(text, `more than ${mostPaths} paths`);
		return [...found].sort();
	}
	return {
		name: 'checkout',
		confined: true,
		stat: (path) => factsOf(path, false),
		find: async (pattern, { links = 'follow' } = {}) => {
			const itself = await factsOf(pattern, links === 'follow');
			if (itself)
				return [itself];
			const known = [];
			for (const path of (0,glob .f)(pattern) ? await paths(pattern, true) : []) {
				const one = await factsOf(path, links === 'follow');
				if (one)
					known.push(one);
				else if (path.includes('\uFFFD'))
					throw unlisted(pattern, 'a name that is not UTF-8');
			}
			return known;
		},
		read: async (path, maxBytes) => {
			const file = await openFile(path);
			if (file === null)
				return null;
			try {
				const buffer = Buffer.alloc(Math.min(maxBytes, (await file.stat()).size + 1) + 1);
				let length = 0;
				while (length < buffer.length) {
					const { bytesRead } = await file.read(buffer, length, buffer.length - length);
					if (bytesRead === 0)
						break;
					length += bytesRead;
				}
				const kept = Math.min(length, maxBytes);
				const truncated = length > kept || (length === buffer.length && (await file.stat()).size > length);
				return { bytes: buffer.subarray(0, kept), truncated };
			}
			finally {
				await file.close();
			}
		},
		glob: (pattern) => paths(pattern, false),
		sha256: (path, options) => withFile(path, async (file) => {
			const { readSha256 } = await __webpack_require__.e(  7687).then(__webpack_require__.bind(__webpack_require__, 97687));
			return readSha256(file, path, options);
		}),
		verify: (path, options) => withFile(path, async (file) => {
			const { readIntegrity } = await __webpack_require__.e(  7687).then(__webpack_require__.bind(__webpack_require__, 97687));
			return readIntegrity(file, path, options, (argv) => run(argv, root, { ...options, maxBytes: 4096 }));
		}),
		tracked: (path) => answerOfGit(root, (0,tracked .M)(path), `Whether git tracks ${path}`),
		ignored: (path) => answerOfGit(root, (0,tracked .E)(path), `Whether git ignores ${path}`),
		run: (argv, options) => run(argv, root, options),
	};
}
async function facts(absolute, path, follow) {
	const stats = follow ? await (0,promises_.stat)(absolute) : await (0,promises_.lstat)(absolute);
	const writable = await (0,promises_.access)(absolute, external_node_fs_.constants.W_OK).then(() => true, () => false);
	return {
		path,
		type: typeOf(stats),
		mode: stats.mode & 0o7777,
		size: stats.size,
		modifiedMs: stats.mtimeMs,
		writable,
		owner: (await accounts()).get(stats.uid) ?? String(stats.uid),
	};
}
function typeOf(stats) {
	if (stats.isFile())
		return 'file';
	if (stats.isDirectory())
		return 'directory';
	return stats.isSymbolicLink() ? 'symlink' : 'other';
}
let knownAccounts;
function accounts() {
	knownAccounts ??= (0,promises_.readFile)('/etc/passwd', 'utf8').then((text) => new Map(text.split('\n').flatMap((line) => {
		const [name, , uid] = line.split(':');
		return name && uid ? [[Number(uid), name]] : [];
	})), () => new Map());
	return knownAccounts;
}
async function answerOfGit(root, [, ...question], what) {
	try {
		const { runGit } = await __webpack_require__.e(  6206).then(__webpack_require__.bind(__webpack_require__, 96206));
		const { code } = await runGit(question, { cwd: root });
		return code > 1 ? null : code === 0;
	}
	catch (error) {
		throw new probe_error .B('file/unreadable', `${what} cannot be asked`, {
			expected: 'git',
			observed: error instanceof probe_error .B ? error.observed : 'no answer',
			fix: 'Install git where the gate runs.',
			cause: error,
		});
	}
}
function refuseOutside(root, absolute, path) {
	const way = (0,external_node_path_.relative)(root, absolute);
	if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
		throw outside(path);
}
function outside(path) {
	return new probe_error .B('file/outside', `${path} leads out of the checkout`, {
		expected: 'a path inside the checkout',
		observed: 'a path or link that leaves it',
	});
}
function isAbsent(error) {
	const code = (0,probe_error .$)(error);
	return code === 'ENOENT' || code === 'ENOTDIR';
}
function unlisted(pattern, observed) {
	return new probe_error .B('file/unreadable', `What fits ${pattern} cannot be listed`, {
		expected: `at most ${mostPaths} paths that can be named`,
		observed,
		fix: 'Make the glob narrower.',
	});
}
function notRegular(path) {
	return new probe_error .B('file/unreadable', `${path} is not a regular file`, {
		expected: 'a regular file',
		observed: 'a directory, device or pipe',
	});
}
function asProbeError(error, path) {
	if (error instanceof probe_error .B)
		return error;
	const code = (0,probe_error .$)(error) ?? 'unknown';
	return new probe_error .B('file/unreadable', `${path} cannot be read`, {
		expected: 'a readable file',
		observed: code,
		cause: error,
	});
}


  }),

  68972:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E: () => (  ignoredCommand),
	M: () => (  trackedCommand)
  });
function ignoredCommand(path) {
	return ['git', 'check-ignore', '--quiet', '--', path];
}
function trackedCommand(path) {
	return ['git', '--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path];
}


  })

};
