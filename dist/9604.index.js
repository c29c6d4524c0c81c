(function (load) {
'use strict';
const id = 9604;
const ids = [9604];
const modules = {

  29604:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	expanded: () => (  expanded)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _checklist_lay_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66193);
  var _checklist_load_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22107);
  var _checklist_not_asked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7504);
  var _checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62027);
  var _checklist_problems_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84574);
  var _formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51309);
  var _write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60495);








const presetFiles = new Set(_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_3__  .g.map((name) => `preset ${name}`));
async function expanded(text, options) {
	const loaded = await (0,_checklist_load_load_js__WEBPACK_IMPORTED_MODULE_2__  .H)(options);
	if (loaded.value === undefined)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_4__  .j(loaded.problems);
	const { value, problems } = (0,_checklist_lay_over_js__WEBPACK_IMPORTED_MODULE_1__  .T)(loaded.value.layer);
	if (problems.length > 0)
		throw new _checklist_problems_js__WEBPACK_IMPORTED_MODULE_4__  .j(problems);
	const sections = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__  .fK)(value, 'sections')).map(sectionText).join('');
	return sections === '' ? null : withSections(text, sections);
}
function sectionText(section) {
	const items = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__  .S3)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__  .fK)(section, 'items')).filter((item) => presetFiles.has(item.at.file ?? ''));
	if (items.length === 0)
		return '';
	const head = `  - title: ${(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .As)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__  .b6)((0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__  .fK)(section, 'title')) ?? '', { lineWidth: 0 }).trimEnd()}\n    items:\n`;
	const isEmpty = items.every((item) => (0,_checklist_not_asked_js__WEBPACK_IMPORTED_MODULE_7__  .A)(item) !== undefined);
	return `${isEmpty ? (0,_write_js__WEBPACK_IMPORTED_MODULE_5__  .ni)(head) : head}${items.map(itemText).join('')}`;
}
function itemText(item) {
	const { description, when: _, ...rest } = (0,_formats_yaml_placed_js__WEBPACK_IMPORTED_MODULE_6__  .oi)(item);
	const why = typeof description === 'string' ? `      # ${description}\n` : '';
	const reason = (0,_checklist_not_asked_js__WEBPACK_IMPORTED_MODULE_7__  .A)(item);
	if (reason === undefined)
		return `${why}${(0,_write_js__WEBPACK_IMPORTED_MODULE_5__  .om)(rest)}`;
	return `      # Not asked: ${reason}.\n${why}${(0,_write_js__WEBPACK_IMPORTED_MODULE_5__  .ni)((0,_write_js__WEBPACK_IMPORTED_MODULE_5__  .om)(rest))}`;
}
function withSections(text, sections) {
	const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__  .HN();
	const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .Tp)(text, { lineCounter: lines });
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(document.contents))
		return null;
	const pairs = document.contents.items;
	const rows = text.split('\n');
	const edits = [];
	let hasSections = false;
	for (const [index, pair] of pairs.entries()) {
		const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(pair.key) ? String(pair.key.value) : '';
		const from = lines.linePos(pair.key.range[0] ?? 0).line - 1;
		const next = pairs[index + 1];
		const end = next === undefined ? rows.length : lines.linePos(next.key.range[0] ?? 0).line - 1;
		if (key === 'extends' || key === 'leave-out') {
			const kept = key === 'extends' ? namesIn(pair.value).filter((name) => !_checklist_presets_index_js__WEBPACK_IMPORTED_MODULE_3__  .g.includes(name)) : [];
			const own = endOf(rows, from, end);
			edits.push({ from, to: own, rows: kept.length === 0 ? [] : [(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .As)({ extends: kept }).trimEnd()] });
		}
		if (key === 'sections') {
			if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(pair.value) || pair.value.flow === true)
				return null;
			hasSections = true;
			edits.push({ from, to: from + 1, rows: [rows[from] ?? '', ...sections.trimEnd().split('\n')] });
		}
	}
	for (const { from, to, rows: put } of edits.toReversed())
		rows.splice(from, to - from, ...put);
	const edited = rows.join('\n');
	return hasSections ? edited : `${edited.trimEnd()}\nsections:\n${sections}`;
}
function namesIn(value) {
	const names = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(value) ? value.toJSON() : [];
	return Array.isArray(names) ? names.filter((one) => typeof one === 'string') : [];
}
function endOf(rows, from, end) {
	let to = from + 1;
	for (let at = from + 1; at < end; at++)
		if (/^(?:\s+\S|-\s|[\]}])/.test(rows[at] ?? ''))
			to = at + 1;
	return to;
}


  })

};
return { ids, modules };
})
