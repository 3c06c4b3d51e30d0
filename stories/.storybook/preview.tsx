import '@fontsource-variable/inter';
import '@parley/react/styles.css';
import '@parley/react/inspectors.css';
import '../bench/bench.css';
import '../bench/recordings.css';
import type { Preview } from '@storybook/react-vite';
import { Bench } from '../bench/Bench.tsx';

const preview: Preview = {
  initialGlobals: { theme: 'light', words: 'english', motion: 'full' },
  globalTypes: {
    theme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: [{ value: 'light', title: 'Light' }, { value: 'dark', title: 'Dark' }] },
    },
    words: {
      description: 'Words on screen',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'english', title: 'English' },
          { value: 'pseudo', title: 'Pseudo-locale: accented, a third longer' },
        ],
      },
    },
    motion: {
      description: 'What the visitor asks of motion',
      toolbar: { icon: 'lightning', dynamicTitle: true, items: [{ value: 'full', title: 'Full motion' }, { value: 'reduced', title: 'Reduced motion' }] },
    },
  },
  parameters: {
    layout: 'fullscreen',
    backgrounds: { disable: true },
    controls: { expanded: false },
    viewport: {
      options: {
        phone: { name: 'Phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
        tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
        desktop: { name: 'Desktop', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Stage', ['Whole stage'], 'Face', ['In a conversation'], 'Floor', 'Time', 'Lobby', 'Replay', ['Conversation', 'Drop a trace']] } },
  },
  decorators: [
    (Story, { globals, parameters }) => (
      <Bench
        theme={globals['theme'] === 'dark' ? 'dark' : 'light'}
        words={globals['words'] === 'pseudo' ? 'pseudo' : 'english'}
        motion={globals['motion'] === 'reduced' ? 'reduced' : 'full'}
        width={parameters['bench']?.width}
        note={parameters['bench']?.note}
      >
        <Story />
      </Bench>
    ),
  ],
};

export default preview;
