import { measureGltfSize } from '../measureGltfSize.ts';
import { measurePortraitSize } from '../measurePortraitSize.ts';
import { measureStageSize } from '../measureStageSize.ts';
import type { Check } from './Check.ts';

/** Bar for the first load of the stage, min+gzip, peers and models excluded. */
const limitKb = 120;
/** Bar for the portrait code with one persona, min+gzip. */
const portraitLimitKb = 30;
/** Bar for the code that shows a glTF head, min+gzip, three and three-vrm excluded. */
const gltfLimitKb = 15;

/** The stage's script and style together stay under the bar, the portrait and the glTF rig under theirs. */
export const sizeCheck: Check = {
  title: 'Size of the stage',
  run: async () => {
    const { script, style, later, heaviest } = await measureStageSize();
    const kb = (script + style) / 1000;
    console.log(`first load ${kb.toFixed(1)} kB min+gzip of ${limitKb} kB (script ${(script / 1000).toFixed(1)}, style ${(style / 1000).toFixed(1)}); later ${(later / 1000).toFixed(1)} kB`);
    const portraitKb = (await measurePortraitSize()) / 1000;
    console.log(`portrait with one persona ${portraitKb.toFixed(1)} kB min+gzip of ${portraitLimitKb} kB`);
    const gltfKb = (await measureGltfSize()) / 1000;
    console.log(`glTF rig ${gltfKb.toFixed(1)} kB min+gzip of ${gltfLimitKb} kB, without three and three-vrm`);
    if (gltfKb > gltfLimitKb) {
      console.error('The glTF rig is too heavy: three can do most of it.');
      return { passed: 0, failed: 1 };
    }
    if (portraitKb > portraitLimitKb) {
      console.error('The portrait is too heavy: share code between styles, or draw less.');
      return { passed: 0, failed: 1 };
    }
    if (kb <= limitKb) return { passed: 1, failed: 0 };
    console.error(`Too heavy. Heaviest sources before gzip: ${heaviest.map(([name, bytes]) => `${name} ${(bytes / 1000).toFixed(1)} kB`).join(', ')}. Load what the first picture does not need by import().`);
    return { passed: 0, failed: 1 };
  },
};
