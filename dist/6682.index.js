(function (load) {
'use strict';
const id = 6682;
const ids = [6682];
const modules = {

  36682:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	hideEnvironment: () => (  hideEnvironment)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _secrecy_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80733);
  var _taken_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49558);





const needed = /^(?:PATH|HOME|USER|LANG|LC_.*|TZ|TMPDIR|TERM|NODE_.*|SSL_CERT_(?:FILE|DIR)|(?:HTTPS?|NO|ALL)_PROXY)$/i;
function hideEnvironment(env) {
	const start = readStart();
	if (typeof process.execve !== 'function' || start === null || !hasSomethingToHide(start))
		return;
	const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(sharedMemory() ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'readiness-'));
	const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, 'environment');
	(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, JSON.stringify(env), { mode: 0o600, flag: 'wx' });
	const [script = '', ...args] = process.argv.slice(1);
	const open = Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== undefined && needed.test(entry[0])));
	try {
		process.execve(process.execPath, [process.execPath, ...process.execArgv, '--', script, ...args], {
			...open,
			[_taken_environment_js__WEBPACK_IMPORTED_MODULE_4__  .$]: path,
		});
	}
	catch {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
	}
}
function readStart() {
	try {
		const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/environ', 'utf8')
			.split('\0')
			.filter((entry) => entry.includes('='));
		return Object.fromEntries(entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]));
	}
	catch {
		return null;
	}
}
function hasSomethingToHide(start) {
	const names = Object.keys(start).filter((name) => (0,_secrecy_variables_js__WEBPACK_IMPORTED_MODULE_3__  .D)(name) && start[name] !== '');
	return names.length > 0 || (start.CI !== undefined && (0,_secrecy_variables_js__WEBPACK_IMPORTED_MODULE_3__  .H)(start) !== undefined);
}
function sharedMemory() {
	try {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)('/dev/shm/readiness-'), { recursive: true });
		return '/dev/shm';
	}
	catch {
		return undefined;
	}
}


  })

};
return { ids, modules };
})
