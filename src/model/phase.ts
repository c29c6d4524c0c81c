export type Phase = 'pre-deploy' | 'post-deploy'
