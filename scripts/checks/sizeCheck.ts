import { measureStageSize } from '../measureStageSize.ts';
import type { Check } from './Check.ts';

/** Bar for the first load of the stage, min+gzip, peers and models excluded. */
const limitKb = 120;

/** The stage's script and style together stay under the bar. */
export const sizeCheck: Check = {
  title: 'Size of the stage',
  run: async () => {
    const { script, style, later, heaviest } = await measureStageSize();
    const kb = (script + style) / 1000;
    console.log(`first load ${kb.toFixed(1)} kB min+gzip of ${limitKb} kB (script ${(script / 1000).toFixed(1)}, style ${(style / 1000).toFixed(1)}); later ${(later / 1000).toFixed(1)} kB`);
    if (kb <= limitKb) return { passed: 1, failed: 0 };
    console.error(`Too heavy. Heaviest sources before gzip: ${heaviest.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`).join(', ')}. Load what the first picture does not need by import().`);
    return { passed: 0, failed: 1 };
  },
};
