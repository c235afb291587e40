"""A build of creditd with the settings and the environment that it is to run with."""

import os
import pathlib


class Variant:
    """From [NAME=]BUILD[,SECTION.KEY=VALUE | ,VARIABLE=VALUE]..."""

    def __init__(self, words):
        first, *settings = words.split(",")
        self.name, _, build = first.rpartition("=")
        self.name = self.name or build
        self.build = pathlib.Path(build).resolve()
        pairs = [word.partition("=")[::2] for word in settings]
        self.environment = {key: value for key, value in pairs if "." not in key}
        self.settings = [(*key.split(".", 1), value) for key, value in pairs if "." in key]

    def configure(self, path):
        text = path.read_text()
        for section, key, value in self.settings:
            head = f"[{section}]\n"
            text = text.replace(head, f"{head}{key} = {value}\n") if head in text else f"{text}\n{head}{key} = {value}\n"
        path.write_text(text)

    def start(self, daemon):
        """With its variables in our own environment, which a child gets."""
        before = dict(os.environ)
        os.environ.update(self.environment)
        try:
            daemon.start()
        finally:
            os.environ.clear()
            os.environ.update(before)
