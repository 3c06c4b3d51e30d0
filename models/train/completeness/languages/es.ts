import type { Language } from '../Language.ts';

export const es: Language = {
  id: 'es',
  digits: [['cero'], ['uno'], ['dos'], ['tres'], ['cuatro'], ['cinco'], ['seis'], ['siete'], ['ocho'], ['nueve']],
  numbers: ['diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'veinte', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa', 'cien', 'ciento', 'mil'],
  fillers: ['eh', 'em', 'este', 'mmm', 'eh pues'],
  joiners: ['y', 'e', 'o', 'u', 'pero', 'sino', 'porque', 'que', 'si', 'cuando', 'aunque', 'mientras', 'como', 'pues', 'entonces', 'donde', 'quien', 'ni'],
  replies: [
    'sí', 'no', 'vale', 'claro', 'sí por favor', 'no gracias', 'claro que sí', 'por supuesto', 'creo que sí', 'creo que no', 'no lo sé', 'no sé',
    'quizás', 'tal vez', 'no mucho', 'la verdad es que no', 'exacto', 'eso es', 'es verdad', 'así es', 'desde luego', 'nunca', 'siempre', 'gracias',
    'muchas gracias', 'hola', 'adiós', 'buenos días', 'el lunes', 'mañana', 'dos', 'unos diez', 'a las tres', 'entiendo', 'lo entiendo',
    'yo también', 'yo tampoco', 'nada', 'por qué no', 'qué', 'de verdad', 'todavía no', 'me parece bien', 'está bien', 'de acuerdo',
    'estoy de acuerdo', 'tiene razón', 'tienes razón', 'lo siento', 'perdón', 'depende', 'sí ya lo sé', 'no todavía no', 'muy bien',
  ],
  numberLeads: ['mi número es', 'es el', 'el número es', 'me puede llamar al', 'sí', 'pues', ''],
};
