import type { Beat, Line } from '../../Scenario.ts';

const told = ['news', 'news-kind', 'news-hard'];

/** How Daniel meets silence: he can wait longer than most, then guesses, then has work to do. */
export const pipSilences: { readonly beats: readonly Beat[]; readonly words: Readonly<Record<'en' | 'de', Record<string, Line[]>>> } = {
  beats: [
    { id: 'silence-confided', purpose: 'silence', priority: 10, when: { silences: { max: 1 }, disclosed: ['father'], notVisited: ['silence-confided'] }, cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1800 }] },
    { id: 'silence-stung', purpose: 'silence', priority: 9, when: { silences: { max: 1 }, hurt: { min: 0.35 } }, cues: [{ kind: 'meetGaze' }] },
    { id: 'silence-held-on', purpose: 'silence', recurs: true, when: { silences: { max: 1 }, visited: ['silence-held'] }, withhold: 'He squares the notebook with the edge of the table.', cues: [{ kind: 'avertGaze', direction: 'down', forMs: 1600 }] },
    { id: 'silence-held', purpose: 'silence', when: { silences: { max: 1 } }, withhold: 'He lays his hands on the table and waits.', cues: [{ kind: 'meetGaze' }] },
    { id: 'silence-first', purpose: 'silence', when: { silences: { min: 2, max: 2 } }, cues: [{ kind: 'raiseBrows', strength: 0.3 }] },
    { id: 'silence-after-news', purpose: 'silence', priority: 2, when: { silences: { min: 2, max: 2 }, anyVisited: told }, ask: 'open', cues: [{ kind: 'avertGaze', direction: 'left', forMs: 1600 }] },
    { id: 'silence-second', purpose: 'silence', when: { silences: { min: 3, max: 3 }, notVisited: told }, ask: 'open', cues: [{ kind: 'tilt' }] },
    { id: 'silence-told', purpose: 'silence', priority: 1, when: { silences: { min: 3, max: 3 }, anyVisited: told }, ask: 'open', cues: [{ kind: 'tilt' }] },
    { id: 'silence-glass', purpose: 'silence', recurs: true, when: { silences: { min: 4, max: 4 } }, withhold: 'He looks out through the glass at his own desk.', cues: [{ kind: 'avertGaze', direction: 'right', forMs: 3000 }] },
    { id: 'silence-need', purpose: 'silence', when: { silences: { min: 5, max: 5 } }, cues: [{ kind: 'avertGaze', direction: 'right', forMs: 1200 }] },
    { id: 'silence-third', purpose: 'silence', when: { silences: { min: 6 } }, ending: 'ran-out' },
  ],
  words: {
    en: {
      'silence-confided': ["You don't have to say anything. I just hadn't said it out loud in this building before.", "It's all right. I don't know what one says to that either."],
      'silence-stung': ["Yes. Let that hang there for a bit.", "You've gone quiet. So did I, when you said it.", "Now it's quiet. It usually is, after something like that."],
      'silence-first': ["I'm listening.", 'You wanted to say something.', "Take your time. I've got until eleven.", "There's something. I can see that much."],
      'silence-after-news': ["Was that all of it, or is there a second page?", "You said {day}, and then you stopped. What comes after {day}?", "I'm trying to work out whether it's my turn. Is it?"],
      'silence-second': ["Is it about the release? You'd say so, wouldn't you?", "The door's shut, and you're not talking. Is it bad news?", "Is this the talk that Martin had? I'd rather you said it."],
      'silence-told': ["You look as if there was more. Is there?", "I've had my shock. You could say the rest now. What is it?", "Should I be asking something? I wouldn't know what."],
      'silence-need': ["I've got a build to watch at a quarter to. I can sit here for another minute.", "I haven't had breakfast, if we're going to sit here. I'd rather sit at my desk.", "There are four people out there pretending not to look in. I'd like to give them less to look at."],
      'silence-third': ["I'm going back to my desk. Write it to me, whatever it is. I'd rather read it than guess.", "All right. I'm going to work. Whatever it is, it'll be worse tomorrow, so don't wait too long.", "I've got work, and Jonas has been watching us for ten minutes. Write it down, whatever it is, and write it today."],
    },
    de: {
      'silence-confided': ['Sie müssen nichts sagen. Ich hatte es nur noch nie laut gesagt, in diesem Haus.', 'Schon gut. Ich weiß auch nicht, was man darauf sagt.'],
      'silence-stung': ['Ja. Lassen Sie das ruhig einen Moment so stehen.', 'Jetzt sind Sie still. Ich war es auch, als Sie es gesagt haben.', 'Jetzt ist es leise. Das ist es meistens, nach so einem Satz.'],
      'silence-first': ['Ich höre zu.', 'Sie wollten etwas sagen.', 'Lassen Sie sich Zeit. Ich habe bis elf.', 'Da ist etwas. So viel sehe ich.'],
      'silence-after-news': ['War das alles, oder gibt es eine zweite Seite?', '{day}, haben Sie gesagt, und dann nichts mehr. Was kommt danach?', 'Ich überlege, ob ich dran bin. Bin ich?'],
      'silence-second': ['Geht es um die Auslieferung? Das würden Sie doch sagen.', 'Die Tür ist zu, und Sie sagen nichts. Ist es etwas Schlimmes?', 'Ist das hier das Gespräch, das Martin hatte? Mir wäre lieber, Sie sagten es.'],
      'silence-told': ['Sie sehen aus, als käme da noch etwas. Kommt noch etwas?', 'Den Schreck hatte ich schon. Sie könnten den Rest jetzt sagen. Was ist es?', 'Soll ich jetzt etwas fragen? Ich wüsste nicht, was.'],
      'silence-need': ['Um Viertel vor läuft etwas schief, wenn keiner draufschaut. Eine Minute kann ich noch keiner sein.', 'Gefrühstückt habe ich auch noch nicht. Wenn wir nur sitzen, sitze ich lieber an meinem Platz.', 'Da draußen tun vier Leute so, als schauten sie nicht herein. Ich würde ihnen gern weniger bieten.'],
      'silence-third': ['Ich gehe an meinen Platz. Schreiben Sie es mir, was es auch ist. Lesen ist mir lieber als raten.', 'Gut. Ich gehe arbeiten. Was es auch ist, morgen ist es schlimmer, warten Sie nicht zu lange.', 'Ich habe zu tun, und Jonas schaut uns seit zehn Minuten zu. Schreiben Sie es auf, was es auch ist, und zwar heute.'],
    },
  },
};
