(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 6853;
const ids = [6853];
const modules = {

  56853:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  misuses: () => (  misuses),
  schemaReader: () => (  schemaReader)
});

var regex = __webpack_require__(7950);
var formats_json = __webpack_require__(61408);
var error = __webpack_require__(49540);
var bounded = __webpack_require__(54637);
var record = __webpack_require__(9000);
;


class ExactIntegers {
	#known = new WeakMap();
	#root;
	round(value) {
		this.#root = typeof value === 'bigint' ? value : undefined;
		return this.#rounded(value);
	}
	at(value, parent, key) {
		if (typeof value !== 'number')
			return this.#whole(value);
		const exact = (0,record .u)(parent) ? this.#known.get(parent)?.get(String(key)) : this.#root;
		return Number(exact) === value ? exact : value;
	}
	#whole(value) {
		if (!(0,record .u)(value))
			return value;
		const entries = Object.entries(value).map(([key, inner]) => [key, this.at(inner, value, key)]);
		return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
	}
	#rounded(value) {
		if (typeof value === 'bigint')
			return Number(value);
		if (!(0,record .u)(value))
			return value;
		const entries = Object.entries(value).map(([key, inner]) => [key, this.#rounded(inner)]);
		const copy = Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
		const large = Object.entries(value).filter((entry) => typeof entry[1] === 'bigint');
		if (large.length > 0)
			this.#known.set(copy, new Map(large));
		return copy;
	}
}
function exactKeywords(exact) {
	const keyword = (name, message, compare, type) => ({
		keyword: name,
		...(type && { type }),
		error: { message },
		validate: (wanted, data, schema, at) => compare(exact.at(data, at?.parentData, at?.parentDataProperty ?? ''), exact.at(wanted, schema, name)),
	});
	return [
		keyword('minimum', 'must be >=', (value, least) => asNumber(value) >= asNumber(least), 'number'),
		keyword('maximum', 'must be <=', (value, most) => asNumber(value) <= asNumber(most), 'number'),
		keyword('exclusiveMinimum', 'must be >', (value, least) => asNumber(value) > asNumber(least), 'number'),
		keyword('exclusiveMaximum', 'must be <', (value, most) => asNumber(value) < asNumber(most), 'number'),
		keyword('multipleOf', 'must be multiple of', isMultiple, 'number'),
		keyword('const', 'must be equal to constant', (value, one) => canonical(value) === canonical(one)),
		keyword('enum', 'must be equal to one of the allowed values', (value, all) => isList(all) && all.map(canonical).includes(canonical(value))),
		keyword('uniqueItems', 'must NOT have duplicate items', (list, wanted) => wanted !== true || isUnique(list), 'array'),
	];
}
function asNumber(value) {
	return typeof value === 'bigint' ? value : Number(value);
}
function isMultiple(value, divisor) {
	const [a, b] = [asNumber(value), asNumber(divisor)];
	if (isWhole(a) && isWhole(b))
		return BigInt(a) % BigInt(b) === 0n;
	return Number.isInteger(Number(a) / Number(b));
}
function isWhole(value) {
	return typeof value === 'bigint' || Number.isInteger(value);
}
function isUnique(list) {
	return !isList(list) || new Set(list.map(canonical)).size === list.length;
}
function canonical(value) {
	if (isList(value))
		return `[${value.map(canonical).join()}]`;
	if (!(0,record .u)(value))
		return (0,formats_json .GF)(value) ?? '';
	const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`);
	return `{${entries.sort().join()}}`;
}
function isList(value) {
	return Array.isArray(value);
}

var read = __webpack_require__(77418);
;






const mostSchemaBytes = 1024 * 1024;
const mostErrors = 5;
async function schemaReader(schema, question, world) {
	const validate = await compile(question || typeof schema === 'string' ? await readSchema(question, world) : schema);
	return (answer) => {
		const json = answer.bodyFault === null ? (0,read .x)(answer) : null;
		if (json === null || 'fault' in json)
			return null;
		const errors = validate(json.value, (0,formats_json .zL)(answer.text));
		if (errors.length === 0)
			return null;
		const places = [...new Set(errors.map(({ path }) => path))];
		return { wanted: errors.slice(0, mostErrors).map(({ text }) => text), places: places.slice(0, mostErrors) };
	};
}
async function misuses(schemas) {
	const found = await Promise.all(schemas.map(async ({ path, schema }) => {
		const fault = await compile(schema).then(() => null, (error) => error);
		if (fault === null)
			return [];
		if (!(fault instanceof error .B))
			throw fault;
		return [{ path, message: `the JSON Schema cannot be used: ${fault.observed}` }];
	}));
	return found.flat();
}
const shown = new Set(['enum', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']);
function sentence({ keyword, message, schema, parentSchema, instancePath }, exact) {
	const held = shown.has(keyword) ? ` ${(0,formats_json .GF)(exact.at(schema, parentSchema, keyword))}` : '';
	return `${placeOf(instancePath)} ${message ?? keyword}${held}`;
}
function placeOf(pointer) {
	if (pointer === '')
		return 'the document';
	const names = pointer.split('/').slice(1);
	const parts = names.map((name) => {
		const plain = name.replaceAll('~1', '/').replaceAll('~0', '~');
		if (/^\d+$/.test(plain))
			return `[${plain}]`;
		return /^[A-Za-z_]\w*$/.test(plain) ? `.${plain}` : `[${JSON.stringify(plain)}]`;
	});
	return `$${parts.join('')}`;
}
async function readSchema(question, world) {
	const path = question?.paths[0];
	const found = path === undefined ? null : await (await world.place('checkout')).read(path, mostSchemaBytes);
	if (!found)
		throw schemaFault('no such file');
	try {
		const schema = (0,formats_json .Vh)(found.bytes.toString('utf8'));
		if (schema !== null && typeof schema === 'object' && !Array.isArray(schema))
			return schema;
	}
	catch {
		throw schemaFault(found.truncated ? 'a file of more than 1 MiB' : 'a file that is not JSON');
	}
	throw schemaFault('JSON that is no map');
}
async function compile(schema) {
	const draft7 = typeof schema.$schema === 'string' && /draft-07/.test(schema.$schema);
	const [{ default: ajv }, { default: formats }] = await Promise.all([
		draft7 ? Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)) : Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19)),
		Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2815)]).then(__webpack_require__.t.bind(__webpack_require__, 82815, 19)),
	]);
	const regExp = Object.assign(expression, { code: 'expression' });
	const Ajv = ajv.default;
	const lax = { strictTypes: false, strictTuples: false, strictRequired: false };
	const instance = new Ajv({ ...lax, strictSchema: true, verbose: true, logger: false, code: { regExp } });
	instance.addVocabulary(['example', 'xml', 'externalDocs']);
	formats.default(instance, { mode: 'fast' });
	const exact = new ExactIntegers();
	for (const keyword of exactKeywords(exact))
		instance.removeKeyword(String(keyword.keyword)).addKeyword(keyword);
	try {
		const validate = instance.compile(exact.round(schema));
		return (value, isLarge) => {
			const errors = validate(isLarge ? exact.round(value) : value) ? [] : (validate.errors ?? []);
			return errors.map((error) => ({ path: placeOf(error.instancePath), text: sentence(error, exact) }));
		};
	}
	catch (error) {
		throw schemaFault(error instanceof Error ? (0,bounded .Mm)(error.message) : 'not a JSON Schema');
	}
}
function expression(pattern) {
	const { test } = (0,regex .t)(pattern);
	return { test, toString: () => `/${pattern}/` };
}
function schemaFault(observed) {
	return new error .B('http/schema', 'The JSON Schema cannot be used', { expected: 'a valid JSON Schema', observed });
}


  }),

  9000: shared[9000]

};
return { ids, modules };
})
