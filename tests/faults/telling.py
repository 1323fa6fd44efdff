"""What a fault test found, as a line of JSON: on its output, and for `make faults` in the file that FAULTS_TOLD names."""

import json
import os
import sys
from pathlib import Path


def told(fault: str, **figures: object) -> None:
    line = json.dumps({"fault": fault, **figures}) + "\n"
    sys.stdout.write(line)
    name = os.environ.get("FAULTS_TOLD")
    if name:
        with Path(name).open("a", encoding="utf-8") as file:
            file.write(line)
