import type { WordLists } from './WordLists.ts';

/** Spanish. Function words after Real Academia Española, Nueva gramática de la lengua española (2009). */
export const es: WordLists = {
  backchannels: ['mm', 'mhm', 'hm', 'm', 'ajá', 'aha', 'ah', 'oh', 'sí', 'si', 'ya', 'ya veo', 'vale', 'claro', 'claro que sí', 'ok', 'okay', 'bueno', 'bien', 'de acuerdo', 'entiendo', 'comprendo', 'exacto', 'exactamente', 'cierto', 'verdad', 'es verdad', 'por supuesto', 'ah vale', 'así es', 'en serio'],
  fillers: ['eh', 'em', 'ehm', 'mm', 'hm', 'este', 'pues', 'um'],
  answers: ['sí', 'si', 'no', 'vale', 'claro', 'ok', 'okay', 'exacto', 'bueno', 'bien', 'quizás', 'quizá', 'nunca', 'siempre', 'gracias', 'hola', 'adiós', 'cierto', 'nada', 'perdón', 'seguro', 'acuerdo', 'de', 'probablemente'],
  acknowledgements: ['todavía no', 'aún no', 'en realidad no', 'para nada', 'no lo sé', 'no sé', 'creo que sí', 'creo que no', 'muchas gracias', 'es verdad', 'es cierto', 'tienes razón', 'tiene razón', 'yo también', 'yo tampoco', 'lo siento', 'te entiendo', 'le entiendo', 'lo entiendo', 'te escucho', 'de acuerdo', 'no hay problema', 'eso es todo', 'buena idea', 'por supuesto'],
  conjunctions: ['y', 'e', 'o', 'u', 'pero', 'sino', 'porque', 'que', 'si', 'cuando', 'aunque', 'mientras', 'como', 'pues', 'entonces', 'donde', 'quien', 'cual', 'ni', 'muy', 'más', 'también', 'tan', 'solo', 'no', 'incluso', 'además'],
  determiners: ['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'mi', 'mis', 'tu', 'tus', 'su', 'sus', 'nuestro', 'nuestra', 'nuestros', 'nuestras', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'esos', 'esas', 'cada', 'algún', 'alguna', 'algunos', 'ningún', 'dos', 'tres', 'muchos', 'muchas', 'varios', 'lo', 'al', 'del'],
  prepositions: ['de', 'a', 'en', 'con', 'por', 'para', 'sin', 'sobre', 'entre', 'desde', 'hasta', 'hacia', 'según', 'contra', 'durante', 'tras', 'ante', 'bajo', 'mediante'],
  auxiliaries: ['soy', 'eres', 'es', 'somos', 'sois', 'son', 'era', 'eran', 'fue', 'fueron', 'estoy', 'estás', 'está', 'estamos', 'están', 'estaba', 'he', 'has', 'ha', 'hemos', 'han', 'había', 'voy', 'vas', 'va', 'vamos', 'van', 'puedo', 'puedes', 'puede', 'podemos', 'pueden', 'podría', 'debo', 'debes', 'debe', 'debemos', 'quiero', 'quieres', 'quiere', 'queremos', 'quisiera', 'tengo', 'tienes', 'tiene', 'tenemos', 'hay'],
  subjects: ['yo', 'tú', 'él', 'ella', 'nosotros', 'nosotras', 'ustedes', 'usted', 'vosotros', 'ellos', 'ellas', 'eso', 'esto', 'alguien', 'nadie', 'me', 'te', 'se', 'nos', 'les', 'soy', 'estoy', 'creo', 'pienso', 'sé', 'hicimos', 'hemos', 'he', 'era', 'fue', 'estaba'],
  questionWords: ['qué', 'por qué', 'cómo', 'cuándo', 'dónde', 'quién', 'quiénes', 'cuál', 'cuáles', 'cuánto', 'cuánta', 'cuántos', 'cuántas'],
  openEnds: ['creo que', 'pienso que', 'es que', 'o sea', 'es decir', 'por ejemplo', 'lo que', 'la verdad es', 'me parece', 'tengo que', 'hay que', 'voy a', 'vamos a', 'y yo', 'pero yo', 'y entonces', 'a causa', 'así que', 'ya que', 'quiero decir'],
  prepositionsClose: false,
};
