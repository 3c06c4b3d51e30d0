import { deFacts, deQuestions } from './deAsksAndFacts.ts';
import { deHurts } from './deHurts.ts';
import { deMoves } from './deMoves.ts';
import { deSteers } from './deSteers.ts';
import type { Lexicon } from './Lexicon.ts';

/** German as spoken at work, north and south: dropped endings (`hab`, `würd`, `aufs`), `du` and `Sie`. */
export const de: Lexicon = {
  classes: {
    you: 'du|sie|ihr|dir|dich|ihnen|euch',
    your: 'dein*|ihr|ihre*|euer|eure*',
    have: 'hab|habe|hast|hat|haben|habt|ham',
    // Who is spoken of.
    people: 'team|leute|kollegen|kolleginnen|kollegin|kollege|kunde|kunden|kundin|patient*|bewohner*|familie*|eltern|gäste|gast|schüler*|mitarbeiter*|azubi*|pflege*|alle|keiner|niemand|jeder|die+anderen|wir+anderen|klasse|schicht|mannschaft|abteilung',
    hard: 'hart|harter|harte|hartes|schwer|schwere|schwerer|schlimm|schwierig|anstrengend|belastend|heftig|frustrierend|ärgerlich|stressig|bitter|unfair|ungerecht|unangenehm|zermürbend|kräftezehrend|viel|enttäuschend|enttäuschung|verletzend|traurig|übel|furchtbar|schrecklich|schlauch*|happig',
    feeling: 'wütend|sauer|verletzt|enttäuscht|müde|erschöpft|gestresst|überfordert|überrumpelt|übergangen|allein|alleingelassen|traurig|verunsichert|unsicher|angst|sorge|sorgen|frust|frustriert|genervt|verärgert|ungerecht|nervös|kaputt|fertig|enttäuschung|ärger|belastet|unfair|bedrückt',
    // What is done for the other.
    help: 'helfe|helf|helfen|unterstütze|unterstützen|unterstütz|übernehme|übernehm|übernehmen|begleite|begleiten|komme+mit|komm+mit|decke|zeige|zeig|zeigen|erkläre|erklär|tausche|tausch|tauschen|springe|spring|leihe|leih|stelle|stell|stellen|nehme|nehm|nehmen|organisiere|organisier|besorge|besorg|bringe|kläre|gebe|geb|halte|halt|schaffe|schaff|bezahle|zahlen|schicke|rede|red|bleibe|bleib|schaue|schau|gehe|geh|mache|mach|setze|setz|kümmere|kümmer|freischaufle|entlaste|entlasten|hole|hol|fahre|fahr',
    // What is asked of the other.
    do: 'schick*|ruf|rufst|rufen|schreib*|meld*|bring*|mach|machst|machen|leg*|stell*|trag*|füll*|prüf*|sprich|sprechen|red*|nimm|nehmen|gib|geben|komm|kommen|setz*|vereinbar*|such*|kopier*|unterschreib*|sag|sagen|sagst|bestell*|plan*|lad|laden|lies|lesen|notier*|informier*|treff*|klär*|start*|beginn*|teste*|probier*|schau*|geh|gehen|gehst|hol*|lass|lassen|besorg*|räum*|kümmer*|buch*|kauf*|leit*',
    when: 'montag*|dienstag*|mittwoch*|donnerstag*|freitag*|samstag*|sonntag*|morgen|heute|heut|übermorgen|nächste*|diese*|kommende*|woche|wochen|monat*|tage|tagen|früh|nachmittag|abend|mittag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|sommer|winter|frühjahr|ersten|zweiten|fünfzehnten|zwanzigsten|acht|neun|zehn|elf|zwölf|mitternacht|feierabend|jetzt|sofort|stunde|ende|weihnachten|ostern',
    // Verdicts on a person.
    verdict: 'faul|unzuverlässig|unfähig|unprofessionell|unkollegial|unverschämt|frech|arrogant|egoistisch|kindisch|stur|schlampig|inkompetent|untragbar|unmöglich|unerträglich|verantwortungslos|respektlos|rücksichtslos|überheblich|undankbar|naiv|dumm|dämlich|feige|unehrlich|hinterhältig|schwierig|nachlässig|chaotisch|schlimmer+als|überfordert+mit|das+problem|schuld|selber+schuld|selbst+schuld|zumutung|eine+zumutung|katastrophe|eine+katastrophe|versager*|lügner*|egoist*|chaot*|nicht+teamfähig|nicht+geeignet|ungeeignet|nicht+zu+gebrauchen|kein+teamplayer|null+belastbar|peinlich|unreif|ignorant|gleichgültig|der+letzte|witz|ein+witz|fehl+am+platz|kalt|nervensäge|diva',
    force: 'anwalt|anwält*|gericht|polizei|presse|zeitung|journalist*|aufsicht|personalabteilung|betriebsrat|gewerkschaft|abmahnung|kündigung|konsequenzen|anzeige',
  },
  openers: [
    'also', 'und', 'aber', 'so', 'gut', 'okay', 'ok', 'ja', 'nein', 'nee', 'na', 'ach', 'ähm', 'äh', 'hm', 'mhm', 'du', 'doch', 'dann', 'jetzt', 'denn', 'bitte', 'sorry', 'hallo', 'hi', 'moin', 'hey', 'weil', 'naja', 'oh', 'ah', 'halt', 'mensch', 'danke', 'tja', 'übrigens', 'daniel', 'klar', 'schön', 'super', 'oder', 'nun', 'nur',
  ],
  negators: ['nicht', 'nie', 'niemals', 'kein', 'keine', 'keinen', 'keiner', 'keinem', 'nichts', 'ohne', 'kaum', 'niemand', 'weder', 'statt', 'net', 'nich'],
  joins: ['und', 'aber', 'dann', 'nur', 'weil', 'sondern', 'trotzdem'],
  turns: ['aber', 'sondern', 'trotzdem', 'doch'],
  steers: deSteers,
  denials: [
    'ich sag|sage|behaupte|behaupt|glaub|glaube|meine|mein|denk|denke _ nicht', 'ich will|möchte @you _ keine|nicht', 'keiner|niemand sagt|behauptet|meint', 'versprechen kann ich nichts|nicht', 'ich kann|will|möchte _ nicht|nichts versprechen|garantieren|sagen', 'er|sie|kundin|kunde|patient|chef _ @have _ gesagt|gefragt|geschrieben|erzählt|gemeint', 'sagt|meint|behauptet er', 'nicht weil', 'heißt nicht',
  ],
  moves: { ...deMoves, ...deHurts },
  vetoes: {
    acknowledges: ['schätze sie ja', '@your bedenken|kritik|meinung __ interessier*|egal', 'versteh|verstehe nicht|kein', 'was _ ich _ versteh*'],
    apologises: ['tut mir leid dass die|der|das|deine|ihre|ihr|dein', 'statt|anstatt __ sorry|entschuldigung|leid', 'tut mir leid|so+leid _ zu|dass+du|dass+sie|für+dich|für+sie|mit+dein*|mit+ihr*|um|das+zu', 'tut mir leid aber', 'entschuldigung aber', 'entschuldigen sie wo|wie|haben', 'tut mir leid das'],
    'proposes-next-step': ['lass|lassen gut|das|uns+aufhören|uns+schluss|mich', 'lassen sie mich|das', 'machen|mach|mach+mal schluss|keine|kein|nur|dir|@you+keine', 'sehen|sprechen|hören+uns|bis _ morgen|montag|nächste', 'sag mal', 'sag|sagen schon|nichts', 'schauen|schaun|kommen sie aus|mit', 'mach|machen _ so weiter', 'komm|kommen _ ruhig|zu+mir|vorbei|einfach'],
    'offers-support': ['wie kann ich _ glauben|vertrauen', 'sorg|sorge ich dafür'],
    blames: ['du bist|hast immer _ gut|willkommen|zuverlässig|da+gewesen', 'du kannst immer', 'sie können immer', 'nicht deine|ihre schuld', 'keine schuld', 'ich sag+immer|ich+bin+immer', 'nie allein', 'mein wort ~ nie+wieder|nie+mehr'],
    dismisses: ['ausreden lassen|lass|lässt', 'lassen|lass|lässt __ ausreden', '@you _ immer|ständig|schon+wieder eine|deine|ihre|so+eine ausrede|ausreden', 'lassen|lass wirs|wir _ gut+sein|für+heut', 'nimm|nehmen _ zeit', 'egal was|wann|wie|wer|welche|wo', 'keine zeit+gefunden|zeit+gehabt'],
    threatens: ['das|beim letzte|letzten mal', 'sonst ja|noch|irgend*|immer|nie|was|niemand|jemand', 'oder|sonst wir _ schau*|sprech*|red*', 'was passiert sonst'],
    'over-promises': ['seh|sehe da kein', 'ich _ noch+nie', 'was versprechen|versprichst', 'kann|könnte|will _ nicht|nichts versprechen|garantieren', 'versprechen kann ich nichts', 'haben|hast|hat uns|mir|ihm versprochen', 'wurde|wurden|war|was|wer|wem __ versprochen', '^ sind|bist|seid sie|du|ihr _ sicher', 'nie|niemand _ gesagt|gemacht|gefragt', 'noch nie'],
    closes: ['bevor|ehe wir|du|sie', 'sehen uns _ gericht', 'bis montag|morgen sonst', 'bis montag|dienstag|morgen|freitag __ oder|sonst|fertig|abgeben|schicken'],
    greets: ['guten abend|tag $$', 'schönen tag|abend', 'moin+moin $$'],
    'states-impact': ['danach informieren|rufen|machen|schreiben|können|gehen|sehen', 'ich weiß|versteh __ weg', 'ich vergess','was|wie|welche _ folgen|auswirkung*|geführt', 'was hat _ gekostet'],
  },
  standEvenNegated: ['dismisses', 'threatens', 'blames', 'over-promises', 'names-fact', 'states-impact', 'closes', 'greets'],
  questions: deQuestions,
  facts: deFacts,
};
