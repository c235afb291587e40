"""Gets Kafka and the schema registry from Maven once, and keeps them in a cache.

The cache is $CREDITD_CACHE, by default ~/.cache/creditd. A folder in it appears only when it is complete, so
a start that was cut short is simply done again; later starts need neither Maven nor a network.
"""

import fcntl
import hashlib
import os
import pathlib
import shutil
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PACKAGES = HERE.parent / "packages"
KAFKA_VERSION = "4.3.1"
REGISTRY_VERSION = "3.0.9"
REGISTRY_ARCHIVE = f"apicurio-registry-app-{REGISTRY_VERSION}-all.tar.gz"
REGISTRY_SHA256 = "2b28181501a20cbf6efcd77f9b7153908fc01f3d3a7c32024c0bd9e1b04c8a43"
DEPENDENCY_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1"


class ArtifactError(Exception):
    """What could not be had, and what to do about it."""


def cache_dir():
    home = os.environ.get("CREDITD_CACHE") or "~/.cache/creditd"
    path = pathlib.Path(home).expanduser().resolve()
    path.mkdir(parents=True, exist_ok=True)
    return path


def need_programs(*names):
    """Installs the Debian packages if one of the programs is missing."""
    if all(shutil.which(name) for name in names):
        return
    if subprocess.run([PACKAGES], check=False).returncode != 0:
        raise ArtifactError(f"{' or '.join(names)} is missing and ops/packages could not install it")
    still = [name for name in names if not shutil.which(name)]
    if still:
        raise ArtifactError(f"{', '.join(still)} is missing even after ops/packages")


def _maven(folder, goal, *settings):
    need_programs("java", "mvn")
    # Strict: an artifact whose checksum differs from the repository's is refused.
    argv = ["mvn", "-q", "-B", "--strict-checksums", f"{DEPENDENCY_PLUGIN}:{goal}", *settings]
    done = subprocess.run(argv, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          check=False)
    if done.returncode != 0:
        raise ArtifactError(
            f"Maven could not get what {folder}/pom.xml names:\n{done.stdout[-1500:]}\n"
            "Is a Maven repository within reach (a mirror goes into ~/.m2/settings.xml)? A machine without "
            "network can use the cache of another one: copy it and set CREDITD_CACHE.")


def _cached(name, build):
    """Returns cache/name, made by build(folder) in a private folder first and moved into place."""
    cache = cache_dir()
    target = cache / name
    with open(cache / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not target.is_dir():
            fresh = pathlib.Path(tempfile.mkdtemp(dir=cache, prefix=f".{name}-"))
            try:
                build(fresh)
                fresh.chmod(0o755)
                fresh.rename(target)
            except BaseException:
                shutil.rmtree(fresh, ignore_errors=True)
                raise
    return target


def _check(path, wanted):
    with open(path, "rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != wanted:
        raise ArtifactError(f"{path.name} has SHA-256 {found}, expected {wanted}")


def kafka_jars():
    """Returns the folder with the broker's jars."""
    return project_jars(HERE, f"kafka-{KAFKA_VERSION}")


def project_jars(folder, name):
    """Returns the folder with the jars that folder/pom.xml names; `name` is that of the cache's folder."""

    def build(fresh):
        _maven(folder, "copy-dependencies", "-DincludeScope=runtime", f"-DoutputDirectory={fresh}")

    return _cached(name, build)


def registry_jar():
    """Returns the path of the registry's runnable jar."""

    def build(folder):
        artifact = f"io.apicurio:apicurio-registry-app:{REGISTRY_VERSION}:tar.gz:all"
        _maven(HERE / "registry", "copy", f"-Dartifact={artifact}", f"-DoutputDirectory={folder}")
        archive = folder / REGISTRY_ARCHIVE
        _check(archive, REGISTRY_SHA256)
        subprocess.run(["tar", "-xzf", archive, "-C", folder], check=True)
        archive.unlink()

    folder = _cached(f"apicurio-{REGISTRY_VERSION}", build)
    return folder / f"apicurio-registry-app-{REGISTRY_VERSION}-runner.jar"
