export const id = 632;
export const ids = [632];
export const modules = {

  30632:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	django: () => (  django)
  });
const django = `
version: 1
sections:
  - title: Environment & Configuration
    items:
      - id: env-file
        title: Environment file created
        env: { rules: [file-missing, file-empty, syntax, dialect-differs, placeholder, unresolved, "missing-*", "same-as-*"] }
      - id: secret-key
        title: SECRET_KEY generated
        env: { rules: [secret-short, published-secret, dialect-differs], keys: { SECRET_KEY: { exists: true } } }
        django: { rules: [secret-key, secret-default] }
      - id: debug-off
        title: DEBUG=False
        env: { rules: [debug-on, boolean-unclear, environment-not-production] }
        django: { rules: [debug, debug-default] }
        exposure: { rules: [debug-page] }
      - id: allowed-hosts
        title: ALLOWED_HOSTS
        env: { rules: [django-hosts] }
      - id: database-credentials
        title: Database credentials
        env: { rules: [password-weak, secret-reused, credentials-disagree, url-invalid] }
      - id: redis-password
        title: Redis password
        env: { rules: [password-weak, url-invalid, tls-off] }
      - id: cors-origins
        title: CORS_ALLOWED_ORIGINS
        env: { rules: [cors] }
      - id: csrf-origins
        title: CSRF_TRUSTED_ORIGINS
        env: { rules: [csrf-origins] }

  - title: Security
    items:
      - id: ssl-certificate
        title: SSL certificate
        tls: {}
      - id: https-enabled
        title: HTTPS enabled
        headers: { rules: [redirect-https, redirect-quality] }
      - id: hsts
        title: HSTS
        headers: { rules: [hsts] }
      - id: security-headers
        title: Security headers
        headers: { profile: baseline }
      - id: file-permissions
        title: File permissions
        env: { rules: [permissions, tracked] }
        exposure: { rules: [env-file, git, dump, editor-backup] }
      - id: firewall
        title: Firewall configured
        ports: { open: [80, 443], closed: [2375, 5432, 6379, 8000] }
      - id: rate-limiting
        title: Rate limiting
        manual: { how: Log in with a wrong password until the site answers 429 and name after how many tries., valid-for: 180d }
      - id: security-audit
        title: Security audit passed
        django: {}
        command: { use: django-check-deploy }
`;


  })

};
