import type en from '../en/setup.ts'
import type { Translated } from '../texts.ts'

export default {
  setup: {
    progress: 'Schritte der Einrichtung',
    done: 'erledigt',
    steps: { site: 'Ihre Website', survey: 'Erste Frage', tag: 'Auf Ihren Seiten' },
    no_site: {
      title: 'Noch keine Website',
      what_to_do: 'Sie gehören noch zu keiner Website. Bitten Sie den Inhaber einer Website, Sie einzuladen.',
    },
    /** `address` is the server's own, `name` a made-up one that stands for a name of one's own. */
    reach: {
      loopback: {
        title: 'Nur dieser Computer erreicht diesen Server',
        meaning:
          'Er läuft unter {address}. Sie können hier alles zuerst ausprobieren, mit Seiten auf diesem Computer; Besucher im Internet können noch nicht befragt werden.',
      },
      plain: {
        title: 'Dieser Server ist ohne HTTPS erreichbar',
        meaning:
          'Er läuft unter {address}. Browser blockieren sein Skript auf https-Seiten, und Passwörter werden ungeschützt übertragen. Sie können hier alles zuerst ausprobieren.',
      },
      how: 'Unter einem öffentlichen Namen bereitstellen',
      command:
        'Auf einem Rechner mit Docker, auf den einer Ihrer Domainnamen zeigt, startet dieser eine Befehl den Server hinter HTTPS. Schreiben Sie Ihren Namen anstelle von {name} und führen Sie den Befehl im Ordner von Touchline aus:',
      begins_empty:
        'Er beginnt mit einer leeren Datenbank; richten Sie Ihre Website dort auf dieselbe Weise ein.',
    },
    site: {
      title: 'Website benennen',
      lead: 'Gemeint ist die Website, deren Besucher Sie befragen. Alles hier lässt sich später ändern, nur das Kürzel nicht.',
      name: 'Name',
      name_hint: 'Wie Sie und Ihre Kollegen sie nennen.',
      key: 'Kürzel',
      key_hint: 'Steht in der Adresse des Skripts. Kurz, in Kleinbuchstaben; es bleibt unverändert.',
      key_stays: 'Es steht in der Adresse des Skripts und bleibt, wie es ist.',
      time_zone: 'Zeitzone',
      time_zone_hint: 'Die Tage des Verlaufs beginnen um Mitternacht dieser Zeitzone.',
      week_start: 'Wochenbeginn',
      week_start_hint: 'Danach richten sich die Wochen des Verlaufs.',
      life: 'Die Customer Journey',
      life_hint:
        'Die Schritte, die Kunden bei Ihnen durchlaufen. Jede Stelle, an der Sie fragen, gehört zu einem davon, und die Übersicht zeigt sie in dieser Reihenfolge.',
      create: 'Website anlegen',
      go_on: 'Speichern und weiter',
    },
    days: { monday: 'Montag', saturday: 'Samstag', sunday: 'Sonntag' },
    presets: { shop: 'Ein Shop', saas: 'Software oder ein anderes Abonnement' },
    survey: {
      title: 'Erste Frage auswählen',
      lead: 'Eine kurze Frage im richtigen Moment. Sie können den Text ändern und später weitere hinzufügen.',
      which: 'Was möchten Sie wissen?',
      starting: {
        recommend: {
          name: 'Würden sie uns weiterempfehlen?',
          meaning: 'NPS, 0 bis 10: wie Kunden insgesamt zu Ihnen stehen. Gefragt wird im Kundenkonto.',
          touchpoint: 'Kundenkonto',
        },
        easy: {
          name: 'War es einfach?',
          meaning: 'CES, 1 bis 7: wie viel Aufwand es war. Gefragt wird direkt nach der Bestellung.',
          touchpoint: 'Bestellung eingegangen',
        },
        satisfied: {
          name: 'Sind sie zufrieden?',
          meaning:
            'CSAT, fünf Gesichter: wie ein gerade erlebter Vorgang war. Gefragt wird nach dem Support.',
          touchpoint: 'Support',
        },
      },
      pages: 'Seiten, auf denen gefragt wird',
      pages_hint:
        'Pfade Ihrer Website, einer je Zeile; * steht für Beliebiges, /account* ist also /account und alles darunter. Leer für alle Seiten.',
      make_live: 'Aktivieren und weiter',
      live_means:
        'Die Frage erscheint, sobald das Skript auf diesen Seiten ist: nach fünf Sekunden, für jeden Besucher höchstens einmal in 90 Tagen.',
    },
    preview: {
      title: 'So sehen es Ihre Besucher',
      language: 'Sprache',
      rest: 'Besucher lesen es in der Sprache der Seite. Was die Enden der Skala bedeuten, wird in 37 Sprachen ergänzt.',
    },
  },
  install: {
    title: 'Auf Ihren Seiten einbinden',
    lead: 'Eine Zeile auf jeder Seite, auf der Sie fragen möchten. Welche Seite was fragt, wird hier entschieden, nicht dort.',
    paste: 'Skript einfügen',
    ways_label: 'Wie Ihre Website gebaut ist',
    ways: {
      html: 'HTML',
      gtm: 'Tag Manager',
      wordpress: 'WordPress',
      react: 'React',
      vue: 'Vue',
      policy: 'CSP',
    },
    how: {
      html: 'Fügen Sie diese Zeile auf jeder Seite ein, am besten direkt vor </head>.',
      gtm: 'Erstellen Sie im Google Tag Manager ein neues Tag vom Typ „Benutzerdefiniertes HTML“ mit dieser Zeile, wählen Sie den Trigger „All Pages“ und veröffentlichen Sie den Container.',
      wordpress:
        'Fügen Sie dies in die functions.php Ihres Child-Themes ein oder in ein Plugin für Code-Snippets. Nötig ist WordPress 6.3 oder neuer.',
      react: 'Installieren Sie das Paket und starten Sie es einmal; der Hook teilt mit, wer angemeldet ist.',
      vue: 'Installieren Sie das Paket und starten Sie es einmal; das Composable teilt mit, wer angemeldet ist.',
      policy:
        'Nur wenn Ihre Seiten eine Content-Security-Policy senden: Ergänzen Sie den Server in diesen beiden Direktiven. Kein style-src und kein unsafe-… ist nötig.',
    },
    more: {
      html: 'Es lädt parallel zu Ihrer Seite und hält sie nie auf. Optionale Attribute wie data-locale oder data-customer stehen in der README.',
      gtm: 'Wenn Ihre Tags auf eine Einwilligung warten, gilt das auch für dieses.',
      wordpress: 'Leeren Sie danach den Cache Ihres Caching-Plugins.',
      react: 'Routenwechsel werden ohne Aufruf erkannt. Typen sind im Paket enthalten.',
      vue: 'Routenwechsel werden ohne Aufruf erkannt. Typen sind im Paket enthalten.',
      policy:
        'Oder geben Sie dem Skript-Tag die Nonce, die Ihre Seite für ihre anderen Skripte erzeugt; dann muss script-src den Server nicht aufführen.',
    },
    watch: 'Ist es angekommen?',
    /** What stands for the origin of a page where it is not told. */
    unknown_page: 'einer Seite',
    sentences: {
      waiting: 'Warten auf Ihre Seite …',
      silent: 'Noch keine Seite hat das Skript abgerufen',
      fetched: 'Abgerufen von {origin}',
      not_due: 'Abgerufen von {origin}, aber keine Umfrage ist erschienen',
      asks_nothing: 'Abgerufen von {origin}, aber es gibt nichts zu fragen',
      refused: 'Antworten von {origin} werden abgelehnt',
      works: 'Es funktioniert',
    },
    open_page: 'Öffnen Sie eine Seite mit dem Skript. Das wird hier automatisch erkannt.',
    comes_soon:
      'Das Skript ist da. Die Umfrage erscheint nach einigen Sekunden auf den Seiten, auf denen gefragt werden soll.',
    shown: 'Eine Umfrage wurde {ago} angezeigt.',
    answered: 'Eine Antwort ist {ago} eingegangen.',
    answer_yourself: 'Antworten Sie selbst und sehen Sie, wie die Antwort hier ankommt.',
    open_overview: 'Übersicht öffnen',
    refused: {
      why: 'Die Website führt auf, von welchen Origins Seiten senden dürfen. Auf Seiten aller anderen wird die Umfrage angezeigt, aber Antworten werden nicht angenommen.',
      allow: 'Antworten von {origin} annehmen',
      ask_an_owner: 'Ein Inhaber der Website kann die Liste ändern.',
      afterwards: 'Öffnen Sie die Seite danach erneut.',
      no_origin:
        'Von der Festplatte geöffnete Dateien und Frames mit Sandbox haben keinen Origin, der sich namentlich aufführen ließe. Öffnen Sie die Seite über einen Webserver.',
    },
    asks_nothing: {
      none_live: 'Keine Umfrage dieser Website ist aktiv.',
      choose: 'Erste Frage auswählen',
      states: {
        asking: 'Wird angezeigt, wo ihre Regeln erfüllt sind.',
        waiting: 'Beginnt später, am festgelegten Datum.',
        over: 'Ist vorbei: Das festgelegte Datum ist verstrichen.',
        quota_reached: 'Hat so viele Antworten wie gewünscht.',
      },
    },
    not_due: {
      rules: 'Sie erscheint, wenn alle ihre Regeln erfüllt sind. Die üblichen Gründe, wenn nicht:',
      pages: 'Auf dieser Seite wird nicht gefragt.',
      delay: 'Sie waren keine fünf Sekunden auf der Seite, oder sie war im Hintergrund.',
      again:
        'Sie haben in diesem Browser schon eine Umfrage dieser Website gesehen: Zwischen zwei Umfragen liegen {days} Tage, und dieselbe erscheint erst nach 90 wieder. Versuchen Sie es in einem privaten Fenster.',
      busy: 'Sie haben gerade in ein Feld getippt: Währenddessen öffnet sich nichts.',
      policy:
        'Eine Content-Security-Policy der Seite lässt das Skript zu, aber nicht, was es lädt oder sendet: Der Tab „CSP“ zeigt, was zu ergänzen ist.',
      look: 'Ihre Regeln: {survey}',
      debug: 'Die Seite selbst verrät, woran es liegt: Öffnen Sie sie mit {query} am Ende der Adresse.',
    },
    not_fetched: {
      reach: {
        loopback:
          'Dieser Server ist nur von diesem Computer aus erreichbar. Eine Seite im Internet lädt sein Skript für niemanden sonst.',
        plain:
          'Dieser Server läuft über http. Eine https-Seite darf sein Skript nicht laden: Browser blockieren es.',
      },
      missing: 'Auf der Seite fehlt das Skript. Suchen Sie in ihrem Quelltext nach {address}.',
      cached:
        'Eine ältere Kopie der Seite wird ausgeliefert. Leeren Sie die Caches Ihrer Website und Ihres Browsers.',
      policy: 'Eine Content-Security-Policy der Seite blockiert es. Sie muss erlauben:',
      doctor:
        'Dieser Befehl untersucht eine Ihrer Seiten und nennt die Ursache. Führen Sie ihn dort aus, wo der Server läuft, mit der Adresse Ihrer Seite:',
      doctor_label: 'Befehl, der eine Seite untersucht',
    },
  },
} satisfies Translated<typeof en>
