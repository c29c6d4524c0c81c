import { defineFileLint } from '../../check/files/define.ts'
import { seen, unjudged } from './judge.ts'
import { observe } from './observe.ts'
import { questions } from './questions.ts'
import { devCommand, imageTag, serverFlags, sourceMount } from './rules/code.ts'
import { debugEnvironment, envFileMissing, variableUnset } from './rules/environment.ts'
import {
  capability,
  dockerSocket,
  hostNamespace,
  portConflict,
  portPublished,
  privileged,
  proxyBypassed,
} from './rules/exposure.ts'
import { healthcheckMissing, restartPolicy, serviceUndefined } from './rules/running.ts'
import { defaultSecret, literalSecret, weakPassword } from './rules/secrets.ts'
import { schema } from './schema.ts'

/** `compose`: Compose files as text, merged as Compose merges them. */
export const compose = defineFileLint({
  kind: 'compose',
  schema,
  questions,
  observe,
  seen,
  unjudged,
  rules: {
    'literal-secret': literalSecret,
    'weak-password': weakPassword,
    'default-secret': defaultSecret,
    'debug-environment': debugEnvironment,
    'variable-unset': variableUnset,
    'env-file-missing': envFileMissing,
    'port-published': portPublished,
    'proxy-bypassed': proxyBypassed,
    'port-conflict': portConflict,
    privileged,
    capability,
    'docker-socket': dockerSocket,
    'host-namespace': hostNamespace,
    'image-tag': imageTag,
    'restart-policy': restartPolicy,
    'healthcheck-missing': healthcheckMissing,
    'service-undefined': serviceUndefined,
    'dev-command': devCommand,
    'server-flags': serverFlags,
    'source-mount': sourceMount,
  },
})
