import { enMoves } from './enMoves.ts';
import type { Lexicon } from './Lexicon.ts';

/** English, as managers speak it: contractions without apostrophes, no punctuation relied upon. */
export const en: Lexicon = {
  openers: [
    'so', 'and', 'but', 'well', 'okay', 'ok', 'right', 'now', 'then', 'look', 'listen', 'um', 'uh', 'er', 'erm', 'yeah', 'yes',
    'no', 'please', 'because', 'mean', 'hey', 'hi', 'hello', 'sorry', 'actually', 'also', 'or', 'just', 'first', 'again',
    'alright', 'oh', 'hmm', 'daniel', 'there', 'today', 'mind',
  ],
  negators: [
    'not', 'dont', 'doesnt', 'didnt', 'cant', 'cannot', 'couldnt', 'wont', 'wouldnt', 'isnt', 'arent', 'wasnt', 'werent',
    'never', 'no', 'nobody', 'without', 'hardly', 'havent', 'hasnt', 'shouldnt', 'aint', 'stop', 'neither', 'nor',
  ],
  denials: [
    'i dont think|believe|mean|feel', 'i never said|meant|thought', 'im|i+am not saying|blaming|suggesting|claiming|here+to', 'i cant|cannot|wont|couldnt promise|guarantee|say',
    'nobody|noone says|said|thinks|is+saying', 'not saying', 'i didnt say|mean', 'doesnt mean', 'not because', 'not about',
  ],
  moves: enMoves,
  standEvenNegated: ['dismisses', 'threatens', 'blames', 'over-promises', 'names-fact', 'states-impact', 'interrupts'],
  openQuestions: [
    '^ what happened', '^ what|whats _ going on', '^ whats|what _ behind', '^ whats been', '^ what has been', '^ what else',
    '^ what do|did|would|could|can|are|is|was|were|should|might|has|have|had you|we|i|they|your|the|it|that|this|there|going',
    '^ whats|whatd|whatre your|the|it|on|you|happening|wrong|up|that|this|missing|different|changed|changing|stopping',
    '^ what made|makes|helped|helps|stops|stopped|got|gets|kept|keeps|led|leads|caused|matters|worries|concerns|bothers|changed|brought|feels|would|needs|might|could',
    '^ what about', '^ what kind|sort of', '^ what part|parts of', '^ how are|were things|you|they', '^ how do|did|would|could|can|is|was|have|has|had|does|should|might',
    '^ hows|howd|howve|howre', '^ how come', '^ how about you', '^ why', '^ tell me _ about|more|what|how|why', '^ tell me', '^ talk me through', '^ walk me through',
    '^ help me understand|see', 'help me understand', '^ describe', '^ explain to me', '^ say more', 'can|could|would|will you tell|talk|walk|help|explain|say|describe|share|give',
    'what _ your view|take|side|perspective|thoughts|sense|experience|opinion', 'id|i+would like|love to hear|understand|know', 'i want|wanted to hear|understand|know',
    'wonder|wondering what|how|why', 'curious|interested _ what|how|why', 'your side of|to', 'your perspective|view|thoughts|take $', 'in your own words',
    '^ where do|did|would|are|is|does', '^ whats', '^ which part|parts', '^ what $', '^ who do|did|would|else|could|can',
  ],
  closedQuestions: [
    '^ do|did|does|are|is|was|were|have|has|had|can|could|would|will|should|shall|am|may|might you|we|i|they|he|she|it|that|this|there|your|the|any|anyone|someone|somebody|something|anything|everything|nothing|these|those',
    '^ dont|didnt|doesnt|arent|isnt|wasnt|havent|cant|couldnt|wouldnt|wont|shouldnt you|we|i|they|he|she|it|that|this|the|there',
    '^ how many|much|long|often|old|soon|far', '^ when did|do|will|can|would|was|is|are|could', '^ who is|was|will', '^ whos', '^ which',
    '^ everything|anything|something okay|alright|all|wrong|else|fine', '^ you okay|alright|all|ok|sure|good|understand|agree|see|ready', 'is it true', 'right $', 'is that clear|right|fair|okay|true|so',
    'isnt it $', 'dont you $', 'arent you $', 'didnt you $', 'does that make sense', 'okay with you', 'agreed $', 'correct $', 'understood $',
  ],
  choiceQuestions: [
    '^ would|do|did|is|are|was|will|shall|can|should|could _ _ _ or', 'or _ rather', '^ which _ would|do|of', '^ rather _ or', 'or not $', 'or would you',
  ],
  noQuestions: ['you know what i mean', 'you know what', 'guess what', 'do you know what i mean', 'what i mean is', 'what im saying|trying|hearing|hear|saw|see|heard|noticed|need|want', '^ what i', '^ what we', '^ what you need|have|did', 'know|knew|understand|saw|see how|what you|we|i|much|hard|many', '^ what matters is', '^ what happens', '^ how i|we', 'how dare', 'who do you think you are', 'what _ hell'],
  factFrames: [
    'i|ive|we|weve|i+have|we+have noticed|saw|seen|observed|counted|checked|looked|read', 'records|record|log|logs|data|numbers|report|reports|dashboard|ticket|tickets show|shows|say|says',
    'according to', 'the facts are', 'the fact is', 'what ive seen', 'what i saw', 'looking at the', 'for example', 'for instance', 'specifically',
  ],
  numbers: [
    'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'twenty', 'thirty', 'forty', 'fifty', 'twice', 'both', 'half',
    'first', 'second', 'third', 'hours|hour', 'percent', '0*', '1*', '2*', '3*', '4*', '5*', '6*', '7*', '8*', '9*',
  ],
  dates: [
    'monday|mondays', 'tuesday|tuesdays', 'wednesday|wednesdays', 'thursday|thursdays', 'friday|fridays', 'january', 'february', 'march', 'april', 'june', 'july', 'august',
    'september', 'october', 'november', 'december', 'yesterday', 'last week|month|quarter|sprint|night|time|year|spring|summer|autumn|winter', 'this week|month|quarter|sprint|morning|year|spring|summer', 'on the _ of',
    'since the', 'weeks|days|months ago', 'weeks|days|months late|overdue', 'past week|month|quarter|three|two|few', 'in the standup|stand|review|meeting|retro',
  ],
  plans: ['will|shall|lets|starting|starts|start', 'ill|well|youll', 'going to', 'what if', 'every monday|friday|week'],
  deeds: [
    'miss|missed|missing', 'deadline*', 'delivery date*', 'deliver*', 'late', 'slipped', 'skipped', 'merged', 'shipped', 'snapped', 'shouted', 'raised', 'went down|out|live|in', 'raise', 'incident*', 'outage*',
    'review*', 'failed', 'broke', 'said', 'told', 'came', 'left', 'called', 'sent', 'cancelled', 'pushed|deployed', 'finished', 'cried', 'interrupted', 'release*', 'commit*', 'walked', 'didnt', 'was|were not',
  ],
};
