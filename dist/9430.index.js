export const id = 9430;
export const ids = [9430];
export const modules = {

/***/ 19134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ envFileAt),
/* harmony export */   _: () => (/* binding */ askedEnvFile)
/* harmony export */ });
/* harmony import */ var _formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25604);

/**
 * The env file at a path; null when there is none.
 * @throws ProbeError as `FileReader.read`
 */
async function envFileAt(reader, path, dialect) {
    const source = await reader.read(path, 'env');
    return source && envOf(path, source.text, dialect);
}
/** The env file of the environment: given as a value, or the file of the question. Null where there is none. */
async function askedEnvFile({ environment }, reader, question, dialect) {
    const { envContent, envFile } = environment;
    if (envContent !== undefined)
        return envOf(envFile ?? 'env-content', envContent, dialect);
    const path = question?.paths[0];
    return path === undefined ? null : envFileAt(reader, path, dialect);
}
function envOf(path, text, dialect) {
    return { path, values: (0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__/* .finalValues */ .Vu)((0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__.read)(text, dialect)) };
}


/***/ }),

/***/ 89254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* reexport */ PythonFault),
  b: () => (/* binding */ readModule)
});

;// CONCATENATED MODULE: ./lib/formats/python/tokens.js
class PythonFault extends Error {
    line;
    column;
    constructor(message, line, column) {
        super(message);
        this.line = line;
        this.column = column;
    }
}
const deepest = 100;
/**
 * Splits Python source into logical lines of tokens. Reads; never runs anything.
 * @throws PythonFault where a string or bracket has no end or text is no Python
 */
function logicalLines(text) {
    const lines = [];
    const closers = [];
    let tokens = [];
    let indent = 0;
    let line = 1;
    let lineStart = 0;
    let atStart = true;
    const source = text.replace(/^\uFEFF/, '');
    const end = () => {
        if (tokens.length > 0)
            lines.push({ indent, tokens });
        tokens = [];
        atStart = true;
    };
    for (let at = 0; at < source.length;) {
        const char = source[at] ?? '';
        const position = { line, column: at - lineStart + 1 };
        if (char === '\n') {
            at++;
            line++;
            lineStart = at;
            if (closers.length === 0)
                end();
            continue;
        }
        if (char === '\\' && /^\\\r?\n/.test(source.slice(at, at + 3))) {
            at = source.indexOf('\n', at) + 1;
            line++;
            lineStart = at;
            continue;
        }
        if (/[ \t\r\f]/.test(char)) {
            at++;
            continue;
        }
        if (char === '#') {
            const stop = source.indexOf('\n', at);
            at = stop < 0 ? source.length : stop;
            continue;
        }
        if (atStart) {
            indent = at - lineStart;
            atStart = false;
        }
        const string = /^([rbuf]{0,2})("""|'''|"|')/i.exec(source.slice(at, at + 5));
        if (string) {
            const [opening, prefix = '', quote = ''] = string;
            const read = readString(source, at + opening.length, quote, /r/i.test(prefix));
            if (!read)
                throw new PythonFault('a string without its end', position.line, position.column);
            const formatted = /f/i.test(prefix);
            tokens.push({ kind: 'string', text: read.value, ...(formatted && { formatted }), ...position });
            for (let i = at; i < read.end; i++) {
                if (source[i] !== '\n')
                    continue;
                line++;
                lineStart = i + 1;
            }
            at = read.end;
            continue;
        }
        const word = /^(?:[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|\.\d[\w.]*)/u.exec(source.slice(at, at + 300))?.[0];
        if (word) {
            tokens.push({ kind: /^[.\d]/.test(word) ? 'number' : 'name', text: word, ...position });
            at += word.length;
            continue;
        }
        const operator = /^(?:\*\*=?|\/\/=?|>>=?|<<=?|->|:=|\.\.\.|[-+*/%&|^=!<>@]=|[-+*/%&|^~<>()[\]{},:.;=@!])/.exec(source.slice(at, at + 3))?.[0];
        if (!operator)
            throw new PythonFault('text that is no Python', position.line, position.column);
        at += operator.length;
        if ('([{'.includes(operator)) {
            closers.push({ '(': ')', '[': ']', '{': '}' }[operator] ?? '');
            if (closers.length > deepest)
                throw new PythonFault(`brackets nested deeper than ${deepest}`, line, position.column);
        }
        else if (')]}'.includes(operator) && closers.pop() !== operator) {
            throw new PythonFault(`unexpected "${operator}"`, position.line, position.column);
        }
        if (operator === ';' && closers.length === 0) {
            const kept = indent;
            end();
            indent = kept;
            atStart = false;
        }
        else {
            tokens.push({ kind: 'operator', text: operator, ...position });
        }
    }
    if (closers.length > 0)
        throw new PythonFault('a bracket without its end', line, 1);
    end();
    return lines;
}
function readString(source, from, quote, raw) {
    const parts = [];
    for (let at = from; at < source.length; at++) {
        const char = source[at] ?? '';
        if (source.startsWith(quote, at))
            return { value: parts.join(''), end: at + quote.length };
        if (char === '\n' && quote.length === 1)
            return null;
        if (char !== '\\') {
            parts.push(char);
            continue;
        }
        const next = source[++at];
        if (next === undefined)
            return null;
        if (raw)
            parts.push(`\\${next}`);
        else if (next !== '\n')
            parts.push({ n: '\n', t: '\t', r: '\r', "'": "'", '"': '"', '\\': '\\' }[next] ?? `\\${next}`);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/formats/python/values.js
var _a;
const values_deepest = 100;
/** Bounds of what adding up may make: text that doubles itself ends here. */
const longestText = 10_000;
const mostItems = 1000;
/** Reads an expression: literals, their arithmetic, and names that were assigned literals before. */
function evaluate(tokens, names) {
    const reader = new Expression(tokens, names);
    const value = reader.whole();
    return value ?? computed(tokens);
}
class Expression {
    #tokens;
    #names;
    #at = 0;
    #depth = 0;
    constructor(tokens, names) {
        this.#tokens = tokens;
        this.#names = names;
    }
    /** The value, or undefined when a part is not a literal. */
    whole() {
        const first = this.#sum();
        if (first === undefined)
            return undefined;
        if (!this.#is(','))
            return this.#at === this.#tokens.length ? first : undefined;
        const items = [first];
        while (this.#take(',')) {
            if (this.#at === this.#tokens.length)
                break;
            const item = this.#sum();
            if (item === undefined)
                return undefined;
            items.push(item);
        }
        return this.#at === this.#tokens.length ? { kind: 'list', items } : undefined;
    }
    #is(text) {
        const token = this.#tokens[this.#at];
        return token?.text === text && token.kind !== 'string';
    }
    #take(text) {
        if (!this.#is(text))
            return false;
        this.#at++;
        return true;
    }
    #sum() {
        let left = this.#product();
        while (left && (this.#is('+') || this.#is('-'))) {
            const operator = this.#tokens[this.#at++]?.text;
            const right = this.#product();
            left = right && arithmetic(left, operator ?? '', right);
        }
        return left;
    }
    #product() {
        let left = this.#atom();
        while (left && (this.#is('*') || this.#is('//') || this.#is('/'))) {
            const operator = this.#tokens[this.#at++]?.text;
            const right = this.#atom();
            left = right && arithmetic(left, operator ?? '', right);
        }
        return left;
    }
    #atom() {
        if (++this.#depth > values_deepest)
            return undefined;
        try {
            return this.#primary();
        }
        finally {
            this.#depth--;
        }
    }
    #primary() {
        const token = this.#tokens[this.#at];
        if (!token)
            return undefined;
        if (token.kind === 'string')
            return this.#strings();
        this.#at++;
        if (token.kind === 'number')
            return number(token.text);
        if (token.kind === 'name')
            return this.#name(token);
        if (token.text === '-') {
            const value = this.#atom();
            return value?.kind === 'number' ? { kind: 'number', value: -value.value } : undefined;
        }
        if (token.text === '(') {
            const items = this.#items(')');
            if (!items)
                return undefined;
            return items.values.length === 1 && !items.comma ? items.values[0] : { kind: 'list', items: items.values };
        }
        if (token.text === '[') {
            const items = this.#items(']');
            return items && { kind: 'list', items: items.values };
        }
        return token.text === '{' ? this.#map() : undefined;
    }
    #strings() {
        const at = this.#tokens[this.#at];
        let text = '';
        for (let token = at; token?.kind === 'string'; token = this.#tokens[++this.#at]) {
            if (token.formatted)
                return undefined;
            text += token.text;
        }
        return at && !this.#is('.') && !this.#is('%') && !this.#is('[') ? { kind: 'string', value: text, at } : undefined;
    }
    #name(token) {
        if (token.text === 'True' || token.text === 'False')
            return { kind: 'boolean', value: token.text === 'True' };
        if (token.text === 'None')
            return { kind: 'none' };
        if (token.text === 'not') {
            const value = this.#atom();
            return value?.kind === 'boolean' ? { kind: 'boolean', value: !value.value } : undefined;
        }
        if (this.#is('(') || this.#is('.') || this.#is('['))
            return undefined;
        const known = this.#names.get(token.text);
        if (known === undefined || known.kind === 'computed')
            return undefined;
        // Inside brackets only single values, so that names cannot be nested into something endless.
        return this.#depth > 1 && (known.kind === 'list' || known.kind === 'map') ? undefined : known;
    }
    /** Items up to a closing bracket; a part that is not a literal is a computed item. */
    #items(close) {
        const values = [];
        let comma = false;
        while (!this.#take(close)) {
            const part = this.#part(close);
            if (part.length === 0)
                return undefined;
            if (part.some((token) => token.text === 'for' && token.kind === 'name'))
                return undefined;
            values.push(this.#nested(part));
            if (this.#take(','))
                comma = true;
            else if (!this.#is(close))
                return undefined;
        }
        return { values, comma };
    }
    #map() {
        const entries = [];
        const items = [];
        while (!this.#take('}')) {
            const part = this.#part('}');
            if (part.length === 0)
                return undefined;
            const colon = topLevel(part, ':');
            if (part.some((token) => token.text === 'for' && token.kind === 'name'))
                return undefined;
            if (colon < 0)
                items.push(this.#nested(part));
            else
                entries.push([this.#nested(part.slice(0, colon)), this.#nested(part.slice(colon + 1))]);
            if (!this.#take(',') && !this.#is('}'))
                return undefined;
        }
        return items.length > 0 && entries.length === 0 ? { kind: 'list', items } : { kind: 'map', entries };
    }
    /** The tokens of one item, up to a comma or the closing bracket at its own level. */
    #part(close) {
        const part = [];
        let depth = 0;
        for (let token = this.#tokens[this.#at]; token; token = this.#tokens[++this.#at]) {
            if (token.kind === 'operator') {
                if (depth === 0 && (token.text === ',' || token.text === close))
                    return part;
                if ('([{'.includes(token.text))
                    depth++;
                else if (')]}'.includes(token.text))
                    depth--;
            }
            part.push(token);
        }
        return part;
    }
    #nested(part) {
        const reader = new _a(part, this.#names);
        reader.#depth = this.#depth + 1;
        return (reader.#depth > values_deepest ? undefined : reader.whole()) ?? computed(part);
    }
}
_a = Expression;
function number(text) {
    const plain = text.replaceAll('_', '');
    if (!/^(\d+\.?\d*([eE]\d+)?|\.\d+|0[xX][0-9a-fA-F]+)$/.test(plain))
        return undefined;
    return { kind: 'number', value: Number(plain) };
}
function arithmetic(left, operator, right) {
    if (left.kind === 'number' && right.kind === 'number') {
        const [a, b] = [left.value, right.value];
        const results = { '+': a + b, '-': a - b, '*': a * b, '/': a / b, '//': Math.floor(a / b) };
        const value = results[operator] ?? Number.NaN;
        return Number.isFinite(value) ? { kind: 'number', value } : undefined;
    }
    if (operator !== '+')
        return undefined;
    if (left.kind === 'string' && right.kind === 'string') {
        if (left.value.length + right.value.length > longestText)
            return undefined;
        return { ...left, value: left.value + right.value };
    }
    return joined(left, right);
}
/** Two lists in one, or undefined where one is none or they grow too long. */
function joined(left, right) {
    if (left.kind !== 'list' || right.kind !== 'list')
        return undefined;
    if (left.items.length + right.items.length > mostItems)
        return undefined;
    return { kind: 'list', items: [...left.items, ...right.items] };
}
/** Index of an operator outside all brackets, or -1. */
function topLevel(tokens, operator) {
    let depth = 0;
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'operator')
            continue;
        if (depth === 0 && token.text === operator)
            return index;
        if ('([{'.includes(token.text))
            depth++;
        else if (')]}'.includes(token.text))
            depth--;
    }
    return -1;
}
/** Names of what reads an environment variable by the string that follows. */
const readers = new Set([
    'environ',
    'getenv',
    'env',
    'config',
    'get_env',
    'getenv_or',
    'os_env',
    'get_secret',
    'Env',
    'ENV',
]);
function computed(tokens) {
    const keys = [];
    let fallback;
    let isText = false;
    for (const [index, token] of tokens.entries()) {
        const key = token.kind === 'name' && readers.has(token.text) ? keyAfter(tokens, index) : undefined;
        if (!key)
            continue;
        if (keys.length === 0) {
            fallback = fallbackOf(tokens, key.at);
            const close = closing(tokens, key.at - 1);
            const starts = index === 0 || (index === 2 && tokens[0]?.text === 'os');
            isText = close === tokens.length - 1 && starts && (token.text === 'environ' || token.text === 'getenv');
        }
        keys.push(key.name);
    }
    return { kind: 'computed', keys: [...new Set(keys)], ...(fallback && { fallback }), ...(isText && { isText }) };
}
/** The first string in the call or subscript after a reader's name: `environ.get('X'`, `env.bool('X'`, `environ['X']`. */
function keyAfter(tokens, from) {
    let at = from + 1;
    while (tokens[at]?.text === '.' && tokens[at + 1]?.kind === 'name')
        at += 2;
    if (tokens[at]?.text !== '(' && tokens[at]?.text !== '[')
        return undefined;
    const key = tokens[at + 1];
    return key?.kind === 'string' && /^[A-Za-z_]\w*$/.test(key.text) ? { name: key.text, at: at + 1 } : undefined;
}
/** Index of the bracket that closes the one at `open`. */
function closing(tokens, open) {
    let depth = 0;
    for (let at = open; at < tokens.length; at++) {
        const token = tokens[at];
        if (token?.kind !== 'operator')
            continue;
        if ('([{'.includes(token.text))
            depth++;
        else if (')]}'.includes(token.text) && --depth === 0)
            return at;
    }
    return -1;
}
/** The literal second argument of a read, by position or as `default=`. */
function fallbackOf(tokens, key) {
    const close = closing(tokens, key - 1);
    if (close < 0)
        return undefined;
    let rest = tokens.slice(key + 2, close);
    if (tokens[key + 1]?.text !== ',')
        return undefined;
    while (rest.length > 0) {
        const comma = topLevel(rest, ',');
        const part = comma < 0 ? rest : rest.slice(0, comma);
        const named = part[1]?.text === '=' && part[1].kind === 'operator';
        if (!named || part[0]?.text === 'default') {
            const value = evaluate(named ? part.slice(2) : part, new Map());
            return value.kind === 'computed' ? undefined : value;
        }
        if (comma < 0)
            return undefined;
        rest = rest.slice(comma + 1);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/python/assignments.js


/**
 * Reads the assignments of a module's own level, in order, those of `base` first. What stands under `if DEBUG:` is left
 * out and under `if not DEBUG:` taken, as in production; under any other condition it is marked conditional.
 * @throws PythonFault
 */
function readModule(text, file, onStar = () => undefined) {
    const assignments = new Map();
    const starImports = [];
    let open = false;
    const frames = [];
    const known = { get: (name) => assignments.get(name)?.value };
    for (const { indent, tokens } of logicalLines(text)) {
        let sibling;
        while (frames.length > 0 && indent <= (frames.at(-1)?.indent ?? -1))
            sibling = frames.pop();
        const [first] = tokens;
        if (!first)
            continue;
        const around = frames.find((frame) => frame.state !== 'taken')?.state ?? 'taken';
        const block = blockState(tokens, sibling?.indent === indent ? sibling : undefined);
        if (first.text === 'class' && tokens.some((token) => token.text.endsWith('Configuration')))
            open = true;
        if (block) {
            const last = tokens.at(-1);
            if (last?.text === ':' && last.kind === 'operator')
                frames.push({ indent, state: block, decided: isDebugTest(tokens) });
            else if (block !== 'foreign' && block !== 'skipped') {
                const colon = topLevel(tokens, ':');
                take(tokens.slice(colon + 1), block === 'unclear' || around === 'unclear');
            }
            continue;
        }
        if (around === 'skipped' || around === 'foreign')
            continue;
        take(tokens, around === 'unclear');
    }
    return { assignments, starImports, open };
    function take(tokens, conditional) {
        const [first] = tokens;
        if (!first)
            return;
        const star = starOf(tokens);
        if (star) {
            starImports.push(star);
            const found = onStar(star);
            if (!found)
                open = true;
            for (const [name, one] of found ?? [])
                assignments.set(name, { ...one, conditional: one.conditional || conditional });
            return;
        }
        if (/^(globals|locals|exec|vars)$/.test(first.text))
            open = true;
        assign(tokens, conditional);
    }
    function assign(tokens, conditional) {
        const [first, second] = tokens;
        if (first?.kind !== 'name' || !second)
            return;
        const place = { line: first.line, column: first.column, file, conditional };
        if (second.text === '+=' && second.kind === 'operator') {
            const before = assignments.get(first.text)?.value;
            const more = evaluate(tokens.slice(2), known);
            const value = (before && joined(before, more)) ?? {
                kind: 'computed',
                keys: more.kind === 'computed' ? more.keys : [],
            };
            assignments.set(first.text, { name: first.text, value, ...place });
            return;
        }
        if (second.text === '[' || second.text === '.') {
            // `DATABASES["default"]["CONN_MAX_AGE"] = 60` and `X.append(…)` change what was read.
            const before = assignments.get(first.text);
            if (before)
                changed(before, tokens);
            return;
        }
        const names = [first.text];
        let rest = tokens.slice(1);
        if (rest[0]?.text === ':')
            rest = rest.slice(Math.max(topLevel(rest, '='), 0));
        while (rest[0]?.text === '=' && rest[1]?.kind === 'name' && rest[2]?.text === '=' && rest[2].kind === 'operator') {
            names.push(rest[1].text);
            rest = rest.slice(2);
        }
        if (rest[0]?.text !== '=' || rest[0].kind !== 'operator' || rest.length < 2)
            return;
        const value = evaluate(rest.slice(1), known);
        for (const name of names) {
            const before = assignments.get(name);
            // Two values of which text does not decide: neither is claimed.
            const unclear = conditional && before ? { kind: 'computed', keys: [] } : value;
            assignments.set(name, { name, value: unclear, ...place, conditional: conditional && !before });
        }
    }
    function changed(before, tokens) {
        const equals = topLevel(tokens, '=');
        const keys = tokens.slice(1, equals).filter((token) => token.kind === 'string');
        if (equals < 0 || keys.length === 0) {
            assignments.set(before.name, { ...before, value: { kind: 'computed', keys: [] } });
            return;
        }
        const value = evaluate(tokens.slice(equals + 1), known);
        assignments.set(before.name, { ...before, value: withEntry(before.value, keys, value) });
    }
}
function withEntry(map, path, value) {
    const [key, ...rest] = path;
    if (!key || map.kind !== 'map')
        return path.length === 0 ? value : { kind: 'computed', keys: [] };
    const isKey = ([one]) => one.kind === 'string' && one.value === key.text;
    const below = map.entries.find(isKey)?.[1] ?? { kind: 'map', entries: [] };
    const entry = [{ kind: 'string', value: key.text, at: key }, withEntry(below, rest, value)];
    return { kind: 'map', entries: [...map.entries.filter((one) => !isKey(one)), entry] };
}
/** What a line that opens a block means for the lines in it; undefined for a plain statement. */
function blockState(tokens, sibling) {
    const [first, second] = tokens;
    if (first?.kind !== 'name')
        return undefined;
    switch (first.text) {
        case 'def':
        case 'async':
        case 'class':
        case 'lambda':
            return 'foreign';
        case 'if': {
            if (isDebugTest(tokens))
                return second?.text === 'not' ? 'taken' : 'skipped';
            if (second?.text === 'TYPE_CHECKING' || second?.text === '__name__')
                return 'skipped';
            return 'unclear';
        }
        case 'try':
        case 'finally':
            return topLevel(tokens, ':') === 1 ? 'taken' : undefined;
        case 'else':
            if (sibling?.decided)
                return sibling.state === 'skipped' ? 'taken' : 'skipped';
            return topLevel(tokens, ':') > 0 ? 'unclear' : undefined;
        case 'elif':
        case 'except':
        case 'for':
        case 'while':
        case 'with':
            return topLevel(tokens, ':') > 0 ? 'unclear' : undefined;
        default:
            return undefined;
    }
}
/** `if DEBUG:` or `if not DEBUG:`. */
function isDebugTest(tokens) {
    const test = tokens.slice(1, topLevel(tokens, ':')).map((token) => token.text);
    return tokens[0]?.text === 'if' && /^(not )?DEBUG$/.test(test.join(' '));
}
/** `from x import *`. */
function starOf(tokens) {
    const last = tokens.at(-1);
    const word = tokens.at(-2);
    if (tokens[0]?.text !== 'from' || last?.text !== '*' || word?.text !== 'import')
        return undefined;
    return {
        module: tokens
            .slice(1, -2)
            .map((token) => token.text)
            .join(''),
        line: tokens[0].line,
    };
}



/***/ }),

/***/ 71988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ classify),
/* harmony export */   u: () => (/* binding */ isLiteralSecret)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46109);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3455);



/** Beside what is a placeholder anywhere: texts that samples hold in place of a secret. */
const inSamples = /^(?:none|null|\*+|\[.*\]|\{\{.*\}\}|my[-_].*)$|django-insecure-/i;
const mountedSecret = /^\/run\/secrets\//;
const pathOfFile = /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*[\w-][\w.-]{0,99}\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml)$/;
const longestPath = 300;
/** How a literal value under a secret's key looks; the most specific word wins: placeholder before weak before literal. */
function classify(key, value) {
    const text = value.trim();
    if (text === '')
        return 'empty';
    if (mountedSecret.test(text) || (text.length <= longestPath && pathOfFile.test(text)))
        return 'file';
    const purpose = { key, secret: true, address: false };
    const isOpen = (one) => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(one, purpose) || inSamples.test(one);
    // As in `changeme123!`.
    if (isOpen(text) || isOpen(text.replace(/[^a-z]{1,8}$/i, '')))
        return 'placeholder';
    return (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .isGuessedFirst */ .Nf)(text) ? 'weak' : 'literal';
}
/** A dotted path such as those of Python classes, and the name of another secret. */
const reference = /^[a-z_]+(?:\.[A-Za-z_]+){2,}$|^(?:[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+)$/;
/** An expression of a program that fetches the value. */
const expression = /\b(?:env|environ|getenv|settings|config|secrets|vars|process|os)\b[.[(]/;
/**
 * Whether a literal under a secret's key is masked wherever it appears. Placeholders and common words are not: they are
 * known to everybody, and would tear holes into every message.
 */
function isLiteralSecret(key, value) {
    if (expression.test(value) || (reference.test(value) && (value.includes('.') || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .isCredentialName */ .hN)(value))))
        return false;
    const kind = classify(key, value);
    return kind === 'literal' || (kind === 'weak' && /\d/.test(value) && /[a-z]/i.test(value) && !(0,_strength_js__WEBPACK_IMPORTED_MODULE_2__/* .isCommon */ .kB)(value.trim()));
}


/***/ }),

/***/ 90276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rt: () => (/* binding */ isNeverPublicName),
/* harmony export */   Vr: () => (/* binding */ withoutBundlePrefix),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   eq: () => (/* binding */ isSensitiveName),
/* harmony export */   hN: () => (/* binding */ isCredentialName),
/* harmony export */   iL: () => (/* binding */ mentionsSecret),
/* harmony export */   t1: () => (/* binding */ isPasswordName)
/* harmony export */ });
/**
 * What the name of a key says about its value: of an env file, a setting, a header, in any spelling (`DB_PASSWORD`,
 * `dbPassword`, `db-password`). Names are judged by whole words, so that MONKEY, COMPASS and AUTHOR hold none.
 */
const secretWords = new Set([
    ...['SECRET', 'SECRETS', 'PASSWORD', 'PASSWORDS', 'PASSWD', 'PASSPHRASE', 'PASS', 'PWD', 'TOKEN', 'TOKENS'],
    ...['CREDENTIAL', 'CREDENTIALS', 'APIKEY', 'APIKEYS', 'SALT', 'PEPPER', 'HMAC', 'DSN', 'PAT'],
]);
/** Words that are also written behind another one without a separator: PGPASSWORD, AUTHTOKEN. */
const behindAnother = /(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS|(?:API|ACCESS|SECRET|PRIVATE)KEY)$/;
const passwordWords = /^(?:.*PASSWORDS?|.*PASSWD|.*PASSPHRASE|PASS|PWD)$/;
/** Keys that are secret wherever they stand in a name; any other KEY has to be what the name is about: its end. */
const secretKeys = new Set(['ACCESS', 'API', 'ENCRYPTION', 'PRIVATE', 'SECRET', 'SIGNING']);
const behindKey = new Set(['BASE', 'FALLBACKS', 'LIVE', 'OLD', 'PREVIOUS', 'PROD', 'PRODUCTION']);
/** Keys that find something: of tables, caches and sorting. */
const findingKeys = new Set(['CACHE', 'FOREIGN', 'PARTITION', 'PRIMARY', 'SORT']);
/** Last words of names that tell something about a secret and not the secret itself. */
const describing = new Set([
    ...['FILE', 'PATH', 'DIR', 'URL', 'URI', 'ID', 'IDS', 'NAME', 'HEADER', 'HEADERS', 'DOMAIN', 'PREFIX', 'TYPE'],
    ...['ALGORITHM', 'ALG', 'ISSUER', 'AUDIENCE', 'HASHER', 'HASHERS', 'VALIDATOR', 'VALIDATORS', 'POLICY', 'VERSION'],
    ...['USER', 'USERNAME', 'EMAIL', 'HOST', 'REGION', 'BUCKET', 'ENDPOINT', 'FIELD', 'COOKIE', 'ENCRYPTION'],
    ...['CLAIM', 'CLASS', 'CLASSES', 'MODEL', 'SERIALIZER', 'SERIALIZERS', 'FUNCTION', 'PARAM', 'FINGERPRINT'],
]);
/** Last words of names of amounts and switches. */
const measuring = new Set([
    ...['TTL', 'LIFETIME', 'EXPIRY', 'EXPIRES', 'EXPIRE', 'EXPIRATION', 'AGE', 'TIMEOUT', 'DAYS', 'HOURS', 'MINUTES'],
    ...['SECONDS', 'LENGTH', 'ENABLED', 'REQUIRED', 'SECURE', 'HTTPONLY', 'SAMESITE', 'ROTATION', 'ROTATE', 'PORT'],
    ...['LIMIT', 'RATE', 'ATTEMPTS', 'CHARS', 'MIN', 'MAX'],
]);
/** Words that make a name one of an amount or a switch wherever they stand: MAX_TOKENS, ALLOW_CREDENTIALS. */
const measures = new Set(['MIN', 'MAX', 'ALLOW']);
const publicWords = new Set(['PUBLIC', 'PUBLICKEY', 'PUBLISHABLE', 'ANON', 'PUB', 'SITEKEY', 'FINGERPRINT']);
const publicKeys = new Set(['SITE', 'VERIFY', 'VERIFYING']);
const bundled = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY)_/;
/** Words of names that are masked beside those of secrets, since their values are often worth it. */
const sensitiveWords = new Set([
    ...['KEY', 'KEYS', 'PRIVATE', 'AUTH', 'AUTHORIZATION', 'AUTHENTICATION', 'SIGNATURE', 'LICENSE', 'LICENCE'],
    ...['CERT', 'CERTS', 'CERTIFICATE', 'CERTIFICATES'],
]);
/** Names whose words are known: each key of an env file is asked about by masking, by reading and by several rules. */
const known = new Map();
const mostKnown = 10_000;
/** The words of a name, upper case, without trailing digits. */
function wordsOf(name) {
    const before = known.get(name);
    if (before)
        return before;
    const words = split(name);
    if (known.size >= mostKnown)
        known.clear();
    known.set(name, words);
    return words;
}
function split(name) {
    return name
        .replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
        .toUpperCase()
        .split(/[^A-Z0-9]+/)
        .map((word) => word.replace(/\d+$/, ''))
        .filter((word) => word !== '');
}
/** Whether a name has a word of a secret in it, whatever it says about it: `TOKEN_TTL` and `SSH_KEY_FILE` do. */
function hasSecretWord(name, words) {
    return (
    // The working directory of a shell.
    name !== 'PWD' &&
        words.some((word, at) => secretWords.has(word) || behindAnother.test(word) || isSecretKeyAt(name, words, at)));
}
function isSecretKeyAt(name, words, at) {
    if (words[at] !== 'KEY' && words[at] !== 'KEYS')
        return false;
    const before = words[at - 1];
    if (before === undefined)
        return words.length === 1 && name === name.toUpperCase();
    if (secretKeys.has(before))
        return true;
    // Python Social Auth calls the public id of a client so.
    if (findingKeys.has(before) || publicKeys.has(before) || (words[0] === 'SOCIAL' && words[1] === 'AUTH'))
        return false;
    for (let after = at + 1; after < words.length; after++) {
        const word = words[after] ?? '';
        if (!behindKey.has(word) && !describing.has(word) && !measuring.has(word))
            return false;
    }
    return true;
}
function isMeasure(words) {
    const last = words.at(-1) ?? '';
    const isSpan = last === 'IN' && /^EXPIRES?$/.test(words.at(-2) ?? '');
    return measuring.has(last) || isSpan || words.some((word) => measures.has(word));
}
function isPublic(name, words) {
    if (bundled.test(name))
        return true;
    return words.some((word) => publicWords.has(word)) && !words.some((word) => /SECRET|PASSW|PRIVATE/.test(word));
}
/** Whether the value of a key is to be kept secret by its name. Paths, ids, ages and public keys are not. */
function isSecretName(name) {
    const words = wordsOf(name);
    return (hasSecretWord(name, words) && !describing.has(words.at(-1) ?? '') && !isMeasure(words) && !isPublic(name, words));
}
/**
 * As `isSecretName`, and ids of access keys: no secrets, but where one stands in a file or was published with a
 * product it is one half of somebody's login.
 */
function isCredentialName(name) {
    return isSecretName(name) || wordsOf(name).slice(-3).join() === 'ACCESS,KEY,ID';
}
/** Whether the value is a secret that a person may have chosen. */
function isPasswordName(name) {
    return isSecretName(name) && wordsOf(name).some((word) => passwordWords.test(word));
}
/**
 * Whether a name speaks of a secret, be it only of its age or of where it lies. Errs to yes: for questions in which a
 * missed secret costs more than a wrong alarm, such as whether a run holds any, and what a header may show.
 */
function mentionsSecret(name) {
    const words = wordsOf(name);
    return hasSecretWord(name, words) || words.includes('PRIVATE');
}
/**
 * Whether even a number or a common word under this name is masked. Wider than `isSecretName`, since masking costs
 * little; but an amount is an amount, and would tear holes into every message.
 */
function isSensitiveName(name) {
    const words = wordsOf(name);
    return !isMeasure(words) && (mentionsSecret(name) || words.some((word) => sensitiveWords.has(word)));
}
/** The name without a prefix by which build tools put a value into the browser's bundle; null without such a prefix. */
function withoutBundlePrefix(name) {
    return bundled.test(name) ? name.replace(bundled, '') : null;
}
/** As `isSecretName`, but not for keys and tokens, which are often made for browsers: narrower, for what is public. */
function isNeverPublicName(name) {
    const words = wordsOf(name);
    if (describing.has(words.at(-1) ?? '') || isMeasure(words))
        return false;
    const isRole = words.join('_').includes('SERVICE_ROLE');
    return isRole || words.some((word) => /^(?:.*SECRETS?|.*PASSWORDS?|PASSWD|PRIVATE|CREDENTIALS?)$/.test(word));
}


/***/ }),

/***/ 46109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
function standing(words) {
    return new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`);
}
const words = 'change[-_ ]?(?:me|this|it)(?:[-_ ][a-z0-9]+)?|replace[-_ ]?(?:me|this|it|with)(?:[-_][a-z0-9]+)*|set[-_ ]?me|fill[-_ ]?(?:me|in|this)|insert[-_][a-z0-9]+|enter[-_]your|x{4,}|secret[-_ ]?here|goes[-_]here|put[-_]your|change[-_ ]in[-_ ][a-z0-9]+|generate[-_](?:an?|your|me|one|this)(?:[-_][a-z0-9]+)*|do[-_]not[-_]use|not[-_]for[-_]prod[a-z0-9]*';
const strong = standing(`${words}|fixme|tbd|todo|placeholder|your[-_ ][a-z0-9]+|insert [a-z0-9]+|my[-_]secret`);
/** A whole piece between the separators of a URL: paths have words of their own. */
const piece = new RegExp(`^(?:${words}|your[-_](?:[a-z0-9]+[-_])*(?:key|token|secret|password|pass|webhook|domain|host|user|username|id|name|project|bucket|account|dsn|db|database|org|app|site|company|server|value|endpoint|url))$`);
const soft = standing('dummy|sample|example|xxx|super[-_]secret|dev[-_]only|local[-_]dev|for[-_]development');
const exampleHost = /(?<![a-z0-9.-])(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net|edu)|your-?(?:domain|site|company|app|host|server)\.[a-z.]{2,8}|(?:my|some)-?domain\.[a-z]{2,4}|domain\.tld|[a-z0-9-]+\.(?:example|invalid))(?![a-z0-9-])/g;
/** Characters of a value in which templates and placeholders are looked for. */
const longestJudged = 8192;
/** Whether a value is one that was meant to be replaced. */
function isPlaceholder(value, { key, secret, address, knownHosts = [] }) {
    const text = value.slice(0, longestJudged).trim();
    const lower = text.toLowerCase();
    if (text === '')
        return false;
    const sensitive = secret || address || /^[a-z][a-z0-9+.-]*:\/\//.test(lower);
    const word = lower.replace(/[^a-z0-9]+/g, '');
    if (/^<[^<>]*>$/.test(text) && !/^<[^<>@\s]+@[^<>@\s]+>$/.test(text))
        return true;
    if (/(?:\/\/|:|@)<[^<>]+>/.test(text))
        return true;
    if (/^!!!.*!!!$/s.test(text) ||
        /^__[A-Za-z0-9_]+__$/.test(text) ||
        /^\[(?:your|insert|enter|change|replace)[^\]]*\]$/i.test(text))
        return true;
    if (/^(changeme|changethis|changeit|replaceme|todo|tbd|fixme|dummy|sample|placeholder|example|setme|x{3,})$/.test(word))
        return true;
    if (/\S\.{3}$/.test(text) || text === '...' || text.endsWith('…'))
        return true;
    if (/^(.)\1{3,}$/s.test(text) && (secret || /[^0-9]/.test(text)))
        return true;
    if (lower === key.toLowerCase() && (sensitive || lower.includes('_')))
        return true;
    if (/^[a-z][a-z0-9+.-]*:\/\//.test(lower)) {
        if (lower.split(/[/:@?&=#,.]/).some((part) => piece.test(part)))
            return true;
    }
    else if (sensitive ? strong.test(lower) : piece.test(lower))
        return true;
    if (secret && soft.test(lower))
        return true;
    if (!sensitive && !/@/.test(text))
        return false;
    const hosts = lower.match(exampleHost) ?? [];
    return hosts.some((host) => !knownHosts.some((known) => related(host, known)));
}
/** Whether the checklist itself names this host, one above or one beside it. */
function related(host, known) {
    const domain = (name) => name.split('.').slice(-2).join('.');
    return domain(host) === domain(known);
}


/***/ }),

/***/ 3455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ strengthsOf),
/* harmony export */   Nf: () => (/* binding */ isGuessedFirst),
/* harmony export */   kB: () => (/* binding */ isCommon)
/* harmony export */ });
/** What is tried first against the doors of a server: words of people, products and their defaults. */
const common = new Set(`password passw0rd pass passwd secret admin administrator root postgres postgresql mysql mariadb redis mongo guest test
  user default docker letmein welcome qwerty abc123 123456 12345678 123456789 1234567890 1234 12345 111111 000000
  minioadmin rabbitmq app web shop dev development changeit toor wordpress nextcloud gitea grafana drupal
  ghost keycloak odoo strapi django airflow metabase master db database demo local example`.split(/\s+/));
/** Whether a password is a common word, with a number behind it or not. */
function isCommon(value) {
    const lower = value.toLowerCase();
    return common.has(lower) || common.has(lower.replace(/[^a-z0-9]/g, '').replace(/\d{1,4}$/, ''));
}
/**
 * Whether a password needs no estimate to be called weak: short, a short number, or made of common words alone. Tells
 * less than `strengthsOf`, but at once.
 */
function isGuessedFirst(value) {
    if (value.length < 8 || isCommon(value))
        return true;
    const parts = value
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '' && !/^\d{1,4}$/.test(part));
    if (parts.length > 0 && parts.every((part) => common.has(part.replace(/\d{1,4}$/, ''))))
        return true;
    return /^\d+$/.test(value) && value.length < 12;
}
/** Longer texts are not looked at whole: the estimate grows faster than the text. */
const longest = 64;
/** Estimates in one file; beyond them a cruder measure has to do. */
const most = 40;
/** Loaded once in a run: building the dictionaries takes longer than all estimates. */
let estimator;
async function loadEstimator() {
    const [core, common] = await Promise.all([__webpack_require__.e(/* import() */ 4639).then(__webpack_require__.t.bind(__webpack_require__, 94639, 19)), __webpack_require__.e(/* import() */ 3480).then(__webpack_require__.t.bind(__webpack_require__, 73480, 19))]);
    // Most of the time would go into trying every substitution in texts that hold no word anyway.
    const bounds = { l33tMaxSubstitutions: 20 };
    return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs, ...bounds });
}
/**
 * Scores from 0 (guessed at once) to 4 by key. The library is loaded only for passwords that are neither common
 * words nor random.
 */
async function strengthsOf(passwords) {
    const scores = {};
    for (const { key, value } of passwords)
        if (isCommon(value))
            scores[key] = 0;
    const open = passwords.filter(({ value }) => !isCommon(value) && !looksRandom(value));
    const short = open.slice(0, most);
    for (const { key, value } of open.slice(most))
        scores[key] = value.length >= 16 && new Set(value).size >= 10 ? 4 : 2;
    if (short.length === 0)
        return scores;
    estimator ??= loadEstimator();
    const zxcvbn = await estimator;
    for (const { key, value, words } of short) {
        scores[key] = zxcvbn.check(value.slice(0, longest), [...words.slice(0, 30)]).score;
    }
    return scores;
}
/**
 * Long, mixed, without runs such as `abcdef` and without repetition: surely beyond guessing, so that files with
 * hundreds of keys stay quick.
 */
function looksRandom(value) {
    if (value.length < 24 || new Set(value).size < 12)
        return false;
    let [near, turns] = [0, 0];
    const triples = new Set();
    for (let at = 1; at < value.length; at++) {
        if (Math.abs(value.charCodeAt(at) - value.charCodeAt(at - 1)) <= 1)
            near++;
        if (classOf(value.charAt(at)) !== classOf(value.charAt(at - 1)))
            turns++;
        triples.add(value.slice(at - 1, at + 2));
    }
    return near <= value.length / 3 && turns >= value.length * 0.35 && triples.size >= value.length * 0.8;
}
function classOf(character) {
    if (character >= 'a' && character <= 'z')
        return 'lower';
    if (character >= 'A' && character <= 'Z')
        return 'upper';
    return character >= '0' && character <= '9' ? 'digit' : 'other';
}


/***/ })

};
