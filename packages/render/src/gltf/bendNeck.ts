import type * as Three from 'three';
import type { Head } from './Head.ts';
import { eachMesh, restBox } from './measureHead.ts';

/** Heights about the eyes, in distances between the pupils: below the lower nothing turns, above the upper everything. */
const bend = { from: -2.75, to: -1.8 } as const;
/** Half the width of a neck and where shoulders begin; what lies further out stays. */
const slope = { neck: 0.9, shoulder: 1.5 } as const;
/** Where the head nods: between the ears' roots, behind and below the eyes. */
export const joint = { y: -1.1, z: -1.15 } as const;

/**
 * A bone for the head of a model that has none and reaches down to its shoulders: what is high turns with it, the neck
 * in part. Eyes, teeth and whatever else lies wholly above the neck hang on the bone.
 */
export function bendNeck(three: typeof Three, { scene, eyes }: Pick<Head, 'scene' | 'eyes'>, middle: Three.Vector3, distance: number): Three.Bone {
  const body = new three.Bone();
  const skull = new three.Bone();
  skull.name = 'head';
  scene.add(body.add(skull));
  body.position.copy(scene.worldToLocal(middle.clone()));
  skull.position.copy(scene.worldToLocal(new three.Vector3(0, joint.y, joint.z).multiplyScalar(distance).add(middle))).sub(body.position);
  scene.updateMatrixWorld(true);
  const skeleton = new three.Skeleton([body, skull]);
  const meshes: Three.Mesh[] = [];
  eachMesh(scene, (mesh) => meshes.push(mesh));
  const eyeNodes = new Set<Three.Object3D>(eyes.map(({ node }) => node));
  for (const node of eyeNodes) skull.attach(node);
  for (const mesh of meshes) {
    if (isWithin(mesh, skull)) continue;
    if (restBox(three, mesh).min.y > middle.y + bend.to * distance) skull.attach(mesh);
    else skin(three, mesh, skeleton, middle, distance);
  }
  return skull;
}

function isWithin(node: Three.Object3D, ancestor: Three.Object3D): boolean {
  for (let each = node.parent; each; each = each.parent) if (each === ancestor) return true;
  return false;
}

function skin(three: typeof Three, mesh: Three.Mesh, skeleton: Three.Skeleton, middle: Three.Vector3, distance: number): void {
  const positions = mesh.geometry.getAttribute('position');
  const indices = new Uint16Array(positions.count * 4);
  const weights = new Float32Array(positions.count * 4);
  const place = new three.Vector3();
  for (let i = 0; i < positions.count; i += 1) {
    place.fromBufferAttribute(positions, i).applyMatrix4(mesh.matrixWorld);
    const { smoothstep } = three.MathUtils;
    const height = (place.y - middle.y) / distance;
    const aside = height < bend.to ? smoothstep(Math.abs(place.x - middle.x) / distance, slope.neck, slope.shoulder) : 0;
    const share = smoothstep(height, bend.from, bend.to) * (1 - aside);
    indices[4 * i + 1] = 1;
    weights[4 * i] = 1 - share;
    weights[4 * i + 1] = share;
  }
  mesh.geometry.setAttribute('skinIndex', new three.Uint16BufferAttribute(indices, 4));
  mesh.geometry.setAttribute('skinWeight', new three.Float32BufferAttribute(weights, 4));
  const skinned = new three.SkinnedMesh(mesh.geometry, mesh.material);
  skinned.name = mesh.name;
  skinned.morphTargetDictionary = mesh.morphTargetDictionary;
  skinned.morphTargetInfluences = mesh.morphTargetInfluences;
  mesh.matrix.decompose(skinned.position, skinned.quaternion, skinned.scale);
  if (mesh.children.length > 0) skinned.add(...mesh.children);
  mesh.parent!.add(skinned);
  mesh.removeFromParent();
  skinned.updateMatrixWorld(true);
  skinned.bind(skeleton, skinned.matrixWorld);
}
