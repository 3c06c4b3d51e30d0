"""Computes the reference of createLogMel.test.ts, independently of the code under test.

Follows the definition of transformers' WhisperFeatureExtractor(chunk_length=8), called with
do_normalize=True, step by step over the whole window: python3 logMelReference.py
Needs numpy. Run it again only when the reference signals change.
"""

import json

import numpy as np

RATE, POINTS, HOP, BANDS, WINDOW = 16000, 400, 160, 80, 128000


def signal(seconds):
    """The same samples as referenceSignal in the test: a gliding voice, a tone, noise and an offset."""
    count = int(seconds * RATE)
    time = np.arange(count) / RATE
    noise = np.empty(count)
    state = 7
    for index in range(count):
        state = (state * 1664525 + 1013904223) % 2**32
        noise[index] = state / 2**32 - 0.5
    voice = np.sin(2 * np.pi * (150 * time + 60 * time**2)) * (0.5 + 0.5 * np.sin(2 * np.pi * 3 * time))
    quiet = np.where(time > seconds - 0.4, 0, 1)
    return ((0.4 * voice + 0.05 * np.sin(2 * np.pi * 2100 * time)) * quiet + 0.02 * noise + 0.1).astype(np.float32)


def hertz_to_mel(hertz):
    return np.where(hertz < 1000, 3 * hertz / 200, 15 + np.log(np.maximum(hertz, 1e-9) / 1000) * 27 / np.log(6.4))


def mel_to_hertz(mel):
    return np.where(mel < 15, 200 * mel / 3, 1000 * np.exp(np.log(6.4) / 27 * (mel - 15)))


def mel_matrix():
    edges = mel_to_hertz(np.linspace(0, hertz_to_mel(np.array(8000.0)), BANDS + 2))
    bins = np.linspace(0, RATE / 2, POINTS // 2 + 1)
    slopes = edges[None, :] - bins[:, None]
    down = -slopes[:, :-2] / np.diff(edges)[:-1]
    up = slopes[:, 2:] / np.diff(edges)[1:]
    return np.maximum(0, np.minimum(down, up)) * (2 / (edges[2:] - edges[:-2]))


def features(sound):
    sound = sound[-WINDOW:]
    sound = np.pad(sound, (WINDOW - len(sound), 0)).astype(np.float64)
    sound = (sound - sound.mean()) / np.sqrt(sound.var() + 1e-7)
    padded = np.pad(sound, POINTS // 2, mode="reflect")
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(POINTS) / POINTS)
    frames = np.stack([padded[at : at + POINTS] * hann for at in range(0, WINDOW + 1, HOP)])
    power = np.abs(np.fft.rfft(frames).astype(np.complex64)) ** 2
    log = np.log10(np.maximum(power @ mel_matrix(), 1e-10)).T[:, :-1]
    return (np.maximum(log, log.max() - 8) + 4) / 4


if __name__ == "__main__":
    bands = [0, 1, 2, 7, 20, 41, 79]
    # The first frames, both sides of the edge between zeros and sound, the middle, the last.
    places = {3: [0, 1, 498, 499, 500, 501, 502, 650, 797, 798, 799], 9: [0, 1, 2, 3, 400, 758, 761, 797, 798, 799]}
    for seconds, frames in places.items():
        full = features(signal(seconds))
        rows = {band: [round(float(full[band, frame]), 5) for frame in frames] for band in bands}
        print(json.dumps({"seconds": seconds, "frames": frames, "mean": round(float(full.mean()), 6), "rows": rows}))
