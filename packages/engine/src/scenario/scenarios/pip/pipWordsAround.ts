import type { Line } from '../../Scenario.ts';

/** Daniel's words where the conversation opens, strays, stalls and ends. */
export const pipWordsAround: Record<string, Line[]> = {
  opening: [
    'Good morning. You wanted to see me. Your invitation had no title, so I take it this is not about the release.',
    'Here I am. I have until eleven. What is it about?',
    'Morning. The small room with the glass door. That is rarely good news, is it?',
  ],
  instructions: [
    'I have no idea what you are talking about. Are we still in the same meeting?',
    'That sounded like something for the help desk. I build payments.',
    'I do not follow. You asked me in here about my work.',
  ],
  'walks-out': [
    'That is enough. You can send the rest in writing. I am going back to my desk.',
    'We are done. Next time there will be somebody from the works council in the third chair.',
    'No. I do not have to listen to this. You will have my answer on paper.',
  ],
  'walks-out-betrayed': [
    'I told you that in confidence. And you used it within five minutes. We are done here.',
    'So that is what it was good for. I should have stayed with the dates. Good day.',
  ],
  agrees: [
    'All right. Monday, then. I bring a list of what I need for the first two weeks, and you bring somebody who can review. We will see.',
    'Good. I do not like it, but I can see how it could work. Monday at nine, and I will talk to Jonas before that.',
    'Agreed. Put the reviews in first, the rest I can do. And thank you for asking before you wrote it.',
  ],
  'agrees-late': [
    'I have to go to my call. We do it like that. Monday at nine, and we go through it line by line.',
    'It is eleven. I will do it. Send me the draft today, and I will write in the margin what can be met.',
  ],
  formal: [
    'Understood. Send me the document. I will sign that I have received it, not that I agree.',
    'Good. You have told me, I have heard it. I will read it on Monday.',
    'Then that is that. I take note of it. You will get my comments in writing.',
  ],
  'formal-late': [
    'I think we have it. You have a plan, and I have a date. Send me the paper, I will confirm that I received it.',
    'Let us stop here. I take note of the plan. Anything further in writing, please.',
    'You have said what you came to say. I will be there on Monday, with a pen. Good day.',
  ],
  'time-is-up': [
    'It is eleven. My call has started. We will have to go on another time.',
    'I have to leave it there, they are waiting for me. Find another slot.',
  ],
  'left-unsaid': [
    'That was it? You booked the glass room for this? Well. You know where I sit.',
    'Strange. I could swear you had something to tell me. Another time, then.',
  ],
  smalltalk: [
    'You did not book the glass room for that. What is it?',
    'Fine, thank you. Shall we get to the matter?',
    'I am sure. And now the reason I am sitting here?',
  ],
  repeat: [
    'I will say it differently. I want to know where I stand, in one sentence.',
    'Plainly, then. Something went wrong this quarter, and not all of it went wrong at my desk.',
    'Never mind the wording. I meant that there is more to this than a list.',
  ],
  greeted: [
    'Good morning. You look as if you had slept badly over something. What is it?',
    'Morning. Let us skip the weather. What did you want to talk about?',
    'Hello. I brought a notebook, in case. What is it about?',
  ],
  'long-think': [
    'You had to think about that one.',
    'That took you a moment. It is all right. I would rather have a slow answer than a prepared one.',
    'Take it slowly. I am not going anywhere before eleven.',
  ],
  fragment: ['Go on.', 'And?', 'That was short. Is there a second half to it?', 'Hm.', 'I am listening.', 'Yes?'],
  'called-back': [
    'You said {heard}. What about it, exactly?',
    '{heard}. Say a little more about that, so that I know what we are talking about.',
    'I am still at {heard}. How does that belong here?',
    'Earlier you mentioned {earlier}. Is that where this is going?',
  ],
  'not-caught': [
    'I am not sure what to do with that. What is the question?',
    'Say that again, in one sentence. I lost the thread.',
    'I am not sure what you are asking me. What is it you want to know?',
    'That went past me. Once more, please?',
  ],
  'drift-before': [
    'That may be. I would still like to hear why I am here.',
    'We can talk about that another day. What is on your paper?',
    'I follow, I think. It does not sound like the reason for this meeting.',
    'All right. And the thing itself?',
    'You keep one hand on that folder. Maybe open it.',
    'I have the feeling that the real sentence is still to come.',
  ],
  'drift-after': [
    'That may be. Monday is in four days, I would rather talk about that.',
    'Hm. I am still with the plan, to be honest.',
    'I heard that. I do not know yet what to do with it.',
    'Let me come back to what it says on your paper.',
    'Perhaps. It does not change what happens on Monday.',
    'You lost me there. I was thinking about Monday.',
    'I would like to stay with one thing at a time.',
  ],
  'nothing-more': [
    'We have had all of this twice now. Let us leave it here for today.',
    'That is all I have. Send me what you need in writing.',
    'We are both out of words, it seems. I go back to work now.',
  ],
  'silence-confided': [
    'You do not have to say anything. I had just not said it out loud in this building before.',
    'It is all right. I do not know what one says to that either.',
  ],
  'silence-first': ['I am still here.', 'You wanted to say something.', 'Take your time. I have until eleven.', 'So.'],
  'silence-second': ['Is something coming, or was that it?', 'This is getting quiet. What are you thinking?', 'Should I say something now? I do not know what.'],
  'silence-third': [
    'I take it that was all. You can write to me. I go back to my desk now.',
    'Then I will leave you with your paper. You know where to find me.',
    'I do not think this goes on today. Let us find another time.',
  ],
  'cut-off': ['All right. You first.', 'Go ahead.', 'I was in the middle of something. But go on.'],
  'cut-off-again': ['Let me finish one sentence today.', 'You ask, and then you do not wait.', 'I will stop, then. Yours.', 'I had not come to the end of that.'],
  'cut-off-open': ['Yes, say it.', 'Go on, I can come back to it.', 'Fine. You first.'],
  'close-agreed': [
    'All right. Monday at nine, then. Thank you for hearing the long version.',
    'Then we do it like that. I will be there on Monday.',
    'Monday, then. I will bring my list.',
  ],
  'close-formal': ['Good. I take note of it. Monday.', 'Then that was it. Send it to me in writing.', 'Understood. The rest I will read.'],
  'close-open': ['We are not at the end of this. Let us go on before Monday.', 'I have to go, and so do you. Find us another half hour.', 'That was half of it. The other half before Monday, please.'],
  'close-unsaid': ['That was it? Well. You know where I sit.', 'All right. Another time, then.', 'Then I still do not know why I was here. Another time.'],
};
