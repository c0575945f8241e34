"""SHA-256 without OpenSSL, which hashlib loads: that takes longer than all digests of an audit.

`random` in the standard library goes the same way. Where a Python lacks these modules, hashlib serves.
"""

import sys

try:
    if sys.version_info >= (3, 12):
        from _sha2 import sha256  # type: ignore[import-not-found]
    else:
        from _sha256 import sha256  # type: ignore[import-not-found]
except ImportError:
    from hashlib import sha256

__all__ = ["sha256"]
