import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findChromium } from './chromium.ts';
import { root, runCommand, runNode } from './runCommand.ts';

/**
 * Finds a Chromium or gets one: an installed one, Playwright's own, Debian's package when this runs as root, or
 * Playwright's download.
 * @returns path of the program
 * @throws Error that says what to install, where none can be had
 */
export async function ensureChromium(): Promise<string> {
  const there = findChromium() ?? playwrightsOwn();
  if (there !== undefined) return there;

  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chromium here: installing the one of the distribution.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runCommand('apt-get', ['update', '-q'], { env });
    await runCommand('apt-get', ['install', '-y', '-q', 'chromium'], { env });
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  console.log("No Chromium here: fetching Playwright's.");
  await runNode(join(root, 'node_modules/playwright/cli.js'), ['install', 'chromium']);
  const fetched = playwrightsOwn();
  if (fetched !== undefined) return fetched;

  throw new Error(
    'No Chromium was found and none could be fetched. Install Chromium or Chrome (Debian, Ubuntu: `sudo apt-get install chromium`; ' +
      'elsewhere: https://www.chromium.org/getting-involved/download-chromium), or set CHROMIUM_PATH to one, then run this again.',
  );
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
