import type { StorybookConfig } from '@storybook/react-vite';
import { defaultClientConditions, mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../*/*.stories.tsx'],
  addons: ['@storybook/addon-a11y'],
  // Worklets, workers, models and voices of the packages, served under /parley/.
  staticDirs: ['../../.cache/public'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  typescript: { reactDocgen: false, check: false },
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['@parley/source', ...defaultClientConditions] },
      build: {
        chunkSizeWarningLimit: 4000,
        rolldownOptions: {
          // "use client" is for hosts that render on a server.
          onwarn: (warning, warn) => (warning.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : warn(warning)),
        },
      },
    }),
};

export default config;
