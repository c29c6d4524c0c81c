(function (load) {
'use strict';
const id = 1855;
const ids = [1855];
const modules = {

  31855:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
	curveSuites: () => (  curveSuites),
	ephemeralSuites: () => (  ephemeralSuites),
	finiteFieldSuites: () => (  finiteFieldSuites),
	isForwardSecret: () => (  isForwardSecret),
	modernOlderSuites: () => (  modernOlderSuites),
	olderSuites: () => (  olderSuites),
	outsideIntermediate: () => (  outsideIntermediate),
	outsideTls13: () => (  outsideTls13),
	suiteName: () => (  suiteName),
	tls13Suites: () => (  tls13Suites),
	weakSuites: () => (  weakSuites),
	weakness: () => (  weakness)
  });
const numbered = [
	[0x1301, 'TLS_AES_128_GCM_SHA256'],
	[0x1302, 'TLS_AES_256_GCM_SHA384'],
	[0x1303, 'TLS_CHACHA20_POLY1305_SHA256'],
	[0x1304, 'TLS_AES_128_CCM_SHA256'],
	[0x1305, 'TLS_AES_128_CCM_8_SHA256'],
	[0xc02b, 'TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256'],
	[0xc02f, 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'],
	[0xc02c, 'TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384'],
	[0xc030, 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384'],
	[0xcca9, 'TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256'],
	[0xcca8, 'TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
	[0x009e, 'TLS_DHE_RSA_WITH_AES_128_GCM_SHA256'],
	[0x009f, 'TLS_DHE_RSA_WITH_AES_256_GCM_SHA384'],
	[0xccaa, 'TLS_DHE_RSA_WITH_CHACHA20_POLY1305_SHA256'],
	[0xc0ac, 'TLS_ECDHE_ECDSA_WITH_AES_128_CCM'],
	[0xc0ad, 'TLS_ECDHE_ECDSA_WITH_AES_256_CCM'],
	[0xc09e, 'TLS_DHE_RSA_WITH_AES_128_CCM'],
	[0xc09f, 'TLS_DHE_RSA_WITH_AES_256_CCM'],
	[0xc023, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256'],
	[0xc027, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256'],
	[0xc024, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384'],
	[0xc028, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384'],
	[0xc009, 'TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA'],
	[0xc013, 'TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA'],
	[0xc00a, 'TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA'],
	[0xc014, 'TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA'],
	[0x0067, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA256'],
	[0x006b, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA256'],
	[0x0033, 'TLS_DHE_RSA_WITH_AES_128_CBC_SHA'],
	[0x0039, 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA'],
	[0x0032, 'TLS_DHE_DSS_WITH_AES_128_CBC_SHA'],
	[0x0038, 'TLS_DHE_DSS_WITH_AES_256_CBC_SHA'],
	[0x0045, 'TLS_DHE_RSA_WITH_CAMELLIA_128_CBC_SHA'],
	[0x0088, 'TLS_DHE_RSA_WITH_CAMELLIA_256_CBC_SHA'],
	[0x009c, 'TLS_RSA_WITH_AES_128_GCM_SHA256'],
	[0x009d, 'TLS_RSA_WITH_AES_256_GCM_SHA384'],
	[0xc09c, 'TLS_RSA_WITH_AES_128_CCM'],
	[0xc09d, 'TLS_RSA_WITH_AES_256_CCM'],
	[0x003c, 'TLS_RSA_WITH_AES_128_CBC_SHA256'],
	[0x003d, 'TLS_RSA_WITH_AES_256_CBC_SHA256'],
	[0x002f, 'TLS_RSA_WITH_AES_128_CBC_SHA'],
	[0x0035, 'TLS_RSA_WITH_AES_256_CBC_SHA'],
	[0x0041, 'TLS_RSA_WITH_CAMELLIA_128_CBC_SHA'],
	[0x0084, 'TLS_RSA_WITH_CAMELLIA_256_CBC_SHA'],
	[0x000a, 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'],
	[0x0016, 'TLS_DHE_RSA_WITH_3DES_EDE_CBC_SHA'],
	[0x0013, 'TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA'],
	[0xc008, 'TLS_ECDHE_ECDSA_WITH_3DES_EDE_CBC_SHA'],
	[0xc012, 'TLS_ECDHE_RSA_WITH_3DES_EDE_CBC_SHA'],
	[0x0007, 'TLS_RSA_WITH_IDEA_CBC_SHA'],
	[0x0096, 'TLS_RSA_WITH_SEED_CBC_SHA'],
	[0x009a, 'TLS_DHE_RSA_WITH_SEED_CBC_SHA'],
	[0x0004, 'TLS_RSA_WITH_RC4_128_MD5'],
	[0x0005, 'TLS_RSA_WITH_RC4_128_SHA'],
	[0xc007, 'TLS_ECDHE_ECDSA_WITH_RC4_128_SHA'],
	[0xc011, 'TLS_ECDHE_RSA_WITH_RC4_128_SHA'],
	[0x0009, 'TLS_RSA_WITH_DES_CBC_SHA'],
	[0x0015, 'TLS_DHE_RSA_WITH_DES_CBC_SHA'],
	[0x0003, 'TLS_RSA_EXPORT_WITH_RC4_40_MD5'],
	[0x0006, 'TLS_RSA_EXPORT_WITH_RC2_CBC_40_MD5'],
	[0x0008, 'TLS_RSA_EXPORT_WITH_DES40_CBC_SHA'],
	[0x0014, 'TLS_DHE_RSA_EXPORT_WITH_DES40_CBC_SHA'],
	[0x0062, 'TLS_RSA_EXPORT1024_WITH_DES_CBC_SHA'],
	[0x0064, 'TLS_RSA_EXPORT1024_WITH_RC4_56_SHA'],
	[0x0018, 'TLS_DH_anon_WITH_RC4_128_MD5'],
	[0x001b, 'TLS_DH_anon_WITH_3DES_EDE_CBC_SHA'],
	[0x0034, 'TLS_DH_anon_WITH_AES_128_CBC_SHA'],
	[0x003a, 'TLS_DH_anon_WITH_AES_256_CBC_SHA'],
	[0x006c, 'TLS_DH_anon_WITH_AES_128_CBC_SHA256'],
	[0x006d, 'TLS_DH_anon_WITH_AES_256_CBC_SHA256'],
	[0x00a6, 'TLS_DH_anon_WITH_AES_128_GCM_SHA256'],
	[0x00a7, 'TLS_DH_anon_WITH_AES_256_GCM_SHA384'],
	[0xc018, 'TLS_ECDH_anon_WITH_AES_128_CBC_SHA'],
	[0xc019, 'TLS_ECDH_anon_WITH_AES_256_CBC_SHA'],
	[0x0001, 'TLS_RSA_WITH_NULL_MD5'],
	[0x0002, 'TLS_RSA_WITH_NULL_SHA'],
	[0x003b, 'TLS_RSA_WITH_NULL_SHA256'],
	[0xc006, 'TLS_ECDHE_ECDSA_WITH_NULL_SHA'],
	[0xc010, 'TLS_ECDHE_RSA_WITH_NULL_SHA'],
	[0xc015, 'TLS_ECDH_anon_WITH_NULL_SHA'],
];
const all = numbered.map(([id, name]) => ({ id, name }));
function weakness(name) {
	if (/_NULL_/.test(name))
		return 'no encryption';
	if (/_anon_/.test(name))
		return 'no authentication';
	if (/_EXPORT/.test(name))
		return 'export grade';
	const cipher = /_(RC4|RC2|3DES|DES|DES40|IDEA|SEED)_/.exec(name)?.[1];
	return cipher ?? null;
}
const weak = all.filter(({ name }) => weakness(name) !== null);
const sound = all.filter(({ name }) => weakness(name) === null);
const isTls13 = ({ id }) => id >> 8 === 0x13;
const tls13Suites = sound.filter(isTls13);
const olderSuites = [...sound.filter((suite) => !isTls13(suite)), ...weak];
const weakSuites = weak;
const finiteFieldSuites = olderSuites.filter(({ name }) => /^TLS_DHE_/.test(name) && weakness(name) === null);
const modernOlderSuites = olderSuites.filter(({ name }) => isForwardSecret(name));
const ephemeralSuites = olderSuites.filter(({ name }) => /^TLS_(ECDHE|DHE)_/.test(name) && weakness(name) === null && !isForwardSecret(name));
const curveSuites = olderSuites.filter(({ name }) => /^TLS_ECDHE_/.test(name) && weakness(name) === null);
const intermediate = new Set([0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8]);
const outsideIntermediate = olderSuites.filter(({ id }) => !intermediate.has(id));
const outsideTls13 = tls13Suites.filter(({ id }) => id > 0x1303);
function suiteName(id) {
	return all.find((suite) => suite.id === id)?.name ?? `0x${id.toString(16).padStart(4, '0')}`;
}
function isForwardSecret(name) {
	return /^TLS_(ECDHE|DHE)_.*(GCM|CHACHA20)/.test(name) || /^TLS_(AES|CHACHA20)_/.test(name);
}


  })

};
return { ids, modules };
})
