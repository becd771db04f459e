import type en from '../en/field-faults.ts'
import type { Translated } from '../texts.ts'

export default {
  field_faults: {
    too_few: { one: 'Indiquez au moins {count} entrée.', other: 'Indiquez au moins {count} entrées.' },
    no_word: 'Indiquez l’une de ces valeurs : {words}.',
    no_key:
      'Utilisez de 1 à 64 caractères : minuscules de a à z, chiffres, traits d’union et tirets bas. Commencez par une lettre ou un chiffre.',
    no_locale: 'Indiquez un code de langue, par exemple « de » ou « pt-BR ».',
    nul: 'Retirez le caractère NUL (U+0000).',
    far_date: 'Choisissez une date entre 1970 et 9998.',
    no_time: 'Indiquez une heure, par exemple 20:00.',
    wrong_password: 'Ce n’est pas le mot de passe de votre compte.',
    no_comma: 'N’utilisez ni virgule, ni tabulation, ni saut de ligne.',
    no_tab: 'N’utilisez ni tabulation, ni saut de ligne.',
    no_wording: 'Rédigez un texte dans au moins une langue.',
    no_letter: 'Écrivez au moins une lettre ou un chiffre ; sans cela, rien ne sera trouvé.',
    no_theme_word: 'Indiquez au moins un mot.',
    many_theme_words: {
      one: 'Indiquez au plus {count} mot, toutes langues confondues.',
      other: 'Indiquez au plus {count} mots, toutes langues confondues.',
    },
    stage_twice: 'Une étape figure ici deux fois. Retirez-en une.',
    stage_in_use:
      'Le point de contact « {touchpoint} » se trouve à l’étape « {stage} ». Déplacez-le d’abord vers une autre étape.',
    dimension_twice: 'Une dimension figure ici deux fois. Retirez-en une.',
    no_dimension:
      'Écrivez « locale » ou le nom d’un trait, composé de lettres, de chiffres, de traits d’union et de tirets bas.',
    no_origin:
      'Indiquez une origine, par exemple « https://shop.example » ou « https://*.shop.example » ; « * » les autorise toutes, « null » autorise les fichiers sur un disque.',
    no_pattern: 'Commencez par « / », « * » ou « https:// », comme dans « /account/* ».',
    no_weekday: 'Laissez au moins un jour de la semaine où un envoi est permis.',
    no_colour: 'Indiquez une couleur, par exemple « #0a7d62 ».',
    no_fonts: 'Indiquez des noms de polices séparés par des virgules, par exemple « Inter, Georgia, serif ».',
    no_own_path:
      'Indiquez un chemin de votre propre site, par exemple « /logo.svg », pour qu’aucun autre hôte ne soit sollicité.',
    no_element: 'Indiquez à quel endroit de la page placer l’enquête, par exemple « #survey ».',
    no_headline: 'Une enquête commence par une note demandée à tout le monde.',
    id_twice: 'L’identifiant « {id} » figure ici deux fois. Donnez à chaque question le sien.',
    look_needs_csat: 'Cette apparence est réservée au CSAT. Choisissez « Chiffres ».',
    points_elsewhere: 'Le nombre de notes ne peut être choisi que pour le CSAT et le CES.',
    other_points: 'Possible ici : {points}.',
    not_earlier: 'Choisissez une question posée avant celle-ci.',
    no_bands:
      'La question « {id} » ne demande pas de note. Choisissez-en une qui en demande, ou indiquez des réponses.',
    no_public_key:
      'Collez une clé publique Ed25519 au format PEM, telle que l’affiche « openssl pkey -in private.pem -pubout ».',
    no_full_url: 'Indiquez une adresse complète, par exemple https://example.org/hooks.',
    other_protocol: 'Commencez par https:// ou http://.',
    url_with_password:
      'N’indiquez ni utilisateur ni mot de passe. Le destinataire peut vérifier la signature.',
    private_network:
      'Cette adresse se trouve dans un réseau privé ou réservé. La personne qui gère ce serveur peut l’autoriser avec TOUCHLINE_ALLOW_PRIVATE.',
    other_port:
      'Utilisez le port 443 ou 80. La personne qui gère ce serveur peut en autoriser d’autres avec TOUCHLINE_ALLOW_PRIVATE, dans ses propres réseaux.',
    local_name:
      'Ce nom désigne le serveur lui-même ou son réseau. La personne qui gère ce serveur peut l’autoriser avec TOUCHLINE_ALLOW_PRIVATE.',
  },
} satisfies Translated<typeof en>
