export const id = 6601;
export const ids = [6601];
export const modules = {

  96601:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	packagesOf: () => (  packagesOf)
  });
const groups = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
function packagesOf(text) {
	try {
		const whole = JSON.parse(text);
		if (!isRecord(whole))
			return undefined;
		return new Set(groups.flatMap((group) => (isRecord(whole[group]) ? Object.keys(whole[group]) : [])));
	}
	catch {
		return undefined;
	}
}
function isRecord(value) {
	return value !== null && typeof value === 'object' && !Array.isArray(value);
}


  })

};
