export const id = 1906;
export const ids = [1906];
export const modules = {

  41906:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	isAssignments: () => (  isAssignments)
  });
  var _long_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18);

const mostLines = 200;
function isAssignments(text) {
	const lines = text
		.slice(0, _long_lines_js__WEBPACK_IMPORTED_MODULE_0__  .N) 
		.split(/\r\n|\r|\n/, mostLines)
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
	const pairs = lines.filter((line) => /^(?:export\s+)?[A-Za-z_][A-Za-z0-9_.]*=(?!=)/.test(line));
	return lines[0] !== undefined && lines[0] === pairs[0] && pairs.length * 2 >= lines.length && !lines.some(isSection);
}
function isSection(line) {
	return /^\[[\w .-]+\]$/.test(line);
}


  }),

  18:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	N: () => (  longestLine),
	z: () => (  hasLongLine)
  });
const longestLine = 64 * 1024;
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


  })

};
