export const id = 4808;
export const ids = [4808];
export const modules = {

/***/ 74808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gunicorn: () => (/* binding */ gunicorn)
});

// EXTERNAL MODULE: ./lib/check/files/define.js + 1 modules
var files_define = __webpack_require__(21977);
// EXTERNAL MODULE: ./lib/check/starts/flags.js
var flags = __webpack_require__(3647);
;// CONCATENATED MODULE: ./lib/kinds/gunicorn/judge.js
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
/** What only running the files could tell is a note, and no answer where nothing else was judged. */
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

// EXTERNAL MODULE: ./lib/check/files/observe.js + 2 modules
var observe = __webpack_require__(77818);
// EXTERNAL MODULE: ./lib/check/files/env-file.js
var env_file = __webpack_require__(19134);
// EXTERNAL MODULE: ./lib/formats/server-start/command.js
var server_start_command = __webpack_require__(26594);
// EXTERNAL MODULE: ./lib/formats/compose/command.js
var compose_command = __webpack_require__(7646);
// EXTERNAL MODULE: ./lib/formats/python/assignments.js + 2 modules
var assignments = __webpack_require__(89254);
// EXTERNAL MODULE: ./lib/formats/yaml/nodes.js
var nodes = __webpack_require__(21839);
// EXTERNAL MODULE: ./lib/formats/server-start/files.js
var files = __webpack_require__(7164);
;// CONCATENATED MODULE: ./lib/formats/server-start/read.js





/** Reads a configuration file or a file with commands, whichever its name says it is. Nothing is run. */
function readStarts(text, file) {
    if (file.endsWith('.ini'))
        return { starts: [(0,files/* readUwsgi */.yn)(text, file)] };
    if (/\.ya?ml$/.test(file))
        return readCompose(text, file);
    return file.endsWith('.py') ? readSettings(text, file) : { starts: (0,files/* readCommands */.P4)(text, file) };
}
/** The settings of a gunicorn configuration file, whatever its name. */
function readSettings(text, file) {
    try {
        return { starts: [(0,files/* readGunicorn */.o6)(text, file)] };
    }
    catch (error) {
        if (!(error instanceof assignments/* PythonFault */.r))
            throw error;
        return { starts: [], fault: { message: error.message, file, line: error.line, column: error.column } };
    }
}
function readCompose(text, file) {
    const { root, fault } = (0,nodes/* readYaml */.gM)(text, file);
    if (fault)
        return { starts: [], fault };
    const services = (0,nodes/* get */.Jt)(root, 'services');
    return { starts: services?.kind === 'map' ? [...services.entries.values()].flatMap(startsOfService) : [] };
}
function startsOfService(service) {
    const command = (0,nodes/* get */.Jt)(service, 'command');
    if (!command)
        return [];
    const words = (0,compose_command/* wordsOfNode */.Z)(command);
    const starts = (0,server_start_command/* startsOf */.jb)(words, (0,nodes/* locationOf */.hD)(command));
    const development = (0,server_start_command/* developmentServer */.D3)(words);
    if (starts.length > 0 || !development)
        return starts;
    return [{ program: 'gunicorn', settings: [], location: (0,nodes/* locationOf */.hD)(command), development }];
}

// EXTERNAL MODULE: ./lib/formats/shell-words.js
var shell_words = __webpack_require__(12486);
;// CONCATENATED MODULE: ./lib/kinds/gunicorn/starts.js




/** Reads configuration files and commands; nothing is run. */
async function loadStarts(world, reader, asked, paths) {
    const env = await (0,env_file/* askedEnvFile */._)(world, reader, asked, 'compose');
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
    // A file that a command names is judged as part of that command.
    const named = new Set(whole.flatMap((start) => (start.config === undefined ? [] : [start.config])));
    const kept = whole.filter((start) => start.config !== undefined || !named.has(start.location.file));
    return { files: paths, starts: kept, faults };
}
/** Adds what the named configuration file and the environment say, each below what is more specific. */
async function complete(start, reader, env, paths) {
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
    if (config !== undefined) {
        const found = paths.find((path) => path === config || path.endsWith(`/${config}`)) ?? config;
        const source = found.startsWith('/') && reader.confined ? null : await reader.read(found);
        if (source) {
            const read = readSettings(source.text, found);
            settings.push(...read.starts.flatMap((one) => one.settings));
            fault = read.fault;
            config = found;
        }
    }
    if (isFile)
        settings.push(...start.settings);
    const args = env?.values.get('GUNICORN_CMD_ARGS');
    if (env && args)
        settings.push(...(0,server_start_command/* parse */.qg)('gunicorn', (0,shell_words/* shellWords */.C)(args), { file: env.path }).settings);
    if (!isFile)
        settings.push(...start.settings);
    return { start: { ...start, settings, ...(config !== undefined && { config }) }, ...(fault && { fault }) };
}

;// CONCATENATED MODULE: ./lib/kinds/gunicorn/observe.js


/** Reads literal settings and commands. Nothing is run. */
function observe_observe(asked, config, world) {
    return (0,observe/* observeFiles */.A)(asked, config, world, {
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

// EXTERNAL MODULE: ./lib/check/files/questions.js
var questions = __webpack_require__(55813);
;// CONCATENATED MODULE: ./lib/kinds/gunicorn/questions.js

/** Where settings usually stand; the first group of which a file starts a server is the one. */
const usualNames = [
    ['gunicorn.conf.py', 'gunicorn_conf.py', 'gunicorn.py', 'config/gunicorn.conf.py', 'config/gunicorn.py'],
    ['deploy/gunicorn.conf.py', 'docker/gunicorn.conf.py', 'gunicorn/gunicorn.conf.py', 'uwsgi.ini', 'config/uwsgi.ini'],
    ['Procfile', 'docker-compose.prod.yml', 'compose.prod.yaml', 'compose.yaml', 'docker-compose.yml'],
    ['entrypoint.sh', 'docker/entrypoint.sh', 'docker-entrypoint.sh', 'start.sh', 'scripts/start.sh', 'Dockerfile'],
];
/** Settings and commands, the environment in which they start, and the settings that a command names. */
function questions_questions(config, scene) {
    return (0,questions/* fileQuestions */.u)(config, scene, {
        usual: usualNames.map((paths) => ({ paths, pick: 'there' })),
        env: (0,questions/* envFileToRead */.Z)(scene),
        more: { later: 'settings that their commands name', atMost: 50 },
    });
}

// EXTERNAL MODULE: ./lib/check/starts/setting.js
var starts_setting = __webpack_require__(87116);
// EXTERNAL MODULE: ./lib/formats/server-start/settings.js
var settings = __webpack_require__(93094);
;// CONCATENATED MODULE: ./lib/kinds/gunicorn/rules/development.js


const reload = (0,starts_setting/* onlyOff */.my)('reload', 'The server watches its own files and restarts on a change');
/** A server that is meant for development, or a paste file, which is. */
function devServer(start) {
    const expected = 'gunicorn, uvicorn or uWSGI without development switches';
    if (start.development) {
        const message = 'A development server is started';
        return [{ message, expected, observed: start.development, location: start.location }];
    }
    const paste = (0,settings/* settingOf */.y)(start, 'paste');
    if (!paste || (0,settings/* textOf */.b)(start, 'paste') === '')
        return [];
    return [(0,starts_setting/* found */.F9)(paste, 'The application is started from a paste file', expected)];
}
/** The rules of this family by their names. */
const developmentRules = {
    reload,
    'dev-server': devServer,
};

;// CONCATENATED MODULE: ./lib/kinds/gunicorn/rules/workers.js


const expected = 'workers set for the machine, such as 2 × CPU + 1';
/** More than one process that serves requests. */
function workers(start) {
    if (start.development)
        return [];
    const setting = (0,settings/* settingOf */.y)(start, 'workers');
    if (!setting) {
        const message = `${start.program} is started without a number of workers, so with one`;
        return [{ message, expected, observed: 'neither a setting nor WEB_CONCURRENCY', location: start.location }];
    }
    // That it is computed is itself an answer: somebody set it.
    if (setting.value.kind !== 'text')
        return { ...(0,starts_setting/* notDecidable */.tP)(setting), answer: true };
    const count = setting.value.text;
    if (!/^[1-9]\d*$/.test(count))
        return [(0,starts_setting/* found */.F9)(setting, 'The number of workers is no number above 0', expected)];
    return Number(count) > 1 ? [] : [(0,starts_setting/* found */.F9)(setting, 'One worker serves one request at a time', expected)];
}
/** The rules of this family by their names. */
const workersRules = {
    workers,
};

// EXTERNAL MODULE: ./lib/check/files/fields.js
var fields = __webpack_require__(71747);
// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var schema_fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/gunicorn/schema.js



const schema = (0,schema_fields/* strict */.O2)((0,fields/* fileFields */.we)('gunicorn', {
    description: 'Settings files and files that start the server',
    without: 'the first that are there: `gunicorn.conf.py` and its usual names, `uwsgi.ini`, then `Procfile` and Compose files, then start scripts and `Dockerfile`',
})).check(fields/* oneOfFiles */.hS, (0,lint_select/* someRule */.TS)('gunicorn'));

;// CONCATENATED MODULE: ./lib/kinds/gunicorn/index.js








/** `gunicorn`: how gunicorn, uvicorn or uWSGI are started, by literal settings and commands. */
const gunicorn = (0,files_define/* defineFileLint */.d)({
    kind: 'gunicorn',
    schema: schema,
    questions: questions_questions,
    observe: observe_observe,
    seen: seen,
    unjudged: unjudged,
    rules: { ...workersRules, ...developmentRules, ...flags/* flagRules */.E },
});


/***/ })

};
