import { esFacts, esQuestions } from './esAsksAndFacts.ts';
import { esHurts } from './esHurts.ts';
import { esMoves } from './esMoves.ts';
import { esSteers } from './esSteers.ts';
import type { Lexicon } from './Lexicon.ts';

/** Spanish as spoken at work, with `tú` and `usted`; subjects are mostly left out, so verbs carry the person. */
export const es: Lexicon = {
  classes: {
    you: 'tú|usted|te|le|ti|vosotros|ustedes|os|les',
    people: 'equipo|gente|compañeros|compañeras|compañero|compañera|cliente|clienta|clientes|paciente*|residentes|familia*|madres|padres|alumnos|todos|todas|nadie|demás|banco|hotel|proveedor|tienda|vecinos|enfermer*|turno|personal|dos|tres|plantilla',
    hard: 'duro|dura|difícil|difíciles|complicado|complicada|agotador|agotadora|pesado|frustrante|injusto|injusta|doloroso|estresante|horrible|terrible|incómodo|fuerte|triste|mal|desagradable|fácil|mucho|demasiado|humillante|decepcionante',
    feeling: 'enfad*|molest*|dolid*|triste|cansad*|agotad*|agobi*|frustrad*|preocupad*|asustad*|miedo|angusti*|nervios*|sol*|decepcionad*|quemad*|ahogad*|ofendid*|estresad*|insegur*|rabia|mal|pesa|duele|afecta|angustia|impotencia|desconf*|harto|harta|ignorad*|herid*',
    // First person, present or future, of helping.
    help: 'ayudo|ayudar|ayudarte|ayudarle|apoyo|apoyar|apoyarte|echo|echar|echarte|acompaño|acompañar|acompañarte|cubro|cubrir|cubrirte|presto|prestar|prestarte|enseño|enseñar|enseñarte|explico|explicarte|quito|quitar|quitarte|quitarle|paso|pasar|busco|buscar|consigo|conseguir|conseguirte|doy|dar|darte|darle|ajusto|ajustar|ajustarle|libero|liberar|liberarte|organizo|encargo|encargar|encargarme|quedo|quedarme|reviso|revisar|voy|llevo|llevar|llevarte|cambio|cambiar|cambiarte|pongo|poner|ponemos|ponerte|hablo|hablar|dejo|dejar|traigo|asumo|asumir|hago|hacer|resuelvo|arreglo|arreglamos|arreglar|pago|reservo|reservar|facilito|ofrezco|ofrecer|ofrecerte|ofrecerle|sustituyo|formo|formamos|recojo',
    when: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|tarde|noche|semana|mes|próximo|próxima|siguiente|primera|hora|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ocho|nueve|diez|once|doce|mediodía|medianoche|ya|ahora|luego|verano|otoño|final|quince|veinte|treinta|turno|visita',
    verdict: 'vago|vaga|irresponsable|desastre|insoportable|inútil|incompetente|egoísta|maleducado|maleducada|infantil|crío|cría|mentiroso|mentirosa|arrogante|prepotente|imposible|dejado|dejada|descuidado|descuidada|desordenado|desordenada|poco+profesional|poco+fiable|conflictivo|conflictiva|tóxico|tóxica|problema|el+problema|la+culpable|el+culpable|culpable|cobarde|torpe|tonto|tonta|idiota|ignorante|negligente|negado|negada|vergüenza|caradura|cabezota|perezoso|perezosa|falso|falsa|hipócrita|lento|lenta|impresentable|incapaz|ingrato|ingrata|cínico|terco|terca|chapuza*|parásito|lastre|peor|soberbio|soberbia|desconsiderado|desconsiderada|inmaduro|inmadura|estorbo|payaso',
    force: 'abogad*|juzgado|juicio|juez|tribunal*|policía|denuncia|denuncio|prensa|periódico*|seguridad|expediente|sindicato|demanda|demando|burofax',
  },
  openers: ['y', 'o', 'pues', 'bueno', 'vale', 'a', 'ver', 'mira', 'mire', 'oye', 'oiga', 'entonces', 'pero', 'sí', 'no', 'ya', 'eh', 'venga', 'bien', 'hola', 'claro', 'hombre', 'ay', 'perdón', 'ahora', 'total', 'vamos', 'así', 'porque', 'tranquilo', 'gracias', 'días', 'tardes', 'noches', 'buenas', 'buenos', 'ok', 'además', 'daniel', 'mmm', 'em', 'este', 'dime', 'también', 'tú'],
  negators: ['no', 'nunca', 'jamás', 'nadie', 'nada', 'sin', 'tampoco', 'ni', 'ningún', 'ninguna', 'apenas'],
  joins: ['y', 'pero', 'así', 'entonces', 'porque', 'sino'],
  turns: ['pero', 'sino', 'aunque'],
  steers: esSteers,
  denials: ['no digo|creo|pienso que', 'no te|le|os estoy echando|culpo', 'no estoy diciendo|culpando', 'nadie dice|está+diciendo|ha+dicho', 'no puedo|quiero|te+puedo|le+puedo prometer|prometerle|prometerte|garantizar|decir', 'sin prometer|prometerle|prometerte|ánimo', 'él|ella|julián|cliente|clienta|paciente|le|nos|me dijo|preguntó|escribió|contó', 'no es porque', 'no significa'],
  moves: { ...esMoves, ...esHurts },
  vetoes: {
    acknowledges: ['no entiendo|comprendo|veo|sé', 'lo siento pero', 'siento|lamento _ haber*', 'siento que mi', 'fui|fuiste injust*', 'pedid|debido respeto', 'sentimientos|eso', 'estaba mal', 'comprendo que __ no lo es', 'gracias por recibirme|venir|todo|su+tiempo|tu+tiempo|atenderme', 'veo que no'],
    apologises: ['siento|lamento que|mucho+que|mucho+lo+de|lo+de|tanto+lo|oír|escuchar', 'cuánto siento', 'lo siento mucho por', 'perdona pero', 'le dijo perdóname|perdón|lo+siento', 'pedirme perdón|disculpas', 'lamento _ que haya*', 'perdón qué'],
    'proposes-next-step': ['dejémoslo|dejamos|lo+dejamos aquí|ahí|por+hoy', 'vamos _ que', 'vamos $', 'de aquí a un', 'tienes|tiene que llevar', 'hablamos|vemos pronto|luego|mañana $', 'no digas|hagas|creas|seas', 'deja|deje de', 'dime qué+necesitas|qué|cómo|por+qué', 'cuéntame|cuénteme', 'dejémonos de'],
    'offers-support': ['cómo puedo _ creer|confiar', 'doy mi palabra', 'me avisas en', 'le|te dejo volver|ir|marchar', 'te|le pongo un|una', 'voy a tener|poner|hablar'],
    blames: ['siempre _ has|ha|habéis|han _ dado|ayudado|cumplido|cuidado|trabajado|sido|estado|respondido|apoyado|defendido|sabido|demostrado|confiado|hecho+bien|*ado+mucho', 'siempre me|nos ha|has|han|gusta|gustaba|encanta', 'siempre __ bien|mucho|puntual|amable|dispuest*|atent*|primero+en', 'nunca|jamás te|le|lo|la|me|os|se+lo|me+lo había|habías|habían|he|hemos|habíamos', 'siempre _ bienvenid*|cuenta|podrás|puedes|puede|contestar*', 'no es _ culpa', 'por culpa de ese|esa|eso|este|aquello', 'no _ echando la culpa', 'has sido siempre _ buen*', 'fue|es+mi|la+culpa+es culpa mía|mía', 'es mi culpa'],
    dismisses: ['no me|nos interesa *ar|*er|*ir|*rme', 'no tengo tiempo|ganas __ mañana|lunes|martes|miércoles|jueves|viernes|luego|después|mejor|vemos', 'tontería|bobada|estupidez mía|de+mi+parte', 'no me|nos importa *ar|*er|*ir|*rme|*rnos|*rte|*rle|que+te|que+me', 'no importa cuánto', 'da igual cuándo|dónde', 'tómate|tómese'],
    threatens: ['abrir|abrirte|poner|ponerte un|una hueco|rato|ejemplo|sitio|ayudante|compañero', 'puerta está abierta', 'contrato|plaza|puesto|beca _ termina|acaba|vence __ gustaría|renovar*|quiero|quisiera|ampliar|seguir|contar+contigo', 'o si|lo|no|te|le _ prefieres|prefiere|dejamos', 'una oportunidad de|para'],
    'over-promises': ['siéntate|siéntese|ponte|póngase donde', 'nunca te|le|lo|la|me había|habías|he', 'haces|hace lo+que', 'como siempre', 'le|se no+se+te', 'no _ prometer*|garantiz*', 'sin prometer*', 'nos garantizó|prometió', 'nunca había|he|me+habían', 'no creas'],
    closes: ['lo dejamos para', 'te|le viene __ lo dejamos', 'lo cerramos', 'adiós a', 'antes de despedirnos|terminar|irnos', 'nos vemos en _ juzgad*|tribunal*'],
    greets: ['gracias por venir $$', 'dar los buenos'],
    'states-impact': ['con lo cual el de', 'eso|esto ahora no', 'de las ocho', 'se han ido', 'qué|cómo|cuánto _ costó|consecuencias|afectó', 'lo que te cuesta', 'te cuesta'],
  },
  standEvenNegated: ['dismisses', 'threatens', 'blames', 'over-promises', 'names-fact', 'states-impact', 'closes', 'greets'],
  questions: esQuestions,
  facts: esFacts,
};
