'use client';
import * as parts from './index.parts.ts';
import type { PersonaStageFaceProps } from './face/PersonaStageFace.tsx';
import type { PersonaStageRootProps } from './section/PersonaStageRoot.tsx';

export interface StageViewProps extends PersonaStageRootProps, Pick<PersonaStageFaceProps, 'onFrame' | 'rig'> {}

/** The default arrangement of the parts around a session the host owns. Children come below. */
export function StageView({ children, onFrame, rig, ...root }: StageViewProps) {
  return (
    <parts.Root {...root}>
      <parts.Frame>
        <parts.Face onFrame={onFrame} rig={rig} />
        <parts.SelfView />
        <parts.Status />
        <parts.Captions />
        <parts.FloorLight />
      </parts.Frame>
      <parts.Controls />
      <parts.Composer />
      <parts.Notices />
      {children}
    </parts.Root>
  );
}
