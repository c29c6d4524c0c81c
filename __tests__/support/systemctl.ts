/**
 * What `systemctl show --no-pager --property=LoadState,MainPID,Environment,EnvironmentFiles -- UNIT` of systemd 252 printed,
 * to the byte but for the number of the process. The unit had:
 *
 *   Environment=DEBUG=True "GREETING=a b \"c\" \$HOME" DJANGO_ALLOWED_HOSTS=shop.test,.shop.test
 *   Environment='QUOTED=it'\''s' PERCENT=50%% TAB="a\tb" UNI=ä
 *   Environment=DEBUG=False
 *   EnvironmentFile=-/nowhere/else.env
 *   EnvironmentFile=/srv/shop/app.env
 */
export const recorded = {
  running: (pid: number, file = '/srv/shop/app.env'): string =>
    [
      `MainPID=${pid}`,
      'Environment=DEBUG=False "GREETING=a b \\"c\\" \\$HOME" DJANGO_ALLOWED_HOSTS=shop.test,.shop.test "QUOTED=it\'s" PERCENT=50% "TAB=a\\tb" UNI=ä',
      'EnvironmentFiles=/nowhere/else.env (ignore_errors=yes)',
      `EnvironmentFiles=${file} (ignore_errors=no)`,
      'LoadState=loaded',
      '',
    ].join('\n'),
  notFound: 'MainPID=0\nEnvironment=\nLoadState=not-found\n',
} as const
