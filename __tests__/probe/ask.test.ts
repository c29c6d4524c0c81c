import { expect, test } from '@jest/globals'
import { Dismissed, Lanes } from '../../src/probe/ask.ts'

/** Tasks that end when they are told to, and those that were begun. */
function tasks() {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const task = (name: string) => (): Promise<string> => {
    begun.push(name)
    return new Promise((done) => ends.set(name, () => done(name)))
  }
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.()
    await new Promise((next) => setImmediate(next))
  }
  return { begun, task, end }
}

test('so many tasks of one name at a time, the others in order', async () => {
  const { begun, task, end } = tasks()
  const lanes = new Lanes(2)
  const all = ['a', 'b', 'c', 'd'].map((name) => lanes.run('host', task(name)))
  void lanes.run('other', task('other'))
  expect(begun).toEqual(['a', 'b', 'other'])
  await end('b')
  await end('a')
  expect(begun).toEqual(['a', 'b', 'other', 'c', 'd'])
  await end('c')
  await end('d')
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd'])
})

test('who would not wait longer than the silence has lasted is dismissed, who has more time is not', async () => {
  const { begun, task, end } = tasks()
  const lanes = new Lanes(1)
  void lanes.run('host', task('first'), 1000)
  const short = lanes.run('host', task('short'), 1000)
  const long = lanes.run('host', task('long'), 60_000)
  const endless = lanes.run('host', task('endless'))
  lanes.silent('host', 400)
  lanes.silent('another', 60_000)
  lanes.silent('host', 1000)
  await expect(short).rejects.toThrow(Dismissed)
  for (const name of ['first', 'long', 'endless']) await end(name)
  expect([await long, await endless, begun]).toEqual(['long', 'endless', ['first', 'long', 'endless']])
})

test('nothing is begun once the lanes are closed', async () => {
  const { begun, task, end } = tasks()
  const lanes = new Lanes(1)
  const first = lanes.run('host', task('first'))
  const waiting = lanes.run('host', task('waiting'))
  lanes.close()
  await expect(waiting).rejects.toThrow(Dismissed)
  await expect(lanes.run('host', task('late'))).rejects.toThrow(Dismissed)
  await end('first')
  expect([await first, begun]).toEqual(['first', ['first']])
})
