"""Trains the network: python3 train.py --corpus FOLDER --out viseme.pt [--epochs 12]

Keeps the last epoch: the learning rate has come down to nothing by then. The dev part is only reported on.
"""
import argparse
import os
import time

import numpy as np
import torch
from torch.nn import functional as F

from frames import make_frames
from network import LOOK_AHEAD, VISEMES, VisemeNetwork
from phones import VISEMES as NAMES

CROP, BATCH = 320, 24
# Lips that fail to close are seen first.
EXTRA = {'PP': 1.4, 'FF': 1.4}


def cached(folder, part, renditions):
    path = os.path.join(folder, part + '.frames.npz')
    if not os.path.exists(path):
        features, labels, edges, whose = make_frames(folder, part, renditions)
        np.savez(path, features=features, labels=labels, edges=edges, whose=np.array(whose))
    with np.load(path) as kept:
        return kept['features'], kept['labels'].astype(np.int64), kept['edges'], kept['whose']


def vary(x, chance):
    """Other throats and microphones, on the features: warps, tilts and masks of the mel axis, and the blur of voices
    that are computed from few parameters. x [batch, time, 40]."""
    batch, _, bands = x.shape
    at = np.arange(bands)
    warp = 1 + chance.uniform(-0.13, 0.13, batch)
    bent = np.clip(at[None] * warp[:, None] + chance.uniform(-0.6, 0.6, (batch, 1)), 0, bands - 1.001)
    low = torch.from_numpy(bent.astype(np.int64))
    part = torch.from_numpy((bent - np.floor(bent)).astype(np.float32))[:, None]
    rows = torch.arange(batch)[:, None]
    moved = x.transpose(1, 2)[rows, low].transpose(1, 2) * (1 - part) + x.transpose(1, 2)[rows, low + 1].transpose(1, 2) * part
    curve = sum(chance.normal(0, 0.12 / order, (batch, 1)) * np.cos(np.pi * order * at / bands + chance.uniform(0, 3, (batch, 1))) for order in range(1, 5))
    moved = moved + torch.from_numpy((curve + chance.normal(0, 0.2, (batch, 1))).astype(np.float32))[:, None]
    for row in np.flatnonzero(chance.random(batch) < 0.4):
        for _ in range(chance.integers(1, 4)):
            moved[row, 1:-1] = 0.25 * moved[row, :-2] + 0.5 * moved[row, 1:-1] + 0.25 * moved[row, 2:]
    for row in np.flatnonzero(chance.random(batch) < 0.4):
        for _ in range(chance.integers(1, 4)):
            moved[row, :, 1:-1] = 0.25 * moved[row, :, :-2] + 0.5 * moved[row, :, 1:-1] + 0.25 * moved[row, :, 2:]
    for row in np.flatnonzero(chance.random(batch) < 0.3):
        first = chance.integers(0, bands - 6)
        moved[row, :, first:first + chance.integers(2, 6)] = 0
    return moved


def batches(features, labels, edges, chance):
    """One epoch of crops, `LOOK_AHEAD` frames between sound and label; long sentences are cut more than once."""
    spots = []
    for start, end in zip(edges[:-1], edges[1:]):
        offset = start + chance.integers(0, 40)
        while offset < end - 60:
            spots.append((offset, min(end, offset + CROP)))
            offset += CROP
    chance.shuffle(spots)
    for first in range(0, len(spots) - BATCH + 1, BATCH):
        x = np.zeros((BATCH, CROP, features.shape[1]), np.float32)
        y = np.full((BATCH, CROP), -1)
        for row, (start, end) in enumerate(spots[first:first + BATCH]):
            x[row, :end - start] = features[start:end]
            y[row, LOOK_AHEAD:end - start] = labels[start:end - LOOK_AHEAD]
            # What the network does at a cut in mid-sentence is no lesson.
            y[row, :LOOK_AHEAD + 6] = -1
        yield torch.from_numpy(x), torch.from_numpy(y)


@torch.no_grad()
def confusion(network, features, labels, edges):
    """{sentence's index: [15, 15] counts, truth by row}."""
    network.eval()
    counts = []
    for start, end in zip(edges[:-1], edges[1:]):
        padded = np.concatenate([features[start:end], np.repeat(features[end - 1:end], LOOK_AHEAD, 0)]).astype(np.float32)
        guess = network(torch.from_numpy(padded)[None])[0, LOOK_AHEAD:].argmax(1).numpy()
        counts.append(np.bincount(labels[start:end] * VISEMES + guess, minlength=VISEMES ** 2).reshape(VISEMES, VISEMES))
    network.train()
    return counts


def balanced(counts):
    recall = np.diag(counts) / np.maximum(1, counts.sum(1))
    return recall[counts.sum(1) > 0].mean()


def report(network, name, data):
    features, labels, edges, whose = data
    counts = confusion(network, features, labels, edges)
    for group in sorted({who.split()[0] for who in whose} | {who for who in whose if not who.startswith('espeak')}):
        total = sum(c for c, who in zip(counts, whose) if who.startswith(group))
        recall = np.diag(total) / np.maximum(1, total.sum(1))
        print(f'{name} {group}: accuracy {np.diag(total).sum() / total.sum():.3f} balanced {balanced(total):.3f} '
              + ' '.join(f'{v} {r:.2f}' for v, r in zip(NAMES, recall)), flush=True)
    return balanced(sum(counts))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--corpus', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--epochs', type=int, default=12)
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--seed', type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    chance = np.random.default_rng(options.seed)
    began = time.time()
    train = cached(options.corpus, 'train', ['light', 'heavy'])
    dev = cached(options.corpus, 'dev', ['plain'])
    print(f'{len(train[0]) / 6000:.0f} minutes to train on, {len(dev[0]) / 6000:.0f} to choose by, {time.time() - began:.0f} s', flush=True)
    frequency = np.bincount(train[1], minlength=VISEMES) / len(train[1])
    weight = np.maximum(frequency, 1e-4) ** -0.5
    weight *= [EXTRA.get(name, 1) for name in NAMES]
    weight = torch.tensor(weight / (weight * frequency).sum(), dtype=torch.float32)
    network = VisemeNetwork()
    optimiser = torch.optim.AdamW(network.parameters(), lr=3e-3, weight_decay=0.02)
    per_epoch = sum(1 for _ in batches(*train[:3], np.random.default_rng(0)))
    # Where sentences are cut is drawn, so an epoch may have a few batches more.
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, 4e-3, total_steps=(per_epoch + 3) * options.epochs + 1, pct_start=0.15)
    for epoch in range(options.epochs):
        total = 0.0
        for x, y in batches(*train[:3], chance):
            logits = network(vary(x, chance))
            loss = F.cross_entropy(logits.transpose(1, 2), y, weight, ignore_index=-1, label_smoothing=0.05)
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 2)
            optimiser.step()
            schedule.step()
            total += loss.item()
        score = report(network, f'epoch {epoch + 1} dev', dev)
        print(f'epoch {epoch + 1}: loss {total / per_epoch:.3f} dev balanced {score:.3f} after {(time.time() - began) / 60:.1f} min', flush=True)
        torch.save(network.state_dict(), options.out)
    report(network, 'test', cached(options.corpus, 'test', ['plain']))


if __name__ == '__main__':
    main()
