import type { Group, Object3D } from 'three';

/** What is used of a model that three-vrm has read; its own declarations cannot be resolved as Node resolves modules. */
export interface VrmModel {
  readonly scene: Group;
  readonly meta: { readonly metaVersion: '0' | '1' };
  readonly humanoid: { getRawBoneNode(name: string): Object3D | null };
  readonly expressionManager?: { readonly expressions: readonly VrmExpression[]; update(): void };
  readonly springBoneManager?: {
    readonly joints: ReadonlySet<{ readonly settings: { stiffness: number; gravityPower: number; hitRadius: number } }>;
    readonly colliders: readonly { readonly shape: { radius?: number } }[];
    reset(): void;
    update(seconds: number): void;
  };
  /** MToon's have an `update` that passes on what was set on them. */
  readonly materials?: readonly { update?(seconds: number): void; readonly outlineWidthMode?: string; outlineWidthFactor?: number }[];
  readonly lookAt?: { readonly applier: Partial<VrmLookByBones> };
}

export interface VrmExpression {
  readonly expressionName: string;
  readonly binds: readonly unknown[];
  weight: number;
  overrideMouth: 'none' | 'block' | 'blend';
  overrideBlink: 'none' | 'block' | 'blend';
}

/** How a model's eyes turn where bones turn them: the farthest degrees of each direction. */
export interface VrmLookByBones {
  readonly rangeMapHorizontalInner: { readonly outputScale: number };
  readonly rangeMapHorizontalOuter: { readonly outputScale: number };
  readonly rangeMapVerticalUp: { readonly outputScale: number };
  readonly rangeMapVerticalDown: { readonly outputScale: number };
}
