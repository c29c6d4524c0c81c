import type { verifiers as texts } from '../../../words/verifiers.ts'
import { crontabContains } from './crontab.ts'
import { djangoCheckDeploy, djangoMigrationsApplied, djangoStaticCollected, djangoSuperuserExists } from './django.ts'
import { composeServicesHealthy, dockerInstalled } from './docker.ts'
import { firewallActive } from './firewall.ts'
import { logsWithoutErrors } from './logs.ts'
import {
  alembicMigrationsApplied,
  laravelMigrationsApplied,
  prismaMigrationsApplied,
  railsMigrationsApplied,
} from './migrations.ts'
import { nginxConfigValid } from './nginx.ts'
import { resourcesFree } from './resources.ts'
import { certificateRenewalScheduled, systemdServiceActive, systemdTimerActive } from './systemd.ts'
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
  'rails-migrations-applied': railsMigrationsApplied,
  'laravel-migrations-applied': laravelMigrationsApplied,
  'prisma-migrations-applied': prismaMigrationsApplied,
  'alembic-migrations-applied': alembicMigrationsApplied,
  'crontab-contains': crontabContains,
  'systemd-service-active': systemdServiceActive,
  'systemd-timer-active': systemdTimerActive,
  'certificate-renewal-scheduled': certificateRenewalScheduled,
  'firewall-active': firewallActive,
  'docker-installed': dockerInstalled,
  'compose-services-healthy': composeServicesHealthy,
  'nginx-config-valid': nginxConfigValid,
  'logs-without-errors': logsWithoutErrors,
  'resources-free': resourcesFree,
}

export const verifierNames = Object.keys(verifiers) as readonly VerifierName[]
