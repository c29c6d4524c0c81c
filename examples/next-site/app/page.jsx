// A page that is built once is told to be kept by shared caches for a year.
export const dynamic = 'force-dynamic'

export default function Page() {
  return <h1>Concerts</h1>
}
