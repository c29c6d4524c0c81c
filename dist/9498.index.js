(function (load) {
'use strict';
const id = 9498;
const ids = [9498];
const modules = {

  89498:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	kindText: () => (  kindText)
  });
  var _words_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99045);
  var _words_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77494);


function kindText(kind) {
	const rules = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind).map((name) => {
		const { level, profiles, title } = (0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleText)(`${kind}/${name}`);
		const others = Object.entries(profiles ?? {}).map(([profile, other]) => `${profile}: ${other}`);
		return `  ${name.padEnd(26)} ${level.padEnd(8)} ${title}${others.length === 0 ? '' : ` (${others.join(', ')})`}`;
	});
	return [
		`${kind}: a kind of check`,
		`  ${_words_kinds_js__WEBPACK_IMPORTED_MODULE_1__  .C[kind] ?? ''}`,
		'',
		'rules',
		...rules,
		'',
		`\`readiness explain ${kind}/${(0,_words_index_js__WEBPACK_IMPORTED_MODULE_0__.ruleNames)(kind)[0] ?? ''}\` tells one of them. Its keys stand in docs/kinds/${kind}.md.`,
	].join('\n');
}


  }),

  77494:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	C: () => (  kindQuestions)
  });
const kindQuestions = {
	http: 'Does a request, or a flow of several, get the expected answer?',
	headers: 'Does the page come with the headers, cookies, redirects, caching and compression that it needs?',
	env: 'Is the env file right, as the programs read it that will really load it?',
	file: 'Is a file there, and is it as it should be?',
	command: 'Does a command end and print as expected?',
	service: 'Can the application log in to what it needs, with its own settings?',
	manual: 'Has a person said that the item is done, recently and with evidence?',
	page: 'Does everything that the page loads arrive as a browser needs it?',
	cors: 'Are the allowed origins accepted, and foreign ones not?',
	exposure: 'Is nothing served that should not be?',
	served: 'Does the target serve what the env file declares?',
	nginx: 'Is the configuration of nginx sound?',
	gunicorn: 'Is gunicorn, uvicorn or uWSGI started soundly?',
	compose: 'Are the Compose files fit for production?',
	django: "Are Django's settings safe for production, as far as their text tells?",
	tls: 'Does every address of the host serve a valid certificate over sound TLS?',
	ports: 'Are exactly the right TCP ports open, seen from here?',
	dns: 'Are the records as they should be, and the same everywhere?',
	github: 'What does GitHub say of this commit, the pull request it came by, its branch, and known weaknesses?',
	report: 'What did other tools find, and is it allowed?',
};


  })

};
return { ids, modules };
})
