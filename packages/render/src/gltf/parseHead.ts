import type * as Three from 'three';
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js';
import { controlOfExpression, controlOfMorph, type ControlName } from './controlNames.ts';
import { eyePivot, findNodes } from './findNodes.ts';
import type { Control, EyeLimits, Head } from './Head.ts';
import { loadThreeVrm, type ThreeParts } from './loadThree.ts';
import type { HeadFile } from './readHeadFile.ts';
import { vrmLife } from './vrmLife.ts';
import type { VrmLookByBones, VrmModel } from './VrmModel.ts';

/** How far human eyes turn before the head must, degrees. */
const human: EyeLimits = {
  inward: (degrees) => Math.min(34, degrees),
  outward: (degrees) => Math.min(34, degrees),
  up: (degrees) => Math.min(24, degrees),
  down: (degrees) => Math.min(28, degrees),
};

/** Parses a file into a head. @throws Error that says cause and cure where it has no face that moves */
export async function parseHead({ three, GLTFLoader }: ThreeParts, file: HeadFile): Promise<Head> {
  const loader = new GLTFLoader();
  if (file.isVrm) {
    const { VRMLoaderPlugin } = await loadThreeVrm();
    loader.register((parser) => new VRMLoaderPlugin(parser));
  }
  const gltf: GLTF = await loader.parseAsync(file.bytes, file.folder).catch((cause: unknown) => {
    throw new Error('The head could not be read. Open it in a glTF validator; export it again as glTF 2.0 with its morph targets.', { cause });
  });
  const vrm = gltf.userData['vrm'] as VrmModel | undefined;
  const head = vrm ? vrmHead(three, vrm) : gltfHead(three, gltf.scene);
  if (head.controls.size === 0) {
    throw new Error(
      'The head has no morph target named as ARKit names it (jawOpen, eyeBlinkLeft …) and no VRM expression, so its face cannot move. Export it with shape keys under those names.',
    );
  }
  return head;
}

function gltfHead(three: typeof Three, scene: Three.Object3D): Head {
  const nodes = findNodes(scene);
  scene.updateMatrixWorld(true);
  const eyes = [
    ...(nodes.leftEye ? [{ side: 'left' as const, node: eyePivot(three, nodes.leftEye) }] : []),
    ...(nodes.rightEye ? [{ side: 'right' as const, node: eyePivot(three, nodes.rightEye) }] : []),
  ];
  return {
    kind: 'gltf',
    scene,
    controls: morphControls(scene, eyes.length === 2),
    eyes,
    limits: human,
    skull: nodes.skull,
    neck: nodes.neck,
    arms: armsOf(nodes.leftArm, nodes.leftArm?.children[0], nodes.rightArm, nodes.rightArm?.children[0]),
    settle: () => {},
  };
}

function vrmHead(three: typeof Three, vrm: VrmModel): Head {
  // Models of VRM 0.x look the other way.
  if (vrm.meta.metaVersion === '0') vrm.scene.rotation.y = Math.PI;
  const bone = (name: string) => vrm.humanoid.getRawBoneNode(name) ?? undefined;
  const leftEye = bone('leftEye');
  const rightEye = bone('rightEye');
  const applier = vrm.lookAt?.applier;
  const byBones = applier?.rangeMapHorizontalInner !== undefined && leftEye !== undefined && rightEye !== undefined;
  const manager = vrm.expressionManager;
  // Morphs under ARKit's names serve where no expression offers them. The expressions' update sets to nothing every morph
  // that any of them binds, so these are set after it.
  const later = new Map<Control, number>();
  const controls = new Map<ControlName, Control>(
    [...morphControls(vrm.scene, byBones)].map(([name, control]) => [name, { set: (value) => void later.set(control, value) }]),
  );
  for (const expression of manager?.expressions ?? []) {
    const name = controlOfExpression(expression.expressionName);
    // An expression that binds nothing is there for the form's sake.
    if (!name || expression.binds.length === 0 || (byBones && name.startsWith('look'))) continue;
    // A smile must neither silence the lips nor keep the eyes from blinking.
    expression.overrideMouth = 'none';
    if (expression.overrideBlink === 'block') expression.overrideBlink = 'blend';
    controls.set(name, { set: (value) => void (expression.weight = value) });
  }
  vrm.scene.updateMatrixWorld(true);
  return {
    kind: 'vrm',
    scene: vrm.scene,
    controls,
    eyes: byBones ? [{ side: 'left', node: eyePivot(three, leftEye) }, { side: 'right', node: eyePivot(three, rightEye) }] : [],
    limits: byBones ? limitsOf(applier as VrmLookByBones) : human,
    skull: bone('head'),
    neck: bone('neck'),
    arms: armsOf(bone('leftUpperArm'), bone('leftLowerArm'), bone('rightUpperArm'), bone('rightLowerArm')),
    settle() {
      manager?.update();
      for (const [control, value] of later) control.set(value);
    },
    life: vrmLife(vrm),
  };
}

/**
 * How far the eyes of a VRM model turn. Its own map, from 90° of target to a few of eye, is made for things in a room;
 * in a talk the farthest turn it allows is reached at 30°, so that a glance aside is seen as one.
 */
function limitsOf({ rangeMapHorizontalInner, rangeMapHorizontalOuter, rangeMapVerticalUp, rangeMapVerticalDown }: VrmLookByBones): EyeLimits {
  const within = ({ outputScale }: { readonly outputScale: number }) => (degrees: number) => Math.min(outputScale, degrees * Math.min(1, outputScale / 30));
  return { inward: within(rangeMapHorizontalInner), outward: within(rangeMapHorizontalOuter), up: within(rangeMapVerticalUp), down: within(rangeMapVerticalDown) };
}

/** The morph targets of all meshes under the names of coefficients. */
function morphControls(scene: Three.Object3D, eyesTurn: boolean): Map<ControlName, Control> {
  const targets = new Map<ControlName, { readonly influences: number[]; readonly index: number }[]>();
  scene.traverse((node) => {
    const { morphTargetDictionary, morphTargetInfluences } = node as Three.Mesh;
    if (!morphTargetDictionary || !morphTargetInfluences) return;
    // Eyes that turn by their nodes must not be turned a second time by their own morphs.
    const isEye = /eye(?!.*(lash|brow|lid|occlu))/i.test(node.name) && !/face|head|body/i.test(node.name);
    for (const [name, index] of Object.entries(morphTargetDictionary)) {
      const control = controlOfMorph(name);
      if (!control || (eyesTurn && isEye && control.startsWith('eyeLook'))) continue;
      const found = targets.get(control) ?? [];
      found.push({ influences: morphTargetInfluences, index });
      targets.set(control, found);
    }
  });
  return new Map(
    [...targets].map(([name, places]) => [
      name,
      {
        set: (value) => {
          for (const { influences, index } of places) influences[index] = value;
        },
      },
    ]),
  );
}

function armsOf(left: Three.Object3D | undefined, leftNext: Three.Object3D | undefined, right: Three.Object3D | undefined, rightNext: Three.Object3D | undefined): Head['arms'] {
  return [
    ...(left && leftNext ? [{ side: 'left' as const, node: left, next: leftNext }] : []),
    ...(right && rightNext ? [{ side: 'right' as const, node: right, next: rightNext }] : []),
  ];
}
