"""What happens to sound on its way: other throats, rooms, noises, devices, levels. Times scale with `speed`."""
import numpy as np
from scipy.signal import butter, fftconvolve, resample_poly, sosfilt

RATE = 16000


def change_speed(samples, chance):
    """Plays faster or slower, and so with another pitch and a shorter or longer throat. Returns samples, speed."""
    up = 20
    down = int(chance.integers(17, 25))
    return resample_poly(samples, up, down), down / up


def colour(samples, chance):
    """A tilt and one wide peak or dip, as loudspeakers and microphones have."""
    spectrum = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE)
    octaves = np.log2(np.maximum(hertz, 50) / 1000)
    gain = chance.uniform(-3, 3) * octaves
    gain += chance.uniform(-8, 8) * np.exp(-0.5 * ((octaves - chance.uniform(-3, 2.5)) / chance.uniform(0.3, 1)) ** 2)
    return np.fft.irfft(spectrum * 10 ** (gain / 20), len(samples))


def limit_band(samples, chance):
    return sosfilt(butter(4, chance.uniform(3600, 7500), 'low', fs=RATE, output='sos'), samples)


def put_in_room(samples, chance):
    length = int(RATE * chance.uniform(0.08, 0.4))
    times = np.arange(length) / RATE
    tail = chance.standard_normal(length) * 10 ** (-3 * times / times[-1])
    tail[0] = 0
    tail *= 10 ** (-chance.uniform(3, 15) / 20) / np.sqrt((tail ** 2).sum())
    tail[0] = 1
    return fftconvolve(samples, tail)[:len(samples)]


def add_noise(samples, chance, others):
    """White, pink or brown noise, a hum, or people talking far off, 5 to 35 dB below."""
    kind = chance.integers(0, 5)
    count = len(samples)
    if kind < 3:
        spectrum = np.fft.rfft(chance.standard_normal(count))
        hertz = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 20)
        noise = np.fft.irfft(spectrum / hertz ** (kind / 2), count)
    elif kind == 3:
        times = np.arange(count) / RATE
        noise = sum(chance.uniform(0, 1) / n * np.sin(2 * np.pi * n * 50 * times + n) for n in range(1, 8))
    else:
        noise = np.zeros(count)
        for _ in range(4):
            other = others[chance.integers(0, len(others))]
            noise += np.resize(other, count)
        return samples + noise * _ratio(samples, noise, chance.uniform(14, 35))
    return samples + noise * _ratio(samples, noise, chance.uniform(5, 35))


def _ratio(samples, noise, decibels):
    return np.sqrt((samples ** 2).mean() / max(1e-12, (noise ** 2).mean())) * 10 ** (-decibels / 20)


def disturb(samples, chance, others, heavy):
    """Returns samples and the factor by which all times shrink."""
    samples, speed = change_speed(samples, chance) if chance.random() < (0.9 if heavy else 0.5) else (samples, 1.0)
    if chance.random() < (0.8 if heavy else 0.4):
        samples = colour(samples, chance)
    if heavy and chance.random() < 0.35:
        samples = put_in_room(samples, chance)
    if chance.random() < (0.15 if heavy else 0.05):
        samples = limit_band(samples, chance)
    if heavy and chance.random() < 0.55:
        samples = add_noise(samples, chance, others)
    level = 10 ** (chance.uniform(-14, 4) / 20)
    return np.clip(samples * level, -1, 1), speed
