export const id = 1534;
export const ids = [1534];
export const modules = {

  13184:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  defineCheck)
  });
function defineCheck(kind) {
    return kind;
}


  }),

  71534:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  manual: () => (  manual)
});

var kind = __webpack_require__(13184);
;
const dayMs = 86_400_000;
function judge(attestation, config, scene) {
    const expected = config.how;
    if (!attestation) {
        const message = 'Nobody has attested this yet';
        return {
            status: 'pending',
            findings: [
                {
                    rule: 'manual/attested',
                    message,
                    expected,
                    observed: scene.refusedTick ?? 'no attestation',
                    fix: advice(config, scene),
                },
            ],
        };
    }
    if (!mayAttest(attestation, config)) {
        const message = `${attestation.by} may not attest this`;
        const expected = `a word of ${config.by?.join(', ')}`;
        return {
            status: 'pending',
            findings: [
                { rule: 'manual/attested', message, expected, observed: `attested by ${attestation.by} on ${attestation.on}` },
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
function mayAttest({ by, aliases = [] }, config) {
    const plain = (name) => name.replace(/^@/, '').trim().toLowerCase();
    const names = new Set([by, ...aliases].map(plain));
    return config.by === undefined || config.by.some((name) => names.has(plain(name)));
}
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

;
async function observe(_asked, _config, scene) {
    return scene.attestation ?? null;
}

;
function questions({ how }) {
    return { person: { action: 'ask', how } };
}

var schemas = __webpack_require__(12311);
var fields = __webpack_require__(79725);
;


const schema = (0,fields .O2)({
    how: schemas .YjP().trim().min(1).meta({ description: 'What to do and what to write down' }),
    'valid-for': fields .p0.optional().meta({
        description: 'How long a statement counts, in whole days',
        without: '`defaults.attestation.valid-for`, 90d',
    }),
    by: schemas .YOg(schemas .YjP().trim().min(1)).min(1, 'an empty list lets nobody attest').optional().meta({
        title: 'list of names',
        description: 'Who may attest: names, logins or addresses as they stand in records and commits',
        without: 'anybody',
    }),
    evidence: schemas .k5n(['required', 'optional']).default('optional').meta({
        description: 'Whether a link or path must be named',
    }),
});

;





const manual = (0,kind .q)({ kind: 'manual', schema: schema, asksPerson: true, questions: questions, observe: observe, judge: judge });


  })

};
