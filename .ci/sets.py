#!/usr/bin/env python3
"""What pcfix makes of sets of articles from outside, and floors below which it must not fall.

    .ci/sets.py PCFIX FOLDER...             a table, a line for each set
    .ci/sets.py --floors PCFIX FOLDER...    exits with 1 where a number of FLOORS is missed

Columns: articles, symptoms, guides (symptoms, and articles that are one) that open with neither text nor a step nor a
question, steps that can be ticked, choices, callouts, articles in which a piece of markup is shown, translations of which
every heading has the original's beside it.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

COLUMNS = ["articles", "symptoms", "blank", "steps", "choices", "callouts", "leaks", "pairs"]

# The least of each number; of blank guides and leaks, the most.
FLOORS = {
    "openshift-runbooks": {"articles": 274, "blank": 0, "steps": 1078, "leaks": 0},
    "mkdocs-material": {"articles": 93, "blank": 2, "steps": 196, "choices": 122, "callouts": 257, "leaks": 2},
    "jellyfin": {"articles": 101, "blank": 3, "steps": 660, "callouts": 173, "leaks": 0},
    "helm": {"articles": 476, "blank": 1, "steps": 518, "leaks": 0, "pairs": 219},
    "dapr": {"articles": 410, "blank": 1, "steps": 1502, "choices": 241, "callouts": 374, "leaks": 0},
    "mdbook-guide": {"articles": 34, "blank": 0, "leaks": 0},
    "aks": {"articles": 649, "blank": 3, "steps": 7583, "choices": 936, "callouts": 1618, "leaks": 1},
}

MARKUP = re.compile(
    r"\{\{|\}\}|\{%|%\}|:::|^!!! |^\?\?\?\+? |^===! |\[!\w+|\[\[\w|\{:[ .#\w]|\{#[\w-]+\}|</?[A-Z]\w*( [a-z]+=|/?>)|</\w+>|^import .* from "
)


def run(pcfix, command, folder):
    done = subprocess.run([pcfix, command, "--content", folder], capture_output=True, check=False)
    return json.loads(done.stdout)


def listed(pcfix, folder, *options):
    done = subprocess.run([pcfix, "list", "--json", "--content", folder, *options], capture_output=True, check=False)
    answer = json.loads(done.stdout)
    return answer["articles"] if isinstance(answer, dict) else answer


def texts(value):
    """Every shown text below a value, without its inline code; code blocks are not shown as text."""
    if isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        if value.get("type") == "code":
            return
        if "labels" in value and "text" in value:
            for side in (value["text"], value["source"]):
                for code in sorted(value["code"], key=len, reverse=True):
                    side = side.replace(code, "") if side and code else side
                if side:
                    yield side
            return
        for one in value.values():
            yield from texts(one)


def blocks(value, kind):
    if isinstance(value, list):
        return sum(blocks(one, kind) for one in value)
    if isinstance(value, dict):
        return (value.get("type") == kind) + sum(blocks(one, kind) for one in value.values())
    return 0


def paired(pcfix, folder, locale):
    """The articles in a language of which every heading has its original."""
    own = [article for article in listed(pcfix, folder, "--lang", locale) if article["locale"] == locale]
    return sum(all(one["source"] for one in [article, *article["symptoms"]]) for article in own)


def measure(pcfix, folder):
    articles = run(pcfix, "export", folder)["articles"]
    tree = listed(pcfix, folder)
    translations = {article["locale"] for article in articles} - {None, "en", "en-US"}
    guides = [guide for article in tree for guide in article["symptoms"] or [article]]
    return {
        "articles": len(articles),
        "symptoms": sum(len(article["symptoms"]) for article in tree),
        "blank": sum(guide.get("empty", False) for guide in guides),
        "steps": sum(guide.get("steps", 0) for guide in guides),
        "choices": sum(blocks(article, "choice") for article in articles),
        "callouts": sum(blocks(article, "callout") for article in articles),
        "leaks": sum(any(MARKUP.search(text) for text in texts(article)) for article in articles),
        "pairs": sum(paired(pcfix, folder, locale) for locale in translations),
    }


def missed(name, numbers):
    for column, floor in FLOORS.get(name, {}).items():
        most = column in ("blank", "leaks")
        if numbers[column] > floor if most else numbers[column] < floor:
            yield f"{name}: {numbers[column]} {column}, {'at most' if most else 'at least'} {floor} wanted"


def main():
    arguments = sys.argv[1:]
    floors = "--floors" in arguments
    pcfix, *folders = [argument for argument in arguments if argument != "--floors"]
    print("set".ljust(20), *(column.rjust(9) for column in COLUMNS))
    faults = []
    for folder in folders:
        name = Path(folder).name
        numbers = measure(pcfix, folder)
        print(name.ljust(20), *(str(numbers[column]).rjust(9) for column in COLUMNS), flush=True)
        faults += missed(name, numbers)
    if floors and faults:
        sys.exit("\n".join(faults))


main()
