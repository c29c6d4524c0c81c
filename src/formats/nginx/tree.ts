import type { Location } from '../../model/location.ts'
import { bounded } from '../../secrecy/bounded.ts'
import type { Directive } from './parse.ts'

/** A block with the blocks around it, so that inherited directives can be found. */
export interface Scope {
  readonly directive: Directive
  readonly parent: Scope | undefined
  readonly children: readonly Scope[]
}

export interface Tree {
  readonly root: Scope
  readonly servers: readonly Scope[]
}

/** Builds scopes from directives. Only servers of http count; those of `stream` and `mail` answer no browser. */
export function treeOf(directives: readonly Directive[]): Tree {
  const top: Directive = { name: '', args: [], file: '', line: 1, column: 1, block: [...directives] }
  const root = scopeOf(top, undefined)
  const servers = walk(root).filter(
    (scope) =>
      scope.directive.name === 'server' &&
      !chain(scope).some(({ directive }) => /^(stream|mail)$/.test(directive.name)),
  )
  return { root, servers }
}

function scopeOf(directive: Directive, parent: Scope | undefined): Scope {
  const children: Scope[] = []
  const scope: Scope = { directive, parent, children }
  for (const child of directive.block ?? []) if (child.block) children.push(scopeOf(child, scope))
  return scope
}

/** The scope and every scope inside it, in the order of the text. */
export function walk(scope: Scope): Scope[] {
  return [scope, ...scope.children.flatMap(walk)]
}

/** The scope and every scope around it, the innermost first. */
export function chain(scope: Scope): Scope[] {
  const scopes: Scope[] = []
  for (let one: Scope | undefined = scope; one; one = one.parent) scopes.push(one)
  return scopes
}

/** The directives of this name in this block itself. */
export function own(scope: Scope, name: string): Directive[] {
  return (scope.directive.block ?? []).filter((directive) => directive.name === name)
}

/** The directives of this name that are in force here: those of the innermost block that has any. */
export function inForce(scope: Scope, name: string): Directive[] {
  for (const one of chain(scope)) {
    const found = own(one, name)
    if (found.length > 0) return found
  }
  return []
}

/** The arguments of the last directive of this name in force here. */
export function argsOf(scope: Scope, name: string): string[] | undefined {
  return inForce(scope, name)
    .at(-1)
    ?.args.map((word) => word.text)
}

export function texts(directive: Directive): string[] {
  return directive.args.map((word) => word.text)
}

export function place(directive: Directive): Location {
  return { file: directive.file, line: directive.line, column: directive.column }
}

/** `location /static/` as it is written, for messages. */
export function label(directive: Directive): string {
  return bounded([directive.name, ...texts(directive)].join(' '), 120)
}
