import { expect, test } from '@jest/globals'
import { connectionPassword, passwordInJson } from '../../src/formats/connection-string.ts'

test.each([
  ['Host=db;Port=5432;Database=shop;Username=shop;Password=a=b', 'a=b'],
  ['Server=tcp:db.acme-store.io,1433; User ID=shop; PWD = "a;" ', undefined],
  ["Data Source=db;pwd='x y';", 'x y'],
  ['server=db;Integrated Security=true', undefined],
  ['theme=dark;password=1', undefined],
  ['Host=db;Password', undefined],
  ['postgres://shop:a@db/shop', undefined],
  ['', undefined],
])('%s', (text, password) => {
  expect(connectionPassword(text)).toBe(password)
})

test('a long text is none', () => {
  expect(connectionPassword(`Host=db;Password=${'x'.repeat(9000)}`)).toBeUndefined()
})

test.each([
  ['{"host":"db","password":"a"}', 'a'],
  ['{"host":"db","pass":"b"}', 'b'],
  ['{"password":1}', undefined],
  ['{"password":"a"', undefined],
  ['{"passport":"a"}', undefined],
  ['["password"]', undefined],
  ['postgres://a:b@db', undefined],
])('%s', (text, password) => {
  expect(passwordInJson(text)).toBe(password)
})
