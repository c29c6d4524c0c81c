import type { Draft } from '../../../check/kind.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { fitsSchema } from '../compare.ts'
import type { Answer, Misfit } from '../observation.ts'
import { readBody } from '../read.ts'

/** Says what of a body does not fit its JSON Schema. */
export function judgeSchema(answer: Answer, misfit: Misfit, label: string): Draft[] {
  if (fitsSchema(answer, misfit)) return []
  const about = { rule: 'http/schema', url: answer.url } as const
  const message = `${label}: the body does not fit the JSON Schema`
  if (answer.bodyFault !== null) {
    return [
      {
        ...about,
        rule: 'http/body-unread',
        message,
        expected: 'a body that can be read whole',
        observed: `a body that ${answer.bodyFault}`,
        inconclusive: true,
      },
    ]
  }
  const json = readBody(answer)
  if ('fault' in json) return [{ ...about, message, expected: 'JSON that fits the schema', observed: json.fault }]
  if (misfit === null) return []
  const observed = bounded(`not so at ${misfit.places.join(', ')}`)
  return [{ ...about, message, expected: bounded(misfit.wanted.join('; ')), observed }]
}
