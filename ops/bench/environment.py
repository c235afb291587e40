"""The Python environment of the benchmarks: what the peers and the probes are written with."""

import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
VENV = ROOT / "build" / "bench-venv"
REQUIREMENTS = ROOT / "ops" / "bench" / "requirements.txt"


def enter(program):
    """Goes on with the program in that environment; makes it if it is not there or is another's."""
    if pathlib.Path(sys.prefix).resolve() == VENV.resolve():
        return
    subprocess.run([ROOT / "ops/packages", "--bench"], check=True)
    stamp = VENV / "requirements"
    if not stamp.exists() or stamp.read_text() != REQUIREMENTS.read_text():
        print("making the Python environment of the peers", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
        subprocess.run([VENV / "bin/pip", "install", "--quiet", "--disable-pip-version-check", "-r", REQUIREMENTS],
                       check=True)
        stamp.write_text(REQUIREMENTS.read_text())
    sys.exit(subprocess.run([VENV / "bin/python", program, *sys.argv[1:]], check=False).returncode)
