import { z } from 'zod'
import { strict } from '../../../check/schema/fields.ts'
import { argv, unanswered } from './program.ts'
import { defineVerifier, type Fault, type StepResult } from './verifier.ts'

const percent = z
  .string()
  .regex(/^\d{1,2}(\.\d+)?%$/, 'expected a percentage such as 15%')
  .transform((text) => Number(text.slice(0, -1)))
  .refine((least) => least > 0, 'at least nothing is always free, so that it asserts nothing')

const sections = `echo '# memory'; cat /proc/meminfo; echo '# load'; cat /proc/loadavg; echo '# processors'; getconf _NPROCESSORS_ONLN`

/** Runs `df` for space and inodes and reads memory, load and processors from /proc; judges what is free. */
export const resourcesFree = defineVerifier({
  schema: strict({
    /** Free space at least, on every disk or on those of \`paths\`. */
    disk: percent.optional(),
    inodes: percent.optional(),
    /** Memory that programs can still get, at least. */
    memory: percent.optional(),
    /** Load of the last five minutes for each processor, at most. */
    'load-per-cpu': z.number().positive().optional(),
    paths: argv.optional(),
  }).refine(
    (value) => Object.keys(value).some((key) => key !== 'paths'),
    'give at least one of disk, inodes, memory and load-per-cpu',
  ),
  steps: ({ paths = [], ...wanted }) => [
    ['df', '-P', '-k', ...(paths.length > 0 ? ['--', ...paths] : [])],
    ['sh', '-c', sections],
    ...(wanted.inodes === undefined ? [] : [['df', '-P', '-i', ...(paths.length > 0 ? ['--', ...paths] : [])]]),
  ],
  judge: ([space, facts, inodes], { disk, inodes: freeInodes, memory, 'load-per-cpu': load, paths }) => {
    const faults: Fault[] = []
    const named = paths !== undefined
    if (disk !== undefined) faults.push(...judgeDisks(space, disk, 'space', named))
    if (freeInodes !== undefined) faults.push(...judgeDisks(inodes, freeInodes, 'inodes', named))
    if (memory !== undefined) faults.push(...judgeMemory(facts, memory))
    if (load !== undefined) faults.push(...judgeLoad(facts, load))
    return faults
  },
})

/** Reads `df -P`; without paths only what stands on a device, and the root. */
function judgeDisks(result: StepResult | undefined, least: number, what: string, named: boolean): Fault[] {
  // df ends with 1 when one of many cannot be asked; what it printed is still right, unless it was named.
  const fault = unanswered(result, named ? [0] : [0, 1])
  if (fault) return [fault]
  const rows = (result?.stdout ?? '').matchAll(
    /^(\S+(?: \S+)*?)[ \t]+(\d+|-)[ \t]+(\d+)[ \t]+(\d+)[ \t]+(\d+%|-)[ \t]+(\/.*)$/gm,
  )
  const disks = [...rows].flatMap(([, device = '', , used, free, , mount = '']) => {
    const real = named || mount === '/' || (device.startsWith('/') && !device.startsWith('/dev/loop'))
    const total = Number(used) + Number(free)
    return real && total > 0 ? [{ mount, free: (100 * Number(free)) / total }] : []
  })
  if (disks.length === 0) {
    return [{ message: `df shows no disk for ${what}`, expected: 'at least one', observed: 'none', inconclusive: true }]
  }
  return disks
    .filter(({ free }) => free < least)
    .map(({ mount, free }) => ({
      message: `${mount} has too few ${what === 'space' ? 'free bytes' : 'free inodes'}`,
      expected: `at least ${least}% free`,
      observed: `${round(free)}% free`,
    }))
}

function judgeMemory(result: StepResult | undefined, least: number): Fault[] {
  const read = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(result?.stdout ?? '')?.[1])
  const free = (100 * read('MemAvailable')) / read('MemTotal')
  if (Number.isNaN(free)) return [unknown('memory', result)]
  if (free >= least) return []
  return [
    { message: 'Too little memory is free', expected: `at least ${least}% available`, observed: `${round(free)}%` },
  ]
}

function judgeLoad(result: StepResult | undefined, most: number): Fault[] {
  const text = result?.stdout ?? ''
  const load = Number(/^# load\n\S+ (\d+\.\d+) /m.exec(text)?.[1])
  const processors = Number(/^# processors\n(\d+)/m.exec(text)?.[1])
  const each = load / processors
  if (Number.isNaN(each) || processors === 0) return [unknown('load', result)]
  if (each <= most) return []
  const observed = `${round(each)} (load ${load} on ${processors})`
  return [{ message: 'The load is too high', expected: `at most ${most} for each processor`, observed }]
}

function unknown(what: string, result: StepResult | undefined): Fault {
  const observed = result?.code === 0 ? 'nothing' : `exit code ${result?.code}`
  return {
    message: `The machine does not tell its ${what}`,
    expected: 'Linux with /proc',
    observed,
    inconclusive: true,
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
