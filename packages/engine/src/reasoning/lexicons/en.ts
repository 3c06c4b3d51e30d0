import { enHurts } from './enHurts.ts';
import { enFacts, enQuestions } from './enAsksAndFacts.ts';
import { enMoves } from './enMoves.ts';
import { enSteers } from './enSteers.ts';
import type { Lexicon } from './Lexicon.ts';

/** English, as managers speak it: contractions without apostrophes, no punctuation relied upon. */
export const en: Lexicon = {
  classes: {
    // Who is spoken of.
    be: 'is|are|was|were|am|im|youre|its|been|be|being|thats|hes|shes|theyre|were',
    youare: 'youre|you+are|youve+been|you+have+been|you+were|youre+being|you+are+being|you+have+become|youve+become',
    people: 'team|others|people|colleagues|everyone|everybody|customer*|client*|patient*|resident*|famil*|parents|guests|kids|pupils|students|users|trainee*|intern|interns|staff|nurse*|driver*|junior*|finance|sales|production|warehouse|they|she|he|both',
    hard: 'hard|harder|tough|rough|difficult|exhausting|heavy|painful|frustrating|stressful|tiring|tired|lonely|awful|terrible|horrible|unfair|upsetting|scary|frightening|annoying|uncomfortable|brutal|draining|overwhelming|infuriating|humiliating|disappointing|worrying|nightmare|mess|lot|blow|shock',
    feeling: 'upset|angry|hurt|frustrated|worried|afraid|scared|nervous|tired|exhausted|stressed|annoyed|disappointed|anxious|overwhelmed|stuck|left+out|ignored|bothered|bothers|sad|furious|let+down|overlooked|passed+over|unheard|treated|torn|proud|stings|stung|hurts|ashamed|small|stupid|humiliated|unsafe',
    // What is done for the other.
    help: 'help|support|take|lend|cover|swap|sit|free|arrange|organise|organize|find|spare|join|show|teach|walk|drive|lighten|shift|stand|back|speak|talk|ask|put|move|get|give|sort|step|do|fix|handle|proofread|review|look|train|coach|mentor|stay|come|set|book|pay|fill|carry|run|bring|share|pick',
    // What is asked of the other.
    do: 'send|call|write|put|book|bring|talk|speak|check|make|set|start|try|read|sign|fill|draft|prepare|share|meet|ring|email|mail|copy|tell|let+me|take|give|pull|come|go|report|log|hand|post|keep|use|update|list|note|pick|choose|run|review|sit|look|agree|ask|finish|join|pair|move|leave|add|have|get|stop|print|order|pay|schedule|shadow|show|plan|apologise|apologize|forward|upload|ping',
    when: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|next|this|noon|midnight|january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|fifth|tenth|fifteenth|twentieth|end|week|weeks|month|months|days|morning|afternoon|evening|summer|autumn|winter|spring|christmas|easter|nine|ten|eleven|eight|two|three|four',
    // Verdicts on a person.
    verdict: 'lazy|not+reliable|not+up|not+good|not+capable|not+fit|not+a+team|careless|unreliable|unprofessional|rude|arrogant|toxic|the+problem|the+reason|being+defensive|defensive|impossible|negligent|incompetent|childish|selfish|hopeless|useless|a+failure|lying|liar|a+liar|a+disgrace|a+disaster|a+joke|a+nightmare|a+burden|a+bully|a+coward|a+child|difficult|dishonest|irresponsible|disorganised|disorganized|sloppy|pathetic|embarrassing|immature|stubborn|ungrateful|paranoid|manipulative|cold|weak|stupid|dumb|an+idiot|clueless|worse+than|the+worst|to+blame|ignorant|petty|disloyal|unbearable|insufferable|unfit|not+cut+out|disrespectful|inconsiderate|a+bad',
    deed: 'sloppy|unprofessional|childish|irresponsible|careless|rude|disrespectful|selfish|lazy|pathetic|disgraceful|shameful|inexcusable|stupid|immature|arrogant|cowardly',
    harm: 'fired|finished|gone|out|sorry|dismissed|let+go|off|done|looking|replaced|history|sacked|suspended|demoted|toast',
    // Who acts against.
    force: 'lawyer*|solicitor*|court|police|press|newspaper*|sue|tribunal|authorities|security|disciplinary',
  },
  openers: [
    'so', 'and', 'but', 'well', 'okay', 'ok', 'right', 'now', 'then', 'look', 'listen', 'um', 'uh', 'er', 'erm', 'uhm', 'yeah', 'yes', 'hm', 'mm', 'honestly', 'frankly', 'cool', 'good', 'great', 'thanks', 'no', 'please',
    'because', 'mean', 'hey', 'hi', 'hello', 'sorry', 'actually', 'also', 'or', 'just', 'first', 'again', 'alright', 'oh', 'ah', 'hmm', 'daniel', 'mind', 'anyway', 'perhaps', 'maybe', 'fine', 'only',
  ],
  negators: [
    'not', 'dont', 'doesnt', 'didnt', 'cant', 'cannot', 'couldnt', 'wont', 'wouldnt', 'isnt', 'arent', 'wasnt', 'werent', 'never', 'no', 'nobody', 'without', 'hardly', 'havent', 'hasnt', 'shouldnt', 'aint', 'stop',
    'neither', 'nor', 'instead',
  ],
  joins: ['and', 'so', 'but', 'which', 'because', 'then'],
  turns: ['but', 'because', 'however', 'though'],
  steers: enSteers,
  denials: [
    'i dont think|believe|mean|feel', 'i never said|meant|thought', 'im|i+am not saying|blaming|suggesting|claiming|asking|here+to', 'i cant|cannot|wont|couldnt promise|guarantee|say', 'nobody|noone|nobodys|no+one|no+ones says|said|thinks|is+saying|saying|claims',
    'not saying', 'i didnt say|mean', 'doesnt mean', 'not because', 'not about', 'he|she|they|who|dana|customer|client|patient said|says|told|wrote|asked|claims|claimed', 'rather|instead than|of saying',
  ],
  moves: { ...enMoves, ...enHurts },
  vetoes: {
    acknowledges: ['i hear you _ cancelled|want|said', 'i dont appreciate', 'i see no|you'],
    apologises: ['sorry _ hear', 'sorry about your|that+you|what+happened', 'sorry you|youre|that|the _ had|have|had+to|are|feel|move', 'sorry but', 'not sorry', 'youll be sorry', 'be sorry'],
    'proposes-next-step': ['can|could we help|support', 'we can talk', 'from the start', 'from tomorrow', 'if you can', 'lets not|stop|leave|end|wrap|finish|close|face|be|say|just+say|call', 'lets call it', 'next week $', 'until|see|speak|talk|catch _ next|monday|tomorrow', 'last time', 'i could have|shouldve|never', 'what if it|he|they|she'],
    'offers-support': ['how can|could i|we help|support|make it', 'how can i _ believe|trust', 'want me to call _ boss|police|manager', 'what can i say', 'ill take that as'],
    blames: ['you always can|could|welcome', 'you can always', 'you|youre _ always welcome|been+good|been+reliable|done+great', 'you never told|complained|said', 'you dont have|need|always', 'never be alone', 'if you ever', 'not your fault', 'isnt your fault', 'you keep your', 'youll never'],
    dismisses: ['take your time', 'why dont we|you', 'i dont care how long', 'help you move on'],
    threatens: ['or well+after', 'dont lose your', 'never|wont|not+ever _ regret'],
    'over-promises': ['i promised', 'you promised', 'what do you promise', 'i promise not', 'i cant|cannot promise', 'without promising'],
    closes: ['before|until you|we go', 'when did|do', 'see you in court', 'see you leave|walk|do|doing|at|try'],
    greets: ['good morning|afternoon|evening+to+you $'],
    'states-impact': ['this|its|that|thats is? _ down to you', 'how did|do you|we end|think|feel', 'what|how|which __ look|felt|feel like?', 'feel bad', 'i feel bad', 'had to go|think', 'no impact', 'what|how|which _ impact|led|lead', 'i know _ had to', 'sorry you had to'],
    'names-fact': [],
  },
  standEvenNegated: ['dismisses', 'threatens', 'blames', 'over-promises', 'names-fact', 'states-impact', 'interrupts', 'closes', 'greets'],
  questions: enQuestions,
  facts: enFacts,
};
