export const id = 9727;
export const ids = [9727];
export const modules = {

/***/ 95209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cS: () => (/* binding */ usesIn),
/* harmony export */   hd: () => (/* binding */ resolve),
/* harmony export */   rT: () => (/* binding */ parts)
/* harmony export */ });
const deepest = 20;
/** Splits a text as Compose interpolates it; undefined where Compose refuses the format. */
function parts(text, depth = 0) {
    if (!text.includes('$'))
        return [text];
    if (depth > deepest)
        return undefined;
    const found = [];
    let literal = '';
    for (let at = 0; at < text.length;) {
        const char = text[at];
        if (char !== '$') {
            literal += char;
            at++;
        }
        else if (text[at + 1] === '$') {
            literal += '$';
            at += 2;
        }
        else {
            const use = text[at + 1] === '{' ? braced(text, at + 2, depth) : plain(text, at + 1);
            if (!use)
                return undefined;
            if (literal !== '')
                found.push(literal);
            literal = '';
            found.push(use.use);
            at = use.end;
        }
    }
    if (literal !== '')
        found.push(literal);
    return found;
}
function plain(text, from) {
    const name = /^[A-Za-z_][A-Za-z0-9_]*/.exec(text.slice(from, from + 300))?.[0];
    return name ? { use: { name, operator: '', argument: '' }, end: from + name.length } : undefined;
}
function braced(text, from, depth) {
    const head = /^([A-Za-z_][A-Za-z0-9_]*)(:?[-?+])?/.exec(text.slice(from, from + 300));
    if (!head?.[1])
        return undefined;
    const start = from + head[0].length;
    let open = 1;
    let end = start;
    for (; end < text.length; end++) {
        if (text[end] === '$' && text[end + 1] === '{')
            open++;
        if (text[end] === '}' && --open === 0)
            break;
    }
    if (open > 0)
        return undefined;
    const argument = text.slice(start, end);
    const operator = (head[2] ?? '');
    if (operator === '' && argument !== '')
        return undefined;
    if (operator !== '' && parts(argument, depth + 1) === undefined)
        return undefined;
    return { use: { name: head[1], operator, argument }, end: end + 1 };
}
/** Every variable in a text, those in defaults too. */
function usesIn(text) {
    return (parts(text) ?? []).flatMap((part) => typeof part === 'string' ? [] : [part, ...(part.operator.endsWith('-') ? usesIn(part.argument) : [])]);
}
/** The text that Compose makes of it; a variable that is not known is empty. */
function resolve(text, known, depth = 0) {
    if (depth > deepest)
        return '';
    return (parts(text) ?? [])
        .map((part) => {
        if (typeof part === 'string')
            return part;
        const value = known?.get(part.name);
        const isSet = value !== undefined && (value !== '' || !part.operator.startsWith(':'));
        if (part.operator.endsWith('+'))
            return isSet ? resolve(part.argument, known, depth + 1) : '';
        if (isSet)
            return value;
        return part.operator.endsWith('-') ? resolve(part.argument, known, depth + 1) : (value ?? '');
    })
        .join('');
}


/***/ }),

/***/ 83380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ directoryOf),
/* harmony export */   u: () => (/* binding */ joinPath)
/* harmony export */ });
/** A path joined to a directory, `.` and `..` resolved, forward slashes. An absolute path stays. */
function joinPath(directory, path) {
    const whole = path.startsWith('/') ? path : `${directory}/${path}`;
    const parts = [];
    for (const part of whole.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..' && parts.length > 0 && parts.at(-1) !== '..')
            parts.pop();
        else
            parts.push(part);
    }
    return (whole.startsWith('/') ? '/' : '') + parts.join('/') || '.';
}
/** The directory of a path; `.` where it has none. */
function directoryOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash);
}


/***/ }),

/***/ 19727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compose: () => (/* binding */ compose)
});

// EXTERNAL MODULE: ./lib/check/files/define.js + 1 modules
var files_define = __webpack_require__(21977);
;// CONCATENATED MODULE: ./lib/kinds/compose/judge.js
function seen({ project, discovered }, _config, _scene, selected) {
    if (project.services.length === 0)
        return { subjects: [], said: [noService(project)] };
    const asks = (rule) => selected.has(`compose/${rule}`);
    return { subjects: [{ project, asks }], said: discovered ? [judgedFiles(project)] : [] };
}
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
    const names = files.join(', ').slice(0, 150);
    return {
        rule: 'compose/files',
        level: 'info',
        message: `Judged ${names}, found by its usual name`,
        expected: 'the files that are deployed',
        observed: names,
        location: { file: files[0] ?? 'compose.yaml' },
    };
}
/** What lies where it could not be read is a note, and no answer where nothing else was judged. */
const unjudged = {
    unanswered: 'never',
    notes: 'all',
    words: ({ notJudged }) => ({ message: notJudged, expected: 'a file that can be read', observed: 'not read' }),
};

// EXTERNAL MODULE: ./lib/check/files/observe.js + 2 modules
var observe = __webpack_require__(77818);
// EXTERNAL MODULE: ./lib/formats/paths.js
var formats_paths = __webpack_require__(83380);
// EXTERNAL MODULE: ./lib/formats/yaml/nodes.js
var nodes = __webpack_require__(21839);
;// CONCATENATED MODULE: ./lib/kinds/compose/companion.js


/** A file of a usual name with the one that Compose lays over it, or that it is meant to be laid over. */
async function withCompanion(files, reader) {
    const [name] = files;
    if (name === undefined)
        return files;
    const plain = /^(docker-)?compose\.ya?ml$/.test(name);
    const companion = plain ? name.replace(/\.(ya?ml)$/, '.override.$1') : await baseOf(reader, name);
    if (companion === undefined || !(await reader.isThere(companion)))
        return files;
    return plain ? [name, companion] : [companion, name];
}
/** The file that a production file is meant to be laid over: it has services with neither image nor build. */
async function baseOf(reader, name) {
    const source = await reader.read(name);
    const services = (0,nodes/* get */.Jt)((0,nodes/* readYaml */.gM)(source?.text ?? '', name).root, 'services');
    if (services?.kind !== 'map')
        return undefined;
    const isWhole = [...services.entries.values()].every((one) => ['image', 'build', 'extends'].some((key) => (0,nodes/* get */.Jt)(one, key)));
    if (isWhole)
        return undefined;
    for (const base of ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml']) {
        const path = (0,formats_paths/* joinPath */.u)((0,formats_paths/* directoryOf */.j)(name), base);
        if (await reader.isThere(path))
            return path;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/check/files/env-file.js
var env_file = __webpack_require__(19134);
// EXTERNAL MODULE: ./lib/formats/compose/template.js
var template = __webpack_require__(95209);
;// CONCATENATED MODULE: ./lib/kinds/compose/env-files.js




/** Where `${…}` come from: the file that the check names, else `.env` beside the files and the environment's. */
async function variables(world, reader, asked, config, directory) {
    const named = config['env-file'];
    const found = named === undefined
        ? [
            await (0,env_file/* envFileAt */.P)(reader, (0,formats_paths/* joinPath */.u)(directory, '.env'), 'compose'),
            await (0,env_file/* askedEnvFile */._)(world, reader, asked, 'compose'),
        ]
        : [await (0,env_file/* envFileAt */.P)(reader, named, 'compose')];
    const files = found.filter((file) => file !== null);
    if (files.length === 0)
        return { known: null, from: [] };
    return { known: new Map(files.flatMap(({ values }) => [...values])), from: files.map(({ path }) => path) };
}
/** The env files that services name, and whether they are there. */
async function namedEnvFiles(reader, services, known) {
    const found = [];
    for (const { name, node, directory } of services) {
        for (const item of (0,nodes/* listOf */.c3)((0,nodes/* get */.Jt)(node, 'env_file'))) {
            const text = item.kind === 'map' ? (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(item, 'path')) : (0,nodes/* scalarText */.ws)(item);
            if (text === undefined)
                continue;
            const written = (0,template/* resolve */.hd)(text, known);
            const path = (0,formats_paths/* joinPath */.u)(directory, written);
            const required = (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(item, 'required')) !== 'false';
            if (written === '' || (reader.confined && (path.startsWith('/') || path.startsWith('..')))) {
                found.push({ service: name, path: written || text, node: item, required, state: 'outside', example: false });
                continue;
            }
            const there = await reader.isThere(path);
            let example = false;
            for (const end of ['.example', '.sample', '.template', '.dist']) {
                example ||= !there && (await reader.isThere(`${path}${end}`));
            }
            found.push({ service: name, path, node: item, required, state: there ? 'there' : 'missing', example });
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/formats/dockerfile.js
/** The text of one stage of a Dockerfile, the last where none is named; other lines are blank, so that numbers stay. */
function stageOf(text, target) {
    const lines = text.split('\n');
    const starts = lines.flatMap((line, index) => (/^\s*FROM\s/i.test(line) ? [index] : []));
    const named = starts.find((at) => / AS\s+(\S+)/i.exec(lines[at] ?? '')?.[1]?.toLowerCase() === target.toLowerCase());
    const from = named ?? starts.at(-1) ?? 0;
    const to = starts.find((at) => at > from) ?? lines.length;
    return lines.map((line, index) => (index >= from && index < to ? line : '')).join('\n');
}

// EXTERNAL MODULE: ./lib/formats/server-start/files.js
var files = __webpack_require__(7164);
;// CONCATENATED MODULE: ./lib/kinds/compose/images.js





/** What the Dockerfiles of built services say, by service. */
async function builtImages(reader, services, known) {
    const images = new Map();
    for (const { name, node, directory } of services) {
        const build = (0,nodes/* get */.Jt)(node, 'build');
        if (!build)
            continue;
        const text = (key, fallback) => (0,template/* resolve */.hd)((0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(build, key)) ?? fallback, known);
        const file = (0,formats_paths/* joinPath */.u)((0,formats_paths/* joinPath */.u)(directory, text('context', '.')), text('dockerfile', 'Dockerfile'));
        if (reader.confined && (file.startsWith('/') || file.startsWith('..')))
            continue;
        const source = await reader.read(file);
        if (!source)
            continue;
        const stage = stageOf(source.text, text('target', ''));
        const development = (0,files/* readCommands */.P4)(stage, file).findLast((start) => start.development !== undefined);
        const healthcheck = /^\s*HEALTHCHECK\s+(?!NONE)/im.test(stage);
        images.set(name, { healthcheck, ...(development && { development }) });
    }
    return images;
}

;// CONCATENATED MODULE: ./lib/formats/compose/merge.js

/** Keys whose later text takes the place of the earlier, though they may be lists. */
const replaced = new Set(['command', 'entrypoint', 'healthcheck.test']);
/** A service in one form, whichever of the short and long forms it was written in. */
function normalise(service) {
    const entries = new Map(service.entries);
    for (const key of ['environment', 'labels', 'depends_on', 'networks', 'extra_hosts']) {
        const node = entries.get(key);
        if (node?.kind === 'list')
            entries.set(key, mapOfList(node));
    }
    const build = entries.get('build');
    if (build?.kind === 'scalar')
        entries.set('build', { ...place(build), kind: 'map', entries: new Map([['context', build]]) });
    const args = (0,nodes/* get */.Jt)(build, 'args');
    if (build?.kind === 'map' && args?.kind === 'list') {
        entries.set('build', { ...build, entries: new Map([...build.entries, ['args', mapOfList(args)]]) });
    }
    for (const key of ['env_file', 'ports', 'volumes', 'profiles', 'cap_add']) {
        const node = entries.get(key);
        if (node?.kind === 'scalar')
            entries.set(key, { ...place(node), kind: 'list', items: (0,nodes/* listOf */.c3)(node) });
        else if (node?.kind === 'map')
            entries.set(key, { ...place(node), kind: 'list', items: [node] });
    }
    return { ...service, entries };
}
function place(node) {
    const { file, line, column, tag } = node;
    return { file, line, column, ...(tag !== undefined && { tag }) };
}
/** `KEY=value` items as a map; an item without `=` has no value of its own. */
function mapOfList(list) {
    const entries = new Map();
    for (const item of (0,nodes/* listOf */.c3)(list)) {
        const text = (0,nodes/* scalarText */.ws)(item) ?? '';
        const equals = text.indexOf('=');
        const key = equals < 0 ? text : text.slice(0, equals);
        const value = equals < 0 ? null : text.slice(equals + 1);
        entries.set(key, { ...place(item), kind: 'scalar', value, text: value ?? '' });
    }
    return { ...place(list), kind: 'map', entries };
}
/** Lays a later definition over an earlier one by Compose's rules: maps by key, lists one after the other. */
function mergeNodes(base, over, path = '') {
    if (over.tag === '!override' || replaced.has(path))
        return over;
    if (base.kind === 'map' && over.kind === 'map') {
        const entries = new Map(base.entries);
        for (const [key, value] of over.entries) {
            const before = entries.get(key);
            if (value.tag === '!reset')
                entries.delete(key);
            else
                entries.set(key, before ? mergeNodes(before, value, path === '' ? key : `${path}.${key}`) : value);
        }
        return { ...over, entries };
    }
    if (base.kind === 'list' && over.kind === 'list') {
        const targets = path === 'volumes' ? new Set(over.items.map(targetOf)) : new Set();
        return { ...over, items: [...base.items.filter((item) => !targets.has(targetOf(item))), ...over.items] };
    }
    return over;
}
/** Where a volume is mounted: it is by this that Compose replaces one by another. */
function targetOf(volume) {
    if (volume.kind === 'map')
        return (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(volume, 'target'));
    return volumeParts((0,nodes/* scalarText */.ws)(volume) ?? '').target;
}
/** The parts of `source:target:mode`; a colon inside `${…}` separates nothing. */
function volumeParts(text) {
    const split = [''];
    let depth = 0;
    for (const char of text) {
        if (char === '{')
            depth++;
        else if (char === '}')
            depth--;
        if (char === ':' && depth === 0)
            split.push('');
        else
            split[split.length - 1] += char;
    }
    const [first = '', second, third] = split;
    if (second === undefined)
        return { target: first };
    return { source: first, target: second, ...(third !== undefined && { mode: third }) };
}

;// CONCATENATED MODULE: ./lib/kinds/compose/project.js




const deepestChain = 10;
const mostFiles = 100;
/** Reads the files of one project, later ones laid over earlier ones, with `extends` and `include` followed. */
class ProjectReader {
    files = [];
    faults = [];
    #reader;
    #roots = new Map();
    constructor(reader) {
        this.#reader = reader;
    }
    /** The services of several files merged, with relative paths from `directory`. */
    async project(files, directory, chain = []) {
        const services = new Map();
        for (const file of files) {
            for (const [name, service] of await this.#file(file, directory, chain)) {
                const before = services.get(name);
                const node = before ? mergeNodes(before.node, service.node) : service.node;
                services.set(name, { ...service, node });
            }
        }
        return services;
    }
    async #file(file, directory, chain) {
        const services = new Map();
        const root = await this.#root(file, chain);
        if (!root)
            return services;
        for (const include of (0,nodes/* listOf */.c3)((0,nodes/* get */.Jt)(root, 'include'))) {
            const paths = (include.kind === 'map' ? (0,nodes/* listOf */.c3)((0,nodes/* get */.Jt)(include, 'path')) : [include]).flatMap((node) => {
                const text = (0,nodes/* scalarText */.ws)(node);
                return text === undefined ? [] : [(0,formats_paths/* joinPath */.u)((0,formats_paths/* directoryOf */.j)(file), (0,template/* resolve */.hd)(text, null))];
            });
            const own = (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(include, 'project_directory'));
            const home = own === undefined ? (0,formats_paths/* directoryOf */.j)(paths[0] ?? '.') : (0,formats_paths/* joinPath */.u)((0,formats_paths/* directoryOf */.j)(file), own);
            for (const [name, service] of await this.project(paths, home, [...chain, file]))
                services.set(name, service);
        }
        const written = (0,nodes/* get */.Jt)(root, 'services');
        if (written && written.kind !== 'map')
            this.#fault('`services` is not a map', written);
        if (written?.kind !== 'map')
            return services;
        for (const [name, node] of written.entries) {
            if (node.kind !== 'map') {
                this.#fault(`the service ${name.slice(0, 60)} is not a map`, node);
                continue;
            }
            const whole = await this.#extended(file, name, node, [...chain, `${file}#${name}`]);
            services.set(name, { name, node: whole, directory });
        }
        return services;
    }
    async #extended(file, name, node, chain) {
        const own = normalise(node);
        const extend = (0,nodes/* get */.Jt)(node, 'extends');
        if (!extend)
            return own;
        const service = (0,nodes/* scalarText */.ws)(extend) ?? (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(extend, 'service')) ?? name;
        const named = extend.kind === 'map' ? (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(extend, 'file')) : undefined;
        const from = named === undefined ? file : (0,formats_paths/* joinPath */.u)((0,formats_paths/* directoryOf */.j)(file), named);
        const step = `${from}#${service}`;
        if (chain.includes(step) || chain.length > deepestChain) {
            this.#fault(`the service ${name.slice(0, 60)} extends itself`, extend);
            return own;
        }
        const base = (0,nodes/* get */.Jt)((0,nodes/* get */.Jt)(await this.#root(from, chain), 'services'), service);
        if (base?.kind !== 'map') {
            this.#fault(`extends names the service ${service.slice(0, 60)}, which ${from} does not have`, extend);
            return own;
        }
        return mergeNodes(await this.#extended(from, service, base, [...chain, step]), own);
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
        const { root, fault } = (0,nodes/* readYaml */.gM)(source.text, file);
        if (fault)
            this.faults.push(fault);
        else if (root?.kind !== 'map')
            this.faults.push({ message: 'the file is not a map', file });
        return root?.kind === 'map' ? root : undefined;
    }
    /** Compose refuses a file in which one `$` expression is malformed. */
    checkTemplates(services) {
        for (const { node } of services.values())
            this.#checkTemplates(node);
    }
    #checkTemplates(node) {
        if (node.kind === 'scalar') {
            if (typeof node.value === 'string' && (0,template/* parts */.rT)(node.text) === undefined) {
                this.#fault('invalid interpolation format; a literal dollar is written $$', node);
            }
            return;
        }
        for (const child of node.kind === 'map' ? node.entries.values() : node.items)
            this.#checkTemplates(child);
    }
    #fault(message, node) {
        this.faults.push({ message, ...(0,nodes/* locationOf */.hD)(node) });
    }
}

;// CONCATENATED MODULE: ./lib/kinds/compose/started.js

/** Services that start: those without profiles, with a given one, and what they depend on. */
function startedOf(services, profiles) {
    const started = new Set();
    const start = (name) => {
        const service = services.get(name);
        if (!service || started.has(name))
            return;
        started.add(name);
        const needed = (0,nodes/* get */.Jt)(service.node, 'depends_on');
        if (needed?.kind === 'map')
            for (const other of needed.entries.keys())
                start(other);
    };
    for (const { name, node } of services.values()) {
        const own = (0,nodes/* listOf */.c3)((0,nodes/* get */.Jt)(node, 'profiles')).map((item) => (0,nodes/* scalarText */.ws)(item) ?? '');
        if (own.length === 0 || profiles.includes('*') || own.some((one) => profiles.includes(one)))
            start(name);
    }
    return [...services.values()].filter(({ name }) => started.has(name));
}

;// CONCATENATED MODULE: ./lib/kinds/compose/observe.js







/** Reads Compose files and what they name, merged as Compose merges them. Docker is not asked. */
function observe_observe(asked, config, world) {
    return (0,observe/* observeFiles */.A)(asked, config, world, {
        kind: 'compose',
        missing: {
            message: () => 'There is no Compose file to judge',
            expected: 'docker-compose.prod.yml, compose.yaml or docker-compose.yml',
        },
        given: [config.profiles ?? []],
        load: async ({ files, discovered }, reader) => {
            const whole = discovered ? await withCompanion(files, reader) : files;
            return { ...(await load(whole, reader, asked, config, world)), discovered };
        },
    });
}
async function load(files, reader, asked, config, world) {
    const read = new ProjectReader(reader);
    const directory = (0,formats_paths/* directoryOf */.j)(files[0] ?? '.');
    const services = await read.project(files, directory);
    const { known, from } = await variables(world, reader, asked.env, config, directory);
    read.checkTemplates(services);
    const started = startedOf(services, config.profiles ?? []);
    return {
        project: {
            files: read.files,
            services: started,
            all: [...services.keys()],
            envFiles: await namedEnvFiles(reader, started, known),
            known,
            knownFrom: from,
            images: await builtImages(reader, started, known),
        },
        faults: read.faults,
    };
}

// EXTERNAL MODULE: ./lib/check/files/questions.js
var questions = __webpack_require__(55813);
;// CONCATENATED MODULE: ./lib/kinds/compose/questions.js

/** Names for production first; what Compose itself looks for after them. */
const usualNames = [
    ...['docker-compose.prod', 'docker-compose.production', 'compose.prod', 'compose.production'],
    ...['deploy/docker-compose', 'docker/docker-compose', 'compose', 'docker-compose'],
].flatMap((name) => [`${name}.yml`, `${name}.yaml`]);
/** The files of one project, where its variables come from, and what they name. */
function questions_questions(config, scene) {
    return (0,questions/* fileQuestions */.u)(config, scene, {
        usual: [{ paths: usualNames, pick: 'first' }],
        env: config['env-file'] ?? (0,questions/* envFileToRead */.Z)(scene),
        more: {
            later: 'the `.env`, override or base file beside them, and what they include, extend, build from or take variables from',
            atMost: 500,
        },
    });
}

// EXTERNAL MODULE: ./lib/check/lint/rule.js
var lint_rule = __webpack_require__(6412);
// EXTERNAL MODULE: ./lib/check/starts/flags.js
var flags = __webpack_require__(3647);
// EXTERNAL MODULE: ./lib/formats/server-start/command.js
var server_start_command = __webpack_require__(26594);
// EXTERNAL MODULE: ./lib/formats/shell-words.js
var shell_words = __webpack_require__(12486);
// EXTERNAL MODULE: ./lib/formats/compose/command.js
var compose_command = __webpack_require__(7646);
;// CONCATENATED MODULE: ./lib/kinds/compose/service.js




/** A rule on every service. */
function perService(find) {
    return ({ project }) => project.services.flatMap((service) => find(service, project));
}
/** A finding with the place of what was found. */
function findingAt(node, text) {
    return { ...text, location: (0,nodes/* locationOf */.hD)(node) };
}
/** The text of a key of a service, its variables resolved. */
function textOf(service, key, project) {
    const text = (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(service.node, key));
    return text === undefined ? undefined : (0,template/* resolve */.hd)(text, project.known);
}
/** The words of `entrypoint` and `command` together. */
function commandOf(service) {
    const command = (0,nodes/* get */.Jt)(service.node, 'command');
    const entrypoint = (0,nodes/* get */.Jt)(service.node, 'entrypoint');
    const node = command ?? entrypoint;
    if (!node)
        return undefined;
    return { words: [entrypoint, command].flatMap((one) => (one ? (0,compose_command/* wordsOfNode */.Z)(one) : [])), node };
}
/** The last part of an image's name without registry, tag and digest: `postgres` of `docker.io/library/postgres:16`. */
function imageName(service, project) {
    const image = textOf(service, 'image', project) ?? '';
    return image.replace(/@.*$/, '').split('/').at(-1)?.replace(/:.*$/, '').toLowerCase() ?? '';
}
/** Bind mounts: a source that is a path rather than the name of a volume. */
function bindsOf(service, project) {
    return (0,nodes/* listOf */.c3)((0,nodes/* get */.Jt)(service.node, 'volumes')).flatMap((node) => {
        const long = node.kind === 'map';
        if (long && (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(node, 'type')) !== 'bind')
            return [];
        const written = long ? (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(node, 'source')) : volumeParts((0,nodes/* scalarText */.ws)(node) ?? '').source;
        const source = (0,template/* resolve */.hd)(written ?? '', project.known);
        if (!/^[./~]/.test(source))
            return [];
        return [{ source, target: (0,template/* resolve */.hd)(targetOf(node) ?? '', project.known), node }];
    });
}

;// CONCATENATED MODULE: ./lib/kinds/compose/rules/code.js








const imageTag = perService((service, project) => {
    const node = (0,nodes/* get */.Jt)(service.node, 'image');
    const image = textOf(service, 'image', project);
    if (!node || image === undefined || (0,nodes/* get */.Jt)(service.node, 'build') || image.includes('@sha256:'))
        return [];
    const written = (0,nodes/* scalarText */.ws)(node) ?? '';
    const last = image.split('/').at(-1) ?? '';
    const tag = last.includes(':') ? last.slice(last.indexOf(':') + 1) : undefined;
    // `app:${TAG}` without a value here is a tag all the same.
    if (tag !== undefined && tag !== 'latest' && (tag !== '' || /:\$|:[^/]*\$/.test(written)))
        return [];
    if (/\$/.test(written) && image === '')
        return [];
    const message = `${service.name} takes whichever version of ${imageName(service, project).slice(0, 60) || 'its image'} is newest that day`;
    const observed = tag === undefined ? 'no tag' : `tag ${tag || 'empty'}`;
    return [findingAt(node, { message, expected: 'a version as tag, or a digest', observed })];
});
const devCommand = perService((service, project) => {
    const expected = 'a server for production, such as gunicorn';
    const command = commandOf(service);
    if (!command) {
        const built = project.images.get(service.name)?.development;
        if (!built?.development)
            return [];
        const message = `${service.name} starts a development server, as its Dockerfile says`;
        return [{ message, expected, observed: built.development, location: built.location }];
    }
    const name = (0,shell_words/* commandsOf */.K)(command.words)
        .map(server_start_command/* developmentServer */.D3)
        .find((found) => found !== undefined);
    if (!name)
        return [];
    return [findingAt(command.node, { message: `${service.name} starts a development server`, expected, observed: name })];
});
/** The flags of gunicorn, uvicorn and uWSGI, by the rules that hold for every command. */
const serverFlags = perService((service) => {
    const command = commandOf(service);
    if (!command)
        return [];
    const { file, line, column } = command.node;
    return (0,server_start_command/* startsOf */.jb)(command.words, { file, line, column }).flatMap((start) => Object.values(flags/* flagRules */.E).flatMap((rule) => {
        const result = rule(start);
        if ((0,lint_rule/* isNotJudged */.J)(result))
            return [];
        return result.map((found) => ({ ...found, message: `${service.name}: ${found.message}` }));
    }));
});
const codeTargets = /^\/(app|code|src|workspace|usr\/src\/app|usr\/src|srv|srv\/app|opt\/app|var\/www|var\/www\/html|home\/\w+\/app)(\/(src|app|backend|code))?\/?$/;
/** Source code of the machine laid over that of the image. */
const sourceMount = perService((service, project) => {
    const build = (0,nodes/* get */.Jt)(service.node, 'build');
    const context = build
        ? (0,formats_paths/* joinPath */.u)(service.directory, (0,template/* resolve */.hd)((0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(build, 'context')) ?? '.', project.known))
        : undefined;
    const home = textOf(service, 'working_dir', project);
    return bindsOf(service, project).flatMap(({ source, target, node }) => {
        if (!/^\.{1,2}(\/|$)/.test(source))
            return [];
        const path = (0,formats_paths/* joinPath */.u)(service.directory, source);
        const isContext = context !== undefined && (path === context || context.startsWith(`${path}/`) || path === '.');
        const isCode = codeTargets.test(target) || (home !== undefined && target.replace(/\/$/, '') === home.replace(/\/$/, ''));
        if (!isCode && !isContext)
            return [];
        const message = `${service.name} runs the source that lies on the machine, not what was built and tested`;
        const observed = `${source.slice(0, 60)} mounted over ${target.slice(0, 60)}`;
        return [findingAt(node, { message, expected: 'the code inside the image', observed })];
    });
});
/** The rules of this family by their names. */
const codeRules = {
    'image-tag': imageTag,
    'dev-command': devCommand,
    'server-flags': serverFlags,
    'source-mount': sourceMount,
};

;// CONCATENATED MODULE: ./lib/kinds/compose/rules/environment.js




/** Switches in `environment` that show internals to everybody. */
const debugEnvironment = perService(({ node, name }, project) => {
    const environment = (0,nodes/* get */.Jt)(node, 'environment');
    if (environment?.kind !== 'map')
        return [];
    return [...environment.entries].flatMap(([key, value]) => {
        const text = ((0,template/* parts */.rT)((0,nodes/* scalarText */.ws)(value) ?? '') ?? [])
            .map((part) => typeof part === 'string'
            ? part
            : (project.known?.get(part.name) ?? (part.operator.endsWith('-') ? part.argument : '')))
            .join('');
        const isDebug = /^(DJANGO_|APP_|FLASK_)?DEBUG$/.test(key) && /^(true|1|yes|on)$/i.test(text);
        const isDevelopment = /^(NODE_ENV|RAILS_ENV|RACK_ENV|APP_ENV|FLASK_ENV|DJANGO_ENV)$/.test(key) &&
            /^(dev|development|local|test)$/i.test(text);
        const isSettings = key === 'DJANGO_SETTINGS_MODULE' && /\.(dev|development|local|test)$/i.test(text);
        if (!isDebug && !isDevelopment && !isSettings)
            return [];
        const message = `${key} of ${name} switches on what is meant for development`;
        const expected = isDebug ? `${key} off` : 'production';
        return [findingAt(value, { message, expected, observed: `${key} for development` })];
    });
});
/** Variables that become empty text. */
const variableUnset = ({ project }) => {
    const uses = project.services.flatMap(({ node }) => withoutDefault(node));
    const { known } = project;
    if (known === null) {
        const [first] = uses;
        return first ? (0,lint_rule/* notJudged */.b)('no env file could be read', { note: noEnvFile(first.node) }) : [];
    }
    const open = new Map();
    for (const { name, node } of uses)
        if (!known.has(name) && !open.has(name))
            open.set(name, node);
    return [...open].map(([name, node]) => {
        const shown = name.slice(0, 80);
        const message = `\${${shown}} has neither a default nor a key in the env file, so it becomes empty`;
        const observed = `not in ${project.knownFrom.join(', ')}`;
        return findingAt(node, { message, expected: `${shown} in the env file`, observed });
    });
};
function withoutDefault(node) {
    if (node.kind === 'map')
        return [...node.entries.values()].flatMap(withoutDefault);
    if (node.kind === 'list')
        return node.items.flatMap(withoutDefault);
    if (typeof node.value !== 'string')
        return [];
    return (0,template/* usesIn */.cS)(node.text).flatMap(({ name, operator }) => (operator === '' ? [{ name, node }] : []));
}
function noEnvFile(node) {
    return findingAt(node, {
        message: 'Variables without a default are used, and no env file could be read to find them in',
        expected: 'an env file with every key',
        observed: 'neither .env beside the file nor the env file of the environment',
    });
}
/** Env files that services need; those outside the checkout nobody looked for. */
const envFileMissing = ({ project }) => {
    const needed = project.envFiles.filter(({ required }) => required);
    const missing = needed.filter(({ state }) => state === 'missing').map(missingEnvFile);
    const outside = needed.filter(({ state }) => state === 'outside');
    if (missing.length > 0)
        return [...missing, ...outside.map((one) => ({ ...outsideEnvFile(one), level: 'info' }))];
    const [first, ...others] = outside;
    if (!first)
        return [];
    return (0,lint_rule/* notJudged */.b)('it lies outside the checkout', { note: outsideEnvFile(first, others.length) });
};
function missingEnvFile({ service, path, node, example }) {
    const shown = path.slice(0, 150);
    if (example) {
        const message = `${shown} of ${service} is not here, only its example; it has to be on the server`;
        return findingAt(node, { message, expected: shown, observed: 'the example', level: 'warning' });
    }
    const message = `${service} names the env file ${shown}, which is not there; Compose refuses to start`;
    return findingAt(node, { message, expected: shown, observed: 'no such file' });
}
function outsideEnvFile({ service, path, node }, more = 0) {
    const shown = path.slice(0, 150);
    const others = more === 0 ? '' : `, like ${more} more`;
    const message = `${shown} of ${service} lies outside the checkout and was not looked for${others}`;
    return findingAt(node, { message, expected: shown, observed: 'not read' });
}
/** The rules of this family by their names. */
const environmentRules = {
    'debug-environment': debugEnvironment,
    'variable-unset': variableUnset,
    'env-file-missing': envFileMissing,
};

// EXTERNAL MODULE: ./lib/formats/host.js
var host = __webpack_require__(16612);
;// CONCATENATED MODULE: ./lib/kinds/compose/rules/exposure.js




function portsOf(service, project) {
    return (0,nodes/* listOf */.c3)((0,nodes/* get */.Jt)(service.node, 'ports')).map((node) => {
        if (node.kind === 'map') {
            const text = (key) => (0,template/* resolve */.hd)((0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(node, key)) ?? '', project.known);
            return { address: text('host_ip'), published: text('published'), target: text('target'), node };
        }
        const text = (0,template/* resolve */.hd)((0,nodes/* scalarText */.ws)(node) ?? '', project.known).replace(/\/(tcp|udp|sctp)$/, '');
        const match = /^(?:(\[[^\]]*\]|[^:]*):)?(?:([\d-]*):)?([\d-]+)$/.exec(text);
        if (!match)
            return { address: '', published: '', target: text, node };
        // `8000:8000` has a port where an address would stand.
        const [, first, second, target = ''] = match;
        if (second === undefined && first !== undefined)
            return { address: '', published: first, target, node };
        return { address: first ?? '', published: second ?? '', target, node };
    });
}
const storeImages = /^(postgres|postgis|pgvector|timescaledb|mysql|mariadb|percona|redis|redis-stack|redis-stack-server|valkey|keydb|memcached|mongo|mongodb|elasticsearch|opensearch|rabbitmq|cassandra|clickhouse-server|influxdb|etcd|minio|neo4j|cockroach|pgbouncer|kafka|zookeeper|nats|meilisearch|typesense|couchdb|mssql|server)$/;
const storePorts = new Set([
    '5432',
    '3306',
    '6379',
    '11211',
    '27017',
    '9200',
    '9300',
    '5672',
    '15672',
    '9042',
    '6432',
    '2379',
    '1433',
    '7700',
]);
const portPublished = perService((service, project) => {
    const image = imageName(service, project);
    return portsOf(service, project).flatMap((port) => {
        const isStore = (image !== 'server' && storeImages.test(image.replace(/^bitnami-/, ''))) || storePorts.has(port.target);
        if (!isStore || (0,host/* isLoopback */.U9)(port.address))
            return [];
        const message = `${service.name} publishes port ${port.target.slice(0, 20)} of a database, cache or broker to the network`;
        const expected = 'no published port, or one on 127.0.0.1; services reach each other by name';
        const observed = `published on ${port.address.slice(0, 60) || 'every address'}; Docker opens it past the firewall`;
        return [findingAt(port.node, { message, expected, observed })];
    });
});
/** An application that is reached past the proxy in front of it. */
const proxyBypassed = ({ project }) => {
    const front = project.services.filter((service) => portsOf(service, project).some(({ target, published }) => ['80', '443'].includes(published || target)));
    if (front.length === 0)
        return [];
    return project.services
        .filter((service) => !front.includes(service))
        .flatMap((service) => portsOf(service, project).flatMap((port) => {
        if ((0,host/* isLoopback */.U9)(port.address) || storePorts.has(port.target))
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
        const key = `${port.address}:${port.published}${/\/udp$/.test((0,nodes/* scalarText */.ws)(port.node) ?? '') ? '/udp' : ''}`;
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
    const node = (0,nodes/* get */.Jt)(service.node, 'privileged');
    if (!node || !isTrue(service, 'privileged', project))
        return [];
    const message = `${service.name} runs privileged: whoever breaks into it owns the machine`;
    return [findingAt(node, { message, expected: 'no privileged', observed: 'privileged: true' })];
});
const capability = perService((service) => (0,nodes/* listOf */.c3)((0,nodes/* get */.Jt)(service.node, 'cap_add')).flatMap((node) => {
    const name = ((0,nodes/* scalarText */.ws)(node) ?? '').toUpperCase().replace(/^CAP_/, '');
    if (!['ALL', 'SYS_ADMIN', 'SYS_MODULE', 'SYS_PTRACE', 'DAC_READ_SEARCH', 'NET_ADMIN', 'SYS_RAWIO'].includes(name))
        return [];
    const message = `${service.name} has the capability ${name}, which reaches out of the container`;
    return [findingAt(node, { message, expected: 'only what the program needs', observed: name })];
}));
const hostNamespace = perService((service, project) => ['network_mode', 'pid', 'ipc'].flatMap((key) => {
    const node = (0,nodes/* get */.Jt)(service.node, key);
    if (!node || textOf(service, key, project) !== 'host')
        return [];
    const message = `${service.name} shares ${key === 'network_mode' ? 'the network' : `the ${key} namespace`} of the machine`;
    const expected = 'a network of its own';
    return [findingAt(node, { message, expected, observed: `${key}: host` })];
}));
const dockerSocket = perService((service, project) => bindsOf(service, project).flatMap(({ source, node }) => {
    if (!/\/(docker|podman|containerd)(\/.*)?\.sock$|^\/(var\/)?run\/?$/.test(source))
        return [];
    const message = `${service.name} has the socket of Docker, and with it the whole machine, also read-only`;
    const expected = 'a proxy that lets through only the calls needed';
    return [findingAt(node, { message, expected, observed: 'the socket is mounted' })];
}));
/** The rules of this family by their names. */
const exposureRules = {
    'port-published': portPublished,
    'proxy-bypassed': proxyBypassed,
    'port-conflict': portConflict,
    privileged,
    capability,
    'docker-socket': dockerSocket,
    'host-namespace': hostNamespace,
};

;// CONCATENATED MODULE: ./lib/kinds/compose/rules/running.js



const jobs = /\b(migrate|collectstatic|createsuperuser|loaddata|db:migrate|db upgrade|upgrade head|seed|certonly)\b/;
const restartPolicy = ({ project }) => {
    const awaited = new Set(project.services.flatMap(({ node }) => {
        const needed = (0,nodes/* get */.Jt)(node, 'depends_on');
        if (needed?.kind !== 'map')
            return [];
        return [...needed.entries].flatMap(([name, how]) => (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(how, 'condition')) === 'service_completed_successfully' ? [name] : []);
    }));
    return project.services.flatMap((service) => {
        const node = (0,nodes/* get */.Jt)(service.node, 'restart');
        const policy = textOf(service, 'restart', project);
        const words = commandOf(service)?.words ?? [];
        const isJob = jobs.test(words.join(' ')) && (0,server_start_command/* startsOf */.jb)(words, { file: '' }).length === 0;
        if (awaited.has(service.name) || isJob || (0,nodes/* get */.Jt)((0,nodes/* get */.Jt)(service.node, 'deploy'), 'restart_policy'))
            return [];
        if (policy !== undefined && policy !== 'no' && policy !== 'false' && policy !== '')
            return [];
        const message = `${service.name} stays down after a crash or a restart of the machine`;
        const observed = node ? 'restart: no' : 'no restart policy';
        return [findingAt(node ?? service.node, { message, expected: 'restart: unless-stopped', observed })];
    });
};
const withoutHealthcheck = /^(postgres|redis|valkey|nginx|mysql|mariadb|mongo|rabbitmq|memcached|python|node|ruby|php|golang|alpine|debian|ubuntu|caddy|traefik|minio)$/;
const healthcheckMissing = ({ project }) => {
    const services = new Map(project.services.map((service) => [service.name, service]));
    return project.services.flatMap(({ node, name }) => {
        const needed = (0,nodes/* get */.Jt)(node, 'depends_on');
        if (needed?.kind !== 'map')
            return [];
        return [...needed.entries].flatMap(([other, how]) => {
            const target = services.get(other);
            const condition = (0,nodes/* get */.Jt)(how, 'condition');
            if (!target || !condition || (0,nodes/* scalarText */.ws)(condition) !== 'service_healthy')
                return [];
            const check = (0,nodes/* get */.Jt)(target.node, 'healthcheck');
            const test = (0,nodes/* get */.Jt)(check, 'test');
            const first = (0,nodes/* scalarText */.ws)((0,nodes/* listOf */.c3)(test)[0]) ?? '';
            const off = (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(check, 'disable')) === 'true' || first === 'NONE';
            if (check && test && !off)
                return [];
            const isKnown = (0,nodes/* get */.Jt)(target.node, 'build') !== undefined || withoutHealthcheck.test(imageName(target, project));
            if (!off && project.images.get(other)?.healthcheck)
                return [];
            const message = `${name} waits for ${other} to be healthy, but ${other} has no healthcheck`;
            const observed = off
                ? 'the healthcheck is switched off'
                : isKnown
                    ? 'none here and none in its image'
                    : 'none here; its image may bring one';
            const text = { message, expected: `a healthcheck of ${other}`, observed };
            return [findingAt(condition, isKnown || off ? text : { ...text, level: 'warning' })];
        });
    });
};
const serviceUndefined = ({ project }) => project.services.flatMap(({ node, name }) => {
    const needed = (0,nodes/* get */.Jt)(node, 'depends_on');
    if (needed?.kind !== 'map')
        return [];
    return [...needed.entries].flatMap(([other, how]) => {
        if (project.all.includes(other) || (0,nodes/* scalarText */.ws)((0,nodes/* get */.Jt)(how, 'required')) === 'false')
            return [];
        const message = `${name} depends on ${other.slice(0, 60)}, which no file defines; Compose refuses the project`;
        const expected = `a service ${other.slice(0, 60)}`;
        return [findingAt(how, { message, expected, observed: 'not defined' })];
    });
});
/** The rules of this family by their names. */
const runningRules = {
    'restart-policy': restartPolicy,
    'healthcheck-missing': healthcheckMissing,
    'service-undefined': serviceUndefined,
};

// EXTERNAL MODULE: ./lib/secrecy/classify.js
var classify = __webpack_require__(71988);
// EXTERNAL MODULE: ./lib/secrecy/names.js
var names = __webpack_require__(90276);
// EXTERNAL MODULE: ./lib/secrecy/shape.js
var shape = __webpack_require__(21065);
// EXTERNAL MODULE: ./lib/secrecy/url-credentials.js
var url_credentials = __webpack_require__(71110);
;// CONCATENATED MODULE: ./lib/kinds/compose/rules/secrets.js







const literalSecret = secretRule('literal-secret');
const weakPassword = secretRule('weak-password');
const defaultSecret = secretRule('default-secret');
/** A weak secret is also one that stands in the file: the most specific rule that is asked says it. */
function secretRule(name) {
    return ({ project, asks }) => project.services.flatMap((service) => secretsOf(service)
        .filter((secret) => rulesOf(secret).find(asks) === name)
        .map((secret) => secretFound(service, secret)));
}
/** The rules that a secret breaks, the most specific first. */
function rulesOf({ from, class: kind }) {
    const stands = from === 'default' ? 'default-secret' : 'literal-secret';
    return kind === 'literal' ? [stands] : ['weak-password', stands];
}
function secretFound(service, { key, node, class: kind, value, from }) {
    const what = `${key.slice(0, 80)} of ${service.name.slice(0, 60)}`;
    const as = from === 'default' ? ' as the default of a variable' : '';
    const message = kind === 'placeholder'
        ? `${what} has a placeholder${as} in place of a secret`
        : kind === 'weak'
            ? `${what} has a password${as} that is guessed first`
            : `${what} stands in the file${as}`;
    return findingAt(node, {
        message,
        expected: 'a variable without a default, or a secret file',
        observed: `a literal value of ${(0,shape/* shape */.c)(value)}`,
    });
}
function secretsOf(service) {
    const found = [];
    for (const map of [(0,nodes/* get */.Jt)(service.node, 'environment'), (0,nodes/* get */.Jt)((0,nodes/* get */.Jt)(service.node, 'build'), 'args')]) {
        if (map?.kind !== 'map')
            continue;
        for (const [key, node] of map.entries)
            found.push(...inValue(key, node));
    }
    const health = (0,nodes/* get */.Jt)((0,nodes/* get */.Jt)(service.node, 'healthcheck'), 'test');
    const command = commandOf(service);
    if (command)
        found.push(...inCommand(command.words, command.node));
    if (health?.kind === 'list')
        found.push(...inCommand(health.items.map((item) => (0,nodes/* scalarText */.ws)(item) ?? ''), health));
    return found;
}
const switchedOff = /^(POSTGRES_HOST_AUTH_METHOD|.*ALLOW_EMPTY_(ROOT_)?PASSWORD|ALLOW_ANONYMOUS_LOGIN)$/;
function inValue(key, node) {
    const text = (0,nodes/* scalarText */.ws)(node);
    if (text === undefined || text === '')
        return [];
    if (switchedOff.test(key) && /^(trust|yes|true|1|on)$/i.test(text)) {
        return [{ key, node, class: 'weak', value: text, from: 'literal' }];
    }
    if (node.kind === 'scalar' && typeof node.value === 'boolean')
        return [];
    const isSecret = (0,names/* isCredentialName */.hN)(key) && !/^(true|false)$/i.test(text);
    const pieces = (0,template/* parts */.rT)(text) ?? [];
    if (isSecret && pieces.length === 1) {
        const [only] = pieces;
        if (typeof only === 'string')
            return (0,url_credentials/* urlPassword */.Ds)(only) ? inUrl(key, node, text) : one(key, node, only, 'literal');
        return (0,template/* usesIn */.cS)(text).flatMap((use) => use.operator.endsWith('-') && !use.argument.includes('$') ? one(key, node, use.argument, 'default') : []);
    }
    return inUrl(key, node, text);
}
/** A literal or default password inside a URL. */
function inUrl(key, node, text) {
    const match = /^[a-z][a-z0-9+.-]*:\/\/(?:[^\s/?#@:]|\$\{[^}]*\})*:((?:\$\{[^}]*\}|[^\s/?#@])+)@/i.exec(text);
    const pieces = match?.[1] === undefined ? [] : ((0,template/* parts */.rT)(match[1]) ?? []);
    if (pieces.length !== 1)
        return [];
    const [only] = pieces;
    if (typeof only === 'string')
        return one(key, node, only, 'literal');
    return only?.operator.endsWith('-') && !only.argument.includes('$') ? one(key, node, only.argument, 'default') : [];
}
function one(key, node, value, from) {
    const kind = (0,classify/* classify */.L)(key, value);
    return kind === 'empty' || kind === 'file' ? [] : [{ key, node, class: kind, value, from }];
}
const passwordOptions = /^(--requirepass|--masterauth|--password|-a|--pass)(?:=(.*))?$/;
/** Passwords on the command line of redis and the like. */
function inCommand(words, node) {
    const isRedis = words.some((word) => /(^|\/)(redis-(server|cli)|valkey-(server|cli))$/.test(word));
    return words.flatMap((word, index) => {
        const match = passwordOptions.exec(word);
        if (!match || (match[1] === '-a' && !isRedis))
            return [];
        const value = match[2] ?? words[index + 1] ?? '';
        return value.startsWith('-') ? [] : inValue('PASSWORD', { ...node, kind: 'scalar', value, text: value });
    });
}
/** The rules of this family by their names. */
const secretsRules = {
    'literal-secret': literalSecret,
    'weak-password': weakPassword,
    'default-secret': defaultSecret,
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/files/fields.js
var fields = __webpack_require__(71747);
// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var schema_fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/compose/schema.js




const schema = (0,schema_fields/* strict */.O2)({
    ...(0,fields/* fileFields */.we)('compose', {
        description: 'The Compose files, merged as Compose merges them',
        without: 'the first usual name, `docker-compose.prod.yml` and the like before `compose.yaml`, with its override or base file',
    }),
    'env-file': schemas/* string */.YjP().min(1).optional().meta({
        title: 'path',
        description: 'Where `${…}` come from, as `--env-file`',
        without: "`.env` beside the first file, and the environment's env file",
    }),
    profiles: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1, 'an empty list names no profile').optional().meta({
        title: 'list; `*` is all',
        description: 'Profiles that are started, as `--profile`; services of others are not judged',
    }),
}).check(fields/* oneOfFiles */.hS, (0,lint_select/* someRule */.TS)('compose'));

;// CONCATENATED MODULE: ./lib/kinds/compose/index.js










/** `compose`: Compose files as text, merged as Compose merges them. */
const compose = (0,files_define/* defineFileLint */.d)({
    kind: 'compose',
    schema: schema,
    questions: questions_questions,
    observe: observe_observe,
    seen: seen,
    unjudged: unjudged,
    rules: { ...secretsRules, ...environmentRules, ...exposureRules, ...codeRules, ...runningRules },
});


/***/ }),

/***/ 21065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ shape),
/* harmony export */   d: () => (/* binding */ distinct)
/* harmony export */ });
/** What may be said about a value: how long it is and of what kinds of characters. Never a part of it. */
function shape(value) {
    if (value === '')
        return 'empty';
    const length = [...value].length;
    const kinds = [
        /[A-Z]/.test(value) && 'upper case',
        /[a-z]/.test(value) && 'lower case',
        /[0-9]/.test(value) && 'digits',
        /\s/.test(value) && 'white space',
        /[^A-Za-z0-9\s]/.test(value) && 'punctuation',
    ].filter((kind) => kind !== false);
    return `${length} ${length === 1 ? 'character' : 'characters'}: ${kinds.join(', ')}`;
}
function distinct(value) {
    return new Set(value).size;
}


/***/ }),

/***/ 71110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ urlPassword),
/* harmony export */   FB: () => (/* binding */ credentialsInUrl),
/* harmony export */   Gq: () => (/* binding */ withoutLogin)
/* harmony export */ });
/** Schemes in which a user alone, such as `git`, opens no door. */
const byKey = /^(?:ssh|sftp|git|git\+ssh|svn\+ssh|rsync)$/i;
/** A login in a URL: everything up to the last `@` of the authority. */
const login = /([a-z][a-z0-9+.-]{0,30}):\/\/([^\s/?#:]*)(?::([^\s/?#]*))?@/gi;
/** User and password of every URL in a text, raw and percent-decoded; the user alone only where there is no password. */
function credentialsInUrl(text) {
    const found = [];
    for (const [, scheme = '', user, password] of text.matchAll(login)) {
        const secret = password ? password : user;
        if (!secret || (!password && byKey.test(scheme)))
            continue;
        found.push(secret);
        try {
            found.push(decodeURIComponent(secret));
        }
        catch {
            // A stray percent sign: the raw text is registered already.
        }
    }
    return found;
}
/** The password in a text that is a URL such as `postgres://user:password@host`, as it is written; or undefined. */
function urlPassword(text) {
    const [first] = text.matchAll(login);
    return first?.index === 0 ? first[3] || undefined : undefined;
}
/** A URL as it may be shown: without user and password. */
function withoutLogin(url) {
    return url.replace(/^((?:[a-z][a-z0-9+.-]*:)?\/\/)[^/?#]*@/i, '$1');
}


/***/ })

};
