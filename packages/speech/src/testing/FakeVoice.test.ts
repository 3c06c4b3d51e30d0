import { describeVoice } from './describeVoice.ts';
import { FakeVoice } from './FakeVoice.ts';

describeVoice('FakeVoice', () => new FakeVoice());
