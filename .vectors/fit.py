#!/usr/bin/env python3
"""fit.py QRELS.jsonl ANSWERS.jsonl [QRELS ANSWERS]... [--l2 X] [--drop FEATURE,...]

Fits the weights of the re-ranker (src/search/weights.rs, RERANK) on judged queries and prints them. ANSWERS are the lines of
`pcfix search --batch QUERIES --json --explain --limit 300`. The loss is that of a softmax over the candidates of a query;
queries that share an answer are in the same fold of the cross-validation.

Needs `pip install numpy scipy`.
"""
import argparse
import json
import random

import numpy as np
from scipy.optimize import minimize

FOLDS = 5
GATE = {'coverage': -1.56, 'margin': -1.52, 'confidence': -3.16, 'unknown': -4.90, 'missing': .58, 'digits': -1.94,
        'functions': 2.85, 'length': -1.09, 'code': -.20}
GATE_BIAS, GATE_OPEN = 2.61, .40
GRADES = {2: 1.0, 1: .2}


def key(hit):
    return hit['article'].lstrip('./') + '#' + hit['anchor']


def lines(path):
    with open(path, encoding='utf-8') as file:
        return [json.loads(line) for line in file if line.strip()]


class Query:
    def __init__(self, judged, answer, names):
        self.id, self.set, self.text = judged['id'], judged['set'], judged['query']
        self.answers = {place for place, grade in judged['qrels'].items() if grade == 2}
        grades = judged['qrels']
        hits = answer['hits']
        candidates = [hit for hit in hits if hit.get('features')]
        signals = answer.get('signals')
        self.open = bool(signals) and GATE_BIAS + sum(GATE[name] * value for name, value in signals.items()) > GATE_OPEN
        # The order of the words alone: the share of the best lexical score.
        self.lexical = [key(hit) for hit in sorted(candidates, key=lambda hit: -hit['features']['lexical'])] or [key(hit) for hit in hits]
        self.keys = [key(hit) for hit in candidates]
        self.rest = [key(hit) for hit in hits if not hit.get('features')]
        self.matrix = np.array([[hit['features'][name] for name in names] for hit in candidates]).reshape(-1, len(names))
        gain = np.array([GRADES.get(grades.get(place, 0), 0) for place in self.keys])
        self.target = gain / gain.sum() if gain.sum() > 0 and 2 in [grades.get(place) for place in self.keys] else None

    def first(self, order, count):
        seen = list(dict.fromkeys(order))
        return float(bool(self.answers & set(seen[:count])))

    def ranked(self, weights, gated=True):
        if not len(self.keys) or gated and not self.open:
            return self.lexical
        order = np.argsort(-(self.matrix @ weights), kind='stable')
        return [self.keys[i] for i in order] + self.rest


def fit(queries, count, l2, keep):
    usable = [query for query in queries if query.target is not None and query.open]

    def loss(weights):
        weights = weights * keep
        total, slope = l2 * (weights ** 2).sum(), 2 * l2 * weights
        for query in usable:
            score = query.matrix @ weights
            score -= score.max()
            chance = np.exp(score)
            chance /= chance.sum()
            total -= (query.target * np.log(chance + 1e-12)).sum()
            slope = slope + query.matrix.T @ (chance - query.target)
        return total, slope * keep
    return minimize(loss, np.zeros(count), jac=True, method='L-BFGS-B', options={'maxiter': 300}).x * keep


def folds(queries):
    """Groups of queries that share no answer, dealt to folds."""
    group = {}

    def root(name):
        while group.setdefault(name, name) != name:
            name = group[name]
        return name
    for query in queries:
        for place in query.answers:
            group[root(('answer', query.set, place.split('#')[0]))] = root(('query', query.id))
    roots = sorted({root(('query', query.id)) for query in queries}, key=str)
    random.Random(1).shuffle(roots)
    number = {name: i % FOLDS for i, name in enumerate(roots)}
    return [number[root(('query', query.id))] for query in queries]


def interval(values):
    rng = random.Random(1)
    means = sorted(sum(rng.choices(values, k=len(values))) / len(values) for _ in range(2000))
    return means[50], means[1949]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('files', nargs='+')
    parser.add_argument('--l2', type=float, default=.5)
    parser.add_argument('--drop', default='')
    parser.add_argument('--ablate', action='store_true')
    args = parser.parse_args()
    pairs = [(lines(a), lines(b)) for a, b in zip(args.files[::2], args.files[1::2])]
    names = next(list(hit['features']) for _, answers in pairs for answer in answers for hit in answer['hits'] if hit.get('features'))
    queries = [Query(judged, answer, names) for judgements, answers in pairs for judged, answer in zip(judgements, answers)]
    fold = folds(queries)
    reach = [float(bool(query.answers & set(query.keys + query.rest))) for query in queries]

    def validated(dropped, gated=True):
        keep = np.array([0.0 if name in dropped else 1.0 for name in names])
        ranked = [None] * len(queries)
        for part in range(FOLDS):
            weights = fit([query for query, own in zip(queries, fold) if own != part], len(names), args.l2, keep)
            for i, query in enumerate(queries):
                if fold[i] == part:
                    ranked[i] = query.ranked(weights, gated)
        return ranked

    def report(title, ranked):
        sets = sorted({query.set for query in queries})
        for name in ['ALL'] + sets:
            own = [i for i, query in enumerate(queries) if name in ('ALL', query.set)]
            said = []
            for count in (1, 5):
                values = [queries[i].first(ranked[i], count) for i in own]
                gain = [value - queries[i].first(queries[i].lexical, count) for value, i in zip(values, own)]
                said.append('@%d %.3f (%+.3f [%+.3f, %+.3f])' % (count, np.mean(values), np.mean(gain), *interval(gain)))
            print('%-14s %-14s %3d  %s' % (title, name, len(own), '  '.join(said)))
    dropped = set(filter(None, args.drop.split(',')))
    print('gate open for %d of %d; answer among all hits %.3f' % (sum(q.open for q in queries), len(queries), np.mean(reach)))
    report('lexical', [query.lexical for query in queries])
    report('model', validated(dropped))
    report('ungated', validated(dropped, False))
    if args.ablate:
        base = np.mean([q.first(r, 1) for q, r in zip(queries, validated(dropped))])
        for name in names:
            own = validated(dropped | {name})
            print('without %-18s %+.3f at 1 %.3f at 5' % (name, np.mean([q.first(r, 1) for q, r in zip(queries, own)]) - base,
                                                          np.mean([q.first(r, 5) for q, r in zip(queries, own)])))
    keep = np.array([0.0 if name in dropped else 1.0 for name in names])
    for name, weight in zip(names, fit(queries, len(names), args.l2, keep)):
        print('    (Feature::%s, %.2f),' % (''.join(part.title() for part in name.split('-')), weight))


if __name__ == '__main__':
    main()
