export const id = 1946;
export const ids = [1946];
export const modules = {

  1946:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    attestationsSchema: () => (  attestationsSchema),
    waiversSchema: () => (  waiversSchema)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12311);
  var _check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79725);
  var _formats_dates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65073);
  var _formats_visible_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99394);




const day = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP().check((context) => {
    if ((0,_formats_dates_js__WEBPACK_IMPORTED_MODULE_2__  .k)(context.value) === undefined) {
        context.issues.push({ code: 'custom', input: context.value, message: 'expected a date as YYYY-MM-DD' });
    }
});
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
    item: text,
    by: text,
    on: day,
    evidence: text.optional(),
    note: text.optional(),
    commit: text.optional(),
    result: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['done', 'not-applicable']).default('done'),
}).refine((record) => record.result === 'done' || record.note !== undefined, {
    path: ['note'],
    message: 'not-applicable needs a note that says why',
});
const waiver = (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({
    item: text,
    rule: text.optional(),
    reason: text,
    'approved-by': text,
    expires: day,
    issue: text.optional(),
});
const attestationsSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(attestation), (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({ attestations: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(attestation) })]);
const waiversSchema = zod__WEBPACK_IMPORTED_MODULE_1__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(waiver), (0,_check_schema_fields_js__WEBPACK_IMPORTED_MODULE_0__  .O2)({ waivers: zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(waiver) })]);


  }),

  99394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    u: () => (  unseenIn),
    z: () => (  isBlank)
  });
const unseen = [
    [0x00, 0x08],
    [0x0e, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x034f, 0x034f],
    [0x061c, 0x061c],
    [0x115f, 0x1160],
    [0x17b4, 0x17b5],
    [0x180b, 0x180f],
    [0x200b, 0x200b],
    [0x200e, 0x200f],
    [0x2028, 0x202e],
    [0x2060, 0x206f],
    [0x2800, 0x2800],
    [0x3164, 0x3164],
    [0xfeff, 0xfeff],
    [0xffa0, 0xffa0],
    [0xfff0, 0xfffb],
    [0x1bca0, 0x1bca3],
    [0x1d173, 0x1d17a],
    [0xe0000, 0xe0fff],
];
const joiners = ['\u200c', '\u200d'];
function unseenIn(text) {
    const characters = [...text];
    const at = characters.findIndex((character, index) => {
        if (joiners.includes(character))
            return isBlank(characters[index - 1] ?? '') || isBlank(characters[index + 1] ?? '');
        return isVariation(character) ? isBlank(characters[index - 1] ?? '') : isUnseen(character);
    });
    const code = characters[at]?.codePointAt(0);
    return code === undefined ? null : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
function isBlank(text) {
    return [...text].every((character) => /\s/.test(character) || joiners.includes(character) || isVariation(character) || isUnseen(character));
}
function isUnseen(character) {
    const code = character.codePointAt(0) ?? 0;
    return unseen.some(([first, last]) => code >= first && code <= last);
}
function isVariation(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xfe00 && code <= 0xfe0f;
}


  })

};
