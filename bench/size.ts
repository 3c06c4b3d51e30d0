// What a first load of the stage weighs, min+gzip, without peers and models; and the portrait with one persona by itself.
import { measurePortraitSize } from '../scripts/measurePortraitSize.ts';
import { measureStageSize } from '../scripts/measureStageSize.ts';

const { script, style, later, heaviest } = await measureStageSize();
console.log(JSON.stringify({ bench: 'size', scriptBytes: script, styleBytes: style, laterBytes: later, barBytes: 120_000, portraitBytes: await measurePortraitSize(), portraitBarBytes: 30_000, heaviest }, null, 2));
