import { createServer } from 'node:http'
import { api } from './api.js'

const { PORT = '3000', API_TOKEN, CORS_ORIGINS = '', VERSION = '' } = process.env
if (!API_TOKEN) throw new Error('API_TOKEN is not set')

const server = createServer(api({ version: VERSION, token: API_TOKEN, origins: CORS_ORIGINS.split(',') }))
server.listen(Number(PORT))
process.once('SIGTERM', () => server.close())
