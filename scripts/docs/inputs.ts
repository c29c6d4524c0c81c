import { commands, usageOf } from '../../src/cli/commands.ts'
import { pathOutputs, reportOutputs } from '../../src/run/action-outputs.ts'
import { describeOption, optionsOf, writtenOption } from '../../src/run/options.ts'
import { between, type Document, table } from './document.ts'
import { severalNote } from './options.ts'

/** docs/inputs.md: the tables of inputs and outputs, the commands, and the options that only `run` has. */
export const inputsPage: Document = {
  path: 'docs/inputs.md',
  text: (committed) => {
    const parts = { inputs: inputs(), outputs: outputs(), commands: commandList(), 'run-options': runOptions() }
    return Object.entries(parts).reduce((text, [name, content]) => between(text, name, content), committed)
  },
}

function inputs(): string {
  const rows = optionsOf('action').map(([name, option]) => {
    const also = [severalNote(option), option.inAction].filter(Boolean).join('; ')
    const written = option.doors.includes('run') ? writtenOption(name, option) : option.onCommand
    return [`\`${name}\``, written === undefined ? '–' : `\`${written}\``, describeOption(option, also)]
  })
  return table(['input', 'option', 'meaning'], rows)
}

function outputs(): string {
  const counted = Object.entries(reportOutputs).map(([name, { description }]) => [`\`${name}\``, description])
  const paths = Object.entries(pathOutputs).map(([name, description]) => [`\`${name}\``, description])
  return table(['output', 'meaning'], [...counted, ...paths])
}

function commandList(): string {
  const usages = Object.entries(commands).map(([name, command]) => [usageOf(name, command), command.summary] as const)
  const width = Math.max(...usages.map(([usage]) => usage.length))
  return ['```', ...usages.map(([usage, summary]) => `${usage.padEnd(width)}  ${summary}`), '```'].join('\n')
}

function runOptions(): string {
  const shared = optionsOf('action').map(([name]) => name)
  const rows = optionsOf('run')
    .filter(([name]) => !shared.includes(name))
    .map(([name, option]) => [`\`${writtenOption(name, option)}\``, describeOption(option, option.inCommand)])
  return table(['option of run', 'meaning'], rows)
}
