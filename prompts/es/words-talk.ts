import { list, type Words } from '../words.ts';

export const consent: Words['consent'] = {
  yes: list(`
    sí, sip, sep, sipi, sii, siii, sí sí, s, sí señor, sí señora, sí claro, claro, claro que sí, clarísimo,
    por supuesto, desde luego, naturalmente, cómo no, faltaría más, faltaba más, seguro, segurísimo,
    estoy seguro, estoy segura, con toda seguridad, sin duda, sin ninguna duda, confirmo, confirmado, confirmar,
    lo confirmo, confírmalo, confírmelo, confirma, confirme, te confirmo, le confirmo, os confirmo, adelante,
    adelante con ello, sigue adelante, siga adelante, hazlo, hágalo, hacedlo, háganlo, hazlo ya, procede,
    proceda, procedan, puedes proceder, puede proceder, tramítalo, tramítelo, tramita, tramite, correcto, exacto,
    exactamente, eso es, así es, es correcto, está correcto, todo correcto, me parece bien, me parece perfecto,
    me parece estupendo, de acuerdo, estoy de acuerdo, conforme, estoy conforme, acepto, lo acepto, aceptado,
    aceptar, apruebo, aprobado, afirmativo, dale, dale nomás, ándale, órale, va que va, sí quiero, lo quiero así,
    así lo quiero, eso quiero, es lo que quiero, puedes hacerlo, puede hacerlo, sí puedes, sí puede, sí por favor,
    sí porfa, sí gracias, que sí, pues sí, bueno sí, ya lo creo, efectivamente, efectivo, yes, 👍, ✅, 👌, ✔
  `),
  weakYes: list(`
    ok, okay, okey, oki, okis, vale, vale vale, venga, venga vale, bien, está bien, muy bien, bueno, listo, va,
    sale, k, ya, todo bien
  `),
  no: list(`
    no, nop, nope, noo, nooo, no no, n, no gracias, no muchas gracias, no por favor, que no, claro que no,
    por supuesto que no, desde luego que no, para nada, en absoluto, de ninguna manera, de ningún modo,
    ni hablar, ni loco, ni loca, ni pensarlo, qué va, nada de eso, no lo hagas, no lo haga, no lo hagan,
    no hagas eso, no hagas nada, no haga nada, no haga eso, no quiero, no lo quiero, no la quiero, no los quiero,
    no las quiero, no quiero eso, no quiero hacerlo, no me interesa, no me convence, no hace falta, no lo necesito,
    no lo confirmo, no confirmo, no confirmes, no estoy de acuerdo, no acepto, no es correcto, no está bien,
    eso no, así no, ese no, esa no, este no, esta no, cancélalo, cancélelo, cancela eso, cancela esto, anúlalo,
    anúlelo, anula eso, detente, alto, stop, déjalo, déjelo, déjalo estar, déjelo estar, déjalo así,
    déjelo así, déjalo como está, déjelo como está, olvídalo, olvídelo, olvida eso, olvídate, he cambiado de idea,
    cambié de idea, he cambiado de opinión, cambié de opinión, me lo he pensado mejor, mejor no, prefiero que no,
    preferiría que no, prefiero no hacerlo, está mal, eso está mal, es incorrecto, incorrecto, negativo, rechazo,
    lo rechazo, me niego, tampoco, nada, nada nada, 👎, ❌, ✖
  `),
  later: list(`
    todavía no, aún no, ahora no, ahora mismo no, de momento no, por ahora no, por el momento no, más tarde,
    luego, después, más adelante, otro día, otro momento, en otro momento, en otra ocasión, espera, espere,
    esperad, espera un momento, espere un momento, espera un segundo, espere un segundo, espérate, un momento,
    un momentito, un segundo, un segundito, un minuto, dame un minuto, deme un minuto, dame un segundo,
    dame un momento, ahorita no, no estoy seguro, no estoy segura, no estoy muy seguro, no lo tengo claro,
    aún no estoy seguro, déjame pensar, déjeme pensar, déjame pensarlo, déjeme pensarlo, me lo pienso,
    lo voy a pensar, tengo que pensarlo, me lo pensaré, quizás, quizá, a lo mejor, puede ser, tal vez, hoy no,
    todavía no lo sé, ya veremos, igual luego, no por ahora
  `),
  around: list(`
    por favor, porfa, porfi, porfis, pf, xfa, gracias, muchas gracias, mil gracias, muchísimas gracias, ah, oh,
    eh, em, hmm, hm, mm, uf, pues, bueno, entonces, ahora, ya, genial, perfecto, estupendo, fenomenal, fantástico,
    excelente, fabuloso, maravilloso, súper, guay, chévere, padrísimo, bárbaro, buenísimo, perdón, perdona,
    perdone, lo siento, hola, hey, oye, oiga, amigo, amiga, guapo, guapa, tío, tía, señor, señora, señorita,
    eso, así, tal cual, tan amable, si es tan amable, con mucho gusto, encantado, encantada, 🙏, 🙂, 😊, 😀
  `),
  adds: list(
    'y, y también, y además, además, también, y ya de paso, y luego, y después, &, y por favor, más',
  ),
  changes: list(`
    pon, ponme, póngame, ponga, ponle, que sea, que sean, mejor, cambia, cambie, cámbialo, cámbielo, cambiar,
    en vez, en lugar, en su lugar, si, a menos que, salvo, salvo que, pero, solo, sólo, solamente, únicamente,
    nada más, sino, excepto, sin, no, nunca, jamás, espera, espere, siempre que, siempre y cuando,
    a condición de, con la condición, cuando, hasta que, una vez, después, antes, aunque, sin embargo, cancela,
    cancele, cancélalo, cancelar, anula, anule, anúlalo, quita, quite, quítalo, quíteme, elimina,
    elimine, borra, borre, saca, actualiza, modifica, modifique, modificar, corrige, corrección, quería decir,
    quiero decir, digo, en realidad, usa, use, utiliza, nada, ninguno, ninguna, ni, tampoco, menos, más tarde,
    luego, quizá, quizás, tal vez, a lo mejor, o, u, sujeto a, según, depende, dependiendo, reduce, reduzca,
    aumenta, sube, baja, deja, deje, déjalo, olvida, olvide, deshaz, reemplaza, sustituye, sustituya, prefiero,
    preferiría, con tal de, mientras
  `),
  neither: list(`
    no de, no del, no en, no tanto, no hay problema, sin problema, no pasa nada, no importa,
    no te preocupes, no se preocupe, no hay prisa, sin prisa, no corre prisa, no sé, ni idea, no tengo ni idea, sí o no, no lo sé, cómo que no, por qué no,
    seguro que, no solo, no sólo, no me llega, no me ha llegado, no me llegó, no llega, no ha llegado,
    no llegó, no han llegado, no he recibido, no recibí, no encuentro, no la encuentro, no lo encuentro, no veo,
    no tengo, no tienes, no tienen, no tenéis, no tiene, no hay, no queda, no quedan, no puedo, no funciona,
    no entiendo, no muy, no demasiado, no tan, no más de, no menos de, no quiero gastar, no quiero gastarme,
    no quiero pagar, no quiero más de, claro u oscuro, claro o oscuro
  `),
  little: list(`
    lo, la, los, las, el, un, una, eso, esto, ese, esa, este, esta, mi, mis, su, sus, tu, a, de, del, al, en, con,
    por, para, que, por favor, quiero, quisiera, querría, me, te, le, se, puedes, puede, favor
  `),
};

export const choice: Words['choice'] = {
  numberCues: list(`
    número, números, núm, nº, n.º, no., opción, opciones, el número, la opción, la número, #, resultado,
    artículo número, el nº, la nº
  `),
  both: list(`
    ambos, ambas, los dos primeros, las dos primeras, los 2 primeros, las 2 primeras, los dos, las dos, los 2, las 2, estos dos, estas dos, esos dos, esas dos, el uno y el otro,
    tanto uno como otro
  `),
  all: list(`
    todos ellos, todas ellas, todos, todas, todo, todos estos, todas estas, todos esos, todas esas, todo eso,
    todo esto, todos los artículos, todos los productos, cada uno de ellos, el lote completo, todo el pedido,
    el pedido entero, todo lo anterior, todo el carrito
  `),
  none: list(`
    ninguno, ninguna, ninguno de ellos, ninguna de ellas, ninguno de esos, ninguna de esas, ninguno de los dos,
    ninguna de las dos, ni uno ni otro, ni una ni otra, ni el uno ni el otro
  `),
  other: list('el otro, la otra, los otros, las otras, ese otro, esa otra, el restante, el segundo otro'),
  one: list(`
    uno, una, opción, resultado, artículo, de ellos, de ellas, de esos, de esas, de estos, de estas,
    de la lista, de todos, de todas, de arriba, de los que me has enseñado, que me enseñaste, que has dicho,
    que me has enseñado, que mencionaste, que me mostraste
  `),
  except: list(`
    eso es todo, nada más, con todo, sobre todo, ante todo, del todo, todo bien, todo el día, todo el mundo,
    todos los días, a las dos, de todas formas, de todos modos, todo el año, todo recto, es todo, todo listo,
    de todo, a todo color, todo negro, todo blanco, en todo caso, todo correcto, todo lo que, las dos cosas,
    todo muy, todo en orden
  `),
};

export const clauses: Words['clauses'] = {
  and: list('y, e, y además, además, también, y también, y por favor, &, así como, y ya de paso'),
  or: list('o, u, o bien'),
  after: list(`
    luego, después, y luego, y después, y entonces, a continuación, después de eso, y al final, por último,
    y por último, acto seguido
  `),
  but: list('pero, sin embargo, aunque, no obstante'),
  otherwise: list('de lo contrario, en caso contrario, o si no, en su defecto, y si no, pero si no'),
  instead: list('en su lugar, en cambio, en vez de eso, en lugar de eso, pero en cambio'),
  ifNot: list(`
    si no, si no hay, si no queda, si no quedan, si no te queda, si no le queda, si no os queda, si no tienes,
    si no tiene, si no tenéis, si no tienen, si no lo tienes, si no lo tiene, si no lo tenéis, si no lo tienen,
    si no la tienes, si no la tenéis, si no la tienen, si no te quedan, si no os quedan, si no es posible,
    si no se puede, si no puedes, si no puede, si no pudiera ser, si no está, si no está disponible,
    si está agotado, si está agotada, si están agotados, si se ha agotado, si no hubiera, si no hubiese,
    si no existe, si no hay ninguno, si no hay ninguna, si no puede ser, si es imposible, si no hay stock
  `),
  if: list(`
    si, siempre que, siempre y cuando, en caso de que, a menos que, solo si, sólo si, y si, pero si,
    pero solo si, con tal de que, a no ser que
  `),
  correction: list(`
    quiero decir, quería decir, quise decir, digo, mejor dicho, perdón quería decir, perdona quería decir,
    no perdona, no perdón, perdona no, perdón no, no espera, espera no, me he equivocado, me equivoqué,
    corrijo, rectifico, corrección, o mejor dicho, o sea no, no quería decir, no quiero decir, ay no,
    ah no, en realidad no, bueno no, pensándolo mejor, mejor pensado, no mejor, perdón mejor, no digo
  `),
  starters: list(`
    añade, añádeme, añada, añádame, añadir, agrega, agrégame, agregue, agregar, pon, ponme, ponga, póngame,
    ponle, poner, mete, méteme, meta, meter, suma, quita, quítame, quite, quíteme, quitar, elimina, elimine,
    eliminar, borra, borre, borrar, saca, saque, sacar, cancela, cancele, cancelar, anula, anule, anular,
    cambia, cámbiame, cambie, cambiar, muestra, muéstrame, muéstreme, mostrar, enseña, enséñame, enséñeme,
    enseñar, dime, dígame, busca, búscame, busque, búsqueme, buscar, encuentra, quiero, quería, querría,
    quisiera, quiere, me, nos, te, le, les, lo, dame, deme, déme, danos, necesito, necesitamos, hay, tenéis,
    tienes, tienen, tiene, cuánto, cuánta, cuántos, cuántas, dónde, qué, cuál, cuáles, cuándo, cómo, quién,
    puedes, puede, podéis, pueden, podrías, podría, envía, envíame, envíe, envíeme, enviar, manda, mándame,
    mande, mandar, entrega, entregar, compra, cómprame, comprar, pide, pídeme, pedir, haz, haga, hacer,
    devuelve, devolver, mira, mire, comprueba, consulta, revisa, vacía, vacíe, vaciar, paga, pago, pagar,
    reserva, resérvame, aplica, usa, actualiza, modifica, modificar, deja, deje, dejar, recomiéndame,
    recomienda, recomiende, sugiéreme, llévame, llévate, confirma, cuenta, cuéntame, cuente, han, hemos, ha,
    estoy, está, están, es, son, era, voy, vamos, quedan, queda, llegaron, vinieron, también, mi, ver, tramita,
    tramitar, finaliza, finalizar, termina, guarda, recuérdame, ayúdame, repite, repetir, regístralo, apunta,
    descuenta, rompí, rompimos, recibimos
  `),
  abbreviations: list(
    'c, av, avda, pl, pza, ctra, n, núm, sr, sra, srta, dr, dra, d, dña, tel, tfno, pág, etc, aprox, p, ej, cp, ud, uds, vd, esc, pta, dpto, depto, urb, bot',
  ),
};

export const negation: Words['negation'] = {
  cues: list(`
    no, sin, excepto, salvo, todo menos, todos menos, todas menos, cualquiera menos, cualquier cosa menos,
    menos el, menos la, menos los, menos las, a excepción de, excepto el, excepto la, que no sea, que no sean,
    que no lleve, que no lleven, que no tenga, que no tengan, que no esté, nada de, ningún, ninguna, ninguno,
    ni, tampoco, nunca, jamás, en vez de, en vez del, en lugar de, en lugar del, odio, detesto, evita, evitar,
    no quiero, no me gusta, no me gustan, no soporto, no necesito, ya no quiero, y no, pero no, aparte de,
    quitando, libre de, libre
  `),
  except: list(`
    no más de, no menos de, no solo, no sólo, no hay problema, sin problema, no pasa nada, no importa,
    no me importa, por qué no, si no, sin duda, nada más, no gracias, no te preocupes, no se preocupe,
    no tan caro, no tan cara, no tan caros, no muy caro, no muy cara, no demasiado caro, no sé, no lo sé,
    no estoy seguro, no hay prisa, no hace falta, no olvides, no te olvides, sin falta, todavía no, aún no,
    no encuentro, no mucho más de, que no pase de, que no pasen de, sin pasar de, sin pasarse de, que no supere,
    que no superen, que no exceda de, que no cueste más de, que no cuesten más de, que no valga más de,
    que no sea muy caro, que no sea tan caro, que no sea caro, que no sea demasiado caro, que no sean muy caros,
    no quiero gastar más de, no quiero gastarme más de, no quiero pagar más de, no pago más de, no mayor de,
    no tenéis, no tienes, no tienen, no tendréis, no tendrías, no hay, no te queda, no os queda, no queda,
    no ha llegado, no me ha llegado, no han llegado, no llega, no me llega, no he recibido, no recibí,
    cómo no, no sea que, a que no, verdad que no, sin embargo, sin prisa, no obstante
  `),
  ends: list(`
    pero, sino, con, porque, ya que, así que, entonces, si, solo, sólo, por favor, porfa, gracias, aunque,
    cuando, a menos que, mejor
  `),
};

export const acts: Words['acts'] = {
  greeting: list(`
    hola, holi, holaa, hola hola, hola buenas, buenas, muy buenas, buenos días, buen día, buenas tardes,
    buenas noches, saludos, qué tal, hola qué tal, qué tal estás, cómo estás, cómo está, qué hay, qué onda,
    hey, ey, muy buenos días, hola buenos días, hola buenas tardes, 👋
  `),
  thanks: list(`
    gracias, muchas gracias, muchísimas gracias, mil gracias, gracias por todo, se agradece, te lo agradezco,
    se lo agradezco, muy amable, muy agradecido, muy agradecida, grcs, grax, 🙏
  `),
  goodbye: list(`
    adiós, hasta luego, hasta pronto, hasta la vista, hasta mañana, hasta otra, nos vemos, chao, chau, agur,
    que tengas un buen día, que tenga un buen día, que pases un buen día, que vaya bien, cuídate, cuídese,
    eso es todo, es todo, nada más, bye
  `),
};
