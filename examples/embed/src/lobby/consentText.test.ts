import { expect, it } from 'vitest';
import { consentText } from './consentText.ts';

it.each([
  [{ inference: 'browser', host: 'browser', recognises: false }, /stays in this browser.*kept on this page/],
  [{ inference: 'browser', host: 'browser', recognises: true }, /send it to their maker.*kept on this page/],
  [{ inference: 'server', host: 'browser', recognises: false }, /sound goes to the server.*kept on this page/],
  [{ inference: 'browser', host: 'server', recognises: true }, /send it to their maker.*words.* go to the server, which may keep them/],
] as const)('says for %o where sound and words go', (facts, truth) => {
  expect(consentText(facts)).toMatch(truth);
});

it('does not claim that sound or words stay where they leave', () => {
  expect(consentText({ inference: 'server', host: 'server', recognises: false })).not.toMatch(/stays|this page until/);
  expect(consentText({ inference: 'browser', host: 'browser', recognises: true })).not.toMatch(/stays|not recorded/);
});
