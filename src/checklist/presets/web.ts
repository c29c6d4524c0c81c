/** What any site needs from outside, whatever it is made with. */
export const web = `
version: 1
sections:
  - title: Transport
    items:
      - id: certificate
        title: The certificate and the protocols of TLS are right
        tls: {}
      - id: https-redirect
        title: Plain HTTP leads to HTTPS
        headers: { rules: [redirect-https, redirect-quality] }
      - id: hsts
        title: Browsers are told to stay with HTTPS
        headers: { rules: [hsts] }
  - title: Answers
    items:
      - id: security-headers
        title: Security headers and cookies are as they should be
        headers: { profile: baseline }
      - id: cors
        title: Foreign origins are not let in
        cors: {}
      - id: page
        title: The page and all that it loads arrive
        page: {}
      - id: exposure
        title: Nothing is served that should not be
        exposure: {}
`
