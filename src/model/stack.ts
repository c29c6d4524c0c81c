/** What the checkout or the target runs on; chooses the advice that fits. */
export type Stack = 'django' | 'rails' | 'laravel' | 'next' | 'node' | 'fastapi' | 'flask' | 'nginx' | 'docker'
