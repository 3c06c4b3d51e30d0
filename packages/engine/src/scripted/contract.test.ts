import { pipScenario } from '../scenario/scenarios/index.ts';
import { describeLanguage } from '../testing/contracts/index.ts';
import { FakeLanguage } from '../testing/index.ts';
import { createScriptedLanguage } from './index.ts';

describeLanguage('createScriptedLanguage', () => createScriptedLanguage({ scenario: pipScenario, seed: 1 }));
describeLanguage('FakeLanguage', () => new FakeLanguage());
