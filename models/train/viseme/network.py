"""The network: a causal convolutional net over log-mel frames, with its memory as an explicit tensor."""
import torch
from torch import nn
from torch.nn import functional as F

BANDS, VISEMES = 40, 15
CHANNELS = 80
KERNEL = 3
DILATIONS = (1, 2, 4, 8, 1, 2, 4, 8)
FIRST_KERNEL = 5
# Frames the network hears before it must say what a frame was: 5 hops and half a window are 62.5 ms.
LOOK_AHEAD = 5


class Block(nn.Module):
    def __init__(self, dilation):
        super().__init__()
        self.conv = nn.Conv1d(CHANNELS, CHANNELS, KERNEL, dilation=dilation, bias=False)
        self.norm = nn.BatchNorm1d(CHANNELS)
        self.memory = (KERNEL - 1) * dilation

    def forward(self, x, before):
        """x [batch, channels, time]; `before` the `memory` frames that came before. Returns output and new memory."""
        whole = torch.cat([before, x], 2)
        return x + F.relu(self.norm(self.conv(whole))), whole[:, :, -self.memory:]


class VisemeNetwork(nn.Module):
    """Frame n's output speaks of frame n - LOOK_AHEAD."""

    def __init__(self):
        super().__init__()
        self.first = nn.Conv1d(BANDS, CHANNELS, FIRST_KERNEL, bias=False)
        self.first_norm = nn.BatchNorm1d(CHANNELS)
        self.blocks = nn.ModuleList(Block(dilation) for dilation in DILATIONS)
        self.drop = nn.Dropout(0.15)
        self.head = nn.Conv1d(CHANNELS, VISEMES, 1)

    def states(self, batch):
        """Memory of silence."""
        return [torch.zeros(batch, BANDS, FIRST_KERNEL - 1)] + [torch.zeros(batch, CHANNELS, block.memory) for block in self.blocks]

    def step(self, x, states):
        """x [batch, time, 40] -> logits [batch, time, 15], new states."""
        x = x.transpose(1, 2)
        whole = torch.cat([states[0], x], 2)
        new = [whole[:, :, -(FIRST_KERNEL - 1):]]
        x = F.relu(self.first_norm(self.first(whole)))
        for block, before in zip(self.blocks, states[1:]):
            x, memory = block(x, before)
            new.append(memory)
        return self.head(self.drop(x)).transpose(1, 2), new

    def forward(self, x):
        return self.step(x, self.states(x.shape[0]))[0]


class StreamingNetwork(nn.Module):
    """For export: one flat state in and out, probabilities out, the normalisations folded into the convolutions."""

    def __init__(self, network):
        super().__init__()
        self.network = network.eval()
        fold(network.first, network.first_norm)
        network.first_norm = nn.Identity()
        for block in network.blocks:
            fold(block.conv, block.norm)
            block.norm = nn.Identity()

    def forward(self, frames, state):
        states, at = [], 0
        shapes = [(BANDS, FIRST_KERNEL - 1)] + [(CHANNELS, block.memory) for block in self.network.blocks]
        for channels, length in shapes:
            states.append(state[:, at:at + channels * length].reshape(1, channels, length))
            at += channels * length
        logits, new = self.network.step(frames, states)
        return torch.softmax(logits, 2), torch.cat([each.reshape(1, -1) for each in new], 1)


def state_length():
    return BANDS * (FIRST_KERNEL - 1) + sum(CHANNELS * (KERNEL - 1) * dilation for dilation in DILATIONS)


def fold(conv, norm):
    """Puts a normalisation into the convolution before it."""
    scale = (norm.weight / torch.sqrt(norm.running_var + norm.eps)).detach()
    conv.weight.data *= scale[:, None, None]
    conv.bias = nn.Parameter((norm.bias - norm.running_mean * scale).detach())
