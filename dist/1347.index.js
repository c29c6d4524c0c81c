(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 1347;
const ids = [1347];
const modules = {

  13184: core[13184],

  79725: core[79725],

  76623: core[76623],

  84942: core[84942],

  88657:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bo: () => (  unapproved),
	J: () => (  mayWrite),
	OB: () => (  whyNot),
	SN: () => (  approversIn),
	aN: () => (  lastWords)
  });
  var _formats_codeowners_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76623);

const deciding = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);
function lastWords(reviews) {
	const last = new Map();
	for (const review of reviews)
		if (deciding.has(review.state))
			last.set(review.login.toLowerCase(), review);
	return [...last.values()];
}
function whyNot(review, { head, author }) {
	if (review.login.toLowerCase() === author.toLowerCase())
		return 'the author';
	if (!review.isPerson)
		return 'a bot';
	return review.commit === head ? null : 'of an earlier commit';
}
function mayWrite(permission) {
	return permission === 'admin' || permission === 'write';
}
function approversIn(reviews, pull, permissions) {
	return lastWords(reviews).flatMap((review) => {
		const may = permissions[review.login];
		const counts = review.state === 'APPROVED' && whyNot(review, pull) === null && may?.ok && mayWrite(may.value);
		return counts ? [review.login] : [];
	});
}
function unapproved(paths, lines, approvers, isIn) {
	const approving = new Set(approvers.map((login) => `@${login.toLowerCase()}`));
	const isApproved = (owner) => owner.includes('/') ? approvers.some((login) => isIn(owner, login)) : approving.has(owner.toLowerCase());
	return paths.flatMap((path) => {
		const owners = (0,_formats_codeowners_js__WEBPACK_IMPORTED_MODULE_0__  .K2)(lines, path) ?? [];
		return owners.length === 0 || owners.some(isApproved) ? [] : [{ path, owners }];
	});
}


  }),

  91347:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  github: () => (  github)
});

var kind = __webpack_require__(13184);
var matcher = __webpack_require__(77548);
var bounded = __webpack_require__(54637);
var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var schema = __webpack_require__(21070);
;



const schema_name = schemas .YjP().min(1, 'a check without a name is none');
const source = schemas .YjP()
	.regex(/^@?[A-Za-z0-9][\w-]*$/, 'expected the short name of an app, such as github-actions, or a person, such as @octocat');
const named = (0,fields .O2)({
	name: schema_name,
	source: source.optional(),
	conclusion: schema .TU.optional(),
});
const check = schemas .KCZ([schema_name.transform((text) => ({ name: text })), named]);
const severities = ['any', 'low', 'medium', 'high', 'critical'];
const count = schema .I8.optional();
const counts = (0,fields .O2)({ any: count, low: count, medium: count, high: count, critical: count }).refine((given) => Object.keys(given).length > 0, 'name a severity: without one nothing is asked');
const alerts = (0,fields .O2)({
	'code-scanning': counts.optional(),
	dependabot: counts.optional(),
	'secret-scanning': (0,fields .O2)({ any: schema .I8 }).optional(),
}).refine((given) => Object.keys(given).length > 0, 'name `code-scanning`, `dependabot` or `secret-scanning`');
const protection = (0,fields .O2)({
	branch: schemas .YjP().min(1).optional(),
	requires: schemas .YOg(schema_name).min(1, 'an empty list requires nothing').max(50).optional(),
	bypass: schemas .k5n(['nobody', 'anybody']).default('nobody'),
});
const schema_schema = (0,fields .O2)({
	checks: schemas .YOg(check).min(1, 'an empty list asks nothing').max(50).optional().meta({
		title: 'list of names, or of `{ name, source, conclusion }`',
		description: 'Check runs and commit statuses that must have succeeded; `source` is the app (`github-actions`) or person (`@login`) who says so, `conclusion` an expectation in place of `success`',
	}),
	approvals: schema .I8.optional().meta({
		description: 'How many people who may write approve the head of the pull request as it is now',
	}),
	'code-owners': schemas .euz(true).optional().meta({
		title: '`true`',
		description: 'Every changed file that has owners in CODEOWNERS is approved by one of them',
	}),
	protection: protection.optional().meta({
		title: '`{ branch, requires, bypass }`',
		description: 'The branch requires these checks (without `requires` this job) by a ruleset or its protection, which `nobody` may bypass; with `bypass: anybody` that is not asked',
	}),
	alerts: alerts.optional().meta({
		title: 'map of `code-scanning`, `dependabot`, `secret-scanning`',
		description: 'How many open alerts there are of `any low medium high critical` severity or a worse one, such as `dependabot: { high: 0 }`; those of secret scanning have no severity',
	}),
	'wait-for': fields .uk
		.optional()
		.meta({ description: 'How long is waited for checks and analyses that have not ended', without: 'not at all' }),
	timeout: fields .os.timeout,
	retry: fields .os.retry,
}).superRefine((config, context) => {
	const asks = ['checks', 'approvals', 'code-owners', 'protection', 'alerts'];
	if (asks.some((key) => config[key] !== undefined))
		return;
	context.addIssue({ code: 'custom', message: `give one of ${asks.join(', ')}: without them nothing is asked` });
});

;

function refusedDraft({ status, message, accepted }, what, permission) {
	const said = message === '' ? `status ${status}` : `${status}: ${message}`;
	const names = accepted === null ? '' : ` (GitHub names ${accepted})`;
	if (status === 403 || status === 404) {
		return {
			rule: 'github/forbidden',
			message: `The token may not read ${what}`,
			expected: `the permission ${permission}`,
			observed: (0,bounded .Mm)(`${said}${names}`),
			inconclusive: true,
		};
	}
	return {
		rule: 'github/unanswered',
		message: `GitHub does not answer about ${what}`,
		expected: 'an answer of the REST API',
		observed: (0,bounded .Mm)(said),
		inconclusive: true,
	};
}

;




const titles = {
	'code-scanning': { name: 'code scanning', permission: '`security-events: read`' },
	dependabot: {
		name: 'Dependabot',
		permission: '`vulnerability-alerts: read` (of an app or a fine-grained token: Dependabot alerts)',
	},
	'secret-scanning': {
		name: 'secret scanning',
		permission: '`Secret scanning alerts: read` of an app or a fine-grained token',
	},
};
function judgeAlerts(kind, { open, analysed }, expected, hosted) {
	const { name, permission } = titles[kind];
	const refused = [open, analysed].find((one) => one !== null && !one.ok);
	if (refused && !refused.ok)
		return [notAnalysed(refused) ?? featureOff(refused, name) ?? refusedDraft(refused, `alerts of ${name}`, permission)];
	if (!open.ok)
		return [];
	const alerts = open.value;
	const counts = Object.entries(expected).flatMap(([level, wanted]) => {
		const counting = alerts.filter((alert) => isAtLeast(alert, level));
		const differs = wanted === undefined ? null : (0,matcher .J4)(wanted, counting.length);
		if (differs === null)
			return [];
		const which = level === 'any' ? '' : ` of severity ${level}${level === 'critical' ? '' : ' or worse'}`;
		const message = `Open alerts of ${name}${which}`;
		const observed = (0,bounded .Mm)([`${counting.length}`, ...counting.map(shown)].join('; '));
		return [{ rule: 'github/alerts', message, expected: differs.expected, observed }];
	});
	const seen = { message: `Open alerts of ${name}`, expected: 'for information', observed: `${alerts.length}` };
	return [
		...(analysed?.ok ? judgeAnalyses(analysed.value, hosted) : []),
		...(counts.length > 0 ? counts : [{ rule: 'github/seen', ...seen }]),
	];
}
function judgeAnalyses(commits, hosted) {
	const own = [hosted?.commit, hosted?.merge];
	if (commits.some((commit) => own.includes(commit)))
		return [];
	const message = 'Code scanning has not looked at this commit';
	const expected = 'an analysis of this commit';
	if (commits.length === 0)
		return [{ rule: 'github/not-analysed', message, expected, observed: 'none' }];
	const observed = (0,bounded .Mm)(`one of ${commits[0]}`);
	return [{ rule: 'github/not-analysed', level: 'warning', message, expected, observed }];
}
function notAnalysed({ status, message }) {
	if (status !== 404 || !/no analysis found/i.test(message))
		return null;
	const said = 'Code scanning has not looked at this repository';
	return { rule: 'github/not-analysed', message: said, expected: 'an analysis', observed: (0,bounded .Mm)(message) };
}
function featureOff({ message }, name) {
	if (!/\bdisabled\b|\bmust be enabled\b|\bnot (?:enabled|available)\b/i.test(message))
		return null;
	const said = `There is no ${name} in this repository`;
	return { rule: 'github/feature-off', message: said, expected: 'a scan', observed: (0,bounded .Mm)(message) };
}
function isAtLeast({ severity }, level) {
	const at = severities.indexOf((severity ?? ''));
	return at < 0 || at >= severities.indexOf(level);
}
function shown({ what, severity }) {
	return severity === null || severity === 'any' ? what : `${what} (${severity})`;
}

var suggest = __webpack_require__(93855);
;




function judgeChecks({ runs, statuses }, named, job) {
	const refused = [
		...(runs.ok ? [] : [refusedDraft(runs, 'the check runs of the commit', '`checks: read`')]),
		...(statuses.ok ? [] : [refusedDraft(statuses, 'the statuses of the commit', '`statuses: read`')]),
	];
	if (!runs.ok || !statuses.ok)
		return refused;
	const all = [...runs.value, ...statuses.value];
	return named.flatMap((one) => judgeNamed(all, one, job));
}
function judgeNamed(all, named, job) {
	const { name, source, conclusion = 'success' } = named;
	const shown = `The check ${(0,bounded .Mm)(name)}${source === undefined ? '' : ` of ${source}`}`;
	const alike = all.filter((one) => one.name === name);
	const own = alike.filter((one) => isOwn(one, job));
	const found = alike.filter((one) => !own.includes(one) && isFrom(one, source));
	if (found.length === 0 && own.length > 0) {
		const message = `${shown} is this very job`;
		return [{ rule: 'github/own-check', message, expected: 'another job', observed: 'its own', inconclusive: true }];
	}
	if (found.length === 0) {
		const others = [...new Set(alike.map((one) => one.source ?? 'nobody'))];
		const near = (0,suggest .a)(name, [...new Set(all.map((one) => one.name))]);
		const observed = others.length > 0 ? `one of ${others.join(', ')}` : `no such check${near}`;
		return [
			{
				rule: 'github/check-missing',
				message: `${shown} is not there`,
				expected: 'a check',
				observed: (0,bounded .Mm)(observed),
			},
		];
	}
	const counting = counted(found);
	const faults = counting.flatMap((one) => {
		const url = linkOf(one);
		const by = one.source === null ? '' : ` (${one.source})`;
		if (!one.ended) {
			const needs = isOfRun(one, job)
				? ', and is of this very run: where it needs this job, it never will before it'
				: '';
			const message = `${shown} has not ended${needs}`;
			return [
				{
					rule: 'github/check-pending',
					message,
					expected: 'a conclusion',
					observed: (0,bounded .Mm)(`${one.state}${by}`),
					...url,
				},
			];
		}
		const differs = (0,matcher .J4)(conclusion, one.state);
		if (differs === null)
			return [];
		const message = `${shown} did not end as expected`;
		const observed = (0,bounded .Mm)(`${one.state}${by}`);
		return [{ rule: 'github/check-conclusion', message, expected: differs.expected, observed, ...url }];
	});
	if (faults.length > 0)
		return faults;
	const observed = counting.map(({ state, source: by }) => `${state}${by === null ? '' : ` (${by})`}`).join(', ');
	return [{ rule: 'github/seen', message: shown, expected: 'for information', observed: (0,bounded .Mm)(observed) }];
}
function isFrom({ source: by, kind }, source) {
	if (source === undefined)
		return true;
	const wanted = source.toLowerCase();
	const who = by?.toLowerCase();
	if (wanted.startsWith('@'))
		return kind === 'status' && `@${who}` === wanted;
	return kind === 'run' ? who === wanted : who === `${wanted}[bot]`;
}
function isOwn({ id, kind, name, url }, job) {
	if (job === null || kind !== 'run')
		return false;
	if (job.checkRun !== null)
		return id === job.checkRun;
	if (job.key === null || !isOfRun({ url }, job))
		return false;
	return name === job.key || name.endsWith(` / ${job.key}`) || name.startsWith(`${job.key} (`);
}
function isOfRun({ url }, job) {
	return job?.run != null && url?.includes(`/actions/runs/${job.run}/`) === true;
}
function linkOf({ url }) {
	const target = url === null ? null : URL.parse(url);
	const isLink = target !== null && /^https?:$/.test(target.protocol) && target.username === '' && target.password === '';
	return isLink && target.href.length <= longestLink ? { url: target.href } : {};
}
const longestLink = 300;
const replaced = new Set(['success', 'cancelled', 'skipped', 'stale', 'neutral']);
function counted(found) {
	const bySource = Map.groupBy(found, ({ kind, source }) => `${kind} ${source}`);
	return [...bySource.values()].flatMap((ofSource) => {
		const bySuite = Map.groupBy(ofSource, ({ suite }) => suite);
		const newestFirst = [...bySuite.values()].map(newest).sort((one, other) => other.id - one.id);
		return newestFirst.filter(({ state, ended }, at) => at === 0 || !ended || !replaced.has(state));
	});
}
function newest(checks) {
	return checks.reduce((best, one) => (one.id > best.id ? one : best));
}

;


function judgeProtection({ branch: named, own, rulesets, classic }, { requires, bypass }, hosted) {
	const branch = (0,bounded .Mm)(named);
	if (!rulesets.ok)
		return [refusedDraft(rulesets, `the rules of ${branch}`, '`metadata: read`')];
	if (!classic.ok)
		return [refusedDraft(classic, `the branch ${branch}`, '`contents: read`')];
	if (own !== null && !own.ok)
		return [refusedDraft(own, 'the check run of this job', '`checks: read`')];
	const all = [...rulesets.value, ...classic.value];
	const names = requires ?? [own?.value ?? hosted?.job.key ?? ''];
	return names.flatMap((name) => {
		const demands = all.filter(({ check, workflow }) => check === name || (requires === undefined && isOwnWorkflow(workflow, hosted)));
		if (demands.length === 0) {
			const required = all.flatMap(({ check }) => check ?? []);
			const message = `${branch} does not require the check ${(0,bounded .Mm)(name)}`;
			const observed = required.length === 0 ? 'no check' : (0,bounded .Mm)([...new Set(required)].join(', '));
			return [{ rule: 'github/required', message, expected: 'a required check', observed }];
		}
		return [...sourceOf(name, branch, demands), ...(bypass === 'nobody' ? bypassOf(name, branch, demands) : [])];
	});
}
function isOwnWorkflow(workflow, hosted) {
	const path = hosted?.job.workflow ?? null;
	if (workflow === null || hosted === null || path === null)
		return false;
	const isHere = path.startsWith(`${hosted.repository}/`);
	const isSame = workflow.repository === null || hosted.id === null || (workflow.repository === hosted.id) === isHere;
	return isSame && path.split('/').slice(2).join('/') === workflow.path;
}
function sourceOf(name, branch, demands) {
	if (demands.some(({ app, workflow }) => app !== null || workflow !== null))
		return [];
	const message = `${branch} takes the check ${(0,bounded .Mm)(name)} from anybody`;
	return [{ rule: 'github/required-source', message, expected: 'the app that reports it', observed: 'any source' }];
}
function bypassOf(name, branch, demands) {
	const known = demands.flatMap(({ by, bypass }) => (bypass?.ok ? [{ by, who: bypass.value }] : []));
	if (known.some(({ who }) => who.length === 0))
		return [];
	const unknown = demands.find(({ bypass }) => !bypass?.ok);
	if (unknown) {
		const refused = unknown.bypass?.ok === false ? unknown.bypass : { ...untold, message: `${unknown.by} does not say` };
		return [refusedDraft(refused, 'who may bypass what the branch requires', '`administration: write`')];
	}
	const observed = known.map(({ by, who }) => `${by}: ${who.join(', ')}`).join('; ');
	const message = `The check ${(0,bounded .Mm)(name)} of ${branch} may be bypassed`;
	return [{ rule: 'github/bypass', message, expected: 'nobody', observed: (0,bounded .Mm)(observed) }];
}
const untold = { ok: false, status: 403, accepted: null };

var codeowners = __webpack_require__(76623);
var approving = __webpack_require__(88657);
;





function judgeReviews(seen, config) {
	if (!seen.ok)
		return [refusedDraft(seen, 'the pull request', '`pull-requests: read`')];
	if (seen.value === null) {
		const message = 'The commit came by no pull request';
		return [{ rule: 'github/no-pull-request', message, expected: 'a pull request', observed: 'none' }];
	}
	const { reviews, permissions, owners, ...pull } = seen.value;
	if (!reviews.ok)
		return [refusedDraft(reviews, 'the reviews of the pull request', '`pull-requests: read`')];
	const refused = Object.values(permissions).find((one) => !one.ok);
	if (refused && !refused.ok)
		return [refusedDraft(refused, 'what reviewers may do', '`metadata: read`')];
	const approvers = (0,approving .SN)(reviews.value, pull, permissions);
	const counts = config.approvals === undefined ? null : (0,matcher .J4)(config.approvals, approvers.length);
	const told = (0,bounded .Mm)([`${approvers.length}`, ...notCounted(reviews.value, pull, permissions)].join('; '));
	const by = approvers.length === 0 ? '' : ` (${(0,bounded .Mm)(approvers.join(', '))})`;
	const what = `Approvals of #${pull.number} as it is now${by}`;
	return [
		...(counts
			? [{ rule: 'github/approvals', message: what, expected: counts.expected, observed: told }]
			: []),
		...changesRequested(reviews.value, permissions, pull),
		...(owners ? judgeOwners(owners, approvers) : []),
		...(counts ? [] : [{ rule: 'github/seen', message: what, expected: 'for information', observed: told }]),
	];
}
function notCounted(reviews, pull, permissions) {
	return (0,approving .aN)(reviews).flatMap((review) => {
		if (review.state !== 'APPROVED')
			return [];
		const may = permissions[review.login];
		const why = (0,approving .OB)(review, pull) ?? (may?.ok && !(0,approving .J)(may.value) ? 'may not write' : null);
		return why === null ? [] : [`not ${review.login}: ${why}`];
	});
}
function changesRequested(reviews, permissions, pull) {
	const asking = (0,approving .aN)(reviews).flatMap(({ state, login }) => {
		const may = permissions[login];
		return state === 'CHANGES_REQUESTED' && may?.ok && (0,approving .J)(may.value) ? [login] : [];
	});
	if (asking.length === 0)
		return [];
	const message = `Changes of #${pull.number} are asked for`;
	return [{ rule: 'github/changes-requested', message, expected: 'nobody', observed: (0,bounded .Mm)(asking.join(', ')) }];
}
function judgeOwners({ file, paths, teams }, approvers) {
	if (!file.ok)
		return [refusedDraft(file, 'CODEOWNERS', '`contents: read`')];
	if (!paths.ok)
		return [refusedDraft(paths, 'the files of the pull request', '`pull-requests: read`')];
	if (file.value === null) {
		const message = 'There is no CODEOWNERS file on the base';
		return [{ rule: 'github/no-code-owners', message, expected: '.github/CODEOWNERS', observed: 'none' }];
	}
	const isIn = (team, login) => {
		const members = teams[team];
		return members?.ok === true && members.value.includes(login);
	};
	return (0,approving .Bo)(paths.value, (0,codeowners .iQ)(file.value), approvers, isIn).map(({ path, owners }) => {
		const unread = owners.flatMap((owner) => {
			const members = teams[owner];
			return members && !members.ok ? [members] : [];
		})[0];
		if (unread)
			return refusedDraft(unread, `members of ${(0,bounded .Mm)(owners.join(', '))}`, '`members: read` of the organization');
		const message = `No owner of ${(0,bounded .Mm)(path)} approves`;
		const observed = approvers.length === 0 ? 'no approval' : (0,bounded .Mm)(`approved by ${approvers.join(', ')}`);
		const isMail = owners.some((owner) => !owner.startsWith('@'));
		const expected = (0,bounded .Mm)(owners.join(' or '));
		const draft = { rule: 'github/code-owners', message, expected, observed };
		return isMail && approvers.length > 0 ? { ...draft, inconclusive: true } : draft;
	});
}

;




function judge({ checks, pull, protection, alerts }, config, { run }) {
	const hosted = run.hosted ?? null;
	const kinds = Object.keys(config.alerts ?? {});
	const findings = [
		...(checks && config.checks ? judgeChecks(checks, config.checks, hosted?.job ?? null) : []),
		...(pull ? judgeReviews(pull, config) : []),
		...(protection && config.protection ? judgeProtection(protection, config.protection, hosted) : []),
		...kinds.flatMap((kind) => {
			const [seen, expected] = [alerts[kind], config.alerts?.[kind]];
			return seen && expected ? judgeAlerts(kind, seen, expected, hosted) : [];
		}),
	];
	return { findings, mayCome: mayCome(findings) };
}
function mayCome(findings) {
	const open = findings.filter(({ rule }) => coming.has(rule));
	const wrong = findings.filter(({ rule }) => !coming.has(rule) && !harmless.has(rule));
	return open.length > 0 && wrong.length === 0;
}
const coming = new Set([
	'github/check-missing',
	'github/check-pending',
	'github/not-analysed',
]);
const harmless = new Set(['github/seen', 'github/required-source']);

var questions = __webpack_require__(24954);
;




const everyOf = (waitMs) => Math.min(30_000, Math.max(500, waitMs / 40));
const github = (0,kind .q)({
	kind: 'github',
	schema: schema_schema,
	patience: ({ 'wait-for': wait }) => (wait === undefined ? null : { for: wait, every: everyOf(wait) }),
	questions: questions .ab,
	observe: async (asked, config, world) => (await __webpack_require__.e(  8183).then(__webpack_require__.bind(__webpack_require__, 88183))).observe(asked, config, world),
	judge: judge,
});


  }),

  24954:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	DX: () => (  mostPeople),
	ab: () => (  questions),
	p: () => (  mostFiles),
	uH: () => (  mostPages),
	xG: () => (  mostRulesets)
  });
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);

const mostPages = 10;
const mostPeople = 50;
const mostFiles = 3000;
const mostRulesets = 10;
function questions(config, { run }) {
	const hosted = run.hosted ?? null;
	if (hosted === null)
		throw unknown('its repository and commit', 'neither');
	const base = `${hosted.api}/repos/${hosted.repository}`;
	const get = (path) => ({ action: 'request', method: 'GET', url: `${base}${path}` });
	const { commit } = hosted;
	return {
		checks: config.checks === undefined
			? null
			: {
				runs: get(`/commits/${commit}/check-runs?filter=latest&per_page=100`),
				statuses: get(`/commits/${commit}/statuses?per_page=100`),
			},
		pull: asksReviews(config)
			? hosted.pull === null
				? { ofCommit: get(`/commits/${commit}/pulls?per_page=100`) }
				: { one: get(`/pulls/${hosted.pull}`) }
			: null,
		protection: protectionOf(config, hosted, get),
		alerts: alertsOf(config, hosted, get),
		later: laterOf(config),
	};
}
function asksReviews(config) {
	return config.approvals !== undefined || config['code-owners'] !== undefined;
}
function protectionOf({ protection }, hosted, get) {
	if (protection === undefined)
		return null;
	const branch = protection.branch ?? hosted.branch;
	if (branch === null)
		throw unknown('a branch', 'none');
	if (protection.requires === undefined && hosted.job.checkRun === null && hosted.job.key === null) {
		throw unknown('its job, or `requires`', 'neither');
	}
	const escaped = encodeURIComponent(branch);
	const isOwn = protection.requires === undefined && hosted.job.checkRun !== null;
	return {
		branch,
		own: isOwn ? get(`/check-runs/${hosted.job.checkRun}`) : null,
		rules: get(`/rules/branches/${escaped}?per_page=100`),
		classic: get(`/branches/${escaped}`),
	};
}
function alertsOf({ alerts = {} }, { pull, ref }, get) {
	const branch = ref?.startsWith('refs/heads/') ? ref : null;
	const named = pull === null ? branch : `refs/pull/${pull}/merge`;
	const of = named === null ? '' : `&ref=${encodeURIComponent(named)}`;
	const open = 'state=open&per_page=100';
	const { 'code-scanning': code, 'secret-scanning': secrets } = alerts;
	return {
		analyses: code ? get(`/code-scanning/analyses?per_page=100${of}`) : null,
		'code-scanning': code ? get(`/code-scanning/alerts?${open}${of}`) : null,
		dependabot: alerts.dependabot ? get(`/dependabot/alerts?${open}`) : null,
		'secret-scanning': secrets ? get(`/secret-scanning/alerts?${open}&hide_secret=true`) : null,
	};
}
function laterOf(config) {
	const later = (what, atMost) => ({ action: 'request', later: what, atMost });
	const lists = (config.checks === undefined ? 0 : 2) + (asksReviews(config) ? 2 : 0) + Object.keys(config.alerts ?? {}).length;
	return [
		...(lists > 0 ? [later('further pages of these lists', lists * (mostPages - 1))] : []),
		...(asksReviews(config)
			? [later('reviews of the pull request, and what those who gave them may do', 1 + mostPeople)]
			: []),
		...(config['code-owners'] === undefined
			? []
			: [later('its files, CODEOWNERS, and members of the teams that it names', mostFiles / 100 + 3 + 2 * mostPeople)]),
		...(config.protection?.bypass === 'nobody' ? [later('rulesets that name the checks', mostRulesets)] : []),
	];
}
function unknown(expected, observed) {
	return new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B('github/target', 'It is not known what to ask GitHub about', {
		expected: `a run that knows ${expected}`,
		observed,
	});
}


  })

};
return { ids, modules };
})
