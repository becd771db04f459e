import type en from '../en/import-report.ts'
import type { Translated } from '../texts.ts'

export default {
  import_report: {
    creates: {
      touchpoint: 'Der Kontaktpunkt „{touchpoint}“.',
      survey: 'Die Umfrage „{survey}“, die niemanden befragt.',
    },
    of_rows: {
      one: '{count} Zeile: {loss}',
      other: '{count} Zeilen: {loss}',
    },
    notices: {
      many_columns: 'Die Datei hat {columns} Spalten. Nur die ersten {told} werden angezeigt.',
      phone_numbers:
        'Die Spalte „{column}“ wird ausgelassen: Telefonnummern werden nicht importiert. Programme können sie an POST /v1/people senden.',
      no_question:
        'Die Spalte „{column}“ wird ausgelassen: Die Umfrage „{survey}“ hat keine passende Frage „{question}“. Ihre Fragen sind {questions}.',
      no_rating:
        'Die Spalte „{column}“ wird ausgelassen: Die Umfrage „{survey}“ hat keine Bewertungsfrage dafür. Ihre Fragen sind {questions}.',
      no_comment:
        'Die Spalte „{column}“ wird ausgelassen: Die Umfrage „{survey}“ hat keine Kommentarfrage dafür. Ihre Fragen sind {questions}.',
      answered_twice:
        'Die Spalte „{column}“ wird ausgelassen: „{other}“ beantwortet die Frage „{question}“ schon.',
      name_of_nobody:
        'Die Spalte „{column}“ wird nirgends gespeichert: Es ist kein Kunde bekannt, dessen Name das sein könnte.',
      trait_of_nobody:
        'Die Spalte „{column}“ wird nirgends gespeichert: Es ist kein Kunde bekannt, zu dem sie gehören könnte, und „{name}“ ist keine Dimension dieser Website. Nehmen Sie sie zuerst in die Dimensionen auf, oder lassen Sie sie weg.',
      cut_off: 'Was in „{column}“ über 10.000 Zeichen hinausgeht, wird abgeschnitten.',
      no_locale: '„{column}“ enthält kein Sprachkürzel wie „de“ und wird ausgelassen.',
      no_channel: '„{column}“ enthält keinen Kanal und wird ausgelassen.',
      no_source: '„{column}“ enthält keine Quelle und wird ausgelassen.',
      no_email: '„{column}“ enthält keine E-Mail-Adresse und wird ausgelassen.',
      many_tags: 'Nicht alle Schlagwörter werden gespeichert: höchstens {most} mit je bis zu 50 Zeichen.',
      many_notes: 'Nicht alle Notizen werden gespeichert.',
      no_id: 'Der Kunde hat keine ID von 1 bis 200 Zeichen, daher wird die Antwort anonym gespeichert.',
      lost_traits:
        'Diese Angaben zum Kunden werden nicht gespeichert: {traits}. Namen haben bis zu 64 Zeichen, Werte bis zu 500; höchstens {most} werden gespeichert.',
      not_proven: 'Der Kunde kommt als nicht bestätigt zurück. Nur Inhaber können Bestätigungen zurückholen.',
      no_version:
        'Die Umfrage „{survey}“ hat keine Version {version}, daher werden die Antworten zu Version {current} gespeichert.',
    },
    row_reasons: {
      open_quote:
        'In dieser Zeile öffnet sich ein Anführungszeichen, das am Ende der Zelle nicht geschlossen wird. Verdoppeln Sie Anführungszeichen innerhalb von Zellen.',
      ragged: {
        one: 'Die Zeile hat {count} Zelle, die Kopfzeile {columns}. Suchen Sie nach Trennzeichen und Zeilenumbrüchen, die nicht in Anführungszeichen stehen.',
        other:
          'Die Zeile hat {count} Zellen, die Kopfzeile {columns}. Suchen Sie nach Trennzeichen und Zeilenumbrüchen, die nicht in Anführungszeichen stehen.',
      },
      no_object: 'Das ist kein JSON-Objekt.',
      no_submission: 'Die submission_id fehlt.',
      long_submission: 'Die submission_id ist länger als {count} Zeichen.',
      scattered_submission:
        'Der Anfang der Einsendung „{submission}“ steht zu weit oben. Stellen Sie ihre Zeilen zusammen.',
      large_submission: 'Die Einsendung hat mehr als {count} Felder.',
      says_nothing: 'Die Zeile enthält weder eine Bewertung noch einen Kommentar.',
      no_moment: 'Der Zeitpunkt der Antwort fehlt.',
      no_date: '„{value}“ in „{column}“ ist kein gültiges Datum in der Form „{format}“.',
      too_early: '„{value}“ in „{column}“ liegt vor dem {day} und gilt daher als Fehler.',
      in_future: '„{value}“ in „{column}“ liegt in der Zukunft.',
      off_scale:
        '„{value}“ in „{column}“ ist keine ganze Zahl von {min} bis {max}, der Skala von „{question}“.',
      no_option: '„{value}“ in „{column}“ ist keine der Optionen von „{question}“.',
      unfit: '„{field}“ kann nicht übernommen werden: {detail}',
      unfit_missing: '„{field}“ fehlt.',
      unfit_empty: '„{field}“ darf nicht leer sein.',
      unfit_no_text: '„{field}“ muss ein Text sein.',
      unfit_no_number: '„{field}“ muss eine Zahl sein.',
      unfit_no_whole: '„{field}“ muss eine ganze Zahl sein.',
      unfit_no_truth: '„{field}“ muss true oder false sein.',
      unfit_no_object: '„{field}“ muss ein JSON-Objekt sein.',
      unfit_no_list: '„{field}“ muss eine Liste sein.',
      unfit_no_word: '„{field}“ muss einer dieser Werte sein: {words}.',
      unfit_too_long: '„{field}“ darf höchstens {count} Zeichen haben.',
      unfit_too_many: '„{field}“ darf höchstens {count} Einträge haben.',
      unfit_too_small: '„{field}“ muss mindestens {bound} sein.',
      unfit_too_large: '„{field}“ darf höchstens {bound} sein.',
      unfit_no_key:
        '„{field}“ muss aus 1 bis 64 Kleinbuchstaben von a bis z, Ziffern, Binde- und Unterstrichen bestehen und mit einem Buchstaben oder einer Ziffer beginnen.',
      unfit_no_uuid: '„{field}“ muss eine UUID sein, z. B. 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d.',
      unfit_no_locale: '„{field}“ muss ein Sprachkürzel sein, z. B. „de“ oder „pt-BR“.',
      unfit_no_moment: '„{field}“ muss ein Zeitpunkt mit Zeitzone sein, z. B. 2026-05-02T10:00:00Z.',
      unfit_nul: '„{field}“ enthält das Zeichen NUL (U+0000). Entfernen Sie es.',
      unfit_no_json: '„{field}“ ist kein JSON.',
      unfit_no_question: 'Diese Version der Umfrage hat keine Frage, zu der „{field}“ gehört.',
      unfit_no_rating:
        '„{field}“ muss eine ganze Zahl von {min} bis {max} sein, der Skala dieser {metric}-Frage.',
      unfit_no_option: '„{field}“ muss eine dieser Optionen sein: {options}.',
      unfit_no_options: '„{field}“ muss eine Liste verschiedener Optionen aus diesen sein: {options}.',
      unfit_no_address: '„{field}“ muss eine E-Mail-Adresse sein, oder „yes“ von einem bekannten Kunden.',
      not_counted: 'Die Antwort zählte nicht: Ihr Status ist „{state}“.',
      needs_admin:
        'Die Antwort zählte nicht: Ihr Status ist „{state}“. Nur Inhaber können solche Antworten zurückholen.',
      not_anonymous: 'Die Antwort gilt als anonymisiert und nennt doch, von wem sie stammt.',
      other_survey: 'Die Antwort gehört zur Umfrage „{survey}“. Importieren Sie sie dorthin.',
      no_survey:
        'Die Umfrage „{survey}“ gibt es auf dieser Website nicht. Legen Sie sie zuerst mit allen Versionen an.',
      no_touchpoint:
        'Den Kontaktpunkt „{touchpoint}“ gibt es auf dieser Website nicht. Legen Sie ihn zuerst an.',
      many_touchpoints: 'Es sind mehr als {count} Kontaktpunkte genannt. Ist das die richtige Spalte?',
      other_content:
        'Zu dieser Zeile ist schon anderer Inhalt gespeichert: Sie wurde mit anderen Spalten importiert, oder ihre ID kommt zweimal vor.',
      kept_elsewhere:
        'Die Zeile ist schon für eine andere Umfrage gespeichert. Importieren Sie sie unter einem anderen Namen der Quelle, um sie auch hier zu haben.',
      forgotten: 'Die Daten dieses Kunden wurden gelöscht und werden daher nicht zurückgeholt.',
    },
  },
} satisfies Translated<typeof en>
