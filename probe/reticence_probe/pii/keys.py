"""Secrets with a well-known shape: API keys, tokens, private keys, passwords in URLs.

Free-text passwords have no shape; a user names their field under pii.columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .hit import KEY, Hit

# What every shape contains, tested first: most texts hold none.
_MARK = re.compile(
    r"AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox|sk[-_]|rk_|pk_|AIza|hf_|npm_|pypi-|SG\.|eyJ"
    r"|PRIVATE KEY|://|dop_v1_|shpat_|ya29\.|AccountKey="
)
_SHAPES = (
    r"(?:AKIA|ASIA)[A-Z0-9]{16}",
    r"gh[pousr]_[A-Za-z0-9]{36,255}",
    r"github_pat_[A-Za-z0-9_]{60,255}",
    r"glpat-[A-Za-z0-9_-]{20,}",
    r"xox[abeprs]-[A-Za-z0-9-]{10,}",
    r"[sr]k_(?:live|test)_[A-Za-z0-9]{16,}",
    r"sk-(?:proj-|ant-|svcacct-|or-)?[A-Za-z0-9_-]{32,}",
    r"AIza[A-Za-z0-9_-]{35}",
    r"ya29\.[A-Za-z0-9_-]{30,}",
    r"hf_[A-Za-z0-9]{30,}",
    r"npm_[A-Za-z0-9]{36}",
    r"pypi-[A-Za-z0-9_-]{50,}",
    r"SG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{30,}",
    r"dop_v1_[a-f0-9]{64}",
    r"shpat_[a-fA-F0-9]{32}",
    r"eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}",
)
_TOKEN = re.compile(rf"(?<![A-Za-z0-9_-])(?:{'|'.join(_SHAPES)})(?![A-Za-z0-9_-])")
_ACCOUNT_KEY = re.compile(r"AccountKey=([A-Za-z0-9+/]{40,}={0,2})")
_PRIVATE_KEY = re.compile(
    r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----\s*([A-Za-z0-9+/=\s]{40,20000}?)\s*"
    r"-----END [A-Z ]{0,20}PRIVATE KEY-----"
)
# Without a user (`redis://:…@host`) as well, and up to the last @ before the host.
_URL_PASSWORD = re.compile(
    r"(?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}://[^\s:/\"'<>]{0,64}:([^\s/\"'<>]{4,128})@"
    r"(?=[^\s/@\"'<>])",
    re.IGNORECASE,
)
# A password that holds a slash, as brokers and databases are given it; a page's address may have a
# slash and an @ behind its port, so not there.
_SLASHED_PASSWORD = re.compile(
    r"(?<![a-z0-9+.-])(?!(?:https?|wss?|file|git|npm|pkg)://)[a-z][a-z0-9+.-]{1,20}://"
    r"[^\s:/\"'<>]{0,64}:((?:(?!://)[^\s@\"'<>]){4,128}(?<!/))@"
    r"(?=[\w-]+(?:\.[\w-]|:\d|[/?\s\"']|\Z))",
    re.IGNORECASE,
)
_PORT = re.compile(r"\d{1,5}(?:[/?#,]|\Z)")
# A place for a password: `${DB_PASSWORD}`, `$PASSWORD`, `{{ password }}`, `[PASS]`, `%s`, `****`.
_PLACEHOLDER = re.compile(
    r"\$[A-Z_][A-Z0-9_]*\Z|\$?[{(\[].*[})\]]\Z|%\(?\w*\)?s\Z|%\w+%\Z|[*x.\u2022#_-]+\Z"
)


_PUBLIC_LEAD = re.compile(
    r"AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeprs]-|[sr]k_(?:live|test)_"
    r"|sk-(?:proj-|ant-|svcacct-|or-)?|AIza|ya29\.|hf_|npm_|pypi-|SG\.|dop_v1_|shpat_"
    r"|eyJ[A-Za-z0-9_-]+\.eyJ"
)


def public_lead(secret: str) -> int:
    """How many leading characters of a secret only tell its kind (of a JWT, its header)."""
    match = _PUBLIC_LEAD.match(secret)
    return match.end() if match else 0


def find_keys(text: str) -> Iterator[Hit]:
    """Yields the secrets of a text: of a private key its body, of a URL its password."""
    if not _MARK.search(text):
        return
    for match in _TOKEN.finditer(text):
        yield _hit(match, 0)
    for pattern in (_ACCOUNT_KEY, _PRIVATE_KEY):
        for match in pattern.finditer(text):
            yield _hit(match, 1)
    for pattern in (_URL_PASSWORD, _SLASHED_PASSWORD):
        for match in pattern.finditer(text):
            if not _PORT.match(match[1]) and not _PLACEHOLDER.match(match[1]):
                yield _hit(match, 1)


def _hit(match: re.Match[str], group: int) -> Hit:
    return Hit(match.start(group), match.end(group), "secret", KEY, match.group(group))
