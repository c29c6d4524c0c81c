/** A workflow with the gate as a required check of pull requests, as the README has it. */
export const requiredCheck = `name: Readiness
on:
  pull_request:
  merge_group:
permissions:
  contents: read # checkout
jobs:
  readiness:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: readiness-gate/readiness-gate@v1
        with:
          phase: pre-deploy
`

/** A file of attestations that says how one looks; no statement yet. */
export const attestations = `# yaml-language-server: $schema=https://raw.githubusercontent.com/readiness-gate/readiness-gate/v1/attestations.schema.json
# Who has seen an item done, and when; \`readiness attest ITEM --by NAME\` writes it.
# - { item: team-trained, by: rina, on: 2026-11-20, evidence: https://wiki.example.com/training }
[]
`
