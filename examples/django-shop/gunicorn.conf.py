"""Settings of gunicorn; nginx stands in front of it."""

bind = "0.0.0.0:8000"
workers = 5  # (2 * CPU cores) + 1 on a server with two
timeout = 30
graceful_timeout = 30
max_requests = 1000
max_requests_jitter = 100
accesslog = "logs/gunicorn-access.log"
errorlog = "logs/gunicorn-error.log"
loglevel = "info"
