// Writes conversations of three kinds of learner with every scenario as they would be heard: docs/transcripts/*.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { applyDifficulty, systemClock, type Scenario } from '@parley/engine';
import { createPersonaLanguage } from '@parley/engine/language';
import { scenarios } from '@parley/engine/scenarios';
import { linesOf, playMind, simulateLearner, type Archetype, type MindTurn } from '@parley/engine/testing';

const kinds: readonly Archetype[] = ['skilled', 'blunt', 'silent'];
/** How each waits through a hesitation: the script has no beat for it, the face looks up and waits. */
const waiting: Readonly<Record<string, string>> = {
  'pip-daniel': 'He looks up, and waits.',
  'price-amira': 'She looks at the clock, then at you.',
  'feedback-joseph': 'He opens his mouth, and shuts it.',
  'compliance-helen': 'She looks up, then back at the contract.',
};
const folder = new URL('../../docs/transcripts/', import.meta.url);
mkdirSync(folder, { recursive: true });

for (const scenario of scenarios.map((own) => applyDifficulty(own, 'standard'))) {
  for (const archetype of kinds) {
    const seed = 1;
    const language = createPersonaLanguage({ scenario, seed });
    await language.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
    const talk = await playMind({ scenario, language, learner: simulateLearner({ archetype, lines: linesOf(scenario.id, 'en'), seed }), locale: 'en' });
    const file = new URL(`${scenario.id}-${archetype}.md`, folder);
    writeFileSync(file, pageOf(scenario, archetype, talk.turns, talk.ending));
    console.log(file.pathname);
  }
}

function pageOf(scenario: Scenario, archetype: Archetype, turns: readonly MindTurn[], ending: string | undefined): string {
  const name = scenario.persona.name.split(' ')[0]!;
  const spoken = turns.flatMap(({ learner, persona, withheld }, index) => [
    ...(index === 0 ? [] : [learner ? `**Learner:** ${learner}` : '*The learner says nothing.*']),
    ...(persona ? [`**${name}:** ${turns[index + 1]?.moves.includes('interrupts') ? cutOff(persona) : persona}`] : [`*${standing(scenario, withheld ?? 'nothing to say')}*`]),
  ]);
  return [`# ${scenario.title}: a ${archetype} learner`, `${scenario.setting} Offline script, seed 1; simulated learner.`, ...spoken, `*Ending: ${ending ?? 'none'}.*`, ''].join('\n\n');
}

/** What was heard of a turn that the learner spoke over: a simulated one comes in after four words. */
function cutOff(text: string): string {
  return `${text.split(' ').slice(0, 4).join(' ').replace(/[,.;:!?]+$/, '')} –`;
}

/** What can be seen is told as it is; any other reason ends a sentence: `Two of them want to go.` as `two of them want to go`. */
function standing({ id, persona }: Scenario, reason: string): string {
  const name = persona.name.split(' ')[0]!;
  if (/^(He|She|They) /.test(reason)) return reason;
  const waits = reason.startsWith('a hesitation') ? waiting[id] : undefined;
  if (waits) return waits;
  const text = reason.replace(/\.$/, '');
  return `${name} lets it stand: ${text[0]!.toLowerCase()}${text.slice(1)}.`;
}
