"""Gets the jars of a peer in Java and compiles it; what is in `streams/` (the rules, the records, the feeder) all share."""

import pathlib
import subprocess
import sys

PEERS = pathlib.Path(__file__).resolve().parent
ROOT = PEERS.parents[2]
sys.path.insert(0, str(ROOT / "ops" / "local"))

import artifacts  # noqa: E402  (found by the line above)

SHARED = [PEERS / "streams" / "src" / f"{name}.java"
          for name in ("Account", "Borrower", "Event", "Feeder", "Options", "Pad")]


def class_path(name, version, lint="all"):
    """That of the peer in folder `name`; its classes lie in build/NAME-peer and are compiled when a source is newer."""
    jars = artifacts.project_jars(PEERS / name, f"{name}-{version}")
    classes = ROOT / "build" / f"{name}-peer"
    sources = sorted({*SHARED, *(PEERS / name / "src").glob("*.java")})
    stamp = classes / "stamp"
    if not stamp.exists() or stamp.stat().st_mtime < max(source.stat().st_mtime for source in sources):
        classes.mkdir(parents=True, exist_ok=True)
        subprocess.run(["javac", f"-Xlint:{lint}", "-Werror", "-proc:none", "--release", "17", "-cp", f"{jars}/*",
                        "-d", classes, *sources], check=True)
        stamp.touch()
    return f"{classes}:{jars}/*"
