/** What is said about a talk in the terminal, in its language. */
export interface PlayWords {
  readonly you: string;
  readonly nothing: string;
  readonly stands: (name: string) => string;
  readonly how: (name: string) => string;
  readonly leave: string;
  /** How it ended, by the ending's id: what the designer wrote of it is in the scenario's own language. */
  readonly over: (ending: string) => string;
}

const english: PlayWords = {
  you: 'You',
  nothing: '(You say nothing.)',
  stands: (name) => `(${name} lets it stand.)`,
  how: (name) => `(Type what you say to ${name}. An empty line is silence; Ctrl+D leaves.)`,
  leave: '(You leave.)',
  over: (ending) => `(The talk is over: ${ending}.)`,
};
const german: PlayWords = {
  you: 'Sie',
  nothing: '(Sie sagen nichts.)',
  stands: (name) => `(${name} lässt es stehen.)`,
  how: (name) => `(Schreiben Sie, was Sie zu ${name} sagen. Eine leere Zeile ist Schweigen; mit Strg+D gehen Sie.)`,
  leave: '(Sie gehen.)',
  over: (ending) => `(Das Gespräch ist zu Ende: ${ending}.)`,
};

/** The words for a locale; English where there are none. */
export const playWords = (locale: string): PlayWords => (/^de\b/i.test(locale) ? german : english);
