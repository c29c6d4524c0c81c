(function (load) {
'use strict';
const id = 9597;
const ids = [9597];
const modules = {

  9968:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Kb: () => (  excerpt),
	fM: () => (  lastLine),
	g$: () => (  printable)
  });
  var _secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54637);

const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
function excerpt(output) {
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .D8)(printable(output));
}
function printable(output) {
	return output
		.slice(-100_000)
		.replace(escapes, '')
		.replace(/[\u0000-\u0020\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ')
		.trim();
}
function lastLine(output) {
	const lines = output.trimEnd().split(/\r\n|\r|\n/);
	return (0,_secrecy_bounded_js__WEBPACK_IMPORTED_MODULE_0__  .Mm)(printable(lines.at(-1) ?? ''));
}


  }),

  29597:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  x: () => (  verifierNames),
  q: () => (  verifiers)
});

var schemas = __webpack_require__(26921);
var fields = __webpack_require__(79725);
var schema = __webpack_require__(21070);
;
const field = '[\\d*,/A-Za-z-]+';
const entry = new RegExp(`^(@[a-z]+|${field}(?:[ \\t]+${field}){4})[ \\t]+(\\S.*)$`);
function cronLines(crontab) {
	return crontab.split(/\r?\n/).flatMap((raw) => {
		const line = raw.trim();
		if (line.startsWith('#') || /^[A-Za-z_]\w*[ \t]*=/.test(line))
			return [];
		const match = entry.exec(line);
		return match?.[1] && match[2] ? [{ schedule: match[1], command: match[2] }] : [];
	});
}

var bounded = __webpack_require__(54637);
var show = __webpack_require__(9968);
;




const argv = schemas .YOg(schemas .YjP().min(1)).min(1, 'an empty list names no program');
const container = {
	service: schemas .YjP().min(1).optional(),
	compose: schemas .KCZ([schemas .YjP().min(1), argv]).optional(),
};
function inContainer(shape) {
	return (0,fields .O2)({ ...container, ...shape });
}
function composeCommand(compose) {
	const files = compose === undefined ? [] : typeof compose === 'string' ? [compose] : compose;
	return ['docker', 'compose', ...files.flatMap((file) => ['-f', file])];
}
function within({ service, compose }, program) {
	return service === undefined ? program : [...composeCommand(compose), 'exec', '-T', service, ...program];
}
function asRoot(sudo, program) {
	return sudo ? ['sudo', '-n', ...program] : program;
}
function unanswered(result, codes = [0]) {
	if (!result)
		return { message: 'Nothing was run', expected: 'an answer', observed: 'none', inconclusive: true };
	const program = result.argv[0] === 'sudo' ? result.argv[2] : result.argv[0];
	if (result.missing) {
		return {
			message: `${program} is not there`,
			expected: `${program} on the PATH`,
			observed: 'no such program',
			fix: `Install ${program}, name the machine with \`on\`, or the container with \`with: { service: \u2026 }\`.`,
			inconclusive: true,
		};
	}
	if (result.truncated) {
		const message = `${program} printed too much to be judged`;
		return { message, expected: 'at most 16 MiB', observed: 'more', inconclusive: true };
	}
	if (result.code !== null && codes.includes(result.code))
		return undefined;
	return {
		message: `${program} did not answer the question`,
		expected: `exit code ${codes.join(' or ')}`,
		observed: endOf(result),
		inconclusive: true,
	};
}
function endOf({ code, stdout, stderr }) {
	const said = (0,show .fM)(stderr) || (0,show .fM)(stdout);
	const ended = code === null ? 'ended by a signal' : `exit code ${code}`;
	return said === '' ? ended : `${ended}: ${said}`;
}
function isDenied({ stderr, stdout }) {
	return /permission denied|must be root|need to be root|operation not permitted|you must be|a password is required|superuser/i.test(stderr + stdout.slice(0, 2000));
}
function few(names, most = 5) {
	const more = names.length > most ? ` and ${names.length - most} more` : '';
	return (0,bounded .Mm)(names.slice(0, most).map(show .g$).join(', ')) + more;
}

;
function defineVerifier(verifier) {
	return verifier;
}

;






const systemCrontabs = ['sh', '-c', 'cat /etc/crontab /etc/cron.d/* 2>/dev/null || true'];
function hasNoCrontab({ code, stderr }) {
	return code === 1 && /no crontab for/i.test(stderr);
}
const crontabContains = defineVerifier({
	schema: (0,fields .O2)({
		line: schema .y_,
		user: schemas .YjP()
			.regex(/^[A-Za-z_][\w.-]*$/, 'expected the name of an account')
			.optional(),
		sudo: schemas .zMY().optional(),
	}),
	steps: ({ user, sudo }) => [
		asRoot(sudo, ['crontab', ...(user === undefined ? [] : ['-u', user]), '-l']),
		systemCrontabs,
	],
	judge: ([own, system], { line }) => {
		const text = `${own?.stdout ?? ''}\n${system?.stdout ?? ''}`;
		const found = cronLines(text).filter(({ command }) => command.includes(line));
		if (found.some(({ schedule }) => schedule !== '@reboot'))
			return [];
		const expected = `a line that runs ${line}`;
		if (found.length > 0) {
			return [
				{ message: 'The job runs at start-up only', expected: `${expected} again and again`, observed: '@reboot' },
			];
		}
		const fault = own && hasNoCrontab(own) ? undefined : unanswered(own);
		if (fault)
			return [fault];
		const comment = text.split('\n').some((one) => /^\s*#/.test(one) && one.includes(line));
		if (comment)
			return [{ message: 'The job is commented out', expected, observed: 'a comment only' }];
		const count = cronLines(text).length;
		const observed = `${count} other ${count === 1 ? 'job' : 'jobs'}`;
		return [{ message: 'No crontab line runs the job', expected, observed: count === 0 ? 'no job' : observed }];
	},
});

;





const django = { manage: argv.optional() };
function manage(params, ...args) {
	return within(params, [...(params.manage ?? ['python', 'manage.py']), ...args]);
}
function crashed(result, codes) {
	if (result && !result.missing && /^Traceback \(most recent call last\)/m.test(result.stderr)) {
		const message = 'manage.py ended with a fault of its own';
		return { message, expected: 'an answer', observed: endOf(result), inconclusive: true };
	}
	return unanswered(result, codes);
}
const djangoMigrationsApplied = defineVerifier({
	schema: inContainer({ ...django, models: schemas .zMY().optional() }),
	steps: (params) => [
		manage(params, 'showmigrations', '--plan', '--no-color'),
		...(params.models ? [manage(params, 'makemigrations', '--check', '--dry-run', '--no-color')] : []),
	],
	judge: ([plan, models], params) => {
		const fault = crashed(plan, [0]);
		if (fault)
			return [fault];
		const lines = (plan?.stdout ?? '').matchAll(/^[ \t]*\[([ X-])\][ \t]+(\S+)/gm);
		const migrations = [...lines].map(([, mark, name]) => ({ applied: mark === 'X', name: name ?? '' }));
		if (migrations.length === 0) {
			const message = 'Django lists no migration at all';
			return [{ message, expected: 'a list of migrations', observed: 'none', inconclusive: true }];
		}
		const open = migrations.filter(({ applied }) => !applied).map(({ name }) => name);
		const faults = [];
		if (open.length > 0) {
			const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`;
			faults.push({ message, expected: 'every migration applied', observed: few(open) });
		}
		if (params.models) {
			const unknown = crashed(models, [0, 1]);
			if (unknown)
				faults.push(unknown);
			else if (models?.code === 1) {
				faults.push({
					message: 'Models have changed without a migration',
					expected: 'no change that makemigrations would write',
					observed: few([...models.stdout.matchAll(/^Migrations for '([^']+)'/gm)].map(([, app]) => app ?? '')),
					fix: 'Run `python manage.py makemigrations`, commit the file and deploy it.',
				});
			}
		}
		return faults;
	},
});
const djangoSuperuserExists = defineVerifier({
	schema: inContainer({ ...django, 'at-most': schemas .Whr().min(1).optional() }),
	steps: (params) => [
		manage(params, 'shell', '-c', "from django.contrib.auth import get_user_model; print('superusers:', get_user_model()._default_manager.filter(is_superuser=True, is_active=True).count())"),
	],
	judge: ([result], params) => {
		const fault = crashed(result, [0]);
		if (fault)
			return [fault];
		const count = Number(/^superusers: (\d+)\s*$/m.exec(result?.stdout ?? '')?.[1] ?? Number.NaN);
		if (Number.isNaN(count)) {
			return [{ message: 'Django did not say how many', expected: 'a number', observed: 'none', inconclusive: true }];
		}
		if (count === 0) {
			return [{ message: 'There is no active superuser', expected: 'at least one', observed: 'none' }];
		}
		const most = params['at-most'];
		if (most === undefined || count <= most)
			return [];
		const message = 'There are more superusers than agreed';
		return [{ message, expected: `at most ${most}`, observed: String(count) }];
	},
});
const levels = ['DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL'];
const djangoCheckDeploy = defineVerifier({
	schema: inContainer({
		...django,
		'fail-level': schemas .k5n(levels).default('WARNING'),
		ignore: schemas .YOg(schemas .YjP().regex(/^[\w.]+\.[A-Z]\d+$/, 'expected an id such as security.W004')).default([]),
	}),
	steps: (params) => [manage(params, 'check', '--deploy', '--fail-level', params['fail-level'], '--no-color')],
	judge: ([result], params) => {
		const fault = crashed(result, [0, 1]);
		if (fault)
			return [fault];
		const said = `${result?.stderr}\n${result?.stdout}`;
		const issues = [];
		let level = 2;
		for (const line of said.split(/\r?\n/)) {
			const heading = /^(DEBUG|INFO|WARNING|ERROR|CRITICAL)S:$/.exec(line)?.[1];
			if (heading)
				level = levels.indexOf(heading);
			const issue = /^\S(?:(?!: \([\w.]+\.[A-Z]\d+\) ).)*: \(([\w.]+\.[A-Z]\d+)\) (.*)$/.exec(line);
			if (issue?.[1])
				issues.push({ level, id: issue[1], text: issue[2] ?? '' });
		}
		if (issues.length === 0) {
			if (result?.code === 0 && /System check identified no issues/.test(said))
				return [];
			const observed = result ? endOf(result) : 'nothing';
			return [{ message: 'Django did not say what it checked', expected: 'its result', observed, inconclusive: true }];
		}
		const least = levels.indexOf(params['fail-level']);
		return issues
			.filter(({ id }) => !params.ignore.includes(id))
			.map(({ level: at, id, text }) => ({
			message: `Django reports ${id}`,
			expected: 'no such issue',
			observed: (0,bounded .Mm)((0,show .g$)(text)),
			...(at < least ? { level: 'warning' } : {}),
		}));
	},
});
const djangoStaticCollected = defineVerifier({
	schema: inContainer(django),
	steps: (params) => [manage(params, 'collectstatic', '--noinput', '--dry-run', '--verbosity', '1', '--no-color')],
	judge: ([result]) => {
		const fault = crashed(result, [0]);
		if (fault)
			return [fault];
		const count = /(?:^|\D)(\d+) static files? (?:copied|symlinked)/.exec(result?.stdout ?? '')?.[1];
		if (count === undefined) {
			const observed = result ? endOf(result) : 'nothing';
			return [{ message: 'Django did not say what is missing', expected: 'a count', observed, inconclusive: true }];
		}
		if (Number(count) === 0)
			return [];
		const message = 'Static files are missing or older than their source';
		return [{ message, expected: 'nothing to copy', observed: `${count} to copy` }];
	},
});

;





const version = schemas .YjP().regex(/^\d+(\.\d+)*$/, 'expected a quoted version such as "24.0"');
const dockerInstalled = defineVerifier({
	schema: (0,fields .O2)({
		docker: version.optional(),
		compose: version.optional().meta({ description: 'Least version of Docker Compose, quoted', examples: ['2.20'] }),
	}),
	steps: () => [
		['docker', 'version', '--format', '{{.Server.Version}}'],
		['docker', 'compose', 'version', '--short'],
	],
	judge: ([docker, compose], least) => [
		...judgeVersion('Docker', docker, least.docker),
		...(docker?.missing ? [] : judgeVersion('Docker Compose', compose, least.compose)),
	],
});
function judgeVersion(name, result, least) {
	const expected = least === undefined ? 'a version' : `at least ${least}`;
	if (result?.missing)
		return [{ message: `${name} is not installed`, expected, observed: 'no such program' }];
	if (result &&
		result.code !== 0 &&
		/is not a docker command|unknown (command|flag|shorthand flag)/i.test(result.stderr)) {
		return [{ message: `${name} is not installed`, expected, observed: 'docker does not know `compose`' }];
	}
	if (result && result.code !== 0 && isDenied(result)) {
		const fault = {
			message: `${name} may not be asked`,
			expected,
			observed: 'permission denied',
			inconclusive: true,
		};
		return [{ ...fault, fix: 'Add the account to the group `docker`, or run the gate as one that is in it.' }];
	}
	if (result && /cannot connect to the docker daemon/i.test(result.stderr)) {
		return [{ message: 'The Docker daemon does not run', expected, observed: 'no answer from the daemon' }];
	}
	const fault = unanswered(result);
	if (fault)
		return [fault];
	const found = /(\d+(?:\.\d+)*)/.exec(result?.stdout ?? '')?.[1];
	if (found === undefined) {
		return [{ message: `${name} did not say its version`, expected, observed: 'no version', inconclusive: true }];
	}
	if (least === undefined || compareVersions(found, least) >= 0)
		return [];
	return [{ message: `${name} is too old`, expected, observed: found }];
}
function compareVersions(a, b) {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	for (let index = 0; index < Math.max(left.length, right.length); index++) {
		const difference = (left[index] ?? 0) - (right[index] ?? 0);
		if (difference !== 0)
			return difference;
	}
	return 0;
}
const composeServicesHealthy = defineVerifier({
	schema: (0,fields .O2)({
		compose: container.compose,
		services: argv.optional(),
	}),
	steps: ({ compose }) => [[...composeCommand(compose), 'ps', '--all', '--format', 'json']],
	judge: ([result], { services }) => {
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const containers = containersIn(result?.stdout ?? '');
		if (containers === undefined) {
			const message = 'Docker Compose did not answer in JSON';
			const fix = 'Use Docker Compose 2.';
			return [{ message, expected: 'JSON', observed: 'something else', fix, inconclusive: true }];
		}
		const wanted = services ?? [...new Set(containers.map(({ service }) => service))];
		if (wanted.length === 0) {
			return [{ message: 'No container runs', expected: 'at least one', observed: 'none' }];
		}
		return wanted.flatMap((service) => {
			const mine = containers.filter((one) => one.service === service);
			if (mine.length === 0) {
				const known = few([...new Set(containers.map((one) => one.service))]);
				const observed = known === '' ? 'no container' : `containers of ${known}`;
				return [{ message: `${service} has no container`, expected: 'a running container', observed }];
			}
			return mine.flatMap((one) => judgeContainer(one, services === undefined));
		});
	},
});
function judgeContainer(one, jobsMayEnd) {
	const state = one.state === 'exited' ? `exited with code ${one.exitCode}` : one.state;
	if (jobsMayEnd && one.state === 'exited' && one.exitCode === 0)
		return [];
	if (one.state !== 'running') {
		return [{ message: `${one.name} does not run`, expected: 'running', observed: state || 'no state' }];
	}
	if (one.health === '' || one.health === 'healthy')
		return [];
	return [{ message: `${one.name} is not healthy`, expected: 'healthy', observed: one.health }];
}
function containersIn(text) {
	try {
		const values = text.trim().startsWith('[')
			? JSON.parse(text)
			: text
				.split('\n')
				.filter((line) => line.trim() !== '')
				.map((line) => JSON.parse(line));
		return values.map((value) => {
			const one = value;
			const field = (key) => (0,bounded .Mm)(String(one[key] ?? ''), 100);
			return {
				service: field('Service'),
				name: field('Name') || field('Service'),
				state: field('State').toLowerCase(),
				health: field('Health').toLowerCase(),
				exitCode: Number(one.ExitCode ?? 0),
			};
		});
	}
	catch {
		return undefined;
	}
}

;




const firewallActive = defineVerifier({
	schema: (0,fields .O2)({ sudo: schemas .zMY().optional() }),
	steps: ({ sudo }) => [
		['ufw', 'status'],
		['firewall-cmd', '--state'],
		['nft', 'list', 'ruleset'],
		['iptables', '-S', 'INPUT'],
	].map((program) => asRoot(sudo, program)),
	judge: ([ufw, firewalld, nft, iptables]) => {
		const states = {
			ufw: stateOf(ufw, (text) => /^Status: active$/m.test(text) ? true : /^Status: inactive$/m.test(text) ? false : undefined),
			firewalld: firewalldState(firewalld),
			nftables: stateOf(nft, refusesByNft),
			iptables: stateOf(iptables, refusesByIptables),
		};
		const of = (state) => Object.keys(states).filter((name) => states[name] === state);
		if (of('active').length > 0)
			return [];
		const expected = 'an active firewall that refuses what is not allowed';
		const observed = Object.entries(states)
			.map(([name, state]) => `${name} ${state}`)
			.join(', ');
		if (of('unknown').length > 0 || of('inactive').length === 0) {
			const message = of('unknown').length > 0 ? `${few(of('unknown'))} may not be asked` : 'No firewall program is there';
			const fix = 'Firewalls are shown to root only: allow the account these commands by sudoers without a password and set `with: { sudo: true }`.';
			return of('unknown').length > 0
				? [{ message, expected, observed, fix, inconclusive: true }]
				: [{ message, expected, observed }];
		}
		return [{ message: 'No firewall is active', expected, observed }];
	},
});
function stateOf(result, isActive) {
	if (!result || isMissing(result))
		return 'missing';
	if (result.code !== 0 || result.truncated)
		return 'unknown';
	const active = isActive(result.stdout);
	if (active === undefined)
		return 'unknown';
	return active ? 'active' : 'inactive';
}
function firewalldState(result) {
	if (!result || isMissing(result))
		return 'missing';
	if (/^running$/m.test(result.stdout))
		return 'active';
	return /not running/.test(result.stdout + result.stderr) && !isDenied(result) ? 'inactive' : 'unknown';
}
function isMissing(result) {
	return result.missing || (result.argv[0] === 'sudo' && /command not found/.test(result.stderr));
}
function refusesByNft(ruleset) {
	const chains = ruleset.matchAll(/chain \S+ \{([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}/g);
	return [...chains].some(([, body = '']) => {
		if (!/type filter hook input/.test(body))
			return false;
		return /policy drop;/.test(body) || /^[ \t]*(counter (packets \d+ bytes \d+ )?)?(drop|reject\b.*)$/m.test(body);
	});
}
function refusesByIptables(rules) {
	return /^-P INPUT DROP$/m.test(rules) || /^-A INPUT -j (DROP|REJECT\b.*)$/m.test(rules);
}

var regex = __webpack_require__(7950);
;
const faults = [
	/Traceback \(most recent call last\)/,
	/Unhandled(?:PromiseRejection| exception| rejection)/,
	/\(Use `node --trace-uncaught/,
	/triggerUncaughtException\(/,
	/^Exception in thread "/,
	/^panic: /,
	/^fatal error: /,
	/^thread '[^']{0,100}'.{0,40} panicked at /,
	/\bPHP (?:Fatal|Parse) error: /,
	/\bUncaught [\w\\.]{0,100}(?:Error|Exception)\b/,
	/\bCompleted 5\d\d\b/,
	/^(?:\[[\w-]{1,64}\] ?){0,4}(?:[A-Z]\w{0,60}::){1,6}[A-Z]\w{0,60} \([^\d)]/,
	/^(?:\[[\w-]{1,64}\] ?){0,4}[A-Z]\w{0,60}Error \([^\d)]/,
	/\.rb:\d{1,6}:in .{1,200}\([\w:]{1,100}(?:Error|Exception)\)$/,
	/\bHTTP\/[\d.]{1,5}" 5\d\d\b/,
];
const log_errors_levels = [
	/\[(?:error|crit|alert|emerg|fatal|critical)\]/,
	/\b(?:level|severity|levelname|lvl)"?\s?[:=]\s?"?(?:error|fatal|critical|panic|ERROR|FATAL|CRITICAL)\b/,
	/^(?:error|fatal|crit|critical|alert|emerg|emergency): /,
	/^(?:ERRO|FATA|PANI)\[/,
	/^[EF]\d{4} \d\d:\d\d:/,
	/^(?:ERR|FTL)\]/,
	/^(?:fail|crit): [\w.]{1,200}\[\d{1,6}\]/,
];
const capitals = /\b(?:ERROR|CRITICAL|FATAL|PANIC|EMERGENCY|SEVERE)(?:[:\]|\s]|$)/;
const lookalike = /\b0 ERRORS?\b|\b(?:ERROR|FATAL)[ _](?:COUNT|RATE|LOG)|\b[lL]og(?:ging)?[ _-]?[lL]evel\b/;
const milder = /\b(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING)\b|\b(?:level|severity|lvl)="?(?:trace|debug|info|notice|warn)|^(?:info|warn|warning|http|verbose|debug|silly): /;
const exception = /^(?:Uncaught )?(?:[a-z_][\w$]{0,60}\.){0,12}(?:[A-Z][\w$.]{0,100})?(?:Error|Exception)(?: \[\w{1,100}\])?(?::|$)/;
const log_errors_frame = /^\s{1,20}at \S/;
const mostBetween = 3;
function bare(line) {
	return line
		.replace(/\u001b\[[\d;]{0,20}m/g, '')
		.replace(/^\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]?)?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?[ \t]{0,4}/, '');
}
function tellsOfError(line) {
	const text = bare(line);
	const structured = levelOfJson(text);
	if (structured !== null)
		return structured;
	if (faults.some((one) => one.test(text)))
		return true;
	if (lookalike.test(text))
		return false;
	if (log_errors_levels.some((one) => one.test(text)))
		return true;
	const at = text.search(capitals);
	const mild = text.search(milder);
	return at >= 0 && !(mild >= 0 && mild < at);
}
function isErrorAt(lines, at) {
	const line = lines[at] ?? '';
	if (tellsOfError(line))
		return true;
	if (!exception.test(bare(line)))
		return false;
	const above = lines[at - 1];
	if (above !== undefined && tellsOfError(above))
		return false;
	for (let below = at + 1; below <= at + 1 + mostBetween; below++) {
		const next = bare(lines[below] ?? '');
		if (log_errors_frame.test(next))
			return true;
		if (next === '' || exception.test(next) || tellsOfError(next))
			return false;
	}
	return false;
}
const errorLevels = new Set([
	'error',
	'err',
	'fatal',
	'critical',
	'crit',
	'alert',
	'emerg',
	'emergency',
	'panic',
	'dpanic',
	'severe',
]);
const errorNumbers = new Set([50, 60]);
function levelOfJson(line) {
	if (!line.startsWith('{'))
		return null;
	let fields;
	try {
		fields = JSON.parse(line);
	}
	catch {
		return null;
	}
	const of = (...names) => names.map((name) => fields[name]).find((value) => value !== undefined);
	const status = of('status', 'statusCode', 'status_code', 'DownstreamStatus');
	if (typeof status === 'number' && status >= 500 && status < 600)
		return true;
	const level = of('level', 'severity', 'levelname', 'log.level', 'lvl', 'Level', '@l');
	if (typeof level === 'number' && of('short_message') !== undefined)
		return level <= 3;
	if (typeof level === 'number')
		return errorNumbers.has(level);
	return typeof level === 'string' ? errorLevels.has(level.toLowerCase()) : null;
}

;
const strange = /\breadiness-(?:missing|[0-9a-f]{16})\b|"readiness-"\.{3}|\/%c0(?![\w%])/i;
const shortestRun = 8;
const traceBegin = /^(?:Traceback \(most recent call last\)|During handling of |The above exception |Caused by: )/;
function withoutOwnLines(lines, marks, isError) {
	const requests = new Set(marks.refused.map((path) => `GET ${path}`));
	const isOwn = (line) => {
		if (line.includes(marks.userAgent) || strange.test(line))
			return true;
		if (marks.run.length >= shortestRun && hasWord(line, marks.run))
			return true;
		const request = /"(GET \S{1,500}) HTTP\//.exec(line)?.[1];
		return request !== undefined && requests.has(request);
	};
	let below = 'others';
	return lines.filter((line) => {
		if (below !== 'others') {
			if (traceBegin.test(line)) {
				below = 'trace';
				return false;
			}
			if (/^\s/.test(line))
				return false;
			if (below === 'trace' && !isOwn(line) && /^[\w.]{1,200}(?::|$)/.test(line)) {
				below = 'error';
				return false;
			}
		}
		const own = isOwn(line);
		below = own && isError(line) ? 'error' : 'others';
		return !own;
	});
}
function hasWord(line, word) {
	for (let at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + 1)) {
		if (!/[\w-]/.test(line.charAt(at - 1)) && !/[\w-]/.test(line.charAt(at + word.length)))
			return true;
	}
	return false;
}

;








const mostShown = 3;
const logsWithoutErrors = defineVerifier({
	schema: inContainer({
		unit: schemas .YjP()
			.regex(/^[\w@.:-]+$/, 'expected the name of a systemd unit')
			.optional(),
		since: schemas .YjP()
			.regex(/^\d+[smh]$/, 'expected 90s, 15m or 2h')
			.default('15m'),
		match: schemas .YOg(schema .T1).min(1).optional(),
		ignore: schemas .YOg(schema .y_).default([]),
		'at-most': schemas .Whr().min(0).default(0),
	}).refine((value) => (value.service === undefined) !== (value.unit === undefined), 'give `service` (Docker Compose) or `unit` (systemd)'),
	steps: ({ service, unit, compose, since }) => unit === undefined
		? [[...composeCommand(compose), 'logs', '--no-color', '--no-log-prefix', '--since', since, service ?? '']]
		: [
			['journalctl', '--unit', unit, '--since', `-${since}`, '--output', 'cat', '--no-pager', '--quiet'],
			['systemctl', 'show', '--property=LoadState', '--', unit],
		],
	judge: ([result, known], { match, ignore, 'at-most': most, since, unit }, own) => {
		const fault = unanswered(result);
		const cut = result?.truncated === true && result.code === 0;
		if (fault && !cut)
			return [fault];
		const wanted = match?.map((source) => (0,regex .t)(source));
		const isKnown = (line) => ignore.some((text) => line.includes(text));
		const isError = (line) => !isKnown(line) && (wanted ? wanted.some((one) => one.test(line)) : tellsOfError(line));
		const lines = (result?.stdout ?? '').split(/\r?\n/).filter((line) => line.trim() !== '');
		const others = withoutOwnLines(lines, own, isError);
		const errors = others.filter((line, at) => (wanted ? isError(line) : isErrorAt(others, at) && !isKnown(line)));
		const expected = most === 0 ? 'no line that tells of an error' : `at most ${most} such lines`;
		if (errors.length > most) {
			const shown = errors.slice(0, mostShown).map((line) => (0,show .Kb)(line));
			const message = `The logs of the last ${since} hold ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}`;
			return shown.map((observed, index) => ({
				message: index === 0 ? message : 'Another line of those',
				expected,
				observed,
				level: index === 0 ? 'error' : 'info',
			}));
		}
		if (fault)
			return [fault];
		if (lines.length > 0)
			return [];
		const unknown = unit === undefined ? undefined : unknownUnit(unit, known);
		if (unknown)
			return [unknown];
		return [
			{
				message: `Nothing was logged in the last ${since}`,
				expected: 'lines to judge',
				observed: 'none',
				level: 'info',
			},
		];
	},
});
function unknownUnit(unit, shown) {
	const fault = unanswered(shown);
	if (fault)
		return fault;
	if (!/^LoadState=not-found$/m.test(shown?.stdout ?? ''))
		return undefined;
	return {
		message: `There is no unit ${unit}`,
		expected: 'the name of a unit of systemd',
		observed: 'not found',
		inconclusive: true,
	};
}

;


const migrations_schema = inContainer({ program: argv.optional() });
function steps(usual, ...args) {
	return (params) => [within(params, [...(params.program ?? usual), ...args])];
}
function pending(open) {
	if (open.length === 0)
		return [];
	const message = open.length === 1 ? '1 migration is not applied' : `${open.length} migrations are not applied`;
	return [{ message, expected: 'every migration applied', observed: few(open) }];
}
function unreadable(result) {
	const observed = result ? endOf(result) : 'nothing';
	return { message: 'The list of migrations cannot be read', expected: 'a list', observed, inconclusive: true };
}
const railsMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: steps(['bin/rails'], 'db:migrate:status'),
	judge: ([result]) => {
		if (result && /Schema migrations table does not exist/i.test(result.stdout + result.stderr)) {
			return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }];
		}
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const rows = [...(result?.stdout ?? '').matchAll(/^[ \t]*(up|down)[ \t]+(\d+)[ \t](.*)$/gm)];
		if (rows.length === 0)
			return [unreadable(result)];
		const lost = rows.filter(([, , , name]) => /NO FILE/.test(name ?? ''));
		const open = rows.filter(([, state]) => state === 'down').map(([, , id]) => id ?? '');
		const unknown = {
			message: 'The database is ahead of the code',
			expected: 'a file for every applied migration',
			observed: few(lost.map(([, , id]) => id ?? '')),
			level: 'warning',
		};
		return [...pending(open), ...(lost.length > 0 ? [unknown] : [])];
	},
});
const laravelMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: steps(['php', 'artisan'], 'migrate:status', '--no-ansi'),
	judge: ([result]) => {
		if (result && /Migration table not found/i.test(result.stdout + result.stderr)) {
			return [{ message: 'No migration was ever applied', expected: 'every migration applied', observed: 'no table' }];
		}
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const text = result?.stdout ?? '';
		const lines = [...text.matchAll(/^[ \t]*(\S+) \.\..*\b(Ran|Pending)[ \t\r]*$/gm)].map(([, name, state]) => ({
			name,
			ran: state === 'Ran',
		}));
		const table = [...text.matchAll(/^\|\s*(Yes|No)\s*\|\s*(\S+)/gm)].map(([, state, name]) => ({
			name,
			ran: state === 'Yes',
		}));
		const all = [...lines, ...table];
		if (all.length === 0)
			return [unreadable(result)];
		return pending(all.filter(({ ran }) => !ran).map(({ name }) => name ?? ''));
	},
});
const prismaMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: steps(['npx', '--no-install', 'prisma'], 'migrate', 'status'),
	judge: ([result]) => {
		const fault = unanswered(result, [0, 1]);
		if (fault)
			return [fault];
		const text = `${result?.stdout}\n${result?.stderr}`;
		if (result?.code === 0 && /Database schema is up to date/i.test(text))
			return [];
		const failed = /following migrations? have failed:\s*\n(\S+(?:\n\S+)*)/i.exec(text)?.[1];
		if (failed !== undefined) {
			const observed = few(failed.trim().split(/\s+/));
			return [{ message: 'A migration has failed', expected: 'every migration applied', observed }];
		}
		const open = /following migrations? have not yet been applied:\s*\n(\S+(?:\n\S+)*)/i.exec(text)?.[1];
		if (open !== undefined)
			return pending(open.trim().split(/\s+/));
		if (/database is not managed by Prisma Migrate|have diverged|different from your local/i.test(text)) {
			return [
				{ message: 'The database and the migrations differ', expected: 'the same history', observed: 'another one' },
			];
		}
		return [unreadable(result)];
	},
});
const alembicMigrationsApplied = defineVerifier({
	schema: migrations_schema,
	steps: (params) => ['current', 'heads'].map((word) => within(params, [...(params.program ?? ['alembic']), word])),
	judge: ([current, heads]) => {
		const fault = unanswered(current) ?? unanswered(heads);
		if (fault)
			return [fault];
		const ids = (result) => [
			...(result?.stdout ?? '').matchAll(/^([0-9a-zA-Z_]+)(?: \((?:head|mergepoint|branchpoint|effective)[^\n()]*\))*[ \t]*$/gm),
		].map(([, id]) => id ?? '');
		const [now, wanted] = [ids(current), ids(heads)];
		if (wanted.length === 0)
			return [unreadable(heads)];
		const open = wanted.filter((id) => !now.includes(id));
		if (open.length === 0)
			return [];
		const observed = now.length === 0 ? 'no revision' : `at ${few(now)}`;
		return [{ message: 'The database is not at the newest revision', expected: `at ${few(wanted)}`, observed }];
	},
});

;





const nginxConfigValid = defineVerifier({
	schema: inContainer({ sudo: schemas .zMY().optional(), file: schemas .YjP().min(1).optional() }),
	steps: (params) => {
		const program = ['nginx', '-t', ...(params.file === undefined ? [] : ['-c', params.file])];
		return [within(params, params.service === undefined ? asRoot(params.sudo, program) : program)];
	},
	judge: ([result]) => {
		if (!result || result.missing)
			return [unanswered(result)].filter((fault) => fault !== undefined);
		const lines = result.stderr.split(/\r?\n/);
		const said = (level) => lines.filter((line) => level.test(line)).map((line) => (0,show .g$)(line));
		if (result.code === 0 && /test is successful/.test(result.stderr)) {
			return said(/\[warn\]/).map((line) => {
				const message = 'nginx warns about its configuration';
				return { message, expected: 'no warning', observed: (0,bounded .Mm)(line), level: 'warning' };
			});
		}
		const wrong = said(/\[emerg\]/);
		if (wrong.length > 0 && !wrong.every((line) => /Permission denied/.test(line))) {
			const message = 'nginx refuses its configuration';
			return [{ message, expected: 'a successful test', observed: (0,bounded .Mm)(wrong[0] ?? '') }];
		}
		const fix = isDenied(result)
			? {
				fix: 'nginx reads keys as root only: allow the account `nginx -t` by sudoers and set `with: { sudo: true }`.',
			}
			: {};
		const message = 'nginx did not test its configuration';
		return [{ message, expected: 'a successful test', observed: endOf(result), ...fix, inconclusive: true }];
	},
});

;




const percent = schemas .YjP()
	.regex(/^\d{1,2}(\.\d+)?%$/, 'expected a percentage such as 15%')
	.transform((text) => Number(text.slice(0, -1)))
	.refine((least) => least > 0, 'at least nothing is always free, so that it asserts nothing');
const sections = `echo '# memory'; cat /proc/meminfo; echo '# load'; cat /proc/loadavg; echo '# processors'; getconf _NPROCESSORS_ONLN`;
const resourcesFree = defineVerifier({
	schema: (0,fields .O2)({
		disk: percent.optional(),
		inodes: percent.optional(),
		memory: percent.optional(),
		'load-per-cpu': schemas .aig().positive().optional(),
		paths: argv.optional(),
	}).refine((value) => Object.keys(value).some((key) => key !== 'paths'), 'give at least one of disk, inodes, memory and load-per-cpu'),
	steps: ({ paths = [], ...wanted }) => [
		['df', '-P', '-k', ...(paths.length > 0 ? ['--', ...paths] : [])],
		['sh', '-c', sections],
		...(wanted.inodes === undefined ? [] : [['df', '-P', '-i', ...(paths.length > 0 ? ['--', ...paths] : [])]]),
	],
	judge: ([space, facts, inodes], { disk, inodes: freeInodes, memory, 'load-per-cpu': load, paths }) => {
		const faults = [];
		const named = paths !== undefined;
		if (disk !== undefined)
			faults.push(...judgeDisks(space, disk, 'space', named));
		if (freeInodes !== undefined)
			faults.push(...judgeDisks(inodes, freeInodes, 'inodes', named));
		if (memory !== undefined)
			faults.push(...judgeMemory(facts, memory));
		if (load !== undefined)
			faults.push(...judgeLoad(facts, load));
		return faults;
	},
});
function judgeDisks(result, least, what, named) {
	const fault = unanswered(result, named ? [0] : [0, 1]);
	if (fault)
		return [fault];
	const rows = (result?.stdout ?? '').matchAll(/^(\S+(?: \S+)*?)[ \t]+(\d+|-)[ \t]+(\d+)[ \t]+(\d+)[ \t]+(\d+%|-)[ \t]+(\/.*)$/gm);
	const disks = [...rows].flatMap(([, device = '', , used, free, , mount = '']) => {
		const real = named || mount === '/' || (device.startsWith('/') && !device.startsWith('/dev/loop'));
		const total = Number(used) + Number(free);
		return real && total > 0 ? [{ mount, free: (100 * Number(free)) / total }] : [];
	});
	if (disks.length === 0) {
		return [{ message: `df shows no disk for ${what}`, expected: 'at least one', observed: 'none', inconclusive: true }];
	}
	return disks
		.filter(({ free }) => free < least)
		.map(({ mount, free }) => ({
		message: `${mount} has too few ${what === 'space' ? 'free bytes' : 'free inodes'}`,
		expected: `at least ${least}% free`,
		observed: `${round(free)}% free`,
	}));
}
function judgeMemory(result, least) {
	const read = (key) => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(result?.stdout ?? '')?.[1]);
	const free = (100 * read('MemAvailable')) / read('MemTotal');
	if (Number.isNaN(free))
		return [unknown('memory', result)];
	if (free >= least)
		return [];
	return [
		{ message: 'Too little memory is free', expected: `at least ${least}% available`, observed: `${round(free)}%` },
	];
}
function judgeLoad(result, most) {
	const text = result?.stdout ?? '';
	const load = Number(/^# load\n\S+ (\d+\.\d+) /m.exec(text)?.[1]);
	const processors = Number(/^# processors\n(\d+)/m.exec(text)?.[1]);
	const each = load / processors;
	if (Number.isNaN(each) || processors === 0)
		return [unknown('load', result)];
	if (each <= most)
		return [];
	const observed = `${round(each)} (load ${load} on ${processors})`;
	return [{ message: 'The load is too high', expected: `at most ${most} for each processor`, observed }];
}
function unknown(what, result) {
	const observed = result?.code === 0 ? 'nothing' : `exit code ${result?.code}`;
	return {
		message: `The machine does not tell its ${what}`,
		expected: 'Linux with /proc',
		observed,
		inconclusive: true,
	};
}
function round(value) {
	return Math.round(value * 10) / 10;
}

;







const unitName = schemas .YjP().regex(/^[\w@.:\\-]+$/, 'expected the name of a systemd unit');
const properties = [
	'Id',
	'LoadState',
	'ActiveState',
	'SubState',
	'UnitFileState',
	'Result',
	'NextElapseUSecRealtime',
	'NextElapseUSecMonotonic',
	'ExecStart',
];
function systemd_show(units) {
	return ['systemctl', 'show', '--no-pager', `--property=${properties.join(',')}`, '--', ...units];
}
function unitsIn(result) {
	return (result?.stdout ?? '')
		.split(/\n\s*\n/)
		.map((block) => Object.fromEntries(block.split('\n').flatMap((line) => {
		const at = line.indexOf('=');
		return at > 0 ? [[line.slice(0, at), line.slice(at + 1)]] : [];
	})))
		.filter((unit) => unit.Id !== undefined);
}
function systemd_stateOf(unit) {
	if (!unit)
		return 'not shown';
	return unit.LoadState === 'not-found' ? 'no such unit' : `${unit.ActiveState} (${unit.SubState})`;
}
const systemdServiceActive = defineVerifier({
	schema: (0,fields .O2)({ unit: (0,fields .Pl)(unitName), enabled: schemas .zMY().optional() }),
	steps: ({ unit }) => [systemd_show(unit.map(asService))],
	judge: ([result], { unit, enabled }) => {
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const known = unitsIn(result);
		return unit.map(asService).flatMap((name) => {
			const one = known.find(({ Id }) => Id === name) ?? known[unit.map(asService).indexOf(name)];
			if (one?.ActiveState !== 'active') {
				return [{ message: `${name} is not active`, expected: 'active', observed: systemd_stateOf(one) }];
			}
			if (enabled === undefined ||
				enabled === /^(enabled|enabled-runtime|static|alias|generated)$/.test(one.UnitFileState ?? ''))
				return [];
			const expected = enabled ? 'enabled' : 'not enabled';
			return [
				{
					message: `${name} is not ${enabled ? 'started with the machine' : 'kept from starting'}`,
					expected,
					observed: one.UnitFileState || 'unknown',
				},
			];
		});
	},
});
function asService(name) {
	return /\.[a-z]+$/.test(name) ? name : `${name}.service`;
}
const systemdTimerActive = defineVerifier({
	schema: (0,fields .O2)({ timer: unitName, line: schema .y_.optional(), service: unitName.optional() }),
	steps: ({ timer, service }) => [systemd_show([asTimer(timer), asService(service ?? timer.replace(/\.timer$/, ''))])],
	judge: ([result], { timer, line }) => {
		const fault = unanswered(result);
		if (fault)
			return [fault];
		const name = asTimer(timer);
		const known = unitsIn(result);
		const one = known.find(({ Id }) => Id === name);
		if (!one || !isScheduled(one)) {
			const observed = one?.ActiveState === 'active' ? 'active, without a next time' : systemd_stateOf(one);
			return [{ message: `${name} is not scheduled`, expected: 'an active timer with a next time', observed }];
		}
		const job = known.find(({ Id }) => Id !== name);
		if (line === undefined || job?.ExecStart?.includes(line))
			return [];
		return [{ message: `${name} runs something else`, expected: `a service that runs ${line}`, observed: systemd_stateOf(job) }];
	},
});
function asTimer(name) {
	return name.endsWith('.timer') ? name : `${name}.timer`;
}
function isScheduled(unit) {
	const next = [unit.NextElapseUSecRealtime, unit.NextElapseUSecMonotonic];
	return unit.ActiveState === 'active' && next.some((time) => !!time && !/^(0|infinity|n\/a)$/.test(time));
}
const renewalTimers = [
	'certbot.timer',
	'certbot-renew.timer',
	'snap.certbot.renew.timer',
	'acme.timer',
	'acme-renew.timer',
	'dehydrated.timer',
	'lego.timer',
	'lego-renew.timer',
];
const renewals = [
	[/\b(?:certbot|letsencrypt|lego)\b/, /\brenew/],
	[/\bacme\.sh\b/, /--(?:cron|renew-all)/],
	[/\bdehydrated\b/, /-c\b|--cron/],
	[/\buacme\b/, /(?:)/],
];
function renews(line) {
	return renewals.some(([program, word]) => {
		const found = program.exec(line);
		return found !== null && word.test(line.slice(found.index + found[0].length));
	});
}
const certificateRenewalScheduled = defineVerifier({
	schema: (0,fields .O2)({
		line: schema .y_.optional(),
		timer: unitName.optional(),
		sudo: schemas .zMY().optional(),
	}),
	steps: ({ timer, sudo }) => [
		systemd_show(timer === undefined ? renewalTimers : [asTimer(timer)]),
		asRoot(sudo, ['crontab', '-l']),
		systemCrontabs,
	],
	judge: ([timers, own, system], { line }) => {
		if (timers?.code === 0 && unitsIn(timers).some(isScheduled))
			return [];
		const withSystemd = timers !== undefined && !timers.missing && timers.code === 0;
		const jobs = cronLines(`${own?.stdout ?? ''}\n${system?.stdout ?? ''}`)
			.filter(({ command }) => !(withSystemd && /!\s+-d\s+\/run\/systemd\/system/.test(command)))
			.filter(({ schedule }) => schedule !== '@reboot');
		if (jobs.some(({ command }) => (line === undefined ? renews(command) : command.includes(line))))
			return [];
		const unknown = [
			...(timers && !timers.missing ? [unanswered(timers)] : []),
			...(own && !own.missing && !hasNoCrontab(own) ? [unanswered(own)] : []),
		].filter((fault) => fault !== undefined);
		if (timers?.missing && own?.missing)
			return [unanswered(own)].filter((fault) => fault !== undefined);
		if (unknown.length > 0)
			return unknown.slice(0, 1);
		const others = few(jobs.map(({ command }) => command.split(/\s+/)[0] ?? ''));
		const observed = others === '' ? 'no job and no timer' : `other jobs: ${others}`;
		return [{ message: 'Nothing renews the certificates', expected: 'a timer or a crontab line', observed }];
	},
});

;









const verifiers = {
	'django-migrations-applied': djangoMigrationsApplied,
	'django-superuser-exists': djangoSuperuserExists,
	'django-check-deploy': djangoCheckDeploy,
	'django-static-collected': djangoStaticCollected,
	'rails-migrations-applied': railsMigrationsApplied,
	'laravel-migrations-applied': laravelMigrationsApplied,
	'prisma-migrations-applied': prismaMigrationsApplied,
	'alembic-migrations-applied': alembicMigrationsApplied,
	'crontab-contains': crontabContains,
	'systemd-service-active': systemdServiceActive,
	'systemd-timer-active': systemdTimerActive,
	'certificate-renewal-scheduled': certificateRenewalScheduled,
	'firewall-active': firewallActive,
	'docker-installed': dockerInstalled,
	'compose-services-healthy': composeServicesHealthy,
	'nginx-config-valid': nginxConfigValid,
	'logs-without-errors': logsWithoutErrors,
	'resources-free': resourcesFree,
};
const verifierNames = Object.keys(verifiers);


  })

};
return { ids, modules };
})
