(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 4473;
const ids = [4473];
const modules = {

  84968: shared[84968],

  84667:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  o: () => (  candidatesAt)
});


var deployment = __webpack_require__(46608);
var signature = __webpack_require__(7609);
;

const logs_forms = [
	[/^\S{1,100} \S{1,100} \S{1,100} \[\d{1,2}\/\w{3}\/\d{4}[: ][^\]]{5,20}\] "/m, 'an access log'],
	[/^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d \[(?:debug|info|notice|warn|error|crit|alert|emerg)\] \d/m, 'a log of nginx'],
	[/^\[\w{3} \w{3} [ \d]\d [\d:.]{8,20} \d{4}\] \[[\w:-]{1,40}\]/m, 'a log of Apache'],
	[/^\[\d{2}-\w{3}-\d{4} \d\d:\d\d:\d\d[^\]]{0,40}\] /m, 'a log of PHP'],
	[
		/^\[\d{4}-\d\d-\d\d[T ][^\]]{8,25}\] \w{1,40}\.(?:DEBUG|INFO|NOTICE|WARNING|ERROR|CRITICAL|ALERT|EMERGENCY): /m,
		'a log of Laravel or Symfony',
	],
	[
		/^[DIWEFU], \[\d{4}-\d\d-\d\dT[\d:.]{8,15} #\d{1,10}\]|^Started [A-Z]{3,7} "\/[^"\n]{0,300}" for /m,
		'a log of Rails',
	],
	[/^\d{1,6} (?:info|verbose|silly|error|timing) \S/m, 'a log of npm'],
	[/^\{"(?:level|time|ts|timestamp|@timestamp|severity)":/m, 'a log'],
	[/^\{[^\n]{0,300}"level":(?:\d{2}|"(?:debug|info|warn|warning|error|fatal)")/m, 'a log'],
	[
		/^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\n]{0,80}\b(?:DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL)\b/m,
		'a log',
	],
	[/^(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)[: ][^\n]{0,80}\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/m, 'a log'],
];
const log = (answer) => {
	if ((0,signature ._6)(answer))
		return null;
	const start = answer.text.slice(0, 16_384); 
	return logs_forms.find(([line]) => line.test(start))?.[1] ?? null;
};

var sources = __webpack_require__(99537);
var candidate = __webpack_require__(61402);
;




const backups = (0,candidate .Q)([
	...(0,candidate .w)('wp-config.php', ['.bak', '~', '.old', '.save', '.orig', '.txt']),
	...(0,candidate .w)('index.php', ['~', '.bak', '.old']),
	...(0,candidate .w)('config.php', ['.bak', '~', '.old']),
	...(0,candidate .w)('configuration.php', ['.bak']),
	...(0,candidate .w)('settings.py', ['~', '.bak']),
	...(0,candidate .w)('web.config', ['.bak']),
	...(0,candidate .w)('docker-compose.yml', ['~', '.bak']),
	...['.index.php.swp', '.wp-config.php.swp', '.settings.py.swp', '.env.swp'],
	...['app.py~', 'server.js~', 'server.js.bak', 'sites/default/settings.php.bak'],
], sources .IO);
const checkout = [
	...(0,candidate .Q)(['index.php', 'wp-config.php', 'config.php', 'settings.py', 'manage.py'], sources .sP),
	...(0,candidate .Q)(['app.py', 'main.py', 'server.js'], sources .sP),
	...(0,candidate .Q)(['package.json', 'composer.json', 'requirements.txt'], sources .eu, 'warning'),
	...(0,candidate .Q)(['Dockerfile'], sources .TE, 'warning'),
];
const deploymentFiles = [
	...(0,candidate .Q)(['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'compose.yaml', 'docker-compose.prod.yml'], deployment .Ve),
	...(0,candidate .Q)(['docker-compose.override.yml'], deployment .Ve),
	...(0,candidate .Q)(['terraform.tfstate', 'terraform.tfstate.backup', '.terraform/terraform.tfstate'], deployment .AT),
	...(0,candidate .Q)(['terraform.tfvars'], deployment .cP),
	...(0,candidate .Q)(['appsettings.json', 'appsettings.Production.json', 'appsettings.Development.json'], deployment .PF),
	...(0,candidate .Q)(['local.settings.json'], deployment .AB),
	...(0,candidate .Q)(['web.config'], deployment .$M),
	...(0,candidate .Q)(['WEB-INF/web.xml'], deployment .HC),
	...(0,candidate .Q)(['application.properties', 'application.yml'], deployment .Hl),
	...(0,candidate .Q)(['config/database.yml'], deployment .$o),
	...(0,candidate .Q)(['config/secrets.yml'], deployment .jU),
	...(0,candidate .Q)(['app/config/parameters.yml'], deployment .M4),
	...(0,candidate .Q)(['.idea/workspace.xml'], deployment .Gl, 'warning'),
	...(0,candidate .Q)([
		...['.gitlab-ci.yml', '.github/workflows/deploy.yml', '.github/workflows/ci.yml', '.travis.yml'],
		...['.circleci/config.yml', 'bitbucket-pipelines.yml', 'azure-pipelines.yml', 'Jenkinsfile', 'serverless.yml'],
	], deployment .Tk, 'warning'),
];
const logs = (0,candidate .Q)([
	...['error_log', 'error.log', 'access.log', 'debug.log', 'app.log', 'wp-content/debug.log', 'npm-debug.log'],
	...['storage/logs/laravel.log', 'log/production.log', 'log/development.log', 'var/log/prod.log', 'var/log/dev.log'],
	...['logs/error.log', 'logs/access.log', 'logs/app.log'],
], log);

var files = __webpack_require__(56840);
;


const names = ['backup', 'dump', 'db', 'database', 'data', 'mysql', 'site', 'www'];
const dumps = names.map((name) => `${name}.sql`);
const packed = ['backup', 'dump', 'db', 'database'].map((name) => `${name}.sql.gz`);
const own = ['db.dump', 'backup.dump', 'dump.rdb', 'backup.bak'];
const databases = [
	...['db.sqlite3', 'database.sqlite', 'database/database.sqlite', 'prisma/dev.db', 'storage/production.sqlite3'],
	...['db/production.sqlite3', 'var/data.db'],
];
const archives = [
	...['backup', 'site', 'www', 'html', 'public_html', 'web', 'app', 'dist'].map((name) => `${name}.zip`),
	...['backup', 'site', 'www'].map((name) => `${name}.tar.gz`),
];
const others = ['backup.tar', 'backup.tgz', 'backup.7z'];
const dumpsOf = (hosts) => [
	...(0,candidate .Q)([...dumps, ...hosts.flatMap((host) => [`${host}.sql`, `${host}.sql.gz`])], files .pc),
	...(0,candidate .Q)([...packed, ...own, ...databases], files .pc),
	...(0,candidate .Q)([
		...archives,
		...hosts.map((host) => `${host}.zip`),
		...hosts.slice(0, 1).map((host) => `${host}.tar.gz`),
		...others,
	], files .rD),
];
const git = [
	{ path: '.git/HEAD', signature: files .Tj },
	{ path: '.git/config', signature: files .Pt },
	{ path: '.git/index', signature: files .$1 },
];
const otherControl = [
	...(0,candidate .Q)(['.svn/entries', '.svn/wc.db'], files .Cr),
	...(0,candidate .Q)(['.hg/requires'], files .Jb),
	...(0,candidate .Q)(['.bzr/README'], files .uP),
	...(0,candidate .Q)(['CVS/Entries'], files .Ve),
];

var secrets = __webpack_require__(25851);
var tools = __webpack_require__(81598);
;





function candidatesAt(url) {
	const hosts = namesOf(new URL(url).hostname);
	return {
		'debug-page': [...tools .uI, ...tools .aq],
		'stack-trace': tools .lY,
		'env-file': [...secrets .hZ, ...secrets .x3],
		git: git,
		'version-control': otherControl,
		'ds-store': [{ path: '.DS_Store', signature: files .Xl }],
		dump: dumpsOf(hosts),
		'config-file': [...deploymentFiles, ...secrets .NB, ...secrets .HP(hosts)],
		'editor-backup': backups,
		'source-code': checkout,
		'log-file': logs,
		'server-status': tools .Vq,
		actuator: tools .al,
		pprof: tools .S2,
		phpinfo: tools .hp,
		'admin-page': tools .GY,
		'directory-listing': tools .oW,
	};
}
function namesOf(hostname) {
	if (/^[\d.]+$|:|^localhost$/.test(hostname))
		return [];
	const whole = hostname.replace(/^www\./, '').replace(/\.$/, '');
	const labels = whole.split('.');
	const [first = whole] = labels;
	const own = labels.length > 1 ? labels.slice(-2).join('.') : whole; 
	return [...new Set([whole, own, first, own.split('.')[0] ?? own])];
}


  }),

  61402:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Q: () => (  all),
	w: () => (  copies)
  });
function all(paths, signature, level) {
	return paths.map((path) => ({ path, signature, ...(level && { level }) }));
}
function copies(file, endings) {
	return endings.map((ending) => `${file}${ending}`);
}


  }),

  25851:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  x3: () => (  envExamples),
  hZ: () => (  envFiles),
  HP: () => (  keys),
  NB: () => (  logins)
});

var record = __webpack_require__(9000);
var signature = __webpack_require__(7609);
;


const passwordFile = (0,signature .up)('a password file', /^[^\s:]{1,64}:(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\}|[./0-9A-Za-z]{13}$)/m);
const pem = ({ text }) => /^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/m.test(text) ? 'a private key' : null;
const keyStore = ({ head }) => head.startsWith('\xfe\xed\xfe\xed') ||
	(/^0[\x80-\x84]/.test(head) && head.includes('\x06\x09*\x86H\x86\xf7\r\x01\x07'))
	? 'a key store'
	: null;
const privateKey = (answer) => pem(answer) ?? keyStore(answer) ?? (0,signature .up)('a private key', /^PuTTY-User-Key-File-\d: /m)(answer);
const awsCredentials = (0,signature .up)('AWS credentials', /^[ \t]*aws_secret_access_key[ \t]*=/im);
const npmLogin = (0,signature .up)('a login to an npm registry', /^(?:\/\/\S{1,300}:)?_(?:authToken|auth|password)[ \t]*=[ \t]*"?(?![$%"])\S{6}/m);
const gitLogin = (0,signature .up)('a login to a git server', /^https?:\/\/[^\s:/@]{1,200}:[^\s/@]{1,300}@[\w.-]{1,200}/m);
const netrc = (0,signature .up)('a login to another server', /^machine\s{1,10}\S{1,200}\s{1,10}login\s{1,10}\S{1,200}\s{1,10}password\s{1,10}\S/m);
const packageLogin = (0,signature .up)('a login to a package index', /^\[(?:distutils|pypi|testpypi|server-login)\]/m, /^[ \t]*password[ \t]*[=:][ \t]*\S/m);
const postgresLogin = (0,signature .up)('a login to PostgreSQL', /^[^\s:#]{1,200}:(?:\d{1,5}|\*):[^\s:]{1,200}:[^\s:]{1,200}:\S/m);
const mysqlLogin = (0,signature .up)('a login to MySQL', /^\[(?:client|mysql|mysqldump)\]/m, /^[ \t]*password[ \t]*=[ \t]*\S/m);
const s3Login = (0,signature .up)('a login to object storage', /^access_key[ \t]*=/m, /^secret_key[ \t]*=[ \t]*\S/m);
const registryLogin = ({ text }) => {
	const all = (0,signature .Pq)(text);
	const auths = (0,record .u)(all?.auths) ? all.auths : all;
	const entries = Object.values(auths ?? {});
	return entries.some((entry) => (0,record .u)(entry) && (typeof entry.auth === 'string' || 'identitytoken' in entry))
		? 'a login to a container registry'
		: null;
};
const composerLogin = ({ text }) => {
	const all = (0,signature .Pq)(text) ?? {};
	const filled = (name) => (0,record .u)(all[name]) && Object.keys(all[name]).length > 0;
	return ['http-basic', 'github-oauth', 'gitlab-token', 'gitlab-oauth', 'bearer', 'bitbucket-oauth'].some(filled)
		? 'a login to package repositories'
		: null;
};
const cloudKey = ({ text }) => {
	if (!/^\s*\{/.test(text))
		return null;
	if (/"type"\s{0,5}:\s{0,5}"service_account"/.test(text) && /"private_key"\s{0,5}:/.test(text))
		return 'the key of a service account';
	return /"client_secret"\s{0,5}:\s{0,5}"[^"]/.test(text) ? 'the secret of an OAuth client' : null;
};
const kubeconfig = (0,signature .up)('a login to Kubernetes', /^kind:[ \t]*Config[ \t]*$/m, /^clusters:/m);
const uploadLogin = (answer) => /^\s*[{[]/.test(answer.text) && /"host"\s{0,5}:/.test(answer.text) && (0,signature .TA)(answer.text)
	? 'a login for uploads'
	: null;
const masterKey = ({ text }) => /^[0-9a-f]{32}\s{0,5}$/.test(text) ? 'the master key of Rails' : null;
const commands = /^(?:sudo |cd\b|ls\b|git |ssh |docker |apt(?:-get)? |npm |nano |vim? |mysql |psql |export |systemctl |exit$|python3? |pip3? |cat |curl |chmod |mkdir |php )/;
const shellHistory = (answer) => {
	if ((0,signature ._6)(answer))
		return null;
	const all = (0,signature .Mn)(answer.text).slice(0, 100); 
	const known = all.filter((line) => commands.test(line));
	return known.length > 1 && known.length * 3 >= all.length ? 'the history of a shell' : null;
};

var env = __webpack_require__(8568);
var files = __webpack_require__(56840);
var candidate = __webpack_require__(61402);
;




const endings = {
	read: ['', '.production', '.prod', '.local', '.production.local', '.staging', '.development', '.dev', '.docker'],
	left: ['.backup', '.bak', '.old', '.orig', '.save', '.copy', '~', '.txt'],
	examples: ['.example', '.sample', '.dist', '.template'],
};
const envFiles = (0,candidate .Q)([
	...(0,candidate .w)('.env', [...endings.read, ...endings.left]),
	'.envrc',
	'env',
	'prod.env',
	...['api', 'app', 'backend', 'config', 'public'].map((folder) => `${folder}/.env`),
], files .CN);
const envExamples = (0,candidate .Q)((0,candidate .w)('.env', endings.examples), env .$, 'warning');
const keys = (hosts) => (0,candidate .Q)([
	...['id_rsa', 'id_ed25519', '.ssh/id_rsa', '.ssh/id_ed25519'],
	...['server.key', 'privkey.pem', 'private.key', 'private.pem', 'key.pem', 'server.pem'],
	...['ssl/server.key', 'certs/server.key'],
	...['config/jwt/private.pem', 'storage/oauth-private.key', 'keystore.jks', 'keystore.p12'],
	...hosts.slice(0, 1).flatMap((host) => [`${host}.key`, `${host}.pem`]), 
], privateKey);
const logins = [
	...(0,candidate .Q)(['.htpasswd'], passwordFile),
	...(0,candidate .Q)(['.npmrc'], npmLogin),
	...(0,candidate .Q)(['.git-credentials'], gitLogin),
	...(0,candidate .Q)(['.aws/credentials'], awsCredentials),
	...(0,candidate .Q)(['.netrc'], netrc),
	...(0,candidate .Q)(['.pypirc'], packageLogin),
	...(0,candidate .Q)(['.pgpass'], postgresLogin),
	...(0,candidate .Q)(['.my.cnf'], mysqlLogin),
	...(0,candidate .Q)(['.s3cfg'], s3Login),
	...(0,candidate .Q)(['.docker/config.json'], registryLogin),
	...(0,candidate .Q)(['auth.json'], composerLogin),
	...(0,candidate .Q)(['service-account.json', 'serviceAccountKey.json', 'credentials.json'], cloudKey),
	...(0,candidate .Q)(['.kube/config'], kubeconfig),
	...(0,candidate .Q)(['.vscode/sftp.json', 'sftp-config.json'], uploadLogin),
	...(0,candidate .Q)(['config/master.key'], masterKey),
	...(0,candidate .Q)(['.bash_history'], shellHistory),
];


  }),

  81598:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  al: () => (  actuator),
  jQ: () => (  adminPageAtBase),
  GY: () => (  adminPages),
  OU: () => (  brokenQuery),
  uI: () => (  debugPages),
  oW: () => (  folders),
  aq: () => (  parcel),
  hp: () => (  phpinfo),
  S2: () => (  tools_pprof),
  lY: () => (  stackTraces),
  b2: () => (  statusAtBase),
  Vq: () => (  statusPages)
});

var debug_pages = __webpack_require__(92964);
var debug_page = __webpack_require__(99195);
var pages = __webpack_require__(3939);
var signature = __webpack_require__(7609);
var sources = __webpack_require__(99537);
var record = __webpack_require__(9000);
;


const apacheStatus = ({ text }) => /<title>Apache Status<\/title>|<h1>Apache Server Status for /i.test(text) ? 'the status page of Apache' : null;
const apacheInfo = ({ text }) => /<title>Server Information<\/title>|<h1[^<>]*>Apache Server Information<\/h1>/i.test(text)
	? 'the configuration page of Apache'
	: null;
const nginxStatus = ({ text }) => /^Active connections:\s*\d+\s*\nserver accepts handled requests/m.test(text) ? 'the status page of nginx' : null;
const phpFpmStatus = ({ text }) => /^pool:[ \t]+\S+\s+process manager:[ \t]+(?:static|dynamic|ondemand)\s/m.test(text)
	? 'the status page of PHP-FPM'
	: null;
const haproxyStatistics = ({ text }) => /<title>Statistics Report for HAProxy[^<]{0,200}<\/title>/.test(text) ? 'the statistics of HAProxy' : null;
const lighttpdStatus = ({ text }) => {
	if (!/<title>Status<\/title>/.test(text))
		return null;
	if (/<h1>Server-Status \([^<]{0,200}\)<\/h1>/.test(text))
		return 'the status page of lighttpd';
	return /<th colspan="2">Server-Features<\/th>|<h1>lighttpd\b[^<]{0,60}<\/h1>/.test(text)
		? 'the configuration of lighttpd'
		: null;
};
const uwsgiStatistics = ({ text }) => /^\s*\{/.test(text) && /"listen_queue_errors"\s*:/.test(text) && /"workers"\s*:\s*\[/.test(text)
	? 'the statistics of uWSGI'
	: null;
const h2oStatus = ({ text }) => /<title>H2O status<\/title>/.test(text) && /fetchJson\(/.test(text) ? 'the status page of H2O' : null;
const metrics = ({ text }) => /^# TYPE ([a-zA-Z_:][\w:]{0,200}) (?:counter|gauge|histogram|summary|untyped|info|unknown)\n\1(?:_\w{1,20})?[{ ]/m.test(text)
	? 'metrics for Prometheus'
	: null;
const prometheus = ({ text }) => /<title>Prometheus Time Series Collection and Processing Server<\/title>/.test(text) ? 'Prometheus' : null;
const alertmanager = ({ text }) => /<title>Alertmanager<\/title>/.test(text) && /alertmanager|\bElm\b/.test(text) ? 'Alertmanager' : null;
const netdata = ({ text }) => /<title>netdata\b[^<]{0,60}<\/title>/i.test(text) && /<meta name="application-name" content="netdata"/.test(text)
	? 'Netdata'
	: null;
const traefik = ({ text }) => /<title>Traefik(?: Proxy)?<\/title>/.test(text) ? 'the dashboard of Traefik' : null;
const actuatorIndex = ({ text }) => {
	const links = (0,signature .Pq)(text)?._links;
	if (!(0,record .u)(links) || !Object.values(links).some((link) => (0,record .u)(link) && typeof link.href === 'string'))
		return null;
	const delicate = [
		'heapdump',
		'env',
		'threaddump',
		'configprops',
		'loggers',
		'shutdown',
		'mappings',
		'beans',
		'jolokia',
	];
	const found = delicate.filter((name) => name in links);
	return found.length > 0 ? `Spring Boot Actuator with ${found.join(', ')}` : null;
};
const actuatorEnv = ({ text }) => Array.isArray((0,signature .Pq)(text)?.propertySources) || /"propertySources"\s*:\s*\[/.test(text)
	? 'the environment of a Spring Boot application'
	: null;
const oldActuatorEnv = ({ text }) => /^\s*\{/.test(text) && /"systemProperties"\s*:\s*\{/.test(text) && /"(?:systemEnvironment|profiles)"\s*:/.test(text)
	? 'the environment of a Spring Boot application'
	: null;
const jolokia = ({ text }) => /"agent"\s*:\s*"[\d.]/.test(text) && /"protocol"\s*:\s*"[\d.]/.test(text) && /"request"\s*:\s*\{/.test(text)
	? 'Jolokia, which reads and sets what a Java application holds'
	: null;
const pprof = ({ text }) => /<title>\/debug\/pprof\/?<\/title>/.test(text) || (/goroutine\?debug=1/.test(text) && /heap\?debug=1/.test(text))
	? 'the profiler of a Go program'
	: null;
const expvar = ({ text }) => /^\s*\{/.test(text) && /"memstats"\s*:\s*\{/.test(text) && /"cmdline"\s*:\s*\[/.test(text)
	? 'the variables of a Go program'
	: null;
const phpInfo = ({ text }) => /<title>(?:PHP \S+ - )?phpinfo\(\)<\/title>/i.test(text) && /PHP Version/.test(text)
	? 'the output of phpinfo()'
	: null;

;


const adminer = ({ text }) => /<title>(?:[^<]{1,200} - )?Adminer\b[^<]{0,40}<\/title>/.test(text) &&
	/\bname=["']auth\[|<a href=["']https?:\/\/www\.adminer\.org\/["'][^>]{0,100} id=["']h1["']/.test(text)
	? 'Adminer'
	: null;
const phpMyAdmin = ({ text }) => /<title>[^<]{0,200}phpMyAdmin[^<]{0,100}<\/title>/i.test(text) &&
	/name=["']pma_username["']|pma_navigation|PMA_/.test(text)
	? 'phpMyAdmin'
	: null;
const apiDocs = ({ text }) => {
	if (/SwaggerUIBundle\s*\(|<div id=["']swagger-ui["']|<title>Swagger UI<\/title>/.test(text))
		return 'Swagger UI';
	return /<redoc\b[^>]{0,200} spec-url=|Redoc\.init\s*\(/.test(text) ? 'ReDoc' : null;
};
const graphExplorer = ({ text }) => {
	if (/<title>[^<]{0,60}GraphiQL[^<]{0,60}<\/title>/.test(text) && /<script\b|id=["']graphiql["']/.test(text))
		return 'GraphiQL';
	if (/GraphiQL\.createFetcher|React\.createElement\(GraphiQL|renderYogaGraphiQL\(/.test(text))
		return 'GraphiQL';
	const isApollo = /<title>Apollo (?:Server|Sandbox)<\/title>|EmbeddedSandbox\s*\(/.test(text);
	if (isApollo && !/isProd(?:%22%3A|\\?":\s?)true/.test(text))
		return 'an explorer of GraphQL';
	return /<title>(?:GraphQL Playground|Altair)<\/title>/.test(text) ? 'an explorer of GraphQL' : null;
};
const introspection = ({ text }) => (0,record .u)((0,signature .Pq)(text)?.data) && /"__schema"\s*:\s*\{\s*"queryType"/.test(text) ? 'the schema of a GraphQL API' : null;
const setupForm = ({ text }) => /<title>[^<]{0,200}\b(?:[Ii]nstall(?:er|ation|ieren)?|[Ss]et-?up|[Cc]onfiguration)\b[^<]{0,200}<\/title>/.test(text) &&
	/<form\b/i.test(text) &&
	/<(?:input|select)\b[^>]{0,300}name=["'][^"']{0,60}(?:db_?(?:host|name|user|pass|type)|database|dbms)/i.test(text)
	? 'an installer'
	: null;
const installer = (answer) => setupForm(answer) ??
	(/<title>WordPress &rsaquo; (?:Installation|Setup Configuration File)<\/title>|<title>(?:Choose language \| Drupal|Joomla![^<]{0,40}Install[^<]{0,40}|Nextcloud)<\/title>[\s\S]{0,20000}?(?:id=["']install|name=["']langcode["']|adminpass)/.test(answer.text)
		? 'an installer'
		: mediaWiki(answer.text));
function mediaWiki(text) {
	return /<title>MediaWiki [\w.-]{1,30} installation<\/title>/.test(text) && /class="config-page/.test(text)
		? 'an installer'
		: null;
}
const jupyter = ({ text }) => /<title>[^<]{0,100}<\/title>/.test(text) &&
	/<script id=["']jupyter-config-data["']|\bdata-base-url=/.test(text) &&
	/\bJupyter(?:Lab| Notebook| Server)\b/.test(text)
	? 'Jupyter'
	: null;
const storybook = ({ text }) => /<title>[^<]{0,100}Storybook<\/title>/.test(text) &&
	/\bsb-manager\/|\bsb-preview\/|window\.STORYBOOK|CONFIG_TYPE/.test(text)
	? 'Storybook'
	: null;
const consoles = [
	['the console of H2', /<title>H2 Console<\/title>/],
	['Sidekiq', /<title>[^<]{0,60}Sidekiq<\/title>/, /sidekiq/],
	['Horizon of Laravel', /<title>Horizon[^<]{0,100}<\/title>/, /id=["']horizon["']/],
	['the examples of Tomcat', /<title>Apache Tomcat(?: Examples)?<\/title>/, /\bServlets? examples\b/i],
	['the error log of ASP.NET', /<title>Error log for [^<]{0,200}<\/title>/i, /\bELMAH\b/],
	['the trace of ASP.NET', /<title>[^<]{0,100}Application Trace[^<]{0,100}<\/title>|<h1>Application Trace<\/h1>/i],
	['Clockwork', /<title>Clockwork<\/title>/, /clockwork/],
	['MailHog', /<title>MailHog<\/title>/],
	['Mailpit', /<title>Mailpit<\/title>/],
	['Flower of Celery', /<title>Flower<\/title>/, /celery|flower\.js/i],
	['Kibana', /<title>(?:Kibana|Elastic)<\/title>/, /kbn-injected-metadata|kibana/i],
	['the developer page of Quarkus', /<title>[^<]{0,60}(?:Dev UI|Quarkus)[^<]{0,60}<\/title>/, /qwc-|dev-ui/],
];
const openConsoles = [
	['RabbitMQ', /<title>RabbitMQ Management<\/title>/, /<script src="js\/(?:ejs-|sammy-|main\.js)/],
	['gitweb', /<meta name="generator" content="gitweb\//, /<!-- git web interface version /],
	['cgit', /<meta name=["']generator["'] content=["']cgit v/, /<div id=["']cgit["']/],
	['Nagios', /<title>Nagios[^<]{0,200}<\/title>/, /<frame src="(?:side|main)\.(?:php|html)"/],
	['Supervisor', /<title>Supervisor Status<\/title>/, /\baction=stopall\b/],
	['Node-RED', /<title>Node-RED<\/title>/, /\bred\/(?:style|red)\.min\.(?:css|js)/],
	['MailDev', /<title>MailDev\b/, /<html [^>]{0,60}ng-app="mailDevApp"/],
	['Redis Commander', /<title>Redis Commander: [^<]{0,100}<\/title>/, /\bscripts\/redisCommander\.js/],
	['Parse Dashboard', /<title>Parse Dashboard<\/title>/, /\bPARSE_DASHBOARD_PATH = /],
	['Bull Board', /<script id="__UI_CONFIG__"/, /"boardTitle"\s?:/],
];
const adminConsole = ({ text }) => named(consoles, text);
const openConsole = ({ text }) => named(openConsoles, text);
function named(known, text) {
	return known.find(([, ...markers]) => markers.every((marker) => marker.test(text)))?.[0] ?? null;
}
const registryCatalogue = ({ text }) => {
	const { repositories, ...more } = (0,signature .Pq)(text) ?? {};
	const isList = Array.isArray(repositories) && repositories.every((name) => typeof name === 'string');
	return isList && Object.keys(more).length === 0 ? 'the list of images of a container registry' : null;
};
const telescope = ({ text }) => /<title>[^<]{0,200}Telescope[^<]{0,100}<\/title>/.test(text) && /id=["']telescope["']/.test(text)
	? 'Telescope of Laravel'
	: null;
const railsInfo = ({ text }) => /<td class="name">Rails version<\/td>/.test(text) && /<td class="name">Application root<\/td>/.test(text)
	? 'the properties of a Rails application'
	: null;

var candidate = __webpack_require__(61402);
;








const debugPages = (0,candidate .Q)([debug_pages .Cx, ...debug_pages .Cy], debug_page .v);
const parcel = [
	{
		path: '__parcel_source_root/package.json',
		signature: (answer) => ((0,sources .eu)(answer) ? 'the development server of Parcel' : null),
	},
];
const asProgram = { accept: 'application/json', 'apollo-require-preflight': 'true' };
const brokenQuery = 'graphql?query=%7B';
const stackTraces = [
	...(0,candidate .Q)(debug_pages .Tw, debug_page .a),
	{ path: brokenQuery, signature: debug_page .a, headers: asProgram },
];
const counters = (answer) => nginxStatus(answer) ?? phpFpmStatus(answer);
const statusAtBase = (0,signature .Ku)(haproxyStatistics, uwsgiStatistics, prometheus, alertmanager, netdata, lighttpdStatus, traefik);
const statusPages = [
	{ path: 'server-status', signature: (0,signature .Ku)(apacheStatus, lighttpdStatus, h2oStatus) },
	{ path: 'server-info', signature: apacheInfo },
	{ path: 'server-config', signature: lighttpdStatus },
	...(0,candidate .Q)(['haproxy?stats', 'stats'], (0,signature .Ku)(haproxyStatistics, uwsgiStatistics)),
	...(0,candidate .Q)(['dashboard/'], traefik),
	...(0,candidate .Q)(['graph'], prometheus),
	...(0,candidate .Q)(['netdata/'], netdata),
	...(0,candidate .Q)(['alertmanager/'], alertmanager),
	...(0,candidate .Q)(['nginx_status', 'server-status', 'status'], counters, 'warning'),
	...(0,candidate .Q)(['metrics'], metrics, 'warning'),
];
const actuator = [
	{ path: 'actuator', signature: actuatorIndex },
	{ path: 'actuator/env', signature: actuatorEnv },
	{ path: 'env', signature: oldActuatorEnv },
	...(0,candidate .Q)(['jolokia', 'actuator/jolokia'], jolokia),
];
const tools_pprof = [
	{ path: 'debug/pprof/', signature: pprof },
	{ path: 'debug/vars', signature: expvar },
];
const phpinfo = (0,candidate .Q)(['phpinfo.php', 'info.php', 'test.php', '_profiler/phpinfo'], phpInfo);
const aboutSchema = `query=${encodeURIComponent('{__schema{queryType{name}}}')}`;
const adminPages = [
	...(0,candidate .Q)(['adminer.php', 'adminer/'], adminer),
	...(0,candidate .Q)(['phpmyadmin/', 'phpMyAdmin/', 'pma/'], phpMyAdmin),
	...(0,candidate .Q)(['swagger-ui/index.html', 'swagger/index.html', 'swagger-ui.html'], apiDocs),
	...(0,candidate .Q)(['api-docs/', 'docs', 'api/docs', 'documentation/'], apiDocs),
	...(0,candidate .Q)(['graphiql', 'graphql', 'api/graphql', '___graphql'], graphExplorer),
	...[`graphql?${aboutSchema}`, `api/graphql?${aboutSchema}`].map((path) => ({
		path,
		signature: introspection,
		headers: asProgram,
	})),
	...(0,candidate .Q)(['install.php', 'wp-admin/install.php', 'wp-admin/setup-config.php', 'installer/'], installer),
	...(0,candidate .Q)(['install/', 'core/install.php', 'installation/index.php', 'setup/', 'mw-config/index.php'], installer),
	...(0,candidate .Q)(['tree', 'lab'], jupyter),
	...(0,candidate .Q)(['storybook/'], storybook),
	...(0,candidate .Q)(['h2-console/', 'sidekiq', 'horizon', 'elmah.axd', 'trace.axd', 'examples/'], adminConsole),
	...(0,candidate .Q)(['rabbitmq/', 'gitweb/', 'cgit/', 'nagios/', 'nagios4/'], openConsole),
	...(0,candidate .Q)(['red/', 'dashboard/', 'admin/queues'], openConsole),
	{ path: 'v2/_catalog', signature: registryCatalogue },
	{ path: 'telescope', signature: telescope },
	{ path: 'rails/info/properties', signature: railsInfo },
];
const adminPageAtBase = (0,signature .Ku)(openConsole, adminer, phpMyAdmin, jupyter);
const folders = (0,candidate .Q)([
	...['static/', 'media/', 'uploads/', 'assets/', 'images/', 'files/', 'backup/', 'backups/', 'logs/'],
	...['data/', 'storage/', 'downloads/', 'wp-content/uploads/'],
], pages .E3);


  }),

  46608:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$M: () => (  webConfig),
	$o: () => (  railsDatabase),
	AB: () => (  functionSettings),
	AT: () => (  terraformState),
	Gl: () => (  workspace),
	HC: () => (  deploymentDescriptor),
	Hl: () => (  springSettings),
	M4: () => (  symfonyParameters),
	PF: () => (  appSettings),
	Tk: () => (  pipeline),
	Ve: () => (  composeFile),
	cP: () => (  terraformVariables),
	jU: () => (  railsSecrets)
  });
  var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

const composeFile = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a compose file', /^services:\s*$/m, /^[ \t]+(?:image|build):/m);
const terraformState = ({ text }) => /^\s*\{/.test(text) && /"terraform_version"\s*:/.test(text) && /"(?:serial|lineage|backend)"\s*:/.test(text)
	? 'the state of Terraform'
	: null;
const terraformVariables = (answer) => {
	if ((0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  ._6)(answer))
		return null;
	const all = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .Mn)(answer.text).slice(0, 100); 
	const pairs = all.filter((line) => /^[a-z][\w-]{0,100}\s{0,40}=\s{0,40}["[{\d]/i.test(line));
	return pairs.length > 0 && pairs.length * 2 >= all.length ? 'the variables of Terraform' : null;
};
const appSettings = ({ text }) => /^\uFEFF?\s*(?:\/[/*]|\{)/.test(text) && (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .TA)(text) ? 'settings of .NET with a secret' : null;
const functionSettings = ({ text }) => /^\uFEFF?\s*\{/.test(text) &&
	/"Values"\s*:/.test(text) &&
	/"(?:AzureWebJobsStorage|FUNCTIONS_WORKER_RUNTIME)"\s*:/.test(text)
	? 'settings of Azure Functions'
	: null;
const webConfig = ({ text }) => {
	if (!/^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<configuration\b/.test(text))
		return null;
	if (/<machineKey [^>]{0,500}(?:validation|decryption)Key=/i.test(text))
		return 'a web.config with a key';
	for (const [, value = ''] of text.matchAll(/\bconnectionString="([^"]{1,1000})"/gi)) {
		if ((0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .eA)(value))
			return 'a web.config with a password';
	}
	for (const [, key = '', value = ''] of text.matchAll(/<add key="([^"]{1,200})" value="([^"]{1,1000})"/gi)) {
		if ((0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .L5)(key, value))
			return 'a web.config with a secret';
	}
	return null;
};
const deploymentDescriptor = ({ text }) => /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)*<(?:!DOCTYPE web-app|web-app)\b/.test(text)
	? 'the deployment descriptor of a Java application'
	: null;
const springSettings = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('settings of Spring', /^(?:spring\.|server\.port\b|management\.|spring:\s*$|server:\s*$)/m);
const railsDatabase = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('the database settings of Rails', /^[ \t]+adapter:[ \t]/m, /^(?:default|development|production|test):/m);
const railsSecrets = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('the secrets of Rails', /^[ \t]+secret_key_base:/m);
const symfonyParameters = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('the parameters of Symfony', /^parameters:\s*$/m, /^[ \t]+(?:database_\w+|secret|mailer_\w+):/m);
const pipeline = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .Ku)((0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a workflow of GitHub', /^["']?on["']?:/m, /^jobs:/m, /^[ \t]+runs-on:|^[ \t]+uses:/m), (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a pipeline of GitLab', /^[ \t]+script:/m, /^(?:stages|image|include|variables|default|workflow|[\w-]+):/m), (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a pipeline of Bitbucket', /^pipelines:/m, /^[ \t]+(?:- )?step:/m), (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a pipeline of CircleCI', /^version:[ \t]*["']?2/m, /^(?:jobs|workflows|orbs):/m), (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a pipeline of Azure', /^(?:trigger|pool|stages|jobs):/m, /^(?:[ \t]*)steps:|^[ \t]+vmImage:/m), (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a pipeline of Travis', /^language:[ \t]*\w/m, /^(?:script|install|before_install|deploy|env|matrix|jobs):/m), (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a pipeline of Jenkins', /^(?:pipeline|node)\b[^\n{]{0,100}\{/m, /^[ \t]+(?:stages?|steps|agent)\b/m), (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .up)('a deployment of Serverless', /^service:/m, /^provider:/m, /^(?:functions|plugins|resources):/m));
const workspace = ({ text }) => /^\s*<\?xml[^>]{0,200}>\s*<project version="\d+">/.test(text) ? 'the workspace of an IDE' : null;


  }),

  8568:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  filledExample),
	R: () => (  evidentEnv)
  });
  var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

const usual = /^(?:DEBUG|ENVIRONMENT|ALLOWED_HOSTS|PORT|SECRET)$|^(?:APP|AWS|CELERY|DATABASE|DB|DJANGO|EMAIL|FLASK|JWT|MAIL|MONGO|MYSQL|NODE|POSTGRES|RAILS|REDIS|S3|SENTRY|SMTP|STRIPE)_|_(?:DSN|HOST|KEY|PORT|URL|USER)$/;
const longEnough = 8;
function evidentEnv({ text }) {
	const isHtml = /<\/?[a-z][^>]{0,200}>/i.test(text);
	const lines = linesOf(text, isHtml);
	const pairs = lines.flatMap((line) => pairIn(line) ?? []);
	const secrets = pairs.filter(({ key, value }) => (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .L5)(key, value));
	const isAlone = pairs.length === 1 && lines.length === 1 && (secrets[0]?.value.length ?? 0) >= longEnough;
	const isMost = pairs.length * 2 >= lines.length && pairs.some(({ key }) => usual.test(key));
	const isEnv = pairs.length > 1 ? secrets.length > 0 || (!isHtml && isMost) : isAlone;
	return isEnv ? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}` : null;
}
function linesOf(text, isHtml) {
	return text
		.split(isHtml ? /\r\n|\r|\n|<br ?\/?>/i : /\r\n|\r|\n/)
		.map((line) => (isHtml ? withoutTags(line) : line).trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}
function withoutTags(line) {
	let rest = line.trim();
	while (rest.startsWith('<') && rest.includes('>'))
		rest = rest.slice(rest.indexOf('>') + 1).trimStart();
	const end = rest.indexOf('</');
	return end < 0 ? rest : rest.slice(0, end);
}
function pairIn(line) {
	const match = /^(?:export\s+)?([A-Z][A-Z0-9_]{1,63})=(.*)$/.exec(line);
	const value = match?.[2]?.trim().replace(/^(["'])(.*)\1$/, '$2');
	return match?.[1] === undefined || value === undefined ? undefined : { key: match[1], value };
}
const filledExample = (answer) => {
	if ((0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  ._6)(answer))
		return null;
	const pairs = linesOf(answer.text, false).flatMap((line) => pairIn(line) ?? []);
	const secrets = pairs.filter(({ key, value }) => value.length >= longEnough && (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .L5)(key, value));
	return secrets.length > 0 ? `an example of an env file in which ${count(secrets.length)} filled in` : null;
};
function count(secrets) {
	return secrets === 1 ? '1 secret is' : `${secrets} secrets are`;
}


  }),

  56840:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$1: () => (  gitIndex),
	CN: () => (  envFile),
	Cr: () => (  svn),
	Jb: () => (  mercurial),
	Pt: () => (  gitConfig),
	Tj: () => (  gitHead),
	Ve: () => (  cvs),
	Xl: () => (  dsStore),
	pc: () => (  sqlDump),
	rD: () => (  archive),
	uP: () => (  bazaar)
  });
  var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

const envFile = (answer) => {
	if (_signature_js__WEBPACK_IMPORTED_MODULE_0__  .qy.test(answer.text))
		return null;
	const all = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .Mn)(answer.text).slice(0, 200); 
	const pair = /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/;
	const pairs = all.filter((line) => pair.test(line));
	const several = (pairs.length > 1 && !(0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  ._6)(answer)) || pairs.length * 2 >= all.length;
	return pair.test(all[0] ?? '') && several
		? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}`
		: null;
};
const gitHead = ({ text }) => /^(?:ref: refs\/[\w./-]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text) ? 'the HEAD of a git repository' : null;
const gitConfig = (answer) => !(0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  ._6)(answer) && /^[ \t]*\[core\][ \t]*$/m.test(answer.text) ? 'the configuration of a git repository' : null;
const gitIndex = ({ head }) => /^DIRC\0\0\0[\x02-\x04]/.test(head) ? 'the index of a git repository' : null;
const svn = (answer) => {
	if (answer.head.startsWith('SQLite format 3\0'))
		return 'the database of a Subversion checkout';
	return /^(?:8|9|10|11|12)\r?\n\r?\n?dir\r?\n/.test(answer.text) || /^12\s*$/.test(answer.text)
		? 'a Subversion checkout'
		: null;
};
const mercurial = (answer) => !(0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  ._6)(answer) && /^(?:revlogv1|store|dotencode|fncache|share-safe|dirstate-v2)$/m.test(answer.text)
	? 'a Mercurial repository'
	: null;
const bazaar = ({ text }) => /^(?:Bazaar-NG meta directory|This is a Bazaar control directory)/.test(text) ? 'a Bazaar branch' : null;
const cvs = (answer) => !(0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  ._6)(answer) && /^\/[^/\n]{1,200}\/[\d.]{1,30}\/[^/\n]{0,100}\/[^/\n]{0,20}\/[^/\n]{0,50}$/m.test(answer.text)
	? 'a CVS checkout'
	: null;
const dsStore = ({ head }) => (/^\0\0\0\x01Bud1/.test(head) ? 'a folder index of macOS' : null);
const archive = ({ head }) => {
	if (/^PK(?:\x03\x04|\x05\x06)/.test(head))
		return 'a zip archive';
	if (head.startsWith('\x1f\x8b'))
		return 'a gzip archive';
	if (head.startsWith('BZh'))
		return 'a bzip2 archive';
	if (head.startsWith('\xfd7zXZ\0'))
		return 'an xz archive';
	if (head.startsWith('(\xb5/\xfd'))
		return 'a zstd archive';
	if (head.slice(257, 262) === 'ustar')
		return 'a tar archive';
	if (head.startsWith('Rar!\x1a\x07'))
		return 'a rar archive';
	if (head.startsWith("7z\xbc\xaf'\x1c"))
		return 'a 7z archive';
	return null;
};
const sqlDump = (answer) => {
	if (answer.head.startsWith('SQLite format 3\0'))
		return 'an SQLite database';
	if (answer.head.startsWith('PGDMP'))
		return 'a PostgreSQL dump';
	if (/^REDIS\d{4}/.test(answer.head))
		return 'a dump of Redis';
	if (answer.head.startsWith('TAPE\0'))
		return 'a backup of SQL Server';
	const packed = archive(answer);
	if (packed)
		return packed;
	if ((0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  ._6)(answer))
		return null;
	return /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin|Adminer|Dumping data)\b|\/\*!\d{5}|[ \t]*(?:CREATE (?:TABLE|DATABASE|SCHEMA)|INSERT INTO|DROP TABLE|PRAGMA foreign_keys|BEGIN TRANSACTION|LOCK TABLES|CREATE ROLE|COPY \S+ \())/im.test(answer.text)
		? 'an SQL dump'
		: null;
};


  }),

  3939:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E3: () => (  directoryListing),
	V: () => (  defaultPage),
	gU: () => (  sourceMap)
  });
  var _signature_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);

const sourceMap = ({ text }) => /^(?:\)\]\}'?[^\n]*\n)?\s*\{/.test(text) &&
	/"version"\s*:\s*3\b/.test(text) &&
	/"(?:sources|sections)"\s*:\s*\[/.test(text)
	? 'a source map'
	: null;
const listings = [
	/<title>Files within [^<]{0,300}<\/title>/i,
	/<title>Directory listing for \/[^<]*<\/title>/i,
	/<title>listing directory \/[^<]*<\/title>/i,
	/<title>Directory Listing For \[?(?:\/|&#47;)[^<]*<\/title>/i,
	/<ListBucketResult xmlns=["']http:\/\/(?:doc\.)?s3\.amazonaws\.com\//,
	/<A HREF="[^"]*">\[To Parent Directory\]<\/A>/i,
];
const goListing = /^(?:<!doctype html>\s{0,5}<meta name="viewport"[^>]{0,100}>\s{0,5})?<pre>\n(?:<a href="[^"<>]*">[^<>]*<\/a>\n)+(?:<\/pre>\s*)?$/;
const pairedListings = [
	[/<title>Index of \/[^<]*<\/title>/i, /<h[12]>Index of:?\s{0,3}\//i],
	[/<title>Index of [^<]*<\/title>/i, /<h4>Index of [^<]{0,300}<\/h4>\s{0,20}<pre>/i],
	[/<title>Index of \/[^<]*<\/title>/i, /i\.icon \{ display: block; height: 16px; width: 16px; \}/],
	[/<title>Directory: \/[^<]*<\/title>/i, /jetty-dir\.css/i],
	[/<table aria-describedby="summary">/, /href="[^"]{0,50}\?sort=name/],
	[/<title>(?:\/|&#x2f;)[^<]*<\/title>/i, /<h1>Directory: (?:\/|&#x2f;)/i],
	[
		/<title>(?:\/|&#x2f;)[^<]*<\/title>/i,
		/<th class='name'>Name<\/th>[\s\S]{0,300}<th class='mtime'>Last Modified<\/th>/,
	],
	[/<h1>listing: \s{0,5}<a href="\/">\/<\/a>/, /<b>access {1,10}user {1,10}group {1,10}date {1,20}size {1,5}name<\/b>/],
];
function isJsonListing(text) {
	const { dirs, files, ...more } = (0,_signature_js__WEBPACK_IMPORTED_MODULE_0__  .Pq)(text) ?? {};
	const isList = Array.isArray(dirs) && Array.isArray(files) && Object.keys(more).length === 0;
	return isList && dirs.length + files.length > 0;
}
const directoryListing = ({ text }) => {
	const isPage = [...listings, goListing].some((listing) => listing.test(text));
	const isPaired = pairedListings.some((markers) => markers.every((marker) => marker.test(text)));
	return isPage || isPaired || isJsonListing(text) ? 'the listing of a folder' : null;
};
const defaults = [
	[/<title>Welcome to nginx!?( on [^<]*)?<\/title>/i, 'nginx'],
	[/<title>Welcome to OpenResty!?<\/title>/i, 'OpenResty'],
	[/<title>Welcome to Jetty \d+ on Debian<\/title>/i, 'Jetty'],
	[/<title>Error 404 - Not Found<\/title>/i, 'Jetty', /No context on this server matched or handled this request/i],
	[/<title>Welcome page<\/title>/i, 'lighttpd', /<h1> Placeholder page <\/h1>/i],
	[/<title>Welcome to (?:WildFly|JBoss)[^<]{0,60}<\/title>/i, 'WildFly'],
	[/<title>GlassFish Server - Server Running<\/title>/i, 'GlassFish'],
	[/<title>Welcome to Symfony!?<\/title>/i, 'Symfony', /symfony\.com/i],
	[/<title>Laravel<\/title>/i, 'Laravel', /laravel\.com\/docs[\s\S]{0,40000}Laracasts/i],
	[/<title>[^<]{0,100}Phoenix Framework<\/title>/i, 'Phoenix', /Peace of mind from prototype to production/i],
	[
		/<title>(?:Test Page for the (?:Nginx |Apache )?HTTP Server[^<]*|HTTP Server Test Page[^<]*)<\/title>/i,
		'the distribution',
	],
	[/^\s*<html>\s*<body>\s*<h1>It works!<\/h1>/i, 'Apache'],
	[/<title>Apache2 [^<]*Default Page: It works<\/title>/i, 'Apache'],
	[/<title>(?:IIS Windows(?: Server)?|IIS\d+|Microsoft Internet Information Services[^<]*)<\/title>/i, 'IIS'],
	[/<title>Caddy works!<\/title>/i, 'Caddy'],
	[/<title>Apache Tomcat\/[\d.]+<\/title>/i, 'Tomcat'],
	[/<title>Apache Tomcat<\/title>/i, 'Tomcat', /This is the default Tomcat home page/i],
	[/<title>The install worked successfully! Congratulations!<\/title>/i, 'Django'],
	[
		/<title>Ruby on Rails(?: [\d.]+)?<\/title>/i,
		'Rails',
		/Yay! You&rsquo;re on Rails!|<(?:b|strong)>Rails version:<\/(?:b|strong)>/i,
	],
	[/<title>MediaWiki [\w.-]{1,30}<\/title>/, 'MediaWiki', /<p>LocalSettings\.php not found\.<\/p>/],
	[/<title>Express<\/title>/i, 'Express', /<p>Welcome to Express<\/p>/i],
	[
		/<title>(?:Plesk Obsidian|Domain Default page|Default Web Site Page|Welcome to CentOS)[^<]*<\/title>/i,
		'the hosting panel',
	],
];
const defaultPage = ({ text }) => {
	const found = defaults.find(([title, , marker]) => title.test(text) && (marker === undefined || marker.test(text)));
	return found ? `the default page of ${found[1]}` : null;
};


  }),

  7609:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ku: () => (  firstOf),
	L5: () => (  isRealSecret),
	Mn: () => (  lines),
	Pq: () => (  json),
	TA: () => (  hasSecret),
	_6: () => (  isHtml),
	eA: () => (  hasLogin),
	qy: () => (  html),
	up: () => (  textWith)
  });
  var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9000);
  var _secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);
  var _secrecy_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46109);



const html = /^\s*(?:<!--(?:(?!-->)[\s\S]){0,500}-->\s*)*<(?:!doctype|html|head|body|script|div|p|h1)\b/i;
function isHtml({ text, type }) {
	return html.test(text) || (type === 'text/html' && /<\/?[a-z][^>]{0,200}>/i.test(text));
}
function lines(text) {
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}
function json(text) {
	try {
		const value = JSON.parse(text);
		return (0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__  .u)(value) ? value : null;
	}
	catch {
		return null;
	}
}
function textWith(what, ...markers) {
	return (answer) => (!isHtml(answer) && markers.every((marker) => marker.test(answer.text)) ? what : null);
}
function firstOf(...signatures) {
	return (answer) => {
		for (const signature of signatures) {
			const what = signature(answer);
			if (what !== null)
				return what;
		}
		return null;
	};
}
function isRealSecret(key, value) {
	return (value !== '' &&
		(0,_secrecy_names_js__WEBPACK_IMPORTED_MODULE_0__  .eh)(key) &&
		!(0,_secrecy_placeholder_js__WEBPACK_IMPORTED_MODULE_1__  .w)(value, { key, secret: true, address: false }) &&
		!/^[$<{%#]/.test(value));
}
function hasSecret(text) {
	for (const [, key = '', value = ''] of text.matchAll(/"([A-Za-z_][\w:. -]{0,80})"\s{0,5}:\s{0,5}"([^"]{1,1000})"/g)) {
		if (!/^api[-_]?key$/i.test(key) && isRealSecret(key, value))
			return true;
		if (hasLogin(value))
			return true;
	}
	return false;
}
function hasLogin(value) {
	const word = /(?:^|;)[ \t]{0,5}(?:password|pwd|accountkey|sharedaccesskey)[ \t]{0,5}=[ \t]{0,5}([^;]{1,300})/i.exec(value)?.[1];
	return word !== undefined && isRealSecret('PASSWORD', word.trim());
}


  }),

  99537:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	IO: () => (  sourceBackup),
	TE: () => (  dockerfile),
	eu: () => (  manifest),
	sP: () => (  source)
  });
  var _model_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9000);
  var _deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46608);
  var _signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);



const php = ({ text }) => (/^\s*(?:#![^\n]{0,100}\n\s*)?<\?(?:php|=)/i.test(text) ? 'PHP source' : null);
const python = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .up)('Python source', /^(?:from [\w.]+ import |import (?:os|sys|django|flask|asyncio|logging|json|uvicorn)\b|SECRET_KEY\s*=|DATABASES\s*=)/m);
const node = (answer) => !(0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  ._6)(answer) &&
	/\brequire\(["'](?:express|fastify|koa|next|dotenv|(?:node:)?(?:http|https|fs|path))["']\)|^import [^\n]{1,200} from ["'](?:express|fastify|koa|next|dotenv|node:\w+|http|https|fs|path)["']/m.test(answer.text) &&
	/\blisten\(|\bprocess\.env\b|\bmodule\.exports\b/.test(answer.text)
	? 'source of a Node server'
	: null;
const source = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .Ku)(php, python, node);
const swap = ({ head }) => (head.startsWith('b0VIM ') ? 'a swap file of vim' : null);
const settings = ({ text }) => /^\uFEFF?\s*(?:<\?xml[\s\S]{0,2000})?<configuration\b/.test(text) ? 'a configuration file' : null;
const sourceBackup = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .Ku)(swap, source, settings, _deployment_js__WEBPACK_IMPORTED_MODULE_0__  .Ve);
const manifest = (answer) => {
	const all = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .Pq)(answer.text);
	const has = (name) => (0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__  .u)(all?.[name]);
	if (has('dependencies') || has('devDependencies'))
		return 'the manifest of a Node package';
	if (has('require') || has('require-dev'))
		return 'the manifest of a PHP package';
	if ((0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  ._6)(answer))
		return null;
	const pins = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .Mn)(answer.text).slice(0, 100); 
	const pinned = pins.filter((line) => /^[A-Za-z0-9][\w.-]{0,100}(?:\[[\w,.-]{1,100}\])?\s?(?:==|>=|~=|<=|<|>)\s?\d/.test(line));
	return pinned.length > 0 && pinned.length * 2 >= pins.length ? 'the requirements of a Python program' : null;
};
const dockerfile = (0,_signature_js__WEBPACK_IMPORTED_MODULE_1__  .up)('a Dockerfile', /^FROM[ \t]+[\w./:@-]+/im, /^(?:RUN|COPY|ADD|CMD|ENTRYPOINT|WORKDIR)[ \t]+\S/m);


  }),

  34473:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  exposure: () => (  exposure_exposure)
});

var lint_define = __webpack_require__(2121);
var fields = __webpack_require__(79725);
var depth = __webpack_require__(52325);
var lint_rule = __webpack_require__(6412);
var words = __webpack_require__(99045);
;



const quickRules = new Set([
	'exposure/debug-page',
	'exposure/stack-trace',
	'exposure/directory-listing',
	'exposure/default-page',
	'exposure/source-map',
	'exposure/robots-closed',
	'exposure/other-address',
	'exposure/local-reference',
]);
function isDeep(rule) {
	return (0,words.ruleText)(rule).condition !== true && !quickRules.has(rule);
}
function leftOut(config, scene, selected) {
	const rules = new Set((0,depth .d)(config, scene) === 'quick' ? [...selected.keys()].filter(isDeep) : []);
	const isTold = config.rules === undefined && [...quickRules].some((rule) => selected.has(rule));
	return { rules, isTold };
}
function leftOutNote({ rules, isTold }, url) {
	if (!isTold || rules.size === 0)
		return [];
	const names = [...rules].map((rule) => rule.slice('exposure/'.length));
	return [
		{
			rule: 'exposure/depth',
			message: 'Only what visitors ask as well was asked (depth: quick)',
			expected: 'all of its rules asked, where this is to show that nothing is served that should not be',
			observed: `not asked: ${names.join(', ')}`,
			url,
		},
	];
}
function ifAsked(rules) {
	const asked = (rule, judge) => {
		return (seen) => {
			const found = judge(seen);
			const { rules: left, isTold } = seen.leftOut;
			if (!left.has(rule) || (0,lint_rule .J)(found) || found.length > 0)
				return found;
			return isTold ? [] : (0,lint_rule .b)('`depth: quick` does not ask for it');
		};
	};
	const entries = Object.entries(rules).map(([name, judge]) => [name, asked(`exposure/${name}`, judge)]);
	return Object.fromEntries(entries);
}

var bounded = __webpack_require__(54637);
;


const order = ['info', 'warning', 'error'];
function gather(judged, { said }) {
	const groups = Map.groupBy(judged.filter(({ draft }) => draft.inconclusive), ({ about }) => about);
	const rulesOf = (reason) => [
		...new Set((reason === undefined ? [] : (groups.get(reason) ?? [])).map(({ draft }) => draft.rule)),
	];
	const told = new Set();
	return [
		...said,
		...judged.flatMap(({ draft, about }) => {
			const rules = draft.inconclusive ? rulesOf(about) : [];
			if (about === undefined || rules.length < 2)
				return [draft];
			if (told.has(about))
				return [];
			told.add(about);
			return [unanswered(draft, rules, levelOf(groups.get(about) ?? []))];
		}),
	];
}
function levelOf(judged) {
	const levels = judged.map(({ draft }) => draft.level ?? (0,words.ruleText)(draft.rule).level);
	return order.findLast((level) => levels.includes(level)) ?? 'error';
}
function unanswered(first, rules, level) {
	const names = rules.map((rule) => rule.slice('exposure/'.length)).join(', ');
	return {
		...first,
		rule: 'exposure/unanswered',
		level,
		message: `What is served is not known: ${rules.length} rules got no usable answer`,
		expected: 'answers of the site itself',
		observed: (0,bounded .Mm)(`${first.observed}; not judged: ${names}`, 500),
	};
}

var unjudged = __webpack_require__(93516);
var site_document = __webpack_require__(61713);
var catalogue = __webpack_require__(84667);
;





function seen(site, config, scene, selected) {
	if (site.elsewhere !== null)
		return { subjects: [], said: [otherHost(site, site.elsewhere)] };
	const candidates = (0,catalogue .o)(site.base.url);
	const left = leftOut(config, scene, selected);
	return {
		subjects: [{ site, candidates, asks: (rule) => selected.has(`exposure/${rule}`), leftOut: left }],
		said: leftOutNote(left, site.base.url),
	};
}
const judge_unjudged = { ...unjudged .nA, unanswered: 'each', notes: 'all' };
function otherHost({ base }, elsewhere) {
	const endless = (0,site_document .tr)(elsewhere, base.url);
	return {
		rule: 'exposure/other-host',
		message: `The site ${endless ? 'redirects without an end' : 'leads to another host'}, so nothing was looked for`,
		expected: `an answer of ${new URL(base.url).host} itself`,
		observed: `${base.status}, Location: ${(0,bounded .Mm)(elsewhere)}`,
		url: base.url,
		...(endless && { fix: site_document .qx }),
		inconclusive: true,
	};
}

var questions = __webpack_require__(91216);
var debug_pages = __webpack_require__(92964);
var silence = __webpack_require__(24077);
var debug_page = __webpack_require__(99195);
var seen_advice = __webpack_require__(60407);
var tools = __webpack_require__(81598);
;

function judgeCandidates(list, site) {
	const silent = list.flatMap(({ path, signature }) => {
		const probe = site.probes.get(path);
		return probe !== undefined && matched(probe, signature, site) === null && (0,silence .Wl)(probe, site) ? [probe] : [];
	});
	return [...seenCandidates(list, site), ...(0,silence .BU)(silent)];
}
function seenCandidates(list, site) {
	return list.flatMap(({ path, signature, level }) => {
		const probe = site.probes.get(path);
		const match = probe === undefined ? null : matched(probe, signature, site);
		return match === null ? [] : [{ ...(0,silence .rv)(match.answer, match.what), ...(level ? { level } : {}) }];
	});
}
function matched(probe, signature, { unknown }) {
	const isUsual = (what) => answersOf(unknown).some((answer) => answer.status < 300 && signature(answer) === what);
	for (const answer of answersOf(probe)) {
		const what = answer.status >= 200 && answer.status <= 299 && answer.fault === null ? signature(answer) : null;
		if (what !== null && !isUsual(what))
			return { answer: named(answer, probe), what };
	}
	return null;
}
function answersOf(probe) {
	if (probe.asked === 'fault')
		return [];
	return probe.end === undefined ? [probe] : [probe, probe.end];
}
function named(answer, { path, url }) {
	return { ...answer, path, url };
}

;






function debugPages({ site }) {
	const parcels = seenCandidates(tools .aq, site).map((found) => ({ ...found, ...(0,seen_advice .g)('Parcel') }));
	const pages = [...(0,debug_pages .uI)(site), ...parcels];
	const isSeen = pages.some(({ inconclusive }) => !inconclusive);
	return isSeen ? pages : [...toBrokenBody(site, debug_page .v, seen_advice .g), ...pages];
}
function toBrokenBody({ brokenBody }, sort, advice) {
	if (!brokenBody || brokenBody.asked === 'fault')
		return [];
	const what = sort(brokenBody);
	if (what === null)
		return [];
	const observed = `${brokenBody.status}, ${what}, to a POST that is no JSON`;
	return [{ ...(0,silence .rv)(brokenBody, what), ...advice(what), observed }];
}
function stackTraces({ site, asks }) {
	const { base, unknown } = site;
	const probes = [base, unknown, ...debug_pages .Tw.flatMap((path) => site.probes.get(path) ?? [])];
	const ofQuery = site.probes.get(tools .OU) ?? [];
	const found = new Map();
	for (const probe of probes.concat(ofQuery)) {
		if (probe.asked === 'fault')
			continue;
		if (asks('debug-page') && (0,debug_page .v)(probe) !== null)
			continue;
		const what = (0,debug_page .a)(probe);
		if (what !== null && !found.has(what))
			found.set(what, { ...(0,silence .rv)(probe, what), ...(0,seen_advice .v)(what) });
	}
	if (found.size > 0)
		return [...found.values()];
	const isTold = (answer) => asks('debug-page') && (0,debug_page .v)(answer) !== null;
	const ofBody = toBrokenBody(site, (answer) => (isTold(answer) ? null : (0,debug_page .a)(answer)), seen_advice .v);
	if (ofBody.length > 0)
		return ofBody;
	return (0,silence .BU)(probes.filter((probe) => (0,silence .Wl)(probe, site, 'errors')));
}
const errorsRules = {
	'debug-page': debugPages,
	'stack-trace': stackTraces,
};

var foreign_host = __webpack_require__(17529);
;


function foreignHost({ site }) {
	const { base, foreignHost: asked } = site;
	if (asked === null)
		return [];
	return shutOut(asked.probe, site) ?? (0,foreign_host .l)({ base, foreignHost: asked });
}
function shutOut(probe, site) {
	if (!(0,silence .Hd)(probe, site))
		return null;
	return (0,silence .BU)([probe]);
}
function traceMethod({ site }) {
	const found = site.traces.map((traced) => ofTrace(traced, site));
	return (found.find(([first]) => first !== undefined && !first.inconclusive) ?? found.find(({ length }) => length > 0) ?? []);
}
function ofTrace({ probe, word }, site) {
	const refused = shutOut(probe, site);
	if (refused !== null)
		return refused;
	const expected = '405 or another refusal';
	const { url } = probe;
	if (probe.asked === 'fault') {
		if (probe.closed)
			return [];
		return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }];
	}
	if (probe.status > 299)
		return [];
	if (probe.fault !== null) {
		const message = 'The answer to TRACE cannot be read';
		return [{ message, expected, observed: `${probe.status}, the body ${probe.fault}`, url, inconclusive: true }];
	}
	if (!probe.text.includes(word))
		return [];
	const observed = `${probe.status}, the request itself`;
	return [{ message: 'The TRACE method is switched on', expected, observed, url }];
}
const requestsRules = {
	'foreign-host': foreignHost,
	'trace-method': traceMethod,
};

var secrets = __webpack_require__(25851);
var env = __webpack_require__(8568);
var pages = __webpack_require__(3939);
;






function served(name) {
	return ({ site, candidates }) => judgeCandidates(candidates[name] ?? [], site);
}
const examples = new Set(secrets .x3.map(({ path }) => path));
function envFiles({ site, candidates }) {
	const list = candidates['env-file'] ?? [];
	const everywhere = evident(site.unknown);
	const single = list.flatMap(({ path }) => (examples.has(path) ? [] : evident(site.probes.get(path))));
	const found = everywhere.length > 0 ? everywhere : [...evident(site.base), ...single];
	const known = new Set([...found, ...single].map(({ url }) => url));
	return [...found, ...judgeCandidates(list, site).filter(({ url }) => !known.has(url))];
}
function evident(probe) {
	for (const answer of probe === undefined ? [] : answersOf(probe)) {
		const what = (0,env .R)(answer);
		if (what !== null)
			return probe === undefined ? [] : [(0,silence .rv)(named(answer, probe), what)];
	}
	return [];
}
function statusPages({ site, candidates }) {
	const base = site.base.status < 300 ? (0,tools .b2)(site.base) : null;
	if (base !== null)
		return [(0,silence .rv)(site.base, base)];
	return judgeCandidates(candidates['server-status'] ?? [], site);
}
function adminPages({ site, candidates }) {
	const isPage = site.base.status < 300 && site.base.fault === null && (0,pages .V)(site.base) === null;
	const what = isPage ? (0,tools .jQ)(site.base) : null;
	const found = judgeCandidates(candidates['admin-page'] ?? [], site);
	if (what === null)
		return found;
	const base = (0,silence .rv)(site.base, what);
	return [base, ...found.filter(({ observed }) => observed !== base.observed)];
}
function listings({ site, candidates }) {
	const folders = site.folders.map((path) => ({ path, signature: pages .E3 }));
	const found = judgeCandidates([...(candidates['directory-listing'] ?? []), ...folders], site);
	const base = (0,pages .E3)(site.base);
	return base === null ? found : [(0,silence .rv)(site.base, base), ...found];
}
function defaultPages({ site }) {
	const { base } = site;
	const what = (0,pages .V)(base);
	if (what !== null)
		return [(0,silence .rv)(base, what)];
	return (0,silence .BU)((0,silence .Wl)(base, site) ? [base] : []);
}
function sourceMaps({ site }) {
	const silent = site.maps.filter((probe) => (0,silence .Wl)(probe, site));
	const found = site.maps.flatMap((probe) => {
		const match = matched(probe, pages .gU, site);
		return match === null ? [] : [(0,silence .rv)(match.answer, match.what)];
	});
	return [...found, ...(0,silence .BU)(silent)];
}
const servedRules = {
	'env-file': envFiles,
	git: served('git'),
	'version-control': served('version-control'),
	'ds-store': served('ds-store'),
	dump: served('dump'),
	'editor-backup': served('editor-backup'),
	'config-file': served('config-file'),
	'source-code': served('source-code'),
	'log-file': served('log-file'),
	'server-status': statusPages,
	actuator: served('actuator'),
	pprof: served('pprof'),
	phpinfo: served('phpinfo'),
	'admin-page': adminPages,
	'directory-listing': listings,
	'default-page': defaultPages,
	'source-map': sourceMaps,
};

var host = __webpack_require__(16612);
var private_network = __webpack_require__(84968);
;
const most = 500 * 1024;
function parseRobots(text) {
	const groups = [];
	const sitemaps = [];
	let isNaming = false;
	const read = text.slice(0, most); 
	for (const line of read.split(/\r\n|\r|\n/)) {
		const content = line.split('#', 1)[0] ?? '';
		const colon = content.indexOf(':');
		if (colon < 0)
			continue;
		const key = content.slice(0, colon).trim().toLowerCase();
		const value = content.slice(colon + 1).trim();
		if (key === 'sitemap') {
			const url = line.slice(line.indexOf(':') + 1).trim();
			if (url !== '')
				sitemaps.push(url);
		}
		else if (key === 'user-agent') {
			if (!isNaming)
				groups.push({ agents: [], disallow: [], allow: [] });
			groups.at(-1)?.agents.push(value.toLowerCase());
			isNaming = true;
		}
		else if (key === 'disallow' || key === 'allow') {
			isNaming = false;
			if (value !== '')
				groups.at(-1)?.[key].push(value);
		}
	}
	const ofAll = groups.filter(({ agents }) => agents.includes('*'));
	const isClosed = ofAll.some(closes) && ofAll.every(({ allow }) => allow.length === 0);
	const others = groups.filter(({ agents }) => !agents.includes('*'));
	return { closesAll: isClosed && others.every(closes), sitemaps };
}
function closes({ disallow, allow }) {
	return allow.length === 0 && disallow.some((path) => path === '/' || path === '/*' || path === '*');
}

var signature = __webpack_require__(7609);
;






function textOf(probe) {
	if (!probe || probe.asked === 'fault' || probe.status > 299 || probe.fault !== null)
		return null;
	return (0,signature ._6)(probe) ? null : probe.text;
}
function staging_silence(probe, site) {
	return probe && (0,silence .Wl)(probe, site) ? (0,silence .BU)([probe]) : [];
}
function robotsClosed({ site }) {
	const text = textOf(site.robots);
	if (text === null || !site.robots)
		return staging_silence(site.robots, site);
	if (!parseRobots(text).closesAll)
		return [];
	return [
		{
			message: 'robots.txt keeps every search engine off the whole site',
			expected: 'no `Disallow: /` for all, on a site that people should find',
			observed: '`Disallow: /` for `User-agent: *`, and nobody else is let in',
			url: site.robots.url,
		},
	];
}
const trial = /(?:^|[.-])(?:staging|stage|stg|dev|develop|development|test|testing|qa|uat|preview|preprod|sandbox)\d*(?=[.-])/i;
function otherAddress({ site }) {
	const host = new URL(site.base.url).hostname;
	const wrong = [...(site.page?.own ?? []), ...ofRobots(site), ...ofSitemap(site)].filter(({ by, url }) => by !== '<base href>' && isForeign(new URL(url).hostname, host));
	const found = new Map(wrong.map((one) => [`${one.by} ${new URL(one.url).host}`, one]));
	return [
		...[...found.values()].map(({ by, url }) => ({
			message: `${by} names another host than the site's own`,
			expected: `an address on ${(0,bounded .Mm)(host)}`,
			observed: (0,bounded .Mm)(url),
			url: site.base.url,
		})),
		...staging_silence(site.sitemap, site),
	];
}
function ofRobots(site) {
	const text = textOf(site.robots);
	if (text === null)
		return [];
	return parseRobots(text).sitemaps.flatMap((one) => absolute('Sitemap of robots.txt', one, site));
}
const mostAddresses = 200;
function ofSitemap(site) {
	const text = textOf(site.sitemap);
	if (text === null || !/<(?:urlset|sitemapindex)\b/.test(text))
		return [];
	const all = [...text.matchAll(/<loc>\s{0,20}([^<\s]{1,2000})/g)].slice(0, mostAddresses); 
	return all.flatMap(([, url = '']) => absolute('<loc> of sitemap.xml', url, site));
}
function absolute(by, text, { base }) {
	const url = URL.parse(text, base.url);
	return url && /^https?:$/.test(url.protocol) ? [{ by, url: url.href }] : [];
}
function isForeign(named, own) {
	if (named === own)
		return false;
	if (!(0,private_network .sw)(bare(named)))
		return (0,private_network .sw)(bare(own));
	if (trial.test(named) && !trial.test(own))
		return true;
	return (0,private_network .sw)(bare(own)) && !own.includes(':') && /[a-z]/i.test(own) && domainOf(named) !== domainOf(own);
}
function domainOf(host) {
	const labels = host.toLowerCase().split('.');
	const short = /^(?:com?|org|net|gov|edu|ac)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2;
	return labels.slice(short ? -3 : -2).join('.'); 
}
function localReference({ site }) {
	if (!site.page)
		return [];
	const own = new URL(site.base.url);
	const isPublic = (0,private_network .sw)(bare(own.hostname));
	const isLocal = (text) => {
		const url = URL.parse(text);
		if (url === null || url.origin === own.origin || !/^https?:$/.test(url.protocol))
			return false;
		return isPublic ? !(0,private_network .sw)(bare(url.hostname)) : (0,host .Wo)(url.hostname);
	};
	const named = [
		...site.page.own.filter(({ by }) => by === '<base href>'),
		...site.page.loaded,
		...site.page.inScripts.map((url) => ({ by: inScript, url })),
	].filter(({ url }) => isLocal(url));
	const byOrigin = new Map(named.toReversed().map((one) => [new URL(one.url).origin, one]));
	return [...byOrigin.values()].map(({ by, url }) => ({
		...(isPublic && by !== inScript ? {} : { level: 'warning' }),
		message: `${by} leads to an address that visitors cannot reach`,
		expected: 'addresses on the site itself, or on public hosts',
		observed: (0,bounded .Mm)(url),
		url: site.base.url,
	}));
}
const inScript = 'A script in the page';
function bare(hostname) {
	return hostname.replace(/^\[(.*)\]$/, '$1');
}
const stagingRules = {
	'robots-closed': robotsClosed,
	'other-address': otherAddress,
	'local-reference': localReference,
};

var schemas = __webpack_require__(26921);
var lint_select = __webpack_require__(24050);
var model_depth = __webpack_require__(41636);
var exposure = __webpack_require__(19048);
;






const schema = (0,fields .O2)({
	...fields .aC,
	path: fields .aC.path.meta({
		description: "The folder below which is looked, with or without its last slash; added to the environment's `url`, not beside `url`",
	}),
	...(0,lint_select .Bu)('exposure'),
	depth: schemas .k5n(model_depth .p).optional().meta({
		description: '`quick` asks what visitors ask as well and sets off no firewall; `full` also looks for what should not be there, and provokes errors at its end',
		without: '`defaults.depth`, `full`',
	}),
	...fields .os,
}).check(fields ["in"], (0,lint_select .TS)('exposure'), noDeepRule);
function noDeepRule({ value, issues }) {
	if (issues.length > 0 || value.depth !== 'quick')
		return;
	for (const [index, name] of (value.rules ?? []).entries()) {
		const id = `exposure/${name}`;
		if (!(id in exposure .Y) || !isDeep(id))
			continue;
		const message = `"${name}" is not asked with \`depth: quick\``;
		issues.push({ code: 'custom', input: value, path: ['rules', index], message });
	}
}

;











const exposure_exposure = (0,lint_define .r)({
	kind: 'exposure',
	schema: schema,
	urlTexts: fields .VL,
	questions: questions .ab,
	observe: async (asked, config, world, selected) => (await __webpack_require__.e(  1268).then(__webpack_require__.bind(__webpack_require__, 41268))).observe(asked, config, world, selected),
	seen: seen,
	unjudged: judge_unjudged,
	gather: gather,
	rules: ifAsked({ ...errorsRules, ...servedRules, ...requestsRules, ...stagingRules }),
});


  }),

  91216:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E4: () => (  traceWord),
	ab: () => (  questions),
	d3: () => (  mostRedirects)
  });
  var _check_depth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52325);
  var _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92964);
  var _check_site_document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61713);
  var _check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77161);
  var _check_target_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34927);
  var _catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84667);






const mostRedirects = 2;
const mostFolders = 6;
const mostScripts = 5;
function questions(config, scene, selected) {
	const url = (0,_check_target_js__WEBPACK_IMPORTED_MODULE_3__  .Fm)(asFolder(config), scene.environment);
	const token = (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .U1)(scene, url);
	const asks = (...names) => names.some((name) => selected.has(`exposure/${name}`));
	const later = (isWanted, what, atMost) => isWanted ? { action: 'request', later: `GET ${what}`, atMost } : null;
	const candidates = (0,_catalogue_js__WEBPACK_IMPORTED_MODULE_4__  .o)(url);
	const names = Object.keys(candidates);
	const wanted = names.filter((name) => asks(name)).flatMap((name) => candidates[name] ?? []);
	const headers = new Map(wanted.flatMap((one) => (one.headers ? [[one.path, one.headers]] : [])));
	const paths = new Set(wanted.map(({ path }) => path));
	const isFull = (0,_check_depth_js__WEBPACK_IMPORTED_MODULE_5__  .d)(config, scene) === 'full';
	if (!isFull)
		for (const path of paths)
			if (!_check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__  .jl.has(path))
				paths.delete(path);
	const asksDebugger = paths.delete(_check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__  .Cx);
	const fixed = {
		unknown: (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .lm)(token, url),
		paths: Object.fromEntries([...paths].map((path) => [path, withHeaders((0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .EM)(path, url), headers.get(path))])),
		robots: asks('robots-closed', 'other-address') ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .EM)('/robots.txt', url) : null,
		sitemap: asks('other-address') ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .EM)('/sitemap.xml', url) : null,
		debugger: asksDebugger ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .Kj)(url) : null,
		foreignHost: isFull && asks('foreign-host', 'debug-page') ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .Ve)(token, url) : null,
		brokenBody: isFull && asks('stack-trace', 'debug-page') ? (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .y8)(token, url) : null,
		trace: isFull && asks('trace-method') ? traceQuestion(token, url) : null,
		traceUnknown: isFull && asks('trace-method') ? traceQuestion(token, (0,_check_site_strangers_js__WEBPACK_IMPORTED_MODULE_2__  .lm)(token, url).url) : null,
	};
	const { paths: below, ...others } = fixed;
	const count = Object.keys(below).length + Object.values(others).filter((question) => question !== null).length;
	return {
		document: (0,_check_site_document_js__WEBPACK_IMPORTED_MODULE_1__  .N6)(url),
		...fixed,
		later: { action: 'request', later: 'the path that exists nowhere again, where others were refused', atMost: 1 },
		folders: later(asks('directory-listing'), `folders of the assets that ${url} names`, mostFolders),
		scripts: later(asks('source-map'), `scripts that ${url} names`, mostScripts),
		maps: later(asks('source-map'), `source maps that these scripts name`, mostScripts),
		redirects: later(isFull && asks('env-file'), 'what the paths of env files redirect to on the same origin', ((candidates['env-file'] ?? []).length + 1) * mostRedirects),
		moved: {
			action: 'request',
			later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
			atMost: count,
		},
	};
}
function withHeaders(question, headers) {
	return headers === undefined ? question : { ...question, headers: { ...question.headers, ...headers } };
}
function traceWord(token) {
	return `trace-${token}`;
}
function traceQuestion(token, url) {
	const { accept } = _check_target_js__WEBPACK_IMPORTED_MODULE_3__  .R3.document.headers;
	return { action: 'request', method: 'TRACE', url, headers: { accept, 'x-readiness': traceWord(token) } };
}
function asFolder({ path, url }) {
	const closed = (text) => text !== undefined && /^(https?:\/\/[^/]+)?\/([^?#]*\/)?[^/.?#]+$/i.test(text) ? `${text}/` : text;
	return { path: closed(path), url: closed(url) };
}


  }),

  9000: shared[9000]

};
return { ids, modules };
})
