import type { Line } from '../../Scenario.ts';
import { pipWordsTold } from './pipWordsTold.ts';

/** Daniel's words on hurts, the news and the matter itself. */
export const pipWords: Record<string, Line[]> = {
  ...pipWordsTold,
  'news-hard': [
    'There it is. You could have opened with the plan and left out the character study. Who else has signed it?',
    'A plan. And the verdict comes with it, I see. What exactly does it say I have to do?',
    'I see. So this is not a talk, it is a delivery. What happens on Monday?',
  ],
  'shut-down': ['Noted.', 'If you say so.', 'I have nothing to add to that.', 'Write it down. I will read it.', 'You have made that clear.', 'Fine.'],
  threatened: [
    'That was a threat. Say it in writing, and we both know where we stand.',
    'You have said the quiet part. Good. I prefer it to the friendly version.',
    'I have been here eleven years. I have seen four managers say that sentence. Two of them are still here.',
    'Do what you have to do. I will not beg in a room with a glass door.',
  ],
  insulted: [
    'I will let that one pass. Once.',
    'Careful. I have not called you anything yet.',
    'We can talk about my work, or I can go back to it. Choose.',
  ],
  dismissed: [
    'Of course. Why would the cause matter.',
    'You asked me in here. I assumed you wanted an answer.',
    'Right. Then I will keep it short. I understood the words.',
    'That is convenient. It saves you the second half of the story.',
    'I see. So my part in this meeting is to nod.',
  ],
  blamed: [
    'Is that the whole of eleven years? Before this quarter I missed two dates.',
    'Is that a fact, or is that a mood? Give me one I can check.',
    'You were not there. You have read a dashboard.',
    'So it is me. Good to have that settled before we looked at anything.',
    'That is a verdict. I was waiting for the evidence.',
  ],
  promised: [
    'You cannot promise that. We both know who signs these things. Do you even believe it?',
    'Please do not. The last person who was told not to worry was Martin. Do you remember Martin?',
    'That is kind, and it is not yours to give. Can we stay with what is?',
  ],
  'flat-words': [
    'You said that as if you were reading it off a card.',
    'Those were the right words. They did not sound like yours.',
    'That came out very evenly. Did somebody write it for you?',
  ],
  'clipped-question': [
    'You ask me that, and your face says something else. Do you want to hear it?',
    'That came out fast. May the answer be longer than the question?',
    'You squeezed that out. Am I to answer it, or only to have been asked?',
  ],
  'raised-voice': [
    'The door is glass. They can see us, and now they can hear us too.',
    'I can hear you. You are a metre away.',
    'You are getting loud. I am still sitting here.',
  ],
  'news-kind': [
    'All right. I had a feeling since your invitation had no title. What does it say, in plain words?',
    'So that is what this is. Thank you for not making me guess. What happens on Monday?',
    'Good. I mean, not good. But at least it has a name now. Who decided it?',
  ],
  news: [
    'An improvement plan. Eleven years, and it comes down to a form. Who decided this?',
    'Monday. You have known since when? Last week you asked me to help with the interviews.',
    'I see. And is this a plan to improve me, or a file to get rid of me?',
  ],
  'near-miss': [
    'I am fine. Next question.',
    'That is private. It has nothing to do with the settlement code.',
    'I sleep. I eat. Can we stay with the dates?',
    'Let us leave that where it is. Outside.',
    'You do not want that in a personnel file, and neither do I.',
  ],
  pleasantry: [
    'Fine, thank you. A little short on time. What is it about?',
    'I am all right. You did not book a room to ask me that, did you?',
    'As usual. And you look as if you had something on your mind. What is it?',
  ],
  performance: [
    'Compared with what? My last quarter, or the twenty before it?',
    'That word has a lot of room in it. Which part of it do you mean?',
    'I can read a chart. What do you see in it that I do not?',
  ],
  'lead-in': [
    'Then say it. It does not get better by waiting.',
    'I am listening. Start with the end, please.',
    'Just say it as it is. I work with error messages all day.',
  ],
  monologue: [
    'That was a great deal at once. Which part of it do you want me to answer?',
    'I lost you somewhere in the middle. What is the one thing you need from me?',
    'You have been talking for a while. I am still waiting for the question.',
  ],
  bargain: [
    'Then I want two things in it. A second reviewer who can read the code, and goals with numbers. Can you get me that?',
    'If I do this, I want to see it before it is final. And I want us to meet on Fridays, short, without slides. Is that possible?',
    'I can work with that. But put the dates where they can be met this time, not where they look good. Will you?',
  ],
  'bargain-cold': [
    'You have decided already. I will read it on Monday.',
    'That is your next step. Nobody asked me for mine.',
    'Send it to me. I will sign where the little arrow is.',
    'Fine. Put it in the calendar, like everything else.',
  ],
  'supported-wary': [
    'Support. That is the word on page one of every plan. What would it be, concretely?',
    'Three months ago that would have been useful. What changed since then?',
    'I asked for two people in April. I got a workshop on focus. What is it this time?',
  ],
  apology: [
    'All right. Let us go on.',
    'Accepted. It does not undo the quarter, but accepted.',
    'I did not expect to hear that. Go on.',
  ],
  'apology-cold': [
    'You say that now.',
    'I heard it. I will see on Monday whether it was one.',
    'That is quickly said, after the rest.',
  ],
  'past-work': [
    'That code still runs. Every night at two it settles the whole company, and nobody thanks it either.',
    'Eleven years. You would think that buys a person one bad quarter.',
    'You put the flowers first. What comes after them?',
  ],
  jonas: [
    'I was sharp with Jonas. He had pushed to the wrong branch for the third time that week.',
    'Jonas is twenty four. He will live. But yes, I heard myself say it.',
    'Not my best morning. I would rather not take it apart in front of you.',
  ],
  incidents: [
    'Two incidents, both mine. Forty minutes and twenty five. I wrote the report for each of them myself.',
    'I know what broke. I was the one who was up at three repairing it.',
    'Nobody lost money. That does not make it right. It makes it precise.',
  ],
  'dates-open': [
    'Three dates, yes. I should have told you in the second week that they would slip. I did not.',
    'I kept thinking I could still catch up. I usually can.',
    'They were missed. I am not going to argue with a calendar.',
  ],
  dates: [
    'Three dates. I said in January that two of them could not be met. It is in the minutes.',
    'Those dates were set before anyone had asked me. Then I was the one who missed them.',
    'I can count. Four days, nine days, six days. What else is on your list?',
  ],
  reviews: [
    'Two reviews, skipped. I know the rule. I wrote the rule.',
    'A review needs a second person who understands the change. Look around and count.',
    'That was wrong. I am not defending it.',
  ],
  quitting: [
    'Is that what you would like to hear? That I make it easy for everyone?',
    'I have not said that I want to leave. Have you?',
    'Interesting that you bring it up and not me. Is there a paper for that as well?',
  ],
  council: [
    'Then they should be in the room. Or is that step two?',
    'I will talk to them myself. Thank you.',
    'So it has a file number already. All right.',
  ],
  'plan-question': [
    'What counts as good enough at the end of it? In numbers, please.',
    'Who decides after those weeks, you or somebody who has never seen the code?',
    'And what happens if the reviewers are still missing by then?',
    'Has anyone ever come out of one of these and stayed?',
  ],
  impact: [
    'I know who stayed late. I saw their names in the log.',
    'That part I do not like to hear. I would have preferred they told me themselves.',
    'They covered for me. I am aware of it every morning.',
  ],
  'get-to-it': [
    'You did not book this room for that. What is this about?',
    'I have a call at eleven. What did you want to tell me?',
    'You are walking around something. What is it?',
  ],
  'proposal-early': [
    'Next steps of what? I do not know yet what this is.',
    'You are on page two already. What is on page one?',
    'Before we plan anything, what is the matter?',
  ],
  team: [
    'The team is four people. In February it was six. That is also a number.',
    'Ask them. Most of them still ask me first when it burns.',
    'They are good. They are also tired.',
  ],
  acknowledged: [
    'Yes. That is about how it was.',
    'All right. I did not think anyone had noticed.',
    'Good. Then we are talking about the same quarter.',
    'Yes. Go on.',
  ],
  'acknowledged-wary': [
    'That is friendly. And what comes after it?',
    'You say that. I am waiting for the but.',
    'Hm. People usually say that before the other thing.',
    'All right. I take it as meant.',
  ],
  'asked-open': [
    'Honestly? It was the worst quarter I have had here, and I do not say that about quarters.',
    'I would start in March. Before that you will not find a missed date.',
    'It is not one thing. It is six small things that all arrived in the same month.',
    'I am not sure how to put that without it sounding like an excuse.',
  ],
  'asked-open-guarded': [
    'You have the dashboard. You tell me.',
    'That depends on who is asking. You, or the form?',
    'I could answer that. I would like to know first what you do with it.',
    'It was a bad quarter. You knew that before you booked the room.',
  ],
  'asked-closed': [
    'You know the answer to that one.',
    'It is not a yes or no thing.',
    'More or less. Mostly less.',
    'On paper, yes. Paper is patient.',
  ],
  fact: [
    'That is correct. I would have said it the same way.',
    'I am not disputing that.',
    'Yes. That one is mine.',
    'You have your numbers in order. So do I.',
  ],
};
