export const id = 9281;
export const ids = [9281];
export const modules = {

  33814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  refusePositionals),
	q: () => (  parse)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93855);





function parse(args, command) {
	const options = Object.fromEntries((command === undefined ? [] : (0,_run_options_js__WEBPACK_IMPORTED_MODULE_2__  .cz)(command)).map(([name, { value, several }]) => [
		name,
		{ type: value === undefined ? 'boolean' : 'string', multiple: several ?? false },
	]));
	const parsed = parsedBy(args, options);
	refuseEmpty(parsed.values);
	return { values: parsed.values, positionals: [...parsed.positionals] };
}
function parsedBy(args, options) {
	try {
		return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: spread(args, options), options, allowPositionals: true, strict: true });
	}
	catch (error) {
		const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments';
		const unknown = /Unknown option '--?([^']+)'/.exec(message)?.[1];
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown === undefined ? message : `unknown option --${unknown}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .a)(unknown, Object.keys(options))}`),
		]);
	}
}
function refuseEmpty(values) {
	const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
	if (empty.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
function spread(args, options) {
	let several;
	let values = 0;
	return args.flatMap((arg) => {
		if (arg.startsWith('-')) {
			const name = arg.slice(2);
			several = Object.hasOwn(options, name) && options[name]?.multiple ? arg : undefined;
			values = 0;
			return [arg];
		}
		return several !== undefined && values++ > 0 ? [several, arg] : [arg];
	});
}
function refusePositionals(command, positionals) {
	if (positionals.length === 0)
		return;
	const words = positionals.length < 4 ? positionals.map(_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_3__  .lG).join(' and ') : `${positionals.length} words`;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${command} takes options only, not ${words}`)]);
}


  }),

  49281:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	explainCommand: () => (  explainCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _words_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25679);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33814);




function explainCommand(args) {
	const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_2__  .q)(args);
	const [name] = positionals;
	if (name === undefined) {
		process.stdout.write(`${_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.map((id) => `${id.padEnd(34)} ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleText)(id).title}`).join('\n')}\n`);
		return;
	}
	const id = _words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.find((known) => known === name) ?? onlyOne(_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.filter((known) => known.endsWith(`/${name}`)));
	if (id === undefined)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)(unknownRule(name))]);
	const text = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleText)(id);
	const profiles = Object.entries(text.profiles ?? {}).map(([profile, level]) => `, ${profile}: ${level}`);
	const fixes = Object.entries(text.fix).map(([stack, fix]) => `  ${stack === 'default' ? '' : `${stack}: `}${fix}`);
	const lines = [
		id,
		`  ${text.title}.`,
		'',
		`level     ${text.level}${profiles.join('')}`,
		`why       ${text.why}`,
		'fix',
		...fixes,
		`source    ${text.source}`,
		`docs      ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleDocs)(id)}`,
	];
	process.stdout.write(`${lines.join('\n')}\n`);
}
function onlyOne(ids) {
	return ids.length === 1 ? ids[0] : undefined;
}
function unknownRule(name) {
	const idsOf = (bare) => _words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.filter((id) => id.endsWith(`/${bare}`));
	const meant = idsOf(name);
	if (meant.length > 1)
		return `"${name}" is the name of ${meant.length} rules; write one of ${meant.join(', ')}`;
	if (name.includes('/'))
		return `unknown rule "${name}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .a)(name, _words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds)}`;
	const near = idsOf((0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .Z)(name, [...new Set(_words_index_js__WEBPACK_IMPORTED_MODULE_1__.ruleIds.map((id) => id.slice(id.indexOf('/') + 1)))]) ?? '');
	return `unknown rule "${name}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '; `readiness explain` lists all'}`;
}


  })

};
