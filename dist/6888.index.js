(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 6888;
const ids = [6888];
const modules = {

  13184: core[13184],

  14163: core[14163],

  79725: core[79725],

  16612: core[16612],

  84942: core[84942],

  37965: shared[37965],

  76888:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  service: () => (  service)
});

var kind = __webpack_require__(13184);
var matcher = __webpack_require__(77548);
var bounded = __webpack_require__(54637);
;


function refused(refusal) {
	return refusal === null ? [] : [refusal];
}
function encryptionFindings(name, tls) {
	if (tls.fault === null)
		return [];
	return [
		{
			rule: 'service/tls',
			level: 'warning',
			message: `The certificate of ${name} is not trusted; the application accepts it`,
			expected: 'a certificate for this host from a trusted authority',
			observed: tls.fault,
		},
	];
}
function versionFindings(name, expectation, major, version) {
	const wrong = expectation === undefined ? null : (0,matcher .J4)(expectation, major);
	if (wrong === null)
		return [];
	return [
		{
			rule: 'service/version',
			message: `${name} has another version than expected`,
			expected: wrong.expected,
			observed: `${wrong.observed} (${(0,bounded .Mm)(version, 100)})`,
		},
	];
}
function superuserFindings(powers, allowed) {
	if (powers.length === 0 || allowed === true)
		return [];
	return [
		{
			rule: 'service/superuser',
			level: allowed === false ? 'error' : 'warning',
			message: 'The user of the application has rights over the whole server',
			expected: 'rights on its own database only',
			observed: powers.join(', '),
		},
	];
}

;

function judgeMysql(facts, config, target) {
	return [
		...encryptionFindings(`MySQL at ${target}`, facts.tls),
		...versionFindings(`MySQL at ${target}`, config.version, facts.major, facts.version),
		...superuserFindings(facts.powers, config.superuser),
	];
}

var unjudged = __webpack_require__(33099);
;


function compareMigrations(files, applied) {
	if (files.length === 0) {
		return [
			{
				rule: 'service/migrations',
				message: 'The repository has no migration files to compare with',
				expected: 'files such as shop/migrations/0001_initial.py',
				observed: 'none',
				inconclusive: true,
				fix: unjudged ._.migrations,
			},
		];
	}
	if (applied === null) {
		return [
			{
				rule: 'service/migrations',
				message: 'No migration was ever applied to this database',
				expected: `the table django_migrations with ${files.length} migrations of the repository`,
				observed: 'no such table',
			},
		];
	}
	const done = new Set(applied);
	const isDone = ({ id, replaces }) => done.has(id) || (replaces.length > 0 && replaces.every((one) => done.has(one)));
	const replaced = new Set(files.filter(isDone).flatMap(({ replaces }) => replaces));
	const pending = files.filter((one) => !isDone(one) && !replaced.has(one.id)).map(({ id }) => id);
	const known = new Set(files.flatMap(({ id, replaces }) => [id, ...replaces]));
	const apps = new Set(files.map(({ id }) => id.slice(0, id.indexOf('.'))));
	const foreign = applied.filter((id) => !known.has(id) && apps.has(id.slice(0, id.indexOf('.'))));
	return [
		...(pending.length === 0
			? []
			: [
				{
					rule: 'service/migrations',
					message: `${pending.length} of ${files.length} migrations of the repository are not applied`,
					expected: 'every migration applied',
					observed: `missing: ${some(pending)}`,
				},
			]),
		...(foreign.length === 0
			? []
			: [
				{
					rule: 'service/migrations',
					level: 'warning',
					message: 'The database is ahead of the repository',
					expected: 'migrations that the repository has',
					observed: `applied, without a file: ${some(foreign)}`,
					fix: 'See whether another release was deployed, or a migration was removed or renamed after it was applied.',
				},
			]),
	];
}
function some(ids) {
	const shown = ids.slice(0, 5).map((id) => (0,bounded .Mm)(id, 80));
	return shown.join(', ') + (ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '');
}

;


function judgePostgres({ server, files }, config, target) {
	return [
		...encryptionFindings(`PostgreSQL at ${target}`, server.tls),
		...versionFindings(`PostgreSQL at ${target}`, config.version, server.major, server.version),
		...superuserFindings(server.powers, config.superuser),
		...notRequired(server, config, target),
		...(files === null ? [] : compareMigrations(files, server.applied)),
	];
}
function notRequired(server, config, target) {
	if (!server.isPublic || !server.canFallBack || config.tls === false)
		return [];
	return [
		{
			rule: 'service/tls',
			level: 'warning',
			message: `The settings of the application do not require TLS for ${target}`,
			expected: '`sslmode=verify-full`, or at least `require`',
			observed: 'no `sslmode`, or one that falls back to the clear',
		},
	];
}

;



function judgeRedis(facts, config, target) {
	return [
		...authenticationFindings(facts, target),
		...refused(facts.refusal),
		...(facts.inside === null ? [] : insideFindings(facts.inside, config, target)),
	];
}
function authenticationFindings({ anonymous }, target) {
	if (anonymous === 'refused')
		return [];
	return [
		{
			rule: 'service/auth-required',
			message: anonymous === 'accepted'
				? `Redis at ${target} answers clients that give no password`
				: `Redis at ${target} has no password; only protected mode keeps strangers out`,
			expected: 'NOAUTH to a client without a password',
			observed: anonymous === 'accepted' ? 'PONG' : 'DENIED by protected mode',
		},
	];
}
function insideFindings(inside, config, target) {
	return [
		...encryptionFindings(`Redis at ${target}`, inside.tls),
		...(inside.version === null
			? untold('service/version', 'the version', config.version, target)
			: versionFindings(`Redis at ${target}`, config.version, Number.parseInt(inside.version, 10), inside.version)),
		...protectedModeFindings(inside, config, target),
		...evictionFindings(inside, config, target),
	];
}
function protectedModeFindings({ protectedMode }, config, target) {
	const required = config['protected-mode'];
	if (protectedMode === null)
		return untold('service/protected-mode', 'protected mode', required, target);
	if (protectedMode)
		return [];
	return [
		{
			rule: 'service/protected-mode',
			level: required ? 'error' : 'info',
			message: `Protected mode of Redis at ${target} is off`,
			expected: 'protected-mode yes',
			observed: 'protected-mode no',
		},
	];
}
function evictionFindings({ eviction, maxMemory }, config, target) {
	const wrong = config.eviction === undefined ? null : (0,matcher .J4)(config.eviction, eviction ?? matcher .Ge);
	return [
		...(eviction === null ? untold('service/eviction', 'the eviction policy', config.eviction, target) : []),
		...(wrong === null || eviction === null
			? []
			: [
				{
					rule: 'service/eviction',
					level: 'error',
					message: `Redis at ${target} evicts by another policy than expected`,
					expected: wrong.expected,
					observed: wrong.observed,
				},
			]),
		...(maxMemory === 0
			? [
				{
					rule: 'service/eviction',
					level: 'warning',
					message: `Redis at ${target} has no memory limit`,
					expected: 'a `maxmemory` that the machine can spare',
					observed: 'maxmemory 0',
				},
			]
			: []),
	];
}
function untold(rule, what, asked, target) {
	if (asked === undefined)
		return [];
	return [
		{
			rule,
			level: 'error',
			message: `Redis at ${target} does not tell ${what} to the user of the application`,
			expected: 'INFO and CONFIG GET',
			observed: 'refused',
			inconclusive: true,
			fix: unjudged ._.redis,
		},
	];
}

;


function judgeS3(facts, config, target, scene) {
	return [
		...refused(facts.refusal),
		...publicFindings('service/public-bucket', facts.publicList, `The bucket at ${target} lists its objects to everybody`, target),
		...(facts.publicObject === null || config['public-objects'] === 'allowed'
			? []
			: publicFindings('service/public-object', facts.publicObject, `The bucket at ${target} gives its objects to everybody`, target)),
		...(facts.refusal === null ? newestFindings(facts, config, target, scene) : []),
	];
}
function publicFindings(rule, access, message, target) {
	if (access === 'refused')
		return [];
	const expected = 'status 403 without a signature';
	if (access === 'allowed')
		return [{ rule, message, expected, observed: 'an answer with the data' }];
	return [
		{
			rule,
			message: `Whether strangers may read at ${target} was not decided`,
			expected,
			observed: access.unknown,
			inconclusive: true,
			fix: unjudged ._.undecided,
		},
	];
}
function newestFindings({ newest }, config, target, scene) {
	if (config.newest === undefined)
		return [];
	const { prefix, 'younger-than': youngest, 'larger-than': smallest } = config.newest;
	const where = `${prefix === '' ? 'in the bucket' : `under ${prefix}`} at ${target}`;
	if (newest === null) {
		return [
			{ rule: 'service/newest', message: `There is no object ${where}`, expected: 'at least one', observed: 'none' },
		];
	}
	const ageMs = scene.now.getTime() - newest.modifiedMs;
	if (youngest !== undefined && ageMs < -mostSkewMs) {
		const modified = new Date(newest.modifiedMs).toISOString();
		return [
			{
				rule: 'service/newest',
				message: `The age of the newest object ${where} is not clear: it is dated in the future`,
				expected: `younger than ${hours(youngest)}`,
				observed: modified,
				inconclusive: true,
				fix: unjudged ._.clock,
			},
		];
	}
	return [
		...(youngest !== undefined && ageMs > youngest
			? [
				{
					rule: 'service/newest',
					message: `The newest object ${where} is too old`,
					expected: `younger than ${hours(youngest)}`,
					observed: `${hours(ageMs)} old (${new Date(newest.modifiedMs).toISOString()})`,
				},
			]
			: []),
		...(smallest !== undefined && newest.size <= smallest
			? [
				{
					rule: 'service/newest',
					message: `The newest object ${where} is too small`,
					expected: `more than ${smallest} bytes`,
					observed: `${newest.size} bytes`,
				},
			]
			: []),
	];
}
const mostSkewMs = 15 * 60_000;
function hours(ms) {
	return ms < 3_600_000 ? `${Math.round(ms / 60_000)} minutes` : `${(ms / 3_600_000).toFixed(1)} hours`;
}

;

function judgeSmtp(facts, config, target, scene) {
	return [
		...refused(facts.refusal),
		...(facts.inside === null ? [] : smtp_insideFindings(facts.inside, config, target, scene)),
		...relayFindings(facts, target),
	];
}
function smtp_insideFindings(inside, config, target, scene) {
	return [
		...encryptionFindings(`the mail server at ${target}`, inside.tls),
		...(config.auth && !inside.loggedIn
			? [
				{
					rule: 'service/login',
					message: 'The settings of the application name no user, so it cannot log in',
					expected: 'a user and a password in the settings',
					observed: 'no user',
				},
			]
			: []),
		...deliveryFindings(inside, config, target, scene),
	];
}
function deliveryFindings({ sent }, config, target, scene) {
	if (config['send-to'] === undefined || sent === 'accepted')
		return [];
	if (sent === null) {
		return scene.allowStateChanges
			? []
			: [
				{
					rule: 'service/delivery',
					message: 'The test message was not sent, since this run may not change state',
					expected: 'a run with `allow-state-changes`',
					observed: 'a run without',
					inconclusive: true,
				},
			];
	}
	return [
		{
			rule: 'service/delivery',
			message: `The mail server at ${target} does not take the test message`,
			expected: 'reply 250',
			observed: `reply ${sent.refusedWith}`,
		},
	];
}
function relayFindings({ relay, hasUser, isPublic }, target) {
	if (relay === null || relay === 'refused')
		return [];
	if (relay === 'accepted') {
		const meant = !hasUser && !isPublic;
		return [
			{
				rule: 'service/open-relay',
				level: meant ? 'warning' : 'error',
				message: `The mail server at ${target} relays for clients that did not log in`,
				expected: 'a refusal of a foreign recipient without a login',
				observed: 'sender and recipient of foreign domains accepted',
			},
		];
	}
	return [
		{
			rule: 'service/open-relay',
			message: `Whether the mail server at ${target} relays for strangers was not decided`,
			expected: 'a final reply to a foreign recipient',
			observed: 'deferredWith' in relay ? `reply ${relay.deferredWith}, which puts it off` : relay.unknown,
			inconclusive: true,
			fix: 'Try again later, by `retry`; where the provider never decides, `relay-test: false` leaves the question out.',
		},
	];
}

;






function judge(observation, config, scene) {
	return { findings: findings(observation, config, scene) };
}
function findings({ target, seen }, config, scene) {
	if ('refusal' in seen)
		return refused(seen.refusal);
	if ('postgres' in seen && config.postgres)
		return judgePostgres(seen.postgres, config.postgres, target);
	if ('mysql' in seen && config.mysql)
		return judgeMysql(seen.mysql, config.mysql, target);
	if ('redis' in seen && config.redis)
		return judgeRedis(seen.redis, config.redis, target);
	if ('smtp' in seen && config.smtp)
		return judgeSmtp(seen.smtp, config.smtp, target, scene);
	if ('s3' in seen && config.s3)
		return judgeS3(seen.s3, config.s3, target, scene);
	throw new RangeError('what was seen is of another service than the check names');
}

var place = __webpack_require__(14163);
var schema = __webpack_require__(72050);
var sources = __webpack_require__(93218);
;



function questions(config, scene) {
	const { name, source } = (0,schema .z)(config);
	const { connections } = sources .T[name];
	const paths = scene.environment.envFiles ?? [];
	const wantsMigrations = config.postgres?.migrations !== undefined;
	return {
		envFiles: source.url !== undefined || paths.length === 0
			? null
			: { action: 'read', paths, pick: 'each', ...(0,place .Ws)(config, scene) },
		migrations: wantsMigrations
			? {
				files: { action: 'read', paths: ['**/migrations/*.py'], pick: 'each' },
				labels: { action: 'read', paths: ['**/apps.py'], pick: 'there' },
			}
			: null,
		connection: source.url === undefined
			? { action: 'connect', later: `${name} at the address in ${source['from-env']}`, atMost: connections }
			: { action: 'connect', ...addressIn(name, source.url), times: connections, note: `as ${name}` },
	};
}
function addressIn(name, url) {
	const source = sources .T[name];
	return source.address(source.fromUrl(url));
}

;




const service = (0,kind .q)({
	kind: 'service',
	schema: schema .w,
	urlTexts: ([, key, ...deeper]) => key === 'url' && deeper.length === 0,
	changes: ({ smtp }, { allowStateChanges }) => allowStateChanges && smtp?.['send-to'] !== undefined,
	questions: questions,
	observe: async (asked, config, world) => (await Promise.all( [__webpack_require__.e(4614), __webpack_require__.e(8599), __webpack_require__.e(4569)]).then(__webpack_require__.bind(__webpack_require__, 4768))).observe(asked, config, world),
	judge: judge,
});


  }),

  72050:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  w: () => (  schema_schema),
  z: () => (  serviceOf)
});

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var dotenv = __webpack_require__(84595);
var can_fail = __webpack_require__(46960);
var schema = __webpack_require__(21070);
var urls = __webpack_require__(51817);
;




function source(parse) {
	return {
		'from-env': schemas .YjP()
			.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'expected the name of a key in the env file, such as DATABASE_URL')
			.optional()
			.meta({
			title: 'key',
			description: 'Key of the env file: of a URL, or of the host, whose neighbours (`DB_PORT`, `DB_USER`, \u2026) are then read',
			without: '`url` is needed',
		}),
		url: schemas .YjP()
			.check((context) => {
			try {
				parse(context.value);
			}
			catch (error) {
				if (!(error instanceof urls .UN))
					throw error;
				context.issues.push({ code: 'custom', input: undefined, message: error.message });
			}
		})
			.optional()
			.meta({
			title: 'URL',
			description: 'The settings as one URL; give it as a secret',
			without: '`from-env` is needed',
		}),
	};
}
function oneSource(config, context) {
	if ((config['from-env'] === undefined) === (config.url === undefined)) {
		context.addIssue({ code: 'custom', message: 'give either from-env, the key of the env file, or url' });
	}
}
const tls = schemas .zMY().optional().meta({
	description: '`true` asks for TLS and a trusted certificate, `false` for neither',
	without: 'both are required wherever the internet is crossed, and what the settings ask for elsewhere',
});
const version = (0,schema .fR)(schema .eh, can_fail .tQ, 'version').optional().meta({
	description: 'Major number of the server, such as `{ gte: 16 }`; MariaDB counts from 10',
});

;




const mysqlSchema = (0,fields .O2)({
	...source(urls .yh),
	version: version,
	tls: tls,
	superuser: schemas .zMY().optional().meta({
		description: '`true` accepts a user with rights over the server, `false` makes it an error',
		without: 'a warning',
	}),
}).superRefine(oneSource);

;




const postgresSchema = (0,fields .O2)({
	...source(urls .RB),
	version: version,
	tls: tls,
	migrations: schemas .euz('django', 'the only migrations that can be compared are those of django').optional().meta({
		description: 'Compares `django_migrations` with the migration files of the checkout',
	}),
	superuser: schemas .zMY().optional().meta({
		description: '`true` accepts a user with rights over the server, `false` makes it an error',
		without: 'a warning',
	}),
}).superRefine(oneSource);

;





const redisSchema = (0,fields .O2)({
	...source(urls .Ld),
	version: version,
	tls: tls,
	eviction: schema .Ax.optional().meta({ description: 'The `maxmemory-policy`, such as `noeviction`' }),
	'protected-mode': schemas .euz(true, 'only `true` can be required').optional().meta({
		description: 'Protected mode must be on',
		without: 'a note',
	}),
}).superRefine(oneSource);

;




const s3Schema = (0,fields .O2)({
	...source(urls .AB),
	tls: tls,
	'public-objects': schemas .k5n(['refused', 'allowed']).default('refused').meta({
		description: 'Whether strangers may read an object; nobody may list',
	}),
	newest: (0,fields .O2)({
		prefix: schemas .YjP().default('').meta({ description: 'How the key of an object begins', without: 'every object' }),
		'younger-than': fields .p0.optional().meta({ description: 'Most time since it was stored' }),
		'larger-than': fields .Ej.optional().meta({ description: 'More bytes than this' }),
	})
		.refine((newest) => newest['younger-than'] ?? newest['larger-than'], 'give younger-than, larger-than or both')
		.optional()
		.meta({
		title: '`{ prefix, younger-than, larger-than }`',
		description: 'The newest object under the prefix, for backups that leave the machine',
	}),
}).superRefine(oneSource);

;




const address = schemas .YjP()
	.regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/, 'expected a mail address');
const smtpSchema = (0,fields .O2)({
	...source(urls .AI),
	tls: tls,
	auth: schemas .euz(true, 'only `true` can be required').optional().meta({
		description: 'The application must log in',
		without: 'where the settings name a user',
	}),
	'relay-test': schemas .zMY().default(true).meta({
		description: 'Asks without a login for delivery to a foreign domain, and stops before any message',
	}),
	'send-to': address.optional().meta({
		title: 'mail address',
		description: 'Sends one message there; only in a run that allows state changes',
	}),
	from: address.optional().meta({ title: 'mail address', description: 'Sender of that message' }),
})
	.superRefine(oneSource)
	.superRefine((config, context) => {
	if ((config['send-to'] === undefined) !== (config.from === undefined)) {
		const path = [config.from === undefined ? 'send-to' : 'from'];
		context.addIssue({ code: 'custom', path, message: 'a test message needs both `send-to` and `from`' });
	}
});

var sources = __webpack_require__(93218);
;









const names = Object.keys(sources .T);
const schema_schema = (0,fields .O2)({
	postgres: postgresSchema.optional().meta({ title: 'map', description: 'A PostgreSQL database' }),
	mysql: mysqlSchema.optional().meta({ title: 'map', description: 'A MySQL or MariaDB database' }),
	redis: redisSchema.optional().meta({ title: 'map', description: 'A Redis or Valkey server' }),
	smtp: smtpSchema.optional().meta({ title: 'map', description: 'A mail server' }),
	s3: s3Schema.optional().meta({ title: 'map', description: 'A bucket of an object storage' }),
	reader: schemas .k5n(dotenv .O9).optional().meta({
		title: 'as in `env`',
		description: 'The program that loads the env file; needed where programs would read a key differently',
	}),
	on: fields.on,
	...fields .os,
}).superRefine((config, context) => {
	if (named(config).length !== 1) {
		const message = `name exactly one service: ${names.join(', ')}; a list holds several checks`;
		context.addIssue({ code: 'custom', message });
	}
});
function named(config) {
	return names.filter((name) => config[name] !== undefined);
}
function serviceOf(config) {
	const name = named(config)[0];
	return { name, source: config[name] };
}


  }),

  93218:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  T: () => (  sources),
  $: () => (  targetOf)
});

var formats_host = __webpack_require__(16612);
var probe_error = __webpack_require__(49540);
var urls = __webpack_require__(51817);
;


class Reader {
	missing = [];
	#keys;
	constructor(keys) {
		this.#keys = keys;
	}
	optional(...names) {
		for (const name of names) {
			const value = this.#keys.get(name);
			if (value !== undefined)
				return value;
		}
		return undefined;
	}
	required(...names) {
		const value = this.optional(...names);
		if (value === undefined)
			this.missing.push(names.join(' or '));
		return value ?? '';
	}
	flag(...names) {
		const value = this.optional(...names)?.toLowerCase();
		if (value === undefined)
			return undefined;
		if (/^(true|1|yes|on|y|t)$/.test(value))
			return true;
		if (/^(false|0|no|off|n|f|null|none)$/.test(value))
			return false;
		throw this.unclear(names.join(' or '), 'true or false');
	}
	port(fallback, ...names) {
		const value = this.optional(...names);
		if (value === undefined)
			return fallback;
		if (!/^\d{1,5}$/.test(value) || Number(value) < 1 || Number(value) > 65_535) {
			throw this.unclear(names.join(' or '), 'a port from 1 to 65535');
		}
		return Number(value);
	}
	complete() {
		if (this.missing.length === 0)
			return;
		throw new probe_error .B('service/settings', `${this.#keys.name} lacks settings of the service`, {
			expected: this.missing.join(', '),
			observed: 'missing or empty',
		});
	}
	unclear(names, expected) {
		return new probe_error .B('service/settings', `${names} in ${this.#keys.name} cannot be understood`, {
			expected,
			observed: 'something else',
		});
	}
}
function fromUrl(keys, key, text, parse) {
	try {
		return parse(text);
	}
	catch (error) {
		if (!(error instanceof urls .UN))
			throw error;
		throw new probe_error .B('service/settings', `${key} in ${keys.name} is not the URL of the service`, {
			expected: error.message,
			observed: 'a text that cannot be read so',
		});
	}
}
function prefixOf(key) {
	return /^(.*_|)(?:HOST|HOSTNAME|SERVER)$/.exec(key)?.[1];
}
function fromKey(keys, key, prefixes, parse, parts) {
	const value = keys.get(key);
	if (value?.includes('://'))
		return fromUrl(keys, key, value, parse);
	const own = prefixOf(key);
	if (value !== undefined && own === undefined)
		return fromUrl(keys, key, value, parse);
	const prefix = own ?? prefixes.find((one) => keys.get(`${one}HOST`) !== undefined);
	const reader = new Reader(keys);
	if (prefix === undefined) {
		reader.required(key, ...prefixes.map((one) => `${one}HOST`));
		reader.complete();
	}
	const settings = parts(reader, prefix ?? '');
	reader.complete();
	return settings;
}
function postgresFrom(keys, key) {
	return fromKey(keys, key, ['DB_', 'POSTGRES_', 'DATABASE_', 'PG'], urls .RB, (reader, prefix) => databaseParts(reader, [prefix, 'POSTGRES_'], 5432, reader.optional(`${prefix}SSLMODE`, `${prefix}SSL_MODE`, 'PGSSLMODE')));
}
function mysqlFrom(keys, key) {
	return fromKey(keys, key, ['DB_', 'MYSQL_', 'MARIADB_', 'DATABASE_'], urls .yh, (reader, prefix) => databaseParts(reader, [prefix, 'MYSQL_', 'MARIADB_'], 3306, undefined));
}
function databaseParts(reader, prefixes, port, sslmode) {
	const [own = ''] = prefixes;
	const named = (...ends) => [
		...new Set(prefixes.flatMap((prefix) => ends.map((end) => prefix + end))),
	];
	const modes = {
		disable: 'disabled',
		require: 'required',
		'verify-ca': 'verified',
		'verify-full': 'verified',
	};
	return {
		host: reader.required(`${own}HOST`, `${own}HOSTNAME`, `${own}SERVER`).toLowerCase(),
		port: reader.port(port, `${own}PORT`),
		user: reader.required(...named('USER', 'USERNAME')),
		password: reader.required(...named('PASSWORD', 'PASS')),
		database: reader.required(...named('NAME', 'DB', 'DATABASE')),
		encryption: modes[sslmode?.toLowerCase() ?? ''] ?? 'preferred',
	};
}
function redisFrom(keys, key) {
	return fromKey(keys, key, ['REDIS_', 'VALKEY_', 'CACHE_'], urls .Ld, (reader, prefix) => ({
		host: reader.required(`${prefix}HOST`, `${prefix}HOSTNAME`, `${prefix}SERVER`).toLowerCase(),
		port: reader.port(6379, `${prefix}PORT`),
		user: reader.optional(`${prefix}USER`, `${prefix}USERNAME`) ?? null,
		password: reader.optional(`${prefix}PASSWORD`, `${prefix}PASS`) ?? null,
		encryption: reader.flag(`${prefix}SSL`, `${prefix}TLS`, `${prefix}USE_SSL`, `${prefix}USE_TLS`)
			? 'verified'
			: 'disabled',
	}));
}
function smtpFrom(keys, key) {
	return fromKey(keys, key, ['EMAIL_', 'SMTP_', 'MAIL_'], urls .AI, (reader, prefix) => {
		const scheme = reader.optional(`${prefix}ENCRYPTION`, `${prefix}SECURE`, `${prefix}SCHEME`)?.toLowerCase();
		const useSsl = reader.flag(`${prefix}USE_SSL`, `${prefix}SSL`) ?? ['ssl', 'smtps', 'true', '1'].includes(scheme ?? '');
		const useTls = reader.flag(`${prefix}USE_TLS`, `${prefix}TLS`, `${prefix}STARTTLS`) ?? ['tls', 'starttls'].includes(scheme ?? '');
		const port = reader.port(useSsl ? 465 : useTls ? 587 : 25, `${prefix}PORT`);
		const user = reader.optional(`${prefix}HOST_USER`, `${prefix}USER`, `${prefix}USERNAME`);
		const password = ['HOST_PASSWORD', 'PASSWORD', 'PASS'].map((end) => prefix + end);
		const byDefault = prefix === 'EMAIL_' ? 'disabled' : 'preferred';
		return {
			host: reader.required(`${prefix}HOST`, `${prefix}SERVER`, `${prefix}HOSTNAME`).toLowerCase(),
			port,
			user: user ?? null,
			password: user === undefined ? null : reader.required(...password),
			implicit: useSsl || (port === 465 && !useTls && prefix !== 'EMAIL_'),
			encryption: useSsl || useTls ? 'verified' : byDefault,
		};
	});
}
function s3From(keys, key) {
	const reader = new Reader(keys);
	const bucket = reader.required(key);
	const accessKeyId = reader.required('AWS_ACCESS_KEY_ID', 'AWS_S3_ACCESS_KEY_ID', 'S3_ACCESS_KEY_ID', 'S3_ACCESS_KEY');
	const secretAccessKey = reader.required('AWS_SECRET_ACCESS_KEY', 'AWS_S3_SECRET_ACCESS_KEY', 'S3_SECRET_ACCESS_KEY', 'S3_SECRET_KEY');
	const region = reader.optional('AWS_S3_REGION_NAME', 'AWS_REGION', 'AWS_DEFAULT_REGION', 'S3_REGION') ?? 'us-east-1';
	const endpoint = reader.optional('AWS_S3_ENDPOINT_URL', 'AWS_ENDPOINT_URL_S3', 'AWS_ENDPOINT_URL', 'S3_ENDPOINT');
	reader.complete();
	if (bucket !== '' && !/^[A-Za-z0-9][A-Za-z0-9._-]{1,254}$/.test(bucket)) {
		throw reader.unclear(key, 'the name of a bucket');
	}
	const virtual = reader.optional('AWS_S3_ADDRESSING_STYLE') === 'virtual';
	const sessionToken = reader.optional('AWS_SESSION_TOKEN') ?? null;
	return {
		bucketUrl: bucketUrl(reader, endpoint, bucket, region, virtual),
		region,
		accessKeyId,
		secretAccessKey,
		sessionToken,
	};
}
function bucketUrl(reader, endpoint, bucket, region, virtual) {
	const url = URL.parse(endpoint ?? `https://s3.${region}.amazonaws.com`);
	if (url === null || !/^https?:$/.test(url.protocol))
		throw reader.unclear('AWS_S3_ENDPOINT_URL', 'an https URL');
	if (virtual || (endpoint === undefined && !bucket.includes('.')))
		return `${url.protocol}//${bucket}.${url.host}`;
	return `${url.origin}${url.pathname.replace(/(?<!\/)\/+$/, '')}/${bucket}`;
}

;



const endpoint = ({ host, port }) => ({ host, port });
const sources_password = (settings) => [settings.password];
const sources = {
	postgres: { fromUrl: urls .RB, fromKeys: postgresFrom, secrets: sources_password, address: endpoint, connections: 2 },
	mysql: { fromUrl: urls .yh, fromKeys: mysqlFrom, secrets: sources_password, address: endpoint, connections: 2 },
	redis: { fromUrl: urls .Ld, fromKeys: redisFrom, secrets: sources_password, address: endpoint, connections: 2 },
	smtp: { fromUrl: urls .AI, fromKeys: smtpFrom, secrets: sources_password, address: endpoint, connections: 2 },
	s3: {
		fromUrl: urls .AB,
		fromKeys: s3From,
		secrets: ({ secretAccessKey, accessKeyId, sessionToken }) => [secretAccessKey, accessKeyId, sessionToken],
		address: ({ bucketUrl }) => {
			const { hostname, port, protocol } = new URL(bucketUrl);
			return {
				host: hostname.replace(/^\[|\]$/g, ''),
				port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port),
			};
		},
		connections: 12,
	},
};
function targetOf(name, settings) {
	if (name === 's3')
		return new URL(settings.bucketUrl).host;
	const { host, port } = sources[name].address(settings);
	return (0,formats_host .M0)(host, port);
}


  }),

  51817:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	AB: () => (  s3Url),
	AI: () => (  smtpUrl),
	Ld: () => (  redisUrl),
	RB: () => (  postgresUrl),
	UN: () => (  UrlError),
	yh: () => (  mysqlUrl)
  });
  var _formats_percent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37965);

class UrlError extends Error {
}
const encodeIt = '; percent-encode special characters of the password';
function parse(text, schemes, example) {
	const url = URL.parse(text.trim());
	if (url === null || !schemes.test(url.protocol)) {
		const why = url === null && text.includes('://') ? encodeIt : '';
		throw new UrlError(`expected a URL such as ${example}${why}`);
	}
	if (/@/.test(url.pathname + url.search + url.hash))
		throw new UrlError(`expected a URL such as ${example}${encodeIt}`);
	if (url.hostname === '')
		throw new UrlError('the URL names no host; a socket of this machine cannot be asked');
	return url;
}
function hostOf(url) {
	const host = (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.hostname).replace(/^\[|\]$/g, '');
	if (host.startsWith('/'))
		throw new UrlError('the URL names a socket of its machine, which cannot be asked from here');
	return host.toLowerCase();
}
function postgresUrl(text) {
	const url = parse(text, /^(postgres|postgresql|pgsql|psql|postgis|timescale|postgresql\+\w+|postgres\+\w+):$/, 'postgres://user:password@host:5432/name');
	return database(url, 5432, postgresEncryption(url.searchParams.get('sslmode') ?? ''));
}
function postgresEncryption(mode) {
	if (mode === 'disable')
		return 'disabled';
	if (mode === 'require')
		return 'required';
	return mode === 'verify-ca' || mode === 'verify-full' ? 'verified' : 'preferred';
}
function mysqlUrl(text) {
	const url = parse(text, /^(mysql|mysql2|mariadb|mysql\+\w+|mariadb\+\w+|mysqlgis):$/, 'mysql://user:password@host:3306/name');
	const mode = (url.searchParams.get('ssl-mode') ?? url.searchParams.get('ssl_mode') ?? '').toUpperCase();
	const encryption = mode === 'DISABLED'
		? 'disabled'
		: mode === 'REQUIRED'
			? 'required'
			: mode.startsWith('VERIFY')
				? 'verified'
				: 'preferred';
	return database(url, 3306, encryption);
}
function database(url, port, encryption) {
	const name = (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.pathname.replace(/^\//, ''));
	if (url.username === '')
		throw new UrlError('the URL names no user');
	if (name === '')
		throw new UrlError('the URL names no database');
	return {
		host: hostOf(url),
		port: Number(url.port) || port,
		user: (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.username),
		password: (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.password),
		database: name,
		encryption,
	};
}
function redisUrl(text) {
	const url = parse(text, /^(redis|rediss|valkey|valkeys|rediscache):$/, 'redis://:password@host:6379/0');
	return {
		host: hostOf(url),
		port: Number(url.port) || 6379,
		user: url.username === '' || url.password === '' ? null : (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.username),
		password: url.password === '' ? null : (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.password),
		encryption: /^(rediss|valkeys):$/.test(url.protocol) ? 'verified' : 'disabled',
	};
}
function smtpUrl(text) {
	const url = parse(text, /^(smtp|smtps|submission|submissions|smtp\+tls|smtp\+ssl):$/, 'smtp://user:password@host:587');
	const implicit = /^(smtps|submissions|smtp\+ssl):$/.test(url.protocol);
	return {
		host: hostOf(url),
		port: Number(url.port) || (implicit ? 465 : 587),
		user: url.username === '' ? null : (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.username),
		password: url.username === '' ? null : (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.password),
		implicit,
		encryption: implicit || url.protocol === 'smtp+tls:' ? 'verified' : 'preferred',
	};
}
function s3Url(text) {
	const url = parse(text, /^https?:$/, 'https://key:secret@endpoint/bucket?region=eu-central-1');
	const bucket = url.pathname.replace(/^\/|\/$/g, '');
	if (url.username === '' || url.password === '')
		throw new UrlError('the URL names no key and secret');
	if (bucket === '' || bucket.includes('/'))
		throw new UrlError('the path of the URL is the name of the bucket');
	return {
		bucketUrl: `${url.origin}/${bucket}`,
		region: url.searchParams.get('region') ?? 'us-east-1',
		accessKeyId: (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.username),
		secretAccessKey: (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_0__  .o)(url.password),
		sessionToken: null,
	};
}


  }),

  33099: shared[33099]

};
return { ids, modules };
})
