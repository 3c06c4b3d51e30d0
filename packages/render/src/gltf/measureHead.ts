import type * as Three from 'three';
import type { Head } from './Head.ts';

/** Where a head is in its own file's units. */
export interface HeadMeasures {
  /** Between the eyes. */
  readonly middle: Three.Vector3;
  /** Between the pupils. */
  readonly distance: number;
  /** From the eyes up to the crown, hair included, and down to where the model ends. */
  readonly above: number;
  readonly below: number;
  /** Half the width of the model where the picture ends below, 3.4 eye distances under the eyes; 0 where it ends above. */
  readonly shoulders: number;
}

/** How far below the eyes the picture ends, in distances between the pupils. */
const pictureEnd = 3.4;

/** Measures a head at rest. The scene's world matrices must be up to date. */
export function measureHead(three: typeof Three, { scene, eyes }: Pick<Head, 'scene' | 'eyes'>): HeadMeasures {
  const box = restBox(three, scene);
  const points = eyes.length === 2 ? eyes.map(({ node }) => node.getWorldPosition(new three.Vector3())) : lidMiddles(three, scene);
  const [left, right] = points;
  // No eyes to be found: the proportions of a head that fills the box (facts of ICT's generic head).
  const width = box.max.x - box.min.x;
  const middle = left && right ? left.clone().add(right).multiplyScalar(0.5) : new three.Vector3((box.min.x + box.max.x) / 2, box.max.y - (1.85 / 2.4) * width, box.max.z);
  const distance = (left && right ? left.distanceTo(right) : width / 2.4) || 1;
  const edge = middle.y - pictureEnd * distance;
  return { middle, distance, above: box.max.y - middle.y, below: middle.y - box.min.y, shoulders: halfWidthAt(three, scene, edge, distance * 0.4, middle.x) };
}

/** The middle of what each eye's blink moves, left and right; nothing where no morph blinks. */
function lidMiddles(three: typeof Three, scene: Three.Object3D): Three.Vector3[] {
  const sums = { left: new three.Vector4(), right: new three.Vector4() };
  const moved = new three.Vector3();
  const place = new three.Vector3();
  eachMesh(scene, (mesh) => {
    const targets = mesh.geometry.morphAttributes['position'] ?? [];
    for (const [name, index] of Object.entries(mesh.morphTargetDictionary ?? {})) {
      const side = /blink.*(left|_l|l)$/i.test(name) ? 'left' : /blink.*(right|_r|r)$/i.test(name) ? 'right' : undefined;
      const target = targets[index];
      if (!side || !target) continue;
      for (let i = 0; i < target.count; i += 1) {
        const size = moved.fromBufferAttribute(target, i).length();
        if (size === 0) continue;
        place.fromBufferAttribute(mesh.geometry.getAttribute('position'), i).applyMatrix4(mesh.matrixWorld).multiplyScalar(size);
        sums[side].add(new three.Vector4(place.x, place.y, place.z, size));
      }
    }
  });
  return [sums.left, sums.right].flatMap(({ x, y, z, w }) => (w > 0 ? [new three.Vector3(x / w, y / w, z / w)] : []));
}

function halfWidthAt(three: typeof Three, scene: Three.Object3D, height: number, reach: number, middle: number): number {
  let half = 0;
  const place = new three.Vector3();
  eachMesh(scene, (mesh) => {
    const positions = mesh.geometry.getAttribute('position');
    for (let i = 0; i < positions.count; i += 1) {
      place.fromBufferAttribute(positions, i).applyMatrix4(mesh.matrixWorld);
      if (Math.abs(place.y - height) < reach) half = Math.max(half, Math.abs(place.x - middle));
    }
  });
  return half;
}

/** The box about meshes at rest; three's own counts in all their morph targets. */
export function restBox(three: typeof Three, ...roots: readonly Three.Object3D[]): Three.Box3 {
  const box = new three.Box3();
  const place = new three.Vector3();
  for (const root of roots) {
    eachMesh(root, (mesh) => {
      const positions = mesh.geometry.getAttribute('position');
      for (let i = 0; i < positions.count; i += 1) box.expandByPoint(place.fromBufferAttribute(positions, i).applyMatrix4(mesh.matrixWorld));
    });
  }
  return box;
}

/** Every mesh beneath a node. */
export function eachMesh(scene: Three.Object3D, use: (mesh: Three.Mesh) => void): void {
  scene.traverse((node) => {
    if ((node as Three.Mesh).isMesh) use(node as Three.Mesh);
  });
}
