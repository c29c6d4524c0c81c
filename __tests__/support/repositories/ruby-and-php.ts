import { compose, nginx, page, password, type Repository, strong } from './repository.ts'

const mysql = `MYSQL_DATABASE=shop\nMYSQL_USER=shop\nMYSQL_PASSWORD=${password}\nMYSQL_RANDOM_ROOT_PASSWORD=yes\n`

const rails: Repository = {
  name: 'Rails',
  stacks: ['rails', 'postgres', 'docker'],
  facts: { envFile: '.env.production', compose: 'docker-compose.yml', health: '/up' },
  files: {
    Gemfile: "source 'https://rubygems.org'\ngem 'rails', '~> 8.0'\n",
    'config/application.rb': 'module Shop\nend\n',
    'config/routes.rb': 'get "up" => "rails/health#show"\n',
    'config/environments/production.rb': 'Rails.application.configure do\n  config.force_ssl = true\nend\n',
    'app/views/home/index.html.erb': '<p>Welcome</p>\n',
    'docker-compose.yml': compose('shop', 'postgres:16.4'),
    '.env.production': `RAILS_ENV=production\nSECRET_KEY_BASE=${strong}${strong}\nDATABASE_URL=postgres://shop:${password}@db/shop\nPOSTGRES_PASSWORD=${password}\nPOSTGRES_USER=shop\n`,
  },
  site: { ...page, '/up': { body: '<body style="background-color: green"></body>' } },
  mistakes: [
    { what: 'development', rule: /^env\//, edit: ['.env.production', 'RAILS_ENV=production', 'RAILS_ENV=development'] },
    { what: 'a short key', rule: /^env\//, edit: ['.env.production', `${strong}${strong}`, 'secret'] },
    {
      what: 'no TLS',
      rule: /^file\//,
      edit: ['config/environments/production.rb', 'force_ssl = true', 'force_ssl = false'],
    },
    {
      what: 'the routes served',
      rule: /^http\//,
      site: { '/rails/info/routes': { body: '<a href="/rails/info/routes">Routes</a>' } },
    },
    {
      what: 'the database published',
      rule: /^compose\/port-published$/,
      edit: ['docker-compose.yml', '    volumes:', '    ports: ["5432:5432"]\n    volumes:'],
    },
  ],
}

const laravel: Repository = {
  name: 'Laravel behind nginx',
  stacks: ['laravel', 'nginx', 'node'],
  facts: { envFile: '.env', nginx: 'nginx/default.conf', health: '/up' },
  files: {
    artisan: '#!/usr/bin/env php\n',
    'composer.json': '{"require":{"laravel/framework":"^12.0"}}',
    'package.json': '{"devDependencies":{"vite":"^7.0.0"}}',
    'bootstrap/app.php': "->withRouting(health: '/up')\n",
    'resources/views/welcome.blade.php': '<p>Welcome</p>\n',
    'nginx/default.conf': nginx,
    '.env': `APP_ENV=production\nAPP_DEBUG=false\nAPP_KEY=base64:b3J6cU1mV3hYdGpIc0dLUGNOTHZZYVFkVWVJWlJ4Qms=\nAPP_URL=https://shop.acme.io\nDB_PASSWORD=${password}\n`,
  },
  site: { ...page, '/up': { body: '<p>Application up</p>' } },
  mistakes: [
    { what: 'errors shown', rule: /^env\//, edit: ['.env', 'APP_DEBUG=false', 'APP_DEBUG=true'] },
    { what: 'a laptop', rule: /^env\//, edit: ['.env', 'APP_ENV=production', 'APP_ENV=local'] },
    {
      what: 'no key',
      rule: /^env\//,
      edit: ['.env', /base64.*=/.exec('base64:b3J6cU1mV3hYdGpIc0dLUGNOTHZZYVFkVWVJWlJ4Qms=')?.[0] ?? '', ''],
    },
    { what: 'Telescope', rule: /^http\//, site: { '/telescope': { body: '<script>window.Telescope = {}</script>' } } },
    {
      what: 'directories listed',
      rule: /^nginx\//,
      edit: ['nginx/default.conf', 'gzip on;', 'gzip on;\n    autoindex on;'],
    },
  ],
}

const wordpress: Repository = {
  name: 'WordPress with Compose',
  stacks: ['wordpress', 'docker'],
  facts: { envFile: '.env', compose: 'docker-compose.yml' },
  files: {
    'wp-config.php': "<?php\ndefine('DB_PASSWORD', getenv('WORDPRESS_DB_PASSWORD'));\n",
    'wp-content/themes/shop/index.php': '<?php get_header();\n',
    'docker-compose.yml': compose('wordpress', 'mariadb:11.4').replaceAll('.env.production', '.env'),
    '.env': `WORDPRESS_DEBUG=0\nWORDPRESS_DB_PASSWORD=${password}\nWORDPRESS_AUTH_KEY=${strong}\n${mysql}`,
  },
  site: page,
  mistakes: [
    { what: 'errors shown', rule: /^env\//, edit: ['.env', 'WORDPRESS_DEBUG=0', 'WORDPRESS_DEBUG=1'] },
    {
      what: 'a password from lists',
      rule: /^env\//,
      edit: ['.env', `MYSQL_PASSWORD=${password}`, 'MYSQL_PASSWORD=wordpress'],
    },
    {
      what: 'the database published',
      rule: /^compose\/port-published$/,
      edit: ['docker-compose.yml', '    volumes:', '    ports: ["3306:3306"]\n    volumes:'],
    },
    {
      what: 'uploads listed',
      rule: /^exposure\//,
      site: {
        '/wp-content/uploads/': {
          body: '<title>Index of /wp-content/uploads/</title><h1>Index of /wp-content/uploads/</h1>',
        },
        '/wp-config.php.bak': {
          type: 'text/plain',
          body: "<?php\ndefine('DB_NAME', 'shop');\ndefine('DB_PASSWORD', 'x');\n",
        },
      },
    },
    { what: 'frames allowed', rule: /^headers\//, headers: { 'content-security-policy': null } },
  ],
}

export const rubyAndPhp: readonly Repository[] = [rails, laravel, wordpress]
