/** Scores that every engine must give to the last digit with the weights that ship; generate them again when the weights change. */
export const agreedScores: readonly (readonly [locale: string, text: string, score: number])[] = [
  ['en', 'did you speak with the nurse', 0.8333],
  ['en-GB', 'so i was um going to', 0.0566],
  ['en', 'it’s 415-555-2671', 0.9244],
  ['en', 'well, that is what I meant.', 0.8387],
  ['fr', 'est-ce que tu as parlé à ta sœur', 0.8665],
  ['fr-CA', 'elle est partie parce que', 0.1685],
  ['de', 'wir haben den schlüssel gefunden', 0.6122],
  ['de-AT', 'er hat nichts gesagt und äh', 0.0178],
  ['es', 'hemos encontrado las llaves', 0.7947],
  ['es-MX', '¿me puede dar la factura?', 0.9111],
];
