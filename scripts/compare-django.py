"""Reads env files as JSON (a list of maps), prints for each the ids that `check --deploy` raises.

The settings are those of a project that is safe wherever the env file says nothing, so that only checks which depend on
the env file are raised. Values become settings by the words of django-environ.
"""

import json
import os
import sys
import types

import django
from django.conf import settings
from django.core import checks
from django.test.utils import override_settings

urls = types.ModuleType("safe_urls")
urls.urlpatterns = []
sys.modules["safe_urls"] = urls

SAFE = dict(
    DEBUG=False,
    SECRET_KEY="".join(chr(65 + n % 58) for n in range(0, 220, 3)),
    ALLOWED_HOSTS=["shop.acme-store.io"],
    ROOT_URLCONF="safe_urls",
    DATABASES={},
    DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
    INSTALLED_APPS=["django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions"],
    MIDDLEWARE=[
        "django.middleware.security.SecurityMiddleware",
        "django.contrib.sessions.middleware.SessionMiddleware",
        "django.middleware.csrf.CsrfViewMiddleware",
        "django.middleware.clickjacking.XFrameOptionsMiddleware",
    ],
    SECURE_HSTS_SECONDS=31536000,
    SECURE_HSTS_INCLUDE_SUBDOMAINS=True,
    SECURE_HSTS_PRELOAD=True,
    SECURE_SSL_REDIRECT=True,
    SECURE_CONTENT_TYPE_NOSNIFF=True,
    SESSION_COOKIE_SECURE=True,
    SESSION_COOKIE_HTTPONLY=True,
    CSRF_COOKIE_SECURE=True,
    X_FRAME_OPTIONS="DENY",
    SECURE_REFERRER_POLICY="same-origin",
)

BOOLEANS = {
    "DEBUG",
    "SECURE_HSTS_INCLUDE_SUBDOMAINS",
    "SECURE_HSTS_PRELOAD",
    "SECURE_SSL_REDIRECT",
    "SECURE_CONTENT_TYPE_NOSNIFF",
    "SESSION_COOKIE_SECURE",
    "SESSION_COOKIE_HTTPONLY",
    "CSRF_COOKIE_SECURE",
    "CSRF_USE_SESSIONS",
}
LISTS = {"ALLOWED_HOSTS", "CSRF_TRUSTED_ORIGINS", "SECRET_KEY_FALLBACKS"}
TEXTS = {"SECRET_KEY", "X_FRAME_OPTIONS", "SECURE_REFERRER_POLICY", "SECURE_CROSS_ORIGIN_OPENER_POLICY"}


def setting(name, text):
    if name in BOOLEANS:
        return text.strip().lower() in ("true", "on", "ok", "y", "yes", "1")
    if name in LISTS:
        return [item for item in text.split(",") if item]
    if name == "SECURE_HSTS_SECONDS":
        try:
            return int(text)
        except ValueError:
            return 0
    return text


def raised(values):
    found = {}
    for key, text in values.items():
        name = key[7:] if key.startswith("DJANGO_") else key
        if name in BOOLEANS | LISTS | TEXTS | {"SECURE_HSTS_SECONDS"}:
            found[name] = setting(name, text)
    os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    if values.get("DJANGO_ALLOW_ASYNC_UNSAFE"):
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = values["DJANGO_ALLOW_ASYNC_UNSAFE"]
    with override_settings(**found):
        ids = [message.id for message in checks.run_checks(include_deployment_checks=True)]
    os.environ.pop("DJANGO_ALLOW_ASYNC_UNSAFE", None)
    return sorted(ids)


settings.configure(**SAFE)
django.setup()
print(json.dumps({"version": django.get_version(), "raised": [raised(one) for one in json.load(sys.stdin)]}))
