export const id = 1534;
export const ids = [1534];
export const modules = {

/***/ 13184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ defineOld),
/* harmony export */   q: () => (/* binding */ defineCheck)
/* harmony export */ });
/** Declares a kind of check; all kinds have this one shape. */
function defineCheck(kind) {
    return kind;
}
/** A kind that still says in words what it would touch. */
function defineOld({ plan, observe, ...kind }) {
    return defineCheck({
        ...kind,
        questions: (config, scene) => plan(config, scene).map(({ action, target, on }) => action === 'ask'
            ? { action, how: target }
            : { action, later: target, atMost: Number.POSITIVE_INFINITY, ...(on !== undefined && { on }) }),
        observe: (_asked, config, world) => observe(config, world),
    });
}


/***/ }),

/***/ 71534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  manual: () => (/* binding */ manual)
});

// EXTERNAL MODULE: ./lib/check/kind.js
var kind = __webpack_require__(13184);
;// CONCATENATED MODULE: ./lib/kinds/manual/judge.js
const dayMs = 86_400_000;
/** Judges the newest statement: whether there is one, how old it is, what it names. Pure. */
function judge(attestation, config, scene) {
    const expected = config.how;
    if (!attestation) {
        const message = 'Nobody has attested this yet';
        return {
            status: 'pending',
            findings: [
                { rule: 'manual/attested', message, expected, observed: 'no attestation', fix: advice(config, scene) },
            ],
        };
    }
    const validUntil = lastDay(attestation, config['valid-for'] ?? scene.attestationMs);
    const result = resultOf(attestation, validUntil);
    const by = `attested by ${attestation.by} on ${attestation.on}`;
    if (validUntil < scene.now.toISOString().slice(0, 10)) {
        const message = `The attestation ended on ${validUntil}`;
        const findings = [{ rule: 'manual/fresh', message, expected, observed: by, fix: advice(config, scene) }];
        return { status: 'expired', findings, attestation: result };
    }
    if (config.evidence === 'required' && attestation.evidence === undefined && attestation.result === 'done') {
        const message = 'The attestation names no evidence';
        const findings = [
            { rule: 'manual/evidence', message, expected: 'a link or path as evidence', observed: by },
        ];
        return { status: 'pending', findings, attestation: result };
    }
    return { findings: [], attestation: result };
}
/** The last day on which it counts, through its end, UTC. */
function lastDay(attestation, validForMs) {
    const start = Date.parse(`${attestation.on}T00:00:00Z`);
    return new Date(start + Math.floor(validForMs / dayMs) * dayMs).toISOString().slice(0, 10);
}
function advice(config, scene) {
    const evidence = config.evidence === 'required' ? ', evidence: <link>' : '';
    const today = scene.now.toISOString().slice(0, 10);
    return `Then add to .github/readiness/attestations.yml: \`- { item: ${scene.item.id}, by: <your name>, on: ${today}${evidence}, result: done }\``;
}
function resultOf(attestation, validUntil) {
    const { by, on, result, evidence, note, commit } = attestation;
    return { by, on, result, evidence: evidence ?? null, note: note ?? null, commit: commit ?? null, validUntil };
}

;// CONCATENATED MODULE: ./lib/kinds/manual/observe.js
/** What people have answered lies in the repository and was read with the checklist. */
async function observe(_asked, _config, scene) {
    return scene.attestation ?? null;
}

;// CONCATENATED MODULE: ./lib/kinds/manual/questions.js
function questions({ how }) {
    return { person: { action: 'ask', how } };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(12311);
// EXTERNAL MODULE: ./lib/check/schema/fields.js
var fields = __webpack_require__(79725);
;// CONCATENATED MODULE: ./lib/kinds/manual/schema.js


const schema = (0,fields/* strict */.O2)({
    how: schemas/* string */.YjP().trim().min(1).meta({ description: 'What to do and what to write down' }),
    'valid-for': fields/* duration */.p0.optional().meta({
        description: 'How long a statement counts, in whole days',
        without: '`defaults.attestation.valid-for`, 90d',
    }),
    evidence: schemas/* enum */.k5n(['required', 'optional']).default('optional').meta({
        description: 'Whether a link or path must be named',
    }),
});

;// CONCATENATED MODULE: ./lib/kinds/manual/index.js





/** Asks a person: judges the newest attestation of the item. */
const manual = (0,kind/* defineCheck */.q)({ kind: 'manual', schema: schema, asksPerson: true, questions: questions, observe: observe, judge: judge });


/***/ })

};
