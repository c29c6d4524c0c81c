export const id = 9137;
export const ids = [9137];
export const modules = {

  69137:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  c: () => (  causesOf),
  W: () => (  explain)
});

;
function preciselyOf({ rule, url }) {
	if (hostLists.has(rule))
		return 'hosts';
	const origin = broken.has(rule) ? originOf(url) : null;
	return origin === null ? null : `tls ${hostOf(origin)}`;
}
function spokenBy(finding) {
	return envFile(finding) ?? connection(finding) ?? refusal(finding) ?? whole(finding);
}
function envFile({ rule, message, location }) {
	if (!['env/file-missing', 'served/no-source', 'gate/env-file-missing'].includes(rule))
		return null;
	const said = /^(?:What needs values of )?(\S+) (?:does not exist|cannot be asked)$/.exec(message)?.[1];
	const file = location?.file ?? said;
	if (file === undefined)
		return null;
	return {
		key: `env-file ${file}`,
		cause: `The env file ${file} does not exist`,
		fix: 'Write it before the gate runs, hand it over as `env-content`, or name another one by `env-file`.',
	};
}
const broken = new Set(['untrusted', 'self-signed', 'incomplete-chain', 'hostname', 'expired', 'not-yet-valid', 'usage', 'revoked']
	.concat(['not-tls', 'handshake', 'protocol', 'certificate'])
	.map((name) => `tls/${name}`));
function connection({ rule, message, observed, url, fix }) {
	const name = /^(?:http|tls)\/(unreachable|dns|timeout|tls|protocol)$/.exec(rule)?.[1];
	const origin = originOf(url);
	if (name === undefined || origin === null || (name === 'protocol' && rule.startsWith('tls')))
		return null;
	const key = `${name} ${hostOf(origin)} ${name === 'unreachable' ? observed : ''}`;
	const said = message.replace(/^[A-Z]+ \S+: /, '');
	if (name === 'unreachable') {
		return { key, cause: observed === 'refused' ? `${origin} refuses connections` : said, fix };
	}
	if (name !== 'tls')
		return { key, cause: said, fix };
	return { key, cause: said, fix, precisely: `tls ${hostOf(origin)}` };
}
const statuses = {
	400: [
		'it takes no request for this host',
		'A Django site answers so where `ALLOWED_HOSTS` lacks the host: add it, and restart. Else see what the proxy in front of it expects.',
	],
	401: ['it wants a login', 'Let the gate in with a header that it sends, or ask the site that users see.'],
	403: ['it refuses the gate', 'Let the gate through the firewall, or ask from a network that may.'],
	429: [
		'it limits how often it is asked',
		'Let the gate through the rate limit by its user agent `readiness-gate`, set `defaults.rate` below the limit, or give the checks a `retry`.',
	],
	500: ['the application fails', 'See the log of the application for these requests.'],
	502: ['what stands behind its proxy gives no answer', 'See that the application runs where its proxy looks for it.'],
	503: [
		'the service is not available',
		'See that the application has started and is out of maintenance; after a deploy give the first check a `retry`.',
	],
	504: ['what stands behind its proxy gives no answer in time', 'See why the application hangs, in its log.'],
};
const hostLists = new Set(['env/django-hosts', 'django/allowed-hosts', 'served/hosts']);
function refusal({ rule, observed, url }) {
	const isStatus = rule === 'http/status' || rule.endsWith('/unexpected-status');
	const said = isStatus
		? /^(?:status )?(\d{3})\b/.exec(observed)
		: rule.startsWith('exposure/')
			? /^(\d{3}) for /.exec(observed)
			: null;
	const status = Number(said?.[1]);
	const [words, fix] = statuses[status] ?? [];
	const origin = originOf(url);
	if (words === undefined || fix === undefined || origin === null)
		return null;
	const spoken = { key: `status ${status} ${hostOf(origin)}`, cause: `${origin} answers ${status}: ${words}`, fix };
	if (status === 400)
		return { ...spoken, fewest: 3, precisely: 'hosts' };
	return { ...spoken, fewest: status === 429 || status > 500 ? 2 : 3 };
}
function whole({ rule, message, fix }) {
	const isWhole = rule.startsWith('server/') || /^(?:gate\/(?:secret-missing|untrusted-command)|github\/token)$/.test(rule);
	return isWhole ? { key: `${rule} ${message}`, cause: message, fix } : null;
}
function originOf(url) {
	const parsed = url === undefined ? null : URL.parse(url);
	return parsed === null || parsed.host === '' ? null : `${parsed.protocol}//${parsed.host}`;
}
function hostOf(origin) {
	return origin.replace(/^[a-z]+:\/\//, '');
}

var verdict = __webpack_require__(36472);
;


const fewest = 2;
function causesOf(items) {
	return explain(items).causes;
}
function explain(items) {
	const unmet = items.filter(({ status }) => !(0,verdict .TD)(status));
	const groups = new Map();
	for (const item of unmet) {
		for (const check of item.checks)
			for (const saying of spokenIn(check))
				add(groups, item, saying);
	}
	const enough = [...groups.values()].filter(({ items, spoken }) => items.size >= (spoken.fewest ?? 1));
	const precise = preciseIn(unmet);
	const blocked = unmet.filter(({ blockedBy }) => blockedBy !== undefined);
	for (const group of enough) {
		joinSame(group, precise);
		joinBlocked(group, blocked);
	}
	const found = enough.filter(({ items }) => items.size >= fewest);
	const order = new Map(unmet.map(({ id }, index) => [id, index]));
	const required = new Set(unmet.filter((item) => item.required).map(({ id }) => id));
	const weights = new Map(found.map((group) => [group, [...group.items].filter((id) => required.has(id)).length]));
	found.sort((one, other) => (weights.get(other) ?? 0) - (weights.get(one) ?? 0));
	return {
		causes: found.map(({ spoken, items: ids, precise: exact }) => ({
			cause: exact ? `${spoken.cause}: ${exact.message}` : spoken.cause,
			items: [...ids].sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0)),
			fix: exact?.fix ?? spoken.fix,
		})),
		told: new Set(found.flatMap(({ findings }) => findings)),
	};
}
function spokenIn({ findings }) {
	const said = findings.filter(({ level }) => level !== 'info');
	return said.flatMap((finding) => {
		const spoken = spokenBy(finding);
		if (spoken === null)
			return [];
		const follow = finding.rule.endsWith('/unexpected-status')
			? said.filter(({ rule, url }) => url === finding.url && ofOneKind(rule, finding.rule))
			: [finding];
		return [{ spoken, findings: follow, closes: finding.level === 'error' }];
	});
}
function ofOneKind(rule, other) {
	return rule.split('/')[0] === other.split('/')[0];
}
function add(groups, { id }, { spoken, findings, closes }) {
	const group = groups.get(spoken.key) ?? { spoken, items: new Set(), findings: [] };
	groups.set(spoken.key, group);
	if (closes)
		group.items.add(id);
	group.findings.push(...findings);
}
function preciseIn(unmet) {
	const all = new Map();
	for (const { id, checks } of unmet) {
		for (const finding of checks.flatMap(({ findings }) => findings)) {
			const fault = finding.level === 'error' ? preciselyOf(finding) : null;
			if (fault === null)
				continue;
			const known = all.get(fault) ?? [];
			known.push([id, finding]);
			all.set(fault, known);
		}
	}
	return all;
}
function joinSame(group, precise) {
	for (const [id, finding] of precise.get(group.spoken.precisely ?? '') ?? []) {
		group.items.add(id);
		group.precise ??= finding;
	}
}
function joinBlocked({ items }, blocked) {
	for (let grown = true; grown;) {
		const more = blocked.filter(({ id, blockedBy }) => !items.has(id) && blockedBy?.some((need) => items.has(need)));
		for (const { id } of more)
			items.add(id);
		grown = more.length > 0;
	}
}


  })

};
