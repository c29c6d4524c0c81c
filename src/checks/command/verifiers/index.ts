import type { verifiers as texts } from '../../../rules/verifiers.ts'
import { crontabContains } from './crontab.ts'
import { djangoCheckDeploy, djangoMigrationsApplied, djangoStaticCollected, djangoSuperuserExists } from './django.ts'
import type { AnyVerifier } from './verifier.ts'

type NameIn<Id> = Id extends `command/${infer Name}` ? Name : never

/** Name of a ready-made verifier, as in `use`. */
export type VerifierName = NameIn<keyof typeof texts>

/** Every ready-made verifier by name; its wording is the rule `command/<name>`. */
export const verifiers: Readonly<Record<VerifierName, AnyVerifier>> = {
  'django-migrations-applied': djangoMigrationsApplied,
  'django-superuser-exists': djangoSuperuserExists,
  'django-check-deploy': djangoCheckDeploy,
  'django-static-collected': djangoStaticCollected,
  'crontab-contains': crontabContains,
}

export const verifierNames = Object.keys(verifiers) as readonly VerifierName[]
