import { existsSync, readFileSync } from 'node:fs';
import { escape } from './curveChart.ts';
import type { AtBudget, Decision } from './judgeSystem.ts';

const shown = 12;

/** Clips larger than this stay out of the page, bytes. */
const largestClip = 600_000;

/** The holds that were cut with most still to come, and the ends that were waited out longest. */
export function worstCases({ budget, heldOut }: AtBudget): string {
  if (!heldOut) return '<p>No operating point keeps to this budget on every other fold.</p>';
  const cut = heldOut.decisions.filter((decision) => decision.cut).sort((a, b) => b.pause.duration - b.wait - (a.pause.duration - a.wait));
  const late = heldOut.decisions.filter(({ pause }) => pause.kind === 'end').sort((a, b) => b.wait - a.wait);
  return `<h3>Cut too early (${escape(budget.name)})</h3>${list(cut)}<h3>Answered too late (${escape(budget.name)})</h3>${list(late)}`;
}

function list(decisions: readonly Decision[]): string {
  return `<table><thead><tr><th>turn</th><th>words before</th><th>acted after</th><th>pause</th><th></th></tr></thead><tbody>${decisions.slice(0, shown).map(row).join('')}</tbody></table>`;
}

function row({ pause, wait }: Decision): string {
  const { turn, start, duration } = pause;
  const words = (turn.words ?? []).filter((word) => word.end <= start + 1e-6).slice(-9).map(({ text }) => text).join(' ');
  return `<tr><td>${escape(turn.id)} at ${start.toFixed(1)} s</td><td lang="${escape(turn.language)}">${escape(words)} …</td><td>${wait.toFixed(2)} s</td><td>${Number.isFinite(duration) ? `${duration.toFixed(2)} s` : 'end'}</td><td>${clip(turn.audio)}</td></tr>`;
}

function clip(audio: string | null): string {
  if (audio === null || !existsSync(audio)) return '';
  const bytes = readFileSync(audio);
  return bytes.length > largestClip ? 'clip too long' : `<audio controls preload="none" src="data:audio/wav;base64,${bytes.toString('base64')}"></audio>`;
}
