import type * as Three from 'three';

type Object3D = Three.Object3D;

/** Prefixes that rigs put before the names of bones. */
const prefix = '(?:mixamorig\\d*|bip\\d*|ccbase|def|jbipc|jbipl|jbipr|jadjl|jadjr|bone)?';
const pattern = (middle: string) => new RegExp(`^${prefix}${middle}$`);
const leftEye = pattern('(?:left(?:eye|eyeball)|l(?:eye|eyeball)|(?:eye|eyeball|faceeye)(?:left|l))');
const rightEye = pattern('(?:right(?:eye|eyeball)|r(?:eye|eyeball)|(?:eye|eyeball|faceeye)(?:right|r))');
const skullName = pattern('head');
const neckName = pattern('neck(?:0?1)?');
const leftArm = pattern('(?:left(?:upper)?arm|l?upperarm(?:left|l)|lupperarm)');
const rightArm = pattern('(?:right(?:upper)?arm|r?upperarm(?:right|r)|rupperarm)');

const keyOf = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The nodes of a glTF scene that turn eyes, head and arms, by the names that rigs usually give them. */
export interface FoundNodes {
  readonly leftEye: Object3D | undefined;
  readonly rightEye: Object3D | undefined;
  readonly skull: Object3D | undefined;
  readonly neck: Object3D | undefined;
  readonly leftArm: Object3D | undefined;
  readonly rightArm: Object3D | undefined;
}

export function findNodes(scene: Object3D): FoundNodes {
  const find = (name: RegExp, fits: (node: Object3D) => boolean = () => true) => {
    let found: Object3D | undefined;
    scene.traverse((node) => {
      if (!found && name.test(keyOf(node.name)) && fits(node)) found = node;
    });
    return found;
  };
  // A mesh called "head" is the face itself; what turns it has something beneath it.
  const turnsSomething = (node: Object3D) => node.children.length > 0 || 'isBone' in node;
  return {
    leftEye: find(leftEye),
    rightEye: find(rightEye),
    skull: find(skullName, turnsSomething),
    neck: find(neckName, turnsSomething),
    leftArm: find(leftArm, turnsSomething),
    rightArm: find(rightArm, turnsSomething),
  };
}

/**
 * A node about whose origin an eye can turn. An eye that is a mesh modelled in place, far from its own origin, gets one
 * at its middle.
 */
export function eyePivot(three: typeof Three, node: Object3D): Object3D {
  const mesh = node as Three.Mesh;
  if (!mesh.isMesh || (node as Three.SkinnedMesh).isSkinnedMesh || !node.parent) return node;
  mesh.geometry.computeBoundingSphere();
  const { center, radius } = mesh.geometry.boundingSphere!;
  if (center.length() < radius * 0.3) return node;
  const pivot = new three.Group();
  pivot.name = `${node.name} pivot`;
  node.parent.add(pivot);
  pivot.position.copy(center.clone().applyMatrix4(node.matrix));
  pivot.updateMatrixWorld(true);
  pivot.attach(node);
  return pivot;
}
