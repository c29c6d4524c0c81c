(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 8183;
const ids = [8183];
const modules = {

  56798: core[56798],

  88183:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  observe: () => (  observe)
});

var error = __webpack_require__(49540);
var payload = __webpack_require__(56798);
var questions = __webpack_require__(24954);
var bounded = __webpack_require__(54637);
;



function readerOf(api, address, world, asked) {
	const bounds = { ...asked, signal: world.signal };
	const once = (path, ask) => world.ask(`github ${address}${path}`, ask);
	return {
		path: ({ url }) => url.slice(address.length),
		one: (path) => once(path, async () => answered(await api.get(path, bounds), dataOfWhole)),
		text: (path) => once(path, async () => {
			const answer = await api.get(path, { ...bounds, accept: 'application/vnd.github.raw+json' });
			return answered(answer, (whole) => readable(whole).body.toString('utf8'));
		}),
		list: (path, pages, key) => once(path, () => reader_elements(api.pages(path, bounds), pages, key ? [key] : [])),
		first: (path) => once(path, async () => answered(await api.get(path, bounds), (whole) => listOf(whole, []))),
	};
}
async function reader_elements(answers, pages, keys) {
	const found = [];
	let read = 0;
	for await (const answer of answers) {
		if (read++ === pages)
			throw unanswered('a list of more pages than are read');
		const page = answered(answer, (whole) => listOf(whole, keys));
		if (!page.ok)
			return page;
		found.push(...page.value);
	}
	return { ok: true, value: found };
}
function answered(answer, read) {
	const { status } = answer;
	if (status === 200)
		return { ok: true, value: read(answer) };
	if (status >= 500)
		throw unanswered(`status ${status}`);
	const message = (0,payload .$6)((0,payload .qu)(answer), 'message') ?? '';
	if (status === 401) {
		const observed = (0,bounded .Mm)(message === '' ? 'status 401' : message);
		throw new error .B('github/token', 'GitHub does not accept the token', { expected: 'a valid token', observed });
	}
	return { ok: false, status, message, accepted: answer.header('x-accepted-github-permissions') ?? null };
}
function dataOfWhole(answer) {
	const data = (0,payload .qu)(readable(answer));
	if (data === null)
		throw unanswered('no JSON');
	return data;
}
function listOf(answer, keys) {
	const data = dataOfWhole(answer);
	if (!Array.isArray((0,payload.at)(data, ...keys)))
		throw unanswered('no list');
	return (0,payload .gT)(data, ...keys);
}
function readable(answer) {
	if (answer.truncated)
		throw unanswered('more than is read');
	return answer;
}
function unanswered(observed) {
	return new error .B('github/unanswered', 'GitHub gives no answer that can be read', {
		expected: 'an answer of the REST API',
		observed,
	});
}
function mapped(answer, to) {
	return answer.ok ? { ok: true, value: to(answer.value) } : answer;
}
function isMissing(answer) {
	return !answer.ok && answer.status === 404;
}

;



async function seenAlerts(reader, asked) {
	const kinds = Object.keys(readers);
	const found = kinds.map(async (kind) => {
		const question = asked[kind];
		if (question === null)
			return [];
		const analyses = kind === 'code-scanning' ? asked.analyses : null;
		const [open, analysed] = await Promise.all([
			reader.list(reader.path(question), questions .uH),
			analyses && reader.first(reader.path(analyses)),
		]);
		const commits = analysed && mapped(analysed, (list) => list.flatMap((one) => (0,payload .$6)(one, 'commit_sha') ?? []));
		return [[kind, { open: mapped(open, (list) => list.map(readers[kind])), analysed: commits }]];
	});
	return Object.fromEntries((await Promise.all(found)).flat());
}
const readers = {
	'code-scanning': (alert) => ({
		what: (0,payload .$6)(alert, 'rule', 'id') ?? 'an alert',
		severity: (0,payload .$6)(alert, 'rule', 'security_severity_level') ?? severityOf((0,payload .$6)(alert, 'rule', 'severity')),
	}),
	dependabot: (alert) => ({
		what: (0,payload .$6)(alert, 'dependency', 'package', 'name') ?? 'a dependency',
		severity: (0,payload .$6)(alert, 'security_vulnerability', 'severity') ?? null,
	}),
	'secret-scanning': (alert) => ({ what: (0,payload .$6)(alert, 'secret_type') ?? 'a secret', severity: null }),
};
function severityOf(severity) {
	const known = { error: 'high', warning: 'medium', note: 'low', none: 'any' };
	return (severity !== undefined && known[severity]) || null;
}

;



async function seenChecks(reader, { runs, statuses }) {
	const [ofRuns, ofStatuses] = await Promise.all([
		reader.list(reader.path(runs), questions .uH, 'check_runs'),
		reader.list(reader.path(statuses), questions .uH),
	]);
	return {
		runs: mapped(ofRuns, (list) => list.flatMap(runOf)),
		statuses: mapped(ofStatuses, (list) => list.flatMap(statusOf)),
	};
}
function runOf(run) {
	const [id, name, status] = [(0,payload .tk)(run, 'id'), (0,payload .$6)(run, 'name'), (0,payload .$6)(run, 'status')];
	if (id === null || name === undefined || status === undefined)
		return [];
	const ended = status === 'completed';
	const state = ended ? ((0,payload .$6)(run, 'conclusion') ?? 'no conclusion') : status;
	return [
		{
			id,
			name,
			source: (0,payload .$6)(run, 'app', 'slug') ?? null,
			kind: 'run',
			suite: (0,payload .tk)(run, 'check_suite', 'id'),
			state,
			ended,
			url: (0,payload .$6)(run, 'details_url') ?? (0,payload .$6)(run, 'html_url') ?? null,
		},
	];
}
function statusOf(status) {
	const [id, name, state] = [(0,payload .tk)(status, 'id'), (0,payload .$6)(status, 'context'), (0,payload .$6)(status, 'state')];
	if (id === null || name === undefined || state === undefined)
		return [];
	const shared = { id, name, state, kind: 'status', suite: null, ended: state !== 'pending' };
	const source = (0,payload .$6)(status, 'creator', 'login') ?? null;
	return [{ ...shared, source, url: (0,payload .$6)(status, 'target_url') || null }];
}

;



async function seenProtection(reader, { branch, own, rules, classic }, { protection }, { repository }) {
	const [ofOwn, ofRules, ofBranch] = await Promise.all([
		own === null ? null : reader.one(reader.path(own)),
		reader.list(reader.path(rules), questions .uH),
		reader.one(reader.path(classic)),
	]);
	const demands = mapped(ofRules, (list) => list.flatMap(demandsOf));
	const asksBypass = protection?.bypass === 'nobody';
	return {
		branch,
		own: ofOwn && mapped(ofOwn, (run) => (0,payload .$6)(run, 'name') ?? ''),
		rulesets: demands.ok && asksBypass ? { ok: true, value: await withBypass(reader, repository, demands.value) } : demands,
		classic: isNoBranch(ofBranch) ? { ok: true, value: [] } : mapped(ofBranch, classicDemands),
	};
}
function demandsOf(rule) {
	const ruleset = (0,payload .tk)(rule, 'ruleset_id');
	const shared = { by: `ruleset ${ruleset}`, bypass: null, ruleset };
	if ((0,payload .$6)(rule, 'type') === 'required_status_checks') {
		return (0,payload .gT)(rule, 'parameters', 'required_status_checks').flatMap((one) => {
			const check = (0,payload .$6)(one, 'context');
			return check === undefined ? [] : [{ ...shared, check, workflow: null, app: appOf(one, 'integration_id') }];
		});
	}
	if ((0,payload .$6)(rule, 'type') !== 'workflows')
		return [];
	return (0,payload .gT)(rule, 'parameters', 'workflows').flatMap((one) => {
		const path = (0,payload .$6)(one, 'path');
		const repository = (0,payload .tk)(one, 'repository_id');
		return path === undefined ? [] : [{ ...shared, check: null, workflow: { path, repository }, app: null }];
	});
}
function appOf(check, key) {
	const id = (0,payload .tk)(check, key);
	return id === null || id <= 0 ? null : id;
}
async function withBypass(reader, repository, demands) {
	const ids = [...new Set(demands.flatMap(({ ruleset }) => ruleset ?? []))];
	if (ids.length > questions .xG)
		throw unanswered(`${ids.length} rulesets that require checks`);
	const asked = ids.map(async (id) => [id, await reader.one(`/repos/${repository}/rulesets/${id}`)]);
	const known = new Map(await Promise.all(asked));
	return demands.map(({ ruleset, ...demand }) => {
		const answer = ruleset === null ? undefined : known.get(ruleset);
		if (answer === undefined)
			return demand;
		const name = answer.ok ? (0,payload .$6)(answer.value, 'name') : undefined;
		return { ...demand, by: name === undefined ? demand.by : `ruleset ${name}`, bypass: bypassIn(answer) };
	});
}
function bypassIn(answer) {
	if (!answer.ok)
		return answer;
	if (!Array.isArray((0,payload.at)(answer.value, 'bypass_actors')))
		return null;
	const actors = (0,payload .gT)(answer.value, 'bypass_actors');
	const said = actors.map((one) => `${(0,payload .$6)(one, 'actor_type')} (${(0,payload .$6)(one, 'bypass_mode') ?? 'always'})`);
	return { ok: true, value: said };
}
function classicDemands(branch) {
	const checks = (0,payload.at)(branch, 'protection', 'required_status_checks');
	const level = (0,payload .$6)(checks, 'enforcement_level');
	if ((0,payload.at)(branch, 'protected') !== true || level === 'off')
		return [];
	const known = { everyone: [], non_admins: ['administrators'] };
	const value = known[level ?? ''];
	const bypass = value === undefined ? null : { ok: true, value };
	const apps = new Map((0,payload .gT)(checks, 'checks').map((one) => [(0,payload .$6)(one, 'context'), appOf(one, 'app_id')]));
	const names = [...(0,payload .gT)(checks, 'contexts'), ...apps.keys()].filter((name) => typeof name === 'string');
	const by = 'the protection of the branch';
	return [...new Set(names)].map((check) => ({ by, check, workflow: null, app: apps.get(check) ?? null, bypass }));
}
function isNoBranch(answer) {
	return isMissing(answer) && /branch not found/i.test(answer.message);
}

var approving = __webpack_require__(88657);
var codeowners = __webpack_require__(76623);
;





async function seenOwners(reader, repository, pull, approvers) {
	const [file, changed] = await Promise.all([
		ownersFile(reader, repository, pull.base),
		reader.list(`${repository}/pulls/${pull.number}/files?per_page=100`, questions .p / 100),
	]);
	if (changed.ok && changed.value.length >= questions .p)
		throw unanswered('more changed files than GitHub lists');
	const paths = mapped(changed, (files) => [
		...new Set(files.flatMap((one) => ['filename', 'previous_filename'].flatMap((key) => (0,payload .$6)(one, key) ?? []))),
	]);
	if (!file.ok || !paths.ok || file.value === null)
		return { file, paths, teams: {} };
	const open = (0,approving .Bo)(paths.value, (0,codeowners .iQ)(file.value), approvers, () => false);
	const teams = new Set(open.flatMap(({ owners }) => owners.filter((owner) => owner.includes('/'))));
	if (teams.size * approvers.length > questions .DX)
		throw unanswered('more owners than are asked about');
	const asked = [...teams].map(async (team) => [team, await membersOf(reader, team, approvers)]);
	return { file, paths, teams: Object.fromEntries(await Promise.all(asked)) };
}
async function ownersFile(reader, repository, base) {
	for (const path of codeowners .Dq) {
		const answer = await reader.text(`${repository}/contents/${path}?ref=${encodeURIComponent(base)}`);
		if (!isMissing(answer))
			return answer;
	}
	return { ok: true, value: null };
}
async function membersOf(reader, team, logins) {
	const [org = '', slug = ''] = team.slice(1).toLowerCase().split('/').map(encodeURIComponent);
	const path = `/orgs/${org}/teams/${slug}`;
	const members = [];
	for (const login of logins) {
		const answer = await reader.one(`${path}/memberships/${encodeURIComponent(login)}`);
		const seen = isMissing(answer) ? await reader.one(path) : answer;
		if (!seen.ok)
			return seen;
		if (answer.ok && (0,payload .$6)(answer.value, 'state') === 'active')
			members.push(login);
	}
	return { ok: true, value: members };
}

;





async function seenPull(reader, asked, config, hosted) {
	const found = await pullOf(reader, asked, hosted);
	if (!found.ok)
		return found;
	const pull = found.value;
	if (pull === null)
		return { ok: true, value: null };
	const repository = `/repos/${hosted.repository}`;
	const list = await reader.list(`${repository}/pulls/${pull.number}/reviews?per_page=100`, questions .uH);
	const reviews = mapped(list, (all) => all.flatMap(reviewOf));
	const given = reviews.ok ? reviews.value : [];
	const permissions = await permissionsOf(reader, repository, pull, given);
	const approvers = (0,approving .SN)(given, pull, permissions);
	const owners = config['code-owners'] ? await seenOwners(reader, repository, pull, approvers) : null;
	return { ok: true, value: { ...pull, reviews, permissions, owners } };
}
async function pullOf(reader, asked, { commit, repository }) {
	if ('one' in asked)
		return mapped(await reader.one(reader.path(asked.one)), neededOf);
	const list = await reader.list(reader.path(asked.ofCommit), questions .uH);
	if (!list.ok)
		return list;
	const isMerged = (one) => (0,payload .$6)(one, 'merged_at') !== undefined && (0,payload .$6)(one, 'merge_commit_sha') === commit;
	const found = list.value.find(isMerged) ?? list.value.find((one) => (0,payload .$6)(one, 'head', 'sha') === commit);
	const number = (0,payload .tk)(found, 'number');
	if (number === null)
		return { ok: true, value: null };
	return mapped(await reader.one(`/repos/${repository}/pulls/${number}`), neededOf);
}
function neededOf(pull) {
	const [number, head, author] = [(0,payload .tk)(pull, 'number'), (0,payload .$6)(pull, 'head', 'sha'), (0,payload .$6)(pull, 'user', 'login')];
	const base = (0,payload .$6)(pull, 'base', (0,payload.at)(pull, 'merged') === true ? 'sha' : 'ref');
	if (number === null || head === undefined || base === undefined)
		throw unanswered('a pull request without its head');
	return { number, head, author: author ?? '', base };
}
function reviewOf(review) {
	const [login, state] = [(0,payload .$6)(review, 'user', 'login'), (0,payload .$6)(review, 'state')];
	if (login === undefined || state === undefined)
		return [];
	const isPerson = (0,payload .$6)(review, 'user', 'type') === 'User';
	return [{ login, isPerson, state: state.toUpperCase(), commit: (0,payload .$6)(review, 'commit_id') ?? null }];
}
async function permissionsOf(reader, repository, pull, reviews) {
	const counting = (0,approving .aN)(reviews).filter((review) => {
		if (review.state === 'CHANGES_REQUESTED')
			return true;
		return review.state === 'APPROVED' && (0,approving .OB)(review, pull) === null;
	});
	if (counting.length > questions .DX)
		throw unanswered(`reviews of ${counting.length} people`);
	const asked = counting.map(async ({ login }) => {
		const answer = await reader.one(`${repository}/collaborators/${encodeURIComponent(login)}/permission`);
		const known = mapped(answer, (data) => (0,payload .$6)(data, 'permission') ?? 'none');
		return [login, isMissing(known) ? { ok: true, value: 'none' } : known];
	});
	return Object.fromEntries(await Promise.all(asked));
}

;






const usualWaitMs = 60_000;
async function observe(asked, config, world) {
	const hosted = world.run.hosted;
	const api = await world.platform();
	if (!api || !hosted) {
		const why = hosted?.withoutSecrets ? `: ${hosted.withoutSecrets}` : '';
		const details = { expected: 'the token of the job, or another one', observed: `none${why}` };
		throw new error .B('github/token', 'There is no token to ask GitHub with', details);
	}
	const waitMs = Math.max(usualWaitMs, config['wait-for'] ?? 0);
	const reader = readerOf(api, hosted.api, world, { timeoutMs: config.timeout ?? world.timeoutMs, waitMs });
	const [checks, pull, protection, alerts] = await Promise.all([
		asked.checks && seenChecks(reader, asked.checks),
		asked.pull && seenPull(reader, asked.pull, config, hosted),
		asked.protection && seenProtection(reader, asked.protection, config, hosted),
		seenAlerts(reader, asked.alerts),
	]);
	return { checks, pull, protection, alerts };
}


  })

};
return { ids, modules };
})
