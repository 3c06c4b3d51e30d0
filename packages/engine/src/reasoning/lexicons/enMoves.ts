import type { Lexicon } from './Lexicon.ts';

/** English phrases by the move they make. Written from how people speak in such talks. */
export const enMoves: Lexicon['moves'] = {
  acknowledges: [
    '^ i hear you', 'i hear that|what|how', 'that sounds|mustve|must|seems _ hard|tough|difficult|rough|exhausting|heavy|painful|frustrating|stressful|tiring|lonely|awful',
    'must|mustve _ been|be hard|tough|difficult|exhausting|rough|awful|a+lot|stressful|lonely|heavy', 'thank|thanks _ for telling|sharing|saying|being|trusting|your+honesty', 'thank you for that', 'i|we appreciate', 'i understand|get _ why|that|how|this|it|you|your|where',
    '^ i understand $', 'i can see|imagine|understand|hear|tell', 'you have every right', 'i see what you mean', 'i see why|how|that', 'that makes sense', 'makes sense $', 'fair enough', 'thats|that+is|thats+a|that+is+a fair',
    'you have a point', 'youve got a point', 'youre|you+are right', 'good point', 'im|i+am _ sorry _ hear|happening|youre|about+your|about+that|going+through', 'so sorry _ hear', 'youve done|given|built|carried|put _ great|good|lot|solid|excellent|important|work|years|much',
    'i know _ _ hard|tough|difficult|lot|easy', 'this is|isnt|must+be _ hard|difficult|easy|tough|uncomfortable', 'not easy', 'its understandable', 'understandable', 'i value', 'i respect', 'we value', 'take your time', 'theres no rush', 'no rush',
    'what i+hear|im+hearing|i+am+hearing', 'it sounds like', 'sounds like youre|you|it|youve|that', 'if i heard you', 'so you feel|felt|are+saying', 'youre|you+are saying', 'your _ work _ matters|mattered|counts', 'i didnt know that', 'i had no idea', 'i wasnt aware',
    'thats|that+is a lot', 'carrying a lot|that', 'i believe you', 'i know _ you care|cared|work|worked|tried',
  ],
  'offers-support': [
    'how can|could i|we help|support|make', 'what can|could i|we do to|for help|support|you', 'what support|help', 'what do|would|might you need', 'what would help', 'id+like|i+want|i+would+like to help|support', 'i want|wanted you to succeed', 'want _ to help|support',
    'im|i+am|ill+be|we+are here to+help|to+support|for+you', 'ill|i+can|i+could|i+will help|support|take|arrange|get|clear|free|back|cover|protect', 'well|we+can|we+could|we+will help|support|arrange|get+you|take|adjust|free|move|cover|shift', 'find _ time|way|solution|cover|help for',
    'youre not alone', 'you are not alone', 'not alone in this', 'lean on me', 'take _ time off', 'take|need some time', 'flexible hours', 'carers leave', 'care leave', 'reduce your hours|load', 'take something off your', 'ill back you', 'im on your side', 'do this together', 'here for you', 'give you _ room|time|space|support|help',
  ],
  'proposes-next-step': [
    '^ lets', '^ let us', 'what if we|i|you', 'shall we', '^ should we', 'how about we|i|if', '^ why dont we', 'i suggest|propose', 'id suggest|propose|recommend|like+to+propose', 'my suggestion|proposal', 'we+could|we+can meet|start|agree|set|try|look|write|plan|check|sit|go|break|begin|talk|review',
    'we+will|well meet|check|sit|review|start|talk|go', 'next|first step*', 'ill|i+will send|write|set|schedule|put|book|call|come+back', 'check in _ week|every|weekly|monday|friday|tuesday|wednesday|thursday', 'weekly check|meeting|one', 'meet _ every|again|on|next|tomorrow|weekly', 'starting|starts|from|on monday|tomorrow|next',
    'the plan is|has|starts|will|runs|covers|includes', 'plan _ four|six|eight|twelve|thirty|sixty|ninety', 'can|could we agree', 'would you be willing|open', 'are you willing|open to', 'the goal|goals is|are|will|would', 'by the end of', 'over the next _ weeks|days|months', 'for the next _ weeks|days|months',
  ],
  'states-impact': [
    'the team _ had|has|have to', 'team|others|people|colleagues|everyone|junior|customers|customer|client|clients|they|she|he|jonas _ had to', 'had to _ work|stay|cover|redo|explain|apologise|apologize|clean|fix|rebuild|cancel|wait|delay', 'as a result', 'which meant', 'that meant', 'this meant', 'it meant', 'meaning that',
    'the impact|effect|consequence|result on|of|was|is', 'impact on', 'cost|costs us|the|them', 'led to', 'because of that', 'because of this', 'so the team|customer|client|others|release|launch', 'customers|customer|clients|users _ lost|couldnt|complained|waited|were|left|noticed', 'lost trust|confidence|customers|money|sleep|the', 'is|was|were afraid|scared|worried|anxious',
    'afraid to ask|speak|come', 'doesnt dare', 'dont dare', 'it affects|affected|hurts|hurt', 'affects|affected|hurt|hurts the|our|other|her|him|them|people', 'put|puts _ at risk', 'people|team|others|they|she|he _ stopped|stopping asking|talking|coming|trusting', 'worked|working _ weekend', 'the whole weekend', 'stay late', 'in tears', 'made her|him|them|people feel', 'behind schedule',
  ],
  apologises: [
    'im|i+am|were|we+are _ sorry', 'i|we apologise|apologize', 'my apologies', 'i owe you', 'that was my mistake|fault', 'my mistake|fault|bad', 'i should have|shouldve', 'i shouldnt have|shouldntve', '^ sorry', 'i was wrong', 'i got that wrong', 'forgive me', 'i didnt mean to', 'i regret', 'thats|that+is on me', 'i let you down',
  ],
  blames: [
    'you|youre _ always|never|constantly', 'you keep|kept', 'youre|you+are _ lazy|not+reliable|not+a|not+up|not+good|careless|unreliable|unprofessional|rude|arrogant|toxic|the+problem|being+defensive|so+defensive|impossible|negligent|incompetent', 'your fault', 'your own fault', 'you only _ yourself to blame', 'because of you', 'you _ to blame', 'blame you', 'its|it+is on|all you|your', 'thats|that+is _ on you',
    'youve|you+have|you let _ down', 'you dont|didnt _ care|listen|try|bother|respect|even|think', 'you couldnt even', 'you screwed|messed|blew|ruined|wrecked|destroyed', 'problem is you', 'bad|terrible|poor|awful|negative attitude', 'your attitude', 'whats wrong with you', 'what is wrong with you', 'what were you thinking', 'how dare you', 'how could you',
    'you failed|disappointed|embarrassed', 'unacceptable', 'youre not even', 'you should have|know', 'you shouldve', 'you be ashamed', 'ashamed of yourself', 'sloppy', 'pathetic', 'ridiculous', 'disgrace', 'everyone|everybody|nobody _ thinks|says|knows|complains|wants|likes|trusts _ you', 'you people', 'who do you think you are', 'fed up with', 'sick of', 'stop making excuses', 'you make|made _ look',
  ],
  dismisses: [
    'i dont care', 'doesnt|does+not|dont matter', 'not my problem', 'not interested', 'get over it', 'move on', 'calm down', 'relax', 'overreacting', 'dont be so|dramatic|silly|ridiculous|sensitive', 'so sensitive', 'everyone|everybody|we+all _ has|have|under|got _ problems|stress|issues|pressure|hard|stuff', 'no|not+an|just+an|another|any|more excuse|excuses', 'excuses', 'whatever', 'thats irrelevant', 'irrelevant', 'beside the point',
    'not that hard|bad|big', 'not a big deal', 'its just|only a number|job|form|date|review', 'it is what it is', 'deal with it', 'suck it up', 'grow up', 'man up', 'enough of that', 'not what were|we+are|this _ here|about', 'dont want|need to hear|know|talk', 'heard enough', 'save it', 'spare me', 'not up for discussion|debate', 'no discussion', 'not here to discuss|debate|talk about', 'leave _ at home', 'private|personal problems|life|matters|stuff _ not|isnt|aside|home', 'just sign', 'at least you', 'look on the bright',
    'could be worse', 'not listening', 'the past is|doesnt', 'nothing to do with', 'cheer up', 'stop complaining|whining|crying',
  ],
  threatens: [
    'or else', 'youre|you+are out', 'youre|you+are _ fired|finished|gone', 'youre|you+are done here', 'youll|you+will be _ out|fired|gone|sorry|looking|dismissed|let+go', 'fire you', 'lose your job', 'last chance|warning', 'final warning', 'or youre', 'find|get|hire someone|somebody else|better', 'replace you', 'easily replace*', 'there|will|face|facing _ consequences', 'last time i|we', 'dont test me', 'dont push me', 'ill|i+will make sure you', 'pack your', 'clear your desk', 'theres the door', 'the door is', 'you can leave|go $', 'terminat*', 'dismissal', 'get rid of you', 'your job is at|on the|risk|line', 'job _ on the line', 'be very careful', 'watch your', 'regret this|it', 'do it or', 'if you dont _ _ youre|youll|fired|gone', 'no future here', 'wont be here',
  ],
  'over-promises': [
    'i promise', 'i guarantee', 'guaranteed', 'i swear', 'nothing will|is+going+to happen|change', 'everything|it will|is+going+to _ be|work _ fine|okay|alright|out|great', 'everythings going to', 'its|itll|everythingll _ be _ fine|okay|alright', 'nothing to worry', 'dont worry', 'your job is _ safe', 'youre|you+are _ safe', 'no one _ will _ know', 'i will always', 'ill fix everything|it all', 'ill take care of everything', 'youll|you+will _ be fine', 'no matter what', 'just a formality', 'only a formality', 'i can make _ go away', 'well forget', '100 percent',
  ],
  greets: ['^ hi', '^ hello', '^ hey', 'good morning|afternoon|evening', 'thanks|thank+you for coming|making|taking', 'nice|good|great to see', 'how are you', 'have a seat', 'take a seat', 'come in', 'please sit'],
  closes: ['^ bye', 'goodbye', 'see you', 'thats|that+is all|it for', 'thats|that+is all $', 'were|we+are done|finished', 'lets stop|leave it|end|wrap|finish|close', 'end _ conversation|meeting|here', 'have a good|nice', 'talk soon|tomorrow|later', 'speak soon|tomorrow|later', 'thats everything', 'i have to go', 'i need to go', 'wrap up', 'conversation|meeting|discussion is over', 'thank+you|thanks for your time', 'until monday', 'see you monday'],
  'names-fact': ['performance improvement plan', 'improvement plan', '^ the pip', 'a pip', 'three delivery dates', 'missed three', 'missed the|two|all|four|your|our|a _ deadline*|date*', 'skipped _ review*', 'without _ review', 'two incidents'],
};
