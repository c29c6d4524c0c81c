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
  var _checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62027);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _kinds_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29423);
  var _words_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36680);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33814);






async function explainCommand(args) {
	const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__  .q)(args);
	const [name] = positionals;
	process.stdout.write(`${name === undefined ? everything() : await told(name)}\n`);
}
function everything() {
	const rules = _words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds.map((id) => `${id.padEnd(34)} ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleText)(id).title}`);
	return [...rules, '', `kinds    ${_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1.join(', ')}`, `presets  ${_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g.join(', ')}`].join('\n');
}
async function told(name) {
	const parts = [];
	if (_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g.includes(name))
		parts.push(await (await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(9376)]).then(__webpack_require__.bind(__webpack_require__, 39376))).presetText(name));
	if (_kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1.includes(name))
		parts.push((await __webpack_require__.e(  9498).then(__webpack_require__.bind(__webpack_require__, 89498))).kindText(name));
	if (parts.length > 0)
		return parts.join('\n\n');
	const id = _words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds.find((known) => known === name) ?? onlyOne(_words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds.filter((known) => known.endsWith(`/${name}`)));
	if (id === undefined)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown(name))]);
	return ruleTold(id);
}
function ruleTold(id) {
	const text = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleText)(id);
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
		`docs      ${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleDocs)(id)}`,
	].join('\n');
}
function onlyOne(ids) {
	return ids.length === 1 ? ids[0] : undefined;
}
function unknown(name) {
	const idsOf = (bare) => _words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds.filter((id) => id.endsWith(`/${bare}`));
	const meant = idsOf(name);
	if (meant.length > 1)
		return `"${name}" is the name of ${meant.length} rules; write one of ${meant.join(', ')}`;
	if (name.includes('/'))
		return `unknown rule "${name}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(name, _words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds)}`;
	const bare = [...new Set(_words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds.map((id) => id.slice(id.indexOf('/') + 1)))];
	const near = (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .Z)(name, [...bare, ..._kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1, ..._checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g]);
	const other = near !== undefined && [..._kinds_index_js__WEBPACK_IMPORTED_MODULE_2__  .$1, ..._checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_0__  .g].includes(near) ? [near] : idsOf(near ?? '');
	return `unknown rule "${name}"${other.length > 0 ? `; did you mean ${other.join(' or ')}?` : '; `readiness explain` lists all'}`;
}


  }),

  29423:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$1: () => (  kindNames),
	TO: () => (  allKinds),
	uq: () => (  loadKinds)
  });
const loaders = {
	http: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(8536), __webpack_require__.e(691)]).then(__webpack_require__.bind(__webpack_require__, 60691))).http,
	headers: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(4189)]).then(__webpack_require__.bind(__webpack_require__, 86195))).headers,
	env: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(8536), __webpack_require__.e(520)]).then(__webpack_require__.bind(__webpack_require__, 30520))).env,
	file: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(695)]).then(__webpack_require__.bind(__webpack_require__, 70695))).file,
	command: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(393), __webpack_require__.e(8536), __webpack_require__.e(3374), __webpack_require__.e(3038)]).then(__webpack_require__.bind(__webpack_require__, 23038))).command,
	service: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(153), __webpack_require__.e(8536), __webpack_require__.e(6888)]).then(__webpack_require__.bind(__webpack_require__, 76888))).service,
	manual: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(1037)]).then(__webpack_require__.bind(__webpack_require__, 81037))).manual,
	page: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(1714), __webpack_require__.e(4497)]).then(__webpack_require__.bind(__webpack_require__, 74497))).page,
	cors: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(5045)]).then(__webpack_require__.bind(__webpack_require__, 72104))).cors,
	exposure: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(1714), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 68299))).exposure,
	served: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(4047), __webpack_require__.e(1714), __webpack_require__.e(8472)]).then(__webpack_require__.bind(__webpack_require__, 68472))).served,
	nginx: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(2856), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(7833)]).then(__webpack_require__.bind(__webpack_require__, 77833))).nginx,
	gunicorn: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(1411), __webpack_require__.e(3901), __webpack_require__.e(4808)]).then(__webpack_require__.bind(__webpack_require__, 74808))).gunicorn,
	compose: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(1411), __webpack_require__.e(3901), __webpack_require__.e(5737)]).then(__webpack_require__.bind(__webpack_require__, 35737))).compose,
	django: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(1411), __webpack_require__.e(6250)]).then(__webpack_require__.bind(__webpack_require__, 16250))).django,
	tls: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(6680), __webpack_require__.e(1031), __webpack_require__.e(7134)]).then(__webpack_require__.bind(__webpack_require__, 57134))).tls,
	ports: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(3064)]).then(__webpack_require__.bind(__webpack_require__, 93064))).ports,
	dns: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(6311)]).then(__webpack_require__.bind(__webpack_require__, 6311))).dns,
	github: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(1347)]).then(__webpack_require__.bind(__webpack_require__, 91347))).github,
	report: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(8536), __webpack_require__.e(5984)]).then(__webpack_require__.bind(__webpack_require__, 45984))).report,
};
const kindNames = Object.keys(loaders);
async function loadKinds(names) {
	const wanted = new Set(names);
	return Promise.all(Object.entries(loaders)
		.filter(([name]) => wanted.has(name))
		.map(([, load]) => load()));
}
function allKinds() {
	return loadKinds(kindNames);
}


  })

};
