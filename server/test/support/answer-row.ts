/** An answer of 9, as the domain hands it to the store. */
export const answerRow = (id: string) => ({
  ...{ site_id: 1, id, revision: 1, content_hash: 'same', state: 0, doubt: null, survey_id: 1 },
  ...{
    survey_version: 1,
    touchpoint_id: 1,
    channel: 0,
    source: 0,
    ratings: '[[1,9]]',
    answers: '{"recommend":9}',
  },
  ...{
    commented: 0,
    locale: null,
    page: null,
    customer_id: null,
    verified: 0,
    anonymised_at: null,
    attributes: null,
  },
  ...{ answered_at: 1, received_at: 1, updated_at: 1 },
})
