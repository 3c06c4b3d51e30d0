import type * as Three from 'three';
import { coefficientCount, coefficientIndex, type CoefficientName } from '../coefficients/coefficientNames.ts';
import type { FaceFrame } from '../coefficients/FaceFrame.ts';
import { bendNeck, joint } from './bendNeck.ts';
import type { Head } from './Head.ts';
import { eachMesh, measureHead, type HeadMeasures } from './measureHead.ts';
import { planFace, type FacePlan } from './planFace.ts';

/** How far the camera stands from the eyes, in distances between the pupils: about 90 cm, as in a video call. */
export const cameraDistance = 14;
/** The neck's part of a turn of the head. */
const neckShare = 0.4;
/** How far a full breath lifts head and shoulders, in distances between the pupils. */
const breathLift = 0.035;
/** Seconds in which springs are moved on, at most; after a longer pause than the second they begin anew, from where the third has let them settle. */
const [springStep, longestGap, settling] = [1 / 60, 0.25, 0.5];
const rad = Math.PI / 180;

/** A joint, and how it stood before anything turned it. */
interface Joint {
  readonly node: Three.Object3D;
  readonly rest: Three.Quaternion;
}

/**
 * A head in a world whose unit is the distance between its pupils, its eyes' middle at the origin, the viewer along +z.
 * `show` puts it into a frame's pose; the same frame always gives the same pose, but for a
 * file's own springs, which swing by the time since the frame before.
 */
export class Figure {
  readonly root: Three.Group;
  readonly plan: FacePlan;
  readonly measures: HeadMeasures;
  readonly #three: typeof Three;
  readonly #head: Head;
  readonly #skull: Joint;
  readonly #neck: Joint | undefined;
  readonly #eyes: readonly (Joint & { readonly side: 'left' | 'right' })[];
  #at: number | undefined;
  readonly #looks = new Float32Array(coefficientCount);

  constructor(three: typeof Three, head: Head) {
    this.#three = three;
    this.#head = head;
    this.root = new three.Group();
    hangArms(three, head);
    head.scene.updateMatrixWorld(true);
    this.measures = measureHead(three, head);
    const { middle, distance, below } = this.measures;
    const bone = head.skull ?? (below > 2.2 * distance ? bendNeck(three, head, middle, distance) : undefined);
    // Moved out of its own place by a blink or a bow a mesh would be taken for out of sight.
    eachMesh(head.scene, (mesh) => (mesh.frustumCulled = false));
    const inUnits = new three.Group();
    inUnits.scale.setScalar(1 / distance);
    inUnits.position.copy(middle).divideScalar(-distance);
    inUnits.add(head.scene);
    const turning = new three.Group();
    turning.position.set(0, joint.y, joint.z);
    inUnits.position.sub(turning.position);
    this.root.add(turning.add(inUnits));
    this.root.updateMatrixWorld(true);
    // Without shoulders and without a bone the whole head turns, about the same point.
    const skull = bone ?? turning;
    this.#skull = this.#jointOf(skull);
    this.#neck = head.neck && head.skull ? this.#jointOf(head.neck) : undefined;
    this.#eyes = head.eyes.map(({ side, node }) => ({ ...this.#jointOf(node), side }));
    head.life?.enlarge(1 / distance);
    this.plan = planFace(new Set(head.controls.keys()));
  }

  /** Forgets the frames before: springs begin anew with the next one. */
  begin(): void {
    this.#at = undefined;
  }

  show({ at, weights, head, gaze, breath }: FaceFrame): void {
    const { Quaternion, Euler } = this.#three;
    this.root.position.set(head.x, head.y + (breath - 0.5) * breathLift, head.z);
    const turn = new Quaternion().setFromEuler(new Euler(-head.pitch * rad, head.yaw * rad, -head.roll * rad, 'YXZ'));
    if (this.#neck) this.#orient(this.#neck, new Quaternion().slerp(turn, neckShare));
    this.#orient(this.#skull, turn);
    const look = this.#lookIn(turn, gaze.yaw, gaze.pitch);
    for (const eye of this.#eyes) this.#orient(eye, turn.clone().multiply(this.#inSocket(eye.side, look)));
    const shown = this.#eyes.length === 2 ? weights : this.#withLooks(weights, look);
    for (const [name, value] of this.plan.values(shown)) this.#head.controls.get(name)!.set(value);
    this.#head.settle();
    this.#live(at);
  }

  #live(at: number): void {
    const passed = this.#at === undefined ? Infinity : (at - this.#at) / 1000;
    this.#at = at;
    const { life } = this.#head;
    if (!life || passed === 0) return;
    this.root.updateMatrixWorld(true);
    const anew = passed > longestGap || passed < 0;
    if (anew) life.reset();
    const time = anew ? settling : passed;
    const steps = Math.max(1, Math.round(time / springStep));
    for (let i = 0; i < steps; i += 1) life.pass(time / steps);
  }

  #jointOf(node: Three.Object3D): Joint {
    return { node, rest: node.getWorldQuaternion(new this.#three.Quaternion()) };
  }

  /** Turns a joint to where `turn` brings it from its rest, seen from the viewer. */
  #orient({ node, rest }: Joint, turn: Three.Quaternion): void {
    const above = node.parent ? node.parent.getWorldQuaternion(new this.#three.Quaternion()) : new this.#three.Quaternion();
    node.quaternion.copy(above.invert().multiply(turn).multiply(rest));
  }

  /** Where the eyes have to look, degrees within the head, so that a gaze of nothing meets the camera. */
  #lookIn(turn: Three.Quaternion, yaw: number, pitch: number): { yaw: number; pitch: number } {
    const { Vector3, Quaternion, Euler } = this.#three;
    const eyes = new Vector3(0, joint.y, joint.z).negate().applyQuaternion(turn).add(new Vector3(0, joint.y, joint.z)).add(this.root.position);
    const toCamera = new Vector3(0, 0, cameraDistance).sub(eyes).normalize();
    const aside = Math.atan2(toCamera.x, toCamera.z) + yaw * rad;
    const up = Math.asin(toCamera.y) + pitch * rad;
    const seen = new Vector3(0, 0, 1).applyQuaternion(new Quaternion().setFromEuler(new Euler(-up, aside, 0, 'YXZ'))).applyQuaternion(turn.clone().invert());
    return { yaw: Math.atan2(seen.x, seen.z) / rad, pitch: Math.asin(Math.max(-1, Math.min(1, seen.y))) / rad };
  }

  /** The turn of one eye, as far as its socket lets it. */
  #inSocket(side: 'left' | 'right', { yaw, pitch }: { yaw: number; pitch: number }): Three.Quaternion {
    const { inward, outward, up, down } = this.#head.limits;
    // The left eye is at the viewer's right: looking there it looks outward.
    const outwards = side === 'left' ? yaw > 0 : yaw < 0;
    const aside = Math.sign(yaw) * (outwards ? outward : inward)(Math.abs(yaw));
    const tall = Math.sign(pitch) * (pitch > 0 ? up : down)(Math.abs(pitch));
    return new this.#three.Quaternion().setFromEuler(new this.#three.Euler(-tall * rad, aside * rad, 0, 'YXZ'));
  }

  /** The same weights with the look in the coefficients for it, where no node turns the eyes: 1 is 30° aside, 25° up or down. */
  #withLooks(weights: Float32Array, { yaw, pitch }: { yaw: number; pitch: number }): Float32Array {
    this.#looks.set(weights);
    const raise = (name: CoefficientName, value: number) => {
      const index = coefficientIndex[name];
      this.#looks[index] = Math.max(this.#looks[index]!, Math.min(1, value));
    };
    const aside = Math.abs(yaw) / 30;
    raise(yaw > 0 ? 'eyeLookOutLeft' : 'eyeLookInLeft', aside);
    raise(yaw > 0 ? 'eyeLookInRight' : 'eyeLookOutRight', aside);
    const tall = Math.abs(pitch) / 25;
    raise(pitch > 0 ? 'eyeLookUpLeft' : 'eyeLookDownLeft', tall);
    raise(pitch > 0 ? 'eyeLookUpRight' : 'eyeLookDownRight', tall);
    return this.#looks;
  }
}

/** Lets arms that stand out, as models are made, hang at the sides. */
function hangArms(three: typeof Three, { scene, arms }: Head): void {
  scene.updateMatrixWorld(true);
  for (const { side, node, next } of arms) {
    const from = next.getWorldPosition(new three.Vector3()).sub(node.getWorldPosition(new three.Vector3())).normalize();
    const down = new three.Vector3(side === 'left' ? 0.22 : -0.22, -1, 0.04).normalize();
    if (from.angleTo(down) < 0.15) continue;
    const turn = new three.Quaternion().setFromUnitVectors(from, down);
    const rest = node.getWorldQuaternion(new three.Quaternion());
    const above = node.parent!.getWorldQuaternion(new three.Quaternion());
    node.quaternion.copy(above.invert().multiply(turn).multiply(rest));
    node.updateMatrixWorld(true);
  }
}
