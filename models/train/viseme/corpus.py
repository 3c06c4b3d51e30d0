"""Makes the corpus: python3 corpus.py --texts FOLDER --out FOLDER [--parts train,dev,test] [--share 1]

Writes OUT/PART/*.wav (16 kHz, mono) and OUT/PART.jsonl: a row per sentence with `file`, `synthesizer`, `voice`,
`language`, `text`, `phones` [[arpabet, start, end]] and `words` [[word, start, end]], ms; `words` may be empty.
"""
import argparse
import json
import os
import random
import shutil
import wave
from math import gcd

import numpy as np
from scipy.signal import resample_poly

import voices
from speak_espeak import Espeak
from speak_festival import speak_all
from speak_flite import speak
from texts import read_texts

RATE = 16000


class Part:
    """One part of the corpus, being written."""

    def __init__(self, folder, name):
        self.name, self.folder = name, os.path.join(folder, name)
        shutil.rmtree(self.folder, ignore_errors=True)
        os.makedirs(self.folder)
        self.index = open(os.path.join(folder, name + '.jsonl'), 'w')

    def add(self, rate, samples, **row):
        """Returns the seconds it added."""
        if rate != RATE:
            divisor = gcd(rate, RATE)
            samples = resample_poly(samples.astype(np.float64), RATE // divisor, rate // divisor)
        peak = np.abs(samples).max()
        if peak < 200 or len(samples) < RATE // 2:
            return 0.0
        # All voices peak alike, so that none is known by its level.
        samples = (samples * (0.5 * 32767 / peak)).astype(np.int16)
        file = f'{row["synthesizer"]}-{row["voice"]}-{row.pop("number")}.wav'
        with wave.open(os.path.join(self.folder, file), 'wb') as out:
            out.setnchannels(1), out.setsampwidth(2), out.setframerate(RATE)
            out.writeframes(samples.tobytes())
        for key in ('phones', 'words'):
            row[key] = [[name, round(start, 2), round(end, 2)] for name, start, end in row[key]]
        self.index.write(json.dumps({'file': f'{self.name}/{file}', **row}, ensure_ascii=False) + '\n')
        return len(samples) / RATE


def with_espeak(part, texts, chance, share):
    espeak = Espeak()
    variants = {'train': voices.ESPEAK_TRAIN, 'dev': voices.ESPEAK_DEV, 'test': voices.ESPEAK_TEST}[part.name]
    number = 0
    for language, written, minutes in voices.ESPEAK_LANGUAGES[part.name]:
        left = minutes * 60 * share
        while left > 0:
            variant, text = chance.choice(variants), chance.choice(texts[written][part.name])
            pace, pitch, spread = chance.uniform(130, 230), chance.uniform(20, 80), chance.uniform(30, 80)
            sound, phones, words = espeak.speak(text, f'{language}+{variant}', pace, pitch, spread)
            number += 1
            left -= part.add(espeak.rate, sound, synthesizer='espeak', voice=f'{language}+{variant}', number=number,
                             language=written, text=text, phones=phones, words=words)


def with_festival(part, texts, chance, share, scratch):
    for name, voice, phone_set, written, minutes in voices.FESTIVAL_VOICES:
        if name != part.name:
            continue
        wanted = int(minutes * share * 60 / 2.2) + 1
        jobs = [(f'{n}', chance.uniform(0.85, 1.25), chance.choice(texts[written][part.name])) for n in range(wanted)]
        left = minutes * 60 * share
        for number, text, rate, samples, phones, words in speak_all(voice, phone_set, jobs, os.path.join(scratch, voice)):
            if left > 0:
                left -= part.add(rate, samples, synthesizer='festival', voice=voice.replace('voice_', ''), number=number,
                                 language=written, text=text, phones=phones, words=words)
        shutil.rmtree(os.path.join(scratch, voice))


def with_flite(part, texts, chance, share, scratch):
    for name, voice, minutes in voices.FLITE_VOICES:
        left = minutes * 60 * share if name == part.name else 0
        number = 0
        while left > 0:
            number += 1
            text = chance.choice(texts['en'][part.name])
            rate, samples, phones, words = speak(text, voice, chance.uniform(0.85, 1.25), os.path.join(scratch, 'flite.wav'))
            left -= part.add(rate, samples, synthesizer='flite', voice=voice, number=number, language='en', text=text, phones=phones, words=words)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--texts', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--parts', default='train,dev,test')
    parser.add_argument('--synthesizers', default='espeak,festival,flite')
    parser.add_argument('--share', type=float, default=1.0, help='of the minutes in voices.py')
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    texts = read_texts(options.texts)
    wanted = options.synthesizers.split(',')
    for name in options.parts.split(','):
        part, scratch = Part(options.out, name), os.path.join(options.out, 'scratch')
        os.makedirs(scratch, exist_ok=True)
        chance = random.Random(f'{options.seed} {name}')
        if 'espeak' in wanted:
            with_espeak(part, texts, chance, options.share)
        if 'festival' in wanted:
            with_festival(part, texts, chance, options.share, scratch)
        if 'flite' in wanted:
            with_flite(part, texts, chance, options.share, scratch)
        part.index.close()
        shutil.rmtree(scratch, ignore_errors=True)


if __name__ == '__main__':
    main()
