/**
 * What is said to a server. Its command line is the same for every question and holds no value; program, arguments and
 * environment come over standard input, so that no list of processes shows them and no shell reads them.
 */

/** For any login shell: runs the program that the first line of the input encodes. */
export const bootstrap = `exec sh -c 'IFS= read -r p && eval "$(printf %b "$p")"'`

/** Reads marker, directory, arguments and environment from the input and says on the output that it has begun. */
const prelude = `
_rg_d() { IFS= read -r _rg_l || exit 97; _rg_v=$(printf '%b.' "$_rg_l"); _rg_v=\${_rg_v%.}; }
_rg_d; _rg_m=$_rg_v
_rg_d; _rg_c=$_rg_v
set --
_rg_d; _rg_n=$_rg_v; while [ "$_rg_n" -gt 0 ]; do _rg_d; set -- "$@" "$_rg_v"; _rg_n=$((_rg_n - 1)); done
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin:/usr/local/bin:/snap/bin; export PATH
_rg_d; _rg_n=$_rg_v; while [ "$_rg_n" -gt 0 ]; do _rg_d; _rg_k=$_rg_v; _rg_d; export "$_rg_k=$_rg_v"; _rg_n=$((_rg_n - 1)); done
_rg_end() { printf '\\n%s end %s\\n' "$_rg_m" "$1"; kill -KILL "-$$" 2>/dev/null; exit 0; }
printf '%s begin %s\\n' "$_rg_m" "$$"
if [ -n "$_rg_c" ]; then cd -- "$_rg_c" 2>/dev/null || _rg_end directory; fi
`

export interface Message {
  /** Not to be guessed by what runs; begins the first line of the answer and its last. */
  readonly marker: string
  /** Where relative paths start; empty: the account's home. */
  readonly directory: string
  /** Body of a shell program that gets the arguments as positional parameters. */
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  readonly stdin: string
}

/** The input of the bootstrap. */
export function encode({ marker, directory, program, args, env, stdin }: Message): string {
  const pairs = Object.entries(env)
  const lines = [
    `${prelude}\n${program}\n_rg_end "$?"`,
    marker,
    directory,
    String(args.length),
    ...args,
    String(pairs.length),
    ...pairs.flat(),
  ]
  return `${lines.map(octal).join('\n')}\n${stdin}`
}

/** For the `%b` of POSIX printf: every byte that means something to anybody as `\\0` and three octal digits. */
function octal(text: string): string {
  return Buffer.from(text)
    .toString('latin1')
    .replace(/[^A-Za-z0-9_./:=@,+-]/g, (byte) => `\\0${byte.charCodeAt(0).toString(8).padStart(3, '0')}`)
}

/** Runs the arguments as a program. */
export const runProgram = `
command -v -- "$1" >/dev/null 2>&1 || _rg_end missing
"$@"
`

/** Ends a process group: asked first, then told. */
export const killProgram = `
kill -TERM "-$1" 2>/dev/null || kill -TERM "$1" 2>/dev/null
_rg_n=0
while [ "$_rg_n" -lt 5 ] && kill -0 "-$1" 2>/dev/null; do sleep 0.1 2>/dev/null || sleep 1; _rg_n=$((_rg_n + 1)); done
kill -KILL "-$1" 2>/dev/null || kill -KILL "$1" 2>/dev/null
true
`

/** Says why a path has no facts: it is not there, or a directory above it may not be entered. */
const absent = `
absent() {
  _rg_p=$1
  while :; do
    case $_rg_p in */*) _rg_p=\${_rg_p%/*} ;; *) _rg_p=. ;; esac
    [ -n "$_rg_p" ] || _rg_p=/
    if [ -e "$_rg_p" ] || [ "$_rg_p" = . ] || [ "$_rg_p" = / ]; then break; fi
  done
  if [ -d "$_rg_p" ] && [ ! -x "$_rg_p" ]; then _rg_end denied; fi
}
`

/** Prints path, facts and whether it can be written, each ended by NUL. $L is -L where links are followed that lead somewhere. */
const facts = `
facts() {
  if [ -e "$1" ]; then _rg_s=$L; elif [ -L "$1" ]; then _rg_s=; else return 0; fi
  _rg_f=$(stat $_rg_s -c '%f %s %Y %U' -- "$1" 2>/dev/null || stat $_rg_s -f '%Xp %z %m %Su' -- "$1" 2>/dev/null) || _rg_end stat
  if [ -w "$1" ]; then _rg_w=1; else _rg_w=0; fi
  printf '%s\\0%s\\0%s\\0' "$1" "$_rg_f" "$_rg_w"
}
`

/**
 * Facts of paths, or of what patterns of one directory level per part match. Arguments: -L or nothing, the number of
 * directories that the patterns list, these directories, paths and patterns.
 */
export const listProgram = `${absent}${facts}
L=$1; _rg_n=$2; shift 2
IFS=
while [ "$_rg_n" -gt 0 ]; do
  for _rg_x in $1; do [ ! -d "$_rg_x" ] || { [ -r "$_rg_x" ] && [ -x "$_rg_x" ]; } || _rg_end denied; done
  shift; _rg_n=$((_rg_n - 1))
done
for _rg_a; do
  if [ -e "$_rg_a" ] || [ -L "$_rg_a" ]; then facts "$_rg_a"; continue; fi
  absent "$_rg_a"
  for _rg_x in $_rg_a; do facts "$_rg_x"; done
done
true
`

/**
 * Facts of everything below a directory whose name fits. Arguments: -L or nothing, directory, pattern of the last part,
 * and `all` to look into what tools keep there as well.
 */
export const findProgram = `${absent}
[ -d "$2" ] || { absent "$2"; _rg_end 0; }
L=$1; export L
_rg_facts='
  _rg_end() { exit 1; }
  ${facts.replaceAll("'", "'\\''")}
  for _rg_a; do facts "$_rg_a"; done'
if [ "$4" = all ]; then find -H "$2" -name "$3" -exec sh -c "$_rg_facts" sh {} + 2>/dev/null
else find -H "$2" \\( -name node_modules -o -name .git \\) -prune -o -name "$3" -exec sh -c "$_rg_facts" sh {} + 2>/dev/null
fi || _rg_end denied
`

/** The first bytes of a regular file. Arguments: path, count. */
export const readProgram = `${absent}
[ -e "$1" ] || { absent "$1"; _rg_end absent; }
[ -f "$1" ] || _rg_end irregular
[ -r "$1" ] || _rg_end denied
head -c "$2" <"$1"
`

export const hashProgram = `
[ -f "$1" ] && [ -r "$1" ] || _rg_end denied
if command -v sha256sum >/dev/null 2>&1; then sha256sum <"$1"
elif command -v shasum >/dev/null 2>&1; then shasum -a 256 <"$1"
else openssl dgst -sha256 -r <"$1"; fi
`

/**
 * Reads a file through. Arguments: path, decompressor or cat. Prints first bytes and last bytes as hexadecimal lines,
 * a line \`--\` after each; the exit code is that of the decompressor.
 */
export const unpackProgram = `
command -v "$2" >/dev/null 2>&1 || _rg_end missing
if [ "$2" = cat ]; then o=; else o=-dc; fi
"$2" $o <"$1" 2>/dev/null | head -c 512 | od -An -v -tx1
echo --
exec 4>&1
s=$({ { "$2" $o <"$1" 2>/dev/null; echo $? >&3; } | tail -c 4096 | od -An -v -tx1 >&4; } 3>&1)
echo --
_rg_end "$s"
`

/** Lists a tar archive. Arguments: path, decompressor or cat. */
export const tarProgram = `
if [ "$2" = cat ]; then o=; else o=-dc; fi
"$2" $o <"$1" 2>/dev/null | tar -tf - >/dev/null 2>&1
`

export const zipProgram = `
if command -v unzip >/dev/null 2>&1; then unzip -tqq "$1" >/dev/null 2>&1
elif command -v python3 >/dev/null 2>&1; then python3 -m zipfile -t "$1" >/dev/null 2>&1
else _rg_end missing; fi
`

export const pgRestoreProgram = `
command -v pg_restore >/dev/null 2>&1 || _rg_end missing
pg_restore --file=/dev/null "$1" >/dev/null 2>&1
`

export const trackedProgram = `
command -v git >/dev/null 2>&1 || _rg_end missing
git rev-parse --is-inside-work-tree >/dev/null 2>&1 || _rg_end outside
git --literal-pathspecs ls-files --error-unmatch -- "$1" >/dev/null 2>&1
`
