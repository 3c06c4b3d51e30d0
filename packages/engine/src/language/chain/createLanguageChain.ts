import { toFault, type Fault } from '../../ports/Fault.ts';
import type { ClockPort } from '../../ports/ClockPort.ts';
import type { LanguagePart, LanguagePort, LanguageRequest } from '../../ports/LanguagePort.ts';
import type { PortContext } from '../../ports/PortContext.ts';
import { partsOf } from './partsOf.ts';
import { fillerFor } from './fillers.ts';
import { withinMs } from './withinMs.ts';

/** One way of finding words, and how long the conversation may wait for it. */
export interface LanguageStage {
  /** As the trace names it, such as `openai`. */
  readonly name: string;
  readonly language: LanguagePort;
  /**
   * How long the session waits with its beginning until this way is ready, ms; what takes longer, as a model that is
   * loaded first, joins in when it is there. The last stage is always waited for. @defaultValue 8000
   */
  readonly startMs?: number;
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
  const state = new Map<LanguageStage, 'starting' | 'up' | 'down'>();

  async function start(context: PortContext): Promise<void> {
    clock = context.clock;
    const failures: unknown[] = [];
    let waitedFor = true;
    // Who begins without a way does not show how far it is, either.
    const progress: PortContext['progress'] = (report) => waitedFor && context.progress(report);
    const starts = stages.map(async (stage) => {
      state.set(stage, 'starting');
      try {
        await stage.language.start({ ...context, progress });
        state.set(stage, 'up');
      } catch (error) {
        failures.push(error);
        state.set(stage, 'down');
      }
    });
    const isUp = (): boolean => [...state.values()].includes('up');
    await Promise.all(stages.map(({ startMs = 8000 }, index) => (index === stages.length - 1 ? starts[index] : withinMs(starts[index]!, startMs, context.clock))));
    // Where the last way failed, whoever is still at it is all there is.
    if (!isUp()) await Promise.all(starts);
    waitedFor = false;
    if (!isUp()) throw failures[0];
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
      const last = index === stages.length - 1;
      if (state.get(stage) !== 'up') {
        if (!last) yield { type: 'fellBack', to: stages[index + 1]!.name, because: `${stage.name}: ${state.get(stage) === 'starting' ? 'not ready' : 'not started'}` };
        continue;
      }
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
