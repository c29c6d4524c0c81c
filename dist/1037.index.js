(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 1037;
const ids = [1037];
const modules = {

  13184: core[13184],

  79725: core[79725],

  76623: core[76623],

  84942: core[84942],

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


  })

};
return { ids, modules };
})
