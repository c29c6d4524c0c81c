export const id = 8599;
export const ids = [8599];
export const modules = {

  71988:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	L: () => (  classify),
	u: () => (  isLiteralSecret)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);
  var _placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46109);
  var _strength_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3455);



const inSamples = /^(?:none|null|\*+|\[.*\]|\{\{.*\}\}|my[-_].*)$|django-insecure-/i;
const mountedSecret = /^\/run\/secrets\//;
const pathOfFile = /^(?:\.{0,2}\/)?(?:[\w.-]+\/)*[\w-][\w.-]{0,99}\.(?:pem|key|crt|cer|p12|pfx|jks|json|txt|ya?ml)$/;
const longestPath = 300;
function classify(key, value) {
	const text = value.trim();
	if (text === '')
		return 'empty';
	if (mountedSecret.test(text) || (text.length <= longestPath && pathOfFile.test(text)))
		return 'file';
	const purpose = { key, secret: true, address: false };
	const isOpen = (one) => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_1__  .w)(one, purpose) || inSamples.test(one);
	const bare = text.replace(/[^a-z]{1,8}$/i, '');
	if (isOpen(text) || (bare !== text && isOpen(bare)))
		return 'placeholder';
	const isWeak = (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .Nf)(text) || (0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .Us)(text, new Set((0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .q5)(key)));
	return isWeak ? 'weak' : 'literal';
}
const reference = /^[a-z_]+(?:\.[A-Za-z_]+){2,}$|^(?:[a-z]+(?:_[a-z]+)+|[A-Z]+(?:_[A-Z]+)+)$/;
const expression = /\b(?:env|environ|getenv|settings|config|secrets|vars|process|os)\b[.[(]/;
function isLiteralSecret(key, value) {
	if (expression.test(value) || (reference.test(value) && (value.includes('.') || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .hN)(value))))
		return false;
	const kind = classify(key, value);
	return kind === 'literal' || (kind === 'weak' && /\d/.test(value) && /[a-z]/i.test(value) && !(0,_strength_js__WEBPACK_IMPORTED_MODULE_2__  .kB)(value.trim()));
}


  }),

  28599:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	P: () => (  isOrdinary),
	nv: () => (  secretsInEnvValue),
	wZ: () => (  worthHiding),
	ze: () => (  passwordsInUrl)
  });
  var _classify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71988);
  var _entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62805);
  var _mark_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41711);
  var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90276);
  var _plain_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58944);
  var _strength_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3455);
  var _url_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71110);
  var _written_forms_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70869);








function secretsInEnvValue(key, value, isPublic = () => false) {
	const text = value.trim();
	const inUrl = [...passwordsInUrl(text), ...(0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .Ac)(key, text)];
	if (text.length < _mark_js__WEBPACK_IMPORTED_MODULE_6__  .p)
		return inUrl;
	if (/-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----/.test(text))
		return [...inUrl, value];
	const inside = (0,_written_forms_js__WEBPACK_IMPORTED_MODULE_7__  .MM)(text);
	if (inside.length > 0 && !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(key)) {
		return [...inUrl, ...inside.flatMap(([name, inner]) => secretsInEnvValue(name, inner, isPublic))];
	}
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(key) || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .Rt)(key))
		return [...inUrl, ...underSecretName(key, value, inUrl.length > 0)];
	const [, between, password] = (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .tm)(key) ? (/^[^\s:/]+([:/])([^\s:/]+)$/.exec(text) ?? []) : [];
	if (password !== undefined && (between === ':' || key === 'NEO4J_AUTH'))
		return [...inUrl, ...worthHiding([password])];
	const isWorthIt = text.includes('\n') || !isOrdinary(text);
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eq)(key) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .XC)(key) && isWorthIt)
		return [...inUrl, value];
	return [...inUrl, ...settingsIn(text, isPublic), ...randomIn(key, text, isPublic)];
}
function underSecretName(key, value, isUrlWithLogin) {
	const text = value.trim();
	if (isUrlWithLogin && /^[a-z][a-z0-9+.-]*:\/\//i.test(text))
		return [];
	if (isKnownToAll(key, text))
		return [];
	const parts = text.split(/[,;\s]+/).filter((part) => part !== text && part.length >= 8);
	return [value, ...parts];
}
function isKnownToAll(key, text) {
	const kind = (0,_classify_js__WEBPACK_IMPORTED_MODULE_0__  .L)(key, text);
	const isOpen = kind === 'empty' || kind === 'file' || (kind === 'placeholder' && !(0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(text));
	return (isOpen ||
		(0,_plain_words_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(text) ||
		(0,_strength_js__WEBPACK_IMPORTED_MODULE_4__  .kB)(text) ||
		(0,_strength_js__WEBPACK_IMPORTED_MODULE_4__  .ED)(key, text, false) ||
		(/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(text) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(text)) ||
		/^\$(?:\w+|\{[^{}]*\}|\([^()]*\))$/.test(text));
}
function worthHiding(passwords) {
	return passwords.filter((password) => !isKnownToAll('PASSWORD', password.trim()));
}
function passwordsInUrl(text) {
	return worthHiding((0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .FB)(text));
}
function settingsIn(text, isPublic) {
	if (!text.includes('='))
		return [];
	return text.split(/[;&?\s]+/).flatMap((part) => {
		const at = part.indexOf('=');
		const name = part.slice(0, Math.max(0, at));
		return /^[A-Za-z][\w-]{0,40}$/.test(name) && (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .eh)(name)
			? secretsInEnvValue(name, part.slice(at + 1), isPublic)
			: [];
	});
}
function randomIn(key, text, isPublic) {
	if (text.length < _entropy_js__WEBPACK_IMPORTED_MODULE_1__  .f1 || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .XC)(key) || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__  .zU)(key))
		return [];
	return text.split(/[,;\s]+/).filter((part) => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(part) && !isPublic(part));
}
function isOrdinary(text) {
	if ((0,_plain_words_js__WEBPACK_IMPORTED_MODULE_3__  .Y)(text) || (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .jU)(text))
		return true;
	if (/^[a-z][a-z0-9+.-]*:\/\/\S*$/i.test(text))
		return (0,_url_credentials_js__WEBPACK_IMPORTED_MODULE_5__  .FB)(text).length === 0;
	if (/^[^@\s]+@[^@\s]+$/.test(text))
		return true;
	const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
	return parts.every((part) => /^(?:\d{1,6}|\p{L}{1,20}\d{0,3}|v\d{1,6})$/u.test(part)) && !(0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__  .oe)(text);
}


  }),

  73079:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	O3: () => (  secrets),
	Ww: () => (  orders),
	r$: () => (  praise),
	sV: () => (  fillers)
  });
const orders = 'cambia(?:r|me|lo)?|cambie|reemplaza(?:r)?|troque|trocar|mude|mudar|altere|alterar|substitua|changez|changer|remplace[rz]|aendern|ersetzen|sostituisci|sostituire|cambiare|ganti|wijzig|vervang|zmien|degistir';
const secrets = list(`
  secret secreto secreta secrets password passwd passphrase contrasena clave segredo senha chave motdepasse passe passwort
  kennwort geheim geheimnis schluessel wachtwoord sleutel parola segreto chiave haslo rahasia sifre key token apikey
  credential credentials`);
const fillers = list(`
  the your my a an this that is for from in here to of be not very some should must please with and or at which
  por un una tu su mi aqui en de para un votre ton le la une ici les sua seu uma dein deine ihr ihre hier ein eine
  il tuo un uno qui con`);
const praise = list(`
  secure strong super very safe long random good complex unique real
  seguro segura fuerte larga largo aleatoria aleatorio securise securisee fort forte solide aleatoire
  sicher sicheres starkes sicuro sicura veilig`);
function list(words) {
	return new Set(words.trim().split(/\s+/));
}


  }),

  46109:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	w: () => (  isPlaceholder)
  });
  var _languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73079);

function standing(words) {
	return new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`);
}
const words = 'change[-_ ]?(?:me|this|it|password|secret)(?:[-_ ][a-z0-9]+)?|replace[-_ ]?(?:me|this|it|with)(?:[-_][a-z0-9]+)*|set[-_ ]?me|fill[-_ ]?(?:me|in|this)|insert[-_][a-z0-9]+|enter[-_]your|x{4,}|secret[-_ ]?here|goes[-_]here|put[-_]your|change[-_ ]in[-_ ][a-z0-9]+|generate[-_](?:an?|your|me|one|this)(?:[-_][a-z0-9]+)*|to[-_ ]?be[-_ ]?(?:modified|changed|replaced|filled|set|defined)(?:[-_ ]in)?|do[-_]not[-_]use|not[-_ ]?a[-_ ]?real[-_ ]?[a-z]*|not[-_]for[-_]prod[a-z0-9]*';
const strong = standing(`${words}|(?:${_languages_js__WEBPACK_IMPORTED_MODULE_0__  .Ww})[-_ ](?:esto|eso|isto|isso|ceci|cela|das|dies|questo|dit|por|en|para|ini|me|moi|a|le|la|o)(?:[-_ ][a-z0-9]+)*|fixme|tbd|todo|placeholder|your[-_ ][a-z0-9]+|insert [a-z0-9]+|my[-_]secret`);
const piece = new RegExp(`^(?:${words}|your[-_](?:[a-z0-9]+[-_])*(?:key(?:[-_]public)?|token|secret|password|pass|webhook|domain|host|user|username|id|name|project|bucket|account|dsn|db|database|org|app|site|company|server|value|endpoint|url))$`);
const soft = standing('dummy|sample|example|xxx|super[-_ ]?secret|top[-_ ]secret|dev[-_]only|local[-_]dev|for[-_]development');
const exampleHost = /(?<![a-z0-9.-])(?:[a-z0-9-]+\.)*(?:example\.(?:com|org|net|edu)|your-?(?:domain|site|company|app|host|server)\.[a-z.]{2,8}|(?:my|some)-?domain\.[a-z]{2,4}|domain\.tld|[a-z0-9-]+\.(?:example|invalid))(?![a-z0-9-])/g;
const longestJudged = 8192;
function isPlaceholder(value, { key, secret, address, knownHosts = [] }) {
	const text = value.slice(0, longestJudged).trim();
	const lower = text.toLowerCase();
	if (text === '')
		return false;
	const sensitive = secret || address || /^[a-z][a-z0-9+.-]*:\/\//.test(lower);
	const word = lower.replace(/[^a-z0-9]+/g, '');
	if (/^#\s/.test(text))
		return true;
	if (/^<[^<>]*>$/.test(text) && !/^<[^<>@\s]+@[^<>@\s]+>$/.test(text))
		return true;
	if (/(?:\/\/|:|@)<[^<>]+>/.test(text))
		return true;
	if (/^!!!.*!!!$/s.test(text) ||
		/^__[A-Za-z0-9_]+__$/.test(text) ||
		/^\[(?:your|insert|enter|change|replace)[^\]]*\]$/i.test(text))
		return true;
	if (/^(changeme|changethis|changeit|replaceme|todo|tbd|fixme|dummy|sample|placeholder|example|setme|x{3,})$/.test(word))
		return true;
	if (/\S\.{3}$/.test(text) || text === '...' || text.endsWith('\u2026'))
		return true;
	if (/^(.)\1{3,}$/s.test(text) && (secret || /[^0-9]/.test(text)))
		return true;
	if (lower === key.toLowerCase() && (sensitive || lower.includes('_')))
		return true;
	if (/^[a-z][a-z0-9+.-]*:\/\//.test(lower)) {
		if (lower.split(/[/:@?&=#,.]/).some((part) => piece.test(part)))
			return true;
	}
	else if (sensitive ? strong.test(lower) : piece.test(lower))
		return true;
	if (secret && soft.test(lower))
		return true;
	if (!sensitive && !/@/.test(text))
		return false;
	const hosts = lower.match(exampleHost) ?? [];
	return hosts.some((host) => !knownHosts.some((known) => related(host, known)));
}
function related(host, known) {
	const domain = (name) => name.split('.').slice(-2).join('.');
	return domain(host) === domain(known);
}


  }),

  58944:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$: () => (  isPlain),
	Y: () => (  isPlainValue)
  });
  var _mark_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41711);
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90276);


const plainWords = new Set(`true false yes no on off none null enabled disabled debug info warning error critical production prod staging
  development test testing local localhost default admin postgres postgresql mysql redis sqlite django http https
  smtp utf-8 utf8 en-us utc json text main master web`.split(/\s+/));
function isPlainValue(value) {
	return /^[\d.,:_-]{1,5}$/.test(value) || plainWords.has(value.toLowerCase());
}
function isPlain(key, value) {
	if (value.length < _mark_js__WEBPACK_IMPORTED_MODULE_1__  .p)
		return true;
	if ((0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .eq)(key))
		return false;
	return /^[\d.,:_-]+$/.test(value) || plainWords.has(value.toLowerCase());
}


  }),

  3455:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	Bl: () => (  isFiller),
	ED: () => (  isWordForSecret),
	Eb: () => (  strengthsOf),
	Nf: () => (  isGuessedFirst),
	Us: () => (  isMadeOfWords),
	cC: () => (  isPhraseAboutSecrets),
	kB: () => (  isCommon),
	q5: () => (  wordsOfKey)
  });
  var _languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73079);

const common = new Set(`password passw0rd pass passwd secret admin administrator root postgres postgresql mysql mariadb redis mongo guest test
  user default docker letmein welcome qwerty abc123 123456 12345678 123456789 1234567890 1234 12345 111111 000000
  minio minioadmin rabbitmq app web shop dev development changeit toor wordpress nextcloud gitea grafana drupal
  azerty azertyuiop qwertyuiop asdfgh asdfghjkl zxcvbnm ghost keycloak odoo strapi django airflow metabase master db database demo local example fake mail`.split(/\s+/));
function isCommon(value) {
	const lower = value.toLowerCase();
	return common.has(lower) || common.has(lower.replace(/[^a-z0-9]/g, '').replace(/\d{1,8}$/, ''));
}
function wordsIn(value) {
	return value
		.replace(/([a-z])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.map((part) => part.replace(/\d{1,8}$/, ''))
		.filter((part) => part !== '');
}
const leet = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };
function readings(value) {
	const plain = value.replace(/[013457@$]/g, (char) => leet[char] ?? char);
	return [value, plain].map(wordsIn).filter((words) => words.length > 0);
}
function isMadeOfWords(value, known) {
	if (value.length > longestWords)
		return false;
	const isKnown = (word) => common.has(word) || _languages_js__WEBPACK_IMPORTED_MODULE_0__  .r$.has(word) || _languages_js__WEBPACK_IMPORTED_MODULE_0__  .O3.has(word) || known.has(word);
	return readings(value).some((words) => words.every(isKnown));
}
function isGuessedFirst(value) {
	if (value.length < 8 || isCommon(value))
		return true;
	const parts = value
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((part) => part !== '' && !/^\d{1,8}$/.test(part));
	if (parts.length > 0 && parts.every((part) => common.has(part.replace(/\d{1,8}$/, ''))))
		return true;
	return /^\d+$/.test(value) && value.length < 12;
}
const wordsOfSecrets = new Set(`secret secrets password passwords passwd passw0rd passphrase pass pwd key keys token apikey private signing jwt auth session
  access encryption cookie salt my mysecret mykey mytoken mysecretkey secretkey supersecret topsecret some somesecret the a
  this is your our test testing tests dev demo default example sample dummy temp tmp string value random none foo bar baz
  hello world changeit super top very abc`.split(/\s+/));
const fillers = new Set(`api staging production prod local unsafe insecure secure not missing no run use openssl rand hex base64 long short
  minimum min at least character characters char chars paste here copy lorem ipsum generate generated real set with bytes
  bits please need needs add enter fill length for only in to be of and or it must should insert value undefined unset
  replace me your make own new old initial`.split(/\s+/));
function isFiller(value) {
	if (value.length > longestWords)
		return false;
	return readings(value).some((words) => words.every((word) => fillers.has(word) || isWord(word)));
}
const telling = /^(?:.*secret|.*password|passwd|passw0rd|passphrase|changeit|letmein|qwerty)$/;
const longestWords = 48;
const longestPhrase = 160;
function isPhraseAboutSecrets(value) {
	if (value.length > longestPhrase || !/^[A-Za-z]+(?:[-_. ](?:[A-Za-z]+|\d{1,4}))+$/.test(value))
		return false;
	const words = wordsIn(value);
	return words.filter((word) => common.has(word) || _languages_js__WEBPACK_IMPORTED_MODULE_0__  .r$.has(word) || _languages_js__WEBPACK_IMPORTED_MODULE_0__  .O3.has(word)).length >= 2;
}
function isWordForSecret(key, value, certain, known = []) {
	if (value.length > longestWords)
		return false;
	const own = new Set([...wordsOfKey(key), ...known]);
	return readings(value).some((words) => {
		if ((words.length > 1 || certain) && words.every((word) => word.length > 2 && own.has(word)))
			return true;
		return (words.every((word) => (words.length > 1 && own.has(word)) || isOfWords(word)) &&
			(certain || words.some((word) => telling.test(word))));
	});
}
function isWord(text) {
	return wordsOfSecrets.has(text) || common.has(text);
}
function isOfWords(text) {
	const reached = [true];
	for (let end = 1; end <= text.length; end++) {
		reached[end] = reached.some((is, start) => is && start < end && isWord(text.slice(start, end)));
	}
	return reached[text.length] === true;
}
const longest = 64;
const most = 40;
const mostWords = 25;
const mostOfKey = 5;
function wordsOfKey(key) {
	return key.toLowerCase().split('_');
}
let estimator;
async function loadEstimator() {
	const [core, common] = await Promise.all([__webpack_require__.e(  4639).then(__webpack_require__.t.bind(__webpack_require__, 94639, 19)), __webpack_require__.e(  3480).then(__webpack_require__.t.bind(__webpack_require__, 73480, 19))]);
	const bounds = { l33tMaxSubstitutions: 20 };
	return new core.ZxcvbnFactory({ dictionary: common.dictionary, graphs: common.adjacencyGraphs, ...bounds });
}
async function strengthsOf(passwords) {
	const scores = {};
	for (const { key, value } of passwords)
		if (isCommon(value))
			scores[key] = 0;
	const open = passwords.filter(({ value }) => !isCommon(value) && !looksRandom(value));
	const short = open.slice(0, most);
	for (const { key, value } of open.slice(most))
		scores[key] = value.length >= 16 && new Set(value).size >= 10 ? 4 : 2;
	if (short.length === 0)
		return scores;
	estimator ??= loadEstimator();
	const zxcvbn = await estimator;
	for (const { key, value, words } of short) {
		const known = [...words.slice(0, mostWords), ...wordsOfKey(key)].slice(0, mostWords + mostOfKey);
		scores[key] = zxcvbn.check(value.slice(0, longest), known).score;
	}
	return scores;
}
function looksRandom(value) {
	if (value.length < 24 || new Set(value).size < 12)
		return false;
	let [near, turns] = [0, 0];
	const triples = new Set();
	for (let at = 1; at < value.length; at++) {
		if (Math.abs(value.charCodeAt(at) - value.charCodeAt(at - 1)) <= 1)
			near++;
		if (classOf(value.charAt(at)) !== classOf(value.charAt(at - 1)))
			turns++;
		triples.add(value.slice(at - 1, at + 2));
	}
	return near <= value.length / 3 && turns >= value.length * 0.35 && triples.size >= value.length * 0.8;
}
function classOf(character) {
	if (character >= 'a' && character <= 'z')
		return 'lower';
	if (character >= 'A' && character <= 'Z')
		return 'upper';
	return character >= '0' && character <= '9' ? 'digit' : 'other';
}


  }),

  70869:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	$N: () => (  misreadings),
	IF: () => (  base64Stems),
	MM: () => (  textsInJson),
	ay: () => (  hexadecimal),
	d8: () => (  encodings)
  });
function encodings(text) {
	const base64 = beyondAscii.test(text) ? Buffer.from(text).toString('base64') : btoa(text);
	const unpadded = base64.split('=', 1).join();
	const inBase64 = [base64, unpadded, unpadded.replaceAll('+', '-').replaceAll('/', '_')];
	if (/^[\w.-]*$/.test(text))
		return inBase64;
	const wellFormed = text.toWellFormed();
	const json = JSON.stringify(text).slice(1, -1);
	return [encodeURIComponent(wellFormed), new URLSearchParams({ v: wellFormed }).toString().slice(2), json, ...inBase64];
}
function misreadings(text) {
	const slashes = text.includes('\\') ? [text.replaceAll('\\', '/')] : [];
	if (!beyondAscii.test(text))
		return slashes;
	const wellFormed = text.toWellFormed();
	const utf8 = Buffer.from(wellFormed);
	return [
		...slashes,
		wellFormed.normalize('NFC'),
		wellFormed.normalize('NFD'),
		utf8.toString('latin1'),
		Buffer.from(utf8.toString('latin1')).toString('latin1'),
		new TextDecoder('windows-1252').decode(utf8),
		latin1Of(wellFormed).toString('utf8'),
		...['\ufffd', '?', ' ', ''].map((sign) => wellFormed.replace(everyBeyondAscii, sign)),
		...['\ufffd', '?'].map((sign) => wellFormed.replace(/[^\0-\x7f]/g, sign)),
	];
}
const beyondAscii = /[^\0-\x7f]/;
const everyBeyondAscii = /[^\0-\x7f]/gu;
function latin1Of(text) {
	return Buffer.from(text.replace(/[^\0-\xff]/gu, '?'), 'latin1');
}
function bytesOf(text) {
	return beyondAscii.test(text) ? [Buffer.from(text), latin1Of(text)] : [Buffer.from(text)];
}
function base64Stems(text) {
	const all = beyondAscii.test(text) ? bytesOf(text).map((bytes) => bytes.toString('latin1')) : [text];
	return all.flatMap((bytes) => ['', '\0', '\0\0'].map((before) => {
		const length = before.length + bytes.length;
		return btoa(before + bytes).slice(Math.ceil((8 * before.length) / 6), Math.floor((8 * length) / 6));
	}));
}
function hexadecimal(text) {
	return bytesOf(text).map((bytes) => bytes.toString('hex'));
}
function textsInJson(value) {
	if (!/^\s*[{[]/.test(value))
		return [];
	try {
		const found = [];
		JSON.parse(value, (key, inner) => {
			if (typeof inner === 'string')
				found.push([key, inner]);
		});
		return found;
	}
	catch {
		return [];
	}
}


  })

};
