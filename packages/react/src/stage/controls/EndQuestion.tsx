'use client';
import { useMessages } from '../../messages/MessagesContext.ts';

/** Asks once before the conversation ends. */
export function EndQuestion({ stay, end }: { stay: () => void; end: () => void }) {
  const { controls } = useMessages();
  return (
    <div role="alertdialog" aria-label={controls.endAsk} className="parley-card parley-popover">
      <p>{controls.endAsk}</p>
      <div className="parley-row">
        <button type="button" className="parley-button" onClick={stay} autoFocus>
          {controls.endNo}
        </button>
        <button type="button" className="parley-button parley-button-danger" onClick={end}>
          {controls.endYes}
        </button>
      </div>
    </div>
  );
}
