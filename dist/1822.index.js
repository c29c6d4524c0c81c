export const id = 1822;
export const ids = [1822];
export const modules = {

  37965:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  percentDecoded)
  });
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


  }),

  87671:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    createApi: () => (  createApi)
  });
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _probe_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67578);
  var _probe_net_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63957);
  var _probe_pause_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54004);




const timeoutMs = 15_000;
const mostBytes = 4 * 1024 * 1024;
const tries = 3;
const longestWait = 60_000;
function createApi({ url, token, version }) {
    const net = (0,_probe_net_js__WEBPACK_IMPORTED_MODULE_2__  .C)({ userAgent: `readiness-gate/${version}`, concurrency: 4 });
    const stopped = new AbortController().signal;
    const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
    const ask = async (method, path, accept, data) => {
        const type = data && { 'content-type': 'application/json' };
        const bounds = { timeoutMs, maxBytes: mostBytes };
        const body = data && { body: JSON.stringify(data) };
        const request = { method, url: `${url}${path}`, headers: { ...headers, accept, ...type }, ...bounds, ...body };
        for (let attempt = 1;; attempt++) {
            const answer = await (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_1__  .tN)(net, request);
            const wait = waitOf(answer);
            if (wait === null || attempt === tries)
                return answerOf(answer);
            if (wait > longestWait)
                throw limited(url, wait);
            await (0,_probe_pause_js__WEBPACK_IMPORTED_MODULE_3__  .v)(wait, stopped);
        }
    };
    return {
        get: (path, accept = usual) => ask('GET', path, accept),
        send: (method, path, data) => ask(method, path, usual, data),
        close: () => net.close(),
    };
}
const usual = 'application/vnd.github+json';
function waitOf(answer) {
    const header = (name) => (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_1__  .UE)(answer, name)[0];
    const after = Number(header('retry-after') ?? Number.NaN);
    if (answer.status === 429 || answer.status === 403) {
        if (Number.isFinite(after))
            return Math.max(0, after) * 1000;
        if (header('x-ratelimit-remaining') !== '0')
            return null;
        const reset = Number(header('x-ratelimit-reset') ?? Number.NaN);
        return Number.isFinite(reset) ? Math.max(0, reset * 1000 - Date.now()) : null;
    }
    return answer.status >= 502 && answer.status <= 504 ? 500 : null;
}
function limited(url, wait) {
    return new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B('http/unreachable', `${new URL(url).host} refuses more requests for now`, {
        expected: 'an answer',
        observed: `a limit that ends in ${Math.ceil(wait / 1000)} s`,
    });
}
function answerOf(answer) {
    return { status: answer.status, body: answer.body, header: (name) => (0,_probe_http_js__WEBPACK_IMPORTED_MODULE_1__  .UE)(answer, name)[0] };
}


  }),

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


  })

};
