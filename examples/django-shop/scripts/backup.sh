#!/usr/bin/env bash
# Dumps the database to backups/ and keeps the dumps of 14 days. From crontab: 0 2 * * * cd /opt/ecommerce && bash scripts/backup.sh
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p backups
target="backups/db_backup_$(date -u +%Y%m%dT%H%M%SZ).sql.gz"
docker compose -f docker-compose.prod.yml exec -T db \
  sh -c 'pg_dump -U "$POSTGRES_USER" "$POSTGRES_DB"' | gzip > "$target.part"
gzip -t "$target.part"
mv "$target.part" "$target"
find backups -name 'db_backup_*.sql.gz' -mtime +14 -delete
