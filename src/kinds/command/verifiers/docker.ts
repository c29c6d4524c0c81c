import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { bounded } from '../../../secrecy/bounded.ts'
import { argv, composeCommand, container, few, isDenied, unanswered } from './program.ts'
import { defineVerifier, type Fault, type StepResult } from './verifier.ts'

const version = z.string().regex(/^\d+(\.\d+)*$/, 'expected a quoted version such as "24.0"')

/** Runs `docker version` and `docker compose version`; judges that both answer, the daemon among them. */
export const dockerInstalled = defineVerifier({
  schema: strict({
    docker: version.optional(),
    compose: version.optional().meta({ description: 'Least version of Docker Compose, quoted', examples: ['2.20'] }),
  }),
  steps: () => [
    ['docker', 'version', '--format', '{{.Server.Version}}'],
    ['docker', 'compose', 'version', '--short'],
  ],
  judge: ([docker, compose], least) => [
    ...judgeVersion('Docker', docker, least.docker),
    ...(docker?.missing ? [] : judgeVersion('Docker Compose', compose, least.compose)),
  ],
})

function judgeVersion(name: string, result: StepResult | undefined, least: string | undefined): Fault[] {
  const expected = least === undefined ? 'a version' : `at least ${least}`
  if (result?.missing) return [{ message: `${name} is not installed`, expected, observed: 'no such program' }]
  if (
    result &&
    result.code !== 0 &&
    /is not a docker command|unknown (command|flag|shorthand flag)/i.test(result.stderr)
  ) {
    return [{ message: `${name} is not installed`, expected, observed: 'docker does not know `compose`' }]
  }
  if (result && result.code !== 0 && isDenied(result)) {
    const fault = {
      message: `${name} may not be asked`,
      expected,
      observed: 'permission denied',
      inconclusive: true as const,
    }
    return [{ ...fault, fix: 'Add the account to the group `docker`, or run the gate as one that is in it.' }]
  }
  if (result && /cannot connect to the docker daemon/i.test(result.stderr)) {
    return [{ message: 'The Docker daemon does not run', expected, observed: 'no answer from the daemon' }]
  }
  const fault = unanswered(result)
  if (fault) return [fault]
  const found = /(\d+(?:\.\d+)*)/.exec(result?.stdout ?? '')?.[1]
  if (found === undefined) {
    return [{ message: `${name} did not say its version`, expected, observed: 'no version', inconclusive: true }]
  }
  if (least === undefined || compareVersions(found, least) >= 0) return []
  return [{ message: `${name} is too old`, expected, observed: found }]
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)]
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

interface Container {
  readonly service: string
  readonly name: string
  readonly state: string
  readonly health: string
  readonly exitCode: number
}

/** Runs `docker compose ps --all --format json`; judges that every container runs and that those with a health check are healthy. */
export const composeServicesHealthy = defineVerifier({
  schema: strict({
    compose: container.compose,
    /** The services that must be there; without it, every one that has a container, except jobs that ended well. */
    services: argv.optional(),
  }),
  steps: ({ compose }) => [[...composeCommand(compose), 'ps', '--all', '--format', 'json']],
  judge: ([result], { services }) => {
    const fault = unanswered(result)
    if (fault) return [fault]
    const containers = containersIn(result?.stdout ?? '')
    if (containers === undefined) {
      const message = 'Docker Compose did not answer in JSON'
      const fix = 'Use Docker Compose 2.'
      return [{ message, expected: 'JSON', observed: 'something else', fix, inconclusive: true }]
    }
    const wanted = services ?? [...new Set(containers.map(({ service }) => service))]
    if (wanted.length === 0) {
      return [{ message: 'No container runs', expected: 'at least one', observed: 'none' }]
    }
    return wanted.flatMap((service): Fault[] => {
      const mine = containers.filter((one) => one.service === service)
      if (mine.length === 0) {
        const known = few([...new Set(containers.map((one) => one.service))])
        const observed = known === '' ? 'no container' : `containers of ${known}`
        return [{ message: `${service} has no container`, expected: 'a running container', observed }]
      }
      return mine.flatMap((one) => judgeContainer(one, services === undefined))
    })
  },
})

function judgeContainer(one: Container, jobsMayEnd: boolean): Fault[] {
  const state = one.state === 'exited' ? `exited with code ${one.exitCode}` : one.state
  if (jobsMayEnd && one.state === 'exited' && one.exitCode === 0) return []
  if (one.state !== 'running') {
    return [{ message: `${one.name} does not run`, expected: 'running', observed: state || 'no state' }]
  }
  if (one.health === '' || one.health === 'healthy') return []
  return [{ message: `${one.name} is not healthy`, expected: 'healthy', observed: one.health }]
}

/** One JSON array, or one object in each line; Docker Compose has printed both. */
function containersIn(text: string): Container[] | undefined {
  try {
    const values = text.trim().startsWith('[')
      ? (JSON.parse(text) as unknown[])
      : text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line) as unknown)
    return values.map((value) => {
      const one = value as Record<string, unknown>
      const field = (key: string): string => bounded(String(one[key] ?? ''), 100)
      return {
        service: field('Service'),
        name: field('Name') || field('Service'),
        state: field('State').toLowerCase(),
        health: field('Health').toLowerCase(),
        exitCode: Number(one.ExitCode ?? 0),
      }
    })
  } catch {
    return undefined
  }
}
