export default {
  import_report: {
    creates: {
      touchpoint: 'The touchpoint “{touchpoint}”.',
      survey: 'The survey “{survey}”, which asks nobody.',
    },
    of_rows: {
      one: '{count} row: {loss}',
      other: '{count} rows: {loss}',
    },
    notices: {
      many_columns: 'The file has {columns} columns. Only the first {told} are shown.',
      phone_numbers:
        'The column “{column}” is left out: no import keeps phone numbers. Programs can send them to POST /v1/people.',
      no_question:
        'The column “{column}” is left out: the survey “{survey}” has no question “{question}” for it. Its questions are {questions}.',
      no_rating:
        'The column “{column}” is left out: the survey “{survey}” has no rating question for it. Its questions are {questions}.',
      no_comment:
        'The column “{column}” is left out: the survey “{survey}” has no comment question for it. Its questions are {questions}.',
      answered_twice:
        'The column “{column}” is left out: “{other}” answers the question “{question}” already.',
      name_of_nobody: 'The column “{column}” is kept nowhere: no customer is known whose name it could be.',
      trait_of_nobody:
        'The column “{column}” is kept nowhere: no customer is known whom it could describe, and “{name}” is no dimension of this site. Add it to the dimensions first, or leave it.',
      cut_off: 'What “{column}” says beyond 10,000 letters is cut off.',
      no_locale: '“{column}” holds no language tag such as “de”, and is left out.',
      no_channel: '“{column}” holds no channel, and is left out.',
      no_source: '“{column}” does not say how the answer came, and is left out.',
      no_email: '“{column}” holds no e-mail address, and is left out.',
      many_tags: 'Not all tags are kept: {most} at most, of up to 50 letters each.',
      many_notes: 'Not all notes are kept.',
      no_id: 'The customer has no id of 1 to 200 letters, so the answer is kept as anonymous.',
      lost_traits:
        'These traits of the customer are not kept: {traits}. Names have up to 64 letters and values up to 500; {most} are kept at most.',
      not_proven: 'The customer comes back as not proven. Only owners can bring proofs back.',
      no_version:
        'The survey “{survey}” has no version {version}, so the answers are kept as answers to version {current}.',
    },
    row_reasons: {
      open_quote:
        'A quote opens in this row and does not close where a cell ends. Double the quotes inside of cells.',
      ragged: {
        one: 'It has {count} cell where the header has {columns}. Look for delimiters and line breaks that are not in quotes.',
        other:
          'It has {count} cells where the header has {columns}. Look for delimiters and line breaks that are not in quotes.',
      },
      no_object: 'It is no object in JSON.',
      no_submission: 'It has no submission_id.',
      long_submission: 'Its submission_id is longer than {count} letters.',
      scattered_submission: 'Its submission “{submission}” stands too far above. Put its rows together.',
      large_submission: 'Its submission has more than {count} fields.',
      says_nothing: 'It holds no rating and no comment.',
      no_moment: 'It does not say when it was answered.',
      no_date: '“{value}” in “{column}” is no date that there is in the form “{format}”.',
      too_early: '“{value}” in “{column}” lies before {day}, so it is taken for a fault.',
      in_future: '“{value}” in “{column}” lies in the future.',
      off_scale: '“{value}” in “{column}” is no whole number from {min} to {max}, the scale of “{question}”.',
      no_option: '“{value}” in “{column}” is none of the options of “{question}”.',
      unfit: '“{field}” cannot be taken: {detail}',
      unfit_missing: '“{field}” is missing.',
      unfit_empty: '“{field}” must not be empty.',
      unfit_no_text: '“{field}” must be a text.',
      unfit_no_number: '“{field}” must be a number.',
      unfit_no_whole: '“{field}” must be a whole number.',
      unfit_no_truth: '“{field}” must be true or false.',
      unfit_no_object: '“{field}” must be an object in JSON.',
      unfit_no_list: '“{field}” must be a list.',
      unfit_no_word: '“{field}” must be one of these: {words}.',
      unfit_too_long: '“{field}” must have at most {count} letters.',
      unfit_too_many: '“{field}” must have at most {count} entries.',
      unfit_too_small: '“{field}” must be at least {bound}.',
      unfit_too_large: '“{field}” must be at most {bound}.',
      unfit_no_key:
        '“{field}” must be 1 to 64 of the small letters a to z, digits, hyphens and underscores, and begin with a letter or a digit.',
      unfit_no_uuid: '“{field}” must be a UUID such as 0192f0c1-2d3e-7a4b-8c5d-6e7f8a9b0c1d.',
      unfit_no_locale: '“{field}” must be a language tag such as “de” or “pt-BR”.',
      unfit_no_moment: '“{field}” must be a moment with its offset, such as 2026-05-02T10:00:00Z.',
      unfit_nul: '“{field}” holds the character NUL (U+0000). Remove it.',
      unfit_no_json: '“{field}” is no JSON.',
      unfit_no_question: 'This version of the survey has no question to which “{field}” belongs.',
      unfit_no_rating:
        '“{field}” must be a whole number from {min} to {max}, the scale of this {metric} question.',
      unfit_no_option: '“{field}” must be one of these options: {options}.',
      unfit_no_options: '“{field}” must be a list of different options of these: {options}.',
      unfit_no_address: '“{field}” must be an e-mail address, or “yes” from a known customer.',
      not_counted: 'It did not count: its state is “{state}”.',
      needs_admin: 'It did not count: its state is “{state}”. Only owners can bring such answers back.',
      not_anonymous: 'It is said to be anonymised, and yet it tells who gave it.',
      other_survey: 'It answers the survey “{survey}”. Import it into that one.',
      no_survey: 'This site has no survey “{survey}”. Make it first, with all its versions.',
      no_touchpoint: 'This site has no touchpoint “{touchpoint}”. Add it first.',
      many_touchpoints: 'More than {count} touchpoints are named. Is this the right column?',
      other_content:
        'Other content of the same row is kept already: it was imported with other columns, or its id stands there twice.',
      kept_elsewhere:
        'It is kept already for another survey. Import it under another name of the source to have it here as well.',
      forgotten: 'Its customer was forgotten, so it is not brought back.',
    },
  },
} as const
