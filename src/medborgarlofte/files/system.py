"""The system that the files lie on: Windows has a code path of its own."""

import sys

if sys.platform == "win32":
    from medborgarlofte.files.windows import OPEN_FLAGS, kind_of, put_in_place, sync_folder, try_lock, unlock
else:
    from medborgarlofte.files.posix import OPEN_FLAGS, kind_of, put_in_place, sync_folder, try_lock, unlock

__all__ = ["OPEN_FLAGS", "kind_of", "put_in_place", "sync_folder", "try_lock", "unlock"]
