(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 5737;
const ids = [5737,5209];
const modules = {

  86038: shared[86038],

  54375: core[54375],

  41919: shared[41919],

  38723: shared[38723],

  2027: shared[2027],

  95209: core[95209],

  94790:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Js: () => (  passwordInJson),
	eu: () => (  connectionPassword)
  });
const server = /^(?:host|server|data source|datasource|address|addr|network address|endpoint|account ?endpoint)$/;
const longest = 8192;
function connectionString(text) {
	if (text.length > longest || !text.includes(';') || !text.includes('='))
		return null;
	const pairs = new Map();
	for (const part of text.split(';')) {
		const at = part.indexOf('=');
		if (at < 0) {
			if (part.trim() !== '')
				return null;
			continue;
		}
		const value = part.slice(at + 1).trim();
		pairs.set(part.slice(0, at).trim().toLowerCase(), /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value);
	}
	return [...pairs.keys()].some((key) => server.test(key)) ? pairs : null;
}
const ofGo = /^[^:@/\s]{1,100}:(.{0,500})@(?:tcp|tcp6|unix)\([^()]{0,300}\)\//s;
const ofOracle = /^jdbc:oracle:[a-z0-9]+:[^/@\s]{1,100}\/([^@\s]{1,200})@/;
const ofLibpq = /^(?:[a-z_]{2,40}=(?:'[^']*'|[^\s']*)\s+)*password=(?:'([^']*)'|([^\s']*))(?:\s|$)/;
function connectionPassword(text) {
	if (text.length > longest || !/[=:]/.test(text))
		return undefined;
	const pairs = text.includes(';') ? connectionString(text.replace(/^jdbc:[a-z]+:\/\/[^;]*;/, 'server=;')) : null;
	const isOfLibpq = /(?:^|\s)(?:host|hostaddr|dbname)=/.test(text);
	const [, quoted, plain] = (isOfLibpq && ofLibpq.exec(text.trim())) || [];
	const inPairs = pairs?.get('password') ?? pairs?.get('pwd');
	if (inPairs !== undefined || !text.includes('@'))
		return inPairs ?? quoted ?? plain;
	return ofGo.exec(text.trim())?.[1] ?? ofOracle.exec(text.trim())?.[1] ?? quoted ?? plain;
}
function passwordInJson(text) {
	if (text.length > longest || !text.trimStart().startsWith('{') || !/"pass/i.test(text))
		return undefined;
	try {
		const one = JSON.parse(text);
		if (one === null || typeof one !== 'object')
			return undefined;
		const [, password] = Object.entries(one).find(([name]) => /^(?:password|passwd|pass)$/i.test(name)) ?? [];
		return typeof password === 'string' ? password : undefined;
	}
	catch {
		return undefined;
	}
}


  }),

  15944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	NZ: () => (  wholeStageOf),
	fF: () => (  baseImage),
	ht: () => (  variablesOf),
	lS: () => (  copiesOf),
	oG: () => (  workdirOf)
  });
  var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83380);

function stageOf(text, target) {
	const lines = text.split('\n');
	const starts = lines.flatMap((line, index) => (/^\s*FROM\s/i.test(line) ? [index] : []));
	const named = starts.find((at) => / AS\s+(\S+)/i.exec(lines[at] ?? '')?.[1]?.toLowerCase() === target.toLowerCase());
	const from = named ?? starts.at(-1) ?? 0;
	const to = starts.find((at) => at > from) ?? lines.length;
	return lines.map((line, index) => (index >= from && index < to ? line : '')).join('\n');
}
function wholeStageOf(text, target) {
	const lines = text.split('\n');
	const stages = stagesOf(text);
	const kept = new Set();
	const named = stages.find(({ name }) => name !== undefined && name === target.toLowerCase());
	for (let stage = named ?? stages.at(-1); stage && !kept.has(stage);) {
		kept.add(stage);
		const { image } = stage;
		stage = stages.find(({ name }) => name === image.toLowerCase());
	}
	const isKept = (index) => [...kept].some(({ from, to }) => index >= from && index < to);
	return stages.length === 0 ? text : lines.map((line, index) => (isKept(index) ? line : '')).join('\n');
}
function stagesOf(text) {
	const lines = text.split('\n');
	const starts = lines.flatMap((line, from) => {
		const match = /^\s*FROM\s+(?:--\S+\s+)*(\S+)(?:\s+AS\s+(\S+))?/i.exec(line);
		return match?.[1] === undefined ? [] : [{ image: match[1], name: match[2]?.toLowerCase(), from }];
	});
	return starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? lines.length }));
}
function copiesOf(stage) {
	let home = '/';
	return stage.split('\n').flatMap((line, index) => {
		const workdir = /^\s*WORKDIR\s+(\S+)/i.exec(line)?.[1];
		if (workdir !== undefined)
			home = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__  .u)(home, workdir);
		const written = argumentsOf(/^\s*(?:COPY|ADD)\s+/i, line);
		if (written === undefined)
			return [];
		const words = written
			.trim()
			.replace(/^\[|\]$/g, '')
			.split(/[\s,]+/);
		const flags = words.filter((word) => word.startsWith('--'));
		const paths = words
			.filter((word) => word !== '' && !word.startsWith('--'))
			.map((word) => word.replace(/^"|"$/g, ''));
		const target = paths.pop();
		if (target === undefined || paths.length === 0)
			return [];
		const from = flags.find((flag) => flag.startsWith('--from='))?.slice('--from='.length) ?? null;
		const whole = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__  .u)(home, target);
		const isDirectory = /(^|\/)\.?$/.test(target) || paths.length > 1;
		return [{ target: isDirectory && whole !== '/' ? `${whole}/` : whole, sources: paths, from, line: index + 1 }];
	});
}
function workdirOf(stage) {
	const written = stage.split('\n').flatMap((line) => /^\s*WORKDIR\s+(\S+)/i.exec(line)?.[1] ?? []);
	return written.length === 0 ? undefined : written.reduce((home, path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__  .u)(home, path), '/');
}
function variablesOf(stage) {
	const found = new Map();
	for (const line of stage.replace(/\\\r?\n/g, ' ').split('\n')) {
		const written = argumentsOf(/^\s*ENV\s+/i, line);
		if (written === undefined)
			continue;
		const old = /^([A-Za-z_]\w*)\s([^=]*)$/.exec(written.trim());
		if (old?.[1] !== undefined)
			found.set(old[1], (old[2] ?? '').trimStart());
		else
			for (const [, key = '', value = ''] of written.matchAll(/(?<!\w)([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g))
				found.set(key, value.replace(/^["']|["']$/g, ''));
	}
	return found;
}
function argumentsOf(instruction, line) {
	const found = instruction.exec(line);
	return found && found[0].length < line.length ? line.slice(found[0].length) : undefined;
}
function baseImage(text, stage) {
	const froms = stagesOf(text);
	const named = (name) => froms.find((one) => one.name === name.toLowerCase());
	let image = (named(stage) ?? froms.at(-1))?.image;
	for (let step = 0; image !== undefined && step < froms.length; step++) {
		const before = named(image);
		if (!before)
			break;
		image = before.image;
	}
	return image?.includes('$') ? undefined : image;
}


  }),

  83380: shared[83380],

  69361:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Gm: () => (  socketProxies),
	Lx: () => (  isClosed),
	Qx: () => (  dataDirectories),
	TE: () => (  mailCatchers),
	_n: () => (  isClosedPort),
	fW: () => (  withoutHealthcheck),
	pv: () => (  demandedPasswords)
  });
const stores = [
	{
		image: /^(postgres|postgresql|postgis|pgvector|pgvecto-rs|timescaledb(-ha)?|paradedb)$/,
		data: ['/var/lib/postgresql', '/bitnami/postgresql', '/home/postgres/pgdata'],
	},
	{
		image: /^(mysql|mysql-server|mariadb|percona|percona-server)$/,
		data: ['/var/lib/mysql', '/bitnami/mysql', '/bitnami/mariadb', '/config'],
	},
	{
		image: /^(mongo|mongodb|mongodb-community-server|percona-server-mongodb)$/,
		data: ['/data/db', '/bitnami/mongodb'],
	},
	{ image: /^(couchdb)$/, data: ['/opt/couchdb/data'] },
	{ image: /^(cassandra|scylla)$/, data: ['/var/lib/cassandra', '/var/lib/scylla'] },
	{ image: /^(clickhouse-server|clickhouse)$/, data: ['/var/lib/clickhouse'] },
	{ image: /^(influxdb)$/, data: ['/var/lib/influxdb', '/var/lib/influxdb2'] },
	{ image: /^(cockroach)$/, data: ['/cockroach/cockroach-data'] },
	{ image: /^(neo4j)$/, data: ['/data'] },
	{ image: /^(mssql|azure-sql-edge)$/, data: ['/var/opt/mssql'] },
	{ image: /^(oracle-(xe|free))$/, data: ['/opt/oracle/oradata'] },
	{ image: /^(arangodb)$/, data: ['/var/lib/arangodb3'] },
];
function dataDirectories(image) {
	return stores.find((store) => store.image.test(image))?.data;
}
const closed = /^(postgres|postgresql|postgis|pgvector|pgvecto-rs|timescaledb(-ha)?|mysql|mysql-server|mariadb|percona|percona-server|redis|redis-stack|redis-stack-server|valkey|keydb|dragonfly|memcached|mongo|mongodb|elasticsearch|opensearch|rabbitmq|cassandra|scylla|clickhouse-server|etcd|neo4j|cockroach|pgbouncer|kafka|cp-kafka|zookeeper|cp-zookeeper|nats|couchdb|mssql|docker-socket-proxy|socket-proxy)$/;
const closedPorts = new Set(['5432', '3306', '6379', '11211', '27017', '5672', '9042', '6432', '1433', '2375', '2376']);
function isClosed(image, port) {
	return closed.test(image.replace(/^bitnami-/, '')) || closedPorts.has(port);
}
function isClosedPort(port) {
	return closedPorts.has(port);
}
const socketProxies = /^(docker-socket-proxy|socket-proxy|docker-proxy|dockerproxy|docker-proxy-filter)$/;
const mailCatchers = /^(mailhog|mailpit|maildev|mailcatcher|mailcrab|mailslurper|inbucket|greenmail|smtp4dev|papercut(-smtp)?|fake-smtp-server|fakesmtp|docker-mailcatcher|axigen-fake)$/;
const demandedPasswords = [
	{ image: /^(postgres|postgis|pgvector|timescaledb)$/, keys: ['POSTGRES_PASSWORD'] },
	{
		image: /^(mysql|mariadb|percona)$/,
		keys: ['MYSQL_ROOT_PASSWORD', 'MARIADB_ROOT_PASSWORD', 'MYSQL_PASSWORD', 'MARIADB_PASSWORD'],
	},
	{ image: /^mongo$/, keys: ['MONGO_INITDB_ROOT_PASSWORD'] },
];
const withoutHealthcheck = /^(postgres|postgis|pgvector|timescaledb|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|nats|clickhouse-server|elasticsearch|kibana|meilisearch|typesense|influxdb|nginx|httpd|haproxy|caddy|traefik|keycloak|grafana|prometheus|minio|wordpress|nextcloud|adminer|phpmyadmin|python|node|ruby|php|golang|eclipse-temurin|tomcat|alpine|debian|ubuntu)$/;


  }),

  35737:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  compose: () => (  compose)
});

var files_define = __webpack_require__(21977);
var bounded = __webpack_require__(54637);
;

function seen({ project, discovered }, _config, { keys }, selected) {
	if (project.services.length === 0)
		return { subjects: [], said: [noService(project)] };
	const asks = (rule) => selected.has(`compose/${rule}`);
	return { subjects: [{ project, asks, keys }], said: discovered ? [judgedFiles(project)] : [] };
}
function gather(judged, { said }) {
	const groups = Map.groupBy(judged, ({ draft, about }, index) => {
		const { file, line, column } = draft.location ?? {};
		if (about === undefined || line === undefined)
			return index;
		return JSON.stringify([draft.rule, draft.level, draft.expected, draft.observed, file, line, column]);
	});
	return [...said, ...[...groups.values()].flatMap(together)];
}
function together(group) {
	const [first] = group;
	const names = [...new Set(group.map(({ about }) => about ?? ''))];
	if (!first || names.length < 2)
		return group.map(({ draft }) => draft);
	const [, ...others] = names;
	const shown = others.slice(0, mostNames).map((name) => (0,bounded .Mm)(name, 60));
	const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
	return [{ ...first.draft, message: `${first.draft.message}; the same line holds for ${shown.join(', ')}${more}` }];
}
const mostNames = 20;
function noService({ files, all }) {
	return {
		rule: 'compose/no-service',
		message: 'No service is started by these files, so nothing could be judged',
		expected: 'a service that starts',
		observed: all.length > 0 ? `${all.length} services, all in other profiles` : 'no services',
		location: { file: files[0] ?? 'compose.yaml' },
		inconclusive: true,
	};
}
function judgedFiles({ files }) {
	const names = (0,bounded .Mm)(files.join(', '), 150);
	return {
		rule: 'compose/files',
		level: 'info',
		message: `Judged ${names}, found by its usual name`,
		expected: 'the files that are deployed',
		observed: names,
		location: { file: files[0] ?? 'compose.yaml' },
	};
}
const unjudged = {
	unanswered: 'never',
	notes: 'all',
	words: ({ notJudged }) => ({ message: notJudged, expected: 'a file that can be read', observed: 'not read' }),
};

var companion = __webpack_require__(86038);
var observe = __webpack_require__(77818);
var formats_paths = __webpack_require__(83380);
var compose_command = __webpack_require__(7646);
var ports = __webpack_require__(38723);
var compose_services = __webpack_require__(2027);
var template = __webpack_require__(95209);
var nodes = __webpack_require__(21839);
;





function perService(find) {
	return ({ project }) => project.services.flatMap((service) => find(service, project).map((found) => ({ about: service.name, ...found })));
}
function findingAt(node, text) {
	return { ...text, location: (0,nodes .hD)(node) };
}
function textOf(service, key, project) {
	const text = (0,nodes .ws)((0,nodes .Jt)(service.node, key));
	return text === undefined ? undefined : (0,template .hd)(text, project.known);
}
function commandOf(service) {
	const command = (0,nodes .Jt)(service.node, 'command');
	const entrypoint = (0,nodes .Jt)(service.node, 'entrypoint');
	const node = command ?? entrypoint;
	if (!node)
		return undefined;
	return { words: [entrypoint, command].flatMap((one) => (one ? (0,compose_command .Z)(one) : [])), node };
}
function imageName(service, project) {
	return (0,compose_services .Mq)(textOf(service, 'image', project) ?? '');
}
function itemsOf(command) {
	return command.kind === 'list' ? command.items : [command];
}
function portsOf(service, project) {
	return (0,nodes .c3)((0,nodes .Jt)(service.node, 'ports')).map((node) => (0,ports .H)(node, project.known));
}
function bindsOf(service, project) {
	return (0,compose_services .cS)(service.node, project.known).filter(({ bind }) => bind);
}

;


const endings = '{py,rb,php,js,mjs,cjs,ts,tsx,jsx,go,java,kt,cs,ex,exs,rs,vue,svelte}';
const sourceFile = /\.(py|rb|php|m?js|cjs|tsx?|jsx|go|java|kt|cs|exs?|rs|vue|svelte)$/;
const settings = /(^|[./_-])(config|conf|settings|ecosystem)(?![a-z])/i;
const namesCode = /^(src|app|backend|frontend|server|code|lib)$/;
const mostMounts = 50;
async function codeIn(reader, services, known) {
	const code = new Set();
	const paths = services.flatMap((service) => bindsOf(service, { known }).flatMap(({ source }) => /^\.{1,2}(\/|$)/.test(source) ? [(0,formats_paths .u)(service.directory, source)] : []));
	const looked = [...new Set(paths)].slice(0, mostMounts); 
	for (const path of looked) {
		if (path.startsWith('..') || path.startsWith('/'))
			continue;
		const name = path.split('/').at(-1) ?? '';
		if (sourceFile.test(name)) {
			if (!settings.test(name) && (await reader.isInside(path)))
				code.add(path);
			continue;
		}
		if (namesCode.test(name) && !(await reader.isInside(path)))
			code.add(path);
		const found = await reader.glob((0,formats_paths .u)(path, `{*.${endings},*/*.${endings}}`));
		if (found.some((one) => !settings.test(one.split('/').at(-1) ?? '')))
			code.add(path);
	}
	return code;
}

var env_file = __webpack_require__(19134);
;




async function variables(world, reader, asked, config, directory) {
	const named = config['env-file'];
	const found = named === undefined
		? [
			await (0,env_file .P)(reader, (0,formats_paths .u)(directory, '.env'), 'compose'),
			await (0,env_file ._)(world, reader, asked, 'compose'),
		]
		: [await (0,env_file .P)(reader, named, 'compose')];
	const files = found.filter((file) => file !== null);
	if (files.length === 0)
		return { known: null, from: [] };
	return { known: new Map(files.flatMap(({ values }) => [...values])), from: files.map(({ path }) => path) };
}
async function namedEnvFiles(reader, services, known, asksGit) {
	const found = [];
	for (const { name, node, directory } of services) {
		for (const item of (0,nodes .c3)((0,nodes .Jt)(node, 'env_file'))) {
			const text = item.kind === 'map' ? (0,nodes .ws)((0,nodes .Jt)(item, 'path')) : (0,nodes .ws)(item);
			if (text === undefined)
				continue;
			const written = (0,template .hd)(text, known);
			const path = (0,formats_paths .u)(directory, written);
			const required = (0,nodes .ws)((0,nodes .Jt)(item, 'required')) !== 'false';
			if (written === '' || (reader.confined && (path.startsWith('/') || path.startsWith('..')))) {
				const open = { path: written || text, state: 'outside', example: false, ignored: false };
				found.push({ service: name, node: item, required, ...open });
				continue;
			}
			const there = await reader.isThere(path);
			let example = false;
			for (const end of ['.example', '.sample', '.template', '.dist']) {
				example ||= !there && (await reader.isThere(`${path}${end}`));
			}
			const ignored = asksGit && !there && !example && (await reader.isIgnored(path)) === true;
			const state = there ? 'there' : 'missing';
			found.push({ service: name, path, node: item, required, state, example, ignored });
		}
	}
	return found;
}

var dockerfile = __webpack_require__(15944);
;
function scriptsOf(text) {
	try {
		const whole = JSON.parse(text);
		const scripts = isRecord(whole) ? whole.scripts : undefined;
		if (!isRecord(scripts))
			return undefined;
		return new Map(Object.entries(scripts).flatMap(([name, one]) => (typeof one === 'string' ? [[name, one]] : [])));
	}
	catch {
		return undefined;
	}
}
function isRecord(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}

var files = __webpack_require__(7164);
var server_start_settings = __webpack_require__(93094);
;








async function builtImages(reader, services, known) {
	const images = new Map();
	for (const { name, node, directory } of services) {
		const build = (0,nodes .Jt)(node, 'build');
		if (!build)
			continue;
		const text = (key, fallback) => (0,template .hd)((0,nodes .ws)((0,nodes .Jt)(build, key)) ?? fallback, known);
		const context = (0,formats_paths .u)(directory, text('context', '.'));
		const file = (0,formats_paths .u)(context, text('dockerfile', 'Dockerfile'));
		if (reader.confined && (file.startsWith('/') || file.startsWith('..')))
			continue;
		const source = await reader.read(file);
		if (!source)
			continue;
		const scripts = await scriptsIn(reader, context);
		const stage = (0,dockerfile .NZ)(source.text, text('target', ''));
		const starts = (0,files .P4)(stage, file, scripts).map(withReload);
		const development = starts.findLast((start) => start.development !== undefined);
		const healthcheck = /^[ \t]*HEALTHCHECK\s+(?!NONE|\s)/im.test(stage);
		const home = (0,dockerfile .oG)(stage);
		images.set(name, {
			healthcheck,
			variables: (0,dockerfile .ht)(stage),
			base: (0,compose_services .Mq)((0,dockerfile .fF)(source.text, text('target', '')) ?? ''),
			...(home !== undefined && { home }),
			...(scripts && { scripts }),
			...(development && { development }),
		});
	}
	return images;
}
async function scriptsIn(reader, context) {
	const file = (0,formats_paths .u)(context, 'package.json');
	if (reader.confined && (file.startsWith('/') || file.startsWith('..')))
		return undefined;
	const source = await reader.read(file).catch(() => undefined);
	return source ? scriptsOf(source.text) : undefined;
}
function withReload(start) {
	const isReloading = start.program !== 'uwsgi' && (0,server_start_settings .b)(start, 'reload') === 'true';
	return isReloading && start.development === undefined ? { ...start, development: '--reload' } : start;
}

var merge = __webpack_require__(41919);
;





const deepestChain = 10;
const mostFiles = 100;
function whole(service) {
	return { ...service, node: (0,merge .re)(service.node) };
}
function isFirstFormat(root) {
	const all = root.kind === 'map' ? [...root.entries.values()] : [];
	return all.length > 0 && all.every((one) => (0,nodes .Jt)(one, 'image') !== undefined || (0,nodes .Jt)(one, 'build') !== undefined);
}
class ProjectReader {
	files = [];
	faults = [];
	#reader;
	#roots = new Map();
	constructor(reader) {
		this.#reader = reader;
	}
	async project(files, directory, chain = []) {
		const services = new Map();
		for (const file of files) {
			for (const [name, service] of await this.#file(file, directory, chain)) {
				if (!(0,merge .t8)(service.node)) {
					services.delete(name);
					continue;
				}
				const before = services.get(name);
				const node = before ? (0,merge .Ur)(before.node, service.node) : service.node;
				services.set(name, { ...service, node });
			}
		}
		return chain.length > 0 ? services : new Map([...services].map(([name, one]) => [name, whole(one)]));
	}
	async #file(file, directory, chain) {
		const services = new Map();
		const root = await this.#root(file, chain);
		if (!root)
			return services;
		for (const include of (0,nodes .c3)((0,nodes .Jt)(root, 'include'))) {
			const paths = (include.kind === 'map' ? (0,nodes .c3)((0,nodes .Jt)(include, 'path')) : [include]).flatMap((node) => {
				const text = (0,nodes .ws)(node);
				return text === undefined ? [] : [(0,formats_paths .u)((0,formats_paths .j)(file), (0,template .hd)(text, null))];
			});
			const own = (0,nodes .ws)((0,nodes .Jt)(include, 'project_directory'));
			const home = own === undefined ? (0,formats_paths .j)(paths[0] ?? '.') : (0,formats_paths .u)((0,formats_paths .j)(file), own);
			for (const [name, service] of await this.project(paths, home, [...chain, file]))
				services.set(name, service);
		}
		const written = (0,nodes .Jt)(root, 'services');
		if (!written && isFirstFormat(root)) {
			this.#fault('it has the format of Compose 1, without `services`, which docker compose no longer reads', root);
		}
		if (written && written.kind !== 'map')
			this.#fault('`services` is not a map', written);
		if (written?.kind !== 'map')
			return services;
		for (const [name, node] of written.entries) {
			if (node.kind !== 'map' && !(0,merge .t8)(node)) {
				services.set(name, { name, node: { ...node, kind: 'map', entries: new Map() }, directory });
				continue;
			}
			if (node.kind !== 'map') {
				this.#fault(`the service ${(0,bounded .Mm)(name, 60)} is not a map`, node);
				continue;
			}
			const whole = await this.#extended(file, name, node, [...chain, `${file}#${name}`]);
			services.set(name, { name, node: whole, directory });
		}
		return services;
	}
	async #extended(file, name, node, chain) {
		const own = (0,merge .j7)(node);
		const extend = (0,nodes .Jt)(node, 'extends');
		if (!extend)
			return own;
		const service = (0,nodes .ws)(extend) ?? (0,nodes .ws)((0,nodes .Jt)(extend, 'service')) ?? name;
		const named = extend.kind === 'map' ? (0,nodes .ws)((0,nodes .Jt)(extend, 'file')) : undefined;
		const from = named === undefined ? file : (0,formats_paths .u)((0,formats_paths .j)(file), named);
		const step = `${from}#${service}`;
		if (chain.includes(step) || chain.length > deepestChain) {
			this.#fault(`the service ${(0,bounded .Mm)(name, 60)} extends itself`, extend);
			return own;
		}
		const base = (0,nodes .Jt)((0,nodes .Jt)(await this.#root(from, chain), 'services'), service);
		if (base?.kind !== 'map') {
			this.#fault(`extends names the service ${(0,bounded .Mm)(service, 60)}, which ${from} does not have`, extend);
			return own;
		}
		return (0,merge .Ur)(await this.#extended(from, service, base, [...chain, step]), own);
	}
	#root(file, chain) {
		if (chain.includes(file)) {
			this.faults.push({ message: `${file} includes itself`, file });
			return Promise.resolve(undefined);
		}
		const known = this.#roots.get(file);
		if (known)
			return known;
		if (this.#roots.size >= mostFiles) {
			this.faults.push({ message: `more than ${mostFiles} files`, file });
			return Promise.resolve(undefined);
		}
		const root = this.#read(file);
		this.#roots.set(file, root);
		return root;
	}
	async #read(file) {
		const source = await this.#reader.read(file);
		if (!source) {
			this.faults.push({ message: `there is no file ${file}`, file });
			return undefined;
		}
		this.files.push(file);
		const { root, fault } = (0,nodes .gM)(source.text, file);
		if (fault)
			this.faults.push(fault);
		else if (root?.kind !== 'map')
			this.faults.push({ message: 'the file is not a map', file });
		return root?.kind === 'map' ? root : undefined;
	}
	checkTemplates(services) {
		for (const { node } of services.values())
			this.#checkTemplates(node);
	}
	#checkTemplates(node) {
		if (node.kind === 'scalar') {
			if (typeof node.value === 'string' && (0,template .rT)(node.text) === undefined) {
				this.#fault('invalid interpolation format; a literal dollar is written $$', node);
			}
			return;
		}
		for (const child of node.kind === 'map' ? node.entries.values() : node.items)
			this.#checkTemplates(child);
	}
	#fault(message, node) {
		this.faults.push({ message, ...(0,nodes .hD)(node) });
	}
}

;

function startedOf(services, profiles) {
	const started = new Set();
	const start = (name) => {
		const service = services.get(name);
		if (!service || started.has(name))
			return;
		started.add(name);
		const needed = (0,nodes .Jt)(service.node, 'depends_on');
		if (needed?.kind === 'map')
			for (const other of needed.entries.keys())
				start(other);
	};
	for (const { name, node } of services.values()) {
		const own = (0,nodes .c3)((0,nodes .Jt)(node, 'profiles')).map((item) => (0,nodes .ws)(item) ?? '');
		if (own.length === 0 || profiles.includes('*') || own.some((one) => profiles.includes(one)))
			start(name);
	}
	return [...services.values()].filter(({ name }) => started.has(name));
}

;



async function openDashboards(reader, services, known) {
	const found = new Map();
	for (const service of services) {
		if (imageName(service, { known }) !== 'traefik')
			continue;
		for (const { source, target } of bindsOf(service, { known })) {
			const written = (0,formats_paths .u)(service.directory, source);
			if (written.startsWith('/') || written.startsWith('..'))
				continue;
			for (const path of pathsOf(written, target)) {
				const text = (await reader.isInside(path)) ? (await reader.read(path))?.text : undefined;
				const place = text === undefined ? undefined : insecureIn(text, path);
				if (place)
					found.set(service.name, place);
			}
		}
	}
	return found;
}
function pathsOf(path, target) {
	if (/\/traefik\.(ya?ml|toml)$/.test(target))
		return [path];
	if (!/^\/etc\/traefik\/?$/.test(target))
		return [];
	return ['yml', 'yaml', 'toml'].map((end) => (0,formats_paths .u)(path, `traefik.${end}`));
}
function insecureIn(text, file) {
	if (!file.endsWith('.toml')) {
		const insecure = (0,nodes .Jt)((0,nodes .Jt)((0,nodes .gM)(text, file).root, 'api'), 'insecure');
		return insecure && (0,nodes .ws)(insecure) === 'true' ? (0,nodes .hD)(insecure) : undefined;
	}
	let table = '';
	for (const [index, line] of text.split('\n').entries()) {
		table = /^\s*\[([\w.]+)\]/.exec(line)?.[1] ?? table;
		if (table === 'api' && /^\s*insecure\s*=\s*true\b/.test(line))
			return { file, line: index + 1 };
	}
	return undefined;
}

;









function observe_observe(asked, config, world) {
	return (0,observe .A)(asked, config, world, {
		kind: 'compose',
		missing: {
			message: () => 'There is no Compose file to judge',
			expected: 'docker-compose.prod.yml, compose.yaml or docker-compose.yml',
		},
		given: [config.profiles ?? []],
		load: async ({ files, discovered }, reader) => {
			const whole = discovered ? await (0,companion .T)(files, reader) : files;
			return { ...(await load(whole, reader, asked, config, world)), discovered };
		},
	});
}
async function load(files, reader, asked, config, world) {
	const read = new ProjectReader(reader);
	const directory = (0,formats_paths .j)(files[0] ?? '.');
	const services = await read.project(files, directory);
	const { known, from } = await variables(world, reader, asked.env, config, directory);
	read.checkTemplates(services);
	const started = startedOf(services, config.profiles ?? []);
	return {
		project: {
			files: read.files,
			services: started,
			all: [...services.keys()],
			envFiles: await namedEnvFiles(reader, started, known, asked.ignored !== null),
			known,
			knownFrom: from,
			images: await builtImages(reader, started, known),
			dashboards: await openDashboards(reader, started, known),
			code: await codeIn(reader, started, known),
		},
		faults: read.faults,
	};
}

var questions = __webpack_require__(55813);
var place = __webpack_require__(14163);
;



const mostEnvFiles = 500;
function questions_questions(config, scene, selected) {
	const asksGit = selected.has('compose/env-file-missing') && (0,place .FN)(config, scene) === null;
	const files = (0,questions .u)(config, scene, {
		usual: [{ paths: companion .L, pick: 'first' }],
		env: config['env-file'] === undefined ? (0,questions .m)(scene) : [config['env-file']],
		more: {
			later: 'the `.env`, override or base file beside them, and what they include, extend, build from or take variables from',
			atMost: 500,
		},
	});
	return {
		...files,
		ignored: asksGit
			? { action: 'run', later: 'git check-ignore for each env file that is not there', atMost: mostEnvFiles }
			: null,
	};
}

var lint_rule = __webpack_require__(6412);
var flags = __webpack_require__(3647);
var server_start_command = __webpack_require__(26594);
var shell_words = __webpack_require__(12486);
var catalogue = __webpack_require__(69361);
;










const imageTag = perService((service, project) => {
	const node = (0,nodes .Jt)(service.node, 'image');
	const image = textOf(service, 'image', project);
	if (!node || image === undefined || image.includes('@sha256:') || isBuiltHere(image, service, project))
		return [];
	const written = (0,nodes .ws)(node) ?? '';
	const last = image.split('/').at(-1) ?? '';
	const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : undefined;
	if (tag === '' && /:[^/:]*\$/.test(written))
		return [];
	if (tag !== undefined && tag !== '' && !isMoving(tag))
		return [];
	if (/\$/.test(written) && image === '')
		return [];
	const message = `${service.name} takes whichever version of ${(0,bounded .Mm)(imageName(service, project), 60) || 'its image'} is newest that day`;
	const observed = tag === undefined ? 'no tag' : `tag ${(0,bounded .Mm)(tag, 60) || 'empty'}`;
	return [findingAt(node, { message, expected: 'a version as tag, or a digest', observed })];
});
function isBuiltHere(image, service, project) {
	if ((0,nodes .Jt)(service.node, 'build'))
		return true;
	return project.services.some((other) => (0,nodes .Jt)(other.node, 'build') && textOf(other, 'image', project) === image);
}
const movingWord = /(^|[-_.])(latest|nightly|edge|rolling|canary|unstable)([-_.]|$)/;
const systemVersion = /(^|[-_.])(alpine|debian|ubuntu|ubi|cuda|cudnn|centos|php|node|python|java|jdk|jre|s6|glibc|amd|arm|x)[-_.]?\d[\d.]*([-_.]|$)/g;
const systemRelease = /^(trixie|bookworm|bullseye|buster|stretch|jammy|noble|focal|bionic|plucky)(-(slim|backports|curl|scm))?$/;
function isMoving(tag) {
	const lower = tag.toLowerCase();
	if (movingWord.test(lower))
		return true;
	if (systemRelease.test(lower) || /^[0-9a-f]{7,64}$/.test(lower))
		return false;
	const bare = lower.replace(systemVersion, '$1');
	return !/\d/.test(bare);
}
const devCommand = perService((service, project) => {
	const expected = 'a server for production, such as gunicorn';
	const command = commandOf(service);
	if (!command) {
		const built = project.images.get(service.name)?.development;
		if (!built?.development || !isSure(built.development, service, project))
			return [];
		const message = `${service.name} starts a development server, as its Dockerfile says`;
		return [{ message, expected, observed: built.development, location: built.location }];
	}
	const scripts = project.images.get(service.name)?.scripts;
	const name = (0,shell_words .K)(command.words)
		.map((words) => (0,server_start_command .D3)(words, scripts))
		.find((found) => found !== undefined);
	if (!name || !isSure(name, service, project))
		return [];
	return [findingAt(command.node, { message: `${service.name} starts a development server`, expected, observed: name })];
});
const serverFlags = perService((service) => {
	const command = commandOf(service);
	if (!command)
		return [];
	const { file, line, column } = command.node;
	return (0,server_start_command .jb)(command.words, { file, line, column }).flatMap((start) => Object.values(flags .E).flatMap((rule) => {
		const result = rule(start);
		if ((0,lint_rule .J)(result))
			return [];
		return result.map((found) => ({ ...found, message: `${service.name}: ${found.message}` }));
	}));
});
function isSure(server, service, project) {
	if (server !== 'rails server')
		return true;
	const written = ['RAILS_ENV', 'RACK_ENV'].flatMap((key) => {
		const text = textAt((0,nodes .Jt)((0,nodes .Jt)(service.node, 'environment'), key), project);
		const known = text ?? project.images.get(service.name)?.variables.get(key);
		return known === undefined ? [] : [known];
	});
	const [mode] = written;
	if (mode !== undefined)
		return mode !== '' && mode !== 'production' && mode !== 'staging';
	return (0,nodes .Jt)(service.node, 'build') !== undefined && !(0,nodes .Jt)(service.node, 'env_file') && project.images.has(service.name);
}
function textAt(node, project) {
	const text = (0,nodes .ws)(node);
	return text === undefined ? undefined : (0,template .hd)(text, project.known);
}
const codeRoots = /^\/(app|code|src|workspace|usr\/src\/app|usr\/src|srv|srv\/app|opt\/app|var\/www|var\/www\/html|home\/\w+\/app)(\/(src|app|backend|code))?$/;
const sourceMount = perService((service, project) => {
	const image = project.images.get(service.name)?.base ?? imageName(service, project);
	if ((0,catalogue .Lx)(image, ''))
		return [];
	const build = (0,nodes .Jt)(service.node, 'build');
	const written = build ? (0,template .hd)((0,nodes .ws)((0,nodes .Jt)(build, 'context')) ?? '.', project.known) : undefined;
	const context = written === undefined ? undefined : (0,formats_paths .u)(service.directory, written);
	const home = (textOf(service, 'working_dir', project) ?? project.images.get(service.name)?.home)?.replace(/(.)\/$/, '$1');
	return bindsOf(service, project).flatMap(({ source, target, node }) => {
		if (!/^\.{1,2}(\/|$)/.test(source))
			return [];
		const path = (0,formats_paths .u)(service.directory, source);
		const directory = target.replace(/(.)\/$/, '$1');
		const isRoot = directory === home || codeRoots.test(directory);
		const isBelow = home !== undefined && home !== '/' && directory.startsWith(`${home}/`);
		const isBuilt = context !== undefined && (path === context || context === '.' || path.startsWith(`${context}/`));
		const isContext = path === context || path === '.';
		const holdsCode = project.code.has(path);
		const isOver = isRoot ? isContext || holdsCode : isBelow && isBuilt && holdsCode;
		if (!isOver)
			return [];
		const message = `${service.name} runs the source that lies on the machine, not what was built and tested`;
		const observed = `${(0,bounded .Mm)(source, 60)} mounted over ${(0,bounded .Mm)(target, 60)}`;
		return [findingAt(node, { message, expected: 'the code inside the image', observed })];
	});
});
const codeRules = {
	'image-tag': imageTag,
	'dev-command': devCommand,
	'server-flags': serverFlags,
	'source-mount': sourceMount,
};

;





const debugName = /(^|_)DEBUG(_MODE|_ENABLED)?$/;
const harmless = /(^|_)(LOG|LOGGING|LOGGER|LOGS|SMTP|MAIL|SQL|NODE|NGINX|S6|PUID)_DEBUG|^DEBUG_(LOG|SMTP|SQL)/;
const modeName = /^((NODE|RAILS|RACK|APP|FLASK|DJANGO|MIX|BUN|ASPNETCORE|DOTNET|SYMFONY|CI)_ENV(IRONMENT)?|ENVIRONMENT|ENV_FOR_DYNACONF|DJANGO_CONFIGURATION|SPRING_PROFILES_ACTIVE|QUARKUS_PROFILE|MICRONAUT_ENVIRONMENTS|MEILI_ENV|GIN_MODE)$/;
const showing = [
	[/^WERKZEUG_DEBUG_PIN$/, /^off$/i],
	[/^(PHP_DISPLAY_ERRORS|PHP_DISPLAY_STARTUP_ERRORS|DISPLAY_ERRORS)$/, /^(1|on|true|yes|stdout)$/i],
	[/^HASURA_GRAPHQL_DEV_MODE$/, /^true$/i],
];
const javaOptions = /^(JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS|(\w+_)?JAVA_OPT(ION)?S(_APPEND)?|CATALINA_OPTS)$/;
const development = /^(dev|development|local|test|debug)$/i;
const debugEnvironment = perService(({ node, name }, project) => {
	const environment = (0,nodes .Jt)(node, 'environment');
	if (environment?.kind !== 'map')
		return [];
	return [...environment.entries].flatMap(([key, value]) => {
		const text = ((0,template .rT)((0,nodes .ws)(value) ?? '') ?? [])
			.map((part) => typeof part === 'string'
			? part
			: (project.known?.get(part.name) ?? (part.operator.endsWith('-') ? part.argument : '')))
			.join('');
		const isDebug = debugName.test(key) && !harmless.test(key) && /^(true|1|yes|on)$/i.test(text);
		const isMode = modeName.test(key) && development.test(text);
		const isSettings = key === 'DJANGO_SETTINGS_MODULE' && /\.(dev|development|local|test)$/i.test(text);
		const profiles = key === 'XDEBUG_MODE' && /\b(debug|develop)\b/.test(text);
		const inspects = (key === 'NODE_OPTIONS' && /(^|\s)--inspect/.test(text)) ||
			(javaOptions.test(key) && /-agentlib:jdwp=|-Xrunjdwp:/.test(text));
		const shows = showing.some(([name, on]) => name.test(key) && on.test(text));
		if (!isDebug && !isMode && !isSettings && !inspects && !profiles && !shows)
			return [];
		const message = `${(0,bounded .Mm)(key, 80)} of ${name} switches on what is meant for development`;
		const expected = isDebug || shows ? `${(0,bounded .Mm)(key, 80)} off` : inspects || profiles ? 'no debugger' : 'production';
		return [findingAt(value, { message, expected, observed: `${(0,bounded .Mm)(key, 80)} for development` })];
	});
});
const variableUnset = ({ project }) => {
	const uses = project.services.flatMap(({ node }) => withoutDefault(node)).filter(({ name }) => !ofShell.test(name));
	const { known } = project;
	if (known === null) {
		const [first] = uses;
		return first ? (0,lint_rule .b)('no env file could be read', { note: noEnvFile(first.node) }) : [];
	}
	const open = new Map();
	for (const { name, node } of uses)
		if (!known.has(name) && !open.has(name))
			open.set(name, node);
	const elsewhere = new Set(project.services.flatMap(({ node }) => withoutDefault(node, ['image'])).map(({ name }) => name));
	return [...open].map(([name, node]) => {
		const shown = (0,bounded .Mm)(name, 80);
		const message = `\${${shown}} has neither a default nor a key in the env file, so it becomes empty`;
		const observed = `not in ${project.knownFrom.join(', ')}`;
		const found = findingAt(node, { message, expected: `${shown} in the env file`, observed });
		return elsewhere.has(name) ? found : { ...found, unlessNamed: 'warning' };
	});
};
const ofShell = /^(?:COMPOSE_PROJECT_NAME|HOME|PWD|USER|PATH)$/;
function withoutDefault(node, except = []) {
	if (node.kind === 'map')
		return [...node.entries].flatMap(([key, one]) => (except.includes(key) ? [] : withoutDefault(one)));
	if (node.kind === 'list')
		return node.items.flatMap((one) => withoutDefault(one));
	if (typeof node.value !== 'string')
		return [];
	return (0,template .cS)(node.text).flatMap(({ name, operator }) => (operator === '' ? [{ name, node }] : []));
}
function noEnvFile(node) {
	return findingAt(node, {
		message: 'Variables without a default are used, and no env file could be read to find them in',
		expected: 'an env file with every key',
		observed: 'neither .env beside the file nor the env file of the environment',
	});
}
const envFileMissing = ({ project }) => {
	const needed = project.envFiles.filter(({ required }) => required);
	const absent = needed.filter(({ state }) => state === 'missing');
	const missing = [...Map.groupBy(absent, ({ path }) => path).values()].flatMap(([first, ...others]) => first ? [missingEnvFile({ ...first, service: [first, ...others].map(({ service }) => service).join(', ') })] : []);
	const outside = needed.filter(({ state }) => state === 'outside');
	if (missing.length > 0)
		return [...missing, ...outside.map((one) => ({ ...outsideEnvFile(one), level: 'info' }))];
	const [first, ...others] = outside;
	if (!first)
		return [];
	return (0,lint_rule .b)('it lies outside the checkout', { note: outsideEnvFile(first, others.length) });
};
function missingEnvFile({ service, path, node, example, ignored }) {
	const shown = (0,bounded .Mm)(path, 150);
	if (/(^|\/)stack\.env$/.test(path)) {
		const message = `${shown} of ${service} is made by Portainer when the stack is deployed`;
		const text = { message, expected: shown, observed: 'no such file', level: 'warning' };
		return findingAt(node, text);
	}
	if (ignored) {
		const message = `${shown} of ${service} is not here, since git leaves it out; it has to be on the server`;
		return findingAt(node, { message, expected: shown, observed: 'a path that git ignores', level: 'warning' });
	}
	if (example) {
		const message = `${shown} of ${service} is not here, only its example; it has to be on the server`;
		const text = { message, expected: shown, observed: 'the example', level: 'warning' };
		return findingAt(node, text);
	}
	const message = `${service} ${service.includes(', ') ? 'name' : 'names'} the env file ${shown}, which is not there; Compose refuses to start`;
	return findingAt(node, { message, expected: shown, observed: 'no such file' });
}
function outsideEnvFile({ service, path, node }, more = 0) {
	const shown = (0,bounded .Mm)(path, 150);
	const others = more === 0 ? '' : `, like ${more} more`;
	const message = `${shown} of ${service} lies outside the checkout and was not looked for${others}`;
	return findingAt(node, { message, expected: shown, observed: 'not read' });
}
const environmentRules = {
	'debug-environment': debugEnvironment,
	'variable-unset': variableUnset,
	'env-file-missing': envFileMissing,
};

var host = __webpack_require__(16612);
;





const portPublished = perService((service, project) => {
	const image = imageName(service, project);
	return portsOf(service, project).flatMap((port) => {
		if (!(0,catalogue .Lx)(image, port.target) || (0,host .U9)(port.address))
			return [];
		const named = /^\d/.test(port.target) ? `port ${(0,bounded .Mm)(port.target, 20)}` : 'a port';
		const message = `${service.name} publishes ${named} of a database, cache or broker to the network`;
		const expected = 'no published port, or one on 127.0.0.1; services reach each other by name';
		const observed = `published on ${(0,bounded .Mm)(port.address, 60) || 'every address'}; Docker opens it past the firewall`;
		return [findingAt(port.node, { message, expected, observed })];
	});
});
const proxyBypassed = ({ project }) => {
	const front = project.services.filter((service) => portsOf(service, project).some(({ target, published }) => ['80', '443'].includes(published || target)));
	if (front.length === 0)
		return [];
	return project.services
		.filter((service) => !front.includes(service))
		.flatMap((service) => portsOf(service, project).flatMap((port) => {
		if ((0,host .U9)(port.address) || (0,catalogue ._n)(port.target))
			return [];
		if (!/^(3000|4000|5000|5173|8000|8001|8080|8081|8888|9000)$/.test(port.target))
			return [];
		const message = `${service.name} is reached past ${front[0]?.name}, without its TLS, limits and headers`;
		const expected = '`expose`, or a published port on 127.0.0.1';
		return [findingAt(port.node, { message, expected, observed: `port ${port.target} published` })];
	}));
};
const portConflict = ({ project }) => {
	const taken = new Map();
	return project.services.flatMap((service) => portsOf(service, project).flatMap((port) => {
		if (!/^\d+$/.test(port.published))
			return [];
		const protocol = (0,nodes .ws)((0,nodes .Jt)(port.node, 'protocol')) ?? /\/(\w+)$/.exec((0,nodes .ws)(port.node) ?? '')?.[1];
		const key = `${port.address}:${port.published}/${protocol ?? 'tcp'}`;
		const before = taken.get(key);
		taken.set(key, service.name);
		if (before === undefined || before === service.name)
			return [];
		const message = `${before} and ${service.name} publish the same port, so one of them does not start`;
		const observed = `port ${port.published} twice`;
		return [findingAt(port.node, { message, expected: 'one service for each port', observed })];
	}));
};
function isTrue(service, key, project) {
	return /^(true|yes|on)$/i.test(textOf(service, key, project) ?? '');
}
const privileged = perService((service, project) => {
	const node = (0,nodes .Jt)(service.node, 'privileged');
	if (!node || !isTrue(service, 'privileged', project))
		return [];
	const message = `${service.name} runs privileged: whoever breaks into it owns the machine`;
	return [findingAt(node, { message, expected: 'no privileged', observed: 'privileged: true' })];
});
const strongCapabilities = /^(ALL|SYS_ADMIN|SYS_MODULE|SYS_PTRACE|DAC_READ_SEARCH|NET_ADMIN|SYS_RAWIO)$/;
const capability = perService((service, project) => (0,nodes .c3)((0,nodes .Jt)(service.node, 'cap_add')).flatMap((node) => {
	const name = ((0,nodes .ws)(node) ?? '').toUpperCase().replace(/^CAP_/, '');
	if (!strongCapabilities.test(name))
		return [];
	const expected = 'only what the program needs';
	if (name === 'NET_ADMIN' && textOf(service, 'network_mode', project) !== 'host') {
		const message = `${service.name} may change the network that it is in, which is its own`;
		return [findingAt(node, { level: 'warning', message, expected, observed: name })];
	}
	const message = `${service.name} has the capability ${name}, which reaches out of the container`;
	return [findingAt(node, { message, expected, observed: name })];
}));
const hostNamespace = perService((service, project) => ['network_mode', 'pid', 'ipc'].flatMap((key) => {
	const node = (0,nodes .Jt)(service.node, key);
	if (!node || textOf(service, key, project) !== 'host')
		return [];
	const message = `${service.name} shares ${key === 'network_mode' ? 'the network' : `the ${key} namespace`} of the machine`;
	const expected = 'a network of its own';
	return [findingAt(node, { message, expected, observed: `${key}: host` })];
}));
const dockerSocket = perService((service, project) => {
	if (catalogue .Gm.test(imageName(service, project)))
		return [];
	return bindsOf(service, project).flatMap(({ source, node }) => {
		const isSocket = source.endsWith('.sock') && /\/(docker|podman|containerd)[/.]/.test(source);
		if (!isSocket && !/^\/(var\/)?run\/?$/.test(source))
			return [];
		const message = `${service.name} has the socket of Docker, and with it the whole machine, also read-only`;
		const expected = 'a proxy that lets through only the calls needed';
		return [findingAt(node, { message, expected, observed: 'the socket is mounted' })];
	});
});
const machineDirectories = /^\/(|etc|root|home|boot|usr|bin|sbin|lib|var|var\/lib|var\/lib\/docker|opt)$/;
const hostMount = perService((service, project) => bindsOf(service, project).flatMap(({ source, mode, node }) => {
	const directory = source === '/' ? '/' : source.replace(/(?<!\/)\/+$/, '');
	if (!machineDirectories.test(directory))
		return [];
	const readOnly = /(^|,)ro(,|$)/.test(mode);
	const expected = 'the one directory that the program needs';
	const observed = `${(0,bounded .Mm)(directory, 60)} of the machine${readOnly ? ', read-only' : ''}`;
	const message = readOnly
		? `${service.name} reads ${(0,bounded .Mm)(directory, 60)} of the machine, with the keys and secrets in it`
		: `${service.name} can write ${(0,bounded .Mm)(directory, 60)} of the machine: whoever breaks into it owns the machine`;
	return [findingAt(node, { ...(readOnly && { level: 'warning' }), message, expected, observed })];
}));
const exposureRules = {
	'port-published': portPublished,
	'proxy-bypassed': proxyBypassed,
	'port-conflict': portConflict,
	privileged,
	capability,
	'docker-socket': dockerSocket,
	'host-namespace': hostNamespace,
	'host-mount': hostMount,
};

;







const jobs = /\b(migrate|collectstatic|createsuperuser|loaddata|db:migrate|db upgrade|upgrade head|seed|certonly)\b/;
const restartPolicy = ({ project }) => {
	const expected = 'restart: unless-stopped';
	const awaited = new Set(project.services.flatMap(({ node }) => {
		const needed = (0,nodes .Jt)(node, 'depends_on');
		if (needed?.kind !== 'map')
			return [];
		return [...needed.entries].flatMap(([name, how]) => (0,nodes .ws)((0,nodes .Jt)(how, 'condition')) === 'service_completed_successfully' ? [name] : []);
	}));
	const lasting = project.services.filter((service) => !awaited.has(service.name) && !isJob(service) && !(0,nodes .Jt)((0,nodes .Jt)(service.node, 'deploy'), 'restart_policy'));
	const found = lasting.flatMap((service) => {
		const node = (0,nodes .Jt)(service.node, 'restart');
		const policy = textOf(service, 'restart', project);
		if (policy !== undefined && policy !== 'no' && policy !== 'false' && policy !== '')
			return [];
		const message = `${service.name} stays down after a crash or a restart of the machine`;
		const observed = node ? 'restart: no' : 'no restart policy';
		return [findingAt(node ?? service.node, { message, expected, observed })];
	});
	const [first] = found;
	if (!first || found.length < 3 || found.length < lasting.length)
		return found;
	const message = `None of the ${found.length} services comes back after a crash or a restart of the machine`;
	return [{ ...first, message, observed: 'no restart policy anywhere' }];
};
function isJob(service) {
	const words = commandOf(service)?.words ?? [];
	return jobs.test(words.join(' ')) && (0,server_start_command .jb)(words, { file: '' }).length === 0;
}
function healthOf(service, project) {
	const check = (0,nodes .Jt)(service.node, 'healthcheck');
	const test = (0,nodes .Jt)(check, 'test');
	const first = (0,nodes .ws)((0,nodes .c3)(test)[0]) ?? '';
	if ((0,nodes .ws)((0,nodes .Jt)(check, 'disable')) === 'true' || first === 'NONE') {
		return { observed: 'the healthcheck is switched off', open: false };
	}
	if ((check && test) || project.images.get(service.name)?.healthcheck)
		return undefined;
	const isKnown = (0,nodes .Jt)(service.node, 'build') !== undefined || catalogue .fW.test(imageName(service, project));
	return {
		observed: isKnown ? 'none here and none in its image' : 'none here; its image may bring one',
		open: !isKnown,
	};
}
const healthcheckMissing = ({ project }) => {
	const services = new Map(project.services.map((service) => [service.name, service]));
	const waiting = project.services.flatMap(({ node, name }) => {
		const needed = (0,nodes .Jt)(node, 'depends_on');
		if (needed?.kind !== 'map')
			return [];
		return [...needed.entries].flatMap(([other, how]) => {
			const target = services.get(other);
			const condition = (0,nodes .Jt)(how, 'condition');
			return target ? [{ name, target, node: condition ?? how, condition: (0,nodes .ws)(condition) }] : [];
		});
	});
	const found = [...Map.groupBy(waiting, ({ target }) => target)].flatMap(([target, waiters]) => {
		const health = healthOf(target, project);
		if (!health)
			return [];
		const expected = `a healthcheck of ${target.name}`;
		const healthy = waiters.filter(({ condition }) => condition === 'service_healthy');
		const [first] = healthy;
		if (first) {
			const message = `${names(healthy)} ${healthy.length === 1 ? 'waits' : 'wait'} for ${target.name} to be healthy, but ${target.name} has no healthcheck`;
			const text = { message, expected, observed: health.observed };
			const open = { level: 'warning', unlessNamed: 'info' };
			return [{ ...findingAt(first.node, text), ...(health.open && open) }];
		}
		const [early] = waiters.filter(({ condition }) => condition === undefined || condition === 'service_started');
		if (!early || (0,catalogue .Qx)(imageName(target, project)) === undefined)
			return [];
		const message = `${names(waiters)} ${waiters.length === 1 ? 'starts' : 'start'} before ${target.name} answers, and nothing tells when it does`;
		return [findingAt(early.node, { message, expected, observed: health.observed, level: 'warning' })];
	});
	const told = new Set(waiting
		.map(({ target }) => target.name)
		.filter((name) => found.some(({ expected }) => expected === `a healthcheck of ${name}`)));
	const others = project.services.flatMap((service) => {
		const health = told.has(service.name) || isJob(service) ? undefined : healthOf(service, project);
		if (!health)
			return [];
		const message = `${service.name} has no healthcheck, so nobody notices when it hangs`;
		const text = { message, expected: `a healthcheck of ${service.name}`, observed: health.observed };
		return [{ ...findingAt(service.node, health.open ? { ...text, level: 'warning' } : text), unlessNamed: 'off' }];
	});
	return [...found, ...others];
};
function names(waiting) {
	const shown = waiting.slice(0, 3).map(({ name }) => (0,bounded .Mm)(name, 60));
	return waiting.length > 3 ? `${shown.join(', ')} and ${waiting.length - 3} more` : shown.join(', ');
}
const clients = /^(?:mongo|mongosh|mongodump|mongorestore|psql|pg_dump|pg_dumpall|pg_restore|pg_isready|mysql|mysqladmin|mysqldump|mariadb|mariadb-admin|mariadb-dump|clickhouse-client|cqlsh)$/;
const servers = /^(?:mongod|mongos|postgres|mysqld|mariadbd|clickhouse-server|docker-entrypoint\.sh)$/;
function isClient(service) {
	const programs = (0,shell_words .K)(commandOf(service)?.words ?? []).flatMap((words) => words.map((word) => word.slice(word.lastIndexOf('/') + 1)));
	return programs.some((one) => clients.test(one)) && !programs.some((one) => servers.test(one));
}
const dataVolume = perService((service, project) => {
	const image = imageName(service, project);
	const directories = (0,catalogue .Qx)(image);
	if (!directories || (0,nodes .Jt)(service.node, 'volumes_from') || isClient(service))
		return [];
	const mounts = (0,compose_services .cS)(service.node, project.known).filter(({ target, mode }) => !isSettings(target) && !/(^|,)ro(,|$)/.test(mode));
	const kept = mounts.filter(({ source }) => source !== '');
	if (kept.length > 0)
		return elsewhere(service, kept, directories);
	const inMemory = (0,nodes .c3)((0,nodes .Jt)(service.node, 'tmpfs')).some((one) => {
		const target = ((0,nodes .ws)(one) ?? '').split(':', 1).join();
		return directories.some((directory) => directory.startsWith(target) || target.startsWith(directory));
	});
	const message = `${service.name} keeps its data in the container, and loses it when the container is made anew`;
	const expected = `a volume at ${directories[0]}`;
	const observed = inMemory ? 'its data is in memory' : mounts.length > 0 ? 'a volume without a name' : 'no volume';
	return [findingAt((0,nodes .Jt)(service.node, 'image') ?? service.node, { message, expected, observed })];
});
function elsewhere(service, kept, directories) {
	const [first] = kept;
	const isCovered = kept.some(({ target }) => directories.some((directory) => isBelow(directory, target) || isBelow(target, directory)));
	const told = /\b(PGDATA|DATADIR|datadir|data_directory|dbpath|data-dir)\b/;
	const environment = (0,nodes .Jt)(service.node, 'environment');
	const words = [
		...(environment?.kind === 'map' ? environment.entries.keys() : []),
		...(commandOf(service)?.words ?? []),
	];
	if (!first || isCovered || (0,nodes .Jt)(service.node, 'build') || words.some((word) => told.test(word)))
		return [];
	const message = `${service.name} has a volume where its image keeps no data, and loses the data when the container is made anew`;
	const expected = `a volume at ${directories[0]}`;
	const observed = (0,bounded .Mm)(`a volume at ${first.target}`, 120);
	return [findingAt(first.node, { level: 'warning', message, expected, observed })];
}
function isBelow(path, directory) {
	const parent = directory.replace(/\/$/, '');
	return path.replace(/\/$/, '') === parent || path.startsWith(`${parent}/`);
}
function isSettings(target) {
	return /^\/(docker-entrypoint-initdb\.d|etc)(\/|$)|\.(conf|cnf|sql|sh|ya?ml|ini|pem|crt|key)$|^\/(backups?|dumps?)(\/|$)/.test(target);
}
const serviceUndefined = ({ project }) => project.services.flatMap(({ node, name }) => {
	const needed = (0,nodes .Jt)(node, 'depends_on');
	if (needed?.kind !== 'map')
		return [];
	return [...needed.entries].flatMap(([other, how]) => {
		if (project.all.includes(other) || (0,nodes .ws)((0,nodes .Jt)(how, 'required')) === 'false')
			return [];
		const message = `${name} depends on ${(0,bounded .Mm)(other, 60)}, which no file defines; Compose refuses the project`;
		const expected = `a service ${(0,bounded .Mm)(other, 60)}`;
		return [findingAt(how, { message, expected, observed: 'not defined' })];
	});
});
const runningRules = {
	'restart-policy': restartPolicy,
	'healthcheck-missing': healthcheckMissing,
	'service-undefined': serviceUndefined,
	'data-volume': dataVolume,
};

var connection_string = __webpack_require__(94790);
var classify = __webpack_require__(71988);
var secrecy_names = __webpack_require__(90276);
var published = __webpack_require__(39250);
var shape = __webpack_require__(21065);
var unfilled = __webpack_require__(26257);
var url_credentials = __webpack_require__(71110);
var key_types = __webpack_require__(54375);
;



const switched = /^(?:true|false|yes|no|on|off|enabled?|disabled?|null|none|required|optional|invalid|unset|undefined)$/i;
const hashed = /^\$+(?:2[abxy]|argon2(?:id|i|d)|scrypt|pbkdf2(?:-sha\d+)?)\$/;
function isSecretKey(key, value, keys = key_types .BG) {
	if (switched.test(value.trim()) || hashed.test(value.trim()) || (0,url_credentials .v6)(value.trim()))
		return false;
	if (keys.typeOf(key) !== null)
		return keys.isSecret(key);
	if ((0,secrecy_names .tm)(key) && /AUTH$/i.test(key))
		return /[:/]/.test(value);
	return keys.isCredential(key) && (!(0,secrecy_names .Ob)(key) || value.length >= 8);
}

;














const literalSecret = secretRule('literal-secret');
const weakPassword = secretRule('weak-password');
const defaultSecret = secretRule('default-secret');
function secretRule(name) {
	return ({ project, asks, keys }) => project.services.flatMap((service) => [
		...secretsOf(service, keys)
			.filter((secret) => rulesOf(secret).find(asks) === name)
			.map((secret) => secretFound(service, secret)),
		...(name === 'weak-password' ? emptyPasswords(service, project) : []),
	]);
}
function emptyPasswords(service, project) {
	const image = imageName(service, project);
	const keys = catalogue .pv.find((one) => one.image.test(image))?.keys ?? [];
	const environment = (0,nodes .Jt)(service.node, 'environment');
	return keys.flatMap((key) => {
		const node = (0,nodes .Jt)(environment, key);
		if (node === undefined || (0,nodes .ws)(node) !== '')
			return [];
		const message = `${key} of ${(0,bounded .Mm)(service.name, 60)} is empty, with which the image does not start`;
		return [{ ...findingAt(node, { message, expected: 'a password', observed: 'empty' }), about: service.name }];
	});
}
function rulesOf({ from, class: kind }) {
	const stands = from === 'default' ? 'default-secret' : 'literal-secret';
	return kind === 'literal' ? [stands] : ['weak-password', stands];
}
function secretFound(service, { key, node, class: kind, value, from }) {
	const what = `${(0,bounded .Mm)(key, 80)} of ${(0,bounded .Mm)(service.name, 60)}`;
	if (isSwitchedOff(key, value)) {
		const message = `${what} lets in whoever comes, without a password`;
		return {
			...findingAt(node, { message, expected: 'a password', observed: 'none is asked for' }),
			about: service.name,
		};
	}
	const as = from === 'default' ? ' as the default of a variable' : '';
	const message = kind === 'placeholder'
		? `${what} has a placeholder${as} in place of a secret`
		: kind === 'weak'
			? `${what} has a password${as} that is guessed first`
			: `${what} stands in the file${as}`;
	const expected = 'a variable without a default, or a secret file';
	const observed = `a literal value of ${(0,shape .cW)(value)}`;
	return { ...findingAt(node, { message, expected, observed }), about: service.name };
}
function secretsOf(service, keys) {
	const found = [];
	for (const map of [(0,nodes .Jt)(service.node, 'environment'), (0,nodes .Jt)((0,nodes .Jt)(service.node, 'build'), 'args')]) {
		if (map?.kind !== 'map')
			continue;
		for (const [key, node] of map.entries)
			found.push(...inValue(key, node, keys));
	}
	const health = (0,nodes .Jt)((0,nodes .Jt)(service.node, 'healthcheck'), 'test');
	const command = commandOf(service);
	if (command)
		found.push(...inCommand(command.words, command.node, keys));
	if (health)
		found.push(...inCommand((0,compose_command .Z)(health), health, keys));
	const beside = namesBeside(service);
	return found.map((secret) => secret.class === 'literal' && beside.has(secret.value.toLowerCase()) ? { ...secret, class: 'weak' } : secret);
}
function namesBeside({ name, node }) {
	const environment = (0,nodes .Jt)(node, 'environment');
	const written = environment?.kind === 'map' ? [...environment.entries] : [];
	const values = written.flatMap(([key, value]) => {
		if (!/(USER|USERNAME|LOGIN|DB|DATABASE|NAME)$/i.test(key))
			return [];
		const pieces = (0,template .rT)((0,nodes .ws)(value) ?? '') ?? [];
		const [only] = pieces;
		if (only === undefined || pieces.length !== 1)
			return [];
		return typeof only === 'string' ? [only] : only.operator.endsWith('-') ? [only.argument] : [];
	});
	return new Set([name, ...values].map((value) => value.toLowerCase()));
}
const switchedOff = /^(POSTGRES_HOST_AUTH_METHOD|NEO4J_AUTH|.*ALLOW_EMPTY_(ROOT_)?PASSWORD|ALLOW_ANONYMOUS_LOGIN)$/;
function isSwitchedOff(key, value) {
	return switchedOff.test(key) && /^(trust|none|yes|true|1|on)$/i.test(value);
}
function inValue(key, node, keys) {
	const text = (0,nodes .ws)(node);
	if (text === undefined || text === '')
		return [];
	if (isSwitchedOff(key, text)) {
		return [{ key, node, class: 'weak', value: text, from: 'literal' }];
	}
	if (node.kind === 'scalar' && typeof node.value === 'boolean')
		return [];
	const isSecret = isSecretKey(key, text, keys);
	const pieces = (0,template .rT)(text) ?? [];
	if (isSecret && pieces.length === 1) {
		const [only] = pieces;
		if (typeof only === 'string')
			return (0,url_credentials .Ds)(only) ? inUrl(key, node, text) : one(key, node, only, 'literal');
		return (0,template .cS)(text).flatMap((use) => use.operator.endsWith('-') && !use.argument.includes('$') && isSecretKey(key, use.argument, keys)
			? one(key, node, use.argument, 'default')
			: []);
	}
	return [...inUrl(key, node, text), ...inDefault(key, node, text)];
}
function inDefault(key, node, text) {
	return (0,template .cS)(text).flatMap(({ operator, argument }) => operator.endsWith('-') && argument.includes('://')
		? inUrl(key, node, argument).map((secret) => ({ ...secret, from: 'default' }))
		: []);
}
function inUrl(key, node, text) {
	const password = passwordIn(text) ?? assignedIn(text) ?? (0,connection_string .Js)(text);
	const pieces = password === undefined ? [] : ((0,template .rT)(password) ?? []);
	if (pieces.length !== 1)
		return [];
	const [only] = pieces;
	if (typeof only === 'string')
		return one(key, node, only, 'literal');
	return only?.operator.endsWith('-') && !only.argument.includes('$') ? one(key, node, only.argument, 'default') : [];
}
const assigned = /[?&;, ](?:password|pwd|sslpassword|accountkey|sharedaccesskey)=((?:[^;&,\s$"']|\$(?:\{[^{}]{0,300}\}|\w+|\$)?)+)/i;
function assignedIn(text) {
	const isConnection = /^jdbc:|^[a-z][a-z0-9+.-]*:\/\/|[;,&]/i.test(text);
	const value = isConnection ? assigned.exec(text)?.[1] : undefined;
	return value !== undefined && isSecretKey('PASSWORD', value) ? value : undefined;
}
function passwordIn(text) {
	const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0];
	if (scheme === undefined)
		return undefined;
	const lastBrace = text.lastIndexOf('}');
	let colon = -1;
	for (let at = scheme.length; at < text.length; at++) {
		const char = text[at] ?? '';
		if (char === '$' && text[at + 1] === '{' && at < lastBrace)
			at = text.indexOf('}', at);
		else if (/[\s/?#]/.test(char))
			return undefined;
		else if (char === '@')
			return colon < 0 || colon + 1 === at ? undefined : text.slice(colon + 1, at);
		else if (char === ':' && colon < 0)
			colon = at;
	}
	return undefined;
}
function one(key, node, value, from) {
	if ((0,unfilled .A_)(value))
		return [];
	const looks = (0,classify .L8)(key, value);
	const kind = looks === 'literal' && ((0,unfilled .A0)(value) || (0,published .H)(value)) ? 'placeholder' : looks;
	if (kind !== 'literal' && (0,secrecy_names .GK)(key))
		return [];
	return kind === 'empty' || kind === 'file' ? [] : [{ key, node, class: kind, value, from }];
}
const passwordOptions = /^(--requirepass|--masterauth|--password|-a|--pass)(?:=(.*))?$/;
const secrets_option = /^--([a-z][a-z0-9.-]{1,60})=(.+)$/;
function inCommand(words, node, keys) {
	const isRedis = words.some((word) => /(^|\/)(redis-(server|cli)|valkey-(server|cli))$/.test(word));
	return words.flatMap((word, index) => {
		const match = passwordOptions.exec(word);
		const [, name = '', given = ''] = (!match && secrets_option.exec(word)) || [];
		if (given !== '') {
			const key = name.toUpperCase().replaceAll(/[.-]/g, '_');
			return isSecretKey(key, given, keys)
				? inValue(key, { ...node, kind: 'scalar', value: given, text: given }, keys)
				: [];
		}
		if (!match || (match[1] === '-a' && !isRedis))
			return [];
		const value = match[2] ?? words[index + 1] ?? '';
		return /^(?:-|\$\$\{?[A-Za-z_])/.test(value)
			? []
			: inValue('PASSWORD', { ...node, kind: 'scalar', value, text: value }, keys);
	});
}
const secretsRules = {
	'literal-secret': literalSecret,
	'weak-password': weakPassword,
	'default-secret': defaultSecret,
};

;




const mailCatcher = perService((service, project) => {
	const image = imageName(service, project);
	const node = (0,nodes .Jt)(service.node, 'image');
	const whole = textOf(service, 'image', project) ?? '';
	if (!node || !(catalogue .TE.test(image) || whole.includes('greenmail/')))
		return [];
	const message = `${service.name} catches mail: no customer gets any, and whoever reaches it reads all`;
	return [
		findingAt(node, {
			message,
			expected: 'a mail server, or a profile that production does not start',
			observed: image,
		}),
	];
});
const dashboardOpen = perService((service, project) => {
	const node = insecureApi(service, project);
	const location = node ? (0,nodes .hD)(node) : project.dashboards.get(service.name);
	if (!location)
		return [];
	const published = portsOf(service, project).some(({ address, target }) => target === '8080' && !(0,host .U9)(address));
	const message = `${service.name} shows its dashboard and every route without a login`;
	const expected = 'api.insecure off, the dashboard behind a router with a login';
	const observed = published ? 'api.insecure, on a published port' : 'api.insecure, open to the other containers';
	return [{ ...(!published && { level: 'warning' }), message, expected, observed, location }];
});
function insecureApi(service, project) {
	const command = commandOf(service);
	const item = command && itemsOf(command.node).find((one) => isSwitchedOn((0,nodes .ws)(one) ?? ''));
	if (item)
		return item;
	const variable = (0,nodes .Jt)((0,nodes .Jt)(service.node, 'environment'), 'TRAEFIK_API_INSECURE');
	const isOn = /^(true|1)$/i.test((0,nodes .ws)(variable) ?? '') && imageName(service, project) === 'traefik';
	return isOn ? variable : undefined;
}
function isSwitchedOn(text) {
	return /(^|\s)--api\.insecure(=true)?(\s|$)/i.test(text);
}
const toolsRules = {
	'mail-catcher': mailCatcher,
	'dashboard-open': dashboardOpen,
};

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(71747);
var lint_select = __webpack_require__(24050);
var schema_fields = __webpack_require__(79725);
;




const schema = (0,schema_fields .O2)({
	...(0,fields .we)('compose', {
		description: 'The Compose files, merged as Compose merges them',
		without: 'the first usual name, `docker-compose.prod.yml` and the like before `compose.yaml`, with its override or base file',
	}),
	'env-file': schemas .YjP().min(1).optional().meta({
		title: 'path',
		description: 'Where `${\u2026}` come from, as `--env-file`',
		without: "`.env` beside the first file, and the environment's env file",
	}),
	profiles: schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list names no profile').optional().meta({
		title: 'list; `*` is all',
		description: 'Profiles that are started, as `--profile`; services of others are not judged',
	}),
}).check(fields .hS, (0,lint_select .TS)('compose'));

;











const compose = (0,files_define .d)({
	kind: 'compose',
	schema: schema,
	questions: questions_questions,
	observe: observe_observe,
	seen: seen,
	unjudged: unjudged,
	gather: gather,
	rules: { ...secretsRules, ...environmentRules, ...exposureRules, ...codeRules, ...runningRules, ...toolsRules },
});


  }),

  39250:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	H: () => (  isPublished)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const published = new Set([
	'017fbc0e001b5e9c16908c754f9607dc886f25d08b2cbadc788b8b267df199f2',
	'04eae10378b0a2d1c7c4cb7a5435b3b39d6064d992493456850da739cf87d66d',
	'095101cf732c298a0ce0320b9de704209cdd8640b70d8fdf4e5be51aa2eb272e',
	'0f44b34c6311bcb547867d393c1c56e6564e03d905fdd023637f549358bf3670',
	'12658bf833bc2c315ef6cb29bee9b6625a56f13290b4a6f1c0876515c24f45d6',
	'1453cea2dc3799e9026e42b3e465e455256d5a149582e4c5b92d4c8d604731a2',
	'1502c4687a09b0dab4191e62f1d0085d41374e519b660c7779ed14339ec483ba',
	'17381366a5f171ddd68d5025f2e6cd341c0d207faa676b8fd4d31f7d89bc8a0a',
	'179c076ac522159dbbd50d4f1d84faf05551fe5b59d7e5824a800d46559fb1d1',
	'18eb1ebbc4cfdb6fc60c25c5c641bd7fba2d0cb1fc553de08e9e55caecf8f107',
	'1a5d44a2dca19669d72edf4c4f1c27c4c1ca4b4408fbb17f6ce4ad452d78ddb3',
	'1b58ee375b42e41f0e48ef2ff27d10a5b1f6924a9acdcdba7cae868e7adce6bf',
	'1c3d6188abe600bce2404e8c462e117cd621a7b0b897173b6c0c187fa01d9e1b',
	'2598f7d6adc142d88161630f3db12ab2bd3403521c281811e5e1ce60d4ac5d76',
	'26fd2cb96404507841385bd67e6f16710e44c7fe924c7e5be55177f37af52027',
	'29c215b1f1f25031479b2aed787df7df1cf8fa281395b1e5ed944e9eb828df2b',
	'30e55f5463e22af009a1b785a4d723190c4522bfa2696c2ab85fd12cedca708d',
	'320d46f9a6c1debb9f6dee1986af096f7aeb0c25cfc5cbc9e9ada7d7e364490c',
	'38bd342d17fb04861b47e8c332173f99ab32db67ef916b78b174c7c1c7b7e8d1',
	'3eb1bd439947eb762998e566ccc2e099c791118b2f40579cc4f7da2b5061b7f9',
	'3f7aa5c0b56cad6ccbfc84814cd4b16a1abf3dd31d60b6f1663cc751b2a0d2a6',
	'422b6cfd76dcf88d5d37a901e96200425f83477962de36e06906ebb11a74317b',
	'424742fc6538f5e7e01d32ce12784d7a425d342cec188cd00602613843d52946',
	'42e12d1bae413a59501e759ed52a3b9d31a3bcc6841c908fdd1870c7bb44cc44',
	'45f9af60db8dc522a2d2f8d302f80d4eab1452fb4ad437bbe4f6fb819608efcc',
	'4621c4f8449a61c139b7cb7f3778a363f9f8e0b6067873cd90969f1fa9f10579',
	'465d9ad5d5528ebe287b5dce4fb51620833d09b290e49ddcc70ca6c4a0aea01b',
	'46d846018380375ddc5bc6978ce0eb6121fd469e0732a27d33a19306f8583092',
	'4ca7e2eaf98ed497e0dbf2014ce870957e4122050659d964f98ef56b58199d75',
	'4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b',
	'519e3ece10ca70b6627a96452aa2145231822d1dca281eb6a4a29a85aea71b3e',
	'52f004438faf780274c9c95f79d1cf39d2355fbcf035899fc0242b1437f30df3',
	'5332cbf3bd112b82bf1f94c6572602388a3fad0901aea2621d4c0a6bec0e4cec',
	'53d3eb3d9500cdcdbbe39c030eb2959438bcc459d5de9380db2a3c85b5de5360',
	'570dad43de1af4c925f92c16a68a50936da42b7dd6fdeb24850507a1199aac89',
	'578592185588730b9d10b87e2274706a8301a179cdb60fb4263c788e7e679503',
	'5899575803417e3356a133c51efff8314c0d3d7a52f37472f90b1dce5288525b',
	'590561e975aa1cbdaa6ff00da013dfb85656990eef11e504e9febe48a87d3642',
	'5988b580f0cf27542cc9eeba0574a4143c8e0e3a5a89078bf1b9d582de96c212',
	'5dd680a76c509b679b4c2d95d2728356709faf4bf8c0c87f3b0fe445c5da731a',
	'5de22089c247b9b2722ec5c33498e6bc481b1faba85f4da957f8b84679fcf88c',
	'5f7365c0a79c6a0582c33798fadb2458dc42a2d61cc4124c4e30c68deaa39357',
	'60a09e4357868c1e9b801052726d061c370429f723db84523ed58ac354f6eb8a',
	'60e84f420288025b5af885773acfc5fc5a50a98abe784f2e1bf055ee6faf259b',
	'627507f04b33fb434001b83fa1d73b39c7d9a88f2b9a3aec652527a7f0ea571a',
	'62f196fe59c6f78d7f332ae80f55e6e869d8e7fbc589855b5a1a21b9249408ca',
	'64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb',
	'646fe7e9335545a335fb9022920147545976f6cae2c8b98b754d19afc5e5c09e',
	'6537f460c82c38a5d6d702441b1f70bff5841b7fc573722db6c9a4d19090d6df',
	'70b801afae94d2e653c9612d0ebbba1f52f0d6fca900a0c0f0aa0f3e500e41e9',
	'78314b11be2e581549ac1c4f616563fad3fdf0c3b71678f6e2299182080e0598',
	'80d1c192cf2210c5282179cc9989f4be2e9b24605daabe1bc7da10fd9ed842ed',
	'81886cc4d79074f6e946934d4e9e9d6a2ef320041045a0bd3c36ab6939df37e8',
	'818a6132a062a3230e8ee33ace6bbbc7949fa458eca938abf72434648df1808a',
	'82640871d80ad525d0214e4c9cf5484471f779070760efc06a7f983aeda71436',
	'8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e',
	'877bb551b01cd214877f32fa6a2bb1e8c0cebc720a75cb014f9584d110e063d9',
	'880d7d2bba26295875c69a1305a272c583d6dce412b4530a89f655f92b49bf2a',
	'897424aa34b2c490b136ba76b15cf697d8d11c066db6daec2b8a33ab069b8d22',
	'92e2b7f6ed28b457e2ef5ec81ba62be82dda423b60e3d2fbeb0b73e53f4671ce',
	'94aefb8be78b2b7c344d11d1ba8a79ef087eceb19150881f69460b8772753263',
	'982f4e3a0216f3923e28c393cb83e8a04499a390d262171cdad4d67c5e383122',
	'9be62d51267e584c5a874c748d87c13da00ef74ed0227b16bf290a2eb75b215b',
	'9c5d0a6656e5d3f36601d0bf98762be09bad5d7b164382c1d6c826324d6d599a',
	'9fa03fc1cd78ff85aec9f901f9383bf5c3dfbee93c7da7d5b9f526898a9d7a84',
	'a064b502e61d27e94b8717290e5e1b32e36720e9fbdf952ec81a84c07128cb37',
	'a2364897aa9e1662472ccc6c5b71aa80036518559c91a31aeea2161ad9c9581b',
	'aa28c9af739fd0e124bea90eaa3076226a16fb21c26cf80db821a341e4601fc5',
	'aa537c876208ee7feffbd657c61f99606e7550ababc9cad44f8317dd2125cc43',
	'ad9858116e63b0c5a4d7dc7f50f034c7247e56838dae22c1832712ffde48e694',
	'aea7af61a12158d7499c9efee6a966f68056904b785d78596219d44fa605b2e8',
	'b03ddf3ca2e714a6548e7495e2a03f5e824eaac9837cd7f159c67b90fb4b7342',
	'b21af76f5df0a6f24cde2a73408f4d5216394b96827a5ec53dd29bfc4e54910b',
	'b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e',
	'b298cf0838bc3d35b57141f3b249dd1a7c7233b9ef8ed5f94dbff68444be8162',
	'b8ba9c61cc9ff699c426c75e748fcf200e8b47869d76fde8bb36ec2f7a34f038',
	'bb4978fbe7638de8e6ee13d9a59a5fb047beb0f0ee059fe166541b1f96b6af63',
	'bb74dd0304f83b04dbfdb676d6513450998e65b87d5f78988d02408844bc8f94',
	'bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c',
	'bca8d9ca53bc9302b6a27d40ca9b99b1fd7c76a47b8f77ccd4ee741baeea4408',
	'bd0cf33a56471e0861755cbb7b51fc420a5b7ae9ee2a47553a790c70e4042fb0',
	'c221bcece48c0f251027b3208f99046741ebd62d486169530e5fd6b704c28366',
	'c4bbcb1fbec99d65bf59d85c8cb62ee2db963f0fe106f483d9afa73bd4e39a8a',
	'c793d6aea4e5bf22b20d7444b4688312ca5e0ce67cee9d6350681e7d33cd4186',
	'ca32f86ce10b8435c108ffd1ae1acd9823f729f51946b3aad3277ac94dead529',
	'cdb458c0d59ae65c04f3e23b5be608761da903f52169958907e789edebb2e457',
	'ce7ca3d53a67c65f0c8f18d34041d17107e345ac7f831627ef805c69eae77155',
	'ce9fa353f65502418518442f0cc8824d410543fb627f93c10a4cfa4210f2471e',
	'e0bfb701592614dd14e92d23039fe84ec9951167b183ff9c7d446aaa29429450',
	'eae2d3c0b8456e0ec8be3f44bad9f8acfb4afb5a4c962b007e660e128f2d398d',
	'ed24bc0bb03d0e89e8bacafb1545ee4ed6a2b273f3db69199787632b32545179',
	'ee0a0ef2d929595c2c50c8e715d30772443de42189da682cb990856416cd9aa3',
	'eefbd4136387e7620933a54b3199c46811d8cda05a433e05ede0741710338690',
	'f02322197a196ceb746aa52cee2a869abf0fe231c4d6d050a8a5f02c6625a1d4',
	'f3c3964ca854e172366f81d8bdb327da487c2f8a15f954b116e28961dd6585c0',
	'f75778f7425be4db0369d09af37a6c2b9a83dea0e53e7bd57412e4b060e607f7',
	'f79cd64f9cea237897b8133e4b905b361c6f166faa5a1c64c32280938f5b707e',
	'f7d838701b86c5dfb57bf95fbc5ce6df204cfc9f15ad6cdb39fd22f8776e47b6',
	'fca894e09ed7eef48ef14d0c15c4100002a10b750a9a875ef8be2495ee30a1ad',
	'fd74bdd901857b89f5737e5352a2a8a2d1f000aa4bed4aee47c95afaa37d0f99',
	'fe18bd40b727a37ecce96ec8f474a82508c191b0c3bb3c47d325335cd467ad97',
]);
function isPublished(secret) {
	return published.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', secret, 'hex'));
}


  }),

  26257:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A0: () => (  isUnfilled),
	A_: () => (  isReference),
	Pi: () => (  isDemoToken)
  });
  var _languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73079);

function isUnfilled(value) {
	const text = value.slice(0, longestJudged).trim();
	return (isMarked(text) ||
		isSentence(text) ||
		documentationDsn.test(text) ||
		isOneCharacter(text) ||
		isDemoToken(text) ||
		(text.length >= shortestKey && !text.includes('://') && isTypedRow(text)));
}
const longestJudged = 8192;
const shortestKey = 16;
const order = /^(?:take|get|put|use|copy|paste|ask|find|look|add|insert|obtain|fetch|provide|specify|type|choose|pick)[-_ ](?:the|your|a|an|it|this|that|some|from|in)[-_ ]/;
const sentence = /^[a-z]+(?:[-_ ][a-z]+){2,23}$/;
const ending = /[^A-Za-z]{1,8}$/;
const beyondSentence = /[\0-\x1f!-,./0-9:-@[-^`{-\x7f]/;
const shortestWord = 4;
function isSentence(text) {
	const lower = text.toLowerCase();
	if (order.test(lower))
		return true;
	const bare = text.replace(ending, '');
	if (beyondSentence.test(bare))
		return false;
	const words = bare.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
	if (!sentence.test(words))
		return false;
	const each = words.split(/[^a-z]+/);
	if (words.length < each.length * shortestWord)
		return false;
	return each.some((word) => _languages_js__WEBPACK_IMPORTED_MODULE_0__  .O3.has(word)) && each.some((word) => _languages_js__WEBPACK_IMPORTED_MODULE_0__  .sV.has(word));
}
const marks = /^(?:\{[A-Za-z][\w .-]{0,60}\}|\[[A-Za-z][\w .-]{0,60}\]|#\{[^{}]{1,80}\}#)$/;
function isMarked(text) {
	return marks.test(text);
}
const reference = /^(?:op:\/\/\S|ENC\[[A-Z0-9_]+,|vault:\S|(?:awssm|awsps|ssm|gcpsm|gcp-secret|azkv|akv|sm|bws|infisical|doppler):\/\/\S|arn:aws[\w-]*:(?:secretsmanager|ssm):)/;
function isReference(text) {
	return reference.test(text);
}
const documentationDsn = /^https?:\/\/(?:examplepublickey|public|key|sentry_key|publickey|[ax]{3,40}|abc|123)(?::[a-z]{1,20})?@|@o0\.ingest\./i;
function isOneCharacter(text) {
	if (/x{6}/i.test(text))
		return true;
	if (!/^[-_ .:]*([^-_ .:])[-_ .:]*\1/u.test(text))
		return false;
	const bare = text.slice(0, longestRowed).replaceAll(/[-_ .:]/g, '');
	return bare.length >= shortestKey && new Set(bare).size === 1;
}
const rows = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const longestRow = 8;
const pieces = new Set(rows
	.flatMap((row) => [row, [...row].reverse().join('')])
	.flatMap((row) => {
	const round = row + row;
	return Array.from({ length: row.length }, (_, at) => round.slice(at, at + longestRow));
}));
const beside = new Set([...pieces].map((piece) => piece.slice(0, 2)));
const longestRowed = 512;
const ofService = /^(?:sk|pk|rk)_(?:live|test)_/;
function isTypedRow(value) {
	const lower = value.slice(0, longestRowed).toLowerCase();
	if (ofService.test(lower))
		return false;
	if (!mayHoldRow(lower))
		return isRepeated(lower);
	let [covered, end] = [0, 0];
	for (let at = 0; at + longestRow <= lower.length; at++) {
		if (!beside.has(lower.slice(at, at + 2)) || !pieces.has(lower.slice(at, at + longestRow)))
			continue;
		covered += at + longestRow - Math.max(end, at);
		end = at + longestRow;
	}
	return covered * 2 >= lower.length || isRepeated(lower);
}
function mayHoldRow(text) {
	for (let at = 0; at + 2 <= text.length; at += longestRow - 1)
		if (beside.has(text.slice(at, at + 2)))
			return true;
	return false;
}
function isRepeated(text) {
	if (text.length < 16)
		return false;
	for (let period = 1; period <= Math.min(16, text.length / 2); period++) {
		if (text[0] === text[period] && text.startsWith(text.slice(period)))
			return new Set(text).size >= 5;
	}
	return false;
}
function isDemoToken(text) {
	const payload = /^eyJ[\w-]{5,2000}\.(eyJ[\w-]{5,4000})\./.exec(text)?.[1];
	if (payload === undefined)
		return false;
	try {
		const claims = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
		if (claims === null || typeof claims !== 'object')
			return false;
		const { iss, sub, name } = claims;
		return ((typeof iss === 'string' && /(?:^|[-_.])(?:demo|example)$/i.test(iss)) ||
			(sub === '1234567890' && name === 'John Doe'));
	}
	catch {
		return false;
	}
}


  }),

  71110: core[71110]

};
return { ids, modules };
})
