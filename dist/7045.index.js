(function (load) {
'use strict';
const id = 7045;
const ids = [7045];
const modules = {

  97687:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  b: () => (  formatOf),
  readIntegrity: () => (  readIntegrity),
  readSha256: () => (  readSha256)
});

var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(46466);
var external_node_zlib_ = __webpack_require__(38522);
var probe_error = __webpack_require__(49540);
;
const block = 512;
class TarReader {
	#rest = Buffer.alloc(0);
	#skip = 0;
	#blocks = 0;
	#ended = false;
	#broken = false;
	isTar = false;
	add(chunk) {
		if (this.#ended || this.#broken || (this.#blocks > 0 && !this.isTar))
			return;
		let at = Math.min(this.#skip, chunk.length);
		this.#skip -= at;
		if (this.#skip > 0)
			return;
		if (this.#rest.length > 0) {
			chunk = Buffer.concat([this.#rest, chunk.subarray(at)]);
			at = 0;
		}
		while (at + block <= chunk.length) {
			this.#header(chunk.subarray(at, at + block));
			at += block;
			if (this.#ended || this.#broken || !this.isTar)
				return;
			const skipped = Math.min(this.#skip, chunk.length - at);
			at += skipped;
			this.#skip -= skipped;
		}
		this.#rest = Buffer.from(chunk.subarray(at));
	}
	damage() {
		if (this.#broken)
			return 'a header inside it is damaged';
		return this.#ended ? null : 'it ends too early';
	}
	#header(header) {
		this.#blocks++;
		if (this.#blocks === 1)
			this.isTar = header.subarray(257, 262).toString('latin1') === 'ustar';
		if (!this.isTar)
			return;
		if (header.every((byte) => byte === 0)) {
			this.#ended = true;
			return;
		}
		const size = numberIn(header.subarray(124, 136));
		if (size === undefined || checksum(header) !== numberIn(header.subarray(148, 156)))
			this.#broken = true;
		else
			this.#skip = Math.ceil(size / block) * block;
	}
}
function checksum(header) {
	let sum = 0;
	for (let index = 0; index < block; index++)
		sum += index >= 148 && index < 156 ? 0x20 : (header[index] ?? 0);
	return sum;
}
function numberIn(field) {
	if (((field[0] ?? 0) & 0x80) !== 0)
		return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
	const text = field.toString('latin1').replace(/[\0 ]+/g, '');
	return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

var time_limit = __webpack_require__(72255);
;

const endBytes = 22;
const longestComment = 65_535;
async function readZip(file, signal) {
	const { size } = await file.stat();
	const last = await bytesAt(file, Math.max(0, size - endBytes - longestComment), endBytes + longestComment);
	const end = last.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	if (end < 0 || end + endBytes > last.length)
		return 'it ends too early';
	const count = last.readUInt16LE(end + 10);
	const length = last.readUInt32LE(end + 12);
	const offset = last.readUInt32LE(end + 16);
	if (count === 0xffff || offset === 0xffffffff)
		return 'zip64 archives are not read';
	if (offset + length > size || length > 64 * 1024 * 1024)
		return 'its directory is damaged';
	const directory = await bytesAt(file, offset, length);
	const entries = entriesOf(directory, count);
	if (!entries)
		return 'its directory is damaged';
	if (entries.length === 0)
		return 'it holds no file';
	for (const entry of entries) {
		const damage = await readEntry(file, entry, signal);
		if (damage !== null)
			return damage;
	}
	return null;
}
function entriesOf(directory, count) {
	const entries = [];
	let at = 0;
	for (let index = 0; index < count; index++) {
		if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
			return undefined;
		entries.push({
			encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
			method: directory.readUInt16LE(at + 10),
			crc: directory.readUInt32LE(at + 16),
			packed: directory.readUInt32LE(at + 20),
			size: directory.readUInt32LE(at + 24),
			offset: directory.readUInt32LE(at + 42),
		});
		at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
	}
	return entries;
}
async function readEntry(file, entry, signal) {
	if (entry.encrypted)
		return 'an entry is encrypted and cannot be read';
	if (entry.method !== 0 && entry.method !== 8)
		return 'an entry is packed by a method that is not read';
	const header = await bytesAt(file, entry.offset, 30);
	if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50)
		return 'an entry is damaged';
	const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
	if (entry.packed === 0)
		return entry.size === 0 ? null : 'an entry is damaged';
	const packed = file.createReadStream({ start, end: start + entry.packed - 1, autoClose: false, signal });
	let crc = 0;
	let length = 0;
	try {
		const content = entry.method === 8 ? packed.compose((0,external_node_zlib_.createInflateRaw)()) : packed;
		for await (const chunk of content) {
			crc = (0,external_node_zlib_.crc32)(chunk, crc);
			length += chunk.length;
			if (length > entry.size)
				return 'an entry is longer than it says';
		}
	}
	catch (error) {
		if (signal.aborted)
			throw error;
		return 'an entry is damaged';
	}
	return crc === entry.crc && length === entry.size ? null : 'an entry is damaged';
}
async function bytesAt(file, position, length) {
	const buffer = Buffer.alloc(length);
	let got = 0;
	while (got < length) {
		const { bytesRead } = await file.read(buffer, got, length - got, position + got);
		if (bytesRead === 0)
			break;
		got += bytesRead;
	}
	return buffer.subarray(0, got);
}

;







const headBytes = 512;
const tailBytes = 4096;
function formatOf(head) {
	const starts = (...bytes) => bytes.every((byte, index) => head[index] === byte);
	if (starts(0x1f, 0x8b))
		return 'gzip';
	if (starts(0x28, 0xb5, 0x2f, 0xfd))
		return 'zstd';
	if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00))
		return 'xz';
	if (starts(0x42, 0x5a, 0x68))
		return 'bzip2';
	if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06))
		return 'zip';
	if (head.subarray(0, 5).toString('latin1') === 'PGDMP')
		return 'pg_dump';
	return head.subarray(257, 262).toString('latin1') === 'ustar' ? 'tar' : 'plain';
}
async function readIntegrity(file, path, options, run) {
	const first = Buffer.alloc(headBytes);
	const { bytesRead } = await file.read(first, 0, headBytes, 0);
	const format = formatOf(first.subarray(0, bytesRead));
	const signal = deadline(options);
	const inside = new Ends();
	const tar = new TarReader();
	const content = async (chunks) => {
		for await (const chunk of chunks) {
			inside.add(chunk);
			tar.add(chunk);
		}
	};
	let damage = null;
	try {
		const bytes = file.createReadStream({ start: 0, autoClose: false });
		if (format === 'gzip')
			await (0,promises_.pipeline)(bytes, (0,external_node_zlib_.createGunzip)(), content, { signal });
		else if (format === 'zstd')
			await (0,promises_.pipeline)(bytes, (0,external_node_zlib_.createZstdDecompress)(), content, { signal });
		else
			await (0,promises_.pipeline)(bytes, content, { signal });
	}
	catch (error) {
		if (signal.aborted)
			throw tooSlow(path);
		damage = reasonOf(error);
	}
	if (damage === null && format === 'zip')
		damage = await readZip(file, signal);
	if (damage === null && (format === 'xz' || format === 'bzip2'))
		damage = await byProgram([format, '-t', '--', path]);
	if (damage === null && format === 'pg_dump')
		damage = await byProgram(['pg_restore', '--file=/dev/null', path]);
	if (damage === null && tar.isTar)
		damage = tar.damage();
	return {
		format,
		damage,
		head: inside.head,
		tail: inside.tail,
	};
	async function byProgram(argv) {
		const result = await run(argv);
		if (result.timedOut)
			throw tooSlow(path);
		return result.code === 0 ? null : `${argv[0]} refuses it`;
	}
}
async function readSha256(file, path, options) {
	const signal = deadline(options);
	const hash = (0,external_node_crypto_.createHash)('sha256');
	try {
		await (0,promises_.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash, { signal });
	}
	catch (error) {
		throw signal.aborted ? tooSlow(path) : error;
	}
	return hash.digest('hex');
}
function deadline({ timeoutMs, signal }) {
	return AbortSignal.any([(0,time_limit .z)(timeoutMs), ...(signal ? [signal] : [])]);
}
function tooSlow(path) {
	return new probe_error .B('gate/timeout', `${path} could not be read through in time`, {
		expected: 'an end within the timeout',
		observed: 'still reading',
	});
}
function reasonOf(error) {
	const code = (0,probe_error .$)(error);
	if (code === 'Z_BUF_ERROR')
		return 'it ends too early';
	if (code === 'Z_DATA_ERROR')
		return 'its data is damaged';
	return code === undefined ? 'it cannot be decompressed' : `it cannot be decompressed (${code})`;
}
class Ends {
	head = Buffer.alloc(0);
	tail = Buffer.alloc(0);
	add(chunk) {
		if (this.head.length < headBytes) {
			this.head = Buffer.concat([this.head, chunk.subarray(0, headBytes - this.head.length)]);
		}
		this.tail = Buffer.concat([this.tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes);
	}
}


  }),

  20166:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AD: () => (  tarProgram),
	Dl: () => (  unpackProgram),
	ER: () => (  zipProgram),
	Kp: () => (  findProgram),
	Lk: () => (  readProgram),
	Nw: () => (  bootstrap),
	fg: () => (  trackedProgram),
	fq: () => (  hashProgram),
	lF: () => (  encode),
	mB: () => (  runProgram),
	o: () => (  pgRestoreProgram),
	tN: () => (  killProgram),
	tt: () => (  listProgram)
  });
const bootstrap = `exec sh -c 'IFS= read -r p && eval "$(printf %b "$p")"'`;
const prelude = `
_rg_d() { IFS= read -r _rg_l || exit 97; _rg_v=$(printf '%b.' "$_rg_l"); _rg_v=\${_rg_v%.}; }
_rg_d; _rg_m=$_rg_v
_rg_d; _rg_c=$_rg_v
set --
_rg_d; _rg_n=$_rg_v; while [ "$_rg_n" -gt 0 ]; do _rg_d; set -- "$@" "$_rg_v"; _rg_n=$((_rg_n - 1)); done
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/snap/bin; export PATH
_rg_d; _rg_n=$_rg_v; while [ "$_rg_n" -gt 0 ]; do _rg_d; _rg_k=$_rg_v; _rg_d; export "$_rg_k=$_rg_v"; _rg_n=$((_rg_n - 1)); done
_rg_end() { printf '\\n%s end %s\\n' "$_rg_m" "$1"; kill -KILL "-$$" 2>/dev/null; exit 0; }
printf '%s begin %s\\n' "$_rg_m" "$$"
if [ -n "$_rg_c" ]; then cd -- "$_rg_c" 2>/dev/null || _rg_end directory; fi
`;
function encode({ marker, directory, program, args, env, stdin }) {
	const pairs = Object.entries(env);
	const lines = [
		`${prelude}\n${program}\n_rg_end "$?"`,
		marker,
		directory,
		String(args.length),
		...args,
		String(pairs.length),
		...pairs.flat(),
	];
	return `${lines.map(octal).join('\n')}\n${stdin}`;
}
function octal(text) {
	return Buffer.from(text)
		.toString('latin1')
		.replace(/[^A-Za-z0-9_./:=@,+-]/g, (byte) => `\\0${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
}
const runProgram = `
command -v -- "$1" >/dev/null 2>&1 || _rg_end missing
"$@"
`;
const killProgram = `
kill -TERM "-$1" 2>/dev/null || kill -TERM "$1" 2>/dev/null
_rg_n=0
while [ "$_rg_n" -lt 5 ] && kill -0 "-$1" 2>/dev/null; do sleep 0.1 2>/dev/null || sleep 1; _rg_n=$((_rg_n + 1)); done
kill -KILL "-$1" 2>/dev/null || kill -KILL "$1" 2>/dev/null
true
`;
const absent = `
absent() {
  _rg_p=$1
  while :; do
    case $_rg_p in */*) _rg_p=\${_rg_p%/*} ;; *) _rg_p=. ;; esac
    [ -n "$_rg_p" ] || _rg_p=/
    if [ -e "$_rg_p" ] || [ "$_rg_p" = . ] || [ "$_rg_p" = / ]; then break; fi
  done
  if [ -d "$_rg_p" ] && [ ! -x "$_rg_p" ]; then _rg_end denied; fi
}
`;
const facts = `
facts() {
  if [ -e "$1" ]; then _rg_s=$L; elif [ -L "$1" ]; then _rg_s=; else return 0; fi
  _rg_f=$(stat $_rg_s -c '%f %s %Y %U' -- "$1" 2>/dev/null || stat $_rg_s -f '%Xp %z %m %Su' -- "$1" 2>/dev/null) || _rg_end stat
  if [ -w "$1" ]; then _rg_w=1; else _rg_w=0; fi
  printf '%s\\0%s\\0%s\\0' "$1" "$_rg_f" "$_rg_w"
}
`;
const listProgram = `${absent}${facts}
L=$1; _rg_n=$2; shift 2
IFS=
while [ "$_rg_n" -gt 0 ]; do
  for _rg_x in $1; do [ ! -d "$_rg_x" ] || { [ -r "$_rg_x" ] && [ -x "$_rg_x" ]; } || _rg_end denied; done
  shift; _rg_n=$((_rg_n - 1))
done
for _rg_a; do
  if [ -e "$_rg_a" ] || [ -L "$_rg_a" ]; then facts "$_rg_a"; continue; fi
  absent "$_rg_a"
  for _rg_x in $_rg_a; do facts "$_rg_x"; done
done
true
`;
const findProgram = `${absent}
[ -d "$2" ] || { absent "$2"; _rg_end 0; }
L=$1; export L
_rg_facts='
  _rg_end() { exit 1; }
  ${facts.replaceAll("'", "'\\''")}
  for _rg_a; do facts "$_rg_a"; done'
if [ "$4" = all ]; then find -H "$2" -name "$3" -exec sh -c "$_rg_facts" sh {} + 2>/dev/null
else find -H "$2" \\( -name node_modules -o -name .git \\) -prune -o -name "$3" -exec sh -c "$_rg_facts" sh {} + 2>/dev/null
fi || _rg_end denied
`;
const readProgram = `${absent}
[ -e "$1" ] || { absent "$1"; _rg_end absent; }
[ -f "$1" ] || _rg_end irregular
[ -r "$1" ] || _rg_end denied
head -c "$2" <"$1"
`;
const hashProgram = `
[ -f "$1" ] && [ -r "$1" ] || _rg_end denied
if command -v sha256sum >/dev/null 2>&1; then sha256sum <"$1"
elif command -v shasum >/dev/null 2>&1; then shasum -a 256 <"$1"
else openssl dgst -sha256 -r <"$1"; fi
`;
const unpackProgram = `
command -v "$2" >/dev/null 2>&1 || _rg_end missing
if [ "$2" = cat ]; then o=; else o=-dc; fi
"$2" $o <"$1" 2>/dev/null | head -c 512 | od -An -v -tx1
echo --
exec 4>&1
s=$({ { "$2" $o <"$1" 2>/dev/null; echo $? >&3; } | tail -c 4096 | od -An -v -tx1 >&4; } 3>&1)
echo --
_rg_end "$s"
`;
const tarProgram = `
if [ "$2" = cat ]; then o=; else o=-dc; fi
"$2" $o <"$1" 2>/dev/null | tar -tf - >/dev/null 2>&1
`;
const zipProgram = `
if command -v unzip >/dev/null 2>&1; then unzip -tqq "$1" >/dev/null 2>&1
elif command -v python3 >/dev/null 2>&1; then python3 -m zipfile -t "$1" >/dev/null 2>&1
else _rg_end missing; fi
`;
const pgRestoreProgram = `
command -v pg_restore >/dev/null 2>&1 || _rg_end missing
pg_restore --file=/dev/null "$1" >/dev/null 2>&1
`;
const trackedProgram = `
command -v git >/dev/null 2>&1 || _rg_end missing
git rev-parse --is-inside-work-tree >/dev/null 2>&1 || _rg_end outside
git --literal-pathspecs ls-files --error-unmatch -- "$1" >/dev/null 2>&1
`;


  }),

  57045:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	serverPlace: () => (  serverPlace)
  });
  var _formats_glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97224);
  var _formats_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69372);
  var _archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97687);
  var _error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49540);
  var _remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20166);
  var _ssh_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17762);






const mostPaths = 10_000;
const lookMs = 30_000;
const mostListBytes = 8 * 1024 * 1024;
function serverPlace(name, connection) {
	async function ask(program, args, options = {}) {
		const run = { timeoutMs: lookMs, maxBytes: mostListBytes, ...options };
		const again = (error) => {
			if (!(error instanceof _ssh_errors_js__WEBPACK_IMPORTED_MODULE_3__  .T))
				throw error;
			return connection().then((fresh) => fresh.ask(program, args, run));
		};
		const answer = await (await connection()).ask(program, args, run).catch(again);
		if (answer.end === 'directory') {
			throw new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('server/shell', `The directory of server ${name} cannot be entered`, {
				expected: 'a directory that the account may enter',
				observed: 'none',
			});
		}
		return answer;
	}
	async function look(path, program, args, options = {}) {
		const answer = await ask(program, args, options);
		if (answer.timedOut)
			throw tooSlow(path, name);
		if (answer.end === 'denied' || answer.end === 'stat')
			throw unreadable(path, name, 'permission denied');
		if (answer.end === 'irregular')
			throw unreadable(path, name, 'a directory, device or pipe');
		return answer;
	}
	async function list(what, patterns, follow) {
		const directories = (0,_formats_path_glob_js__WEBPACK_IMPORTED_MODULE_0__  .rW)(patterns.filter(_formats_glob_js__WEBPACK_IMPORTED_MODULE_4__  .f));
		const args = [follow ? '-L' : '', String(directories.length), ...directories, ...patterns];
		const answer = await look(what, _remote_js__WEBPACK_IMPORTED_MODULE_5__  .tt, args);
		if (answer.truncated)
			throw unreadable(what, name, 'too many files');
		return factsIn(answer.stdout);
	}
	async function listDeep(what, pattern, follow) {
		const last = pattern.parts.at(-1)?.text ?? '*';
		const names = [pattern.directory, ...pattern.parts.map(({ text }) => text)].join('/').split('/');
		const all = names.some((one) => one === '.git' || one === 'node_modules') ? 'all' : '';
		const directory = pattern.directory === '' ? '.' : pattern.directory;
		const answer = await look(what, _remote_js__WEBPACK_IMPORTED_MODULE_5__  .Kp, [follow ? '-L' : '', directory, last === '**' ? '*' : last, all]);
		if (answer.truncated)
			throw unreadable(what, name, 'too many files');
		const found = factsIn(answer.stdout);
		return pattern.directory === '' ? found.map((one) => ({ ...one, path: one.path.replace(/^\.\//, '') })) : found;
	}
	async function find(what, follow, hidden) {
		const itself = (await list(what, [what], follow)).filter(({ path }) => path === what);
		if (itself.length > 0 || !(0,_formats_glob_js__WEBPACK_IMPORTED_MODULE_4__  .f)(what))
			return itself;
		const found = new Map();
		for (const pattern of patternsOf(what, name)) {
			const seen = pattern.isDeep
				? await listDeep(what, pattern, follow)
				: await list(what, (0,_formats_path_glob_js__WEBPACK_IMPORTED_MODULE_0__  ._F)(pattern, { hidden }), follow);
			for (const one of seen)
				if ((0,_formats_path_glob_js__WEBPACK_IMPORTED_MODULE_0__  .i7)(pattern, one.path, { hidden }))
					found.set(one.path, one);
		}
		if (found.size > mostPaths)
			throw unreadable(what, name, `more than ${mostPaths} paths`);
		return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
	}
	return {
		name,
		confined: false,
		stat: async (path) => (await list(path, [path], false)).find((one) => one.path === path) ?? null,
		find: (pattern, { links = 'follow' } = {}) => find(pattern, links === 'follow', true),
		glob: async (pattern) => (await find(pattern, false, false)).map(({ path }) => path),
		read: async (path, maxBytes) => {
			const answer = await look(path, _remote_js__WEBPACK_IMPORTED_MODULE_5__  .Lk, [path, String(maxBytes + 1)], { maxBytes: maxBytes + 1 });
			if (answer.end === 'absent')
				return null;
			if (answer.code !== 0)
				throw unreadable(path, name, 'a fault while reading');
			return { bytes: answer.stdout.subarray(0, maxBytes), truncated: answer.stdout.length > maxBytes };
		},
		sha256: async (path, options) => {
			const answer = await look(path, _remote_js__WEBPACK_IMPORTED_MODULE_5__  .fq, [path], options);
			const sum = /^([0-9a-f]{64})\b/.exec(answer.stdout.toString('latin1'))?.[1];
			if (sum === undefined)
				throw missing(path, name, 'sha256sum');
			return sum;
		},
		verify: async (path, options) => {
			const first = await look(path, _remote_js__WEBPACK_IMPORTED_MODULE_5__  .Lk, [path, '512'], { maxBytes: 512 });
			if (first.end === 'absent')
				throw unreadable(path, name, 'absent');
			return verify(path, (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__  .b)(first.stdout), (program, args) => look(path, program, args, options), name);
		},
		tracked: async (path) => {
			const answer = await look(path, _remote_js__WEBPACK_IMPORTED_MODULE_5__  .fg, [path]);
			if (answer.end === 'missing')
				throw missing(path, name, 'git');
			return answer.end === 'outside' || (answer.code ?? 2) > 1 ? null : answer.code === 0;
		},
		ignored: async () => null,
		run: async (argv, options) => {
			const answer = await ask(_remote_js__WEBPACK_IMPORTED_MODULE_5__  .mB, argv, options);
			if (answer.end === 'missing') {
				throw new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('command/not-found', `${argv[0]} cannot be started on server ${name}`, {
					expected: 'a program on the PATH of the account',
					observed: 'no such program',
				});
			}
			const { code, signal, truncated, timedOut, durationMs } = answer;
			const text = { stdout: answer.stdout.toString('utf8'), stderr: answer.stderr.toString('utf8') };
			return { code, signal, ...text, truncated, timedOut, durationMs };
		},
	};
}
const unpackers = {
	gzip: 'gzip',
	zstd: 'zstd',
	xz: 'xz',
	bzip2: 'bzip2',
	zip: 'cat',
	tar: 'cat',
	pg_dump: 'cat',
	plain: 'cat',
};
async function verify(path, format, look, name) {
	const unpacker = unpackers[format];
	const answer = await look(_remote_js__WEBPACK_IMPORTED_MODULE_5__  .Dl, [path, unpacker]);
	if (answer.end === 'missing')
		throw missing(path, name, unpacker);
	const [head = '', tail = ''] = answer.stdout.toString('latin1').split('--\n');
	const content = { head: fromHex(head), tail: fromHex(tail) };
	if (answer.code !== 0)
		return { format, damage: `${unpacker} cannot read it to its end`, ...content };
	const inner = unpacker === 'cat' ? format : (0,_archive_js__WEBPACK_IMPORTED_MODULE_1__  .b)(content.head);
	const judge = inner === 'tar'
		? _remote_js__WEBPACK_IMPORTED_MODULE_5__  .AD
		: format === 'zip'
			? _remote_js__WEBPACK_IMPORTED_MODULE_5__  .ER
			: inner === 'pg_dump' && format === inner
				? _remote_js__WEBPACK_IMPORTED_MODULE_5__  .o
				: null;
	if (judge === null)
		return { format, damage: null, ...content };
	const judged = await look(judge, [path, unpacker]);
	if (judged.end === 'missing')
		throw missing(path, name, judge === _remote_js__WEBPACK_IMPORTED_MODULE_5__  .ER ? 'unzip' : 'pg_restore');
	return { format, damage: judged.code === 0 ? null : 'it cannot be read to its end', ...content };
}
function fromHex(text) {
	return Buffer.from(text.replace(/\s+/g, ''), 'hex');
}
const types = { 8: 'file', 4: 'directory', 10: 'symlink' };
function factsIn(output) {
	const parts = output.toString('utf8').split('\0');
	const found = [];
	for (let index = 0; index + 2 < parts.length; index += 3) {
		const [mode = '0', size = '0', seconds = '0', owner = ''] = (parts[index + 1] ?? '').split(' ');
		const bits = Number.parseInt(mode, 16);
		found.push({
			path: parts[index] ?? '',
			type: types[bits >> 12] ?? 'other',
			mode: bits & 0o7777,
			size: Number(size),
			modifiedMs: Number(seconds) * 1000,
			writable: parts[index + 2] === '1',
			owner,
		});
	}
	return found;
}
function patternsOf(text, name) {
	try {
		return (0,_formats_path_glob_js__WEBPACK_IMPORTED_MODULE_0__  .h0)(text);
	}
	catch (error) {
		throw unreadable(text, name, error instanceof RangeError ? error.message : 'no pattern');
	}
}
function unreadable(path, name, observed) {
	const message = `${path} cannot be read on server ${name}`;
	return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('file/unreadable', message, { expected: 'a readable file', observed });
}
function missing(path, name, program) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('command/not-found', `${path} cannot be judged: server ${name} has no ${program}`, {
		expected: program,
		observed: 'no such program',
		fix: `Install ${program} on the server.`,
	});
}
function tooSlow(path, name) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_2__  .B('gate/timeout', `${path} could not be read in time on server ${name}`, {
		expected: 'an end within the timeout',
		observed: 'still reading',
	});
}


  }),

  17762:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  explainFailure),
	T: () => (  NotBegun)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54637);
  var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);


class NotBegun extends _error_js__WEBPACK_IMPORTED_MODULE_0__  .B {
	constructor(name, said) {
		super('server/lost', `The connection to server ${name} was lost`, {
			expected: 'a whole answer',
			observed: lastWords(said) || 'the end of the connection',
		});
	}
}
function explainFailure(name, server, allSaid, { late, answered, begun }) {
	const { said, own } = apart(allSaid);
	const host = server.ssh.slice(server.ssh.indexOf('@') + 1);
	const scan = `ssh-keyscan ${server.port === 22 ? '' : `-p ${server.port} `}${host.replace(/^\[|\]$/g, '')}`;
	if (/REMOTE HOST IDENTIFICATION HAS CHANGED|host key .* (has changed|differs)/i.test(own)) {
		const print = /SHA256:[A-Za-z0-9+/]+/.exec(own)?.[0];
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/host-key', `Server ${name} shows another host key than the known one`, {
			expected: 'the key in known-hosts',
			observed: print === undefined ? 'another key' : `a key with the fingerprint ${print}`,
			fix: `If the server was set up anew, compare the fingerprint with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on it, then put the output of \`${scan}\` into \`known-hosts\`. If not, somebody else answers in its place: do not go on.`,
		});
	}
	if (/host key is known for|Host key verification failed/i.test(own)) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/host-key', `The host key of server ${name} is not known`, {
			expected: `a line for ${server.port === 22 ? host : `[${host}]:${server.port}`} in known-hosts`,
			observed: 'no such line',
			fix: `Run \`${scan}\` from a network you trust, compare the fingerprint with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on the server, and put the line into \`known-hosts\`.`,
		});
	}
	if (/Load key .*(invalid format|error in libcrypto|passphrase)|incorrect passphrase/i.test(own)) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/key', `The private key for server ${name} cannot be used`, {
			expected: 'a private key in the form of OpenSSH or PEM, without a passphrase',
			observed: lastWords(said),
		});
	}
	if (/Permission denied|No supported authentication methods/i.test(own) ||
		/Too many authentication failures/i.test(said)) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/login', `Server ${name} refuses the login`, {
			expected: `a login as ${server.ssh.split('@')[0]}`,
			observed: lastWords(said),
		});
	}
	if (begun) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/lost', `The connection to server ${name} was lost`, {
			expected: 'a whole answer',
			observed: lastWords(said) || 'the end of the connection',
		});
	}
	if (/Session open refused|session request failed|administratively prohibited/i.test(own)) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/shell', `Server ${name} refuses a further session on its connection`, {
			expected: 'several sessions on one connection',
			observed: lastWords(said),
			fix: 'Raise `MaxSessions` in the sshd_config of the server (its default is 10).',
		});
	}
	if (answered) {
		return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/shell', `Server ${name} does not run what it is sent`, {
			expected: 'an account with a POSIX shell and no forced command',
			observed: lastWords(said) || 'another answer',
		});
	}
	return new _error_js__WEBPACK_IMPORTED_MODULE_0__  .B('server/unreachable', `Server ${name} cannot be reached`, {
		expected: `an ssh connection to ${host}, port ${server.port}`,
		observed: late ? `no answer within ${server.timeout} ms` : lastWords(said) || 'the end of the connection',
	});
}
function apart(said) {
	const farewell = /^Received disconnect from /m.exec(said);
	if (!farewell)
		return { said, own: said };
	const own = said.slice(0, farewell.index);
	return { said: own + (said.slice(farewell.index).split(/[\r\n]/)[0] ?? ''), own }; 
}
function lastWords(said) {
	const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== '');
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_1__  .Mm)((lines.at(-1) ?? '').replace(/[^\x20-\x7e]/g, ' ').trim());
}


  })

};
return { ids, modules };
})
