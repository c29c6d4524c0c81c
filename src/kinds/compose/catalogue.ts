/**
 * What is known of programs by the names of their images: a rule is told apart by such a name, never by a number of a
 * port or a word in the name of a service.
 */

/** Data stores, with the directories in which they keep their data. */
const stores: readonly { readonly image: RegExp; readonly data: readonly string[] }[] = [
  {
    image: /^(postgres|postgresql|postgis|pgvector|pgvecto-rs|timescaledb(-ha)?|paradedb)$/,
    data: ['/var/lib/postgresql', '/bitnami/postgresql', '/home/postgres/pgdata'],
  },
  {
    image: /^(mysql|mysql-server|mariadb|percona|percona-server)$/,
    data: ['/var/lib/mysql', '/bitnami/mysql', '/bitnami/mariadb', '/config'],
  },
  {
    image: /^(mongo|mongodb|mongodb-community-server|percona-server-mongodb)$/,
    data: ['/data/db', '/bitnami/mongodb'],
  },
  { image: /^(couchdb)$/, data: ['/opt/couchdb/data'] },
  { image: /^(cassandra|scylla)$/, data: ['/var/lib/cassandra', '/var/lib/scylla'] },
  { image: /^(clickhouse-server|clickhouse)$/, data: ['/var/lib/clickhouse'] },
  { image: /^(influxdb)$/, data: ['/var/lib/influxdb', '/var/lib/influxdb2'] },
  { image: /^(cockroach)$/, data: ['/cockroach/cockroach-data'] },
  { image: /^(neo4j)$/, data: ['/data'] },
  { image: /^(mssql|azure-sql-edge)$/, data: ['/var/opt/mssql'] },
  { image: /^(oracle-(xe|free))$/, data: ['/opt/oracle/oradata'] },
  { image: /^(arangodb)$/, data: ['/var/lib/arangodb3'] },
]

/** The directories of a data store; undefined where the image is none. */
export function dataDirectories(image: string): readonly string[] | undefined {
  return stores.find((store) => store.image.test(image))?.data
}

/** Programs that trust whoever reaches them, or are the first that is tried: databases, caches, brokers, their poolers. */
const closed =
  /^(postgres|postgresql|postgis|pgvector|pgvecto-rs|timescaledb(-ha)?|mysql|mysql-server|mariadb|percona|percona-server|redis|redis-stack|redis-stack-server|valkey|keydb|dragonfly|memcached|mongo|mongodb|elasticsearch|opensearch|rabbitmq|cassandra|scylla|clickhouse-server|etcd|neo4j|cockroach|pgbouncer|kafka|cp-kafka|zookeeper|cp-zookeeper|nats|couchdb|mssql|docker-socket-proxy|socket-proxy)$/

/** Ports that stand for one program wherever they are; of others the image has to tell. */
const closedPorts = new Set(['5432', '3306', '6379', '11211', '27017', '5672', '9042', '6432', '1433', '2375', '2376'])

/** Whether a port of a service is one of a database, cache or broker. */
export function isClosed(image: string, port: string): boolean {
  return closed.test(image.replace(/^bitnami-/, '')) || closedPorts.has(port)
}

/** Whether a port is one that stands for a database, cache or broker, whoever listens on it. */
export function isClosedPort(port: string): boolean {
  return closedPorts.has(port)
}

/** The cure for a mounted socket: it lets through only the calls that are allowed. */
export const socketProxies = /^(docker-socket-proxy|socket-proxy|docker-proxy|dockerproxy|docker-proxy-filter)$/

/** Programs that take mail and show it to whoever asks. */
export const mailCatchers =
  /^(mailhog|mailpit|maildev|mailcatcher|mailcrab|mailslurper|inbucket|greenmail|smtp4dev|papercut(-smtp)?|fake-smtp-server|fakesmtp|docker-mailcatcher|axigen-fake)$/

/** The password that an image demands; without it the image does not start. */
export const demandedPasswords: readonly { readonly image: RegExp; readonly keys: readonly string[] }[] = [
  { image: /^(postgres|postgis|pgvector|timescaledb)$/, keys: ['POSTGRES_PASSWORD'] },
  {
    image: /^(mysql|mariadb|percona)$/,
    keys: ['MYSQL_ROOT_PASSWORD', 'MARIADB_ROOT_PASSWORD', 'MYSQL_PASSWORD', 'MARIADB_PASSWORD'],
  },
  { image: /^mongo$/, keys: ['MONGO_INITDB_ROOT_PASSWORD'] },
]

/** Images that bring no health check of their own, so that Compose can wait for none. */
export const withoutHealthcheck =
  /^(postgres|postgis|pgvector|timescaledb|mysql|mariadb|mongo|redis|valkey|memcached|rabbitmq|nats|clickhouse-server|elasticsearch|kibana|meilisearch|typesense|influxdb|nginx|httpd|haproxy|caddy|traefik|keycloak|grafana|prometheus|minio|wordpress|nextcloud|adminer|phpmyadmin|python|node|ruby|php|golang|eclipse-temurin|tomcat|alpine|debian|ubuntu)$/
