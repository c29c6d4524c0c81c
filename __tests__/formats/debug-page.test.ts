import { describe, expect, test } from '@jest/globals'
import { debugPage, stackTrace } from '../../src/formats/debug-page.ts'

const django = '<div id="summary"></div><p>you have <code>DEBUG = True</code> in your settings'
const trace = 'Traceback (most recent call last):\n  File "/srv/shop/views.py", line 3, in home\n'

describe('debug pages', () => {
  test('are named by their markup', () => {
    expect(debugPage({ status: 404, text: django })).toBe('the debug page of Django (DEBUG=True)')
    expect(debugPage({ status: 200, text: '<div id="djDebug">' })).toBe('the Django debug toolbar')
  })

  test('a manual that shows one is none', () => {
    expect(debugPage({ status: 200, text: django })).toBeNull()
    expect(debugPage({ status: 404, text: '<code>DEBUG = True</code>' })).toBeNull()
  })
})

describe('stack traces', () => {
  test('are named by their language', () => {
    expect(stackTrace({ status: 500, text: trace })).toBe('a stack trace of Python')
    expect(stackTrace({ status: 500, text: 'Error\n    at Object.<anonymous> (/srv/app.js:3:7)' })).toBe(
      'a stack trace of Node',
    )
  })

  test('count in error pages alone', () => {
    expect(stackTrace({ status: 200, text: trace })).toBeNull()
    expect(stackTrace({ status: 500, text: 'Traceback of a parcel' })).toBeNull()
  })
})
