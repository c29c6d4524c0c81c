(function (load) {
'use strict';
const id = 8340;
const ids = [8340];
const modules = {

  46780:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	A: () => (  pairs),
	U: () => (  headerValues)
  });
function pairs(raw) {
	const found = [];
	for (let i = 0; i + 1 < raw.length; i += 2)
		found.push([raw[i] ?? '', raw[i + 1] ?? '']);
	return found;
}
function headerValues(response, name) {
	const wanted = name.toLowerCase();
	return response.rawHeaders.filter(([key]) => key.toLowerCase() === wanted).map(([, value]) => value);
}


  }),

  78340:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	Pace: () => (  Pace)
  });
  var _pause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54004);
  var _retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98786);


const slowest = { first: 150, most: 500 };
const faster = { by: 0.97, least: 116, thanRefused: 1.1 };
const series = { refusals: 6, interval: 50 };
const firstHold = 250;
const longestHold = 15_000;
const mostTries = 4;
const shareOfTimeout = 0.75;
const mostInVain = 4;
class Pace {
	#hosts = new Map();
	#interval;
	#closing = new AbortController();
	constructor(perSecond) {
		this.#interval = perSecond > 0 ? 1000 / perSecond : 0;
	}
	close() {
		this.#closing.abort();
		for (const { patience } of this.#hosts.values())
			patience.abort();
	}
	async send(url, { timeoutMs, limitsBy503 }, send) {
		let held = 0;
		for (let tries = 1;; tries++) {
			let startedAt = performance.now();
			const response = await send(async () => {
				await this.turn(url);
				startedAt = performance.now();
			});
			const asksAgain = (hold) => tries < mostTries && held + hold <= timeoutMs * shareOfTimeout;
			const hold = this.heard(url, response, {
				startedAt,
				limitsBy503,
				usualHold: firstHold * 2 ** (tries - 1),
				asksAgain,
			});
			if (hold === null || !asksAgain(hold) || this.#hostOf(url).patience.signal.aborted)
				return response;
			held += hold;
		}
	}
	heard(url, response, about) {
		const { startedAt, limitsBy503 = false, usualHold = firstHold, asksAgain } = about;
		const host = this.#hostOf(url);
		if (!isRefusal(response, limitsBy503 && host.answers)) {
			host.inVain = 0;
			this.#answered(host, response);
			if (response.status !== 503)
				host.answers = true;
			if (host.patience.signal.aborted) {
				host.patience = this.#patience();
				host.next = host.steady;
			}
			return null;
		}
		const hold = (0,_retry_after_js__WEBPACK_IMPORTED_MODULE_0__  .s)(response.rawHeaders, Date.now()) ?? usualHold;
		const isPaced = startedAt >= host.slowedAt;
		if (isPaced)
			host.inVain++;
		if (host.inVain > mostInVain || host.held + hold > longestHold)
			host.patience.abort();
		if (host.patience.signal.aborted || asksAgain?.(hold) === false)
			return hold;
		if (isPaced) {
			host.slowedAt = performance.now();
			if (host.interval > 0)
				host.floor = Math.min(Math.max(host.floor, host.interval * faster.thanRefused), slowest.most);
			host.interval = Math.max(this.#interval, Math.min(Math.max(slowest.first, host.interval * 1.5), slowest.most));
		}
		const until = performance.now() + hold;
		if (until > host.next) {
			host.held += until - Math.max(host.next, performance.now());
			host.next = until;
		}
		return hold;
	}
	#answered(host, { status }) {
		host.forbidden = status === 403 || status === 406 ? host.forbidden + 1 : 0;
		if (host.interval > this.#interval)
			host.interval = Math.max(host.floor, host.interval * faster.by);
	}
	async turn(url) {
		const host = this.#hostOf(url);
		const { signal } = host.patience;
		const now = performance.now();
		const interval = host.forbidden < series.refusals ? host.interval : Math.max(host.interval, series.interval);
		if (!signal.aborted && (interval > 0 || host.next > now)) {
			const at = Math.max(now, host.next);
			host.next = at + interval;
			await (0,_pause_js__WEBPACK_IMPORTED_MODULE_1__  .v)(at - now, signal);
		}
		if (signal.aborted && this.#interval > 0)
			await this.#steadily(host);
		host.steady = Math.max(host.steady, performance.now() + this.#interval);
	}
	async #steadily(host) {
		const now = performance.now();
		const at = Math.max(now, host.steady);
		host.steady = at + this.#interval;
		await (0,_pause_js__WEBPACK_IMPORTED_MODULE_1__  .v)(at - now, this.#closing.signal);
	}
	#hostOf(url) {
		const { host } = new URL(url);
		const known = this.#hosts.get(host);
		if (known)
			return known;
		const made = {
			interval: this.#interval,
			next: 0,
			steady: 0,
			floor: Math.max(this.#interval, faster.least),
			forbidden: 0,
			answers: false,
			patience: this.#patience(),
			inVain: 0,
			slowedAt: 0,
			held: 0,
		};
		this.#hosts.set(host, made);
		return made;
	}
	#patience() {
		const made = new AbortController();
		if (this.#closing.signal.aborted)
			made.abort();
		return made;
	}
}
function isRefusal({ status }, limitsBy503) {
	return status === 429 || (status === 503 && limitsBy503);
}


  }),

  98786:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  retryAfterOf)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46780);

function retryAfterOf(rawHeaders, atMs) {
	const value = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .U)({ rawHeaders }, 'retry-after')[0]?.trim() ?? '';
	if (/^\d{1,9}$/.test(value))
		return Number(value) * 1000;
	const date = Date.parse(value);
	return Number.isNaN(date) ? undefined : Math.max(0, date - atMs);
}


  })

};
return { ids, modules };
})
