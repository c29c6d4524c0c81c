(function (load) {
'use strict';
const id = 4808;
const ids = [4808];
const modules = {

  74808:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  gunicorn: () => (  gunicorn)
});

var files_define = __webpack_require__(21977);
var flags = __webpack_require__(3647);
;
function seen({ files, starts }) {
	if (starts.length > 0)
		return { subjects: starts, said: [] };
	return {
		subjects: [],
		said: [
			{
				rule: 'gunicorn/no-server',
				message: 'Nothing that was read configures or starts gunicorn, uvicorn or uWSGI',
				expected: 'such a server',
				observed: `${files.length} files without one`,
				location: { file: files[0] ?? 'gunicorn.conf.py' },
				inconclusive: true,
			},
		],
	};
}
const unjudged = {
	unanswered: 'never',
	notes: 'all',
	words: ({ notJudged }) => ({
		rule: 'gunicorn/not-decidable',
		message: notJudged,
		expected: 'a literal value',
		observed: 'an expression, which is never executed',
	}),
};

var observe = __webpack_require__(77818);
var env_file = __webpack_require__(19134);
var server_start_command = __webpack_require__(26594);
var compose_command = __webpack_require__(7646);
var assignments = __webpack_require__(47282);
var nodes = __webpack_require__(21839);
var files = __webpack_require__(7164);
;





function readStarts(text, file) {
	if (file.endsWith('.ini'))
		return { starts: [(0,files .yn)(text, file)] };
	if (/\.(ya?ml|json)$/.test(file))
		return readYamlFile(text, file);
	return file.endsWith('.py') ? readSettings(text, file) : { starts: (0,files .P4)(text, file) };
}
function readSettings(text, file) {
	try {
		return { starts: [(0,files .o6)(text, file)] };
	}
	catch (error) {
		if (!(error instanceof assignments .rZ))
			throw error;
		return { starts: [], fault: { message: error.message, file, line: error.line, column: error.column } };
	}
}
function readUwsgiFile(text, file) {
	return file.endsWith('.ini') ? { starts: [(0,files .yn)(text, file)] } : readYamlFile(text, file);
}
function readYamlFile(text, file) {
	const { root, fault } = (0,nodes .gM)(text, file);
	if (fault)
		return { starts: [], fault };
	const uwsgi = (0,nodes .Jt)(root, 'uwsgi');
	if (uwsgi?.kind === 'map')
		return { starts: [(0,files .iY)(uwsgi)] };
	const services = (0,nodes .Jt)(root, 'services');
	return { starts: services?.kind === 'map' ? [...services.entries.values()].flatMap(startsOfService) : [] };
}
function startsOfService(service) {
	const command = (0,nodes .Jt)(service, 'command');
	if (!command)
		return [];
	const words = (0,compose_command .Z)(command);
	const starts = (0,server_start_command .jb)(words, (0,nodes .hD)(command));
	const development = (0,server_start_command .D3)(words);
	if (starts.length > 0 || !development)
		return starts;
	return [{ program: 'gunicorn', settings: [], location: (0,nodes .hD)(command), development }];
}

var shell_words = __webpack_require__(12486);
;




async function loadStarts(world, reader, asked, paths) {
	const env = await (0,env_file ._)(world, reader, asked, 'compose');
	const starts = [];
	const faults = [];
	for (const path of paths) {
		const source = await reader.read(path);
		if (source === null) {
			faults.push({ message: `there is no file ${path}`, file: path });
			continue;
		}
		const read = readStarts(source.text, path);
		starts.push(...read.starts);
		if (read.fault)
			faults.push(read.fault);
	}
	const completed = await Promise.all(starts.map((start) => complete(start, reader, env, paths)));
	const whole = completed.map(({ start }) => start);
	for (const { fault } of completed) {
		if (fault && !faults.some(({ file }) => file === fault.file))
			faults.push(fault);
	}
	const named = new Set(whole.flatMap((start) => (start.config === undefined ? [] : [start.config])));
	const kept = whole.filter((start) => start.config !== undefined || !named.has(start.location.file));
	return { files: paths, starts: kept, faults };
}
async function complete(start, reader, env, paths) {
	if (start.program === 'uwsgi')
		return { start: await withIni(start, reader, paths) };
	if (start.program !== 'gunicorn')
		return { start };
	const settings = [];
	const isFile = start.location.file.endsWith('.py');
	const concurrency = env?.values.get('WEB_CONCURRENCY');
	if (env && concurrency) {
		const location = { file: env.path };
		settings.push({ name: 'workers', value: { kind: 'text', text: concurrency }, written: 'WEB_CONCURRENCY', location });
	}
	let config = start.config?.replace(/^(file:|\.\/)/, '');
	let fault;
	let isRead = false;
	if (config !== undefined) {
		const found = paths.find((path) => path === config || path.endsWith(`/${config}`)) ?? config;
		const source = found.startsWith('/') && reader.confined ? null : await reader.read(found);
		if (source) {
			const read = readSettings(source.text, found);
			settings.push(...read.starts.flatMap((one) => one.settings));
			fault = read.fault;
			config = found;
			isRead = true;
		}
	}
	if (isFile)
		settings.push(...start.settings);
	const args = env?.values.get('GUNICORN_CMD_ARGS');
	if (env && args)
		settings.push(...(0,server_start_command .qg)('gunicorn', (0,shell_words .C)(args), { file: env.path }).settings);
	if (!isFile)
		settings.push(...start.settings);
	const named = { ...(config !== undefined && { config }), ...(isRead && { configRead: true }) };
	return { start: { ...start, settings, ...named }, ...(fault && { fault }) };
}
async function withIni(start, reader, paths) {
	const { config } = start;
	if (!config || !/\.(ini|ya?ml|json)$/.test(config))
		return start;
	const name = config.split('/').at(-1) ?? config;
	const near = [
		config.replace(/^\.\//, ''),
		name,
		`uwsgi/${name}`,
		`config/${name}`,
		`deploy/${name}`,
		`docker/${name}`,
	];
	const known = paths.find((path) => path === config || path.endsWith(`/${name}`) || path === name);
	for (const path of known === undefined ? near : [known]) {
		const outside = reader.confined && path.startsWith('/');
		const source = outside ? null : await reader.read(path);
		if (!source)
			continue;
		const settings = readUwsgiFile(source.text, path).starts.flatMap((one) => one.settings);
		return { ...start, config: path, configRead: true, settings: [...settings, ...start.settings] };
	}
	return start;
}

;


function observe_observe(asked, config, world) {
	return (0,observe .A)(asked, config, world, {
		kind: 'gunicorn',
		missing: {
			message: (path = 'gunicorn.conf.py') => `There is no file ${path}`,
			expected: 'gunicorn.conf.py',
		},
		load: async ({ files, earlier }, reader) => {
			const read = await loadStarts(world, reader, asked.env, files);
			return { ...read, files: [...earlier, ...read.files] };
		},
		isEmpty: ({ starts, faults }) => starts.length === 0 && faults.length === 0,
	});
}

var questions = __webpack_require__(55813);
;

const usualNames = [
	['gunicorn.conf.py', 'gunicorn_conf.py', 'gunicorn.py', 'config/gunicorn.conf.py', 'config/gunicorn.py'],
	[
		'deploy/gunicorn.conf.py',
		'docker/gunicorn.conf.py',
		'gunicorn/gunicorn.conf.py',
		'uwsgi.ini',
		'config/uwsgi.ini',
		'uwsgi/uwsgi.ini',
		'deploy/uwsgi.ini',
		'docker/uwsgi.ini',
	],
	['Procfile', 'docker-compose.prod.yml', 'compose.prod.yaml', 'compose.yaml', 'docker-compose.yml'],
	['entrypoint.sh', 'docker/entrypoint.sh', 'docker-entrypoint.sh', 'start.sh', 'scripts/start.sh', 'Dockerfile'],
];
function questions_questions(config, scene) {
	return (0,questions .u)(config, scene, {
		usual: usualNames.map((paths) => ({ paths, pick: 'there' })),
		env: (0,questions .m)(scene),
		more: { later: 'settings that their commands name', atMost: 50 },
	});
}

var starts_setting = __webpack_require__(87116);
var settings = __webpack_require__(93094);
;


const reload = (0,starts_setting .my)('reload', 'The server watches its own files and restarts on a change');
function devServer(start) {
	const expected = 'gunicorn, uvicorn or uWSGI without development switches';
	if (start.development) {
		const message = 'A development server is started';
		return [{ message, expected, observed: start.development, location: start.location }];
	}
	const paste = (0,settings .y)(start, 'paste');
	if (!paste || (0,settings .b)(start, 'paste') === '')
		return [];
	return [(0,starts_setting .F9)(paste, 'The application is started from a paste file', expected)];
}
const developmentRules = {
	reload,
	'dev-server': devServer,
};

;


const expected = 'workers set for the machine, such as 2 \u00d7 CPU + 1';
function workers(start) {
	if (start.development)
		return [];
	const setting = (0,settings .y)(start, 'workers');
	if (!setting) {
		const message = `${start.program} is started without a number of workers, so with one`;
		return [{ message, expected, observed: 'neither a setting nor WEB_CONCURRENCY', location: start.location }];
	}
	if (setting.value.kind !== 'text')
		return { ...(0,starts_setting .tP)(setting), answer: true };
	const count = setting.value.text;
	if (!/^[1-9]\d*$/.test(count))
		return [(0,starts_setting .F9)(setting, 'The number of workers is no number above 0', expected)];
	return Number(count) > 1 ? [] : [(0,starts_setting .F9)(setting, 'One worker serves one request at a time', expected)];
}
const workersRules = {
	workers,
};

var fields = __webpack_require__(71747);
var lint_select = __webpack_require__(24050);
var schema_fields = __webpack_require__(79725);
;



const schema = (0,schema_fields .O2)((0,fields .we)('gunicorn', {
	description: 'Settings files and files that start the server',
	without: 'the first that are there: `gunicorn.conf.py` and its usual names, `uwsgi.ini`, then `Procfile` and Compose files, then start scripts and `Dockerfile`',
})).check(fields .hS, (0,lint_select .TS)('gunicorn'));

;








const gunicorn = (0,files_define .d)({
	kind: 'gunicorn',
	schema: schema,
	questions: questions_questions,
	observe: observe_observe,
	seen: seen,
	unjudged: unjudged,
	rules: { ...workersRules, ...developmentRules, ...flags .E },
});


  })

};
return { ids, modules };
})
