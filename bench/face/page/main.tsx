import { pipScenario } from '@parley/engine/scenarios';
import { PersonaStage, usePersonaSession, type TranscriberChoice } from '@parley/react';
import '@parley/react/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWords } from '../../../examples/embed/src/settings/loadWords.ts';

const query = new URLSearchParams(location.search);
/** Id of a look; `none` for the stage without its face, `blank` for that with a frame asked for at every tick. */
const look = query.get('look') ?? 'none';
const faceless = look === 'none' || look === 'blank';
const scenario = faceless ? pipScenario : { ...pipScenario, persona: { ...pipScenario.persona, look: { base: look } } };

/** The stage as it comes, or all of it but the face. */
function Talk({ transcriber }: { readonly transcriber: TranscriberChoice }) {
  const session = usePersonaSession({ scenario, seed: 2, assets: '/parley/', transcriber, consent: { microphone: true } });
  Object.assign(window, { parleySession: session });
  return (
    <>
      <button type="button" onClick={() => void session.start()}>
        Begin
      </button>
      {faceless ? (
        <PersonaStage.Root session={session}>
          <PersonaStage.Frame>
            <PersonaStage.SelfView />
            <PersonaStage.Status />
            <PersonaStage.Captions />
            <PersonaStage.FloorLight />
          </PersonaStage.Frame>
          <PersonaStage.Controls />
          <PersonaStage.Composer />
          <PersonaStage.Notices />
        </PersonaStage.Root>
      ) : (
        <PersonaStage.View session={session} />
      )}
    </>
  );
}

/** Frames in which nothing is drawn: those that are dropped all the same are dropped by the machine. */
function tick(): void {
  requestAnimationFrame(tick);
}
if (look === 'blank') tick();

const transcriber = await loadWords('/words.json');
createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Talk transcriber={transcriber} />
  </StrictMode>,
);
