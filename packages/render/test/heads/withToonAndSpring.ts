import { editGlb } from './editGlb.ts';

/** Where a braid hangs from the head, metres from its bone, and how long and wide it is. */
const braid = { at: [0.1, 0.02, 0.06], long: 0.16, wide: 0.018 } as const;

/** Colours of what a VRM file paints with MToon, which shows no colours of vertices. */
export const toonColours = { skin: [0.25, 0.6, 0.3], braid: [0.75, 0.1, 0.5] } as const;

/** A VRM 1.0 model with all its materials MToon, all but one outlined, and a braid that hangs from the head on a spring. */
export function withToonAndSpring(vrm: Uint8Array): Uint8Array<ArrayBuffer> {
  return editGlb(vrm, ({ json, add }) => {
    const head = json.nodes.findIndex(({ name }) => name === 'head');
    const { long, wide } = braid;
    const [a, b, c, d] = [[-wide, 0, 0], [wide, 0, 0], [wide, -long, 0], [-wide, -long, 0]] as const;
    const positions = new Float32Array([...a, ...d, ...b, ...b, ...d, ...c]);
    const normals = new Float32Array(Array.from({ length: 6 }, () => [0, 0, 1]).flat());
    json.materials.push({ name: 'braid', doubleSided: true, pbrMetallicRoughness: { baseColorFactor: [...toonColours.braid, 1] } });
    json.meshes.push({ name: 'braid', primitives: [{ attributes: { POSITION: add(positions), NORMAL: add(normals) }, material: json.materials.length - 1 }] });
    json.nodes.push({ name: 'braidTip', translation: [0, -long, 0] });
    json.nodes.push({ name: 'braid', mesh: json.meshes.length - 1, translation: [...braid.at], children: [json.nodes.length - 1] });
    const bone = json.nodes.length - 1;
    json.nodes[head]!.children!.push(bone);
    for (const material of json.materials) {
      material.pbrMetallicRoughness = { baseColorFactor: material.name === 'face' ? [...toonColours.skin, 1] : [0.8, 0.8, 0.8, 1], ...(material.name === 'braid' && material.pbrMetallicRoughness) };
      const [red, green, blue] = material.pbrMetallicRoughness.baseColorFactor!.map((part) => part * 0.6);
      // three-vrm counts the vertices of a mesh without indices wrong where it has an outline.
      const outlineWidthMode = material.name === 'braid' ? 'none' : 'worldCoordinates';
      material.extensions = {
        VRMC_materials_mtoon: { specVersion: '1.0', shadeColorFactor: [red, green, blue], shadingToonyFactor: 0.9, outlineWidthMode, outlineWidthFactor: 0.0006, outlineColorFactor: [0.1, 0.05, 0.05] },
      };
    }
    json.extensionsUsed!.push('VRMC_materials_mtoon', 'VRMC_springBone');
    json.extensions!['VRMC_springBone'] = {
      specVersion: '1.0',
      colliders: [{ node: head, shape: { sphere: { offset: [0, 0.05, 0], radius: 0.05 } } }],
      colliderGroups: [{ name: 'head', colliders: [0] }],
      springs: [{ name: 'braid', colliderGroups: [0], joints: [{ node: bone, hitRadius: 0.01, stiffness: 0.6, gravityPower: 0.3, gravityDir: [0, -1, 0], dragForce: 0.3 }, { node: bone - 1 }] }],
    };
  });
}
