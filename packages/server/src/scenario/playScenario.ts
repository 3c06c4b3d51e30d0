import { applyDifficulty, appraise, feel, inLanguage, loadLexicon, systemClock, unhurt, type HistoryTurn, type LanguagePort, type LanguageRequest, type Move, type Scenario } from '@parley/engine';
import { createPersonaLanguage, replyInCharacter } from '@parley/engine/language';
import { playWords } from './playWords.ts';

export interface PlayOptions {
  readonly scenario: Scenario;
  readonly level: string | undefined;
  readonly locale: string;
  readonly seed: number;
  /** How the persona finds words for the scenario at its level. @defaultValue the script */
  readonly languageOf?: ((scenario: Scenario, seed: number) => LanguagePort) | undefined;
  /** What the learner types, line by line; an empty line is silence. Ends with the input. */
  readonly lines: AsyncIterable<string>;
  readonly write: (text: string) => void;
  /** Somebody sits there: they are told how it goes, and see where to type; else what was read is written too. @defaultValue false */
  readonly interactive?: boolean;
  /** Shows moves, stance, beat and what was withheld. */
  readonly inside: boolean;
}

/** Talks to a persona in a terminal: no sound, no floor, the same mind. Resolves to the ending, or undefined when the input ended first. */
export async function playScenario({ scenario: whole, level, locale, seed, languageOf, lines, write, interactive = false, inside }: PlayOptions): Promise<string | undefined> {
  const scenario = inLanguage(level ? applyDifficulty(whole, level) : whole, locale);
  const port = languageOf?.(scenario, seed) ?? createPersonaLanguage({ scenario, seed });
  await loadLexicon(locale);
  await port.start({ clock: systemClock(), signal: new AbortController().signal, progress: () => {} });
  const name = scenario.persona.name.split(' ')[0]!;
  const words = playWords(locale);
  // Notes of the designer's are in the language they were written in, whatever the talk's is.
  const translated = scenario.locale.split('-')[0] !== whole.locale.split('-')[0];
  const history: HistoryTurn[] = [];
  let inner = unhurt(scenario.stance.start);
  let memory: unknown;

  async function give(purpose: LanguageRequest['purpose'], learnerText: string, moves: readonly Move[]): Promise<string | undefined> {
    let [said, ending, withhold, beat]: (string | undefined)[] = [''];
    const signal = new AbortController().signal;
    for await (const part of replyInCharacter(scenario, port, { purpose, locale, learnerText, moves, ...inner, percepts: [], history, memory, signal })) {
      if (part.type === 'delta') said += part.text;
      if (part.type === 'directive') ({ ending, withhold, beat } = part);
      if (part.type === 'end') ({ memory } = part);
      if (part.type === 'error') write(`(${part.fault.message})\n`);
    }
    if (learnerText) history.push({ who: 'learner', text: learnerText });
    const text = (said ?? '').trim();
    if (text) history.push({ who: 'persona', text });
    write(text ? `${name}: ${text}\n` : `${words.stands(name)}\n`);
    if (inside) write(`  [${[...moves, beat && `beat ${beat}`, withhold && (translated ? 'withheld' : `withheld: ${withhold}`)].filter(Boolean).join(', ')}; trust ${inner.stance.trust.toFixed(2)}, tension ${inner.stance.tension.toFixed(2)}, hurt ${inner.hurt.toFixed(2)}]\n`);
    return ending;
  }

  write(`${scenario.title}\n\n${scenario.setting}\n${scenario.brief.learner}\n\n`);
  if (interactive) write(`${words.how(name)}\n\n`);
  try {
    let ending = await give('open', '', []);
    if (interactive && !ending) write(`${words.you}: `);
    for await (const line of lines) {
      if (ending) break;
      const text = line.trim();
      if (!interactive) write(text ? `${words.you}: ${text}\n` : `${words.nothing}\n`);
      const { moves } = appraise(text, locale);
      if (text) inner = feel(inner, { moves }, { ...scenario.persona.temperament, respects: scenario.persona.respects });
      ending = await give(text ? 'reply' : 'silence', text, text ? moves : []);
      if (ending) break;
      if (interactive) write(`${words.you}: `);
    }
    if (interactive && !ending) write(`\n${words.leave}\n`);
    const told = translated ? undefined : scenario.endings.find(({ id }) => id === ending)?.when;
    if (ending) write(`\n${told === undefined ? words.over(ending) : `(${told})`}\n`);
    return ending;
  } finally {
    await port.stop();
  }
}
