import { stringify } from 'yaml'
import { pathOutputs, reportOutputs } from '../../src/run/action-outputs.ts'
import { describeOption, optionsOf } from '../../src/run/options.ts'
import { between, type Document, sentence } from './document.ts'
import { severalNote } from './options.ts'

/** action.yml: inputs from the table of options, outputs from the table of outputs. */
export const action: Document = {
  path: 'action.yml',
  text: (committed) =>
    between(between(committed, 'inputs', yaml('inputs', inputs())), 'outputs', yaml('outputs', outputs())),
}

function inputs(): object {
  return Object.fromEntries(
    optionsOf('action').map(([name, option]) => {
      const also = [severalNote(option), option.inAction].filter(Boolean).join('; ')
      const written =
        option.value === undefined ? `\`true\`: ${describeOption(option, also)}` : describeOption(option, also)
      const input = { description: withoutMarks(sentence(written)), required: false }
      return [name, option.actionDefault === undefined ? input : { ...input, default: option.actionDefault }]
    }),
  )
}

function outputs(): object {
  const counted = Object.entries(reportOutputs).map(([name, { description }]) => [name, description] as const)
  return Object.fromEntries(
    [...counted, ...Object.entries(pathOutputs)].map(([name, description]) => [
      name,
      { description: withoutMarks(sentence(description)) },
    ]),
  )
}

/** The marketplace shows these texts as they are. */
function withoutMarks(markdown: string): string {
  return markdown.replaceAll('`', '')
}

function yaml(key: string, value: object): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()
}
