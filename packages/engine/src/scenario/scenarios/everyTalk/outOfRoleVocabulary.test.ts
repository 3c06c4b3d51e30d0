import { describe, expect, it } from 'vitest';
import { mentions, tokenise } from '../../../reasoning/lexicons/phrases.ts';
import { everyTalkVocabulary } from './everyTalk.ts';

const outOfRole = ['machine', 'stop-practice', 'distress'] as const;

function calls(language: 'en' | 'de', sentence: string): string | undefined {
  return outOfRole.find((topic) => mentions(tokenise(sentence), everyTalkVocabulary[language][topic]!));
}

describe('what calls the persona out of its role', () => {
  it.each([
    ['en', 'Are you an AI?'], ['en', 'Seriously, are you a real person or a bot?'], ['en', 'Are you human?'], ['en', 'Am I talking to a machine?'], ['en', 'Am I talking to a real person?'],
    ['en', 'You’re an AI, aren’t you?'], ['en', 'you are an ai right'], ['en', 'Is this a bot?'], ['en', 'Are you ChatGPT?'], ['en', 'Is there a human on the other end?'], ['en', 'Are you an A.I.?'], ['en', 'are you real or a computer'],
    ['de', 'Sind Sie eine KI?'], ['de', 'Bist du eine KI?'], ['de', 'Sind Sie ein echter Mensch?'], ['de', 'Bist du ein Bot?'], ['de', 'Bist du echt?'], ['de', 'Rede ich mit einer KI?'], ['de', 'Spreche ich hier mit einem Computer?'],
    ['de', 'Sind Sie eine Maschine oder ein Mensch?'], ['de', 'Sag mal, bist du eigentlich eine künstliche Intelligenz?'], ['de', 'Sie sind doch eine KI, oder?'], ['de', 'Du bist eine KI, stimmt’s?'], ['de', 'Sind Sie ein Mensch?'], ['de', 'Spreche ich mit einem Menschen?'], ['de', 'sind sie eine ki oder ein mensch'],
  ] as const)('hears whether it is a machine (%s): %s', (language, sentence) => {
    expect(calls(language, sentence)).toBe('machine');
  });

  it.each([
    ['en', 'Let’s stop the exercise.'], ['en', 'Break character please.'], ['en', 'I want to stop.'], ['en', 'I need a break from this role play.'], ['en', 'I’d like to stop here.'], ['en', 'Please pause the role-play.'],
    ['de', 'Ich möchte das Rollenspiel beenden.'], ['de', 'Können wir die Übung abbrechen?'], ['de', 'Bitte beenden Sie die Übung.'], ['de', 'Bitte unterbrechen wir das Rollenspiel.'], ['de', 'Fallen Sie bitte aus der Rolle.'], ['de', 'Stopp, ich will aufhören.'], ['de', 'Brechen wir das Rollenspiel ab.'],
  ] as const)('hears a wish to stop (%s): %s', (language, sentence) => {
    expect(calls(language, sentence)).toBe('stop-practice');
  });

  it.each([
    ['en', 'I can’t do this anymore, I want to kill myself.'], ['en', 'I don’t want to live anymore.'], ['en', 'I’m thinking of ending it all.'], ['en', 'I’ve been thinking about suicide.'], ['en', 'I’ve been cutting myself.'], ['en', 'I don’t see the point of living.'], ['en', 'I wish I were dead.'],
    ['de', 'Ich bringe mich um.'], ['de', 'Ich will sterben.'], ['de', 'Ich möchte einfach nicht mehr leben.'], ['de', 'Ich will mir das Leben nehmen.'], ['de', 'Ich denke an Selbstmord.'], ['de', 'Ich verletze mich selbst.'], ['de', 'Ich wäre lieber tot.'],
  ] as const)('hears distress (%s): %s', (language, sentence) => {
    expect(calls(language, sentence)).toBe('distress');
  });

  it('hears them in the other language, too', () => {
    expect(calls('de', 'Are you a bot?')).toBe('machine');
    expect(calls('de', 'I want to kill myself.')).toBe('distress');
    expect(calls('en', 'Ich will nicht mehr leben.')).toBe('distress');
  });

  it.each([
    ['machine', '¿Eres una IA?'], ['machine', '¿Es usted un robot?'], ['machine', '¿Estoy hablando con una máquina?'], ['machine', '¿Eres una persona real?'], ['machine', '¿Es usted humano o una máquina?'],
    ['machine', 'Es-tu une IA ?'], ['machine', 'Vous êtes un robot ?'], ['machine', 'Est-ce que je parle à une machine ?'], ['machine', 'Êtes-vous une vraie personne ?'], ['machine', 'T’es un bot, non ?'],
    ['stop-practice', 'Quiero parar el ejercicio.'], ['stop-practice', 'Por favor, termine la simulación.'], ['stop-practice', 'Salga de su personaje.'], ['stop-practice', 'Quiero parar, por favor.'],
    ['stop-practice', 'Je veux arrêter l’exercice.'], ['stop-practice', 'Arrêtons le jeu de rôle.'], ['stop-practice', 'Sortez de votre rôle, s’il vous plaît.'], ['stop-practice', 'Je voudrais arrêter.'],
    ['distress', 'No quiero vivir más.'], ['distress', 'Estoy pensando en el suicidio.'], ['distress', 'Quiero quitarme la vida.'], ['distress', 'Je ne veux plus vivre.'], ['distress', 'J’ai envie de mourir.'], ['distress', 'Je pense à me suicider.'],
  ] as const)('hears %s in Spanish and French, too, in either talk: %s', (topic, sentence) => {
    expect([calls('en', sentence), calls('de', sentence)]).toEqual([topic, topic]);
  });

  it.each([
    '¡Eres una máquina, qué buen trimestre!', 'Usted es una persona razonable.', 'Quiero parar un momento en ese punto.', 'Hay que terminar la práctica de cambiar fechas.', 'Me quiero morir de vergüenza.', 'No quiero vivir en Madrid.',
    'Vous êtes humain, c’est normal.', 'Il faut terminer l’exercice avec un bénéfice.', 'Je me tue au travail.', 'Je veux arrêter les retards.', 'Vous êtes une personne fiable.', 'Je parle à une personne compétente.',
  ])('takes for no such thing what only sounds like it: %s', (sentence) => {
    expect(calls('en', sentence)).toBeUndefined();
  });

  it.each([
    ['en', 'Am I talking to the right person?'], ['en', 'Are you the person who decides?'], ['en', 'Are you a morning person?'], ['en', 'Are you using AI in the warehouse today?'], ['en', 'You are an AI company, I read.'], ['en', 'Are you really sure?'],
    ['en', 'I want to stop you there.'], ['en', 'I want to stop the incidents.'], ['en', 'I need to stop this from happening again.'], ['en', 'We must end this practice of dating contracts back.'], ['en', 'That was out of character for you.'], ['en', 'Is there a person on your team who knows?'],
    ['de', 'Sie sind aus der Rolle gefallen.'], ['de', 'Sind Sie bereit, die Maschine zu warten?'], ['de', 'Sie sind auch nur ein Mensch.'], ['de', 'Sind Sie an KI interessiert?'], ['de', 'Sind Sie KI-affin?'], ['de', 'Sind Sie ein Mensch, der gern plant?'], ['de', 'Ich bringe mich um den Bonus.'], ['de', 'Sind Sie echt der Meinung?'], ['de', 'Welche Rolle spielt das Training?'],
  ] as const)('takes for no such thing what only sounds like it (%s): %s', (language, sentence) => {
    expect(calls(language, sentence)).toBeUndefined();
  });
});
