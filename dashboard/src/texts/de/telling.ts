import type en from '../en/telling.ts'
import type { Translated } from '../texts.ts'
import webhooks from './webhooks.ts'

export default {
  telling: {
    edit: 'Bearbeiten',
    edit_title: '„{name}“ bearbeiten',
    remove_title: '„{name}“ entfernen?',
    switch_off: 'Ausschalten',
    switch_on: 'Einschalten',
    action: '{action}: {name}',
    discard: 'Eingaben verwerfen?',
    discard_yes: 'Verwerfen',
    discard_no: 'Weiter bearbeiten',
    undelivered: 'Zuletzt nichts zugestellt',
    event_groups: { responses: 'Antworten', alerts: 'Meldungen', surveys: 'Umfragen' },
    events: {
      'response.created': 'Neue Antwort',
      'response.updated': 'Antwort geändert',
      'response.negative': 'Unzufriedene Antwort',
      'response.erased': 'Antwort gelöscht',
      'alert.raised': 'Wert mehr als zufällig verändert',
      'alert.resolved': 'Wert wieder wie zuvor',
      'survey.created': 'Umfrage angelegt',
      'survey.changed': 'Umfrage geändert',
      'survey.started': 'Umfrage gestartet',
      'survey.paused': 'Umfrage angehalten',
      'survey.ended': 'Umfrage beendet',
      test: 'Test',
      'response.unhandled': 'Noch nicht zugewiesen',
      'webhook.disabled': 'Webhook ausgeschaltet',
      digest: 'Wochenbericht',
    },
    recipients: {
      lead: 'Die Personen dieser Website werden per E-Mail benachrichtigt, Chats über einen eingehenden Webhook. Worüber, legen Regeln fest.',
      add: 'Chat hinzufügen',
      people: 'Personen',
      no_people: 'Noch gehört niemand zu dieser Website.',
      chats: 'Chats',
      no_chats:
        'Noch kein Chat. Auch ein Kanal in Slack, Teams, Discord oder Mattermost kann benachrichtigt werden.',
      kinds: {
        mail: 'E-Mail',
        slack: 'Slack',
        teams: 'Microsoft Teams',
        discord: 'Discord',
        mattermost: 'Mattermost',
      },
      no_mail: 'E-Mail ist nicht eingerichtet, daher bekommen nur Chats Nachrichten.',
      no_mail_remedy:
        'Wer den Server betreibt, setzt {url} auf die Adresse eines Mailservers und {from} auf den Absender und startet ihn neu.',
      no_address:
        'Links in Nachrichten führen für andere ins Leere, weil der Server nicht weiß, wo er zu finden ist: Setzen Sie {setting}, etwa auf {address}.',
      states: { works: 'Aktiv', fails: 'Gestört', off: 'Aus' },
      failing_since: 'Seit {date} ist nichts angekommen. Fünf Tage lang wird es weiter versucht.',
      off_because: {
        asked: 'Hier ausgeschaltet. Was inzwischen geschieht, wird nicht nachgesendet.',
        unsubscribed:
          'Abbestellt. Wieder einschalten kann es nur die Person selbst, auf der eigenen Kontoseite.',
        gone: 'Ausgeschaltet, weil es die Adresse nicht mehr gibt. Korrigieren Sie sie und schalten Sie dann wieder ein.',
        failing:
          'Ausgeschaltet, weil fünf Tage lang nichts angekommen war. Beheben Sie das und schalten Sie dann wieder ein.',
      },
      test: 'Test senden',
      service: 'Dienst',
      name: 'Name',
      name_hint: 'So heißt er in Regeln, etwa #support.',
      url: 'Adresse des eingehenden Webhooks',
      url_hints: {
        slack:
          'In Slack: eine eigene App, „Incoming Webhooks“, „Add New Webhook to Workspace“. Wird verschlüsselt gespeichert und nie wieder angezeigt.',
        teams:
          'In Teams: „Workflows“ des Kanals, „Send webhook alerts to a channel“. Wird verschlüsselt gespeichert und nie wieder angezeigt.',
        discord:
          'In Discord: „Kanal bearbeiten“, „Integrationen“, „Webhooks“, „Webhook-URL kopieren“. Wird verschlüsselt gespeichert und nie wieder angezeigt.',
        mattermost:
          'In Mattermost: „Integrationen“, „Eingehende Webhooks“. Wird verschlüsselt gespeichert und nie wieder angezeigt.',
      },
      new_url: 'Neue Adresse',
      new_url_hint: 'Die jetzige wird nie angezeigt. Leer lassen, um sie zu behalten.',
      remove_sure:
        'Dorthin wird nichts mehr gesendet. Regeln, die den Chat nennen, benachrichtigen nur noch die anderen.',
    },
    terms: {
      always: 'Zu jeder Uhrzeit.',
      quiet: 'Nicht von {from} bis {to} ({zone}).',
      quiet_and_days: 'Nicht von {from} bis {to} und nicht an diesen Tagen: {days} ({zone}).',
      each_alone: 'Jede Nachricht sofort.',
      bundled: {
        one: 'Höchstens eine Nachricht pro Minute; was inzwischen kommt, wird zusammengefasst.',
        other: 'Höchstens eine Nachricht alle {count} Minuten; was inzwischen kommt, wird zusammengefasst.',
      },
      digest_on: 'Montags der Wochenbericht.',
      digest_off: 'Kein Wochenbericht.',
      digest_ended:
        'Wochenbericht abbestellt. Wieder einschalten kann ihn nur die Person selbst, auf der eigenen Kontoseite.',
      in_language: 'Sprache: {language}.',
      quiet_hours: 'Ruhezeiten',
      quiet_hint: 'Dann wird nichts gesendet; was inzwischen kommt, wird danach zusammengefasst.',
      days_off: 'Auch ganztägig an diesen Tagen',
      time_zone_hint: 'Die Zeitzone dieser Uhrzeiten. Bleibt das Feld leer, gilt die der Website.',
      bundle: 'Minuten zwischen zwei Nachrichten',
      bundle_hint: 'Bei 0 wird jede sofort gesendet.',
      language: 'Sprache der Nachrichten',
      language_of_account: 'Die des Kontos',
      digest: 'Montags den Wochenbericht senden',
    },
    rules: {
      lead: 'Regeln legen fest, wer benachrichtigt wird, wenn etwas geschieht. Wer benachrichtigt werden kann und wann, steht unter {recipients}.',
      add: 'Regel hinzufügen',
      edit_title: 'Regel ändern',
      remove_sure: 'Sie benachrichtigt dann niemanden mehr.',
      none: 'Noch wird niemand benachrichtigt',
      none_why:
        'Eine Regel ist ein Satz: Wenn etwas geschieht, benachrichtigt sie binnen Sekunden Personen per E-Mail oder in einem Chat, und jemand anderen, wenn die Antwort nach einer Weile noch niemandem zugewiesen ist. Wer viele Nachrichten bekäme, erhält sie zusammengefasst.',
      begin_with: 'Mit diesen beiden beginnen die meisten:',
      begin: 'Damit beginnen',
      events: {
        'response.negative': 'Eine unzufriedene Antwort geht ein',
        'response.created': 'Eine Antwort geht ein',
        'alert.raised': 'Ein Wert verändert sich mehr als zufällig',
        'alert.resolved': 'Ein Wert ist wieder wie zuvor',
      },
      sentences: {
        'response.negative': {
          anywhere: 'Wenn eine unzufriedene Antwort eingeht, sofort {who} benachrichtigen.',
          at: 'Wenn bei {places} eine unzufriedene Antwort eingeht, sofort {who} benachrichtigen.',
        },
        'response.created': {
          anywhere: 'Wenn eine Antwort eingeht, sofort {who} benachrichtigen.',
          at: 'Wenn bei {places} eine Antwort eingeht, sofort {who} benachrichtigen.',
        },
        'alert.raised': {
          anywhere: 'Wenn sich ein Wert mehr als zufällig verändert, {who} benachrichtigen.',
          at: 'Wenn sich bei {places} ein Wert mehr als zufällig verändert, {who} benachrichtigen.',
        },
        'alert.resolved': {
          anywhere: 'Wenn ein Wert wieder wie zuvor ist, {who} benachrichtigen.',
          at: 'Wenn bei {places} ein Wert wieder wie zuvor ist, {who} benachrichtigen.',
        },
      },
      only_bands: 'Nur bei Bewertungen, die {bands} sind.',
      only_stages: 'Nur in der Phase {stages}.',
      only_themes: 'Nur bei Kommentaren zum Thema {themes}.',
      only_where: 'Nur wenn {dimension} {values} ist.',
      bands: { negative: 'negativ', neutral: 'neutral', positive: 'positiv' },
      escalations: {
        minutes: {
          one: 'Ist die Antwort nach {count} Minute noch niemandem zugewiesen, auch {who} benachrichtigen.',
          other:
            'Ist die Antwort nach {count} Minuten noch niemandem zugewiesen, auch {who} benachrichtigen.',
        },
        hours: {
          one: 'Ist die Antwort nach {count} Stunde noch niemandem zugewiesen, auch {who} benachrichtigen.',
          other:
            'Ist die Antwort nach {count} Stunden noch niemandem zugewiesen, auch {who} benachrichtigen.',
        },
        days: {
          one: 'Ist die Antwort nach {count} Tag noch niemandem zugewiesen, auch {who} benachrichtigen.',
          other: 'Ist die Antwort nach {count} Tagen noch niemandem zugewiesen, auch {who} benachrichtigen.',
        },
      },
      touchpoint_owner: 'die für den Kontaktpunkt Verantwortlichen',
      somebody_gone: 'jemanden, der nicht mehr dabei ist',
      choose_who: 'Wählen Sie, wer benachrichtigt wird.',
      choose_who_later: 'Wählen Sie, wer dann benachrichtigt wird.',
      owner_hint:
        'Die Person oder der Chat, deren Name oder Adresse beim Kontaktpunkt als verantwortlich eingetragen ist. Ohne Eintrag die Inhaber der Website.',
      silent: 'Bekommt zurzeit nichts: {who}.',
      when: 'Wenn',
      at: 'Bei',
      at_hint: 'Überall, wenn nichts gewählt ist.',
      more: 'Eingrenzen',
      stages: 'In einer Phase',
      themes: 'Zu einem Thema',
      attributes: 'Von wem',
      attributes_hint: 'Ein Wert je Zeile, etwa „business“ unter „plan“. Alle, wenn nichts eingetragen ist.',
      tell: 'Benachrichtigen',
      escalate: 'Auch jemand anderen benachrichtigen, wenn die Antwort niemandem zugewiesen wird',
      after: 'Nach',
      unit: 'Einheit',
      units: { minutes: 'Minuten', hours: 'Stunden', days: 'Tagen' },
      tell_later: 'Dann benachrichtigen',
      name: 'Name (darf leer bleiben)',
      name_hint: 'Falls der Satz allein nicht genügt.',
    },
    dry_run: {
      title: 'Was das ergibt',
      lead: 'Nichts wird gesendet: Gezählt wird, was diese Regeln in den letzten {days} Tagen gesendet hätten.',
      try_all: 'Zählen',
      try_one: 'Was hätte sie in den letzten {days} Tagen gesendet?',
      this_rule: {
        one: 'Diese Regel hätte {count} Antwort oder Meldung mitgeteilt.',
        other: 'Diese Regel hätte {count} Antworten und Meldungen mitgeteilt.',
      },
      looked_at: {
        one: '{count} Antwort oder Meldung wurde ausgewertet.',
        other: '{count} Antworten und Meldungen wurden ausgewertet.',
      },
      nobody: 'Niemand hätte davon erfahren.',
      by_person: 'Nach Person und Chat',
      by_rule: 'Nach Regel',
      who: 'Wer',
      if_mail: 'wenn E-Mail eingerichtet wäre',
      if_on: 'wenn eingeschaltet',
      rule: 'Regel',
      told: 'Ereignisse',
      messages: 'Nachrichten, zusammengefasst',
      before: 'Nach heutigen Regeln',
      busiest: 'Stärkster Tag',
      on_day: { one: '{count} Nachricht am {day}', other: '{count} Nachrichten am {day}' },
      is_cut: 'Es gab mehr: Nur die neuesten 100.000 wurden ausgewertet.',
    },
    own: {
      title: 'Nachrichten an mich',
      lead: 'Wann und wie oft jede Website Sie benachrichtigen darf. Worüber, legen ihre Regeln fest.',
      is_told: 'Mich benachrichtigen',
      save_named: 'Speichern für {site}',
    },
    ...webhooks,
  },
} satisfies Translated<typeof en>
