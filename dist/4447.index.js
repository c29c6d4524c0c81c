export const id = 4447;
export const ids = [4447];
export const modules = {

/***/ 72248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ candidates)
/* harmony export */ });
/* harmony import */ var _check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92964);
/* harmony import */ var _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99195);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47864);



const envFiles = [
    '.env',
    '.env.production',
    '.env.prod',
    '.env.local',
    '.env.staging',
    '.env.backup',
    '.env.bak',
    '.env~',
];
const dumps = ['backup', 'dump', 'db', 'database'].flatMap((name) => [`${name}.sql`, `${name}.sql.gz`]);
const archives = ['backup.zip', 'backup.tar.gz', 'site.zip', 'www.zip'];
const sources = [
    'settings.py~',
    'settings.py.bak',
    'index.php~',
    'index.php.bak',
    '.index.php.swp',
    'wp-config.php.bak',
    'wp-config.php~',
    'config.php.bak',
    'web.config.bak',
];
const listed = ['static', 'media', 'uploads', 'assets', 'images', 'files', 'backup', 'backups', 'logs'];
function all(paths, signature) {
    return paths.map((path) => ({ path, signature }));
}
/** Numbers that help an attacker little. */
const counters = (answer) => _content_js__WEBPACK_IMPORTED_MODULE_2__/* .nginxStatus */ .XN(answer) ?? _content_js__WEBPACK_IMPORTED_MODULE_2__/* .phpFpmStatus */ .q$(answer);
/** What each rule asks for besides the base, below the base. Every path is asked once. */
const candidates = {
    'debug-page': all([_check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .debuggerQuery */ .Cx, ..._check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .debugPaths */ .Cy], _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_1__/* .debugPage */ .v),
    'stack-trace': all(_check_site_debug_pages_js__WEBPACK_IMPORTED_MODULE_0__/* .errorPaths */ .Tw, _formats_debug_page_js__WEBPACK_IMPORTED_MODULE_1__/* .stackTrace */ .a),
    'env-file': all(envFiles, _content_js__WEBPACK_IMPORTED_MODULE_2__/* .envFile */ .CN),
    git: [
        { path: '.git/HEAD', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .gitHead */ .Tj },
        { path: '.git/config', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .gitConfig */ .Pt },
    ],
    'version-control': [
        { path: '.svn/entries', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .svn */ .Cr },
        { path: '.svn/wc.db', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .svn */ .Cr },
        { path: '.hg/requires', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .mercurial */ .Jb },
    ],
    'ds-store': [{ path: '.DS_Store', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .dsStore */ .Xl }],
    dump: [...all([...dumps, 'db.sqlite3'], _content_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlDump */ .pc), ...all(archives, _content_js__WEBPACK_IMPORTED_MODULE_2__/* .archive */ .rD)],
    'editor-backup': all(sources, _content_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceBackup */ .IO),
    'config-file': [
        ...all(['docker-compose.yml', 'docker-compose.yaml', 'compose.yml', 'docker-compose.prod.yml'], _content_js__WEBPACK_IMPORTED_MODULE_2__/* .composeFile */ .Ve),
        { path: '.htpasswd', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .passwordFile */ .yZ },
        { path: '.aws/credentials', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .awsCredentials */ .cD },
        ...all(['id_rsa', '.ssh/id_rsa', 'server.key'], _content_js__WEBPACK_IMPORTED_MODULE_2__/* .privateKey */ .t9),
    ],
    'server-status': [
        { path: 'server-status', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .apacheStatus */ .DR },
        { path: 'server-info', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .apacheInfo */ .$q },
        ...['nginx_status', 'server-status', 'status'].map((path) => ({
            path,
            signature: counters,
            level: 'warning',
        })),
    ],
    // Never /actuator/heapdump: asking for it makes the application write one.
    actuator: [
        { path: 'actuator', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .actuatorIndex */ .sY },
        { path: 'actuator/env', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .actuatorEnv */ .LX },
    ],
    pprof: [
        { path: 'debug/pprof/', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .pprof */ .S2 },
        { path: 'debug/vars', signature: _content_js__WEBPACK_IMPORTED_MODULE_2__/* .expvar */ .du },
    ],
    phpinfo: all(['phpinfo.php', 'info.php'], _content_js__WEBPACK_IMPORTED_MODULE_2__/* .phpInfo */ .HO),
    'directory-listing': all(listed.map((name) => `${name}/`), _content_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryListing */ .E3),
};


/***/ }),

/***/ 47864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ apacheInfo),
/* harmony export */   CN: () => (/* binding */ envFile),
/* harmony export */   Cr: () => (/* binding */ svn),
/* harmony export */   DR: () => (/* binding */ apacheStatus),
/* harmony export */   E3: () => (/* binding */ directoryListing),
/* harmony export */   HO: () => (/* binding */ phpInfo),
/* harmony export */   IO: () => (/* binding */ sourceBackup),
/* harmony export */   Jb: () => (/* binding */ mercurial),
/* harmony export */   LX: () => (/* binding */ actuatorEnv),
/* harmony export */   Pt: () => (/* binding */ gitConfig),
/* harmony export */   S2: () => (/* binding */ pprof),
/* harmony export */   Tj: () => (/* binding */ gitHead),
/* harmony export */   V: () => (/* binding */ defaultPage),
/* harmony export */   Ve: () => (/* binding */ composeFile),
/* harmony export */   XN: () => (/* binding */ nginxStatus),
/* harmony export */   Xl: () => (/* binding */ dsStore),
/* harmony export */   cD: () => (/* binding */ awsCredentials),
/* harmony export */   du: () => (/* binding */ expvar),
/* harmony export */   gU: () => (/* binding */ sourceMap),
/* harmony export */   pc: () => (/* binding */ sqlDump),
/* harmony export */   q$: () => (/* binding */ phpFpmStatus),
/* harmony export */   rD: () => (/* binding */ archive),
/* harmony export */   sY: () => (/* binding */ actuatorIndex),
/* harmony export */   t9: () => (/* binding */ privateKey),
/* harmony export */   yZ: () => (/* binding */ passwordFile)
/* harmony export */ });
const html = /^\s*(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype|html|head|body|script|div|p|h1)\b/i;
function isHtml({ text, type }) {
    return html.test(text) || (type === 'text/html' && /<\/?[a-z][^>]{0,200}>/i.test(text));
}
function lines(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
/** `KEY=value` lines and next to nothing else, whatever type it is served with. */
const envFile = (answer) => {
    if (html.test(answer.text))
        return null;
    const all = lines(answer.text).slice(0, 200);
    const pair = /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*\s*=/;
    const pairs = all.filter((line) => pair.test(line));
    // Keys and certificates go over many lines, so not every line is a pair.
    const several = (pairs.length > 1 && !isHtml(answer)) || pairs.length * 2 >= all.length;
    return pair.test(all[0] ?? '') && several
        ? `an env file with ${pairs.length} ${pairs.length === 1 ? 'key' : 'keys'}`
        : null;
};
const gitHead = ({ text }) => /^(?:ref: refs\/[\w./-]+|[0-9a-f]{40}|[0-9a-f]{64})\s*$/.test(text) ? 'the HEAD of a git repository' : null;
const gitConfig = (answer) => !isHtml(answer) && /^[ \t]*\[core\][ \t]*$/m.test(answer.text) ? 'the configuration of a git repository' : null;
const svn = (answer) => {
    if (answer.head.startsWith('SQLite format 3\0'))
        return 'the database of a Subversion checkout';
    return /^(?:8|9|10|11|12)\r?\n\r?\n?dir\r?\n/.test(answer.text) || /^12\s*$/.test(answer.text)
        ? 'a Subversion checkout'
        : null;
};
const mercurial = (answer) => !isHtml(answer) && /^(?:revlogv1|store|dotencode|fncache)$/m.test(answer.text) ? 'a Mercurial repository' : null;
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
    return null;
};
const sqlDump = (answer) => {
    if (answer.head.startsWith('SQLite format 3\0'))
        return 'an SQLite database';
    if (answer.head.startsWith('PGDMP'))
        return 'a PostgreSQL dump';
    const packed = archive(answer);
    if (packed)
        return packed;
    if (isHtml(answer))
        return null;
    return /^(?:-- (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin)\b|\/\*!\d{5}|[ \t]*(?:CREATE (?:TABLE|DATABASE|SCHEMA)|INSERT INTO|DROP TABLE|PRAGMA foreign_keys|BEGIN TRANSACTION|COPY \S+ \())/im.test(answer.text)
        ? 'an SQL dump'
        : null;
};
const sourceBackup = (answer) => {
    if (answer.head.startsWith('b0VIM '))
        return 'a swap file of vim';
    if (/^\s*<\?(?:php|=)/i.test(answer.text))
        return 'PHP source';
    if (isHtml(answer))
        return null;
    if (/^\s*<\?xml[\s\S]{0,2000}<configuration\b/.test(answer.text))
        return 'a configuration file';
    return /^(?:from [\w.]+ import |import (?:os|sys)\b|SECRET_KEY\s*=|DATABASES\s*=)/m.test(answer.text)
        ? 'Python source'
        : null;
};
const composeFile = (answer) => !isHtml(answer) && /^services:\s*$/m.test(answer.text) && /^[ \t]+(?:image|build):/m.test(answer.text)
    ? 'a compose file'
    : null;
const passwordFile = (answer) => !isHtml(answer) && /^[^\s:]{1,64}:(?:\$(?:apr1|2[aby]|5|6)\$|\{SHA\}|[./0-9A-Za-z]{13}$)/m.test(answer.text)
    ? 'a password file'
    : null;
const awsCredentials = (answer) => !isHtml(answer) && /^[ \t]*aws_secret_access_key[ \t]*=/im.test(answer.text) ? 'AWS credentials' : null;
const privateKey = ({ text }) => /^-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----/m.test(text) ? 'a private key' : null;
const apacheStatus = ({ text }) => /<title>Apache Status<\/title>|<h1>Apache Server Status for /i.test(text) ? 'the status page of Apache' : null;
const apacheInfo = ({ text }) => /<title>Server Information<\/title>|<h1[^>]*>Apache Server Information<\/h1>/i.test(text)
    ? 'the configuration page of Apache'
    : null;
const nginxStatus = ({ text }) => /^Active connections:\s*\d+\s*\nserver accepts handled requests/m.test(text) ? 'the status page of nginx' : null;
const phpFpmStatus = ({ text }) => /^pool:[ \t]+\S+\s+process manager:[ \t]+(?:static|dynamic|ondemand)\s/m.test(text)
    ? 'the status page of PHP-FPM'
    : null;
const actuatorIndex = ({ text }) => {
    const links = json(text)?._links;
    if (!isRecord(links) || !Object.values(links).some((link) => isRecord(link) && typeof link.href === 'string'))
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
const actuatorEnv = ({ text }) => Array.isArray(json(text)?.propertySources) || /"propertySources"\s*:\s*\[/.test(text)
    ? 'the environment of a Spring Boot application'
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
const sourceMap = ({ text }) => /^(?:\)\]\}'?[^\n]*\n)?\s*\{/.test(text) &&
    /"version"\s*:\s*3\b/.test(text) &&
    /"(?:sources|sections)"\s*:\s*\[/.test(text)
    ? 'a source map'
    : null;
const listings = [
    /<title>Files within [^<]{0,300}<\/title>/i,
    /<title>Directory listing for \/[^<]*<\/title>/i,
    /<title>listing directory \/[^<]*<\/title>/i,
    /<title>Directory Listing For \[?\/[^<]*<\/title>/i,
    /<A HREF="[^"]*">\[To Parent Directory\]<\/A>/i,
];
/** Apache, nginx and lighttpd; Caddy. Each needs both markers. */
const pairedListings = [
    [/<title>Index of \/[^<]*<\/title>/i, /<h[12]>Index of \//i],
    [/<table aria-describedby="summary">/, /href="[^"]{0,50}\?sort=name/],
];
const directoryListing = ({ text }) => listings.some((listing) => listing.test(text)) ||
    pairedListings.some((markers) => markers.every((marker) => marker.test(text)))
    ? 'the listing of a folder'
    : null;
/** Title, name of what it belongs to, and where the title alone says too little a second marker. */
const defaults = [
    [/<title>Welcome to nginx!?( on [^<]*)?<\/title>/i, 'nginx'],
    [/<title>(?:Test Page for the Nginx HTTP Server[^<]*|HTTP Server Test Page[^<]*)<\/title>/i, 'the distribution'],
    [/^\s*<html>\s*<body>\s*<h1>It works!<\/h1>/i, 'Apache'],
    [/<title>Apache2 [^<]*Default Page: It works<\/title>/i, 'Apache'],
    [/<title>(?:IIS Windows(?: Server)?|IIS\d+|Microsoft Internet Information Services[^<]*)<\/title>/i, 'IIS'],
    [/<title>Caddy works!<\/title>/i, 'Caddy'],
    [/<title>Apache Tomcat\/[\d.]+<\/title>/i, 'Tomcat'],
    [/<title>The install worked successfully! Congratulations!<\/title>/i, 'Django'],
    [
        /<title>Ruby on Rails(?: [\d.]+)?<\/title>/i,
        'Rails',
        /Yay! You&rsquo;re on Rails!|<(?:b|strong)>Rails version:<\/(?:b|strong)>/i,
    ],
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
function json(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : null;
    }
    catch {
        return null;
    }
}
function isRecord(value) {
    return value !== null && typeof value === 'object' && !Array.isArray(value);
}


/***/ }),

/***/ 44447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exposure: () => (/* binding */ exposure)
});

// EXTERNAL MODULE: ./lib/check/lint/define.js
var lint_define = __webpack_require__(2121);
// EXTERNAL MODULE: ./lib/check/lint/unjudged.js
var unjudged = __webpack_require__(93516);
// EXTERNAL MODULE: ./lib/secrecy/bounded.js
var bounded = __webpack_require__(54637);
;// CONCATENATED MODULE: ./lib/kinds/exposure/judge.js


/** Only a site that stays on its host is judged. */
function seen(site, _config, _scene, selected) {
    if (site.elsewhere !== null)
        return { subjects: [], said: [otherHost(site, site.elsewhere)] };
    return { subjects: [{ site, asks: (rule) => selected.has(`exposure/${rule}`) }], said: [] };
}
const judge_unjudged = { ...unjudged/* usualPolicy */.n, unanswered: 'each', notes: 'all' };
function otherHost({ base }, elsewhere) {
    return {
        rule: 'exposure/other-host',
        message: 'The site leads to another host or redirects too often, so nothing was looked for',
        expected: `an answer of ${new URL(base.url).host} itself`,
        observed: `${base.status}, Location: ${(0,bounded/* bounded */.Mm)(elsewhere)}`,
        url: base.url,
        inconclusive: true,
    };
}

// EXTERNAL MODULE: ./lib/check/site/debug-pages.js
var debug_pages = __webpack_require__(92964);
// EXTERNAL MODULE: ./lib/check/site/document.js
var site_document = __webpack_require__(61713);
// EXTERNAL MODULE: ./lib/check/site/strangers.js
var strangers = __webpack_require__(77161);
// EXTERNAL MODULE: ./lib/check/target.js
var target = __webpack_require__(34927);
// EXTERNAL MODULE: ./lib/kinds/exposure/catalogue.js
var catalogue = __webpack_require__(72248);
;// CONCATENATED MODULE: ./lib/kinds/exposure/questions.js





const mostFolders = 6;
const mostScripts = 5;
/** @throws ProbeError `http/request` where there is no URL to look at */
function questions(config, scene, selected) {
    const url = (0,target/* requireTarget */.Fm)(asFolder(config), scene.environment);
    const token = (0,strangers/* strangeToken */.U1)(scene, url);
    const asks = (...names) => names.some((name) => selected.has(`exposure/${name}`));
    const later = (wanted, what, atMost) => wanted ? { action: 'request', later: `GET ${what}`, atMost } : null;
    const names = Object.keys(catalogue/* candidates */.X);
    const paths = new Set(names
        .filter((name) => asks(name))
        .flatMap((name) => catalogue/* candidates */.X[name] ?? [])
        .map(({ path }) => path));
    const asksDebugger = paths.delete(debug_pages/* debuggerQuery */.Cx);
    const fixed = {
        unknown: (0,strangers/* unknownQuestion */.lm)(token, url),
        paths: Object.fromEntries([...paths].map((path) => [path, (0,strangers/* pathQuestion */.EM)(path, url)])),
        debugger: asksDebugger ? (0,strangers/* debuggerQuestion */.Kj)(url) : null,
        foreignHost: asks('foreign-host', 'debug-page') ? (0,strangers/* foreignHostQuestion */.Ve)(token, url) : null,
        trace: asks('trace-method') ? traceQuestion(token, url) : null,
    };
    const { paths: below, ...others } = fixed;
    const count = Object.keys(below).length + Object.values(others).filter((question) => question !== null).length;
    return {
        document: (0,site_document/* documentQuestions */.N6)(url),
        ...fixed,
        folders: later(asks('directory-listing'), `folders of the assets that ${url} names`, mostFolders),
        scripts: later(asks('source-map'), `scripts that ${url} names`, mostScripts),
        maps: later(asks('source-map'), `source maps that these scripts name`, mostScripts),
        moved: {
            action: 'request',
            later: `what is named above, in its place, at the address that ${url} redirects to on its own host`,
            atMost: count,
        },
    };
}
function traceQuestion(token, url) {
    const { accept } = target/* asBrowser */.R3.document.headers;
    return { action: 'request', method: 'TRACE', url, headers: { accept, 'x-readiness': token } };
}
/** What is looked for lies below the path, with or without its last slash; a name with a dot is one of a file. */
function asFolder({ path, url }) {
    const closed = (text) => text !== undefined && /^(https?:\/\/[^/]+)?\/([^?#]*\/)?[^/.?#]+$/i.test(text) ? `${text}/` : text;
    return { path: closed(path), url: closed(url) };
}

// EXTERNAL MODULE: ./lib/check/site/silence.js
var silence = __webpack_require__(24077);
// EXTERNAL MODULE: ./lib/formats/debug-page.js
var debug_page = __webpack_require__(99195);
;// CONCATENATED MODULE: ./lib/kinds/exposure/rules/errors.js



/** Debug pages, wherever one was seen. */
function debugPages({ site }) {
    return (0,debug_pages/* debugPages */.uI)(site);
}
/** Stack traces in error pages; a debug page is said by its own rule where that is asked. */
function stackTraces({ site, asks }) {
    const { base, unknown } = site;
    const probes = [base, unknown, ...debug_pages/* errorPaths */.Tw.flatMap((path) => site.probes.get(path) ?? [])];
    const found = new Map();
    for (const probe of probes) {
        if (probe.asked === 'fault')
            continue;
        if (asks('debug-page') && (0,debug_page/* debugPage */.v)(probe) !== null)
            continue;
        const what = (0,debug_page/* stackTrace */.a)(probe);
        if (what !== null && !found.has(what))
            found.set(what, (0,silence/* servedAt */.rv)(probe, what));
    }
    if (found.size > 0)
        return [...found.values()];
    return (0,silence/* withoutAnswer */.BU)(probes.filter((probe) => (0,silence/* unasked */.Wl)(probe, unknown, 'errors')));
}

// EXTERNAL MODULE: ./lib/check/site/foreign-host.js
var foreign_host = __webpack_require__(17529);
;// CONCATENATED MODULE: ./lib/kinds/exposure/rules/requests.js

/** A name that is not the site's own is refused, by whatever means. */
function foreignHost({ site: { base, foreignHost: asked } }) {
    return asked === null ? [] : (0,foreign_host/* foreignHost */.l)({ base, foreignHost: asked });
}
/** TRACE sends back what came in, cookies and credentials of a proxy included. */
function traceMethod({ site: { base, trace } }) {
    if (!trace)
        return [];
    const { probe, token } = trace;
    const expected = '405 or another refusal';
    const { url } = base;
    if (probe.asked === 'fault') {
        if (probe.closed)
            return [];
        return [{ message: probe.message, expected, observed: probe.observed, url, inconclusive: true }];
    }
    if (probe.status > 299 || !probe.text.includes(token))
        return [];
    const observed = `${probe.status}, the request itself`;
    return [{ message: 'The TRACE method is switched on', expected, observed, url }];
}

// EXTERNAL MODULE: ./lib/kinds/exposure/content.js
var content = __webpack_require__(47864);
;// CONCATENATED MODULE: ./lib/kinds/exposure/rules/served.js



/** Paths of the catalogue that should not exist. Their content decides, not their status. */
function served(name) {
    return ({ site }) => judgeCandidates(catalogue/* candidates */.X[name] ?? [], site);
}
function judgeCandidates(list, site) {
    const found = [];
    const silent = [];
    for (const { path, signature, level } of list) {
        const probe = site.probes.get(path);
        if (probe === undefined)
            continue;
        const match = matched(probe, signature, site);
        if (match !== null)
            found.push({ ...(0,silence/* servedAt */.rv)(match.answer, match.what), ...(level ? { level } : {}) });
        else if ((0,silence/* unasked */.Wl)(probe, site.unknown))
            silent.push(probe);
    }
    return [...found, ...(0,silence/* withoutAnswer */.BU)(silent)];
}
/** A site that answers everything with the same text exposes nothing by it. */
function matched(probe, signature, { unknown }) {
    if (probe.asked === 'fault' || probe.status < 200 || probe.status > 299 || probe.fault !== null)
        return null;
    const what = signature(probe);
    if (what === null)
        return null;
    const everywhere = unknown.asked === 'answer' && unknown.status < 300 && signature(unknown) === what;
    return everywhere ? null : { answer: probe, what };
}
/** Folders of the catalogue, those of the page's own assets, and the base itself. */
function listings({ site }) {
    const folders = site.folders.map((path) => ({ path, signature: content/* directoryListing */.E3 }));
    const found = judgeCandidates([...(catalogue/* candidates */.X['directory-listing'] ?? []), ...folders], site);
    const base = (0,content/* directoryListing */.E3)(site.base);
    return base === null ? found : [(0,silence/* servedAt */.rv)(site.base, base), ...found];
}
/** The page that a server shows before anything is deployed. */
function defaultPages({ site: { base, unknown } }) {
    const what = (0,content/* defaultPage */.V)(base);
    if (what !== null)
        return [(0,silence/* servedAt */.rv)(base, what)];
    return (0,silence/* withoutAnswer */.BU)((0,silence/* unasked */.Wl)(base, unknown) ? [base] : []);
}
/** Maps that the page's own scripts name. */
function sourceMaps({ site }) {
    const silent = site.maps.filter((probe) => (0,silence/* unasked */.Wl)(probe, site.unknown));
    const found = site.maps.flatMap((probe) => {
        const match = matched(probe, content/* sourceMap */.gU, site);
        return match === null ? [] : [(0,silence/* servedAt */.rv)(match.answer, match.what)];
    });
    return [...found, ...(0,silence/* withoutAnswer */.BU)(silent)];
}

// EXTERNAL MODULE: ./lib/check/lint/select.js
var lint_select = __webpack_require__(24050);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/exposure/schema.js


const schema = (0,fields/* strict */.O2)({
    ...fields/* target */.aC,
    path: fields/* target */.aC.path.meta({
        description: "The folder below which is looked, with or without its last slash; added to the environment's `url`, not beside `url`",
    }),
    ...(0,lint_select/* lintFields */.Bu)('exposure'),
    ...fields/* asking */.os,
}).check(fields/* oneTarget */["in"], (0,lint_select/* someRule */.TS)('exposure'));

;// CONCATENATED MODULE: ./lib/kinds/exposure/index.js







/**
 * `exposure`: nothing is served that should not be. Every path is asked once, below the base, and judged by its content:
 * a site that answers to everything raises no alarm.
 */
const exposure = (0,lint_define/* defineLint */.r)({
    kind: 'exposure',
    schema: schema,
    questions: questions,
    observe: async (asked, config, world) => (await __webpack_require__.e(/* import() */ 8635).then(__webpack_require__.bind(__webpack_require__, 88635))).observe(asked, config, world),
    seen: seen,
    unjudged: judge_unjudged,
    rules: {
        'debug-page': debugPages,
        'stack-trace': stackTraces,
        'env-file': served('env-file'),
        git: served('git'),
        'version-control': served('version-control'),
        'ds-store': served('ds-store'),
        dump: served('dump'),
        'editor-backup': served('editor-backup'),
        'config-file': served('config-file'),
        'server-status': served('server-status'),
        actuator: served('actuator'),
        pprof: served('pprof'),
        phpinfo: served('phpinfo'),
        'directory-listing': listings,
        'default-page': defaultPages,
        'source-map': sourceMaps,
        'foreign-host': foreignHost,
        'trace-method': traceMethod,
    },
});


/***/ })

};
