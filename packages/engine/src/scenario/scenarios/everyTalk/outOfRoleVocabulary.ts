type OutOfRole = Readonly<Record<'machine' | 'stop-practice' | 'distress', string[]>>;

/**
 * What calls the persona out of its role, by language: a sincere question whether it is a machine, a wish to stop,
 * words of distress. A miss leaves somebody without an honest answer or without care; a hit in vain breaks into a talk
 * that merely sounds alike ("aus der Rolle gefallen", "the right person", "a bad practice"), so phrases name the whole
 * of what is asked. With distress a hit in vain is the lesser harm.
 */
const phrases: Readonly<Record<'en' | 'de', OutOfRole>> = {
  en: {
    machine: [
      'are|arent you really|actually|just|secretly|only|maybe? a|an|some? ai|a.i|bot|chatbot|robot|machine|computer|computer+program|language+model $',
      'are|arent you really|actually|just|secretly|only|maybe? a|an|some ai|a.i|bot|chatbot|robot|machine|computer|program|language+model or|right|by|in|not',
      'are|arent you really|actually|just|secretly|only|maybe? a|an? ai|bot|robot|machine|computer or', 'are you _ artificial',
      'are|arent you really|actually|even? a|an? real|actual|living human|person', 'are|arent you really|actually|even? a? human', 'are|arent you really|actually|even? a person $', 'are|arent you a person or',
      'are|arent you real $', 'are|arent you real or', 'are|arent you chatgpt|gpt|claude|gemini|copilot|siri|alexa',
      'am i talking|speaking|chatting to|with a|an? real|actual|live? ai|a.i|bot|chatbot|machine|computer|robot|human|person',
      'am i talking to _ real', 'is this really|actually|just? a|an real|actual|live? ai|a.i|bot|chatbot|robot|human|person $',
      'is there a|any real|actual|live human|person', 'is there a human behind|on|at',
      'youre|you+are just|only|really|actually? a|an ai|a.i|bot|chatbot $', 'youre|you+are just|only|really|actually? a|an ai|a.i|bot|chatbot right|correct|or|arent',
    ],
    'stop-practice': [
      'stop|end|quit|exit|abort|cancel|pause|interrupt the|this|our exercise|role+play|roleplay|simulation|scenario|session', 'stop|end|pause the role', 'stop|end|quit|pause the practice $', 'stop practicing|practising',
      'a|take break from the|this exercise|role+play|roleplay|simulation|scenario|session|practice', 'break character', 'step|come|get out of character|your+role|the+role',
      'i want|need to stop $', 'id|i+would like to stop $', 'i want|need to stop now|here|this|please $', 'id|i+would like to stop now|here|this|please $', 'safe word', 'safeword',
    ],
    distress: [
      'kill|killing myself', 'end|ending|take|taking my own? life', 'end|ending it all', 'want to die', 'wish i was|were dead', 'wish i wasnt|werent alive', 'rather be dead', 'hurt|hurting|harm|harming myself', 'cutting myself $', 'self harm', 'suicid*',
      'dont|do+not want to live|exist', 'dont|do+not want to be alive', 'no|any|the point|reason in|of|to living $', 'no|any reason to live',
    ],
  },
  de: {
    machine: [
      'sind+sie|bist+du wirklich|eigentlich|etwa|tatsächlich|vielleicht|nur|hier|doch? eine|ein|ne|bloß+eine|nur+eine ki|k.i|künstliche+intelligenz|bot|chatbot|roboter|maschine|computer|computerprogramm|programm|sprachmodell $',
      'sind+sie|bist+du wirklich|eigentlich|etwa|tatsächlich|vielleicht|nur|hier|doch? eine|ein|ne|bloß+eine|nur+eine ki|k.i|künstliche+intelligenz|bot|chatbot|roboter|maschine|computer|computerprogramm|programm|sprachmodell oder',
      'sind+sie|bist+du wirklich|eigentlich|etwa|nur|hier|doch? ki|k.i|künstlich|chatgpt|gpt|claude|gemini|siri|alexa $', 'sind+sie|bist+du eigentlich|etwa? künstlich|ki oder',
      'sind+sie|bist+du wirklich|eigentlich|überhaupt|tatsächlich? ein|eine echter|echte|richtiger|richtige|wirklicher|realer|reale mensch|person', 'sind+sie|bist+du wirklich|eigentlich|überhaupt|tatsächlich? ein mensch $$', 'sind+sie|bist+du ein mensch oder',
      'sind+sie|bist+du überhaupt|wirklich? echt $', 'sind+sie|bist+du überhaupt|wirklich? echt oder',
      'rede|red|spreche|sprech|schreibe ich _ mit einer|einem|ner|nem|der ki|k.i|künstlichen+intelligenz|maschine|bot|chatbot|roboter|computer|programm|menschen',
      'rede|red|spreche|sprech|schreibe ich _ mit einer|einem echten|richtigen|wirklichen|realen menschen|person', 'ich hier|gerade? mit einer|einem ki|maschine|bot|chatbot|computer rede|spreche|sprech',
      'ist das|dies|da hier|wirklich|etwa? eine|ein|ne ki|k.i|bot|chatbot|roboter|echter+mensch $', 'ist das|dies|da hier|wirklich|etwa? eine|ein ki|bot|chatbot|roboter|echter+mensch oder',
      'sie+sind|du+bist doch|ja|nur|wohl|sicher|bestimmt? eine|ein|ne ki|k.i|künstliche+intelligenz|bot|chatbot $', 'sie+sind|du+bist doch|ja|nur|wohl? eine|ein|ne ki|bot|chatbot oder|stimmts|richtig',
    ],
    'stop-practice': [
      'übung|rollenspiel|simulation|szenario|training _ abbrechen|abzubrechen|beenden|stoppen|unterbrechen|anhalten',
      'beende|beenden|stopp|stoppe|stoppen|unterbrich|unterbreche|unterbrechen|brich|breche|brechen _ das|die|dieses|diese übung|rollenspiel|simulation|szenario|training',
      'bitte _ aus der|deiner|ihrer rolle', 'fall|steig|steige|steigen|geh|gehe|gehen|komm|kommen|treten _ aus der|deiner|ihrer rolle', 'aus der|deiner|ihrer rolle raus|heraus|aussteigen|steigen|treten|gehen|kommen',
      'ich möchte|will jetzt|hier|bitte|sofort? aufhören|abbrechen $', 'ich würde gern|gerne jetzt|hier? aufhören|abbrechen $', 'sicherheitswort', 'safeword', 'safe word',
    ],
    distress: [
      'mich umbringen|umzubringen', 'bringe|bring mich _ um $', 'mir das leben nehmen|zu+nehmen', 'nehme|nehm mir das leben $', 'sterben möchte|will', 'möchte|will nur|einfach|lieber|am+liebsten|nur+noch? sterben', 'nicht mehr|länger leben',
      'mir etwas|was antun|anzutun', 'tue|tu mir etwas|was an $', 'mich selbst verletz*', 'verletze|ritze mich', 'ich wäre _ tot', 'wäre ich _ tot', 'suizid*', 'selbstmord*', 'lebensmüde',
    ],
  },
};

/** In whatever language somebody asks for honesty or care, it is heard in each. */
const inEither: OutOfRole = {
  machine: [...phrases.en.machine, ...phrases.de.machine],
  'stop-practice': [...phrases.en['stop-practice'], ...phrases.de['stop-practice']],
  distress: [...phrases.en.distress, ...phrases.de.distress],
};

/** By the language of the talk. */
export const outOfRoleVocabulary: Readonly<Record<'en' | 'de', OutOfRole>> = { en: inEither, de: inEither };
