import { readFileSync } from 'node:fs'

/** The fenced blocks of a Markdown file in a language, without the indent of the list that they stand in. */
export function blocksOf(file: string, language = 'yaml'): string[] {
  const fenced = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm')
  const found = readFileSync(file, 'utf8').matchAll(fenced)
  return [...found].map(([, indent = '', block = '']) => block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
}
