import { PersonaStage } from '@parley/react';

/** A replayed talk as it looked, beside what was said. */
export function ReplayColumns() {
  return (
    <div className="review-columns">
      <section className="review-stage" aria-label="Replay">
        <PersonaStage.Frame>
          <PersonaStage.Face />
          <PersonaStage.Status />
          <PersonaStage.Captions />
          <PersonaStage.FloorLight />
        </PersonaStage.Frame>
        <PersonaStage.ReplayControls />
      </section>
      <section className="bench-card review-words" aria-label="What was said">
        <h2 className="bench-subtitle">What was said</h2>
        <PersonaStage.Transcript tabIndex={0} />
      </section>
    </div>
  );
}
