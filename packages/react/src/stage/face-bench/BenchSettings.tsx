'use client';
import { usualTemperament, type Temperament } from '@parley/render';
import { lookIds, type LookId } from '@parley/render/looks';
import { useInspectionMessages } from '../../messages/useInspectionMessages.ts';

/** Whose face is shown: the scenario's, one of the cast, or one made from a seed. */
export type LookChoice = 'own' | LookId | { readonly seed: number };

const traits = Object.keys(usualTemperament) as (keyof Temperament)[];

export interface BenchSettingsProps {
  readonly look: LookChoice;
  readonly setLook: (look: LookChoice) => void;
  readonly temperament: Required<Temperament>;
  readonly setTemperament: (temperament: Required<Temperament> | undefined) => void;
}

/** Another face, and another way to carry it. */
export function BenchSettings({ look, setLook, temperament, setTemperament }: BenchSettingsProps) {
  const { faceBench: words } = useInspectionMessages();
  const seed = typeof look === 'object' ? look.seed : undefined;
  return (
    <div className="parley-bench-settings">
      <fieldset>
        <legend>{words.look.title}</legend>
        <select
          aria-label={words.look.title}
          value={typeof look === 'object' ? 'made' : look}
          onChange={({ currentTarget: { value } }) => setLook(value === 'made' ? { seed: 1 } : (value as LookId | 'own'))}
        >
          <option value="own">{words.look.own}</option>
          {lookIds.map((id) => (
            <option key={id} value={id}>
              {`${id[0]!.toUpperCase()}${id.slice(1)}`}
            </option>
          ))}
          <option value="made">{words.look.made}</option>
        </select>
        {seed !== undefined && (
          <label>
            <span>{words.look.seed}</span>
            <input type="number" min={0} step={1} value={seed} onChange={({ currentTarget: { value } }) => setLook({ seed: Math.max(0, Math.floor(Number(value))) })} />
          </label>
        )}
      </fieldset>
      <fieldset>
        <legend>{words.temperament.title}</legend>
        {traits.map((trait) => (
          <label key={trait}>
            <span>{words.temperament.traits[trait]}</span>
            <input
              type="range"
              min={0}
              max={1}
              step={0.05}
              value={temperament[trait]}
              onChange={({ currentTarget: { value } }) => setTemperament({ ...temperament, [trait]: Number(value) })}
            />
            <output>{temperament[trait].toFixed(2)}</output>
          </label>
        ))}
        <button type="button" className="parley-bench-reset" onClick={() => setTemperament(undefined)}>
          {words.temperament.reset}
        </button>
      </fieldset>
    </div>
  );
}
