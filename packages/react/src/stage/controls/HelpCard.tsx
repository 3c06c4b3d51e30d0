'use client';
import { useMessages } from '../../messages/MessagesContext.ts';
import { icons } from './icons.tsx';

/** Which key does what. */
export function HelpCard({ close }: { close: () => void }) {
  const { help } = useMessages();
  return (
    <div role="dialog" aria-label={help.title} className="parley-card parley-popover parley-help">
      <p className="parley-card-title">{help.title}</p>
      <button type="button" className="parley-notice-close" aria-label={help.close} onClick={close} autoFocus>
        {icons.close}
      </button>
      <dl className="parley-keys">
        {help.lines.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
