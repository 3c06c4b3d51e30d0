// What a frame of the face takes on one core, drawn for real: animator and portrait at 1280 × 720, milliseconds.
import { createCanvas } from '@napi-rs/canvas';
import { createAnimator } from '../src/index.ts';
import { createPortrait, defaultLooks, lookIds, portraitParts, type PortraitPart } from '../src/portrait/index.ts';

// A software canvas records first and paints when it is read, so a pixel is read at the end of every frame. `issue` is what
// was spent before that: what a browser's main thread pays where the GPU or raster threads paint. `cpu` is the processor's
// own time for the whole frame, which says what a frame costs on a machine that is busy with other things.
const frames = 1000;
/** Frames between two looks at the yardstick. */
const stretch = 8;
/** Four seconds until code is compiled, as in the greeting of a talk. */
const warmUp = 240;
const phones = ['m', 'ay', 'p', 'l', 'ae', 'n', 'f', 'ao', 'r', 'dh', 'ah', 't', 'iy', 'm'].flatMap((phone, i) => [{ phone, start: i * 85, end: i * 85 + 85 }]);
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const looks = lookIds.filter((id) => only.length === 0 || only.includes(id));

/** Talks for a while, as a session would move it. `each` gets every frame's drawing to time. */
function run(look: (typeof lookIds)[number], onPart: ((part: PortraitPart) => void) | undefined, each: (draw: () => void, settle: () => void, measured: boolean) => void, count = frames): void {
  const canvas = createCanvas(1280, 720);
  const settle = () => void canvas.getContext('2d').getImageData(640, 360, 1, 1);
  const rig = createPortrait(canvas as unknown as HTMLCanvasElement, defaultLooks[look], { onPart: onPart && ((part) => (settle(), onPart(part))) });
  rig.resize(1280, 720, 1);
  const animator = createAnimator({ seed: 1 });
  animator.mouth({ utterance: 'u', phones, words: [] });
  animator.cue({ kind: 'attitude', attitude: 'speaking' }, 0);
  for (let i = 0; i < count + warmUp; i += 1) {
    const at = (i * 1000) / 60;
    each(() => rig.draw(animator.frame(at, { utterance: 'u', ms: at % 1500, playing: true })), settle, i >= warmUp);
  }
}

/** A drawing that never changes, timed between the frames: shared machines are twice as slow in one minute as in the next, and this says which it was. */
const drawYardstick = (() => {
  const canvas = createCanvas(1280, 720);
  const pen = canvas.getContext('2d');
  const picture = createCanvas(1280, 720);
  return (): number => {
    const began = performance.now();
    pen.drawImage(picture, 0, 0);
    pen.fillStyle = 'rgba(90,60,40,.5)';
    for (let disc = 0; disc < 30; disc += 1) {
      pen.beginPath();
      pen.arc(200 + 30 * disc, 360, 90, 0, 7);
      pen.fill();
    }
    pen.getImageData(640, 360, 1, 1);
    return performance.now() - began;
  };
})();

const results = looks.map((look) => {
  const yardstick: number[] = [];
  const issue: number[] = [];
  const painted: number[] = [];
  const cpu: number[] = [];
  run(look, undefined, (draw, settle, measured) => {
    const spent = process.cpuUsage();
    const began = performance.now();
    draw();
    const issued = performance.now();
    settle();
    if (!measured) return;
    issue.push(issued - began);
    painted.push(performance.now() - began);
    const { user, system } = process.cpuUsage(spent);
    cpu.push((user + system) / 1000);
    if (cpu.length % stretch === 0) yardstick.push(drawYardstick());
  });
  return { look, yardstick, times: painted, yardstickMs: summary(yardstick).medianMs, issue: summary(issue), painted: summary(painted), cpu: summary(cpu) };
});

/**
 * Frames drawn while the core was ours: between two yardsticks within a fifth of what the quickest tenth of them took. Who
 * shares a machine sees there what the drawing costs, and in the rest what the neighbours do.
 */
const quick = 1.2 * share(results.flatMap((result) => result.yardstick), 0.1);
const judged = results.map(({ times, yardstick, ...result }) => {
  const undisturbed = times.filter((_, i) => Math.max(yardstick[Math.floor(i / stretch) - 1] ?? 0, yardstick[Math.floor(i / stretch)]!) <= quick);
  // Fewer say nothing.
  return { ...result, undisturbed: undisturbed.length < 100 ? undefined : { share: undisturbed.length / times.length, ...summary(undisturbed) } };
});

/** Each part by itself, painted before the next begins; their sum is above a whole frame's, which paints in one go. */
const parts = Object.fromEntries(portraitParts.map((part) => [part, [] as number[]]));
for (const look of looks) {
  let last = 0;
  let measuring = false;
  const onPart = (part: PortraitPart) => {
    const now = performance.now();
    if (measuring) parts[part]!.push(now - last);
    last = now;
  };
  run(look, onPart, (draw, _, measured) => {
    measuring = measured;
    last = performance.now();
    draw();
  }, frames / 5);
}

function share(times: readonly number[], part: number): number {
  return Number(times.toSorted((a, b) => a - b)[Math.floor(times.length * part)]!.toFixed(2));
}

function summary(times: readonly number[]) {
  return { medianMs: share(times, 0.5), p95Ms: share(times, 0.95) };
}

const worst = (part: 'issue' | 'painted' | 'cpu' | 'undisturbed') => Math.max(...judged.map((result) => result[part]?.p95Ms ?? 0));
const byPart = Object.fromEntries(Object.entries(parts).map(([part, times]) => [part, summary(times)]));
const report = { bench: 'face', size: '1280x720', frames, barMs: 4, issueP95Ms: worst('issue'), paintedP95Ms: worst('painted'), undisturbedP95Ms: worst('undisturbed'), cpuP95Ms: worst('cpu'), quickYardstickMs: quick, parts: byPart, results: judged };
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else {
  const { paintedP95Ms, undisturbedP95Ms, issueP95Ms, cpuP95Ms } = report;
  console.log(`A frame at 1280 x 720, worst look: painted p95 ${paintedP95Ms} ms (bar 4), undisturbed (yardstick up to ${quick.toFixed(2)} ms) ${undisturbedP95Ms} ms, issued p95 ${issueP95Ms} ms, processor p95 ${cpuP95Ms} ms`);
  for (const [part, { medianMs, p95Ms }] of Object.entries(byPart)) console.log(`  ${part.padEnd(18)} ${medianMs.toFixed(2)} median, ${p95Ms.toFixed(2)} p95`);
  for (const { look, painted, undisturbed, issue, yardstickMs } of judged) {
    console.log(`  ${look.padEnd(18)} painted ${painted.medianMs.toFixed(2)} median, ${painted.p95Ms.toFixed(2)} p95; undisturbed ${undisturbed ? `${undisturbed.medianMs.toFixed(2)}, ${undisturbed.p95Ms.toFixed(2)} (${Math.round(100 * undisturbed.share)} % of frames)` : 'never'}; issued ${issue.p95Ms.toFixed(2)} p95; yardstick ${yardstickMs.toFixed(2)}`);
  }
}
