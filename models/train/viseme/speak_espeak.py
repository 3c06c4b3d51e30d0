"""eSpeak NG through its library: sound and the start of every phoneme and word."""
import ctypes

import numpy as np

from phones import from_ipa, tidy

PHONEME, WORD, END = 7, 1, 0
RATE, PITCH, RANGE = 1, 3, 4


class _Id(ctypes.Union):
    _fields_ = [('number', ctypes.c_int), ('name', ctypes.c_char_p), ('string', ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [('type', ctypes.c_int), ('unique', ctypes.c_uint), ('text_position', ctypes.c_int), ('length', ctypes.c_int),
                ('audio_position', ctypes.c_int), ('sample', ctypes.c_int), ('user', ctypes.c_void_p), ('id', _Id)]


_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class Espeak:
    def __init__(self):
        self._library = ctypes.CDLL('libespeak-ng.so.1')
        # Synchronous output; phoneme events, in IPA.
        self.rate = self._library.espeak_Initialize(2, 0, None, 3)
        self._callback = _CALLBACK(self._take)
        self._library.espeak_SetSynthCallback(self._callback)

    def _take(self, samples, count, events):
        if samples and count > 0:
            self._sound.append(np.ctypeslib.as_array(samples, (count,)).copy())
        index = 0
        while events[index].type != END:
            event = events[index]
            if event.type == PHONEME:
                self._phones.append((event.sample, event.id.string.decode('utf-8', 'ignore')))
            if event.type == WORD:
                self._words.append((event.sample, event.text_position, event.length))
            index += 1
        return 0

    def speak(self, text, voice, words_per_minute, pitch, pitch_range):
        """int16 samples at `rate`, [[phone, start, end]] and [[word, start, end]] in ms; words [] where the library's do not fit the text."""
        self._sound, self._phones, self._words = [], [], []
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            raise ValueError(f'eSpeak has no voice {voice}')
        for parameter, value in ((RATE, words_per_minute), (PITCH, pitch), (RANGE, pitch_range)):
            self._library.espeak_SetParameter(parameter, int(value), 0)
        data = text.encode()
        self._library.espeak_Synth(data, len(data) + 1, 0, 1, 0, 1, None, None)
        sound = np.concatenate(self._sound)
        ms = 1000 / self.rate
        segments = []
        for (start, name), (end, _) in zip(self._phones, self._phones[1:] + [(len(sound), '')]):
            phones = from_ipa(name) if name else ['pau']
            for part, phone in enumerate(phones):
                share = (end - start) / len(phones)
                segments.append([phone, (start + part * share) * ms, (start + (part + 1) * share) * ms])
            if not phones and segments:
                segments[-1][2] = end * ms
        _give_closures(segments, sound, self.rate)
        phones = tidy(segments)
        return sound, phones, self._marks(text, phones)

    def _marks(self, text, phones):
        starts = {}
        for sample, position, length in self._words:
            if length > 0:
                starts.setdefault(position, sample * 1000 / self.rate)
        words, spot = [], 0
        for word in text.split():
            spot = text.index(word, spot)
            at = next((starts[p] for p in (spot + 1, spot + 2) if p in starts), None)
            spot += len(word)
            if at is None:
                return []
            words.append([word, at])
        marks = []
        for index, (word, start) in enumerate(words):
            limit = words[index + 1][1] if index + 1 < len(words) else 1e9
            ends = [end for phone, begin, end in phones if phone != 'pau' and start - 5 <= begin < limit]
            if not ends:
                return []
            marks.append([word, start, min(max(ends), limit)])
        return marks


# eSpeak says when a voiceless stop bursts; the silence before it, its closure, it counts to the sound before.
VOICELESS = ('p', 't', 'k', 'ch')
LONGEST_CLOSURE = 100


def _give_closures(segments, sound, rate):
    step = rate // 200
    count = len(sound) // step
    power = (sound[:count * step].astype(np.float64).reshape(count, step) ** 2).mean(1)
    silent = power < np.abs(sound).max() ** 2.0 * 1e-5
    for before, stop in zip(segments, segments[1:]):
        if stop[0] not in VOICELESS or before[0] == 'pau':
            continue
        first = frame = min(count, int(stop[1] / 5))
        while frame > 0 and first - frame < LONGEST_CLOSURE / 5 and silent[frame - 1]:
            frame -= 1
        start = max(stop[1] - (first - frame) * 5, before[1] + 15)
        if frame < first and start < stop[1]:
            before[2] = stop[1] = start
