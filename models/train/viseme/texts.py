"""Sentences to read, from the JSON Lines of a folder (rows with `text`); short and without figures."""
import json
import os
import re

FILES = {'en': ['en_spoken.jsonl'], 'de': ['de.jsonl'], 'fr': ['fr_spoken.jsonl'], 'es': ['es_spoken.jsonl', 'es.jsonl']}
# Sentences on which every part of the corpus draws, each its own: the part is a hash of the text.
PARTS = ['train'] * 8 + ['dev', 'test']


def read_texts(folder):
    """{language: {part: [sentence]}}; a sentence has 3 to 16 words."""
    from zlib import crc32
    texts = {}
    for language, files in FILES.items():
        parts = {'train': [], 'dev': [], 'test': []}
        for file in files:
            for line in open(os.path.join(folder, file), encoding='utf-8'):
                text = re.sub(r'\s+', ' ', json.loads(line)['text']).strip()
                if re.search(r'[0-9()\[\]/\\:;«»"“”…*_@&%$€–—]', text) or '-' in text or not 3 <= len(text.split()) <= 16:
                    continue
                if language == 'en' and re.search(r'[^\x20-\x7e]', text):
                    continue
                parts[PARTS[crc32(text.encode()) % len(PARTS)]].append(text)
        texts[language] = parts
    return texts
