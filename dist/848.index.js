export const id = 848;
export const ids = [848];
export const modules = {

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

  90276:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
	GK: () => (  isIdOfKey),
	M1: () => (  isMeasureName),
	Ob: () => (  isSwitchName),
	Rt: () => (  isNeverPublicName),
	Vr: () => (  withoutBundlePrefix),
	XC: () => (  isPublicName),
	eh: () => (  isSecretName),
	eq: () => (  isSensitiveName),
	hN: () => (  isCredentialName),
	iL: () => (  mentionsSecret),
	t1: () => (  isPasswordName),
	tm: () => (  isLoginName),
	zU: () => (  namesDigest)
  });
const secretWords = new Set([
	...['SECRET', 'SECRETS', 'PASSWORD', 'PASSWORDS', 'PASSWD', 'PASSPHRASE', 'PASS', 'PWD', 'TOKEN', 'TOKENS'],
	...['CREDENTIAL', 'CREDENTIALS', 'APIKEY', 'APIKEYS', 'PASSKEY', 'SALT', 'PEPPER', 'HMAC', 'DSN', 'PAT'],
]);
const behindAnother = /(?:PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN|CREDENTIALS|(?:API|ACCESS|SECRET|PRIVATE|ENCRYPTION|SIGNING|MASTER)KEY)$/;
const shortPassword = /^(?:DB|DATABASE|PG|POSTGRES|SQL|MYSQL|MARIADB|MONGO|REDIS|REQUIRE|SMTP|MAIL|EMAIL|FTP|SFTP|LDAP|ADMIN|ROOT|USER)(?:PASS|PWD|PW)$/;
const shortPasswordLast = /^(?!(?:BY|COM|TRES|ENCOM|UNDER|OVER|SUR|LOW|HIGH|BAND|ALL)PASS$|OLDPWD$)[A-Z][A-Z0-9]*(?:PASS|PWD)$/;
const named = /^(?:(?:RABBITMQ_)?ERLANG_COOKIE|RELEASE_COOKIE|VAULT_DEV_ROOT_TOKEN_ID|SECRETKEYBASE)$/;
const login = /(?:^|_)(?:BASIC_?AUTH|HTTP_AUTH|AUTH_USERS?|HTPASSWD|LOGIN)(?:_|$)|^NEO4J_AUTH$/i;
const passwordWords = /^(?:.*PASSWORDS?|.*PASSWD|.*PASSPHRASE|PASS|PWD)$/;
const secretKeys = new Set(['ACCESS', 'API', 'ENCRYPTION', 'PRIVATE', 'SECRET', 'SIGNING']);
const behindKey = new Set(['BASE', 'FALLBACKS', 'LIVE', 'OLD', 'PREVIOUS', 'PROD', 'PRODUCTION']);
const findingKeys = new Set(['CACHE', 'FOREIGN', 'PARTITION', 'PRIMARY', 'SORT']);
const describing = new Set([
	...['FILE', 'PATH', 'DIR', 'URL', 'URI', 'ID', 'IDS', 'NAME', 'HEADER', 'HEADERS', 'DOMAIN', 'PREFIX', 'TYPE'],
	...['ALGORITHM', 'ALG', 'ISSUER', 'AUDIENCE', 'HASHER', 'HASHERS', 'VALIDATOR', 'VALIDATORS', 'POLICY', 'VERSION'],
	...['USER', 'USERNAME', 'EMAIL', 'HOST', 'REGION', 'BUCKET', 'ENDPOINT', 'FIELD', 'COOKIE', 'ENCRYPTION'],
	...['CLAIM', 'CLASS', 'CLASSES', 'MODEL', 'SERIALIZER', 'SERIALIZERS', 'FUNCTION', 'PARAM', 'FINGERPRINT'],
	...['SCHEME', 'SCHEMES', 'COMPLEXITY', 'STRENGTH', 'HINT', 'FORMAT', 'RULES', 'REGEX', 'PATTERN', 'MODE', 'TEMPLATE'],
	...['EXTENSION', 'EXT', 'ICON', 'LABEL', 'SYMBOL'],
]);
const about = new Set([
	...[
		'SIZE',
		'COUNT',
		'LEVEL',
		'LOGIN',
		'AUTH',
		'RESET',
		'RECOVERY',
		'CHANGE',
		'GRANT',
		'PROVIDER',
		'BACKEND',
		'DRIVER',
	],
	...[
		'STORE',
		'STORAGE',
		'SOURCE',
		'LANGUAGE',
		'TITLE',
		'THEME',
		'WINDOW',
		'LOCKOUT',
		'RETRIES',
		'HISTORY',
		'INTERVAL',
	],
	...['DEBUG', 'TIMEZONE', 'LOCALE', 'FILTER'],
]);
const measuring = new Set([
	...['TTL', 'LIFETIME', 'EXPIRY', 'EXPIRES', 'EXPIRE', 'EXPIRATION', 'AGE', 'TIMEOUT', 'DAYS', 'HOURS', 'MINUTES'],
	...['SECONDS', 'LENGTH', 'ENABLED', 'REQUIRED', 'SECURE', 'HTTPONLY', 'SAMESITE', 'ROTATION', 'ROTATE', 'PORT'],
	...['ROUNDS', 'ITERATIONS', 'COST', 'FACTOR', 'BITS', 'BYTES', 'DIGITS', 'COUNT', 'SIZE', 'RETRIES'],
	...['VALIDITY', 'DURATION'],
	...['LIMIT', 'LIMITS', 'RATE', 'RATES', 'THROTTLE', 'QUOTA', 'ATTEMPTS', 'CHARS', 'MIN', 'MAX'],
]);
const allowing = ['ALLOW', 'ENABLE', 'DISABLE'];
const measures = new Set(['MIN', 'MAX', ...allowing]);
const acting = ['SHOW', 'HIDE', 'USE', 'REQUIRE', 'SKIP'];
const verbs = new Set([...acting, 'CAN', 'IS', 'HAS']);
const switching = new Set([...allowing, ...acting, 'FORCE', 'RANDOM', 'ONETIME', 'GENERATE']);
const imageSwitch = /(?:RANDOM|ONETIME|EMPTY)(?:_ROOT)?_PASSWORD$/;
const publicWords = new Set(['PUBLIC', 'PUBLICKEY', 'PUBLISHABLE', 'ANON', 'PUB', 'SITEKEY', 'FINGERPRINT']);
const publicKeys = new Set(['SITE', 'VERIFY', 'VERIFYING']);
const toBrowsers = new Set(['PUSHER', 'REVERB', 'SOKETI']);
const bundled = /^(?:NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|PUBLIC|VITE|REACT_APP|VUE_APP|GATSBY)_/;
const sensitiveWords = new Set([
	...['KEY', 'KEYS', 'PRIVATE', 'AUTH', 'AUTHORIZATION', 'AUTHENTICATION', 'SIGNATURE', 'LICENSE', 'LICENCE'],
	...['CERT', 'CERTS', 'CERTIFICATE', 'CERTIFICATES'],
]);
const known = new Map();
const mostKnown = 10_000;
function looked(name) {
	const before = known.get(name);
	if (before)
		return before;
	if (known.size >= mostKnown)
		known.clear();
	const words = split(name);
	const speaks = hasSecretWord(name, words);
	const measures = isMeasure(words);
	const last = words.at(-1) ?? '';
	const tells = measures || describing.has(last) || about.has(last);
	const isSecret = isNamed(words) || (speaks && !tells && !isPublic(name, words));
	const one = { words, hasSecretWord: speaks, isMeasure: measures, isSecret };
	known.set(name, one);
	return one;
}
function wordsOf(name) {
	return looked(name).words;
}
function split(name) {
	return name
		.replace(/([a-z0-9])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3_$2')
		.toUpperCase()
		.split(/[^A-Z0-9]+/)
		.map((word) => word.replace(/(?<!\d)\d+$/, ''))
		.filter((word) => word !== '');
}
function hasSecretWord(name, words) {
	return (
	name !== 'PWD' &&
		(isNamed(words) ||
			isShortPassword(name, words) ||
			words.some((word, at) => secretWords.has(word) || behindAnother.test(word) || isSecretKeyAt(name, words, at))));
}
function isNamed(words) {
	return named.test(words.join('_'));
}
function isShortPassword(name, words) {
	if (words.some((word) => shortPassword.test(word)))
		return true;
	return name === name.toUpperCase() && shortPasswordLast.test(words.at(-1) ?? '');
}
function isSecretKeyAt(name, words, at) {
	if (words[at] !== 'KEY' && words[at] !== 'KEYS')
		return false;
	const before = words[at - 1];
	if (before === undefined)
		return words.length === 1 && name === name.toUpperCase();
	if (secretKeys.has(before))
		return true;
	if (findingKeys.has(before) || publicKeys.has(before) || (words[0] === 'SOCIAL' && words[1] === 'AUTH'))
		return false;
	for (let after = at + 1; after < words.length; after++) {
		const word = words[after] ?? '';
		if (!behindKey.has(word) && !describing.has(word) && !measuring.has(word))
			return false;
	}
	return true;
}
function isMeasure(words) {
	const last = words.at(-1) ?? '';
	const isSpan = last === 'IN' && /^EXPIRES?$/.test(words.at(-2) ?? '');
	const isSwitch = verbs.has(words[0] ?? '') || imageSwitch.test(words.join('_'));
	return measuring.has(last) || isSpan || isSwitch || words.some((word) => measures.has(word));
}
function isMeasureName(name) {
	return looked(name).isMeasure;
}
const digestWords = new Set([
	...['COMMIT', 'SHA', 'REVISION', 'REV', 'DIGEST', 'CHECKSUM', 'VERSION', 'RELEASE', 'TAG', 'BUILD', 'IMAGE', 'ETAG'],
]);
function namesDigest(name) {
	return wordsOf(name).some((word) => digestWords.has(word));
}
function isPublicName(name) {
	return isPublic(name, wordsOf(name));
}
function isPublic(name, words) {
	if (bundled.test(name) || (toBrowsers.has(words[0] ?? '') && words.at(-1) === 'KEY'))
		return true;
	return words.some((word) => publicWords.has(word)) && !words.some((word) => /SECRET|PASSW|PRIVATE/.test(word));
}
function isSecretName(name) {
	return looked(name).isSecret;
}
function isCredentialName(name) {
	const { isSecret, words } = looked(name);
	return isSecret || (words.at(-1) === 'ID' && words.at(-2) === 'KEY' && words.at(-3) === 'ACCESS');
}
function isIdOfKey(name) {
	const { words } = looked(name);
	return /(?:^|_)ACCESS_KEY(?:_ID)?$/.test(words.join('_')) && !words.includes('SECRET');
}
function isPasswordName(name) {
	const words = wordsOf(name);
	return isSecretName(name) && (words.some((word) => passwordWords.test(word)) || isShortPassword(name, words));
}
function isLoginName(name) {
	return login.test(name);
}
function isSwitchName(name) {
	return wordsOf(name).some((word) => switching.has(word));
}
function mentionsSecret(name) {
	const one = looked(name);
	return one.hasSecretWord || one.words.includes('PRIVATE');
}
function isSensitiveName(name) {
	const one = looked(name);
	return !one.isMeasure && (mentionsSecret(name) || one.words.some((word) => sensitiveWords.has(word)));
}
function withoutBundlePrefix(name) {
	return bundled.test(name) ? name.replace(bundled, '') : null;
}
function isNeverPublicName(name) {
	const { words, isMeasure } = looked(name);
	if (isMeasure || describing.has(words.at(-1) ?? ''))
		return false;
	const isRole = words.join('_').includes('SERVICE_ROLE');
	return isRole || words.some((word) => /^(?:.*SECRETS?|.*PASSWORDS?|PASSWD|PRIVATE|CREDENTIALS?)$/.test(word));
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


  })

};
