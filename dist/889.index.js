export const id = 889;
export const ids = [889];
export const modules = {

/***/ 65945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ readChecklist)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/redact.js
var lib_redact = __webpack_require__(25078);
// EXTERNAL MODULE: ./lib/rules/index.js + 21 modules
var rules = __webpack_require__(90907);
;// CONCATENATED MODULE: ./lib/checklist/document.js
/**
 * The text of a Markdown document below a heading, up to the next heading of the same or a higher level.
 * Headings inside code fences do not count.
 * @returns undefined where there is no such heading
 */
function sectionOf(markdown, title) {
    const lines = markdown.split(/\r?\n/);
    let fence;
    let level = 0;
    const kept = [];
    for (const line of lines) {
        const mark = /^\s{0,3}(`{3,}|~{3,})/.exec(line)?.[1];
        if (fence === undefined && mark)
            fence = mark;
        else if (fence !== undefined && mark?.startsWith(fence) && line.trim() === mark)
            fence = undefined;
        const heading = fence === undefined ? /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line) : null;
        if (heading?.[1] && heading[2] !== undefined) {
            if (level > 0 && heading[1].length <= level)
                break;
            if (level === 0 && plain(heading[2]) === plain(title)) {
                level = heading[1].length;
                continue;
            }
        }
        if (level > 0)
            kept.push(line);
    }
    return level > 0
        ? kept
            .join('\n')
            .replace(/^-{3,}\s*$/gm, '')
            .trim()
        : undefined;
}
function plain(heading) {
    return heading.replace(/[*_`]/g, '').trim().toLowerCase();
}

// EXTERNAL MODULE: ./lib/dotenv/index.js + 10 modules
var dotenv = __webpack_require__(58713);
// EXTERNAL MODULE: ./lib/suggest.js
var suggest = __webpack_require__(81733);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/checklist/merge.js
/**
 * Lays a checklist over the one that it extends, both still plain data. Maps are merged by key, sections by title; an
 * item with the id of an extended one takes its place.
 */
function mergeChecklists(base, own, origins) {
    if (!isMap(base) || !isMap(own))
        return own;
    const merged = { ...base, ...own };
    for (const key of ['vars', 'servers', 'defaults', 'environments']) {
        const [from, to] = [base[key], own[key]];
        if (isMap(from) && isMap(to))
            merged[key] = carried(mergeMaps(from, to, key === 'environments', origins), to, origins);
    }
    if (Array.isArray(base.secrets) && Array.isArray(own.secrets)) {
        merged.secrets = carried([...new Set([...own.secrets, ...base.secrets])], own.secrets, origins);
    }
    if (Array.isArray(base.sections) && (Array.isArray(own.sections) || own.sections === undefined)) {
        merged.sections = carried(mergeSections(base.sections, own.sections ?? [], origins), own.sections ?? base.sections, origins);
    }
    return carried(merged, own, origins);
}
function mergeMaps(from, to, deep, origins) {
    const merged = { ...from, ...to };
    if (deep) {
        for (const [key, value] of Object.entries(to)) {
            const below = from[key];
            if (isMap(below) && isMap(value))
                merged[key] = carried({ ...below, ...value }, value, origins);
        }
    }
    return merged;
}
function mergeSections(base, own, origins) {
    const replaced = new Set(own.flatMap(itemsOf).map(idOf));
    const left = [...own];
    const sections = base.flatMap((section) => {
        if (!isMap(section))
            return [section];
        const kept = itemsOf(section).filter((item) => !replaced.has(idOf(item)) || idOf(item) === undefined);
        const index = left.findIndex((candidate) => isMap(candidate) && candidate.title === section.title);
        const mine = index < 0 ? undefined : left.splice(index, 1)[0];
        const items = [...kept, ...(mine ? itemsOf(mine) : [])];
        return items.length > 0 ? [carried({ ...section, ...mine, items }, mine ?? section, origins)] : [];
    });
    return [...sections, ...left];
}
function itemsOf(section) {
    return isMap(section) && Array.isArray(section.items) ? section.items : [];
}
function idOf(item) {
    return isMap(item) ? item.id : undefined;
}
function isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function carried(made, from, origins) {
    origins.carry(from, made);
    return made;
}

;// CONCATENATED MODULE: ./lib/checklist/presets/django.js
/**
 * What every Django site needs before it goes live: its environment and its security. An item of the own checklist with
 * the same id takes the place of the one here.
 */
const django = `
version: 1
sections:
  - title: Environment & Configuration
    items:
      - id: env-file
        title: Environment file created
        env: { rules: [file-missing, file-empty, syntax, dialect-differs, placeholder, unresolved, "missing-*", "same-as-*"] }
      - id: secret-key
        title: SECRET_KEY generated
        env: { rules: [secret-short, published-secret, dialect-differs], keys: { SECRET_KEY: { exists: true } } }
        django: { rules: [secret-key, secret-default] }
      - id: debug-off
        title: DEBUG=False
        env: { rules: [debug-on, boolean-unclear, environment-not-production] }
        django: { rules: [debug, debug-default] }
        exposure: { rules: [debug-page] }
      - id: allowed-hosts
        title: ALLOWED_HOSTS
        env: { rules: [django-hosts] }
      - id: database-credentials
        title: Database credentials
        env: { rules: [password-weak, secret-reused, credentials-disagree, url-invalid] }
      - id: redis-password
        title: Redis password
        env: { rules: [password-weak, url-invalid, tls-off] }
      - id: cors-origins
        title: CORS_ALLOWED_ORIGINS
        env: { rules: [cors] }
      - id: csrf-origins
        title: CSRF_TRUSTED_ORIGINS
        env: { rules: [csrf-origins] }

  - title: Security
    items:
      - id: ssl-certificate
        title: SSL certificate
        tls: {}
      - id: https-enabled
        title: HTTPS enabled
        headers: { rules: [redirect-https, redirect-quality] }
      - id: hsts
        title: HSTS
        headers: { rules: [hsts] }
      - id: security-headers
        title: Security headers
        headers: { profile: baseline }
      - id: file-permissions
        title: File permissions
        env: { rules: [permissions, tracked] }
        exposure: { rules: [env-file, git, dump, editor-backup] }
      - id: firewall
        title: Firewall configured
        ports: { open: [80, 443], closed: [2375, 5432, 6379, 8000] }
      - id: rate-limiting
        title: Rate limiting
        manual: { how: Log in with a wrong password until the site answers 429 and name after how many tries., valid-for: 180d }
      - id: security-audit
        title: Security audit passed
        django: {}
        command: { use: django-check-deploy }
`;

;// CONCATENATED MODULE: ./lib/checklist/presets/index.js

/** Shipped checklists by the name that `extends` gives them; texts in the checklist language. */
const presets = { django: django };

// EXTERNAL MODULE: ./lib/checklist/problems.js
var checklist_problems = __webpack_require__(84574);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/checklist/yaml.js

/** Where the maps and lists of a parsed text came from, so that a mistake can be named with file, line and column. */
class Origins {
    #places = new WeakMap();
    remember(data, place) {
        this.#places.set(data, place);
    }
    /** Carries the place of one object over to another that was made from it. */
    carry(from, to) {
        const place = this.#places.get(from);
        if (place)
            this.#places.set(to, place);
    }
    /**
     * Place of the value at a path, or of the nearest thing around it.
     * @param atKey the place of the last key rather than of its value
     */
    locate(data, path, atKey = false) {
        let current = data;
        let found = isObject(data) ? this.#places.get(data)?.self : undefined;
        for (const [index, segment] of path.entries()) {
            if (!isObject(current))
                break;
            const place = this.#places.get(current);
            const entry = place?.entries.get(String(segment));
            if (entry)
                found = atKey && index === path.length - 1 ? entry.key : entry.value;
            else if (place)
                found = place.self;
            current = current[segment];
        }
        return found;
    }
}
const mostNodes = 50_000;
const deepest = 64;
/**
 * Parses YAML 1.2 strictly: unique keys, no tags, one document, bounded aliases and depth.
 * @returns the plain data, or undefined where there are problems
 */
function parseYaml(text, file, origins) {
    const lines = new dist/* LineCounter */.HN();
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text.replace(/^\uFEFF/, ''), {
            version: '1.2',
            uniqueKeys: true,
            strict: true,
            lineCounter: lines,
            prettyErrors: false,
        });
    }
    catch {
        return {
            data: undefined,
            problems: [{ message: 'the YAML is nested too deeply to be read', location: { file, line: 1, column: 1 } }],
        };
    }
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        const problems = faults.slice(0, 20).map((fault) => {
            const { line, col } = lines.linePos(fault.pos[0]);
            return { message: yamlMessage(fault.code, fault.message), location: { file, line, column: col } };
        });
        return { data: undefined, problems };
    }
    const { version, explicit } = document.directives.yaml;
    if (explicit && version !== '1.2') {
        const message = `YAML ${version} reads some words differently (\`no\`, \`0644\`, dates); this file has to be YAML 1.2`;
        return { data: undefined, problems: [{ message, location: { file, line: 1, column: 1 } }] };
    }
    return new Converter(document, file, lines, origins).run();
}
class Converter {
    #document;
    #file;
    #lines;
    #origins;
    #problems = [];
    #nodes = 0;
    constructor(document, file, lines, origins) {
        this.#document = document;
        this.#file = file;
        this.#lines = lines;
        this.#origins = origins;
    }
    run() {
        const { contents } = this.#document;
        if ((0,dist/* isScalar */.jn)(contents) && contents.value !== null)
            this.#refuse(contents, 'expected a map or a list');
        const data = this.#convert(contents, 0);
        return { data: this.#problems.length > 0 ? undefined : data, problems: this.#problems };
    }
    #convert(node, depth) {
        if (this.#problems.length > 0)
            return undefined;
        if (++this.#nodes > mostNodes)
            return this.#refuse(node, 'the file grows too large when its aliases are expanded');
        if (depth > deepest)
            return this.#refuse(node, 'the YAML is nested too deeply');
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(this.#document);
            return target ? this.#convert(target, depth + 1) : this.#refuse(node, `unknown alias "${node.source}"`);
        }
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, depth);
        if ((0,dist/* isSeq */.oP)(node)) {
            const list = node.items.map((item) => this.#convert(item, depth + 1));
            const entries = new Map(node.items.map((item, index) => [String(index), { key: this.#place(item), value: this.#place(item) }]));
            this.#origins.remember(list, { self: this.#place(node), entries });
            return list;
        }
        return (0,dist/* isScalar */.jn)(node) ? this.#scalar(node, node.value) : null;
    }
    #scalar(node, value) {
        if (typeof value !== 'number')
            return value;
        if (!Number.isFinite(value))
            return this.#refuse(node, 'this is not a number that anything can be compared with');
        if (Number.isInteger(value) && !Number.isSafeInteger(value))
            return this.#refuse(node, 'this number is too large to be exact; write it in quotes');
        return value;
    }
    #map(node, depth) {
        const map = {};
        const entries = new Map();
        for (const { key, value } of node.items) {
            if (!(0,dist/* isScalar */.jn)(key) || key.value === null || typeof key.value === 'object') {
                return this.#refuse(key ?? node, 'a key must be a plain text');
            }
            const name = String(key.value);
            if (name === '__proto__')
                return this.#refuse(key, 'this key is not allowed');
            if (Object.hasOwn(map, name))
                return this.#refuse(key, `duplicate key "${name}"`);
            map[name] = this.#convert(value, depth + 1);
            entries.set(name, { key: this.#place(key), value: value === null ? this.#place(key) : this.#place(value) });
        }
        this.#origins.remember(map, { self: this.#place(node), entries });
        return map;
    }
    #place(node) {
        const start = node?.range?.[0] ?? 0;
        const { line, col } = this.#lines.linePos(start);
        return { file: this.#file, line, column: col };
    }
    #refuse(node, message) {
        this.#problems.push({ message, location: this.#place(node) });
        return undefined;
    }
}
/** The parser's sentences, without quoting what stands in the file. */
function yamlMessage(code, message) {
    if (code === 'TAB_AS_INDENT')
        return 'tabs are not allowed as indentation in YAML; use spaces';
    if (code === 'DUPLICATE_KEY')
        return 'duplicate key: the earlier one would be lost';
    if (code === 'MULTIPLE_DOCS')
        return 'more than one YAML document in the file';
    if (code === 'TAG_RESOLVE_FAILED')
        return 'YAML tags are not allowed';
    return `not valid YAML: ${message.split('\n')[0]?.slice(0, 200)}`;
}
function isObject(value) {
    return value !== null && typeof value === 'object';
}

;// CONCATENATED MODULE: ./lib/checklist/files.js








const mostBytes = 1024 * 1024;
const defaultPaths = ['.github/readiness.yml', '.github/readiness.yaml'];
/**
 * Absolute path of the checklist.
 * @throws ConfigurationError where none is named and none is at its usual place
 */
function locate(options) {
    if (options.config !== undefined)
        return (0,external_node_path_.resolve)(options.cwd, options.config);
    const found = defaultPaths
        .map((path) => (0,external_node_path_.join)(options.cwd, path))
        .find((path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }));
    if (found)
        return found;
    throw new checklist_problems/* ConfigurationError */.j([
        (0,checklist_problems/* problem */.C)(`there is no checklist at ${defaultPaths.join(' or ')}`, 'write one, or name another file with `config`; `readiness demo` shows one at work'),
    ]);
}
/** The checkout: the working directory, or for a checklist elsewhere the directory that holds its `.github`. */
function rootOf(path, cwd) {
    const way = (0,external_node_path_.relative)(cwd, path);
    if (!way.startsWith('..') && !(0,external_node_path_.isAbsolute)(way))
        return cwd;
    const directory = (0,external_node_path_.dirname)(path);
    return (0,external_node_path_.basename)(directory) === '.github' ? (0,external_node_path_.dirname)(directory) : directory;
}
/** The path as shown: relative where it lies below the working directory. */
function showPath(path, cwd) {
    const way = (0,external_node_path_.relative)(cwd, path);
    return (way.startsWith('..') || (0,external_node_path_.isAbsolute)(way) ? path : way || '.').split(external_node_path_.sep).join('/');
}
/** One problem at the start of a file. */
function failure(message, file, suggestion) {
    return new checklist_problems/* ConfigurationError */.j([
        { message, location: { file, line: 1, column: 1 }, ...(suggestion && { suggestion }) },
    ]);
}
/**
 * The text of a file.
 * @throws ConfigurationError where its bytes are not UTF-8: read otherwise, some of it would be lost without a word
 */
function textOfBytes(bytes, shown) {
    if (!(0,external_node_buffer_.isUtf8)(bytes) || bytes.includes(0))
        throw failure(`${shown} is not UTF-8 text`, shown, 'save it as UTF-8; some editors and shells write UTF-16');
    return bytes.toString('utf8');
}
/** Bytes of a file of at most 1 MiB. */
function readBounded(path, shown) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!stats)
        throw failure(`there is no file ${shown}`, shown);
    if (!stats.isFile())
        throw failure(`${shown} is not a file`, shown);
    if (stats.size > mostBytes)
        throw failure(`${shown} has ${stats.size} bytes; the most is ${mostBytes}`, shown);
    return (0,external_node_fs_.readFileSync)(path);
}
/** Reads a file and lays it over what it extends. `sources` collects the texts. */
function load(path, shown, origins, sources, root, chain = []) {
    const bytes = readBounded(path, shown);
    const data = parse(textOfBytes(bytes, shown), shown, origins, sources);
    return { data: withExtended(data, origins, sources, root, [...chain, path]), bytes };
}
function parse(text, shown, origins, sources) {
    sources.push(text);
    const { data, problems } = parseYaml(text, shown, origins);
    if (problems.length > 0)
        throw new checklist_problems/* ConfigurationError */.j(problems);
    return data;
}
function withExtended(data, origins, sources, root, chain) {
    const list = data !== null && typeof data === 'object' && 'extends' in data ? data.extends : undefined;
    if (!Array.isArray(list))
        return data;
    let base;
    for (const [index, name] of list.entries()) {
        if (typeof name !== 'string')
            continue;
        const refuse = (message) => {
            const location = origins.locate(list, [String(index)]);
            return new checklist_problems/* ConfigurationError */.j([{ message, ...(location && { location }) }]);
        };
        const next = extended(name, refuse, origins, sources, root, chain);
        base = base === undefined ? next : mergeChecklists(base, next, origins);
    }
    return base === undefined ? data : mergeChecklists(base, data, origins);
}
function extended(name, refuse, origins, sources, root, chain) {
    const preset = Object.hasOwn(presets, name) ? presets[name] : undefined;
    if (preset !== undefined)
        return parse(preset, `preset ${name}`, origins, sources);
    if (!/[./]/.test(name))
        throw refuse(`unknown preset "${name}"${(0,suggest/* didYouMean */.a)(name, Object.keys(presets))}; a file is named with its path`);
    const path = (0,external_node_path_.resolve)(root, name);
    if ((0,external_node_path_.relative)(root, path).startsWith('..'))
        throw refuse(`"${name}" leads out of the repository`);
    if (chain.includes(path) || chain.length > 5)
        throw refuse(`"${name}" extends itself`);
    const real = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ? (0,external_node_fs_.realpathSync)(path) : undefined;
    if (real === undefined)
        throw refuse(`there is no file ${name}`);
    if ((0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), real).startsWith('..'))
        throw refuse(`"${name}" leads out of the repository`);
    const { data } = load(path, name, origins, sources, root, chain);
    if (data === null || typeof data !== 'object' || Array.isArray(data))
        throw refuse(`${name} holds no checklist`);
    return data;
}
/** Text of a regular file of at most 1 MiB, or undefined. */
function textOfFile(path) {
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    return stats?.isFile() && stats.size <= mostBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
}

;// CONCATENATED MODULE: ./lib/checklist/outline.js
/** The items of a checklist that have an id, in order. */
function outlineOf(data) {
    return listOf(mapOf(data).sections).flatMap((section, s) => listOf(mapOf(section).items).flatMap((raw, i) => {
        const item = mapOf(raw);
        if (typeof item.id !== 'string')
            return [];
        const path = ['sections', s, 'items', i];
        const needs = listOf(item.needs).filter((need) => typeof need === 'string');
        return [{ id: item.id, needs, manual: item.manual !== undefined, servers: serversOf(item, path), path }];
    }));
}
function serversOf(item, path) {
    return Object.entries(item).flatMap(([kind, value]) => {
        const checks = Array.isArray(value) ? value.map((one, index) => [one, [index]]) : [[value, []]];
        return checks.flatMap(([check, index]) => {
            const name = mapOf(check).on;
            return typeof name === 'string' ? [{ name, path: [...path, kind, ...index, 'on'] }] : [];
        });
    });
}
/** The value as a map; an empty one where it is none. */
function mapOf(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./lib/checklist/shell-text.js
const shells = /(^|\/)(sh|bash|dash|ash|zsh|ksh|mksh|fish|su|runuser)$/;
/** Short options in one word, `-c` among them, or its long form. */
const takesText = /^-[A-Za-z]*c[A-Za-z]*$|^--command$/;
/**
 * Whether a text of the checklist is one that a shell reads as a program: the block of a `run`, or in a list of
 * arguments what follows `-c` of a shell. What stands behind that is data: `[sh, -c, 'echo "$1"', sh, <value>]`.
 * @param parent what holds the text at the end of the path
 */
function isShellText(path, parent) {
    if (path[0] !== 'sections' || !path.includes('command'))
        return false;
    if (path.at(-1) === 'run')
        return true;
    if (path.at(-2) !== 'run' || !Array.isArray(parent))
        return false;
    const words = parent.map(String);
    const at = Number(path.at(-1));
    if (/^--command=/.test(words[at] ?? ''))
        return true;
    return words.some((word, shell) => shell < at && shells.test(word) && textsOf(words, shell).includes(at));
}
/** Where the program of a shell stands in a list: the first word after `-c` that is no option. */
function textsOf(words, shell) {
    const option = words.findIndex((word, index) => index > shell && takesText.test(word));
    if (option < 0)
        return [];
    let at = option + 1;
    while (/^[-+]./.test(words[at] ?? ''))
        at += /^[-+][A-Za-z]*[oO]$/.test(words[at] ?? '') ? 2 : 1;
    return [at];
}

;// CONCATENATED MODULE: ./lib/checklist/variables.js

const known = ['vars', 'secrets', 'environment', 'run', 'env-file', 'captures'];
const whole = /^\$\{\{\s*([^{}]*?)\s*\}\}$/;
const anywhere = /\$\{\{([^}]*)\}{0,2}/g;
/**
 * Replaces `${{ … }}` in every text of plain data. A text that is one variable and nothing else takes its type.
 * `captures` are known only while a check runs and stay as they are.
 * @param literal tells whether a text at this path and in this map or list goes to a shell, where no variable is allowed
 */
function replaceVariables(data, scopes, origins, literal = () => false) {
    const problems = [];
    function visit(value, path, parent) {
        if (typeof value === 'string')
            return value.includes('${{') ? text(value, path, parent) : value;
        if (Array.isArray(value)) {
            const list = value.map((one, index) => visit(one, [...path, String(index)], value));
            origins.carry(value, list);
            return list;
        }
        if (value !== null && typeof value === 'object') {
            const map = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one, [...path, key], value)]));
            origins.carry(value, map);
            return map;
        }
        return value;
    }
    function text(value, path, parent) {
        const refuse = (message, suggestion) => {
            const location = origins.locate(parent, path.slice(-1));
            problems.push({ message, ...(location && { location }), ...(suggestion && { suggestion }) });
            return value;
        };
        if (literal(path, parent)) {
            return refuse('no variable may stand in a text that is given to a shell', 'hand it over by `env: { NAME: "${{ … }}" }` and write "$NAME", or give `run` as a list of arguments without a shell');
        }
        const single = whole.exec(value);
        if (single?.[1] !== undefined) {
            const found = lookup(single[1]);
            return 'problem' in found ? refuse(found.problem) : 'later' in found ? value : found.value;
        }
        return value.replace(anywhere, (match, expression) => {
            if (!match.endsWith('}}'))
                return refuse('a variable is not closed: expected }}');
            const found = lookup(expression.trim());
            if ('problem' in found)
                return refuse(found.problem);
            if ('later' in found)
                return match;
            if (found.value !== null && typeof found.value === 'object')
                return refuse(`${expression.trim()} is not a single value`);
            return String(found.value);
        });
    }
    function lookup(expression) {
        const match = /^([a-z-]+)\.([A-Za-z0-9_.-]+)$/.exec(expression);
        const [, scope, name] = match ?? [];
        if (scope === undefined || name === undefined)
            return { problem: 'a variable has the form scope.name, such as vars.domain' };
        if (!known.includes(scope))
            return { problem: `unknown variable scope "${scope}"${(0,suggest/* didYouMean */.a)(scope, known)}` };
        if (scope === 'captures')
            return { later: true };
        const names = scopes[scope];
        if (!Object.hasOwn(names, name)) {
            return { problem: `unknown variable "${scope}.${name}"${(0,suggest/* didYouMean */.a)(name, Object.keys(names))}` };
        }
        return { value: names[name] };
    }
    return { data: visit(data, [], undefined), problems };
}

;// CONCATENATED MODULE: ./lib/checklist/environment.js









/**
 * Chooses the environment, takes the secrets and replaces every variable.
 * @param sources texts that are public anyway; the addresses of the environment join them
 */
function resolveVariables(raw, options, root, origins, redact, sources) {
    const map = mapOf(raw);
    const environments = mapOf(map.environments);
    const environmentName = chooseEnvironment(Object.keys(environments), options, raw, origins);
    const { secrets, problems } = takeSecrets(map.secrets, options.env, redact, origins);
    const shared = mapOf(map.vars);
    const scopesFor = (name) => ({
        vars: { ...shared, ...mapOf(mapOf(environments[name ?? '']).vars) },
        secrets,
        environment: {},
        run: options.run,
        'env-file': {},
    });
    const replaced = {};
    for (const [name, environment] of Object.entries(environments)) {
        const { data, problems: found } = replaceVariables(environment, scopesFor(name), origins);
        replaced[name] = data;
        problems.push(...found);
    }
    origins.carry(environments, replaced);
    const chosen = mapOf(replaced[environmentName ?? '']);
    sources.push(...[chosen.url, chosen.frontend].filter((url) => typeof url === 'string'));
    const envFile = options.envFile ?? chosen['env-file'];
    const envContent = options.envContent ?? chosen['env-content'];
    const envText = typeof envContent === 'string'
        ? envContent
        : typeof envFile === 'string'
            ? textOfFile((0,external_node_path_.resolve)(root, envFile))
            : undefined;
    if (envText !== undefined)
        for (const [key, seen] of (0,dotenv/* values */.zu)(envText))
            for (const value of seen)
                redact.addEnv(key, value);
    if (typeof envContent === 'string')
        redact.add(envContent);
    for (const url of [options.url, chosen.url, chosen.frontend]) {
        if (typeof url === 'string')
            for (const secret of (0,lib_redact/* credentialsInUrl */.F)(url))
                redact.add(secret);
    }
    const scopes = {
        ...scopesFor(environmentName),
        environment: {
            name: environmentName ?? 'default',
            ...pick(chosen, ['url', 'frontend']),
            ...(options.url === undefined ? {} : { url: options.url.replace(/\/+$/, '') }),
        },
        'env-file': envText === undefined
            ? {}
            : Object.fromEntries((0,dotenv/* read */.LF)(envText, 'python-dotenv').entries.map(({ key, value }) => [key, value ?? ''])),
    };
    const rest = Object.fromEntries(Object.entries(map).filter(([key]) => key !== 'environments'));
    origins.carry(map, rest);
    const { data, problems: found } = replaceVariables(rest, scopes, origins, isShellText);
    problems.push(...found);
    if (raw === null || typeof raw !== 'object' || Array.isArray(raw))
        return { data: raw, problems, environmentName };
    const whole = 'environments' in map
        ? { ...mapOf(data), environments: environment_isMap(map.environments) ? replaced : map.environments }
        : mapOf(data);
    origins.carry(map, whole);
    return { data: whole, problems, environmentName };
}
function environment_isMap(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}
function pick(map, keys) {
    return Object.fromEntries(keys.filter((key) => map[key] !== undefined).map((key) => [key, map[key]]));
}
function chooseEnvironment(names, options, raw, origins) {
    const asked = options.environment;
    const location = origins.locate(raw, ['environments'], true);
    if (asked !== undefined) {
        if (names.includes(asked))
            return asked;
        if (names.length === 0 && options.url !== undefined)
            return undefined;
        throw new checklist_problems/* ConfigurationError */.j([
            { message: `unknown environment "${asked}"${(0,suggest/* didYouMean */.a)(asked, names)}`, ...(location && { location }) },
        ]);
    }
    if (names.length <= 1)
        return names[0];
    if (names.includes('production'))
        return 'production';
    throw new checklist_problems/* ConfigurationError */.j([
        {
            message: `several environments (${names.join(', ')}) and none named`,
            ...(location && { location }),
            suggestion: 'name one with `environment`',
        },
    ]);
}
function takeSecrets(names, env, redact, origins) {
    const secrets = {};
    const problems = [];
    for (const [index, name] of (Array.isArray(names) ? names : []).entries()) {
        if (typeof name !== 'string')
            continue;
        const value = env[name] ?? '';
        const location = origins.locate(names, [String(index)]);
        const refuse = (message, suggestion) => {
            problems.push({ message, ...(location && { location }), suggestion });
        };
        if (value.trim() === '') {
            refuse(`the secret ${name} is not set`, `add \`env: { ${name}: \${{ secrets.${name} }} }\` to the step, or set it in your shell`);
        }
        else if (value.trim().length < 4)
            refuse(`the secret ${name} is too short to be masked`, 'use one of at least 4 characters');
        redact.add(value);
        // The run ends; a stand-in keeps what uses the secret from being called wrong as well.
        secrets[name] = value === '' ? 'not set' : value;
    }
    return { secrets, problems };
}
/** The environment of this run: what the checklist says, with the options of the run on top. */
function environmentOf(text, name, options) {
    const written = name === undefined ? undefined : text.environments?.[name];
    const url = options.url?.replace(/\/+$/, '') ?? written?.url;
    const envContent = options.envContent ?? (options.envFile === undefined ? written?.['env-content'] : undefined);
    const envFile = options.envFile ?? (envContent === undefined ? written?.['env-file'] : undefined);
    return {
        name: name ?? options.environment ?? 'default',
        ...(url !== undefined && { url }),
        ...(written?.frontend !== undefined && { frontend: written.frontend }),
        ...(envFile !== undefined && { envFile }),
        ...(envContent !== undefined && { envContent }),
    };
}
/** A URL given as an option is not seen by the schema. */
function addressProblems(environment) {
    if (environment.url === undefined)
        return [];
    const parsed = URL.parse(environment.url);
    const usable = parsed !== null && /^https?:$/.test(parsed.protocol) && parsed.search === '' && parsed.hash === '';
    return usable
        ? []
        : [(0,checklist_problems/* problem */.C)('the url of the environment is not an absolute http or https URL', 'such as https://shop.example.com')];
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/checks/fields.js
var fields = __webpack_require__(46900);
;// CONCATENATED MODULE: ./lib/checklist/dates.js
/** Milliseconds at the start of a day written `YYYY-MM-DD`, UTC; undefined where it is no such day. */
function dayOf(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return undefined;
    const start = Date.parse(`${text}T00:00:00Z`);
    return Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== text ? undefined : start;
}
/** The day, UTC, that lies `days` after the moment, as `YYYY-MM-DD`. */
function addDays(moment, days) {
    return new Date(moment.getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/checklist/validate.js

/** Validates plain data and turns every issue into a problem with its place in the file. */
function validate(schema, data, origins) {
    const result = schema.safeParse(data);
    if (result.success)
        return { value: result.data, problems: [] };
    return { value: undefined, problems: result.error.issues.flatMap((issue) => problemsOf(issue, [], data, origins)) };
}
function problemsOf(issue, around, data, origins) {
    const path = [...around, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0 && !saysMore(issue)) {
        const branch = likeliest(issue.errors);
        return branch.flatMap((inner) => problemsOf(inner, path, data, origins));
    }
    if (issue.code === 'unrecognized_keys') {
        return issue.message.split('\n').map((line, index) => {
            const key = issue.keys[index];
            return place(`${line}${where(path)}`, key === undefined ? path : [...path, key], data, origins, true);
        });
    }
    if (issue.code === 'invalid_key' && issue.issues[0]) {
        return [place(`${sentence(issue.issues[0], path, data)}${where(path)}`, path, data, origins, true)];
    }
    return [place(`${sentence(issue, path, data)}${where(path)}`, path, data, origins)];
}
/** Whether the sentence of a union itself is the one to say: it has one, and no branch fits the type of the value. */
function saysMore(issue) {
    const none = issue.errors.every((branch) => branch.some((inner) => inner.path.length === 0 && inner.code === 'invalid_type'));
    return none && !issue.message.startsWith('Invalid input');
}
/** Of a union's branches the one that fits the text best: it fails deepest, and not for its type at the root. */
function likeliest(branches) {
    const score = (issues) => {
        const depth = Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'invalid_union' ? 1 : 0)));
        const wrongType = issues.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type');
        return (wrongType ? 0 : 100) + depth * 10 - Math.min(issues.length, 9);
    };
    return [...branches].sort((a, b) => score(b) - score(a))[0] ?? [];
}
function sentence(issue, path, data) {
    const own = !/^Invalid (input|option)/.test(issue.message);
    if (own || (issue.code !== 'invalid_type' && issue.code !== 'invalid_value'))
        return lowerFirst(issue.message);
    const value = path.reduce((inner, key) => inner !== null && typeof inner === 'object' ? inner[key] : undefined, data);
    const name = nameOf(path);
    if (value === undefined)
        return `missing ${name}`;
    if (issue.code === 'invalid_value')
        return noneOf(name, value, issue.values.map(String));
    return `${name} is ${typeName(value)}, expected ${typeWords[issue.expected] ?? issue.expected}`;
}
function nameOf(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the file';
    const list = path.at(-2);
    return typeof last === 'number' && list !== undefined ? `entry ${last + 1} of "${String(list)}"` : `"${String(last)}"`;
}
function noneOf(name, value, known) {
    const choices = known.length === 1 ? known.join() : `one of ${known.join(', ')}`;
    if (typeof value !== 'string')
        return `${name} is ${typeName(value)}, expected ${choices}`;
    return `"${value.slice(0, 100).replace(/\s+/g, ' ')}" is not ${choices}${(0,suggest/* didYouMean */.a)(value, known)}`;
}
const typeWords = {
    string: 'a text (quote it)',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
    record: 'a map',
};
function typeName(value) {
    if (value === null)
        return 'empty';
    if (Array.isArray(value))
        return 'a list';
    return ({ string: 'a text', number: 'a number', boolean: 'true or false', object: 'a map' }[typeof value] ??
        typeof value);
}
function lowerFirst(text) {
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
function where(path) {
    if (path.length === 0)
        return '';
    return ` (at ${path.map((segment, index) => (typeof segment === 'number' ? `[${segment}]` : `${index ? '.' : ''}${String(segment)}`)).join('')})`;
}
function place(message, path, data, origins, atKey = false) {
    const location = origins.locate(data, path, atKey);
    return location ? { message, location } : { message };
}

;// CONCATENATED MODULE: ./lib/checklist/records.js






const day = schemas/* string */.YjP().check((context) => {
    if (dayOf(context.value) === undefined) {
        context.issues.push({ code: 'custom', input: context.value, message: 'expected a date as YYYY-MM-DD' });
    }
});
const records_text = schemas/* string */.YjP().trim().min(1, 'must not be empty');
const attestation = (0,fields/* strict */.O2)({
    item: records_text,
    by: records_text,
    on: day,
    evidence: records_text.optional(),
    note: records_text.optional(),
    commit: records_text.optional(),
    result: schemas/* enum */.k5n(['done', 'not-applicable']).default('done'),
}).refine((record) => record.result === 'done' || record.note !== undefined, {
    path: ['note'],
    message: 'not-applicable needs a note that says why',
});
const waiver = (0,fields/* strict */.O2)({
    item: records_text,
    rule: records_text.optional(),
    reason: records_text,
    'approved-by': records_text,
    expires: day,
    issue: records_text.optional(),
});
const attestationsSchema = schemas/* union */.KCZ([schemas/* array */.YOg(attestation), (0,fields/* strict */.O2)({ attestations: schemas/* array */.YOg(attestation) })]);
const waiversSchema = schemas/* union */.KCZ([schemas/* array */.YOg(waiver), (0,fields/* strict */.O2)({ waivers: schemas/* array */.YOg(waiver) })]);
/** Reads attestations.yml: a list, or a map with the one key `attestations`. Newest of each item wins. */
function readAttestations(source, file, items, now) {
    const newest = new Map();
    const { records, problems, origins } = read(source, file, attestationsSchema, 'attestations');
    for (const { record, data } of records) {
        const refuse = (key, message) => {
            const location = origins.locate(data, [key]);
            problems.push({ message, ...(location && { location }) });
        };
        const item = items.find(({ id }) => id === record.item);
        if (!item)
            refuse('item', unknownItem(record.item, items));
        else if (!item.manual) {
            refuse('item', `item "${record.item}" has no \`manual\` check, so an attestation says nothing about it`);
        }
        if (record.on > addDays(now, 0))
            refuse('on', `an attestation cannot be dated in the future; days are those of UTC, where it is ${addDays(now, 0)}`);
        const known = newest.get(record.item);
        if (!known || known.on <= record.on)
            newest.set(record.item, withoutUndefined(record));
    }
    return { newest, problems };
}
/** Reads waivers.yml: a list, or a map with the one key `waivers`. */
function readWaivers(source, file, items, isRule, now, longestMs) {
    const { records, problems, origins } = read(source, file, waiversSchema, 'waivers');
    const latest = addDays(now, Math.floor(longestMs / 86_400_000));
    const waivers = records.map(({ record, data }) => {
        const refuse = (key, message) => {
            const location = origins.locate(data, [key]);
            problems.push({ message, ...(location && { location }) });
        };
        if (!items.some(({ id }) => id === record.item))
            refuse('item', unknownItem(record.item, items));
        if (record.rule !== undefined && !isRule(record.rule))
            refuse('rule', `unknown rule "${record.rule}"; a rule is named with its kind, such as headers/hsts`);
        if (record.expires > latest)
            refuse('expires', `a waiver may last until ${latest} at the latest`);
        return withoutUndefined({
            item: record.item,
            rule: record.rule,
            reason: record.reason,
            approvedBy: record['approved-by'],
            expires: record.expires,
            issue: record.issue,
        });
    });
    return { waivers, problems };
}
function read(source, file, schema, key) {
    const origins = new Origins();
    const parsed = parseYaml(source, file, origins);
    if (parsed.problems.length > 0)
        return { records: [], problems: parsed.problems, origins };
    if (parsed.data === null || parsed.data === undefined)
        return { records: [], problems: [], origins };
    const { value, problems } = validate(schema, parsed.data, origins);
    if (!value)
        return { records: [], problems, origins };
    const list = Array.isArray(value) ? value : (value[key] ?? []);
    const data = (Array.isArray(parsed.data) ? parsed.data : parsed.data[key]);
    return { records: list.map((record, index) => ({ record, data: data[index] })), problems, origins };
}
function unknownItem(id, items) {
    const ids = items.map((item) => item.id);
    return `unknown item "${id}"${(0,suggest/* didYouMean */.a)(id, ids)}`;
}
function withoutUndefined(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/checklist/references.js


/** What a schema cannot see: ids used twice, unknown ids in `needs`, cycles, unknown servers. */
function referenceProblems(items, data, origins) {
    const problems = [];
    const refuse = (message, path) => {
        const location = origins.locate(data, path);
        problems.push(location ? { message, location } : { message });
    };
    const ids = items.map(({ id }) => id);
    const servers = ['checkout', ...Object.keys(mapOf(mapOf(data).servers))];
    const refuseServer = (name, path) => {
        if (!servers.includes(name))
            refuse(`unknown server "${name}"${(0,suggest/* didYouMean */.a)(name, servers)}`, path);
    };
    const on = mapOf(mapOf(data).defaults).on;
    if (typeof on === 'string')
        refuseServer(on, ['defaults', 'on']);
    const seen = new Set();
    for (const item of items) {
        if (seen.has(item.id))
            refuse(`two items have the id "${item.id}"`, [...item.path, 'id']);
        seen.add(item.id);
        for (const [index, need] of item.needs.entries()) {
            if (!ids.includes(need)) {
                refuse(`unknown item "${need}" in needs${(0,suggest/* didYouMean */.a)(need, ids)}`, [...item.path, 'needs', index]);
            }
        }
        for (const { name, path } of item.servers)
            refuseServer(name, path);
    }
    const fault = faultOfNeeds(items);
    const first = items.find(({ id }) => id === fault?.at);
    if (fault && first)
        refuse(fault.message, [...first.path, 'needs']);
    return problems;
}
/** More is no list of a person; the program follows needs by recursion. */
const longestChain = 500;
/** The first cycle in `needs`, or the first chain of them that is too long to be followed. */
function faultOfNeeds(items) {
    const needs = new Map(items.map((item) => [item.id, item.needs]));
    const depths = new Map();
    const path = [];
    const visit = (id) => {
        if (depths.has(id))
            return undefined;
        const at = path.indexOf(id);
        if (at >= 0)
            return { at: id, message: `needs form a cycle: ${[...path.slice(at), id].join(' → ')}` };
        path.push(id);
        let depth = 0;
        for (const need of needs.get(id) ?? []) {
            const fault = path.length > longestChain ? tooLong(id) : visit(need);
            if (fault)
                return fault;
            depth = Math.max(depth, (depths.get(need) ?? 0) + 1);
        }
        path.pop();
        depths.set(id, depth);
        return depth > longestChain ? tooLong(id) : undefined;
    };
    const tooLong = (id) => ({ at: id, message: `needs form a chain of more than ${longestChain} items` });
    for (const { id } of items) {
        const fault = visit(id);
        if (fault)
            return fault;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/checklist/schema.js + 194 modules
var schema = __webpack_require__(20986);
;// CONCATENATED MODULE: ./lib/checklist/stacks.js


const marks = [
    ['django', ['manage.py']],
    ['laravel', ['artisan']],
    ['rails', ['config/application.rb']],
    ['next', ['next.config.js', 'next.config.mjs', 'next.config.ts']],
    ['nginx', ['nginx.conf', 'nginx/nginx.conf', 'nginx/conf.d', 'nginx/default.conf']],
    ['node', ['package.json']],
    ['docker', ['docker-compose.yml', 'docker-compose.prod.yml', 'compose.yaml', 'compose.yml', 'Dockerfile']],
];
const requirements = [
    ['django', /^\s*"?django\b/im],
    ['fastapi', /^\s*"?fastapi\b/im],
    ['flask', /^\s*"?flask\b/im],
];
/** What the checkout is built on, told by the files that every such project has; the most telling first. */
function detectStacks(root) {
    const found = new Set();
    for (const [stack, files] of marks)
        if (files.some((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, file))))
            found.add(stack);
    for (const file of ['requirements.txt', 'pyproject.toml']) {
        const text = textOf((0,external_node_path_.join)(root, file));
        for (const [stack, pattern] of requirements)
            if (pattern.test(text))
                found.add(stack);
    }
    const order = ['django', 'laravel', 'rails', 'next', 'fastapi', 'flask', 'nginx', 'node', 'docker'];
    return order.filter((stack) => found.has(stack));
}
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8').slice(0, 100_000);
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/checklist/read.js
















const dayMs = 86_400_000;
/**
 * Reads and validates the checklist, its environment, attestations and waivers. Runs nothing and asks no network.
 * @throws ConfigurationError with everything that is wrong
 */
function readChecklist(options) {
    const path = locate(options);
    const root = rootOf(path, options.cwd);
    const shown = showPath(path, options.cwd);
    const origins = new Origins();
    const sources = [options.url ?? '', options.environment ?? ''];
    const redact = (0,lib_redact/* createRedactor */.l)((value) => sources.some((text) => text.includes(value)), options.onSecret);
    const { data: raw, bytes } = load(path, shown, origins, sources, root);
    if (raw === null || raw === undefined)
        throw failure('the checklist is empty', shown);
    sources.push(documentText(mapOf(raw).document, root) ?? '');
    const { data, problems, environmentName } = resolveVariables(raw, options, root, origins, redact, sources);
    const { value: text, problems: issues } = validate(schema/* checklistSchema */.Yf, data, origins);
    const outline = outlineOf(data);
    const records = readRecords(root, outline, data, options.now);
    problems.push(...issues, ...referenceProblems(outline, data, origins), ...records.problems);
    if (!text)
        throw new checklist_problems/* ConfigurationError */.j(problems.map((one) => redact.maskDeep(one)));
    const items = toItems(text, data, origins);
    const environment = environmentOf(text, environmentName, options);
    problems.push(...addressProblems(environment));
    const chosen = environmentName === undefined ? undefined : text.environments?.[environmentName];
    const extraCa = [options.caFile, chosen?.['ca-file']].flatMap((file) => file ? [readCa(file, root, options.cwd, problems)] : []);
    const onFailure = documentSections(text, root, problems);
    if (problems.length > 0)
        throw new checklist_problems/* ConfigurationError */.j(problems.map((one) => redact.maskDeep(one)));
    return {
        redact,
        checklist: {
            path: shown,
            sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
            root,
            environment,
            items,
            holdsSecrets: (text.secrets ?? []).length > 0 || environment.envContent !== undefined,
            servers: text.servers ?? {},
            resolve: new Map([...Object.entries(chosen?.resolve ?? {}), ...Object.entries(options.resolve ?? {})].map(([host, addresses]) => [host.toLowerCase(), addresses])),
            extraCa,
            stacks: detectStacks(root),
            defaults: {
                timeoutMs: text.defaults?.timeout ?? 10_000,
                on: text.defaults?.on,
                concurrency: text.defaults?.concurrency ?? 20,
                attestationMs: text.defaults?.attestation?.['valid-for'] ?? 90 * dayMs,
            },
            attestations: records.attestations,
            waivers: records.waivers,
            onFailure,
        },
    };
}
function toItems(text, data, origins) {
    return text.sections.flatMap((section, s) => section.items.map((item, i) => {
        const location = origins.locate(data, ['sections', String(s), 'items', String(i)]);
        return {
            id: item.id,
            title: item.title,
            section: section.title,
            required: item.required,
            needs: item.needs ?? [],
            when: item.when ?? true,
            phase: item.phase ?? section.phase ?? null,
            changesState: item['changes-state'],
            owner: item.owner ?? null,
            fix: item.fix ?? null,
            tags: item.tags ?? [],
            checks: (0,schema/* checksOf */.tg)(item),
            ...(location && { location }),
        };
    }));
}
/** Attestations and waivers, judged by what the checklist holds even where the rest of it is not valid. */
function readRecords(root, outline, data, now) {
    const attestations = readRecord(root, 'attestations', (source, file) => readAttestations(source, file, outline, now));
    const isRule = (id) => rules/* ruleIds */.Zl.includes(id);
    const waivers = readRecord(root, 'waivers', (source, file) => readWaivers(source, file, outline, isRule, now, longestWaiverMs(data)));
    return {
        attestations: attestations?.newest ?? new Map(),
        waivers: waivers?.waivers ?? [],
        problems: [...(attestations?.problems ?? []), ...(waivers?.problems ?? [])],
    };
}
function longestWaiverMs(data) {
    const result = schema/* waiverDefault */.Gr.safeParse(data);
    return (result.success ? result.data.defaults?.waiver?.['valid-for'] : undefined) ?? 90 * dayMs;
}
function readRecord(root, name, use) {
    for (const extension of ['yml', 'yaml']) {
        const file = `.github/readiness/${name}.${extension}`;
        const path = (0,external_node_path_.join)(root, file);
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }))
            return use(textOfBytes(readBounded(path, file), file), file);
    }
    return undefined;
}
function readCa(file, root, cwd, problems) {
    const path = [(0,external_node_path_.resolve)(root, file), (0,external_node_path_.resolve)(cwd, file)].find((candidate) => (0,external_node_fs_.statSync)(candidate, { throwIfNoEntry: false }));
    const text = path === undefined ? undefined : textOfFile(path);
    if (text?.includes('-----BEGIN CERTIFICATE-----'))
        return text;
    problems.push((0,checklist_problems/* problem */.C)(`ca-file ${file} holds no PEM certificate`, 'give the root certificate of the private CA in PEM form'));
    return '';
}
/** Text of the document that people read; it lies in the repository, so what it says is no secret. */
function documentText(file, root) {
    if (typeof file !== 'string')
        return undefined;
    const path = (0,external_node_path_.resolve)(root, file);
    const real = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false }) ? (0,external_node_fs_.realpathSync)(path) : path;
    const outside = (0,external_node_path_.relative)(root, path).startsWith('..') || (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(root), real).startsWith('..');
    return outside ? undefined : textOfFile(path);
}
function documentSections(text, root, problems) {
    const titles = text['on-failure']?.show ?? [];
    if (text.document === undefined) {
        if (titles.length > 0)
            problems.push((0,checklist_problems/* problem */.C)('`on-failure: show` names sections of a `document`, and there is none'));
        return [];
    }
    const markdown = documentText(text.document, root);
    if (markdown === undefined) {
        problems.push((0,checklist_problems/* problem */.C)(`there is no document ${text.document} in the checkout`));
        return [];
    }
    return titles.flatMap((title) => {
        const found = sectionOf(markdown, title);
        if (found === undefined)
            problems.push((0,checklist_problems/* problem */.C)(`${text.document} has no section "${title}"`));
        return found === undefined ? [] : [{ title, text: found }];
    });
}


/***/ }),

/***/ 6312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ sceneOf)
/* harmony export */ });
/** What the checks of an item know before anything is asked. */
function sceneOf(checklist, item, run) {
    const { defaults } = checklist;
    const attestation = checklist.attestations.get(item.id);
    return {
        now: run.now,
        environment: checklist.environment,
        stacks: checklist.stacks,
        ...(defaults.on !== undefined && { on: defaults.on }),
        timeoutMs: defaults.timeoutMs,
        item: { id: item.id, title: item.title },
        ...(attestation && { attestation }),
        attestationMs: defaults.attestationMs,
        allowStateChanges: run.allowStateChanges,
        run: run.run,
    };
}


/***/ }),

/***/ 34641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ abortOnSignals),
/* harmony export */   RM: () => (/* binding */ refuseOptionsFrom),
/* harmony export */   pI: () => (/* binding */ runFacts),
/* harmony export */   qZ: () => (/* binding */ endWith)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);



/** Facts about the run that a checklist may name as `${{ run.sha }}` and `${{ run.id }}`. */
async function runFacts(env, cwd) {
    const sha = env.GITHUB_SHA || (await headCommit(cwd));
    return {
        id: env.GITHUB_RUN_ID
            ? `${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT ?? '1'}`
            : `local-${Date.now().toString(36)}`,
        ...(sha && { sha }),
    };
}
function headCommit(cwd) {
    return new Promise((done) => {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['rev-parse', 'HEAD'], { cwd, timeout: 5000 }, (error, stdout) => done(error ? undefined : stdout.trim()));
    });
}
/** Aborts on SIGINT and SIGTERM, so that connections are closed and key files removed before the program ends. */
function abortOnSignals() {
    const controller = new AbortController();
    const stop = () => controller.abort();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    return {
        signal: controller.signal,
        dispose: () => {
            process.off('SIGINT', stop);
            process.off('SIGTERM', stop);
        },
    };
}
/**
 * Node looks for `--env-file` in all its arguments up to a `--`, also behind the program's name, and applies the
 * NODE_OPTIONS of that file to itself before the program begins: the file that is judged would govern its judge.
 * @throws ConfigurationError where that has happened, as far as the platform tells
 */
function refuseOptionsFrom(envFile) {
    if (envFile === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)('/proc/self/cmdline'))
        return;
    const args = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/self/cmdline', 'utf8').split('\0');
    const end = args.indexOf('--');
    const taken = args.findIndex((arg) => arg === '--env-file' || arg.startsWith('--env-file='));
    if (taken < 0 || (end >= 0 && end < taken))
        return;
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(envFile, { throwIfNoEntry: false });
    if (!stats?.isFile() || !/^\s*(export\s+)?NODE_OPTIONS\s*=/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(envFile, 'utf8')))
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([
        (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`Node has applied the NODE_OPTIONS of ${envFile} to the gate itself`, 'put `--` behind `node`, as in `node -- dist/index.js run --env-file …`'),
    ]);
}
/** Ends with this exit code once nothing is left to do, or soon after, should something hold on. */
function endWith(code) {
    process.exitCode = code;
    setTimeout(() => process.exit(), 3000).unref();
}


/***/ }),

/***/ 99048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   Q$: () => (/* binding */ refusePositionals),
/* harmony export */   R4: () => (/* binding */ toSettings),
/* harmony export */   qg: () => (/* binding */ parse),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81733);




/** Options of a run as texts, by the names that command line and action.yml share. */
const runOptions = {
    config: { type: 'string' },
    environment: { type: 'string' },
    url: { type: 'string' },
    'env-file': { type: 'string' },
    'env-content': { type: 'string' },
    phase: { type: 'string' },
    only: { type: 'string', multiple: true },
    resolve: { type: 'string', multiple: true },
    'ca-file': { type: 'string' },
    'allow-state-changes': { type: 'boolean' },
    'allow-pull-request-commands': { type: 'boolean' },
    'fail-on': { type: 'string' },
    'report-directory': { type: 'string' },
};
/** @throws ConfigurationError that names every option with a wrong value */
function toSettings(raw) {
    const problems = [];
    const settings = {
        config: text(raw.config),
        environment: text(raw.environment),
        url: text(raw.url),
        envFile: text(raw['env-file']),
        envContent: text(raw['env-content']),
        phase: oneOf('phase', text(raw.phase), ['pre-deploy', 'post-deploy'], problems) ?? null,
        only: list(raw.only),
        resolve: toResolve(list(raw.resolve), problems),
        caFile: text(raw['ca-file']),
        allowStateChanges: raw['allow-state-changes'] === true,
        allowPullRequestCommands: raw['allow-pull-request-commands'] === true,
        failOn: oneOf('fail-on', text(raw['fail-on']), ['error', 'warning', 'never'], problems) ?? 'error',
        reportDirectory: text(raw['report-directory']),
    };
    if (problems.length > 0)
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(problems);
    return settings;
}
/**
 * Parses arguments by the options given. An option that may be given several times also takes several values at once, as
 * in `--only a b`.
 * @throws ConfigurationError with a suggestion for an unknown option
 */
function parse(args, options) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.parseArgs)({ args: spread(args, options), options, allowPositionals: true, strict: true });
    }
    catch (error) {
        const unknown = /Unknown option '--?([^']+)'/.exec(error instanceof Error ? error.message : '')?.[1];
        if (unknown !== undefined) {
            throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`unknown option --${unknown}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown, Object.keys(options))}`)]);
        }
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([
            (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unusable arguments'),
        ]);
    }
    refuseEmpty(parsed.values);
    return { values: parsed.values, positionals: [...parsed.positionals] };
}
/** An empty value is a variable of a script that was not set: the gate would silently look at something else. */
function refuseEmpty(values) {
    const empty = Object.entries(values).filter(([, value]) => [value].flat().includes(''));
    if (empty.length === 0)
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(empty.map(([name]) => (0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`--${name} is empty`, 'give it a value, or leave the option out')));
}
/** Repeats an option that takes several values before each of them. */
function spread(args, options) {
    let several;
    let values = 0;
    return args.flatMap((arg) => {
        if (arg.startsWith('-')) {
            several = takesSeveral(options, arg.slice(2)) ? arg : undefined;
            values = 0;
            return [arg];
        }
        return several !== undefined && values++ > 0 ? [several, arg] : [arg];
    });
}
function takesSeveral(options, name) {
    const option = Object.getOwnPropertyDescriptor(options, name)?.value;
    return option !== null && typeof option === 'object' && 'multiple' in option && option.multiple === true;
}
/** @throws ConfigurationError for words that no option takes */
function refusePositionals(command, positionals) {
    if (positionals.length === 0)
        return;
    throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`${command} takes options only, not "${positionals.join(' ')}"`)]);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function list(value) {
    const values = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return values.flatMap((one) => one.split(/[\s,]+/)).filter((one) => one !== '');
}
function oneOf(name, value, choices, problems) {
    const found = choices.find((choice) => choice === value);
    if (value !== undefined && found === undefined) {
        problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`${name} is "${value}"; it is one of ${choices.join(', ')}${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(value, choices)}`));
    }
    return found;
}
function toResolve(pairs, problems) {
    const resolve = {};
    for (const pair of pairs) {
        const [host = '', address = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
        if (!pair.includes('=') || host === '' || (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(address) === 0) {
            problems.push((0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`resolve "${pair}" is not HOST=IP`, 'such as shop.example.com=203.0.113.10'));
            continue;
        }
        resolve[host.toLowerCase()] = [...(resolve[host.toLowerCase()] ?? []), address];
    }
    return resolve;
}


/***/ }),

/***/ 25078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ credentialsInUrl),
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
const mark = '***';
const shortest = 4;
/** Probes show this many characters at most. */
const cutAt = 200;
/** A hostile text may be full of marks; only so many of the last ones are looked at. */
const mostCuts = 1000;
/** Words that say nothing secret and would tear holes into every message if masked. */
const plainWords = new Set(`true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/));
const secretKey = /pass|secret|token|key|credential|private|salt|auth|dsn|signature|license|pwd|cert/i;
/** Whether a value of an env file may stay readable: too short, a number, or a common word under an ordinary key. */
function isPlain(key, value) {
    if (value.length < shortest)
        return true;
    if (secretKey.test(key))
        return false;
    return /^[\d.,:_-]+$/.test(value) || plainWords.has(value.toLowerCase());
}
/**
 * @param isPublic tells whether a value stands in the checklist or the command line anyway, such as the host of the
 * target; it is asked only for keys that do not look secret.
 * @param onSecret called once for each new value, so that a runner can mask it in what other steps print.
 */
function createRedactor(isPublic = () => false, onSecret = () => { }) {
    const secrets = new Set();
    const usualForms = new Set();
    const cuts = new Cuts(secrets);
    // The lengths that begin so, longest first: masking is linear in the text however many secrets there are, and
    // thousands of them may begin alike (`http`).
    const byHead = new Map();
    /** @param usual a form that other programs print too, so that a runner has to know it */
    function register(value, usual = true) {
        if (value.trim().length < shortest || (usual ? usualForms : secrets).has(value))
            return;
        secrets.add(value);
        const head = value.slice(0, shortest);
        const lengths = byHead.get(head);
        if (lengths === undefined)
            byHead.set(head, [value.length]);
        else if (!lengths.includes(value.length))
            lengths.splice(place(lengths, value.length), 0, value.length);
        if (!usual)
            return;
        usualForms.add(value);
        onSecret(value);
    }
    function add(value) {
        const lines = value.split(/\r\n|\r|\n/);
        for (const text of new Set([value, value.trim(), ...lines, ...lines.map((line) => line.trim())])) {
            if (text.length < shortest)
                continue;
            register(text);
            for (const encoded of encodings(text))
                if (encoded !== text)
                    register(encoded);
            for (const form of disguises(text))
                register(form, false);
        }
        for (const [key, inner] of textsInJson(value))
            if (!isPlain(key, inner))
                add(inner);
    }
    function mask(text) {
        if (secrets.size === 0)
            return text;
        let masked = '';
        let copied = 0;
        // Values may overlap: what any of them covers is hidden.
        let [from, to] = [-1, -1];
        const hide = (start, end) => {
            if (start <= to) {
                to = Math.max(to, end);
                return;
            }
            if (from >= 0) {
                masked += text.slice(copied, from) + mark;
                copied = to;
            }
            ;
            [from, to] = [start, end];
        };
        for (let at = 0; at + shortest <= text.length; at++) {
            const lengths = byHead.get(text.slice(at, at + shortest));
            const length = lengths?.find((one) => at + one <= text.length && secrets.has(text.slice(at, at + one)));
            if (length !== undefined)
                hide(at, at + length);
        }
        if (from >= 0) {
            masked += text.slice(copied, from) + mark;
            copied = to;
        }
        return cuts.mask(masked + text.slice(copied));
    }
    function maskDeep(data) {
        if (typeof data === 'string')
            return mask(data);
        if (Array.isArray(data))
            return data.map(maskDeep);
        if (data !== null && typeof data === 'object') {
            return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, maskDeep(value)]));
        }
        return data;
    }
    return {
        add,
        addEnv: (key, value) => {
            if (!isPlain(key, value) && (secretKey.test(key) || !isPublic(value)))
                add(value);
            for (const part of credentialsInUrl(value))
                add(part);
        },
        mask,
        maskDeep,
        values: () => [...usualForms].sort((a, b) => b.length - a.length),
    };
}
/** User and password of a URL, raw and percent-decoded; the user alone only where there is no password. */
function credentialsInUrl(text) {
    const found = [];
    for (const match of text.matchAll(/[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#@:]*)(?::([^\s/?#]*))?@/gi)) {
        const secret = match[2] ? match[2] : match[1];
        if (!secret)
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
/** Where a length belongs among lengths, longest first. */
function place(lengths, length) {
    const at = lengths.findIndex((one) => one < length);
    return at < 0 ? lengths.length : at;
}
/** What programs usually print in place of a text. */
function encodings(text) {
    const base64 = Buffer.from(text).toString('base64');
    const inBase64 = [base64, base64.replace(/=+$/, ''), Buffer.from(text).toString('base64url')];
    if (isUnescaped(text))
        return inBase64;
    const wellFormed = text.toWellFormed();
    const json = JSON.stringify(text).slice(1, -1);
    return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64];
}
/** Whether URLs, JSON and HTML alike write the text as it is. */
function isUnescaped(text) {
    return /^[\w.-]*$/.test(text);
}
/** From this length on a text is told from ordinary words also in another case, or inside of base64. */
const distinct = 8;
/** Forms in which a target may give a text back: other escapes, another case, a part of something in base64. */
function disguises(text) {
    const forms = new Set(isUnescaped(text) ? [] : [...jsonForms(text), ...htmlForms(text), ...urlForms(text)]);
    if (text.length >= distinct) {
        for (const form of [text.toLowerCase(), text.toUpperCase(), ...base64Stems(text)])
            forms.add(form);
    }
    return [...forms];
}
/** As the JSON writers of PHP, Python, Go and Rails escape, and each of them once more inside another text. */
function jsonForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const escaped = (characters, from) => from.replace(characters, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const ascii = escaped(/[^\x20-\x7e]/g, json);
    const slashed = (from) => from.replaceAll('/', '\\/');
    const once = [json, ascii, slashed(json), slashed(ascii), escaped(/[<>&]/g, json), escaped(/[<>&']/g, ascii)];
    return [...new Set(once)].flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
}
function htmlForms(text) {
    const common = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        common,
        common.replaceAll('"', '&quot;'),
        common.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        common.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
        common.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    ];
}
/** As URLs escape in path and query, which is less than percent-encoding as a whole; and with small hex digits. */
function urlForms(text) {
    const percent = encodeURIComponent(text.toWellFormed());
    const inUrl = [`http://x/${text}`, `http://x/?${text}`].flatMap((url) => {
        const written = URL.parse(url)?.href.replace(/^http:\/\/x\/\??/, '');
        return written ? [written] : [];
    });
    return [percent.replace(/%../g, (code) => code.toLowerCase()), ...inUrl];
}
/** What base64 shows of a text wherever it begins in something larger, such as `user:password`. */
function base64Stems(text) {
    const bytes = Buffer.from(text);
    return [0, 1, 2].flatMap((offset) => {
        const whole = Buffer.concat([Buffer.alloc(offset), bytes]);
        const stem = whole.toString('base64').slice(Math.ceil((8 * offset) / 6), Math.floor((8 * whole.length) / 6));
        return [stem, stem.replaceAll('+', '-').replaceAll('/', '_')];
    });
}
/** The texts in a secret that is JSON itself, such as the key of a service account. */
function textsInJson(value) {
    if (!/^\s*[{[]/.test(value))
        return [];
    try {
        const found = [];
        JSON.parse(value, (key, inner) => {
            if (typeof inner === 'string')
                found.push([key, inner]);
        });
        return found;
    }
    catch {
        return [];
    }
}
/** Before a mark of omission a value may begin, after it one may end: probes cut what they show to size. */
class Cuts {
    #secrets;
    #heads = new Map();
    #tails = new Map();
    #known = 0;
    constructor(secrets) {
        this.#secrets = secrets;
    }
    mask(text) {
        // What was cut without a mark has the length that is shown at most.
        const ends = text.length === cutAt ? [text.length] : [];
        for (let at = text.lastIndexOf('…'); at >= 0 && ends.length < mostCuts; at = text.lastIndexOf('…', at - 1)) {
            ends.push(at);
            if (at === 0)
                break;
        }
        if (ends.length === 0)
            return text;
        this.#learn();
        let masked = text;
        // From the last to the first, so that places stay as they are.
        for (const at of ends) {
            const after = this.#endOfValue(masked, at + 1);
            const before = this.#startOfValue(masked, at);
            masked =
                masked.slice(0, before) +
                    (before < at ? mark : '') +
                    masked.slice(at, at + 1) +
                    (after > at + 1 ? mark : '') +
                    masked.slice(Math.max(after, at + 1));
        }
        return masked;
    }
    #startOfValue(text, end) {
        for (let at = Math.max(0, end - cutAt); at + shortest <= end; at++) {
            const part = text.slice(at, end);
            if (this.#heads.get(part.slice(0, shortest))?.some((value) => value.startsWith(part)))
                return at;
        }
        return end;
    }
    #endOfValue(text, start) {
        for (let at = Math.min(text.length, start + cutAt); at >= start + shortest; at--) {
            const part = text.slice(start, at);
            if (this.#tails.get(part.slice(-shortest))?.some((value) => value.endsWith(part)))
                return at;
        }
        return start;
    }
    #learn() {
        if (this.#known === this.#secrets.size)
            return;
        this.#known = this.#secrets.size;
        this.#heads = Map.groupBy(this.#secrets, (value) => value.slice(0, shortest));
        this.#tails = Map.groupBy(this.#secrets, (value) => value.slice(-shortest));
    }
}


/***/ }),

/***/ 3885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unmatchedGlobs),
/* harmony export */   d: () => (/* binding */ skipReasons)
/* harmony export */ });
/** Why an item is not asked in this run, or null where it is asked. */
function skipReasons(items, selection) {
    const wanted = selection.only.length === 0 ? undefined : closure(items, selection.only);
    return new Map(items.map((item) => [item.id, reason(item, selection, wanted)]));
}
function reason(item, selection, wanted) {
    if (wanted && !wanted.has(item.id))
        return `not among \`only: ${selection.only.join(', ')}\``;
    if (!item.when)
        return 'its `when` is false in this environment';
    if (selection.phase !== null && item.phase !== null && item.phase !== selection.phase) {
        return `belongs to the phase ${item.phase}; this run is ${selection.phase}`;
    }
    if (item.changesState && !selection.allowStateChanges) {
        return 'writes to the target; allow it with --allow-state-changes (input allow-state-changes: true)';
    }
    return null;
}
/** Ids that no glob of `only` selects anything for. */
function unmatchedGlobs(items, only) {
    return only.filter((glob) => !items.some((item) => selects(glob, item)));
}
/** The selected items and everything that they need. */
function closure(items, only) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const wanted = new Set();
    const add = (id) => {
        if (wanted.has(id))
            return;
        wanted.add(id);
        for (const need of byId.get(id)?.needs ?? [])
            add(need);
    };
    for (const item of items)
        if (only.some((glob) => selects(glob, item)))
            add(item.id);
    return wanted;
}
function selects(glob, item) {
    if (glob.startsWith('tag:'))
        return item.tags.some((tag) => globMatches(glob.slice(4), tag));
    return globMatches(glob, item.id);
}
function globMatches(glob, name) {
    const parts = glob.split('*');
    const [first = '', last = ''] = [parts[0], parts.at(-1)];
    if (parts.length === 1)
        return glob === name;
    if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
        const found = name.indexOf(part, at);
        if (found < 0)
            return false;
        at = found + part.length;
    }
    return at <= name.length - last.length;
}


/***/ })

};
