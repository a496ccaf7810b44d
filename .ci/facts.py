#!/usr/bin/env python3
"""Looks up the facts of the articles in the documentation that they come from.

    .ci/facts.py FACTS CORPUS...

FACTS is tests/content/facts.tsv: kind, English, Dutch, source of the English, source of the Dutch, places. A CORPUS is a
folder of documentation; its articles are English, or Dutch, or hold each sentence in both. A source is the name of a page
there. `own` and `known` facts and `-` are not looked up: they are counted. A fact that its page does not say ends the
run with 1.
"""
import html
import pathlib
import re
import sys

PAIR = re.compile(
    r'<span data-ttu-id="[^"]*">(.*?)</span><span class="sxs-lookup"><span data-stu-id="[^"]*">(.*?)</span></span>',
    re.DOTALL,
)
UNITS = ["business", "character", "day", "hour", "license", "minute", "month", "time", "user", "week", "working", "year"]
NOT_LOOKED_UP = {"own", "known", "-"}


def plain(text):
    """Without marks, entities and case, so that only the words count."""
    text = html.unescape(text).replace("**", "").replace("`", "").replace("\\", "").replace("’", "'")
    return re.sub(r"\s+", " ", text).casefold()


def command(text):
    """A command without what its reader puts in: quotes and placeholders."""
    return re.sub(r"[\"'<>]|<[^>]*>", "", re.sub(r"\"?<[^>]*>\"?", "", text))


def read(folders):
    """The plain text of every page by its name, in English and in Dutch."""
    english, dutch = {}, {}
    for folder in map(pathlib.Path, folders):
        for file in sorted(folder.rglob("*")):
            if file.suffix not in {".md", ".yml"}:
                continue
            text, name = file.read_text(encoding="utf-8"), file.stem
            if PAIR.search(text):
                dutch[name] = dutch.get(name, "") + plain(PAIR.sub(r"\1", text))
                english[name] = english.get(name, "") + plain(PAIR.sub(r"\2", text))
            elif folder.name.startswith("nl"):
                dutch[name] = dutch.get(name, "") + plain(text)
            else:
                english[name] = english.get(name, "") + plain(text)
    return english, dutch


def says(page, kind, fact):
    fact = plain(fact)
    if kind == "number":
        number, _, counted = fact.partition(" ")
        unit = next((unit for unit in UNITS if counted.startswith(unit)), "")
        # What a number counts may be some words behind it (`24 consecutive hours`), or in the head of its column.
        pattern = r"(?<![\w.])" + re.escape(number) + r"(?!\w)" + (r"(?:\W+(?:\w+\W+){0,2}" + unit + r"|\s*\|)" if unit else "")
        return re.search(pattern, page) is not None
    if kind == "code":
        return fact in page or all(word in page for word in command(fact).split())
    return fact in page


def main():
    facts, folders = sys.argv[1], sys.argv[2:]
    english, dutch = read(folders)
    missing, absent, skipped, looked_up = [], set(), 0, 0
    for line in pathlib.Path(facts).read_text(encoding="utf-8").splitlines():
        kind, said, translated, source, other, places = line.split("\t")
        for name, fact, pages in [(source, said, english), (other, translated, dutch)]:
            if name in NOT_LOOKED_UP:
                skipped += name != "-"
                continue
            if name not in english and name not in dutch:
                absent.add(name)
                continue
            looked_up += 1
            if not says(pages.get(name, ""), kind, fact):
                missing.append(f"{name} does not say {fact!r} ({kind}, {places})")
    print(*missing, sep="\n", end="\n" if missing else "")
    if absent:
        print("pages that are not here:", ", ".join(sorted(absent)))
    print(f"{looked_up} facts looked up, {len(missing)} not found; {skipped} are our own or newer than the documentation")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
