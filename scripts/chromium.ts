import { existsSync } from 'node:fs';

/** Where an installed Chromium or Chrome usually lies, best first. `CHROMIUM_PATH` goes before all of them. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The Chromium to test with: `CHROMIUM_PATH`, or one installed at a usual place.
 * `undefined` leaves the choice to Playwright, which then looks for the one it downloaded itself.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return [env.CHROMIUM_PATH, ...usualPlaces].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Switches for a quiet, self-contained Chromium with a fake microphone and camera and sound without a gesture. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
];
