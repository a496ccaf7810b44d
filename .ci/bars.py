#!/usr/bin/env python3
"""bars.py NAME SCORES.json

Compares the scores of a set of queries with floors: the share of queries whose first hit is right, or that have a right one
among the first five. A floor is a few points below what search reaches, since a set of queries is a sample; a lower score
means that something broke. NAME is the folder that was searched, or `human` for queries as people phrase them.
"""
import json
import sys

# The first hit is right. The classes are named by what was done to a sentence of an article to make a query of it.
FIRST = {
    'title_exact': .99,
    'title_typos': .96,
    'typed_abbrev': .93,
    'pasted_noise': .95,
    'noise_other': .96,
    'body_sentence': .93,
    'keywords': .92,
    'cross': .97,
    'code': .91,
    'mangled': .89,
}
HUMAN = {'first': .51, 'five': .62}


def bars_of(name):
    """(class, measure, bar) for each bar that holds for this set."""
    if name == 'human':
        return [('human', 's1', HUMAN['first']), ('human', 's5', HUMAN['five'])]
    if name.endswith('.plain'):
        # The original is not beside the text there; what holds is that either language finds a title.
        return [('title_exact', 's1', FIRST['title_exact']), ('cross', 's1', FIRST['cross'])]
    return [(kind, 's1', bar) for kind, bar in FIRST.items()]


def main():
    name, path = sys.argv[1:]
    with open(path, encoding='utf-8') as file:
        scores = json.load(file)
    missed = 0
    for kind, measure, bar in bars_of(name):
        score = scores[kind][measure]
        missed += score < bar
        print('%-14s %-3s %.3f  bar %.2f  %s' % (kind, measure, score, bar, 'ok' if score >= bar else 'MISSED'))
    sys.exit(1 if missed else 0)


if __name__ == '__main__':
    main()
