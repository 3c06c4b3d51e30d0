import type { Line } from '../../Scenario.ts';

/** Daniel's words where the conversation opens, strays, stalls and ends. */
export const pipWordsAround: Record<string, Line[]> = {
  opening: ["Good morning. You wanted to see me. Your invitation had no title, so I take it this isn't about the release.", "You wanted to see me. I've got until eleven. What's it about?", "Morning. The small room with the glass door. That's rarely good news, is it?"],
  instructions: [
    'I have no idea what you are talking about. Are we still in the same meeting?',
    'That sounded like something for the help desk. I build payments.',
    "I don't follow. You asked me in here about my work.",
  ],
  'walks-out': [{ say: "Sign what? You haven't shown me a page. You'll have my answer on paper.", when: { said: ['told-to-sign'] } }, "That's enough. You can send the rest in writing. I'm going back to my desk.", "We're done. Next time I'm bringing somebody from the works council.", "No. I don't have to listen to this. You'll have my answer on paper."],
  'walks-out-betrayed': [
    "I told you that in confidence. And you used it within five minutes. We're done here.",
    "So that's what it was good for. I should have stayed with the dates. Good day.",
  ],
  agrees: [
    { say: 'Good. {due}, then. And you still owe me the sentence, what counts as passed.', when: { visited: ['objects-measure'] } },
    { say: 'All right. Monday, then. And you still owe me the sentence, what counts as passed.', when: { visited: ['objects-measure'] } },
    { say: 'Good. But before I sign anything, I want that number on the page. We write it together, on Monday.', when: { visited: ['objects-measure'] } },
    "All right. Monday, then. I'll bring a list of what I need for the first two weeks, and you bring somebody who can review. We'll see.",
    "Good. I don't like it, but I can see how it could work. Monday at nine, and I'll talk to Jonas before that.",
    "All right. Put the reviews in first, the rest I can do. I still don't like how I found out.",
  ],
  'agrees-late': [
    'I have to go to my call. We do it like that. Monday at nine, and we go through it line by line.',
    "It's eleven. I'll do it. Send me the draft today, and I'll write in the margin what can be met.",
  ],
  formal: [
    "Understood. Send me the document. I'll sign that I've received it, not that I agree.",
    "Good. You've told me, I've heard it. I'll read it on Monday.",
    "Then that's that. I take note of it. You'll get my comments in writing.",
  ],
  'left-half-way': ["That's it? We've been polite for half an hour, and I still don't know what I do on Monday. All right.", "You're stopping in the middle. Fine. I'll wait for the paper, then. It'll be clearer than we were."],
  'formal-late': [
    "I think we have it. You have a plan, and I have a date. Send me the paper, I'll confirm that I received it.",
    "Let's stop here. I take note of the plan. Anything further in writing, please.",
    "You've said what you came to say. I'll be there on Monday, with a pen. Good day.",
  ],
  'time-is-up': [
    "It's eleven. My call has started. We'll have to go on another time.",
    "I have to leave it there, they're waiting for me. Find another slot.",
  ],
  'left-unsaid': [
    'That was it? You booked the glass room for this? Well. You know where I sit.',
    'Strange. I could swear you had something to tell me. Another time, then.',
  ],
  smalltalk: [
    "You didn't book the glass room for that. What is it?",
    'Fine, thank you. Shall we get to the matter?',
    "I'm sure. And now the reason I'm sitting here?",
  ],
  repeat: [
    "I'll say it differently. I want to know where I stand, in one sentence.",
    'Plainly, then. Something went wrong this quarter, and not all of it went wrong at my desk.',
    "Never mind the wording. I meant that there's more to this than a list.",
  ],
  greeted: [
    'Good morning. You look as if you had slept badly over something. What is it?',
    "Morning. Let's skip the weather. What did you want to talk about?",
    'Hello. I brought a notebook, in case. What is it about?',
  ],
  'long-think': [
    'You had to think about that one.',
    "That took you a moment. It's all right. I'd rather have a slow answer than a prepared one.",
    "Take it slowly. I'm not going anywhere before eleven.",
  ],
  fragment: ['Go on.', 'And?', 'That was short. Is there a second half to it?', 'Hm.', "I'm listening.", 'Please, go on.'],
  'called-back': [
    '{heard}. What about it, exactly?',
    '{heard}. Say a little more about that, so that I know what we are talking about.',
    "I'm still at {heard}. How does that belong here?",
    "{earlier}, that's where I still am. Is that where this is going?",
  ],
  'not-caught': [
    "I'm not sure what to do with that. What's the question?",
    'Say that again, in one sentence. I lost the thread.',
    "I'm not sure what you are asking me. What is it you want to know?",
    'That went past me. Once more, please?',
  ],
  'drift-before': [
    "That may be. I'd still like to hear why I'm here.",
    "We can talk about that another day. What's on your paper?",
    "I follow, I think. It doesn't sound like the reason for this meeting.",
    'All right. And the thing itself?',
    'You keep one hand on that folder. Maybe open it.',
    'I have the feeling that the real sentence is still to come.',
  ],
  'drift-after': [
    "That may be. Monday is in four days, I'd rather talk about that.",
    "Hm. I'm still with the plan, to be honest.",
    "I heard that. I don't know yet what to do with it.",
    'Let me come back to what it says on your paper.',
    "Perhaps. It doesn't change what happens on Monday.",
    'You lost me there. I was thinking about Monday.',
    "I'd like to stay with one thing at a time.",
  ],
  'nothing-more': [
    "We're going round in circles. Let's leave it here for today.",
    "That's all I have. Send me what you need in writing.",
    "We're both out of words, it seems. I go back to work now.",
  ],
  'cut-off': ['Fine. You talk.', 'Go ahead.', 'Yes?'],
  'cut-off-again': ['Let me finish one sentence today.', "You talk. I'll wait.", "I'd like to finish that.", 'Say it, then.', "I'll write mine down."],
  'cut-off-open': ['Yes, say it.', 'Go on, I can come back to it.', 'You first.'],
  'close-agreed': [
    'All right. Monday at nine, then. Thank you for hearing the long version.',
    "Then we do it like that. I'll be there on Monday.",
    "Monday, then. I'll bring my list.",
  ],
  'close-formal': ['Good. I take note of it. Monday.', 'Then that was it. Send it to me in writing.', "Understood. The rest I'll read."],
  'close-open': ["We're not at the end of this. Let's go on before Monday.", 'I have to go, and so do you. Find us another half hour.', 'That was half of it. The other half before Monday, please.'],
  'close-unsaid': ['That was it? Well. You know where I sit.', 'All right. Another time, then.', "Then I still don't know why I was here. Another time."],
};
