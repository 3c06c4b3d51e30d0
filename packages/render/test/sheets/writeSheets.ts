// Draws the cast, their expressions at three strengths and their visemes into a folder, with --states the strips of motion in docs/sheets, and with --accept the pictures the tests keep.
import { visemes } from '../../src/index.ts';
import { defaultLooks, generateLook, lookIds } from '../../src/portrait/index.ts';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { drawSheet, faceOnly } from './drawSheet.ts';
import { expressions, frameAfter, heldExpression, heldViseme, strengths, turned } from './faces.ts';
import { drawKept, keptFolder } from './kept.ts';
import { drawStrip, shownStates, stripFolder } from './states.ts';

const given = process.argv.slice(2);
const folder = resolve(given.find((argument) => !argument.startsWith('-')) ?? '.cache/sheets');
const looks = lookIds.map((id) => [id, defaultLooks[id]] as const);

function save(name: string, sheet: Canvas): void {
  const file = join(folder, `${name}.png`);
  writeFileSync(file, sheet.toBuffer('image/png'));
  console.log(file);
}

if (given.includes('--accept')) {
  rmSync(keptFolder, { recursive: true, force: true });
  mkdirSync(keptFolder, { recursive: true });
  for (const id of lookIds) writeFileSync(join(keptFolder, `${id}.png`), drawKept(id).toBuffer('image/png'));
  console.log(`accepted ${lookIds.length} pictures in ${keptFolder}`);
} else if (given.includes('--states')) {
  mkdirSync(stripFolder, { recursive: true });
  for (const state of shownStates) writeFileSync(join(stripFolder, `${state}.png`), drawStrip(state).toBuffer('image/png'));
  console.log(`drew ${shownStates.join(', ')} into ${stripFolder}`);
} else {
  mkdirSync(folder, { recursive: true });
  const rest = heldViseme('sil');
  const close = { width: 400, height: 400, crop: faceOnly } as const;
  save('cast', drawSheet(looks.map(([, look]) => ({ look, frame: heldExpression('happy', 0.35) })), { columns: 5, width: 360, height: 480 }));
  save('cast-wide', drawSheet(looks.flatMap(([, look]) => [{ look, frame: rest }, { look, frame: rest, ground: 'dark' as const }]), { columns: 4, width: 480, height: 270 }));
  save('made', drawSheet(Array.from({ length: 24 }, (_, seed) => ({ look: generateLook(seed + 1), frame: heldExpression('happy', 0.35) })), { columns: 6, width: 240, height: 300 }));
  save('turns', drawSheet(looks.flatMap(([, look]) => [-20, -8, 8, 20].map((yaw) => ({ look, frame: turned(yaw) }))), { columns: 8, ...close }));
  for (const [id, look] of looks) {
    const felt = expressions.flatMap((expression) => strengths.map((strength) => ({ look, frame: frameAfter([{ kind: 'attitude', attitude: 'waiting' }, { kind: 'express', expression, strength }]) })));
    save(`${id}-expressions`, drawSheet(felt, { columns: strengths.length, ...close }));
    save(`${id}-visemes`, drawSheet(visemes.map((viseme) => ({ look, frame: heldViseme(viseme) })), { columns: 5, ...close }));
  }
}
