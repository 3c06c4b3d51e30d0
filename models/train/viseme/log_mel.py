"""The front end as a reference in numpy; packages/speech/src/lips/createLogMel.ts is checked against it.

16 kHz mono, -1 to 1. Frame n is centred on 10 n + 12.5 ms: 400 samples from 160 n, Hann window, 512-point power
spectrum, 40 triangles of equal area height on the HTK mel scale from 60 to 7,600 Hz, natural logarithm.
"""
import numpy as np

RATE, HOP, WINDOW, SIZE, BANDS = 16000, 160, 400, 512, 40
LOWEST, HIGHEST = 60.0, 7600.0
FLOOR = 1e-4
# Brings speech to about zero mean and unit spread.
SHIFT, SCALE = 2.0, 0.25


def _mel(hertz):
    return 2595 * np.log10(1 + hertz / 700)


def filters():
    """[40, 257]: triangles with peak 1."""
    edges = 700 * (10 ** (np.linspace(_mel(LOWEST), _mel(HIGHEST), BANDS + 2) / 2595) - 1)
    bins = np.arange(SIZE // 2 + 1) * RATE / SIZE
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    return np.maximum(0, np.minimum((bins - low) / (middle - low), (high - bins) / (high - middle)))


def log_mel(samples):
    """[frames, 40] float32 of the whole frames in `samples`."""
    count = max(0, (len(samples) - WINDOW) // HOP + 1)
    frames = np.lib.stride_tricks.sliding_window_view(np.asarray(samples, np.float64), WINDOW)[::HOP][:count]
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)
    power = np.abs(np.fft.rfft(frames * hann, SIZE)) ** 2
    return ((np.log(power @ filters().T + FLOOR) + SHIFT) * SCALE).astype(np.float32)
