(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 3544;
const ids = [3544];
const modules = {

  29361: shared[29361],

  18917: shared[18917],

  83544:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  askMysql: () => (  askMysql)
});

var probe_error = __webpack_require__(49540);
var service_certificate = __webpack_require__(29361);
var encryption = __webpack_require__(18917);
var service_wire = __webpack_require__(29469);
;

const mostBytes = 16 * 1024 * 1024;
const firstBytes = [10, 0xff];
function guardPackets(library, wire) {
	const client = library;
	const { packetParser } = client;
	const handle = client.handlePacket.bind(client);
	let fault = null;
	let total = 0;
	let isFirst = true;
	const refuse = (why) => {
		fault ??= why;
		client.stream.destroy();
		wire.close();
	};
	client.packetParser = {
		execute: (bytes) => {
			total += bytes.length;
			if (total > mostBytes)
				refuse(wire.strange('more than can be an answer'));
			if (fault !== null)
				return;
			try {
				silently(() => packetParser.execute(bytes));
			}
			catch {
				refuse(wire.strange('a packet that cannot be read'));
			}
		},
	};
	client.handlePacket = (packet) => {
		if (fault !== null)
			return;
		if (packet === undefined)
			return handle();
		if (isFirst && !firstBytes.includes(packet.peekByte()))
			return refuse(wire.strange('another version of the protocol'));
		isFirst = false;
		if (client.stream.secureConnecting)
			return refuse((0,service_wire .kc)(wire, 'a packet'));
		if (packet.offset >= packet.end)
			return refuse(wire.strange('a packet of nothing'));
		if (!client._command)
			return refuse(wire.strange('more than was asked for'));
		if (packet.sequenceId !== client.sequenceId)
			return refuse(wire.strange('packets out of order'));
		handle(packet);
		if (packet.offset > packet.end)
			refuse(wire.strange('a packet that ends before what it holds'));
	};
	return { fault: () => fault, isInHandshake: () => client.stream.secureConnecting === true };
}
function silently(read) {
	const { trace, warn, error } = console;
	const nothing = () => { };
	Object.assign(console, { trace: nothing, warn: nothing, error: nothing });
	try {
		read();
	}
	finally {
		Object.assign(console, { trace, warn, error });
	}
}

var reach = __webpack_require__(29649);
var refusal = __webpack_require__(16082);
;







async function askMysql(reach, settings, options) {
	if (settings.encryption === 'disabled')
		return attempt(reach, settings, options, null, null);
	try {
		return await attempt(reach, settings, options, 'verify', null);
	}
	catch (error) {
		if (error instanceof NoTls)
			return attempt(reach, settings, options, null, null);
		if (error instanceof Untrusted)
			return attempt(reach, settings, options, 'accept', error.code);
		throw error;
	}
}
class NoTls extends Error {
}
class Untrusted extends Error {
	code;
	constructor(code) {
		super(code);
		this.code = code;
	}
}
async function attempt(reach, settings, options, certificate, fault) {
	const { default: mysql } = await __webpack_require__.e(  909).then(__webpack_require__.t.bind(__webpack_require__, 20909, 19));
	const { rootCertificates } = await Promise.resolve( ).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
	const wire = await service_wire ._2.open(reach, settings);
	const policy = (0,encryption .iY)(settings.encryption, wire.isPublic, options.tls);
	let guarded;
	try {
		if (certificate === null && policy.mustEncrypt) {
			throw (0,encryption .OL)(wire, 'the settings of the application turn TLS off');
		}
		const stream = wire.detach();
		const { signal } = reach.deadline;
		const ended = new Promise((_, reject) => {
			const end = () => reject(guarded?.isInHandshake() ? wire.unfinished() : wire.silent());
			signal.addEventListener('abort', end, { once: true });
			if (signal.aborted)
				end();
		});
		ended.catch(() => { });
		const client = mysql.createConnection({
			stream,
			host: settings.host,
			port: settings.port,
			user: settings.user,
			password: settings.password,
			database: settings.database,
			connectTimeout: 0,
			disableEval: true,
			flags: ['-LOCAL_FILES'],
			...(certificate === null
				? {}
				: {
					ssl: {
						ca: [...rootCertificates, ...reach.net.extraCa],
						rejectUnauthorized: certificate === 'verify',
						verifyIdentity: certificate === 'verify',
					},
				}),
		});
		guarded = guardPackets(client, wire);
		const connected = new Promise((resolve, reject) => {
			client.on('error', reject);
			client.once('connect', () => resolve());
		});
		stream.resume();
		await Promise.race([connected, ended]);
		const connection = client.promise();
		const query = async (sql) => {
			const [rows] = await Promise.race([connection.query(sql), ended]);
			if (!Array.isArray(rows) || rows.length === 0)
				throw wire.strange('no rows in answer to a question');
			return rows;
		};
		const seen = await look(query, wire);
		const late = guarded.fault();
		if (late)
			throw late;
		const protocol = certificate === null ? null : seen.protocol;
		return {
			tls: protocol === null ? service_wire .pj : { protocol, fault: fault === null ? null : (0,service_certificate .cN)(fault) },
			isPublic: wire.isPublic,
			major: Number.parseInt(seen.version, 10),
			version: seen.version,
			powers: powersIn(seen.grants),
		};
	}
	catch (error) {
		throw guarded?.fault() ?? explain(error, wire, settings, policy);
	}
	finally {
		wire.close();
	}
}
async function look(query, wire) {
	const texts = (rows, column) => rows.map((row) => {
		const value = Object.values(row)[column];
		if (typeof value !== 'string')
			throw wire.strange('rows that are no answer to the question');
		return value;
	});
	const [version = ''] = texts(await query('select version() as version'), 0);
	if (!/^\d{1,9}\./.test(version))
		throw wire.strange('a version that is none');
	const [protocol = ''] = texts(await query("show session status like 'Ssl_version'"), 1);
	return { version, protocol, grants: texts(await query('show grants'), 0) };
}
function powersIn(grants) {
	const whole = grants.filter((grant) => / ON \*\.\* /.test(grant));
	return ['ALL PRIVILEGES', 'SUPER', 'FILE', 'CREATE USER'].filter((power) => whole.some((grant) => new RegExp(`\\b${power}\\b`).test(grant.slice(0, grant.indexOf(' ON *.* ')))));
}
const logins = {
	ER_ACCESS_DENIED_ERROR: 'the user or the password was refused',
	ER_DBACCESS_DENIED_ERROR: 'the user has no right to this database',
	ER_BAD_DB_ERROR: 'there is no such database',
	ER_HOST_NOT_PRIVILEGED: 'no user may log in from here',
	ER_ACCESS_DENIED_NO_PASSWORD_ERROR: 'the user was refused without a password',
	ER_SECURE_TRANSPORT_REQUIRED: 'the server lets nobody in without TLS',
};
const certificateFaults = [
	[/altnames/, 'ERR_TLS_CERT_ALTNAME_INVALID'],
	[/expired/, 'CERT_HAS_EXPIRED'],
	[/not yet valid/, 'CERT_NOT_YET_VALID'],
	[/self.signed certificate in/, 'SELF_SIGNED_CERT_IN_CHAIN'],
	[/self.signed/, 'DEPTH_ZERO_SELF_SIGNED_CERT'],
	[/issuer/, 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
	[/first certificate/, 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
];
function explain(error, wire, settings, policy) {
	if (error instanceof probe_error .B || error instanceof refusal .P)
		return error;
	const name = (0,reach .Vb)(settings);
	const code = (0,service_certificate .$N)(error);
	if (code === 'HANDSHAKE_NO_SSL_SUPPORT') {
		return policy.mustEncrypt ? (0,encryption .OL)(wire, 'the service does not offer TLS') : new NoTls();
	}
	if (code === 'HANDSHAKE_SSL_ERROR') {
		const fault = certificateFaults.find(([pattern]) => pattern.test(String(error)))?.[1];
		if (fault !== undefined)
			return policy.mustTrust ? (0,service_certificate .bp)(name, fault) : new Untrusted(fault);
		return new probe_error .B('service/tls', `No TLS handshake with ${name}`, {
			expected: 'a TLS handshake',
			observed: 'the handshake failed',
			cause: error,
		});
	}
	if (code in logins) {
		return new refusal .P({
			rule: 'service/login',
			message: `MySQL at ${name} refuses the login of the application`,
			expected: 'a login with the settings of the application',
			observed: `${logins[code]} (${code})`,
		});
	}
	const number = numberOf(error);
	if (number !== null) {
		return new probe_error .B('service/protocol', `MySQL at ${name} could not answer`, {
			expected: 'an answer',
			observed: code || `error ${number}`,
			cause: error,
		});
	}
	if (code === 'AUTH_SWITCH_PLUGIN_ERROR')
		return wire.strange('a way to log in that is not known');
	return ['PROTOCOL_CONNECTION_LOST', 'ECONNRESET', 'EPIPE'].includes(code)
		? wire.silent(error)
		: wire.strange('an answer that cannot be read');
}
function numberOf(error) {
	if (!(error instanceof Error) || !('sqlState' in error) || !('errno' in error))
		return null;
	return typeof error.errno === 'number' && error.errno > 0 ? error.errno : null;
}


  }),

  29469: shared[29469]

};
return { ids, modules };
})
