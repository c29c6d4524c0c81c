export const id = 6206;
export const ids = [6206];
export const modules = {

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


/***/ })

};
