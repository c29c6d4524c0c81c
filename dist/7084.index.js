(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 7084;
const ids = [7084,7406];
const modules = {

  97406:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	renderJson: () => (  renderJson)
  });
  var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72527);

function renderJson(report) {
	return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__  .rb)(report);
}


  }),

  77084:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	demand: () => (  demand),
	recordOf: () => (  recordOf),
	sign: () => (  sign)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
  var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97406);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54637);





function sign(report, by, commit, at) {
	const { signOff: _, ...unsigned } = report;
	const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update((0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__.renderJson)(unsigned)).digest('hex');
	return { by, commit, at: at.toISOString(), verdict: report.verdict, sha256 };
}
function recordOf({ checklist, environment }, signOff) {
	const { path, sha256 } = checklist;
	return { version: 1, ...signOff, environment, checklist: { path, sha256 } };
}
const record = zod__WEBPACK_IMPORTED_MODULE_3__  ._H3({
	version: zod__WEBPACK_IMPORTED_MODULE_3__  .euz(1),
	by: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().trim().min(1).max(200),
	commit: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().regex(/^[0-9a-f]{40,64}$/),
	at: zod__WEBPACK_IMPORTED_MODULE_4__  .w$(),
	verdict: zod__WEBPACK_IMPORTED_MODULE_3__  .k5n(['ready', 'not-ready', 'error']),
	sha256: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().regex(/^[0-9a-f]{64}$/),
	environment: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().nullable(),
	checklist: zod__WEBPACK_IMPORTED_MODULE_3__  ._H3({ path: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(), sha256: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().nullable() }),
});
const longest = 64 * 1024;
function demand(path, { commit, sha256, now }) {
	const no = (why) => ({
		because: 'not-signed-off',
		sentence: `This run demands a sign-off, and ${why}.`,
	});
	const file = (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_5__  .Ux)(path, 200);
	const read = readRecord(path);
	if (read === null)
		return no(`there is no file ${file}`);
	const { data } = record.safeParse(read);
	if (data === undefined)
		return no(`${file} is no record of one`);
	if (data.verdict !== 'ready')
		return no(`the run that ${file} records was ${data.verdict}`);
	if (commit === null)
		return no('it is not known which commit is checked out here');
	if (data.commit !== commit) {
		const [theirs, ours] = [data.commit, commit].map((name) => name.slice(0, 12)); 
		return no(`${file} is about commit ${theirs}, not about ${ours}`);
	}
	if (data.checklist.sha256 !== sha256)
		return no(`the checklist is not the one that was signed off`);
	if (Date.parse(data.at) > now.getTime() + clockSkewMs)
		return no(`${file} is dated in the future`);
	const { by, at, verdict, sha256: digest } = data;
	return { by, commit, at, verdict, sha256: digest };
}
const clockSkewMs = 5 * 60_000;
function readRecord(path) {
	try {
		if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).size > longest)
			return undefined;
		return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')) ?? undefined;
	}
	catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : undefined;
	}
}


  }),

  64377: shared[64377]

};
return { ids, modules };
})
