export const id = 339;
export const ids = [339,6206];
export const modules = {

/***/ 82911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ reportOfError),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/probe/error.js
var probe_error = __webpack_require__(49540);
// EXTERNAL MODULE: ./lib/probe/pause.js
var pause = __webpack_require__(54004);
// EXTERNAL MODULE: ./lib/words/index.js + 21 modules
var words = __webpack_require__(99189);
;// CONCATENATED MODULE: ./lib/check/cap.js
/** Findings of one rule and level that are told one by one; a person reads no more. */
const mostOfARule = 50;
/** The first findings of each rule and level, and one that counts the rest: nothing that is judged floods the report. */
function capped(drafts, most = mostOfARule) {
    if (drafts.length <= most)
        return drafts;
    const groups = Map.groupBy(drafts, ({ rule, level, inconclusive }) => `${rule} ${level} ${inconclusive}`);
    const dropped = new Set();
    const counts = new Map();
    for (const group of groups.values()) {
        const last = group[most];
        if (last === undefined)
            continue;
        for (const draft of group.slice(most + 1))
            dropped.add(draft);
        counts.set(last, group.length - most);
    }
    return drafts.flatMap((draft) => {
        if (dropped.has(draft))
            return [];
        const rest = counts.get(draft);
        return [rest === undefined ? draft : more(draft, rest)];
    });
}
/** Stands for several findings, so it has the place of none. */
function more(draft, rest) {
    const { location, ...kept } = draft;
    const message = `${rest} more ${rest === 1 ? 'finding' : 'findings'} of this rule`;
    return { ...kept, message, observed: `${rest}`, ...(location && { location: { file: location.file } }) };
}

;// CONCATENATED MODULE: ./lib/check/run.js




/**
 * Observes and judges one check, again and again where it has a `retry`, and completes its findings.
 * Never throws: a fault is a result with status `error`.
 * @param config what the kind's own schema made of the checklist's text
 * @param worldFor makes the world of one attempt; `fresh` is true from the second attempt on
 */
async function runCheck(kind, config, worldFor) {
    const started = performance.now();
    const retry = retryOf(config);
    const deadline = started + (retry?.for ?? 0);
    const patience = kind.patience?.(config) ?? null;
    let passes = 0;
    for (let attempt = 1;; attempt++) {
        const world = worldFor(attempt > 1);
        const outcome = complete(kind.kind, await attemptOnce(kind, config, world), world, performance.now() - started);
        if (patience && outcome.mayCome && !world.signal.aborted) {
            const wait = Math.min(patience.every, started + patience.for - performance.now());
            if (wait > 0) {
                await (0,pause/* pause */.v)(wait, world.signal);
                continue;
            }
        }
        passes = outcome.result.status === 'passed' ? passes + 1 : 0;
        if (!retry || passes >= retry.steady || outcome.internal || world.signal.aborted)
            return outcome;
        const wait = Math.min(Math.max(retry.every, outcome.retryAfterMs), deadline - performance.now());
        if (wait <= 0)
            return passes > 0 ? unsteady(outcome, passes, retry) : outcome;
        await (0,pause/* pause */.v)(wait, world.signal);
    }
}
async function attemptOnce(kind, config, world) {
    try {
        const asked = kind.questions(config, world);
        const judgement = kind.judge(await kind.observe(asked, config, world), config, world);
        return { ...judgement, findings: capped(judgement.findings, kind.most) };
    }
    catch (error) {
        return { findings: [draftOf(error)] };
    }
}
/** A fault as a finding: what a probe could not ask, or a mistake of the gate itself. */
function draftOf(error) {
    if (error instanceof probe_error/* ProbeError */.B) {
        return {
            rule: error.rule,
            level: 'error',
            message: error.message,
            expected: error.expected,
            observed: error.observed,
            inconclusive: true,
            ...(error.url === undefined ? {} : { url: error.url }),
            ...(error.fix === undefined ? {} : { fix: error.fix }),
        };
    }
    return {
        rule: 'gate/internal',
        message: 'The check could not be carried out',
        expected: 'a result',
        observed: error instanceof Error ? `${error.name}: ${error.message}` : 'an unknown fault',
        inconclusive: true,
    };
}
function complete(kind, judgement, scene, durationMs) {
    const findings = judgement.findings.map((draft) => finish(draft, scene));
    return {
        result: {
            kind,
            status: judgement.status ?? statusOf(judgement.findings, findings),
            durationMs: Math.round(durationMs),
            findings,
        },
        attestation: judgement.attestation ?? null,
        internal: judgement.findings.some((draft) => draft.rule === 'gate/internal'),
        retryAfterMs: judgement.retryAfterMs ?? 0,
        mayCome: judgement.mayCome ?? false,
    };
}
/** `failed` where something was seen to be wrong, `error` where only answers are missing. */
function statusOf(drafts, findings) {
    const errors = drafts.filter((_, index) => findings[index]?.level === 'error');
    if (errors.length === 0)
        return 'passed';
    return errors.every((draft) => draft.inconclusive) ? 'error' : 'failed';
}
/** Adds level, advice and link from the registry. */
function finish(draft, scene) {
    const text = (0,words.ruleText)(draft.rule);
    return {
        rule: draft.rule,
        level: draft.level ?? (text.level === 'off' ? 'error' : text.level),
        message: draft.message,
        expected: draft.expected,
        observed: draft.observed,
        ...(draft.location === undefined ? {} : { location: draft.location }),
        ...(draft.url === undefined ? {} : { url: draft.url }),
        fix: draft.fix ?? adviceFor(text.fix, scene),
        docs: (0,words.ruleDocs)(draft.rule),
    };
}
/** The advice for what the checkout is built on; looks at the checkout only where that makes a difference. */
function adviceFor(fix, scene) {
    const stack = Object.keys(fix).length > 1 ? scene.stacks().find((name) => fix[name] !== undefined) : undefined;
    return (stack && fix[stack]) ?? fix.default;
}
function unsteady(outcome, passes, retry) {
    const finding = {
        rule: 'gate/unsteady',
        level: 'error',
        message: 'The check passed, but not often enough in a row before its deadline',
        expected: `${retry.steady} passes in a row`,
        observed: `${passes} in a row`,
        fix: (0,words.ruleText)('gate/unsteady').fix.default,
        docs: (0,words.ruleDocs)('gate/unsteady'),
    };
    return {
        ...outcome,
        result: { ...outcome.result, status: 'failed', findings: [...outcome.result.findings, finding] },
    };
}
function retryOf(config) {
    return config !== null && typeof config === 'object' && 'retry' in config
        ? config.retry
        : undefined;
}

// EXTERNAL MODULE: ./lib/checklist/problems.js
var problems = __webpack_require__(84574);
// EXTERNAL MODULE: ./lib/checklist/read.js + 29 modules
var read = __webpack_require__(32823);
// EXTERNAL MODULE: ./lib/checklist/scene.js
var checklist_scene = __webpack_require__(6312);
// EXTERNAL MODULE: ./lib/model/version.js
var version = __webpack_require__(83341);
;// CONCATENATED MODULE: ./lib/probe/ask.js
/** Remembers observations by question, so that the same question is asked once in a run. */
class Questions {
    #answers = new Map();
    ask(question, observe, options = {}) {
        const known = options.fresh ? undefined : this.#answers.get(question);
        if (known)
            return known;
        const answer = observe();
        this.#answers.set(question, answer);
        return answer;
    }
}
/** Lets at most `size` tasks run at a time per name; the others wait in order. */
class Lanes {
    #size;
    #lanes = new Map();
    constructor(size) {
        this.#size = size;
    }
    async run(name, task) {
        const lane = this.#lanes.get(name) ?? { running: 0, waiting: [] };
        this.#lanes.set(name, lane);
        if (lane.running >= this.#size)
            await new Promise((start) => lane.waiting.push(start));
        else
            lane.running++;
        try {
            return await task();
        }
        finally {
            const next = lane.waiting.shift();
            if (next)
                next();
            else
                lane.running--;
        }
    }
}

// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
;// CONCATENATED MODULE: ./lib/probe/net.js


function createNet(options) {
    const resolve = options.resolve ?? new Map();
    const closers = [];
    let closing = Promise.resolve();
    return {
        resolve,
        extraCa: options.extraCa ?? [],
        userAgent: options.userAgent,
        lanes: new Lanes(options.concurrency),
        lookup: overridingLookup(resolve),
        dns: options.dns ?? { system: external_node_dns_.getServers, public: ['1.1.1.1', '8.8.8.8'], port: 53 },
        onClose: (close) => closers.push(close),
        close: async () => {
            // Whoever closes again waits for what is still being closed.
            closing = Promise.allSettled([closing, ...closers.splice(0).map(async (close) => close())]);
            await closing;
        },
    };
}
function overridingLookup(resolve) {
    return (host, options, done) => {
        const addresses = resolve.get(host.toLowerCase());
        if (!addresses?.[0])
            return (0,external_node_dns_.lookup)(host, options, done);
        const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
        if (options.all)
            return done(null, all);
        done(null, addresses[0], all[0]?.family ?? 4);
    };
}

// EXTERNAL MODULE: ./lib/probe/exec.js
var exec = __webpack_require__(32453);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/formats/glob.js
var glob = __webpack_require__(97224);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/probe/tar.js
const block = 512;
/** Reads a tar stream as it comes: are its headers whole, and does it end properly? */
class TarReader {
    #rest = Buffer.alloc(0);
    #skip = 0;
    #blocks = 0;
    #ended = false;
    #broken = false;
    /** Whether the stream begins as a tar archive. */
    isTar = false;
    add(chunk) {
        if (this.#ended || this.#broken || (this.#blocks > 0 && !this.isTar))
            return;
        let at = Math.min(this.#skip, chunk.length);
        this.#skip -= at;
        if (this.#skip > 0)
            return;
        if (this.#rest.length > 0) {
            chunk = Buffer.concat([this.#rest, chunk.subarray(at)]);
            at = 0;
        }
        while (at + block <= chunk.length) {
            this.#header(chunk.subarray(at, at + block));
            at += block;
            if (this.#ended || this.#broken || !this.isTar)
                return;
            const skipped = Math.min(this.#skip, chunk.length - at);
            at += skipped;
            this.#skip -= skipped;
        }
        this.#rest = Buffer.from(chunk.subarray(at));
    }
    /** Why the archive is damaged, or null. To be asked after the last chunk. */
    damage() {
        if (this.#broken)
            return 'a header inside it is damaged';
        return this.#ended ? null : 'it ends too early';
    }
    #header(header) {
        this.#blocks++;
        if (this.#blocks === 1)
            this.isTar = header.subarray(257, 262).toString('latin1') === 'ustar';
        if (!this.isTar)
            return;
        if (header.every((byte) => byte === 0)) {
            this.#ended = true;
            return;
        }
        const size = numberIn(header.subarray(124, 136));
        if (size === undefined || checksum(header) !== numberIn(header.subarray(148, 156)))
            this.#broken = true;
        else
            this.#skip = Math.ceil(size / block) * block;
    }
}
/** Sum of the header's bytes, its own field read as spaces. */
function checksum(header) {
    let sum = 0;
    for (let index = 0; index < block; index++)
        sum += index >= 148 && index < 156 ? 0x20 : (header[index] ?? 0);
    return sum;
}
/** Octal text, or GNU's base 256 for sizes of 8 GiB and more. */
function numberIn(field) {
    if (((field[0] ?? 0) & 0x80) !== 0)
        return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
    const text = field.toString('latin1').replace(/[\0 ]+/g, '');
    return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

;// CONCATENATED MODULE: ./lib/probe/zip.js

const endBytes = 22;
const longestComment = 65_535;
/**
 * Reads every entry of a zip archive and compares its checksum.
 * @returns why it is damaged or cannot be judged, or null
 */
async function readZip(file, signal) {
    const { size } = await file.stat();
    const last = await bytesAt(file, Math.max(0, size - endBytes - longestComment), endBytes + longestComment);
    const end = last.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || end + endBytes > last.length)
        return 'it ends too early';
    const count = last.readUInt16LE(end + 10);
    const length = last.readUInt32LE(end + 12);
    const offset = last.readUInt32LE(end + 16);
    if (count === 0xffff || offset === 0xffffffff)
        return 'zip64 archives are not read';
    if (offset + length > size || length > 64 * 1024 * 1024)
        return 'its directory is damaged';
    const directory = await bytesAt(file, offset, length);
    const entries = entriesOf(directory, count);
    if (!entries)
        return 'its directory is damaged';
    if (entries.length === 0)
        return 'it holds no file';
    for (const entry of entries) {
        const damage = await readEntry(file, entry, signal);
        if (damage !== null)
            return damage;
    }
    return null;
}
function entriesOf(directory, count) {
    const entries = [];
    let at = 0;
    for (let index = 0; index < count; index++) {
        if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
            return undefined;
        entries.push({
            encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
            method: directory.readUInt16LE(at + 10),
            crc: directory.readUInt32LE(at + 16),
            packed: directory.readUInt32LE(at + 20),
            size: directory.readUInt32LE(at + 24),
            offset: directory.readUInt32LE(at + 42),
        });
        at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    }
    return entries;
}
async function readEntry(file, entry, signal) {
    if (entry.encrypted)
        return 'an entry is encrypted and cannot be read';
    if (entry.method !== 0 && entry.method !== 8)
        return 'an entry is packed by a method that is not read';
    const header = await bytesAt(file, entry.offset, 30);
    if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50)
        return 'an entry is damaged';
    const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (entry.packed === 0)
        return entry.size === 0 ? null : 'an entry is damaged';
    const packed = file.createReadStream({ start, end: start + entry.packed - 1, autoClose: false, signal });
    let crc = 0;
    let length = 0;
    try {
        const content = entry.method === 8 ? packed.compose((0,external_node_zlib_.createInflateRaw)()) : packed;
        for await (const chunk of content) {
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            length += chunk.length;
            if (length > entry.size)
                return 'an entry is longer than it says';
        }
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return 'an entry is damaged';
    }
    return crc === entry.crc && length === entry.size ? null : 'an entry is damaged';
}
async function bytesAt(file, position, length) {
    const buffer = Buffer.alloc(length);
    let got = 0;
    while (got < length) {
        const { bytesRead } = await file.read(buffer, got, length - got, position + got);
        if (bytesRead === 0)
            break;
        got += bytesRead;
    }
    return buffer.subarray(0, got);
}

;// CONCATENATED MODULE: ./lib/probe/archive.js






const headBytes = 512;
const tailBytes = 4096;
/** Format by the first 512 bytes. */
function formatOf(head) {
    const starts = (...bytes) => bytes.every((byte, index) => head[index] === byte);
    if (starts(0x1f, 0x8b))
        return 'gzip';
    if (starts(0x28, 0xb5, 0x2f, 0xfd))
        return 'zstd';
    if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00))
        return 'xz';
    if (starts(0x42, 0x5a, 0x68))
        return 'bzip2';
    if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06))
        return 'zip';
    if (head.subarray(0, 5).toString('latin1') === 'PGDMP')
        return 'pg_dump';
    return head.subarray(257, 262).toString('latin1') === 'ustar' ? 'tar' : 'plain';
}
/**
 * Reads a file once from its first byte to its last, in bounded memory, and says whether it is whole.
 * @param run runs a program for the formats that are not read here
 * @throws ProbeError when it cannot be judged
 */
async function readIntegrity(file, path, options, run) {
    const first = Buffer.alloc(headBytes);
    const { bytesRead } = await file.read(first, 0, headBytes, 0);
    const format = formatOf(first.subarray(0, bytesRead));
    const signal = deadline(options);
    const inside = new Ends();
    const tar = new TarReader();
    const content = async (chunks) => {
        for await (const chunk of chunks) {
            inside.add(chunk);
            tar.add(chunk);
        }
    };
    let damage = null;
    try {
        const bytes = file.createReadStream({ start: 0, autoClose: false });
        if (format === 'gzip')
            await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_zlib_.createGunzip)(), content, { signal });
        else if (format === 'zstd')
            await (0,external_node_stream_promises_.pipeline)(bytes, (0,external_node_zlib_.createZstdDecompress)(), content, { signal });
        else
            await (0,external_node_stream_promises_.pipeline)(bytes, content, { signal });
    }
    catch (error) {
        if (signal.aborted)
            throw tooSlow(path);
        damage = reasonOf(error);
    }
    if (damage === null && format === 'zip')
        damage = await readZip(file, signal);
    if (damage === null && (format === 'xz' || format === 'bzip2'))
        damage = await byProgram([format, '-t', '--', path]);
    if (damage === null && format === 'pg_dump')
        damage = await byProgram(['pg_restore', '--file=/dev/null', path]);
    if (damage === null && tar.isTar)
        damage = tar.damage();
    return {
        format,
        damage,
        head: inside.head,
        tail: inside.tail,
    };
    async function byProgram(argv) {
        const result = await run(argv);
        if (result.timedOut)
            throw tooSlow(path);
        return result.code === 0 ? null : `${argv[0]} refuses it`;
    }
}
/**
 * SHA-256 of a file, lower-case hexadecimal.
 * @throws ProbeError when time is over
 */
async function readSha256(file, path, options) {
    const signal = deadline(options);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        await (0,external_node_stream_promises_.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash, { signal });
    }
    catch (error) {
        throw signal.aborted ? tooSlow(path) : error;
    }
    return hash.digest('hex');
}
function deadline({ timeoutMs, signal }) {
    return AbortSignal.any([AbortSignal.timeout(timeoutMs), ...(signal ? [signal] : [])]);
}
function tooSlow(path) {
    return new probe_error/* ProbeError */.B('gate/timeout', `${path} could not be read through in time`, {
        expected: 'an end within the timeout',
        observed: 'still reading',
    });
}
function reasonOf(error) {
    const code = (0,probe_error/* codeOf */.$)(error);
    if (code === 'Z_BUF_ERROR')
        return 'it ends too early';
    if (code === 'Z_DATA_ERROR')
        return 'its data is damaged';
    return code === undefined ? 'it cannot be decompressed' : `it cannot be decompressed (${code})`;
}
/** First and last bytes of a stream. */
class Ends {
    head = Buffer.alloc(0);
    tail = Buffer.alloc(0);
    add(chunk) {
        if (this.head.length < headBytes) {
            this.head = Buffer.concat([this.head, chunk.subarray(0, headBytes - this.head.length)]);
        }
        this.tail = Buffer.concat([this.tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes);
    }
}

// EXTERNAL MODULE: ./lib/probe/git.js
var probe_git = __webpack_require__(96206);
;// CONCATENATED MODULE: ./lib/probe/local.js







const mostPaths = 10_000;
/** The files and commands of this machine, from `root` (absolute). Paths may not lead out of it. */
function localPlace(root, run) {
    /** Absolute path inside the root, links followed; null when there is none. */
    async function inside(path) {
        const absolute = (0,external_node_path_.resolve)(root, path);
        refuseOutside(root, absolute, path);
        try {
            const real = await (0,promises_.realpath)(absolute);
            refuseOutside(await (0,promises_.realpath)(root), real, path);
            return real;
        }
        catch (error) {
            if (isAbsent(error))
                return null;
            throw asProbeError(error, path);
        }
    }
    /** Facts of the path itself or, with `follow`, of what it leads to. */
    async function factsOf(path, follow) {
        const absolute = (0,external_node_path_.resolve)(root, path);
        refuseOutside(root, absolute, path);
        const real = follow ? await inside(path) : absolute;
        if (real === null)
            return null;
        if (!follow && absolute !== (0,external_node_path_.resolve)(root) && (await inside((0,external_node_path_.dirname)(absolute))) === null)
            return null;
        try {
            return await facts(real, path, follow);
        }
        catch (error) {
            if (isAbsent(error))
                return null;
            throw asProbeError(error, path);
        }
    }
    /** Opens a regular file; null when there is none. */
    async function openFile(path) {
        const real = await inside(path);
        if (real === null)
            return null;
        // Non-blocking, so that a named pipe cannot hold the run; it is then refused as not a regular file.
        const file = await (0,promises_.open)(real, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK).catch((error) => {
            throw asProbeError(error, path);
        });
        if ((await file.stat()).isFile())
            return file;
        await file.close();
        throw notRegular(path);
    }
    async function withFile(path, use) {
        const file = await openFile(path);
        if (file === null)
            throw asProbeError(Object.assign(new Error(), { code: 'ENOENT' }), path);
        try {
            return await use(file);
        }
        finally {
            await file.close();
        }
    }
    async function paths(pattern) {
        refuseOutside(root, (0,external_node_path_.resolve)(root, pattern.replace(/[*?[{].*$/, '')), pattern);
        if (pattern.split('/').includes('..'))
            throw outside(pattern);
        const found = [];
        for await (const path of (0,promises_.glob)(pattern, {
            cwd: root,
            exclude: (name) => name === 'node_modules' || name === '.git',
        })) {
            if (found.push(path.split(external_node_path_.sep).join('/')) >= mostPaths)
                break;
        }
        return found.sort();
    }
    return {
        name: 'checkout',
        confined: true,
        stat: (path) => factsOf(path, false),
        find: async (pattern) => {
            const itself = await factsOf(pattern, true);
            if (itself)
                return [itself];
            const found = (0,glob/* isGlob */.f)(pattern) ? await paths(pattern) : [];
            const known = [];
            for (const path of found) {
                const one = await factsOf(path, true);
                if (one)
                    known.push(one);
            }
            return known;
        },
        read: async (path, maxBytes) => {
            const file = await openFile(path);
            if (file === null)
                return null;
            try {
                const buffer = Buffer.alloc(Math.min(maxBytes, (await file.stat()).size + 1) + 1);
                let length = 0;
                while (length < buffer.length) {
                    const { bytesRead } = await file.read(buffer, length, buffer.length - length);
                    if (bytesRead === 0)
                        break;
                    length += bytesRead;
                }
                const kept = Math.min(length, maxBytes);
                const truncated = length > kept || (length === buffer.length && (await file.stat()).size > length);
                return { bytes: buffer.subarray(0, kept), truncated };
            }
            finally {
                await file.close();
            }
        },
        glob: paths,
        sha256: (path, options) => withFile(path, (file) => readSha256(file, path, options)),
        verify: (path, options) => withFile(path, (file) => readIntegrity(file, path, options, (argv) => run(argv, root, { ...options, maxBytes: 4096 }))),
        tracked: (path) => tracked(root, path),
        run: (argv, options) => run(argv, root, options),
    };
}
async function facts(absolute, path, follow) {
    const stats = follow ? await (0,promises_.stat)(absolute) : await (0,promises_.lstat)(absolute);
    const writable = await (0,promises_.access)(absolute, external_node_fs_.constants.W_OK).then(() => true, () => false);
    return {
        path,
        type: typeOf(stats),
        mode: stats.mode & 0o7777,
        size: stats.size,
        modifiedMs: stats.mtimeMs,
        writable,
        owner: (await accounts()).get(stats.uid) ?? String(stats.uid),
    };
}
function typeOf(stats) {
    if (stats.isFile())
        return 'file';
    if (stats.isDirectory())
        return 'directory';
    return stats.isSymbolicLink() ? 'symlink' : 'other';
}
let knownAccounts;
/** Names of this machine's accounts by number. */
function accounts() {
    knownAccounts ??= (0,promises_.readFile)('/etc/passwd', 'utf8').then((text) => new Map(text.split('\n').flatMap((line) => {
        const [name, , uid] = line.split(':');
        return name && uid ? [[Number(uid), name]] : [];
    })), () => new Map());
    return knownAccounts;
}
async function tracked(root, path) {
    const git = async (args) => {
        try {
            return (await (0,probe_git.runGit)(args, { cwd: root })).code;
        }
        catch (error) {
            throw new probe_error/* ProbeError */.B('file/unreadable', `Whether git tracks ${path} cannot be asked`, {
                expected: 'git',
                observed: error instanceof probe_error/* ProbeError */.B ? error.observed : 'no answer',
                cause: error,
            });
        }
    };
    if ((await git(['rev-parse', '--is-inside-work-tree'])) !== 0)
        return null;
    return (await git(['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', path])) === 0;
}
function refuseOutside(root, absolute, path) {
    const way = (0,external_node_path_.relative)(root, absolute);
    if (way === '..' || way.startsWith(`..${external_node_path_.sep}`) || (0,external_node_path_.isAbsolute)(way))
        throw outside(path);
}
function outside(path) {
    return new probe_error/* ProbeError */.B('file/outside', `${path} leads out of the checkout`, {
        expected: 'a path inside the checkout',
        observed: 'a path or link that leaves it',
    });
}
function isAbsent(error) {
    const code = (0,probe_error/* codeOf */.$)(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function notRegular(path) {
    return new probe_error/* ProbeError */.B('file/unreadable', `${path} is not a regular file`, {
        expected: 'a regular file',
        observed: 'a directory, device or pipe',
    });
}
function asProbeError(error, path) {
    if (error instanceof probe_error/* ProbeError */.B)
        return error;
    const code = (0,probe_error/* codeOf */.$)(error) ?? 'unknown';
    return new probe_error/* ProbeError */.B('file/unreadable', `${path} cannot be read`, {
        expected: 'a readable file',
        observed: code,
        cause: error,
    });
}

// EXTERNAL MODULE: ./lib/probe/text-secrets.js + 1 modules
var text_secrets = __webpack_require__(75592);
;// CONCATENATED MODULE: ./lib/probe/masking-place.js

/** Registers the secrets of every text that is read through a place, and masks what its commands print. */
function maskingPlace(place, redact) {
    return {
        ...place,
        read: async (path, maxBytes, kind) => {
            const read = await place.read(path, maxBytes, kind);
            if (read)
                (0,text_secrets.registerText)(redact, path, read.bytes.toString('utf8'), kind);
            return read;
        },
        run: async (argv, options) => {
            const result = await place.run(argv, options);
            return { ...result, shown: { stdout: redact.mask(result.stdout), stderr: redact.mask(result.stderr) } };
        },
    };
}

;// CONCATENATED MODULE: ./lib/probe/remote.js
/**
 * What is said to a server. Its command line is the same for every question and holds no value; program, arguments and
 * environment come over standard input, so that no list of processes shows them and no shell reads them.
 */
/** For any login shell: runs the program that the first line of the input encodes. */
const bootstrap = `exec sh -c 'IFS= read -r p && eval "$(printf %b "$p")"'`;
/** Reads marker, directory, arguments and environment from the input and says on the output that it has begun. */
const prelude = `
_rg_d() { IFS= read -r _rg_l || exit 97; _rg_v=$(printf '%b.' "$_rg_l"); _rg_v=\${_rg_v%.}; }
_rg_d; _rg_m=$_rg_v
_rg_d; _rg_c=$_rg_v
set --
_rg_d; _rg_n=$_rg_v; while [ "$_rg_n" -gt 0 ]; do _rg_d; set -- "$@" "$_rg_v"; _rg_n=$((_rg_n - 1)); done
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/snap/bin; export PATH
_rg_d; _rg_n=$_rg_v; while [ "$_rg_n" -gt 0 ]; do _rg_d; _rg_k=$_rg_v; _rg_d; export "$_rg_k=$_rg_v"; _rg_n=$((_rg_n - 1)); done
_rg_end() { printf '\\n%s end %s\\n' "$_rg_m" "$1"; kill -KILL "-$$" 2>/dev/null; exit 0; }
printf '%s begin %s\\n' "$_rg_m" "$$"
if [ -n "$_rg_c" ]; then cd -- "$_rg_c" 2>/dev/null || _rg_end directory; fi
`;
/** The input of the bootstrap. */
function encode({ marker, directory, program, args, env, stdin }) {
    const pairs = Object.entries(env);
    const lines = [
        `${prelude}\n${program}\n_rg_end "$?"`,
        marker,
        directory,
        String(args.length),
        ...args,
        String(pairs.length),
        ...pairs.flat(),
    ];
    return `${lines.map(octal).join('\n')}\n${stdin}`;
}
/** For the `%b` of POSIX printf: every byte that means something to anybody as `\\0` and three octal digits. */
function octal(text) {
    return Buffer.from(text)
        .toString('latin1')
        .replace(/[^A-Za-z0-9_./:=@,+-]/g, (byte) => `\\0${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
}
/** Runs the arguments as a program. */
const runProgram = `
command -v -- "$1" >/dev/null 2>&1 || _rg_end missing
"$@"
`;
/** Ends a process group: asked first, then told. */
const killProgram = `
kill -TERM "-$1" 2>/dev/null || kill -TERM "$1" 2>/dev/null
_rg_n=0
while [ "$_rg_n" -lt 5 ] && kill -0 "-$1" 2>/dev/null; do sleep 0.1 2>/dev/null || sleep 1; _rg_n=$((_rg_n + 1)); done
kill -KILL "-$1" 2>/dev/null || kill -KILL "$1" 2>/dev/null
true
`;
/** Says why a path has no facts: it is not there, or a directory above it may not be entered. */
const absent = `
absent() {
  _rg_p=$1
  while :; do
    case $_rg_p in */*) _rg_p=\${_rg_p%/*} ;; *) _rg_p=. ;; esac
    [ -n "$_rg_p" ] || _rg_p=/
    if [ -e "$_rg_p" ] || [ "$_rg_p" = . ] || [ "$_rg_p" = / ]; then break; fi
  done
  if [ -d "$_rg_p" ] && [ ! -x "$_rg_p" ]; then _rg_end denied; fi
}
`;
/** Prints path, facts and whether it can be written, each ended by NUL. $L is -L where links are followed. */
const remote_facts = `
facts() {
  if [ -z "$L" ]; then [ -e "$1" ] || [ -L "$1" ] || return 0; else [ -e "$1" ] || return 0; fi
  _rg_f=$(stat $L -c '%f %s %Y %U' -- "$1" 2>/dev/null || stat $L -f '%Xp %z %m %Su' -- "$1" 2>/dev/null) || _rg_end stat
  if [ -w "$1" ]; then _rg_w=1; else _rg_w=0; fi
  printf '%s\\0%s\\0%s\\0' "$1" "$_rg_f" "$_rg_w"
}
`;
/** Facts of a path (second argument) or of what a pattern of one directory level per part matches. First: -L or nothing. */
const listProgram = `${absent}${remote_facts}
L=$1; shift
for _rg_a; do
  if [ -e "$_rg_a" ] || [ -L "$_rg_a" ]; then facts "$_rg_a"; continue; fi
  absent "$_rg_a"
  IFS=
  for _rg_x in $_rg_a; do facts "$_rg_x"; done
done
true
`;
/** Facts of everything below a directory whose name fits. Arguments: -L or nothing, directory, pattern of the last part. */
const findProgram = `${absent}
[ -d "$2" ] || { absent "$2"; _rg_end 0; }
L=$1; export L
find "$2" \\( -name node_modules -o -name .git \\) -prune -o -name "$3" -exec sh -c '
  _rg_end() { exit 1; }
  ${remote_facts.replaceAll("'", "'\\''")}
  for _rg_a; do facts "$_rg_a"; done' sh {} + 2>/dev/null
true
`;
/** The first bytes of a regular file. Arguments: path, count. */
const readProgram = `${absent}
[ -e "$1" ] || { absent "$1"; _rg_end absent; }
[ -f "$1" ] || _rg_end irregular
[ -r "$1" ] || _rg_end denied
head -c "$2" <"$1"
`;
const hashProgram = `
[ -f "$1" ] && [ -r "$1" ] || _rg_end denied
if command -v sha256sum >/dev/null 2>&1; then sha256sum <"$1"
elif command -v shasum >/dev/null 2>&1; then shasum -a 256 <"$1"
else openssl dgst -sha256 -r <"$1"; fi
`;
/**
 * Reads a file through. Arguments: path, decompressor or cat. Prints first bytes and last bytes as hexadecimal lines,
 * a line \`--\` after each; the exit code is that of the decompressor.
 */
const unpackProgram = `
command -v "$2" >/dev/null 2>&1 || _rg_end missing
if [ "$2" = cat ]; then o=; else o=-dc; fi
"$2" $o <"$1" 2>/dev/null | head -c 512 | od -An -v -tx1
echo --
exec 4>&1
s=$({ { "$2" $o <"$1" 2>/dev/null; echo $? >&3; } | tail -c 4096 | od -An -v -tx1 >&4; } 3>&1)
echo --
_rg_end "$s"
`;
/** Lists a tar archive. Arguments: path, decompressor or cat. */
const tarProgram = `
if [ "$2" = cat ]; then o=; else o=-dc; fi
"$2" $o <"$1" 2>/dev/null | tar -tf - >/dev/null 2>&1
`;
const zipProgram = `
if command -v unzip >/dev/null 2>&1; then unzip -tqq "$1" >/dev/null 2>&1
elif command -v python3 >/dev/null 2>&1; then python3 -m zipfile -t "$1" >/dev/null 2>&1
else _rg_end missing; fi
`;
const pgRestoreProgram = `
command -v pg_restore >/dev/null 2>&1 || _rg_end missing
pg_restore --file=/dev/null "$1" >/dev/null 2>&1
`;
const trackedProgram = `
command -v git >/dev/null 2>&1 || _rg_end missing
git rev-parse --is-inside-work-tree >/dev/null 2>&1 || _rg_end outside
git --literal-pathspecs ls-files --error-unmatch -- "$1" >/dev/null 2>&1
`;

;// CONCATENATED MODULE: ./lib/probe/ssh-errors.js

/** The connection had ended before anything began on it, so the question can be asked again. */
class NotBegun extends probe_error/* ProbeError */.B {
    constructor(name, said) {
        super('server/lost', `The connection to server ${name} was lost`, {
            expected: 'a whole answer',
            observed: lastWords(said) || 'the end of the connection',
        });
    }
}
/** Says in plain words what the ssh client said. */
function explainFailure(name, server, said, { late, answered, begun }) {
    const host = server.ssh.slice(server.ssh.indexOf('@') + 1);
    const scan = `ssh-keyscan ${server.port === 22 ? '' : `-p ${server.port} `}${host.replace(/^\[|\]$/g, '')}`;
    if (/REMOTE HOST IDENTIFICATION HAS CHANGED|host key .* (has changed|differs)/i.test(said)) {
        const print = /SHA256:[A-Za-z0-9+/]+/.exec(said)?.[0];
        return new probe_error/* ProbeError */.B('server/host-key', `Server ${name} shows another host key than the known one`, {
            expected: 'the key in known-hosts',
            observed: print === undefined ? 'another key' : `a key with the fingerprint ${print}`,
            fix: `If the server was set up anew, compare the fingerprint with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on it, then put the output of \`${scan}\` into \`known-hosts\`. If not, somebody else answers in its place: do not go on.`,
        });
    }
    if (/host key is known for|Host key verification failed/i.test(said)) {
        return new probe_error/* ProbeError */.B('server/host-key', `The host key of server ${name} is not known`, {
            expected: `a line for ${server.port === 22 ? host : `[${host}]:${server.port}`} in known-hosts`,
            observed: 'no such line',
            fix: `Run \`${scan}\` from a network you trust, compare the fingerprint with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on the server, and put the line into \`known-hosts\`.`,
        });
    }
    if (/Load key .*(invalid format|error in libcrypto|passphrase)|incorrect passphrase/i.test(said)) {
        return new probe_error/* ProbeError */.B('server/key', `The private key for server ${name} cannot be used`, {
            expected: 'a private key in the form of OpenSSH or PEM, without a passphrase',
            observed: lastWords(said),
        });
    }
    if (/Permission denied|Too many authentication failures|No supported authentication methods/i.test(said)) {
        return new probe_error/* ProbeError */.B('server/login', `Server ${name} refuses the login`, {
            expected: `a login as ${server.ssh.split('@')[0]}`,
            observed: lastWords(said),
        });
    }
    if (begun) {
        return new probe_error/* ProbeError */.B('server/lost', `The connection to server ${name} was lost`, {
            expected: 'a whole answer',
            observed: lastWords(said) || 'the end of the connection',
        });
    }
    if (/Session open refused|session request failed|administratively prohibited/i.test(said)) {
        return new probe_error/* ProbeError */.B('server/shell', `Server ${name} refuses a further session on its connection`, {
            expected: 'several sessions on one connection',
            observed: lastWords(said),
            fix: 'Raise `MaxSessions` in the sshd_config of the server (its default is 10).',
        });
    }
    if (answered) {
        return new probe_error/* ProbeError */.B('server/shell', `Server ${name} does not run what it is sent`, {
            expected: 'an account with a POSIX shell and no forced command',
            observed: lastWords(said) || 'another answer',
        });
    }
    return new probe_error/* ProbeError */.B('server/unreachable', `Server ${name} cannot be reached`, {
        expected: `an ssh connection to ${host}, port ${server.port}`,
        observed: late ? `no answer within ${server.timeout} ms` : lastWords(said) || 'the end of the connection',
    });
}
/** The last line of the client, without control characters. */
function lastWords(said) {
    const lines = said.split(/[\r\n]+/).filter((line) => line.trim() !== '');
    return (lines.at(-1) ?? '')
        .replace(/[^\x20-\x7e]/g, ' ')
        .trim()
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/probe/server-place.js






const server_place_mostPaths = 10_000;
const lookMs = 30_000;
const mostListBytes = 8 * 1024 * 1024;
/** The files and commands of a server. */
function serverPlace(name, connection) {
    async function ask(program, args, options = {}) {
        const run = { timeoutMs: lookMs, maxBytes: mostListBytes, ...options };
        const again = (error) => {
            if (!(error instanceof NotBegun))
                throw error;
            return connection().then((fresh) => fresh.ask(program, args, run));
        };
        const answer = await (await connection()).ask(program, args, run).catch(again);
        if (answer.end === 'directory') {
            throw new probe_error/* ProbeError */.B('server/shell', `The directory of server ${name} cannot be entered`, {
                expected: 'a directory that the account may enter',
                observed: 'none',
            });
        }
        return answer;
    }
    /** As `ask`, for what must be answered in time and whole. */
    async function look(path, program, args, options = {}) {
        const answer = await ask(program, args, options);
        if (answer.timedOut)
            throw server_place_tooSlow(path, name);
        if (answer.end === 'denied' || answer.end === 'stat')
            throw unreadable(path, name, 'permission denied');
        if (answer.end === 'irregular')
            throw unreadable(path, name, 'a directory, device or pipe');
        return answer;
    }
    async function list(pattern, follow) {
        const link = follow ? '-L' : '';
        const patterns = (0,glob/* isGlob */.f)(pattern) ? [...new Set([pattern, ...braces(pattern)])] : [pattern];
        const flat = patterns.filter((one) => !one.split('/').includes('**'));
        const deep = patterns.filter((one) => one.split('/').includes('**'));
        const found = new Map();
        const add = (answer, wanted) => {
            if (answer.truncated)
                throw unreadable(pattern, name, 'too many files');
            for (const one of factsIn(answer.stdout))
                if (wanted(one.path))
                    found.set(one.path, one);
        };
        if (flat.length > 0)
            add(await look(pattern, listProgram, [link, ...flat]), () => true);
        for (const one of deep) {
            const { directory, rest } = prefixOf(one);
            const last = rest.split('/').at(-1) ?? '*';
            const answer = await look(one, findProgram, [link, directory, last === '**' ? '*' : last]);
            add(answer, (path) => external_node_path_.posix.matchesGlob(external_node_path_.posix.relative(directory, path), rest));
        }
        return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, server_place_mostPaths);
    }
    return {
        name,
        confined: false,
        stat: async (path) => (await list(path, false)).find((one) => one.path === path) ?? null,
        find: (pattern) => list(pattern, true),
        glob: async (pattern) => (await list(pattern, false)).map(({ path }) => path),
        read: async (path, maxBytes) => {
            const answer = await look(path, readProgram, [path, String(maxBytes + 1)], { maxBytes: maxBytes + 1 });
            if (answer.end === 'absent')
                return null;
            if (answer.code !== 0)
                throw unreadable(path, name, 'a fault while reading');
            return { bytes: answer.stdout.subarray(0, maxBytes), truncated: answer.stdout.length > maxBytes };
        },
        sha256: async (path, options) => {
            const answer = await look(path, hashProgram, [path], options);
            const sum = /^([0-9a-f]{64})\b/.exec(answer.stdout.toString('latin1'))?.[1];
            if (sum === undefined)
                throw missing(path, name, 'sha256sum');
            return sum;
        },
        verify: async (path, options) => {
            const first = await look(path, readProgram, [path, '512'], { maxBytes: 512 });
            if (first.end === 'absent')
                throw unreadable(path, name, 'absent');
            return verify(path, formatOf(first.stdout), (program, args) => look(path, program, args, options), name);
        },
        tracked: async (path) => {
            const answer = await look(path, trackedProgram, [path]);
            if (answer.end === 'missing')
                throw missing(path, name, 'git');
            return answer.end === 'outside' ? null : answer.code === 0;
        },
        run: async (argv, options) => {
            const answer = await ask(runProgram, argv, options);
            if (answer.end === 'missing') {
                throw new probe_error/* ProbeError */.B('command/not-found', `${argv[0]} cannot be started on server ${name}`, {
                    expected: 'a program on the PATH of the account',
                    observed: 'no such program',
                });
            }
            const { code, signal, truncated, timedOut, durationMs } = answer;
            const text = { stdout: answer.stdout.toString('utf8'), stderr: answer.stderr.toString('utf8') };
            return { code, signal, ...text, truncated, timedOut, durationMs };
        },
    };
}
const unpackers = {
    gzip: 'gzip',
    zstd: 'zstd',
    xz: 'xz',
    bzip2: 'bzip2',
    zip: 'cat',
    tar: 'cat',
    pg_dump: 'cat',
    plain: 'cat',
};
async function verify(path, format, look, name) {
    const unpacker = unpackers[format];
    const answer = await look(unpackProgram, [path, unpacker]);
    if (answer.end === 'missing')
        throw missing(path, name, unpacker);
    const [head = '', tail = ''] = answer.stdout.toString('latin1').split('--\n');
    const content = { head: fromHex(head), tail: fromHex(tail) };
    if (answer.code !== 0)
        return { format, damage: `${unpacker} cannot read it to its end`, ...content };
    const inner = unpacker === 'cat' ? format : formatOf(content.head);
    const judge = inner === 'tar'
        ? tarProgram
        : format === 'zip'
            ? zipProgram
            : inner === 'pg_dump' && format === inner
                ? pgRestoreProgram
                : null;
    if (judge === null)
        return { format, damage: null, ...content };
    const judged = await look(judge, [path, unpacker]);
    if (judged.end === 'missing')
        throw missing(path, name, judge === zipProgram ? 'unzip' : 'pg_restore');
    return { format, damage: judged.code === 0 ? null : 'it cannot be read to its end', ...content };
}
function fromHex(text) {
    return Buffer.from(text.replace(/\s+/g, ''), 'hex');
}
const types = { 8: 'file', 4: 'directory', 10: 'symlink' };
/** Reads what `facts` prints: path, `mode size time owner`, writable, each ended by NUL. */
function factsIn(output) {
    const parts = output.toString('utf8').split('\0');
    const found = [];
    for (let index = 0; index + 2 < parts.length; index += 3) {
        const [mode = '0', size = '0', seconds = '0', owner = ''] = (parts[index + 1] ?? '').split(' ');
        const bits = Number.parseInt(mode, 16);
        found.push({
            path: parts[index] ?? '',
            type: types[bits >> 12] ?? 'other',
            mode: bits & 0o7777,
            size: Number(size),
            modifiedMs: Number(seconds) * 1000,
            writable: parts[index + 2] === '1',
            owner,
        });
    }
    return found;
}
/** The directory before the first part with a wildcard, and the rest. */
function prefixOf(pattern) {
    const parts = pattern.split('/');
    const at = parts.findIndex((part) => (0,glob/* isGlob */.f)(part));
    const directory = parts.slice(0, at).join('/');
    return {
        directory: directory === '' ? (pattern.startsWith('/') ? '/' : '.') : directory,
        rest: parts.slice(at).join('/'),
    };
}
/** The patterns that one with `{a,b}` stands for, at most 100. */
function braces(pattern) {
    const match = /^(.*?)\{([^{}]*,[^{}]*)\}(.*)$/s.exec(pattern);
    if (!match)
        return [pattern];
    const [, before = '', inner = '', after = ''] = match;
    return inner
        .split(',')
        .flatMap((one) => braces(`${before}${one}${after}`))
        .slice(0, 100);
}
function unreadable(path, name, observed) {
    const message = `${path} cannot be read on server ${name}`;
    return new probe_error/* ProbeError */.B('file/unreadable', message, { expected: 'a readable file', observed });
}
function missing(path, name, program) {
    return new probe_error/* ProbeError */.B('command/not-found', `${path} cannot be judged: server ${name} has no ${program}`, {
        expected: program,
        observed: 'no such program',
        fix: `Install ${program} on the server.`,
    });
}
function server_place_tooSlow(path, name) {
    return new probe_error/* ProbeError */.B('gate/timeout', `${path} could not be read in time on server ${name}`, {
        expected: 'an end within the timeout',
        observed: 'still reading',
    });
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/probe/private-directory.js



const known = new Map();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * A directory that only this account may enter. It is removed by `remove`, and whatever happens when the program ends,
 * also by a signal. Its path is short enough for a socket.
 */
function privateDirectory() {
    const base = (0,external_node_os_.tmpdir)().length > 60 ? '/tmp' : (0,external_node_os_.tmpdir)();
    if (known.size === 0)
        watch();
    const path = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(base, 'rg-'));
    const one = { stops: [], kept: false };
    known.set(path, one);
    return {
        path,
        atEnd: (stop) => one.stops.push(stop),
        keep: () => {
            one.kept = true;
        },
        remove: () => {
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
            known.delete(path);
            if (known.size === 0)
                unwatch();
        },
    };
}
function removeAll(mayStay) {
    for (const [path, { stops, kept }] of known) {
        if (mayStay && kept)
            continue;
        for (const stop of stops)
            stop();
        (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
}
function onExit() {
    removeAll(false);
}
function onSignal(signal) {
    const isHandled = process.listenerCount(signal) > 1;
    removeAll(isHandled);
    if (isHandled)
        return;
    // Nobody else waits for the signal, so it does what it would have done without this.
    process.off(signal, onSignal);
    process.kill(process.pid, signal);
}
function watch() {
    process.on('exit', onExit);
    // Before the others: those that listen once are gone from the count when their turn is over.
    for (const signal of signals)
        process.prependListener(signal, onSignal);
}
function unwatch() {
    process.off('exit', onExit);
    for (const signal of signals)
        process.off(signal, onSignal);
}

;// CONCATENATED MODULE: ./lib/probe/ssh.js












/** Sessions at a time over one connection; OpenSSH allows ten unless told otherwise. */
const mostSessions = 6;
/** For the sessions that still run when the connection is to end. */
const longestFarewellMs = 4000;
const hello = 'readiness-gate: hello';
/**
 * Logs in by the system's OpenSSH client, as the master of a multiplexed connection. The private key is in a file only
 * until the login is over. Nothing of the user's own ssh configuration is used.
 * @throws ProbeError
 */
async function connect(name, server, options) {
    const directory = privateDirectory();
    try {
        const files = writeFiles(directory, server, options);
        const master = await logIn(name, server, directory, files, options);
        files.removeKey();
        directory.keep();
        return sessions(name, server, directory, files, master, options);
    }
    catch (error) {
        directory.remove();
        throw error;
    }
}
function writeFiles(directory, server, options) {
    const at = (name) => (0,external_node_path_.join)(directory.path, name);
    const write = (name, text) => {
        (0,external_node_fs_.writeFileSync)(at(name), text, { mode: 0o600 });
        return at(name);
    };
    const key = server.key === undefined ? undefined : write('key', privateKey(server.key));
    const hosts = server['known-hosts'] === undefined ? undefined : write('hosts', knownHosts(server, options.root));
    return {
        config: write('config', configuration(server, key, hosts, options.net)),
        socket: at('s'),
        removeKey: () => {
            if (key !== undefined)
                (0,external_node_fs_.rmSync)(key, { force: true });
        },
    };
}
function privateKey(text) {
    const key = `${text.trim().replaceAll('\r\n', '\n')}\n`;
    if (/^-----BEGIN [A-Z ]*PRIVATE KEY-----\n[\s\S]+\n-----END [A-Z ]*PRIVATE KEY-----\n$/.test(key))
        return key;
    const observed = key.includes('PRIVATE KEY') ? 'a private key whose line breaks are lost' : 'something else';
    throw new probe_error/* ProbeError */.B('server/key', 'The private key cannot be used', {
        expected: 'the text of a private key, with its first and last line',
        observed,
    });
}
function knownHosts(server, root) {
    const given = server['known-hosts'] ?? '';
    if (/\s/.test(given))
        return `${given}\n`;
    try {
        return (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, given.replace(/^~(?=\/)/, (0,external_node_os_.homedir)())), 'utf8');
    }
    catch (error) {
        throw new probe_error/* ProbeError */.B('server/host-key', `The file of known hosts ${given} cannot be read`, {
            expected: 'a readable file',
            observed: (0,probe_error/* codeOf */.$)(error) ?? 'unknown',
            fix: `Create it: \`${keyscan(server)} > ${given}\` from a network you trust, and compare the fingerprint with the one on the server.`,
            cause: error,
        });
    }
}
/** The command that prints the host keys of a server. */
function keyscan(server) {
    const host = hostOf(server.ssh);
    return `ssh-keyscan ${server.port === 22 ? '' : `-p ${server.port} `}${host}`;
}
function hostOf(account) {
    return account.slice(account.indexOf('@') + 1).replace(/^\[|\]$/g, '');
}
function configuration(server, key, hosts, net) {
    const quoted = (path) => `"${path.replaceAll('%', '%%')}"`;
    const seconds = Math.max(1, Math.ceil(server.timeout / 1000));
    const [, user = '', jump, jumpPort = '22'] = /^([^@]+)@(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(server.jump ?? '') ?? [];
    return [
        ...hostBlock('target', server.ssh.split('@')[0] ?? '', hostOf(server.ssh), server.port, net),
        ...(jump === undefined ? [] : ['  ProxyJump jump']),
        ...(jump === undefined ? [] : hostBlock('jump', user, jump.replace(/^\[|\]$/g, ''), Number(jumpPort), net)),
        'Host *',
        '  BatchMode yes',
        '  StrictHostKeyChecking yes',
        '  UpdateHostKeys no',
        '  CheckHostIP no',
        ...(hosts === undefined ? [] : [`  UserKnownHostsFile ${quoted(hosts)}`, '  GlobalKnownHostsFile /dev/null']),
        ...(key === undefined ? [] : [`  IdentityFile ${quoted(key)}`, '  IdentitiesOnly yes', '  IdentityAgent none']),
        '  PreferredAuthentications publickey',
        `  ConnectTimeout ${seconds}`,
        '  ConnectionAttempts 1',
        '  ServerAliveInterval 5',
        '  ServerAliveCountMax 3',
        '  ForwardAgent no',
        '  ForwardX11 no',
        '  RequestTTY no',
        '  EscapeChar none',
        '  LogLevel ERROR',
        '',
    ].join('\n');
}
/** A host by an alias of ours; an address that replaces DNS keeps the name under which its key is known. */
function hostBlock(alias, user, host, port, net) {
    const address = net.resolve.get(host.toLowerCase())?.[0];
    return [
        `Host ${alias}`,
        `  HostName ${address ?? host}`,
        ...(address === undefined ? [] : [`  HostKeyAlias ${port === 22 ? host : `[${host}]:${port}`}`]),
        `  User ${user}`,
        `  Port ${port}`,
    ];
}
/** Starts the master; once logged in, it ends when its input does, so also when this program is killed. */
function logIn(name, server, directory, files, options) {
    const args = ['-F', files.config, '-o', 'ControlMaster=yes', '-o', `ControlPath=${files.socket}`, '-T', 'target'];
    const child = (0,external_node_child_process_.spawn)('ssh', [...args, `echo '${hello}'; exec cat >/dev/null`], {
        env: { ...options.env },
        detached: true,
        stdio: ['pipe', 'pipe', 'pipe'],
    });
    directory.atEnd(() => (0,exec/* killGroup */.i0)(child, 'SIGKILL'));
    child.stdin.on('error', () => { });
    const stdout = new exec/* Bounded */.s6(64 * 1024);
    const stderr = new exec/* Bounded */.s6(64 * 1024);
    return new Promise((done, fail) => {
        let late = false;
        const timer = setTimeout(() => {
            late = true;
            (0,exec/* killGroup */.i0)(child, 'SIGKILL');
        }, server.timeout + 500);
        child.on('error', (cause) => {
            clearTimeout(timer);
            const observed = (0,probe_error/* codeOf */.$)(cause) === 'ENOENT' ? 'no such program' : ((0,probe_error/* codeOf */.$)(cause) ?? 'unknown');
            fail(new probe_error/* ProbeError */.B('server/client', 'The ssh client cannot be started', {
                expected: 'ssh on the PATH',
                observed,
                cause,
            }));
        });
        child.stderr.on('data', (chunk) => stderr.add(chunk));
        child.stdout.on('data', (chunk) => {
            stdout.add(chunk);
            if (!stdout.bytes().includes(`${hello}\n`))
                return;
            clearTimeout(timer);
            child.removeAllListeners('close');
            done(child);
        });
        child.on('close', () => {
            clearTimeout(timer);
            const said = stderr.bytes().toString('utf8');
            fail(explainFailure(name, server, said, { late, answered: stdout.bytes().length > 0 }));
        });
    });
}
function sessions(name, server, directory, files, master, options) {
    const lanes = new Lanes(mostSessions);
    let alive = true;
    master.on('close', () => {
        alive = false;
    });
    // Without the master, a session must not log in on its own.
    const session = ['ssh', '-F', files.config, '-o', 'ControlMaster=no', '-o', `ControlPath=${files.socket}`];
    const argv = [...session, '-o', 'ProxyJump=none', '-o', 'ProxyCommand=false', '-T', 'target', bootstrap];
    async function ask(program, args, run) {
        const { env = {}, stdin = '' } = run;
        refuseNul([...args, ...Object.values(env)]);
        const marker = (0,external_node_crypto_.randomBytes)(16).toString('hex');
        const begin = `${marker} begin `;
        const head = new exec/* Bounded */.s6(64 * 1024);
        let pid;
        let tail = Buffer.alloc(0);
        let finish = () => { };
        const answered = new Promise((done) => {
            finish = done;
        });
        const result = await (0,exec/* runRaw */.ig)(argv, {
            ...run,
            maxBytes: run.maxBytes + 64 * 1024,
            cwd: directory.path,
            env: options.env,
            stdin: encode({ marker, directory: server.directory ?? '', program, args, env, stdin }),
            answered,
            onStdout: (chunk) => {
                if (pid === undefined) {
                    head.add(chunk);
                    pid = new RegExp(`${begin}(\\d+)\\n`).exec(head.bytes().toString('latin1'))?.[1];
                }
                tail = Buffer.concat([tail, chunk]).subarray(-128);
                if (tail.includes(`\n${marker} end `) && tail.at(-1) === 10)
                    finish();
            },
            beforeEnd: async () => {
                if (program === killProgram)
                    return;
                // What has just been sent may begin there although nothing has come back yet.
                for (let wait = 0; pid === undefined && alive && wait < 20; wait++)
                    await (0,external_node_timers_promises_.setTimeout)(50);
                if (pid === undefined)
                    return;
                const options = { timeoutMs: 3000, maxBytes: 1024 };
                await ask(killProgram, [pid], options).catch(() => { });
            },
        });
        return answerOf(result, marker, run.maxBytes);
    }
    function answerOf(result, marker, maxBytes) {
        const start = result.stdout.indexOf(`${marker} begin `);
        const from = start < 0 ? -1 : result.stdout.indexOf(10, start) + 1;
        const end = new RegExp(`\\n${marker} end (\\w+)\\n$`).exec(result.stdoutEnd.toString('latin1'));
        if (result.timedOut)
            return { ...result, stdout: Buffer.alloc(0), end: 'timeout' };
        if (start < 0 || !end?.[1]) {
            const said = result.stderr.toString('utf8');
            if (start < 0 && (!alive || /mux_client|UNKNOWN port/.test(said)) && !/session request failed/.test(said)) {
                alive = false;
                throw new NotBegun(name, said);
            }
            throw explainFailure(name, server, said, {
                late: false,
                answered: true,
                begun: start >= 0,
            });
        }
        const whole = result.stdout.subarray(from);
        const body = result.truncated ? whole : whole.subarray(0, whole.length - end[0].length);
        const stdout = body.subarray(0, maxBytes);
        const truncated = body.length > maxBytes || result.truncated;
        return {
            ...result,
            stdout,
            truncated,
            end: end[1],
            code: /^\d+$/.test(end[1]) ? Number(end[1]) : null,
            signal: null,
        };
    }
    const running = new Set();
    function track(answer) {
        running.add(answer);
        const settled = () => running.delete(answer);
        answer.then(settled, settled);
        return answer;
    }
    return {
        ask: (program, args, run) => track(lanes.run('session', () => ask(program, args, run))),
        get alive() {
            return alive;
        },
        close: async () => {
            if (alive && running.size > 0) {
                let timer;
                const late = new Promise((done) => {
                    timer = setTimeout(done, longestFarewellMs);
                });
                await Promise.race([Promise.allSettled(running), late]);
                clearTimeout(timer);
            }
            alive = false;
            master.stdin?.end();
            (0,exec/* killGroup */.i0)(master, 'SIGTERM');
            directory.remove();
        },
    };
}
function refuseNul(values) {
    if (!values.some((value) => value.includes('\0')))
        return;
    throw new probe_error/* ProbeError */.B('server/shell', 'A value holds a NUL character, which no program can be given', {
        expected: 'a text without NUL',
        observed: 'a text with NUL',
    });
}

;// CONCATENATED MODULE: ./lib/probe/places.js






/**
 * The places of one run by name: the checkout, which is the default, and each server, connected when first asked for.
 * What is read through them is masked from then on.
 */
function createPlaces(options) {
    const checkout = maskingPlace(localPlace(options.root, (argv, cwd, run) => (0,exec/* runProcess */.R3)(argv, {
        ...run,
        cwd,
        env: { ...commandEnvironment(process.env, options.redact), ...run.env },
        signal: run.signal ? AbortSignal.any([run.signal, options.signal]) : options.signal,
    })), options.redact);
    const known = new Map();
    return async (on) => {
        if (on === undefined || on === 'checkout')
            return checkout;
        const server = options.servers[on];
        if (!server) {
            const details = { expected: 'a name under servers', observed: on };
            throw new probe_error/* ProbeError */.B('server/unreachable', `There is no server ${on}`, details);
        }
        const place = known.get(on) ?? maskingPlace(serverPlace(on, reconnecting(on, server, options)), options.redact);
        known.set(on, place);
        return place;
    };
}
/** A failed login is not tried again by each of many checks, but by a check that retries. */
const failureLastsMs = 3000;
/** The one connection to a server, made when first asked for and again after it was lost. */
function reconnecting(name, server, options) {
    let current;
    let failedAt;
    if (server.key !== undefined)
        options.redact.add(server.key);
    options.net.onClose(async () => (await current?.catch(() => undefined))?.close());
    const logIn = () => {
        failedAt = undefined;
        const env = commandEnvironment(process.env, options.redact);
        return connect(name, server, { root: options.root, net: options.net, env }).catch((error) => {
            failedAt = performance.now();
            throw error;
        });
    };
    return async () => {
        if (failedAt !== undefined && performance.now() - failedAt > failureLastsMs)
            current = undefined;
        current ??= logIn();
        const attempt = current;
        const connection = await attempt;
        if (connection.alive)
            return connection;
        void connection.close();
        if (current === attempt)
            current = logIn();
        return current;
    };
}
/** Names that every program needs and that hold no secret. */
const plain = new Set(['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'TZ', 'TMPDIR', 'TERM']);
/** What a runner gives its steps: inputs, tokens, and the files through which a step speaks to later ones. */
const ofTheRunner = /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|ENV|PATH|OUTPUT|STATE|STEP_SUMMARY)$)/;
/** What a command inherits from the gate: everything but the secrets and the runner's own channels. */
function commandEnvironment(env, redact) {
    const secrets = redact.values();
    const inherited = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || ofTheRunner.test(name))
            continue;
        if (!plain.has(name) && secrets.some((secret) => value.includes(secret)))
            continue;
        inherited[name] = value;
    }
    return inherited;
}

// EXTERNAL MODULE: ./lib/secrecy/clean.js
var clean = __webpack_require__(45745);
// EXTERNAL MODULE: ./lib/secrecy/names.js
var names = __webpack_require__(90276);
// EXTERNAL MODULE: ./lib/secrecy/redactor.js + 4 modules
var redactor = __webpack_require__(87911);
// EXTERNAL MODULE: ./lib/secrecy/url-credentials.js
var url_credentials = __webpack_require__(71110);
;// CONCATENATED MODULE: ./lib/verdict/schedule.js
/**
 * Runs every item as early as its needs allow; independent ones at the same time. Items that write to the target, and
 * what needs them, wait until everything else is done and then run one at a time, so that they disturb no other answer.
 * @param run gets the results of what the item needs
 */
async function schedule(items, run) {
    const results = new Map();
    const byId = new Map(items.map((item) => [item.id, item]));
    const late = lateItems(items);
    const start = (item, after) => {
        const known = results.get(item.id);
        if (known)
            return known;
        const needs = item.needs.map((id) => start(byId.get(id), after));
        const result = after.then(async () => run(item, await Promise.all(needs)));
        results.set(item.id, result);
        return result;
    };
    const early = items.filter((item) => !late.has(item.id)).map((item) => start(item, Promise.resolve()));
    let before = Promise.allSettled(early);
    for (const item of inOrderOfNeeds(items.filter((one) => late.has(one.id))))
        before = start(item, before).catch(() => { });
    return Promise.all(items.map((item) => results.get(item.id)));
}
/** Ids of the items that write, and of those that need one which does. */
function lateItems(items) {
    const late = new Set(items.filter((item) => item.changesState).map(({ id }) => id));
    for (let grown = true; grown;) {
        grown = false;
        for (const item of items) {
            if (late.has(item.id) || !item.needs.some((id) => late.has(id)))
                continue;
            late.add(item.id);
            grown = true;
        }
    }
    return late;
}
function inOrderOfNeeds(items) {
    const byId = new Map(items.map((item) => [item.id, item]));
    const ordered = new Set();
    const add = (item) => {
        for (const need of item.needs) {
            const needed = byId.get(need);
            if (needed && !ordered.has(needed))
                add(needed);
        }
        ordered.add(item);
    };
    for (const item of items)
        add(item);
    return [...ordered];
}

// EXTERNAL MODULE: ./lib/verdict/select.js
var verdict_select = __webpack_require__(3885);
// EXTERNAL MODULE: ./lib/verdict/verdict.js
var verdict_verdict = __webpack_require__(36472);
;// CONCATENATED MODULE: ./lib/verdict/waive.js
const soonDays = 14;
/** An item's status from its checks: what was seen to be wrong counts before what could not be asked, people last. */
function statusOfChecks(checks) {
    const order = ['failed', 'error', 'expired', 'pending'];
    return order.find((status) => checks.some((check) => check.status === status)) ?? 'passed';
}
/**
 * Applies the waivers of an item after its checks ran. A waiver counts through the end of its last day, UTC; an expired
 * one changes nothing but is shown.
 */
function applyWaivers(item, waivers, now) {
    const today = now.toISOString().slice(0, 10);
    const mine = waivers.filter((waiver) => waiver.item === item.id);
    if (mine.length === 0 || item.status === 'skipped')
        return item;
    const active = mine.filter((waiver) => waiver.expires >= today);
    const whole = active.find((waiver) => waiver.rule === undefined);
    const ok = item.status === 'passed';
    const shown = (waiver, state) => waiver ? resultOf(waiver, state ?? stateOf(waiver, now)) : null;
    if (ok) {
        const covered = active.find((waiver) => waiver.rule && item.checks.some((check) => warns(check, waiver.rule)));
        return {
            ...item,
            waiver: covered ? shown(covered) : shown(active[0] ?? mine[0], active[0] ? 'unneeded' : 'expired'),
        };
    }
    if (whole)
        return { ...item, status: 'waived', waiver: shown(whole) };
    const rules = new Map(active.flatMap((waiver) => (waiver.rule ? [[waiver.rule, waiver]] : [])));
    const checks = item.checks.map((check) => (isCovered(check, rules) ? { ...check, status: 'waived' } : check));
    const used = [...rules.values()]
        .filter((waiver) => item.checks.some((check) => check.findings.some((finding) => finding.rule === waiver.rule)))
        .sort((a, b) => a.expires.localeCompare(b.expires))[0];
    const open = checks.filter((check) => check.status !== 'passed' && check.status !== 'waived');
    const status = item.status === 'blocked' ? 'blocked' : open.length > 0 ? statusOfChecks(open) : 'waived';
    return { ...item, checks, status, waiver: shown(used ?? active[0] ?? mine[0]) };
}
function warns(check, rule) {
    return check.findings.some((finding) => finding.rule === rule);
}
/** Every error of a check that did not pass is of a waived rule. */
function isCovered(check, rules) {
    const errors = check.findings.filter((finding) => finding.level === 'error');
    return check.status !== 'passed' && errors.length > 0 && errors.every((finding) => rules.has(finding.rule));
}
function stateOf(waiver, now) {
    const today = now.toISOString().slice(0, 10);
    const soon = new Date(now.getTime() + soonDays * 86_400_000).toISOString().slice(0, 10);
    if (waiver.expires < today)
        return 'expired';
    return waiver.expires <= soon ? 'ending' : 'active';
}
function resultOf(waiver, state) {
    const { reason, approvedBy, expires } = waiver;
    return { rule: waiver.rule ?? null, reason, approvedBy, expires, issue: waiver.issue ?? null, state };
}

;// CONCATENATED MODULE: ./lib/gate.js

















/**
 * The whole journey: read, observe, judge, report.
 * @throws ConfigurationError before anything is touched when the checklist is not right
 */
async function runGate(options) {
    const started = performance.now();
    const { checklist, redact } = await (0,read/* readChecklist */.z)(options);
    const unmatched = (0,verdict_select/* unmatchedGlobs */.Z)(checklist.items, options.only);
    if (unmatched.length > 0) {
        throw new problems/* ConfigurationError */.j(unmatched.map((glob) => (0,problems/* problem */.C)(`\`only\` names "${glob}", and no item has such an id or tag`)));
    }
    const [ref, items] = await Promise.all([options.ref(), observeAndJudge(checklist, redact, options)]);
    const verdict = (0,verdict_verdict/* verdictOf */.Vj)(items, options.failOn);
    const { name, url } = checklist.environment;
    const report = {
        version: 1,
        tool: { name: 'readiness-gate', version: version/* version */.r },
        verdict,
        environment: name,
        url: url === undefined ? null : (0,url_credentials/* withoutLogin */.Gq)(url),
        phase: options.phase,
        checklist: { path: checklist.path, ref, sha256: checklist.sha256 },
        startedAt: options.now.toISOString(),
        durationMs: Math.round(performance.now() - started),
        counts: (0,verdict_verdict/* countStatuses */.ip)(items),
        items,
        ...(verdict === 'error' && {
            problems: [
                (0,problems/* problem */.C)('No required item was evaluated, so nothing is known to be ready', 'see why each item was skipped or blocked'),
            ],
        }),
    };
    return { report: (0,clean/* cleanReport */.Y)(report, redact), onFailure: redact.maskDeep(checklist.onFailure) };
}
/** The report of a gate that could not run. */
function reportOfError(error, options) {
    return {
        version: 1,
        tool: { name: 'readiness-gate', version: version/* version */.r },
        verdict: 'error',
        environment: null,
        url: null,
        phase: options.phase,
        checklist: { path: options.config ?? '.github/readiness.yml', ref: options.ref, sha256: null },
        startedAt: options.now.toISOString(),
        durationMs: 0,
        counts: (0,verdict_verdict/* countStatuses */.ip)([]),
        items: [],
        problems: error.problems.map((one) => (0,clean/* cleanReport */.Y)(one, (0,redactor/* createRedactor */.l)())),
    };
}
async function observeAndJudge(checklist, redact, options) {
    const { defaults } = checklist;
    const net = createNet({
        resolve: checklist.resolve,
        extraCa: checklist.extraCa,
        userAgent: `readiness-gate/${version/* version */.r}`,
        concurrency: defaults.concurrency,
    });
    // Ends what is under way, whatever it waits for.
    options.signal.addEventListener('abort', () => void net.close(), { once: true });
    const skips = (0,verdict_select/* skipReasons */.d)(checklist.items, options);
    const worlds = worldsOf(checklist, net, redact, options);
    const refused = refusesCommands(checklist, options);
    let done = 0;
    const finish = (item) => {
        const result = applyWaivers(item, checklist.waivers, options.now);
        options.onItem?.((0,clean/* cleanReport */.Y)(result, redact), ++done, checklist.items.length);
        return result;
    };
    try {
        return await schedule(checklist.items, async (item, needs) => {
            const skip = skips.get(item.id) ?? skippedWith(item, needs);
            if (skip !== null)
                return finish(unasked(item, 'skipped', skip));
            const unmet = needs.filter((need) => !(0,verdict_verdict/* isMet */.TD)(need.status));
            if (unmet.length > 0) {
                const reason = `needs ${unmet.map((need) => `${need.id} (${need.status})`).join(', ')}`;
                return finish(unasked(item, 'blocked', reason));
            }
            return finish(await askItem(item, worlds, refused));
        });
    }
    finally {
        await net.close();
    }
}
function worldsOf(checklist, net, redact, options) {
    const shared = new Questions();
    const places = createPlaces({ root: checklist.root, servers: checklist.servers, net, redact, signal: options.signal });
    return (item) => {
        const scene = (0,checklist_scene/* sceneOf */.c)(checklist, item, options);
        return (fresh) => {
            const questions = fresh ? new Questions() : shared;
            return {
                ...scene,
                net,
                redact,
                signal: options.signal,
                ask: (question, observe, how) => questions.ask(question, observe, how),
                place: (on) => places(on ?? checklist.defaults.on),
            };
        };
    };
}
/** Variables of the runner itself, which never reach a command. */
const gate_ofTheRunner = /^(ACTIONS_|INPUT_|GITHUB_TOKEN$)/;
/** Whether the commands of this checklist could be a stranger's, in a run that holds secrets. */
function refusesCommands(checklist, options) {
    const event = options.env.GITHUB_EVENT_NAME ?? '';
    const fromPullRequest = ['pull_request', 'pull_request_target', 'workflow_run'].includes(event);
    // What the pull request itself says to hold is no measure: it could leave that out.
    const holdsSecrets = checklist.holdsSecrets || Object.keys(options.env).some((name) => !gate_ofTheRunner.test(name) && (0,names/* mentionsSecret */.iL)(name));
    return fromPullRequest && holdsSecrets && !options.allowPullRequestCommands;
}
function refuseCommand(kind) {
    const observe = async () => {
        throw new probe_error/* ProbeError */.B('gate/untrusted-command', 'A command of a pull request does not run beside secrets', {
            expected: 'a run without secrets, or one that allows it',
            observed: 'a pull request in a run that holds secrets',
        });
    };
    return { ...kind, observe };
}
async function askItem(item, worlds, refused) {
    const started = performance.now();
    const outcomes = await Promise.all(item.checks.map(({ kind, config }) => runCheck(refused && kind.runsCommands ? refuseCommand(kind) : kind, config, worlds(item))));
    const checks = outcomes.map(({ result }) => withTeamAdvice(result, item.fix));
    return {
        ...unasked(item, 'skipped', null),
        status: statusOfChecks(checks),
        durationMs: Math.round(performance.now() - started),
        checks,
        attestation: outcomes.find((outcome) => outcome.attestation)?.attestation ?? null,
    };
}
function withTeamAdvice(result, fix) {
    if (fix === null)
        return result;
    return { ...result, findings: result.findings.map((finding) => ({ ...finding, fix: `${fix}\n${finding.fix}` })) };
}
/** An item that only needs others says nothing of its own when one of them was skipped. */
function skippedWith(item, needs) {
    const skipped = needs.filter((need) => need.status === 'skipped');
    if (item.checks.length > 0 || skipped.length === 0)
        return null;
    if (needs.some((need) => !(0,verdict_verdict/* isMet */.TD)(need.status)))
        return null;
    return `needs ${skipped.map(({ id }) => id).join(', ')}, which this run skipped`;
}
function unasked(item, status, reason) {
    return {
        id: item.id,
        title: item.title,
        section: item.section,
        required: item.required,
        status,
        reason,
        owner: item.owner,
        durationMs: 0,
        checks: [],
        waiver: null,
        attestation: null,
    };
}


/***/ }),

/***/ 32453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R3: () => (/* binding */ runProcess),
/* harmony export */   i0: () => (/* binding */ killGroup),
/* harmony export */   ig: () => (/* binding */ runRaw),
/* harmony export */   s6: () => (/* binding */ Bounded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);


/** Between the request to end and the order to end. */
const graceMs = 500;
/** For the error output that is still on its way after an answer is complete: it has a channel of its own. */
const lastWordsMs = 3000;
/** As `runRaw`, with the outputs as text. */
async function runProcess(argv, options) {
    const { stdoutEnd: _, ...result } = await runRaw(argv, options);
    return { ...result, stdout: result.stdout.toString('utf8'), stderr: result.stderr.toString('utf8') };
}
/**
 * Runs a program without a shell, as the leader of a process group of its own, which ends with it: nothing it started
 * in that group lives longer than this call.
 * Made on `node:child_process`, since `@actions/exec` can neither end what it started nor bound what it reads.
 * @throws ProbeError when the program cannot be started, or the run was stopped
 */
function runRaw(argv, options) {
    const started = performance.now();
    const [program = '', ...args] = argv;
    return new Promise((done, fail) => {
        if (options.signal?.aborted)
            return fail(stopped(program));
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, {
            cwd: options.cwd,
            env: { ...options.env },
            detached: true,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        const stdout = new Bounded(options.maxBytes);
        const stderr = new Bounded(options.maxBytes);
        child.stdout.on('data', (chunk) => {
            stdout.add(chunk);
            options.onStdout?.(chunk);
        });
        child.stderr.on('data', (chunk) => stderr.add(chunk));
        // A program that does not read its input ends the pipe; that is its right.
        child.stdin.on('error', () => { });
        child.stdin.end(options.stdin ?? '');
        let timedOut = false;
        let ending = false;
        let killer;
        const end = async () => {
            if (ending)
                return;
            ending = true;
            await options.beforeEnd?.();
            killGroup(child, 'SIGTERM');
            killer = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs);
        };
        const timer = setTimeout(() => {
            timedOut = true;
            void end();
        }, options.timeoutMs);
        const abort = () => void end();
        options.signal?.addEventListener('abort', abort);
        let straggler;
        const leave = (afterMs) => {
            clearTimeout(timer);
            // What it left behind may hold its outputs open for ever.
            straggler ??= setTimeout(() => {
                killGroup(child, 'SIGKILL');
                // On a busy machine what it wrote may not have been read yet.
                setImmediate(() => {
                    child.stdout.destroy();
                    child.stderr.destroy();
                });
            }, afterMs);
        };
        child.on('exit', () => leave(graceMs));
        void options.answered?.then(() => leave(lastWordsMs));
        const tidy = () => {
            ending = true;
            clearTimeout(timer);
            clearTimeout(killer);
            clearTimeout(straggler);
            options.signal?.removeEventListener('abort', abort);
        };
        child.on('error', (error) => {
            tidy();
            fail(notStarted(program, error));
        });
        child.on('close', (code, signal) => {
            tidy();
            killGroup(child, 'SIGKILL');
            if (options.signal?.aborted && !timedOut)
                return fail(stopped(program));
            done({
                code,
                signal,
                stdout: stdout.bytes(),
                stdoutEnd: stdout.end,
                stderr: stderr.bytes(),
                truncated: stdout.truncated || stderr.truncated,
                timedOut,
                durationMs: Math.round(performance.now() - started),
            });
        });
    });
}
/** Signals a program and all it started in its group. */
function killGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        process.kill(-child.pid, signal);
    }
    catch {
        // The group has ended already.
    }
}
function stopped(program) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B('gate/timeout', `${program} was stopped`, {
        expected: 'an end by itself',
        observed: 'the run was stopped',
    });
}
function notStarted(program, error) {
    const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$)(error) ?? 'unknown';
    return new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbeError */ .B('command/not-found', `${program} cannot be started`, {
        expected: 'a program on the PATH of the gate',
        observed: code === 'ENOENT' ? 'no such program' : code,
        cause: error,
    });
}
const endBytes = 256;
/** Keeps the first bytes of a stream, and the very last ones; lets the rest go. */
class Bounded {
    #chunks = [];
    #most;
    #length = 0;
    truncated = false;
    end = Buffer.alloc(0);
    constructor(most) {
        this.#most = most;
    }
    add(chunk) {
        this.end = Buffer.from(chunk.length >= endBytes ? chunk.subarray(-endBytes) : Buffer.concat([this.end, chunk]).subarray(-endBytes));
        const room = this.#most - this.#length;
        if (chunk.length > room)
            this.truncated = true;
        if (room <= 0)
            return;
        // A copy, so that a small rest does not hold the whole chunk.
        const kept = chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : chunk;
        this.#chunks.push(kept);
        this.#length += kept.length;
    }
    bytes() {
        return Buffer.concat(this.#chunks);
    }
}


/***/ }),

/***/ 96206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   headCommit: () => (/* binding */ headCommit),
/* harmony export */   runGit: () => (/* binding */ runGit)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32453);


const timeoutMs = 10_000;
/** A question to git prompts for nothing, fetches nothing, and sees objects as they were written. */
const settings = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
};
/**
 * Asks git about the repository of a directory.
 * @throws ProbeError when git cannot be run, does not answer in time, or answers more than is wanted
 */
async function runGit(args, options) {
    if (args.some((arg) => arg.includes('\0')))
        throw unanswered('no name for git has a NUL byte');
    const run = { ...options, env: { ...inherited(), ...settings }, maxBytes: options.maxBytes ?? 1024 * 1024 };
    const { code, stdout, truncated } = await (options.stdin === undefined ? ask(args, run) : tell(args, run));
    if (code === null)
        throw unanswered('a signal ended git');
    if (truncated)
        throw unanswered('git answered more than is wanted');
    return { code, stdout };
}
/** A question in arguments alone. One that takes too long is no longer waited for. */
async function ask(args, { cwd, env, maxBytes }) {
    const answer = new _exec_js__WEBPACK_IMPORTED_MODULE_1__/* .Bounded */ .s6(maxBytes);
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const listeners = { stdout: (chunk) => answer.add(chunk) };
    const asked = exec('git', [...args], { cwd, env, listeners, silent: true, ignoreReturnCode: true });
    const code = await inTime(asked.catch(notRun));
    return { code, stdout: answer.bytes(), truncated: answer.truncated };
}
/**
 * A question on standard input. By the runner of commands, since `@actions/exec` lets the program crash when git ends
 * before it has read everything.
 */
async function tell(args, run) {
    const result = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runRaw */ .ig)(['git', ...args], { ...run, timeoutMs }).catch(notRun);
    if (result.timedOut)
        throw late();
    return result;
}
async function inTime(asked) {
    let timer;
    const over = new Promise((_, fail) => {
        timer = setTimeout(() => fail(late()), timeoutMs);
    });
    return Promise.race([asked, over]).finally(() => clearTimeout(timer));
}
/** The commit that is checked out, hexadecimal; undefined outside of a repository, before the first commit, or without git. */
async function headCommit(cwd) {
    const answer = await runGit(['rev-parse', 'HEAD'], { cwd }).catch(() => undefined);
    return answer?.code === 0 ? answer.stdout.toString('utf8').trim() : undefined;
}
function inherited() {
    return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
function notRun(cause) {
    throw unanswered('git cannot be run', cause);
}
function late() {
    return unanswered('git did not answer in time');
}
function unanswered(observed, cause) {
    return new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbeError */ .B('file/unreadable', 'git cannot be asked', { expected: 'an answer of git', observed, cause });
}


/***/ }),

/***/ 54004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Waits so long, or until the signal is aborted; at once where either is past. */
function pause(ms, signal) {
    if (ms <= 0 || signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => {
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
    });
}


/***/ }),

/***/ 13635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ toOutputs),
/* harmony export */   Li: () => (/* binding */ writeReports),
/* harmony export */   yF: () => (/* binding */ namesCommit),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84574);
/* harmony import */ var _report_render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31448);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61192);





/** @throws ConfigurationError where there is no such format */
function toOutputs(raw) {
    const problems = [];
    const format = (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('format', (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(raw.format), _report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .formats */ .F, problems) ?? 'text';
    if (problems.length > 0)
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j(problems);
    return { format, output: (0,_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(raw.output) };
}
/** Whether the report in this format names the commit. */
function namesCommit({ format }) {
    return format !== 'text';
}
/**
 * Prints the report, or writes it to the file that is named.
 * @throws ConfigurationError where the file cannot be written
 */
async function writeOutput(result, { format, output }) {
    if (output === undefined)
        process.stdout.write(await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)({ ...result, color: colored() }, format));
    else
        writeText((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(output), await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)(result, format));
}
/**
 * Writes report.json and summary.md.
 * @returns their paths
 * @throws ConfigurationError where they cannot be written
 */
async function writeReports(directory, result) {
    const paths = { report: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'report.json'), summary: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'summary.md') };
    writeText(paths.report, await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)(result, 'json'));
    writeText(paths.summary, await (0,_report_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)(result, 'markdown'));
    return paths;
}
function writeText(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j([(0,_checklist_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problem */ .C)(`the report cannot be written to ${path} (${code})`)]);
    }
}
function colored() {
    return process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
}


/***/ }),

/***/ 45706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ perform)
});

// EXTERNAL MODULE: ./lib/checklist/problems.js
var problems = __webpack_require__(84574);
// EXTERNAL MODULE: ./lib/gate.js + 17 modules
var gate = __webpack_require__(82911);
// EXTERNAL MODULE: ./lib/run/context.js
var context = __webpack_require__(48402);
;// CONCATENATED MODULE: ./lib/run/signals.js
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

;// CONCATENATED MODULE: ./lib/run/perform.js




/** Runs the gate with these settings; a configuration error becomes a report with the verdict `error`. */
async function perform(settings, options) {
    const { cwd, env, progress, onSecret } = options;
    const run = (0,context/* runFacts */.p)(env, cwd);
    const ref = async () => (options.namesCommit ? ((await run.sha()) ?? null) : null);
    const { signal, dispose } = abortOnSignals();
    const now = new Date();
    try {
        const result = await (0,gate/* runGate */.R)({ ...settings, cwd, env, run, ref, now, signal, onSecret, onItem: progress.item });
        return { ...result, failOn: settings.failOn, interrupted: signal.aborted };
    }
    catch (error) {
        if (!(error instanceof problems/* ConfigurationError */.j))
            throw error;
        const report = (0,gate/* reportOfError */._)(error, { now, phase: settings.phase, config: settings.config, ref: await ref() });
        return { report, onFailure: [], failOn: settings.failOn, interrupted: false };
    }
    finally {
        dispose();
    }
}


/***/ }),

/***/ 26514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ stderrProgress)
/* harmony export */ });
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72527);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58191);


/** Progress on stderr: one live line on a terminal, a plain line for each item elsewhere. */
function stderrProgress(stream = process.stderr) {
    const live = stream.isTTY === true;
    return {
        item: (item, done, total) => {
            if (item.status === 'skipped')
                return;
            const line = `[${done}/${total}] ${_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .statusWords */ .o7[item.status].word}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .logText */ .kc)(item.title).replaceAll('\n', ' ')} (${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMs */ ._V)(item.durationMs)})`;
            if (live)
                stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
            else
                stream.write(`${line}\n`);
        },
        end: () => {
            if (live)
                stream.write('\r\u001b[2K');
        },
    };
}


/***/ })

};
