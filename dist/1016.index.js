export const id = 1016;
export const ids = [1016];
export const modules = {

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

/***/ 78635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nginx: () => (/* binding */ nginx)
});

// EXTERNAL MODULE: ./lib/check/files/define.js + 1 modules
var files_define = __webpack_require__(21977);
;// CONCATENATED MODULE: ./lib/formats/nginx/tree.js
/** Builds scopes from directives. Only servers of http count; those of `stream` and `mail` answer no browser. */
function treeOf(directives) {
    const top = { name: '', args: [], file: '', line: 1, column: 1, block: [...directives] };
    const root = scopeOf(top, undefined);
    const servers = walk(root).filter((scope) => scope.directive.name === 'server' &&
        !chain(scope).some(({ directive }) => /^(stream|mail)$/.test(directive.name)));
    return { root, servers };
}
function scopeOf(directive, parent) {
    const children = [];
    const scope = { directive, parent, children };
    for (const child of directive.block ?? [])
        if (child.block)
            children.push(scopeOf(child, scope));
    return scope;
}
/** The scope and every scope inside it, in the order of the text. */
function walk(scope) {
    return [scope, ...scope.children.flatMap(walk)];
}
/** The scope and every scope around it, the innermost first. */
function chain(scope) {
    const scopes = [];
    for (let one = scope; one; one = one.parent)
        scopes.push(one);
    return scopes;
}
/** The directives of this name in this block itself. */
function own(scope, name) {
    return (scope.directive.block ?? []).filter((directive) => directive.name === name);
}
/** The directives of this name that are in force here: those of the innermost block that has any. */
function inForce(scope, name) {
    for (const one of chain(scope)) {
        const found = own(one, name);
        if (found.length > 0)
            return found;
    }
    return [];
}
/** The arguments of the last directive of this name in force here. */
function argsOf(scope, name) {
    return inForce(scope, name)
        .at(-1)
        ?.args.map((word) => word.text);
}
function texts(directive) {
    return directive.args.map((word) => word.text);
}
function place(directive) {
    return { file: directive.file, line: directive.line, column: directive.column };
}
/** `location /static/` as it is written, for messages. */
function label(directive) {
    return [directive.name, ...texts(directive)].join(' ').slice(0, 120);
}

;// CONCATENATED MODULE: ./lib/kinds/nginx/judge.js

function seen({ files, directives, notes }) {
    const tree = treeOf(directives);
    // What could not be read is said whatever was selected: the rules did not see it.
    const includes = notes.map(includeDraft);
    if (tree.servers.length > 0)
        return { subjects: [tree], said: includes };
    const noServer = {
        rule: 'nginx/no-server',
        message: 'The configuration has no server of http, so nothing could be judged',
        expected: 'a server block, in the files or in what they include',
        observed: `${files.length} files, no server block`,
        location: { file: files[0] ?? 'nginx.conf' },
        inconclusive: true,
    };
    return { subjects: [], said: [noServer, ...includes] };
}
function includeDraft(note) {
    const path = note.path.slice(0, 150);
    const location = { file: note.file, line: note.line, column: note.column };
    const rule = 'nginx/include-missing';
    switch (note.kind) {
        case 'missing': {
            const message = `The included file ${path} is not there`;
            return { rule, level: 'error', message, expected: path, observed: 'no such file', location };
        }
        case 'empty-glob': {
            const message = `The include ${path} matches no file`;
            return { rule, level: 'warning', message, expected: 'at least one file', observed: 'none', location };
        }
        case 'outside': {
            const message = `${path} lies outside the checkout, so what it says was not judged`;
            return { rule, level: 'warning', message, expected: 'a file that can be read', observed: 'not read', location };
        }
        case 'stock': {
            const message = `${path} comes with nginx and was not read`;
            return { rule, level: 'info', message, expected: 'nothing', observed: 'not read', location };
        }
    }
}

// EXTERNAL MODULE: ./lib/check/files/observe.js + 2 modules
var observe = __webpack_require__(77818);
// EXTERNAL MODULE: ./lib/formats/glob.js
var glob = __webpack_require__(97224);
;// CONCATENATED MODULE: ./lib/formats/nginx/parse.js
/** nginx reads words into a buffer of this size and refuses longer ones. */
const longestWord = 4096;
const deepest = 64;
const mostDirectives = 20_000;
/**
 * Reads the text of one configuration file by the rules of nginx's own reader: words, quotes, escapes, `;` and blocks.
 * Stops at the first fault, as nginx does. Includes are left as directives.
 */
function parseNginx(text, file) {
    const reader = new Reader(text, file);
    try {
        return { directives: reader.read() };
    }
    catch (error) {
        if (error instanceof SyntaxFault)
            return { directives: [], fault: error.fault };
        throw error;
    }
}
class SyntaxFault extends Error {
    fault;
    constructor(fault) {
        super(fault.message);
        this.fault = fault;
    }
}
class Reader {
    #text;
    #file;
    #at = 0;
    #line = 1;
    #lineStart = 0;
    #count = 0;
    constructor(text, file) {
        this.#text = text.replace(/^\uFEFF/, '');
        this.#file = file;
    }
    read() {
        const top = [];
        const open = [top];
        let words = [];
        for (;;) {
            this.#skipSpace();
            const char = this.#text[this.#at];
            if (char === undefined)
                break;
            if (char === ';' || char === '{') {
                const [first, ...args] = words;
                if (!first)
                    throw this.#fault(`unexpected "${char}"`);
                words = [];
                if (++this.#count > mostDirectives)
                    throw this.#fault(`more than ${mostDirectives} directives`);
                const directive = { name: first.text, args, file: this.#file, line: first.line, column: first.column };
                this.#next();
                if (char === ';') {
                    open.at(-1)?.push(directive);
                }
                else if (/_by_lua_block$/.test(first.text)) {
                    this.#skipLua();
                    open.at(-1)?.push({ ...directive, block: [] });
                }
                else {
                    const block = [];
                    open.at(-1)?.push({ ...directive, block });
                    open.push(block);
                    if (open.length > deepest)
                        throw this.#fault(`blocks nested deeper than ${deepest}`);
                }
            }
            else if (char === '}') {
                if (words.length > 0)
                    throw this.#fault('unexpected "}": the directive before it does not end with ";"');
                if (open.length === 1)
                    throw this.#fault('unexpected "}"');
                open.pop();
                this.#next();
            }
            else {
                words.push(this.#word(char));
            }
        }
        if (words.length > 0)
            throw this.#fault('unexpected end of file, expecting ";" or "}"');
        if (open.length > 1)
            throw this.#fault('unexpected end of file, expecting "}"');
        return top;
    }
    #next() {
        if (this.#text[this.#at] === '\n') {
            this.#line++;
            this.#lineStart = this.#at + 1;
        }
        this.#at++;
    }
    #skipSpace() {
        for (;;) {
            const char = this.#text[this.#at];
            if (char === ' ' || char === '\t' || char === '\r' || char === '\n') {
                this.#next();
            }
            else if (char === '#') {
                const end = this.#text.indexOf('\n', this.#at);
                this.#at = end < 0 ? this.#text.length : end;
            }
            else {
                return;
            }
        }
    }
    #word(first) {
        const start = { line: this.#line, column: this.#at - this.#lineStart + 1 };
        const quote = first === '"' || first === "'" ? first : undefined;
        if (quote)
            this.#next();
        const parts = [];
        let length = 0;
        for (;;) {
            const char = this.#text[this.#at];
            if (char === undefined) {
                throw quote
                    ? this.#fault(`a ${quote} without its end`, start)
                    : this.#fault('unexpected end of file, expecting ";" or "}"');
            }
            if (char === '\\') {
                const escaped = this.#text[this.#at + 1];
                if (escaped === undefined)
                    throw this.#fault('unexpected end of file after "\\"');
                parts.push(unescaped(escaped));
                this.#next();
                this.#next();
            }
            else if (quote) {
                this.#next();
                if (char === quote)
                    break;
                parts.push(char);
            }
            else if (char === '$' && this.#text[this.#at + 1] === '{') {
                parts.push('${');
                this.#next();
                this.#next();
            }
            else if (/[\s;{]/.test(char)) {
                break;
            }
            else {
                parts.push(char);
                this.#next();
            }
            if (++length > longestWord)
                throw this.#fault('a word of more than 4096 characters', start);
        }
        if (quote && !/[\s;{)]/.test(this.#text[this.#at] ?? ';')) {
            throw this.#fault(`unexpected "${this.#text[this.#at]}" after a quoted word`);
        }
        return { text: parts.join(''), quoted: quote !== undefined, ...start };
    }
    /** Skips the code of a Lua block to its closing brace. */
    #skipLua() {
        const start = { line: this.#line, column: this.#at - this.#lineStart + 1 };
        for (let depth = 1; depth > 0;) {
            const char = this.#text[this.#at];
            if (char === undefined)
                throw this.#fault('a Lua block without its end', start);
            if (char === '{')
                depth++;
            else if (char === '}')
                depth--;
            else if (char === '"' || char === "'")
                this.#skipLuaString(char);
            else if (this.#text.startsWith('--', this.#at)) {
                const end = this.#text.indexOf('\n', this.#at);
                this.#at = (end < 0 ? this.#text.length : end) - 1;
            }
            this.#next();
        }
    }
    #skipLuaString(quote) {
        this.#next();
        while (this.#at < this.#text.length && this.#text[this.#at] !== quote && this.#text[this.#at] !== '\n') {
            if (this.#text[this.#at] === '\\')
                this.#next();
            this.#next();
        }
    }
    #fault(message, at = { line: this.#line, column: this.#at - this.#lineStart + 1 }) {
        return new SyntaxFault({ message, file: this.#file, ...at });
    }
}
/** nginx turns these escapes into characters and keeps every other backslash. */
function unescaped(char) {
    if (char === '"' || char === "'" || char === '\\')
        return char;
    if (char === 't')
        return '\t';
    if (char === 'r')
        return '\r';
    if (char === 'n')
        return '\n';
    return `\\${char}`;
}

// EXTERNAL MODULE: ./lib/formats/paths.js
var paths = __webpack_require__(83380);
;// CONCATENATED MODULE: ./lib/kinds/nginx/includes.js



const mostFiles = 200;
const deepestInclude = 10;
const includes_mostDirectives = 50_000;
/** Files that come with nginx's own package and are not kept in a repository. */
const stock = /(^|\/)(mime\.types|(fastcgi|uwsgi|scgi|proxy)_params|fastcgi\.conf|koi-(utf|win)|win-utf)$|(^|\/)modules-enabled\/|^\/usr\/share\/nginx\/modules\//;
/** Reads main files with everything they include. A main file that another one includes is judged as its part. */
async function loadNginx(reader, mains) {
    const loads = [];
    for (const main of mains) {
        const loader = new Loader(reader, (0,paths/* directoryOf */.j)(main));
        const directives = await loader.file(main, []);
        loads.push({ main, directives, loader });
    }
    const own = loads.filter(({ main }) => !loads.some((other) => other.main !== main && other.loader.included.has(main)));
    const kept = own.length > 0 ? own : loads;
    return {
        files: [...new Set(kept.flatMap(({ loader }) => loader.files))],
        directives: kept.flatMap(({ directives }) => directives),
        notes: kept.flatMap(({ loader }) => loader.notes),
        faults: kept.flatMap(({ loader }) => loader.faults),
    };
}
class Loader {
    files = [];
    included = new Set();
    notes = [];
    faults = [];
    #reader;
    #directory;
    #count = 0;
    constructor(reader, directory) {
        this.#reader = reader;
        this.#directory = directory;
    }
    async file(path, chain) {
        const source = await this.#reader.read(path);
        if (source === null) {
            this.faults.push({ message: `there is no file ${path}`, file: path });
            return [];
        }
        this.files.push(path);
        const { directives, fault } = parseNginx(source.text, path);
        if (fault)
            this.faults.push(fault);
        return this.#expand(directives, [...chain, path]);
    }
    async #expand(directives, chain) {
        const expanded = [];
        for (const directive of directives) {
            if (++this.#count > includes_mostDirectives) {
                if (this.#count === includes_mostDirectives + 1) {
                    this.faults.push({ message: `more than ${includes_mostDirectives} directives in all`, ...at(directive) });
                }
                break;
            }
            if (directive.name === 'include' && !directive.block)
                expanded.push(...(await this.#include(directive, chain)));
            else if (directive.block)
                expanded.push({ ...directive, block: await this.#expand(directive.block, chain) });
            else
                expanded.push(directive);
        }
        return expanded;
    }
    async #include(directive, chain) {
        const written = directive.args[0]?.text;
        if (written === undefined || directive.args.length > 1) {
            this.faults.push({ message: 'invalid number of arguments in "include"', ...at(directive) });
            return [];
        }
        const note = (kind) => {
            this.notes.push({ kind, path: written, ...at(directive) });
            return [];
        };
        const path = this.#resolve(written);
        if (path === undefined)
            return note(stock.test(written) ? 'stock' : 'outside');
        const paths = (0,glob/* isGlob */.f)(path) ? await this.#reader.glob(path) : [path];
        if (paths.length === 0)
            return note(stock.test(written) ? 'stock' : 'empty-glob');
        const found = [];
        for (const one of paths) {
            if (chain.includes(one) || chain.length > deepestInclude || this.files.length >= mostFiles) {
                this.faults.push({
                    message: chain.includes(one)
                        ? `${one} includes itself`
                        : `includes nested deeper than ${deepestInclude} or more than ${mostFiles} files`,
                    ...at(directive),
                });
                return found;
            }
            if (!(0,glob/* isGlob */.f)(path) && !(await this.#reader.isThere(one)))
                return note(this.#absent(written));
            this.included.add(one);
            found.push(...(await this.file(one, chain)));
        }
        return found;
    }
    #absent(written) {
        if (stock.test(written))
            return 'stock';
        return this.#reader.confined && written.startsWith('/') ? 'outside' : 'missing';
    }
    /** Where an include is read. In a checkout `/etc/nginx` is taken for the directory of the main file. */
    #resolve(written) {
        if (!written.startsWith('/'))
            return (0,paths/* joinPath */.u)(this.#directory, written);
        if (!this.#reader.confined)
            return (0,paths/* joinPath */.u)('/', written);
        const inside = /^\/(?:usr\/local\/)?etc\/nginx\/(.+)$/.exec(written)?.[1];
        return inside === undefined ? undefined : (0,paths/* joinPath */.u)(this.#directory, inside);
    }
}
function at(directive) {
    return { file: directive.file, line: directive.line, column: directive.column };
}

;// CONCATENATED MODULE: ./lib/kinds/nginx/observe.js


/** Reads the configuration with everything it includes. Nothing is started and no name is resolved. */
function observe_observe(asked, config, world) {
    return (0,observe/* observeFiles */.A)(asked, config, world, {
        kind: 'nginx',
        missing: {
            message: (path) => (path === undefined ? 'There is no nginx configuration to judge' : `There is no file ${path}`),
            expected: asked.usual
                .flatMap(({ paths }) => paths)
                .join(', ')
                .slice(0, 200),
        },
        load: ({ files }, reader) => loadNginx(reader, files),
    });
}

// EXTERNAL MODULE: ./lib/check/files/questions.js
var questions = __webpack_require__(55813);
// EXTERNAL MODULE: ./lib/check/place.js
var check_place = __webpack_require__(14163);
;// CONCATENATED MODULE: ./lib/kinds/nginx/questions.js


/** Where nginx's configuration usually stands in a checkout; the first that is there is the one. */
const usualNames = [
    'nginx/nginx.conf',
    'nginx.conf',
    'docker/nginx/nginx.conf',
    'deploy/nginx/nginx.conf',
    'deploy/nginx.conf',
    'config/nginx.conf',
    'conf/nginx.conf',
    'nginx/default.conf',
];
const inCheckout = [
    { paths: usualNames, pick: 'first' },
    { paths: ['nginx/conf.d/*.conf'], pick: 'there' },
];
const onServer = [{ paths: ['/etc/nginx/nginx.conf'], pick: 'first' }];
/** The configuration, and what it includes. */
function questions_questions(config, scene) {
    return (0,questions/* fileQuestions */.u)(config, scene, {
        usual: (0,check_place/* serverOf */.FN)(config, scene) === null ? inCheckout : onServer,
        more: { later: 'what they include', atMost: 500 },
    });
}

// EXTERNAL MODULE: ./lib/formats/host.js
var host = __webpack_require__(16612);
;// CONCATENATED MODULE: ./lib/kinds/nginx/servers.js


/** The sockets of a server; nginx listens on `*:80` when none is written. */
function listens(server) {
    const written = own(server, 'listen');
    if (written.length === 0)
        return [{ address: '*', port: 80, ssl: false, loopback: false }];
    return written.map((directive) => {
        const [socket = '', ...options] = texts(directive);
        const ssl = options.includes('ssl') || options.includes('quic');
        if (socket.startsWith('unix:'))
            return { address: socket, port: 0, ssl, loopback: true };
        const match = /^(?:(\[[^\]]*\]|[^:]*):)?(\d+)$/.exec(socket);
        const address = match ? (match[1] ?? '*') : socket;
        const port = match ? Number(match[2]) : 80;
        return { address, port, ssl, loopback: (0,host/* isLoopback */.U9)(address) };
    });
}
/** Whether a server ends TLS connections, by `listen … ssl` or by the old `ssl on`. */
function endsTls(server) {
    return listens(server).some((listen) => listen.ssl) || inForce(server, 'ssl').some((one) => texts(one)[0] === 'on');
}
/** Whether a server is reached by clients: not a unix socket, not loopback alone. */
function isPublic(server) {
    return listens(server).some((listen) => !listen.loopback);
}
const passes = ['proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'grpc_pass', 'scgi_pass'];
/** Blocks of a server that hand requests to an application. */
function passing(server, names = passes) {
    return walk(server).filter((scope) => names.some((name) => own(scope, name).length > 0));
}
/** Whether a server answers with pages or files of its own, rather than redirecting or refusing everything. */
function serves(server) {
    if (rejectsHandshake(server))
        return false;
    if (own(server, 'return').length > 0)
        return walk(server).some((scope) => scope !== server && isServing(scope));
    const locations = walk(server).filter((scope) => scope.directive.name === 'location');
    if (locations.some(isServing))
        return true;
    if (locations.some((scope) => isRootLocation(scope) && own(scope, 'return').length > 0))
        return false;
    return inForce(server, 'root').length > 0 || locations.length > 0;
}
function isServing(scope) {
    if (scope.directive.name !== 'location' || isAcme(scope))
        return false;
    return ['root', 'alias', 'try_files', ...passes].some((name) => own(scope, name).length > 0);
}
function rejectsHandshake(server) {
    return inForce(server, 'ssl_reject_handshake').some((one) => texts(one)[0] === 'on');
}
/** The location of certificate challenges. */
function isAcme(scope) {
    return texts(scope.directive).some((text) => /^\^?\/\\?\.well-known\b/.test(text));
}
/** `location /`: the one that answers what no other does. */
function isRootLocation(scope) {
    const args = texts(scope.directive).filter((text) => text !== '^~');
    return scope.directive.name === 'location' && args.length === 1 && args[0] === '/';
}
/** Names of a server, for messages. */
function nameOf(server) {
    const names = own(server, 'server_name').flatMap(texts);
    return names.length > 0 ? names.slice(0, 3).join(' ').slice(0, 120) : 'without a name';
}

;// CONCATENATED MODULE: ./lib/kinds/nginx/rules/access.js


function serverTokens({ servers }) {
    const seen = new Set();
    return servers.flatMap((server) => {
        const directive = inForce(server, 'server_tokens').at(-1);
        const value = directive ? (texts(directive)[0] ?? '') : undefined;
        if (value === 'off' || value === '' || seen.has(directive))
            return [];
        seen.add(directive);
        return [
            {
                message: 'The version of nginx is told to everybody',
                expected: 'server_tokens off',
                observed: value === undefined ? 'the default, on' : `server_tokens ${value}`.slice(0, 100),
                location: place(directive ?? server.directive),
            },
        ];
    });
}
function statusExposed({ servers }) {
    return servers.flatMap((server) => walk(server).flatMap((scope) => {
        const status = own(scope, 'stub_status')[0] ?? own(scope, 'status')[0];
        if (!status || isRestricted(scope) || listens(server).every((listen) => listen.loopback))
            return [];
        return [
            {
                message: `${label(scope.directive)} shows the server's counters to everybody`,
                expected: 'allow 127.0.0.1; deny all',
                observed: 'no restriction of access in force here',
                location: place(status),
            },
        ];
    }));
}
function isRestricted(scope) {
    const rules = inForce(scope, 'deny').some((one) => texts(one)[0] === 'all');
    const basic = argsOf(scope, 'auth_basic');
    const asks = (basic !== undefined && basic[0] !== 'off') || inForce(scope, 'auth_request').length > 0;
    return rules || asks || chain(scope).some((one) => own(one, 'internal').length > 0);
}
function allowWithoutDeny({ root }) {
    return walk(root).flatMap((scope) => {
        const allow = own(scope, 'allow').find((one) => texts(one)[0] !== 'all');
        if (!allow || own(scope, 'deny').length > 0)
            return [];
        return [
            {
                message: `${label(scope.directive) || 'http'} allows some addresses but denies nobody`,
                expected: 'deny all after the allowed addresses',
                observed: label(allow),
                location: place(allow),
            },
        ];
    });
}
/** The rules of this family by their names. */
const accessRules = {
    'server-tokens': serverTokens,
    'status-exposed': statusExposed,
    'allow-without-deny': allowWithoutDeny,
};

// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
;// CONCATENATED MODULE: ./lib/kinds/nginx/rules/files.js



function aliasTraversal({ root }) {
    return walk(root).flatMap((scope) => {
        const alias = own(scope, 'alias')[0];
        const args = texts(scope.directive);
        const isPrefix = args.length === 1 || (args.length === 2 && args[0] === '^~');
        const path = args.at(-1) ?? '';
        if (!alias || scope.directive.name !== 'location' || !isPrefix || path.endsWith('/'))
            return [];
        if (!texts(alias)[0]?.endsWith('/'))
            return [];
        return [
            {
                message: `${path}../ reads what lies beside the alias, since the location lacks its final slash`,
                expected: `location ${path}/`,
                observed: (0,bounded/* bounded */.Mm)(`location ${path} with alias ${texts(alias)[0]}`),
                location: place(scope.directive),
            },
        ];
    });
}
function autoindex({ root }) {
    return walk(root).flatMap((scope) => own(scope, 'autoindex').flatMap((one) => texts(one)[0] === 'on'
        ? [
            {
                message: `${label(scope.directive) || 'The configuration'} lists its directories to everybody`,
                expected: 'autoindex off',
                observed: 'autoindex on',
                location: place(one),
            },
        ]
        : []));
}
function dotfiles({ servers }) {
    return servers.flatMap((server) => {
        const from = fromDisk(server);
        if (!from || guardsDotfiles(server))
            return [];
        return [
            {
                message: `The server ${nameOf(server)} gives out files whose names start with a dot, such as .env and .git`,
                expected: 'location ~ /\\. { deny all; }',
                observed: `${label(from.directive)} serves files and nothing denies them`,
                location: place(from.directive),
            },
        ];
    });
}
/** The block that gives out files of a whole tree: a root for everything, not an alias for one directory. */
function fromDisk(server) {
    const root = walk(server).find((scope) => isRootLocation(scope) && (own(scope, 'root').length > 0 || own(scope, 'try_files').length > 0));
    if (root)
        return (own(root, 'try_files').flatMap(texts)[0] ?? '$uri').startsWith('$uri') ? root : undefined;
    const handed = walk(server).some((scope) => isRootLocation(scope) && (passing(scope).length > 0 || own(scope, 'return').length > 0));
    return !handed && serves(server) && inForce(server, 'root').length > 0 && own(server, 'return').length === 0
        ? server
        : undefined;
}
function guardsDotfiles(server) {
    return walk(server).some((scope) => {
        const [operator = '', pattern = ''] = texts(scope.directive);
        if (scope.directive.name !== 'location' || !operator.startsWith('~'))
            return false;
        if (!/^\^?\(?\^?\/?\(?(\\\.|\[\.\])/.test(pattern) && !/\/\\\./.test(pattern))
            return false;
        if (isAcme(scope))
            return false;
        const codes = own(scope, 'return').map((one) => texts(one)[0]);
        return own(scope, 'deny').some((one) => texts(one)[0] === 'all') || codes.some((code) => /^4\d\d$/.test(code ?? ''));
    });
}
function rootExposed({ root }) {
    const wide = /^\/(|etc|home|root|var|usr|opt|srv|proc|tmp|app|code|usr\/src\/app|usr\/local)\/?$/;
    return walk(root).flatMap((scope) => [...own(scope, 'root'), ...own(scope, 'alias')].flatMap((one) => {
        const path = texts(one)[0] ?? '';
        if (!wide.test(path))
            return [];
        return [
            {
                message: `${one.name} ${path} opens a whole system or source directory to the web`,
                expected: 'a directory that holds nothing but public files',
                observed: label(one),
                location: place(one),
            },
        ];
    }));
}
/** A `try_files` that ends in a named location which is not there answers 500. */
function tryFiles({ servers }) {
    return servers.flatMap((server) => {
        const named = new Set(walk(server).flatMap((scope) => (scope.directive.name === 'location' ? texts(scope.directive).slice(0, 1) : [])));
        return walk(server).flatMap((scope) => own(scope, 'try_files').flatMap((one) => {
            const last = texts(one).at(-1) ?? '';
            if (texts(one).length < 2) {
                return [tryDraft('try_files has no fallback', 'a file and a fallback', label(one), one)];
            }
            if (!last.startsWith('@') || named.has(last))
                return [];
            return [tryDraft(`try_files falls back to ${last}, which is not defined`, `location ${last}`, label(one), one)];
        }));
    });
}
function tryDraft(message, expected, observed, at) {
    return { message, expected, observed, location: place(at) };
}
const staticPath = /^\^?\/?(static|assets|media|_next\/static|dist|build|css|js|img|images|fonts)\b/;
const staticSuffix = /\b(css|js)\b/;
function staticCache({ servers }) {
    return servers.flatMap((server) => walk(server).flatMap((scope) => {
        const pattern = texts(scope.directive).at(-1) ?? '';
        const isRegex = (texts(scope.directive)[0] ?? '').startsWith('~');
        const isStatic = staticPath.test(pattern) || (isRegex && staticSuffix.test(pattern));
        if (scope.directive.name !== 'location' || !isStatic || passing(scope).length > 0)
            return [];
        if (own(scope, 'return').length > 0 || own(scope, 'deny').length > 0 || isCached(scope))
            return [];
        return [
            {
                message: `${label(scope.directive)} is served without a lifetime, so browsers ask for every file again`,
                expected: 'expires 30d, or add_header Cache-Control with max-age',
                observed: 'no expires and no Cache-Control in force here',
                location: place(scope.directive),
            },
        ];
    }));
}
function isCached(scope) {
    const expires = argsOf(scope, 'expires')?.at(-1);
    if (expires !== undefined && !/^(off|epoch|-.*|0)$/.test(expires))
        return true;
    return inForce(scope, 'add_header').some((one) => {
        const [name = '', value = ''] = texts(one);
        return (name.toLowerCase() === 'cache-control' && (/max-age\s*=\s*[1-9]|immutable/i.test(value) || value.includes('$')));
    });
}
/** What `gzip_types` must name besides text/html, which is always compressed. */
const textTypes = ['text/css', 'javascript'];
function compression({ servers }) {
    const serving = servers.filter(serves);
    const faults = serving.flatMap((server) => {
        const fault = compressionFault(server, 'brotli') === undefined ? undefined : compressionFault(server, 'gzip');
        return fault ? [{ server, fault }] : [];
    });
    const [first] = faults;
    if (!first)
        return [];
    return [
        {
            message: `${first.fault} (${faults.length} of ${serving.length} serving servers)`,
            expected: 'gzip on, and gzip_types with text/css and application/javascript; or brotli likewise',
            observed: first.fault,
            location: place(inForce(first.server, 'gzip').at(-1) ?? first.server.directive),
        },
    ];
}
function compressionFault(server, module) {
    if (argsOf(server, module)?.[0] !== 'on')
        return 'Nothing is compressed';
    const types = argsOf(server, `${module}_types`) ?? [];
    if (types.includes('*'))
        return undefined;
    const missing = textTypes.filter((wanted) => !types.some((type) => type.includes(wanted)));
    return missing.length > 0 ? `Only part of the text is compressed: no ${missing.join(', no ')}` : undefined;
}
/** The rules of this family by their names. */
const filesRules = {
    autoindex,
    'alias-traversal': aliasTraversal,
    'root-exposed': rootExposed,
    dotfiles,
    'try-files': tryFiles,
    compression,
    'static-cache': staticCache,
};

;// CONCATENATED MODULE: ./lib/kinds/nginx/rules/headers.js


const security = new Set([
    'strict-transport-security',
    'content-security-policy',
    'x-frame-options',
    'x-content-type-options',
    'referrer-policy',
    'permissions-policy',
    'cross-origin-opener-policy',
    'cross-origin-resource-policy',
    'cross-origin-embedder-policy',
]);
function headerNames(scope) {
    return own(scope, 'add_header').map((one) => texts(one)[0] ?? '');
}
/** nginx inherits `add_header` only into blocks that have none of their own. */
function headerLost({ servers }) {
    return servers.flatMap((server) => walk(server).flatMap((scope) => {
        const mine = headerNames(scope);
        if (mine.length === 0 || !scope.parent || argsOf(scope, 'add_header_inherit')?.[0] === 'merge')
            return [];
        const kept = new Set(mine.map((name) => name.toLowerCase()));
        const outer = inForce(scope.parent, 'add_header').map((one) => texts(one)[0] ?? '');
        const lost = [...new Set(outer)].filter((name) => security.has(name.toLowerCase()) && !kept.has(name.toLowerCase()));
        const first = own(scope, 'add_header')[0];
        if (lost.length === 0 || !first)
            return [];
        return [
            {
                message: `${label(scope.directive)} has an add_header of its own and so loses ${lost.join(', ')}`,
                expected: 'the headers repeated here, by an include that both blocks have',
                observed: `only ${mine.join(', ').slice(0, 150)}`,
                location: place(first),
            },
        ];
    }));
}
function securityHeaders({ servers }) {
    return servers
        .filter((server) => endsTls(server) && serves(server))
        .flatMap((server) => {
        const sent = new Map(inForce(server, 'add_header').map((one) => [texts(one)[0]?.toLowerCase() ?? '', texts(one)[1] ?? '']));
        const missing = [
            ...(sent.get('x-content-type-options')?.toLowerCase() === 'nosniff' ? [] : ['X-Content-Type-Options']),
            ...(sent.has('x-frame-options') || sent.get('content-security-policy')?.includes('frame-ancestors')
                ? []
                : ['X-Frame-Options']),
            ...(sent.has('referrer-policy') ? [] : ['Referrer-Policy']),
        ];
        if (missing.length === 0)
            return [];
        return [
            {
                message: `The server ${nameOf(server)} does not send ${missing.join(', ')} itself`,
                expected: 'the headers on every answer, also on files that nginx serves',
                observed: 'no add_header for them; the application may send them',
                location: place(server.directive),
            },
        ];
    });
}
/** The rules of this family by their names. */
const headersRules = {
    'header-lost': headerLost,
    'security-headers': securityHeaders,
};

;// CONCATENATED MODULE: ./lib/kinds/nginx/rules/limits.js


function bodySize({ servers }) {
    const expected = 'client_max_body_size as large as the largest upload, such as 10m';
    const seen = new Set();
    const drafts = [];
    for (const server of servers.filter(serves)) {
        for (const scope of walk(server)) {
            const [directive] = own(scope, 'client_max_body_size');
            if (directive)
                drafts.push(...largeBody(directive, seen));
        }
        const inherited = inForce(server, 'client_max_body_size').at(-1);
        if (inherited)
            drafts.push(...largeBody(inherited, seen));
        const anywhere = walk(server).some((scope) => own(scope, 'client_max_body_size').length > 0);
        if (!inherited && !anywhere && passing(server).length > 0) {
            const message = `The server ${nameOf(server)} refuses uploads above 1 MiB, the default`;
            drafts.push({ level: 'info', message, expected, observed: 'not set', location: place(server.directive) });
        }
    }
    return drafts;
    function largeBody(directive, known) {
        if (known.has(directive))
            return [];
        known.add(directive);
        const written = texts(directive)[0] ?? '';
        const match = /^(\d+)([kmg]?)$/i.exec(written);
        const bytes = Number(match?.[1]) * ({ k: 1024, m: 1024 ** 2, g: 1024 ** 3 }[match?.[2]?.toLowerCase() ?? ''] ?? 1);
        if (match && bytes > 0 && bytes <= 1024 ** 3)
            return [];
        const message = bytes === 0 ? 'Uploads have no limit, so one client can fill the disk' : 'Uploads may be larger than 1 GiB';
        return [{ message, expected, observed: label(directive), location: place(directive) }];
    }
}
const limits = [
    { zone: 'limit_req_zone', use: 'limit_req' },
    { zone: 'limit_conn_zone', use: 'limit_conn' },
];
function zonesOf({ root }, { zone, use }) {
    const scopes = walk(root);
    const declared = new Map(scopes
        .flatMap((scope) => own(scope, zone))
        .flatMap((one) => {
        const name = texts(one)
            .map((text) => /^zone=([^:]+)/.exec(text)?.[1])
            .find((found) => found !== undefined);
        return name === undefined ? [] : [[name, one]];
    }));
    const used = new Map(scopes
        .flatMap((scope) => own(scope, use))
        .flatMap((one) => {
        const args = texts(one);
        const name = use === 'limit_conn' ? args[0] : args.map((text) => /^zone=(.+)/.exec(text)?.[1]).find((found) => found);
        return name === undefined ? [] : [[name, one]];
    }));
    return { declared, used };
}
function limitZoneUnused(tree) {
    return limits.flatMap((limit) => {
        const { declared, used } = zonesOf(tree, limit);
        return [...declared].flatMap(([name, one]) => used.has(name)
            ? []
            : [
                {
                    message: `The zone ${name} of ${limit.zone} limits nothing`,
                    expected: `${limit.use} with this zone in a server or location`,
                    observed: 'declared and never used',
                    location: place(one),
                },
            ]);
    });
}
function limitZoneUndeclared(tree) {
    return limits.flatMap((limit) => {
        const { declared, used } = zonesOf(tree, limit);
        return [...used].flatMap(([name, one]) => declared.has(name)
            ? []
            : [
                {
                    message: `${limit.use} names the zone ${name}, which no ${limit.zone} declares; nginx does not start`,
                    expected: `${limit.zone} with zone=${name}`,
                    observed: label(one),
                    location: place(one),
                },
            ]);
    });
}
function rateLimit({ servers }) {
    const handing = servers.filter((server) => passing(server).length > 0);
    const [first] = handing;
    const limited = (server) => walk(server).some((scope) => limits.some(({ use }) => inForce(scope, use).length > 0));
    if (!first || handing.some(limited))
        return [];
    return [
        {
            message: 'nginx limits no requests: neither limit_req nor limit_conn is in force',
            expected: 'limit_req on the paths that log in or cost much',
            observed: 'no limit on any path that is handed to an application',
            location: place(first.directive),
        },
    ];
}
/** The rules of this family by their names. */
const limitsRules = {
    'body-size': bodySize,
    'limit-zone-undeclared': limitZoneUndeclared,
    'limit-zone-unused': limitZoneUnused,
    'rate-limit': rateLimit,
};

;// CONCATENATED MODULE: ./lib/kinds/nginx/rules/proxy.js


function forwardedProto({ servers }) {
    const expected = 'proxy_set_header X-Forwarded-Proto $scheme';
    return servers.flatMap((server) => passing(server, ['proxy_pass']).flatMap((scope) => {
        const pass = own(scope, 'proxy_pass')[0];
        const set = proxyHeader(scope, 'x-forwarded-proto');
        if (!pass)
            return [];
        if (!set) {
            const dropped = own(scope, 'proxy_set_header')[0] && setAround(scope, 'x-forwarded-proto');
            const message = dropped
                ? `${label(scope.directive)} has a proxy_set_header of its own and so loses X-Forwarded-Proto`
                : `${label(scope.directive)} passes on whatever X-Forwarded-Proto a client sends`;
            return [{ message, expected, observed: 'not set for this proxy_pass', location: place(pass) }];
        }
        const value = texts(set)[1] ?? '';
        if (value === '$http_x_forwarded_proto' && endsTls(server)) {
            const message = 'X-Forwarded-Proto is taken from the client although TLS ends here';
            return [{ message, expected, observed: value, location: place(set) }];
        }
        if (value === '' || (/^http$/i.test(value) && endsTls(server))) {
            const message = 'X-Forwarded-Proto tells the application that a TLS connection is not one';
            return [{ message, expected, observed: value || 'an empty value', location: place(set) }];
        }
        return [];
    }));
}
/** Host and client address, without which an application sees the proxy's. */
function proxyHeaders({ servers }) {
    return servers.flatMap((server) => passing(server, ['proxy_pass']).flatMap((scope) => {
        const pass = own(scope, 'proxy_pass')[0];
        const missing = [
            ...(proxyHeader(scope, 'host') ? [] : ['Host']),
            ...(proxyHeader(scope, 'x-forwarded-for') || proxyHeader(scope, 'x-real-ip') ? [] : ['X-Forwarded-For']),
        ];
        if (!pass || missing.length === 0)
            return [];
        return [
            {
                message: `${label(scope.directive)} does not tell the application ${missing.join(' and ')}`,
                expected: 'proxy_set_header Host $host and X-Forwarded-For $proxy_add_x_forwarded_for',
                observed: `no proxy_set_header for ${missing.join(' and ')} in force here`,
                location: place(pass),
            },
        ];
    }));
}
function proxyHeader(scope, name) {
    return inForce(scope, 'proxy_set_header').find((one) => texts(one)[0]?.toLowerCase() === name);
}
function setAround(scope, name) {
    return scope.parent !== undefined && proxyHeader(scope.parent, name) !== undefined;
}
function hostSpoofing({ root }) {
    return walk(root).flatMap((scope) => own(scope, 'proxy_set_header').flatMap((one) => {
        const [name = '', value = ''] = texts(one);
        if (name.toLowerCase() !== 'host' || !/^\$\{?(http_host|http_x_forwarded_host|arg_\w+)\}?$/.test(value))
            return [];
        return [
            {
                message: 'The Host that the application sees is taken as the client wrote it',
                expected: 'proxy_set_header Host $host',
                observed: value,
                location: place(one),
            },
        ];
    }));
}
/** `$uri` holds decoded line breaks, so that a client can write headers of its own into an answer. */
function httpSplitting({ root }) {
    const watched = ['return', 'rewrite', 'add_header', 'proxy_set_header', 'proxy_pass'];
    return walk(root).flatMap((scope) => (scope.directive.block ?? []).flatMap((one) => {
        if (!watched.includes(one.name))
            return [];
        const args = texts(one);
        const target = one.name === 'proxy_pass' ? (args[0] ?? '') : (args[1] ?? '');
        if (one.name === 'rewrite' && !/^https?:/i.test(target))
            return [];
        const variable = /\$\{?(document_uri|uri)\b/.exec(target)?.[0];
        if (!variable)
            return [];
        return [
            {
                message: `${one.name} writes ${variable.replace('{', '')}, in which an encoded line break is decoded`,
                expected: '$request_uri',
                observed: label(one),
                location: place(one),
            },
        ];
    }));
}
/** A target that a client chooses makes the server a door to what lies behind it. */
function openProxy({ root }) {
    return walk(root).flatMap((scope) => {
        if (chain(scope).some((one) => own(one, 'internal').length > 0))
            return [];
        return own(scope, 'proxy_pass').flatMap((one) => {
            const target = texts(one)[0] ?? '';
            const host = /^(?:[^/]*:\/\/)?([^/]*)/.exec(target)?.[1] ?? '';
            const chosen = variablesIn(host).some((name, index) => isClients(name, index === 0 && host.startsWith('$'), scope));
            if (!chosen)
                return [];
            return [
                {
                    message: 'The client chooses the server that proxy_pass asks',
                    expected: 'a fixed host or upstream',
                    observed: label(one),
                    location: place(one),
                },
            ];
        });
    });
}
function variablesIn(text) {
    return [...text.matchAll(/\$\{?(\w+)/g)].map((match) => match[1] ?? '');
}
/** Whether a variable holds what the client wrote. `first`: the host begins with it, so that a path counts too. */
function isClients(name, first, scope, depth = 0) {
    if (/^(http_\w+|arg_\w+|host|cookie_\w+)$/.test(name))
        return true;
    if (first && /^(args|request_uri|uri)$/.test(name))
        return true;
    if (depth > 5)
        return false;
    const captured = chain(scope).some(({ directive }) => directive.name === 'location' && captures(texts(directive), name));
    const set = chain(scope)
        .flatMap((one) => own(one, 'set'))
        .filter((one) => texts(one)[0] === `$${name}`);
    if (captured)
        return true;
    return set.some((one) => {
        const value = texts(one)[1] ?? '';
        const begins = first && value.startsWith('$');
        return variablesIn(value).some((used) => isClients(used, begins, scope, depth + 1));
    });
}
/** Whether a regular expression of a location captures free text under this name or number; `(a|b)` is not free. */
function captures([operator = '', pattern = ''], name) {
    if (!operator.startsWith('~'))
        return false;
    const groups = [...pattern.matchAll(/\((?!\?:)(?:\?P?<(\w+)>)?([^()]*)\)/g)];
    return groups.some(([, named, body = ''], index) => {
        if (named !== name && String(index + 1) !== name)
            return false;
        return /(^|[^\\])\.|\[\^|\\[WSD]/.test(body);
    });
}
/** The rules of this family by their names. */
const proxyRules = {
    'forwarded-proto': forwardedProto,
    'proxy-headers': proxyHeaders,
    'host-spoofing': hostSpoofing,
    'http-splitting': httpSplitting,
    'open-proxy': openProxy,
};

;// CONCATENATED MODULE: ./lib/kinds/nginx/rules/redirect.js



function httpsRedirect({ servers }) {
    return servers.flatMap((server) => {
        const plain = listens(server).some((listen) => listen.port === 80 && !listen.ssl && !listen.loopback);
        return plain ? redirectOf(server) : [];
    });
}
function redirectOf(server) {
    const expected = 'return 301 https://$host$request_uri for everything but certificate challenges';
    const whole = redirects(server).find(({ scope }) => scope === server || isSchemeTest(scope) || isRootLocation(scope));
    const escaping = walk(server).filter((scope) => scope.directive.name === 'location' && answersPlainly(scope) && !isRedirecting(scope));
    const guarded = walk(server).some((scope) => isSchemeTest(scope) && redirects(scope).length > 0);
    if (refusesAll(server))
        return [];
    if (!whole && !guarded) {
        const named = redirects(server)[0];
        return [
            {
                message: named
                    ? `The server ${nameOf(server)} redirects to https only in places, and serves the rest over plain HTTP`
                    : `The server ${nameOf(server)} answers on port 80 without redirecting to https`,
                expected,
                observed: named ? 'a redirect inside one block only' : 'no redirect to https',
                location: place(server.directive),
            },
        ];
    }
    // A `return` of the server itself, and an `if` on the scheme, come before every location.
    const before = guarded || whole?.scope === server;
    const drafts = [];
    if (!before) {
        for (const scope of escaping) {
            drafts.push({
                message: `location ${texts(scope.directive).join(' ').slice(0, 100)} is served over plain HTTP`,
                expected,
                observed: 'content or an application on port 80',
                location: place(scope.directive),
            });
        }
    }
    if (whole) {
        const { status, target, directive } = whole;
        if (status !== 301 && status !== 308) {
            drafts.push({
                level: 'warning',
                message: 'The redirect to https is temporary',
                expected: '301 or 308',
                observed: String(status),
                location: place(directive),
            });
        }
        if (!/\$(request_uri|uri|document_uri|1)/.test(target)) {
            drafts.push({
                level: 'warning',
                message: 'The redirect to https loses the path',
                expected: 'https://$host$request_uri',
                observed: (0,bounded/* bounded */.Mm)(target),
                location: place(directive),
            });
        }
    }
    return drafts;
}
/** Every redirect to https in a block and inside it. */
function redirects(scope) {
    return walk(scope).flatMap((one) => [
        ...own(one, 'return').flatMap((directive) => {
            const [first = '', second] = texts(directive);
            const target = second ?? first;
            const status = second === undefined ? 302 : Number(first);
            const ok = /^https:\/\//i.test(target) && [301, 302, 303, 307, 308].includes(status);
            return ok ? [{ scope: one, directive, status, target }] : [];
        }),
        ...own(one, 'rewrite').flatMap((directive) => {
            const [pattern = '', target = '', flag] = texts(directive);
            const all = /^(\^|\^\/|\^\(\.\*\)\$?|\^\/\(\.\*\)\$?|\^\.\*\$?|\.\*|\(\.\*\)|\^\/\?\(\.\*\)\$?)$/.test(pattern);
            if (!all || !/^https:\/\//i.test(target))
                return [];
            // A rewrite keeps the query, and `^` with `$request_uri` the path.
            return [{ scope: one, directive, status: flag === 'permanent' ? 301 : 302, target }];
        }),
    ]);
}
function isRedirecting(scope) {
    return redirects(scope).length > 0;
}
function isSchemeTest(scope) {
    const test = texts(scope.directive).join(' ').replace(/["']/g, '');
    if (scope.directive.name !== 'if' || scope.parent?.directive.name !== 'server')
        return false;
    return (/^\( ?\$scheme (= http|!= https) ?\)$/.test(test) ||
        /^\( ?\$https (= |!= on) ?\)$/.test(test) ||
        /^\( ?\$server_port (= 80|!= 443) ?\)$/.test(test) ||
        /^\( ?\$http_x_forwarded_proto (= http|!= https) ?\)$/.test(test));
}
/** Whether a location of a plain server gives out content, other than challenges and what only says "I live". */
function answersPlainly(scope) {
    if (isAcme(scope) || chain(scope).some(isAcme))
        return false;
    if (own(scope, 'internal').length > 0)
        return false;
    const denied = own(scope, 'deny').some((one) => texts(one)[0] === 'all') && own(scope, 'allow').length === 0;
    if (denied || own(scope, 'stub_status').length > 0)
        return false;
    const isReturn = own(scope, 'return').length > 0;
    const content = ['proxy_pass', 'uwsgi_pass', 'fastcgi_pass', 'alias', 'root', 'try_files'];
    if (isReturn)
        return false;
    return content.some((name) => own(scope, name).length > 0) || (isRootLocation(scope) && !isReturn);
}
/** A server that answers everything with a refusal. */
function refusesAll(server) {
    const codes = own(server, 'return').map((directive) => texts(directive)[0] ?? '');
    const named = walk(server).some((scope) => answersPlainly(scope));
    const denied = own(server, 'deny').some((one) => texts(one)[0] === 'all') && own(server, 'allow').length === 0;
    // `return` of the server itself comes before every location; certbot leaves `if ($host = …) redirect` and `return 404`.
    return (codes.some((code) => /^(444|4\d\d)$/.test(code)) && !named) || denied;
}
/** The rules of this family by their names. */
const redirectRules = {
    'https-redirect': httpsRedirect,
};

;// CONCATENATED MODULE: ./lib/kinds/nginx/rules/tls.js



function tlsListen({ servers }) {
    const drafts = [];
    for (const server of servers) {
        if (!endsTls(server)) {
            const plain = own(server, 'listen').find((_, index) => listens(server)[index]?.port === 443);
            if (plain) {
                drafts.push({
                    message: `The server ${nameOf(server)} listens on 443 without TLS`,
                    expected: 'listen 443 ssl',
                    observed: ['listen', ...texts(plain)].join(' '),
                    location: place(plain),
                });
            }
            continue;
        }
        const old = inForce(server, 'ssl').find((one) => texts(one)[0] === 'on');
        if (old && !listens(server).some((listen) => listen.ssl)) {
            drafts.push({
                message: '`ssl on` was removed from nginx 1.25.1; the file no longer loads',
                expected: 'listen 443 ssl',
                observed: 'ssl on',
                location: place(old),
            });
        }
        const missing = ['ssl_certificate', 'ssl_certificate_key'].filter((name) => inForce(server, name).length === 0);
        if (missing.length > 0 && !rejectsHandshake(server)) {
            drafts.push({
                message: `The TLS server ${nameOf(server)} has no ${missing.join(' and no ')}`,
                expected: 'a certificate and its key',
                observed: 'none in this server or around it',
                location: place(server.directive),
            });
        }
    }
    const ends = servers.filter((server) => listens(server).some((listen) => listen.ssl) && isPublic(server));
    const [first] = servers;
    if (ends.length === 0 && first && drafts.length === 0) {
        drafts.push({
            message: 'No server listens with TLS',
            expected: 'a server with `listen 443 ssl`',
            observed: servers.some(endsTls)
                ? 'TLS on loopback addresses and unix sockets only'
                : `${servers.length} server block${servers.length === 1 ? '' : 's'}, none with ssl`,
            location: place(first.directive),
        });
    }
    return drafts;
}
const oldProtocols = ['SSLv2', 'SSLv3', 'TLSv1', 'TLSv1.1'];
function tlsProtocols({ servers }) {
    const seen = new Set();
    const drafts = [];
    for (const server of servers.filter(endsTls)) {
        const directive = inForce(server, 'ssl_protocols').at(-1);
        if (directive && seen.has(directive))
            continue;
        if (directive)
            seen.add(directive);
        const written = directive ? texts(directive) : undefined;
        const old = written?.filter((one) => oldProtocols.includes(one)) ?? [];
        if (old.length > 0 && directive) {
            drafts.push({
                message: `Protocols that browsers have given up are switched on: ${old.join(', ')}`,
                expected: 'ssl_protocols TLSv1.2 TLSv1.3',
                observed: (0,bounded/* bounded */.Mm)(['ssl_protocols', ...(written ?? [])].join(' ')),
                location: place(directive),
            });
        }
        else if (!written && !seen.has('default')) {
            seen.add('default');
            drafts.push({
                level: 'warning',
                message: 'No ssl_protocols: before nginx 1.27.3 the default also has TLSv1 and TLSv1.1',
                expected: 'ssl_protocols TLSv1.2 TLSv1.3',
                observed: 'the default of the nginx version',
                location: place(server.directive),
            });
        }
    }
    return drafts;
}
const weakCiphers = [
    'NULL',
    'eNULL',
    'aNULL',
    'ADH',
    'AECDH',
    'EXP',
    'EXPORT',
    'LOW',
    'RC4',
    'RC2',
    'DES',
    '3DES',
    'MD5',
    'IDEA',
    'SEED',
];
function tlsCiphers({ servers }) {
    const directives = new Set(servers.filter(endsTls).flatMap((server) => inForce(server, 'ssl_ciphers').slice(-1)));
    return [...directives].flatMap((directive) => {
        const weak = weakIn(texts(directive).join(' '));
        if (weak.length === 0)
            return [];
        return [
            {
                message: `The cipher list allows broken ciphers: ${weak.join(', ')}`,
                expected: 'a list without NULL, export, DES, RC4 and MD5 ciphers, such as HIGH:!aNULL:!MD5',
                observed: (0,bounded/* bounded */.Mm)(['ssl_ciphers', ...texts(directive)].join(' ')),
                location: place(directive),
            },
        ];
    });
}
/** The broken families that an OpenSSL cipher list lets in. */
function weakIn(list) {
    const tokens = list.split(/[:, ]+/).filter((token) => token !== '');
    const killed = new Set(tokens.filter((token) => token.startsWith('!')).map((token) => token.slice(1)));
    const found = new Set();
    for (const token of tokens) {
        if (/^[!-]/.test(token))
            continue;
        if (token === '@SECLEVEL=0')
            found.add(token);
        if (/^(ALL|COMPLEMENTOFALL|COMPLEMENTOFDEFAULT)$/.test(token)) {
            if (!killed.has('aNULL'))
                found.add(`${token} without !aNULL`);
            continue;
        }
        const parts = token
            .replace(/^\+/, '')
            .split('+')
            .flatMap((part) => (weakCiphers.includes(part) ? [part] : part.split('-')));
        if (token.startsWith('+'))
            continue;
        for (const part of parts) {
            const family = part === 'CBC3' ? '3DES' : part;
            if (weakCiphers.includes(family) && !killed.has(family))
                found.add(token.slice(0, 60));
        }
    }
    return [...found];
}
function hsts({ servers }) {
    const expected = 'add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always';
    return servers.filter(endsTls).flatMap((server) => {
        const header = inForce(server, 'add_header').find((one) => texts(one)[0]?.toLowerCase() === 'strict-transport-security');
        if (!header) {
            if (!serves(server))
                return [];
            const message = `The TLS server ${nameOf(server)} sends no Strict-Transport-Security of its own`;
            const observed = 'no add_header for it; the application may send it, but not on files that nginx serves';
            return [{ message, expected, observed, location: place(server.directive) }];
        }
        const value = texts(header)[1] ?? '';
        const age = Number(/max-age\s*=\s*"?(\d+)/i.exec(value)?.[1] ?? Number.NaN);
        if (Number.isNaN(age) && value.includes('$'))
            return [];
        if (!(age >= 15_552_000)) {
            const message = 'Strict-Transport-Security lasts less than 180 days';
            return [{ message, expected, observed: value.slice(0, 200), location: place(header) }];
        }
        if (texts(header)[2] === 'always')
            return [];
        const message = 'Strict-Transport-Security is missing from error answers';
        return [{ level: 'info', message, expected, observed: 'add_header without `always`', location: place(header) }];
    });
}
/** The rules of this family by their names. */
const tlsRules = {
    'tls-listen': tlsListen,
    'tls-protocols': tlsProtocols,
    'tls-ciphers': tlsCiphers,
    hsts,
};

// EXTERNAL MODULE: ./lib/check/files/fields.js
var fields = __webpack_require__(71747);
// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var schema_fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/nginx/schema.js



const schema = (0,schema_fields/* strict */.O2)((0,fields/* fileFields */.we)('nginx', {
    description: 'The configuration, which is read with all it includes',
    without: 'in the checkout the first usual name that is there: `nginx/nginx.conf`, `nginx.conf`, `docker/nginx/nginx.conf`, `deploy/nginx/nginx.conf`, `deploy/nginx.conf`, `config/nginx.conf`, `conf/nginx.conf`, `nginx/default.conf`, `nginx/conf.d/*.conf`; on a server `/etc/nginx/nginx.conf`',
})).check(fields/* oneOfFiles */.hS, (0,lint_select/* someRule */.TS)('nginx'));

;// CONCATENATED MODULE: ./lib/kinds/nginx/index.js












/** `nginx`: the configuration as text. */
const nginx = (0,files_define/* defineFileLint */.d)({
    kind: 'nginx',
    schema: schema,
    questions: questions_questions,
    observe: observe_observe,
    seen: seen,
    rules: {
        ...tlsRules,
        ...redirectRules,
        ...headersRules,
        ...proxyRules,
        ...accessRules,
        ...filesRules,
        ...limitsRules,
    },
});


/***/ })

};
