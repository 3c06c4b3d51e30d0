import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './scripts/chromium.ts';
import { readTestData } from './scripts/readTestData.ts';

/** The packages run from their sources under this export condition; built ones are tested by `npm test` apart. */
const source = '@parley/source';
const nodeSide = {
  resolve: { conditions: [source, ...defaultServerConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions], externalConditions: [source, 'node', 'module-sync'] } },
};
const aside = ['**/node_modules/**', '**/dist/**', '**/.cache/**'];

export default defineConfig({
  publicDir: '.cache/public',
  test: {
    reporters: ['default'],
    projects: [
      {
        ...nodeSide,
        test: {
          name: 'unit',
          // Real audio and models run in these tests, on machines that are shared.
          testTimeout: 20_000,
          environment: 'node',
          include: ['packages/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'examples/**/*.test.ts', 'bench/**/*.test.ts', 'models/**/*.test.ts', 'recordings/**/*.test.ts'],
          exclude: [...aside, '**/*.browser.test.*'],
          execArgv: [`--conditions=${source}`],
        },
      },
      {
        publicDir: '.cache/public',
        plugins: [react()],
        resolve: { conditions: [source, ...defaultClientConditions] },
        // Found in mid-run they would reload the tests that found them.
        optimizeDeps: { include: ['pitchy', '@parley/perception > fft.js', 'rxjs', 'xstate', 'react', 'react-dom', 'react-dom/client', '@parley/render > three', '@parley/render > three/addons/loaders/GLTFLoader.js', '@parley/render > @pixiv/three-vrm'] },
        test: {
          name: 'browser',
          include: ['packages/**/*.browser.test.{ts,tsx}', 'stories/**/*.browser.test.{ts,tsx}'],
          exclude: aside,
          globalSetup: ['scripts/prepareAssets.ts'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            commands: { readTestData },
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: chromiumArguments } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        ...nodeSide,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['e2e/**/*.e2e.ts'],
          exclude: aside,
          globalSetup: ['scripts/prepareAssets.ts'],
          execArgv: [`--conditions=${source}`],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
