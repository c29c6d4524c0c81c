import { modules as shared } from './shared.index.js';
export const id = 9039;
export const ids = [9039];
export const modules = {

  37965: shared[37965],

  88342:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  createApi: () => (  createApi)
});

var error = __webpack_require__(49540);
var http = __webpack_require__(44047);
;

const unsaid = 60_000;
const afterFault = 500;
function putOff(answer, nowMs) {
	if (answer.status >= 502 && answer.status <= 504)
		return afterFault;
	if (answer.status !== 429 && answer.status !== 403)
		return null;
	const after = numberIn(answer, 'retry-after');
	if (after !== null)
		return Math.max(0, after) * 1000;
	if ((0,http .UE)(answer, 'x-ratelimit-remaining')[0] === '0') {
		const reset = numberIn(answer, 'x-ratelimit-reset');
		return reset === null ? unsaid : Math.max(0, reset * 1000 - nowMs);
	}
	return answer.status === 429 || /secondary rate limit/i.test(answer.body.toString('latin1')) ? unsaid : null;
}
function numberIn(answer, name) {
	const text = (0,http .UE)(answer, name)[0] ?? '';
	return /^\d{1,12}$/.test(text) ? Number(text) : null;
}

var probe_net = __webpack_require__(63957);
var pause = __webpack_require__(54004);
var redirects = __webpack_require__(1395);
;






const usualTimeoutMs = 15_000;
const mostBytes = 16 * 1024 * 1024;
const usual = 'application/vnd.github+json';
const mostTries = 3;
const usualWaitMs = 60_000;
const mostRedirects = 3;
function createApi({ url, token, version }) {
	const net = (0,probe_net .C)({ userAgent: `readiness-gate/${version}`, concurrency: 4 });
	const never = new AbortController().signal;
	const own = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
	const ask = async (method, path, bounds, data) => {
		const { accept = usual, timeoutMs = usualTimeoutMs, waitMs = usualWaitMs, signal = never } = bounds;
		const headers = { ...own, accept, ...(data && { 'content-type': 'application/json' }) };
		const body = data && { body: JSON.stringify(data) };
		const request = { method, url: `${url}${path}`, headers, timeoutMs, maxBytes: mostBytes, signal, ...body };
		let left = waitMs;
		for (let attempt = 1;; attempt++) {
			const { hops, refused, turned } = await (0,redirects .e6)(net, request, { policy: 'follow', max: mostRedirects });
			const last = hops.at(-1);
			if (last === undefined || refused !== null || turned !== null)
				throw elsewhere(url);
			const wait = putOff(last, Date.now());
			if (wait === null || signal.aborted || (attempt === mostTries && last.status >= 500)) {
				const { status, truncated } = last;
				return { status, body: last.body, truncated, header: (name) => (0,http .UE)(last, name)[0] };
			}
			if (wait > left || attempt === mostTries)
				throw limited(url, wait);
			left -= wait;
			await (0,pause .v)(wait, signal);
		}
	};
	async function* pages(path, bounds = {}) {
		for (let next = path; next !== null;) {
			const answer = await ask('GET', next, bounds);
			yield answer;
			next = nextPage(answer, url);
		}
	}
	return {
		get: (path, bounds = {}) => ask('GET', path, bounds),
		pages,
		send: (method, path, data) => ask(method, path, {}, data),
		close: () => net.close(),
	};
}
function nextPage(answer, url) {
	const links = (answer.header('link') ?? '').split(',');
	const next = links.find((link) => /;\s*rel="?next"?/.test(link));
	if (next === undefined)
		return null;
	const target = /<([^<>\s]+)>/.exec(next)?.[1] ?? '';
	if (!target.startsWith(`${url}/`))
		throw elsewhere(url);
	return target.slice(url.length);
}
function elsewhere(url) {
	return new error .B('github/unanswered', `${new URL(url).host} leads elsewhere`, {
		expected: 'an answer of this API',
		observed: 'a way to another address',
	});
}
function limited(url, wait) {
	return new error .B('github/unanswered', `${new URL(url).host} refuses more requests for now`, {
		expected: 'an answer',
		observed: `a limit that ends in ${Math.ceil(wait / 1000)} s`,
	});
}


  }),

  46780: shared[46780],

  1395: shared[1395]

};
