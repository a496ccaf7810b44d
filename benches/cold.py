#!/usr/bin/env python3
"""cold.py PCFIX FOLDER [FOLDER:COPIES]... [--rounds N]

What one search costs a program that just starts: `pcfix search` with its cache and without, beside `rg -c` over the same
files, `fzf --filter` over the titles of all headings, and SQLite's FTS5 over a base that was built once. Prints a table in
the form of the README: processor time (user and system) as medians of N rounds in turns, the most memory of pcfix, and the
size of its cache as a share of the text. With FOLDER:COPIES the folder is copied so many times, each copy of translations in
words of its own, or all copies would be one text to whoever looks for words.

rg and fzf are left out where they are not installed.
"""
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

QUERIES = ['order declined', 'cannot sign in', 'reset my password', 'licence not assigned', 'payment method expired']
LOCALES = ['cs-cz', 'de-de', 'es-es', 'fr-fr', 'hu-hu', 'it-it', 'ja-jp', 'ko-kr', 'nl-nl', 'pl-pl', 'pt-br', 'pt-pt',
           'ru-ru', 'sv-se', 'tr-tr', 'zh-cn', 'zh-tw']
TRANSLATION = re.compile(r'(<span data-ttu-id=[^>]*>)(.*?)(?=</span>)', re.S)
ADDRESS = re.compile(r'(\([^)]*\)|`[^`]*`|<[^>]*>)')
ANSWERED = (0, 1)


def moved(text, places):
    """Its small letters moved on in the alphabet, but those of addresses, code and tags."""
    letters = 'abcdefghijklmnopqrstuvwxyz'
    table = str.maketrans(letters, letters[places:] + letters[:places])
    return ''.join(part if number % 2 else part.translate(table) for number, part in enumerate(ADDRESS.split(text)))


def copied(folder, count, into):
    names = LOCALES if count == len(LOCALES) else ['copy-%d' % number for number in range(count)]
    for number, name in enumerate(names):
        own = os.path.join(into, name)
        shutil.copytree(folder, own)
        for above, _, files in os.walk(own if number else ''):
            for file in files:
                path = os.path.join(above, file)
                with open(path, encoding='utf-8', errors='surrogateescape', newline='') as read:
                    text = read.read()
                text = TRANSLATION.sub(lambda part: part[1] + moved(part[2], number % 25 + 1), text)
                with open(path, 'w', encoding='utf-8', errors='surrogateescape', newline='') as write:
                    write.write(text)


def size(folder):
    return sum(os.path.getsize(os.path.join(above, file)) for above, _, files in os.walk(folder) for file in files)


def run(command, environment=None, stdin=subprocess.DEVNULL):
    """Milliseconds of processor time, and the most memory in MB."""
    with open(os.devnull, 'wb') as out:
        child = subprocess.Popen(command, stdin=stdin, stdout=out, stderr=subprocess.PIPE, env=environment)
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in ANSWERED:
        sys.exit('%s: %s' % (' '.join(command), said.decode()))
    return (usage.ru_utime + usage.ru_stime) * 1e3, usage.ru_maxrss / 1e3


def titles(listed):
    for article in listed['articles']:
        yield article['title']
        for symptom in article['symptoms']:
            yield symptom['title']


def base_of(folder, path):
    """A base of all files, each a row; what FTS5 finds it finds by their words."""
    base = sqlite3.connect(path)
    base.execute("create virtual table file using fts5(text, tokenize='unicode61 remove_diacritics 2')")
    for above, _, files in os.walk(folder):
        for file in files:
            with open(os.path.join(above, file), encoding='utf-8', errors='replace') as read:
                base.execute('insert into file values (?)', [read.read()])
    base.commit()
    base.close()


def ask(path, query):
    """Milliseconds of processor time of a base that is opened and asked."""
    began = time.process_time()
    base = sqlite3.connect(path)
    match = ' OR '.join('"%s"' % word for word in query.split())
    base.execute('select rowid from file where file match ? order by rank limit 20', [match]).fetchall()
    base.close()
    return (time.process_time() - began) * 1e3


def measure(pcfix, name, folder, rounds, work):
    home = os.path.join(work, 'home')
    environment = {'PATH': os.environ['PATH'], 'HOME': home, 'XDG_CACHE_HOME': os.path.join(home, 'cache')}
    search = [pcfix, 'search', '--content', folder]
    listed = subprocess.run([pcfix, 'list', '--json', '--content', folder], env=environment, capture_output=True, check=True)
    lines = os.path.join(work, 'titles')
    with open(lines, 'w', encoding='utf-8') as file:
        file.writelines(title.replace('\n', ' ') + '\n' for title in titles(json.loads(listed.stdout)))
    base = os.path.join(work, 'base')
    base_of(folder, base)
    # The files have to be at rest for some seconds before what was read of them is stored.
    time.sleep(3)
    run([*search, QUERIES[0]], environment)
    stored = size(environment['XDG_CACHE_HOME'])
    programs = {
        'with its cache': lambda query: run([*search, query], environment),
        'without': lambda query: run([*search, '--no-cache', query], environment),
        'rg -c': lambda query: run(['rg', '-c', '-i', query.split()[-1], folder]),
        'fzf --filter': lambda query: filtered(lines, query),
        'FTS5': lambda query: (ask(base, query), 0),
    }
    for tool in ('rg', 'fzf'):
        if not shutil.which(tool):
            programs = {key: value for key, value in programs.items() if not key.startswith(tool)}
    taken = {program: [] for program in programs}
    for number in range(rounds + 1):
        for program, once in programs.items():
            measured = once(QUERIES[number % len(QUERIES)])
            # The first round brings everything into memory.
            if number:
                taken[program].append(measured)
    cells = ['%s %.0f ms' % (program, statistics.median(times for times, _ in rows)) for program, rows in taken.items()]
    memory = [statistics.median(most for _, most in taken[program]) for program in ('with its cache', 'without')]
    print('| %s | %s | memory %.0f and %.0f MB | cache %.2f of %.1f MB |' % (
        name, ' | '.join(cells), *memory, stored / size(folder), size(folder) / 1e6), flush=True)


def filtered(lines, query):
    with open(lines, 'rb') as file:
        return run(['fzf', '--filter', query], stdin=file)


def main():
    arguments = sys.argv[1:]
    rounds = 11
    if '--rounds' in arguments:
        at = arguments.index('--rounds')
        rounds = int(arguments[at + 1])
        del arguments[at:at + 2]
    if len(arguments) < 2:
        sys.exit(__doc__)
    pcfix = os.path.abspath(arguments[0])
    for wanted in arguments[1:]:
        folder, _, count = wanted.partition(':')
        with tempfile.TemporaryDirectory() as work:
            if count:
                content = os.path.join(work, 'content')
                copied(folder, int(count), content)
                folder = content
            measure(pcfix, wanted.rstrip('/').split('/')[-1].replace(':', ' x '), folder, rounds, work)


if __name__ == '__main__':
    main()
