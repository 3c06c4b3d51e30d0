import type { FactWords, QuestionWords } from './Lexicon.ts';

export const enQuestions: QuestionWords = {
  open: [
    '^ what happened', '^ what|whats _ going on', '^ whats|what _ behind', '^ whats been', '^ what has been', '^ what else', '^ what do|did|would|could|can|are|is|was|were|should|might|has|have|had you|we|i|they|your|the|it|that|this|there|going|a|would',
    '^ whats|whatd|whatre your|the|it|on|you|happening|wrong|up|that|this|missing|different|changed|changing|stopping', '^ what made|makes|helped|helps|stops|stopped|got|gets|kept|keeps|led|leads|caused|matters|worries|concerns|bothers|changed|brought|feels|would|needs|might|could|went|drives|holds',
    '^ what about', '^ what kind|sort of', '^ what part|parts|bit|options|ideas|support|role|reasons', '^ what is|was', '^ how are|were things|you|they', '^ how do|did|would|could|can|is|was|have|has|had|does|should|might', '^ hows|howd|howve|howre', 'how come', '^ how about you', '^ why', '^ tell me _ about|more|what|how|why', '^ tell me', 'talk me through', 'walk me through', 'take me through', 'tell me _ behind|more|how',
    '^ help me understand|see', 'help me understand', '^ describe', '^ explain', '^ say more', 'can|could|would|will you tell|talk|walk|help|explain|say|describe|share|give|take me', 'can|could you explain|describe|elaborate|say+more|tell', 'what _ your view|take|side|perspective|thoughts|sense|experience|opinion', 'id|i+would|we+would|wed like|love to hear|understand|know', 'i|wed want|wanted|like to hear|understand|know',
    'wonder|wondering what|how|why', 'curious|interested _ what|how|why', 'your side of|to', 'your perspective|view|thoughts|take $', 'in your own words', '^ where do|did|would|are|is|does', '^ whats', '^ which part|parts|bit|bits', '^ what $', '^ who do|else|could|can', 'what could|would that be|look', '^ in what way|sense', '^ paint me', '^ give me _ example|sense|idea|picture',
  ],
  closed: [
    '^ do|did|does|are|is|was|were|have|has|had|can|could|would|will|should|shall|am|may|might you|we|i|they|he|she|it|that|this|there|your|the|any|anyone|someone|somebody|something|anything|everything|nothing|these|those|my|our|four|three|two|ten|five|october|next',
    '^ is|was|does|did|has|would', '^ dont|didnt|doesnt|arent|isnt|wasnt|havent|cant|couldnt|wouldnt|wont|shouldnt you|we|i|they|he|she|it|that|this|the|there', '^ how many|much|long|often|old|soon|far', '^ when did|do|will|can|would|was|is|are|could|does', '^ what time|day|date|number|year|percentage|size', '^ who is|was|will|has|had|did|signed|told|gave|else+was|*ed', '^ whos', '^ whose', '^ which', '^ where _ *ed',
    '^ everything|anything|something okay|alright|all|wrong|else|fine', '^ you okay|alright|all|ok|sure|good|understand|agree|see|ready', 'is it true', 'right $$', 'is that clear|right|fair|okay|true|so', 'isnt|wasnt|doesnt|didnt|wont|arent|dont|havent|werent it|you|they|he|she|we $', 'does that make sense', 'okay with you', 'agreed $', 'correct $', 'understood $', 'yes or no', 'would|is|are|does _ be too|okay|enough|possible', 'is it alright|okay|ok|possible', '^ any questions|chance|news', '^ so you _ or', 'or|was not $$',
  ],
  choice: ['^ would|do|did|is|are|was|will|shall|can|should|could _ _ _ or', 'or _ rather', '^ which _ would|do|of', '^ rather _ or', 'or not $', 'or would you', 'yes or no', 'now or later|after|tomorrow|then'],
  none: [
    'got|have a __ havent|dont you',
    'were done|finished|through|good|closed|off', 'dont you worry', 'dont you|we dare', 'you|they|it _ havent|hasnt|didnt|arent|dont you so|_ think', 'and what was it',
    'you know what i mean', 'you know what', 'guess what', 'do you know what i mean', 'what i mean is', 'what im saying|trying|hearing|hear|saw|see|heard|noticed|need|want', '^ what i', '^ what we', '^ what you need|have|did', 'know|knew|saw|see how|what|you|we|i|much|hard|many', '^ i understand how|what|why', '^ what matters is', '^ what happens', '^ how i|we', 'how dare', 'who do you think you are', 'what _ hell',
    'there|today|which|that|who|it|mind|first|daniel|he|she is|was|were|does|did|has|would', 'how you like', 'is to say', 'what were you thinking', 'whats wrong with you', 'what is wrong with you', '^ why dont we|you|i', '^ how about we', '^ what if', '^ who cares', '^ so what $', '^ who asked', '^ do it', '^ have a', '^ have _ great|good|nice|lovely', '^ may be', '^ do not', 'sorry would', 'you wonder why', 'all right $$', 'find the place', 'right then', 'rather than', 'would be a', 'would you be sorry',
  ],
  smallTalk: ['hows|how+are|how+is|how+was|hows+it|how+were|how+have _ you|things|going|holiday|weekend|trip|little|kids|family|doing|journey|morning|flight|everything|been|life|wife|husband|baby|dog', 'isnt it $', 'find the place', 'can you hear me', 'still *ing', 'everything okay|alright|good', 'good|nice weekend|holiday|trip', 'weather|match|traffic', 'coffee|tea', 'you all right|alright|okay|well', 'whats|what new|up $'],
  byTune: [],
};

export const enFacts: FactWords = {
  frames: [
    'is it true that|you', 'did you know __ on|at|last|in',
    'performance improvement plan', 'improvement plan', '^ the pip', 'a pip', 'three delivery dates', 'missed three', 'missed the|two|all|four|your|our|a _ deadline*|date*', 'skipped _ review*', 'without _ review', 'two incidents', 'thats|its|it+is|that+is in the minutes|log|file|contract|report|email|chart|notes|system', 'the|your|our rate|numbers|figures|count|margin|turnover|score|target is|are|was|were|went|stands _ at|from|down|up|below|above|against', 'is|are|was|were at|down|up|short # percent', 'i was standing|sitting|in+the+room',
    'he|she|they|dana said|told|wrote _ to|the|her|him|that|me', '_ is on the *th|first|second|third', 'the|your|our system|log|logs|records|record|chart|report|minutes|contract|invoice|camera|email|file|sheet shows|show|says|say|said|has|have', 'one|two|three|four|five|six|seven|eight|nine|ten|twenty|several mistakes|complaints|errors|incidents|reports|invoices|deliveries|sick|shifts|calls _ in|between|last|this|about|since|from|were|came',
  ],
  deeds: [
    'miss|missed|missing', 'deadline*', 'delivery date*', 'deliver*', 'late', 'incident*', 'outage*', 'review*', 'release*', 'commit*', 'raise', '*ed', 'was|were|had|got|went|came|left|told|said|sent|took|gave|made|broke|lost|spoke|cut|hung|found|wrote|put|fell|sat|ran|began|stood|met|paid|sold|hit|shut|saw|read|rang|forgot|shook|threw|swore|slept|built|kept|held|set|rose|fell|dropped|quit|spent',
    'didnt', 'wasnt|werent', 'hasnt|havent|hadnt', 'has|have been', 'youve|weve|theyve|ive', 'shows', 'says',
  ],
  witnesses: ['i|ive|we|weve|i+have|we+have noticed|saw|seen|observed|counted|checked|looked|read', 'records|record|log|logs|data|numbers|report|reports|dashboard|ticket|tickets|chart|system|camera|minutes show|shows|say|says', 'according to', 'the facts are', 'the fact is', 'what ive seen', 'what i saw', 'looking at the', 'for example', 'for instance', 'specifically'],
  numbers: [
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|twice|half|dozen', 'second|third|fourth|fifth|tenth|twentieth', 'hours|minutes|percent', '0*|1*|2*|3*|4*|5*|6*|7*|8*|9*', 'at noon|midnight',
  ],
  dates: [
    'monday*|tuesday*|wednesday*|thursday*|friday*|saturday*|sunday*', 'january|february|april|june|july|august|september|october|november|december', 'in|of|since|last|on march|may', 'yesterday', 'last week|month|quarter|sprint|night|time|year|spring|summer|autumn|winter', 'this week|month|quarter|sprint|morning|year|spring|summer', 'on the _ of', 'since the', 'weeks|days|months ago', 'weeks|days|months late|overdue',
    'past week|month|quarter|three|two|few', 'in the standup|stand|review|meeting|retro|minutes|handover', 'week one|two|three|four',
  ],
  plans: [
    'will|shall|lets|starting|starts|start|would|should|could|might', 'ill|well|youll|id|youd|wed|theyd', 'going to', 'what if', 'if', 'every monday|friday|week', 'by friday|monday|then|tomorrow', 'please', 'felt|feel|feels', '^ how|why|is|are|was|were|did|does|do|has|have|can|could|what|when|who|where|which', 'i|we need|want|wanted', 'five|two|ten minutes $',  'sorry|apologise|ashamed|regret',
  ],
};
