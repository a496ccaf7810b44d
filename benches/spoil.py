#!/usr/bin/env python3
"""spoil.py PCFIX FOLDER...

What the cache of `pcfix search` does when it is spoiled or raced. First 200 queries, made of the titles of each folder and
spoiled themselves, are answered from the cache and without it: every byte has to be the same. Then the last folder's cache is
spoiled in twenty ways; after each the answer has to be that without a cache. Prints a table; ends with 1 where an answer differs.
"""
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

QUERIES = 200
QUERY = 'order declined'
# A file that changed less than two seconds before it was read is not trusted.
SETTLED = 2.2


def run(pcfix, content, cache, args, before=None, **more):
    command = [pcfix, 'search', '--content', content, *args] + ([] if cache else ['--no-cache'])
    environment = dict(os.environ, PCFIX_CACHE=cache or '', PCFIX_CONFIG=os.devnull + '/none', LC_ALL='C')
    done = subprocess.run(command, env=environment, capture_output=True, preexec_fn=before, **more)
    return done.returncode, done.stdout, done.stderr


def queries(pcfix, content):
    """Titles of the folder: as they are, cut, mistyped, and in another order."""
    said = subprocess.run([pcfix, 'list', '--content', content, '--json'], capture_output=True, check=True).stdout
    titles = sorted({str(one['title']).replace('\n', ' ') for one in json.loads(said)['articles'] if one['title']})
    rng = random.Random(1)
    out = []
    for title in rng.choices(titles, k=QUERIES):
        words = title.split()
        at = rng.randrange(len(title))
        out.append(rng.choice([title, ' '.join(words[:3]), title[:at] + title[at + 1:], ' '.join(reversed(words))]))
    return '\n'.join(' '.join(query.split()) or 'order' for query in out) + '\n'


def same(pcfix, folder):
    with tempfile.TemporaryDirectory() as cache:
        run(pcfix, folder, cache, [QUERY])
        stored = bool(os.listdir(cache))
        batch, args = queries(pcfix, folder).encode(), ['--batch', '-', '--json', '--explain']
        equal = run(pcfix, folder, cache, args, input=batch) == run(pcfix, folder, None, args, input=batch)
    print('%-20s %d queries: %s%s' % (os.path.basename(os.path.normpath(folder)), QUERIES, 'the same' if equal else 'DIFFERENT',
                                      '' if stored else ' (loads too quickly to be stored)'))
    return equal


class Case:
    """A copy of a folder, with a cache that is right."""

    def __init__(self, pcfix, folder, above):
        self.pcfix, self.content, self.cache = pcfix, os.path.join(above, 'content'), os.path.join(above, 'cache')
        shutil.copytree(folder, self.content)
        self.articles = sorted(os.path.join(at, file) for at, _, files in os.walk(self.content) for file in files
                               if file.endswith('.md'))

    def renew(self):
        shutil.rmtree(self.cache, ignore_errors=True)
        time.sleep(SETTLED)
        run(self.pcfix, self.content, self.cache, [QUERY])
        return self.file

    @property
    def file(self):
        return os.path.join(self.cache, next(name for name in os.listdir(self.cache) if name.endswith('.library')))

    def ask(self, **more):
        return run(self.pcfix, self.content, self.cache, [QUERY], **more)

    def change(self, path, text=b'\n## Order declined by a neighbour\n\n1. Ring.\n'):
        with open(path, 'ab') as file:
            file.write(text)

    def patch(self, at, data):
        with open(self.file, 'r+b') as file:
            file.seek(at, os.SEEK_END if at < 0 else os.SEEK_SET)
            file.write(data)

    def keeping_times(self, path, change):
        """What hides a change: the size and the time that it had before."""
        before = os.stat(path)
        change(path)
        os.truncate(path, before.st_size)
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))

    def overwrite(self, path):
        with open(path, 'r+b') as file:
            file.write(b'# Order declined anew\n')

    def start(self):
        # The null device open for writing only: pcfix takes one that is open for both for a closed stream.
        with open(os.devnull, 'wb') as out:
            return subprocess.Popen([self.pcfix, 'search', '--content', self.content, QUERY], stdout=out, stderr=out,
                                    env=dict(os.environ, PCFIX_CACHE=self.cache))

    def killed(self):
        """Kills a program that writes its cache, at many moments."""
        shutil.rmtree(self.cache, ignore_errors=True)
        for wait in range(40):
            child = self.start()
            time.sleep(wait * .005)
            child.send_signal(signal.SIGKILL)
            child.wait()

    def raced(self):
        shutil.rmtree(self.cache, ignore_errors=True)
        children = [self.start() for _ in range(6)]
        [child.wait() for child in children]

    def replaced_by(self, make):
        path = self.file
        os.remove(path)
        make(path)


def faults(case):
    """Each way to spoil the cache, by its name."""
    first, last = case.articles[0], case.articles[-1]
    size = os.path.getsize(case.file)
    small = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)) or signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    return [
        ('an article changed', lambda: case.change(first)),
        ('an article changed, with the size and time that it had', lambda: case.keeping_times(first, case.overwrite)),
        ('an article is new', lambda: shutil.copy(first, os.path.join(case.content, 'new.md'))),
        ('an article is gone', lambda: os.remove(last)),
        ('an article has another name', lambda: os.rename(first, first[:-3] + '-2.md')),
        ('an article is unreadable', lambda: os.replace(first, first + '.gone') or os.mkdir(first)),
        ('a project file is new', lambda: case.change(os.path.join(case.content, '.pcfix.yaml'), b'exclude: ["*.md"]\n')),
        ('an article changed an hour ahead', lambda: case.change(last) or os.utime(last, (time.time() + 3600,) * 2)),
        ('the file is empty', lambda: os.truncate(case.file, 0)),
        ('the file is cut in half', lambda: os.truncate(case.file, size // 2)),
        ('the file lacks its last byte', lambda: os.truncate(case.file, size - 1)),
        ('the head is of another program', lambda: case.patch(0, b'\x7fELF')),
        ('a byte of the index is wrong', lambda: case.patch(size // 2, b'\xa5')),
        ('the last bytes are wrong', lambda: case.patch(-9, b'\xff' * 9)),
        ('a megabyte is behind its end', lambda: case.change(case.file, bytes(1 << 20))),
        ('the file is a folder', lambda: case.replaced_by(os.mkdir)),
        ('the file is a link to a device', lambda: case.replaced_by(lambda path: os.symlink('/dev/zero', path))),
        ('the writer is killed, forty times', case.killed),
        ('six write at once', case.raced),
        ('the disk is full', lambda: shutil.rmtree(case.cache) or {'before': small}),
    ]


def spoiled(pcfix, folder):
    with tempfile.TemporaryDirectory() as above:
        case = Case(pcfix, folder, above)
        case.renew()
        names = [name for name, _ in faults(case)]
    right = True
    print('\n| the cache | answer | its file afterwards |\n|---|---|---|')
    for number, name in enumerate(names):
        with tempfile.TemporaryDirectory() as above:
            case = Case(pcfix, folder, above)
            case.renew()
            more = faults(case)[number][1]()
            said = case.ask(**(more if isinstance(more, dict) else {}))
            equal = said == run(pcfix, case.content, None, [QUERY])
            right &= equal
            # What is left there serves the next start, or nobody.
            equal_next = case.ask() == run(pcfix, case.content, None, [QUERY])
            right &= equal_next
            left = os.listdir(case.cache) if os.path.isdir(case.cache) else []
            print('| %s | %s | %s |' % (name, 'right' if equal and equal_next else 'WRONG', 'one' if len(left) == 1 else len(left)))
    return right


def main():
    pcfix, *folders = sys.argv[1:]
    pcfix = os.path.abspath(pcfix)
    right = all([same(pcfix, folder) for folder in folders])
    right &= spoiled(pcfix, folders[-1])
    sys.exit(0 if right else 1)


if __name__ == '__main__':
    main()
