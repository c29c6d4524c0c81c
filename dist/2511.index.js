export const id = 2511;
export const ids = [2511];
export const modules = {

  12511:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    schemaCommand: () => (  schemaCommand)
  });
  var _checklist_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44083);
  var _kinds_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29423);


async function schemaCommand() {
    process.stdout.write(`${JSON.stringify((0,_checklist_schema_js__WEBPACK_IMPORTED_MODULE_0__  .O)(await (0,_kinds_index_js__WEBPACK_IMPORTED_MODULE_1__  .TO)()), null, 2)}\n`);
}


  })

};
