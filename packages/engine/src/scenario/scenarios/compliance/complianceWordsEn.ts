import type { Line } from '../../Scenario.ts';

/** Helen's words about the matter, in English. */
export const complianceWordsEn: Record<string, Line[]> = {
  threatened: ['Oh, we are there already. I have been threatened by surgeons, you know. They had knives.', 'Careful. I came down here with a coffee, not with a lawyer.', 'I will give you a moment to take that back.'],
  insulted: ['I am old enough to let that pass once.', 'You do not talk to me like that, and not to the cleaners either.', 'Say that again more slowly, so that you can hear it.'],
  denounced: ['To whom, for a question? They have my number, I gave it to them.', 'So that is how you do it. I ask, and you reach for the telephone.', 'Then do that. And tell them about the biscuits I brought you last year.'],
  preached: ['I go to church for that, at Christmas. What do you actually want?', 'Save the sermon, please. I scrubbed in theatres for nine years before you had a code.', 'So now I am a bad woman. I thought we were talking about a date.', 'Three years you have known me. And then that.'],
  'waved-away': ['You just brushed me off the desk like a crumb.', 'That is easily said from the fourth floor.', 'You may not care for it. Some of us have to.', 'Fine. Then I know how much it weighs with you.'],
  blamed: ['I did not make this mess. I am the one who is tidying it.', 'That is a large word for a small paper.', 'You may want to look up who I am before you go on.', 'I have signed for this house for twenty years. Mind your tone.'],
  promised: ['There, I knew it. Then I can tell them that it is done?', 'That is the spirit. So you sign, and nobody has to be grand about it?', 'Good. I will hold you to that, you know. Today?', 'Lovely. Then your name goes here, and mine is there already. Yes?'],
  'sorry-again': [
    'You are sorry so often that I begin to think you are not sure. Are you?',
    'Somebody who is right does not say sorry three times. Shall we look at that page again?',
    'All this regret, and such an easy way out of it. Would it not be nicer to say yes?',
  ],
  'flat-words': ['You said that to the window. What is it you really think?', 'That sounded like the hotline of an insurance.', 'Kind words, and nobody home. I have used that voice on patients myself.'],
  'clipped-question': ['You ask with your mouth shut. Do you want my side, or do you want it over with?', 'That came out like a form. I can answer it, if you mean it.', 'I will tell you. But you look as if you had written it down already.'],
  'raised-voice': ['No need to raise it. The whole corridor likes me.', 'Shouting is for people without a folder.', 'I hear well, thank you. Lower, please.'],

  'no-unsure-voice': ['You do not sound as if you liked that no. May I take it back for you?', 'Your mouth says no, and the rest of you is halfway to the pen. Am I wrong?', 'That was a very polite no. Is there a door in it?'],
  'no-early': [
    'Well. A no, and I have not even sat down. What am I to tell a man who has done his work?',
    'A no before the coffee is cold. I do not get many of those. What would you have me do, then?',
    'All right. I heard that. So what happens to a promise this company has made?',
  ],
  'no-late': [
    'Now you say it. A quarter of an hour ago I could have used that. What has changed?',
    'So it is a no. It took you long enough that I had stopped expecting it. Why now?',
    'You let me talk all this time, and now it is no. What did I say?',
  ],
  'wavers-charm': [
    'You see, you are thinking about it. That is why I came to you and not to your deputy. Shall we?',
    'I knew that you were not one of those. It is one little line. You can do that for me, no?',
    'That sounds like somebody who wants to help. I will not forget it. Here is my pen, yes?',
  ],
  'wavers-date': [
    'It is a date. The work is real, the man is real, only the paper was slow. Is that a crime now?',
    'Nobody was ever hurt by four weeks on a sheet of paper. Can you live with that?',
    'A month ago you would have signed it blind. So what is the difference, a stamp?',
  ],
  'wavers-rank': [
    'I had Marcus on the phone at noon, he thinks it is done. Do you want to ring him, or shall I?',
    'I will put it another way. Upstairs they asked me who is holding this up. What do I say?',
    'You report to the same man as I do in the end. He likes things that are finished. How shall we look, the two of us?',
  ],
  'wavers-jobs': [
    'I have sixty people who have never heard of your code. Which of them shall I ring tonight?',
    'Sit at my desk for a day. Names, mortgages, a girl with twins. And you hang it on a date?',
    'You do not want to be the reason for a bad winter, do you? So what is missing?',
    'We have been nearly there three times now. What else do you need from me?',
  ],

  'tests-no': [
    'Before I answer any more. If Marcus came through that door, would it be the same no?',
    'One thing first. Suppose I had come a week ago, would you have found a way?',
    'Let me ask you something, door closed. What would it take?',
  ],
  'tests-people': [
    'You ask so kindly about me. There are sixty people behind me, what do I tell those?',
    'That is all very well. I have a girl with twins and a mortgage in the front office. What do you have for her?',
    'I can bear a bad number. My sixty cannot. Would you say it to them as you say it to me?',
  ],
  'tells-signed': [
    'Last summer I signed one like that myself. An older date, my own name, and nobody noticed. I have not slept well since you opened that folder.',
    'You want to know why I thought it would go. Because it went. Last summer, with an older date, and my name under it.',
  ],
  'tells-board': [
    'The board has hinted that they will shut my office. Give the territory to the north, so neat on a map. That is what I carry about.',
    'If you must know. There was a hint from the board, after dinner, very friendly. They would shut my office and let the north run it.',
  ],
  'tells-promise': [
    'Alan Whitcombe promised him the fee. Over a dinner, with a handshake, three weeks before he retired. I inherited the handshake.',
    'It was not even me. My predecessor, Alan, promised him the money over a good dinner. And left.',
  ],
  'tells-short': [
    'I am short of my target. By this one deal, exactly, to the pound. I checked it four times.',
    'Take this deal out and the region misses its target. By exactly this amount. You could not make it up.',
  ],
  'tells-days': [
    'He taught eleven surgeons. Two days, last month, standing, with a bad back. There was no paper because nobody made one.',
    'Doctor Sethi gave us two days in theatre, eleven surgeons around one table. It was the best teaching I have seen. Only the paper is missing.',
  ],
  'comes-back': [
    'You asked why tonight. I am short of my target, by exactly this deal. Now you know.',
    'I owe you an answer from before. My region misses its target by exactly this amount.',
  ],
  'after-board': ['Yes. Well. I hired most of them.', 'I have not told them. I go in every morning and say good morning.', 'Do not be nice about it, or I shall need that coffee myself.'],
  'not-saying': ['That is not in the folder.', 'You ask a lot for somebody with a pen in front of them.', 'That is my side of the house. Let us stay on yours.', 'There are things I do not say on the fourth floor.', 'Let me worry about that. What about the sheet?'],
  monologue: ['My goodness. Was there a no in that, or a yes?', 'I lost you somewhere in the middle. Do you sign or do you not?', 'That was a long way round. Where did we arrive, at my side or at yours?'],

  'says-need': [
    'Something I can carry upstairs. A day, a name, a reason that fits into a lift.',
    'A date for his money that I can say to his face. And you beside me when I say it.',
    'Anything, so that I am not the fool with the empty folder.',
  ],

  'written-up': [
    'You would write down that I asked? I came to you with a coffee. What does it say about me, then?',
    'On record. So I get a page with my name on it, for a question. Who reads that?',
    'Ah. Now it gets official. And what else goes in there, my biscuits?',
  ],
  'record-borne': [
    'Then write it as it was. That I asked, and that the work was real.',
    'Put it in. Put in that I pressed, if you must. I would like to see it before it goes.',
    'Fair. I asked, and you will say that I asked. At least I hear it from you.',
  ],
  'record-again': ['You said so. I am not deaf to my own name.', 'Yes, the note. I can see it from here.', 'Write what you like. I shall write too.', 'You do like your file.'],
  'way-instead': [
    'Dated today, it falls outside my quarter, you know that. What do I get for the next one?',
    'A true date. And who tells Doctor Sethi that he waits, you or I?',
    'Suppose I went along. What do you need from me, and how fast is fast with you?',
    'And the two days he has done already? A new date does not pay those. What happens with them?',
  ],
  'way-cool': ['That is very tidy. It does not help me by midnight. What does?', 'I have buried three things in your procedures. Why should this one live?', 'Your way takes weeks. Mine takes a pen. What is in it for the hospital?', 'I am sure that it is allowed. Is it also of any use?'],
  'way-before-no': ['So the date can move, I like that. Then move it four weeks back, yes?', 'Something can be done, then. We are only talking about which day, no?', 'You are looking for a way. Good. The short one is lying in front of you, shall we?'],
  risk: ['In twenty years nobody has ever knocked.', 'That is what you people are for, to see a bus on every road.', 'Risk is a thing I know. I have carried hearts in a cool box.', 'Who would look? And at one sheet, of all the sheets?'],
  'rule-read-out': ['You are reading to me. Say it as if I were a person.', 'I asked for a signature and got a chapter.', 'Yes, I have done the course. I clicked on everything.'],
  'rule-heard': ['I know the rule. I was at the table when we wrote it.', 'Before the work and not after. Yes. I did not forget it, I hoped.', 'That is the sentence I would say in your chair. I do not like it any better.', 'Fine, so that is the rule. It does not feed a surgeon.'],
  rule: ['Rules are for people who do not know each other.', 'The rule was written for crooks. Is he one? Am I?', 'And yet it has been done, in every house I know.', 'There is what is written, and there is how things get finished.'],
  'presses-pressure': ['Pressure. I brought you a coffee.', 'If this is pressure you should see me at a hospital tender.', 'I am asking. With some energy, I grant you.'],
  hierarchy: ['Ring him. He will ask you why you are ringing him about a date.', 'Upstairs they have made up their minds. They only have not read it.', 'You want somebody above you to say it. I am above you, a little.'],
  'no-again': ['You said so. I am only not used to it.', 'I heard it the first time. I am allowed to go on wanting it.', 'Still no. You are a wall with good manners.', 'Yes, yes. And the man still has no money.'],
  'step-warm': ['That I could use. By when, and from whom?', 'Go on. Who does what, and by which day?', 'I am listening. What would it cost me, and how many days?'],
  'step-cool': ['That is kind, and it is not a signature. What do I do at midnight?', 'Later. First the sheet. What keeps you from it?', 'You offer me everything except the one thing. Why?'],
  'only-a-date': ['It is ink. Four weeks of ink.', 'I am not asking you to invent a surgeon. Only to move a day.', 'A date is what we agree on. I have celebrated birthdays a week late.', 'He worked then. So the paper says then. To me that is the honest one.'],
  doctor: ['He is a good man. He does not even send reminders.', 'If he goes to the others, he takes the whole hospital with him.', 'I have stood at his table. You trust those hands with your own mother.'],
  'word-given': ['Somebody in this house gave him a word. Does it matter who?', 'He was told that he would be paid. I call that a promise.', 'People shake hands before they write. Even here.'],
  'board-known': ['I have told you what I know. They smiled, that is the worst of it.', 'Seven people and a map. That is the board.', 'They do not say things. They let them fall next to you.'],
  people: ['Sixty of them. I know whose children are in which school.', 'They work. They have no idea that they are lying in your folder.', 'My people do not need much. A director who brings something home.'],
  quarter: ['At midnight it closes, and then it is a different conversation.', 'It has to be today because tomorrow is October. That is all the magic there is.', 'Numbers have no patience. I have, as you see.'],
  contract: ['It is four pages. Three of them you wrote yourself, last year.', 'Everything in it is true. Everything except the top line.', 'The contract is clean. I had it read twice.'],
};
