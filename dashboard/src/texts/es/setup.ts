import type en from '../en/setup.ts'
import type { Translated } from '../texts.ts'

export default {
  setup: {
    progress: 'Pasos de la configuración',
    done: 'hecho',
    steps: { site: 'Su sitio', survey: 'Primera pregunta', tag: 'En sus páginas' },
    no_site: {
      title: 'Aún no hay ningún sitio',
      what_to_do: 'Aún no pertenece a ningún sitio. Pida a un propietario que le invite al suyo.',
    },
    reach: {
      loopback: {
        title: 'Solo este equipo puede acceder a este servidor',
        meaning:
          'Funciona en {address}. Puede probarlo todo aquí primero, con páginas de este equipo; aún no se puede preguntar a visitantes de internet.',
      },
      plain: {
        title: 'Se accede a este servidor sin HTTPS',
        meaning:
          'Funciona en {address}. Los navegadores bloquean su script en páginas https, y las contraseñas viajan sin protección. Puede probarlo todo aquí primero.',
      },
      how: 'Publicarlo con un dominio',
      command:
        'En una máquina con Docker a la que apunte un dominio suyo, este único comando inicia el servidor con HTTPS. Escriba su dominio en lugar de {name} y ejecútelo en la carpeta de Touchline:',
      begins_empty: 'Empieza con una base de datos vacía, así que configure allí su sitio del mismo modo.',
    },
    site: {
      title: 'Ponga nombre a su sitio',
      lead: 'Un sitio es la web a cuyos visitantes pregunta. Todo esto se puede cambiar más adelante, excepto la clave.',
      name: 'Nombre',
      name_hint: 'Como lo llaman usted y sus colegas.',
      key: 'Clave',
      key_hint: 'Figura en la dirección del script. Corta, en minúsculas; es definitiva.',
      key_stays: 'Figura en la dirección del script y no cambia.',
      time_zone: 'Zona horaria',
      time_zone_hint: 'Los días de la tendencia empiezan a medianoche en esta zona.',
      week_start: 'La semana empieza el',
      week_start_hint: 'Así son las semanas de la tendencia.',
      life: 'El recorrido de sus clientes',
      life_hint:
        'Los pasos que recorren los clientes con su empresa. Cada lugar donde pregunta pertenece a uno, y el resumen los muestra en este orden.',
      create: 'Crear el sitio',
      go_on: 'Guardar y continuar',
    },
    days: { monday: 'lunes', saturday: 'sábado', sunday: 'domingo' },
    presets: { shop: 'Una tienda', saas: 'Software u otra suscripción' },
    survey: {
      title: 'Elija su primera pregunta',
      lead: 'Una pregunta breve en el momento adecuado. Más adelante puede cambiar su texto y añadir otras.',
      which: '¿Qué le gustaría saber?',
      starting: {
        recommend: {
          name: '¿Nos recomendarían?',
          meaning:
            'NPS, de 0 a 10: qué piensan los clientes de su empresa en conjunto. Se pregunta en la cuenta de cliente.',
          touchpoint: 'Cuenta de cliente',
        },
        easy: {
          name: '¿Fue fácil?',
          meaning: 'CES, de 1 a 7: cuánto esfuerzo costó. Se pregunta justo después del pedido.',
          touchpoint: 'Pedido recibido',
        },
        satisfied: {
          name: '¿Están satisfechos?',
          meaning:
            'CSAT, cinco caras: cómo fue algo que acaba de ocurrir. Se pregunta después de recibir asistencia.',
          touchpoint: 'Asistencia',
        },
      },
      pages: 'Páginas en las que se pregunta',
      pages_hint:
        'Rutas de su sitio, una por línea; * equivale a cualquier cosa, así que /account* es /account y todo lo que hay debajo. Vacío para todas las páginas.',
      make_live: 'Activar y continuar',
      live_means:
        'Aparece en cuanto el script esté en estas páginas: al cabo de cinco segundos y, como máximo, una vez cada 90 días por visitante.',
    },
    preview: {
      title: 'Así la leen sus visitantes',
      language: 'Idioma',
      rest: 'Los visitantes la leen en el idioma de la página. El significado de los extremos de la escala se añade en 37 idiomas.',
    },
  },
  install: {
    title: 'Instálelo en sus páginas',
    lead: 'Una línea en cada página donde quiera poder preguntar. Qué se pregunta en cada una se decide aquí, no allí.',
    paste: 'Pegue el script',
    ways_label: 'Cómo está hecho su sitio',
    ways: {
      html: 'HTML',
      gtm: 'Tag Manager',
      wordpress: 'WordPress',
      react: 'React',
      vue: 'Vue',
      policy: 'CSP',
    },
    how: {
      html: 'Pegue esta línea en todas las páginas, preferiblemente justo antes de </head>.',
      gtm: 'En Google Tag Manager, cree una etiqueta del tipo «HTML personalizado» con esta línea, elija el activador «All Pages» y publique el contenedor.',
      wordpress:
        'Añada esto a functions.php de su tema hijo o a un plugin de fragmentos de código. Requiere WordPress 6.3 o posterior.',
      react: 'Instale el paquete e inícielo una vez; el hook indica quién ha iniciado sesión.',
      vue: 'Instale el paquete e inícielo una vez; el composable indica quién ha iniciado sesión.',
      policy:
        'Solo si sus páginas envían una Content-Security-Policy: añada el servidor a estas dos directivas. No hace falta ningún style-src ni unsafe-….',
    },
    more: {
      html: 'Se carga en paralelo a su página y nunca la retrasa. Los atributos opcionales, como data-locale o data-customer, se describen en el README.',
      gtm: 'Si sus etiquetas esperan el consentimiento, esta también.',
      wordpress: 'Después, vacíe la caché de su plugin de caché.',
      react: 'Los cambios de ruta se detectan sin ninguna llamada. El paquete incluye los tipos.',
      vue: 'Los cambios de ruta se detectan sin ninguna llamada. El paquete incluye los tipos.',
      policy:
        'O asigne a la etiqueta de script el nonce que su página crea para sus otros scripts; así no hace falta incluir el servidor en script-src.',
    },
    watch: '¿Ya ha llegado?',
    unknown_page: 'una página',
    sentences: {
      waiting: 'Esperando a su página…',
      silent: 'Ninguna página ha cargado aún el script',
      fetched: 'Cargado por {origin}',
      not_due: 'Cargado por {origin}, pero no ha aparecido ninguna encuesta',
      asks_nothing: 'Cargado por {origin}, pero no hay nada que preguntar',
      refused: 'Se rechazan las respuestas de {origin}',
      works: 'Funciona',
    },
    open_page: 'Abra una página que tenga el script. Se detectará automáticamente.',
    comes_soon:
      'El script está instalado. La encuesta aparece al cabo de unos segundos, en las páginas donde se debe preguntar.',
    shown: 'Se mostró una encuesta {ago}.',
    answered: 'Llegó una respuesta {ago}.',
    answer_yourself: 'Respóndala usted y vea cómo llega aquí.',
    open_overview: 'Abrir el resumen',
    refused: {
      why: 'El sitio tiene una lista de orígenes cuyas páginas pueden enviar respuestas. En las páginas de los demás se muestra la encuesta, pero no se aceptan las respuestas.',
      allow: 'Aceptar respuestas de {origin}',
      ask_an_owner: 'Un propietario del sitio puede cambiar la lista.',
      afterwards: 'Después, vuelva a abrir la página.',
      no_origin:
        'Los archivos abiertos desde un disco y los marcos aislados (sandbox) no tienen un origen que se pueda incluir por su nombre. Abra la página a través de un servidor web.',
    },
    asks_nothing: {
      none_live: 'No hay ninguna encuesta activa en este sitio.',
      choose: 'Elegir una primera pregunta',
      states: {
        asking: 'Se pregunta donde se cumplen sus reglas.',
        waiting: 'Empieza más adelante, en la fecha establecida.',
        over: 'Ha terminado: ya ha pasado la fecha establecida.',
        quota_reached: 'Ya tiene todas las respuestas previstas.',
      },
    },
    not_due: {
      rules: 'Aparece cuando se cumplen todas sus reglas. Motivos habituales por los que no aparece:',
      pages: 'Esta página no es ninguna de aquellas en las que se pregunta.',
      delay: 'No estuvo cinco segundos en la página, o esta estaba en segundo plano.',
      again:
        'Ya ha visto una encuesta de este sitio en este navegador: entre dos encuestas pasan {days} días, y 90 antes de repetir la misma. Pruebe en una ventana privada.',
      busy: 'Estaba escribiendo en un campo: mientras tanto no se abre nada.',
      policy:
        'Una Content-Security-Policy de la página permite el script, pero no lo que carga o envía: la pestaña CSP indica qué añadir.',
      look: 'Sus reglas: {survey}',
      debug: 'La propia página indica cuál es el motivo: ábrala con {query} al final de la dirección.',
    },
    not_fetched: {
      reach: {
        loopback:
          'Solo se puede acceder a este servidor desde este equipo. Una página de internet no carga su script para nadie más.',
        plain:
          'Este servidor usa http. Una página https no puede cargar su script: los navegadores lo bloquean.',
      },
      missing: 'A la página le falta el script. Busque {address} en su código fuente.',
      cached: 'Se sirve una copia antigua de la página. Vacíe la caché de su sitio web y la de su navegador.',
      policy: 'Una Content-Security-Policy de la página lo bloquea. Debe permitir:',
      doctor:
        'Este comando examina una de sus páginas e indica cuál es el problema. Ejecútelo donde funciona el servidor, con la dirección de su página:',
      doctor_label: 'Comando que examina una página',
    },
  },
} satisfies Translated<typeof en>
