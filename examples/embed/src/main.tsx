import '@fontsource-variable/inter';
import '@parley/react/styles.css';
import './app.css';
import './lobby.css';
import './debrief.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readSettings } from './settings/Settings.ts';

const settings = readSettings(location.search);
if (settings.theme) document.documentElement.dataset.theme = settings.theme;

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <App initial={settings} />
  </StrictMode>,
);
