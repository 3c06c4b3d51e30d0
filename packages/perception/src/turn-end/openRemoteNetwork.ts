import type { Tensor, TensorConstructor } from 'onnxruntime-web/wasm';
import type { SmartTurnRuntime } from './createSmartTurn.ts';
import type { FromNetwork, ToNetwork } from './NetworkMessages.ts';

/** A thread or worker that runs `serveNetwork`. */
export interface NetworkLink {
  post(message: ToNetwork, transfer: ArrayBuffer[]): void;
  /** `lost` is told when the far side broke or ended. */
  listen(heard: (answer: FromNetwork) => void, lost: (why: Error) => void): void;
  /** Told with each answer whether anything is still waited for. */
  waiting?(waiting: boolean): void;
  close(): void;
}

export interface RemoteNetwork extends SmartTurnRuntime {
  close(): void;
}

type Ready = Extract<FromNetwork, { type: 'ready' }>;
type Result = Extract<FromNetwork, { type: 'result' }>;
type Waiting<T> = { resolve(value: T): void; reject(error: Error): void };

/**
 * Opens a network where it holds nobody up, and gives a session that runs it there.
 *
 * @throws Error when it cannot be opened; the link is closed then
 */
export async function openRemoteNetwork(
  Tensor: TensorConstructor,
  link: NetworkLink,
  open: Extract<ToNetwork, { type: 'network.open' }>,
): Promise<RemoteNetwork> {
  const runs = new Map<number, Waiting<Result>>();
  let lost: Error | undefined;
  let next = 0;
  let opening: Waiting<Ready>;
  const ready = new Promise<Ready>((resolve, reject) => {
    opening = { resolve, reject };
  });

  function heard(answer: FromNetwork): void {
    if (answer.type === 'ready') opening.resolve(answer);
    else if (answer.type === 'failed' && answer.id === undefined) opening.reject(new Error(answer.message));
    else {
      const run = runs.get(answer.id!);
      runs.delete(answer.id!);
      if (answer.type === 'failed') run?.reject(new Error(answer.message));
      else run?.resolve(answer);
    }
    link.waiting?.(runs.size > 0);
  }
  function fail(why: Error): void {
    lost ??= why;
    opening.reject(why);
    for (const run of runs.values()) run.reject(why);
    runs.clear();
  }

  link.listen(heard, fail);
  link.post(open, []);
  const { inputNames, outputNames } = await ready.catch((error: unknown) => {
    link.close();
    throw error;
  });
  return {
    Tensor,
    close: () => link.close(),
    session: {
      inputNames,
      outputNames,
      async run(feeds: Readonly<Record<string, Tensor>>) {
        if (lost !== undefined) throw lost;
        const { data, dims } = feeds[inputNames[0]!]!;
        const input = data as Float32Array<ArrayBuffer>;
        const result = await new Promise<Result>((resolve, reject) => {
          const id = next++;
          runs.set(id, { resolve, reject });
          link.post({ type: 'network.run', id, input, dims }, [input.buffer]);
        });
        return { [outputNames[0]!]: new Tensor('float32', result.output, result.dims) };
      },
    },
  };
}
