export const id = 5592;
export const ids = [5592];
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

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ longestLine),
/* harmony export */   z: () => (/* binding */ hasLongLine)
/* harmony export */ });
/** Characters; longer lines are not written by people, and slow every reader down. */
const longestLine = 64 * 1024;
/** Whether a text has a line that is longer than people write. */
function hasLongLine(text) {
    for (let at = 0; at < text.length;) {
        const end = text.indexOf('\n', at);
        const stop = end < 0 ? text.length : end;
        if (stop - at > longestLine)
            return true;
        at = stop + 1;
    }
    return false;
}


/***/ }),

/***/ 75592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registerEnv: () => (/* binding */ registerEnv),
  registerText: () => (/* binding */ registerText)
});

// EXTERNAL MODULE: ./lib/formats/compose/template.js
var template = __webpack_require__(95209);
// EXTERNAL MODULE: ./lib/formats/dotenv/index.js + 10 modules
var dotenv = __webpack_require__(25604);
// EXTERNAL MODULE: ./lib/formats/long-lines.js
var long_lines = __webpack_require__(18);
;// CONCATENATED MODULE: ./lib/formats/named-values.js
const start = /(?<![\w.$-])(["'`]?)([A-Za-z_][\w.-]{0,99})(["'`]?)[ \t]{0,20}(=>|:=|=(?!=)|:(?![:/]))([ \t]{0,200})/g;
const annotation = /[A-Za-z][\w.]{0,40}(?:\[[\w., ]{0,40}\])?[ \t]{1,5}=(?!=)[ \t]{0,20}/y;
const call = /[A-Za-z_][\w.]{0,80}[([]/y;
const blockScalar = /^[|>][+-]?\d?[+-]?[ \t]*(?:#[^\r\n]*)?\r?$/;
/** Characters of one value. */
const longest = 16 * 1024;
const longestPlain = 4096;
const mostLines = 400;
/**
 * The names in a text with what is assigned to them, whatever the format: YAML, JSON, Python, shell, INI. No parser, so
 * it also reads what no parser takes, and finds too much rather than too little. Linear in the text.
 * @param wanted names whose values are read
 */
function namedValues(text, wanted) {
    const found = [];
    // What was read as a value is not read again for a name inside of it.
    let covered = 0;
    let lineRead = 0;
    for (const match of text.matchAll(start)) {
        const [whole, open = '', name = '', close = '', separator = '', space = ''] = match;
        if (match.index < covered || !wanted(name))
            continue;
        const at = match.index + whole.length;
        const { end, ...value } = open !== '' && close === ''
            ? inner(text, at, open)
            : valueAt(text, at, { name: match.index, separator: separator + space, again: at < lineRead });
        covered = end;
        if (at >= lineRead)
            lineRead = lineEnd(text, at);
        if (value.values.length > 0)
            found.push({ name, ...value });
    }
    return found;
}
function valueAt(text, at, context) {
    const { separator } = context;
    // Anchors and tags of YAML.
    const from = at + (/^(?:&[\w-]{1,60}[ \t]+|![\w!]{0,60}[ \t]+)*/.exec(text.slice(at, at + 250))?.[0].length ?? 0);
    const first = text.charAt(from);
    if (/["'`]/.test(first))
        return quoted(text, from);
    if (first === '[' || first === '(')
        return strings(text, from);
    annotation.lastIndex = from;
    const typed = separator.startsWith(':') ? annotation.exec(text) : null;
    if (typed)
        return valueAt(text, from + typed[0].length, { ...context, separator: '=' });
    call.lastIndex = from;
    if (call.test(text)) {
        const { values, ...value } = strings(text, from);
        // Names of variables are arguments too: `env("SECRET_KEY", default="…")`.
        return { ...value, values: values.filter((one) => !/^[A-Z][A-Z0-9_]*$/.test(one)) };
    }
    const line = text.slice(from, lineEnd(text, from, longestPlain));
    if (separator.startsWith(':') && blockScalar.test(line))
        return block(text, from, context.name);
    return plain(line, from, separator === '=', context.again);
}
/** `"KEY=value"`: the quote before the name ends the value. */
function inner(text, at, quote) {
    const stop = lineEnd(text, at);
    const end = text.slice(at, stop).indexOf(quote);
    return { values: end > 0 ? spellings(text.slice(at, at + end), quote) : [], quoted: true, end: at + Math.max(end, 0) };
}
function quoted(text, at) {
    const quote = text.startsWith(text.charAt(at).repeat(3), at) ? text.slice(at, at + 3) : text.charAt(at);
    const close = endOfQuoted(text, at, quote);
    const end = close < 0 ? lineEnd(text, at) : close;
    return { values: spellings(text.slice(at + quote.length, end), quote.charAt(0)), quoted: true, end };
}
/** Where the closing quote of the one at `at` stands; -1 without one. */
function endOfQuoted(text, at, quote) {
    const most = Math.min(text.length, at + longest);
    for (let end = at + quote.length; end < most; end++) {
        if (text[end] === '\\')
            end++;
        else if (text.startsWith(quote, end)) {
            // Two of them are one in YAML.
            if (quote !== "'" || text[end + 1] !== "'")
                return end;
            end++;
        }
    }
    return -1;
}
function spellings(written, quote) {
    const found = new Set([written]);
    if (quote === "'")
        found.add(written.replaceAll("''", "'"));
    if (written.includes('\\')) {
        try {
            found.add(JSON.parse(`"${written.replaceAll(/\r?\n/g, '\\n').replaceAll("\\'", "'")}"`));
        }
        catch {
            // Other escapes than those of JSON: what they stand for differs by language.
        }
        found.add(written.replaceAll(/\\(["'`\\])/g, '$1'));
    }
    return [...found].filter((one) => one !== '');
}
/** The texts in quotes up to the bracket that closes the first one from here on. */
function strings(text, from) {
    const most = Math.min(text.length, from + longest);
    const values = [];
    let depth = 0;
    let at = from;
    for (; at < most; at++) {
        const char = text.charAt(at);
        if (char === '[' || char === '(')
            depth++;
        else if ((char === ']' || char === ')') && --depth <= 0)
            break;
        else if (char === '"' || char === "'") {
            const end = endOfQuoted(text, at, char);
            if (end < 0)
                break;
            values.push(...spellings(text.slice(at + 1, end), char));
            at = end;
        }
    }
    return { values, quoted: true, end: at };
}
/** The lines below that are indented deeper than the name, without their indentation. */
function block(text, from, nameAt) {
    const indent = (line) => /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const outer = indent(text.slice(text.lastIndexOf('\n', nameAt - 1) + 1, nameAt));
    const lines = [];
    let at = lineEnd(text, from) + 1;
    while (at < text.length && lines.length < mostLines) {
        const end = lineEnd(text, at);
        const line = text.slice(at, end);
        if (line.trim() !== '' && indent(line) <= outer)
            break;
        lines.push(line.trim());
        at = end + 1;
    }
    const value = lines.join('\n').trim();
    return { values: value === '' ? [] : [value], quoted: true, end: at - 1 };
}
/** @param shell a space ends the value where nothing but it separates words */
function plain(line, from, shell, again) {
    const word = /^[^,;}\])]*/.exec(line)?.[0] ?? '';
    const own = (shell ? /^[^\s,;"'`}\])]*/ : /^[^,;}\])]*?(?=[ \t]#|[,;}\])]|$)/).exec(line)?.[0] ?? word;
    const whole = again ? [] : [withoutClosing(line.replace(/[ \t]#.*$/, '')), shell ? word : own];
    const values = [...new Set([...whole, own].map((one) => one.trim()))].filter((one) => one !== '');
    return { values, quoted: false, end: from + own.length };
}
/** Without brackets and separators at the end that belong to what stands around the value. */
function withoutClosing(line) {
    if (/[{[(]/.test(line))
        return line;
    let end = line.length;
    while (end > 0 && ' \t,;}])'.includes(line.charAt(end - 1)))
        end--;
    return line.slice(0, end);
}
function lineEnd(text, from, most = longest) {
    const end = text.slice(from, from + most).indexOf('\n');
    return end < 0 ? Math.min(text.length, from + most) : from + end;
}

// EXTERNAL MODULE: ./lib/secrecy/classify.js
var classify = __webpack_require__(71988);
// EXTERNAL MODULE: ./lib/secrecy/names.js
var names = __webpack_require__(90276);
// EXTERNAL MODULE: ./lib/secrecy/url-credentials.js
var url_credentials = __webpack_require__(71110);
;// CONCATENATED MODULE: ./lib/probe/text-secrets.js







/** Longer files, and files with longer lines, are not read as their many readers do. */
const longestEnv = 1024 * 1024;
const envName = /(^|[._-])env([._-][\w.-]+)?$/i;
const exampleName = /(example|sample|dist|template)/i;
/** Files whose assignments are not those of an env file, or whose words are those of people. */
const otherName = /\.(py|ya?ml|json|toml|lock|md|rst|html?|xml|css|[cm]?[jt]sx?|php|rb|go|sql|service|timer|conf)$|(^|\/)(Makefile|Procfile|Dockerfile[^/]*)$/i;
const prose = /\.(md|markdown|rst|adoc|html?|log)$/i;
/**
 * Registers what a text holds of secrets, by what it is: every value of an env file, else literals under names of
 * secrets, credentials in URLs and private keys.
 * @param kind what the reader takes it for; without it, name and content tell
 */
function registerText(redact, path, text, kind) {
    if (kind === 'env' || isEnvFile(path, text))
        registerEnv(redact, text);
    else
        registerLiterals(redact, text, prose.test(path));
}
/** Registers what any reader of env files sees as a value, and lines that are no assignment: they may be parts of a secret. */
function registerEnv(redact, text) {
    if (text.length > longestEnv || (0,long_lines/* hasLongLine */.z)(text)) {
        for (const token of (0,dotenv/* tokenize */.qw)(text))
            if (token.kind === 'assignment')
                redact.addEnv(token.key, token.raw);
    }
    else {
        for (const [key, all] of (0,dotenv/* values */.zu)(text))
            for (const value of all)
                redact.addEnv(key, value);
    }
    for (const line of text.split(/[\r\n]+/)) {
        const bare = line.trim();
        if (bare.length >= 12 && !bare.startsWith('#') && !/\s/.test(bare) && !/^[A-Za-z_][A-Za-z0-9_]*=/.test(bare)) {
            redact.add(bare);
        }
    }
}
function isEnvFile(path, text) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (otherName.test(path) || exampleName.test(name))
        return false;
    return envName.test(name) || isAssignments(text);
}
/** Lines of the begin that are looked at. */
const text_secrets_mostLines = 200;
/** Whether a text begins with `KEY=value`, has such lines for the most part, and no `[section]`. */
function isAssignments(text) {
    const lines = text
        .slice(0, long_lines/* longestLine */.N)
        .split(/\r\n|\r|\n/, text_secrets_mostLines)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
    const pairs = lines.filter((line) => /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*=(?!=)/.test(line));
    return lines[0] !== undefined && lines[0] === pairs[0] && pairs.length * 2 >= lines.length && !lines.some(isSection);
}
function isSection(line) {
    return /^\[[\w .-]+\]$/.test(line);
}
const privateKey = /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----([\w+/=\s:,.-]{1,20000}?)-----END/g;
function registerLiterals(redact, text, isProse) {
    for (const { name, values: spellings, quoted } of namedValues(text, names/* isCredentialName */.hN)) {
        for (const spelling of spellings) {
            for (const literal of literalsIn(spelling)) {
                if ((0,classify/* isLiteralSecret */.u)(name, literal) && (!isProse || quoted || isRandom(literal)))
                    redact.add(literal);
            }
        }
    }
    for (const secret of (0,url_credentials/* credentialsInUrl */.FB)(text)) {
        if (!/[$<>{}]/.test(secret) && (0,classify/* isLiteralSecret */.u)('', secret))
            redact.add(secret);
    }
    for (const [, key = ''] of text.matchAll(privateKey))
        redact.add(key.trim());
}
/** What of a value stands in the text itself: without the variables in it, but with their defaults. */
function literalsIn(value) {
    const found = (0,template/* parts */.rT)(value);
    if (found === undefined)
        return /^\$\{\{.*\}\}$/.test(value) ? [] : [value];
    return found.map((part) => (typeof part === 'string' ? part : part.operator.endsWith('-') ? part.argument : ''));
}
/** Not a word of a sentence such as `password: required`. */
function isRandom(text) {
    return /^\S*$/.test(text) && /\d/.test(text) && /[A-Za-z]/.test(text);
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
