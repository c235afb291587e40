#!/usr/bin/env python3
"""The laws of ops/check/laws: each finds what it is for, and the repository breaks none."""

import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
LAWS = ROOT / "ops" / "check" / "laws"

# (law, file, content, what the breach says); each alone in a tree of its own.
BAD = (
    ("includes", "state/core/a.c", "#include <stdio.h>\n", "core may not include <stdio.h>"),
    ("includes", "state/core/a.c", '#include "consumer/log.h"\n', "layer this file may not know"),
    ("includes", "state/store/a.c", '#include "schemas/codec/codec.h"\n', "layer this file may not"),
    ("includes", "schemas/codec/a.c", '#include "state/store/store.h"\n', "layer this file may not"),
    ("includes", "consumer/a.c", '#include "tests/support/a.h"\n', "layer this file may not know"),
    ("includes", "consumer/a.c", "#include <librdkafka/rdkafka.h>\n", "belongs into"),
    ("includes", "state/store/a.h", "#include <hiredis/hiredis.h>\n", "belongs into"),
    ("includes", "consumer/a.c", '#include "log.h"\n', "not named from the root"),
    ("includes", "consumer/a.c", '#include "consumer/gone.h"\n', "does not exist"),
    ("banned", "consumer/a.c", "x = strcpy(a, b);\n", "strcpy()"),
    ("banned", "consumer/a.c", "int n = atoi (text);\n", "atoi()"),
    ("banned", "consumer/a.c", "exit(1);\n", "exit() belongs"),
    ("banned", "state/store/a.c", 'run(c, "KEYS %s");\n', "SCAN"),
    ("floats", "state/core/a.c", "double x;\n", "floating point"),
    ("floats", "schemas/codec/a.c", "x = y * 1.5;\n", "floating point"),
    ("lengths", "consumer/a.c", "\n" * 451, "more than 450 lines"),
    ("lengths", "consumer/a.c", "void f(void)\n{\n" + "    g();\n" * 61 + "}\n", "function of 61"),
    ("guards", "consumer/a.h", "int a;\n", "no include guard"),
    ("guards", "consumer/a.h", "#ifndef A_H\n#define A_H\n#endif\n", "CONSUMER_A_H"),
    ("markers", "ops/a.sh", "# TO" + "DO later\n", "marker"),
    ("hygiene", "ops/a.sh", "cd /wo" + "rk/main\n", "path of one machine"),
    ("hygiene", "ops/a.sh", "curl registry.npm" + "js.org\n", "registry's host"),
    ("hygiene", "ops/a.sh", "echo \n", "blanks at the end"),
    ("hygiene", "ops/a.sh", "echo", "no newline"),
    ("hygiene", "ops/a.sh", "#!/bin/sh\necho\n", "not executable"),
    ("used", "consumer/config.h", "struct config {\n    int a_b;\n};\n", "nothing reads the option a_b"),
    ("used", "consumer/metrics.h",
     '#define METRIC_LIST(X) X(METRIC_A, "a")\nenum metric {\n', "nothing counts METRIC_A"),
)

# What looks like a breach and is none.
GOOD = (
    ("banned", "consumer/a.c", '/* strcpy(a, b) */ puts("atoi(x)"); my_exit(1); p->system(2);\n'),
    ("banned", "consumer/main.c", "exit(1);\n"),
    ("floats", "state/core/a.c", '/* a double 1.5 */ int64_t x; x = 0x1e5; s = "2.5";\n'),
    ("floats", "consumer/a.c", "double x;\n"),
    ("includes", "consumer/kafka_a.c", "#include <librdkafka/rdkafka.h>\n"),
    ("hygiene", "ops/a.sh", 'cd "$build/work/x" && cat network/root/a\n'),
    ("markers", "ops/a.sh", "mktemp /tmp/a.XXXXXX\n"),
)


def run(*arguments):
    done = subprocess.run([sys.executable, LAWS, *arguments], capture_output=True, text=True,
                          check=False)
    return done.returncode, done.stdout + done.stderr


def in_tree(law, name, content):
    with tempfile.TemporaryDirectory() as root:
        file = pathlib.Path(root) / name
        file.parent.mkdir(parents=True)
        file.write_text(content)
        shutil.copy(ROOT / "LICENSE", root)
        return run(law, "--root", root)


def main():
    failed = 0
    for law, name, content, says in BAD:
        status, output = in_tree(law, name, content)
        if status != 1 or says not in output:
            failed += 1
            print(f"not found by {law}: {content.strip()[:60]!r} (status {status}): {output}")
    for law, name, content in GOOD:
        status, output = in_tree(law, name, content)
        if status != 0:
            failed += 1
            print(f"found by {law} without reason: {content.strip()[:60]!r}: {output}")
    status, output = run()
    if status != 0:
        failed += 1
        print(output)
    print(f"{len(BAD)} seeded breaches, {len(GOOD)} innocent texts, and the repository: "
          f"{failed} wrong")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
