import { readFile } from 'node:fs/promises'

/** Where each shipped checklist lies; the bundler takes a file along by such an expression. */
const files: Readonly<Record<string, URL>> = {
  web: new URL('./web.yml', import.meta.url),
  django: new URL('./django.yml', import.meta.url),
}

/** Names of the shipped checklists, as `extends` gives them; known without reading one. */
export const presetNames: readonly string[] = Object.keys(files)

/** The shipped checklist of this name as a text in the checklist language, or undefined. */
export async function loadPreset(name: string): Promise<string | undefined> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined
  return file && readFile(file, 'utf8')
}
