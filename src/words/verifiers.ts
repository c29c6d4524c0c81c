import type { RuleTexts } from './rule.ts'

const django =
  'Add `with: { compose: docker-compose.prod.yml, service: web }` where manage.py runs in a container, or `manage:` with its whole command.'

/** One rule for each ready-made verifier of `command`. */
export const verifiers = {
  'command/django-migrations-applied': {
    title: 'Every Django migration is applied',
    level: 'error',
    why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
    fix: { default: `Run \`python manage.py migrate\`. ${django}` },
    source: 'https://docs.djangoproject.com/en/stable/ref/django-admin/#showmigrations',
  },
  'command/django-superuser-exists': {
    title: 'An active superuser exists',
    level: 'error',
    why: 'Without one nobody can enter the admin on the day it is needed.',
    fix: { default: `Run \`python manage.py createsuperuser\`. ${django}` },
    source: 'https://docs.djangoproject.com/en/stable/ref/django-admin/#createsuperuser',
  },
  'command/django-check-deploy': {
    title: 'Django finds nothing to say against the deployment',
    level: 'error',
    why: 'Each warning is a protection that is switched off: cookies without Secure, no HSTS, DEBUG on.',
    fix: {
      default: `Change the setting that the message names; name in \`with: { ignore: [security.W004] }\` what the proxy takes care of. ${django}`,
    },
    source: 'https://docs.djangoproject.com/en/stable/howto/deployment/checklist/',
  },
  'command/django-static-collected': {
    title: 'Static files are collected',
    level: 'error',
    why: 'With a new template and an old style sheet, pages look broken or load nothing.',
    fix: { default: `Run \`python manage.py collectstatic --noinput\`. ${django}` },
    source: 'https://docs.djangoproject.com/en/stable/ref/contrib/staticfiles/#collectstatic',
  },
  'command/crontab-contains': {
    title: 'A crontab runs the job',
    level: 'error',
    why: 'A script that nothing starts makes no backup.',
    fix: {
      default:
        'Add a line by `crontab -e`, for example `0 2 * * * /opt/app/scripts/backup.sh`. For a systemd timer use `systemd-timer-active`.',
    },
    source: 'crontab(5)',
  },
  'command/rails-migrations-applied': {
    title: 'Every Rails migration is applied',
    level: 'error',
    why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
    fix: {
      default:
        'Run `bin/rails db:migrate`. Where Rails runs in a container add `with: { service: web }`, or `program:` with its whole command.',
    },
    source: 'https://guides.rubyonrails.org/active_record_migrations.html',
  },
  'command/laravel-migrations-applied': {
    title: 'Every Laravel migration is applied',
    level: 'error',
    why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
    fix: {
      default:
        'Run `php artisan migrate --force`. Where PHP runs in a container add `with: { service: app }`, or `program:` with its whole command.',
    },
    source: 'https://laravel.com/docs/migrations#running-migrations',
  },
  'command/prisma-migrations-applied': {
    title: 'Every Prisma migration is applied',
    level: 'error',
    why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
    fix: {
      default:
        'Run `npx prisma migrate deploy`; for a failed one see `npx prisma migrate resolve`. In a container add `with: { service: app }`.',
    },
    source: 'https://www.prisma.io/docs/orm/reference/prisma-cli-reference#migrate-status',
  },
  'command/alembic-migrations-applied': {
    title: 'The database is at the newest Alembic revision',
    level: 'error',
    why: 'Code that meets a database of another shape fails on the first query that touches the difference.',
    fix: { default: 'Run `alembic upgrade head`. In a container add `with: { service: app }`.' },
    source: 'https://alembic.sqlalchemy.org/en/latest/tutorial.html#getting-information',
  },
  'command/systemd-service-active': {
    title: 'The systemd unit is active',
    level: 'error',
    why: 'A service that does not run, or does not start with the machine, is gone after the next restart.',
    fix: { default: 'Run `systemctl enable --now UNIT`, and `journalctl -u UNIT` to see why it stopped.' },
    source: 'systemctl(1)',
  },
  'command/systemd-timer-active': {
    title: 'The systemd timer is scheduled',
    level: 'error',
    why: 'A script that nothing starts makes no backup.',
    fix: { default: 'Run `systemctl enable --now TIMER`, and see `systemctl list-timers`.' },
    source: 'systemd.timer(5)',
  },
  'command/certificate-renewal-scheduled': {
    title: 'Something renews the certificates',
    level: 'error',
    why: 'A certificate that nobody renews ends, and with it the site.',
    fix: {
      default:
        'Run `systemctl enable --now certbot.timer`, or add `0 3 * * * certbot renew -q` to a crontab. Another tool is named by `with: { line: … }` or `timer`. Where Caddy or Traefik renews, watch the expiry with `tls` instead.',
    },
    source: 'https://eff-certbot.readthedocs.io/en/stable/using.html#automated-renewals',
  },
  'command/firewall-active': {
    title: 'A firewall is active',
    level: 'error',
    why: 'Without one every service that listens by mistake is open to the world.',
    fix: {
      default: 'Run `ufw allow OpenSSH && ufw allow 80,443/tcp && ufw enable`, and look from outside with `ports`.',
    },
    source: 'ufw(8), nft(8)',
  },
  'command/docker-installed': {
    title: 'Docker and Docker Compose are installed and answer',
    level: 'error',
    why: 'A deploy by Compose fails on a machine without them.',
    fix: {
      default: 'Install them by https://docs.docker.com/engine/install/, and run `systemctl enable --now docker`.',
    },
    source: 'https://docs.docker.com/compose/install/',
  },
  'command/compose-services-healthy': {
    title: 'Every Compose service runs and is healthy',
    level: 'error',
    why: 'A service that restarts again and again or never gets healthy takes its part of the site with it.',
    fix: {
      default: 'Look at `docker compose ps` and `docker compose logs SERVICE`, then `docker compose up -d SERVICE`.',
    },
    source: 'https://docs.docker.com/reference/cli/docker/compose/ps/',
  },
  'command/nginx-config-valid': {
    title: 'nginx accepts its configuration',
    level: 'error',
    why: 'With a mistake in it nginx does not start after the next restart, and does not reload now.',
    fix: { default: 'Run `nginx -t`, correct the line that it names, then `nginx -s reload`.' },
    source: 'https://nginx.org/en/docs/switches.html',
  },
  'command/logs-without-errors': {
    title: 'The logs tell of no error',
    level: 'error',
    why: 'Errors right after a deploy are the first sign that it went wrong.',
    fix: { default: 'Read the lines around it; name what is known and harmless in `with: { ignore: […] }`.' },
    source: 'https://docs.docker.com/reference/cli/docker/compose/logs/',
  },
  'command/resources-free': {
    title: 'Disk, memory and processors have room',
    level: 'error',
    why: 'A full disk stops the database; a machine without memory ends programs at random.',
    fix: {
      default: 'See `df -h`, `docker system df`, `free -m` and `top`; free what is used up or use a larger machine.',
    },
    source: 'df(1), proc(5)',
  },
} as const satisfies RuleTexts
