#!/usr/bin/env python3
"""Lists articles whose sources are older than three years, the oldest first. It is a report, and never a failure.

    .ci/sources.py [CORPUS...]

Each article names the pages of the public documentation that it rests on, with their dates, under `source:` in its front
matter. With a CORPUS, a folder of that documentation, a date that differs from the page's `ms.date` is listed as well.
"""
import datetime
import pathlib
import re
import sys

YEARS = 3
SOURCE = re.compile(r"^  - \{ path: (\S+), date: (\d{4}-\d{2}-\d{2}) \}$", re.MULTILINE)
DATE = re.compile(r"ms\.date: *'?\"?(\d{1,2})/(\d{1,2})/(\d{4})")


def dates(folders):
    """The dates of every page by its name; a page may be there in several versions."""
    found = {}
    for folder in map(pathlib.Path, folders):
        for file in sorted(folder.rglob("*")):
            if file.suffix in {".md", ".yml"} and (date := DATE.search(file.read_text(encoding="utf-8")[:4000])):
                month, day, year = map(int, date.groups())
                found.setdefault(file.stem, set()).add(f"{year:04}-{month:02}-{day:02}")
    return found


def main():
    content = pathlib.Path(__file__).resolve().parent.parent / "content" / "en-us"
    known, today, old = dates(sys.argv[1:]), datetime.date.today(), []
    for file in sorted(content.glob("*.md")):
        sources = SOURCE.findall(file.read_text(encoding="utf-8"))
        for path, date in sources:
            there = known.get(path.rsplit("/", 1)[-1])
            if there and date not in there:
                print(f"{file.name}: {path} is of {', '.join(sorted(there))}, not {date}")
        aged = [(date, path) for path, date in sources if (today - datetime.date.fromisoformat(date)).days > YEARS * 365.25]
        if aged:
            old.append((min(aged), file.name, len(aged), len(sources)))
    for (date, path), name, aged, count in sorted(old):
        print(f"{date}  {name}: {aged} of {count} sources are older than {YEARS} years, the oldest is {path}")
    print(f"{len(old)} articles rest on sources older than {YEARS} years")


if __name__ == "__main__":
    main()
