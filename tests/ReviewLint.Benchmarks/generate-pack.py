#!/usr/bin/env python3
"""Writes a rule pack of N generated rules (500 unless told) to a folder: the same bytes on every machine.

    python3 tests/ReviewLint.Benchmarks/generate-pack.py FOLDER [N]

The rules use what built-in ones use: phrases of one to three words with tests of parts of speech, meaning, relations, counts; in both languages.
Their words are taken from lists of ordinary words, so that they begin in many sentences and end in few.
"""
import pathlib
import random
import sys

FIRST = "team work plan code test review change note step goal time week month meeting design release report issue build customer".split()
SECOND = "late early clear slow open small large missing careful quick broken shared written planned next last first good short long".split()
FINNISH = "tiimi työ suunnitelma koodi testi katselmus muutos muistio askel tavoite aika viikko kuukausi kokous julkaisu raportti".split()
ACTS = ["judgement", "praise", "observation", "directive", "suggestion", "question-open"]


def rule(number: int, random: random.Random) -> str:
    first, second = random.choice(FIRST), random.choice(SECOND)
    word = f"{first} thing{number}"
    phrases = [word, f"{first} (is|was) so {second} [Degree=Cmp]", f"~{second}/ADJ {first} of {random.choice(FIRST)}", f"too {second} ... {first} thing{number}"]
    finnish = [f"~{random.choice(FINNISH)} ~{random.choice(FINNISH)}", f"{random.choice(FINNISH)}* asia{number}"]
    inner = f"{{ act: [{random.choice(ACTS)}, {random.choice(ACTS)}] }}"
    shapes = [
        f"  phrase: {{ en: {phrases}, fi: {finnish} }}\n  as: words",
        f"  all:\n    - phrase: {{ en: {phrases}, fi: {finnish} }}\n      as: words\n    - {inner}\n    - not: {{ date: {{ resolved: true }} }}",
        f"  all:\n    - phrase: {{ en: {phrases}, fi: {finnish} }}\n      as: words\n    - not: {{ next: {inner} }}",
        f"  all:\n    - phrase: {{ en: {phrases}, fi: {finnish} }}\n      as: words\n    - inside: {{ document: {{ count: {{ of: {inner}, min: {random.randint(1, 3)} }} }} }}",
    ]
    return f"""id: GEN{number}
name: generated-{number}
title: Generated rule {number}
category: Generated
scope: sentence
severity: suggestion
when:
{shapes[number % len(shapes)]}
at: words
message: 'generated: {{words}}'
help: Nothing to do.
why: To measure what many rules cost.
examples:
  flag:
    - text: The [|{word}|] went out.
  pass:
    - text: The guide went out.
"""


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pack.yml").write_text("name: generated\nprefix: GEN\nversion: 1.0.0\n")
    for number in range(1001, 1001 + count):
        (folder / f"GEN{number}.yml").write_text(rule(number, random.Random(number)))


main()
