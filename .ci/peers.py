#!/usr/bin/env python3
"""peers.py PCFIX CONTENT QUERIES.jsonl [SCORER]

Asks other search tools the same queries as pcfix, over the same headings (those that `pcfix export` prints), and prints a
table: per class and program, the percentage of queries with the right heading first; then the median milliseconds per
query. SCORER is the score.py of the evaluation set, by default in ../shared/eval.

Peers: SQLite's FTS5 in ranked order with titles weighed eight times (with the titles above as a field it finds less); tantivy
with a field a language, as it comes; ripgrep, whose matching lines are ordered by how many different words of the query they hold; fzf over titles, and
the matchers of skim (fuzzy-matcher) and of helix (nucleo) over titles, by `cargo bench --bench titles`. What is not installed is
left out with a message: `pip install tantivy` installs the one, the system's packages ripgrep and fzf. These two start anew
for each query, which their milliseconds include.
"""
import importlib.util
import json
import os
import re
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

HITS = 10
# Headings of a template: what stands below them belongs to the heading above.
TEMPLATE = re.compile(r'(details|summary)(-\d+)?$')
HOME = os.path.dirname(os.path.abspath(__file__))
WORD = re.compile(r'[^\W_]+')


def texts(value):
    """All pairs of text and original below a piece of the export."""
    if isinstance(value, list):
        for one in value:
            yield from texts(one)
    elif isinstance(value, dict):
        if 'source' in value and 'text' in value:
            yield value['text'] or '', value['source'] or ''
        elif value.get('type') == 'code':
            yield value['text'], ''
        else:
            for one in value.values():
                yield from texts(one)


def body(blocks):
    pairs = list(texts(blocks))
    return ' '.join(text for text, _ in pairs), ' '.join(source for _, source in pairs)


def headings(pcfix, content):
    """(article, anchor, title, its original or the anchor's words, text, its original) for each article and heading."""
    out = subprocess.run([pcfix, 'export', '--content', content], capture_output=True, check=True).stdout

    def own(node):
        """The blocks of a heading and of those below it that are no headings of their own to a reader."""
        return [node['blocks']] + [own(child) for child in node['children'] if TEMPLATE.match(child['id'])]

    def below(article, nodes):
        for node in nodes:
            text, source = node['title']['text'], node['title']['source'] or ''
            if node['kind'] != 'related' and not TEMPLATE.match(node['id']):
                yield (article, node['id'], text, source or node['id'].replace('-', ' '), *body(own(node)))
            yield from below(article, node['children'])

    for article in json.loads(out)['articles']:
        text, source = article['title']['text'], article['title']['source'] or ''
        yield (article['path'], '', text, source, *body(article['blocks']))
        yield from below(article['path'], article['symptoms'])


def fts5(nodes):
    base = sqlite3.connect(':memory:')
    base.execute("create virtual table node using fts5(title, source, text, original, "
                 "tokenize='unicode61 remove_diacritics 2')")
    base.executemany('insert into node(rowid, title, source, text, original) values (?, ?, ?, ?, ?)',
                     [(number, *node[2:]) for number, node in enumerate(nodes)])
    ask = 'select rowid from node where node match ? order by bm25(node, 8, 8, 1, 1) limit %d' % HITS

    def search(query):
        words = ' OR '.join('"%s"' % word for word in dict.fromkeys(WORD.findall(query)))
        return [row[0] for row in base.execute(ask, (words,))] if words else []
    return search


def tantivy_index(nodes):
    import tantivy
    builder = tantivy.SchemaBuilder()
    builder.add_unsigned_field('number', stored=True)
    fields = ['title', 'source', 'text', 'original']
    for field in fields:
        builder.add_text_field(field)
    index = tantivy.Index(builder.build())
    writer = index.writer()
    for number, node in enumerate(nodes):
        writer.add_document(tantivy.Document(number=number, **dict(zip(fields, node[2:]))))
    writer.commit()
    index.reload()
    searcher = index.searcher()

    def search(query):
        words = ' '.join(WORD.findall(query))
        if not words:
            return []
        hits = searcher.search(index.parse_query(words.lower(), fields), HITS).hits
        return [searcher.doc(address)['number'][0] for _, address in hits]
    return search


def ask_titles(matcher, nodes, queries):
    """What a matcher of titles answers; one process answers all queries, and tells how long each took."""
    with tempfile.TemporaryDirectory() as folder:
        titles, asked = os.path.join(folder, 'titles'), os.path.join(folder, 'queries')
        one_line = lambda *texts: ' '.join(' '.join(texts).split()) + '\n'
        with open(titles, 'w', encoding='utf-8') as file:
            file.writelines(one_line(node[2], '|', node[3]) for node in nodes)
        with open(asked, 'w', encoding='utf-8') as file:
            file.writelines(one_line(query['query']) for query in queries)
        command = ['cargo', 'bench', '--quiet', '--bench', 'titles', '--', matcher, titles, asked]
        said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=HOME + '/..').stdout
    answers = [line.split() for line in said.splitlines()]
    hits = [[nodes[int(place)][:2] for place in answer[1:]] for answer in answers]
    return hits, statistics.median(float(answer[0]) for answer in answers)


def ripgrep(nodes):
    file = tempfile.NamedTemporaryFile('w', suffix='.txt', encoding='utf-8')
    file.writelines(' '.join(' '.join(node[2:]).split()) + '\n' for node in nodes)
    file.flush()

    def search(query):
        words = list(dict.fromkeys(word.lower() for word in WORD.findall(query) if len(word) > 1))
        if not words:
            return []
        options = [part for word in words for part in ('-e', word)]
        command = ['rg', '--only-matching', '--line-number', '--ignore-case', '--fixed-strings', '--word-regexp']
        said = subprocess.run([*command, *options, file.name], capture_output=True, text=True, encoding='utf-8').stdout
        held, times = {}, {}
        for line in said.splitlines():
            number, word = line.split(':', 1)
            held.setdefault(int(number) - 1, set()).add(word.lower())
            times[int(number) - 1] = times.get(int(number) - 1, 0) + 1
        return sorted(held, key=lambda number: (-len(held[number]), -times[number], number))[:HITS]
    return search


def fzf(nodes):
    lines = ''.join('%d\t%s | %s\n' % (number, node[2], node[3]) for number, node in enumerate(nodes))

    def search(query):
        plain = re.sub(r'[\'"^$!|\\]', ' ', query)
        command = ['fzf', '--filter', plain, '--delimiter', '\t', '--nth', '2..']
        said = subprocess.run(command, input=lines, capture_output=True, text=True, encoding='utf-8').stdout
        return [int(line.split('\t', 1)[0]) for line in said.splitlines()[:HITS]]
    return search


def ask_pcfix(pcfix, content, queries):
    """The answers to all queries, and the milliseconds a query beyond those of starting up."""
    def ask(lines):
        start = time.perf_counter()
        command = [pcfix, 'search', '--content', content, '--batch', '-', '--limit', str(HITS), '--json']
        said = subprocess.run(command, input=''.join(line + '\n' for line in lines), capture_output=True, text=True,
                              encoding='utf-8').stdout
        return said.splitlines(), time.perf_counter() - start
    lines = [' '.join(query['query'].split()) for query in queries]
    started = ask(lines[:1])[1]
    answers, took = ask(lines)
    hits = [[(hit['article'], hit['anchor']) for hit in json.loads(answer)['hits']] for answer in answers]
    return hits, max(0.0, took - started) * 1e3 / max(1, len(lines) - 1)


def ask_peer(search, nodes, queries):
    hits, took = [], []
    for query in queries:
        start = time.perf_counter()
        found = search(query['query'])
        took.append((time.perf_counter() - start) * 1e3)
        hits.append([nodes[number][:2] for number in found])
    return hits, statistics.median(took)


def score(scorer, path, queries, hits):
    with tempfile.NamedTemporaryFile('w', suffix='.jsonl', encoding='utf-8') as file:
        for query, found in zip(queries, hits):
            shown = [{'article': article, 'anchor': anchor} for article, anchor in found]
            file.write(json.dumps({'id': query['id'], 'hits': shown}) + '\n')
        file.flush()
        said = subprocess.run([sys.executable, scorer, path, file.name, '--json'], capture_output=True, check=True).stdout
    return json.loads(said)


def main():
    pcfix, content, path = sys.argv[1:4]
    scorer = sys.argv[4] if len(sys.argv) > 4 else os.path.join(HOME, '../../shared/eval/score.py')
    with open(path, encoding='utf-8') as file:
        queries = [json.loads(line) for line in file if line.strip()]
    nodes = list(headings(pcfix, content))
    asked = {'pcfix': ask_pcfix(pcfix, content, queries), 'FTS5': ask_peer(fts5(nodes), nodes, queries)}
    if importlib.util.find_spec('tantivy'):
        asked['tantivy'] = ask_peer(tantivy_index(nodes), nodes, queries)
    else:
        print('tantivy is not installed and is left out', file=sys.stderr)
    for name, program, peer in (('ripgrep', 'rg', ripgrep), ('fzf', 'fzf', fzf)):
        if shutil.which(program):
            asked[name] = ask_peer(peer(nodes), nodes, queries)
        else:
            print('%s is not installed and is left out' % name, file=sys.stderr)
    for name in ('skim', 'nucleo'):
        if shutil.which('cargo'):
            asked[name] = ask_titles(name, nodes, queries)
    scores = {name: score(scorer, path, queries, hits) for name, (hits, _) in asked.items()}
    print('| class | ' + ' | '.join(asked) + ' |')
    print('|---|' + '---:|' * len(asked))
    for kind in scores['pcfix']:
        print('| %s | ' % kind.replace('_', ' ') + ' | '.join('%.1f' % (scores[name][kind]['s1'] * 100) for name in asked) + ' |')
    print('| ms a query | ' + ' | '.join('%.1f' % took for _, took in asked.values()) + ' |')


if __name__ == '__main__':
    main()
