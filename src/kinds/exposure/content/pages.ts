import type { Signature } from './signature.ts'

export const sourceMap: Signature = ({ text }) =>
  /^(?:\)\]\}'?[^\n]*\n)?\s*\{/.test(text) &&
  /"version"\s*:\s*3\b/.test(text) &&
  /"(?:sources|sections)"\s*:\s*\[/.test(text)
    ? 'a source map'
    : null

const listings: readonly RegExp[] = [
  /<title>Files within [^<]{0,300}<\/title>/i,
  /<title>Directory listing for \/[^<]*<\/title>/i,
  /<title>listing directory \/[^<]*<\/title>/i,
  /<title>Directory Listing For \[?\/[^<]*<\/title>/i,
  /<A HREF="[^"]*">\[To Parent Directory\]<\/A>/i,
]

/** Apache, nginx and lighttpd; Caddy. Each needs both markers. */
const pairedListings: readonly (readonly [RegExp, RegExp])[] = [
  [/<title>Index of \/[^<]*<\/title>/i, /<h[12]>Index of \//i],
  [/<title>Directory: \/[^<]*<\/title>/i, /jetty-dir\.css/i],
  [/<table aria-describedby="summary">/, /href="[^"]{0,50}\?sort=name/],
]

export const directoryListing: Signature = ({ text }) =>
  listings.some((listing) => listing.test(text)) ||
  pairedListings.some((markers) => markers.every((marker) => marker.test(text)))
    ? 'the listing of a folder'
    : null

/** Title, name of what it belongs to, and where the title alone says too little a second marker. */
const defaults: readonly (readonly [title: RegExp, name: string, marker?: RegExp])[] = [
  [/<title>Welcome to nginx!?( on [^<]*)?<\/title>/i, 'nginx'],
  [/<title>(?:Test Page for the Nginx HTTP Server[^<]*|HTTP Server Test Page[^<]*)<\/title>/i, 'the distribution'],
  [/^\s*<html>\s*<body>\s*<h1>It works!<\/h1>/i, 'Apache'],
  [/<title>Apache2 [^<]*Default Page: It works<\/title>/i, 'Apache'],
  [/<title>(?:IIS Windows(?: Server)?|IIS\d+|Microsoft Internet Information Services[^<]*)<\/title>/i, 'IIS'],
  [/<title>Caddy works!<\/title>/i, 'Caddy'],
  [/<title>Apache Tomcat\/[\d.]+<\/title>/i, 'Tomcat'],
  [/<title>Apache Tomcat<\/title>/i, 'Tomcat', /This is the default Tomcat home page/i],
  [/<title>The install worked successfully! Congratulations!<\/title>/i, 'Django'],
  [
    /<title>Ruby on Rails(?: [\d.]+)?<\/title>/i,
    'Rails',
    /Yay! You&rsquo;re on Rails!|<(?:b|strong)>Rails version:<\/(?:b|strong)>/i,
  ],
  [/<title>Express<\/title>/i, 'Express', /<p>Welcome to Express<\/p>/i],
  [
    /<title>(?:Plesk Obsidian|Domain Default page|Default Web Site Page|Welcome to CentOS)[^<]*<\/title>/i,
    'the hosting panel',
  ],
]

export const defaultPage: Signature = ({ text }) => {
  const found = defaults.find(([title, , marker]) => title.test(text) && (marker === undefined || marker.test(text)))
  return found ? `the default page of ${found[1]}` : null
}
