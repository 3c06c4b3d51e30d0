"""Phones of the synthesizers as ARPAbet (lower case), and ARPAbet as visemes.

The viseme table is the one of packages/render/src/visemes/phoneVisemes.ts (HeadTTS's IPA table with
sh, zh among the rounded CH and l with n). Front rounded vowels follow that table: y with iy, oe with eh.
"""

VISEMES = ['sil', 'PP', 'FF', 'TH', 'DD', 'kk', 'CH', 'SS', 'nn', 'RR', 'aa', 'E', 'I', 'O', 'U']

ARPABET = {
    'PP': 'p b m', 'FF': 'f v', 'TH': 'th dh', 'DD': 't d dx', 'kk': 'k g', 'CH': 'ch jh sh zh', 'SS': 's z',
    'nn': 'n ng l', 'RR': 'r er', 'aa': 'aa ae ah', 'E': 'eh ax', 'I': 'ih iy y', 'O': 'ao', 'U': 'uh uw w',
    'sil': 'pau',
}
VISEME_OF = {phone: [viseme] for viseme, phones in ARPABET.items() for phone in phones.split()}
VISEME_OF.update(ay=['aa', 'I'], aw=['aa', 'U'], ey=['E', 'I'], oy=['O', 'I'], ow=['O', 'U'])

# Longest first. A sound of two parts becomes two phones.
IPA = {
    'aɪ': 'ay', 'aʊ': 'aw', 'eɪ': 'ey', 'ɔɪ': 'oy', 'ɔø': 'oy', 'ɔʏ': 'oy', 'oʊ': 'ow', 'əʊ': 'ow', 'ɪə': 'ih ax', 'eə': 'eh ax', 'ʊə': 'uh ax',
    'iə': 'iy ax', 'aɪə': 'ay ax', 'aɪɚ': 'ay er', 'ɛɹ': 'eh r', 'ɪɹ': 'ih r', 'ɔːɹ': 'ao r', 'oːɹ': 'ao r', 'ɑːɹ': 'aa r', 'ʊɹ': 'uh r',
    'tʃ': 'ch', 'dʒ': 'jh', 'ts': 't s', 'dz': 'd z', 'pf': 'p f', 'ʦ': 't s', 'əl': 'ax l', 'ən': 'ax n',
    'p': 'p', 'b': 'b', 'm': 'm', 'ɱ': 'm', 'f': 'f', 'v': 'v', 'β': 'v', 'ɸ': 'f', 'ʋ': 'v', 'θ': 'th', 'ð': 'dh',
    't': 't', 'd': 'd', 'ɾ': 'dx', 'ʈ': 't', 'ɖ': 'd', 'ɟ': 'd', 'k': 'k', 'g': 'g', 'ɡ': 'g', 'c': 'k', 'q': 'k', 'x': 'k', 'ɣ': 'g', 'χ': 'k',
    'ʃ': 'sh', 'ʒ': 'zh', 'ʨ': 'ch', 's': 's', 'z': 'z', 'ɕ': 's', 'ç': 's', 'ʂ': 's', 'ʑ': 'z',
    'n': 'n', 'ŋ': 'ng', 'ɲ': 'n', 'ɳ': 'n', 'ɴ': 'n', 'l': 'l', 'ɫ': 'l', 'ɹ': 'r', 'r': 'r', 'ɻ': 'r', 'ʁ': 'r', 'ɽ': 'r', 'ʀ': 'r', 'ʎ': 'r',
    'ɚ': 'er', 'ɝ': 'er', 'ɜ': 'er', 'a': 'aa', 'ɑ': 'aa', 'ɐ': 'aa', 'ɒ': 'aa', 'æ': 'ae', 'ʌ': 'ah', 'e': 'eh', 'ɛ': 'eh', 'ə': 'ax', 'œ': 'eh',
    'i': 'iy', 'ɪ': 'ih', 'ɨ': 'ih', 'ᵻ': 'ih', 'j': 'y', 'y': 'iy', 'ʏ': 'ih', 'ɔ': 'ao', 'o': 'ao', 'ø': 'ao', 'ɤ': 'ao', 'u': 'uw', 'ʊ': 'uh',
    'ʌʉ': 'ah uw', 'ʉ': 'uw', 'ʍ': 'w', 'ʝ': 'y', 'ɵ': 'ax', '?': '', '(en)': '', '(de)': '', '(fr)': '', '(nl)': '', '(es)': '', '(it)': '',
    'w': 'w', 'ɯ': 'uw', 'ɥ': 'w', 'ɰ': 'w', 'h': 'hh', 'ɦ': 'hh', 'ʔ': '', 'ʲ': '',
}
DIACRITICS = ':ˈˌː̩̯̪̃ːˑ̆͡-ʰ\u0303\u0329\u032f\u032a\u0361;ʲ'

# Festival: the American set is ARPAbet; these are what the others add or mean otherwise.
FESTIVAL = {
    'american': {},
    'italian': {
        'a': 'aa', 'e': 'eh', 'E': 'eh', 'i': 'iy', 'o': 'ao', 'O': 'ao', 'u': 'uw', 'j': 'y', 'ts': 't s', 'dz': 'd z', 'tS': 'ch', 'dZ': 'jh',
        'S': 'sh', 'J': 'n', 'L': 'r', 'ng': 'ng', 'nf': 'm', 'ddZ': 'jh', 'w': 'w', 'z': 'z', 'h': '', 'H': '',
    },
    'finnish': {
        'a': 'aa', '{': 'ae', 'A': 'ae', 'e': 'eh', 'i': 'iy', 'o': 'ao', 'u': 'uw', 'y': 'iy', '@': 'ae', '7': 'ao', 'N': 'ng', 'j': 'y', 'h': 'hh',
        'S': 'sh', 'ae': 'ae', 'oe': 'ao', '2': 'ao', '9': 'ao', '{:': 'ae', 'd': 'd', 'v': 'v', 'T': 'th',
    },
    'catalan': {
        'a': 'aa', 'e': 'eh', 'E': 'eh', 'i': 'iy', 'o': 'ao', 'O': 'ao', 'u': 'uw', 'ax': 'ax', 'rr': 'r', 'r': 'dx', 'S': 'sh', 'Z': 'zh', 'L': 'r', 'J': 'n',
        'j': 'y', 'w': 'w', 'N': 'ng', 'T': 'th', 'D': 'dh', 'B': 'v', 'G': 'g', 'x': 'k', 'uw': 'w', 'y': 'y', 'ts': 't s', 'dz': 'd z', 'tS': 'ch', 'dZ': 'jh', 'ch': 'ch', 'dz': 'd z',
    },
    # Letters twice are stressed vowels and palatal consonants; ae, ay and ur are reduced vowels.
    'russian': {
        'a': 'aa', 'aa': 'aa', 'ae': 'ax', 'ay': 'ax', 'e': 'eh', 'ee': 'eh', 'i': 'iy', 'ii': 'iy', 'y': 'ih', 'yy': 'ih', 'o': 'ao', 'oo': 'ao', 'u': 'uw', 'uu': 'uw', 'ur': 'uh',
        'j': 'y', 'h': 'k', 'hh': 'k', 'c': 't s', 'ch': 'ch', 'sch': 'sh',
        **{2 * letter: letter for letter in 'bdfgklmnprstvz'},
    },
    'czech': {
        'a': 'aa', 'e': 'eh', 'i': 'iy', 'o': 'ao', 'u': 'uw', 'ch': 'k', 'c': 't s', "c~": 'ch', "s~": 'sh', "z~": 'zh', "r~": 'r', "n~": 'n', "d~": 'd', "t~": 't',
        "r~*": 'r', 'h': 'hh', 'j': 'y', 'dz': 'd z', "dz~": 'jh', 'n*': 'ng', 'm*': 'm', 'v': 'v', 'y': 'iy',
    },
}


def from_ipa(name):
    """The ARPAbet phones of one IPA symbol as eSpeak prints it; [] for what has no sound of its own."""
    bare = ''.join(c for c in name if c not in DIACRITICS)
    if bare in IPA:
        return IPA[bare].split()
    phones = []
    while bare:
        for size in (4, 3, 2, 1):
            if bare[:size] in IPA:
                phones += IPA[bare[:size]].split()
                bare = bare[size:]
                break
        else:
            raise KeyError(f'no phone for the symbol {bare!r} in {name!r}')
    return phones


def from_festival(name, phone_set):
    """The ARPAbet phones of a Festival segment; `pau` for its silences."""
    if name in ('pau', '#', '##', '_', 'sil', 'h#', 'ssil', '#:', 'brth'):
        return ['pau']
    own = FESTIVAL[phone_set]
    bare = name.rstrip(':1')
    for candidate in (name, bare):
        if candidate in own:
            return own[candidate].split()
    # The Italian set doubles long consonants.
    single = bare[1:] if phone_set == 'italian' and len(bare) > 1 and bare[0] == bare[1] else bare
    single = own.get(single, single)
    for phone in single.split():
        if phone not in VISEME_OF and phone != 'hh':
            raise KeyError(f'no phone for the segment {name!r} of the {phone_set} set')
    return single.split()


def tidy(segments):
    """Joins neighbours that are one sound: [[phone, start, end]] in ms, without gaps.

    A short silence before a stop is its closure; other short ones belong to the sound before.
    """
    stops = ('p', 'b', 't', 'd', 'k', 'g', 'ch', 'jh')
    kept = []
    for index, (phone, start, end) in enumerate(segments):
        if end <= start:
            continue
        if phone == 'pau' and end - start < 80 and kept and index + 1 < len(segments):
            following = segments[index + 1][0]
            if following in stops:
                segments[index + 1][1] = start
                continue
            if kept[-1][0] != 'pau':
                kept[-1][2] = end
                continue
        if kept and kept[-1][0] == phone == 'pau':
            kept[-1][2] = end
        else:
            kept.append([phone, start, end])
    return kept


def frame_visemes(phones, count, hop_ms=10.0, centre_ms=12.5):
    """The viseme index at the centre of each of `count` frames. h takes its successor's shape."""
    import numpy as np
    labels = np.zeros(count, np.int64)
    times = np.arange(count) * hop_ms + centre_ms
    for index, (phone, start, end) in enumerate(phones):
        if phone == 'hh':
            phone = phones[index + 1][0] if index + 1 < len(phones) else 'pau'
            shapes = VISEME_OF.get(phone, ['sil'])[:1]
        else:
            shapes = VISEME_OF[phone]
        turn = start + (end - start) * 0.6 if len(shapes) > 1 else end
        labels[(times >= start) & (times < turn)] = VISEMES.index(shapes[0])
        if len(shapes) > 1:
            labels[(times >= turn) & (times < end)] = VISEMES.index(shapes[1])
    return labels
