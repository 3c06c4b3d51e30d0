import type { LanguagePort, Scenario } from '@parley/engine';
import { createPersonaLanguage } from '@parley/engine/language';
import { createOpenAiLanguage } from '@parley/engine/openai';

/**
 * How hosted personas find their words: by the service that the environment names, with the script behind it,
 * or by the script alone. Keys stay here; a learner's browser never sees them.
 * `PARLEY_LANGUAGE_MODEL` switches it on; `OPENAI_API_KEY`, `OPENAI_BASE_URL` and `PARLEY_LANGUAGE_API`
 * (`responses` or `chat`) say where it is.
 */
export function languageFromEnv(env: Readonly<Record<string, string | undefined>>): ((scenario: Scenario, seed: number) => LanguagePort) | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseURL, PARLEY_LANGUAGE_MODEL: model, PARLEY_LANGUAGE_API: api } = env;
  if (!model || !(apiKey || baseURL)) return undefined;
  return (scenario, seed) => {
    const language = createOpenAiLanguage({ scenario, model, apiKey, baseURL, api: api === 'chat' ? 'chat' : 'responses' });
    return createPersonaLanguage({ scenario, seed, models: [{ name: model, language }] });
  };
}
