const loaders: Readonly<Record<string, () => Promise<string>>> = {
  web: async () => (await import('./web.ts')).web,
  django: async () => (await import('./django.ts')).django,
}

/** Names of the shipped checklists, as `extends` gives them; known without loading one. */
export const presetNames: readonly string[] = Object.keys(loaders)

/** The shipped checklist of this name as a text in the checklist language, or undefined. */
export async function loadPreset(name: string): Promise<string | undefined> {
  return Object.hasOwn(loaders, name) ? loaders[name]?.() : undefined
}
