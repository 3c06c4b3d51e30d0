import type { ParleyErrorCode, PortName } from '@parley/engine';
import type { NoticeText } from './Messages.ts';

const typing = 'You can type what you want to say.';

const byCode: Partial<Record<`${PortName} ${ParleyErrorCode}`, NoticeText>> = {
  'signals permission-denied': {
    what: 'The microphone is not allowed',
    meaning: typing,
    cure: 'Allow it beside the address of this page, then start again.',
  },
  'signals device-missing': { what: 'No microphone was found', meaning: typing, cure: 'Connect one and start again.' },
  'signals device-lost': {
    what: 'The microphone is gone',
    meaning: 'Nothing is heard at the moment; you can type.',
    cure: 'Connect it again, or another one. It is taken up by itself.',
  },
  'signals gesture-needed': {
    what: 'The microphone is held back',
    meaning: 'The browser waits until you touch the page.',
    cure: 'Click anywhere or press a key.',
  },
  'signals model-unavailable': {
    what: 'The voice detector is missing',
    meaning: 'Speech is found by its loudness instead, which noise can mislead.',
    cure: 'Use a headset in a quiet room, or reload the page to try again.',
  },
  'signals connection-lost': {
    what: 'The connection to the voice detector is lost',
    meaning: 'Speech is found by its loudness until it is back.',
    cure: 'Check your network. It is tried again by itself.',
  },
  'signals unsupported': { what: 'This page cannot use a microphone', meaning: typing, cure: 'Open it over https in a browser of this decade.' },
  'transcriber permission-denied': {
    what: 'Your speech may not be turned into words here',
    meaning: typing,
    cure: 'Allow the microphone beside the address of this page, then start again.',
  },
  'voice degraded': {
    what: 'The lips may not fit the sound',
    meaning: 'They follow the text instead. Nothing that is said is lost.',
    cure: 'Reload the page to try again.',
  },
  'voice unsupported': {
    what: 'There is no voice for this language here',
    meaning: 'What is said stands in the picture.',
    cure: 'Install one in your system and open the browser anew, or hold the talk in English.',
  },
  'link degraded': {
    what: 'The talk is not held quite as you chose',
    meaning: 'The server does not have that language or that level; it goes on in another.',
    cure: 'To have it otherwise, end it and choose again.',
  },
  'playback gesture-needed': {
    what: 'The sound is held back',
    meaning: 'The browser waits until you touch the page.',
    cure: 'Click anywhere or press a key.',
  },
};

/** What is missing in the eyes of the learner, where no more is known than the port. */
function byPort(port: PortName, persona: string): NoticeText {
  switch (port) {
    case 'signals':
      return { what: 'The microphone does not work', meaning: typing, cure: 'Check that no other program holds it, then start again.' };
    case 'transcriber':
      return {
        what: 'Your speech cannot be turned into words here',
        meaning: typing,
        cure: 'Check your network, use a browser with speech recognition, or ask whoever runs this page for a transcription service.',
      };
    case 'language':
      return {
        what: `${persona} is lost for words`,
        meaning: 'An answer may be missing or late.',
        cure: 'Say it again. If it stays so, end the talk; what was said is kept.',
      };
    case 'voice':
      return { what: `${persona} has no voice at the moment`, meaning: 'What is said stands in the picture.', cure: 'Reload the page to load the voice again.' };
    case 'playback':
      return { what: 'No sound can be played', meaning: 'What is said stands in the picture.', cure: 'Check the loudspeaker or headset and start again.' };
    case 'link':
      return { what: 'The connection is lost', meaning: `${persona} cannot answer any more; what was said so far is kept.`, cure: 'Check your network, end the talk and start a new one.' };
  }
}

export function englishNotice(port: PortName, code: ParleyErrorCode, persona: string): NoticeText {
  return byCode[`${port} ${code}`] ?? byPort(port, persona);
}
