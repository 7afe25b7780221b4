import { list, type Words } from '../words.ts';

/** How people say who they are. */
export const identity: Words['identity'] = {
  nameCues: list(`soy, me llamo, mi nombre es, nombre, nombre completo, aquí, habla`),
  emailCues: list(`
    mi correo, mi correo es, mi email, mi email es, mi e-mail es, mi correo electrónico es, correo, email, e-mail, correo electrónico, cuenta, registrado con, registrada con
  `),
  about: list(`
    correo, email, e-mail, mail, correo electrónico, correos, código postal, codigo postal, cp, usuario, id, número de cliente, nombre, nombres, apellido, apellidos, cuenta, código, codigo
  `),
  wishes: list(`
    iniciar sesión, entrar en mi cuenta, acceder a mi cuenta, identificarme, buscar mi cuenta, busca mi cuenta, busque mi cuenta, encontrar mi cuenta, sabe quién soy, sabes quién soy, tengo una cuenta, ya tengo cuenta, ya tengo una cuenta, soy cliente, soy clienta
  `),
  remarks: list(`
    recuerdo, acuerdo, acordarme, olvidé, olvidado, sé, tengo, perdí, vivo, viviendo, de, desde, registrado, registrada, registré, creo, pienso, lo siento, perdón, perdone, ahora, mismo, idea, ni, debería, bastar, dirección, pruebe, prueba, entonces, claro, por supuesto, con mucho gusto, todo, usé, usado, memoria, cabeza, me
  `),
};
