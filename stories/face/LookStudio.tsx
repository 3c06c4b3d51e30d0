import type { Expression } from '@parley/engine';
import { generateLook, type AttireStyle, type BeardStyle, type GlassesShape, type HairStyle, type HairTexture, type Look, type LookConstraints, type RoomKind } from '@parley/render/portrait';
import { useMemo } from 'react';
import { frameAfter } from './frameAfter.ts';
import { Portrait } from './Portrait.tsx';

/** The parameter set as controls; what is left alone stays as the seed made it. */
export interface LookStudioProps {
  readonly seed: number;
  /** What the seed may make. @defaultValue anything */
  readonly presents?: LookConstraints['presents'];
  readonly lightest?: number;
  readonly darkest?: number;
  readonly youngest?: number;
  readonly oldest?: number;
  readonly age?: number;
  readonly tone?: string;
  readonly undertone?: number;
  readonly blush?: number;
  readonly freckles?: number;
  readonly shorter?: number;
  readonly slenderJaw?: number;
  readonly fullLips?: number;
  readonly wideEyes?: number;
  readonly longNose?: number;
  readonly highBrows?: number;
  readonly wideMouth?: number;
  readonly shortChin?: number;
  readonly eyeSize?: number;
  readonly eyeTilt?: number;
  readonly lidFold?: number;
  readonly lashes?: number;
  readonly nose?: number;
  readonly noseLength?: number;
  readonly bridge?: number;
  readonly noseTip?: number;
  readonly squareJaw?: number;
  readonly lipWidth?: number;
  readonly cupidsBow?: number;
  readonly neck?: number;
  readonly shoulders?: number;
  readonly slope?: number;
  readonly turn?: number;
  readonly hair?: HairStyle;
  readonly texture?: HairTexture;
  readonly volume?: number;
  readonly grey?: number;
  readonly hairColour?: string;
  readonly beard?: BeardStyle;
  readonly glasses?: GlassesShape | 'none';
  readonly attire?: AttireStyle;
  /** How the head is held at rest, degrees. */
  readonly headTurn?: number;
  readonly headTilt?: number;
  readonly room?: RoomKind | 'study';
  readonly wall?: string;
  readonly ground: 'light' | 'dark';
  readonly expression: Expression;
  readonly strength: number;
}

const modes = ['shorter', 'slenderJaw', 'fullLips', 'wideEyes', 'longNose', 'highBrows', 'wideMouth', 'shortChin'] as const satisfies readonly (keyof LookStudioProps)[];
type Colour = Look['skin']['tone'];

function lookOf(props: LookStudioProps): Look {
  const { presents, lightest = 1, darkest = 10, youngest = 22, oldest = 72 } = props;
  const made = generateLook(props.seed, { presents, monk: [Math.min(lightest, darkest), darkest], age: [Math.min(youngest, oldest), oldest] });
  const { skin, face, build, eyes, lips, hair, beard, attire, pose, room } = made;
  return {
    ...made,
    skin: { ...skin, age: props.age ?? skin.age, tone: (props.tone as Colour) ?? skin.tone, undertone: props.undertone ?? skin.undertone, blush: props.blush ?? skin.blush, freckles: props.freckles ?? skin.freckles },
    face: {
      ...face, identity: modes.map((name, i) => props[name] ?? face.identity?.[i] ?? 0), square: props.squareJaw ?? face.square, neck: props.neck ?? face.neck,
      nose: props.nose ?? face.nose, noseLength: props.noseLength ?? face.noseLength, bridge: props.bridge ?? face.bridge, noseTip: props.noseTip ?? face.noseTip,
    },
    build: { shoulders: props.shoulders ?? build?.shoulders, slope: props.slope ?? build?.slope, turn: props.turn ?? build?.turn },
    lips: { ...lips, width: props.lipWidth ?? lips.width, bow: props.cupidsBow ?? lips.bow },
    eyes: { ...eyes, size: props.eyeSize ?? eyes.size, tilt: props.eyeTilt ?? eyes.tilt, fold: props.lidFold ?? eyes.fold, lashes: props.lashes ?? eyes.lashes },
    hair: { ...hair, style: props.hair ?? hair.style, texture: props.texture ?? hair.texture, volume: props.volume ?? hair.volume, grey: props.grey ?? hair.grey, colour: (props.hairColour as Colour) ?? hair.colour },
    beard: props.beard ? { style: props.beard, colour: beard?.colour ?? hair.colour } : beard,
    glasses: props.glasses === 'none' ? undefined : props.glasses ? { colour: '#4a2f24', ...made.glasses, shape: props.glasses } : made.glasses,
    attire: { ...attire, style: props.attire ?? attire.style },
    pose: { ...pose, yaw: props.headTurn ?? pose?.yaw, roll: props.headTilt ?? pose?.roll },
    room: { ...room, kind: props.room === 'study' ? undefined : (props.room ?? room.kind), wall: (props.wall as Colour) ?? room.wall },
  };
}

/** One face, made from a seed and changed at will. */
export function LookStudio(props: LookStudioProps) {
  const { expression, strength, ground } = props;
  const look = useMemo(() => lookOf(props), [props]);
  const frame = useMemo(() => frameAfter([{ kind: 'attitude', attitude: 'waiting' }, { kind: 'express', expression, strength }]), [expression, strength]);
  return (
    <div className="sheet" style={{ '--sheet-cell': '560px', '--sheet-shape': '4 / 3' }}>
      <Portrait look={look} frame={frame} label={`Seed ${props.seed}`} ground={ground} />
    </div>
  );
}
