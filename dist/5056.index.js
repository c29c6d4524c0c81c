(function (load) {
'use strict';
const id = 5056;
const ids = [5056];
const modules = {

  5554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	T: () => (  groups),
	t: () => (  usualGroups)
  });
const groups = {
	X25519MLKEM768: 0x11ec,
	SecP256r1MLKEM768: 0x11eb,
	SecP384r1MLKEM1024: 0x11ed,
	X25519: 0x001d,
	X448: 0x001e,
	'P-256': 0x0017,
	'P-384': 0x0018,
	'P-521': 0x0019,
	ffdhe2048: 0x0100,
	ffdhe3072: 0x0101,
	ffdhe4096: 0x0102,
};
const usualGroups = [0x001d, 0x0017, 0x0018, 0x0019, 0x0100, 0x0101];


  }),

  30935:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	e: () => (  versions)
  });
const versions = {
	'SSL 3.0': 0x0300,
	'TLS 1.0': 0x0301,
	'TLS 1.1': 0x0302,
	'TLS 1.2': 0x0303,
	'TLS 1.3': 0x0304,
};


  })

};
return { ids, modules };
})
