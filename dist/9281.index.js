export const id = 9281;
export const ids = [9281];
export const modules = {

  33814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q$: () => (  refusePositionals),
	UX: () => (  wantsData),
	qg: () => (  parse)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _run_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35975);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61192);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);






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
			(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(unknown === undefined ? message : `unknown option --${unknown}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(unknown, Object.keys(options))}`),
		]);
	}
}
function refuseEmpty(values) {
	const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
	if (empty.length === 0)
		return;
	throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
function wantsData(values) {
	const problems = [];
	const format = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .yL)('format', (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.format), ['text', 'json'], problems);
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(problems);
	return format === 'json';
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
	const words = positionals.length < 4 ? positionals.map(_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_4__  .lG).join(' and ') : `${positionals.length} words`;
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
	const { positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__  .qg)(args);
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
	const namesakes = _words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds.filter((known) => known.endsWith(`/${name}`));
	if (parts.length > 0 && namesakes.length > 0)
		parts.push(`Rules of this name: ${namesakes.join(', ')}`);
	if (parts.length > 0)
		return parts.join('\n\n');
	const id = _words_index_js__WEBPACK_IMPORTED_MODULE_3__.ruleIds.find((known) => known === name) ?? onlyOne(namesakes);
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

  99394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	u: () => (  unseenIn),
	z: () => (  isBlank)
  });
const unseen = [
	[0x00, 0x08],
	[0x0e, 0x1f],
	[0x7f, 0x9f],
	[0xad, 0xad],
	[0x034f, 0x034f],
	[0x061c, 0x061c],
	[0x115f, 0x1160],
	[0x17b4, 0x17b5],
	[0x180b, 0x180f],
	[0x200b, 0x200b],
	[0x200e, 0x200f],
	[0x2028, 0x202e],
	[0x2060, 0x206f],
	[0x2800, 0x2800],
	[0x3164, 0x3164],
	[0xfeff, 0xfeff],
	[0xffa0, 0xffa0],
	[0xfff0, 0xfffb],
	[0x1bca0, 0x1bca3],
	[0x1d173, 0x1d17a],
	[0xe0000, 0xe0fff],
];
const joiners = ['\u200c', '\u200d'];
function unseenIn(text) {
	const characters = [...text];
	const at = characters.findIndex((character, index) => {
		if (joiners.includes(character))
			return isBlank(characters[index - 1] ?? '') || isBlank(characters[index + 1] ?? '');
		return isVariation(character) ? isBlank(characters[index - 1] ?? '') : isUnseen(character);
	});
	const code = characters[at]?.codePointAt(0);
	return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function isBlank(text) {
	return [...text].every((character) => /\s/.test(character) || joiners.includes(character) || isVariation(character) || isUnseen(character));
}
function isUnseen(character) {
	const code = character.codePointAt(0) ?? 0;
	return unseen.some(([first, last]) => code >= first && code <= last);
}
function isVariation(character) {
	const code = character.codePointAt(0) ?? 0;
	return code >= 0xfe00 && code <= 0xfe0f;
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
	env: async () => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(6680), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(1031), __webpack_require__.e(8536), __webpack_require__.e(7435)]).then(__webpack_require__.bind(__webpack_require__, 57435))).env,
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


  }),

  61192:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Qq: () => (  text),
	R4: () => (  toSettings),
	yL: () => (  oneOf)
  });
  var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84574);
  var _formats_visible_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99394);
  var _secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21065);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93855);
  var _options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35975);






function toSettings(raw) {
	const problems = [];
	const settings = {
		config: text(raw.config),
		presets: list(raw.preset),
		environment: text(raw.environment),
		workingDirectory: text(raw['working-directory']),
		vars: toVars(raw, problems),
		url: text(raw.url),
		envFiles: paths(raw['env-file']),
		envContent: text(raw['env-content']),
		phase: oneOf('phase', text(raw.phase), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.phase.choices, problems) ?? null,
		only: list(raw.only),
		resolve: toResolve(list(raw.resolve), problems),
		caFile: text(raw['ca-file']),
		allowStateChanges: raw['allow-state-changes'] === true,
		allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
		token: text(raw.token),
		checkRun: text(raw['check-run']),
		comment: oneOf('comment', text(raw.comment), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.comment.choices, problems) ?? 'never',
		configRef: oneOf('config-ref', text(raw['config-ref']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['config-ref'].choices, problems) ?? 'auto',
		failOn: oneOf('fail-on', text(raw['fail-on']), _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF['fail-on'].choices, problems) ?? 'error',
		signOff: toName('sign-off', text(raw['sign-off']), problems),
		signedOff: text(raw['signed-off']),
		reportDirectory: text(raw['report-directory']),
		previous: text(raw['previous-report']) ?? text(raw.previous),
		merge: list(raw.merge),
		expect: list(raw.expect),
		formats: list(raw.formats).flatMap((one) => oneOf('formats', one, _options_js__WEBPACK_IMPORTED_MODULE_3__  .fF.formats.choices, problems) ?? []),
	};
	if (settings.merge.length > 0)
		problems.push(...besideMerge(raw));
	if (settings.expect.length > 0 && settings.merge.length === 0) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('`expect` names runs of a merge, and there is no `merge`'));
	}
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .j(problems);
	return settings;
}
const ofMerge = new Set([
	'merge',
	'expect',
	'previous-report',
	'previous',
	'fail-on',
	'format',
	'output',
	'report-directory',
	'working-directory',
	'formats',
	'comment',
	'token',
	'check-run',
]);
function besideMerge(raw) {
	return Object.entries(raw)
		.filter(([name, value]) => !ofMerge.has(name) && value !== '' && value !== false && value !== undefined)
		.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`\`${name}\` is given beside \`merge\`, which asks nothing`, 'give it to the runs'));
}
function text(value) {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
function toName(option, value, problems) {
	if (value === undefined)
		return undefined;
	const unseen = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .u)(value);
	if ((0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_4__  .z)(value))
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} is blank; it is the name of a person`));
	else if (unseen)
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${option} holds a character that cannot be seen, ${unseen}; type it anew`));
	return value.trim();
}
function list(value) {
	const values = Array.isArray(value) ? value : [value];
	return values.flatMap((one) => (typeof one === 'string' ? one.split(/[\s,]+/) : [])).filter((one) => one !== '');
}
function paths(value) {
	return Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== '') : list(value);
}
function oneOf(name, value, choices, problems) {
	const found = choices.find((choice) => choice === value);
	if (value !== undefined && found === undefined) {
		problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`${name} is ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(value)}; it is one of ${choices.join(', ')}${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_5__  .a)(value, choices)}`));
	}
	return found;
}
function toVars(raw, problems) {
	const lines = typeof raw.vars === 'string' ? raw.vars.split(/\r?\n/) : [];
	const options = [raw.var].flat().filter((one) => typeof one === 'string');
	const pairs = [...lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#')), ...options];
	const vars = {};
	for (const pair of pairs) {
		const at = pair.indexOf('=');
		const [name, value] = [pair.slice(0, Math.max(0, at)).trim(), pair.slice(at + 1).trim()];
		if (at < 0 || !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name)) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)('a value of `vars` is not NAME=VALUE', 'such as image-tag=1.5.0'));
		}
		else if (value === '') {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`the value of vars.${name} is empty`, 'the step that makes it may have given nothing; leave the line out'));
		}
		else
			vars[name] = value;
	}
	return vars;
}
function toResolve(pairs, problems) {
	const resolve = {};
	for (const pair of pairs) {
		const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
		if (!pair.includes('=') || host === '' || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0) {
			problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_1__  .C)(`resolve ${(0,_secrecy_shape_js__WEBPACK_IMPORTED_MODULE_2__  .lG)(pair)} is not HOST=IP`, 'such as shop.example.com=203.0.113.10'));
			continue;
		}
		resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address];
	}
	return resolve;
}


  })

};
