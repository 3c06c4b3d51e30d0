import { PersonaStage } from '@parley/react';
import type { CoefficientName } from '@parley/render';
import { useCallback, useState, type DragEvent } from 'react';
import { Recorded, type RecordedProps } from '../bench/Recorded.tsx';

export interface RigPairProps extends Omit<RecordedProps, 'children' | 'className'> {}

interface DroppedHead {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

interface Report {
  readonly approximated: ReadonlyMap<CoefficientName, string>;
  readonly missing: ReadonlySet<CoefficientName>;
}

/** The same moment on the portrait and on a 3D head: a clay one, or the .glb or .vrm that is dropped here. */
export function RigPair(moment: RigPairProps) {
  const [head, setHead] = useState<DroppedHead>();
  const [report, setReport] = useState<Report>();
  const [problem, setProblem] = useState<string>();
  const [isOver, setOver] = useState(false);
  const rig = useCallback(
    async (canvas: HTMLCanvasElement) => {
      const { makeClayHead, openGltfRig } = await import('@parley/render/gltf');
      try {
        const opened = await openGltfRig(canvas, head?.bytes ?? makeClayHead());
        setReport(opened);
        setProblem(undefined);
        return opened;
      } catch (error) {
        setReport(undefined);
        setProblem((error as Error).message);
        throw error;
      }
    },
    [head],
  );
  const take = async (file: File | undefined): Promise<void> => {
    if (file) setHead({ name: file.name, bytes: await file.arrayBuffer() });
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer.files[0]);
    },
  };
  return (
    <div className="rig-pair" data-over={isOver} {...drop}>
      <Recorded {...moment}>
        <div className="rig-pictures">
          <figure>
            <PersonaStage.Frame>
              <PersonaStage.Face aria-label="The portrait" />
            </PersonaStage.Frame>
            <figcaption>Portrait</figcaption>
          </figure>
          <figure>
            <PersonaStage.Frame>
              <PersonaStage.Face key={head?.name} rig={rig} aria-label="The 3D head" />
            </PersonaStage.Frame>
            <figcaption>{head?.name ?? 'Clay head, glTF'}</figcaption>
          </figure>
        </div>
      </Recorded>
      {problem && (
        <p className="damage" role="alert">
          {head?.name}: {problem}
        </p>
      )}
      {report && <Shown {...report} />}
      <label className="bench-button">
        Show a .glb or .vrm head
        <input type="file" accept=".glb,.gltf,.vrm" onChange={(event) => void take(event.currentTarget.files?.[0])} style={{ position: 'absolute', inlineSize: 1, opacity: 0 }} />
      </label>
    </div>
  );
}

function Shown({ approximated, missing }: Report) {
  return (
    <p className="bench-soft rig-report">
      {52 - approximated.size - missing.size} of 52 coefficients of its own
      {approximated.size > 0 && `; stood in for: ${[...approximated].map(([name, by]) => `${name} (${by})`).join(', ')}`}
      {missing.size > 0 && `; missing: ${[...missing].join(', ')}`}.
    </p>
  );
}
