(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 5657;
const ids = [5657];
const modules = {

  75657:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  workflowChanges: () => (  workflowChanges)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var work_tree = __webpack_require__(30369);
var parse = __webpack_require__(96713);
var placed = __webpack_require__(51309);
var record = __webpack_require__(9000);
;



const workflow_text = (value) => (typeof value === 'string' ? value.trim() : JSON.stringify(value ?? null));
const harmless = new Set(['report-directory', 'token', 'formats', 'sign-off', 'comment', 'previous-report']);
const strictness = ['never', 'error', 'warning'];
const rank = (failOn) => strictness.indexOf(failOn ?? 'error');
function weakens(name, before, after) {
	if (name === 'fail-on')
		return rank(before) < 0 || rank(after) < rank(before);
	return !harmless.has(name);
}
function readWorkflow(source, job) {
	const { value } = (0,parse .h)(source, 'workflow');
	const plain = value && (0,placed .oi)(value);
	if (!(0,record .u)(plain))
		return null;
	return { steps: stepsIn(plain).filter((step) => job === undefined || step.job === job), triggers: triggersOf(plain) };
}
function changesOfWorkflow(base, head) {
	if (base.steps.length === 0)
		return [];
	return [
		...base.steps.flatMap((step, at) => changesOfStep(step, head?.steps[at])),
		...differing(base.triggers, head?.triggers ?? {}).map(([name, from, to]) => 
		change('workflow-changed', `on.${name}`, from, to, from !== null)),
	];
}
function stepsIn(workflow) {
	const jobs = (0,record .u)(workflow.jobs) ? workflow.jobs : {};
	return Object.entries(jobs).flatMap(([job, body]) => {
		if (!(0,record .u)(body) || !Array.isArray(body.steps))
			return [];
		const all = body.steps;
		return all.flatMap((step) => ((0,record .u)(step) ? (gateStep(job, body, step) ?? []) : []));
	});
}
function gateStep(job, body, step) {
	const uses = typeof step.uses === 'string' ? step.uses : null;
	const isAction = uses !== null && /(?:^|\/)readiness-gate(?:@|$)|^\.\/?$/.test(uses);
	const runs = typeof step.run === 'string' &&
		/\breadiness\b(?:(?!\breadiness\b)[^\n])*\brun\b|dist\/index\.js(?:(?!dist\/index\.js)[^\n])*\brun\b/.test(step.run);
	if (!isAction && !runs)
		return null;
	const given = (0,record .u)(step.with) ? step.with : {};
	const inputs = isAction
		? Object.fromEntries(Object.entries(given).map(([name, value]) => [name.toLowerCase(), workflow_text(value)]))
		: { run: workflow_text(step.run) };
	const named = {
		if: step.if,
		'continue-on-error': step['continue-on-error'],
		'working-directory': step['working-directory'],
	};
	const ofJob = { 'job.if': body.if, 'job.continue-on-error': body['continue-on-error'] };
	const conditions = Object.entries({ ...named, ...ofJob }).filter(([, value]) => value !== undefined);
	return { job, uses, inputs, conditions: Object.fromEntries(conditions.map(([name, value]) => [name, workflow_text(value)])) };
}
function changesOfStep(from, to) {
	if (!to)
		return [change('workflow-changed', `jobs.${from.job}`, 'a step that runs the gate', null, true)];
	const uses = from.uses === to.uses ? [] : [change('workflow-changed', 'uses', from.uses, to.uses, true)];
	return [
		...differing(from.inputs, to.inputs).map(([name, before, after]) => change('input-changed', name, before, after, weakens(name, before, after))),
		...uses,
		...differing(from.conditions, to.conditions).map(([name, before, after]) => change('workflow-changed', name, before, after, true)),
	];
}
function triggersOf(workflow) {
	const on = workflow.on;
	if (typeof on === 'string')
		return { [on]: '{}' };
	if (Array.isArray(on))
		return Object.fromEntries(on.map((event) => [String(event), '{}']));
	return (0,record .u)(on)
		? Object.fromEntries(Object.entries(on).map(([event, filter]) => [event, workflow_text(filter ?? {})]))
		: {};
}
function differing(from, to) {
	const names = [...new Set([...Object.keys(from), ...Object.keys(to)])].sort();
	return names.filter((name) => from[name] !== to[name]).map((name) => [name, from[name] ?? null, to[name] ?? null]);
}
function change(kind, name, from, to, isWeaker) {
	const told = (value) => (value === null ? null : `${name}: ${value}`);
	return { change: kind, item: null, from: told(from), to: told(to), weakens: isWeaker };
}
function configRefOf({ steps }) {
	return steps.find(({ inputs }) => inputs['config-ref'] !== undefined)?.inputs['config-ref'];
}

;




const folder = '.github/workflows';
async function workflowChanges(top, base, env) {
	const named = /\/(\.github\/workflows\/[^@/]+\.ya?ml)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1];
	const paths = named === undefined ? await workflowsIn(top) : [named];
	const job = named === undefined ? undefined : env.GITHUB_JOB;
	const head = (0,work_tree ._E)(top);
	const changes = [];
	let configRef;
	for (const path of paths) {
		const [from, to] = [await textIn(base, path), await textIn(head, path)];
		if (from === undefined)
			continue;
		const there = readWorkflow(from, job);
		if (there)
			changes.push(...changesOfWorkflow(there, readWorkflow(to ?? '', job)));
		configRef = (there && configRefOf(there)) ?? configRef ?? null;
	}
	return { changes, configRef };
}
async function workflowsIn(top) {
	const names = await (0,promises_.readdir)((0,external_node_path_.join)(top, folder)).catch(() => []);
	return names
		.filter((name) => /\.ya?ml$/.test(name))
		.sort()
		.slice(0, 100)
		.map((name) => `${folder}/${name}`); 
}
async function textIn(tree, path) {
	const entry = await tree.read(path);
	return entry.kind === 'file' ? entry.bytes.toString('utf8') : undefined;
}


  }),

  9000: shared[9000]

};
return { ids, modules };
})
