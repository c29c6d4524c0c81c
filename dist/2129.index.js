export const id = 2129;
export const ids = [2129];
export const modules = {

  22129:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	web: () => (  web)
  });
const web = `
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
`;


  })

};
