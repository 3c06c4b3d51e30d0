// What reading completeness costs: µs for each partial transcript, and the bytes of the weights.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createCompleteness } from '../src/floor/completeness/createCompleteness.ts';
import { completenessLanguages, loadCompletenessModel } from '../src/floor/completeness/loadCompletenessModel.ts';

const turns: Readonly<Record<string, string>> = {
  en: 'so what i wanted to say is that um the last three releases were late and i would like to understand what we can do about it before the next one is due in march because otherwise we lose the customer',
  fr: "alors ce que je voulais dire c'est que euh les trois dernières livraisons étaient en retard et j'aimerais comprendre ce qu'on peut faire avant la prochaine en mars parce que sinon on perd le client",
  de: 'also was ich sagen wollte ist dass ähm die letzten drei lieferungen zu spät waren und ich würde gerne verstehen was wir vor der nächsten im märz tun können weil wir sonst den kunden verlieren',
  es: 'bueno lo que quería decir es que eh las tres últimas entregas llegaron tarde y me gustaría entender qué podemos hacer antes de la próxima en marzo porque si no perdemos al cliente',
};

const startedAt = performance.now();
const model = await loadCompletenessModel();
const completeness = createCompleteness(model);
const loadMs = performance.now() - startedAt;

const times: number[] = [];
for (let round = 0; round < 60; round += 1) {
  for (const [locale, turn] of Object.entries(turns)) {
    const words = turn.split(' ');
    for (let count = 1; count <= words.length; count += 1) {
      const partial = words.slice(0, count).join(' ');
      const from = performance.now();
      completeness(partial, locale);
      // The first rounds warm the compiler.
      if (round >= 10) times.push((performance.now() - from) * 1000);
    }
  }
}
times.sort((a, b) => a - b);

const contents = completenessLanguages.map((language) => readFileSync(new URL(`../src/floor/completeness/weights/${language}.ts`, import.meta.url)));
console.log(
  JSON.stringify(
    {
      bench: 'completeness',
      partials: times.length,
      microsecondsPerPartial: { median: at(0.5), p95: at(0.95), max: at(1), bar: 1000 },
      loadAllLanguagesMs: Math.round(loadMs),
      bytes: {
        weights: contents.reduce((sum, content) => sum + content.length, 0),
        gzipped: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
        bar: 1_000_000,
      },
    },
    null,
    2,
  ),
);

function at(share: number): number {
  return Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))]! * 10) / 10;
}
