import { toFault, type Fault } from '../../ports/Fault.ts';
import type { ClockPort } from '../../ports/ClockPort.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';
import type { PortContext } from '../../ports/PortContext.ts';
import { partsOf } from './partsOf.ts';
import { fillerFor } from './fillers.ts';

/** One way of finding words, and how long the conversation may wait for it. */
export interface LanguageStage {
  /** As the trace names it, such as `openai`. */
  readonly name: string;
  readonly language: LanguagePort;
  /** How long the first words may take, ms. The last stage is always waited for. @defaultValue 2500 */
  readonly firstWordsMs?: number;
  /** How long words may stay away in the middle of a turn, ms. @defaultValue 4000 */
  readonly stallMs?: number;
}

export interface LanguageChainOptions {
  /** Tried in this order; the last should need no network, as a script does. */
  readonly stages: readonly LanguageStage[];
  /** After so much waiting the persona says a word that gives it time, ms; `Infinity` never. @defaultValue 1200 */
  readonly fillerAfterMs?: number;
  readonly seed: string | number;
}

interface ChainMemory {
  readonly version: 1;
  readonly own: Readonly<Record<string, unknown>>;
  /** Fillers given, so that none comes twice in a row. */
  readonly fillers: number;
}

/**
 * Ways of finding words in a row, each with a time budget, so that a slow, broken or unfit model
 * leaves no dead air: first a word that gives time, then the next way. A stage that breaks in the
 * middle of a turn ends the turn with what was said.
 */
export function createLanguageChain({ stages, fillerAfterMs = 1200, seed }: LanguageChainOptions): LanguagePort {
  let clock: ClockPort | undefined;
  const up = new Map<LanguageStage, Promise<boolean>>();

  async function start(context: PortContext): Promise<void> {
    clock = context.clock;
    const failures: unknown[] = [];
    for (const stage of stages) up.set(stage, stage.language.start(context).then(() => true, (error: unknown) => { failures.push(error); return false; }));
    const started = await Promise.all(up.values());
    if (!started.includes(true)) throw failures[0];
  }

  async function* reply(request: LanguageRequest): AsyncGenerator<LanguagePart, void, undefined> {
    const memory = readMemory(request.memory);
    const own = { ...memory.own };
    let { fillers } = memory;
    let filled = false;
    let lost: Fault | undefined;
    const since = clock!.now();
    yield { type: 'start' };

    for (const [index, stage] of stages.entries()) {
      if (!(await up.get(stage))) continue;
      const last = index === stages.length - 1;
      const controller = new AbortController();
      const abort = (): void => controller.abort();
      request.signal.addEventListener('abort', abort, { once: true });
      const parts = partsOf(stage.language.reply({ ...request, memory: own[stage.name], signal: controller.signal }), clock!);
      let spoke = false;
      let directed = false;
      let because = 'said nothing fit';
      const begun = clock!.now();
      try {
        for (;;) {
          const budget = spoke ? (stage.stallMs ?? 4000) : last ? Infinity : begun + (stage.firstWordsMs ?? 2500) - clock!.now();
          const fillIn = spoke || filled || request.purpose === 'silence' ? Infinity : since + fillerAfterMs - clock!.now();
          const next = await parts.next(Math.max(0, Math.min(budget, fillIn)));
          if (request.signal.aborted) return;
          if (next === 'late') {
            if (fillIn < budget) {
              filled = true;
              // A directive comes before any text, and the plan of the turn is not known yet.
              yield { type: 'delta', text: `${fillerFor(request.locale, seed, fillers)} ` };
              fillers += 1;
              continue;
            }
            because = 'late';
            break;
          }
          if (next === 'done') {
            if (spoke) because = 'no end';
            break;
          }
          if (next.type === 'start') continue;
          if (next.type === 'error') {
            lost = next.fault;
            because = next.fault.code;
            break;
          }
          // Nobody leaves without a word while there is another way of finding one.
          if (next.type === 'directive') directed = next.withhold !== undefined || (last && next.ending !== undefined);
          if (next.type === 'delta') spoke = true;
          if (next.type === 'end') {
            if (!spoke && !directed) break;
            own[stage.name] = next.memory;
            yield { ...next, memory: { version: 1, own, fillers } satisfies ChainMemory };
            return;
          }
          yield next;
        }
      } finally {
        request.signal.removeEventListener('abort', abort);
        controller.abort();
      }
      // What was said is said: another voice in mid-turn would contradict it.
      if (spoke) {
        yield { type: 'refused', because: `broken off: ${because}` };
        yield { type: 'end', memory: { version: 1, own, fillers } satisfies ChainMemory };
        return;
      }
      const to = stages[index + 1]?.name;
      if (to) yield { type: 'fellBack', to, because: `${stage.name}: ${because}` };
    }
    yield { type: 'error', fault: lost ?? toFault('language', new Error('No way of finding words answered.')) };
  }

  return {
    version: 1,
    capabilities: {
      offline: stages.some(({ language }) => language.capabilities.offline),
      locales: [...new Set(stages.flatMap(({ language }) => language.capabilities.locales))],
    },
    start,
    reply,
    stop: async () => {
      await Promise.all(stages.map(({ language }) => language.stop()));
    },
  };
}

function readMemory(memory: unknown): ChainMemory {
  const known = typeof memory === 'object' && memory !== null && 'own' in memory;
  return known ? (memory as ChainMemory) : { version: 1, own: {}, fillers: 0 };
}
