import type { Object3D } from 'three';
import type { ControlName } from './controlNames.ts';

/** Something in a file that moves part of the face. */
export interface Control {
  /** 0 to 1. */
  set(value: number): void;
}

/** How far an eye turns in its socket for a wanted angle, degrees in and out. */
export interface EyeLimits {
  readonly inward: (degrees: number) => number;
  readonly outward: (degrees: number) => number;
  readonly up: (degrees: number) => number;
  readonly down: (degrees: number) => number;
}

/** What of a file moves by itself as time passes. */
export interface Life {
  /** Told once that the world's unit is so many times smaller than the file's. */
  enlarge(factor: number): void;
  /** Everything hangs as the file has it, about the pose of the moment. */
  reset(): void;
  /** Time goes on by so many seconds, at most a 60th. */
  pass(seconds: number): void;
}

/** A parsed head, whatever file it came from. Its scene looks along +z and has its own left at +x. */
export interface Head {
  readonly kind: 'gltf' | 'vrm';
  readonly scene: Object3D;
  readonly controls: ReadonlyMap<ControlName, Control>;
  /** Bones or nodes about whose origins the eyes turn; none where morphs turn them, or nothing. */
  readonly eyes: readonly { readonly side: 'left' | 'right'; readonly node: Object3D }[];
  readonly limits: EyeLimits;
  readonly skull: Object3D | undefined;
  readonly neck: Object3D | undefined;
  /** Upper arms, each with what follows it, to be hung down. */
  readonly arms: readonly { readonly side: 'left' | 'right'; readonly node: Object3D; readonly next: Object3D }[];
  /** Called when all controls are set. */
  readonly settle: () => void;
  /** Springs, and materials that are kept up. */
  readonly life?: Life | undefined;
}
