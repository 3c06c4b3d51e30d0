import type { WordLists } from './WordLists.ts';

/** English. Function words after Quirk et al., A Comprehensive Grammar of the English Language (1985), §2.34 to 2.35. */
export const en: WordLists = {
  backchannels: [
    'mm', 'mhm', 'mm hm', 'mm hmm', 'hm', 'hmm', 'm', 'uh huh', 'aha', 'ah', 'oh', 'yeah', 'yep', 'yup', 'yes', 'ya', 'right', 'okay', 'ok', 'k', 'sure', 'i see',
    'got it', 'of course', 'true', 'exactly', 'really', 'wow', 'alright', 'all right', 'i know', 'makes sense', 'fair enough', 'oh okay', 'go on', 'i understand',
  ],
  fillers: ['um', 'uhm', 'uh', 'er', 'erm', 'eh', 'hm', 'mm', 'ah', 'em'],
  answers: [
    'yes', 'yeah', 'yep', 'yup', 'no', 'nope', 'okay', 'ok', 'sure', 'right', 'exactly', 'maybe', 'perhaps', 'never', 'always', 'agreed', 'correct', 'fine', 'absolutely', 'definitely',
    'nothing', 'thanks', 'sorry', 'please', 'true', 'alright', 'of', 'course', 'good', 'hello', 'hi', 'bye', 'goodbye', 'probably',
  ],
  acknowledgements: ['i hear you', 'i hear that', 'not yet', 'not really', 'not at all', 'not now', 'i do', 'i dont', 'i do not', 'i did', 'i didnt', 'i did not', 'i have', 'i havent', 'i have not', 'i am', 'im not', 'i am not', 'i can', 'i cant', 'i will', 'i wont', 'it is', 'it isnt', 'it was', 'we did', 'we didnt', 'we do', 'we dont', 'i dont know', 'i do not know', 'i think so', 'i dont think so', 'i guess so', 'i hope so', 'i suppose so', 'thank you', 'thanks a lot', 'good point', 'fair point', 'fair enough', 'thats fair', 'that is fair', 'thats true', 'that is true', 'thats right', 'that is right', 'youre right', 'you are right', 'i agree', 'me too', 'me neither', 'thats it', 'that is it', 'thats all', 'im sorry', 'i am sorry', 'no problem', 'very well', 'good idea'],
  conjunctions: ['and', 'or', 'but', 'because', 'cause', 'cos', 'so', 'if', 'when', 'while', 'although', 'though', 'unless', 'until', 'since', 'whereas', 'than', 'that', 'which', 'who', 'whose', 'then', 'plus', 'as', 'whether', 'like', 'not', 'just', 'really', 'very', 'also', 'even', 'only'],
  determiners: ['the', 'a', 'an', 'my', 'your', 'our', 'their', 'his', 'its', 'this', 'these', 'those', 'every', 'each', 'some', 'any', 'no', 'another', 'two', 'three', 'few', 'many', 'more', 'most', 'such'],
  prepositions: ['of', 'to', 'in', 'on', 'at', 'for', 'with', 'from', 'by', 'about', 'into', 'onto', 'over', 'under', 'between', 'through', 'during', 'without', 'against', 'among', 'towards', 'toward', 'per', 'via', 'within', 'despite', 'regarding', 'around', 'after', 'before'],
  auxiliaries: [
    'am', 'is', 'are', 'was', 'were', 'be', 'been', 'being', 'have', 'has', 'had', 'do', 'does', 'did', 'will', 'would', 'can', 'could', 'shall', 'should', 'may', 'might', 'must', 'im', 'ive', 'id', 'ill', 'youre', 'youve', 'youd', 'youll',
    'were', 'weve', 'wed', 'theyre', 'theyve', 'hes', 'shes', 'theres', 'thats', 'whats', 'isnt', 'arent', 'wasnt', 'dont', 'doesnt', 'didnt', 'wont', 'cant', 'couldnt', 'wouldnt', 'shouldnt', 'havent', 'hasnt', 'gonna', 'wanna', 'gotta',
  ],
  subjects: ['i', 'you', 'he', 'she', 'it', 'we', 'they', 'there', 'that', 'this', 'everyone', 'nobody', 'somebody', 'someone', 'anyone', 'people', 'im', 'youre', 'its', 'were', 'theyre', 'hes', 'shes', 'ive', 'weve', 'youve', 'theyve', 'thats'],
  questionWords: ['what', 'why', 'how', 'when', 'where', 'who', 'which', 'whose', 'whats', 'hows', 'wheres', 'whos'],
  openEnds: ['i think', 'i mean', 'you know', 'kind of', 'sort of', 'the thing is', 'i guess', 'i feel', 'i feel like', 'i just', 'so that', 'in order', 'such as', 'a lot of', 'because of', 'i want', 'i need', 'i wanted', 'we need', 'going to', 'want to', 'have to', 'need to', 'let me', 'i would', 'and i', 'but i', 'what i', 'you said', 'i said', 'i noticed'],
  prepositionsClose: false,
};
