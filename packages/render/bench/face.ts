// What a frame of the face takes on one core, animator and portrait at 1280 × 720, milliseconds.
import { createCanvas } from '@napi-rs/canvas';
import { createAnimator } from '../src/index.ts';
import { createPortrait, defaultLooks } from '../src/portrait/index.ts';

// `issue` computes the frame and issues its drawing, which is what a browser's main thread pays; `painted` adds painting it
// in software (Skia on the same core), which a browser leaves to its raster threads or the GPU.
const frames = 600;
const warmUp = 60;
const phones = ['m', 'ay', 'p', 'l', 'ae', 'n', 'f', 'ao', 'r', 'dh', 'ah', 't', 'iy', 'm'].flatMap((phone, i) => [{ phone, start: i * 85, end: i * 85 + 85 }]);

const results = Object.entries(defaultLooks).map(([name, look]) => {
  const canvas = createCanvas(1280, 720);
  const rig = createPortrait(canvas as unknown as HTMLCanvasElement, look);
  rig.resize(1280, 720, 1);
  const animator = createAnimator({ seed: 1 });
  animator.mouth({ utterance: 'u', phones, words: [] });
  animator.cue({ kind: 'attitude', attitude: 'speaking' }, 0);
  const issue: number[] = [];
  const painted: number[] = [];
  for (let i = 0; i < frames + warmUp; i += 1) {
    const at = (i * 1000) / 60;
    const began = performance.now();
    rig.draw(animator.frame(at, { utterance: 'u', ms: at % 1500, playing: true }));
    const issued = performance.now();
    // Skia records and paints later; reading one pixel waits until it has painted.
    canvas.getContext('2d').getImageData(640, 360, 1, 1);
    if (i < warmUp) continue;
    issue.push(issued - began);
    painted.push(performance.now() - began);
  }
  return { look: name, issue: summary(issue), painted: summary(painted) };
});

function summary(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b);
  const share = (part: number) => Number(sorted[Math.floor(sorted.length * part)]!.toFixed(2));
  return { medianMs: share(0.5), p95Ms: share(0.95) };
}

const worst = (part: 'issue' | 'painted') => Math.max(...results.map((result) => result[part].p95Ms));
console.log(JSON.stringify({ bench: 'face', size: '1280x720', frames, barMs: 4, issueP95Ms: worst('issue'), paintedP95Ms: worst('painted'), results }, null, 2));
