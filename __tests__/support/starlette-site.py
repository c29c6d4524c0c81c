"""A Starlette application with one page and one view that fails, in debug mode or not. Prints its port."""
import json
import socket
import sys

import uvicorn
from starlette.applications import Starlette
from starlette.responses import HTMLResponse
from starlette.routing import Route

options = json.loads(sys.argv[1])


async def home(request):
    return HTMLResponse("<!doctype html><title>Shop</title>")


async def broken(request):
    raise ValueError("broken")


app = Starlette(debug=options["debug"], routes=[Route("/", home), Route("/api/{name}", broken)])
listener = socket.socket()
listener.bind(("127.0.0.1", 0))
listener.listen()
print(listener.getsockname()[1], flush=True)
uvicorn.Server(uvicorn.Config(app, log_level="critical")).run(sockets=[listener])
