'use client';
import { useFloor } from '../../hooks/useFloor.ts';
import { useMessages } from '../../messages/MessagesContext.ts';
import { useSession } from '../SessionContext.ts';

/** Held to talk, where the floor is taken by a key. */
export function TalkButton() {
  const session = useSession();
  const { controls } = useMessages();
  const isOn = useFloor() === 'learner';
  return (
    <button
      type="button"
      className="parley-button parley-talk"
      aria-pressed={isOn}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        session.talk(true);
      }}
      onPointerUp={() => session.talk(false)}
      onPointerCancel={() => session.talk(false)}
    >
      {isOn ? controls.talking : controls.talk}
    </button>
  );
}
