export const id = 5604;
export const ids = [5604];
export const modules = {

/***/ 25604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* reexport */ dialects),
  Vu: () => (/* binding */ finalValues),
  y7: () => (/* reexport */ plainKey),
  read: () => (/* binding */ read),
  qw: () => (/* reexport */ tokenize),
  zu: () => (/* binding */ values)
});

;// CONCATENATED MODULE: ./lib/formats/dotenv/positions.js
/** Turns offsets of a text into lines and columns, both from 1. A line ends with LF, CRLF or a lone CR. */
class Positions {
    #starts = [0];
    /** Index of the line that was asked for last: readers go from line to line. */
    #last = 0;
    constructor(text) {
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10))
                this.#starts.push(at + 1);
        }
    }
    get lines() {
        return this.#starts.length;
    }
    at(offset) {
        const index = this.#indexOf(offset);
        this.#last = index;
        return { line: index + 1, column: offset - (this.#starts[index] ?? 0) + 1 };
    }
    #indexOf(offset) {
        for (const near of [this.#last, this.#last + 1])
            if (this.#holds(near, offset))
                return near;
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
    #holds(index, offset) {
        const start = this.#starts[index];
        return start !== undefined && start <= offset && offset < (this.#starts[index + 1] ?? Number.POSITIVE_INFINITY);
    }
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/reading.js

/** The programs that load env files; each reads the same text in its own way. */
const dialects = [
    'python-dotenv',
    'django-environ',
    'django-environ-0.11',
    'compose',
    'docker-run',
    'dotenv',
    'shell',
    'systemd',
];
/** Longest text that expansion may make of one file, in characters. */
const mostExpanded = 256 * 1024;
/** An expansion that the reader refuses, or that would grow without bound. */
class ExpansionError extends Error {
}
/** Collects what a reader finds. */
class Recorder {
    entries = [];
    faults = [];
    refused = false;
    #dialect;
    #positions;
    #environment;
    /** What is set so far; made for the first expansion that asks, which most files have none of. */
    #values = null;
    #expanded = 0;
    constructor(dialect, text, environment = {}) {
        this.#dialect = dialect;
        this.#positions = new Positions(text);
        this.#environment = environment;
    }
    set(key, value, offset) {
        const { line, column } = this.#positions.at(offset);
        this.entries.push({ key, value, line, column });
        if (value !== null)
            this.#values?.set(key, value);
    }
    fault(code, offset, key) {
        this.faults.push({ code, ...this.#positions.at(offset), ...(key === undefined ? {} : { key }) });
    }
    refuse(code, offset, key) {
        this.refused = true;
        this.fault(code, offset, key);
    }
    /** What is set so far. */
    lookup(name) {
        if (this.#values === null) {
            this.#values = new Map(Object.entries(this.#environment));
            for (const { key, value } of this.entries)
                if (value !== null)
                    this.#values.set(key, value);
        }
        return this.#values.get(name);
    }
    /** @throws ExpansionError when the file as a whole grows beyond the bound. */
    spend(text) {
        this.#expanded += text.length;
        if (this.#expanded > mostExpanded)
            throw new ExpansionError();
        return text;
    }
    reading() {
        return { dialect: this.#dialect, entries: this.entries, faults: this.faults, refused: this.refused };
    }
}
/** A key with the characters that every reader takes. */
const plainKey = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** Best guess why a line that should be an assignment is none. */
function faultOfLine(line) {
    const equals = line.indexOf('=');
    if (equals < 0)
        return { code: 'no-equals' };
    const name = line.slice(0, equals);
    const key = name.trim().replace(/^export\s+/, '');
    if (!plainKey.test(key))
        return { code: 'bad-key-name' };
    return { code: name.trimEnd() === name ? 'syntax' : 'space-around-equals', key };
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/readers/compose.js

const blank = /[\t\v\f\r \x85\xa0]*/y;
const spaces = /\s*/y;
/** The env files of Docker Compose (compose-go): quotes over several lines, `$NAME` and `${…}` replaced. */
function readCompose(source, options = {}) {
    const recorder = new Recorder('compose', source, options.environment);
    // Keeps offsets: the carriage return of CRLF is white space to every step below but the quoted values.
    const text = source;
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (!recorder.refused) {
        skip(spaces);
        if (at >= text.length)
            break;
        if (text.charAt(at) === '#')
            at = lineEnd(at);
        else
            statement();
    }
    return recorder.reading();
    function statement() {
        if (/export\s/y.test(text.slice(at, at + 7))) {
            at += 6;
            skip(blank);
        }
        const start = at;
        let end = at;
        for (; end < text.length; end++) {
            const char = text.charAt(end);
            if (char === '=' || char === ':' || char === '\n')
                break;
            if (!/[\t\v\f\r \x85\xa0_.[\]\p{L}\p{N}-]/u.test(char) && !/[\uD800-\uDFFF]/.test(char)) {
                recorder.refuse('bad-key-name', start);
                return;
            }
        }
        const key = text.slice(start, end).trimEnd();
        if (key.includes(' ')) {
            recorder.refuse('bad-key-name', start);
            return;
        }
        if (text.charAt(end) === '\n' || end >= text.length) {
            if (key !== '')
                recorder.fault('no-equals', start);
            at = end + 1;
            return;
        }
        at = end + 1;
        skip(blank);
        const value = readValue(start, key);
        if (value === undefined)
            return;
        if (/^\d/.test(key))
            recorder.fault('bad-key-name', start);
        else
            recorder.set(key, value, start);
    }
    function readValue(start, key) {
        const quote = text.charAt(at);
        if (quote !== '"' && quote !== "'") {
            const end = lineEnd(at);
            const line = text.slice(at, end);
            at = end + 1;
            const comment = line.indexOf(' #');
            return expand((comment < 0 ? line : line.slice(0, comment)).trimEnd(), start, key);
        }
        const parts = [];
        let from = at + 1;
        for (let end = from; end < text.length; end++) {
            const char = text.charAt(end);
            if (char === '\\') {
                if (text.charAt(end + 1) === quote) {
                    parts.push(text.slice(from, end));
                    from = end + 1;
                }
                end++;
            }
            else if (char === quote) {
                parts.push(text.slice(from, end));
                at = end + 1;
                const value = parts.join('').replaceAll('\r\n', '\n');
                return quote === '"' ? expand(unescaped(value), start, key) : value;
            }
        }
        recorder.refuse('unterminated-quote', start, key);
        return undefined;
    }
    function expand(value, start, key) {
        if (options.expand === false)
            return value;
        try {
            return substitute(value, recorder);
        }
        catch (error) {
            if (!(error instanceof ExpansionError))
                throw error;
            recorder.refuse('expansion', start, key);
            return undefined;
        }
    }
    function skip(pattern) {
        pattern.lastIndex = Math.min(at, text.length);
        pattern.exec(text);
        at = pattern.lastIndex;
    }
    function lineEnd(from) {
        const end = text.indexOf('\n', from);
        return end < 0 ? text.length : end;
    }
}
const escapes = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
    $: '$$',
};
function unescaped(value) {
    return value.replace(/\\([abcfnrtv$"\\]|0\d{0,3})/g, (whole, code) => {
        if (code === 'c')
            return whole;
        if (code.startsWith('0'))
            return /^0[0-3][0-7]{2}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : whole;
        return escapes[code] ?? code;
    });
}
const named = /[_a-z][_a-z0-9]*/iy;
const deepest = 50;
/** @throws ExpansionError for an expression that is not valid, a required name without a value, or endless growth. */
function substitute(value, recorder, depth = 0) {
    if (!value.includes('$'))
        return value;
    if (depth > deepest)
        throw new ExpansionError();
    const parts = [];
    let at = 0;
    for (let dollar = value.indexOf('$'); dollar >= 0; dollar = value.indexOf('$', at)) {
        parts.push(value.slice(at, dollar));
        at = dollar + 1;
        const next = value.charAt(at);
        if (next === '$') {
            parts.push('$');
            at++;
        }
        else if (next === '{') {
            const close = braceEnd(value, at + 1);
            if (close < 0)
                throw new ExpansionError();
            parts.push(recorder.spend(braced(value.slice(at + 1, close), recorder, depth)));
            at = close + 1;
        }
        else {
            named.lastIndex = at;
            const name = named.exec(value)?.[0];
            if (name === undefined)
                parts.push('$');
            else {
                parts.push(recorder.spend(recorder.lookup(name) ?? ''));
                at += name.length;
            }
        }
    }
    parts.push(value.slice(at));
    return recorder.spend(parts.join(''));
}
function braced(expression, recorder, depth) {
    const match = /^([_a-z][_a-z0-9]*)(?:(:?)([-+?])(.*))?$/is.exec(expression);
    if (!match?.[1])
        throw new ExpansionError();
    const [, name, colon, operator, word = ''] = match;
    const value = recorder.lookup(name);
    const isSet = colon ? Boolean(value) : value !== undefined;
    if (operator === '+')
        return isSet ? substitute(word, recorder, depth + 1) : '';
    if (operator === '-' && !isSet)
        return substitute(word, recorder, depth + 1);
    if (operator === '?' && !isSet)
        throw new ExpansionError();
    return value ?? '';
}
/** The brace that closes the expression at `from`, nested ones counted, or -1. */
function braceEnd(value, from) {
    let open = 1;
    for (let at = from; at < value.length; at++) {
        if (value.charAt(at) === '}') {
            if (--open === 0)
                return at;
        }
        else if (value.startsWith('${', at)) {
            open++;
            at++;
        }
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/readers/django-environ.js

/** django-environ 0.12 and newer: line by line, quotes only around the whole value, `#` is no comment in a value. */
function readDjangoEnviron(text, options = {}) {
    return readLines('django-environ', text, options, plainValue);
}
/** django-environ up to 0.11: an unquoted value ends at the first `#`. */
function readDjangoEnviron011(text, options = {}) {
    return readLines('django-environ-0.11', text, options, (raw) => {
        const quoted = /^\s*'(.*)'\s*(#.*)?$/s.exec(raw);
        if (quoted)
            return doubleUnquoted(quoted[1] ?? '');
        const hash = raw.indexOf('#');
        return doubleUnquoted(hash < 0 ? raw : raw.slice(0, hash));
    });
}
function readLines(dialect, text, options, unquoted) {
    const recorder = new Recorder(dialect, text, options.environment);
    // The line ends of Python's str.splitlines.
    const ends = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]|$/g;
    for (let start = 0; start < text.length;) {
        ends.lastIndex = start;
        const end = ends.exec(text);
        const line = text.slice(start, end?.index);
        const match = /^(export )?([A-Za-z_0-9]+)=/.exec(line);
        if (match?.[2]) {
            recorder.set(match[2], unquoted(line.slice(match[0].length)), start + (match[1]?.length ?? 0));
        }
        else if (line !== '' && !line.startsWith('#') && line.trim() !== '' && !line.trimStart().startsWith('#')) {
            const { code, key } = faultOfLine(line.replace(/^\s+|^\uFEFF/, ''));
            recorder.fault(code, start, key);
        }
        start = (end?.index ?? text.length) + Math.max(1, end?.[0].length ?? 1);
    }
    return recorder.reading();
}
function plainValue(raw) {
    if (raw.length >= 2 && raw.startsWith("'") && raw.endsWith("'"))
        return raw.slice(1, -1);
    return doubleUnquoted(raw);
}
function doubleUnquoted(raw) {
    if (raw.length < 2 || !raw.startsWith('"') || !raw.endsWith('"'))
        return raw;
    return raw.slice(1, -1).replace(/\\(.)/gs, (whole, letter) => ('rnt'.includes(letter) ? whole : letter));
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/readers/docker-run.js

/** `docker run` reads with a buffer of this many bytes per line. */
const longestLine = 64 * 1024;
/** `docker run --env-file`: nothing is unquoted, nothing is expanded, a bad line refuses the file. */
function readDockerRun(text, options = {}) {
    const recorder = new Recorder('docker-run', text, options.environment);
    let start = 0;
    for (const whole of text.split('\n')) {
        const offset = start;
        start += whole.length + 1;
        const line = (offset === 0 ? whole.replace(/^\uFEFF/, '') : whole).replace(/\r$/, '');
        const assignment = line.trimStart();
        const at = offset + whole.length - whole.replace(/^[\uFEFF\s]+/, '').length;
        if (Buffer.byteLength(line) >= longestLine) {
            recorder.refuse('too-long', offset);
            break;
        }
        if (assignment === '' || assignment.startsWith('#'))
            continue;
        const equals = assignment.indexOf('=');
        const key = equals < 0 ? assignment : assignment.slice(0, equals);
        if (key === '' || /[ \t]/.test(key)) {
            recorder.refuse(key === '' ? 'bad-key-name' : /^export\s/.test(key) || equals < 0 ? 'syntax' : 'space-around-equals', at);
            break;
        }
        if (equals >= 0)
            recorder.set(key, assignment.slice(equals + 1), at);
        else
            recorder.fault('no-equals', at);
    }
    return recorder.reading();
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/readers/dotenv.js

/** dotenv of npm: `#` starts a comment anywhere outside quotes, backticks quote, nothing is expanded. */
function readDotenv(text, options = {}) {
    const recorder = new Recorder('dotenv', text, options.environment);
    const head = /(export\s+)?([\w.-]+)(?:\s*=|:\s)/y;
    const separator = /\s*/y;
    let at = 0;
    while (at < text.length) {
        at += exec(separator, at)?.[0].length ?? 0;
        if (at >= text.length)
            break;
        const match = exec(head, at);
        if (match?.[2] === undefined) {
            const end = lineEnd(text, at);
            const line = text.slice(at, end).trim();
            if (line !== '' && !line.startsWith('#')) {
                const { code, key } = faultOfLine(line);
                recorder.fault(code, at, key);
            }
            at = end + 1;
            continue;
        }
        const keyAt = at + match[0].lastIndexOf(match[2]);
        const valueAt = at + match[0].length;
        const { raw, end } = valueFrom(valueAt);
        recorder.set(match[2], unquoted(raw), keyAt);
        if (/^["'`]/.test(raw) && (raw.length < 2 || !raw.endsWith(raw.charAt(0)))) {
            recorder.fault('unterminated-quote', keyAt, match[2]);
        }
        at = lineEnd(text, end) + 1;
    }
    return recorder.reading();
    function exec(pattern, from) {
        pattern.lastIndex = from;
        return pattern.exec(text);
    }
    function valueFrom(from) {
        const quoteAt = from + (exec(separator, from)?.[0].length ?? 0);
        const close = '"\'`'.includes(text.charAt(quoteAt) || ' ') ? closing(text, quoteAt) : -1;
        if (close >= 0)
            return { raw: text.slice(quoteAt, close + 1), end: close + 1 };
        const end = lineEnd(text, from);
        const line = text.slice(from, end);
        const hash = line.indexOf('#');
        return { raw: (hash < 0 ? line : line.slice(0, hash)).trim(), end };
    }
}
function unquoted(raw) {
    const quote = raw.charAt(0);
    const quoted = raw.length >= 2 && '"\'`'.includes(quote) && raw.endsWith(quote);
    const value = (quoted ? raw.slice(1, -1) : raw).replace(/\r\n?/g, '\n');
    return quote === '"' ? value.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : value;
}
/** The closing quote with nothing but a comment after it, or -1. A quote after a backslash closes only if none else does. */
function closing(text, open) {
    const quote = text.charAt(open);
    const escaped = [];
    let at = text.indexOf(quote, open + 1);
    for (; at >= 0; at = text.indexOf(quote, at + 1)) {
        if (at === open + 1 || text.charAt(at - 1) !== '\\')
            break;
        escaped.push(at);
    }
    if (at >= 0 && endsLine(text, at + 1))
        return at;
    return escaped.findLast((one) => endsLine(text, one + 1)) ?? -1;
}
function endsLine(text, from) {
    for (let at = from; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === '\n' || char === '\r' || char === '#')
            return true;
        if (!/\s/.test(char))
            return false;
    }
    return true;
}
function lineEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/readers/python-dotenv.js

const blanks = /[^\S\r\n]*/y;
const space = /\s*/y;
const exported = /export[^\S\r\n]+/y;
const bareKey = /[^=#\s]+/y;
const quotedKey = /'([^']+)'/y;
const restOfLine = /[^\r\n]*/y;
const endOfLine = /[^\S\r\n]*(?:#[^\r\n]*)?[^\S\r\n]*(?:\r\n|\n|\r|$)/y;
/** python-dotenv 1.x: quotes over several lines, `${NAME}` and `${NAME:-default}` replaced, even in single quotes. */
function readPythonDotenv(text, options = {}) {
    const recorder = new Recorder('python-dotenv', text, options.environment);
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        take(space);
        if (at < text.length)
            binding();
    }
    return recorder.reading();
    function binding() {
        const start = at;
        take(exported);
        const keyAt = at;
        if (text.charAt(at) === '#') {
            take(restOfLine);
            return;
        }
        const key = text.charAt(at) === "'" ? take(quotedKey)?.[1] : take(bareKey)?.[0];
        if (key === undefined) {
            drop('bad-key-name', start);
            return;
        }
        take(blanks);
        let value = null;
        if (text.charAt(at) === '=') {
            at++;
            take(blanks);
            const parsed = parseValue();
            if (parsed === undefined) {
                drop('unterminated-quote', keyAt, key);
                return;
            }
            value = parsed;
        }
        if (take(endOfLine) === undefined) {
            drop(value === null ? 'no-equals' : 'syntax', keyAt, key);
            return;
        }
        if (value === null)
            recorder.fault('no-equals', keyAt);
        try {
            recorder.set(key, value !== null && options.expand !== false ? expand(value) : value, keyAt);
        }
        catch (error) {
            if (!(error instanceof ExpansionError))
                throw error;
            recorder.fault('expansion', keyAt, key);
        }
    }
    function drop(code, offset, key) {
        recorder.fault(code, offset, code === 'no-equals' ? undefined : key);
        take(restOfLine);
    }
    function parseValue() {
        const quote = text.charAt(at);
        if (quote === "'" || quote === '"') {
            const close = python_dotenv_closing(text, at);
            if (close < 0)
                return undefined;
            const raw = text.slice(at + 1, close);
            at = close + 1;
            return quote === "'" ? raw.replace(/\\([\\'])/g, '$1') : raw.replace(/\\([\\'"abfnrtv])/g, python_dotenv_unescaped);
        }
        const line = take(restOfLine)?.[0] ?? '';
        const comment = commentAt(line);
        return (comment < 0 ? line : line.slice(0, comment)).trimEnd();
    }
    function expand(value) {
        if (!value.includes('${'))
            return value;
        const expanded = value.replace(/\$\{([^}:]*)(?::-([^}]*))?\}/g, (_, name, fallback) => recorder.spend(recorder.lookup(name) ?? fallback ?? ''));
        return recorder.spend(expanded);
    }
    function take(pattern) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match)
            return undefined;
        at = pattern.lastIndex;
        return match;
    }
}
/** Where the quote that opens at `open` closes: a quote without a backslash before it, else the last one; or -1. */
function python_dotenv_closing(text, open) {
    const quote = text.charAt(open);
    let escaped = -1;
    for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
        if (at === open + 1 || text.charAt(at - 1) !== '\\')
            return at;
        escaped = at;
    }
    return escaped;
}
/** Where white space with a `#` after it begins, or -1. */
function commentAt(line) {
    for (let hash = line.indexOf('#'); hash >= 0; hash = line.indexOf('#', hash + 1)) {
        if (hash > 0 && /\s/.test(line.charAt(hash - 1)))
            return hash - 1;
    }
    return -1;
}
const python_dotenv_escapes = {
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
function python_dotenv_unescaped(_, letter) {
    return python_dotenv_escapes[letter] ?? letter;
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/readers/shell.js

const shell_blanks = /(?:[ \t]|\\\n)*/y;
const assigned = /([A-Za-z_][A-Za-z0-9_]*)=/y;
const names = /[A-Za-z_][A-Za-z0-9_]*/y;
const shell_deepest = 50;
/** A piece of the file that the shell refuses; reading ends there. */
class ShellSyntaxError extends Error {
    code;
    constructor(code) {
        super(code);
        this.code = code;
    }
}
/**
 * `set -a; . file` in a POSIX shell, as far as it can be told without running anything: assignments with quotes and
 * plain parameter expansion. A line that would run a program is a fault, and a value that needs one is unknown.
 */
function readShell(text, options = {}) {
    const recorder = new Recorder('shell', text, options.environment);
    let at = 0;
    let start = 0;
    let current;
    try {
        while (at < text.length)
            statement();
    }
    catch (error) {
        if (error instanceof ShellSyntaxError)
            recorder.refuse(error.code, start, current);
        else if (error instanceof ExpansionError)
            recorder.refuse('expansion', start, current);
        else
            throw error;
    }
    return recorder.reading();
    function statement() {
        take(shell_blanks);
        start = at;
        current = undefined;
        const char = text.charAt(at);
        if (char === '#') {
            at = lineEnd();
            return;
        }
        if (char === '\n' || char === ';' || char === '') {
            if (char === ';')
                throw new ShellSyntaxError('syntax');
            at++;
            return;
        }
        const found = [];
        let command;
        let declares = false;
        for (;;) {
            take(shell_blanks);
            const offset = at;
            const next = text.charAt(at);
            if (next === '' || '\n;&|'.includes(next) || next === '#')
                break;
            if ('()'.includes(next))
                throw new ShellSyntaxError('syntax');
            if ('<>'.includes(next)) {
                at++;
                command ??= offset;
                continue;
            }
            const key = take(assigned)?.[1];
            if (key !== undefined && command === undefined) {
                current = key;
                found.push({ key, word: word(), offset });
                continue;
            }
            if (key !== undefined)
                at = offset;
            const plain = word();
            if (command === undefined && found.length === 0 && plain.text === 'export')
                declares = true;
            else if (!(declares && /^[A-Za-z_][A-Za-z0-9_]*$/.test(plain.text)))
                command ??= offset;
        }
        const end = text.charAt(at);
        if (end === '#')
            at = lineEnd();
        else
            at += text.startsWith('&&', at) || text.startsWith('||', at) ? 2 : 1;
        if (command !== undefined) {
            recorder.refuse('command', start, found[0]?.key);
            return;
        }
        if (end === '&' || end === '|') {
            for (const one of found)
                recorder.fault('command', one.offset, one.key);
            return;
        }
        for (const { key, word, offset } of found) {
            recorder.set(key, word.known ? word.text : null, offset);
            if (!word.known)
                recorder.fault('command', offset, key);
        }
    }
    /** One word, unquoted. */
    function word() {
        const parts = [];
        let known = text.charAt(at) !== '~';
        while (at < text.length) {
            const char = text.charAt(at);
            if (' \t\n;&|<>'.includes(char))
                break;
            if (char === '(' || char === ')')
                throw new ShellSyntaxError('syntax');
            at++;
            if (char === '\\') {
                if (text.charAt(at) !== '\n')
                    parts.push(text.charAt(at));
                at++;
            }
            else if (char === "'")
                parts.push(until("'"));
            else if (char === '"')
                known = quoted(parts) && known;
            else if (char === '`') {
                until('`');
                known = false;
            }
            else if (char === '$')
                known = dollar(parts) && known;
            else
                parts.push(char);
        }
        return { text: parts.join(''), known };
    }
    /** The rest of a double-quoted piece. */
    function quoted(parts) {
        let known = true;
        while (at < text.length) {
            const char = text.charAt(at++);
            if (char === '"')
                return known;
            if (char === '\\') {
                const next = text.charAt(at++);
                if ('$`"\\'.includes(next))
                    parts.push(next);
                else if (next !== '\n')
                    parts.push(char, next);
            }
            else if (char === '`') {
                until('`');
                known = false;
            }
            else if (char === '$')
                known = dollar(parts) && known;
            else
                parts.push(char);
        }
        throw new ShellSyntaxError('unterminated-quote');
    }
    /** What follows a dollar sign. False where its text is not known. */
    function dollar(parts) {
        const char = text.charAt(at);
        if (char === '(') {
            skipParentheses();
            return false;
        }
        if (options.expand === false) {
            parts.push('$');
            return true;
        }
        if (char === '{') {
            const close = braceEnd(at + 1);
            const value = braced(text.slice(at + 1, close), 0);
            at = close + 1;
            parts.push(recorder.spend(value ?? ''));
            return value !== undefined;
        }
        const name = take(names)?.[0];
        if (name !== undefined) {
            parts.push(recorder.spend(recorder.lookup(name) ?? ''));
            return true;
        }
        if (/[$!?#@*0-9-]/.test(char)) {
            at++;
            return /[1-9@*]/.test(char);
        }
        parts.push('$');
        return true;
    }
    /** Undefined where the expression is beyond what can be told here. */
    function braced(expression, depth) {
        if (depth > shell_deepest)
            throw new ExpansionError();
        const match = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?)([-+?=])(.*))?$/s.exec(expression);
        if (!match?.[1])
            return undefined;
        const [, name, colon, operator, rest = ''] = match;
        const value = recorder.lookup(name);
        const isSet = colon ? Boolean(value) : value !== undefined;
        if (operator === '?' && !isSet)
            throw new ShellSyntaxError('expansion');
        if (operator === '+' ? isSet : operator !== undefined && !isSet) {
            const inner = /^\$\{(.*)\}$/s.exec(rest);
            if (inner?.[1] !== undefined)
                return braced(inner[1], depth + 1);
            return /[$`"'\\]/.test(rest) ? undefined : rest;
        }
        return operator === '+' ? '' : (value ?? '');
    }
    function braceEnd(from) {
        let open = 1;
        for (let end = from; end < text.length; end++) {
            if (text.charAt(end) === '}' && --open === 0)
                return end;
            if (text.startsWith('${', end))
                open++;
        }
        throw new ShellSyntaxError('syntax');
    }
    function skipParentheses() {
        let open = 0;
        for (; at < text.length; at++) {
            const char = text.charAt(at);
            if (char === '(')
                open++;
            else if (char === ')' && --open === 0) {
                at++;
                return;
            }
            else if (char === '\\')
                at++;
            else if (char === "'") {
                at++;
                until("'");
                at--;
            }
        }
        throw new ShellSyntaxError('syntax');
    }
    function until(quote) {
        const close = text.indexOf(quote, at);
        if (close < 0)
            throw new ShellSyntaxError('unterminated-quote');
        const inner = text.slice(at, close);
        at = close + 1;
        return inner;
    }
    function lineEnd() {
        const end = text.indexOf('\n', at);
        return end < 0 ? text.length : end;
    }
    function take(pattern) {
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match)
            return undefined;
        at = pattern.lastIndex;
        return match;
    }
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/readers/systemd.js

/**
 * systemd's `EnvironmentFile=`: quotes join, a backslash before the end of a line continues it, nothing is expanded,
 * an assignment with an unusual key is ignored. See systemd.exec(5).
 */
function readSystemd(text, options = {}) {
    const recorder = new Recorder('systemd', text, options.environment);
    let at = 0;
    const isEnd = (char) => char === '\n' || char === '\r';
    while (at < text.length) {
        const char = text.charAt(at);
        if (/[ \t\n\r]/.test(char))
            at++;
        else if (char === '#' || char === ';')
            comment();
        else
            assignment();
    }
    return recorder.reading();
    function comment() {
        while (at < text.length && !isEnd(text.charAt(at)))
            at += text.charAt(at) === '\\' ? 2 : 1;
    }
    function assignment() {
        const start = at;
        while (at < text.length && !isEnd(text.charAt(at)) && text.charAt(at) !== '=')
            at++;
        const key = text.slice(start, at).trimEnd();
        if (text.charAt(at) !== '=') {
            recorder.fault('no-equals', start);
            return;
        }
        at++;
        const { value, closed } = readValue();
        if (!closed)
            recorder.fault('unterminated-quote', start, key);
        if (plainKey.test(key))
            recorder.set(key, value, start);
        else
            recorder.fault('bad-key-name', start);
    }
    function readValue() {
        const parts = [];
        let trailing = 0;
        let plain = false;
        while (at < text.length) {
            const char = text.charAt(at);
            if (isEnd(char))
                break;
            if (!plain && (char === '"' || char === "'")) {
                if (!quoted(char, parts))
                    return { value: parts.join(''), closed: false };
                trailing = 0;
                continue;
            }
            at++;
            if (char === '\\') {
                plain = true;
                trailing = 0;
                if (!isEnd(text.charAt(at)))
                    parts.push(text.charAt(at));
                at++;
            }
            else if (char === ' ' || char === '\t') {
                if (plain) {
                    parts.push(char);
                    trailing++;
                }
            }
            else {
                plain = true;
                trailing = 0;
                parts.push(char);
            }
        }
        return { value: parts.slice(0, parts.length - trailing).join(''), closed: true };
    }
    /** False where the text ends before the quote does; systemd then takes what there is. */
    function quoted(quote, parts) {
        at++;
        while (at < text.length) {
            const char = text.charAt(at++);
            if (char === quote)
                return true;
            if (quote === '"' && char === '\\') {
                const next = text.charAt(at++);
                if ('"\\`$'.includes(next))
                    parts.push(next);
                else if (!isEnd(next))
                    parts.push(char, next);
            }
            else
                parts.push(char);
        }
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/tokenizer.js

const head = /^(\s*)(export\s+)?([^\s=#]+|'[^'=]+')(\s*)(=)([^\S\r\n]*)/;
/** Splits an env file into comments, assignments and other lines, each with its place. Linear in the text. */
function tokenize(text) {
    const positions = new Positions(text);
    const tokens = [];
    const span = (start, end) => ({ start, end, ...positions.at(start) });
    let at = text.startsWith('\uFEFF') ? 1 : 0;
    while (at < text.length) {
        const end = tokenizer_lineEnd(text, at);
        const line = text.slice(at, end);
        const content = line.trim();
        const match = content.startsWith('#') ? null : head.exec(line);
        if (content.startsWith('#')) {
            const start = at + line.indexOf('#');
            tokens.push({ kind: 'comment', span: span(start, end), text: content.slice(1).trim() });
        }
        else if (match?.[3] !== undefined) {
            const keyStart = at + (match[1]?.length ?? 0) + (match[2]?.length ?? 0);
            const value = readValue(text, at + match[0].length, end);
            tokens.push({
                kind: 'assignment',
                exported: match[2] !== undefined,
                key: match[3],
                keySpan: span(keyStart, keyStart + match[3].length),
                raw: text.slice(value.start, value.end),
                valueSpan: span(value.start, value.end),
                quote: value.quote,
                closed: value.closed,
                spaced: match[4] !== '' || match[6] !== '',
                comment: value.comment,
            });
            at = afterLine(text, Math.max(end, tokenizer_lineEnd(text, value.end)));
            continue;
        }
        else if (content !== '') {
            tokens.push({ kind: 'other', span: span(at, end), text: content });
        }
        at = afterLine(text, end);
    }
    return tokens;
}
function readValue(text, start, lineStop) {
    const quote = text.charAt(start);
    if (quote === '"' || quote === "'" || quote === '`') {
        const close = tokenizer_closing(text, start, quote);
        if (close >= 0) {
            const rest = text.slice(close + 1, tokenizer_lineEnd(text, close + 1)).trim();
            return { start, end: close + 1, quote, closed: true, comment: rest.startsWith('#') ? rest.slice(1).trim() : null };
        }
    }
    const line = text.slice(start, lineStop);
    const comment = /\s#/.exec(line);
    const raw = (comment ? line.slice(0, comment.index) : line).trimEnd();
    return {
        start,
        end: start + raw.length,
        quote: quote === '"' || quote === "'" || quote === '`' ? quote : null,
        closed: !(quote === '"' || quote === "'" || quote === '`'),
        comment: comment ? line.slice(comment.index + 2).trim() : null,
    };
}
/** The first quote without a backslash before it, if nothing but a comment follows on its line; else -1. */
function tokenizer_closing(text, open, quote) {
    for (let at = text.indexOf(quote, open + 1); at >= 0; at = text.indexOf(quote, at + 1)) {
        if (quote !== "'" && isEscaped(text, at, open))
            continue;
        return /^[^\S\r\n]*(?:#|\r|\n|$)/.test(text.slice(at + 1, at + 200)) ? at : -1;
    }
    return -1;
}
function isEscaped(text, at, open) {
    let backslashes = 0;
    for (let before = at - 1; before > open && text.charAt(before) === '\\'; before--)
        backslashes++;
    return backslashes % 2 === 1;
}
function tokenizer_lineEnd(text, from) {
    for (let at = from; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === 10 || code === 13)
            return at;
    }
    return text.length;
}
function afterLine(text, end) {
    return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

;// CONCATENATED MODULE: ./lib/formats/dotenv/index.js











const readers = {
    'python-dotenv': readPythonDotenv,
    'django-environ': readDjangoEnviron,
    'django-environ-0.11': readDjangoEnviron011,
    compose: readCompose,
    'docker-run': readDockerRun,
    dotenv: readDotenv,
    shell: readShell,
    systemd: readSystemd,
};
/** What one reader makes of an env file. Pure: nothing is executed and nothing of this process is looked at. */
function read(text, dialect, options = {}) {
    if (options.environment !== undefined)
        return readers[dialect](text, options);
    const { readings } = readingsOf(text);
    // Only a dollar sign is ever expanded.
    const way = options.expand === false && text.includes('$') ? `${dialect} as written` : dialect;
    const known = readings.get(way);
    if (known)
        return known;
    const reading = readers[dialect](text, options);
    readings.set(way, reading);
    return reading;
}
/** Reading a text in all dialects is dear, and the same text is asked for again: to mask it, and to judge it. */
const recent = new Map();
const mostRecent = 2;
/** Characters of a text whose readings are kept; those of a larger one would take much memory. */
const longestKept = 256 * 1024;
function readingsOf(text) {
    const known = recent.get(text);
    if (known)
        return known;
    const none = { readings: new Map() };
    if (text.length > longestKept)
        return none;
    if (recent.size >= mostRecent)
        recent.clear();
    recent.set(text, none);
    return none;
}
/**
 * For each key every distinct value that any reader sees, and the value as it is written; what to mask before anything
 * about the file is printed.
 */
function values(text) {
    const readings = readingsOf(text);
    readings.values ??= valuesOf(text);
    return readings.values;
}
function valuesOf(text) {
    // Nearly every key has one value, for which a set would be a waste.
    const found = new Map();
    const add = (key, value) => {
        if (value === '')
            return;
        const before = found.get(key);
        if (before === undefined)
            found.set(key, value);
        else if (typeof before !== 'string')
            before.add(value);
        else if (before !== value)
            found.set(key, new Set([before, value]));
    };
    for (const dialect of dialects) {
        for (const expand of text.includes('$') ? [true, false] : [false]) {
            for (const { key, value } of read(text, dialect, { expand }).entries)
                if (value !== null)
                    add(key, value);
        }
    }
    for (const token of tokenize(text))
        if (token.kind === 'assignment')
            add(token.key, token.raw);
    return new Map([...found].map(([key, one]) => [key, typeof one === 'string' ? [one] : [...one]]));
}
/** The value that a reading ends up with for each key; the last of a key wins. */
function finalValues(reading) {
    const final = new Map();
    for (const { key, value } of reading.entries)
        if (value !== null)
            final.set(key, value);
    return final;
}


/***/ })

};
