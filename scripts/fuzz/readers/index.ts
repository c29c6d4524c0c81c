import type { FuzzReaders } from '../reader.ts'
import { deploymentReaders } from './deployment.ts'
import { resultReaders } from './results.ts'
import { textReaders } from './texts.ts'
import { webReaders } from './web.ts'

/** Every reader by name. */
export const readers: FuzzReaders = { ...deploymentReaders, ...resultReaders, ...textReaders, ...webReaders }
