import { readFileSync, writeFileSync } from 'node:fs'
import { documents } from './docs/index.ts'

/** Writes every document that is written from the program; the same input gives the same bytes. */
for (const { path, text } of documents) writeFileSync(path, await text(readFileSync(path, 'utf8')))
