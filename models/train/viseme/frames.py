"""Corpus to frames: [n, 40] float16 features, [n] viseme labels, and the sentences' edges."""
import json
import os
import wave

import numpy as np

from disturb import disturb
from log_mel import RATE, log_mel
from phones import frame_visemes

# Silence around each sentence, so that the network knows it as well.
BEFORE, AFTER = 0.25, 0.45


def read_part(folder, part):
    rows = [json.loads(line) for line in open(os.path.join(folder, part + '.jsonl'), encoding='utf-8')]
    sounds = []
    for row in rows:
        with wave.open(os.path.join(folder, row['file'])) as file:
            sounds.append(np.frombuffer(file.readframes(file.getnframes()), np.int16) / 32768)
    return rows, sounds


def make_frames(folder, part, renditions, seed=1):
    """`renditions`: for each copy of the part 'plain', 'light' or 'heavy'."""
    rows, sounds = read_part(folder, part)
    chance = np.random.default_rng(seed)
    features, labels, edges, whose = [], [], [0], []
    for rendition in renditions:
        for row, sound in zip(rows, sounds):
            if rendition == 'plain':
                changed, speed = sound, 1.0
            else:
                changed, speed = disturb(sound, chance, sounds, rendition == 'heavy')
            padded = np.concatenate([np.zeros(int(BEFORE * RATE)), changed, np.zeros(int(AFTER * RATE))])
            # Digital silence is a synthesizer's mark; nothing recorded has it.
            padded = padded + chance.standard_normal(len(padded)) * 10 ** chance.uniform(-5, -3.3)
            mel = log_mel(padded)
            shift = int(BEFORE * RATE) / RATE * 1000
            phones = [(phone, start / speed + shift, end / speed + shift) for phone, start, end in row['phones']]
            features.append(mel.astype(np.float16))
            labels.append(frame_visemes(phones, len(mel)).astype(np.int8))
            edges.append(edges[-1] + len(mel))
            whose.append(row['synthesizer'] + ' ' + row['voice'])
    return np.concatenate(features), np.concatenate(labels), np.array(edges), whose
