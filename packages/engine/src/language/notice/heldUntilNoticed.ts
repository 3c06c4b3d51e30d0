import type { Beat } from '../../scenario/Scenario.ts';
import type { LanguagePart } from '../../ports/LanguagePort.ts';
import { takesUp } from './takesUp.ts';

/** Sentences that a reply may take to come to what was noticed. */
const mostBefore = 2;

/** Lets the parts of one reply through, once it does what this turn is about. */
export interface Hold {
  /** The parts that may go on now. */
  pass(part: LanguagePart): readonly LanguagePart[];
  /** The reply has missed it: nothing more of it is wanted. */
  readonly missed: boolean;
}

/**
 * Holds a reply back until a sentence of it takes up what the persona noticed, two sentences at most. One that
 * does not is refused as `unnoticed`, so that the next way of finding words takes it up. What goes through
 * carries the name of the beat it stands for.
 */
export function heldUntilNoticed(beat: Beat, locale: string): Hold {
  let held: LanguagePart[] = [];
  let state: 'holding' | 'open' | 'missed' = 'holding';
  let sentences = 0;

  function open(): readonly LanguagePart[] {
    state = 'open';
    const { type: _, ...own } = held.find((part) => part.type === 'directive') ?? { type: 'directive' as const };
    const directive: LanguagePart = { type: 'directive', beat: beat.id, cues: beat.cues ?? [], ...own };
    const rest = held.filter((part) => part.type !== 'directive');
    held = [];
    return [directive, ...rest];
  }

  return {
    get missed() {
      return state === 'missed';
    },
    pass(part) {
      if (state === 'open') return [part];
      if (state === 'missed') return part.type === 'delta' || part.type === 'directive' ? [] : [part];
      if (part.type === 'directive') {
        held.push(part);
        return [];
      }
      if (part.type === 'delta') {
        held.push(part);
        sentences += 1;
        if (takesUp(part.text, locale) !== false) return open();
      }
      const over = part.type === 'end' || part.type === 'error';
      if (sentences > 0 && (over || sentences >= mostBefore)) {
        state = 'missed';
        held = [];
        return [{ type: 'refused', because: 'unnoticed' }, ...(over ? [part] : [])];
      }
      return part.type === 'delta' ? [] : [part];
    },
  };
}
