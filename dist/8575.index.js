(function (load) {
'use strict';
const { modules: shared } = load('shared.index.js');
const id = 8575;
const ids = [8575];
const modules = {

  29361: shared[29361],

  18917: shared[18917],

  48575:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  askPostgres: () => (  askPostgres)
});

var probe_error = __webpack_require__(49540);
var certificate = __webpack_require__(29361);
var encryption = __webpack_require__(18917);
var external_node_stream_ = __webpack_require__(57075);
;

const longestMessage = 1024 * 1024;
const mostBytes = 16 * 1024 * 1024;
function postgresStream(wire) {
	const transport = wire.detach();
	const turns = new Turns();
	let pending = Buffer.alloc(0);
	let total = 0;
	let fault = null;
	const stream = new external_node_stream_.Duplex({
		read: () => { },
		write: (bytes, _encoding, done) => {
			turns.asked(bytes);
			if (transport.destroyed)
				done();
			else
				transport.write(bytes, () => done());
		},
		destroy: (error, done) => {
			transport.destroy();
			done(error);
		},
	});
	const refuse = (why) => {
		fault = wire.strange(why);
		stream.destroy(fault);
	};
	transport.on('data', (chunk) => {
		total += chunk.length;
		if (total > mostBytes)
			return refuse('more than can be an answer');
		pending = Buffer.concat([pending, chunk]);
		while (pending.length >= 5 && !stream.destroyed) {
			const length = 1 + pending.readUInt32BE(1);
			const why = turns.faultOf(pending[0] ?? 0, length);
			if (why !== null)
				return refuse(why);
			if (pending.length < length)
				return;
			const message = pending.subarray(0, length);
			pending = pending.subarray(length);
			if (!turns.answered(message))
				return refuse('a message of another form than its kind has');
			try {
				stream.emit('data', message);
			}
			catch {
				return refuse('a message that cannot be read');
			}
		}
	});
	const ended = () => {
		stream.destroy();
	};
	transport.on('end', ended);
	transport.on('close', ended);
	Object.assign(stream, {
		connect: () => {
			queueMicrotask(() => {
				stream.emit('connect');
				transport.resume();
			});
			return stream;
		},
		setNoDelay: () => stream,
		setKeepAlive: () => stream,
		ref: () => stream,
		unref: () => stream,
	});
	return { stream, fault: () => fault };
}
const allowed = {
	before: '',
	login: 'R',
	client: '',
	start: 'SKZ',
	idle: 'S',
	query: 'STDCIZ',
};
const login = { ok: 0, cleartext: 3, md5: 5, sasl: 10, saslContinue: 11, saslFinal: 12 };
class Turns {
	#phase = 'before';
	#step = null;
	#columns = false;
	#done = false;
	asked(bytes) {
		if (this.#phase === 'before' || bytes[0] === 0x70)
			this.#phase = 'login';
		if (bytes[0] !== 0x51)
			return;
		this.#phase = 'query';
		this.#columns = false;
		this.#done = false;
	}
	faultOf(kind, length) {
		const letter = String.fromCharCode(kind);
		if (!'RSKZTDCIEN'.includes(letter))
			return 'a message of an unknown kind';
		if (length < 5 || length > longestMessage)
			return 'a message that cannot be so long';
		if (letter === 'E' || letter === 'N')
			return this.#phase === 'before' ? 'more than was asked for' : null;
		return allowed[this.#phase].includes(letter) ? null : 'a message that is not due';
	}
	answered(message) {
		const body = message.subarray(5);
		switch (String.fromCharCode(message[0] ?? 0)) {
			case 'R':
				return this.#loginStep(body);
			case 'Z': {
				if (body.length !== 1 || !'ITE'.includes(body.toString('latin1')))
					return false;
				if (this.#phase === 'query' && !this.#done)
					return false;
				this.#phase = 'idle';
				return true;
			}
			case 'T':
				if (this.#columns || this.#done)
					return false;
				this.#columns = true;
				return body.length >= 2;
			case 'D':
				return this.#columns && !this.#done && body.length >= 2;
			case 'C':
			case 'I':
				if (this.#done)
					return false;
				this.#done = true;
				return true;
			case 'S':
				return texts(body) === 2;
			case 'K':
				return body.length === 8;
			case 'E':
				this.#done = true;
				return hasFields(body);
			default:
				return hasFields(body);
		}
	}
	#loginStep(body) {
		if (body.length < 4)
			return false;
		const step = body.readInt32BE(0);
		const before = this.#step;
		this.#step = step;
		if (step === login.ok) {
			if (before === login.sasl || before === login.saslContinue)
				return false;
			this.#phase = 'start';
			return body.length === 4;
		}
		if (step === login.saslFinal)
			return before === login.saslContinue;
		this.#phase = 'client';
		if (step === login.cleartext)
			return before === null && body.length === 4;
		if (step === login.md5)
			return before === null && body.length === 8;
		if (step === login.sasl)
			return before === null && body.at(-1) === 0;
		return step === login.saslContinue && before === login.sasl;
	}
}
function texts(body) {
	return body.at(-1) === 0 ? body.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0) : 0;
}
function hasFields(body) {
	let at = 0;
	while (at < body.length && body[at] !== 0) {
		const end = body.indexOf(0, at + 1);
		if (end < 0)
			return false;
		at = end + 1;
	}
	return at === body.length - 1;
}

var reach = __webpack_require__(29649);
var refusal = __webpack_require__(16082);
var service_wire = __webpack_require__(29469);
;







const sslRequest = Buffer.from([0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f]);
async function askPostgres(reach, settings, options) {
	const wire = await service_wire ._2.open(reach, settings);
	try {
		const policy = (0,encryption .iY)(settings.encryption, wire.isPublic, options.tls);
		const tls = await (0,encryption .Cf)(wire, settings.encryption, policy, () => offersTls(wire));
		const canFallBack = settings.encryption === 'preferred';
		return { tls, isPublic: wire.isPublic, canFallBack, ...(await look(wire, settings, options.migrations)) };
	}
	finally {
		wire.close();
	}
}
async function offersTls(wire) {
	wire.write(sslRequest);
	const answer = (await wire.take(1)).toString('latin1');
	if (answer === 'S')
		return true;
	if (answer === 'N') {
		wire.refuseUnasked();
		return false;
	}
	throw wire.strange('neither yes nor no to the request for TLS');
}
async function look(wire, settings, migrations) {
	const { default: pg } = await __webpack_require__.e(  3849).then(__webpack_require__.bind(__webpack_require__, 83849));
	const { stream, fault } = postgresStream(wire);
	const client = new pg.Client({
		stream: () => stream,
		ssl: false,
		host: settings.host,
		port: settings.port,
		user: settings.user,
		password: () => settings.password,
		database: settings.database,
		application_name: 'readiness-gate',
	});
	client.on('error', () => { });
	const step = async (name, work) => {
		try {
			return await work;
		}
		catch (error) {
			throw fault() ?? explain(error, wire, settings, name);
		}
	};
	await step('log in', client.connect());
	const { rows } = await step('look', client.query(overview));
	const [row] = rows;
	if (rows.length !== 1 || !isOverview(row))
		throw wire.strange(otherRows);
	const applied = migrations ? await step('look', appliedMigrations(client, wire)) : null;
	const late = fault();
	if (late)
		throw late;
	return {
		major: Math.floor(row.number / 10_000),
		version: row.version,
		powers: ['superuser', 'bypassrls', 'createrole', 'replication'].filter((power) => row[power]),
		applied,
	};
}
const otherRows = 'rows that are no answer to the question';
function isOverview(row) {
	const { number, version, superuser, bypassrls, createrole, replication } = row ?? {};
	const powers = [superuser, bypassrls, createrole, replication];
	return Number.isInteger(number) && typeof version === 'string' && powers.every((power) => typeof power === 'boolean');
}
const overview = `select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
  rolsuper as superuser, rolbypassrls as bypassrls, rolcreaterole as createrole, rolreplication as replication
  from pg_catalog.pg_roles where rolname = current_user`;
async function appliedMigrations(client, wire) {
	try {
		const { rows } = await client.query('select app, name from django_migrations');
		return rows.map(({ app, name }) => {
			if (typeof app !== 'string' || typeof name !== 'string')
				throw wire.strange(otherRows);
			return `${app}.${name}`;
		});
	}
	catch (error) {
		if ((0,certificate .$N)(error) === '42P01')
			return null;
		throw error;
	}
}
const logins = {
	'28P01': 'the password was refused',
	'28000': 'this user may not log in from here, or not without TLS (pg_hba.conf)',
	'3D000': 'there is no such database',
	'42501': 'the user has no right to connect to this database',
};
function explain(error, wire, settings, step) {
	if (error instanceof probe_error .B)
		return error;
	const state = (0,certificate .$N)(error);
	const name = (0,reach .Vb)(settings);
	if (state in logins && step === 'log in') {
		return new refusal .P({
			rule: 'service/login',
			message: `PostgreSQL at ${name} refuses the login of the application`,
			expected: 'a login with the settings of the application',
			observed: `${logins[state]} (SQLSTATE ${state})`,
		});
	}
	if (state === '42501') {
		return new refusal .P({
			rule: 'service/permission',
			message: `PostgreSQL at ${name} does not let the user of the application read what it needs`,
			expected: 'the right to read the table of migrations',
			observed: 'permission denied (SQLSTATE 42501)',
		});
	}
	if (/^[0-9A-Z]{5}$/.test(state)) {
		return new probe_error .B('service/protocol', `PostgreSQL at ${name} could not answer`, {
			expected: 'an answer',
			observed: `${busy[state] ?? 'an error'} (SQLSTATE ${state})`,
			cause: error,
		});
	}
	const message = String(error);
	if (/SASL|SCRAM|authentication/i.test(message)) {
		return new refusal .P({
			rule: 'service/login',
			message: `No login to PostgreSQL at ${name} comes about`,
			expected: 'a login with the settings of the application',
			observed: settings.password === ''
				? 'the server asks for a password, the settings have none'
				: 'the exchange of the password failed',
		});
	}
	return wire.lost(error);
}
const busy = {
	'53300': 'too many connections',
	'57P03': 'the server is starting up or shutting down',
	'57014': 'the query was cancelled',
};


  }),

  29469: shared[29469]

};
return { ids, modules };
})
