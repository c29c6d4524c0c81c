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
} as const satisfies RuleTexts
