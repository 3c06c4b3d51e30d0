"""Writes the trained network as ONNX: python3 export.py --weights viseme.pt --out viseme.onnx [--golden FILE.json]

`--golden` writes a second of made sound with what the front end and the network make of it, for the tests of the
TypeScript side.
"""
import argparse
import json

import numpy as np
import torch

from log_mel import RATE, log_mel
from network import BANDS, StreamingNetwork, VisemeNetwork, state_length


def golden(network):
    """A glide of harmonics, a hiss and a pause, so that every band is moved."""
    times = np.arange(RATE) / RATE
    chance = np.random.default_rng(7)
    pitch = 2 * np.pi * np.cumsum(110 + 60 * times) / RATE
    voice = sum(np.sin(n * pitch) / n for n in range(1, 40)) * (0.5 - 0.5 * np.cos(2 * np.pi * 3 * times))
    sound = 0.1 * voice + 0.02 * chance.standard_normal(RATE) * (times > 0.6)
    sound[int(0.4 * RATE):int(0.5 * RATE)] = 0
    sound = np.round(sound * 32767).astype(np.int64)
    frames = log_mel(sound / 32768)
    with torch.no_grad():
        likelihoods, _ = network(torch.from_numpy(frames)[None], torch.zeros(1, state_length()))
    picked = list(range(0, len(frames), 12))
    return {
        'samples': sound.tolist(),
        'frames': {str(n): [round(float(v), 5) for v in frames[n]] for n in picked},
        'likelihoods': {str(n): [round(float(v), 5) for v in likelihoods[0, n]] for n in picked},
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--weights', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--golden')
    options = parser.parse_args()
    network = VisemeNetwork()
    network.load_state_dict(torch.load(options.weights))
    streaming = StreamingNetwork(network).eval()
    example = torch.randn(1, 20, BANDS), torch.zeros(1, state_length())
    torch.onnx.export(streaming, example, options.out, opset_version=13, input_names=['frames', 'state'], output_names=['likelihoods', 'stateN'],
                      dynamic_axes={'frames': {1: 'count'}, 'likelihoods': {1: 'count'}})
    if options.golden:
        with open(options.golden, 'w') as file:
            json.dump(golden(streaming), file, separators=(',', ':'))
            file.write('\n')


if __name__ == '__main__':
    main()
