import { JSONPathNodeList } from 'json-p3'
import { readInteger } from '../formats/json.ts'
import { isOrdered, same } from './compare.ts'

/** A comparison in a filter, as the library holds it. */
interface Comparison {
  readonly operator: string
  readonly left: Expression
  readonly right: Expression
  evaluate(context: unknown): boolean
}

interface Expression {
  evaluate(context: unknown): unknown
}

/** Makes a node of a parsed query compare integers that a number cannot hold: the library knows numbers alone. */
export function compareExactly(node: object): void {
  if (isComparison(node)) {
    const { left, right, operator } = node
    node.evaluate = (context) => holds(single(left.evaluate(context)), operator, single(right.evaluate(context)))
  } else if (isLiteral(node)) {
    const { value } = node.token
    if (/^-?\d+$/.test(value)) node.value = readInteger(value)
  }
}

const operators = new Set(['==', '!=', '<', '<=', '>', '>='])

function isComparison(node: object): node is Comparison {
  return 'left' in node && 'right' in node && 'operator' in node && operators.has(String(node.operator))
}

function isLiteral(node: object): node is { value: unknown; readonly token: { readonly value: string } } {
  if (!('value' in node) || typeof node.value !== 'number' || !('token' in node)) return false
  const { token } = node
  return token !== null && typeof token === 'object' && 'value' in token && typeof token.value === 'string'
}

/** The value of a query that found one. */
function single(value: unknown): unknown {
  return value instanceof JSONPathNodeList && value.nodes.length === 1 ? value.nodes[0]?.value : value
}

/** RFC 9535 section 2.3.5.2.2; a query that found nothing equals another that found nothing. */
function holds(left: unknown, operator: string, right: unknown): boolean {
  switch (operator) {
    case '==':
      return isSame(left, right)
    case '!=':
      return !isSame(left, right)
    case '<':
      return isOrdered('lt', left, right)
    case '>':
      return isOrdered('gt', left, right)
    case '<=':
      return isOrdered('lt', left, right) || isSame(left, right)
    default:
      return isOrdered('gt', left, right) || isSame(left, right)
  }
}

function isSame(left: unknown, right: unknown): boolean {
  return nothing(left) || nothing(right) ? nothing(left) && nothing(right) : same(left, right)
}

/** An empty list of nodes, or the `Nothing` of a function. */
function nothing(value: unknown): boolean {
  return (value instanceof JSONPathNodeList && value.nodes.length === 0) || typeof value === 'symbol'
}
