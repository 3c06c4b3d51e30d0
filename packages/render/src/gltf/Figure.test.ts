import * as three from 'three';
import { describe, expect, it } from 'vitest';
import { restingFrame, type FaceFrame } from '../coefficients/FaceFrame.ts';
import { cameraDistance, Figure } from './Figure.ts';
import type { Head } from './Head.ts';

/** A head of bones as many files have them: metres, the bones turned every way, the eyes 6 cm apart. */
function boneHead(): Head & { readonly values: Map<string, number> } {
  const scene = new three.Group();
  const neck = new three.Bone();
  const skull = new three.Bone();
  neck.position.set(0, 1.5, 0);
  neck.rotation.x = 0.4;
  skull.position.set(0, 0.08, 0);
  skull.rotation.z = -0.7;
  scene.add(neck.add(skull));
  scene.updateMatrixWorld(true);
  const eyes = (['left', 'right'] as const).map((side) => {
    const node = new three.Bone();
    skull.attach(node);
    node.position.copy(skull.worldToLocal(new three.Vector3(side === 'left' ? 0.03 : -0.03, 1.65, 0.09)));
    return { side, node };
  });
  const arm = new three.Bone();
  const hand = new three.Bone();
  arm.position.set(0.15, 1.4, 0);
  hand.position.set(0.25, 0, 0);
  scene.add(arm.add(hand));
  // Something with an extent: a box about the head.
  const body = new three.Mesh(new three.BoxGeometry(0.2, 0.4, 0.2));
  body.position.set(0, 1.6, 0);
  scene.add(body);
  const values = new Map<string, number>();
  const limit = (degrees: number) => Math.min(30, degrees);
  return {
    kind: 'gltf',
    scene,
    values,
    controls: new Map([['jawOpen', { set: (value) => void values.set('jawOpen', value) }]]),
    eyes,
    limits: { inward: limit, outward: limit, up: limit, down: limit },
    skull,
    neck,
    arms: [{ side: 'left', node: arm, next: hand }],
    settle: () => {},
  };
}

/** How a node has turned since a frame of rest: where its then-forward points now. */
function turned(head: Head, node: three.Object3D, change: (frame: FaceFrame) => void): three.Vector3 {
  const figure = new Figure(three, head);
  figure.show(restingFrame());
  const rest = node.getWorldQuaternion(new three.Quaternion());
  const frame = restingFrame();
  change(frame);
  figure.show(frame);
  figure.root.updateMatrixWorld(true);
  return new three.Vector3(0, 0, 1).applyQuaternion(node.getWorldQuaternion(new three.Quaternion()).multiply(rest.invert()));
}

const degrees = (radians: number) => (radians * 180) / Math.PI;

describe('Figure', () => {
  it('puts the eyes about the origin, a unit apart', () => {
    const head = boneHead();
    const figure = new Figure(three, head);
    figure.show(restingFrame());
    figure.root.updateMatrixWorld(true);
    const [left, right] = head.eyes.map(({ node }) => node.getWorldPosition(new three.Vector3()));
    expect(left!.toArray()).toEqual([expect.closeTo(0.5, 4), expect.closeTo(0, 4), expect.closeTo(0, 4)]);
    expect(right!.x).toBeCloseTo(-0.5, 4);
  });

  it('turns the nose to the right and lifts the chin, through bones that stand any way', () => {
    const head = boneHead();
    const yaw = turned(head, head.skull!, (frame) => (frame.head.yaw = 20));
    expect(degrees(Math.atan2(yaw.x, yaw.z))).toBeCloseTo(20, 1);
    const nodding = boneHead();
    const pitch = turned(nodding, nodding.skull!, (frame) => (frame.head.pitch = 12));
    expect(degrees(Math.asin(pitch.y))).toBeCloseTo(12, 1);
    const necking = boneHead();
    const neck = turned(necking, necking.neck!, (frame) => (frame.head.yaw = 20));
    expect(degrees(Math.atan2(neck.x, neck.z))).toBeCloseTo(8, 0);
  });

  it('looks where the gaze says, both eyes, and no further than the sockets let them', () => {
    const aside = boneHead();
    const look = turned(aside, aside.eyes[0]!.node, (frame) => Object.assign(frame.gaze, { yaw: 15, pitch: 6 }));
    expect(degrees(Math.atan2(look.x, look.z))).toBeCloseTo(15, 0);
    expect(degrees(Math.asin(look.y))).toBeCloseTo(6, 0);
    const far = boneHead();
    const most = turned(far, far.eyes[1]!.node, (frame) => (frame.gaze.yaw = 60));
    expect(degrees(Math.atan2(most.x, most.z))).toBeCloseTo(30, 0);
  });

  it('meets the viewer with a gaze of nothing, however the head is held', () => {
    const head = boneHead();
    const figure = new Figure(three, head);
    figure.show(restingFrame());
    const { node } = head.eyes[0]!;
    const forward = new three.Vector3(0, 0, 1).applyQuaternion(node.getWorldQuaternion(new three.Quaternion()).invert());
    figure.show({ ...restingFrame(), head: { yaw: 14, pitch: -6, roll: 5, x: 0.3, y: -0.1, z: 0.2 } });
    figure.root.updateMatrixWorld(true);
    const seen = forward.clone().applyQuaternion(node.getWorldQuaternion(new three.Quaternion()));
    const eyes = head.eyes.map((eye) => eye.node.getWorldPosition(new three.Vector3()));
    const toCamera = new three.Vector3(0, 0, cameraDistance).sub(eyes[0]!.add(eyes[1]!).multiplyScalar(0.5)).normalize();
    expect(degrees(seen.angleTo(toCamera))).toBeLessThan(1.2);
  });

  it('lets the arms hang', () => {
    const head = boneHead();
    expect(new Figure(three, head).plan.declared).toContain('jawOpen');
    const { node, next } = head.arms[0]!;
    const arm = next.getWorldPosition(new three.Vector3()).sub(node.getWorldPosition(new three.Vector3())).normalize();
    expect(arm.y).toBeLessThan(-0.9);
    expect(arm.x).toBeGreaterThan(0);
  });

  it('poses by the frame alone', () => {
    const head = boneHead();
    const figure = new Figure(three, head);
    const pose = () => {
      figure.root.updateMatrixWorld(true);
      return [head.skull!, ...head.eyes.map(({ node }) => node)].flatMap((node) => node.matrixWorld.elements);
    };
    const frame = { ...restingFrame(), head: { ...restingFrame().head, yaw: 9, x: 0.1 } };
    figure.show(frame);
    const first = pose();
    figure.show({ ...frame, head: { ...frame.head, yaw: -20, roll: 8 }, gaze: { yaw: 20, pitch: 5 } });
    figure.show(frame);
    pose().forEach((value, i) => expect(value).toBeCloseTo(first[i]!, 5));
  });
});
