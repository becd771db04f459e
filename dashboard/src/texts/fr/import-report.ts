import type en from '../en/import-report.ts'
import type { Translated } from '../texts.ts'

export default {
  import_report: {
    creates: {
      touchpoint: 'Le point de contact « {touchpoint} ».',
      survey: 'L’enquête « {survey} », qui n’interroge personne.',
    },
    of_rows: {
      one: '{count} ligne. {loss}',
      other: '{count} lignes. {loss}',
    },
    notices: {
      many_columns: 'Le fichier a {columns} colonnes. Seules les {told} premières sont affichées.',
      phone_numbers:
        'La colonne « {column} » est ignorée : aucun import ne conserve les numéros de téléphone. Les programmes peuvent les envoyer à POST /v1/people.',
      no_question:
        'La colonne « {column} » est ignorée : l’enquête « {survey} » n’a pas de question « {question} » pour elle. Ses questions sont {questions}.',
      no_rating:
        'La colonne « {column} » est ignorée : l’enquête « {survey} » n’a pas de question à note pour elle. Ses questions sont {questions}.',
      no_comment:
        'La colonne « {column} » est ignorée : l’enquête « {survey} » n’a pas de question à commentaire pour elle. Ses questions sont {questions}.',
      answered_twice:
        'La colonne « {column} » est ignorée : « {other} » répond déjà à la question « {question} ».',
      name_of_nobody:
        'La colonne « {column} » n’est conservée nulle part : aucun client n’est connu dont ce pourrait être le nom.',
      trait_of_nobody:
        'La colonne « {column} » n’est conservée nulle part : aucun client n’est connu qu’elle pourrait décrire, et « {name} » n’est pas une dimension de ce site. Ajoutez-la d’abord aux dimensions, ou laissez-la.',
      cut_off: 'Ce que « {column} » dit au-delà de 10 000 caractères est coupé.',
      no_locale: '« {column} » ne contient pas de code de langue comme « de » et est ignoré.',
      no_channel: '« {column} » ne contient pas de canal et est ignoré.',
      no_source: '« {column} » ne dit pas comment la réponse a été reçue et est ignoré.',
      no_email: '« {column} » ne contient pas d’adresse e-mail et est ignoré.',
      many_tags:
        'Toutes les étiquettes ne sont pas conservées : {most} au plus, de 50 caractères chacune au plus.',
      many_notes: 'Toutes les notes internes ne sont pas conservées.',
      no_id:
        'Le client n’a pas d’identifiant de 1 à 200 caractères : la réponse est donc conservée comme anonyme.',
      lost_traits:
        'Ces données du client ne sont pas conservées : {traits}. Les noms ont jusqu’à 64 caractères et les valeurs jusqu’à 500 ; {most} au plus sont conservées.',
      not_proven:
        'Le client revient comme non vérifié. Seuls les propriétaires peuvent rétablir les vérifications.',
      no_version:
        'L’enquête « {survey} » n’a pas de version {version} : les réponses sont donc conservées comme réponses à la version {current}.',
    },
    row_reasons: {
      open_quote:
        'Un guillemet s’ouvre dans cette ligne et ne se ferme pas à la fin de la cellule. Doublez les guillemets à l’intérieur des cellules.',
      ragged: {
        one: 'La ligne a {count} cellule et l’en-tête {columns}. Cherchez des séparateurs et des sauts de ligne hors des guillemets.',
        other:
          'La ligne a {count} cellules et l’en-tête {columns}. Cherchez des séparateurs et des sauts de ligne hors des guillemets.',
      },
      no_object: 'Ce n’est pas un objet JSON.',
      no_submission: 'Il manque submission_id.',
      long_submission: 'La valeur de submission_id dépasse {count} caractères.',
      scattered_submission: 'L’envoi « {submission} » commence trop haut. Regroupez ses lignes.',
      large_submission: 'L’envoi a plus de {count} champs.',
      says_nothing: 'La ligne ne contient ni note ni commentaire.',
      no_moment: 'La date de réponse manque.',
      no_date: '« {value} » dans « {column} » n’est pas une date valide sous la forme « {format} ».',
      too_early: '« {value} » dans « {column} » est antérieur au {day} et passe donc pour une erreur.',
      in_future: '« {value} » dans « {column} » est dans le futur.',
      off_scale:
        '« {value} » dans « {column} » n’est pas un nombre entier de {min} à {max}, l’échelle de « {question} ».',
      no_option: '« {value} » dans « {column} » n’est aucune des options de « {question} ».',
      unfit: '« {field} » ne peut pas être repris : {detail}',
      unfit_missing: 'Il manque « {field} ».',
      unfit_empty: '« {field} » ne peut pas être vide.',
      unfit_no_text: '« {field} » doit être un texte.',
      unfit_no_number: '« {field} » doit être un nombre.',
      unfit_no_whole: '« {field} » doit être un nombre entier.',
      unfit_no_truth: '« {field} » doit être true ou false.',
      unfit_no_object: '« {field} » doit être un objet JSON.',
      unfit_no_list: '« {field} » doit être une liste.',
      unfit_no_word: '« {field} » doit être l’une de ces valeurs : {words}.',
      unfit_too_long: '« {field} » doit avoir au plus {count} caractères.',
      unfit_too_many: '« {field} » doit avoir au plus {count} entrées.',
      unfit_too_small: '« {field} » doit être au moins {bound}.',
      unfit_too_large: '« {field} » doit être au plus {bound}.',
      unfit_no_key:
        '« {field} » doit compter de 1 à 64 caractères parmi les minuscules de a à z, les chiffres, les traits d’union et les tirets bas, et commencer par une lettre ou un chiffre.',
      unfit_no_uuid: '« {field} » doit être un UUID, par exemple 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d.',
      unfit_no_locale: '« {field} » doit être un code de langue, par exemple « de » ou « pt-BR ».',
      unfit_no_moment:
        '« {field} » doit être un instant avec son décalage horaire, par exemple 2026-05-02T10:00:00Z.',
      unfit_nul: '« {field} » contient le caractère NUL (U+0000). Retirez-le.',
      unfit_no_json: '« {field} » n’est pas du JSON.',
      unfit_no_question: 'Cette version de l’enquête n’a pas de question à laquelle « {field} » corresponde.',
      unfit_no_rating:
        '« {field} » doit être un nombre entier de {min} à {max}, l’échelle de cette question {metric}.',
      unfit_no_option: '« {field} » doit être l’une de ces options : {options}.',
      unfit_no_options: '« {field} » doit être une liste d’options différentes parmi celles-ci : {options}.',
      unfit_no_address: '« {field} » doit être une adresse e-mail, ou « yes » de la part d’un client connu.',
      not_counted: 'La réponse ne comptait pas : son état est « {state} ».',
      needs_admin:
        'La réponse ne comptait pas : son état est « {state} ». Seuls les propriétaires peuvent rétablir de telles réponses.',
      not_anonymous: 'La réponse est dite anonymisée, et pourtant elle indique qui l’a donnée.',
      other_survey: 'La réponse appartient à l’enquête « {survey} ». Importez-la dans celle-ci.',
      no_survey: 'Ce site n’a pas d’enquête « {survey} ». Créez-la d’abord, avec toutes ses versions.',
      no_touchpoint: 'Ce site n’a pas de point de contact « {touchpoint} ». Ajoutez-le d’abord.',
      many_touchpoints: 'Plus de {count} points de contact sont nommés. Est-ce la bonne colonne ?',
      other_content:
        'Un autre contenu de la même ligne est déjà conservé : elle a été importée avec d’autres colonnes, ou son identifiant apparaît deux fois.',
      kept_elsewhere:
        'La ligne est déjà conservée pour une autre enquête. Importez-la sous un autre nom de source pour l’avoir ici aussi.',
      forgotten: 'Les données de ce client ont été effacées et ne sont donc pas rétablies.',
    },
  },
} satisfies Translated<typeof en>
