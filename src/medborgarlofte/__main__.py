"""``python -m medborgarlofte``, for whom ``lofte`` is not on the path."""

import sys

from medborgarlofte.cli.app import main

if __name__ == "__main__":
    sys.exit(main())
