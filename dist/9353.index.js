(function (load) {
'use strict';
const id = 9353;
const ids = [9353];
const modules = {

  69353:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	relaxed: () => (  relaxed),
	springSettings: () => (  springSettings)
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

const production = new Set(['prod', 'production']);
const longest = 256 * 1024;
const mostDocuments = 50;
const deepest = 20;
function springSettings(files) {
	const settings = new Map();
	for (const { file, text } of files) {
		const documents = /\.properties$/.test(file) ? ofProperties(text) : ofYaml(text);
		if (documents === null)
			return null;
		for (const document of documents) {
			const active = activityOf(document);
			for (const [name, value] of document) {
				const before = settings.get(name);
				const isAgain = documents.some((other) => other !== document && other.has(name));
				if (active === 'no')
					continue;
				settings.set(name, {
					file,
					value: active === 'unknown' ? null : value,
					isElsewhereToo: isAgain || before?.file === file,
				});
			}
		}
	}
	return settings;
}
function relaxed(name) {
	return name.toLowerCase().replace(/[-_]/g, '');
}
function activityOf(document) {
	if (document.has('spring.config.activate.oncloudplatform'))
		return 'unknown';
	const profiles = document.get('spring.config.activate.onprofile') ?? document.get('spring.profiles');
	if (profiles === undefined)
		return 'yes';
	if (/[&|()$]/.test(profiles))
		return 'unknown';
	const meant = profiles.split(',').map((one) => one.trim());
	const isMeant = meant.some((one) => (one.startsWith('!') ? !production.has(one.slice(1)) : production.has(one)));
	return isMeant ? 'yes' : 'no';
}
function ofProperties(text) {
	if (text.length > longest)
		return null;
	const documents = [new Map()];
	for (const line of text.replace(/\\\r?\n[ \t]*/g, '').split(/\r?\n/)) {
		if (/^[#!]---[ \t]*$/.test(line))
			documents.push(new Map());
		const setting = line.trim();
		if (setting === '' || /^[#!]/.test(setting))
			continue;
		const end = setting.search(/[=:\s]/);
		const value = end < 0 ? '' : setting.slice(end).trimStart().replace(/^[=:]/, '').trim();
		documents.at(-1)?.set(relaxed(end < 0 ? setting : setting.slice(0, end)), value);
	}
	return documents.length > mostDocuments ? null : documents;
}
function ofYaml(text) {
	if (text.length > longest || /^ {200}/m.test(text) || /[[{]{30}/.test(text))
		return null;
	try {
		const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__  .hR)(text, { uniqueKeys: false, prettyErrors: false });
		if (!Array.isArray(parsed) || parsed.length > mostDocuments)
			return parsed.length === 0 ? [] : null;
		const documents = [];
		for (const { errors, contents } of parsed) {
			if (errors.length > 0)
				return null;
			const found = new Map();
			if (contents !== null && !flatten(contents, '', found, 0))
				return null;
			documents.push(found);
		}
		return documents;
	}
	catch {
		return null;
	}
}
function flatten(node, name, found, depth) {
	if (depth > deepest)
		return false;
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(node)) {
		found.set(name, String(node.value ?? ''));
		return true;
	}
	if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .oP)(node)) {
		const all = node.items.flatMap((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(item) ? [String(item.value ?? '')] : []));
		found.set(name, all.join(','));
		return true;
	}
	if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jh)(node))
		return node === null;
	return node.items.every(({ key, value }) => {
		const own = relaxed((0,yaml__WEBPACK_IMPORTED_MODULE_0__  .jn)(key) ? String(key.value) : '');
		return flatten(value, name === '' ? own : `${name}.${own}`, found, depth + 1);
	});
}


  })

};
return { ids, modules };
})
