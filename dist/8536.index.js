export const id = 8536;
export const ids = [8536];
export const modules = {

  46960:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	_k: () => (  isFoundInEveryText),
	nx: () => (  canFail),
	tQ: () => (  counts)
  });
  var _never_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94822);
  var _regex_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7950);


const counts = { kind: 'number', least: 0, most: Number.POSITIVE_INFINITY, whole: true };
function canFail(expectation, domain) {
	if (expectation === null || typeof expectation !== 'object' || isList(expectation))
		return !always('eq', expectation, domain);
	const operators = Object.entries(expectation).filter(([, wanted]) => wanted !== undefined);
	return operators.some(([operator, wanted]) => !always(operator, wanted, domain));
}
function isFoundInEveryText(source) {
	const test = testOf(source);
	return test('') && samples().every(test);
}
function testOf(source) {
	try {
		return (0,_regex_js__WEBPACK_IMPORTED_MODULE_1__  .t)(source).test;
	}
	catch {
		return () => false;
	}
}
function isList(expectation) {
	return Array.isArray(expectation);
}
function always(operator, wanted, domain) {
	return domain.kind === 'number' ? alwaysOfNumbers(operator, wanted, domain) : alwaysOfTexts(operator, wanted, domain);
}
function alwaysOfNumbers(operator, wanted, domain) {
	const { least, most } = domain;
	if (operator === 'exists')
		return wanted === true;
	if (operator === 'in' || operator === 'not-in') {
		const inside = new Set(wanted.filter((one) => isInside(one, domain)));
		return operator === 'in' ? inside.size === sizeOf(domain) : inside.size === 0;
	}
	if (operator === 'ne')
		return !isInside(wanted, domain);
	if (operator === 'eq')
		return least === most && wanted === least;
	if (typeof wanted !== 'number')
		return false;
	if (operator === 'gt')
		return least > wanted;
	if (operator === 'gte')
		return least >= wanted;
	return operator === 'lt' ? most < wanted : operator === 'lte' && most <= wanted;
}
function isInside(value, { least, most, whole }) {
	return typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value));
}
function sizeOf({ least, most, whole }) {
	return whole ? most - least + 1 : least === most ? 1 : Number.POSITIVE_INFINITY;
}
function alwaysOfTexts(operator, wanted, { mayBeAbsent }) {
	if (mayBeAbsent)
		return false;
	switch (operator) {
		case 'exists':
			return wanted === true;
		case 'contains':
		case 'starts-with':
		case 'ends-with':
			return wanted === '';
		case 'matches':
			return typeof wanted === 'string' && isFoundInEveryText(wanted);
		case 'not-matches':
			return typeof wanted === 'string' && (0,_never_found_js__WEBPACK_IMPORTED_MODULE_0__  .m)(wanted);
		case 'not-in':
			return Array.isArray(wanted) && wanted.length === 0;
		case 'length':
			return canFail(wanted, counts) === false;
		default:
			return false;
	}
}
let known;
function samples() {
	const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
	known ??= [
		...ascii,
		...['\u00e9', '\u5b57', '\ud83d\ude00', '\u2028', '\r\n', '\n\n', 'a\nb', ' a b ', '<p>a</p>', '{"a":1}'],
		ascii.join(''),
		ascii.toReversed().join(''),
		'x'.repeat(70_000),
		'a b\n'.repeat(20_000),
	];
	return known;
}


  }),

  22114:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	FB: () => (  same),
	LC: () => (  equal),
	Y5: () => (  lengthOf),
	cq: () => (  isOrdered),
	gR: () => (  contains),
	tk: () => (  compares)
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61408);

function isOrdered(order, a, b) {
	if (!(isNumber(a) && isNumber(b)) && !(typeof a === 'string' && typeof b === 'string'))
		return false;
	if (order === 'gt')
		return a > b;
	if (order === 'gte')
		return a >= b;
	return order === 'lt' ? a < b : a <= b;
}
function compares(order, value, wanted) {
	return isOrdered(order, value, isNumber(value) ? written(wanted) : wanted);
}
function contains(value, wanted) {
	if (typeof value === 'string')
		return typeof wanted === 'string' ? value.includes(wanted) : undefined;
	if (Array.isArray(value))
		return value.some((one) => equal(one, wanted));
	if (value !== null && typeof value === 'object')
		return typeof wanted === 'string' ? Object.hasOwn(value, wanted) : undefined;
	return undefined;
}
function lengthOf(value) {
	if (typeof value === 'string')
		return [...value].length;
	if (Array.isArray(value))
		return value.length;
	if (value !== null && typeof value === 'object')
		return Object.keys(value).length;
	return undefined;
}
function same(a, b) {
	return deeply(a, b, exact);
}
function equal(value, wanted) {
	return deeply(value, wanted, (a, b) => exact(a, isNumber(a) ? written(b) : b));
}
function exact(a, b) {
	return a === b || (isNumber(a) && isNumber(b) && whole(a) === whole(b));
}
function deeply(a, b, leaf) {
	if (leaf(a, b))
		return true;
	if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object')
		return false;
	if (Array.isArray(a) !== Array.isArray(b))
		return false;
	const [keysA, keysB] = [Object.keys(a), Object.keys(b)];
	return (keysA.length === keysB.length &&
		keysA.every((key) => Object.hasOwn(b, key) && deeply(a[key], b[key], leaf)));
}
function isNumber(value) {
	return typeof value === 'number' || typeof value === 'bigint';
}
function whole(value) {
	return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value) ? BigInt(value) : value;
}
function written(wanted) {
	if (typeof wanted !== 'string' || !/^-?\d{16,4096}$/.test(wanted))
		return wanted;
	const integer = (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__  .JI)(wanted);
	return typeof integer === 'bigint' ? integer : wanted;
}


  }),

  63151:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ge: () => (  absent),
	J4: () => (  mismatch),
	Vy: () => (  display),
	q0: () => (  describe)
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61408);
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54637);
  var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22114);
  var _regex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7950);




const absent = Symbol('absent');
function mismatch(expectation, value, show = display) {
	const failed = toOperators(expectation).filter(([operator, wanted]) => !holds(operator, wanted, value));
	if (failed.length === 0)
		return null;
	return {
		expected: failed.map(([operator, wanted]) => words(operator, wanted, show)).join(' and '),
		observed: failed.some(([operator]) => operator === 'length')
			? `${show(value)} (length ${(0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .Y5)(value) ?? 'none'})`
			: show(value),
	};
}
function describe(expectation, show = display) {
	return toOperators(expectation)
		.map(([operator, wanted]) => words(operator, wanted, show))
		.join(' and ');
}
function display(value) {
	if (value === absent)
		return 'absent';
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_2__  .Mm)(jsonText(value));
}
function jsonText(value) {
	try {
		return (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__  .GF)(value) ?? String(value);
	}
	catch {
		return 'a value that is nested too deeply to show';
	}
}
function toOperators(expectation) {
	if (expectation !== null && typeof expectation === 'object' && !Array.isArray(expectation)) {
		return Object.entries(expectation).filter(([, wanted]) => wanted !== undefined);
	}
	return [['eq', expectation]];
}
function holds(operator, wanted, value) {
	if (operator === 'exists')
		return (value !== absent) === wanted;
	if (value === absent)
		return false;
	switch (operator) {
		case 'eq':
			return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .LC)(value, wanted);
		case 'ne':
			return !equalsOrHolds(value, wanted);
		case 'gt':
		case 'gte':
		case 'lt':
		case 'lte':
			return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .tk)(operator, value, wanted);
		case 'in':
			return wanted.some((one) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .LC)(value, one));
		case 'not-in':
			return !wanted.some((one) => equalsOrHolds(value, one));
		case 'contains':
			return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .gR)(value, wanted) === true;
		case 'not-contains':
			return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .gR)(value, wanted) === false;
		case 'starts-with':
			return typeof value === 'string' && value.startsWith(wanted);
		case 'ends-with':
			return typeof value === 'string' && value.endsWith(wanted);
		case 'matches':
			return typeof value === 'string' && (0,_regex_js__WEBPACK_IMPORTED_MODULE_0__  .t)(wanted).test(value);
		case 'not-matches':
			return typeof value === 'string' && !(0,_regex_js__WEBPACK_IMPORTED_MODULE_0__  .t)(wanted).test(value);
		case 'length': {
			const length = (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .Y5)(value);
			return length !== undefined && mismatch(wanted, length) === null;
		}
	}
}
function equalsOrHolds(value, wanted) {
	return (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .LC)(value, wanted) || (Array.isArray(value) && value.some((one) => (0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .LC)(one, wanted)));
}
const phrases = {
	eq: '',
	ne: 'not ',
	gt: 'more than ',
	gte: 'at least ',
	lt: 'less than ',
	lte: 'at most ',
	in: 'one of ',
	'not-in': 'none of ',
	contains: 'contains ',
	'not-contains': 'does not contain ',
	'starts-with': 'starts with ',
	'ends-with': 'ends with ',
	matches: 'matches ',
	'not-matches': 'does not match ',
	exists: '',
	length: 'length ',
};
function words(operator, wanted, show) {
	if (operator === 'exists')
		return wanted ? 'present' : 'absent';
	if (operator === 'length')
		return `length ${describe(wanted)}`;
	if (operator === 'matches' || operator === 'not-matches')
		return `${phrases[operator]}/${String(wanted)}/`;
	return phrases[operator] + show(wanted);
}


  }),

  94822:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	m: () => (  isFoundInNoText)
  });
  var _regex_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7950);

const characters = ['line feed', 'word', 'other'];
const sides = ['edge', ...characters];
const mostInstructions = 20_000;
function isFoundInNoText(source) {
	const program = (0,_regex_js__WEBPACK_IMPORTED_MODULE_0__  .o)(source);
	if (program === null || program.instructions.length > mostInstructions)
		return false;
	const { instructions, start } = program;
	const seen = new Uint8Array(instructions.length * sides.length * sides.length);
	const ways = [];
	const go = (at, before, after) => {
		const key = (at * sides.length + sides.indexOf(before)) * sides.length + sides.indexOf(after);
		if (seen[key] !== 0)
			return;
		seen[key] = 1;
		ways.push({ at, before, after });
	};
	for (const before of sides)
		for (const after of sides)
			go(start, before, after);
	for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
		const { at, before, after } = way;
		const instruction = instructions[at];
		if (instruction === undefined)
			return false;
		switch (instruction.does) {
			case 'match':
			case 'unknown':
				return false;
			case 'fail':
				break;
			case 'go':
				for (const next of instruction.to)
					go(next, before, after);
				break;
			case 'look':
				if ((instruction.wants & ~seenBetween(before, after)) === 0)
					go(instruction.to, before, after);
				break;
			case 'take':
				if (after !== 'edge' && mayTake(instruction, after))
					for (const next of sides)
						go(instruction.to, after, next);
		}
	}
	return true;
}
function seenBetween(before, after) {
	const lineBegins = before === 'edge' || before === 'line feed';
	const lineEnds = after === 'edge' || after === 'line feed';
	const isBoundary = (before === 'word') !== (after === 'word');
	return ((lineBegins ? 1 : 0) |
		(lineEnds ? 2 : 0) |
		(before === 'edge' ? 4 : 0) |
		(after === 'edge' ? 8 : 0) |
		(isBoundary ? 16 : 32));
}
function mayTake({ ranges }, side) {
	const meets = ([from, to]) => ranges.some(([first, last]) => first <= to && from <= last);
	return stretches[side].some(meets);
}
const lineFeed = 10;
const stretches = {
	'line feed': [[lineFeed, lineFeed]],
	word: [
		[48, 57],
		[65, 90],
		[95, 95],
		[97, 122],
	],
	other: [
		[0, lineFeed - 1],
		[lineFeed + 1, 47],
		[58, 64],
		[91, 94],
		[96, 96],
		[123, 0x10ffff],
	],
};


  }),

  7950:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	o: () => (  programOf),
	t: () => (  linearRegex)
  });
  var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

const compiled = new Map();
const mostCompiled = 1000;
const longestSource = 10_000;
function linearRegex(source) {
	const known = compiled.get(source);
	if (known)
		return known;
	if (source.length > longestSource)
		throw new Error(`a regular expression has at most ${longestSource} characters`);
	let expression;
	try {
		expression = re2js__WEBPACK_IMPORTED_MODULE_0__  .L3.compile(source);
	}
	catch (error) {
		throw new Error(explain(source, error));
	}
	const regex = {
		test: (text) => expression.test(text),
		testWhole: (text) => expression.testExact(text),
		capture: (text) => {
			const match = expression.matcher(text);
			if (!match.find())
				return undefined;
			return (match.groupCount() > 0 ? match.group(1) : match.group()) ?? undefined;
		},
	};
	if (compiled.size >= mostCompiled)
		compiled.clear();
	compiled.set(source, regex);
	return regex;
}
function explain(source, error) {
	const bare = source.replace(/\\\\/g, '').replace(/\\\(/g, '');
	if (/\(\?<?[=!]/.test(bare))
		return 'look-ahead and look-behind are not supported: expressions run in linear time';
	if (/\\[1-9]|\\k</.test(bare))
		return 'back-references are not supported: expressions run in linear time';
	const said = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
	const [, reason = '', piece] = /^([^`]*?)(?:: `([\s\S]*)`)?$/.exec(said) ?? [];
	const at = piece === undefined ? -1 : source.lastIndexOf(piece);
	return `not a regular expression${reason && `: ${reason}`}${at > 0 ? ` (at character ${at + 1})` : ''}`;
}
const lastCodePoint = 0x10ffff;
const foldsCase = 1;
function programOf(source) {
	let program;
	try {
		program = re2js__WEBPACK_IMPORTED_MODULE_0__  .L3.compile(source).re2Input.prog;
	}
	catch {
		return null;
	}
	return { instructions: program.inst.map(instructionOf), start: program.start };
}
function instructionOf({ op, out, arg, runes }) {
	const take = (...ranges) => ({ does: 'take', ranges, to: out });
	switch (op) {
		case 1:
		case 2:
			return { does: 'go', to: [out, arg] };
		case 3:
		case 7:
			return { does: 'go', to: [out] };
		case 4:
			return { does: 'look', wants: arg, to: out };
		case 5:
			return { does: 'fail' };
		case 6:
			return { does: 'match' };
		case 8:
		case 9:
			return take(...rangesOf([...runes], (arg & foldsCase) !== 0));
		case 10:
			return take([0, lastCodePoint]);
		case 11:
			return take([0, 9], [11, lastCodePoint]);
		default:
			return { does: 'unknown' };
	}
}
function rangesOf(runes, anyCase) {
	const [only = 0] = runes;
	if (runes.length === 1)
		return anyCase
			? [
				[0, 9],
				[11, lastCodePoint],
			]
			: [[only, only]];
	return Array.from({ length: runes.length / 2 }, (_, at) => [runes[2 * at] ?? 0, runes[2 * at + 1] ?? 0]);
}


  }),

  21070:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Ax: () => (  textMatcher),
	I8: () => (  countMatcher),
	T1: () => (  pattern),
	TU: () => (  presentText),
	eh: () => (  numberMatcher),
	fR: () => (  asserting),
	jN: () => (  matcher),
	nf: () => (  operatorMap),
	yG: () => (  regex),
	y_: () => (  part)
  });
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26921);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93855);
  var _can_fail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46960);
  var _never_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94822);
  var _regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7950);





const ordered = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__  .aig(), zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()]);
const pattern = zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()
	.min(1, 'an empty expression matches everything')
	.meta({ title: 'regular expression' })
	.check((context) => {
	const refuse = (message) => {
		context.issues.push({ code: 'custom', continue: true, input: context.value, message });
	};
	try {
		(0,_regex_js__WEBPACK_IMPORTED_MODULE_2__  .t)(context.value);
		if ((0,_never_found_js__WEBPACK_IMPORTED_MODULE_1__  .m)(context.value))
			refuse('this expression is found in no text at all');
	}
	catch (error) {
		refuse(error instanceof Error ? error.message : 'not a regular expression');
	}
});
const regex = pattern.check((context) => {
	if (context.issues.length > 0 || !(0,_can_fail_js__WEBPACK_IMPORTED_MODULE_0__  ._k)(context.value))
		return;
	const message = 'this expression is found in every text; to ask whether there is one write `exists: true`';
	context.issues.push({ code: 'custom', continue: true, input: context.value, message });
});
const part = zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().min(1, 'an empty text is contained in every text');
function operatorMap(shape, instead) {
	return zod__WEBPACK_IMPORTED_MODULE_3__  .rej(shape, {
		error: (issue) => {
			if (issue.code === 'invalid_type' && typeof issue.input === 'string')
				return instead?.(issue.input);
			if (issue.code !== 'unrecognized_keys')
				return undefined;
			const known = Object.keys(shape);
			return issue.keys
				.map((key) => `unknown operator "${key.replace(/\s+/g, ' ')}"${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_4__  .a)(key, known)}`)
				.join('\n');
		},
	})
		.check((context) => {
		if (context.issues.length > 0)
			return;
		const map = context.value;
		const size = Object.keys(map).length;
		const message = size === 0
			? 'an empty map of operators asserts nothing'
			: 'exists' in map && map.exists === false && size > 1
				? 'what must be absent has no value to compare: "exists: false" stands alone'
				: undefined;
		if (message)
			context.issues.push({ code: 'custom', continue: true, input: map, message });
	});
}
const numbers = {
	gt: zod__WEBPACK_IMPORTED_MODULE_3__  .aig().optional(),
	gte: zod__WEBPACK_IMPORTED_MODULE_3__  .aig().optional(),
	lt: zod__WEBPACK_IMPORTED_MODULE_3__  .aig().optional(),
	lte: zod__WEBPACK_IMPORTED_MODULE_3__  .aig().optional(),
};
const numberMatcher = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([
	zod__WEBPACK_IMPORTED_MODULE_3__  .aig(),
	operatorMap({
		eq: zod__WEBPACK_IMPORTED_MODULE_3__  .aig().optional(),
		ne: zod__WEBPACK_IMPORTED_MODULE_3__  .aig().optional(),
		...numbers,
		in: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .aig()).min(1, 'an empty list matches nothing').optional(),
		'not-in': zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .aig()).min(1, 'an empty list excludes nothing').optional(),
	}),
])
	.meta({ title: 'number or operators' });
function asserting(schema, domain, every) {
	return schema.check((context) => {
		if (context.issues.length > 0 || (0,_can_fail_js__WEBPACK_IMPORTED_MODULE_0__  .nx)(context.value, domain))
			return;
		const message = `every ${every} meets this, so that it asserts nothing`;
		context.issues.push({ code: 'custom', continue: true, input: context.value, message });
	});
}
const countMatcher = asserting(numberMatcher, _can_fail_js__WEBPACK_IMPORTED_MODULE_0__  .tQ, 'number of things');
const textMatcher = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([
	zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
	operatorMap({
		eq: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().optional(),
		ne: zod__WEBPACK_IMPORTED_MODULE_3__  .YjP().optional(),
		in: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()).min(1, 'an empty list matches nothing').optional(),
		'not-in': zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .YjP()).min(1, 'an empty list excludes nothing').optional(),
		contains: part.optional(),
		'not-contains': part.optional(),
		'starts-with': part.optional(),
		'ends-with': part.optional(),
		matches: regex.optional(),
		'not-matches': pattern.optional(),
		exists: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
		length: countMatcher.optional(),
	}),
])
	.meta({ title: 'text or operators' });
const nonEmpty = zod__WEBPACK_IMPORTED_MODULE_3__  .L5J().refine((value) => value !== '', 'an empty text is contained in every text');
const operators = operatorMap({
	eq: zod__WEBPACK_IMPORTED_MODULE_3__  .L5J().optional(),
	ne: zod__WEBPACK_IMPORTED_MODULE_3__  .L5J().optional(),
	gt: ordered.optional(),
	gte: ordered.optional(),
	lt: ordered.optional(),
	lte: ordered.optional(),
	in: zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .L5J()).min(1, 'an empty list matches nothing').optional(),
	'not-in': zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .L5J()).min(1, 'an empty list excludes nothing').optional(),
	contains: nonEmpty.optional(),
	'not-contains': nonEmpty.optional(),
	'starts-with': part.optional(),
	'ends-with': part.optional(),
	matches: regex.optional(),
	'not-matches': pattern.optional(),
	exists: zod__WEBPACK_IMPORTED_MODULE_3__  .zMY().optional(),
	length: numberMatcher.optional(),
});
const presentText = asserting(textMatcher, { kind: 'text', mayBeAbsent: false }, 'text');
const matcher = zod__WEBPACK_IMPORTED_MODULE_3__  .KCZ([
	zod__WEBPACK_IMPORTED_MODULE_3__  .YjP(),
	zod__WEBPACK_IMPORTED_MODULE_3__  .aig(),
	zod__WEBPACK_IMPORTED_MODULE_3__  .zMY(),
	zod__WEBPACK_IMPORTED_MODULE_3__  .chJ(),
	zod__WEBPACK_IMPORTED_MODULE_3__  .YOg(zod__WEBPACK_IMPORTED_MODULE_3__  .L5J()),
	operators,
]);


  }),

  61408:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GF: () => (  writeJson),
	JI: () => (  readInteger),
	Vh: () => (  readJson),
	zL: () => (  mayHoldLargeIntegers)
  });
const mostDigits = 4096;
function readJson(text) {
	return mayHoldLargeIntegers(text) ? JSON.parse(text, exact) : JSON.parse(text);
}
function mayHoldLargeIntegers(text) {
	return /\d{16}/.test(text);
}
function writeJson(value) {
	return JSON.stringify(value, (_key, inner) => (typeof inner === 'bigint' ? raw(String(inner)) : inner));
}
function readInteger(digits) {
	const value = Number(digits);
	return Number.isSafeInteger(value) ? value : BigInt(digits);
}
function exact(_key, value, context) {
	if (typeof value !== 'number' || Number.isSafeInteger(value))
		return value;
	const digits = /^(-?\d+)(?:\.0+)?$/.exec(context?.source ?? '')?.[1];
	if (digits === undefined)
		return value;
	return digits.length > mostDigits ? digits : readInteger(digits);
}
const { rawJSON: raw } = JSON;


  })

};
