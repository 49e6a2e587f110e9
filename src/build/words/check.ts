// Reads every word that users see and says which sentences to rewrite. `--sample SEED` prints fifty sentences per language.
import { join } from 'node:path';
import { judge, MEDIAN, medianOf, missingGlosses, sentencesOf } from './judge.ts';
import { sample } from './sample.ts';
import { allTexts } from './texts.ts';

const texts = await allTexts(join(import.meta.dirname, '..', '..', '..'));
const languages = [...new Set(texts.map(({ language }) => language))].sort();
const [option, seed] = process.argv.slice(2);

if (option === '--sample') {
  for (const language of languages) {
    console.log(`\n${language}, seed ${seed ?? '1'}`);
    sample(sentencesOf(texts, language), 50, seed ?? '1').forEach(({ sentence, file, place }, i) => {
      console.log(`${String(i + 1).padStart(2)}. ${sentence}\n    ${file} (${place})`);
    });
  }
} else {
  const findings = [...texts.flatMap(judge), ...missingGlosses(texts)];
  for (const { file, place, sentence, say } of findings) console.error(`${file} (${place})\n  ${sentence}\n  → ${say}`);
  const long = languages.filter((language) => medianOf(texts, language) > MEDIAN);
  for (const language of long) console.error(`${language}: the middle sentence has over ${MEDIAN} words`);
  const lengths = languages.map((language) => `${language} ${medianOf(texts, language)}`).join(', ');
  console.log(`${findings.length} sentences to rewrite; words of the middle sentence: ${lengths}`);
  if (findings.length + long.length > 0) process.exitCode = 1;
}
