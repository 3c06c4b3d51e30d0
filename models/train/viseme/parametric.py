"""Recorded voices as a synthesizer would compute them from few parameters (HTS, Clustergen, WORLD-like vocoders).

Such voices are most of what devices speak with, and free ones are rare. What they have in common is made here from
the recorded ones: spectra that are smooth and few (a short cepstrum), the same for each part of a sound and blended
over time, a buzz or a hiss instead of a voice, and any throat and pitch.
"""
import numpy as np

RATE, HOP, WINDOW, SIZE = 16000, 80, 400, 1024


def compute(samples, phones, chance):
    """samples at 16 kHz and their phones [(name, start, end)] in ms -> samples of the same length."""
    frames = _windows(samples)
    power = np.abs(np.fft.rfft(frames * np.hanning(WINDOW), SIZE)) ** 2
    voiced = _voiced(power)
    cepstrum = np.fft.irfft(np.log(power + 1e-9), SIZE)[:, :chance.integers(18, 33)]
    if chance.random() < 0.7:
        _hold(cepstrum, phones, chance)
    cepstrum = _blend(cepstrum, chance.uniform(1, 4.5))
    # What is averaged varies less than what was said.
    mean = cepstrum.mean(0)
    cepstrum[:, 1:] = mean[1:] + chance.uniform(0.75, 1.05) * (cepstrum - mean)[:, 1:]
    cepstrum[:, 1:] *= 2
    bins = np.arange(SIZE // 2 + 1) / chance.uniform(0.85, 1.22)
    quefrency = np.arange(cepstrum.shape[1])
    envelope = np.exp(0.5 * cepstrum @ np.cos(2 * np.pi * np.outer(quefrency, np.minimum(bins, SIZE // 2)) / SIZE))
    return _filter(_source(voiced, len(samples), chance), envelope, len(samples))


def _windows(samples):
    count = len(samples) // HOP + 1
    padded = np.concatenate([np.zeros(WINDOW // 2), samples, np.zeros(WINDOW)])
    return np.lib.stride_tricks.sliding_window_view(padded, WINDOW)[::HOP][:count]


def _voiced(power):
    """0 to 1 for each frame: how much of it repeats at 60 to 400 Hz."""
    own = np.fft.irfft(power, SIZE)
    window = np.fft.irfft(np.abs(np.fft.rfft(np.hanning(WINDOW), SIZE)) ** 2, SIZE)
    lags = slice(RATE // 400, RATE // 60)
    strength = (own[:, lags] / (own[:, :1] + 1e-6) / (window[lags] / window[0])).max(1)
    return np.clip((strength - 0.35) / 0.3, 0, 1)


def _hold(cepstrum, phones, chance):
    """Three states a sound, each with the mean of what it spans."""
    keep = chance.uniform(0, 0.5)
    for _, start, end in phones:
        edges = np.linspace(start, end, 4) / 1000 * RATE / HOP
        for first, last in zip(edges[:-1].round().astype(int), edges[1:].round().astype(int)):
            if last > first and first < len(cepstrum):
                part = cepstrum[first:last]
                part[:] = keep * part + (1 - keep) * part.mean(0)


def _blend(values, spread):
    """A Gaussian over time; `spread` in frames of 5 ms."""
    reach = int(3 * spread) + 1
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / spread) ** 2)
    padded = np.pad(values, ((reach, reach), (0, 0)), 'edge')
    return sum(w * padded[at:at + len(values)] for at, w in enumerate(weights / weights.sum()))


def _source(voiced, length, chance):
    """A buzz where there was voice, a hiss elsewhere; some vocoders mix both."""
    base = 10 ** chance.uniform(np.log10(75), np.log10(260))
    times = np.arange(length) / RATE
    pitch = base * (1.1 - 0.2 * times / max(times[-1], 0.1)) * (1 + chance.uniform(0, 0.2) * np.sin(2 * np.pi * chance.uniform(0.5, 2) * times + chance.uniform(0, 6)))
    phase = np.cumsum(pitch) / RATE
    pulses = np.diff(np.floor(phase), prepend=0) * np.sqrt(RATE / pitch)
    hiss = chance.standard_normal(length)
    share = np.interp(np.arange(length) / HOP, np.arange(len(voiced)), voiced if chance.random() < 0.5 else (voiced > 0.4).astype(float))
    breath = chance.uniform(0, 0.4)
    return pulses * np.sqrt(share) * np.sqrt(1 - breath ** 2) + hiss * np.sqrt(1 - share + share * breath ** 2)


def _filter(source, envelope, length):
    shape = np.hanning(WINDOW + 1)[:-1]
    frames = _windows(source) * shape
    shaped = np.fft.irfft(np.fft.rfft(frames, SIZE) * envelope, SIZE)
    # The filter has no phase: what it adds lies before and behind.
    shaped = np.concatenate([shaped[:, -100:], shaped[:, :WINDOW + 100]], 1)
    sound = np.zeros(length + 2 * WINDOW + SIZE)
    for at, frame in enumerate(shaped):
        sound[at * HOP:at * HOP + len(frame)] += frame
    sound = sound[100 + WINDOW // 2:][:length]
    return sound * (0.5 / max(1e-6, np.abs(sound).max()))
