(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 2394;
const ids = [2394,3375];
const modules = {

  98182: core[98182],

  6312: core[6312],

  33814: core[33814],

  2394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	checkCommand: () => (  checkCommand)
  });
  var _check_question_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(98182);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _checklist_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65055);
  var _checklist_scene_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6312);
  var _github_event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19607);
  var _github_hosted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28040);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49540);
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33993);
  var _report_escape_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(72527);
  var _report_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58191);
  var _run_context_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48402);
  var _run_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(28513);
  var _run_no_checklist_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13375);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61192);
  var _run_working_directory_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16752);
  var _secrecy_clean_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45745);
  var _verdict_select_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3885);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(33814);
  var _node_options_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(60207);



















async function checkCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_13__  .qg)(args, 'check');
	(0,_arguments_js__WEBPACK_IMPORTED_MODULE_13__  .Q$)('check', positionals);
	const settings = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_10__  .R4)(values);
	(0,_node_options_js__WEBPACK_IMPORTED_MODULE_14__  .R)(settings.envFiles);
	const cwd = (0,_run_working_directory_js__WEBPACK_IMPORTED_MODULE_11__  .p)(process.cwd(), settings);
	const now = new Date();
	const event = await (0,_github_event_js__WEBPACK_IMPORTED_MODULE_2__  .j_)(process.env);
	const facts = (0,_run_context_js__WEBPACK_IMPORTED_MODULE_7__  .p)(process.env, cwd, async () => event, (0,_github_hosted_js__WEBPACK_IMPORTED_MODULE_3__  .n)(event, process.env));
	const run = {
		...facts,
		sha: async () => (await facts.sha()) ?? noCommit,
		more: async () => {
			const known = await facts.more?.();
			return {
				'head-sha': known?.['head-sha'] ?? noCommit,
				number: known?.number ?? '0',
				actor: known?.actor ?? 'actor',
				url: known?.url ?? 'https://github.com/owner/repository/actions/runs/0',
			};
		},
	};
	const { checklist, redact } = await (0,_checklist_read_js__WEBPACK_IMPORTED_MODULE_1__  .z)({
		...settings,
		cwd,
		env: process.env,
		run,
		now,
		needsNoSecret: true,
	}).catch(async (error) => {
		if (!(error instanceof _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j))
			throw error;
		throw await (0,_run_no_checklist_js__WEBPACK_IMPORTED_MODULE_9__.withWhatIsHere)(error, settings, cwd);
	});
	const skips = (0,_verdict_select_js__WEBPACK_IMPORTED_MODULE_15__  .d)(checklist.items, settings);
	const show = (text) => (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_16__  .kc)((0,_secrecy_clean_js__WEBPACK_IMPORTED_MODULE_12__  .X5)(redact.mask(text)), '      ');
	const lines = [
		`${checklist.path} is valid: ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_6__  .U9)(checklist.items.length, 'item')} for ${checklist.environment.name}`,
		'',
	];
	for (const item of checklist.items) {
		const skip = skips.get(item.id);
		lines.push(`${show(item.title)} (${item.id}${item.required ? '' : ', optional'})`);
		if (skip)
			lines.push(`    skipped: ${show(skip)}`);
		const unset = checklist.setAside.get(item.id);
		if (unset) {
			const why = unset.secrets.length > 0 ? `${unset.secrets.join(', ')} is not set` : `${unset.envFile} is not there`;
			lines.push(`    ${unset.kinds.join(', ')}: not shown, ${show(why)} here`);
		}
		const scene = (0,_checklist_scene_js__WEBPACK_IMPORTED_MODULE_17__  .c)(checklist, item, { now, allowStateChanges: settings.allowStateChanges, run });
		for (const { kind, config } of unset ? [] : item.checks) {
			for (const line of planned(kind, config, scene, redact.mask))
				lines.push(`    ${kind.kind}: ${show(line)}`);
		}
		if (item.needs.length > 0)
			lines.push(`    needs: ${item.needs.join(', ')}`);
	}
	_probe_standard_js__WEBPACK_IMPORTED_MODULE_5__  .FD.write(`${lines.join('\n')}\n`);
	(0,_run_exit_js__WEBPACK_IMPORTED_MODULE_8__  .qZ)(0);
}
const noCommit = '0'.repeat(40);
function planned(kind, config, scene, mask) {
	try {
		return (0,_check_question_js__WEBPACK_IMPORTED_MODULE_18__  .j9)(kind.questions(config, scene)).map((question) => (0,_check_question_js__WEBPACK_IMPORTED_MODULE_18__  .oT)(question, mask));
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_4__  .B))
			throw error;
		return [`cannot be asked: ${error.message} (expected ${error.expected})`];
	}
}


  }),

  60207: core[60207],

  74510: core[74510],

  28040: core[28040],

  13375:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	withWhatIsHere: () => (  withWhatIsHere)
  });
  var _checklist_load_where_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43850);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);


async function withWhatIsHere(error, { config, presets = [] }, cwd) {
	const wantsOne = config === undefined && presets.length === 0;
	const options = { cwd, env: {}, now: new Date(), run: { id: '', sha: async () => undefined } };
	if (!wantsOne || (await (0,_checklist_load_where_js__WEBPACK_IMPORTED_MODULE_0__  .Z)(options)))
		return error;
	const { foundHere } = await Promise.all( [__webpack_require__.e(1064), __webpack_require__.e(4595), __webpack_require__.e(9466), __webpack_require__.e(4583), __webpack_require__.e(5209)]).then(__webpack_require__.bind(__webpack_require__, 74583));
	const found = await foundHere(cwd);
	if (found.length === 0)
		return error;
	const here = (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`\`readiness init\` would write one from what is here: ${found.join(', ')}`);
	return new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([...error.problems, here]);
}


  }),

  16752: core[16752],

  3885: core[3885]

};
return { ids, modules };
})
