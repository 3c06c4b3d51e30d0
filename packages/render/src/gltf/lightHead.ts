import type * as Three from 'three';
import { eachMesh, restBox } from './measureHead.ts';

/** Intensities that leave skin of any tone its own colour under the tone mapping below. */
const lights = { key: 2.2, fill: 0.5, rim: 1.3, room: 1.2, shadow: 0.6 } as const;
/** How much of the light reaches what lies behind the lips: at the front teeth, and so far behind them in distances between the pupils. */
const inMouth = { front: 0.8, back: 0.04, depth: 0.4 } as const;

/**
 * Lights a head as a portrait is lit, in the world of a `Figure`: a soft warm key from above and the viewer's left, a
 * cool fill from the right, a rim from behind, and what the room throws back about all. No environment map: its shaders
 * take many seconds where there is no graphics card, and skin shows nothing of it.
 */
export function lightHead(three: typeof Three, scene: Three.Scene): void {
  const room = new three.HemisphereLight('#fff8f0', '#a58f84', lights.room);
  const key = new three.DirectionalLight('#fff1e2', lights.key);
  key.position.set(-6.5, 6, 8);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.radius = 6;
  key.shadow.intensity = lights.shadow;
  key.shadow.bias = -0.0006;
  key.shadow.normalBias = 0.035;
  Object.assign(key.shadow.camera, { left: -3.6, right: 3.6, top: 3, bottom: -5, near: 2, far: 22 });
  const fill = new three.DirectionalLight('#dfe8ff', lights.fill);
  fill.position.set(7, 0.5, 7);
  const rim = new three.DirectionalLight('#ffffff', lights.rim);
  rim.position.set(5, 5, -7);
  scene.add(room, key, fill, rim);
}

const inMouthName = /tooth|teeth|tongue|gum|mouth(?!.*lip)/i;

/** Readies a file's materials for that light; the world matrices must be up to date. */
export function tuneMaterials(three: typeof Three, head: Three.Object3D): void {
  eachMesh(head, (mesh) => {
    mesh.castShadow = true;
    mesh.receiveShadow = true;
    if (inMouthName.test(mesh.name)) darkenInwards(three, mesh);
    for (const material of [mesh.material].flat()) {
      if (!(material instanceof three.MeshStandardMaterial)) continue;
      // An eye without a glint is not alive.
      if (/sclera|cornea|eyeball|iris|pupil/i.test(`${mesh.name} ${material.name}`)) material.roughness = Math.min(material.roughness, 0.18);
    }
  });
}

/** Little light comes round the lips, but a file seldom says so: what is deeper in the mouth is darker. */
function darkenInwards(three: typeof Three, mesh: Three.Mesh): void {
  const { geometry } = mesh;
  const positions = geometry.getAttribute('position');
  const given = geometry.getAttribute('color');
  const colours = new Float32Array(positions.count * 3);
  const place = new three.Vector3();
  const depths = Array.from({ length: positions.count }, (_, i) => place.fromBufferAttribute(positions, i).applyMatrix4(mesh.matrixWorld).z);
  const front = restBox(three, ...(mesh.parent?.children ?? [mesh]).filter(({ name }) => inMouthName.test(name))).max.z;
  depths.forEach((z, i) => {
    const share = Math.min(1, Math.max(0, (front - z) / inMouth.depth));
    const light = inMouth.front + (inMouth.back - inMouth.front) * share;
    for (let k = 0; k < 3; k += 1) colours[3 * i + k] = light * (given ? given.getComponent(i, k) : 1);
  });
  geometry.setAttribute('color', new three.Float32BufferAttribute(colours, 3));
  for (const material of [mesh.material].flat()) (material as Three.MeshStandardMaterial).vertexColors = true;
}
