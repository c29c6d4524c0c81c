import { api, compose, nginx, page, password, type Repository, reflected, strong } from './repository.ts'

const hugo: Repository = {
  name: 'a site of Hugo behind nginx',
  stacks: ['static', 'nginx'],
  facts: { envFile: null, nginx: 'nginx.conf', url: 'https://shop.acme.io' },
  files: {
    'hugo.toml': 'baseURL = "https://shop.acme.io/"\n',
    'content/_index.md': '# Welcome\n',
    'layouts/index.html': '<!doctype html>\n',
    'nginx.conf': nginx,
    CNAME: 'shop.acme.io\n',
  },
  site: page,
  mistakes: [
    { what: 'kept out of searches', rule: /^headers\/noindex$/, headers: { 'x-robots-tag': 'noindex' } },
    {
      what: 'an asset is missing',
      rule: /^page\//,
      site: { '/assets/app-3f9a1c2b.css': { status: 404, body: 'not here' } },
    },
    { what: 'directories listed', rule: /^nginx\//, edit: ['nginx.conf', 'gzip on;', 'gzip on;\n    autoindex on;'] },
    {
      what: 'no HTTPS by itself',
      rule: /^nginx\//,
      edit: ['nginx.conf', 'return 301 https://$host$request_uri;', 'root /srv/site;'],
    },
    { what: 'types guessed', rule: /^headers\//, headers: { 'x-content-type-options': null } },
  ],
}

const spring: Repository = {
  name: 'Spring Boot',
  stacks: ['spring'],
  facts: { envFile: '.env.production', health: '/actuator/health' },
  files: {
    'pom.xml':
      '<project><parent><artifactId>spring-boot-starter-parent</artifactId></parent><dependencies><dependency><artifactId>spring-boot-starter-actuator</artifactId></dependency></dependencies></project>\n',
    'src/main/resources/application.properties':
      'management.endpoints.web.exposure.include=health\nspring.jpa.hibernate.ddl-auto=validate\n',
    '.env.production': `SPRING_PROFILES_ACTIVE=prod\nSPRING_DATASOURCE_URL=jdbc:postgresql://db:5432/shop\nSPRING_DATASOURCE_USERNAME=shop\nSPRING_DATASOURCE_PASSWORD=${password}\nJWT_SECRET=${strong}\n`,
  },
  site: api('/actuator/health'),
  mistakes: [
    { what: 'development', rule: /^env\//, edit: ['.env.production', 'ACTIVE=prod', 'ACTIVE=dev'] },
    { what: 'a password from lists', rule: /^env\//, edit: ['.env.production', password, 'postgres'] },
    {
      what: 'the schema changed at each start',
      rule: /^file\//,
      edit: ['src/main/resources/application.properties', 'ddl-auto=validate', 'ddl-auto=update'],
    },
    {
      what: 'the environment served',
      rule: /^exposure\/actuator$/,
      site: {
        '/actuator/env': {
          type: 'application/vnd.spring-boot.actuator.v3+json',
          body: '{"activeProfiles":["prod"],"propertySources":[{"name":"systemEnvironment","properties":{}}]}',
        },
      },
    },
    { what: 'types guessed', rule: /^headers\//, headers: { 'x-content-type-options': null } },
  ],
}

const go: Repository = {
  name: 'Go with Compose',
  stacks: ['go', 'postgres', 'docker'],
  facts: { envFile: '.env.production', compose: 'docker-compose.yml', health: '/healthz' },
  files: {
    'go.mod': 'module acme.io/shop\n\ngo 1.25\n',
    'main.go': 'func main() { mux.HandleFunc("/healthz", health) }\n',
    'docker-compose.yml': compose('shop', 'postgres:16.4'),
    '.env.production': `APP_ENV=production\nSESSION_SECRET=${strong}\nDATABASE_URL=postgres://shop:${password}@db/shop?sslmode=disable\nPOSTGRES_PASSWORD=${password}\nPOSTGRES_USER=shop\n`,
  },
  site: api('/healthz'),
  mistakes: [
    { what: 'a placeholder', rule: /^env\/placeholder$/, edit: ['.env.production', strong, '<generate-me>'] },
    { what: 'no version', rule: /^compose\/image-tag$/, edit: ['docker-compose.yml', 'postgres:16.4', 'postgres'] },
    {
      what: 'a machine in a container',
      rule: /^compose\/privileged$/,
      edit: ['docker-compose.yml', '    read_only: true\n', '    privileged: true\n'],
    },
    {
      what: 'data in the container',
      rule: /^compose\/data-volume$/,
      edit: ['docker-compose.yml', '    volumes: ["db:/var/lib/postgresql/data"]\n', ''],
    },
    {
      what: 'a foreign origin let in',
      rule: /^cors\//,
      headers: { 'access-control-allow-origin': reflected, 'access-control-allow-credentials': 'true' },
    },
  ],
}

const caddy: Repository = {
  name: 'Go behind Caddy',
  stacks: ['go', 'caddy'],
  facts: { envFile: '.env.production', caddy: 'Caddyfile', health: '/readyz' },
  files: {
    'go.mod': 'module acme.io/shop\n\ngo 1.25\n',
    'cmd/shop/main.go': 'func main() { mux.HandleFunc("GET /readyz", ready) }\nfunc ready() { path := "/readyz" }\n',
    Caddyfile: `{
	email ops@acme.io
	admin localhost:2019
}

shop.acme.io {
	encode zstd gzip
	header {
		Strict-Transport-Security "max-age=31536000; includeSubDomains"
		X-Content-Type-Options nosniff
	}
	log {
		level DEBUG
	}
	reverse_proxy app:8080
}
`,
    '.env.production': `APP_ENV=production\nSESSION_SECRET=${strong}\n`,
  },
  site: api('/readyz'),
  mistakes: [
    { what: 'debug of Caddy', rule: /^file\//, edit: ['Caddyfile', '{\n\temail', '{\n\tdebug\n\temail'] },
    { what: 'its administration open', rule: /^file\//, edit: ['Caddyfile', 'localhost:2019', ':2019'] },
    {
      what: 'certificates of a test',
      rule: /^file\//,
      edit: ['Caddyfile', 'email', 'acme_ca https://acme-staging-v02.api.letsencrypt.org/directory\n\temail'],
    },
    { what: 'a placeholder', rule: /^env\/placeholder$/, edit: ['.env.production', strong, '<generate-me>'] },
    { what: 'types guessed', rule: /^headers\//, headers: { 'x-content-type-options': null } },
  ],
}

const apache: Repository = {
  name: 'PHP behind Apache',
  stacks: ['php', 'apache'],
  facts: { envFile: '.env.production', apache: 'docker/apache.conf', nginx: null },
  files: {
    'composer.json': '{ "require": { "php": "^8.4", "slim/slim": "^4" } }\n',
    'public/index.php': "<?php require __DIR__ . '/../vendor/autoload.php';\n",
    'docker/apache.conf': `<VirtualHost *:443>
    ServerName shop.acme.io
    DocumentRoot /var/www/public
    SSLEngine on
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLCertificateFile /etc/letsencrypt/live/shop.acme.io/fullchain.pem
    # Options Indexes is for laptops.
    <Directory /var/www/public>
        Options -Indexes +FollowSymLinks
        SetEnv APP_ENV production
    </Directory>
</VirtualHost>
`,
    '.env.production': `APP_ENV=production\nAPP_SECRET=${strong}\nDB_PASSWORD=${password}\n`,
  },
  site: page,
  mistakes: [
    { what: 'directories listed', rule: /^file\//, edit: ['docker/apache.conf', '-Indexes', '+Indexes'] },
    { what: 'an old protocol', rule: /^file\//, edit: ['docker/apache.conf', '+TLSv1.2', '+TLSv1.1 +TLSv1.2'] },
    { what: 'development', rule: /^file\//, edit: ['docker/apache.conf', 'APP_ENV production', 'APP_ENV dev'] },
    { what: 'a password from lists', rule: /^env\//, edit: ['.env.production', password, 'mysql'] },
    {
      what: 'an asset is missing',
      rule: /^page\//,
      site: { '/assets/app-3f9a1c2b.css': { status: 404, body: 'not here' } },
    },
  ],
}

export const others: readonly Repository[] = [hugo, spring, go, caddy, apache]
