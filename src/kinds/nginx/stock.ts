/** Files that come with a package and are not kept in a repository: what they say that a rule asks for. */
const texts: readonly (readonly [path: RegExp, text: string])[] = [
  [
    /(^|\/)letsencrypt\/options-ssl-nginx\.conf$/,
    'ssl_session_cache shared:le_nginx_SSL:10m; ssl_session_timeout 1440m; ssl_session_tickets off; ssl_protocols TLSv1.2 TLSv1.3; ssl_prefer_server_ciphers off;',
  ],
  [
    /(^|\/)proxy_params$/,
    'proxy_set_header Host $http_host; proxy_set_header X-Real-IP $remote_addr; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_set_header X-Forwarded-Proto $scheme;',
  ],
  [
    /(^|\/)snippets\/snakeoil\.conf$/,
    'ssl_certificate /etc/ssl/certs/ssl-cert-snakeoil.pem; ssl_certificate_key /etc/ssl/private/ssl-cert-snakeoil.key;',
  ],
  [
    /(^|\/)snippets\/fastcgi-php\.conf$/,
    'fastcgi_split_path_info ^(.+?\\.php)(/.*)$; try_files $fastcgi_script_name =404; fastcgi_index index.php;',
  ],
  [/(^|\/)(mime\.types|(fastcgi|uwsgi|scgi)_params|fastcgi\.conf|koi-(utf|win)|win-utf)$/, ''],
  [/(^|\/)modules-enabled\/|^\/usr\/share\/nginx\/modules\//, ''],
]

/** What a file of a package says, as far as a rule asks for it; undefined where it is no such file. */
export function stockText(path: string): string | undefined {
  return texts.find(([pattern]) => pattern.test(path))?.[1]
}
