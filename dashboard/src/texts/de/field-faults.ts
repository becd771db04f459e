import type en from '../en/field-faults.ts'
import type { Translated } from '../texts.ts'

export default {
  field_faults: {
    too_few: {
      one: 'Geben Sie mindestens {count} Eintrag an.',
      other: 'Geben Sie mindestens {count} Einträge an.',
    },
    no_word: 'Geben Sie einen dieser Werte an: {words}.',
    no_key:
      'Verwenden Sie 1 bis 64 Zeichen: Kleinbuchstaben von a bis z, Ziffern, Binde- und Unterstriche. Beginnen Sie mit einem Buchstaben oder einer Ziffer.',
    no_locale: 'Geben Sie ein Sprachkürzel wie „de“ oder „pt-BR“ an.',
    nul: 'Entfernen Sie das Zeichen NUL (U+0000).',
    far_date: 'Wählen Sie ein Datum zwischen 1970 und 9998.',
    no_time: 'Geben Sie eine Uhrzeit wie 20:00 an.',
    wrong_password: 'Das ist nicht das Passwort Ihres Kontos.',
    no_comma: 'Lassen Sie Kommas, Tabulatoren und Zeilenumbrüche weg.',
    no_tab: 'Lassen Sie Tabulatoren und Zeilenumbrüche weg.',
    no_wording: 'Schreiben Sie einen Text in mindestens einer Sprache.',
    no_letter: 'Schreiben Sie mindestens einen Buchstaben oder eine Ziffer; sonst wird es nirgends gefunden.',
    no_theme_word: 'Geben Sie mindestens ein Wort an.',
    many_theme_words: {
      one: 'Geben Sie höchstens {count} Wort an, alle Sprachen zusammengenommen.',
      other: 'Geben Sie höchstens {count} Wörter an, alle Sprachen zusammengenommen.',
    },
    stage_twice: 'Eine Phase steht hier zweimal. Entfernen Sie eine davon.',
    stage_in_use:
      'Der Kontaktpunkt „{touchpoint}“ gehört zur Phase „{stage}“. Verschieben Sie ihn zuerst in eine andere.',
    dimension_twice: 'Eine Dimension steht hier zweimal. Entfernen Sie eine davon.',
    no_dimension:
      'Schreiben Sie „locale“ oder den Namen eines Merkmals aus Buchstaben, Ziffern, Binde- und Unterstrichen.',
    no_origin:
      'Geben Sie einen Origin wie „https://shop.example“ oder „https://*.shop.example“ an; „*“ erlaubt alle, „null“ Dateien auf einem Datenträger.',
    no_pattern: 'Beginnen Sie mit „/“, „*“ oder „https://“, wie in „/account/*“.',
    no_weekday: 'Lassen Sie mindestens einen Wochentag übrig, an dem etwas gesendet werden darf.',
    no_colour: 'Geben Sie eine Farbe wie „#0a7d62“ an.',
    no_fonts: 'Geben Sie Namen von Schriftarten an, durch Kommas getrennt, z. B. „Inter, Georgia, serif“.',
    no_own_path:
      'Geben Sie einen Pfad Ihrer eigenen Website wie „/logo.svg“ an, damit kein anderer Host angefragt wird.',
    no_element: 'Geben Sie an, wo auf der Seite die Umfrage stehen soll, z. B. „#survey“.',
    no_headline: 'Eine Umfrage beginnt mit einer Bewertung, um die alle gebeten werden.',
    id_twice: 'Die ID „{id}“ steht hier zweimal. Geben Sie jeder Frage eine eigene.',
    look_needs_csat: 'Diese Darstellung gibt es nur für CSAT. Wählen Sie „Zahlen“.',
    points_elsewhere: 'Nur bei CSAT und CES können Sie wählen, wie viele Stufen die Bewertung hat.',
    other_points: 'Hier möglich: {points}.',
    not_earlier: 'Wählen Sie eine Frage, die vorher gestellt wird.',
    no_bands:
      'Die Frage „{id}“ bittet nicht um eine Bewertung. Wählen Sie eine Bewertungsfrage, oder geben Sie Antworten an.',
    no_public_key:
      'Fügen Sie einen öffentlichen Ed25519-Schlüssel im PEM-Format ein, wie ihn „openssl pkey -in private.pem -pubout“ ausgibt.',
    no_full_url: 'Geben Sie eine vollständige Adresse wie https://example.org/hooks an.',
    other_protocol: 'Beginnen Sie mit https:// oder http://.',
    url_with_password: 'Lassen Sie Benutzer und Passwort weg. Der Empfänger kann die Signatur prüfen.',
    private_network:
      'Diese Adresse liegt in einem privaten oder reservierten Netz. Wer diesen Server betreibt, kann sie mit TOUCHLINE_ALLOW_PRIVATE erlauben.',
    other_port:
      'Verwenden Sie den Port 443 oder 80. Wer diesen Server betreibt, kann mit TOUCHLINE_ALLOW_PRIVATE andere erlauben, in eigenen Netzen.',
    local_name:
      'Dieser Name meint den Server selbst oder sein Netz. Wer diesen Server betreibt, kann ihn mit TOUCHLINE_ALLOW_PRIVATE erlauben.',
  },
} satisfies Translated<typeof en>
