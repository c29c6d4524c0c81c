export const id = 6567;
export const ids = [6567];
export const modules = {

  56567:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  runCommandLine: () => (  runCommandLine)
});

var problems = __webpack_require__(84574);
var version = __webpack_require__(83341);
var report_escape = __webpack_require__(72527);
var words = __webpack_require__(58191);
var clean = __webpack_require__(45745);
var shape = __webpack_require__(21065);
var suggest = __webpack_require__(93855);
;
const commands = {
	run: {
		door: 'run',
		summary: 'run the gate; exit code 0 ready, 1 not ready, 2 could not run',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(848), __webpack_require__.e(9789), __webpack_require__.e(4292), __webpack_require__.e(2787), __webpack_require__.e(858), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 623))).runCommand(args),
	},
	init: {
		operands: '[FILE.md]',
		door: 'init',
		summary: 'a checklist and a workflow from the list that a team has, or from what is there',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(1064), __webpack_require__.e(848), __webpack_require__.e(153), __webpack_require__.e(9789), __webpack_require__.e(4292), __webpack_require__.e(2170), __webpack_require__.e(2787), __webpack_require__.e(858), __webpack_require__.e(3244)]).then(__webpack_require__.bind(__webpack_require__, 93244))).initCommand(args),
	},
	check: {
		door: 'check',
		summary: 'validate the checklist and print what a run would touch, without touching it',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(848), __webpack_require__.e(9789), __webpack_require__.e(4292), __webpack_require__.e(2394)]).then(__webpack_require__.bind(__webpack_require__, 2394))).checkCommand(args),
	},
	diff: {
		door: 'diff',
		summary: 'what this work tree changes about the gate; exit code 1 where something weakens it',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(848), __webpack_require__.e(9789), __webpack_require__.e(4292), __webpack_require__.e(4371)]).then(__webpack_require__.bind(__webpack_require__, 54371))).diffCommand(args),
	},
	attest: {
		operands: 'ITEM\u2026',
		door: 'attest',
		summary: 'write down that somebody has seen items done',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(848), __webpack_require__.e(9789), __webpack_require__.e(4292), __webpack_require__.e(2787), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 10445))).attestCommand(args),
	},
	waive: {
		operands: 'ITEM[:RULE]',
		door: 'waive',
		summary: 'write down an exception with its end',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(848), __webpack_require__.e(9789), __webpack_require__.e(4292), __webpack_require__.e(7420)]).then(__webpack_require__.bind(__webpack_require__, 27420))).waiveCommand(args),
	},
	render: {
		operands: 'REPORT',
		door: 'render',
		summary: 'a stored report in another format',
		run: async (args) => (await __webpack_require__.e(  6504).then(__webpack_require__.bind(__webpack_require__, 96504))).renderCommand(args),
	},
	merge: {
		operands: 'REPORT\u2026',
		door: 'merge',
		summary: 'one report of several runs, such as those of a matrix; exit code as of a run',
		run: async (args) => (await __webpack_require__.e(  2190).then(__webpack_require__.bind(__webpack_require__, 82190))).mergeCommand(args),
	},
	explain: {
		operands: '[RULE|KIND|PRESET]',
		summary: 'what a rule, a kind or a preset asks, why, and how to meet it; without a name all of them',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6680), __webpack_require__.e(9281)]).then(__webpack_require__.bind(__webpack_require__, 49281))).explainCommand(args),
	},
	schema: {
		operands: '[NAME]',
		summary: 'the JSON schema of `checklist` (without a name), `attestations`, `waivers` or `report`',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(2856), __webpack_require__.e(6680), __webpack_require__.e(9789), __webpack_require__.e(3374), __webpack_require__.e(2499)]).then(__webpack_require__.bind(__webpack_require__, 1143))).schemaCommand(args),
	},
	demo: {
		door: 'demo',
		summary: 'a small shop with mistakes and the gate at work on it',
		run: async (args) => (await Promise.all( [__webpack_require__.e(6921), __webpack_require__.e(8815), __webpack_require__.e(848), __webpack_require__.e(9789), __webpack_require__.e(4292), __webpack_require__.e(2787), __webpack_require__.e(858), __webpack_require__.e(5588)]).then(__webpack_require__.bind(__webpack_require__, 95588))).demoCommand(args),
	},
};
function usageOf(name, { operands, door }) {
	return ['readiness', name, operands, door && '[options]'].filter(Boolean).join(' ');
}

var options = __webpack_require__(35975);
;



const indent = 25;
const width = 110;
function help() {
	const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`);
	const check = (0,options .cz)('check').map(([name]) => name);
	return `readiness ${version .r}: a production-readiness gate

Usage: readiness COMMAND [options]

${list.join('\n')}

Options of run and check:
${optionLines('check').join('\n')}
Options of run:
${optionLines('run', check).join('\n')}

\`readiness COMMAND --help\` has the options of one command.
`;
}
function helpOf(name, command) {
	const options = command.door === undefined ? [] : ['', 'Options:', ...optionLines(command.door)];
	return `${[`Usage: ${usageOf(name, command)}`, '', ...wrap(`${command.summary}.`, 0), ...options].join('\n')}\n`;
}
function optionLines(door, but = []) {
	return (0,options .cz)(door)
		.filter(([name]) => !but.includes(name))
		.flatMap(([name, option]) => {
		const head = `  ${(0,options .nD)(name, option)}`;
		const text = wrap(plain((0,options .ti)(option, option.inCommand)), indent);
		const [first = '', ...rest] = text;
		const fits = head.length < indent - 1;
		return fits ? [head.padEnd(indent) + first.trimStart(), ...rest] : [head, ...text];
	});
}
function plain(markdown) {
	return markdown.replace(/`([^`\s]+)`/g, '$1');
}
function wrap(text, column) {
	const lines = [];
	let line = '';
	for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
		if (line !== '' && column + line.length + 1 + word.length > width) {
			lines.push(line);
			line = word;
		}
		else
			line = line === '' ? word : `${line} ${word}`;
	}
	return [...lines, line].map((one) => ' '.repeat(column) + one);
}

;









async function runCommandLine(args) {
	const [name, ...rest] = args;
	if (name === undefined || name === 'help' || name === '--help' || name === '-h')
		return print(help());
	if (name === '--version' || name === 'version') {
		return print(`${version .r}\n`);
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command)
		return refuse(`unknown command ${(0,shape .lG)(name)}${(0,suggest .a)(name, Object.keys(commands))}`);
	if (rest.includes('--help') || rest.includes('-h'))
		return print(helpOf(name, command));
	try {
		await command.run(rest);
	}
	catch (error) {
		if (!(error instanceof problems .j))
			throw error;
		for (const problem of error.problems) {
			const place = (0,words .$t)(problem);
			refuse(`${place ? `${place}: ` : ''}${problem.message}${problem.suggestion ? `\n  ${problem.suggestion}` : ''}`);
		}
	}
}
function print(text) {
	process.stdout.write(text);
}
function refuse(message) {
	process.stderr.write(`readiness: ${(0,report_escape .kc)((0,clean .X5)(message))}\n`);
	process.exitCode = 2;
}


  })

};
