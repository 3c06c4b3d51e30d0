import { describe, expect, it } from 'vitest';
import { feedbackScenario } from '../scenario/scenarios/feedback/feedbackScenario.ts';
import { priceScenario } from '../scenario/scenarios/price/priceScenario.ts';
import { playTalk } from './playTalk.fixture.ts';

const beatsOf = async (...parameters: Parameters<typeof playTalk>): Promise<(string | undefined)[]> => (await playTalk(...parameters)).map(({ beat }) => beat);

describe('a turn that hurts and says something else', () => {
  it('is answered for the hurt, each time with more heat, and the hurt is remembered before the matter', async () => {
    const turns = ['You have seen the quote for our product. You clearly do not care about anyone but yourself.', 'Honestly you have been lazy about this.', 'You failed, it is as simple as that.', 'A parcel company in Graz cut the retyping by thirty hours a week in March.'];
    expect(await beatsOf(turns, { scenario: priceScenario })).toEqual(['opening', 'objects-hard', 'called-lazy', 'blamed-third', 'remembers-hurt+numbers-cold']);
  });

  it('is answered for the matter alone where nothing in it hurts', async () => {
    expect(await beatsOf(['You have seen the quote for our product.'], { scenario: priceScenario })).toEqual(['opening', 'objects']);
  });
});

describe('what the persona asked', () => {
  const news = 'I want to be straight with you, a performance improvement plan starts on Monday.';

  it('is asked once more when it was passed over, and then left', async () => {
    expect(await beatsOf([news, 'Three delivery dates were missed. What got in the way?', 'What got in the way?'])).toEqual(['opening', expect.stringMatching(/^news/), 'decided-unanswered', 'tells-reorganisation']);
  });

  it('is not asked again once it was answered', async () => {
    expect(await beatsOf([news, 'I decided it. How do you see this quarter, what got in the way?'])).not.toContain('decided-unanswered');
  });
});

describe('sympathy', () => {
  it('for anger that was not shown is refused, once, and the rest is answered', async () => {
    const [, , first, second] = await beatsOf(['You cut Priya off on Tuesday in the Meridian call.', 'I can see why that made you angry.', 'I understand that you are angry.'], { scenario: feedbackScenario });
    expect(first).toMatch(/^misread-feeling\+/);
    expect(second).not.toMatch(/misread-feeling/);
  });

  it('opens nothing by itself', async () => {
    const turns = ['I decided it, a performance improvement plan starts on Monday.', ...Array.from({ length: 4 }, () => 'I hear you, that sounds hard.')];
    expect((await playTalk(turns)).at(-1)!.memory.disclosed).toEqual([]);
  });
});
