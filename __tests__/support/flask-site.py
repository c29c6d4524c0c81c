"""A Flask application with one page and one view that fails, with or without Werkzeug's debugger. Prints its port."""
import json
import sys

from flask import Flask
from werkzeug.debug import DebuggedApplication
from werkzeug.serving import make_server

options = json.loads(sys.argv[1])
app = Flask(__name__)
app.debug = options["debug"]


@app.route("/")
def home():
    return "<!doctype html><title>Shop</title>"


@app.route("/api/<name>")
def broken(name):
    return 1 / 0


server = make_server("127.0.0.1", 0, DebuggedApplication(app, evalex=True) if options["debug"] else app)
print(server.server_port, flush=True)
server.serve_forever()
