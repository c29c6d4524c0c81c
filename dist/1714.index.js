import { modules as shared } from './shared.index.js';
export const id = 1714;
export const ids = [1714];
export const modules = {

  61713:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	B2: () => (  onFoundDocument),
	Di: () => (  askDocument),
	IC: () => (  onFoundOrigin),
	N6: () => (  documentQuestions)
  });
  var _probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1395);
  var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34927);


const mostHops = 5;
function documentQuestions(url, hosts = []) {
	const own = ['its own host', ...hosts].join(' or ');
	return {
		first: { action: 'request', method: 'GET', url, headers: _target_js__WEBPACK_IMPORTED_MODULE_1__  .R3.document.headers },
		redirects: { action: 'request', later: `GET what ${url} redirects to on ${own}`, atMost: mostHops },
	};
}
async function askDocument({ first, redirects }, { timeoutMs, hosts = [] }, world) {
	const { hostname } = new URL(first.url);
	let question = first;
	let leftMs = timeoutMs;
	for (let hop = 0;; hop++) {
		const response = await (0,_target_js__WEBPACK_IMPORTED_MODULE_1__  .RV)(world, question, { maxBytes: _target_js__WEBPACK_IMPORTED_MODULE_1__  .R3.document.maxBytes, timeoutMs, leftMs });
		leftMs = Math.max(1, leftMs - response.timeMs);
		const { url } = question;
		const next = (0,_probe_redirects_js__WEBPACK_IMPORTED_MODULE_0__  .ET)(response);
		if (next === null)
			return { url, response, elsewhere: null };
		const own = next.hostname === hostname || hosts.includes(next.host);
		if (!own || hop >= redirects.atMost)
			return { url, response, elsewhere: next.href };
		question = { ...first, url: next.href };
	}
}
function onFoundOrigin(question, found) {
	const { pathname, search } = new URL(question.url);
	return { ...question, url: new URL(pathname + search, new URL(found).origin).href };
}
function onFoundDocument(question, found) {
	const { search } = new URL(question.url);
	return { ...question, url: search === '' ? found : new URL(search, found).href };
}


  }),

  34927: shared[34927],

  37965: shared[37965],

  66743: shared[66743],

  46780: shared[46780],

  1395: shared[1395],

  90276: shared[90276],

  71110: shared[71110]

};
