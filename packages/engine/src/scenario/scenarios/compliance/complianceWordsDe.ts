import type { Line } from '../../Scenario.ts';

/** Helens Worte zur Sache, auf Deutsch: für das Ohr geschrieben, nicht Satz für Satz übersetzt. */
export const complianceWordsDe: Record<string, Line[]> = {
  threatened: [
    { say: 'Unterschreiben? Darum wollte ich Sie bitten. Seien Sie so grob, wie Sie mögen. Was würden Sie unterschreiben?', when: { said: ['told-to-sign'] } },
    'Ach, so weit sind wir schon. Mir haben Chirurgen gedroht. Die hatten Messer.',
    'Vorsicht. Ich bin mit Kaffee gekommen und nicht mit einem Anwalt.',
    'Ich gebe Ihnen einen Augenblick, das zurückzunehmen.',
  ],
  insulted: ['Ich bin alt genug, um das einmal zu überhören.', 'So reden Sie nicht mit mir, und mit dem Reinigungsdienst auch nicht.', 'Sagen Sie das noch einmal, langsam, damit Sie es auch hören.'],
  denounced: ['Bei wem, wegen einer Frage? Die haben meine Nummer, von mir.', 'So machen Sie das also. Ich bitte Sie um etwas, und Sie greifen zum Telefon.', 'Nur zu. Und erzählen Sie denen auch vom Kuchen im letzten Jahr.'],
  preached: ['Dafür gehe ich Weihnachten in die Kirche. Was wollen Sie eigentlich?', 'Keine Predigt, bitte. Ich stand neun Jahre im Operationssaal, da hatten Sie noch keinen Kodex.', 'Jetzt bin ich also ein schlechter Mensch. Ich dachte, wir reden über ein Datum.', 'Drei Jahre kennen wir uns. Und dann so etwas.'],
  'waved-away': [
    { say: 'Ich bin ruhig. Ich habe bis Mitternacht, und eine Zeile ohne Namen.', when: { said: ['told-calm'] } },
    'Sie haben mich gerade vom Tisch gewischt wie einen Krümel.',
    'Das sagt sich leicht hier im vierten Stock.',
    'Ihnen mag das gleich sein. Ich kann mir das nicht leisten.',
    'Gut. Dann weiß ich, was es bei Ihnen wiegt.',
  ],
  blamed: ['Ich habe das nicht angerichtet. Ich räume es auf.', 'Das ist ein großes Wort für so ein kleines Blatt.', 'Schauen Sie besser nach, wer ich bin, bevor Sie weiterreden.', 'Ich unterschreibe seit zwanzig Jahren für dieses Haus. Achten Sie auf Ihren Ton.'],
  promised: ['Na also, ich wusste es. Dann kann ich denen sagen, dass es erledigt ist?', 'So gefällt mir das. Sie unterschreiben, und keiner macht ein Drama daraus?', 'Schön. Daran werde ich Sie erinnern. Heute noch?', 'Wunderbar. Ihr Name kommt dahin, meiner steht schon. Ja?'],
  'sorry-again': [
    'So oft, wie Ihnen das leidtut, sind Sie sich wohl nicht sicher. Oder?',
    'Wer recht hat, entschuldigt sich nicht dreimal. Schauen wir noch einmal auf die Seite?',
    'So viel Bedauern, und es ginge so einfach. Wäre ein Ja nicht schöner?',
  ],
  'flat-words': ['Das haben Sie dem Fenster gesagt. Was denken Sie wirklich?', 'Das klang wie die Hotline einer Versicherung.', 'Freundliche Worte, und keiner zu Hause. Die Stimme kenne ich, die hatte ich früher für Patienten.'],
  'clipped-question': ['Sie fragen mit geschlossenem Mund. Wollen Sie meine Seite hören, oder wollen Sie es hinter sich haben?', 'Das kam wie ein Formular. Ich antworte gern, wenn Sie es ernst meinen.', 'Ich sage es Ihnen. Nur sehen Sie aus, als hätten Sie es schon notiert.'],
  'raised-voice': ['Sie müssen nicht laut werden. Der ganze Flur mag mich.', 'Schreien ist etwas für Leute ohne Mappe.', 'Ich höre gut, danke. Leiser, bitte.'],

  'no-unsure-voice': ['Das Nein scheint Ihnen selbst nicht zu gefallen. Soll ich es wieder mitnehmen?', 'Ihr Mund sagt nein, und der Rest ist schon halb beim Stift. Täusche ich mich?', 'Das war ein sehr höfliches Nein. Hat das eine Tür?'],
  'no-early': [
    'Na. Ein Nein, und ich sitze noch nicht einmal. Um Mitternacht schließt das Quartal, und der Mann hat seine Arbeit getan. Was sage ich ihm?',
    'Ein Nein, bevor der Kaffee kalt ist. Es ist heute, weil heute Nacht das Quartal schließt. Was soll ich denn Ihrer Meinung nach tun?',
    'Gut. Das habe ich gehört. Heute Nacht schließt das Quartal. Und was wird aus einem Versprechen, das diese Firma gegeben hat?',
  ],
  'no-late': [
    'Jetzt sagen Sie das. Vor einer Viertelstunde hätte ich etwas damit anfangen können. Was ist passiert?',
    'Also nein. Es hat so lange gedauert, dass ich nicht mehr damit gerechnet habe. Warum jetzt?',
    'Sie lassen mich die ganze Zeit reden, und jetzt heißt es nein. Womit habe ich das verdient?',
  ],
  'wavers-charm': [
    'Sehen Sie, Sie denken darüber nach. Deshalb komme ich zu Ihnen und nicht zu Ihrer Vertretung. Wollen wir?',
    'Ich wusste, dass Sie nicht so jemand sind. Es ist eine kleine Zeile. Das bekommen Sie hin, oder?',
    'Das klingt nach jemandem, der helfen möchte. Das vergesse ich Ihnen nicht. Hier ist mein Stift, ja?',
  ],
  'wavers-date': [
    'Es ist ein Datum. Die Arbeit ist echt, der Mann ist echt, nur das Papier war langsam. Ist das jetzt ein Verbrechen?',
    'An vier Wochen auf einem Blatt Papier ist noch niemand gestorben. Können Sie damit leben?',
    'Vor einem Monat hätten Sie das blind unterschrieben. Wo ist der Unterschied, beim Stempel?',
  ],
  'wavers-rank': [
    'Ich hatte Marcus mittags am Telefon, der glaubt, es ist durch. Rufen Sie ihn an, oder soll ich?',
    'Dann sage ich es anders. Oben haben sie mich gefragt, bei wem es hängt. Was antworte ich?',
    'Am Ende berichten wir beide an denselben Mann. Der mag es, wenn Dinge fertig sind. Wie stehen wir dann da?',
  ],
  'wavers-jobs': [
    'Ich habe sechzig Leute, die von Ihrem Kodex nie gehört haben. Wen davon rufe ich heute Abend an?',
    'Setzen Sie sich einen Tag an meinen Tisch. Namen, Kredite, eine junge Frau mit Zwillingen. Und Sie hängen das an ein Datum?',
    'Sie wollen doch nicht schuld an einem schlimmen Winter sein. Was fehlt denn noch?',
    'Wir waren jetzt dreimal fast so weit. Was brauchen Sie noch von mir?',
  ],

  'tests-no': ['Und wenn Marcus durch diese Tür käme, wäre es dasselbe Nein?', 'Würden Sie dieses Nein auch Marcus sagen, oder bekomme nur ich es?', 'Marcus denkt, es ist erledigt. Würden Sie ihm das Nein ins Gesicht sagen?'],
  'tests-people': [
    'Hinter mir stehen sechzig Leute, was sage ich denen?',
    'Vorn bei mir sitzt eine junge Frau mit Zwillingen und einem Kredit. Was haben Sie für die?',
    'Ich halte eine schlechte Zahl aus. Meine sechzig nicht. Würden Sie es denen genauso sagen wie mir?',
  ],
  'tells-promise': [
    { say: 'Sie sehen es also. Ich war es nicht. Mein Vorgänger, Alan, hat ihm das Geld beim Essen versprochen, und dann ging er.', when: { moves: { any: ['acknowledges'] } } },
    'Alan Whitcombe hat ihm das Honorar versprochen. Bei einem Abendessen, per Handschlag, drei Wochen vor seiner Pensionierung. Den Handschlag habe ich geerbt.',
    'Das war nicht einmal ich. Mein Vorgänger, Alan, hat ihm das Geld bei einem guten Essen zugesagt. Und ist gegangen.',
  ],
  'tells-short': [
    'Mir fehlt etwas zu meinem Ziel. Genau dieses eine Geschäft, auf den Cent. Ich habe es viermal nachgerechnet.',
    'Nehmen Sie dieses Geschäft heraus, und die Region verfehlt ihr Ziel. Um genau diesen Betrag. So etwas kann man sich nicht ausdenken.',
  ],
  'tells-days': [
    'Er hat elf Chirurgen angelernt. Zwei Tage lang, letzten Monat, im Stehen, mit kaputtem Rücken. Ein Papier gab es nicht, weil keiner eins gemacht hat.',
    'Doktor Sethi war zwei Tage bei uns im Saal, elf Chirurgen um einen Tisch. Besser habe ich das nie gesehen. Es fehlt nur das Papier.',
  ],
  'comes-back': [
    'Sie haben gefragt, warum heute. Mir fehlt zu meinem Ziel genau dieses Geschäft. Jetzt wissen Sie es.',
    'Eine Antwort bin ich Ihnen noch schuldig. Meine Region verfehlt ihr Ziel um genau diesen Betrag.',
  ],
  'after-board': ['Ja. Nun. Die meisten habe ich selbst eingestellt.', 'Ich habe es ihnen nicht gesagt. Ich gehe jeden Morgen hinein und sage guten Morgen.', 'Seien Sie jetzt nicht nett, sonst brauche ich den Kaffee selbst.'],
  'not-saying': ['Das steht nicht in der Mappe.', 'Für jemanden mit einem Stift vor sich fragen Sie viel.', 'Das ist meine Seite vom Haus. Bleiben wir bei Ihrer.', 'Es gibt Dinge, die sage ich nicht im vierten Stock.', 'Das lassen Sie meine Sorge sein. Was ist mit dem Blatt?'],
  monologue: ['Du meine Güte. War da ein Nein drin oder ein Ja?', 'In der Mitte habe ich Sie verloren. Unterschreiben Sie oder nicht?', 'Das war ein langer Weg. Wo sind wir angekommen, bei mir oder bei Ihnen?'],
  'says-need': [
    'Etwas, das ich nach oben tragen kann. Einen Tag, einen Namen, einen Grund, der in einen Aufzug passt.',
    'Einen Termin für sein Geld, den ich ihm ins Gesicht sagen kann. Und Sie daneben, wenn ich es sage.',
    'Ich will nicht die Dumme sein, die mit leerer Mappe zurückkommt.',
  ],

  'written-up': [
    'Sie wollen aufschreiben, dass ich gefragt habe? Ich bin mit Kaffee gekommen. Was steht da dann über mich?',
    'In die Akte also. Ich bekomme ein Blatt mit meinem Namen, wegen einer Frage. Wer liest das?',
    'Aha. Jetzt wird es amtlich. Und was kommt da noch hinein, mein Kuchen?',
  ],
  'record-borne': [
    'Dann schreiben Sie es so, wie es war. Dass ich gefragt habe, und dass die Arbeit echt ist.',
    'Schreiben Sie es hinein. Von mir aus auch, dass ich gedrängt habe. Ich möchte es vorher sehen.',
    'In Ordnung. Ich habe gefragt, und das schreiben Sie hin. Wenigstens höre ich es von Ihnen.',
  ],
  'record-again': ['Das sagten Sie. Bei meinem eigenen Namen höre ich gut.', 'Ja, der Vermerk. Ich sehe ihn von hier.', 'Schreiben Sie, was Sie wollen. Ich schreibe auch.', 'Sie hängen sehr an Ihrer Akte.'],
  'way-instead': [
    'Mit heutigem Datum fällt es aus meinem Quartal, das wissen Sie. Was bekomme ich dafür im nächsten?',
    'Ein richtiges Datum. Und wer sagt Doktor Sethi, dass er wartet, Sie oder ich?',
    'Nehmen wir an, ich gehe mit. Was brauchen Sie von mir, und wie schnell ist schnell bei Ihnen?',
    'Und die zwei Tage, die er schon geleistet hat? Die bezahlt kein neues Datum. Was wird damit?',
  ],
  'way-cool': ['Sehr ordentlich. Bis Mitternacht hilft es mir nicht. Was hilft mir?', 'In Ihren Verfahren habe ich drei Sachen begraben. Warum soll das hier überleben?', 'Ihr Weg braucht Wochen. Meiner braucht einen Stift. Was hat das Krankenhaus davon?', 'Erlaubt ist das sicher. Nützt es auch jemandem?'],
  'way-before-no': ['Das Datum lässt sich also ändern, das gefällt mir. Dann bitte vier Wochen zurück, ja?', 'Es geht also etwas. Wir reden nur noch darüber, welcher Tag, oder?', 'Sie suchen einen Weg. Schön. Der kurze liegt vor Ihnen, wollen wir?'],
  risk: ['In zwanzig Jahren hat noch nie jemand geklopft.', 'Dafür seid ihr da, auf jeder Straße einen Bus zu sehen.', 'Mit Risiko kenne ich mich aus. Ich habe Herzen in der Kühlbox getragen.', 'Wer schaut denn da hin? Und ausgerechnet auf dieses eine Blatt?'],
  'rule-read-out': ['Sie lesen mir vor. Sagen Sie es, als wäre ich ein Mensch.', 'Ich wollte eine Unterschrift und bekomme ein Kapitel.', 'Ja, den Kurs habe ich gemacht. Ich habe überall geklickt.'],
  'rule-heard': ['Die Regel kenne ich. Ich saß am Tisch, als wir sie geschrieben haben.', 'Vor der Arbeit und nicht danach. Ja. Vergessen habe ich das nicht, nur gehofft.', 'Den Satz würde ich auf Ihrem Stuhl auch sagen. Lieber wird er mir davon nicht.', 'Gut, das ist also die Regel. Satt wird davon kein Chirurg.'],
  rule: ['Regeln sind für Leute, die sich nicht kennen.', 'Die Regel ist für Gauner gemacht. Ist er einer? Bin ich einer?', 'Und trotzdem wird es gemacht, in jedem Haus, das ich kenne.', 'Es gibt das, was geschrieben steht, und das, womit man fertig wird.'],
  'presses-pressure': ['Druck. Ich habe Ihnen Kaffee mitgebracht.', 'Wenn das Druck ist, sollten Sie mich mal bei einer Ausschreibung erleben.', 'Ich bitte Sie. Mit etwas Schwung, das gebe ich zu.'],
  hierarchy: ['Rufen Sie ihn an. Er wird fragen, warum Sie wegen eines Datums anrufen.', 'Oben ist das beschlossen. Gelesen haben sie es nur noch nicht.', 'Sie hätten gern jemanden über sich, der es sagt. Ich bin über Ihnen, ein wenig.'],
  'no-again': ['Das sagten Sie. Ich bin es nur nicht gewohnt.', 'Ich habe es beim ersten Mal gehört. Wollen darf ich es trotzdem noch.', 'Immer noch nein. Sie sind eine Wand mit guten Manieren.', 'Ja, ja. Und der Mann hat immer noch kein Geld.'],
  'reads-first': ['Lesen Sie, es ist eine Seite. Das Datum steht oben und beißt nicht.', 'Natürlich. Falsch ist daran höchstens der Kalender.', 'Bitte. Ich passe so lange auf Ihren Kaffee auf.'],
  'days-heard': ['Schneller als befürchtet und langsamer als versprochen.', 'So lange muss ich es oben also erklären. Weiter.', 'Daran halte ich Sie. Auf den Tag.'],
  'step-warm': ['Damit könnte ich etwas anfangen. Bis wann, und von wem?', 'Weiter. Wer macht was, und an welchem Tag?', 'Ich höre. Was kostet mich das, und wie viele Tage?'],
  'step-cool': ['Das ist nett, und es ist keine Unterschrift. Was mache ich um Mitternacht?', 'Später. Erst das Blatt. Was hält Sie ab?', 'Sie bieten mir alles an, nur das eine nicht. Warum?'],
  'only-a-date': ['Das ist Tinte. Vier Wochen Tinte.', 'Sie sollen keinen Chirurgen erfinden. Nur einen Tag verschieben.', 'Ein Datum ist, worauf man sich einigt. Ich habe Geburtstage eine Woche später gefeiert.', 'Damals hat er gearbeitet. Also steht da damals. Für mich ist das die ehrliche Zeile.'],
  doctor: ['Das ist ein guter Mann. Er schickt nicht einmal Mahnungen.', 'Wenn er zu den anderen geht, nimmt er das ganze Krankenhaus mit.', 'Ich stand an seinem Tisch. Diesen Händen vertraut man die eigene Mutter an.'],
  'word-given': ['Jemand aus diesem Haus hat ihm sein Wort gegeben. Ist es wichtig, wer?', 'Man hat ihm gesagt, dass er bezahlt wird. Für mich ist das ein Versprechen.', 'Man gibt sich die Hand, bevor man schreibt. Auch hier.'],
  'board-known': ['Ich habe Ihnen gesagt, was ich weiß. Gelächelt haben sie, das ist das Schlimmste.', 'Sieben Leute und eine Landkarte. Das ist der Vorstand.', 'Die sagen nichts. Die lassen es neben einem fallen.'],
  people: ['Sechzig Leute. Ich weiß, wessen Kinder auf welche Schule gehen.', 'Die arbeiten. Die ahnen nicht, dass sie in Ihrer Mappe liegen.', 'Meine Leute brauchen nicht viel. Eine Chefin, die etwas nach Hause bringt.'],
  quarter: ['Um Mitternacht ist Schluss, danach ist es ein anderes Gespräch.', 'Heute, weil morgen Oktober ist. Mehr Zauberei ist das nicht.', 'Zahlen haben keine Geduld. Ich schon, wie Sie sehen.'],
  contract: ['Vier Seiten. Drei davon haben Sie selbst geschrieben, letztes Jahr.', 'Alles darin stimmt. Alles bis auf die oberste Zeile.', 'Der Vertrag ist sauber. Ich habe ihn zweimal lesen lassen.'],
};
