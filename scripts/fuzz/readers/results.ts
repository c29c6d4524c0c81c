import { goodResults } from '../../../__tests__/support/results.ts'
import { readResult } from '../../../src/formats/results/index.ts'
import { readXml } from '../../../src/formats/xml.ts'
import { type FuzzReaders, mebi } from '../reader.ts'

const { junit, ...asJson } = goodResults

const marks = [
  '<',
  '>',
  '</',
  '/>',
  '<a>',
  '</a>',
  '<a b="c"',
  '="',
  '"',
  "'",
  '&',
  ';',
  '&lt;',
  '&#',
  '&#x',
  '<!--',
  '-->',
]

/** Result files of other tools. */
export const resultReaders: FuzzReaders = {
  xml: {
    files: ['formats/xml.ts'],
    limit: 16 * mebi,
    samples: [junit],
    tokens: [...marks, '<![CDATA[', ']]>', '<?', '?>', '<!DOCTYPE', ' ', '\n', '=', 'a', ':'],
    read: (text) => readXml(text, { open: () => {}, close: () => {} }),
  },
  results: {
    files: [
      'formats/results/index.ts',
      'formats/results/reading.ts',
      ...['junit', 'sarif', 'zap', 'lighthouse', 'axe', 'k6', 'audits', 'trivy'].map(
        (name) => `formats/results/${name}.ts`,
      ),
    ],
    limit: 16 * mebi,
    samples: [junit, ...Object.values(asJson)],
    tokens: [
      ...marks,
      '<testcase',
      '<testsuite',
      '<failure/>',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      'null',
      '1',
      '-',
      '"HIGH"',
    ],
    refuses: ['Unreadable'],
    read: (text) => readResult(text),
  },
}
