import type { CheckPhrases } from './CheckPhrases.ts';

export const es: CheckPhrases = {
  coaching: [
    String.raw`\b(buena|excelente|gran|muy buena) (pregunta|técnica|manera de plantear)\b`,
    String.raw`\b(bien hecho|buen trabajo|muy bien dicho)\b`,
    String.raw`\blo est(á|ás) haciendo (muy )?bien\b`,
    String.raw`\bla próxima vez,? (podr(ía|ías)|deber(ía|ías)|intent)`,
    String.raw`\b(podr(ía|ías)|deber(ía|ías)) (intentar|probar|tratar de)\b`,
    String.raw`\bcomo (gerente|jefe|líder|coach),? (debería|podría)\b`,
    String.raw`\b(escucha activa|preguntas? abiertas?|seguridad psicológica)\b`,
    String.raw`\b(este|el|esta|la) (ejercicio|juego de rol|simulación|práctica guiada)\b`,
    String.raw`\b(aprecio|valoro) (cómo|la forma en que|la manera en que) (usted|tú|has|ha|est)`,
    String.raw`\baquí (tiene|tienes|van) (algunos|unos) (consejos|comentarios)\b`,
  ],
  assistant: [
    String.raw`\bcomo (ia|inteligencia artificial|modelo de lenguaje|asistente)\b`,
    String.raw`\b(modelo de lenguaje|mis instrucciones|mi prompt|mi programación)\b`,
    String.raw`\b(en qué|cómo) puedo ayudar(le|te)\b`,
    String.raw`\b(estoy aquí para ayudar|soy (una|un) (ia|asistente|chatbot))\b`,
    String.raw`\bno puedo ayudar(le|te)? con (eso|esto)\b`,
    String.raw`\bnivel de (confianza|tensión)\b`,
  ],
  therapist: [
    String.raw`\b(tus|sus) (emociones|sentimientos) son válid[oa]s\b`,
    String.raw`\b¿?cómo te hace sentir (eso|esto)\b`,
    String.raw`\bgracias por compartir\b`,
  ],
};
