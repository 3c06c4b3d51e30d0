"""Festival: a voice reads a list of sentences in one process; segments from the utterance."""
import os
import re
import subprocess
import wave

import numpy as np

from phones import from_festival, tidy

SCRIPT = '''
(define (say name stretch text)
  (Parameter.set 'Duration_Stretch stretch)
  (let ((utt (utt.synth (eval (list 'Utterance 'Text text)))))
    (utt.save.wave utt (string-append name ".wav") 'riff)
    (utt.save.segs utt (string-append name ".lab"))
    (let ((file (fopen (string-append name ".words") "w")))
      (mapcar (lambda (word) (format file "%s %s %s\\n" (item.name word) (item.feat word "word_start") (item.feat word "word_end")))
              (utt.relation.items utt 'Word))
      (fclose file))))
(define (try-say name stretch text) (unwind-protect (say name stretch text) (print name)))
(Parameter.set 'Audio_Method 'none)
'''


def speak_all(voice, phone_set, jobs, folder):
    """jobs: [(name, stretch, text)]. Yields (name, text, rate, samples, phones, words) for each that could be read."""
    os.makedirs(folder, exist_ok=True)
    lines = [SCRIPT, f'({voice})']
    for name, stretch, text in jobs:
        plain = text if phone_set == 'american' else _cyrillic(_latin(text)) if phone_set == 'russian' else _latin(text)
        plain = re.sub(r'["\\]', ' ', plain)
        lines.append(f'(try-say "{folder}/{name}" {stretch:.3f} "{plain}")')
    script = os.path.join(folder, 'script.scm')
    # Festival reads bytes; the voices here know ASCII only, but the Russian one.
    open(script, 'w', encoding='utf-8' if phone_set == 'russian' else 'ascii', errors='ignore').write('\n'.join(lines))
    subprocess.run(['festival', '-b', script], check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for name, _, text in jobs:
        path = os.path.join(folder, name)
        if not os.path.exists(path + '.words'):
            continue
        with wave.open(path + '.wav') as file:
            rate, samples = file.getframerate(), np.frombuffer(file.readframes(file.getnframes()), np.int16)
        segments, start = [], 0.0
        for line in open(path + '.lab', encoding='latin-1').read().strip().split('\n')[1:]:
            end, _, segment = line.split()
            phones = from_festival(segment, phone_set)
            share = (float(end) * 1000 - start) / max(1, len(phones))
            for part, phone in enumerate(phones):
                segments.append([phone, start + part * share, start + (part + 1) * share])
            start = float(end) * 1000
        if not segments or abs(start - len(samples) * 1000 / rate) > 60:
            continue
        words = [line.rsplit(' ', 2) for line in open(path + '.words', encoding='latin-1').read().split('\n') if line.count(' ') >= 2]
        words = [[word, float(begin) * 1000, float(end) * 1000] for word, begin, end in words]
        yield name, text, rate, samples, tidy(segments), _as_written(text, words)


def _as_written(text, words):
    """The marks with the words as written, or [] where Festival spells one out."""
    written = text.split()
    bare = [re.sub(r'[^a-z\']', '', word.lower()).replace("'", '') for word in written]
    spoken = [re.sub(r'[^a-z\']', '', word.lower()).replace("'", '') for word, _, _ in words]
    if bare != spoken:
        return []
    return [[own, start, end] for own, (_, start, end) in zip(written, words)]


def _latin(text):
    table = str.maketrans('áàâäãéèêëíìîïóòôöõúùûüñç', 'aaaaaeeeeiiiiooooouuuunc')
    return re.sub(r'[^a-z ,.?!]', '', text.lower().translate(table))


def _cyrillic(text):
    """Latin letters as Russian ones that sound alike, so that any text can be read."""
    for latin, own in (('ch', 'ч'), ('sh', 'ш'), ('qu', 'к'), ('ll', 'й'), ('j', 'х'), ('h', '')):
        text = text.replace(latin, own)
    return text.translate(str.maketrans('abcdefgiklmnopqrstuvwxyz', 'абсдефгиклмнопкрстуввсйз'))
