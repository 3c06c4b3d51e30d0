import type { Line } from '../../Scenario.ts';
import { pipWordsTold } from './pipWordsTold.ts';

/** Daniel's words on hurts, the news and the matter itself. */
export const pipWords: Record<string, Line[]> = {
  ...pipWordsTold,
  'news-hard': ["I see. Eleven years, and I get the two in one breath. Whose decision was it?", "A plan, and I get the verdict with it. I'll remember that sentence. Who decided this?", "I see. So this isn't a talk, it's a delivery, with an insult on top. Who decided it?"],
  'shut-down': ['Noted.', 'If you say so.', 'I have nothing to add to that.', "Write it down. I'll read it.", "You've made that clear.", 'Fine.'],
  threatened: [{ say: "Sign what? There's nothing on this table.", when: { said: ['told-to-sign'] } }, "Put that in writing, please. Then I'll answer it.", "Then the decision is made. You could have sent me that in a letter.", "I've been here eleven years. I've seen four managers say that sentence. Two of them are still here.", "Do what you have to do. I'm not going to argue about it in a room with a glass door."],
  insulted: [
    "I'll let that one pass. Once.",
    "Careful. I've not called you anything yet.",
    'We can talk about my work, or I can go back to it. Choose.',
  ],
  dismissed: [
    { say: "I am calm. I'd like to know if this is the talk that Martin had.", when: { said: ['told-calm'] } },
    { say: 'I have not raised my voice. Please leave it at that.', when: { said: ['told-calm'] } },
    { say: 'Of course. Why would the cause matter.', when: { said: ['reasons'] } },
    "That's convenient. It saves you the second half of the story.",
    'I see. So my part in this meeting is to nod.',
    "Noted. I won't trouble you with my side, then.",
    'All right. Then tell me what you do want to hear.',
  ],
  blamed: ["Is that all eleven years come to? Before this quarter I'd missed two dates.", 'Is that a fact, or is that a mood? Give me one I can check.', "You weren't there. You've read a dashboard.", "So it's me. Good to have that settled before we looked at anything.", "That's a verdict. I was waiting for the evidence."],
  promised: [
    "You can't promise that. We both know who signs these things. Do you even believe it?",
    "Please don't. The last person who was told not to worry was Martin. Do you remember Martin?",
    "That's kind, and it's not yours to give. Can we stay with what is?",
  ],
  'flat-words': [
    'You said that as if you were reading it off a card.',
    "Those were the right words. They didn't sound like yours.",
    'That came out very evenly. Did somebody write it for you?',
  ],
  'clipped-question': [
    'You ask me that, and your face says something else. Do you want to hear it?',
    'That came out fast. May the answer be longer than the question?',
    'You squeezed that out. Am I to answer it, or only to have been asked?',
  ],
  'raised-voice': [
    'The door is glass. They can see us, and now they can hear us too.',
    "I can hear you. You're a metre away.",
    "You're getting loud. I'm still sitting here.",
  ],
  'news-kind': ['All right. I had a feeling when your invitation had no title. Whose decision is it?', "So that's what it is. At least you're not making me guess. Who decided it?", "Good. I mean, not good. But at least it's got a name now. Who decided it?"],
  news: ['An improvement plan. Eleven years, and it comes down to a form. Who decided this?', 'Monday. And last week you still had me help with the interviews. Who decided this?', 'I see. A plan to improve me, or a file to get rid of me. Whose decision was it?'],
  'near-miss': [
    "I'm fine. Next question.",
    "That's private. It has nothing to do with the settlement code.",
    'I sleep. I eat. Can we stay with the dates?',
    "Let's leave that where it is. Outside.",
    "You don't want that in a personnel file, and neither do I.",
  ],
  pleasantry: [
    'Fine, thank you. A little short on time. What is it about?',
    "I'm all right. You didn't book a room to ask me that, did you?",
    'As usual. And you look as if you had something on your mind. What is it?',
  ],
  performance: [
    'Compared with what? My last quarter, or the twenty before it?',
    'That word has a lot of room in it. Which part of it do you mean?',
    "I can read a chart. What do you see in it that I don't?",
  ],
  'lead-in': [
    "Then say it. It doesn't get better by waiting.",
    "I'm listening. Start with the end, please.",
    'Just say it as it is. I work with error messages all day.',
  ],
  monologue: [
    'That was a great deal at once. Which part of it do you want me to answer?',
    "I lost you somewhere in the middle. What's the one thing you need from me?",
    "You've been talking for a while. I'm still waiting for the question.",
  ],
  'says-help': ["Somebody who can read that code. One would do. And goals with numbers, so that I know when it's over. Can you get me that?", "Hours that fit, and one person beside me who understands settlement. I asked for two in April. Is one possible?", "Ask me before you set the next date. That's the cheapest help there is. Will you?"],
  'worry-again': ["Still the file. It hasn't got any thinner in the last ten minutes.", "That I do all of it, and somebody upstairs has already counted me out. That's still it.", "The same as before. That you're being kind to me on the way to the door."],
  'takes-offer': ["That helps. I'd like it in the plan, in those words.", 'Good. Write it down before one of us gets a call.', "This morning I'd have settled for less. All right."],
  bargain: ['Then I want two things in it. A second reviewer who can read the code, and goals with numbers. Can you get me that?', "If I do this, I want to see it before it's final. And I want us to meet on Fridays, short, without slides. Is that possible?", 'I could work with that. But put in dates I can actually meet this time, not ones that look good. Will you?'],
  'bargain-cold': [
    "You've decided already. I'll read it on Monday.",
    "That's your next step. Nobody asked me for mine.",
    "Send it to me. I'll sign where the little arrow is.",
    'Fine. Put it in the calendar, like everything else.',
  ],
  'supported-wary': [
    "Support. That's the word on page one of every plan. What would it be, concretely?",
    'Three months ago that would have been useful. What changed since then?',
    'I asked for two people in April. I got a workshop on focus. What is it this time?',
  ],
  apology: [
    "All right. Let's go on.",
    "Accepted. It doesn't undo the quarter, but accepted.",
    "I didn't expect to hear that. Go on.",
  ],
  'apology-cold': [
    'You say that now.',
    "I heard it. I'll see on Monday whether it was one.",
    "That's quickly said, after the rest.",
  ],
  'past-work': [
    'That code still runs. Every night at two it settles the whole company, and nobody thanks it either.',
    "Eleven years. You'd think that buys a person one bad quarter.",
    'You put the flowers first. What comes after them?',
  ],
  jonas: ["I was sharp with him. He'd pushed to the wrong branch for the third time that week. It's no excuse, it's what happened.", "Jonas is twenty four. He'll live. But yes, I heard myself say it.", "Not my best morning. I'd rather not take it apart in front of you."],
  incidents: [
    'Two incidents, both mine. Forty minutes and twenty five. I wrote the report for each of them myself.',
    'I know what broke. I was the one who was up at three repairing it.',
    "Nobody lost money. That doesn't make it right. It makes it precise.",
  ],
  'dates-open': [
    "Three dates, yes. I should have told you in the second week that they'd slip. I didn't.",
    'I kept thinking I could still catch up. I usually can.',
    "They were missed. I'm not going to argue with a calendar.",
  ],
  dates: [
    "Three dates. I said in January that two of them couldn't be met. It's in the minutes.",
    'Those dates were set before anyone had asked me. Then I was the one who missed them.',
    'I can count. Four days, nine days, six days. What else is on your list?',
  ],
  reviews: [
    'Two reviews, skipped. I know the rule. I wrote the rule.',
    'A review needs a second person who understands the change. Look around and count.',
    "That was wrong. I'm not defending it.",
  ],
  quitting: [
    'Is that what you would like to hear? That I make it easy for everyone?',
    "I've not said that I want to leave. Have you?",
    'Interesting that you bring it up and not me. Is there a paper for that as well?',
  ],
  council: [
    'Then they should be in the room. Or is that step two?',
    "I'll talk to them myself. Thank you.",
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
    "That part I don't like to hear. I'd have preferred they told me themselves.",
    "They covered for me. I'm aware of it every morning.",
  ],
  'get-to-it': [
    "You didn't book this room for that. What's this about?",
    'I have a call at eleven. What did you want to tell me?',
    "You're walking around something. What is it?",
  ],
  'proposal-early': [
    "Next steps of what? I don't know yet what this is.",
    "You're on page two already. What's on page one?",
    "Before we plan anything, what's the matter?",
  ],
  team: [
    "The team is four people. In February it was six. That's also a number.",
    'Ask them. Most of them still ask me first when it burns.',
    "They're good. They're also tired.",
  ],
  acknowledged: [
    "Yes. That's about how it was.",
    "All right. I didn't think anyone had noticed.",
    "Good. Then we're talking about the same quarter.",
    'Yes. Go on.',
  ],
  'acknowledged-wary': [
    "That's friendly. And what comes after it?",
    "You say that. I'm waiting for the but.",
    'Hm. People usually say that before the other thing.',
    'All right. I take it as meant.',
  ],
  'asked-open': [
    "Honestly? It was the worst quarter I've had here, and I don't say that about quarters.",
    "I'd start in March. Before that you'll not find a missed date.",
    "It's not one thing. It's six small things that all arrived in the same month.",
    "I'm not sure how to put that without it sounding like an excuse.",
  ],
  'asked-open-guarded': [
    'You have the dashboard. You tell me.',
    "That depends on who's asking. You, or the form?",
    "I could answer that. I'd like to know first what you do with it.",
    'It was a bad quarter. You knew that before you booked the room.',
  ],
  'asked-what': ["I'd have to look that up. It's in the tracker, not in my head.", "I couldn't tell you. Not exactly.", 'Ask me that with the dates in front of us.', "I'd rather leave that where it is."],
  'asked-closed': [
    'You know the answer to that one.',
    "It's not a yes or no thing.",
    'More or less. Mostly less.',
    'On paper, yes. Paper is patient.',
  ],
  fact: [
    "That's correct. I'd have said it the same way.",
    "I'm not disputing that.",
    'Yes. That one is mine.',
    'You have your numbers in order. So do I.',
  ],
};
