#!/usr/bin/env bash
# Feeds a dump to an empty database: bash scripts/restore.sh backups/db_backup_20261122T020000Z.sql.gz
set -euo pipefail
cd "$(dirname "$0")/.."
gunzip < "$1" | docker compose -f docker-compose.prod.yml exec -T db \
  sh -c 'psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" "$POSTGRES_DB"'
