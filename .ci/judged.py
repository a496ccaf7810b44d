#!/usr/bin/env python3
"""judged.py PCFIX SHARED [--all]

Asks pcfix judged queries, as people phrase them, and holds the share whose first hit answers, and that have an answer among
the first five, above floors; a floor is the lower end of the interval of what is reached. Without --all a sample of a third
is asked. Judgements are in SHARED/eval (2: this section answers). Then asks what nothing answers
(tests/fixtures/asked/unanswered.tsv): few of these first hits may be called exact or likely.
"""
import json
import os
import random
import subprocess
import sys

HOME = os.path.dirname(os.path.abspath(__file__))
CONTENT = {'nl': 'corpus/nl-nl.sxs', 'office': 'corpus/office-en', 'ja': 'corpus/ja-jp.sxs'}
# Shares at one and at five, over all sets together.
FLOORS = (.48, .67)
# Of first hits that answer, so many are exact or likely; of first hits where nothing answers, so many are neither.
SURE, UNSURE = .80, .85


def ask(pcfix, content, queries):
    command = [pcfix, 'search', '--content', content, '--batch', '-', '--limit', '5', '--json']
    text = ''.join(' '.join(query.split()) + '\n' for query in queries)
    said = subprocess.run(command, input=text, capture_output=True, text=True, encoding='utf-8').stdout.splitlines()
    if len(said) != len(queries):
        sys.exit('%d answers to %d queries' % (len(said), len(queries)))
    return [json.loads(line)['hits'] for line in said]


def interval(values):
    rng = random.Random(1)
    means = sorted(sum(rng.choices(values, k=len(values))) / len(values) for _ in range(2000))
    return means[50], means[1949]


def main():
    pcfix, shared = sys.argv[1:3]
    every = 1 if '--all' in sys.argv else 3
    unanswered = {}
    with open(os.path.join(HOME, '../tests/fixtures/asked/unanswered.tsv'), encoding='utf-8') as file:
        for line in file:
            name, query = line.rstrip('\n').split('\t')
            unanswered.setdefault(name, []).append(query)
    first, five, sure, unsure = [], [], [], []
    for name, folder in CONTENT.items():
        content = os.path.join(shared, folder)
        with open(os.path.join(shared, 'eval/qrels_dev_%s.jsonl' % name), encoding='utf-8') as file:
            judged = [json.loads(line) for line in file][::every]
        own = unanswered.get(name, [])
        answers = ask(pcfix, content, [one['query'] for one in judged] + own)
        for one, hits in zip(judged, answers):
            grades = [one['qrels'].get(hit['article'] + '#' + hit['anchor'], 0) for hit in hits]
            first.append(float(grades[:1] == [2]))
            five.append(float(2 in grades))
            if grades[:1] == [2]:
                sure.append(float(hits[0]['match'] != 'mention'))
        unsure += [float(not hits or hits[0]['match'] == 'mention') for hits in answers[len(judged):]]
    missed = 0
    for title, values, floor in (('first', first, FLOORS[0]), ('first five', five, FLOORS[1]),
                                 ('answers exact or likely', sure, SURE), ('no answer, neither', unsure, UNSURE)):
        share = sum(values) / max(1, len(values))
        missed += share < floor
        print('%-24s %.3f [%.2f, %.2f] of %d  floor %.2f  %s' % (title, share, *interval(values), len(values), floor,
                                                                 'ok' if share >= floor else 'MISSED'))
    sys.exit(1 if missed else 0)


if __name__ == '__main__':
    main()
