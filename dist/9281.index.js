(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 9281;
const ids = [9281];
const modules = {

  33814: core[33814],

  49281:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	explainCommand: () => (  explainCommand)
  });
  var _checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62027);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _kinds_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29423);
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33993);
  var _words_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99045);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93855);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33814);







async function explainCommand(args) {
	const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__  .qg)(args);
	const [name] = positionals;
	_probe_standard_js__WEBPACK_IMPORTED_MODULE_3__  .FD.write(`${name === undefined ? everything() : await told(name)}\n`);
}
function everything() {
	const rules = _words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleIds.map((id) => `${id.padEnd(34)} ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleText)(id).title}`);
	return [...rules, '', `kinds    ${_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1.join(', ')}`, `presets  ${_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g.join(', ')}`].join('\n');
}
async function told(name) {
	const parts = [];
	if (_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g.includes(name))
		parts.push(await (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(9376)]).then(__webpack_require__.bind(__webpack_require__, 39376))).presetText(name));
	if (_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1.includes(name))
		parts.push((await __webpack_require__.e(  9498).then(__webpack_require__.bind(__webpack_require__, 89498))).kindText(name));
	const namesakes = _words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleIds.filter((known) => known.endsWith(`/${name}`));
	if (parts.length > 0 && namesakes.length > 0)
		parts.push(`Rules of this name: ${namesakes.join(', ')}`);
	if (parts.length > 0)
		return parts.join('\n\n');
	const id = _words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleIds.find((known) => known === name) ?? onlyOne(namesakes);
	if (id === undefined)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown(name))]);
	return ruleTold(id);
}
function ruleTold(id) {
	const text = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleText)(id);
	const profiles = Object.entries(text.profiles ?? {}).map(([profile, level]) => `, ${profile}: ${level}`);
	const fixes = Object.entries(text.fix).map(([stack, fix]) => `  ${stack === 'default' ? '' : `${stack}: `}${fix}`);
	return [
		id,
		`  ${text.title}.`,
		'',
		`level     ${text.level}${profiles.join('')}`,
		`why       ${text.why}`,
		'fix',
		...fixes,
		`source    ${text.source}`,
		`docs      ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleDocs)(id)}`,
	].join('\n');
}
function onlyOne(ids) {
	return ids.length === 1 ? ids[0] : undefined;
}
function unknown(name) {
	const idsOf = (bare) => _words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleIds.filter((id) => id.endsWith(`/${bare}`));
	const meant = idsOf(name);
	if (meant.length > 1)
		return `"${name}" is the name of ${meant.length} rules; write one of ${meant.join(', ')}`;
	if (name.includes('/'))
		return `unknown rule "${name}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_6__  .a)(name, _words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleIds)}`;
	const bare = [...new Set(_words_index_js__WEBPACK_IMPORTED_MODULE_4__.ruleIds.map((id) => id.slice(id.indexOf('/') + 1)))];
	const near = (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_6__  .Z)(name, [...bare, ..._kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1, ..._checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g]);
	const other = near !== undefined && [..._kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1, ..._checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g].includes(near) ? [near] : idsOf(near ?? '');
	return `unknown rule "${name}"${other.length > 0 ? `; did you mean ${other.join(' or ')}?` : '; `readiness explain` lists all'}`;
}


  }),

  99394: core[99394],

  29423: core[29423],

  61192: core[61192]

};
return { ids, modules };
})
