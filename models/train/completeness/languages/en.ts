import type { Language } from '../Language.ts';

export const en: Language = {
  id: 'en',
  digits: [['zero', 'oh'], ['one'], ['two'], ['three'], ['four'], ['five'], ['six'], ['seven'], ['eight'], ['nine']],
  numbers: ['ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred', 'thousand', 'double'],
  fillers: ['um', 'uh', 'er', 'erm', 'uhm', 'hmm'],
  joiners: ['and', 'or', 'but', 'because', 'cause', 'cos', 'so', 'if', 'when', 'while', 'although', 'though', 'unless', 'until', 'since', 'that', 'which', 'who', 'where', 'then', 'like', 'as'],
  replies: [
    'yes', 'no', 'yeah', 'yep', 'nope', 'okay', 'sure', 'yes please', 'no thanks', 'no thank you', 'yes I do', "no I don't", 'yes it is',
    'of course', 'not really', 'I think so', "I don't think so", "I don't know", 'maybe', 'probably not', 'exactly', "that's right",
    "that's correct", 'that works', 'sounds good', 'not yet', 'never', 'always', 'all right', 'fine', 'thank you', 'thanks', 'hello', 'hi there',
    'goodbye', 'absolutely', 'definitely', 'on Monday', 'tomorrow', 'two', 'about ten', "at three o'clock", 'I agree', 'I understand', 'got it',
    'me too', 'nothing', 'why not', 'what', 'really', 'I see', 'good question', 'fair enough', "I'm sorry", 'me neither', "you're right",
  ],
  numberLeads: ['my number is', "it's", 'the number is', 'you can reach me at', 'sure', 'the phone number is', ''],
};
