import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { EOL } from 'node:os'
import { out } from '../probe/standard.ts'

/**
 * What a step of a job reads from its runner and says to it: the protocol of GitHub, "Workflow commands for GitHub
 * Actions". The toolkit speaks it as well, with a client for HTTP that is as large as a seventh of the gate.
 */

/** The text of an input as it was given, without white space around it; empty where it was not given. */
export function readInput(env: Readonly<Record<string, string | undefined>>, name: string): string {
  return (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

/**
 * A workflow command as one line, without its end: no text in it begins another one.
 * (actions/runner, src/Runner.Common/ActionCommand.cs: what is escaped in a message, and what besides in a property.)
 */
export function workflowCommand(
  name: string,
  properties: Readonly<Record<string, string | number | undefined>>,
  message: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeMessage(message)}`
}

/** Says a workflow command on standard output, where the runner reads them. */
export function sayCommand(...command: Parameters<typeof workflowCommand>): void {
  out.write(workflowCommand(...command) + EOL)
}

/**
 * Sets an output of the step.
 * @param path the file that the runner reads outputs from, `GITHUB_OUTPUT`; without it nobody would read them
 */
export function writeOutputValue(path: string | undefined, name: string, value: string): void {
  if (path) appendFileSync(path, outputEntry(name, value))
}

/** A name and its value as the runner reads them from a file: between lines that no value can hold. */
export function outputEntry(name: string, value: string): string {
  const delimiter = `ghadelimiter_${randomUUID()}`
  return [`${name}<<${delimiter}`, value, delimiter, ''].join(EOL)
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
