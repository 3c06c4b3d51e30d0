import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Parley',
    brandUrl: './',
    fontBase: "'Inter Variable', system-ui, sans-serif",
    colorPrimary: '#b9770e',
    colorSecondary: '#3b6fd4',
    appBg: '#f3f0ea',
    appContentBg: '#faf8f5',
    appPreviewBg: '#faf8f5',
    appBorderColor: 'rgb(29 31 36 / 0.1)',
    appBorderRadius: 12,
    textColor: '#1d1f24',
    barBg: '#faf8f5',
    barSelectedColor: '#b9770e',
  }),
  sidebar: { showRoots: true },
});
