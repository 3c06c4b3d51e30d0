import { coefficientNames } from '../../src/coefficients/coefficientNames.ts';
import { weightsOf, type NamedWeights } from '../../src/coefficients/weights.ts';
import { visemeShapes } from '../../src/visemes/visemes.ts';
import { editGlb, type GlbJson } from './editGlb.ts';

/** What the presets of a VRM file do, in the coefficients of the head it is made from. */
const presets: Readonly<Record<string, NamedWeights>> = {
  aa: visemeShapes.aa,
  ih: visemeShapes.I,
  ou: visemeShapes.U,
  ee: visemeShapes.E,
  oh: visemeShapes.O,
  blink: { eyeBlink: 1 },
  blinkLeft: { eyeBlinkLeft: 1 },
  blinkRight: { eyeBlinkRight: 1 },
  happy: { mouthSmile: 0.8, cheekSquint: 0.5 },
  angry: { browDown: 1, mouthPress: 0.4 },
  sad: { browInnerUp: 0.9, mouthFrown: 0.7 },
  surprised: { browInnerUp: 0.8, browOuterUp: 0.8, eyeWide: 0.7 },
};
const bones = ['hips', 'spine', 'chest', 'neck', 'head'] as const;
const limbs = ['UpperLeg', 'LowerLeg', 'Foot', 'UpperArm', 'LowerArm', 'Hand'] as const;

interface Bind {
  readonly node: number;
  readonly index: number;
  readonly weight: number;
}

/**
 * A head as a VRM model. `perfect` gives it all of ARKit's shapes as expressions by name; `presets` only those every
 * model has, its morph targets under names that say nothing. Version 0 looks the other way, as such models do.
 */
export function asVrm(bytes: Uint8Array, kind: 'perfect' | 'presets', version: 0 | 1 = 1): Uint8Array<ArrayBuffer> {
  return editGlb(bytes, ({ json }) => {
    const named = bindsByName(json);
    const bindsOf = (shape: NamedWeights): Bind[] =>
      [...weightsOf(shape)].flatMap((weight, i) => (weight === 0 ? [] : (named.get(coefficientNames[i]!) ?? []).map((bind) => ({ ...bind, weight }))));
    const humanBones = addBones(json, version);
    const eye = (name: string) => json.nodes.findIndex((node) => node.name === name);
    humanBones['leftEye'] = eye('eyeLeft');
    humanBones['rightEye'] = eye('eyeRight');
    if (kind === 'presets') for (const mesh of json.meshes) mesh.extras?.targetNames?.forEach((_, i, names) => (names[i] = `shape ${i}`));
    const look = { inputMaxValue: 90, outputScale: 30 };
    if (version === 1) {
      const expression = (shape: NamedWeights) => ({ morphTargetBinds: bindsOf(shape) });
      json.extensionsUsed = [...(json.extensionsUsed ?? []), 'VRMC_vrm'];
      json.extensions = {
        VRMC_vrm: {
          specVersion: '1.0',
          meta: { name: 'test head', authors: ['test'], licenseUrl: 'https://vrm.dev/licenses/1.0/' },
          humanoid: { humanBones: Object.fromEntries(Object.entries(humanBones).map(([name, node]) => [name, { node }])) },
          lookAt: { type: 'bone', offsetFromHeadBone: [0, 0.05, 0.08], rangeMapHorizontalInner: look, rangeMapHorizontalOuter: look, rangeMapVerticalUp: look, rangeMapVerticalDown: look },
          expressions: {
            preset: Object.fromEntries(Object.entries(presets).map(([name, shape]) => [name, expression(shape)])),
            custom: kind === 'perfect' ? Object.fromEntries(coefficientNames.filter((name) => named.has(name)).map((name) => [name[0]!.toUpperCase() + name.slice(1), expression({ [name]: 1 })])) : {},
          },
        },
      };
      return;
    }
    const old: Readonly<Record<string, string>> = { aa: 'a', ih: 'i', ou: 'u', ee: 'e', oh: 'o', blink: 'blink', blinkLeft: 'blink_l', blinkRight: 'blink_r', happy: 'joy', angry: 'angry', sad: 'sorrow', surprised: '' };
    const degrees = { curve: [0, 0, 0, 1, 1, 1, 1, 0], xRange: 90, yRange: 30 };
    json.extensionsUsed = [...(json.extensionsUsed ?? []), 'VRM'];
    json.extensions = {
      VRM: {
        specVersion: '0.0',
        meta: { title: 'test head', author: 'test', licenseName: 'CC0' },
        humanoid: { humanBones: Object.entries(humanBones).map(([bone, node]) => ({ bone, node })) },
        firstPerson: { lookAtTypeName: 'Bone', lookAtHorizontalInner: degrees, lookAtHorizontalOuter: degrees, lookAtVerticalDown: degrees, lookAtVerticalUp: degrees },
        blendShapeMaster: {
          blendShapeGroups: Object.entries(presets).map(([name, shape]) => ({
            name: name === 'surprised' ? 'Surprised' : old[name],
            presetName: old[name] || 'unknown',
            binds: bindsOf(shape).map(({ node, index, weight }) => ({ mesh: json.nodes[node]!.mesh, index, weight: weight * 100 })),
          })),
        },
        materialProperties: [],
        secondaryAnimation: { boneGroups: [], colliderGroups: [] },
      },
    };
  });
}

function bindsByName(json: GlbJson): Map<string, Bind[]> {
  const binds = new Map<string, Bind[]>();
  json.nodes.forEach(({ mesh }, node) => {
    const names = mesh === undefined ? [] : (json.meshes[mesh]!.extras?.targetNames ?? []);
    names.forEach((name, index) => binds.set(name, [...(binds.get(name) ?? []), { node, index, weight: 1 }]));
  });
  return binds;
}

/** The bones a VRM model must have, the head's nodes under the bone of the head. */
function addBones(json: GlbJson, version: 0 | 1): Record<string, number> {
  const roots = [...json.scenes[0]!.nodes];
  const at: Record<string, number> = {};
  const add = (name: string, translation: number[], parent?: number) => {
    json.nodes.push({ name, translation, children: [] });
    at[name] = json.nodes.length - 1;
    if (parent !== undefined) json.nodes[parent]!.children!.push(at[name]);
    return at[name];
  };
  bones.forEach((name, i) => add(name, [0, i === 0 ? 0.9 : 0.13, 0], i === 0 ? undefined : at[bones[i - 1]!]));
  for (const side of [1, -1]) {
    const prefix = side === 1 ? 'left' : 'right';
    limbs.forEach((limb, i) => {
      const first = i % 3 === 0;
      const parent = first ? at[i < 3 ? 'hips' : 'chest']! : at[`${prefix}${limbs[i - 1]}`]!;
      add(`${prefix}${limb}`, i < 3 ? [first ? side * 0.09 : 0, first ? -0.05 : -0.42, 0] : [side * (first ? 0.14 : 0.25), first ? 0.06 : 0, 0], parent);
    });
  }
  json.nodes[at['head']!]!.children!.push(...roots);
  json.scenes[0]!.nodes = [at['hips']!];
  if (version === 0) {
    json.nodes.push({ name: 'turned', rotation: [0, 1, 0, 0], children: [at['hips']!] });
    json.scenes[0]!.nodes = [json.nodes.length - 1];
  }
  return at;
}
