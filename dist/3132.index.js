(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 3132;
const ids = [3132];
const modules = {

  37965: shared[37965],

  66743: core[66743],

  65186:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  askCrl: () => (  askCrl),
  stateIn: () => (  stateIn)
});

var external_node_crypto_ = __webpack_require__(77598);
var probe_error = __webpack_require__(49540);
var http = __webpack_require__(66099);
var der = __webpack_require__(46467);
var x509 = __webpack_require__(31774);
;


function readCrl(list, certificate, issuer) {
	const [body, algorithm, signature] = (0,der .vW)(list) ?? [];
	const fields = body && (0,der .SU)(body.bytes);
	if (!body || !fields)
		return null;
	const [, name, from, ...rest] = fields[0]?.tag === 0x02 ? fields.slice(1) : fields;
	if (!name || !from || !(0,x509 .bD)(certificate)?.equals(name.whole))
		return null;
	const until = rest[0]?.tag === 0x17 || rest[0]?.tag === 0x18 ? rest[0] : undefined;
	const revoked = rest.find(({ tag }) => tag === 0x30);
	return {
		revokedMs: revoked ? revokedAt(revoked, certificate.serialNumber) : null,
		fromMs: (0,der .tm)(from),
		untilMs: until ? (0,der .tm)(until) : null,
		signature: (0,x509 .yK)(body.whole, algorithm, signature, [issuer]),
	};
}
function revokedAt({ bytes }, serial) {
	const wanted = withoutZeros(Buffer.from(serial.length % 2 === 0 ? serial : `0${serial}`, 'hex'));
	for (let at = 0; at < bytes.length;) {
		const entry = (0,der .HT)(bytes, at);
		if (entry === null)
			return null;
		at += entry.whole.length;
		const number = (0,der .HT)(entry.bytes, 0);
		if (!number || !withoutZeros(number.bytes).equals(wanted))
			continue;
		const date = (0,der .HT)(entry.bytes, number.whole.length);
		return (date && (0,der .tm)(date)) ?? 0;
	}
	return null;
}
function withoutZeros(bytes) {
	const start = bytes.findIndex((byte) => byte !== 0);
	return start < 0 ? bytes.subarray(bytes.length) : bytes.subarray(start);
}

;




const mostBytes = 16 * 1024 * 1024;
async function askCrl(net, url, timeoutMs) {
	try {
		const response = await (0,http .tN)(net, { method: 'GET', url, timeoutMs, maxBytes: mostBytes });
		if (response.status !== 200)
			return `status ${response.status}`;
		return response.truncated ? 'more than 16 MiB' : fromPem(response.body);
	}
	catch (error) {
		if (error instanceof probe_error .B)
			return error.message;
		throw error;
	}
}
function fromPem(body) {
	if (!body.subarray(0, 11).equals(Buffer.from('-----BEGIN ')))
		return body;
	return Buffer.from(body.toString('latin1').replace(/-----[A-Z0-9 ]+-----/g, ''), 'base64');
}
function stateIn(list, certificate, issuer) {
	const decoded = (text) => new external_node_crypto_.X509Certificate(Buffer.from(text, 'base64'));
	const state = readCrl(list, decoded(certificate), decoded(issuer));
	if (state === null)
		return 'no CRL of the issuer';
	return state.signature === 'valid' ? state : 'a CRL that is not signed by the issuer';
}


  })

};
return { ids, modules };
})
