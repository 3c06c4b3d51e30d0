import type { Condition, Line, Scenario } from '../Scenario.ts';
import type { Finding } from './Finding.ts';

/** Words that claim something about the talk so far, by language. A word that asks or promises (`say that again`) claims nothing. */
const claiming: Readonly<Record<string, RegExp>> = {
  en: /\b(?:you're|you've|we're|now|here|back) [^.!?]{0,30}\bagain\b|\byou (?:already )?said\b(?! that)|\bI (?:already )?said\b(?! in)|\bI(?:'ve| have)? told you\b|\byou(?:'ve| have)? (?:already )?asked me\b(?! in)|\b(?:that's|this is) the (?:second|third) time\b|\btwice now\b|\byou keep (?:asking|coming|saying)|\b(?:said|asked|called|told|answer|question) [^.!?]{0,24}\b(?:before|earlier)\b(?! me)/i,
  de: /\b(?:[Ss]chon wieder|[Ii]mmer wieder|[Dd]as zweite Mal|[Ww]ie gesagt|[Vv]orhin)(?![\p{L}])|\bSie [^.!?]{0,30}zum (?:zweiten|dritten) Mal\b|\b(?:haben Sie|(?<!Januar )habe ich)(?: schon)? gesagt(?![\p{L}])|\bSie haben (?:schon einmal |mich )[^.!?]{0,20}gefragt/u,
};

/** Fields of a condition that look at what was said and done before this turn. */
const looksBack: readonly (keyof Condition)[] = ['after', 'visited', 'anyVisited', 'asked', 'askedBefore', 'saidSoFar', 'movesSoFar', 'disclosed', 'objectives', 'hurt', 'interruptions', 'silences'];

/**
 * Lines that say something about the talk (`again`, `you said`, `the second time`) where nothing makes sure that it was
 * so: neither a condition of the line, nor one of its beat, nor a slot filled with what the learner said.
 */
export function* lintClaims({ script }: Pick<Scenario, 'script'>): Generator<Finding> {
  for (const [language, words] of Object.entries(script?.words ?? {})) {
    const claims = claiming[language];
    for (const beat of claims ? (script?.beats ?? []) : []) {
      if (beat.outOfRole || knows(beat.when)) continue;
      for (const [index, line] of (words[beat.id] ?? []).entries()) {
        const [claim] = isSure(line) ? [] : (sayOf(line).match(claims!) ?? []);
        if (claim) yield { path: ['script', 'words', language, beat.id, index], severity: 'warning', message: `"${claim}" in "${beat.id}" says something about the talk, and no condition makes sure of it: give the line or the beat one that looks back (${looksBack.join(', ')})` };
      }
    }
  }
}

function knows(when: Condition | undefined): boolean {
  return looksBack.some((field) => when?.[field] !== undefined);
}

function isSure(line: Line): boolean {
  return /\{(?!heard|said-)/.test(sayOf(line)) || (typeof line === 'object' && knows(line.when));
}

function sayOf(line: Line): string {
  return typeof line === 'string' ? line : line.say;
}
