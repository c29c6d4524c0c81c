(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 445;
const ids = [445];
const modules = {

  92396: shared[92396],

  38369: shared[38369],

  33814: core[33814],

  90039: shared[90039],

  10445:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	attestCommand: () => (  attestCommand)
  });
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84574);
  var _github_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42635);
  var _probe_local_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35385);
  var _probe_standard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33993);
  var _run_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61192);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93855);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33814);
  var _ask_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90039);
  var _records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21266);









async function attestCommand(args) {
	const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_4__  .qg)(args, 'attest');
	const records = await (0,_records_js__WEBPACK_IMPORTED_MODULE_6__  .K)({
		config: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.config),
		workingDirectory: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values['working-directory']),
	});
	const terminal = (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__  .J)();
	try {
		const items = positionals.length > 0 ? known(positionals, records) : await chosen(records, terminal);
		if (terminal !== null)
			for (const item of items)
				terminal.say(records.mask(`${item.title}: ${askedOf(item).join(' ')}`));
		const said = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__  .M)(toldBy(values), wantedFor(items, values), terminal);
		const record = {
			by: said.by,
			on: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.on) ?? new Date().toISOString().slice(0, 10),
			evidence: said.evidence,
			sha256: await digestOf(said.evidence, records.cwd),
			note: said.note,
			commit: await commitOf((0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.commit), records.cwd),
			environment: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.environment),
			result: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.result) ?? 'done',
		};
		const written = items.map(({ id }) => ({ item: id, ...record }));
		const { path, checklist } = await records.write('attestations', written);
		_probe_standard_js__WEBPACK_IMPORTED_MODULE_2__  .FD.write(`${path}: ${items.map(({ id }) => id).join(', ')} attested by ${record.by} on ${record.on}\n`);
		for (const note of notesOn(items, record.by ?? '', record.on, checklist))
			_probe_standard_js__WEBPACK_IMPORTED_MODULE_2__  ._q.write(`${note}\n`);
	}
	finally {
		terminal?.close();
	}
}
function toldBy(values) {
	return { by: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.by), evidence: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.evidence), note: (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.note) };
}
function wantedFor(items, values) {
	const isDone = (0,_run_settings_js__WEBPACK_IMPORTED_MODULE_3__  .Qq)(values.result) !== 'not-applicable';
	const asking = items.filter((item) => configsOf(item).some(({ evidence }) => evidence === 'required'));
	return {
		by: 'Who attests it (a login, if you have one)?',
		...(isDone && asking.length > 0 && { evidence: `What shows it (a URL or path)? ${ids(asking)} asks for that.` }),
		...(!isDone && { note: 'Why does it not apply?' }),
	};
}
function known(named, { checklist }) {
	const asking = checklist.items.filter(asksPerson);
	const problems = named.flatMap((id) => {
		if (checklist.items.some((item) => item.id === id && !asksPerson(item))) {
			return [(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)(`item "${id}" has no \`manual\` check, so an attestation says nothing about it`)];
		}
		const near = (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_7__  .a)(id, asking.map((item) => item.id));
		return asking.some((item) => item.id === id) ? [] : [(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)(`unknown item "${id}"${near}`)];
	});
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j(problems);
	return asking.filter(({ id }) => named.includes(id));
}
async function chosen(records, terminal) {
	const { checklist } = records;
	const open = checklist.items.filter((item) => asksPerson(item) && !checklist.attestations.has(item.id));
	if (terminal === null || open.length === 0) {
		const suggestion = 'such as `readiness attest team-trained --by rina`';
		const message = terminal === null ? 'attest names no item' : 'nothing waits for somebody; name an item to attest it anew';
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_0__  .C)(message, suggestion)]);
	}
	terminal.say('Nobody has attested yet:');
	for (const { id, title } of open)
		terminal.say(records.mask(`  ${id}  ${title}`));
	const { items } = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_5__  .M)({ items: undefined }, { items: 'Which of them (ids, with blanks between)?' }, terminal);
	return known(String(items)
		.split(/[\s,]+/)
		.filter(Boolean), records);
}
function asksPerson({ checks }) {
	return checks.some(({ kind }) => kind.asksPerson);
}
function configsOf({ checks }) {
	return checks.flatMap(({ kind, config }) => (kind.kind === 'manual' ? [config] : []));
}
function askedOf(item) {
	return configsOf(item).map(({ how }) => how);
}
function notesOn(items, by, on, checklist) {
	return items.flatMap(({ id }) => {
		const counts = checklist.attestations.get(id);
		if (counts?.by === by && counts.on === on)
			return [];
		const why = counts ? `the word of ${counts.by} on ${counts.on} is the newer one` : checklist.notCounted.get(id);
		return why === undefined ? [] : [`readiness: ${id}: it does not count here: ${why}`];
	});
}
function ids(items) {
	return items.map(({ id }) => id).join(', ');
}
async function commitOf(name, cwd) {
	return name === undefined ? undefined : ((await (0,_github_repository_js__WEBPACK_IMPORTED_MODULE_8__  .u)(cwd).resolve(name)) ?? name);
}
async function digestOf(evidence, cwd) {
	if (evidence === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(evidence))
		return undefined;
	const checkout = (0,_probe_local_js__WEBPACK_IMPORTED_MODULE_1__  .N)(cwd, () => Promise.reject(new Error('nothing is run')));
	const [facts] = await checkout.find(evidence);
	return facts?.type === 'file' ? checkout.sha256(evidence, { timeoutMs: 60_000 }) : undefined;
}


  }),

  21266: shared[21266],

  16752: core[16752]

};
return { ids, modules };
})
