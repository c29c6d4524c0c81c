import type { ComposeRule, Find } from '../service.ts'
import {
  capability,
  dockerSocket,
  hostNamespace,
  portConflict,
  portPublished,
  privileged,
  proxyBypassed,
} from './exposure.ts'
import {
  devCommand,
  envFileMissing,
  healthcheckMissing,
  imageTag,
  restartPolicy,
  serverFlags,
  serviceUndefined,
  sourceMount,
} from './running.ts'
import { debugEnvironment, secretRules, variableUnset } from './secrets.ts'

/** Every rule's logic by its id; one that is missing does not compile. */
export function composeRules(isSelected: (rule: ComposeRule) => boolean): Readonly<Record<ComposeRule, Find>> {
  return {
    ...secretRules(isSelected),
    'compose/debug-environment': debugEnvironment,
    'compose/variable-unset': variableUnset,
    'compose/env-file-missing': envFileMissing,
    'compose/port-published': portPublished,
    'compose/proxy-bypassed': proxyBypassed,
    'compose/port-conflict': portConflict,
    'compose/privileged': privileged,
    'compose/capability': capability,
    'compose/docker-socket': dockerSocket,
    'compose/host-namespace': hostNamespace,
    'compose/image-tag': imageTag,
    'compose/restart-policy': restartPolicy,
    'compose/healthcheck-missing': healthcheckMissing,
    'compose/service-undefined': serviceUndefined,
    'compose/dev-command': devCommand,
    'compose/server-flags': serverFlags,
    'compose/source-mount': sourceMount,
  }
}
