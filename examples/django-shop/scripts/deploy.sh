#!/usr/bin/env bash
# Deploys the commit that is checked out: `bash scripts/deploy.sh fresh` the first time, `update` from then on.
set -euo pipefail
cd "$(dirname "$0")/.."
mode="${1:?fresh or update}"
version="$(git rev-parse HEAD)"
sed -i "s/^APP_VERSION=.*/APP_VERSION=$version/" .env.production
compose=(docker compose -f docker-compose.prod.yml)

mkdir -p logs/django logs/nginx
"${compose[@]}" build web
[ "$mode" = fresh ] || bash scripts/backup.sh
"${compose[@]}" run --rm web python manage.py migrate --noinput
"${compose[@]}" run --rm web python manage.py collectstatic --noinput
"${compose[@]}" up -d --wait
