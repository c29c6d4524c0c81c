export const id = 2453;
export const ids = [2453];
export const modules = {

  32453:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	i0: () => (  killGroup),
	ig: () => (  runRaw),
	runProcess: () => (  runProcess),
	s6: () => (  Bounded)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49540);


const graceMs = 500;
const graceShare = 0.1;
const lastWordsMs = 3000;
async function runProcess(argv, options) {
	const { stdoutEnd: _, ...result } = await runRaw(argv, options);
	return { ...result, stdout: result.stdout.toString('utf8'), stderr: result.stderr.toString('utf8') };
}
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
		for (const pipe of child.stdio)
			pipe?.on('error', () => { });
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
			killer = setTimeout(() => killGroup(child, 'SIGKILL'), Math.min(graceMs, options.timeoutMs * graceShare));
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
			straggler ??= setTimeout(() => {
				killGroup(child, 'SIGKILL');
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
function killGroup(child, signal) {
	if (child.pid === undefined)
		return;
	try {
		process.kill(-child.pid, signal);
	}
	catch {
	}
}
function stopped(program) {
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('gate/timeout', `${program} was stopped`, {
		expected: 'an end by itself',
		observed: 'the run was stopped',
	});
}
function notStarted(program, error) {
	const code = (0,_error_js__WEBPACK_IMPORTED_MODULE_1__  .$)(error) ?? 'unknown';
	return new _error_js__WEBPACK_IMPORTED_MODULE_1__  .B('command/not-found', `${program} cannot be started`, {
		expected: 'a program on the PATH of the gate',
		observed: code === 'ENOENT' ? 'no such program' : code,
		cause: error,
	});
}
const endBytes = 256;
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
		const kept = chunk.length > room ? Buffer.from(chunk.subarray(0, room)) : chunk;
		this.#chunks.push(kept);
		this.#length += kept.length;
	}
	bytes() {
		return Buffer.concat(this.#chunks);
	}
}


  })

};
