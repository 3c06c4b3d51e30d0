import type { FloorSettings } from '@parley/engine';

/** What can be set from the address, for demonstrations and tests. */
export interface Settings {
  /** Id of the conversation. */
  readonly scenario: string;
  /** How hard it is; undefined as it is written. */
  readonly level: string | undefined;
  /** Language of the talk, where the scenario has it; undefined for the scenario's own. */
  readonly language: string | undefined;
  readonly inference: 'browser' | 'server';
  readonly host: 'browser' | 'server';
  /** Recorded words instead of a recogniser: URL of `[{ "text", "start", "end" }]` in seconds. */
  readonly words: string | undefined;
  readonly patience: FloorSettings['patience'] | undefined;
  readonly policy: FloorSettings['policy'] | undefined;
  readonly seed: number;
  readonly pseudo: boolean;
  readonly theme: 'light' | 'dark' | undefined;
  readonly debug: boolean;
}

function oneOf<T extends string>(value: string | null, ...allowed: readonly T[]): T | undefined {
  return allowed.find((each) => each === value);
}

/** Reads the settings from an address such as `?inference=server&patience=high`. What makes no sense is left out. */
export function readSettings(search: string): Settings {
  const query = new URLSearchParams(search);
  const seed = Number(query.get('seed') ?? 1);
  return {
    scenario: query.get('scenario') ?? 'pip-daniel',
    level: query.get('level') ?? undefined,
    language: query.get('language') ?? undefined,
    inference: oneOf(query.get('inference'), 'browser', 'server') ?? 'browser',
    host: oneOf(query.get('host'), 'browser', 'server') ?? 'browser',
    words: query.get('words') ?? undefined,
    patience: oneOf(query.get('patience'), 'low', 'medium', 'high'),
    policy: oneOf(query.get('policy'), 'open-mic', 'push-to-talk', 'typed'),
    seed: Number.isSafeInteger(seed) ? seed : 1,
    pseudo: query.get('locale') === 'pseudo',
    theme: oneOf(query.get('theme'), 'light', 'dark'),
    debug: query.has('debug'),
  };
}
