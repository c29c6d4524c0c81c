#!/usr/bin/env -S node --
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  42613:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

  }),

  20181:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

  }),

  35317:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

  }),

  76982:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

  }),

  72250:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");

  }),

  24434:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

  }),

  79896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  69278:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

  }),

  4573:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

  }),

  31421:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

  }),

  77598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  41314:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dgram");

  }),

  53053:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

  }),

  73024:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  51455:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

  }),

  37067:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  44708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

  }),

  77030:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

  }),

  48161:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

  }),

  76760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  53916:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path/posix");

  }),

  80481:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

  }),

  57075:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

  }),

  46466:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

  }),

  58500:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

  }),

  41692:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

  }),

  73136:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

  }),

  57975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  38522:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

  }),

  70857:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

  }),

  16928:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

  }),

  932:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

  }),

  2203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  13193:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

  }),

  53557:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

  }),

  64756:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

  }),

  87016:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

  }),

  39023:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

  }),

  98253:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util/types");

  }),

  43106:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

  }),

  75691:
  ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(33993);
  var _run_chunks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10587);
  var _run_compile_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(68403);
  var _run_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(28513);
  var _run_taken_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(49558);





process.on('uncaughtException', _run_exit_js__WEBPACK_IMPORTED_MODULE_3__  .oc);
process.on('unhandledRejection', _run_exit_js__WEBPACK_IMPORTED_MODULE_3__  .oc);
const oldestNode = 24;
if (Number.parseInt(process.versions.node, 10) < oldestNode) {
	_probe_standard_js__WEBPACK_IMPORTED_MODULE_0__  ._q.write(`readiness: needs Node ${oldestNode} or newer, this is ${process.versions.node}\n`);
	process.exit(2);
}
(0,_run_taken_environment_js__WEBPACK_IMPORTED_MODULE_4__  .x)(process.env);
const onRunner = process.env.GITHUB_ACTIONS === 'true' && process.argv.length === 2;
const command = onRunner ? 'run' : (process.argv[2] ?? '');
const chunks = (0,_run_chunks_js__WEBPACK_IMPORTED_MODULE_1__  .r)({ directory: (0,_run_compile_cache_js__WEBPACK_IMPORTED_MODULE_2__  .o)(process.env), command });
Object.assign(globalThis, { [_run_chunks_js__WEBPACK_IMPORTED_MODULE_1__  .t]: chunks.load });
process.on('exit', chunks.keep);
try {
	if (onRunner)
		await (await Promise.all( [__nccwpck_require__.e(6921), __nccwpck_require__.e(8815), __nccwpck_require__.e(4614), __nccwpck_require__.e(8914), __nccwpck_require__.e(8599), __nccwpck_require__.e(3380), __nccwpck_require__.e(2787), __nccwpck_require__.e(858), __nccwpck_require__.e(9934), __nccwpck_require__.e(5550), __nccwpck_require__.e(8906)]).then(__nccwpck_require__.bind(__nccwpck_require__, 88906))).runAction(process.env);
	else
		await (await Promise.all( [__nccwpck_require__.e(5550), __nccwpck_require__.e(6567)]).then(__nccwpck_require__.bind(__nccwpck_require__, 56567))).runCommandLine(process.argv.slice(2));
}
catch (error) {
	(0,_run_exit_js__WEBPACK_IMPORTED_MODULE_3__  .Oy)(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  49540:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	$: () => (  codeOf),
	B: () => (  ProbeError)
  });
class ProbeError extends Error {
	name = 'ProbeError';
	rule;
	expected;
	observed;
	url;
	fix;
	constructor(rule, message, details) {
		super(message, { cause: details.cause });
		this.rule = rule;
		this.expected = details.expected;
		this.observed = details.observed;
		this.url = details.url;
		this.fix = details.fix;
	}
}
function codeOf(error) {
	const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}


  }),

  98993:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  S: () => (  blame),
  N: () => (  guarded)
});

;
const external_node_async_hooks_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
;

const scopes = new external_node_async_hooks_namespaceObject.AsyncLocalStorage();
const guard_open = new Set();
function guarded(task) {
	return new Promise((resolve, reject) => {
		const scope = { within: scopes.getStore(), fail: reject };
		guard_open.add(scope);
		const running = scopes.run(scope, async () => task());
		running.then(resolve, reject).finally(() => guard_open.delete(scope));
	});
}
function blame(error) {
	const source = scopes.getStore();
	let scope = source;
	while (scope && !guard_open.has(scope))
		scope = scope.within;
	const blamed = scope ? [scope] : [...guard_open];
	for (const one of blamed) {
		guard_open.delete(one);
		one.fail(error);
	}
	return source !== undefined || blamed.length > 0;
}


  }),

  33993:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	FD: () => (  out),
	_q: () => (  err)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(49540);


class StandardStream {
	#descriptor;
	#stream;
	#isGone = false;
	constructor(descriptor) {
		this.#descriptor = descriptor;
	}
	get isTTY() {
		return this.#isCharacterDevice() && this.#node().isTTY === true;
	}
	get columns() {
		return this.isTTY ? this.#node().columns : undefined;
	}
	write(text) {
		if (this.#stream)
			return this.#stream.write(text);
		const bytes = Buffer.from(text);
		let written = 0;
		try {
			while (!this.#isGone && written < bytes.length)
				written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#descriptor, bytes, written);
		}
		catch (error) {
			if ((0,_error_js__WEBPACK_IMPORTED_MODULE_1__  .$)(error) === 'EAGAIN')
				return this.#node().write(bytes.subarray(written));
			this.#isGone = true;
		}
		return true;
	}
	taken() {
		const stream = this.#stream;
		return new Promise((done) => (stream?.writable ? stream.write('', () => done()) : done()));
	}
	#node() {
		if (this.#stream)
			return this.#stream;
		this.#stream = this.#descriptor === 1 ? process.stdout : process.stderr;
		this.#stream.on('error', () => { });
		return this.#stream;
	}
	#isCharacterDevice() {
		try {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(this.#descriptor).isCharacterDevice();
		}
		catch {
			return false;
		}
	}
}
const out = new StandardStream(1);
const err = new StandardStream(2);


  }),

  10587:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  r: () => (  chunkLoader),
  t: () => (  loaderName)
});

var external_node_fs_ = __nccwpck_require__(73024);
var external_node_path_ = __nccwpck_require__(76760);
;
const external_node_vm_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");
;



const loaderName = Symbol.for('readiness-gate.chunk');
const keptFor = 30 * 86_400_000;
const suffix = '.code';
function chunkLoader({ directory, command }) {
	const loaded = new Map();
	const pending = [];
	const load = (build, folder, file) => {
		const known = loaded.get(file);
		if (known)
			return known;
		const filename = (0,external_node_path_.join)(folder, file);
		const path = directory && (0,external_node_path_.join)(directory, nameOf(file, build, command));
		const cachedData = path === undefined ? undefined : codeIn(path);
		const script = new external_node_vm_namespaceObject.Script((0,external_node_fs_.readFileSync)(filename, 'utf8'), {
			filename,
			importModuleDynamically: external_node_vm_namespaceObject.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
			...(cachedData && { cachedData }),
		});
		if (path !== undefined && (!cachedData || script.cachedDataRejected))
			pending.push({ script, path });
		const run = script.runInThisContext();
		const chunk = run((other) => load(build, folder, other));
		loaded.set(file, chunk);
		return chunk;
	};
	return { load, keep: () => keep(pending) };
}
function nameOf(file, build, command) {
	const by = /^[a-z]{1,12}$/.test(command) ? command : 'other';
	return `${file.replace(/\.js$/, '')}-${build}-${process.versions.v8}-${process.arch}-${by}${suffix}`;
}
function keep(pending) {
	try {
		for (const { script, path } of pending.splice(0)) {
			const code = script.createCachedData();
			const sum = Buffer.alloc(4);
			sum.writeInt32LE(sumOf(code));
			if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(path)))
				(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { mode: 0o700 });
			const draft = `${path}.${process.pid}`;
			(0,external_node_fs_.writeFileSync)(draft, Buffer.concat([code, sum]), { mode: 0o600, flag: 'wx' });
			(0,external_node_fs_.renameSync)(draft, path);
			forgetOld((0,external_node_path_.dirname)(path));
		}
	}
	catch {
	}
}
function forgetOld(directory) {
	const oldest = Date.now() - keptFor;
	for (const name of (0,external_node_fs_.readdirSync)(directory).filter((one) => one.includes(suffix))) {
		const path = (0,external_node_path_.join)(directory, name);
		if ((0,external_node_fs_.statSync)(path).mtimeMs < oldest)
			(0,external_node_fs_.rmSync)(path, { force: true });
	}
}
function codeIn(path) {
	try {
		const bytes = (0,external_node_fs_.readFileSync)(path);
		const code = bytes.subarray(0, -4);
		return bytes.length > 4 && bytes.readInt32LE(code.length) === sumOf(code) ? code : undefined;
	}
	catch {
		return undefined;
	}
}
function sumOf(code) {
	const whole = code.byteOffset % 4 === 0 ? code : Buffer.from(code);
	const words = new Int32Array(whole.buffer, whole.byteOffset, whole.length >> 2);
	let sum = code.length | 0;
	for (let at = 0; at < words.length; at += 64)
		sum = (Math.imul(sum, 31) + (words[at] ?? 0)) | 0;
	return sum;
}


  }),

  68403:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	o: () => (  cacheDirectory)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


function isOpen(stats, uid) {
	const writable = (stats.mode & 0o022) !== 0;
	const sticky = (stats.mode & 0o1000) !== 0;
	return (stats.uid !== uid && stats.uid !== 0) || (writable && !sticky);
}
function make(directory) {
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { mode: 0o700 });
}
function cacheDirectory(env) {
	if (env.NODE_DISABLE_COMPILE_CACHE)
		return undefined;
	if (env.NODE_COMPILE_CACHE)
		return env.NODE_COMPILE_CACHE;
	const uid = process.getuid?.();
	const place = env.GITHUB_ACTIONS === 'true' ? env.RUNNER_TEMP : env.XDG_CACHE_HOME || (env.HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME, '.cache'));
	if (uid === undefined || !place?.startsWith('/'))
		return undefined;
	try {
		make(place);
		const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(place), 'readiness-gate');
		make(directory);
		const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(directory);
		if (!own.isDirectory() || own.uid !== uid || (own.mode & 0o077) !== 0)
			return undefined;
		for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(directory);; above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above)) {
			if (isOpen((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(above), uid))
				return undefined;
			if (above === '/')
				return directory;
		}
	}
	catch {
		return undefined;
	}
}


  }),

  28513:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	Oy: () => (  crash),
	oc: () => (  stray),
	qZ: () => (  endWith),
	zd: () => (  atOnce)
  });
  var _probe_guard_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98993);
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(33993);


function endWith(code, soonMs = 3000) {
	process.exitCode = code;
	void Promise.all([_probe_standard_js__WEBPACK_IMPORTED_MODULE_1__  .FD.taken(), _probe_standard_js__WEBPACK_IMPORTED_MODULE_1__  ._q.taken()]).then(() => setTimeout(() => process.exit(), soonMs).unref());
}
const atOnce = 100;
function stray(error) {
	if (!(0,_probe_guard_js__WEBPACK_IMPORTED_MODULE_0__  .S)(error))
		crash(error);
}
function crash(error) {
	const name = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : 'unknown error';
	const frames = error instanceof Error ? framesOf(error) : [];
	_probe_standard_js__WEBPACK_IMPORTED_MODULE_1__  ._q.write(`readiness: internal fault (${name}); the gate stays closed\n${frames.slice(0, 12).join('\n')}\n`);
	process.exit(2);
}
function framesOf({ stack = '', message }) {
	const start = stack.indexOf(message);
	const trace = start < 0 ? '' : stack.slice(start + message.length);
	return trace.split('\n').filter((line) => /^\s+at /.test(line));
}


  }),

  49558:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
	$: () => (  handedOver),
	x: () => (  takeEnvironment)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


const handedOver = 'READINESS_ENVIRONMENT_FILE';
function takeEnvironment(env) {
	const path = env[handedOver];
	if (path === undefined)
		return;
	delete env[handedOver];
	const handed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
	(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true, force: true });
	Object.assign(env, handed);
}


  })

  });
  
  var __webpack_module_cache__ = {};
  
  function __nccwpck_require__(moduleId) {
  	
  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
  	
  	var module = __webpack_module_cache__[moduleId] = {
  		
  		
  		exports: {}
  	};
  	
  	var threw = true;
  	try {
  		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
  	
  	return module.exports;
  }
  
  __nccwpck_require__.m = __webpack_modules__;
   
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
   
  (() => {
  	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  	var resolveQueue = (queue) => {
  		if(queue && queue.d < 1) {
  			queue.d = 1;
  			queue.forEach((fn) => (fn.r--));
  			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
  		}
  	}
  	var wrapDeps = (deps) => (deps.map((dep) => {
  		if(dep !== null && typeof dep === "object") {
  			if(dep[webpackQueues]) return dep;
  			if(dep.then) {
  				var queue = [];
  				queue.d = 0;
  				dep.then((r) => {
  					obj[webpackExports] = r;
  					resolveQueue(queue);
  				}, (e) => {
  					obj[webpackError] = e;
  					resolveQueue(queue);
  				});
  				var obj = {};
  				obj[webpackQueues] = (fn) => (fn(queue));
  				return obj;
  			}
  		}
  		var ret = {};
  		ret[webpackQueues] = x => {};
  		ret[webpackExports] = dep;
  		return ret;
  	}));
  	__nccwpck_require__.a = (module, body, hasAwait) => {
  		var queue;
  		hasAwait && ((queue = []).d = -1);
  		var depQueues = new Set();
  		var exports = module.exports;
  		var currentDeps;
  		var outerResolve;
  		var reject;
  		var promise = new Promise((resolve, rej) => {
  			reject = rej;
  			outerResolve = resolve;
  		});
  		promise[webpackExports] = exports;
  		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  		module.exports = promise;
  		body((deps) => {
  			currentDeps = wrapDeps(deps);
  			var fn;
  			var getResult = () => (currentDeps.map((d) => {
  				if(d[webpackError]) throw d[webpackError];
  				return d[webpackExports];
  			}))
  			var promise = new Promise((resolve) => {
  				fn = () => (resolve(getResult));
  				fn.r = 0;
  				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
  				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
  			});
  			return fn.r ? promise : getResult();
  		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
  		queue && queue.d < 0 && (queue.d = 0);
  	};
  })();
   
  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
  	
  	
  	
  	
  	
  	
  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
   
  (() => {
  	
  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
   
  (() => {
  	__nccwpck_require__.f = {};
  	
  	
  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
   
  (() => {
  	
  	__nccwpck_require__.u = (chunkId) => {
  		
  		return [623, 695, 858, 2787, 2856, 3380, 4614, 5550, 6567, 6921, 6969, 8599, 8815, 8914, 9410].includes(Number(chunkId)) ? "core.index.js" : chunkId + ".index.js";
  	};
  })();
   
  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
   
  (() => {
  	
  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
   
  (() => {
  	
  	
  	
  	
  	var installedChunks = {
  		8792: 0
  	};
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
  		
  		
  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	}
  	__nccwpck_require__.f.j = (chunkId, promises) => {
  			
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) { 
  				
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) { 
  						
  						var promise = new Promise((done) => done(globalThis[Symbol.for("readiness-gate.chunk")]("4d53d27db9555257", import.meta.dirname, __nccwpck_require__.u(chunkId)))).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
  	
  	
  	
  	
  })();
  
  
  
  var __webpack_exports__ = __nccwpck_require__(75691);
  __webpack_exports__ = await __webpack_exports__;
