import { expect, test } from '@jest/globals'
import { bareImage, mountsOf, servicesOf } from '../../../src/formats/compose/services.ts'
import { get, readYaml, scalarText } from '../../../src/formats/yaml/nodes.ts'

const root = (text: string) => readYaml(text, 'a.yaml').root

test('services of later files lie over those of earlier ones', () => {
  const services = servicesOf([
    root('services: { web: { image: a, labels: [x=1] } }'),
    root('services: { web: { labels: { y: 2 } }, other: 7 }'),
    undefined,
    root('services: 3'),
  ])
  const web = services.get('web')
  expect([...services.keys()]).toEqual(['web'])
  expect(scalarText(get(web, 'image'))).toBe('a')
  expect(['x', 'y'].map((key) => scalarText(get(get(web, 'labels'), key)))).toEqual(['1', '2'])
})

test.each([
  ['docker.io/library/postgres:16', 'postgres'],
  ['hub.example:5000/Nginx@sha256:0123', 'nginx'],
  ['redis', 'redis'],
  ['', ''],
])('the bare name of %s', (image, name) => expect(bareImage(image)).toBe(name))

test('mounts, of paths and of volumes', () => {
  const web = servicesOf([
    root(
      'services: { web: { volumes: ["./a:/b:ro", "data:/c", "/d", { type: bind, source: ./e, target: /f }, { type: volume, source: g, target: /h }] } }',
    ),
  ]).get('web')
  if (!web) throw new Error('no service')
  expect(mountsOf(web, null).map(({ source, target, bind }) => [source, target, bind])).toEqual([
    ['./a', '/b', true],
    ['data', '/c', false],
    ['', '/d', false],
    ['./e', '/f', true],
    ['g', '/h', false],
  ])
})
