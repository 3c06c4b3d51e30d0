import type { PublicPersona } from '@parley/engine';
import type { Rig } from '@parley/render';

/** Makes the rig that shows a persona on a canvas, in a 2D context; `openGltfRig` of `@parley/render/gltf` is one. */
export type MakeRig = (canvas: HTMLCanvasElement, persona: PublicPersona) => Rig | Promise<Rig>;

/** Shows one rig until another is there, on the same canvas; where the other fails, the first stays. */
export function openRigOver(first: Rig, open: () => Rig | Promise<Rig>): Rig {
  let shown = first;
  let size: Parameters<Rig['resize']> | undefined;
  let disposed = false;

  const begin = async (): Promise<void> => {
    const opened = await open();
    if (disposed) return opened.dispose();
    if (size) opened.resize(...size);
    shown = opened;
    first.dispose();
  };
  begin().catch((error: unknown) => console.error(error));

  return {
    get declared() {
      return shown.declared;
    },
    draw: (frame) => shown.draw(frame),
    resize(...given) {
      size = given;
      shown.resize(...given);
    },
    dispose() {
      disposed = true;
      shown.dispose();
    },
  };
}
