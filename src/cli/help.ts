import { version } from '../model/version.ts'
import { type Door, describeOption, type OptionName, optionsOf, writtenOption } from '../run/options.ts'
import { type Command, commands, usageOf } from './commands.ts'

/** Where descriptions begin, and the width that a line keeps to. */
const indent = 25
const width = 110

/** The help of the whole command line. */
export function help(): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(9)} ${summary}`)
  const check = optionsOf('check').map(([name]) => name)
  return `readiness ${version}: a production-readiness gate

Usage: readiness COMMAND [options]

${list.join('\n')}

Options of run and check:
${optionLines('check').join('\n')}
Options of run:
${optionLines('run', check).join('\n')}

\`readiness COMMAND --help\` has the options of one command.
`
}

/** The help of one command. */
export function helpOf(name: string, command: Command): string {
  const options = command.door === undefined ? [] : ['', 'Options:', ...optionLines(command.door)]
  return `${[`Usage: ${usageOf(name, command)}`, '', ...wrap(`${command.summary}.`, 0), ...options].join('\n')}\n`
}

function optionLines(door: Door, but: readonly OptionName[] = []): string[] {
  return optionsOf(door)
    .filter(([name]) => !but.includes(name))
    .flatMap(([name, option]) => {
      const head = `  ${writtenOption(name, option)}`
      const text = wrap(plain(describeOption(option, option.inCommand)), indent)
      const [first = '', ...rest] = text
      const fits = head.length < indent - 1
      return fits ? [head.padEnd(indent) + first.trimStart(), ...rest] : [head, ...text]
    })
}

/** Markdown without the marks around single words; command lines keep theirs. */
function plain(markdown: string): string {
  return markdown.replace(/`([^`\s]+)`/g, '$1')
}

function wrap(text: string, column: number): string[] {
  const lines: string[] = []
  let line = ''
  // A command line in backticks stays on one line.
  for (const word of text.match(/(?:`[^`]*`|\S)+/g) ?? []) {
    if (line !== '' && column + line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => ' '.repeat(column) + one)
}
