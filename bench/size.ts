// What a first load of the stage weighs, min+gzip, without peers and models.
import { measureStageSize } from '../scripts/measureStageSize.ts';

const { script, style, later, heaviest } = await measureStageSize();
console.log(JSON.stringify({ bench: 'size', scriptBytes: script, styleBytes: style, laterBytes: later, barBytes: 120_000, heaviest }, null, 2));
