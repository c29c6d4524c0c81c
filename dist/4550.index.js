(function (load) {
'use strict';
const id = 4550;
const ids = [4550];
const modules = {

  12169:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	registerEnv: () => (  registerEnv)
  });
  var _formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84595);
  var _formats_long_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18);
  var _secrecy_env_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28599);



const longestEnv = 1024 * 1024;
const known = new WeakMap();
const mostKnown = 8;
function registerEnv(redact, text) {
	const texts = known.get(redact) ?? new Set();
	if (texts.has(text))
		return;
	if (texts.size >= mostKnown)
		texts.clear();
	known.set(redact, texts.add(text));
	const isLarge = text.length > longestEnv || (0,_formats_long_lines_js__WEBPACK_IMPORTED_MODULE_2__  .z)(text);
	const plain = isLarge ? null : (0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__  .fB)(text);
	if (plain) {
		for (const { key, value } of plain)
			if (value !== null)
				redact.addEnv(key, value);
		return;
	}
	if (isLarge) {
		for (const token of (0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__  .qw)(text))
			if (token.kind === 'assignment')
				redact.addEnv(token.key, token.raw);
	}
	else {
		for (const [key, all] of (0,_formats_dotenv_index_js__WEBPACK_IMPORTED_MODULE_0__  .zu)(text))
			for (const value of all)
				redact.addEnv(key, value);
	}
	for (const line of text.split(/[\r\n]+/)) {
		const bare = line.trim();
		if (bare.length < 12 || bare.startsWith('#') || /\s/.test(bare) || /^[A-Za-z_][A-Za-z0-9_]*=/.test(bare))
			continue;
		if (!(0,_secrecy_env_value_js__WEBPACK_IMPORTED_MODULE_1__  .P)(bare))
			redact.add(bare);
	}
}


  })

};
return { ids, modules };
})
