(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const { modules: shared } = load('shared.index.js');
const id = 1149;
const ids = [1149];
const modules = {

  66743: core[66743],

  29361: shared[29361],

  74355:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  askS3: () => (  askS3)
});

var private_network = __webpack_require__(84968);
var probe_error = __webpack_require__(49540);
var http = __webpack_require__(66099);
var service_certificate = __webpack_require__(29361);
var service_reach = __webpack_require__(29649);
var refusal = __webpack_require__(16082);
;
function isList(xml) {
	return /^\ufeff?\s*(<\?xml[^>]*>\s*)?<ListBucketResult[\s>]/.test(xml);
}
function contents(xml) {
	const objects = [];
	for (const entry of xml.split('<Contents>').slice(1)) {
		const key = tag(entry, 'Key');
		const modified = tag(entry, 'LastModified') ?? '';
		const modifiedMs = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(modified) ? Date.parse(modified) : Number.NaN;
		const size = tag(entry, 'Size') ?? '';
		if (!entry.includes('</Contents>') || !key || Number.isNaN(modifiedMs) || !/^\d{1,15}$/.test(size))
			return null;
		objects.push({ key, modifiedMs, size: Number(size) });
	}
	return objects;
}
function tag(xml, name) {
	const start = xml.indexOf(`<${name}>`);
	const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start);
	return end < 0 ? null : decodeEntities(xml.slice(start + name.length + 2, end));
}
const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function decodeEntities(text) {
	return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/g, (whole, name, decimal, hex) => {
		if (name)
			return entities[name] ?? whole;
		const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
		return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}

;







const mostPages = 50;
const mostBytes = 4 * 1024 * 1024;
async function askS3(reach, settings, options) {
	await refuseClear(reach, settings, options);
	const signed = await (0,refusal .k)(look(reach, settings, options));
	const found = 'value' in signed ? signed.value : { newest: null, sample: null };
	const publicList = listAccess(await request(reach, { method: 'GET', url: `${settings.bucketUrl}?list-type=2&max-keys=1` }));
	const sample = found.sample;
	return {
		refusal: 'refusal' in signed ? signed.refusal : null,
		newest: found.newest,
		publicList,
		publicObject: sample === null
			? null
			: access(await request(reach, { method: 'HEAD', url: `${settings.bucketUrl}/${encodeKey(sample)}` })),
	};
}
async function refuseClear(reach, settings, options) {
	const url = new URL(settings.bucketUrl);
	if (url.protocol === 'https:' || options.tls === false)
		return;
	const host = url.hostname.replace(/^\[|\]$/g, '');
	const addresses = await (0,service_reach .p0)(reach, host);
	if (options.tls === true || addresses.some(private_network .i0)) {
		throw new refusal .P({
			rule: 'service/tls',
			message: `Objects would travel to ${url.host} without encryption`,
			expected: 'an https endpoint',
			observed: 'http',
		});
	}
}
async function look(reach, settings, options) {
	const head = await signedRequest(reach, settings, 'HEAD', '');
	const first = await signedRequest(reach, settings, 'GET', '?list-type=2&max-keys=1');
	refuse(first, settings);
	refuse(head, settings);
	const sample = objectsIn(first, settings, '')[0]?.key ?? null;
	if (options.newestUnder === null)
		return { newest: null, sample };
	return { newest: await newestObject(reach, settings, options.newestUnder), sample };
}
async function newestObject(reach, settings, prefix) {
	let newest = null;
	let token = null;
	for (let page = 0; page < mostPages; page++) {
		const query = new URLSearchParams({
			'list-type': '2',
			prefix,
			...(token === null ? {} : { 'continuation-token': token }),
		});
		const response = await signedRequest(reach, settings, 'GET', `?${query.toString().replaceAll('+', '%20')}`);
		refuse(response, settings);
		const xml = response.body.toString('utf8');
		for (const object of objectsIn(response, settings, prefix)) {
			if (newest === null || object.modifiedMs > newest.modifiedMs)
				newest = object;
		}
		if (tag(xml, 'IsTruncated') !== 'true')
			return newest;
		const next = tag(xml, 'NextContinuationToken');
		if (next === null || next === token)
			break;
		token = next;
	}
	throw new probe_error .B('service/newest', `The newest object at ${hostOf(settings)} cannot be told from so many`, {
		expected: `at most ${mostPages * 1000} objects under the prefix`,
		observed: 'more',
	});
}
async function signedRequest(reach, settings, method, query) {
	const { AwsV4Signer } = await __webpack_require__.e(  2580).then(__webpack_require__.bind(__webpack_require__, 12580));
	const signer = new AwsV4Signer({
		method,
		url: `${settings.bucketUrl}${query}`,
		service: 's3',
		region: settings.region,
		accessKeyId: settings.accessKeyId,
		secretAccessKey: settings.secretAccessKey,
		...(settings.sessionToken === null ? {} : { sessionToken: settings.sessionToken }),
	});
	const { url, headers } = await signer.sign();
	return request(reach, { method, url: url.toString(), headers: Object.fromEntries(headers) });
}
async function request(reach, what) {
	const { net, deadline } = reach;
	let response;
	try {
		response = await (0,http .tN)(net, {
			...what,
			timeoutMs: deadline.remainingMs(),
			maxBytes: mostBytes,
			signal: deadline.signal,
		});
	}
	catch (error) {
		throw explain(error, new URL(what.url).host);
	}
	if (response.status >= 500 || response.status === 429 || response.truncated) {
		throw new probe_error .B('service/protocol', `The object storage at ${new URL(what.url).host} could not answer`, {
			expected: 'an answer',
			observed: response.truncated ? 'an answer that is too long' : `status ${response.status}`,
		});
	}
	return response;
}
const steps = {
	'http/dns': 'service/dns',
	'http/unreachable': 'service/connect',
	'http/proxy': 'service/connect',
	'http/tls': 'service/tls',
};
function explain(error, host) {
	if (!(error instanceof probe_error .B))
		return error;
	const certificate = error.rule === 'http/tls' && /TLS failed \(([A-Z_]+)\)/.exec(error.observed)?.[1];
	if (certificate)
		return (0,service_certificate .bp)(host, certificate);
	const { message, expected, observed, fix } = error;
	const details = { expected, observed, ...(fix !== undefined && { fix }), cause: error };
	return new probe_error .B(steps[error.rule] ?? 'service/protocol', message, details);
}
function refuse(response, settings) {
	if (response.status === 200)
		return;
	const code = /^[A-Za-z]{1,60}$/.exec(tag(response.body.toString('utf8'), 'Code') ?? '')?.[0] ?? '';
	const host = hostOf(settings);
	const observed = `status ${response.status}${code ? ` ${code}` : ''}`;
	const region = (0,http .UE)(response, 'x-amz-bucket-region')[0];
	if (response.status === 404 || code === 'NoSuchBucket') {
		throw new refusal .P({
			rule: 'service/bucket',
			message: `The object storage at ${host} has no such bucket`,
			expected: 'the bucket of the application',
			observed,
		});
	}
	if ((response.status >= 300 && response.status < 400) || code === 'AuthorizationHeaderMalformed') {
		throw new refusal .P({
			rule: 'service/bucket',
			message: `The bucket at ${host} is not in the region or at the endpoint that the settings say`,
			expected: `region ${settings.region}`,
			observed: region && /^[a-z0-9-]{1,30}$/.test(region) ? `region ${region}` : observed,
		});
	}
	if (/^(InvalidAccessKeyId|SignatureDoesNotMatch|RequestTimeTooSkewed|ExpiredToken|InvalidToken)$/.test(code) ||
		response.status === 401) {
		throw new refusal .P({
			rule: 'service/login',
			message: `The object storage at ${host} refuses the key of the application`,
			expected: 'a signature that the storage accepts',
			observed,
		});
	}
	if (response.status !== 403) {
		throw new probe_error .B('service/protocol', `The object storage at ${host} could not answer`, {
			expected: 'an answer',
			observed,
		});
	}
	throw new refusal .P({
		rule: 'service/permission',
		message: `The key of the application may not look into the bucket at ${host}`,
		expected: 's3:ListBucket on the bucket',
		observed,
	});
}
function access(response) {
	if (response.status >= 200 && response.status < 300)
		return 'allowed';
	if (response.status === 401 || response.status === 403 || response.status === 404)
		return 'refused';
	return { unknown: `status ${response.status}` };
}
function listAccess(response) {
	if (isList(response.body.toString('utf8')))
		return 'allowed';
	const found = access(response);
	return found === 'allowed' ? { unknown: `status ${response.status}, and no list` } : found;
}
function objectsIn(response, settings, prefix) {
	const xml = response.body.toString('utf8');
	const isWhole = isList(xml) && xml.trimEnd().endsWith('</ListBucketResult>');
	const objects = isWhole ? contents(xml) : null;
	if (objects?.every(({ key }) => key.startsWith(prefix)))
		return objects;
	throw new probe_error .B('service/protocol', `The object storage at ${hostOf(settings)} does not list its objects`, {
		expected: 'a list of objects, whole and of what was asked for',
		observed: objects ? 'objects of another prefix' : isWhole ? 'a list that cannot be read' : 'something else',
	});
}
function hostOf(settings) {
	return new URL(settings.bucketUrl).host;
}
function encodeKey(key) {
	return key.split('/').map(encodeURIComponent).join('/');
}


  })

};
return { ids, modules };
})
