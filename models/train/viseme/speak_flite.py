"""Flite by its command, which prints each phone's end."""
import os
import re
import subprocess
import wave

import numpy as np

from phones import tidy


def speak(text, voice, stretch, path):
    printed = subprocess.run(['flite', '-voice', voice, '-psdur', '--setf', f'duration_stretch={stretch:.3f}', '-t', text + ' ', '-o', path],
                             check=True, capture_output=True, text=True).stdout
    with wave.open(path) as file:
        rate, samples = file.getframerate(), np.frombuffer(file.readframes(file.getnframes()), np.int16)
    os.remove(path)
    segments, start, offset = [], 0.0, 0.0
    for phone, seconds in re.findall(r'([a-z]+):(\d+\.\d+)', printed):
        end = offset + float(seconds) * 1000
        if end < start:  # a new utterance began behind the last
            offset = start
            end = offset + float(seconds) * 1000
        segments.append([phone, start, end])
        start = end
    return rate, samples, tidy(segments), []
