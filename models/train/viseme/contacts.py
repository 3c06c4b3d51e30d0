"""The loss of the two outputs that find contacts of the lips.

A contact counts when it is found once within its sound, as an eye sees it: the likeliest frame of each p b m (f v) is
pulled up, and every frame that is not near one is pushed down.
"""
import numpy as np
import torch
from torch.nn import functional as F

# Classes of the labels: PP, FF.
KINDS = (1, 2)
# The lips may meet this many frames before the sound, and what is found this near to it is neither right nor wrong.
EARLY, NEAR = 2, 4
LONGEST = 24


def contact_loss(logits, labels):
    """logits [batch, time, 2], labels [batch, time] with -1 where nothing is known."""
    known = labels >= 0
    total = 0.0
    for kind, column in zip(KINDS, range(2)):
        own = labels == kind
        own_logits = logits[:, :, column]
        windows, total_frames = _windows(own.numpy(), known.numpy()), own_logits.numel()
        near = F.max_pool1d(own.float()[:, None], 2 * NEAR + 1, 1, NEAR)[:, 0] > 0
        far = F.softplus(own_logits)[known & ~near].mean()
        if len(windows) == 0:
            total = total + 4 * far
            continue
        flat = torch.cat([own_logits.reshape(-1), own_logits.new_full((1,), -30.0)])
        found = flat[torch.from_numpy(np.where(windows < 0, total_frames, windows))].amax(1)
        total = total + 0.5 * F.softplus(-found).mean() + 4 * far
    return total


def _windows(own, known):
    """[contacts, LONGEST]: flat indices of the frames in which each may be found, -1 behind them."""
    batch, time = own.shape
    padded = np.pad(own.astype(np.int8), ((0, 0), (1, 1)))
    rows, starts = np.nonzero(np.diff(padded, axis=1) == 1)
    _, ends = np.nonzero(np.diff(padded, axis=1) == -1)
    at = (starts - EARLY)[:, None] + np.arange(LONGEST)[None]
    good = (at >= 0) & (at < ends[:, None]) & (at < time)
    # A sound that a cut bites off cannot be found.
    whole = (starts >= EARLY) & (ends < time)
    whole[whole] &= known[rows[whole], starts[whole] - EARLY]
    return np.where(good, rows[:, None] * time + at, -1)[whole]
