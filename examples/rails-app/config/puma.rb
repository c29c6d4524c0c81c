workers 2
threads 3, 3
port 3000
preload_app!
