import type { ScenarioInput } from '../../Scenario.ts';
import { everyTalkVocabulary } from '../everyTalk/everyTalk.ts';

/** What counts as mentioning a topic. */
export const complianceVocabulary: ScenarioInput['vocabulary'] = {
  en: {
    ...everyTalkVocabulary.en,
    refusal: [
      'cannot|cant|wont|couldnt|wouldnt _ sign|put|date|approve|do+that|do+this|do+it|agree|release|back|backdate|accept', 'will|can|could|would|am|must|may|do+not not _ sign|put|date|approve|do+that|do+this|do+it|agree|release|back|backdate|accept', 'am|im|are not going to', 'not _ my name', 'not putting|put', 'im not _ signing|going|doing|approving|dating', 'not signing|dating|backdating|possible|negotiable',
      'the|my answer is|remains|stays no', 'thats|that+is|its|it+is|still|remains|stays a|my no', 'a no $', '^ no $', 'i said no', 'no to', 'no signature', 'not with _ date|signature', 'not without approval', 'i refuse', 'not under that date', 'no way', 'absolutely not', 'not going to happen', 'cannot|cant|wont|not make _ exception', 'stays off',
    ],
    'giving-in': [
      'ill|i+will|i+can|i+could|let+me|ill+just sign _ it|this|that|then|now|for+you', 'give me the|your pen', 'where do|shall i sign', 'consider it done', 'you have|got|get my|your signature', 'ok|okay|alright|fine ill|i+will sign|do+it|date', 'just this once|time', 'this one time', 'make an exception', 'ill|i+will date it _ back|last', 'ill|i+will back _ date', 'ill|i+will backdate', 'as a favour|favor', 'you win', 'we can|could back _ date|backdate', 'no problem', 'of course i|ill', 'happy to sign', 'i dont mind',
    ],
    wavering: [
      'maybe', 'perhaps', 'see what i can', 'let me think', 'think about it|that', 'id|i+would|ill have to|need to check|ask', 'not sure', 'im unsure', 'normally', 'usually', 'strictly speaking', 'in theory|principle', 'bit|quite|rather|kind+of|sort+of difficult|tricky|awkward|hard|tough', 'i guess|suppose', 'it depends', 'possibly', 'might be able|possible', 'look into', 'get back to you', 'rather not', 'not comfortable', 'uncomfortable', 'leave it with me', 'not ideal', 'a little|bit late', 'im afraid its', 'hm i dont know', 'i dont know', 'would prefer not', 'not supposed to', 'dont|do+not think we|i|its|it', 'shouldnt really', 'we will see', 'well see', 'somehow', 'ill|i+will fix|sort', 'dont|do+not worry', 'have my word', 'i promise', 'take care of it', 'i wish i could', 'hoping',
    ],
    rule: ['rule|rules', 'policy|policies', 'law|legal|lawful|illegal|unlawful|legally', 'code', 'regulat*', 'anti bribery|corruption', 'bribery|bribe|bribes|corruption|kickback*', 'approved|approval|agreed|signed before|in+advance|prior', 'approve* _ before', 'prior approval', 'before _ work|service|services', 'fair market', 'false|falsif*|forge*|forging', 'books and records', 'compliance', 'standard*', 'not allowed', 'allowed'],
    risk: ['risk|risks|risky', 'fines', 'a|heavy|big fine', 'fined', 'prosecut*', 'investigat*', 'audit|auditor|auditors|audits', 'inspector*', 'fraud', 'licence|license', 'tender|tenders', 'criminal', 'court', 'liable|liability', 'expose*', 'lose|lost|losing _ hospital|hospitals', 'headline*', 'newspaper*', 'whistleblow*', 'prison|jail', 'cost|costs us|you|him|people'],
    moralising: ['ashamed', 'shame', 'unethical|ethical|ethics|ethically', 'immoral|morals|moral|morally', 'integrity', 'your values', 'dishonest*', 'crook|crooks|criminal+of', 'conscience', 'you of all people', 'should know better', 'youre|you+are corrupt', 'disappointed in|by you', 'the right thing', 'simply wrong', 'wrong is wrong', 'someone in your position', 'decent'],
    record: ['record this|it|that|your|our|both|what|the', 'recorded|recording', 'on record', 'on the record', 'for the record', 'have|must|need to record', 'write|put _ down', 'write _ up', 'file|a note', 'note for|in|to the|my file', 'documented|documenting', 'have|must|need to document', 'i|we|to report', 'reported|reporting', 'log|logged|register', 'on|in _ file|log|minutes', 'note of it|this|that', 'note that you'],
    lawful: ['new|todays|current|real|actual|true|correct|honest|right|proper date', 'dated today|now|correctly|from+today', 'date of today', 'today _ date', 'date it today', 'date _ today', 'from today|tomorrow|now|monday', 'advance approval', 'ask|asking|get|seek|give for|you|an|the approval _ advance', 'approval _ express|urgent', 'pre approv*|preapprov*', 'new|fresh|separate|second contract|agreement', 'exception request', 'fast track', 'committee', 'lawful', 'clean way|contract|version', 'way that is allowed|legal|clean', 'next quarter', 'ask the auditors', 'effective today'],
    quarter: ['quarter*', 'numbers|figures|figure', 'target|targets', 'gap', 'urgent|urgency', 'hurry|rush*', 'why _ today|now', 'so important|urgent', 'deadline*', 'has|have|had to be today', 'until tomorrow|monday', 'cant|cannot _ wait', 'time pressure', 'closes|close _ today|quarter', 'revenue', 'the deal'],
    doctor: ['doctor*', 'surgeon*', 'hospital*', 'sethi', 'consult*', 'promised|promise', 'owe|owed|owes him|them|the|doctor', 'saint brennan', 'physician'],
    work: ['the|his|this work', 'what|which work', 'service|services', 'has|have|did he|the+doctor|doctor _ done|do|deliver*|taught|teach', 'teaching|taught', 'already done|happened|started|delivered', 'paid|pay|fee', 'been done|delivered'],
    contract: ['contract*', 'agreement', 'paper|papers', 'folder', 'document', 'terms', 'clause*'],
    people: ['people', 'team|teams', 'jobs|job', 'staff', 'families', 'employees', 'colleagues', 'your region', 'the region'],
    board: ['board', 'above you', 'head office', 'management', 'who _ asking|pushing|pressing|waiting', 'executive*', 'pressure on you', 'pressure _ under|from', 'on your shoulders', 'expects|expect of|from you'],
    worry: ['worr*', 'afraid', 'at stake', 'happen* if', 'happens _ if', 'if _ not', 'behind this|that|it|the', 'really about', 'lose|loses', 'on your mind', 'matters _ you', 'scares|frightens', 'hardest'],
    past: ['last year|time|summer', 'earlier', 'in the past', 'previous*', 'predecessor', 'history', 'come about', 'this far', 'before you', 'how _ start|began|begin', 'agreed before', 'come to this', 'who agreed', 'whitcombe'],
    habit: ['last year|time|summer', 'ever', 'done _ before', 'other contracts|papers|agreements', 'first time', 'before like this', 'handled', 'usual|usually', 'how often', 'happened before'],
    date: ['back date|dated|dating', 'backdat*', 'last month*', 'old|earlier|wrong|false date', 'the date', 'that date', 'first of'],
    promise: ['promis*', 'who agreed|offered|told', 'gave _ word', 'handshake'],
    denounce: ['report you', 'turn you in', 'call the police|prosecutor', 'tell|inform the board|prosecutor|police', 'end your career', 'your career', 'i will expose', 'go public'],
    need: ['what do|would|could|might you need', 'what would help', 'how can|could i help', 'what can i do', 'what would you want|carry', 'what else do you need'],
    hierarchy: ['marcus', 'chief executive', 'ceo', 'general counsel', 'legal department', 'my boss|manager', 'head of compliance', 'legal team', 'your boss'],
    pressure: ['pressure|pressuring|pressured', 'pushing me', 'pressing me', 'push me', 'press me', 'corner me|cornered', 'cornering'],
    favour: ['the|your|for+the coffee', 'kind of you', 'very nice of'],
    smalltalk: ['weather', 'football', 'holiday|holidays', 'lunch', 'traffic', 'the game', 'pizza', 'your weekend', 'bicycle', 'kitchen', 'cafe', 'the coast'],
    repeat: ['say that again', 'repeat that', 'what do you mean', 'pardon', 'come again', 'explain that'],
  },
};
