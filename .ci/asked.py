#!/usr/bin/env python3
"""asked.py PCFIX CONTENT ASKED.tsv [--fails]

Asks questions in one language of articles in another; the share of questions with the right article among the first five
must reach the bar. A line of the file is `half, language, question, part of the article's path`. Ranking and thesaurus were
tuned on the half `tuned`; only the half `aside` must reach the bar.
"""
import json
import subprocess
import sys

BAR = .70


def main():
    pcfix, content, path = sys.argv[1:4]
    with open(path, encoding='utf-8') as file:
        asked = [line.rstrip('\n').split('\t') for line in file if line.strip()]
    queries = ''.join(query + '\n' for _, _, query, _ in asked)
    command = [pcfix, 'search', '--content', content, '--batch', '-', '--limit', '5', '--json']
    answers = subprocess.run(command, input=queries, capture_output=True, text=True, encoding='utf-8').stdout.splitlines()
    if len(answers) != len(asked):
        sys.exit('%d answers to %d questions' % (len(answers), len(asked)))
    right = {'tuned': [], 'aside': []}
    for (half, language, query, wanted), answer in zip(asked, answers):
        articles = [hit['article'] for hit in json.loads(answer)['hits']]
        right[half].append(any(wanted in article for article in articles))
        if '--fails' in sys.argv and half == 'tuned' and not right[half][-1]:
            print('%s %r: %s' % (language, query, articles[:1]))
    for half, found in right.items():
        print('%s %d of %d among the first five' % (half, sum(found), len(found)))
    aside = right['aside']
    sys.exit(0 if sum(aside) >= BAR * len(aside) else 'fewer than %d in 100 of those put aside' % (BAR * 100))


if __name__ == '__main__':
    main()
