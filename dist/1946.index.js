(function (load) {
'use strict';
const id = 1946;
const ids = [1946];
const modules = {

  1946:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	attestationsSchema: () => (  attestationsSchema),
	recordsJsonSchema: () => (  recordsJsonSchema),
	waiversSchema: () => (  waiversSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
  var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
  var _check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79725);
  var _formats_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65073);
  var _formats_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99394);




const day = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
	.check((context) => {
	const message = (0,_formats_dates_js__WEBPACK_IMPORTED_MODULE_2__  .Tv)(context.value);
	if (message)
		context.issues.push({ code: 'custom', input: context.value, message });
})
	.meta({ format: 'date' });
const text = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
	.check((context) => {
	const unseen = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_3__  .u)(context.value);
	const message = (0,_formats_visible_js__WEBPACK_IMPORTED_MODULE_3__  .z)(context.value)
		? 'must not be empty'
		: unseen && `holds a character that cannot be seen, ${unseen}; type it anew`;
	if (message)
		context.issues.push({ code: 'custom', input: context.value, message });
})
	.trim();
const attestation = (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({
	item: text.meta({ description: 'Id of the item' }),
	by: text.meta({ description: 'Who has seen it done' }),
	on: day.meta({ description: 'Day on which it was seen' }),
	evidence: text.optional().meta({ description: 'URL or path of what shows it' }),
	sha256: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
		.regex(/^[0-9a-f]{64}$/i, 'expected a SHA-256 as 64 hexadecimal digits')
		.toLowerCase()
		.optional()
		.meta({ description: 'Digest of the file that is the evidence; another file is none' }),
	note: text.optional().meta({ description: 'A remark; why it does not apply' }),
	commit: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
		.regex(/^[0-9a-f]{7,64}$/i, 'expected the name of a commit, 7 to 64 hexadecimal digits (quote it)')
		.toLowerCase()
		.optional()
		.meta({ description: 'What was seen; it counts while nothing but records and the document differs from it' }),
	environment: text.optional().meta({ description: 'The one environment that it is about' }),
	result: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['done', 'not-applicable']).default('done').meta({
		description: 'Whether it is done, or does not apply, which needs a note that says why',
	}),
})
	.refine((record) => record.result === 'done' || record.note !== undefined, {
	path: ['note'],
	message: 'not-applicable needs a note that says why',
})
	.refine(({ sha256, evidence }) => sha256 === undefined || (evidence !== undefined && !/^[a-z][a-z0-9+.-]*:\/\//i.test(evidence)), {
	path: ['sha256'],
	message: 'sha256 is compared with a file of the checkout that `evidence` names; a URL is never fetched',
});
const waiver = (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({
	item: text.meta({ description: 'Id of the item' }),
	rule: text
		.optional()
		.meta({ description: 'The one rule that is waived, such as headers/hsts; all of the item without it' }),
	reason: text.meta({ description: 'Why it does not hold for now' }),
	'approved-by': text.meta({ description: 'Who approved the exception' }),
	expires: day.meta({ description: 'Last day of the exception, through its end, UTC' }),
	issue: text.optional().meta({ description: 'Where it is tracked' }),
});
const attestationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(attestation), (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({ attestations: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(attestation) })]);
const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(waiver), (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({ waivers: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(waiver) })]);
const examples = {
	item: 'team-trained',
	by: 'rina',
	on: '2026-11-20',
	evidence: 'https://wiki.example.com/training',
	sha256: '0'.repeat(64),
	note: 'There is no such service.',
	commit: 'c0ffee1',
	environment: 'production',
	result: 'done',
	rule: 'headers/hsts',
	reason: 'The proxy is replaced next week.',
	'approved-by': 'omar',
	expires: '2026-12-01',
	issue: 'OPS-17',
	attestations: [{ item: 'team-trained', by: 'rina', on: '2026-11-20' }],
	waivers: [{ item: 'hsts', reason: 'The proxy is replaced.', 'approved-by': 'omar', expires: '2026-12-01' }],
};
const noted = {
	if: { type: 'object', properties: { result: { const: 'not-applicable' } }, required: ['result'] },
	then: { required: ['note'] },
};
function recordsJsonSchema(name) {
	const isAttestation = name === 'attestations';
	const { $schema, ...shape } = zod__WEBPACK_IMPORTED_MODULE_4__  .bl(isAttestation ? attestation : waiver, { io: 'input' });
	const keys = Object.entries(shape.properties ?? {});
	const properties = Object.fromEntries(keys.map(([key, value]) => [key, { ...value, examples: [examples[key]] }]));
	const list = { type: 'array', items: { $ref: '#/$defs/record' } };
	const map = { description: 'The list, where the file is a map', examples: [examples[name]], ...list };
	return {
		$schema,
		$id: `https://github.com/readiness-gate/readiness-gate/${name}.schema.json`,
		title: isAttestation ? 'What people attest' : 'Exceptions with their end',
		anyOf: [list, { type: 'object', properties: { [name]: map }, required: [name], additionalProperties: false }],
		$defs: { record: { ...shape, properties, ...(isAttestation && noted) } },
	};
}


  })

};
return { ids, modules };
})
