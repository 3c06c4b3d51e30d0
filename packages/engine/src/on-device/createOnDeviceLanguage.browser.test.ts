import { afterEach, expect, it, vi } from 'vitest';
import { VirtualClock } from '../clock/VirtualClock.ts';
import { pipScenario } from '../scenario/scenarios/pip/pipScenario.ts';
import { createOnDeviceLanguage, type BuiltInModel, type BuiltInUse } from './createOnDeviceLanguage.ts';

afterEach(() => vi.restoreAllMocks());

const real = (globalThis as { LanguageModel?: BuiltInModel }).LanguageModel;

// Chromium has the interface; the network behind it comes with Chrome only, so what can be asked of it here is whether it is there.
it.runIf(real)('asks the browser’s real interface in its own terms, and takes no for an answer', async () => {
  const asked: BuiltInUse[] = [];
  const model: BuiltInModel = {
    availability: (use) => (asked.push(use), real!.availability(use)),
    create: (options) => real!.create(options),
  };
  const context = { clock: new VirtualClock(), signal: new AbortController().signal, progress: () => {} };
  const availability = await real!.availability({ expectedInputs: [], expectedOutputs: [{ type: 'text', languages: ['en'] }] });
  const starting = createOnDeviceLanguage({ scenario: pipScenario, model }).start(context);
  if (availability === 'unavailable') await expect(starting).rejects.toMatchObject({ code: 'model-unavailable' });
  else await starting.catch((error: unknown) => expect(error).toMatchObject({ code: 'gesture-needed' }));
  expect(asked).toHaveLength(1);
  // A tag that is none would have been refused with a RangeError, so these were read.
  await expect(real!.availability({ ...asked[0]!, expectedOutputs: [{ type: 'text', languages: ['e n'] }] })).rejects.toThrow(RangeError);
});

it.runIf(real)('knows the interface by the names that it has', () => {
  for (const name of ['availability', 'create']) expect(real).toHaveProperty(name);
  for (const name of ['promptStreaming', 'destroy']) expect((real as unknown as { prototype: object }).prototype).toHaveProperty(name);
});
