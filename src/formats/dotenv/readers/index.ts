import type { Dialect, Reading, ReadOptions } from '../reading.ts'
import { readCompose } from './compose.ts'
import { readDecouple } from './decouple.ts'
import { readDjangoEnviron, readDjangoEnviron011 } from './django-environ.ts'
import { readDockerRun } from './docker-run.ts'
import { readDotenv } from './dotenv.ts'
import { readPhpdotenv } from './phpdotenv.ts'
import { readPythonDotenv } from './python-dotenv.ts'
import { readRubyDotenv } from './ruby-dotenv.ts'
import { readShell } from './shell.ts'
import { readSystemd } from './systemd.ts'

/** How each program that loads env files reads one. */
export const readers: Readonly<Record<Dialect, (text: string, options?: ReadOptions) => Reading>> = {
  'python-dotenv': readPythonDotenv,
  'django-environ': readDjangoEnviron,
  'django-environ-0.11': readDjangoEnviron011,
  'python-decouple': readDecouple,
  compose: readCompose,
  'docker-run': readDockerRun,
  dotenv: readDotenv,
  phpdotenv: readPhpdotenv,
  'ruby-dotenv': readRubyDotenv,
  shell: readShell,
  systemd: readSystemd,
}
