import { editorLine } from '../checklist/editor/line.ts'

/** What a workflow is written for. */
export interface Plan {
  /** The checkout's directory of the checklist, where that is not its top; null at the top. */
  readonly directory: string | null
  /** Whether the list is one that people tick: git then tells who did. */
  readonly hasDocument: boolean
  /** Path of the env file where the checkout lacks it, so that its text comes from a secret; else null. */
  readonly envFile: string | null
  /** Whether anything is asked before a deploy. */
  readonly isAskedBefore: boolean
  /** Path of the workflow itself, from the top of the repository. */
  readonly path: string
}

/** Name of the secret that holds the env file. */
export const envSecret = 'ENV_PRODUCTION'

/** A workflow with the gate as a required check, which a deploy calls before and after it. */
export function workflowText({ directory, hasDocument, envFile, isAskedBefore, path }: Plan): string {
  const calls = envFile === null ? '' : '#     secrets: inherit\n'
  const secret = envFile === null ? '' : `    secrets:\n      ${envSecret}:\n        required: false\n`
  const inputs = (phase: string): string =>
    [
      directory === null ? '' : `          working-directory: ${JSON.stringify(directory)}\n`,
      phase,
      envFile === null ? '' : `          env-content: \${{ secrets.${envSecret} }} # the text of ${oneLine(envFile)}\n`,
    ].join('')
  const before = inputs(isAskedBefore ? '          phase: pre-deploy\n' : '')
  const check = directory === null ? 'readiness' : `readiness (${oneLine(directory)})`
  return `# Require the check \`${check}\` for your production branch. A deploy calls this workflow before and after it:
#   before:
#     uses: ./${path}
${calls}#   deploy:
#     needs: before
#     # your deploy
#   after:
#     needs: deploy
#     uses: ./${path}
#     with: { deployed: true }
${calls}name: Readiness
on:
  pull_request:
  merge_group:
  workflow_call:
    inputs:
      deployed:
        description: Ask what is served now, rather than what is to be deployed
        type: boolean
        default: false
${secret}  workflow_dispatch:
    inputs:
      deployed:
        description: Ask what is served now, rather than what is to be deployed
        type: boolean
        default: false
permissions:
  contents: read # checkout
jobs:
  readiness: # no \`if\` here: GitHub counts a skipped job as a success
${directory === null ? '' : `    name: ${JSON.stringify(check)}\n`}    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          fetch-depth: ${hasDocument ? '0 # who ticked a box, and when' : '2 # the base of a pull request'}
          persist-credentials: false
      - name: Before a deploy
        if: \${{ !inputs.deployed }}
        uses: readiness-gate/readiness-gate@v1
${before === '' ? '' : `        with:\n${before}`}      - name: After a deploy
        if: \${{ inputs.deployed }}
        uses: readiness-gate/readiness-gate@v1
        with:
${inputs('          phase: post-deploy\n')}`
}

function oneLine(path: string): string {
  return path.replace(/\s+/g, ' ')
}

/** A file of attestations that says how one looks; no statement yet. */
export const attestations = `${editorLine('attestations')}# Who has seen an item done, and when; \`readiness attest ITEM --by NAME\` writes it.
# - { item: team-trained, by: rina, on: 2026-11-20, evidence: https://wiki.example.com/training }
[]
`
