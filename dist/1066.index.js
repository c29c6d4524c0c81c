(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 1066;
const ids = [1066,2453];
const modules = {

  92396: shared[92396],

  38369: shared[38369],

  33814: core[33814],

  90039: shared[90039],

  81066:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  initAt: () => (  initAt),
  initCommand: () => (  initCommand)
});

var external_node_fs_ = __webpack_require__(73024);
var external_node_path_ = __webpack_require__(76760);
var checklist_problems = __webpack_require__(84574);
var read = __webpack_require__(65055);
var overlay = __webpack_require__(38369);
var tree = __webpack_require__(79173);
var work_tree = __webpack_require__(30369);
var init_told = __webpack_require__(5062);
var write = __webpack_require__(60495);
;


const commentedItem = /^(?: {6}# needs [^\n]*\n){1,20} {6}# - id: (\S+)\n/gm;
const heading = /^ {2}(# )?- (title:[^\n]*)\n {4}(?:# )?items:\n/gm;
function activated(checklist, entries, facts, told) {
	const starts = new Map([...checklist.matchAll(commentedItem)].map(({ 1: id, index }) => [id, index]));
	const fresh = new Map();
	const shorter = [];
	for (const entry of entries) {
		const start = starts.get(entry.id);
		const now = (0,write .u0)(entry);
		const waits = entry.proposed.status === 'needs-value';
		if (start === undefined || (waits ? stands(checklist, now, start) : entry.proposed.status !== 'active'))
			continue;
		const written = withheld(told)
			.map((less) => (0,write .u0)({ ...entry, proposed: (0,init_told .FY)(entry.item, facts, less) }))
			.find((block) => stands(checklist, block, start));
		if (written === undefined)
			continue;
		const edit = { start, end: start + written.length, text: now };
		if (waits)
			shorter.push(edit);
		else
			fresh.set(entry, edit);
	}
	const edits = [...fresh.values()];
	return { text: edited(checklist, [...edits, ...shorter, ...headingsOf(checklist, edits)]), fresh: [...fresh.keys()] };
}
function foundActivated(checklist, found, hasList) {
	const waited = found.filter((one) => checklist.includes((0,write .rQ)(one)));
	const whole = (0,write .iq)([], waited, hasList);
	if (waited.length > 0 && checklist.includes(whole))
		return checklist.replace(whole, () => (0,write .iq)(waited, [], hasList));
	return waited.reduce((text, one) => text.replace((0,write .rQ)(one), () => (0,write .qj)([one])), checklist);
}
function withheld({ url, envFile, ssh }) {
	return [url, null].flatMap((one) => [envFile, null].flatMap((file) => [ssh, null].map((account) => ({ url: one, envFile: file, ssh: account }))));
}
function stands(text, block, start) {
	const next = text.slice(start + block.length, start + block.length + 20);
	return block.startsWith('      # needs ') && text.startsWith(block, start) && !/^ {8,}# /.test(next);
}
function headingsOf(text, edits) {
	const all = [...text.matchAll(heading)];
	const commented = all.filter(({ index }, at) => {
		const end = all[at + 1]?.index ?? text.length;
		return edits.some(({ start }) => start > index && start < end);
	});
	return commented.flatMap(({ 0: whole, 1: mark, 2: title, index }) => mark === undefined ? [] : [{ start: index, end: index + whole.length, text: `  - ${title}\n    items:\n` }]);
}
function edited(text, edits) {
	const inOrder = edits.toSorted((a, b) => a.start - b.start);
	const pieces = inOrder.map((edit, at) => text.slice(inOrder[at - 1]?.end ?? 0, edit.start) + edit.text);
	return pieces.join('') + text.slice(inOrder.at(-1)?.end ?? 0);
}

var dist = __webpack_require__(38815);
;


function newEntries(entries, checklist) {
	const known = idsIn(checklist);
	return entries.filter(({ id, proposed }) => proposed.status !== 'not-gate' && !known.has(id));
}
function idsIn(text) {
	return new Set([...text.matchAll(/(?<![\w-])id:[ \t]{0,9}["']?([\w.-]+)/g)].map(([, id = '']) => id));
}
function withEntries(checklist, all, added) {
	const lines = checklist.split('\n');
	const places = placesIn(checklist, lines);
	const headings = Map.groupBy(all, write .Gf);
	const left = [];
	const put = new Map();
	for (const [title, some] of Map.groupBy(added, write .Gf)) {
		const others = new Set(headings.get(title)?.map(({ id }) => id));
		const place = places.find((one) => one.title === title) ?? places.find(({ ids }) => [...ids].some((id) => others.has(id)));
		if (place === undefined)
			left.push(...some);
		else
			put.set(place, [...(put.get(place) ?? []), ...some]);
	}
	for (const [place, some] of [...put].toSorted(([a], [b]) => b.end - a.end)) {
		lines.splice(place.end, 0, ...indented(some.map(write .u0).join(''), place.indent));
		if (place.head !== null && some.some(({ proposed }) => proposed.status !== 'needs-value'))
			lines.splice(place.head, 2, ...lines.slice(place.head, place.head + 2).map((line) => line.replace('# ', '')));
	}
	const text = lines.join('\n');
	if (left.length > 0)
		return withSections(text, (0,write .Eo)(left));
	return (0,dist .Tp)(text).errors.length === 0 ? text : null;
}
function withFound(checklist, found, hasList) {
	const lines = checklist.split('\n');
	const place = placesIn(checklist, lines).find(({ title, head }) => title === (0,write .Jd)(hasList) && head === null);
	if (place === undefined)
		return withSections(checklist, (0,write .iq)(found, [], hasList));
	lines.splice(place.end, 0, ...indented((0,write .qj)(found), place.indent));
	const text = lines.join('\n');
	return (0,dist .Tp)(text).errors.length === 0 ? text : null;
}
function indented(items, indent) {
	return items.replace(/^ {6}/gm, indent).trimEnd().split('\n');
}
function placesIn(text, lines) {
	const counter = new dist .HN();
	const { contents } = (0,dist .Tp)(text, { lineCounter: counter });
	const sections = (0,dist .jh)(contents) ? contents.get('sections') : null;
	const written = ((0,dist .oP)(sections) ? sections.items : []).flatMap((section) => {
		const [first] = (0,dist .jh)(section) ? itemsOf(section) : [];
		if (!(0,dist .jh)(section) || first === undefined)
			return [];
		const start = counter.linePos(first).line - 1;
		const indent = /^( *)- /.exec(lines[start] ?? '')?.[1];
		const title = section.get('title');
		return indent === undefined ? [] : [placeAt(lines, { title: String(title), start, indent, head: null })];
	});
	const commented = lines.flatMap((line, at) => {
		const title = /^ {2}# - title: (.*)$/.exec(line)?.[1];
		if (title === undefined || !/^ {4}# items:$/.test(lines[at + 1] ?? ''))
			return [];
		const said = (0,dist .Tp)(title).contents;
		const named = (0,dist .jn)(said) ? String(said.value) : title;
		return [placeAt(lines, { title: named, start: at + 2, indent: ' '.repeat(6), head: at })];
	});
	return [...written, ...commented];
}
function itemsOf(section) {
	const items = section.get('items');
	if (!(0,dist .oP)(items) || items.flow === true)
		return [];
	return items.items.flatMap((item) => ((0,dist .jh)(item) && item.range ? [item.range[0]] : []));
}
function placeAt(lines, { title, start, indent, head }) {
	let end = start;
	for (let at = start; at < lines.length; at++) {
		const [before, text] = [/^ */.exec(lines[at] ?? '')?.[0] ?? '', (lines[at] ?? '').trim()];
		if (text === '')
			continue;
		const isWithin = before.length > indent.length || (before.length === indent.length && /^(?:- |#)/.test(text));
		if (!isWithin)
			break;
		end = at + 1;
	}
	return { title, ids: idsIn(lines.slice(start, end).join('\n')), indent, end, head };
}
function withSections(checklist, sections) {
	if (!/^sections:/m.test(checklist))
		return withSections(`${checklist.trimEnd()}\nsections:\n`, sections);
	const last = [...checklist.matchAll(/^[A-Za-z][\w-]*:/gm)].at(-1)?.[0];
	if (last !== 'sections:')
		return null;
	const text = `${checklist.trimEnd()}\n${sections}`;
	return (0,dist .Tp)(text).errors.length === 0 ? text : null;
}

;
const web_servers_caddy = {
	id: 'caddy-configuration',
	title: 'has nothing that is for tests',
	never: [
		'(?m)^\\s*debug\\s*$',
		'(?m)^\\s*local_certs\\s*$',
		'(?m)^\\s*(?:acme_ca|ca|dir)\\s+https://acme-staging',
		'(?m)^\\s*admin\\s+(?:tcp/)?(?:0\\.0\\.0\\.0|\\[::\\])?:\\d',
		'(?m)^\\s*tls_insecure_skip_verify\\b',
	],
	fix: 'Take out `debug`, `local_certs`, the CA of staging and `tls_insecure_skip_verify`, and let `admin` listen on localhost, as it does without a word.',
};
const web_servers_apache = {
	id: 'apache-configuration',
	title: 'lists no directory and has nothing that is for tests',
	never: [
		'(?mi)^\\s*Options\\s+(?:[^#\\n]*\\s)?\\+?Indexes\\b',
		'(?mi)^\\s*ProxyRequests\\s+On\\b',
		'(?mi)^\\s*SSLProtocol\\s+(?:[^#\\n]*\\s)?\\+?(?:SSLv[23]|TLSv1(?:\\.1)?)(?:\\s|$)',
		'(?mi)^\\s*SSLCertificateFile\\s+\\S*snakeoil',
		'(?mi)^\\s*php_(?:admin_)?(?:flag|value)\\s+display_errors\\s+(?:On|1)\\b',
		'(?mi)^\\s*SetEnv\\s+APP_(?:ENV\\s+"?(?:dev|development|local)|DEBUG\\s+"?(?:true|1))\\b',
	],
	fix: 'Write `Options -Indexes`, leave out `ProxyRequests On`, old protocols and the certificate of the package, and switch `display_errors` and the debug mode off.',
};
function fileCheck({ never }, path) {
	return { file: { path, 'not-contains': never.map((matches) => ({ matches })) } };
}

;

const ofSome = new Set(['env', 'file', 'headers']);
function foundItems(facts, told, asked, envRules, ids) {
	const { compose, nginx, caddy, apache, settings, health, files } = facts;
	const gunicorn = files.find((file) => /(?:^|\/)gunicorn(?:\.conf|_conf|\.config|_config)?\.py$/.test(file));
	const [before, after] = ['pre-deploy', 'post-deploy'];
	const rest = envRules?.length === 0 ? {} : { override: Object.fromEntries((envRules ?? []).map((rule) => [rule, 'off'])) };
	const all = [
		told.envFile === null || envRules === null
			? null
			: { id: 'env-file', title: `\`${told.envFile}\` is right for production`, phase: before, checks: { env: rest } },
		lint('compose', 'compose-file', compose, compose?.includes('/') !== true),
		lint('nginx', 'nginx-configuration', nginx),
		fileOf(web_servers_caddy, caddy),
		fileOf(web_servers_apache, apache),
		lint('gunicorn', 'gunicorn-settings', gunicorn ?? null),
		facts.stacks.includes('django') ? lint('django', 'django-settings', settings) : null,
		...(caddy === null && apache === null ? [] : ofServer(told, asked)),
		told.url === null
			? null
			: { id: 'exposure', title: 'Nothing is served that should not be', phase: after, checks: { exposure: {} } },
		told.url === null || !facts.stacks.some((stack) => stack === 'static' || stack === 'next')
			? null
			: { id: 'page', title: 'The page and all that it loads arrive', phase: after, checks: { page: {} } },
		told.url === null || health === null
			? null
			: {
				id: 'health-check',
				title: `\`${health}\` answers`,
				phase: after,
				checks: { http: { request: `GET ${health}`, retry: { for: '60s', every: '5s' }, expect: { status: 200 } } },
			},
	];
	return all.flatMap((one) => {
		if (one === null || Object.keys(one.checks).some((kind) => !ofSome.has(kind) && asked.has(kind)))
			return [];
		return [{ ...one, id: free(one.id, ids) }];
	});
}
function lint(kind, id, path, isUsual = false) {
	if (path === null)
		return null;
	const checks = { [kind]: isUsual ? {} : { files: [path] } };
	return { id, title: `\`${path}\` is right for production`, phase: 'pre-deploy', checks };
}
function fileOf(server, path) {
	if (path === null || /[*?[\]{}]/.test(path))
		return null;
	const { id, title, fix } = server;
	return { id, title: `\`${path}\` ${title}`, phase: 'pre-deploy', checks: fileCheck(server, path), fix };
}
function ofServer({ url }, asked) {
	if (url === null || asked.has('headers'))
		return [];
	const redirect = { headers: { rules: ['redirect-https', 'redirect-quality'] } };
	return [
		...(url.startsWith('https:')
			? [{ id: 'https-redirect', title: 'Plain HTTP leads to HTTPS', phase: 'post-deploy', checks: redirect }]
			: []),
		{
			id: 'security-headers',
			title: 'Security headers and cookies are as they should be',
			phase: 'post-deploy',
			checks: { headers: { profile: 'baseline' } },
		},
	];
}
function free(id, ids) {
	return ids.has(id) ? `found-${id}` : id;
}

var line = __webpack_require__(92396);
;


function headText({ document, presets, leaveOut, told, waiting, show }) {
	const first = {
		version: 1,
		...(document !== null && { document }),
		...(presets.length > 0 && { extends: presets }),
	};
	return [
		(0,line .S)('readiness'),
		(0,dist .As)(first),
		leaveOutText(leaveOut),
		environmentText(told, waiting),
		told.ssh === null ? '' : serverText(told.ssh),
		show.length === 0 ? '' : (0,dist .As)({ 'on-failure': { show } }, { lineWidth: 0 }),
	].join('');
}
function leaveOutText(leaveOut) {
	if (leaveOut.size === 0)
		return '';
	return `leave-out:\n${[...leaveOut].map(([id, why]) => `  - ${id} # ${why}\n`).join('')}`;
}
function environmentText({ url, envFile }, waiting) {
	const isKnown = url !== null || envFile !== null;
	const count = (items) => (items === 1 ? '1 item waits' : `${items} items wait`);
	const known = (key, value) => value === null ? '' : `    ${(0,dist .As)({ [key]: value }, { lineWidth: 0 })}`;
	const wanted = (key, what, value, items) => value === null && items > 0 ? `    # ${key}: ${what}; ${count(items)} for it\n` : '';
	const lines = [
		known('url', url),
		wanted('url', 'the address of production', url, waiting.url),
		known('env-file', envFile),
		wanted('env-file', 'the path of its env file', envFile, waiting.envFile),
	].join('');
	if (lines === '')
		return '';
	const head = 'environments:\n  production:\n';
	return `${isKnown ? head : head.replace(/^( *)(?=\S)/gm, '$1# ')}${lines}`;
}
function serverText(ssh) {
	const account = (0,dist .As)({ ssh }, { lineWidth: 0 });
	return `servers:\n  app:\n    ${account}    # directory: where its files lie, such as /opt/shop\n    # On a runner also \`key: \${{ secrets.SSH_KEY }}\` and \`known-hosts: .github/known_hosts\`.\n`;
}

;


const missing = {
	url: /^ {4}# url: the address of production; \d{1,6} items? waits? for it\n/m,
	envFile: /^ {4}# env-file: the path of its env file; \d{1,6} items? waits? for it\n/m,
};
const keys = { url: 'url', envFile: 'env-file' };
function withTold(checklist, has, told) {
	let text = checklist;
	for (const name of ['url', 'envFile']) {
		const value = told[name];
		if (value === null || has[name] !== null)
			continue;
		const line = `    ${(0,dist .As)({ [keys[name]]: value }, { lineWidth: 0 })}`;
		if (missing[name].test(text)) {
			text = text.replace(/^# environments:\n {2}# production:\n/m, 'environments:\n  production:\n');
			text = text.replace(missing[name], () => line);
		}
		else if (/^environments:/m.test(text))
			return null;
		else
			text = above(text, `environments:\n  production:\n${line}`) ?? text;
	}
	if (told.ssh === null || has.ssh !== null)
		return text;
	if (/^servers:/m.test(text))
		return null;
	const waiting = { url: 0, envFile: 0 };
	const head = headText({
		document: null,
		presets: [],
		leaveOut: new Map(),
		told: { ...told, url: null, envFile: null },
		waiting,
		show: [],
	});
	return above(text, head.slice(head.indexOf('servers:')));
}
function above(text, block) {
	return /^sections:/m.test(text) ? text.replace(/^sections:/m, () => `${block}sections:`) : null;
}

var init_presets = __webpack_require__(89162);
var words = __webpack_require__(85591);
var secrets = __webpack_require__(62547);
;


const wanted = (0,words .bz)('roll-?\\s?back (?:plan|procedure|steps|instructions)', 'emergency contacts?', 'escalation contacts?', 'on-?call contacts?');
function contactsOf(list) {
	const section = sectionsToShow(list.markdown, list.items).find((title) => /contacts?/i.test(title));
	return section === undefined || section.includes('${{') ? null : { path: list.path, section };
}
function sectionsToShow(markdown, items) {
	const withBoxes = new Set(items.flatMap(({ headings }) => headings));
	const titles = [...markdown.matchAll(/^#{2,6}[ \t]+([^\n#]{1,80})$/gm)].map(([, title = '']) => title.trim());
	return [...new Set(titles)].filter((title) => wanted.test(title) && !withBoxes.has(title) && (0,secrets .c)(title) === title);
}

;
const columns = [
	['automated', 'active'],
	['needs a value', 'needs-value'],
	['for people', 'manual'],
	['no condition', 'not-gate'],
];
const mostSections = 40;
const widest = 40;
function tableOf(entries, shown) {
	const sections = Map.groupBy(entries, ({ item }) => item.headings.at(-1) ?? 'Checklist');
	const rows = [...sections].map(([title, some]) => [shown(title), ...countsOf(some)]);
	const all = ['in all', ...countsOf(entries)];
	const told = rows.length > 1 && rows.length <= mostSections ? [...rows, all] : [all];
	const width = Math.max(...told.map(([title = '']) => Math.min(widest, [...title].length)));
	const line = (title, cells) => `  ${[...title].slice(0, width).join('').padEnd(width)}  ${cells.map((cell, at) => cell.padStart(columns[at]?.[0].length ?? 0)).join('  ')}\n`;
	const head = line('', columns.map(([name]) => name));
	return head + told.map(([title = '', ...cells]) => line(title, cells)).join('');
}
function countsOf(entries) {
	return columns.map(([, status]) => String(entries.filter(({ proposed }) => proposed.status === status).length));
}
function needsOf(entries) {
	const needs = entries.flatMap(({ proposed }) => (proposed.status === 'needs-value' ? proposed.needs : []));
	return [...Map.groupBy(needs, (need) => need)]
		.map(([need, some]) => [need, some.length])
		.sort((a, b) => b[1] - a[1]);
}

;









async function newChecklist({ facts, told, list, entries }) {
	const presets = list === null ? await (0,init_presets .y)(facts, told) : null;
	const found = foundBy(facts, told, entries, presets);
	const known = new Set(found.map(({ id }) => id));
	const later = foundBy(facts, { ...told, url: told.url ?? anywhere }, entries, presets).filter(({ id }) => !known.has(id));
	const waiting = new Map(needsOf(entries));
	const head = headText({
		document: list?.path ?? null,
		presets: presets?.names ?? [],
		leaveOut: presets?.leaveOut ?? new Map(),
		told,
		waiting: {
			url: later.length +
				(presets !== null && told.url === null
					? presets.ofAddress
					: (waiting.get('the `url` of the environment') ?? 0)),
			envFile: waiting.get('the `env-file` of the environment') ?? 0,
		},
		show: list === null ? [] : sectionsToShow(list.markdown, list.items),
	});
	const sections = `${(0,write .Eo)(entries)}${(0,write .iq)(found, later, list !== null)}`;
	return {
		text: `${head}${sections === '' ? '' : `sections:\n${sections}`}`,
		fresh: entries,
		presets: presets?.names ?? [],
	};
}
const anywhere = 'https://shop.example.com';
function foundBy(facts, told, entries, presets) {
	const asked = new Set([
		...(presets?.kinds ?? []),
		...entries.flatMap(({ proposed }) => ('checks' in proposed ? Object.keys(proposed.checks) : [])),
	]);
	return foundItems(facts, told, asked, envRulesOf(entries), new Set(entries.map(({ id }) => id)));
}
function newlyFound(now, before, checklist) {
	const known = new Set([...before.map(({ id }) => id), ...idsIn(checklist)]);
	return now.filter(({ id }) => !known.has(id));
}
async function withNew(sources, existing) {
	const { facts, told, list, entries } = sources;
	const given = withTold(existing.text, existing.told, told);
	if (given === null)
		return null;
	const { text, fresh } = activated(given, entries, facts, told);
	const added = newEntries(entries, existing.text);
	const presets = async (then) => (list === null ? (0,init_presets .y)(facts, then) : null);
	const now = foundBy(facts, told, entries, await presets(told));
	const active = foundActivated(text, now, list !== null);
	const withAdded = added.length === 0 ? active : withEntries(active, entries, added);
	const before = foundBy(facts, existing.told, entries, await presets(existing.told));
	const found = newlyFound(now, before, existing.text);
	const whole = withAdded === null || found.length === 0 ? withAdded : withFound(withAdded, found, list !== null);
	return whole === null ? null : { text: whole, fresh: [...fresh, ...added], presets: [] };
}
const amply = 8;
function envRulesOf(entries) {
	const checks = entries.flatMap(({ proposed }) => (proposed.status === 'active' ? [proposed.checks.env].flat() : []));
	const asked = checks.filter((check) => typeof check === 'object' && check !== null);
	if (asked.some((check) => Object.keys(check).length === 0))
		return null;
	const rules = asked.flatMap(({ rules: some }) => (Array.isArray(some) ? some : []));
	const ids = new Set(rules.filter((rule) => typeof rule === 'string' && /^[a-z-]+$/.test(rule)));
	return ids.size >= amply ? null : [...ids].sort();
}

var detect = __webpack_require__(94047);
var tree_text = __webpack_require__(72830);
var parse = __webpack_require__(96713);
var placed = __webpack_require__(51309);
;








const usualPath = '.github/readiness.yml';
async function existingAt(root) {
	const path = [usualPath, '.github/readiness.yaml'].find((one) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, one)));
	if (path === undefined)
		return null;
	const { value: text, problems } = (0,tree_text .b)(await (0,work_tree ._E)(root).read(path), path);
	if (text === undefined)
		throw new checklist_problems .j(problems);
	const parsed = (0,parse .h)(text, path);
	if (parsed.value === undefined)
		throw new checklist_problems .j(parsed.problems);
	return { path, text, told: (0,init_told .Hd)(parsed.value), document: (0,placed .b6)((0,placed .fK)(parsed.value, 'document')) ?? null };
}
function runsGate(workflow) {
	return /\breadiness-gate@|\breadiness run\b|dist\/index\.js["']? run\b/.test(workflow);
}
function textAt(path) {
	try {
		return (0,external_node_fs_.readFileSync)(path, 'utf8');
	}
	catch {
		return null;
	}
}

var tasks = __webpack_require__(49466);
;

function idsOf(items) {
	const taken = new Set(items.flatMap(({ id }) => (id === null ? [] : [id])));
	const last = new Map();
	return items.map((item) => {
		if (item.id !== null)
			return item.id;
		const own = slug(item.title);
		const under = slug(`${item.headings.at(-1) ?? ''} ${item.title}`);
		const id = [own, under].find((one) => !taken.has(one)) ?? numbered(own, taken, last);
		taken.add(id);
		return id;
	});
}
const most = 48;
function slug(text) {
	const words = (0,tasks.sameWords)(text.replaceAll('\u00df', 'ss').normalize('NFKD').replace(/\p{M}/gu, '')).split(' ');
	const kept = [];
	for (const word of words.map((one) => one.replace(/[^a-z0-9]/g, '')).filter((one) => one !== '')) {
		if ([...kept, word].join('-').length > most)
			break;
		kept.push(word);
	}
	const id = kept.join('-');
	return id === '' ? 'item' : /^[a-z]/.test(id) ? id : `item-${id}`;
}
function numbered(base, taken, last) {
	let number = (last.get(base) ?? 1) + 1;
	while (taken.has(`${base}-${number}`))
		number++;
	last.set(base, number);
	return `${base}-${number}`;
}

var ids_in_document = __webpack_require__(81562);
var init_list = __webpack_require__(42852);
;




function writeFiles(top, files) {
	for (const [path] of files)
		refuseLinkOut(top, path);
	for (const [path, content] of files) {
		try {
			(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(top, path)), { recursive: true });
			(0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(top, path), content);
		}
		catch (error) {
			throw new checklist_problems .j([(0,checklist_problems .C)(`${path} cannot be written (${codeOf(error)})`)]);
		}
	}
}
function refuseLinkOut(top, path) {
	const parts = path.split('/');
	for (const [index] of parts.entries()) {
		const way = (0,external_node_path_.join)(top, ...parts.slice(0, index + 1));
		if (!isLink(way))
			continue;
		const shown = (0,external_node_path_.relative)(top, way);
		const refuse = (what) => {
			throw new checklist_problems .j([(0,checklist_problems .C)(`${shown} is a link that ${what}, so nothing is written through it`)]);
		};
		const real = realOf(way);
		if (real === null)
			refuse('leads to nothing');
		else if ((0,work_tree .qm)((0,external_node_fs_.realpathSync)(top), real))
			refuse('leads out of the checkout');
	}
}
function isLink(path) {
	try {
		return (0,external_node_fs_.lstatSync)(path).isSymbolicLink();
	}
	catch {
		return false;
	}
}
function realOf(path) {
	try {
		return (0,external_node_fs_.realpathSync)(path);
	}
	catch {
		return null;
	}
}
function codeOf(error) {
	return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

;

const envSecret = 'ENV_PRODUCTION';
function workflowText({ directory, hasDocument, envFile, isAskedBefore, path }) {
	const calls = envFile === null ? '' : '#     secrets: inherit\n';
	const secret = envFile === null ? '' : `    secrets:\n      ${envSecret}:\n        required: false\n`;
	const inputs = (phase) => [
		directory === null ? '' : `          working-directory: ${JSON.stringify(directory)}\n`,
		phase,
		envFile === null ? '' : `          env-content: \${{ secrets.${envSecret} }} # the text of ${oneLine(envFile)}\n`,
	].join('');
	const before = inputs(isAskedBefore ? '          phase: pre-deploy\n' : '');
	const check = directory === null ? 'readiness' : `readiness (${oneLine(directory)})`;
	return `# Require the check \`${check}\` for your production branch. A deploy calls this workflow before and after it:
#   before:
#     uses: ./${path}
${calls}#   deploy:
#     needs: before
#     # your deploy
#   after:
#     needs: deploy
#     uses: ./${path}
#     with: { deployed: true }
${calls}name: Readiness
on:
  pull_request:
  merge_group:
  workflow_call:
    inputs:
      deployed:
        description: Ask what is served now, rather than what is to be deployed
        type: boolean
        default: false
${secret}  workflow_dispatch:
    inputs:
      deployed:
        description: Ask what is served now, rather than what is to be deployed
        type: boolean
        default: false
permissions:
  contents: read # checkout
jobs:
  readiness: # no \`if\` here: GitHub counts a skipped job as a success
${directory === null ? '' : `    name: ${JSON.stringify(check)}\n`}    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: ${hasDocument ? '0 # who ticked a box, and when' : '2 # the base of a pull request'}
          persist-credentials: false
      - name: Before a deploy
        if: \${{ !inputs.deployed }}
        uses: readiness-gate/readiness-gate@v1
${before === '' ? '' : `        with:\n${before}`}      - name: After a deploy
        if: \${{ inputs.deployed }}
        uses: readiness-gate/readiness-gate@v1
        with:
${inputs('          phase: post-deploy\n')}`;
}
function oneLine(path) {
	return path.replace(/\s+/g, ' ');
}
const attestations = `${(0,line .S)('attestations')}# Who has seen an item done, and when; \`readiness attest ITEM --by NAME\` writes it.
# - { item: team-trained, by: rina, on: 2026-11-20, evidence: https://wiki.example.com/training }
[]
`;

var standard = __webpack_require__(33993);
var context = __webpack_require__(48402);
var exit = __webpack_require__(28513);
var settings = __webpack_require__(61192);
var cli_arguments = __webpack_require__(33814);
var ask = __webpack_require__(90039);
var github_people = __webpack_require__(41688);
var formats_dates = __webpack_require__(65073);
;

const firstWeek = 3;
const lastWeek = 12;
function isDebt({ required, status }) {
	return required && (status === 'failed' || status === 'pending' || status === 'expired');
}
function debtsOf(items, { today, mostDays, ownerOf }) {
	const byOwner = Map.groupBy(items, ownerOf);
	const dates = new Map([...byOwner.values()].flatMap((some) => some.map((item, at) => [item, (0,formats_dates .fi)(today, Math.min(daysFor(at, some.length, mostDays), mostDays))])));
	return items.flatMap((item) => {
		const owner = ownerOf(item);
		const rules = isAllOfRules(item) ? rulesOf(item) : [];
		const debts = rules.length === 0 ? [undefined] : rules;
		return debts.map((rule) => ({
			item: item.id,
			title: item.title,
			rule,
			reason: reasonOf(item, rule === undefined ? rulesOf(item) : [rule], owner, today),
			owner,
			expires: dates.get(item) ?? (0,formats_dates .fi)(today, 1),
		}));
	});
}
function daysFor(at, of, mostDays) {
	const last = Math.max(1, Math.min(lastWeek, Math.floor(mostDays / 7)));
	const first = Math.min(firstWeek, last);
	return 7 * (first + Math.floor((at * (last - first + 1)) / of));
}
function rulesOf({ checks }) {
	const errors = checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'));
	return [...new Set(errors.map(({ rule }) => rule))];
}
function isAllOfRules({ checks }) {
	return checks.every(({ status }) => status === 'passed' || status === 'failed');
}
const mostRules = 5;
function reasonOf({ status }, rules, owner, today) {
	const day = (0,formats_dates .fi)(today, 0);
	const who = owner === null ? '' : `; ${owner} sees to it`;
	if (status !== 'failed')
		return `nobody had attested it when the gate was adopted on ${day}${who}`;
	const more = rules.length > mostRules ? ` and ${rules.length - mostRules} more` : '';
	return `not met when the gate was adopted on ${day} (${rules.slice(0, mostRules).join(', ')}${more})${who}`;
}

var probe_error = __webpack_require__(49540);
var git = __webpack_require__(96206);
var perform = __webpack_require__(34329);
var run_progress = __webpack_require__(26514);
var verdict_verdict = __webpack_require__(36472);
var cli_records = __webpack_require__(21266);
var shape = __webpack_require__(21065);
;


const mostTimes = 3;
const nothing = '-';
async function askedOf(terminal, { told, found, wantsServer }) {
	const url = told.url ??
		(await answered(terminal, { text: 'What is the address of production', offered: found.url, fault: faultOfUrl }));
	const envFile = told.envFile ??
		(await answered(terminal, { text: 'Which env file does it read', offered: found.envFile, fault: () => null }));
	const ssh = told.ssh ??
		(wantsServer
			? await answered(terminal, {
				text: 'Some items look at its server. How is it reached by ssh, as user@host',
				offered: null,
				fault: faultOfAccount,
			})
			: null);
	return { url, envFile, ssh };
}
async function agreed(terminal, question) {
	return /^y(?:es)?$/i.test(await terminal.ask(`${question} (y/N)?`));
}
async function nameOf(terminal, question, offered) {
	return answered(terminal, { text: question, offered, fault: () => null });
}
async function answered(terminal, { text, offered, fault }) {
	const usual = offered === null ? 'Enter: none' : `Enter: ${offered}, ${nothing}: none`;
	for (let time = 1;; time++) {
		const said = await terminal.ask(`${text} (${usual})?`);
		const answer = said === nothing ? null : said === '' ? offered : said;
		const wrong = answer === null ? null : fault(answer);
		if (wrong === null)
			return answer;
		if (time === mostTimes)
			throw new checklist_problems .j([(0,checklist_problems .C)(wrong, 'nothing was written')]);
		terminal.say(wrong);
	}
}
function faultOfUrl(text) {
	const url = URL.parse(text);
	const isSite = (url?.protocol === 'https:' || url?.protocol === 'http:') && url.search === '' && url.hash === '';
	if (url !== null && `${url.username}${url.password}` !== '')
		return 'the address holds a login, which would be copied into the checklist: give it without';
	return isSite ? null : `${(0,shape .lG)(text)} is no address such as https://shop.example.com`;
}
function faultOfAccount(text) {
	return /^[A-Za-z_][\w.-]*@[\w.:[\]-]+$/.test(text) ? null : `${(0,shape .lG)(text)} is not user@host`;
}

;











const dayMs = 86_400_000;
async function adopt(root, approver, terminal, isDry) {
	if (process.env.GITHUB_ACTIONS === 'true')
		throw new checklist_problems .j([
			(0,checklist_problems .C)('--adopt is for a person at a checkout, not for a workflow', 'run it once, and commit what it writes'),
		]);
	const records = await (0,cli_records .K)({ config: undefined, workingDirectory: undefined });
	const by = approver ?? (await approverOf(root, terminal));
	const debts = [];
	let path = null;
	for (;;) {
		const { items, verdict } = await gateOf(root);
		const unmet = items.filter(isDebt);
		refuseSecond(unmet);
		const found = await datedOf(unmet, records);
		debts.push(...found);
		if (found.length > 0 && !isDry)
			({ path } = await records.write('waivers', found.map((debt) => recordOf(debt, by))));
		if (found.length > 0 && !isDry && items.some(({ status }) => status === 'blocked'))
			continue;
		const waived = new Set(found.map(({ item }) => item));
		const open = items.filter(({ id, required, status }) => required && !(0,verdict_verdict .TD)(status) && !waived.has(id));
		return { debts, open, isGreen: open.length === 0 && verdict !== 'error', path };
	}
}
function recordOf({ item, rule, reason, expires }, by) {
	return { item, rule, reason, 'approved-by': by, expires };
}
async function gateOf(root) {
	const progress = (0,run_progress .W)();
	const { report } = await (0,perform .y)((0,settings .R4)({}), {
		cwd: root,
		env: process.env,
		progress,
		beforeCommands: async () => (await __webpack_require__.e(  6682).then(__webpack_require__.bind(__webpack_require__, 36682))).hideEnvironment(process.env),
		namesCommit: false,
	});
	progress.end();
	if (report.items.length === 0 && report.problems)
		throw new checklist_problems .j(report.problems);
	return report;
}
function refuseSecond(unmet) {
	const second = unmet.filter(({ waiver }) => waiver !== null);
	if (second.length === 0)
		return;
	const problems = second.map(({ id, waiver }) => (0,checklist_problems .C)(`item "${id}" has a waiver already (until ${waiver?.expires}), and is not met`, 'meet it, or renew the waiver by hand with a reason: `readiness waive`'));
	throw new checklist_problems .j([(0,checklist_problems .C)('--adopt gives nothing a second date, so no waiver was written'), ...problems]);
}
async function datedOf(unmet, { checklist }) {
	const people = (0,github_people .x)(checklist, { remote: async () => null, base: { kind: 'none' }, deployers: [] });
	const owners = new Map();
	for (const { id, owner, checks } of unmet) {
		const file = checks.flatMap(({ findings }) => findings).find(({ location }) => location !== undefined)
			?.location?.file;
		owners.set(id, owner ?? (await ownersOf(people, file ?? null)));
	}
	const mostDays = Math.floor(checklist.defaults.waiverMs / dayMs);
	return debtsOf(unmet, { today: new Date(), mostDays, ownerOf: ({ id }) => owners.get(id) ?? null });
}
async function ownersOf(people, path) {
	try {
		return (await people.ownersOf(path)).join(' ') || null;
	}
	catch (error) {
		if (!(error instanceof probe_error .B))
			throw error;
		return null;
	}
}
async function approverOf(root, terminal) {
	const answer = await (0,git.runGit)(['config', '--get', 'user.name'], { cwd: root }).catch(() => undefined);
	const user = (answer?.code === 0 && answer.stdout.toString('utf8').trim()) || null;
	const name = terminal === null ? user : await nameOf(terminal, 'Who approves that what is not met gets time', user);
	if (name === null)
		throw new checklist_problems .j([(0,checklist_problems .C)('--approved-by is missing', 'who approves the waivers of --adopt')]);
	return name;
}

var report_escape = __webpack_require__(72527);
var report_words = __webpack_require__(58191);
;


function adoptedData({ debts, open, isGreen }) {
	return {
		waivers: debts.map(({ item, rule, owner, expires }) => ({ item, rule: rule ?? null, owner, expires })),
		open: open.map(({ id, status }) => ({ item: id, status })),
		green: isGreen,
	};
}
function adoptedText({ debts, open, isGreen, path }) {
	const inOrder = debts.toSorted((a, b) => a.expires.localeCompare(b.expires));
	const rows = inOrder.map(({ item, rule, owner, expires }) => `  ${expires}  ${item}${rule === undefined ? '' : ` (${rule})`}${owner === null ? '' : `  ${(0,report_escape .kc)(owner)}`}\n`);
	const dated = debts.length === 0
		? 'Nothing that is asked is unmet.\n'
		: `${(0,report_words .U9)(new Set(debts.map(({ item }) => item)).size, 'item')} not met, with a day until which each may stay so${path === null ? '' : `, in ${path}`}:\n${rows.join('')}`;
	const closed = open.length === 0
		? ''
		: `\nNo waiver, since nobody knows how it stands:\n${open.map(openText).join('')}Mend that, and run \`readiness init --adopt\` again.\n`;
	const end = isGreen
		? 'The gate is open today, closes for what is new, and for each of these after its day. Next: commit `.github`.'
		: 'The gate stays closed.';
	return `\n${dated}${closed}\n${end}`;
}
function openText({ id, status, reason, checks }) {
	const [finding] = checks.flatMap(({ findings }) => findings.filter(({ level }) => level === 'error'));
	const why = `  ${id} ${report_words .o7[status].word}: ${(0,report_escape .kc)(finding?.message ?? reason ?? '', '      ')}\n`;
	return finding === undefined ? why : `${why}      fix: ${(0,report_escape .kc)(finding.fix, '      ')}\n`;
}

var external_node_buffer_ = __webpack_require__(4573);
var markdown_boxes = __webpack_require__(92170);
;









function listAt(root, named, facts) {
	const path = named ?? (0,detect .qJ)(root, facts);
	if (path === null)
		return null;
	const markdown = list_read(root, path);
	const boxes = (0,markdown_boxes .sZ)(markdown);
	if (boxes > init_list .Nn)
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`${(0,shape .lG)(path)} has ${boxes} lines with boxes; the most is ${init_list .Nn}`, partOfIt),
		]);
	const items = (0,init_list .Dw)(markdown);
	if (items.length === 0)
		throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} has no boxes (\`- [ ] \u2026\`)`)]);
	const absolute = (0,external_node_path_.resolve)(root, path);
	if ((0,work_tree .qm)(root, absolute))
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`${(0,shape .lG)(path)} lies outside of this directory`, 'run init where both are, or copy the list'),
		]);
	return { path: (0,external_node_path_.relative)(root, absolute).replaceAll('\\', '/'), markdown, items };
}
const partOfIt = 'name a list of what is a condition of a release';
function list_read(root, path) {
	try {
		const stats = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path));
		if (!stats.isFile())
			throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} is no file`)]);
		if (stats.size > init_list .XZ)
			throw new checklist_problems .j([
				(0,checklist_problems .C)(`${(0,shape .lG)(path)} is larger than 1 MiB: give the part of it that is the list`),
			]);
		const bytes = (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, path));
		const isUtf16 = /^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2));
		if (isUtf16 || (!bytes.includes(0) && !(0,external_node_buffer_.isUtf8)(bytes)))
			throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} is not UTF-8`, 'save it as UTF-8')]);
		if (bytes.includes(0))
			throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} is no text`)]);
		return bytes.toString('utf8');
	}
	catch (error) {
		if (error instanceof checklist_problems .j)
			throw error;
		throw new checklist_problems .j([(0,checklist_problems .C)(`${(0,shape .lG)(path)} cannot be read`)]);
	}
}
function passedOver(root, { files }) {
	for (const path of (0,detect .Py)(files).slice(0, mostNamed)) {
		try {
			list_read(root, path);
		}
		catch (error) {
			if (error instanceof checklist_problems .j)
				return error.problems[0]?.message ?? null;
			throw error;
		}
	}
	return null;
}
const mostNamed = 20;

var here = __webpack_require__(74583);
var clean = __webpack_require__(45745);
;





const shown = (text) => (0,report_escape .kc)((0,clean .X5)(text));
function asData({ facts, told, document, presets, entries, shown: text, files }) {
	const { stacks, compose, nginx, caddy, apache, settings, health } = facts;
	return {
		version: 1,
		document,
		stacks,
		facts: { ...told, compose, nginx, caddy, apache, settings, health },
		presets,
		items: entries.map(({ id, item, proposed }) => ({
			line: item.line,
			title: (0,clean .X5)(item.title),
			section: (0,clean .X5)(item.headings.at(-1) ?? ''),
			id,
			status: proposed.status,
			kinds: kindsOf(proposed),
			why: 'needs' in proposed ? `${proposed.why}; it needs ${proposed.needs.join(' and ')}` : proposed.why,
		})),
		files: text === null ? files : [],
	};
}
function kindsOf(proposed) {
	if (proposed.status === 'manual')
		return ['manual'];
	return 'checks' in proposed ? Object.keys(proposed.checks) : [];
}
function asText(made, next) {
	const { document, entries, fresh, path, shown: text, nothing, files } = made;
	const isNew = files.length > 0;
	const about = document === null ? '' : ` of ${shown(document)}`;
	const counted = fresh.length === 0
		? ''
		: `${entries.length} ${entries.length === 1 ? 'box' : 'boxes'}${about}${fresh.length === entries.length ? '' : `, ${fresh.length} new`}:\n\n${tableOf(fresh, shown)}${needsText(fresh)}\n`;
	const written = files.map((file) => `  ${shown(file)}\n`).join('');
	const head = `${text === null ? '' : `${text}\n`}${isNew ? foundText(made) : ''}`;
	if (nothing !== null)
		return `${head}${counted}Nothing is written, because ${nothing}.\n`;
	if (!isNew)
		return `Nothing new: ${path} has everything that was found.\n${next}\n`;
	return `${head}${counted}${text === null ? 'Written' : 'Would be written'}:\n${written}\n${path} is valid: ${(0,report_words .U9)(made.items, 'item')}.\n${next}\n`;
}
function foundText({ document, entries, facts, presets, passedOver }) {
	if (document !== null || entries.length > 0)
		return '';
	const over = passedOver === null ? '' : `${shown(passedOver)}: it was passed over.\n`;
	const found = (0,here .o)(facts, null);
	const what = found.length === 0 ? '' : `Found ${shown(found.join(', '))}.\n`;
	const below = presets.length === 0
		? ''
		: `It asks what ${(0,here .Z)(presets)} ${presets.length > 1 ? 'ask' : 'asks'}; \`readiness explain ${presets[0]}\` shows it.\n`;
	const { projects } = facts;
	const several = projects.length < 2
		? ''
		: `There are several projects (${shown(projects.slice(0, 5).join(', '))}): \`readiness init\` in the directory of one makes a gate of its own.\n`; 
	return `${over}${what}${below}${several}${over || what || below || several ? '\n' : ''}`;
}
function needsText(entries) {
	const needs = needsOf(entries);
	if (needs.length === 0)
		return '';
	return `\n  missing values:\n${needs.map(([need, items]) => `  ${String(items).padStart(4)}  ${shown(need)}\n`).join('')}`;
}
function nextStep({ told, entries, items, path }) {
	const waits = needsOf(entries);
	const isKnown = (need) => /`url`|`env-file`/.test(need);
	const [known] = waits.filter(([need]) => isKnown(need));
	if (told.url === null)
		return `Next: give the address of production by \`readiness init --url https://\u2026\`, or as \`url\` in ${path}.`;
	if (known !== undefined)
		return `Next: give ${known[0]} in ${path}, and run \`readiness init\` again.`;
	return items === 0
		? ''
		: 'Next: `readiness run` asks everything; `readiness init --adopt` gives what is not met yet a date.';
}

var repository = __webpack_require__(42635);
;






async function placeOf(root) {
	return (await (0,repository .u)(root).place()) ?? { top: root, prefix: '' };
}
async function workflowAt({ top, prefix }, about) {
	const directory = prefix === '' ? null : prefix.replace(/\/$/, '');
	const name = directory === null ? 'readiness' : `readiness-${(0,external_node_path_.basename)(directory).replace(/[^\w.-]/g, '-')}`;
	const path = `.github/workflows/${name}.yml`;
	const others = (0,external_node_fs_.globSync)('.github/workflows/*.{yml,yaml}', { cwd: top }).flatMap((one) => textAt((0,external_node_path_.join)(top, one)) ?? []);
	const isRun = others.some((text) => runsGate(text) && (directory === null || asksIn(directory, text)));
	if (isRun || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(top, path)))
		return null;
	const { envFile } = about;
	const isInCheckout = envFile !== null && (await isTracked((0,external_node_path_.join)(top, prefix), envFile));
	return [path, workflowText({ ...about, path, directory, envFile: isInCheckout ? null : envFile })];
}
function asksIn(directory, workflow) {
	const named = [...workflow.matchAll(/working-directory:[ \t]{0,9}["']?([^"'\n#]{1,200})/g)];
	return named.some(([, one = '']) => one.trim().replace(/^\.\//, '').replace(/\/$/, '') === directory);
}
async function isTracked(root, path) {
	if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)))
		return false;
	const answer = await (0,git.runGit)(['ls-files', '--error-unmatch', '--', path], { cwd: root }).catch(() => undefined);
	const isRepository = (await (0,repository .u)(root).place()) !== null;
	return answer?.code === 0 || !isRepository;
}

var node_options = __webpack_require__(60207);
;






























async function initCommand(args) {
	const { values, positionals } = (0,cli_arguments .qg)(args, 'init');
	const isData = (0,cli_arguments .UX)(values);
	const isQuiet = values.yes === true || !standard .FD.isTTY;
	const terminal = isQuiet ? null : (0,ask .J)();
	try {
		const { made, adopted } = await initAt(process.cwd(), values, positionals, terminal);
		if (isData) {
			const data = { ...asData(made), ...(adopted && adoptedData(adopted)) };
			standard .FD.write(`${JSON.stringify(data, null, 2)}\n`);
		}
		else
			standard .FD.write(asText(made, adopted === null ? nextStep(made) : adoptedText(adopted)));
		if (made.nothing !== null && made.shown === null)
			(0,exit .qZ)(2);
		if (adopted !== null)
			(0,exit .qZ)(adopted.isGreen ? 0 : 1);
	}
	finally {
		terminal?.close();
	}
}
async function initAt(root, values, positionals, terminal) {
	if (positionals.length > 1)
		throw new checklist_problems .j([(0,checklist_problems .C)('init takes one list', 'such as readiness init LAUNCH.md')]);
	const flags = toldByFlags(values);
	const existing = await existingAt(root);
	const detected = (0,detect .o0)(root);
	const list = listAt(root, positionals[0] ?? existing?.document ?? undefined, detected);
	const facts = { ...detected, contacts: list && contactsOf(list) };
	const told = await toldOf(flags, existing, facts, list, terminal);
	const sources = sourcesOf(facts, told, list);
	const mayAsk = terminal !== null && existing === null && list !== null;
	const wantsIds = values.ids === true ||
		(mayAsk && (await agreed(terminal, 'Shall each box name its item in a comment, so that it may be reworded')));
	const made = await madeOf(root, sources, existing, wantsIds ? documentOf(sources) : null, {
		isDry: values['dry-run'] === true,
		expands: values.expand === true,
	});
	return { made, adopted: values.adopt === true ? await adoptedOf(root, values, made, terminal) : null };
}
async function adoptedOf(root, values, made, terminal) {
	if (made.nothing !== null)
		throw new checklist_problems .j([(0,checklist_problems .C)(made.nothing)]);
	if (made.shown !== null && made.files.length > 0)
		throw new checklist_problems .j([(0,checklist_problems .C)('--adopt runs the gate that is written; leave out --dry-run')]);
	return adopt(root, (0,settings .Qq)(values['approved-by']), terminal, made.shown !== null);
}
function toldByFlags(values) {
	const envFiles = [values['env-file'] ?? []].flat().flatMap((one) => (typeof one === 'string' ? [one] : []));
	const [url, ssh] = [(0,settings .Qq)(values.url) ?? null, (0,settings .Qq)(values.ssh) ?? null];
	const faults = [url && faultOfUrl(url), ssh && faultOfAccount(ssh)].flatMap((fault) => fault || []);
	if (envFiles.length > 1)
		faults.push('init takes one env file');
	if (faults.length > 0)
		throw new checklist_problems .j(faults.map((fault) => (0,checklist_problems .C)(fault)));
	(0,node_options .R)(envFiles);
	return { url, ssh, envFile: envFiles[0] ?? null };
}
async function toldOf(flags, existing, facts, list, terminal) {
	const told = {
		url: flags.url ?? existing?.told.url ?? null,
		envFile: flags.envFile ?? existing?.told.envFile ?? null,
		ssh: flags.ssh ?? existing?.told.ssh ?? null,
	};
	if (existing !== null)
		return told;
	const named = list === null ? null : (0,init_list .hG)(list.markdown);
	const found = {
		url: facts.url,
		envFile: facts.envFile === '.env' ? (named ?? '.env') : (facts.envFile ?? named),
		ssh: null,
	};
	if (terminal === null)
		return { url: told.url ?? found.url, envFile: told.envFile ?? found.envFile, ssh: told.ssh };
	const wantsServer = (list?.items ?? []).some((item) => {
		const proposed = (0,init_told .FY)(item, facts, told);
		return proposed.status === 'needs-value' && proposed.needs.some((need) => need.includes('`servers`'));
	});
	return askedOf(terminal, { told, found, wantsServer });
}
function sourcesOf(facts, told, list) {
	const items = list?.items ?? [];
	const ids = idsOf(items);
	const entries = items.map((item, index) => ({ id: ids[index] ?? '', item, proposed: (0,init_told .FY)(item, facts, told) }));
	return { facts, told, list, entries };
}
function documentOf({ list, entries }) {
	if (list === null)
		return null;
	const marked = (0,ids_in_document .n)(list.markdown, entries);
	if (marked === null)
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`${list.path} would read otherwise with comments on its boxes`, 'leave out --ids; nothing was written'),
		]);
	return marked === list.markdown ? null : [list.path, marked];
}
async function madeOf(root, sources, existing, document, { isDry, expands }) {
	const path = existing?.path ?? usualPath;
	const proposed = existing === null ? await newChecklist(sources) : await withNew(sources, existing);
	const written = proposed !== null && expands ? await expandedAt(root, path, proposed) : proposed;
	if (written === null)
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`${path} does not end with its sections, or says what --url, --env-file or --ssh would say, so nothing can be added to it`, 'look at the proposals with --dry-run in another directory, and take over what you want'),
		]);
	const size = Buffer.byteLength(written.text);
	if (size > tree .j)
		throw new checklist_problems .j([
			(0,checklist_problems .C)(`the checklist of ${sources.entries.length} boxes would have ${size} bytes; the most is ${tree .j}`, partOfIt),
		]);
	if (existing === null && !asksSomething(written.text))
		return nothingMade(sources, written, path, isDry);
	const place = await placeOf(root);
	const inCheckout = written.text === existing?.text ? [] : [[path, written.text]];
	if (existing === null && sources.entries.some(({ proposed }) => proposed.status === 'manual'))
		inCheckout.push(...init_missing(root, ['.github/readiness/attestations.yml', attestations]));
	if (document !== null)
		inCheckout.push(document);
	const { checklist } = await (0,read .z)(readingOf(root, inCheckout));
	const files = inCheckout.map(([name, content]) => [`${place.prefix}${name}`, content]);
	if (existing === null) {
		const workflow = await workflowAt(place, {
			hasDocument: sources.list !== null,
			envFile: sources.told.envFile,
			isAskedBefore: checklist.items.some(({ required, phase }) => required && phase !== 'post-deploy'),
		});
		if (workflow !== null)
			files.push(workflow);
	}
	if (!isDry)
		writeFiles(place.top, files.toReversed());
	return {
		...written,
		facts: sources.facts,
		passedOver: sources.list === null ? passedOver(root, sources.facts) : null,
		told: sources.told,
		document: sources.list?.path ?? null,
		entries: sources.entries,
		items: checklist.items.length,
		path,
		shown: isDry ? written.text : null,
		nothing: null,
		files: files.map(([name]) => (0,external_node_path_.relative)(root, (0,external_node_path_.resolve)(place.top, name)).replaceAll('\\', '/')),
	};
}
function readingOf(root, planned) {
	return {
		cwd: root,
		env: {},
		run: (0,context .p)({}, root),
		now: new Date(),
		needsNoSecret: true,
		tree: (top) => (0,overlay .j)((0,work_tree ._E)(top), new Map(planned)),
	};
}
async function expandedAt(root, path, written) {
	const { expanded } = await __webpack_require__.e(  9604).then(__webpack_require__.bind(__webpack_require__, 29604));
	const text = await expanded(written.text, readingOf(root, [[path, written.text]]));
	if (text !== null)
		return { ...written, text, presets: [] };
	throw new checklist_problems .j([
		(0,checklist_problems .C)(`${path} extends no preset whose items could be written out`, 'leave out --expand'),
	]);
}
function init_missing(root, file) {
	return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, file[0]), { throwIfNoEntry: false }) === undefined ? [file] : [];
}
function asksSomething(checklist) {
	return /^(?:extends:| {2}- title:)/m.test(checklist);
}
function nothingMade({ facts, told, list, entries }, written, path, isDry) {
	const waits = entries.some(({ proposed }) => proposed.status === 'needs-value');
	return {
		...written,
		facts,
		passedOver: null,
		told,
		document: list?.path ?? null,
		entries,
		items: 0,
		path,
		shown: isDry ? written.text : null,
		nothing: waits
			? 'every box waits for a value, so there is nothing to ask yet: give --url, --env-file or --ssh'
			: 'no box of the list is a condition of a release: name another list',
		files: [],
	};
}


  }),

  60207: core[60207],

  21266: shared[21266],

  60495:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  om: () => (  block),
  ni: () => (  commented),
  u0: () => (  entryText),
  qj: () => (  foundItemsText),
  iq: () => (  foundText),
  Jd: () => (  foundTitle),
  Gf: () => (  sectionTitle),
  Eo: () => (  sectionsText),
  rQ: () => (  waitingText)
});

var dist = __webpack_require__(38815);
var literal = __webpack_require__(39545);
var words = __webpack_require__(85591);
;

const beforehand = new Set(['env', 'file', 'compose', 'nginx', 'gunicorn', 'django', 'github', 'report']);
const afterwards = (0,words .bz)('post-?\\s?(?:launch|deploy\\w*|release|go-?live)', 'after (?:the )?(?:launch|deploy\\w*|release|go-?live)');
function phaseOf({ item, proposed }) {
	if (!('checks' in proposed))
		return afterwards.test(item.headings.at(-1) ?? '') ? 'post-deploy' : null;
	const { checks } = proposed;
	const asked = Object.entries(checks).filter(([kind]) => kind !== 'manual');
	const isBefore = asked.every(([kind, config]) => beforehand.has(kind) && !/"on":/.test(JSON.stringify(config)));
	return isBefore ? 'pre-deploy' : 'post-deploy';
}

;



const optional = /\b(?:optional(?:ly)?|if (?:needed|applicable|using|you use)|nice[ -]to[ -]have)\b|(?:^|[([\u2013\u2014:,;-]\s{0,3}|\b(?:is|are|but|and|strongly|highly) )recommended\b/i;
const writes = /"request":"(?:POST|PUT|PATCH|DELETE) /;
function sectionsText(entries) {
	const gate = entries.filter(({ proposed }) => proposed.status !== 'not-gate');
	return [...Map.groupBy(gate, sectionTitle)].map(([title, some]) => sectionText(title, some)).join('');
}
function foundText(found, waiting, hasList) {
	const about = hasList ? ' # what it does not ask; take out what you do not want\n    document: false' : '';
	const head = `  - title: ${foundTitle(hasList)}${about}\n    items:\n`;
	const rest = waiting.map(waitingText).join('');
	if (found.length > 0)
		return `${head}${foundItemsText(found)}${rest}`;
	return rest === '' ? '' : `${commented(head)}${rest}`;
}
function waitingText(one) {
	return `      # needs the \`url\` of the environment\n${commented(foundItemsText([one]))}`;
}
function foundTitle(hasList) {
	return hasList ? 'Beyond the list' : 'This repository';
}
function foundItemsText(found) {
	const items = found.map(({ id, title, phase, checks, fix }) => block({ id, title, phase, ...checks, ...(fix !== undefined && { fix }) }).replace(/^( *override:)$/m, '$1 # what the list asks itself'));
	return items.join('');
}
function sectionTitle({ item }) {
	return (0,literal .b)(item.headings.at(-1) ?? 'Checklist');
}
function sectionText(title, entries) {
	const texts = entries.map(entryText);
	const isEmpty = entries.every(({ proposed }) => proposed.status === 'needs-value');
	const head = `  - title: ${scalar(title)}\n    items:\n`;
	return isEmpty ? `${commented(head)}${texts.join('')}` : `${head}${texts.join('')}`;
}
function entryText(entry) {
	const { id, proposed } = entry;
	const item = (0,literal .e)(entry.item);
	const phase = phaseOf(entry);
	const base = {
		id,
		title: item.title,
		...(optional.test(`${item.text} ${item.headings.at(-1) ?? ''}`) && { required: false }),
		...(phase !== null && { phase }),
		...('checks' in proposed && writes.test(JSON.stringify(proposed.checks)) && { 'changes-state': true }),
	};
	if (proposed.status === 'active')
		return block({ ...base, ...proposed.checks });
	if (proposed.status === 'manual')
		return block({ ...base, manual: { how: howOf(item) } });
	if (proposed.status === 'needs-value' && Object.hasOwn(proposed.checks, 'manual')) {
		const { manual, ...asked } = proposed.checks;
		const needs = proposed.needs.map((need) => `        # needs ${need}\n`).join('');
		return `${block({ ...base, manual })}${needs}${commented(keysOf(asked))}`;
	}
	if (proposed.status === 'needs-value') {
		const needs = proposed.needs.map((need) => `      # needs ${need}\n`).join('');
		return `${needs}${commented(block({ ...base, ...proposed.checks }))}`;
	}
	return '';
}
function howOf({ text, title, notes }) {
	if (notes.length > 0)
		return `${text.replace(/[\s:.]+$/, '')}: ${notes.join('; ')}`;
	return text === title ? `Say who has seen it, and when: ${text}` : text;
}
function block(value) {
	const document = new dist .yo([value]);
	(0,dist .YR)(document, {
		Seq: (_, list) => {
			if (list.items.every(dist .jn))
				list.flow = true;
		},
	});
	return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/^(?=.)/gm, '      ');
}
function keysOf(value) {
	return block(value).replace(/^ {6}- /, '        ');
}
function commented(text) {
	return text.replace(/^( *)(?=\S)/gm, (indent) => `${indent}# `);
}
function scalar(text) {
	return (0,dist .As)(text, { lineWidth: 0 }).trimEnd();
}


  }),

  32453: shared[32453],

  96206: shared[96206],

  16752: core[16752]

};
return { ids, modules };
})
