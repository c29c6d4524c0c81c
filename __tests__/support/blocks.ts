import { readFileSync } from 'node:fs'

/** The fenced YAML blocks of a Markdown file, without the indent of the list that they stand in. */
export function blocksOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```$/gm)
  return [...found].map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
}
