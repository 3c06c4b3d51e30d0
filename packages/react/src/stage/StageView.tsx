'use client';
import * as parts from './index.parts.ts';
import type { PersonaStageFaceProps } from './face/PersonaStageFace.tsx';
import type { PersonaStageRootProps } from './section/PersonaStageRoot.tsx';

export interface StageViewProps extends PersonaStageRootProps, Pick<PersonaStageFaceProps, 'onFrame'> {}

/** The default arrangement of the parts around a session the host owns. Children come below. */
export function StageView({ children, onFrame, ...root }: StageViewProps) {
  return (
    <parts.Root {...root}>
      <parts.Frame>
        <parts.Face onFrame={onFrame} />
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
