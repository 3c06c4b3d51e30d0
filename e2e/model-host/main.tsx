import { createPersonaLanguage } from '@parley/engine/language';
import { createOpenAiLanguage } from '@parley/engine/openai';
import '@parley/react/styles.css';
import '../../examples/embed/src/app.css';
import '../../examples/embed/src/lobby.css';
import '../../examples/embed/src/debrief.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../examples/embed/src/App.tsx';
import { readSettings } from '../../examples/embed/src/settings/Settings.ts';

/** Address and protocol of the service come with the page's address, so that one build serves every test. */
const query = new URLSearchParams(location.search);
const baseURL = query.get('service') ?? undefined;
const api = query.get('api') === 'responses' ? 'responses' : 'chat';

/** The example app of a host whose pages talk to a language service themselves; all its time budgets are the usual ones. */
createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App
      initial={readSettings(location.search)}
      languageOf={(scenario, seed) => createPersonaLanguage({ scenario, seed, models: [{ name: 'model', language: createOpenAiLanguage({ scenario, model: 'peer', baseURL, api }) }] })}
    />
  </StrictMode>,
);
