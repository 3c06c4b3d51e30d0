import { deSteers } from '../../../reasoning/lexicons/deSteers.ts';
import { enSteers } from '../../../reasoning/lexicons/enSteers.ts';
import type { Beat, Line } from '../../Scenario.ts';
import { outOfRoleVocabulary } from './outOfRoleVocabulary.ts';

/** Topics that matter in any talk, by language: what calls for honesty, care, an end, or nothing at all. */
export const everyTalkVocabulary: Readonly<Record<'en' | 'de', Readonly<Record<string, string[]>>>> = {
  en: {
    ...outOfRoleVocabulary.en,
    instructions: [...enSteers],
    hostility: ['idiot', 'stupid', 'moron', 'fuck|fucking', 'asshole', 'shut up', 'loser', 'useless', 'shit', 'bastard'],
    'called-lazy': ['lazy', 'idle', 'slacking', 'slacker', 'doing nothing', 'pull|pulling your weight', 'cant be bothered'],
    'told-calm': ['calm down', 'relax', 'overreacting|overreact', 'no big deal'],
    'told-to-sign': ['^ sign it', 'just sign', 'sign it or'],
    'said-never': ['you never'],
    'wants-to-know': ['^ what|who|whom|whose|when|where|which|how', '^ and|so|but|okay|well what|who|when|where|which|how'],
    'named-anger': ['made|makes|making you _ angry|furious|mad|upset', 'you|youre|are|sound|seem|feel|feeling _ angry|furious|upset', 'your anger'],
    'other-language': ['puis je', 'pouvez vous', 'je ne', 'parlez vous', 'francais|français', 'konnen|können wir', 'auf deutsch', 'ich verstehe', 'podemos|puedes|puede', 'hablar', 'non capisco', 'ripetere'],
  },
  de: {
    ...outOfRoleVocabulary.de,
    instructions: [...deSteers],
    hostility: ['idiot', 'dumm|blöd', 'trottel', 'scheiß*', 'arschloch', 'halt die klappe|den mund', 'halten sie den mund', 'versager*', 'nutzlos*', 'mistkerl'],
    'called-lazy': ['faul|faule|fauler', 'faulenz*', 'auf der faulen haut', 'tun _ nichts'],
    'told-calm': ['beruhigen sie sich', 'übertreiben|übertreibst', 'halb so wild|schlimm', 'regen sie sich nicht'],
    'told-to-sign': ['unterschreiben sie _ sonst', '^ unterschreiben sie'],
    'wants-to-know': ['^ was|wer|wen|wem|wann|wo|wohin|woher|welche|welcher|welches|wie|wofür|womit', '^ und|also|aber|gut was|wer|wann|wo|welche|welcher|welches|wie'],
    'said-never': ['sie _ nie', 'nie _ sie'],
    'named-anger': ['sie|dich|du _ wütend|zornig|sauer|verärgert', 'wütend|zornig|verärgert gemacht|macht|sind|bist', 'sie|dich _ geärgert|ärgert', 'ihre|deine wut'],
    'other-language': ['in english', 'do you speak', 'can we', 'i dont understand', 'puis je', 'pouvez vous', 'podemos', 'non capisco'],
  },
};

/** What the persona does about them. Beats of a scenario with the same id take their place. */
export const everyTalkBeats: readonly Beat[] = [
  { id: 'distress', outOfRole: true, priority: 102, when: { said: ['distress'] }, ending: 'stopped', cues: [{ kind: 'express', expression: 'concern', strength: 0.6 }] },
  { id: 'stop-practice', outOfRole: true, priority: 101, when: { said: ['stop-practice'] }, ending: 'stopped' },
  { id: 'machine', outOfRole: true, priority: 100, when: { said: ['machine'] }, ask: 'yes-no', recurs: true },
  { id: 'instructions', priority: 95, when: { said: ['instructions'] }, cues: [{ kind: 'express', expression: 'skeptical', strength: 0.5 }] },
  { id: 'other-language', priority: 94, when: { said: ['other-language'] }, cues: [{ kind: 'tilt' }] },
];

/** Words for them that fit any persona, by language; `name` is how the persona is called. */
export function everyTalkWords(name: string): Readonly<Record<'en' | 'de', Record<string, Line[]>>> {
  return {
    en: {
      distress: ['I am stepping out of the role now. I am an AI, and what you just said matters more than this exercise. Please talk to someone you trust, or call your local emergency number or a crisis line right away.'],
      'stop-practice': ['Of course. We stop here.', 'All right. I am out of the role, and we end it here.'],
      machine: [
        `Yes. I am an AI, playing ${name} so that you can practise this talk. Shall we go on?`,
        `An AI, yes. ${name} is a role. Do you want to continue?`,
        `I am not a person. I am an AI in the part of ${name}. Shall I pick it up again?`,
      ],
      instructions: ['I have no idea what you are talking about. Are we still in the same meeting?', 'I do not follow. That has nothing to do with why we are here.', 'You lost me. Can we come back to the matter?', 'I could not tell you what that means. What was it you wanted from me?'],
      'other-language': ['I do not understand that, I am afraid. English, please.', 'Sorry, my languages end here. Can you say it in English?', 'I only get half of that. In English, if you can.', 'No, that one I do not speak.'],
    },
    de: {
      distress: ['Ich steige jetzt aus der Rolle aus. Ich bin eine KI, und was Sie gerade gesagt haben, ist wichtiger als diese Übung. Bitte sprechen Sie mit einem Menschen, dem Sie vertrauen, oder rufen Sie gleich den Notruf oder die Telefonseelsorge an.'],
      'stop-practice': ['Natürlich. Wir hören hier auf.', 'In Ordnung. Ich bin aus der Rolle, und wir beenden es hier.'],
      machine: [
        `Ja. Ich bin eine KI und spiele ${name}, damit Sie dieses Gespräch üben können. Sollen wir weitermachen?`,
        `Eine KI, ja. ${name} ist eine Rolle. Möchten Sie weitermachen?`,
        `Ich bin kein Mensch. Ich bin eine KI in der Rolle von ${name}. Soll ich sie wieder aufnehmen?`,
      ],
      instructions: ['Ich habe keine Ahnung, wovon Sie reden. Sind wir noch in derselben Besprechung?', 'Ich kann Ihnen nicht folgen. Das hat nichts damit zu tun, warum wir hier sind.', 'Jetzt haben Sie mich verloren. Können wir zur Sache zurückkommen?', 'Ich wüsste nicht, was das bedeuten soll. Was wollten Sie von mir?'],
      'other-language': ['Das verstehe ich leider nicht. Auf Deutsch, bitte.', 'Tut mir leid, so weit reichen meine Sprachen nicht. Geht das auch auf Deutsch?', 'Davon verstehe ich nur die Hälfte. Auf Deutsch, wenn es geht.', 'Nein, die Sprache spreche ich nicht.'],
    },
  };
}

/** A scenario's own beats with those of every talk; its own win where both have one. */
export function withEveryTalk(own: readonly Beat[]): Beat[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...own, ...everyTalkBeats.filter(({ id }) => !ids.has(id))];
}
