(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 559;
const ids = [559,5209];
const modules = {

  86038: shared[86038],

  80559:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	composeFile: () => (  composeFile),
	composeServices: () => (  composeServices)
  });
  var _check_files_companion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86038);
  var _formats_compose_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7646);
  var _formats_compose_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38723);
  var _formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2027);
  var _formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21839);
  var _kinds_compose_catalogue_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69361);
  var _tree_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72830);







const mostServices = 200;
async function composeFile(tree) {
	const there = await Promise.all(_check_files_companion_js__WEBPACK_IMPORTED_MODULE_0__  .L.map((name) => tree.exists(name)));
	return _check_files_companion_js__WEBPACK_IMPORTED_MODULE_0__  .L.find((_, index) => there[index]) ?? null;
}
async function composeServices(tree) {
	const name = await composeFile(tree);
	if (name === null)
		return [];
	const own = await rootOf(tree, name);
	if (own === undefined)
		return null;
	const isPlain = /^(?:docker-)?compose\.ya?ml$/.test(name);
	const over = isPlain ? await rootOf(tree, name.replace(/\.(ya?ml)$/, '.override.$1')) : undefined;
	const named = [...(0,_formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__  .Yj)([own, over])].filter(([service]) => /^[A-Za-z0-9][\w.-]{0,100}$/.test(service));
	return named.slice(0, mostServices).map(([service, node]) => told(service, node));
}
async function rootOf(tree, name) {
	const text = (0,_tree_text_js__WEBPACK_IMPORTED_MODULE_6__  .b)(await tree.read(name), name).value;
	return text === undefined ? undefined : (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .gM)(text, name).root;
}
function told(service, node) {
	const image = (0,_formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__  .Mq)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .ws)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'image')) ?? '');
	const data = (0,_kinds_compose_catalogue_js__WEBPACK_IMPORTED_MODULE_5__  .Qx)(image);
	const ports = (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .c3)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'ports')).map((one) => (0,_formats_compose_ports_js__WEBPACK_IMPORTED_MODULE_2__  .H)(one, null));
	const inner = ports.find(({ target }) => (0,_kinds_compose_catalogue_js__WEBPACK_IMPORTED_MODULE_5__  .Lx)(image, target));
	const port = toPort(inner?.published || inner?.target || usualPort(image));
	const path = healthPath(node);
	const kept = (0,_formats_compose_services_js__WEBPACK_IMPORTED_MODULE_3__  .cS)(node, null).find(({ target }) => data?.some((one) => target.startsWith(one)));
	return {
		service,
		is: [
			...(data === undefined ? [] : ['database']),
			...(port === undefined ? [] : ['inner']),
			...(path === undefined ? [] : ['health']),
			...(isLasting(node) ? ['lasting'] : []),
		],
		...(port !== undefined && { port }),
		...(data !== undefined && { volume: kept && /^[\w./~-]{1,100}$/.test(kept.source) ? kept.source : 'its data' }),
		...(path !== undefined && { path }),
	};
}
function isLasting(node) {
	const policy = (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .ws)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'restart')) ?? '';
	return /^(?:always|unless-stopped)$/.test(policy) && (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'profiles') === undefined;
}
const usualPorts = [
	[/^(?:postgres|postgis|pgvector|timescaledb)/, 5432],
	[/^(?:mysql|mariadb|percona)/, 3306],
	[/^(?:redis|valkey|keydb|dragonfly)/, 6379],
	[/^memcached/, 11211],
	[/^mongo/, 27017],
	[/^rabbitmq/, 5672],
	[/^(?:elasticsearch|opensearch)/, 9200],
];
function usualPort(image) {
	return usualPorts.find(([name]) => name.test(image))?.[1].toString();
}
function toPort(text) {
	return text !== undefined && /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536
		? Number(text)
		: undefined;
}
function healthPath(node) {
	const test = (0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)((0,_formats_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_4__  .Jt)(node, 'healthcheck'), 'test');
	if (test === undefined)
		return undefined;
	const words = (0,_formats_compose_command_js__WEBPACK_IMPORTED_MODULE_1__  .Z)(test).join(' ');
	return /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?(\/[\w./-]+)/.exec(words)?.[1];
}


  }),

  7646:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Z: () => (  wordsOfNode)
  });
  var _shell_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12486);
  var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21839);


function wordsOfNode(command) {
	const line = (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(command);
	return line === undefined ? (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .c3)(command).map((item) => (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_0__  .ws)(item) ?? '') : (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_1__  .C)(line);
}


  }),

  41919: shared[41919],

  38723: shared[38723],

  2027: shared[2027],

  95209: core[95209],

  83380: shared[83380],

  12486:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  shellWords),
	K: () => (  commandsOf)
  });
function shellWords(text) {
	const words = [];
	let word;
	let quote = '';
	for (let at = 0; at < text.length; at++) {
		const char = text[at] ?? '';
		if (quote === "'") {
			if (char === "'")
				quote = '';
			else
				word += char;
		}
		else if (char === '\\' && at + 1 < text.length) {
			at++;
			if (text[at] !== '\n')
				word = (word ?? '') + text[at];
		}
		else if (quote === '"') {
			if (char === '"')
				quote = '';
			else
				word += char;
		}
		else if (char === '"' || char === "'") {
			quote = char;
			word ??= '';
		}
		else if (/[\s;&|]/.test(char)) {
			if (word !== undefined)
				words.push(word);
			word = undefined;
			if (/[;&|\n]/.test(char)) {
				if (words.at(-1) !== ';')
					words.push(';');
			}
		}
		else {
			word = (word ?? '') + char;
		}
	}
	if (word !== undefined)
		words.push(word);
	return words;
}
function commandsOf(words, depth = 0) {
	const commands = [[]];
	for (const word of words) {
		if (word === ';')
			commands.push([]);
		else
			commands.at(-1)?.push(word);
	}
	return commands
		.filter((command) => command.length > 0)
		.flatMap((command) => {
		const dash = command.findIndex((word) => /^-[a-z]*c$/.test(word));
		const isShell = /(^|\/)(sh|bash|ash|dash)$/.test(command[0] ?? '');
		const script = command[dash + 1];
		if (!isShell || dash < 0 || script === undefined || depth > 2)
			return [command];
		return commandsOf(shellWords(script), depth + 1);
	});
}


  }),

  21839: shared[21839],

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


  })

};
return { ids, modules };
})
