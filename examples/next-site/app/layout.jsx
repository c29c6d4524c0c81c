export const metadata = { title: 'Concerts', description: 'Who plays where' }

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
