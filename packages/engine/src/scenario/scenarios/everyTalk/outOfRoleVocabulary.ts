type OutOfRole = Readonly<Record<'machine' | 'stop-practice' | 'distress', string[]>>;

/**
 * What calls the persona out of its role, by language: a sincere question whether it is a machine, a wish to stop,
 * words of distress. A miss leaves somebody without an honest answer or without care; a hit in vain breaks into a talk
 * that merely sounds alike ("aus der Rolle gefallen", "the right person", "a bad practice"), so phrases name the whole
 * of what is asked. With distress a hit in vain is the lesser harm.
 */
const phrases: Readonly<Record<'en' | 'de' | 'es' | 'fr', OutOfRole>> = {
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
  // In Spain "eres una máquina" is praise, so that alone is not taken for a question.
  es: {
    machine: [
      'eres|es+usted|usted+es realmente|acaso|solo|en+realidad? una|un ia|i.a|inteligencia+artificial|bot|chatbot|robot|ordenador|computadora|modelo+de+lenguaje $', 'eres|es+usted|usted+es realmente|acaso|solo|en+realidad? una|un ia|bot|chatbot|robot|máquina|ordenador|computadora|programa o|verdad|no',
      'eres|es+usted realmente|acaso|siquiera? un|una? humano|humana|persona+real|persona+de+verdad|ser+humano $', 'eres|es+usted realmente|acaso? un|una? humano|humana|persona o', 'eres|es+usted real $', 'eres|es+usted chatgpt|gpt|claude|gemini|siri|alexa',
      'estoy hablando|chateando con una|un ia|bot|chatbot|robot|máquina|maquina|ordenador|computadora|programa|humano|persona+real|persona+de+verdad|inteligencia+artificial', 'hablo con una|un ia|bot|chatbot|robot|máquina|ordenador|persona+real|persona+de+verdad|humano', 'hay una persona real|de+verdad|detrás',
    ],
    'stop-practice': [
      'parar|para|pare|paremos|detener|detén|detenga|detengamos|terminar|termina|termine|terminemos|acabar|acabemos|interrumpir|interrumpamos|pausar|abandonar|dejar|dejemos el|la|este|esta ejercicio|simulación|simulacion|juego+de+rol|rolplay',
      'quiero|necesito|quisiera|querría parar|dejarlo ya|aquí|ahora|por+favor? $', 'sal|salga|salir de tu|su|l papel|personaje', 'sal|salga|salir del papel|personaje', 'palabra de seguridad',
    ],
    distress: [
      'matarme', 'suicid*', 'quitarme la vida', 'acabar|terminar con mi vida', 'quiero|quisiera morir|morirme $', 'me quiero morir $', 'no quiero vivir|seguir+viviendo más? $', 'no tengo ganas de vivir|seguir+viviendo $', 'hacerme daño $', 'mejor muerto|muerta', 'no vale la pena vivir|seguir+viviendo', 'autolesion*',
    ],
  },
  // Apostrophes are dropped, so `l'exercice` is one word; it is also a business year, which is closed and not stopped.
  fr: {
    machine: [
      'tu+es|es+tu|tes|vous+êtes|êtes+vous vraiment|réellement|juste|en+fait? une|un ia|i.a|intelligence+artificielle|bot|chatbot|robot|machine|ordinateur|modèle+de+langage $', 'tu+es|es+tu|tes|vous+êtes|êtes+vous vraiment|réellement|juste? une|un ia|bot|chatbot|robot|machine|ordinateur|programme ou|non|hein|nest',
      'es+tu|êtes+vous|que+tu+es|que+vous+êtes vraiment|réellement? un|une? humain|humaine|être+humain|vraie+personne|vrai+humain|personne+réelle $', 'es+tu|êtes+vous vraiment? un|une? humain|humaine|personne ou', 'es+tu|êtes+vous réel|réelle $', 'es+tu|êtes+vous|tu+es chatgpt|gpt|claude|gemini|siri|alexa',
      'je parle|discute avec|à une|un ia|bot|chatbot|robot|machine|ordinateur|programme|humain|vrai+humain|vraie+personne|personne+réelle|intelligence+artificielle', 'de parler avec|à une|un ia|bot|robot|machine|vraie+personne|vrai+humain|humain', 'y a t il une vraie+personne|personne+réelle',
    ],
    'stop-practice': [
      'arrêter|arrête|arrêtez|arrêtons|stopper|stoppe|stoppons|interrompre|interrompons|interrompez|quitter lexercice|cet+exercice', 'arrêter|arrête|arrêtez|arrêtons|stopper|stoppons|terminer|terminons|interrompre|interrompons|quitter|suspendre la|le|cette|ce simulation|jeu+de+rôle|scénario',
      'je veux|voudrais|souhaite|préfère arrêter là|ici|maintenant|sil+vous+plaît? $', 'je veux|voudrais|souhaite|préfère marrêter là|ici|maintenant', 'sors|sortez|sortir de ton|votre rôle|personnage', 'sors|sortez|sortir du rôle|personnage', 'mot de sécurité',
    ],
    distress: [
      'me suicider', 'suicid*', 'me tuer $', 'veux|voudrais|préférerais mourir $', 'envie de mourir $', 'mettre fin à mes+jours|ma+vie', 'en finir avec la|ma vie', 'veux plus vivre $', 'plus envie de vivre $', 'me faire du mal $', 'me mutil*|mutile*', 'préférerais être mort|morte', 'mieux mort|morte $',
    ],
  },
};

/** In whatever language somebody asks for honesty or care, it is heard in each. */
const all = Object.values(phrases);
const inEach: OutOfRole = {
  machine: all.flatMap(({ machine }) => machine),
  'stop-practice': all.flatMap((language) => language['stop-practice']),
  distress: all.flatMap(({ distress }) => distress),
};

/** By the language of the talk. */
export const outOfRoleVocabulary: Readonly<Record<'en' | 'de', OutOfRole>> = { en: inEach, de: inEach };
