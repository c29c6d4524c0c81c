/**
 * Words that stand in samples in place of a secret, in the languages in which people write them; without accents, which
 * values of env files rarely have.
 */

/** Orders to put something else there. */
export const orders =
  'cambia(?:r|me|lo)?|cambie|reemplaza(?:r)?|troque|trocar|mude|mudar|altere|alterar|substitua|changez|changer|remplace[rz]|aendern|ersetzen|sostituisci|sostituire|cambiare|ganti|wijzig|vervang|zmien|degistir'

/** What the value is meant to be. */
export const secrets = list(`
  secret secreto secreta secrets password passwd passphrase contrasena clave segredo senha chave motdepasse passe passwort
  kennwort geheim geheimnis schluessel wachtwoord sleutel parola segreto chiave haslo rahasia sifre key token apikey
  credential credentials`)

/** Words of a sentence. */
export const fillers = list(`
  the your my a an this that is for from in here to of be not very some should must please with and or at which
  por un una tu su mi aqui en de para un votre ton le la une ici les sua seu uma dein deine ihr ihre hier ein eine
  il tuo un uno qui con`)

/** What samples say of the secret that should stand there. */
export const praise = list(`
  secure strong super very safe long random good complex unique real
  seguro segura fuerte larga largo aleatoria aleatorio securise securisee fort forte solide aleatoire
  sicher sicheres starkes sicuro sicura veilig`)

function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
