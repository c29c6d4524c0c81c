import { django } from './django.ts'

/** Shipped checklists by the name that `extends` gives them; texts in the checklist language. */
export const presets: Readonly<Record<string, string>> = { django }
