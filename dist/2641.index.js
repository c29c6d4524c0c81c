(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 2641;
const ids = [2641,2453];
const modules = {

  32453: shared[32453],

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


  }),

  2641:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  connect: () => (  connect)
});

var external_node_child_process_ = __webpack_require__(31421);
var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(58500);
var probe_ask = __webpack_require__(66743);
var probe_error = __webpack_require__(49540);
var exec = __webpack_require__(32453);
var external_node_fs_ = __webpack_require__(73024);
var external_node_os_ = __webpack_require__(48161);
var external_node_path_ = __webpack_require__(76760);
;



const known = new Map();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function privateDirectory() {
	if (known.size === 0)
		watch();
	const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(baseDirectory(), `rg-${process.pid}-`));
	const one = { stops: [], kept: false };
	known.set(path, one);
	return {
		path,
		atEnd: (stop) => one.stops.push(stop),
		keep: () => {
			one.kept = true;
		},
		remove: () => {
			(0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
			known.delete(path);
			if (known.size === 0)
				unwatch();
		},
	};
}
function baseDirectory() {
	return (0,external_node_os_.tmpdir)().length > 60 ? '/tmp' : (0,external_node_os_.tmpdir)();
}
function writerOf(name) {
	const [, pid] = /^rg-(\d{1,10})-[A-Za-z0-9]{6}$/.exec(name) ?? [];
	return pid === undefined ? null : Number(pid);
}
function isInUse(path) {
	return known.has(path);
}
function removeAll(mayStay) {
	for (const [path, { stops, kept }] of known) {
		if (mayStay && kept)
			continue;
		for (const stop of stops)
			stop();
		(0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
	}
}
function onExit() {
	removeAll(false);
}
function onSignal(signal) {
	const isHandled = process.listenerCount(signal) > 1;
	removeAll(isHandled);
	if (isHandled)
		return;
	process.off(signal, onSignal);
	process.kill(process.pid, signal);
}
function watch() {
	process.on('exit', onExit);
	for (const signal of signals)
		process.prependListener(signal, onSignal);
}
function unwatch() {
	process.off('exit', onExit);
	for (const signal of signals)
		process.off(signal, onSignal);
}

;





function removeLeftBehind(base, platform) {
	if (platform === 'linux')
		return null;
	const left = namesIn(base).filter((name) => isLeft((0,external_node_path_.join)(base, name), name));
	for (const name of left)
		(0,external_node_fs_.rmSync)((0,external_node_path_.join)(base, name), { recursive: true, force: true });
	if (left.length === 0)
		return null;
	const what = left.length === 1 ? 'a directory' : `${left.length} directories`;
	return `Removed ${what} of killed runs from the temporary directory, where a private key for ssh may have lain.`;
}
function namesIn(directory) {
	try {
		return (0,external_node_fs_.readdirSync)(directory);
	}
	catch {
		return [];
	}
}
function isLeft(path, name) {
	const writer = writerOf(name);
	if (writer === null || isInUse(path))
		return false;
	try {
		const stats = (0,external_node_fs_.lstatSync)(path);
		return isOurs(stats) && (writer === process.pid || !isAlive(writer) || isFromBeforeStart(stats));
	}
	catch {
		return false;
	}
}
function isOurs(stats) {
	const uid = process.getuid?.();
	return stats.isDirectory() && (uid === undefined || (stats.uid === uid && (stats.mode & 0o077) === 0));
}
function isAlive(pid) {
	try {
		return process.kill(pid, 0);
	}
	catch (error) {
		return (0,probe_error .$)(error) !== 'ESRCH';
	}
}
function isFromBeforeStart({ mtimeMs }) {
	return mtimeMs < Date.now() - (0,external_node_os_.uptime)() * 1000;
}

var remote = __webpack_require__(20166);
var ssh_errors = __webpack_require__(17762);
;



function keyFile(directory, text, platform) {
	const key = privateKey(text);
	const path = (0,external_node_path_.join)(directory, 'key');
	const open = (0,external_node_fs_.openSync)(path, 'wx', 0o600);
	const unnamed = `/proc/${process.pid}/fd/${open}`;
	const hasNone = platform === 'linux' && (0,external_node_fs_.existsSync)(unnamed);
	if (hasNone)
		(0,external_node_fs_.unlinkSync)(path);
	(0,external_node_fs_.writeSync)(open, key);
	let isOpen = true;
	const close = () => {
		if (isOpen)
			(0,external_node_fs_.closeSync)(open);
		isOpen = false;
	};
	if (hasNone)
		return { path: unnamed, remove: close };
	close();
	return { path, remove: () => (0,external_node_fs_.rmSync)(path, { force: true }) };
}
function privateKey(text) {
	const key = `${text.trim().replaceAll('\r\n', '\n')}\n`;
	if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n[\s\S]+\n-----END [A-Z ]*PRIVATE KEY-----\n$/.test(key))
		return key;
	const observed = key.includes('PRIVATE KEY') ? 'a private key whose line breaks are lost' : 'something else';
	throw new probe_error .B('server/key', 'The private key cannot be used', {
		expected: 'the text of a private key, with its first and last line',
		observed,
	});
}

;





function writeFiles(directory, server, options) {
	const at = (name) => (0,external_node_path_.join)(directory.path, name);
	const write = (name, text) => {
		(0,external_node_fs_.writeFileSync)(at(name), text, { mode: 0o600 });
		return at(name);
	};
	const hosts = server['known-hosts'] === undefined ? undefined : write('hosts', knownHosts(server, options.root));
	const key = server.key === undefined ? undefined : keyFile(directory.path, server.key, options.platform);
	return {
		config: write('config', configuration(server, key?.path, hosts, options.net)),
		socket: at('s'),
		removeKey: () => key?.remove(),
	};
}
function knownHosts(server, root) {
	const given = server['known-hosts'] ?? '';
	if (/\s/.test(given))
		return `${given}\n`;
	try {
		return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, given.replace(/^~(?=\/)/, (0,external_node_os_.homedir)())), 'utf8');
	}
	catch (error) {
		throw new probe_error .B('server/host-key', `The file of known hosts ${given} cannot be read`, {
			expected: 'a readable file',
			observed: (0,probe_error .$)(error) ?? 'unknown',
			fix: `Create it: \`${keyscan(server)} > ${given}\` from a network you trust, and compare the fingerprint with the one on the server.`,
			cause: error,
		});
	}
}
function keyscan(server) {
	const host = hostOf(server.ssh);
	return `ssh-keyscan ${server.port === 22 ? '' : `-p ${server.port} `}${host}`;
}
function hostOf(account) {
	return account.slice(account.indexOf('@') + 1).replace(/^\[|\]$/g, '');
}
function configuration(server, key, hosts, net) {
	const quoted = (path) => `"${path.replaceAll('%', '%%')}"`;
	const seconds = Math.max(1, Math.ceil(server.timeout / 1000));
	const [, user = '', jump, jumpPort = '22'] = /^([^@]+)@(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(server.jump ?? '') ?? [];
	return [
		...hostBlock('target', server.ssh.split('@')[0] ?? '', hostOf(server.ssh), server.port, net),
		...(jump === undefined ? [] : ['  ProxyJump jump']),
		...(jump === undefined ? [] : hostBlock('jump', user, jump.replace(/^\[|\]$/g, ''), Number(jumpPort), net)),
		'Host *',
		'  BatchMode yes',
		'  StrictHostKeyChecking yes',
		'  UpdateHostKeys no',
		'  CheckHostIP no',
		...(hosts === undefined ? [] : [`  UserKnownHostsFile ${quoted(hosts)}`, '  GlobalKnownHostsFile /dev/null']),
		...(key === undefined ? [] : [`  IdentityFile ${quoted(key)}`, '  IdentitiesOnly yes', '  IdentityAgent none']),
		'  PreferredAuthentications publickey',
		`  ConnectTimeout ${seconds}`,
		'  ConnectionAttempts 1',
		'  ServerAliveInterval 5',
		'  ServerAliveCountMax 3',
		'  ForwardAgent no',
		'  ForwardX11 no',
		'  RequestTTY no',
		'  EscapeChar none',
		'  LogLevel ERROR',
		'',
	].join('\n');
}
function hostBlock(alias, user, host, port, net) {
	const address = net.resolve.get(host.toLowerCase())?.[0];
	return [
		`Host ${alias}`,
		`  HostName ${address ?? host}`,
		...(address === undefined ? [] : [`  HostKeyAlias ${port === 22 ? host : `[${host}]:${port}`}`]),
		`  User ${user}`,
		`  Port ${port}`,
	];
}

var time_limit = __webpack_require__(72255);
;












const mostSessions = 6;
const longestFarewellMs = 4000;
const hello = 'readiness-gate: hello';
const failedByItself = 255;
const lossIsToldMs = 200;
async function connect(name, server, options) {
	const removed = removeLeftBehind(baseDirectory(), options.platform);
	if (removed !== null)
		options.onNote(removed);
	const directory = privateDirectory();
	try {
		const files = writeFiles(directory, server, options);
		const master = await logIn(name, server, directory, files, options).finally(files.removeKey);
		directory.keep();
		return sessions(name, server, directory, files, master, options);
	}
	catch (error) {
		directory.remove();
		throw error;
	}
}
function logIn(name, server, directory, files, options) {
	const args = ['-F', files.config, '-o', 'ControlMaster=yes', '-o', `ControlPath=${files.socket}`, '-T', 'target'];
	const child = (0,external_node_child_process_.spawn)('ssh', [...args, `echo '${hello}'; exec cat >/dev/null`], {
		env: { ...options.env },
		detached: true,
		stdio: ['pipe', 'pipe', 'pipe'],
	});
	directory.atEnd(() => (0,exec .i0)(child, 'SIGKILL'));
	for (const pipe of child.stdio)
		pipe?.on('error', () => { });
	const stdout = new exec .s6(64 * 1024);
	const stderr = new exec .s6(64 * 1024);
	return new Promise((done, fail) => {
		let late = false;
		const endLimit = (0,time_limit .D)(server.timeout * 1.1, () => {
			late = true;
			(0,exec .i0)(child, 'SIGKILL');
		});
		child.on('error', (cause) => {
			endLimit();
			const observed = (0,probe_error .$)(cause) === 'ENOENT' ? 'no such program' : ((0,probe_error .$)(cause) ?? 'unknown');
			fail(new probe_error .B('server/client', 'The ssh client cannot be started', {
				expected: 'ssh on the PATH',
				observed,
				cause,
			}));
		});
		child.stderr.on('data', (chunk) => stderr.add(chunk));
		child.stdout.on('data', (chunk) => {
			stdout.add(chunk);
			if (!stdout.bytes().includes(`${hello}\n`))
				return;
			endLimit();
			child.removeAllListeners('close');
			done(child);
		});
		child.on('close', () => {
			endLimit();
			const said = stderr.bytes().toString('utf8');
			fail((0,ssh_errors .S)(name, server, said, { late, answered: stdout.bytes().length > 0 }));
		});
	});
}
function sessions(name, server, directory, files, master, options) {
	const lanes = new probe_ask .Gc(mostSessions);
	let alive = true;
	const gone = new Promise((done) => {
		master.on('close', () => {
			alive = false;
			done();
		});
	});
	const session = ['ssh', '-F', files.config, '-o', 'ControlMaster=no', '-o', `ControlPath=${files.socket}`];
	const argv = [...session, '-o', 'ProxyJump=none', '-o', 'ProxyCommand=false', '-T', 'target', remote .Nw];
	async function ask(program, args, run, late = () => { }) {
		const { env = {}, stdin = '' } = run;
		refuseNul([...args, ...Object.values(env)]);
		const marker = (0,external_node_crypto_.randomBytes)(16).toString('hex');
		const begin = `${marker} begin `;
		const head = new exec .s6(64 * 1024);
		let pid;
		let tail = Buffer.alloc(0);
		let finish = () => { };
		const answered = new Promise((done) => {
			finish = done;
		});
		const result = await (0,exec .ig)(argv, {
			...run,
			maxBytes: run.maxBytes + 64 * 1024,
			cwd: directory.path,
			env: options.env,
			stdin: (0,remote .lF)({ marker, directory: server.directory ?? '', program, args, env, stdin }),
			answered,
			onStdout: (chunk) => {
				if (pid === undefined) {
					head.add(chunk);
					pid = new RegExp(`${begin}(\\d+)\\n`).exec(head.bytes().toString('latin1'))?.[1];
				}
				tail = Buffer.concat([tail, chunk]).subarray(-128);
				if (tail.includes(`\n${marker} end `) && tail.at(-1) === 10)
					finish();
			},
			beforeEnd: async () => {
				if (program === remote .tN)
					return;
				if (!run.signal?.aborted)
					late();
				for (let wait = 0; pid === undefined && alive && wait < 20; wait++)
					await (0,promises_.setTimeout)(50);
				if (pid === undefined)
					return;
				const options = { timeoutMs: 3000, maxBytes: 1024 };
				await ask(remote .tN, [pid], options).catch(() => { });
			},
		});
		if (result.code === failedByItself)
			await Promise.race([gone, (0,promises_.setTimeout)(lossIsToldMs)]);
		return answerOf(result, marker, run.maxBytes);
	}
	function answerOf(result, marker, maxBytes) {
		const start = result.stdout.indexOf(`${marker} begin `);
		const from = start < 0 ? -1 : result.stdout.indexOf(10, start) + 1;
		const end = new RegExp(`\\n${marker} end (\\w+)\\n$`).exec(result.stdoutEnd.toString('latin1'));
		if (result.timedOut)
			return { ...result, stdout: Buffer.alloc(0), end: 'timeout' };
		if (start < 0 || !end?.[1]) {
			const said = result.stderr.toString('utf8');
			if (start < 0 && (!alive || /mux_client|UNKNOWN port/.test(said)) && !/session request failed/.test(said)) {
				alive = false;
				throw new ssh_errors .T(name, said);
			}
			throw (0,ssh_errors .S)(name, server, said, {
				late: false,
				answered: true,
				begun: start >= 0,
			});
		}
		const whole = result.stdout.subarray(from);
		const body = result.truncated ? whole : whole.subarray(0, whole.length - end[0].length);
		const stdout = body.subarray(0, maxBytes);
		const truncated = body.length > maxBytes || result.truncated;
		return {
			...result,
			stdout,
			truncated,
			end: end[1],
			code: /^\d+$/.test(end[1]) ? Number(end[1]) : null,
			signal: null,
		};
	}
	const running = new Set();
	function track(answer) {
		running.add(answer);
		const settled = () => running.delete(answer);
		answer.then(settled, settled);
		return answer;
	}
	return {
		ask: (program, args, run) => {
			const started = performance.now();
			return new Promise((done, fail) => {
				const late = () => done(lateAnswer(performance.now() - started));
				track(lanes.run('session', () => ask(program, args, run, late))).then(done, fail);
			});
		},
		get alive() {
			return alive;
		},
		close: async () => {
			if (alive && running.size > 0) {
				let timer;
				const late = new Promise((done) => {
					timer = setTimeout(done, longestFarewellMs);
				});
				await Promise.race([Promise.allSettled(running), late]);
				clearTimeout(timer);
			}
			alive = false;
			master.stdin?.end();
			(0,exec .i0)(master, 'SIGTERM');
			directory.remove();
		},
	};
}
function lateAnswer(durationMs) {
	const nothing = { stdout: Buffer.alloc(0), stdoutEnd: Buffer.alloc(0), stderr: Buffer.alloc(0) };
	const how = { code: null, signal: null, truncated: false, timedOut: true };
	return { ...nothing, ...how, durationMs: Math.round(durationMs), end: 'timeout' };
}
function refuseNul(values) {
	if (!values.some((value) => value.includes('\0')))
		return;
	throw new probe_error .B('server/shell', 'A value holds a NUL character, which no program can be given', {
		expected: 'a text without NUL',
		observed: 'a text with NUL',
	});
}


  })

};
return { ids, modules };
})
