import { coefficientIndex, coefficientNames, type CoefficientName } from '../coefficients/coefficientNames.ts';
import type { ControlName } from './controlNames.ts';
import { standIns, type StandIn } from './standIns.ts';
import { shownByVowels, vowelsOf } from './vowels.ts';

/** How the 52 coefficients are shown with the controls that a file has. */
export interface FacePlan {
  /** Coefficients that move something, their own control or a stand-in. */
  readonly declared: ReadonlySet<CoefficientName>;
  /** What stands in for a coefficient that the file lacks: the controls, as `happy 0.35`. */
  readonly approximated: ReadonlyMap<CoefficientName, string>;
  /** Coefficients that show in no way. */
  readonly missing: ReadonlySet<CoefficientName>;
  /** The value of each control, 0 to 1, for 52 weights; the same map at each call. */
  values(weights: Float32Array): ReadonlyMap<ControlName, number>;
}

type Route = readonly (readonly [control: ControlName, gain: number])[];

/** Plans how a face with these controls shows the 52 coefficients. */
export function planFace(controls: ReadonlySet<ControlName>): FacePlan {
  const byVowels = controls.has('aa') && !controls.has('jawOpen');
  const routes = new Map<CoefficientName, Route>();
  const approximated = new Map<CoefficientName, string>();
  for (const name of coefficientNames) {
    if (controls.has(name)) routes.set(name, [[name, 1]]);
    else if (byVowels && shownByVowels.includes(name)) approximated.set(name, 'the five vowels');
    else {
      const route = standInOf(name, controls, new Set());
      if (!route) continue;
      routes.set(name, route);
      approximated.set(name, route.map(([control, gain]) => `${control} ${Number(gain.toFixed(2))}`).join(', '));
    }
  }
  const declared = new Set(coefficientNames.filter((name) => routes.has(name) || approximated.has(name)));
  const values = new Map<ControlName, number>();
  return {
    declared,
    approximated,
    missing: new Set(coefficientNames.filter((name) => !declared.has(name))),
    values(weights) {
      for (const control of controls) values.set(control, 0);
      for (const [name, route] of routes) {
        const weight = weights[coefficientIndex[name]]!;
        if (weight !== 0) for (const [control, gain] of route) values.set(control, values.get(control)! + weight * gain);
      }
      if (byVowels) for (const [vowel, value] of Object.entries(vowelsOf(weights))) if (controls.has(vowel as ControlName)) values.set(vowel as ControlName, value);
      for (const [control, value] of values) values.set(control, Math.min(1, Math.max(0, value)));
      return values;
    },
  };
}

/** The first way that the file can go whole, stand-ins of stand-ins included. */
function standInOf(name: CoefficientName, controls: ReadonlySet<ControlName>, tried: Set<string>): Route | undefined {
  if (tried.has(name)) return undefined;
  const [, base = name, side = ''] = /^(.*)(Left|Right)$/.exec(name) ?? [];
  // Both sides move together in some files; each half of the pair then gives its half.
  if (side && controls.has(base as ControlName)) return [[base as ControlName, 0.5]];
  const ways = standIns[name] ?? standIns[base as keyof typeof standIns] ?? [];
  for (const way of ways) {
    const route = follow(way, side, controls, new Set([...tried, name]));
    if (route) return route;
  }
  return undefined;
}

function follow(way: StandIn, side: string, controls: ReadonlySet<ControlName>, tried: Set<string>): Route | undefined {
  const found: [ControlName, number][] = [];
  for (const [control, gain] of Object.entries(way)) {
    const sided = `${control}${side}` in coefficientIndex ? `${control}${side}` : control;
    const route: Route | undefined = controls.has(sided as ControlName)
      ? [[sided as ControlName, 1]]
      : sided in coefficientIndex
        ? standInOf(sided as CoefficientName, controls, tried)
        : undefined;
    if (!route) return undefined;
    found.push(...route.map(([each, share]) => [each, share * gain] as [ControlName, number]));
  }
  return found;
}
