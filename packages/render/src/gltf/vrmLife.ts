import type { Life } from './Head.ts';
import type { VrmModel } from './VrmModel.ts';

/** What a VRM file moves and keeps up by itself; nothing where it has neither springs nor materials of its own kind. */
export function vrmLife({ springBoneManager: springs, materials = [] }: VrmModel): Life | undefined {
  const toons = materials.filter((material) => material.update !== undefined);
  if (!springs?.joints.size && toons.length === 0) return undefined;
  // three-vrm measures forces, hit radii and outlines in the world's unit, which files mean to be metres.
  const enlarge = (factor: number): void => {
    for (const { settings } of springs?.joints ?? []) {
      settings.stiffness *= factor;
      settings.gravityPower *= factor;
      settings.hitRadius *= factor;
    }
    for (const { shape } of springs?.colliders ?? []) if (shape.radius !== undefined) shape.radius *= factor;
    for (const toon of toons) if (toon.outlineWidthMode === 'worldCoordinates') toon.outlineWidthFactor! *= factor;
  };
  return {
    enlarge,
    reset: () => springs?.reset(),
    pass(seconds) {
      springs?.update(seconds);
      for (const toon of toons) toon.update!(seconds);
    },
  };
}
