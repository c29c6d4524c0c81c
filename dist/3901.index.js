(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 3901;
const ids = [3901];
const modules = {

  3647:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	E: () => (  flagRules)
  });
  var _formats_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16612);
  var _formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93094);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54637);
  var _secrecy_classify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71988);
  var _secrecy_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90276);
  var _lint_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6412);
  var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87116);







const flagRules = {
	spew: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .my)('spew', 'Every executed line is traced into the log'),
	timeout: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .KG)('timeout', (setting, start) => {
		const seconds = Number((0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .b)(start, 'timeout'));
		const expected = '30 to 120 seconds';
		if (!(seconds > 0))
			return [(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .F9)(setting, 'A worker that hangs is never restarted', expected)];
		if (seconds <= 300)
			return [];
		const message = 'A worker that hangs is restarted only after more than 5 minutes';
		return [{ ...(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .F9)(setting, message, expected), level: 'warning' }];
	}),
	loglevel: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .KG)('loglevel', (setting, start) => /^(debug|trace)$/i.test((0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .b)(start, 'loglevel') ?? '')
		? [(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .F9)(setting, 'The server logs for debugging, with request details', 'info or warning')]
		: []),
	'forwarded-allow-ips': (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .KG)('forwarded-allow-ips', (setting, start) => {
		if (!((0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .b)(start, 'forwarded-allow-ips') ?? '').split(',').some((one) => one.trim() === '*'))
			return [];
		const bind = (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .y)(start, 'bind');
		if (isPrivate(start) || (!bind && start.program !== 'uwsgi'))
			return [];
		const expected = 'the address of the proxy, or a socket that only the proxy reaches';
		if (bind?.value.kind === 'computed') {
			const message = 'Every client is believed to be the proxy, if the computed bind is public';
			return [{ ...(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .F9)(setting, message, expected), level: 'warning' }];
		}
		return [(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .F9)(setting, 'Every client is believed to be the proxy and can claim https and any address', expected)];
	}),
	'limit-request-line': (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .KG)('limit-request-line', (setting, start) => (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .b)(start, 'limit-request-line') === '0'
		? [(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .F9)(setting, 'Request lines have no limit', 'the default, 4094')]
		: []),
	'raw-env-secret': (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .KG)('raw-env', ({ value, location }) => {
		const items = value.kind === 'list' ? value.items : value.kind === 'text' ? [value.text] : [];
		return items
			.map((item) => [item.slice(0, item.indexOf('=')), item.slice(item.indexOf('=') + 1)])
			.filter(([key, text]) => (0,_secrecy_names_js__WEBPACK_IMPORTED_MODULE_2__  .hN)(key) && !text.startsWith('$') && !/^(empty|file)$/.test((0,_secrecy_classify_js__WEBPACK_IMPORTED_MODULE_1__  .L8)(key, text)))
			.map(([key]) => ({
			message: `The secret ${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_5__  .Ux)(key)} stands in the file`,
			expected: 'secrets from the environment of the process',
			observed: 'a literal value',
			location,
		}));
	}),
	'uwsgi-master': (start) => {
		if (start.program !== 'uwsgi' || (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .b)(start, 'master') === 'true')
			return [];
		const setting = (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .y)(start, 'master');
		if (setting?.value.kind === 'computed')
			return (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .tP)(setting);
		if (!setting && start.config !== undefined && !start.configRead) {
			return (0,_lint_rule_js__WEBPACK_IMPORTED_MODULE_6__  .b)(`master may be set in ${(0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_5__  .Ux)(start.config)}, which was not read`);
		}
		return [
			{
				message: 'uWSGI runs without its master process',
				expected: 'master = true',
				observed: setting ? 'master off' : 'not set',
				location: setting?.location ?? start.location,
			},
		];
	},
	stats: (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .KG)('stats', (setting, start) => {
		const address = (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .b)(start, 'stats') ?? '';
		if (address === '' || /^(unix:|\/|@|[\w./-]+\.sock)/.test(address) || (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .U9)((0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .Y7)(address)))
			return [];
		const message = 'The statistics of every worker are open to whoever reaches the port';
		return [(0,_setting_js__WEBPACK_IMPORTED_MODULE_3__  .F9)(setting, message, 'stats on 127.0.0.1 or a unix socket')];
	}),
};
function isPrivate(start) {
	const bind = (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .y)(start, 'bind');
	const written = (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_4__  .b)(start, 'bind');
	const addresses = bind?.value.kind === 'list' ? bind.value.items : written === undefined ? [] : [written];
	return addresses.length > 0 && addresses.every((one) => /^(unix:|\/)/.test(one) || (0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .U9)((0,_formats_host_js__WEBPACK_IMPORTED_MODULE_0__  .Y7)(one)));
}


  }),

  87116:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	F9: () => (  found),
	KG: () => (  onSetting),
	my: () => (  onlyOff),
	tP: () => (  notDecidable)
  });
  var _formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93094);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54637);
  var _lint_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6412);



function found({ value, written, location }, message, expected) {
	const text = value.kind === 'text' ? value.text : value.kind === 'list' ? value.items.join(', ') : 'computed';
	return { message, expected, observed: (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .Ux)(`${written} ${text}`), location };
}
function notDecidable({ written, value, location }) {
	const keys = value.kind === 'computed' ? value.keys : [];
	const why = keys.length > 0 ? `read from the environment key ${keys.slice(0, 3).join(', ')}` : 'computed when the server starts';
	return (0,_lint_rule_js__WEBPACK_IMPORTED_MODULE_1__  .b)(`${written} is not decidable here: ${why}`, { note: { location } });
}
function onSetting(name, judge) {
	return (start) => {
		const setting = (0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_2__  .y)(start, name);
		if (!setting)
			return [];
		return setting.value.kind === 'computed' ? notDecidable(setting) : judge(setting, start);
	};
}
function onlyOff(name, message) {
	return onSetting(name, (setting, start) => /^(false|0|no|off|)$/i.test((0,_formats_server_start_settings_js__WEBPACK_IMPORTED_MODULE_2__  .b)(start, name) ?? '') ? [] : [found(setting, message, `${setting.written} off`)]);
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

  26594:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	D3: () => (  developmentServer),
	jb: () => (  startsOf),
	qg: () => (  parse)
  });
  var _shell_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12486);

const options = {
	gunicorn: {
		'-b': { name: 'bind', many: true },
		'--bind': { name: 'bind', many: true },
		'-w': { name: 'workers' },
		'--workers': { name: 'workers' },
		'--reload': { name: 'reload', flag: true },
		'--spew': { name: 'spew', flag: true },
		'-t': { name: 'timeout' },
		'--timeout': { name: 'timeout' },
		'--log-level': { name: 'loglevel' },
		'--forwarded-allow-ips': { name: 'forwarded-allow-ips' },
		'--limit-request-line': { name: 'limit-request-line' },
		'-e': { name: 'raw-env', many: true },
		'--env': { name: 'raw-env', many: true },
		'--paste': { name: 'paste' },
		'--paster': { name: 'paste' },
	},
	uvicorn: {
		'--host': { name: 'bind' },
		'--uds': { name: 'bind' },
		'--workers': { name: 'workers' },
		'--reload': { name: 'reload', flag: true },
		'--log-level': { name: 'loglevel' },
		'--forwarded-allow-ips': { name: 'forwarded-allow-ips' },
	},
	uwsgi: {
		'--http': { name: 'bind' },
		'--http-socket': { name: 'bind' },
		'--socket': { name: 'bind' },
		'-s': { name: 'bind' },
		'-p': { name: 'workers' },
		'--processes': { name: 'workers' },
		'--workers': { name: 'workers' },
		'--py-autoreload': { name: 'reload' },
		'--python-autoreload': { name: 'reload' },
		'--py-auto-reload': { name: 'reload' },
		'--python-auto-reload': { name: 'reload' },
		'--harakiri': { name: 'timeout' },
		'--master': { name: 'master', flag: true },
		'-M': { name: 'master', flag: true },
		'--paste': { name: 'paste' },
		'--stats': { name: 'stats' },
		'--stats-server': { name: 'stats' },
	},
};
const configOptions = {
	gunicorn: ['-c', '--config'],
	uvicorn: [],
	uwsgi: ['--ini', '--yaml', '--json', '--xml'],
};
const development = [
	[/\bmanage\.py runserver(_plus)?\b|\bdjango-admin(\.py)? runserver\b/, 'runserver'],
	[/\bflask\b.* run\b/, 'flask run'],
	[/(^|[ /])bin\/dev( |$)/, 'a dev script'],
	[/\bfastapi dev\b/, 'fastapi dev'],
	[/(^|[ /])(next|nuxt|nuxi|astro|remix|vue-cli-service|ng) (dev|serve)\b/, 'a development server'],
	[
		/(^|[ /])(vite|nodemon|ts-node|ts-node-dev|ts-node-esm|webpack-dev-server|webpack serve)\b(?! (build|preview))/,
		'a development server',
	],
	[
		/(^|[ /])node(?: --?\w[\w-]*(?:=\S+)?)*? --watch\b|(^|[ /])(tsx|bun|deno|cargo|dotnet)(?: run)? (--)?(watch|hot)\b/,
		'a watcher of files',
	],
	[/(^|[ /])(watchmedo|watchfiles|air|tsc-watch)( |$)/, 'a watcher of files'],
	[/\bphp artisan octane:[a-z]+\b.* --watch\b|(^|[ /])frankenphp (run|php-server)\b.* --watch\b/, 'a watcher of files'],
	[/(^|[ /])dlv (debug|exec|attach|test)\b|-agentlib:jdwp=|-Xrunjdwp:/, 'a debugger'],
	[/(^|[ /])(strapi develop|payload dev|turbo( run)? dev|nx serve)\b/, 'a development server'],
	[/(^|[ /])node(?: --?[\w-]+(?:=\S+)?)*? --inspect(-brk|-wait)?\b/, 'the debugger of Node'],
	[
		/(^|[ /])((react-scripts|craco|expo) start|gatsby develop)\b|(^|[ /])nest start\b.* --(watch|debug)\b/,
		'a development server',
	],
	[
		/(^|[ /])((hugo|jekyll|mkdocs|symfony) (server|serve|server:start)|mvnw? .*(spring-boot:run|quarkus:dev)|gradlew? .*(bootRun|quarkusDev)|quarkus dev)\b|(^|[ /])start-dev( |$)/,
		'a development server',
	],
	[/\bphp artisan serve\b|(^|[ /])php -S\b/, 'the server of PHP'],
	[
		/(^|[ /])rails (s|server)\b.*(-e|--environment)[ =](development|test)\b|\bRAILS_ENV=(development|test)\b.*[ /]rails (s|server)\b/,
		'rails server for development',
	],
	[
		/^(?!.*\bRAILS_ENV=(?:production|staging)\b)(?:.*[ /])?rails (s|server)\b(?!.*(-e|--environment)[ =]production)/,
		'rails server',
	],
	[/\bpython[\d.]* -m (http\.server|debugpy|pdb)\b|(^|[ /])debugpy\b/, 'a debugging server'],
	[/(^|[ /])(gunicorn|uvicorn|hypercorn|granian|daphne)\b.* --reload\b/, '--reload'],
];
const script = /(?:^|[ /])(?:npm|pnpm|yarn|bun)(?: --?\w[\w-]*(?:[= ](?!-)[\w./@-]+)?| workspace [\w./@-]+)*?(?: (?:run|run-script))? (?!(?:run|workspace)\b)([A-Za-z][\w:.-]*)/;
const devScript = /^(?:dev|develop|start:dev)(?![\w-])/;
const serveScript = /^(?:serve|watch)(?![\w-])/;
function developmentServer(command, scripts) {
	const line = command.join(' ').slice(0, 2000); 
	const name = script.exec(line)?.[1];
	if (name !== undefined) {
		const text = scripts?.get(name);
		const started = text === undefined ? undefined : serverIn(text.slice(0, 2000)); 
		if (started !== undefined)
			return started;
		if (devScript.test(name) || (text === undefined && serveScript.test(name)))
			return 'a dev script';
	}
	return serverIn(line);
}
function serverIn(line) {
	return development.find(([pattern]) => pattern.test(line))?.[1];
}
function startsOf(words, location) {
	return (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_0__  .K)(words).flatMap((command) => {
		const index = command.findIndex((word) => programOf(word) !== undefined);
		const program = programOf(command[index] ?? '');
		const passed = command.slice(0, Math.max(index, 0));
		if (!program || passed.some((word) => /^(pip3?|install|which|pgrep|pkill|killall|echo)$/.test(word)))
			return [];
		return [parse(program, command.slice(index + 1), location)];
	});
}
function programOf(word) {
	const name = word.slice(word.lastIndexOf('/') + 1);
	return name === 'gunicorn' || name === 'uvicorn' || name === 'uwsgi' ? name : undefined;
}
function parse(program, words, location) {
	const settings = [];
	let config;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? '';
		const { name, value } = split(program, word);
		if (configOptions[program].includes(name)) {
			config = value ?? words[++at];
			continue;
		}
		const option = options[program][name];
		if (program === 'uwsgi' && /^[^-].*\.(ini|ya?ml|xml|json|js)$/.test(word))
			config = word;
		if (!option)
			continue;
		const text = option.flag ? 'true' : (value ?? words[++at] ?? '');
		const before = option.many ? settings.find((setting) => setting.name === option.name) : undefined;
		const items = before?.value.kind === 'list' ? [...before.value.items, text] : [text];
		const setting = {
			name: option.name,
			value: /\$\(|`|^\$/.test(text)
				? { kind: 'computed', keys: keysIn(text) }
				: option.many
					? { kind: 'list', items }
					: { kind: 'text', text },
			written: name,
			location,
		};
		if (before)
			settings.splice(settings.indexOf(before), 1);
		settings.push(setting);
	}
	return { program, settings, location, ...(config !== undefined && { config }) };
}
function split(program, word) {
	if (word.startsWith('--')) {
		const equals = word.indexOf('=');
		return equals < 0 ? { name: word } : { name: word.slice(0, equals), value: word.slice(equals + 1) };
	}
	const short = word.slice(0, 2);
	const isShort = options[program][short] !== undefined || configOptions[program].includes(short);
	return /^-[a-zA-Z]./.test(word) && isShort ? { name: short, value: word.slice(2).replace(/^=/, '') } : { name: word };
}
function keysIn(text) {
	return [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map((match) => match[1] ?? '');
}


  }),

  7164:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P4: () => (  readCommands),
	iY: () => (  readUwsgiMap),
	o6: () => (  readGunicorn),
	yn: () => (  readUwsgi)
  });
  var _python_assignments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47282);
  var _shell_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12486);
  var _yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21839);
  var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26594);




const gunicornNames = {
	bind: 'bind',
	workers: 'workers',
	reload: 'reload',
	spew: 'spew',
	timeout: 'timeout',
	loglevel: 'loglevel',
	forwarded_allow_ips: 'forwarded-allow-ips',
	limit_request_line: 'limit-request-line',
	raw_env: 'raw-env',
	paste: 'paste',
};
function readGunicorn(text, file) {
	const { assignments } = (0,_python_assignments_js__WEBPACK_IMPORTED_MODULE_0__  .bH)(text, file);
	const settings = [];
	for (const { name, value, line, column, conditional } of assignments.values()) {
		const setting = Object.hasOwn(gunicornNames, name) ? gunicornNames[name] : undefined;
		if (!setting)
			continue;
		const location = { file, line, column };
		settings.push({ name: setting, value: conditional ? unclear : plain(value), written: name, location });
	}
	return { program: 'gunicorn', settings, location: { file } };
}
const unclear = { kind: 'computed', keys: [] };
function plain(value) {
	switch (value.kind) {
		case 'string':
			return { kind: 'text', text: value.value };
		case 'number':
		case 'boolean':
			return { kind: 'text', text: String(value.value) };
		case 'none':
			return { kind: 'text', text: '' };
		case 'list': {
			const items = value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
			return items.length === value.items.length ? { kind: 'list', items } : unclear;
		}
		case 'map':
			return unclear;
		case 'computed':
			return { kind: 'computed', keys: value.keys };
	}
}
const switches = new Set(['master']);
const takesIn = /^(ini|include|inherit|yaml|yml|json|js|xml|config)$/;
function readUwsgi(text, file) {
	const settings = [];
	let config;
	const sections = takenIn(text);
	let inside = false;
	let conditional = false;
	for (const [index, raw] of text.split('\n').entries()) {
		const line = raw.trim();
		const section = /^\[(uwsgi(?=[:\]])|[\w-]+(?=\]))[^\]]*\]$/.exec(line)?.[1];
		if (line.startsWith('['))
			inside = section !== undefined && sections.has(section);
		if (!inside)
			continue;
		if (/^if-[\w-]+\s*=/.test(line))
			conditional = true;
		if (/^endif\s*=?/.test(line))
			conditional = false;
		const name = /^([A-Za-z0-9_-]+)\s*(?:=|$)/.exec(line)?.[1];
		if (name === undefined)
			continue;
		const written = line.includes('=') ? line.slice(line.indexOf('=') + 1) : undefined;
		const value = written
			?.split(/\s[;#]/, 1)
			.join()
			.trim();
		if (takesIn.test(name) && value && !value.startsWith(':'))
			config ??= value;
		const setting = uwsgiSetting(name, value, { file, line: index + 1, column: 1 });
		if (setting)
			settings.push(conditional ? { ...setting, value: unclear } : setting);
	}
	return { program: 'uwsgi', settings, location: { file }, ...(config !== undefined && { config }) };
}
function takenIn(text) {
	const names = [...text.matchAll(/^[ \t]*(?:ini|include|inherit)[ \t]*=[ \t]*:([\w-]+)/gm)].map((match) => match[1] ?? '');
	return new Set(['uwsgi', ...names]);
}
function readUwsgiMap({ entries, file }) {
	const settings = [...entries].flatMap(([name, node]) => {
		const setting = uwsgiSetting(name, (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__  .ws)(node), (0,_yaml_nodes_js__WEBPACK_IMPORTED_MODULE_1__  .hD)(node));
		return setting ? [setting] : [];
	});
	return { program: 'uwsgi', settings, location: { file } };
}
function uwsgiSetting(name, value, location) {
	const [setting] = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__  .qg)('uwsgi', [`--${name.replaceAll('_', '-')}=${value ?? ''}`], location).settings;
	if (!setting)
		return undefined;
	const isSwitch = switches.has(setting.name);
	if (value === undefined && !isSwitch)
		return undefined;
	const literal = isSwitch ? (value === undefined ? 'true' : switchText(value)) : (value ?? '');
	const computed = /[$@%]\(|%[a-zA-Z]/.test(value ?? '');
	return { ...setting, written: name, value: computed ? unclear : { kind: 'text', text: literal } };
}
function switchText(value) {
	return /^(true|1|yes|on)$/i.test(value) ? 'true' : 'false';
}
function readCommands(text, file, scripts) {
	const starts = [];
	let entry;
	for (const { text: line, number } of joinedLines(text)) {
		const command = commandIn(line);
		let words = command === undefined ? [] : wordsOf(command);
		if (/^\s*FROM\s/i.test(line))
			entry = undefined;
		else if (/^\s*ENTRYPOINT\s+\[/i.test(line))
			entry = { words, before: starts.length };
		else if (entry && /^\s*CMD\s+\[/i.test(line)) {
			words = [...entry.words, ...words];
			starts.length = entry.before;
		}
		const location = { file, line: number, column: 1 };
		const found = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__  .jb)(words, location);
		starts.push(...found);
		const development = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__  .D3)(words, scripts);
		if (development && found.length === 0) {
			starts.push({ program: 'gunicorn', settings: [], location, development });
		}
	}
	return starts;
}
function commandIn(line) {
	const text = line.trim();
	if (text === '' || text.startsWith('#'))
		return undefined;
	const docker = /^(?:CMD|ENTRYPOINT)\s+/i.exec(text);
	if (docker)
		return text.slice(docker[0].length);
	if (/^(FROM|RUN|COPY|ADD|ENV|ARG|LABEL|EXPOSE|USER|WORKDIR|VOLUME|HEALTHCHECK|SHELL|STOPSIGNAL)\s/.test(text)) {
		return undefined;
	}
	return text.slice(/^(?:ExecStart\s*=\s*[-@+!:]*|[a-z][\w-]*:\s+)/i.exec(text)?.[0].length ?? 0);
}
function wordsOf(command) {
	if (!command.trim().startsWith('['))
		return (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__  .C)(command);
	try {
		const list = JSON.parse(command);
		return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
	}
	catch {
		return (0,_shell_words_js__WEBPACK_IMPORTED_MODULE_3__  .C)(command);
	}
}
function joinedLines(text) {
	const lines = [];
	let parts = [];
	let start = 1;
	for (const [index, line] of text.split(/\r?\n/).entries()) {
		if (parts.length === 0)
			start = index + 1;
		if (line.endsWith('\\')) {
			parts.push(line.slice(0, -1));
			continue;
		}
		lines.push({ text: [...parts, line].join(' '), number: start });
		parts = [];
	}
	if (parts.length > 0)
		lines.push({ text: parts.join(' '), number: start });
	return lines;
}


  }),

  93094:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	b: () => (  textOf),
	y: () => (  settingOf)
  });
function settingOf(start, name) {
	return start.settings.findLast((setting) => setting.name === name);
}
function textOf(start, name) {
	const value = settingOf(start, name)?.value;
	if (value?.kind === 'text')
		return value.text;
	return value?.kind === 'list' ? value.items.join(',') : undefined;
}


  }),

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

  21839: shared[21839]

};
return { ids, modules };
})
