(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 7420;
const ids = [7420];
const modules = {

  92396: shared[92396],

  38369: shared[38369],

  33814: core[33814],

  90039: shared[90039],

  21266: shared[21266],

  27420:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	waiveCommand: () => (  waiveCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33993);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61192);
  var _verdict_waive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97335);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33814);
  var _ask_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90039);
  var _records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21266);







async function waiveCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__  .qg)(args, 'waive');
	const terminal = (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__  .J)();
	const [named, ...more] = positionals;
	if (more.length > 0 || (named === undefined && terminal === null)) {
		const example = 'such as `readiness waive hsts --reason "\u2026" --approved-by omar --expires 2026-12-01`';
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)('waive takes one item, or ITEM:RULE', example)]);
	}
	const records = await (0,_records_js__WEBPACK_IMPORTED_MODULE_5__  .K)({
		config: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(values.config),
		workingDirectory: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(values['working-directory']),
	});
	const given = {
		item: named,
		reason: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(values.reason),
		'approved-by': (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(values['approved-by']),
		expires: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(values.expires),
	};
	try {
		const said = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_4__  .M)(given, questions, terminal);
		const target = said.item ?? '';
		const at = target.indexOf(':');
		const [item, rule] = at < 0 ? [target, undefined] : [target.slice(0, at), target.slice(at + 1)];
		const { reason, expires, 'approved-by': approver } = said;
		const record = { item, rule, reason, 'approved-by': approver, expires, issue: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_2__  .Qq)(values.issue) };
		const { path } = await records.write('waivers', [record]);
		_probe_standard_js__WEBPACK_IMPORTED_MODULE_1__  .FD.write(`${path}: ${target} waived until ${expires}\n`);
		if (expires !== undefined && (0,_verdict_waive_js__WEBPACK_IMPORTED_MODULE_6__  .C_)(expires, new Date())) {
			_probe_standard_js__WEBPACK_IMPORTED_MODULE_1__  ._q.write(`readiness: it ends soon, on ${expires}; from the day after it counts for nothing\n`);
		}
	}
	finally {
		terminal?.close();
	}
}
const questions = {
	item: 'What is waived (an item, or ITEM:RULE)?',
	reason: 'Why does it not hold for now?',
	'approved-by': 'Who approved that?',
	expires: 'Until when (YYYY-MM-DD)?',
};


  }),

  16752: core[16752],

  97335: core[97335]

};
return { ids, modules };
})
