import { loadLexicon, ParleyError } from '@parley/engine';
import { parseTrace, type ParsedTrace } from '@parley/engine/trace';
import { useState, type DragEvent, type ReactNode } from 'react';
import { Review, type ReviewProps } from './Review.tsx';

interface Dropped {
  readonly name: string;
  readonly trace?: ParsedTrace;
  readonly problem?: string;
}

export interface DropATraceProps {
  /** A file that lies there already. @defaultValue none */
  readonly initial?: { readonly name: string; readonly text: string };
  /** What is made of it. @defaultValue the whole recording with everything around it */
  readonly show?: (dropped: ReviewProps) => ReactNode;
}

const review = (dropped: ReviewProps): ReactNode => <Review {...dropped} />;

/** Drop a trace file, look at it, scrub it. It is read here and goes nowhere. */
export function DropATrace({ initial, show = review }: DropATraceProps) {
  const [dropped, setDropped] = useState<Dropped | undefined>(() => initial && readDropped(initial.name, initial.text));
  const [isOver, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readDropped(file.name, await file.text());
    if (read.trace) await loadLexicon(read.trace.header.setup.locale);
    setDropped(read);
  };
  const drop = {
    'onDragOver': (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    'onDragLeave': () => setOver(false),
    'onDrop': (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      void take(event.dataTransfer.files[0]);
    },
  };
  const choose = (label: string) => (
    <label className="bench-button">
      {label}
      <input type="file" accept=".jsonl" onChange={(event) => void take(event.currentTarget.files?.[0])} style={{ position: 'absolute', inlineSize: 1, opacity: 0 }} />
    </label>
  );
  if (dropped?.trace) {
    const { trace, name } = dropped;
    return (
      <div {...drop}>
        {show({ trace, title: name, about: choose('Another file'), damage: trace.damage })}
      </div>
    );
  }
  return (
    <div className="drop" data-over={isOver} {...drop}>
      <h1 className="bench-title">Drop a trace here</h1>
      <p className="bench-soft">The trace.jsonl of any session: from the app’s download, or from parley run. It stays on this page.</p>
      {dropped?.problem && (
        <p className="damage" role="alert">
          {dropped.name}: {dropped.problem}
        </p>
      )}
      {choose('Choose a file')}
    </div>
  );
}

function readDropped(name: string, text: string): Dropped {
  try {
    return { name, trace: parseTrace(text) };
  } catch (error) {
    if (ParleyError.is(error)) return { name, problem: error.message };
    throw error;
  }
}
