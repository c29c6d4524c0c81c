(function (load) {
'use strict';
const id = 1187;
const ids = [1187];
const modules = {

  3568:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	changesOfOwners: () => (  changesOfOwners)
  });
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54637);
  var _people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41688);



async function changesOfOwners(there, base, remote) {
	const [before, after] = ['base', 'none'].map((kind) => (0,_people_js__WEBPACK_IMPORTED_MODULE_1__  .x)(there, { remote, deployers: [], base: kind === 'base' ? { kind, base } : { kind } }));
	const changes = [];
	for (const { id, checks, location } of there.items) {
		const paths = new Set(checks.flatMap(({ kind, config }) => kind.ownersOf?.(config) ?? []));
		for (const path of paths) {
			const [from, to] = [await ownersBy(before, path), await ownersBy(after, path)];
			if (String(from) === String(to))
				continue;
			const name = `owners of ${path ?? 'the checklist'}: `;
			const told = (owners) => (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__  .Mm)(`${name}${owners.join(' ') || 'nobody'}`, 300);
			const weakens = to.some((owner) => !from.includes(owner));
			const change = weakens ? 'check-changed' : 'tightened';
			changes.push({ change, item: id, from: told(from), to: told(to), weakens, ...(location && { location }) });
		}
	}
	return changes;
}
async function ownersBy(people, path) {
	try {
		const owners = (await people?.ownersOf(path)) ?? [];
		return [...new Set(owners.map((owner) => owner.toLowerCase()))].sort();
	}
	catch (error) {
		if (!(error instanceof _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B))
			throw error;
		return [];
	}
}


  })

};
return { ids, modules };
})
