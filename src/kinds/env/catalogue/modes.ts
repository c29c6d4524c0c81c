/** Keys that say for whom an application runs, in the words of its stack. */
export interface Mode {
  readonly keys: readonly string[]
  /** Modes that are none of production, in small letters. */
  readonly development: readonly string[]
  /** Modes that are fine on another environment than production. */
  readonly staging?: readonly string[]
  /** The only mode that is production; anything else, nothing too, is not. */
  readonly only?: string
  /** Several modes with commas between them. */
  readonly list?: true
}

const development = 'dev development local test tests testing debug ci'.split(' ')
const staging = 'stage staging preprod pre-production uat qa demo'.split(' ')

export const modes: readonly Mode[] = [
  { keys: ['NODE_ENV'], development, staging, only: 'production' },
  {
    keys: [
      ...['APP_ENV', 'APP_ENVIRONMENT', 'ENVIRONMENT', 'ENV', 'PYTHON_ENV', 'GO_ENV', 'RUST_ENV', 'DEPLOY_ENV'],
      ...['RAILS_ENV', 'RACK_ENV', 'DJANGO_ENV', 'DJANGO_CONFIGURATION', 'FLASK_ENV', 'FASTAPI_ENV', 'MIX_ENV'],
      ...['ASPNETCORE_ENVIRONMENT', 'DOTNET_ENVIRONMENT', 'NUXT_ENV', 'NEST_ENV', 'QUARKUS_PROFILE', 'WP_ENV'],
    ],
    development,
    staging,
  },
  {
    keys: ['SPRING_PROFILES_ACTIVE', 'SPRING_PROFILES_INCLUDE', 'MICRONAUT_ENVIRONMENTS'],
    development,
    staging,
    list: true,
  },
  { keys: ['GIN_MODE'], development: ['debug', 'test'] },
]
