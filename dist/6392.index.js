(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 6392;
const ids = [6392];
const modules = {

  50135: core[50135],

  13184: core[13184],

  98182: core[98182],

  79725: core[79725],

  39226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  U: () => (  jsonPath),
  t: () => (  jsonPathText)
});

var json_p3_cjs = __webpack_require__(50393);
var schemas = __webpack_require__(26921);
var remember = __webpack_require__(6197);
var json = __webpack_require__(61408);
var compare = __webpack_require__(22114);
;



function compareExactly(node) {
	if (isComparison(node)) {
		const { left, right, operator } = node;
		node.evaluate = (context) => holds(single(left.evaluate(context)), operator, single(right.evaluate(context)));
	}
	else if (isLiteral(node)) {
		const { value } = node.token;
		if (/^-?\d+$/.test(value))
			node.value = (0,json .JI)(value);
	}
}
const operators = new Set(['==', '!=', '<', '<=', '>', '>=']);
function isComparison(node) {
	return 'left' in node && 'right' in node && 'operator' in node && operators.has(String(node.operator));
}
function isLiteral(node) {
	if (!('value' in node) || typeof node.value !== 'number' || !('token' in node))
		return false;
	const { token } = node;
	return token !== null && typeof token === 'object' && 'value' in token && typeof token.value === 'string';
}
function single(value) {
	return value instanceof json_p3_cjs .am && value.nodes.length === 1 ? value.nodes[0]?.value : value;
}
function holds(left, operator, right) {
	switch (operator) {
		case '==':
			return isSame(left, right);
		case '!=':
			return !isSame(left, right);
		case '<':
			return (0,compare .cq)('lt', left, right);
		case '>':
			return (0,compare .cq)('gt', left, right);
		case '<=':
			return (0,compare .cq)('lt', left, right) || isSame(left, right);
		default:
			return (0,compare .cq)('gt', left, right) || isSame(left, right);
	}
}
function isSame(left, right) {
	return nothing(left) || nothing(right) ? nothing(left) && nothing(right) : (0,compare .FB)(left, right);
}
function nothing(value) {
	return (value instanceof json_p3_cjs .am && value.nodes.length === 0) || typeof value === 'symbol';
}

var many = __webpack_require__(3382);
var matcher = __webpack_require__(77548);
var expect_regex = __webpack_require__(7950);
;







const environment = new json_p3_cjs .Dd();
for (const name of ['match', 'search']) {
	const known = environment.functionRegister.get(name);
	if (known === undefined)
		throw new Error(`the JSON path library has no function ${name}`);
	environment.functionRegister.set(name, {
		argTypes: known.argTypes,
		returnType: known.returnType,
		call: (text, pattern) => {
			if (typeof text !== 'string' || typeof pattern !== 'string')
				return false;
			try {
				const regex = (0,expect_regex .t)(pattern);
				return name === 'match' ? regex.testWhole(text) : regex.test(text);
			}
			catch {
				return false;
			}
		},
	});
}
const jsonPath = (0,remember .H)((source) => {
	let query;
	try {
		query = environment.compile(source);
	}
	catch (error) {
		throw new Error(`not a JSON path (RFC 9535): ${explain(error)}`);
	}
	for (const node of nodesIn(query)) {
		const pattern = patternIn(node);
		if (pattern !== undefined)
			(0,expect_regex .t)(pattern);
		compareExactly(node);
	}
	const singular = query.singularQuery();
	return {
		read: (value) => {
			const values = query.query(value).values();
			if (values.length === 0)
				return matcher .Ge;
			return singular ? values[0] : values;
		},
		meets: (expectation, read) => !singular && Array.isArray(read) ? (0,many .HS)(expectation, read) : (0,matcher .J4)(expectation, read) === null,
	};
});
function explain(error) {
	const said = error instanceof Error ? error.message : '';
	const at = /':(\d+)\)$/.exec(said)?.[1];
	const quoted = at === undefined ? -1 : said.indexOf(" ('");
	const text = quoted < 0 ? said : said.slice(0, quoted);
	const functions = [...environment.functionRegister.keys()].join(', ');
	const reason = text
		.replace(/^no such function[\s\S]*/, `no such function; there are ${functions}`)
		.replace(/, found [\s\S]*| \([^)][\s\S]*/, '')
		.replace(/( '[.$]+')| ?'[\s\S]*/g, (_, sign) => sign ?? '');
	return `${reason || 'syntax error'}${at === undefined ? '' : ` (at character ${Number(at) + 1})`}`;
}
const jsonPathText = schemas .YjP().check((context) => {
	try {
		jsonPath(context.value);
	}
	catch (error) {
		const message = error instanceof Error ? error.message : 'not a JSON path';
		context.issues.push({ code: 'custom', continue: true, input: context.value, message });
	}
});
function nodesIn(node, depth = 0) {
	if (node === null || typeof node !== 'object' || node instanceof json_p3_cjs .Dd || depth > 64)
		return [];
	const inner = Array.isArray(node) ? node : Object.values(node);
	return [node, ...inner.flatMap((one) => nodesIn(one, depth + 1))];
}
function patternIn(node) {
	if (!('name' in node) || (node.name !== 'match' && node.name !== 'search') || !('args' in node))
		return undefined;
	const pattern = Array.isArray(node.args) ? node.args[1] : undefined;
	const isText = pattern && typeof pattern === 'object' && 'value' in pattern && typeof pattern.value === 'string';
	return isText ? pattern.value : undefined;
}


  }),

  3382: core[3382],

  16612: core[16612],

  84942: core[84942],

  53076: core[53076],

  81295:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Af: () => (  limitsOf),
	Kg: () => (  missesOf),
	TD: () => (  isMet),
	Vj: () => (  isStepMet),
	Wh: () => (  fitsSchema)
  });
  var _expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39226);
  var _expect_many_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3382);
  var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77548);
  var _formats_http_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84942);
  var _probe_http_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46780);
  var _read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77418);






function isMet(answer, expected) {
	return missesOf(answer, expected).length === 0;
}
function isStepMet({ attempts, expected, schema, missing }) {
	return (attempts.every((attempt) => 'answer' in attempt && isMet(attempt.answer, expected)) &&
		schema.every(({ answer, misfit }) => fitsSchema(answer, misfit)) &&
		missing.length === 0);
}
function fitsSchema(answer, misfit) {
	return answer.bodyFault === null && misfit === null && !('fault' in (0,_read_js__WEBPACK_IMPORTED_MODULE_4__  .x)(answer));
}
function missesOf(answer, expected) {
	if (answer.refused)
		return [{ part: 'redirect', refused: answer.refused }];
	if (answer.turned && !expected.mayTurn)
		return [{ part: 'turned', turned: answer.turned }];
	const misses = statusMisses(answer, expected);
	for (const [name, written] of Object.entries(expected.headers ?? {})) {
		const wanted = ofField(written);
		const values = looked(wanted, (0,_probe_http_message_js__WEBPACK_IMPORTED_MODULE_5__  .U)({ rawHeaders: answer.headers }, name));
		const unmet = isSingle(name) ? values.find((value) => !(0,_expect_many_js__WEBPACK_IMPORTED_MODULE_1__  .xU)(wanted, [value])) : undefined;
		if (unmet !== undefined || !(0,_expect_many_js__WEBPACK_IMPORTED_MODULE_1__  .xU)(wanted, values)) {
			misses.push({
				part: 'header',
				name,
				wanted,
				values: [...new Set([...(unmet === undefined ? [] : [unmet]), ...values])],
			});
		}
	}
	for (const [name, wanted] of Object.entries(expected.cookies ?? {})) {
		const set = answer.cookies.filter(([known]) => known === name).map(([, value]) => value);
		const values = looked(wanted, set);
		if (!(0,_expect_many_js__WEBPACK_IMPORTED_MODULE_1__  .xU)(wanted, values))
			misses.push({ part: 'cookie', name, wanted, values });
	}
	if (expected.url !== undefined && (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_2__  .J4)(expected.url, answer.url))
		misses.push({ part: 'url', wanted: expected.url });
	if (expected.time && (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_2__  .J4)(limitsOf(expected.time), answer.timeMs))
		misses.push({ part: 'time', limits: expected.time });
	return [...misses, ...bodyMisses(answer, expected)];
}
const single = new Set([
	'age',
	'content-length',
	'content-location',
	'content-range',
	'content-type',
	'date',
	'etag',
	'expires',
	'last-modified',
	'location',
	'retry-after',
]);
function isSingle(name) {
	return single.has(name.toLowerCase());
}
function statusMisses({ status }, { status: wanted, redirect, anyStatus, mayBePart }) {
	const under = redirect === 'manual' ? 400 : 300;
	const usual = status >= 200 && status < under && (status !== 206 || mayBePart === true);
	const met = wanted === undefined ? anyStatus || usual : (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_2__  .J4)(wanted, status) === null;
	return met ? [] : [{ part: 'status', wanted: wanted ?? null, under }];
}
function bodyMisses(answer, { body, json, mayBePart }) {
	const isExpected = body !== undefined || json !== undefined;
	const isBroken = answer.isBroken === true && !(mayBePart === true && answer.status === 206);
	if (answer.bodyFault !== null && (isExpected || isBroken)) {
		return [{ part: 'unread', fault: answer.bodyFault, isBroken }];
	}
	if (!isExpected)
		return [];
	const misses = [];
	if (body !== undefined && (0,_expect_matcher_js__WEBPACK_IMPORTED_MODULE_2__  .J4)(body, answer.text))
		misses.push({ part: 'body', wanted: body });
	return json === undefined ? misses : [...misses, ...jsonMisses(answer, json)];
}
function jsonMisses(answer, wanted) {
	const json = (0,_read_js__WEBPACK_IMPORTED_MODULE_4__  .x)(answer);
	if ('fault' in json)
		return [{ part: 'no-json', wanted, fault: json.fault }];
	return Object.entries(wanted).flatMap(([path, one]) => {
		try {
			const query = (0,_expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__  .U)(path);
			const value = query.read(json.value);
			return query.meets(one, value) ? [] : [{ part: 'json', path, wanted: one, value }];
		}
		catch {
			return [{ part: 'too-deep', path, wanted: one }];
		}
	});
}
function ofField(wanted) {
	if (typeof wanted === 'string')
		return (0,_formats_http_token_js__WEBPACK_IMPORTED_MODULE_3__  .ag)(wanted);
	if (wanted === null || typeof wanted !== 'object' || !isOperators(wanted))
		return wanted;
	const bare = (one) => (typeof one === 'string' ? (0,_formats_http_token_js__WEBPACK_IMPORTED_MODULE_3__  .ag)(one) : one);
	const { eq, ne, in: some, 'not-in': none, ...others } = wanted;
	return {
		...others,
		...('eq' in wanted && { eq: bare(eq) }),
		...('ne' in wanted && { ne: bare(ne) }),
		...(some !== undefined && { in: some.map(bare) }),
		...(none !== undefined && { 'not-in': none.map(bare) }),
	};
}
function isOperators(wanted) {
	return !Array.isArray(wanted);
}
function looked(wanted, values) {
	if (values.length === 0)
		return [_expect_matcher_js__WEBPACK_IMPORTED_MODULE_2__  .Ge];
	const ruledOut = values.filter((value) => (0,_expect_many_js__WEBPACK_IMPORTED_MODULE_1__  .F9)(wanted, value));
	return [...ruledOut, ...values.filter((value) => !ruledOut.includes(value))];
}
function limitsOf({ lt, lte, gt, gte }) {
	return {
		...(lt === undefined ? {} : { lt }),
		...(lte === undefined ? {} : { lte }),
		...(gt === undefined ? {} : { gt }),
		...(gte === undefined ? {} : { gte }),
	};
}


  }),

  60691:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  http: () => (  http)
});

var kind = __webpack_require__(13184);
var exchange = __webpack_require__(50135);
;

function conversation({ steps, cleanup }) {
	return [...steps, ...cleanup].map(ofStep);
}
function ofStep({ label, attempts }) {
	const last = attempts.at(-1);
	const asked = `${label}${attempts.length > 1 ? `, the last of ${attempts.length}` : ''}`;
	if (!last)
		return { asked, answered: null };
	if ('fault' in last)
		return { asked, answered: `${last.fault.message}: ${last.fault.observed}` };
	const { status, headers, timeMs, text } = last.answer;
	return { asked, answered: (0,exchange .yy)({ status, headers, timeMs, body: text }) };
}

;
function inlineSchemas({ steps, cleanup }) {
	const all = [
		...steps.map((step, n) => ({ expect: step.expect, path: ['steps', n, 'expect'] })),
		...cleanup.map((step, n) => ({ expect: step.expect, path: ['cleanup', n, 'expect'] })),
	];
	return all.flatMap(({ expect, path }) => {
		const schema = expect?.schema;
		return schema === undefined || typeof schema === 'string' ? [] : [{ path: [...path, 'schema'], schema }];
	});
}

;
const mostTimes = 101;

;

function measured({ steps }) {
	const measurements = steps.filter(({ attempts, until }) => attempts.length > 1 && !until).map(measured_ofStep);
	return measurements.length > 0 ? { measurements } : {};
}
function measured_ofStep({ label, attempts }) {
	const times = attempts
		.flatMap((attempt) => ('answer' in attempt ? [Math.round(attempt.answer.timeMs * 10) / 10] : []))
		.sort((a, b) => a - b);
	return { label, requests: attempts.length, unanswered: attempts.length - times.length, timesMs: evenly(times) };
}
function evenly(times) {
	if (times.length <= mostTimes)
		return times;
	const step = (times.length - 1) / (mostTimes - 1);
	return Array.from({ length: mostTimes }, (_, index) => times[Math.round(index * step)] ?? 0);
}

var retry_after = __webpack_require__(84501);
var matcher = __webpack_require__(77548);
var site_document = __webpack_require__(61713);
var json = __webpack_require__(61408);
var http_door = __webpack_require__(71703);
var message = __webpack_require__(46780);
var bounded = __webpack_require__(54637);
var compare = __webpack_require__(81295);
;








function judgeAnswer(answer, expected, label) {
	const url = (0,bounded .Mm)(answer.url, 500);
	const misses = (0,compare .Kg)(answer, expected);
	const door = misses.some(({ part }) => part === 'status') ? (0,http_door .q)(answer) : null;
	if (door) {
		const { rule, message, expected, observed, fix } = door;
		return [
			{
				rule,
				message: `${label}: ${message}`,
				expected,
				observed,
				...(fix !== undefined && { fix }),
				url,
				inconclusive: true,
			},
		];
	}
	return misses.map((miss) => {
		const said = say(miss, answer);
		return { ...said, message: `${label}: ${said.message}`, url };
	});
}
function say(miss, answer) {
	const show = (value) => (value === matcher .Ge ? 'absent' : (0,bounded .Mm)(unbounded(value)));
	switch (miss.part) {
		case 'redirect':
			return refusal(miss.refused);
		case 'turned':
			return turned(miss.turned);
		case 'status':
			return { rule: 'http/status', message: `the status is ${answer.status}`, ...statusMiss(miss, answer) };
		case 'header': {
			const failed = anyOf(miss, show, (0,exchange .FX)(miss.name));
			return { rule: 'http/header', message: `the header ${miss.name} is not as expected`, ...failed };
		}
		case 'cookie': {
			const failed = anyOf(miss, show, true);
			return { rule: 'http/cookie', message: `the cookie ${miss.name} is not as expected`, ...failed };
		}
		case 'url':
			return {
				rule: 'http/url',
				message: 'the final URL is not as expected',
				...inWords(miss.wanted, answer.url, show),
			};
		case 'time':
			return {
				rule: 'http/time',
				message: `the answer took ${milliseconds(answer.timeMs)}`,
				...times(miss.limits, answer.timeMs),
			};
		case 'unread': {
			const failed = { expected: 'a body that can be read whole', observed: `a body that ${miss.fault}` };
			const about = { rule: 'http/body-unread', ...failed, inconclusive: true };
			return miss.isBroken
				? { ...about, message: 'the body is broken, so that no client can read it', fix: brokenFix }
				: { ...about, message: 'the body cannot be judged' };
		}
		case 'body':
			return { rule: 'http/body', message: 'the body is not as expected', ...inWords(miss.wanted, answer.text, show) };
		case 'no-json': {
			const paths = Object.entries(miss.wanted).map(([path, wanted]) => `${path} ${(0,matcher .q0)(wanted, show)}`);
			const expected = (0,bounded .Mm)(`JSON with ${paths.join(', ')}`);
			return { rule: 'http/json', message: 'the body is not JSON', expected, observed: miss.fault };
		}
		case 'json':
			return {
				rule: 'http/json',
				message: `${miss.path} is not as expected`,
				...inWords(miss.wanted, miss.value, show),
			};
		case 'too-deep': {
			const expected = `${miss.path} ${(0,matcher .q0)(miss.wanted, show)}`;
			const failed = { expected, observed: 'JSON that is nested too deeply' };
			return { rule: 'http/body-unread', message: `${miss.path} cannot be judged`, ...failed, inconclusive: true };
		}
	}
}
const brokenFix = 'See in the log of the service, and of the proxy in front of it, why the body ends early or is not encoded as its content-encoding says: a process that was killed, a timeout between them, or something that compresses twice.';
function inWords(wanted, value, show) {
	const expected = `${(0,matcher .q0)(wanted, show)}${Array.isArray(value) ? ' for each value' : ''}`;
	return (0,matcher .J4)(wanted, value, show) ?? { expected, observed: show(value) };
}
function statusMiss({ wanted, under }, answer) {
	const type = (0,message .U)({ rawHeaders: answer.headers }, 'content-type')[0]?.split(';')[0];
	const excerpt = answer.status >= 400 && answer.bodyFault === null
		? (0,exchange .MS)(answer.text, (type ?? '').trim().toLowerCase())
		: '';
	const observed = `status ${answer.status}${type ? ` (${(0,bounded .Mm)(type, 60)})` : ''}${excerpt && `: ${excerpt}`}`;
	if (wanted !== null)
		return { expected: `status ${inWords(wanted, answer.status, matcher .Vy).expected}`, observed };
	if (answer.status === 206)
		return { expected: 'a whole answer, since no range was asked for', observed };
	return { expected: under === 400 ? 'a status of 2xx or 3xx' : 'a status of 2xx', observed };
}
function anyOf({ wanted, values }, show, hidden) {
	const shown = values
		.slice(0, 3)
		.map((value) => `${hidden ? onlyLength(value) : show(value)}${(0,matcher .CC)(wanted, value)}`);
	return { expected: inWords(wanted, values[0], show).expected, observed: shown.join(' and ') };
}
function onlyLength(value) {
	return typeof value === 'string' ? `a text of ${value.length} characters` : (0,matcher .Vy)(value);
}
function unbounded(value) {
	try {
		return (0,json .GF)(value) ?? String(value);
	}
	catch {
		return 'a value that is nested too deeply to show';
	}
}
function slower(limits, timeMs) {
	return (0,matcher .J4)((0,compare .Af)(limits), timeMs) && times(limits, timeMs);
}
function times(limits, timeMs) {
	const expected = (0,matcher .q0)((0,compare .Af)(limits), (value) => milliseconds(Number(value)));
	return { expected, observed: milliseconds(timeMs) };
}
function milliseconds(value) {
	return Number.isFinite(value) ? `${Math.round(value)} ms` : 'no answer';
}
const refusals = {
	limit: { message: 'redirects do not come to an end', expected: 'an answer within the allowed number of redirects' },
	'not-allowed': { message: 'it redirects', expected: 'no redirect' },
	scheme: { message: 'it redirects to what is not http', expected: 'an http or https URL' },
	'body-elsewhere': {
		message: 'it redirects a request with a body to another origin, where the body is not sent',
		expected: 'an answer of the same scheme, host and port',
	},
	invalid: { message: 'it redirects to what is no URL', expected: 'a valid URL in Location' },
	several: { message: 'it redirects to several places at once', expected: 'one Location' },
};
function turned({ method, status, location }) {
	return {
		rule: 'http/redirect',
		message: `the status ${status} turned the ${method} into a GET, so that it was not answered`,
		expected: `an answer to the ${method} itself`,
		observed: `a redirect with status ${status} to ${location}, which was asked by GET`,
		fix: 'Ask where the request belongs: by https, with or without a slash at its end. Where the redirect is meant, as after a form, write `redirect: follow` or expect its `url`; redirects of 307 and 308 keep the method.',
	};
}
function refusal(refused) {
	const observed = `a redirect to ${refused.location || 'nothing'}`;
	return {
		rule: 'http/redirect',
		...refusals[refused.reason],
		observed,
		...(refused.reason === 'limit' && { fix: site_document .qx }),
	};
}

var read = __webpack_require__(77418);
;



function judgeSchema(answer, misfit, label) {
	if ((0,compare .Wh)(answer, misfit))
		return [];
	const about = { rule: 'http/schema', url: answer.url };
	const message = `${label}: the body does not fit the JSON Schema`;
	if (answer.bodyFault !== null) {
		return [
			{
				...about,
				rule: 'http/body-unread',
				message,
				expected: 'a body that can be read whole',
				observed: `a body that ${answer.bodyFault}`,
				inconclusive: true,
			},
		];
	}
	const json = (0,read .x)(answer);
	if ('fault' in json)
		return [{ ...about, message, expected: 'JSON that fits the schema', observed: json.fault }];
	if (misfit === null)
		return [];
	const observed = (0,bounded .Mm)(`not so at ${misfit.places.join(', ')}`);
	return [{ ...about, message, expected: (0,bounded .Mm)(misfit.wanted.join('; ')), observed }];
}

;



function judgeStep(step) {
	return [
		...(step.until ? judgeAwaited(step) : judgeAll(step)),
		...step.schema.flatMap(({ answer, misfit }) => judgeSchema(answer, misfit, step.label)),
		...step.missing.map((one) => missed(one, step.label)),
	];
}
function missed({ name, capture, answer, refused }, label) {
	const about = { rule: 'http/capture', url: answer.url };
	if (refused === undefined) {
		const message = `${label}: there is nothing to capture as ${name}`;
		const observed = `an answer with status ${answer.status} without it`;
		return { ...about, message, expected: sourceOf(capture), observed };
	}
	return {
		...about,
		message: `${label}: what is captured as ${name} cannot be kept secret`,
		expected: 'a text of 4 characters to 64 KiB, or a value with at most 1,000 texts',
		observed: refused === 'long' ? 'more' : 'less',
		fix: 'Capture the secret itself, such as `$.access`, or leave out `secret` where it is none.',
		inconclusive: true,
	};
}
function sourceOf({ json, header, cookie, regex }) {
	if (json !== undefined)
		return `a value at ${json}`;
	if (header !== undefined)
		return `a header ${header}`;
	return cookie === undefined ? `a match of /${regex}/` : `a cookie ${cookie}`;
}
function unanswered(fault, label) {
	return { ...fault, level: 'error', message: `${label}: ${fault.message}`, inconclusive: true };
}
function judgeAwaited({ attempts, until, expected, label }) {
	const last = attempts.at(-1);
	if (!last || !until)
		return [];
	if (attempts.every((attempt) => 'fault' in attempt))
		return 'fault' in last ? [unanswered(last.fault, label)] : [];
	const misses = 'fault' in last ? [unanswered(last.fault, label)] : judgeAnswer(last.answer, until, label);
	if (misses[0]) {
		return [
			{
				rule: 'http/until',
				message: `${label}: the awaited answer did not come in ${attempts.length} requests`,
				expected: misses.map((miss) => miss.expected).join(' and '),
				observed: `last: ${misses.map((miss) => miss.observed).join(' and ')}`,
				...(misses[0].url === undefined ? {} : { url: misses[0].url }),
			},
		];
	}
	return 'answer' in last ? judgeAnswer(last.answer, expected, label) : [];
}
function judgeAll({ attempts, expected, summary, label }) {
	const each = attempts.map((attempt) => 'fault' in attempt ? [unanswered(attempt.fault, label)] : judgeAnswer(attempt.answer, expected, label));
	if (attempts.length === 1)
		return each[0] ?? [];
	const failed = each.filter((drafts) => drafts.length > 0);
	const often = `${failed.length} of ${attempts.length} requests`;
	const example = (failed[0] ?? []).map((draft) => ({ ...draft, message: `${draft.message} (${often})` }));
	if (attempts.every((attempt) => 'fault' in attempt))
		return example;
	const found = percentiles(attempts, summary.time, label);
	const rate = summary['error-rate'];
	if (rate === undefined)
		return [...example, ...found];
	const missed = (0,matcher .J4)(rate, failed.length / attempts.length);
	if (!missed)
		return found;
	found.push({
		rule: 'http/error-rate',
		message: `${label}: ${often} failed`,
		expected: `an error rate ${(0,matcher .q0)(rate)}`,
		observed: `${missed.observed}${example[0] ? `; the first: ${example[0].observed}` : ''}`,
	});
	return found;
}
function percentiles(attempts, time, label) {
	const sorted = attempts
		.map((attempt) => ('answer' in attempt ? attempt.answer.timeMs : Number.POSITIVE_INFINITY))
		.sort((a, b) => a - b);
	return [50, 95, 99].flatMap((percent) => {
		const limits = time?.[`p${percent}`];
		if (!limits || sorted.length === 0)
			return [];
		const value = sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? Number.POSITIVE_INFINITY;
		const failed = slower(limits, value);
		if (!failed)
			return [];
		const unanswered = sorted.filter((timeMs) => timeMs === Number.POSITIVE_INFINITY).length;
		const message = Number.isFinite(value)
			? `${percent} % of ${sorted.length} answers took up to ${milliseconds(value)}`
			: `${unanswered} of ${sorted.length} requests got no answer`;
		return [
			{
				rule: 'http/time',
				message: `${label}: ${message}`,
				expected: `p${percent} ${failed.expected}`,
				observed: failed.observed,
			},
		];
	});
}

;



function judge(observation) {
	const findings = observation.steps.flatMap(judgeStep);
	if (observation.notRun.length > 0) {
		findings.push({
			rule: 'http/not-run',
			message: `Steps after the failed one were not run: ${observation.notRun.join(', ')}`,
			expected: 'every step run',
			observed: `${observation.notRun.length} not run`,
		});
	}
	for (const draft of observation.cleanup.flatMap(judgeStep)) {
		const { inconclusive: _, ...said } = draft;
		findings.push({ ...said, rule: 'http/cleanup', level: 'warning' });
	}
	const wait = (0,retry_after .V)(observation.steps.at(-1)?.attempts.at(-1));
	return { findings, measured: measured(observation), ...(wait === undefined ? {} : { retryAfterMs: wait }) };
}

var questions = __webpack_require__(67369);
var request_line = __webpack_require__(24320);
var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var template = __webpack_require__(45828);
;

function checkCaptures(steps, cleanup, repeat) {
	const issues = [];
	const defined = new Set();
	const later = new Set([...steps, ...cleanup].flatMap((step) => Object.keys(step.capture ?? {})));
	for (const [index, step] of [...steps, ...cleanup].entries()) {
		const { capture, ...used } = withoutSteps(step);
		for (const { text, path } of texts(index === 0 && repeat ? { ...used, repeat } : used)) {
			for (const name of (0,template .Z0)(text)) {
				if (defined.has(name)) {
					if (['matches', 'not-matches', 'schema'].some((key) => path.includes(key))) {
						issues.push({ index, path, message: 'a captured value is no expression; compare it with eq or contains' });
					}
				}
				else {
					const why = later.has(name) ? 'is captured only later' : 'is captured by no step before';
					issues.push({ index, path, message: `"${name}" ${why}` });
				}
			}
			if ((0,template .Hx)(text))
				issues.push({ index, path, message: 'an unknown variable is left in the text' });
		}
		for (const name of Object.keys(capture ?? {}))
			defined.add(name);
	}
	return issues;
}
function withoutSteps(step) {
	const { steps: _, cleanup: __, ...own } = step;
	return own;
}
function texts(data, path = []) {
	if (typeof data === 'string')
		return [{ text: data, path }];
	if (data === null || typeof data !== 'object')
		return [];
	return Object.entries(data).flatMap(([key, value]) => texts(value, [...path, Array.isArray(data) ? Number(key) : key]));
}

var can_fail = __webpack_require__(46960);
var jsonpath = __webpack_require__(39226);
var schema = __webpack_require__(21070);
;

function filled(key, value, empty) {
	return schemas .g1P(key, value).refine((map) => Object.keys(map).length > 0, empty);
}
const assertsNothing = 'an empty map asserts nothing';

;






const expectation_status = schema .eh.refine((wanted) => statusesIn(wanted).every((one) => Number.isInteger(one) && one >= 100 && one <= 599), 'a status is a whole number from 100 to 599');
function statusesIn(wanted) {
	if (typeof wanted === 'number')
		return [wanted];
	return Object.values(wanted)
		.flat()
		.filter((value) => value !== undefined);
}
const limits = { lt: fields .p0.optional(), lte: fields .p0.optional(), gt: fields .p0.optional(), gte: fields .p0.optional() };
const limit = (text) => `a time is compared; write { lt: ${fields .p0.safeParse(text).success ? text : '1s'} }`;
const expectation_times = { kind: 'number', least: 0, most: Number.POSITIVE_INFINITY, whole: false };
const percentile = (0,schema .fR)((0,schema .nf)(limits, limit), expectation_times, 'time').optional();
const time = (0,schema .nf)({ ...limits, p50: percentile, p95: percentile, p99: percentile }, limit).superRefine(({ p50, p95, p99, ...own }, context) => {
	if (p50 || p95 || p99 || Object.keys(own).length === 0 || (0,can_fail .nx)(own, expectation_times))
		return;
	context.addIssue({ code: 'custom', message: 'every time meets this, so that it asserts nothing' });
});
const answer = {
	status: expectation_status.optional().meta({ description: 'Status of the answer', without: '2xx' }),
	headers: filled(fields .Bv, schema .Ax, assertsNothing).optional().meta({
		title: 'name to text or operators',
		description: 'Of a repeated header any value may meet what is asked for, and none may be what is ruled out; each value of one that has a single value, such as `content-type`; a missing one meets only `exists: false`',
	}),
	cookies: filled(schemas .YjP().min(1), schema .Ax, assertsNothing).optional().meta({
		title: 'name to text or operators',
		description: 'Values that were set by the answer or a redirect on the way; a removed cookie is missing',
	}),
	json: filled(jsonpath .t, schema .jN, assertsNothing).optional().meta({
		title: 'JSON path to expectation',
		description: 'RFC 9535 paths; one that can only select one node gives its value, any other the list of values; no node is missing',
	}),
	body: schema .TU.optional().meta({ description: 'The decoded text' }),
	url: schema .TU.optional().meta({ description: 'The URL of the last answer' }),
};
function notEmpty(context) {
	if (context.issues.length > 0 || Object.keys(context.value).length > 0)
		return;
	const message = 'an empty expectation asserts nothing; without `expect` the status must be 2xx';
	context.issues.push({ code: 'custom', continue: true, input: context.value, message });
}
const statuses = { kind: 'number', least: 100, most: 599, whole: true };
const shares = { kind: 'number', least: 0, most: 1, whole: false };
function isAnyStatus({ status, ...others }) {
	return status !== undefined && Object.keys(others).length === 0 && !(0,can_fail .nx)(status, statuses);
}
const expectation = (0,fields .O2)({
	...answer,
	time: time.optional().meta({
		title: 'map of `lt lte gt gte p50 p95 p99`',
		description: 'Time from the start of the request to the last byte, redirects included; percentiles with `repeat`',
	}),
	schema: schemas .KCZ([schemas .YjP().min(1), filled(schemas .YjP(), schemas .L5J(), assertsNothing)])
		.optional()
		.meta({
		title: 'path or JSON Schema',
		description: 'A JSON Schema (2020-12, or draft-07 by its `$schema`), inline or a file of the checkout',
	}),
	'error-rate': (0,schema .fR)(schema .eh, shares, 'share').optional().meta({
		description: 'With `repeat`: the share of answers that were not as expected or did not come',
	}),
}).check(notEmpty);
const until = (0,fields .O2)(answer)
	.check(notEmpty)
	.refine((awaited) => !isAnyStatus(awaited), {
	path: ['status'],
	message: 'every answer meets this, so that none is awaited',
});

var http_token = __webpack_require__(84942);
;








const ownHeaders = ['connection', 'content-length', 'expect', 'keep-alive', 'te', 'transfer-encoding', 'upgrade'];
const sentHeader = fields .Bv.refine((name) => !ownHeaders.includes(name.toLowerCase()), 'this header is set by the gate itself');
const sendsNothing = 'an empty map sends nothing';
const captureName = schemas .YjP()
	.regex(/^[A-Za-z_][\w-]*$/, 'the name of a capture is letters, digits, - and _, and starts with a letter');
const capture = (0,fields .O2)({
	json: jsonpath .t.optional().meta({ title: 'JSON path', description: 'The value at this path of the body' }),
	header: fields .Bv.optional().meta({ title: 'name', description: 'The value of this header' }),
	cookie: schemas .YjP().min(1).optional().meta({ title: 'name', description: 'The value of this cookie' }),
	regex: schema .T1.optional().meta({ description: 'The first group of this expression on the body' }),
	secret: schemas .zMY().default(false).meta({ description: 'Whether the value is masked everywhere' }),
}).refine(({ json, header, cookie, regex }) => [json, header, cookie, regex].filter((one) => one !== undefined).length === 1, 'a capture takes exactly one of json, header, cookie and regex');
const scalar = schemas .KCZ([schemas .YjP(), schemas .aig(), schemas .zMY()]);
const filePart = (0,fields .O2)({
	file: schemas .YjP().min(1).meta({ title: 'path', description: 'Path in the checkout' }),
	filename: schemas .YjP().min(1).optional().meta({
		description: 'The name that is sent',
		without: 'the name of the file',
	}),
	type: fields .Z.min(1).optional().meta({ description: 'The media type that is sent' }),
});
const line = {
	title: '`METHOD target`',
	description: 'Method and a path, or an http or https URL',
};
const credential = schemas .YjP()
	.overwrite(http_token .oI)
	.regex(/^[^\x00-\x1f\x7f]*$/, 'basic authentication takes no line breaks and other control characters');
const request = {
	request: request_line .uA.meta(line),
	headers: filled(sentHeader, fields .Z, sendsNothing).optional().meta({
		title: 'name to text',
		description: 'Headers that are sent',
	}),
	json: schemas .L5J().optional().meta({ title: 'any value', description: 'A body of JSON; a request has one body' }),
	form: filled(schemas .YjP(), schemas .KCZ([scalar, schemas .YOg(scalar).min(1)]), sendsNothing)
		.optional()
		.meta({
		title: 'name to value or list',
		description: 'A body as forms send it',
	}),
	text: schemas .YjP().optional().meta({ description: 'A body of plain text' }),
	multipart: filled(schemas .YjP().min(1), schemas .KCZ([scalar, filePart, schemas .YOg(schemas .KCZ([scalar, filePart])).min(1)]), sendsNothing)
		.optional()
		.meta({
		title: 'name to value, `{ file, filename, type }` or list',
		description: 'A body of parts, files of the checkout among them',
	}),
	basic: (0,fields .O2)({
		username: credential.min(1).meta({ description: 'Name of the account' }),
		password: credential.meta({ description: 'Its password; give it as a secret' }),
	})
		.optional()
		.meta({ title: '`{ username, password }`', description: 'Credentials for basic authentication' }),
	bearer: fields .Z.min(1).optional().meta({ title: 'text', description: 'A token' }),
	timeout: fields .os.timeout.meta({ description: 'Time for the whole exchange with its redirects' }),
	redirect: schemas .k5n(['follow', 'manual', 'error']).optional().meta({
		description: '`follow` goes along, `manual` takes the redirect for the answer, `error` fails',
		without: '`follow`',
	}),
	'max-redirects': schemas .Whr().min(1).max(20).optional().meta({
		description: 'Most redirects that are followed',
		without: '10',
	}),
	expect: expectation.optional().meta({
		title: 'map',
		description: 'What the answer must be: `status headers cookies json body url schema time error-rate`',
		without: 'status 2xx',
	}),
	capture: filled(captureName, capture, 'an empty map captures nothing').optional().meta({
		title: 'name to `{ json, header, cookie or regex, secret }`',
		description: 'Values for later steps',
	}),
};
const retry = (0,fields .O2)({
	for: fields .uk.meta({ description: 'How long the step is sent again while it is not as expected' }),
	every: fields .uk.default(1000).meta({ description: 'Pause between two tries' }),
});
const step = (0,fields .O2)({
	name: schemas .YjP().min(1).optional().meta({ description: 'What the step is called in reports' }),
	...request,
	retry: retry.optional().meta({
		title: '`{ for, every: 1s }`',
		description: 'Sends this step again, and no other, until it is as expected or the deadline `for` is over',
		without: 'once',
	}),
}).check((context) => {
	for (const issue of requestIssues(context.value))
		context.issues.push({ code: 'custom', continue: true, input: context.value, ...issue });
});
function requestIssues(fields) {
	const found = [];
	const bodies = ['json', 'form', 'text', 'multipart'].filter((key) => fields[key] !== undefined);
	const method = fields.request?.split(' ')[0] ?? '';
	if (bodies.length > 1) {
		found.push({ message: `a request has one body, not ${bodies.join(' and ')}`, path: [bodies[1] ?? ''] });
	}
	if (bodies[0] && (method === 'GET' || method === 'HEAD')) {
		found.push({ message: `a ${method} request has no body`, path: [bodies[0]] });
	}
	const authorization = Object.keys(fields.headers ?? {}).find((name) => name.toLowerCase() === 'authorization');
	const credentials = [
		...['basic', 'bearer'].filter((key) => fields[key] !== undefined),
		...(authorization === undefined ? [] : ['headers']),
		...(/^\S+ https?:\/\/[^/?#]*@/.test(fields.request ?? '') ? ['request'] : []),
	];
	if (credentials.length > 1) {
		found.push({
			message: 'a request has one set of credentials: basic, bearer, an authorization header or in the URL',
			path: [credentials[0] ?? ''],
		});
	}
	if (fields['max-redirects'] !== undefined && fields.redirect !== undefined && fields.redirect !== 'follow') {
		found.push({ message: '`max-redirects` goes with `redirect: follow`', path: ['max-redirects'] });
	}
	return found;
}

;






const base = schemas .YjP()
	.regex(/^(\/|https?:\/\/[^/?#\s{])[^?#\s{]*$/, 'a base is a path that starts with / or an http or https URL, without a query and without captured values')
	.refine((text) => text.startsWith('/') || URL.canParse(text), 'not a valid URL');
const repeat = (0,fields .O2)({
	times: schemas .Whr()
		.min(2, 'repeat at least twice')
		.max(1000, 'at most 1000 repetitions: this is a check, not a load test')
		.meta({ description: 'How often the request is sent' }),
	every: fields .uk.default(0).meta({ description: 'Pause between two requests', without: 'none' }),
	until: until.optional().meta({
		title: 'map as `expect`',
		description: 'Stops at the first answer that meets this, and fails when none does',
	}),
});
const schema_schema = (0,fields .O2)({
	...request,
	request: request_line .uA.optional().meta({ ...line, without: '`steps` is needed' }),
	base: base.optional().meta({
		title: 'path or URL',
		description: "A path that comes before every path of the check, or a URL in place of the environment's",
		without: "the environment's `url`",
	}),
	steps: schemas .YOg(step).min(1, 'no steps').optional().meta({
		title: 'list of requests',
		description: 'A flow with a cookie jar',
	}),
	cleanup: schemas .YOg(step).min(1, 'no steps').optional().meta({
		title: 'list of requests',
		description: 'What runs after the flow in any case',
	}),
	repeat: repeat.optional().meta({
		title: '`{ times, every, until }`',
		description: 'Sends the request 2 to 1000 times',
		without: 'once',
	}),
	retry: fields .os.retry,
})
	.check((context) => {
	const config = context.value;
	const issue = (message, path = []) => {
		context.issues.push({ code: 'custom', continue: true, input: config, message, path });
	};
	if (config.request === undefined && config.steps === undefined)
		issue('expected `request` or `steps`');
	if (config.request !== undefined && config.steps !== undefined) {
		issue('`request` and `steps` exclude each other; make the request the first step', ['request']);
	}
	if (config.steps !== undefined) {
		const ofStep = Object.keys(request).filter((key) => key !== 'timeout' && key !== 'request');
		for (const key of ofStep)
			if (key in config)
				issue(`"${key}" belongs to a step, not beside \`steps\``, [key]);
		if (config.repeat)
			issue('`repeat` goes with a single `request`, not with `steps`', ['repeat']);
	}
	else {
		for (const found of requestIssues(config))
			issue(found.message, found.path);
	}
	const isSound = context.issues.length === 0;
	if (isSound && config.repeat?.until === undefined && (config.steps ?? [config]).every(isIdle)) {
		issue(anyStatus, [...pathOf(0, config.steps?.length), 'expect', 'status']);
	}
	for (const [index, { retry }] of (config.cleanup ?? []).entries()) {
		if (retry)
			issue('`retry` goes with a step of the flow, not with the cleanup', ['cleanup', index, 'retry']);
	}
	const steps = [...(config.steps ?? [config]), ...(config.cleanup ?? [])];
	for (const [index, one] of steps.entries()) {
		if (index === 0 && config.repeat)
			continue;
		const at = pathOf(index, config.steps?.length);
		if (one.expect?.['error-rate'] !== undefined) {
			issue('`error-rate` needs `repeat`', [...at, 'expect', 'error-rate']);
		}
		for (const name of ['p50', 'p95', 'p99']) {
			if (one.expect?.time?.[name])
				issue(`\`${name}\` needs \`repeat\``, [...at, 'expect', 'time', name]);
		}
	}
	for (const found of checkCaptures(config.steps ?? [config], config.cleanup ?? [], config.repeat)) {
		issue(found.message, [...pathOf(found.index, config.steps?.length), ...found.path]);
	}
})
	.transform(({ base, retry, repeat, steps, cleanup, timeout, ...single }) => ({
	base,
	retry,
	repeat,
	timeout,
	steps: steps ?? [single],
	cleanup: cleanup ?? [],
}));
const anyStatus = 'every answer has such a status, and nothing else is expected, so that the check asserts nothing';
function isIdle({ expect, capture }) {
	return expect !== undefined && capture === undefined && isAnyStatus(expect);
}
function pathOf(index, steps) {
	if (index < (steps ?? 1))
		return steps === undefined ? [] : ['steps', index];
	return ['cleanup', index - (steps ?? 1)];
}

;







const http = (0,kind .q)({
	kind: 'http',
	schema: schema_schema,
	urlTexts: (path) => /^(?:base|request|(?:steps|cleanup)\/\d+\/request)$/.test(path.join('/')),
	examine: (config) => {
		const schemas = inlineSchemas(config);
		return schemas.length === 0 ? null : __webpack_require__.e(  6853).then(__webpack_require__.bind(__webpack_require__, 56853)).then(({ misuses }) => misuses(schemas));
	},
	changes: ({ steps, cleanup }) => [...steps, ...cleanup].some(({ request }) => !(0,request_line .IP)(request)),
	measures: ({ repeat, steps }) => repeat !== undefined && !repeat.until && steps.some(({ expect }) => expect?.time),
	questions: questions .a,
	observe: async (asked, config, world) => (await __webpack_require__.e(  4463).then(__webpack_require__.bind(__webpack_require__, 64463))).observe(asked, config, world),
	judge: judge,
	conversation: conversation,
});


  }),

  67369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	a: () => (  questions),
	d: () => (  mostRedirects)
  });
  var _request_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24320);
  var _target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36091);
  var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45828);



const usualRedirects = 10;
function questions(config, { environment }) {
	const base = (0,_target_js__WEBPACK_IMPORTED_MODULE_1__  .bx)(environment.url, config.base);
	return {
		steps: config.steps.map((step) => ofStep(step, base, config.repeat?.times ?? triesOf(step))),
		cleanup: config.cleanup.map((step) => ofStep(step, base, 1)),
	};
}
function mostRedirects(step) {
	return step['max-redirects'] ?? usualRedirects;
}
function triesOf({ retry }) {
	return retry === undefined ? 1 : Math.ceil(retry.for / retry.every) + 1;
}
function ofStep(step, base, times) {
	const { method } = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_0__  .oX)(step.request);
	const request = (0,_template_js__WEBPACK_IMPORTED_MODULE_2__  .Z0)(step.request).length > 0
		? { action: 'request', later: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__  .Wy)(step), atMost: times }
		: {
			action: 'request',
			method,
			url: (0,_target_js__WEBPACK_IMPORTED_MODULE_1__  .u1)(step, base, new Map()).url,
			...(times > 1 && { times }),
		};
	const follows = step.redirect === undefined || step.redirect === 'follow';
	const what = 'later' in request ? request.later : `${method} ${request.url}`;
	const schema = step.expect?.schema;
	return {
		request,
		redirects: follows
			? { action: 'request', later: `redirects of ${what}`, atMost: mostRedirects(step) * times }
			: null,
		files: filesOf(step).map((path) => (0,_template_js__WEBPACK_IMPORTED_MODULE_2__  .Z0)(path).length > 0
			? { action: 'read', later: `the file ${path}`, atMost: times }
			: { action: 'read', paths: [path], pick: 'each' }),
		schema: typeof schema === 'string' ? { action: 'read', paths: [schema], pick: 'each' } : null,
	};
}
function filesOf(step) {
	return Object.values(step.multipart ?? {})
		.flat()
		.flatMap((part) => (typeof part === 'object' ? [part.file] : []));
}


  }),

  77418:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	p: () => (  readCapture),
	x: () => (  readBody)
  });
  var _expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39226);
  var _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77548);
  var _expect_regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7950);
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61408);
  var _probe_http_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46780);





function readBody(answer) {
	const { text, json = text } = answer;
	if (json === null)
		return { fault: 'a body that is not UTF-8, as JSON is' };
	if (json.trim() === '')
		return { fault: 'an empty body' };
	try {
		return { value: (0,_formats_json_js__WEBPACK_IMPORTED_MODULE_3__  .Vh)(json) };
	}
	catch {
		return { fault: 'a body that is not JSON' };
	}
}
function readCapture(answer, capture) {
	if (capture.header !== undefined)
		return (0,_probe_http_message_js__WEBPACK_IMPORTED_MODULE_4__  .U)({ rawHeaders: answer.headers }, capture.header)[0] ?? _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .Ge;
	if (capture.cookie !== undefined) {
		return answer.cookies.findLast(([name]) => name === capture.cookie)?.[1] ?? _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .Ge;
	}
	if (answer.bodyFault !== null)
		return _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .Ge;
	if (capture.regex !== undefined)
		return (0,_expect_regex_js__WEBPACK_IMPORTED_MODULE_2__  .t)(capture.regex).capture(answer.text) ?? _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .Ge;
	const json = readBody(answer);
	if ('fault' in json || capture.json === undefined)
		return _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .Ge;
	try {
		return (0,_expect_jsonpath_js__WEBPACK_IMPORTED_MODULE_0__  .U)(capture.json).read(json.value);
	}
	catch {
		return _expect_matcher_js__WEBPACK_IMPORTED_MODULE_1__  .Ge;
	}
}


  }),

  24320:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	IP: () => (  isSafe),
	oX: () => (  splitRequest),
	uA: () => (  requestLine)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
  var _words_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93855);


const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const requestLine = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().check((context) => {
	const problem = problemOf(context.value);
	if (problem)
		context.issues.push({ code: 'custom', continue: true, input: context.value, message: problem });
});
function splitRequest(line) {
	const space = line.indexOf(' ');
	return { method: line.slice(0, space), target: line.slice(space + 1).trim() };
}
function isSafe(line) {
	return ['GET', 'HEAD', 'OPTIONS'].includes(splitRequest(line).method);
}
function problemOf(line) {
	const match = /^(\S+) +(\S.*)$/.exec(line.replaceAll(/\$\{\{\s*(captures\.[\w-]+)\s*\}\}/g, (_, name) => `\${{${name}}}`));
	const [, method = '', target = ''] = match ?? [];
	if (!match || /^(\/|https?:)/.test(method)) {
		return 'expected a method and a target, such as "GET /health/"';
	}
	if (!methods.some((known) => known === method)) {
		return `unknown method${(0,_words_suggest_js__WEBPACK_IMPORTED_MODULE_1__  .a)(method.toUpperCase(), methods) || `; one of ${methods.join(', ')}`}`;
	}
	if (/\s/.test(target))
		return 'a target has no spaces; write %20';
	if (/^https?:\/\/[^/?#]*\$\{\{/.test(target))
		return 'a captured value cannot be the host of a request';
	if (target.startsWith('/') || target.startsWith('${{captures.'))
		return undefined;
	if (!/^https?:\/\//.test(target))
		return 'a target is a path that starts with / or an http or https URL';
	return URL.canParse(target.replaceAll(/\$\{\{captures\.[\w-]+\}\}/g, '0')) ? undefined : 'not a valid URL';
}


  }),

  84501:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	V: () => (  retryAfterMs)
  });
  var _probe_http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98786);

function retryAfterMs(attempt) {
	if (!attempt || 'fault' in attempt || ![429, 503].includes(attempt.answer.status))
		return undefined;
	return (0,_probe_http_retry_after_js__WEBPACK_IMPORTED_MODULE_0__  .s)(attempt.answer.headers, attempt.answer.atMs);
}


  }),

  36091:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	HX: () => (  basic),
	Wy: () => (  labelOf),
	bx: () => (  baseOf),
	u1: () => (  resolveTarget)
  });
  var _formats_percent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37965);
  var _probe_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49540);
  var _secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71110);
  var _request_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24320);
  var _template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45828);





function baseOf(environmentUrl, base) {
	const text = base && /^https?:/.test(base) ? base : environmentUrl && environmentUrl.replace(/(?<!\/)\/+$/, '') + (base ?? '');
	if (!text || !URL.canParse(text))
		return null;
	const { url, authorization } = withoutCredentials(text);
	return { url: url.replace(/(?<!\/)\/+$/, ''), authorization };
}
function resolveTarget(step, base, captures) {
	const { target } = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_2__  .oX)(step.request);
	const text = (0,_template_js__WEBPACK_IMPORTED_MODULE_3__  .BB)(target, captures, (value, index) => (index === 0 ? value : encodeURIComponent(value)));
	const fault = (observed, expected) => {
		throw new _probe_error_js__WEBPACK_IMPORTED_MODULE_0__  .B('http/request', `${labelOf(step)} has no usable URL`, { expected, observed });
	};
	const absolute = /^https?:\/\//i.test(text);
	if (!absolute && base === null)
		return fault('no `url` in the environment and no `base`', 'a URL to start from');
	if (!absolute && !text.startsWith('/'))
		return fault('a captured value that is no path', 'a URL or a path');
	const start = target.startsWith('$') && base ? new URL(base.url).origin : base?.url;
	const full = absolute ? text : start + text;
	if (!URL.canParse(full))
		return fault('not a valid URL', 'an http or https URL');
	const own = withoutCredentials(full);
	const sameAsBase = base !== null && new URL(own.url).origin === new URL(base.url).origin;
	if (target.startsWith('$') && !sameAsBase)
		return fault('a captured URL of another origin', 'a URL of the same origin');
	return { url: own.url, authorization: own.authorization ?? (sameAsBase ? base.authorization : undefined) };
}
function labelOf(step) {
	const { method, target } = (0,_request_line_js__WEBPACK_IMPORTED_MODULE_2__  .oX)(step.request);
	return `${method} ${(0,_secrecy_url_credentials_js__WEBPACK_IMPORTED_MODULE_1__  .Gq)(target)}`;
}
function basic(username, password) {
	return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
function withoutCredentials(text) {
	const url = new URL(text);
	const authorization = url.username === '' && url.password === ''
		? undefined
		: basic((0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_4__  .o)(url.username), (0,_formats_percent_js__WEBPACK_IMPORTED_MODULE_4__  .o)(url.password));
	url.username = '';
	url.password = '';
	url.hash = '';
	return { url: url.href, authorization };
}


  }),

  45828:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	BB: () => (  fillText),
	GS: () => (  fill),
	Hx: () => (  hasForeignVariable),
	Z0: () => (  capturesIn),
	fF: () => (  UnknownCapture)
  });
  var _formats_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61408);

const placeholder = /\$\{\{\s*captures\.([A-Za-z_][\w-]*)\s*\}\}/g;
const whole = /^\$\{\{\s*captures\.([A-Za-z_][\w-]*)\s*\}\}$/;
class UnknownCapture extends Error {
	capture;
	constructor(capture) {
		super(`nothing was captured as ${capture}`);
		this.capture = capture;
	}
}
function capturesIn(text) {
	return [...text.matchAll(placeholder)].map((match) => match[1] ?? '');
}
function hasForeignVariable(text) {
	return text.replace(placeholder, '').includes('${{');
}
function fillText(text, captures, encode = String) {
	return text.replace(placeholder, (_, name, index) => encode(asText(lookUp(name, captures)), index));
}
function fill(data, captures) {
	if (typeof data === 'string') {
		const name = whole.exec(data)?.[1];
		return (name === undefined ? fillText(data, captures) : lookUp(name, captures));
	}
	if (Array.isArray(data))
		return data.map((one) => fill(one, captures));
	if (data !== null && typeof data === 'object') {
		return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, fill(value, captures)]));
	}
	return data;
}
function lookUp(name, captures) {
	if (!captures.has(name))
		throw new UnknownCapture(name);
	return captures.get(name);
}
function asText(value) {
	return typeof value === 'string' ? value : ((0,_formats_json_js__WEBPACK_IMPORTED_MODULE_0__  .GF)(value) ?? String(value));
}


  }),

  98786:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	s: () => (  retryAfterOf)
  });
  var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46780);

function retryAfterOf(rawHeaders, atMs) {
	const value = (0,_message_js__WEBPACK_IMPORTED_MODULE_0__  .U)({ rawHeaders }, 'retry-after')[0]?.trim() ?? '';
	if (/^\d{1,9}$/.test(value))
		return Number(value) * 1000;
	const date = Date.parse(value);
	return Number.isNaN(date) ? undefined : Math.max(0, date - atMs);
}


  }),

  90276: core[90276]

};
return { ids, modules };
})
