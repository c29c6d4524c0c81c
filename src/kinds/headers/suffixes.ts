/**
 * Well-known public suffixes under which many people's sites stand. The whole list is 10 000 lines long; these are the
 * ones that cookies and policies are seen to name.
 */
const suffixes = new Set(
  `co.uk org.uk ac.uk gov.uk me.uk com.au net.au org.au co.nz co.jp ne.jp or.jp com.br com.cn com.tr co.in co.za com.mx
  com.sg com.hk com.tw com.bd co.kr co.id com.ar github.io gitlab.io herokuapp.com vercel.app netlify.app pages.dev
  workers.dev web.app firebaseapp.com azurewebsites.net azureedge.net cloudfront.net s3.amazonaws.com onrender.com
  fly.dev ngrok.io ngrok-free.app appspot.com run.app surge.sh glitch.me repl.co replit.app blogspot.com
  up.railway.app deno.dev`.split(/\s+/),
)

/** Whether anybody can have a site below this name. */
export function isSharedSuffix(domain: string): boolean {
  return suffixes.has(domain)
}
