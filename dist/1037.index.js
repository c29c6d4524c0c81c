export const id = 1037;
export const ids = [1037];
export const modules = {

  13184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	q: () => (  defineCheck)
  });
function defineCheck(kind) {
	return kind;
}


  }),

  79725:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bv: () => (  headerName),
	Ej: () => (  size),
	O2: () => (  strict),
	Oh: () => (  port),
	Pl: () => (  oneOrMany),
	VL: () => (  isTargetText),
	Z: () => (  headerValue),
	aC: () => (  target),
	"in": () => (  oneTarget),
	on: () => (  on),
	os: () => (  asking),
	p0: () => (  duration),
	uk: () => (  wait)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
  var _formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84942);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93855);



zod__WEBPACK_IMPORTED_MODULE_1__  .$W({ jitless: true });
function strict(shape, hint, known = Object.keys(shape)) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .rej(shape, {
		error: (issue) => {
			if (issue.code !== 'unrecognized_keys')
				return undefined;
			return issue.keys
				.map((key) => `unknown key "${key.replace(/\s+/g, ' ')}"${hint?.(key) ?? (0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_3__  .a)(key, known)}`)
				.join('\n');
		},
	});
}
function oneOrMany(schema, empty) {
	return zod__WEBPACK_IMPORTED_MODULE_2__  .KCZ([schema, zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(schema).min(1, 'an empty list asserts nothing')], {
		error: (issue) => (issue.input === null ? empty?.() : undefined),
	})
		.transform((value) => (Array.isArray(value) ? value : [value]));
}
const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const longestMs = 36_500 * unitsMs.d;
const duration = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'expected a duration such as 500ms, 10s, 5m, 26h or 90d')
	.transform(parseDuration)
	.refine((ms) => ms <= longestMs, 'a duration is at most 36500d')
	.meta({ title: 'duration' });
const wait = duration.refine((ms) => ms >= 1 && ms <= unitsMs.d, 'a time to wait lies between 1ms and 24h');
function parseDuration(text) {
	const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
	if (!match?.[1] || !match[2])
		throw new RangeError('not a duration');
	return Number(match[1]) * unitsMs[match[2]];
}
const unitsBytes = { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, KiB: 1024, MiB: 1024 ** 2, GiB: 1024 ** 3 };
const size = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^\d+(\.\d+)?(B|KB|MB|GB|KiB|MiB|GiB)$/, 'expected a size such as 512B, 10KB or 5MiB')
	.transform((text) => {
	const match = /^([\d.]+)([A-Za-z]+)$/.exec(text);
	return Math.round(Number(match?.[1]) * unitsBytes[match?.[2]]);
})
	.meta({ title: 'size' });
const retry = strict({
	for: wait.meta({ description: 'The deadline: how long the check is asked again while it does not pass' }),
	every: wait.default(1000).meta({ description: 'Pause between two tries' }),
	steady: zod__WEBPACK_IMPORTED_MODULE_2__  .Whr().min(1).default(1).meta({ description: 'How many passes in a row count as passed' }),
}).meta({ title: '`{ for, every: 1s, steady: 1 }`' });
const asking = {
	timeout: wait
		.optional()
		.meta({ description: 'Time for one exchange or one command', without: '`defaults.timeout`, 10s' }),
	retry: retry.optional().meta({
		description: 'Asks again until the deadline `for`; `steady` asks for that many passes in a row',
	}),
};
const on = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).optional().meta({
	title: '`checkout` or a server',
	description: 'Where files are read and commands run',
	without: '`defaults.on`, else `checkout`',
});
const headerName = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(_formats_http_token_js__WEBPACK_IMPORTED_MODULE_0__  .S, 'not the name of a header');
const headerValue = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
	.regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'a header value has no line breaks, and only characters of Latin-1');
const port = zod__WEBPACK_IMPORTED_MODULE_2__  .Whr('a port is a whole number from 1 to 65535, without quotes')
	.min(1)
	.max(65_535, 'a port is at most 65535')
	.meta({ title: '1 to 65535' });
const target = {
	path: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().startsWith('/', 'a path starts with /').optional().meta({
		title: 'text that starts with `/`',
		description: "Added to the environment's `url`; not beside `url`",
		without: '`/`',
	}),
	url: zod__WEBPACK_IMPORTED_MODULE_2__  .OZ5({ protocol: /^https?$/, error: 'expected an http or https URL' })
		.optional()
		.meta({
		title: 'http or https URL',
		description: 'What is looked at',
		without: "the environment's",
	}),
};
function isTargetText([key, ...deeper]) {
	return /^(?:url|path|http-url)$/.test(key ?? '') && deeper.length === 0;
}
function oneTarget(context) {
	if (context.value.path === undefined || context.value.url === undefined)
		return;
	const message = "`path` is added to the environment's `url`, not to this one: give either `path` or `url`";
	context.issues.push({ code: 'custom', input: context.value, path: ['path'], message });
}


  }),

  76623:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Dq: () => (  ownersPaths),
	K2: () => (  ownersOf),
	iQ: () => (  ownersLines)
  });
const ownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const owner = /^(?:@[A-Za-z0-9][\w-]*(?:\/[A-Za-z0-9][\w.-]*)?|[^\s@]+@[^\s@]+)$/;
function ownersLines(text) {
	return text.split(/\r?\n/).flatMap((whole, index) => {
		const [pattern, ...owners] = whole
			.replace(/^#.*|\s#.*/, '')
			.split(/(?<!\\)\s+/)
			.filter((word) => word !== '');
		if (pattern === undefined || /^(?:!|\\#)|[[\]]/.test(pattern))
			return [];
		return owners.every((one) => owner.test(one)) ? [{ line: index + 1, pattern, owners }] : [];
	});
}
function ownersOf(lines, path) {
	const segments = path.replace(/^(?:\.?\/)+/, '').split('/');
	return lines.findLast(({ pattern }) => fits(patternOf(pattern), segments))?.owners ?? null;
}
function patternOf(text) {
	const bare = text.replaceAll('\\ ', ' ');
	const inner = bare.replace(/^\/|\/$/g, '');
	const isAnchored = bare.startsWith('/') || inner.includes('/');
	const names = inner.split('/');
	const isFlat = isAnchored && names.at(-1) === '*';
	return {
		names: isAnchored ? names : ['**', ...names],
		after: bare.endsWith('/') ? 'something' : isFlat ? 'nothing' : 'anything',
	};
}
function fits({ names, after }, path) {
	let next = withSkipped(new Set([0]), names);
	for (let read = 0;; read++) {
		if (next.has(names.length) && isRest(path.length - read, after))
			return true;
		const name = path[read];
		if (name === undefined || next.size === 0)
			return false;
		const then = [...next].flatMap((at) => {
			const wanted = names[at];
			if (wanted === undefined)
				return [];
			if (wanted === '**')
				return [at];
			return name !== '' && isNamed(wanted, name) ? [at + 1] : [];
		});
		next = withSkipped(new Set(then), names);
	}
}
function withSkipped(next, names) {
	for (const at of next)
		if (names[at] === '**')
			next.add(at + 1);
	return next;
}
function isRest(left, after) {
	return after === 'anything' || (after === 'something' ? left > 0 : left === 0);
}
function isNamed(pattern, name) {
	let [p, n] = [0, 0];
	let star;
	while (n < name.length) {
		if (pattern[p] === '*')
			star = { p: p++, n };
		else if (pattern[p] === '?' || pattern[p] === name[n])
			[p, n] = [p + 1, n + 1];
		else if (star)
			[p, n] = [star.p + 1, ++star.n];
		else
			return false;
	}
	return [...pattern.slice(p)].every((rest) => rest === '*');
}


  }),

  84942:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	S: () => (  token),
	h: () => (  tchar)
  });
const tchar = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]";
const token = new RegExp(`^${tchar}+$`);


  }),

  81037:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  manual: () => (  manual)
});

var kind = __webpack_require__(13184);
var bounded = __webpack_require__(54637);
var probe_error = __webpack_require__(49540);
;

const mostTeams = 20;
async function whoOf(attestation, config, world) {
	const { people } = world;
	const { deployers } = people;
	const wantsLogin = config.signer === 'not-deployer' || !isNamed(namesOf(attestation), namesIn(config));
	const login = await loginOf(attestation, wantsLogin, world);
	const names = [...namesOf(attestation), ...(login === null ? [] : [login])];
	if (config.signer === 'not-deployer')
		refuseUnknown(attestation, login, deployers);
	const known = { names, login, deployers: deployers.map(plain), owners: [], teams: [] };
	if (config.by === undefined || isNamed(names, namesIn(config)))
		return known;
	const owned = await Promise.all(pathsIn(config).map((path) => people.ownersOf(path)));
	const owners = owned.flat().map(plain);
	if (isNamed(names, owners))
		return { ...known, owners };
	const teams = [...new Set([...namesIn(config), ...owners])].filter(isTeam);
	if (teams.length > mostTeams)
		throw tooMany(teams.length);
	const logins = login === null ? names.filter(isLogin) : [login];
	for (const team of teams) {
		for (const one of logins)
			if (await people.isMember(team, one))
				return { ...known, owners, teams: [team] };
	}
	return { ...known, owners };
}
async function loginOf({ by, aliases, tick, commit }, isWanted, world) {
	if (!tick)
		return isLogin(plain(by)) ? plain(by) : null;
	const asked = isWanted && commit !== undefined ? await world.people.authorOf(commit) : undefined;
	const told = asked ?? aliases?.map((alias) => loginIn(alias)).find((one) => one !== null) ?? null;
	return told === null ? null : plain(told);
}
function loginIn(address) {
	return /^(?:\d+\+)?([\w-]+)@users\.noreply\.github\.com$/i.exec(address)?.[1] ?? null;
}
function refuseUnknown({ by, tick }, login, deployers) {
	if (deployers.length === 0) {
		throw new probe_error .B('manual/attested', 'Who deploys this is not known', {
			expected: 'a run that names its actor',
			observed: 'no GITHUB_ACTOR and no deployment',
			fix: 'Run the gate in the workflow that deploys; `signer: not-deployer` can be asked nowhere else.',
		});
	}
	if (tick && login === null) {
		throw new probe_error .B('manual/attested', `Whether ${by} deploys this cannot be told`, {
			expected: 'the login of who ticked the box',
			observed: 'a name and an address of a commit, of which no login is known',
			fix: 'Give the gate a `token` with `contents: read`, and let the address of the commit be one of the account.',
		});
	}
}
function tooMany(count) {
	return new probe_error .B('manual/attested', `There are too many teams to be asked for`, {
		expected: `at most ${mostTeams} teams`,
		observed: String(count),
	});
}
function plain(name) {
	return name.replace(/^@/, '').trim().toLowerCase();
}
function namesOf({ by, aliases = [] }) {
	return [by, ...aliases].map(plain);
}
function namesIn({ by }) {
	return (by ?? []).flatMap((one) => (typeof one === 'string' && one !== ownersWord ? [plain(one)] : []));
}
const ownersWord = 'CODEOWNERS';
function pathsIn({ by }) {
	return (by ?? []).flatMap((one) => (typeof one === 'object' ? [one.codeowners] : one === ownersWord ? [null] : []));
}
function isTeam(name) {
	return /^[a-z0-9][a-z0-9-]*\/[a-z0-9][\w.-]*$/.test(name);
}
function isLogin(name) {
	return /^[a-z0-9](?:[a-z0-9_-]{0,60})(?:\[bot\])?$/.test(name);
}
function isNamed(names, among) {
	return names.some((name) => among.includes(name));
}

;


function refusalOf(by, who, config) {
	const allowed = [...namesIn(config), ...who.owners];
	if (config.by !== undefined && !isNamed(who.names, allowed) && who.teams.length === 0) {
		const message = `${by} may not attest this`;
		return { message, expected: (0,bounded .Mm)(`a word of ${config.by.map(nameOf).join(', ')}`) };
	}
	if (config.signer !== 'not-deployer')
		return null;
	const expected = 'a word of somebody who does not deploy this';
	if (who.login === null)
		return { message: `${by} is no login, by which who deploys is known`, expected };
	if (who.login.endsWith('[bot]'))
		return { message: `${by} is a bot`, expected };
	return who.deployers.includes(who.login) ? { message: `${by} deploys this and may not attest it`, expected } : null;
}
function nameOf(entry) {
	return typeof entry === 'string' ? entry : `who owns ${entry.codeowners}`;
}

;


const dayMs = 86_400_000;
function judge(observation, config, scene) {
	const judged = ofStatement(observation, config, scene);
	const { proposed } = observation;
	return proposed === null ? judged : { ...judged, findings: [...judged.findings, noteOf(proposed)] };
}
function noteOf(proposed) {
	return {
		rule: 'manual/attested',
		level: 'info',
		message: proposed.counts
			? `The attestation comes with the pull request itself, in a verified commit of ${proposed.author}`
			: `The attestation that the pull request brings does not count yet: ${(0,bounded .Mm)(proposed.why)}`,
		expected: 'a verified commit of somebody who may attest this',
		observed: proposed.counts ? `a verified commit of ${proposed.author}` : (0,bounded .Mm)(proposed.why),
		fix: 'Merge it, or let somebody who may attest this commit it, signed, with their own login in `by`.',
	};
}
function ofStatement({ attestation, who, evidence }, config, scene) {
	const expected = config.how;
	if (!attestation || !who) {
		const message = 'Nobody has attested this yet';
		return {
			status: 'pending',
			findings: [
				{
					rule: 'manual/attested',
					message,
					expected,
					observed: scene.notCounted ?? 'no attestation',
					fix: advice(config, scene),
				},
			],
		};
	}
	const refusal = refusalOf(attestation.by, who, config);
	if (refusal !== null) {
		const observed = `attested by ${attestation.by} on ${attestation.on}`;
		return { status: 'pending', findings: [{ rule: 'manual/attested', observed, ...refusal }] };
	}
	const validForMs = config['valid-for'] ?? scene.attestationMs;
	const validUntil = lastDay(attestation, validForMs);
	const result = resultOf(attestation, validUntil);
	const by = `attested by ${attestation.by} on ${attestation.on}`;
	if (validUntil < scene.now.toISOString().slice(0, 10)) {
		const message = `The attestation ended on ${validUntil}`;
		const findings = [{ rule: 'manual/fresh', message, expected, observed: by, fix: advice(config, scene) }];
		return { status: 'expired', findings, attestation: result };
	}
	const lacking = lackOfEvidence(attestation, evidence, config);
	if (lacking !== null) {
		return { status: 'pending', findings: [{ rule: 'manual/evidence', ...lacking }], attestation: result };
	}
	return { findings: endingSoon(validUntil, validForMs, config, scene), attestation: result };
}
function lackOfEvidence({ evidence, sha256, result, by, on }, seen, config) {
	if (evidence === undefined) {
		if (config.evidence !== 'required' || result !== 'done')
			return null;
		const observed = `attested by ${by} on ${on}`;
		return { message: 'The attestation names no evidence', expected: 'a link or path as evidence', observed };
	}
	if (seen === null)
		return null;
	const { path, found } = seen;
	if (found === 'outside') {
		const message = 'The evidence leads out of the checkout';
		return { message, expected: 'a URL, or a path inside the checkout', observed: (0,bounded .Mm)(path) };
	}
	if (found === 'nothing') {
		const message = 'The evidence that the attestation names is not there';
		return { message, expected: 'a URL, or a path of the checkout', observed: (0,bounded .Mm)(`nothing at ${path}`) };
	}
	if (sha256 === undefined || seen.sha256 === sha256)
		return null;
	const observed = seen.sha256 === null ? `${path} is not a file` : `sha256 ${seen.sha256}`;
	return { message: `${path} is not what was attested`, expected: `sha256 ${sha256}`, observed: (0,bounded .Mm)(observed) };
}
const soonMs = 14 * dayMs;
function endingSoon(validUntil, validForMs, config, scene) {
	const left = Date.parse(`${validUntil}T00:00:00Z`) - scene.now.getTime();
	if (left > Math.min(soonMs, validForMs / 2))
		return [];
	return [
		{
			rule: 'manual/fresh',
			level: 'info',
			message: `The attestation ends soon, on ${validUntil}`,
			expected: config.how,
			observed: `valid through ${validUntil}`,
			fix: advice(config, scene),
		},
	];
}
function lastDay(attestation, validForMs) {
	const start = Date.parse(`${attestation.on}T00:00:00Z`);
	return new Date(start + Math.floor(validForMs / dayMs) * dayMs).toISOString().slice(0, 10);
}
function advice(config, scene) {
	const evidence = config.evidence === 'required' ? ', evidence: <link>' : '';
	const today = scene.now.toISOString().slice(0, 10);
	const file = scene.attestationsFile ?? '.github/readiness/attestations.yml';
	return `Then add to ${file}: \`- { item: ${scene.item.id}, by: <your name>, on: ${today}${evidence}, result: done }\``;
}
function resultOf(attestation, validUntil) {
	const { by, on, result, evidence, sha256, note, commit, environment } = attestation;
	return {
		by,
		on,
		result,
		evidence: evidence ?? null,
		...(sha256 !== undefined && { sha256 }),
		note: note ?? null,
		commit: commit ?? null,
		...(environment !== undefined && { environment }),
		validUntil,
	};
}

;



async function observe(asked, config, world) {
	const offer = await offerOf(config, world);
	if (offer !== null && typeof offer === 'object') {
		const { attestation, who, author } = offer;
		const evidence = await evidenceOf(asked.proposed, attestation, world);
		return { attestation, who, evidence, proposed: { counts: true, author } };
	}
	const proposed = offer === null ? null : { counts: false, why: offer };
	const attestation = world.attestation ?? null;
	if (attestation === null)
		return { attestation, who: null, evidence: null, proposed };
	const who = await whoOf(attestation, config, world);
	return { attestation, who, evidence: await evidenceOf(asked.evidence, attestation, world), proposed };
}
async function offerOf(config, world) {
	const { proposed } = world;
	if (proposed === undefined)
		return null;
	if ('refused' in proposed)
		return proposed.refused;
	const { attestation, author } = proposed;
	const { tick: _box, aliases: _names, ...rest } = attestation;
	try {
		const who = await whoOf({ ...rest, by: author }, config, world);
		const refusal = refusalOf(author, who, config);
		return refusal === null ? { attestation, author, who } : refusal.message;
	}
	catch (error) {
		if (!(error instanceof probe_error .B))
			throw error;
		return `${error.message}: ${error.observed}`;
	}
}
async function evidenceOf(asked, { sha256 }, world) {
	const [path] = asked?.paths ?? [];
	return path === undefined ? null : seen(path, sha256 !== undefined, world);
}
async function seen(path, wantsDigest, world) {
	const checkout = await world.place('checkout');
	try {
		const [facts] = (await checkout.stat(path)) === null ? [] : await checkout.find(path);
		if (!facts || facts.type === 'symlink')
			return { path, found: 'nothing', sha256: null };
		if (facts.type !== 'file')
			return { path, found: 'other', sha256: null };
		const options = { timeoutMs: world.timeoutMs, signal: world.signal };
		return { path, found: 'file', sha256: wantsDigest ? await checkout.sha256(path, options) : null };
	}
	catch (error) {
		if (!(error instanceof probe_error .B) || error.rule !== 'file/outside')
			throw error;
		return { path, found: 'outside', sha256: null };
	}
}

var codeowners = __webpack_require__(76623);
;


function questions(config, { attestation, proposed }) {
	return {
		person: { action: 'ask', how: config.how },
		evidence: questions_evidenceOf(attestation),
		proposed: questions_evidenceOf(proposed?.attestation),
		people: (attestation ?? proposed) ? ofPeople(config, attestation?.tick === true) : [],
	};
}
function questions_evidenceOf(attestation) {
	const path = attestation?.tick ? null : pathOf(attestation?.evidence);
	return path === null ? null : { action: 'read', paths: [path], pick: 'each' };
}
function ofPeople(config, isTick) {
	const teams = namesIn(config).filter(isTeam);
	const owned = pathsIn(config).length > 0;
	const ofTeams = owned ? [...teams, 'teams that CODEOWNERS names'] : teams;
	const author = isTick && (config.by !== undefined || config.signer === 'not-deployer');
	const later = (text, atMost) => ({ action: 'request', later: text, atMost });
	return [
		...(author ? [later('whose commit ticked the box, of the API of GitHub', 1)] : []),
		...(owned ? [{ action: 'read', paths: codeowners .Dq, pick: 'first' }] : []),
		...(ofTeams.length > 0
			? [later(`who is in ${ofTeams.join(', ')}, of the API of GitHub`, 2 * (owned ? mostTeams : teams.length))]
			: []),
	];
}
function pathOf(evidence) {
	if (evidence === undefined || /^[a-z][a-z0-9+.-]*:\/\//i.test(evidence))
		return null;
	const [path = ''] = evidence.split('#', 1);
	return path.replace(/:\d{1,9}(?:-\d{1,9})?$/, '') || null;
}

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
;


const schema_name = schemas .YjP().trim().min(1);
const schema = (0,fields .O2)({
	how: schemas .YjP().trim().min(1).meta({ description: 'What to do and what to write down' }),
	'valid-for': fields .p0.optional().meta({
		description: 'How long a statement counts, in whole days',
		without: '`defaults.attestation.valid-for`, 90d',
	}),
	by: schemas .YOg(schemas .KCZ([schema_name, (0,fields .O2)({ codeowners: schema_name })], 'expected a name, or a map with `codeowners`'))
		.min(1, 'an empty list lets nobody attest')
		.optional()
		.meta({
		title: 'list of names',
		description: 'Who may attest: names, logins or addresses as they stand in records and commits, teams (`@org/team`), `CODEOWNERS` for the owners of the checklist, or `codeowners: PATH` for those of a path',
		without: 'anybody',
	}),
	signer: schemas .k5n(['anybody', 'not-deployer']).default('anybody').meta({
		description: 'Whether who runs or made the deployment may attest, and bots in records',
	}),
	evidence: schemas .k5n(['required', 'optional']).default('optional').meta({
		description: 'Whether a link or path must be named; a path that is named must be there in any case',
	}),
});

;






const manual = (0,kind .q)({
	kind: 'manual',
	schema: schema,
	asksPerson: true,
	limitsWho: ({ by }) => by !== undefined,
	ownersOf: pathsIn,
	questions: questions,
	observe: observe,
	judge: judge,
});


  }),

  49540:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  codeOf),
	B: () => (  ProbeError)
  });
class ProbeError extends Error {
	name = 'ProbeError';
	rule;
	expected;
	observed;
	url;
	fix;
	constructor(rule, message, details) {
		super(message, { cause: details.cause });
		this.rule = rule;
		this.expected = details.expected;
		this.observed = details.observed;
		this.url = details.url;
		this.fix = details.fix;
	}
}
function codeOf(error) {
	const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}


  })

};
