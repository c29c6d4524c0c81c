import { readFile } from 'node:fs/promises'

/** Where each shipped checklist lies; the bundler takes a file along by such an expression. */
const files: Readonly<Record<string, URL>> = {
  web: new URL('./web.yml', import.meta.url),
  api: new URL('./api.yml', import.meta.url),
  django: new URL('./django.yml', import.meta.url),
  rails: new URL('./rails.yml', import.meta.url),
  laravel: new URL('./laravel.yml', import.meta.url),
  node: new URL('./node.yml', import.meta.url),
  next: new URL('./next.yml', import.meta.url),
  spring: new URL('./spring.yml', import.meta.url),
  static: new URL('./static.yml', import.meta.url),
  'docker-compose': new URL('./docker-compose.yml', import.meta.url),
  postgres: new URL('./postgres.yml', import.meta.url),
  'env-file': new URL('./env-file.yml', import.meta.url),
}

/** Names of the shipped checklists, as `extends` gives them; known without reading one. */
export const presetNames: readonly string[] = Object.keys(files)

/** The shipped checklist of this name as a text in the checklist language, or undefined. */
export async function loadPreset(name: string): Promise<string | undefined> {
  const file = Object.hasOwn(files, name) ? files[name] : undefined
  return file && readFile(file, 'utf8')
}
