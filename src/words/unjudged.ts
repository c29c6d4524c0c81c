/**
 * What to do where a rule says nothing. Its own advice is on what would be wrong, and of that nothing is known: who is
 * told to send a header because the page is not https mends nothing.
 */
export const unjudgedFix = {
  nothingHere:
    'Point the check at something that the rule is about, or leave the rule out of `rules` where it does not apply.',
  noAnswer:
    'See why there was no whole answer: the service, the network between, or a limit or `timeout` that is too low.',
  command: 'Run the command by hand in the same place, as the same account, and see what it says.',
  https: 'Look at the https address: make it the `url` of the environment, or give the check a `url` of its own.',
  html: 'Name the `path` or `url` of a page; for an API leave the rules for documents out.',
  loopback: 'Ask a host that answers on both ports; for one on loopback leave the rule out.',
  plainPort: 'Name the plain address by `http-url`.',
  samples: 'Give the check `samples: 2` or more.',
  noAssets:
    'Name the `path` of a page that loads scripts, styles or images, or your other hosts under `hosts`; a page without any needs no such rule.',
  otherHost: 'Name that host under `hosts` where it is yours; else link to the file where it lies.',
  maxAssets: 'Raise `max-assets`, or look at a page that loads less.',
  declared: 'Declare it in the env file, name the file that does, or leave the rule out of `rules`.',
  mode: 'Name a `path` below which the application itself answers errors, such as one that it looks up by a number.',
  quick: 'Ask with `depth: full` where nobody is alarmed, or leave the rule out of `rules`.',
  unit: 'Name the systemd `unit` of the service, and the server it runs on by `on`.',
  undecided: 'Ask again later, or from another network; what puts the gate off may not put off others.',
  clock: 'Correct the clock of what writes it: it is dated later than this run.',
  redis: 'Let the user of the check run `INFO` and `CONFIG GET`, or leave out what is asked with them.',
  migrations: 'Name the folder of the migrations, or check out the code that is deployed before the gate runs.',
  caa: 'See why the name servers give no answer for CAA, and ask again; what they allow is not known.',
  dnssec: 'Name a resolver that checks signatures under `resolvers`, such as 1.1.1.1.',
} as const
