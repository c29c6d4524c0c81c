(function (load) {
'use strict';
const { modules: core } = load('core.index.js');
const id = 7687;
const ids = [7687];
const modules = {

  97687:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  b: () => (  formatOf),
  readIntegrity: () => (  readIntegrity),
  readSha256: () => (  readSha256)
});

var external_node_crypto_ = __webpack_require__(77598);
var promises_ = __webpack_require__(46466);
var external_node_zlib_ = __webpack_require__(38522);
var probe_error = __webpack_require__(49540);
;
const block = 512;
class TarReader {
	#rest = Buffer.alloc(0);
	#skip = 0;
	#blocks = 0;
	#ended = false;
	#broken = false;
	isTar = false;
	add(chunk) {
		if (this.#ended || this.#broken || (this.#blocks > 0 && !this.isTar))
			return;
		let at = Math.min(this.#skip, chunk.length);
		this.#skip -= at;
		if (this.#skip > 0)
			return;
		if (this.#rest.length > 0) {
			chunk = Buffer.concat([this.#rest, chunk.subarray(at)]);
			at = 0;
		}
		while (at + block <= chunk.length) {
			this.#header(chunk.subarray(at, at + block));
			at += block;
			if (this.#ended || this.#broken || !this.isTar)
				return;
			const skipped = Math.min(this.#skip, chunk.length - at);
			at += skipped;
			this.#skip -= skipped;
		}
		this.#rest = Buffer.from(chunk.subarray(at));
	}
	damage() {
		if (this.#broken)
			return 'a header inside it is damaged';
		return this.#ended ? null : 'it ends too early';
	}
	#header(header) {
		this.#blocks++;
		if (this.#blocks === 1)
			this.isTar = header.subarray(257, 262).toString('latin1') === 'ustar';
		if (!this.isTar)
			return;
		if (header.every((byte) => byte === 0)) {
			this.#ended = true;
			return;
		}
		const size = numberIn(header.subarray(124, 136));
		if (size === undefined || checksum(header) !== numberIn(header.subarray(148, 156)))
			this.#broken = true;
		else
			this.#skip = Math.ceil(size / block) * block;
	}
}
function checksum(header) {
	let sum = 0;
	for (let index = 0; index < block; index++)
		sum += index >= 148 && index < 156 ? 0x20 : (header[index] ?? 0);
	return sum;
}
function numberIn(field) {
	if (((field[0] ?? 0) & 0x80) !== 0)
		return field.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0);
	const text = field.toString('latin1').replace(/[\0 ]+/g, '');
	return /^[0-7]+$/.test(text) ? Number.parseInt(text, 8) : undefined;
}

var time_limit = __webpack_require__(72255);
;

const endBytes = 22;
const longestComment = 65_535;
async function readZip(file, signal) {
	const { size } = await file.stat();
	const last = await bytesAt(file, Math.max(0, size - endBytes - longestComment), endBytes + longestComment);
	const end = last.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
	if (end < 0 || end + endBytes > last.length)
		return 'it ends too early';
	const count = last.readUInt16LE(end + 10);
	const length = last.readUInt32LE(end + 12);
	const offset = last.readUInt32LE(end + 16);
	if (count === 0xffff || offset === 0xffffffff)
		return 'zip64 archives are not read';
	if (offset + length > size || length > 64 * 1024 * 1024)
		return 'its directory is damaged';
	const directory = await bytesAt(file, offset, length);
	const entries = entriesOf(directory, count);
	if (!entries)
		return 'its directory is damaged';
	if (entries.length === 0)
		return 'it holds no file';
	for (const entry of entries) {
		const damage = await readEntry(file, entry, signal);
		if (damage !== null)
			return damage;
	}
	return null;
}
function entriesOf(directory, count) {
	const entries = [];
	let at = 0;
	for (let index = 0; index < count; index++) {
		if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50)
			return undefined;
		entries.push({
			encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
			method: directory.readUInt16LE(at + 10),
			crc: directory.readUInt32LE(at + 16),
			packed: directory.readUInt32LE(at + 20),
			size: directory.readUInt32LE(at + 24),
			offset: directory.readUInt32LE(at + 42),
		});
		at += 46 + directory.readUInt16LE(at + 28) + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
	}
	return entries;
}
async function readEntry(file, entry, signal) {
	if (entry.encrypted)
		return 'an entry is encrypted and cannot be read';
	if (entry.method !== 0 && entry.method !== 8)
		return 'an entry is packed by a method that is not read';
	const header = await bytesAt(file, entry.offset, 30);
	if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50)
		return 'an entry is damaged';
	const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
	if (entry.packed === 0)
		return entry.size === 0 ? null : 'an entry is damaged';
	const packed = file.createReadStream({ start, end: start + entry.packed - 1, autoClose: false, signal });
	let crc = 0;
	let length = 0;
	try {
		const content = entry.method === 8 ? packed.compose((0,external_node_zlib_.createInflateRaw)()) : packed;
		for await (const chunk of content) {
			crc = (0,external_node_zlib_.crc32)(chunk, crc);
			length += chunk.length;
			if (length > entry.size)
				return 'an entry is longer than it says';
		}
	}
	catch (error) {
		if (signal.aborted)
			throw error;
		return 'an entry is damaged';
	}
	return crc === entry.crc && length === entry.size ? null : 'an entry is damaged';
}
async function bytesAt(file, position, length) {
	const buffer = Buffer.alloc(length);
	let got = 0;
	while (got < length) {
		const { bytesRead } = await file.read(buffer, got, length - got, position + got);
		if (bytesRead === 0)
			break;
		got += bytesRead;
	}
	return buffer.subarray(0, got);
}

;







const headBytes = 512;
const tailBytes = 4096;
function formatOf(head) {
	const starts = (...bytes) => bytes.every((byte, index) => head[index] === byte);
	if (starts(0x1f, 0x8b))
		return 'gzip';
	if (starts(0x28, 0xb5, 0x2f, 0xfd))
		return 'zstd';
	if (starts(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00))
		return 'xz';
	if (starts(0x42, 0x5a, 0x68))
		return 'bzip2';
	if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06))
		return 'zip';
	if (head.subarray(0, 5).toString('latin1') === 'PGDMP')
		return 'pg_dump';
	return head.subarray(257, 262).toString('latin1') === 'ustar' ? 'tar' : 'plain';
}
async function readIntegrity(file, path, options, run) {
	const first = Buffer.alloc(headBytes);
	const { bytesRead } = await file.read(first, 0, headBytes, 0);
	const format = formatOf(first.subarray(0, bytesRead));
	const signal = deadline(options);
	const inside = new Ends();
	const tar = new TarReader();
	const content = async (chunks) => {
		for await (const chunk of chunks) {
			inside.add(chunk);
			tar.add(chunk);
		}
	};
	let damage = null;
	try {
		const bytes = file.createReadStream({ start: 0, autoClose: false });
		if (format === 'gzip')
			await (0,promises_.pipeline)(bytes, (0,external_node_zlib_.createGunzip)(), content, { signal });
		else if (format === 'zstd')
			await (0,promises_.pipeline)(bytes, (0,external_node_zlib_.createZstdDecompress)(), content, { signal });
		else
			await (0,promises_.pipeline)(bytes, content, { signal });
	}
	catch (error) {
		if (signal.aborted)
			throw tooSlow(path);
		damage = reasonOf(error);
	}
	if (damage === null && format === 'zip')
		damage = await readZip(file, signal);
	if (damage === null && (format === 'xz' || format === 'bzip2'))
		damage = await byProgram([format, '-t', '--', path]);
	if (damage === null && format === 'pg_dump')
		damage = await byProgram(['pg_restore', '--file=/dev/null', path]);
	if (damage === null && tar.isTar)
		damage = tar.damage();
	return {
		format,
		damage,
		head: inside.head,
		tail: inside.tail,
	};
	async function byProgram(argv) {
		const result = await run(argv);
		if (result.timedOut)
			throw tooSlow(path);
		return result.code === 0 ? null : `${argv[0]} refuses it`;
	}
}
async function readSha256(file, path, options) {
	const signal = deadline(options);
	const hash = (0,external_node_crypto_.createHash)('sha256');
	try {
		await (0,promises_.pipeline)(file.createReadStream({ start: 0, autoClose: false }), hash, { signal });
	}
	catch (error) {
		throw signal.aborted ? tooSlow(path) : error;
	}
	return hash.digest('hex');
}
function deadline({ timeoutMs, signal }) {
	return AbortSignal.any([(0,time_limit .z)(timeoutMs), ...(signal ? [signal] : [])]);
}
function tooSlow(path) {
	return new probe_error .B('gate/timeout', `${path} could not be read through in time`, {
		expected: 'an end within the timeout',
		observed: 'still reading',
	});
}
function reasonOf(error) {
	const code = (0,probe_error .$)(error);
	if (code === 'Z_BUF_ERROR')
		return 'it ends too early';
	if (code === 'Z_DATA_ERROR')
		return 'its data is damaged';
	return code === undefined ? 'it cannot be decompressed' : `it cannot be decompressed (${code})`;
}
class Ends {
	head = Buffer.alloc(0);
	tail = Buffer.alloc(0);
	add(chunk) {
		if (this.head.length < headBytes) {
			this.head = Buffer.concat([this.head, chunk.subarray(0, headBytes - this.head.length)]);
		}
		this.tail = Buffer.concat([this.tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes);
	}
}


  }),

  39112: core[39112],

  72255: core[72255]

};
return { ids, modules };
})
