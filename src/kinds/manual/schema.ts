import { z } from 'zod'
import { duration, strict } from '../../check/schema/fields.ts'

const name = z.string().trim().min(1)

export const schema = strict({
  how: z.string().trim().min(1).meta({ description: 'What to do and what to write down' }),
  'valid-for': duration.optional().meta({
    description: 'How long a statement counts, in whole days',
    without: '`defaults.attestation.valid-for`, 90d',
  }),
  by: z
    .array(z.union([name, strict({ codeowners: name })], 'expected a name, or a map with `codeowners`'))
    .min(1, 'an empty list lets nobody attest')
    .optional()
    .meta({
      title: 'list of names',
      description:
        'Who may attest: names, logins or addresses as they stand in records and commits, teams (`@org/team`), `CODEOWNERS` for the owners of the checklist, or `codeowners: PATH` for those of a path',
      without: 'anybody',
    }),
  signer: z.enum(['anybody', 'not-deployer']).default('anybody').meta({
    description: 'Whether who runs or made the deployment may attest, and bots in records',
  }),
  evidence: z.enum(['required', 'optional']).default('optional').meta({
    description: 'Whether a link or path must be named; a path that is named must be there in any case',
  }),
})

export type Config = z.output<typeof schema>
